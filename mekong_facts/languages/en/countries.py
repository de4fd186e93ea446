"""English: countries."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mekong_facts.languages.territories import cldr_names, distinct, forms, names_file, short_names, spellings
from mekong_facts.rules.countries.patterns import CountryPatterns
from mekong_facts.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mekong_facts.rules.gazetteer import Entry
    from mekong_facts.rules.prose import Fold

RULES = (
    Rule(
        "en.country.name",
        "A state by its name, in any usual spelling, or by an abbreviation.",
        (
            "Talks with [[Laos]] go on.",
            "The [[Lao PDR]] and [[Viet Nam]] agree.",
            "VISITORS FROM [[THAILAND]] ARE FEWER",
            "A [[U.S.]]-led team has left [[Cote d'Ivoire]].",
        ),
    ),
    Rule(
        "en.country.official",
        "A state by its official name: its name or adjective with the kind of state before or after it.",
        (
            "The [[Kingdom of Cambodia]] signs.",
            "The [[Lao People's Democratic Republic]] and the [[Socialist Republic of Viet Nam]] share a border.",
            "Delegates came from [[Korea, Republic of]].",
        ),
    ),
    Rule(
        "en.country.adjective",
        "A state by its adjective, or by the name of its nationals.",
        ("The [[Thai]] minister met [[Cambodians]] there.", "A [[Sri Lankan]] engineer spoke."),
    ),
)
_KIND = (
    r"(?:Republic|Kingdom|State|States|Union|Sultanate|Commonwealth|Principality|Grand Duchy|Federation|Emirate"
    r"|Jamahiriya|Confederation)"
)
_EPITHET = (
    r"(?:People's|Democratic|Socialist|Federal|Federative|Federated|Islamic|United|Independent|Arab|Oriental|Hashemite"
    r"|Plurinational|Bolivarian|Co-operative|Cooperative|Eastern)"
)
# The first part of adjectives of two states (Sino-Thai).
_PREFIXES = {"Sino": "CN", "Franco": "FR", "Anglo": "GB", "Russo": "RU", "Indo": "IN", "Italo": "IT", "Luso": "PT"}
_KIN = (
    r"(?:sons?|daughters?|brothers?|sisters?|wife|husband|kids?|children|cousins?|uncle|aunt|nephew|niece|father|mother"
    r"|girlfriend|boyfriend)"
)
_PLAYER = r"(?:goalkeeper|striker|midfielder|defender|winger|forward|full-?back|batsman|bowler|skipper)"
_LANGUAGE_LINK = r"(?:,|,? and|,? or|/|-)"


def build(fold: Fold) -> CountryPatterns:
    """Return the patterns; `fold` is applied to every pattern and form."""
    data = names_file("en")
    caps = f"(?i:{_EPITHET})", f"(?i:{_KIND})"
    return CountryPatterns(
        entries=distinct(_entries(data), fold),
        rules=RULES,
        names=short_names(),
        before=re.compile(rf"\b(?:{caps[0]}\s+){{0,3}}{caps[1]}\s+(?i:of)\s+(?:(?i:the)\s+(?:(?i:Union\s+of)\s+)?)?\Z"),
        after=re.compile(
            rf"\s+(?:{caps[0]}\s+){{0,3}}(?i:Republic|Federation|Confederation|Kingdom)\b(?!\s+(?i:of)\b)"
            rf"|,\s+(?:{caps[0]}\s+){{0,3}}{caps[1]}\s+(?i:of)\b(?![ \t]+(?:[A-Z]|the\b))",
        ),
        not_before=re.compile(
            r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof)\.?\s+(?:[A-Z][\w.-]*\s+)?"
            r"|\b(?:Rue|Avenue|Boulevard|Quai|Calle|Rua|Jalan)\s+(?:d(?:e|u|o|a)s?\s+(?:la\s+)?)?)\Z"
            r"|\b(?i:seas?|gulf|straits?|bay|bight|isthmus|cape|horn|peninsula|lake|mouth|channel)\s+of\s+(?:the\s+)?\Z"
            r"|\b(?:[Ee]thnic|[Oo]verseas|Han|ETHNIC)[\s-]+\Z|\b(?:Taiwan|Taipei|Hong Kong|Macao|Macau),\s\Z",
        ),
        not_after=re.compile(
            r"\s+(?:Seas?|SEA|Straits?|Gulf|Channel|Ocean|OCEAN|Peninsula|peninsula|PENINSULA|subcontinent|Subcontinent"
            r"|language|languages|alphabet|script|dialects?|grammar|lessons?|subtitles|ethnic|minority|descent|cuisine)\b"
            r"|[\s-](?:speaking|speakers?|language)\b"
            r"|\s(?:Street|St\.|Avenue|Ave\.|Lane|Boulevard|Blvd|Crescent|Terrace|Alley)|\sR(?:oad|iver)\b(?!\s(?:and|&|[A-Z]))"
            r"|,\s(?:Ohio|Indiana|Missouri|Maine|Illinois|Pennsylvania|Tennessee|Kentucky|Michigan|Nebraska|Iowa)\b"
            r"|(?<=Turkey)\s\(?(?:frozen|whole|fresh|smoked|roasted|breast|legs?|wings?|mince|sandwich|burger|dinner|soup|stew)\b"
            r"|(?<=Polish)\s(?:the|your|it|them|each|all)\b"
            r"|(?<=Dominican)\s(?:[Oo]rder|[Ff]riars?|[Ss]isters?|[Mm]onks?|[Nn]uns?|[Pp]riests?|[Cc]onvent|[Cc]hurch)\b",
        ),
        language_before=re.compile(
            r"\b(?:[Ii]n|into|speaks?|spoke|spoken|speaking|fluent|learn\w{0,4}|stud(?:y|ies|ied|ying)|taught|teach\w{0,4}"
            r"|[Ll]anguages?:?|[Ll]anguages? (?:is|are))"
            rf"\s+(?:(?:both\s+)?\w{{3,14}}{_LANGUAGE_LINK}\s*){{0,5}}\Z",
        ),
        language_after=re.compile(
            rf"(?:{_LANGUAGE_LINK}\s*\w{{3,14}}){{0,5}}\s*"
            r"(?:[.;:!?)\"]|$|\n|,\s|\s(?:only|version|text|translation|as|with|at|by|for|on|but|when|during|to|is|was|are)\b)",
        ),
        elided=re.compile(r"\b(?:North|NORTH)(?=\s(?:and|or|AND|&)\s(?i:South\sKorea))"),
        link=re.compile(r"\s*(?:,|;|/|-|&|,?\s+and|,?\s+or|,?\s+with)\s*"),
        people=frozenset(form for form in spellings(forms(data["people"]["names"]))),
        person_before=re.compile(
            rf"(?:^|[^.\w-])(?:(?:Mr|Mrs|Ms|Dr|Prof)\.?|(?!(?:{_any(data['people']['leading'])})\b)[A-Z][a-z]{{1,14}}|(?:said|says|named|called|asked|replied)|{_KIN}|{_PLAYER})\s+\Z",
        ),
        person_after=re.compile(
            rf"\s+(?!{_any(data['people']['institutions'])})[A-Z][a-z]{{2,}}\b|\s(?:himself|herself)\b"
            rf"|(?:\sand\s[A-Z]\w+)?\s?[-,(]\s?(?:your|my|his|her|our|their)\s(?:\w+\s)?{_KIN}\b"
            r"|'s (?:father|mother|brother|sister|wife|husband|son|daughter|parents|family|dad|mum|mom|boss|friends?)\b"
            r"|,\s(?:aged\s)?\d\d?,|,\san?\s(?:\w+\s)?(?:boy|girl|man|woman|teenager|student|teacher|player|fan)\b",
        ),
        small=re.compile(
            r"(?<![\w'])(?!(?:of|the|in|on|to|and|for|with|at|by|an|as|from|over|or|after|into|via|but|nor)\b)[a-z]{2}"
        ),
        place_before=re.compile(r"\b(?i:of|in|from|across)\s+\Z"),
        surname_before=re.compile(rf"\b(?:{_any(data['people']['surnames'])})\s+\Z"),
        also={
            "Congo": ("CG", re.compile(r"Brazzaville|(?<!Democratic )Republic of (?:the )?Congo\b"), None),
            "Georgia": (
                "",
                re.compile(rf"\b(?:{_any(data['people']['georgia'])})\b"),
                re.compile(rf"\b(?:{_any(data['people']['caucasus'])})\b"),
            ),
        },
    )


def _entries(data: dict[str, dict[str, str]]) -> Iterator[Entry]:
    names = {code: [name, name.replace(" & ", " and ")] for code, name in cldr_names("en").items()}
    for section in ("names", "unsure"):
        for code, listed in data[section].items():
            names.setdefault(code, []).extend(forms(listed))
    adjectives = {code: forms(listed) for code, listed in data["adjectives"].items()}
    plural = {code: [form + "s" for form in found if form[-1] in "ni"] for code, found in adjectives.items()}
    taken = {"Koreans", "Korean", "Americans"}
    for code, found in names.items():
        for form in spellings(found) | _misprints(found):
            yield ("country.adjective" if form in taken else "country.name"), form, code
    for code, found in adjectives.items():
        for form in spellings([*found, *plural[code]]) | _misprints(found):
            yield "country.adjective", form, code
    for prefix, code in _PREFIXES.items():
        yield "country.prefix", prefix, code
    for listed in data["not"].values():
        for form in spellings(forms(listed)):
            yield "country.not", form, "-"


def _any(listed: str) -> str:
    return "|".join(forms(listed))


def _misprints(names: list[str]) -> set[str]:
    """Return names as OCR misreads them: m as rn, a capital i as l."""
    read = {name.replace("m", "rn") for name in names if "m" in name and len(name) > 5}
    return read | {"l" + name[1:] for name in names if name[0] == "I" and name[1:2].islower()}
