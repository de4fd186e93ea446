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
    r"said|told|spoke|stressed|noted|stated|affirmed|reaffirmed|reiterated|underlined|underscored|emphasi[sz]ed|highlighted|warned"
    r"|expressed|voiced|praised|exchanged|acknowledged|recogni[sz]ed"
)
# the same of what is to be, which may be so at the meeting: "urged a vote at the"
_CALLED = r"agreed|decided|resolved|pledged|vowed|urged|welcomed|called\s(?:for|on|upon)"
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
_DEED = rf"(?:(?:has|have|had|also|jointly|unanimously|formally|then|today|yesterday)\s){{0,3}}(?:{_SAID}|{_DID}{_OF_NOUN})\b"
_WHEN = r"(?:(?:On|In|Earlier|Yesterday|Today|Last|Late|Early)\b[^,.;:\n]{0,40},\s)"

# "At the", "Speaking at the opening of the"
OPENS_AT = deferred(
    rf"(?:\A|[.;\n]|\s--?\s)\s{{0,3}}(?:{_WHEN}|(?i:speaking|in\s(?:his|her|their)\s[^,.;:\n]{{3,40}}|delivering\s[^,.;:\n]{{3,60}})\s)?"
    r"(?i:at|during)\s(?:the\s|its\s|their\s)?(?:(?:opening|closing)(?:\s(?:session|ceremony|plenary|day))?\sof\s(?:the\s)?)?\Z"
)
DONE_THERE = deferred(
    rf"(?:(?!{_AHEAD})[^.;:\n]){{0,120}}?,\s(?:(?!{_AHEAD}|\b(?:who|which|that)\b)[^.;:\n]){{1,120}}?\s{_DEED}"
)
TO_BE_DONE_THERE = deferred(
    rf"[^.,;:\n]{{0,80}},\s(?:(?!\b(?:{_SAID}|{_DID}|who|which|that|whether)\b)[^.,;:\n]){{1,80}}?\s"
    r"(?:will|(?:is|are)\s(?:expected|due|set|scheduled)\sto)\s"
)
# "Minister X said at the", "signed a pact at the"
LEFT_BEHIND = deferred(
    rf"(?:\A|[.;\n])(?:(?!{_AHEAD})[^.;\n])*?\b(?:(?:{_TOLD})|(?:{_CALLED})(?=\s(?:at|during)\s)|(?:{_DID}{_OF_NOUN}))"
    rf"(?:\s(?!{_AHEAD}|(?:to|for|that|which|who|whether|how|seat|role|place|part|participation|attendance|presence|stand|stall|booth|work)\b)"
    r"[^\s.,;:]+){0,10}?\s(?:at|during)\s(?:the\s(?:opening\sof\sthe\s)?|its\s|their\s)\Z"
)
