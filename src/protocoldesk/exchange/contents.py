"""The contents of the attachments of an incoming file."""

from __future__ import annotations

import binascii
import hashlib
import re
from base64 import b64decode
from collections.abc import Iterator
from typing import Any, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.exchange.entries import Entry
from protocoldesk.exchange.incoming import Incoming
from protocoldesk.exchange.shape import Problem
from protocoldesk.records.attachment import LARGEST, Attachment
from protocoldesk.records.errors import Told
from protocoldesk.store.tables import blob


class Contents:
    """The bytes that a file brings, by SHA-256, and what is wrong with them or missing."""

    def __init__(self, session: Session, incoming: Incoming, entries: list[Entry]) -> None:
        self._session = session
        self.read: dict[str, bytes] = {}
        attachments = [entry for entry in entries if entry.kind is Attachment]
        wanted = {entry.fields.get("sha256", "") for entry in attachments}
        self.problems = [*self._decoded(_written(incoming), wanted)]
        for entry in attachments:
            self.problems += self._missing(entry)

    def _decoded(self, written: dict[str, Any], wanted: set[str]) -> Iterator[Problem]:
        for sha256, said in written.items():
            path = f"files.{sha256}"
            if not isinstance(said, str) or not re.fullmatch("[0-9a-f]{64}", sha256):
                continue  # the schema has said so
            if sha256 not in wanted:
                yield Problem(path, Told("is the content of no attachment of the file."))
            try:
                content = b64decode(said, validate=True)
            except (binascii.Error, ValueError):
                yield Problem(path, Told("is not base64."))
                continue
            yield from self._kept(path, sha256, content)

    def _kept(self, path: str, sha256: str, content: bytes) -> Iterator[Problem]:
        if len(content) > LARGEST:
            yield Problem(
                path,
                Told(
                    "has more than the {size} MB that an attachment may have.", size=LARGEST // (1024 * 1024)
                ),
            )
        elif hashlib.sha256(content).hexdigest() != sha256:
            yield Problem(path, Told("has a content whose SHA-256 is another one."))
        else:
            self.read[sha256] = content

    def _missing(self, entry: Entry) -> Iterator[Problem]:
        sha256 = entry.fields.get("sha256", "")
        if sha256 == "" and "sha256" in entry.fields and entry.fresh:
            yield Problem(f"{entry.path}.sha256", Told("names no content."))
        size = self._size(sha256) if sha256 else None
        if sha256 and size is None and entry.fresh:
            yield Problem(
                f"{entry.path}.sha256", Told("has its content neither in the file nor in the archive.")
            )
        if size is None or "size" not in entry.fields:
            return
        if "size" not in entry.data and entry.standing is None:
            entry.fields["size"] = size
        elif entry.fields["size"] != size and "size" in entry.data:
            yield Problem(f"{entry.path}.size", Told("The content has {size} bytes.", size=size))

    def _size(self, sha256: str) -> int | None:
        if sha256 in self.read:
            return len(self.read[sha256])
        return self._session.scalar(select(blob.c.size).where(blob.c.sha256 == sha256))


def _written(incoming: Incoming) -> dict[str, Any]:
    files = incoming.top("files")
    return cast("dict[str, Any]", files) if isinstance(files, dict) else {}
