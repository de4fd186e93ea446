"""Names without a title that Vietnamese offices introduce behind a comma: Giám đốc Sở Y tế, Lò Văn X, nói."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.holders import ahead, alternating
from mekong_facts.rules.officials.persons import names, spelling
from mekong_facts.rules.officials.text.lexicon import About

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Office, Reading

_PLACE = int(About.PLACE)
_LONGEST_CLAUSE = 30  # words
_FULL = 2  # syllables of a name behind the family name


def introduces(reading: Reading, office: Office, name: int) -> bool:
    """Return whether an office introduces the name behind its comma."""
    foreign = not spelling.syllable(reading.words.keys[name])
    return (
        set_off(reading, office, name)
        or _parts_clause(reading, office, name)
        or (
            names.surely(reading, name)
            and (foreign or _of_unit(reading, office, name) or _speaks(reading, office, name))
        )
    )


def set_off(reading: Reading, office: Office, name: int) -> bool:
    """Return whether two commas set a name off behind an office of a state: ngoại trưởng Trung Quốc, Vương X, nói.

    One that is not built as Vietnamese ones are needs a verb behind it: Thủ tướng Campuchia, Hun X, đã đến.
    """
    words, end = reading.words, names.after(reading, name)
    if office.plural or end - name < _FULL or office.end not in reading.titles.country_until:
        return False
    low = words.keys[end] == "," and not words.capital(end + 1) and end + 1 not in reading.titles.at
    told = (low and words.letter(end + 1)) or (alternating.leads_on(reading, end) and words.capital(end + 1))
    if not told or names.vietnamese(reading, name, end):
        return told
    head = reading.titles.at.get(office.start)
    if head is not None and head.id == "weak":
        return False
    return words.keys[end + 1] in words.classes["coordinators"] or ahead.verb_starts(reading, end + 1)


def opens(reading: Reading, start: int) -> bool:
    """Return whether an office begins a sentence, but for words that name nobody, or is that of an agent.

    Phát biểu tại lễ, Giám đốc Sở Y tế, Lò Văn X nói; đoàn do Giám đốc Sở Y tế, Lò Văn X dẫn đầu.
    """
    words = reading.words
    if words.starts_sentence(start) or words.keys[start - 1] in words.classes["held_by_whom"]:
        return True
    if words.keys[start - 1] != "," or names.before(reading, start - 1) >= 0:
        return False
    at = start - 1
    while at > max(0, start - _LONGEST_CLAUSE) and not words.starts_sentence(at):
        at -= 1
        if at in reading.titles.at:
            return False
    return words.starts_sentence(at)


def _speaks(reading: Reading, office: Office, name: int) -> bool:
    """Return whether a verb follows a full name, its office opening a sentence: Giám đốc Sở Y tế, Lò Văn X nói."""
    end = names.after(reading, name)
    if office.plural or end - name <= _FULL or not names.vietnamese(reading, name, end):
        return False
    if reading.words.keys[end] == ",":
        return ahead.verb_starts(reading, end + 1)  # Phát biểu tại lễ, Giám đốc Sở Y tế, Lò Văn X, nói
    return opens(reading, office.start) and ahead.verb_starts(reading, end)


def _parts_clause(reading: Reading, office: Office, name: int) -> bool:
    """Return whether two commas set a name off between the office that begins a sentence and its verb."""
    end = names.after(reading, name)
    if office.plural or end - name < _FULL or not reading.words.starts_sentence(office.start):
        return False
    if reading.words.says(office.end - 1) & _PLACE:
        return False  # Chủ tịch huyện, Mường La, nói
    return reading.words.keys[end] == "," and ahead.verb_starts(reading, end + 1)


def _of_unit(reading: Reading, office: Office, name: int) -> bool:
    """Return whether an office with a unit behind a comma introduces a full Vietnamese name: Vụ trưởng, Bộ Y tế, X,."""
    words, end = reading.words, names.after(reading, name)
    if not names.vietnamese(reading, name, end) or end - name <= _FULL or office.plural:
        return False
    told = "," in words.keys[office.start : office.end] and words.keys[office.start - 1] not in words.classes["of"]
    low = not words.capital(end + (words.keys[end] == ","))
    return told and low and words.keys[office.start - 1] not in words.classes["leading"]
