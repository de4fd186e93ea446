"""Who is named behind a rank or an honorific, or before a rank: General X, Y, a retired general."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.holders import games, named_before, no_officials, rank_rows, ranks
from mekong_facts.rules.officials.holders.drafts import MAKES_OFFICIAL
from mekong_facts.rules.officials.holders.nobodys import of_ship, within_title
from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME, About, Title
from mekong_facts.rules.officials.text.reading import Office

if TYPE_CHECKING:
    from mekong_facts.rules.officials.holders.drafts import Drafts
    from mekong_facts.rules.officials.text.reading import Reading

_MODIFIER = int(About.MODIFIER)


def keep(reading: Reading, persons: Drafts, at: int) -> None:
    """Keep the person named after a rank or an honorific."""
    words, titles = reading.words, reading.titles
    if at in titles.until and titles.at[titles.until[at]].title in BEFORE_NAME:
        return
    found = titles.at[at]
    if (
        at in persons.taken
        or ranks.within_name(reading, at, found.end)
        or words.keys[at - 1] in words.classes["sites"]
        or of_ship(words, at)
        or games.player(reading, at, found.end)
    ):
        return
    name = ranks.past_realm(reading, at, found.end) if found.title in MAKES_OFFICIAL else at
    draft = persons.named(name, "rank-before-name")
    if draft and (no_officials.names_a_site(words, draft.end) or no_officials.figure(reading, found, draft)):
        draft.ranked = False
        return
    leads = reading.by_word and words.capital(found.end) and words.joined(found.end - 1)
    if draft is None and found.title in MAKES_OFFICIAL and not leads:
        start = at
        while words.says(start - 1) & _MODIFIER and words.joined(start - 1):
            start -= 1
        near = named_before.find(reading, start)
        named = near and near.end > near.name + 1 and not within_title(reading, near.name)
        draft = persons.beside(near if named else ranks.behind_realm(reading, at))
    if draft is not None and found.title in MAKES_OFFICIAL and not draft.ranked:
        draft.rank, draft.ranked = (at, ranks.before_bracket(reading, at, found.end), found.id), True
    rank_rows.share(reading, persons, draft, at)
    past = ranks.realm(reading, found.end) if draft and found.title is Title.ROYAL else 0
    if draft and past and (draft.first >= past or draft.end < at):
        draft.roles.append(Office(at, past, plural=False))
