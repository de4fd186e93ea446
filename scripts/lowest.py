"""Print a constraints file that pins every dependency at run time, with or without extras, to its lower bound."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path


def main() -> None:
    """Read `pyproject.toml` and print `name==lower bound` lines."""
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
    for line in (*project["dependencies"], *project["optional-dependencies"]["dask"]):
        found = re.fullmatch(r"([\w.-]+)>=([\w.]+)", line)
        if not found:
            sys.exit(f"{line}: no lower bound")
        sys.stdout.write(f"{found[1]}=={found[2]}\n")


if __name__ == "__main__":
    main()
