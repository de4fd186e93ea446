"""Officials: named persons with an office or a rank.

Every office in the text is read from its head noun, and a name is sought right after it, before it (in apposition), and
after a comma. Ranks before a name make officials too. `persons` joins what belongs to one person, `coreference` finds
the other places that name them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules import juxtaposed, names, prepositional
from mekong_facts.rules.coreference import find_mentions
from mekong_facts.rules.lexicon import About, Title
from mekong_facts.rules.persons import Draft, persons
from mekong_facts.rules.reading import Office, Reading
from mekong_facts.rules.roles import official
from mekong_facts.rules.titles import Titles
from mekong_facts.rules.words import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.facts import Country, Official
    from mekong_facts.languages.base import Language, OfficialPatterns
    from mekong_facts.rules.prose import Prose

_BEFORE_NAME = (Title.RANK, Title.ROYAL, Title.STYLE, Title.HONORIFIC)
_MAKES_OFFICIAL = (Title.RANK, Title.ROYAL)
_DETERMINER = int(About.DETERMINER)
_ADVERB = int(About.ADVERB)
_COPULA = int(About.COPULA)
_LINK = int(About.LINK)
_NOT_NAME = int(About.NOT_NAME)
_MOST_NAMES = 15


def find(prose: Prose, language: Language, countries: Sequence[Country]) -> list[Official]:
    """Return the officials of a text, in order of first mention.

    Args:
        prose: the text.
        language: what the rules know of its language.
        countries: the countries found in it; those that stand in an office's words give its country.

    """
    patterns = language.officials
    words = Words(prose.view, patterns.lexicon.about)
    titles = Titles(words, patterns.lexicon, countries)
    if not titles.at:
        return []
    reading = Reading(words, titles, patterns.lexicon, patterns.grammar == "prepositional")
    everyone = persons(reading, _Pairing(reading, patterns, language.code).drafts())
    found = [person for person in everyone if person.official]
    if not found:
        return []
    find_mentions(prose, reading, everyone, found, language.code)
    found.sort(key=lambda person: min(person.mentions))
    ids: set[str] = set()
    return [official(prose, reading, person, ids) for person in found]


class _Pairing:
    """Pairs offices with names, from the first office of a text to the last."""

    def __init__(self, reading: Reading, patterns: OfficialPatterns, code: str) -> None:
        self.reading = reading
        self.words = reading.words
        self.titles = reading.titles
        self.patterns = patterns
        self.rule = f"{code}.official."
        self.grammar = prepositional if reading.by_word else juxtaposed
        self.found: dict[int, Draft] = {}
        self.last: tuple[Office, Draft | None, bool] | None = None

    def drafts(self) -> list[Draft]:
        """Return the persons named, in order; those without office or rank, too, for they may share a name."""
        for head in self.titles.heads:
            if self.last and head < self.last[0].end:
                continue
            self._office(head)
        for at, title in self.titles.at.items():
            if title.title in _BEFORE_NAME:
                self._titled(at)
        return [self.found[name] for name in sorted(self.found)]

    def _office(self, head: int) -> None:
        found = self.titles.at[head]
        start = self.grammar.left(self.reading, head)
        if self.last and start < self.last[0].end <= head:
            start = self.last[0].end
        if self.words.key(start - 1) in self.patterns.blocked_before:
            return
        plural = found.id == "plural" or self._several(start)
        end, name = self.grammar.narrow(self.reading, found.end)
        linked = self._linked(start)
        before = self.last
        if name and not self._told_before(start, found.end, name, weak=found.id == "weak"):
            draft = self._named(name, "office-before-name")
            if draft and not (plural and draft.end - draft.name == 1 and draft.name == draft.first):
                office = Office(start, end, plural)
                if linked and before and before[1] is None and not self._two_persons(before[0], office):
                    draft.roles.append(before[0])
                draft.roles.append(office)
                self.last = (office, draft, False)
                if plural:
                    self._others(draft, office)
                return
        whole = Office(start, max(end, self.grammar.wide(self.reading, found.end)), plural)
        if linked and before and before[1] and before[2]:
            before[1].roles.append(whole)
            self.last = (whole, before[1], True)
            return
        draft = None if plural else self._before(start) or self._line_before(whole)
        if draft:
            draft.roles.append(whole)
            self.last = (whole, draft, True)
            return
        office = Office(start, end, plural)
        draft = self._after_comma(office) or self._line_after(office)
        if draft:
            draft.roles.append(office)
            if plural:
                self._others(draft, office)
        self.last = (office, draft, False)

    def _told_before(self, start: int, head_end: int, name: int, *, weak: bool) -> bool:
        """Return whether an office is rather that of a person named before it, or of nobody, than of the name after it.

        A row of capitals at the end of an office may be a firm or a place: "ông A, chủ tịch thị trấn La Gi".
        """
        if name == head_end or (name in self.titles.at and self.titles.at[name].title in _BEFORE_NAME):
            return False
        if names.surely(self.reading, name):
            return False
        if weak and not self.reading.by_word:
            return True
        return self._before(start, keep=False) is not None

    def _several(self, start: int) -> bool:
        return self.words.key(start - 1) in self.patterns.several

    def _linked(self, start: int) -> bool:
        """Return whether an office goes on the row of offices that the last one belongs to."""
        if not self.last:
            return False
        end = self.last[0].end
        between = tuple(self.words.keys[end:start]) if start - end < 6 else None
        if between is None or not all(self.words.joined(i) for i in range(end - 1, start - 1)):
            return False
        return between in self.patterns.chains

    def _two_persons(self, first: Office, second: Office) -> bool:
        """Return whether two offices in a row before one name are those of two persons."""
        if self.words.key(first.end) == ",":
            return self.reading.by_word
        return self.words.keys[first.start : first.end] == self.words.keys[second.start : second.end] or first.plural

    def _named(self, at: int, rule: str) -> Draft | None:
        """Return the person whose name, or the titles before it, start at a word."""
        name = at
        while name in self.titles.at and self.titles.at[name].title in _BEFORE_NAME:
            following = self.titles.at[name].end
            if not self.words.joined(following - 1):
                return None
            name = following
        end = names.after(self.reading, name, titled=name != at or rule == "rank-before-name")
        return self._draft(name, end, rule) if end else None

    def _draft(self, name: int, end: int, rule: str) -> Draft:
        if name in self.found:
            return self.found[name]
        draft = Draft(name, end, self.rule + rule)
        at = name
        first_honorific = last_honorific = 0
        while at in self.titles.until:
            start = self.titles.until[at]
            title = self.titles.at[start]
            if title.title not in _BEFORE_NAME or not self.words.joined(at - 1):
                break
            if title.title is Title.HONORIFIC:
                first_honorific, last_honorific = start, last_honorific or at
            elif draft.rank is None or title.title is Title.RANK:
                draft.rank = (start, at, title.id)
                draft.ranked = draft.ranked or title.title in _MAKES_OFFICIAL
            at = start
        if last_honorific:
            draft.honorific = (first_honorific, last_honorific)
        draft.first = at
        self.found[name] = draft
        return draft

    def _others(self, draft: Draft, office: Office) -> None:
        """Add the persons who share an office in the plural: Vice Ministers A of Laos and B of Vietnam."""
        words, end = self.words, draft.end
        for _ in range(_MOST_NAMES):
            at = end
            if words.key(at) == "(":
                closing = next((i for i in range(at, at + 8) if words.key(i) == ")"), 0)
                at = closing + 1 if closing else at
            while (
                words.says(at) & (_LINK | _DETERMINER)
                and words.key(at) not in self.patterns.coordinators
                and at < end + 4
            ):
                at += 1
            if at > end:
                while words.capital(at) and at < end + 8 and at not in self.titles.at:
                    at += 1
            separators = 0
            while words.key(at) in self.patterns.coordinators or words.key(at) in {",", ";"}:
                separators += 1
                at += 1
            if not separators or separators > 2:
                return
            other = self._named(at, "office-before-name")
            if other is None or other.roles:
                return
            if words.key(other.end) == "," and self._office_starts(other.end + 1):
                return
            other.roles.append(office)
            end = other.end

    def _office_starts(self, at: int) -> bool:
        while self.words.says(at) & _DETERMINER:
            at += 1
        if self.words.key(at) in self.patterns.coordinators:
            return False
        return any(i in self.titles.at and self.titles.at[i].title is Title.HEAD for i in range(at, at + 3))

    def _before(self, start: int, *, keep: bool = True) -> Draft | None:
        """Return the person named before an office, with a comma, a bracket, a dash or a verb in between."""
        words = self.words
        at = start - 1
        while at > 0 and (words.says(at) & (_DETERMINER | _ADVERB)) and not words.capital(at) and words.joined(at):
            at -= 1
        if words.key(at) in {"'s", "'"}:
            at = self._before_possessor(at)
        rule = "office-after-name"
        if words.says(at) & _COPULA and not words.capital(at):
            rule = "office-by-verb"
            while words.says(at) & (_ADVERB | _COPULA) and not words.capital(at) and words.joined(at):
                at -= 1
            if words.key(at) in self.patterns.relatives:
                at -= 1
                rule = "relative-clause"
                if words.key(at) == ",":
                    at -= 1
            end = at + 1
        elif (
            words.key(at) in {",", "("}
            or (words.key(at) in {"-", ":"} and not self.reading.by_word)
            or (words.key(at) == "-" and at > 0 and words.starts[at] > words.ends[at - 1])
        ):
            end = at
        else:
            return None
        if end <= 0 or not words.joined(end - 1):
            return None
        end = self._skip_remark(end)
        name = names.before(self.reading, end)
        if name < 0:
            return None
        if end - name == 1 and (words.key(at) == "-" or not self._single(name)):
            return None
        if self._is_place(name):
            return None
        return self._draft(name, end, rule) if keep else Draft(name, end, rule)

    def _before_possessor(self, mark: int) -> int:
        """Return the last word before a possessor in front of an office: X, Qatar's Minister of Health."""
        words = self.words
        at = mark - 1
        while at > 0 and mark - at < 5 and (words.capital(at) or words.key(at) == "of") and words.joined(at):
            at -= 1
        while words.says(at) & _DETERMINER and not words.capital(at):
            at -= 1
        return at

    def _skip_remark(self, end: int) -> int:
        """Return the end of a name that a short bracket, an age or a comma parts from its office."""
        words = self.words
        if words.key(end - 1) == ",":
            end -= 1
        if words.key(end - 1).isdigit() and words.key(end - 2) == ",":
            return end - 2
        if words.key(end - 1) == ")":
            opening = next((i for i in range(end - 2, max(0, end - 8), -1) if words.key(i) == "("), 0)
            return opening or end
        return end

    def _single(self, name: int) -> bool:
        """Return whether a name of one word may be one without a title before it."""
        if name in self.titles.until:
            return self.titles.at[self.titles.until[name]].title in _BEFORE_NAME
        words = self.words
        if words.acronym(name) or not self.reading.by_word or name in self.titles.country_at:
            return False
        return not (words.says(name) or words.key(name).endswith("ly"))

    def _is_place(self, name: int) -> bool:
        """Return whether a name without a title is that of a place: it follows a preposition of place."""
        return name not in self.titles.until and self.words.key(name - 1) in self.patterns.place_before

    def _after_comma(self, office: Office) -> Draft | None:
        """Return the person whose name follows an office and a comma: The Minister of State, X, said."""
        words = self.words
        comma = office.end
        key = words.key(comma)
        if key not in {",", ":", "-"} or not words.joined(comma - 1) or not words.joined(comma):
            return None
        if key == "-" and words.starts[comma] == words.ends[comma - 1]:
            return None
        at = comma + 1
        titled = at in self.titles.at and self.titles.at[at].title in _BEFORE_NAME
        if (
            not titled
            and key == ","
            and not (
                self.reading.by_word
                and (words.says(office.start - 1) & _DETERMINER or words.key(office.start - 1) in {"'s", "'"})
            )
        ):
            return None
        name = at
        while name in self.titles.at and self.titles.at[name].title in _BEFORE_NAME:
            name = self.titles.at[name].end
        end = names.after(self.reading, name, titled=titled)
        if not end or (end - name == 1 and not titled):
            return None
        if key == "," and not titled and words.key(end) not in {",", ".", ")", ";"}:
            return None
        if words.key(end) == "," and self._office_starts(end + 1) and key == ",":
            return None
        return self._draft(name, end, "office-comma-name")

    def _line_before(self, office: Office) -> Draft | None:
        """Return the person whose name fills the line above an office that starts its line."""
        words = self.words
        at = office.start
        if at < 2 or not words.line_ends(at - 1):
            return None
        end = at - 1 if words.key(at - 1) == "," else at
        name = names.before(self.reading, end)
        if name < 0 or end - name < 2:
            return None
        first = self._first_of_titles(name)
        if first and not words.line_ends(first - 1):
            return None
        return self._draft(name, end, "signature")

    def _first_of_titles(self, name: int) -> int:
        while name in self.titles.until and self.titles.at[self.titles.until[name]].title in _BEFORE_NAME:
            name = self.titles.until[name]
        return name

    def _line_after(self, office: Office) -> Draft | None:
        """Return the person whose name fills the line below an office that fills its line, as in a signature."""
        words = self.words
        if office.start and not words.line_ends(office.start - 1):
            return None
        at = office.end
        if words.key(at) in {",", ":"}:
            at += 1
        if at >= words.size or not words.line_ends(at - 1):
            return None
        while words.key(at) == "(":
            closing = next((i for i in range(at, at + 8) if words.key(i) == ")"), 0)
            if not closing or not words.line_ends(closing):
                return None
            at = closing + 1
        name = at
        while name in self.titles.at and self.titles.at[name].title in _BEFORE_NAME:
            name = self.titles.at[name].end
        end = names.after(self.reading, name, titled=name != at)
        if end - name < 2 or not words.line_ends(end - 1):
            return None
        return self._draft(name, end, "signature")

    def _titled(self, at: int) -> None:
        """Keep the person named after a rank or an honorific."""
        if at in self.titles.until and self.titles.at[self.titles.until[at]].title in _BEFORE_NAME:
            return
        found = self.titles.at[at]
        if found.title is Title.ROYAL:
            at = self._past_realm(at, found.end)
        draft = self._named(at, "rank-before-name")
        if draft is not None and found.title is Title.ROYAL and not draft.ranked:
            start = self.titles.until[found.end]
            draft.rank, draft.ranked = (start, found.end, found.id), True

    def _past_realm(self, at: int, end: int) -> int:
        """Return where the name of a monarch is sought: after the realm, if it stands between (King of Tonga X)."""
        words = self.words
        realm = end + 1 if words.key(end) == "of" else end
        if realm in self.titles.country_at and words.proper(self.titles.country_at[realm][0]):
            return self.titles.country_at[realm][0]
        return at
