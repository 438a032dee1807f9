"""Identifiers: UUID version 7, made on this machine, in the order of their making."""

from __future__ import annotations

import secrets
import time
from threading import Lock
from uuid import UUID


class _Clock:
    """Milliseconds and their 4,096th parts as one number that never stands still."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._last = 0

    def tick(self) -> int:
        milliseconds, rest = divmod(time.time_ns(), 1_000_000)
        with self._lock:
            self._last = max(self._last + 1, milliseconds << 12 | rest * 4096 // 1_000_000)
            return self._last


_clock = _Clock()


def uuid7() -> UUID:
    """A new identifier, greater than every one that this process made before (RFC 9562, method 3)."""
    milliseconds, fraction = divmod(_clock.tick(), 4096)
    return UUID(int=milliseconds << 80 | 7 << 76 | fraction << 64 | 2 << 62 | secrets.randbits(62))
