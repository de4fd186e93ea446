"""Fields of English offices that no list knows, told by what stands around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.prepositional import next_office
from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME, About

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_MODIFIER = int(About.MODIFIER)
_TOPIC = int(About.TOPIC)
_BODY = int(About.BODY)
_NAMES = int(About.SURNAME | About.GIVEN)
_DETERMINER = int(About.DETERMINER)
_LONGEST_FIRM = 3  # unknown words in a firm's name
_GIVEN = int(About.GIVEN)


def past_field(reading: Reading, at: int, end: int) -> int:
    """Return the word after an unknown field of an office before a name; 0 where it is none.

    "And" joins it to a known one, or the state follows: Secretary for Strategic Assessment and Planning X, Minister of
    Health and Child Nursery of Fiji, Mr X.
    """
    words, field = reading.words, at + 2
    if at > end and (_last_of_state(reading, at) or _is_noun(words, at)):
        return at + 1
    if at == end or words.keys[at + 1] not in words.classes["and"] or not words.joined(at):
        return 0
    while words.capital(field) and words.says(field) & (_TOPIC | _MODIFIER) and words.joined(field):
        field += 1
    named = words.capital(field) and not words.says(field) & _BODY and not words.acronym(field)
    return at + 1 if named and field > at + 2 and not next_office.office_ahead(reading, at + 2) else 0


def is_matter(words: Words, at: int) -> bool:
    """Return whether a word only goes on a field: for border issues, of Industrial Issues of the Presidency."""
    return words.keys[at] in words.classes["matters"] and (
        not words.capital(at) or words.keys[at + 1] in words.classes["of"]
    )


def begins_name(words: Words, at: int) -> bool:
    """Return whether a given name that is a field has just a family name behind it: Minister of Health Charity X."""
    given = words.says(at) & _GIVEN and words.capital(at) and words.joined(at)
    two = words.capital(at + 1) and not words.says(at + 1)
    return bool(given and two) and not (words.capital(at + 2) and words.joined(at + 1))


def _is_noun(words: Words, at: int) -> bool:
    """Return whether a word between a known field and a full name is a noun, as no name is: Rural Electrification X."""
    known = words.says(at - 1) & (_TOPIC | _MODIFIER) and words.capital(at - 1) and words.joined(at - 1)
    named = all(map(words.capital, (at + 1, at + 2))) and words.joined(at) and words.joined(at + 1)
    return bool(known and named) and words.keys[at].endswith(words.endings["abstract"])


def _last_of_state(reading: Reading, at: int) -> bool:
    """Return whether a word between a known field and the office's state is a field: Health and Child Care of Fiji."""
    words, of = reading.words, at + 1
    if not (words.says(at - 1) & _TOPIC and words.capital(at - 1)) or words.says(at) & _NAMES:
        return False
    state = of + 2 if words.says(of + 1) & _DETERMINER else of + 1
    return words.keys[of] in words.classes["of"] and words.joined(at) and state in reading.titles.country_at


def before_article(reading: Reading, start: int) -> int:
    """Return the field before "and the" and one that has an article: Culture and the Arts; `start` where none is."""
    words, field = reading.words, start - 3
    if words.keys[start] not in words.classes["with_article"] or words.keys[start - 2] not in words.classes["and"]:
        return start
    first = field
    while words.says(first) & _TOPIC and words.capital(first):
        first -= 1
    return field if first < field and words.keys[first] not in words.classes["of_fields"] else start


def led_by_unknown(reading: Reading, link: int) -> int:
    """Return what a field is, where an unknown word begins it behind "and" and a title or a link follows; else 0.

    Economy and Antimonopoly Policy Mr X.
    """
    words, field = reading.words, link + 2
    if not (words.capital(link + 1) and words.capital(field) and words.says(field) & _TOPIC and words.joined(field)):
        return 0
    behind = words.keys[field + 1] in words.classes["and"] or words.keys[field + 1] in words.classes["of"]
    titled = field + 1 in reading.titles.at and reading.titles.at[field + 1].title in BEFORE_NAME
    return _TOPIC if (behind or titled) and words.says(link - 1) & _TOPIC and not words.says(link + 1) & _NAMES else 0


def firm_before(reading: Reading, start: int, head: int) -> int:
    """Return where a firm's name starts whose last words are a field: Reed Steel Chairman; `start` where there is none.

    Args:
        reading: the text.
        start: the number of the first known word of the office.
        head: the number of its head noun's first word.

    """
    words, at = reading.words, start - 1
    post = words.keys[reading.titles.at[head].end - 1]
    field = start < head and words.says(start) & _TOPIC and words.capital(start)
    if not field or post not in words.classes["posts_in_firms"] or at + 1 in reading.titles.until:
        return start
    while start - at <= _LONGEST_FIRM and words.capital(at) and not words.says(at) and words.joined(at):
        at -= 1
    return at + 1
