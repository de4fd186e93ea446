"""English: plan periods."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from mekong_facts.languages.territories import forms, names_file, short_names
from mekong_facts.patterns import deferred
from mekong_facts.rules.periods.patterns import PeriodPatterns
from mekong_facts.rules.periods.plans import ROMAN
from mekong_facts.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mekong_facts.rules.prose import Fold

RULES = (
    Rule(
        "en.period.span",
        "Two years joined by a dash or a slash that bound a plan, a programme, a phase or a term.",
        (
            "They reviewed the regional Water Safety Plan for [[2008- 2010]] and the plan for [[2012-13]].",
            "Ministers adopted the [[2016–2020]] Work Programme.",
        ),
    ),
    Rule(
        "en.period.months",
        "Two years with their months that bound a plan, a programme or a phase; they are a date, too.",
        (
            "The work plan runs [[from January 2022 to December 2026]].",
            "The Action Plan ([[July 2021-June 2024]]) was adopted.",
        ),
    ),
    Rule(
        "en.period.words",
        'Two years joined by words ("from 2012 to 2013") that bound a plan, a programme, a phase or a term.',
        (
            "A third phase is to run [[from 2016 to 2018]].",
            "The welfare plan for [[2014 to 2018]] is ready.",
            "The Ferry Strategy, implemented [[between 2009 and 2012]], has ended.",
        ),
    ),
)
CARDINAL = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_YEAR = r"(?:19|l9|20|2O|2o|24|25)[\dOol]{2}"
_ERA = r"B\.?E\.?"
_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
# a month before a year; two days are but a date
_MONTH = (
    r"(?<!\d )(?<!\d(?:st|nd|rd|th) )(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)\s"
)
_PART = r"(?:(?i:early|mid|late|(?:the\s)?end(?:\sof)?)[\s-])?"
_EDGE = (
    "whose|the|a|an|its|their|our|his|her|this|that|these|those|which|of|on|in|for|to|at|by|with|under|from|as|or|and"
    "|out|up|over|into"
)
# What stands before such a noun in English, and behind it in the order of other languages: "plan master 2010-2020".
_BEHIND = (
    "action|work|master|strategic|national|target|cooperation|development|economic|social|economy-society|socio-economic"
    "|investment|education|training|regional|general|overall|detailed|sectoral|security|health|trade|tourism|transport"
)
_WORD = r"[\w&'/.+-]+"
# To chair a body is a term: will chair the Council in 2015-2016.
_NAME_ON = r"\s+(?!(?:in|for|from|during|between)\b)[\w-]+"
_CHAIRS = (
    rf"chair(?:s|ed|ing)?\s+(?:the(?:{_NAME_ON}){{1,6}}|(?-i:[A-Z][A-Z-]{{2,}}))"
    r"|(?<!was )(?<!were )(?<!is )(?<!are )(?<!be )(?<!been )serv(?:es?|ed|ing)\s+(?:[oi]n|as\s+an?\s+(?:[a-z-]+\s+)?member\s+(?:of|on|in))"
    r"\s+the(?:\s+(?-i:[A-Z])[\w-]*){0,5}\s(?-i:Council|Board|Committee|Commission|Bureau)"
)
# Whose plans a list tells, each with its years in a bracket: programmes with Fiji (2013-2015), Peru (2014-2016).
_PARTNER = r"(?:the\s)?(?P<partner>[A-Z][\w.'-]*(?:\s(?:(?:of|and|the)\s){0,2}[A-Z][\w.'-]*){0,4})\s\("
_SIGNED = r"(?:signed|concluded|agreed|approved|adopted|endorsed|prepared|launched)"
_WITH_PARTNER = (
    rf"(?:\s(?:{_SIGNED}(?:\s(?!(?:with|for)\s[A-Z])[a-z]+){{0,7}}?\s)?(?:(?:(?:is|are|was|were|has\sbeen|have\sbeen)\s)(?:{_SIGNED}\s)?"
    rf"|(?<=[a-z]ed\s))(?:with|for|in)|(?<=[a-z]s):)\s{_PARTNER}\Z"
)
# What makes a verb of "plan": a subject before it (pronouns, plurals), a verb behind "to": the committees plan to train
_PLURAL = r"(?<=[a-rt-z]s plan)(?<!\bits plan)(?<!\bthis plan)(?<!ous plan)(?<!sales plan)(?<!works plan)(?<!news plan)"
_SUBJECTS = ["we", "they", "you", "who", "I", "also", "both", "to", "will", "would", "not", "people", "police"]
# before "plans" as a noun: the plans to, action plans to
_OWNERS = ["the", "its", "their", "our", "his", "her", "new", "any", "no", "action", "master", "strategic", "-year"]
_OWNED = "".join(rf"(?<!\b(?i:{word})\s)" for word in _OWNERS)
_NO_VERB = (
    rf"(?!(?<!'s\s)(?<!s'\s){_OWNED}(?:plans\sto\s[a-z]|PLANS\sTO\s[A-Z]))"
    rf"(?!plan(?:{'|'.join([*(f'(?<=(?i:{one}) plan)' for one in _SUBJECTS), _PLURAL])})\sto\s[a-z])"
)


def build(fold: Fold) -> PeriodPatterns:  # noqa: ARG001 - English has no diacritics to fold
    """Return the patterns; `fold` is applied to every pattern and form."""
    file = files("mekong_facts.languages").joinpath("en", "periods.toml")
    lists = {name: _words(listed) for name, listed in tomllib.loads(file.read_text(encoding="utf-8")).items()}
    plans, terms, echoes = ("|".join(lists[name]) for name in ("plans", "terms", "echoes"))
    head = (
        rf"(?<!prison )(?<!jail )(?:(?<![\w-])|(?<=[a-z])(?=[A-Z])|(?<=[a-z]-)(?=(?i:plan|program|strategy))){_NO_VERB}"
        rf"(?i:(?P<plan>{plans})|(?P<term>{_CHAIRS}|{terms})|(?P<echo>{echoes}))[sS]?(?!\w|-(?![Pp]hase\s))"
    )
    verbs, gerunds, headline = ("|".join(lists[name]) for name in ("verbs", "gerunds", "headline_verbs"))
    built = "".join(f"(?<!{noun} )" for noun in lists["built"])
    stop = rf"(?!(?:{gerunds})\b){built}(?:(?:{verbs})(?:s|d|es|ed|ing)?|{headline}|[a-z]+ing|[a-z]+ly)"
    finite = (
        "is|are|was|were|be|been|has|have|had|will|would|shall|may|can|must|could|should|that|which|who|whose|where|when"
        "|he|she|they|it|we|said|says|adopted|approved|launched|signed|rose|fell|grew|met|began|started|ended|complies"
        "|complied|aligns|aligned"
        "|conforms|contributes|corresponds|reflects|incorporates|supports|follows|provides|includes"
    )

    def tail(bar: str) -> re.Pattern[str]:
        number = rf"(?:\s+(?:[IVX]{{1,4}}|\d\d?|(?i:{'|'.join(CARDINAL)}))(?![\w-]))?"
        phase = r"(?:(?:\s?,?\s+|\s?-\s?)(?i:phase)\s+\w+)?"
        comma = r"(?:,(?=\s[A-Z][\w-]+(?:,\s[A-Z][\w-]+){0,4},?\s(?:(?i:and)|&)\s[A-Z]))?"  # on Food, Agriculture and Forestry
        letters = r"(?:\s\([A-Z][\w&-]{1,14}\)(?=\s[a-z]))?"  # the Plan of Action (POA) to implement …
        return deferred(
            r"(?:\s+(?i:old|new|next|previous|current))?(?:\s+\"[^\"\n]{1,60}\"?)?(?:\s+\d{4})?"
            rf"{number}{phase}(?:\s+(?i:{_BEHIND})){{0,4}}{letters}"
            r"(?:\s+(?i:of|on|to|against|for|in|towards?|concerning|under|with|about|between)"
            rf"(?:{comma}\s+(?!(?!WHO\b|IT\b)(?i:{finite})\b{bar}|\d{{4}}\b){_WORD}{letters}){{1,24}})?(?:\s+\"[^\"\n]{{1,80}}\"?)?"
            rf"(?:\s\([A-Z][\w-]{{1,14}}\)(?=,?\s+(?i:phase)\s))?{phase}"
        )

    return PeriodPatterns(
        rules=RULES,
        span=deferred(
            # a year, or two figures of a fiscal one; it starts with one class of characters, to which the scan skips
            r"(?P<first>[\dl](?:(?:(?<=[1l])9|(?<=2)[0Oo45])[\dOol]{2}|(?<=FY\d)\d(?=\s?(?:-|to|through)\s?FY|-\d\d\b)))"
            rf"(?:[/-](?:19|20)?\d\d\s?(?:-|\s(?:to|through|until)\s)\s?(?:FY\s?)?{_YEAR}[/-](?P<closing>(?:19|20)?\d\d)"
            rf"|(?:\s?-{{1,2}}\s?|\s+(?i:to|till|until|through)\s+){_MONTH}(?P<months>{_YEAR})"
            rf"|\s?(?:-{{1,3}}|[/~])\s?(?:FY\s?)?(?P<last>{_YEAR}|'?\d\d(?!\s+(?:{_MONTHS})))"
            r"|\s+(?:(?i:(?:up\s+)?to|till|until|through|thru)|(?<=(?:for|een|ars)\s.{4}\s)and)\s+(?:(?:the\s+)?year\s+|FY\s?)?"
            rf"{_PART}(?P<worded>{_YEAR}|(?<=FY)\d\d))(?:\s(?P<bracket>\()?(?P<era>{_ERA})(?(bracket)\)))?(?![\w/-]|[.,]\d)",
        ),
        opening=deferred(
            r"(?:(?<![\w.,/-])|(?<=\bFY))(?:(?i:from|between)\s+(?:(?:the\s+)?years?\s+|FY\s?)?|(?<!\d )|(?<=hase \d ))"
            rf"(?:(?P<era>{_ERA})\s)?(?:(?P<month>{_MONTH})|{_PART})\Z"
        ),
        far_echo=deferred(r".*one|the .*|draft|document|version|revision|outline"),
        head=deferred(head),
        papers=deferred(rf"(?i:{plans})s?\s[^,.;()\n]{{0,80}}?\sand\s(?:its|their)\s(?:[\w-]+\s){{0,4}}?(?={head})"),
        serving=deferred(
            r"\sto\s"
            r"(?:assess|review|discuss|follow\sup|monitor|evaluate|implement|support|advance|finali[sz]e|draft|develop|prepare"
            r"|track|take\sstock\sof)\s"
            rf"|\sand\s(?:{verbs})(?:s|d|es|ed|ing)?\s(?:the|its|their|an?|this|that)\s"
        ),
        within=deferred(
            r"(?i:priorit(?:y|ies)|targets?|goals?|objectives?|deliverables?|projects?|initiatives?|undertakings?)\s"
            r"(?:(?:set\sout|laid\sdown|outlined|contained|listed)\s)?(?:in|under|within|of)\s(?:the|its|their|our|this)\s"
        ),
        doing=deferred(
            r"\b(?:led|headed|directed|managed|coordinated|co-ordinated|supervised|oversaw|joined|ran|worked\s(?:on|for|in|at))"
            r"\s(?:the|an?|its|their|our|his|her|this|that)\s(?:[\w'&-]+\s){0,9}?(?<!\bperiod\s)(?<!\bphase\s)(?<!\byears\s)(?<!\bstage\s)"
            r"(?:from|between)\s(?:\w+\s)?\d{4}\s"
            r"(?:to|till|until|through|and)\s(?:\w+\s)?\d{4}\Z"
        ),
        firsts=frozenset(_first_words(lists)),
        not_before=deferred(
            r"\b(?:seasons?|(?:academic|school|crop|marketing|harvest)\s+years?|pp?\.|pages?|lots?|batch|miles?|km|cap\.|tel\.?"
            r"|fax|phone|nos?\."
            r"|number|petition|resolution|decree|circular|born|room|(?:near|short|medium|long)[\s-]term|wars?|since|vintage|winter"
            r"|summer|averages?|exports"
            r"|imports|\(?\d{2,4}\)|(?:regulation|directive|decision|law|act|order)(?:\s\([a-z]{2,5}\))?)\s*[:(]?\s*\Z",
        ),
        not_after=deferred(
            r"\s+(?:[kmg]b|mm|cm|k[gm]|k|psi|rpm|pages|people|tonnes|dollars|baht|lines|models?|editions?|seasons?|academic|school"
            r"|marketing|crop|harvest|war|crisis|drought|floods?|recession|epidemic"
            r"|pandemic|outbreak|referend|league|edition|championship|winter|summer|average|el ni)\w*"
            r"|\s+[\w-]{2,20}\s+(?:wars?|crisis|drought|floods?|recession|epidemic|pandemic|outbreak|conflict|famine)\b",
        ),
        counted=deferred(r"\b(?:\w+(?:st|nd|rd|th)|current|initial|final|last|next|new|pilot)\s\(\Z"),
        link=deferred(
            rf"(?:,\s[^()\n]{{1,30}})?\)(?:,|;|,?\sand|\s&)\s(?:(?:with|for|in)\s)?{_PARTNER}|"
            r"\)?\s*(?:,|;|\||and|or|,\s*and|as well as)\s*(?:again\s+in\s+|for\s+)?(?:the\s+)?"
            r"(?P<other>(?:\w+(?:st|nd|rd|th)|next|new)\s+)?\(?",
        ),
        lead=deferred(
            rf"{_WITH_PARTNER}|"
            r"(?!\w)(?:\s?\(\d{0,2}[A-Z][\w&-]{1,14}(?:\s[IVX\d]{1,4}|\s[A-Z]{2,10}){0,2}"
            r"(?:\)(?:\sfor\s(?:the\s)?[A-Z][\w.'-]*(?:\s[A-Z][\w.'-]*){0,3})?|(?=[,;]|\s\Z)))?(?:\"|(?<!s)')?[\s,;:(-]{0,6}"
            r"(?<!\w)(?:"
            r"(?i:(?:is|was|are|were)(?=\s\Z)"
            r"|(?:whose\s(?:validity|duration|horizon|time\s?frame|lifespan|(?:implementation|validity)\speriod)"
            r"|the\s(?:validity|term|duration|horizon)\sof\swhich)\s"
            r"(?:(?:is|was)(?:\sset)?|extends|extended|runs|ran|goes|spans|covers|covered|lasts|will\s(?:be|run|extend|last|cover))"
            r"|(?:(?:which|that)\s+)?(?:(?:is|was|are|were|will be|will|would|shall|may)\s+)?"
            r"(?:to run|running|runs?|ran|to cover|covering|covers?|covered|spanning|spans?|to last|lasting|lasts?"
            r"|extending|extended|in force|in effect|effective|due|set|scheduled|planned|valid|implemented|carried out"
            r"|in place|conducted|for implementation|to be implemented|launched|for use|calculated on"
            r"|(?:drawn up|drafted|designed|devised|conceived|meant|intended|prepared|written|adopted|approved|agreed|endorsed"
            r"|calculated|updated|revised|renewed)(?=\s+for\s)))\s+(?:for\s+(?:\w+|\d\d?)\s+years,?\s+)?)?"
            r"(?i:(?:for|of|during|over|within|through|throughout|across|towards?|beyond|in|on)\s+)?(?i:the\s+)?"
            r"(?:(?:next|following|coming|upcoming|current|present|ongoing|new|whole|entire|subsequent|previous|last|another"
            r"|a further)\s+)?"
            r"(?i:(?:(?:(?:financial|fiscal|budget|planning|programming|funding|(?:two|three|four|five|six|ten)-year)\s)?period"
            r"|(?:(?:fiscal|financial|budget(?:ary)?|calendar|two|three|four|five|six|ten|\d\d?)[\s-])?years?|FYs?|biennium"
            r"|triennium|phase|term|cycle|quinquennium|five years)\s?(?:of|from)?\s?)?"
            r"[\s,:|(\[\"'-]{0,6}\Z",
        ),
        tail=tail(r"|to\s+[a-z]"),
        purpose=tail(""),
        ahead=deferred(
            rf"\s+(?:years?\s+)?(?!/|\d[\d,.]*\s)(?P<name>(?:(?!(?i:{_EDGE})\b|(?:{stop})\b){_WORD}\s+){{0,6}}{head}"
            r"(?:\s+(?i:of)\s+(?i:action|work|activities|cooperation))?)",
        ),
        opened=deferred(
            r"\W*(?:(?i:in|for|during|over|within|throughout|across|under)\s+)?(?:the\s+)?(?:(?:next|coming|last|past|first)\s+)?"
            r"(?:(?:two|three|four|five|six|seven|eight|ten|\d\d?)[\s-]+years?\s+)?(?:(?i:period|years)\s+)?(?:of\s+)?\(?\Z"
        ),
        follows=deferred(
            # no "in 2011-12, several plans failed", "in 2011-12, projects worth a million began"
            rf"\)?,?(?=\s)(?!\s+(?:(?i:many|several|some|most|few|various|numerous|all|both|no|{'|'.join(CARDINAL)})\s"
            r"|(?!(?:is|was|this|its|his)\s)[a-z]+s\s))"
            r"(?:\s+(?i:is|was|will be|would be))?(?:\s+(?i:the|this|that|its|their|our|his|her)\b)?"
        ),
        acronym=deferred(
            r"(?<![\w-])(?P<acronym>[A-Z]\w{0,8}[A-Z])(?:[\s-]?(?P<number>[IVX]{1,4}|\d))?\)?['\"]?\s?[,(:]?\s?"
            r"(?:(?i:for|of|in|covering|during)\s+)?(?:the\s+)?(?:(?:period|years)\s+(?:of\s+)?)?(?:FY\s?)?\Z",
        ),
        modifier=deferred(
            rf"(?<![^\s\"])(?={_WORD}\s+\Z)"
            rf"(?!(?i:{_EDGE}|draft|\d+|[\w.]*\d{{4}})\s|(?<!\b[Aa]\s)(?<!\b[Tt]he\s)(?:{stop})\s|\S+'s?\s){_WORD}\s+\Z"
            r"|(?<!\S)[A-Z][\w-]*\s+and\s+\Z"
            r"|(?<!\S)[A-Z][\w-]*\s+[A-Z][\w-]*\s+(?:for|of)\s+\Z",
        ),
        modifier_words=len(("Action", "Plan", "for")),
        outer=deferred(
            r"(?:(?i:first|second|third|fourth|fifth|final|pilot|\d\w\w)\s+)?(?i:phase|stage)(?:\s+\w+)?"
            r"\s+of\s+(?:the\s+|its\s+)?\Z",
        ),
        loose=deferred(
            r"\b(?i:planned|scheduled|foreseen|envisaged|run|implemented|carried out|rolled out|phased in|undertaken|extended|in force)"
            r"\s+(?i:(?:in|over|for|during)\s+)?(?i:the\s+)?(?i:(?:period|years)\s+)?\Z"
            r"|\b(?:million|billion|bn|\d ?m)\s+(?:over|for|during)\s+(?:the\s+)?(?:(?:period|years)\s+)?\Z"
        ),
        phase=deferred(r"\b(?:phase|stage)\s+(\w+)|(\w+)(?=\s+(?:phase|stage)\b)"),
        phase_nouns=("phase", "stage"),
        bare=frozenset(lists["bare"]),
        acronyms=frozenset(listed.upper() for listed in lists["acronyms"]),
        numbers=_numbers(),
        partners=_partners,
    )


@cache
def _partners() -> frozenset[str]:
    """Return the names of states with which there may be plans."""
    listed = (form for names in names_file("en")["names"].values() for form in forms(names))
    return frozenset({*listed, *short_names().values()})


def _words(listed: str) -> list[str]:
    return sorted(
        {re.sub(r"\s+", r"\\s+", word.strip()) for word in listed.split(";")}, key=lambda word: (-len(word), word)
    )


def _first_words(lists: dict[str, list[str]]) -> Iterator[str]:
    """Yield the first word of each noun, in small letters, in the singular and the plural."""
    for name in ("plans", "terms", "echoes"):
        for noun in lists[name]:
            first = re.split(r"\W", noun.lower())[0]
            yield from (first, first + "s")
    yield from ("chaired", "chairing", "serve", "serves", "served", "serving")


def _numbers() -> dict[str, int]:
    ordinal = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
    short = ("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th")
    rows = (CARDINAL, ordinal, short, ROMAN, [str(number) for number in range(1, len(ROMAN) + 1)])
    return {word: number for row in rows for number, word in enumerate(row, 1)}
