"""The persons named in a text as they are found, each with the titles before the name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.holders import ranks
from mekong_facts.rules.officials.persons import names
from mekong_facts.rules.officials.persons.persons import Draft
from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME, Title

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Neighbour, Reading

_HONORIFIC = Title.HONORIFIC
_RANK = Title.RANK
MAKES_OFFICIAL = (Title.RANK, Title.ROYAL)


class Drafts:
    """The persons found in a text.

    Attributes:
        found: the persons, by the first word of their names.
        taken: the words of their names.

    """

    def __init__(self, reading: Reading, code: str) -> None:
        """Keep the text and the language's code, which rules are named by."""
        self.reading = reading
        self.rule = f"{code}.official."
        self.found: dict[int, Draft] = {}
        self.taken: set[int] = set()
        self._starts: dict[int, int] = {}  # where the names found start, by their ends

    def named(self, at: int, rule: str) -> Draft | None:
        """Return the person whose name, or the titles before it, start at a word."""
        titles, name = self.reading.titles, at
        while name in titles.at and titles.at[name].title in BEFORE_NAME:
            following = titles.at[name].end
            if not ranks.leads_on(self.reading, name, following):
                return None
            name = ranks.past_comma(self.reading, name, following)
        if name != at and ranks.is_branch(self.reading, name):
            name += 1
        if name in titles.glued:
            return None
        end = names.after(self.reading, name, titled=name != at or rule == "rank-before-name")
        return self._draft(name, end, rule) if end else None

    def known(self, near: Neighbour) -> Draft | None:
        """Return the person of a name next to an office, if found before."""
        return self.found.get(self._starts.get(near.end, near.name))

    def beside(self, near: Neighbour | None) -> Draft | None:
        """Return the person of a name next to an office, None where there is none."""
        return self._draft(*near) if near else None

    def _draft(self, name: int, end: int, rule: str) -> Draft:
        """Return the person whose name stands from a word to before another, with the titles before it."""
        name = self._starts.get(end, name)  # Bộ trưởng Công Thương X, Trưởng đoàn
        if name in self.found:
            return self.found[name]
        titles = self.reading.titles
        draft = Draft(name, end, self.rule + rule)
        at = name
        first_honorific = last_honorific = 0
        while at in titles.until:
            start = titles.until[at]
            title = titles.at[start]
            if title.title not in BEFORE_NAME or not ranks.leads_on(self.reading, start, at):
                break
            if title.title is _HONORIFIC and start in titles.country_at:
                break  # đại sứ Anh X: the country
            if draft.rank and self.reading.words.keys[at - 1] in self.reading.words.classes["kin"]:
                break  # con gái Tướng X
            if title.title is _HONORIFIC:
                if draft.rank and draft.rank[0] < last_honorific:
                    last_honorific = at  # the Honourable Dato X, not the Honourable Dato Dr X
                first_honorific, last_honorific = start, last_honorific or at
            elif draft.rank and draft.rank[0] == at and title.title is Title.STYLE:
                draft.rank = (start, draft.rank[1], title.id)  # Datuk Tengku X
            elif draft.rank is None or title.title is _RANK:
                draft.rank = (start, ranks.before_bracket(self.reading, start, at), title.id)
                draft.ranked = draft.ranked or title.title in MAKES_OFFICIAL
            at = start
            if ranks.past_comma(self.reading, titles.until.get(start - 1, -1), start - 1) == start:
                at -= 1
        if last_honorific:
            draft.honorific = (first_honorific, last_honorific)
        draft.first = at
        self.found[name], self._starts[end] = draft, name
        self.taken.update(range(name, end))
        return draft
