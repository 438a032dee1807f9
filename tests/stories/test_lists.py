"""Two delegations out of the files that came for them, a second list with changes, and all of it undone."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest

from protocoldesk.exchange.demo import fill
from protocoldesk.exchange.intake import deed
from protocoldesk.exchange.intake.intake import Choice, best_table
from protocoldesk.exchange.intake.reading import read
from protocoldesk.office import Office
from protocoldesk.operations import consultation, delegation, facts, notified, record
from protocoldesk.operations.intake import Taken
from protocoldesk.papers import press
from protocoldesk.protocol.facts import DelegationFacts, Named
from protocoldesk.records.values.words import Role
from tests.exchange.intake import files
from tests.exchange.intake.files import HEADINGS
from tests.operations import demo

KHMER = files.document(
    "គណៈប្រតិភូព្រះរាជាណាចក្រកម្ពុជា",
    "១. ឯកឧត្តម មាស គឹមហេង រដ្ឋលេខាធិការ ក្រសួងការបរទេស, ប្រធានគណៈប្រតិភូ",
    "២. លោកជំទាវ ទេព សុជាតា អគ្គនាយក ក្រសួងការបរទេស, សមាជិក",
    "៣. លោក ឃុន សំណាង មន្ត្រីពិធីការ, អ្នកបកប្រែ",
)
FIRST = (
    ("1", "H.E. Mr Alan Bowman", "Director General", "Global Affairs Canada", "Head of delegation"),
    ("2", "Ms. Odile Lacharité", "Counsellor", "Embassy of Canada", "Member"),
    ("3", "Mr Stuart Pemberley", "Deputy Director", "Global Affairs Canada", "Note-taker"),
)
SECOND = (
    ("1", "H.E. Mr Alan Bowman", "Assistant Deputy Minister", "Global Affairs Canada", "Head of delegation"),
    ("2", "Mr Stuart Pemberley", "Deputy Director", "Global Affairs Canada", "Note-taker"),
    ("3", "Ms. Odile LACHARITÉ-ROY", "Counsellor", "Embassy of Canada", "Member"),
    ("4", "Ms. Keiko Arsenault", "Second Secretary", "Embassy of Canada", "Interpreter"),
)


class Desk:
    """An officer at work on the third session."""

    def __init__(self, office: Office) -> None:
        self.office = office
        before = office.read(partial(consultation.by_ref, ref="kh-ca-2"))
        self.id: UUID = office.do("New session", partial(consultation.open_next, previous_id=before))
        for named in (*self.side(0).delegates, *self.side(1).delegates):
            office.do("Withdraw", partial(record.withdraw, kind="delegate", record_id=named.id))

    def side(self, place: int) -> DelegationFacts:
        whole = self.office.read(partial(facts.consultation, consultation_id=self.id))
        return whole.delegations[place]

    def names(self, place: int) -> list[str]:
        return [named.name.best("en", "km") for named in self.side(place).delegates]

    def named(self, words: str) -> Named:
        both = (*self.side(0).delegates, *self.side(1).delegates)
        return next(one for one in both if words in "".join(one.name.values()))

    def take(self, place: int, name: str, content: bytes, *, at_once: bool = False) -> Taken:
        ground = self.office.read(partial(deed.ground, delegation_id=self.side(place).id))
        source = read(name, content, ground.words)
        number = next(best_table(source.all_tables(), ground.reading))
        intake = deed.begin(ground, source, number)
        intake.choose_all(Choice.KNOWN)
        assert not intake.skipped() or name.endswith("docx")  # a title above the lines is none of them
        act = partial(
            deed.take,
            ground=ground,
            entries=intake.taken(),
            source=source,
            table=intake.table.name,
            columns=deed.columns_of(intake),
            received_on=date(2026, 11, 20),
            at_once=at_once,
        )
        return self.office.do("Take in a list", act)

    def printed(self, paper: str = "delegations") -> str:
        return press.plain(self.office.paper(paper, self.id, "en"))


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv("PROTOCOLDESK_HOME", str(tmp_path / "machine"))
    with Office.make(tmp_path / "lists.pdesk", officer="Officer") as office:
        fill(office.do)
        yield Desk(office)


def test_two_delegations_come_in_change_and_are_undone(desk: Desk) -> None:
    began = demo.snapshot(desk.office)
    steps = len(desk.office.history().done)

    desk.take(0, "បញ្ជី.docx", KHMER, at_once=True)
    assert [one.name["km"] for one in desk.side(0).delegates] == ["មាស គឹមហេង", "ទេព សុជាតា", "ឃុន សំណាង"]
    assert [one.role for one in desk.side(0).delegates] == [Role.HEAD, Role.MEMBER, Role.INTERPRETER]
    # The head is the person whom the archive knew by his Latin name too.
    assert desk.side(0).delegates[0].name["en"] == "MEAS Kim Heng"

    note = files.mail(
        "Delegation", "Please find it attached.", [("list.xlsx", files.workbook((HEADINGS, *FIRST)))]
    )
    desk.take(1, "note.eml", note, at_once=True)
    assert desk.names(1) == ["Alan Bowman", "Odile Lacharité", "Stuart Pemberley"]
    heads = desk.side(0).delegates[0].id, desk.side(1).delegates[0].id
    desk.office.do("Pair", partial(delegation.pair, delegate_id=heads[0], counterpart_id=heads[1]))

    photo = base64.b64encode(files.png(30, 40)).decode()
    card = "BEGIN:VCARD\nVERSION:4.0\nN:Pemberley;Stuart;;Mr;\nFN:Mr Stuart Pemberley\n"
    card += f"PHOTO:data:image/png;base64,{photo}\nEND:VCARD\n"
    people = desk.office.read(partial(deed.ground, party_id=desk.side(1).party.id))
    intake = deed.begin(people, source := read("people.vcf", card.encode()), 0)
    intake.choose_all(Choice.KNOWN)
    desk.office.do("Take in", partial(deed.take, ground=people, entries=intake.taken(), source=source))
    assert desk.named("Pemberley").person.photograph_id is not None  # type: ignore[union-attr]

    before = desk.printed()
    found = desk.take(1, "list 2.xlsx", files.workbook((HEADINGS, *SECOND))).list_id
    assert found is not None
    assert desk.printed() == before  # nothing is taken over by itself
    told = {
        (one.change.now or one.change.before).bare["en"]: set(map(str, one.change.what))  # type: ignore[union-attr]
        for one in desk.office.read(partial(notified.comparison, list_id=found))
    }
    assert told["Alan Bowman"] == {"title"}
    assert told["Keiko Arsenault"] == {"added"}
    assert told["Odile LACHARITÉ-ROY"] | told["Stuart Pemberley"] >= {"order"}
    desk.office.do("Accept list", partial(notified.accept_all, list_id=found))
    assert desk.names(1)[:2] == ["Alan Bowman", "Stuart Pemberley"]
    assert desk.names(1)[-1] == "Keiko Arsenault"
    assert "Assistant Deputy Minister" in desk.printed()
    assert desk.named("Bowman").counterpart_id == heads[0]

    while len(desk.office.history().done) > steps:
        desk.office.undo()
    now = {key: row for key, row in demo.snapshot(desk.office).items() if not row["withdrawn"]}
    assert now == {key: row for key, row in began.items() if not row["withdrawn"]}
