"""English: how the name of a meeting is put together."""

from __future__ import annotations

from mekong_facts.languages.en.meeting_persons import FIELD
from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.name_patterns import NamePatterns

_CHAIRS = (
    r"(?:(?:Prime\s)?Minister|President|Premier|Chancellor|Secretary|King|Queen|Sultan|Emir|Ambassador|Governor|Mayor"
    r"|Chairman|Speaker|General|Mr|Mrs|Ms|Dr|Sir)\b(?!s)"
)
# "ended the First Summit with the Hua Hin Declaration"
_PAPERS = (
    r"(?:Declaration|Statement|Communiqu[eé]|Agreement|Pact|Accord|Protocol|Consensus|Pledge|Resolution|Roadmap)\b"
)
NAMES = NamePatterns(
    year=deferred(r"\s(?:of |in )?((?:19|20)\d\d)(?![\w-])"),
    or_letters=deferred(
        r"\sor\s(?:the\s)?(?P<mention>(?P<acronym>[A-Z][A-Za-z]*[A-Z]\+?)(?:[ -]?(?P<digits>\d{1,3}))?)(?=[\s,.;)])"
    ),
    alias=deferred(
        r"(?P<called>(?:\s\(|,\s)(?:(?:also|better|commonly|widely|otherwise|hereinafter)\s)?(?:known|called|referred to)"
        r"(?:\sas)?\s|,\sor\s)(?:[Tt]he\s)?[\"']?|\s\((?:or\s)?(?:[Tt]he\s)?[\"']?"
    ),
    counted_next=deferred(
        r"(?:,|(?:(?!\san?\s|\safter\s)[^.;\n]){0,160}\.\s(?:It|This|(?:The|This)\s(?:[a-z]+-day\s)?(?:event|meeting|forum"
        r"|conference|summit|gathering|dialogue|session"
        r"|workshop|seminar))\s(?:is|was|will\sbe|marks|marked))\sthe\s"
    ),
    counted_as=deferred(
        r"\s(?:of\sits\skind|such\s(?:event|meeting|forum|conference|summit|gathering|dialogue|session|workshop|seminar)|in\sthe\sseries)"
        r"(?=[.,;:]|\s(?:and|to\sbe|so\sfar|held)\b)"
    ),
    edition_of=deferred(
        r"'s |,?\s(?:which\sis\s)?(?:(?:now|currently|already|this\syear)\s)?in\sits\s"
        r"|,\s(?:the\s|its\s)?(?=[\w-]+\s(?:annual\s)?edition\b[,;.)])"
        r"|(?P<time>\sfor\sthe\s)(?=[\w-]+\stime,?\s(?:is|was|will\sbe|has\sbeen|takes|took|opens|opened)\b)"
        r"|(?:,\s[^,;.\n]{3,90},)?(?:\swill|\sto|\shas|,\shaving)?"
        r"\s(?:held|holds?|holding|opens|opened|marks|marked|reached|concluded|began|begins|celebrated|wrapped\sup|wraps\sup"
        r"|completed|convened)\sits\s"
    ),
    edition_ahead=deferred(
        r"\b(?:[Ii]n|[Ff]or|[Ww]ith)\s(?:its|their|the)\s(?P<number>[\w-]+)\s(?:annual\s)?edition,\s(?:the\s)?\Z"
    ),
    listing=deferred(
        r"(?:,\s[A-ZĐ][\w'-]*(?:\s(?:in\s)?[A-ZĐ][\w'-]*){0,2}){1,11},?\s(?:and|AND|&)\s"
        r"(?:Related\s(?:[A-Z]\w+\s)?(?=(?:Crimes?|Offences|Issues|Matters|Threats)\b)|(?=[A-ZĐ]))"
    ),
    between=deferred(r"(?:,\s(?:and\s)?|\sand\s)(?:the\s)?(?:Government\sof\s(?:the\s)?)?"),
    no_state=deferred(
        r"(?:,\s(?!and\b)|,?\s(?P<and>and\s))(?:the\s)?(?:[A-Z]{2,8}"
        rf"|(?:{CAPITAL}[\w'-]+\s){{1,4}}(?:Union|Community|Commission|Secretariat|Organi[sz]ation|League|Association|Bank|Authority|Agency"
        rf"|Nations|Council|Fund))\b(?:\s\([A-Z][\w-]{{1,12}}\))?(?!['-]|\s{CAPITAL})"
    ),
    article=deferred(r"\s*(?:the )?\s*"),
    run=deferred(rf"\s+(?P<the>the\s+)?(?P<name>{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+){{0,3}})"),
    whole=deferred(r"the\s([A-Z][a-z]+(?:\s(?:East|West))?)\b"),
    longer=deferred(r"\s[A-Z][a-z]+ (?!East|West)[A-Z]"),
    under=deferred(
        r"\sunder\sthe\s(?:[A-Z][\w'-]*\s(?:(?:of|on|and|for)\s)?){1,8}"
        r"(?:Agreement|Treaty|Convention|Pact|Protocol|Framework|Memorandum|Accord|Charter|Arrangement)\b"
        r"(?!\s(?:of|on|for)\b)"
    ),
    persons=deferred(
        r"(?:[a-z-]+(?: and)? ){0,3}?(?:ministers|officials|leaders|presidents|premiers|chiefs|experts|commanders|governors|speakers"
        r"|mayors|directors|delegates|representatives|envoys|ambassadors|negotiators|justices|secretaries|commissioners"
        r"|regulators|coordinators|heads of state(?: and government)?|heads of (?!mission)[a-z]+"
        r"|(?:armed|air|security|defence|police) forces|navies|armies|governments|parliaments|militaries"
        r"|working (?:group|party)|task force|committee|commission|council|expert group)\b(?!')"
    ),
    delegated=deferred(r"(?:[a-z-]+ ){0,2}?(?:delegations?|governments?|authorities|sides|teams)\b(?!')"),
    body=deferred(
        rf"(?:{CAPITAL}[\w'-]+ ){{0,3}}(?:Council|Committee|Commission|Ministers|Board|Group|Authority|Assembly|Parliament|Bureau)\b"
    ),
    with_person=deferred(
        rf"with\s(?:the\s|an?\s|[Hh]is\s|[Hh]er\s)?(?:{CAPITAL}[\w'-]*\s){{0,4}}(?:{_CHAIRS}|{_PAPERS})|with\s(?:my|our|his|her|their)\s"
        rf"|with\s(?:{CAPITAL}[\w'-]*\s){{0,3}}{CAPITAL}[\w'-]*,\s(?:his|her|their)\s(?:[\w'-]+\s){{0,3}}?"
        r"(?:counterpart|colleague|opposite number)\b"
    ),
    quoted=deferred(r" \"[A-Z][^\".!?\n]{6,100}[^\"\s,.]\"(?! [a-z]+ed\b)"),
    entitled=deferred(
        r"(?:(?P<theme>, themed)|,?(?: (?:entitled|titled|themed|dubbed|called|named|on|about),?)?)"
        r" \"[A-Z][^\"\n]{5,120}[^\"\s,.],?\""
    ),
    both_sides=deferred(
        r"(?:two|three|both|four)\s(?:countries|sides|states|nations|governments|neighbou?rs)'\s"
        r"(?=(?:[A-Z][\w&-]*\s(?:(?:and|of|for)\s)?){0,5}(?:Boards?|Cabinets?|Commissions?|Committees?|Councils?|Groups?|Leaders|Mechanism"
        r"|Ministers|Officials|Presidents|Secretaries|Subcommittees?|Subcommissions?|Taskforce|Task\sForce|Delegations|Experts)\b)"
    ),
    of_body=deferred(r"\s+(?:of|for|on)\s+(?=[A-Z])"),
    merged=deferred(
        r"(?:\s?\([A-Z][\w-]{1,12}\))?\s+(?:(?:[A-Z][\w'-]*|(?:[a-z]+ )?(?:[a-z]+s'|ministers|leaders|officials|ministerial)"
        rf"|(?:{FIELD})(?:\s(?:and\s(?:{FIELD})|policy|development|cooperation))?)\s+){{0,8}}(?:\([A-Z][\w-]{{1,12}}\)\s+)?"
    ),
    shared=deferred(
        r"(?P<own>(?:\s[A-Z][\w'+-]*(?:\s(?:of|for)(?=\s[A-Z]))?){1,6})(?:,?\s(?P<and>and)\s|,\s)(?:the\s)?"
    ),
    states=deferred(r"\s(?:the\s)?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\s"),
    members=deferred(
        r" (?:(?:member|littoral|riparian|coastal|basin|partner|neighbou?ring|participating|signatory|island|donor|lower|upper)[ -])?"
        r"(?:states|countries|nations|economies|members|republics)\b(?!')"
    ),
    legislature=deferred(
        r"(?:\d{1,3} ?(?:st|nd|rd|th)|[A-Z]?[a-z]+(?:-[a-z]+)?|[IVXL]{1,6}) (?:[A-Z]\w+ )?(?:"
        r"(?:National|Supreme|People's|Constituent|Legislative) (?:People's )?"
        r"(?:Assembly|Congress|Council)|National Legislature|Parliament|Central Committee)\b"
    ),
    small_fields=deferred(
        r"(?:, [a-z]+(?:[ -][a-z]+)?){1,6},? (?:and|&) [a-z]+"
        r"(?: (?:co-?operation|relations|matters|issues|affairs|exchanges?|collaboration|ties|development|fields|areas)\b)?"
    ),
    acting=deferred(
        r"\s(?:serving|acting|sitting|meeting|convened)\sas\s(?:the\s)?(?:[Mm]eeting|[Cc]onference|[Aa]ssembly)\sof\s(?:the\s)?"
        r"[A-Z][\w-]*(?:\s[A-Z][\w-]*)?"
    ),
    charge=deferred(r" (?:responsible (?:for|on)|in charge of|dealing with)(?: the)? (?=[A-Za-z])"),
    partnered=deferred(r" \d{1,2}\+\d(?: [Ss]essions?| [Mm]eetings?)? with (?:the )?"),
    pair=deferred(
        r"(?P<first>[A-Z][\w'+-]*(?: [A-Z][\w'+-]*){0,3}) (?:and|&) (?P<last>[A-Z][\w'+-]*(?: [A-Z][\w'+-]*){0,3}) "
    ),
    hundred=deferred(r"[OoHh](?<!\w.)(?:(?<=[Oo])ne[ -][Hh]undred|(?<=[Hh])undred)(?:[ -]and)?[ -]\Z"),
    how_often=deferred(
        r"\s(?:the|only|just|an?|his|her|its|their)\s(?:[\w-]+\s)?(?:(?:consecutive|straight|successive|running)\s)?times?\b(?!\sof\b)"
    ),
    closed=deferred(r"\s*(?:[(.,;:\n]|\Z)|\s(?:at|in|on|was|is|will|to|took|held|opened|opens)\b"),
    suite=deferred(
        r"'s?(?=\s\()|,?\s(?i:and|&|as\swell\sas|along\swith|together\swith|with)\s(?i:(?:its|their|the|all|other)\s){0,2}"
        r"(?i:related|associated|affiliated|accompanying|relevant|parallel|concurrent|attendant|adjacent|side)\s"
        r"(?i:(?:high-level|ministerial|technical|working)\s)?"
        r"(?i:meetings|summits|conferences|sessions|events|activities)(?=\s\()"
    ),
    and_another=deferred(r",?\s(?:and|&)\s(?:the\s)?(?=[A-Z\d])"),
    joined_body=deferred(r",?\s(?:and|&)\s(?:th(?:at|ose)\sof\s)?(?:the\s)?"),
    was_over=deferred(
        r"(?:\s\([^()\n]{2,24}\))?,?\s(?:(?:which|has|had|was|were|officially|formally|successfully)\s){0,4}"
        r"(?:concluded|ended|closed|wrapped\sup|wound\sup|took\splace|taken\splace|(?:met|convened|gathered)(?=\s(?:in|on|at)\s))\b"
    ),
    foreign=deferred(r"\s[Kk]e-(\d{1,3})(?![\w-])"),
    participles=("ed",),
    to_host=deferred(
        r"\b(?:host|hosts|hosting|hold|holding|convene|convening|organi[sz]e|stage|the host of)\s(?:the|its|their)\s(?:next|following)\s\Z"
    ),
    will_be=deferred(
        r"(?:\s\([A-Z][\w-]{1,12}\))?,?\s(?:which\s|that\s)?(?:(?:will|would|shall|should)\s(?:also\s)?"
        r"(?:be\s(?:held|hosted|convened|organi[sz]ed|staged|in)|take\splace|meet|convene|gather|open|begin|start|kick\soff"
        r"|run)"
        r"|(?:takes\splace|opens|begins|starts|kicks\soff|convenes|meets)(?=\s(?:in|on|at|from|tomorrow|next|this)\b)"
        r"|(?:in|on)\s[A-Z\d][^.;\n]{2,60}?,?\s(?:will|would)\s[a-z]+"
        r"|(?:(?:is|was|are)\s)?(?:(?:due|set|expected|scheduled|slated|planned)\s)?to\s"
        r"(?:be\s(?:held|hosted|convened|organi[sz]ed)|take\splace|start|begin|open)"
        r"|(?:is|was|are)\s(?:due|set|scheduled|slated|planned)\s(?:for|in|on)|(?:scheduled|slated|planned|due)\s(?:for|in|on))\b"
    ),
)
