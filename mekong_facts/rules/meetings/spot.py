"""A place named in a text."""

from __future__ import annotations

import re
from typing import NamedTuple

from mekong_facts.languages.meeting_words import CAPITAL

# Words with capitals, as they stand in the name of a place.
CAPITALS = re.compile(
    rf"(?:T[Pp]\.? ?(?=HCM)|T[Pp]\. ?(?=Hồ Chí Minh|Ho Chi Minh)|Thành phố |Thanh pho |St\. )?{CAPITAL}[\w'-]*"
    rf"(?:(?: |\r?\n)(?:(?:d[aeou]|del|of|la|al|el|es|los|las)[\s-]){{0,2}}{CAPITAL}[\w'-]*){{0,4}}",
)
GREAT = 300  # thousands of people, from which a city is known to be in its own country


class Spot(NamedTuple):
    """A place named in the text."""

    start: int
    end: int
    city: str | None
    country: str | None
