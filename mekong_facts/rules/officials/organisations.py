"""The organisation that the words of an office name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.holders import remarks
from mekong_facts.rules.officials.persons import name_parts
from mekong_facts.rules.officials.text.lexicon import About, Title
from mekong_facts.rules.places import city

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Office, Reading
    from mekong_facts.rules.officials.text.words import Words

_HEAD = Title.HEAD
_BODY = int(About.BODY)
_MODIFIER = int(About.MODIFIER)
_TOPIC = int(About.TOPIC)
_ACRONYM = int(About.ACRONYM)
_SKIPPED = int(About.LINK | About.DETERMINER)


def organisation(reading: Reading, office: Office, lands: set[int]) -> tuple[int, int] | None:
    """Return the words of the organisation in an office whose parts stand side by side: from its noun to the end."""
    words, titles = reading.words, reading.titles
    at = office.start
    while at < office.end:
        if at in titles.country_at:
            at = titles.country_at[at][0]
            continue
        found = titles.plain(at)
        # "Quốc vụ" is one word
        within = at > office.start and words.capital(at - 1) and not (words.capital(at) or at in titles.until)
        within = within or (found is not None and _is_field(words, at, found.end))
        within = within or (words.keys[at - 1], words.keys[at]) in reading.lexicon.compounds  # phụ trách nhiệm vụ
        if found and found.id == "body" and not within and not (at in titles.at and not found.end > titles.at[at].end):
            of_matter = words.acronym(at) and words.keys[found.end] in words.classes["on"] | words.classes["going"]
            end = found.end if of_matter and found.end < office.end else office.end  # đặc phái viên LHQ về Fiji
            end = next((i for i in range(found.end, end) if _in_charge(words, i)), end)
            if words.pair_before(at) in words.classes["state_services"] and at - 2 >= office.start:
                return at - 2, end  # Tổng Kiểm toán Nhà nước
            return _before_head(reading, office, at) or (_from_name(reading, office, at), end)
        if found and found.id == "firm" and words.capital(at):
            return at, office.end
        title = titles.at.get(at)
        if title and title.end < office.end and words.keys[title.end - 1] in words.classes["party"]:
            return title.end - 1, office.end  # Ủy viên Trung ương Đảng Nhân dân Cách mạng Lào
        inner = range(at + 1, title.end - 1) if title else ()
        board = next((i for i in inner if words.pair_before(i + 1) in words.classes["boards_within"]), None)
        if board:
            return board, office.end  # Ủy viên Ban Thường vụ Tỉnh ủy
        # the words of a field ("quốc phòng") may be those of a body ("phòng") by themselves
        at = max(at + 1, title.end if title else 0, found.end if found else 0)
    if _shouted(reading, office):
        return None
    acronym = next(
        (
            i
            for i in range(office.start, office.end)
            if words.acronym(i)
            and i not in lands
            and i not in titles.at
            and not (office.start in titles.at and words.keys[i] in words.classes["of_union"])  # Ủy viên T.Ư Đảng
            and not _roman(words.forms[i])
            and not _of_town(words, i)
        ),
        None,
    )
    if acronym is None:
        return None
    end = acronym + 1
    while words.keys[end] == "&" and words.acronym(end + 1) and end + 1 < office.end:
        end += 2  # Thứ trưởng GD&ĐT
    return acronym, end


def _in_charge(words: Words, at: int) -> bool:
    """Return whether an office goes on with what its holder is in charge of: Chính phủ phụ trách biên giới."""
    return f"{words.keys[at]} {words.keys[at + 1]}" in words.classes["in_charge"]


def _from_name(reading: Reading, office: Office, at: int) -> int:
    """Return where an organisation starts whose noun comes last, as in English: Vietnam Airlines."""
    words = reading.words
    if words.keys[at] not in words.classes["behind_name"]:
        return at
    if words.acronym(at - 1):
        return at - 1
    while at - 1 > office.start and at not in reading.titles.until and words.capital(at - 1):
        if words.acronym(at - 1):  # of a board
            break
        at -= 1
    return at


def _is_field(words: Words, at: int, end: int) -> bool:
    """Return whether the noun of a body is but a minister's or a chief's field: Bộ trưởng Công an Lào."""
    classes, head = words.classes, words.pair_before(at)
    return head in classes["of_fields"] and " ".join(words.keys[at:end]) in classes["fields_too"]


def _of_town(words: Words, at: int) -> bool:
    """Return whether letters stand for the kind of a town or are those of one: TP Hồ Chí Minh, TP. HCM."""
    before = at - 2 if words.keys[at - 1] == "." else at - 1
    return not words.classes["dotted"].isdisjoint((words.keys[at], words.keys[before]))


def _before_head(reading: Reading, office: Office, body: int) -> tuple[int, int] | None:
    """Return the words of an organisation that stands before the head noun, as in machine translation."""
    words, titles = reading.words, reading.titles
    head = next((i for i in range(office.start, office.end) if i in titles.at and titles.at[i].title is _HEAD), body)
    while head > office.start and words.says(head - 1) & _MODIFIER:
        head -= 1
    return (titles.country_at.get(office.start, (office.start,))[0], head) if head > body else None


def _roman(form: str) -> bool:
    """Return whether a word is a Roman number: Minister of Foreign Affairs II."""
    return set(form) <= set("IVX")


def _of_union(words: Words, low: int, high: int) -> int:
    """Return where a union's name ends before what an office in it is for: of the European Union for Trade."""
    behind = (i for i in range(low + 2, high) if words.keys[i] in words.classes["for"])
    return next((i for i in behind if words.pair_before(i) in words.classes["unions"]), high)


def _before_chief(reading: Reading, low: int, high: int) -> int:
    """Return where a body's name ends before the office of its chief: envoy of the Reed Union President for Peace."""
    words, titles = reading.words, reading.titles
    for at in range(low + 1, high):
        found, before = titles.at.get(at), at - 1
        if found is None or found.title is not _HEAD or found.id == "plural" or not words.capital(at):
            continue
        if " ".join(words.keys[at : found.end + 2]) in words.classes["unions"]:
            return high  # the United Nations High Commissioner for Refugees
        end = before if words.keys[before] in {"'", "'s"} else at
        named = (
            words.says(end - 1) & _BODY or words.acronym(end - 1) or words.pair_before(end) in words.classes["unions"]
        )
        if named and not any(words.says(i) & _BODY for i in range(found.end, high)):
            return end
    return high


def _names_body(reading: Reading, office: Office, at: int, lands: set[int]) -> bool:
    """Return whether a word of an office is a body's noun, or an acronym where the office is not all in capitals."""
    words, titles = reading.words, reading.titles
    if words.keys[at - 1] == "," and words.says(at) & words.says(at - 2) & _TOPIC and words.says(at + 1) & _SKIPPED:
        return False  # Minister of Culture, Community and Youth
    if words.says(at) & _BODY and at not in lands:
        return True
    if at in titles.country_until and words.capital(at) and words.keys[at] in words.classes["services_of_states"]:
        return True  # Director of Fiji Customs
    behind = words.keys[at - 1] == "," and name_parts.is_brand(words.forms[at], titled=False)  # Director, MoFA
    acronym = (words.acronym(at) or behind) and at not in titles.country_at and at + 1 not in titles.country_until
    acronym = acronym and not _roman(words.forms[at])  # Minister of Foreign Affairs II
    if acronym and (words.says(at) & (_TOPIC | _ACRONYM) == _TOPIC or _is_last_field(words, at)):
        return False  # Minister of Ports and ICT
    return acronym and not _shouted(reading, office) and city(words.forms[at]) is None  # HCMC


def _is_last_field(words: Words, at: int) -> bool:
    """Return whether "and" joins a word to a field: Minister of Regional Affairs and RPAD."""
    return words.keys[at - 1] in words.classes["and"] and bool(words.says(at - 2) & _TOPIC)


def _over_fields(reading: Reading, at: int, end: int) -> int:
    """Return where an organisation ends over a row of its fields: "Ministry of Labour, Youth and Social Affairs"."""
    words, titles = reading.words, reading.titles
    comma = at
    while comma < end and words.keys[comma] == "," and words.capital(comma + 1):
        following = next((i for i in range(comma + 1, end) if words.keys[i] == ","), end)
        state = next((i for i in range(comma + 1, following) if i in titles.country_at), following)
        of = any(words.keys[i] in words.classes["of"] for i in range(state - 2, state))
        owned = of and titles.country_at.get(state, (0,))[0] == following  # of Labour, Ports and Youth of Fiji
        row = range(comma + 1, state if owned else following)
        bodies = (i for i in row if words.says(i) & _BODY and words.keys[i] not in words.classes["bodies_dealt_with"])
        if any(bodies) or any(i in titles.at or i in titles.country_at for i in row):
            return at
        if any(words.keys[i] in words.classes["and"] for i in row):
            return following
        comma = following
    return at


def _to_letters(words: Words, low: int, high: int, end: int) -> int:
    """Return where an organisation ends by the letters in a bracket: of it, of more than it, or of all of an office.

    President of the [Union for Trade in Reeds (UTR)]; Chief of the [Naval Staff] (CNS).
    """
    for at in range(high - 3, end - 2):
        if words.keys[at] == "(" and words.keys[at + 2] == ")" and words.acronym(at + 1):
            first = remarks.abbreviated(words, at + 1, at)
            return at + 3 if first == low else at if 0 <= first < low and at < high else high
    return high


def _past_field(words: Words, low: int, body: int) -> int:
    """Return where an organisation starts behind the field or land that an office is for: Asia of the Reed Bank."""
    links = (i for i in range(body - 1, low, -1) if words.keys[i] in words.classes["of"])
    of = next((i for i in links if not (words.capital(i - 1) and words.keys[i - 1] in words.classes["charged"])), 0)
    if not of:
        return low
    while words.says(of + 1) & _SKIPPED and not words.capital(of + 1):
        of += 1
    return of + 1


def organisation_by_link(reading: Reading, office: Office, lands: set[int]) -> tuple[int, int] | None:
    """Return the words of the organisation in an office with prepositions: the first complement that names one."""
    words, titles = reading.words, reading.titles
    heads = (at for at in range(office.start, office.end) if at in titles.at)
    head = next((at for at in heads if words.keys[titles.at[at].end] != "'s"), office.start)  # the PM's Office Minister
    at = titles.at[head].end if head in titles.at else head
    while at < office.end:
        low = at
        while low < office.end and (
            (words.says(low) & _SKIPPED and (not words.capital(low) or words.acronym(low))) or words.keys[low] == ","
        ):
            low += 1
        if words.keys[low] == "(":
            close = next((i for i in range(low + 1, office.end) if words.keys[i] == ")"), office.end)
            if words.acronym(low + 1) and close == low + 2 and not remarks.abbreviates(words, low + 1, low):
                return low + 1, close
            at = close + 1  # Foreign Minister (FM), Chief of Staff (Army, Navy and Air)
            continue
        if words.keys[low] in words.classes["no_bodies"] and words.keys[low + 1] in words.classes["of_fields"]:
            at = low + 1  # an undersecretary of state for the Ministry
            continue
        high = low
        while (
            high < office.end
            and words.keys[high] != ","
            and words.keys[high] not in words.classes["parts_organisations"]
            and not (high > low and _is_charge(words, low, high))
        ):
            high += 1
        high = _over_fields(reading, high, office.end)
        noun = next((i for i in range(low, high) if _names_body(reading, office, i, lands)), 0)
        if words.keys[noun - 1] == "(" and not words.classes["for"].isdisjoint(words.keys[at:low]):
            noun = 0  # Director for Ports and Roads (DPR)
        high = _before_chief(reading, low, _of_union(words, low, high))
        charges = (i for i in range(noun, high if noun else 0) if words.keys[i] in words.classes["charges"])
        charge = not all(words.says(i + 1) & _BODY and words.capital(i + 1) for i in charges)  # no Railways Board
        charge = charge or (high - low == 1 and words.says(low) & _TOPIC > 0)
        charge = charge or words.keys[noun] in words.classes["services_of_states"]  # Minister of Fijian Ports
        part = low < high and words.keys[low - 1] in words.classes["parts_organisations"]
        town = part and city(words.written(low, high)) is not None
        if noun and not (town or (words.keys[head] in words.classes["charged"] and charge)):
            low = _past_field(words, low, noun)
            if words.keys[high] == "," and high < office.end and high - low == 1 and not words.acronym(low):
                at = high  # Head of Department, Ministry of Ports
                continue
            unnamed = words.keys[low] in words.classes["unnamed"]  # of the same committee, Under-Secretaries of State
            unnamed = unnamed or words.pair_before(low + 1) in words.classes["for_head"]  # for State President
            alone = words.classes["no_bodies"] | words.classes["told_alone"] if high - low == 1 else frozenset()
            unnamed = unnamed or (words.keys[high - 1] in words.classes["regions_of"] and not words.capital(high - 1))
            return None if unnamed or words.keys[low] in alone else (low, _to_letters(words, low, high, office.end))
        at = max(high, at + 1)
    before = range(head - 1, office.start - 1, -1)
    no_bodies = words.classes["no_bodies"] | words.classes["federal"]
    charged = words.keys[head] in words.classes["charged"]
    bodies = (at for at in before if words.says(at) & _BODY and words.capital(at) and words.keys[at] not in no_bodies)
    body = next((at for at in bodies if not (charged and words.says(at) & _TOPIC)), None)
    if body is not None:
        whole = words.keys[body + 1] in words.classes["of_fields"]  # Department of Water deputy chief
        end = head if whole else body + 1
        end += end == head and words.keys[head] in words.classes["members_of"]  # Council of Ministers Chairman
        while end > body + 1 and (
            words.says(end - 1) & _MODIFIER or words.keys[end - 1].endswith(words.endings["level"])
        ):
            end -= 1
        start, degrees = office.start, words.classes["of_holders"] | words.classes["standing_in"]
        while start < body and words.keys[start] in degrees:
            start += 1
        return start, end
    acronym = next((at for at in range(office.start, head) if words.acronym(at) and at not in lands), None)
    return None if acronym is None else (acronym, acronym + 1)


def _is_charge(words: Words, low: int, at: int) -> bool:
    """Return whether a word leads from an organisation, which starts at `low`, to what somebody there is charged with.

    "Director of the Reed Bank responsible for boats", "Deputy Secretary-General of ASEAN for Community Affairs".
    """
    if words.keys[at] in words.classes["responsible_for"]:
        return not words.capital(at + 1) or words.keys[at - 1] in words.classes["governments"]
    if words.keys[at] not in words.classes["for"]:
        return False
    behind = at + 1
    while words.says(behind) & _SKIPPED and not words.capital(behind):
        behind += 1
    if words.capital(at - 1) and not words.capital(behind):
        return True  # of the Treasury for trade
    if words.keys[low] in words.classes["ministries"]:
        return words.keys[low + 1] in words.classes["of"]  # of the Ministry of Ports for Asian Affairs
    return (at == low + 1 and words.acronym(low)) or " ".join(words.keys[low:at]) in words.classes["whole_bodies"]


def _shouted(reading: Reading, office: Office) -> bool:
    """Return whether an office is all in capitals, so that they tell no acronym."""
    return all(map(str.isupper, reading.words.forms[office.start : office.end]))
