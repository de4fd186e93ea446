"""English: what tells whether a noun phrase names a meeting."""

from __future__ import annotations

from mekong_facts.languages.en.meeting_persons import GATHERING
from mekong_facts.patterns import deferred
from mekong_facts.rules.meetings.name_patterns import CriteriaPatterns

# what else a sentence tells before what somebody says, and what tells when or where he says it
_PAST = r"[^.;\n\"]{0,160}?"
_WHEN = (
    r"(?:after|as|at|before|by|during|from|here|in|last|next|on|since|there|this|to|today|tomorrow|until|when|while|with|yesterday"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_CONSULTED = r"(?:political|consular|bilateral|strategic|security|defen[cs]e|economic|migration|inter-?ministerial|foreign\s(?:office|ministry|policy))"
CRITERIA = CriteriaPatterns(
    gathering=GATHERING,
    consists=deferred(
        r"\"?(?:\s\([^()\n]{2,24}\))?,?\s(?:(?:which|that)\s)?(?:(?:now|currently|also)\s)?"
        r"(?:includes|comprises|groups|consists\sof|unites|numbers|counts)\s(?:(?:together|some|all|the|about)\s){0,2}"
        r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty)\s"
        r"(?:[\w-]+\s){0,3}?(?:countries|economies|governments|members|nations|states)\b"
    ),
    consulting=deferred(
        r"(?!The\b)[A-Z][\w.]+(?:\s[A-Z]\w+){0,2}\s?[-/]\s?[A-Z]\w+(?:\s[A-Z]\w+){0,2}\s"
        rf"(?:annual\s)?(?i:{_CONSULTED}(?:(?:,\s|,?\sand\s|-){_CONSULTED}){{0,2}})\s\Z"
    ),
    credit=deferred(
        r"[^\n]{0,160}?[(.,|-]\s?(?i:(?:file\s)?(?:photo|picture|image)s?(?:\s(?:credit|courtesy|by|source))?|credit|source|courtesy)"
        r"\s?:\s?[^|\n]{2,60}(?:\||\n|\Z)"
    ),
    owned=deferred(
        r"(?:[A-Z]\w+\)?(?:,?\s+(?:[a-z-]+\s+){0,4}(?:its|their)|'s?(?:\s\([A-Z][\w-]{1,12}\))?)"
        r"|(?:(?:[A-Z]{2,}|Council|Committee|Commission|Group|Assembly|Forum|Board|Mechanism|Dialogue|Community|Organi[sz]ation)\)?"
        r"|[A-Z]\w+\)|(?:[Mm]inisters|[Ll]eaders|senior\sofficials)(?:\s(?:of|from)\s[A-Z][\w, ]{2,60}?)?"
        r"|sides|governments)\s(?:meets?|met|gathers?|gathered|convened?"
        r"|assembled?)\s[^.;:()\n]{3,60}?\s(?:19|20)\d\d,?\sfor\s(?:its|their))"
        r"(?:\s(?:[a-z]+|\d{1,2})-(?:day|week|hour)|\s(?:day|week|month)-?long|\s(?:semi-?|bi)?annual|\syearly|\sbiennial"
        r"|\squarterly)?\s+\Z"
        r"|\b(?!The\b|Th[eo]se\b|Their\b|His\b|Her\b|Its\b|Our\b)[A-Z]\w+\s[a-z]+s'\s+\Z"
        r"|(?P<board>Council|Committee|Commission|Subcommittee|Subcommission|Group)\)?\s(?:on|for)\s[a-z][^.;:()\n]{2,90}\s"
        r"(?:ha(?:s|ve|d)\s)?"
        r"(?:holds?|held|convene[sd]?(?:\sfor)?|concluded?|opened|met\sfor|meets?\sfor|gathered\sfor)\s(?:its|their)\s\Z"
        r"|(?:Council|Committee|Commission|Group|Assembly|Conference|Forum|Board|Parties|Mechanism|Dialogue)\)?,\swhose\s\Z"
        r"|(?:Council|Committee|Commission|Group|Assembly|Conference|Forum|Board|Parties|Mechanism|Dialogue)\)?\s"  # a headline's
        r"(?i:holds|opens|begins|starts|kicks\soff|convenes|resumes|concludes|completes|closes|ends|wraps\sup|winds\sup)\s\Z"
    ),
    apposed=deferred(r"([A-Z]\w+)\)?,\s(?:the\s|its\s)?\Z"),
    labour=deferred(
        r"\b(?:the|an?|trade|labou?r|[a-z]+s')\s(?:union|association)\b(?!\sagreement)|\bunions\b|\bunionists?\b"
        r"|\bemployers?\b|\bstrikers\b"
        r"|\bthe\s(?:airline|company|firm|management)\b|\b(?:share|bond)holders\b|\bcreditors\b"
    ),
    company=deferred(
        r"(?i:board of (?:directors|trustees|managers)|compan(?:y|ies)|plc|inc|corp|ltd|club)\b[^.;]{0,40}\Z"
    ),
    court=deferred(r"\bCourt\b(?!yard)[^.;]{0,50}\Z"),  # the Court of Justice sits for its 12th session
    of_year=deferred(r"\s(?:of|in)\s(?:the|this|that|its)\s(?:year|month|week|season|term)\b"),
    deed=deferred(r"[a-z]s meeting (?:in|at|on|here|this|for|to|with)\b|[a-z]{2} Talks (?:About|Up|Tough|Down)\b"),
    dated=deferred(r"\b[Tt]h(?:e|is) (?:[A-Z][a-z.]{2,8} \d[\d-]{0,4}|\d[\d-]{0,4} [A-Z][a-z]{2,8})(?:,? \d{4})? \Z"),
    opened=deferred(
        r"\s(?:(?:was|is|will|has|had|would|took|takes|held|opens?|opened|ended|ends|closed|concluded|began|begins?|starts?"
        r"|started|met|meets)\b|in\s(?=[A-Z]))|(?:,\s|\s\(|\sin\s)(?P<city>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)"
    ),
    persons=deferred(
        r"\s(?:of|between|with)\s(?:(?:Mrs?|Ms|Messrs|Dr|Gen)\.?|(?:(?:Prime|Vice|[A-Z]\w+)\s)?"
        r"(?:Minister|President|Premier|Chancellor|King|Secretary|Ambassador))\s(?!General\b|of\b)[A-Z][a-z]"
    ),
    other_days=deferred(r"\b(?:preceded|followed) by an? \Z"),  # "preceded by a two-day expert meeting"
    owns=deferred(
        r"'s?(?:\s\([A-Z][\w-]{1,12}\))?\s"
        r"(?=[\w-]+\s(?:(?:[A-Za-z-]+\s){0,3}(?i:meeting|conference|assembly|summit)|(?:[a-z-]+\s){1,3}session)\b)"
    ),
    gathered=deferred(
        r"\b(?:gather(?:ed|ing|s)?|meet(?:ing|s)?|met|assembl(?:ed|ing|es?)|(?:re)?conven(?:ed|ing|es?)|arriv(?:ed|ing|es?)|(?:is|are|was|were))"
        r"\s(?:(?:today|yesterday|tomorrow|again|(?:(?:early|late|later)\s)?(?:next|this|on)\s[A-Za-z]+)\s)?(?:in|at)\s"
        r"(?P<site>(?:the\s)?[^.;:\n\"]{2,50}?)"
        r"(?:\s(?:on|from|this|next|later|early|tomorrow|today|yesterday)\b[^.;:\n\"]{0,30})?,?\sfor\s(?:the|their|its)\s\Z"
    ),
    relative=deferred(
        r",?\s(?:which|that)(?=\s(?:was|were|is|are|will|has|took|takes|opens|opened|met|convened|began|ended)\b)"
    ),
    own_clause=deferred(
        r"(?:,\s(?:the|an?)\s[^,.;:\n]{3,60})?,?\s(?:"
        r"(?:which\s(?:will|is|was)|to\sbe|due|set|scheduled|slated|planned|expected)\s(?:[a-z]+\s){0,4}?"
        r"(?:held|take\splace|open|convened?|hosted|start|begin)\b"
        r"|(?:due|set|scheduled|slated|planned|expected)\s(?=(?:for|on|in|from)\s[A-Z\d])"
        r"|holding(?=\s(?:in|at|on|from)\s[A-Z\d])|which\swill\sbe\s(?=(?:on|in|from)\s[A-Z\d]))"
    ),
    readies=deferred(
        r"\b(?:(?i:preparatory|prep|planning|preparation|experts?'?|technical|senior\sofficials'?)\s(?:[A-Za-z'-]+\s){0,3}?"
        r"(?i:meetings?|sessions?|talks|consultations?|committee|discussions|som|gathering)(?:\s\([A-Z][A-Za-z-]{1,9}\))?"
        r"(?:\s(?:of|at|among|between)\s(?!(?:the|its|their)\s(?:\d|[A-Z]))[a-z' ]{3,50}|\s(?:in|at)\s[A-Z][\w ,-]{2,50}?"
        r"|\s(?:on|from)\s\d[\w ,-]{2,30}?)?(?:\s\([A-Z]{2,8}\))?"
        r"|\b(?i:meeting|session|talks|som|consultations?)\spreparatory|\bSOM)\s"
        r"(?:for|to|of|to\sprepare|to\sprepare\sfor|ahead\sof|preceding|prior\sto)\s(?:the\s|its\s|their\s)?\Z"
        r"|(?i:meetings?|sessions?|talks|consultations?|discussions|conference|workshop|committee|gathering)(?:\s\([A-Z][A-Za-z-]{1,9}\))?"
        r"\s(?i:to\sprepare(?:\sfor)?|preparing(?:\sfor)?|in\spreparation\s(?:for|of))\s(?:the\s|its\s|their\s)?\Z"
        r"|\b(?:that|which)\s(?:had\s|immediately\s)?(?:preceded|precedes)\s(?:the\s|its\s|their\s)?\Z"
    ),
    prepares=deferred(
        r",?\s(?:preparatory|in\spreparation|preparing)\s(?:for|to|of)\s[^.;\n]{5,240}?,\s"
        r"(?=(?:kick|open|beg[ai]n|start|end|clos|conclu|conven|took\splace|(?:was|were|is|are)\sheld)[a-z]*\b)"
    ),
    in_house=deferred(r"\sat\s(?:the|its|a)\s[^,.;:()\n]{3,70}?(?=\sin\s)"),
    in_capital=deferred(
        r"\sin\s(?:the\s(?:[a-z-]{3,14}\s){0,2}(?:[A-Z][a-z]+\s)?|[A-Z][a-z]+'s\s(?:[a-z-]{3,14}\s){0,2})"
        r"(?:capital|city|town|port|resort)(?:\scity|\stown)?(?:\sof|,)?\s(?P<city>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)"
    ),
    says_at=deferred(
        r"\b(?:[Ii]t\s(?:was|is)\s(?:only\s|also\s)?(?:at|during|in|for|on)"
        r"|(?P<told>told|informed|reminded|assured|warned|advised))\s(?:the\s|its\s|their\s)?\Z"
    ),
    # each way to say it opens with a look at whether the words it needs stand there, which is sooner told
    said_that=deferred(
        rf"(?=[^.;\"]{{0,161}}that\s){_PAST}\sthat\s(?!(?:[a-z]+ly\s)?(?:is|was|are|were|has|had|have|will|would|can|could|may|might|should|(?:be"
        r"|beg[ai]n|bring|brought|clos|conclud|conven|draw|drew|end"
        r"|gather|kick|last|meet|met|open|ran|runs?|sat|sits|start|took|takes?)\w{0,3}|day|week|month|year|time|morning"
        r"|afternoon|evening|night)\b"
        r"|(?:the\s)?[\w'-]+(?:\s[\w'-]+)?\s(?:(?:had|has|have|will|would|is\sto|was\sto)\s)?(?:addressed|attended|boycotted"
        r"|chair(?:ed|s)?|convened?s?|held|holds?|host(?:ed|s)?|launched"
        rf"|opened|organi[sz]e[sd]?|staged?)(?:\s{_WHEN}|[,.]))"
        r"|\s(?:(?:has|have|had|also|then|today)\s)?"
        r"(?:said|says|noted|notes|announced|announces|heard|hears|declared|declares|added|warned|warns|stated|states|hoped"
        rf"|predicted|believed|felt|stressed)\s(?!{_WHEN}"
        r"|(?:the|its|this|their)\s(?:(?:[a-z]+|(?:two|three|four|five)-day)\s)?"
        r"(?:meeting|event|forum|summit|conference|session|talks|gathering|dialogue|ceremony)\b)"
        r"(?=(?:(?:the|an?|its|their|his|her|all|both|most|some|many|no|such|every|each|(?:two|three|four|five|six))\s)?"
        r"(?!it\b|they\b|he\b|she\b|which\b|who\b|(?:two|three|four|five)-day\b"
        r"|(?:meeting|event|forum|summit|conference|session|talks|gathering|dialogue|opening|closing)\b)[\w'-]+"
        r"(?:\s(?!that\b|which\b|who\b)[\w'-]+){0,6}?\s"
        r"(?:would|will|was|were|is|are|has|had|have|can|could|should|must|may|might)\s)"
        rf"|(?=[^.;\"]*,\s){_PAST},\s[^,.;\n\"]{{2,80}}?\s"
        rf"(?:said|says|announced|added|stated|noted|explained|warned|stressed|revealed|told\s\w+)\s(?!{_WHEN})"
        r"|(?=[^.;\"]{0,170}?\s(?:agreed|decided|resolved|chose|offered|pledged|promised|undertook|voted|vowed)\s)"
        rf"(?:(?!\b(?:which|that|whom)\b)[^.;\n\"]){{0,160}}?(?:(?<!\bis)(?<!\bwas)(?<!\bbeen)\s(?:agreed|decided|resolved)"
        r"|\s(?:chose|offered|pledged|promised|undertook|voted|vowed)"
        r"|\b(?:is|was|been)\s(?:agreed|decided|resolved)"
        r"(?!\sto\s(?:(?:be\s)?(?:carried\sout|conducted|held)|carry\sout|conduct|convene|hold|host|organi[sz]e)\s"
        r"(?:at|between|from|in|on)\b))\s(?:[a-z]+ly\s)?(?=to\s)"
        rf"|(?=[^.;\"]*,\s){_PAST}\s(?:[a-z]+ed|gave|heard|made|met|saw|sought|took|toured)\s(?:the|an?|its|their|his|her|this|these|those)"
        rf"\s[^,.;\n\"]{{2,60}},\s(?:which|where|whose)\s"
    ),
    refused=deferred(
        r"\b(?i:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|rul(?:es|ed|ing)\sout|dismiss(?:es|ed|ing)?|oppos(?:es?|ed|ing)"
        r"|veto(?:es|ed)?|turn(?:s|ed)\sdown|declin(?:es|ed)|refus(?:es|ed)"
        r"|vot(?:es|ed)\sagainst|withdraws?|withdrew|scrap(?:s|ped)|dropp?(?:s|ed)|abandon(?:s|ed)|shelv(?:es|ed)"
        r"|spurn(?:s|ed))\s(?:[^.;:\n\"]{1,60}?\s)??"
        r"(?:that|(?:to|not\sto)\s(?:convene|have|hold|host|organi[sz]e|stage)"
        r"|(?:of\s|for\s|against\s)?(?:convening|having|holding|hosting|organi[sz]ing|staging))\s"
        r"(?:an?\s|its\s|the\s|their\s)?\Z"
        r"|\b(?:(?:untrue|false|not\strue|wrong|incorrect|a\slie)\sthat|[Rr]umou?rs?\sthat|Had)\s(?:an?\s|its\s|the\s|their\s)?\Z"
        # what is only bid for, and perhaps lost
        r"|\b(?:(?:once|had)\s(?:wanted|hoped|wished|sought|tried|applied|offered)|would\shave\s(?:liked|loved|wanted)"
        r"|lost\s(?:out\s(?:in|on)\s)?(?:the|its|their|a)\s(?:race|bid|contest|vote|right|chance|battle|competition)"
        r"|failed\s(?:in\s(?:its|their|a)\s(?:bid|attempt)|to\swin\s(?:the|its|their)\s(?:bid|right|vote|race))"
        r"|(?:is|are|was|were|been|be)\s(?:also\s)?(?:bidding|vying|competing|campaigning|lobbying|in\sthe\s(?:race|running))"
        r"|vi(?:es?|ed)|compet(?:es?|ed)|campaign(?:s|ed)|lobb(?:ies|ied)|appl(?:ies|ied)"
        r"|(?:among|one\sof)\sthe\s(?:[a-z]+\s)?(?:bidders|candidates|contenders|hopefuls))"
        r"\s(?:for\sthe\s(?:right|chance|honou?r)\s)?"
        r"(?:to\s(?:convene|hold|host|organi[sz]e|stage)|(?:of|for)\s(?:convening|holding|hosting|organi[sz]ing|staging))\s"
        r"(?:an?\s|its\s|the\s|their\s)?\Z"
        # "denied on Sunday it would host the", "has never agreed to hold the"
        r"|\b(?i:den(?:y|ies|ied|ying))\s(?:[^.;:\n\"]{1,40}?\s)??(?:it|he|she|they|that)\s"
        r"(?:would|will|had|has|was|were|is|are)\s(?:[a-z]+\s){0,3}?(?:host|hold|convene|organi[sz]e|stage)(?:e?d|ing)?\s"
        r"(?:an?\s|its\s|the\s|their\s)?\Z"
        r"|\b(?:never|not)\s(?:yet\s|formally\s|officially\s|even\s)?"
        r"(?:offered|agreed|planned|promised|asked|proposed|intended|sought|decided|volunteered|committed)\sto\s"
        r"(?:host|hold|convene|organi[sz]e|stage)\s(?:an?\s|its\s|the\s|their\s)?\Z"
        # "An earlier version of this story said that the", "The caption misstated where the", "It was wrongly reported that the"
        r"|\b(?:(?i:(?:earlier|previous|original)\s(?:[a-z]+\s)?"
        r"(?:(?:version|edition|report|article|story|post|dispatch|draft|graphic|map|chart|bulletin)"
        r"s?\sof\sthis\s[^.;:\n\"]{0,50}?"
        r"|(?:headline|caption|tweet)s?))\s(?:said|stated|reported|gave|had|wrote|indicated|suggested|listed|named)"
        r"|(?i:misstated|misreported|misspelled|misidentified|misspelt)"
        r"|(?:wrongly|incorrectly|erroneously|mistakenly|falsely|inaccurately)\s"
        r"(?:reported|said|stated|gave|wrote|named|listed|announced|identified|indicated))"
        r"(?:\s(?:[^.;:\n\"]{1,40}?\s)?(?:that|where|when)"
        r"|\s[^.;:\n\"]{2,30}?\s(?:would|will|had|was\sto)\s(?:host|hosted|hold|held|be|attend|attended))?\s(?:[a-z]+\sof\s)?"
        r"(?:the\s)?\Z"
    ),
    supposed=deferred(
        r"(?:\b(?i:if|unless|whether|assuming|supposing|in\scase|lest|(?:provided|assumed|supposed)\sthat)|\b(?:Should|Were))"
        r"\s(?:the\s|its\s|their\s)?\Z"
    ),
    said_to=deferred(rf"\s(?!{_WHEN}|that\b|and\b|of\b|for\b|which\b)(?=[\w'])"),
    next_leg=deferred(
        r",?(?P<leg>\s(?:(?:and|then|later|afterwards|before|after\swhich|from\sthere)\s){1,3}(?:[a-z]+ing\s)?"
        r"(?:(?:on|back|will|he|she|they|go(?:es)?|went|fl(?:y|ies|ew)|heads?|headed|travel(?:s|led)?)\s){0,3}"
        r"(?:(?:to|in|at|for)\s|(?<=\bthen\s))[A-Z][^.;\n]{2,80}?"
        r"\s(?:for|to\s(?:attend|join|address|chair|open|host))\s(?:(?:the|an?|its|their|his|her)\s)?)"
    ),
    put_on=deferred(
        r",?\s(?:which\s)?(?:"
        r"(?:(?:will|would|to|also|last|next|now|originally|currently|has|have|had|was|were|is|are|due|set|scheduled|slated"
        r"|expected|likely)\s){0,6}"
        r"(?:(?:be|been|being|was|were|is|are)\s(?:[a-z]+ly\s)?held|(?:takes?|took|taken|taking)\splace)"
        r"|(?:(?:was|were|is|are|has|been|now|originally|tentatively|provisionally)\s){0,3}"
        r"(?P<planned>(?:scheduled|slated|pencilled\sin|planned|set)(?=\sfor\s)|due(?=\s(?:on|in)\s)))"
        r"(?=\s(?:in|on|at|for|from|here|between|today|yesterday|tomorrow|this|last|next)\b)"
    ),
    joint_sitting=deferred(
        r"\sof\sthe\s(?:[A-Z][\w'-]*\s(?:(?:on|of|for|and)\s)?){1,6}(?:Committee|Commission|Council|Board|Group)\b"
        r"(?=,?\swhich\s(?:met|meets|sat|convened|gathered|was|will|took|is)\b)"
        r"|"
        r"\sof\sthe\s(?:[A-Z][\w'-]*(?:\s|-)){0,4}"
        r"(?:joint|mixed|bilateral|inter-?governmental|inter-?ministerial|permanent\sjoint|binational|tripartite|trilateral)\s"
        r"(?:[a-z]+\s){0,2}(?:commission|committee|council)\b"
        r"(?:\s(?:on|for)(?:\s[a-z]+(?:-[a-z]+)?){1,3}?(?:,\s[a-z]+(?:\s[a-z]+)?){0,4}"
        r"(?:,?\sand(?:\s[a-z]+(?:-[a-z]+)?){1,3}?)?(?=,"
        r"|\s"
        r"(?:that|which|where|will|is|was|in|at|on|to|has|took|takes|opened|opens|held|ended|scheduled|concluded|began"
        r"|started|convened|resumed|met|kicked|wrapped)\b))?"
    ),
    convokes=deferred(
        r"(?P<body>[A-Z][\w'-]*(?:\s(?:(?:of|and|on|for|the)\s){0,2}[A-Z][\w'-]*){0,9})(?:\s\([A-Z][\w-]{1,12}\))?"
        r"(?:\s(?:[a-z]+\s)?(?:leaders|ministers|chiefs|officials))?\s"
        r"(?:(?:has|have|had|will|is|was|to|be|today|also|just|due|set)\s){0,4}"
        r"(?:h[eo]lds?|holding|opens?|opened|convenes?|convened|called|calls)\s(?:an?\s)(?:one-day\s|two-day\s|three-day\s)?"
        r"(?i:extraordinary|special|emergency|urgent|ordinary|regular)\s\Z"
    ),
)
