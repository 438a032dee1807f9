"""Two delegations from the files that they came in to the plates that are printed anew, and back again."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date, time
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from protocoldesk.exchange.paper import PAPERS
from protocoldesk.exchange.printed import OutOfDate, out_of_date
from protocoldesk.operations import agenda, invitation, naming, printing, record, release, seating, travel
from protocoldesk.operations.naming import Reach
from protocoldesk.operations.printing import Asked
from protocoldesk.papers import press
from protocoldesk.papers.faces import Badge, Plate
from protocoldesk.papers.parts import Drawing, Paper, Portraits
from protocoldesk.papers.pieces import pieces
from protocoldesk.protocol.printed import Piece
from protocoldesk.protocol.seats import Chair
from protocoldesk.records.consultation import Sitting
from protocoldesk.records.hospitality import Course
from protocoldesk.records.letter import Letter
from protocoldesk.records.person import Post
from protocoldesk.records.printing import Printing
from protocoldesk.records.release import Edition
from protocoldesk.records.travel import Journey
from protocoldesk.records.values.words import SittingKind
from tests.operations import demo
from tests.papers.press.reading import bare, flat, pages
from tests.stories import two_delegations as steps
from tests.stories.two_delegations import DAY, REF, Story

Change = Callable[[Session], Any]
LANGUAGES = ("en", "km")
OLD, NEW = "Director General for Foreign Policy", "Political Director"


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    """The story from an archive with nobody in it to the eve of the session."""
    folder = tmp_path_factory.mktemp("two")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PROTOCOLDESK_HOME", str(folder / "machine"))
        steps.begins_with_an_office_and_a_series(folder / "two.pdesk")
        story = Story(folder / "two.pdesk")
        for step in steps.STEPS:
            step(story)
        yield story
        story.office.close()


@pytest.fixture
def story(told: Story, tmp_path: Path) -> Iterator[Story]:
    """The same on a copy of the archive, at the same desk."""
    told.office.close()
    shutil.copy(told.path, tmp_path / "two.pdesk")
    told.open()
    copy = Story(tmp_path / "two.pdesk", told.past)
    yield copy
    copy.office.close()


# There and back


def held(now: demo.Rows, then: demo.Rows) -> bool:
    """Whether an archive is as it was then: what came since is withdrawn, and all else the same."""
    same = {key: now[key] for key in then} == then
    return same and all(row["withdrawn"] for key, row in now.items() if key not in then)


def test_every_deed_of_it_is_undone_and_redone_to_the_letter(told: Story) -> None:
    office, after = told.office, demo.snapshot(told.office)
    searched = demo.searchable(office)
    for label, before in reversed(told.past):
        assert office.undo() == label
        assert held(demo.snapshot(office), before), f"after the undo of {label!r}"
    assert all(not side.delegates for side in told.whole.delegations)
    states = [rows for _, rows in told.past[1:]] + [after]
    for (label, _), then in zip(told.past, states, strict=True):
        assert office.redo() == label
        assert held(demo.snapshot(office), then), f"after the redo of {label!r}"
    assert demo.snapshot(office) == after
    assert demo.searchable(office) == searched


# On paper


def wanted(story: Story) -> list[Asked]:
    """Every paper of the session in both languages; a letter in the language that it is written in."""
    asked: list[Asked] = []
    drafts = {row.language: row.id for row in demo.every(story.office, Letter) if not row.delegate_id}
    editions = {row.language: row.id for row in demo.every(story.office, Edition)}
    sitting = story.read(invitation.occasion, consultation_id=story.meeting, said="luncheon")
    for name in ("release", *PAPERS):
        for language in LANGUAGES:
            how: dict[str, Any] = {
                "release": {"edition": str(editions[language])},
                "note": {"letter": str(drafts[language])},
                "invitations": {"sitting": str(sitting)},
                "replies": {"sitting": str(sitting)},
            }.get(name, {})
            asked.append(printing.asked(name, story.meeting, language, **how))
    return asked


def drawn(paper: Paper) -> bool:
    """Whether it is cards, faces or a drawing, and no text for a word processor."""
    return any(isinstance(part, Plate | Badge | Portraits | Drawing) for part in paper.parts)


def prints(story: Story, asked: Asked) -> Paper:
    """A paper is pressed, as PDF and where it is text as DOCX too, and what it says is remembered."""
    office, paper = story.office, story.office.asked(asked)
    made = office.print(press.pdf, paper).result()
    assert made.startswith(b"%PDF-")
    assert press.overlong(paper) == ()
    if not drawn(paper):
        assert office.print(press.docx, paper).result().startswith(b"PK")
    office.handed_out(asked, paper)
    return paper


Said = dict[tuple[str, str, str], str]
"""What each piece of each paper says: by paper, language and piece."""


def said(story: Story) -> Said:
    found: Said = {}
    for asked in wanted(story):
        for piece in pieces(story.office.asked(asked)):
            found[asked.paper, asked.language, piece.key] = words(piece)
    return found


def words(piece: Piece) -> str:
    return " ".join(" ".join(piece.texts).replace("\u00a0", " ").split())


def named(stale: list[OutOfDate]) -> set[tuple[str, str, str]]:
    return {(one.asked.paper, one.asked.language, piece.key) for one in stale for piece in one.pieces}


def stale(story: Story) -> list[OutOfDate]:
    return story.read(out_of_date, consultation_id=story.meeting)


def promotes(story: Story) -> UUID:
    """The head of their delegation gets another title, ten days before the session."""
    who = story.who("Duarte").id
    day = DAY.replace(day=1)
    story.do(
        "Correct title", naming.correct_title, delegate_id=who, title={"en": NEW}, reach=Reach.FROM, day=day
    )
    return who


def test_each_paper_is_printed_a_title_changes_and_exactly_what_shows_it_is_printed_anew(
    story: Story,
) -> None:
    for asked in wanted(story):
        prints(story, asked)
    assert len(demo.every(story.office, Printing)) == len(LANGUAGES) * (len(PAPERS) + 1)
    assert stale(story) == []
    before = said(story)

    who = promotes(story)

    first = stale(story)
    mended = [one for one in first if one.edition_id]
    assert [one.asked.language for one in mended] == ["en"], "the draft in Khmer stays"
    assert all(OLD in old and NEW in new for old, new in mended[0].pieces[0].changes)
    story.do("Mend", release.mend, release_id=story.read(release.of, consultation_id=story.meeting))

    found, after = stale(story), said(story)
    changed = {key for key, text in before.items() if after[key] != text}
    assert named(found) == changed
    assert {key for key, text in before.items() if OLD in text} == changed
    assert not any(OLD in text for text in after.values())
    is_what_an_officer_would_name(changed, str(who))

    for paper in found:
        again = prints(story, paper.reprint)
        assert {piece.key for piece in pieces(again)} == {piece.key for piece in paper.pieces}
        assert NEW in " ".join(words(piece) for piece in pieces(again))
    assert stale(story) == []
    assert story.office.undo() == "Mend"
    assert story.office.undo() == "Correct title"
    assert named([one for one in stale(story) if not one.edition_id]) == changed, "and back again"


def is_what_an_officer_would_name(changed: set[tuple[str, str, str]], who: str) -> None:
    """His own plate and badge, and what lists or addresses him; in Khmer his title stays as it is."""
    papers = {language: {paper for paper, tag, _ in changed if tag == language} for language in LANGUAGES}
    assert papers["en"] == {
        *("release", "delegations", "nameplates", "badges", "photos", "seating"),
        *("invitations", "replies", "thanks"),
    }
    assert papers["km"] == {"nameplates", "badges"}, "which speak to each side in its own language"
    assert {key for paper, _, key in changed if paper in ("nameplates", "badges")} == {who}


def swapped(story: Story) -> Change:
    plan = story.read(seating.plans, consultation_id=story.meeting)[0].id
    side = story.side("pt")
    chairs = {"chair": Chair(side, 0, 1), "other": Chair(side, 0, -1)}
    return partial(seating.swap, plan_id=plan, **chairs)


def later(story: Story) -> Change:
    luncheon = demo.one(story.office, Sitting, kind=SittingKind.LUNCHEON).id
    return partial(agenda.set_times, sitting_id=luncheon, begins=time(13), ends=time(14, 30))


def recooked(story: Story) -> Change:
    course = demo.named(story.office, Course, "Fish amok").id
    return partial(record.say, kind="course", record_id=course, field="name", language="en", words="Curry")


def renamed(story: Story) -> Change:
    item = story.whole.agenda[0].id
    said = {"kind": "agenda_item", "record_id": item, "field": "title", "language": "en"}
    return partial(record.say, **said, words="Welcome")


def landed(story: Story) -> Change:
    arrival = demo.one(story.office, Journey).id
    return partial(travel.set_time, journey_id=arrival, day=date(2027, 3, 9), at=time(17, 40))


CHANGES: dict[Callable[[Story], Change], set[str]] = {
    swapped: {"seating"},
    later: {"programme", "regie", "invitations", "replies"},
    recooked: {"menu"},
    renamed: {"agenda", "annotated"},
    landed: {"arrivals", "regie"},
}
"""A change, and the papers on which it is seen."""


def test_whatever_changes_each_paper_that_shows_it_is_named_and_no_other(story: Story) -> None:
    for asked in wanted(story):
        story.office.handed_out(asked, story.office.asked(asked))
    before = said(story)
    for change, papers in CHANGES.items():
        story.office.do("Change", change(story))
        found, after = named(stale(story)), said(story)
        assert found == {key for key, text in before.items() if after.get(key) != text}, change.__name__
        assert {paper for paper, _, _ in found} == papers, change.__name__
        story.office.undo()
    assert stale(story) == []


def test_the_plate_that_is_printed_anew_is_one_page_with_the_new_words(story: Story) -> None:
    prints(story, printing.asked("nameplates", story.meeting, "en"))
    promotes(story)
    (paper,) = (one for one in stale(story) if one.asked.paper == "nameplates")
    (page,) = pages(press.pdf(story.office.asked(paper.reprint)))
    assert NEW in flat(page).replace("\u00a0", " ")
    assert "Leonor" not in page


def test_papers_that_were_right_before_the_day_keep_the_post_that_was(story: Story) -> None:
    promotes(story)
    post = [row for row in demo.every(story.office, Post) if row.title["en"] in (OLD, NEW)]
    assert [(row.title["en"], str(row.first_day), str(row.last_day)) for row in post] == [
        (OLD, "None", "2027-02-28"),
        (NEW, "2027-03-01", "None"),
    ]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("delegations", "ឯកឧត្តម ឌួរតេ"),
        ("seating", "កែវ"),
        ("nameplates", "PEN Chanmonika"),
    ],
)
def test_what_is_printed_in_khmer_says_so(story: Story, name: str, words: str) -> None:
    made = press.pdf(story.office.paper(name, story.meeting, "km"))
    assert bare(words) in bare("\n".join(pages(made)))


def test_the_verb_prints_each_paper_that_the_officer_asks_for(
    story: Story, capsys: pytest.CaptureFixture[str]
) -> None:
    from protocoldesk.cli import main

    story.office.close()
    asked = "delegations agenda programme seating nameplates placecards badges menu note"
    for name in asked.split():
        out = story.path.parent / f"{name}.pdf"
        code = main(
            [
                "print",
                name,
                REF,
                "--out",
                str(out),
                "--archive",
                str(story.path),
                "--officer",
                "x",
                *(("--language", "km") if name == "note" else ()),
            ]
        )
        assert (code, capsys.readouterr().err) == (0, ""), name
        assert out.read_bytes().startswith(b"%PDF-")
    story.open()
    assert {row.paper for row in demo.every(story.office, Printing)} == set(asked.split())
