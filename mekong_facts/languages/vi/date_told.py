"""Vietnamese: dates told from another day, and longer or shorter stretches than a day, month or year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.languages.forms import date_form, words
from mekong_facts.languages.vi.date_forms import D2, TO, D, G, M, W

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mekong_facts.rules.dates.patterns import DateForm

_DATE = "_(?:D_[ab]|T_a|M|h|N_Y|[ab][-/][ab])"  # what a date begins with
_NAMES = words("việt miền phía hướng đông tây")
_ORDINAL = words("lần cấp hạng giai đoạn phiên vòng kỳ kì khóa khoá đợt chặng lượt bước phán")  # đàm phán thứ ba này
_COUNTS = words("mấy nhiều những các một hai ba bốn năm sáu bảy tám chín mười")
_SPANS = words("trong suốt hơn gần mấy các những khoảng nhất")


def told_forms() -> Iterator[DateForm]:
    """Yield the ways to tell a date from another day, and to name quarters, decades, weeks and feasts."""
    yield from _told_from_another_day()
    yield from _stretches()


def _told_from_another_day() -> Iterator[DateForm]:
    form = date_form
    yield form("vi.date.weekday", "weekday", "(?P<w>[Ww])", check="weekday", unless_after=words("đen"))  # Black Friday
    yield form("vi.date.weekday", "weekday", "D_(?P<w>[Ww])", check="capital")
    yield form(
        "vi.date.weekday", "weekday", "(?:D_)?(?P<w>[Ww])_(?P<l>L)", unless_before=_ORDINAL, check="pointed-weekday"
    )
    yield form("vi.date.weekday", "weekday", "(?:D_)?(?P<w>[Ww])[_=](?P<u>K)_(?P<l>L)")
    yield form("vi.date.relative-day", "relative-day", "(?P<r>R)", unless_before=words("mấy nhiều những các năm tháng"))
    yield form("vi.date.relative-day", "relative-day", "D_(?P<r>R)", unless_before=_COUNTS)  # hội nghị hai ngày hôm qua
    yield form("vi.date.same", "relative", "(?P<l>X)_(?P<u>[DTN])")
    yield form(
        "vi.date.relative",
        "relative",
        f"(?<!Q_){G}(?P<u>[DTNKPQ])_(?P<l>L)(?!{_DATE}|_T)",  # no "tháng trước tháng họp"
        unless_before=_NAMES,
        check="relative",
    )
    yield form(
        "vi.date.relative",
        "relative",
        "(?P<l>s)_(?P<u>[TNK])",
        unless_after=words("sau tới này nay trước"),
        check="alone",
    )
    yield form("vi.date.relative", "relative", "(?<!Q_)(?P<g>G)[_=](?P<u>N)", unless_after=words("ngoái 2 1"))
    counted = "(?P<n>[abcno])_(?P<u>[DTNK])_(?P<l>L)"
    yield form("vi.date.offset", "count", f"{counted}(?!{_DATE})", unless_before=words("số"), check="offset")
    yield form("vi.date.offset", "offset-lead", f"{counted}(?={_DATE})", unless_before=_SPANS, check="leads")
    yield form(
        "vi.date.offset", "offset-lead", f"(?P<u>[DTNK])_(?P<l>L)(?={_DATE})", before=words("một"), check="leads-one"
    )
    yield form("vi.date.offset", "offset", "(?P<a>A)_(?P<n>[abcn])_(?P<u>[DKTN])")
    yield form("vi.date.offset", "count", "(?P<l>L)_(?P<n>[abn])_(?P<u>[DKTN])(?!_L)", check="told-before")
    yield form("vi.date.span", "count", "(?P<n>[abcn])_(?P<u>[DTN])_(?P<l>L)", check="own-line")


def _stretches() -> Iterator[DateForm]:
    form = date_form
    yield form(
        "vi.date.quarter",
        "quarter",
        f"{G}(?P<q>q)(?:(?:[_=,]N_|[_/~,-])(?P<y>Y))?",
        unless_before=words("mỗi hàng hằng một"),
        unless_after=words("lần"),  # "mỗi quý một lần"
    )
    yield form("vi.date.quarter", "quarter", f"{G}(?P<q>q)[-~@&,](?P<q2>[ar])(?:[_=]N_|[_/~-])(?P<y>Y)")
    yield form("vi.date.quarter", "quarter", f"{G}(?P<q>q)[-~@&,](?P<q2>[ar])[_=](?P<u>N)_(?P<l>L)")
    yield form("vi.date.quarter", "quarter", f"{G}(?P<q>q)[_=](?P<u>N)_(?P<l>L)")
    yield form("vi.date.quarter", "quarter", f"{G}(?P<q>q)_(?P<l>X)_(?P<u>N)")
    yield form("vi.date.half", "half", "(?P<e>H)_N_(?P<y>Y)")
    yield form("vi.date.half", "half", "(?P<e>H)[_=](?P<u>N)_(?P<l>L)")
    yield form("vi.date.half", "half", "(?P<e>H)_(?P<u>N)", check="alone")
    yield form("vi.date.part", "part", "(?P<n>[abn])_(?P<v>[TQ])_(?P<o>G)_N_(?P<y>Y)")
    yield form("vi.date.part", "part", "(?<!D_)(?P<n>[abn])_(?P<v>T)_(?P<y>Y)", check="month-year")  # 9 tháng 2013
    yield form("vi.date.part", "part", "(?P<n>[abn])_(?P<v>[TQ])_(?P<o>G)_(?P<u>N)(?:_(?P<l>L))?", check="alone")
    yield form("vi.date.part", "part", "(?P<n>[abtn])_(?P<v>D)_(?P<o>G)_(?:N_(?P<y>Y)|(?P<u>[TN])_(?P<l>L))")
    yield form("vi.date.part", "part", f"(?P<n>[abn])_(?P<v>D)_(?P<o>G)[_=]{M}(?:(?:_N_|[/,-])(?P<y>Y))?")
    yield form("vi.date.decade", "decade", f"{G}[Pp]_(?P<s>[YScab])(?:[_=]C_[Lb])?", check="round")
    yield form(
        "vi.date.decade", "decade", f"{G}[Pp]_(?P<s>u)", unless_after=words("mốt hai ba tư lăm sáu bảy tám chín")
    )
    yield form("vi.date.week", "week", "K_(?P<o>o)[_=](?:T_(?P<m>a)|(?P<m_>M))(?:(?:_N_|[/-])(?P<y>Y))?")
    yield form("vi.date.first-day", "date", "D_(?P<d>o)[_=](?:T_(?P<m>a)|(?P<m_>M))(?:(?:_N_|[/-])(?P<y>Y))?")
    yield form("vi.date.season", "season", f"{G}(?P<j>j)(?:_(?:N_)?(?P<y>Y))?", genre="narrative")
    yield form("vi.date.feast", "feast", "(?:D_)?(?P<h>h)(?:_N_(?P<y>Y))?", unless_before=words("già"))
    yield form(
        "vi.date.bare-day",
        "bare-day",
        "(?P<d>[ab])_D",
        unless_before=words("kỳ kì trong suốt"),
        needs="vi.date.year-first",
    )
    yield form("vi.date.mail", "date", "(?:(?P<w>v),)?(?P<d>[ab])_(?P<m>m)_(?P<y>Y)")
    yield form("vi.date.mail", "date", "(?P<m>m)_(?P<d>[ab]),(?P<y>Y)")
    yield form("vi.date.bare-day", "bare-day", "D_(?P<d>[ab])(?:_(?P<l>X)_T)?", check="bare-day")
    yield form("vi.date.bare-day", "bare-day", "i_(?P<d>[ab])", check="bare-day")  # hôm 19
    yield form("vi.date.bare-day", "bare-day", "D_(?P<d>[ab])_(?P<l>L)", check="bare-day-towards")
    yield form("vi.date.bare-day", "bare-day", f"D_{D}(?:{TO}D_|[&@]){D2}", check="bare-day")
    yield form("vi.date.weekday-day", "weekday-day", "(?:D_)?(?P<w>[Ww])[_,]D_(?P<d>[ab])", check="bare-day")
    # What looks like a date and is none; a date of the moon
    yield form("vi.date.blocker", "blocker", f"(?:{W}{D}[_=])?(?:{M}|y)[_,](?:N_)?B")
    yield form("vi.date.blocker", "blocker", "(?:D_)?[ab][/-]a[_,](?:N_)?B")  # ngày 13/8 năm Tân Sửu
    yield form("vi.date.blocker", "blocker", "x[-_:]Y(?:[@~%/-]Y)?")
    yield form("vi.date.blocker", "blocker", "(?:D_)?(?:[ab]_)?y(?:_(?:T_a|M))?")
    yield form("vi.date.blocker", "blocker", "(?:D_)?[ab](?:[/-]|_T_)a_y")
    yield form("vi.date.blocker", "blocker", "(?:D_)?[ab](?:[/-]|_T_)a<y", check="lunar")
    yield form(
        "vi.date.blocker", "blocker", f"(?:D_)?[ab](?:(?:[/-]|_T_)a)?{TO}(?:D_)?[ab](?:[/-]|_T_)a[_<]y", check="lunar"
    )
    yield form("vi.date.blocker", "blocker", "o_C")
    yield form("vi.date.blocker", "blocker", "D#[Ww]")  # ngày làm việc thứ Năm: the fifth
    yield form("vi.date.blocker", "blocker", "[Ww][-~@&][Ww]", check="hours")
