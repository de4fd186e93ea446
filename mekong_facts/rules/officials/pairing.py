"""Which name an office or a rank belongs to.

Every office in the text is read from its head noun, and a name is sought right after it, before it (in apposition), and
after a comma. Ranks before a name make officials too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials import (
    capitals,
    juxtaposed,
    names,
    no_officials,
    office_starts,
    prepositional,
    ranks,
    rows,
)
from mekong_facts.rules.officials.entries import Entries
from mekong_facts.rules.officials.lexicon import BEFORE_NAME, About, Title
from mekong_facts.rules.officials.neighbours import Neighbours
from mekong_facts.rules.officials.nobodys import nobodys, player
from mekong_facts.rules.officials.persons import Draft
from mekong_facts.rules.officials.reading import Office

if TYPE_CHECKING:
    from mekong_facts.rules.officials.lexicon import Found
    from mekong_facts.rules.officials.patterns import OfficialPatterns
    from mekong_facts.rules.officials.reading import Neighbour, Reading

_HEAD = Title.HEAD
_HONORIFIC = Title.HONORIFIC
_RANK = Title.RANK
_MAKES_OFFICIAL = (Title.RANK, Title.ROYAL)
_LINK = int(About.LINK)
_BODY = int(About.BODY)
_MODIFIER = int(About.MODIFIER)
_MOST_NAMES = 15


class Pairing:
    """Pairs offices with names, from the first office of a text to the last."""

    def __init__(self, reading: Reading, patterns: OfficialPatterns, code: str) -> None:
        """Keep the text, the language's patterns and its code, which rules are named by."""
        self.reading = reading
        self.words = reading.words
        self.titles = reading.titles
        self.patterns = patterns
        self.near = Neighbours(reading, patterns)
        self.entries = Entries(reading, patterns)
        self.rule = f"{code}.official."
        self.grammar = prepositional if reading.by_word else juxtaposed
        self.left = office_starts.prepositional if reading.by_word else office_starts.juxtaposed
        self.found: dict[int, Draft] = {}
        self.starts: dict[int, int] = {}  # where the names found start, by their ends
        self.taken: set[int] = set()
        self.row: list[Office] = []  # offices in a row that no name has been found for yet
        self.last: tuple[Office, Draft | None, bool] | None = None

    def drafts(self) -> list[Draft]:
        """Return the persons named, in order; those without office or rank, too, for they may share a name."""
        for head in self.titles.heads:
            if self.last and head < self.last[0].end:
                continue
            self._office(head)
        for at, title in self.titles.at.items():
            if title.title in BEFORE_NAME:
                self._titled(at)
        return [self.found[name] for name in sorted(self.found)]

    def _office(self, head: int) -> None:
        found = self.titles.at[head]
        start = self.left(self.reading, head)
        if self.last and start < self.last[0].end <= head:
            start = self.last[0].end
        if nobodys(self.reading, self.patterns, head, start, found.end):
            return
        plural = found.id == "plural" or self._several(start, found)
        end, name = self.grammar.narrow(self.reading, found.end)
        parties = rows.shared(self.reading, self.patterns, found.end, end, name)
        plural = plural or parties > 0
        if plural and not self.patterns.place_links.isdisjoint(self.words.keys[found.end : name]):
            name = 0  # ministers at the Fisheries Forum
        linked = self._linked(start)
        before = self.last
        told = bool(linked and before and before[1] and before[2])
        if name and not self._told_before(start, found.end, name, weak=found.id == "weak", told=told):
            draft = self._named(name, "office-before-name")
            alone = plural and self.reading.by_word and not rows.leads_over(self.reading, self.patterns, draft)
            if not (draft is None or alone) and not (
                no_officials.bare_word(self.reading, draft)
                and no_officials.no_single(self.reading, found, draft, plural=plural)
            ):
                office = Office(start, parties or end, plural)
                ranks.before_office(self.reading, draft, self.row[0].start if linked and self.row else start)
                if linked and before and before[1] is None and not self._two_persons(before[0], office, draft):
                    draft.roles += self.row
                draft.roles.append(office)
                self.last = (office, draft, False)
                if plural:
                    self._others(draft, office)
                return
        whole = Office(start, max(end, self.grammar.wide(self.reading, found.end)), plural)
        linked = linked or (self._below(start) and self.words.keys[whole.end] not in {":", "-"})
        if found.id == "verb" and self.words.keys[start][0] == self.words.forms[start][0]:
            return  # X, Bộ trưởng, đồng chủ tọa
        bracketed = self.near.in_bracket(whole)  # and the chair (Mr X)
        lone = plural and self.reading.by_word and before and not before[0].plural  # X, director, representatives of …
        if linked and before and before[1] and before[2] and not (bracketed or lone or self.near.is_next_ones(whole)):
            before[1].roles += rows.own(self.reading, before[1].roles, whole)
            self.last = (whole, before[1], True)
            return
        near = None if plural or bracketed else self.near.before(start) or self.entries.before(whole)
        other = near and no_officials.anothers(self.reading, near, self.found, start) and self.near.after_comma(whole)
        draft = None if other else self._drafted(near)
        if draft and draft.roles and not draft.roles[0].plural and self._next_name(whole.end):
            draft = None  # Bộ trưởng A, Thứ trưởng kiêm Trưởng SOM B
        elif draft and rows.of_other_state(self.reading, draft.roles, whole):
            draft = None
        if draft:
            draft.roles.append(whole)
            self.last = (whole, draft, True)
            return
        office = Office(start, end, plural)
        near = self.near.after_comma(office)
        if near is None and whole.end > end and self.titles.at.keys().isdisjoint(range(found.end, whole.end)):
            near = self.near.after_comma(whole)
            office = whole if near else office
        draft = self._drafted(near or self.entries.after(office))
        if draft:
            office = Office(start, parties, plural) if plural and parties else rows.with_aide(self.reading, office)
            if linked and self.row and self.reading.by_word and not self._two_persons(self.row[-1], office):
                draft.roles += self.row
            draft.roles.append(office)
            if plural or self.words.keys[draft.first - 1] in self.patterns.several:  # là các ông X, Y
                self._others(draft, office)
        if draft is None:
            continued = linked and self.row and not self._two_persons(self.row[-1], office)
            self.row = [*self.row, office] if continued else [office]
        self.last = (office, draft, False)

    def _told_before(self, start: int, head_end: int, name: int, *, weak: bool, told: bool) -> bool:
        """Return whether an office is rather that of a person named before it, or of nobody, than of the name after it.

        A row of capitals at the end of an office may be a firm or a place: "ông A, chủ tịch thị trấn La Gi".
        """
        if name in self.titles.at and self.titles.at[name].title in BEFORE_NAME:
            return False
        if (name == head_end and not capitals.of_village(self.reading, head_end)) and (
            self.reading.by_word or name in self.titles.at or names.after(self.reading, name) != name + 1
        ):
            return False
        if (
            names.surely(self.reading, name)
            or rows.behind_state(self.reading, name)
            or (not self.reading.by_word and capitals.behind_all(self.reading, head_end, name))
        ):
            return False
        if weak and not self.reading.by_word:
            return True
        if told:
            return True
        before = self.near.before(start)
        if before and self.reading.by_word and before.name in self.found and self.found[before.name].roles:
            # the person before has an office, and an organisation's noun ends this one: Governor of X Province Y Z
            if rows.of_next(self.reading, self.found[before.name], name):
                return False
            return not (self.words.says(name - 1) & _BODY and names.after(self.reading, name) > name + 1)
        return before is not None and self.words.keys[before.name - 1] not in self.words.classes["going"]

    def _several(self, start: int, head: Found) -> bool:
        """Return whether an office is that of several: by the word before it, or by those whom it speaks for."""
        before = start - 1
        if self.words.keys[before] in self.patterns.several:
            return not self.words.capital(before) or self.words.starts_sentence(before)
        return head.id == "weak" and self.words.keys[head.end] in self.patterns.several

    def _linked(self, start: int) -> bool:
        """Return whether an office goes on the row of offices that the last one belongs to."""
        if not self.last:
            return False
        end = rows.past_term(self.reading, self.patterns, self.last[0].end, start)
        between = tuple(self.words.keys[end:start]) if start - end < 6 else None
        return between in self.patterns.chains and self.words.together(end - 1, start)

    def _next_name(self, end: int) -> bool:
        """Return whether an office goes on as another one that a name follows."""
        words = self.words
        at = end + 1
        while words.says(at) & _MODIFIER:
            at += 1
        found = self.titles.at.get(at)
        if found is None or found.title is not _HEAD or (words.keys[end],) not in self.patterns.chains:
            return False
        name = self.grammar.narrow(self.reading, found.end)[1]
        return bool(name) and names.after(self.reading, self.reading.past_titles(name)) > 0

    def _below(self, start: int) -> bool:
        """Return whether an office starts the line below the last office, which ends its line."""
        return bool(self.last and self.last[0].end == start and self.words.next_line(start - 1))

    def _two_persons(self, first: Office, second: Office, draft: Draft | None = None) -> bool:
        """Return whether two offices in a row before one name, if it is known, are those of two persons."""
        resumed = draft is not None and self._next_name(draft.end)
        if not self.reading.by_word and rows.apart(self.reading, self.patterns, first, draft, resumed=resumed):
            return True
        if self.words.keys[first.end] == ",":
            return self.reading.by_word and not rows.adds(self.reading, first)
        return self.words.keys[first.start : first.end] == self.words.keys[second.start : second.end] or first.plural

    def _named(self, at: int, rule: str) -> Draft | None:
        """Return the person whose name, or the titles before it, start at a word."""
        name = at
        while name in self.titles.at and self.titles.at[name].title in BEFORE_NAME:
            following = self.titles.at[name].end
            if not ranks.leads_on(self.reading, name, following):
                return None
            name = ranks.past_comma(self.reading, name, following)
        if name != at and ranks.is_branch(self.reading, name):
            name += 1
        end = names.after(self.reading, name, titled=name != at or rule == "rank-before-name")
        return self._draft(name, end, rule) if end else None

    def _drafted(self, near: Neighbour | None) -> Draft | None:
        return self._draft(*near) if near else None

    def _draft(self, name: int, end: int, rule: str) -> Draft:
        name = self.starts.get(end, name)  # Bộ trưởng Công Thương X, Trưởng đoàn
        if name in self.found:
            return self.found[name]
        draft = Draft(name, end, self.rule + rule)
        at = name
        first_honorific = last_honorific = 0
        while at in self.titles.until:
            start = self.titles.until[at]
            title = self.titles.at[start]
            if title.title not in BEFORE_NAME or not ranks.leads_on(self.reading, start, at):
                break
            if title.title is _HONORIFIC and start in self.titles.country_at:
                break  # đại sứ Anh X: the country
            if title.title is _HONORIFIC:
                first_honorific, last_honorific = start, last_honorific or at
            elif draft.rank and draft.rank[0] == at and title.title is Title.STYLE:
                draft.rank = (start, draft.rank[1], title.id)  # Datuk Tengku X
            elif draft.rank is None or title.title is _RANK:
                draft.rank = (start, ranks.before_bracket(self.reading, start, at), title.id)
                draft.ranked = draft.ranked or title.title in _MAKES_OFFICIAL
            at = start
            if ranks.past_comma(self.reading, self.titles.until.get(start - 1, -1), start - 1) == start:
                at -= 1
        if last_honorific:
            draft.honorific = (first_honorific, last_honorific)
        draft.first = at
        self.found[name], self.starts[end] = draft, name
        self.taken.update(range(name, end))
        return draft

    def _others(self, draft: Draft, office: Office) -> None:
        """Add the persons who share an office in the plural: Vice Ministers A of Laos and B of Vietnam."""
        words, end = self.words, draft.end
        for _ in range(_MOST_NAMES):
            at = rows.next_name(self.reading, self.patterns, end)
            other = self._named(at, "office-before-name") if at else None
            if other is None or other.roles:
                return
            if words.keys[other.end] == "," and self.near.office_starts(other.end + 1):
                return
            other.roles.append(office)
            end = other.end

    def _titled(self, at: int) -> None:
        """Keep the person named after a rank or an honorific."""
        if at in self.titles.until and self.titles.at[self.titles.until[at]].title in BEFORE_NAME:
            return
        found = self.titles.at[at]
        if (
            at in self.taken
            or ranks.within_name(self.reading, at, found.end)
            or self.words.keys[at - 1] in self.patterns.sites
            or player(self.reading, self.patterns, at, found.end)
        ):
            return
        name = ranks.past_realm(self.reading, at, found.end) if found.title in _MAKES_OFFICIAL else at
        draft = self._named(name, "rank-before-name")
        if draft and (
            no_officials.names_a_site(self.words, draft.end) or no_officials.figure(self.reading, found, draft)
        ):
            draft.ranked = False
            return
        if draft is None and found.title in _MAKES_OFFICIAL:
            start = at
            while self.words.says(start - 1) & _MODIFIER and self.words.joined(start - 1):
                start -= 1
            draft = self._drafted(self.near.before(start))
        if draft is not None and found.title in _MAKES_OFFICIAL and not draft.ranked:
            draft.rank, draft.ranked = (at, ranks.before_bracket(self.reading, at, found.end), found.id), True
        past = ranks.realm(self.reading, found.end) if draft and found.title is Title.ROYAL else 0
        if draft and past and (draft.first == past or draft.end < at):
            draft.roles.append(Office(at, past, plural=False))
