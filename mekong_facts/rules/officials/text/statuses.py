"""What stands behind a title and belongs to it: how an office is held (designate, ad interim), the rest of a style."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.lexicon import Found
    from mekong_facts.rules.officials.text.words import Words

_LONGEST_STYLE = 6  # words behind the first ones
_LONGEST_DEGREE = 7  # words and marks in a bracket: (H.C.)


def past_status(words: Words, found: Found) -> int:
    """Return where an office ends, with the word behind its noun that tells how it is held: Minister Designate X."""
    end = found.end
    status = words.keys[end].rstrip(".") in words.classes["status"]
    length = 1 if status else 2 if f"{words.keys[end]} {words.keys[end + 1]}" in words.classes["status_phrases"] else 0
    verb = found.id == "plural" and not words.capital(end)  # the members elect a chair
    return end + length if length and not verb and words.together(end - 1, end + length) else end


def past_style(words: Words, end: int) -> int:
    """Return where a style of Brunei ends whose words lead to the next style or honorific: Pehin … Diraja Dato X."""
    at = end
    while at < end + _LONGEST_STYLE and words.capital(at) and words.joined(at - 1):
        if words.keys[at] in words.classes["behind_styles"]:
            return at
        at += 1
    return end


def past_degree(words: Words, end: int) -> int:
    """Return where a style ends, with a degree in a bracket before the name: Dato Setia (Dr) Haji X, Dr (H.C.) X."""
    if words.keys[end] != "(":
        return end
    closing = next((at for at in range(end + 2, end + _LONGEST_DEGREE) if words.keys[at] == ")"), 0)
    degree = "".join(words.keys[end + 1 : closing]).replace(".", "")
    known = degree in words.classes["retired"] or degree in words.classes["honoris_causa"]
    return closing + 1 if known and words.capital(closing + 1) else end
