"""Tables of patterns that are compiled when they are first asked for: a text asks for hardly more than half of them.

Compiling is most of what it takes to build a language.
"""

from __future__ import annotations

import re
from typing import NamedTuple, cast


class _Source(NamedTuple):
    """A pattern before it is compiled."""

    pattern: str  # as of a compiled one
    flags: re.RegexFlag


def deferred(source: str, flags: re.RegexFlag = re.RegexFlag.NOFLAG) -> re.Pattern[str]:
    """Return a pattern for a field of a `Table`, which compiles it; it is of no use anywhere else.

    Args:
        source: the regular expression. A mistake in it raises `re.error` where the field is first read.
        flags: the flags of `re.compile`.

    """
    return cast("re.Pattern[str]", _Source(source, flags))


class Table:
    """The base of frozen dataclasses with slots whose fields may be `deferred`.

    Such a field's slot stays empty until it is first read; from then on reading it costs what any slot costs.
    """

    __slots__ = ("_sources",)

    def __post_init__(self) -> None:
        """Put the patterns that are not compiled aside."""
        sources: dict[str, _Source] = {}
        for name in self.__slots__:
            value = getattr(self, name)
            if isinstance(value, _Source):
                sources[name] = value
                object.__delattr__(self, name)
        object.__setattr__(self, "_sources", sources)

    def __getattr__(self, name: str) -> re.Pattern[str]:
        """Compile the pattern of a field that is read for the first time.

        Raises:
            AttributeError: there is no such field.
            re.error: its pattern is wrong.

        """
        source = object.__getattribute__(self, "_sources").get(name)
        if source is None:
            raise AttributeError(f"{type(self).__name__} has no field {name!r}")
        compiled = re.compile(*source)
        object.__setattr__(self, name, compiled)
        return compiled
