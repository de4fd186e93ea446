"""English: countries."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mekong_facts.languages.en.country_tongues import tongues
from mekong_facts.languages.territories import cldr_names, distinct, forms, names_file, short_names, spellings
from mekong_facts.patterns import deferred
from mekong_facts.rules.countries.patterns import CountryPatterns, PersonPatterns
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
    r"(?:Republic|Rep\.?|Kingdom|State|States|Union|Sultanate|Commonwealth|Principality|Grand Duchy|Federation|Emirate"
    r"|Jamahiriya|Confederation)"
)
_EPITHET = (
    r"(?:People's|Democratic|Socialist|Federal|Federative|Federated|Islamic|United|Independent|Arab|Oriental|Hashemite"
    r"|Plurinational|Bolivarian|Co-operative|Cooperative|Eastern)"
)
# The first part of adjectives of two states (Sino-Thai).
_PREFIXES = {
    "Sino": "CN",
    "Franco": "FR",
    "Anglo": "GB",
    "Russo": "RU",
    "Indo": "IN",
    "Italo": "IT",
    "Luso": "PT",
    "Viet": "VN",
}
# What Pakistan is paired with under its short name: Pak-Afghan, Pak-China
_PARTNERS = (
    r"Afghan(?:istan)?|Indian?|China|Chinese|Iran(?:ian)?|US|UK|Saudi|Turk(?:ey|ish)|Russian?|Japan|Lanka|Bangla(?:desh)?"
    r"|Uzbek|Tajik"
)
# What the Philippines are paired with under their letters: the PH-Indonesia committee
_NEIGHBOURS = (
    r"Indonesian?|Malaysian?|Singapore(?:an)?|Thai(?:land)?|Viet(?:nam)?|China|Chinese|Japan|Korean?|US|UK|EU|Indian?"
    r"|Australian?|Canadian?|France|French|Russian?|Israeli?|Taiwan|Brunei|Qatar|Saudi|UAE|ASEAN"
)
_OTHER_CONGO = r"(?:DRC|DR Congo|Democratic Republic of (?:the )?Congo)\b"
# The last words of what an official name begins with, of "Gulf of" and of streets with Romance names.
_CUES = "of the republic kingdom de du des la das do da dos"
# What one person is to another that no state is to somebody, and what only people do.
_SERVANT = (
    r"(?:drivers?|guide|cook|chef|translator|interpreter|assistant|secretary|colleague|flatmate|roommate|classmate|landlord|landlady"
    r"|waiter|waitress|nurse|doctor|teacher|tutor|coach|trainer|photographer|cameraman|editor|fixer|porter|barber|dentist|dog|cat|horse)"
)
_GESTURE = (
    r"(?:laugh(?:s|ed)|smil(?:es|ed)|grin(?:s|ned)|shrug(?:s|ged)|nod(?:s|ded)|sigh(?:s|ed)|frown(?:s|ed)|blush(?:es|ed)|whisper(?:s|ed)"
    r"|chuckl(?:es|ed)|giggl(?:es|ed)|yawn(?:s|ed)|winc(?:es|ed)|wink(?:s|ed)|wept|sobbed|mutter(?:s|ed)|murmur(?:s|ed))"
)
_KIN = (
    r"(?:sons?|daughters?|brothers?|sisters?|wife|husband|kids?|children|cousins?|uncle|aunt|nephew|niece|father|mother"
    r"|girlfriend|boyfriend)"
)
_PLAYER = r"(?:goalkeeper|striker|midfielder|defender|winger|forward|full-?back|batsman|bowler|skipper)"
# A rank before a given name; behind a civil office "General" is none: Attorney General, Secretary-General.
_RANK = deferred(
    r"(?:(?:^|[,.;:(]\s?"
    r"|(?<![\w-])"
    r"(?:[a-z]+|Police|Army|Air|Lieutenant|Lt\.?|Major|Maj\.?|Brigadier|Brig\.?|Senior|Sen\.?|Colonel|Col\.?)[\s-])"
    r"(?:General|Gen\.?)|(?<![\w-])(?:Admiral|Adm\.?|Brigadier|Brig\.?|Major|Maj\.?|Marshal|Commodore|Superintendent))\s\Z"
)


def _persons(data: dict[str, str], address: str) -> PersonPatterns:
    surname = rf" (?!{_any(data['institutions'])})[A-Z][a-z]{{2,}}\b(?! [A-Z])"
    return PersonPatterns(
        names=frozenset(spellings(forms(data["names"]))),
        address=frozenset(forms(address)),
        given=frozenset(forms(data["given"])),
        particles=frozenset(forms(data["particles"])),
        rank=_RANK,
        initial=deferred(r"(?<=[\w:,;(/-] )(?:[A-Z]\.\s?){1,2}\Z"),
        ended=deferred(r"'s\b|[,.;:)/]|\s(?:said|says|told|who|was|is|has|had|will|and [A-Z])\b"),
        sure_before=deferred(
            rf"(?<![\w-])(?:{_KIN}(?:\s(?:of|to)(?:\s[A-Z]\w+,?(?:\sand)?){{0,4}})?|{_PLAYER}|captain"
            r"|(?:\w+\s)?(?:boy|girl|lad|baby)|(?:manager|leader|coach|boss|name|host|guide|driver|teacher)\sis|named|called"
            r"|n[ée]e|[Pp]osted\sby"
            rf"|(?:[Mm]y|[Hh]is|[Hh]er|[Yy]our|[Oo]ur|[Tt]heir)\s(?:\w+\s)?(?:(?:{_KIN}|deputy|boss),|friend|mate|pal))\s\Z",
        ),
        sure_after=deferred(
            rf"\s(?:himself|herself)\b|,\s(?:the\s[a-z ]{{2,30}},\s)?who\b|\s[A-Z]\.?(?=\s*(?:[\n,;)\"]|$))"
            rf"|{surname}(?<!s)(?=\s?(?:[,;/|)\n]|$))"
            rf"|(?:\sand\s[A-Z]\w+)?\s?[-,(]\s?(?:your|my|his|her|our|their)\s(?:\w+\s)?{_KIN}\b"
            r"|'s "
            r"(?:Farm|Bridge|Caf[eé]|Bar|Pub|Place|Shop|Store|Garage|Kitchen|Diner|Bakery|Barn|Books|Deli|Gym|Grill|Salon|Tavern"
            r"|Yard)\b"
            r"|'s (?:father|mother|brother|sister|wife|husband|son|daughter|parents|family|dad|mum|mom|boss)\b"
            rf"|,\s(?:your|my|his|her|our|their)\s(?:\w+\s)?{_SERVANT}\b|\s{_GESTURE}\b"
            r"|\s&\s[A-Z][a-z]+"
            r"(?=,\s(?:the|an?)\s(?:\w+\s)?(?:\w*maker|brewer|grocer|retailer|bank|builder|group|firm|company|chain|broker)\b)"
            r"|,\s(?:aged\s)?\d\d?,|,\san?\s(?:\w+\s)?(?:boy|girl|man|woman|teenager|student|teacher|player|fan)\b",
        ),
        byline=deferred(r"\b(?i:by|(?:photo(?:graph)?s?|pictures?|words|text|story)\s?[:/])\s?\Z"),
        before=deferred(
            rf"(?:^|[^.\w-])((?!(?:{_any(data['leading'])})\b)[A-Z][a-z]{{1,14}}|(?<=[\"'] )(?:said|says|asked|replied))\s\Z",
        ),
        surname=deferred(surname),
        sheet=deferred(
            r"(?:[^:\n]{1,40}\(\d(?:-\d){2,3}\)"
            r"|\W*(?:(?:Goal)?[Ss]corers|Goals|Booked|Bookings|Cautions|(?:Yellow|Red) cards?|Sent off|Subs|Substitutes))\s?[:-]"
        ),
        listed=deferred(r"\s\(?\d|[,;.]|\s*$|\s\(\w"),
        small=deferred(
            r"(?<![\w'])(?!(?:of|the|in|on|to|and|for|with|at|by|an|as|from|over|or|after|into|via|but|nor)\b)[a-z]{2}"
        ),
        place_before=deferred(r"\b(?i:of|in|from|across)\s\Z"),
        city_before=deferred(r"\b([A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?)(?:,\s|\s\()\Z"),
        joining=frozenset({"and", "&"}),
    )


# What is named after Korea in the North, and what tells that a text speaks of the South, too.
_NORTH = r"\bWorkers'? Party of Korea\b|\bKorean (?:Workers'? Party|People's Army|Central News Agency)\b"
_SOUTH = r"\b(?:Seoul|South(?:ern)? Korean?s?|(?<!People's )(?<!Peoples )Republic of Korea|ROK|[Tt]wo Koreas|[Bb]oth Koreas)\b"


def build(fold: Fold) -> CountryPatterns:
    """Return the patterns; `fold` is applied to every pattern and form."""
    data = names_file("en")
    caps = f"(?i:{_EPITHET})", f"(?i:{_KIND})"
    land = "; ".join(spellings(forms(data["after"]["land"])))
    short = "|".join(map(re.escape, forms(data["states"]["short"])))
    return CountryPatterns(
        entries=distinct(_entries(data), fold),
        rules=RULES,
        names=short_names(),
        before=deferred(
            r"\b(?!(?<=(?:ary|ies|ter|ers|ead|ads|cil) of )[Ss]tate\s)"  # the Secretary of State of the United States
            rf"(?:{caps[0]}\s+){{0,3}}(?:{caps[1]}\s+(?i:of)|(?i:Republic|Kingdom))\s+(?:(?i:the)\s+(?:(?i:Union\s+of)\s+)?)?\Z"
        ),
        after=deferred(
            rf"(?!\n\s*\n|\s+(?i:United\s+Kingdom)\b)\s+(?:{caps[0]}\s+){{0,3}}"
            r"(?:(?i:Republic|Federation|Confederation|Kingdom)\b(?!\s+(?i:of)\b)|Rep\.(?!\s[A-Z]))"
            rf"|\s\((?:{caps[0]}\s+){{0,3}}{caps[1]}\s+(?i:of)(?:\s+the)?\)"
            rf"|,\s+(?:{caps[0]}\s+){{0,3}}{caps[1]}\s+(?i:of)\b(?![ \t]+(?:[A-Z]|e[A-Z]|the\b))",
        ),
        cues=frozenset(_CUES.split()),
        other_before=frozenset(
            spellings(form for name in ("places", "ships", "peoples") for form in forms(data["before"][name]))
        )
        | {"Ethnic", "Overseas"},
        not_before=deferred(
            r"\b(?:(?:rue|avenue|boulevard|quai|calle|rua)\s+d(?:e|u|o|a)s?\s+(?:la\s+)?"
            r"|(?:seas?|gulf|straits?|bay|bight|isthmus|cape|horn|peninsula|lake|mouth|channel)\s+of\s+(?:the\s+)?"
            r"|(?:town|village|borough|township|county|parish)\s+of\s+)\Z",
        ),
        not_after=deferred(
            rf"(?:-[A-Z][a-z]+)?[\s-](?:(?:{_any(land)})\b"
            rf"|(?:{_any(data['after']['districts'])})\b(?!\s(?:Border\s)?(?:Committees?|Commissions?)\b)"
            rf"|{_any(data['after']['streets'])}\b"
            rf"|(?:{_any(data['after']['doubtful'])})\b(?!\s(?:and|&|for|to|in|on|as|[A-Z]))"
            r"|[Ll]anguages?|[Ss]peaking(?! (?:on|for|at|to|as|after|before|during|first|next|last|from)\b)|speakers?\b(?!(?<=r)\s[A-Z])|alphabet|script|dialects?|grammar"
            r"|(?:lessons?|classes|courses?)\b(?!\sof)|subtitles"
            r"|dictionar(?:y|ies)|translations?|translators?|interpreters?|versions?|texts?\b(?!\s(?:messag|alert))|transcripts?"
            r"|(?:words?|names?|terms?)\sfor"
            r"|ethnic|minority|descent|cuisine|English|Arabic)\b"
            rf"|,\s(?:(?:{_any(data['states']['whole'])})\b|(?:{short}))(?!,?\s(?:and|or|&)\s[A-Z]|,\s[A-Z])"
            r"|\s&\s(?:[A-Z]\w+\s)?(?:LL[PC]|Inc|Ltd|Co|Sons|Daughters?|Brothers|Bros|Company|Foods|Partners|Associates)\b"
            r"|(?<=VN)[ ]?\d|(?<=PNG)\s(?:files?|images?|formats?)\b|(?<=Thai|.Lao)\s(?:Van|Thi)\s[A-Z]"
            r"|(?<=RF)\s(?:signals?|cables?|bands?|engineer\w*|power|spectrum|interference|energy|fields?|circuits?|tags?)\b"
            r"|(?<=Emirates)(?<!Arab Emirates)(?:\s(?:[A-Z]|flights?\b|airlines?\b)|(?<![Tt]he Emirates))"
            r"|(?<=Georgia)(?:,\s(?:Arial|Verdana|Times|[\"']Times|serif)"
            r"|\s(?:fonts?|typefaces?|peach(?:es)?|pecans?|pines?|clay|Tech|Bulldogs))\b"
            rf"|(?<=(?i:Turkey)),?\s\(?(?i:(?:(?:and|or)\s)?(?:{_any(data['goods']['meat'])})|{_any(data['goods']['turkey'])})\b"
            rf"|(?<=(?i:China))\s(?i:{_any(data['goods']['china'])})\b"
            r"|(?<=Polish)\s(?:the|your|it|them|each|all|that|with|lightly|gently|until|off|up)\b"
            r"|(?<=Dominican)\s(?:[Oo]rder|[Ff]riars?|[Ss]isters?|[Mm]onks?|[Nn]uns?|[Pp]riests?|[Cc]onvent|[Cc]hurch)\b",
        ),
        elided=deferred(r"N(?<!\wN)(?:orth|ORTH)(?=\s(?:and|or|AND|&)\s(?i:South\sKorea))"),
        clipped=(
            (
                "Pak",
                "PK",
                deferred(
                    r"Pak(?:(?:(?<=\b(?:Indo|Sino)-Pak)|(?<=\b(?:US|UK|Af)-Pak))\b"
                    rf"|(?<!\wPak)(?=-(?:{_PARTNERS})\b))"
                ),
            ),
            (
                "PH",
                "PH",
                deferred(
                    # no acidity, no floor of a house
                    r"PH(?:(?<!oil PH)(?<!ater PH)(?<!igh PH)(?<!ow PH)(?<!ouse PH)(?<!oom PH)(?<!loor PH)(?<!ldg PH)(?<!\wPH)"
                    rf"(?=(?:-| and |, )(?:{_NEIGHBOURS})\b(?!'s))"
                    r"|(?:(?<=US-PH)|(?<=UK-PH)|(?<=EU-PH)|(?<=esia-PH)|(?<=ysia-PH)|(?<=pore-PH)|(?<=land-PH)|(?<=hina-PH)"
                    r"|(?<=ndia-PH)|(?<=apan-PH)|(?<=orea-PH)|(?<=alia-PH)|(?<=tnam-PH)|(?<=nada-PH))\b"
                    r"|(?<=[Tt]he PH)\b"
                    r"(?= (?:side|delegat\w+|government|team|panel|Senate|Navy|Army|Coast|military|embassy|Embassy)\b))"
                ),
            ),
            ("-Bangla", "BD", deferred(r"(?<=\b(?:Indo|Sino)-)Bangla\b")),
            ("-Lanka", "LK", deferred(r"(?<=\b(?:Indo|Sino)-)Lankan?\b")),
        ),
        nearest=frozenset({"Congo", "Congolese"}),
        link=deferred(r"\s*(?:,|;|/|-|&|,?\s+and|,?\s+or|,?\s+with)\s*"),
        surnames=frozenset(forms(data["people"]["surnames"])),
        words=frozenset(forms(data["homographs"]["words"])),
        of_state=deferred(rf"(?<=Polish)\s(?:{_any(data['homographs']['of_state'])})\b", re.IGNORECASE),
        goods=frozenset(forms(data["homographs"]["goods"])),
        tongues=tongues(),
        persons=_persons(data["people"], data["before"]["address"]),
        also={
            **dict.fromkeys(
                ("Congo", "Congolese"),
                (
                    "CG",
                    deferred(
                        r"(?<!Democratic )Republic of (?:the )?Congo\b|\bCongo,? (?:Republic|Rep\b)"
                        rf"|\bCongo(?:,|,? and)(?: the)? {_OTHER_CONGO}|{_OTHER_CONGO}(?:,|,? and) Congo\b(?! \(?(?:DRC|Kin))"
                        rf"|\b(?:{_any(data['people']['brazzaville'])})\b"
                    ),
                    deferred(
                        r"Democratic Republic of (?:the )?Congo|\b[Tt]he Democratic Republic\b(?! of)"
                        rf"|\b(?:{_any(data['people']['kinshasa'])})\b"
                    ),
                ),
            ),
            **dict.fromkeys(
                ("Dominican", "Dominicans"),
                ("DM", deferred(r"\bDominica\b|\bRoseau\b"), deferred(r"\bDominican Republic\b|Santo Domingo")),
            ),
            **dict.fromkeys(
                ("St Vincent", "St. Vincent", "Saint Vincent"),
                ("", deferred(""), deferred(rf"\b(?:{_any(data['people']['windwards'])})\b")),
            ),
            **dict.fromkeys(("Korea", "Korean"), ("KP", deferred(_NORTH), deferred(_SOUTH))),
            "Antigua": ("", deferred(r"\bAntigua (?:\(|, ?)Guatemala|\bGuatemalan? "), deferred(r"\bBarbud")),
            "RF": ("", deferred(""), deferred(rf"\b(?:Russia\w*|{_any(data['people']['neighbours'])})\b")),
            "Emirates": ("", deferred(""), deferred(r"\b[Tt]he Emirates\b(?!\s[A-Z])")),
            "Georgia": (
                "",
                deferred(rf"\b(?:{_any(data['people']['georgia'])})\b"),
                deferred(rf"\b(?:{_any(data['people']['caucasus'])})\b"),
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
        found += [name.replace(" and ", " And ").replace(" the ", " The ") for name in found if " and " in name]
        found += [f"{first.upper()} {rest}" for first, _, rest in (name.partition(" ") for name in found) if rest]
        found += [name.replace(" the ", " The ") for name in found if " and the " in name]
        for form in spellings(found) | _misprints(found):
            yield ("country.adjective" if form in taken else "country.name"), form, code
    for code, found in adjectives.items():
        for form in spellings([*found, *plural[code]]) | _misprints(found):
            yield "country.adjective", form, code
    for prefix, code in _PREFIXES.items():
        yield "country.prefix", prefix, code
    georgia = [f"{town}, Georgia" for town in forms(data["people"]["georgia_towns"])]
    others = [form for listed in data["not"].values() for form in forms(listed)]
    others += [form + "s" for form in others if form[-1].islower() and form[-1] != "s"]
    titled = [form.title() for form in others if "'" not in form]
    for form in spellings([*georgia, *others, *titled]):
        yield "country.not", form, "-"


def _any(listed: str) -> str:
    return "|".join(forms(listed))


def _misprints(names: list[str]) -> set[str]:
    """Return names as OCR misreads them: m as rn, a capital i as l."""
    read = {name.replace("m", "rn") for name in names if "m" in name and len(name) > 5}
    return read | {"l" + name[1:] for name in names if name[0] == "I" and name[1:2].islower()}
