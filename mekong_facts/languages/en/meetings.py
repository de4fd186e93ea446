"""English: meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.languages.en.meeting_criteria import CRITERIA
from mekong_facts.languages.en.meeting_details import detail_patterns
from mekong_facts.languages.en.meeting_hosts import HOSTS_IT
from mekong_facts.languages.en.meeting_names import NAMES
from mekong_facts.languages.en.meeting_numbers import (
    DIGITS,
    MISSPELT,
    MISSPELT_STEMS,
    MISTAKEN,
    NO_ORDINAL,
    NUMBERS,
    PLAIN,
    ROMAN,
    STEM_VALUES,
    TEN_VALUES,
    UNIT_VALUES,
    UNITS,
    WORD,
)
from mekong_facts.languages.en.meeting_places import place_patterns
from mekong_facts.languages.en.meeting_plans import (
    ABANDONED,
    FORGONE,
    FORGONE_REST,
    INTERPOSED,
    KNOWN_AS,
    NEXT_ONE,
    PASSING,
    RESUMES,
)
from mekong_facts.languages.en.meeting_signs import SIGNS
from mekong_facts.languages.en.meeting_status import status_patterns
from mekong_facts.languages.en.meeting_taken_up import PEOPLE_MEET, TAKES_UP
from mekong_facts.languages.en.meeting_things import THINGS
from mekong_facts.languages.en.meeting_times import TIMES
from mekong_facts.languages.en.meeting_translated import MODIFIERS, far_ordinal
from mekong_facts.languages.meeting_words import number_words, read, signs
from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import CAPITAL
from mekong_facts.rules.meetings.name_patterns import level_marks
from mekong_facts.rules.meetings.patterns import MeetingPatterns
from mekong_facts.rules.rule import Rule

if TYPE_CHECKING:
    from mekong_facts.rules.prose import Fold

# what is told of an acronym: "(RAN, by its Spanish acronym)"
_BY_ACRONYM = (
    r"(?:(?:by|for|from|after|in|using)\s)?(?:its|their|the)\s(?:[A-Z][a-z]+\s)?(?:acronym|initials|abbreviation)"
    r"(?:\sin\s[A-Z][a-z]+)?"
    r"|(?:as\sit\sis\s(?:called|known)\s)?in\s(?:Arabic|Chinese|Dutch|English|French|German|Indonesian|Italian|Malay|Persian"
    r"|Portuguese|Russian|Spanish|Swahili|Thai|Turkish|Vietnamese)"
    r"|for\sshort"
)
# behind a comma, which edition it is, not the how manieth somebody is at: "session, its 12th"
_ITS = (
    r"(?:its|their)(?=\s+\S{1,20}\s+(?:so\s+far|to\s+date)\b)"
    r"|(?:(?<=session,\s)|(?<=meeting,\s)|(?<=plenary,\s)|(?<=assembly,\s))(?:its|their)"
)


def build(fold: Fold) -> MeetingPatterns:
    """Return the patterns; `fold` is applied to every pattern and form."""
    lists = read("en", fold)
    ordinals = (
        UNIT_VALUES
        | TEN_VALUES
        | {f"{word} ever": value for word, value in UNIT_VALUES.items()}
        | {"inaugural": 1, "maiden": 1}
    )
    stems = STEM_VALUES | MISSPELT_STEMS
    ordinals |= {word: value for word, value in number_words(UNIT_VALUES, stems, " ").items() if word not in stems}
    ordinals |= MISSPELT | MISTAKEN
    return MeetingPatterns(
        head_first=False,
        left_ordinal=deferred(rf"{DIGITS}|{WORD}|{ROMAN}(?=\s+[A-Za-z])"),
        no_ordinal=deferred(NO_ORDINAL),
        right_ordinal=deferred(
            rf"(?:(?:\s+(?!the\b)[A-Za-z][a-z-]{{1,20}}){{0,4}}\s+the|(?P<apart>(?:,|\s-)\s+)(?:the|{_ITS}))\s+"
            rf"(?P<number>{DIGITS}|{WORD})"
            r"(?(apart)(?=(?:\s+(?:in\s+(?:the|this|that|a|its|their)\s+series|so\s+far|to\s+date"
            r"|such(?:\s+(?:meeting|gathering|event))?))?(?:[,;:.)]|\s-\s)(?!\d)))"
            r"(?(apart)|(?=\s+(?:about|on|of|against|for|prevent|organi[sz]ed?|in|at|opens?|opened|will|was|is|to)\b|\s*(?:[(,.;:\n]|$)))"
            r"(?P<bare>)?"
            r"|(?:[^\S\n]|\n(?!\s*\n|\s*(?:\d{1,2}|[IVX]{1,6})[.)](?:\s|$)))+(?P<sign>(?i:no\.?|number)\s*)?"
            r"(?P<figure>\d{1,2}|[IVX]{2,6})(?![\w:%]"
            r"|[.,/-]\d|\s+(?!(?:opens?|opened|was|took|held|closed|ended|convened|will"
            r"|and(?=\s\d{1,2}\s(?:was|were|will|took|are|to|in|at)\b)|(?:in|at)(?=\s[A-Z])"
            r"|\((?=[A-Z]{2,8}[ -]?(?:\d{1,2}|[IVX]{1,6})\))"
            r"|(?<=[IVX][IVX]\s)of(?=\s(?:the\s)?[A-Z])|(?(sign)of(?=\s(?:the\s)?[A-Z])|(?!)))\b)[a-zA-Z(]|\s*-\s*\d)",
        ),
        sitting=deferred(
            rf",\s+(?P<number>{DIGITS}|{WORD})\s+(?:(?i:regular|ordinary|special|extraordinary|annual|plenary|substantive|resumed)\s+)?"
            r"(?i:session)\b(?=\s*(?:[,.;:()\n]|\Z)|\s(?:was|is|will|opened|opens|ended|held|in|at|on|from|to)\b)"
        ),
        row=deferred(
            r"\b(?i:meeting|session|talks|summit|forum|conference|dialogue|gathering|consultations?|round|roundtable|event)"
            r"(?:\s(?:in|at|on|held)\s[^,;.\n]{2,50})?,\s(?:the|its|their)\s"
            rf"(?P<number>{DIGITS}|{WORD})\s(?:of|in)\s(?:the|its)\s\Z"
        ),
        far_ordinal=far_ordinal(DIGITS, WORD),
        modifiers=MODIFIERS,
        edition=deferred(
            rf"(?:{DIGITS}|{WORD})\s+(?:annual\s+)?(?:edition|installment|round)\s+of\s+(?:(?:the|its|their)\s+)?\Z"
        ),
        joined=deferred(rf"{DIGITS}|{WORD}"),
        also=deferred(rf"(?:{PLAIN}(?:, | and | & | ?- ?|, and )){{1,3}}\Z"),
        elided=deferred(
            r"[TtIi](?=he(?:ir)? |ts )(?<!\bbe\s.)(?<!\bis\s.)(?<!\bwas\s.)(?<!like\s.)(?<!\bthan\s.)"
            r"(?:(?P<host>(?<=\bnext one, .)|(?<=\bhost .)|(?<=\bhosts .)|(?<=\bhosted .)|(?<=\bhosting .)|(?<=\bhold .)"
            r"|(?<=\bholding .))"
            r"|)"
            r"(?:(?<=[Tt])he(?:ir)?|(?<=[Ii])ts) "
            rf"(?P<number>(?:{DIGITS}|{WORD})(?P<noun>\s(?i:edition|round|instal?lment|iteration"
            r"|such\s(?:meeting|summit|conference|gathering|session|forum)))?)(?P<one>\sone)?"
            r"(?!\s(?:to\sbe\s|ever\s)?held\s(?:outside|since|face|in[-\s]person|under|in\s[\w-]+\s(?:years|decades))\b)"
            r"(?=(?(host)(?:[.,;\"]|\s(?:next|this|in|on|from|at|beginning|starting|during|between)\s)|(?!))"
            r"|(?(noun)\s(?:goes\sto|will\sgo\sto|heads\sto|moves\sto|returns\sto|ended|closed|concluded|began|starts?|ends?)\b"
            r"|(?!))"
            r"|,?\s(?:(?:which|that)\s)?(?:(?:was|is|will|would|be|to|had|has|been|due|set|scheduled)\s){0,4}"
            r"(?:held|hosted|staged|organi[sz]ed|convened|met|meets?|sat(?=\s(?:in|at)\s[A-Z])|(?:took|takes?|taken|taking)\splace|opened|opens|gathered|due"
            r"|planned|(?:expected|slated|scheduled|foreseen|set)\s(?:in|for|at|on))\b"
            rf"|,\s(?:in|at)\s+{CAPITAL}"
            rf"|\s\((?:{CAPITAL}|\d{{1,2}}(?:-\d{{1,2}})?\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:19|20)\d\d\b)"
            r"|,\s(?:co-)?[a-z]+ed\s(?:by|at|in|under|with)\s[^,;\n]{3,80},\s(?:was|is|took|takes|will|opened|opens|met|ran|runs)\b"
            rf"|,\swhich\s{CAPITAL}[\w' -]{{2,30}}\s(?:will\shost|is\sto\shost|hosts|hosted)\b"
            rf"|\s(?:was|is|(?:will|would|is\s(?:(?:set|due|expected|scheduled)\s)?to)\sbe)\s(?:in|at)\s{CAPITAL}"
            rf"|\s(?:in|at)\s+{CAPITAL}[\w' -]{{2,30}}\s"
            r"(?:(?:\(|(?:in|on|from)\s)(?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))"
            r"|(?:last|next|(?:an?|one|two|three)\s(?:year|month)s?\s(?:earlier|later|before|after))(?=[\s.,;]))"
            r"|(?P<near>\s(?:in\sthe\ssame\s(?:city|place|venue|town|hotel)\b|virtually\b|online\b|(?:via|by)\s(?:video|tele)"
            r"|(?:to\s)?follows?\s(?:in|on)\b"
            rf"|(?:goes|will\sgo|heads|moves|returns)\sto\s{CAPITAL}"
            rf"|(?P<day>(?:in|at)\s(?P<town>{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+){{0,2}})(?=[.,;)]|\sand\b)"
            r"|(?:on|from)\s(?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))"
            r"|in\s(?:(?:late|early|mid)[\s-])?(?:(?:19|20)\d\d\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))))))",
        ),
        meets=deferred(
            r"\s(?:(?:will|to|is|are|was|has|have|had|would|be|been|due|set|scheduled|expected|likely)\s){0,4}"
            r"(?:meets?|met|meeting|convenes?|convened|gathers?|gathered|(?<=\bwas\s)held|(?<=\bbe\s)held|(?<=\bbeen\s)held"
            r"|takes?\splace|took\splace"
            r"|(?:h[eo]lds?|convenes?|convened?"
            r"|(?:starts?|started|begins?|began|opens?|opened|launch(?:es|ed)|resumes?|resumed)(?=\s(?:its|their)\s))\s"
            r"(?:an?|its|their)\s(?:(?!extraordinary|special|emergency|urgent|ordinary|regular)[a-z-]+\s){0,2}"
            r"(?:meeting|session))\s"
            r"(?:again\s|today\s|yesterday\s|for\sthe\sfirst\stime\s(?:in|since)\s[^.,;\n]{2,40}?\s"
            r"|(?:last|this)\s[a-z]+\s|,?\s?after\san?\s(?:gap|break|hiatus|interval|pause|lull|lapse)\sof\s[^.,;\n]{2,40}?,?\s"
            r"|,?\s?after\s(?:a|an|[a-z-]+|\d{1,3})(?:\s|-)(?:[a-z-]+\s){0,2}(?:years?|months?|decades?|gap|break|hiatus|interval),?\s){0,2}"
            r"(?:in|at|on|from|here|via|virtually|online|today|yesterday|(?:last|this)\s(?:week|month|year|morning|afternoon|evening)"
            r"|by\s(?:video|tele)|through\s(?:an?\s)?(?:video|tele))"
            r"(?:\b|(?<=video)|(?<=tele))"
        ),
        meets_count=deferred(
            r"\s(?:(?:will|to|is|are|was|has|have|had|would|be|been|due|set|scheduled|expected|likely)\s){0,4}"
            r"(?:meets?|met|meeting|convenes?|convened|gathers?|gathered|held|staged|organi[sz]ed|t(?:ook|akes?)\splace)\s"
            rf"(?:(?:in|at)\s{CAPITAL}[\w'-]+\s(?!for\sthe\sfirst\s)|here\s)?"
            rf"for\s(?:the|its|their)\s(?:{DIGITS}|{WORD})\stime"
            r"(?!\s(?:this|since|that|as|after|without|with|under|outside|face|online|virtually"
            r"|in\s(?:person|an?|as|\d{1,3}|the|his|recent|less|more|over|nearly|almost|about|many|several|some"
            r"|[a-z-]+\s(?:[a-z-]+\s)?(?:year|month|week|day|decade|generation)s?))\b)"
        ),
        holds=deferred(
            rf"(?:(?:\s(?:between|for|on)|(?<=\))\sof)\s(?:the\s)?{CAPITAL}[^.,;:()\n]{{2,60}}?|,\s(?!and\b|or\b|the\b)[^.,;:()\n]{{3,60}},)?"
            r"\s(?:(?:has|have|had|will|is|was|to|be|today|also|just)\s){0,3}"
            r"(?:h[eo]lds?|holding|opens?|opened|convenes?|convened|concludes?|concluded|ends?|ended|closes?|closed|begins?|began"
            r"|starts?|started"
            r"|hosts?|hosted|completed?|completes|wraps?\sup|wrapped\sup|winds?\sup|wound\sup|rounded\soff|kicks?\soff|kicked\soff"
            r"|resumes?|resumed|called|calls|conducted"
            r"|(?:meets?|met|meeting|gathers?|gathered|convenes?|convened|assembles?|assembled)\s"
            rf"(?:(?:in|at)\s{CAPITAL}[\w'-]+(?:\s{CAPITAL}[\w'-]+)?,?\s|in\s(?:19|20)\d\d\s|here\s|today\s|again\s"
            rf"|on\s{CAPITAL}[a-z]{{2,8}}(?:\s\d{{1,2}}(?:,\s\d{{4}},?)?)?\s|on\s\d{{1,2}}\s{CAPITAL}[a-z]{{2,8}}(?:\s\d{{4}})?\s"
            r"){0,3}(?:for|at))\s(?:its|their)\s"
        ),
        counts_it=deferred(
            r"\b(?i:(?:this|it|which)\s(?:is|was|will\sbe)\s(?:the|its|their)|(?:at|in|during|of|for|as|that|and)\sthis|\nthis)\s\Z"
        ),
        assembles=deferred(
            r"\b(?i:meets?|met|meetings?|talks|gathered|convened|conferred|conference|seminar|workshop|dialogue|consultations|negotiations)\b"
        ),
        was_held=deferred(
            r"(?:,\s(?!which\b)[^,.;:\n]{3,60},)?,?\s(?:which\s)?"
            r"(?:was|were|took\splace|had\sbeen|(?:held|hosted|convened)\s(?:in|at|on|here))\b"
            r"|(?:\sin\s[A-Z][\w ]{2,20})?\sin\s(?:[A-Z][a-z]+\s)?(?:19|20)\d\d\b"
        ),
        first_held=None,
        counted_off=deferred(r"\s?[.,;\n]|\sof\sthe\sseries|\sin\sthe\s(?:series|framework)|\sunder\s|\Z"),
        of_all=(" of ",),
        titled=deferred(
            r"[\s#*]*(?i:(?:annotated|adopted|agreed|approved|draft|final|joint|official|provisional|revised|summary|tentative)\s+){0,2}"
            r"(?i:minutes|report|record|records|proceedings|agenda|summary|programme|program|communiqu[\u00e9e]|conclusions|statement)"
            r"(?:\s+(?i:of|on|for)\s+(?i:the\s+)?|\s*\n\s*)"
        ),
        bracket=deferred(
            r"\s{0,3}\(\s*(?:(?:hereinafter|hereafter|abbreviated|known as|or|the|called|referred to as)\s+(?:the\s+|as\s+)?)?[\"']?"
            rf"(?P<mention>(?P<ordinal>(?:{PLAIN}|\d{{1,3}}(?:ST|ND|RD|TH)|[IVX]{{1,6}}(?=\s[A-Z]{{2}}))\s+"
            rf"|\d{{1,3}}(?=[A-Z]{{3,8}}[\"']?\s*\)))?(?P<acronym>(?:[A-Z][a-z]+){{2,3}}(?=[ -]?\d)|[A-Z]{{2,8}} [VX](?![A-Za-z])"
            rf"|(?:[A-Z]{{2,6}}(?:\+|-Plus)? )?[A-Z][A-Za-z]*(?:-(?!Plus)[A-Z][A-Za-z]*)?[A-Z](?:\+|[ -]?Plus)?"
            r"(?: Retreat| Caucus)?)"
            r"(?:[ -]{0,2}(?P<digits>\d{1,3})(?:st|nd|rd|th)?)?)(?:[ -]?(?P<year>(?:19|20)\d\d)(?=\s*\)))?[\"']?"
            # or letters with a number before the town and the day: (SC 70, Lima, May 2012)
            rf"(?:(?:,?\s(?:{_BY_ACRONYM}))?\s*\)|(?(digits)(?=[,;]\s[A-Z\d][^()\n]{{1,60}}\))|(?!)))",
        ),
        apposed=deferred(
            r",\s(?:or|the|(?P<called>known as|called|abbreviated(?: as| to)?|dubbed|referred to as))\s(?:the\s)?"
            r"(?P<mention>(?P<acronym>[A-Z][A-Za-z]*[A-Z]\+?)(?:[ -]?(?P<digits>\d{1,3}))?)(?=[,.;)])",
        ),
        met_before=deferred(
            r"(?:,[^,.;\n]{1,60},)?\s(?:(?:has|had|have|was|were)\s)?(?:last|previously|most\srecently)\s"
            r"(?:met|convened|gathered|sat|assembled|held|hosted|took\splace|opened)\b"
            r"|\s(?:meets|convenes|gathers)\s[^.;\n]{2,40},\s(?:most\srecently|the\slast\stime|last)\s"
        ),
        along=deferred(
            r",\s(?:its|their)\s(?:related|associated|accompanying|other)\s(?:meetings|events|sessions|conferences|summits)(?=,|\sand\b)|"
            r"(?:,? and|,? as well as|,? along with)\s(?:(?:its|the|several|two|three|many|some|a\s(?:number|series|host)\sof)\s)?"
            r"(?:other\s)?(?:"
            r"(?:related|relevant|associated|affiliated|accompanying|parallel|side|adjacent|concurrent|attendant|other)\s"
            r"(?:high-level\s)?(?:meetings|summits|events|conferences|activities|sessions)\b"
            r"(?:\s(?:between|with)\s[^,.;:\n]{3,50}?(?=\s(?:will|were|are|to be)\b))?"
            r"|(?:meetings|summits|conferences)\s(?:between|with)\s[^,.;:\n]{3,50}?(?=\s(?:will|were|are|to be)\b)"
            r"|(?i:ministerial|high-level|ministers'|leaders'|technical|preparatory)\s(?i:segments?|parts?|phases?)\b)"
            r"|\s(?:to|of)\sthe\s(?:[A-Z][\w-]*\s(?:(?:on|of|for|and|against)\s(?:the\s)?){0,2}){1,12}"
            r"(?:Convention|Protocol|Treaty)\b(?=,\swhich\s|\s[a-z])"
        ),
        at_level=deferred(
            r",?\s(?:held\s)?at\s(?:the\s)?(?:level\sof\s(?:the\s)?"
            r"(?:[Hh]eads?\sof\s[Ss]tate(?:\s(?:and|or)\s(?:of\s)?[Gg]overnment)?|(?:[A-Za-z]+\s){0,3}?[A-Za-z]{3,}[a-rt-z]s\b)"
            r"|[A-Za-z]+(?:[ -][a-z]+){0,3}[ -][Ll]evel\b)"
        ),
        abandoned=ABANDONED,
        known_as=KNOWN_AS,
        passing=PASSING,
        things=THINGS,
        next_one=NEXT_ONE,
        forgone=FORGONE,
        forgone_rest=FORGONE_REST,
        aside=INTERPOSED,
        resumes=RESUMES,
        held_beside=deferred(
            r"(?P<verb>\s(?:(?:was|were|is|are|will|has|have|had|be|been|being|to|also|last)\s){0,4}(?:held|hold|convened?"
            r"|convenes|met|meets?|meeting"
            r"|organi[sz]ed|hosted|staged|scheduled|planned|gathered|t(?:ook|akes?|aking)\splace))?"
            r"(?P<beside>\s(?:(?:on|at|in|along)\s(?:the\s)?(?:sidelines?|margins?|fringes?)|(?:with)?in\sthe\sframe(?:work)?)\sof\s(?:the\s)?)"
        ),
        jointly=deferred(
            r"\s(?:(?:will|is|was|were|are|to|be|being)\s){0,3}"
            r"(?:held|opens?|opened|convened?|met|meets?|organi[sz]ed|staged|planned|scheduled|slated|set|took\splace"
            r"|takes?\splace|taking\splace)\s"
            r"(?:(?:back[- ]to[- ]back|jointly|together|concurrently|in\sconjunction|in\sparallel)\swith|alongside)\s(?:the\s)?"
            r"|,\s(?:along|together)\swith\s(?:the\s)?"
        ),
        owner=deferred(
            r"\b(?P<body>[A-Z][A-Z+-]{1,9}(?='s?\s\Z"
            r"|\s(?:[a-z]+\s)?(?:leaders|ministers|heads|countries|members|nations|states|chiefs|officials)\s(?:[a-z]+\s){1,4}"
            r"(?:their|its|the)\s\Z)"
            r"|(?:[A-Z][a-z-]+\s){1,3}(?:Committee|Commission|Council|Group|Board|Assembly|Authority)(?=\s(?:[a-z]+\s){1,4}its\s\Z)"
            r"|(?:[A-Z][a-z-]+\s){0,3}(?:Committee|Commission|Council|Group|Board|Assembly|Authority|Parliament|Bureau|Conference)"
            r"(?='s\s\Z))"
        ),
        people_meet=PEOPLE_MEET,
        takes_up=TAKES_UP,
        hosts_it=HOSTS_IT,
        names=NAMES,
        bodies=lists.bodies,
        spellings=lists.spellings,
        criteria=CRITERIA,
        places=place_patterns(fold),
        status=status_patterns(fold),
        times=TIMES,
        details=detail_patterns(fold),
        numbers={word: value for value, word in enumerate(NUMBERS, 1)} | {"half": 1},
        first=frozenset(word.split()[0] for word in ordinals)
        | {f"{unit}-ever" for unit in UNITS}
        | frozenset(stems)
        | frozenset(f"{stem}-{unit}" for stem in stems for unit in UNITS[:9]),
        ordinals=ordinals,
        words=lists.words,
        levels=lists.levels,
        level_marks=level_marks(lists.levels),
        entries=lists.entries + signs(SIGNS, fold),
        rules=_rules(),
    )


def _rules() -> tuple[Rule, ...]:
    return (
        Rule(
            "en.meeting.numbered",
            "A noun for a meeting with its ordinal, in words, digits or Roman numerals, up to where the name ends.",
            (
                "The [[seventh Upland Rice Forum]] opened in Hue.",
                "The [[Conference of border provinces 8th]] took place in Hue.",
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
