"""Posts that somebody comes to hold or holds: chức Chủ tịch được giao cho ông X, ghế Bộ trưởng do bà Y đảm nhiệm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.persons import names
from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME, Title
from mekong_facts.rules.officials.text.reading import Neighbour

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading

_LONGEST = 14  # words from the office's head noun to what leads to its holder
_FEW = 4  # words from his name to the verb
_BREAKS = frozenset({",", ".", ";", ":"})


def holder(reading: Reading, start: int, end: int) -> Neighbour | None:
    """Return the person with a title who is said to hold, or to come to, the post of an office, in Vietnamese.

    Args:
        reading: the text.
        start: the office's first word.
        end: a word behind its head noun.

    """
    words, classes = reading.words, reading.words.classes
    if words.keys[start - 1] not in classes["post_nouns"]:
        return None
    for at in range(end, end + _LONGEST):
        if not words.joined(at - 1) or words.keys[at] in _BREAKS:
            return None
        if at in reading.titles.at and reading.titles.at[at].title is Title.HEAD:
            return None
        given = next((n for n in (2, 3) if " ".join(words.keys[at : at + n]) in classes["falling_to"]), 0)
        by = words.keys[at] in classes["held_by_whom"]
        if given or by:
            return _named(reading, at + (given or 1), by=by)
    return None


def _named(reading: Reading, at: int, *, by: bool) -> Neighbour | None:
    """Return the person whose title starts at a word, and behind whom a verb says that he holds it, `by` whom it is."""
    words = reading.words
    if at not in reading.titles.at or reading.titles.at[at].title not in BEFORE_NAME:
        return None
    name = reading.past_titles(at)
    end = names.after(reading, name, titled=True)
    if end - name < 2:
        return None
    holds = not by or not words.classes["holds"].isdisjoint(words.keys[end : end + _FEW])
    return Neighbour(name, end, "office-comma-name") if holds else None
