"""English: names of meetings in the order of another language, whose modifiers and ordinal stand behind the noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred

if TYPE_CHECKING:
    import re

_TIME = r"(?:[Tt]imes?|[Ss]ession|[Ee]dition)\b"
_ADJECTIVE = (
    r"(?i:regional|subregional|sub-regional|national|international|ministerial|inter-ministerial|interministerial"
    r"|intergovernmental|inter-governmental|bilateral|trilateral|high-level|ordinary|extraordinary|consultative|plenary)"
)
_ACRONYM = r"[A-Z]{3,}\b"
# what may follow such an adjective, which else belongs to the next word: "at the 3rd meeting regional leaders agreed"
_CLOSED = r"(?=\s*(?:[(.,;:\n]|\Z)|\s+(?:-|of|on|about|against|for|in|at|was|will|is|took|takes|opened|opens)\s|\s+[A-Z]{3,}\s)"
_OFFICE = (
    r"(?:Foreign |Deputy |Vice |Senior |High |Prime )?(?:Ministers?|Ministerial|Leaders|Officials|Heads|Chiefs|Experts)"
)
_HELD = r"(?:(?:was|is|will\sbe|has\sbeen)\s(?:held|opened|organi[sz]ed?|convened|hosted|celebrated)|took\splace|takes\splace)"
# "conference minister level", "Workshop Regional", "Meeting Ministers Agriculture ASEAN", "2nd meeting the ministers of … was held"
MODIFIERS = deferred(
    rf"\s+(?:(?:[A-Za-z]+(?:[ -][A-Za-z]+)?[ -])?[Ll]evel\b(?:\s+{_ACRONYM})?{_CLOSED}"
    rf"|[Hh]igh [Ll]evel\s+{_ACRONYM}|{_ADJECTIVE}(?:\s+{_ACRONYM})?{_CLOSED}"
    rf"|{_OFFICE}(?:\s+(?:(?:of|and|&|High|Level|level)\s+)?[A-Z][a-z]+){{0,4}}\s+{_ACRONYM}"
    rf"|(?:the\s)?(?:[a-z]+\s)?(?:ministers?|officials|leaders|experts|chiefs|heads)(?=\s(?:of|for)\s[^.,;:\n]{{2,90}}?\s{_HELD}\b))"
)


def far_ordinal(digits: str, word: str) -> re.Pattern[str]:
    """Return the pattern of an ordinal behind the words of a name, made of those for one in digits and in letters."""
    return deferred(
        r"(?=[\dlIiTtSsEeNnFfMmHh])"  # the first letters of all that follows
        rf"(?:[Tt]imes?\s+(?P<roman>[IVXL]{{1,7}})\b|(?:(?:[Nn]ext\s+)?{_TIME}\s+(?:the\s+|no\.?\s*|number\s+)?(?P<figure>\d{{1,2}})"
        rf"|(?:(?:[Nn]ext\s+)?{_TIME}\s+)?(?:the\s+)?(?:{digits}|{word})(?:\s+{_TIME})?"
        r"|(?:the\s+)?(?P<count>\d{1,2})\s+[Tt]imes"
        r"|the\s+(?P<bare>\d{1,2})(?=\s*\(|\s+(?:was|is|will|took|takes|opened|opens|held)\b))"
        r"(?=(?P<held>\s*\(|\s+(?:was|is|will|took|takes|opened|opens|held|to\sbe)\b)|\s*(?:[.,;:\n\"]|\Z)|\s+-\s"
        r"|\s+(?:in|at|on|about|of\sthe|of(?=\s[A-Z])|for|against|are|has|have|had|to|taking|opening|holds|organi[sz]ed?|closed|ended|ends"
        r"|began|with|between|and|from|hosted|which|that|convened|happened|hold|hosts|expected|scheduled|due|planned|shall"
        r"|would|went|discussed|adopted|concluded|did|under|this|day)\b))"
    )
