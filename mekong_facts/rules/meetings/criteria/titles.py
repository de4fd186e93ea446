"""Which phrases without an ordinal have the look of a meeting's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import places, series
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.phrases import editions
from mekong_facts.rules.meetings.phrases.bodies import officers_meet
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, endings, ends_in, tells_level, words_before

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.criteria.said import Said
    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader
    from mekong_facts.rules.prose import Prose

_ARTICLE = 5  # characters of it
_LEADS = 32  # characters that lead over to a name
_WORK = 3  # words of what a workshop is about, at least
_TITLED = 2  # words before the noun, at least
_LONG_TITLE = 3  # blanks in a title in quotes, at least
_CHAIRED = frozenset({"meeting", "summit", "workshop", "conference"})
_COMMA = deferred(rf"(?:,\s*|\s*\n\s*)(?:(?P<name>{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+)?)(?:,\s*|))?")
_CELL = deferred(rf"\s?[,|/(\t:]\s?(?P<name>{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+){{0,2}}|(?=\d))")
_AND_MORE = deferred(rf"\s(\w+|&)\s(?:{CAPITAL}[\w-]*\s){{1,3}}?({CAPITAL}\w+)(?!\s{CAPITAL})")
_WORD = 16  # characters of a word
_HEADLINE = 160  # characters
_SMALL = 4  # letters of a word that a headline leaves small, at most
_BODIES = frozenset({"conference", "assembly", "forum", "dialogue"})
_YEAR_BEHIND = deferred(r"\s(?:19|20)\d\d(?=\s)")


class Titles:
    """Tells which phrases of one text have a name's capitals or topic."""

    def __init__(self, prose: Prose, reader: Reader, said: Said) -> None:
        """Keep the text."""
        self.prose = prose
        self.view = reader.view
        self.reader = reader
        self.patterns = reader.patterns
        self.words = reader.words
        self.said = said

    def is_titled(self, phrase: Phrase) -> bool:
        """Return whether a noun has its capital within a sentence, and a topic behind it: "một Đối thoại về …".

        At the start of a sentence the noun must say whose it is ("Hội thảo quốc gia về … diễn ra"), or begin an item.
        """
        view = self.view
        if not (self.patterns.head_first and view[phrase.head[0]].isupper()):
            return False
        lead = view[max(0, phrase.start - 24) : phrase.start].rstrip(" ")
        inside = lead[-1:].isalpha() and lead.split()[-1].islower()
        tail = view[phrase.head[1] : phrase.end].lower()
        topic = not self.words["topics"].isdisjoint(tail.split())
        scoped = any(tail.startswith(f" {scope}") for scope in self.words["scopes"]) and self.said.held(phrase.end)
        high = phrase.sort == "summit" or any(tail.startswith(f" {level} ") for level in self.words["high_levels"])
        if topic and high and not (inside or scoped):
            return self.said.takes_place(phrase.behind)  # "Hội nghị thượng đỉnh về trái đất tại Rio de Janeiro"
        topic = topic or (scoped and any(f" {word} " in tail for word in self.words["plurals"]))
        if not topic:
            return inside and self._tells_work(phrase)
        return inside or scoped or self._is_entry(phrase) or self._is_staged(phrase)

    def _is_staged(self, phrase: Phrase) -> bool:
        """Return whether a workshop with a topic takes place on a day: "Hội thảo về lúa sẽ diễn ra ngày 5/5"."""
        if phrase.sort != "workshop" or not self.said.takes_place(phrase.behind):
            return False
        if self.reader.dates.keys().isdisjoint(range(*self.prose.sentence_at(phrase.start))):
            return False
        behind = self.view[phrase.end : phrase.end + _LEADS].lower().split()[:1]
        return self.words["this_behind_noun"].isdisjoint(behind)  # "Hội thảo về vấn đề này"

    def _tells_work(self, phrase: Phrase) -> bool:
        """Return whether a workshop that is staged has its work behind it: "tổ chức Hội thảo nạo vét kênh tại …"."""
        work = self.view[phrase.head[1] : phrase.end].split()
        if phrase.sort != "workshop" or len(work) < _WORK or not self.said.takes_place(phrase.behind):
            return False
        before = endings(words_before(self.view, phrase.start - _LEADS, phrase.start))
        return not before.isdisjoint(self.words["staging"]) and before.isdisjoint(self.words["organisers"])

    def _is_entry(self, phrase: Phrase) -> bool:
        """Return whether an item of a list or a row of a table begins with a noun and tells place or date behind it."""
        start, _ = self.prose.line_at(phrase.start)
        lead, at = "", start
        for day in range(start, phrase.start):
            if day in self.reader.dates and day >= at:
                lead, at = lead + self.view[at:day] + "-", self.reader.dates[day]
        lead += self.view[at : phrase.start]
        marked = lead.strip() != "" and not any(letter.isalpha() for letter in lead)
        cell = _CELL.match(self.view, phrase.end) if marked else None
        told = cell and (cell.start("name") in self.reader.dates or places.city(cell["name"]) is not None)
        return bool(told) or (marked and self.said.takes_place(phrase.behind))

    def is_placed(self, phrase: Phrase) -> bool:
        """Return whether "the … Ministers' Meeting" has a place or a date: as a name, though of common words."""
        view = self.view
        if self.patterns.head_first:
            if view[phrase.head[0]].islower() or not officers_meet(self.patterns, view[phrase.head[1] : phrase.end]):
                return False
            return self.said.takes_place(phrase.end) or self.said.is_told_held(phrase.start)
        yearly = view[phrase.start].isdecimal() and ends_in(
            view, phrase.start - _ARTICLE, phrase.start, self.words["articles"]
        )
        if not ((phrase.definite or yearly) and phrase.capital and view[phrase.head[0]].isupper()):
            return False
        text = view[phrase.start : phrase.head[0]]
        own = text.lower().split()
        ranked = tells_level(f" {text.lower()}", self.patterns)
        if ranked and yearly:
            return True  # "the 2025 Forum Fisheries Ministers Meeting"
        if len(own) < _TITLED or not (ranked or own[0] in self.words["congresses"]):
            return False
        if self.patterns.criteria.prepares.match(view, phrase.behind):
            return True  # "the Officials' Meeting preparatory for the 9th Reed Forum, kicked off …"
        if self.said.takes_place(phrase.behind) or self.is_set(phrase) or self.said.bracketed(phrase.end):
            return True
        joined = self.patterns.names.and_another.match(view, phrase.behind)
        return joined is not None and self.said.next_takes_place(joined.end())

    def is_ranked(self, phrase: Phrase) -> bool:
        """Return whether "the Preparatory Meeting of Foreign Ministers" says with capitals whose meeting it is."""
        tail = self.view[phrase.head[1] : phrase.end]
        if self.patterns.head_first or not (phrase.definite and tail.startswith(self.patterns.of_all)):
            return False
        words = [*self.view[phrase.start : phrase.head[0]].split(), *tail.split()]
        capitals = sum(word[0].isupper() for word in words)
        return capitals >= _TITLED and tells_level(tail.lower(), self.patterns)

    def is_congress(self, phrase: Phrase) -> bool:
        """Return whether a congress is one of the world or a region that is held somewhere, not a body or a party."""
        own = self.view[phrase.start : phrase.head[0]].lower().split()
        year = _YEAR_BEHIND.match(self.view, phrase.end)
        end = year.end() if year else phrase.end
        return not self.words["congresses"].isdisjoint(own) and self.said.takes_place(end)

    def is_no_meeting(self, phrase: Phrase) -> bool:
        """Return whether a name is that of a body that meets, of an organisation, mechanism or hall."""
        behind = self.view[phrase.head[1] : phrase.end + _WORD].lower().split(None, 1)[:1]
        if phrase.noun in self.words["congresses"] and not self.words["tails"].isdisjoint(behind):
            return True
        return self.holds_session(phrase) or self.is_standing(phrase) or self._begins_mechanism(phrase)

    def _begins_mechanism(self, phrase: Phrase) -> bool:
        """Return whether a name goes on as that of something else: "the Reef Dialogue and Cooperation Mechanism"."""
        goes_on = None if self.patterns.head_first else _AND_MORE.match(self.view, phrase.end)
        return (
            goes_on is not None and goes_on[1] in self.words["and"] and goes_on[2].lower() in self.words["mechanisms"]
        )

    def holds_session(self, phrase: Phrase) -> bool:
        """Return whether a conference is a body that meets: "The General Conference opened its 55th session".

        "The Reed Forum's (RF) 26th annual session" is the forum's.
        """
        if (phrase.bracket and phrase.bracket.number is not None) or phrase.sort not in _BODIES:
            return False
        holds, owns = self.patterns.holds, self.patterns.criteria.owns
        held = holds.match(self.view, phrase.behind) or owns.match(self.view, phrase.end)
        if held is None or self.patterns.left_ordinal.match(self.view, held.end()) is None:
            return False
        own = not self.patterns.head_first and editions.owned(self.view, phrase.behind, self.patterns)
        return not own  # "The Reed Forum held its sixth edition" is told of the forum itself

    def is_standing(self, phrase: Phrase) -> bool:
        """Return whether a name is an organisation's, too, and nothing says that it takes place or is gone to."""
        view, words = self.view, self.words
        known = series.known(phrase.bracket.acronym) if phrase.bracket and phrase.bracket.number is None else None
        if phrase.bracket and not (known and known.standing):
            return False
        if view[phrase.start : phrase.end].lower() not in series.standing():
            return False
        lead = words_before(view, phrase.start - _LEADS, phrase.start, words["articles"])
        if lead[-1:] != [] and lead[-1] in words["theirs"] and not words["gathered"].isdisjoint(lead[-2:-1]):
            return True  # "Ministers from the Reed Forum meet in Lima"
        before = endings(words_before(view, phrase.start - _LEADS, phrase.start, words["articles"], words["of"]))
        gone_to = any(before & words[kind] for kind in ("within", "beside", "opening", "closing"))
        return not (gone_to or self.said.takes_place(phrase.behind))

    def is_set(self, phrase: Phrase) -> bool:
        """Return whether place or date follow the name of a meeting behind "chair of the", as no body has them."""
        behind = _COMMA.match(self.view, phrase.end)
        if behind is None or phrase.sort not in _CHAIRED:
            return False
        return behind.end() in self.reader.dates or places.city(behind["name"] or "") is not None

    def is_described(self, phrase: Phrase) -> bool:
        """Return whether a noun with a capital has more capitals behind it, and a topic: "… Đối tác về …"."""
        view = self.view
        if not (self.patterns.head_first and phrase.capital and view[phrase.head[0]].isupper()):
            return False
        low = view[phrase.head[1] : phrase.end].lower().split()
        return not self.words["topics"].isdisjoint(low) and any(word not in self.words["generic"] for word in low)

    def shouted(self, phrase: Phrase) -> bool:
        """Return whether a name has its capitals only from a line in capitals, and names no body, country or title."""
        view = self.view
        start, end = self.prose.line_at(phrase.start)
        if not view[start:end].isupper():
            return False
        if phrase.sort == "workshop" and view[phrase.end - 1] == '"':
            return view.count(" ", view.find('"', phrase.head[1]), phrase.end) < _LONG_TITLE
        tokens = list(TOKEN.finditer(view, phrase.start, phrase.end))
        return not any(series.known(token[0]) or token.start() in self.reader.countries for token in tokens)

    def are_capitalised_talks(self, phrase: Phrase) -> bool:
        """Return whether talks have their capitals only from a headline: "Border Talks Resume as Ministers Arrive"."""
        low = self.view[phrase.start : phrase.end].lower().split()
        anew = low[0] in self.words["anew"] and not self.words["talks"].isdisjoint(low)  # "New Session of Talks"
        talks = anew or (phrase.noun in self.words["talks"] and not self.said.takes_place(phrase.behind))
        if self.patterns.head_first or not talks:
            return False
        start, end = self.prose.line_at(phrase.start)
        line, own = self.view[start:end], self.view[phrase.start : phrase.end]
        if end - start > _HEADLINE or any(word.islower() and len(word) > _SMALL for word in line.split()):
            return False
        whose = any(at in self.reader.countries for at in range(phrase.start, phrase.head[0]))
        whose = whose or "-" in own or any(places.city(word) or word.isupper() for word in own.split())
        return not whose and len(line.split()) > len(own.split()) + 1

    def is_joint(self, body: list[str]) -> bool:
        """Return whether the first words of a body's name say that members of several states sit on it."""
        return not self.words["joint_kinds"].isdisjoint(word.lower() for word in body[:-1])
