"""The names that a phrase gives: what each says, its label, its level and whose meeting it is."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.criteria.convoked import bloc_behind
from mekong_facts.rules.meetings.criteria.criteria import Criteria
from mekong_facts.rules.meetings.criteria.said import Said
from mekong_facts.rules.meetings.lines import Lines
from mekong_facts.rules.meetings.phrases import edition_years, editions, heads
from mekong_facts.rules.meetings.phrases.brackets import holder
from mekong_facts.rules.meetings.phrases.labels import Labels
from mekong_facts.rules.meetings.phrases.name_words import (
    Name,
    city_at_head,
    content,
    level_of,
    rebuilt,
    series_of,
    told_words,
    town_at_end,
    year_of,
)
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, Phrase
from mekong_facts.rules.meetings.phrases.starts import Reader
from mekong_facts.rules.meetings.states import States

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mekong_facts.facts import Level
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.meetings.found import StateSpan
    from mekong_facts.rules.prose import Prose

_OPENED = deferred(r"(?<!\w)'(?:[Tt]he )?\Z")  # a quote
_GLUED = deferred(r"(?<=\d(?:st|nd|rd|th))(?=[A-Z])")  # where a page lost a blank: "the 19thReed Forum"
_OWNER = 120  # characters before a bare meeting in which it is said whose it is
_TO_DAY = 80  # characters from the bracket of a treaty to the day of those who meet for it
_SIGNED = deferred(
    r"\s\((?:[^\W\d_a-z][^\W\d_'.-]*(?:[ -][^\W\d_]+){0,3},\s){1,3}(?:19|20)\d\d\)"
)  # where and when a treaty was signed
_SHORT = 14  # an ordinal alone is no longer


class Naming:
    """Makes the names of one text out of its phrases."""

    def __init__(
        self,
        prose: Prose,
        language: Language,
        dates: Mapping[int, int],
        states: Sequence[StateSpan],
        years: Mapping[int, str],
    ) -> None:
        """Keep the text and the language.

        Args:
            prose: the text.
            language: the language.
            dates: the end of each date expression by its start.
            states: (start, end, code) of the countries' names, in order.
            years: the value of each date by its start.

        """
        self.years = years
        self.prose = prose
        countries = {start: end for start, end, _ in states}
        hits: list[Hit] = prose.hits(language.gazetteer).get("meeting.head", [])
        lines = Lines(prose.view, countries, language.meetings, hits)
        self.broken, self.view = lines.broken, lines.joined()
        self.code = language.code
        self.patterns = language.meetings
        self.words = self.patterns.words
        self.states = frozenset(countries.values())
        self.named = States(self.view, language.meetings, states)
        self.heads = [hit for hit in hits if heads.is_head(self.view, self.words, self.states, hit)]
        self.reader = Reader(self.view, self.patterns, dates, countries, frozenset(hit.start for hit in self.heads))
        self.labels = Labels(self.reader)
        self.said = Said(prose, self.reader, prose.hits(language.gazetteer).get("meeting.verb", []))
        self.criteria = Criteria(prose, self.reader, self.labels, self.said)
        self.groups = 0  # of names, numbered so far
        self.of_years = False  # whether a name without a number has a year

    def _names(self, phrase: Phrase) -> list[Name]:
        """Return the names that a phrase gives: one, or one for each ordinal, and the acronym behind it."""
        label = self.labels.acronym_of(phrase) or (
            holder(self.reader, self.criteria.bodies, phrase) if phrase.numbers else None
        )
        fused = None if phrase.numbers or label or self.patterns.head_first else self.labels.fused(phrase)
        if fused:
            label, phrase.numbers = fused[0], [fused[1]]
        if self.view[phrase.end - 1] == "'" and _OPENED.search(self.view, max(0, phrase.start - 6), phrase.start):
            phrase.end -= 1  # "'the 15th Meeting of the Reed Dialogue', which"
        text = self._text(phrase.start, phrase.end)
        kind = "numbered" if phrase.numbers else "named"
        behind = self._past_treaty(phrase)
        made: list[Name] = []
        states, partners = self._states(phrase)
        numbers: list[int | None] = list(phrase.numbers) or [None]
        spots = phrase.spots or [(phrase.start, phrase.end)]
        follows = phrase.ordinal is not None and phrase.ordinal[0] > phrase.head[0]
        noun_first = self.patterns.head_first or (follows and len(numbers) > 1)
        town = town_at_end(phrase, self.view, states) if self.patterns.head_first else None
        for which, number in enumerate(numbers):
            start, end = spots[which][0], min(spots[which][1], phrase.end)
            whole = len(numbers) == 1
            name = text if whole else rebuilt(phrase, which, self.prose.text, head_first=noun_first)
            full = end - start > _SHORT or whole or (which == len(numbers) - 1) is not noun_first
            made.append(
                Name(
                    start,
                    end,
                    name,
                    number,
                    label,
                    phrase.sort,
                    kind if full else "ordinal",
                    named=phrase.named,
                    group=self.groups,
                    series=series_of(phrase, self.view, self.code),
                    year=(phrase.bracket and phrase.bracket.year) or year_of(phrase, self.view, self.patterns),
                    city=town[0] if town else city_at_head(phrase, self.view, self.patterns),
                    behind=behind if which == len(numbers) - 1 else end,
                    words=self._words(self.view[phrase.start : phrase.end] if whole else name, phrase, label),
                    states=states,
                    partners=partners,
                    level=self._level(name, phrase, label),
                ),
            )
        held = edition_years.held(self.view, phrase.start, behind, self.years, self.words["held_gap"])
        for one in made:
            one.held = held
            if town:
                one.words -= set(self.view[town[0] : phrase.end].lower().split())
        made[-1].site = editions.town_of(self.view, behind, self.patterns)
        if not phrase.numbers:
            made[0].another = phrase.elsewhen or editions.is_another(self.view, phrase.start, behind, self.patterns)
            made[0].anew = editions.is_brought_in(self.view, phrase.start, behind, self.patterns)
            made[0].done = editions.is_done(self.view, behind, self.patterns)
            made[0].town = town[1] if town else made[0].site
            made[0].told = edition_years.year_behind(self.view, behind, self.years)
            made[0].planned = editions.is_planned(self.view, phrase.start, behind, self.patterns)
            made[0].following = editions.is_following(self.view, phrase.start, behind, self.patterns)
            made[0].any = editions.is_one_more(self.view, phrase.start, self.patterns)
            made[0].over = made[0].year is not None and editions.is_recalled(self.prose, phrase.start, self.patterns)
            self.of_years = self.of_years or made[0].year is not None or made[0].planned
        else:
            made[-1].over = self.patterns.names.was_over.match(self.view, behind) is not None
            made[-1].another = editions.is_one_more(self.view, phrase.start, self.patterns)
            made[-1].pointed = phrase.pointed or editions.is_pointed_to(self.view, behind, self.patterns)
            made[-1].earlier = editions.is_earlier(self.view, phrase.start, self.patterns)
            made[-1].planned = editions.is_coming(self.view, phrase.start, behind, self.patterns)
            made[-1].told = edition_years.year_behind(self.view, behind, self.years) if made[-1].planned else None
        return [*made, *self._label(phrase, made)]

    def _past_treaty(self, phrase: Phrase) -> int:
        """Return where a phrase ends with its bracket, or with that of the treaty it names, if its own day follows.

        "The 9th Conference of the Parties to the Convention on Reeds (Suva, Fiji, 1971), Lima, 10-18 May 1999".
        """
        found = _SIGNED.match(self.view, phrase.end) if not phrase.bracket else None
        told = self.view[phrase.head[1] : phrase.end].lower().split()
        if found is None or self.words["treaties"].isdisjoint(told):
            return phrase.behind
        close = self.view.find(". ", found.end(), found.end() + _TO_DAY)
        day = any(at in self.reader.dates for at in range(found.end(), close if close > 0 else found.end() + _TO_DAY))
        return found.end() if day else phrase.behind

    def _label(self, phrase: Phrase, made: list[Name]) -> list[Name]:
        """Return the name that the acronym in the bracket behind a phrase is; it and those made share a number."""
        bracket, label = phrase.bracket, made[-1].acronym
        numbers = [name.number for name in made]
        if bracket is None or not label or not (bracket.number in {None, *numbers} or numbers == [None]):
            return []
        for name in made:
            name.number = name.number or bracket.number
        return [
            Name(
                bracket.start,
                bracket.end,
                None,
                made[-1].number,
                label,
                phrase.sort,
                "acronym",
                named=True,
                group=self.groups,
                behind=bracket.close,
                words=made[-1].words,
                level=made[-1].level,
            )
        ]

    def _level(self, name: str, phrase: Phrase, label: str | None) -> Level | None:
        """Return the level that a name tells, or else what stands right behind it: "… at the level of ministers"."""
        own = level_of(name, phrase.sort, label, self.patterns)
        if own == "other" and phrase.vague and not (phrase.named or phrase.numbers):
            own = level_of(self._owner(phrase), "", None, self.patterns) or own
        behind = self.patterns.at_level.match(self.view, phrase.end) if own == "other" else None
        if own == "other" and not (behind or phrase.named or self.patterns.head_first) and phrase.numbers:
            return self._level_of_holders(phrase)
        return level_of(behind[0], "", None, self.patterns) if behind else own

    def _level_of_holders(self, phrase: Phrase) -> Level:
        """Return the level of those who hold a meeting without a name: "the Council of Ministers held its 12th one"."""
        low = max(self.prose.sentence_at(phrase.start)[0], phrase.start - 2 * _OWNER)
        holds = self.patterns.holds.search(self.view, low, phrase.start)
        body = self.view[low : holds.start()] if holds and holds.end() == phrase.start else ""
        told = body.lower().split()
        several = told[-1:] != [] and (told[-1][-1] == "s" or not self.words["bodies"].isdisjoint(told))
        return (level_of(body, "", None, self.patterns) if several else None) or "other"

    def _words(self, name: str, phrase: Phrase, label: str | None) -> frozenset[str]:
        """Return the words that tell a name from others, with the acronym of the body that stands behind it."""
        words = content(_GLUED.sub(" ", name), phrase, self.view, self.patterns, self._inner(phrase))
        bloc = bloc_behind(self.view, phrase, self.words)
        body = phrase.bracket.acronym.lower() if phrase.bracket and not label else bloc
        if not (body or phrase.named or label):
            return words | told_words(self._owner(phrase), self.patterns)
        return words | {body} if body else words

    def _owner(self, phrase: Phrase) -> str:
        """Return the body before a bare meeting whose it is: "The Reed Council held an extraordinary meeting"."""
        low = max(0, phrase.start - _OWNER)
        owner = self.patterns.owner.search(self.view, low, phrase.start)
        if owner is None and phrase.vague and not phrase.numbers:
            owner = self.patterns.criteria.convokes.search(self.view, low, phrase.head[0])
        return owner["body"] if owner else ""

    def _states(self, phrase: Phrase) -> tuple[frozenset[str], frozenset[str]]:
        """Return the words of a name, in lower case, that are names of states, and the codes of these."""
        spots = [self.named.spots[which] for which in self.named.within(phrase.start, phrase.end)]
        words = frozenset(token for at, end, _ in spots for token in TOKEN.findall(self.view[at:end].lower()))
        return words, frozenset(code for _, _, code in spots)

    def _inner(self, phrase: Phrase) -> Hit | None:
        """Return the noun right behind that of a session whose name it is part of: "kỳ họp Tham vấn chính trị"."""
        if phrase.sort != "session" or not self.patterns.head_first:
            return None
        which = bisect_right(self.heads, phrase.head[0], key=attrgetter("start"))
        hit = self.heads[which] if which < len(self.heads) else None
        if hit is None or hit.end > phrase.end or self.view[hit.start - 1] != " ":
            return None
        assembly = hit.id == "assembly" and phrase.ordinal is not None and hit.start == phrase.ordinal[1] + 1
        return hit if assembly or hit.start == phrase.head[1] + 1 else None  # "Kỳ họp lần thứ 39 Đại hội đồng"

    def _text(self, start: int, end: int) -> str:
        return " ".join(_GLUED.sub(" ", self.prose.text[start:end]).split())
