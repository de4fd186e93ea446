"""What tells in English, at the start of a sentence, who hosts the meeting of the one before."""

from __future__ import annotations

from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import CAPITAL

_KIND = r"(?:[\w-]+\s){0,3}(?:city|town|port|resort|island|capital|village|province)\s(?:of\s)?"  # "coastal city of"
_NAME = rf"{CAPITAL}[\w'-]+(?:\s{CAPITAL}[\w'-]+){{0,2}}"
_ASIDE = r"(?:\s\([^()\n]{2,24}\)|,\s[^,.;\n]{2,40},)?"  # "(Peru)", ", the capital of Peru,"
_AUXILIARIES = r"(?:\s(?:will|would|is|was|has|had|been|to|be|also|now|then|once|last|likely|formally|officially|already|itself)){0,4}"
_CHOSEN = (
    r"(?:\s(?:agreed|offered|volunteered|promised|undertaken|decided|planned|plans|chosen|selected|picked|named|designated|confirmed"
    r"|expected|due|set|scheduled|slated|earmarked|tipped|nominated|approved|accepted|announced"
    r"|proposed)(?:\s(?:to|as|for|by\sconsensus))?)?"
)
_PEOPLE = (
    r"(?:[Tt]he\s(?:[\w-]+\s){0,3}?|[Tt]heir\s)(?P<people>ministers|officials|leaders|experts|heads|chiefs|governors"
    r"|mayors|secretaries|commissioners"
    r"|speakers|judges|justices|presidents|commanders|scientists|parliamentarians)"
)
# "Hue has agreed to host it in November", "Hue was the host then", "Hue had been chosen as the venue"
HOSTS_IT = deferred(
    r"(?:[^.,;:\n\"]{3,90}?\s(?P<opens>(?:inaugurated|opened)\sit)(?=\s(?:on|in|at|yesterday|today|this)\s)"
    rf"|{_PEOPLE}\s(?:(?:will|would|are\s(?:due\s|set\s|scheduled\s|expected\s)?to|had|had\s(?:earlier|previously|already))"
    r"\s(?P<meet>(?:meet|met|gather|gathered|convened?|come\stogether|sit|sat)(?=\s(?:in|at|on|from)\s))"
    r"|(?P<met>met)(?=\son\s)"
    r"|(?:had\s)?"
    r"(?P<begin>(?:began|begun|opened|started)\s(?:their\s)?(?:work|talks|deliberations|discussions|session|meeting)"
    r"(?=\s(?:on|in|at)\s)))"
    rf"|(?:(?:and|with|but|while|where|when|at\sthat\stime|on\sthat\soccasion|this\stime|last\syear|in\s\d{{4}})\s?,?\s)?"
    rf"(?:[Tt]he\s)?(?:{_KIND})?{_NAME}{_ASIDE}{_AUXILIARIES}{_CHOSEN}(?:\sbe)?\s"
    r"(?P<host>(?:host(?:s|ed|ing)?|stag(?:e|es|ed))\s(?:it|that\sone|this\sone)\b"
    r"|(?:the|its)\s(?:host|venue|site|setting|place|location|meeting\splace|host\s(?:city|country|nation))"
    r"(?=\s(?:then|too|again|this|that|last|next|for\s(?:it|this|that)|in|on|from|and)\b|\s?[.,;)]))"
    rf"|(?:[Tt]he\s{_KIND})?(?P<picked>{_NAME}){_ASIDE}"
    r"(?:\swas|\s(?:has|had)\sbeen|\sis)\s(?P<chosen>chosen|picked|selected)"
    r"(?=,\s[^.\n]{0,60}?\b(?:said|says|told|because|as|since)\b|\s(?:because|since|over)\s))"
)
