"""English: dates."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from mekong_facts.languages.en import date_numbers as numbers
from mekong_facts.languages.en import date_signs as signs
from mekong_facts.languages.en.date_calendar import STREETS, calendar_forms
from mekong_facts.languages.en.date_ranges import range_forms
from mekong_facts.languages.en.date_rules import RULES
from mekong_facts.languages.en.date_told import told_forms
from mekong_facts.languages.en.date_translated import translated_forms
from mekong_facts.languages.en.spelled_years import round_years, spelled_years
from mekong_facts.languages.forms import date_entries, read_toml, words
from mekong_facts.rules.dates.atoms import PUNCTUATION
from mekong_facts.rules.dates.patterns import DatePatterns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mekong_facts.rules.prose import Fold

# Months that are words or names too, as they are written with a capital and without.
_DOUBTFUL = {"May", "March", "Mar"}
_AS_WRITTEN = "zZ"

_GAPS = {
    " of ": "=", " of the ": "=", " of '": "=", ", '": ",", " in ": "$", " in the ": "$", " in the year ": "$", " of year ": "=",
    " and ": "&", " and the ": "&", " and on ": "&", ", and ": "&", " to ": "@", ". to ": "@", ". and ": "&",
    ". - ": "~", " to the ": "@", " until ": "@",
    " until the ": "@", " till ": "@", " till the ": "@", " through ": "@", " through the ": "@", " thru ": "@",
    " and from ": "&", " up to ": "@", " the ": "`", ", the ": "`", " from the ": "=", " on ": "^", ", on ": ",", " on the ": "`",
    " or ": "+", ", or ": "+", " after ": "*", " before ": "*", " from ": "*", " after the ": "*",
    " before the ": "*", " starting ": "{", " starting on ": "{", " commencing ": "{", " commencing on ": "{", "-to-": "@",
    ".) ": ">", ".), ": ">", ".)": ">",
    ") to ": "}", ".) to ": "}", ") to the ": "}", ") - ": "}", ".) - ": "}", ")-": "}", ".)-": "}", ") and ": "}", ".) and ": "}",
}  # fmt: skip


def _spellings(code: str, form: str) -> Iterator[str]:
    if code == "M":
        doubtful = form in _DOUBTFUL
        yield ("V" if doubtful else "M") + form
        yield ("V" if doubtful else "M") + form.upper()
        yield (
            "v" if doubtful or form == "August" or (len(form) < 5 and form not in {"June", "July"}) else "M"
        ) + form.lower()
        return
    yield code + form
    if code in _AS_WRITTEN:
        return
    yield code + form.upper()
    yield code + form.lower()
    yield code + form[0].upper() + form[1:]
    if "-" not in form:
        yield code + form.title()
    if code == "Y":  # "Two Thousand and Twenty-One", or "-one"
        titled = form.title().replace(" And ", " and ")
        yield code + titled
        yield code + re.sub("-[A-Z]", lambda found: found[0].lower(), titled)


def build(fold: Fold) -> DatePatterns:
    """Return the patterns; `fold` is applied to every pattern and form."""
    data = read_toml(Path(__file__).with_suffix(".toml"), fold)
    context = {name: words(listed) for name, listed in data["context"].items()}
    data["words"] |= {"Y": spelled_years(), "X": round_years()}
    return DatePatterns(
        entries=date_entries(data["words"], _spellings),
        rules=RULES,
        forms=(*calendar_forms(), *range_forms(), *translated_forms(), *told_forms()),
        gaps=PUNCTUATION | _GAPS,
        apposed=frozenset({",", "(", "[", ", the", "the", ", on"}),  # "today the 3rd May"
        modifying={word: modifier for modifier, listed in data["modifying"].items() for word in words(listed)},
        modifying_phrases={
            phrase: modifier for modifier, listed in data["modifying_phrases"].items() for phrase in listed
        },
        plural="s",
        player=signs.PLAYER,
        verbs={"May": context["modal"], "August": context["reasons"]},
        yearly=signs.YEARLY,
        every=("each", "every"),
        past=signs.PAST,
        future=signs.FUTURE,
        clause=signs.CLAUSE,
        owner=signs.OWNER,
        published=signs.PUBLISHED,
        unpublished=signs.UNPUBLISHED,
        records=signs.RECORDS,
        sitting=signs.SITTING,
        sitting_below=signs.SITTING_BELOW,
        sits_until=signs.SITS_UNTIL,
        updated=signs.UPDATED,
        notices=signs.NOTICES,
        dropped=signs.DROPPED,
        masthead=signs.MASTHEAD,
        opening_words=frozenset(
            {
                "in",
                "during",
                "back in",
                "and in",
                "but in",
                "also in",
                "then in",
                "then, in",
                "later, in",
                "earlier, in",
            }
        ),
        gone_back=signs.GONE_BACK,
        promise=signs.PROMISE,
        habit=signs.HABIT,
        held=signs.HELD,
        papers=signs.PAPERS,
        bygone=signs.BYGONE,
        named_by_day=signs.NAMED_BY_DAY,
        long_gone=signs.LONG_GONE,
        first_held=signs.FIRST_HELD,
        edition=signs.EDITION,
        editions=signs.EDITIONS,
        discussed=signs.DISCUSSED,
        expiring=signs.EXPIRING,
        joining=signs.JOINING,
        ends=signs.ENDS,
        glued=signs.GLUED,
        glued_behind=("at ", "in ", "on ", "to ", "from ", "and ", "by ", "with ", "for ", "the "),
        until_now=signs.UNTIL_NOW,
        from_now=signs.FROM_NOW,
        moved=signs.MOVED,
        ending=signs.ENDING,
        begun=signs.BEGUN,
        running=signs.RUNNING,
        beside=frozenset({" ", ", ", " on ", ", on "}),
        months={form.lower(): value for value, forms in data["words"]["M"].items() for form in forms},
        words=defaultdict(frozenset[str], context | {"street": STREETS}),
        heading=numbers.HEADING,
        clock=numbers.CLOCK,
        tools=numbers.TOOLS,
        clocks=numbers.CLOCKS,
        diary=numbers.DIARY,
        calling=numbers.CALLING,
        sharing=numbers.SHARING,
        in_a_row=numbers.IN_A_ROW,
        corrected=numbers.CORRECTED,
        degrees=numbers.DEGREES,
        hours=numbers.HOURS,
        hours_of=numbers.HOURS_OF,
        new_clause=numbers.NEW_CLAUSE,
        order="DMY",
    )
