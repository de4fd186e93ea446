"""Offices that a hyphen without blanks joins to the name beside them: Lê Văn A-Ủy viên Bộ Chính trị."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.officials.text.lexicon import About, Title

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.lexicon import Lexicon

_HEAD = Title.HEAD
_FIELD = int(About.TOPIC | About.BODY)
_MOST_NAMES = 3  # words behind the first of a name
_LONGEST_LINE = 24  # words and what stands between them
# A line of a list: Minister of Trade-Ana Lopez
_GLUED_NAME = deferred(r"[a-z]-[A-Z][a-z]+(?: [A-Z][\w.'-]{0,20}){1,3}(?=[ \n-]|\Z)")
# A capital within a word, or behind the letters of a body. It starts with one class, so that the scan skips to it.
_CAPITAL_WITHIN = deferred(r"[A-ZĐ](?:(?<=[A-Za-zà-ỹ][a-zà-ỹ].)[a-zà-ỹ]|[A-Z]{2}[a-z]{3})")
_AFTER_LOW = deferred(r"([A-Z]?[a-z]+)([A-Z][\w'-]+)")
_AFTER_LETTERS = deferred(r"([A-Z]{2,})([A-Z][a-z]{3,})(-\w+)?")
_GLUED = deferred(r"-(?<=[a-zà-ỹ]-)(?=[A-ZĐÀ-Ỹ][a-zà-ỹ]+ )")


def has_glued(view: str) -> bool:
    """Return whether two words may be glued in a text so that only the capital of the second one parts them."""
    return _CAPITAL_WITHIN.search(view) is not None


def part_offices(view: str, parts: list[str], lexicon: Lexicon, *, glued: bool) -> None:
    """Part, in place, the words in which an office is glued to what stands before it, as few texts have any.

    Args:
        view: the text as rules read it.
        parts: what stands between words, and the words, by turns.
        lexicon: what the language knows of words.
        glued: what `has_glued` says of the text.

    """
    modifiers = lexicon.classes["glued_modifiers"]
    if glued:
        _part_titles(parts, lexicon)
    if lexicon.classes["charged"] and _GLUED_NAME.search(view):
        _part_names(parts, lexicon)
    if not modifiers or not _GLUED.search(view):
        return
    for at in range(len(parts) - 4, 0, -2):
        before, hyphen, word = parts[at].rpartition("-")
        if not hyphen or not word[:1].isupper() or not before[-1:].islower():
            continue
        keys = [part.lower() for part in (before.rpartition("-")[2], word, *parts[at + 2 : at + 6 : 2])]
        if before[0].isupper() and (keys[0] in modifiers or _starts_office(lexicon, keys[:2])):
            continue  # Phó-Chủ tịch, Tổng-Bí thư
        if _starts_office(lexicon, keys[2:] if word.lower() in modifiers else keys[1:3]):
            parts[at : at + 1] = [before, "", hyphen, "", word]


def _part_titles(parts: list[str], lexicon: Lexicon) -> None:
    """Part, in place, honorifics and the letters of bodies from what is glued to them: HonourableAna, XYZSecretary."""
    known = lexicon.classes["glued_titles"]
    for at in range(len(parts) - 2, 0, -2) if known else ():
        word = parts[at]
        if word.islower() or word.isupper() or word.istitle():
            continue
        if (found := _AFTER_LOW.fullmatch(word)) and found[1].lower() in known:
            parts[at : at + 1] = [found[1], "", found[2]]
        elif (found := _AFTER_LETTERS.fullmatch(word)) and (
            found[2].lower() in lexicon.classes["glued_to_letters"]
            or found[1].lower() in lexicon.classes["glued_styles"]
        ):
            parts[at : at + 1] = [found[1], "", word[found.end(1) :]]


def _part_names(parts: list[str], lexicon: Lexicon) -> None:
    """Part, in place, the fields of ministers from the names glued to them, each pair a line of a list."""
    for at in range(len(parts) - 4, 0, -2):
        before, hyphen, name = parts[at].rpartition("-")
        if not hyphen:
            continue
        field = before.rpartition("-")[2].lower()
        if not name.istitle() or not lexicon.about.get(field, 0) & _FIELD:
            continue
        if name.lower() in lexicon.classes["compounding"]:
            continue  # Minister for Energy-Efficient Homes
        if lexicon.about.get(name.lower(), 0) & _FIELD or not parts[at + 2][:1].isupper():
            continue
        ended = any("\n" in gap for gap in parts[at + 3 : at + 2 * _MOST_NAMES + 2 : 2])
        behind = {"-", *lexicon.classes["charged"]}  # of lines that were made one
        ended = ended or not behind.isdisjoint(map(str.lower, parts[at + 4 : at + 2 * _MOST_NAMES + 2 : 2]))
        first = at
        while first > 1 and "\n" not in parts[first - 1] and at - first < _LONGEST_LINE:
            first -= 2
        if (ended or len(parts) <= at + 2 * _MOST_NAMES + 2) and not lexicon.classes["charged"].isdisjoint(
            map(str.lower, parts[first:at:2])
        ):
            parts[at : at + 1] = [before, "", hyphen, "", name]


def _starts_office(lexicon: Lexicon, keys: list[str]) -> bool:
    """Return whether two words begin the head noun of an office."""
    found = lexicon.phrases.starting(*keys) if len(keys) > 1 else ()
    return any(title is _HEAD and phrase[1:2] == (keys[1],) for phrase, title, _ in found)
