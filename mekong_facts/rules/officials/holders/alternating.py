"""Offices and names by turns: the Premier of Fiji, X, Speaker of the House, Mr Y, and the Mayor, Z."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.holders import ahead, beside, realms, rows
from mekong_facts.rules.officials.juxtaposed import office as juxtaposed
from mekong_facts.rules.officials.persons import names
from mekong_facts.rules.officials.prepositional.narrow import narrow
from mekong_facts.rules.officials.prepositional.next_office import office_ahead
from mekong_facts.rules.officials.prepositional.office import wide
from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME, POSSESSIVES, About, Title

if TYPE_CHECKING:
    from mekong_facts.rules.officials.persons.persons import Draft
    from mekong_facts.rules.officials.text.reading import Office, Reading, Sighted
    from mekong_facts.rules.officials.text.words import Words

_DETERMINER = int(About.DETERMINER)
_MODIFIER = int(About.MODIFIER)
_BEFORE_HEAD = 5  # words, from the article on
_MOST_TURNS = 12
_MOST_CROWD = 4  # words up to the noun of many
_MOST_ITEM = 14  # words of an office
_BEFORE_NAME = frozenset({",", "-"})
_CLAUSE_ENDS = frozenset({",", ".", ";"})


def alternate(reading: Reading, at: int) -> bool:
    """Return whether an office that starts at a word has its name behind a comma, and so have those that follow it.

    The last name is closed by a mark that no further office follows, by "and" and an office, or by a verb.
    """
    words = reading.words
    for _ in range(_MOST_TURNS):
        end = named_next(reading, at) or _named_at_once(reading, at)
        if not end:
            return False
        if words.keys[end] != "," or not _head(reading, end + 1):
            acts = rows.acts(words, end) if reading.by_word else ahead.verb_starts(reading, end, led=True)
            return acts or rows.closes(reading, end) or leads_on(reading, end)
        at = end + 1
    return False


def tells_more(reading: Reading, office: Office, at: int) -> bool:
    """Return whether the office at a word is one more of him whose office begins the sentence: a verb ends it.

    "Ngoại trưởng Fiji, Jone Vula, chủ tịch hội nghị, đã tới Lima".
    """
    words = reading.words
    first = office.start - bool(reading.by_word and words.says(office.start - 1) & _DETERMINER)
    if office.plural or not words.starts_sentence(first):
        return False
    comma = next((i for i in range(at, at + _MOST_ITEM) if words.keys[i] in _CLAUSE_ENDS), at)
    if reading.by_word:
        return words.keys[comma] == "," and comma > at and rows.acts(words, comma + 1)
    return words.keys[comma] == "," and ahead.verb_starts(reading, comma + 1, led=True)


def of_next(reading: Reading, draft: Draft, further: Office) -> bool:
    """Return whether an office behind a name is the next person's: he has his before it and a comma, as they have.

    The Premier, Mr X, Deputy Speaker and Minister of Ports, Mr Y, ….
    """
    words, told = reading.words, draft.roles[-1] if draft.roles else None
    if reading.by_word and words.keys[draft.first - 1] in words.classes["kin"]:
        return alternate(reading, further.start)  # with his wife, Mrs X, the Minister of Ports, Mr Y, and
    if not reading.by_word and told and told.end <= draft.name and _titled_next(reading, further.end):
        return True
    at = told.start if told and told.end == draft.first else 0
    lead = {words.pair_before(at), words.keys[at - 1]} if at else set()
    if not words.classes["stood_in_for"].isdisjoint(lead):
        return named_next(reading, further.start) > 0  # on behalf of President X, Fiji's Minister of Ports, Y, spoke
    in_list = reading.by_word and told and told.end == draft.first
    if in_list and (listed_next(reading, further) or _before_crowd(words, further.end)):
        return True
    if told is None or told.end >= draft.name or words.keys[told.end] not in _BEFORE_NAME:
        return False
    joint = further.end
    if words.keys[joint] in words.classes["coordinators"] and _head(reading, joint + 1):
        return alternate(reading, joint + 1)
    return alternate(reading, further.start)


def listed_next(reading: Reading, further: Office) -> bool:
    """Return whether an office and a name behind a comma are an item that another one follows: Mayor X, Chair of Y, Z.

    What leads over to that is "and" or "as well as".
    """
    words = reading.words
    if words.keys[further.start - 1] != "," or words.classes["of"].isdisjoint(words.keys[further.start : further.end]):
        return False
    end = named_next(reading, further.start)
    at = end + (words.keys[end] == ",")
    as_well = " ".join(words.keys[at : at + 3]) in words.classes["chains"]
    if not end or not (as_well or words.keys[at] in words.classes["coordinators"]):
        return False
    at += 3 if as_well else 1
    return words.keys[at] in words.classes["the"] or _head(reading, at) > 0


def _before_crowd(words: Words, joint: int) -> bool:
    """Return whether "and" leads from an office to many without names: Ambassador X, the governor and other guests."""
    at = joint + 1
    while words.forms[at].islower() and at < joint + _MOST_CROWD and words.keys[at] not in words.classes["many"]:
        at += 1
    return words.keys[joint] in words.classes["coordinators"] and words.keys[at] in words.classes["many"]


def begins_anew(reading: Reading, office: Office) -> bool:
    """Return whether "and" behind a comma leads to another office and name: X, chair, and the Minister, Y, …."""
    words, article = reading.words, office.start - 1
    if not reading.by_word or office.plural or words.keys[article] not in words.classes["the"]:
        return False
    joined = words.keys[article - 1] in words.classes["coordinators"] and words.keys[article - 2] == ","
    return joined and named_next(reading, article) > 0


def acts_for(reading: Reading, office: Office, end: int) -> bool:
    """Return whether a sentence begins with whom somebody acts for, who does so: on behalf of the Premier, Mr X spoke.

    The name ends before the word at `end`.
    """
    words = reading.words
    at = office.start - bool(words.says(office.start - 1) & _DETERMINER)
    lead = next((len(one.split()) for one in _leads(words, at) if one in words.classes["stood_in_for"]), 0)
    opens = any(words.starts_sentence(first) for first in (at - lead, at - lead - 1))
    return lead > 0 and opens and rows.acts(words, end)


def _leads(words: Words, at: int) -> tuple[str, str]:
    """Return the last two words before another, and the last."""
    return words.pair_before(at), words.keys[at - 1]


def _titled_next(reading: Reading, comma: int) -> bool:
    """Return whether a comma parts an office from somebody with a rank or style and no office of his own behind it.

    "Bộ trưởng A, Chủ nhiệm Văn phòng, Đại tướng B, Thống đốc C".
    """
    words, at = reading.words, comma + 1
    if words.keys[comma] != "," or at not in reading.titles.at or reading.titles.at[at].title not in BEFORE_NAME:
        return False
    end = names.after(reading, reading.past_titles(at), titled=True)
    own = end > 0 and words.keys[end] == "," and _head(reading, end + 1) > 0
    return end > 0 and (not own or ahead.next_name(reading, juxtaposed.narrow, end))


def told_on_both_sides(reading: Reading, joint: int) -> bool:
    """Return whether "and" joins an office and a name that one more office follows: and Chair X, Mayor of Lima."""
    words, head = reading.words, _head(reading, joint + 1)
    if not reading.by_word or not head or words.keys[joint] not in words.classes["coordinators"]:
        return False
    end = _behind_name(reading, head)
    further = _head(reading, end + 1) if end and words.keys[end] == "," else 0
    return further > 0 and not _behind_name(reading, further) and not named_next(reading, end + 1)


def _behind_name(reading: Reading, head: int) -> int:
    """Return the word behind the name that follows an office without a comma, given its head noun; 0 if none does."""
    name = narrow(reading, reading.titles.at[head].end)[1]
    return names.after(reading, reading.past_titles(name), titled=True) if name else 0


def leads_on(reading: Reading, joint: int) -> bool:
    """Return whether "and" leads from a name to one more office."""
    return reading.words.keys[joint] in reading.words.classes["coordinators"] and _head(reading, joint + 1) > 0


def told_before(reading: Reading, comma: int) -> bool:
    """Return whether an office in full ends at a comma, as far as its words tell: Director of Ports, ...."""
    words, at = reading.words, comma - 1
    while comma - at < _MOST_ITEM and words.letter(at) and words.joined(at - 1) and at not in reading.titles.at:
        at -= 1
    told = reading.titles.at.get(at)
    return told is not None and told.title is Title.HEAD and words.keys[told.end] in words.classes["of"]


def named_next(reading: Reading, at: int) -> int:
    """Return where the name ends that follows an office and a comma, given the word that the office starts at."""
    words, titles = reading.words, reading.titles
    head = _head(reading, at)
    if not head:
        return 0
    comma = _end(reading, titles.at[head].end)
    if words.keys[comma] in words.classes["coordinators"] and (further := _head(reading, comma + 1)):
        comma = _end(reading, titles.at[further].end)  # the deputy premier and minister of ports, X, …
    if reading.by_word and words.keys[comma] == "," and (further := _head(reading, comma + 1)):
        comma = _end(reading, titles.at[further].end)  # the chair of the council, Fiji's Minister of Ports, X, …
    comma = beside.past_charge(words, comma)
    dash = not reading.by_word and words.keys[comma] == "-"  # Chủ tịch Thượng viện - ông X
    if not (dash or words.keys[comma] == ","):
        return 0
    short = titles.at.get(comma + 1)
    name = short.end if short and short.id == "short" else reading.past_titles(comma + 1)  # …, Sen. X
    if dash and name == comma + 1:
        return 0
    end = names.after(reading, name, titled=name > comma + 1)
    sure = reading.by_word or name > comma + 1 or names.surely(reading, name)
    if not sure or end - name <= (name == comma + 1):
        return 0
    return beside.past_honours(words, end)  # X SC, and


def _named_at_once(reading: Reading, at: int) -> int:
    """Return where the full name ends that follows an English office without a comma: the Chair of the Union X Y."""
    head = _head(reading, at) if reading.by_word else 0
    end, name = narrow(reading, reading.titles.at[head].end) if head else (0, 0)
    if head and not name and reading.words.keys[end] in reading.words.classes["coordinators"]:
        further = _head(reading, end + 1)  # the Chair of the Union and President of the Reed Republic X Y
        name = narrow(reading, reading.titles.at[further].end)[1] if further else 0
    if not name or name in reading.titles.at or not realms.ends_in_unit(reading.words, name):
        return 0
    end = names.after(reading, name)
    return end if end - name > 1 else 0


def _end(reading: Reading, head_end: int) -> int:
    """Return before which word an office ends, given the word behind its head noun: Envoy to the Reed."""
    if not reading.by_word:
        return juxtaposed.wide(reading, head_end)
    end = narrow(reading, head_end)[0]
    return end if reading.words.keys[end] == "," else wide(reading, head_end)


def _head(reading: Reading, at: int) -> int:
    """Return the head noun of an office that starts at a word, after an article at most; 0 if none does."""
    words, titles = reading.words, reading.titles
    if not reading.by_word:
        while words.says(at) & _MODIFIER and at not in titles.at:
            at += 1
        return at if at in titles.at and titles.at[at].title is Title.HEAD else 0
    owner = titles.country_at.get(at, (0,))[0]
    if owner and words.keys[owner] in POSSESSIVES:
        at = owner + 1  # Fiji's Minister of Ports
    if words.keys[at] in words.classes["the"]:
        head = next((i for i in range(at + 1, at + _BEFORE_HEAD) if i in titles.at), 0)
        known = head and titles.at[head].title is Title.HEAD and words.together(at, head)
        return head if known and words.keys[head - 1] not in POSSESSIVES else 0
    if not words.capital(at):
        return 0
    if words.acronym(at) and at not in titles.at:
        at += 1  # UNDP Resident Representative
    return office_ahead(reading, at)


def leads_to_examples(reading: Reading, office: Office, at: int) -> int:
    """Return the last word that leads from an office of several to some who hold it: ministers such as X; 0 if none."""
    words = reading.words
    if not reading.by_word or not office.plural:
        return 0
    own = reading.titles.country_at.keys().isdisjoint(range(office.start, office.end))
    if own and words.keys[office.end - 1] in words.classes["labels"]:
        return 0  # "top officials such as X" tells no office
    at += words.keys[at] == ","
    if f"{words.keys[at]} {words.keys[at + 1]}" in words.classes["examples"]:
        return at + 1
    return at if words.keys[at] in words.classes["examples"] else 0


def by_dashes(reading: Reading, seen: Sighted, last: tuple[Office, Draft | None] | None) -> bool:
    """Return whether names and offices stand by turns in what were lines: X Y – Mayor Z V – Clerk U W – Chair.

    They begin with a name and end on an office; `last` is the office before this one, and whose it is.
    """
    words, dash, name = reading.words, seen.start - 1, seen.name
    if not (reading.by_word and name and _dash(words, dash)):
        return False
    first, end = names.before(reading, dash), names.after(reading, name)
    if first < 0 or min(dash - first, end - name) <= 1:
        return False
    if last is not None and last[0].end == first:
        return _dash(words, last[0].start - 1) and last[1] is not None and last[1].name != first
    return words.keys[first] in words.classes["first_names"] and _ends_on_office(reading, end)


def _ends_on_office(reading: Reading, dash: int) -> bool:
    """Return whether offices and names by turns, each behind a dash, end on an office and a mark or a line's end."""
    words, titles = reading.words, reading.titles
    for _ in range(_MOST_TURNS):
        head = office_ahead(reading, dash + 1) if _dash(words, dash) else 0
        if not head:
            return False
        name = narrow(reading, titles.at[head].end)[1]
        if not name:
            end = wide(reading, titles.at[head].end)
            return words.keys[end] in _CLAUSE_ENDS or not words.joined(end - 1)
        dash = names.after(reading, name)
    return False


def _dash(words: Words, at: int) -> bool:
    """Return whether a dash with a blank on either side is at a word."""
    return words.keys[at] == "-" and words.starts[at] > words.ends[at - 1] and words.starts[at + 1] > words.ends[at]
