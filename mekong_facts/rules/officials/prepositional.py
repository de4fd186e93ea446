"""Offices in languages that put modifiers before the head noun and join organisations by prepositions (English).

An office is (country or topic) (modifier) head (of topic or organisation). Before a name it is read narrowly, so that
the name is not taken into it; after a name, up to the end of the phrase.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials import office_ends
from mekong_facts.rules.officials.lexicon import About, Title
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
_PAUSES = frozenset('.;:!?)"•*|')
_PARTING = frozenset({",", "(", "-"})


def narrow(reading: Reading, end: int) -> tuple[int, int]:
    """Read an office that a name may follow.

    Args:
        reading: the text.
        end: the number of the word after the head noun.

    Returns:
        (before which word the office ends, at which word the name or what leads to it starts; 0 if no name follows).

    """
    words, titles = reading.words, reading.titles
    classes = words.classes
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
        if at in titles.at and not (linked and says & _TOPIC and titles.at[at].id != "plural"):
            after = _past_inner(reading, at, linked=linked)
            if not after:
                return done, 0
            at = done = after
            linked = False
            continue
        if (says & _LINK and (words.forms[at][0].islower() or key in classes["capital_links"])) or key == "&":
            if _breaks_off(reading, at):
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
        if key == "(" and (after := _past_bracket(reading, at)):
            at = done = after
            continue
        if key in {"'s", "'"} and done > end and (words.says(at + 1) & _KNOWN):
            at += 1
            continue
        acronym = words.acronym(at)
        if says & (_TOPIC | _BODY) or (says & _MODIFIER and linked) or (acronym and (linked or says & _ACRONYM)):
            if not linked and at == end and not says & _BODY and not acronym:
                name = office_ends.fields(reading, at)
                return (name, name) if name else (done, 0)
            at += 1
            done = at
            linked = False
            continue
        if at == end and says & _MODIFIER and words.says(at + 1) & _BODY:
            name = office_ends.fields(reading, at)
            return (name, name) if name else (done, 0)
        if at == end and says & _MODIFIER and words.keys[at + 1] in classes["of_fields"]:
            at = done = at + 1  # Coordinator Permanent of UN X
            continue
        if not words.capital(at):
            return done, 0
        after = _past_capitals(reading, at)
        if not after:
            return _name_in_capitals(reading, at, end, linked=linked) or (done, 0 if linked else at)
        at = done = after
        linked = False
    return done, 0


def _past_inner(reading: Reading, at: int, *, linked: bool) -> int:
    """Return where an office ends that stands in another: the delegation of deputies, the President's Office; else 0.

    Args:
        reading: the text.
        at: the first word of the inner office's head noun.
        linked: whether a link leads to it.

    """
    words, inner = reading.words, reading.titles.at[at].end
    if linked and reading.titles.at[at].id == "plural":
        return inner
    if linked and words.says(at - 1) & _DETERMINER and not words.capital(at - 1) and words.capital(at):
        return inner  # Special Representative of the President X
    return inner + 2 if words.keys[inner] in {"'s", "'"} and words.says(inner + 1) & _BODY else 0


def _breaks_off(reading: Reading, link: int) -> bool:
    """Return whether an office ends before a link: behind it is an occasion, another office, or another clause."""
    words = reading.words
    key = words.keys[link]
    if key in words.classes["occasions"] and office_ends.occasion(reading, link):
        return True
    if key not in words.classes["and"]:
        return False
    after = words.says(link + 1)
    if office_ends.office_ahead(reading, link + 1) or not after & (_TOPIC | _BODY | _DETERMINER):
        return True
    return words.starts_sentence(link) or bool(after & _DETERMINER and not words.says(link + 2) & (_TOPIC | _BODY))


def _past_bracket(reading: Reading, opening: int) -> int:
    """Return the word after a bracket that is part of an office before a name; 0 where it is not.

    It holds an acronym, a topic, or the field of the office: Vice-President (Operations 2) X.
    """
    words = reading.words
    if words.keys[opening + 2] == ")" and (words.acronym(opening + 1) or words.says(opening + 1) & _TOPIC):
        return opening + 3
    closing = next((i for i in range(opening + 2, opening + 5) if words.keys[i] == ")"), 0)
    named = closing and words.capital(closing + 1) and words.joined(closing)
    return closing + 1 if named and words.says(opening + 1) & (_TOPIC | _MODIFIER) else 0


def _past_capitals(reading: Reading, at: int) -> int:
    """Return where the organisation ends that capitals start with: Viet side, Mekong River Commission X; 0 if none."""
    words = reading.words
    if words.keys[at + 1] in words.classes["sides"]:
        return at + 2
    run = _run(reading, at)
    return max((i + 1 for i in range(at + 1, run) if words.says(i) & (_BODY | _TOPIC)), default=0)


def _name_in_capitals(reading: Reading, at: int, end: int, *, linked: bool) -> tuple[int, int] | None:
    """Return where an office ends, and its name starts, in a row of capitals that holds no organisation.

    Returns:
        As `narrow` does; None where the office ends before the row.

    """
    words, titles = reading.words, reading.titles
    run = _run(reading, at)
    if not linked:
        after_topic = at > end and words.says(at - 1) & _TOPIC and words.capital(at - 1) and run - at == 1
        ends = after_topic and words.keys[run] == "," and (words.says(at) or words.keys[at] not in words.subjects)
        return (run, 0) if ends else None
    split = _past_city(reading, at, run) or next(
        (i for i in range(at + 1, run - 1) if words.says(i) & _SURNAME and run - i <= 5), 0
    )
    if split:
        return split, split
    of_place = words.keys[end - 1] in words.classes["of_places"] and words.keys[at - 1] in words.classes["of"]
    if of_place and 3 <= run - at <= 4:
        return run - 2, run - 2
    if run - at == 1 and run in titles.at and titles.at[run].title is not _HEAD:
        return run, run
    return None


def _past_city(reading: Reading, at: int, run: int) -> int:
    """Return where a name starts behind the city that an office is in: Consul in Da Nang X Y; 0 if no city is there."""
    words = reading.words
    for end in (at + 3, at + 2, at + 1):
        if end < run and city(words.view[words.starts[at] : words.ends[end - 1]]):
            return end
    return 0


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
    linking = words.classes["and"]
    if words.keys[at] in linking:
        return bool(words.says(at + 1) & _TOPIC) and at + 1 not in reading.titles.country_at
    while words.says(at) & _TOPIC and words.capital(at) and at - comma < 6:
        at += 1
    return at > comma + 1 and (words.keys[at] in linking or (words.keys[at] == "," and _goes_on(reading, at, end)))


def wide(reading: Reading, end: int) -> int:
    """Return before which word an office ends that follows a name, given the word after its head noun."""
    words, titles = reading.words, reading.titles
    linking = words.classes["and"]
    at = done = end
    while at < words.size and at - end < _LONGEST_RIGHT:
        key, form, says = words.keys[at], words.forms[at], words.says(at)
        if not words.joined(at - 1) or form in _PAUSES:
            break
        if key in _PARTING and (key != "-" or words.starts[at] > words.ends[at - 1]):
            after = _past_mark(reading, at, end, done)
            if not after:
                break
            at = done = after
            continue
        if key in linking:
            if at in titles.at or not office_ends.coordinated(reading, at):
                break
            at += 1
            continue
        if at in titles.country_at:
            at = done = titles.country_at[at][0]
            continue
        low = form[0].islower()
        link = low and says & (_LINK | _DETERMINER)
        if _ends_at(reading, at, inside=done > end):
            break
        at += 1
        if not link and (form[0].isalnum() or key in {"'s", "'"}):
            done = at
    return done


def _past_mark(reading: Reading, at: int, end: int, done: int) -> int:
    """Return where an office behind a name goes on, past a comma, a bracket or a dash; 0 where the mark ends it.

    Args:
        reading: the text.
        at: the mark.
        end: the word after the office's head noun.
        done: the word up to which the office has been read.

    """
    words = reading.words
    if words.keys[at] == ",":
        return _after_comma(reading, at, end)
    if words.keys[at] == "(":
        if words.keys[at + 2] == ")" and (words.acronym(at + 1) or words.says(at + 1) & (_TOPIC | _BODY)):
            return at + 3
        closing = office_ends.field_in_bracket(reading, at)
        return closing + 1 if closing else 0
    unit = _after_comma(reading, at, end) if done > end and words.capital(at + 1) else 0
    return unit if unit and (words.says(at + 1) & _BODY or _goes_on(reading, at, end)) else 0


def _ends_at(reading: Reading, at: int, *, inside: bool) -> bool:
    """Return whether an office behind a name ends before a word, `inside` where more than its head noun is read."""
    words = reading.words
    key, says, classes = words.keys[at], words.says(at), words.classes
    low = words.forms[at][0].islower()
    link = low and says & (_LINK | _DETERMINER)
    if link and key in classes["of_time"] and at + 1 < words.size and office_ends.time(reading, at + 1):
        return True
    if key in classes["occasions"] and office_ends.occasion(reading, at):
        return True
    if key in classes["for"]:
        span = not classes["spans"].isdisjoint(words.keys[at + 1 : at + 4])
        if span or office_ends.number(reading, at + 1):
            return True
    if not low:  # what a line below begins anew
        return words.next_line(at - 1) and bool(says & _DETERMINER or not (says & _KNOWN or at in reading.titles.at))
    if says & _END and not says & _TOPIC:
        return True
    if link or says & _KNOWN:
        return False
    return office_ends.verb_like(words, at) or (words.capital(at - 1) and inside)


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
    general = (
        words.keys[at] in words.classes["general"] and words.says(at + 1) & _BODY
    )  # the General Department of Customs
    if (
        not words.capital(at)
        or (at in titles.at and not general)
        or (words.keys[at] in words.classes["occasions"] and words.acronym(at))
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
