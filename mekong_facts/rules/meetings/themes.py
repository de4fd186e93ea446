"""Themes in a sentence, in quotes or not, whose words tell nothing of when or where a meeting is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from re import Pattern

_LONGEST = 160  # characters of a theme
_BEFORE = 160  # characters before its quote that say whose it is
_BEHIND = 80  # and behind it
_LEAD = 28  # characters before a quote that say what it is


def themes(view: str, words: Mapping[str, frozenset[str]], start: int, end: int) -> list[tuple[int, int]]:
    """Return where themes and titles stand in quotes in a sentence: 'with the theme "Increasing trade"'."""
    found: list[tuple[int, int]] = []
    opened = view.find('"', start, end)
    while opened >= 0:
        close = view.find('"', opened + 1, end)
        if close < 0:
            break
        lead = view[max(start, opened - _LEAD) : opened].lower()
        if any(word in lead for word in words["themes"]):
            found.append((opened, close))
        opened = view.find('"', close + 1, end)
    return found


def reach(view: str, start: int, end: int) -> int:
    """Return where a sentence ends whose quote goes on over a full stop: '"Reeds for all. Water for life".'."""
    opened = view.rfind('"', start, end)
    if opened < 0 or view.count('"', start, end) % 2 == 0:
        return end
    line = view.find("\n", end)
    close = view.find('"', end, min(line if line >= 0 else len(view), opened + _LONGEST))
    return close + 1 if close >= 0 else end


def is_anothers(view: str, start: int, span: tuple[int, int], pattern: Pattern[str]) -> bool:
    """Return whether a theme is that of a state's chairmanship and the like, as the words around its quotes tell."""
    quote, close = span
    found = pattern.search(view, max(start, quote - _BEFORE), close + _BEHIND)
    return found is not None and found.start() < quote


def begins_theme(view: str, at: int) -> bool:
    """Return whether a word with a capital begins a theme in a sentence: "với chủ đề Tăng cường hợp tác"."""
    return view[at : at + 2].istitle() and view[at - 1 : at] == " " and view[at - 2 : at - 1].isalpha()
