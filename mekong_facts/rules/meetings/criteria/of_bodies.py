"""Which meetings in small letters are told by the body whose they are: "the ASEAN summit", a committee's meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import series
from mekong_facts.rules.meetings.phrases.bodies import members_meet, sits_jointly
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, ends_in, tells_level

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.criteria.titles import Titles
    from mekong_facts.rules.meetings.phrases.phrases import Phrase

_ARTICLE = 5  # characters of it
_SIDES = 2  # of talks between two states
_BY_BODY = deferred(r"[A-Z]{2,}-[a-z]+\s\Z")  # "this UNDP-sponsored forum"
_OF_LETTERS = 2  # "of" and a body's letters
_LETTERS = 3  # of a body, at least
_TOLD = 3000  # characters back to where it is told whose they are
_WORD = 16  # characters of a word
_WITH_BODIES = frozenset({"summit", "forum", "dialogue", "conference", "meeting", "assembly", "ministerial"})


def body_named(titles: Titles, phrase: Phrase) -> bool:
    """Return whether a name whose noun is in lower case has a body's acronym at its noun ("ASEAN summit")."""
    view, words = titles.view, titles.words
    if phrase.sort not in _WITH_BODIES or view[phrase.head[0] : phrase.head[1]] in words["talks"]:
        return False
    if not titles.patterns.head_first and _BY_BODY.match(view, phrase.start, phrase.head[0]):
        return False
    if titles.patterns.head_first and phrase.start < phrase.head[0]:
        return True  # another language's order of words: "Hàn-ASEAN đặc biệt đỉnh thượng hội nghị"
    if _of_organisation(titles, phrase):
        return True
    area = (phrase.head[1], phrase.end) if titles.patterns.head_first else (phrase.start, phrase.head[0])
    tokens = [word[0] for word in TOKEN.finditer(view, *area)]
    last = next((at for at in range(len(tokens) - 1, -1, -1) if tokens[at][0].isupper()), None)
    if last is not None:
        tokens[last] = tokens[last].removesuffix("'s")  # "SADC's extraordinary summit", not "SADC's Lima summit"
    has = any(
        len(word) > 1 and (word.isupper() or series.is_body(word.upper()) or word.lower() in words["blocs"])
        for token in tokens
        for word in ([token, *token.split("-")] if titles.patterns.head_first else [token])
    )
    has = has or (len(tokens) > 2 and tokens[0] in words["groups_of"] and tokens[2].lower() in words["group_sizes"])
    if phrase.sort in {"summit", "meeting", "ministerial"} and not titles.patterns.head_first:
        has = has or any(word[0].isdigit() and "+" in word for word in tokens)  # "the 16+1 summit"
        has = has or any(word[0].isupper() and word.lower() in words["organisations"] for word in tokens[1:])
    if phrase.sort == "summit" and not titles.patterns.head_first:
        tail = [word[0] for word in TOKEN.finditer(view, phrase.head[1], phrase.end)]
        has = has or any(series.known(word.upper()) for word in tail)
    if phrase.sort in {"summit", "meeting"} and not titles.patterns.head_first:
        tail = view[phrase.head[1] : phrase.end].split()
        of_body = len(tail) > 2 and tail[0] in words["of"] and tail[1] in words["the"]
        has = has or (of_body and tail[-1][0].isupper() and tail[-1].lower() in words["organisations"])
    if phrase.sort == "ministerial":  # "the WTO ministerial in Lima"
        return has and phrase.definite and titles.said.takes_place(phrase.behind)
    if phrase.sort in {"meeting", "session"} and (_of_committee(titles, phrase) or _is_next_of_letters(titles, phrase)):
        return True
    if phrase.sort == "meeting" or titles.patterns.head_first:
        low = view[phrase.start : phrase.end].lower()
        ranked = tells_level(low, titles.patterns)
        ranks = ranked or any(word in low for word in words["ranks"])
        if ranks and (has or members_meet(titles.patterns, low)):
            return True
        if titles.patterns.head_first and has:  # "hội nghị thượng đỉnh G20", "hội nghị APEC tại Đà Nẵng"
            of_body = series.is_body(tokens[0]) or tokens[0].lower() in words["blocs"]
            return phrase.sort == "summit" or (of_body and titles.said.takes_place(phrase.end))
        if titles.patterns.head_first:
            return False
        if has and phrase.definite and (titles.said.sited(phrase.behind) or _is_held_by_body(titles, phrase)):
            return True
        return _is_regional(titles, phrase, ranked=ranked, body=has) or (ranked and _joins_regions(titles, phrase))
    return has or any("-" in word and word[0].isupper() for word in tokens)


def _of_organisation(titles: Titles, phrase: Phrase) -> bool:
    """Return whether an organisation of states meets at a place or on a day: "cuộc họp của Liên đoàn Ả-rập ở"."""
    behind = titles.view[phrase.head[1] : phrase.end].lower()
    bodies = tuple(titles.words["world_bodies"])
    owned = any(behind.partition(f" {of} ")[2].startswith(bodies) for of in titles.words["owned_by"])
    if not (owned or titles.patterns.head_first):  # "a summit of the Association of …"
        whose = titles.view[phrase.head[1] : phrase.end].split()[1:3]
        owned = len(whose) > 1 and whose[0] in titles.words["the"] and whose[1].istitle()
        owned = owned and whose[1].lower() in titles.words["owning"]
    return owned and titles.said.placed(phrase.behind)


def _of_committee(titles: Titles, phrase: Phrase) -> bool:
    """Return whether a committee of states meets somewhere: "the Laos-Vietnam Joint Committee meeting in Hue".

    So does that of two states in small letters, "the Peru-Fiji joint border committee", and one whose name stands
    behind the noun: "a meeting of the Technical Committee on Seeds in Hue".
    """
    if titles.patterns.head_first:
        return False
    own = titles.view[phrase.start : phrase.head[0]].split()
    while own and own[-1][0] == "(":
        own.pop()
    states = sum(at in titles.reader.countries for at in range(phrase.start, phrase.head[0]))
    told = bool(own) and (own[-1].istitle() or (states > 1 and sits_jointly(titles.words, own)))
    committee = told and own[-1].lower() in titles.words["joint_bodies"]
    if not (committee and phrase.named):
        own = titles.view[phrase.head[1] : phrase.end].split()[2:]
        titled = own[: next((at for at, word in enumerate(own) if word[0].islower()), len(own))]
        if not (titled and titled[-1].lower() in titles.words["joint_bodies"] and titles.is_joint(titled)):
            return False
    if not titles.words["local"].isdisjoint(word.lower() for word in own):
        return False
    return titles.said.takes_place(phrase.behind)


def _is_next_of_letters(titles: Titles, phrase: Phrase) -> bool:
    """Return whether a body meets next somewhere or on a day: "The next meeting of the JRC will be in Lima".

    Its letters are those of a body of states, or in a bracket behind a committee or the like; others meet, too.
    """
    tail = titles.view[phrase.head[1] : phrase.end].split()
    letters = tail[-1] if len(tail) - (tail[1:2] == ["the"]) == _OF_LETTERS and tail[0] in titles.words["of"] else ""
    if len(letters) < _LETTERS or not (letters.isalpha() and letters.isupper()):
        return False
    if not ends_in(titles.view, phrase.start - _ARTICLE, phrase.start, titles.words["to_follow"]):
        return False
    at = titles.view.find(f"({letters})", max(0, phrase.start - _TOLD), phrase.start)
    board = titles.view[max(0, at - _WORD) : max(0, at)].lower().split()[-1:]
    sits = not (titles.words["joint_bodies"] | titles.words["boards"]).isdisjoint(board)
    return (sits or series.is_body(letters)) and titles.said.takes_place(phrase.behind)


def _is_regional(titles: Titles, phrase: Phrase, *, ranked: bool, body: bool) -> bool:
    """Return whether ministers of a region or a bank meet somewhere: "the Gulf oil ministers' meeting in Lima"."""
    own = titles.view[phrase.start : phrase.head[0]].lower().split()
    yearly = body and not titles.words["yearly"].isdisjoint(own)
    if not (phrase.named and phrase.definite and (ranked or yearly)):
        return False
    if not titles.reader.countries.keys().isdisjoint(range(phrase.start, phrase.head[0])):
        return False
    return titles.said.takes_place(phrase.behind)


def _is_held_by_body(titles: Titles, phrase: Phrase) -> bool:
    """Return whether the meeting of a body above towns is held at a place: "the Reed Forum meeting was held in"."""
    own = titles.view[phrase.start : phrase.head[0]].lower().split()
    if phrase.end > phrase.head[1] or not titles.words["homely"].isdisjoint(own):
        return False
    return titles.said.held_somewhere(phrase.behind)


def _joins_regions(titles: Titles, phrase: Phrase) -> bool:
    """Return whether a region and a state meet, or three states: "the Mekong-US ministers' meeting in Hue"."""
    words = [word for word in TOKEN.finditer(titles.view, phrase.start, phrase.head[0]) if "-" in word[0]]
    for word in words if phrase.definite else ():
        sides = word[0].split("-")
        states = sum(at in titles.reader.countries for at in range(word.start(), word.end()))
        if all(side[:1].isupper() for side in sides) and (states < len(sides) or len(sides) > _SIDES):
            return titles.said.takes_place(phrase.behind)
    return False
