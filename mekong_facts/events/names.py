"""What a meeting's name says, whatever the language: its topics, its bodies, what the gathering is called.

The names' words come from three lists: `topics.toml`, `bodies.toml` and `kinds.toml`.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from mekong_facts.patterns import deferred
from mekong_facts.rules import series
from mekong_facts.rules.gazetteer import Gazetteer
from mekong_facts.rules.prose import Prose, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mekong_facts.facts import LanguageCode

_WORD = deferred(r"[^\W_]+(?:'[^\W_]+)?")
_ROMAN = deferred(r"[ivxl]{2,6}|v|x")
ORGANS = frozenset(("committee", "council"))  # of one organisation, each with meetings of its own
_SMALL = frozenset(
    ("a", "an", "the", "of", "on", "for", "in", "at", "to", "and", "with", "by", "from", "its", "their", "between")
)  # not among the initials of a name


@dataclass(frozen=True, slots=True)
class Reading:
    """What a name says.

    Attributes:
        topics: ids of policy fields.
        bodies: ids of organisations and regions.
        kinds: ids of what the gathering may be called.
        apart: ids of words that tell a side event or a preparatory meeting from the main one.
        scope: ids of whose it is: a national meeting or a regional one.
        words: what else the name holds, folded; it can be compared within a language only.
        series: acronyms of the series that the name is a usual name of, in either language.
        initials: of the words of an English name, small words left out; an acronym of the name is a part of it.

    """

    topics: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    apart: frozenset[str] = frozenset()
    scope: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    series: frozenset[str] = frozenset()
    initials: str = ""

    @property
    def said(self) -> frozenset[str]:
        """Return all that tells what it is about or whose it is; nothing in "the third meeting"."""
        return self.topics | self.bodies | self.words


@cache
def data(name: str) -> dict[str, Any]:
    """Return one of the lists."""
    return tomllib.loads(files(__package__).joinpath(f"{name}.toml").read_text(encoding="utf-8"))


@cache
def all_topics() -> frozenset[str]:
    """Return the topics that are known."""
    return frozenset(id_ for ids in data("topics")["en"] for id_ in ids.split("/"))


@cache
def wide_topics() -> frozenset[str]:
    """Return the topics that are too general to tell two meetings apart."""
    return frozenset(data("topics")["wide"])


@cache
def _parts() -> dict[str, str]:
    """Return the parts of fields, each with its field: ids that stand behind a `/` only."""
    ids = [id_.split("/") for id_ in data("topics")["en"]]
    whole = {id_[0] for id_ in ids}
    return {id_[1]: id_[0] for id_ in ids if len(id_) == 2 and id_[1] not in whole}


def other_parts(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Return whether the topics of two names are different parts of one field: malaria and dengue."""
    part_of = _parts()
    left, right = ({part_of[topic] for topic in some if topic in part_of} for some in (mine - theirs, theirs - mine))
    return not left.isdisjoint(right)


def forms(language: LanguageCode, *, folded: bool) -> Iterator[tuple[str, str, str]]:
    """Yield (list, form, id) of all names of a language, as the gazetteer takes them."""
    listed = [
        (kind, name.strip(), id_)
        for kind in ("topics", "bodies", "kinds")
        for id_, names in data(kind)[language].items()
        for name in names.split(",")
    ]
    for kind, name, id_ in (*listed, *_series(language)):
        form = Prose(name, language).view.lower()
        if not folded:
            yield kind, form, id_
        elif " " in form:  # a syllable without its tone mark is too many words
            yield kind, fold(form), id_


def _series(language: LanguageCode) -> Iterator[tuple[str, str, str]]:
    """Yield the names of the series of meetings; a name of several stands for all of them."""
    ids: dict[str, set[str]] = {}
    for one in series.all_series().values():
        for name in one.names[language]:
            ids.setdefault(name.lower(), set()).add(plain_acronym(one.id))
    for name, found in ids.items():
        yield "series", name, "/".join(sorted(found))


def plain_acronym(acronym: str) -> str:
    """Return an acronym as it is compared: capitals without hyphens; `ADMM-Plus` is `ADMM+`."""
    return re.sub(r"-?PLUS$", "+", acronym.upper()).replace("-", "")


def _plural(form: str) -> str:
    return form[:-1] + "ies" if form[-1] == "y" and form[-2] not in "aeiou" else form + "s"


@cache
def _gazetteer(language: LanguageCode, *, folded: bool) -> Gazetteer:
    """Return the names in one automaton; Vietnamese names may hold English ones."""
    ids: dict[tuple[str, str], str] = {}
    if language == "vi":
        ids = {(kind, form): id_ for kind, form, id_ in forms("vi", folded=folded)}
    english = list(forms("en", folded=False))
    for kind, form, id_ in english:
        ids.setdefault((kind, form), id_)
    for kind, form, id_ in english:
        ids.setdefault((kind, _plural(form)), id_)
    return Gazetteer((kind, form, id_) for (kind, form), id_ in ids.items())


@cache
def _common(language: LanguageCode, *, folded: bool) -> frozenset[str]:
    """Return the words that any meeting's name may have or lack."""
    listed = frozenset(data("kinds")["common"][language].split())
    english = listed if language == "en" else _common("en", folded=False)
    return english | (frozenset(map(fold, listed)) if folded else listed)


@lru_cache(maxsize=16384)
def read(name: str, language: LanguageCode) -> Reading:
    """Return what a name says."""
    prose = Prose(name.strip(), language)
    view = prose.view.lower()
    hits = _gazetteer(language, folded=prose.folded).find(view)
    found: dict[str, set[str]] = {"topics": set(), "bodies": set(), "kinds": set(), "series": set()}
    covered = bytearray(len(view))
    for kind, spots in hits.items():
        for spot in spots:
            inside = any(body.start <= spot.start and spot.end <= body.end for body in hits.get("bodies", ()))
            if inside and (kind == "topics" or spot.id in ORGANS):
                continue  # the Food and Agriculture Organization is no topic, the Gulf Cooperation Council no council
            if kind == "series" and any(h.start < spot.end < h.end for h in hits.get("bodies", ())):
                continue  # the ASEAN Summit is not the ASEAN Plus Three Summit
            found[kind].update(spot.id.split("/"))
            if kind != "series":
                covered[spot.start : spot.end] = b"\1" * (spot.end - spot.start)
    common = _common(language, folded=prose.folded)
    words = set()
    for word in _WORD.finditer(view):
        text = word[0]
        if any(covered[word.start() : word.end()]) or text in common:
            continue
        if not any(c.isdigit() for c in text) and not _ROMAN.fullmatch(text):
            words.add(fold(text.removesuffix("'s").rstrip("s")) if language == "en" else fold(text))
    apart, scope = (found["kinds"] & set(data("kinds")[part]) for part in ("apart", "scopes"))
    return Reading(
        topics=frozenset(found["topics"]),
        bodies=frozenset(found["bodies"]),
        kinds=frozenset(found["kinds"] - apart - scope),
        apart=frozenset(apart),
        scope=frozenset(scope - {"states"}),
        words=frozenset(words),
        series=frozenset(found["series"]),
        initials="".join(w[0][0] for w in _WORD.finditer(view) if w[0] not in _SMALL).upper()
        if language == "en"
        else "",
    )


def shared_topic(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Return whether two names share a topic; one that is wide counts only where neither has a narrower one."""
    shared = mine & theirs
    return bool(shared) and (not shared <= wide_topics() or (mine | theirs) <= wide_topics())


def kin(first: str, second: str) -> bool:
    """Return whether two bodies are one, or one is part of the other."""
    within = data("bodies")["within"]
    return first == second or within.get(first) == second or within.get(second) == first


@lru_cache(maxsize=16384)
def other_bodies(mine: frozenset[str], theirs: frozenset[str], *, members: bool) -> bool:
    """Return whether the bodies of two names tell two meetings apart.

    Args:
        mine: bodies of a name.
        theirs: bodies of another.
        members: whether a body that one name alone has makes two meetings: EU-ASEAN is not ASEAN. Hosts never do.

    """
    bodies = data("bodies")
    wide = set(bodies["wide"])
    left, right = (
        {x for x in some if not any(kin(x, y) for y in others)} for some, others in ((mine, theirs), (theirs, mine))
    )
    if left - wide and right - wide:
        return True
    hosts = {*wide, *bodies["hosts"], *(body for body, wider in bodies["within"].items() if wider == "un")}
    return members and bool((left | right) - hosts)
