"""Whether two names are of one meeting of leaders, or of those and of their ministers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules import places, series
from mekong_facts.rules.meetings.phrases.name_words import MEETINGS, SITTINGS, proper

if TYPE_CHECKING:
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.meetings.event import Event
    from mekong_facts.rules.meetings.phrases.name_words import Name

_HIGH = 10  # editions of two series seldom have the same high number
_LEVELS = ({"summit", "ministerial"}, {"summit", "senior-officials"})


def are_apart(name: Name, event: Event) -> bool:
    """Return whether one is a body's summit and the other its ministers' meeting: "ACMECS lần 3"."""
    if "#summit" not in name.words and "#summit" not in event.words:
        return False
    return of_two_levels(name, event)


def of_two_levels(name: Name, event: Event) -> bool:
    """Return whether one tells that leaders meet and the other that ministers or senior officials do."""
    return {name.level, event.level} in _LEVELS


def is_of_city(name: Name, event: Event) -> bool:
    """Return whether a summit is called by nothing but the city in which one was told to be: "the Astana Summit"."""
    if name.kind != "named" or not event.sites or "#summit" not in name.words & event.words:
        return False
    city = places.city((name.name or "").rpartition(" ")[0])
    return city is not None and city.kind == "city" and city.name in event.sites


def is_summit(name: Name, event: Event) -> bool:
    """Return whether one is a body's acronym and number, the other its summit: "GMS 8", "8th Greater … Summit"."""
    acronym = name.acronym or event.acronym
    if acronym not in series.summits() or not name.words or "#summit" not in name.words | event.words:
        return False
    short, full = (name, event) if name.acronym else (event, name)
    return short.words - MEETINGS <= full.words - MEETINGS


def are_same(name: Name, event: Event, language: Language) -> bool:
    """Return whether two names differ in how they call leaders who meet: "17th G20 Summit", "G20 Leaders' Meeting"."""
    if name.level != "summit" or event.level != "summit" or "#summit" not in name.words | event.words:
        return False
    words = language.meetings.words
    calling = words["leaders"] | MEETINGS | words["cooperation"]  # "Hội nghị Cấp cao hợp tác Mekong - Lan Thương"
    whose = name.words - calling
    # of a headline, too: "Hội nghị BRICS" for the summit of the group that these letters are of
    return bool(whose) and any(whose == told - calling for told in (event.words, event.names[0].words))


def is_any_summit(name: Name, event: Event, events: list[Event], language: Language) -> bool:
    """Return whether a name but says that leaders meet, as at the text's one summit: "the Heads of State Summit"."""
    if language.meetings.head_first or "#summit" not in name.words & event.words:
        return False
    if name.words - language.meetings.words["leaders"] - MEETINGS:
        return False
    return all(other is event or other.level != "summit" for other in events)


def is_session(name: Name, event: Event, language: Language) -> bool:
    """Return whether one is called a summit and the other a session, of the same leaders or with a high number alone.

    "54th RCU Summit", "54th Ordinary Session of the Authority of Heads of State of the Reed Canal Union (RCU)".
    """
    summit, session = (name, event) if "#summit" in name.words else (event, name)
    if language.meetings.head_first or "#summit" not in summit.words or SITTINGS.isdisjoint(session.words):
        return False
    plain = language.meetings.words["plain_sittings"] | SITTINGS | MEETINGS
    own, whole = summit.words - plain, session.words - plain
    if not whole:
        return not own and (name.number or 0) >= _HIGH
    return session.level == "summit" and own <= whole and proper(own, language.meetings.words["generic"])
