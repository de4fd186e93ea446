"""Vietnamese: how names of countries sound, however their syllables are spelled and joined."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.prose import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# A shorter key is a word's, too.
_SHORTEST = 5
_SCHWA = deferred("[ơờớởỡợ]")
_OTHERS = deferred("[^a-z]")
# What is spelled in several ways, in the order in which it is made one; `C` stands for ch, `G` for a hard g.
_ALIKE = tuple(
    (deferred(spelled), one)
    for spelled, one in (
        ("ch", "C"),
        ("ph", "f"),
        ("gh", "G"),
        ("([tk])h", r"\1"),
        ("qu|[cq]", "k"),
        ("gi(?=[aeou])|g(?=[ie])|[zj]", "d"),
        ("x", "s"),
        ("y", "i"),
        ("[ts]*t", "t"),
        ("ts", "s"),
        ("n[gh](?![aeiou])", "n"),
        ("o(?=[ae])|w", "u"),
        ("[ae]i", "a"),
        ("l$", "n"),
        ("ia$", "i"),
        (r"(.)\1+", r"\1"),
    )
)


@lru_cache(maxsize=2048)
def sound(name: str) -> str:
    """Return a name's key, which it shares with other spellings of the same name."""
    key = _OTHERS.sub("", fold(_SCHWA.sub("", name.lower())))
    for spelled, one in _ALIKE:
        key = spelled.sub(one, key)
    return key


def by_key(names: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    """Return the code of each key that is long enough and one country's alone."""
    found: dict[str, set[str]] = {}
    for name, code in names:
        if "-" in name:
            found.setdefault(sound(name), set()).add(code)
    return {key: codes.pop() for key, codes in found.items() if len(key) >= _SHORTEST and len(codes) == 1}
