"""The key of an archive: 32 random bytes, wrapped by a passphrase in a small file beside it."""

from __future__ import annotations

import json
import secrets
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from protocoldesk.records.errors import Fault, Refusal
from protocoldesk.store.disk import beside, write
from protocoldesk.store.faults import plainly

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

if sys.platform == "win32":

    def _leave_no_dump() -> None:
        """Windows writes none unless it is told to."""

else:
    import resource

    def _leave_no_dump() -> None:
        """A crash of this process must not write its memory, and with it the key, to the disk."""
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


LENGTH = 32
"""Bytes of a key."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What Argon2id spends on one try of a passphrase (RFC 9106)."""

    memory: int = 64 * 1024
    """KiB."""
    passes: int = 3
    lanes: int = 4

    def bounded(self) -> bool:
        """Whether a key file may ask for this much: a hostile one must not exhaust the machine."""
        return 8 <= self.memory <= 1024 * 1024 and 1 <= self.passes <= 16 and 1 <= self.lanes <= 16


COST = Cost()
"""About 0.2 s on a laptop of 2024."""


def key_file(archive: Path) -> Path:
    """Where the key of an archive lies."""
    return beside(archive, ".key")


def make(archive: Path, passphrase: str, cost: Cost = COST) -> bytes:
    """A new key for an archive, its file written; 32 bytes."""
    key = secrets.token_bytes(LENGTH)
    _write(archive, key, passphrase, cost)
    return key


def unlock(archive: Path, passphrase: str) -> bytes:
    """The key of an archive, 32 bytes.

    Raises Refusal for a wrong or absent passphrase, Fault for a damaged key file; the archive is not touched.
    """
    if not passphrase:
        raise Refusal("This archive is locked; it needs its passphrase.", field="passphrase")
    from cryptography.exceptions import InvalidTag

    head, nonce, wrapped = _read(key_file(archive))
    try:
        return _cipher(passphrase, head).decrypt(nonce, wrapped, _canonical(head))
    except InvalidTag:
        raise Refusal("The passphrase does not open this archive.", field="passphrase") from None


def change(archive: Path, old: str, new: str, cost: Cost = COST) -> None:
    """Wrap the key with another passphrase; the archive stays as it is, and so do its older backups."""
    if not new:
        raise Refusal("A locked archive cannot be without a passphrase.", field="passphrase")
    _write(archive, unlock(archive, old), new, cost)


def _write(archive: Path, key: bytes, passphrase: str, cost: Cost) -> None:
    head = {"version": 1, "kdf": "argon2id", **asdict(cost), "salt": secrets.token_hex(16)}
    nonce = secrets.token_bytes(12)
    wrapped = _cipher(passphrase, head).encrypt(nonce, key, _canonical(head))
    file = {**head, "nonce": nonce.hex(), "key": wrapped.hex()}
    with plainly(key_file(archive)):
        write(key_file(archive), json.dumps(file, indent=1).encode())


def _read(path: Path) -> tuple[dict[str, Any], bytes, bytes]:
    with plainly(path):
        content = path.read_bytes()
    try:
        head: dict[str, Any] = json.loads(content)
        nonce, wrapped = bytes.fromhex(head.pop("nonce")), bytes.fromhex(head.pop("key"))
        sound = _cost(head).bounded() and head["kdf"] == "argon2id" and len(bytes.fromhex(head["salt"])) >= 16
    except (ValueError, KeyError, TypeError, AttributeError):
        sound, nonce, wrapped, head = False, b"", b"", {}
    if not sound or len(nonce) != 12 or head["version"] != 1:
        raise Fault("The key file {path} is damaged. Put the one from a backup in its place.", path=path)
    return head, nonce, wrapped


def _cost(head: dict[str, Any]) -> Cost:
    return Cost(int(head["memory"]), int(head["passes"]), int(head["lanes"]))


def _cipher(passphrase: str, head: dict[str, Any]) -> AESGCM:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(_wrapper(passphrase, head))


def _wrapper(passphrase: str, head: dict[str, Any]) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    _leave_no_dump()
    cost = _cost(head)
    # NFKC: the same passphrase typed on two systems may come composed or decomposed.
    return hash_secret_raw(
        normalize("NFKC", passphrase).encode(),
        bytes.fromhex(head["salt"]),
        time_cost=cost.passes,
        memory_cost=cost.memory,
        parallelism=cost.lanes,
        hash_len=LENGTH,
        type=Type.ID,
    )


def _canonical(head: dict[str, Any]) -> bytes:
    return json.dumps(head, sort_keys=True, separators=(",", ":")).encode()
