"""English: dates."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mekong_facts.languages.en import date_signs as signs
from mekong_facts.languages.en.date_rules import RULES
from mekong_facts.languages.forms import date_entries, date_form, read_toml, words
from mekong_facts.rules.dates.atoms import PUNCTUATION
from mekong_facts.rules.dates.patterns import DatePatterns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mekong_facts.rules.dates.patterns import DateForm
    from mekong_facts.rules.prose import Fold

# Months that are words or names too, as they are written with a capital and without.
_DOUBTFUL = {"May", "March", "Mar"}
_AS_WRITTEN = "zZ"

_GAPS = {
    " of ": "=", " of the ": "=", " in ": "$", " in the ": "$", " in the year ": "$", " of year ": "=",
    " and ": "&", " and the ": "&", " and on ": "&", ", and ": "&", " to ": "@", ". to ": "@", ". and ": "&",
    ". - ": "~", " to the ": "@", " until ": "@",
    " until the ": "@", " till ": "@", " till the ": "@", " through ": "@", " through the ": "@", " thru ": "@",
    " and from ": "&", " up to ": "@", " the ": "`", " from the ": "=", " on ": "^", ", on ": ",", " on the ": "`",
    " or ": "+", ", or ": "+", " after ": "*", " before ": "*", " from ": "*", " since ": "*", " after the ": "*",
    " before the ": "*",
}  # fmt: skip


_D = "(?P<d>[abo])"
_D2 = "(?P<d2>[abo])"
_M = "(?P<m>[MVv])"
_M2 = "(?P<m2>[MVv])"
_W = "(?:(?:(?P<l>L)_)?(?P<w>[Ww])[_,;!~`-])?"
_W2 = "(?:(?P<w2>[Ww])[_,!`])?"
_DM = '[_=!"-]'  # between day and month
_MD = "[_!:,`-]"  # between month and day
_Y = "(?:[_,!;=$/-](?P<y>Y)(?:[_,]Z)?)"
_OF_YEAR = "(?:[_,=](?P<l_>L)_(?P<u>N))"  # last year, of this year
_Y2 = "(?:[_,!;=$/-](?P<y2>Y))"
_TO = "[-~@]"
_AND = "[-~@&]"
_G = "(?:(?P<g>G)[_=$-])?"
_TIME = words(
    "on by until till from to since of before after through and "
    "between , ( the morning afternoon evening day dated : \n"
)

_SEASON = words("in the of during this that last next following by until since early late through \n") | words("and")
_NUMBERED = words(
    "no nos number tel telephone phone fax ext extension p pp "
    "page pages room doc article hotline call mobile id item ref code flat box bus flight route highway "
)


def _forms() -> Iterator[DateForm]:
    yield from _days_and_years()
    yield from _numbers()
    yield from _ranges()
    yield from _told_from_another_day()
    yield from _stretches()


def _days_and_years() -> Iterator[DateForm]:
    form = date_form
    yield form("en.date.day-month", "date", f"{_W}{_D}{_DM}{_M}{_Y}?", check="small-month")
    yield form("en.date.day-month", "date", f"{_D}-(?P<m>[MVv])-(?P<y>[abc])")
    yield form("en.date.day-month", "date", "(?P<d>o)_D=(?P<m>[MVv])(?:[$=,](?:N_)?(?P<y>Y))?")
    yield form("en.date.month-day", "date", f"{_W}{_M}{_MD}{_D}{_Y}?", check="small-month")
    yield form("en.date.month-day", "date", "(?P<m>M)[/](?P<d>[abo])(?:/(?P<y>Y))?")
    yield form(
        "en.date.month-day",
        "date",
        "(?P<m>[MV])_(?P<d>n)(?:,(?P<y>Y))?",
        unless_after=words("people percent per million billion"),
    )
    yield form("en.date.month-day", "date", "(?P<y>Y)(?P<sep>[-/_])(?P<m>[MVv])(?P=sep)(?P<d>[ab])")
    yield form("en.date.month-year", "date", f"{_G}(?P<m>[MVv])[_,!;=$/:-](?P<y>Y)")
    yield form("en.date.month-year", "date", f"{_G}(?P<y>Y)[_](?P<m>[MVv])", check="month")
    yield form("en.date.month", "date", f"{_G}{_M}", check="month")
    yield form("en.date.year", "date", "(?P<g>G)[_=$-](?:N_)?(?P<y>Y)")
    yield form("en.date.year", "date", "N[_=](?P<y>Y)")
    yield form("en.date.year", "year", "(?P<y>Y)", unless_before=_NUMBERED, check="year")
    # The words of a Chinese date, as translators keep them: 2014 year 9 month 17 day
    yield form("en.date.year-first", "date", "(?:(?P<y>Y)_N_)?(?P<m>a)_T_(?P<d>[ab])_D", check="not-plural")
    yield form("en.date.year-first", "date", "(?:(?P<y>Y)(?:_N)?_)?(?P<m>[MVv])_(?P<d>[ab])_D", check="not-plural")
    yield form("en.date.year-first", "date", "(?P<y>Y)_N(?:_(?P<m>a)_T)?", check="not-plural")
    yield form("en.date.era-year", "date", f'{_G}(?:(?P<m>[MVv])[_,])?(?P<y>[Ytabc])[_"](?P<z>Z)')
    yield form("en.date.era-year", "date", "(?P<z>z)[_](?P<y>[YEtabc])")


def _numbers() -> Iterator[DateForm]:
    form = date_form
    yield form(
        "en.date.numeric",
        "numeric",
        "(?:(?:(?P<l>L)_)?(?P<w>[Ww])[_,<])?(?P<p>[ab])(?P<s>[/:-])(?P<p2>[ab])(?P=s)(?P<p3>[Yabc])",
    )
    yield form("en.date.iso", "date", "(?P<y>Y)(?P<sep>[-/:])(?P<m>a)(?P=sep)(?P<d>[ab])")
    yield form("en.date.iso", "digits", "(?P<k>k)")
    yield form("en.date.numeric-day-month", "numeric", "(?P<p>[ab])/(?P<p2>[ab])", before=_TIME - {"to"})
    yield form("en.date.numeric-day-month", "numeric", "(?:(?P<l>L)_)?(?P<w>[Ww])[_,<](?P<p>[ab])[/:-](?P<p2>[ab])")
    yield form("en.date.numeric-day-month", "numeric", "D_(?P<p>[ab])/(?P<p2>[ab])(?:/(?P<p3>[Yabc]))?")
    yield form("en.date.numeric-month-year", "date", "(?P<m>a)[/-](?P<y>Y)", before=_TIME | words("in for"))
    yield form(
        "en.date.numeric-month-year", "date", "(?P<y>Y)-(?P<m>a)", before=_TIME | words("in for"), check="no-span"
    )


def _ranges() -> Iterator[DateForm]:
    form = date_form
    yield form("en.date.days-month", "range", f"{_W}{_D}(?:,[abo])*,?{_AND}{_W2}{_D2}{_DM}{_M}(?:{_Y}|{_OF_YEAR})?")
    yield form(
        "en.date.month-days",
        "range",
        f"{_W}{_M}{_MD}{_D}(?:,[abo])*,?{_AND}{_W2}{_D2}(?:{_Y}|{_OF_YEAR})?",
    )
    yield form("en.date.day-range", "range", f"{_W}{_D}{_DM}{_M}{_Y}?{_TO}{_W2}{_D2}{_DM}{_M2}(?:{_Y2}|{_OF_YEAR})?")
    yield form("en.date.day-range", "range", f"{_W}{_M}{_MD}{_D}{_Y}?{_TO}{_W2}{_M2}{_MD}{_D2}(?:{_Y2}|{_OF_YEAR})?")
    yield form("en.date.days-month", "range", f"[Ww][&~@-](?P<w2>[Ww])[_,]{_D}{_AND}{_D2}{_DM}{_M}{_Y}?")
    yield form("en.date.month-days", "range", f"[Ww][&~@-](?P<w2>[Ww])[_,]{_M}{_MD}{_D}{_AND}{_D2}{_Y}?")
    yield form("en.date.month-range", "range", f"{_G}{_M}{_Y}?{_AND}(?:(?P<g2>G)[_=$])?{_M2}{_Y2}", check="months")
    yield form("en.date.month-range", "range", f"{_G}{_M}{_Y}?{_TO}(?:(?P<g2>G)[_=$])?{_M2}{_Y2}?", check="months")
    yield form(
        "en.date.month-range",
        "range",
        f"{_G}{_M}{_Y}?&(?:(?P<g2>G)[_=$])?{_M2}{_Y2}?",
        before=words("between"),
        check="months",
    )
    yield form("en.date.year-range", "range", "(?P<y>Y)[-~@](?P<y2>[YSabc])", unless_before=_NUMBERED, check="span")
    yield form("en.date.year-range", "range", "(?P<y>Y)/(?P<y2>[YSabc])", unless_before=_NUMBERED, check="span")
    yield form(
        "en.date.year-range",
        "range",
        "(?P<y>Y)&(?P<y2>Y)",
        before=words("between"),
        unless_before=_NUMBERED,
        check="span",
    )
    yield form("en.date.year-range", "range", "(?P<y>[Yt])[-~@](?P<y2>[Yt])[_](?P<z>Z)", check="era-span")
    yield form(
        "en.date.numeric-range",
        "range",
        "(?P<d>[ab])[-~@](?P<d2>[ab])/(?P<m>a)(?:/(?P<y>Y))?",
        before=_TIME | words("days"),
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
        "(?P<p>[ab])(?P<s>[/:-])(?P<p2>[ab])(?P=s)(?P<p3>Y)[~@-](?P<q>[ab])(?P=s)(?P<q2>[ab])(?P=s)(?P<q3>Y)",
    )


def _told_from_another_day() -> Iterator[DateForm]:
    form = date_form
    yield form("en.date.weekday", "weekday", "(?:(?P<l>L)[_=])?(?P<w>W)")
    yield form("en.date.weekday", "weekday", "(?P<l>L)_(?P<w>w)")
    yield form("en.date.weekday", "weekday", "(?P<w>w)", before=words("on until by from since"))
    yield form("en.date.weekday", "weekday", "(?P<w>[Ww])[_,=](?P<l>L)_(?P<u>K)")
    yield form("en.date.weekday", "weekday", "(?P<l>L)_(?P<u>K)[_~^](?P<w>[Ww])")
    yield form("en.date.weekday", "weekday", "(?P<w>W)_(?P<l>L)", check="last-or-next")
    yield form("en.date.weekday-day", "weekday-day", "(?P<w>[Ww])[_`](?P<d>o)", check="day-alone")
    yield form("en.date.weekday-day", "weekday-day", "(?P<w>[Ww])_(?P<d>[ab])", check="day-alone")
    yield form("en.date.relative-day", "relative-day", "(?P<r>R)")
    yield form("en.date.relative-day", "relative-day", "(?P<l>L)_(?P<f>F)")
    yield form("en.date.relative", "relative", "(?:(?P<g>[GA])[_=$])?(?P<l>L)_(?P<u>[DKTNPQU])", check="relative")
    yield form("en.date.relative", "relative", "(?P<g>G)=(?:(?P<l>L)_)?(?P<u>[TN])", check="not-plural")
    yield form("en.date.relative", "relative", "(?P<g>A)[$](?P<u>[TN])")
    yield form("en.date.relative-month", "relative-month", f"{_G}{_M}[_,=](?P<l>L)_(?P<u>N)")
    yield form("en.date.relative-month", "relative-month", f"{_G}(?P<l>L)_(?P<m>[MV])", unless_after=words("be not"))
    yield form("en.date.relative-month", "relative-month", f"{_D}{_DM}{_M}[_,=](?P<l>L)_(?P<u>N)")
    yield form("en.date.relative-month", "relative-month", f"{_M}{_MD}{_D}[_,=](?P<l>L)_(?P<u>N)")
    yield form("en.date.relative-month", "day-of-month", "(?P<d>o)_D=(?P<l>L)_(?P<u>T)")
    yield form("en.date.offset", "offset", "(?P<n>[abn])_(?P<u>[DKTNP])_(?P<a>A)")
    yield form("en.date.offset", "offset", "(?P<u>[DKTNP])_(?P<a>A)", check="count")
    yield form(
        "en.date.offset",
        "offset-hence",
        "(?P<n>[abn])_(?P<u>[DKTN])",
        before=words("in"),
        unless_after=words("of in and or a to the row"),
        check="alone",
    )


def _stretches() -> Iterator[DateForm]:
    form = date_form
    yield form(
        "en.date.quarter", "quarter", "(?P<q>o)_Q(?:[_,=$](?P<y>Y))?", unless_after=words("century final finals mile")
    )
    yield form("en.date.quarter", "quarter", "(?P<q>o)_Q[_=](?P<l>L)_(?P<u>N)")
    yield form("en.date.quarter", "quarter", "(?P<q>q)(?:[_,=$-](?P<y>Y))?")
    yield form("en.date.quarter", "quarter", "(?P<y>Y)[_-](?P<q>q)")
    yield form("en.date.quarter", "quarter", "(?P<q>q)[_=](?P<l>L)_(?P<u>N)")
    yield form("en.date.half", "half", "(?P<e>[oL])_H[_=$](?P<y>Y)")
    yield form("en.date.half", "half", "(?P<e>o)_H=(?P<l>L)_(?P<u>N)")
    yield form("en.date.half", "half", "(?P<e>e)[_=-](?P<y>Y)")
    yield form("en.date.half", "half", "(?P<y>Y)[_-](?P<e>e)")
    yield form("en.date.decade", "decade", f"{_G}(?P<s>S)")
    yield form("en.date.week", "week", "(?P<o>[oL])_K=(?:(?P<m>[MVv])(?:[_,](?P<y>Y))?|(?P<y_>Y))")
    yield form("en.date.week", "week", "(?P<o>[oL])_K=(?P<l>L)_(?P<u>[TN])")
    yield form("en.date.week", "week", "K_(?P<k>[abc])(?:[=,_](?P<y>Y))?", check="day-alone")
    yield form("en.date.season", "season", f"{_G}(?P<j>j)[_,=](?P<y>Y)(?:[_](?P<z>Z))?", genre="narrative")
    yield form("en.date.season", "season", "(?P<y>Y)_(?P<j>j)", genre="narrative")
    yield form(
        "en.date.season", "season", f"{_G}(?P<j>j)[_=](?:(?P<l>L)_(?P<u>N)|(?P<y>t)_(?P<z>Z))", genre="narrative"
    )
    yield form(
        "en.date.season",
        "season",
        f"{_G}(?:(?P<l>L)_)?(?P<j>j)",
        before=_SEASON,
        unless_after=words("of"),
        genre="narrative",
    )
    yield form("en.date.feast", "feast", "(?P<h>h)(?:[_,](?P<y>Y))?")
    yield form("en.date.bare-day", "bare-day", "(?P<d>[ab])_D", needs="en.date.year-first", check="not-plural")
    yield form("en.date.bare-day", "bare-day", "(?P<d>o)", before=words("the"), check="day-alone", genre="narrative")
    # What looks like a date and is none
    yield form("en.date.blocker", "blocker", "[oO]_C")
    yield form("en.date.blocker", "blocker", "x[-_]Y(?:[@-]Y)?")


def _spellings(code: str, form: str) -> Iterator[str]:
    if code == "M":
        doubtful = form in _DOUBTFUL
        yield ("V" if doubtful else "M") + form
        yield ("V" if doubtful else "M") + form.upper()
        yield ("v" if doubtful or (len(form) < 5 and form not in {"June", "July"}) else "M") + form.lower()
        return
    yield code + form
    if code in _AS_WRITTEN:
        return
    yield code + form.upper()
    yield code + form.lower()
    yield code + form[0].upper() + form[1:]
    if "-" not in form:
        yield code + form.title()


def build(fold: Fold) -> DatePatterns:
    """Return the patterns; `fold` is applied to every pattern and form."""
    data = read_toml(Path(__file__).with_suffix(".toml"), fold)
    context = {name: words(listed) for name, listed in data["context"].items()}
    return DatePatterns(
        entries=date_entries(data["words"], _spellings),
        rules=RULES,
        forms=tuple(_forms()),
        gaps=PUNCTUATION | _GAPS,
        year_words=context["year"],
        weak_year_words=context["weak_year"],
        determiners=context["determiners"],
        after_year=context["after_year"],
        counted=context["counted"],
        month_words=context["month"],
        strong_month_words=context["strong_month"],
        deadline_words=context["deadline"],
        plural="s",
        articles=context["articles"],
        past=signs.PAST,
        future=signs.FUTURE,
        published=signs.PUBLISHED,
        unpublished=signs.UNPUBLISHED,
        masthead=signs.MASTHEAD,
        event_words=context["event"],
        bygone=signs.BYGONE,
        discussed=signs.DISCUSSED,
        joining=signs.JOINING,
        order="DMY",
    )
