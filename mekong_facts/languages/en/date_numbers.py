"""English: what stands around a number that tells whether it is a year, a decade, a day or a time of the day."""

from mekong_facts.languages.forms import ZONES
from mekong_facts.patterns import deferred

CLOCK = deferred(
    rf"\d(?:\d?\s?[:hg]\s?\d{{0,2}}(?::\d{{2}})?\s?(?:am|pm|AM|PM|a\.m\.|p\.m\.)?\s?{ZONES}"
    r"|(?<!\w\d)(?<!\d[/.-]\d)\d{3}\s?(?:hrs|hours|GMT|UTC|Z)\b)"
)
TOOLS = deferred(
    r"\b(?i:(?:(?:adjust|change|increase|decrease|resize)\s)?(?:font|text)\s?size(?:\s?:|\b)|(?:print|e-?mail|share|save|bookmark)"
    r"\sthis(?:\s(?:article|page|story|post|link))?\b|(?:printer[ -]friendly|printable)\s(?:version|page)\b)"
)
# "0605 0635, then until 1835"
CLOCKS = deferred(r"0(?<![\d.:-]0)\d[0-5]\d (?:(?:[01]\d|2[0-3])[0-5]\d|then|until|hrs|hours)\b")
DIARY = deferred(r", 0\d[0-5][05](?=[.;]?(?:\s|$))|\b[Aa]ll times\b")
# "text JAR to 2011-2015"
CALLING = deferred(r"\b(?:text|sms|dial|ring|phone|fax|whatsapp)\b[^.;\n]{0,24}(?:\bto|:)\s\Z")
# the 2012 and 2013 sessions
SHARING = deferred(r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Bb]oth|s) (?:\d{4}, ){0,3}\d{4},? and \Z")
# Documents of 1992 and 1993, the reports of 2001, 2002 and 2003
IN_A_ROW = deferred(r"\b(?:of|in|for|from|since|during|after|before|by|years?) (?:\d{4}, ){0,3}(\d{4}),? and \Z")
# in 2012, not 2011
CORRECTED = deferred(
    r"\b(?:in|since|before|after|until|by|from|during|of|for|year) (?:the )?\d{4},? (?:but |and )?not \Z"
)
DEGREES = deferred(r"(?i)\b(?:temperatures?|highs?|lows?|mercury|degrees|scores?|percentiles?)\b")
NEW_CLAUSE = deferred(
    r" and (?:on|again|then|will|would|shall|may|must|can|could|was|were|is|are|he|she|they|it|[a-z]{2,}ed|runs|ends|closes|lasts"
    r"|continues|concludes|opens|begins|starts|returns|leaves|flies|travels|meets|sits|visits|resumes) "
)
HEADING = deferred(r"[^\W\d_]{2,12},? (?:the )?(?:[^\W\d_]{1,12}\.? )?\d[\w, /.]{0,24}")
# Monday to Friday, 8.00am-4.30pm
HOURS = deferred(
    r"(?i)[,:;]?\s?\(?(?:from |between )?\d{1,2}(?:[.:h]?\d\d)?\s?(?:[ap]\.?m\.?|hrs|hours|h)?\s?(?:-|to|until|till|and)"
    r"\s?\d{1,2}(?:[.:h]?\d\d|\s?[ap]\.?m|\b)"
)
HOURS_OF = deferred(r"(?i)\b(?:hours|times)\b[^.;\n\d]{0,24}\Z|\b(?:open|working|business) days\b[^.;\n\d]{0,12}\Z")
