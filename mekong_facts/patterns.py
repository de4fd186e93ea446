"""Patterns that are compiled when they are first asked: a text asks hardly more than half of them.

Compiling is most of what it takes to start.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast

_ASKED = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "groupindex")


class _Deferred:
    """What stands for a pattern: the first read of one of its slots compiles it, and fills them all."""

    __slots__ = ("_flags", "pattern", *_ASKED)

    def __init__(self, pattern: str | bytes, flags: re.RegexFlag) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a pattern has
        """Compile the pattern, and fill the slots.

        Raises:
            AttributeError: a pattern has nothing of that name.
            re.error: the pattern is wrong.

        """
        if name not in _ASKED:
            raise AttributeError(f"a deferred pattern has no {name!r}")
        compiled = re.compile(self.pattern, self._flags)
        for asked in _ASKED:
            object.__setattr__(self, asked, getattr(compiled, asked))
        return getattr(compiled, name)


def deferred(source: AnyStr, flags: re.RegexFlag = re.RegexFlag.NOFLAG) -> re.Pattern[AnyStr]:
    """Return a pattern that is compiled when it is first asked.

    Args:
        source: the regular expression. A mistake in it raises `re.error` where it is first asked.
        flags: the flags of `re.compile`.

    """
    return cast("re.Pattern[AnyStr]", _Deferred(source, flags))
