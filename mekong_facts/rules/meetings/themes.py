"""Themes in a sentence, in quotes or not, whose words tell nothing of when or where a meeting is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

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


def begins_theme(view: str, at: int) -> bool:
    """Return whether a word with a capital begins a theme in a sentence: "với chủ đề Tăng cường hợp tác"."""
    return view[at : at + 2].istitle() and view[at - 1 : at] == " " and view[at - 2 : at - 1].isalpha()
