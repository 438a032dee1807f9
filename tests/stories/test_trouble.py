"""Trouble at the command line: every refusal is one plain sentence and code 2, and changes nothing."""

import shutil
from pathlib import Path

import pytest

from protocoldesk.office import Office
from protocoldesk.store.lock import Lock
from tests.stories.conftest import Desk

REF = "kh-ca-2"


def bytes_of(desk: Desk) -> bytes:
    return (desk.folder / "demo.pdesk").read_bytes()


BAD = [
    (["show", "kh-ca-7"], "There is no consultation kh-ca-7. Did you mean"),
    (["compose", "nowhere"], "There is no consultation nowhere."),
    (["print", "release", "kh-ca-1"], "compose it first"),
    (["print", "poster", REF], "There is no paper 'poster'; there are: release, agenda"),
    (["print", "release", REF, "--language", "fr"], "There is no edition in 'fr'"),
    (["print", "agenda", REF, "--language", "xx"], "There are no phrases for the language 'xx'"),
    (["print", "agenda", REF, "--language", "../en"], "There are no phrases for the language '../en'"),
    (["print", "release", REF, "--format", "odt"], "invalid choice: 'odt'"),
    (["compose", REF, "--languages", "en,xx"], "There are no phrases for the language 'xx'"),
    (["compose", REF, "--kind", "sermon"], "invalid choice: 'sermon'"),
    (["compose", REF, "--kind"], "expected one argument"),
    (["number", REF, "twenty-two"], "'twenty-two' is not a number such as PR 22/2026"),
    (["number", REF, "QQ 1/2026"], "There is no kind of number 'QQ'"),
    (["number", REF, "PR 0/2026"], "is not a number such as"),
    (["number", "kh-ca-1", "PR 1/2026"], "compose it first"),
    (["clear", REF, "--side", "nobody"], "invalid choice: 'nobody'"),
    (["clear", REF, "--by", "pigeon"], "invalid choice: 'pigeon'"),
    (["clear", REF, "--language", "fr"], "There is no edition in 'fr'"),
    (["word", REF, "99", "x"], "The release has 7 passages"),
    (["word", REF, "seven", "x"], "invalid int value: 'seven'"),
    (["word", REF, "7", "x", "--correction"], "Only an edition that was issued is corrected"),
    (["correct", REF, "--reason", "x"], "Only an edition that was issued is corrected"),
    (["withdraw", REF, "--reason", "x"], "Only an edition that was issued is withdrawn"),
    (["party", "zz"], "There is no party 'zz'"),
    (["import", "nowhere.json"], "nowhere.json cannot be read: No such file or directory"),
    (["paste", REF, "nowhere.txt"], "nowhere.txt cannot be read"),
    (["restore", "nowhere.pdesk"], "There is no archive at"),
    (["log", REF, "--limit", "many"], "'many' is not a number from 1"),
    (["dance"], "invalid choice: 'dance'"),
    (["list", "--jsn"], "unrecognized arguments: --jsn"),
    (["number", REF], "the following arguments are required: "),
    (["undo"], "There is nothing to undo"),
    (["redo"], "There is nothing to redo"),
]


def test_bad_usage_is_told_in_a_sentence_and_changes_nothing(demo_desk: Desk) -> None:
    demo_desk.do("backup")
    before = bytes_of(demo_desk)
    for words, sentence in BAD:
        assert sentence in demo_desk.refused(*words)
        assert bytes_of(demo_desk) == before, words


def test_an_archive_that_is_none_or_nowhere(desk: Desk) -> None:
    assert "There is no archive at" in desk.refused("list")
    assert "There is no archive at" in desk.refused("list", "--archive", "nowhere.pdesk")
    Path("letter.pdesk").write_text("Dear colleague, this is a letter and no archive at all.", "utf-8")
    assert "no archive" in desk.refused("list", "--archive", "letter.pdesk")
    Path("folder.pdesk").mkdir()
    assert "is a folder, not an archive" in desk.refused("list", "--archive", "folder.pdesk")
    assert "There is no folder" in desk.refused("new", desk.folder / "no" / "such" / "a.pdesk")


@pytest.mark.parametrize("verb", ["import", "paste"])
def test_a_file_that_is_no_text(demo_desk: Desk, verb: str) -> None:
    Path("blob").write_bytes(b"\xff\xfe\x00\x81")
    words = (verb, "blob") if verb == "import" else (verb, "kh-ca-1", "blob")
    assert "not UTF-8" in demo_desk.refused(*words)


def test_a_bad_file_is_refused_whole_with_every_fault(demo_desk: Desk) -> None:
    Path("bad.json").write_text(
        '{"protocoldesk": 1, "records": {"party": [{"id": "x", "cod": "y"}, {}]}}', "utf-8"
    )
    demo_desk.do("backup")
    before = bytes_of(demo_desk)
    err = demo_desk.refused("import", "bad.json")
    assert "records.party[0].cod: is not known here. Did you mean 'code'?" in err
    assert "records.party[1].id: is missing." in err
    assert bytes_of(demo_desk) == before


def test_a_place_where_nothing_can_be_written(demo_desk: Desk) -> None:
    Path("taken").mkdir()
    assert (
        demo_desk.refused("print", "agenda", REF, "--out", "taken") == "taken is a folder; name a file in it."
    )
    Path("file").write_text("x", "utf-8")
    for place in ("file/under.pdf", "file/further/under.pdf"):
        assert "folder" in demo_desk.refused("print", "agenda", REF, "--out", place)
    assert sorted(path.name for path in demo_desk.folder.iterdir() if path.name.endswith(".part")) == []


def test_a_new_folder_is_made_for_a_paper(demo_desk: Desk) -> None:
    demo_desk.do("print", "agenda", REF, "--out", "a/b/agenda.pdf")
    assert Path("a/b/agenda.pdf").read_bytes().startswith(b"%PDF")


# A passphrase


def test_a_locked_archive_opens_with_its_passphrase_and_with_no_other(desk: Desk) -> None:
    Path("right").write_text("la clé du protocole\n", "utf-8")
    Path("wrong").write_text("open sesame\n", "utf-8")
    desk.do("new", "locked.pdesk", "--passphrase-file", "right")
    assert desk.do("list", "--passphrase-file", "right") == "There are no consultations yet.\n"
    for words in (("--passphrase-file", "wrong"), ()):
        assert "passphrase" in desk.refused("list", *words)
    assert "cannot be read" in desk.refused("list", "--passphrase-file", "missing")
    Path("latin").write_bytes("la clé".encode("latin-1"))
    assert "not UTF-8 text" in desk.refused("list", "--passphrase-file", "latin")
    Path("locked.pdesk.key").unlink()
    assert "key file locked.pdesk.key is missing" in desk.refused("list", "--passphrase-file", "right")


# Others at the same archive


def test_verbs_that_read_work_beside_an_open_desk_and_a_second_writer_is_told_who_has_it(
    demo_desk: Desk,
) -> None:
    with Office.open(demo_desk.folder / "demo.pdesk", officer="Chan Thida"):
        assert REF in demo_desk.do("list")
        assert "MEAS" in demo_desk.do("show", REF)
        assert "MEAS" in demo_desk.do("search", "MEAS")
        assert "Chan Thida" not in demo_desk.do("log")
        assert "PRESS RELEASE" in demo_desk.text("release", REF, "--no-record")
        assert demo_desk.do("check") == "Nothing found.\n"
        for words in (["word", REF, "7", "x"], ["undo"], ["number", REF, "PR 9/2026"], ["backup"]):
            assert "Chan Thida has the archive open on" in demo_desk.refused(*words)
    demo_desk.do("word", REF, "7", "x")


def test_a_lock_that_another_program_holds_is_told_without_touching_the_archive(demo_desk: Desk) -> None:
    archive = demo_desk.folder / "demo.pdesk"
    lock = Lock.hold(archive, "Sok Dara")
    try:
        before = archive.read_bytes()
        assert "Sok Dara has the archive open on" in demo_desk.refused("party", "ca")
        assert archive.read_bytes() == before
    finally:
        lock.release()


def test_another_officer_does_not_undo_my_deed(demo_desk: Desk) -> None:
    demo_desk.do("word", REF, "7", "A friendly end.", "--officer", "Sok Dara")
    assert "nothing to undo" in demo_desk.refused("undo", "--officer", "Chan Thida")
    assert demo_desk.do("undo", "--officer", "Sok Dara") == "Undone: Edit wording\n"
    latest, *_ = demo_desk.do("log", "--limit", "2").splitlines()
    assert "Sok Dara  undo: Edit wording" in latest


# Backups


def test_a_backup_is_restored_and_what_stood_there_is_kept(demo_desk: Desk) -> None:
    backup = demo_desk.do("backup", "--folder", "kept").strip()
    assert Path(backup).is_file()
    demo_desk.do("word", REF, "7", "A friendly end.")
    assert "A friendly end." in demo_desk.text("release", REF)
    said = demo_desk.do("restore", backup)
    assert "restored. What was there is kept as" in said
    assert "A friendly end." not in demo_desk.text("release", REF)
    aside = Path(said.rstrip(".\n").partition("kept as ")[2])
    assert "A friendly end." in demo_desk.text("release", REF, "--archive", str(aside))
    assert "nothing to undo" in demo_desk.refused("undo", "--archive", demo_desk.folder / "demo.pdesk")


def test_a_damaged_backup_is_not_restored(demo_desk: Desk) -> None:
    backup = Path(demo_desk.do("backup", "--folder", "kept").strip())
    content = bytearray(backup.read_bytes())
    content[5000:9000] = bytes(4000)
    backup.write_bytes(content)
    before = bytes_of(demo_desk)
    demo_desk.refused("restore", backup)
    assert bytes_of(demo_desk) == before


def test_each_opening_for_writing_leaves_a_backup_of_the_last_state(demo_desk: Desk) -> None:
    demo_desk.do("word", REF, "7", "A friendly end.")
    demo_desk.do("word", REF, "7", "Another end.")
    backups = list(demo_desk.folder.glob("demo.backups/*.pdesk"))
    assert len(backups) >= 2
    copy = Path(shutil.copy(max(backups), demo_desk.folder / "copy.pdesk"))
    assert "A friendly end." in demo_desk.text("release", REF, "--archive", str(copy))
