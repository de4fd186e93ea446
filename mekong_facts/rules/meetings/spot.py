"""A place named in a text."""

from __future__ import annotations

from typing import NamedTuple

GREAT = 300  # thousands of people, from which a city is known to be in its own country


class Spot(NamedTuple):
    """A place named in the text."""

    start: int
    end: int
    city: str | None
    country: str | None
