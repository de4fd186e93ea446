"""Offices that introduce a name without a title behind a comma: The Minister of State, X, said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.letters import BULLET_MARKS
from mekong_facts.rules.officials.holders import (
    ahead,
    alternating,
    beside,
    name_lists,
    no_officials,
    realms,
    rows,
    set_off,
    subjects,
)
from mekong_facts.rules.officials.persons import names, spelling
from mekong_facts.rules.officials.prepositional.narrow import narrow
from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME, POSSESSIVES, About

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Office, Reading
    from mekong_facts.rules.officials.text.words import Words

_DETERMINER = int(About.DETERMINER)
_LINK = int(About.LINK)
_COPULA = int(About.COPULA)
_NO_ADJECTIVE = int(About.LINK | About.COPULA | About.DETERMINER)
_LONGEST_ROW = 20  # words
_NEAR = 4  # words
_TWO = 2
_WITHIN = int(About.LINK | About.DETERMINER | About.BODY | About.TOPIC)
_NOT_HEAD = int(About.MODIFIER | About.TOPIC)
_PARTS = frozenset({"(", ")"}) | POSSESSIVES
_MARKS = frozenset({",", ".", ";"})
_ENDS_ITEM = frozenset({";", "."})
_QUOTES = frozenset({",", '"', "'"})
_ITEMS = frozenset(BULLET_MARKS) | {"-"}


def introduces(reading: Reading, office: Office, name: int) -> bool:
    """Return whether an office introduces a name without a title behind a comma: the Minister, X, said."""
    words = reading.words
    if not reading.by_word:
        return set_off.introduces(reading, office, name)
    before, agents = office.start - 1, words.classes["agents"]
    verb = words.keys[before] in agents or words.keys[before] in words.classes["reporting"]
    low = not words.capital(before) or words.forms[before].rpartition("-")[2].islower()  # the Suva-based envoy
    adjective = words.letter(before) and low and not verb and words.keys[before] not in words.classes["counts"]
    if adjective and not words.says(before) & _NO_ADJECTIVE:
        before -= 1  # the town's busy mayor
    end = names.after(reading, name)
    if no_officials.is_place(reading, name, end):
        return False
    key = words.keys[before]
    if words.says(before) & _DETERMINER or key in POSSESSIVES or key in words.classes["as"] or given(reading, office):
        return True
    if rows.possessed(words, office.start) or _second_of_one(reading, office) or _joined(reading, office):
        return True
    if not office.plural and beside.styled(reading, office.start):
        return end - name > 1  # the Honourable Minister of Ports, X
    joint = before - (key in words.classes["coordinators"])
    if words.keys[joint] == ";" and words.keys[end] in _ENDS_ITEM and not office.plural:
        return words.capital(office.start) and end - name > 1  # ; RPC Spokesperson, X; and
    if words.keys[end] == ";" and alternating.named_next(reading, end + 1) and not office.plural:
        return words.capital(office.start) and end - name > 1  # included Minister of Ports, X; Minister of Trade, Y
    if key in words.classes["of"] and words.keys[before - 1] in words.classes["acts_of"]:
        return words.capital(office.start) and end - name > 1  # in the presence of Secretary General of ASEAN, X, and
    if office.plural and (key in words.classes["coordinators"] or key in words.classes["counts"]):
        return True
    past = name_lists.past_state_behind(reading, end)  # Co-chairs, X of Fiji and Y of Peru
    if office.plural and words.starts_sentence(office.start) and words.keys[past] in words.classes["coordinators"]:
        return min(end - name, names.after(reading, past + 1) - past - 1) >= _TWO  # Presidents of A and B, X and Y
    second = key in words.classes["coordinators"] and words.capital(office.start + 1)  # Chair and current Mayor of Suva
    if _last_of_list(reading, office, name, end):
        return True
    if not (words.capital(office.start) or second) and (key not in words.classes["by"] or end - name == 1):
        return False  # but: represented by minister designate for ports, X Y.
    listed = rows.parallel(reading, office.start) or alternating.listed_next(reading, office)
    if not office.plural and (realms.of_state(reading, office) or listed):
        return True
    if _is_item(reading, office, end):
        return True
    start = subjects.row_start(reading, office)
    if _visited(reading, office, end):
        return office.end - office.start > 1
    of_land = office.start in reading.titles.country_at
    opens = subjects.opens(words, start) or of_land or subjects.behind_clause(words, start)
    reported = _is_reported(words, before)
    leads_on = _leads_on_to_others(reading, office, end)
    led = words.keys[name] in words.classes["first_names"] and subjects.is_led(words, start)
    if not (opens or reported or key in agents or led or leads_on):
        return False
    low = words.keys[past] == "," and not words.capital(past + 1) and words.letter(past + 1)
    low = low or (of_land and words.keys[end] in _MARKS)  # and, of course, Reedish Premier, X.
    low = low or ((reported or key in words.classes["by"]) and words.keys[end] in _MARKS)
    low = low or subjects.is_subject(reading, office, end) or _ends_list(reading, office, end)
    low = low or words.keys[end] in words.classes["relatives"]
    return (low or leads_on) and office.end - office.start > 1


def _is_reported(words: Words, verb: int) -> bool:
    """Return whether a word leads from what is said to who says it: "…", said Minister of Ports, X.; according to."""
    if words.pair_before(verb + 1) in words.classes["sources"]:
        return True
    return words.keys[verb] in words.classes["reporting"] and words.keys[verb - 1] in _QUOTES


def closes(reading: Reading, office: Office, end: int) -> bool:
    """Return whether what follows a name behind an office and a comma closes it though no mark does."""
    words = reading.words
    before = office.start - 1
    first = words.keys[before] in words.classes["coordinators"] or (
        not reading.by_word and set_off.opens(reading, office.start)
    )
    if not reading.by_word and (
        (first and ahead.verb_starts(reading, end)) or set_off.set_off(reading, office, office.end + 1)
    ):
        return True  # Vụ trưởng Vụ Á, Bộ Ngoại giao, X sẽ dẫn đầu đoàn
    others = words.keys[end] in words.classes["coordinators"] and words.keys[end + 1] in words.classes["several"]
    met = reading.by_word and _visited(reading, office, end)
    goes_on = alternating.leads_on(reading, end) or (reading.by_word and rows.acts(words, end))
    if goes_on and rows.parallel(reading, office.start):
        return True
    if _leads_on_to_others(reading, office, end):
        return True
    acted = reading.by_word and rows.possessed(words, office.start) and rows.acts(words, end)
    pointed = words.keys[before] in words.classes["the"] and realms.of_state(reading, office)
    if pointed and words.keys[end] in words.classes["circumstances"] and end - office.end > _TWO:
        return True  # hosted the Premier of Fiji, X Y with honours
    ended = words.keys[before] in words.classes["the"] and words.line_ends(end - 1) and not words.next_line(end - 1)
    if reading.by_word and (ended or _second_subject(words, before, end)):
        return True  # by the Chair of the Union, X, where the paragraph ends without a full stop
    his = words.keys[before] in words.classes["his"] and words.keys[before - 1] in words.classes["coordinators"]
    acted = acted or (reading.by_word and his and rows.acts(words, end))  # X and his Fijian counterpart, Y agreed
    met = met or _taking_part(reading, office, end) or _met_then(reading, office, end)
    return others or met or acted or subjects.is_subject(reading, office, end) or _is_item(reading, office, end)


def _met_then(reading: Reading, office: Office, end: int) -> bool:
    """Return whether it is told when one is met: met with his new Fijian counterpart, X on Friday."""
    words, at = reading.words, office.start - 1
    if not reading.by_word or office.plural or end - names.before(reading, end) < _TWO:
        return False
    told = words.keys[end] in words.classes["when"] or words.keys[end] in words.classes["of_time"] - words.classes["of"]
    while office.start - at < _NEAR and words.letter(at) and not words.capital(at) and not words.says(at) & _LINK:
        if words.keys[at] in words.classes["met"]:
            break
        at -= 1
    met = words.keys[at] in words.classes["met"] or (
        words.keys[at] in words.classes["with"]
        and not words.classes["met"].isdisjoint(words.keys[max(0, at - _NEAR) : at])
    )
    his = not words.classes["his"].isdisjoint(words.keys[at + 1 : office.start])
    return told and met and his and words.joined(end - 1)


def _second_subject(words: Words, before: int, end: int) -> bool:
    """Return whether "and" leads to the second of those whom a verb tells of: A and the Chair of the Union, X were."""
    article = words.keys[before] in words.classes["the"]
    if (
        article
        and words.keys[before - 1] in words.classes["agents"]
        and words.keys[end] in words.classes["coordinators"]
    ):
        return words.forms[end + 1].islower()  # led by the Chair of the Union, X and talks went on
    joined = article and words.keys[before - 1] in words.classes["coordinators"]
    return joined and words.keys[end] in words.classes["verbs_of_two"]


def _taking_part(reading: Reading, office: Office, end: int) -> bool:
    """Return whether "with" leads to one who is doing something at the time: with the Premier, X taking part online."""
    words, before = reading.words, office.start - 1
    led = words.keys[before] in words.classes["the"] and words.keys[before - 1] in words.classes["with"]
    doing = words.keys[end].endswith(words.endings.get("gerund", ())) and words.joined(end - 1)
    return led and not office.plural and doing and not words.capital(end)


def _second_of_one(reading: Reading, office: Office) -> bool:
    """Return whether an office goes on behind the comma of one with an article: the Premier, Minister of Ports, X."""
    words, titles, comma = reading.words, reading.titles, office.start - 1
    if words.keys[comma] != "," or not words.capital(office.start):
        return False
    first, joined = comma - 1, False
    while comma - first < _LONGEST_ROW and words.letter(first):
        article = words.says(first) & _DETERMINER and not words.says(first - 1) & _LINK
        joined = words.keys[first] in words.classes["coordinators"] and words.keys[first + 1] in words.classes["below"]
        if article or joined or not (words.capital(first) or words.says(first) & (_LINK | _DETERMINER)):
            break
        first -= 1
    head = next((i for i in range(first + 1, comma) if i in titles.at), 0)
    if not head or not (joined or words.says(first) & _DETERMINER) or titles.at[head].title in BEFORE_NAME:
        return False  # and Vice Premier, Minister of Ports, X
    end = titles.at[head].end
    return end == comma or bool(words.says(end) & _LINK)


def _joined(reading: Reading, office: Office) -> bool:
    """Return whether "and" joins an office to one with an article: the secretary of the Party and president of Laos, X.

    Nothing but what it is of may stand behind the first.
    """
    words, titles, joint = reading.words, reading.titles, office.start - 1
    if words.keys[joint] not in words.classes["coordinators"] or office.plural:
        return False
    end = joint
    while joint - end < _LONGEST_ROW and end not in titles.until:
        end -= 1
        if not (words.capital(end) or words.says(end) & _WITHIN or words.keys[end] in _PARTS):
            return False
    at = titles.until.get(end, end)
    found = titles.at.get(at)
    while words.says(at - 1) & _NOT_HEAD and words.joined(at - 1):
        at -= 1
    return found is not None and found.title not in BEFORE_NAME and bool(words.says(at - 1) & _DETERMINER)


def _leads_on_to_others(reading: Reading, office: Office, end: int) -> bool:
    """Return whether "and" leads from a name behind an office with an article, or one in full that opens a sentence.

    The Chair, X and Minister Y, and others, and his deputy, and Z, the minister; Minister of Ports, X and Chair Y.
    """
    words, at = reading.words, end + 1
    if not reading.by_word or office.plural or words.keys[end] not in words.classes["coordinators"]:
        return False
    start = subjects.row_start(reading, office)
    first = words.starts_sentence(start) or words.keys[start - 1] in words.classes["led_names"]
    full = first and not words.classes["of"].isdisjoint(words.keys[office.start : office.end])
    full = full or words.keys[office.start - 1] in words.classes["met"]
    if not (full or words.keys[office.start - 1] in words.classes["the"]):
        return False
    if alternating.leads_on(reading, end) or ahead.titled_name(reading, narrow, at):
        return True
    if words.keys[at] in words.classes["his"] or words.keys[at] in words.classes["others"]:
        return True
    further = names.after(reading, at)
    return further > at + 1 and words.keys[further] == "," and ahead.office_starts(reading, further + 1)


def in_capacity(reading: Reading, office: Office) -> bool:
    """Return whether an office is that of one told before: A, in his capacity as Chair, B; no "In his capacity as"."""
    words, at = reading.words, office.start - 1
    at -= bool(words.says(at) & _DETERMINER)
    told = words.keys[at] in words.classes["as"] and words.keys[at - 1] in words.classes["capacity"]
    if not told or words.starts_sentence(at - 3):
        return False
    end = at - 3 - (words.keys[at - 4] == ",")  # the Police Chief, in his capacity as Chair, General X
    return not words.capital(end - 1) or names.before(reading, end) >= 0


def given(reading: Reading, office: Office) -> bool:
    """Return whether a sentence begins with a participle that gives an office: Elected mayor in May, X said.

    In Vietnamese with the verbs that do: Được bổ nhiệm làm Bộ trưởng năm 2020, ông X.
    """
    words, before = reading.words, office.start - 1
    if reading.by_word:
        return words.keys[before] in words.classes["passives"] and words.starts_sentence(before)
    while words.says(before) & _COPULA and not words.starts_sentence(before):
        before -= 1
    return bool(words.says(before) & _COPULA)


def succeeded(reading: Reading, office: Office) -> bool:
    """Return whether an office is one in which somebody is followed: was succeeded as mayor by X."""
    words, at = reading.words, office.start - 1
    told = words.keys[at] in words.classes["as"] and words.keys[at - 1] in words.classes["succeeding"]
    return told and bool(words.says(at - 2) & _COPULA)


def _visited(reading: Reading, office: Office, end: int) -> bool:
    """Return whether the holder of an office is whom one met: called on Adviser on Foreign Affairs, X and discussed.

    Met with Ambassador to Fiji, X to discuss trade.
    """
    words, before = reading.words, office.start - 1
    done = words.keys[end] in words.classes["coordinators"] and rows.acts(words, end + 1)
    aim = words.keys[end] in words.classes["to"] and words.keys[end + 1] in words.classes["aims"]
    linked = any(words.says(i) & _LINK for i in range(office.start, office.end))
    told = words.keys[end] in _MARKS
    if not told and words.keys[end] in words.classes["of_meetings"]:
        visited = words.keys[before - bool(words.says(before) & _DETERMINER)] in words.classes["visits"]
        told = not visited  # visited the mayor of Suva, Reed Hill in May
    if not (done or aim or (linked and told)) or office.plural:
        return False
    before -= words.capital(before) and words.keys[before] in words.classes["calendar"]  # received Friday Envoy to Y, X
    before -= bool(words.says(before) & _DETERMINER)
    if words.keys[before] in words.classes["with"]:
        meeting = words.classes["met"] | words.classes["gatherings"]
        return not meeting.isdisjoint(words.keys[max(0, before - _NEAR) : before])
    visit = f"{words.keys[before - 1]} {words.keys[before]}" in words.classes["visiting"]
    return visit or words.keys[before] in words.classes["met"]


def _is_item(reading: Reading, office: Office, end: int) -> bool:
    """Return whether an office in full and a name are an item of a list, a line of its own: - Minister of Ports, X."""
    words, mark = reading.words, office.start - 1
    linked = any(words.says(i) & _LINK and not words.capital(i) for i in range(office.start, office.end))
    if not linked or mark < 0 or words.forms[mark] not in _ITEMS or not words.line_ends(end - 1):
        return False
    return (
        not office.plural and (mark == 0 or words.line_ends(mark - 1)) and end == names.after(reading, office.end + 1)
    )


def _last_of_list(reading: Reading, office: Office, name: int, end: int) -> bool:
    """Return whether an office in small letters is that of the last of a list: A, a judge, and vice chair, Ana X."""
    words, joint = reading.words, office.start - 1
    listed = words.keys[joint] in words.classes["coordinators"] and words.keys[joint - 1] == ","
    closed = words.keys[end] in _MARKS and not (words.keys[end] == "," and ahead.office_starts(reading, end + 1))
    return listed and spelling.known(words, name) and end - name > 1 and closed and not office.plural


def _ends_list(reading: Reading, office: Office, end: int) -> bool:
    """Return whether a name ends the sentence as the last of a list of persons: by Mr X and Director of Ports, Y."""
    words, joint = reading.words, office.start - 1
    if words.keys[end] != "." or words.keys[joint] not in words.classes["coordinators"]:
        return False
    name = names.before(reading, joint)
    led = reading.titles.at.get(reading.titles.until.get(name, -1)) if name >= 0 else None
    if name > 0 and words.keys[name - 1] == "," and joint - name > 1:  # Director of Ports, X and Director of Roads, Y.
        return alternating.told_before(reading, name - 1)
    return led is not None and led.title in BEFORE_NAME
