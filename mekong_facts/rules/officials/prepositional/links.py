"""Links in an English office, "of", "for", "and": whether they lead to more of it, or away from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.prepositional import around, fields, joined_fields, next_office
from mekong_facts.rules.officials.text.lexicon import KNOWN, About

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading

_MODIFIER = int(About.MODIFIER)
_TOPIC = int(About.TOPIC)
_BODY = int(About.BODY)
_DETERMINER = int(About.DETERMINER)


def leads_away(reading: Reading, at: int, end: int) -> bool:
    """Return whether a link leads away from an office: to an occasion, a side, a journey, a predecessor."""
    words = reading.words
    return (
        _breaks_off(reading, at)
        or around.of_side(words, at)
        or around.travels(reading, at)
        or around.in_house(words, end, at)
        or (words.keys[at] in words.classes["from"] and around.predecessor(reading, at + 1))
    )


def _breaks_off(reading: Reading, link: int) -> bool:
    """Return whether an office ends before a link: behind it is an occasion, another office, or another clause."""
    words = reading.words
    key = words.keys[link]
    if around.occasion(reading, link) or around.spell(words, link):
        return True
    if key in words.classes["representing"] and words.says(link - 1) & KNOWN:
        return True  # head of the Ministry of Ports representing Fiji
    if key in words.classes["in"] and (around.time(reading, link + 1) or words.keys[link + 1] in words.classes["his"]):
        return True  # received the State Secretary in his office
    if key not in words.classes["and"] or joined_fields.field_too(reading, link):
        return False
    if joined_fields.joint_field(reading, link):
        return False
    after = words.says(reading.titles.country_at.get(link + 1, (link + 1,))[0])  # and Reeflandian Expatriates
    after |= fields.led_by_unknown(reading, link)
    if words.says(link + 1) & _MODIFIER and words.capital(link + 1) and words.capital(link + 2):
        after |= words.says(link + 2) & _TOPIC  # and Civil Aviation
    if words.keys[link + 1] in words.classes["his"] or joined_fields.owned(reading, link + 1):
        return True  # of ASEAN and his staff
    if joined_fields.second_office(reading, link):
        return True
    article = bool(words.says(link + 1) & _DETERMINER)  # the Trade Minister and the Environment Minister X
    if next_office.office_ahead(reading, link + 1 + article) or not after & (_TOPIC | _BODY | _DETERMINER):
        return True
    return words.starts_sentence(link) or bool(after & _DETERMINER and not words.says(link + 2) & (_TOPIC | _BODY))
