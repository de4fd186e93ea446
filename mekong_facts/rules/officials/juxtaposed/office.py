"""Offices in languages whose words stand side by side (Vietnamese).

An office is (modifier) head (topic or organisation) (country). In machine translation from Chinese the country and the
organisation stand before the head. Before a name an office is read up to the row of capitals that can be a name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.juxtaposed import inner_words, marks
from mekong_facts.rules.officials.juxtaposed.scan import scan
from mekong_facts.rules.officials.juxtaposed.starts import start_of
from mekong_facts.rules.officials.persons import names

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading

__all__ = ["narrow", "start_of", "wide"]


def narrow(reading: Reading, end: int) -> tuple[int, int]:
    """Read an office that a name may follow; see `prepositional.narrow`."""
    done, name = scan(reading, end, to_name=True)
    if not name:  # Bộ trưởng mới của Kenya là X
        done = next((at for at in range(end, done) if inner_words.newly_whose(reading.words, at)), done)
    unit = 0 if name else _unit(reading, done, end)
    if unit:
        further, name = scan(reading, unit, to_name=True)
        if name and (name in reading.titles.at or names.surely(reading, name)):
            return further, name
    return done, 0 if unit else name


def only_modifies(_reading: Reading, _head: int) -> bool:
    """Return whether a head noun is a mere modifier of the next: none is in languages whose modifiers follow."""
    return False


def wide(reading: Reading, end: int) -> int:
    """Return before which word an office ends that follows a name, given the word after its head noun."""
    done = scan(reading, end, to_name=False)[0]
    unit = _unit(reading, done, end) or _unit_of_entry(reading, done)
    if not unit:
        return done + 2 if marks.letters_follow(reading, end, done) else done
    further = scan(reading, unit, to_name=False)[0]
    words = reading.words
    outer = _unit(reading, further, end) if words.keys[further] == "," else 0
    if outer and words.keys[done + 1] != words.keys[further + 1]:  # Trưởng phòng 6, Cục A, Bộ Công an
        further, outer = scan(reading, outer, to_name=False)[0], 0
    listed = words.keys[further] in words.classes["and"] and (next_one := reading.titles.get(further + 1))
    return done if outer or (listed and next_one and next_one.id == "body") else further  # Bộ Y tế và Bộ Công an


def _unit(reading: Reading, comma: int, end: int) -> int:
    """Return the word after the noun of an organisation that follows a comma: Vụ trưởng Vụ Pháp chế, Bộ Y tế."""
    words = reading.words
    if words.keys[comma] != "," or comma == end or not words.joined(comma):
        return 0
    if f"{words.keys[comma + 1]} {words.keys[comma + 2]}" in words.classes["delegations"]:
        return 0  # X, Thứ trưởng Bộ Y tế, Đoàn đại biểu Lào đến
    found = reading.titles.plain(comma + 1)
    if found is None or found.id != "body" or comma + 1 in reading.titles.at:
        return 0
    return found.end if words.capital(comma + 1) or words.capital(found.end) else 0


def _unit_of_entry(reading: Reading, comma: int) -> int:
    """Return the word after the noun of an organisation that ends an entry of a list: Trưởng phòng, Sở Y tế;."""
    words = reading.words
    found = reading.titles.plain(comma + 1)
    if words.keys[comma] != "," or not words.capital(comma + 1) or found is None or found.id != "body":
        return 0
    if comma + 1 in reading.titles.at:
        return 0  # Ủy viên Trung ương Đảng, Bộ trưởng;
    further = scan(reading, found.end, to_name=False)[0]
    closed = words.keys[further] in {";", "."} or words.line_ends(further - 1) or bool(reading.state_added(further))
    beside = not closed and _unit(reading, further, comma)  # Trưởng phòng, Vụ ABCD, Bộ Y tế
    return found.end if closed or beside else 0
