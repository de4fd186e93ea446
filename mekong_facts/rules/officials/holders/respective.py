"""Several named persons and their offices, told in one order: A and B were elected Chair and Rapporteur."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.holders import name_lists, no_officials
from mekong_facts.rules.officials.persons import names
from mekong_facts.rules.officials.prepositional import next_office
from mekong_facts.rules.officials.prepositional import office as prepositional
from mekong_facts.rules.officials.text.lexicon import About
from mekong_facts.rules.officials.text.reading import Neighbour, Office

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.rules.officials.holders.drafts import Drafts
    from mekong_facts.rules.officials.persons.persons import Draft
    from mekong_facts.rules.officials.text.reading import Reading, Sighted

_DETERMINER = int(About.DETERMINER)
_LINK = int(About.LINK)
_MOST_OFFICES = 6
_LONGEST_PLACE = 12  # words
_CLAUSE_ENDS = frozenset({",", ".", ";"})


def in_order(reading: Reading, persons: Drafts, seen: Sighted) -> tuple[Office, Draft] | None:
    """Give offices in a row to as many persons in a row, each his own; return the last with its holder."""
    if not reading.by_word or seen.plural:
        return None
    offices = _row(reading, seen)
    held = (_named_before(reading, seen, offices) or _named_behind(reading, offices)) if len(offices) > 1 else []
    if any(no_officials.is_place(reading, one.name, one.end) for one in held):
        return None  # New York and Los Angeles were elected Chair and Clerk
    drafts = [draft for draft in map(persons.beside, held) if draft and not draft.roles]
    if not held or len(drafts) != len(offices):
        return None
    for draft, office in zip(drafts, offices, strict=True):
        draft.roles.append(office)
    return offices[-1], drafts[-1]


def _named_before(reading: Reading, seen: Sighted, offices: Sequence[Office]) -> list[Neighbour]:
    """Return the persons named before offices in a row, in order; none where there is not one for each.

    A verb of several leads to the offices, or they are told "respectively": A (Fiji) and B (Peru) were elected Chair
    and Clerk; A and B, the chair and the clerk of the council, respectively.
    """
    words = reading.words
    done = name_lists.past_subjects(words, seen.start)
    start = seen.start - bool(words.says(seen.start - 1) & _DETERMINER)
    ahead = words.keys[start - 1] in words.classes["respectively"]  # A and B, respectively the chair and the clerk
    start -= ahead
    set_off = 0 if done or words.keys[start - 1] != "," else start - 1
    past = offices[-1].end
    past += words.keys[past] == ","
    if words.says(past) & _LINK and set_off:  # at the embassy in Suva, respectively
        past = next((i + 1 for i in range(past, past + _LONGEST_PLACE) if words.keys[i] in _CLAUSE_ENDS), past)
    told = ahead or words.keys[past] in words.classes["respectively"]
    if not (done or (set_off and told)):
        return []
    end = name_lists.past_state(reading, done or set_off)
    last = Neighbour(names.before(reading, end), end, "office-by-verb" if done else "office-after-name")
    if last.name < 0:
        return []
    listed = name_lists.before(reading, last, len(offices) + 1, untitled=True, full=False)
    return listed[::-1] if len(listed) == len(offices) else []


def _named_behind(reading: Reading, offices: Sequence[Office]) -> list[Neighbour]:
    """Return the persons named in full behind offices in a row, in order; none where there is not one for each.

    The chair and the clerk were A and B; the chair and the clerk, A and B respectively; the chair and the clerk,
    respectively, A and B.
    """
    words, classes, at = reading.words, reading.words.classes, offices[-1].end
    told = words.keys[at] in classes["plural_verbs"]
    if not told and words.keys[at] != ",":
        return []
    at += 1
    if words.keys[at] in classes["respectively"]:
        told, at = True, at + 1 + (words.keys[at + 1] == ",")
    found: list[Neighbour] = []
    while len(found) <= len(offices) and words.joined(at - 1):
        name = reading.past_titles(at)
        end = names.after(reading, name, titled=name > at)
        if end - name <= (name == at):
            break
        found.append(Neighbour(name, end, "office-comma-name"))
        state = reading.titles.country_at.get(end + 1, (0,))[0] if words.keys[end] == "(" else 0
        at = state + 1 if state and words.keys[state] == ")" else end
        mark = at
        at += words.keys[at] == ","
        at += words.keys[at] in classes["coordinators"]
        if at == mark:
            break
    closed = not words.forms[at][:1].islower() or words.says(at) & _LINK > 0  # were A and B of Fiji, no A and B fans
    told = (told and closed) or words.keys[at] in classes["respectively"]
    return found if told and len(found) == len(offices) else []


def _row(reading: Reading, seen: Sighted) -> list[Office]:
    """Return the offices that commas and "and" join from one on."""
    words, linking = reading.words, reading.words.classes["coordinators"]
    end = prepositional.wide(reading, seen.found.end)
    offices = [Office(seen.start, end, plural=False)]
    while len(offices) < _MOST_OFFICES:
        at = end + (words.keys[end] == ",")
        at += words.keys[at] in linking
        if at == end or not words.joined(end - 1):
            break
        at += bool(words.says(at) & _DETERMINER)
        head = next_office.office_ahead(reading, at)
        if not head or reading.titles.at[head].id == "plural":
            break
        end = prepositional.wide(reading, reading.titles.at[head].end)
        offices.append(Office(at, end, plural=False))
    return offices
