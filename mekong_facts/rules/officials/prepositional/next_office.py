"""Whether another English office begins at a word: the head noun that its modifiers and fields lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.text.lexicon import KNOWN, About, Title

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.reading import Reading
    from mekong_facts.rules.officials.text.words import Words

_HEAD = Title.HEAD
_TOPIC = int(About.TOPIC)


def office_ahead(reading: Reading, at: int) -> int:
    """Return the head noun that the modifiers and topics from a word on lead to; 0 if they don't."""
    words, titles = reading.words, reading.titles
    limit, first = at + 6, at
    while at < limit and (words.says(at) & KNOWN or at in titles.country_at or at in titles.at):
        if at in titles.at:
            own = of_no_field(words, first, at) or (at > first and _commands(reading, at))
            return at if titles.at[at].title is _HEAD and not own else 0
        if at > first and words.keys[at] in words.classes["seniority"] and words.says(at - 1) & _TOPIC:
            return 0  # of Economy and Finance Senior Minister X
        if not words.joined(at):
            return 0  # what stands below a gap is another line's
        at += 1
    return 0


def _commands(reading: Reading, head: int) -> bool:
    """Return whether a council ends right before a commander: of the Peace and Trade Council Commander of X."""
    words, behind = reading.words, reading.titles.at[head].end
    commands = words.keys[head].split("-")[0] in words.classes["commanders"]
    of_council = words.keys[head - 1] in words.classes["councils"] and words.capital(head - 1)
    return commands and of_council and words.keys[behind] in words.classes["of"]


def of_no_field(words: Words, first: int, head: int) -> bool:
    """Return whether fields before a legislator are those of the office before him: of Ports and Trade Senator X.

    So they are before an envoy, who may have a field of his own, though: of Ports and Security Ambassador X.
    """
    joined = words.keys[first - 1] in words.classes["and"] and words.says(first - 2) & words.says(head - 1) & _TOPIC
    styled = words.keys[head] in words.classes["legislators"] or (
        words.keys[head] in words.classes["envoys"] and words.keys[head - 1] not in words.classes["fields_of_envoys"]
    )
    return bool(joined) and head > first and styled
