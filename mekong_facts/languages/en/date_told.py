"""English: dates told from another day, and longer or shorter stretches than a day, month or year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.languages.en.date_parts import AND, DM, MD, TITLES, D, G, M
from mekong_facts.languages.forms import date_form, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mekong_facts.rules.dates.patterns import DateForm

_BY = words("by at before until till of since to from towards toward after")
_NO_DAY = TITLES | words("every each other alternate")  # a person's name, or one of many
_FIRM = words(
    "securities holdings partners ltd limited inc plc corp foods records books bros brothers mirror telegraph times herald tribune observer gazette school"
)
_SPANS = words("the for within over during in throughout its his her their these those last next first some every")
_LASTING = words(
    "last lasts lasted lasting run runs ran running take takes took taking open opened closed shut stay stays stayed spend spends "
    "spent wait waits waited continue continues continued held available valid suspended"
)
_AT_A_POINT = words(
    "happen happens happened occur occurs occurred due expire expires expired lapse lapses lapsed mature matures end ends ended "
    "start starts started begin begins began return returns returned resume resumes resumed payable deadline falls fall fell"
)
_AT = words("at on by before after until till since from to over around of near")
_SEASON = words("in the of during this that last next following by until since early late through and \n")


def told_forms() -> Iterator[DateForm]:
    """Yield the ways to tell a date from another day, and to name quarters, decades, weeks and feasts."""
    yield from _told_from_another_day()
    yield from _stretches()


def _told_from_another_day() -> Iterator[DateForm]:
    form = date_form
    yield form(
        "en.date.weekday",
        "weekday",
        "(?:(?P<l>L)[_=])?(?P<w>W)",
        unless_before=_NO_DAY,
        unless_after=_FIRM,
        check="no-name",
    )
    yield form("en.date.weekday", "weekday", "(?P<l>L)_(?P<w>w)", check="capital-last")
    yield form(
        "en.date.weekday",
        "weekday",
        "(?P<w>w)",
        before=words("on until by from since"),
        unless_after=words("&"),
        check="nobodys",
    )
    yield form("en.date.weekday", "weekday", "(?P<w>[Ww])[_,=](?P<l>L)_(?P<u>K)")
    yield form("en.date.weekday", "weekday", "(?P<l>L)_(?P<u>K)[_~^](?P<w>[Ww])")
    yield form("en.date.weekday", "weekday", "(?P<w>W)_(?P<l>L)", check="last-or-next")
    yield form("en.date.weekday", "weekday-twice", "(?P<w>W)_(?P<a>A)_(?P<l>L)(?!_[WwMVhNKTDQ])", check="twice")
    yield form("en.date.weekday-day", "weekday-day", "(?P<w>[Ww])[_,`](?P<d>o)", check="day-alone")
    yield form("en.date.weekday-day", "weekday-day", "(?P<w>[Ww])_(?P<d>[ab])", check="day-alone")
    yield form("en.date.relative-day", "relative-day", "(?P<r>R)", check="no-title")
    yield form("en.date.relative-day", "relative-day", "(?P<l>L)_(?P<f>F)", check="part-of-day")
    yield form("en.date.relative", "relative", "(?:(?P<g>[GB])[_=$])?(?P<l>L)_(?P<u>[DKTNPQU])", check="relative")
    yield form("en.date.relative", "relative", "(?P<g>A)[_=$](?P<l>L)_(?P<u>[DKTNPQU])", check="later-this")
    yield form("en.date.relative", "relative", "(?P<g>G)=(?:(?P<l>L)_)?(?P<u>[KTN])", check="not-plural")
    yield form("en.date.relative", "relative-twice", "(?P<u>[KTN])_(?P<a>A)_(?P<l>L)(?!_[WwMVhN])", check="twice")
    yield form("en.date.relative", "relative", "(?P<g>[AB])[$](?P<u>[KTN])")
    yield form("en.date.relative", "year-to-date", "(?P<g>g)(?:_(?P<y>Y))?")
    yield form("en.date.relative", "year-to-date", "N-(?P<g>G)_(?P<y>Y)", check="not-plural")
    yield form("en.date.relative-month", "relative-month", f"{G}{M}[_,=!](?P<l>L)_(?P<u>N)", check="goes-on")
    yield form(
        "en.date.relative-month",
        "relative-month",
        f"{G}(?P<l>L)_(?P<m>[MV])(?!{MD}[abo])",
        unless_after=words("be not"),
    )
    yield form("en.date.relative-month", "relative-month", f"(?P<l>L)_{M}{MD}{D}(?![_,;!]Y|{DM}M)", check="pointed")
    yield form(
        "en.date.relative-month",
        "relative-month",
        f"(?P<l>L)_{D}{DM}{M}(?![_,=;!]Y)",
        unless_before=_SPANS,
        check="pointed",
    )
    yield form("en.date.relative-month", "relative-month", "(?P<l>L)_(?P<u>N)[_=](?P<m>[MV])")
    for told in (f"{M}{MD}{D}", f"{D}{DM}{M}", "(?P<m>M)"):
        yield form("en.date.relative-month", "relative-month", f"{told}_(?P<l>L)", check="last-behind")
    yield form(
        "en.date.relative-month",
        "relative-month",
        f"(?<![abo]_){G}{M}[_,!](?P<n>[abn])_(?P<u>N)_(?P<a>A)",
        check="no-clause",
    )
    yield form("en.date.relative-month", "relative-month", f"{D}{DM}{M}[_,=!](?P<l>L)_(?P<u>N)")
    yield form("en.date.relative-month", "relative-month", f"{M}{MD}{D}[_,=](?P<l>L)_(?P<u>N)")
    yield form("en.date.relative-month", "relative-month", "(?P<d>o)=(?P<l>L)_(?P<m>[MV])")
    yield form("en.date.relative-month", "day-of-month", "(?P<d>o)(?:_D)?[=_](?P<l>L)_(?P<u>T)")
    yield form(
        "en.date.relative-month",
        "day-of-month",
        "(?P<d>o)_(?P<l>m)",
        unless_after=words("message messages messaging noodle"),
    )
    yield form("en.date.days-month", "days-of-month", f"{D}{AND}(?P<d2>[abo])[=_$](?P<l>L)_(?P<u>T)")
    yield form("en.date.relative", "relative", "(?P<u>[TN])[=-](?P<g>G)", before=_BY, check="ends")
    yield form("en.date.offset", "offset-from", "(?P<n>[abn])_(?P<u>[DKTN])(?:_(?P<a>A)_|[*])(?P<r>R)")
    yield form("en.date.offset", "offset-from", "(?P<u>[DKTN])[*](?P<r>R)", before=words("a"), check="from-weekday")
    yield form("en.date.offset", "offset", "(?P<n>[abn])_(?P<u>[DKTNP])_(?P<a>A)", check="no-clause")
    yield form("en.date.offset", "offset", "(?P<u>[DKTNP])_(?P<a>A)", check="count")
    yield from _counted_from_a_date()
    yield form(
        "en.date.offset",
        "offset-hence",
        "(?P<n>[abn])_(?P<u>[DKTN])",
        before=words("in"),
        unless_after=words("of in and or a to the row"),
        check="soon",
    )


def _counted_from_a_date() -> Iterator[DateForm]:
    form = date_form
    yield form(
        "en.date.offset",
        "offset-lead",
        "(?P<n>[abctn])_(?P<u>[DKTN])_(?P<a>A)(?=_)",
        unless_before=_SPANS,
        check="leads",
    )
    yield form("en.date.offset", "offset-lead", "(?P<u>D)_(?P<a>A)(?=_)", before=words("the"), check="leads")
    yield form("en.date.offset", "offset-lead", "(?P<u>[KT])_(?P<a>A)(?=_)", before=words("a one"), check="leads-one")
    yield form("en.date.offset", "offset", "(?P<u>[DTN])_(?P<a>A)", before=words("the"), check="no-clause")
    # "30 days from 1 May" is a day where something ends then, else a span of time
    yield form("en.date.offset", "offset-lead", "(?P<n>[abtn])_(?P<u>[DKTN])(?=[*])", before=_AT_A_POINT)
    yield form("en.date.offset", "offset-lead", "(?P<n>[abn])_(?P<u>K)(?=[*][Ww])", unless_before=_SPANS | _LASTING)
    yield form("en.date.offset", "offset-lead", "(?P<u>K)(?=[*][Ww])", before=words("a"), check="from-weekday")


def _stretches() -> Iterator[DateForm]:
    form = date_form
    yield form(
        "en.date.quarter",
        "quarter",
        "(?P<q>o)_Q(?:[_,=$](?P<y>Y)|[_=](?P<y_>I))?",
        unless_after=words("century final finals mile"),
        check="no-fiscal",
    )
    yield form("en.date.quarter", "quarter", "(?P<q>o)_Q[_=](?P<l>L)_(?P<u>N)")
    yield form("en.date.quarter", "quarter", "(?P<q>L)_Q=(?P<l>L)_(?P<u>N)", check="first-or-last")
    yield form("en.date.quarter", "quarter", "(?P<q>q)(?:[_,=$/-](?P<y>Y)|[_-](?P<y_>I))?", check="no-question")
    yield form("en.date.quarter", "quarter", "(?P<y>Y)[_-](?P<q>q)")
    yield form("en.date.quarter", "quarter", "(?P<q>q)[-~@&](?P<q2>q)(?:[_,=$-](?P<y>Y))?")
    yield form("en.date.quarter", "quarter", "(?P<q>o)&(?P<q2>o)_Q(?:[_,=$](?:(?P<y>Y)|(?P<l>L)_(?P<u>N)))?")
    yield form("en.date.quarter", "quarter", "(?P<q>q)[_=](?P<l>L)_(?P<u>N)")
    yield form("en.date.quarter", "quarter", "(?P<l>L)_(?P<u>N)=(?P<q>o)[_-]Q")
    yield form("en.date.quarter", "quarter", "(?:(?P<y>Y)=)(?P<q>o)[_-]Q")
    yield form("en.date.quarter", "quarter", "(?P<q>[oL])[_-]Q[_,=$](?P<y>Y)", check="first-or-last")
    yield form("en.date.quarter", "span", "(?P<l>L)_(?P<n>[abn])_(?P<u>Q)", unless_after=words("of century mile"))
    yield form("en.date.half", "half", "(?P<e>[oL])_H[_=$](?P<y>[YI])")
    yield form("en.date.half", "half", "(?P<e>o)_H=(?P<l>L)_(?P<u>N)")
    yield form("en.date.half", "half", "(?P<e>e)[_=-](?P<y>[YI])")
    yield form("en.date.half", "half", "(?P<y>Y)[_-](?P<e>e)")
    yield form("en.date.decade", "decade", f"{G}(?P<s>S)", check="decade")
    yield form("en.date.decade", "decade", "(?<=S&)(?P<s>S)")
    yield form("en.date.week", "week", "(?P<o>[oL])_K=(?:(?P<m>[MVv])(?:[_,](?P<y>Y))?|(?P<y_>Y))")
    yield form("en.date.week", "week", "(?P<o>[oL])_K=(?P<l>L)_(?P<u>[TN])")
    yield form("en.date.week", "week", "K_(?P<k>[abc])=(?P<l>L)_(?P<u>N)", check="not-plural")
    yield form("en.date.relative", "month-of-year", "(?P<m>o)_T=(?:(?P<y>Y)|(?P<l>L)_(?P<u>N))", check="not-plural")
    yield form("en.date.week", "week", "K_(?P<k>[abc])[=,_](?P<y>Y)", check="not-plural")
    yield form("en.date.week", "week", "K_(?P<k>[abc])", check="week-number")
    of = "(?:i[_,]|K(?:=|{|_G[_^]))(?:[Ww][_,])?"
    yield form("en.date.week", "week-of", f"{of}{D}{DM}{M}(?:[_,](?P<y>Y))?", check="singular")
    yield form("en.date.week", "week-of", f"{of}{M}{MD}{D}(?:[_,](?P<y>Y))?", check="singular")
    yield form("en.date.week", "week-of-day", "K[={](?P<d>o)", check="singular")
    yield form(
        "en.date.part",
        "part",
        "(?P<o>[oL])_(?P<n>[abn])_(?P<v>[KTQ])[=$](?:(?:N_)?(?P<y>Y)|(?P<l>L)_(?P<u>N))",
        check="first-or-last",
    )
    yield form("en.date.part", "part", "(?P<o>o)_(?P<n>[abn])_(?P<v>[TQ])[=$](?P<u>N)", check="of-year")
    yield form(
        "en.date.part",
        "part",
        "(?P<o>[oL])_(?P<n>[abtn])_(?P<v>D)[=$](?:(?P<m>[MVv])(?:[_,](?P<y>Y))?|(?P<y_>Y)|(?P<l>L)_(?P<u>[TN]))",
        check="first-or-last",
    )
    yield form(
        "en.date.weekday-of-month",
        "weekday-of-month",
        "(?P<o>[oL])_(?P<w>W)[=$](?P<m>[MVv])(?:[_,](?P<y>Y))?",
        check="first-or-last",
    )
    yield form(
        "en.date.weekday-of-month",
        "weekday-of-month",
        "(?P<o>[oL])_(?P<w>W)[=$](?P<l>L)_(?P<u>T)",
        check="first-or-last",
    )
    yield form("en.date.weekday-of-month", "weekday-of-month", "(?P<o>[oL])_(?P<w>W)=T", check="told-once")
    yield form("en.date.blocker", "blocker", "[oL]_[Ww]=T")
    yield form("en.date.season", "season", f"{G}(?P<j>j)[_,=](?P<y>Y)(?:[_](?P<z>Z))?", genre="narrative")
    yield form("en.date.season", "season", "(?P<y>Y)_(?P<j>j)", genre="narrative")
    yield form("en.date.season", "season", f"{G}(?P<j>j)[_=](?:(?P<l>L)_(?P<u>N)|(?P<y>t)_(?P<z>Z))", genre="narrative")
    yield form(
        "en.date.season",
        "season",
        f"{G}(?:(?P<l>L)_)?(?P<j>j)",
        before=_SEASON,
        unless_after=words("of"),
        genre="narrative",
    )
    yield form(
        "en.date.season",
        "season",
        "(?P<j>j)",
        unless_before=words("every each a an"),
        check="campaign",
        genre="narrative",
    )
    yield form("en.date.feast", "feast", "(?P<l>L)_(?P<h>h)", check="next-feast")
    yield form("en.date.feast", "feast", "(?P<h>h)[_,](?P<y>Y)")
    yield form("en.date.feast", "feast", "(?P<h>h)[_,=](?P<l>L)_(?P<u>N)")
    yield form("en.date.feast", "feast", "(?P<h>h)", before=_AT, check="no-name")
    yield form("en.date.feast", "feast", "(?P<h>h)", check="feast-day")
    yield form(
        "en.date.feast", "feast", "(?P<h>l)", before=words("on before after by until till since"), check="no-name"
    )
    yield form("en.date.feast", "feast", "(?P<h>l)_(?P<y>Y)", check="moving-feast")
    yield form("en.date.bare-day", "bare-day", "(?P<d>[ab])_D", needs="en.date.year-first", check="not-plural")
    yield form("en.date.bare-day", "bare-day", "(?P<d>o)", before=words("the"), check="day-alone", genre="narrative")
    yield form("en.date.bare-day", "bare-day", "(?P<d>o)", before=words("the"), check="day-told")
    yield form("en.date.bare-day", "bare-day", "(?P<d>o)[&@](?P<d2>o)", before=words("the"), check="day-told")
    # What looks like a date and is none
    yield form("en.date.blocker", "blocker", "[oO]_C")
    yield form("en.date.blocker", "blocker", "[Ww][-~@][Ww]", check="hours")
    yield form("en.date.blocker", "blocker", "x[-_]Y(?:[@-]Y)?")
