"""Names in a list before the office of all, each with its state or none: Mr A (Fiji) and Ms B were elected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.persons import names
from mekong_facts.rules.officials.text.lexicon import BEFORE_OFFICE, About
from mekong_facts.rules.officials.text.reading import Neighbour

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_DETERMINER = int(About.DETERMINER)
_TWO = 2


def past_subjects(words: Words, start: int) -> int:
    """Return the word after the names of those whom a verb gives an office together: A and B were named chairs."""
    at, verbs = start, words.classes["plural_verbs"]
    while (
        words.joined(at - 1)
        and not words.capital(at - 1)
        and (words.says(at - 1) & BEFORE_OFFICE or words.keys[at - 1] in verbs)
    ):
        at -= 1
    if verbs.isdisjoint(words.keys[at:start]):
        return 0
    return at - 2 if words.keys[at - 1] in words.classes["relatives"] and words.keys[at - 2] == "," else at


def past_state(reading: Reading, end: int) -> int:
    """Return the end of a name that its state follows, in a bracket or behind "of", up to a word; else that word."""
    words, titles = reading.words, reading.titles
    opening = titles.country_until.get(end - 1, 0) - 1 if words.keys[end - 1] == ")" else 0
    if opening > 0 and words.keys[opening] == "(":
        return opening
    of = titles.country_until.get(end, 0) - 1
    of -= bool(of > 0 and words.says(of) & _DETERMINER)
    return of if reading.by_word and of > 0 and words.keys[of] in words.classes["of"] else end


def past_state_behind(reading: Reading, end: int) -> int:
    """Return the word after the state that a name is of, up to a word, or the word itself: X of Fiji, X from Fiji."""
    words = reading.words
    if words.keys[end] not in words.classes["origins"]:
        return end
    return reading.titles.country_at.get(end + 1 + bool(words.says(end + 1) & _DETERMINER), (end, ""))[0]


def before(reading: Reading, last: Neighbour, most: int, *, untitled: bool, full: bool) -> list[Neighbour]:
    """Return the persons with titles in a list that ends with one, the last first; none where he is no list's.

    There are `most` at most; those who are `untitled` need no title, but two words of a name where it has to be `full`.
    """
    words, found = reading.words, [last]
    while len(found) < most:
        name = found[-1].name
        mark = reading.first_title(name) - 1
        last_joint = words.keys[mark] in words.classes["coordinators"]
        joins = last_joint if len(found) == 1 and (reading.by_word or last_joint) else words.keys[mark] == ","
        short = full and mark + 1 == name and found[-1].end - name < _TWO
        if (mark + 1 == name and not untitled) or short or not joins or not words.joined(mark - 1):
            break
        end = past_state(reading, mark)
        name = names.before(reading, end)
        bare = reading.first_title(name) == name
        if name < 0 or (bare and (not untitled or (full and end - name < _TWO))):
            break
        found.append(Neighbour(name, end, last.rule))
    return found if len(found) > 1 else []
