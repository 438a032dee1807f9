"""Order: text keys between neighbours, so that a move changes one field of one row."""

from __future__ import annotations

from collections.abc import Iterator

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
"""Sorts alike in Python, SQLite and PostgreSQL's C.UTF-8."""


def between(before: str, after: str) -> str:
    """A key that sorts after `before` and before `after`; "" stands for either end.

    Keys are fractions in base 36 without trailing zeros, so that there is always room between two.
    Raises ValueError unless before < after.
    """
    if after and before >= after:
        raise ValueError(f"no key lies between {before!r} and {after!r}")
    key = ""
    place = 0
    bounded = bool(after)
    while True:
        low = DIGITS.index(before[place]) if place < len(before) else 0
        high = DIGITS.index(after[place]) if bounded and place < len(after) else len(DIGITS)
        if high - low > 1:
            return key + DIGITS[(low + high) // 2]
        key += DIGITS[low]
        bounded = bounded and low == high
        place += 1


def keys(count: int) -> Iterator[str]:
    """`count` keys in rising order, for rows that are made at once."""
    width = 1
    while len(DIGITS) ** width <= count:
        width += 1
    for number in range(1, count + 1):
        yield _digits(number, width).rstrip("0")


def _digits(number: int, width: int) -> str:
    high, low = divmod(number, len(DIGITS))
    return (_digits(high, width - 1) if width > 1 else "") + DIGITS[low]
