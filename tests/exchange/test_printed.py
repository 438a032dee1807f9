"""What was printed is remembered with its words: a change lists each paper that shows the old ones."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from protocoldesk.exchange.paper import PAPERS
from protocoldesk.exchange.printed import OutOfDate, out_of_date
from protocoldesk.office import Office
from protocoldesk.operations import delegation, letter, printing, record, release
from protocoldesk.operations.printing import Asked
from protocoldesk.papers.pieces import pieces
from protocoldesk.protocol.note import Purpose
from protocoldesk.records.consultation import Consultation, Sitting
from protocoldesk.records.delegation import Delegate, Delegation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.party import Party
from protocoldesk.records.person import Person, Post
from protocoldesk.records.printing import Printing
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Manner, Role, Status
from tests.operations import demo

FULL = tuple(name for name in PAPERS if name not in ("note", "thanks"))
"""Every paper that needs no letter to be composed of."""


@pytest.fixture(scope="session")
def mould(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("printed")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PROTOCOLDESK_HOME", str(folder / "machine"))
        return demo.make(folder / "demo.pdesk")


@pytest.fixture
def office(mould: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """The demo while its second session is to come, with a deputy on each side."""
    monkeypatch.setenv("PROTOCOLDESK_HOME", str(tmp_path / "machine"))
    with demo.copy(mould, tmp_path / "demo.pdesk") as office:
        _to_come(office)
        yield office


def _to_come(office: Office) -> None:
    found = demo.ref(office)
    office.do("Edit", partial(record.change, kind="consultation", record_id=found, status=Status.CONFIRMED))
    for side in demo.every(office, Delegation, consultation_id=found):
        ours = demo.one(office, Party, id=side.party_id).code == "kh"
        name = Text(en="YOS Vannak", km="យស វណ្ណៈ") if ours else Text(en="Peter Okafor")
        title = Text(en="Under Secretary of State", km="អនុរដ្ឋលេខាធិការ") if ours else Text(en="Director")
        office.do("Add", partial(_deputy, side=side.id, party=side.party_id, name=name, title=title))


def _deputy(session: Any, side: UUID, party: UUID, name: Text, title: Text) -> UUID:
    person = record.make(session, "person", name=name, party_id=party)
    record.make(session, "post", person_id=person, title=title)
    session.flush()
    made = delegation.add(session, delegation_id=side, person_id=person)
    return record.change(session, "delegate", made, role=Role.DEPUTY_HEAD)


def asked(office: Office, paper: str, language: str = "en", **how: Any) -> Asked:
    return printing.asked(paper, demo.ref(office), language, **how)


def print_out(office: Office, wanted: Asked, **more: Any) -> UUID:
    return office.handed_out(wanted, office.asked(wanted), **more)


def print_all(office: Office) -> list[tuple[str, str, str]]:
    """Every paper that there can be, in both languages; name, language and all the words of each."""
    printed: list[tuple[str, str, str]] = []
    for paper in FULL:
        for language in ("en", "km"):
            wanted = asked(office, paper, language)
            try:
                composed = office.asked(wanted)
            except Refusal:  # there is no table, no car, nobody to invite
                continue
            office.handed_out(wanted, composed)
            said = "\n".join(text for piece in pieces(composed) for text in piece.texts)
            printed.append((paper, language, said.replace("\u00a0", " ")))
    assert len(printed) > 16
    return printed


def found(office: Office, **about: Any) -> list[OutOfDate]:
    return office.read(partial(out_of_date, consultation_id=demo.ref(office), **about))


def say(office: Office, kind: str, record_id: UUID, field: str, language: str, words: str) -> None:
    act = partial(record.say, kind=kind, record_id=record_id, field=field, language=language, words=words)
    office.do("Say", act)


def post_of(office: Office, name: str) -> Post:
    person = demo.named(office, Person, name)
    return demo.one(office, Post, person_id=person.id)


def delegate_of(office: Office, name: str) -> Delegate:
    person = demo.named(office, Person, name)
    sides = {side.id for side in demo.every(office, Delegation, consultation_id=demo.ref(office))}
    (one,) = (row for row in demo.every(office, Delegate, person_id=person.id) if row.delegation_id in sides)
    return one


def test_what_was_printed_says_what_is_so(office: Office) -> None:
    print_all(office)

    assert found(office) == []


def test_a_changed_title_lists_each_paper_that_shows_it_and_nothing_else(office: Office) -> None:
    printed = print_all(office)
    shows = {(name, language) for name, language, words in printed if "Under Secretary of State" in words}
    assert {name for name, _ in shows} >= {"delegations", "nameplates", "badges", "photos"}
    assert ("agenda", "en") not in shows

    say(office, "post", post_of(office, "YOS Vannak").id, "title", "en", "Secretary of State")

    listed = found(office)
    assert {(one.asked.paper, one.asked.language) for one in listed} == shows
    for one in listed:
        if one.asked.paper in ("nameplates", "badges"):
            assert [piece.label for piece in one.pieces] == ["យស វណ្ណៈ"]


def test_old_and_new_words_stand_beside_each_other(office: Office) -> None:
    print_out(office, asked(office, "nameplates"))

    say(office, "post", post_of(office, "YOS Vannak").id, "title", "en", "Secretary of State")

    (paper,) = found(office)
    assert paper.pieces[0].changes == (("Under Secretary of State", "Secretary of State"),)


def test_the_khmer_title_is_out_of_date_on_khmer_papers_alone(office: Office) -> None:
    print_all(office)

    say(office, "post", post_of(office, "YOS Vannak").id, "title", "km", "រដ្ឋលេខាធិការ")

    assert {one.asked.language for one in found(office)} == {"km"}


def test_a_place_card_shows_no_title_and_stays(office: Office) -> None:
    print_out(office, asked(office, "placecards"))

    say(office, "post", post_of(office, "YOS Vannak").id, "title", "en", "Secretary of State")

    assert found(office) == []


def test_an_agenda_without_the_changed_item_stays_and_another_item_lists_it(office: Office) -> None:
    from protocoldesk.records.agenda import AgendaItem

    print_all(office)
    item = demo.named(office, AgendaItem, "Trade and investment", "title")

    say(office, "agenda_item", item.id, "title", "en", "Trade, investment and agriculture")

    listed = {one.asked.paper for one in found(office) if one.edition_id is None}
    assert "agenda" in listed
    assert listed.isdisjoint({"delegations", "nameplates", "placecards", "badges", "photos"})


def test_only_the_plate_that_is_wrong_is_asked_for_again(office: Office) -> None:
    print_out(office, asked(office, "nameplates"))
    say(office, "post", post_of(office, "Peter Okafor").id, "title", "en", "Acting Director")

    (paper,) = found(office)

    plates = office.asked(paper.reprint).parts
    assert [plate.says()[0] for plate in plates] == ["Peter Okafor"]


def test_what_was_printed_anew_is_out_of_the_list(office: Office) -> None:
    print_out(office, asked(office, "nameplates"))
    say(office, "post", post_of(office, "Peter Okafor").id, "title", "en", "Acting Director")
    (paper,) = found(office)

    print_out(office, paper.reprint)

    assert found(office) == []


def test_a_change_that_is_undone_leaves_nothing_out_of_date(office: Office) -> None:
    say(office, "post", post_of(office, "Peter Okafor").id, "title", "en", "Acting Director")
    print_out(office, asked(office, "nameplates"))

    assert office.undo() == "Say"  # printing stands in nobody's way
    (paper,) = found(office)

    assert paper.pieces[0].changes == (("Acting Director", "Director"),)


def test_what_was_printed_before_is_superseded(office: Office) -> None:
    print_out(office, asked(office, "delegations"))
    say(office, "post", post_of(office, "Peter Okafor").id, "title", "en", "Acting Director")
    print_out(office, asked(office, "delegations"))

    assert found(office) == []


def test_who_was_sent_the_old_list_still_has_it(office: Office) -> None:
    print_out(office, asked(office, "delegations"), manner=Manner.SENT, recipient="Embassy of Canada")
    say(office, "post", post_of(office, "Peter Okafor").id, "title", "en", "Acting Director")
    print_out(office, asked(office, "delegations"))

    assert [one.recipient for one in found(office)] == ["Embassy of Canada"]


def test_what_needs_no_reprint_is_not_listed_until_it_is_printed_again(office: Office) -> None:
    print_out(office, asked(office, "nameplates"))
    say(office, "post", post_of(office, "Peter Okafor").id, "title", "en", "Acting Director")
    (paper,) = found(office)

    office.do("Settle", partial(printing.settle, printing_ids=paper.printings))
    assert found(office) == []
    print_out(office, asked(office, "nameplates"))
    say(office, "post", post_of(office, "Peter Okafor").id, "title", "en", "Director")

    assert len(found(office)) == 1


def test_the_plate_of_somebody_who_is_gone_is_to_be_thrown_away(office: Office) -> None:
    print_out(office, asked(office, "nameplates"))
    gone = delegate_of(office, "Peter Okafor").id
    office.do("Withdraw", partial(record.withdraw, kind="delegate", record_id=gone))

    (paper,) = found(office)

    assert paper.pieces[0].gone
    assert not paper.wanted


def test_a_new_delegate_makes_no_plate_wrong(office: Office) -> None:
    print_out(office, asked(office, "nameplates"))
    side = delegate_of(office, "Peter Okafor").delegation_id
    office.do(
        "Add", partial(delegation.add_person, delegation_id=side, name="Claire Tremblay", language="en")
    )

    assert found(office) == []


def test_lists_with_other_columns_are_other_papers(office: Office) -> None:
    print_out(office, asked(office, "delegations", columns=["number", "name"]))
    print_out(office, asked(office, "delegations", columns=["number", "name", "title"]))

    say(office, "post", post_of(office, "Peter Okafor").id, "title", "en", "Acting Director")

    assert [one.asked.how()["columns"] for one in found(office)] == [["number", "name", "title"]]


def test_another_photograph_is_seen_on_badge_and_sheet_alone(office: Office) -> None:
    from protocoldesk.store import files

    print_all(office)
    person = demo.named(office, Person, "YOS Vannak").id

    def picture(session: Any) -> UUID:
        made = record.make(session, "attachment", name="yos.jpg", sha256=files.put(session, b"face"), size=4)
        session.flush()
        return record.change(session, "person", person, photograph_id=made)

    office.do("Add photograph", picture)

    assert {one.asked.paper for one in found(office)} == {"badges", "photos"}


def note(office: Office) -> UUID:
    how = {"consultation_id": demo.ref(office), "language": "en", "purpose": Purpose.DELEGATION}
    return office.do("Draft", partial(letter.draft, **how))


def test_a_draft_that_lists_the_delegation_is_listed_until_it_is_mended(office: Office) -> None:
    drafted = note(office)
    assert found(office) == []

    say(office, "post", post_of(office, "YOS Vannak").id, "title", "en", "Secretary of State")

    (draft,) = found(office)
    assert (draft.asked.paper, draft.letter_id, draft.sent) == ("note", drafted, False)
    old, new = "YOS Vannak, Under Secretary of State", "YOS Vannak, Secretary of State"
    assert draft.pieces[0].changes == ((old, new),)
    assert [one.letter_id for one in office.read(out_of_date)] == [drafted]
    office.do("Mend", partial(letter.mend, letter_id=drafted))
    assert found(office) == []


def test_a_note_that_went_out_is_listed_until_it_is_settled(office: Office) -> None:
    sent = note(office)
    office.send_letter(sent)
    assert found(office) == []

    say(office, "post", post_of(office, "YOS Vannak").id, "title", "en", "Secretary of State")

    (out,) = found(office)
    assert (out.letter_id, out.sent, len(out.printings)) == (sent, True, 1)
    office.do("Settle", partial(printing.settle, printing_ids=out.printings))
    assert found(office) == []


def test_who_left_the_delegation_makes_a_draft_wrong(office: Office) -> None:
    note(office)
    gone = delegate_of(office, "YOS Vannak").id
    office.do("Withdraw", partial(record.withdraw, kind="delegate", record_id=gone))

    (draft,) = found(office)

    assert [("YOS Vannak" in old, new) for old, new in draft.pieces[0].changes] == [(True, "")]


def export(office: Office, name: str, language: str = "", **how: Any) -> UUID:
    wanted = asked(office, name, language, **how)
    return office.exported(wanted, office.export(wanted))


def test_cards_that_were_exported_are_listed_by_whose_card_it_is(office: Office) -> None:
    export(office, "cards")
    assert found(office) == []

    say(office, "post", post_of(office, "Peter Okafor").id, "title", "en", "Acting Director")

    (cards,) = found(office)
    assert [(piece.label, piece.changes) for piece in cards.pieces] == [
        ("Peter Okafor", (("Director", "Acting Director"),))
    ]
    assert cards.reprint == cards.asked
    export(office, "cards")
    assert found(office) == []


def test_a_calendar_that_was_exported_is_listed_once_an_hour_moves(office: Office) -> None:
    noon = datetime(2026, 2, 12, 5, 30, tzinfo=UTC)
    sitting = demo.one(office, Sitting, consultation_id=demo.ref(office)).id
    move = partial(record.change, kind="sitting", record_id=sitting)
    office.do("Time", partial(move, begins=noon, ends=noon + timedelta(hours=1)))
    export(office, "calendar", "en")
    assert found(office) == []

    office.do("Time", partial(move, begins=noon + timedelta(hours=2), ends=noon + timedelta(hours=3)))

    (calendar,) = found(office)
    ((piece,), about) = calendar.pieces, calendar.asked
    assert (about.paper, about.language, piece.label) == ("calendar", "en", "Plenary session")
    ((old, new),) = piece.changes
    assert "2026-02-12 12:30–13:30" in old
    assert "2026-02-12 14:30–15:30" in new


def test_a_draft_of_the_release_is_listed_by_its_language(office: Office) -> None:
    post = post_of(office, "Alan Bowman")

    say(office, "post", post.id, "title", "en", "Assistant Deputy Minister")

    (draft,) = found(office)
    assert (draft.asked.language, draft.edition_id) == ("en", demo.edition(office).id)
    office.do("Mend", partial(release.mend, release_id=demo.release_of(office)))
    assert found(office) == []


def test_a_printed_draft_is_out_of_date_once_its_words_are_mended(office: Office) -> None:
    edition = demo.edition(office).id
    print_out(office, asked(office, "release", edition=str(edition)))
    say(office, "post", post_of(office, "Alan Bowman").id, "title", "en", "Assistant Deputy Minister")
    office.do("Mend", partial(release.mend, release_id=demo.release_of(office)))

    (paper,) = found(office)

    assert (paper.asked.paper, paper.edition_id) == ("release", None)
    assert "Assistant Deputy Minister" in paper.pieces[0].changes[0][1]


def test_what_was_printed_for_a_session_that_is_concluded_stays(office: Office) -> None:
    print_out(office, asked(office, "nameplates"))
    concluded = partial(
        record.change, kind="consultation", record_id=demo.ref(office), status=Status.CONCLUDED
    )
    office.do("Conclude", concluded)

    say(office, "post", post_of(office, "Peter Okafor").id, "title", "en", "Acting Director")

    assert found(office) == []
    office.clock.tomorrow()  # type: ignore[attr-defined]
    print_out(office, asked(office, "delegations"))
    say(office, "post", post_of(office, "Peter Okafor").id, "title", "en", "Director General")
    assert [one.asked.paper for one in found(office)] == ["delegations"]


def test_today_looks_at_the_sessions_to_come(office: Office) -> None:
    print_out(office, asked(office, "nameplates"))
    say(office, "post", post_of(office, "Peter Okafor").id, "title", "en", "Acting Director")

    everywhere = office.read(out_of_date)

    assert [one.asked.paper for one in everywhere] == ["nameplates"]
    assert demo.one(office, Consultation, ref=demo.REF).id == everywhere[0].asked.consultation_id


def test_a_printing_that_nobody_can_read_is_passed_over(office: Office) -> None:
    printed = print_out(office, asked(office, "nameplates"))
    office.do("Break", partial(record.change, kind="printing", record_id=printed, said="no JSON"))

    assert office.read(partial(printing.rows, consultation_id=demo.ref(office))) == []
    assert demo.one(office, Printing).id == printed


def test_an_option_that_the_paper_has_not_is_refused(office: Office) -> None:
    with pytest.raises(Refusal, match="'agenda' has no option 'columns'"):
        office.asked(asked(office, "agenda", columns=["name"]))
