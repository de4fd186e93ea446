"""The words and numbers that dates are made of, and a code of one character for each.

A text's atoms, with what stands between them, become a short string: atom, gap, atom, gap … Dates are then found by
small regular expressions over that string, whatever the language.

Atoms: numbers `a` 1-12, `b` 13-31, `c` other of two digits, `t` three digits, `Y` years 1000-2199, `E` years 2400-2699,
`k` eight digits (20120214), `J` fiscal years (FY2013, CY13), `I` two digits after an
apostrophe ('95), `o` ordinals to 31st, `O` above, `S` decades (1990s), `x`
any other number; words as the language's `dates.toml` says (its keys are the codes).

Gaps: `_` blank, `,` comma and blank, `;` bare comma, `-` bare dash, `~` dash with blanks, `/` slash, `%` slash with
blanks, `:` bare dot, `!` dot and blank, `<` bracket opens, `>` bracket closes, `"` nothing; the language adds `&` and,
`@` to, `=` of, `$` in, `` ` `` the; `|` is anything else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from mekong_facts.patterns import deferred
from mekong_facts.rules.dates.nearby import is_found, is_other_era
from mekong_facts.rules.dates.row_heads import heads_row

if TYPE_CHECKING:
    from collections.abc import Mapping
    from re import Match

    from mekong_facts.rules.dates.patterns import DatePatterns
    from mekong_facts.rules.gazetteer import Hit

KIND = "date"
# A number may hold letters that OCR took for digits (l998, 2OOO); it starts with one only where a word starts.
_NUMBER = deferred(
    r"\d[\dlIO]*(st\b|nd\b|rd\b|-?th\b|ST\b|ND\b|RD\b|TH\b| ?'?s\b"
    r"| (?:st|nd|rd|th)(?= (?:of )?[A-Z]| (?:and|to|-) ?\d|-\d))?"  # 7 th July, as copied from a page
)
_LIKE_DIGITS = frozenset("lIOo")
_MISREAD = str.maketrans("lIOo", "1100")
_HOURS = deferred(r" ?(?:h|[Hh]rs?|HRS?|[Hh]ours?|HOURS?|GMT|UTC|Z)\b")
_PARTS = frozenset("/.-")  # what parts the numbers of a date
# "1400 Auckland: …": the time of a row of a programme
_CLOCK_ROW = deferred(r"(?:[01]\d|2[0-3])[0-5][05](?: ?- ?\d{4})?[:.,]?[ \t]+(?=[^\W\d_])")
_EARLY_ROW = deferred(r"(?:\A|\n)0\d[0-5][05](?: ?- ?[012]\d[0-5][05])?[ \t]+(?=[^\W\d_])")
# The day, the time and the zone of a military date-time group, up to its month and year: 050614Z DEC 07
_TIME_GROUP = deferred(
    r"(?<![\w-])(0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d ?[A-Z](?= [A-Z][A-Za-z]{2,8} \d\d(?:\d\d)?(?!\w))"
)
# the year that a page's time is glued to: "24 Tháng Giêng 201911:10 CH"
_GLUED_TIME = deferred(r"((?:19|20)\d\d)(?=\d{1,2}:\d\d ?(?:SA|CH|AM|PM)(?!\w))")
# a month in Roman figures, between its day and its year or the end of its range: 5/VI/2012, 28.VI-2.VII.2012
_ROMAN_MONTH = deferred(
    r"([./-])(XI{0,2}|IX|I?V|VI{1,3}|I{1,3})"
    r"(?=\1(?:19|20)\d\d(?!\w)|(?: ?- ?| \w{2,3} )\d\d?([./-])[IVX]{1,4}\3(?:19|20)\d\d(?!\w))"
)
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_ROMAN_FIGURES = frozenset("IVX")
_LONGEST_HEADING = 40
_YEAR = 4  # digits
_LONGEST_GAP = 16
_LONGEST_MONTH = 9
_LONGEST_ABBREVIATION = len("Sept")
_FIRST_RECENT = "1900"
_MONEY = frozenset("$€£¥₫")
_ENDS_CLAUSE = frozenset({".", ",", ";", ")", "\n", ""})
_FISCAL = frozenset({"FY", "CY", "AY", "SY"})  # fiscal, calendar, academic and school year
_QUIET = frozenset(" \t(,.;:/-")  # right before a number they make nothing else of it, but for money before a blank
DATES_ALONE = frozenset("YMVvWwRSkhlgqjoJI")  # classes of which one atom may be a date
# What stands between two atoms in every language; the keys have each run of blanks as one.
PUNCTUATION: dict[str, str] = {
    "": '"', " ": "_", ", ": ",", " , ": ",", " ,": ",", ",": ";", "-": "-", " - ": "~", "- ": "~", " -": "~",
    "--": "~", " -- ": "~", "~": "~", " ~ ": "~", "/": "/", " / ": "%", "/ ": "%", " /": "%", ".": ":", ". ": "!",
    " . ": "!", ".,": ",", "., ": ",", " (": "<", "(": "<", ") ": ">", ")": ">", "), ": ">", ". (": "<", ", (": "<",
    ".-": "-", ". - ": "~", " & ": "&", "&": "&", "'": "-", " '": "_", ". '": "!", "'s ": "=", ": ": ",",
    "～": "~", " ～ ": "~", "-'": "-",
}  # fmt: skip


@dataclass(slots=True)
class Atom:
    """A word or number: `view[start:end]`, the character of its class, and what it stands for."""

    start: int
    end: int
    code: str
    value: str


class Run(NamedTuple):
    """Atoms beside each other and their code: atom `i` is `code[2 * i]`, the gap after it `code[2 * i + 1]`."""

    atoms: list[Atom]
    code: str


def runs_of(view: str, hits: list[Hit], patterns: DatePatterns) -> list[Run]:
    """Return the runs of atoms of a text; what stands alone and is no date by itself is left out.

    Args:
        view: the text.
        hits: the words found in it, their id the class's character and a value, in order.
        patterns: the language's.

    """
    gaps = patterns.gaps
    runs: list[Run] = []
    atoms: list[Atom] = []
    code: list[str] = []
    last = 0
    for atom in _atoms(view, hits, patterns):
        start = atom.start
        if atoms:
            if start - last > _LONGEST_GAP:
                gap = "|"
            else:
                between = view[last:start]
                gap = gaps.get(between) or _gap(between, gaps)
            # a number and a colon head an item: "2: 12-17/3"; "in June. 10 boats" ends a sentence
            if (
                gap == "|"
                or (gap == "," and view[last] == ":" and atoms[-1].code in "ab")
                or (view[start - 1] == "\n" and heads_row(view, start))
                or (gap == "!" and _is_spelled_month(view, atoms[-1], patterns) and not view[last].isspace())
                or (gap == "!" and atoms[-1].code == "W" and view[start - 1] == "\n")
            ):
                if len(atoms) > 1 or code[0] in DATES_ALONE:
                    runs.append(Run(atoms, "".join(code)))
                atoms, code = [], []
            else:
                code.append(gap)
        atoms.append(atom)
        code.append(atom.code)
        last = atom.end
    if atoms and (len(atoms) > 1 or code[0] in DATES_ALONE):
        runs.append(Run(atoms, "".join(code)))
    return runs


def _atoms(view: str, hits: list[Hit], patterns: DatePatterns) -> list[Atom]:
    """Return the words and numbers, in order; a number within a word is none."""
    atoms: list[Atom] = []
    add = atoms.append
    at, end, size = 0, 0, len(hits)
    stamp = 0  # up to where the year of a date-time group may stand
    for number in _NUMBER.finditer(view):
        start, last = number.span()
        while at < size and hits[at].start <= start:
            hit = hits[at]
            end, told = hit.end, hit.id
            add(Atom(hit.start, end, told[0], told[1:]))
            at += 1
        if end <= start:
            before = view[start - 1 : start]
            beside = before.isalpha() or view[last : last + 1].isalpha()
            if beside and (with_month := _with_month(view, start, patterns)):
                atoms += with_month
                end = with_month[-1].end
            elif beside and (stamped := _TIME_GROUP.match(view, start)):
                add(Atom(start, stamped.end(), _class(stamped[1]), stamped[1]))
                end = stamped.end()
                stamp = end + _LONGEST_GAP
            elif last - start > _YEAR and (glued := _GLUED_TIME.match(view, start)):
                add(Atom(start, glued.end(), "Y", glued[1]))
                end = last
            elif (
                before in _QUIET
                and number.lastindex is None
                and (digits := number[0]).isdigit()
                and not (before == " " and view[start - 2 : start - 1] in _MONEY)
            ):  # so it is nearly always, and told faster
                other = digits[2:3] > "4" and len(digits) == _YEAR and is_other_era(view, digits)
                short = start < stamp and len(digits) == len("07")
                add(Atom(start, last, "x" if other else "I" if short else _class_at(view, last, digits), digits))
            else:
                atom = _number(number, view, patterns)
                if atom.code in "ab" and atoms and _is_short_year(view, atoms[-1], atom):
                    atom.code = "I"
                elif atom.code == "Y" and (
                    (atoms and view[start - 1] == "\n" and _opens_row(view, atoms[-1], atom))
                    or is_other_era(view, atom.value)
                ):
                    atom.code = "x"
                add(atom)
            if view[last + 1 : last + 2] in _ROMAN_FIGURES and (roman := _ROMAN_MONTH.match(view, last)):
                add(Atom(*roman.span(2), "a", str(_ROMAN.index(roman[2]) + 1)))
                while at < size and hits[at].start < roman.end():
                    at += 1
    atoms += [Atom(hit.start, hit.end, hit.id[0], hit.id[1:]) for hit in hits[at:]]
    return atoms


def _opens_row(view: str, before: Atom, atom: Atom) -> bool:
    """Return whether four digits are the time of a row, as those of others are or, below a heading's date, no year."""
    row = _CLOCK_ROW.match(view, atom.start)
    if row is None or not view[row.end()].isupper():
        return False
    if is_found(view, _EARLY_ROW):
        return True
    heading = atom.start - 1 - (view.rfind("\n", 0, atom.start - 1) + 1)
    return heading <= _LONGEST_HEADING and atom.value < _FIRST_RECENT and not view[before.end : atom.start].strip()


def _is_spelled_month(view: str, atom: Atom, patterns: DatePatterns) -> bool:
    """Return whether a month is written out, so that the dot behind it is no part of it."""
    if atom.code not in "MV":
        return False
    short = patterns.words["short_months"]
    return atom.end - atom.start > _LONGEST_ABBREVIATION or view[atom.start : atom.end] in short


def _is_short_year(view: str, before: Atom, atom: Atom) -> bool:
    """Return whether two digits behind an apostrophe and a month or quarter are a year: Sept '12, Q4'12."""
    return before.code in "MVvqe" and view[before.end : atom.start] in {"'", " '", ". '"} and len(atom.value) > 1


def _with_month(view: str, start: int, patterns: DatePatterns) -> list[Atom]:
    """Return a month and the numbers beside it, where it has no blank there: Feb14, 14Feb, 14FEB2012."""
    low = start
    while low and start - low < _LONGEST_MONTH and view[low - 1].isalpha():
        low -= 1
    found = patterns.glued.match(view, low) if not low or not _joins(view[low - 1]) else None
    if found is None or not (found["d"] or found["y"]):
        return []
    month, digits = found["m"], found["y"] or ""
    is_code = month.isupper() and (len(month), len(digits)) not in {(3, 2), (3, 4)}  # SEPT2, MARCH1
    if len(digits) == 1 if found["d"] else is_code:
        return []
    atoms = [Atom(*found.span("m"), "M", patterns.months[month.lower()])]
    if found["d"]:
        atoms.insert(0, Atom(*found.span("d"), _class(found["d"]), found["d"]))
    return [*atoms, Atom(*found.span("y"), _class(digits), digits)] if digits else atoms


def _gap(between: str, gaps: Mapping[str, str]) -> str:
    """Return the code of a gap that is not written as `gaps` have it: in capitals, over a line's end, or none."""
    if between.isprintable() and "  " not in between:  # it has no other blanks than single ones
        return gaps.get(between.lower(), "|")
    if "\t" in between or between.count("\n") > 1 or "\n- " in between:  # the dash of an item of a list
        return "|"
    words = between.split()
    folded = " ".join(words).lower()
    lead = " " if between[0].isspace() else ""
    trail = " " if between[-1].isspace() and words else ""
    return gaps.get(f"{lead}{folded}{trail}", "|")


def _number(found: Match[str], view: str, patterns: DatePatterns) -> Atom:
    """Return the atom of a number, its suffix and what is glued before it included: 3rd, 1990s, l998, FY2013."""
    start, end = found.span()
    suffix = found[1]
    digits = view[start : end - len(suffix)] if suffix else found[0]
    if not digits.isdigit():
        digits = digits.translate(_MISREAD)
    if start:
        before = view[start - 1]
        if before in _MONEY or (before == " " and view[start - 2 : start - 1] in _MONEY):
            return Atom(start, end, "x", digits)  # "for $12 December 27"
        if before in _LIKE_DIGITS and (start == 1 or not _joins(view[start - 2])):
            start, digits = start - 1, before.translate(_MISREAD) + digits
        elif _joins(before) and not view[max(0, start - 5) : start].lower().endswith(patterns.glued_words):
            fiscal = view[start - 2 : start] in _FISCAL and not (start > 2 and _joins(view[start - 3]))
            if fiscal and not suffix and _class(digits) in "Yabc" and len(digits) > 1:
                return Atom(start - 2, end, "J", digits)
            return Atom(start, end, "x", digits)
    if suffix is None:
        code = _class_at(view, end, digits)
        ended = code in "ab" and len(digits) > 1 and view[end : end + 1] in _ENDS_CLAUSE
        short = code == "c" or ended or (code == "a" and digits[0] == "0")  # in '95; in '20.; in '08
        return Atom(start, end, "I" if short and start and view[start - 1] == "'" else code, digits)
    if suffix[-1] == "s":
        if "'" in suffix and digits[-1] != "0":
            return Atom(start, end - 2, _class(digits), digits)
        return Atom(start, end, "S" if len(digits) in {2, 4} and digits[-1] == "0" else "x", digits)
    return Atom(start, end, "x" if len(digits) > 2 else "o" if 1 <= int(digits) <= 31 else "O", digits)


def _class_at(view: str, end: int, digits: str) -> str:
    """Return the class of a number by what stands behind it, too: 6 June 1400 hrs, but 6/6/2024 GMT+7."""
    code = _CLASSES.get(digits) or _class(digits)
    hours = code == "Y" and digits[2] < "6" and _HOURS.match(view, end) is not None
    start = end - len(digits)
    return "x" if hours and not (view[start - 1 : start] in _PARTS and view[start - 2 : start - 1].isdigit()) else code


def _joins(character: str) -> bool:
    return character.isalnum() or character == "_"


def _class(digits: str) -> str:
    """Return the code of bare digits."""
    size = len(digits)
    if size <= 2:
        number = int(digits)
        return "a" if 1 <= number <= 12 else "b" if 13 <= number <= 31 else "c" if size == 2 else "x"
    if size == 4:
        return "Y" if "1000" <= digits <= "2199" else "E" if "2400" <= digits <= "2699" else "x"
    if size == 3:
        return "t"
    return "k" if size == 8 and digits[:2] in {"19", "20"} else "x"


_CLASSES = {digits: _class(digits) for number in range(100) for digits in (str(number), f"{number:02d}")}
