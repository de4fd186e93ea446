"""What the tokens before a meeting's head noun are to it: acronyms, owners, brackets, years, joined states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import places
from mekong_facts.rules.meetings.phrases.name_words import ends_day
from mekong_facts.rules.meetings.phrases.phrases import ORDINAL_ENDS
from mekong_facts.rules.meetings.phrases.state_brackets import opening_of

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_BEFORE = 160  # characters of a line before an acronym
_NEAR = 60  # characters of what begins a line, and of its rest
_STATE = 24  # characters of a country's name before "of": "Democratic Republic of …"
_ORDINAL_END = deferred(r"(?<=\d)(?:st|nd|rd|th)\b")
_SPELLED = 3  # letters of such an acronym
_JOINED = 2  # tokens from "the" back to what "and" joins it to
_ENDS = (". ", ") ", "** ", "; ")  # of what stands before a place in a diary that lost its line ends
_PLACED = deferred(r"[^\w\n]{0,6}([A-Z][A-Z.']+(?: [A-Z][A-Z.']+){0,3})(?:, [A-Z][A-Za-z.' ]{1,24})? -\Z")
_YEAR = deferred(r"(?:19|20)\d\d$")


class LeftTokens:
    """Tells of the tokens of one text what they are to the head noun behind them."""

    def __init__(
        self, view: str, patterns: MeetingPatterns, dates: Mapping[int, int], countries: Mapping[int, int]
    ) -> None:
        """Keep the text.

        Args:
            view: the text as rules read it.
            patterns: the language's.
            dates: the end of each date expression by its start; no date is part of a name.
            countries: the end of each country's name by its start; a line may break inside one.

        """
        self.view = view
        self.patterns = patterns
        self.words = patterns.words
        self.dates = dates
        self.date_ends = set(dates.values())
        self.countries = countries
        self.country_ends = set(countries.values())

    def _over_quote(self, tokens: list[re.Match[str]], which: int) -> int:
        """Return where the quotation mark is that opens before a token and closes right behind it, or the token."""
        quoted = which and tokens[which - 1][0] == '"' and self.view.startswith('"', tokens[which].end())
        return tokens[which - 1 if quoted else which].start()

    def _points(self, tokens: list[re.Match[str]], which: int, boundary: str) -> bool:
        """Return whether a word points to a meeting: "That forum", "hosted that forum", "the said forum"."""
        before = tokens[which - 1][0].lower() if which > 0 else ""
        if boundary in self.words["that_one"]:
            return tokens[which][0][0].isupper() or before not in self.words["that_clauses"]
        return boundary in self.words["the_said"] and before in self.words["the"]

    def _lists_states(self, tokens: list[re.Match[str]], which: int) -> bool:
        """Return whether a comma stands between two states: "the China, Japan and ROK summit"."""
        beside = which > 0 and which + 1 < len(tokens) and not self.patterns.head_first
        return beside and tokens[which - 1].end() in self.country_ends and tokens[which + 1].start() in self.countries

    def _joins_state(self, tokens: list[re.Match[str]], which: int) -> bool:
        """Return whether "the" leads to a state that "and" joins to one: "Japan and the Republic of Korea (10+3) …"."""
        if which < 2 or which + 1 == len(tokens) or self.patterns.head_first:
            return False
        joined = tokens[which - 1][0] in self.words["and"] and tokens[which - 2].end() in self.country_ends
        return joined and tokens[which + 1].start() in self.countries

    def _over_plus(self, tokens: list[re.Match[str]], which: int) -> int:
        """Return which token a name begins with whose number stands here: "ASEAN+3", "ASEAN +3", "Group of 7"."""
        if which > 1 and tokens[which - 1][0] in self.words["of"] and tokens[which - 2][0] in self.words["groups_of"]:
            return which - 2 if tokens[which][0].lower() in self.words["group_sizes"] else which  # "Group of 20"
        if not (tokens[which][0].isdecimal() and which and "+" in tokens[which - 1][0]):
            return which
        first = which - 1 - (which > 1 and tokens[which - 1][0] == "+")
        return first if tokens[first][0][0].isupper() or tokens[first][0][0].isdecimal() else which

    def ends_place(self, at: int) -> bool:
        """Return whether a dash stands behind the place that begins a line of a diary: "BANGKOK - 5th Rice Forum".

        Or behind what a page calls what follows: "Agenda - Rice Forum".
        """
        label = self.view[max(0, at - _NEAR) : at].lower().split()[-1:]
        if self.view[at - 1 : at + 2] == " - " and not self.words["page_labels"].isdisjoint(label):
            return True
        low = max(0, at - _NEAR)
        ended = (last + len(end) for end in _ENDS if (last := self.view.rfind(end, low, at)) >= 0)
        found = _PLACED.match(self.view, max(self.view.rfind("\n", low, at) + 1, *ended, 0), at + 1)
        return found is not None and places.city(found[1].title()) is not None

    def _goes_back(self, before: str, at: int) -> bool:
        """Return whether an office, or a country's own name, goes on over an "of": "Council of", "Republic of"."""
        return before in self.words["offices"] or any(
            self.countries.get(start, 0) > at for start in range(max(0, at - _STATE), at)
        )

    def _over_charge(self, tokens: list[re.Match[str]], which: int) -> int:
        """Return which token the words between an office and its field begin with if they end here."""
        pair, charges = self._pair(tokens, which), self.words["charges"]
        if which > 1 and f"{tokens[which - 2][0].lower()} {pair}" in charges:
            return which - 2
        return which - 1 if pair in charges else which

    def _joins_whole(self, tokens: list[re.Match[str]], which: int) -> bool:
        """Return whether a "the" goes on with a topic or a region that "and" joins to one before it."""
        words = self.words
        if which < _JOINED or tokens[which - 1][0] not in words["joint"]:
            return False
        first = tokens[which - _JOINED]
        whole = self.whole_at(tokens[which].start())
        if whole is None or not first[0][0].isupper() or first[0].lower() in self.words["organisations"]:
            return False
        if first.end() in self.country_ends or first[0].isupper():
            return False
        return whole not in self.words["regions"] or first[0].split("-")[-1].lower() in self.words["regions"]

    def whole_at(self, at: int) -> str | None:
        """Return the topic or region whose name begins with the "the" at an offset."""
        found = self.patterns.names.whole.match(self.view, at)
        low = found[1].lower() if found else ""
        return low if low in self.words["wholes"] else None

    def is_acronym(self, token: re.Match[str]) -> bool:
        """Return whether a word in capitals is an acronym that is spelled like a word: "the WHO Executive Board"."""
        if len(token[0]) < _SPELLED or not token[0].isupper() or token[0].lower() in self.words["the"]:
            return False  # "THE Reed Ministers' Forum began", as some papers begin
        floor = max(0, token.start() - _BEFORE)
        start = max(floor, self.view.rfind("\n", floor, token.start()) + 1)
        line, _, _ = self.view[start : token.end() + _NEAR].partition("\n")
        if token[0].lower() in self.words["finite"] and start + len(line.rstrip()) == token.end():
            return False  # "4th ORDINARY MEETING of the Council ENDS"
        return any(letter.islower() for letter in _ORDINAL_END.sub("", line))  # "4th ORDINARY MEETING OPENS"

    def _is_letters(self, token: re.Match[str]) -> bool:
        """Return whether a word stands for others by its letters: "the WHO Board", "the A/P Heads of Customs"."""
        return self.is_acronym(token) or (len(token[0]) == 1 and self.view[token.end() : token.end() + 1] == "/")

    def _owns(self, token: re.Match[str], head: int) -> bool:
        """Return whether a word is a country, a day or the like with 's: what it owns is named without it.

        So is the meeting of a body whose name it ends: "the Council on Trade's meeting".
        """
        if not token[0].endswith("'s"):
            return False
        if token.end() - 2 in self.country_ends or token.end() - 2 in self.date_ends:
            return True
        if places.city(token[0][:-2]):
            return True
        before = self.view[max(0, token.start() - _STATE) : token.start()].split()[-2:]
        if len(before) < _JOINED or before[1] not in self.words["joiners"]:
            return False
        return self.view[token.end() : head + 1].strip()[0].islower() and before[0][0].isupper()

    def _pair(self, tokens: list[re.Match[str]], which: int) -> str:
        return f"{tokens[which - 1][0]} {tokens[which][0]}".lower() if which else ""

    def _year(self, token: re.Match[str], start: int, gap: int) -> int:
        """Return where a phrase starts if a year may stand before it ("the 2018 Beijing summit")."""
        near = not gap and token.end() + 1 == start and not self.patterns.head_first
        told = near and _YEAR.match(token[0]) and not ends_day(self.view, token, self.dates)
        return token.start() if told else start

    def _is_year_of(self, tokens: list[re.Match[str]], which: int) -> bool:
        """Return whether the year of an edition stands behind the acronym that a name begins with."""
        if not which or self.patterns.head_first or not _YEAR.fullmatch(tokens[which][0]):
            return False
        acronym = tokens[which - 1]
        return len(acronym[0]) > 1 and acronym[0].isupper() and acronym.end() + 1 == tokens[which].start()

    def _acronym_before(self, tokens: list[re.Match[str]], which: int) -> int | None:
        """Return which token opens a bracket that closes at `which` and holds but an acronym, an ordinal, or states."""
        if which < 3 or tokens[which - 2][0] != "(":
            apart = which > 3 and tokens[which - 3][0] == "(" and tokens[which - 2][0].isdecimal()  # "Fifth (5 TH)"
            if apart and tokens[which - 1][0].lower() in ORDINAL_ENDS:
                return which - 3 if tokens[which - 4][0].lower().replace("-", " ") in self.patterns.ordinals else None
            return opening_of(tokens, which, self.countries, self.words["and"])
        inside = tokens[which - 1][0]
        if inside[0].isdigit() and "+" not in inside and not self.patterns.head_first:
            return which - 2 if tokens[which - 3][0].lower().replace("-", " ") in self.patterns.ordinals else None
        if inside.lower() in self.words["counted_apart"] or inside.lower() in self.words["ways_to_meet"]:
            return which - 2  # "the 30th (Special) meeting", "the 30th (virtual) meeting"
        short = (inside[0].isupper() or "+" in inside) and len(inside) < 12
        return which - 2 if short else opening_of(tokens, which, self.countries, self.words["and"])
