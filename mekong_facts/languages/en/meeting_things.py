"""English: what is told of something else than a meeting in a sentence that names it."""

from __future__ import annotations

from mekong_facts.languages.alternatives import apart, in_any_case
from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.thing_patterns import ThingPatterns

# Those who run a meeting, and what they do of it.
_OFFICERS = "chair(?:man|woman|person)?|secretary[- ]general|spokes(?:man|woman|person)|rapporteur"
_PRESIDES = r"open(?:ed|s)|clos(?:ed|es)|adjourn(?:ed|s)|declared|presided\sover"
# What a meeting has, and what comes of it or leads to it.
_THINGS = (
    "secretariat|website|web ?page|homepage|portal|logo|emblem|mascot|anthem|song|flag|film|documentary|video|book"
    "|booklet|brochure|article|essay"
    "|exhibition|exhibit|stamp|coin|budget|cost|bill|expense|funding|financing|road|route|hall|plan|strategy|roadmap|road map|decision"
    "|resolution|recommendation|declaration|statement|communiqu[e\u00e9]|commitment|pledge|promise|conclusions|outcome"
    "|result|agreement|treat(?:y|ies)"
    "|convention|accord|pact|protocol|document|minutes|(?P<work>proceedings)|mandate|request|appeal|proposal|initiative"
    "|preparations?|bid|candidacy|ticket"
    "|protest|demonstration|rally|rallies|(?-i:march)|strike|riot|criticism|legacy|contest|competition|campaign|security"
    "|report|text|speech|interview"
    "|visa|permit|badge|(?:organi[sz]ing|preparatory|steering|host) committee|winner|laureate|photo|photograph|picture"
    "|painting|poster|sponsor|founder|invitation|speaker|study|survey|rules|consensus|spirit|success|failure"
    "|as (?:the )?(?:host|chair|organi[sz]er)"
    f"|(?:vice-)?president|{_OFFICERS}"
)
_MADE = (
    "adopted|approved|signed|agreed|endorsed|launched|made|taken|issued|reached|set|leading|devoted|related|relating"
    "|linked|dedicated|presented"
    "|given|announced|proposed|put forward|passed|concluded|drafted"
)
_PAPERS = (
    "accord|agreement|treaty|treaties|pact|protocol|convention|charter|statute|constitution|act|law|bill|decree|edict"
    "|order|ordinance|regulation|circular|directive"
    "|decision|resolution|ruling|judgment|declaration|statement|communiqu[e\u00e9]|letter|note|memo|memorandum"
    "|understanding|minutes|report|document|instrument|mandate"
)
_AUXILIARIES = r"(?:was|were|is|are|has|have|had|will|would|be|been|also|then|formally|unanimously)"
_AWARDED = (
    "beat|defeated|edged out|pipped|outbid|chosen|selected|named|picked|designated|confirmed|approved|nominated|elected"
    "|appointed|invited|asked|voted|agreed|volunteered|offered|pledged"
    "|bid|applied|decided|announced|proposed|tapped|awarded|granted|given|won|withdrew|declined|refused"
)
_MOVED = (
    r"(?:postponed|delayed|deferred|rescheduled|moved|shifted|put\s(?:off|back)|pushed\sback|brought\sforward"
    r"|moved\s(?:forward|up|back))"
)
_BY = r"\s(?:by|for)\s(?:about\s|almost\s|nearly\s|some\s|another\s)?(?:[\w-]+\s){1,2}(?:days?|weeks?|months?|years?|fortnight),?"
_NOUNS = "meeting|conference|forum|summit|session|dialogue|event|gathering|talks|assembly|congress|workshop|seminar|symposium"

THINGS = ThingPatterns(
    # of a body: it was set up, or a state is its member
    founded=deferred(
        r"(?:\s\([^()\n]{2,60}\))?,?\s(?:which\s|that\s)?(?:(?:was|is|has|had|were|been|first|formally|officially|originally)\s){1,4}"
        r"(?:founded|established|set\sup|created|formed|instituted|constituted|born|conceived|enlarged|renamed)\b"
        r"|,\s(?:which\s)?(?:founded|established|set\sup|created|formed)\s(?:in|on|by)\s"
        r"|\s(?:came\sinto\s(?:being|existence|force)|has\s(?:had\s)?(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)\s(?:full\s)?(?:members|member\s))"
    ),
    joined=deferred(
        r"\b(?:join(?:ed|s|ing)?|acceded\sto|accession\sto|admitted\s(?:in)?to|members?\sof|membership\s(?:of|in)|found(?:ed|ing\sof)"
        r"|establish(?:ed|ment\sof)|creat(?:ed|ion\sof)|formation\sof|inception\sof|left|quit|withdrew\sfrom)\s(?:the\s)?\Z"
    ),
    # "the secretariat of the", "a treaty adopted at the"; what is adopted or signed is so there
    thing=deferred(
        r"(?<![\w-])(?<!adopted the )(?<!adopted a )(?<!signed the )(?<!signed a )(?<!issued the )(?<!issued a )"
        r"(?<!adopt the )(?<!sign the )(?<!issue the )"
        rf"(?:{in_any_case(apart(_THINGS))})s?(?: (?:{_MADE}))?(?: (?:of|for|about|on|at|to|from|by|against|in)) (?:(?:the|its|their|this|that) )?\Z"
        r"|, (?:pledg|vow|promis|undertak|agree|offer|volunteer|refus|declin|threaten|hop|plann|prepar|intend)ing to "
        r"(?:attend|join|host|skip|boycott|address|visit|support) (?:the )?\Z"
    ),
    # told of the meeting: ", held in", " on 5 May", " (Lima", "was adopted in"; or it ends a title
    own_behind=deferred(
        r",?\s(?:(?:which|that|of|to\s(?:be|take|open|meet|start|begin)|due|set|scheduled|planned|slated|expected"
        r"|(?:held|hosted|convened|organi[sz]ed|staged|opened)(?!\s(?:an?|the|its|their)\b)"
        r"|(?:organi[sz]e|hold|hosts?|open)(?=\s(?:at|in|on|from)\b)|opening|taking\splace|in|at|on|from|between|this|last"
        r"|next|here|today|yesterday|tomorrow)\b"
        rf"|(?:{_AUXILIARIES}\s){{1,4}}(?:adopted|signed|issued|agreed|approved|endorsed|read|concluded)\b)"
        rf"|\s?\(|,\s(?:\d|[A-Z][\w'. -]{{1,24}}(?:,\s[A-Z][\w' -]{{1,24}}){{0,2}},?\s(?:\(|on\s|\d|[A-Z][a-z]{{2,8}}\s\d))"
        r"|'s\b|[ \t]*\n"
        rf"|[^.;\n]{{0,60}}?\s(?:{_PRESIDES}|chair(?:ed|s)|at|during)\s(?:the|its|an?|their)\s(?:[a-z]+\s){{0,2}}"
        r"(?:meeting|session|plenary|conference|forum|summit|talks|dialogue|assembly|ceremony)\b"
    ),
    deed=deferred(
        r"\b(?:(?:took|takes?|taking)\sover|assum(?:ed|es|ing)|hand(?:ed|s|ing)\sover|passed|received|inherited|relinquished)"
        r"\s(?:the\s|its\s)?(?:rotating\s|annual\s|pro\stempore\s)?"
        r"(?:chair(?:man|person)?(?:ship)?|presidency|flag|gavel|baton|reins|torch)\s(?:of|for)\s(?:the\s)?\Z"
        r"|\b(?:(?:not|cannot|never)\s(?:be\sable\sto\s)?(?:host|hold|convene|stage|organi[sz]e)"
        r"|(?:cancel(?:l?ed|s)?|postpone[ds]?|put\soff|called\soff)\s"
        r"(?:plans\sto\s(?:host|hold)|(?:host|hold|conven|stag|organi[sz])ing))\s(?:the\s|its\s)?\Z"
    ),
    whose=deferred(
        r"(?:\b(?:who|that|which)\s(?!(?:the|its|an?)\s)(?:[a-z]+\s){1,5}"
        r"|\b(?:bound\sfor|(?:headed|heading)\s(?:for|to)|on\s(?:its|his|her|their)\sway\sto)\s|ed\sby\s"
        r"|\b(?:elected|appointed|chosen|named|adopted|approved|endorsed|agreed|signed|reached|created|established|set\sup"
        r"|launched|drafted|announced)\s(?:at|during|in)\s)(?:the\s)?\Z"
    ),
    goes_on=deferred(
        r"\s"
        r"(?:was|were|is|are|has|have|had|will|would|can|may|must|met|spoke|said|told|left|flew|went|came|began|took|held|gave"
        r"|made|[a-z]{2,}ed)\b(?!\s(?:in|at|on|from)\b)"
        r"|\s"
        r"(?:died|sank|fell|rose|burnt|burned|broke|won|lost|sold|stood|hung|lay|grew|became|crashed|collapsed|caught|sailed"
        r"|(?:has|have|had)\s(?:[a-z]+\s)?"
        r"(?:flown|come|gone|left|sunk|fallen|been\s(?!held|hosted|staged|convened|opened|organi)[a-z]+ed))\b"
    ),
    # "Experts' talks, ahead of the …, opened in Lima", whatever the talks are followed by
    set_off=deferred(
        r",\s(?:(?:held|convened)\s)?"
        r"(?:ahead\sof|prior\sto|before|(?:in\s)?prepar(?:ation|ing|atory)\s(?:for|to)|followed\sby)\s(?:the\s)?\Z"
    ),
    resumed=deferred(
        r"(?:,\s(?:followed|preceded)\sby\s[^,.;\n]{3,100})?(?:,|(?<=,))\s(?:opened|began|started|kicked\soff|got\sunder\sway|took\splace"
        r"|ended|concluded|closed|wrapped\sup|wound\sup|met"
        r"|(?:was|were|is|are|will\sbe|is\sbeing|are\sbeing)\s(?:formally\s|officially\s)?"
        r"(?:held|opened|convened|hosted|organi[sz]ed|staged))\b"
    ),
    # two workshops ahead of it, which end somewhere
    talks_before=deferred(
        r"(?:(?!(?:had|ha[sv]e?|held|hold|holds|hosts?|began|met|led|left|gave|took|won|[\w-]+ed)\s)[\w'-]+\s){0,6}?"
        r"(?i:meetings?|talks|consultations|discussions|negotiations|workshops?|seminars?|sessions?|conferences?|retreats?)"
        r",?\s(?:(?:held|convened)\s)?(?:ahead\sof|prior\sto|before|preparatory\sto|(?:in\spreparation|preparing)\sfor)\s(?:the\s)?"
    ),
    talks_held=deferred(
        rf"(?:\s(?:in|at)(?:,?\s{CAPITAL}[\w'-]+){{1,3}})?"
        r"(?:\s\([^()\n]{2,60}\)){0,2},?(?=\s(?:(?:has|have|had|is|are|was|were|will|would|to|be|been|being|also|formally|officially"
        r"|successfully)\s){0,4}(?:held|hosted|convened?|staged|organi[sz]ed|open(?:ed|s)?|beg[iau]ns?|start(?:ed|s)?|kick(?:ed|s)?\soff"
        r"|end(?:ed|s)?|conclude[ds]?|close[ds]?|w(?:rapped|ound)\sup|t(?:ook|akes?)\splace|met|meets?|gathered|adopted|agreed|discussed"
        r"|reviewed)\b)"
    ),
    part=deferred(r"\b(?i:[a-z-]+\ssegments?)\s(?:of|for|at|during)\s(?:the\s|its\s)?\Z"),
    paper=deferred(
        r"\b(?:[Cc]hair(?:man|woman|person|manship|ship)?|[Pp]residen(?:t|cy))\s(?:of|for)\s(?:the\s)?[A-Z][A-Z\d]{1,9}\s(?:in|for)\s\Z"
        rf"|\b(?:{in_any_case(apart(_PAPERS))})s?(?:\s(?:no\.?\s?)?[\w/.-]{{1,12}})?\s"
        r"(?:of|dated|dating\sfrom|from|(?:signed|adopted|issued|made|concluded|reached)\s(?:on|in))\s\Z"
    ),
    paper_of=deferred(r"(?:\s(?:in|at)(?:\s[A-Z][\w'-]*,?){1,4})?\s(?:at|during|of|by|in)\s(?:(?:the|its|their)\s)?"),
    chosen=deferred(
        rf"\b(?:{_AWARDED})\b[^.;]{{0,80}}?\s"
        r"(?:to\s(?:host|hold|organi[sz]e|stage|chair)|(?:the\s)?rights?\sto\s(?:host|hold|stage)"
        r"|as\s(?:the\s)?(?:host|venue|site|chair)(?:\s(?:of|for))?)\s(?:(?:the|its)\s)?\Z"
    ),
    given=deferred(
        r",?(?:\s(?:which|was|were|has|had|been|formally|officially|also|already)){0,4}"
        r"\s(?:awarded|allott?ed|allocated|assigned|given|granted)\sto\s[A-Z][^,.;\n]{1,40}?,?\s(?:(?:in|on)\s)?"
    ),
    chosen_at=deferred(
        r"(?=,?\s(?:at|during|in|by)\s(?:an?|the|its|their|this|that|last)\s(?:[a-z-]+\s){0,3}"
        r"(?:meeting|session|ceremony|vote|ballot|plenary|conference|congress|assembly|gathering|summit|talks|decision"
        r"|consensus)\b(?![^.;\n]{0,120}\sand\s(?:it|the\s\w+)\s(?:will|is\sto)\s))"
    ),
    put_off_from=deferred(r"\s(?:in|at)\s[^,.;()\n]{2,30}?\s(?:\w{2,4}\s)?"),
    put_off=deferred(
        r"\b(?:postpon(?:ed|es|ing)|cancel(?:l?ed|s|l?ing)|call(?:ed|s|ing)\soff|scrap(?:ped|s|ping)|suspend(?:ed|s|ing)"
        r"|boycott(?:ed|s)|bann?(?:ed|s|ing)"
        r"|condemn(?:ed|s)|denounc(?:ed|es)|critici[sz](?:ed|es)|prais(?:ed|es)|hail(?:ed|s)|delay(?:ed|s|ing)"
        r"|defer(?:red|s))\s(?:the|its|their)\s\Z"
        r"|\b(?:withdr[ae]w(?:s|n|ing)?|(?:pull|dropp?|back|opt|bow)(?:s|ed|ting|ing)?\sout|stay(?:s|ed|ing)?\saway)\s"
        r"(?:of|from)\s(?:the|its|their)\s\Z"
        r"|\b(?:circulated|distributed|published|released|unveiled|posted|submitted|received|sent(?:\sout)?|mailed)\s"
        r"(?:an?|the|its|their)\s(?:[a-z-]+\s){1,3}(?:of|for|to|from)\s(?:the\s)?\Z"
    ),
    object=deferred(
        rf"(?:\s(?:in|at)\s{CAPITAL}[\w'-]+(?:\s{CAPITAL}[\w'-]+)?)?"
        r"\s(?:(?:has|have|had|also|then|further|strongly|warmly|unanimously)\s){0,3}"
        r"(?:(?:welcomed|noted|hailed|condemned|deplored|regretted|recalled|commended|commemorated|mourned|marked"
        r"|paid\stribute\sto|took\snote\sof)\s(?:the|that|an?|with)\b"
        r"|(?:thanked|congratulated|praised|commended|applauded|lauded)\s[^.;]{2,60}?\s(?:for|on)\b"
        r"|(?:received|got)\s(?:an?|the)\s"
        r"|(?:discussed|backed|supported|endorsed|considered|reviewed|rejected|examined|approved|applauded)\s[^.;]{2,60}?\s"
        r"(?:bids?|offers?|plans?|proposals?|requests?|candidac(?:y|ies)|intentions?|wish(?:es)?|readiness)\sto\s"
        r"|(?:gave|gives|granted|allowed)\s[^.;]{2,40}?\s(?:until|till)\b"
        r"|(?:set|fixed|declared|designated|proclaimed|chose)\s(?=(?:\d|[A-Z][a-z]+\s\d)[^.;\n]{0,30}?\sas\b)"
        r"|(?:fixed|set|raised|cut|lowered)\s(?:an?|the|its)\s[^.;]{2,40}?\s(?:as\s)?(?:from|of)\b"
        r"|(?:chose|picked|selected|named|designated|elected)\s[^.;]{2,60}?\s(?:to\shost|as\s(?:the\s)?(?:host|venue|seat|site|chair))\b"
        r"|(?:expressed|conveyed|extended|voiced)\s(?:its|their|deep|sincere|great|heartfelt)?\s?"
        r"(?:deep\s|sincere\s|great\s|heartfelt\s|warm\s)?"
        r"(?:thanks|gratitude|appreciation|condolences|sympathy|congratulations|concern|regret|shock|sorrow|satisfaction"
        r"|solidarity)\b"
        r"|(?:(?:agreed|decided|voted|resolved|chose)\sto\s)?"
        r"(?:appoint(?:ed)?|establish(?:ed)?|set\sup|create[d]?|form(?:ed)?|elect(?:ed)?|name[d]?)\s[^.;]{3,60}?,?\s"
        r"(?:which|who|that|until|till)\b"
        r"|(?:(?:agreed|decided|voted|resolved|opted|chose)\sto\s)?(?:extend|renew|prolong|suspend|freeze|maintain|keep)"
        r"(?:e?d)?\s(?!until|till|through|to|by|for)[^.;]{3,60}?\s(?:until|till|through|to)\b)"
    ),
    aside=deferred(
        r",\s(?:who|which)\s(?:[^,;.]|,(?=\s\d)){3,120},\s"
        r"(?=(?:will|would|(?:are|is|were|was)\s(?:to|due|set|expected|scheduled)|plan|hope|intend)\b)"
        # "The council, meeting in Lima on 5 May, discussed the …"; not "… opened the", "… agreed at the"
        r"|,\s(?:meeting|gather(?:ed|ing)|assembl(?:ed|ing)|conven(?:ed|ing))\s(?:again\s|here\s)?(?:in|at|on)\s"
        rf"(?:[^,;.]|,(?=\s\d|\s{CAPITAL}[\w' -]{{1,24}},)){{3,120}},\s(?=[a-z])"
        r"(?!(?:[a-z]+ly\s)?(?:open|clos|h[eo]ld|conven|attend|launch|inaugurat|beg[aiu]n|start|conclud|wrap|wound|kick|end)"
        r"|[^;]{0,90}\b(?:at|during|for|in)\s(?:(?:the|their|its)\s)?\Z)"
    ),
    made=deferred(
        rf"(?<![\w-])(?:{in_any_case(apart(f'{_THINGS}|deal|measure|package|principle|target|goal'))})s? (?:{_MADE}) (?:at|by|during|in) (?:(?:the|its) )?\Z"
    ),
    owned=deferred(
        rf"(?:'s?\s(?:[a-z-]+\s){{0,2}}|\s)(?i:(?:vice-)?{_OFFICERS}|president|host|secretariat|organi[sz]ers?|website|logo|mascot"
        r"|budget|fund|winners?|laureates?|headquarters|(?:organi[sz]ing|preparatory|host)\scommittee)\b"
        rf"(?![^.;\n]{{0,80}}?\s(?:{_PRESIDES}|told|address(?:ed|es))\s(?:the|its|their|delegates|participants)\b)"
    ),
    closes=deferred(
        rf"(?:concluding|ending|closing|wrapping\sup|winding\sup)\s(?:the|an?|its|their|his|her|this|that|{CAPITAL}[\w-]+'s?)\s"
        rf"(?!(?:[\w-]+\s){{0,3}}(?:{_NOUNS})\b)"
    ),
    before_main=deferred(
        r"(?:[\w-]+\s){0,4}"
        r"(?:[Bb]efore|[Aa]fter|[Uu]ntil|[Pp]arallel\s(?:with|to)|[Aa]longside|(?:on|away|short)\s(?:from|of))\s(?:the\s)?\Z"
        r"|(?:Unlike|Besides|(?:Apart|Aside)\sfrom|In\s(?:addition|contrast)\sto|Compared\s(?:with|to)|Instead\sof"
        r"|Rather\sthan)\s(?:[a-z]+\s){0,3}?(?:the\s)?\Z"
        r"|As\s(?:agreed|decided|promised|pledged|announced|planned|recommended)\s(?:at|by|in|during)\s(?:the\s)?\Z"
        r"|(?:Following\sup\son|In\s(?:line|keeping)\swith|Citing|Pursuant\sto)\s(?:the\s)?\Z"
        r"|(?:One|Some|Two|Three|Several|Many)\sof\sthe\s(?:[\w-]+\s){1,3}(?:of|behind|at)\s(?:the\s)?\Z"
    ),
    # a comma that parts a town from its country or a day from its year does not end the clause
    main=deferred(
        r"(?:(?=,\s|\s(?:in|at)\s)"
        rf"|\s(?:(?:had|has|have|is|was|are|were|will|due|set|to|be|been|formally|officially)\s){{0,4}}(?:open(?:s|ed)?"
        r"|clos(?:es?|ed)|end(?:s|ed)?|beg(?:ins?|an|un)"
        rf"|start(?:s|ed)?|conclude[sd]?|kick(?:s|ed)?\soff|w(?:ound|rapped)\sup|t(?:akes?|ook)\splace|held|meets?|met|convene[sd]?)\b)"
        rf"(?:[^.;,\n]|,(?=\s(?:\d|(?:on|in|at|from|between)\s|{CAPITAL}[\w' -]{{1,24}},))){{0,120}},\s"
        r"(?!(?:and|but|or|which|who|where|when|held|with|on|upon|in|at|from|between|this|last|next|here|[a-z-]+ed|[a-z-]+ing)"
        r"\b"
        rf"|{CAPITAL}[\w' -]{{1,24}},)"
    ),
    second=deferred(
        r"(?=,?\s(?:because|since|as|while|so)\s(?:she|he|they|it|the)\b|\sto\s(?:be\s(?:in|at|with|on)|go|stay|attend|visit|see|fly)\b)|"
        r"(?=,?\s(?:and|but)\s(?:(?:then|later|also|afterwards|he|she|they)\s){0,2}(?:"
        r"(?:met|meets|held|holds|saw|sees|spoke|speaks|gave|gives|went|goes|flew|flies|took|takes|laid|lays|came|comes|paid"
        r"|pays|left|leaves|signs|visits|opens|tours|attends|[a-z]{2,}ed)\s(?!(?:up|off|it|them)\b)"
        r"|(?:will|shall|would|are|is|set|plans?|hopes?|wants?|intends?|expects?)\s(?!(?:[a-z]+\s){1,2}(?:it|them)\b)))"
    ),
    later=deferred(
        r"(?=,?\s(?:and|but)\s(?:(?:later|then|afterwards|subsequently)\s[a-z]"
        r"|(?:also\s)?(?:held|hosted|organi[sz]ed|staged|convened|launched|inaugurated|opened)\san?\s))"
    ),
    span=deferred(r"\b(?:[Bb]etween|[Ff]rom)\s(?:the\s|its\s)?\Z"),
    span_to=deferred(r"(?:\s[^.;,\n]{1,40})?\s(?:and|to|until|till)\s(?:the\s)?"),
    nearing=deferred(r"(?:As|With|While|When|Now\sthat)\s(?:the\s)?\Z"),
    near=deferred(
        r"\s(?:(?:is|was|are|were|has|had|been|now|still|already|finally)\s){0,3}(?:near(?:s|ed|ing)?|approach(?:es|ed|ing)?"
        r"|loom(?:s|ed|ing)?|draw(?:s|ing)?\s(?:near|close)r?|drew\s(?:near|close)r?"
        r"|(?:[a-z]+\s){0,2}(?:days|weeks|months)\s(?:away|off|ahead)|over|finished|done|behind\s(?:him|her|them|us|it)"
        r"|under\s?way|in\s(?:progress|session|full\sswing)|going\son)\b[^.;,\n]{0,30},\s"
    ),
    own_next=deferred(
        rf"\s+(?:It|(?:The|This)\s(?:[a-z-]+\s)?(?:{_NOUNS}))\s(?:will\s"
        r"(?:be\s(?:held|convened|hosted|organi[sz]ed|staged)|take\splace|open|convene|meet|run)"
        r"|is\s(?:to\s(?:be\sheld|take\splace|open|convene)"
        r"|(?:due|scheduled|expected|planned|slated|set)\s(?:to\s(?:be\sheld|take\splace|open|convene)|for))"
        r")\b[^.;\n]{0,80}?\s(?:in|on|from|for)\s[^.;\n]{0,40}?\d"
    ),
    moves=deferred(rf"\b{_MOVED}\s(?:the|its|their)\s\Z"),
    moved_to=deferred(rf"\b{_MOVED}{_BY}\s(?:to|until|till)\s\Z"),
    extended=deferred(
        rf"(?:\b(?:extended|prolonged|lengthened)(?:{_BY})?"
        r"|\A,\s(?:but\s)?(?:it\s)?(?:will|would)\s(?:now\s)?(?:go\son|continue|run|last))\s(?:to|until|till|through)\s\Z"
    ),
    visiting=deferred(
        r"\b(?i:visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|trip)\s[^.;\n]{2,110}?,?\s(?:and|as\swell\sas)\s(?:to\s|will\s|also\s)?"
        r"(?:attend(?:s|ed|ing)?|(?:co-)?chair(?:s|ed|ing)?|join(?:s|ed|ing)?|(?:take|takes|took|taking)\spart\sin"
        r"|participat(?:e|es|ed|ing)\sin)\s(?:the\s)?\Z"
    ),
    since=deferred(
        r"\b(?:(?:has|have|had)\sbeen|is|are|was|were|,)\s(?:now\s|currently\s|still\s)?"
        r"(?:under\s?way|meeting|in\s(?:session|progress)|going\son|running|taking\splace|sitting)\b[^.,;\n]{0,60}?\ssince\s"
        r"(?:last\s)?\Z"
    ),
)
