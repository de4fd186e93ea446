"""English: whether a meeting is over, goes on or is to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.languages.en import meeting_aftermath as aftermath
from mekong_facts.languages.en.meeting_details import NUMBER
from mekong_facts.languages.meeting_words import one_of
from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.status_patterns import StatusPatterns

if TYPE_CHECKING:
    from mekong_facts.rules.prose import Fold

# what was done at a meeting, before its name
_DONE_AT = (
    r"(?:signed|adopted|agreed (?:up)?on|approved|endorsed|reached|launched|announced|concluded|issued|made|taken|struck)"
    r"\s(?:at|during)\s(?:the|its|their|that)\s\Z"
)
# behind "will": what goes on is over by night
_TODAY = r"(?<!later )(?:today(?!')|this (?:morning|afternoon|evening))\b"
_ENDS_TODAY = (
    r" (?:today (?:conclude|end|close|wrap up|finish)\b(?! (?:the|an?) [a-z])"
    rf"|(?:conclude|end|close|wrap up|finish)\b(?! (?:the|an?) [a-z])(?=[^.;,\n]{{0,30}}\b(?:tonight|{_TODAY})))"
)
# behind a plan, what tells that something else came of it: "the forum, due in May, was put off"
_NOT_SO = r"(?![^.;\n]{0,60}, (?:was|were|had|has|have|did|took|met|brought|drew|[a-z]+ed)\b)"
_CAUSE = r"(?! (?:no|small|large|great|good|some|part)\b)"  # "due in large part to"
# "came to a successful close", "has drawn its curtain", "the curtain fell on"
_CLOSED = (
    r"(?:ha[ds] (?:come|drawn)|came|drew) to (?:an? |its )(?:[a-z]+ )?(?:close|conclusion|end)"
    r"|(?:drawn|drew|lowered|raised|rang down|rung down|rang up|rung up) (?:the|its) curtains?"
    r"|curtains? (?:fell|came down|rose|went up) on"
)
_OFTEN = r"(?![^.;\n]{0,40}\b(?:every|each|annually|yearly|biennially|once|twice|will)\b)"  # it is held again and again, or will be
_BYGONE = (  # a time that is over by its words
    r"(?:yesterday|earlier this (?:year|month|week|summer|winter|spring|autumn|fall)"
    r"|last (?:week|month|year|night|summer|winter|spring|autumn|fall|[A-Z][a-z]+)"
    rf"|(?:an? (?:few |couple of )?|(?:{NUMBER}) |\d{{1,3}} )(?:day|week|fortnight|month|year|decade)s? ago)"
)
_AHEAD = (  # a time that is still to come by its words
    r"(?:tomorrow|later (?:today|this (?:week|month|year))"
    r"|next (?:week|month|year|spring|summer|autumn|fall|winter|[A-Z][a-z]+)(?: (?:in|at) (?=[A-Z]))?)"
)
# what is done before a meeting, in its name: "the 9th Forum launched its website", "the 9th Forum's proposed dates are"
_ITS_OWN = (
    r" (?:(?:the|its|an?|new|official) ){0,3}(?:accreditation|agenda|app|call|dates?|hashtag|invitations?|invites|logo|mascot|portal"
    r"|registration|secretariat|tickets?|venue|web ?site)\b"
)
_GOES_ON = (
    r"(?:also |then )?(?:continue|go on|carry on|resume)(?: (?:here|there|its work|in [A-Z][\w'-]+))?"
    r" (?:until|till|through|into|today|tonight|tomorrow|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|for another)\b"
)
_AS_ADJECTIVE = r" (?!that |the |an? |its )(?:[a-z-]+ ){1,2}(?:is|are|was|were|will|would|ha[sd]|have)\b"
# what a meeting has done, right behind its name and place: "the 9th Forum in Lima discussed wool"
_DONE_BY_IT = (
    r" (?:(?:in|at) (?:[A-Z][\w'-]+ ?){1,4}\b(?:, (?:earlier|last|this|on) [^,.;:\n]{3,30},)? )?"
    r"(?:(?:also|then|further|jointly|formally|later|again|[a-z]{4,14}ly) )?"
    r"(?:(?:discussed|reviewed|considered(?! (?:the|an?) (?:most|major|key|great|big))|examined|endorsed|approved|urged"
    r"|welcomed|stressed|underlined|underscored|emphasi[sz]ed|reaffirmed"
    r"|reiterated|noted|addressed|elected|appointed|signed|issued|recommended|heard|condemned|expressed|praised|commended"
    r"|recogni[sz]ed|acknowledged|debated|tackled|highlighted"
    r"|proposed|demanded|requested|instructed|tasked|mandated|directed|ratified|finali[sz]ed|passed|produced|yielded"
    r"|launched|established|created|set up)"
    r"(?! (?:by|in|at|as|during|under|with|from|for|on|to|and|or|last|earlier|yesterday|will|would|is|are|may|can|should)\b)"
    rf"(?!{_ITS_OWN}|{_AS_ADJECTIVE})"
    r"|called (?:for(?! [A-Z])|on|upon)|focus?sed (?:on|mainly|primarily)|dealt with|resulted in|looked (?:at|into)"
    r"|touched (?:up)?on|failed to(?! (?:be|begin|convene|gather|happen|materiali[sz]e|meet|open|start|take place)\b)"
    r"|saw the|cent(?:red|ered) on|lasted|resolved to|chose)\b"
)
# where somebody goes, when and with whom: "leaves for Lima on Monday on a two-day visit"
_ON_THE_WAY = (
    r"(?:for|to|from|on|at|in|via|by|and|with|today|tonight|tomorrow|here|home|early|late|later|this|next|the|an?|of|official|state|working"
    r"|[a-z]+-day|visit|trip|tour|mission|accompanied|counterpart|delegation|head|his|her|its|invitation|president|morning"
    r"|afternoon|evening|night|week|month|capital|city|town|[A-Z\d][\w.'-]*)"
)
# What is listed behind a colon: "three major meetings on reeds:"
_LISTED = (
    r"(?:[\w-]+\s){0,5}"
    r"(?:meetings|conferences|summits|sessions|forums|fora|events|dialogues|workshops|symposiums|seminars)"
    r"\b[^.;:\n]{0,90}\Z"
)


def status_patterns(_fold: Fold) -> StatusPatterns:
    """Return the patterns."""
    return StatusPatterns(
        bygone=deferred(
            rf"(?P<past>(?:,? in {CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+){{0,2}})?,? {_BYGONE})"
            r"(?!['\w]| (?:was|were|ha[sd]|is|are|will|would)\b)"
            # not "As agreed at the forum, next month ministers"
            rf"|(?P<future>(?:,? in {CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+){{0,2}})?(?: {_AHEAD}|, {_AHEAD}(?=\s?[.;)]|\Z)))"
            r"(?!['\w]| (?:was|were|ha[sd]|is|are|will|would)\b)"
        ),
        told=one_of(
            {
                "future": deferred(
                    rf"(?:will(?! (?:\w+ )?(?:recall|remember|be aware|know|note|appreciate)\b|{_ENDS_TODAY}| {_GOES_ON}"
                    r")(?: (?:be )?(?:held|hosted|opened|convened|take place))?"
                    r"|(?<!not )be (?:held|hosted|opened|convened|organi[sz]ed|staged)"
                    r"|(?:is|are) (?:to|set to|due to|expected to|(?:most |very |now )?likely to|scheduled(?! to\b)|slated(?! to\b)"
                    rf"|(?:scheduled|slated) to)(?!{_ENDS_TODAY}| {_GOES_ON})"
                    rf"|(?:is|are) due (?:on|in){_CAUSE}"
                    r"|(?:is|are|been|now) (?:set|fixed|booked|planned|foreseen) for"
                    r"|(?:scheduled|slated)(?: (?:in|at) [A-Z]\w+(?: [A-Z]\w+)?)? (?:for|(?:on|from|between)"
                    rf"{_NOT_SO})"
                    r"|(?:(?<=, )|\A ?)(?:due|set|scheduled|slated|expected) to "
                    r"(?:be|begin|close|convene|end|gather|get|kick|meet|open|run|start|take)"
                    rf"|(?:(?<=, )|\A)(?:due|set|planned|foreseen|expected) (?:for|on|in|from){_CAUSE}{_NOT_SO}"
                    r"|(?:was|were|is|are|ha[ds] been) (?:also )?(?:decided|agreed|resolved) to "
                    r"(?:be (?:carried out|conducted|convened|held|hosted|organi[sz]ed)|carry out|conduct|convene|hold|host|organi[sz]e)"
                    r"|(?<!had )(?:agreed|decided|pledged|promised|resolved|undertook|vowed) to (?:re)?(?:meet|convene|gather|assemble)"
                    r"|(?:is|are) (?:also |currently |now )?(?:foreseen|planned|proposed) to (?:be|take place)"
                    # as translated: "is expected organised in"
                    r"|(?:is|are) (?:also |currently |now |still )?(?:due|expected|foreseen|planned|scheduled|set|slated) (?:be )?"
                    r"(?:convened|held|hosted|open|opened|organi[sz]ed?|take place|taken place)"
                    r"|(?:is|are) about to (?:be|begin|close|convene|end|gather|kick|meet|open|start|take)"
                    r"|prepares? to (?:be (?:held|opened)|open|start|take place)"
                    r"|upcoming|forthcoming|next(?!,| \d{1,3}(?:st|nd|rd|th)\b)(?: (?:week|month|year)'s)?"  # "the next, 5th meeting" may be the last one
                    r"|(?<!meant )(?<!supposed )(?<!intended )(?<!had hoped )(?<!had wanted )(?<!had wished )(?<!had planned )"
                    r"(?<!had intended )(?<!had offered )(?<!had aimed )(?<!had been due )(?<!had been set )(?<!\bbid )(?<!\bbids )"
                    r"(?<!\bfirst )(?<!\binitiative )(?<!\boffer )(?<!\bproposal )(?<!\brequest )(?<!\bright )(?<!\brights )(?<!\bplan )"
                    r"(?<!\bplans )to host"
                    r"|(?:shall|would) (?:instead |now |then |also )?be (?:held|hosted|opened|convened|organi[sz]ed|staged)"
                    r"|shall|would (?:instead |now |then |also )?(?:be|take|open|meet|start|begin|host|follow)"
                    r"|ha(?:s|ve) been (?:postponed|put (?:off|back)|pushed back|deferred|delayed|rescheduled|moved) "
                    r"(?:to|until|till|for(?! the))"
                    r"(?= [A-Z\d]| (?:an?|early|late|later|mid|next|sometime|spring|summer|autumn|winter|the (?:autumn|beginning|end|first"
                    r"|following"
                    r"|fourth|last|middle|next|second|spring|start|summer|third|winter))\b)"
                    r"|(?<!had )(?:planned|offered|due|set|expected) to (?:hold|host|convene|meet|organi[sz]e)"
                    r"|(?:(?:was|were|is|are|been) )?(?:proposed|suggested|pencill?ed in|earmarked) for|ready for|prepar\w+ for"
                    r"|(?:is|are|being) preceded by"
                    r"|(?:is|are) (?:expected|due|scheduled|set)(?: (?:here|there|in [A-Z]\w+(?: [A-Z]\w+)?))?"
                    r"(?: (?:on )?(?:[A-Z]\w+day|tomorrow)| (?:later )?(?:this|next) (?:week|month))? to "
                    r"(?:attend|join|take part|participate|address|inaugurate|open)"
                    r"|(?<!\ba )(?<!\bthe )(?<!\bits )(?<!\btheir )"
                    r"(?<!'s )"
                    r"(?:plans to|plan to (?=attend|convene|gather|go|hold|host|join|meet|open|organi|participate|send|take part|visit))"
                    r"|opens on"
                    r"|(?:meets?|opens?|starts?|begins?|convenes?|gathers?|sits|takes? place|kicks? off|gets? under way|is held)\b"
                    r"(?=[^.;\n]{0,40}\b(?:tomorrow|later this (?:week|month|year)|(?:this|next) (?:coming )?[A-Z][a-z]+day)\b)"
                    r"|[Nn]ext (?:week|month|year)'s|[Tt]omorrow's"
                    r"|(?:announc|confirm|approv|propos)(?:ed|es?) (?:the )?(?:convening|holding|hosting|convocation|staging) of)\b",
                ),
                "present": deferred(
                    rf"(?:(?:will|(?:is|are) (?:due |set |expected |scheduled )?to) {_GOES_ON}"
                    r"|(?:is|are) (?:currently |now )?holding(?= (?:at|in|from|on|here)\b)"
                    r"|being (?:held|hosted|co-hosted|attended|chaired|co-chaired|convened|staged|organi[sz]ed|moderated|presided over)"
                    r"|(?:currently|presently|now|still) (?:being (?:held|hosted|convened)|(?:held|hosted|convened)"
                    rf"{_OFTEN}|taking place|under ?way|in session|in progress|going on|ongoing|gathering)"
                    r"|(?:is|are) (?:currently |now |still |this week |today )?"
                    r"(?:being held|taking place|under ?way|in progress(?![^.;\n]{0,40}\byesterday\b)|gathering|meeting|attending"
                    r"|in session|hosting|running)"
                    r"|ha(?:s|ve) been (?:going on|under ?way|meeting|taking place|in (?:session|progress)|sitting|running|gathering)"
                    r"(?=[^.;\n]{0,40}\bsince\b)"
                    r"|got under way|ha(?:s|ve) (?:begun|commenced|kicked off|opened|started|got(?:ten)? (?:off|started|under ?way))"
                    r"(?! (?:an?|the|new|up|doors|to|(?:its|their) (?!(?:work|deliberations|discussions|proceedings|sessions?)\b))\b)"
                    r"|(?:opens|starts|begins|commences|convenes|meets|gathers|kicks off|gets under ?way|is held|takes place|ends|closes"
                    r"|concludes|wraps up)(?! (?:the|an?) [a-z])(?=(?:(?!\b(?:next|tomorrow|[A-Z][a-z]+day)\b)[^.;,\n]){0,30}\b"
                    rf"{_TODAY})|(?:will|(?:is|are) (?:due to|expected to|scheduled to|set to|slated to|to)){_ENDS_TODAY}"
                    r"|current(?= \Z)|ongoing|[Tt]oday (?:hosts|holds|opens|convenes)|(?:hosts|holds|opens|convenes) today"
                    r"|enter(?:s|ed) its|now in its|in its (?:first|second|third|fourth|last|final) day"
                    r"|runs(?: (?:here|in [A-Z]\w+))? (?:until|till))\b",
                ),
                "past": deferred(
                    r"(?:(?:was|were|ha[ds] been)(?! (?:later |then |since |now |also )?"
                    r"(?:held (?:up|back(?![ -]to\b)|in abeyance)|to (?:have|be|take|open|meet|start|begin|convene)|due|about to|set (?:to|for)"
                    r"|fixed for|booked for|foreseen"
                    r"|pencill?ed in|earmarked|billed(?! as)|programmed|timetabled|slotted|proposed|suggested|slated"
                    r"|(?:chosen|picked|selected)(?:\Z| (?:because|since|over|as|to|for)|,)|(?:awarded|allott?ed|allocated|assigned|given|granted|offered) to"
                    r"|discussed"
                    r"|mentioned|raised|announced|planned|meant|supposed|intended|expected|scheduled|postponed"
                    r"|put (?:off|back|on (?:hold|ice))"
                    r"|pushed back|deferred|delayed|rescheduled|cancell?ed|called off|scrapped|moved|shifted|brought forward))"
                    r"|ha[ds] (?:(?:already|also|finally|just|now|officially|recently|since|solemnly|successfully) )?(?:taken place|met)"
                    rf"|{_CLOSED}|happened(?= (?:in|on|at|from)\b)"
                    r"|(?<=\A, )(?:carried out|celebrated|conducted|convened|organi[sz]ed|reali[sz]ed|staged)(?= (?:in|on|at|from|between)\b)"
                    r"|opened|began|started|commenced|kicked off|got (?:off to|under ?way|started)"
                    r"|took place|(?<!\bbe )(?<!\bis )(?<!being )inaugurated(?= (?:in|at|on|here|today|yesterday)\b)|went ahead"
                    r"|reconvened|resumed|culminated|adjourned|ended|concluded|(?<!\()closed|wrapped up"
                    r"|wound up|(?<!\bhas )(?<!\bhave )convened(?! by)|met(?! with\b)"
                    r"|(?<!\bis )(?<!\bare )(?<!expected )(?<!foreseen )(?<!planned )(?<!scheduled )(?<!slated )(?<!\bwas to have been )(?<!were to have been )(?<!\bdue to have been )"
                    r"(?<!(?:wou|cou)ld have been )(?<!should have been )held"
                    r"(?! up\b| back\b(?![ -]to\b)| hostage\b| in abeyance\b| by (?!video|tele|phone|correspondence|remote|virtual))"
                    r"|(?<!to have )(?<!should have )(?<!would have )(?<!could have )(?<!\bis )(?<!\bare )(?<!\bbe )hosted(?! by)"
                    r"|adopted"
                    r"|(?<!normally )(?<!usually )(?<!generally )(?<!typically )(?<!traditionally )(?<!often )(?<!always )attended"
                    r"(?! by [^.;\n]{0,120}, (?:will|is to|opens|begins|starts)\b)"
                    r"|agreed|decided|lasted|took part|participated|(?<!\bbe )(?<!\bis )passed(?= (?:in|on|at|off)\b)"
                    r"|represented(?= (?:the )?[A-Z][^.;,\n]{1,40} (?:at|in) )|drew|gathered|brought together"
                    r"|[Ll]ast (?:week|month|year|night)'s|[Yy]esterday's)\b",
                ),
            },
            opening=r"\b(?=[a-ik-pr-uwyLNTY])",
        ),
        deeds=deferred(rf"(?P<past>{_DONE_BY_IT})"),
        opens_at=aftermath.OPENS_AT,
        done_there=aftermath.DONE_THERE,
        to_be_done_there=aftermath.TO_BE_DONE_THERE,
        left_behind=aftermath.LEFT_BEHIND,
        since_then=deferred(
            r"(?:\A|[.;\n])(?:(?!\b(?:will|would|shall|is to|are to)\b)[^.;\n])*"
            r"\b(?P<past>(?i:since)(?: (?:after|attending|hosting|holding))?) (?:the |its |their |our )?\Z"
        ),
        still_ahead=deferred(
            r"[^.,;\n]{0,80}?\b(?:will|would|shall|is|are|was to|were to|tomorrow|next|put off|postponed|cancell?ed|called off|delayed|deferred|scrapped)\b"
        ),
        because=deferred(
            r"[^.,;\n]{0,80}?\b(?:opens|starts|begins|takes place|meets|ends|closes|convenes|kicks off|comes|falls|has|does|needs|remains"
            r"|(?:was|were|been) (?:announced|planned|proposed|scheduled|set|agreed|decided|mooted|suggested))\b"
        ),
        led=deferred(
            r"(?:\s\([A-Z][\w-]{1,12}\))?,?\s(?:jointly\s|co-)?(?:chaired|led|headed|presided\sover)\sby\s[^.;:\n]{3,260}?(?=\s"
            r"(?:took\splace|(?:was|were|will\sbe|is\sbeing|are\sbeing)\sheld|will\stake\splace|opened|began|started|ended|concluded)\b)"
        ),
        governs=one_of(
            {
                "future": deferred(
                    r"(?:will|shall"
                    r"|(?<!continued\s)(?<!continues\s)(?<!meant\s)(?<!supposed\s)(?<!intended\s)(?<!had\sbeen\sdue\s)"
                    r"(?<!had\sbeen\sset\s)(?<!had\shoped\s)(?<!had\swanted\s)(?<!had\swished\s)(?<!had\splanned\s)(?<!had\sintended\s)"
                    r"(?<!had\soffered\s)(?<!had\saimed\s)to)\s"
                    r"(?:host|hold|open|convene|stage|organi[sz]e|be\s(?:the\s)?(?:venue|host|site|seat|scene)\sof)\s(?:the|its|their|a)?"
                    r"\s?\Z"
                    r"|(?:will|shall"
                    r"|(?<!had )(?<!to )(?<!not )"
                    r"(?:agree[sd]?|agreeing|decided?|resolved?|pledged?|promised?|vowed|committed|undert(?:ake|ook)|plan(?:s|ned)?"
                    r"|intend(?:s|ed)?|(?:is|are)\s(?:due|set|expected|scheduled))\sto)"
                    r"\s[a-z]+\s(?:(?!\b(?:who|which|that|whose|when|after|before|since|until|where)\b)[^.;:\n]){2,80}?(?:,|\sand)\s"
                    r"(?:(?:also|then|later|jointly|to)\s)?(?:host|hold|convene|stage|organi[sz]e)\s(?:the|its|their|a)\s\Z"
                    r"|(?:(?:wants?|hopes?|wish(?:es)?|would like) to (?:have|see|get)|wants?)\s(?:the|an?|its|their|this)\s"
                    rf"(?:[a-z]+\s){{1,3}}{_DONE_AT}"
                    r"|(?:flag|gavel|baton|torch|chairmanship|presidency)\b[^.;]{0,70}?\bhosts?\s(?:country\s|nation\s)?(?:of|for)\s"
                    r"(?:the\s)?\Z"
                    # who leaves to be there
                    r"|(?:leaves|departs|flies|heads|travels|sets\s(?:off|out)"
                    r"|(?:is|are)\s(?:leaving|departing|flying|heading|travelling|traveling))\s"
                    rf"(?:{_ON_THE_WAY},?\s){{0,16}}to\s"
                    r"(?:attend|join|participate\sin|represent\s[A-Z]\w+\sat|take\spart\sin)\s(?:the\s)?\Z"
                    r"|(?:(?<!had )look(?:s|ed|ing)?\sforward\sto|gear(?:s|ing)\sup\sfor|brac(?:es|ing)\sfor|awaits?|awaiting)\s"
                    r"(?:(?:the\s)?(?:convening|holding|opening)\sof\s)?(?:the\s|its\s|their\s)?\Z"
                ),
                "present": deferred(
                    r"(?:is|are)\s(?:currently\s|now\s|today\s)?(?:holding|hosting|convening)\s(?:the|its|their|a)\s\Z"
                ),
                "past": deferred(
                    r"(?<!be )(?<!is )(?<!to have )(?<!should have )(?<!would have )"
                    r"(?<!could have )"
                    r"(?<!will have )(?:hosted|held|convened|staged|organi[sz]ed|wrapped up|wound up|chaired|presided over)\s"
                    r"(?:the|its|their|a)\s\Z"
                    rf"|(?<!be )(?<!is )(?<!are )(?<!get )(?<!gets )(?<!being )(?<! and )(?<! or ){_DONE_AT}"
                    r"|(?<!have )(?<!has )"
                    r"(?:gathered|assembled|convened|met|came together|coordinated|co-ordinated|cooperated|co-operated|collaborated|worked"
                    r"|teamed up|partnered|joined (?:hands|forces))\b[^.;]{0,70}?\sto\s(?:host|hold|open|convene|stage|organi[sz]e)\s"
                    r"(?:the|its|their|a)\s\Z"
                ),
            },
            opening=r"\b(?=[abcdefghijlmoprstuvw])",
        ),
        heads_list=one_of(
            {
                "future": deferred(
                    rf"(?:will|shall|(?:is|are) to)\s(?:\w+ly\s)?(?:host|hold|convene|organi[sz]e|stage|attend|see)\s{_LISTED}"
                ),
                "past": deferred(
                    r"(?<!be )(?<!is )(?<!to have )(?<!should have )(?<!would have )"
                    rf"(?<!could have )(?:hosted|held|convened|organi[sz]ed|staged|attended|saw)\s{_LISTED}"
                ),
            },
            opening=r"\b(?=[achiosw])",
        ),
    )
