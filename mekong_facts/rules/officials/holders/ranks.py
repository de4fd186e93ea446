"""Ranks and honorifics before a name: where the name is sought behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.officials.holders import rows
from mekong_facts.rules.officials.persons import names
from mekong_facts.rules.officials.text.lexicon import Title
from mekong_facts.rules.officials.text.matching import no_vowel
from mekong_facts.rules.officials.text.reading import Neighbour
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from mekong_facts.rules.officials.persons.persons import Draft
    from mekong_facts.rules.officials.text.reading import Reading


_INITIALS = deferred(r"(?:[A-Z]\.){1,3}[A-Z]?")
_CLOSING = frozenset({",", ";", ".", ")"})
_LEADS = frozenset({Title.STYLE, Title.HONORIFIC})
_WITH_DEGREES = (Title.RANK, Title.HONORIFIC)  # Thiếu tướng, PGS, TS X


def past_comma(reading: Reading, rank: int, end: int) -> int:
    """Return where what leads to a name goes on after a rank: behind a comma or a dash if an honorific follows it."""
    found, honorific = reading.titles.at.get(rank), reading.titles.at.get(end + 1)
    if found is None or honorific is None or reading.words.keys[end] not in {",", "-"}:
        return end
    if reading.words.keys[end] == "-" and reading.words.keys[end + 1] in reading.words.classes["plain_honorifics"]:
        return end  # X, Đại tá - ông Y
    return end + 1 if found.title in _WITH_DEGREES and honorific.title is Title.HONORIFIC else end


def leads_on(reading: Reading, start: int, end: int) -> bool:
    """Return whether a title leads to what follows it: on its line, or on the next where it is the last in a full one.

    What stands behind a name and a comma leads to none: John Whitfield, General.
    """
    words = reading.words
    if words.joined(end - 1):
        return True
    if not words.next_line(end - 1) or not words.capital(end) or not words.fills(end - 1):
        return False
    if words.keys[start - 1] == ",":
        return reading.titles.at[start].title in _LEADS and start > 1
    return words.letter(start - 1) and not words.capital(start - 1)


def before_bracket(reading: Reading, start: int, end: int) -> int:
    """Return where the words of a rank end that what stands behind it calls a former one: General (ret.)."""
    keys, former = reading.words.keys, reading.words.classes["former"]
    return next((i for i in range(start + 1, end) if keys[i] == "(" or keys[i] in former), end)


def before_office(reading: Reading, draft: Draft, start: int) -> None:
    """Give a person the rank that a comma parts from the office behind it: Thiếu tướng, Phó Giám đốc Công an X."""
    rank = reading.titles.until.get(start - 1)
    found = reading.titles.at.get(rank) if rank is not None else None
    if draft.rank or rank is None or found is None or reading.words.keys[start - 1] != ",":
        return
    if found.title is Title.RANK:
        draft.rank, draft.ranked = (rank, before_bracket(reading, rank, found.end), found.id), True


def is_branch(reading: Reading, at: int) -> bool:
    """Return whether the letters of a service stand between a rank and a name: Thượng tá QNCN X, Trung tá CAND X."""
    words = reading.words
    if not words.acronym(at) or not words.capital(at + 1) or words.acronym(at + 1) or not words.joined(at):
        return False
    if _INITIALS.fullmatch(words.forms[at]):
        return False  # General V.K. X, General V.K X
    return no_vowel(words.keys[at]) or (not reading.by_word and names.surely(reading, at + 1))


def within_name(reading: Reading, at: int, end: int) -> bool:
    """Return whether a title is but a part of a name with capitals around it: Aung Tun Oo."""
    words = reading.words
    if not reading.by_word and words.keys[at - 1] == "," and words.keys[at] in words.classes["against"]:
        return True  # phong, chong: typed without diacritics
    if not reading.by_word and f"{words.keys[at - 1]} {words.keys[at]}" in words.classes["no_generals"]:
        return True  # tin tuong (tin tưởng): likewise
    if words.keys[at - 1] in words.classes["fathers"] and words.capital(at - 2):
        return True  # X ibni Sultan Y
    if not reading.by_word or end != at + 1 or not words.capital(at) or at in reading.titles.country_until:
        return False
    if reading.titles.at[at].title is Title.RANK and words.keys[at] not in words.classes["family_titles"]:
        return False  # SAF General X
    if words.keys[at - 2] in words.classes["of"] and at - 2 in reading.titles.until:
        return False  # the Sultan of Perak Sultan X
    return words.capital(at - 1) and words.joined(at - 1) and words.letter(at - 1) and not words.says(at - 1)


def past_realm(reading: Reading, at: int, end: int) -> int:
    """Return where the name of a monarch or an officer is sought: after the realm or service that stands between.

    King of Tonga X, Trung tướng cảnh sát Thái Lan X.
    """
    words = reading.words
    service = reading.titles.plain(end)
    if service and service.title is Title.TOPIC and words.joined(end - 1) and not words.capital(end):
        end = service.end
        if words.proper(end) and words.joined(end - 1) and end not in reading.titles.country_at:
            return end
    past = realm(reading, end)
    return past if past and words.proper(past) and words.joined(past - 1) else at


def realm(reading: Reading, end: int) -> int:
    """Return the word after the country that a royal title goes on with (Quốc vương Campuchia); 0 where none does."""
    at = end + 1 if reading.words.keys[end] in reading.words.classes["of"] else end
    country = reading.titles.country_at.get(at)
    return country[0] if country and reading.words.joined(at - 1) else 0


def behind_realm(reading: Reading, at: int) -> Neighbour | None:
    """Return the monarch named behind a royal title, its realm and a comma: the Emir of Qatar, Sheikh X, received.

    Args:
        reading: the text.
        at: the first word of the title.

    """
    words, titles = reading.words, reading.titles
    comma = realm(reading, titles.at[at].end)
    first = comma + 1
    if not reading.by_word or not comma or words.keys[comma] != "," or titles.at[at].title is not Title.ROYAL:
        return None
    title = titles.at.get(first)
    if title and title.title not in _LEADS and title.id != titles.at[at].id:
        return None  # the King of Jordan, Prince X
    name = reading.past_titles(first)
    end = names.after(reading, name, titled=name > first)
    if end - name < 1 + (name == first) or name in titles.country_at or city(words.written(name, end), rough=False):
        return None
    opens = words.starts_sentence(at - 1) and rows.acts(words, end)
    closed = words.keys[end] in _CLOSING or opens
    return Neighbour(name, end, "office-comma-name") if closed else None


def _names_father(reading: Reading, end: int) -> bool:
    """Return whether the last words of a name are its father's: Prince X ibni His Majesty Sultan Y."""
    words, at = reading.words, end - 1
    while words.capital(at) and words.letter(at):
        at -= 1
    return words.keys[at] in words.classes["fathers"] and at + 1 in reading.titles.at


def before_royal(reading: Reading, at: int) -> int:
    """Return the comma before a royal title that "and" or a comma joins to an office: X, Crown Prince and premier."""
    words, titles = reading.words, reading.titles
    royal = titles.until.get(at, -1)
    if royal < 1 or titles.at[royal].title is not Title.ROYAL:
        return at
    comma = royal - 1 - (words.keys[royal - 1] in words.classes["the"])
    if words.keys[comma] != "," or _names_father(reading, comma):
        return at
    return comma if words.keys[at] == "," or words.keys[at] in words.classes["coordinators"] else at
