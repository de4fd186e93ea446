"""The states of the world and their names in CLDR; what CLDR lacks is in the languages' `countries.toml`."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from babel import localedata

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mekong_facts.facts import LanguageCode
    from mekong_facts.rules.gazetteer import Entry
    from mekong_facts.rules.prose import Fold

# The members and observer states of the United Nations, by alpha-2 code.
STATES = re.findall(
    r"\w+",
    "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN "
    "CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT "
    "HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME "
    "MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS "
    "RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ "
    "VA VC VE VN VU WS YE ZA ZM ZW",
)
# Where CLDR's name carries a second name or a qualifier.
_SHORT = {"CD": "Democratic Republic of the Congo", "CG": "Congo", "MM": "Myanmar", "PS": "Palestine"}


@cache
def cldr_names(language: LanguageCode) -> Mapping[str, str]:
    """Return CLDR's name of each state in a language, by code; names with a qualifier are left out."""
    territories = localedata.load(language, merge_inherited=False)["territories"]
    names = {code: territories[code].replace("’", "'") for code in STATES if code not in _SHORT}
    return {code: name for code, name in names.items() if "(" not in name}


@cache
def short_names() -> Mapping[str, str]:
    """Return the English short name of each state, by code."""
    return {code: name.replace(" & ", " and ") for code, name in {**cldr_names("en"), **_SHORT}.items()}


def names_file(language: LanguageCode) -> dict[str, Any]:
    """Return what a language's `countries.toml` holds."""
    file = files("mekong_facts.languages").joinpath(language, "countries.toml")
    return tomllib.loads(file.read_text(encoding="utf-8"))


def forms(listed: str) -> list[str]:
    """Return the forms of a list that semicolons part."""
    return [" ".join(form.split()) for form in listed.split(";") if form.strip()]


def spellings(names: Iterable[str]) -> set[str]:
    """Return names as they are and in capitals."""
    found = set(names)
    return found | {name.upper() for name in found}


def distinct(entries: Iterable[Entry], fold: Fold) -> tuple[Entry, ...]:
    """Return the entries folded; of forms that fold to one, the first has it."""
    found: dict[tuple[str, str], str] = {}
    for kind, form, code in entries:
        found.setdefault((kind, fold(form)), code)
    return tuple((kind, form, code) for (kind, form), code in found.items())
