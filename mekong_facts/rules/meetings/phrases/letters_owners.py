"""Whether the acronym at a meeting's name is that of a body in it: of whom it meets with, of whose organ it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import series
from mekong_facts.rules.meetings.phrases.phrases import beginnings, ends_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader

CAPITALS = deferred(r"\b[A-Z](?=[a-z])|\b[A-Z]{2,}\b")
_ASSEMBLED = frozenset({"assembly", "summit"})  # what a body holds that is none itself
_OF = deferred(r" of (?:the )?")


class LettersOwners:
    """Tells whose the acronyms at the phrases of one text are."""

    def __init__(self, reader: Reader) -> None:
        """Keep the text."""
        self.view = reader.view
        self.reader = reader
        self.patterns = reader.patterns
        self.words = reader.words

    def _is_of_organ(self, acronym: str, phrase: Phrase) -> bool:
        """Return whether an acronym is that of the body whose organ meets: "Meeting of the Bureau of the … (AMCEN)"."""
        if self.patterns.head_first or phrase.sort == "body":
            return False
        held = self.view[phrase.head[1] : phrase.end].lower()
        organs = [one for one in self.words["organs"] if f" {one} " in held]
        return organs != [] and all(one[0] != acronym[0].lower() for one in organs)

    def is_owners(self, phrase: Phrase) -> bool:
        """Return whether the acronym behind a body is that of the organisation it is of: "Council of the … (RCU)"."""
        acronym = phrase.bracket.acronym if phrase.bracket else ""
        if series.is_body(acronym):
            return True
        _, _, owner = self.view[phrase.head[1] : phrase.end].rpartition(" of the ")
        owned = owner.rpartition(" ")[2].lower() in self.words["owning"]
        return owned or series.spells(acronym, owner)

    def _is_partners(self, acronym: str, phrase: Phrase) -> bool:
        """Return whether an acronym is that of a body that others meet with: "… with the Commission on Reeds (CR)".

        Or of the first of two that meet: "between the Border Guard (BG) and".
        """
        tail = self.view[phrase.head[1] : phrase.end].split()
        sides = self.words["with"] | self.words["two_sided"]
        at = max((at for at, word in enumerate(tail) if word in sides), default=len(tail))
        partner = " ".join(tail[at + 1 :])
        known = series.known(acronym) if partner else None
        called = partner.lower().removeprefix("the ")
        for word in self.words["standing_for"]:
            called = called.removeprefix(f"{word} ")
        named = known is not None and any(name.lower() == called for names in known.names.values() for name in names)
        return named or (partner != "" and series.spells(acronym, partner))

    def _ends_in_owner(self, acronym: str, phrase: Phrase) -> bool:
        """Return whether an acronym is that of an organisation that ends a name: "… of the Reef Union (RU)"."""
        tail = self.view[phrase.head[1] : phrase.end].split()
        capitals = [at for at, word in enumerate(tail) if word[0].isupper()][-len(acronym) :]
        if "".join(tail[at][0] for at in capitals) != acronym:
            return False
        return self._noun_of(tail[capitals[0] :]) in self.words["owning"]

    def _noun_of(self, words: Sequence[str]) -> str:
        """Return the head noun of a body's name: "Port Management Association of West and Central Africa"."""
        ends = (at for at, word in enumerate(words) if word in self.words["openers"])
        return words[next(ends, len(words)) - 1].lower()

    def _ends_in_body(self, acronym: str, phrase: Phrase) -> bool:
        """Return whether an acronym is that of the body whose members meet: "Summit of the Leaders of the … (LCC)".

        Or that of the land or the topic that a meeting is about: "Committee Meeting of the … Development Area (RDA)".
        """
        text, own = self.view[phrase.head[1] : phrase.end], self.view[phrase.start : phrase.head[0]].lower().split()
        if "".join(CAPITALS.findall(text.rpartition(" on ")[2])) == acronym and " on " in text:
            return True  # "Conference on Small Island Developing States (SIDS)": what it is about
        for of in reversed(list(_OF.finditer(text))):
            body = text[of.end() :]
            if not series.spells(acronym, body):
                continue
            last, noun = body.split()[-1].lower(), self._noun_of(body.split())
            held = text[: of.start()].strip() != "" or phrase.sort == "body" or phrase.sort in _ASSEMBLED
            held = held or not self.words["bodies"].isdisjoint(own)  # "33rd Council of Ministers Meeting of the …"
            return (held and not self.words["bodies"].isdisjoint({last, noun})) or last in self.words["lands"]
        return False

    def _is_committees(self, phrase: Phrase) -> bool:
        """Return whether the acronym is that of the committee that meets: "Phiên họp lần thứ 3 Ủy ban … (JCC)"."""
        start = phrase.ordinal[1] if phrase.ordinal and phrase.ordinal[0] >= phrase.head[1] else phrase.head[1]
        tail = self.view[start : phrase.end].lower().strip()
        for word in self.words["owned_by"]:
            tail = tail.removeprefix(f"{word} ")
        told, generic = tail.split(), self.words["generic"] | self.words["sides"]
        while told and self.words["committees"].isdisjoint(beginnings(told)) and told[0] in generic:
            del told[0]  # "Hội nghị giữa kỳ nhóm tư vấn …"
        meets = not self.words["committees"].isdisjoint(beginnings(told))
        tail = f" {' '.join(told)} "
        behind = tail[1:].partition(" ")[2]  # "Ủy ban Thường trực Hội đồng … (APA)": the council's
        if any(f" {word} " in behind for word in self.words["committees"] if " " in word):
            return False
        return meets and not any(f" {word} " in tail for word in self.words["owning"])

    def _is_bodys(self, acronym: str, phrase: Phrase) -> bool:
        """Return whether the noun of a body stands before an acronym within a name: "River Commission (RC) Council"."""
        at = self.view.find(f"({acronym})", phrase.start, phrase.end)
        of_body = ends_in(self.view, phrase.start, max(at, phrase.start), self.words["bodies"])
        return of_body and not self.patterns.head_first
