"""The steps of a session with two delegations, each as a chief of protocol would tell it."""

from __future__ import annotations

import io
from collections.abc import Callable, Collection
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from datetime import date, time
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from protocoldesk.cli import main
from protocoldesk.exchange import letter as mailbox
from protocoldesk.exchange.intake import deed
from protocoldesk.exchange.intake.intake import best_table
from protocoldesk.exchange.intake.reading import read
from protocoldesk.office import Office
from protocoldesk.operations import (
    agenda,
    consultation,
    facts,
    hospitality,
    invitation,
    letter,
    mechanism,
    notified,
    programme,
    rank,
    record,
    release,
    seating,
    template,
    travel,
)
from protocoldesk.operations.facts.seating import order
from protocoldesk.protocol.facts import ConsultationFacts, Named
from protocoldesk.protocol.note import Purpose
from protocoldesk.protocol.notified import What
from protocoldesk.protocol.precedence import Step
from protocoldesk.protocol.seats import Chair, SeatingFacts
from protocoldesk.records.attachment import Attachment
from protocoldesk.records.consultation import Sitting
from protocoldesk.records.party import Party
from protocoldesk.records.person import Person, PersonalFile, Post, Rank
from protocoldesk.records.programme import ProgrammeLine
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When
from protocoldesk.records.values.words import (
    CarUse,
    LetterKind,
    RowState,
    SittingKind,
    Standing,
    TemplateKind,
    Travel,
)
from tests.operations import demo
from tests.stories import received_lists as lists

OFFICER = "Sok Dara"
REF = "kh-pt-1"
DAY = date(2027, 3, 10)


@dataclass
class Story:
    """An archive, who works on it, and what it held before each deed."""

    path: Path
    office: Office = field(init=False)
    past: list[tuple[str, demo.Rows]] = field(default_factory=list[tuple[str, demo.Rows]], repr=False)

    def __post_init__(self) -> None:
        self.open()

    def open(self) -> None:
        self.office = Office.open(self.path, officer=OFFICER)

    def do(self, label: str, verb: Callable[..., Any], **given: Any) -> Any:
        """A deed as a window does it."""
        self.past.append((label, demo.snapshot(self.office)))
        return self.office.do(label, partial(verb, **given))

    def read(self, noun: Callable[..., Any], **given: Any) -> Any:
        return self.office.read(partial(noun, **given))

    def take(self, name: str, content: bytes, *more: str) -> str:
        """A file taken in by the verb; what it told. It counts as a deed where anything came in."""
        file = self.path.parent / name
        file.write_bytes(content)
        before = demo.snapshot(self.office)
        self.office.close()
        said, wrong = io.StringIO(), io.StringIO()
        with redirect_stdout(said), redirect_stderr(wrong):
            main(["take", str(file), *more, "--archive", str(self.path), "--officer", OFFICER])
        self.open()
        assert wrong.getvalue() == ""
        if demo.snapshot(self.office) != before:
            self.past.append((f"Take in {name}", before))
        return said.getvalue()

    @property
    def meeting(self) -> UUID:
        return self.read(consultation.by_ref, ref=REF)

    @property
    def whole(self) -> ConsultationFacts:
        return self.read(facts.consultation, consultation_id=self.meeting)

    def side(self, code: str) -> UUID:
        return next(one.id for one in self.whole.delegations if one.party.code == code)

    def people(self, code: str) -> list[Named]:
        """The delegates of a side as they are printed, in the notified order."""
        (side,) = (one for one in self.whole.delegations if one.party.code == code)
        return list(side.delegates)

    def names(self, code: str) -> list[str]:
        return [one.name["en"] for one in self.people(code)]

    def who(self, name: str) -> Named:
        (found,) = (one for one in self.whole.people() if name in one.name["en"])
        return found


def post_of(story: Story, name: str) -> Post:
    return demo.one(story.office, Post, person_id=demo.named(story.office, Person, name).id)


# Before


@dataclass(frozen=True)
class State:
    """A state as the archive has it before anybody of it is known."""

    code: str
    zone: str
    languages: str
    short: Text
    formal: Text
    adjective: Text
    house: str


CAMBODIA = State(
    "kh",
    "Asia/Phnom_Penh",
    "km en",
    Text(en="Cambodia", km="កម្ពុជា"),
    Text(en="Kingdom of Cambodia", km="ព្រះរាជាណាចក្រកម្ពុជា"),
    Text(en="Cambodian", km="កម្ពុជា"),
    lists.HOUSE,
)
PORTUGAL = State(
    "pt",
    "Europe/Lisbon",
    "pt en",
    Text(en="Portugal", km="ព័រទុយហ្គាល់"),
    Text(en="Portuguese Republic", km="សាធារណរដ្ឋព័រទុយហ្គាល់"),
    Text(en="Portuguese", km="ព័រទុយហ្គាល់"),
    lists.ABROAD,
)
SERIES = Text(en="Cambodia-Portugal Bilateral Consultations", km="កិច្ចពិគ្រោះទ្វេភាគី កម្ពុជា-ព័រទុយហ្គាល់")


def begins_with_an_office_and_a_series(path: Path) -> None:
    """An archive with the two parties, their ministries, a mechanism, and its first session."""
    with Office.make(path, officer=OFFICER) as office:
        sides = [_state(office, state) for state in (CAMBODIA, PORTUGAL)]
        new = partial(mechanism.open_series, name=SERIES, handle="kh-pt", sides=sides)
        opened = partial(
            consultation.open_new,
            mechanism_id=office.do("New mechanism", new),
            number=1,
            dates=When.day(DAY.year, DAY.month, DAY.day),
            city=Text(en="Phnom Penh", km="ភ្នំពេញ"),
            host_id=sides[0][0],
        )
        office.do("New session", opened)


def _state(office: Office, state: State) -> tuple[UUID, UUID]:
    """The party and its ministry."""
    party = partial(
        record.make,
        kind="party",
        code=state.code,
        zone=state.zone,
        languages=state.languages,
        short_name=state.short,
        formal_name=state.formal,
        adjective=state.adjective,
        article=Text(en="the"),
    )
    made = office.do("Add party", party)
    house = partial(
        record.make,
        kind="institution",
        party_id=made,
        name=Text(en=state.house, km="ក្រសួងការបរទេស"),
        article=Text(en="the"),
        foreign_ministry=True,
    )
    return made, office.do("Add institution", house)


# What came in


def takes_our_own_list_out_of_a_document(story: Story) -> None:
    told = story.take("ours.docx", lists.ours(), REF, "--side", "kh", "--received", "2027-01-20", "--accept")

    assert "5 are new, 0 were known" in told
    assert story.names("kh") == [
        "KEO Sarithpol",
        "PEN Chanmonika",
        "UNG Boreyvisal",
        "NOU Sreyleakhena",
        "SRUN Kakadaroth",
    ]
    head = story.people("kh")[0]
    assert (head.name["km"], head.title["en"], head.role) == ("កែវ សារិទ្ធពល", "Secretary of State", "head")
    assert head.institution is not None
    assert head.institution.name["km"] == "ក្រសួងការបរទេស", "it is the ministry that was there already"


def logs_the_mail_that_brought_theirs_and_takes_its_list(story: Story) -> None:
    came = story.do(
        "Log letter",
        mailbox.receive,
        consultation_id=story.meeting,
        name="note.eml",
        content=lists.mail(),
        on=date(2027, 1, 25),
    )
    note = {"kind": LetterKind.NOTE_VERBALE, "their_number": "NV 41/2027"}
    story.do("Edit letter", letter.change, letter_id=came, **note)
    (row,) = story.read(letter.rows, consultation_id=story.meeting)
    assert row.subject["en"] == "Delegation of Portugal"
    files = {one.name: one.sha256 for one in story.read(letter.files, letter_id=came)}
    assert {"delegation.xlsx", "signature.png"} <= files.keys()

    ground = story.read(deed.ground, delegation_id=story.side("pt"))
    source = read("note.eml", lists.mail(), ground.words)
    intake = deed.begin(ground, source, next(best_table(source.all_tables(), ground.reading)))
    (left,) = intake.skipped()
    assert (str(left.row.where), str(left.why)) == ("row 7", "There is no name in this row.")
    taken = story.do(
        "Take in a list",
        deed.take,
        ground=ground,
        entries=intake.taken(),
        source=source,
        table=intake.table.name,
        columns=deed.columns_of(intake),
        letter_id=came,
    )
    assert (taken.made, taken.known) == (5, 0)
    assert story.names("pt") == [], "nobody is a delegate before the list is accepted"
    story.do("Accept list", notified.accept_all, list_id=taken.list_id)

    assert story.names("pt") == [
        "Duarte Salgueiro-Pinto",
        "Leonor Brandão Queirós",
        "Tomás Azevedo Lobo",
        "Inês Carvalhal",
        "Rui Falcão Teles",
    ]
    assert story.whole.delegations[1].notified_by == "NV 41/2027"
    private = {row.diet for row in demo.every(story.office, PersonalFile)}
    assert {"no shellfish", "vegetarian"} <= private


def takes_cards_and_makes_nobody_twice(story: Story) -> None:
    offered = story.take("cards.vcf", lists.cards(), "--side", "pt", "--dry-run")
    assert "Inês Carvalhal, Counsellor (" in offered, "whom she may be is told"
    assert "It may be somebody who is known; say whether it is." in offered

    told = story.take("cards.vcf", lists.cards(), "--side", "pt", "--alike", "known")

    assert "1 are new, 1 were known" in told
    ines = demo.named(story.office, Person, "Carvalhal")
    assert demo.one(story.office, Attachment, id=ines.photograph_id).size == len(lists.PHOTO)
    assert demo.named(story.office, Person, "Vasques")


def compares_the_second_list_and_accepts_it_line_by_line(story: Story) -> None:
    before = story.names("pt")
    story.take(
        "second.xlsx",
        lists.workbook(lists.SECOND),
        REF,
        "--side",
        "pt",
        "--received",
        "2027-02-17",
        "--alike",
        "known",
    )
    assert story.names("pt") == before, "a list changes nothing until it is accepted"
    last, first = story.read(notified.versions, delegation_id=story.side("pt"))
    assert (first.number, first.waiting, last.number, last.lines) == (1, 0, 2, 5)
    waiting = {row.change: row for row in _waiting(story, last.id)}
    told = {_name(change): change.what for change in waiting}
    assert told["Beatriz Fontoura"] == {What.ADDED}
    assert told["Tomás Azevedo Lobo"] == {What.GONE}
    assert told["Leonor Brandão Queirós"] == {What.TITLE}
    moved = told.keys() & {"Inês Carvalhal", "Rui Falcão Teles"}
    assert [told[name] for name in moved] == [{What.ORDER}], "of two that changed places one moved"
    assert len(told) == 4

    for change, row in waiting.items():
        held = story.names("pt")
        story.do("Accept line", notified.accept, row_id=row.id)
        _said_by_the_line(change.what, _name(change), held, story)

    assert story.names("pt") == [
        "Duarte Salgueiro-Pinto",
        "Leonor Brandão Queirós",
        "Beatriz Fontoura",
        "Rui Falcão Teles",
        "Inês Carvalhal",
    ]
    assert story.who("Leonor").title["en"] == "Director for Asia and Oceania"
    gone = story.whole.delegations[1].replaced
    assert [(one.name["en"], one.standing) for one in gone] == [("Tomás Azevedo Lobo", Standing.REPLACED)]
    assert not _waiting(story, last.id)


def _waiting(story: Story, list_id: UUID) -> list[notified.Difference]:
    found = story.read(notified.comparison, list_id=list_id)
    return [row for row in found if row.state is RowState.WAITING]


def _name(change: Any) -> str:
    return (change.now or change.before).bare["en"]


def _said_by_the_line(what: Collection[What], name: str, held: list[str], story: Story) -> None:
    """An accepted line changes what it says, and of the others nothing."""
    now = story.names("pt")
    others = [one for one in held if one != name]
    assert [one for one in now if one != name and one in held] == [one for one in others if one in now]
    if What.ADDED in what:
        assert name in now
    elif What.GONE in what:
        assert name not in now
    elif What.TITLE in what:
        assert now == held


# In order


def computes_precedence_beside_the_notified_order(story: Story) -> None:
    office = story.office
    listed = story.names("kh")
    story.do("Take over ranks", rank.take, party_id=demo.one(office, Party, code="kh").id)
    ranks = {row.name["en"]: row.id for row in demo.every(office, Rank)}
    for name, title in (("KEO", "Secretary of State"), ("PEN", "Director General")):
        story.do(
            "Edit post", record.change, kind="post", record_id=post_of(story, name).id, rank_id=ranks[title]
        )
    third, fourth = (story.who(name).id for name in ("UNG", "NOU"))
    for name, day in (("UNG", date(2025, 9, 1)), ("NOU", date(2024, 5, 1))):
        fields = {"rank_id": ranks["Director of Department"], "first_day": day}
        story.do("Edit post", record.change, kind="post", record_id=post_of(story, name).id, **fields)

    places = story.read(order, delegation_id=story.side("kh"))
    assert [place.who.name["en"].split()[0] for place in places] == ["KEO", "PEN", "NOU", "UNG", "SRUN"]
    assert [place.step for place in places[:4]] == [Step.ROLE, Step.ROLE, Step.ROLE, Step.SENIORITY]
    assert "since" in places[3].reason
    assert story.names("kh") == listed, "the notified order is only compared"

    story.do("Fix place", rank.fix, delegate_id=third, place=3)
    places = story.read(order, delegation_id=story.side("kh"))
    assert [place.who.id for place in places[2:4]] == [third, fourth]
    assert (places[2].step, places[2].reason) == (Step.FIXED, "Fixed by hand.")
    assert story.names("kh") == listed


def seats_them_swaps_locks_and_seats_anew(story: Story) -> None:
    plan = story.do("New seating plan", seating.begin, consultation_id=story.meeting, preset="china")

    def table() -> SeatingFacts:
        return story.read(facts.seating, plan_id=plan)

    def sits(chair: Chair) -> str:
        people = table().people()
        found = {seat.chair: seat.who for seat in table().plan.seats}
        who = found.get(chair)
        return people[who].named.name["en"] if who else ""

    host, guest = table().host.id, table().guest.id
    middle = [sits(Chair(side, 0, 0)) for side in (host, guest)]
    assert middle == ["KEO Sarithpol", "Duarte Salgueiro-Pinto"], "the heads sit opposite"
    first, second = Chair(host, 0, 1), Chair(host, 0, -1)
    was = sits(first), sits(second)
    assert all(was)
    story.do("Swap seats", seating.swap, plan_id=plan, chair=first, other=second)
    assert (sits(second), sits(first)) == was
    checks = {one.check for one in story.read(seating.findings, plan_id=plan)}
    assert {"seating-order", "flags-checked"} <= checks
    story.do("Lock chair", seating.lock, plan_id=plan, chair=first)
    story.do("Seat anew", seating.reseat, plan_id=plan)
    assert sits(first) == was[1], "what is locked stays"
    assert sits(second) != was[1]
    assert "seated-twice" not in {one.check for one in story.read(seating.findings, plan_id=plan)}
    story.do("Check flags", seating.check_flags, plan_id=plan, by=OFFICER)
    story.do("New seating plan", seating.begin, consultation_id=story.meeting, preset="photo")


# Towards the day


def agrees_agenda_and_programme(story: Story) -> None:
    own = {"consultation_id": story.meeting}
    for kind, key in (
        (TemplateKind.AGENDA, "consultation"),
        (TemplateKind.PROGRAMME, "day"),
        (TemplateKind.CHECKLIST, "consultation"),
    ):
        story.do("Begin from template", template.begin, **own, kind=kind, key=key)
    item = story.whole.agenda[0]
    lead = {"delegation_id": story.side("pt"), "delegate_ids": [story.who("Duarte").id]}
    story.do("Edit lead", agenda.lead, item_id=item.id, **lead)
    for kind, begins, ends in (
        (SittingKind.PLENARY, time(9), time(12)),
        (SittingKind.LUNCHEON, time(12, 30), time(14)),
    ):
        made = story.do("Add sitting", agenda.add_sitting, **own, kind=kind)
        story.do("Edit times", agenda.set_times, sitting_id=made, begins=begins, ends=ends)
    line = demo.named(story.office, ProgrammeLine, "Photograph of the two heads", "title")
    heads = [story.who(name).id for name in ("KEO", "Duarte")]
    story.do("Edit people", programme.bring, line_id=line.id, who=heads)


def lays_the_table_for_luncheon_and_asks_guests(story: Story) -> None:
    luncheon = demo.one(story.office, Sitting, kind=SittingKind.LUNCHEON).id
    for english, khmer in (("Lotus salad", "ញាំក្រអៅឈូក"), ("Fish amok", "អាម៉ុកត្រី")):
        course = Text(en=english, km=khmer)
        story.do("Add course", hospitality.add_course, sitting_id=luncheon, name=course)
    note = Text(en="a dish without meat or fish", km="ម្ហូបគ្មានសាច់")
    story.do("Tell kitchen", hospitality.tell_kitchen, who=story.who("Rui").id, note=note)
    guests = [one.id for one in story.people("pt")]
    story.do("Invite", invitation.invite, sitting_id=luncheon, people=guests)


def meets_them_at_the_airport(story: Story) -> None:
    own = {"consultation_id": story.meeting}
    arrival = story.do("Add journey", travel.journey, delegate_id=story.who("Duarte").id, way=Travel.ARRIVAL)
    story.do("Edit time", travel.set_time, journey_id=arrival, day=date(2027, 3, 9), at=time(16, 5))
    stay = story.do("Add stay", travel.stay, delegate_id=story.who("Duarte").id)
    story.do("Lodge together", travel.lodge_together, stay_id=stay)
    for use in (CarUse.PRINCIPAL, CarUse.DELEGATION, CarUse.DELEGATION):
        story.do("Add car", travel.add_car, **own, use=use)
    story.do("Seat in cars", travel.seat_all, **own)


def drafts_notes_thanks_and_the_release(story: Story) -> None:
    own = {"consultation_id": story.meeting}
    for language in ("en", "km"):
        story.do("Draft note", letter.draft, **own, language=language, purpose=Purpose.DELEGATION)
        story.do("Draft thanks", letter.thank, **own, language=language, people=[story.who("Duarte").id])
    story.do("Compose release", release.compose, **own, languages=["en", "km"])


STEPS = (
    takes_our_own_list_out_of_a_document,
    logs_the_mail_that_brought_theirs_and_takes_its_list,
    takes_cards_and_makes_nobody_twice,
    compares_the_second_list_and_accepts_it_line_by_line,
    computes_precedence_beside_the_notified_order,
    seats_them_swaps_locks_and_seats_anew,
    agrees_agenda_and_programme,
    lays_the_table_for_luncheon_and_asks_guests,
    meets_them_at_the_airport,
    drafts_notes_thanks_and_the_release,
)
