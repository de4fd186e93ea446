"""Letters and marks that texts in every Latin script share, for use in expressions."""

import re

_LATIN = (*range(0xC0, 0x180), 0x1A0, 0x1AF, *range(0x1EA0, 0x1EFA))
# A class of the capitals of Latin letters, with and without marks.
CAPITAL = "[A-Z" + "".join(letter for letter in map(chr, _LATIN) if letter.isupper()) + "]"

# Letters that Vietnamese alone has, for use in a class of characters.
VIETNAMESE = "\u1ea0-\u1ef9"

# What shows nothing and stands inside words: soft hyphen, zero-width blanks and joiners, direction marks.
INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"

# Articles and prepositions within the names of places, whatever the language of the text.
PARTICLES = "(?:d[aeou]|del|of|la|al|el|es|los|las)"

# What stands before the items of lists, where a view has one kind of bullet; and for use in a class of characters.
BULLET_MARKS = "-*+>\u2022\u00b7\u2192"
BULLETS = re.escape(BULLET_MARKS)
