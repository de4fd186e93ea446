"""The languages: patterns (code) and names (data), one folder each."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import get_args

from mekong_facts.facts import LanguageCode
from mekong_facts.languages.base import Language
from mekong_facts.rules.gazetteer import Gazetteer
from mekong_facts.rules.prose import fold

LANGUAGES: tuple[LanguageCode, ...] = get_args(LanguageCode)


@lru_cache(maxsize=None)
def get(code: LanguageCode, *, folded: bool = False) -> Language:
    """Return a language, built once.

    Args:
        code: the language.
        folded: for text that was typed without diacritics.
    """
    change = fold if folded else str
    home = f"{__name__}.{code}"
    countries = import_module(f"{home}.countries").build(change)
    periods = import_module(f"{home}.periods").build(change)
    dates = import_module(f"{home}.dates").build(change)
    officials = import_module(f"{home}.officials").build(change)
    meetings = import_module(f"{home}.meetings").build(change)
    return Language(
        code=code,
        folded=folded,
        gazetteer=Gazetteer(e for kind in (countries, periods, dates, officials, meetings) for e in kind.entries),
        countries=countries,
        periods=periods,
        dates=dates,
        officials=officials,
        meetings=meetings,
    )
