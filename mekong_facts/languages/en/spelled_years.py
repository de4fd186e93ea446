"""English: years in words, as treaties and speeches have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.languages.en.cardinals import ONES, TENS

if TYPE_CHECKING:
    from collections.abc import Iterator

_CENTURIES = {17: ("seventeen", "seven"), 18: ("eighteen", "eight"), 19: ("nineteen", "nine")}
_LAST = 2060


def _pair(number: int) -> Iterator[str]:
    """Yield the spellings of a number up to 99."""
    if number < 20:
        yield ONES[number - 1]
        return
    tens, ones = divmod(number, 10)
    for joint in ("-", " ") if ones else ("",):
        yield f"{TENS[tens - 2]}{joint}{ONES[ones - 1] if ones else ''}"


def spelled_years() -> dict[str, list[str]]:
    """Return the spellings of the years from 1701, by year; what is a round number is none."""
    found: dict[str, list[str]] = {}
    for year in range(1701, _LAST):
        century, rest = divmod(year, 100)
        if not rest:
            continue
        forms = found.setdefault(str(year), [])
        for pair in _pair(rest):
            if century == 20:
                forms += f"two thousand and {pair}", f"two thousand {pair}"
                if rest > 9:
                    forms.append(f"twenty {pair}")
                continue
            teen, digit = _CENTURIES[century]
            forms += f"{teen} hundred and {pair}", f"{teen} hundred {pair}"
            if century > 17:  # treaties since then
                forms += f"one thousand {digit} hundred and {pair}", f"one thousand {digit} hundred {pair}"
            if rest > 9:
                forms.append(f"{teen} {pair}")
    return found


def round_years() -> dict[str, list[str]]:
    """Return the spellings of years that are round numbers, by year: they count things as often."""
    found = {
        f"{century}00": [f"{teen} hundred", f"one thousand {digit} hundred"]
        for century, (teen, digit) in _CENTURIES.items()
    }
    return found | {"2000": ["two thousand"]}
