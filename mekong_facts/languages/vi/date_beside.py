"""Vietnamese: days, months and decades told by what stands beside them: a feast, a clock time, another of their kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.languages.forms import date_form, words
from mekong_facts.languages.vi.date_forms import D2, D, G, M, W

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mekong_facts.rules.dates.patterns import DateForm

_YEAR = "(?:[_,=]N_|[_,/-])(?P<y>Y)"
_CENTURY = "(?:[_=]C_[Lb])?"
# the last words of "khai mạc, diễn ra, tổ chức, khánh thành, khởi công, ký kết, kết thúc, hiệu lực, công bố, khởi hành, bầu cử, hội nghị"
_HELD = words(
    "ra chức thành công kết thúc bố họp phiên cưới dịch thăm đàm thảo đàn nước mắt kiện khoảng đúng chót nhất"
)
_OPENED = words("mạc lực hành cử nghị táng trùng nhằm tức")  # no score follows these: 22-10
_BEFALLEN = words("biến chính bố kích đất thần tức")  # chính biến, đảo chính, khủng bố, tập kích, động đất, sóng thần
_SESSIONS = words("phiên cn t2 t3 t4 t5 t6 t7")
_TODAY = words("nay qua mai")
_NEWS = words(
    "tin tức giới nước sự vắn nhanh vàng xăng báo"
)  # bản tin, tin thế giới, tin trong nước, thời sự: Tin thế giới 1/8:
_COUNTED = words("lần % phần điểm vụ số cổ phiếu")
_GOING_ON = "_s(?:_|&|_D_)"  # đêm 18 sang 19/8, sang rạng sáng 19/8, sang ngày 19/8


def listed_decades() -> Iterator[DateForm]:
    """Yield each further decade of a list, before what takes it for a year: những năm 60, 70 và 80 thế kỷ trước."""
    for told in ("[Yc]&", "c[,&]", "c,c[,&]", "c,c,c[,&]"):
        code = f"(?<=[Pp]_{told})(?P<s>[Yc]){_CENTURY}"
        yield date_form("vi.date.decade", "decade", code, check="further-decade")


def beside_forms() -> Iterator[DateForm]:
    """Yield the ways to tell a day, month or decade by what stands beside it."""
    form = date_form
    day = "(?P<p>[ab])[/-](?P<p2>[ab])"
    yield form("vi.date.numeric-day-month", "numeric", day, check="feast")
    yield form("vi.date.numeric-day-month", "numeric", f"(?<=[ab][/-][ab]&){day}", check="second-feast")
    yield form("vi.date.numeric-day-month", "numeric", day, check="after-clock")
    yield form("vi.date.numeric-day-month", "numeric", "(?P<p>b)[/:-](?P<p2>a)", before=words("kiến"), check="dotted")
    yield form(
        "vi.date.numeric-day-month",
        "date",
        "(?P<d>b):(?P<m>a)[_,=^](?P<u>N)_(?P<l>L)",
        before=words("trước đến tới từ vào hết sau hôm sáng chiều tối"),
    )
    yield form("vi.date.numeric-day-month", "numeric", "(?P<p>b)[/-](?P<p2>a)", before=words(","), check="closing")
    yield form("vi.date.numeric-day-month", "numeric", "(?P<p>a)[/-](?P<p2>[ab])", before=words(","), check="city-day")
    yield form("vi.date.numeric-day-month", "numeric", f"(?<=[ab]/[ab][,&]){day}", check="listed-day")
    # what is held, begins or befalls on a day: khai mạc 22-10, khởi công 19/12, vụ khủng bố 11/9
    yield form("vi.date.numeric-day-month", "numeric", "(?P<p>b)/(?P<p2>a)", before=_HELD | _OPENED, check="event-day")
    yield form("vi.date.numeric-day-month", "numeric", "(?P<p>b)-(?P<p2>a)", before=_OPENED, check="event-day")
    yield form("vi.date.numeric-day-month", "numeric", "(?P<p>[ab])/(?P<p2>[ab])", before=_BEFALLEN, check="event-day")
    yield form("vi.date.numeric-day-month", "numeric", "(?P<p>b)/(?P<p2>a)", check="headline")  # Giá vàng 15/7: tăng
    yield form("vi.date.numeric-day-month", "numeric", "(?P<p>a)/(?P<p2>[ab])", before=_NEWS, check="headline")
    day = "(?P<p>[ab])[/:-](?P<p2>a)"
    yield form("vi.date.numeric-day-month", "numeric", f"(?<=D_[ab][/:-]a[,&]){day}", check="same-month")
    # of a session of trade, of the working day that has a number, of today; a weekday's letters before it
    day = "(?P<p>[ab])[/-](?P<p2>[ab])"
    yield form(
        "vi.date.numeric-day-month", "numeric", day, before=_SESSIONS, unless_after=_COUNTED, check="no-fraction"
    )
    yield form("vi.date.numeric-day-month", "numeric", f"(?<=D[_#]o[_,]){day}", unless_after=_COUNTED)
    yield form("vi.date.numeric-day-month", "numeric", f"(?<=D#[Ww][_,]){day}", unless_after=_COUNTED)
    yield form("vi.date.numeric-day-month", "numeric", "(?P<p>[ab]):(?P<p2>a)", before=_TODAY, check="dotted")
    yield form("vi.date.numeric-day-month", "numeric", "(?P<p>b)[/-](?P<p2>a)", before=words(";"), check="headline")
    yield form("vi.date.year", "date", "(?P<y>Y)", before=words("kỳ kì"), check="same-period")  # cùng kỳ 2013
    yield form("vi.date.year", "date", "(?<=B[_,])(?P<y>Y)")  # Tết Mậu Thân 1968
    # between two years or months, no middle of the first: giữa năm 2012 và 2014
    between = words("giữa")
    years, months = (
        "(?:N_)?(?P<y>Y)&(?:N_)?(?P<y2>Y)",
        f"{M}&(?:T_(?P<m2>a)|(?P<m2_>M))(?:(?:[_,=]N_|[_,/-])(?P<y2>Y))?",
    )
    yield form("vi.date.year-range", "range", years, before=between, check="between")
    yield form("vi.date.month-range", "range", months, before=between, check="between")
    # one of two days: ngày 17 hoặc 18/4
    yield form("vi.date.numeric-days", "range", f"D_{D}\\+(?:D_)?{D2}[/-](?P<m>a)(?:{_YEAR})?")
    yield form("vi.date.numeric-days", "range", f"{D}\\+{D2}/(?P<m>a)/(?P<y>Y)")
    yield form("vi.date.days-month", "range", f"{W}{D}\\+(?:D_)?{D2}_{M}(?:{_YEAR})?")
    # behind the number of what has one: Hội nghị 6, 15-16/12
    span = f"(?<=[ab],){D}[-~@]{D2}"
    yield form("vi.date.numeric-days", "range", f"{span}[/:-](?P<m>a)(?:[/:-](?P<y>[Yc]))?")
    # a night and the day after
    yield form("vi.date.numeric-days", "range", f"(?:D_)?{D}{_GOING_ON}{D2}[/-](?P<m>a)(?:{_YEAR})?", check="next-day")
    night = words("đêm tối")  # đêm 8, sáng 9/6
    yield form("vi.date.numeric-days", "range", f"{D}\\{{{D2}[/-](?P<m>a)(?:{_YEAR})?", before=night, check="next-day")
    yield form("vi.date.days-month", "range", f"(?:D_)?{D}{_GOING_ON}{D2}_{M}(?:{_YEAR})?", check="next-day")
    # with a weekday or a year it is the month that other languages name
    code = "(?:D_)?(?P<w>[Ww])[_,](?:D_)?(?P<d>[ab])_(?P<m>y)(?:_(?P<coming>L))?"
    yield form("vi.date.day-month", "date", code, check="coming-word")
    yield form("vi.date.month-year", "date", f"(?<!y_){G}(?P<m>y)(?:[_,=^]N_|[_,/-])(?P<y>Y)")
