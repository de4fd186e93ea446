"""Lists within a name: how it goes on at a comma; and titles of two lines."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.phrases.brackets import bracket_at
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, ends_in

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader

_TITLE = 90  # characters of a title's line at most
_FIELD = 20  # characters of two syllables
_STATE = 40  # characters of a state's name
_SEVERAL = 3  # so many states are no place
_LEAD = 16  # characters of a word before a name
_AND = 8  # characters in which "and" stands
_FEW = 8  # words of a list without "and"
_OPENING = 28  # characters of what a clause opens with: "Phát biểu tại"
_COLON = deferred(r"\s")  # behind it
_STOP = deferred(r"[.,;:\n]")


def goes_on(reader: Reader, phrase: Phrase, at: int, *, topic: bool) -> bool:
    """Return whether a name goes on behind the comma at an offset."""
    view = reader.view
    if reader.patterns.names.listing.match(view, at) or _after_comma(reader, at):
        return True
    if _to_ordinal(reader, phrase, at, topic=topic):
        return True
    before = view[max(phrase.head[1], at - _FIELD) : at].split()[-2:]
    if " ".join(before).lower() in reader.words["fields"] and _names_field(reader, at):
        return before[0][0].isupper() == view[at + 2 : at + 3].isupper()  # "Xúc tiến thương mại, đầu tư và du lịch"
    if " ".join(before).lower() in reader.words["ranks"] and is_plural(reader, phrase, at) and _is_rank(reader, at):
        return True
    return (topic and (_names_field(reader, at) or _lists_topics(reader, at) or _lists_fields(reader, at))) or (
        bool(reader.patterns.names.places.match(view, at) or _lists_side(reader, phrase, at))
        and is_plural(reader, phrase, at)
    )


def _lists_side(reader: Reader, phrase: Phrase, at: int) -> bool:
    """Return whether the last place of a side follows a comma: "giữa các tỉnh A (Lào) và B, C (Việt Nam)"."""
    found = reader.patterns.names.side.match(reader.view, at)
    if found is None or found.end() not in reader.countries:
        return False
    return not reader.words["sides"].isdisjoint(reader.view[phrase.head[1] : at].lower().split())


def states_end(reader: Reader, phrase: Phrase, at: int) -> int:
    """Return where a list of three states or more ends whose first stands before a comma, if the name goes on with it.

    It does behind "nước" or so, "between" or "of", or up to the ordinal, the bracket or the verb: "Hội nghị Du lịch
    A, B, C lần thứ 6".
    """
    view, states = reader.view, reader.countries
    if at not in reader.country_ends:
        return 0
    before = range(at - 1, max(phrase.head[1], at - _STATE), -1)
    first = next((start for start in before if states.get(start) == at), None)
    if first is None:
        return 0
    shared = not reader.patterns.head_first and ends_in(
        view, phrase.head[1], first, reader.words["between"] | reader.words["of"], reader.words["the"]
    )
    more, end = 0, at
    while after := _next_side(reader, end, others=shared):
        more, end = more + 1, after
    if more + 1 < _SEVERAL:
        return 0
    counted = reader.patterns.right_ordinal.match(view, end + 1) or bracket_at(view, end, reader.patterns)
    aside = ends_in(view, phrase.start - _LEAD, phrase.start, reader.words["leads"])
    held = not aside and reader.patterns.holds.match(view, end)
    return end if counted or held or shared or ends_in(view, phrase.start, first, reader.words["parties"]) else 0


def _next_side(reader: Reader, end: int, *, others: bool) -> int:
    """Return where the next one of a list of states ends, or of `others`, if the list goes on; 0 for none.

    "Between Peru, the Lake Secretariat and Fiji", "between Peru, Fiji and the EU".
    """
    view, states, names = reader.view, reader.countries, reader.patterns.names
    between = names.between.match(view, end)
    if between and between.end() in states:
        return states[between.end()]
    other = names.no_state.match(view, end) if others else None
    if other is None:
        return 0
    return other.end() if other["and"] or _next_side(reader, other.end(), others=True) else 0


def states_behind_colon(reader: Reader, phrase: Phrase, at: int) -> int:
    """Return where states end that a colon brings in, if the ordinal follows: "bốn nước: A, B, C và D lần thứ 2"."""
    view, states, end = reader.view, reader.countries, at + 1
    if phrase.numbers or not ends_in(view, phrase.head[1], at, reader.words["parties"]):
        return 0
    more = 0
    while (between := _COLON.match(view, end) if not more else reader.patterns.names.between.match(view, end)) and (
        between.end() in states
    ):
        more, end = more + 1, states[between.end()]
    return end if more > 1 and reader.patterns.right_ordinal.match(view, end + 1) else 0


def is_plural(reader: Reader, phrase: Phrase, at: int) -> bool:
    """Return whether several provinces or the like are named before an offset: "các tỉnh", "hai tỉnh"."""
    told = reader.view[phrase.head[1] : at].lower().split()
    if not reader.words["plurals"].isdisjoint(told):
        return True
    parties, numbers = reader.words["parties"], reader.patterns.numbers
    return any(other in parties and (one in numbers or one.isdigit()) for one, other in pairwise(told))


def names_sides(reader: Reader, phrase: Phrase, at: int, end: int) -> bool:
    """Return whether a country in brackets is one side's: "giữa tỉnh A (Lào) và tỉnh B (Việt Nam)"."""
    if is_plural(reader, phrase, at):
        return True
    joined = not reader.words["and"].isdisjoint(reader.view[end : end + _AND].lower().split()[:1])
    return joined and not reader.words["sides"].isdisjoint(reader.view[phrase.head[1] : at].lower().split())


def _names_field(reader: Reader, at: int) -> bool:
    """Return whether one of the fields that governments work in follows a comma: "về kinh tế, văn hóa, khoa học"."""
    after = reader.view[at + 1 : at + _FIELD].lower().split()
    return reader.patterns.head_first and " ".join(after[:2]).rstrip(",.;") in reader.words["fields"]


def _is_rank(reader: Reader, at: int) -> bool:
    """Return whether a rank of those who meet follows a comma: "Hội nghị các Vụ trưởng, Tổng vụ trưởng Giáo dục"."""
    after = reader.view[at + 1 : at + _FIELD + _LEAD].lower().split()[:3]
    return not reader.words["ranks"].isdisjoint({" ".join(after[:2]), " ".join(after[1:])})


def _lists_topics(reader: Reader, at: int) -> bool:
    """Return whether a list of topics goes on at a comma: "về kinh tế, văn hóa, khoa học và kỹ thuật"."""
    found = reader.patterns.names.topics.match(reader.view, at)
    words = reader.words
    if found is None or not found[0].islower():
        return False
    told = [word.strip(",") for word in found[0].split()[1:] if word not in words["and"]]
    return all(word not in words["left"] | words["right"] | words["titles"] for word in told)


def _lists_fields(reader: Reader, at: int) -> bool:
    """Return whether a list of fields with capitals goes on at a comma, and no persons with their offices."""
    found = reader.patterns.names.fields.match(reader.view, at)
    words = reader.words
    if found is None:
        return False
    firsts = [item.split()[0].lower() for item in reader.patterns.names.parting.split(found[0]) if item.strip()]
    return all(word not in words["titles"] | words["left"] | words["right"] for word in firsts)


def _after_comma(reader: Reader, at: int) -> bool:
    """Return whether the word behind a comma goes on with the list before it ("phòng, chống", "nông, lâm nghiệp")."""
    after, words = TOKEN.search(reader.view, at + 1, at + 14), reader.words
    if after is None:
        return False
    low = after[0].lower()
    before = reader.view[max(0, at - _LEAD) : at].lower().split()[-1:]
    if before and f"{before[0]} {low}" in words["couplings"]:
        return True
    kinds = words["branches"] if low in words["branches"] else words["lands"] if after[0] in words["lands"] else ()
    return low in words["listed"] or (bool(kinds) and ends_in(reader.view, at - _LEAD, at, kinds))


def up_to_count(reader: Reader, phrase: Phrase, at: int) -> int:
    """Return where the ordinal is to which a name goes on over words that may end one: "Bản ghi nhớ … lần thứ 6"."""
    ahead = (
        None if phrase.numbers or at <= phrase.head[1] + 1 else reader.patterns.names.to_count.match(reader.view, at)
    )
    if ahead is None or not reader.heads.isdisjoint(range(at + 1, ahead.end())):
        return 0
    words, rest = reader.words, ahead["rest"].replace(",", "").split()
    low = [word.lower() for word in rest]
    ends = any(word in words["strong"] for word in low) or any(is_day(reader, day) for day in range(at, ahead.end()))
    pairs = {
        f"{one} {other}".lower() for one, other in pairwise(rest) if not one.istitle()
    }  # not "Tổ chức Các cơ quan"
    if ends or not words["pairs"].isdisjoint(pairs):
        return 0
    counted = ahead["digits"] or reader.patterns.right_ordinal.match(reader.view, ahead.end())
    return ahead.end() if counted else 0


def is_day(reader: Reader, at: int) -> bool:
    """Return whether a date starts at an offset that is more than the year of a vision or a plan: "sau năm 2025"."""
    return at in reader.dates and not reader.patterns.names.lone_year.fullmatch(reader.view, at, reader.dates[at])


def _to_ordinal(reader: Reader, phrase: Phrase, at: int, *, topic: bool) -> bool:
    """Return whether a list goes on to the ordinal: "Nông, Lâm nghiệp ASEAN lần thứ 37".

    In small letters it is one of topics: "về động vật, thực vật hoang dã lần thứ 20".
    """
    if not up_to_count(reader, phrase, at):
        return False
    ahead = reader.patterns.names.to_count.match(reader.view, at)
    low = _words_beside_states(reader, ahead.start("rest"), ahead.end("rest")) if ahead else []
    if not low:
        return False
    joined = not reader.words["and"].isdisjoint(low)
    low_words = reader.words["left"] | reader.words["right"] | reader.words["titles"]
    listed = joined or (len(low) <= _FEW and reader.view[at + 2].isupper())
    aside = _opens_aside(reader, phrase.start)
    listed = listed or (topic and not aside and len(low) <= _FEW and low_words.isdisjoint(low))
    titles = reader.words["titles"].intersection(low[:1])
    told = reader.view[phrase.head[1] : at].lower().split()
    another = titles <= reader.words["ministries"].intersection(told) and reader.words["titles"].isdisjoint(low[1:2])
    return listed and (another or not titles) and at + 2 not in reader.countries


def _words_beside_states(reader: Reader, start: int, end: int) -> list[str]:
    """Return the words behind a comma in small letters, but for those of states: they make no list longer."""
    told, skip = [], 0
    for token in TOKEN.finditer(reader.view, start + 1, end):
        skip = max(skip, reader.countries.get(token.start(), 0))
        if token.start() >= skip and token[0] not in {"-", ","}:
            told.append(token[0].lower())
    return told


def _opens_aside(reader: Reader, start: int) -> bool:
    """Return whether a clause opens with what leads to a name, so that a comma may end that: "Bên lề Hội nghị …, X"."""
    opening = _STOP.split(reader.view[max(0, start - _OPENING) : start])[-1]
    first = start - len(opening)
    if first > 0 and len(opening) == _OPENING:
        return False
    aside = reader.patterns.places.sidelines.search(reader.view, first, start)
    return aside is not None or ends_in(reader.view, first, start, reader.words["leads"])


def title_goes_on(reader: Reader, phrase: Phrase, at: int) -> bool:
    """Return whether the next line goes on with a title: up to its ordinal, or with the states that meet."""
    view = reader.view
    start, end = at + 1, view.find("\n", at + 1)
    end = len(view) if end < 0 else end
    if end - start > _TITLE or at - view.rfind("\n", 0, at) > _TITLE:
        return False
    if phrase.numbers:
        return view[end : end + 2].strip(" ") in {"", "\n", "\n\n"} and _are_states(reader, start, end)
    if view[start:end].isascii() and not view[phrase.start : at].isascii():
        return False  # the words that search engines read below a picture: "hoi nghi lua gao lan thu 8"
    ahead = reader.patterns.names.to_count.match(view, start, end)
    if ahead is None or not reader.heads.isdisjoint(range(start, end)):
        return False
    counted = reader.patterns.right_ordinal.match(view, ahead.end(), end)
    if counted is None or view[counted.end() : end].strip():
        return False
    low = ahead["rest"].lower().split()
    return "," not in ahead["rest"] and (reader.words["strong"] | reader.patterns.first).isdisjoint(low)


def _are_states(reader: Reader, start: int, end: int) -> bool:
    """Return whether a line names nothing but states."""
    while start in reader.countries:
        start = reader.countries[start]
        between = reader.patterns.names.between.match(reader.view, start, end)
        if between is None:
            return not reader.view[start:end].strip()
        start = between.end()
    return False
