"""English: who meets, told in small letters behind the noun of a meeting."""

from __future__ import annotations

from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import CAPITAL

FIELD = (
    r"(?:foreign|external|finance|financial|econom(?:y|ics?)|trade|commerce|commercial|oil|energy|petroleum|gas"
    r"|electricity|agricultur(?:e|al)|farm|food"
    r"|fisher(?:y|ies)|fishing|forestry|environment(?:al)?|climate|health|labou?r|employment|interior|home|justice"
    r"|defen[cs]e|transport|tourism"
    r"|education|culture|industr(?:y|ial)|mining|mines|water|science|technology|research|development|co-?operation"
    r"|telecommunications?|information"
    r"|communications?|immigration|migration|planning|budget|treasury|monetary|textiles?|steel|shipping|aviation|sports?|youth|customs"
    r"|disarmament|housing|prime|affairs|policy|integration|women's)"
)
_GOODS = (
    r"(?:coffee|cocoa|tin|rubber|sugar|wheat|grain|cereals?|rice|oil|crude|gas|copper|bauxite|iron ore|tea|cotton|jute"
    r"|wool|timber|tropical timber"
    r"|steel|banana|beef|palm oil|pepper|uranium|nickel|commodity)"
)
_STATES = r"(?:nations|countries|states|powers|governments|economies)"
_PERSONS = (
    rf"(?:(?:[a-z-]+'?|{CAPITAL}[\w'-]*|\d{{1,3}})\s){{0,4}}?(?:"
    rf"(?i:(?:deputy\s|vice\s)?{FIELD}(?:(?:,\s|,?\sand\s|\s)(?:(?:deputy|vice)\s)?{FIELD}){{0,4}}\s"
    r"(?:ministers|secretaries))(?:\sand\s(?:central[ -]bank\s(?:governors|chiefs|heads)|governors))?"
    rf"|(?i:ministers\s(?:of|for|responsible\sfor|in\scharge\sof)\s(?:the\s)?{FIELD}(?:(?:,\s|,?\sand\s|\s){FIELD}){{0,4}})"
    r"|central[ -]bank(?:\s(?:governors|chiefs|heads|presidents)|ers)"
    r"|heads\sof\s(?:state|government)(?:\s(?:and|or)(?:\sof)?\sgovernment)?"
    rf"|(?:senior|top|high-level|high-ranking|ranking)\s(?:{FIELD}\s){{1,3}}(?:officials|negotiators|experts|diplomats|delegates)"
    rf"|{FIELD}\saffairs\sofficials"
    r"|(?:speakers|presidents|chair(?:men|persons)|heads|presiding\sofficers)\sof\s(?:the\s)?(?:national\s)?"
    r"(?:parliaments?|legislatures|assemblies(?!\sof\b))"
    r"|(?:leading|major|top|industriali[sz]ed|industrial|developed|developing|poor|rich|non-?aligned|creditor|donor|debtor"
    r"|littoral|riparian|landlocked|like-minded|frontline|front-line)\s"
    rf"(?:(?:industriali[sz]ed|industrial|developing|trading|donor|creditor|western|oil|democratic)\s){{0,2}}{_STATES}"
    r"(?:'\sleaders)?"
    rf"|{_GOODS}(?:\sand\s{_GOODS})?[ -]"
    rf"(?:producers|exporters|importers|(?:producing|exporting|importing|growing|consuming)\s{_STATES}|producer\s{_STATES})"
    r"(?:\sand\s(?:consumers|importers|buyers))?"
    rf"|[A-Z]{{3,8}}\s(?:members?|member\s{_STATES}|{_STATES}|signatories)"
    rf"|(?:\d{{1,3}}|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s(?:{CAPITAL}[\w'-]*\s|[a-z-]+\s){{0,3}}?"
    rf"(?:leaders|prime\sministers|presidents|member\s{_STATES}|{_STATES})"
    r")(?![\w'-])(?<!member)"
)
GATHERING = deferred(
    rf"(?:\sin\s(?P<town>{CAPITAL}[\w'-]+(?:\s{CAPITAL}[\w'-]+){{0,2}}))?\s(?P<who>(?:of|between|among)\s(?:the\s)?(?:"
    rf"(?P<persons>{_PERSONS}(?:\s(?:of|from)\s(?:the\s)?(?:[A-Za-z-]+\s){{0,3}}?"
    rf"(?:{_STATES}|members|community|Group\sof\s[A-Z][a-z]+|[A-Z]{{2,6}})(?![\w'-]))?)"
    rf"|(?:\"[A-Z][^\"\n]{{2,40}}\"\s)?(?P<body>(?!Mr\b|Mrs\b|President\b|Prime\b){CAPITAL}[\w'-]*"
    rf"(?:\s(?:(?:of|on|for|and|the)\s){{0,2}}{CAPITAL}[\w'-]*){{0,9}}(?:\sof\s\d{{1,2}})?)))"
)
