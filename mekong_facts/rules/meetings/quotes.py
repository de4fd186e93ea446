"""Titles of meetings in quotes, at their noun or behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.phrases import stripped

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.phrase_starts import Reader
    from mekong_facts.rules.meetings.phrases import Phrase

_AFTER = 260  # characters of a title


def up_to(reader: Reader, phrase: Phrase) -> None:
    """Take in all that stands in quotes with the noun at their start: the title of a meeting."""
    view, start = reader.view, phrase.head[0]
    if start and view[start - 1] == '"' and view[start].isupper() and not phrase.numbers:
        close = view.find('"', start, start + _AFTER)
        end = stripped(view, close) if close > 0 else 0  # the next quote may open another: "Seminar "Water""
        if end > phrase.head[1] and "\n" not in view[start:end]:
            phrase.end, phrase.bracket = end, None
            phrase.named = phrase.capital = True
    elif phrase.numbers and view.startswith('"', phrase.end):
        phrase.end += view.count('"', phrase.start, phrase.end) % 2  # '5th "Reed Forum"'


def over(reader: Reader, phrase: Phrase) -> None:
    """Take in a title in quotes behind the noun: Conference "Transport of the Caspian", a forum entitled "Reeds"."""
    names, upper = reader.patterns.names, reader.view[phrase.head[0]].isupper()
    title = (names.quoted.match(reader.view, phrase.end) if upper else None) or names.entitled.match(
        reader.view, phrase.end
    )
    if title and not (phrase.numbers or phrase.bracket or (phrase.vague and upper)):
        phrase.end = title.end()
        phrase.named = phrase.capital = True
