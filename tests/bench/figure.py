"""A figure: what something takes, what its yardstick took in the same run, and what is aimed at."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

HEAD = ("figure", "took", "yardstick", "took", "ratio", "aim", "met")


class Figure(NamedTuple):
    """One line of the table; times in seconds. Without an aim it is for information."""

    name: str
    took: float
    yardstick: str
    raw: float
    most: float | None = None
    """The longest that it may take."""
    times: float | None = None
    """How many times its yardstick it may take."""

    @property
    def ratio(self) -> float:
        return self.took / self.raw

    def aims(self) -> Iterator[tuple[str, bool]]:
        """Each aim in words, and whether it is met."""
        if self.most is not None:
            yield f"<= {shown(self.most)}", self.took <= self.most
        if self.times is not None:
            yield f"<= {self.times:g}x", self.ratio <= self.times

    def line(self) -> tuple[str, ...]:
        """The figure as a row under HEAD."""
        aims = list(self.aims())
        return (
            self.name,
            shown(self.took),
            self.yardstick,
            shown(self.raw),
            f"{self.ratio:.2f}x",
            ", ".join(words for words, _ in aims),
            ", ".join("yes" if met else "NO" for _, met in aims),
        )


def shown(seconds: float) -> str:
    """A time in milliseconds, with as many places as it deserves."""
    milliseconds = seconds * 1000
    return f"{milliseconds:.{2 if milliseconds < 10 else 1 if milliseconds < 100 else 0}f} ms"


def table(figures: list[Figure]) -> str:
    """All figures under one another, and how many aims are met."""
    rows = [HEAD, *(figure.line() for figure in figures)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    ]
    met = [met for figure in figures for _, met in figure.aims()]
    return "\n".join(
        (lines[0], "-" * len(lines[0]), *lines[1:], "", f"{sum(met)} of {len(met)} aims are met.")
    )
