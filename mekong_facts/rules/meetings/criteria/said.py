"""What stands right behind a phrase or around it, and tells that it is a meeting."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import places
from mekong_facts.rules.meetings.phrases.phrases import TOKEN

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader
    from mekong_facts.rules.prose import Prose

_HELD = frozenset({"open", "close", "hold", "host", "move", "gather", "go_on"})
STAGED = frozenset({"hold", "host", "open", "close"})  # what is said of who has a session or a round
_HOLD = frozenset({"hold", "host", "go_on"})
_ARTICLE = 9  # characters of an article with its blanks
_STOP = deferred(r"[.;:!?\n]")
_NEAR = 44  # from a noun to its verb
_VERBS = 4  # so many of them may follow each other: "will be held"
_WORD = 12  # characters of a preposition
_CITY = 30  # characters of a city
_BESIDE = 20  # the same with nothing but auxiliaries between
_NEXT, _WORDS = 80, 7  # characters and words of a name behind "and"
_TITLE_LINE = 120  # characters of a line that is no sentence
_YEAR = 4  # its characters
_SENTENCE = 120  # characters of a sentence before a meeting and up to its verb


class Said:
    """Reads around the phrases of one text."""

    def __init__(self, prose: Prose, reader: Reader, verbs: Sequence[Hit]) -> None:
        """Keep the text, and the verbs that are said of meetings, in order."""
        self.prose = prose
        self.view = reader.view
        self.reader = reader
        self.verbs = verbs

    def placed(self, end: int) -> bool:
        """Return whether a place or a date follows."""
        at = self.reader.patterns.places.put.match(self.view, end)
        return (at is not None and (self._is_date(at) or self._is_site(at))) or self._in_capital(end)

    def sited(self, end: int) -> bool:
        """Return whether a place follows: a city, a country, "here"."""
        at = self.reader.patterns.places.put.match(self.view, end)
        return (at is not None and self._is_site(at)) or self._in_capital(end)

    def _in_capital(self, end: int) -> bool:
        """Return whether a state's capital follows by its name: "in the Bahraini capital Manama"."""
        found = self.reader.patterns.criteria.in_capital.match(self.view, end)
        return found is not None and places.city(found["city"]) is not None

    def dated(self, end: int) -> bool:
        """Return whether a date follows."""
        at = self.reader.patterns.places.put.match(self.view, end)
        return at is not None and self._is_date(at)

    def bracketed(self, end: int) -> bool:
        """Return whether a date, or a city before a comma, follows in a bracket: "Meeting (Suva, 12 July)"."""
        inside = end + len(" (")
        if not self.view.startswith(" (", end):
            return False
        first, comma, _ = self.view[inside : inside + _CITY].partition(",")
        return inside in self.reader.dates or (comma != "" and places.city(first) is not None)

    def _is_site(self, at: re.Match[str]) -> bool:
        """Return whether what a pattern finds is a place: "here", a state, a town that is known."""
        if at["name"] is None:
            return at["here"] is not None
        if at.start("name") in self.reader.countries and at[0].split()[0] not in self.reader.words["of"]:
            return True
        words = at["name"].split()
        return any(places.city(" ".join(words[:count])) for count in range(len(words), 0, -1))

    def _is_date(self, at: re.Match[str]) -> bool:
        dates = self.reader.dates
        return at.start() + 1 in dates or (at.start("name") if at["name"] else at.end()) in dates

    def is_day(self, at: int) -> bool:
        """Return whether a day or month stands there, no bare year."""
        return self.view[at - 1 : at] == " " and self.reader.dates.get(at, at) - at > _YEAR

    def held(self, end: int) -> bool:
        """Return whether a verb that is said of meetings follows."""
        return self.verb_behind(end) is not None

    def held_somewhere(self, end: int) -> bool:
        """Return whether a verb that holds meetings follows, and right behind it the place: "will be held in Lima"."""
        verb = self.verb_behind(end)
        while verb and not self.sited(verb.end):
            after = self.verb_behind(verb.end)  # "will be" and "held"
            verb = after if after and after.start == verb.end + 1 else None
        return verb is not None

    def stages(self, end: int, heads: Sequence[int]) -> bool:
        """Return whether a verb with a meeting right behind it says who holds that: "AIPA tổ chức Hội nghị"."""
        verb = self.verb_behind(end)
        if verb is None or verb.id not in _HOLD:
            return False
        first = bisect_left(heads, verb.end)
        return first < len(heads) and heads[first] - verb.end <= 1

    def verb_behind(self, end: int) -> Hit | None:
        """Return the verb that is said of meetings and follows in the same clause."""
        which = bisect_left(self.verbs, end, key=attrgetter("start"))
        verb = self.verbs[which] if which < len(self.verbs) else None
        if verb is None or verb.start - end > _NEAR or verb.id not in _HELD:
            return None
        if self.reader.patterns.head_first and self._is_noun(end, verb.start):
            return None
        return None if _STOP.search(self.view, end, verb.start) else verb

    def _is_noun(self, end: int, verb: int) -> bool:
        """Return whether a verb is but the second word of a noun: "IPU và kỳ họp lần thứ 3"."""
        before = self.view[end:verb].rsplit(None, 1)[-1:]
        return before != [] and before[0].lower() in self.reader.patterns.words["rounds"]

    def goes_on(self, end: int) -> bool:
        """Return whether what follows can only be said of what people are at: "opened in Hanoi", "enters its day 3"."""
        day = self.reader.patterns.times.day_of.search(self.view, end, end + _NEAR)
        if day and not _STOP.search(self.view, end, day.start()):
            return True
        first = bisect_left(self.verbs, end, key=attrgetter("start"))
        for verb in self.verbs[first : first + _VERBS]:
            if verb.start - end > _BESIDE:
                return False
            if verb.id in _HELD and (self.placed(verb.end) or self.placed(verb.end - len(" in"))):
                return True  # "opened in Lima", "is in Lima"
            if verb.id in _HELD and self._in_village(verb.end):
                return True  # "was held in Mwanza on 5 May"
            house = self.reader.patterns.criteria.in_house.match(self.view, verb.end) if verb.id in _HELD else None
            if house and self.sited(house.end()):
                return True  # "held at the Fijian mission in Lima"
            if verb.id in _HELD and self.is_day(verb.end + 1):
                return True  # "to be held 5 May"
        return False

    def _in_village(self, end: int) -> bool:
        """Return whether a place that is on no list follows, and a day right behind it."""
        at = self.reader.patterns.places.put.match(self.view, end)
        return at is not None and at["name"] is not None and self.dated(at.end())

    def is_staged(self, end: int) -> bool:
        """Return whether what a meeting is on, or who meets, stands before a verb with a place or a day behind it.

        "The ninth conference between the two forces will be held in Lima".
        """
        level = self.reader.patterns.at_level.match(self.view, end)
        at = level.end() if level else end
        behind = self.view[at : at + _WORD].split(None, 1)[:1]
        if self.reader.words["openers"].isdisjoint(behind):
            return False
        first = bisect_left(self.verbs, end, key=attrgetter("start"))
        for verb in self.verbs[first : first + _VERBS]:
            if verb.start - end > _SENTENCE or _STOP.search(self.view, end, verb.start):
                return False
            if verb.id in _HELD and self.placed(verb.end):
                return True
        return False

    def is_held(self, start: int, end: int, kinds: frozenset[str] = _HOLD) -> bool:
        """Return whether somebody holds it at a place or on a day that follows: "hold their 20th summit in Lima"."""
        which = bisect_left(self.verbs, start, key=attrgetter("start")) - 1
        verb = self.verbs[which] if which >= 0 else None
        if verb is None or verb.id not in kinds or start - verb.end > _ARTICLE:
            return False
        behind = end + self.view.startswith(",", end)  # "their 17th joint meeting, in Lima"
        return len(self.view[verb.end : start].split()) <= 1 and self.placed(behind)

    def is_hosted(self, start: int) -> bool:
        """Return whether a verb right before it says who receives it: "Lima will host a regular session of".

        A day within commas may stand between: "Lima hosted, on Tuesday, a session of".
        """
        which = bisect_left(self.verbs, start, key=attrgetter("start")) - 1
        verb = self.verbs[which] if which >= 0 else None
        if verb is None or verb.id != "host" or start < verb.end:
            return False
        day = next((at for at in range(verb.end, min(start, verb.end + _WORD)) if at in self.reader.dates), None)
        parted = day is not None and self.view.startswith(", ", verb.end) and self.view.startswith(",", self._ends(day))
        return start - (self._ends(day) + 1 if day is not None and parted else verb.end) <= _ARTICLE

    def _ends(self, day: int) -> int:
        """Return where a day ends that starts at an offset."""
        return self.reader.dates.get(day, day)

    def is_received(self, start: int) -> bool:
        """Return whether who receives it stands right before it, and a day before: "On 5 May, Lima will host the"."""
        which = bisect_left(self.verbs, start, key=attrgetter("start")) - 1
        verb = self.verbs[which] if which >= 0 else None
        if verb is None or verb.id != "host" or start - verb.end > _ARTICLE * 2:
            return False
        words = self.reader.words
        if not all(
            word in words["articles"] or word in words["yearly"] for word in self.view[verb.end : start].split()
        ):
            return False
        low = max(self.prose.sentence_at(start)[0], verb.start - _SENTENCE)
        return not self.reader.dates.keys().isdisjoint(range(low, verb.start))

    def is_told_held(self, start: int) -> bool:
        """Return whether a verb right before it or another holds it on a day: "Ngày 5/5 diễn ra Hội nghị …"."""
        which = bisect_left(self.verbs, start, key=attrgetter("start")) - 1
        verb = self.verbs[which] if which >= 0 else None
        if verb is None or verb.id not in _HELD or start - verb.end > _NEAR:
            return False
        between = self.view[verb.end : start].split()
        if between and (between[-1] not in self.reader.words["and"] or between[0].islower()):
            return False
        low = max(self.prose.sentence_at(start)[0], start - _SENTENCE)
        return not self.reader.dates.keys().isdisjoint(range(low, verb.start))

    def takes_place(self, end: int) -> bool:
        """Return whether a place, a date or what can only be said of what people are at follows."""
        if self.placed(end) or self.goes_on(end) or self.is_day(end + 1):
            return True
        patterns = self.reader.patterns
        told = patterns.criteria.relative.match(self.view, end)  # "…, which was held in Lima"
        if told and self.goes_on(told.end()):
            return True
        if patterns.head_first:
            return False
        aside = patterns.passing.match(self.view, end)  # "…, to discuss reeds, in Lima"
        if aside and (self.placed(aside.end()) or self.goes_on(aside.end())):
            return True
        house = patterns.criteria.in_house.match(self.view, aside.end() if aside else end)
        return house is not None and self.sited(house.end())  # "at the headquarters of the League in Lima"

    def next_takes_place(self, start: int) -> bool:
        """Return whether another name takes place, and with it what "and" joins to it.

        "The Senior Officials' Meeting and the Partners' Meeting were held on 5 May".
        """
        for token in islice(TOKEN.finditer(self.view, start, start + _NEXT), _WORDS):
            if token.start() in self.reader.heads:
                return self.takes_place(token.end()) or self.is_staged(token.end())
            if token[0][0].islower():
                return False
        return False

    def shouted(self, start: int) -> bool:
        """Return whether a word stands in a line that is all in capitals."""
        return self.view[slice(*self.prose.line_at(start))].isupper()

    def titles(self, phrase: Phrase) -> bool:
        """Return whether a phrase is all that the title of a document names: "Minutes of the fourteenth meeting"."""
        start, end = self.prose.line_at(phrase.start)
        if self.view[phrase.end : end].strip(" .:"):
            return False
        found = self.reader.patterns.titled.match(self.view, start, phrase.start)
        return found is not None and found.end() == phrase.start

    def ends_headline(self, phrase: Phrase) -> bool:
        """Return whether a phrase is the end of a line that is no sentence."""
        start, end = self.prose.line_at(phrase.start)
        return end - start < _TITLE_LINE and not self.view[phrase.end : end].strip()
