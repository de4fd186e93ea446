"""Verbs and prepositions that part a meeting from a date behind them, and those that only look like one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.phrases.phrases import ends_in, words_before

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.meetings.found import DateSpan
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

# "for the Council of Ministers" and its letters, up to the comma behind it
_OTHER_BODY = deferred(
    rf"\b([a-z]+) (?:the |its |their )?{CAPITAL}[\w'-]*(?: (?:(?:of|on|for|and) (?:the )?)?{CAPITAL}[\w'-]*){{1,8}}"
    r"(?: \([A-Z][\w-]{1,12}\))?\Z"
)
_OCCASION = 60  # characters of what commas part off on either side of its verb
_OBJECT = 2  # words of an object and of what leads from it to a meeting, at least
_FEW = 3  # words of "at a ceremony", at least
_VERB = 20  # characters of a verb of two words
_LATEST = 24  # characters from "by" to its date: "by the end of May"


def parts(view: str, patterns: MeetingPatterns, verb: Hit, dates: Sequence[DateSpan], *, first: int) -> bool:
    """Return whether a verb parts what stands before it from what stands behind; `first` is where its clause begins."""
    return not (
        _counts_time(view, patterns, verb)
        or _counts_on(view, patterns, verb)
        or _names_doer(view, patterns, verb, dates)
        or _is_name(view, verb, first)
        or _is_occasion(view, patterns, verb, dates, first)
    )


def receives(view: str, patterns: MeetingPatterns, verb: Hit, named: Iterable[int]) -> bool:
    """Return whether people are received who meet somewhere: "received the participants of the forum".

    Not "hosted the Heads of State Summit": meetings are named from `named` on.
    """
    limit = min((start for start in named if start >= verb.end), default=len(view))
    words = view[verb.end : min(limit, verb.end + _LATEST)].lower().split()
    while words and words[0] in patterns.words["articles"]:
        words.pop(0)
    if not patterns.words["host_papers"].isdisjoint(words[:2]):
        return True  # "talks with Peru on a host country agreement before the 40th session"
    return not patterns.words["received"].isdisjoint(words[:1])


def has_own_subject(between: str, patterns: MeetingPatterns) -> bool:
    """Return whether a comma and a name behind a meeting open what others did: "To prepare for the …, Envoys met"."""
    subject = between[1:].split() if between[:1] == "," and not patterns.head_first else []
    return any(word[0].isupper() for word in subject) and patterns.words["relatives"].isdisjoint(subject[:1])


def has_object(between: str, patterns: MeetingPatterns) -> bool:
    """Return whether what stands between a verb and a meeting begins with the verb's own object.

    "Closed roads for the forum", not "closed the second day of the forum", "opened its doors to the forum", "wound up
    two days of talks at the forum", "closing remarks at the forum".
    """
    words = patterns.words
    before = words_before(between, 0, len(between), words["articles"])
    if len(before) < _OBJECT or patterns.head_first or before[-1] in words["of"]:
        return False
    leads = before[-1] in words["leads"] or before[-1] in words["done_for"] - words["infinitive"]
    return leads and (words["talk"] | words["results"]).isdisjoint(before)


def is_of_object(view: str, verb: Hit, start: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a verb of holding is said of what was done at a meeting, where a language tells so by its form.

    "The forum discussed the talks held in Lima", "… discussed the games, that will be held in Lima"; not "the forum,
    which discussed trade, was held in Lima".

    Args:
        view: the text as rules read it.
        verb: the verb.
        start: where the verb before it ends, which says what was done.
        words: the classes of words.

    """
    if not words["finite"]:
        return False
    before = view[start : verb.start].lower().replace(",", " , ").split()
    if not before:
        return not is_awaited(view, verb, start, words)  # "a press briefing held on 5 May"
    acts = view[verb.start : verb.end].lower().split()[0] in words["finite"]
    while before and (before[-1] in words["finite"] or before[-1] in words["auxiliaries"]):
        acts = acts or before[-1] in words["finite"]
        before.pop()
    if not before:
        return False
    return before[-1] in words["relatives"] if acts else before[-1] not in words["and"] | {","}


def is_awaited(view: str, verb: Hit, start: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether the verb that ends at `start` but says that the next one will be so: "is expected to open"."""
    before = view[max(0, start - _VERB) : start].lower().split()[-1:]
    return start + 1 == verb.start and not words["auxiliaries"].isdisjoint(before)


def deeds(view: str, verbs: Sequence[Hit], words: Mapping[str, frozenset[str]]) -> list[Hit]:
    """Return the verbs of a clause without those that but say that the next one will be so."""
    told = [one for one, after in pairwise(verbs) if one.id != "block" or not is_awaited(view, after, one.end, words)]
    return [*told, *verbs[-1:]]


def is_of_occasion(view: str, verb: Hit, start: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a verb of holding is said of where a meeting was spoken of: "… at a ceremony held in Lima".

    `start` is where the meeting's name ends.
    """
    between = view[start : verb.start].lower().split()
    if not words["finite"] or len(between) < _FEW or "," in view[start : verb.start]:
        return False
    told = between[0] in words["occasion_leads"] and between[1] in words["indefinite"]
    return told and between[-1] not in words["finite"] | words["auxiliaries"] | words["and"] | words["relatives"]


def is_of_other_meeting(view: str, verb: Hit, start: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a verb of holding is said of another meeting: "with the opening of the Expert Meeting to be held".

    `start` is where the first meeting's name ends, or what was told of it.
    """
    between = view[start : verb.start].split()
    if not words["finite"] or "," in view[start : verb.start]:
        return False
    while between and between[-1] in words["auxiliaries"]:
        between.pop()
    named = len(between) > _FEW and between[-1].istitle() and between[-1].lower() in words["speech_occasions"]
    return named and between[0] in words["occasion_leads"]


def is_of_other_body(view: str, verb: Hit, start: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether "which" makes a verb that of the body named right before it: "led over to the Council, which met".

    `start` is where the meeting's name ends.
    """
    at = view.rfind(", which ", start, verb.start)
    if at < 0:
        return False
    known = words["auxiliaries"] | words["glue"]
    if not known.issuperset(view[at + len(", which ") : verb.start].lower().split()):
        return False
    lead = _OTHER_BODY.search(view, start, at)
    return lead is not None and lead[1] in words["leading_over"]


def _counts_time(view: str, patterns: MeetingPatterns, verb: Hit) -> bool:
    """Return whether "after" and the like only count time: "after three days", "after a gap of …", "một năm sau"."""
    if patterns.times.duration.match(view, verb.end + 1):
        return True
    told = view[verb.start : verb.end].lower() in patterns.words["leads"]  # "một năm sau", but not "ngày ký"
    if told and patterns.times.lapse.match(view, verb.end):
        return True
    if not (patterns.head_first and told and ends_in(view, verb.start - 8, verb.start, patterns.words["time"])):
        return False
    return patterns.words["happenings"].isdisjoint(view[verb.end : verb.end + _LATEST].split(None, 1)[:1])


def _counts_on(view: str, patterns: MeetingPatterns, verb: Hit) -> bool:
    """Return whether the first of so many days follows: "trong ba ngày kể từ ngày 5/5"."""
    if view[verb.start : verb.end].lower() not in patterns.words["ever_since"]:
        return False
    counted = [None, *patterns.times.duration.finditer(view, max(0, verb.start - _LATEST), verb.start)][-1]
    return counted is not None and counted.end() >= verb.start - 1


def _is_occasion(view: str, patterns: MeetingPatterns, verb: Hit, dates: Sequence[DateSpan], first: int) -> bool:
    """Return whether commas part off the journey on which something is done: ", during a visit to Peru, the …".

    Not where its own days are told: ", during a visit to Peru from 3 to 14 July, he will attend the …".
    """
    comma = view.rfind(", ", max(first, verb.start - _OCCASION), verb.start)
    lead = view[comma + 2 : verb.end].lower() if comma >= 0 else ""
    if not lead.startswith(tuple(patterns.words["occasions"])):
        return False
    close = view.find(", ", verb.end)
    return 0 < close < verb.end + _OCCASION and not any(verb.end <= date[0] < close for date in dates)


def _is_name(view: str, verb: Hit, first: int) -> bool:
    """Return whether a word only looks like a verb inside a name: "the Signing Forum", "Tổng Thư ký"."""
    return (
        view[verb.start].isupper()
        and view[verb.start : verb.start + 2].istitle()
        and (verb.start > first and view[verb.start - 1] == " " and view[verb.start - 2].isalnum())
    )


def _names_doer(view: str, patterns: MeetingPatterns, verb: Hit, dates: Sequence[DateSpan]) -> bool:
    """Return whether "by" and the like stand before who did something, not before a date."""
    latest = patterns.words["latest"]
    if view[verb.start : verb.end].lower() not in latest:
        return False
    following = next((date[0] for date in dates if date[0] > verb.end), None)
    if following is None or following > verb.end + _LATEST:
        return True
    return any(word not in latest for word in view[verb.end : following].lower().split())
