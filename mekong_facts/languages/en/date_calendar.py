"""English: days, months and years as they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.languages.en.date_parts import DM, MD, NUMBERED, PLURALS, POINT, TIME, TITLES, D, G, M, W, Y
from mekong_facts.languages.forms import date_form, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mekong_facts.rules.dates.patterns import DateForm

_NAMED = words("van de der von den ter said says told added asked")  # after a person's name: Jan van der Berg
STREETS = words("street st road rd avenue ave lane boulevard square bridge hospital stadium park hotel airport school")
_STAMPED = words("issued posted updated published released modified reviewed revised printed created checked signed")
_CELL = words("| ? ! .")


def calendar_forms() -> Iterator[DateForm]:
    """Yield the ways to write days, months and years."""
    yield from _days_and_years()
    yield from _numbers()


def _days_and_years() -> Iterator[DateForm]:
    form = date_form
    yield form("en.date.day-month", "date", f"{W}{D}{DM}{M}(?!_[ab],Y){Y}?", check="small-month", unless_after=STREETS)
    yield form("en.date.day-month", "date", f"{W}{D}-(?P<m>[MVv])-(?P<y>[abc])")
    yield form("en.date.day-month", "date", f"{D}/(?P<m>[MVv])/(?P<y>[Yabc])")
    yield form("en.date.day-month", "date", f"{D}:(?P<m>[MVv]):(?P<y>Y)")  # 08.Jul.2024
    yield form("en.date.day-month", "date", f"{D}:{M}[_,](?P<y>Y)", before=POINT)  # on 8.July 2024
    yield form("en.date.day-month", "date", f'{D}"(?P<m>M)"(?P<y>[abc])')
    yield form("en.date.day-month", "date", f"{W}{D}{DM}{M}=(?P<y>c)")
    yield form("en.date.day-month", "date", "(?P<d>o)_D=(?P<m>[MVv])(?:[_$=,](?:N_)?(?P<y>Y))?")
    yield form("en.date.day-month", "date", f"{W}{D},{M}[_,](?P<y>Y)", before=POINT)  # on 5, July 2019
    yield form("en.date.day-month", "date", f"(?P<w>[Ww])[_,]{D},{M}[_,](?P<y>Y)")  # Tuesday, 5, July, 2019
    # "1 May, 2 June" is two days before their months
    yield form("en.date.month-day", "date", f"{M}_{D}<(?P<w>[Ww])>(?P<y>Y)")
    yield form("en.date.day-month", "date", f"{D}_{M}<(?P<w>[Ww])>(?P<y>Y)")
    yield form("en.date.day-month", "date", f"{D}<(?P<w>[Ww])>{M}{Y}?")
    yield form("en.date.month-day", "date", f"{W}(?<![abo]_){M}{MD}{D}{Y}?", check="small-month")
    yield form("en.date.day-month", "date", f"{W}{D}{DM}{M}[_!](?P<y>[abI])", check="apostrophe")
    yield form("en.date.day-month", "date", f"{W}{D}{DM}{M}(?:_(?P<y>c)|,(?P<y_>I))", check="closed-year")
    yield form("en.date.month-day", "date", f"{W}{M}[_!]{D},(?P<y>I)", check="closed-year")
    yield form("en.date.day-month", "date", f"{W}{D}{DM}{M}_(?P<y>[ab])", check="last-of-line")  # Issued 14 Nov 11
    for told in (f"{W}{M}[_!]{D}", f"{W}{D}_{M}"):
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
    yield form("en.date.year", "date", "[Nf]=(?P<y>Y)", check="singular")
    for told in (f"{D}{DM}{M}", f"{M}{MD}{D}", f"{G}{M}", "N"):
        yield form("en.date.year", "date", f"{told}[_,](?P<y>X)", check="round-year")
    yield form("en.date.year", "date", "(?P<y>I)", check="apostrophe-year")
    yield form("en.date.year", "year", "(?P<y>S)", check="possessive")
    yield form("en.date.year", "date", "(?P<y>J)")
    yield form("en.date.year", "year", "(?P<y>Y)", unless_before=NUMBERED | PLURALS, check="year")
    yield form(
        "en.date.year",
        "year",
        "(?P<y>Y)",
        before=words("the and as for"),
        unless_before=NUMBERED,
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
        unless_before=NUMBERED,
    )
    # blanks slipped in at the dashes: on 15- 10-2021
    slipped = "(?P<p>[ab])[~-](?P<p2>[ab])[~-](?P<p3>Y)"
    yield form("en.date.numeric", "numeric", slipped, before=TIME - words("to and the ,"))
    slashed = "(?P<p>[ab])[/%](?P<p2>[ab])%(?P<p3>Y)"  # on 11/11/ 2023
    yield form("en.date.numeric", "numeric", slashed, unless_before=NUMBERED)
    dotted = "(?P<p>[ab]):(?P<p2>[ab]):(?P<p3>[abc])"
    yield form("en.date.numeric", "numeric", dotted, before=TIME | _STAMPED)
    yield form("en.date.numeric", "numeric", f"{weekday}{dotted}")
    yield form("en.date.day-month", "date", "(?P<d>[ab])!(?P<m>a)!(?P<y>Y)", unless_before=NUMBERED)  # 8. 6. 2016
    yield form(
        "en.date.iso",
        "date",
        "(?:(?P<w>[Ww])[_,<])?(?P<y>Y)(?P<sep>[-/:])(?P<m>a)(?P=sep)(?P<d>[ab])",
        unless_before=NUMBERED,
    )
    # 2018. 01. 25., but not behind what a bare year ends: "agreed in 2018. 12. 25 people came"
    spaced = "(?P<y>Y)!(?P<m>a)!(?P<d>[ab])"
    yield form("en.date.iso", "date", spaced, unless_before=NUMBERED | words("in since until of to during and"))
    yield form("en.date.iso", "digits", "(?P<k>k)", unless_before=NUMBERED, check="compact")
    yield form("en.date.iso", "date", "(?P<y>Y)_(?P<m>a)_(?P<d>[ab])", before=words("on dated since until"))
    yield form(
        "en.date.numeric-day-month",
        "numeric",
        "(?P<p>[ab])/(?P<p2>[ab])",
        before=TIME - words("to and the ,"),
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
        before=TIME | words("in for"),
        check="no-paper",
    )
    yield form("en.date.numeric-month-year", "date", "(?P<m>a)[/-](?P<y>Y)", before=_CELL, check="cell")
    yield form("en.date.numeric-month-year", "date", "(?P<y>Y)-(?P<m>a)", before=_CELL, check="cell")
    yield form(
        "en.date.numeric-month-year", "date", "(?P<y>Y)-(?P<m>a)", before=TIME | words("in for"), check="no-span"
    )
