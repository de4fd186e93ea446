"""The errors that a user can see."""

from __future__ import annotations

from typing import Literal, get_args

ErrorCode = Literal[
    "not-found",
    "undecodable",
    "unsupported-language",
    "unsupported-format",
    "too-large",
    "empty",
    "corrupt",
    "encrypted",
    "internal",
]
ERROR_CODES: tuple[ErrorCode, ...] = get_args(ErrorCode)


class MekongFactsError(Exception):
    """Something the user can be told in one line.

    Args:
        code: one of `ERROR_CODES`.
        message: one line, without the source's name and without a final full stop.
        source: the path or record it happened in, as the user gave it; None where there is none.

    """

    def __init__(self, code: ErrorCode, message: str, source: str | None = None) -> None:
        """Keep the three parts, so that a report can hold them apart."""
        super().__init__(message)
        self.code: ErrorCode = code
        self.message = message
        self.source = source

    def __str__(self) -> str:
        """Return the line for standard error."""
        return f"{self.source}: {self.message}" if self.source else self.message

    def __reduce__(self) -> tuple[type[MekongFactsError], tuple[ErrorCode, str, str | None]]:
        """Keep all parts when the error crosses a process boundary."""
        return type(self), (self.code, self.message, self.source)


def reason(error: OSError) -> str:
    """Return what an error of the operating system means, in small letters like every message."""
    return (error.strerror or str(error) or type(error).__name__).lower()
