"""Those whom the holder of an office serves, named with their own within it: A, aide to Foreign Minister B."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.persons import names
from mekong_facts.rules.officials.prepositional.narrow import narrow
from mekong_facts.rules.officials.prepositional.starts import start_of
from mekong_facts.rules.officials.text.lexicon import Title
from mekong_facts.rules.officials.text.reading import Office

if TYPE_CHECKING:
    from mekong_facts.rules.officials.holders.drafts import Drafts
    from mekong_facts.rules.officials.text.reading import Reading


def keep(reading: Reading, persons: Drafts, head: int) -> None:
    """Keep the person named in full behind an office that stands within another one, with that office.

    Args:
        reading: the text.
        persons: everyone named by now.
        head: the head noun of the office.

    """
    found = reading.titles.at[head]
    if not reading.by_word or not reading.words.capital(head) or found.id == "plural":
        return
    start = start_of(reading, head)
    end, name = narrow(reading, found.end)
    past = names.after(reading, reading.past_titles(name), titled=True) if name else 0
    if reading.words.keys[start - 1] in reading.words.classes["serving"] and past > reading.past_titles(name) + 1:
        draft = persons.named(name, "office-before-name")
        if draft and not draft.roles:
            draft.roles.append(Office(start, end, plural=False))


def with_aide(reading: Reading, office: Office) -> Office:
    """Return an office with that of the aide before it, who follows a comma: đặc phái viên của Tổng thống, ông X."""
    words, aide = reading.words, reading.titles.until.get(office.start - 1, -1)
    if reading.by_word or aide < 0 or reading.titles.at[aide].title is not Title.HEAD:
        return office
    if words.keys[office.start - 1] not in words.classes["of"]:
        return office
    return Office(aide, office.end, office.plural)
