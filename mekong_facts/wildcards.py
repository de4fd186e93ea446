"""What patterns with `*`, `?`, `[]` and `**` match."""

from __future__ import annotations

import glob
import os
import re
from typing import TYPE_CHECKING

from mekong_facts.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

_BETWEEN = f"[{re.escape(os.sep + (os.altsep or ''))}]"
_DEEP = deferred(rf"(?:^|(?<={_BETWEEN}))\*\*(?:{_BETWEEN}+|$)")


def matches(pattern: str) -> Iterator[str]:
    """Yield the files and folders whose names a pattern matches, in no order.

    `**` is any folder below, at any depth, or none; a link to a folder that was seen already leads no further, where
    `glob` would go round in circles.
    """
    deep = _DEEP.search(pattern)
    if deep is None:
        yield from glob.iglob(pattern)
        return
    before, behind = pattern[: deep.start()], pattern[deep.end() :]
    for top in glob.iglob(before) if before else [""]:
        for folder in _folders(top) if behind else [top]:  # a folder that is matched is read with all that is in it
            yield from matches(os.path.join(glob.escape(folder), behind or "*"))


def _folders(top: str) -> Iterator[str]:
    """Yield a folder and all folders in it, each once, hidden ones left out."""
    seen: set[tuple[int, int]] = set()
    pending = [top]
    while pending:
        path = pending.pop()
        try:
            status = os.stat(path or os.curdir)
            if (status.st_dev, status.st_ino) in seen:
                continue
            seen.add((status.st_dev, status.st_ino))
            with os.scandir(path or os.curdir) as entries:
                names = [entry.name for entry in entries if not entry.name.startswith(".") and entry.is_dir()]
        except OSError:
            continue
        yield path
        pending.extend(os.path.join(path, name) for name in names)
