"""The names of meetings in a text: which noun phrases and acronyms name one, with their exact edges."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast, get_args

from mekong_facts.facts import Level
from mekong_facts.rules import series
from mekong_facts.rules.phrase_ends import extend
from mekong_facts.rules.phrases import TOKEN, Phrase, Reader, value_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.languages.base import Language, MeetingPatterns
    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.prose import Prose

_PLUS = re.compile(r"(?:-| )(?i:plus)\b|\+")
_CAPITAL = re.compile(r"\s+[A-Z]")
_ACRONYM = re.compile(r"\s+[A-Z][A-Za-z]*[A-Z]\+?[ -]?")
# Nouns that stand for each other when a text names one meeting twice.
_ALIKE = {"conference": "meeting", "ministerial": "meeting"}
# Between two head nouns of one name: "Forum Leaders' Meeting", "Working Group Meeting".
_MERGED = re.compile(r"\s+(?:[A-Z][\w'-]*\s+){0,4}")


@dataclass(slots=True)
class Name:
    """One place that names a meeting.

    Attributes:
        start, end: the mention.
        name: the name as written there, None for an acronym with nothing but its number.
        number: its ordinal.
        acronym: the acronym, canonical, where the mention or the bracket behind it has one.
        sort: the sort of meeting that the head noun tells.
        kind: `numbered`, `named`, `acronym`, `ordinal`: the last part of the rule's name.
        named: whether a proper name stands in it.
        group: names of one group share a noun or a sentence part, and what is said of one is said of all.
        words: what the name says, folded to compare it with others.
        level: the level that it tells.
        behind: where the bracket behind it ends, else its end.
        series: the id of the series whose name it is.
    """

    start: int
    end: int
    name: str | None
    number: int | None
    acronym: str | None
    sort: str
    kind: str
    named: bool = False
    group: int = -1
    words: frozenset[str] = field(default_factory=frozenset)
    level: Level | None = None
    behind: int = 0
    series: str | None = None


class Finder:
    """Finds the names in one text."""

    def __init__(self, prose: Prose, language: Language, dates: Mapping[int, int], countries: Mapping[int, int]) -> None:
        """Keep the text, the language, and the (start, end) of dates and countries."""
        self.prose = prose
        self.language = language.code
        self.view = prose.view
        self.patterns: MeetingPatterns = language.meetings
        self.words = self.patterns.words
        hits = prose.hits(language.gazetteer)
        self.heads: list[Hit] = hits.get("meeting.head", [])
        self.reader = Reader(self.view, self.patterns, dates, countries, frozenset(hit.start for hit in self.heads))
        self.dates = dates
        self.groups = 0

    def find(self) -> tuple[list[Name], list[Phrase]]:
        """Return the names in order, and the phrases that name nothing by themselves ("the two-day meeting")."""
        phrases = self._phrases()
        names: list[Name] = []
        bare: list[Phrase] = []
        taken: list[tuple[int, int]] = []
        for phrase in phrases:
            made = self._names(phrase)
            if made:
                names += made
                taken.append((phrase.start, made[-1].behind))
            else:
                bare.append(phrase)
        for phrase in [phrase for phrase in bare if self._echoes(phrase, names)]:
            bare.remove(phrase)
            made = self._names(phrase, sure=True)
            names += made
            taken.append((phrase.start, made[-1].behind))
        names += self._elided(names, taken)
        names += self._acronyms(names, taken)
        names.sort(key=lambda name: (name.start, -name.end))
        return names, bare

    # -- phrases ------------------------------------------------------------------------------------------------

    def _phrases(self) -> list[Phrase]:
        """Return the phrases, none inside another: of two the one that can name a meeting stays."""
        found: list[Phrase] = []
        for hit in self.heads:
            plus = _PLUS.match(self.view, hit.end)
            if plus:
                hit = hit._replace(end=plus.end())  # noqa: PLW2901 - the head noun with its sign
            elif self.view[hit.end : hit.end + 1] == "-" and self.view[hit.end + 1 : hit.end + 2].isalpha():
                continue
            earlier, _ = self.prose.sentence_at(hit.start)
            last = found[-1] if found else None
            merged = False
            if last and last.head[1] > earlier:
                merged = self._merges(last, hit)
                if not merged:
                    earlier = last.head[1]
            phrase = self.reader.phrase(hit, earlier)
            extend(self.reader, phrase)
            if last and phrase.start < last.end:
                if merged:
                    found.pop()
                elif self._holds(last) and not (phrase.ordinal and last.ordinal != phrase.ordinal):
                    continue  # inside a name: "the second session of the Joint Commission"
                else:
                    self._cut(last, phrase.start)
            found.append(phrase)
        return found

    def _merges(self, last: Phrase, hit: Hit) -> bool:
        """Return whether two head nouns belong to one name: "Forum Leaders' Meeting", "Working Group Meeting"."""
        if self.patterns.head_first or not _MERGED.fullmatch(self.view, last.head[1], hit.start):
            return False
        between = self.view[last.head[1] : hit.start].lower().split()
        return not any(word in self.words["joiners"] or word in self.words["left"] for word in between)

    def _cut(self, phrase: Phrase, end: int) -> None:
        """Let a phrase end before another one."""
        tokens = list(TOKEN.finditer(self.view, phrase.head[1], max(end, phrase.head[1])))
        while tokens and (tokens[-1][0].lower() in self.words["joiners"] or tokens[-1][0].lower() in self.words["articles"]):
            tokens.pop()
        phrase.end = tokens[-1].end() if tokens else phrase.head[1]
        phrase.bracket = None
        if phrase.spots:
            phrase.spots[-1] = (phrase.spots[-1][0], phrase.end)

    def _holds(self, phrase: Phrase) -> bool:
        """Return whether a phrase can name a meeting by itself."""
        return bool(phrase.numbers) or phrase.named or phrase.bracket is not None

    def _echoes(self, phrase: Phrase, names: list[Name]) -> bool:
        """Return whether a phrase that names nothing by itself does so after others.

        An ordinal with a bare noun counts in a series that the text has named ("the first forum"), and a descriptive
        phrase with a proper name is a numbered meeting whose name has all its words.
        """
        if not phrase.numbers:
            return phrase.named and not phrase.vague and self._shortens(phrase, names)
        if phrase.vague or phrase.bare or phrase.sort == "body" or self._never(phrase):
            return False
        if phrase.sort in {"meeting", "session"} and not phrase.definite:
            return False
        after = set(self.view[phrase.head[1] : phrase.end + 16].lower().split())
        if after & self.words["time"]:
            return False
        return any(name.number is not None and name.sort == phrase.sort and name.kind == "numbered" for name in names)

    def _shortens(self, phrase: Phrase, names: list[Name]) -> bool:
        words = self._content(self.view[phrase.start : phrase.end], phrase)
        return any(name.kind in {"numbered", "named"} and words <= name.words for name in names)

    def _names(self, phrase: Phrase, *, sure: bool = False) -> list[Name]:
        """Return the names that a phrase gives: none, one, or one for each ordinal; `sure` says that it names one."""
        if phrase.sort == "event":
            return []
        if not sure and not (self._numbered(phrase) if phrase.numbers else self._named(phrase)):
            return []
        label = self._acronym_of(phrase)
        text = self._text(phrase.start, phrase.end)
        kind = "numbered" if phrase.numbers else "named"
        behind = phrase.bracket.close if phrase.bracket else phrase.end
        made: list[Name] = []
        self.groups += 1
        numbers: list[int | None] = list(phrase.numbers) or [None]
        spots = phrase.spots or [(phrase.start, phrase.end)]
        for which, number in enumerate(numbers):
            start, end = spots[which]
            whole = len(numbers) == 1
            name = text if whole else self._rebuilt(phrase, which)
            full = end - start > 14 or whole or (which == len(numbers) - 1) is not self.patterns.head_first
            made.append(
                Name(
                    start, end, name, number, label, phrase.sort, kind if full else "ordinal",
                    named=phrase.named, group=self.groups, series=self._series(phrase), behind=behind if which == len(numbers) - 1 else end,
                    words=self._content(name, phrase), level=self._level(name, phrase.sort, label),
                ),
            )
        bracket = phrase.bracket
        if bracket and label and (bracket.number is None or numbers in ([None], [bracket.number]) or bracket.number in numbers):
            made.append(
                Name(
                    bracket.start, bracket.end, None, numbers[-1] or bracket.number, label, phrase.sort, "acronym",
                    named=True, group=self.groups, behind=bracket.close, words=made[-1].words, level=made[-1].level,
                ),
            )
            for one in made:
                one.number = one.number or bracket.number
        return made

    def _text(self, start: int, end: int) -> str:
        return " ".join(self.prose.text[start:end].split())

    def _rebuilt(self, phrase: Phrase, which: int) -> str:
        """Return the name of one of several meetings that share a noun, in the singular."""
        start, end = phrase.spots[which]
        text = self.prose.text
        if self.patterns.head_first:
            first = phrase.spots[0][0]
            ordinal = phrase.ordinal or (end, end)
            lead = text[first : ordinal[0]] if which else text[first : phrase.spots[0][1]]
            if not which:
                return " ".join(lead.split())
            own = text[start:end]
            if own.strip().isdigit() or len(own.split()) == 1:
                own = " ".join([*text[ordinal[0] : ordinal[1]].split()[:-1], own])
            return " ".join(f"{lead} {own}".split())
        ordinal = phrase.ordinal or (start, start)
        own = text[start:end] if which < len(phrase.spots) - 1 else text[ordinal[0] : ordinal[1]]
        head = text[phrase.head[0] : phrase.head[1]]
        single = head[:-1] if head[-1:] in "sS" else head
        rest = text[ordinal[1] : phrase.head[0]] + single + text[phrase.head[1] : phrase.end]
        return " ".join(f"{own} {rest}".split())

    # -- what counts --------------------------------------------------------------------------------------------

    def _before(self, start: int, size: int = 40) -> list[str]:
        return self.view[max(0, start - size) : start].lower().split()

    def _numbered(self, phrase: Phrase) -> bool:
        """Return whether a phrase with an ordinal names a meeting."""
        view, words = self.view, self.words
        if phrase.ordinal and view[phrase.head[0]].islower() and _ACRONYM.fullmatch(view, phrase.head[1], phrase.ordinal[0]):
            return False  # "hội nghị SOM 8": the acronym is the name
        if phrase.bare and not (phrase.bracket and phrase.bracket.number == phrase.numbers[-1]):
            return False
        if phrase.bracket:
            return True
        upper = view[phrase.head[0]].isupper()
        if self._never(phrase) and (self.patterns.head_first or not phrase.capital):
            return False
        if phrase.sort == "body":
            return phrase.named or upper
        if phrase.sort == "session":
            return phrase.capital or self.patterns.head_first
        if phrase.named or (upper and not phrase.vague):
            return True
        tail = set(view[phrase.head[1] : phrase.end].lower().split())
        if tail & words["time"]:
            return False
        return self.patterns.head_first or (bool(tail) and not phrase.vague)

    def _never(self, phrase: Phrase) -> bool:
        """Return whether the word at the head makes it no meeting that counts ("press conference")."""
        area = (phrase.head[1], phrase.head[1] + 30) if self.patterns.head_first else (phrase.start, phrase.head[0])
        near = [word[0].lower() for word in TOKEN.finditer(self.view, *area)]
        return bool(near) and near[0 if self.patterns.head_first else -1] in self.words["never"]

    def _named(self, phrase: Phrase) -> bool:
        """Return whether a phrase without an ordinal names a meeting."""
        view, words = self.view, self.words
        head = view[phrase.head[0] : phrase.head[1]]
        if self._never(phrase):
            return False
        if self._is_body(self._before(phrase.start, 60)):
            return False
        if phrase.sort == "ministerial" and _CAPITAL.match(view, phrase.end):
            return False
        if phrase.bracket:
            label = phrase.bracket.acronym
            if phrase.bracket.number is not None:
                return True
            if phrase.sort != "body" and self._defines(phrase):
                return True
            if not phrase.named and not series.is_body(label):
                return False
        if not phrase.named or phrase.sort == "body":
            return False
        before = self._before(phrase.start, 60)
        if phrase.vague and head[0].islower():
            return False
        if not phrase.bracket and (self._shouted(phrase) or (before and before[-1] in self.words["plurals"])):
            return False
        if not self.patterns.head_first and head[-1:] in "sS" and phrase.sort not in {"dialogue"}:
            return False
        after = TOKEN.search(view, phrase.end, phrase.end + 30)
        if after and (after[0].lower() in words["tails"] or after[0].lower() in words["posts"]) and view[phrase.end : after.start()].strip(" ") == "":
            return False
        if head[0].isupper():
            return True
        return self._body_named(phrase)

    def _shouted(self, phrase: Phrase) -> bool:
        """Return whether a name has its capitals only from a line in capitals, and names no body or country."""
        view = self.view
        start, end = self.prose.line_at(phrase.start)
        if not view[start:end].isupper():
            return False
        tokens = list(TOKEN.finditer(view, phrase.start, phrase.end))
        return not any(series.known(token[0]) or token.start() in self.reader.countries for token in tokens)

    def _body_named(self, phrase: Phrase) -> bool:
        """Return whether a name whose noun is in lower case has a body's acronym at its noun ("ASEAN summit")."""
        view = self.view
        if phrase.sort not in {"summit", "forum", "dialogue", "conference", "meeting", "assembly"}:
            return False
        area = (phrase.head[1], phrase.end) if self.patterns.head_first else (phrase.start, phrase.head[0])
        tokens = [word[0] for word in TOKEN.finditer(view, *area)]
        has = any(len(word) > 1 and (word.isupper() or series.is_body(word.upper())) for word in tokens)
        if phrase.sort == "summit" and not self.patterns.head_first:
            tail = [word[0] for word in TOKEN.finditer(view, phrase.head[1], phrase.end)]
            has = has or any(series.known(word.upper()) for word in tail)
        if phrase.sort == "meeting" or self.patterns.head_first:
            low = view[phrase.start : phrase.end].lower()
            return has and any(word in low for group in self.patterns.levels.values() for word in group)
        return has or any("-" in word and word[0].isupper() for word in tokens)

    def _is_body(self, before: list[str]) -> bool:
        """Return whether what stands before a name makes it the name of a body: "chairman of the …"."""
        posts = self.words["posts"]
        if self.patterns.head_first:
            return " ".join(before[-2:]) in posts or " ".join(before[-3:]) in posts or (bool(before) and before[-1] in posts)
        while before and before[-1] in {"the", "its"}:
            before = before[:-1]
        return len(before) > 1 and before[-1] in {"of", "to"} and before[-2].strip(",;(") in posts

    def _defines(self, phrase: Phrase) -> bool:
        """Return whether the acronym behind a phrase is the meeting's own, not that of a body in its name."""
        bracket = phrase.bracket
        if bracket is None:
            return False
        if series.meets(bracket.acronym):
            return True
        if series.is_body(bracket.acronym):
            return False
        if self.patterns.head_first:
            tail = self.view[phrase.head[1] : phrase.end].lower()
            return not any(word in tail for word in self.words["bodies"])
        text = self.view[phrase.start : phrase.end]
        ordinal = phrase.ordinal
        if ordinal and ordinal[0] == phrase.start:
            text = self.view[ordinal[1] : phrase.end]
        return series.spells(bracket.acronym, text)

    def _acronym_of(self, phrase: Phrase) -> str | None:
        """Return the acronym that labels a meeting: the one behind it, or one with the number inside it."""
        bracket = phrase.bracket
        if bracket:
            if bracket.number is not None and bracket.number in (phrase.numbers or [bracket.number]):
                return bracket.acronym
            return bracket.acronym if self._defines(phrase) else None
        for inside in phrase.inside:
            if series.meets(inside):
                return inside
        if phrase.numbers and phrase.ordinal and phrase.ordinal[0] > phrase.head[0]:
            found = series.acronym_before(self.view, phrase.ordinal)
            if found:
                return found
        return None

    def _elided(self, names: list[Name], taken: list[tuple[int, int]]) -> list[Name]:
        """Return ordinals without a noun that count on from the meeting before them: "…; lần thứ 4 họp ở …"."""
        pattern, view = self.patterns.elided, self.view
        if pattern is None:
            return []
        found: list[Name] = []
        for spot in pattern.finditer(view):
            number = value_of(spot, self.patterns)
            lead = view[max(0, spot.start() - 3) : spot.start()].rstrip()
            if lead[-1:] not in {";", ","} or any(begin <= spot.start() < end for begin, end in taken):
                continue
            before = [name for name in names + found if name.number and name.start < spot.start() < name.end + 90]
            last = max(before, key=lambda name: name.start, default=None)
            if last is None or last.number is None or number != last.number + 1 or not last.name:
                continue
            own = self._text(spot.start(), spot.end())
            cut = last.name.lower().rfind(own.split()[0].lower())
            name = f"{last.name[:cut]}{own}" if cut > 0 else own
            self.groups += 1
            found.append(
                Name(
                    spot.start(), spot.end(), name, number, last.acronym, last.sort, "ordinal", named=last.named,
                    group=self.groups, behind=spot.end(), words=last.words, level=last.level,
                ),
            )
        return found

    # -- acronyms -----------------------------------------------------------------------------------------------

    def _acronyms(self, names: list[Name], taken: list[tuple[int, int]]) -> list[Name]:
        """Return the acronyms with a number that stand free, and those that a name has defined."""
        view = self.view
        defined = {name.acronym for name in names if name.acronym}
        free: list[Name] = []

        def inside(start: int, end: int) -> bool:
            return any(begin <= start and end <= close for begin, close in taken)

        for start, end, acronym, number in series.numbered(view):
            if inside(start, end) or not (acronym in defined or series.meets(acronym) or self._labels(acronym, number)):
                continue
            free.append(self._acronym(start, end, acronym, number))
            taken.append((start, end))
        free += self._counted_acronyms(defined, taken)
        for acronym in defined - {None}:
            if any(name.acronym == acronym and name.number is not None for name in names):
                continue
            at = view.find(cast("str", acronym))
            while at >= 0:
                end = at + len(cast("str", acronym))
                whole = not (view[at - 1 : at].isalnum() or view[end : end + 1].isalnum() or view[end : end + 1] == "-")
                if whole and not inside(at, end):
                    free.append(self._acronym(at, end, cast("str", acronym), None))
                at = view.find(cast("str", acronym), end)
        return free

    def _acronym(self, start: int, end: int, acronym: str, number: int | None, *, named: bool = False) -> Name:
        known = series.known(acronym)
        level = known.level if known else None
        name = self._text(start, end) if named else None
        return Name(start, end, name, number, acronym, "meeting", "acronym", True, behind=end, level=level or self._level("", "", acronym))

    def _labels(self, acronym: str, number: int) -> bool:
        """Return whether a body's acronym with a number is a meeting's name: GMS 6, CLMV 10; not ASEAN 6."""
        return series.is_body(acronym) and acronym not in {"ASEAN", "APEC", "EU", "UN", "OPEC", "NATO", "WTO", "ADB"} and number < 100

    def _counted_acronyms(self, defined: set[str | None], taken: list[tuple[int, int]]) -> list[Name]:
        """Return acronyms with an ordinal: "8th SOM", "SOM lần thứ 8"."""
        view, patterns = self.view, self.patterns
        found = []
        for start, end, acronym in series.acronyms(view, {name for name in defined if name}):
            if any(begin <= start and end <= close for begin, close in taken):
                continue
            if patterns.head_first:
                behind = end
                while view[behind : behind + 1] == " ":
                    behind += 1
                ordinal = patterns.right_ordinal.match(view, behind)
                spot = (start, ordinal.end()) if ordinal else None
            else:
                ordinal = self._ordinal_before(start)
                spot = (ordinal.start(), end) if ordinal else None
            number = value_of(ordinal, patterns) if ordinal else None
            if spot is None or number is None or any(spot[0] <= at < spot[1] for at in self.dates):
                continue
            found.append(self._acronym(*spot, acronym, number, named=True))
            taken.append(spot)
        return found

    def _ordinal_before(self, start: int):  # noqa: ANN202
        floor = max(0, start - 24)
        best = None
        for token in reversed(list(TOKEN.finditer(self.view, floor, start))):
            ordinal = self.patterns.left_ordinal.match(self.view, token.start(), start)
            if ordinal and not self.view[ordinal.end() : start].strip():
                best = ordinal
            elif best or start - token.start() > 16:
                break
        return best

    # -- what a name says ---------------------------------------------------------------------------------------

    def _series(self, phrase: Phrase) -> str | None:
        """Return the series whose name a phrase is, without its ordinal."""
        text = self.view[phrase.start : phrase.end]
        if phrase.ordinal:
            begin, end = phrase.ordinal[0] - phrase.start, phrase.ordinal[1] - phrase.start
            text = f"{text[: max(begin, 0)]} {text[max(end, 0) :]}"
        return series.named(text, self.language)

    def _content(self, name: str, phrase: Phrase) -> frozenset[str]:
        """Return the words of a name that tell it from others, in lower case."""
        ordinal = self.view[phrase.ordinal[0] : phrase.ordinal[1]] if phrase.ordinal else ""
        head = self.view[phrase.head[0] : phrase.head[1]]
        skip = {token[0] for token in TOKEN.finditer(f"{ordinal} {head} {head.rstrip('sS')}".lower())}
        joiners = self.words["joiners"]
        lows = (token[0].lower().strip("'") for token in TOKEN.finditer(name))
        lows = (*lows, *(inside.lower() for inside in phrase.inside))
        told = {low for low in lows if low[:1].isalpha() and low not in skip and low not in joiners}
        return frozenset(told | {f"#{_ALIKE.get(phrase.sort, phrase.sort)}"})

    def _level(self, name: str, sort: str, acronym: str | None) -> Level | None:
        """Return the level that a name or a series tells."""
        known = series.known(acronym) if acronym else None
        if known and known.level:
            return known.level
        low = f" {name.lower()} "
        for level, marks in self.patterns.levels.items():
            if any(mark in low for mark in marks):
                return cast("Level", level) if level in get_args(Level) else None
        if acronym and "SOM" in acronym:
            return "senior-officials"
        if acronym and acronym.endswith(("MM", "IMM")):
            return "ministerial"
        return {"summit": "summit", "ministerial": "ministerial", "body": "other"}.get(sort, "other") if name else None  # type: ignore[return-value]
