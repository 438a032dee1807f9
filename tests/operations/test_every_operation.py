"""Every operation is undone and redone to the letter, or is final and says the way on."""

import importlib
import inspect
import json
import pkgutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from types import ModuleType
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

import protocoldesk.exchange
import protocoldesk.operations
from protocoldesk.exchange import incoming, paper, taking
from protocoldesk.office import Office
from protocoldesk.operations import (
    checking,
    consultation,
    copying,
    facts,
    mechanism,
    outcome,
    preset,
    record,
    register,
    release,
    wordings,
)
from protocoldesk.operations import named as by_name
from protocoldesk.operations.final import way_on
from protocoldesk.protocol.numbering import PaperNumber
from protocoldesk.records.agenda import AgendaItem
from protocoldesk.records.delegation import Delegation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.followup import Review
from protocoldesk.records.mechanism import Mechanism
from protocoldesk.records.outcome import Outcome
from protocoldesk.records.party import Party
from protocoldesk.records.person import Person, Post
from protocoldesk.records.release import Edition
from protocoldesk.records.values.prose import paragraphs
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Side
from tests.operations import (
    correcting,
    corresponding,
    demo,
    meeting,
    preparing,
    programming,
    releasing,
    tabling,
    takingin,
)
from tests.operations.demo import OFFICER, named, one, passage, release_of

EVENING = datetime(2026, 2, 12, 12, 0, tzinfo=UTC)
NUMBER = PaperNumber("PR", 23, 2026)
PDF = ("pdf", "kh-ca-2-en.pdf", "application/pdf", sha256(b"%PDF").hexdigest(), 4)
MADE = [("pdf", "kh-ca-2-en.pdf", b"%PDF")]

Deed = Callable[[Session], Any]
Case = Callable[[Office], Deed]
"""Makes ready what the operation needs, and gives the deed."""


def edition_id(office: Office) -> UUID:
    return demo.edition(office).id


def issued(office: Office) -> UUID:
    """The English edition, issued."""
    edition = edition_id(office)
    page = office.page(edition, as_issued=True)
    act = partial(paper.issue, edition_id=edition, paper=page, made=MADE, by=OFFICER, at=EVENING)
    office.do("Issue release", act)
    return edition


def reworded_after_issue(office: Office) -> UUID:
    edition = issued(office)
    words = paragraphs("A new closing.")
    act = partial(release.prepare_correction, passage_id=passage(office, 7), edition_id=edition, blocks=words)
    office.do("Edit wording", act)
    return edition


def carried(office: Office) -> Deed:
    """A third session comes, with the follow-ups of the second one still open."""
    series = one(office, Mechanism, handle="kh-ca").id
    fields = {"mechanism_id": series, "ref": "kh-ca-3", "number": 3}
    third = office.do("Add", partial(record.make, kind="consultation", **fields))
    return partial(consultation.carry, consultation_id=third)


def third(office: Office) -> UUID:
    """A third session, of which nothing but its sides is there yet."""
    series = one(office, Mechanism, handle="kh-ca").id
    act = partial(consultation.open_new, mechanism_id=series, number=3)
    return office.do("New session", act)


def mended(office: Office) -> Deed:
    post = named(office, Post, "Director General", "title")
    say = partial(
        record.say, kind="post", record_id=post.id, field="title", language="en", words="Acting Director"
    )
    office.do("Rename", say)
    return partial(release.mend, release_id=release_of(office))


def settled(office: Office) -> Deed:
    office.do("Void", partial(register.void, release_id=release_of(office), reason="typed wrongly"))
    finding = office.read(partial(checking.findings, ref=demo.REF, today=EVENING.date()))[0][1]
    return partial(
        checking.settle, ref=demo.REF, check=finding.check, place="", reason="agreed", by=OFFICER, at=EVENING
    )


def written(office: Office, after: Callable[[Office], Any], act: Callable[[Session, Any, Any], Any]) -> Deed:
    """A part of an operation, which is handed the release as it stands."""
    after(office)
    release_id, edition = release_of(office), edition_id(office)

    def deed(session: Session) -> Any:
        whole = facts.release(session, release_id)
        return act(session, whole, next(one for one in whole.editions if one.id == edition))

    return deed


def with_own_value(office: Office) -> Deed:
    key = "phrases/en:paper.draft"
    office.do("Choose", partial(preset.put, key=key, value="NOT YET"))
    return partial(preset.bring_back, key=key)


def with_another_title(office: Office) -> None:
    mended(office)


FILE = {
    "protocoldesk": 1,
    "records": {
        "party": [{"id": "ch", "code": "ch", "short_name": {"en": "Switzerland"}}],
        "mechanism": [{"id": "series", "handle": "kh-ch", "name": {"en": "Cambodia-Switzerland Talks"}}],
        "consultation": [{"id": "first", "mechanism_id": "series", "number": 1}],
    },
}


CASES: dict[Callable[..., Any], Case] = {
    **correcting.CASES,
    **meeting.CASES,
    **preparing.CASES,
    **programming.CASES,
    **releasing.CASES,
    **takingin.CASES,
    **tabling.CASES,
    **corresponding.CASES,
    record.make: lambda office: partial(record.make, kind="party", code="fr", short_name=Text(fr="France")),
    record.change: lambda office: partial(
        record.change, kind="party", record_id=one(office, Party, code="ca").id, short_name=Text(en="CAN")
    ),
    record.say: lambda office: partial(
        record.say,
        kind="agenda_item",
        record_id=named(office, AgendaItem, "Bilateral", "title").id,
        field="title",
        language="fr",
        words="Coopération",
    ),
    record.withdraw: lambda office: partial(
        record.withdraw, kind="consultation", record_id=demo.ref(office, "kh-ca-1")
    ),
    record.move: lambda office: partial(
        record.move,
        kind="agenda_item",
        record_id=named(office, AgendaItem, "Bilateral", "title").id,
        after=None,
    ),
    record.place_last: lambda office: (
        lambda session: record.place_last(
            session, session.get_one(AgendaItem, named(office, AgendaItem, "Bilateral", "title").id)
        )
    ),
    outcome.record: lambda office: partial(
        outcome.record,
        consultation_id=demo.ref(office),
        verb="express_interest",
        text=Text(en="rice"),
        fields=[Text(en="milling"), Text(en="export")],
        speakers=[("delegation_id", demo.every(office, Delegation)[-1].id)],
    ),
    consultation.carry: carried,
    preset.put: lambda office: partial(preset.put, key="phrases/en:paper.draft", value="NOT YET"),
    preset.bring_back: with_own_value,
    preset.choose_party: lambda office: partial(preset.choose_party, code="ca"),
    release.compose: lambda office: partial(
        release.compose, consultation_id=demo.ref(office, "kh-ca-1"), languages=("en", "km")
    ),
    release.paste: lambda office: partial(
        release.paste,
        consultation_id=demo.ref(office, "kh-ca-1"),
        language="en",
        title="T",
        text="One.\nTwo.",
    ),
    release.add_passage: lambda office: partial(
        release.add_passage, release_id=release_of(office), after=passage(office, 2)
    ),
    release.reword: lambda office: partial(
        release.reword,
        passage_id=passage(office, 3),
        edition_id=edition_id(office),
        blocks=paragraphs("New words."),
    ),
    release.prepare_correction: lambda office: partial(
        release.prepare_correction,
        edition_id=issued(office),
        passage_id=passage(office, 3),
        blocks=paragraphs("New words."),
    ),
    release.tick: lambda office: partial(
        release.tick,
        passage_id=demo.whole(office).passages[2].id,
        outcome_id=demo.whole(office).passages[2].outcomes[0].id,
        said=False,
    ),
    release.mend: mended,
    release.settle_translation: lambda office: _translated(office),
    release.settle: lambda office: partial(
        release.settle,
        release_id=release_of(office),
        check="c",
        place="p",
        digest="d",
        reason="so",
        by=OFFICER,
        at=EVENING,
    ),
    release.clear: lambda office: partial(
        release.clear, edition_id=edition_id(office), side=Side.PARTNER, who="Embassy", at=EVENING
    ),
    release.issue: lambda office: partial(
        release.issue, edition_id=edition_id(office), page=("{}", "{}"), files=[PDF], by=OFFICER, at=EVENING
    ),
    release.correct: lambda office: partial(
        release.correct,
        edition_id=reworded_after_issue(office),
        page=("{1}", "{1}"),
        files=[PDF],
        by=OFFICER,
        at=EVENING,
        reason="closing",
    ),
    release.withdraw: lambda office: partial(
        release.withdraw, edition_id=issued(office), by=OFFICER, at=EVENING, reason="postponed"
    ),
    register.take: lambda office: partial(
        register.take,
        release_id=office.do(
            "Compose",
            partial(release.compose, consultation_id=demo.ref(office, "kh-ca-1"), languages=("en",)),
        ),
        number=NUMBER,
    ),
    register.void: lambda office: partial(register.void, release_id=release_of(office), reason="wrong"),
    checking.settle: settled,
    paper.issue: lambda office: partial(
        paper.issue,
        edition_id=edition_id(office),
        paper=office.page(edition_id(office), as_issued=True),
        made=MADE,
        by=OFFICER,
        at=EVENING,
    ),
    paper.correct: lambda office: _corrected(office),
    taking.take: lambda office: partial(taking.take, incoming=incoming.read(json.dumps(FILE).encode())),
    wordings.write: lambda office: written(
        office,
        with_another_title,
        lambda session, whole, edition: wordings.write(session, whole, edition, overwrite=True),
    ),
    wordings.mend: lambda office: written(office, with_another_title, wordings.mend),
    wordings.say: lambda office: written(
        office,
        lambda _office: None,
        lambda session, whole, edition: wordings.say(
            session, whole, whole.passages[2].id, session.get_one(Edition, edition.id), paragraphs("Words.")
        ),
    ),
    consultation.open_new: lambda office: partial(
        consultation.open_new, mechanism_id=one(office, Mechanism).id, number=3, city=Text(en="Ottawa")
    ),
    consultation.open_next: lambda office: partial(consultation.open_next, previous_id=demo.ref(office)),
    consultation.postpone: lambda office: partial(
        consultation.postpone, consultation_id=third(office), why=Text(en="elections")
    ),
    consultation.cancel: lambda office: partial(consultation.cancel, consultation_id=third(office)),
    copying.agenda: lambda office: partial(
        copying.agenda, earlier=demo.ref(office), later=third(office), people={}
    ),
    copying.people: lambda office: partial(copying.people, earlier=demo.ref(office), later=third(office)),
    mechanism.open_series: lambda office: partial(
        mechanism.open_series,
        name=Text(en="Talks"),
        handle="kh-ca-b",
        sides=[(party.id, None) for party in demo.every(office, Party)],
    ),
    by_name.make: lambda office: partial(by_name.make, kind="person", name="SOK Dara", language="en"),
    by_name.make_ours: lambda office: partial(by_name.make_ours, name="ឡាវ", language="km"),
    by_name.make_for: lambda office: partial(
        by_name.make_for,
        owner=("person", named(office, Person, "MEAS").id),
        field="party_id",
        kind="party",
        name="ឡាវ",
        language="km",
    ),
}

READS = (
    correcting.READS
    | meeting.READS
    | preparing.READS
    | programming.READS
    | releasing.READS
    | takingin.READS
    | tabling.READS
    | corresponding.READS
    | {
        "today.lines",
        "choices.current_posts",
        "choices.known",
        "choices.name_of",
        "directory.last_met",
        "directory.post_line",
        "directory.posts",
        "directory.rows",
        "mechanism.free_handle",
        "mechanism.latest",
        "mechanism.proposal",
        "mechanism.side_ids",
        "mechanism.sides",
        "mechanism.usual_name",
        "named.belonging",
        "named.party_of",
        "consultation.by_ref",
        "consultation.next_number",
        "consultation.refer",
        "consultation.row",
        "consultation.rows",
        "consultation.consultation",
        "locate.locate",
        "locate.name_of",
        "record.find",
        "record.neighbours",
        "record.parts",
        "record.values",
        "record.wordless",
        "consultation.shown",
        "entries.found_by_id",
        "rules.broken",
        "taking.check",
    }
)
"""What only reads: a new function is named here, or has a case."""


def _translated(office: Office) -> Deed:
    """The source was reworded after the translation was made."""
    act = partial(
        release.reword,
        passage_id=passage(office, 3),
        edition_id=edition_id(office),
        blocks=paragraphs("New words."),
    )
    office.do("Edit wording", act)
    return partial(release.settle_translation, edition_id=demo.edition(office, "km").id)


def _corrected(office: Office) -> Deed:
    edition = reworded_after_issue(office)
    page = office.page(edition, as_issued=True, correction=1, what="the closing")
    return partial(
        paper.correct,
        edition_id=edition,
        paper=page,
        made=MADE,
        number=1,
        by=OFFICER,
        at=EVENING,
        reason="the closing",
    )


def operations() -> Iterator[Callable[..., Any]]:
    """Every public function of operations and exchange whose first parameter is a session."""
    for room in (protocoldesk.operations, protocoldesk.exchange):
        for found in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            yield from _of_module(importlib.import_module(found.name))


def _of_module(module: ModuleType) -> Iterator[Callable[..., Any]]:
    for called, function in vars(module).items():
        public = inspect.isfunction(function) and function.__module__ == module.__name__
        if public and not called.startswith("_"):
            parameters = list(inspect.signature(function).parameters)
            if parameters[:1] == ["session"]:
                yield function


def name(function: Callable[..., Any]) -> str:
    return f"{function.__module__.split('.')[-1]}.{function.__name__}"


def test_every_function_that_takes_a_session_has_a_case_or_only_reads() -> None:
    assert {name(one) for one in operations() if one not in CASES} == READS


def test_the_search_for_operations_finds_every_case() -> None:
    assert set(CASES) <= set(operations())


@pytest.mark.parametrize("operation", CASES, ids=name)
def test_it_is_undone_and_redone_to_the_letter_or_is_final(
    office: Office, operation: Callable[..., Any]
) -> None:
    deed = CASES[operation](office)
    before, found = demo.snapshot(office), demo.searchable(office)
    office.do("The deed", deed)
    after, found_after = demo.snapshot(office), demo.searchable(office)
    assert after != before, "the case changes nothing"

    if way_on(operation):
        with pytest.raises(Refusal, match="'The deed' cannot be undone: ") as refused:
            office.undo()
        assert way_on(operation) in str(refused.value)
        assert demo.snapshot(office) == after
        return

    office.undo()
    undone = demo.snapshot(office)
    assert {key: undone[key] for key in before} == before
    assert all(row["withdrawn"] for key, row in undone.items() if key not in before)
    assert demo.searchable(office) == found

    office.redo()
    assert demo.snapshot(office) == after
    assert demo.searchable(office) == found_after

    office.undo()
    assert demo.snapshot(office) == undone


def test_what_is_final_is_what_has_an_effect_outside() -> None:
    finals = {name(one) for one in CASES if way_on(one)}
    assert (
        finals
        == {
            "register.take",
            "register.void",
            "release.clear",
            "release.issue",
            "release.correct",
            "release.withdraw",
            "paper.issue",
            "paper.correct",
        }
        | corresponding.FINAL
    )


def test_two_reviews_that_were_carried_are_undone_together(office: Office) -> None:
    office.do("Carry", carried(office))
    third = demo.ref(office, "kh-ca-3")
    assert len(demo.every(office, Review, consultation_id=third)) == 5
    office.undo()
    assert demo.every(office, Review, consultation_id=third) == []


def test_an_outcome_that_is_undone_leaves_its_speakers_and_fields_with_it(office: Office) -> None:
    office.do("Record", CASES[outcome.record](office))
    office.undo()
    assert "rice" not in {row.text["en"] for row in demo.every(office, Outcome)}
