"""English: what else is told of meetings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mekong_facts.languages.alternatives import in_any_case
from mekong_facts.languages.en.cardinals import ONES, TENS
from mekong_facts.languages.en.meeting_aftermath import ACTS
from mekong_facts.languages.en.meeting_taking_part import AMONG, CHAIR, LEVEL, MEETING, TAKES_PART
from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import BULLETS, CAPITAL
from mekong_facts.rules.meetings.patterns import DetailPatterns

if TYPE_CHECKING:
    from mekong_facts.rules.prose import Fold

# Those who are at a meeting by the word alone, and those who may be anywhere.
THERE = r"delegates?|participants|attendees|delegations"
PEOPLE = (
    r"officials|representatives|ministers|experts|leaders|guests|scholars|academics|businesses|enterprises|people"
    r"|scientists|negotiators|envoys"
    r"|diplomats|ambassadors|lawmakers|parliamentarians|governors|mayors|researchers|executives|observers|dignitaries"
    r"|specialists|engineers|doctors"
    r"|officers|journalists|students|youths|farmers|activists|advocates|campaigners|entrepreneurs|investors|traders|teachers|nurses|women"
    r"|volunteers|visitors|professionals|judges|prosecutors|lawyers|speakers|panellists|trainees|commanders|generals|chiefs"
    r"|presidents|premiers|directors|managers|bankers|economists|educators|technicians|businesspeople|businessmen|businesswomen"
)
_HEADS = r"heads(?: of (?:states?(?: (?:and|or) (?:of )?governments?)?|governments?))?(?! (?:of|and) )"
_NUMBERS = {"a": 1} | {word: value for value, word in enumerate(ONES, 1)}
_NUMBERS |= {word: 10 * value for value, word in enumerate(TENS, 2)}
SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000}
NUMBER = in_any_case([*_NUMBERS, "hundred"])

# verbs with which a relative clause tells of the meeting itself: "the forum that opened on Monday"
_GOES_ON = (
    r"(?:was|is|will|would|were|are|ha[ds]|have|opens?|opened|begins?|began|starts?|started|ends?|ended|takes?|took|closes?|closed"
    r"|concludes?|concluded|convenes?|convened|meets|met|resumes?|resumed|brings|brought|draws|drew|gathers?|gathered|kicks|kicked|gets|got"
    r"|runs?|ran|lasts|lasted|wraps|wrapped)\b"
)
_PARTS = (  # nouns for a meeting's own time
    r"(?:opening|closing|inauguration|start|end|conclusion|ceremony|ceremonies|sessions?|sittings?|editions?|meetings?|round|"
    r"plenary|plenaries|segments?|days?|week|part|half|phase|stage|leg|discussions|deliberations|debates?|assembly|assemblies|"
    rf"{MEETING}s?)"
)
_MEANS = (
    r"(?:online|virtually|remotely|in person|(?:by|via|through|over) (?:a )?(?:video|tele|phone|zoom)[\w -]{0,20}|at "
    rf"{LEVEL})\s*(?:[.;,)\n]|\Z)"
)
_HERE = (
    rf"\s*(?:[.;,)\n]|\Z)|\s+{_MEANS}"
    rf"|\s+as (?:an? |full |special ){{0,2}}(?:observer|guest|member|partner|associate|invitee)"
    rf"|\s+(?:the|this) (?:[a-z-]+ ){{0,2}}{MEETING}\b"
)
# "the six Mekong countries, including"
_MEMBERS = (
    r"(?:(?:[\w-]+\s+){0,3}(?i:countries|nations|states|members|economies|partners)(?:,|\s+-|:|\s+\()?\s*"
    r"(?:plus|including|among them|such as|namely|and|as well as)?(?:\s+|(?<=\())(?:the\s+)?)?"
)

# a body or a territory in a list of countries: "the European Union (EU)"
_OTHER = (
    rf"(?:the\s)?{CAPITAL}[\w'.-]*(?:\s(?:of\s(?:the\s)?|for\s)?{CAPITAL}[\w'.-]*){{0,6}}(?:\s\([A-Z][\w-]{{0,12}}\))?"
)
_POST = r"(?:'s?(?:\s(?:[a-z]+\s){0,2}(?:minister|president|premier|ambassador|envoy|secretary|governor))?)?\s"

# "brought together the heads of state of Fiji"
_THEM = (
    r"(?: (?:the )?(?:[a-z-]+ ){1,5}?(?:from|of)"
    r"(?= (?:the )?(?:(?-i:[A-Z])|(?:[\w-]+ ){1,3}(?:countries|nations|states|members|economies)\b)))?"
)

# "delegations came from Fiji, Peru and Laos"
_HAVE_COME = r"(?:[pP]articipants|[dD]elegat(?:es|ions)|[rR]epresentatives) (?:are|were|c[oa]me|had come|have come|travelled|flew in) from"


def detail_patterns(_fold: Fold) -> DetailPatterns:
    """Return the patterns."""
    return DetailPatterns(
        theme=deferred(
            r"\b(?=[emstEMST])(?i:(?:theme[ds]?|motto|slogan|titled|entitled|topic))\b(?:[^\"'\n.;]|\w'){0,120}"
            r"(?:(?<!\w)(?P<quote>[\"'])(?P<inner>[\"'])?|(?:(?<=\bof)|(?<=\bis)|(?<=[Tt]heme))\")(?P<after>[^\"\n]{3,140}?)"
            r"(?(inner)(?P=inner)|(?(quote)(?:(?P=quote)|'')|[\"']))(?!\w)"
            r"|(?<!\w)[\"'](?P<before>[^\"\n]{3,140}?)[\"'],? as (?:its|the|their|a) (?:\w+ ){0,2}(?:theme|motto|slogan|topic)\b",
        ),
        no_theme=deferred(
            r"\b(?:[Tt]he (?:theme|motto|slogan) of (?:his|her) [a-z]+"
            r"|(?<!under the )"
            r"(?:[Cc]hairmanship|[Cc]hairship|[Cc]hairpersonship|[Cc]hairwomanship|[Cc]o-?[Cc]hairmanship|[Pp]residency"
            r"|[Ss]tewardship|[Tt]enure)"
            r"|[Pp]ro [Tt]empore|[Yy]ear of|[Yy]ear as"
            r"|[Aa]s (?:the |its |an )?(?:[A-Z][\w-]+ |rotating |current |this year's ){0,2}[Cc]hair(?:man|person|woman)?\b"
            r"(?! of the (?:meeting|session))"
            r"|[Cc]hair(?=(?:'s)? (?:in|for|during|theme|year)\b)"
            r"|(?:[Tt]heme|[Mm]otto|[Ss]logan|[Tt]opic)s? of (?:the|an?|his|her|its|their|this|that) (?:[a-z-]+ ){0,2}"
            r"(?:novel|book|film|movie|song|play|poem|album|city|town|country|state|province|school|company|firm|party|campaign"
            r"|festival|exhibition|exhibit|contest|competition|parade|fair|race|prize|army|navy|regiment|police)\b(?!['’-])"
            r"|[A-Z]{3,8}(?:'s)? 20\d\d (?:theme|motto|slogan)|[A-Z]{3,8}'s (?:theme|motto|slogan) (?:for|in) 20\d\d"
            r"|(?:theme|motto|slogan) (?:of|for) (?:the )?[A-Z]{3,8} (?:in )?20\d\d(?! [A-Z])"
            r"|(?:priorit(?:y|ies)|initiatives?|deliverables?|agenda) (?:\w+ ){0,2}"
            r"(?:proposed|set|set out|put forward|introduced|suggested|advanced|outlined) by"
            r"|(?:[Cc]ountry|[Nn]ation|[Gg]overnment|[Kk]ingdom|[Rr]epublic|[Bb]loc|[Gg]rouping|[Aa]ssociation|[Oo]rgani[sz]ation"
            r"|[Cc]ommunity|[Uu]nion|[Cc]hair|[Rr]egion|[Dd]ay|[Ww]eek|[Dd]ecade)'s (?:\w+ ){0,2}(?:theme|motto|slogan)s?\b)"
        ),
        led_theme=deferred(
            r"(?:Under|With|Bearing|Carrying) the (?:theme|motto|slogan)(?: of)?:?\s+(?P<theme>[A-Z][^\"\n.;:]{5,120}?),\s*(?:the\s+)?\Z"
        ),
        attendance=deferred(
            r"\b(?=[aefnost\dAEFNOST])(?:(?=\d)(?<![\w.,/+-])(?<!Group of )(?P<count>\d{1,3}(?:,\d{3})+|\d{1,5})"
            r"(?:/(?!0?\d\s|1[0-2]\s)\d{2,4})?"
            rf"|(?<!half )(?P<words>(?:(?:{NUMBER})[ -]){{1,5}}(?i:{'|'.join(SCALES)})"
            rf"(?: (?i:and )?(?:{NUMBER})(?:-(?:{NUMBER}))?){{0,3}}"
            rf"|(?:{in_any_case(TENS)})(?:-(?:{NUMBER}))?))(?:\s\(\d[\d,]*\))?"
            r"\s+(?!other\b|more\b|of\b)(?:(?!with\b|from\b|and\b|to\b|in\b|for\b|by\b|at\b|when\b|as\b)[a-z-]+\s+){0,3}?"
            rf"(?:(?P<there>{THERE})|{PEOPLE}|{_HEADS})\b",
        ),
        numbers=_NUMBERS,
        scales=SCALES,
        about=deferred(
            r"\b(?i:about|around|some|nearly|almost|more than|over|at least|up to|approximately|roughly|close to|an estimated"
            r"|as many as)\s+\Z"
        ),
        takes_part=TAKES_PART,
        delegates=deferred(
            rf"\b(?:(?!{_HAVE_COME}|[pP]articipants include|[aA]ttendees include|[dD]elegates include)(?=[a-jA-JlLmMnNoOpPrRsStT])"
            rf"(?:{in_any_case(f'{THERE}|{PEOPLE}|teams|members|counterparts|heads of delegations?'.split('|'))})\s+"
            rf"(?:[a-z-]+\s+){{0,3}}?(?:from|of|representing)\s+(?:the\s+)?{_MEMBERS}"
            r"|(?=[abcdimprtwABCDIMPRTW,])(?P<sure>(?i:(?:were|was|is|are|be|being|and|,) attended by"
            r"|attended by (?:(?:the )?[a-z-]+ ){1,3}(?:from|of)"
            r"|(?:countries|states|nations|delegations) "
            r"(?:that attended|that participated|that took part|which attended|which participated|which took part|participating"
            r"|attending|taking part)(?: (?:at|in) [^.;:\n]{1,100}?)? (?:were|are):?"
            r"|(?:participating|attending) (?:countries|states|nations|delegations)"
            r"(?: (?:(?:at|in) [^.;:\n]{1,100}? )?(?:are|were|included?))?:?"
            r"|(?:(?:participating|taking part) in|present at|attending) (?:the|this) [^.;:\n]{1,100}? (?:are|were)"
            r"(?: (?:the )?(?:states|countries|nations) of)?"
            r"|(?:participated|participate|took part|take part) in the [^.;:\n]{1,100}?(?:,| -) namely"
            rf"|{_HAVE_COME}|in attendance (?:were|are):?|present (?:were|are):?"
            rf"|the following (?:[A-Za-z]+ ){{0,3}}(?:attended|took part|participated|were (?:present|represented))"
            r"(?: (?:(?:at|in) )?(?:the|this) (?:meeting|session|conference))?:?"
            rf"|with (?:the participation of )?(?:[a-z-]+ ){{1,3}}from|br(?:ought|ings?|inging) together{_THEM}"
            rf"|(?:participants|attendees|delegates) included?{_THEM}"
            rf"|with the participation of|countries:))\s+(?:the\s+)?{_MEMBERS}|[mM](?i:ember states)\s+)",
        ),
        come=deferred(
            r"(?: -)?(?:,? (?:also|all|both|each|have|has|had|will|would|are|is|were|was|to|expected|due|set|be))*"
            r" (?:attend(?:s|ed|ing)?|participat(?:ed|es|ing|e)|tak(?:es?|ing) part|took part|present|represented|in attendance|"
            rf"{AMONG}|confirmed (?:their|its) (?:attendance|participation|presence))"
            rf"(?: (?:in|at)(?! person\b| {LEVEL}\b))?(?P<here>{_HERE}|\s+by\b)?"
        ),
        crowd=deferred(
            r"\b(?=[abcijlprstwIPRT])(?:(?:took part|taking part|participated|attended|(?:co-)?chaired|(?:co-)?presided(?: over)?"
            r"|(?<!, )(?<!the )co-chair(?=\.)|joined(?: online| virtually| remotely| by video)?"
            r"|(?:was|were|be) (?:also )?(?:present|represented|in attendance|on hand|" + AMONG + r")"
            r"|(?:will|would|to) (?:also )?(?:attend|take part|participate)"
            r"|confirmed (?:their|its|his|her) (?:attendance|participation|presence))\b"
            rf"(?={_HERE}|\s+(?:in |at )(?:the|this) (?:[a-z-]+ ){{0,2}}{MEETING}\b)"
            rf"|(?:act|serv)(?:ed|es|s|ing) as {CHAIR}(?={_HERE})"
            rf"|lead(?:s|ing) (?:the|a|its|his|her) [^.;,\n]{{0,40}}delegation (?:to|at) the (?:[a-z-]+ ){{0,2}}{MEETING}\b"
            rf"|representing [^.;,\n]{{2,40}} (?:at|in) the (?:[a-z-]+ ){{0,2}}{MEETING}\b"
            r"|(?:was|were) (?:also )?represented by\b|and (?:was|were) (?:also )?(?:attended|chaired|co-chaired|addressed) by\b"
            r"|[Ii]n attendance (?:were|was|are|is)\b"
            r"|Representing (?:the )?[A-Z][^.;:,\n]{1,60} (?:were|was)\b"
            r"|Taking part(?: (?:at|in) (?:it|(?:the|this) [a-z-]+))?(?: also)? (?:were|was|are|is)\b"
            r"|[Pp]resent(?: (?:at|in) (?:the|this) [a-z-]+)? (?:were|was)(?=:? (?:the )?(?:(?:[a-z-]+ ){1,4}(?:of|from) (?:the )?)?[A-Z])"
            rf"|(?:will|would|to) represent [A-Z][^.;,\n]{{1,40}} (?:at|in) the (?:[a-z-]+ ){{0,2}}{MEETING}\b"
            rf"|represent(?:s|ed) [A-Z][^.;,\n]{{1,40}} (?:at|in) the (?:[a-z-]+ ){{0,2}}{MEETING}\b)"
        ),
        held_by=deferred(
            r" (?:(?:on|this|last|late|early) )?(?:(?:yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
            r"|\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2}) )?"
            r"(?:(?:will|would|have|has|had|are|is|were|to|set|due|jointly|also|recently"
            r"|successfully|agreed|decided|resolved|planned|further|formally|officially|finally|together) ){0,5}"
            r"(?:holds?|held|convene[ds]?|(?:co-?)?host(?:s|ed)?|conclude[ds]?|launch(?:es|ed)?|open(?:s|ed)?|wrap(?:s|ped)? up"
            r"|(?:meets?|met|meeting|convene[ds]?|gather(?:s|ed)?|assembled?)"
            r"(?:,? (?:here|virtually|together|(?:in|at|on|from|to|and) (?:the )?[A-Z\d][\w'-]*(?:,? [A-Z\d][\w'-]*){0,3})){0,5},? "
            r"(?:for|at|on the occasion of)) (?:the|their|its|an?) \Z"
        ),
        roll=deferred(
            rf"[ \t]{{0,12}}(?:\d{{1,2}}[.)]|[{BULLETS}])?[ \t]{{0,4}}(?i:(?:(?:list|names) of (?:the )?)?(?:participants|attendees"
            r"|attendance|delegates|members present"
            r"|(?:those |also )?(?:were )?(?:present|in attendance)"
            r"|(?:the (?:following|under-?listed|below-?listed)(?: [a-z'-]+){0,14}|also) (?:were present"
            r"|(?:attended|attending|took part|participated|present)(?: and spoke)?(?: (?:in|at))?"
            r"(?: (?:the|this) [a-z]{3,20})?)"
            r"|those attending"
            r"|(?:(?:(?:the|this) )?(?:meeting|session|conference|forum|workshop|seminar|event|dialogue|summit|assembly|commission"
            r"|committee|congress|consultations?|council|gathering|retreat|round ?table|talks) (?:was|were) )?attended by"
            r"(?: the (?:following|under-?listed|below-?listed)(?: [a-z'/-]+){0,14})?"
            r"|delegations?(?: of [a-z ]{3,30})? (?:was|were) (?:led|headed) by(?: the following(?: [a-z'/-]+){0,8})?"
            r"|heads of delegations?"
            r"(?: (?:attending|participating in|taking part in|present at|at)(?: (?:the|this) [a-z]{3,20})?)?"
            r"|(?:co-)?chair(?:s|ed by|man|woman|person|persons)?|presided over by|rapporteurs?"
            r"|moderators?)(?: (?:were|included|are))?)[ \t]{0,2}"
        ),
        absent=deferred(
            r"(?i:absent|apolog|regrets|excused|unable to attend|copie[sd]|distribution|\bcc\b|\bcontacts?\b|enquir|inquir)"
        ),
        sent=deferred(
            r"(?:'s?)?\s(?:(?:[a-z-]+\s){0,2}(?:delegation|contingent|side)|(?:(?:expert|government|large|negotiating|official|small|strong"
            r"|technical|high-level|[a-z]+-(?:member|person|strong))\s){0,2}team)\b(?!'s?\b)"
        ),
        sent_by=deferred(r"\b(?:delegation|contingent|team)\s(?:from|of)\s(?:the\s)?\Z"),
        one_delegation=deferred(
            r"\b(?:delegation|team|contingent|party)\b[^.;:\n]{0,80}?\s"
            r"(?:includ(?:es|ed|ing)|compris(?:es|ed|ing)|consist(?:s|ed|ing)\sof|made\sup\sof|of|has|numbers|counts)\s"
            r"(?:(?:about|some|over|around|more\sthan|up\sto)\s)?\Z"
            r"|\b[Ee]ach\s(?:[a-z]+\s){0,5}\Z"
        ),
        some_states=deferred(
            r"\b(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)\s(?:[a-z]+\s)?(?:countries|nations|states|economies|members)\b"
            r"(?:(?!\b(?:not|never|no|declined|refused|failed|that|which|against|on|countries|nations|states|economies)\b)[^.;\n]){0,60}?"
            r",\s(?:including|among\sthem|namely)\s(?:the\s)?"
        ),
        from_each=deferred(r"\s(?:(?:from|of|for)\s(?:each|every)\b|per\s[a-z])"),
        there_are=deferred(
            r"(?<=attendance)(?:\s(?:at|in)\s(?:the|this)\s[^.;,\n]{3,90}?)?\s(?:were|was|are|is|included?)\b:?|(?<=attending)\s(?:were|are|included?)\b:?"
            r"|(?<=[Bb]rought\stogether)\s|(?<=[Bb]rings\stogether)\s"
            r"|(?<=[Pp]resent)(?:\s(?:at|in)\s(?:the|this)\s[^.;,\n]{3,90}?)?\s(?:were|was|are|is|included?)\b:?"
            r"|(?<=[Tt]aking\spart)(?:\s(?:at|in)\s(?:it|(?:the|this)\s[a-z-]+))?(?:\salso)?\s(?:were|was|are|is|included?)\b:?"
        ),
        presents=deferred(r"\b(?:are|were|is|was|included?)\b"),
        acts=ACTS,
        among=deferred(
            r"\b(?:among (?:them|those (?:attending|present|taking part))(?: (?:are|were|is|was))?|including|led by|headed by)\b"
        ),
        subordinate=deferred(
            rf"\s(?=[twbs])(?:(?:that|where|whose|when)\s(?!{_GOES_ON})|because\b"
            rf"|since\s(?:the|its|their|it|they)\s[^,;.\n]{{3,80}}(?=[.;\n]|\Z))"
            # "the forum, two days after ministers concluded the …", up to the end
            r"|\s(?:after|before)\s(?:[\w'-]+\s){1,5}?(?:agreed|began|closed|concluded|ended|had|held|met|opened|signed|was|were)"
            r"\b(?=[^,.;\n]*(?:[.;\n]|\Z))"
            # "The Forum's chairman will visit", not "The Forum's closing ceremony will be held"
            rf"|\A's?\s(?:[\w-]+\s){{0,4}}?(?!(?:{_PARTS})\s)[\w-]+\s"
            r"(?=(?:will|would|shall|is|are|was|were|has|have|had|can|may|must|should)\b)"
        ),
        relative=deferred(
            rf"(?:[^,.;\n]{{0,30}}),? (?:(?:recently|just|last) (?=held|convened))?"
            rf"(?=(?:which|that(?=\s{_GOES_ON})|to be|due|set|scheduled|slated"
            r"|(?:planned|foreseen|expected)(?= (?:for|on|in|from)\b)|being held|now|currently|presently"
            r"|(?<!\bbe )(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bbeing )(?:held|convened)"
            r"(?= (?:in|at|on|from|here|last|earlier)\b))\b)"
        ),
        joining=deferred(r"[,;]|\band\b"),
        list_gap=deferred(
            r"[\s,;&()]*"
            r"(?:and|the|\d{1,3}(?=\))|(?:online|virtual(?:ly)?|remotely|observer|chair|host)(?=\))|Kingdom|Republic|of|as well as"
            r"|plus|host|country|hosts|six|four|five|ten|countries|nations|both|(?<=[,;]\s)from|(?<=\band\s)from|[\s,;&():/-])*",
            re.IGNORECASE,
        ),
        others=deferred(
            rf"(?:[,;]\s(?:and\s)?|\sand\s|{_POST}){_OTHER}(?:[,;]\s(?:and\s)?{_OTHER}){{0,4}}(?:[,;]\s(?:and\s)?|\sand\s)(?:the\s)?"
        ),
        membership=deferred(
            r"\b(?:(?i:organi[sz]ation|bloc|group|grouping|association|union|community|format|alliance|league|initiative|mechanism"
            r"|framework|commission"
            r"|secretariat|treaty|agreement)|[A-Z]{3,})\s(?:(?:currently|now|today|also)\s)?(?:includes?|compris(?:es|ing)"
            r"|consists?\sof|unites|groups|has|counts"
            r"|numbers|encompasses|embraces|links|joins|(?:is|are)\s(?:made\sup|composed)\sof)\s[^.;:\n]{0,40}\Z"
        ),
        audience=deferred(
            r"(?i)\b(?:at|during|in|after|following) (?:the|their|his|her|its|this|that|an?) "
            r"(?:(?:private|bilateral|brief|separate|subsequent) )?"
            r"(?:courtesy (?:call|visit)|reception|audience|(?:tele)?phone (?:call|conversation|talks?)|banquet|luncheon"
            r"|working (?:lunch|dinner|breakfast)"
            r"|(?<=private )(?:meeting|talks)|(?<=bilateral )(?:meeting|talks)|tête-à-tête|tete-a-tete|one-on-one)\b"
            r"|\b(?:on|in) the (?:sidelines?|margins?|fringes?)\b[^.;\n]{0,90}?\b"
            r"(?:received|met|hosted|called on|held (?:bilateral |separate )?(?:talks|a meeting|meetings))\b"
        ),
        session=deferred(
            r"\b(?=[acdhlopstwACFHOPS])(?:(?i:opening|closing|plenary) (?i:session|ceremony|speech|remarks|address)\b"
            r"|(?i:addressing|opening|closing|speaking at|at) the "
            r"(?i:meeting|event|conference|forum|session|summit|dialogue|workshop|talks)\b"
            r"|heads? of (?:the |its |their )?(?:[\w-]+ ){0,3}delegation (?:is|was)\b"
            r"|(?:attend(?:s|ed)? and )?deliver(?:s|ed)? (?:an?|the|his|her|its|their) "
            r"(?:keynote|opening|closing|welcom(?:e|ing)|concluding|introductory) (?:speech|address|remarks|statement)"
            r"|attend(?:s|ed)? and (?:deliver|give|make|address|speak|open|chair|preside|gave|made|spoke)\w*\b"
            r"|(?:led|leads|headed|heads|leading|heading|(?:will|would|shall|to) (?:also )?(?:lead|head)) (?:the|their|its|both)?"
            r" ?(?:respective |two )?(?:[A-Z][\w-]+ )?(?:sides?|delegations?|teams?)"
            r"(?=[.,;]|\s(?:while|whereas|and|during|whilst)\b|\sat the\s)"
            r"|(?:sides?|delegations?|teams?|delegates|party|parties)(?: (?:of|from) (?:the )?[A-Z][\w'-]*(?: (?:of|the|and|[A-Z][\w'-]*)){0,5})?"
            r" (?:is|are|was|were) (?:led|headed|chaired)\b"
            r"|(?:From|For|On) the [A-Z][a-z]+ side,)"
        ),
    )
