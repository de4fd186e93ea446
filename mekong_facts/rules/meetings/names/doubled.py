"""What a headline puts before the name of a meeting, which is said twice there or elsewhere without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader

_FAR = 4000  # characters in which the name stands again


def trim(reader: Reader, phrase: Phrase) -> None:
    """Let a name begin behind what is no part of it.

    "… of Reed Cooperation-Reed Cooperation Ministers' Meeting"; "Peru and Reed Rivers Forum" where the text has the
    Reed Rivers Forum, too.
    """
    if phrase.numbers or reader.patterns.head_first:
        return
    view, start = reader.view, phrase.start
    dash = view.find("-", start, phrase.head[0])
    while dash >= 0:
        first = view[start:dash]
        if " " in first and view.startswith(f"{first} ", dash + 1):
            phrase.start = phrase.kept = dash + 1
            return
        dash = view.find("-", dash + 1, phrase.head[0])
    state = reader.countries.get(start, 0)
    joiner = view[state : state + len(" and ")] if state else ""
    if not joiner.startswith(" ") or joiner.strip() not in reader.words["and"]:
        return
    name = state + len(" and ")
    rest = view[name : phrase.end]
    if name < phrase.head[0] and rest[0].isupper() and name not in reader.countries:
        again = view.find(rest, phrase.end, phrase.end + _FAR)
        if again >= 0 and view[again - len(joiner) : again] != joiner:
            phrase.start = phrase.kept = name
