"""Correspondence from the command line: a note comes in, is answered, and leaves no reply due."""

from functools import partial
from pathlib import Path

import pytest

from protocoldesk.cli import main
from protocoldesk.office import Office
from protocoldesk.operations import consultation, printing
from tests.operations import demo
from tests.operations.corresponding import MAIL


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PROTOCOLDESK_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    return demo.make(tmp_path / "demo.pdesk")


def run(archive: Path, *words: str) -> int:
    return main([words[0], "--archive", str(archive), *words[1:]])


def test_a_note_comes_in_is_answered_and_nothing_is_owed(
    archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "list.eml").write_bytes(MAIL)
    log = ("--kind", "note verbale", "--their-number", "1-80", "--on", "2026-02-02", "--due", "2026-02-09")
    assert run(archive, "letter", "kh-ca-2", "list.eml", *log, "--notifies", "delegation") == 0
    assert run(archive, "letter", "kh-ca-2", "--call", "Embassy: asks for the agenda") == 0
    capsys.readouterr()
    assert run(archive, "letters", "--due") == 0
    assert "we owe a reply by 2026-02-09" in capsys.readouterr().out

    assert run(archive, "note", "kh-ca-2", "--for", "delegation", "--reply-to", "1-80") == 0
    assert run(archive, "print", "note", "kh-ca-2", "--format", "txt", "--out", "draft.txt") == 0
    draft = (tmp_path / "draft.txt").read_text(encoding="utf-8").replace("\u00a0", " ")
    assert draft.startswith("DRAFT")
    assert "has the honour to refer to Note No. 1-80 of 2 February 2026 and to inform" in draft

    assert run(archive, "send", "kh-ca-2") == 0
    capsys.readouterr()
    assert run(archive, "letters", "--due") == 0
    assert capsys.readouterr().out == "There are no letters.\n"
    assert run(archive, "print", "note", "kh-ca-2", "--format", "txt", "--out", "sent.txt") == 0
    assert not (tmp_path / "sent.txt").read_text(encoding="utf-8").startswith("DRAFT")
    assert run(archive, "send", "kh-ca-2") == 2
    assert "went out already" in capsys.readouterr().err


def test_guests_are_asked_answer_and_are_thanked(
    archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(archive, "invite", "kh-ca-1", "McCardell", "Bowman", "--sitting", "luncheon") == 0
    assert run(archive, "answer", "kh-ca-1", "Bowman", "accepted", "--on", "2024-09-01") == 0
    assert run(archive, "print", "replies", "kh-ca-1", "--format", "txt", "--out", "replies.txt") == 0
    said = (tmp_path / "replies.txt").read_text(encoding="utf-8")
    assert "Accepted: 1" in said
    assert "Awaited: 1" in said
    assert run(archive, "thank", "kh-ca-1", "McCardell", "--language", "fr") == 0
    assert run(archive, "print", "thanks", "kh-ca-1", "--language", "fr", "--out", "merci.pdf") == 0
    assert run(archive, "calendar", "kh-ca-1") == 0
    assert run(archive, "cards", "kh-ca-1", "--side", "ca") == 0
    assert (tmp_path / "kh-ca-1.ics").exists()
    assert (tmp_path / "kh-ca-1.vcf").exists()
    capsys.readouterr()
    with Office.open(archive, read_only=True) as office:
        found = office.read(partial(consultation.by_ref, ref="kh-ca-1"))
        left = office.read(partial(printing.rows, consultation_id=found))
    assert [row.asked.paper for row in left[:2]] == ["cards", "calendar"]
    assert run(archive, "invite", "kh-ca-1", "Nobody") == 2
    assert "Nobody there is called 'Nobody'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("letter", "kh-ca-2", "missing.eml"), "cannot be read"),
        (("letter", "kh-ca-2", "--call", "Embassy:"), "Write who rang"),
        (("letter", "kh-ca-2", "--dated", "2026-02-30"), "not a day"),
        (("note", "kh-ca-2", "--reply-to", "9-99"), "no letter '9-99'"),
        (("send", "kh-ca-2"), "No letter has been drafted"),
        (("print", "thanks", "kh-ca-2"), "no letter to a person"),
        (("print", "invitations", "kh-ca-2"), "Nobody was asked"),
    ],
)
def test_what_cannot_be_is_one_plain_sentence(
    archive: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], says: str
) -> None:
    assert run(archive, *words) == 2
    assert says in capsys.readouterr().err
