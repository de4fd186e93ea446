"""What takes up in English, at the start of a sentence, the meeting of the one before."""

from __future__ import annotations

from mekong_facts.languages.en.meeting_numbers import NUMBERS
from mekong_facts.patterns import deferred

PEOPLE_MEET = deferred(
    r"\b(?:met|meet|gather(?:ed)?|convened?|assembled?)\s(?=(?:again\s|briefly\s|informally\s|separately\s|privately\s)?"
    r"(?:here|today|yesterday|tomorrow|on|in|at|from|for|next|this|virtually|online)\b)"
)
TAKES_UP = deferred(
    r"(?P<point>\d{1,2}[.)]\s{1,4})?(?:(?:[Ii]t|That one|The (?:[a-z]+-day )?(?:talks|proceedings|deliberations))(?= "
    r"(?:(?:will|is|was|has|had|to|be|been|also|now|still|then|due|set|expected|scheduled|being|formally|officially) ){0,5}"
    r"(?:opens?|opened|closes?|closed|ends?|ended|starts?|started|begins?|began|begun|concludes?|concluded|runs?|ran|lasts"
    r"|lasted|last(?=\s(?:for|until|till|through|[\w-]+\s(?:days?|weeks?|hours?))\b)"
    r"|kicks? off|kicked off|winds? up|wound up|wraps? up|wrapped up|inaugurated|adjourn(?:s|ed)"
    r"|(?:com|draw)(?:es|e|s)? to (?:an end|a close)|(?:came|drew) to (?:an end|a close)|continues? (?:until|till|through)"
    r"|goes on (?:until|till|through)|(?P<held>takes? place|took place|taking place|held)|hosted|convenes?|convened"
    r"|arranged|cut short|(?:scheduled|planned|set|slated|due|pencilled in|earmarked|fixed) for"
    r"|(?:jointly )?(?:(?:co-)?chaired|presided over|attended|moderated|addressed|facilitated|led) (?:jointly )?by)\b)"
    r"|(?:Its|Their) (?:plenary |working )?(?:sessions|sittings|deliberations|proceedings|plenary)"
    r"(?= (?:will |were |was |are |is |to |be ){1,3}(?P<sat>held|taking place|convened|hosted)\b| (?:took|takes?) place\b)"
    r"|(?P<bare>)(?=(?:Held|Hosted|Convened|Organi[sz]ed|Staged|Opened|Scheduled|Taking place|Running from)\b)"
    r"|(?P<people>)(?=(?:The|We,\sthe)\s(?:(?:[A-Z][a-z-]+\s){0,3}"
    r"(?:Ministers|Leaders|Officials|Governors|Mayors|Chiefs|Commissioners|Experts|Secretaries|Speakers)"
    r"|Heads\sof\s(?:State|Government|Delegation)s?(?:\s(?:and|or)(?:\sof)?\sGovernment)?|ministers|leaders|heads"
    r"|delegations|delegates|officials|parties|participants|two\ssides|sides|experts)"
    r"\s(?:of\s[^.;\n]{3,90}\s)?(?:met|convened|gathered|assembled)\s(?:today\s|yesterday\s)?(?:in|at|on|from|here)\s"
    r"(?!the\s(?:sidelines?|margins?)|[^.;\n]{0,80}\swith\s(?!a\sview|the\saim)))"
    rf"|(?:During|Over|In|Throughout)\s(?:(?:the|their|its)\s)?(?:{'|'.join(NUMBERS)}|\d{{1,2}})\sdays"
    r"(?:\sof\s(?:talks|meetings|sessions|discussions|deliberations|negotiations|work))?"
    r"(?=,\s(?:the\s)?"
    r"(?:delegates|delegations|participants|ministers|officials|leaders|experts|members|representatives|parties|sides)"
    r"\s)"
    r"|(?=(?:Dates?|When|Time)\s?:)"
    r"|(?=(?:(?:The|Some|About|Nearly|More|They|[A-Z][a-z]+s)\b)[^.;\n\"]{0,160}?\b(?:will|would|to)\s(?:[a-z]+\s){0,2}"
    r"(?:debate|deliberate|continue|last|meet|confer|discuss|work|talk|run|go on|stay|sit|negotiate)\b[^.;,\n\"]{0,60}?\s"
    r"(?:until|till|through)\s))",
)
