"""The demo's session to come: an example that comes in whole, alone too, and prepared as an officer would."""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from protocoldesk.exchange import incoming, taking
from protocoldesk.exchange.coming import REF
from protocoldesk.exchange.demo import fill
from protocoldesk.exchange.printed import out_of_date
from protocoldesk.office import Office
from protocoldesk.operations import consultation, facts, letter, negotiation, notified, seating, task
from protocoldesk.protocol.letter import Owing
from protocoldesk.records.delegation import Delegation
from protocoldesk.records.party import Institution, Party
from protocoldesk.shelf import resource
from tests.operations.demo import OFFICER, every


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    with Office.make(tmp_path_factory.mktemp("coming") / "demo.pdesk", officer=OFFICER) as office:
        fill(office.do, coming=True)
        yield office


def test_it_comes_in_alone_into_an_empty_archive(tmp_path: Path) -> None:
    read = incoming.read(resource("demo", "kh-nz.json").read_bytes())
    with Office.make(tmp_path / "new.pdesk", officer=OFFICER) as office:
        taken = office.do("Import", partial(taking.take, incoming=read))
    assert (taken.skipped, taken.consultations) == (0, (REF,))


def test_what_both_sessions_share_is_there_once(filled: Office) -> None:
    codes = [row.code for row in every(filled, Party)]
    assert sorted(codes) == ["ca", "kh", "nz"]
    names = [row.name["en"] for row in every(filled, Institution)]
    assert names.count("Ministry of Foreign Affairs and International Cooperation") == 1


def test_it_says_that_it_is_an_example() -> None:
    (row,) = json.loads(resource("demo", "kh-nz.json").read_text("utf-8"))["records"]["consultation"]
    assert "everybody who is named in it are invented" in json.dumps(row["remarks"])


def test_everybody_sits_once_and_the_heads_face_each_other(filled: Office) -> None:
    found = filled.read(partial(consultation.by_ref, ref=REF))
    plans = filled.read(partial(seating.plans, consultation_id=found))
    assert [plan.name["en"] for plan in plans] == ["Talks", "Working lunch", "Photograph"]
    for plan in plans:
        whole = filled.read(partial(facts.seating, plan_id=plan.id))
        seated = [seat.who for seat in whole.plan.seats if seat.who]
        assert len(seated) == len(set(seated)) >= 12
        said = [one.check for one in filled.read(partial(seating.findings, plan_id=plan.id))]
        assert not {"seated-twice", "seated-absent", "heads-opposite", "no-interpreter"} & set(said)


def test_one_reply_is_due_and_the_notes_that_went_have_their_numbers(filled: Office) -> None:
    found = filled.read(partial(consultation.by_ref, ref=REF))
    rows = filled.read(partial(letter.rows, consultation_id=found))
    assert sorted(row.our_number for row in rows if row.sent) == ["NV 1/2026", "NV 2/2026"]
    (owed,) = filled.read(partial(letter.owed, consultation_id=found))
    assert (owed.their_number, owed.owing) == ("MFAT 2026/61", Owing.WE)


def test_the_agenda_that_was_sent_differs_by_what_was_put_off(filled: Office) -> None:
    found = filled.read(partial(consultation.by_ref, ref=REF))
    (version,) = filled.read(partial(negotiation.versions, consultation_id=found))
    assert "Air services" in [line.title["en"] for line in version.items]
    agenda = filled.read(partial(facts.consultation, consultation_id=found)).agenda
    assert "Air services" not in [one.title["en"] for one in agenda]
    assert [one.internal for one in agenda].count(True) == 1


def test_the_checklist_counts_back_from_its_day(filled: Office) -> None:
    found = filled.read(partial(consultation.by_ref, ref=REF))
    tasks = filled.read(partial(task.tasks, consultation_id=found))
    assert str(tasks[0].due) == "2026-10-16"
    assert [one.done_on is not None for one in tasks[:3]] == [True, True, False]


def test_a_title_that_is_accepted_tells_which_papers_to_reprint(filled: Office) -> None:
    found = filled.read(partial(consultation.by_ref, ref=REF))
    assert not filled.read(partial(out_of_date, consultation_id=found))
    (side,) = (row.id for row in every(filled, Delegation, consultation_id=found) if row.notified_by)
    second = filled.read(partial(notified.versions, delegation_id=side))[0]
    assert (second.number, second.waiting) == (2, 1)
    filled.do("Accept list", partial(notified.accept_all, list_id=second.id))
    stale = filled.read(partial(out_of_date, consultation_id=found))
    assert {one.asked.paper: [piece.label for piece in one.pieces] for one in stale}["nameplates"] == [
        "Mr.\u00a0Callum Strathearn"
    ]
    assert sorted(one.asked.paper for one in stale) == ["delegations", "nameplates"]
    filled.undo()
