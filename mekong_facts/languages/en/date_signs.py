"""English: the words around a date that tell what it is: tense, publication, the numbers of a masthead."""

import re

from mekong_facts.languages.en.meeting_numbers import STEM_VALUES, STEMS, TEN_VALUES, TENS, UNIT_VALUES, UNITS
from mekong_facts.languages.meeting_words import number_words
from mekong_facts.patterns import deferred

# "Is booked" and "have booked" tell of no past day.
# "Sent to members" holds no infinitive.
_GIVEN = (
    r"(?:sent|gave|given|wrote|written|paid|sold|lent|went|came|flew|flown|drove|brought|taken|(?:address|submitt|present"
    r"|hand|deliver|return|travell?"
    r"|refer|forward|circulat|transferr|transmitt|shipp|export|elect|promot|admitt|dispatch|donat|contribut|issu|grant"
    r"|award|assign|convey|entrust)ed)"
)
# Words that end as verbs of the past do and are none: nouns, verbs of the present, adjectives, names.
_NO_PAST = (
    r"(?!(?:(?i:reed|seed|feed|need|speed|weed|breed|deed|heed|creed|greed|steed|tweed|indeed|proceed|succeed|exceed|embed"
    r"|hundred|naked|sacred|kindred|wicked|rugged|infrared|unprecedented|watershed)|Ah[mM]ed|[HM]amed|M[ou]h+amm?ed|Zayed"
    r"|Khaled|Fahed|Rashed|Majed|Hameed|Waheed|Rasheed|Majeed|Saeed|Naveed|Javed|Jawed|Syed|Sayed|Fareed|Shaheed|Jamshed"
    r"|Alfred|Wilfred|Manfred|Mildred|Winifred|Fred|Jared|Abed|Nahed)\b)"
)
# What is talked of may be past or to come ("discussed the summit on 15 December"): a sign of group `talk` tells nothing.
PAST = deferred(
    r"\b(?=\w)(?<!\bbe )(?:"
    r"(?P<talk>(?:discuss(?:ed)?|announced?|proposed?|confirmed?|considered?|raised?|mentioned?|scheduled|floated"
    r"|(?:agreed|decided) (?:on|to)|(?:talk(?:ed)?|spoke|speak) (?:about|of))"
    r"(?= (?:the|a|an|its|their|another|next)\b))"
    rf"|(?<!been )(?<!have )(?<!\bis )(?<!\bare ){_GIVEN}(?: (?:it|them|copies))? to \w+|was|were|had|did|said|told|held"
    r"|took|came|went|began|saw|met|left|got|gave|made|spoke|became|found|won|"
    r"rose|fell|wrote|sat|stood|brought|bought|thought|taught|caught|sought|fought|kept|slept|swept|dealt|felt|meant|"
    r"sent|spent|lent|bent|built|lost|shot|sank|sang|rang|ran|swam|drank|flew|grew|knew|threw|drew|blew|broke|chose|"
    r"froze|drove|rode|arose|struck|stuck|swore|tore|wore|bore|bound|wound|hung|led|fed|fled|sold|swung|dug|laid|paid|"
    r"(?:months?|years?|quarters?|weeks?|half) to|hit|heard|understood|overcame|underwent|undertook|withdrew|forgot|sprang"
    r"|shook"
    r"|(?<!\bis )(?<!\bare )(?<!\bbe )(?<!\bhas )(?<!\bhave )(?:(?<!-)|(?<=\bco-)|(?<=\bre-))(?!(?<=\w )[A-Z]\w+ [A-Z])"
    rf"{_NO_PAST}\w{{2,}}ed"
    r"|ago|[Ss]ince"
    r"|(?:saying|telling (?:reporters|journalists|lawmakers|parliament|the press)|adding|announcing|stating|writing|tweeting)"
    r"(?=(?: in an? [\w-]+)?(?: (?:late|early))? on\s*$)"
    r"|(?:Speaking|Talking) (?:to|with) (?:the )?(?:reporters|journalists|newsmen|press|media|lawmakers|[A-Z][\w.-]+)"
    r"|(?:Addressing|Briefing) (?:the )?(?:reporters|journalists|newsmen|press|media|lawmakers)"
    r"(?=(?: (?:late|early))? on\s*$))\b",
)
# "They plan a fair", no "five-year plan", "the action plan", "its plans"
_PLANS = (
    r"(?:(?<!-year )(?<!tion )(?<!ment )(?<!onal )(?<!omic )(?<!gic )(?<!ster )(?<!ork )(?<!\ba )(?<!\bthe )(?<!\bits )"
    r"(?<!\bthis )(?<!\bnew )"
    r"(?<!\bdraft )plan|(?<!-year )(?<!ction )(?<!ork )(?<!\bthe )(?<!\bits )(?<!\bthese )(?<!\bnew )plans)\b"
)
# What may stand after a date of the past as well ("met on Monday to read it") is weak: it counts before a date only.
FUTURE = deferred(
    r"\b(?=[a-wCS])(?<!originally )(?<!initially )(?<!had been )(?:(?:will|shall|would|may|might|can|could|must|should)\b"
    r"(?! (?:\w+ )?(?:recall|remember|be aware|know|note|agree|appreciate)\b)(?: (?:not|also|be|have|been))*"
    r"(?: \w+(?:ed|en|ne|ld|nt)\b)?"
    r"|(?P<weak>(?<!agreement )(?<!agreements )(?<!accord )(?<!deal )(?<!pact )(?<!consensus )(?<!month )(?<!months )"
    r"(?<!year )(?<!years )(?<!quarter )(?<!quarters )(?<!weeks )(?<!half )(?<!\bhad )(?<!appeared )(?<!seemed )"
    r"(?<!failed )(?<!managed )(?<!continued )(?<!struggled )(?<!\bbegan )(?<!started )"
    r"(?!(?:(?<=decision )|(?<=move )|(?<=announcement ))to "
    r"(?:pull|withdraw|boycott|skip|quit|opt|back|drop|suspend|postpone|delay|cancel|call|scrap|sever|cut|recall|reject)"
    r"\b)to\b(?! (?:have (?:been|taken|met|opened|begun|started)"
    r"|(?:the|an?|th(?:is|at|ese|ose)|his|her|its|their|our|your|my|me|him|them|us|you|wh(?:om|ich)|all|each|every"
    r"|both|some|any|other)\b"
    r"|[A-Z\d'\"]))(?: (?:not|also|be|have|been))*(?: \w+(?:ed|en|ne|ld|nt)\b)?"
    r"|(?:until|till|by)(?=\s*$)|next)|"
    r"(?:is|are) \w+ing|(?<!been )(?<!to )be (?:held|convened|hosted|organi[sz]ed|staged)\b"
    r"|(?:is|are|was|were|be) (?:due|set|expected|scheduled|slated|planned|going|invited)\b|scheduled|planned (?:for|to)|"
    r"expected|upcoming|slated"
    r"|(?:announced?|proposed?|scheduled|floated|(?:agreed|decided) (?:on|to))"
    r"(?= (?:an?|another|(?:the|their|its) next)\b)"
    r"|(?:announc|confirm|approv|propos)(?:ed|es?) (?:the )?(?:convening|holding|hosting|convocation|staging) of\b"
    r"|[Ss]ee you|look(?:s|ed|ing)? forward to|Come(?=\s*$)|(?:run|lead|leading)[- ]up to|ahead of|precedes?|comes before|prepar\w+ for|likely|possible"
    r"|(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?:foreseen|envisaged|anticipated)|(?:foreseen|envisaged) for|tentative(?:ly)?"
    rf"|due|set (?:for|to)|{_PLANS}|hopes?|aims?|expects?|intends?|anticipates|coming|forthcoming|"
    r"opens?|begins?|(?<!\ba )(?<!\bthe )(?<!\bits )starts?|takes? (?:place|effect|over|office)|kicks? off|runs?"
    r"|(?<!\ban )(?<!\bthe )(?<!\bits )ends?|closes|concludes"
    r"|follows(?! (?:the|a|an|his|its|their|talks|last|months|weeks|years)\b)|meets?|running|"
    r"enters? into force|admits|joins|votes|celebrates|inaugurates|debuts|sit(?= on\b)|expires?|falls? on|departs?"
    r"|arrives?|leaves?|fl(?:y|ies)|go(?:es)?|gathers?|convenes?|resumes?|reopens?|awaits?"
    r"|continues?(?= (?:here |there )?(?:on|until|till|through|into)\b)|returns|visits|tours|sits|"
    r"travels?|hosts)\b",
)
# "It meets twice a year, in February or March", but "the forum, held every year, will open in May"
HABIT = deferred(
    r"\b(?i:(?:every|each)\s(?:(?:two|three|four|five|other|second|third)\s)?years?"
    r"|(?:once|twice|(?:three|four)\stimes)\s(?:a|an|every|each|per)\syear"
    r"|annually|biannually|biennially|yearly(?!\s[a-z]+\b(?<!\sin)(?<!\son))"
    r"|(?:usually|normally|traditionally|typically|generally|always)\s(?:held|meets?|takes?\splace|convenes?|falls?|held)"
    r")\b"
    r"(?:(?!\b(?:will|shall|was|were|had|has|have|is\sto|are\sto|next|last|this|ago|since|until|from\s\d{4})\b)[^.;\n]){0,110}\Z"
)
# What was promised before is over.
GONE_BACK = deferred(
    r"\s*(?:It|That(?:\s[\w-]+){1,3}?|Those\s(?:talks|meetings))\s(?:was|were|had|met|opened|took\splace|ran|lasted|began"
    r"|started|ended|closed"
    r"|convened|gathered|sat|brought|drew)\b|\s*(?:Then|At\sthat\stime|On\sthat\soccasion|Back\sthen)\b"
)
PROMISE = deferred(
    r"(?i)\b(?P<over>originally|initially|earlier|previously|(?:was|were) to|had been)\b[^.;\n]{0,120}\Z"
    r"|\b(?:will|shall"
    r"|(?:is|are|due|set|scheduled|expected|planned|plans?|hopes?|aims?|wants?|intends?|agreed|decided|pledged|vowed"
    r"|promised) to)\b"
    r"(?:(?!\b(?:was|were|had|did)\b)[^.;:,\n]){0,70}\Z"
)
YEARLY = deferred(
    r"(?:(?: (?:to|through|until|and) (?:the )?|-)(?:[A-Z][a-z]{2,8}(?: \d{1,2})?|\d{1,2} [A-Z][a-z]{2,8}))?\s(?:of |in )?"
    r"(?:each|every) (?:year|month|week|day)\b"
)
PUBLISHED = deferred(
    r"(?i)(?:^|[^\w\s]\s{0,2}|\s{2}|\b(?:last|latest|first|web|story|article|page|date|time) )"
    r"(?:(?:updated|(?<=st )update|published(?: date)?|publication date|posted|written(?= by)|issued|released|modified"
    r"|revised|compiled|circulated|transmitted|filed|submitted|"
    r"created|uploaded|dispatched|sent|embargo(?:ed)? (?:until|till)|not for (?:release|publication) before)"
    r"(?: (?:by:? (?!the |an? )(?:[^\n|\d]{1,30}?|[A-Za-z][\w.-]{1,29})"
    r"|(?:at|in|from) [A-Z][^\s\d]{2,20}(?: [A-Z]\S{1,20})?))?,?(?: (?:on|at|of))?"
    r"|(?:date|time|(?:release|publication|issue|posting|filing|dispatch) (?:date|time)|"
    r"(?:date|time) (?:of )?(?:issued?|publication|release|posted|published|posting|dispatch))(?=\s?:)|(?<![),;.]\s)(?<![),;.])dated"
    r"|for (?:immediate )?(?:release|publication)|source\s?:\s[^\n|]{2,44}?"
    r"|(?:press|media|news) (?:release|statement|note|review|digest|summary|round-?up)|news bulletin|bulletin|(?:news )?in brief"
    r"|this (?:story|article|report|post) (?:is|was)(?: first)?(?: published)? (?:from|on)|newsletter|edition of|issue of"
    r"|(?:daily|weekly|evening|morning) edition|wire service|news ?wire|telex"
    r")(?:,? (?:no|issue|number|vol)\.? ?[\w/-]{1,12}| \([\w/.-]{1,12}\)| \d[\d/-]{1,11})?"
    r"(?:(?:,| -) [A-Z][^\s\d,]{2,20}(?: [A-Z]\S{1,20})?)?[,.)*]{0,3}"
    r"(?: (?:of|on))?\s{0,3}[:|(-]?[ *]{0,3}(?:\d\d?[:.]?\d\dZ?(?: ?[ap]\.?m\.?)?(?: ?(?:[A-Z]{3}|hrs|hours))?,?(?: on| \|)?\s?)?$"
)
UNPUBLISHED = deferred(
    r"(?i)\b(?:communiqu[eé]|(?<!press )(?<!media )statement|declaration|minutes|agenda|annex|record of|summary record|"
    r"concept|resolution|protocol|treaty|memorandum|speech|remarks|address by|programme|program|terms of reference|"
    r"list of participants|charter|convention|agreement|invitation|schedule|report of the)\b"
)
RECORDS = deferred(
    r"(?i)\b(?:minutes|agenda|(?:summary )?record of|programme|program|invitation|list of participants|schedule)\b"
)
SITTING = deferred(
    r"(?i)\W{0,3}(?:(?:dates?|when|time|duration|period)(?:(?:,? and |, ?| ?& ?| ?/ ?)(?:time|dates?|place|venue))?\s?:"
    r"|(?:held|convened) (?:in|at|on|from)\b[^.:;\n]{0,60}?)[\s,]{0,3}(?:(?:from|on)\s)?"
)
SITTING_BELOW = deferred(r"(?i)\s{1,4}(?:time|venue|place|location|where)\s?:")
SITS_UNTIL = deferred(
    r"\b(?:sit|run|last|continue|go|goe|meet|work|operate|stay|remain|extend|serve)s?(?: \w+){0,3} (?:until|till|through|to)(?: the)? \Z"
)
UPDATED = deferred(r"(?i)\b(?:updated?|modified|revised)\b")
# "was due in February in Hue but was postponed"
DROPPED = deferred(
    r"[^.;\n]{0,80}?\b(?:but|and|then)\s(?:(?:was|were|had|been|later|then|subsequently|again|never|did|not|to\sbe)\s){0,4}"
    r"(?:postponed|deferred|delayed|put\soff|cancell?ed|called\soff|scrapped|rescheduled|happened|t(?:ook|ake)\splace|materiali[sz]ed?)\b"
)
NOTICES = deferred(
    r"(?im)^\W{0,4}(?:disclaimer|licen[cs]e no|terms (?:of (?:use|service)|(?:and|&) conditions))\b"
    r"|\b(?:privacy|cookies?|data|moderation|editorial|comments?|community) (?:policy|notice|statement|guidelines|rules)\b"
    r"|\b(?:privacy|cookies?) \(updated\b"
)
MASTHEAD = deferred(
    r"(?i)\b(?:page|pg|p|vol(?:ume)?|no|nos|issue|edition|year|ref|sheet)\b\.?(?: no\.?)?\s{0,2}:?\s{0,2}"
    r"(?:\d[\w/-]{0,20}|[ivxlc]{1,7}\b|one\b)(?:\s?\(\d{1,6}\))?"
)
BYGONE = deferred(
    r"\b(?:born|died|deaths?|births?|founded|established|created|signed|signing|dated|ratified|enacted|"
    r"independence|anniversary|treaty|pact|photo\w*|picture|taken|since)\b"
    # what has its name from its day: the attacks of 11 September 2001, the declaration of 5 May
    r"|\b(?:attacks?|bombings?|shootings?|massacres?|coups?|uprisings?|revolutions?|wars?|battles?|elections?|referendums?"
    r"|ceasefires?|earthquakes?|quakes?|tsunamis?"
    r"|disasters?|floods?|storms?|typhoons?|cyclones?|hurricanes?|fires?|crash(?:es)?|accidents?|explosions?|protests?"
    r"|accords?|agreements?|declarations?|conventions?|protocols?"
    r"|memorand(?:um|a)|letters?|resolutions?|decisions?|decrees?|laws?|acts?|judg(?:e)?ments?|rulings?|communiqu[eé]s?"
    r"|statements?|summits|meetings|conferences|talks) of (?:the )?\Z"
    # the closing day of a report's year
    r"|\b(?:(?:year|half|quarter|month|week|period|term)s?(?:-| )?(?:end(?:ing|ed|s)?|closed|closing)"
    r"|(?:year|half|quarter|months|weeks|period) (?:up )?(?:to|until|till))\b"
)
# The same from the day on: the 11 September 2001 attacks, the March 11, 2004 train bombings.
NAMED_BY_DAY = deferred(
    r"(?i)[\w.]{1,9}(?:\s[\w.]{1,9},?){0,2}\s(?:19|20)\d\d,?\s(?:[\w'-]{1,16}\s){0,3}?(?:(?:terror\s)?attacks?|bombings?"
    r"|blasts?|shootings?|massacres?|killings?|assassinations?|coups?|uprisings?"
    r"|revolutions?|invasions?|earthquakes?|quakes?|tsunamis?|disasters?|typhoons?|cyclones?|hurricanes?|crash(?:es)?"
    r"|explosions?|hijackings?|incidents?)\b"
)
# Behind the day that opens a sentence, and before a day, with a bar for it: what was held then, and no mere plan.
_WAS_HELD = (
    r"(?<!to )(?<!be )(?<!get )(?<!been )(?<!is )(?<!are )(?:(?:was|were) (?:\w+ly )?"
    r"(?:held|hosted|convened|opened|closed|concluded|inaugurated|staged)"
    r"|took place|met|convened|kicked off|gathered"
    r"|concluded|wrapped up|wound up|ended|opened|closed|began|started)"
)
_DID = (
    r"(?:received|visited|chaired|attended|hosted|signed|held|led|welcomed|paid|launched|joined|addressed|told|said"
    r"|arrived|left|adopted|endorsed|approved)(?! by\b)"
)
HELD = deferred(
    rf"(?i)\|(?:(?!\b(?:would|will|to be|that|which|who|whose)\b)[^.;:\n|])*?\b(?:{_WAS_HELD}|{_DID})\b"
    r"(?![^.;\n|]*\b(?:will|would|is to|are to)\b)"
    rf"|\b{_WAS_HELD}\b(?:(?!\b(?:would|will|to|that|which|who|for|ahead|before|and)\b)[^.;:\n|]){{0,60}}\|"
)
# The ceasefire of 23 January
PAPERS = deferred(
    r"\b(?:(?:cease-?fire|peace)?\s?(?:agreements?|accords?|deal)|declaration|communiqu[eé]|letter|note verbale|decree|resolution|treaty"
    r"|protocol|memorandum|decision|verdict|judge?ment|ruling|cease-?fire|truce|cessation of hostilities|coup|attacks?|massacre"
    r"|uprising|revolution|earthquake|quake|tsunami|crash|shooting|bombings?|blast|assassination|killing) of(?: the)? \Z"
)
LONG_GONE = deferred(
    r"\bsince\b[^.;\n]{0,140}\Z"
    r"|(?:\b[Tt]he (?:last|previous)|\b(?i:previous|earlier|past|prior)(?= [\w-]{0,24}s ))\s[^.;,\n]{0,90}\s"
    r"(?:was|were|took)\s[^.;\n]{0,120}\Z"
    r"|\b(?:who|whose|former)\b[^.,;\n]{0,60}\Z"
    r"|\b(?:(?:years|decades|centuries|a century) (?:on )?(?:after|from)|anniversary of)\b[^.;\n]{0,140}\Z"
    # since when a state has been in a body, or tied to another
    r"|\b(?:joined (?:the )?(?:[A-Z][A-Za-z]*[A-Z]\w*|[^.;\n]{3,60} as (?:an?|its|the) )|acceded to"
    r"|(?:became|was admitted(?: to| as)?|were admitted)\s"
    r"(?:[\w'-]+\s){0,6}?(?:members?|part(?:y|ies)|observers?|partners?)|established (?:diplomatic|bilateral)"
    r"|(?:came|entered) into force)\b"
    r"[^.;\n]{0,140}\Z"
    # "the plan, which we endorsed at the 4th Forum in Suva on", "as agreed at", "recalling"
    r"|\b(?:(?:which (?:we|they|was|were|had)\b[^.;,\n]{0,60} (?:at|by|during)"
    r"|[Aa]s "
    r"(?:agreed|mandated|endorsed|adopted|decided|directed|requested|instructed|outlined|reaffirmed|called for|set out)"
    r"(?: upon)? (?:at|by|during)) the"
    r"|[Rr]ecall(?:ing|ed|s)?|[Pp]ursuant to|[Rr]eaffirm(?:ing|ed)) [^.;\n]{0,100}\Z"
)
_SPELLED = rf"(?:(?:{'|'.join(STEMS)})-)?(?:{'|'.join(UNITS)})|{'|'.join(TENS)}"
EDITION = deferred(
    r"\b(?P<letters>[A-Z]{2,}[A-Za-z]*)[ -]?(?P<number>\d{1,3})\b(?![/.-]\d)"
    rf"|\b(?:(?P<ordinal>\d{{1,3}})(?:st|nd|rd|th)|(?P<spelled>(?i:{_SPELLED}))) (?P<noun>[\w-]+(?: [\w-]+)?)"
)
# what the spelled ones count
EDITIONS = TEN_VALUES | number_words(UNIT_VALUES, STEM_VALUES, "-")
FIRST_HELD = deferred(
    r"\b[Tt]he (?:first|1st|inaugural)\s[^.;,\n]{0,90}\s(?:was|were|took|met|convened)\s[^.;\n]{0,80}\Z"
)
DISCUSSED = deferred(
    r"(?i)\b(?:discuss\w*|adopt\w*|draft\w*|propos\w*|prepar\w*|approv\w*|new|next|launch\w*|"
    r"consider\w*|endors\w*|finali[sz]\w*)\b"
)
EXPIRING = deferred(
    r"(?i)\b(?:expir(?:es|ing|e)|ends|ending|(?:comes|coming|draws|drawing) to (?:an end|a close)|concludes|concluding"
    r"|runs out|lapses|nears|nearing"
    r"|(?:due|set|about) to (?:end|expire|lapse|run out)|will (?:end|expire|lapse|run out)|(?:final|last) year of|current|ongoing)\b"
)
JOINING = deferred(
    r",? (?:and|or|&|to|through|until|till)? ?(?:(?:then|again|later|also|once again|once more) )?(?:(?:on|in) )?(?:the )?"
)
ENDS = deferred(
    r"(?:\bfrom (?:the )?\|,?(?: up)? (?:to|until|till) |\|,? (?:through|thru) |\bbetween (?:the )?\|,? and "
    r"|(?:^|[\n:(,|] ?)\| (?:to|until|till) )(?:the )?$",
    re.IGNORECASE,
)
# A day or month before now, and after it.
UNTIL_NOW = deferred(
    r"\b(?:from|between|since) (?:the )?\|(?: up)? (?:and|to|until|till) (?:now|date|the present|(?:the )?current date)\b(?! \d)",
    re.IGNORECASE,
)
FROM_NOW = deferred(r"\b(?:between (now and )|from (now (?:to|until|till|through) ))(?:the )?$", re.IGNORECASE)
# What is put off from one date to another: postponed from 14 May to 20 June. What only moves may do so from day to day.
_MOVED = r"(?:mov|chang|shift|extend|switch|transferr?|push|revis)(?:ed|ing|e)?"
_DATED = (
    r"(?:dates?|deadlines?|meetings?|talks|summits?|conferences?|votes?|elections?|polls|sessions?|hearings?|launch"
    r"|opening|seminars?|workshops?|forums?|rounds?|symposiums?|plenary|match(?:es)?|games?|visits?|concerts?|fairs?"
    r"|festivals?|exams?|trials?|ceremon(?:y|ies)|auctions?)"
)
MOVED = deferred(
    r"\b(?:(?:(?:postpon|reschedul|delay|deferr?)(?:e|ed|ing)?|(?:put|push\w*) (?:off|back)|br(?:ing|ought|inging) forward)(?: \w+){0,3}"
    rf"|(?:was|were|be|been|being|is|are) {_MOVED}(?: \w+)?|{_DATED},? {_MOVED}|{_MOVED}(?: \w+){{1,3}} {_DATED})"
    r",? from (?:the )?$"
)
ENDING = deferred(r"\b(?:until|till|to|through|(?:close|end|conclude|finish|wind up|wrap up)(?:s|d|ed|es)?)(?: on)? $")
BEGUN = deferred(r"\b(?:opened|began|begun|started|commenced|convened|kicked off|got under way)(?: on)? $")
RUNNING = deferred(
    r"(?<!\bto )(?<!\bwill )(?<!\bwould )(?<!\bshall )(?<!\bmay )(?<!\bmight )(?<!\bcan )(?<!\bcould )(?<!\bmust )(?<!\bshould )"
    r"\b(?:runs?|lasts?|meets?|sits?|continues?|go(?:es)? on|takes? place|(?:is|are)\s(?:being\s)?held"
    r"|(?:was|were)\s[a-z]+ing(?:\s[A-Z]\w+)?|planned|scheduled|due|set|slated|expected)\s(?:in\s\w+\s)?from\s\Z"
)
GLUED = deferred(
    r"(?i)(?P<d>[0-3]?\d)?(?P<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?P<y>\d{4}|\d\d?)?(?!\w)"
)
OWNER = deferred(r"(?:\w's|\ws') \Z")
CLAUSE = deferred(r"[;:]|, (?:and|but|while|whereas|so|yet) ")
# A player behind a name that is a month's too: May, the left back.
PLAYER = deferred(
    r",\s(?:the|their|its|our|his|an?)\s(?:[\w-]+\s)?(?:(?:left|right|full|wing|centre|center)[ -]?back|goalkeeper|keeper|striker"
    r"|midfielder|defender|winger|sweeper|forward|skipper|substitute|batsman|bowler|pitcher|fly[ -]half|hooker|prop)\b"
)
