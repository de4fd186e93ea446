"""Phrases with a meeting's noun that name none: items of an agenda, persons who meet, an army's retreat, bodies."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import places, series
from mekong_facts.rules.meetings.phrases.phrases import (
    beginnings,
    endings,
    ends_in,
    tells_any,
    tells_level,
    words_before,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from mekong_facts.rules.meetings.phrases.name_words import Name
    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader
    from mekong_facts.rules.prose import Prose

_COUNTED_BY_TERMS = frozenset({"assembly", "body"})
_BODIES = frozenset({"assembly", "forum", "conference", "dialogue"})  # sorts that bodies are called by
_STANDING = frozenset({"forum", "dialogue"})  # those that are set up for long
_SITTINGS = frozenset({"meeting", "session"})
_NUMBERED = deferred(r"[A-Z]{2,8}-?\d{1,3}")  # letters with their number
_KIND = 5  # words that tell what a body is, with the article
_AGENT = 16  # characters in which "by the" stands
_POSTED = 5  # words from "posted on" to the site
_OWNER = 20  # characters in which an owner stands
_JOINTS = 2  # hyphens of an agency's keyword
_PERSONS = 40  # characters in which it is told whose persons meet


def is_item(reader: Reader, phrase: Phrase) -> bool:
    """Return whether a phrase is an item of an agenda: "Phiên toàn thể thứ nhất (về thương mại)"."""
    if not reader.patterns.head_first or phrase.bracket or not phrase.ordinal:
        return False
    what = reader.view[phrase.head[0] : phrase.ordinal[0]].strip().lower()
    if phrase.ordinal[1] == phrase.end:
        return what in reader.words["items"] and not phrase.named
    behind = reader.view[phrase.ordinal[1] : phrase.end].split(None, 1)[:1]
    if what in reader.words["plenaries"] and behind and _NUMBERED.fullmatch(behind[0].rstrip(".,;")):
        return True  # "Phiên toàn thể thứ nhất AIPA-46"
    topical = not phrase.named and not reader.words["topics"].isdisjoint(behind)
    return what in reader.words["plenaries"] and topical


def gathers(reader: Reader, phrase: Phrase) -> bool:
    """Return whether "meeting" is what persons do: "health ministers meeting in Lima", "leaders of the G20 meeting"."""
    if phrase.numbers or phrase.bracket:
        return False
    if phrase.noun in reader.words["casual"] and _is_of_persons(reader, phrase):
        return True
    if not phrase.definite and reader.patterns.criteria.deed.match(reader.view, max(0, phrase.head[0] - 3)):
        return True
    if phrase.noun not in reader.words["done"] or reader.view[phrase.head[0]].isupper():
        return False
    behind = reader.view[phrase.head[1] : phrase.head[1] + _PERSONS].split(None, 1)[:1]
    if not behind or behind[0] not in reader.words["placing"]:
        return False
    before = words_before(reader.view, phrase.start - _PERSONS, phrase.start, reader.words["articles"])
    return len(before) > 1 and before[-1] in reader.words["theirs"] and before[-2] in reader.words["visitors"]


def _is_of_persons(reader: Reader, phrase: Phrase) -> bool:
    """Return whether some persons see each other, or a few withdraw: "cuộc gặp Tổng Giám đốc X", "cuộc gặp hẹp"."""
    behind = reader.view[phrase.head[1] : phrase.end].lower().split()[:1]
    which = bisect_left(reader.people, phrase.head[1])
    named = which < len(reader.people) and reader.people[which] < phrase.end
    return named or not reader.words["retreats"].isdisjoint(behind)


def is_talk(reader: Reader, phrase: Phrase, names: Sequence[Name]) -> bool:
    """Return whether a noun without a name is of a talk beside the meetings named: "trong cuộc gặp tại Suva"."""
    casual, view = reader.words["casual"], reader.view
    if phrase.noun not in casual:
        return False
    behind = view[phrase.head[1] : phrase.head[1] + _PERSONS].lower().split()[:1]
    apart = reader.words["placing"] | reader.words["with"] | reader.words["between"]
    if apart.isdisjoint(behind):
        return False
    return not any(view[name.start : name.end].lower().startswith(tuple(casual)) for name in names)


def begins_body(reader: Reader, phrase: Phrase) -> bool:
    """Return whether an inaugural session is the first of a committee: "Inaugural Session of the Joint Commission"."""
    if phrase.numbers != [1]:
        return False
    view, head = reader.view, phrase.head[1]
    tail = [word.lower() for word in view[head : phrase.end].split() if word[0].isupper()]
    inner = sum(head <= at < phrase.end for at in reader.heads)
    inner -= inner > 1 and tail[-1:] != [] and tail[-1] in reader.words["summit"]  # "… Commission Summit"
    return inner == 1 and not reader.words["joint_bodies"].isdisjoint(tail)


def has_persons(reader: Reader, phrase: Phrase) -> bool:
    """Return whether a forum is the body of those behind it: "Pacific Forum foreign ministers to meet in Suva"."""
    if phrase.sort != "forum" or phrase.numbers or reader.patterns.head_first:
        return False
    if phrase.bracket and not series.is_body(phrase.bracket.acronym):
        return False
    names, end = reader.patterns.names, phrase.behind
    if names.members.match(reader.view, end):
        return True  # "of the Pacific Islands Forum (PIF) member states"
    behind = reader.view[end : end + _PERSONS].lower()
    return behind[:1] == " " and names.persons.match(behind, 1) is not None


def is_founded(reader: Reader, phrase: Phrase) -> bool:
    """Return whether a conference is what a body was founded as: "set up in 1980 as the Reed Trade Conference".

    Or a forum what is to be set up, or what was: "the establishment of the Reed Bond Forum", "… was founded in 1971".
    """
    if phrase.sort not in _BODIES or phrase.numbers or not phrase.named:
        return False
    said = words_before(reader.view, phrase.start - _PERSONS, phrase.start, reader.words["articles"])
    behind = reader.view[phrase.end : phrase.end + _PERSONS].lower().split()[:4]
    if phrase.sort in _STANDING and behind[3:] and behind[0] in reader.words["copula"]:
        told = behind[1] in reader.words["founded_only"] and behind[2] in reader.words["inside_years"]
        if told and behind[3].strip(".,;:)").isdigit():
            return True
    set_up = (
        said[-1:] != [] and said[-1] in reader.words["of"] and not reader.words["setting_up"].isdisjoint(said[-2:-1])
    )
    if set_up and phrase.sort in _STANDING:
        return True
    return said[-1:] != [] and said[-1] in reader.words["founded_as"] and tells_any(said, reader.words["founded_then"])


def is_source(reader: Reader, phrase: Phrase) -> bool:
    """Return whether a name in the brackets of a dateline is who brings the news: "Lima, Peru (Lake Forum): May 6"."""
    if phrase.numbers or reader.view[phrase.start - 1 : phrase.start] != "(":
        return False
    at = phrase.end + 3
    first = reader.view.rfind("\n", 0, phrase.start) + 1
    return reader.view.startswith("): ", phrase.end) and at in reader.dates and phrase.start - first < _PERSONS


def is_casual(reader: Reader, phrase: Phrase) -> bool:
    """Return whether persons or teams meet: "cuộc gặp thứ hai" without a name or a level."""
    if reader.patterns.criteria.persons.match(reader.view, phrase.head[1]):
        return reader.view[phrase.head[0]].islower()
    low = reader.view[phrase.start : phrase.end].lower()
    if phrase.named or phrase.noun not in reader.words["casual"]:
        return False
    return not tells_level(low, reader.patterns)


def is_withdrawal(reader: Reader, phrase: Phrase) -> bool:
    """Return whether a "retreat" is an army's: only leaders, ministers and the like have one that is a meeting."""
    if reader.view[phrase.head[0] : phrase.head[1]] not in reader.words["withdrawals"]:
        return False
    low = reader.view[phrase.start : phrase.head[0]].lower()
    return not tells_level(low, reader.patterns)


def is_any_bodys(reader: Reader, phrase: Phrase) -> bool:
    """Return whether a meeting has nothing but a body's letters before it: "ASEAN Meeting Opens", as headlines say."""
    if reader.patterns.head_first or phrase.sort != "meeting" or phrase.bracket or phrase.end > phrase.head[1]:
        return False
    own = reader.view[phrase.start : phrase.head[0]].split()
    return own != [] and all(word.isupper() and series.is_body(word) for word in own)


def is_slug(view: str, start: int, end: int) -> bool:
    """Return whether a stretch is a line of capitals that two hyphens or more join."""
    words = view[start:end]
    if words.count("-") < _JOINTS or not words.isupper() or " " in words:
        return False
    return view[start - 1 : start] in {"", "\n"} and view[end : end + 1] in {"", "\n"}


def is_in_menu(reader: Reader, prose: Prose, phrase: Phrase) -> bool:
    """Return whether a bar parts a name from others in a line that tells no day and no place: a page's menu.

    Or whether a line is but an agency's keyword: "FIJI-REEF-TALKS".
    """
    view = reader.view
    if is_slug(view, phrase.start, phrase.end):
        return True
    beside = view[max(0, phrase.start - 2) : phrase.start] + view[phrase.end : phrase.end + 2]
    if "|" not in beside or phrase.bracket:
        return False
    start, end = prose.line_at(phrase.start)
    line = view[start:end]
    if line.count("|") <= 1 or any(letter.isdigit() for letter in line):
        return False
    placed = not reader.countries.keys().isdisjoint(range(start, end))
    return not (placed or any(places.city(cell.strip()) for cell in line.split("|")))


def spells_body(phrase: Phrase) -> bool:
    """Return whether a name in a bracket only spells out the letters of a body: "APEC (Diễn đàn Hợp tác …)"."""
    letters = phrase.bracket
    if letters is None or letters.start > phrase.start or letters.number or phrase.numbers:
        return False
    return series.is_body(letters.acronym)


def is_parliament(reader: Reader, phrase: Phrase) -> bool:
    """Return whether an assembly is the parliament of a country or of a part of one, not an organisation's meeting."""
    low = reader.view[phrase.start : phrase.end].lower().split()
    if reader.patterns.head_first:
        return False
    return reader.words["assemblies"].isdisjoint(low) or not reader.words["legislating"].isdisjoint(low)


def is_party(reader: Reader, phrase: Phrase) -> bool:
    """Return whether a congress without a number is a party: the African National Congress."""
    if phrase.numbers or phrase.bracket or phrase.noun not in reader.words["parties"]:
        return False
    own = reader.view[phrase.start : phrase.head[0]].lower().split()
    return len(own) > 1 and own[-1] in reader.words["nationwide"]


def is_outlet(reader: Reader, phrase: Phrase) -> bool:
    """Return whether a forum is a paper or a site: "đăng trên Facebook và Diễn đàn Thế kỷ", "báo Diễn đàn X"."""
    if not reader.patterns.head_first or phrase.sort != "forum" or phrase.numbers:
        return False
    before = words_before(reader.view, phrase.start - _PERSONS, phrase.start, reader.words["articles"])
    posted = not reader.words["before_sites"].isdisjoint(before[-_POSTED:])
    return posted or not reader.words["of_outlets"].isdisjoint(before[-1:])


def is_agent(reader: Reader, phrase: Phrase) -> bool:
    """Return whether an assembly is who does something: "adopted by the UN General Assembly"."""
    if phrase.numbers or phrase.bracket:
        return False
    behind = reader.view[phrase.end : phrase.end + 2 * _AGENT].lower().split()
    behind = behind[next((at for at, word in enumerate(behind) if word not in reader.words["tenses"]), 0) :]
    if not beginnings(behind).isdisjoint(reader.words["resolving"]):
        return True  # "Đại hội đồng Liên hợp quốc đã thông qua"
    return ends_in(reader.view, phrase.start - _AGENT, phrase.start, reader.words["agents"], reader.words["articles"])


def is_owners(reader: Reader, phrase: Phrase) -> bool:
    """Return whether shareholders, parents or the like meet, or one government."""
    owners = reader.words["owners"]
    if reader.patterns.head_first:
        tail = f"{reader.view[phrase.head[1] : phrase.end].lower()} "
        return any(f" {owner} " in tail for owner in owners) or _is_cabinets(reader, phrase)
    if not owners.isdisjoint(reader.view[phrase.start : phrase.end].lower().split()):
        return True
    before = reader.view[max(0, phrase.start - _OWNER) : phrase.start].lower().split()
    return bool(before) and before[-1].rstrip("'") in owners


def _is_cabinets(reader: Reader, phrase: Phrase) -> bool:
    """Return whether one government sits, in a language whose modifiers follow: "Phiên họp thứ 12 của Nội các Fiji"."""
    if phrase.sort not in _SITTINGS:
        return False
    told = f" {' '.join(reader.view[phrase.head[0] : phrase.end].lower().replace('-', ' - ').split())} "
    if not any(f" {one} " in told for one in reader.words["cabinets"]):
        return False
    return reader.words["shared_by"].isdisjoint(told.split())


def is_joined(view: str, phrase: Phrase, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a name is that of a body whose members come and go: "suspended from the Pacific Forum".

    Or that writes reports and runs things.
    """
    if phrase.numbers or phrase.bracket or phrase.sort not in _BODIES:
        return False
    before = words_before(view, phrase.start - _PERSONS, phrase.start, words["articles"])
    led = before[-1:] != [] and before[-1] in words["of_members"]
    joined = led and not words["joining_body"].isdisjoint(before[-2:-1])
    return joined or (phrase.sort == "forum" and (is_author(before, words) or _is_called(view, phrase.behind, words)))


def has_members(view: str, phrase: Phrase, words: Mapping[str, frozenset[str]], goes_on: Callable[[int], bool]) -> bool:
    """Return whether it is told right before a forum's name how many members it has: "the 21-member Pacific Forum".

    One that `goes_on` is a meeting, but not where those of it meet: "ministers of the 21-member Forum met on Monday".
    """
    if phrase.numbers or phrase.sort not in _BODIES:
        return False
    before = words_before(view, phrase.start - _PERSONS, phrase.start)
    count, _, kind = before[-1].partition("-") if before else ("", "", "")
    if kind not in words["member_kinds"] or not count[:1].isalnum():
        return False
    return not words["of_members"].isdisjoint(before[-3:-1]) or not goes_on(phrase.behind)


def consists(reader: Reader, phrase: Phrase, takes_place: Callable[[int], bool]) -> bool:
    """Return whether it is told right behind a forum's name what states it has: "the Reed Forum, which includes 9"."""
    if phrase.numbers or phrase.sort not in _BODIES:
        return False
    found = reader.patterns.criteria.consists.match(reader.view, phrase.end)
    close = reader.view.find(",", found.end(), found.end() + _PERSONS) if found else -1
    return found is not None and not (close > 0 and found[0][0] == "," and takes_place(close + 1))  # ", is held in Hue"


def _is_called(view: str, end: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a forum is said to be a body behind a comma: "the Reed Forum, an industry group"."""
    called = view[end : end + _PERSONS].lower() if view.startswith(", ", end) else ""
    told = called[2:].partition(",")[0].partition(".")[0].split()[:_KIND]
    return told[:1] != [] and told[0] in words["indefinite"] and not words["outfits"].isdisjoint(told[1:])


def is_author(before: list[str], words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether the words before a forum or letters make it who did or wrote something: "a survey by the …"."""
    if len(before) < len("by"):
        return False
    done = before[-1] in words["doers"] and before[-2] in words["done_by"]
    return done or (before[-1] in words["written_by"] and before[-2] in words["writings"])


def is_of_term(reader: Reader, phrase: Phrase) -> bool:
    """Return whether an ordinal counts terms of a parliament or a party's committee: "the 15th National Assembly"."""
    if phrase.sort not in _COUNTED_BY_TERMS or not phrase.ordinal or reader.patterns.head_first:
        return False
    return reader.patterns.names.legislature.match(reader.view, phrase.ordinal[0]) is not None


def is_field(reader: Reader, before: list[str]) -> bool:
    """Return whether talks are what an office is there for: "Department of Trade Negotiations"."""
    return before[-1:] in (["of"], ["for"]) and before[-2:-1] != [] and before[-2] in reader.words["units"]


def names_body(reader: Reader, before: list[str]) -> bool:
    """Return whether what stands before a name makes it the name of a body: "chairman of the …"."""
    posts = reader.words["posts"]
    if reader.patterns.head_first:
        return not posts.isdisjoint(endings(before))
    while before and before[-1] in reader.words["pointing"]:
        before = before[:-1]
    return names_post(before, reader.words)


def names_post(before: Sequence[str], words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether the words before a name end with those for who leads it: "chairman of"."""
    return len(before) > 1 and before[-1] in words["chairs_of"] and before[-2].strip(",;(") in words["posts"]
