"""A name of a meeting, and what its words say."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import places, series
from mekong_facts.rules.dates.calendar_days import YEAR
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, WORD

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from mekong_facts.facts import Level
    from mekong_facts.rules.gazetteer import Hit
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.phrases.phrases import Phrase

# Nouns that stand for each other when a text names one meeting twice.
_ALIKE = {"conference": "meeting", "ministerial": "meeting"}
_LED = deferred(r"(?:[A-Z]{2,}\s|)((?:19|20)\d\d)\s")
_DATE = 20  # characters of a day before its year
_TWO_SIDES = deferred(r"(?<![\w-])([A-Z]\w+)-([A-Z]\w+)(?![\w-])")
_JOINING_DASH = deferred(r"(?<=\w)[\u2013\u2014](?=\w)")  # "EU-China", as some outlets print it
_JOINED_NAMES = deferred(r"(?<=[^\W\d_A-ZĐ])-(?=[A-ZĐ])")  # "Việt Nam-Lào"
_TOWN_AT_END = deferred(rf"(?<![\w-])(?:(?P<of>[A-Z]{{3,8}})|G\d{{1,2}}) (?P<town>{CAPITAL}\w*(?:[ -]\w+){{0,3}})\Z")
_TOKEN = deferred(r"[\w']+")
_NO_SUMMITS = frozenset({"forum", "dialogue", "workshop", "body"})
# The sorts of what a body holds, and of what else is a meeting, as words of a name
SITTINGS = frozenset({"#session", "#assembly", "#body"})
MEETINGS = frozenset({"#meeting", "#summit"})
_LEVEL_OF_SORT: Mapping[str, Level] = {"summit": "summit", "ministerial": "ministerial"}


@dataclass(slots=True, eq=False)
class Name:
    """One place that names a meeting.

    Attributes:
        start, end: the mention.
        name: the name as written there, None for an acronym with nothing but its number.
        number: its ordinal.
        acronym: the acronym, canonical, where the mention or the bracket behind it has one.
        sort: the sort of meeting that the head noun tells.
        kind: `numbered`, `named`, `acronym`, `ordinal`: the last part of the rule's name.
        named: whether a proper name stands in it.
        group: names of one group share a noun or a sentence part, and what is said of one is said of all.
        words: what the name says, folded to compare it with others.
        states: those of its words that are the names of states.
        partners: the codes of these states.
        level: the level that it tells.
        behind: where the bracket behind it ends, else its end.
        series: the id of the series whose name it is.
        year: the year that tells an edition without a number from others.
        city: where a word that may be a city stands at the head noun.
        another: whether it is the edition of another time than the one the text tells of ("next year's").
        town: the city right behind a name without a number.
        site: the city right behind any name.
        told: the year of the date that follows such a name.
        planned: whether such a name is that of an edition to be held in a year told.
        over: whether it is said of a numbered edition that it was held.
        held: the year in which it is said to be held.
        following: whether such a name is that of the edition after the one told of: "the next … will be held".
        earlier: whether something is told after the edition with a number that it is of: "… after the 5th Forum".
        any: whether such a name is that of any edition: "was the first to host a …".
        anew: whether such a name is brought in with what is to come: "A … will be held".
        pointed: whether what points to one told of follows a name with a number: "hội nghị lần thứ 16 này".
        done: whether it is said right behind such a name that the meeting was held.

    """

    start: int
    end: int
    name: str | None
    number: int | None
    acronym: str | None
    sort: str
    kind: str
    named: bool = False
    group: int = -1
    words: frozenset[str] = field(default_factory=frozenset)
    states: frozenset[str] = frozenset()
    partners: frozenset[str] = frozenset()
    level: Level | None = None
    behind: int = 0
    series: str | None = None
    year: str | None = None
    city: int | None = None
    another: bool = False
    town: str | None = None
    site: str | None = None
    told: str | None = None
    planned: bool = False
    over: bool = False
    following: bool = False
    earlier: bool = False
    any: bool = False
    held: str | None = None
    anew: bool = False
    pointed: bool = False
    done: bool = False


def starts_with_noun(name: Name, phrase: Phrase, view: str, *, head_first: bool) -> bool:
    """Return whether a name begins with the noun of a phrase: "hội nghị" of "Hội nghị thượng đỉnh …"."""
    return head_first and view[name.start : name.start + len(phrase.noun)].lower() == phrase.noun


def is_generic(words: Mapping[str, frozenset[str]], low: str, pair: str) -> bool:
    """Return whether a syllable with a capital names nothing, with the one behind it: "Bộ trưởng", not "Bộ luật"."""
    _, _, behind = pair.partition(" ")
    return low in words["generic"] and pair not in words["proper"] and (not behind or behind in words["generic"])


def series_of(phrase: Phrase, view: str, code: str) -> str | None:
    """Return the series whose name a phrase is, without its ordinal."""
    text = view[phrase.start : phrase.end]
    if phrase.ordinal:
        begin, end = phrase.ordinal[0] - phrase.start, phrase.ordinal[1] - phrase.start
        text = f"{text[: max(begin, 0)]} {text[max(end, 0) :]}"
    return series.named(text, code)


def city_at_head(phrase: Phrase, view: str, patterns: MeetingPatterns) -> int | None:
    """Return where a word with a capital stands right at the head noun, on the side of its modifiers."""
    if patterns.head_first:
        after = TOKEN.search(view, phrase.head[1], phrase.end)
        return after.start() if after and after[0][0].isupper() else None
    apart = patterns.criteria.gathering.match(view, phrase.head[1], phrase.end)
    if apart and apart["town"]:
        return apart.start("town")  # "the meeting in Lima of the Reed Council"
    whole = phrase.start + YEAR + 1
    if not phrase.numbers and view[phrase.start].isdecimal() and places.city(view[whole : phrase.head[0]].strip()):
        return whole  # "the 2015 Siem Reap workshop"
    last = view.rfind(" ", phrase.start, phrase.head[0] - 1) + 1  # no token has a blank in it
    before = list(TOKEN.finditer(view, last or phrase.start, phrase.head[0]))
    if before and len(before[-1][0]) > 1 and before[-1][0].isupper() and last > phrase.start:
        return phrase.start  # "the Lima SCO summit"
    pair = view.rfind(" ", phrase.start, last - 1) + 1 or phrase.start if last > phrase.start else last
    if pair < last and view[pair].isupper() and places.city(view[pair : phrase.head[0] - 1]):
        return pair  # "the Siem Reap conference"
    if before and before[-1][0][0].islower():  # "the Lima reed conference"
        own = view[phrase.start : phrase.head[0]]
        return phrase.start if places.leading(own) and patterns.words["namesakes"].isdisjoint(own.split()) else None
    return before[-1].start() if before and before[-1][0][0].isupper() else None


def town_at_end(phrase: Phrase, view: str, states: frozenset[str]) -> tuple[int, str] | None:
    """Return the start and the English name of the city that ends a name behind letters: "Hội nghị G20 Osaka"."""
    found = _TOWN_AT_END.search(view, phrase.head[1], phrase.end)
    if found is None or (found["of"] and not (series.is_body(found["of"]) or series.meets(found["of"]))):
        return None
    known = places.city(found["town"], rough=False)
    if known is None or known.kind != "city" or found["town"].lower() in states:
        return None
    return found.start("town"), known.name


def is_apart(name: str, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a name is of a special or informal meeting, which the regular ones' number does not count."""
    told = f" {name.lower()} "
    for mark in words["counted_apart"]:  # noqa: SIM110 - no generator: it is asked of each numbered name
        if f" {mark} " in told:
            return True
    return False


def year_of(phrase: Phrase, view: str, patterns: MeetingPatterns) -> str | None:
    """Return the year right at a name without a number, or before it: "Hội nghị Lúa gạo năm 1988", "the 2012 Forum"."""
    if phrase.numbers:
        return phrase.year
    behind = phrase.behind
    found = patterns.names.year.match(view, behind) or _LED.match(view, phrase.start)
    if found is None and patterns.head_first:
        found = patterns.names.owned_year.search(view, phrase.head[1], phrase.end)  # "Phiên họp năm 2021 của Ủy ban"
    return found[1] if found else None


def ends_day(view: str, year: re.Match[str], dates: Mapping[int, int]) -> bool:
    """Return whether a year is that of a day, not of a month or its own: "on 9 July 2018 Ministerial Meeting of"."""
    before = range(max(0, year.start() - _DATE), year.start())
    return any(dates.get(at) == year.end() and any(map(str.isdigit, view[at : year.start()])) for at in before)


def content(
    name: str, phrase: Phrase, view: str, patterns: MeetingPatterns, inner: Hit | None = None
) -> frozenset[str]:
    """Return the words of a name that tell it from others, in lower case, and the sort of meeting.

    `inner` is the noun of what has the session that the name is of: "kỳ họp Tham vấn chính trị".
    """
    joiners, sides = patterns.words["joiners"], patterns.words["sides"]
    ordinal = view[phrase.ordinal[0] : phrase.ordinal[1]].lower() if phrase.ordinal else ""
    noun = view[phrase.head[0] : inner.end].lower() if inner else phrase.noun
    verb = noun.partition(" ")[0]
    noun = verb if verb in patterns.words["verbs_of_nouns"] else noun  # the body in "họp Tổ công tác" is its own
    spelled = in_one_spelling(noun, patterns.spellings)  # "ĐHĐ"
    skip = {*noun.split(), *noun.rstrip("s").split(), *spelled.split()} if phrase.sort != "body" else set()
    if patterns.head_first and "-" in name:
        name = _JOINED_NAMES.sub(" ", name)
    elif " - " in name:
        # "Mekong - Lancang", "Fifty - ninth", as machines write it
        name, ordinal = name.replace(" - ", "-"), ordinal.replace(" - ", "-")
    low, found, rest = name.lower().rpartition(ordinal) if ordinal else (name.lower(), "", "")
    low = f"{low} {rest}"  # "ba nước … lần thứ ba"
    if not found:
        skip.update(ordinal.split())
    low_name = in_one_spelling(_JOINING_DASH.sub("-", patterns.names.both.sub("", low)), patterns.spellings)
    if "+" in low_name:  # "ASEAN+3", "ASEAN +3", "ASEAN + 3"
        low_name = low_name.replace("+", " + ")
    told = {low.strip("'").replace("'s", "s") for low in WORD.findall(low_name) if low[0].isalpha()}  # Minister's
    if phrase.inside:
        told.update(inside.lower() for inside in phrase.inside if inside[:1].isalpha())
    if "-" in name:  # "the Japan-Mekong Summit" is the Mekong-Japan one
        for one, other in _TWO_SIDES.findall(name):
            first, second = one.lower(), other.lower()
            if second < first and f"{first}-{second}" in told:
                told = (told - {f"{first}-{second}"}) | {f"{second}-{first}"}
    if patterns.head_first and "-" in low_name:
        told = {part for low in told for part in low.split("-")}  # "Shangri-la", "Shangri-La"
    told -= skip
    told -= joiners
    told -= sides
    told -= patterns.words["issues"]
    told -= patterns.words["grade_noun"]
    told -= patterns.words["plurals"]
    apart, kind = noun.rstrip("s"), inner.id if inner else phrase.sort
    sort = apart if apart in patterns.words["apart_nouns"] else _ALIKE.get(kind, kind)
    bodies = told & patterns.bodies.keys()
    told = (told - bodies).union(*(patterns.bodies[low] - skip - joiners for low in bodies))
    _, wider, partners = noun.partition("plus")
    told.update(partners.split())  # "Meeting Plus Three"
    if wider or noun.endswith("+") or ("+" in name and series.PARTNERED.search(name)):
        told.add("plus")
    told.add(f"#{sort}")
    return frozenset(told)


def told_words(name: str, patterns: MeetingPatterns) -> set[str]:
    """Return the words of the name of a body, in lower case."""
    low = in_one_spelling(name.lower(), patterns.spellings)
    told = {word for word in WORD.findall(low) if word not in patterns.words["joiners"]}
    for letters in told & patterns.bodies.keys():
        told = (told - {letters}) | (patterns.bodies[letters] - patterns.words["joiners"])
    return told


def rebuilt(phrase: Phrase, which: int, text: str, *, head_first: bool) -> str:
    """Return the name of one of several meetings that share a noun, in the singular.

    Args:
        phrase: the phrase of them all.
        which: the rank of the meeting among them.
        text: the text as it was written.
        head_first: whether the ordinals stand behind the noun.

    """
    start, end = phrase.spots[which]
    if head_first:
        first = phrase.spots[0][0]
        ordinal = phrase.ordinal or (end, end)
        lead = text[first : ordinal[0]] if which else text[first : phrase.spots[0][1]]
        if not which:
            return " ".join(lead.split())
        own = text[start:end]
        if own.strip().isdigit() or len(own.split()) == 1:
            own = " ".join([*text[ordinal[0] : ordinal[1]].split()[:-1], own])
        return " ".join(f"{lead} {own}".split())
    ordinal = phrase.ordinal or (start, start)
    own = text[start:end] if which < len(phrase.spots) - 1 else text[ordinal[0] : ordinal[1]]
    head, lead = text[phrase.head[0] : phrase.head[1]], text[ordinal[1] : phrase.head[0]]
    if lead.endswith("s of "):  # "rounds of talks"
        lead = f"{lead[:-5]} of "
    elif head[-1:] in "sS":
        head = singular(head)
    rest = lead + head + text[phrase.head[1] : phrase.end]
    return " ".join(f"{own} {rest}".split())


def singular(noun: str) -> str:
    """Return a noun of several without what makes it a plural: "Assemblies", "SUMMITS"."""
    if noun[-3:] in {"ies", "IES"}:
        return noun[:-3] + ("y" if noun[-1] == "s" else "Y")
    return noun[:-1]


def in_one_spelling(low: str, spellings: Mapping[str, str]) -> str:
    """Return a text in small letters with one spelling of each name that has several."""
    if any(map(low.__contains__, spellings)):  # in few it is
        for other, name in spellings.items():
            low = low.replace(other, name)
    return low


def level_of(name: str, sort: str, acronym: str | None, patterns: MeetingPatterns) -> Level | None:
    """Return the level that a name or a series tells; "other" where a name tells none, None where there is no name."""
    known = series.known(acronym) if acronym else None
    if known and known.level:
        return known.level
    words = _TOKEN.findall(name.lower()) if name else []
    low = f" {' '.join(words)} "
    for lead in patterns.words["prepares"]:
        if f" {lead} " in low:  # "the officials' meeting to prepare the summit" is none
            low = low.partition(f" {lead} ")[0] + " "
            words = low.split()
    for level, firsts, finder in patterns.level_marks:
        if not firsts.isdisjoint(words) and finder.search(low):
            return level
    for word in patterns.words["summit"] if sort not in _NO_SUMMITS else ():
        if f" {word} " in low:
            return "summit"  # but not "the East Asia Summit Foreign Ministers' Meeting"
    if acronym and "SOM" in acronym:
        return "senior-officials"
    if acronym and acronym.endswith("MM"):
        return "ministerial"
    return _LEVEL_OF_SORT.get(sort, "other") if name else None


def proper(words: frozenset[str], generic: frozenset[str]) -> bool:
    """Return whether a name has words that are its own, beside those that any meeting may have."""
    return any(word[0] != "#" for word in words - generic)
