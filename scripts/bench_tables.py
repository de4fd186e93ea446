"""What `bench.py` measured, as tables in Markdown."""

from __future__ import annotations

from typing import Any

PRICE = 0.05  # dollars a core-hour, as large providers ask: an assumption, to be replaced by your own


def table(results: dict[str, Any], which: str) -> str:
    """Return one table of a run."""
    return "\n".join(TABLES[which](results))


def _speed(results: dict[str, Any]) -> list[str]:
    speed, documents, size = results["speed"], results["documents"], results["bytes"]
    stock = speed["spaCy's stock English tokenizer"]["median"]
    lines = ["| work | ms a document | spread | documents a second | MB a second | × stock tokenizing |"]
    lines.append("|---|---:|---:|---:|---:|---:|")
    for name, took in speed.items():
        if name.startswith("loading"):
            continue
        each = took["median"] / documents * 1000
        low, high = (took[edge] / documents * 1000 for edge in ("min", "max"))
        lines.append(
            f"| {name} | {each:.3f} | {low:.3f}–{high:.3f} | {1000 / each:,.0f} "
            f"| {size / took['median'] / 1e6:.2f} | {took['median'] / stock:.2f} |"
        )
    return lines


def _growth(results: dict[str, Any]) -> list[str]:
    lines = ["| one document of | µs a kB |", "|---|---:|"]
    return lines + [f"| {name} | {rate:.0f} |" for name, rate in results["growth"].items()]


def _processes(results: dict[str, Any]) -> list[str]:
    lines = ["| process | median | spread |", "|---|---:|---:|"]
    for name, took in results["processes"].items():
        unit = "MB" if name.startswith("peak") else "s"
        edges = f"{took['min']:.2f}–{took['max']:.2f} s" if "min" in took else ""
        lines.append(f"| {name} | {took['median']:.2f} {unit} | {edges} |")
    return lines


def _scale(results: dict[str, Any]) -> list[str]:
    """Return the rows on many documents: what they take if any number of cores does as well as the two measured."""
    size = results["bytes"] / results["documents"]
    seconds = results["processes"]["5,000 records, --jobs 2"]["median"] * 2 / 5_000
    cores = (1, 16, 256)
    hours = " | ".join(f"hours on {count} cores" for count in cores[1:])
    lines = [
        f"| documents of {size:,.0f} bytes | a second a core | core-hours | {hours} | dollars at {PRICE} an hour |"
    ]
    lines.append("|---:|" + "---:|" * (len(cores) + 2))
    for count in (1_000_000, 1_000_000_000):
        figures = [seconds * count / 3600 / share for share in (*cores, 1 / PRICE)]
        told = (f"{figure:,.0f}" if figure >= 10 else f"{figure:.2g}" for figure in figures)
        lines.append(f"| {count:,} | {1 / seconds:,.0f} | {' | '.join(told)} |")
    return lines


TABLES = {"speed": _speed, "growth": _growth, "processes": _processes, "scale": _scale}
