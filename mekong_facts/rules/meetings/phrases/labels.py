"""Which acronym labels a meeting, and which is that of a body in its name."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import series
from mekong_facts.rules.meetings.phrases.bodies import counts_meeting
from mekong_facts.rules.meetings.phrases.letters_owners import CAPITALS, LettersOwners
from mekong_facts.rules.meetings.phrases.name_words import is_apart, level_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mekong_facts.rules.meetings.phrases.name_words import Name
    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader

# The last letter of an acronym that names a forum, a dialogue …
_CLOSED = 6  # characters that close a bracket behind an acronym, and a year at most
_ENDS = {"forum": "F", "dialogue": "D", "summit": "S", "meeting": "M", "conference": "M", "workshop": "W"}
# whose letters with a number are no meeting's name: the 72nd General Assembly is no UN72
_ORGANISATIONS = frozenset({"EU", "UN", "LHQ", "NATO", "WTO", "ADB", "IMF", "OECD"})
_SORTS = ("SOM", "MM")  # senior officials' meetings, ministers' meetings
_ROMAN = deferred(r"(?<![\w-])([A-Z]{3,8})-[IVXL]{1,6}(?![\w-])")  # PAMS-XXXII
_FUSED = deferred(r"([A-Z][A-Za-z]*[A-Z]\+?)-?(1?\d{1,2})")
_WITH_PARTNERS = deferred(r"\s(([A-Z]{3,8})\+(\d?))")
_SITTINGS = frozenset({"meeting", "session", "conference"})  # what a committee's number counts
_WIDER = 40  # characters of what says that others join, with the word behind
_RANK = 4  # words of who meet
_BRACKETS = 4  # characters of a bracket with the blanks around it
_SPELLED = 3  # letters that may as well be a body's
_TOPIC = deferred(r" (?:on|for|about|regarding|concerning) ")
_LETTERS = 3  # of an acronym that a name's capitals spell, at least


def is_of(acronym: str, sort: str) -> bool:
    """Return whether an acronym is that of a series of meetings, or ends as the English noun does for this sort."""
    return series.meets(acronym) or (len(acronym) > _SPELLED and acronym.endswith(_ENDS.get(sort, "-")))


def widens(reader: Reader, at: int) -> bool:
    """Return whether a word right behind letters says that others join, and ends a name: "(G7) mở rộng lần thứ 9"."""
    behind, words = reader.view[at : at + _WIDER].lower(), reader.words
    wider = next((one for one in words["widened"] if behind.startswith(f" {one}")), "")
    rest = behind[len(wider) + 1 :]
    led = rest.lstrip().partition(" ")[0]
    if not wider or rest[:1].isalnum():
        return False
    return not led[:1].isalnum() or led in words["right"] or led in words["and"]


class Labels(LettersOwners):
    """Tells the labels of the phrases of one text."""

    def __init__(self, reader: Reader) -> None:
        """Keep the text."""
        super().__init__(reader)
        self._counted: set[str] | None = None

    def acronym_of(self, phrase: Phrase) -> str | None:
        """Return the acronym that labels a meeting: the one behind it, or one with the number inside it."""
        bracket = phrase.bracket
        if bracket and bracket.acronym.lower() in self.words["nouns_in_letters"]:
            return None  # "Hội nghị cấp cao (HNCC)"
        if bracket:
            if bracket.acronym[-1].isdigit() and phrase.numbers:
                return None  # "AFMM+3" takes no other number
            if bracket.number is not None and bracket.number in (phrase.numbers or [bracket.number]):
                return bracket.acronym
            return bracket.acronym if self.defines(phrase) else None
        lone = _WITH_PARTNERS.fullmatch(self.view, phrase.head[1], phrase.end)
        if lone and lone[3] in series.PARTNERS and series.meets(lone[2]):
            return lone[1]  # "Hội nghị AMEM+3", "Hội nghị ADMM+"
        found = self._within(phrase)
        if found and found.lower() in self.words["nouns_in_letters"]:
            return None
        apart = found and phrase.numbers and is_apart(self.view[phrase.start : phrase.end], self.words)
        apart = apart or phrase.noun in self.words["apart_nouns"]  # "the 22nd AEM Retreat"
        # "Hội nghị không chính thức AMMTC lần thứ 3", "Hội nghị ADMM mở rộng lần thứ 11"
        return None if apart or (found and self._widens(found, phrase)) else found

    def _widens(self, acronym: str, phrase: Phrase) -> bool:
        """Return whether words behind an acronym within a name make it that of a wider series."""
        at = self.view.find(acronym, phrase.head[1], phrase.end) if self.words["widened"] else -1
        behind = self.view[at + len(acronym) : phrase.end].lstrip(")").split()
        return at >= 0 and " ".join(behind[:2]) in self.words["widened"]

    def _within(self, phrase: Phrase) -> str | None:
        """Return the acronym within a name that labels it."""
        of_body = not self.patterns.head_first and not self.reader.heads.isdisjoint(range(phrase.start, phrase.head[0]))
        if of_body and phrase.inside and (meeting := self._of_committee(phrase)):
            return meeting
        for inside in phrase.inside:
            counted = _FUSED.fullmatch(inside)
            if counted and int(counted[2]) in phrase.numbers and counts_meeting(counted[1], int(counted[2])):
                return counted[1]  # "the 6th Asia-Europe Meeting (ASEM6) Summit"
        for inside in [] if of_body else phrase.inside:
            own = self._is_own(inside, phrase) and not self._is_bodys(inside, phrase)
            if series.meets(inside) or (own and not self._meets_others(inside, phrase)):
                return inside
        beside = self._beside_head(phrase)
        of_series = phrase.sort != "workshop" and (phrase.sort != "body" or self.patterns.head_first)
        if phrase.numbers and series.meets(beside) and of_series:
            return beside
        if phrase.numbers and self.patterns.head_first and of_series and (behind := self._behind_ordinal(phrase)):
            return behind
        told = phrase.ordinal and (self.patterns.head_first or self.view[slice(*phrase.ordinal)].isdigit())
        if phrase.numbers and phrase.ordinal and told and phrase.ordinal[0] > phrase.head[0]:
            found = series.acronym_before(self.view, phrase.ordinal)
            if found and found not in _ORGANISATIONS and not self._meets_others(found, phrase):
                return found
        return None

    def _of_committee(self, phrase: Phrase) -> str | None:
        """Return the acronym of the committee that meets: "the 83rd Township Border Committee (TBC) conference"."""
        acronym, head = phrase.inside[-1], phrase.head[0]
        at = self.view.find(f" ({acronym}) ", phrase.start, head)
        if at < 0 or at + len(acronym) + _BRACKETS != head or phrase.sort not in _SITTINGS or series.is_body(acronym):
            return None
        body = self.view[phrase.start : at]
        ordinal = phrase.ordinal if phrase.ordinal and phrase.ordinal[0] == phrase.start else None
        body = self.view[ordinal[1] : at] if ordinal else body
        *kinds, noun = body.lower().split()
        joint = noun in self.words["joint_bodies"] and not self.words["joint_kinds"].isdisjoint(kinds)
        committee = joint or noun in self.words["boards"]
        return acronym if committee and series.spells(acronym, body) else None

    def fused(self, phrase: Phrase) -> tuple[str, int] | None:
        """Return the acronym and the number that one word of a name says, its first or the one at the noun.

        "SOM8 meeting", "COP28 climate summit"; no "EU27 summit", where members are counted.
        """
        before = self.view[phrase.start : phrase.head[0]].split()
        for word in (before[-1], before[0]) if before else ():
            found = _FUSED.fullmatch(word)
            if found and (series.meets(found[1]) or counts_meeting(found[1], int(found[2]))):
                return found[1], int(found[2])
        return None

    def _behind_ordinal(self, phrase: Phrase) -> str | None:
        """Return the acronym of a series right behind the ordinal, where a name ends: "Hội nghị lần thứ 42 SOMTC"."""
        tail = self.view[phrase.ordinal[1] : phrase.end].split() if phrase.ordinal else []
        return tail[0] if len(tail) == 1 and series.meets(tail[0]) else None

    def _meets_others(self, acronym: str, phrase: Phrase) -> bool:
        """Return whether a name tells another level than an acronym's own: "Hội nghị Bộ trưởng Ngoại giao ASEAN 48"."""
        known = series.known(acronym)
        told = level_of(self.view[phrase.start : phrase.end], phrase.sort, None, self.patterns)
        return known is not None and known.level is not None and told not in {known.level, "other", None}

    def _beside_head(self, phrase: Phrase) -> str:
        """Return the word at the noun on the side of its modifiers: "fifth JWG meeting", "hội nghị SOM lần thứ 8".

        Of several acronyms it is that of the sort of meeting, "hội nghị COMMIT SOM lần thứ 13"; not one whose series
        meets others, "tham vấn AEM - EU lần thứ 16", nor the one of a body below it, "Hội nghị AIPA Caucus lần thứ 12".
        """
        start, end = phrase.head
        if not self.patterns.head_first:
            return (self.view[phrase.start : start].split() or [""])[-1]
        words = self._past_rank(self.view[end : phrase.end].split())
        if words[1:2] in (["-"], ["+"]) and not (words[1] == "-" and words[-1] != "-" and words[2].isdecimal()):
            return ""
        acronyms = list(takewhile(str.isupper, words))
        below = words[len(acronyms)] if acronyms and len(words) > len(acronyms) else ""
        if below in self.words["retreats"]:
            return ""
        if below.istitle() and below.isascii() and self.view.find(below, end) not in self.reader.countries:
            return ""
        meeting = [word for word in acronyms if series.meets(word)]
        return max(meeting, key=lambda word: word.endswith(_SORTS), default="")

    def _past_rank(self, words: list[str]) -> list[str]:
        """Return words without those of who meet before the letters of their series: "Hội nghị Bộ trưởng AMRI"."""
        at = next((at for at, word in enumerate(words[: _RANK + 1]) if word.isupper()), 0)
        known = series.known(words[at]) if at else None
        lead = f" {' '.join(words[:at])} ".lower()
        told = self.patterns.levels.get(known.level, ()) if known and known.level and not known.body else ()
        return words[at:] if any(lead.startswith(f" {mark} ") for mark in told) else words

    def defines(self, phrase: Phrase) -> bool:
        """Return whether the acronym behind a phrase is the meeting's own, not that of a body in its name."""
        bracket = phrase.bracket
        if bracket is None:
            return False
        if self._is_partners(bracket.acronym, phrase) or self._is_of_organ(bracket.acronym, phrase):
            return False
        if any(map(series.meets, re.split("[ +-]", bracket.acronym))):
            return True  # "(SOM-DOC)", "(ADSOM WG)", "(AMEM+3)"
        if series.is_body(bracket.acronym):
            return False
        if self.patterns.head_first:
            tail = f" {self.view[phrase.head[1] : phrase.end].lower()} "
            if any(f" {word} " in tail for word in self.words["political"]):
                return False
            if is_of(bracket.acronym, phrase.sort):
                return True
            if self._is_committees(phrase):
                return True
            return not self._is_talked_of(phrase) and not any(f" {word} " in tail for word in self.words["bodies"])
        text = self.view[phrase.start : phrase.end]
        ordinal = phrase.ordinal
        if ordinal and ordinal[0] == phrase.start:
            text = self.view[ordinal[1] : phrase.end]
        last = text.split()[-1].lower() if text.split() else ""
        apart = last in self.words["documents"] | self.words["owning"]
        if apart and series.spells(bracket.acronym, self.view[phrase.head[1] : phrase.end]):
            return False  # "negotiations on the Pacific Trade Agreement (PTA)"
        if phrase.end == phrase.head[1] and bracket.close - bracket.end > _CLOSED:
            return True  # "… High-Level Meeting (RAN, by its Spanish acronym)"
        if not series.spells(bracket.acronym, text):
            return False
        return not (self._ends_in_owner(bracket.acronym, phrase) or self._ends_in_body(bracket.acronym, phrase))

    def _is_talked_of(self, phrase: Phrase) -> bool:
        """Return whether an acronym is that of what talks are on: "Vòng đàm phán thứ 8 về Bộ quy tắc ứng xử (COC)"."""
        words, tail = self.words, self.view[phrase.head[1] : phrase.end].lower().split()
        return " ".join(phrase.noun.split()[-2:]) in words["talks"] and not words["topics"].isdisjoint(tail)

    def _is_own(self, acronym: str, phrase: Phrase) -> bool:
        """Return whether an acronym within a numbered name is the meeting's: it ends as the noun does in English.

        Or it stands elsewhere with a number, as no body's would.
        """
        if not phrase.numbers or series.is_body(acronym):
            return False
        if acronym.endswith(_ENDS.get(phrase.sort, "-")):
            return True
        return acronym in self._with_numbers()

    def _with_numbers(self) -> set[str]:
        """Return the acronyms that the text writes with a number."""
        if self._counted is None:
            self._counted = {acronym for _, _, acronym, _ in series.numbered(self.view)}
            self._counted.update(found[1] for found in _ROMAN.finditer(self.view) if self.patterns.head_first)
        return self._counted


def lend(
    numbered: Sequence[tuple[int, int, str, int]], names: Sequence[Name], words: Mapping[str, frozenset[str]]
) -> set[str]:
    """Return the acronyms that the capitals of a name spell, and make each that one's label.

    Those of a name with the acronym's own number need only hold it ("the 41st Session of the World Heritage Committee
    … WHC-41"), those of another edition end with it, or those before what it is on do ("eighth Asian Police Conference
    … APC-7"), if it is not of a part of that body: "the 19th session of the Scientific Committee of the Reef
    Commission … RC-20".
    """
    told: dict[str, set[int]] = {}
    for _, _, acronym, number in numbered:
        if len(acronym) >= _LETTERS:
            told.setdefault(acronym, set()).add(number)
    sizes = set(map(len, told))
    found = set()
    for name in names if told else ():
        capitals = "".join(CAPITALS.findall(name.name or ""))
        whose = "".join(CAPITALS.findall(_TOPIC.split(name.name or "", 1)[0]))
        rows = {capitals[at : at + size] for size in sizes for at in range(len(capitals) - size + 1)}
        for acronym in sorted(rows & told.keys()) if name.number is not None else ():
            other = capitals.endswith(acronym) or whose.endswith(acronym)
            spelled = name.number in told[acronym] or other
            if spelled and name.acronym in {None, acronym} and not _is_of_board(name, acronym, words):
                name.acronym = acronym
                found.add(acronym)
    return found


def _is_of_board(named: Name, acronym: str, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a board stands before the words whose capitals an acronym is, or beside the acronym itself."""
    name = named.name or ""
    if acronym.lower() in named.words:
        return not words["committees"].isdisjoint(named.words)  # "the 3rd session of the RC Scientific Committee"
    capitals = list(CAPITALS.finditer(name))
    while capitals and not "".join(one[0] for one in capitals).startswith(acronym):
        capitals.pop(0)
    return bool(capitals) and not words["bodies"].isdisjoint(name[: capitals[0].start()].lower().split())
