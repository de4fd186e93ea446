"""What a language gives to the rules for officials."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from mekong_facts.rules.gazetteer import Entry
    from mekong_facts.rules.officials.lexicon import Lexicon
    from mekong_facts.rules.rule import Rule


@dataclass(frozen=True, slots=True)
class OfficialPatterns:
    """How a language puts a name and an office together.

    Attributes:
        lexicon: the words of offices, ranks, honorifics and names.
        grammar: whether an office's parts are joined by prepositions with modifiers first (English), or stand side by
            side with modifiers last (Vietnamese).
        chains: what stands between two offices of one person, in words.
        coordinators: words that join two names.
        several: words that make an office that follows them one of several persons.
        times: words between an office and a comma that say when it was held (Thủ tướng khi đó, ông X).
        terms: words for the term that an office is held for.
        lists: words that head a list of persons as a colon does.
        post_labels: what stands before an office in an entry (Position: …), the last word of it.
        passives: verbs that the givers of an office follow (was appointed by the King as, được Thủ tướng bổ nhiệm).
        relatives: pronouns that refer to a name before them.
        place_before: words after which a capitalised word is a place.
        labels: offices in the plural that head a list of persons and are none of theirs (Speakers: …).
        place_links: those of them that no office of several persons has before their names.
        honours: letters of honours and degrees that stand behind a name (X, OBE, MP).
        sites: nouns of what is named after the person that follows, titles and all (đường Đại tướng X).
        captains: offices and ranks that are those of players, too.
        players: words of games, whose captains are no officials.
        blocked_before: words that make what follows no office of a person (a ministers' meeting).
        blocked_behind: words in small letters that make what they follow none (MT: ngoại trưởng hội nghị).

    """

    lexicon: Lexicon
    grammar: Literal["prepositional", "juxtaposed"]
    chains: frozenset[tuple[str, ...]]
    coordinators: frozenset[str]
    several: frozenset[str] = frozenset()
    times: frozenset[tuple[str, ...]] = frozenset()
    terms: frozenset[str] = frozenset()
    lists: frozenset[str] = frozenset()
    post_labels: frozenset[str] = frozenset()
    passives: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    place_before: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    place_links: frozenset[str] = frozenset()
    blocked_before: frozenset[str] = frozenset()
    blocked_behind: frozenset[str] = frozenset()
    captains: frozenset[str] = frozenset()
    players: frozenset[str] = frozenset()
    honours: frozenset[str] = frozenset()
    sites: frozenset[str] = frozenset()
    entries: tuple[Entry, ...] = ()
    rules: tuple[Rule, ...] = ()
