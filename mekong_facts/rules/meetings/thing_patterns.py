"""How a language tells of something else than a meeting in a sentence that names it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mekong_facts.rules.rule import NEVER

if TYPE_CHECKING:
    from re import Pattern


@dataclass(frozen=True, slots=True)
class ThingPatterns:
    """Of one language; those of what stands before a meeting end with it, those of what is behind begin with it.

    Attributes:
        thing: something of the meeting ("the secretariat of the").
        own_behind: what is told behind it of the meeting itself (", held in", " on").
        deed: something that is done about the meeting ("took over the chair of the", "protests against the").
        whose: what makes of it a part of a clause ("the man who attended the", "the plan adopted by the") …
        goes_on: … behind which the sentence goes on about something else (" was arrested").
        chosen: that somebody was chosen for it ("was chosen on 5 May to host the").
        put_off: that it was put off or the like ("postponed the").
        object: what it did to something that has a day and a place of its own (" condemned"); up to that.
        aside: what people within commas did who will do something else (", who met on 5 May, will").

    """

    thing: Pattern[str]
    own_behind: Pattern[str]
    deed: Pattern[str]
    whose: Pattern[str]
    goes_on: Pattern[str]
    chosen: Pattern[str]
    put_off: Pattern[str]
    object: Pattern[str]
    aside: Pattern[str]


NO_THINGS = ThingPatterns(*[NEVER] * 9)
