"""The way from an older archive to today's, and the making of today's tables."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine
from sqlcipher3 import dbapi2

from protocoldesk.store.tables import metadata


def behind(connection: dbapi2.Connection) -> bool:
    """Whether an archive is older than this program; raises Refusal where it is newer."""
    return False


def bring_up(path: Path, secret: bytes | None) -> None:
    """Migrate."""


def fresh(engine: Engine) -> None:
    """Make today's tables in an empty file."""
    metadata.create_all(engine)
