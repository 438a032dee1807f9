"""Final deeds: those with an effect outside, which undo refuses."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial, wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy.orm import Session

P = ParamSpec("P")
R = TypeVar("R")


def final(
    way_on: str,
) -> Callable[[Callable[Concatenate[Session, P], R]], Callable[Concatenate[Session, P], R]]:
    """Mark an operation as final; `way_on` ends the sentence with which undo refuses it.

    A deed in which it runs is final as a whole, whatever stands around it.
    """

    def mark(operation: Callable[Concatenate[Session, P], R]) -> Callable[Concatenate[Session, P], R]:
        @wraps(operation)
        def done(session: Session, *given: P.args, **named: P.kwargs) -> R:
            _finalise(session, way_on)
            return operation(session, *given, **named)

        done.__dict__["way_on"] = way_on
        return done

    return mark


def _finalise(session: Session, way_on: str) -> None:
    # Undo reads it from the first entry of a deed.
    if session.info.get("steps") and not getattr(session.info.get("deed"), "final", ""):
        raise RuntimeError("a final operation comes first in its deed, or the whole deed is marked as final")
    session.info.setdefault("final", way_on)


def way_on(operation: Callable[..., Any]) -> str:
    """The way on from a final operation, or from a partial of one; "": it can be undone."""
    while isinstance(operation, partial):
        operation = operation.func
    return getattr(operation, "way_on", "")
