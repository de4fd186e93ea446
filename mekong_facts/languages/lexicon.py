"""A user's own names: a TOML file that is merged over the built-in lists.

The file has a table a language and one of series of meetings; every part may be missing:

    [en]
    countries = { LA = ["Lan Xang"] }                    # more names of a state, by alpha-2 code
    adjectives = { LA = ["Lanxangese"] }                 # adjectives and names of its people
    offices = ["syahbandar"]
    honorifics = ["Wira"]
    ranks = { river-marshal = ["river marshal"] }        # by canonical code
    blockers = ["Thai River Cup"]                        # no fact is found inside

    [vi]
    offices = ["trưởng bến"]

    [series.RSF]                                         # by acronym
    en = ["River Safety Forum"]
    vi = ["Diễn đàn An toàn đường sông"]
    level = "other"
    body = false                                         # true: the acronym is first that of a body
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import TYPE_CHECKING, Any, NoReturn, get_args

from mekong_facts.errors import MekongFactsError, reason
from mekong_facts.facts import LanguageCode, Level
from mekong_facts.languages.territories import STATES, spellings
from mekong_facts.rules.officials.text.lexicon import Phrases, Title, rank_firsts
from mekong_facts.rules.officials.text.word_list import split
from mekong_facts.rules.series import Series

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from mekong_facts.rules.gazetteer import Entry
    from mekong_facts.rules.officials.patterns import OfficialPatterns
    from mekong_facts.rules.officials.text.lexicon import Phrase
    from mekong_facts.rules.prose import Fold

_LISTS = ("offices", "honorifics", "blockers")
_TABLES = ("countries", "adjectives", "ranks")
_KINDS = {"countries": "country.name", "adjectives": "country.adjective"}
_LONGEST = 200
_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)")


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one language: lists by what they are, and tables of lists by id."""

    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    tables: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class UserLexicon:
    """A user's names, checked: by language, and series of meetings by acronym."""

    languages: Mapping[str, Names] = field(default_factory=dict)
    series: Mapping[str, Series] = field(default_factory=dict)

    def over(self, entries: Iterable[Entry], code: LanguageCode, fold: Fold) -> list[Entry]:
        """Return a language's entries for its gazetteer with the user's, which come before those of the same form."""
        names = self.languages.get(code)
        if names is None:
            return list(entries)
        own = [
            (kind, spelling, id_)
            for table, kind in _KINDS.items()
            for id_, forms in names.tables.get(table, {}).items()
            for spelling in spellings(forms)
        ]
        own += [("blocker", spelling, "-") for spelling in spellings(names.lists.get("blockers", ()))]
        found: dict[tuple[str, str], str] = {}
        for kind, form, id_ in own:
            found.setdefault((kind, fold(form)), id_)
        for kind, form, id_ in entries:
            found.setdefault((kind, form), id_)
        return [(kind, form, id_) for (kind, form), id_ in found.items()]

    def officials(self, patterns: OfficialPatterns, code: LanguageCode, fold: Fold) -> OfficialPatterns:
        """Return a language's patterns for officials with the user's offices, honorifics and ranks."""
        names = self.languages.get(code)
        if names is None:
            return patterns
        lexicon = patterns.lexicon
        parts, ranks = dict(lexicon.rank_parts), dict(lexicon.ranks)
        added: list[Phrase] = []
        for section, title in (("offices", Title.HEAD), ("honorifics", Title.HONORIFIC)):
            added += [(tuple(split(fold(form).lower())), title, "") for form in names.lists.get(section, ())]
        for rank, forms in names.tables.get("ranks", {}).items():
            for form in forms:
                words = tuple(split(fold(form).lower()))
                ranks[tuple(parts.setdefault(word, word) for word in words)] = rank
        phrases = Phrases(chain(added, *lexicon.phrases.by_first.values()))
        firsts = rank_firsts(parts, ranks, lexicon.branches)
        changed = replace(
            lexicon,
            phrases=phrases,
            rank_parts=parts,
            ranks=ranks,
            rank_firsts=firsts,
            triggers=lexicon.triggers | phrases.by_first.keys() | firsts.keys(),
        )
        return replace(patterns, lexicon=changed)


NOTHING = UserLexicon()


def read(path: Path) -> UserLexicon:
    """Return the names that a file holds.

    Args:
        path: a TOML file as the module describes it.

    Raises:
        MekongFactsError: there is no such file (`not-found`), or it is not what it must be (`corrupt`); the message
            names the line.

    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise MekongFactsError("not-found", reason(error), str(path)) from None
    except UnicodeDecodeError as error:
        raise MekongFactsError("corrupt", f"is not UTF-8 (byte {error.start + 1})", str(path)) from None
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = _AT_LINE.search(str(error))
        line = int(at[1]) if at else text.count("\n") + 1
        said = _AT_LINE.sub("", str(error)).removesuffix("(at end of document)").strip().lower()
        raise MekongFactsError("corrupt", f"line {line}: {said}", str(path)) from None
    except RecursionError:
        raise MekongFactsError("corrupt", "is nested too deeply", str(path)) from None
    return _Checker(text, str(path)).lexicon(data)


class _Checker:
    """Checks what a file holds; knows the line of what is wrong."""

    def __init__(self, text: str, source: str) -> None:
        self._lines = text.splitlines()
        self._source = source

    def lexicon(self, data: dict[str, Any]) -> UserLexicon:
        """Return the checked names."""
        codes = get_args(LanguageCode)
        self._only(data, (*codes, "series"), ())
        languages = {code: self._names(self._table(data, code, ()), code) for code in codes if code in data}
        series = (
            {id_: self._series(data["series"], id_) for id_ in self._table(data, "series", ())}
            if "series" in data
            else {}
        )
        return UserLexicon(languages, series)

    def _names(self, data: dict[str, Any], code: str) -> Names:
        tables = tuple(name for name in _TABLES if name != "adjectives" or code == "en")
        self._only(data, (*_LISTS, *tables), (code,))
        lists = {name: self._forms(data, name, (code,)) for name in _LISTS if name in data}
        found: dict[str, dict[str, tuple[str, ...]]] = {}
        for name in (name for name in tables if name in data):
            table = self._table(data, name, (code,))
            found[name] = {id_: self._forms(table, id_, (code, name)) for id_ in table}
            if name == "ranks":
                self._codes(table, (code, name))
            else:
                self._only(table, STATES, (code, name))
                self._once(found[name], (code, name))
        return Names(lists, found)

    def _series(self, data: dict[str, Any], id_: str) -> Series:
        table = self._table(data, id_, ("series",))
        where = ("series", id_)
        codes = get_args(LanguageCode)
        self._only(table, (*codes, "level", "body"), where)
        level, body = table.get("level"), table.get("body", False)
        if level not in (None, *get_args(Level)):
            self._fail(f"{level!r} is no level; there are {', '.join(get_args(Level))}", (*where, "level"))
        if not isinstance(body, bool):
            self._fail("is true or false", (*where, "body"))
        if not re.fullmatch(r"[A-Z][A-Za-z]*(?:-?[A-Z][A-Za-z]*)*\+?", id_):
            self._fail(f"{id_!r} is no acronym", where)
        return Series(
            id_, level, body, {code: self._forms(table, code, where) if code in table else () for code in codes}
        )

    def _table(self, data: dict[str, Any], key: str, where: tuple[str, ...]) -> dict[str, Any]:
        if not isinstance(data[key], dict):
            self._fail("is no table", (*where, key))
        return data[key]  # type: ignore[no-any-return]

    def _forms(self, data: dict[str, Any], key: str, where: tuple[str, ...]) -> tuple[str, ...]:
        forms = data[key]
        if not isinstance(forms, list) or not all(isinstance(form, str) for form in forms):
            self._fail("is no list of strings", (*where, key))
        for form in forms:
            if form != " ".join(form.split()) or not any(c.isalpha() for c in form) or len(form) > _LONGEST:
                self._fail(
                    f"{form!r} is no name: letters, single blanks, at most {_LONGEST} characters", (*where, key, form)
                )
        return tuple(forms)

    def _only(self, data: dict[str, Any], keys: Iterable[str], where: tuple[str, ...]) -> None:
        for key in data:
            if key not in keys:
                known = "alpha-2 codes of states" if where[-1:] and where[-1] in _KINDS else ", ".join(keys)
                self._fail(f"{key!r} is unknown; there are {known}", (*where, key))

    def _codes(self, table: Iterable[str], where: tuple[str, ...]) -> None:
        for code in table:
            if code.split() != [code]:
                self._fail(f"{code!r} is no code of a rank: letters without blanks", (*where, code))

    def _once(self, table: Mapping[str, tuple[str, ...]], where: tuple[str, ...]) -> None:
        seen: dict[str, str] = {}
        for id_, forms in table.items():
            for form in forms:
                if seen.setdefault(form, id_) != id_:
                    self._fail(f"{form!r} stands for both {seen[form]} and {id_}", (*where, id_, form))

    def _fail(self, message: str, where: tuple[str, ...]) -> NoReturn:
        told = f"{'.'.join(where)} {message}" if message.startswith("is ") else message
        raise MekongFactsError("corrupt", f"line {self._line(where)}: {told}", self._source)

    def _line(self, where: tuple[str, ...]) -> int:
        """Return the number of the line where what a path leads to stands: each part on or after the one before it."""
        at = 0
        for part in where:
            wanted = re.compile(rf"(?<![\w-]){re.escape(part)}(?![\w-])")
            at = next((i for i in range(at, len(self._lines)) if wanted.search(self._lines[i])), at)
        return at + 1
