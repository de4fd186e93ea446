"""Vietnamese: the ways to write a date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.languages.forms import date_form, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mekong_facts.rules.dates.patterns import DateForm

D = "(?P<d>[ab])"
D2 = "(?P<d2>[ab])"
M = "(?:T_(?P<m>a)|(?P<m_>M))"
_M2 = "(?:T_(?P<m2>a)|(?P<m2_>M))"
_N = "(?:D_)?"
_SAID = "(?P<w>[Ww])(?:(?:_K)?_L(?=,))?"  # thứ Bảy; thứ Bảy này, thứ Sáu tuần sau
W = f"(?:(?:D_)?{_SAID}[_,~^-](?:D_)?|D_)?"
_W2 = "(?:(?P<w2>[Ww])[_,](?:D_)?|D_)?"
_Y = "(?:(?:[_,=^](?:N_)|[_,/-])(?P<y>[YE])|[_,](?P<z>z)_(?P<y_>[YE]))"
_Y2 = "(?:(?:[_,=^](?:N_)|[_,/-])(?P<y2>[YE]))"
_OF_YEAR = "(?:[_,=^](?P<u>N)_(?P<l>L))"  # năm nay, năm ngoái
_S = "[/:-]"
TO = "(?:[-~@]|_L_)"
_AND = "(?:[-~@&]|_L_)"
G = "(?:(?P<g>G)[_=])?"
_COMING = "(?:_(?P<coming>L))?"
_TIME = words(
    "nay mai qua hạn vào từ đến tới trước sau hết sáng trưa chiều tối đêm hôm ngày ( * • giữa sớm giờ ttxvn vov qđnd nld tto vnn afp ap"
    " reuters xinhua xã tass kyodo yonhap dpa bernama antara irna kpl tna akp pna bbc cnn rfa rfi voa - \n"
)
_IN_MONTH = words("hồi vào từ đến tới trước sau cuối đầu giữa hết khoảng (")
_NUMBERED = words(
    "lô cổng km mốc mẫu đời số tel điện thoại fax phòng trang tr điều đt mã hotline quyển tập sđt kênh tuyến nhà đường nóng"
)
_COUNTING = words("một hai ba bốn năm sáu bảy tám chín mười vài mấy nhiều các những mỗi hàng hằng nửa")
_OF_THE_MOON = words("ta âm lần")  # tháng năm ta; and "3 tháng một lần" counts
_COUNTED = words("thứ lần kỳ kì khóa phiên vòng số đợt lượt vụ bảng")  # phiên thứ 18 vào tháng 12
_LAWS = words(
    "định quyết luật tư lệnh thị văn pháp qđ nq nđ tt hoạch án dự hiệu biển sổ thửa lô ô mã tờ đơn lệ cứ kl hd ct tb kh"
)
_LASTING = words(
    "năm trong suốt hơn gần khoảng dài hết mất được sau là tròn cách với và đúng thêm qua tù giam án phạt tổng thai . \n : ; ,"
)
_SINCE = words("hồi từ vào sau trước đến tới khoảng")  # hồi năm 75
_OF_AGE = words("tuổi của")  # năm 79 tuổi, năm 60 của thế kỷ trước
_AFTER_SPAN = words("lần % phần điểm vụ")
_UNITS = words("phút giây giờ h triệu tỷ tỉ tấn tạ kg km m mét ha độ ngày buổi bữa tuổi usd đồng")  # từ 5-10 triệu


def date_forms() -> Iterator[DateForm]:
    """Yield the ways to write a date."""
    yield from _days_and_years()
    yield from _ranges()


def _days_and_years() -> Iterator[DateForm]:
    form = date_form
    yield form("vi.date.blocker", "blocker", f"{D}_{M}", before=words("đường phố trường viên"))  # 30 Tháng 4 Street
    yield form("vi.date.part", "part", "(?P<n>[ab])_(?P<v>M)_(?P<y>Y)", check="nine-months")
    yield form("vi.date.part", "part", "(?P<n>[abn])_(?P<u>(?P<v>M))_(?P<l>L)", check="nine-months")
    yield form(
        "vi.date.day-month",
        "date",
        f"{W}{D}[_=]{M}{_Y}?{_COMING}",
        check="coming-word",
        unless_before=words("thứ lần kỳ tuần"),  # "Hội nghị lần thứ 13 tháng 11/2007", "tuần 3 tháng 11"
        unless_after=_OF_THE_MOON | {"ngày"},
    )
    yield form(
        "vi.date.day-month",
        "date",
        f"D_{D}_{M}{_Y}?{_COMING}",
        check="coming-word",
        unless_after=_OF_THE_MOON | {"ngày"},
    )  # "ký ngày 13 tháng 11", typed without diacritics
    # "SOM 2 và 3 vào tháng 5" counts meetings
    yield form(
        "vi.date.day-month", "date", f"(?:(?:D_)?{_SAID}[_,~^-](?:D_)?|D_){D}\\^{M}{_Y}?", unless_before=_COUNTED
    )
    yield form("vi.date.day-month", "date", f"{D}\\^{M}{_Y}?", before=_TIME)
    yield form("vi.date.day-month", "date", f"D_(?P<d>[nu])_{M}{_Y}?")  # ngày mười lăm tháng tám
    yield form("vi.date.day-month", "date", f"{W}{D}[/-](?P<m>M){_Y}?")
    # with a year in figures it is the month that other languages name: "21 tháng giêng, 2010"
    yield form("vi.date.day-month", "date", f"{W}{D}_(?P<m>y){_Y}")
    yield form(
        "vi.date.month-day",
        "date",
        "(?:(?P<w>[Ww])[_,])?(?P<m>M)_(?P<d>[ab])(?:[,_](?P<y>Y))?",
        unless_after=words("tháng ngày năm"),
    )
    yield form("vi.date.month-day", "date", "T_(?P<m>a)_(?P<d>[ab]),(?P<y>Y)")
    yield form(
        "vi.date.numeric",
        "numeric",
        f"(?:{_SAID}[_,~^-](?:D_)?|D_)?(?P<p>[ab])(?P<s>[/:-])(?P<p2>[ab])(?:(?P=s)(?P<p3>[Yabc])|[/%](?P<p3_>Y))",
    )
    yield form(
        "vi.date.numeric",
        "numeric",
        f"(?:{_SAID}[_,^-](?:D_)?|D_)?(?P<p>[ab])[/:-](?P<p2>[ab])[_,=]N_(?P<p3>Y)",
        check="no-share",
    )
    yield form("vi.date.numeric", "date", f"{W}{D}~(?P<m>a)~(?P<y>Y)")
    yield form("vi.date.day-month", "date", f"{W}{D}_T_(?P<m>a)~(?P<y>Y)")  # ngày 15 tháng 10 - 1947
    yield form("vi.date.month-year", "date", f"{G}T_(?P<m>a)~(?P<y>Y)")
    yield form("vi.date.numeric-day-month", "date", "D_(?P<d>[ab])~(?P<m>a)", check="falling")
    yield form("vi.date.numeric-days", "range", f"D_{D}[&@]{D2}~(?P<m>a)(?:~(?P<y>Y))?")
    yield form(
        "vi.date.month-year",
        "date",
        "(?P<m>a)/(?P<y>Y)",
        unless_before=_NUMBERED | _LAWS | _COUNTED,
        check="month-year",
    )
    yield form(
        "vi.date.month-year",
        "date",
        "(?P<m>a)-(?P<y>Y)",
        before=_IN_MONTH | words("ký trong tháng - ,"),
        unless_after=_AFTER_SPAN,
        check="month-year",
    )
    yield form(
        "vi.date.month-year",
        "date",
        "(?P<m>a):(?P<y>Y)",
        before=_IN_MONTH,
        unless_after=_AFTER_SPAN,
        check="month-year",
    )
    yield form("vi.date.iso", "date", "(?:D_)?(?P<y>Y)(?P<sep>[-/:])(?P<m>a)(?P=sep)(?P<d>[ab])")
    yield form("vi.date.iso", "digits", "(?P<k>k)")
    yield form("vi.date.bare-day", "bare-day", "D_(?P<d>[ab])-(?P<d2>b)(?![/:-])", check="bare-day")  # no month 23
    yield form(
        "vi.date.numeric-day-month",
        "numeric",
        f"(?:{_SAID}[_,](?:D_)?|D_)(?P<p>[ab])[/:-](?P<p2>[ab]){_COMING}",
        check="coming-word",
    )
    # a blank slipped in at the slash: ngày 22 /12
    yield form("vi.date.numeric", "numeric", "D_(?P<p>[ab])[%/](?P<p2>[ab])[%/](?P<p3>Y)")
    yield form("vi.date.numeric-day-month", "numeric", f"D_(?P<p>[ab])%(?P<p2>[ab]){_COMING}", check="coming-word")
    yield form(
        "vi.date.numeric-day-month",
        "numeric",
        f"(?P<p>[ab])/(?P<p2>[ab]){_COMING}",
        before=_TIME,
        unless_after=_AFTER_SPAN,
        check="coming-word",
    )
    yield form(
        "vi.date.numeric-day-month",
        "numeric",
        f"(?P<p>[ab])-(?P<p2>[ab]){_COMING}",
        before=_TIME,
        unless_after=_AFTER_SPAN | _UNITS,
        check="no-number",
    )
    yield form(
        "vi.date.numeric-day-month",
        "numeric",
        "(?P<p>[ab]):(?P<p2>[ab])",
        before=words("hôm sáng trưa chiều tối đêm"),
        unless_after=words("giờ h phút"),
    )
    yield form(
        "vi.date.numeric-day-month",
        "numeric",
        "(?P<p>b):(?P<p2>a)",
        before=words("trước đến tới từ vào hết sau tức trùng nhằm"),
        check="dotted",
    )
    yield form(
        "vi.date.numeric-day-month",
        "numeric",
        "(?P<p>[ab])[/:-](?P<p2>[ab])",
        before=words(","),
        check="after-today",
    )
    yield form(
        "vi.date.numeric-day-month", "numeric", "(?P<p>b)/(?P<p2>a)", before=words(":"), unless_after=_AFTER_SPAN
    )
    yield form("vi.date.numeric-day-month", "numeric", "(?P<p>[ab])/(?P<p2>a)", check="day-in-cell")
    yield form("vi.date.numeric-day-month", "numeric", "(?<=[WwR]<)(?P<p>[ab])[/:-](?P<p2>[ab])")
    # each further day of a list: ngày 28, 29/8 và 30/8; ngày 28/8, 29/8, 30/8 và 31/8
    lists = ("[ab][/-][ab]", "[ab][&,@-][ab][/-][ab]", "[ab][/-][ab][&,][ab][/-][ab]", "(?:[ab][/-][ab][&,]){3}")
    ranges = tuple(f"[ab][@-][ab][/-][ab][&,](?:[ab][/-][ab][&,]){{{more}}}" for more in (1, 2))
    for told in lists + ranges:
        behind = told if told.endswith("}") else f"{told}[&,]"
        yield form("vi.date.numeric-day-month", "numeric", f"(?<=D_{behind})(?P<p>b)[/-](?P<p2>a)")
        yield form(
            "vi.date.numeric-day-month", "numeric", f"(?<=D_{behind})(?P<p>a)[/-](?P<p2>[ab])", check="no-fraction"
        )
    yield form("vi.date.numeric-day-month", "relative-month", "(?:D_)?(?P<d>[ab])[/-](?P<m>a)_(?P<l>X)_(?P<u>N)")
    yield form("vi.date.numeric-day-month", "date", f"(?<!T_){W}{D}[/-](?P<m>a){_OF_YEAR}", check="no-share")
    yield form("vi.date.day-month", "date", f"{W}{D}_{M}{_OF_YEAR}")
    yield form("vi.date.month-year", "date", f"{G}{M}(?:(?:[_,=^]|_[=]_)(?:N_)|[_,/%:-])(?P<y>[YE])")
    yield form("vi.date.month-year", "date", f"{G}{M}[_,](?P<z>z)_(?P<y>[YE])")
    yield form("vi.date.numeric-day-month", "numeric", "(?P<p>[ab])[/-](?P<p2>[ab])", check="dateline")
    yield form("vi.date.month", "relative-month", f"{G}{M}_(?P<l>L)", check="near")
    yield form(
        "vi.date.month",
        "date",
        f"{G}T_(?P<m>a)(?:_(?P<later>L))?",
        unless_before=words("vụ mỗi hàng hằng một"),  # mỗi tháng 2 lần
        unless_after=words("ta âm ngày"),
        check="alone",
    )
    yield form("vi.date.day-month", "day-of-month", f"{W}{D}_(?P<u>T)_(?P<l>L)", check="day-first")
    yield form(
        "vi.date.days-month", "days-of-month", f"(?:D_)?{D}{_AND}(?:D_)?{D2}_(?P<u>T)_(?P<l>L)", check="day-first"
    )
    yield form(
        "vi.date.month",
        "date",
        f"{G}(?P<m>M)(?:_(?P<later>L))?",
        unless_before=_COUNTING | words("mạng"),
        unless_after=_OF_THE_MOON,
    )
    yield form("vi.date.month", "relative-month", f"{G}{M}[_,=^](?P<u>N)_(?P<l>L)", check="year-word")
    # "hồi tháng Giêng năm ngoái" is told of no festival
    yield form("vi.date.month", "relative-month", f"{G}(?P<m>y)_(?P<u>N)_(?P<l>L)", before=_IN_MONTH)
    yield form("vi.date.month", "relative-month", f"{G}{M}[_,=^](?P<l>s)_(?P<u>N)")
    yield form("vi.date.month", "relative-month", f"{G}{M}_(?P<l>X)_(?P<u>N)")  # tháng 7 cùng năm
    yield form("vi.date.day-month", "relative-month", "(?:D_)?(?P<d>[ab])(?:_T_|[/-])(?P<m>a)_(?P<l>s)_(?P<u>N)")
    yield form("vi.date.month", "relative-month", f"{G}{M}_(?P<a>A)_(?P<n>[abn])_(?P<u>N)")
    yield form("vi.date.month", "relative-month", f"{G}{M}_(?P<n>[abn])_(?P<u>N)_(?P<l>L)", check="ago")
    yield form("vi.date.month-year", "date", f"{G}T_(?P<m>a)/(?P<y>c)")  # tháng 7/97
    yield form("vi.date.month-year", "date", f"{G}T_(?P<m>a)/(?P<y>b)", check="no-fraction")
    yield form("vi.date.year", "date", f"{G}N_(?P<y>[YE])(?:_(?P<z>Z))?")
    yield form("vi.date.year", "date", "(?P<g>G)_N_(?P<y>c)", unless_after=_OF_AGE)  # giữa năm 79
    yield form("vi.date.year", "date", "N_(?P<y>c)", before=_SINCE, unless_after=_OF_AGE)
    yield form("vi.date.year", "date", "N_(?P<y>t)(?:_(?P<z>Z))?")
    yield form("vi.date.year", "date", "(?P<y>[Yt])_(?P<z>Z)")
    yield form("vi.date.year", "date", "(?P<z>z)_(?P<y>[YE])")
    yield form(
        "vi.date.year", "date", f"{G}(?P<y>Y)_N", unless_after=words("qua tới trước sau nữa"), check="no-centuries"
    )
    yield form("vi.date.year", "date", "(?P<g>G)_(?P<y>Y)")
    yield form("vi.date.year", "year", "(?P<y>Y)", unless_before=_NUMBERED, check="year")
    # The order of Chinese, as translators keep it: 2014 năm 10 tháng 28 ngày
    yield form("vi.date.year-first", "date", "(?P<y>Y)_N_(?P<m>a)_T_(?P<d>[ab])_D(?:_(?P<w>[Ww]))?")
    month_day = "(?P<m>a)_T_(?P<d>[ab])_D(?:_(?P<w>[Ww]))?"  # or a span of time: 3 tháng 10 ngày
    yield form("vi.date.year-first", "date", month_day, unless_before=_LASTING)
    yield form("vi.date.year-first", "date", month_day, needs="vi.date.year-first")
    yield form("vi.date.year-first", "range", "(?:(?P<y>Y)_N_)?(?P<m>a)_T_(?P<d>[ab])_D(?:[-~@&]|_L_)(?P<d2>[ab])_D")
    yield form("vi.date.year-first", "date", "(?P<y>Y)_N_(?P<m>a)_T")
    yield form("vi.date.year-first", "date", f"N_(?P<y>Y)[_,]{M}[_,]D_(?P<d>[ab])")
    yield form("vi.date.year-first", "date", f"N_(?P<y>Y)_{M}")
    yield form("vi.date.year-first", "relative-month", "(?P<u>N)_(?P<l>L)_(?P<m>a)_T(?:_(?P<d>[ab])_D)?")
    told_first = "(?P<u>N)_(?P<l>L)_T_(?P<m>a)(?!_N|[/-])"
    yield form("vi.date.year-first", "relative-month", told_first, unless_before=words("đầu giữa cuối từ"))


def _ranges() -> Iterator[DateForm]:
    form = date_form
    yield form(
        "vi.date.days-month",
        "range",
        f"(?<![/-]){W}{D}(?:[-~@&,;]{_N}[ab]){{0,12}}{_AND}{_W2}{D2}_{M}(?:{_Y}|{_OF_YEAR})?{_COMING}",
        check="coming-word",
    )
    yield form(
        "vi.date.numeric-days",
        "range",
        f"{W}{D}(?:,{_N}[ab]){{0,12}}{_AND}{_W2}{D2}{_S}(?P<m>a)(?:(?:[/:-]|%(?=Y))(?P<y>[Yc])|[_,=]N_(?P<y_>Y)|{_OF_YEAR})?{_COMING}",
        check="coming-word",
    )
    yield form(
        "vi.date.numeric-days",
        "range",
        f"D_{D}(?:[,;]{_N}[ab]){{0,12}}(?:[,;]|{_AND}){_N}{D2}{_S}(?P<m>a)(?:(?:[/:-]|%(?=Y))(?P<y>[Yc])|[_,=]N_(?P<y_>Y))?",
    )
    yield form(
        "vi.date.numeric-days", "range", f"D_{D}{_AND}{_N}{D2}%(?P<m>a)(?:[%/](?P<y>Y))?{_COMING}", check="coming-word"
    )
    yield form("vi.date.days-month", "range", f"{D}@{D2}[_!]{M}{_Y}?")
    yield form("vi.date.days-month", "range", f"{W}{D}{_AND}{_W2}{D2}_(?P<m>y){_Y}")
    yield form("vi.date.mail", "range", f"{D}[-~@&]{D2}_(?P<m>m)[_,](?P<y>Y)")
    yield form("vi.date.month-day", "range", f"(?P<m>M)_{D}{TO}{D2}(?:[,_](?P<y>Y))?")
    yield form("vi.date.days-month", "range", f"D_{D}(?:[,;]{_N}[ab]){{0,12}}[,;]{_N}{D2}_{M}{_Y}?")
    yield form(
        "vi.date.day-range",
        "range",
        f"{W}{D}{_S}(?P<m>a)(?:[/:-](?P<y>Y))?{TO}{_W2}{D2}{_S}(?P<m2>a)(?:[/:-](?P<y2>Y)|[_,=]N_(?P<y2_>Y))?{_COMING}",
        check="coming-word",
    )
    # a blank slipped in at a slash: từ ngày 15/ 2 đến ngày 2/3 năm 2001
    yield form(
        "vi.date.day-range",
        "range",
        f"D_{D}[/%](?P<m>a)(?:[/%](?P<y>Y))?{TO}{_W2}{D2}[/%](?P<m2>a)(?:[/%](?P<y2>Y)|[_,=]N_(?P<y2_>Y))?",
        check="coming-word",
    )
    yield form("vi.date.day-range", "range", f"{W}{D}[_=]{M}{_Y}?{TO}{_W2}{D2}[_=]{_M2}{_Y2}?")
    yield form("vi.date.month-range", "range", f"{M}(?:/(?P<y>Y))?{TO}{_M2}(?:{_Y2}|{_OF_YEAR})?", check="months")
    yield form("vi.date.month-range", "range", f"(?:T_)?(?P<m>a)/(?P<y>Y){TO}(?:T_)?(?P<m2>a)/(?P<y2>Y)")
    yield form("vi.date.month-range", "range", f"T_(?P<m>a){_AND}(?P<m2>a)(?:{_Y2}|{_OF_YEAR})", check="months")
    yield form("vi.date.month-range", "range", "T_(?P<m>a)[-~](?P<m2>a)", before=words("từ trong vào"), check="months")
    yield form("vi.date.month-range", "range", f"T_(?P<m>a)(?:,a){{0,10}}(?:,|&)(?P<m2>a){_Y2}", check="in-a-row")
    yield form(
        "vi.date.year-range",
        "range",
        f"(?:N_)(?P<y>Y){TO}(?:N_)?(?P<y2>[YSbc])",
        unless_after=_AFTER_SPAN,
        check="span",
    )
    yield form(
        "vi.date.year-range",
        "range",
        "(?P<y>Y)[-~@/](?:N_)?(?P<y2>[YSbc])",
        unless_before=_NUMBERED,
        unless_after=_AFTER_SPAN,
        check="span",
    )
    yield form("vi.date.season-years", "range", "(?P<y>Y)[-~/](?P<y2>[abc])", before=words("vụ mùa khóa"), check="span")
    yield form("vi.date.season-years", "range", "F_(?:N_)?(?P<y>Y)[-~/](?P<y2>[Yabc])", check="span")
    yield form("vi.date.season-years", "date", "F_(?:N_)?(?P<y>Y)")
