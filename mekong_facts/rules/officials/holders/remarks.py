"""Remarks between a name and its office: an age, a birth, a bracket, a rank, a country, where one is from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.holders.beside import QUOTES, is_course
from mekong_facts.rules.officials.persons import name_parts, names
from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME, About, Title

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_RANK = Title.RANK
_DETERMINER = int(About.DETERMINER)
_MODIFIER = int(About.MODIFIER)
_END = int(About.END)
_SMALL = int(About.LINK | About.DETERMINER)
_PEER = "lord"  # the id of the style
_OPENING = frozenset({".", ";", ":", ")", "-"})
_LONGEST_AGENT = 9
_LONGEST_BRACKET = 16
_LONGEST_CITY = 3
_LONGEST_DESCRIPTION = 10
_LONGEST_HONOUR = 5  # letters
_LONGEST_OWNER = 5  # words and the mark
_LONGEST_DEGREE = 7  # words, marks among them: D.ST.J.


def born(words: Words, end: int) -> int:
    """Return where a year or a day of birth is told that ends before a word: X, sinh năm 1960."""
    if not words.keys[end - 1][-1:].isdigit():
        return 0
    return next((i for i in range(end - 2, max(0, end - 9), -1) if words.keys[i] in words.classes["born"]), 0)


def before_honours(words: Words, end: int) -> int:
    """Return where a name ends that honours and degrees follow: X, OBE, M.Sc."""
    honours = words.classes["honours"]
    while honours:
        if words.keys[end - 1] == ")" and words.keys[end - 2].rstrip(".") in words.classes["honourable"]:
            end = max(end - 3, 1)  # LL.D (Hon)
        while is_course(words, end - 1):
            end -= 1 + (words.keys[end - 2] == ",")
        start = end - 1
        while (
            words.starts[start] == words.ends[start - 1]
            and end - start < _LONGEST_DEGREE
            and words.keys[start - 1] not in {",", "("}
        ):
            start -= 1
        written = words.written(start, end)
        dots, letters = written.count("."), written.replace(".", "")
        degree = ("." in words.forms[start] or dots > 1) and letters.isupper() and words.keys[start - 1] == ","
        dotted = dots or start < end - 1
        plain = 1 + (words.capital(start - 1) and words.capital(start - 2) and words.letter(start - 2))
        unknown = not dotted and words.letter(start - 1) and name_parts.honour(words, start, plain)  # Ken Reed RWP
        known = degree or unknown or letters.lower() in honours
        if not known or not words.capital(start) or not (dotted or words.letters(start)):
            break
        behind = words.keys[start - 1] == "," or is_course(words, start - 1)
        if not (dotted or behind) and not name_parts.honour(words, start, plain):
            break  # Mr Wei MA
        end = start - (words.keys[start - 1] == ",")
    return end


def skip(reading: Reading, end: int) -> int:
    """Return the end of a name that a bracket, an age, a rank, a country or a comma parts from its office."""
    words = reading.words
    if words.keys[end - 1] in QUOTES and words.keys[end - 3] == words.keys[end - 1]:
        end -= 3  # X "Nando", the premier
    end = before_honours(words, end)
    if _unknown_honour(reading, end):
        end -= 2
    party, hyphen, _ = words.keys[end - 1].partition("-")
    if hyphen and party in words.classes["parties"] and words.capital(end - 1) and words.keys[end - 2] == ",":
        return end - 2
    if birth := born(words, end):
        return birth - 1 if words.keys[birth - 1] in {",", "(", ";"} else birth
    rank = reading.titles.until.get(end, 0)
    if rank and reading.titles.at[rank].title is _RANK and words.keys[rank - 1] == ",":
        return rank - 1
    if (lord := _before_lands(reading, end)) < end:
        return lord
    country = reading.titles.country_until.get(end, 0)
    if country and words.keys[country - 1] in words.classes["origins"]:
        return country - 1  # ông X của Lào, Vụ trưởng
    if country and words.keys[country - 1] == words.keys[end] == "," and _opens_entry(reading, country - 1):
        return country - 1  # 1. Mr X, Laos, Director
    if words.keys[country := reading.titles.country_until.get(end, 0) - 1] == "(":
        return country
    if words.keys[end - 1] == ")":
        return next((i for i in range(end - 2, max(0, end - _LONGEST_BRACKET), -1) if words.keys[i] == "("), end)
    if (home := _before_home(words, end)) < end:
        return skip(reading, home)
    if words.keys[end - 1] == ",":
        end -= 1
    if words.keys[end - 1].isdigit() and words.keys[end - 2] == ",":
        return end - 2
    if words.keys[end - 1] in words.classes["years_old"] and words.keys[end - 2].isdigit():
        return end - 3 if words.keys[end - 3] == "," else end
    return end


def _opens_entry(reading: Reading, comma: int) -> bool:
    """Return whether the name before a comma has an honorific and opens an entry of a list."""
    words, name = reading.words, names.before(reading, comma)
    first = reading.first_title(name) if name >= 0 else 0
    opened = first > 0 and (words.keys[first - 1] in _OPENING or words.line_ends(first - 1))
    return first < name and (opened or not first)


def _before_lands(reading: Reading, end: int) -> int:
    """Return where a peer's name ends that what he is of follows: Lord X of Reed Hill, a former minister."""
    words = reading.words
    of = next((i for i in range(end - 2, max(0, end - _LONGEST_CITY - 2), -1) if not words.capital(i)), 0)
    if not of or words.keys[of] not in words.classes["of"] or not words.capital(of - 1):
        return end
    title = reading.titles.at.get(reading.titles.until.get(names.before(reading, of), -1))
    return of if title and title.id == _PEER else end


def _unknown_honour(reading: Reading, end: int) -> bool:
    """Return whether letters between commas stand behind a name with a title: Maj Gen X, BAM, Director General."""
    words, letters = reading.words, end - 1
    if not words.acronym(letters) or not words.forms[letters].isalpha() or len(words.forms[letters]) > _LONGEST_HONOUR:
        return False
    if words.keys[letters - 1] != "," or words.keys[end] != ",":
        return False
    name = names.before(reading, letters - 1)
    led = reading.titles.at.get(reading.titles.until.get(name, -1)) if name > 0 else None
    return led is not None and led.title in BEFORE_NAME


def _before_home(words: Words, end: int) -> int:
    """Return where a name ends that a comma parts from where its bearer is from: X, quê Nghệ An."""
    home = words.classes["home"]
    if not home or home.isdisjoint(words.keys[max(0, end - 6) : end + 1]):
        return end
    comma = next((i for i in range(end - 1, max(0, end - 8), -1) if words.keys[i] == ","), 0)
    return comma if comma and words.keys[comma + 1] in home else end


def abbreviates(words: Words, office: int, bracket: int) -> bool:
    """Return whether an office in letters stands for the words before its bracket: Sunday Grey (SG)."""
    return abbreviated(words, office, bracket) >= 0


def abbreviated(words: Words, office: int, bracket: int) -> int:
    """Return the first of the words before a bracket that its letters stand for, small words counted or not; or -1."""
    letters, told, full, at = words.forms[office], "", "", bracket - 1
    while len(told) < len(letters) and at >= 0 and (words.capital(at) or words.says(at) & _SMALL):
        parts = words.forms[at].split("-")  # Vice-Chancellor (VC)
        initials = "".join(part[:1] for part in parts if part[:1].isupper())
        told, full = initials + told, (initials or words.forms[at][:1].upper()) + full
        if initials and letters in (told, full):
            return at
        at -= 1
    return -1


def behind_initials(words: Words, mark: int) -> bool:
    """Return whether a mark follows a name's initials in a bracket, by which minutes call a person: Ana Hill (AH):."""
    letters, opening = mark - 2, mark - 3
    if words.keys[mark - 1] != ")" or words.keys[opening] != "(" or not words.acronym(letters):
        return False
    known = words.keys[opening - len(words.forms[letters])] in words.classes["first_names"]  # no Action Point (AP):
    return known and abbreviates(words, letters, opening)


def befell(words: Words, at: int) -> bool:
    """Return whether an unknown participle behind a comma tells what came over a holder: X, detained leader."""
    told = words.forms[at].islower() and words.keys[at].endswith(words.endings.get("past", ()))
    return told and words.keys[at - 1] == "," and words.letter(at) and not words.says(at)


def before_adjective(words: Words, at: int) -> int:
    """Return the word before an unknown adjective that tells whose an office is: X, Fiji's first female chair.

    Or before a participle that tells what came over its holder: X, detained leader of the union.
    """
    if befell(words, at):
        return at if words.capital(at + 1) else at - 1
    low = words.forms[at].islower() and words.letter(at) and not words.says(at)
    first = at - 1 if low else at
    while low and words.says(first) & _MODIFIER and not words.capital(first):
        first -= 1
    return first if low and words.keys[first] == "'s" and words.joined(first) else at


def before_time(words: Words, at: int) -> int:
    """Return the word before the time when an office was held: X, at the time Minister of Ports, signed."""
    for length in (2, 3):
        if " ".join(words.keys[max(0, at - length + 1) : at + 1]) in words.classes["times"]:
            return at - length
    return at


def before_possessor(words: Words, mark: int) -> int:
    """Return the last word before a possessor in front of an office: X, Qatar's Minister of Health."""
    at = mark - 1
    while (
        at > 0
        and mark - at < _LONGEST_OWNER
        and (words.capital(at) or words.keys[at] in words.classes["of"])
        and words.joined(at)
    ):
        at -= 1
    if at == mark - 1 and words.says(at - 1) & _DETERMINER:  # the country's
        at -= 1
    while words.says(at) & _DETERMINER and (not words.capital(at) or words.keys[at - 1] == ","):
        at -= 1
    # X, then Qatar's Minister of Health
    return at - (words.keys[at] in words.classes["timing"] and words.keys[at - 1] == "," and not words.capital(at))


def before_description(words: Words, conjunction: int) -> int:
    """Return the comma before a description that an office is added to: X, a geologist and now head of …, said."""
    for comma in range(conjunction - 2, max(0, conjunction - _LONGEST_DESCRIPTION), -1):
        if words.keys[comma] == ",":
            return comma if words.says(comma + 1) & _DETERMINER else conjunction
    return conjunction


def after_city(words: Words, last: int) -> bool:
    """Return whether a name in a place's frame ends with a word: In Cebu, Visayas, the governor said no."""
    first = last
    if words.keys[last] in words.classes["calendar"]:
        return False  # In June, X, the mayor, said no
    while words.capital(first) and last - first < _LONGEST_CITY:
        first -= 1
        middle = words.keys[first] in words.classes["middle"] and words.capital(first)  # Nguyễn Thị X
        if words.keys[first] in words.classes["place_before"] and not middle:
            return True
    return False


def set_off(words: Words, start: int) -> bool:
    """Return whether a comma sets off what stands between it and the verb: In Hue, X, the mayor, said no."""
    for at in range(start, start + _LONGEST_AGENT):
        if words.keys[at] in {",", ".", ")"}:
            return words.keys[at] == ","
        if words.says(at) & _END and not words.capital(at):
            return False
    return False
