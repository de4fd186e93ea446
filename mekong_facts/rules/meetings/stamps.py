"""Lines that say when and where a page was put out: their dates are those of no meeting."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mekong_facts.rules.prose import Prose

_CLOCK = re.compile(r"[\s,|()/-]{1,4}\d{1,2}\s?(?::|[^\W\d_]{1,3})\s?\d{2}(?::\d{2})?(?![\d-])")
_SOURCE = re.compile(r"\(\S[^()\n]{1,60}\s[-|]\s[^()\n]{0,24}\Z")  # "(Ministry website - "


def stamps(prose: Prose, start: int, end: int, *, published: bool) -> bool:
    """Return whether a date is that of a page: beside a clock time, or behind the source in a line in brackets.

    Args:
        prose: the text.
        start: where the date starts.
        end: where it ends.
        published: whether its day is that on which the text says to be published.

    """
    if not published and prose.view[end : end + 1] != ")":
        return False
    low, high = prose.line_at(start)
    before, after = prose.view[low:start], prose.view[end:high]
    if published and _CLOCK.match(after) and not before.strip(" |,(*"):
        return True
    return after.strip() == ")" and _SOURCE.fullmatch(before.lstrip()) is not None
