"""Where a noun phrase around the head noun of a meeting's name begins, and whether it goes on in the next line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.phrases.blends import Blending
from mekong_facts.rules.meetings.phrases.counting import Counting
from mekong_facts.rules.meetings.phrases.left_tokens import LeftTokens
from mekong_facts.rules.meetings.phrases.name_runs import Runs
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, Phrase
from mekong_facts.rules.meetings.phrases.spelled import spelled_out

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_BEFORE = 160
_NEAR = 60  # where most phrases have begun
_LOOKED_BACK = 5  # tokens that a look back may need
_LOOSE = 7  # so many words may stand between ordinal and head that no capital makes part of the name
_LOOSE_FIRST = 14  # the same where all modifiers should have stood behind the head
_SIDES = deferred(r"\d{1,2}\+\d{1,2}")  # by which those are known who meet: "16+1"


class Reader(LeftTokens):
    """Reads the phrases of one text from right to left; what follows the head is read by `ends`."""

    def __init__(
        self,
        view: str,
        patterns: MeetingPatterns,
        dates: Mapping[int, int],
        countries: Mapping[int, int],
        heads: frozenset[int] = frozenset(),
    ) -> None:
        """Keep the text.

        Args:
            view: the text as rules read it.
            patterns: the language's.
            dates: the end of each date expression by its start; no date is part of a name.
            countries: the end of each country's name by its start; a line may break inside one.
            heads: where the head nouns start.

        """
        super().__init__(view, patterns, dates, countries)
        self.counting = Counting(view, patterns, dates)
        self.blending = Blending(view, patterns, self.date_ends, countries)
        self.heads = heads
        self.runs = Runs(view, patterns, heads)
        self.people: Sequence[int] = ()  # where officials' names start, in order; none stands within a meeting's name

    def phrase(self, hit: Hit, earlier: int) -> Phrase:
        """Return the phrase from its start to its head noun; it does not reach back before `earlier`."""
        noun = self.view[hit.start : hit.end].lower()
        phrase = Phrase(hit.start, hit.end, (hit.start, hit.end), noun, hit.id)
        words, head_first, date_ends = self.words, self.patterns.head_first, self.date_ends
        left = words["left"]
        floor = max(earlier, hit.start - _BEFORE)
        counts = self.counting.around(floor, hit) if head_first else []
        near = max(floor, hit.start - _NEAR)
        tokens = self._tokens(near, hit.start, earlier)
        start, gap, strict, boundary = hit.start, 0, head_first, ""
        which = len(tokens)
        while which or near > floor:
            if which < _LOOKED_BACK and near > floor:
                farther = self._tokens(floor, tokens[0].start() if tokens else hit.start, earlier)
                tokens, which, near = farther + tokens, which + len(farther), floor
                if not which:
                    break
            last = which - 1
            which = self._over_plus(tokens, last)
            token = tokens[which]
            text, at = token[0], token.start()
            low = text.lower()
            if head_first:
                count = next((one for one in counts if one.start() <= at < one.end()), None) if counts else None
                if count and self.counting.take(phrase, count, floor):
                    self.blending.blend_in(phrase, self._tokens(floor, count.start(), earlier))
                    return phrase
            elif self.runs.may_count(text, low) and self.counting.starts(phrase, tokens, which, floor):
                return phrase
            if gap > (_LOOSE_FIRST if strict and head_first else _LOOSE) or token.end() in date_ends:
                start, boundary = self._year(token, start, gap), self.runs.article_before(token, self.dates)
                break
            if text.endswith("'s") and token.end() - 2 in date_ends:
                break  # "next year's workshop, the thirteenth"
            before = tokens[which - 1][0] if which else ""
            if low in words["formats"] and before and self.runs.may_count(before, before.lower()):
                gap += 1  # "the 48th virtual meeting"
                continue
            if text[0].isupper() and (
                low not in left
                or self._is_letters(token)
                or (low in words["nouns_too"] and self.runs.is_in_run(tokens, which, start))
            ):
                if self._owns(token, hit.start):
                    break
                if strict or low in words["of"]:
                    strict = strict or not (which and self._goes_back(tokens[which - 1][0].lower(), at))
                    gap += 1  # "END OF ASEAN SUMMIT"
                else:
                    start, gap = at, 0
                    phrase.capital = True
                    phrase.named = phrase.named or which < last or low not in words["generic"]
            elif _SIDES.fullmatch(text) and not strict and not head_first:
                start, gap = self._over_quote(tokens, which), 0  # "the 5+5 ministers' meeting"
                phrase.capital = phrase.named = True
            elif text == "." and start == at + 2 and f"{before.lower()}." in words["saints"]:
                gap += 1  # "the 5th St. Petersburg Forum"
            elif text == "\n" or (text == "," and head_first) or (text == "-" and self.ends_place(at)):
                break
            elif text == ")":
                opened = self._acronym_before(tokens, which)
                if opened is None:
                    break
                if tokens[which - 1][0].isupper():
                    phrase.inside.append(tokens[which - 1][0])
                which, gap = opened, gap + 1
            elif text == '"' and (at == start or (_SIDES.fullmatch(before) and tokens[which - 2][0] == '"')):
                gap += 1  # 'the third "5+5" ministers' meeting'
            elif text == '"' and not head_first:
                opened = next((i for i in range(which - 1, -1, -1) if tokens[i][0] == '"'), None)
                if opened is None:  # '5th "Reed Forum"'
                    if which and at + 1 == start and self.counting.starts(phrase, tokens, which - 1, floor):
                        return phrase
                    break
                which, gap, strict = opened, gap + 1, True  # 'the second "Laos - Thailand" police meeting'
            elif not gap and start > at and self._is_year_of(tokens, which):
                continue  # "the UN 2023 Water Conference"
            elif (over := self._over_links(tokens, which, start, hit, counts)) is not None:
                which, gap = over, gap + 1
            elif low in left or self._pair(tokens, which) in left:
                counted = (
                    self.runs.counted_over(tokens, which, start) if low in words["inside"] or text[0].isupper() else 0
                )
                if counted and self.counting.starts(phrase, tokens, counted - 1, floor):
                    return phrase  # "the 3rd Women in Farming Forum", "the 2nd Our Ocean Conference"
                boundary = low
                break
            elif text[0].isalpha() or text in ",&-/" or "+" in text:
                office = low in words["of"] and which > 0 and self._goes_back(tokens[which - 1][0].lower(), at)
                if not (strict or office):
                    strict = not (low in words["lowmods"] or low in words["and"] or text in "&-/+")
                    listed = text == "," and (
                        self._lists_states(tokens, which) or self.runs.lists_fields(tokens, which)
                    )
                    strict = strict and not listed
                gap += 1
            else:
                break
        else:
            which = -1
        phrase.start = start
        self._open(phrase, tokens, which, boundary, floor)
        return phrase

    def _over_links(
        self, tokens: list[re.Match[str]], which: int, start: int, hit: Hit, counts: list[re.Match[str]]
    ) -> int | None:
        """Return which token a phrase goes on before if a word at which it might end is within its name.

        Args:
            tokens: those before the head noun.
            which: that of the word.
            start: where the phrase starts, as far as it is read.
            hit: the head noun.
            counts: what may count the meeting, before the head noun.

        """
        words, text, at = self.words, tokens[which][0], tokens[which].start()
        low = text.lower()
        if text in words["the"] and self._joins_whole(tokens, which):
            return which  # "the Women and the Economy Dialogue"
        if counts and low in words["plurals"] and self.counting.over_plural(counts, tokens[0].start(), at, hit):
            return which  # "Lần thứ 7 Nhật Bản - Mekong các nước …", "lần thứ ba các bộ trưởng cuộc họp"
        if counts and low in words["and"] and which + 1 < len(tokens) and self.blending.opens(counts, at):
            return which  # "Lần thứ 13 thương mại và đầu tư hội nghị"
        if words["charges"] and (charge := self._over_charge(tokens, which)) < which:
            return charge  # "the Ministers Responsible for Culture Meeting"
        if low in words["meant_for"] and self.runs.has_field(tokens, which, start):
            return which  # "the 5th Association for Regional Cooperation summit"
        if low in words["the"] and (
            self._joins_state(tokens, which)
            or self.runs.counts_of(tokens, which)
            or self.runs.named_after(tokens, which)
        ):
            return which  # "the second Friends of the Delta Meeting"
        if low in words["lasting"] and self.runs.ends_count(tokens, which):
            return which  # "the fifth and last session"
        return None

    def _open(self, phrase: Phrase, tokens: list[re.Match[str]], which: int, boundary: str, floor: int) -> None:
        """Note what the words before a phrase make of it: definite, pointed to, or counted.

        Args:
            phrase: the phrase, with its start as far as it is read.
            tokens: those before the head noun.
            which: the token before the phrase.
            boundary: the word at which it ended, in lower case.
            floor: no word before it is read.

        """
        start = phrase.start
        phrase.start = phrase.kept = spelled_out(self.view, self.patterns, phrase, start) if phrase.inside else start
        formed = which > 0 and boundary in self.words["formats"]  # "the hybrid session"
        phrase.pointed = self._points(tokens, which, boundary)
        phrase.point(tokens[which - 1][0].lower() if formed else boundary, self.words)
        if which + 1 < len(tokens) and tokens[which + 1][0][0].isalpha():
            first = tokens[which + 1].start()
            if boundary in self.words["articles"] or boundary in self.words["vague"]:
                phrase.kept = min(start, first)
            elif not boundary and self.blending.blends(first, phrase.head[0]):
                phrase.start = phrase.kept = first
                phrase.named = True
        if phrase.definite or (self.patterns.head_first and boundary in self.words["owned_by"]):
            first = tokens[which + 1].start() if which + 1 < len(tokens) else phrase.start
            self.counting.edition(phrase, floor, min(first, phrase.start))

    def _tokens(self, start: int, end: int, earlier: int) -> list[re.Match[str]]:
        """Return the tokens of a stretch, without one that the start of the stretch cuts."""
        tokens = list(TOKEN.finditer(self.view, start, end))
        if start > earlier and tokens and self.view[start - 1].isalnum():
            del tokens[0]
        return tokens
