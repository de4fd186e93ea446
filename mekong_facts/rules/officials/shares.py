"""Which state each holder of an office of several is of: the Lao and Thai premiers, X and Y; premiers of A and B."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from mekong_facts.rules.officials.text.lexicon import About

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mekong_facts.rules.officials.persons.persons import Person
    from mekong_facts.rules.officials.text.reading import Office, Reading

_FEWEST = 2
_DETERMINER = int(About.DETERMINER)


def shared_states(reading: Reading, everyone: Iterable[Person]) -> dict[tuple[int, int], str]:
    """Return the states of those who share an office in the order in which it tells them, if there are as many.

    Returns:
        The code of the state by the first word of the name and that of the office.

    """
    held: dict[int, list[int]] = defaultdict(list)
    offices: dict[int, Office] = {}
    for person in everyone:
        for draft in person.drafts:
            for office in draft.roles:
                if office.plural and reading.by_word:
                    held[office.start].append(draft.name)
                    offices[office.start] = office
    found: dict[tuple[int, int], str] = {}
    for start, names in held.items():
        states = _states(reading, offices[start])
        if len(states) == len(names) >= _FEWEST:
            found |= {(name, start): state for name, state in zip(sorted(names), states, strict=True)}
    return found


def _states(reading: Reading, office: Office) -> list[str]:
    """Return the states of an office in a row, before its noun or behind it, if it has such a row at but one place."""
    words, country_at = reading.words, reading.titles.country_at
    row = _row_before(reading, country_at[office.start][0] if office.start in country_at else office.start)
    behind = [at for at in range(office.start + 1, office.end) if at in country_at]
    if not row and behind:
        joints = [words.keys[country_at[at][0]] for at in behind[:-1]]
        listed = all(key == "," or key in words.classes["coordinators"] for key in joints)
        first, end = behind[0] - bool(words.says(behind[0] - 1) & _DETERMINER), country_at[behind[-1]][0]
        owned = words.keys[first - 1] in words.classes["of"]  # no ambassadors to A and B
        whole = end >= office.end or not words.capital(end)  # no chairs of the A and B Board
        return [country_at[at][1] for at in behind] if listed and owned and whole and len(behind) > 1 else []
    return row if row and not behind else []


def _row_before(reading: Reading, end: int) -> list[str]:
    """Return the states of a row that ends before a word and has "and" before its last: Lao, Thai and Malay."""
    words, titles = reading.words, reading.titles
    found: list[str] = []
    while end in titles.country_until:
        at = titles.country_until[end]
        found.insert(0, titles.country_at[at][1])
        end = at - 1
        if words.keys[end] in words.classes["coordinators"]:
            end -= words.keys[end - 1] == ","
        elif len(found) == 1 or words.keys[end] != ",":
            break
    return found if len(found) > 1 else []
