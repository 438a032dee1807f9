"""What cannot be right is said in a plain sentence at its place, and nothing of it is in the archive."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from protocoldesk.cli import main
from protocoldesk.exchange import received
from protocoldesk.exchange.intake import deed
from protocoldesk.exchange.intake.reading import read
from protocoldesk.office import Office
from protocoldesk.operations import delegation
from protocoldesk.operations.intake import Cancelled
from protocoldesk.records.errors import Refusal
from protocoldesk.records.person import Person
from tests.exchange.intake import files
from tests.exchange.writing import show
from tests.operations import demo
from tests.stories import received_lists as lists
from tests.stories import two_delegations as steps
from tests.stories.two_delegations import REF, Story

LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le")
"""How a workbook begins that was saved with a password."""
IS_LOCKED = "The file is locked with a password. Open it, save it without one, and take that."
LATIN = files.comma([("Name", "Title"), ("Conceição Távora", "Directora")])
BOMB = files.png(60_000, 60_000)


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    """A session with both lists in; nothing here changes it."""
    folder = tmp_path_factory.mktemp("bad")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PROTOCOLDESK_HOME", str(folder / "machine"))
        steps.begins_with_an_office_and_a_series(folder / "bad.pdesk")
        told = Story(folder / "bad.pdesk")
        steps.takes_our_own_list_out_of_a_document(told)
        told.take("theirs.xlsx", lists.workbook(lists.FIRST), REF, "--side", "pt", "--accept")
        yield told
        told.office.close()


@pytest.fixture(autouse=True)
def _nothing_is_changed(story: Story) -> Iterator[None]:
    before = demo.snapshot(story.office), demo.searchable(story.office)
    yield
    assert (demo.snapshot(story.office), demo.searchable(story.office)) == before


Verb = Callable[..., tuple[int, str, str]]


@pytest.fixture
def verb(story: Story, capsys: pytest.CaptureFixture[str]) -> Iterator[Verb]:
    """A verb as it is typed: its code, what it printed, and what it refused."""
    story.office.close()

    def typed(*words: str | Path) -> tuple[int, str, str]:
        code = main([*map(str, words), "--archive", str(story.path), "--officer", "x"])
        said = capsys.readouterr()
        return code, said.out, said.err

    yield typed
    story.open()


@pytest.fixture
def take(verb: Verb, tmp_path: Path) -> Verb:
    """A file that is taken in as the list of the other side."""

    def taken(name: str, content: bytes, *more: str) -> tuple[int, str, str]:
        (tmp_path / name).write_bytes(content)
        return verb("take", tmp_path / name, REF, "--side", "pt", *more)

    return taken


# Lists


@pytest.mark.parametrize(
    ("name", "content", "more", "says"),
    [
        ("list.xlsx", LOCKED, (), IS_LOCKED),
        ("list.xlsx", lists.workbook(lists.FIRST)[:2000], (), "The file is damaged"),
        ("list.csv", LATIN.encode("cp1252"), ("--encoding", "utf-8"), "its byte"),
        ("list.csv", LATIN.encode("cp1252"), ("--encoding", "klingon"), "klingon"),
        ("list.csv", bytes(range(256)) * 4, (), "no text"),
        ("scan.png", BOMB, (), "million pixels"),
        ("list.xlsx", lists.workbook(lists.SECOND), ("--received", "2027-02-30"), "'2027-02-30' is no day"),
        ("list.xlsx", lists.workbook([lists.NOBODY]), (), "There is nobody to take in."),
    ],
)
def test_a_list_that_cannot_be_taken_says_why(
    take: Verb, name: str, content: bytes, more: tuple[str, ...], says: str
) -> None:
    code, _, refused = take(name, content, *more)
    assert code == 2
    assert says in refused
    assert refused.endswith((".\n", "?\n"))
    assert len(refused.splitlines()) == 1


def test_a_locked_workbook_in_a_mail_is_told_beside_its_name(take: Verb) -> None:
    mail = files.mail("Delegation", "See attached.", [("delegation.xlsx", LOCKED)])
    _, told, refused = take("note.eml", mail)
    assert f"delegation.xlsx: {IS_LOCKED}" in told
    assert refused == "There is nobody to take in.\n"


def test_letters_of_a_guessed_encoding_are_told(take: Verb) -> None:
    _, told, _ = take("list.csv", LATIN.encode("cp1252"), "--dry-run")
    assert "Conceição Távora" in told
    assert "Windows Latin" in told


def test_an_impossible_day_keeps_its_row_out_and_says_which(take: Verb) -> None:
    rows = [("Name", "Title", "Since"), ("Ana Prates", "Adviser", "31 February 2026")]
    code, told, refused = take("list.xlsx", files.workbook(rows), "--dry-run")
    assert (code, refused) == (1, "")
    assert "row 2: skipped: '31 February 2026' is no day of any calendar." in told


def test_an_intake_that_is_cancelled_half_way_leaves_nothing(story: Story) -> None:
    rows = [("Name", "Title"), *((f"Ana Prates {'I' * (1 + at % 40)}{at}", "Adviser") for at in range(450))]
    ground = story.read(deed.ground, delegation_id=story.side("pt"))
    source = read("list.xlsx", files.workbook(rows), ground.words)
    heard: list[int] = []

    def stop(done: int, of: int) -> None:
        heard.append(done)
        if done > of / 2:
            raise Cancelled

    act = partial(deed.take, ground=ground, entries=deed.begin(ground, source, 0).taken(), source=source)
    with pytest.raises(Refusal, match="nothing was taken in"):
        story.office.do("Take in a list", partial(act, heard=stop))
    assert heard[-1] > 200


# People


def test_a_picture_that_is_a_bomb_is_no_photograph(story: Story) -> None:
    person = demo.named(story.office, Person, "Duarte").id
    act = partial(received.photograph, person_id=person, name="duarte.png", content=BOMB)
    with pytest.raises(Refusal, match="million pixels"):
        story.office.do("Add photograph", act)


def test_nobody_stands_for_himself_in_a_circle_and_counterparts_sit_on_two_sides(story: Story) -> None:
    first, second, third = (one.id for one in story.people("kh")[:3])

    def circle(session: Any) -> None:
        delegation.stand_for(session, delegate_id=second, other_id=first)
        delegation.stand_for(session, delegate_id=third, other_id=second)
        delegation.stand_for(session, delegate_id=first, other_id=third)

    with pytest.raises(Refusal, match="round in a circle"):
        story.office.do("Stand for", circle)
    with pytest.raises(Refusal, match="in the other delegation"):
        story.office.do("Pair", partial(delegation.pair, delegate_id=first, counterpart_id=second))


def test_a_file_with_a_circle_of_counterparts_is_refused_at_each_of_them(
    story: Story, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = show(story.office, REF)
    delegates = data["records"]["delegate"]
    for one, other in zip(delegates[:3], [*delegates[1:3], delegates[0]], strict=True):
        one["counterpart_id"] = other["id"]
    (tmp_path / "ring.json").write_text(json.dumps(data), "utf-8")
    with Office.make(tmp_path / "new.pdesk", officer="x") as empty:
        before = demo.snapshot(empty)
    assert main(["import", str(tmp_path / "ring.json"), "--archive", str(tmp_path / "new.pdesk")]) == 2
    said = [line for line in capsys.readouterr().err.splitlines() if "round in a circle" in line]
    assert [line.split(":")[0].strip() for line in said] == [
        f"records.delegate[{at}].counterpart_id" for at in range(3)
    ], said
    with Office.open(tmp_path / "new.pdesk", officer="x") as empty:
        assert demo.snapshot(empty) == before
