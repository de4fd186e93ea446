"""What the words behind a name's noun are to it in a language whose modifiers stand before the head noun."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import places
from mekong_facts.rules.meetings.phrases.attendees import capital_follows
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, ends_in

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader

_TO_DO = deferred(r"\bto [a-z]+\Z")  # "to help protect the reefs"
_ANOTHER = 40  # characters from an article to the noun of another meeting
_VERB = 28  # characters of a verb and an article
_SITTINGS = frozenset({"session", "meeting"})
_SIDES = 2
_OFFICE = 90  # characters of an office before a name
_OFFICE_END = deferred(r"[,;:()\n]|\.\s(?=[A-Z][a-z]+\s[a-z])")
_LED = 3  # words up to the noun of what sits
_NEAR = 12  # characters of an article, and more
_THE = 5  # characters of an article with its blanks
_KINDS = 2  # words that tell what kind of body it is


def opens(reader: Reader, low: str, token: re.Match[str]) -> bool:
    """Return whether a word begins a complement: "on", "of", "to" before a capital, "with" before no person."""
    words, view, at = reader.words, reader.view, token.end()
    if low not in words["openers"]:
        return False
    behind = view[at : at + 2 * _NEAR].lower().split()[:2]
    if is_aside(reader, at):
        return False  # "the meeting on the sidelines of"
    if low in words["of"] and _is_told_body(reader, token.end()):
        return False
    if low in words["charged"] and (_is_done(words, behind) or reader.patterns.names.how_often.match(view, at)):
        return False
    if low in words["aims"] and (token[0] != low or not capital_follows(reader, token.end())):
        return False  # nor "Ministers' Meeting To Discuss …" in a headline
    if low not in words["with"]:
        return True
    return not (reader.patterns.names.with_person.match(view, token.start()) or is_person_ahead(reader, at))


def is_aside(reader: Reader, at: int) -> bool:
    """Return whether what stands behind "on" tells the theme of a meeting or what it is beside: "on the theme"."""
    behind = reader.view[at : at + 2 * _NEAR].lower().split()[:2]
    return behind != [] and not reader.words["asides_of"].isdisjoint(behind[behind[0] in reader.words["the"] :][:1])


def is_person_ahead(reader: Reader, at: int) -> bool:
    """Return whether nothing but words of an office stands between an offset and an official's name."""
    which = bisect_left(reader.people, at)
    if which == len(reader.people) or reader.people[which] - at > _OFFICE:
        return False
    return _OFFICE_END.search(reader.view, at, reader.people[which]) is None


def is_finite(reader: Reader, token: re.Match[str], end: int) -> bool:
    """Return whether a word right behind a name tells what the meeting did: "on ports chose the", "… elected Fiji".

    Args:
        reader: the text.
        token: the word.
        end: where the name ends that it would go on.

    """
    text, view = token[0], reader.view
    if end != token.start() - 1 or not text.islower() or not text.isalpha() or text.endswith("ing"):
        return False
    behind = TOKEN.match(view, token.end() + 1) if view[token.end() : token.end() + 1] == " " else None
    if behind is None or text in reader.words["before_articles"] or _TO_DO.search(view, max(0, end - _VERB), end):
        return False
    if behind[0] in reader.words["object_leads"]:
        return True
    return text.endswith("ed") and (not behind[0][0].islower() or behind[0] in reader.patterns.numbers)


def _is_told_body(reader: Reader, at: int) -> bool:
    """Return whether a body follows that the text has named: "the 9th Summit of the bloc", not "of the bloc of …".

    Nor is it named by its kind: "of the regional economic bloc".
    """
    article = TOKEN.match(reader.view, at + 1)
    noun = TOKEN.match(reader.view, article.end() + 1) if article and article[0] in reader.words["the"] else None
    for _ in range(_KINDS):
        if noun and noun[0] in reader.words["told_kinds"]:
            noun = TOKEN.match(reader.view, noun.end() + 1)
    if noun is None or noun[0] not in reader.words["told_bodies"]:
        return False
    behind = TOKEN.match(reader.view, noun.end() + 1)
    return reader.view[noun.end() : noun.end() + 1] != " " or behind is None or behind[0] not in reader.words["of"]


def _is_done(words: Mapping[str, frozenset[str]], behind: list[str]) -> bool:
    """Return whether a meeting is to do something with a paper: "to the 9th Forum for approval", not "of" something."""
    formally = behind[:1] != [] and behind[0] in words["done_formally"]
    what = behind[1 if formally else 0 :]
    done = what[:1] != [] and what[0].rstrip(".,;:)") in words["done_with"]
    return done and words["of"].isdisjoint(what[1:])


def is_scoped(reader: Reader, phrase: Phrase) -> bool:
    """Return whether a topic in small letters may belong to a noun: of a body's or a ministerial meeting."""
    if phrase.named and reader.view[phrase.head[0]].islower():
        return True
    return ends_in(reader.view, phrase.head[0] - _VERB, phrase.head[0], reader.words["scoped"])


def is_of_verb(reader: Reader, phrase: Phrase, token: re.Match[str]) -> bool:
    """Return whether what a preposition leads to is a pronoun, or goes with the verb before: "asked the … for help"."""
    words, view = reader.words, reader.view
    after = TOKEN.match(view, token.end() + 1)
    if after is None or after[0] in words["objects"]:
        return True
    if not phrase.named or not phrase.definite:
        return False
    verbs: frozenset[str] = frozenset()
    if token[0] in words["with"]:
        verbs = words["sharing"] if phrase.sort != "dialogue" else verbs
    elif after[0].islower() and (token[0] in words["charged"] or token[0] in words["subjects"]):
        verbs = words["asking"] if token[0] in words["charged"] else words["pressing"]
    elif token[0] in words["charged"]:
        verbs = words["leaving"]
    return bool(verbs) and ends_in(view, phrase.start - _VERB, phrase.start, verbs, words["articles"])


def leads_on(reader: Reader, at: int, end: int) -> bool:
    """Return whether "to" goes on with a name: "the Parties to the Canal Treaty"."""
    return ends_in(reader.view, at - 20, at, reader.words["bound_to"]) and capital_follows(reader, end)


def about_follows(reader: Reader, low: str, at: int) -> bool:
    """Return whether behind "in" or "at" stands no place of the meeting: a field ("trade in services") or a region."""
    after = TOKEN.match(reader.view, at + 1) if low in reader.words["placing"] else None
    field = after is not None and (after[0].lower() in reader.words["fields"] or _field_at(reader, at))
    if field or low not in reader.words["spreading"]:
        return field
    troubled = at + 1 in reader.countries and ends_in(reader.view, at - _VERB, at - len(low), reader.words["troubles"])
    return troubled or _region_at(reader, at)  # "on the situation in Fiji"


def _field_at(reader: Reader, at: int) -> bool:
    """Return whether a field in capitals follows, by its last word: "Cooperation in Police Matters"."""
    found = reader.patterns.names.run.match(reader.view, at)
    last = found["name"].lower().split()[-1] if found else ""
    return last in reader.words["field_ends"] or last.rpartition("-")[2] in reader.words["field_ends"]


def _region_at(reader: Reader, at: int) -> bool:
    """Return whether a region follows, which no meeting is held in but one may be about: "in the Andes", "in Asia"."""
    found = reader.patterns.names.run.match(reader.view, at)
    if found is None or found.start("name") in reader.countries:
        return False
    if found["the"]:
        return places.city(" ".join(found["name"].split())) is None
    return not reader.words["regions"].isdisjoint(found["name"].lower().split())


def noun_ahead(reader: Reader, phrase: Phrase, at: int) -> int:
    """Return where the noun of what sits ends, if one or two words in small letters lead to it, or two states; else 0.

    "The second session of the Fiji-Tonga strategic dialogue", "the fourth meeting of the Fiji-Tonga subcommittee".
    """
    if phrase.sort not in _SITTINGS:
        return 0
    states = sum(start in reader.countries for start in range(phrase.head[1], at))
    for token in list(TOKEN.finditer(reader.view, at, at + _ANOTHER))[:_LED]:
        if not token[0].isalpha() or not token[0].islower() or token[0] in reader.words["right"]:
            return 0
        if token.start() in reader.heads:
            return token.end() if token.start() > at or states == _SIDES else 0
    return 0


def body_ahead(reader: Reader, at: int) -> int:
    """Return where a body's noun ends behind one word in small letters: "Joint monitoring Committee"; else 0."""
    led, noun = [*TOKEN.finditer(reader.view, at, at + _ANOTHER), None, None][:2]
    if led is None or noun is None or reader.view[led.end() : noun.start()] != " " or not noun[0].istitle():
        return 0
    if not led[0].islower() or led[0] in reader.words["right"] or led[0] in reader.words["left"]:
        return 0
    return noun.end() if noun[0].lower() in reader.words["one_body"] else 0


def is_compound(reader: Reader, low: str, end: int) -> bool:
    """Return whether a word that else tells what is done to a meeting is half of a term: "organised crime"."""
    after = TOKEN.match(reader.view, end + 1) if low in reader.words["right"] else None
    return after is not None and f"{low} {after[0].lower()}" in reader.words["compounds"]


def is_deed_ahead(reader: Reader, at: int) -> bool:
    """Return whether a noun in small letters and "of" follow: "… and election of members"."""
    after = TOKEN.match(reader.view, at + 1)
    of = TOKEN.match(reader.view, after.end() + 1) if after else None
    return after is not None and after[0].islower() and of is not None and of[0] in reader.words["of"]


def starts_anew(reader: Reader, at: int) -> bool:
    """Return whether another phrase starts behind an "and"."""
    after = TOKEN.search(reader.view, at, at + 40)
    if after is None:
        return True
    low = after[0].lower()
    if reader.whole_at(after.start()) and not reader.patterns.names.longer.match(reader.view, after.end()):
        return False
    if (
        low in reader.words["articles"]
        or low in reader.words["right"]
        or (after[0].islower() and low.endswith(reader.patterns.names.participles))
    ):
        return True
    if low in reader.words["vague"] and not reader.heads.isdisjoint(range(after.end(), after.end() + _ANOTHER)):
        return True  # "and a ministerial meeting of the …"
    own = TOKEN.match(reader.view, after.end() + 1)
    if own and low in reader.words["own_papers"] and own[0] in reader.words["theirs"]:
        the = reader.view[own.end() : own.end() + _THE].split()
        return the != [] and the[0] in reader.words["the"]  # "the 5th Meeting of the Council and Report from the 6th"
    if own and after[0].islower() and own[0] in reader.words["owned"]:
        return True  # "host the Forum and continue our work"
    if own and own.start() in reader.heads and own[0].istitle() and low in reader.words["scoped"]:
        return True  # "the Meeting of Wardens and International Conference on Reeds"
    return bool(
        (after[0][0].isdigit() or low in reader.patterns.first)
        and reader.patterns.left_ordinal.match(reader.view, after.start())
    )


def resumes(reader: Reader, phrase: Phrase, at: int) -> bool:
    """Return whether "and" goes back to the preposition before a name: "preparing for the Forum on Reeds and for"."""
    after = TOKEN.match(reader.view, at + 1)
    if after is None or after[0] not in reader.words["openers"]:
        return False
    before = ends_in(reader.view, phrase.start - _VERB, phrase.start, {after[0]}, reader.words["articles"])
    return before and after[0] not in reader.view[phrase.start : at].split()


def joins_sides(reader: Reader, phrase: Phrase, word: re.Match[str]) -> bool:
    """Return whether "and" joins the second of two sides: "the dialogue between the Union and the Republic of Fiji".

    Or the second of two states: "the commission of Peru and the Netherlands".
    """
    before = reader.view[phrase.head[1] : word.start()].lower().split()
    article = TOKEN.match(reader.view, word.end() + 1)
    if article is None or article[0] not in reader.words["articles"] or not reader.words["and"].isdisjoint(before):
        return False
    if word.start() - 1 in reader.country_ends and article.end() + 1 in reader.countries:
        return True
    return not reader.words["two_sided"].isdisjoint(before) and capital_follows(reader, article.end())


def counts_times(reader: Reader, end: int) -> bool:
    """Return whether "for" leads to which time it is: "hosted the Summit of leaders for the first time"."""
    return reader.view[end + 1 : end + _VERB].lower().startswith(tuple(reader.words["which_time"]))


def is_any_ahead(reader: Reader, end: int) -> bool:
    """Return whether an indefinite noun in small letters follows: "with a warning", not "with a New Neighbour"."""
    article = TOKEN.match(reader.view, end + 1)
    if article is None or article[0] not in reader.words["indefinite"]:
        return False
    return not capital_follows(reader, article.end())
