"""Timing: medians of works that are run by turns, so that a busy machine slows all of them alike."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable

Work = Callable[[], object]


def medians(runs: int, *works: Work, warm: int = 2) -> list[float]:
    """The median of `runs` times of each work, in seconds; they go by turns, after `warm` rounds unclocked.

    Objects that are there before are kept out of the collector's way: each work pays for its own.
    """
    for work in works * warm:
        work()
    gc.collect()
    gc.freeze()
    try:
        rounds = [[clocked(work) for work in works] for _ in range(runs)]
    finally:
        gc.unfreeze()
    return [statistics.median(times) for times in zip(*rounds, strict=True)]


def clocked(work: Work) -> float:
    """How long a work takes, in seconds."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
