"""What goes on with an English office to the left: ranks, fields, bodies, counts and places before its head noun.

Each function is asked about the word before an office as far as it is read. It returns where the office then starts and
whether what was read last belongs to an organisation, or `None` if the word is nothing of the kind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.prepositional import bodies, fields, places
from mekong_facts.rules.officials.text.lexicon import KNOWN, POSSESSIVES, About
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_MODIFIER = int(About.MODIFIER)
_TOPIC = int(About.TOPIC)
_BODY = int(About.BODY)
_GIVEN = int(About.GIVEN)
_DETERMINER = int(About.DETERMINER)
_ACRONYM = int(About.ACRONYM)
_END = int(About.END)
_NOT_NAME = int(About.NOT_NAME)
_NO_PLACE = int(About.NOT_NAME | About.END | About.LINK | About.DETERMINER)
_LONGEST_FIELD = 4  # words
_LONGEST_NAME = 6  # words from its title on
_DIGITS = frozenset("0123456789")


def over_fields(reading: Reading, start: int, head: int, *, into_body: bool) -> tuple[int, bool] | None:
    """Go over a rank, a field or a body, and over what joins two: Finance and Trade Minister, ex-Finance Minister.

    Args:
        reading: the text.
        start: where the office starts as far as it is read.
        head: the first word of its head noun.
        into_body: whether what was read last belongs to an organisation.

    """
    words, at = reading.words, start - 1
    key, says, linking = words.keys[at], words.says(at), words.classes["and"]
    low, low_head = words.forms[at][0].islower(), words.forms[head][0].islower()
    small = low and not low_head and not (says & _TOPIC and _owned_field(reading, at, head))
    if says & _MODIFIER or (says & (_TOPIC | _BODY) and not small and not (low and says & _END)):
        return at, bool(says & _BODY) or (into_body and bool(says & (_MODIFIER | _TOPIC)))
    if (
        "-" in key
        and words.about(key.partition("-")[0]) & _MODIFIER
        and (
            words.about(key.rpartition("-")[2]) & (_TOPIC | _MODIFIER)
            or key.endswith(words.endings["prime"])
            or words.forms[at].rpartition("-")[2][0].isupper()
        )
    ):
        return at, into_body  # ex-finance minister, ex-Reeflandian envoy, ex-deputy minister
    if (
        key in linking
        and (start < head or reading.titles.at[head].end > head + 1)  # Finance and Trade Minister
        and words.says(start) & words.says(at - 1) & _TOPIC
        and not (  # Ana Rice and Trade Minister X
            words.says(at - 1) & _GIVEN and words.capital(at - 2) and at - 1 not in reading.titles.country_until
        )
    ):
        return at - 1, into_body
    if key in linking and start < head and _join_ranks(words, at):
        return at - 1, into_body  # Extraordinary and Plenipotentiary Ambassador
    if key == "," and _lists_fields(reading, start, head):
        return at - 1, into_body  # Agriculture, Forestry and Fisheries Minister
    return None


def _owned_field(reading: Reading, at: int, head: int) -> bool:
    """Return whether a state's field in small letters stands before a minister: Gambia's foreign affairs Minister."""
    words, first = reading.words, at
    if words.keys[head] not in words.classes["ministers"]:
        return False
    while at - first < _LONGEST_FIELD and words.forms[first - 1].islower():
        if not (words.says(first - 1) & _TOPIC or words.keys[first - 1] in words.classes["and"]):
            break
        first -= 1
    state = first - (words.keys[first - 1] in POSSESSIVES)
    return state in reading.titles.country_until and words.together(state - 1, head)


def over_of(words: Words, start: int, head: int, *, into_body: bool) -> tuple[int, bool] | None:
    """Go over a body and its "of", or an aide and whom he serves: Bank of the Lao PDR governor."""
    classes, at = words.classes, start - 1
    key, says = words.keys[at], words.says(at)
    low, low_head = words.forms[at][0].islower(), words.forms[head][0].islower()
    if (
        key in classes["of"]
        and start < head
        and words.says(at - 1) & _BODY
        and words.forms[at - 1] not in classes["posts_held"]
        and not (
            words.forms[at - 1][0].islower()
            and (not low_head or words.keys[at - 1] in classes["undertakings"])  # the party of Fijian ex-minister X
        )
    ):
        return at - 1, True
    if (
        low
        and says & _DETERMINER
        and start < head
        and words.keys[at - 1] in classes["of"]
        and words.says(at - 2) & _BODY
        and words.capital(at - 2)
        and words.keys[at - 2] not in classes["posts_held"]  # the Office of the Surveyor-General
    ):
        return at - 2, True  # Bank of the Lao PDR deputy governor
    if (
        low
        and key in classes["the"]
        and words.keys[at - 1] in classes["of"] | classes["serving"]
        and words.keys[at - 2] in classes["aides"]
    ):
        return at - 2, into_body  # First Deputy of the Prime Minister, assistant to the mayor
    return None


def over_count(words: Words, start: int, *, into_body: bool) -> tuple[int, bool] | None:
    """Go over a level, a number or an adjective of relation: 8th Secretary-General, Army Region 3 commander."""
    classes, endings, at = words.classes, words.endings, start - 1
    key, says = words.keys[at], words.says(at)
    low = words.forms[at][0].islower()
    if key.endswith(endings["level"]) and words.letter(at):
        return at, into_body  # ambassador-level adviser
    if key[0] in _DIGITS and key[:-2].isdigit() and key.endswith(endings["ordinal"]):
        return at, into_body  # 8th Secretary-General
    if key in classes["ordinals"] and low and words.says(at - 1) & _DETERMINER:
        return at, into_body  # the eighth executive director
    if key[0] in _DIGITS and key.isdigit() and words.capital(at - 1) and words.says(at - 1) & _BODY:
        return at - 1, True  # Army Region 3 commander
    if (
        low
        and key.endswith(endings["relational"])
        and key not in classes["praising"]
        and not says
        and words.says(at - 1) & (_MODIFIER | _DETERMINER)
    ):
        return at, into_body  # a senior transatlantic fellow
    return None


def over_names(reading: Reading, start: int, head: int, *, into_body: bool) -> tuple[int, bool] | None:
    """Go over a place, letters, or words of an organisation of which no list tells: World Bank Practice Manager.

    Args:
        reading: the text.
        start: where the office starts as far as it is read.
        head: the first word of its head noun.
        into_body: whether what was read last belongs to an organisation.

    """
    words, titles, at = reading.words, reading.titles, start - 1
    says, low, low_head = words.says(at), words.forms[at][0].islower(), words.forms[head][0].islower()
    if (place := places.known(reading, start)) < at:
        return place, True
    if (
        (
            words.acronym(at)
            and words.forms[at].isalpha()
            and not says & _NOT_NAME & ~_TOPIC
            and start not in titles.until  # YB Senator X
            and not _ends_name(reading, at)
        )
        or (words.acronym(at) and says & _ACRONYM)
        or (words.capital(at) and not says & _NO_PLACE and into_body and start not in titles.until)
    ):
        return at, into_body
    if start <= head and not low_head and _within_organisation(reading, at):
        return at - 1, True
    if (
        (low_head or words.keys[start] in words.classes["compass"])
        and words.capital(start)
        and words.capital(at)
        and city(words.forms[at])
    ):
        return at, into_body  # Guangxi Customs deputy commissioner
    if (firm := fields.firm_before(reading, start, head)) < start or (
        (firm := bodies.unknown(reading, start, head)) < start
    ):
        return firm, True
    if places.past_land(words, at) > start:
        return at, into_body  # Cook Islands premier
    if low and says & _DETERMINER and (field := fields.before_article(reading, start)) < start:
        return field, into_body  # Culture and the Arts Minister
    if places.takes_place(reading, start, head) and (place := places.before(reading, at)) < start:
        return place, True  # Tokyo Governor, Volta Regional Minister
    return None


def over_mark(reading: Reading, start: int, head: int, *, into_body: bool) -> int:
    """Return at which word an office starts that goes on before the mark before it; `start` where it does not.

    Args:
        reading: the text.
        start: the word behind the mark.
        head: the first word of the head noun.
        into_body: whether what is read so far belongs to an organisation.

    """
    words, classes = reading.words, reading.words.classes
    at = start - 1
    before, glued = at - 1, at > 0 and words.starts[at] == words.ends[at - 1]
    if words.keys[at] in {"-", "&"}:
        return before if glued and words.forms[before][0].isalnum() else start  # no HUE (VNS)-Minister X
    if words.keys[at] == ".":
        return before if glued and words.keys[before] in classes["short"] else start
    if words.keys[at] == ")":
        named = words.keys[at - 2] == "(" and words.capital(before) and words.letter(at - 3)
        state = reading.titles.country_at.get(before, (0, ""))[1] if named else ""
        if state and state == reading.titles.country_at.get(reading.titles.country_until.get(at - 2, -1), (0, ""))[1]:
            return at - 2  # the United Kingdom (UK) Minister X
        if not named or state:
            return start  # Rear Admiral X (Italy) President of Y
        body = bodies.before_bracket(words, at - 2)
        return body if body < at - 2 or words.says(at - 3) & KNOWN else start
    titled = reading.titles.until
    if into_body and words.capital(before) and (words.keys[before] in classes["owners"] or at in titled):
        return titled.get(at, before)
    shared = start < head and words.says(start) & _TOPIC and words.keys[before] in classes["sharing"]
    return before if shared else start


def _ends_name(reading: Reading, at: int) -> bool:
    """Return whether a word in capitals is the last of a name with a title: H.E. Ana REED President of Fiji."""
    words = reading.words
    for first in range(at - 1, max(0, at - _LONGEST_NAME), -1):
        if not (words.capital(first) and words.joined(first)):
            return False
        if first in reading.titles.until:
            return not words.says(first) & KNOWN
    return False


def _join_ranks(words: Words, joint: int) -> bool:
    """Return whether "and" joins two adjectives with capitals: Deputy and Acting Minister; no Former and X."""
    first, second = joint - 1, joint + 1
    alike = words.says(first) & words.says(second) & _MODIFIER and words.capital(first) and words.capital(second)
    return bool(alike) and words.joined(first) and not words.says(first) & _GIVEN


def _lists_fields(reading: Reading, start: int, head: int) -> bool:
    """Return whether a comma parts the fields of an office that "and" joins up to its head noun, no office's before."""
    words, linking = reading.words, reading.words.classes["and"]
    first = start - 2
    alike = words.capital(first) >= words.capital(head)
    listed = words.says(start) & words.says(first) & _TOPIC and alike
    if not words.capital(first) and not words.says(first - 1) & _DETERMINER:
        return False
    if not listed or words.says(first) & _BODY or linking.isdisjoint(words.keys[start:head]):
        return False
    before = words.keys[first - 1]  # Premier X and Labour, Trade and Ports Minister Y
    return before not in words.classes["of_fields"] and not (before in linking and words.says(first - 2) & _TOPIC)


def _within_organisation(reading: Reading, at: int) -> bool:
    """Return whether an unknown word belongs to an organisation's office: World Bank Practice Manager."""
    words = reading.words
    if not words.capital(at) or words.says(at) or at + 1 in reading.titles.until or not words.joined(at - 1):
        return False
    return words.capital(at - 1) and bool(words.says(at - 1) & _BODY) and at - 1 not in reading.titles.at
