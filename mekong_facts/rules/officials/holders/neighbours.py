"""Names next to an office in a sentence: before it in apposition or by a verb, after a comma or in a bracket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.holders import (
    ahead,
    alternating,
    ascribing,
    beside,
    introducing,
    kin,
    no_officials,
    ranks,
    remarks,
    rows,
    subjects,
    superiors,
)
from mekong_facts.rules.officials.holders.others import addressed, honoured_before, of_another, of_honoured_next
from mekong_facts.rules.officials.persons import names, spelling
from mekong_facts.rules.officials.prepositional import around, next_office
from mekong_facts.rules.officials.prepositional import office as prepositional
from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME, POSSESSIVES, About, Title
from mekong_facts.rules.officials.text.reading import Neighbour
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Office, Reading, Sighted

_TWO = 2
_LABEL = 3  # words of "senior Peruvian officials"
_HEAD = Title.HEAD
_DETERMINER = int(About.DETERMINER)
_MODIFIER = int(About.MODIFIER)
_LINK = int(About.LINK)
_ADVERB = int(About.ADVERB)
_COPULA = int(About.COPULA)


class Neighbours:
    """Finds the names next to the offices of a text."""

    def __init__(self, reading: Reading) -> None:
        """Keep the text."""
        self.reading = reading
        self.words = reading.words
        self.titles = reading.titles

    def before(self, start: int) -> Neighbour | None:
        """Return the person named before an office, with a comma, a bracket, a dash or a verb in between."""
        at = start - 1
        if near := self._before_owner(at):
            return near
        if not self.reading.by_word and start in self.titles.country_until:
            at = self.titles.country_until[start] - 1
        at = remarks.before_time(self.words, remarks.before_adjective(self.words, at)) if self.reading.by_word else at
        at = ranks.before_royal(self.reading, at) if at in self.titles.until else at
        while (
            at > 0
            and (self.words.says(at) & (_DETERMINER | _ADVERB))
            and not self.words.says(at) & _COPULA
            and (not self.words.capital(at) or self.words.keys[at - 1] == ",")
            and self.words.joined(at)
        ):
            at -= 1
        if self.words.keys[at] in POSSESSIVES:
            at = remarks.before_possessor(self.words, at)
            at -= bool(self.words.says(at) & _ADVERB) and self.words.says(at - 1) & _COPULA > 0  # is also Fiji's chair
        elif self.words.keys[at] in self.words.classes["coordinators"] and (
            at < start - 1 or (self.words.says(start) & _MODIFIER and not self.words.capital(start))
        ):
            if self.words.keys[at + 1] in self.words.classes["his"]:
                return None  # X, the minister, and his aide, Y
            at = remarks.before_description(self.words, at)
        at -= self.words.keys[at] == self.words.keys[at - 1] == "-"  # X -- the chair -- spoke
        post = ascribing.before_post(self.words, at) if self.reading.by_word else 0
        if self.words.keys[start - 1] in self.words.classes["playing"]:
            return None  # vào vai Bộ trưởng
        if post or (self.words.says(at) & _COPULA and not self.words.capital(at)):
            found = ascribing.before_verb(self.words, post or at)
            if found is None:
                return None
            at, rule = found
            end = ascribing.before_office(self.reading, at + 1)
        elif (
            self.words.keys[at] in {",", "("}
            or (self.words.keys[at] in {"-", ":"} and not self.reading.by_word)
            or (self.words.keys[at] == ":" and remarks.behind_initials(self.words, at))
            or (self.words.keys[at] == "-" and at > 0 and self.words.starts[at] > self.words.ends[at - 1])
        ) or (self.words.keys[at] == ";" and remarks.born(self.words, at)):
            end, rule = at, "office-after-name"
        else:
            return self._glued(start)
        if end <= 0 or not self.words.joined(end - 1):
            return None
        end = remarks.skip(self.reading, end)
        capitals = self.words.acronym(start)
        name = names.before(self.reading, end, capitals=capitals)
        if name < 0 and self.reading.by_word and self.words.acronym(end - 1) and self.words.keys[at] == ",":
            name = no_officials.speaker(self.reading, end)
        if name < 0:
            return None
        mark = self.words.keys[at]
        dash = mark == "-" and name not in self.titles.until
        if end - name == 1 and (dash or not no_officials.single(self.reading, name, bracketed=mark == "(")):
            return None
        if (
            self.words.keys[name - 1] == ","
            and remarks.after_city(self.words, name - 2)
            and not remarks.set_off(self.words, end + 1)
        ):
            return None
        short = mark == "(" and remarks.abbreviates(self.words, start, at)
        month = self.words.keys[name - 1] in self.words.classes["days"]  # Tháng Mười Một, 2004 - Lãnh đạo
        if short or month or no_officials.is_place(self.reading, name, end):
            return None
        if no_officials.city_only(self.reading, name, end, large=rule != "office-by-verb"):
            return None
        wanted = self.words.keys[self.reading.first_title(name) - 1] in self.words.classes["wanting"]
        if wanted and rule == "office-by-verb":
            return None  # voters rejected X as president
        if rule == "office-by-verb" and no_officials.is_possessor(self.reading, name, at=end):
            return None
        return Neighbour(name, end, rule)

    def _glued(self, start: int) -> Neighbour | None:
        """Return the person whose name an office follows without a mark, as in Chinese: Trần Văn An phó bộ trưởng."""
        words = self.words
        if self.reading.by_word:
            given = ascribing.appointed(self.reading, start) or ascribing.in_headline(self.reading, start)
            if given:
                return given
        if not words.joined(start - 1) or start != self._head(start):
            return self._between(start) if self.reading.by_word and words.joined(start - 1) else None
        name = names.before(self.reading, start)
        if self._styled(name) and start - name > 1:
            return Neighbour(name, start, "office-after-name")
        if self.reading.by_word and words.keys[start - 1] in words.classes["the"]:
            return self._between(start)
        if self.reading.by_word or (words.capital(start) and words.keys[name - 1] != ";"):
            return None  # but in a list: ; Đinh Văn X Đại sứ tại Lào
        sure = name >= 0 and start - name > 2 and names.vietnamese(self.reading, name, start)
        return Neighbour(name, start, "office-after-name") if sure else None

    def _between(self, start: int) -> Neighbour | None:
        """Return the person with a title whose office follows without a comma: Mr X governor of the province.

        An entry of a list may begin with it, an article before the office: ; V.V. X the ambassador to Fiji;.
        """
        words = self.words
        head = next((i for i in range(start, start + 4) if i in self.titles.at), start)
        joint = self.titles.at[head].end if head in self.titles.at else start
        row = words.keys[joint] in words.classes["coordinators"] and next_office.office_ahead(
            self.reading, joint + 1
        )  # Hon. X Deputy Premier and Minister of Ports
        closed = words.keys[joint] in {".", ";", ","} or not words.joined(joint - 1)
        if closed and head > start and (name := self._before_letters(start)):
            return Neighbour(name, start, "office-after-name")
        if joint == start or not (row or words.keys[joint] in words.classes["state_links"]):
            return None
        end = start - 1 if words.keys[start - 1] in words.classes["the"] else start
        name = names.before(self.reading, end)
        fits = self._styled(name)
        if end < start:
            mark = self.reading.first_title(name) - 1
            listed = mark > 0 and words.keys[mark] in {";", ":"} and (fits or words.forms[name].endswith("."))
            known = words.keys[name] in words.classes["first_names"]  # no firm
            opens = fits and words.starts_sentence(mark + 1)
            fits = listed or opens or (name > 0 and known and self._set_off(mark, joint))
        elif not row and words.keys[joint] not in words.classes["of"]:
            return None
        return Neighbour(name, end, "office-after-name") if fits and end - name > 1 else None

    def _before_owner(self, mark: int) -> Neighbour | None:
        """Return the person with a title whose name the state that owns his office follows: Ms X Y Kenya's Minister."""
        state = self.titles.country_until.get(mark, 0) if self.words.keys[mark] in POSSESSIVES else 0
        if not state or not self.words.capital(state - 1) or not self.words.joined(state - 1):
            return None
        name = names.before(self.reading, state)
        return Neighbour(name, state, "office-after-name") if self._styled(name) and state - name > 1 else None

    def _before_letters(self, start: int) -> int:
        """Return where a name with a title begins that the letters of a body follow; 0 if none: Ms X Y UNDP Chair."""
        words, name = self.words, start - 1
        if not words.acronym(start) or start in self.titles.at:
            return 0
        while name not in self.titles.until and words.capital(name) and words.joined(name - 1):
            name -= 1
        return name if self._styled(name) and 1 < start - name <= _LABEL and words.capital(name) else 0

    def _set_off(self, mark: int, joint: int) -> bool:
        """Return whether a name and "the" office, told with its town, are an item: by X the mayor of Y, and."""
        words = self.words
        lead = words.keys[mark] in {",", ";", ":"} or words.keys[mark] in words.classes["led_names"]
        end = prepositional.wide(self.reading, joint)
        closed = words.keys[end] in {",", ";", ".", ")"} or words.keys[end] in words.classes["coordinators"]
        return (lead or words.keys[mark] in words.classes["coordinators"]) and end > joint and closed

    def _styled(self, name: int) -> bool:
        """Return whether a title that is no office of its own is before a name, or that of an envoy: Ambassador X."""
        at = self.titles.until.get(name, -1)
        envoy = self.reading.by_word and self.words.keys[at] in self.words.classes["envoys"]
        return at >= 0 and (envoy or self.titles.at[at].title in BEFORE_NAME)

    def _head(self, start: int) -> int:
        """Return the start of an office whose head noun is one that no verb is written as; -1 if it is another."""
        at = start
        while self.words.says(at) & _MODIFIER and at not in self.titles.at:
            at += 1
        found = self.titles.at.get(at)
        return start if found and found.title is _HEAD and not found.id and found.end > at + 1 else -1

    def after_comma(self, office: Office) -> Neighbour | None:
        """Return the person whose name follows an office and a comma: The Minister of State, X, said."""
        comma = office.end
        if self.reading.by_word and introducing.in_capacity(self.reading, office):
            return None
        if self.reading.by_word and introducing.succeeded(self.reading, office):
            return ascribing.named_by(self.reading, comma)
        given = introducing.given(self.reading, office)
        comma = around.past_time(self.reading, comma, given=given)
        ordered = self.words.keys[comma] == "," and self.words.keys[comma + 1] in self.words.classes["respectively"]
        if ordered and office.plural:  # the ministers of Fiji and Peru, respectively, X and Y
            comma += 1 + (self.words.keys[comma + 2] == ",")
        land = comma + 2 if self.words.keys[comma + 1] in self.words.classes["lands"] else 0
        country = self.titles.country_at.get(comma + 1, (land, ""))[0]
        if country and self.words.keys[comma] == self.words.keys[country] == ",":
            told = country + 1 in self.titles.at or self._named_in_full(country + 1)
            comma = country if told else comma  # Permanent Secretary, Ministry of Energy, Brunei Darussalam, Dato X
        comma += (
            self.words.keys[comma] == "," and self.words.keys[comma + 1] in self.words.classes["lists"]
        )  # ba nước, gồm X
        comma += self.words.keys[comma] in self.words.classes["lists"] and self.words.keys[comma + 1] == ":"  # gồm: X
        example = alternating.leads_to_examples(self.reading, office, comma)  # ministers such as X
        comma = example or comma
        key = ":" if example or self.words.keys[comma] in self.words.classes["lists"] else self.words.keys[comma]
        comma += (
            self.words.keys[comma] in self.words.classes["before_being"] and self.words.says(comma + 1) & _COPULA > 0
        )
        if self.words.says(comma) & _COPULA and not self.words.capital(comma):
            being = self.reading.by_word or self.words.keys[comma] in self.words.classes["being"]
            return self._after_verb(office, comma + 1) if being else None  # Hội đồng bầu ông X
        if key == "(":
            held, closing = self.in_bracket(office), beside.past_bracket(self.words, comma)
            if held or self.words.keys[closing] != "," or not self.reading.by_word:
                return held
            comma, key = closing, ","  # High Commissioner to Fiji (2013-2016), Mr X
        concerning = f"{key} {self.words.keys[comma + 1]}" in self.words.classes["concerning"]
        if concerning and self.words.keys[office.start - 1] in self.words.classes["held_by"]:
            comma, key = comma + 1, ":"  # miễn nhiệm chức vụ Bí thư đối với bà X
        several = self.reading.by_word and office.plural and key == "," and office.end - office.start <= _LABEL
        if several and self.words.keys[office.end - 1] in self.words.classes["labels"]:
            return None  # received by ministers, Peruvian officials, Dr X, the mayor, and others
        if key not in {",", ":", "-"} or not self.words.joined(comma - 1) or not self.words.joined(comma):
            return None
        glued = key == "-" and self.words.starts[comma] == self.words.ends[comma - 1]
        comma += key == self.words.keys[comma + 1] == "-"  # his counterparts -- X and Y
        at = comma + 1
        each = self.words.classes["several"] if key == ":" else frozenset()  # Thứ trưởng: các ông X, Y
        while (self.words.says(at) & _ADVERB or self.words.keys[at] in each) and not self.words.capital(at):
            at += 1
        possessor = self.titles.country_at.get(at, (0, ""))[0]
        if possessor and self.words.keys[possessor] in POSSESSIVES and key == ",":  # the chair, Brunei's X
            at = possessor + 1
        titled = at in self.titles.at and self.titles.at[at].title in BEFORE_NAME
        if (titled or self.reading.by_word) and kin.of_kin(self.reading, office):
            return None
        if titled and (addressed(self.reading, office) or (key == "," and honoured_before(self.reading, office))):
            return None
        spaced = titled and self.words.starts[at] > self.words.ends[comma]
        if glued and not (spaced or self.fills_line(office, comma)):
            return None
        if (
            key in {":", "-"}
            and office.plural
            and " ".join(self.words.keys[office.start : comma]) in self.words.classes["labels"]
        ):
            return None
        if not titled and key == "," and not introducing.introduces(self.reading, office, at):
            return None
        if key == "-" and not (titled or self.reading.by_word or no_officials.person(self.reading, at)):
            return None  # Ngoại trưởng Mê Công - Lan Thương
        name = self.reading.past_titles(at)
        name = self._past_address(office, name) if titled and key == ":" else name
        end = names.after(self.reading, name, titled=titled)
        if key == ":" and no_officials.is_heading(self.reading, office) and ahead.office_starts(self.reading, end + 1):
            return None  # danh sách đại biểu Lào: 1. Ông X, Thứ trưởng
        foreign = not spelling.syllable(self.words.keys[name])
        listed = office.plural and foreign and self.words.keys[end] == "("  # Ca-ra-vút (Thái Lan), Wang (Trung Quốc)
        lone = end - name == 1 and not (titled or listed)
        if not end or (lone and not (key == "," and subjects.named_shortly(self.reading, office, name))):
            return None
        if key == "," and self.reading.by_word and alternating.acts_for(self.reading, office, end):
            return None  # on behalf of the Premier, Mr X spoke
        if key == "," and not titled and city(self.words.written(name, end), rough=False):
            return None  # the Ministers' Meeting (XYZ 5), Bandar Seri Begawan
        shared = self.words.keys[office.start - 1] in self.words.classes["as"] or (
            office.plural
            and (self.words.keys[end] in self.words.classes["coordinators"] or self.words.says(end) & _LINK)
        )
        article = office.start - 1
        row = self.words.keys[article] in self.words.classes["the"] and self.words.keys[article - 1] == ","
        past = beside.past_honours(self.words, end)  # the Minister, X MP, said
        closed = titled or shared or rows.closes(self.reading, past) or introducing.closes(self.reading, office, past)
        closed = closed or (row and self.reading.by_word and rows.acts(self.words, past))  # A, the premier, B said
        well = " ".join(self.words.keys[end : end + 3]) in self.words.classes["chains"]  # the chair, X as well as Y
        if key == "," and (not closed or (self.words.keys[end] in self.words.classes["as"] and not well)):
            return None  # A was elected as president, B as treasurer
        aide = superiors.with_aide(self.reading, office) is not office
        if not (aide or self.reading.by_word or ahead.names_person(self.reading, end)) and of_another(
            self.reading, office
        ):
            return None  # Theo lời mời của Bộ trưởng Lào, Đại tướng X sang thăm
        sure = titled or rows.possessed(self.words, office.start)
        if key == self.words.keys[end] == "," and not sure and ahead.office_starts(self.reading, end + 1):
            own = alternating.alternate(self.reading, end + 1) or rows.apposes(self.reading, office, end + 1)
            own = own or alternating.tells_more(self.reading, office, end + 1)
            own = own or self.words.keys[end + 1] in self.words.classes["as"]  # the Minister of Ports, X, as chair
            return Neighbour(name, end, "office-comma-name") if own else None
        return Neighbour(name, end, "office-comma-name")

    def behind_unit(self, seen: Sighted, whole: Office) -> Neighbour | None:
        """Return the person with a title right behind an office and its unit: Joint Secretary, Ministry of Ports Mr X.

        Args:
            seen: the office.
            whole: it with what goes on behind its comma.

        """
        words, name = self.words, self.reading.past_titles(whole.end)
        if not self.reading.by_word or seen.plural or words.keys[seen.end] != "," or name == whole.end:
            return None
        end = names.after(self.reading, name, titled=True) if words.joined(whole.end - 1) else 0
        return Neighbour(name, end, "office-before-name") if end else None

    def _named_in_full(self, name: int) -> bool:
        """Return whether a name of two words or more, closed by a mark, starts at a word."""
        words, end = self.words, names.after(self.reading, name)
        if not self.reading.by_word or end - name < _TWO or no_officials.is_place(self.reading, name, end):
            return False
        return words.keys[end] in beside.MARKS or words.keys[end] == "(" or rows.acts(words, end)

    def fills_line(self, office: Office, dash: int) -> bool:
        """Return whether an English office, a dash and a name of two words are a line: Minister of Trade-Ana Lopez."""
        words, name = self.words, self.reading.past_titles(dash + 1)
        end = names.after(self.reading, name)
        starts = office.start == 0 or words.line_ends(office.start - 1) or words.capital(office.start - 1)
        ended = words.line_ends(end - 1) or words.keys[end] == "-" or (words.capital(end) and end in self.titles.at)
        dashed = words.keys[dash] == "-" and not words.line_ends(dash - 1)
        person = end > dash + _TWO and not no_officials.is_place(self.reading, name, end)  # Minister of Ports-New York
        return self.reading.by_word and dashed and starts and ended and person

    def is_next_ones(self, office: Office) -> bool:
        """Return whether "and" joins the office of the next person, who has no other: A, minister, and the mayor, Ms B.

        Else it is one more of the person before: A, minister and chair, Ms B, mayor, and C.
        """
        if of_honoured_next(self.reading, office):
            return True
        if self.words.keys[office.start - 1] in self.words.classes["coordinators"] and self.words.letter(
            office.start - 2
        ):
            return False  # head of the mission and acting minister, Mr B of Laos
        called = office.end + 1  # and the chief negotiator, Ambassador Y
        if self.words.keys[called] in self.words.classes["envoys"] and self.words.keys[called - 1] == ",":
            return self.words.says(office.start - 1) & _DETERMINER > 0 and self.words.capital(called + 1)
        near = self.after_comma(office) if self.reading.by_word else None
        return near is not None and not (
            self.words.keys[near.end] == "," and ahead.office_starts(self.reading, near.end + 1)
        )

    def in_bracket(self, office: Office) -> Neighbour | None:
        """Return the person who fills the bracket behind an office: CHAIRMAN (Mr. X)."""
        if self.words.keys[office.end] != "(":
            return None
        at = office.end + 1
        name = self.reading.past_titles(at)
        end = names.after(self.reading, name, titled=True) if name != at and not office.plural else 0
        after = self.titles.country_at.get(end + 1, (end, ""))[0] if self.words.keys[end] == "," else end
        return Neighbour(name, end, "office-comma-name") if end and self.words.keys[after] == ")" else None

    def _after_verb(self, office: Office, at: int) -> Neighbour | None:
        """Return the person that a verb names as holder of an office: The new Minister of Justice is X."""
        if not self.words.joined(at - 2) or not self.words.joined(at - 1) or kin.of_kin(self.reading, office):
            return None
        owned = not self.reading.by_word and self.words.keys[office.start - 1] in self.words.classes["of"]
        if owned and superiors.with_aide(self.reading, office) is office:
            return None  # Bạn của Tổng thống là ông X
        if self.words.keys[office.start - 1] in self.words.classes["taking_along"]:
            return None
        several = office.plural or self.words.keys[at] in self.words.classes["several"]
        while several and self.words.says(at) & _DETERMINER:  # là các ông X, Y
            at += 1
        at += self.words.keys[at] in self.words.classes["creeds"]  # The governor is Republican X
        name = self.reading.past_titles(at)
        name = self._past_address(office, name) if several and name != at else name
        if several and name == at and not (office.plural and no_officials.person(self.reading, at)):
            return None
        end = names.after(self.reading, name, titled=name != at)
        sure = name != at or (end - name > 1 and (self.reading.by_word or names.surely(self.reading, name)))
        return Neighbour(name, end, "office-comma-name") if end and sure else None

    def _past_address(self, office: Office, at: int) -> int:
        """Return the word behind several forms of address and a colon: là các ông, bà: X, Y; gồm các đồng chí: X, Y.

        The office begins its sentence, or a count stands before it: no "Thư ký của các Bộ trưởng là các ông: X, Y".
        """
        end, first = at, office.start
        while self.words.says(first - 1) & _DETERMINER and not self.words.starts_sentence(first):
            first -= 1
        count = self.words.forms[first - 1].isdecimal() or self.words.keys[first - 1] in self.words.classes["several"]
        if not (self.words.starts_sentence(first) or count):
            return at
        while self.words.keys[end] in {",", "/"} and (past := self.reading.past_titles(end + 1)) > end + 1:
            end = past
        if self.words.keys[end] != ":" or not self.words.joined(end):
            return at
        name = names.after(self.reading, end + 1, titled=True)
        own = self.words.keys[name] == "," and ahead.office_starts(self.reading, name + 1)
        return at if own else end + 1  # gồm các đồng chí: X, Giám đốc Sở Y tế; Y, Chánh Văn phòng
