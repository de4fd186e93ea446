"""Which name an office or a rank belongs to.

Every office in the text is read from its head noun, and a name is sought right after it, before it (in apposition), and
after a comma. Then those with ranks before their names are kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.holders import (
    ahead,
    alternating,
    beside,
    by_states,
    earlier,
    inviters,
    joint,
    kin,
    named_before,
    named_behind,
    no_officials,
    others,
    posts,
    pronouns,
    ranks,
    respective,
    rows,
    subjects,
    superiors,
    titled,
    two_holders,
)
from mekong_facts.rules.officials.holders.drafts import Drafts
from mekong_facts.rules.officials.holders.entries import Entries
from mekong_facts.rules.officials.holders.nobodys import among_others, informant, nobodys
from mekong_facts.rules.officials.juxtaposed import marks
from mekong_facts.rules.officials.juxtaposed import office as juxtaposed
from mekong_facts.rules.officials.persons import spelling
from mekong_facts.rules.officials.prepositional import office as prepositional
from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME, About
from mekong_facts.rules.officials.text.reading import Office, Sighted

if TYPE_CHECKING:
    from mekong_facts.rules.officials.persons.persons import Draft
    from mekong_facts.rules.officials.text.reading import Reading

_COPULA = int(About.COPULA)


class Pairing:
    """Pairs offices with names, from the first office of a text to the last."""

    def __init__(self, reading: Reading, code: str) -> None:
        """Keep the text and the language's code, which rules are named by."""
        self.reading = reading
        self.words = reading.words
        self.titles = reading.titles
        self.entries = Entries(reading)
        self.grammar = prepositional if reading.by_word else juxtaposed
        self.persons = Drafts(reading, code)
        self.row: list[Office] = []  # offices in a row that no name has been found for yet
        self.last: tuple[Office, Draft | None, bool] | None = None

    def drafts(self) -> list[Draft]:
        """Return the persons named, in order; those without office or rank, too, for they may share a name."""
        for head in self.titles.heads:
            if self.last and head < self.last[0].end:
                superiors.keep(self.reading, self.persons, head)
            elif not self.grammar.only_modifies(self.reading, head):
                self._office(head)
        for at, title in self.titles.at.items():
            if title.title in BEFORE_NAME:
                titled.keep(self.reading, self.persons, at)
        return [self.persons.found[name] for name in sorted(self.persons.found)]

    def _office(self, head: int) -> None:
        """Seek the holder of an office: right behind it, before it, behind a comma."""
        seen = self._sighted(head)
        held = by_states.give(self.reading, self.persons, seen) if seen and seen.plural else None
        held = held or (respective.in_order(self.reading, self.persons, seen) if seen else None)
        if held:
            self.last = (held[0], held[1], False)
        if held or seen is None:
            return
        turns = alternating.by_dashes(self.reading, seen, self.last[:2] if self.last else None)
        if not turns and self._before_name(seen):
            return
        end = seen.end if turns else self.grammar.wide(self.reading, seen.found.end)
        if self.reading.by_word or not marks.before_occasion(self.words, end):
            end = max(seen.end, end)
        whole = Office(seen.start, end, seen.plural)
        below = self.last and self.last[0].end == seen.start and self.words.next_line(seen.start - 1)
        seen.linked = seen.linked or bool(below and self.words.keys[whole.end] not in {":", "-"})
        if seen.found.id == "verb" and self.words.keys[seen.start][0] == self.words.forms[seen.start][0]:
            return  # X, Bộ trưởng, đồng chủ tọa
        if not self._after_name(seen, whole):
            self._apart_from_name(seen, whole)

    def _sighted(self, head: int) -> Sighted | None:
        """Return an office by its head noun; None where it is nobody's."""
        found = self.titles.at[head]
        start = self.grammar.start_of(self.reading, head)
        if self.last and start < self.last[0].end <= head:
            start = self.last[0].end
            start += self.reading.by_word and self.words.keys[start] in self.words.classes["and"]
            start = head if self.words.keys[start] in self.words.classes["of"] else start  # Member of a House of Xs
        if nobodys(self.reading, head, start, found.end):
            return None
        end, name = self.grammar.narrow(self.reading, found.end)
        parties = joint.shared(self.reading, found.end, end, name)
        plural = found.id == "plural" or parties > 0 or joint.several(self.reading, start, found)
        if plural and not self.words.classes["place_links"].isdisjoint(self.words.keys[found.end : name]):
            name = 0  # ministers at the Fisheries Forum
        return Sighted(found, start, end, name, parties, plural, self._linked(start, end))

    def _before_name(self, seen: Sighted) -> bool:
        """Return whether an office is that of the person named right behind it, and give it to him."""
        before, name = self.last, seen.name
        told = bool(seen.linked and before and before[1] and before[2])
        if not name or earlier.told_before(self.reading, self.persons, seen, told=told):
            return False
        draft = self.persons.named(name, "office-before-name")
        if draft is None or self.words.keys[draft.end - 1] in self.words.classes["behind_name"]:
            return False  # Giám đốc Lao Reed Committee
        if self.words.next_line(draft.name - 1) and no_officials.is_place(self.reading, draft.name, draft.end):
            return False  # Representative of Fiji to the United Nations, below it: New York, 3 May
        if no_officials.houses(self.reading, seen.start, draft) or no_officials.infinitive(self.words, draft):
            return False
        if no_officials.goes_on(self.reading, draft.name, draft.end):
            return False
        all_of_them = self.reading.by_word or joint.are_all(self.reading, seen.start)
        if seen.plural and all_of_them and not rows.leads_over(self.reading, draft):
            return False
        if no_officials.bare_word(self.reading, draft) and no_officials.no_single(
            self.reading, seen.found, draft, plural=seen.plural
        ):
            return False
        office = Office(seen.start, seen.parties or seen.end, seen.plural)
        ranks.before_office(self.reading, draft, self.row[0].start if seen.linked and self.row else seen.start)
        if seen.linked and before and before[1] is None and not self._two_persons(before[0], office, draft):
            draft.roles += self.row
        draft.roles.append(office)
        self.last = (office, draft, False)
        states = not seen.plural and rows.by_states(self.reading, office, draft)
        if seen.plural or states:
            joint.share(self.reading, self.persons, draft, office, states=states)
        return True

    def _after_name(self, seen: Sighted, whole: Office) -> bool:
        """Return whether an office is that of a person named before it, and give it to him; `whole` is all of it."""
        if self._is_told_of_next(whole) or among_others(self.words, seen.start, seen.found.end):
            return False
        if alternating.begins_anew(self.reading, whole) or named_behind.fills_line(self.reading, whole, whole.end):
            return False
        bracketed = named_behind.in_bracket(self.reading, whole)  # and the chair (Mr X)
        before = self.last
        lone = seen.plural and self.reading.by_word and before and not before[0].plural  # X, chief, officials of …
        anew = rows.anew(self.reading, whole) and self._next_name(whole.end)
        goes_on = seen.linked and not (bracketed or lone or anew or self._begins_row(whole))
        if goes_on and before and before[1] and others.of_subject(self.reading, before[1], whole):
            return False
        if goes_on and before and before[1] and superiors.of_both(self.reading, before[0], whole):
            self.last = (whole, before[1], True)
            return True
        if goes_on and before and before[1] and before[2]:
            if others.of_gap(self.reading, whole):
                return False
            if named_behind.is_next_ones(self.reading, whole):
                return False  # X, a judge, and vice president, Y, spoke
            before[1].roles += (added := others.own(self.reading, before[1].roles, whole))
            self.last = (whole, before[1], bool(added))
            return True
        if seen.plural and (held := joint.of_several(self.reading, self.persons, whole)):
            self.last = (whole, held, True)
            return True
        near = (
            None
            if seen.plural or bracketed
            else named_before.find(self.reading, seen.start) or self.entries.before(whole)
        )
        if (
            near is None
            and not (seen.plural or bracketed)
            and (styled := beside.before_style(self.reading, seen.start))
        ):
            near = named_before.find(self.reading, styled)  # Mr A, Honourable Minister of Ports
        near = near or (None if seen.plural or bracketed else pronouns.meant(self.reading, seen.start))
        theirs = near and no_officials.anothers(self.reading, near, self.persons.found, seen.start)
        if theirs and named_behind.find(self.reading, whole):
            return False
        if near and (rows.opened(self.reading, near, whole) or informant(self.words, whole)):
            return False
        within = near and before and before[1] and before[0].start <= near.name < before[0].end
        within = within and near and not spelling.known(self.words, near.name)  # X, aide of Ana Hill, who is chair
        draft = before[1] if within and before else self.persons.beside(near)  # X, head of the Reed (R), who is chair
        if draft is None or others.of_other_state(self.reading, draft.roles, whole) or kin.kin_of(self.reading, draft):
            return False
        if others.of_subject(self.reading, draft, whole) or subjects.acts_behind(self.reading, draft, whole):
            return False
        invites = inviters.chairs(self.reading, draft, whole)
        next_ones = others.of_titled_next(self.reading, draft.roles, whole)
        if not invites and (next_ones or alternating.of_next(self.reading, draft, whole)):
            return False
        above = near and near.rule == "signature" and draft.roles and draft.roles[-1].end <= draft.first
        if above and self.entries.after(whole):
            return False  # offices and names by turns, line by line
        if draft.roles and seen.found.id == "weak" and not self.reading.by_word:
            return False  # Thủ tướng A, đại diện tỉnh B, các quan chức
        mark = seen.start - 1
        given = self.words.says(mark) & _COPULA and not self.words.capital(mark)  # chọn X làm Bộ trưởng, Y làm …
        own = not self.reading.by_word and (given or "-" in self.words.keys[max(0, mark - 2) : seen.start])
        own = own or rows.styled_alike(self.reading, draft, whole)
        own = own or alternating.told_on_both_sides(self.reading, whole.end)
        both = not self.reading.by_word and self.words.keys[whole.end] in self.words.classes["and"]
        own = own or both or invites  # Bộ trưởng A, Trưởng ban tổ chức và Thứ trưởng B
        if draft.roles and not (draft.roles[0].plural or own) and self._next_name(whole.end):
            return False  # Bộ trưởng A, Thứ trưởng kiêm Trưởng SOM B
        draft.roles.append(whole)
        self.last = (whole, draft, True)
        for other in filter(None, map(self.persons.beside, joint.along(self.reading, near) if near else ())):
            other.roles.append(whole)
        return True

    def _apart_from_name(self, seen: Sighted, whole: Office) -> None:
        """Give an office to the person whom a comma, a line or a cell parts from it, or keep it in a row of offices."""
        end = by_states.past_states(self.reading, seen.end) if seen.plural else seen.end
        office = Office(seen.start, end, seen.plural)
        near = named_behind.find(self.reading, office) or (
            by_states.behind_states(self.reading, end) if end > seen.end else None
        )
        serves = not seen.plural and kin.serves(self.reading, seen.found.end)
        if not serves and self.reading.by_word and self.words.keys[end] == "'s" and not self.words.capital(end + 1):
            near, whole = None, office  # the minister's wife, X
        inner = (at for at in range(seen.found.end, whole.end) if at in self.titles.at)
        if (
            near is None
            and whole.end > end
            and (serves or all(self.grammar.only_modifies(self.reading, at) for at in inner))
        ):
            near = named_behind.find(self.reading, whole)
            office = whole if near else office
        if near is None and whole.end > end and (near := named_behind.behind_unit(self.reading, seen, whole)):
            office = whole
        if near is None and self.reading.by_word and not seen.plural:
            near = named_behind.behind_state(self.reading, whole.end)
            office = whole if near else office
        near = near or self.entries.after(office) or posts.holder(self.reading, office.start, seen.found.end)
        if near is None and (near := self.entries.below_unit(whole, end)):
            office = whole
        if near is None and self.words.keys[whole.end + 1] in self.words.classes["envoys"]:
            office = whole  # the Envoy to Norway and Fiji, Ambassador X
        if near and seen.plural and joint.not_theirs(self.reading, near):
            near = None
        if draft := self.persons.beside(near):
            aided = superiors.with_aide(self.reading, office)
            office = Office(seen.start, seen.parties, plural=True) if seen.parties else aided
            mark = self.words.keys[office.start - 1]
            cum = self.reading.by_word or mark == "," or mark in self.words.classes["cum"]
            open_row = seen.linked and self.row and self.last and self.last[1] is None  # nobody has it yet
            deputy = joint.and_deputy(self.reading, self.row, office, draft) if open_row else None
            if open_row and (deputy or (cum and not self._two_persons(self.row[-1], office, draft))):
                draft.roles += self.row
            holder = self.persons.beside(deputy) or draft
            holder.roles.append(office)
            if seen.plural or self.words.keys[draft.first - 1] in self.words.classes["several"]:  # là các ông X, Y
                joint.share(self.reading, self.persons, draft, office)
        else:
            continued = seen.linked and self.row and not self._two_persons(self.row[-1], office)
            self.row = [*self.row, office] if continued else [office]
        self.last = (office, draft, False)

    def _linked(self, start: int, office_end: int) -> bool:
        """Return whether an office goes on the row of offices that the last one belongs to."""
        if not self.last or start - self.last[0].end > beside.LONGEST_CHAIN + beside.LONGEST_TERM:
            return False
        end = beside.past_term(self.reading, self.last[0].end, start)
        chairs = not self.words.classes["chairing"].isdisjoint(self.words.keys[self.last[0].start : self.last[0].end])
        if chairs and self.reading.state_in_bracket(end):
            end = beside.past_bracket(self.words, end)  # Chair of the Board (Fiji), Minister X
        stop = beside.before_honorific(self.reading, start)
        if self.reading.state_behind_comma(end, stop):
            stop = end + 1  # Minister of Ports, Republic of Fiji Ambassador X
        if self.reading.by_word:
            new = beside.before_new(self.words, stop)  # President and newly elected Chair X
            stop = stop if self.words.keys[end] == "," and self._next_name(office_end) else new
        between = " ".join(self.words.keys[end : min(stop, end + beside.LONGEST_CHAIN)])
        if not between and end == stop:  # Secretary General (H.E.) Ambassador X
            return self.last[1] is None and rows.two_in_full(self.reading, self.last[0], stop)
        ahead = not self.reading.by_word and self.last[1] is None and between in self.words.classes["being"]
        ahead = ahead or (self.last[1] is not None and between in self.words.classes["chains_behind"])
        return (ahead or between in self.words.classes["chains"]) and self.words.together(end - 1, start)

    def _is_told_of_next(self, office: Office) -> bool:
        """Return whether it is said behind an office who holds it: A, vụ trưởng, trưởng đoàn Lào là ông B."""
        verb = office.end
        if not self.words.says(verb) & _COPULA or self.words.capital(verb):
            return False
        named = ahead.titled_name(self.reading, self.grammar.narrow, verb + 1)
        return named or named_behind.find(self.reading, office) is not None

    def _begins_row(self, office: Office) -> bool:
        """Return whether "and" joins the first office of the next person: "A, Chủ tịch và Bộ trưởng, Trưởng ban B"."""
        joined = not self.reading.by_word and self.words.keys[office.start - 1] in self.words.classes["coordinators"]
        return joined and self.words.keys[office.end] == "," and self._next_name(office.end)

    def _next_name(self, end: int) -> bool:
        return ahead.next_name(self.reading, self.grammar.narrow, end)

    def _two_persons(self, first: Office, second: Office, draft: Draft | None = None) -> bool:
        """Return whether two offices in a row before one name, if it is known, are those of two persons."""
        resumed = draft is not None and self._next_name(draft.end)
        return two_holders.two_persons(self.reading, self.row, first, second, draft, resumed=resumed)
