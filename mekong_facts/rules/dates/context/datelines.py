"""How a line that holds a date is dated: as a header, a dateline, or a line of place and date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from mekong_facts.patterns import deferred

if TYPE_CHECKING:
    from mekong_facts.rules.dates.patterns import DatePatterns

_PLACE = 60  # characters that a dateline's place and outlet take at most
_REST = 30  # characters that may follow the date on a line of its own
_CLOCK_TIME = deferred(r"\d(?<!\w\d)\d?[:h]\d{2}")
_DIGIT = deferred(r"\d")
_MARKS = "*:,;.()[]<>|/\"'-_~=#!?&•·→>"
_LINE_NOISE = deferred(r"[\W_\d]+")
_AGENCY = deferred(
    r"\s{0,2}(?:[,./]\s?)?(?:\([^()\n]{2,40}\)|[A-Z]{2,8}\b|\([A-Z]{2,8}\))?\s{0,2}(?:--?|:|/|\*|\.)?(?:\s|$)"
)
_AGENCY_IN = deferred(r"\((?=[^\W\d_a-z])(?:[^\W\d_]+ ?){2,5}\Z")  # "Hue (Hãng tin Đồng Lúa 5/5/2012) - …"
_IN_BRACKETS = deferred(r"\A\([^()\n]{2,30}\)")
_NAMES = r"[A-Z][\w.&-]{1,15}(?: [A-Z][\w.&-]{1,15}){0,2}"  # of an outlet
_OUTLET = deferred(
    rf"\s{{0,2}}(?:,\s?)?(?:\([^()\n]{{2,40}}\)|{_NAMES})\s{{0,2}}--?\s|,?\s?(?:--?\s?)?/[^/\n]{{2,40}}/\s?--?\s"
)
_OUTLET_CLOSED = deferred(rf",\s{_NAMES}(?=\)\s)")  # "(ASTANA, 10 June 2017, TASS)"
_OUTLET_BRACKET = deferred(r"\([^\W\d][^()\d]{3,56} -(?: [^\W\d_]{2,4})?")
# A place, and an outlet in a bracket before the day: "Hue (Reed Post / Lake News - 6 May 2012) The talks"
_OUTLET_IN = deferred(r"[^\W\d_a-z][^()\d]{1,40} \([^\W\d_a-z][^()\d]{1,56}?(?:\s?-\s?|,\s?)")
_PLACE_BEHIND = deferred(r"\s?,\s{0,2}(?:[^\W\d_a-z][\w.'-]*[ ,]{0,2}){1,5}(?:[-:(/*.|]|$)")
# the day by the moon before the one by the sun: "Cairo, Rabi'II 10, 1445, October 11, 2023, SPA --"
_LUNAR = deferred(
    r",\s(?:\d{1,2}\s)?[A-Z][\w'-]*(?:[ -][A-Za-z'-]+){0,2}\s(?:\d{1,2},?\s)?1[345]\d\d(?: ?A?H)?\s?[,/]?\s?\Z"
)
_CLOCK_FIRST = deferred(r"\s\d\d?:\d{2}(?::\d{2})?(?=\s)")  # 2012-05-05 10:11:12 (TASS)
_END = deferred(r"[^\n.:]{0,24}?(?:\s--?\s|\)\s|:\s|\.\s)")
_FIELD_EDGE = deferred(r"[|•·\s](?:(?<!\s)|\s{2,})")  # it starts with what the scan skips to

# How a line is dated: it is a page's or an article's header, it leads into the text, it is a line of place and date.
Line = Literal["header", "lead", "place"]


def dateline(before: str, after: str, patterns: DatePatterns, *, alone: bool) -> Line | None:
    """Return what the words before and after a date make of its line; `alone` says that the text has no other."""
    place, rest, field = _field(before, after)
    if place.endswith(":") and _labels(place.rstrip(": ").lower(), patterns):
        return None
    if place[:1] == "(" and ")" not in place and rest[:1] != ")":
        closed = _OUTLET_CLOSED.match(rest)
        rest = rest[closed.end() :] if closed else _CLOCK_TIME.sub("", rest, count=1).lstrip(" ,-")
    bracketed = place[:1] == "(" and rest[:1] == ")"
    if bracketed and not rest[1:].strip() and _OUTLET_BRACKET.fullmatch(place) and not is_place(place, patterns):
        return "header"  # a line "(Website of the Ministry - 8 May 2012)"
    closed_in = rest[:1] == ")" and _OUTLET_IN.fullmatch(place) is not None
    if rest[:1] == ")" and place.rfind("(") > place.rfind(")"):
        place = _AGENCY_IN.sub("(", place)
        place, rest = place.replace("(", " ").strip(), rest[1:]
    place = _LUNAR.sub("", place) if _DIGIT.search(place) else place
    if len(place) > _PLACE or after.rstrip().endswith(";"):
        return None
    outlet = patterns.masthead.sub(" ", place) if place else ""
    if place and _CLOCK_TIME.search(outlet):
        outlet = _IN_BRACKETS.sub(" ", outlet)  # "(Báo Tin tức) 19:14, 22/9/2023"
    if " - " in outlet and _CLOCK_TIME.search(after):
        outlet = outlet.partition(" - ")[0]  # "VnExpress - Thế giới - 27/2/2014, 15:33"
    if not is_place(outlet, patterns):
        return None
    if not patterns.words["gathering"].isdisjoint(word.strip(_MARKS).lower() for word in place.split()):
        return None  # "Rice Dialogue, Hue, 5 May 2012" dates a meeting
    tail = patterns.tools.sub(" ", patterns.clock.sub(" ", rest)).strip()
    if tail.partition(" ")[0] in patterns.words["issued_by"]:
        return None  # "No 5 of\n5 May 2012 of the Government"
    if len(tail) <= _REST and not alone and not _is_clause(tail) and not _tells_where(tail, patterns):
        return "header" if field or outlet != place or _CLOCK_TIME.search(before + after) else "place"
    if bracketed or (closed_in and rest[:1] == " " and rest[1:2].isupper()):
        return "lead"
    mark = rest.lstrip()[:1]
    if not place and mark.isdigit():
        mark = _CLOCK_FIRST.sub("", rest, count=1).lstrip()[:1]
    if place:
        led = mark == "-" or (mark in set("(:/*.") and _AGENCY.match(rest)) or _OUTLET.match(rest)
        return "lead" if led else None
    if mark == ",":
        return "lead" if _PLACE_BEHIND.match(rest) else None  # "14 May 2012, Hanoi:"; else it tells when something was
    return "lead" if mark in {"-", "(", "|"} else None


def body_from(view: str, end: int) -> int:
    """Return where the text begins behind the dateline whose day ends at an offset: "SUVA, 5 May 2012 (RN) - "."""
    closed = _END.match(view, end)
    return closed.end() if closed else 0


def _labels(label: str, patterns: DatePatterns) -> bool:
    """Return whether what stands before a colon tells what happens on the day behind it: "Deadline:", "Day 1:"."""
    first, _, last = label.rpartition(" ")
    return last in patterns.words["event"] or (last.isdigit() and first in patterns.words["programme"])


def _field(before: str, after: str) -> tuple[str, str, bool]:
    """Return what stands before and after a date in its field of the line, and whether the line has several."""
    near = before.rstrip()[-_PLACE - 3 :]
    edges = [found.end() for found in _FIELD_EDGE.finditer(near)]
    place = near[edges[-1] :] if edges else before
    edge = _FIELD_EDGE.search(after)
    rest = after if edge is None else after[: edge.start()]
    return place.strip(), rest.rstrip(), bool(edges) or edge is not None


def _is_clause(words: str) -> bool:
    """Return whether the words after a date go on with a sentence."""
    told = _LINE_NOISE.sub(" ", words).split()
    if len(told) > 2 and told[0].islower() and told[1].islower():
        return True
    return any(word[:1].islower() and len(word) > 3 for word in told[:2])


def _tells_where(words: str, patterns: DatePatterns) -> bool:
    """Return whether a sentence goes on with a preposition: "14 May in Hue we met."."""
    return words.endswith(".") and words.partition(" ")[0].lower() in patterns.words["event"]


def is_place(words: str, patterns: DatePatterns) -> bool:
    """Return whether the words before a dateline's date are names, in capitals or with capitals, and no sentence."""
    if not words:
        return True
    if words.endswith(";"):
        return False
    bare = patterns.clock.sub(" ", words) if _DIGIT.search(words) else words
    kept = [word for piece in bare.split() if (word := piece.strip(_MARKS))]
    small = patterns.words["small"]
    if bare != words:
        small |= patterns.words["behind_clock"]  # "6:21 am on 24 August"
    if len(kept) > 8 or not all(word[0].isupper() or word in small for word in kept):
        return False
    return not any(character.isdigit() for character in bare)
