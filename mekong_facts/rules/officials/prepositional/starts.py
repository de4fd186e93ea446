"""Where an English office starts: the modifiers, topics, organisations and countries before its head noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.prepositional import bodies, fields, next_office, places
from mekong_facts.rules.officials.text.lexicon import About, Title
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_MODIFIER = int(About.MODIFIER)
_TOPIC = int(About.TOPIC)
_BODY = int(About.BODY)
_KNOWN = _MODIFIER | _TOPIC | _BODY
_GIVEN = int(About.GIVEN)
_DETERMINER = int(About.DETERMINER)
_ACRONYM = int(About.ACRONYM)
_END = int(About.END)
_NOT_NAME = int(About.NOT_NAME)
_NO_PLACE = int(About.NOT_NAME | About.END | About.LINK | About.DETERMINER)
_LONGEST = 9
_LONGEST_NAME = 6  # words from its title on
_DIGITS = frozenset("0123456789")
_WITHIN = frozenset({"-", ".", ")", "'s"})  # marks that may stand within an office


def start_of(reading: Reading, head: int) -> int:
    """Return at which word an office starts whose head noun starts at a word."""
    words, titles = reading.words, reading.titles
    classes, endings = words.classes, words.endings
    linking = classes["and"]
    low_head = words.forms[head][0].islower()
    start = head
    into_body = False
    if _of_fields_before(words, head):
        return head
    while start > 0 and head - start < _LONGEST:
        at = start - 1
        if not (words.joined(at) or (words.next_line(at) and words.keys[at] in classes["never_last"])):
            break
        key, says = words.keys[at], words.says(at)
        if start in titles.country_until and key not in linking:
            if start in titles.country_at or (start == head and _styled_behind_state(reading, head)):
                break  # FIJI Fijian Premier X, under a headline
            if _is_scene(words, titles.country_until[start]):
                break
            start = titles.country_until[start]
            if start and (words.keys[start - 1] in linking or words.keys[start - 1] in {",", "-"}):
                break
            continue
        if _ends_dateline(words, at) or (words.acronym(at) and _of_other(reading, at, head)):
            break
        if start == head and _of_members(reading, head):
            start, into_body = at - 1, True
            continue
        if key in _WITHIN or _joins_letters(words, at):
            before = _before_mark(reading, start, head, into_body=into_body)
            if before == start:
                break
            start, into_body = before, into_body or key == ")"
            continue
        low = words.forms[at][0].islower()
        inner = start < head or titles.at[head].end > head + 1  # Finance and Trade Minister
        if words.keys[start] in classes["seniority"] and says & _TOPIC and words.keys[at - 1] in linking:
            break  # of Economy and Finance Senior Minister X
        if says & _MODIFIER or (says & (_TOPIC | _BODY) and not (low and not low_head) and not (low and says & _END)):
            start = at
            into_body = bool(says & _BODY) or (into_body and bool(says & (_MODIFIER | _TOPIC)))
        elif (
            "-" in key
            and words.about(key.partition("-")[0]) & _MODIFIER
            and (
                words.about(key.rpartition("-")[2]) & (_TOPIC | _MODIFIER)
                or key.endswith(endings["prime"])
                or words.forms[at].rpartition("-")[2][0].isupper()
            )
        ):
            start = at  # ex-finance minister, ex-Reeflandian envoy, ex-deputy minister
        elif (
            key in linking
            and inner
            and words.says(start) & words.says(at - 1) & _TOPIC
            and not (words.says(at - 1) & _GIVEN and words.capital(at - 2))  # Ana Rice and Trade Minister X
        ):
            start = at - 1
        elif key in linking and start < head and _join_ranks(words, at):
            start = at - 1  # Extraordinary and Plenipotentiary Ambassador
        elif key == "," and _lists_fields(reading, start, head):
            start = at - 1  # Agriculture, Forestry and Fisheries Minister
        elif (
            key in classes["of"]
            and start < head
            and words.says(at - 1) & _BODY
            and words.forms[at - 1] not in classes["posts_held"]
            and not (
                words.forms[at - 1][0].islower()
                and (not low_head or words.keys[at - 1] in classes["undertakings"])  # the party of Fijian ex-minister X
            )
        ):
            start = at - 1
            into_body = True
        elif (
            low
            and says & _DETERMINER
            and start < head
            and words.keys[at - 1] in classes["of"]
            and words.says(at - 2) & _BODY
            and words.capital(at - 2)
            and words.keys[at - 2] not in classes["posts_held"]  # the Office of the Surveyor-General
        ):
            start = at - 2  # Bank of the Lao PDR deputy governor
            into_body = True
        elif (
            low
            and key in classes["the"]
            and words.keys[at - 1] in classes["of"] | classes["serving"]
            and words.keys[at - 2] in classes["aides"]
        ):
            start = at - 2  # First Deputy of the Prime Minister, assistant to the mayor
        elif key.endswith(endings["level"]) and words.letter(at):
            start = at  # ambassador-level adviser
        elif key[0] in _DIGITS and key[:-2].isdigit() and key.endswith(endings["ordinal"]):
            start = at  # 8th Secretary-General
        elif key in classes["ordinals"] and low and words.says(at - 1) & _DETERMINER:
            start = at  # the eighth executive director
        elif key[0] in _DIGITS and key.isdigit() and words.capital(at - 1) and words.says(at - 1) & _BODY:
            start = at - 1  # Army Region 3 commander
            into_body = True
        elif (
            low
            and key.endswith(endings["relational"])
            and key not in classes["praising"]
            and not says
            and words.says(at - 1) & (_MODIFIER | _DETERMINER)
        ):
            start = at  # a senior transatlantic fellow
        elif (place := places.known(reading, start)) < at:
            start = place
            into_body = True
        elif (
            (
                words.acronym(at)
                and words.forms[at].isalpha()
                and not says & _NOT_NAME & ~_TOPIC
                and start not in titles.until  # YB Senator X
                and not _ends_name(reading, at)
            )
            or (words.acronym(at) and says & _ACRONYM)
            or (words.capital(at) and not says & _NO_PLACE and into_body and at + 1 not in titles.until)
        ):
            start = at
        elif start <= head and not low_head and _within_organisation(reading, at):
            start = at - 1
            into_body = True
        elif (
            (low_head or words.keys[start] in classes["compass"])
            and words.capital(start)
            and words.capital(at)
            and city(words.forms[at])
        ):
            start = at  # Guangxi Customs deputy commissioner
        elif (firm := fields.firm_before(reading, start, head)) < start or (
            (firm := bodies.unknown(reading, start, head)) < start
        ):
            start = firm
            into_body = True
        elif places.past_land(words, at) > start:
            start = at  # Cook Islands premier
        elif low and says & _DETERMINER and (field := fields.before_article(reading, start)) < start:
            start = field  # Culture and the Arts Minister
        elif (
            places.takes_place(reading, start, head) and (place := places.before(reading, at)) < start
        ):  # Tokyo Governor, Volta Regional Minister
            start = place
            into_body = True
        else:
            break
    while start < head and (
        words.keys[start] in linking
        or not words.forms[start][0].isalnum()
        or (words.keys[start] in classes["then"] and words.forms[start].istitle())
        or (words.keys[start] in classes["guests"] and words.keys[head] not in classes["guest_posts"])
    ):
        start += 1
    return start


def _of_members(reading: Reading, head: int) -> bool:
    """Return whether a head noun begins with whom a body consists of: Council of Ministers Chairman."""
    words, of = reading.words, head - 1
    several = words.keys[head] in words.classes["members_of"] and words.capital(head)
    two = several and reading.titles.at[head].end > head + 1 and words.keys[of] in words.classes["of"]
    return two and bool(words.says(of - 1) & _BODY) and words.capital(of - 1)


def _of_fields_before(words: Words, head: int) -> bool:
    """Return whether the fields before a legislator or an envoy are those of the office before his."""
    first = head
    while words.says(first - 1) & _TOPIC and words.capital(first - 1) and head - first < _LONGEST_NAME:
        first -= 1
    return next_office.of_no_field(words, first, head)


def only_modifies(reading: Reading, head: int) -> bool:
    """Return whether a head noun stands before letters and another one: the chief EU negotiator X, no police chief.

    Or whether it is but the field of a body: the Ministry of Justice.
    """
    words, at = reading.words, head + 1
    if words.keys[head] in words.classes["fields_too"]:
        kind = words.keys[head - 1]
        if kind in words.classes["of_fields"] or kind in words.classes["kinds_of_fields"]:
            return True
    if not words.says(head) & _MODIFIER or not words.acronym(at) or at in reading.titles.at or not words.joined(head):
        return False
    before = words.says(head - 1) & (_TOPIC | _BODY) or head in reading.titles.country_until
    further = reading.titles.at.get(at + 1)
    return not before and further is not None and further.title is Title.HEAD and words.joined(at)


def _styled_behind_state(reading: Reading, head: int) -> bool:
    """Return whether a title follows the state, in full, that a comma adds to an office.

    Minister of Ports, Republic of Fiji Ambassador X.
    """
    words, state = reading.words, reading.titles.country_until[head]
    in_full = not words.classes["of"].isdisjoint(words.keys[state:head])
    return in_full and words.keys[state - 1] == "," and words.keys[head] in words.classes["envoys"]


def _is_scene(words: Words, state: int) -> bool:
    """Return whether a state is where something happens, no part of the office behind it.

    "During his visit to Fiji Foreign Minister X met", "In Fiji President X met".
    """
    before = words.keys[state - 1]
    if before in words.classes["to"]:
        return words.keys[state - 2] in words.classes["journeys"]
    return before in words.classes["in"] and words.capital(state - 1) and words.starts_sentence(state - 1)


def _of_other(reading: Reading, at: int, head: int) -> bool:
    """Return whether letters belong to the office before them: Envoy to OIC Ambassador X, Speaker NA Senator X."""
    words, classes = reading.words, reading.words.classes
    titled = words.keys[head] in classes["envoys"] or words.keys[head] in classes["legislators"]
    behind = at in reading.titles.until or words.keys[at - 1] in classes["parts_organisations"]
    return titled and (behind or words.keys[at - 1] in classes["of"])


def _ends_name(reading: Reading, at: int) -> bool:
    """Return whether a word in capitals is the last of a name with a title: H.E. Ana REED President of Fiji."""
    words = reading.words
    for first in range(at - 1, max(0, at - _LONGEST_NAME), -1):
        if not (words.capital(first) and words.joined(first)):
            return False
        if first in reading.titles.until:
            return not words.says(first) & _KNOWN
    return False


def _ends_dateline(words: Words, at: int) -> bool:
    """Return whether letters name the agency behind a line's town in capitals: ASTANA. KAZINFORM President X."""
    town = words.keys[at - 1] == "." and words.acronym(at - 2) and (at < 3 or words.line_ends(at - 3))
    return bool(town) and words.starts[at] > words.ends[at - 1]


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


def _before_mark(reading: Reading, start: int, head: int, *, into_body: bool) -> int:
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
        return body if body < at - 2 or words.says(at - 3) & _KNOWN else start
    titled = reading.titles.until
    if into_body and words.capital(before) and (words.keys[before] in classes["owners"] or at in titled):
        return titled.get(at, before)
    shared = start < head and words.says(start) & _TOPIC and words.keys[before] in classes["sharing"]
    return before if shared else start


def _joins_letters(words: Words, at: int) -> bool:
    """Return whether "&" joins letters without blanks: the R&D Minister."""
    glued = words.starts[at] == words.ends[at - 1] and words.starts[at + 1] == words.ends[at]
    return words.keys[at] == "&" and glued and words.forms[at - 1].isupper() and words.forms[at + 1].isupper()


def _within_organisation(reading: Reading, at: int) -> bool:
    """Return whether an unknown word belongs to an organisation's office: World Bank Practice Manager."""
    words = reading.words
    if not words.capital(at) or words.says(at) or at + 1 in reading.titles.until or not words.joined(at - 1):
        return False
    return words.capital(at - 1) and bool(words.says(at - 1) & _BODY) and at - 1 not in reading.titles.at
