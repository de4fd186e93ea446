"""English: how long meetings last, which day of theirs it is and when they are by a form."""

from __future__ import annotations

from mekong_facts.languages.en.meeting_numbers import NUMBERS, UNITS
from mekong_facts.patterns import deferred
from mekong_facts.rules.letters import BULLETS
from mekong_facts.rules.meetings.time_patterns import TimePatterns

TIMES = TimePatterns(
    duration=deferred(
        r"\b(?=[acefhlmnorstACEFHLMNORST\d])(?<!\bby )"
        r"(?P<for>(?:(?:[Mm]et|[Mm]eets?|[Mm]eeting|[Ss]at|[Rr]uns?|[Rr]an|[Cc]ontinue[sd]?) for|[Aa]fter|[Oo]ver"
        r"|[Ll]ast(?:s|ed|ing)?|[Tt]hroughout) (?:the )?)?"
        rf"\b(?P<days>(?i:{'|'.join(NUMBERS)}|half)|\d{{1,2}})(?:[ -](?i:day)(?!-)\b"
        r"(?!\s(?:ahead|before|after|prior|earlier|later|until)\b)(?!\s(?:\w+\s)?(?:visit|trip|tour|stay|mission)\b)"
        r"|\s(?:consecutive |full |working )?(?i:days)\b"
        r"(?(for)(?! later)"
        r"|(?=\s*(?:of (?:talks|meetings|sessions|discussions|deliberations|negotiations|work)|[,.(]|\d|in\b|from\b"
        r"|starting\b|beginning\b|through\b|until\b|till\b|ending\b))))",
    ),
    duration_mark=("day", "Day", "DAY"),
    unfixed=deferred(
        r"\s(?:at|on)\s(?:an?\s|some\s)?(?:(?:mutually|jointly)\s)?"
        r"(?:(?:convenient|agreed|acceptable|suitable|appropriate|later|early)\s)?(?:dates?|time)"
        r"(?:\s(?:mutually\s)?(?:convenient|acceptable|suitable)\s(?:for|to)\s(?:both|all|the(?:\stwo)?)\s"
        r"(?:sides|parties|countries|members))?"
        r"(?:\s(?:yet\s|still\s)?to\sbe\s(?:[a-z]+ly\s)?(?:agreed|determined|decided|fixed|confirmed|announced|set)"
        r"(?:\s(?:up)?on)?(?:\slater)?)?(?=\s(?:in|during|within|of|next|this)\b|,|\s?\Z)"
    ),
    day_of=deferred(
        rf"\b(?=[itIT])(?i:its|the|their)\s+(?=[a-z])(?P<number>{'|'.join(UNITS[:9])}|opening)?(?:(?:,?\sand|,)?\s+)??"
        r"(?P<last>final|last|closing|concluding)?\s+(?:working\s+)?day\b"
        r"(?!s|\s+of\s+(?:the\s|his\s|her\s|a\s)?(?:year|month|week|visit|trip|tour))"
    ),
    lapse=deferred(
        r"\s(?:(?:(?:an?|the|its|their)\s)?(?:[a-z-]+\s){0,2}"
        r"(?:gap|hiatus|lapse|break|pause|interval|absence|interruption|lull|wait|delay|freeze|suspension)\b"
        r"|(?:almost\s|nearly\s|about\s|over\s|more\sthan\s|some\s)?(?:\d{1,2}|an?|[a-z]+)\s(?:years?|months?|weeks?|decades?)\b)"
    ),
    field=deferred(
        rf"[\n.;](?:(?<=\n)[ \t]{{0,12}}(?:\d\.|[{BULLETS}])?[ \t]{{0,4}}|(?<=[.;]) (?=[A-Z][a-z ]{{1,20}}:))(?i:"
        r"(?P<what>what|event|meeting|name of (?:the )?(?:meeting|event)|title)(?=:[ \t])"
        r"|(?P<time>(?P<date>date(?=[ \t]*:))"
        r"|(?:start(?:ing)? |meeting )?dates?(?: ?(?:and|&|/) ?(?:time|place|venue|location))?"
        r"|when(?: (?:and|&) where)?|where (?:and|&) when|time|schedule|(?:held|convened)(?: on)?(?=:))"
        r"|(?P<place>venue|place|where|location|city|(?:held|convened) (?:in|at)(?=:)"
        r"|(?:place|venue) ?(?:and|&|/) ?(?:dates?|time)|time ?(?:and|&|/) ?(?:place|venue))"
        r"|(?P<day>day (?:\d{1,2}|one|two|three|four|five)))[ \t]*(?:[:-](?=[ \t])|:?[ \t]*(?P<below>\n)(?=[ \t]*\S))",
    ),
    hour=deferred(
        r"\s*\n\s*(?:[-*] ?)?(?:(?:0\d|1[0-4])[0-5]\d|\d{1,2}[:.hHg][0-5]\d|\d{1,2}(?: ?[ap]\.?m\b|h\b))(?![/.-]\d)"
    ),
)
