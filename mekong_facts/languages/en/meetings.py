"""English: meetings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mekong_facts.languages.meeting_words import BULLETS, CAPITAL, number_words, one_of, read
from mekong_facts.rules.meetings.patterns import MeetingPatterns
from mekong_facts.rules.rule import Rule

if TYPE_CHECKING:
    from mekong_facts.rules.prose import Fold

_UNITS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
]
_TENS = ["twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"]
_STEMS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_DIGITS = r"(?P<digits>\d{1,3}|[lI]\d{1,2}) ?(?i:st|nd|rd|th)\b"  # l7th: as scanners read 17th
_WORD = rf"(?P<word>(?i:(?:(?:{'|'.join(_STEMS)})[- ])?(?:{'|'.join(_UNITS)})|{'|'.join(_TENS)}|inaugural|maiden))\b"
_ROMAN = r"(?P<roman>(?!I )[IVXL]{1,7})"
# The same without groups' names, for use where several may stand.
_PLAIN = rf"(?:\d{{1,3}} ?(?:st|nd|rd|th)|(?i:(?:(?:{'|'.join(_STEMS)})[- ])?(?:{'|'.join(_UNITS)})|{'|'.join(_TENS)}))"


def build(fold: Fold) -> MeetingPatterns:
    """Return the patterns; `fold` is applied to every pattern and form."""
    entries, words, levels = read("en", fold)
    units = {word: value for value, word in enumerate(_UNITS, 1)}
    ordinals = units | {word: 10 * value for value, word in enumerate(_TENS, 2)} | {"inaugural": 1, "maiden": 1}
    stems = {stem: 10 * value for value, stem in enumerate(_STEMS, 2)}
    ordinals |= {word: value for word, value in number_words(units, stems, " ").items() if word not in stems}
    return MeetingPatterns(
        head_first=False,
        left_ordinal=re.compile(rf"{_DIGITS}|{_WORD}|{_ROMAN}(?=\s+[A-Za-z])"),
        right_ordinal=re.compile(
            rf"(?:\s+(?!the\b)[A-Za-z][a-z-]{{1,20}}){{0,4}}\s+the\s+(?P<number>{_DIGITS}|{_WORD})"
            r"(?=\s+(?:about|on|of|against|for|prevent|organi[sz]ed?|in|at|opens?|opened|will|was|is|to)\b|\s*(?:[(,.;:\n]|$))"
            r"(?P<bare>)?"
            r"|\s+(?:(?i:no\.?|number)\s*)?(?P<figure>\d{1,2})(?![\w:%]|[.,/-]\d|\s+[a-zA-Z(]|\s*-\s*\d)",
        ),
        edition=re.compile(
            rf"(?:{_DIGITS}|{_WORD})\s+(?:annual\s+)?(?:edition|installment|round)\s+of\s+(?:the\s+)?\Z"
        ),
        joined=re.compile(rf"{_DIGITS}|{_WORD}"),
        also=re.compile(rf"(?:{_PLAIN}(?:, | and | & | ?- ?|, and )){{1,3}}\Z"),
        elided=re.compile(
            rf"[Tt]he (?P<number>{_DIGITS}|{_WORD})(?=,?\s(?:(?:which|that)\s)?(?:(?:was|is|will|be|to|had|has|been|due|set|scheduled)\s){{0,4}}"
            rf"(?:held|hosted|convened|met|meets?|took place|takes? place|opened|opens|gathered)\b|,\s(?:in|at)\s+{CAPITAL}|\s\({CAPITAL})",
        ),
        meets=re.compile(
            r"\s(?:(?:will|to|is|are|was|has|have|had|would|be|been|due|set|scheduled|expected)\s){0,4}"
            r"(?:meets?|met|meeting|convenes?|convened|gathers?|gathered)\s(?:again\s)?(?:in|at|on|from|here)\b"
        ),
        meets_count=re.compile(
            r"\s(?:(?:will|to|is|are|was|has|have|had|would|be|been|due|set|scheduled|expected)\s){0,4}"
            rf"(?:meets?|met|meeting|convenes?|convened|gathers?|gathered)\s(?:(?:in|at)\s{CAPITAL}[\w'-]+\s|here\s)?"
            rf"for\s(?:the|its|their)\s(?:{_DIGITS}|{_WORD})\stime(?!\s(?:this|since|that|as|in\s(?:a|an|as|\d|the|his|recent|less|over|[a-z]+\s(?:year|month|week|day)))\b)"
        ),
        titled=re.compile(
            r"[\s#*]*(?i:(?:draft|final|summary|provisional)\s+)?"
            r"(?i:minutes|report|record|records|proceedings|agenda|summary|programme|program|communiqu[\u00e9e]|statement)"
            r"\s+(?i:of|on|for)\s+(?i:the\s+)?"
        ),
        bracket=re.compile(
            r"\s{0,3}\(\s*(?:(?:hereinafter|hereafter|abbreviated|known as|or|the|called|referred to as)\s+(?:the\s+|as\s+)?)?[\"']?"
            rf"(?P<mention>(?P<ordinal>{_PLAIN}\s+)?(?P<acronym>(?:[A-Z][a-z]+){{2,3}}(?=[ -]?\d)|[A-Z]{{2,8}} [VX](?![A-Za-z])|(?:[A-Z]{{2,6}} )?[A-Z][A-Za-z]*(?:-(?!Plus)[A-Z][A-Za-z]*)?[A-Z](?:\+|[ -]?Plus)?)"
            r"[ -]{0,2}(?P<digits>\d{1,3})?)[\"']?\s*\)",
        ),
        apposed=re.compile(
            r",\s(?:or|the|(?P<called>known as|called|abbreviated(?: as| to)?|dubbed|referred to as))\s(?:the\s)?"
            r"(?P<mention>(?P<acronym>[A-Z][A-Za-z]*[A-Z]\+?)(?:[ -]?(?P<digits>\d{1,3}))?)(?=[,.;)])",
        ),
        duration=re.compile(
            rf"\b(?P<days>(?i:{'|'.join(_NUMBERS)})|\d{{1,2}})(?:[ -](?i:day)(?!-)\b|\s(?:consecutive |full |working )?(?i:days)\b(?=\s*(?:of (?:talks|meetings|sessions|discussions|deliberations|negotiations|work)|[,.]|\d|in\b|from\b|starting\b|beginning\b)))",
        ),
        duration_mark=("day", "Day", "DAY"),
        day_of=re.compile(
            rf"\b(?:its|the|their)\s+(?=[a-z])(?P<number>{'|'.join(_UNITS[:9])}|opening)?(?:(?:,?\sand|,)?\s+)??"
            r"(?P<last>final|last|closing|concluding)?\s+(?:working\s+)?day\b(?!s|\s+of\s+(?:the\s|his\s|her\s|a\s)?(?:year|month|week|visit|trip|tour))"
        ),
        offset=re.compile(
            rf"\b(?P<days>(?i:an?|{'|'.join(_NUMBERS)})|\d{{1,2}})\s+(?i:days?\s+(?:earlier|before|(?P<after>later)))(?=,)"
        ),
        place=re.compile(
            r"(?<![\w-])(?:(?P<capital>(?i:in|at)\s+the\s+)(?=[A-Z]\w+\s+capital\b)|(?P<here>(?i:here)(?! ?to\b)|(?:in|by) this [a-z ,]{0,40}(?:[A-Z]\w+ )?(?:city|capital|town|resort|port)|in town(?= (?:for|to)\b)"
            r"|in the (?:[a-z]+ )?(?:capital city|capital|city)(?= ?[,.;)]| (?:on|to|from|between|until|today|yesterday|tomorrow|this|last|next|earlier|later|with|under)\b))"
            r"|(?P<state>in (?P<seat>the capital of )?(?:this|that|the) (?:[a-z]+ )?(?:country|city-state|island nation|island state|archipelago|kingdom|sultanate|emirate)(?= ?[,.;)]| (?:on|in|from|between|until|today|yesterday|tomorrow|this|last|next|earlier|later)\b))"
            rf"|(?P<gate>[Aa]t\s+the\s+(?:[a-z]+\s+)?border\s+(?:gate|crossing|post|checkpoint|town)\s+(?:of|at|in)\s+)(?={CAPITAL})"
            r"|(?P<there>there(?! (?:is|are|was|were|will)\b)|(?P<same>in the same (?:city|place|hotel|town|venue)|at the same (?:venue|place|hotel)))"
            r"|(?P<sure>(?:[Ii]n|IN)\s+)(?:(?:the\s+)?(?:[a-z]{1,20}(?:-[a-z]{1,20})?\s+){0,5}?(?:city|capital|town|province|port|resort|island|state|village|district)\s+(?:city\s+)?(?:of\s+)?)?(?:(?:central|northern|southern|eastern|western|downtown|nearby)\s+)?"
            rf"(?={CAPITAL})|(?P<building>[Aa]t\s+the\s+)(?={CAPITAL})|(?:(?:[Ss]cheduled|set|slated|planned)\s+for|outside|near)\s+(?={CAPITAL})|(?P<moved>(?:moved|shifted|relocated|transferred|switched)\s+(?:from\s+{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+){{0,2}}\s+)?to\s+(?={CAPITAL}))"
            rf"|(?:hall|cent(?:re|er)|palace|building|hotel|headquarters|theat(?:re|er)|port)\s+(?:of|in)\s+(?={CAPITAL})|(?:[Aa]t|AT)\s+(?:(?:the\s+)?(?:city|capital)\s+(?:of\s+)?)?(?={CAPITAL}))",
        ),
        direct=re.compile(rf"\s{{0,3}}(?:[,(|\t]|\n|-\s)\s*(?={CAPITAL})"),
        where=re.compile(
            rf"(?P<city>{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+){{0,2}})(?:, {CAPITAL}\w+)?, where\s(?:\S+\s){{0,8}}\Z"
        ),
        further=re.compile(r"(?:\s\([^()]{2,24}\))?,?\s+and\s+(?:in\s+)?"),
        both=re.compile(r"\b(?:both|all)\s+(?:(?:held|meeting|convened)\s+)?(?:in|at)\s+"),
        hosted=re.compile(
            r"\b(?:[Hh]osted\s+by|(?:which|that)(?=\s+[A-Z][\w ]{1,30}\s(?:(?:will|is\sto|would|has|had)\s){0,2}host(?:s|ed)?\b))"
            r"\s+(?:the\s+)?(?P<by>[A-Z])",
        ),
        field=re.compile(
            rf"^[ \t]{{0,12}}(?:\d\.|[{BULLETS}])?[ \t]{{0,4}}(?i:(?P<time>(?:start(?:ing)? |meeting )?dates?(?: and (?:time|place|venue))?|when|time|schedule)"
            r"|(?P<place>venue|place|where|location|city|(?:place|venue) and dates?|time and (?:place|venue))"
            r"|(?P<day>day (?:\d{1,2}|one|two|three|four|five)))[ \t]*[:-](?=[ \t])",
            re.MULTILINE,
        ),
        along=re.compile(
            r"(?:,? and|,? as well as|,? along with)\s(?:(?:its|the|several|two|three)\s)?(?:related|associated|accompanying|other)\s"
            r"(?:high-level\s)?(?:meetings|summits|events|conferences|activities|sessions)\b"
        ),
        takes_up=re.compile(
            r"[Ii]t(?= (?:(?:will|is|was|has|had|to|be|been|also|then|due|set|expected|scheduled|being|formally|officially) ){0,5}"
            r"(?:opens?|opened|closes?|closed|ends?|ended|starts?|started|begins?|began|begun|concludes?|concluded|runs?|ran|lasts?|lasted"
            r"|kicks? off|kicked off|wraps? up|wrapped up|(?P<held>takes? place|took place|taking place|held)|hosted|convenes?|convened|scheduled for)\b)"
            r"|(?=(?:Held|Hosted|Convened|Organi[sz]ed|Staged|Opened|Scheduled|Taking place|Running from)\b)"
            r"|(?=(?:Dates?|When|Time)\s?:)|(?=(?:(?:The|Some|About|Nearly|More|They|[A-Z][a-z]+s)\b)[^.;\n\"]{0,160}?\b(?:will|would|to)\s(?:[a-z]+\s){0,2}"
            r"(?:debate|deliberate|continue|last|meet|confer|discuss|work|talk|run|go on|stay|sit|negotiate)\b[^.;,\n\"]{0,60}?\s(?:until|till|through)\s)",
        ),
        sidelines=re.compile(r"(?i:sidelines?|margins?|back[- ]to[- ]back|in parallel|in conjunction|alongside)\b"),
        posted=re.compile(r"(?i:ambassador|envoy|representative|consul|attach\u00e9|mission|embassy)[^,.;]{0,40}\Z"),
        toward=re.compile(
            rf"\b(?:[Tt]o|[Ff]or|(?P<stay>[Ii]n|[Aa]t)|visit(?:s|ed|ing)?|reach(?:es|ed)?)\s+(?={CAPITAL})"
        ),
        purpose=re.compile(
            r"\b(?:for|by|to (?:attend|join|chair|co-chair|open|address|cover|observe|host|take part in|participate in|speak at))\s+"
            r"(?:(?:the|a|an|this|that|his|her|its|their|our|next|upcoming|annual)\s+){0,2}\Z",
        ),
        town=re.compile(r"\b(?:city|town|port|(?P<capital>capital)|village|province|island) of (?:the )?\Z"),
        capital=re.compile(r"(?:'s)? capital\b"),
        status=one_of(
            {
                "future": re.compile(
                    r"\b(?:will|to be held|(?:is|are) (?:to|set to|due to|expected to|scheduled|slated)|scheduled for|slated for|upcoming|forthcoming|next|to host|shall|would be|plans? to|opens on)\b",
                ),
                "present": re.compile(
                    r"\b(?:(?:is|are) (?:being held|taking place|under ?way|gathering|meeting|attending|in session|hosting|running)|got under way|opens today|kicks off today|ongoing|entered its)\b",
                ),
                "past": re.compile(
                    r"\b(?:was|were|had been|has been|opened|began|started|kicked off|took place|ended|concluded|closed|wrapped up|wound up|convened|met|held|hosted|adopted|attended|agreed)\b",
                ),
            }
        ),
        theme=re.compile(
            r"(?i:\b(?:theme[ds]?|motto|slogan|titled|entitled|topic))\b[^\"'\n.;]{0,24}[\"'](?P<after>[^\"\n]{3,140}?)[\"'](?!\w)(?P<before>)?",
        ),
        attendance=re.compile(
            r"(?=\d)(?<![\w.,-])(?P<count>\d{1,3}(?:,\d{3})+|\d{1,5})\s+(?!other\b|more\b|of\b)(?:[a-z-]+\s+){0,3}?"
            r"(?:delegates?|officials|participants|representatives|ministers|experts|leaders|guests|scholars|attendees|delegations|businesses|enterprises)\b",
        ),
        about=re.compile(
            r"\b(?i:about|around|some|nearly|almost|more than|over|at least|up to|approximately|roughly|close to|an estimated|as many as)\s+\Z"
        ),
        takes_part=re.compile(
            r"\b(?=[aAbBcCdDgGhHjJmMoOpPtTwW])(?i:attend(?:s|ed|ing|ance)?|participat(?:e|es|ed|ing|ion)|tak(?:e|es|ing) part|took part|gather(?:s|ed|ing)?|co-chair(?:s|ed|ing)?|chair(?:s|ed|ing)?|open(?:s|ed)|address(?:es|ed|ing)?|join(?:s|ed|ing)?|deliver(?:s|ed|ing)?|host(?:s|ed)|brings? together|brought together|presided?|presiding|opening (?:session|ceremony|speech|remarks)|told the|meet|met|with)\b",
        ),
        delegates=re.compile(
            r"\b(?=[a-eA-ElLmMoOpPrRtT])(?i:officials|delegates|ministers|representatives|delegations|participants|leaders|experts|chiefs|teams|members)\s+(?:[a-z-]+\s+){0,3}?(?:from|of)\s+(?:the\s+)?"
            r"|\b(?i:member states|attended by|participating countries are|countries:)\s+",
        ),
        list_gap=re.compile(
            r"[\s,&()]*(?:and|the|Kingdom|Republic|of|as well as|plus|host|country|hosts|six|four|five|ten|countries|nations|both|[\s,&():-])*",
            re.IGNORECASE,
        ),
        session=re.compile(
            r"\b(?i:opening|closing|plenary) (?i:session|ceremony|speech|remarks|address)\b|\b(?i:addressing|speaking at|at) the (?i:meeting|event|conference|forum|session)\b"
        ),
        travels=re.compile(
            r"\b(?:(?i:left|leaves?|leaving|depart(?:s|ed|ing)|flew|flies|flying|bound|heads?|headed|heading|en route|set(?:s|ting)? (?:off|out)"
            r"|travel(?:s|l?ed|l?ing)|on (?:his|her|their) way)\s(?:[\w.]+\s){0,6}?(?:for|to)|(?:arriv(?:es?|ed|ing)|land(?:s|ed|ing)|touched down"
            rf"|converg(?:es?|ed|ing)|gather(?:s|ed|ing)?|assembl(?:es?|ed|ing)|meet|met)(?:\s\w+){{0,2}}\s(?:in|at|on)|(?:meeting|conference|summit|forum|talks|session|gathering)\s(?:in|at)|returned (?:\w+\s)?from)\s(?={CAPITAL})",
        ),
        awaits=re.compile(
            rf"^{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+){{0,2}},?\s(?:[a-z]+\s){{0,2}}?(?P<sign>(?i:awaits?|braces?|prepar(?:es?|ing)|read(?:y|ies)|gears? up|gets ready|getting ready"
            r"|rolls? out|dresses up|hosts?|to host|welcomes?|receives|expects)\b)",
            re.MULTILINE,
        ),
        linked=re.compile(
            r"\b(?i:before (?:that|it|this)|after (?:that|it|this)|follow(?:s|ed|ing)?|preced(?:es|ed|ing)|ahead of|sidelines?|margins?|back-to-back|same week"
            r"|alongside|prior to|in conjunction|as part of|also|then|parallel|eve of|along with|together with)\b"
        ),
        virtual=re.compile(
            r"\b(?i:virtual(?:ly)?|on-?line|video ?-?link|(?:video|tele) ?-?conferenc\w+|by (?:phone|telephone|post|correspondence)|webinar)\b"
        ),
        agency=re.compile(r"(?!)"),
        numbers={word: value for value, word in enumerate(_NUMBERS, 1)} | {"half": 1},
        first=frozenset(word.split()[0] for word in ordinals)
        | frozenset(_STEMS)
        | frozenset(f"{stem}-{unit}" for stem in _STEMS for unit in _UNITS[:9]),
        ordinals=ordinals,
        words=words,
        levels=levels,
        entries=entries,
        rules=_rules(),
    )


def _rules() -> tuple[Rule, ...]:
    return (
        Rule(
            "en.meeting.numbered",
            "A noun for a meeting with its ordinal, in words, digits or Roman numerals, up to where the name ends.",
            (
                "The [[seventh Upland Rice Forum]] opened in Hue.",
                "They recalled the [[XII Summit of Island Mayors]] in Lisbon.",
            ),
        ),
        Rule(
            "en.meeting.named",
            "A noun for a meeting with capitals that make it a proper name.",
            ("The [[Global Canal Safety Forum]] was held in Geneva.",),
        ),
        Rule(
            "en.meeting.acronym",
            "The acronym of a series with a number, in any spelling, or an acronym that a name defines.",
            (
                "After [[SOM-12]] the delegates went home.",
                "The Global Canal Safety Forum ([[GCSF]]) was held in Geneva.",
            ),
        ),
        Rule(
            "en.meeting.ordinal",
            "An ordinal that shares its noun with the ordinal after it.",
            ("The [[3rd]] and 4th Canal Dialogues were held in Hue.",),
        ),
    )
