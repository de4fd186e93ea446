"""The words of an office whose words stand side by side, read from the left up to its end or the name behind it."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from mekong_facts.rules.officials.juxtaposed import capitals, inner_words, marks, senders
from mekong_facts.rules.officials.persons import name_parts, names, spelling
from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME, About, Title

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading

_HEAD = Title.HEAD
_LINK = int(About.LINK)
_END = int(About.END)
_MODIFIER = int(About.MODIFIER)
_SITED = int(About.PLACE | About.MODIFIER | About.LINK)
_PLAIN = frozenset({Title.TOPIC, Title.PLACE})
_LONGEST_RIGHT = 32
_MOST_LOW = 12


class _Step(Enum):
    """What a word tells of the office: it goes on behind the word, or has ended before it."""

    ON = auto()
    END = auto()


_Verdict = _Step | tuple[int, int] | None  # a step, or the answer; None: the word is of another kind


def scan(reading: Reading, end: int, *, to_name: bool) -> tuple[int, int]:
    """Read an office on behind its head noun.

    Args:
        reading: the text.
        end: the number of the word after the head noun.
        to_name: whether a name may follow, which is then left out of the office.

    Returns:
        (before which word the office ends, at which word the name starts; 0 if none follows).

    """
    return _Scan(reading, end, to_name=to_name).read()


class _Scan:
    """The reading of one office, a word at a time.

    Attributes:
        at: the word at hand; `key` and `form` are its letters, `pair` is it with the next one, `says` what it tells in
            an office, `title` the title that starts with it.
        done: before which word the office ends, as far as it is read.
        known: up to where the words are those of offices and bodies, or have capitals.
        ran: where a row of capitals has ended; `sited`: where the name of a place or state has.
        low: how many words were of no kind.
        candidate: the one capitalised word right behind the head noun, which may be a name; 0 if there is none.

    """

    def __init__(self, reading: Reading, end: int, *, to_name: bool) -> None:
        """Stand on the word after the head noun."""
        self.reading, self.end, self.to_name = reading, end, to_name
        self.words, self.titles, self.classes = reading.words, reading.titles, reading.words.classes
        self.at = self.done = self.known = end
        self.ran = self.sited = self.low = self.candidate = 0

    def read(self) -> tuple[int, int]:
        """Return before which word the office ends, and at which word the name starts; see `scan`."""
        words = self.words
        while self.at < words.size and self.at - self.end < _LONGEST_RIGHT and words.joined(self.at - 1):
            self._look()
            verdict = (
                self._state_or_deed()
                or self._clause()
                or self._title()
                or self._of_holder()
                or self._place_or_year()
                or self._mark()
                or self._capitals()
                or self._letters()
                or self._low_word()
            )
            if verdict is _Step.END:
                break
            if isinstance(verdict, tuple):
                return verdict
        if self.to_name and self.candidate and capitals.single(self.reading, self.candidate):
            return self.candidate, self.candidate
        return self.done, 0

    def _look(self) -> None:
        """Take up the word at hand."""
        words, at = self.words, self.at
        self.key, self.form, self.says = words.keys[at], words.forms[at], words.says(at)
        self.pair = f"{self.key} {words.keys[at + 1]}"
        self.title = self.titles.get(at)
        if self.title and self.title.title is Title.HONORIFIC:
            verb = self.titles.plain(at)
            self.title = verb if verb and verb.title is Title.END else self.title  # bác bỏ

    def _past(self, at: int) -> _Step:
        """Take all before a word into the office."""
        self.at = self.done = self.known = at
        return _Step.ON

    def _state_or_deed(self) -> _Verdict:
        """Judge a state, and what it or another holder of the office does."""
        reading, words, at = self.reading, self.words, self.at
        states = self.titles.country_at
        if at in states and not (self.to_name and inner_words.name_of_country_words(reading, at)):
            self._past(states[at][0])
            last = words.keys[self.at - 1]
            self.sited = self.sited if spelling.syllable(last) and last.isascii() else self.at
            return _Step.ON
        under_way = self.key in self.classes["under_way"] and self.form.islower()
        if at in self.titles.country_until and (under_way or inner_words.is_whole(reading, self.end, at)):
            return _Step.END  # Bộ trưởng Quốc phòng Lào kiểm tra, Bo truong Bo Y te Lao dang o tham
        deed = self.pair in self.classes["deeds"] or self.pair in self.classes["acts"]
        if deed and inner_words.is_deed(reading, self.end, at, self.ran):
            return _Step.END  # Phó Chủ tịch UBND tỉnh kiểm tra
        return None

    def _clause(self) -> _Verdict:
        """Judge words that tell of the holder: his terms, whom he follows, whom he heads, where he is met."""
        reading, words, at = self.reading, self.words, self.at
        if (past := marks.past_terms(words, at)) > at:
            return self._past(past)
        if self.pair in self.classes["bearing"] and (bearer := names.after(reading, at + 2, titled=True)):
            return self._past(bearer)
        if self.pair in self.classes["succeeding"] and inner_words.before_capital(reading, at + 2, titled=True):
            return _Step.END  # làm Giám đốc thay thế ông X
        if self.pair in self.classes["heading"] and at > self.end:
            return _Step.END  # đoàn do ông X, Thứ trưởng Bộ Y tế đứng đầu
        if self.key in self.classes["captions"] and words.keys[at + 1] == ":":
            return _Step.END
        if self.to_name and self.pair in self.classes["sites_met"] and words.keys[at - 1] in self.classes["posting"]:
            return self.known, 0  # đón Phó Chủ tịch nước tại sân bay quốc tế X
        return None

    def _title(self) -> _Verdict:
        """Judge a title: of members, of an honour or rank, which a name follows, or of another office."""
        reading, words, at, title = self.reading, self.words, self.at, self.title
        if not title:
            return None
        if inner_words.members(words, at, title):
            return self._past(title.end)  # Chủ tịch Hội Nhà văn
        if title.title in BEFORE_NAME and inner_words.before_capital(reading, at):
            if not self.to_name:
                realm = senders.realm(reading, at, title)  # X, cố vấn của Quốc vương Oman
                return self._past(realm) if realm else (self.done, 0)
            if at > self.known and title.title is Title.HONORIFIC:
                return self.known, 0  # Chủ tịch tỉnh kỷ luật ông X
            return self.done, at if words.keys[at - 1] not in self.classes["of"] else 0  # trợ lý của ông X
        if title.title is not _HEAD:
            return None
        if self.to_name and at > self.known and not words.says(at - 1) & _LINK:
            return self.known, 0  # Thủ tướng giao Bộ trưởng X
        if self.to_name and inner_words.leads_government(words, at):
            return self.known, 0  # Bộ trưởng Tài chính trong chính quyền Tổng thống X
        sender = senders.envoy(reading, at, title.end) or (not self.to_name and _aide(reading, at, title.end))
        apart = self.done != at or words.keys[at - 1] in self.classes["and"]
        return _Step.END if apart and not sender else self._past(title.end)

    def _of_holder(self) -> _Verdict:
        """Judge what stands between an office and the name of its holder, and verbs."""
        reading, words, at, title = self.reading, self.words, self.at, self.title
        if self.to_name and self.key in self.classes["attends"] and (name := marks.past_edition(reading, at)):
            return self.done, name
        if self.to_name and inner_words.newly_whose(words, at):
            self.at += 1
            return _Step.ON  # Tổng Thư ký mới của Liên hợp quốc X
        if self.key in self.classes["terms"] and words.keys[at + 1] in self.classes["of_terms"]:
            return self._before_time()
        verb = self.form[0].islower() or (self.form.isupper() and len(self.form) > 1)
        if title and title.title is Title.END and verb:
            return _Step.END
        first = self.to_name and at == self.end and self.key in self.classes["namesake_firsts"]
        return (self.done, at) if first and name_parts.namesake(words, at) else None  # Chủ tịch Hồ Chí Minh

    def _before_time(self) -> tuple[int, int]:
        """Return the office before the time or the terms of its holder, with the name behind these."""
        return self.done, marks.past_time(self.reading, self.at, self.end) if self.to_name else 0

    def _place_or_year(self) -> _Verdict:
        """Judge the noun of a field or place, and a year or day."""
        words, at, title = self.words, self.at, self.title
        if title and title.title in _PLAIN and not inner_words.surname_first(self.reading, at, title.end):
            self.ran = title.end if words.capital(title.end - 1) else self.ran  # tỉnh Sơn La
            if inner_words.is_place_kind(words, at) or inner_words.is_place_kind(words, at - 1):
                self.sited = self.ran
            return self._past(title.end)
        number = words.keys[at + 1]
        if number.isdigit() and self.key in self.classes["year" if len(number) > 3 else "days"]:
            return self._before_time()
        return None

    def _mark(self) -> _Verdict:
        """Judge a mark, and a conjunction."""
        reading, words, at = self.reading, self.words, self.at
        if not self.form[0].isalpha():
            after = marks.past(reading, at, self.end)
            if not after:
                return _Step.END
            self.at = after
            if words.keys[after - 1] == ")" or words.forms[after - 1][0].isalnum():
                self.done = self.known = after
            return _Step.ON
        joins = self.key in self.classes["and"] and not inner_words.in_a_name(words, at)
        if joins or self.key in self.classes["cum"]:
            if not marks.goes_on(reading, at + 1):
                return _Step.END
            self.at += 1
            return _Step.ON
        return None

    def _capitals(self) -> _Verdict:
        """Judge a row of capitals: the friendly state, a name, an edition, a place or a unit."""
        reading, words, at = self.reading, self.words, self.at
        if self.key in self.classes["friends"] and self.form.istitle() and not words.proper(at + 1):
            return self.known, 0  # Thủ tướng Bạn, of the friendly state
        if not words.proper(at) or words.acronym(at):
            return None
        if self.to_name and self.says & _MODIFIER and (inner := self.titles.at.get(at + 1)) and inner.title is _HEAD:
            return self.done, 0  # Ủy viên Bộ Chính trị Phó thủ tướng X
        run = capitals.end_of(reading, at)
        if self.to_name and words.keys[run].isdigit() and capitals.is_edition(reading, at, run):
            return self._past(run + 1)  # Phó Trưởng Ban Tổ chức Asiad 18 X
        owner = words.keys[at - 1] in self.classes["of"]  # đại diện của X is another than X
        name = capitals.name_in(reading, at, run, done_at=self.done) if self.to_name else 0
        if name and not (owner and name == at):
            if at > self.known and " ".join(words.keys[self.end - 2 : self.end]) in self.classes["of_states"]:
                return self.known, 0  # Tổng thống Mỹ chọn X
            return name if name > at else self.done, name
        if self.to_name and run - at == 1 and at == self.end:
            self.candidate = at
        if inner_words.is_place_kind(words, at - 1) and (run > at + 1 or not spelling.syllable(self.key)):
            self.sited = run
        self.at = self.done = self.ran = run
        self.known = run + 1  # Cục Đê điều
        return _Step.ON

    def _letters(self) -> _Verdict:
        """Judge letters that stand for a body or its games, and a name all in capitals."""
        reading, words, at = self.reading, self.words, self.at
        if not words.acronym(at):
            return None
        dashed = words.keys[at + 1] == "-" and words.keys[at + 2].isdigit()  # Chủ tịch ABCD - 26 X
        games = at + 1 + (dashed or (words.proper(at + 1) and not words.acronym(at + 1)))
        if self.to_name and words.keys[games].isdigit() and capitals.is_edition(reading, at, games):
            return self._past(games + 1)  # Trưởng Ban Tổ chức SEA Games 31 X
        in_capitals = bool(self.says & _END and words.acronym(at - 1) and words.acronym(at + 1))
        if self.to_name and capitals.starts_name(reading, at, in_capitals=in_capitals):
            return self.done, at
        return None if in_capitals else self._past(at + 1)

    def _low_word(self) -> _Step:
        """Judge a word in small letters, which may be part of the office or what its holder does."""
        reading, words, at = self.reading, self.words, self.at
        if marks.before_matter(words, at, self.end) or (not self.to_name and marks.before_occasion(words, at)):
            return _Step.END
        field = self.key in self.classes["for"] and inner_words.field_follows(reading, at + 1)
        if self.says & _END and not field:
            bound = self.key in self.classes["to"] and at in self.titles.country_until
            sent = self.titles.country_at.get(at + 1, (0,))[0] if bound else 0
            ends = not (self.to_name and sent and words.proper(sent))
            return _Step.END if ends else self._past(sent)  # MT: Đại sứ Mỹ đến Lào X
        idle = at == self.sited and not self.says and not self.title and self.form.islower()
        if idle and inner_words.adds_nothing(reading, at):
            return _Step.END  # Phó Chủ tịch tỉnh Sơn La động thổ
        self.low += 1
        if self.low > _MOST_LOW:
            return _Step.END
        self.at += 1
        if self.says & _SITED:
            self.known = self.at
        if not self.says & _LINK:
            self.done = self.at
        return _Step.ON


def _aide(reading: Reading, at: int, end: int) -> bool:
    """Return whether an office that nobody is named for is that of whom somebody serves: trợ lý của Tổng thống Nga."""
    return reading.words.keys[at - 1] in reading.words.classes["of"] and not scan(reading, end, to_name=True)[1]
