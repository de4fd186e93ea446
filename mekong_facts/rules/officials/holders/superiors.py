"""Those whom the holder of an office serves, named with their own within it: A, aide to Foreign Minister B."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.persons import names
from mekong_facts.rules.officials.prepositional.narrow import narrow
from mekong_facts.rules.officials.prepositional.starts import start_of
from mekong_facts.rules.officials.text.lexicon import About, Title
from mekong_facts.rules.officials.text.reading import Office

if TYPE_CHECKING:
    from mekong_facts.rules.officials.holders.drafts import Drafts
    from mekong_facts.rules.officials.text.reading import Reading


_DETERMINER = int(About.DETERMINER)
_MODIFIER = int(About.MODIFIER)


def of_both(reading: Reading, first: Office, further: Office) -> bool:
    """Return whether "and" joins the office of one whom somebody serves to another of his: aide to King and Premier.

    Args:
        reading: the text.
        first: the office of him who serves.
        further: the office behind it.

    """
    words, titles, at = reading.words, reading.titles, reading.titles.until.get(first.end, 0)
    if not reading.by_word or at <= first.start or words.keys[further.start - 1] not in words.classes["and"]:
        return False
    head = next((i for i in range(further.start, further.end) if i in titles.at), further.start)
    if " ".join(words.keys[head : titles.at[head].end if head in titles.at else head]) not in words.classes["leaders"]:
        return False
    while words.says(at - 1) & _MODIFIER:
        at -= 1
    return bool(words.says(at - 1) & _DETERMINER) and words.keys[at - 2] in words.classes["serving"]


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
    if reading.titles.at[aide].id == "verb" and words.keys[aide - 1] in words.classes["nominal"]:
        return office  # dưới sự đồng chủ tọa của Thứ trưởng, ông X
    if words.keys[office.start - 1] not in words.classes["of"]:
        return office
    return Office(aide, office.end, office.plural)
