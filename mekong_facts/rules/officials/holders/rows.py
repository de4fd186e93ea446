"""Offices and names in rows: whether a row goes on, is closed, or has one holder told by two offices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.holders import beside
from mekong_facts.rules.officials.persons import names
from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME, POSSESSIVES, About

if TYPE_CHECKING:
    from mekong_facts.rules.officials.persons.persons import Draft
    from mekong_facts.rules.officials.text.reading import Neighbour, Office, Reading
    from mekong_facts.rules.officials.text.words import Words

_SKIPPED = int(About.LINK | About.DETERMINER)
_LEADS_OVER = frozenset({",", ";", "(", "-", "/"})
_LINK = int(About.LINK)
_END = int(About.END)
_ADVERB = int(About.ADVERB)
_FIELD = int(About.TOPIC)
_NO_ADJECTIVE = int(About.LINK | About.DETERMINER | About.END | About.COPULA)
_TWO = 2
_LONGEST_DAY = 7  # words of a day before a verb: "today, Friday 5th May 2024"
_MOST_ITEM = 20  # words of an office
_MOST_POSSESSED = 10  # words from an owner to the second office
_DETERMINER = int(About.DETERMINER)


def next_name(reading: Reading, end: int) -> int:
    """Return where the next of several names starts, past the country and the bracket of the one before; else 0."""
    words = reading.words
    at = beside.past_age(words, beside.past_bracket(words, end))
    at = reading.side(at)[0] or at  # X, on the Lao side, and Y
    if words.keys[at] in words.classes["from"]:
        at = reading.titles.country_at.get(at + 1, (at, ""))[0]  # X from Trinidad and Tobago, and Y
    while words.says(at) & _SKIPPED and words.keys[at] not in words.classes["coordinators"] and at < end + 4:
        at += 1
    if at > end:
        at = reading.titles.country_at.get(at, (at, ""))[0]  # X of the Republic of Peru, and Y
        while words.capital(at) and at < end + 8 and at not in reading.titles.at:
            at += 1
        at = beside.past_bracket(words, at)
    separators = 0
    while words.keys[at] in words.classes["coordinators"] or words.keys[at] in {",", ";"}:
        separators += 1
        at += 1
    return at if 0 < separators < 3 else 0


def possessed(words: Words, start: int) -> bool:
    """Return whether an office has an owner before it, or before the office that "and" joins it to.

    "Fiji's Premier and RPC Chair, X, Tonga's …"
    """
    at = start - 1
    if words.keys[at] in POSSESSIVES:
        return True
    if words.keys[at] not in words.classes["coordinators"]:
        return False
    at -= 1
    while words.letter(at) and start - at < _MOST_POSSESSED and words.keys[at] not in POSSESSIVES:
        at -= 1
    return words.keys[at] in POSSESSIVES


def closed(words: Words, last: int, at: int, *, titled: bool) -> bool:
    """Return whether a row of names is over before one: behind "and" but for another, at its first semicolon.

    Args:
        words: the text.
        last: the mark or word before the name before; 0 where the row has but one.
        at: the mark or word before the name.
        titled: whether a title that the first name of the row lacks follows.

    """
    key, before = words.keys[at], words.keys[last] if last else ""
    if before in words.classes["coordinators"]:
        return key not in words.classes["coordinators"]
    return key == ";" and (before != ";" if last else titled)


def by_states(reading: Reading, office: Office, draft: Draft) -> bool:
    """Return whether brackets with states part those who hold an office that names none: Bộ trưởng A (Lào), B (Mỹ)."""
    if not reading.state_in_bracket(draft.end):
        return False
    at = next_name(reading, draft.end)
    known = not reading.titles.country_at.keys().isdisjoint(range(office.start, office.end))
    return bool(at) and not known and bool(reading.state_in_bracket(names.after(reading, at)))


def leads_over(reading: Reading, draft: Draft | None) -> bool:
    """Return whether what follows a name may lead over to another one: "and", a comma, a bracket, "of Laos"."""
    if draft is None:
        return False
    words = reading.words
    key = words.keys[draft.end]
    return key in words.classes["coordinators"] or key in _LEADS_OVER or bool(words.says(draft.end) & _LINK)


def adds(reading: Reading, first: Office) -> bool:
    """Return whether an office goes on behind a comma as another one of its holder: Deputy Prime Minister, Minister X.

    A member's or a secretary's does, and one below the highest that no article points to.
    """
    words, classes = reading.words, reading.words.classes
    if first.plural:
        return False  # Members of the Council, Minister X
    if words.keys[first.end - 1] in classes["adding"] or words.keys[first.start] in classes["memberships"]:
        return True
    if reading.by_word and _opening_as(words, first.start):
        return True
    start = reading.titles.country_at.get(first.start, (first.start,))[0]  # Peruvian Deputy Premier, Minister X
    start += words.keys[start] in classes["standing_in"]
    key = words.keys[start]
    low = key in classes["below"] or (key in classes["ministers"] and first.end - start == 1)
    return low and words.capital(first.start) and not words.says(first.start - 1) & _DETERMINER


def _opening_as(words: Words, start: int) -> bool:
    """Return whether a sentence opens with the capacity in which one acts: As chair, Minister X; In his capacity as."""
    at = start - 1
    at -= bool(words.says(at) & _DETERMINER) and not words.capital(at)
    if words.keys[at] not in words.classes["as"]:
        return False
    first = at - 3 if words.keys[at - 1] in words.classes["capacity"] else at
    return words.starts_sentence(first)


def two_in_full(reading: Reading, first: Office, start: int) -> bool:
    """Return whether two offices with capitals stand side by side: Minister of Finance Senior Minister X.

    In Vietnamese but a member's goes on so: Ủy viên Bộ Chính trị Phó thủ tướng X.
    """
    words = reading.words
    member = " ".join(words.keys[first.start : first.start + 2]) in words.classes["members"]
    return (reading.by_word or member) and first.end == start and words.capital(start) and words.joined(start - 1)


def apposed(reading: Reading, first: Office, draft: Draft) -> bool:
    """Return whether an office that an article points to goes on as that of the name: The Chair, Ambassador X, spoke.

    Not where that name is one of a list: the Chair, Ambassador X, and Minister Y.
    """
    words, before = reading.words, first.start - 1
    if words.keys[first.end + 1] in words.classes["coordinators"]:  # Fiji's envoy, and Minister X
        led = words.says(before) & _DETERMINER and words.starts_sentence(before)
        set_off = words.keys[draft.first - 1] == words.keys[draft.end] == ","
        return bool(led and set_off and acts(words, draft.end + 1))  # The Minister of Ports, and chair of X, Mr Y, said
    if words.keys[before - 2] in words.classes["your"] and words.says(before) & _DETERMINER:
        return False  # Your Excellency the President, Premier X
    if words.keys[before] in POSSESSIVES and _told_as(words, before):
        return False  # he will attend as President X's envoy, spokesman Y said
    if words.keys[before] == ")" and words.keys[before - 2] == "(":
        before -= 3  # the Union's (XYZ) Chair
    low = words.letter(before) and not words.capital(before) and not words.says(before) & _NO_ADJECTIVE
    before -= low and words.says(before - 1) & _DETERMINER > 0  # the new Chair
    pointed = bool(words.says(before) & _DETERMINER) or words.keys[before] == "'s"
    anew = words.starts_sentence(first.start) or words.keys[before] == "," or words.keys[before] in words.classes["by"]
    called = first.end + 1
    while (style := reading.titles.at.get(called)) and style.title in BEFORE_NAME:
        called = style.end  # His Excellency Mr. Ambassador X
    envoy = words.keys[called] in words.classes["envoys"]
    pointed = pointed or (anew and envoy)
    after = draft.end + (words.keys[draft.end] == ",")
    row = words.keys[after] in words.classes["coordinators"] and _without_name(reading, after + 1)
    if pointed and envoy and not row and _of_field(words, first):
        return True
    chairs = words.acronym(first.start) and words.keys[first.end - 1] in words.classes["chairing"]
    chairs = chairs or (anew and words.keys[first.end - 1] in words.classes["sides"])
    if chairs and (pointed or anew):
        return True  # XYZ Chairperson, President X; Head of the Fijian delegation, Minister X
    end = (
        reading.titles.country_at.get(draft.end + 1, (draft.end, ""))[0] if words.says(draft.end) & _LINK else draft.end
    )
    if words.says(before) & _DETERMINER and words.keys[before - 1] in words.classes["with"] and acts(words, end):
        return False  # At the meeting with the Premier, Speaker X said
    others = words.capital(end + 2) or words.says(end + 2) & _DETERMINER  # not "and two aides"
    last = words.keys[end] in {",", ".", ";"} and not (words.keys[end + 1] in words.classes["coordinators"] and others)
    last = last or (words.keys[end] in words.classes["coordinators"] and words.keys[end + 1] in words.classes["others"])
    return pointed and not first.plural and (last or bool(words.says(end) & _END) or acts(words, end))


def _without_name(reading: Reading, at: int) -> bool:
    """Return whether what "and" joins to somebody is told without one named behind a comma: and the Minister of Ports.

    Not: and the Commissioner for Roads, Madam X.
    """
    words, titles = reading.words, reading.titles
    if not words.capital(at) and not (words.says(at) & _DETERMINER and words.capital(at + 1)):
        return False
    mark = next((i for i in range(at, at + _MOST_ITEM) if words.keys[i] in beside.MARKS), at)
    styled = mark + 1 in titles.at and titles.at[mark + 1].title in BEFORE_NAME
    return words.capital(at) or not (words.keys[mark] == "," and styled)


def _of_field(words: Words, office: Office) -> bool:
    """Return whether an office of one, not the first of a state, is told with its field: Commissioner for Peace."""
    keys = words.keys[office.start : office.end]
    first = not words.classes["leaders"].isdisjoint([*keys, " ".join(keys[:_TWO])])
    linked = any(words.says(i) & _LINK for i in range(office.start, office.end))
    return linked and not office.plural and not first


def _told_as(words: Words, mark: int) -> bool:
    """Return whether "as" leads to the owner of an office, which then is that of one told before."""
    at = mark - 1
    while at > mark - _MOST_POSSESSED and words.letter(at) and words.capital(at):
        at -= 1
    return words.keys[at] in words.classes["as"]


def acts(words: Words, at: int) -> bool:
    """Return whether a verb that tells what was done follows a name, a day before it at most: X on Friday received."""
    first, finite = at, words.classes["finite"]
    while at - first < _LONGEST_DAY and (
        words.keys[at] in words.classes["when"]
        or (words.says(at) & _ADVERB and words.keys[at] not in finite and not words.capital(at))
        or (words.keys[at].endswith(words.endings.get("adverbial", ())) and not words.capital(at))
        or (words.capital(at) and words.keys[at] in words.classes["calendar"])
        or (at > first and words.forms[at][0].isdecimal())
    ):
        at += 1
    done = words.keys[at] in finite or words.keys[at].endswith(words.endings.get("past", ()))
    return done and words.joined(at - 1) and not words.capital(at)


def apposes(reading: Reading, office: Office, at: int) -> bool:
    """Return whether one whose office begins the sentence has another behind the name: The Mayor, X, a judge, said."""
    words, article = reading.words, office.start - 1
    if office.plural or words.keys[article] not in words.classes["the"] or not words.starts_sentence(article):
        return False
    comma = next((i for i in range(at, at + _MOST_ITEM) if words.keys[i] in {",", ".", ";"}), at)
    if words.keys[comma] == "," and words.keys[comma + 1] in words.classes["finite"]:
        return True  # The Deputy Minister of Ports, X, chair of the league, met
    return bool(words.says(at) & _DETERMINER) and words.keys[at] not in words.classes["the"]


def parallel(reading: Reading, start: int) -> bool:
    """Return whether "and" or a comma leads on from an office and its name: Premier of Fiji, X, and Speaker, Y."""
    words, mark = reading.words, start - 1
    listed = mark - (words.keys[mark] in words.classes["the"])
    if words.keys[listed] in words.classes["coordinators"] and words.keys[listed - 1] == ";":
        return _item(reading, start)
    if words.keys[mark] == ";":
        return _item(reading, start)
    if words.keys[listed] in words.classes["coordinators"]:
        mark = listed  # and the Speaker, Y
    if words.keys[mark] != "," and words.keys[mark] not in words.classes["coordinators"]:
        return False
    name = names.before(reading, mark - (words.keys[mark - 1] == ","))
    ends = name - 1 in reading.titles.until or name - 1 in reading.titles.country_until or words.says(name - 2) & _FIELD
    return name > 1 and words.keys[name - 1] == "," and bool(ends)


def _item(reading: Reading, start: int) -> bool:
    """Return whether an office begins an item that semicolons part from those like it: ; Envoy to Fiji, X Y; and."""
    words = reading.words
    comma = next((i for i in range(start, start + _MOST_ITEM) if words.keys[i] in {",", ";"}), start)
    end = names.after(reading, comma + 1) if words.keys[comma] == "," and words.capital(start) else 0
    linked = any(words.says(i) & _LINK and not words.capital(i) for i in range(start, comma))
    last = words.keys[start - 1] != ";"
    return linked and end - comma > _TWO and (acts(words, end) if last else words.keys[end] == ";")


def closes(reading: Reading, end: int) -> bool:
    """Return whether a mark closes a name behind an office and a comma, or the next one's article follows "and"."""
    words, classes = reading.words, reading.words.classes
    if words.keys[end] in classes["of"]:  # the chair, X of Fiji, and; the chair, X of the Port Authority, said
        end += 1 + bool(words.says(end + 1) & _DETERMINER)
        end = reading.titles.country_at.get(end, (end, ""))[0]
        end = next((i for i in range(end, end + beside.LONGEST_TERM) if not words.capital(i)), end)
    end = beside.past_bracket(words, end)
    if words.keys[end] in beside.MARKS or words.keys[end] == ":" or words.keys[end] in classes["relatives"]:
        return True
    if words.keys[end] in classes["from"] and end + 1 in reading.titles.country_at:
        known = words.keys[names.before(reading, end)] in classes["first_names"]
        end = reading.titles.country_at[end + 1][0]
        if known or words.keys[end] in beside.MARKS:
            return True  # the chair, X from Fiji.
    if " ".join(words.keys[end : end + 3]) in classes["chains"]:
        return True  # the chair, X as well as the mayor, Y
    return words.keys[end] in classes["coordinators"] and words.keys[end + 1] in classes["the"] | classes["others"]


def opened(reading: Reading, near: Neighbour, office: Office) -> bool:
    """Return whether a word and a comma open a sentence whose subject an office is: "Replying, the Minister said …".

    Behind a person's name a mark closes the office, too: "Hartatik, the director, said …". Nor is it the office of one
    whom a preposition leads to: "According to Mr X, the President is …".
    """
    words = reading.words
    article, first = office.start - 1, reading.first_title(near.name)
    if reading.by_word and article == near.end + 1 and words.keys[article] in words.classes["the"]:
        bare = not any(words.says(i) & _LINK for i in range(office.start, office.end))
        head = reading.titles.until.get(first, first)
        led = words.says(head - 1) & _LINK or (
            head in reading.titles.country_until and words.says(reading.titles.country_until[head] - 1) & _LINK
        )
        if led and bare and words.keys[office.end] in words.classes["finite"]:
            return True  # regards from Peruvian President X, the premier said
    lone = reading.by_word and near.end - near.name == 1 and words.keys[near.end] == ","
    if not lone or near.name in reading.titles.until:
        return False
    return words.joined(office.end - 1) and not (
        closes(reading, office.end) or words.keys[office.end] in words.classes["coordinators"]
    )


def anew(reading: Reading, office: Office) -> bool:
    """Return whether "and" behind a comma leads to an office, in Vietnamese: A, Bộ trưởng, và Phó X, Bộ trưởng B."""
    words, before = reading.words, office.start - 1
    return not reading.by_word and words.keys[before] in words.classes["coordinators"] and words.keys[before - 1] == ","


def styled_alike(reading: Reading, draft: Draft, office: Office) -> bool:
    """Return whether "and" joins two with one title before their names: Amb. A, the Minister for Ports and Amb. B."""
    words, first, joint = reading.words, draft.roles[0] if draft.roles else None, office.end
    if first is None or first.end != draft.name or words.keys[joint] not in words.classes["coordinators"]:
        return False
    again = joint + 1
    while words.says(again) & _DETERMINER:
        again += 1
    return words.keys[first.start : first.end] == words.keys[again : again + first.end - first.start]
