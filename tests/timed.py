"""How long texts take to be brought into their normal form."""

from __future__ import annotations

import time

from mekong_facts.normal_form import normalise


def normalising(unit, size):
    """Return the seconds of processor time that a text of so many characters takes, a unit again and again."""
    raw = (unit * size)[:size]
    started = time.process_time()
    normalise(raw)
    return time.process_time() - started
