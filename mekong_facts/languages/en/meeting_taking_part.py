"""English: what is said of those who take part in a meeting."""

from __future__ import annotations

from mekong_facts.languages.alternatives import in_any_case
from mekong_facts.patterns import deferred

# what follows a verb that says of somebody that he is at the meeting spoken of
MEETING = r"(?:meeting|conference|forum|summit|session|event|dialogue|workshop|talks|proceedings)"
LEVEL = r"(?:the )?(?:[a-z-]+ ){0,2}level"  # at which somebody is represented
AMONG = r"among (?:the )?(?:participants|attendees|delegates|those (?:present|attending|in attendance))"
# What those do who take part, or who are told to be there.
_OPEN = "(?:formally |officially )?open"
CHAIR = "(?:the )?(?:co-?|vice[- ]?)?chair(?:s|man|men|woman|women|person|persons)?"
_PRESENT = (
    rf"(?:also )?(?:present|on hand|represented(?= at {LEVEL}"
    r"| (?:at|in) (?:the|this) (?:[a-z-]+ ){0,2}"
    rf"{MEETING}\b)|{AMONG}|expected(?=\s*[.;,)\n]))"
)
# whom somebody speaks for where, or beside another one who does
_REPRESENT = r"(?= (?:the )?(?-i:[A-Z])[^.;,\n]{1,40}(?: (?:at|in) the |[.;\n]|\Z))"
# words up to the noun of a meeting: not "spoke at the protest against the forum"
_OF_MEETING = (
    r"(?=(?:(?!(?:that|about|after|against|ahead|before|by|for|on|than|to|with|without) )[\w'-]+ ){0,9}?"
    r"(?:meetings?|conference|forum|summit|session|dialogue|workshop|seminar|symposium|assembly|congress|consultations?|talks|round)\b)"
)
_TAKES = (
    "attend(?:s|ed|ing|ance)?", "participat(?:e|es|ed|ing|ion)", "tak(?:e|es|ing) part", "took part", "gather(?:s|ed|ing)?",
    "vice-chair(?:s|ed|ing)?", "co-chair(?:s|ed|ing)?", r"chair(?! of\b)(?:s|ed|ing)?", "open(?:s|ed)",
    *(f"{word} {_OPEN}" for word in ("will", "to", "shall", "would")), "address(?:es|ed|ing)?", "join(?:s|ed|ing)?",
    "deliver(?:s|ed|ing)?",
    r"host(?:s|ed)(?! (?:an? |the )?(?:[a-z-]+ ){0,3}(?:reception|dinner|lunch|luncheon|banquet|breakfast|iftar)\b)", "inaugurat(?:es|ed|ing)", "clos(?:ing|es)(?= the )",
    "kick(?:s|ing) off(?= the )", "wrapping up(?= the )", "winding up(?= the )", "brings? together",
    "brought together", "drew", "attracted",
    "presid(?:es?|ed)(?: over)?", "presiding(?: over)?", "co-presid(?:es?|ed|ing)(?: over)?",
    "opening (?:session|ceremony|speech|remarks|the)",
    *(f"{word} {_PRESENT}" for word in ("was", "were", "is", "are")), r"head(?:s|ed)?(?= by| (?:the|a|its|his|her) | [A-Z][\w-]*'s? (?:delegation|side|team(?! of))\b)",
    (
        r"told the (?=(?:(?!that )[\w'-]+ ){0,6}?"
        r"(?:meeting|conference|forum|summit|session|dialogue|workshop|seminar|symposium|assembly|congress|delegates"
        r"|participants|gathering|opening|ceremony|audience|ministers)\b)"
    ),
    "under the (?:co-|joint )?chair(?:(?:man|woman|person)?ship|(?= of))", "led(?! (?:up )?to )", "presence(?= of)",
    r"present(?=(?: (?:at|in) (?:the|this) [^.;,\n]{3,90}?)? (?:were|was|are|is|included?)\b)",
    *(f"{word}{_REPRESENT}" for word in ("will represent", "would represent", "to represent", "represents", "represented")),
    "held(?= their )", "convened?(?= their )", r"declared open(?=\sby\b)",
    *(f"{verb} as {CHAIR}" for verb in ("act(?:s|ed|ing)?", "serv(?:es?|ed|ing)")), "clos(?:es|ed)(?= (?:the|its|this) )",
    r"represented(?:\s(?:at|in|during)\s[^.;,\n]{1,80}?)?(?=\sby\b)", *(f"{verb} representing" for verb in ("is", "are", "was", "were")),
    r"representing(?=\s[^.;:,\n]{2,90}?\s(?:was|were|is|are)\s(?!the\s[a-z]+\s(?:of|for)\b))",
    *(f"{verb} (?:appointed|elected|chosen) (?:as )?{CHAIR}(?= of the )" for verb in ("was", "were")),
    r"heads? of (?:the |its |their )?(?:[\w-]+ ){0,3}delegation(?= (?:is|was) )",
    r"lead(?:s|ing)?(?: (?:a|an|the|its|his|her))? (?:[\w-]+ )?(?:delegation|team)", "speaking (?:at|to|before)", "meet", "met",
    rf"spoke (?:at|before(?! the (?:opening|start|session|end|closing))) (?:the|its|this) {_OF_MEETING}", rf"speaks at (?:the|its|this) {_OF_MEETING}",
    rf"(?:made|gave|delivered) (?:[a-z]+ ){{0,2}}(?:remarks|speech|address|statement|presentation|paper) (?:at|to|before) (?:the|its|this) {_OF_MEETING}",
    rf"presented (?:[a-z]+ ){{0,3}}(?:paper|report|plan|statement) (?:at|to) (?:the|its|this) {_OF_MEETING}",
    r"declared (?=(?:the|its) [^.;,\n]{3,90}? open\b)",
    rf"arriv(?:ed|es|ing) (?:here|in (?-i:[A-Z])[\w'-]*(?:,? (?-i:[A-Z])[\w'-]*){{0,2}}) (?:(?:today|yesterday|on (?-i:[A-Z])[a-z]+day|last night|ahead of time) )?for (?:the|its|their) {_OF_MEETING}",
)  # fmt: skip
_TAKES_FIRST = "".join(letter + letter.upper() for letter in sorted({told[0] for told in _TAKES}))
TAKES_PART = deferred(
    rf"\b(?=[{_TAKES_FIRST}])(?<!was to have )(?<!were to have )(?<!should have )(?<!would have )(?:{in_any_case(_TAKES)})\b"
    r"(?P<by>\s+(?:jointly\s+)?by\b|(?:(?<=ship)|(?<=attendance)|(?<=presence)|(?<=participation)|(?<=chair))\s+of\b"
    r"|(?<=delegation)\s+(?:is|was)\b)?",
)
