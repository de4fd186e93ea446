"""Fill the generated blocks of the documents with the real output of the command that each names.

A block stands between `<!-- output: COMMAND -->` and `<!-- end -->`, in a fence or, for a command that prints
Markdown, without one. `--check` changes nothing and exits 1 if a block is out of date. Tables of times come from
`benchmarks/latest.json`, which `make bench` writes, and so do not differ from run to run.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path

_BLOCK = re.compile(r"<!-- output: (?P<command>.+?) -->\n(?P<body>.*?)<!-- end -->", re.DOTALL)
DOCUMENTS = ("README.md", "docs/scale.md")


def output_of(command: str) -> str:
    """Return what a command prints, run by the shell as a reader would; its own environment's programs come first."""
    paths = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    done = subprocess.run(  # noqa: S602 - the commands stand in our own documents
        command,
        shell=True,
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PATH": paths, "COLUMNS": "110", "NO_COLOR": "1"},
    )
    return done.stdout


def filled(text: str) -> str:
    """Return a document's text with its blocks filled."""

    def fill(block: re.Match[str]) -> str:
        command = block["command"]
        body = output_of(command).rstrip("\n")
        if not body.startswith("|"):
            language = "json" if body.startswith(("{", "[")) else "text"
            body = f"```{language}\n{body}\n```"
        return f"<!-- output: {command} -->\n{body}\n<!-- end -->"

    return _BLOCK.sub(fill, text)


def main() -> None:
    """Fill the blocks, or check them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 if a block is out of date")
    check = parser.parse_args().check
    stale = []
    for path in map(Path, DOCUMENTS):
        if not path.exists():
            continue
        old = path.read_text(encoding="utf-8")
        new = filled(old)
        if new != old:
            stale.append(str(path))
            if not check:
                path.write_text(new, encoding="utf-8")
    if check and stale:
        sys.exit(f"out of date: {', '.join(stale)}; run `make figures`")


if __name__ == "__main__":
    main()
