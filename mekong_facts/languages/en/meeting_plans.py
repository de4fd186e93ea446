"""English: plans for a meeting that were given up."""

from __future__ import annotations

import re

_PLANNED = (
    "(?:planned|scheduled|due|set|slated|supposed|expected|meant|intended|called|billed|announced|fixed|convened)"
)
_FIRST = "(?:originally|initially|at first|first|once|previously|earlier)"
_UNKEPT = (
    rf"(?:{_FIRST}\sto\s(?:be|have\sbeen)\s[a-z]+|{_FIRST}\s(?:had\sbeen\s|was\s|were\s)?{_PLANNED}"
    rf"|(?:had|was|were)\s(?:been\s)?{_FIRST}\s(?:been\s)?(?:{_PLANNED}|to\s(?:be|have|take|meet|open))"
    rf"|had\sbeen\s{_PLANNED}"
    r"|(?:was|were)\sto\shave\s[a-z]+|should\shave\s[a-z]+|to\shave\s(?:been|taken|opened|met|begun|started)"
    rf"|{_PLANNED}\s[^.;\n]{{1,80}}?(?=,\s(?:was|were|had|has)\s(?:been\s)?(?:in\sthe\send|finally|eventually|at\slast|instead)\s)"
    r"|(?:postponed|delayed|deferred|put\soff|moved|shifted|brought\sforward)\s(?:from|since)"
    rf"|{_PLANNED}\s[^.;\n]{{1,60}}?\s(?:but|and)\s(?:then|later|since|subsequently)\s(?:moved|postponed|shifted|changed)"
    rf"|{_PLANNED}\s[^.;\n]{{1,60}}?,?\s(?:was|were|had\sbeen|but)\s(?:then\s|later\s)?(?:put\soff|postponed|delayed|deferred)"
    ")"
)
_DONE = (
    r"(?:(?:was|were|is|has|had|will|been|be|now|finally|eventually|instead|at\slast|in\sthe\send|only|duly|then|actually)\s){0,5}"
    r"(?:held|hold|took\splace|takes?\splace|taking\splace|opened|opens?|convened|convenes?|hosted|met|meets?|began|begins?"
    r"|kicked\soff|started|starts?|goes?\sahead|went\sahead|staged|organi[sz]ed)\b"
)
_ANEW = r"\s(?:postponed|delayed|deferred|put\soff|moved|shifted|rescheduled|brought\sforward)\s(?:to|until|till|for)\s"
# ", originally set for 5 May in Hue, was held" and "had been due in May but took place", up to what was done; what "was to
# have been" goes on to the end of its sentence if nothing was done: "was to have been held in May, but was put off"
ABANDONED = re.compile(
    rf"(?:,\s(?:(?:which|that)\s)?|\s)(?:{_UNKEPT}\b(?:[^.;\n]|\.(?=,|\s[\da-z])){{0,140}}?"
    rf"(?:,\s(?:but\s|and\s)?|\s(?:but|and)\s)(?:it\s)?(?={_DONE})"
    rf"|(?:was|were)\sto\shave\s(?:been|taken|opened|met|begun|started)\b(?:(?!{_ANEW})[^.;\n]){{1,200}}(?=[.;\n]|\Z))"
)
