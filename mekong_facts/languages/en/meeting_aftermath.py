"""English: what tells of a meeting only by what was done or said at it, so that it is over, or will be."""

from __future__ import annotations

from mekong_facts.patterns import deferred

# what may still be to come, or not come at all
_AHEAD = (
    r"\b(?:will|would|shall|should|may|might|could|can|must|need|needs|if|unless|expected|due|scheduled|slated|planned|plans?\sto|planning\sto"
    r"|hop(?:es?|ed|ing)|intend(?:s|ed)?|aim(?:s|ed)?|wants?|wanted|seeks?|wish(?:es)?|ready|next|tomorrow|coming|upcoming|forthcoming"
    r"|later|invit(?:es|ed|ation)|(?:is|are|was|were)\s(?:set\s)?to|not|never|[a-z]+n't|failed|refused|declined|before|ahead)\b"
)
_TOLD = (
    r"said|told|spoke|stressed|noted|stated|affirmed|reaffirmed|reiterated|underlined|underscored|emphasi[sz]ed|highlighted"
    r"|warned(?!\s(?:against|of)\b)|expressed|voiced|praised|exchanged|acknowledged|recogni[sz]ed"
)
# the same of what is to be, which may be so at the meeting: "urged a vote at the"
_PLEDGED = r"pledged|vowed|urged|welcomed|called\s(?:for|on|upon)"
_CALLED = rf"agreed|decided|resolved|{_PLEDGED}"
_SAID = f"{_TOLD}|{_CALLED}"
_DID = (
    r"(?:adopted|approved|endorsed|signed|discussed|reviewed|considered|examined|debated|issued|launched|reached|passed|concluded|elected"
    r"|unveiled|presented|shared|delivered|heard|tabled|agreed)"
)
# a participle behind its noun: "the plan adopted last year"
_OF_NOUN = (
    r"(?!\s(?:last|at|in|by|on|earlier|previously|under|during|between|from|to|as|for|and|or|is|are|was|were|will|has|have|had|up|out)\b"
    r"|\s?[,.;])"
)
# what decides by a word that may be a participle, too: "sign the pact agreed in"
_RESOLVED = r"(?:agreed|decided|resolved)(?=\s(?:to|on|that|upon|with)\b|\s?[.;\n]|\Z)"
_ADVERBS = r"(?:(?:has|have|had|also|jointly|unanimously|formally|then|today|yesterday)\s){0,3}"
_DEED = rf"{_ADVERBS}(?:{_TOLD}|{_RESOLVED}|{_PLEDGED}|{_DID}{_OF_NOUN})\b"
# who tells it all, wherever he is: "At the forum, streets remain closed, the mayor said on Monday."
_SOURCE = (
    r"(?!told\s(?:reporters|journalists|the\s(?:press|media)|[A-Z])"
    r"|(?:said|told|stressed|noted|stated|affirmed|reaffirmed|reiterated|underlined|underscored|emphasi[sz]ed|highlighted|warned)"
    r"(?:\s?[.;\n]|\Z|\s(?:in|on|at|to|earlier|late|today|yesterday|last|[A-Z][a-z]+day)\b))"
)
# behind those who stand behind "At the meeting,": not "sent a deputy", "stayed away", "is to speak"
ACTS = deferred(
    rf"\s(?:(?:also|again|both|first|further|jointly|then|today|yesterday)\s){{0,2}}(?:{_TOLD}|{_CALLED}|{_DID}|announced|added|addressed"
    r"|advocated|appealed|appreciated|argued|asked|briefed|called|clarified|commended|condemned|confirmed|congratulated|conveyed|declared"
    r"|denounced|described|encouraged|explained|informed|insisted|introduced|listed|made|mentioned|observed|offered|opened|outlined"
    r"|pointed\sout|proposed|raised|recalled|recommended|remarked|reported|requested|shook\shands|showed|suggested|summari[sz]ed|thanked"
    r"|took\spart|updated|used|wished"
    r"|(?:advocate|affirm|announce|appeal|call|emphasi[sz]e|explain|express|highlight|note|outline|pledge|praise|present|propose|reaffirm"
    r"|reiterate|say|share|state|stress|suggest|tell|thank|underline|underscore|urge|voice|warn|welcome)s?)\b"
)
_WHEN = r"(?:(?:On|In|Earlier|Yesterday|Today|Last|Late|Early)\b[^,.;:\n]{0,40},\s)"

# "At the", "Speaking at the opening of the"
OPENS_AT = deferred(
    rf"(?:\A|[.;\n]|\s--?\s)\s{{0,3}}(?:{_WHEN}|(?i:speaking|in\s(?:his|her|their)\s[^,.;:\n]{{3,40}}|delivering\s[^,.;:\n]{{3,60}})\s)?"
    r"(?i:at|during)\s(?:the\s|its\s|their\s)?(?:(?:opening|closing)(?:\s(?:session|ceremony|plenary|day))?\sof\s(?:the\s)?)?\Z"
)
# who did it, and no clause of another one: "At the forum, as she said, wool will"
_WHO = (
    rf",\s(?!(?:as|if|when|where|while|unless|though|although|because|since)\s)(?:(?!{_AHEAD}|\b(?:who|which|that)\b)"
)
DONE_THERE = deferred(
    rf"(?:(?!{_AHEAD})[^.,;:\n]){{0,120}}?{_WHO}[^.,;:\n]){{1,120}}?\s{_DEED}"
    rf"|(?:(?!{_AHEAD})[^.;:\n]){{0,120}}?{_WHO}[^.;:\n]){{1,120}}?\s{_SOURCE}{_DEED}"
)
TO_BE_DONE_THERE = deferred(
    rf"[^.,;:\n]{{0,80}},\s(?:(?!\b(?:{_SAID}|{_DID}|who|which|that|whether)\b)[^.,;:\n]){{1,80}}?\s"
    r"(?:will|(?:is|are)\s(?:expected|due|set|scheduled)\sto)\s"
)
# what somebody may have or do at a meeting that is to come: "discussed a boycott at the"
_AIMED_AT = (
    r"seat|role|place|part|participation|attendance|presence|stand|stall|booth|work|appearance|encounters?|meetings?|talks|visit|trip"
    r"|boycott|walkout|protests?|bans?|restrictions|closures?|deployment|logistics|tickets?|seats|breakthrough|chances?|prospects?|optimism"
    r"|confidence|doubts?|fears?|readiness|intention|willingness"
)
# what is done long before for the time of a meeting: "the council approved road works during the"
_FOR_ITS_TIME = r"(?!(?:approved|issued|launched|passed|presented|unveiled|considered|debated|reviewed)\b[^.;\n]*\sduring\s(?:[a-z]+\s){1,4}\Z)"
# "Minister X said at the", "signed a pact at the"
LEFT_BEHIND = deferred(
    rf"(?:\A|[.;\n])(?:(?!{_AHEAD})[^.;\n])*?\b(?:(?:{_TOLD})|(?:{_CALLED})(?=\s(?:at|during)\s)|{_FOR_ITS_TIME}(?:{_DID}{_OF_NOUN}))"
    rf"(?:\s(?!{_AHEAD}|(?:to|for|that|which|who|whether|how|{_AIMED_AT})\b)[^\s.,;:]+){{0,10}}?"
    r"\s(?:at|during)\s(?:the\s(?:opening\sof\sthe\s)?|its\s|their\s)\Z"
)
