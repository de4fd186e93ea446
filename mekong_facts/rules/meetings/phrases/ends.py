"""Where the name of a meeting ends on its right."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from mekong_facts.rules import series
from mekong_facts.rules.meetings.phrases import name_stops, quoted_titles, translated
from mekong_facts.rules.meetings.phrases.brackets import (
    apposed,
    bracket_at,
    over_partner,
    over_suite,
    plural_letters,
)
from mekong_facts.rules.meetings.phrases.complement_reader import Complement
from mekong_facts.rules.meetings.phrases.modifiers import Modifiers
from mekong_facts.rules.meetings.phrases.numbers_behind import (
    bare_number,
    body_behind,
    foreign_number,
    meets_again,
    number_behind,
    sitting_behind,
)
from mekong_facts.rules.meetings.phrases.owners import over_owner, over_states
from mekong_facts.rules.meetings.phrases.phrases import stripped, tells_level

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.phrases.phrases import Bracket, Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader

_HELD_AGAIN = frozenset({"conference", "dialogue", "forum", "summit", "workshop"})  # "was held for the fifth time"


def extend(reader: Reader, phrase: Phrase) -> None:
    """Let a phrase reach to its end on the right, with the ordinal and the bracket that stand there."""
    if reader.patterns.head_first:
        Modifiers(reader, phrase).read()
        _before_person(reader, phrase)
        _before_theme(reader, phrase)
        translated.over_epithet(reader, phrase)
        behind = phrase.end + 1
        if not phrase.bracket and phrase.named and (behind in reader.dates or reader.view[behind : behind + 2] == "20"):
            phrase.bracket = _over_year(reader, phrase)
        ahead = reader.view[phrase.kept : phrase.start].lower().strip()
        own = ahead in reader.words["epithets"] or ahead.endswith("'")  # "ASEAN Quốc phòng Bộ trưởng' Cuộc họp"
        if phrase.bracket and phrase.definite and own:
            phrase.start = phrase.kept  # "các Khu vực Xưởng về …", not "Các Trưởng đoàn chụp ảnh chung Hội nghị …"
    else:
        over_owner(reader, phrase)
        over_states(reader, phrase)
        _over_complement(reader, phrase)
        foreign_number(reader, phrase)
        sitting_behind(reader, phrase)
        body_behind(reader, phrase)
        bare_number(reader, phrase)
        over_partner(reader, phrase)
        under = (
            None if phrase.bracket or not phrase.numbers else reader.patterns.names.under.match(reader.view, phrase.end)
        )
        phrase.end = under.end() if under else name_stops.in_small_letters(reader, phrase)
        if not phrase.bracket and not phrase.numbers and reader.view[phrase.end + 1 : phrase.end + 2].isdigit():
            found = _over_year(reader, phrase)
            spelled = found is not None and series.spells(found.acronym, reader.view[phrase.start : phrase.end])
            phrase.bracket = found if spelled else None
    quoted_titles.up_to(reader, phrase)
    if not reader.patterns.head_first and phrase.end == phrase.head[1]:
        quoted_titles.over(reader, phrase)
    elif reader.patterns.head_first and phrase.sort == "workshop":
        quoted_titles.themed(reader, phrase)
    if not phrase.numbers and (phrase.sort == "body" or (phrase.named and phrase.sort in _HELD_AGAIN)):
        meets_again(reader, phrase)
    apposed(reader, phrase)
    over_suite(reader, phrase)
    plural_letters(reader, phrase)
    bracket = phrase.bracket
    if bracket and not phrase.numbers and phrase.kept < phrase.start and not reader.patterns.head_first:
        short, full = (reader.view[start : phrase.end] for start in (phrase.start, phrase.kept))
        level = tells_level(full.lower(), reader.patterns) and short.islower()  # "the senior officials meeting (STOM)"
        bare = bracket.number is not None and short.islower() and " " not in short and full[0].isupper()
        if level or bare or (series.spells(bracket.acronym, full) and not series.spells(bracket.acronym, short)):
            phrase.start = phrase.kept  # "a senior officials' meeting (SOM)"
    if phrase.spots:
        phrase.spots[-1] = (phrase.spots[-1][0], phrase.end)


def _over_year(reader: Reader, phrase: Phrase) -> Bracket | None:
    """Return the bracket behind the year of a name: "Diễn đàn Lúa gạo năm 2024 (VRF)", "the Rice Forum 2024 (RF)"."""
    year = reader.patterns.names.year.match(reader.view, phrase.end)
    bracket = bracket_at(reader.view, year.end(), reader.patterns) if year else None
    return bracket._replace(year=year[1]) if bracket and year else None


def _before_person(reader: Reader, phrase: Phrase) -> None:
    """Let a name end where the name of its chair starts: "Chủ tịch Đại hội đồng khóa 41 Lê Văn A"."""
    if not phrase.ordinal or not reader.people:
        return
    start = phrase.ordinal[1]
    which = bisect_left(reader.people, start)
    if phrase.head[1] < start and which < len(reader.people) and reader.people[which] < phrase.end:
        phrase.end = stripped(reader.view, reader.people[which])
        phrase.bracket = None


def _before_theme(reader: Reader, phrase: Phrase) -> None:
    """Let a numbered name end where a colon leads over to its theme: "Diễn đàn lần thứ 5 về chủ đề: …"."""
    if phrase.numbers and reader.view.startswith(":", phrase.end):
        own = reader.view[phrase.head[1] : phrase.end].lower()
        tail = next((words for words in reader.words["to_themes"] if own.endswith(words)), "")
        phrase.end = stripped(reader.view, phrase.end - len(tail))


def _over_complement(reader: Reader, phrase: Phrase) -> None:
    """In a language whose modifiers stand before the head: go over "on …", "of the …", "against …"."""
    phrase.bracket = bracket_at(reader.view, phrase.end, reader.patterns)
    if phrase.bracket:
        return
    if not phrase.numbers:
        number_behind(reader, phrase)
    if phrase.numbers or not translated.count_behind(reader, phrase):
        translated.over_modifiers(reader, phrase)
    Complement(reader, phrase).read()
