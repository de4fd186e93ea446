"""Which fact found is which fact of the gold: meetings and people are paired by likeness, one to one.

Likeness is judged on words in lower case without diacritics, so that spelling and word order decide nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mekong_facts.facts import Meeting, Official
    from mekong_facts.markup import GoldFact, Value

Wanted = TypeVar("Wanted")
Found = TypeVar("Found")

_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
    " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_NUMBERS = {word: str(number) for number, word in enumerate(_ORDINALS.split())}
# Words that say nothing of which meeting it is.
_EMPTY_WORDS = (
    "a an and at by for in its meeting conference of on our the their to with"
    " cac cua cuoc hoi hop lan nghi o tai thu va ve voi"
)
_EMPTY = frozenset(_EMPTY_WORDS.split())
ALIKE = 0.6  # the share of words in common that makes two names, or two offices, the same
_SAME_NUMBER_ALIKE = 0.34  # enough where the numbers of two meetings agree


def words(text: Value) -> list[str]:
    """Return the words of a text in lower case, without diacritics and punctuation."""
    plain = unicodedata.normalize("NFD", str(text or "").lower().replace("đ", "d"))
    return re.findall(r"[a-z0-9]+", "".join(c for c in plain if not unicodedata.combining(c)))


def run_together(text: Value) -> str:
    """Return the letters and digits of a text in lower case, without diacritics."""
    return "".join(words(text))


def _telling_words(text: Value) -> set[str]:
    """Return the words of a meeting's name that tell it from others, ordinals as numbers."""
    numbered = {_NUMBERS.get(word, re.sub(r"^(\d+)(?:st|nd|rd|th)$", r"\1", word)) for word in words(text)}
    return numbered - _EMPTY


def _in_common(one: Value, other: Value) -> float:
    """Return which share of the shorter name's telling words the other has, too."""
    left, right = _telling_words(one), _telling_words(other)
    return len(left & right) / min(len(left), len(right)) if left and right else 0.0


class _Title(NamedTuple):
    """What tells a meeting from others."""

    name: Value
    label: str
    series: str
    number: Value


def _title(name: Value, label: Value, series: Value, number: Value) -> _Title:
    acronym = run_together(label)
    return _Title(name or label, acronym, run_together(series) or re.sub(r"\d+$", "", acronym), number)


def meeting_likeness(wanted: GoldFact, found: Meeting) -> float:
    """Return how surely a meeting found is the one wanted: 0 if it is not, most for the same label."""
    ours = _title(found.name, found.label, found.series, found.number)
    theirs = _title(*(wanted.given.get(name) for name in ("name", "label", "series", "number")))
    if ours.number and theirs.number and ours.number != theirs.number:
        return 0.0
    if theirs.label and theirs.label == ours.label:
        return 3.0
    alike = _in_common(theirs.name, ours.name)
    if theirs.number and theirs.number == ours.number:
        if theirs.series and theirs.series == ours.series:
            return 2.5
        return 2.0 + alike / 10 if alike >= _SAME_NUMBER_ALIKE else 0.0
    return 1.0 + alike if alike >= ALIKE else 0.0


def person_likeness(wanted: GoldFact, found: Official) -> float:
    """Return how surely a person found is the one wanted; two words of a name suffice if the longer one has them."""
    theirs, ours = words(wanted.given.get("name")), words(found.name)
    if theirs == ours:
        return 3.0 if ours else 0.0
    shorter, longer = sorted((theirs, ours), key=len)
    return 1.0 if len(shorter) >= 2 and set(shorter) <= set(longer) else 0.0


def pair(
    wanted: Sequence[Wanted], found: Sequence[Found], likeness: Callable[[Wanted, Found], float]
) -> list[tuple[Wanted, Found]]:
    """Return who is who, the surest first; each is in one pair at most, and equals are taken in order."""
    sure = [(-likeness(w, f), i, j) for i, w in enumerate(wanted) for j, f in enumerate(found)]
    pairs: list[tuple[Wanted, Found]] = []
    left, right = set(range(len(wanted))), set(range(len(found)))
    for score, i, j in sorted(sure):
        if score < 0 and i in left and j in right:
            left.remove(i)
            right.remove(j)
            pairs.append((wanted[i], found[j]))
    return pairs


def same_phrase(wanted: Value, found: str) -> bool:
    """Return whether two offices (or plans) are mostly the same words; a plural is as good as the singular."""
    left, right = (Counter(re.sub(r"(?<=\w{3})s$", "", word) for word in words(text)) for text in (wanted, found))
    return bool(left and right) and 2 * (left & right).total() / (left.total() + right.total()) >= ALIKE
