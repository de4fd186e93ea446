"""Dates as TimeML data mark them: the two ends of a range are one date each, an article before a date is part of it."""

from __future__ import annotations

import re

from mekong_facts.evaluate.timex_data import Expression
from mekong_facts.patterns import deferred

# What stands between the ends of a range, the surest first, and what stands before the first.
_BETWEEN = (
    deferred(r"\s+(?:to|till|until|through|and|đến|tới|và)\s+(?:ngày\s+)?", re.IGNORECASE),
    deferred(r"\s+[-\u2010-\u2015]+\s+"),
    deferred(r"\s?[\u2010-\u2015]+\s?"),
    deferred(r"(?<![-\d])(?=[^-]*-[^-]*$)|\s?-\s?"),
    deferred(r"\s?/\s?"),
)
_BEFORE = deferred(r"(?:from|between|từ)\s+", re.IGNORECASE)


def ends_of(one: Expression, text: str) -> list[Expression]:
    """Return the two ends of a range as expressions of their own, or the expression itself if it is no range."""
    first, slash, last = one.values[0].partition("/") if one.values else ("", "", "")
    if not slash:
        return [one]
    lead = _BEFORE.match(text)
    for between in _BETWEEN:
        cuts = [cut for cut in between.finditer(text) if cut[0]]
        if len(cuts) == 1:
            start = one.start + (lead.end() if lead else 0)
            left = Expression(start, one.start + cuts[0].start(), (first,))
            return [left, Expression(one.start + cuts[0].end(), one.end, (last,))]
    return [one]


_ARTICLE = deferred(r"\b[Tt]he\s+$")
# "the May 1968 riots", "the 1975 offensive": the article is that of a noun which the date only describes.
_DESCRIBES = deferred(r"(?:[A-Z][a-z]{2,8}\.?\s)?\d{4}|[A-Z][a-z]{2,8}")
# So does what names a month or season or ends with a number, where a noun follows: "the May 8, 1945 massacre".
_NAMED = deferred(r"(?:(?!of\s|year\s)\S+\s){0,3}(?:[A-Z][a-z]{2,8}|\d+|spring|summer|autumn|fall|winter)")
_NOUN = deferred(
    r"\s(?!(?:of|in|and|or|on|at|to|was|were|is|the|that|which|when|by|with|from|as|a|an|it|he|they|for)\b)\w"
)


def with_article(one: Expression, text: str) -> Expression:
    """Return an English expression with the article before it, if that is its own."""
    article = _ARTICLE.search(text, max(0, one.start - 8), one.start)
    if article is None or _DESCRIBES.fullmatch(text, one.start, one.end):
        return one
    if _NAMED.fullmatch(text, one.start, one.end) and _NOUN.match(text, one.end):
        return one
    return one._replace(start=article.start())
