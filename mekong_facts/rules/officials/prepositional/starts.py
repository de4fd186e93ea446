"""Where an English office starts: the modifiers, topics, organisations and countries before its head noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.prepositional import before_head, next_office
from mekong_facts.rules.officials.text.lexicon import About, Title

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_MODIFIER = int(About.MODIFIER)
_TOPIC = int(About.TOPIC)
_BODY = int(About.BODY)
_LONGEST = 9
_LONGEST_NAME = 6  # words from its title on
_WITHIN = frozenset({"-", ".", ")", "'s"})  # marks that may stand within an office


def start_of(reading: Reading, head: int) -> int:
    """Return at which word an office starts whose head noun starts at a word."""
    words, titles = reading.words, reading.titles
    classes = words.classes
    linking = classes["and"]
    start = head
    into_body = False
    if _of_fields_before(words, head):
        return head
    while start > 0 and head - start < _LONGEST:
        at = start - 1
        if not (words.joined(at) or (words.next_line(at) and words.keys[at] in classes["never_last"])):
            break
        key, says = words.keys[at], words.says(at)
        if start in titles.country_until and key not in linking:
            if start in titles.country_at or (start == head and _styled_behind_state(reading, head)):
                break  # FIJI Fijian Premier X, under a headline
            if _is_scene(words, titles.country_until[start]):
                break
            start = titles.country_until[start]
            if start and (words.keys[start - 1] in linking or words.keys[start - 1] in {",", "-"}):
                break
            continue
        if _ends_dateline(words, at) or (words.acronym(at) and _of_other(reading, at, head)):
            break
        if start == head and _of_members(reading, head):
            start, into_body = at - 1, True
            continue
        if key in _WITHIN or _joins_letters(words, at):
            before = before_head.over_mark(reading, start, head, into_body=into_body)
            if before == start:
                break
            start, into_body = before, into_body or key == ")"
            continue
        if words.keys[start] in classes["seniority"] and says & _TOPIC and words.keys[at - 1] in linking:
            break  # of Economy and Finance Senior Minister X
        further = (
            before_head.over_fields(reading, start, head, into_body=into_body)
            or before_head.over_of(words, start, head, into_body=into_body)
            or before_head.over_count(words, start, into_body=into_body)
            or before_head.over_names(reading, start, head, into_body=into_body)
        )
        if further is None:
            break
        start, into_body = further
    while start < head and (
        words.keys[start] in linking
        or not words.forms[start][0].isalnum()
        or (words.keys[start] in classes["then"] and words.forms[start].istitle())
        or (words.keys[start] in classes["guests"] and words.keys[head] not in classes["guest_posts"])
    ):
        start += 1
    return start


def _of_members(reading: Reading, head: int) -> bool:
    """Return whether a head noun begins with whom a body consists of: Council of Ministers Chairman."""
    words, of = reading.words, head - 1
    several = words.keys[head] in words.classes["members_of"] and words.capital(head)
    two = several and reading.titles.at[head].end > head + 1 and words.keys[of] in words.classes["of"]
    return two and bool(words.says(of - 1) & _BODY) and words.capital(of - 1)


def _of_fields_before(words: Words, head: int) -> bool:
    """Return whether the fields before a legislator or an envoy are those of the office before his."""
    first = head
    while words.says(first - 1) & _TOPIC and words.capital(first - 1) and head - first < _LONGEST_NAME:
        first -= 1
    return next_office.of_no_field(words, first, head)


def only_modifies(reading: Reading, head: int) -> bool:
    """Return whether a head noun stands before letters and another one: the chief EU negotiator X, no police chief.

    Or whether it is but the field of a body: the Ministry of Justice.
    """
    words, at = reading.words, head + 1
    if words.keys[head] in words.classes["fields_too"]:
        kind = words.keys[head - 1]
        if (
            kind in words.classes["of_fields"]
            or kind in words.classes["kinds_of_fields"]
            or _first_field(reading, head)
        ):
            return True
    if not words.says(head) & _MODIFIER or not words.acronym(at) or at in reading.titles.at or not words.joined(head):
        return False
    before = words.says(head - 1) & (_TOPIC | _BODY) or head in reading.titles.country_until
    further = reading.titles.at.get(at + 1)
    return not before and further is not None and further.title is Title.HEAD and words.joined(at)


def _first_field(reading: Reading, at: int) -> bool:
    """Return whether an office's noun is the first of a minister's fields: Justice, Law and Trade Minister."""
    words, linking, end = reading.words, reading.words.classes["and"], at + 1
    if words.capital(at - 1) and not words.starts_sentence(at) and at not in reading.titles.country_until:
        return False  # Court Justice, Defence Minister X
    joints = 0
    while end - at < _LONGEST and (words.keys[end] == "," or words.keys[end] in linking or words.says(end) & _TOPIC):
        joints += words.keys[end] in linking
        end += 1
    marked = words.keys[at + 1] == "," or words.keys[at + 1] in linking
    return marked and joints == 1 and words.keys[end] in words.classes["ministers"] and words.together(at, end)


def _styled_behind_state(reading: Reading, head: int) -> bool:
    """Return whether a title follows the state, in full, that a comma adds to an office.

    Minister of Ports, Republic of Fiji Ambassador X.
    """
    words, state = reading.words, reading.titles.country_until[head]
    in_full = not words.classes["of"].isdisjoint(words.keys[state:head])
    return in_full and words.keys[state - 1] == "," and words.keys[head] in words.classes["envoys"]


def _is_scene(words: Words, state: int) -> bool:
    """Return whether a state is where something happens, no part of the office behind it.

    "During his visit to Fiji Foreign Minister X met", "In Fiji President X met".
    """
    before = words.keys[state - 1]
    if before in words.classes["to"]:
        return words.keys[state - 2] in words.classes["journeys"]
    return before in words.classes["in"] and words.capital(state - 1) and words.starts_sentence(state - 1)


def _of_other(reading: Reading, at: int, head: int) -> bool:
    """Return whether letters belong to the office before them: Envoy to OIC Ambassador X, Speaker NA Senator X."""
    words, classes = reading.words, reading.words.classes
    titled = words.keys[head] in classes["envoys"] or words.keys[head] in classes["legislators"]
    behind = at in reading.titles.until or words.keys[at - 1] in classes["parts_organisations"]
    return titled and (behind or words.keys[at - 1] in classes["of"])


def _ends_dateline(words: Words, at: int) -> bool:
    """Return whether letters name the agency behind a line's town in capitals: ASTANA. KAZINFORM President X."""
    town = words.keys[at - 1] == "." and words.acronym(at - 2) and (at < 3 or words.line_ends(at - 3))
    return bool(town) and words.starts[at] > words.ends[at - 1]


def _joins_letters(words: Words, at: int) -> bool:
    """Return whether "&" joins letters without blanks: the R&D Minister."""
    glued = words.starts[at] == words.ends[at - 1] and words.starts[at + 1] == words.ends[at]
    return words.keys[at] == "&" and glued and words.forms[at - 1].isupper() and words.forms[at + 1].isupper()
