"""Bodies before English offices and behind them, told by their letters, their nouns or where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.prepositional import ends
from mekong_facts.rules.officials.text.lexicon import KNOWN, About

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_BODY = int(About.BODY)
_TOPIC = int(About.TOPIC)
_SURNAME = int(About.SURNAME)
_NOT_NAME = int(About.NOT_NAME)
_LINK = int(About.LINK)
_DETERMINER = int(About.DETERMINER)
_LONGEST_BODY = 8  # words
_FEWEST, _MOST = 2, 4  # unknown words
_MOST_WITHIN = 3  # bodies of one another


def before_bracket(words: Words, opening: int) -> int:
    """Return where the body starts whose letters a bracket holds: Centre for Rice (CR); the bracket if none."""
    at = body = opening
    while at > max(0, opening - _LONGEST_BODY) and words.joined(at - 1):
        at -= 1
        if words.capital(at) and words.says(at) & _BODY:
            body = at
        elif not words.capital(at) and not words.says(at) & (_LINK | _DETERMINER):
            break
    while body < opening and words.capital(body - 1) and words.joined(body - 1) and words.says(body - 1) & KNOWN:
        body -= 1
    spelled = _spelled_out(words, opening)
    return min(body, spelled) if spelled else body


def _spelled_out(words: Words, opening: int) -> int:
    """Return where the words start whose first letters a bracket holds: Reed Valley Union (RVU); 0 where none do."""
    letters = [letter for letter in words.forms[opening + 1] if letter.isupper()]
    at = opening
    while letters and at > max(0, opening - _LONGEST_BODY) and words.joined(at - 1):
        at -= 1
        if words.capital(at):
            if words.forms[at][0] != letters.pop():
                return 0
        elif words.letter(at) and not words.says(at) & (_LINK | _DETERMINER):
            return 0
    return 0 if letters else at


def unknown(reading: Reading, start: int, head: int) -> int:
    """Return where a body's name of unknown words starts before an office in small letters; `start` where none does.

    Barisan Nasional chairman X.

    Args:
        reading: the text.
        start: the number of the office's first known word.
        head: the number of its head noun's first word.

    """
    words, at = reading.words, start
    if words.capital(start) or not words.capital(reading.titles.at[head].end):
        return start
    while start - at <= _MOST and words.capital(at - 1) and words.letter(at - 1) and words.joined(at - 1):
        if words.says(at - 1) & _NOT_NAME:
            break  # Yesterday Barisan Nasional chairman X
        if words.says(at - 1) or at in reading.titles.until or at in reading.titles.country_until:
            return start
        at -= 1
    return at if _FEWEST <= start - at <= _MOST and not words.says(at - 1) & _LINK else start


def past_capitals(reading: Reading, at: int) -> int:
    """Return where the organisation ends that capitals start with: Viet side, Mekong River Commission X; 0 if none."""
    words = reading.words
    if words.keys[at + 1] in words.classes["sides"]:
        return at + 2
    if words.keys[at + 1] in words.classes["of"] and words.says(at - 1) & _LINK and words.capital(at + 2):
        return past_capitals(reading, at + 2) if _body_ahead(words, at + 2) else 0  # of Bay of Reed Initiative X
    run = capitals(reading, at)
    if words.keys[run] in words.classes["regions"] and words.says(at - 1) & _LINK and words.joined(run - 1):
        return run + 1  # Governor of X province Mr Y
    shouted = words.acronym(at)  # else letters are no last word: President X Elected ASEAN Chair
    field, matters = _BODY | _TOPIC, words.classes["matters"]  # Envoy for Caspian Issues X
    known = (i + 1 for i in range(at + 1, run) if words.says(i) & field or words.keys[i] in matters)
    return max((i for i in known if (shouted or not words.acronym(i - 1)) and not _named(words, i - 1)), default=0)


def before_state(reading: Reading, at: int) -> int:
    """Return where unknown capitals end that "of" and a state follow: Speaker of the Lower Hral of Peru X; 0 if none.

    Such a body may be of another: of the Hral of the Great Kesh of Peru.
    """
    words, titles, first = reading.words, reading.titles, at
    for _ in range(_MOST_WITHIN):
        run = capitals(reading, at)
        unnamed = any(i in titles.country_at or words.says(i) & _SURNAME for i in range(at, run))
        if run - at > _MOST or unnamed or at in titles.at or words.keys[run] not in words.classes["of"]:
            return 0
        at = run + 1
        while words.says(at) & _DETERMINER and not words.capital(at):
            at += 1
        if at in titles.country_at:
            return run if words.together(first, at) else 0
        if not words.capital(at):
            return 0
    return 0


def _body_ahead(words: Words, at: int) -> bool:
    """Return whether the noun of a body ends a row of two capitals that no name is: Bengal Initiative."""
    return bool(words.says(at + 1) & _BODY) and words.capital(at + 1) and words.joined(at)


def _named(words: Words, at: int) -> bool:
    """Return whether a noun is a family name here: Minister James Cross, spokesman Al Price, not the Red Cross."""
    known = words.keys[at] in words.classes["family_too"] or words.keys[at - 1] in words.classes["first_names"]
    last = known and not (words.capital(at + 1) and words.joined(at))
    return (bool(words.says(at) & _SURNAME) or last) and not words.says(at - 1)


def capitals(reading: Reading, at: int) -> int:
    """Return before which word a row of capitalised words ends."""
    words, titles = reading.words, reading.titles
    end = at + 1
    while end < words.size and end - at < 12 and words.joined(end - 1) and words.capital(end) and end not in titles.at:
        if ends.unit_below(reading, end):
            break
        end += 1
    return end
