"""Who speaks in a transcript, in capitals before a colon: "DEPUTY SECRETARY FELL: Good afternoon."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred
from mekong_facts.rules.officials.text.lexicon import About

if TYPE_CHECKING:
    import re

    from mekong_facts.rules.officials.text.lexicon import Lexicon

_CAPITAL = "[^\\W\\d_a-z]"  # and small letters with marks, which `isupper` sorts out
_LABEL = deferred(rf"\n[ \t]*({_CAPITAL}{{2}}(?:{_CAPITAL}|[ '.,-]){{3,80}}):(?=\s)")
_WORD = deferred(r"[\w'.-]+")
_SMALL = int(About.LINK | About.DETERMINER)
_SHORT = 2  # letters of what stays as it is: US, UN, PM


def spelled(view: str, lexicon: Lexicon) -> str:
    """Return a text with its speakers' offices and names in the letters of any sentence, at the same offsets.

    Args:
        view: the text as rules read it.
        lexicon: what the language knows of words.

    """
    if ":" not in view:
        return view
    return _LABEL.sub(lambda found: _label(found, lexicon), f"\n{view}")[1:]  # the first line, too, is behind an end


def _label(found: re.Match[str], lexicon: Lexicon) -> str:
    """Return the name of a speaker before a colon, its titles in the letters of a sentence."""
    words = found[1].split()
    if len(words) < _SHORT or not found[1].isupper() or lexicon.triggers.isdisjoint(map(str.lower, words)):
        return found[0]
    lead, label, behind = found[0].partition(found[1])
    return lead + _WORD.sub(lambda word: _in_sentence(word[0], lexicon), label) + behind


def _in_sentence(word: str, lexicon: Lexicon) -> str:
    """Return a word all in capitals as it would stand in a sentence."""
    about = lexicon.about.get(word.lower(), 0)
    if about & _SMALL:
        return word.lower()
    if about & About.ACRONYM or len(word) <= _SHORT:
        return word
    titled = word.title()
    return titled if len(titled) == len(word) else word  # a small dotted capital I takes two characters
