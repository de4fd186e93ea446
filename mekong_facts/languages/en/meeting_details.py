"""English: what else is told of meetings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mekong_facts.languages.meeting_words import one_of
from mekong_facts.rules.meetings.patterns import DetailPatterns

if TYPE_CHECKING:
    from mekong_facts.rules.prose import Fold


def detail_patterns(_fold: Fold) -> DetailPatterns:
    """Return the patterns."""
    return DetailPatterns(
        status=one_of(
            {
                "future": re.compile(
                    r"\b(?:will(?: (?:be )?(?:held|hosted|opened|convened|take place))?|(?<!not )be (?:held|hosted|opened|convened|organi[sz]ed|staged)|(?:is|are) (?:to|set to|due to|expected to|scheduled|slated)|scheduled for|slated for|upcoming|forthcoming|next|to host|shall|would (?:be|take|open|meet|start|begin|host|follow)|(?:agreed|decided|planned|offered|due|set|expected) to (?:hold|host|convene|meet|organi[sz]e)|ready for|prepar\w+ for|plans? to|opens on)\b",
                ),
                "present": re.compile(
                    r"\b(?:being (?:held|hosted)|(?:is|are) (?:being held|taking place|under ?way|gathering|meeting|attending|in session|hosting|running)|got under way|opens today|kicks off today|ongoing|enter(?:s|ed) its|now in its|in its (?:first|second|third|fourth|last|final) day)\b",
                ),
                "past": re.compile(
                    r"\b(?:was|were|had been|has been|opened|began|started|kicked off|took place|ended|concluded|closed|wrapped up|wound up|convened|met|held|hosted|adopted|attended|agreed|took part|participated|drew|gathered|brought together)\b",
                ),
            }
        ),
        theme=re.compile(
            r"(?i:\b(?:theme[ds]?|motto|slogan|titled|entitled|topic))\b[^\"'\n.;]{0,40}[\"'](?P<after>[^\"\n]{3,140}?)[\"'](?!\w)(?P<before>)?",
        ),
        attendance=re.compile(
            r"(?=\d)(?<![\w.,-])(?P<count>\d{1,3}(?:,\d{3})+|\d{1,5})\s+(?!other\b|more\b|of\b)(?:(?!with\b|from\b|and\b|to\b|in\b|for\b|by\b|at\b|when\b|as\b)[a-z-]+\s+){0,3}?"
            r"(?:delegates?|officials|participants|representatives|ministers|experts|leaders|guests|scholars|attendees|delegations|businesses|enterprises|people|scientists|negotiators|envoys|diplomats|lawmakers|parliamentarians|governors|mayors|researchers|executives|observers|dignitaries|specialists|engineers|doctors|youths|farmers)\b",
        ),
        about=re.compile(
            r"\b(?i:about|around|some|nearly|almost|more than|over|at least|up to|approximately|roughly|close to|an estimated|as many as)\s+\Z"
        ),
        takes_part=re.compile(
            r"\b(?=[aAbBcCdDgGhHiIjJlLmMoOpPsStT])(?i:attend(?:s|ed|ing|ance)?|participat(?:e|es|ed|ing|ion)|tak(?:e|es|ing) part|took part|gather(?:s|ed|ing)?|co-chair(?:s|ed|ing)?|chair(?:s|ed|ing)?|open(?:s|ed)|address(?:es|ed|ing)?|join(?:s|ed|ing)?|deliver(?:s|ed|ing)?|host(?:s|ed)|inaugurat(?:es|ed)|brings? together|brought together|drew|presided?(?: over)?|presiding(?: over)?|opening (?:session|ceremony|speech|remarks)|told the (?=(?:(?!that )[\w'-]+ ){0,6}?(?:meeting|conference|forum|summit|session|dialogue|workshop|seminar|symposium|assembly|congress|delegates|participants|gathering|audience|ministers)\b)|led|leads?(?: (?:a|the|its|his|her))? (?:\w+ )?(?:delegation|team)|speaking (?:at|to|before)|meet|met)\b(?P<by>\s+(?:jointly\s+)?by\b)?",
        ),
        delegates=re.compile(
            r"\b(?=[a-eA-ElLmMoOpPrRtT])(?i:officials|delegates|ministers|representatives|delegations|participants|leaders|experts|chiefs|teams|members)\s+(?:[a-z-]+\s+){0,3}?(?:from|of)\s+(?:the\s+)?"
            r"|\b(?P<sure>(?i:(?:were|was|is|are|be|being|and|,) attended by|attended by (?:(?:the )?[a-z-]+ ){1,3}(?:from|of)|(?:participating|attending) (?:countries|states|nations|delegations)(?: (?:are|were|included?))?:?"
            r"|participants (?:are|were|came) from|with (?:the participation of )?(?:[a-z-]+ ){1,3}from|brought together (?:[a-z-]+ ){1,3}from|countries:))\s+(?:the\s+)?|\b(?i:member states)\s+",
        ),
        crowd=re.compile(
            r"\b(?:took part|taking part|participated|attended|(?:was|were) (?:present|in attendance|on hand))\b"
            r"(?=\s*(?:[.;,)\n]|\Z)|\s+(?:in |at )?(?:the|this) (?:[a-z-]+ ){0,2}(?:meeting|conference|forum|summit|session|event|dialogue|workshop|talks)\b)"
        ),
        relative=re.compile(r"(?:[^,.;\n]{0,30}),? (?=(?:which|that|to be|due|set|scheduled|slated|being held|now)\b)"),
        list_gap=re.compile(
            r"[\s,&()]*(?:and|the|Kingdom|Republic|of|as well as|plus|host|country|hosts|six|four|five|ten|countries|nations|both|[\s,&():-])*",
            re.IGNORECASE,
        ),
        session=re.compile(
            r"\b(?i:opening|closing|plenary) (?i:session|ceremony|speech|remarks|address)\b|\b(?i:addressing|speaking at|at) the (?i:meeting|event|conference|forum|session)\b"
        ),
    )
