"""What both languages do alike with the words of their meetings.toml."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from dataclasses import dataclass
from importlib.resources import files
from itertools import chain, product
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.headlines import in_sentence
from mekong_facts.rules.meetings.phrases.name_words import in_one_spelling

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from re import Pattern

    from mekong_facts.rules.gazetteer import Entry
    from mekong_facts.rules.prose import Fold


def listed(text: str) -> tuple[str, ...]:
    """Return the items of a list that commas part."""
    return tuple(item for item in (" ".join(part.split()) for part in text.split(",")) if item)


# Classes of words that are asked for together: what stands between a meeting and what makes something of it, and that.
_TWO_WORDS = 4  # syllables of a noun made of two words: hội nghị thượng đỉnh
_TOGETHER = {
    "passed": ("articles", "joiners", "within", "convoking"),
    "leading": ("articles", "within", "of"),
    "tying": ("preparing", "forerunners", "recalling", "apart", "deadlines", "along_with"),
}
# Classes of words before which a name may stop: those that tell it are looked for only at their first syllables.
_STOPPING = ("owned_by", "credits", "pictures", "handed", "documents", "heralds", "arriving")


@dataclass(frozen=True, slots=True)
class Lists:
    """What meetings.toml lists.

    Attributes:
        entries: the gazetteer's entries.
        words: the classes of words; one that the language has no words for is empty.
        levels: words by the level that they tell.
        bodies: the words of the names of bodies, by the letters that these go by.
        spellings: the one of the spellings of a name that stands for it, by each of the others.

    """

    entries: tuple[Entry, ...]
    words: defaultdict[str, frozenset[str]]
    levels: dict[str, tuple[str, ...]]
    bodies: dict[str, frozenset[str]]
    spellings: dict[str, str]


def read(code: str, fold: Fold) -> Lists:
    """Return the lists of a language; `fold` is applied to each form."""
    data = tomllib.loads(files("mekong_facts").joinpath(f"languages/{code}/meetings.toml").read_text(encoding="utf-8"))
    words = defaultdict(
        frozenset[str],
        {name: frozenset(fold(item) for item in listed(text)) for name, text in data["words"].items()},
    )
    for name, classes in _TOGETHER.items():
        words[name] = frozenset().union(*(words[one] for one in classes))
    words["stops"] = frozenset(item.split()[0] for name in _STOPPING for item in words[name])
    levels = {name: tuple(fold(item) for item in listed(text)) for name, text in data["levels"].items()}
    entries: dict[tuple[str, str], str] = {}
    for kind, groups in (("meeting.head", data["heads"]), ("meeting.verb", data["verbs"])):
        for id_, form in ((id_, fold(item)) for id_, text in groups.items() for item in listed(text)):
            if fold("đ") != "d" or form not in words["unclear"]:  # xưởng (workshop) is xuống (down) without diacritics
                for spelled in _heads(form, code) if kind == "meeting.head" else _verbs(form, id_, fold):
                    entries.setdefault((kind, spelled), id_)
    spellings = {fold(other): fold(name) for name, others in data["spellings"].items() for other in listed(others)}
    bodies = {
        letters: frozenset(in_one_spelling(fold(name), spellings).split()) for letters, name in data["bodies"].items()
    }
    return Lists(tuple((kind, form, id_) for (kind, form), id_ in entries.items()), words, levels, bodies, spellings)


def signs(listed_by_kind: Mapping[str, str], fold: Fold) -> tuple[Entry, ...]:
    """Return the gazetteer's entries for the words without which a pattern finds nothing; `fold` is applied to each."""
    forms = ((kind, form) for kind, text in listed_by_kind.items() for form in listed(fold(text)))
    found = dict.fromkeys((f"meeting.{kind}", spelled) for kind, form in forms for spelled in _all_spellings(form))
    return tuple((kind, spelled, "sign") for kind, spelled in found)


def _all_spellings(form: str) -> Iterator[str]:
    """Yield a form with a capital on any of its words, or on none, and in capitals."""
    yield from map(" ".join, product(*((word, word.capitalize()) for word in form.split())))
    yield form.upper()


def _heads(form: str, code: str) -> dict[str, None]:
    """Return the spellings of a noun for a meeting: in English its plural, in Vietnamese with hyphens, in any case."""
    syllables = form.split() if code == "vi" else []
    forms = [form, "-".join(syllables)] if len(syllables) > 1 else [form]
    if code == "en" and not form.endswith(("s", "a")):
        forms.append(form + "s")
    return dict.fromkeys(chain(*map(_spellings, forms), _cased(syllables)))


def _verbs(form: str, id_: str, fold: Fold) -> tuple[str, ...]:
    """Return the spellings of what is said of a meeting, and of names of bodies that look like it: "Ban Tổ chức".

    Without diacritics a single word with a capital is too often part of a name (nói in Ha Noi).
    """
    if fold("đ") == "d" and " " not in form:
        return (form,)
    first, _, rest = form.partition(" ")
    body = (f"{first.capitalize()} {rest[0].upper()}{rest[1:]}",) if id_ == "none" and rest else ()
    return (*_spellings(form), *body)


def _spellings(form: str) -> tuple[str, ...]:
    """Return a form as it stands in a sentence, at its start, in a title and in capitals."""
    told = form, form[0].upper() + form[1:], in_sentence(form.title()), form.upper()
    return (*told, " ".join(map(str.capitalize, form.split()))) if "-" in form else told  # "Bi-national Cabinet"


def _cased(syllables: list[str]) -> list[str]:
    """Return a noun of a few syllables with a capital on the first and any of the others: "Ủy ban Liên Chính phủ".

    Of two words the second may have one alone: "hội nghị Thượng đỉnh".
    """
    if not 2 < len(syllables) < 6:
        return []
    rest = product(*((one, one.capitalize()) for one in syllables[1:]))
    found = [" ".join((syllables[0].capitalize(), *others)) for others in rest]
    if len(syllables) == _TWO_WORDS:
        first, last = syllables[:2], [one.capitalize() for one in syllables[2:]]
        found += [" ".join((*first, last[0], syllables[3])), " ".join((*first, *last))]
    return found


def one_of(patterns: Mapping[str, Pattern[str]], opening: str = "") -> Pattern[str]:
    """Return one pattern for several, each a group by its name; `opening` is what all of them begin with."""
    told = "|".join(f"(?P<{name}>{one.pattern})" for name, one in patterns.items())
    return deferred(f"{opening}(?:{told})")


def number_words(units: Mapping[str, int], tens: Mapping[str, int], joint: str) -> dict[str, int]:
    """Return the words for 1 to 99: units, tens, and each ten with each unit, joined by `joint`."""
    found = dict(units)
    for ten, tens_value in tens.items():
        found.setdefault(ten, tens_value)
        for unit, value in units.items():
            if value < 10:
                found[f"{ten}{joint}{unit}"] = tens_value + value
    return found
