"""English: where meetings are held."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mekong_facts.languages.en.meeting_towns import TOWNS
from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.place_patterns import PlacePatterns

if TYPE_CHECKING:
    from mekong_facts.rules.prose import Fold

# what a town is, before its name: "the northern city of Hue", "Peru's capital Lima"
_CALLED = (
    rf"(?:(?:the\s|its\s|{CAPITAL}[\w'-]*'s?\s)(?:[a-z-]{{3,14}}\s){{0,3}}(?:{CAPITAL}[\w-]+\s)?"
    r"(?:capital|city|port|resort|town|village)\s(?:city\s|town\s)?(?:of\s)?)"
)
# "was awarded to Hue"
_GIVEN = (
    r"(?:(?:was|has|had|been|be|will|would|is|to|formally|officially|also|already|later|then)\s){0,4}"
    r"(?:awarded|allott?ed|allocated|assigned|given|granted)\sto\s"
)
_HOUSES = r"(?:Ministry|Foreign\s(?:Ministry|Office)|Embassy|Chancellery|Headquarters|Office\sof\sthe)\b"  # in which people meet


def place_patterns(_fold: Fold) -> PlacePatterns:
    """Return the patterns."""
    return PlacePatterns(
        place=deferred(
            r"(?<![\w-])(?=[iIaA][nNtT]\s|[hH][eE]|h[ao]|by\s|[oO]n\s|ou|th|mov|near|[sS][cehlw]|p[aelo]|re|tr|ce|b[ou]|ea|f[io])"
            r"(?:(?P<capital>(?i:in|at)\s+(?:the\s+)?)(?=[A-Z]\w+(?:\s[A-Z]\w+){0,2}\s+capital\b)"
            r"|(?P<here>(?<!back )(?<!home )(?<!returned )(?i:here)(?! ?to\b(?!-)"
            r"| (?:in|at) (?!(?:Jan|Febr)uary\b|Ma(?:rch|y)\b|April\b|Ju(?:ne|ly)\b|August\b|(?:Septem|Octo|Novem|Decem)ber\b"
            r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b)[A-Z])"
            r"|(?:in|by) this [a-z ,]{0,40}(?:[A-Z]\w+ )?(?:city|capital|town|resort|port)|in town(?= (?:for|to)\b)"
            r"|in the (?!same )(?:[a-z]+ )?(?:capital city|capital|city)"
            r"(?= ?[,.;)]| (?:on|to|from|between|until|today|yesterday|tomorrow|this|last|next|earlier|later|with|under)\b))"
            r"|(?P<state>in (?P<seat>the capital of )?(?:this|that|the) (?:[a-z]+ )?"
            r"(?:country|city-state|island nation|island state|archipelago|kingdom|sultanate|emirate)"
            r"(?= ?[,.;)]| (?:on|in|from|between|until|today|yesterday|tomorrow|this|last|next|earlier|later)\b))"
            rf"|[Ii]n\s+the\s+(?!{_HOUSES})(?="
            rf"(?P<land>(?:{CAPITAL}[\w'-]*\s(?:(?:of|and)\s(?:the\s)?)?){{1,6}}{CAPITAL}[\w'-]*|{CAPITAL}[\w'-]*s"
            rf"|(?:[A-Z]\.?){{2,4}}|Congo|Gambia|Sudan|Vatican)"
            r"(?:\s?[,.;:)\n]"
            r"|\s(?:in|on|from|between|until|under|with|for|at|and|by|to|today|yesterday|tomorrow|this|last|next|earlier|later"
            r"|before|after)\b))"
            rf"|(?P<gate>[Aa]t\s+the\s+(?:[a-z]+\s+)?border\s+(?:gate|crossing|post|checkpoint|town)\s+(?:of|at|in)\s+)(?={CAPITAL})"
            r"|(?P<there>there(?! (?:is|are|was|were|will)\b)"
            r"|(?P<same>in the same (?:city|place|hotel|town|venue)|at the same (?:venue|place|hotel)))"
            r"|(?P<sure>(?:[Ii]n|IN"
            r"|[Oo]n"
            rf"(?=\s+the\s(?:[\w-]+\s){{0,3}}(?:island|isle)\s|\s+{CAPITAL}[\w' -]{{2,24}}\s(?:Island|island|Isle)\b))\s+)"
            rf"(?:the\s+(?={CAPITAL}[\w-]+\s(?:city|town|village)\s(?:in\s|of\s{CAPITAL}[\w-]+'s\s){CAPITAL})"
            rf"|(?:the\s+)?(?:(?:[a-z-]{{3,14}}\s+){{0,2}}(?:{CAPITAL}[\w-]+\s+){{1,3}}"
            rf"(?=(?:(?!(?:in|on|at|of)\s)[a-z-]{{1,14}}\s){{1,5}}of\s))?(?:[a-z]{{1,20}}(?:-[a-z]{{1,20}}|'s)?\s+){{0,5}}?"
            r"(?:city|capital|town|province|port|resort|island|state|village|district|locality|municipality|commune|canton"
            r"|department|borough)\s+(?:city\s+)?(?:of\s+)?"
            rf"|(?:its|their|(?:the|that)\s(?:[a-z]+\s)?(?:country|host|nation|island|kingdom)'s|{CAPITAL}[\w-]+'s)\s"
            rf"(?:[a-z]+\s)?(?:capital|city|town|port|resort),\s(?={CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+){{0,2}}[,.;]))?"
            r"(?:(?:(?:far\s+)?(?:central|(?:north|south)(?:-?(?:east|west))?(?:ern)?|(?:east|west)(?:ern)?|upper|lower)|downtown"
            r"|nearby)\s+)?"
            rf"(?={CAPITAL})"
            rf"|(?P<building>[Ii]n\s+the\s+(?={_HOUSES})|[Aa]t\s+(?:the\s+(?={CAPITAL})"
            rf"|(?=(?:hotel|hall|restaurant)\s{CAPITAL}|{CAPITAL}[\w-]+(?: {CAPITAL}[\w-]+)?'s\s{CAPITAL})))"
            r"|(?:(?:[Ss]cheduled|set|slated|planned|pencill?ed\s+in|earmarked|fixed|booked|foreseen)\s+for|outside|near)\s+"
            rf"(?={CAPITAL})"
            r"|(?P<moved>(?<!may be )(?<!might be )(?<!could be )(?<!can be )(?:moved|shifted|relocated|transferred|switched)\s+"
            rf"(?:from\s+{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+){{0,2}}\s+)?to\s+(?={CAPITAL}))"
            rf"|(?:hall|cent(?:re|er)|palace|building|hotel|headquarters|theat(?:re|er)|port)\s+(?:of|in)\s+(?={CAPITAL})"
            rf"|(?:[Aa]t|AT)\s+(?:(?:the\s+)?(?:city|capital|town|province|port|resort|village)\s+(?:of\s+)?)?(?={CAPITAL}))",
        ),
        meanwhile=deferred(
            r"\s(?:after|before)\s(?:it|they|he|she)\s(?:(?:has|had|have)\s)?[a-z]+(?:ed|ght|de|ld|me)\s[^,;.\n]*\Z"
        ),
        direct=deferred(
            r"(?:\s(?:and|&)\s(?:(?:other|its|the)\s)?(?:[Rr]elated|[Aa]ssociated)\s(?:[Mm]eetings|[Ss]ummits|[Ee]vents))?"
            rf"(?:\s{{0,3}}(?:[,(|\t]|:\s|\n|-\s|/\s)\s*(?={CAPITAL})"
            rf"|\s(?={CAPITAL}[\w'-]+(?:\s{CAPITAL}[\w'-]+)?(?:,\s{CAPITAL}[\w'. -]{{2,30}}|\s\({CAPITAL}[\w'. -]{{2,30}}\))?"
            r",\s\d{1,2}(?:\s?-\s?\d{1,2})?\s[A-Z][a-z]))"
        ),
        is_at=deferred(
            r"(?:\s(?:is|was|will be|would be|has been|remains)\s+(?:in\s+|at\s+)?(?:the\s+)?(?:city of\s+)?"
            r"|\s(?P<goes>(?:(?:will|would|is to)\s)?(?:go|goes|went|move|moves|return|returns|returned)\s(?:back\s)?to\s"
            r"|(?:will\s)?ha(?:ve|s|d)\sas\s(?:its\s|the\s)?(?:venue|seat|site|location|host(?:\scity)?)\s(?:the\scity\sof\s)?)"
            rf"|,?\s(?P<given>{_GIVEN}))"
            rf"(?={CAPITAL})"
        ),
        where=deferred(
            rf"(?P<city>(?!(?:From|In|At|After|To|Near)\s){CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+){{0,2}})(?:, {CAPITAL}\w+)?"
            rf",? where\s(?:\S+\s){{0,8}}\Z"
        ),
        further=deferred(r"(?:\s\([^()]{2,24}\))?,?\s+and\s+(?:in\s+)?"),
        both=deferred(r"\b(?:both|all)\s+(?:(?:held|meeting|convened)\s+)?(?:in|at)\s+"),
        hosted=deferred(
            r"\b(?=[HhitwSs])(?:with"
            rf"(?=\s(?:the\s(?:[a-z]+\s){{0,2}})?{CAPITAL}[\w'-]+(?:\s{CAPITAL}[\w'-]+){{0,2}}\s(?:as|being|serving\sas)\s"
            r"(?:the\s|its\s)?(?:host|venue|site|seat|setting)\b)"
            rf"|(?:its|the)\s(?:host|venue|site)\s(?:will\sbe|is\sto\sbe|being|is|was)(?=\s(?:the\s|in\s)?{CAPITAL})"
            r"|(?:[Hh]ost|[Ss]tag)ed\s+"
            r"(?:(?:this|next|last)\s(?:year|time|month)\s|in\s(?:\d{4}|[A-Z]\w+)\s|for\sthe\s(?:first|second|third)\stime\s"
            r"|and\s(?:co-)?(?:chair|organi[sz])ed\s)?by"
            r"|(?:which|(?<!and )that)(?=\s+[A-Z][\w ]{1,30}\s(?:(?:(?:will|is\sto|would|has|had|is|was|been)\s){0,2}"
            r"(?:host|organi[sz]e?|hold|stage?|receive)(?:s|ed|ing)?"
            r"|held"
            r"|(?:has\s|had\s)?(?:offered|agreed|volunteered|promised|undertaken|plans|hopes|is\s(?:due|set|scheduled))\sto\s"
            r"(?:host|organi[sz]e|hold|stage|receive))\b"
            r"(?=[,.;:)\n]|\s(?!(?:the|an?|its|their|another|\d+(?:st|nd|rd|th)|[A-Z][\w.]*'s?)\s)\w|\Z)))"
            r"\s+(?:the\s+)?(?:(?:[Gg]overnment|[Rr]oyal [Gg]overnment|[Ff]ederal [Gg]overnment|authorities|people"
            r"|(?:[A-Z][a-z]+\s)?(?:[a-z]+\s)?(?:city|town|port|province|municipality|capital|resort|island)"
            r"|Ministry of [A-Z]\w+(?: and [A-Z]\w+)?) of (?:the )?"
            r"|country\s+)?(?P<by>[A-Z])",
        ),
        worked=deferred(
            r"(?:\s\([^()\n]{2,12}\))?(?:\s(?:has\s|had\s|today\s|yesterday\s)?"
            r"(?:adopted|approved|endorsed|passed|agreed\s(?:on|upon)|signed|issued|elected)\s[^.;:\n]{3,90}?\s(?:in|at)\s"
            r"(?P<dated>)"
            r"|,?\s(?:which|that)?\s?(?:has\s|had\s)?"
            r"(?:brought(?:\stogether)?|drew|attracted|drawn|brings(?:\stogether)?|draws|will\s(?:bring|draw))"
            r"\s[^.,;:\n]{2,60}?\sto\s"
            rf"|,?\s(?:[a-z]+ed\s)?when\s(?:the\s)?(?:[a-z]+\s){{0,2}}"
            r"(?:ministers|leaders|officials|delegates|experts|chiefs|heads|presidents|they)\s(?:last\s|had\s)?"
            rf"(?:met|gathered|assembled|convened|came\stogether)\s(?:in|at)\s)(?={CAPITAL})"
        ),
        acts=deferred(
            r"\b(?:will|would|shall|should|may)\s(?:also\s|then\s|now\s)?"
            r"(?:hear|send|debate|receive|visit|ask|urge|consider|examine|prepare|fund|help|call|decide|review|discuss|study)\b"
            # what is done for a land, and is not done at a meeting: "will strengthen peace in Fiji"
            r"|\b(?:will|would|shall|should|may)\s(?:also\s|further\s|then\s|now\s)?"
            r"(?:accelerate|boost|combat|curb|deepen|ease|enhance|expand|facilitate|finance|foster|improve|maintain|monitor|promote"
            r"|protect|reduce|resolve|restore|settle|strengthen|support|sustain|tackle)\s\w"
            # "received letters from leaders in Lima"
            r"|\b(?:letters?|messages?|greetings|cables?|reports?)\sfrom\s(?:[a-z]+\s){1,3}\Z"
            # "the forum to consider progress in Fiji"
            r"|\sto\s(?:(?:also|then|further|jointly)\s)?"
            r"(?!(?:be|take|hold|host|open|convene|meet|start|begin|run|follow|close|end|kick|come|go|last|happen|occur|the|this"
            r"|that|these|those|its|his|her|their|our|other|others|all|some|any|each|both|several|such|two|three|four|five)\b)"
            r"[a-z]{3,14}\s(?!(?:in|at|on|from)\b)(?=\w)"
        ),
        unkept=deferred(
            r"\b(?:originally|initially"
            r"|(?:had been|was|were) (?:once |first |at first |to have )(?:been )?"
            r"(?:due|set|scheduled|planned|slated|supposed|meant|held|intended)?"
            r"|(?:previously|first|once|earlier) (?:due|scheduled|planned|slated|supposed|meant|intended|announced)"
            r"|(?:usually|normally|generally|typically|traditionally|customarily|ordinarily) "
            r"(?:held|opens?|closes?|begins?|starts?|ends?|meets?|convenes?|takes? place|runs?|lasts?)"
            r"|had been (?:due|set|scheduled|planned|slated|supposed|meant|intended)"
            r"|(?:was|were) (?:supposed|meant|intended) (?:to|for)"
            r"|(?:should|would|could) have (?:been|taken|met|begun|opened|started)"
            r"|unlikely to"
            r"|(?:not|never|\w+n't) (?:be |been |to be |actually )?"
            r"(?:held|hosted|convened?|staged|opened|take place|taken place|taking place|meet|met|open|begin|start|happen|go ahead)"
            r"(?![^.;\n]*\b(?:but|until|till|before)\b))\b"
        ),
        undone=deferred(
            r"(?:(?!\b(?:after|having|(?:and|but|while|whereas)\s(?:an?|its|their|the(?!\s(?:meeting|summit|event)))\b)\b)[^.;\n]){0,60}?"
            r",?\s(?:(?:but(?!\san?\b)|however,|only\sto)\s[^.;\n]{0,40}?\b(?:been|was|were|be)\s(?:later\s|then\s|since\s)?"
            r"(?:moved|shifted|changed"
            r"|(?:postponed|put\s(?:off|back)|pushed\sback|deferred|delayed|rescheduled|cancell?ed|called\soff|scrapped))"
            r"|(?:(?:but|and|only)\s(?:to\sbe\s)?|(?:has|have|had|was|were|is|will)\s(?:be(?:en)?\s)?)"
            r"(?:also\s|later\s|then\s|since\s|now\s|subsequently\s|eventually\s|finally\s)?"
            r"(?:postponed|put\s(?:off|back)|pushed\sback|brought\sforward|moved\s(?:up|forward)|deferred|delayed|rescheduled"
            r"|cancell?ed|called\soff|scrapped))\b(?!\s(?:the|an?|its|their|any|all)\b"
            r"|(?<=delayed)\sby\b(?!\s[\w-]+\s(?:more\s)?(?:day|week|fortnight|month|year)s?\b))"
            r"|(?:\sunder\s(?:(?!\b(?:and|but|while)\b)[^,.;\n]){3,60})?,?\s(?:will|would|is\sto|was\sto)\s(?:now\s|instead\s)?"
            r"(?:be\s(?:held|convened|organi[sz]ed|hosted)|take\splace|meet|convene)\s(?:(?:at|on)\s(?:a|some|another)\s)?later\b"
            r"(?!\s(?:on|in|this|that|today)\b)"
            r"|[^.;\n]{0,60}?(?:\s[(\[]|\s-\s)(?i:cancell?ed|called\soff|deferred|postponed|put\soff)(?=\s?[)\].\n]|\s*\Z)"
            r"|(?:(?!\b(?:after|having)\b)[^.;\n]){0,40}?,?\sbut\s(?:(?:has|had)\sbeen|was|were|is|will\sbe)\s"
            r"(?:later\s|then\s|since\s|now\s)?(?:extended|prolonged)\b"
        ),
        relocated=deferred(r"\b(?:moved|relocated|shifted|switched|transferred)\b(?:\s(?:from\s(?:\w+\s){1,3})?to\s)?"),
        sidelines=deferred(r"(?i:sidelines?|margins?|back[- ]to[- ]back|in parallel|in conjunction|alongside)\b"),
        posted=deferred(
            r"\b(?i:according to|analysts?|newspapers?|correspondents?|reporters?|observers|factory|ambassador|envoy|representative"
            r"|consul|attach\u00e9|mission|embassy)[^,.;]{0,40}\Z"
        ),
        envoy=deferred(
            rf"\b(?i:ambassador|consul|consul[ -]general|permanent representative|head of mission|attach\u00e9|correspondent)"
            rf"(?: (?:{CAPITAL}[\w'-]*|of|to|the|and)){{0,7}} \Z"
        ),
        toward=deferred(
            r"\b(?:[Tt]o|[Ff]or|(?P<stay>[Ii]n|[Aa]t)|visit(?:s|ed|ing)?|reach(?:es|ed)?|[Ii]nto"
            rf"|(?:converg|descend)\w{{0,3}}\s(?:up)?on|and\s(?:then|later|from\sthere|afterwards))\s+"
            rf"(?:(?P<seat>(?:the\s+)?)(?={CAPITAL}\w+(?:\s{CAPITAL}\w+){{0,2}}\s+capital\b)|{_CALLED}?(?={CAPITAL}))"
        ),
        purpose=deferred(
            r"\b(?:for|by"
            r"|to (?:attend|join|chair|co-chair|open|address|cover|observe|host|take part in|participate in|speak at"
            r"|(?:accept|accompany|address|assist|deliver|give|head|hold|introduce|join|launch|lead|make|meet|moderate|present"
            r"|promote|read|receive|represent|sign|support)\s[^,.;\n]{3,50}?\s(?:at|during))"
            r"|(?:at the head of|heading|leading|to (?:lead|head))\s[^,.;\n]{3,50}?\s(?:to|at|in))\s+"
            r"(?:(?:the\s)?(?:opening|closing|inauguration|launch)(?:\s(?:ceremony|session|day))?\sof\s"
            r"|(?:the\s)?(?:meetings?|works?|proceedings|activities|deliberations)\sof\s|[^,.;\n]{3,40}?\sand\s)?"
            r"(?:(?:the|a|an|this|that|his|her|its|their|our|next|upcoming|annual|[A-Z][\w-]*'s?)\s+){0,2}\Z",
        ),
        town=deferred(r"\b(?:city|town|port|(?P<capital>capital)|village|province|island) of (?:the )?\Z"),
        capital=deferred(r"(?:'s)? capital\b"),
        wide=deferred(
            r",?\s(?:in|of)\s(?:the\s)?(?:[a-z-]+\s){0,2}"
            r"(?:province|state|region|district|department|prefecture|county|governorate|oblast|canton)\sof\s(?:the\s)?\Z"
        ),
        travels=deferred(
            r"\b(?:(?i:left|leaves?|leaving|fly|depart(?:s|ed|ing)?|flew|flies|flying|bound|heads?|headed|heading|en route"
            r"|set(?:s|ting)? (?:off|out)"
            r"|travel(?:s|l?ed|l?ing)|on (?:his|her|their) way)\s(?:[\w.]+\s){0,6}?(?:for|to)"
            r"|(?i:arriv(?:es?|ed|ing)|land(?:s|ed|ing)?|touched down)(?:\s\w+){0,2}\s(?i:in|at|on)"
            r"|(?P<held>(?i:converg(?:es?|ed|ing)|gather(?:s|ed|ing)?|assembl(?:es?|ed|ing)|meet|met)(?:\s\w+){0,2}\s(?i:in|at|on)"
            r"|(?:meeting|conference|summit|forum|talks|session|gathering|(?:opening|closing)\s(?:ceremony|speech|remarks|address))"
            r"\s(?:in|at))"
            r"|(?:venue|host city|location)\s(?:is|was|will be)|returned (?:\w+\s)?from)\s"
            rf"(?:(?=(?:the\s)?{CAPITAL}\w+(?:\s{CAPITAL}\w+){{0,2}}\scapital\b)(?:the\s)?(?P<seat>)|(?={CAPITAL}))",
        ),
        receives=deferred(
            rf"\b(?P<city>{CAPITAL}[\w'-]*(?: {CAPITAL}[\w'-]*){{0,2}})(?:,\s[^,.;\n]{{2,50}},|\s\([^()\n]{{2,30}}\))?\s"
            rf"(?:(?:will|is|was|has|had|to|be)\s){{0,2}}(?:hosts?|hosted|hosting|welcom(?:es?|ed|ing)|receiv(?:es?|ed|ing))\s"
            r"(?:[a-z0-9]+\s){0,3}?(?:leaders|ministers|delegates|delegations|officials|representatives|envoys|guests|participants)\b"
        ),
        headline=deferred(
            rf"(?<![\w-])(?P<city>{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+){{0,2}}) (?:(?:[Tt]alks|[Ss]ummit|[Mm]eeting|[Cc]onference|[Ff]orum"
            r"|[Gg]athering|[Ss]ession|[Dd]ialogue|[Ww]orkshop)\b)(?![-'’]| [A-Z])"
        ),
        awaits=deferred(
            rf"^{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+){{0,2}},?\s(?:[a-z]+\s){{0,2}}?(?P<sign>(?i:awaits?|braces?|prepar(?:es?|ing)"
            r"|read(?:y|ies)|gears? up|gets ready|getting ready"
            r"|rolls? out|dresses up|will be (?:the )?(?:seat|venue|host|site)|hosts?|to host|welcomes?|receives|expects)\b)",
            re.MULTILINE,
        ),
        result=deferred(
            r"\s*(?:(?i:the|this|that|these|those|their|its|his|her|both)\s(?:[a-z-]+\s)?(?:accords?|agreements?|announcements?"
            r"|appeals?|calls?|commitments?|consensus|deals?|decisions?|pacts?|pledges?|plans?|promises?"
            r"|proposals?|remarks?|resolutions?|signing|statements?"
            r"|understandings?)\s(?:(?:was|were|had been|has been|have been|is|are)\s)?(?:adopted|agreed|announced|approved|came"
            r"|concluded|endorsed|followed|given|issued|made|reached"
            r"|sealed|signed|struck|taken|took place|voiced|unveiled)"
            r"|(?:[Tt]hey|[Hh]e|[Ss]he)\s(?:was|were)\s(?:speaking|meeting|talking))\s(?:[a-z]+\s)?(?:at|during)\s"
            r"(?:the\s)?(?:(?:opening|closing|start|end|close)(?:\s(?:ceremony|session|day))?\sof\s)?(?:the\s|their\s|its\s)?"
        ),
        linked=deferred(
            r"\b(?i:before (?:that|it|this)|after (?:that|it|this)|follow(?:s|ed|ing)?|preced(?:es|ed|ing)|ahead of|sidelines?"
            r"|margins?|back-to-back|same week"
            r"|alongside|prior to|in conjunction|as part of|also|then|parallel|eve of|along with|together with)\b"
        ),
        virtual=deferred(
            r"\b(?=[botvwBOTVW])"
            r"(?i:virtual(?:ly)?|on-?line|video ?-?link|(?:video|tele) ?-?conferenc\w+|by (?:phone|telephone|post|correspondence)"
            r"|webinar)\b"
        ),
        agency=deferred(r"[A-Z]{2,6}\s?/\s?(?=[A-Z]{2})"),  # "PNA / MANILA"
        put=deferred(
            r"\s(?:(?:in|at|on|of|from)\s"
            r"(?:the\s(?:first|second|third|last|latter|early)\s(?:half|decade|third|part|(?:ten\s)?days)\sof\s(?=[A-Z]))?"
            rf"(?:(?P<name>{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+){{0,2}})(?=\W))?|for\s(?=\d)|(?P<here>here)\b)",
        ),
        rivals=deferred(
            rf"\s(?:over|ahead of|(?:in )?preference to|instead of|rather than|in place of|beat|beats|beating|beaten|defeat(?:s|ed|ing)"
            r"|edg(?:es|ed|ing) out|pip(?:s|ped|ping)|outbid|outbidding|see(?:s|ing) off|saw off|against|preferred to"
            r"|replac(?:es|ed|ing)|succeed(?:s|ed|ing)"
            rf"|t(?:akes?|ook|aken|aking) over(?: the [\w -]{{3,30}}?)? from)\s(?:the\s)?(?={CAPITAL})"
        ),
        # "Vientiane, which hosted the … in 2012, will host"
        hosting=deferred(
            rf"(?P<by>{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+){{0,2}}), which [^;.\n]{{5,120}}, "
            r"(?:(?:will|is|was|has|had|to|be|also|now) ){0,3}\Z"
        ),
        of_state=deferred(
            r"'s?\s(?:[\w-]+\s){0,4}?(?:capital|city|town|port|resort|province|state|island)(?:,?\s|\sof\s)(?=[A-Z])"
        ),
        outside=deferred(
            r"\b(?:held|place|met|meets?|meeting|convened|gathered)\s(?:at|on|along|near)\s(?:the|their)\s(?:[\w-]+\s){0,4}"
            r"(?:borders?|border-?line|boundary|frontier|checkpoint|crossing)\b"
            r"(?!\s(?:city|commune|district|port|province|region|state|town|township|village)\b)"
        ),
        undecided=deferred(
            r"(?:[^\n]{0,60}\n(?!\n)){0,2}?[^\n]{0,60}?\b"
            r"(?:[Tt][Bb][ACD]|(?i:to be (?:confirmed|announced|decided|determined|advised|agreed)))\b"
        ),
        to_meeting=deferred(r"(?:,? ?\([^()\n]{2,24}\))?,\s(?:the\s)?"),
        towns=TOWNS,
    )
