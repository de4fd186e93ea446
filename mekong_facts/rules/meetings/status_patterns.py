"""What a language gives to the rules for whether a meeting is over, goes on or is to come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mekong_facts.rules.rule import NEVER

if TYPE_CHECKING:
    from re import Pattern


@dataclass(frozen=True, slots=True)
class StatusPatterns:
    """How a language tells whether a meeting is over.

    Attributes:
        told: what tells that a meeting is over, going on or to come, in a group `past`, `present` or `future`.
        governs: a verb right before the meeting that is its object ("hosted the"), in a group `past` or `future`.
        heads_list: what is held, up to the colon before its list ("held three meetings on reeds"), in the same groups.
        decided: right before a meeting, in group `future`, that those who met agreed on it: "đã thống nhất ".
        since_then: before a meeting, what says that something is so ever since, in a group `past`.
        because: behind such a meeting, up to what makes the word for "since" tell a cause, or the start of a plan.
        led: behind a meeting, by whom it is led, within commas, up to the verb that says that it is held.
        deeds: right behind a meeting, what it has done, in a group `past`.
        still_ahead: behind such a meeting, up to what says that something is to come.
        lists_on: before a meeting, what was said of several of them, up to the next sentence, which lists them.
        bygone: right behind a meeting, what says when it was held, so that it is over, or will be (`future`).
        left_behind: before a meeting, what was done at it or came of it, so that it is over ("adopted at the").
        days_news: before a meeting, what somebody did with it on the day that opens the sentence ("On 5 May, X led").
        programme: above such a sentence, what makes it one of a programme, so that its day may be to come.
        planned_visit: above it, what tells that somebody will go somewhere, who may be there on such a day.
        opens_at: before a meeting, what puts all that its sentence tells at it ("At the").
        done_there: behind such a meeting, what was done there, up to the end of the sentence.
        to_be_done_there: behind it, up to what says that it will be.
        earlier: right behind a meeting, what makes it the one before: "lần trước".
        under_way: right behind a meeting, what says that it goes on, since nobody tells when.

    """

    told: Pattern[str]
    governs: Pattern[str]
    heads_list: Pattern[str]
    decided: Pattern[str] = NEVER
    since_then: Pattern[str] = NEVER
    deeds: Pattern[str] = NEVER
    led: Pattern[str] = NEVER
    still_ahead: Pattern[str] = NEVER
    because: Pattern[str] = NEVER
    lists_on: Pattern[str] = NEVER
    bygone: Pattern[str] = NEVER
    left_behind: Pattern[str] = NEVER
    days_news: Pattern[str] = NEVER
    programme: Pattern[str] = NEVER
    planned_visit: Pattern[str] = NEVER
    opens_at: Pattern[str] = NEVER
    done_there: Pattern[str] = NEVER
    to_be_done_there: Pattern[str] = NEVER
    earlier: Pattern[str] = NEVER
    under_way: Pattern[str] = NEVER
