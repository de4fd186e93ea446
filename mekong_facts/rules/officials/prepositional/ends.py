"""What goes on in an English office behind its head noun: units in small letters, fields, joined ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.persons import names
from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME, POSSESSIVES, About, Title
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_HEAD = Title.HEAD
_MOST_FIELDS = 6
_TWO = 2
_MOST_NAMES = 4
_LONGEST_ENTRY = 25
_LONGEST_LIST = 10  # words
_BODY = int(About.BODY)
_TOPIC = int(About.TOPIC)
_MODIFIER = int(About.MODIFIER)
_KNOWN = _MODIFIER | _TOPIC | _BODY
_LINK = int(About.LINK)
_DETERMINER = int(About.DETERMINER)
_NAMES = int(About.GIVEN | About.SURNAME | About.PARTICLE)


def leads_to_body(words: Words, at: int) -> bool:
    """Return whether a word in small letters behind a name stands before the noun of a body: the Reed task force."""
    known = words.says(at) & ~_BODY & ~_TOPIC & ~_MODIFIER
    body = words.says(at + 1) & _BODY and words.forms[at + 1].islower() and not words.says(at + 1) & _LINK
    return bool(words.letter(at) and body and words.joined(at)) and not known


def leads_to_superior(reading: Reading, at: int) -> bool:
    """Return whether a link leads to the office of somebody named in full behind it, whom the holder of another serves.

    To Foreign Minister X; an adjective in small letters may stand before it: to then President X.
    """
    words, titles = reading.words, reading.titles
    if _chief_served(reading, at):
        return True
    head = at + bool(words.says(at) & _MODIFIER and words.forms[at].islower())
    serves = words.keys[at - 1] in words.classes["serving"]
    while serves and words.says(head) & _TOPIC and words.capital(head) and head not in titles.at and head < at + _TWO:
        head += 1  # spokesman for Transport Minister X
    if words.capital(at) and head > at and words.keys[head] not in words.classes["served"]:
        return False  # Envoy for Peace Ambassador X
    found = titles.at.get(head)
    if found is None or found.title is not _HEAD or found.id == "plural" or not words.capital(head):
        return False
    if head == at and (found.end == head + 1 or words.says(at - 1) & _DETERMINER):
        return False  # adviser to President X, Assistant to the Prime Minister Y
    name = reading.past_titles(found.end)
    return words.joined(found.end - 1) and names.after(reading, name, titled=True) > name + 1


def _chief_served(reading: Reading, at: int) -> bool:
    """Return whether letters begin the office of one named behind it whom another serves: adviser of XYZ President Y.

    The name has two words, or a title.
    """
    words, found = reading.words, reading.titles.at.get(at + 1)
    if not words.acronym(at) or found is None or found.title is not _HEAD or found.id == "plural":
        return False
    by = words.keys[at - 1] in words.classes["of"] | words.classes["serving"]
    if not by or words.keys[at - 2] not in words.classes["speaking_for"] or not words.joined(at):
        return False
    name = reading.past_titles(found.end)
    end = names.after(reading, name, titled=name > found.end)
    return end > name + (name == found.end)


def past_owner(reading: Reading, at: int) -> int:
    """Return where an office ends that is of the office of a king: head of His Highness the Emir's Office X; else 0."""
    words, royal = reading.words, reading.titles.at.get(at)
    if royal is None or royal.title is not Title.ROYAL:
        return 0
    end = royal.end + bool(words.says(royal.end) & _DETERMINER)
    while words.capital(end) and end < royal.end + _MOST_NAMES:
        end += 1
    return end + 2 if words.keys[end] in POSSESSIVES and words.says(end + 1) & _BODY else 0


def low_unit(reading: Reading, at: int) -> int:
    """Return where a unit in small letters ends that follows a bare office: director, fisheries department; else 0."""
    words = reading.words
    end = at
    while end < at + 5 and words.says(end) & _KNOWN and end not in reading.titles.at and words.joined(end - 1):
        end += 1
    whole = words.keys[end] in {",", ";", ".", ")"}
    return end if end > at + 1 and whole and words.says(end - 1) & _BODY else 0


def field_in_bracket(reading: Reading, opening: int) -> int:
    """Return the end of a bracket that holds nothing but the field of an office: (Regional Transport); else 0."""
    words = reading.words
    closing = next((i for i in range(opening + 2, opening + 6) if words.keys[i] == ")"), 0)
    return closing if all(words.says(i) & (_KNOWN | _LINK) for i in range(opening + 1, closing)) else 0


def short_in_bracket(reading: Reading, opening: int) -> bool:
    """Return whether a bracket of one word holds a topic or a short name of what it follows: the Agency (Lipas)."""
    words, at = reading.words, opening + 1
    named = words.says(opening - 1) & _BODY and words.capital(at) and at not in reading.titles.country_at
    return words.letters(at) or bool(words.says(at) & _TOPIC or named)


def letters_in_bracket(words: Words, opening: int) -> int:
    """Return the word after a bracket that holds nothing but letters, in two or three words: (US INDOPACOM); else 0."""
    closing = next((i for i in range(opening + 3, opening + 5) if words.keys[i] == ")"), 0)
    marks = {"/", "&", "-"}
    whole = all(words.acronym(i) or words.keys[i] in marks for i in range(opening + 1, closing))
    return closing + 1 if closing and whole and words.joined(opening - 1) else 0


def verb_like(words: Words, at: int) -> bool:
    """Return whether a word ends an office as a participle does, or is "from"."""
    return words.keys[at].endswith(words.endings["participle"]) or words.keys[at] in words.classes["ending"]


def unit_below(reading: Reading, at: int) -> bool:
    """Return whether a line of an entry begins with an organisation: Ambassador for Y, below it Ministry of Z."""
    words = reading.words
    if not words.line_ends(at - 1) or not words.says(at) & _BODY or words.keys[at + 1] not in words.classes["of"]:
        return False
    if words.says(at - 1) & (_LINK | _DETERMINER):
        return False
    start = next((i for i in range(at - 1, max(0, at - _LONGEST_ENTRY), -1) if words.line_ends(i - 1)), 0)
    return start in reading.titles.at


def chief_of_body(reading: Reading, at: int) -> bool:
    """Return whether an office is that of the chief of a body that letters name: envoy of the UN secretary-general."""
    words, found = reading.words, reading.titles.at.get(at)
    if found is None or found.title is not _HEAD or not words.acronym(at - 1):
        return False
    return bool(words.says(at - 2) & (_LINK | _DETERMINER)) and words.keys[at - 2] not in words.classes["and"]


def field_too(reading: Reading, conjunction: int) -> bool:
    """Return whether "and" joins two fields, the second of which is an office, too: Minister of Defence and Justice."""
    words, at = reading.words, conjunction + 1
    field = words.keys[at] in words.classes["fields_too"] and words.capital(at)
    return field and words.capital(conjunction - 1) and bool(words.says(conjunction - 1) & _TOPIC)


def joint_field(reading: Reading, conjunction: int) -> bool:
    """Return whether "and" joins a field that two adjectives lead: Education and Technical and Vocational Training."""
    words, at = reading.words, conjunction + 1
    led = words.says(at) & _MODIFIER and words.capital(at) and words.keys[at + 1] in words.classes["and"]
    field = words.capital(at + 2) and words.says(conjunction - 1) & words.says(at + 2) & _TOPIC
    return bool(led and field) and office_ahead(reading, at + 2) == 0


def owned(reading: Reading, at: int) -> bool:
    """Return whether an owner of an office starts at a word: Premier of Fiji and Asia's envoy."""
    return reading.words.keys[at + 1] in POSSESSIVES and office_ahead(reading, at + 2) > 0


def coordinated(reading: Reading, conjunction: int) -> bool:
    """Return whether what follows "and" belongs to the organisation and not to another office or clause."""
    words, titles = reading.words, reading.titles
    at = conjunction + 1
    if field_too(reading, conjunction) or joint_field(reading, conjunction):
        return True
    if words.keys[at] in words.classes["his"] or owned(reading, at):
        return False  # the Secretary-General of ASEAN and his staff
    if words.says(at) & _DETERMINER:
        at += 1
        return bool(words.says(at) & (_TOPIC | _BODY)) and office_ahead(reading, at) == 0
    if at in titles.country_at:
        return words.keys[titles.country_at[at][0]] not in POSSESSIVES and office_ahead(reading, at) == 0
    if words.capital(at) and words.keys[at + 1] in words.classes["matters"]:
        return True  # Asian and Oceanian affairs
    if words.acronym(at) and words.says(at + 1) & _BODY and words.keys[conjunction - 2] == ",":
        return bool(words.says(conjunction - 1) & _TOPIC)  # Director, Asia and XYZ Division
    two_words = words.capital(at) and words.capital(at + 1) and words.says(at + 1) & _TOPIC  # Country Planning
    if not (words.says(at) & (_TOPIC | _BODY) or two_words or _field(words, at) or _letters_of_state(reading, at)):
        return False
    return office_ahead(reading, at) == 0 and not second_office(reading, conjunction)


def second_office(reading: Reading, conjunction: int) -> bool:
    """Return whether joined fields begin another office behind a bare one: Premier and Ports and Roads Minister."""
    words, titles, at = reading.words, reading.titles, conjunction + 1
    if conjunction not in titles.until or not words.says(at) & _TOPIC or not words.capital(at):
        return False
    joint = at + 1
    while words.says(joint) & _TOPIC and words.capital(joint):
        joint += 1
    return words.keys[joint] in words.classes["and"] and office_ahead(reading, joint + 1) > 0


def _letters_of_state(reading: Reading, at: int) -> bool:
    """Return whether letters are an office's last field, its state behind them: Regional Affairs and RPAD of Fiji."""
    words, of = reading.words, at + 1
    if not words.acronym(at) or not words.says(at - 2) & _TOPIC or words.keys[of] not in words.classes["of"]:
        return False
    return of + 1 + bool(words.says(of + 1) & _DETERMINER) in reading.titles.country_at


def _field(words: Words, at: int) -> bool:
    """Return whether an unknown word is an organisation's last field: the Ministry of Refugees and Repatriations."""
    if not words.capital(at) or words.capital(at + 1) or not words.capital(at - 2):
        return False
    return words.keys[at].endswith(words.endings["nominal"])


def office_ahead(reading: Reading, at: int) -> int:
    """Return the head noun that the modifiers and topics from a word on lead to; 0 if they don't."""
    words, titles = reading.words, reading.titles
    limit, first = at + 6, at
    while at < limit and (words.says(at) & _KNOWN or at in titles.country_at or at in titles.at):
        if at in titles.at:
            own = of_no_field(words, first, at) or (at > first and _commands(reading, at))
            return at if titles.at[at].title is _HEAD and not own else 0
        if at > first and words.keys[at] in words.classes["seniority"] and words.says(at - 1) & _TOPIC:
            return 0  # of Economy and Finance Senior Minister X
        if not words.joined(at):
            return 0  # what stands below a gap is another line's
        at += 1
    return 0


def _commands(reading: Reading, head: int) -> bool:
    """Return whether a council ends right before a commander: of the Peace and Trade Council Commander of X."""
    words, behind = reading.words, reading.titles.at[head].end
    commands = words.keys[head].split("-")[0] in words.classes["commanders"]
    of_council = words.keys[head - 1] in words.classes["councils"] and words.capital(head - 1)
    return commands and of_council and words.keys[behind] in words.classes["of"]


def of_no_field(words: Words, first: int, head: int) -> bool:
    """Return whether fields before a legislator are those of the office before him: of Ports and Trade Senator X.

    So they are before an envoy, who may have a field of his own, though: of Ports and Security Ambassador X.
    """
    joined = words.keys[first - 1] in words.classes["and"] and words.says(first - 2) & words.says(head - 1) & _TOPIC
    styled = words.keys[head] in words.classes["legislators"] or (
        words.keys[head] in words.classes["envoys"] and words.keys[head - 1] not in words.classes["fields_of_envoys"]
    )
    return bool(joined) and head > first and styled


def past_unknown(reading: Reading, at: int) -> int:
    """Return the honorific that a row of capitals with an unknown one leads to: Director External Links Dr X; else 0.

    It begins with a known word or letters, so that it is no name.
    """
    words, titles, end = reading.words, reading.titles, at
    while end < at + _MOST_NAMES and words.capital(end) and words.joined(end - 1) and end not in titles.at:
        end += 1
    led = end in titles.at and words.keys[end] in words.classes["plain_honorifics"] and words.joined(end - 1)
    begun = words.says(at) & _KNOWN or words.acronym(at)
    return end if led and begun and words.capital(titles.at[end].end) else 0


def fields(reading: Reading, at: int) -> int:
    """Return at which word a name starts behind fields without "of": Minister Planning and Investment X; else 0."""
    words, titles = reading.words, reading.titles
    if led := past_unknown(reading, at):
        return led
    end = at
    while end < at + _MOST_FIELDS and words.capital(end) and words.says(end) & _KNOWN and words.joined(end - 1):
        end += 1
        if words.keys[end] in words.classes["and"] and words.says(end + 1) & _TOPIC:
            end += 1
    state = titles.country_at.get(end, (0,))[0]
    end = state or end
    if not words.joined(end - 1) or not words.capital(end):
        return 0
    titled = end in titles.at and titles.at[end].title in BEFORE_NAME
    return end if titled or (end > at and (names.surely(reading, end) or _name_listed(reading, at, end))) else 0


def _name_listed(reading: Reading, head_end: int, at: int) -> bool:
    """Return whether a name of two to four words that are no place follows an office in a list, or a body's noun."""
    words, end = reading.words, names.after(reading, at)
    if (
        not _TWO <= end - at <= _MOST_NAMES
        or words.capital(end)
        or any(words.says(i) & ~_NAMES for i in range(at, end))
    ):
        return False
    start = reading.titles.until.get(head_end, head_end)
    while words.says(start - 1) & _MODIFIER and words.joined(start - 1):
        start -= 1
    marks = {",", *words.classes["and"]}
    if end - at > _TWO and words.keys[end] not in {*marks, "."}:
        return False
    if marks.isdisjoint({words.keys[start - 1], words.keys[end]}) and not words.says(at - 1) & _BODY:
        return False
    if any(words.keys[i].endswith(words.endings["nominal"]) for i in range(at, end)):
        return False
    if end - at > _TWO and city(words.written(at, at + _TWO)):
        return False
    return city(words.written(at, end)) is None and city(words.forms[end - 1]) is None


def goes_on(reading: Reading, comma: int, end: int) -> bool:
    """Return whether topics go on after a comma: Minister of Information, Culture and Tourism."""
    words = reading.words
    if comma == end or not words.says(comma - 1) & _TOPIC:
        return False
    at = comma + 1
    linking = words.classes["and"]
    if words.keys[at] in linking:
        if words.keys[at + 1] in words.classes["his"]:
            return False  # Minister of Ports, and his staff
        at += 1 + bool(words.says(at + 1) & _DETERMINER)  # Energy, and the Environment
        return bool(words.says(at) & _TOPIC) and at not in reading.titles.country_at
    low = words.says(comma - 1) & _TOPIC and not words.capital(comma - 1)
    while words.says(at) & _TOPIC and words.capital(at) != low and at - comma < _MOST_FIELDS:
        at += 1
    if low and at > comma + 1:
        last = at + 1 + bool(words.says(at + 1) & _DETERMINER)
        return words.keys[at] in linking and bool(words.says(last) & _TOPIC) and not office_ahead(reading, last)
    if at > comma + 1 and (words.keys[at] in linking or (words.keys[at] == "," and goes_on(reading, at, end))):
        return True
    return _lead_to_field(reading, comma)


def _lead_to_field(reading: Reading, comma: int) -> bool:
    """Return whether a list goes on with what may be fields up to one that is: Labour, Chances and Youth Affairs."""
    words, titles = reading.words, reading.titles
    at = start = comma + 1
    while at < comma + _LONGEST_LIST and words.joined(at - 1):
        if words.keys[at] == "," and at > start:
            start = at + 1
        elif words.keys[at] in words.classes["and"]:
            break
        elif not words.capital(at) or at in titles.at or at in titles.country_at or at - start > 1:
            return False
        at += 1
    last = at + 1 + bool(words.says(at + 1) & _DETERMINER)
    if at == start or words.keys[at] not in words.classes["and"] or not words.says(last) & _TOPIC:
        return False
    end = last
    while words.capital(end) and words.joined(end - 1) and not words.says(end) & _BODY:
        end += 1
    return end > last and not words.capital(end) and office_ahead(reading, last) == 0
