"""Which phrase of a lexicon, rank or office of one word starts at a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.officials.text.lexicon import BEFORE_NAME, KNOWN, About, Found, Title

if TYPE_CHECKING:
    from mekong_facts.rules.officials.text.lexicon import Lexicon, Phrase
    from mekong_facts.rules.officials.text.words import Words

_HEAD = Title.HEAD
_RANK = Title.RANK
_VOWEL = deferred("[aeiouyàáảãạăâấầẩẫậắằẳẵặèéẻẽẹêếềểễệìíỉĩịòóỏõọôơốồổỗộớờởỡợùúủũụưứừửữựỳýỷỹỵ]")
_TWO_OFFICES = 2  # that a hyphen joins
_MOST_PARTS = 7
_ABBREVIATED = 5
_TWO = 2
_ATTACH = frozenset({",", "-", "("})
_WITHIN_SHORT = frozenset({".", "-"})  # Sec.-Gen.
_ABBREVIABLE = frozenset({Title.HONORIFIC, Title.STYLE, Title.ROYAL})
# What counts only as it is written, and ids of what counts only where it stands.
_CONDITIONAL = _ABBREVIABLE | {Title.PLACE}
_CONDITIONS = frozenset({"capitals", "state", "burmese", "french", "short", "possessed", "attached"})
_MODIFIER = int(About.MODIFIER)
_PLACE = int(About.PLACE)
_BODY = int(About.BODY)
_NAMES = int(About.GIVEN | About.SURNAME)
_SITE = int(About.SITE)
_CLOSING = frozenset({",", ".", ";", ")"})
_LONGEST_SITE = 5  # words behind the title


def longest(words: Words, phrases: tuple[Phrase, ...], index: int, *, full_stops: bool = False) -> Found | None:
    """Return the first of the phrases that starts at a word; a full stop after an abbreviation may stand in it."""
    keys = words.keys
    for phrase, title, id_ in phrases:
        at = index + len(phrase)
        if len(phrase) > 1:
            if tuple(keys[index:at]) != phrase:
                short = id_ == "short"
                if keys[index + 1] == "-" and title is _HEAD:
                    at = _past_dash(words, phrase, index)
                else:
                    at = _past_stops(keys, phrase, index, short=short) if short or title is not _HEAD else 0
            if not at or not (words.together(index, at) or _broken(words, phrase, index)):
                continue
        if title in _CONDITIONAL or id_ in _CONDITIONS:
            at = _where_fit(words, index, at, title, id_, full_stops=full_stops)
            if not at:
                continue
        return Found(at, title, id_)
    return None


def _past_stops(keys: list[str], phrase: tuple[str, ...], at: int, *, short: bool) -> int:
    """Return where a phrase ends whose abbreviations have full stops; 0 where it does not stand."""
    for word in phrase:
        while keys[at] != word:
            if keys[at] not in _WITHIN_SHORT if short else keys[at] != ".":
                return 0
            at += 1
        at += 1
    return at


def _broken(words: Words, phrase: tuple[str, ...], index: int) -> bool:
    """Return whether a line ends within an office of two words the first of which never ends one: Prime / Minister."""
    return len(phrase) == _TWO and phrase[0] in words.classes["never_last"] and words.next_line(index)


def _past_dash(words: Words, phrase: tuple[str, ...], index: int) -> int:
    """Return where an office of two words ends that a dash is set between: Secretary – General; 0 where it is none."""
    last = index + 2
    if phrase != (words.keys[index], words.keys[last]) or phrase[1] not in words.classes["general"]:
        return 0
    return last + 1 if words.capital(index) == words.capital(last) else 0


def _where_fit(words: Words, index: int, at: int, title: Title, id_: str, *, full_stops: bool) -> int:  # noqa: PLR0913
    """Return where a phrase ends that counts only as it is written or where it stands; 0 where it does not count."""
    if (title is Title.PLACE or id_ == "led") and not words.capital(index):
        return 0
    if id_ == "capitals":
        if not words.letters(index) or words.keys[at] == "'s":
            return 0
        letters = full_stops and title is _HEAD and words.acronym(at) and not words.says(at) & _NAMES
        if letters and not (words.keys[at + 1] in words.classes["before_dg"] and words.capital(at + 1)):
            return 0  # DG MOVE
    if id_ == "attached" and not (words.keys[index - 1] in _ATTACH and words.capital(index - 2)):
        return 0
    if id_ == "state" and not words.says(index - 1) & _PLACE:
        return 0  # Thống đốc tỉnh Nagano X, no Thống đốc Nagano X
    styled = words.keys[index - 1].rstrip(".") in words.classes["before_french"]  # H.E. M. X
    if id_ == "french" and not (words.forms[index] == "M" and words.keys[at] == "." and (styled or words.french)):
        return 0
    if id_ == "french" and words.keys[index - 1] == "." and len(words.forms[index - 2]) == 1:
        return 0  # J. M. Blanc
    if id_ == "french" and _is_given(words, index - 1):
        return 0  # Anna M. Blanc
    if title is Title.HONORIFIC and words.keys[at - 1] == "u" and words.keys[at] == ".":
        return 0  # U. Khurelsukh: an initial
    if id_ == "burmese" and not _burmese(words, at):
        return 0
    if id_ == "possessed" and not _possessed(words, index, at):
        return 0
    if id_ == "short":
        at = _full_stop(words, at)
        return at if _before_a_name(words, index, at) else 0
    return _full_stop(words, at) if title in _ABBREVIABLE and (full_stops or no_vowel(words.keys[at - 1])) else at


def _is_given(words: Words, index: int) -> bool:
    """Return whether a word is a name's first as it stands before a letter: Anna M., no Health M., no President M."""
    known = words.says(index) & KNOWN or words.phrases.starting(words.keys[index], words.keys[index + 1])
    return words.proper(index) and words.joined(index) and not known


def _burmese(words: Words, at: int) -> bool:
    """Return whether U leads to a Burmese name of two words or more (U Thein Sein) and is none of a place (U Minh)."""
    if words.says(at - 2) & _PLACE or words.keys[at] in words.classes["no_burmese"] or not words.capital(at - 1):
        return False
    return words.proper(at) and words.proper(at + 1) and words.joined(at - 1) and words.joined(at)


def describes(words: Words, index: int, end: int) -> bool:
    """Return whether an office is but an adjective of the noun of a body behind it: its representative office."""
    if words.keys[index] not in words.classes["describing"] or end > index + 1 or not words.joined(index):
        return False
    return bool(words.says(end) & _BODY) and words.capital(end) == words.capital(index)


def _leads_to_head(words: Words, lexicon: Lexicon, at: int) -> bool:
    """Return whether an office or what stands before one begins at a word."""
    found = lexicon.phrases.starting(words.keys[at], words.keys[at + 1])
    return bool(words.says(at) & KNOWN) or any(title is _HEAD for _, title, _ in found)


def _possessed(words: Words, index: int, end: int) -> bool:
    """Return whether a word is an office by whose it is, right before a name or a comma: his deputy, X, the mayor's."""
    if words.keys[index - 1] not in words.classes["possessives"]:
        return False
    if words.keys[index - 2] == "," and words.capital(index - 3) and words.keys[end] in _CLOSING:
        return True  # X, his deputy, said
    if not words.joined(end - 1):
        return False
    if words.keys[end] == ",":
        return words.capital(end + 1)
    return words.capital(end) and not (words.acronym(end) or words.says(end) & KNOWN)  # deputy UN envoy X


def _before_a_name(words: Words, index: int, end: int) -> bool:
    """Return whether a shortened office (Sen. X) is one: no part of a name itself (Hun Sen), and a name follows."""
    stopped = words.keys[end - 1] == "." and words.keys[index - 1] in words.classes["before_short"]
    if words.says(index) & _NAMES and words.capital(index - 1) and not (words.acronym(index - 1) or stopped):
        return False
    named = end + 1 if words.keys[end] in words.classes["of"] else end  # Gov. of Lima X
    return words.capital(index) and words.capital(named) and words.joined(end - 1)


def leads_to_site(words: Words, end: int) -> bool:
    """Return whether a place bears the name that a title leads to: Prince X Island, King X Air Base."""
    sites = words.classes["geographic"] | words.classes["towns"]
    at = end
    while at < end + _LONGEST_SITE and words.capital(at) and words.joined(at - 1):
        if at > end and (words.says(at) & _SITE or words.keys[at] in sites) and not words.says(at) & _NAMES:
            return True
        at += 1
    return False


def no_vowel(key: str) -> bool:
    """Return whether a word in lower case has no vowel, so that it is an abbreviation."""
    return not _VOWEL.search(key)


def _full_stop(words: Words, at: int) -> int:
    """Return where an abbreviation ends that may have a full stop."""
    if (
        words.keys[at] == "."
        and words.joined(at - 1)
        and len(words.keys[at - 1].rpartition("-")[2]) <= _ABBREVIATED
        and words.starts[at] == words.ends[at - 1]
        and words.keys[at - 1] not in words.classes["in_full"]
    ):
        return at + 1
    return at


def glued(words: Words, index: int) -> bool:
    """Return whether the word before a title has another capital inside, so that a title's first word is glued to it.

    1_x.jpgPhó Thủ tướng X: a deputy may not pass for his chief.
    """
    form = words.forms[index - 1]
    inner = next((at for at in range(1, len(form)) if form[at].isupper() and form[at - 1].islower()), 0)
    if not inner or form[0].isupper() or not words.joined(index - 1):
        return False
    return bool(words.about(form[inner:].lower()) & _MODIFIER)


def rank_at(words: Words, lexicon: Lexicon, index: int) -> Found | None:
    """Return the rank that starts at a word: the longest row of parts that is one, with the service it belongs to."""
    before = words.forms[index - 1]
    if before[0].isdigit() and before.lstrip("0123456789")[:1].isupper():
        return None  # 05:24Thủ tướng X
    if words.keys[index] in words.classes["branches"] and _is_of_office(words, index):
        return None  # Chief of Staff of the Army General X
    parts: list[str] = []
    ends: list[int] = []
    at = index
    while at < words.size and len(parts) < _MOST_PARTS:
        key = words.keys[at]
        if key in {".", "-"} and parts:
            at += 1
            continue
        slash = words.keys[at + 1] == "/" and len(key) == 1
        pieces = [lexicon.rank_parts.get(piece, "") for piece in (f"{key}/" if slash else key).split("-")]
        if "" in pieces or (at > index and not words.joined(at - 1)):
            break
        at += 2 if slash else 1
        parts += pieces
        ends += [0] * (len(pieces) - 1) + [at]
    for count in range(len(parts), 0, -1):
        if not ends[count - 1]:
            continue
        row = tuple(parts[:count])
        code = lexicon.ranks.get(row)
        while code is None and row and row[0] in lexicon.branches:
            row = row[1:]
            code = lexicon.ranks.get(row)
        if code and _written_as_rank(words, index, ends[count - 1]):
            end = ends[count - 1]
            if lexicon.full_stops:
                end = _full_stop(words, end)
            return Found(_past_service(words, end), _RANK, code)
    return None


def _written_as_rank(words: Words, index: int, end: int) -> bool:
    """Return whether a word without a vowel to speak it by, if it is one, has the capitals of an acronym."""
    key = words.keys[index]
    if end == index + 1 and key in words.classes["with_capital"] and not words.capital(index):
        return False
    if end == index + 1 and key in words.classes["given_ranks"]:
        return False
    if end > index + 1 and words.keys[end - 1] in words.classes["police"] and key not in words.classes["police"]:
        return False  # Inspector General Police Sindh, not Insp. Gen. Pol. X
    if key in words.classes["police_letters"] and end == index + 1:
        named = words.capital(end) and words.capital(end + 1) and words.joined(index) and words.joined(end)
        told = named and words.acronym(index) and not words.acronym(end)
        return told and any(word in words.view for word in words.classes["police"])
    return end > index + 1 or key not in words.classes["in_letters"] or words.acronym(index)


def _is_of_office(words: Words, branch: int) -> bool:
    """Return whether a service before a rank is what an office is of: Chief of the Army General X; no rank of it."""
    of = branch - 1 - (words.keys[branch - 1] in words.classes["the"])
    chief = words.keys[of - 1].split("-")[0] in words.classes["of_services"]
    return words.keys[of] in words.classes["of"] and (chief or of < branch - 1)


def _past_service(words: Words, at: int) -> int:
    """Return where a rank ends that tells its service (General of Police) or is a former one: General (ret.)."""
    key, second, classes = words.keys[at], words.keys[at + 1], words.classes
    if key == "(" and (second in classes["retired"] or second in classes["services"] or _letters_of_service(words, at)):
        return next((i + 1 for i in range(at + 2, at + 4) if words.keys[i] == ")"), at)
    last = at + 1 + (second in classes["the"])  # General of the Army X
    branch = key in classes["of"] and words.keys[last] in classes["branches"] and words.capital(last)
    if branch and words.joined(at) and words.joined(last):
        named = words.capital(last + 1) and words.letter(last + 1) and not words.says(last + 1) & _BODY
        named = named and words.keys[last + 1] not in words.ranks  # Commander of the Army General X
        return last + 1 if named else at
    if key in classes["before_not_serving"] and second in classes["not_serving"] and words.capital(at + 2):
        return at + 2
    if key in classes["out_of_service"] and words.capital(at + 1) and at and words.joined(at - 1) and words.joined(at):
        return at + 1
    return at


def _letters_of_service(words: Words, opening: int) -> bool:
    """Return whether a bracket before a name holds but the letters of a service or branch: Rear Adm. (LH) X."""
    letters = words.forms[opening + 1]
    if words.keys[opening + 2] != ")" or not (len(letters) < _ABBREVIATED and letters.isupper()):
        return False
    return words.capital(opening + 3) and words.letter(opening + 3) and words.joined(opening + 2)


def _is_head(lexicon: Lexicon, word: str) -> bool:
    """Return whether a word is an office by itself."""
    return any(
        title is Title.HEAD and phrase == (word,) and not id_
        for phrase, title, id_ in lexicon.phrases.by_first.get(word, ())
    )


def hyphened(words: Words, lexicon: Lexicon, index: int) -> Found | None:
    """Return the office that is one word with hyphens: Secretary-General, vice-chairman, Minister-designate."""
    pieces = tuple(words.keys[index].split("-"))
    if len(pieces) == _TWO_OFFICES and all(_is_head(lexicon, piece) for piece in pieces):
        return Found(index + 1, Title.HEAD, "")  # Minister-Chairman X, President-Director Y
    for first, piece in enumerate(pieces):
        options = lexicon.phrases.by_first.get(piece, ())
        for last in range(len(pieces), max(first, len(pieces) - 3), -1) if options else ():
            if last < len(pieces) and "-".join(pieces[last:]) not in words.classes["after_head"]:
                continue
            for phrase, title, id_ in options:
                if id_ == "possessed" and _leads_to_head(words, lexicon, index + 1):
                    continue  # ex-Deputy Prime Minister X
                whole = title in BEFORE_NAME and last - first == len(pieces)  # Hoàng-thân X, as the old press wrote it
                if (title is _HEAD or whole) and phrase == pieces[first:last]:
                    return Found(index + 1, title, id_)
        if not lexicon.about.get(piece, 0) & _MODIFIER:
            return None
    return None
