"""Marks and numbers in Vietnamese offices: which of them an office goes on behind, and with what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials import capitals
from mekong_facts.rules.officials.lexicon import About, Title

if TYPE_CHECKING:
    from mekong_facts.rules.officials.reading import Reading

_TOPIC = Title.TOPIC
_PLAIN = frozenset({Title.TOPIC, Title.PLACE})
_MODIFIER = int(About.MODIFIER)
_LINK = int(About.LINK)
_END = int(About.END)
_LONGEST_BRACKET = 12


def past(reading: Reading, at: int, end: int) -> int:
    """Return where an office goes on after a mark or a number; 0 where that ends it.

    Args:
        reading: the text.
        at: the number of the mark.
        end: the word after the office's head noun.

    """
    words, titles = reading.words, reading.titles
    form = words.forms[at]
    if form.isdigit() and (at > end or capitals.numbers_unit(reading, at)):  # Ban Chỉ đạo 138/CP, Trưởng phòng 6
        return at + 3 if words.keys[at + 1] == "/" and words.acronym(at + 2) else at + 1
    following = titles.get(at + 1)
    plain = following is not None and following.title is _TOPIC
    if form in {",", "-"} and _countries_follow(reading, at):
        return at + 1
    if (
        form == "-"
        and plain
        and (words.capital(at + 1) or words.keys[at + 1] in words.classes["continents"])
        and at > end
    ):
        return at + 1
    if form == "," and plain and following and at > end and words.joined(at):
        after = following.end
        while (further := titles.get(after)) and further.title is _TOPIC and further.id != "body":
            after = further.end
        last = titles.plain(after + 1)
        one_case = words.capital(at + 1) or (
            words.forms[at - 1].islower() and last is not None and last.title is _TOPIC
        )
        if (
            words.keys[after] in words.classes["and"]
            and words.says(after) & _LINK
            and one_case
            and following.id != "body"
        ):
            return at + 1
        if (
            words.keys[after] == ","
            and (last := titles.get(after + 1))
            and last.title is _TOPIC
            and words.keys[last.end] in words.classes["and"]
        ):
            return at + 1
    if (
        form == ","
        and words.keys[at - 1] in words.classes["against"]
        and words.keys[at + 1] in words.classes["against"]
    ):
        return at + 1
    if form == "&" and at > end and words.letter(at + 1) and at + 1 not in titles.at:
        return at + 1
    state = reading.titles.country_at.get(at + 1, (0, ""))[0] if form == "(" else 0
    if state and words.keys[state] == ")" and words.proper(state + 1) and words.joined(state):
        return state + 1  # Tỉnh trưởng tỉnh Savannakhet (Lào) X
    level = words.says(at + 1) & _MODIFIER and at + 2 in titles.at  # (hàm Vụ trưởng)
    if form == "(" and (plain or words.acronym(at + 1) or level):
        closing = next((i for i in range(at + 2, at + _LONGEST_BRACKET) if words.keys[i] == ")"), 0)
        return closing + 1 if closing else 0
    if (
        form == "."
        and words.keys[at - 1] in words.classes["dotted"]
        and words.capital(at + 1)
        and words.starts[at + 1] - words.ends[at] < 2
    ):
        return at + 1
    return 0


def _countries_follow(reading: Reading, comma: int) -> bool:
    """Return whether a list of countries goes on: tại Việt Nam, Lào và Campuchia, Hội Hữu nghị Việt Nam - Lào."""
    words, country_at = reading.words, reading.titles.country_at
    if comma not in reading.titles.country_until:
        return False
    at = comma
    while words.keys[at] == "," and at + 1 in country_at:
        at = country_at[at + 1][0]
    listed = words.keys[at] in words.classes["and"] if at > comma else words.keys[at] == "-"
    return listed and at + 1 in country_at


def goes_on(reading: Reading, at: int) -> bool:
    """Return whether an organisation goes on after "và"."""
    words, titles = reading.words, reading.titles
    start = at
    while words.says(at) & _MODIFIER and at not in titles.at:
        at += 1
    title = titles.get(at)
    if title:
        meets = words.capital(at) and " ".join(words.keys[at : title.end]) in words.classes["meetings"]
        return title.title in _PLAIN and title.id != "body" and at == start and not meets
    if at in titles.country_at:
        return True
    if not words.letter(at):
        return False
    if words.capital(at):
        return words.letter(at + 1) and not words.capital(at + 1) and not words.says(at + 1) & _END
    return not words.says(at) & _END
