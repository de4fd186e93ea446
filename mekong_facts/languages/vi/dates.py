"""Vietnamese: dates."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from mekong_facts.languages.forms import date_entries, read_toml, words
from mekong_facts.languages.vi import date_numbers as numbers
from mekong_facts.languages.vi import date_signs as signs
from mekong_facts.languages.vi.date_beside import beside_forms, listed_decades
from mekong_facts.languages.vi.date_forms import date_forms
from mekong_facts.languages.vi.date_rules import RULES
from mekong_facts.languages.vi.date_told import told_forms
from mekong_facts.languages.vi.meeting_numbers import ordinal_values
from mekong_facts.patterns import deferred
from mekong_facts.rules.dates.atoms import PUNCTUATION
from mekong_facts.rules.dates.patterns import DatePatterns
from mekong_facts.rules.prose import fold as without_marks

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mekong_facts.rules.dates.patterns import DateForm
    from mekong_facts.rules.prose import Fold

# What stands before the year that opens a sentence and holds for its days; nothing, most often.
_OPENING = (
    "",
    "trong",
    "vào",
    "hồi",
    "ngay trong",
    "và",
    "và trong",
    "nhưng",
    "còn",
    "còn trong",
    "cũng trong",
    "sau đó",
    "trước đó",
)
_AS_WRITTEN = "zZmvBrY"
# Words that hasty typists set no blank behind, with marks or without: "từ19-21/8", "ngày5/9".
_GLUED = ("ngày", "từ", "đến", "tháng", "sáng", "chiều")
_UNITS = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_STEMS = ("Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý")
_BRANCHES = ("Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi")

_GAPS = {
    " và ": "&", ", và ": "&", " cùng ": "&", " hoặc ": "+", " hay ": "+", " và từ ": "&", " đến ": "@",
    " cho đến ": "@", " đến hết ": "@", " đến trước ": "@", " đến khoảng ": "@", " tới hết ": "@",
    " đến cuối ": "|", " rạng sáng ": "&", ", rạng sáng ": "&", ", sáng ": "{", " và rạng sáng ": "&", " để ": "@",
    ". đến ": "@", " của ": "=", " trong ": "=", ", của ": "=", " (tức ": "<", " tức ": ",", " vào ": "^",
    ", tức ": ",", " làm việc ": "#", " họp ": "#", " thi đấu ": "#", " xét xử ": "#", " đàm phán ": "#",
} | {
    f"{word} {part} ": code
    for part in ("sáng", "trưa", "chiều", "tối", "đêm")
    for word, code in ((" đến", "@"), (" tới", "@"), (" đến hết", "@"), (" và", "&"))
}  # fmt: skip


def _spellings(code: str, form: str) -> Iterator[str]:
    doubtful = code == "W" and form.startswith("thứ")
    head, _, last = form.rpartition(" ")
    if doubtful:
        for spelling in (form, form.capitalize(), form.upper()):
            yield "w" + spelling
        if not last.isdigit():
            yield f"W{head} {last.capitalize()}"
            yield f"W{head.capitalize()} {last.capitalize()}"
        return
    yield code + form
    if code in _AS_WRITTEN:
        return
    yield code + form[0].upper() + form[1:]
    if code == "M":
        first, *more = form.removeprefix("tháng ").split(" ")
        for lead in ("tháng", "Tháng"):
            yield f"M{lead} {' '.join([first.capitalize(), *more])}"
            yield f"M{lead} {' '.join(map(str.capitalize, (first, *more)))}"
    yield code + form.upper()
    if " " in form and code != "q":
        yield code + form.title()
        yield f"{code}{head} {last.capitalize()}"
        yield f"{code}{head.capitalize()} {last.capitalize()}"


def _parts_of_day(listed: Mapping[str, Mapping[str, str]]) -> dict[str, list[str]]:
    """Return 'sáng nay', 'chiều qua' … by how many days they are away."""
    found: dict[str, list[str]] = {}
    for part in listed["parts"]:
        for direction, days in listed["directions"].items():
            if " " not in direction:
                found.setdefault(days, []).append(f"{part} {direction}")
    return found


def _tens() -> Iterator[tuple[str, str]]:
    """Yield the numbers from 11 to 99 in words: mười lăm, ba mươi bảy."""
    for ten in range(1, 10):
        word = f"{_UNITS[ten - 1]} mươi" if ten > 1 else "mười"
        if ten > 1:
            yield str(ten * 10), word
        for unit, form in enumerate(_UNITS, 1):
            forms = {1: ("một", "mốt"), 4: ("bốn", "tư"), 5: ("lăm", "nhăm")}.get(unit, (form,))
            for one in forms:
                yield str(ten * 10 + unit), f"{word} {one}"


def _spelled_years() -> dict[str, list[str]]:
    """Return the years in words, as treaties and laws have them, by year: hai nghìn không trăm mười chín."""
    tens = {"10": ["mười"]}
    for number, form in _tens():
        tens.setdefault(number, []).append(form)
    found: dict[str, list[str]] = {}
    for thousand in ("nghìn", "ngàn"):
        for number, forms in tens.items():
            new = [f"hai {thousand} {lead}{form}" for form in forms for lead in ("không trăm ", "")]
            found.setdefault(f"20{number}", []).extend(new)
            found.setdefault(f"19{number}", []).extend(f"một {thousand} chín trăm {form}" for form in forms)
        found.setdefault("2000", []).append(f"hai {thousand}")
        for count, unit in enumerate(_UNITS, 1):
            found.setdefault(f"190{count}", []).extend(
                f"một {thousand} chín trăm {zero} {unit}" for zero in ("linh", "lẻ")
            )
            new = [f"hai {thousand} {lead}{zero} {unit}" for lead in ("không trăm ", "") for zero in ("linh", "lẻ")]
            found.setdefault(f"200{count}", []).extend(new)
    return found


def _lunar_years() -> dict[str, list[str]]:
    """Return the sixty names that years of the moon have in turn: Giáp Tý, Ất Sửu and so on."""
    return {str(number): [f"{_STEMS[number % 10]} {_BRANCHES[number % 12]}"] for number in range(60)}


def build(fold: Fold) -> DatePatterns:
    """Return the patterns; `fold` is applied to every pattern and form."""
    data = read_toml(Path(__file__).with_suffix(".toml"), str)
    for days, forms in _parts_of_day(data["parts_of_day"]).items():
        data["words"]["R"][days] += forms
    data["words"]["B"] = _lunar_years()
    for number, form in _tens():
        data["words"]["n"].setdefault(number, []).append(form)
    data["words"]["Y"] = _spelled_years()
    entries = date_entries(data["words"], _spellings)
    folded = {(kind, fold(form)): id_ for kind, form, id_ in reversed(entries)}
    context = {name: frozenset(map(fold, words(listed))) for name, listed in data["context"].items()}
    if fold("ợ") == "o":
        del context["ending_in_part"]  # Nhật Bản and Hà Lan end so, too
    return DatePatterns(
        entries=tuple((kind, form, id_) for (kind, form), id_ in folded.items()),
        rules=RULES,
        forms=tuple(_folded(form, fold) for form in (*listed_decades(), *date_forms(), *beside_forms(), *told_forms())),
        gaps=PUNCTUATION | {fold(gap): code for gap, code in _GAPS.items()},
        first_points=tuple(map(fold, ("Thứ nhất", "Một là", ": thứ nhất", "Đầu tiên,", "Trước hết,"))),
        modifying={fold(word): modifier for modifier, listed in data["modifying"].items() for word in words(listed)},
        modifying_phrases={
            fold(phrase): modifier for modifier, listed in data["modifying_phrases"].items() for phrase in listed
        },
        in_a_row=deferred(fold(signs.IN_A_ROW)),
        gone_back=deferred(fold(signs.GONE_BACK)),
        edition_year=deferred(fold(signs.EDITION_YEAR)),
        held_on=deferred(fold(signs.HELD_ON)),
        day_of_edition=deferred(fold(signs.DAY_OF_EDITION)),
        is_held=deferred(fold(signs.IS_HELD)),
        promise=deferred(fold(signs.PROMISE)),
        habit=deferred(fold(signs.HABIT)),
        yearly=deferred(fold(signs.YEARLY)),
        every=tuple(map(fold, ("hằng", "hàng", "mỗi"))),
        past=deferred(fold(signs.PAST)),
        future=deferred(fold(signs.FUTURE)),
        clause=deferred(fold(signs.CLAUSE)),
        untensed=deferred(fold(signs.UNTENSED)),
        published=deferred(fold(signs.PUBLISHED)),
        unpublished=deferred(fold(signs.UNPUBLISHED)),
        records=deferred(fold(signs.RECORDS)),
        sitting=deferred(fold(signs.SITTING)),
        sitting_below=deferred(fold(signs.SITTING_BELOW)),
        sits_until=deferred(fold(signs.SITS_UNTIL)),
        updated=deferred(fold(signs.UPDATED)),
        notices=deferred(fold(signs.NOTICES)),
        dropped=deferred(fold(signs.DROPPED)),
        masthead=deferred(fold(signs.MASTHEAD)),
        held=deferred(fold(signs.HELD)),
        papers=deferred(fold(signs.PAPERS)),
        bygone=deferred(fold(signs.BYGONE)),
        long_gone=deferred(fold(signs.LONG_GONE)),
        first_held=deferred(fold(signs.FIRST_HELD)),
        edition=deferred(fold(signs.EDITION)),
        editions={fold(word): number for word, number in ordinal_values().items()},
        discussed=deferred(fold(signs.DISCUSSED)),
        expiring=deferred(fold(signs.EXPIRING)),
        joining=deferred(fold(signs.JOINING)),
        ends=deferred(fold(signs.ENDS)),
        moved=deferred(fold(signs.MOVED)),
        beside=frozenset(map(fold, (" ", ", ", " vào ", ", vào "))),
        ending=deferred(fold(signs.ENDING)),
        opening_words=frozenset(fold(words) for words in _OPENING),
        glued_words=tuple(dict.fromkeys(form for word in _GLUED for form in (word, without_marks(word)))),
        words=defaultdict(frozenset[str], context),
        heading=deferred(numbers.HEADING),
        clock=deferred(fold(numbers.CLOCK)),
        clocked=deferred(fold(numbers.CLOCKED)),
        clocks=deferred(numbers.CLOCKS),
        diary=deferred(numbers.DIARY),
        calling=deferred(fold(numbers.CALLING)),
        quarter_name=deferred(numbers.QUARTER_NAME),
        hours=deferred(fold(numbers.HOURS)),
        hours_of=deferred(fold(numbers.HOURS_OF)),
        apposed=frozenset(map(fold, (",", "(", "[", ", ngày", "ngày", "(ngày"))),
        order="DMY",
        order_is_sure=True,
    )


def _folded(form: DateForm, fold: Fold) -> DateForm:
    """Return a form with the words of its conditions folded."""

    def change(listed: frozenset[str] | None) -> frozenset[str] | None:
        return None if listed is None else frozenset(map(fold, listed))

    return replace(
        form,
        before=change(form.before),
        unless_before=change(form.unless_before),
        unless_after=change(form.unless_after),
    )
