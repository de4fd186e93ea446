"""Who meets, and on which fields, in small letters inside a name: "of ACP trade ministers", "on trade and science"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.phrases.phrases import TOKEN, ends_in

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader

_VERB = 28  # characters of a word before a comma
_NEAR = 12  # characters of an article, and more


def past_fields(reader: Reader, phrase: Phrase, at: int, *, opened: bool) -> int:
    """Return where a list of fields in small letters ends: "on economic, trade and scientific cooperation"."""
    if not (opened and phrase.numbers):
        return 0
    words = reader.words
    fields = (words["fields"] | words["lowmods"] | words["adjectives_of_fields"]) - words["offices"] - words["ranks"]
    if not ends_in(reader.view, at - _VERB, at, fields):
        return 0
    items = reader.patterns.names.small_fields.match(reader.view, at)
    told = items[0].replace(",", " ").split() if items else []
    known = all(word in fields or word in words["and"] or word in words["field_nouns"] for word in told)
    return items.end() if items and known else 0


def past_persons(reader: Reader, at: int) -> int:
    """Return where those who meet end in small letters: "of ACP trade ministers", "of the Caspian working group"."""
    names = reader.patterns.names
    found = names.persons.match(reader.view, at) or names.delegated.match(reader.view, at)
    known = (reader.words["right"] | reader.words["object_leads"]).isdisjoint(found[0].split()) if found else False
    return found.end() if found and known else 0  # "… on ports put a task force to work"


def whose(reader: Reader, at: int) -> int:
    """Return where the body or states of those who meet begin, 0 if none do: "ministers of the Gulf"."""
    of = TOKEN.match(reader.view, at + 1)
    if of is None or (of[0] not in reader.words["of"] and of[0] not in reader.words["coming_from"]):
        return 0
    names = reader.patterns.names
    number = names.states.match(reader.view, of.end())
    end = number.end() - 1 if number else of.end()
    article = names.article.match(reader.view, end)
    members = names.members.match(reader.view, article.end() - 1) if article else None
    theirs = TOKEN.match(reader.view, members.end() + 1) if members else None
    if theirs and theirs[0] in reader.words["of"]:
        end = theirs.end()  # "of the member states of the Reef Union"
    return end if capital_follows(reader, end) else 0


def capital_follows(reader: Reader, at: int) -> bool:
    """Return whether a word with a capital follows, behind an article or not."""
    after = reader.patterns.names.article.match(reader.view, at, at + _NEAR)
    return after is not None and after.end() < at + _NEAR and reader.view[after.end() : after.end() + 1].isupper()
