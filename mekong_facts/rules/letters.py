"""Letters and marks that texts in every Latin script share, for use in expressions."""

_LATIN = (*range(0xC0, 0x180), 0x1A0, 0x1AF, *range(0x1EA0, 0x1EFA))
# A class of the capitals of Latin letters, with and without marks.
CAPITAL = "[A-Z" + "".join(letter for letter in map(chr, _LATIN) if letter.isupper()) + "]"

# Articles and prepositions within the names of places, whatever the language of the text.
PARTICLES = "(?:d[aeou]|del|of|la|al|el|es|los|las)"

# What stands before the items of lists, for use in a class of characters.
BULLETS = (
    r"\-*+>\u2022\u00b7\u00bb\u25aa\u25ab\u25a0\u25a1\u25ba\u25b6\u25cb\u25cf"
    r"\u25e6\u2023\u2043\u2192\u2605\u2666\u2714\u2713\u2756\u203a\u27a2\u25c6\u25b8"
)
