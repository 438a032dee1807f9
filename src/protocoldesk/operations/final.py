"""Final deeds: those with an effect outside, which undo refuses."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])


def final(way_on: str) -> Callable[[F], F]:
    """Mark an operation as final; `way_on` ends the sentence with which undo refuses it."""

    def mark(operation: F) -> F:
        operation.__dict__["way_on"] = way_on
        return operation

    return mark


def way_on(operation: Callable[..., Any]) -> str:
    """The way on from a final operation, or from a partial of one; "": it can be undone."""
    while isinstance(operation, partial):
        operation = operation.func
    return getattr(operation, "way_on", "")
