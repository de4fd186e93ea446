"""Bare nouns that mean another meeting than the one spoken of: "the next meeting", "Talks will resume"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.phrases.phrases import ends_in

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.anchors import Anchor
    from mekong_facts.rules.meetings.patterns import MeetingPatterns
    from mekong_facts.rules.meetings.phrases.phrases import Phrase

_OF_YEAR = deferred(r"(?<![\w-])[A-Z][A-Za-z]*[A-Z]\+? ((?:19|20)\d\d)(?![\w/-])(?=[,;:]? )")
_YEARED = 300  # characters before a noun in which letters with a year tell whose it is
_LEAD = 44  # characters before a noun, or behind it, that tell which meeting it means
_RESUMED = 4  # words up to the verb that says that talks are taken up anew
_FEW = 7  # words behind a noun that tell what it prepares


def is_other(view: str, phrase: Phrase, patterns: MeetingPatterns) -> bool:
    """Return whether a noun means another meeting than the one spoken of: "the next meeting"."""
    words = patterns.words["another"]
    before = " ".join(view[max(0, phrase.head[0] - 30) : phrase.head[0]].lower().replace(",", " ").split())
    if before.endswith(tuple(patterns.words["another_time"])):
        return True
    onward = " ".join(view[phrase.end : phrase.end + _LEAD].lower().split()[:_RESUMED])
    if any(one in onward for one in patterns.words["resuming"]):
        return True  # "Talks will resume in September"
    if patterns.head_first:
        told = " ".join(view[phrase.head[1] : phrase.head[1] + _LEAD].lower().split()[:_FEW])
        if any(one in told for one in patterns.words["prepares"]):
            return True  # "cuộc họp chỉ đạo công tác chuẩn bị cho Hội nghị …"
        for at in {phrase.head[1], phrase.end}:
            row, behind = "", view[at : at + 40].lower().split()
            first = 0 if patterns.words["parts_of_years"].isdisjoint(behind[:1]) else 1
            for word in behind[first : first + 3]:
                row = f"{row} {word}" if row else word
                if row.rstrip(".,;") in words or (row[-1] == "," and row[:-1] in patterns.words["another_alone"]):
                    return True
        return False
    if " ".join(view[phrase.head[1] : phrase.head[1] + 30].lower().split()[:2]) in patterns.words["formerly"]:
        return True
    if view[phrase.head[1] - 1] == "s" and ends_in(before, 0, len(before), patterns.words["of_experts"]):
        return True  # "the technical meetings held from 1 to 3 June"
    late = before.replace("'s last ", " 's last ").split()
    if late[-1:] and late[-1] in patterns.words["of"] and not patterns.words["runs_of"].isdisjoint(late[-2:-1]):
        late = late[:-2]  # "the last round of meetings"
    if " ".join(late[-2:]) in patterns.words["lately"] or (
        " ".join(late[-3:-1]) in patterns.words["lately"] and not late[-1].endswith("'s")
    ):
        return True  # "the last regional meeting was held in", not "the last week's meeting"
    near = view[max(0, phrase.head[0] - _LEAD) : phrase.head[0]].split()
    if near and near[-1].lower().startswith(tuple(patterns.words["aside_prefixes"])):
        return True  # "the post-ministerial conference"
    if near and near[-1].istitle() and near[-1].lower() in patterns.words["late"]:
        return True  # "Last forum was organised in Lima"
    whole, small = len(near), patterns.words["of"] | patterns.words["and"]
    if near[-1:] and near[-1][0].islower() and near[-2:-1] and near[-2].isupper():
        near.pop()  # "the next AEM high-level meeting"
    while near and near[-1].lower() not in words and near[-2:][0 if near[-1] in small else -1][0].isupper():
        near.pop()  # "the next AEM meeting", "the previous Council of Ministers meeting"
    if len(near) < whole:
        words = words | patterns.words["another_named"]
    told = " ".join(near[-3:]).lower() if "'s" in before else ""
    if told and any(edition in told for edition in patterns.words["another_edition"]):
        return True  # "last year's Council of Ministers meeting", "Last year's annual meeting"
    who = near[-1:] and (near[-1].endswith("s'") or near[-1] in patterns.words["visitors"])
    if who and near[-3:-2] and near[-3].lower() in patterns.words["another_named"]:
        return True  # "the previous economic ministers' meeting", "the next prime ministers meeting"
    return not words.isdisjoint(word.lower() for word in near[-2:])


def is_own(view: str, patterns: MeetingPatterns, anchor: Anchor, phrase: Phrase) -> bool:
    """Return whether a noun is the meeting that a body goes by: "The Reed Commission will hold its next meeting"."""
    if patterns.head_first or not anchor.sure or any(event.sorts != {"body"} for event in anchor.events):
        return False
    held = patterns.meets.match(view, anchor.end)
    return held is not None and phrase.head[1] <= held.end()


def year_told(view: str, low: int, start: int) -> str | None:
    """Return the year that letters before a noun have, as those of another edition: "Peru hosts APEC 2024; the summit".

    Args:
        view: the text.
        low: where the sentence starts.
        start: where the noun does.

    """
    told = None
    for told in _OF_YEAR.finditer(view, max(low, start - _YEARED), start):  # noqa: B007 - the last one stays
        pass
    return told[1] if told else None
