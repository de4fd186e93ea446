"""English: the words and signs that meetings and their days are counted with."""

from __future__ import annotations

from mekong_facts.languages.alternatives import in_any_case
from mekong_facts.languages.en import cardinals

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
STEMS = cardinals.TENS  # of "twenty-first"
UNIT_VALUES = {word: value for value, word in enumerate(UNITS, 1)}
TEN_VALUES = {word: 10 * value for value, word in enumerate(TENS, 2)}
STEM_VALUES = {word: 10 * value for value, word in enumerate(STEMS, 2)}
# As hurried hands write them: "the nineth session", "the fourty-first meeting"; "the eight session", "the forth meeting".
MISSPELT_STEMS = {"fourty": 40, "fivety": 50, "eigthy": 80, "ninty": 90}
MISSPELT = {
    "fith": 5,
    "fivth": 5,
    "eigth": 8,
    "nineth": 9,
    "elventh": 11,
    "twelth": 12,
    "twelveth": 12,
    "thirteeth": 13,
    "fourtheenth": 14,
    "fourteeth": 14,
    "fifthteenth": 15,
    "fiveteenth": 15,
    "fifteeth": 15,
    "sixteeth": 16,
    "seventeeth": 17,
    "eighteeth": 18,
    "ninteenth": 19,
    "nineteeth": 19,
    "twentyth": 20,
    "twentith": 20,
    "thirtyth": 30,
    "thirthieth": 30,
    "fourtieth": 40,
    "fiftyth": 50,
    "sixtyth": 60,
}
MISTAKEN = {"forth": 4, "eight": 8}  # which are words of their own
NUMBERS = cardinals.ONES[:12]
DIGITS = (  # l7th: as scanners read 17th; "19thReed Forum", "6º Reed Forum"
    r"(?P<digits>\d{1,4}|[lI]\d{1,2})(?:[ -]?(?i:st|nd|rd|th)(?:\b|(?<=[a-z])(?=[A-Z]))|(?:ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ)(?=\s)|[ºª](?=\s[A-Z][a-z]))"
)
_NOUN = r"(?i:conference|edition|forum|meeting|round|session|summit)\b"
_MISTAKEN = rf"(?<=[Tt]he\s)(?:{'|'.join(MISTAKEN)})(?=\s(?:[A-Za-z-]*[A-RT-Za-rt-z]\s){{0,3}}?{_NOUN})"
WORD = (
    rf"(?P<word>(?:(?:{in_any_case([*STEMS, *MISSPELT_STEMS])})(?:[- ]| - ?|- ))?(?:{in_any_case([*UNITS, *MISSPELT])})(?i:-ever)?"
    rf"|{in_any_case([*TENS, 'inaugural', 'maiden'])}|{_MISTAKEN})\b"
)
# "the eight summit leaders" and "the eight meeting in Lima", not "the eight session of"
NO_ORDINAL = (
    rf"(?:{'|'.join(MISTAKEN)})\s(?:[A-Za-z-]*[A-RT-Za-rt-z]\s){{0,3}}?{_NOUN}"
    r"(?:(?<=meeting)\s(?:in|at|on|here)\b|(?!\s?[.,;:()]|\s(?:of|on|in|at|for|between|to|is|was|will|has|had|opened|opens|took"
    r"|takes|ended|ends|closed|began|begins|held|and|with|under|from|since|that|which|here)\b))"
)
ROMAN = r"(?P<roman>(?!I )[IVXL]{1,7})(?:-?(?:st|nd|rd|th)\b)?"
# The same without groups' names, for use where several may stand.
PLAIN = rf"(?:\d{{1,3}} ?(?:st|nd|rd|th)|(?i:(?:(?:{'|'.join(STEMS)})[- ])?(?:{'|'.join(UNITS)})|{'|'.join(TENS)}))"
