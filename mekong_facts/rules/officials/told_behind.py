"""The organisation that is told behind the name of an office's holder: Director X of the Lake Bank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials import organisations
from mekong_facts.rules.officials.prepositional.office import wide
from mekong_facts.rules.officials.text.reading import Office

if TYPE_CHECKING:
    from mekong_facts.rules.officials.persons.persons import Draft
    from mekong_facts.rules.officials.text.reading import Reading


def organisation_behind(reading: Reading, draft: Draft, office: Office) -> tuple[int, int] | None:
    """Return the words of the organisation behind a name that an office stands right before; None for a party."""
    words, link = reading.words, draft.end
    if not reading.by_word or office.plural or words.keys[link] not in words.classes["of"]:
        return None
    if reading.first_title(draft.name) != office.end or not words.joined(link - 1):
        return None
    end = wide(reading, link)
    if end <= link + 1:
        return None
    country_at = reading.titles.country_at
    lands = {i for at in range(link, end) if at in country_at for i in range(at, country_at[at][0])}
    found = organisations.organisation_by_link(reading, Office(link, end, plural=False), lands)
    if found is None or not words.capital(found[0]):
        return None
    return None if words.keys[found[1] - 1] in words.classes["political"] else found
