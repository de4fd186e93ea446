"""Meetings in small letters that are told by what is said of them, or by the body, region or city whose they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import places, series
from mekong_facts.rules.dates.calendar_days import YEAR
from mekong_facts.rules.meetings.criteria.of_bodies import body_named
from mekong_facts.rules.meetings.phrases.bodies import is_interstate
from mekong_facts.rules.meetings.phrases.entries import is_entry
from mekong_facts.rules.meetings.phrases.phrases import ends_in, tells_level

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.criteria.titles import Titles
    from mekong_facts.rules.meetings.phrases.phrases import Phrase

_FAR = 140  # characters back to the body that holds a meeting
_LEAD = 40  # characters in which it is told that somebody is at a meeting
_ON_TOPIC = frozenset({"meeting", "summit", "conference", "forum", "dialogue"})
_OF_BODIES = frozenset({"summit", "conference", "meeting"})
_OF_A_YEAR = frozenset({"summit", "conference", "meeting", "workshop", "ministerial"})
_OWN = 3  # words of what a summit is on and of the world, but for one
_BLOC = 24  # characters of a bracket with a bloc's letters
_MEETING = frozenset({"meeting", "session"})
_STATE = 40  # characters of a state's name
_PLUS = deferred(r"\d\+\d")
_SIDES = 2  # of talks between two states
_LETTERS = 32  # characters of letters, or of a shorter name, in a bracket
_ARTICLE = 8  # characters in which it stands


def is_convoked(titles: Titles, phrase: Phrase) -> bool:
    """Return whether a body of several states holds any meeting, somewhere or on a day.

    "The OIC Council of Ministers will hold an extraordinary session in Islamabad".
    """
    if titles.patterns.head_first or not phrase.vague or phrase.named or phrase.kept >= phrase.head[0]:
        return False
    if titles.view[phrase.start : phrase.head[0]].lower().strip() not in titles.words["counted_apart"] | {""}:
        return False
    level = titles.patterns.at_level.match(titles.view, phrase.end)
    if not titles.said.takes_place(level.end() if level else phrase.end):
        return False
    start = max(titles.prose.sentence_at(phrase.start)[0], phrase.start - _FAR)
    found = titles.patterns.criteria.convokes.search(titles.view, start, phrase.head[0])
    if found is None:
        return False
    words = found["body"].lower().split()
    if any(series.is_body(word.upper()) for word in words):
        return True
    if phrase.sort == "summit":
        return words[-1] in titles.words["organisations"]
    if words[-1] in titles.words["joint_bodies"] and titles.is_joint(words):
        return True
    common = titles.words["bodies"] | titles.words["generic"] | titles.words["joiners"]
    if common.issuperset(words) or not titles.reader.countries.keys().isdisjoint(range(*found.span("body"))):
        return False  # a government's own council of ministers
    if titles.words["statewide"].isdisjoint(words) and is_interstate(titles.words, found["body"].split(), 0):
        return True  # "the Peace Council of the Reed Union"
    return not set(titles.patterns.levels["ministerial"]).isdisjoint(words)


def is_of_ministers(titles: Titles, phrase: Phrase) -> bool:
    """Return whether ministers of a body meet at a place or on a day: "the foreign ministers' meeting of ASEAN".

    The words before the noun belong to the name.
    """
    view, patterns = titles.view, titles.patterns
    if patterns.head_first or not phrase.definite or phrase.sort not in _MEETING:
        return False
    if not phrase.kept < phrase.start == phrase.head[0] or not view.startswith(patterns.of_all, phrase.head[1]):
        return False
    if not tells_level(f" {view[phrase.kept : phrase.start].lower()}", patterns):
        return False
    tail = [word for word in view[phrase.head[1] : phrase.end].split() if word[0].isupper()]
    low, nouns = [word.lower() for word in tail], titles.words["organisations"] | titles.words["bodies"]
    wide = low[:1] != [] and low[0] in titles.words["scoped"]  # "… of the Global Coalition Against Locusts"
    if nouns.isdisjoint(low[1:] if wide else low[1:][-1:]) and not any(map(series.is_body, tail)):
        return False
    members = patterns.names.members.match(view, phrase.behind)
    return titles.said.takes_place(members.end() if members else phrase.behind)


def is_on_topic(titles: Titles, phrase: Phrase) -> bool:
    """Return whether a ministerial, regional or international meeting on something took place somewhere.

    "A ministerial meeting on haze was held in Hue", "spoke at a regional conference on floods in Hue on 5 May".
    """
    head, end = phrase.head[1], phrase.end
    if titles.patterns.head_first:
        return _is_on_topic_behind(titles, phrase)
    if phrase.start != phrase.head[0] or phrase.sort not in _ON_TOPIC:
        return False
    view, words = titles.view, titles.words
    topic = view[head:end].split()
    helped = (
        topic[0] in words["charged"] and topic[1:2] != [] and topic[1][0].isupper()
    )  # "donors' conference for Peru"
    if view[phrase.head[0]].isupper() or not (helped or topic[0] in words["subjects"]):
        return False
    if not ends_in(view, phrase.head[0] - _LEAD, phrase.head[0], words["scoped"]):
        return False
    if titles.said.goes_on(end):
        return True
    dated = not titles.reader.dates.keys().isdisjoint(range(end, min(end + _LEAD, titles.prose.sentence_at(end)[1])))
    return dated and titles.said.sited(end)


def _is_on_topic_behind(titles: Titles, phrase: Phrase) -> bool:
    """Return whether what a meeting is on stands behind its noun and scope: "hội nghị cấp bộ trưởng về lúa gạo"."""
    view, end, words = titles.view, phrase.end, titles.words
    if phrase.numbers or phrase.sort not in _ON_TOPIC or view[phrase.head[0]].isupper():
        return False
    tail = view[phrase.head[1] : end].lower().split()
    about = next((at for at, word in enumerate(tail) if word in words["subjects"]), len(tail) - 1)
    if about + 1 >= len(tail) or " ".join(tail[:about]) not in words["scoped"]:
        return False
    return titles.said.sited(phrase.behind) or titles.said.goes_on(phrase.behind)


def is_entitled(titles: Titles, phrase: Phrase) -> bool:
    """Return whether a conference with a title in quotes took place: "a workshop entitled "Reeds" was held in Hue"."""
    view, end = titles.view, phrase.end
    if titles.patterns.head_first or view[end - 1] != '"':
        return False
    return titles.said.takes_place(end + view.startswith(",", end))


def is_of_bank(titles: Titles, phrase: Phrase) -> bool:
    """Return whether a plural is one event of a bank that takes place: "the Reed Bank's spring meetings in Lima"."""
    if phrase.noun not in titles.words["meetings_as_one"] or not titles.said.takes_place(phrase.behind):
        return False
    own = titles.view[phrase.start : phrase.end].split()
    return any((len(word) > 1 and word.isupper()) or word.lower() in titles.words["organisations"] for word in own)


def is_known_by_name(titles: Titles, phrase: Phrase) -> bool:
    """Return whether the name of a region, or the city of a conference on something, tells which one took place.

    "The Arab summit in Algiers"; "the Berlin conference on Libya on 19 January".
    """
    if titles.patterns.head_first:
        held = titles.said.takes_place(phrase.behind)
        plus = phrase.sort == "dialogue" and _PLUS.search(titles.view, phrase.head[1], phrase.end)  # "2+2"
        return (held and is_global(titles, phrase)) or bool(plus and (held or titles.said.is_told_held(phrase.start)))
    if not phrase.named:
        return False
    own = titles.view[phrase.start : phrase.head[0]]
    if own[:1].isdecimal():  # "the 2009 Copenhagen summit"
        article = ends_in(titles.view, phrase.start - _ARTICLE, phrase.start, titles.words["articles"])
        return article and phrase.sort in _OF_A_YEAR and places.city(own[YEAR:].strip()) is not None
    if not phrase.definite:
        return False
    city = places.city(own.strip())
    if phrase.sort == "summit" and city is None:
        common = titles.words["generic"] | titles.words["joiners"]
        if not all(word[0].isupper() or word in common for word in own.split()):
            return False
        if not titles.reader.countries.keys().isdisjoint(range(phrase.start, phrase.head[0])):
            return False
        return titles.said.sited(phrase.behind) or titles.said.goes_on(phrase.behind)
    if phrase.sort != "conference" or city is None:
        return False
    topic = titles.view[phrase.head[1] : phrase.end].split()[:1]
    return topic != [] and topic[0] in titles.words["openers"] and titles.said.takes_place(phrase.behind)


def is_global(titles: Titles, phrase: Phrase) -> bool:
    """Return whether a summit says in small letters what it is on, and that it is the world's.

    "Hội nghị Thượng đỉnh hành động khí hậu thế giới"; or that so many meet: "Hội nghị thượng đỉnh ba bên tại Suva".
    """
    if phrase.sort != "summit" or not titles.patterns.head_first:
        return False
    tail = titles.view[phrase.head[1] : phrase.end].lower().split()
    if len(tail) == _SIDES and tail[1] in titles.words["parties"] and titles.view[phrase.head[0]].isupper():
        count = int(tail[0]) if tail[0].isdecimal() else titles.patterns.numbers.get(tail[0], 0)
        return count > _SIDES and titles.said.takes_place(phrase.end)
    own = [word for word in tail if word not in titles.words["generic"]]
    if tail[:1] and tail[0] in titles.words["stirring"]:
        return False
    return len(own) > _OWN and " ".join(tail[-2:]) in titles.words["of_world"]


def is_blocs(titles: Titles, phrase: Phrase) -> bool:
    """Return whether the bracket behind a name holds a bloc's letters: "Nhóm các nền kinh tế lớn (G20)"."""
    body = phrase.bracket.acronym if phrase.bracket and titles.view[phrase.head[0]].isupper() else ""
    return series.is_body(body) or bloc_behind(titles.view, phrase, titles.words) != ""


def bloc_behind(view: str, phrase: Phrase, words: Mapping[str, frozenset[str]]) -> str:
    """Return the letters of a bloc that the bracket behind a name holds, in lower case, "" if it holds none."""
    behind = view[phrase.end + len(" (") : phrase.end + _BLOC].lower().partition(")")[0]
    called, _, letters = behind.rpartition(" ")
    told = view.startswith(" (", phrase.end) and letters in words["blocs"]
    return letters if told and (not called or called in words["called_briefly"]) else ""


def is_bodys_summit(titles: Titles, phrase: Phrase) -> bool:
    """Return whether a body holds one of its summits at a place or on a day: "an Arab League summit in Lima".

    Or one of its conferences, or of its regional or ministerial meetings: "an ILO regional meeting in Lima".
    """
    if not phrase.vague or phrase.sort not in _OF_BODIES:
        return False
    at = min(phrase.kept, phrase.start)
    article = titles.view[max(0, at - _ARTICLE) : at].lower().split()[-1:]
    if titles.words["indefinite"].isdisjoint(article):
        return False
    own = titles.view[at : phrase.head[0]].split()
    if phrase.sort != "meeting":
        named = body_named(titles, phrase)
    else:  # "a UN meeting" is any
        kinds = titles.words["scoped"] | titles.words["counted_apart"]
        board = any(word.istitle() and word.lower() in titles.words["joint_bodies"] for word in own)
        letters = any(len(word) > 2 and word.strip("()").isupper() for word in own)
        named = letters and (board or not kinds.isdisjoint(own))
    return named and titles.said.takes_place(phrase.behind)


def is_apart(titles: Titles, phrase: Phrase) -> bool:
    """Return whether a word before the noun tells that a meeting is no regular one: "an emergency session"."""
    before = titles.view[min(phrase.kept, phrase.start) : phrase.head[0]].lower().split()
    return not titles.words["counted_apart"].isdisjoint(before)


def is_convened(titles: Titles, phrase: Phrase) -> bool:
    """Return whether persons of a body or a region meet at a place: "a meeting of African trade ministers in Lima".

    Those of two countries that are named have talks without a name.
    """
    if not phrase.named or phrase.sort not in {"meeting", "session", "conference", "summit"}:
        return False
    if titles.patterns.head_first and _joins_states(titles, phrase):
        return titles.said.takes_place(phrase.behind)
    tail = titles.view[phrase.head[1] : phrase.end].lower()
    persons = tells_level(tail, titles.patterns)
    if not (persons or any(rank in tail for rank in titles.words["ranks"])):
        return False
    if not (tail.startswith(titles.patterns.of_all) or tail.split(None, 1)[0] in titles.words["two_sided"]):
        return False
    states = sum(at in titles.reader.countries for at in range(phrase.head[1], phrase.end))
    if 0 < states <= _SIDES and not any(map(series.is_body, titles.view[phrase.head[1] : phrase.end].split())):
        return False
    end = past_members(titles, phrase.behind)
    return titles.said.takes_place(end) or is_entry(titles.prose, titles.reader.dates, phrase.start, end)


def _joins_states(titles: Titles, phrase: Phrase) -> bool:
    """Return whether a name ends with three states or more, or with a state and a region: "thượng đỉnh A - B - C"."""
    told = [at for at in range(phrase.head[1], phrase.end) if at in titles.reader.countries]
    if not told or titles.view.find(" - ", told[0], told[0] + _STATE) < 0:
        return False
    region = titles.view[phrase.head[1] : phrase.end].lower().rpartition(" - ")[2]
    return len(told) > _SIDES or region in titles.words["regions"]


def past_members(titles: Titles, end: int) -> int:
    """Return where a body's letters and its members end behind it: "the Reed Initiative (Redi) member states".

    Or its shorter name: "the Cooperation Council of Reed States (Reed Council)".
    """
    close = titles.view.find(")", end, end + _LETTERS) + 1 if titles.view.startswith(" (", end) else 0
    members = titles.patterns.names.members.match(titles.view, close or end)
    letters = titles.view[end + len(" (") : close - 1] if close else ""
    last = letters.rpartition(" ")[2].lower()
    called = (letters.isupper() and letters.isalnum()) or last in titles.words["organisations"] | titles.words["bodies"]
    return members.end() if members else close if called else end
