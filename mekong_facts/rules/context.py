"""What the caller knows of a document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Genre = Literal["news", "narrative"]
DateOrder = Literal["DMY", "MDY", "YMD"]


@dataclass(frozen=True, slots=True)
class Context:
    """What the caller knows of a document.

    Attributes:
        published: ISO date of publication, from the caller or from metadata; None if the text itself has to tell.
        genre: in a narrative the last stated year carries on, in news it does not.
        date_order: how `05/06/2012` is read; None for the order usual in the text's language.

    """

    published: str | None = None
    genre: Genre = "news"
    date_order: DateOrder | None = None
