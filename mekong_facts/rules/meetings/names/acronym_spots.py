"""What stands beside an acronym with a number or an ordinal, and tells what it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import places, series
from mekong_facts.rules.meetings.phrases.phrases import beginnings, ends_in

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterator, Mapping, Sequence

    from mekong_facts.rules.meetings.found import LetterSpan

_BEFORE = 40
_SET = 50  # characters of a bracket with a day and a city
_WORD = 16  # characters in which a word stands
_APART = deferred(r" - (\d{1,3})(?![\w%]|[.,/:-]\d| [%/-])")
_NUMBER_FIRST = deferred(r"(\d(?<![\w.,/-].)\d{0,2})([A-Z]{3,8})(?![\w-])")
_ORDINAL = deferred(r"(?<!\w)(\d{1,3})(?:st|nd|rd|th) \Z")
_PARTNERED = deferred(r"[A-Z](?<![\w+-].)[A-Z+]{1,8}(?=-[A-Z])")
_STOP = deferred(r"[.,;:!?\n]")
_AND_NUMBER = deferred(r" (\w{1,3}|&) (\d{1,3})(?![\w.,/:%-]\w)")

_OFFICIALS = "SOM"
_OF_SERIES = deferred(r" (?P<of>[A-Z]{3,8})(?P<plus> ?\+ ?\d)?(?!\w)")


def is_ware(view: str, words: Mapping[str, frozenset[str]], start: int, end: int) -> bool:
    """Return whether an acronym with a number is a product's or a road's: "model SOM8", "the SOM-8 Plus board"."""
    wares = words["wares"]
    behind = _STOP.split(view[end : end + 24], 1)[0].lower().split()[:2]
    return ends_in(view, start - 24, start, wares) or not wares.isdisjoint(beginnings(behind))


def is_counted(view: str, start: int, end: int) -> bool:
    """Return whether an ordinal counts what letters with a number begin: "the 3rd DGICM 3 Consultation"."""
    goes_on = view[end : end + 1] == " " and view[end + 1 : end + 2].isupper() and view[end + 2 : end + 3].islower()
    return goes_on and _ORDINAL.search(view, max(0, start - _WORD), start) is not None


def and_next(
    view: str, words: Mapping[str, frozenset[str]], dates: Container[int], end: int, number: int
) -> tuple[int, int] | None:
    """Return (start, end) of the number after an acronym's, where "and" joins it: "COP27 and 28 were held"."""
    found = _AND_NUMBER.match(view, end)
    if found is None or int(found[2]) != number + 1 or found[1] not in words["and"]:
        return None
    behind = view[found.end() : found.end() + _WORD].split(None, 1)[:1]
    goes_on = view[found.end() : found.end() + 1] != " " or behind[:1] == [] or behind[0][0] in "-(&"
    alone = goes_on or behind[0].lower() in words["right"]
    return found.span(2) if alone and found.start(2) not in dates else None


def behind_ordinals(view: str, written: Sequence[LetterSpan]) -> Iterator[tuple[int, int, str, int]]:
    """Yield (start, end, acronym, number) of the acronyms behind an ordinal in digits: "the 4th JCC"."""
    for start, end, acronym in written:
        ordinal = _ORDINAL.search(view, max(0, start - _WORD), start)
        if ordinal:
            yield start, end, acronym, int(ordinal[1])


def set_apart(
    view: str, words: Mapping[str, frozenset[str]], dates: Container[int], written: Sequence[LetterSpan]
) -> list[tuple[int, int, str, int]]:
    """Return (start, end, acronym, number) of the acronyms whose number a dash between blanks parts off: "APF - 6".

    A number that counts who takes part is none: "APF - 6 nước".
    """
    found = []
    for start, end, acronym in written:
        apart = _APART.match(view, end) if view.startswith(" - ", end) else None
        if apart is None or apart.start(1) in dates:
            continue
        behind = view[apart.end() : apart.end() + _BEFORE].lower().split()[:2]
        if (words["counted_parties"] | words["counted_things"]).isdisjoint(beginnings(behind)):
            found.append((start, apart.end(), acronym, int(apart[1])))
    return found


def with_partner(view: str) -> Iterator[LetterSpan]:
    """Yield (start, end, acronym) of the letters of a meeting that a hyphen joins to its partner: "AEM-Nga"."""
    for found in _PARTNERED.finditer(view):
        if series.meets(found[0]):
            yield *found.span(), found[0]


def is_anothers(view: str, start: int, told: Collection[str]) -> bool:
    """Return whether letters are those of another series, as the letters before them say: "the EAS SOM".

    `told` are the words of the names that the letters stand for.
    """
    before = view[max(0, start - _WORD) : start].split()[-1:] if view[start - 1 : start] == " " else []
    if not before or before[0].lower() in told:
        return False
    return series.meets(before[0]) or series.known(before[0]) is not None


def is_units(view: str, words: Mapping[str, frozenset[str]], end: int) -> bool:
    """Return whether an acronym is that of a meeting whose unit sits: "the ADSOM+ WG was held"."""
    behind = view[end + 1 : end + _WORD].split(None, 2)[:2] if view[end : end + 1] in {" ", "-"} else []
    unit = [word.strip(".,;:)").lower() for word in behind]
    return unit != [] and not words["sitting_units"].isdisjoint((unit[0], " ".join(unit)))


def is_set(view: str, dates: Mapping[int, int], end: int) -> bool:
    """Return whether a bracket behind an acronym holds a day and a city: "AMIIM-13 (9-10 March, Luang Prabang)"."""
    close = view.find(")", end, end + _SET) if view.startswith(" (", end) else -1
    inside = view[end + 2 : max(close, end)]
    if "," not in inside or dates.keys().isdisjoint(range(end, close)):
        return False
    return any(places.city(part.strip()) for part in inside.split(",") if part.strip()[:1].isupper())


def is_gone_to(view: str, words: Mapping[str, frozenset[str]], start: int) -> bool:
    """Return whether somebody holds or is at what an ordinal before an acronym counts: "co-chair the 19th JCBC"."""
    ordinal = view.rfind(" ", max(0, start - _BEFORE), max(start - 1, 0)) + 1
    told = words["within"] | words["holding"] | words["presiding"]
    return ends_in(view, ordinal - _BEFORE, ordinal, told, words["articles"])


def number_first(view: str) -> Iterator[tuple[int, int, str, int]]:
    """Yield (start, end, acronym, number) of letters that their number stands right before: "20CCEM"."""
    for found in _NUMBER_FIRST.finditer(view):
        yield *found.span(), found[2], int(found[1])


def is_of_officials(view: str, start: int, end: int, acronym: str, defined: Container[str]) -> bool:
    """Return whether letters are part of those for the officials of another series: "SOM EAS", "SOM ASEAN+3".

    Of letters that the text defines it is told who prepares them.
    """
    if acronym != _OFFICIALS:
        return acronym not in defined and view.endswith(f"{_OFFICIALS} ", 0, start)
    other = _OF_SERIES.match(view, end)
    return other is not None and (other["plus"] is not None or series.meets(other["of"]))
