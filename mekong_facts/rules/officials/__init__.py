"""Officials: named persons with an office or a rank.

`pairing` reads every office of the text and seeks the name that it belongs to, `persons` joins what belongs to one
person, `coreference` finds the other places that name them, `roles` words what is reported.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.rules.officials.coreference import find_mentions
from mekong_facts.rules.officials.holders.pairing import Pairing
from mekong_facts.rules.officials.persons import fuller, given_styles
from mekong_facts.rules.officials.persons.persons import persons
from mekong_facts.rules.officials.roles import official
from mekong_facts.rules.officials.shares import shared_states
from mekong_facts.rules.officials.speakers import spelled
from mekong_facts.rules.officials.text.reading import Reading
from mekong_facts.rules.officials.text.titles import Titles
from mekong_facts.rules.officials.text.words import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mekong_facts.facts import Country, Official
    from mekong_facts.languages.base import Language
    from mekong_facts.rules.prose import Prose


def find(prose: Prose, language: Language, countries: Sequence[Country]) -> list[Official]:
    """Return the officials of a text, in order of first mention.

    Args:
        prose: the text.
        language: what the rules know of its language.
        countries: the countries found in it; those that stand in an office's words give its country.

    """
    patterns = language.officials
    words = Words(spelled(prose.view, patterns.lexicon), patterns.lexicon)
    titles = Titles(words, patterns.lexicon, countries)
    if not titles.at:
        return []
    given_styles.drop(words, titles)
    reading = Reading(words, titles, patterns.lexicon, patterns.grammar == "prepositional", {}, {})
    everyone = persons(reading, Pairing(reading, language.code).drafts())
    fuller.add(reading, everyone, language.code)
    found = [person for person in everyone if person.official]
    if not found:
        return []
    found = find_mentions(prose, reading, everyone, found, language.code)
    found.sort(key=lambda person: min(person.mentions))
    ids: dict[str, int] = {}
    shares = shared_states(reading, found)
    return [official(prose, reading, person, ids, shares) for person in found]
