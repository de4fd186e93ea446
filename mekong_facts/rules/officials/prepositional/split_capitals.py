"""Where an English office ends and a name begins in a row of capitals: Consul in Da Nang X Y."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.persons import spelling
from mekong_facts.rules.officials.prepositional import bodies, ends, next_office, places
from mekong_facts.rules.officials.text.lexicon import About, Title
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_HEAD = Title.HEAD
_LONGEST_LAND = 3  # words of a place that no list knows
_SURNAME = int(About.SURNAME)
_DETERMINER = int(About.DETERMINER)
_TOPIC = int(About.TOPIC)
_TWO = 2


def name_in(reading: Reading, at: int, end: int, *, linked: bool) -> tuple[int, int] | None:
    """Return what `narrow` does, for a row of capitals without an organisation; None if the office ends before it."""
    words, titles = reading.words, reading.titles
    run = bodies.capitals(reading, at)
    if not linked:
        if at == end and (led := ends.past_unknown(reading, at)):
            return led, led
        after_topic = at > end and words.says(at - 1) & _TOPIC and words.capital(at - 1) and run - at == 1
        stops = after_topic and words.keys[run] == "," and (words.says(at) or words.keys[at] not in words.subjects)
        return (run, 0) if stops else None
    if run - at == 1 and words.keys[run] == "," and words.keys[at].endswith(words.endings["nominal"]):
        return (run, 0) if next_office.office_ahead(reading, run + 1) else None
    inner = range(at + 1, run - 1)
    family = (i for i in inner if (words.says(i) & _SURNAME and run - i <= 5) or spelling.balinese(words, i))
    split = _past_city(reading, at, run) or _past_land(words, at, run, end) or next(family, 0)
    if split:
        return split, split
    led = words.keys[end - 1] in words.classes["of_places"] or words.pair_before(end) in words.classes["of_places"]
    of_place = led and words.keys[at - 1] in words.classes["of"]
    if of_place and 3 <= run - at <= 4:
        return run - 2, run - 2
    of_land = words.keys[at - 1] in words.classes["of"] and run - at <= _LONGEST_LAND
    titled = run in titles.at and titles.at[run].title is not _HEAD and words.joined(run - 1)
    if (run - at == 1 or of_land) and titled:
        return run, run  # Chief Minister of Lower Reed Datuk X
    return None


def _past_city(reading: Reading, at: int, run: int) -> int:
    """Return where a name starts behind the city of an office: Consul in Da Nang X Y; 0 if none is there."""
    words = reading.words
    for end in (at + 3, at + 2, at + 1):
        if end < run and city(words.view[words.starts[at] : words.ends[end - 1]]):
            return end
    return 0


def _past_land(words: Words, at: int, run: int, head_end: int) -> int:
    """Return where a name starts behind the land, no state, of an office: Premier of Quebec X Y; 0 if none is there."""
    land = at + 1 if words.keys[at] in words.classes["lands"] else places.past_land(words, at)
    return land if land > at and _leads_land(words, head_end, land, run) else 0


def _leads_land(words: Words, head_end: int, land: int, run: int) -> bool:
    """Return whether who leads a land is named behind it, rather than a body: no president of Wales Golf X Y."""
    office = {words.keys[head_end - 1], words.pair_before(head_end)}
    if run <= land + 1 or office.isdisjoint(words.classes["of_places"] | words.classes["of_lands"]):
        return False
    sure = run - land == _TWO or words.keys[land] in words.classes["first_names"]
    return sure or not office.isdisjoint(words.classes["of_places"])


def past_part_of_land(reading: Reading, at: int, head_end: int) -> int:
    """Return the word after a part of a land: of South Australia X Y, of New South Wales X Y; else 0."""
    words = reading.words
    first, land = at + 1, places.past_land(words, at)
    if land > first + 1:
        run = bodies.capitals(reading, land) if words.capital(land) and words.joined(land - 1) else land
        # of New South Wales X Y, of New South Wales Rugby
        return land if _leads_land(words, head_end, land, run) else run
    if words.keys[at] not in words.classes["compass"] or at in reading.titles.country_at:
        return 0
    if not words.capital(at) or not words.joined(at) or words.says(at - 1) & _DETERMINER or first in reading.titles.at:
        return 0
    unknown = words.capital(first) and not words.says(first) and first not in reading.titles.country_at
    return first + 1 if unknown and bodies.capitals(reading, first) - first > 1 else 0
