"""What stands on the left of a name's noun: fields, small words and words that may be verbs, up to its ordinal."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.patterns import MeetingPatterns

_COUNTED, _NAMED = 3, 6  # tokens from "the" back to an ordinal, at least and at most
_DATE = 20  # characters of a date
_JOINED = 2  # tokens from a word back to what "and" joins to it


class Runs:
    """Reads the words with capitals before the nouns of one text; `heads` are where these begin."""

    def __init__(self, view: str, patterns: MeetingPatterns, heads: frozenset[int]) -> None:
        """Keep the text."""
        self.view = view
        self.patterns = patterns
        self.words = patterns.words
        self.heads = heads

    def article_before(self, token: re.Match[str], dates: Mapping[int, int]) -> str:
        """Return the article before a date that a word ends: "the" of "the April OPEC meeting"."""
        days = range(max(0, token.end() - _DATE), token.end())
        start = next((at for at in days if dates.get(at) == token.end()), 0)
        before = self.view[max(0, start - _DATE) : start].lower().split()[-1:]
        return before[0] if token[0].isalpha() and not self.words["the"].isdisjoint(before) else ""

    def lists_fields(self, tokens: list[re.Match[str]], which: int) -> bool:
        """Return whether a comma stands between two fields in small letters: "climate, energy and trade ministers"."""
        beside = {one[0] for one in tokens[max(0, which - 1) : which + 2]}
        return len(beside - self.words["lowmods"]) == 1

    def has_field(self, tokens: list[re.Match[str]], which: int, start: int) -> bool:
        """Return whether a body with a proper name and its field stand beside a "for"."""
        if which < _JOINED or start != tokens[which].end() + 1 or tokens[which - 1].start() in self.heads:
            return False
        body, before = tokens[which - 1][0], tokens[which - _JOINED][0]
        return body.istitle() and before[0].isupper() and body.lower() in self.words["organisations"]

    def ends_count(self, tokens: list[re.Match[str]], which: int) -> bool:
        """Return whether an ordinal and "and" stand before a word."""
        if which < _JOINED or tokens[which - 1][0].lower() not in self.words["and"]:
            return False
        first = tokens[which - _JOINED]
        return self.may_count(first[0], first[0].lower())

    def counts_of(self, tokens: list[re.Match[str]], which: int) -> bool:
        """Return whether an ordinal and a name with "of" lead to "the": no office, nor another meeting's noun."""
        if which < _COUNTED or tokens[which - 1][0] not in self.words["of"] or self.patterns.head_first:
            return False
        at = which - 2
        office = tokens[at][0].lower().split("-")[-1] in self.words["posts"] and not tokens[at][0].endswith("s")
        while at > 0 and which - at < _NAMED and tokens[at][0][0].isupper() and tokens[at].start() not in self.heads:
            at -= 1
            if self.may_count(tokens[at][0], tokens[at][0].lower()):
                return not office and self.patterns.left_ordinal.match(self.view, tokens[at].start()) is not None
        return False

    def named_after(self, tokens: list[re.Match[str]], which: int) -> bool:
        """Return whether "of" and a word of such names lead to "the": "the Friends of the Delta Ministerial"."""
        if which < _JOINED or tokens[which - 1][0] not in self.words["of"]:
            return False
        word = tokens[which - 2][0]
        return word.istitle() and word.lower() in self.words["named_after"]

    def is_in_run(self, tokens: list[re.Match[str]], which: int, start: int) -> bool:
        """Return whether a word that may be a verb is a noun of a name: "the Colombo Plan Meeting", no headline's verb.

        Nothing but words with capitals stand between it and an ordinal or an article.
        """
        if tokens[which].end() + 1 != start or not which or tokens[which - 1][0].lower() in self.words["offices"]:
            return False  # "The Ministers Open Talks"
        for token in reversed(tokens[:which]):
            low = token[0].lower()
            if low in self.words["articles"] or (
                self.may_count(token[0], low) and self.patterns.left_ordinal.match(self.view, token.start())
            ):
                return True
            if not token[0][0].isupper():
                return False
        return False

    def counted_over(self, tokens: list[re.Match[str]], which: int, start: int) -> int:
        """Return which token, counted from one, is an ordinal that only a name's words part from the word at hand."""
        if tokens[which].end() + 1 != start:
            return 0
        for at in range(which - 1, max(-1, which - _NAMED), -1):
            word = tokens[at][0]
            low = word.lower()
            if self.may_count(word, low) and self.patterns.left_ordinal.match(self.view, tokens[at].start()):
                return at + 1 if tokens[at + 1][0][0].isupper() else 0
            if tokens[at].start() in self.heads or low in self.words["one_person"]:
                return 0  # "the 5th Ambassador to ASEAN"
            if not (word[0].isupper() or low in self.words["inside"]):
                return 0
        return 0

    def may_count(self, text: str, low: str) -> bool:
        """Return whether a word may be an ordinal or begin one."""
        return text[0].isdigit() or low in self.patterns.first or (len(text) < 10 and text.rstrip("thsndr").isupper())
