"""English: how the names of the places of meetings stand beside each other."""

from __future__ import annotations

from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import CAPITAL, PARTICLES
from mekong_facts.rules.meetings.place_patterns import TownPatterns

_NAME = rf"(?:{CAPITAL}[\w'-]*\.?\s){{1,4}}"
# A street, a floor or a larger house between a building and its town.
_STREET = (
    r"(?:,\s(?:(?:No\.?\s?)?\d{1,5}[A-Za-z]?(?:[/-]\d{1,5})?,?\s)?(?:"
    rf"{_NAME}(?:Street|St|Avenue|Ave|Av|Boulevard|Blvd|Road|Rd|Lane|Drive|Way|Highway|Terrace|Crescent|Parade|Esplanade|Quay|Alley)"
    r"\b\.?|(?:Rue|Avenue|Boulevard|Quai|Place|Calle|Avenida|Av\.|Paseo|Rua|Via|Jalan|Jl\.|Jln\.?|Soi)\s[^,;()\n]{2,40}"
    r"|\d{1,2}(?:st|nd|rd|th)\s[Ff]loor|(?:[Ff]loor|[Rr]oom|[Ll]evel|[Ww]ard|[Dd]istrict|[Ss]ector|[Bb]lock|[Ss]uite|[Pp]lot)\s[\dA-Z]{1,4}"
    rf"|(?:the\s)?{_NAME}(?:Hotel|Resort|Building|Tower|Centre|Center|Complex|House|Palace|University|Headquarters|Campus))(?=[,(]|\s\()){{0,3}}"
)

TOWNS = TownPatterns(
    name=deferred(rf"(?:St\. )?{CAPITAL}[\w'-]*(?:(?: |\r?\n)(?:{PARTICLES}[\s-]){{0,2}}{CAPITAL}[\w'-]*){{0,4}}"),
    building=deferred(
        rf"[^\W\d_][^,.;:()\n]{{3,60}}(?:\([^()\n]{{1,24}}\)\s?)??(?:\((?:No\.? ?)?\d[^,;()\n]{{1,40}})?{_STREET}\s?[,(]\s*"
        rf"(?:(?!{CAPITAL})[^\W\d_]+\s){{0,2}}(?={CAPITAL})"
    ),
    listed=deferred(rf"(?:,|\sand)\s(?:the )?(?={CAPITAL})"),
    aside=deferred(rf"{CAPITAL}[^,.;()\n]{{1,30}}(?:\([^()\n]{{1,24}}\))??\s?[,(]\s?(?={CAPITAL})"),
    wider=deferred(
        rf"(?:,\s|\s?\()(?:in |outside |near |a suburb of )?({CAPITAL}[\w'-]*(?: {CAPITAL}[\w'-]*){{0,2}})(?=[\s,.;)])"
    ),
    seat=deferred(rf",\s(?P<kind>(?:in )?the (?:city|capital) of )?(?={CAPITAL})"),
    owned=deferred(rf"'s?\s+(?:[a-z-]+,?\s+){{1,4}}(?={CAPITAL})|(?:'s|')?[^\S\n]+(?=\w)"),
    to_country=deferred(
        r"(?:\s(?i:city|province))?\s*[,(/-]?\s*(?:the capital of\s)?"
        r"(?:(?:in )?(?:the )?(?:(?:far )?(?:north|south|east|west|central)[a-z-]{0,10} (?:of )?)?)"
    ),
    part=deferred(
        r"(?:(?i:north|south|east|west)(?:[- ]?(?i:east|west))?(?:ern)?|(?i:central|middle|upper|lower))\s"
        r"(?:(?i:province|region|area|part|state|district|division|territory)s?\s)?(?:(?i:of)\s(?:the\s)?)?"
    ),
    within=("'s ", "-based "),
)
