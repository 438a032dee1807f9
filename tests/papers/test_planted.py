"""A word is planted in every field of every record, and no public paper holds one that it should not."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.exchange.paper import archival
from protocoldesk.office import Office
from protocoldesk.operations import agenda, facts, hospitality, record, release, seating
from protocoldesk.papers import press
from protocoldesk.papers.guard import pass_shared
from protocoldesk.papers.parts import Paper, Title
from protocoldesk.records.attachment import Attachment
from protocoldesk.records.base import columns_of, kinds
from protocoldesk.records.errors import Refusal
from protocoldesk.records.hospitality import MealNote
from protocoldesk.records.person import Person
from protocoldesk.records.values.prose import Prose, paragraphs
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import SittingKind
from protocoldesk.store import files
from tests.operations import demo
from tests.papers.planted import (
    LANGUAGES,
    STRUCTURE,
    Garden,
    add_member,
    add_typed_passage,
    by_label,
    texts_of,
)

Allowed = dict[str, str]
"""Why the words of a field may stand on a paper."""

NAMES: Allowed = {
    "person.name": "who chairs, speaks or sits there",
    "person.academic": "before a name",
    "person.post_nominals": "after a name",
    "post.title": "what he is",
}
PLACE: Allowed = {
    "consultation.title": "what the meeting is called",
    "consultation.dates": "when it was",
    "consultation.city": "where it was",
    "consultation.city_km_kind": "what that city is called before its name",
}
INSTITUTIONS: Allowed = {
    "institution.name": "whose title it is",
    "institution.article": "before its name",
    "party.formal_name": "after its name",
}
RELEASE: Allowed = {
    **NAMES,
    **PLACE,
    **INSTITUTIONS,
    "person.honorific": "at the first mention",
    "post.later_title": "after the first mention",
    "register_number.suffix": "ends the number",
    "mechanism.noun": "what a session is called",
    "mechanism.framework": "said of the meeting",
    "consultation.visit": "said of the meeting",
    "consultation.back_to_back": "said of the meeting",
    "consultation.theme": "said of the meeting",
    "consultation.atmosphere": "said of the meeting",
    "consultation.delay": "said of the meeting, in words meant for the public",
    "consultation.next_city": "where the next session is",
    "consultation.next_dates": "when the next session is",
    "previous consultation.city": "the session before is recalled",
    "previous consultation.city_km_kind": "the session before is recalled",
    "previous consultation.dates": "the session before is recalled",
    "outcome.text": "what was said, on the record and unmarked",
    "outcome.quotation": "what was said, in its own words",
    "outcome_field.name": "in which fields",
    "passage.heading": "a heading that is printed",
    "wording.prose": "typed for this page",
    "wording.prose footnote": "typed for this page",
    "edition.place": "where it is issued",
    "edition.lunar_line": "typed for this page",
    "edition.cover_note": "typed for this page",
    "edition.disclaimer": "typed for this page",
}
AGENDA: Allowed = {
    **PLACE,
    "consultation.venue": "where it is",
    "agenda_item.title": "the items",
    "person.name": "who chairs and who leads",
    "person.academic": "before a name",
    "person.post_nominals": "after a name",
    "person.honorific_short": "before a name in a list",
}
DELEGATIONS: Allowed = {
    **NAMES,
    **PLACE,
    **INSTITUTIONS,
    "consultation.venue": "where it is",
    "person.honorific_short": "before a name in a list",
    "delegation.notified_by": "the letter that notified the list",
    "delegate.name": "as printed for the occasion",
    "delegate.title": "as printed for the occasion",
}
NAMEPLATES: Allowed = {
    "person.name": "who sits there",
    "person.academic": "before a name",
    "person.honorific_short": "before a name",
    "post.title": "what he is",
    "delegate.name": "as printed for the occasion",
    "delegate.title": "as printed for the occasion",
    "party.short_name": "for whom",
}
IN_LISTS: Allowed = {
    "person.name": "who leads, and who is a guest",
    "person.academic": "before a name",
    "person.post_nominals": "after a name",
    "person.honorific_short": "before a name in a list",
}
PROGRAMME: Allowed = {
    **PLACE,
    **IN_LISTS,
    "consultation.venue": "where it is",
    "sitting.title": "what it is",
    "sitting.place": "where it is",
    "sitting.dress": "what is worn",
    "programme_line.title": "what it is",
    "programme_line.place": "where it is",
    "programme_line.dress": "what is worn",
}
MENU: Allowed = {
    **IN_LISTS,
    "consultation.city": "where it is",
    "consultation.city_km_kind": "what that city is called before its name",
    "sitting.title": "what it is",
    "sitting.place": "where it is",
    "sitting.dates": "when it is",
    "course.heading": "over a course",
    "course.name": "what is served",
}
NOT_THERE = {"course.heading", "person.name"}
"""A card for the guests names the courses and whom it honours; the guest with a note is named otherwise."""
KITCHEN: Allowed = {
    **{label: why for label, why in MENU.items() if label not in NOT_THERE},
    "course.instead": "what some get instead",
    "other meal_note.note": "what a guest is not served; it was planted on a guest of each session",
    "delegate.name": "as printed for the occasion",
    "party.short_name": "whose guest",
}
PAPERS = {
    "release": RELEASE,
    "agenda": AGENDA,
    "delegations": DELEGATIONS,
    "nameplates": NAMEPLATES,
    "programme": PROGRAMME,
    "menu": MENU,
    "kitchen": KITCHEN,
}
HOW = {"nameplates": {"scripts": "paper"}, "kitchen": {"kitchen": True}}  # a plate may show both scripts

PRESSES: dict[str, Callable[[Paper], bytes]] = {
    "preview": press.pdf,
    "archival": lambda paper: press.pdf(archival(paper), archival=True),
    "docx": press.docx,
    "txt": lambda paper: press.plain(paper).encode(),
}

Planted = tuple[Office, Garden]


@pytest.fixture(scope="module")
def planted(mould: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Planted]:
    """The demo, every field of which says a word, composed anew from those words."""
    folder = tmp_path_factory.mktemp("planted")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PROTOCOLDESK_HOME", str(folder / "machine"))
        with demo.copy(mould, folder / "planted.pdesk") as office:
            yield office, _planted(office)


def _planted(office: Office) -> Garden:
    second, first = demo.ref(office), demo.ref(office, "kh-ca-1")
    compose = partial(release.compose, languages=LANGUAGES, overwrite=True)
    office.do("Compose", partial(compose, consultation_id=first))
    whole = demo.whole(office)
    editions = [one.id for one in whole.editions]
    office.do("Type", partial(add_typed_passage, release_id=whole.id, editions=editions))
    ours = whole.consultation.delegations[0].id
    person = demo.named(office, Person, "CHUM").id
    office.do("Add", partial(add_member, delegation_id=ours, person_id=person))
    garden = Garden(second, first, demo.edition(office, "en", "kh-ca-1").id)
    office.do("Plant", garden.plant)
    office.do("Serve", _serve_what_notes_say)
    office.do("Compose", partial(compose, consultation_id=second))
    return garden


def _serve_what_notes_say(session: Session) -> None:
    """Let what is planted in the meal notes be food, or the kitchen is told nothing."""
    words = [word for note in session.scalars(select(MealNote.note)) for word in note.values()]
    record.make(session, "preset", key="kitchen:foods.en", value=json.dumps(words))


def paper(planted: Planted, name: str, language: str) -> Paper:
    office, garden = planted
    if name != "release":
        named = "menu" if name == "kitchen" else name
        return office.paper(named, garden.second, language, **HOW.get(name, {}))
    return office.page(release_edition(planted, language))


def release_edition(planted: Planted, language: str) -> UUID:
    office, garden = planted
    found = office.read(partial(release.of, consultation_id=garden.second))
    whole = office.read(partial(facts.release, release_id=found))
    return next(one.id for one in whole.editions if one.language == language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("way", PRESSES)
@pytest.mark.parametrize("name", PAPERS)
def test_a_public_paper_holds_the_words_of_its_page_and_no_other(
    planted: Planted, name: str, way: str, language: str
) -> None:
    content = PRESSES[way](paper(planted, name, language))
    found = by_label(planted[1].found(*texts_of(content)))
    others = {label for label, tongues in found.items() if not tongues <= {language, ""}}
    assert others == set(), "words of another language"
    assert set(found) - set(PAPERS[name]) == set()
    assert set(PAPERS[name]) - set(found) == set(), "the page lacks what it says"


OURS = ("annotated", "regie", "arrivals", "motorcade", "tasks")
"""Papers for our side alone."""


@pytest.mark.parametrize("name", OURS)
def test_a_paper_of_ours_has_no_word_of_a_restricted_file(planted: Planted, name: str) -> None:
    said = press.plain(paper(planted, name, "en"))
    kinds_said = {label.split(".")[0].removeprefix("other ") for label, _ in planted[1].found(said)}
    assert kinds_said, "the paper says nothing"
    assert "personal_file" not in kinds_said


def test_a_note_that_says_why_stops_the_sheet_of_the_kitchen(office: Office) -> None:
    meeting = demo.ref(office)
    head = demo.whole(office).consultation.delegations[1].heads[0]
    assert head.person is not None
    file = {"person_id": head.person.id, "health": "QxILLNESSz since 2019"}
    office.do("Add", partial(record.make, kind="personal_file", **file))
    luncheon = partial(agenda.add_sitting, consultation_id=meeting, kind=SittingKind.LUNCHEON)
    office.do("Add", luncheon)
    for note in ("no fish", "no fish: QxILLNESSz"):
        office.do("Tell", partial(hospitality.tell_kitchen, who=head.id, note=Text(en=note)))
        if note == "no fish":
            assert "no fish" in press.plain(office.paper("menu", meeting, "en", kitchen=True))
    with pytest.raises(Refusal, match="Alan Bowman says more than food") as refused:
        office.paper("menu", meeting, "en", kitchen=True)
    assert "ILLNESS" not in str(refused.value)
    assert "ILLNESS" not in press.plain(office.paper("menu", meeting, "en"))


def test_a_course_that_says_why_stops_the_card_and_the_sheet(office: Office) -> None:
    meeting = demo.ref(office)
    luncheon = partial(agenda.add_sitting, consultation_id=meeting, kind=SittingKind.LUNCHEON)
    served = {"sitting_id": office.do("Add", luncheon), "name": Text(en="Beef salad")}
    instead = Text(en="Salad for the diabetic guest")
    office.do("Add", partial(record.make, kind="course", **served, instead=instead))
    for kitchen in (False, True):
        with pytest.raises(Refusal, match="Beef salad says why"):
            office.paper("menu", meeting, "en", kitchen=kitchen)


@pytest.mark.parametrize("name", ["agenda", "delegations", "programme", "photos", "menu", "seating"])
def test_a_sheet_of_what_is_marked_bears_the_marking(office: Office, name: str) -> None:
    meeting = demo.ref(office)
    kind = SittingKind.LUNCHEON if name == "menu" else SittingKind.PLENARY
    sitting = office.do("Add", partial(agenda.add_sitting, consultation_id=meeting, kind=kind))
    office.do("Plan", partial(seating.begin, consultation_id=meeting, preset="china", sitting_id=sitting))
    assert office.paper(name, meeting, "en").marking == ""
    if name in ("menu", "seating"):
        office.do("Mark", partial(record.change, kind="sitting", record_id=sitting, marking="restricted"))
        assert office.paper(name, meeting, "en").marking == "Restricted"
    office.do("Mark", partial(record.change, kind="consultation", record_id=meeting, marking="confidential"))
    assert office.paper(name, meeting, "en").marking == "Confidential"
    assert office.paper(name, meeting, "fr").marking == "Confidentiel"


def test_the_guard_stops_an_agenda_that_would_say_what_is_ours(office: Office) -> None:
    whole = office.read(partial(facts.consultation, consultation_id=demo.ref(office)))
    shown = whole.agenda[:1]
    ours = replace(whole.agenda[1], title=Text(en="Ours alone"), internal=True)
    remarked = replace(shown[0], remark=Prose({"en": paragraphs("Do not open this subject before noon.")}))
    pass_shared([remarked, ours], shown, ["Political matters", shown[0].title["en"]])
    for said in ("Ours alone", "Do not open this subject before noon."):
        with pytest.raises(Refusal, match="for our side only"):
            pass_shared([remarked, ours], shown, [said])


def test_a_word_stands_in_every_field_that_can_say_one(planted: Planted) -> None:
    labels = {label.removeprefix("other ") for label, _ in planted[1].words.values()}
    spoken = {
        f"{name}.{key}"
        for name, kind in kinds().items()
        for key, column in columns_of(kind)
        if column.type.python_type is str or type(column.type).__name__ in ("TextColumn", "ProseColumn")
        if key not in ("order", "zone", "other_zone", "marking") and (name, key) not in STRUCTURE
    }
    choices = {
        f"{n}.{k}" for n, kind in kinds().items() for k, c in columns_of(kind) if hasattr(c.type, "words")
    }
    assert spoken - choices - labels == set()


def test_what_is_hidden_is_planted_too(planted: Planted) -> None:
    hidden = {
        label.split()[1].split(".")[0] for label, _ in planted[1].words.values() if label[:6] == "hidden"
    }
    assert hidden >= {"outcome", "delegate", "agenda_item", "brief", "talking_point", "note", "instrument"}
    assert any(label.startswith("personal_file") for label, _ in planted[1].words.values())


@pytest.mark.parametrize("spelling", ["preview", "archival", "docx", "txt"])
def test_the_search_for_words_finds_one_that_slipped_in(planted: Planted, spelling: str) -> None:
    """Were a restricted word on the page, or only in the properties of the file, this test would see it."""
    garden = planted[1]
    word = next(word for word, (label, _) in garden.words.items() if label == "personal_file.health")
    page = paper(planted, "release", "en")
    for leaked in (replace(page, title=word), replace(page, author=word)):
        content = PRESSES[spelling](leaked)
        if spelling != "txt":
            assert ("personal_file.health", "") in garden.found(*texts_of(content))
    shown = replace(page, parts=(*page.parts, Title(word)))
    assert ("personal_file.health", "") in garden.found(*texts_of(PRESSES[spelling](shown)))


def test_what_is_issued_holds_neither_officer_nor_reason(mould: Path, tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PROTOCOLDESK_HOME", str(tmp_path / "machine"))
        with demo.copy(mould, tmp_path / "issued.pdesk", officer="Qxpppaz") as office:
            garden = Garden(demo.ref(office), demo.ref(office, "kh-ca-1"), demo.edition(office).id)
            reason = garden.word("reason of the issue")
            office.issue(demo.edition(office).id, "kh-ca-2-en", reason)
            for attached in demo.every(office, Attachment):
                content = office.read(partial(files.get, sha256=attached.sha256))
                said = "\n".join(texts_of(content))
                assert reason not in said
                assert "Qxpppaz" not in said
