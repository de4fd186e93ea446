"""Whether an office that introduces a name is the subject of its sentence: Last week, Minister of Ports, X came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.holders import no_officials, rows
from mekong_facts.rules.officials.persons import names
from mekong_facts.rules.officials.text.lexicon import POSSESSIVES, About

if TYPE_CHECKING:
    from mekong_facts.rules.officials.persons.persons import Draft
    from mekong_facts.rules.officials.text.reading import Office, Reading
    from mekong_facts.rules.officials.text.words import Words

_DETERMINER = int(About.DETERMINER)
_LINK = int(About.LINK)
_BODY = int(About.BODY)
_LONGEST_ROW = 20  # words
_LONGEST_CLAUSE = 30  # words
_NEAR = 4  # words
_LONGEST_OWNER = 6  # words and the mark
_QUOTES = frozenset({",", '"', "'"})


def is_led(words: Words, start: int) -> bool:
    """Return whether a word or a clause leads to a subject that a firm may be, too, past what stands before the office.

    That Minister of Ports, X thanked; NTV says Chair X; Meanwhile, Chair X; Between 5 and 7 May, Chair X.
    """
    before = start - 1
    told = words.keys[before] in words.classes["reporting"] and words.letter(before - 1)
    if words.keys[before] in words.classes["openers"] or told:
        return True
    first = _clause(words, start)
    if first >= 0 and words.keys[first] in words.classes["openers_of_time"]:
        return True
    return first >= 0 and start - first <= _NEAR and words.keys[first] in words.classes["openers"]


def is_subject(reading: Reading, office: Office, end: int) -> bool:
    """Return whether an office begins a sentence and a verb follows the name: Minister for Ports, X inaugurated."""
    words = reading.words
    start = _owner_start(reading, row_start(reading, office))
    start -= bool(words.says(start - 1) & _DETERMINER or words.keys[start - 1] in words.classes["passives"])
    if office.plural or not reading.by_word:
        return False
    led = words.keys[names.before(reading, end)] in words.classes["first_names"] and is_led(words, start)
    if not (opens(words, start) or led or behind_clause(words, start)):
        return False
    company = f"{words.keys[end]} {words.keys[end + 1]}" in words.classes["in_company"]
    return company or words.keys[end] in words.classes["in_company"] or rows.acts(words, end)


def opens(words: Words, start: int) -> bool:
    """Return whether a word is the first of a sentence, or of an item behind its letter in a bracket: (i) Minister."""
    lettered = words.keys[start - 1] == ")" and words.letter(start - 2)
    first = start - 2 - (words.keys[start - 3] == "(") if lettered else start
    return words.starts_sentence(start) or (lettered and (first <= 0 or words.line_ends(first - 1)))


def behind_whom_met(reading: Reading, office: Office, end: int) -> bool:
    """Return whether a name is the subject behind a clause that an office ends: After talks with the Premier, X left.

    Args:
        reading: the text.
        office: the office, of somebody else then.
        end: the word behind the name.

    """
    words, at = reading.words, _owner_start(reading, office.start) - 1
    while words.says(at) & _DETERMINER or (words.keys[at] in words.classes["newly"] and not words.capital(at)):
        at -= 1
    if not (reading.by_word and words.says(at) & _LINK) or words.capital(at):
        return False
    first = at
    while at - first < _LONGEST_ROW and words.keys[first] != "," and not words.starts_sentence(first):
        first -= 1
    opens = words.starts_sentence(first) and words.keys[first] in words.classes["fronting"]
    return opens and first < at and rows.acts(words, end)


def acts_behind(reading: Reading, draft: Draft, office: Office) -> bool:
    """Return whether an office behind a comma is that of another than the one named before it, who does something.

    In a talk with Envoy X, the premier praised it; After meeting X, the mayor left; Envoy X, Fijian premier discuss it.
    """
    words, comma = reading.words, office.start - 1
    comma -= bool(words.says(comma) & _DETERMINER)
    if not reading.by_word or words.keys[comma] != ",":
        return False
    if words.keys[office.end] in words.classes["done_by_two"] and not words.capital(office.end):
        return words.joined(office.end - 1)
    if not rows.acts(words, office.end):
        return False
    before = min(draft.first, draft.name, *(role.start for role in draft.roles)) - 1
    while words.says(before) & _DETERMINER or before in reading.titles.until:
        before -= 1
    first = before
    while before - first < _LONGEST_CLAUSE and not words.starts_sentence(first):
        first -= 1
    gerund = words.keys[before].endswith(words.endings["gerund"]) and not words.says(before) & _BODY
    fronted = words.keys[first] in words.classes["fronting"] | words.classes["openers"]
    if not (words.says(before) & _LINK or gerund or (fronted and first == before)):
        return False
    return fronted or words.keys[first].endswith(words.endings["gerund"])


def named_shortly(reading: Reading, office: Office, name: int) -> bool:
    """Return whether a name of one word is of one whose owned office begins a sentence: Fiji's premier, X, said no.

    Who says something between two commas may be an agency: the text has to go on of him, X was in Suva.
    """
    words, end, first = reading.words, name + 1, office.start - 1
    says = words.keys[end] == "," and words.keys[end + 1] in words.classes["reporting"]
    again = words.keys[name] in words.subjects and no_officials.single(reading, name, bracketed=False)
    if not (reading.by_word and says and again and words.keys[first] in POSSESSIVES) or office.plural:
        return False
    while office.start - first < _LONGEST_OWNER and words.capital(first - 1) and words.joined(first - 1):
        first -= 1
    first -= bool(words.says(first - 1) & _DETERMINER)
    opens = words.starts_sentence(first) or words.keys[first - 1] in _QUOTES
    return opens and not no_officials.is_place(reading, name, end) and words.keys[name] not in words.classes["calendar"]


def _owner_start(reading: Reading, start: int) -> int:
    """Return where the state starts that owns an office, else where the office does: Fiji's Minister for Ports."""
    if reading.words.keys[start - 1] not in POSSESSIVES:
        return start
    return reading.titles.country_until.get(start - 1, start)


def behind_clause(words: Words, start: int) -> bool:
    """Return whether an office is the subject behind what opens a sentence: Speaking there, On 5 May, Chair X."""
    first = _clause(words, start)
    if first < 0:
        return False
    led = words.keys[first].endswith(words.endings["gerund"]) or words.keys[first] in words.classes["of_time"]
    return led or (start - first <= _NEAR and words.keys[first] in words.classes["when"])  # Last week, Chair X


def _clause(words: Words, start: int) -> int:
    """Return the first word of what a comma parts from a subject at the beginning of a sentence; -1 if nothing does."""
    if words.keys[start - 1] != "," or not words.capital(start):
        return -1
    first = start - 1
    while first > max(0, start - _LONGEST_CLAUSE) and not words.starts_sentence(first):
        first -= 1
    return first if words.starts_sentence(first) and words.capital(first) else -1


def row_start(reading: Reading, office: Office) -> int:
    """Return the first word of a row of offices that "and" joins the last of: Deputy Premier and Minister for Ports."""
    words, start = reading.words, office.start
    if words.keys[start - 1] not in words.classes["coordinators"]:
        return start
    first = start - 1
    while first > max(0, start - _LONGEST_ROW) and words.joined(first - 1):
        if not words.capital(first - 1) and not words.says(first - 1) & (_LINK | _DETERMINER):
            return start
        first -= 1
        if words.starts_sentence(first):
            return first if not reading.titles.at.keys().isdisjoint(range(first, start - 1)) else start
    return start
