"""English: ranges of days, months and years as they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.languages.en.date_parts import AND, DM, MD, NUMBERED, PLURALS, POINT, TIME, D, G, M, W, Y
from mekong_facts.languages.forms import date_form, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mekong_facts.rules.dates.patterns import DateForm

_D2 = "(?P<d2>[abo])"
_M2 = "(?P<m2>[MVv])"
_W2 = "(?:(?P<w2>[Ww])[_,!`])?"
_OF_YEAR = "(?:[_,=](?P<l_>L)_(?P<u>N))"  # last year, of this year
_Y2 = '(?:[_,!;=$/"-](?P<y2>Y)|[_!](?P<y2_>I))'
_TO = "[-~@]"
_DAY_OF_AGENDA = words("day session stage leg round group")  # Day 1 - 17 Nov


def range_forms() -> Iterator[DateForm]:
    """Yield the ways to write ranges of days, months and years."""
    form = date_form
    yield form(
        "en.date.days-month",
        "range",
        f"(?<![/-]){W}{D}(?:[-~@&,;][abo]){{1,12}}{AND}{_W2}{_D2}{DM}{M}(?:{Y}|{_OF_YEAR})?",
        unless_before=_DAY_OF_AGENDA,
        check="listed",
    )
    yield form(
        "en.date.days-month",
        "range",
        f"{W}{D}{AND}{_W2}{_D2}{DM}{M}(?:{Y}|{_OF_YEAR})?",
        unless_before=_DAY_OF_AGENDA,
    )
    yield form(
        "en.date.month-days",
        "range",
        f"{W}(?<![abo]_){M}{MD}{D}(?:[-~@&,;][abo]){{0,12}}{AND}{_W2}{_D2}(?:{Y}|{_OF_YEAR})?",
        check="rising",
    )
    yield form("en.date.month-days", "range", f"{W}(?<![abo]_){M}{MD}{D}[-~@]{_D2}(?=&o)")  # "15-16 and the second"
    yield form(
        "en.date.days-month",
        "range",
        f"(?P<n>a)_(?P<d>a)[-~@&](?P<d2>b){DM}{M}{Y}?",
        before=words("on from of between for by until the"),
        check="split-digit",
    )
    yield form("en.date.days-month", "range", f"{W}{D}{AND}{_D2},{M}[_,](?P<y>Y)", unless_before=_DAY_OF_AGENDA)
    # A dash is lost: on 13 14 February, February 13 14, 2019
    point = POINT | words("(")
    yield form("en.date.days-month", "range", f"(?P<d>[ab])_(?P<d2>[ab])_{M}{Y}?", before=point, check="close-days")
    yield form("en.date.month-days", "range", f"{M}_(?P<d>[ab])_(?P<d2>[ab])[,](?P<y>Y)", check="close-days")
    yield form("en.date.days-month", "range", f"{D}(?:;[abo]){{0,12}};{_D2}{DM}{M}{Y}?", check="days-in-a-row")
    yield form("en.date.month-days", "range", f"{M}{MD}{D}(?:;[abo]){{0,12}};{_D2}{Y}?", check="days-in-a-row")
    yield form("en.date.day-range", "range", f"{W}{D}{DM}{M}{Y}?{_TO}{_W2}{_D2}{DM}{_M2}(?:{_Y2}|{_OF_YEAR})?")
    yield form("en.date.day-range", "range", f"{W}{M}{MD}{D}{Y}?{_TO}{_W2}{_M2}{MD}{_D2}(?:{_Y2}|{_OF_YEAR})?")
    for told in (f"{D}{DM}{M}_", f"{M}{MD}{D}[_,]"):  # the anniversary of 7 January 1979-2019
        yield form("en.date.day-range", "range", f"{told}(?P<y>Y){_TO}(?P<y2>Y)")
    yield form("en.date.days-month", "range", f"[Ww][&~@-](?P<w2>[Ww])[_,]{D}{AND}{_D2}{DM}{M}{Y}?")
    yield form("en.date.month-days", "range", f"[Ww][&~@-](?P<w2>[Ww])[_,]{M}{MD}{D}{AND}{_D2}{Y}?")
    yield from _weekdays_in_brackets()
    yield form("en.date.day-range", "range", f"{D}{DM}{M}{Y}?/{_D2}{DM}{_M2}{_Y2}?", check="new-month")
    yield form("en.date.day-range", "range", f"{M}{MD}{D}{Y}?/{_M2}{MD}{_D2}{_Y2}?", check="new-month")
    yield form("en.date.days-month", "range", f"(?P<d>[ab])/(?P<d2>[ab])_{M}{Y}?", before=TIME | words("the"))
    yield form("en.date.days-month", "range", f"(?P<d>[abo])/(?P<d2>[abo])_{M}{Y}?", check="next-day")
    yield form("en.date.month-days", "range", f"(?<![abo]_){M}{MD}{D}/(?P<d2>[abo]){Y}?", check="next-day")
    yield form("en.date.month-range", "range", f"{G}(?<![abo]_){M}_(?P<y>Y){_TO}(?P<y2>Y)")
    yield form("en.date.month-range", "range", f"(?P<y>Y){_TO}(?:(?P<g2>[GB])[_=$-])?{_M2}{_Y2}")
    yield form("en.date.month-range", "range", f"{G}(?<!L_){M}{Y}?{AND}{_M2}{_Y2}", check="months")
    yield form(
        "en.date.month-range",
        "range",
        f"{G}(?<!L_){M}{Y}?{_TO}(?:(?P<g2>[GB])[_=$-])?{_M2}(?:{_Y2}|{_OF_YEAR})?",
        check="months",
    )
    yield form("en.date.month-range", "range", f"(?P<m>[MV])[/%](?P<m2>[MV]){_Y2}?", check="next-month")
    yield form("en.date.month-range", "range", f"{M}_(?P<y>c){_TO}{_M2}_(?P<y2>c)")
    yield form("en.date.month-range", "range", "(?P<m>a)/(?P<y>Y)[-~@](?P<m2>a)/(?P<y2>Y)", unless_before=NUMBERED)
    yield form(
        "en.date.month-range",
        "range",
        f"{G}{M}{Y}?&(?:(?P<g2>[GB])[_=$-])?{_M2}{_Y2}?",
        before=words("between"),
        check="months",
    )
    yield form(
        "en.date.year-range",
        "range",
        "(?:f_)?(?P<y>Y)[-~@](?P<y2>[YSabc])",
        unless_before=NUMBERED | PLURALS,
        check="span",
    )
    yield form(
        "en.date.year-range",
        "range",
        "(?:f_)?(?P<y>Y)/(?P<y2>[YSabc])",
        unless_before=NUMBERED | PLURALS,
        check="span",
    )
    yield form("en.date.year-range", "range", "(?P<y>J)[-/](?P<y2>[Yabc])", check="fiscal-span")
    yield form("en.date.year-range", "range", "(?P<y>[JY])[/-][abc][-~@][JY][/-](?P<y2>[abc])", check="fiscal-ends")
    yield form(
        "en.date.year-range",
        "range",
        "(?P<y>Y)&(?P<y2>Y)",
        before=words("between"),
        unless_before=NUMBERED,
        check="span",
    )
    yield form("en.date.year-range", "range", "(?P<y>[Yt])[-~@](?P<y2>[Yt])[_](?P<z>Z)", check="era-span")
    yield form("en.date.year-range", "range", "(?P<z>z)_(?P<y>E)[-~@](?P<y2>E)", check="span")
    yield form("en.date.year-range", "range", "(?P<y>E)[-~@](?P<y2>E)_(?P<z>z)", check="span")
    yield form(
        "en.date.numeric-range",
        "range",
        "(?P<d>[ab])[-~@](?P<d2>[ab])/(?P<m>a)(?:/(?P<y>[YE]))?",
        before=(TIME | words("days")) - _DAY_OF_AGENDA,
    )
    yield form(
        "en.date.numeric-range",
        "numeric-range",
        "(?P<p>[ab])/(?P<p2>[ab])(?:/(?P<p3>Y))?[-~@](?P<q>[ab])/(?P<q2>[ab])(?:[/,_](?P<q3>Y))?",
        before=TIME,
    )
    yield form(
        "en.date.numeric-range",
        "numeric-range",
        "(?P<p>[ab])/(?P<p2>[ab])(?:/(?P<p3>Y))?[-~](?P<q>[ab])/(?P<q2>[ab])/(?P<q3>Y)",
    )
    yield form("en.date.numeric-range", "range", "(?P<d>[ab])[-~](?P<d2>[ab]):(?P<m>a):(?P<y>Y)")
    dotted = "(?P<p>[ab]):(?P<p2>[ab])[~@-](?P<q>[ab]):(?P<q2>[ab]):(?P<q3>Y)"
    yield form("en.date.numeric-range", "numeric-range", dotted, unless_before=NUMBERED)
    yield form(
        "en.date.numeric-range",
        "numeric-range",
        "(?P<p>[ab])(?P<s>[/:-])(?P<p2>[ab])(?P=s)(?P<p3>Y)[~@-](?P<q>[ab])(?P=s)(?P<q2>[ab])(?P=s)(?P<q3>Y)",
    )


def _weekdays_in_brackets() -> Iterator[DateForm]:
    """Yield ranges whose days have their weekdays in brackets: Jan. 27 (Sun.) to 29 (Tue.), 2013."""
    form, told = date_form, r"<(?P<w>[Ww])\}"
    year = "(?:<(?P<w2>[Ww])>(?P<y>Y))?"
    yield form("en.date.month-days", "range", f"{M}{MD}{D}{told}{_D2}{year}")
    yield form("en.date.days-month", "range", f"{D}{told}{_D2}<(?P<w2>[Ww])>{M}{Y}?")
    yield form("en.date.day-range", "range", f"{M}{MD}{D}{told}{_M2}{MD}{_D2}{year}")
    yield form("en.date.day-range", "range", f"{D}{DM}{M}{told}{_D2}{DM}{_M2}{year}")
