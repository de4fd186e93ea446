"""Offices in languages that put modifiers before the head noun and join organisations by prepositions (English).

An office is (country or topic) (modifier) head (of topic or organisation). Before a name it is read narrowly, so that
the name is not taken into it; after a name, up to the end of the phrase.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials import office_ends
from mekong_facts.rules.officials.lexicon import About, Title
from mekong_facts.rules.officials.office_starts import OF_PLACES, OF_TIME
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from mekong_facts.rules.officials.reading import Reading

_HEAD = Title.HEAD
_MODIFIER = int(About.MODIFIER)
_TOPIC = int(About.TOPIC)
_BODY = int(About.BODY)
_KNOWN = _MODIFIER | _TOPIC | _BODY
_LINK = int(About.LINK)
_ACRONYM = int(About.ACRONYM)
_DETERMINER = int(About.DETERMINER)
_END = int(About.END)
_SURNAME = int(About.SURNAME)
_LONGEST_RIGHT = 30
_AND = frozenset({"and", "&"})
_CAPITAL_LINKS = frozenset({"attached", "responsible"})
_OF_FIELDS = frozenset({"of", "for"})
_SIDES = frozenset({"side", "sides", "delegation", "party"})
_SPANS = frozenset({"year", "years", "month", "months", "week", "weeks", "day", "days", "decade", "decades"})
_PAUSES = frozenset('.;:!?)"•*|')


def narrow(reading: Reading, end: int) -> tuple[int, int]:
    """Read an office that a name may follow.

    Args:
        reading: the text.
        end: the number of the word after the head noun.

    Returns:
        (before which word the office ends, at which word the name or what leads to it starts; 0 if no name follows).

    """
    words, titles = reading.words, reading.titles
    at = done = end
    linked = False
    while at < words.size and at - end < _LONGEST_RIGHT:
        if not words.joined(at - 1):
            return done, 0
        key, says = words.keys[at], words.says(at)
        if at in titles.at and titles.at[at].title is not _HEAD:
            return done, at
        if at in titles.country_at:
            at = done = titles.country_at[at][0]
            linked = False
            continue
        if at in titles.at and linked and titles.at[at].id == "plural":
            at = done = titles.at[at].end  # the delegation of deputies
            linked = False
            continue
        if at in titles.at and not (linked and says & _TOPIC):
            inner = titles.at[at].end
            if linked and words.says(at - 1) & _DETERMINER and not words.capital(at - 1) and words.capital(at):
                at = done = inner  # Special Representative of the President X
                linked = False
                continue
            if words.keys[inner] not in {"'s", "'"} or not words.says(inner + 1) & _BODY:
                return done, 0
            at = done = inner + 2
            linked = False
            continue
        if (says & _LINK and (words.forms[at][0].islower() or key in _CAPITAL_LINKS)) or key == "&":
            if key in office_ends.OCCASIONS and office_ends.occasion(reading, at):
                return done, 0
            if key in _AND and office_ends.office_ahead(reading, at + 1):
                return done, 0
            if key in _AND and not (
                words.says(at + 1) & (_TOPIC | _BODY | _DETERMINER) and not words.starts_sentence(at)
            ):
                return done, 0
            if key in _AND and words.says(at + 1) & _DETERMINER and not words.says(at + 2) & (_TOPIC | _BODY):
                return done, 0
            linked = True
            at += 1
            continue
        if says & _DETERMINER and linked and words.forms[at][0].islower():
            at += 1
            continue
        if key in {",", "-"} and _goes_on(reading, at, end):
            linked = True
            at += 1
            continue
        if key == "(" and words.keys[at + 2] == ")" and (words.acronym(at + 1) or words.says(at + 1) & _TOPIC):
            at = done = at + 3
            continue
        if key == "(" and (closing := _named_bracket(reading, at)):
            at = done = closing + 1
            continue
        if key in {"'s", "'"} and done > end and (words.says(at + 1) & (_TOPIC | _BODY | _MODIFIER)):
            at += 1
            continue
        if (
            says & (_TOPIC | _BODY)
            or (says & _MODIFIER and linked)
            or (words.acronym(at) and (linked or says & _ACRONYM))
        ):
            if not linked and at == end and not says & _BODY and not words.acronym(at):
                name = office_ends.fields(reading, at)
                return (name, name) if name else (done, 0)
            at += 1
            done = at
            linked = False
            continue
        if at == end and says & _MODIFIER and words.says(at + 1) & _BODY:
            name = office_ends.fields(reading, at)
            return (name, name) if name else (done, 0)
        if at == end and says & _MODIFIER and words.keys[at + 1] in _OF_FIELDS:
            at = done = at + 1  # Coordinator Permanent of UN X
            continue
        if words.capital(at):
            if words.keys[at + 1] in _SIDES:
                at = done = at + 2  # Chair Viet side
                linked = False
                continue
            run = _run(reading, at)
            inner = max((i + 1 for i in range(at + 1, run) if words.says(i) & (_BODY | _TOPIC)), default=0)
            if inner:
                at = done = inner
                linked = False
                continue
            if not linked:
                after_topic = at > end and words.says(at - 1) & _TOPIC and words.capital(at - 1) and run - at == 1
                if after_topic and words.keys[run] == "," and (says or key not in words.subjects):
                    return run, 0
                return done, at
            split = _past_city(reading, at, run) or next(
                (i for i in range(at + 1, run - 1) if words.says(i) & _SURNAME and run - i <= 5), 0
            )
            if split:
                return split, split
            if words.keys[end - 1] in OF_PLACES and words.keys[at - 1] == "of" and 3 <= run - at <= 4:
                return run - 2, run - 2
            if run - at == 1 and run in titles.at and titles.at[run].title is not _HEAD:
                return run, run
        return done, 0
    return done, 0


def _past_city(reading: Reading, at: int, run: int) -> int:
    """Return where a name starts behind the city that an office is in: Consul in Da Nang X Y; 0 if no city is there."""
    words = reading.words
    for end in (at + 3, at + 2, at + 1):
        if end < run and city(words.view[words.starts[at] : words.ends[end - 1]]):
            return end
    return 0


def _named_bracket(reading: Reading, opening: int) -> int:
    """Return the end of a bracket with the field of an office that a name follows: Vice-President (Operations 2) X."""
    words = reading.words
    closing = next((i for i in range(opening + 2, opening + 5) if words.keys[i] == ")"), 0)
    named = closing and words.capital(closing + 1) and words.joined(closing)
    return closing if named and words.says(opening + 1) & (_TOPIC | _MODIFIER) else 0


def _run(reading: Reading, at: int) -> int:
    """Return before which word a row of capitalised words ends."""
    words, titles = reading.words, reading.titles
    end = at + 1
    while end < words.size and end - at < 12 and words.joined(end - 1) and words.capital(end) and end not in titles.at:
        end += 1
    return end


def _goes_on(reading: Reading, comma: int, end: int) -> bool:
    """Return whether topics go on after a comma: Minister of Information, Culture and Tourism."""
    words = reading.words
    if comma == end or not words.says(comma - 1) & _TOPIC:
        return False
    at = comma + 1
    if words.keys[at] in _AND:
        return bool(words.says(at + 1) & _TOPIC) and at + 1 not in reading.titles.country_at
    while words.says(at) & _TOPIC and words.capital(at) and at - comma < 6:
        at += 1
    return at > comma + 1 and (words.keys[at] in _AND or (words.keys[at] == "," and _goes_on(reading, at, end)))


def wide(reading: Reading, end: int) -> int:
    """Return before which word an office ends that follows a name, given the word after its head noun."""
    words, titles = reading.words, reading.titles
    at = done = end
    while at < words.size and at - end < _LONGEST_RIGHT:
        key, form, says = words.keys[at], words.forms[at], words.says(at)
        low = form[0].islower()
        if not words.joined(at - 1) or form in _PAUSES:
            break
        if key == ",":
            after = _after_comma(reading, at, end)
            if not after:
                break
            at = done = after
            continue
        if key == "(":
            if words.keys[at + 2] == ")" and (words.acronym(at + 1) or words.says(at + 1) & (_TOPIC | _BODY)):
                at = done = at + 3
                continue
            if closing := office_ends.field_in_bracket(reading, at):
                at = done = closing + 1
                continue
            break
        if key == "-" and words.starts[at] > words.ends[at - 1]:
            unit = _after_comma(reading, at, end) if done > end and words.capital(at + 1) else 0
            if not unit or not (words.says(at + 1) & _BODY or _goes_on(reading, at, end)):
                break
            at = done = unit
            continue
        if key in _AND:
            if at in titles.at or not office_ends.coordinated(reading, at):
                break
            at += 1
            continue
        if at in titles.country_at:
            at = done = titles.country_at[at][0]
            continue
        link = says & (_LINK | _DETERMINER) and low
        if link and key in OF_TIME and at + 1 < words.size and office_ends.time(reading, at + 1):
            break
        if key in office_ends.OCCASIONS and office_ends.occasion(reading, at):
            break
        if key == "for" and (not _SPANS.isdisjoint(words.keys[at + 1 : at + 4]) or office_ends.number(reading, at + 1)):
            break
        if low and says & _END and not says & _TOPIC:
            break
        if not low and words.next_line(at - 1) and (says & _DETERMINER or not (says & _KNOWN or at in titles.at)):
            break  # what a line below begins anew
        if (
            low
            and not link
            and not says & _KNOWN
            and (office_ends.verb_like(key) or (words.capital(at - 1) and done > end))
        ):
            break
        at += 1
        if not link and (form[0].isalnum() or key in {"'s", "'"}):
            done = at
    return done


def _after_comma(reading: Reading, comma: int, end: int) -> int:
    """Return before which word the unit or organisation ends that goes on after a comma; 0 if none does."""
    words, titles = reading.words, reading.titles
    at = comma + 1
    if words.line_ends(comma) and not words.joined(comma):
        return 0
    if _goes_on(reading, comma, end):
        return at
    country_end = titles.country_at[at][0] if at in titles.country_at else 0
    if country_end and not (
        words.capital(country_end) and words.says(country_end) & (_BODY | _TOPIC) and words.joined(country_end - 1)
    ):
        return 0
    if comma == end and not words.capital(at):
        return office_ends.low_unit(reading, at)
    general = words.keys[at] == "general" and words.says(at + 1) & _BODY  # the General Department of Customs
    if (
        not words.capital(at)
        or (at in titles.at and not general)
        or (words.keys[at] in office_ends.OCCASIONS and words.acronym(at))
    ):
        return 0
    run = at
    topics = True
    body = False
    while (
        run < words.size
        and run - at < 12
        and (words.capital(run) or (words.keys[run] in {"'", "'s"} and words.capital(run + 1)))
        and (run not in titles.at or (run == at and general))
        and (run == at or words.joined(run - 1))
    ):
        says = words.says(run)
        body = body or bool(says & _BODY)
        topics = topics and (bool(says & (_TOPIC | _MODIFIER | _BODY)) or not words.letter(run))
        if run in titles.country_at and not body and run > at:
            return 0
        run += 1
    topics = topics or bool(country_end and body)
    if run in titles.at and words.joined(run - 1):
        return 0
    if run - at == 1 and words.acronym(at) and words.forms[at].isalpha() and words.keys[run] != "'s":
        return run
    if body or topics:
        return wide(reading, run) if words.says(run) & _LINK or words.keys[run] == "," else run
    return 0
