"""The languages: patterns (code) and names (data), one folder each."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import get_args

from mekong_facts.facts import LanguageCode
from mekong_facts.languages.base import Language
from mekong_facts.languages.lexicon import NOTHING, UserLexicon
from mekong_facts.rules import series
from mekong_facts.rules.gazetteer import Gazetteer
from mekong_facts.rules.prose import fold

__all__ = ["LANGUAGES", "NOTHING", "get", "use"]
LANGUAGES: tuple[LanguageCode, ...] = get_args(LanguageCode)
_own = NOTHING


def use(lexicon: UserLexicon) -> None:
    """Merge a user's names over the built-in ones, from now on in this process; `NOTHING` takes them away."""
    global _own  # noqa: PLW0603 - which names there are is a setting of the process, as its locale is
    if lexicon == _own:
        return
    _own = lexicon
    _built.cache_clear()
    series.use(lexicon.series)


def get(code: LanguageCode, *, folded: bool = False) -> Language:
    """Return a language, built once.

    Args:
        code: the language.
        folded: for text that was typed without diacritics.

    """
    return _built(code, folded)


@cache  # which tells a default that is given from one that is not
def _built(code: LanguageCode, folded: bool) -> Language:  # noqa: FBT001 - for `get` alone
    change = fold if folded else str
    home = f"{__name__}.{code}"
    countries = import_module(f"{home}.countries").build(change)
    periods = import_module(f"{home}.periods").build(change)
    dates = import_module(f"{home}.dates").build(change)
    officials = _own.officials(import_module(f"{home}.officials").build(change), code, change)
    meetings = import_module(f"{home}.meetings").build(change)
    entries = (entry for kind in (countries, dates, meetings) for entry in kind.entries)
    return Language(
        code=code,
        folded=folded,
        gazetteer=Gazetteer(_own.over(entries, code, change)),
        countries=countries,
        periods=periods,
        dates=dates,
        officials=officials,
        meetings=meetings,
    )
