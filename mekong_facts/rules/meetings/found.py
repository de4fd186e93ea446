"""What other rules found in a text, as those for meetings look at it: where it starts and ends, and what it is."""

from __future__ import annotations

DateSpan = tuple[int, int, str]  # its value: 2012-05-04, 2012-05-04/2012-05-06, XXXX-05
Told = tuple[DateSpan, str]  # a date, and what is said to happen then: "open", "close", "hold"; "" where no word tells
StateSpan = tuple[int, int, str]  # its code
PersonSpan = tuple[int, int, str]  # the id of the official
LetterSpan = tuple[int, int, str]  # the letters of what may be a meeting
