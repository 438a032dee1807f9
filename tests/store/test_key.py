"""The key of an archive opens with its passphrase, however that is typed, and with nothing else."""

import json
import resource
import time
from pathlib import Path
from typing import Literal
from unicodedata import normalize

import pytest

from protocoldesk.records.errors import Fault, Refusal
from protocoldesk.store import key
from protocoldesk.store.archive import Archive
from tests.store.making import CHEAP, PASSPHRASE, add_party, codes


@pytest.fixture
def at(tmp_path: Path) -> Path:
    return tmp_path / "talks.pdesk"


def test_the_passphrase_opens_it(at: Path) -> None:
    made = key.make(at, PASSPHRASE, CHEAP)
    assert len(made) == 32
    assert key.unlock(at, PASSPHRASE) == made


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_composed_and_decomposed_letters_are_one_passphrase(at: Path, form: Literal["NFC", "NFD"]) -> None:
    made = key.make(at, normalize("NFC", "pâsse ភាសា"), CHEAP)
    assert key.unlock(at, normalize(form, "pâsse ភាសា")) == made


def test_letters_of_full_width_are_the_same_letters(at: Path) -> None:
    made = key.make(at, "protocol 2026", CHEAP)
    assert key.unlock(at, "ｐｒｏｔｏｃｏｌ　２０２６") == made


def test_two_keys_are_never_alike(at: Path, tmp_path: Path) -> None:
    assert key.make(at, PASSPHRASE, CHEAP) != key.make(tmp_path / "other.pdesk", PASSPHRASE, CHEAP)


def test_a_wrong_passphrase_is_refused(at: Path) -> None:
    key.make(at, PASSPHRASE, CHEAP)
    with pytest.raises(Refusal, match="The passphrase does not open this archive"):
        key.unlock(at, PASSPHRASE.upper())


def test_a_new_passphrase_changes_the_key_file_alone(locked: Archive) -> None:
    add_party(locked)
    locked.close()
    before = locked.path.read_bytes()
    key.change(locked.path, PASSPHRASE, "nouveau", CHEAP)
    assert locked.path.read_bytes() == before
    with pytest.raises(Refusal, match="does not open"):
        Archive.open(locked.path, PASSPHRASE)
    with Archive.open(locked.path, "nouveau") as again:
        assert codes(again) == ["kh"]


def test_a_wrong_old_passphrase_changes_nothing(at: Path) -> None:
    made = key.make(at, PASSPHRASE, CHEAP)
    with pytest.raises(Refusal):
        key.change(at, "guess", "nouveau", CHEAP)
    with pytest.raises(Refusal, match="cannot be without a passphrase"):
        key.change(at, PASSPHRASE, "", CHEAP)
    assert key.unlock(at, PASSPHRASE) == made


def test_the_key_file_holds_no_key_and_is_for_its_owner_alone(at: Path) -> None:
    made = key.make(at, PASSPHRASE, CHEAP)
    content = key.key_file(at).read_bytes()
    assert made not in content
    assert made.hex().encode() not in content
    assert key.key_file(at).stat().st_mode & 0o077 == 0


def altered(at: Path, **fields: object) -> None:
    file = key.key_file(at)
    file.write_text(json.dumps({**json.loads(file.read_text()), **fields}))


@pytest.mark.parametrize(
    "fields",
    [
        {"memory": 2**30},
        {"memory": 1},
        {"passes": 10**9},
        {"passes": 0},
        {"lanes": 255},
        {"salt": ""},
        {"salt": "no"},
        {"nonce": "00"},
        {"version": 2},
        {"kdf": "md5"},
        {"key": None},
        {"memory": "much"},
    ],
    ids=str,
)
def test_a_hostile_key_file_is_a_fault_at_once(at: Path, fields: dict[str, object]) -> None:
    key.make(at, PASSPHRASE, CHEAP)
    altered(at, **fields)
    begun = time.monotonic()
    with pytest.raises(Fault, match=r"key file .* is damaged"):
        key.unlock(at, PASSPHRASE)
    assert time.monotonic() - begun < 1


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"\xff\xfe", b"null"])
def test_a_key_file_that_is_none_is_a_fault(at: Path, content: bytes) -> None:
    key.key_file(at).write_bytes(content)
    with pytest.raises(Fault, match="is damaged"):
        key.unlock(at, PASSPHRASE)


def test_cheaper_parameters_slipped_in_do_not_open(at: Path) -> None:
    """The head is authenticated: nobody can have the passphrase tried at another price."""
    key.make(at, PASSPHRASE, CHEAP)
    altered(at, passes=2)
    with pytest.raises(Refusal, match="does not open"):
        key.unlock(at, PASSPHRASE)


def test_the_price_of_a_try_is_what_was_decided() -> None:
    assert (key.COST.memory, key.COST.passes, key.COST.lanes) == (64 * 1024, 3, 4)


def test_a_crash_leaves_no_key_on_the_disk(at: Path) -> None:
    key.make(at, PASSPHRASE, CHEAP)
    assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0
