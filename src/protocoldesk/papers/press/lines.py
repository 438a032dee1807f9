"""Lines broken out of a galley: greedy, and fitted as a whole only where greed leaves a loose line."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final, NamedTuple

from protocoldesk.papers.press.galley import SPACE, Galley, crumbled

_EPS: Final = 0.01
SHRINK: Final = 0.14
"""How much of itself a space may give up."""
LOOSE: Final = 0.75
"""A line whose spaces grow by more than this part of a quarter em is looked at again."""


class Broken(NamedTuple):
    """One line: pieces `start` to `stop`, the next from `go`; `last` ends its paragraph or was forced."""

    start: int
    stop: int
    go: int
    last: bool


def broken(of: Galley, first: float, width: float, *, justified: bool) -> tuple[Galley, list[Broken]]:
    """The lines of a galley, the first of its own width; with the galley, crumbled if a word was too wide."""
    narrow = min(first, width)
    if max(atoms(of), default=0) > narrow + _EPS and (wide := crumbled(of, narrow)).stops != of.stops:
        of = wide
    lines: list[Broken] = []
    start, at = 0, 0
    for end in of.hard:
        lines += _section(of, start, at, end, width if lines else first, width, justified)
        start, at = of.goes[end], end + 1
    return of, lines


def atoms(of: Galley) -> list[float]:
    """The widths of what no break divides."""
    return [end - of.sums[go] for end, go in zip(of.ends, [0, *of.goes], strict=False)]


def _section(
    of: Galley, start: int, at: int, end: int, first: float, width: float, justified: bool
) -> list[Broken]:
    lines = _greedy(of, start, at, end, first, width, justified)
    if justified and len(lines) > 1 and _loosest(of, lines, first, width) > LOOSE:
        fitted = _fitted(of, start, at, end, first, width)
        if fitted and _loosest(of, fitted, first, width) < _loosest(of, lines, first, width):
            return fitted
    return lines


def _greedy(
    of: Galley, start: int, at: int, end: int, first: float, width: float, justified: bool
) -> list[Broken]:
    lines: list[Broken] = []
    room, sums, ends = first, of.sums, of.ends
    while True:
        k = max(at, bisect_right(ends, sums[start] + room + _EPS, at, end + 1) - 1)
        if justified and k < end and _better_tight(of, start, k, room):
            k += 1
        lines.append(Broken(start, of.stops[k], of.goes[k], k == end))
        if k == end:
            return lines
        start, at, room = of.goes[k], k + 1, width


def _better_tight(of: Galley, start: int, k: int, room: float) -> bool:
    """Whether the next break fits by shrinking spaces a little, and this one would stretch them more."""
    over = of.ends[k + 1] - of.sums[start] - room
    if over > 12:
        return False
    parts = _parts(of, start, of.stops[k + 1])
    return (
        over <= parts * _quarter(of, start) * SHRINK / SPACE
        and looseness(of, start, of.stops[k], room) > 2 * SHRINK
    )


def _parts(of: Galley, start: int, stop: int) -> int:
    return of.parts[max(start, stop - 1)] - of.parts[start]


def _quarter(of: Galley, start: int) -> float:
    """A quarter em: about what a space measures."""
    return of.pieces[start].cut.size / 4


def looseness(of: Galley, start: int, stop: int, room: float) -> float:
    """By what part of a quarter em each space of a line must grow; below zero: shrink."""
    slack = room - (of.sums[stop] - of.sums[start])
    return slack * SPACE / (max(1, _parts(of, start, stop)) * _quarter(of, start))


def _loosest(of: Galley, lines: list[Broken], first: float, width: float) -> float:
    rooms = [first] + [width] * (len(lines) - 1)
    return max(
        looseness(of, line.start, line.stop, room) for line, room in zip(lines[:-1], rooms, strict=False)
    )


def _fitted(of: Galley, start: int, at: int, end: int, first: float, width: float) -> list[Broken]:
    """The breaks with the least sum of demerits over the whole section (after Knuth and Plass)."""
    best: dict[int, tuple[float, int]] = {at - 1: (0.0, -1)}
    for k in range(at, end + 1):
        for before in range(k - 1, at - 2, -1):
            begin = start if before < at else of.goes[before]
            room = first if before < at else width
            over = of.ends[k] - of.sums[begin] - room
            if over > 12:
                break
            if before in best and (cost := _demerits(of, begin, k, room, k == end)) is not None:
                cost += best[before][0]
                if k not in best or cost < best[k][0]:
                    best[k] = (cost, before)
    return _trail(of, start, at, end, best)


def _demerits(of: Galley, begin: int, k: int, room: float, last: bool) -> float | None:
    loose = looseness(of, begin, of.stops[k], room)
    if loose < -SHRINK - 1e-6:
        return None
    if last:
        return 1.0
    return (1 + 4 * (loose if loose > 0 else -3 * loose) ** 2) ** 2


def _trail(of: Galley, start: int, at: int, end: int, best: dict[int, tuple[float, int]]) -> list[Broken]:
    if end not in best:
        return []
    chosen: list[int] = []
    k = end
    while k >= at:
        chosen.append(k)
        k = best[k][1]
    chosen.reverse()
    begins = [start, *(of.goes[k] for k in chosen)]
    return [Broken(b, of.stops[k], of.goes[k], k == end) for b, k in zip(begins, chosen, strict=False)]


def balanced(of: Galley, width: float) -> tuple[Galley, list[Broken]]:
    """As few lines as greed needs, about equally long."""
    of, lines = broken(of, width, width, justified=False)
    low, high = width / 3, width
    while len(lines) > 1 and high - low > 2:
        middle = (low + high) / 2
        if max(atoms(of), default=0) <= middle and len(
            tried := broken(of, middle, middle, justified=False)[1]
        ) == len(lines):
            lines, high = tried, middle
        else:
            low = middle
    return of, lines
