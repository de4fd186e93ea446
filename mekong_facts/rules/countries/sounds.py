"""Names of countries spelled by their sound, whose syllables hyphens join: Ô-xtrây-li-a, Ô-xtray-lia, Ốt-xtrây-li-a."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mekong_facts.rules.countries.patterns import SoundPatterns
    from mekong_facts.rules.countries.short_names import Named

# A word of syllables, before and after one of its hyphens, and a word that may belong to the same name.
_HEAD = deferred(r"(?<![\w-])[^\W\d_][^\W\d_]{0,6}\Z")
_TAIL = deferred(r"(?:-[^\W\d_]{1,6}){1,8}(?![\w-])")
_BEFORE = deferred(r"(?<![\w-])[^\W\d_][^\W_]{0,8}(?:-[^\W\d_]{1,6}){0,4} \Z")
_AFTER = deferred(r" [^\W\d_][^\W_]{0,8}(?:-[^\W\d_]{1,6}){0,4}(?![\w-])")
_SYLLABLE, _NAME = 8, 30


def by_sound(view: str, sounds: SoundPatterns) -> Iterator[Named]:
    """Yield the names that sound like a country's, the longest at each word with hyphens."""
    at = 0
    while (hyphen := view.find("-", at)) >= 0:
        at = hyphen + 1
        if not view[at : at + 1].isalpha() or not view[hyphen - 1 : hyphen].isalpha():
            continue
        head = _HEAD.search(view, max(0, hyphen - _SYLLABLE), hyphen)
        tail = _TAIL.match(view, hyphen) if head and head[0][0].isupper() else None
        if not head or not tail:
            continue
        at = tail.end()
        starts, ends = [head.start()], [at]
        blank = view.rfind(" ", max(0, starts[0] - _NAME), starts[0] - 1)  # a word holds none
        before = _BEFORE.search(view, max(0, starts[0] - _NAME, blank), starts[0])
        if before and before[0][0].isupper():
            starts.insert(0, before.start())
        after = _AFTER.match(view, at)
        if after and after[0][1].isupper():
            ends.insert(0, after.end())
        for start, end in ((start, end) for start in starts for end in ends):
            code = sounds.codes.get(sounds.key(view[start:end]))
            if code:
                yield start, end, code, "name"
                break
