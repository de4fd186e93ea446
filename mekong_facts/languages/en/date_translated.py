"""English: dates in the order of another language, with the words day, month and year before their numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.languages.en.date_parts import G
from mekong_facts.languages.forms import date_form, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mekong_facts.rules.dates.patterns import DateForm

_D = "(?P<d>[abo])"
_D2 = "(?P<d2>[abo])"
_M = "T_(?P<m>[aMVv])"
_Y = "(?:[_,=]N_(?P<y>Y)|[_,/-](?P<y_>Y))"
_RULE = "en.date.translated"
_GONE = words("of the a an was were is are had have has his her its their")  # "yesterday 1/2 the hall was empty"
_COUNTED = words("of - / out")
_PARTS = words("day morning afternoon evening night noon")


def translated_forms() -> Iterator[DateForm]:
    """Yield the ways to write days and months whose words stand before them."""
    form = date_form
    yield form(_RULE, "date", f"(?:(?P<w>[Ww])[_,])?D_{_D}[_,=]{_M}{_Y}?", unless_after=words("of"))
    yield form(_RULE, "date", f"(?:(?P<w>[Ww])[_,])?{_D}[_=]{_M}{_Y}")
    yield form(_RULE, "date", "T_(?P<m>a)(?:[_,=]N_|[/-])(?P<y>Y)")
    yield form(_RULE, "date", "N_(?P<y>Y)[_,]T_(?P<m>a)(?:[_,]D_(?P<d>[ab]))?")
    yield form(_RULE, "date", "(?:D_)?(?P<d>[abo])[_=](?P<m>[MVv])[_,=$]N_(?P<y>Y)")
    yield form(_RULE, "date", "(?P<m>[MVv])[_,](?P<d>[abo])[_,=]N_(?P<y>Y)")
    yield form(_RULE, "date", f"{G}(?P<m>[MVv])[_,=]N_(?P<y>Y)")
    # "the month of July" and "month June", and "month 8" where the text has more of them
    yield form(
        _RULE, "date", "(?<!L_)(?<!o_)T[_=](?P<m>[MV])(?:[_,=](?:N_)?(?P<y>Y))?(?![_,:!-][abo])", check="singular"
    )
    # "the 12th of the month of July", "12 to 14 of the month of July of the year 2019"
    yield form(_RULE, "date", f"{_D}(?:_D)?=T[_=](?P<m>[MV])(?:[_,=](?:N_)?(?P<y>Y))?")
    yield form(_RULE, "range", f"{_D}[-~@&]{_D2}(?:_D)?=T[_=](?P<m>[MV])(?:[_,=](?:N_)?(?P<y>Y))?")
    yield form(_RULE, "relative-month", "T_(?P<m>a)[_,](?P<l>L)_(?P<u>N)")
    yield form(_RULE, "date", "(?<![_@&-])T_(?P<m>a)", needs=_RULE, unless_after=_COUNTED)
    yield form(_RULE, "numeric", "(?P<p>[ab])/(?P<p2>[ab])", before=words(","), check="no-fraction", needs=_RULE)
    yield form(_RULE, "date", "N_(?P<y>E)")
    yield form(_RULE, "date", "(?<![MVv][_!])(?P<d>o)[,$](?:(?P<m>[MV])[_,](?P<y>Y)|(?P<m_>M))", check="figures")
    yield form(_RULE, "range", "(?P<d>o)[-~@](?P<d2>o)[,$](?:(?P<m>[MV])[_,](?P<y>Y)|(?P<m_>M))")
    # "Day 1-3" and "Day 2 - 16/6" are days of a programme, "day 31-10" is none
    yield form(_RULE, "date", "D_(?P<d>b)-(?P<m>a)")
    yield form(_RULE, "date", "(?P<d>b)-(?P<m>a)", before=_PARTS)
    yield form(_RULE, "date", "(?<=[RF][_,<])(?P<d>b)-(?P<m>a)")
    yield form(_RULE, "date", "(?<=[RF][_,<])(?P<d>[ab])/(?P<m>a)", check="no-fraction", unless_after=_GONE)
    yield form(
        _RULE, "range", "(?<=D_)(?:(?P<d>[ab])(?:[@&](?:D_)?|-D_)|(?P<d_>b)~)(?P<d2>[ab])[/-](?P<m>a)(?:[/-](?P<y>Y))?"
    )
    yield form(_RULE, "range", "(?<=D_)(?P<d>[ab])-(?P<d2>[ab])/(?P<m>a)(?:/(?P<y>Y))?")
    yield form(_RULE, "range", "(?<=D_)(?P<d>b)[-~@&](?:D_)?(?P<d2>b)[_=](?P<m>[MVv])(?:[_,](?P<y>Y))?")
    yield form(_RULE, "range", f"(?<=D_){_D}[@&]D_{_D2}(?:[_=](?P<m>[MVv])[_,=](?:N_)?(?P<y>Y)|=(?P<m_>[MVv]))")
    yield form(_RULE, "range", f"(?<=D_){_D}[-@&](?:D_)?{_D2}[_,=]{_M}{_Y}?")
    yield form(_RULE, "range", f"{_D}[-~@&]{_D2}[_=]{_M}{_Y}")
