"""Meetings of several bodies under one noun: "the 8th Reed and 7th Salt Summits"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import series
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.phrases.brackets import bracket_at
from mekong_facts.rules.meetings.phrases.name_words import Name, content, level_of, rebuilt, singular
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, Phrase, tells_level, value_of, words_before

if TYPE_CHECKING:
    import re

    from mekong_facts.rules.meetings.criteria.said import Said
    from mekong_facts.rules.meetings.names.taken import Taken
    from mekong_facts.rules.meetings.phrases.starts import Reader

_TWO = deferred(r" \(([A-Z]{2,8})/([A-Z]{2,8})\)")
# "và Bộ trưởng Kinh tế ASEAN (", behind the bracket of the one before
_LETTERED = deferred(rf"(?:,\s|,?\s\w+\s)(?P<own>{CAPITAL}[^.,;:()\n\"]{{3,80}}?)(?=\s\([A-Z])")
_BEFORE = 12  # characters of a word that makes a noun a plural
_FAR = 80  # characters from an ordinal to the phrase that has the noun
_GROUPS = 1 << 20  # above the numbers of names and their brackets that are read elsewhere
_SITTINGS = frozenset({"session", "body"})  # each of a body of its own
_TITLED = frozenset({"meeting", "dialogue", "forum", "conference"})
_MOST = 4  # so many meetings share a noun


def others(reader: Reader, text: str, phrase: Phrase, last: Name, taken: Taken) -> list[Name]:
    """Return the names of the meetings before a phrase that share its noun, and take their places.

    Args:
        reader: the text as rules read it.
        text: the text as it was written.
        phrase: that of the last of them.
        last: its name, which is put in the singular.
        taken: the stretches that belong to names.

    """
    if reader.patterns.head_first or len(phrase.numbers) != 1 or phrase.ordinal is None or phrase.bracket:
        return []
    plural = reader.view[phrase.head[1] - 1] in "sS"
    if not (phrase.named if plural else phrase.capital):
        return []
    found: list[Name] = []
    start, rest = phrase.start, _rest(reader, text, phrase, plural=plural)
    noun = text[phrase.head[0] : phrase.head[1] - plural]
    while len(found) < _MOST:
        own = _own(reader, start, joined=not found)
        if own is None or own[0].start() in taken:
            break
        ordinal, end = own
        number, body = value_of(ordinal, reader.patterns), text[ordinal.end() : end]
        if number is None or series.meets(body.strip()):
            break  # "the 18th SOM and 12th IMM meetings"
        ranked = tells_level(f" {body.lower()} ", reader.patterns)
        if not (plural or ranked):
            break
        start, name = ordinal.start(), " ".join(f"{ordinal[0]} {body} {noun if ranked else rest}".split())
        one = Phrase(start, end, phrase.head, phrase.noun, phrase.sort, [number], ordinal=ordinal.span(), named=True)
        found.append(_name(reader, one, name))
        taken.add(start, end)
    if found and plural:
        last.name = rebuilt(phrase, 0, text, head_first=False)
    return [*found, *_letters(reader, phrase, [*found[:1], last])] if len(found) == 1 else found


def _letters(reader: Reader, phrase: Phrase, pair: list[Name]) -> list[Name]:
    """Return the letters of two meetings in a bracket behind their noun, each its own's: "… Meeting (SOM/MM)"."""
    both = _TWO.match(reader.view, phrase.end)
    if both is None or not all(series.spells(both[which], one.name or "") for which, one in enumerate(pair, 1)):
        return []
    found = []
    for which, one in enumerate(pair, 1):
        start, end = both.span(which)
        one.acronym, one.group = both[which], _GROUPS + start
        found.append(replace(one, start=start, end=end, name=None, kind="acronym", behind=end))
    return found


def behind(reader: Reader, text: str, phrase: Phrase, taken: Taken) -> list[Name]:
    """Return the names of the meetings behind a phrase that share the noun at its head, and take their places.

    "Hội nghị Cấp cao ACMECS lần thứ 7 và CLMV lần thứ 8".
    """
    if not reader.patterns.head_first or phrase.sort in _SITTINGS:
        return []
    counted = phrase.bracket is not None and phrase.bracket.number is not None  # "… (ACMECS) lần thứ 7"
    if phrase.numbers or not counted:
        if len(phrase.numbers) != 1 or phrase.ordinal is None:
            return []
        if not phrase.bracket and phrase.end != phrase.ordinal[1]:
            return []
    found: list[Name] = []
    view, end = reader.view, phrase.behind
    while len(found) < _MOST:
        bodies = reader.patterns.names.shared.match(view, end)
        shared = bodies or _of_rank(reader, phrase, end)
        if shared is None or shared.start("own") in reader.heads or shared.start("own") in reader.dates:
            break
        ordinal = reader.patterns.right_ordinal.match(view, shared.end())
        number = value_of(ordinal, reader.patterns) if ordinal else None
        if ordinal is None or number is None:
            break
        start, end = shared.start("own"), ordinal.end()
        if counted and series.meets(shared["own"]):
            break  # "Hội nghị … (AEM) lần thứ 39 và AMM lần thứ 17"
        first = shared["own"].split(None, 1)[0].lower()
        if shared["own"][-1] == ")" and (
            first in reader.words["titles"] or not reader.heads.isdisjoint(range(start, end))
        ):
            break  # "và Thủ tướng dự Hội nghị … (…) lần thứ 8"
        lead = _lead(reader, text, phrase) if bodies else text[slice(*phrase.head)]
        name = " ".join(f"{lead} {text[start:end]}".split())
        one = Phrase(start, end, phrase.head, phrase.noun, phrase.sort, [number], ordinal=ordinal.span(), named=True)
        made = _name(reader, one, name)
        if series.meets(shared["own"]):
            made.acronym = shared["own"]
        found.append(made)
        one.bracket = bracket_at(view, end, reader.patterns)
        if one.bracket and one.bracket.number in {None, number}:
            made.acronym, made.group, end = one.bracket.acronym, _GROUPS + start, one.bracket.close
            label = replace(made, start=one.bracket.start, end=one.bracket.end, name=None, kind="acronym", behind=end)
            made.behind = end
            found.append(label)
        taken.add(start, end)
    return found


def _of_rank(reader: Reader, phrase: Phrase, end: int) -> re.Match[str] | None:
    """Return those of a rank who share a plural: "các hội nghị Bộ trưởng … lần thứ 3, Quan chức … lần thứ 5"."""
    before = words_before(reader.view, phrase.start - _BEFORE, phrase.start)[-1:]
    if (reader.words["plurals"] | reader.words["both"]).isdisjoint(before):
        return None
    shared = reader.patterns.names.shared_rank.match(reader.view, end)
    if shared is None or not tells_level(shared["own"].lower(), reader.patterns):
        return None
    return shared if reader.heads.isdisjoint(range(*shared.span("own"))) else None


def lettered(reader: Reader, text: str, phrase: Phrase, taken: Taken) -> list[Name]:
    """Return the names of the meetings without a number behind a plural, each with letters, and take their places.

    "Hai Hội nghị Bộ trưởng Kinh tế ASEAN (AEM) và Quan chức Cấp cao ASEAN (SOM)".
    """
    view, words = reader.view, reader.words
    if not reader.patterns.head_first or phrase.numbers or phrase.bracket is None or phrase.bracket.number:
        return []
    before = words_before(view, phrase.start - _BEFORE, phrase.start)[-1:]
    if (words["plurals"] | words["both"]).isdisjoint(before):
        return []
    found: list[Name] = []
    end = phrase.bracket.close
    while len(found) < _MOST and (shared := _LETTERED.match(view, end)):
        start, close = shared.span("own")
        bracket = bracket_at(view, close, reader.patterns)
        if bracket is None or bracket.number or series.is_body(bracket.acronym):
            break
        if not reader.heads.isdisjoint(range(start, close)) or not reader.dates.keys().isdisjoint(range(start, close)):
            break
        own = text[start:close]
        ranked = tells_level(own.lower(), reader.patterns)
        if not (ranked or series.is_body(own.split()[-1])):
            break  # "… (AEM) và Ngân hàng Phát triển (NHPT)"
        lead = text[slice(*phrase.head)] if ranked else _lead(reader, text, phrase)
        one = Phrase(start, close, phrase.head, phrase.noun, phrase.sort, named=True)
        made = _name(reader, one, " ".join(f"{lead} {own}".split()))
        made.acronym, made.group, made.behind = bracket.acronym, _GROUPS + start, bracket.close
        label = replace(made, start=bracket.start, end=bracket.end, name=None, kind="acronym")
        found += [made, label]
        end = bracket.close
        taken.add(start, end)
    return found


def of_next(said: Said, text: str, phrase: Phrase, before: tuple[Phrase, Name]) -> list[Name]:
    """Return the name of the meeting of a body that shares the plural before another's, each with its day or place.

    "Meetings of the Reed Committee on 5 May and the Salt Committee on 6 May".

    Args:
        said: what is said around phrases.
        text: the text as it was written.
        phrase: that of the body.
        before: the phrase that names a meeting before it, with that name, which is put in the singular.

    """
    (last, name), reader = before, said.reader
    view, head = reader.view, last.head
    if phrase.sort != "body" or phrase.numbers or view[head[1] - 1] != "s" or reader.patterns.head_first:
        return []
    if last.numbers or not view.startswith(reader.patterns.of_all, head[1]) or not said.placed(phrase.end):
        return []
    day = reader.dates.get(view.find(" ", last.behind + 1, phrase.start) + 1)
    if day is None or reader.patterns.names.joined_body.fullmatch(view, day, phrase.start) is None:
        return []
    noun = text[last.start : head[1] - 1]
    name.name = " ".join(f"{noun}{text[head[1] : last.end]}".split())
    one = Phrase(phrase.start, phrase.end, phrase.head, phrase.noun, last.sort, named=True)
    return [_name(reader, one, f"{noun} of the {text[phrase.start : phrase.end]}")]


def pair(reader: Reader, said: Said, text: str, phrase: Phrase, taken: Taken) -> list[Name]:
    """Return the names of two bodies' summits that take place: "the ASEAN and East Asia summits in Hue".

    Or of the meetings, with a capital, of a body with two others: "the ASEAN-US and ASEAN-Fiji Ministerial Meetings".
    """
    view, head = reader.view, phrase.head
    if phrase.numbers or view[head[1] - 1] not in "sS" or reader.patterns.head_first:
        return []
    titled = phrase.sort in _TITLED and view[head[0]].isupper() and "-" in view[phrase.start : head[0]]
    sides = (
        reader.patterns.names.pair.fullmatch(view, phrase.start, head[0]) if titled or phrase.sort == "summit" else None
    )
    if sides is None or not (titled or said.takes_place(phrase.end)):
        return []
    if titled and not all(series.is_body(side.partition("-")[0].upper()) for side in sides.groups()):
        return []
    states = (sides.start(side) in reader.countries and "-" not in sides[side] for side in ("first", "last"))
    if any(states) or not any(_is_body(sides[side]) for side in ("first", "last")):
        return []
    last, _, rest = sides["last"].partition(" ") if titled else (sides["last"], "", "")
    noun = f"{rest} {text[head[0] : head[1] - 1]}".strip()
    found = []
    for own, start, end in (
        (sides["first"], phrase.start, sides.end("first")),
        (last, sides.start("last"), phrase.end),
    ):
        one = Phrase(start, end, head, phrase.noun, phrase.sort, named=True)
        found.append(_name(reader, one, f"{own} {noun}"))
        taken.add(start, end)
    return found


def _is_body(side: str) -> bool:
    """Return whether words with capitals name a body of states, or two sides that meet."""
    return "-" in side or any((word.isupper() and len(word) > 1) or series.is_body(word) for word in side.split())


def _name(reader: Reader, one: Phrase, name: str) -> Name:
    """Return the name of a meeting whose noun stands elsewhere."""
    level = level_of(name, one.sort, None, reader.patterns)
    words = content(name, one, reader.view, reader.patterns)
    number, end = one.numbers[0] if one.numbers else None, one.end
    kind = "ordinal" if one.numbers else "named"
    return Name(one.start, end, name, number, None, one.sort, kind, named=True, behind=end, words=words, level=level)


def _lead(reader: Reader, text: str, phrase: Phrase) -> str:
    """Return the noun at the head of a phrase, with the words behind it that any meeting may have."""
    end = phrase.head[1]
    for token in TOKEN.finditer(reader.view, end, phrase.end):
        if token[0].lower() not in reader.words["generic"]:
            break
        end = token.end()
    return text[phrase.start : end]


def _own(reader: Reader, start: int, *, joined: bool) -> tuple[re.Match[str], int] | None:
    """Return the ordinal of what shares a phrase's noun before it, and where its words end.

    "And" joins the last, in headlines a comma: "PM attends 8th Reed, 7th Salt Summits".
    """
    if not joined and reader.view[start - 2 : start] != ", " and reader.view[start - 6 : start] != ", the ":
        return None
    patterns = reader.patterns
    for ordinal in reversed(list(patterns.left_ordinal.finditer(reader.view, max(0, start - _FAR), start))):
        shared = patterns.names.shared.fullmatch(reader.view, ordinal.end(), start)
        if shared:
            alone = joined and reader.view[shared.end("own") : start] == ", "
            return (ordinal, shared.end("own")) if alone or bool(shared["and"]) is joined else None
    return None


def _rest(reader: Reader, text: str, phrase: Phrase, *, plural: bool) -> str:
    """Return the noun in the singular, which it may be, with the words before it that any meeting may have."""
    start = phrase.head[0]
    generic, lowmods = reader.words["generic"], reader.words["lowmods"]
    for token in reversed(list(TOKEN.finditer(reader.view, (phrase.ordinal or (0, 0))[1], phrase.head[0]))):
        low = token[0].lower()
        if low not in generic and low not in lowmods:
            break
        start = token.start()
    return singular(text[start : phrase.head[1]]) if plural else text[start : phrase.head[1]]
