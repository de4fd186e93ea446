"""Whose name follows an office in a sentence: behind a comma, a verb, in a bracket, behind its unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.holders import (
    ahead,
    alternating,
    ascribing,
    beside,
    introducing,
    kin,
    no_officials,
    rows,
    subjects,
    superiors,
)
from mekong_facts.rules.officials.holders.others import (
    addressed,
    honoured_before,
    of_another,
    of_honoured_next,
    saluted,
)
from mekong_facts.rules.officials.persons import names, spelling
from mekong_facts.rules.officials.prepositional import around
from mekong_facts.rules.officials.prepositional.narrow import narrow
from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME, POSSESSIVES, About
from mekong_facts.rules.officials.text.reading import Neighbour
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Office, Reading, Sighted
    from mekong_facts.rules.officials.text.words import Words

_TWO = 2
_LABEL = 3  # words of "senior Peruvian officials"
_DETERMINER = int(About.DETERMINER)
_LINK = int(About.LINK)
_BODY = int(About.BODY)
_FIELD = int(About.TOPIC | About.MODIFIER)
_ADVERB = int(About.ADVERB)
_SITE = int(About.SITE | About.GIVEN)
_COPULA = int(About.COPULA)


def find(reading: Reading, office: Office) -> Neighbour | None:
    """Return the person whose name follows an office and a comma: The Minister of State, X, said."""
    words, titles = reading.words, reading.titles
    if reading.by_word and introducing.in_capacity(reading, office):
        return None
    if reading.by_word and introducing.succeeded(reading, office):
        return ascribing.named_by(reading, office.end)
    comma = _past_told(reading, office)
    example = alternating.leads_to_examples(reading, office, comma)  # ministers such as X
    comma = example or comma
    key = ":" if example or words.keys[comma] in words.classes["lists"] else words.keys[comma]
    comma += words.keys[comma] in words.classes["before_being"] and words.says(comma + 1) & _COPULA > 0
    if office.plural and words.keys[comma] in words.classes["comprising"]:
        return _first_of_some(reading, office, comma + 1)
    if words.says(comma) & _COPULA and not words.capital(comma):
        being = reading.by_word or words.keys[comma] in words.classes["being"]
        return _after_verb(reading, office, comma + 1) if being else None  # Hội đồng bầu ông X
    if key == "(":
        held, closing = in_bracket(reading, office), beside.past_bracket(words, comma)
        if held or words.keys[closing] != "," or not reading.by_word:
            return held
        comma, key = closing, ","  # High Commissioner to Fiji (2013-2016), Mr X
    term = _past_term(words, comma)
    concerning = " ".join(words.keys[term : term + 2]) in words.classes["concerning"]
    if concerning and words.keys[office.start - 1] in words.classes["held_by"]:
        comma, key = term + 1, ":"  # miễn nhiệm chức vụ Bí thư (nhiệm kỳ 2021-2026) đối với bà X
    several = reading.by_word and office.plural and key == "," and office.end - office.start <= _LABEL
    if several and words.keys[office.end - 1] in words.classes["labels"]:
        return None  # received by ministers, Peruvian officials, Dr X, the mayor, and others
    if key not in {",", ":", "-"} or not words.joined(comma - 1) or not words.joined(comma):
        return None
    glued = key == "-" and words.starts[comma] == words.ends[comma - 1]
    comma += key == words.keys[comma + 1] == "-"  # his counterparts -- X and Y
    at = comma + 1
    each = words.classes["several"] if key == ":" else frozenset()  # Thứ trưởng: các ông X, Y
    while (words.says(at) & _ADVERB or words.keys[at] in each) and not words.capital(at):
        at += 1
    possessor = titles.country_at.get(at, (0, ""))[0]
    if possessor and words.keys[possessor] in POSSESSIVES and key == ",":  # the chair, Brunei's X
        at = possessor + 1
    titled = at in titles.at and titles.at[at].title in BEFORE_NAME
    if (titled or reading.by_word) and kin.of_kin(reading, office):
        return None
    if titled and (
        addressed(reading, office) or saluted(reading, office) or (key == "," and honoured_before(reading, office))
    ):
        return None
    spaced = titled and words.starts[at] > words.ends[comma]
    if glued and not (spaced or fills_line(reading, office, comma)):
        return None
    if key in {":", "-"} and office.plural and " ".join(words.keys[office.start : comma]) in words.classes["labels"]:
        return None
    if not titled and key == "," and not introducing.introduces(reading, office, at):
        return None
    if key == "-" and not (titled or reading.by_word or no_officials.person(reading, at)):
        return None  # Ngoại trưởng Mê Công - Lan Thương
    name = reading.past_titles(at)
    name = _past_address(reading, office, name) if titled and key == ":" else name
    end = names.after(reading, name, titled=titled)
    if key == ":" and no_officials.is_heading(reading, office) and ahead.office_starts(reading, end + 1):
        return None  # danh sách đại biểu Lào: 1. Ông X, Thứ trưởng
    foreign = not spelling.syllable(words.keys[name])
    listed = office.plural and foreign and words.keys[end] == "("  # Ca-ra-vút (Thái Lan), Wang (Trung Quốc)
    lone = end - name == 1 and not (titled or listed)
    if not end or (lone and not (key == "," and subjects.named_shortly(reading, office, name))):
        return None
    if key == "," and (
        _is_of_another(reading, office, name, end, titled=titled) or not _is_closed(reading, office, end, titled=titled)
    ):
        return None
    aide = superiors.with_aide(reading, office) is not office
    if not (aide or reading.by_word or ahead.names_person(reading, end)) and of_another(reading, office):
        return None  # Theo lời mời của Bộ trưởng Lào, Đại tướng X sang thăm
    sure = titled or rows.possessed(words, office.start)
    if key == words.keys[end] == "," and not sure and ahead.office_starts(reading, end + 1):
        own = alternating.alternate(reading, end + 1) or rows.apposes(reading, office, end + 1)
        own = own or alternating.tells_more(reading, office, end + 1)
        own = own or words.keys[end + 1] in words.classes["as"]  # the Minister of Ports, X, as chair
        known = words.keys[name] in words.classes["first_names"] or not words.says(end - 1) & _SITE  # no Suva Bay
        person = reading.by_word and end - name > 1 and known and not no_officials.is_place(reading, name, end)
        two = person and ahead.titled_name(reading, narrow, end + 1)
        own = own or two  # the chair, X Y, Mayor Z
        return Neighbour(name, end, "office-comma-name") if own else None
    return Neighbour(name, end, "office-comma-name")


def _past_term(words: Words, at: int) -> int:
    """Return the word behind the term of an office, in years or a number: nhiệm kỳ 2026-2031; the word if none is."""
    term = at + (words.keys[at] == ",")
    if words.keys[term] not in words.classes["terms"]:
        return at
    end = term + 1 + (words.keys[term + 1] in words.classes["of_terms"])
    while (
        words.forms[end][:1].isdigit()
        or words.forms[end] in {"-", "–"}
        or (words.letter(end) and set(words.forms[end]) <= set("IVX"))
    ):
        end += 1
    return end


def _past_told(reading: Reading, office: Office) -> int:
    """Return the mark before a name, past what is told behind an office: its time, its state, "respectively", "gồm"."""
    words, titles = reading.words, reading.titles
    comma = around.past_time(reading, office.end, given=introducing.given(reading, office))
    ordered = words.keys[comma] == "," and words.keys[comma + 1] in words.classes["respectively"]
    if ordered and office.plural:  # the ministers of Fiji and Peru, respectively, X and Y
        comma += 1 + (words.keys[comma + 2] == ",")
    land = comma + 2 if words.keys[comma + 1] in words.classes["lands"] else 0
    country = titles.country_at.get(comma + 1, (land, ""))[0]
    if country and words.keys[comma] == words.keys[country] == ",":
        told = country + 1 in titles.at or _named_in_full(reading, country + 1)
        comma = country if told else comma  # Permanent Secretary, Ministry of Energy, Brunei Darussalam, Dato X
    comma += words.keys[comma] == "," and words.keys[comma + 1] in words.classes["lists"]  # ba nước, gồm X
    comma += words.keys[comma] in words.classes["lists"] and words.keys[comma + 1] == ":"  # gồm: X
    return beside.past_charge(words, comma)


def _is_of_another(reading: Reading, office: Office, name: int, end: int, *, titled: bool) -> bool:
    """Return whether a name behind an office and a comma begins another part of the sentence, or is a town's."""
    words = reading.words
    if reading.by_word and alternating.acts_for(reading, office, end):
        return True  # on behalf of the Premier, Mr X spoke
    if subjects.behind_whom_met(reading, office, end):
        return True  # After talks with the Premier, Mr X left
    town = not titled and city(words.written(name, end), rough=False)
    return bool(town)  # the Ministers' Meeting (XYZ 5), Bandar Seri Begawan


def _is_closed(reading: Reading, office: Office, end: int, *, titled: bool) -> bool:
    """Return whether a name ends so behind an office and a comma that it is in apposition, or needs no such end."""
    words = reading.words
    well = " ".join(words.keys[end : end + 3]) in words.classes["chains"]  # the chair, X as well as Y
    if words.keys[end] in words.classes["as"] and not well:
        return False  # A was elected as president, B as treasurer
    shared = words.keys[office.start - 1] in words.classes["as"] or (
        office.plural and (words.keys[end] in words.classes["coordinators"] or words.says(end) & _LINK)
    )
    past = beside.past_honours(words, end)  # the Minister, X MP, said
    if titled or shared or rows.closes(reading, past) or introducing.closes(reading, office, past):
        return True
    article = office.start - 1
    row = words.keys[article] in words.classes["the"] and words.keys[article - 1] == ","
    return row and reading.by_word and rows.acts(words, past)  # A, the premier, B said


def behind_unit(reading: Reading, seen: Sighted, whole: Office) -> Neighbour | None:
    """Return the person with a title right behind an office and its unit: Joint Secretary, Ministry of Ports Mr X.

    Args:
        reading: the text.
        seen: the office.
        whole: it with what goes on behind its comma.

    """
    words, name = reading.words, reading.past_titles(whole.end)
    if not reading.by_word or seen.plural or words.keys[seen.end] != "," or name == whole.end:
        return None
    end = names.after(reading, name, titled=True) if words.joined(whole.end - 1) else 0
    return Neighbour(name, end, "office-before-name") if end else None


def behind_state(reading: Reading, comma: int) -> Neighbour | None:
    """Return the person with a title behind a comma and the state that it adds: Director, Ministry of Ports, Fiji Dr X.

    The force of the state may stand there: Chief of Defence, Fiji National Defence Force General X.
    """
    words, titles = reading.words, reading.titles
    at = titles.country_at.get(comma + 1, (0, ""))[0] if words.keys[comma] == "," else 0
    last = at
    while at and words.says(last) & (_BODY | _FIELD) and words.capital(last) and last not in titles.at:
        last += 1
    at = last if last > at and words.says(last - 1) & _BODY else at
    if not at or at not in titles.at or titles.at[at].title not in BEFORE_NAME or not words.together(comma, at + 1):
        return None
    name = reading.past_titles(at)
    end = names.after(reading, name, titled=True)
    return Neighbour(name, end, "office-before-name") if end - name > 1 else None


def _named_in_full(reading: Reading, name: int) -> bool:
    """Return whether a name of two words or more, closed by a mark, starts at a word."""
    words, end = reading.words, names.after(reading, name)
    if not reading.by_word or end - name < _TWO or no_officials.is_place(reading, name, end):
        return False
    return words.keys[end] in beside.MARKS or words.keys[end] == "(" or rows.acts(words, end)


def fills_line(reading: Reading, office: Office, dash: int) -> bool:
    """Return whether an English office, a dash and a name of two words are a line: Minister of Trade-Ana Lopez."""
    titles = reading.titles
    words, name = reading.words, reading.past_titles(dash + 1)
    end = names.after(reading, name)
    starts = office.start == 0 or words.line_ends(office.start - 1) or words.capital(office.start - 1)
    ended = words.line_ends(end - 1) or words.keys[end] == "-" or (words.capital(end) and end in titles.at)
    dashed = words.keys[dash] == "-" and not words.line_ends(dash - 1)
    person = end > dash + _TWO and not no_officials.is_place(reading, name, end)  # Minister of Ports-New York
    return reading.by_word and dashed and starts and ended and person


def is_next_ones(reading: Reading, office: Office) -> bool:
    """Return whether "and" joins the office of the next person, who has no other: A, minister, and the mayor, Ms B.

    Else it is one more of the person before: A, minister and chair, Ms B, mayor, and C.
    """
    words = reading.words
    if of_honoured_next(reading, office):
        return True
    if words.keys[office.start - 1] in words.classes["coordinators"] and words.letter(office.start - 2):
        return False  # head of the mission and acting minister, Mr B of Laos
    called = office.end + 1  # and the chief negotiator, Ambassador Y
    if words.keys[called] in words.classes["envoys"] and words.keys[called - 1] == ",":
        return words.says(office.start - 1) & _DETERMINER > 0 and words.capital(called + 1)
    near = find(reading, office) if reading.by_word else None
    return near is not None and not (words.keys[near.end] == "," and ahead.office_starts(reading, near.end + 1))


def in_bracket(reading: Reading, office: Office) -> Neighbour | None:
    """Return the person who fills the bracket behind an office: CHAIRMAN (Mr. X)."""
    words, titles = reading.words, reading.titles
    if words.keys[office.end] != "(":
        return None
    at = office.end + 1
    name = reading.past_titles(at)
    if office.plural:
        return _first_in_bracket(reading, name, titled=name != at) if reading.by_word else None
    end = names.after(reading, name, titled=True) if name != at else 0
    after = titles.country_at.get(end + 1, (end, ""))[0] if words.keys[end] == "," else end
    return Neighbour(name, end, "office-comma-name") if end and words.keys[after] == ")" else None


def _first_in_bracket(reading: Reading, name: int, *, titled: bool) -> Neighbour | None:
    """Return the first of several whom a bracket names behind their office: the two ministers (A of Fiji and B)."""
    words, end = reading.words, names.after(reading, name, titled=titled)
    joined = words.keys[end] in words.classes["coordinators"] and (titled or spelling.known(words, name))
    leads_on = joined or (words.keys[end] in words.classes["of"] and reading.state_behind(end) != "")
    return Neighbour(name, end, "office-comma-name") if leads_on and end - name > 1 else None


def _after_verb(reading: Reading, office: Office, at: int) -> Neighbour | None:
    """Return the person that a verb names as holder of an office: The new Minister of Justice is X."""
    words = reading.words
    if not words.joined(at - 2) or not words.joined(at - 1) or kin.of_kin(reading, office):
        return None
    owned = not reading.by_word and words.keys[office.start - 1] in words.classes["of"]
    if owned and superiors.with_aide(reading, office) is office:
        return None  # Bạn của Tổng thống là ông X
    if words.keys[office.start - 1] in words.classes["taking_along"]:
        return None
    several = office.plural or words.keys[at] in words.classes["several"]
    while several and words.says(at) & _DETERMINER:  # là các ông X, Y
        at += 1
    at += words.keys[at] in words.classes["creeds"]  # The governor is Republican X
    name = reading.past_titles(at)
    name = _past_address(reading, office, name) if several and name != at else name
    if several and name == at and not (office.plural and no_officials.person(reading, at)):
        return None
    end = names.after(reading, name, titled=name != at)
    sure = name != at or (end - name > 1 and (reading.by_word or names.surely(reading, name)))
    return Neighbour(name, end, "office-comma-name") if end and sure else None


def _first_of_some(reading: Reading, office: Office, at: int) -> Neighbour | None:
    """Return the first of some of those who hold an office of several: the new ministers include X, Y and Z."""
    words = reading.words
    told = words.keys[office.start : office.end]
    if words.classes["held_by_persons"].isdisjoint(told) or " ".join(told) in words.classes["labels"]:
        return None
    before = office.start - 1
    while words.says(before) & _DETERMINER or words.keys[before] in words.classes["newly"]:
        before -= 1
    if words.says(before) & _LINK and not words.starts_sentence(before + 1):
        return None  # victims of the ministers include X
    name = reading.past_titles(at)
    end = names.after(reading, name, titled=name > at)
    return Neighbour(name, end, "office-comma-name") if _named_in_full(reading, name) and end else None


def _past_address(reading: Reading, office: Office, at: int) -> int:
    """Return the word behind several forms of address and a colon: là các ông, bà: X, Y; gồm các đồng chí: X, Y.

    The office begins its sentence, or a count stands before it: no "Thư ký của các Bộ trưởng là các ông: X, Y".
    """
    words = reading.words
    end, first = at, office.start
    while words.says(first - 1) & _DETERMINER and not words.starts_sentence(first):
        first -= 1
    count = words.forms[first - 1].isdecimal() or words.keys[first - 1] in words.classes["several"]
    if not (words.starts_sentence(first) or count):
        return at
    while words.keys[end] in {",", "/"} and (past := reading.past_titles(end + 1)) > end + 1:
        end = past
    if words.keys[end] != ":" or not words.joined(end):
        return at
    name = names.after(reading, end + 1, titled=True)
    own = words.keys[name] == "," and ahead.office_starts(reading, name + 1)
    return at if own else end + 1  # gồm các đồng chí: X, Giám đốc Sở Y tế; Y, Chánh Văn phòng
