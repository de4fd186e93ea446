"""English: the words and signs that meetings and their days are counted with."""

from __future__ import annotations

UNITS = [
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
TENS = [
    "twentieth",
    "thirtieth",
    "fortieth",
    "fiftieth",
    "sixtieth",
    "seventieth",
    "eightieth",
    "ninetieth",
    "hundredth",
]
STEMS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
DIGITS = r"(?P<digits>\d{1,4}|[lI]\d{1,2})[ -]?(?i:st|nd|rd|th)(?:\b|(?<=[a-z])(?=[A-Z]))"  # l7th: as scanners read 17th; "19thReed Forum"
WORD = rf"(?P<word>(?i:(?:(?:{'|'.join(STEMS)})(?:[- ]| - ?|- ))?(?:{'|'.join(UNITS)})(?:-ever)?|{'|'.join(TENS)}|inaugural|maiden))\b"
ROMAN = r"(?P<roman>(?!I )[IVXL]{1,7})(?:-?(?:st|nd|rd|th)\b)?"
# The same without groups' names, for use where several may stand.
PLAIN = rf"(?:\d{{1,3}} ?(?:st|nd|rd|th)|(?i:(?:(?:{'|'.join(STEMS)})[- ])?(?:{'|'.join(UNITS)})|{'|'.join(TENS)}))"
