"""Which phrases without an ordinal name a meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules import series
from mekong_facts.rules.meetings.criteria import sitting
from mekong_facts.rules.meetings.criteria.bilateral import is_bilateral
from mekong_facts.rules.meetings.criteria.committees import (
    is_bodys_session,
    is_joint_sitting,
    is_of_committee,
    is_of_interstate,
    is_of_known,
    is_of_region,
    is_of_treaty,
)
from mekong_facts.rules.meetings.criteria.convoked import (
    is_apart,
    is_blocs,
    is_bodys_summit,
    is_convened,
    is_convoked,
    is_entitled,
    is_global,
    is_known_by_name,
    is_of_bank,
    is_of_ministers,
    is_on_topic,
)
from mekong_facts.rules.meetings.criteria.gatherings import is_gathering, is_regular
from mekong_facts.rules.meetings.criteria.no_meetings import (
    is_any_bodys,
    is_field,
    is_in_menu,
    is_parliament,
    is_withdrawal,
    names_body,
)
from mekong_facts.rules.meetings.criteria.of_bodies import body_named
from mekong_facts.rules.meetings.criteria.planned_councils import is_put_on
from mekong_facts.rules.meetings.criteria.ruled_out import is_never
from mekong_facts.rules.meetings.criteria.sites import is_within_name
from mekong_facts.rules.meetings.criteria.states_meet import is_of_states
from mekong_facts.rules.meetings.phrases import editions
from mekong_facts.rules.meetings.phrases.phrases import TOKEN, endings, words_before

if TYPE_CHECKING:
    from mekong_facts.rules.meetings.criteria.titles import Titles
    from mekong_facts.rules.meetings.phrases.labels import Labels
    from mekong_facts.rules.meetings.phrases.phrases import Phrase
    from mekong_facts.rules.meetings.phrases.starts import Reader

_CAPITAL = deferred(r"\s+[A-Z]")
_AFTER = 30  # characters in which the next word begins


def is_named(titles: Titles, labels: Labels, phrase: Phrase) -> bool:
    """Return whether a phrase without an ordinal names a meeting."""
    view, words = titles.view, titles.words
    head = view[phrase.head[0] : phrase.head[1]]
    if _are_told_to_gather(titles, phrase):
        return True
    if (
        is_never(titles.reader, phrase)
        or titles.is_no_meeting(phrase)
        or is_in_menu(titles.reader, titles.prose, phrase)
    ):
        return False
    behind = phrase.end > phrase.head[1]
    if phrase.elsewhen and not titles.said.takes_place(phrase.behind):
        return False  # "chuẩn bị cho kỳ họp tiếp theo của Hội đồng"
    if is_convoked(titles, phrase) or (
        behind and (is_on_topic(titles, phrase) or is_entitled(titles, phrase) or is_of_ministers(titles, phrase))
    ):
        phrase.start = phrase.kept
        return True
    if behind and head[0].islower() and view[phrase.end - 1] == '"' and not titles.patterns.head_first:
        return False
    before = words_before(view, phrase.start - 60, phrase.start - view.startswith('"', phrase.start - 1))
    if _is_of_another(titles, phrase, before):
        return False
    if phrase.bracket:
        label = phrase.bracket.acronym
        if phrase.bracket.number is not None:
            return True
        talked = phrase.noun in words["talks"] and head[0].islower()  # "the trade negotiations (MTN)"
        if phrase.sort != "body" and not talked and labels.defines(phrase):
            return True
        if not phrase.named and not series.is_body(label):
            return False
    if phrase.sort == "body":
        return not phrase.vague and (sitting.meets(titles.said, phrase) or is_put_on(titles.said, phrase))
    if not _is_told_apart(titles, phrase):
        return False
    if (phrase.start == phrase.head[0] and phrase.noun in words["talks"]) or titles.are_capitalised_talks(phrase):
        return False
    if phrase.sort == "assembly" and not phrase.bracket and is_parliament(titles.reader, phrase):
        return False
    if is_bilateral(titles, phrase) or editions.is_praised(view, phrase, words):
        return False
    if titles.patterns.head_first and editions.is_described(view, phrase, words):
        return False
    if is_any_bodys(titles.reader, phrase) and not titles.said.takes_place(phrase.behind):
        return False
    if _is_held_by_body(titles, phrase):
        return True
    if (phrase.vague and head[0].islower()) or (titles.patterns.head_first and editions.are_counted(before, words)):
        return False
    if not phrase.bracket and (titles.shouted(phrase) or editions.are_several(view, phrase, before, words)):
        return False
    if not titles.patterns.head_first and head[-2:].lower() == "ss":
        return titles.is_congress(phrase)
    if not titles.patterns.head_first and head[-1:] in "sS" and phrase.noun not in words["talks"]:
        return False  # "all nine Reed Dialogues"
    if is_tailed(titles.reader, phrase):
        return False
    if head[0].isupper() or view[phrase.end - 1] in "\"'":
        return True
    if body_named(titles, phrase) or is_of_known(titles, phrase) or is_known_by_name(titles, phrase):
        return True
    return is_of_committee(titles, phrase)


def _are_told_to_gather(titles: Titles, phrase: Phrase) -> bool:
    """Return whether those meet whom a phrase tells: two houses, people of a trade, states, ministers of a region."""
    if is_joint_sitting(titles, phrase) or is_gathering(titles, phrase) or is_of_states(titles, phrase):
        return True
    if is_of_region(titles, phrase):
        phrase.start = phrase.kept
        return True
    return is_regular(titles, phrase)


def _is_of_another(titles: Titles, phrase: Phrase, before: list[str]) -> bool:
    """Return whether a phrase is part of another name, or a noun tells of something else by the words before it."""
    view, words = titles.view, titles.words
    if is_withdrawal(titles.reader, phrase) or not words["meeting_houses"].isdisjoint(endings(before)):
        return True  # "Trung tâm Hội nghị quốc gia Mỹ Đình, Hà Nội"
    counted = phrase.bracket is not None and phrase.bracket.number is not None
    if names_body(titles.reader, before) and not counted and not titles.is_set(phrase):
        return True
    if phrase.sort == "dialogue" and (
        is_field(titles.reader, before)
        or not (phrase.bracket or words["wished_for"].isdisjoint(endings(before)))
        or (
            view[phrase.head[0]].islower()
            and before[-1:] != []
            and before[-1] in words["of"]
            and not titles.patterns.head_first
        )
    ):
        return True  # "the momentum of ASEM dialogue towards the …"
    followed = _CAPITAL.match(view, phrase.end) is not None
    return followed and (phrase.sort == "ministerial" or is_within_name(titles.prose, titles.reader, phrase))


def _is_told_apart(titles: Titles, phrase: Phrase) -> bool:
    """Return whether a phrase tells its meeting from others: by a name, a title, a place, a rank or a known body."""
    return (
        phrase.named
        or titles.is_titled(phrase)
        or titles.is_described(phrase)
        or titles.is_placed(phrase)
        or titles.is_ranked(phrase)
        or is_of_known(titles, phrase)
        or (titles.view.startswith(" (", phrase.end) and is_blocs(titles, phrase))
        or (phrase.sort == "summit" and is_global(titles, phrase))
    )


def _is_held_by_body(titles: Titles, phrase: Phrase) -> bool:
    """Return whether a body, or what states agreed on, holds the meeting that a phrase tells of."""
    if is_convened(titles, phrase) or is_of_bank(titles, phrase) or is_of_interstate(titles, phrase):
        return True
    if is_of_treaty(titles, phrase):
        return True
    sits = phrase.sort == "session" or (phrase.sort == "meeting" and is_apart(titles, phrase))
    return (sits and is_bodys_session(titles, phrase)) or is_bodys_summit(titles, phrase)


def is_tailed(reader: Reader, phrase: Phrase) -> bool:
    """Return whether a word behind a phrase takes the name away: "the Reed Forum Secretariat"."""
    after = TOKEN.search(reader.view, phrase.end, phrase.end + _AFTER)
    if after is None or reader.view[phrase.end : after.start()].strip(" "):
        return False
    return after[0].lower() in reader.words["tails"] or after[0].lower() in reader.words["posts"]
