"""One tokenizer for every language: small, and never at odds with a character offset.

A token is a run of letters, a run of digits, a run of blanks, or a single other character; in scripts that write no
blanks between words (Thai, Lao, Khmer, Burmese, Chinese, Japanese) it is a single character. The text of the tokens
joined is the text that went in, so a span at the edges of any of these runs aligns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.tokens import Doc

from mekong_facts.patterns import deferred

if TYPE_CHECKING:
    from pathlib import Path

    from spacy.vocab import Vocab

# Scripts without blanks between words; combining vowel signs stay with their consonant.
_UNSPACED = (
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f"  # Burmese
    "\u1780-\u17ff"  # Khmer
    "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"  # Japanese, Chinese
)
_LETTER = rf"[^\W\d_{_UNSPACED}]"
# A token with the one blank behind it, or blanks.
_TOKEN = deferred(
    rf"(?:{_LETTER}+(?:[\u0300-\u036f]+{_LETTER}*)*"
    r"|\d+"
    rf"|[{_UNSPACED}][\u0300-\u036f]*"
    r"|[^\w\s]|_)(?:\x20(?!\s))?"
    r"|\s+",
)

TEXT_KEY = "mekong_text"


class MekongTokenizer:
    """Split text into tokens whose edges every rule of this package can use.

    `doc.text` is always the text given, whatever it holds.
    """

    def __init__(self, vocab: Vocab) -> None:
        """Keep the vocabulary that the docs share."""
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        """Return the doc of a text; `doc.user_data` keeps the text, which saves joining the tokens again."""
        tokens = _TOKEN.findall(text)
        spaces = [token[-1] == " " for token in tokens]
        words = [token[:-1] if space else token for token, space in zip(tokens, spaces, strict=True)]
        if spaces and not words[0]:  # a blank that no token stands before
            words[0], spaces[0] = " ", False
        return Doc(self.vocab, words=words, spaces=spaces, user_data={TEXT_KEY: text})

    def to_bytes(self, **_: object) -> bytes:
        """Return nothing: there is no state to keep."""
        return b""

    def from_bytes(self, _data: bytes, **_: object) -> MekongTokenizer:
        """Return the tokenizer as it is."""
        return self

    def to_disk(self, path: str | Path, **_: object) -> None:
        """Write nothing: there is no state to keep."""

    def from_disk(self, path: str | Path, **_: object) -> MekongTokenizer:  # noqa: ARG002 - spaCy's signature
        """Return the tokenizer as it is."""
        return self
