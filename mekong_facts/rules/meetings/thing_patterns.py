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
        occasion: what opens a sentence that tells of a ceremony, a ticket or the like of it, up to it ("Vé dự").
        own_behind: what is told behind it of the meeting itself (", held in", " on").
        deed: something that is done about the meeting ("took over the chair of the", "protests against the").
        whose: what makes of it a part of a clause ("the man who attended the", "the plan adopted by the") …
        goes_on: … behind which the sentence goes on about something else (" was arrested").
        talks_before: what opens a sentence whose subject is something held before a meeting: "Talks ahead of the " …
        talks_held: … and what stands behind the meeting up to the verb: " (5-7 May)".
        part: what leads to a meeting from a part of it that has days of its own: "the ministerial segment of the ".
        set_off: what leads, behind a comma, to a meeting that something else comes before (", ahead of the") …
        resumed: … behind which the sentence goes on about that (", opened").
        paper_of: between such a day and a meeting, that the paper came of it then (" at the ").
        chosen: that somebody was chosen for it ("was chosen on 5 May to host the").
        given: from a meeting to the day on which it was given to a place: " was awarded to Lima in ".
        chosen_at: right behind that, before what is told of the meeting that chose: " at a session in Lima".
        put_off: that it was put off or the like ("postponed the").
        put_off_from: what then stands before the day, with its place (" in Lima on ").
        paper: what is said of the day of a letter, a decision or a newspaper, up to it ("Theo Công văn số 12").
        object: what it did to something that has a day and a place of its own (" condemned"); up to that.
        chairing: before a year, what says that a state chairs a body in it: "nước Chủ tịch ASEAN năm".
        aside: what people within commas did who will do something else (", who met on 5 May, will").
        made: what was made there ("ratified the treaty signed at the"), which nothing told before it was done with it.
        owned: what is said behind a meeting of something of it ("'s chair visited").
        closes: what it brings to an end with it, that is no meeting ("concluding Peru's chairmanship").
        before_main: what opens a clause of time that a meeting is the subject of ("Nine days after the") …
        main: … and the rest of that clause, up to where the main one tells of others (" closed in Lima, ").
        nearing: what opens a clause of time that tells how far off a meeting is ("As the") …
        near: … and the rest of it, up to the main clause (" nears, ").
        second: behind one that is but spoken of, where a second deed begins ("hailed the … and met traders in Lima").
        later: the same behind one that somebody is at or holds ("attended the … and later moved to Lima").
        span: what opens a time that begins with a meeting ("Between the") …
        span_to: … and what leads to the day that ends it (" in Lima and ").
        own_next: that the next sentence tells when and where it is to be (" It will be held").
        moves: that somebody moved it ("postponed the").
        moved_to: that it was moved, up to the new day ("was postponed by a week to ").
        extended: that it was made longer, up to the last day ("was extended by a day to ").
        since: that it goes on since a day (" has been under way since ").
        visiting: that somebody visits a state and is at it ("will visit Fiji and attend the").
        founded: behind the letters of a body, that it was set up or has members (" was established").
        joined: before them, that a state is one of those or somebody set it up ("joined the").
        defined: behind a name, what sort of body it is the name of, or since when there is one: " là cơ chế".
        defines: before it, that it is what a body is or is called: "ASEM là ", "các cơ chế như ".

    """

    thing: Pattern[str] = NEVER
    occasion: Pattern[str] = NEVER
    own_behind: Pattern[str] = NEVER
    deed: Pattern[str] = NEVER
    whose: Pattern[str] = NEVER
    goes_on: Pattern[str] = NEVER
    set_off: Pattern[str] = NEVER
    part: Pattern[str] = NEVER
    talks_before: Pattern[str] = NEVER
    talks_held: Pattern[str] = NEVER
    resumed: Pattern[str] = NEVER
    paper_of: Pattern[str] = NEVER
    chosen: Pattern[str] = NEVER
    chosen_at: Pattern[str] = NEVER
    given: Pattern[str] = NEVER
    put_off: Pattern[str] = NEVER
    put_off_from: Pattern[str] = NEVER
    paper: Pattern[str] = NEVER
    object: Pattern[str] = NEVER
    chairing: Pattern[str] = NEVER
    aside: Pattern[str] = NEVER
    made: Pattern[str] = NEVER
    owned: Pattern[str] = NEVER
    closes: Pattern[str] = NEVER
    before_main: Pattern[str] = NEVER
    main: Pattern[str] = NEVER
    nearing: Pattern[str] = NEVER
    near: Pattern[str] = NEVER
    second: Pattern[str] = NEVER
    later: Pattern[str] = NEVER
    span: Pattern[str] = NEVER
    span_to: Pattern[str] = NEVER
    own_next: Pattern[str] = NEVER
    moves: Pattern[str] = NEVER
    moved_to: Pattern[str] = NEVER
    extended: Pattern[str] = NEVER
    since: Pattern[str] = NEVER
    visiting: Pattern[str] = NEVER
    founded: Pattern[str] = NEVER
    joined: Pattern[str] = NEVER
    defined: Pattern[str] = NEVER
    defines: Pattern[str] = NEVER
