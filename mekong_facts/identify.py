"""Which language a text is in."""

from __future__ import annotations

import re

import pycld2

from mekong_facts.patterns import deferred

_READ = frozenset({"en", "vi"})
_SAMPLE = 20_000  # as many characters tell the language of a text
_SHORT = 60  # up to so many letters, the identifier may be at a loss, and a few words decide
_LETTER = deferred(r"[^\W\d_]")
_ENOUGH = 400  # characters other than noise; with fewer at its head, all of a text is looked at
# What the identifier does not take, or takes for a language: control characters, private use, halves of surrogate
# pairs, piles of marks, digits; and blanks, which would fill the sample.
_NOISE = deferred(
    r"(?:[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef"
    r"\ufeff-\uffff\U000e0000-\U0010ffff\d\s]|[\u0300-\u036f]{3,})+",
)
_ONLY_VIETNAMESE = deferred("[ăđơưĂĐƠƯạ-ỹẠ-Ỹ]")
# Words that hold sentences together; no Vietnamese syllable is among the English ones.
_ENGLISH = deferred(
    r"\b(?:the|of|and|in|on|at|to|for|by|with|from|as|is|are|was|were|will|has|have|opens?|opened)\b", re.IGNORECASE
)
_VIETNAMESE = deferred(
    r"\b(?:ngày|ngay|tháng|thang|năm|nam|tại|tai|và|va|của|cua|các|cac|những|nhung|đã|da|sẽ|se|ở|cho|với|voi|trong|nước|nuoc"
    r"|hội|hoi|nghị|nghi|họp|hop|khai|mạc|mac|việt|viet)\b",
    re.IGNORECASE,
)


def identify_language(text: str) -> str | None:
    """Return the code of the language of a text (ISO 639, perhaps with the script: `zh-Hant`), or None for no language.

    The beginning of a long text stands for the whole. Of two languages in one text, the one with more of it counts,
    unless there are rules for the other only and that is at least two fifths.
    """
    if first := _rules_for(_detected(text[:_SAMPLE])):
        return first
    sample = _NOISE.sub(" ", text[:_SAMPLE])
    if len(sample) < _ENOUGH and len(text) > _SAMPLE:
        sample = _NOISE.sub(" ", text)[:_SAMPLE]
    if not _LETTER.search(sample):
        return None
    found = _detected(sample)
    if first := _rules_for(found):
        return first
    letters = len(_LETTER.findall(sample))
    if len(_ONLY_VIETNAMESE.findall(sample)) * 15 > letters:
        return "vi"
    second = next((code for code, share in found[1:] if code in _READ and share >= 40), None)
    if second:
        return second
    if letters <= _SHORT and sample.isascii():
        english, vietnamese = len(_ENGLISH.findall(sample)), len(_VIETNAMESE.findall(sample))
        if english != vietnamese:
            return "en" if english > vietnamese else "vi"
    return found[0][0] if found else None


def _rules_for(found: list[tuple[str, int]]) -> str | None:
    """Return the first of the languages found if there are rules for it."""
    return found[0][0] if found and found[0][0] in _READ else None


def _detected(sample: str) -> list[tuple[str, int]]:
    """Return the languages of a text with their shares in per cent, the largest first."""
    try:
        _, _, details = pycld2.detect(sample, bestEffort=True)
    except (pycld2.error, ValueError):
        return []
    return [(code, share) for _, code, share, _ in details if code != "un"]
