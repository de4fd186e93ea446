"""English: what is said of a meeting in passing: a plan given up, a gap before it, another name, the next one."""

from __future__ import annotations

from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import CAPITAL

_PLANNED = (
    "(?:planned|scheduled|due|set|slated|supposed|expected|meant|intended|called|billed|announced|fixed|convened)"
)
_FIRST = "(?:originally|initially|at first|first|once|previously|earlier)"
_UNHELD = (
    r"(?:(?:(?:did|does|will|would|could|can)\s?not\s(?:now\s|in\sthe\send\s)?"
    r"(?:take\splace|be\s(?:held|convened|hosted|organi[sz]ed)|go\sahead|happen)"
    r"|never\s"
    r"(?:took\splace|happened|went\sahead|materiali[sz]ed|took\soff|came\s(?:off|about|to\spass)|got\soff\sthe\sground))"
    r"(?:(?![^.;\n]{0,60}\b(?:until|till|before|but)\b)|(?=\s(?:in|at|on)\s[^.,;\n]{2,40}\sbut\s(?:in|at|on|from)\b)))"
)
_MEANT = (
    r"(?:(?:was|were|had\sbeen)\s(?:meant|supposed|intended)\sto"
    r"|had\s(?:hoped|wanted|wished|intended|planned|aimed|aspired|offered|bid)\sto|(?:was|were)\sto\shave"
    r"|(?:should|would|could)\shave)"
)
_UNKEPT = (
    rf"(?:{_FIRST}\sto\s(?:be|have\sbeen)\s[a-z]+|{_FIRST}\s(?:had\sbeen\s|was\s|were\s)?{_PLANNED}"
    rf"|(?:had|was|were)\s(?:been\s)?{_FIRST}\s(?:been\s)?(?:{_PLANNED}|to\s(?:be|have|take|meet|open))"
    rf"|had\sbeen\s{_PLANNED}|{_UNHELD}"
    r"|(?:was|were)\sto\shave\s[a-z]+|should\shave\s[a-z]+|to\shave\s(?:been|taken|opened|met|begun|started)"
    rf"|{_PLANNED}\s[^.;\n]{{1,80}}?(?=,\s(?:was|were|had|has)\s(?:been\s)?(?:in\sthe\send|finally|eventually|at\slast|instead)\s)"
    r"|(?:postponed|delayed|deferred|put\soff|moved|shifted|brought\sforward)\s(?:from|since)"
    rf"|{_PLANNED}\s[^.;\n]{{1,60}}?\s(?:but|and)\s(?:then|later|since|subsequently)\s(?:moved|postponed|shifted|changed)"
    r"|(?:preceded|followed|accompanied)\sby\s(?:an?|the|several|two|three)\s[^.;,\n]{3,80}(?=,\s)"
    r"|(?<=, )(?:(?:un)?like\s"
    r"|on\s"
    r"(?!the\s(?:sidelines?|margins?|fringes?|eve|occasion|heels|same|first|last|second|final|opening|closing|day)\b)"
    r"(?:the\s)?(?=[a-z]))[^.;,\n]{3,100}(?=,\s)"
    r"|the\s[\w-]+\ssuch\s[a-z]+[^.;,\n]{0,60}(?=,\s)"
    r"|(?:traditionally|usually|normally|customarily|typically|generally|regularly|mostly)\s"
    r"(?:held|hosted|convened|opened|organi[sz]ed|staged)\s[^.;,\n]{3,80}(?=,\s)"
    rf"|{_PLANNED}\s[^.;\n]{{1,60}}?,?\s(?:was|were|had\sbeen|but)\s(?:then\s|later\s)?(?:put\soff|postponed|delayed|deferred)"
    ")"
)
# what tells that a meeting took place, takes place or is to
_TAKES_PLACE = (
    r"held|t(?:ook|akes?|aking)\splace|open(?:ed|s)?|convene[ds]?|hosted|met|meets?|began|begins?|start(?:ed|s)?|staged"
    r"|organi[sz]ed"
)
_DONE = (
    r"(?:(?:was|were|is|are|has|had|will|would|been|be|to|due|set|scheduled|expected|now|finally|eventually|instead"
    r"|at\slast|in\sthe\send|only|duly|then|actually|also|formally|officially|again|successfully)\s){0,6}"
    rf"(?:{_TAKES_PLACE}|hold|kicked\soff|goes?\sahead|went\sahead|(?:moved|relocated|shifted|switched|transferred)(?=\sto\s[A-Z]))\b"
    rf"|(?:was|is|will\sbe)\sin\s(?={CAPITAL})"
)
_ANEW = r"\s(?:postponed|delayed|deferred|put\soff|moved|shifted|rescheduled|brought\sforward)\s(?:to|until|till|for)\s"
# ", originally set for 5 May in Hue, was held" and "had been due in May but took place", up to what was done; what "was to
# have been" goes on to the end of its sentence if nothing was done: "was to have been held in May, but was put off"
ABANDONED = deferred(
    rf"(?:,\s(?:(?:which|that)\s)?(?:(?:[a-z]+\s)?(?:postponed|delayed|deferred)\s[^.,;\n]{{1,60}}?\sand\s)?|\s(?:-\s)?)"
    rf"(?:{_UNKEPT}\b(?:[^.;\n]|\.(?=,|\s[\da-z])){{0,140}}?"
    rf"(?:,\s(?:but\s|and\s)?|\s(?:but|and|-)\s)(?:it\s)?(?={_DONE})"
    rf"|(?:{_MEANT}\s(?:be|been|take|taken|open|opened|meet|met|begin|begun|start|started)|{_UNHELD}"
    rf"|had\sbeen\s(?:due|set|scheduled|planned|slated))\b(?:(?!{_ANEW}|\sbut\s(?:in|at|on|from)\b)[^.;\n]){{1,200}}"
    r"(?=[.;\n]|\Z|\sbut\s))"
    # ", which Thimphu was meant to host in 2020,"
    rf"|,\s(?:which|that)\s(?:{CAPITAL}[\w' -]{{2,40}}?\s)?(?:{_MEANT}|had\sbeen\s{_PLANNED})\b"
    rf"(?:[^.,;\n]|,(?=\s\d)){{2,100}},(?!\s(?:was|is|has\sbeen|had\sbeen){_ANEW})"
)
# who was to receive a meeting that went elsewhere, or nowhere, right before it
FORGONE = deferred(
    rf"\b(?:{_MEANT}|had\sbeen\s(?:due|set|scheduled|slated|expected)\sto)\s"
    r"(?:have\s)?"
    r"(?:(?:be(?:en)?|play(?:ed)?)\shost\sto|host(?:ed)?|h[eo]ld|organi[sz]ed?|staged?|convened?|welcomed?|received?)\s"
    r"(?:[a-z'-]+\s){0,3}\Z"
)
# what stands behind it of the plan
FORGONE_REST = deferred(r"(?:[^.,;\n]|,(?=\s\d)|\.(?=\d)){1,120}")
# "the next one", "its last edition", "the next will be"
NEXT_ONE = deferred(
    r"\b(?:the|The|its|Its|their|Their)\s(?:next|following|subsequent|last|previous|preceding)\s"
    r"(?:(?:one|edition|instal?lment|iteration)\b|(?<!last\s)(?<!previous\s)(?=(?:will|would|should|shall|is|was|be|to\sbe|being)\b))"
    # "The forum decided to meet next in Lima"
    r"|\b"
    r"(?:(?:agreed|decided|resolved|undertook|promised|vowed|pledged|planned|plans?|expects?|expected|due|set|scheduled)"
    r"\sto"
    r"|will|would|shall)\s"
    r"(?:(?:meet|convene|gather|assemble|sit|come\stogether)\s(?:again|next|anew|once\smore)\b|reconvene\b"
    r"|next\s(?:meet|convene|gather|sit)\b"
    r"|(?:hold|convene|host|organi[sz]e|stage)\s(?:the|its|their|a|another)\s(?:next|following|further|follow-up|new)\s"
    r"(?:session|meeting|round|edition|forum|summit|conference|one)\b)"
)
# all that stands between a counted meeting and another name that it has
KNOWN_AS = deferred(
    r",?\s(?:\()?(?:(?:which|that)\sis\s)?(?:(?:also|better|otherwise|commonly|informally|popularly)\s)?"
    r"(?:known|called|dubbed|billed|branded|referred\sto)\s(?:as\s)?(?:the\s)?\"?"
)
# what is said of a meeting in passing, up to the verb that says that it takes place
_IN_PASSING = (
    r"(?:(?:(?:co-|jointly\s|first\s|now\s|also\s|long\s|again\s|already\s|once\s)?"
    r"(?:[a-z-]+ed|held|known|led|set|run|begun|drawn|seen|brought|built)"
    r"|which|whose|part|one|under|with|dubbed|now|already|also|an?|the|its|their|this)\s|[A-Z][\w-]+'s\s)"
)
# what people meet for, before the place and the day: "the 5th meeting, to discuss reeds, in Lima on 5 May"
_TO_DO = (
    r"(?:in\sorder\s|so\sas\s|with\sa\sview\s)?to\s"
    r"(?!(?:be|begin|coincide|convene|follow|have|hold|host|last|meet|open|run|start|take)\b)[a-z]+"
)
_HAPPENS = (
    r"\s(?:(?:was|were|is|are|has|had|have|will|would|shall|been|be|being|to|due|set|scheduled|expected|slated|planned|now"
    r"|finally|also|formally|officially|again|successfully|likewise)\s){0,6}"
    rf"(?:{_TAKES_PLACE}|kick(?:ed|s)?\soff|conclude[ds]?|close[ds]?|end(?:ed|s)?"
    r"|(?:expected|due|scheduled|set|slated|planned)\s(?:for|in|at|on))\b"
)
PASSING = deferred(
    rf"(?:,\s{_IN_PASSING}(?:[^.;:()\n]|\.(?=\d)){{2,140}}?,|\s-\s(?:[^.;:()\n-]|-(?=\w)){{3,140}}?\s-"
    rf"|\s\([^().;:\n]{{2,80}}\))(?={_HAPPENS})"
    rf"|,\s{_TO_DO}\s[^.;:()\n]{{2,140}}?,(?=\s(?:in|at|on|from|between|next|this|here|today|tomorrow)\b)"
)
# what leads to a meeting that another one is held with, before or after
_WITH = (
    r"(?:back[- ]to[- ]back\swith|alongside|together\swith|in\sparallel\s(?:with|to)|in\sconjunction\swith"
    r"|(?:on|in)\sthe\s(?:sidelines|margins|fringes|eve|heels|run-up|lead-up|frame(?:work)?)\s(?:of|to)|ahead\sof|prior\sto"
    r"|before|after|during|as\s(?:a\s)?part\sof|in\spreparation\sfor"
    r"|(?:imm?ediately\s)?(?:followed|follows|following|preceded|preceding|precedes))"
    r"\s(?:by\s)?(?:the\s)?"
)
# what leads within commas to another meeting, before the verb that goes on with what is said of the first: ", at which
# the"; or, behind what is told of the first, as ", which opened on 5 May ahead of the"
INTERPOSED = deferred(
    rf",\s(?:(?P<which>(?:which|that)\s)?(?:[a-z-]+\s){{0,4}}?{_WITH}\Z"
    rf"|(?P<told>(?:(?:which|that)\s(?:[a-z]+\s){{0,4}}?)?(?:{_TAKES_PLACE}|chaired|begun)\s(?:[^.;:\n]|\.(?=\d)){{2,100}}?)"
    rf"(?P<lead>,?\s(?:an?\s(?:day|week|month|year)\s|[a-z\d]+\s(?:day|week|month|year)s\s)?{_WITH})\Z"
    r")|(?:,\s|\s\(|\s-\s)(?P<verb>(?:(?:[a-z]+\s)?(?:at|for|by|to|in|of|from|after|before|during|with|under)\swhich"
    r"|(?P<clause>which)|whose|(?:(?:an?|the|its)\s[a-z-]+|part|one)(?=\s[a-z])|(?:un)?like"
    r"|as\s(?:with|at|agreed|decided|proposed|planned)|in\s(?:line|accordance|keeping|contrast)"
    r"|recalling|building|following|echoing|replacing|succeeding|continuing|complementing|coming|falling"
    r"|(?:first\s|jointly\s|long\s|already\s)?"
    r"(?:agreed|decided|proposed|announced|requested|recommended|mandated|approved|endorsed|initiated|conceived|prepared"
    r"|planned|suggested|foreseen|envisaged|called))"
    r"\b(?:[^.;:()\n]|\.(?=\d)){0,80}?\s(?:the\s)?)\Z"
)
# the comma or bracket behind it, and what is then said of the meeting before; group `own` where it may be said of that one
RESUMES = deferred(
    r"(?:,|\)|\s-)"
    r"(?=\s(?:was|is|has|had|will|would|shall|t(?:ook|akes?)|open(?:ed|s)|met|meets?|beg[ai]ns?|start(?:ed|s)|kick(?:ed|s)"
    rf"|conclude[ds]|close[ds]|end(?:ed|s))\b)(?={_HAPPENS})"
    r"|,(?P<own>(?=\s(?:held|convened|hosted|organi[sz]ed|staged|scheduled|planned|due|set|to\sbe)\b))"
)
