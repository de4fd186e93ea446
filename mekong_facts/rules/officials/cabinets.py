"""The state of a government's office that tells none, by one beside it: Peru's Deputy Premier and Minister of Ports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.text.lexicon import About, Title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.facts import Role
    from mekong_facts.rules.officials.text.reading import Office, Reading

_DETERMINER = int(About.DETERMINER)
_MODIFIER = int(About.MODIFIER)
_LONGEST_JOINT = 3  # words and marks: ", and the"


def with_states(reading: Reading, told: Sequence[tuple[Office, Role]]) -> list[Role]:
    """Return the offices told of a person at one place, those of a government in a row with its state."""
    roles = [role for _, role in told]
    if not reading.by_word or len(roles) == 1 or all(role.country for role in roles):
        return roles
    order = sorted(range(len(roles)), key=lambda at: told[at][0].start)
    rows: list[list[int]] = []
    for at in order:
        if rows and _joined(reading, told[rows[-1][-1]][0].end, told[at][0].start):
            rows[-1].append(at)
        else:
            rows.append([at])
    for row in rows:
        own = [at for at in row if roles[at].organisation is None or _begins_with_state(reading, told[at][0])]
        states = {roles[at].country for at in own} - {None}
        for at in row if len(states) == 1 else ():
            if roles[at].country is roles[at].organisation is None and _of_government(reading, told[at][0]):
                roles[at] = roles[at].model_copy(update={"country": next(iter(states))})
    return roles


def _joined(reading: Reading, end: int, start: int) -> bool:
    """Return whether but a comma, a dash, "and" or an article parts two offices."""
    words = reading.words
    between = range(end, start)
    joints = all(
        words.keys[at] in {",", "-"} or words.keys[at] in words.classes["and"] or words.says(at) & _DETERMINER
        for at in between
    )
    return 0 < len(between) <= _LONGEST_JOINT and joints and words.together(end - 1, start)


def _begins_with_state(reading: Reading, office: Office) -> bool:
    """Return whether a state begins an office or owns it: Cuban First Secretary of the Party and President."""
    return office.start in reading.titles.country_at or reading.state_of(office) != ""


def _of_government(reading: Reading, office: Office) -> bool:
    """Return whether an office is one of a government, a delegation's, or a bare president's: not of the Lake Bank."""
    words, titles = reading.words, reading.titles
    head = next((i for i in range(office.start, office.end) if i in titles.at and titles.at[i].title is Title.HEAD), 0)
    if head not in titles.at or office.plural:
        return False
    keys = words.keys[head : titles.at[head].end]
    if not words.classes["of_government"].isdisjoint((keys[0], keys[-1], " ".join(keys))):
        return True
    states = titles.country_at.get(office.start, (office.start,))[0]
    own = all(words.says(at) & _MODIFIER for at in range(states, head))
    behind = words.keys[titles.at[head].end : office.end]
    if behind and words.keys[office.end - 1] in words.classes["parties_sent"] and all(map(str.islower, behind)):
        return own and len(behind) <= _LONGEST_JOINT
    whole = not behind or behind[-1] in words.classes["no_bodies"] or office.end in titles.country_until
    return own and whole and not words.classes["of_state"].isdisjoint((keys[-1], " ".join(keys)))
