"""Offices in languages whose words stand side by side (Vietnamese)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mekong_facts.rules.reading import Reading


def left(reading: Reading, head: int) -> int:
    return head


def narrow(reading: Reading, end: int) -> tuple[int, int]:
    return end, 0


def wide(reading: Reading, end: int) -> int:
    return end
