"""Styles that are names where the officials of a state bear them so: Sheikh in Bangladesh, Sri in Indonesia, Pak."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.text.lexicon import Title
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.titles import Titles
    from mekong_facts.rules.officials.text.words import Words

_HEAD = Title.HEAD
_SHEIKH = "sheikh"  # the id of the style
_WITH_SHEIKHS = frozenset({"BD", "PK", "IN"})  # states where it is a name
_BENGAL, _GULF = "BD", frozenset({"AE", "BH", "KW", "OM", "QA", "SA", "YE", "IQ", "JO"})  # of two parts; always a style
_SRI = "sri"
_WITH_SRI, _STYLED_SRI = "ID", frozenset({"IN", "LK", "NP"})  # where it is a name, and where it is none


_LEAD = 400  # words in which a text tells where its news are from
_BIG = 500  # thousands of inhabitants
_PAK, _WITH_PAK = "pak", frozenset({"KH", "KP", "KR"})  # a family name there; Mr in Indonesia


def drop(words: Words, titles: Titles) -> None:
    """Drop the styles that are names, so that they are read as such wherever the same name stands."""
    states = {code for _, code in titles.country_at.values()}
    if any(words.keys[index] == _SRI for index in titles.at) and states.isdisjoint({_WITH_SRI, *_STYLED_SRI}):
        states |= _of_towns(words)
    if _WITH_SRI in states and states.isdisjoint(_STYLED_SRI):
        _drop_word(words, titles, _SRI)
    if _WITH_SRI not in states or not states.isdisjoint(_WITH_PAK):
        _drop_word(words, titles, _PAK)
    _drop_given(words, titles)
    styled = words.classes["styled_names"]
    for index in [i for i, found in titles.at.items() if f"{words.keys[i]} {words.keys[found.end]}" in styled]:
        _remove(titles, index)
    styles = [i for i, found in titles.at.items() if found.id == _SHEIKH and found.end == i + 1]
    given = {words.keys[i + 1] for i in styles if _is_given(words, titles, i)}
    always = _BENGAL in states and states.isdisjoint(_GULF)
    for index in styles:
        two = words.keys[index + 1] in given and not (words.capital(index + 2) and words.joined(index + 1))
        if always or two:
            _remove(titles, index)


def _of_towns(words: Words) -> set[str]:
    """Return the states of the big towns that a text names first."""
    told = (words.forms[i] for i in range(min(words.size, _LEAD)) if words.capital(i) and words.letter(i))
    towns = (city(form, rough=False) for form in told)
    return {town.country for town in towns if town is not None and town.people >= _BIG}


def _drop_word(words: Words, titles: Titles, word: str) -> None:
    """Drop the titles that are but a word."""
    for index in [i for i, found in titles.at.items() if words.keys[i] == word and found.end == i + 1]:
        _remove(titles, index)


def _remove(titles: Titles, index: int) -> None:
    """Take a title away that starts at a word."""
    titles.until.pop(titles.at.pop(index).end, None)


def _drop_given(words: Words, titles: Titles) -> None:
    """Drop the titles that stand before a family name as a given name does elsewhere: Hossein Amir X, then Amir X."""
    given = words.classes["given_titles"]
    led = [i for i, found in titles.at.items() if words.keys[i] in given and found.end == i + 1]
    if not led:
        return
    names = {
        (words.keys[i], words.keys[i + 1])
        for i in range(1, words.size)
        if words.keys[i] in given and i not in titles.at and all(map(words.capital, (i - 1, i, i + 1)))
    }
    for index in led:
        if (words.keys[index], words.keys[index + 1]) in names:
            _remove(titles, index)
    titles.heads = [head for head in titles.heads if head in titles.at]


def _is_given(words: Words, titles: Titles, index: int) -> bool:
    """Return whether a sheikh's style is a name behind an office: of a state where it is, before one more name only."""
    behind = titles.country_until.get(index, -1)  # Prime Minister of Bangladesh X
    of = behind > 0 and words.keys[behind - 1] in words.classes["of"]
    head = titles.until.get(behind - of if behind > 0 else index, -1)
    found, end = titles.at.get(head), index + 2
    if found is None or found.title is not _HEAD or (words.capital(end) and words.joined(end - 1)):
        return False
    state = behind if behind > 0 else titles.country_until.get(head, -1)
    if state < 0 and words.keys[head - 1] == "'s":
        state = titles.country_until.get(head - 1, -1)
    if state < 0 and words.keys[end] in words.classes["of"]:
        state = end + 1
    return titles.country_at.get(state, (0, ""))[1] in _WITH_SHEIKHS and words.capital(end - 1)
