"""English: days, months and years as they are written, and ranges of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.languages.forms import date_form, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mekong_facts.rules.dates.patterns import DateForm

D = "(?P<d>[abo])"
_D2 = "(?P<d2>[abo])"
M = "(?P<m>[MVv])"
_M2 = "(?P<m2>[MVv])"
_W = "(?:(?:(?P<l>L)_)?(?P<w>[Ww])[_,;!~`-])?"
_W2 = "(?:(?P<w2>[Ww])[_,!`])?"
DM = '[_=!"-]'  # between day and month
MD = '[_!:,`"-]'  # between month and day
_Y = '(?:[_,!:;=$/"-](?P<y>Y)(?:[_,]Z)?|[_,](?P<z>z)[_"](?P<y_>[YE])|[_,](?P<y__>E)|[_!](?P<y___>I))'
_OF_YEAR = "(?:[_,=](?P<l_>L)_(?P<u>N))"  # last year, of this year
_Y2 = '(?:[_,!;=$/"-](?P<y2>Y)|[_!](?P<y2_>I))'
_TO = "[-~@]"
AND = "[-~@&]"
G = "(?:(?:(?P<g>[GB])[_=-]|(?P<g_>B)[$]))?"
_TIME = words(
    "on by until till from to since of before after through and "
    "between , ( the morning afternoon evening day date dates dated : \n"
)

TITLES = words(
    "mr mrs messrs ms miss dr sir madam chief aunt auntie uncle sister brother daughter son mother cousin niece nephew lady lord "
    "hurricane typhoon cyclone storm"
)
_NAMED = words("van de der von den ter said says told added asked")  # after a person's name: Jan van der Berg
_DAY_OF_AGENDA = words("day session stage leg round group")  # Day 1 - 17 Nov
STREETS = words("street st road rd avenue ave lane boulevard square bridge hospital stadium park hotel airport school")
_POINT = words("on until till to since from of before after date day dates dated")
_STAMPED = words("issued posted updated published released modified reviewed revised printed created checked signed")
_CELL = words("| ? ! .")
_NUMBERED = words(
    "batch lot lots mile miles km section sections article articles item items model regulation directive decree "
    "act cap no nos number numbers codes serials tel telephone phone fax ext extension p pp "
    "page pages room rm doc article hotline call mobile id item ref code flat box bus flight route highway version ver "
    "para chapter section clause rule table figure annex serial case invoice order linux build firmware release rev isbn issn sku patent file type"
)
_PLURALS = words(
    "rooms routes highways clauses tables figures annexes paragraphs paras chapters"
)  # of numbers, not of full days


def calendar_forms() -> Iterator[DateForm]:
    """Yield the ways to write days, months and years, and ranges of them."""
    yield from _days_and_years()
    yield from _numbers()
    yield from _ranges()


def _days_and_years() -> Iterator[DateForm]:
    form = date_form
    yield form(
        "en.date.day-month", "date", f"{_W}{D}{DM}{M}(?!_[ab],Y){_Y}?", check="small-month", unless_after=STREETS
    )
    yield form("en.date.day-month", "date", f"{_W}{D}-(?P<m>[MVv])-(?P<y>[abc])")
    yield form("en.date.day-month", "date", f"{D}/(?P<m>[MVv])/(?P<y>[Yabc])")
    yield form("en.date.day-month", "date", f"{D}:(?P<m>[MVv]):(?P<y>Y)")  # 08.Jul.2024
    yield form("en.date.day-month", "date", f"{D}:{M}[_,](?P<y>Y)", before=_POINT)  # on 8.July 2024
    yield form("en.date.day-month", "date", f'{D}"(?P<m>M)"(?P<y>[abc])')
    yield form("en.date.day-month", "date", f"{_W}{D}{DM}{M}=(?P<y>c)")
    yield form("en.date.day-month", "date", "(?P<d>o)_D=(?P<m>[MVv])(?:[_$=,](?:N_)?(?P<y>Y))?")
    yield form("en.date.day-month", "date", f"{_W}{D},{M}[_,](?P<y>Y)", before=_POINT)  # on 5, July 2019
    yield form("en.date.day-month", "date", f"(?P<w>[Ww])[_,]{D},{M}[_,](?P<y>Y)")  # Tuesday, 5, July, 2019
    # "1 May, 2 June" is two days before their months
    yield form("en.date.month-day", "date", f"{M}_{D}<(?P<w>[Ww])>(?P<y>Y)")
    yield form("en.date.day-month", "date", f"{D}_{M}<(?P<w>[Ww])>(?P<y>Y)")
    yield form("en.date.day-month", "date", f"{D}<(?P<w>[Ww])>{M}{_Y}?")
    yield form("en.date.month-day", "date", f"{_W}(?<![abo]_){M}{MD}{D}{_Y}?", check="small-month")
    yield form("en.date.day-month", "date", f"{_W}{D}{DM}{M}[_!](?P<y>[abI])", check="apostrophe")
    yield form("en.date.day-month", "date", f"{_W}{D}{DM}{M}(?:_(?P<y>c)|,(?P<y_>I))", check="closed-year")
    yield form("en.date.month-day", "date", f"{_W}{M}[_!]{D},(?P<y>I)", check="closed-year")
    yield form("en.date.day-month", "date", f"{_W}{D}{DM}{M}_(?P<y>[ab])", check="last-of-line")  # Issued 14 Nov 11
    for told in (f"{_W}{M}[_!]{D}", f"{_W}{D}_{M}"):
        yield form("en.date.month-day", "date", f"{told}<(?P<y>Y)", check="bracketed-year")
    yield form("en.date.month-year", "date", f"{G}(?P<m>[MVv])[_=!](?P<y>[abI])", check="apostrophe")
    yield form("en.date.month-day", "date", "(?P<m>M)[/](?P<d>[abo])(?:/(?P<y>Y))?")
    yield form("en.date.month-day", "date", f"{M}{MD}{D}/(?P<y>[bc])", before=words("("), check="no-next-day")
    yield form(
        "en.date.month-day",
        "date",
        "(?P<m>[MV])_(?P<d>n)(?:[,_](?P<y>Y))?",
        unless_after=words("people percent per hundred thousand million billion"),
    )
    yield form("en.date.day-month", "date", "(?P<d>n)_(?P<m>[MV])[_,](?P<y>Y)")
    yield form("en.date.month-day", "date", "(?P<y>Y)(?P<sep>[-/_])(?P<m>[MVv])(?P=sep)(?P<d>[ab])")
    yield form("en.date.month-year", "date", f'{G}(?P<m>[MVv])[_,!;=$/:"-](?P<y>Y)', check="year-no-clock")
    yield form("en.date.month-year", "date", f"{G}(?P<m>[MVv])[_,](?:(?P<z>z)_)?(?P<y>E)")
    yield form("en.date.month-year", "date", f"{G}(?P<y>Y)[_](?P<m>[MVv])", check="month")
    yield form("en.date.month-year", "date", f"{G}(?P<m>[MVv])=(?P<y>c)")
    yield form(
        "en.date.month",
        "date",
        f"{G}{M}(?!(?<=G_[MVv])_[abo])",  # the polls start June 24
        unless_before=TITLES | words("every each named called nicknamed"),
        unless_after=_NAMED,
        check="month",
    )
    yield form("en.date.month", "date", "(?P<m>[MV])-(?P<g>G)")
    yield form("en.date.year", "date", "(?P<y>Y)-(?P<g>G)")
    yield form("en.date.half", "half", "(?P<e>G)[=$](?P<y>Y)", check="latter-half")
    yield form("en.date.half", "half", "(?P<e>G)=(?P<l>L)_(?P<u>N)", check="latter-half")
    yield form("en.date.year", "date", "(?:(?P<g>[GB])[_=-]|(?P<g_>[BA])[$])(?:N_)?(?P<y>[YI])")
    yield form("en.date.blocker", "blocker", "N_Y", check="title")
    yield form("en.date.year", "date", "[Nf]_(?P<y>Y)")
    yield form("en.date.year", "date", "[Nf]=(?P<y>Y)", check="one-year")
    for told in (f"{D}{DM}{M}", f"{M}{MD}{D}", f"{G}{M}", "N"):
        yield form("en.date.year", "date", f"{told}[_,](?P<y>X)", check="round-year")
    yield form("en.date.year", "date", "(?P<y>I)", check="apostrophe-year")
    yield form("en.date.year", "year", "(?P<y>S)", check="possessive")
    yield form("en.date.year", "date", "(?P<y>J)")
    yield form("en.date.year", "year", "(?P<y>Y)", unless_before=_NUMBERED | _PLURALS, check="year")
    yield form(
        "en.date.year",
        "year",
        "(?P<y>Y)",
        before=words("the and as for"),
        unless_before=_NUMBERED,
        check="old-year",
        genre="narrative",
    )
    # The words of a Chinese date, as translators keep them: 2014 year 9 month 17 day
    yield form("en.date.year-first", "date", "(?:(?P<y>Y)_N_)?(?P<m>a)_T_(?P<d>[ab])_D", check="not-plural")
    yield form("en.date.year-first", "date", "(?:(?P<y>Y)(?:_N)?_)?(?P<m>[MVv])_(?P<d>[ab])_D", check="not-plural")
    yield form("en.date.year-first", "date", "(?P<y>Y)_N(?:_(?P<m>a)_T)?", check="not-plural")
    yield form("en.date.era-year", "date", f'{G}(?:(?P<m>[MVv])[_,])?(?P<y>[Ytabc])[_"](?P<z>Z)')
    yield form("en.date.era-year", "date", "(?P<z>z)[_](?P<y>[YEtabc])")
    yield form("en.date.era-year", "date", "(?P<y>E)[_](?P<z>z)")


def _numbers() -> Iterator[DateForm]:
    form = date_form
    weekday = "(?:(?:(?P<l>L)_)?(?P<w>[Ww])[_,<])"
    yield form(
        "en.date.numeric",
        "numeric",
        f"{weekday}?(?P<p>[ab])(?:(?P<s>[/-])(?P<p2>[ab])(?P=s)(?P<p3>[YEabc])|:(?P<p2_>[ab]):(?P<p3_>[YE]))",
        unless_before=_NUMBERED,
    )
    # blanks slipped in at the dashes: on 15- 10-2021
    slipped = "(?P<p>[ab])[~-](?P<p2>[ab])[~-](?P<p3>Y)"
    yield form("en.date.numeric", "numeric", slipped, before=_TIME - words("to and the ,"))
    slashed = "(?P<p>[ab])[/%](?P<p2>[ab])%(?P<p3>Y)"  # on 11/11/ 2023
    yield form("en.date.numeric", "numeric", slashed, unless_before=_NUMBERED)
    dotted = "(?P<p>[ab]):(?P<p2>[ab]):(?P<p3>[abc])"
    yield form("en.date.numeric", "numeric", dotted, before=_TIME | _STAMPED)
    yield form("en.date.numeric", "numeric", f"{weekday}{dotted}")
    yield form("en.date.day-month", "date", "(?P<d>[ab])!(?P<m>a)!(?P<y>Y)", unless_before=_NUMBERED)  # 8. 6. 2016
    yield form(
        "en.date.iso",
        "date",
        "(?:(?P<w>[Ww])[_,<])?(?P<y>Y)(?P<sep>[-/:])(?P<m>a)(?P=sep)(?P<d>[ab])",
        unless_before=_NUMBERED,
    )
    # 2018. 01. 25., but not behind what a bare year ends: "agreed in 2018. 12. 25 people came"
    spaced = "(?P<y>Y)!(?P<m>a)!(?P<d>[ab])"
    yield form("en.date.iso", "date", spaced, unless_before=_NUMBERED | words("in since until of to during and"))
    yield form("en.date.iso", "digits", "(?P<k>k)", unless_before=_NUMBERED, check="compact")
    yield form("en.date.iso", "date", "(?P<y>Y)_(?P<m>a)_(?P<d>[ab])", before=words("on dated since until"))
    yield form(
        "en.date.numeric-day-month",
        "numeric",
        "(?P<p>[ab])/(?P<p2>[ab])",
        before=_TIME - words("to and the ,"),
        check="no-fraction",
    )
    yield form("en.date.numeric-day-month", "numeric", "(?:(?P<l>L)_)?(?P<w>[Ww])[_,<](?P<p>[ab])/(?P<p2>[ab])")
    yield form(
        "en.date.numeric-day-month",
        "numeric",
        "(?:(?P<l>L)_)?(?P<w>[Ww])[_,<](?P<p>[ab]):(?P<p2>[ab])",
        check="no-clock",
    )
    yield form(
        "en.date.numeric-day-month",
        "numeric",
        "(?P<l>L)_(?P<p>[ab])/(?P<p2>[ab])",
        unless_before=words("the its his her their"),
        check="pointed-numbers",
    )
    yield form("en.date.numeric-day-month", "numeric", "D_(?P<p>[ab])/(?P<p2>[ab])(?:/(?P<p3>[Yabc]))?")
    yield form(
        "en.date.numeric-day-month",
        "numeric",
        "(?P<p>[ab])/(?P<p2>[ab])",
        before=words("and the ,"),
        check="no-fraction",
        needs="en.date.numeric-day-month",
    )
    yield form(
        "en.date.numeric-month-year",
        "date",
        "(?P<m>a)[/-](?P<y>Y)",
        before=_TIME | words("in for"),
        check="no-paper",
    )
    yield form("en.date.numeric-month-year", "date", "(?P<m>a)[/-](?P<y>Y)", before=_CELL, check="cell")
    yield form("en.date.numeric-month-year", "date", "(?P<y>Y)-(?P<m>a)", before=_CELL, check="cell")
    yield form(
        "en.date.numeric-month-year", "date", "(?P<y>Y)-(?P<m>a)", before=_TIME | words("in for"), check="no-span"
    )


def _weekdays_in_brackets() -> Iterator[DateForm]:
    """Yield ranges whose days have their weekdays in brackets: Jan. 27 (Sun.) to 29 (Tue.), 2013."""
    form, told = date_form, r"<(?P<w>[Ww])\}"
    year = "(?:<(?P<w2>[Ww])>(?P<y>Y))?"
    yield form("en.date.month-days", "range", f"{M}{MD}{D}{told}{_D2}{year}")
    yield form("en.date.days-month", "range", f"{D}{told}{_D2}<(?P<w2>[Ww])>{M}{_Y}?")
    yield form("en.date.day-range", "range", f"{M}{MD}{D}{told}{_M2}{MD}{_D2}{year}")
    yield form("en.date.day-range", "range", f"{D}{DM}{M}{told}{_D2}{DM}{_M2}{year}")


def _ranges() -> Iterator[DateForm]:
    form = date_form
    yield form(
        "en.date.days-month",
        "range",
        f"(?<![/-]){_W}{D}(?:[-~@&,;][abo]){{1,12}}{AND}{_W2}{_D2}{DM}{M}(?:{_Y}|{_OF_YEAR})?",
        unless_before=_DAY_OF_AGENDA,
        check="listed",
    )
    yield form(
        "en.date.days-month",
        "range",
        f"{_W}{D}{AND}{_W2}{_D2}{DM}{M}(?:{_Y}|{_OF_YEAR})?",
        unless_before=_DAY_OF_AGENDA,
    )
    yield form(
        "en.date.month-days",
        "range",
        f"{_W}(?<![abo]_){M}{MD}{D}(?:[-~@&,;][abo]){{0,12}}{AND}{_W2}{_D2}(?:{_Y}|{_OF_YEAR})?",
        check="rising",
    )
    yield form("en.date.month-days", "range", f"{_W}(?<![abo]_){M}{MD}{D}[-~@]{_D2}(?=&o)")  # "15-16 and the second"
    yield form(
        "en.date.days-month",
        "range",
        f"(?P<n>a)_(?P<d>a)[-~@&](?P<d2>b){DM}{M}{_Y}?",
        before=words("on from of between for by until the"),
        check="split-digit",
    )
    yield form("en.date.days-month", "range", f"{_W}{D}{AND}{_D2},{M}[_,](?P<y>Y)", unless_before=_DAY_OF_AGENDA)
    # A dash is lost: on 13 14 February, February 13 14, 2019
    point = _POINT | words("(")
    yield form("en.date.days-month", "range", f"(?P<d>[ab])_(?P<d2>[ab])_{M}{_Y}?", before=point, check="close-days")
    yield form("en.date.month-days", "range", f"{M}_(?P<d>[ab])_(?P<d2>[ab])[,](?P<y>Y)", check="close-days")
    yield form("en.date.days-month", "range", f"{D}(?:;[abo]){{0,12}};{_D2}{DM}{M}{_Y}?", check="days-in-a-row")
    yield form("en.date.month-days", "range", f"{M}{MD}{D}(?:;[abo]){{0,12}};{_D2}{_Y}?", check="days-in-a-row")
    yield form("en.date.day-range", "range", f"{_W}{D}{DM}{M}{_Y}?{_TO}{_W2}{_D2}{DM}{_M2}(?:{_Y2}|{_OF_YEAR})?")
    yield form("en.date.day-range", "range", f"{_W}{M}{MD}{D}{_Y}?{_TO}{_W2}{_M2}{MD}{_D2}(?:{_Y2}|{_OF_YEAR})?")
    for told in (f"{D}{DM}{M}_", f"{M}{MD}{D}[_,]"):  # the anniversary of 7 January 1979-2019
        yield form("en.date.day-range", "range", f"{told}(?P<y>Y){_TO}(?P<y2>Y)")
    yield form("en.date.days-month", "range", f"[Ww][&~@-](?P<w2>[Ww])[_,]{D}{AND}{_D2}{DM}{M}{_Y}?")
    yield form("en.date.month-days", "range", f"[Ww][&~@-](?P<w2>[Ww])[_,]{M}{MD}{D}{AND}{_D2}{_Y}?")
    yield from _weekdays_in_brackets()
    yield form("en.date.day-range", "range", f"{D}{DM}{M}{_Y}?/{_D2}{DM}{_M2}{_Y2}?", check="new-month")
    yield form("en.date.day-range", "range", f"{M}{MD}{D}{_Y}?/{_M2}{MD}{_D2}{_Y2}?", check="new-month")
    yield form("en.date.days-month", "range", f"(?P<d>[ab])/(?P<d2>[ab])_{M}{_Y}?", before=_TIME | words("the"))
    yield form("en.date.days-month", "range", f"(?P<d>[abo])/(?P<d2>[abo])_{M}{_Y}?", check="next-day")
    yield form("en.date.month-days", "range", f"(?<![abo]_){M}{MD}{D}/(?P<d2>[abo]){_Y}?", check="next-day")
    yield form("en.date.month-range", "range", f"{G}(?<![abo]_){M}_(?P<y>Y){_TO}(?P<y2>Y)")
    yield form("en.date.month-range", "range", f"(?P<y>Y){_TO}(?:(?P<g2>[GB])[_=$-])?{_M2}{_Y2}")
    yield form("en.date.month-range", "range", f"{G}(?<!L_){M}{_Y}?{AND}{_M2}{_Y2}", check="months")
    yield form(
        "en.date.month-range",
        "range",
        f"{G}(?<!L_){M}{_Y}?{_TO}(?:(?P<g2>[GB])[_=$-])?{_M2}(?:{_Y2}|{_OF_YEAR})?",
        check="months",
    )
    yield form("en.date.month-range", "range", f"(?P<m>[MV])[/%](?P<m2>[MV]){_Y2}?", check="next-month")
    yield form("en.date.month-range", "range", f"{M}_(?P<y>c){_TO}{_M2}_(?P<y2>c)")
    yield form("en.date.month-range", "range", "(?P<m>a)/(?P<y>Y)[-~@](?P<m2>a)/(?P<y2>Y)", unless_before=_NUMBERED)
    yield form(
        "en.date.month-range",
        "range",
        f"{G}{M}{_Y}?&(?:(?P<g2>[GB])[_=$-])?{_M2}{_Y2}?",
        before=words("between"),
        check="months",
    )
    yield form(
        "en.date.year-range",
        "range",
        "(?:f_)?(?P<y>Y)[-~@](?P<y2>[YSabc])",
        unless_before=_NUMBERED | _PLURALS,
        check="span",
    )
    yield form(
        "en.date.year-range",
        "range",
        "(?:f_)?(?P<y>Y)/(?P<y2>[YSabc])",
        unless_before=_NUMBERED | _PLURALS,
        check="span",
    )
    yield form("en.date.year-range", "range", "(?P<y>J)[-/](?P<y2>[Yabc])", check="fiscal-span")
    yield form("en.date.year-range", "range", "(?P<y>[JY])[/-][abc][-~@][JY][/-](?P<y2>[abc])", check="fiscal-ends")
    yield form(
        "en.date.year-range",
        "range",
        "(?P<y>Y)&(?P<y2>Y)",
        before=words("between"),
        unless_before=_NUMBERED,
        check="span",
    )
    yield form("en.date.year-range", "range", "(?P<y>[Yt])[-~@](?P<y2>[Yt])[_](?P<z>Z)", check="era-span")
    yield form("en.date.year-range", "range", "(?P<z>z)_(?P<y>E)[-~@](?P<y2>E)", check="span")
    yield form("en.date.year-range", "range", "(?P<y>E)[-~@](?P<y2>E)_(?P<z>z)", check="span")
    yield form(
        "en.date.numeric-range",
        "range",
        "(?P<d>[ab])[-~@](?P<d2>[ab])/(?P<m>a)(?:/(?P<y>[YE]))?",
        before=(_TIME | words("days")) - _DAY_OF_AGENDA,
    )
    yield form(
        "en.date.numeric-range",
        "numeric-range",
        "(?P<p>[ab])/(?P<p2>[ab])(?:/(?P<p3>Y))?[-~@](?P<q>[ab])/(?P<q2>[ab])(?:[/,_](?P<q3>Y))?",
        before=_TIME,
    )
    yield form(
        "en.date.numeric-range",
        "numeric-range",
        "(?P<p>[ab])/(?P<p2>[ab])(?:/(?P<p3>Y))?[-~](?P<q>[ab])/(?P<q2>[ab])/(?P<q3>Y)",
    )
    yield form("en.date.numeric-range", "range", "(?P<d>[ab])[-~](?P<d2>[ab]):(?P<m>a):(?P<y>Y)")
    dotted = "(?P<p>[ab]):(?P<p2>[ab])[~@-](?P<q>[ab]):(?P<q2>[ab]):(?P<q3>Y)"
    yield form("en.date.numeric-range", "numeric-range", dotted, unless_before=_NUMBERED)
    yield form(
        "en.date.numeric-range",
        "numeric-range",
        "(?P<p>[ab])(?P<s>[/:-])(?P<p2>[ab])(?P=s)(?P<p3>Y)[~@-](?P<q>[ab])(?P=s)(?P<q2>[ab])(?P=s)(?P<q3>Y)",
    )
