"""What the words before a meeting make of it: something is held beside it, prepares it, recalls it or marks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.meetings.phrases.phrases import endings, ends_in, past, words_before

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mekong_facts.rules.meetings.anchors import Anchor, Clause

_LEADS = 45  # characters before a meeting in which the words that lead over to it stand
_BESIDE = 24  # and those that put something beside it
_SOURCES = 40  # those that tell what came of it
_ACTED = 3  # words of "adopted at the"
_AROUND = 32  # the same, with what is done there: "trong khuôn khổ các hoạt động của"
_BRIEFED = 28  # characters before it in which the press is told of it
_TIES = ("preparing", "forerunners", "recalling", "apart", "deadlines")
_OPENS = frozenset({"open", "hold"})
_NONE: frozenset[str] = frozenset()
_SOURCE, _TALK = frozenset({"sources"}), frozenset({"deadlines"})


def ties(view: str, start: int, words: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Return what the words before a meeting make of it, as the classes of words that they are of.

    `marked`: its anniversary; `beside`: something else is said to happen beside it or before it ("on the sidelines of
    the …"); `preparing`, `forerunners`, `recalling`, `apart`, `deadlines`, `sources`: as meetings.toml
    explains these classes.
    """
    parted = view.rfind("\n\n", max(0, start - _LEADS), start)  # the line above is another's
    right = words_before(view, max(start - _LEADS, parted), start)
    whose = past(right, words["passed"])
    before = without_owner(whose, words)
    if before is whose:
        near = ends_in(view, start - _AROUND, start, words["beside"], words["leading"], words["doings"])
    else:
        near = not words["beside"].isdisjoint(before[-1:])
    last = endings(before)
    if before is not right:
        last |= endings(right)  # "kết luận của"
    marked = before[-1:] != [] and _is_anniversary(before, words)
    if not (near or marked) and words["tying"].isdisjoint(last):
        if _is_spoken_of(right if parted < 0 else words_before(view, start - _LEADS, start), words):
            return _TALK
        return _SOURCE if _is_source(view, start, words) else _NONE
    told = {kind for kind in _TIES if not words[kind].isdisjoint(last)}
    if near or not words["along_with"].isdisjoint(last):  # "back to back with the …"
        told.add("beside")
    if "forerunners" in told and _is_joined(view, start, words):
        told.discard("forerunners")  # "the senior officials' meeting and the 5th …"
    if "preparing" in told and any(word.endswith(")") for word in before[-3:-1]):
        told.add("forerunners")  # "… (SOM) chuẩn bị cho Hội nghị …"
    if marked:
        told.add("marked")
    return frozenset(told)


def without_owner(before: list[str], words: Mapping[str, frozenset[str]]) -> list[str]:
    """Return the words before a meeting without its owner or its time: "ahead of next week's …"."""
    if not before or not before[-1].endswith("'s"):
        return before
    kept = len(before) - 1
    while kept and (
        before[kept - 1].endswith("'s") or before[kept - 1] in words["whose_own"] or before[kept - 1] in words["passed"]
    ):
        kept -= 1
    return before[:kept]


def _is_source(view: str, start: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether the words before a meeting tell what was done there: "… do Việt Nam đề xuất tại Hội nghị …".

    Whose or which it is may stand between: "the plan adopted at its 3rd Forum", "at last May's forum".
    """
    told = words["sources"]
    if not told:
        return False
    said = view[max(0, start - _SOURCES) : start].lower().split()
    if said and words["the"]:
        while said and (said[-1].endswith("'s") or said[-1] in words["whose_own"]):
            said.pop()
        said = [*said, "the"] if said[-1:] != ["the"] else said
    return not told.isdisjoint(endings(said)) and not _is_done_there(view, start, words)


def _is_done_there(view: str, start: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a clause of its own tells what was done at a meeting: "On 5 May, a plan was adopted at the …"."""
    stop = max(view.rfind(mark, max(0, start - 2 * _AROUND - _SOURCES), start) for mark in (", ", ". ", "\n"))
    said = view[stop + 1 : start].lower().split()[:-_ACTED] if stop >= 0 else []
    leads = words["articles"] | words["indefinite"]
    led = [at for at, word in enumerate(said) if word in leads]  # none in "the minister said the plan was"
    return led == [0] and not words["finite"].isdisjoint(said[-1:]) and words["relatives"].isdisjoint(said)


def _is_spoken_of(before: list[str], words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a meeting is what something is held about, by the words before it: "talks on the …"."""
    about = past(before, words["articles"])
    return not words["spoken_of"].isdisjoint(about[-1:]) and not words["talk"].isdisjoint(endings(about[:-1]))


def _is_joined(view: str, start: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether "and" parts a meeting from what stands before it."""
    return ends_in(view, start - _BESIDE, start, words["and"], words["articles"])


def _is_anniversary(before: list[str], words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether the words before a meeting end with those for its anniversary: "kỷ niệm 60 năm Hội nghị …"."""
    if before[-1] in words["anniversaries"]:
        return True
    counted = before[-1] in words["anniversary_years"] and len(before) > 1
    return counted and not words["marking_verbs"].isdisjoint(endings(before[:-2]))


def goes_along(view: str, start: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether a meeting is held with the one before it: "… was held along with the …"."""
    return ends_in(view, start - _BESIDE, start, words["along"], words["with"], words["articles"])


def tells_of_subject(view: str, first: int, anchor: Anchor, words: Mapping[str, frozenset[str]]) -> str | None:
    """Return the word by which a sentence's subject is beside a meeting, if what follows is said of that subject.

    "The talks on the margins of the … were held on 5 May", not "… of the …, which was held on 5 May".

    Args:
        view: the text as rules read it.
        first: where the sentence's first word starts.
        anchor: the meeting.
        words: the classes of words.

    """
    if "beside" not in anchor.ties or not words["finite"]:
        return None
    behind = view[anchor.end : anchor.end + _BESIDE].split(None, 1)[:1]
    if words["finite"].isdisjoint(behind):
        return None
    before = view[first : anchor.start].lower().split()
    which = next((at for at in reversed(range(len(before))) if before[at] in words["beside"]), 0)
    subject = before[:which]
    while subject and subject[-1] in words["glue"]:
        subject.pop()
    return before[which] if subject and subject[-1][-1] != "," else None


def is_briefing(view: str, start: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether the press is told of a meeting: "a press conference on the …"."""
    return not words["briefings"].isdisjoint(endings(words_before(view, start - _BRIEFED, start, words["passed"])))


def tells_press(view: str, end: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Return whether what stands right behind a meeting makes it one with the press: "the 9th Forum press briefing"."""
    behind = view[end : end + _BRIEFED].lower().split()[:2] if view[end : end + 1] == " " else []
    return " ".join(behind).rstrip(".,;:") in words["briefings"]


def opens_next(clause: Clause, end: int) -> bool:
    """Return whether days behind a meeting are rather those of the one behind a verb, which stands right before it.

    "Trong khuôn khổ Hội nghị …, từ ngày 5 đến 6/5 tại Huế đã diễn ra Hội nghị …".
    """
    after = next((anchor.start for anchor in clause.anchors if anchor.sure and anchor.start > end), 0)
    return any(end <= verb.start < after <= verb.end + 1 and verb.id in _OPENS for verb in clause.verbs)
