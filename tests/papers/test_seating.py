"""The seating plan on paper: everybody on a card, no card on another, told in words, true in every format."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from itertools import combinations

import pikepdf
import pytest
from docx import Document
from hypothesis import given, settings

from protocoldesk.papers import kept, press
from protocoldesk.papers.floor import laid
from protocoldesk.papers.look import Look
from protocoldesk.papers.parts import Box, Drawing, Label, Paper
from protocoldesk.papers.press.labels import set_label
from protocoldesk.papers.seating import HEIGHT, WIDTH, compose, drawing
from protocoldesk.protocol.phrases import phrases_for
from protocoldesk.protocol.preset import shipped
from protocoldesk.protocol.seating import arranged
from protocoldesk.protocol.seats import Chair, SeatFacts, SeatingFacts, presets
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Role
from tests.papers.press.reading import bare, elements, pages
from tests.protocol.tables import GUEST, HOST, PLAN, facts, side
from tests.protocol.test_seating import tables

PRESETS = presets(shipped("seating"))
LONG = "Deputy Director General of the Department of the Americas and of International Organisations"


def look(language: str = "en") -> Look:
    return Look(phrases_for(language), shipped("letterheads/ministry"), shipped("numbering"))


def table(usage: str = "china", people: int = 3, language: str = "en") -> SeatingFacts:
    """A table as the rule seats it, everybody with a title."""
    preset = PRESETS[usage]
    plan = replace(
        PLAN,
        layout=preset.layout,
        preset=usage,
        name=preset.occasion,
        interpreter=preset.interpreter,
        door=preset.door,
        window=preset.window,
    )
    sides = [side(of, people, Role.INTERPRETER, Role.NOTE_TAKER) for of in (HOST, GUEST)]
    for row in sides:
        for at, one in enumerate(row):
            name = Text(en=f"{one.role.value} {at} {'of ours' if one.side == HOST else 'of theirs'}")
            row[at] = replace(one, named=replace(one.named, name=name, title=Text({language: LONG})))
    found = facts(plan, sides[0], sides[1], preset)
    return settled(found)


def settled(found: SeatingFacts) -> SeatingFacts:
    return replace(found, plan=replace(found.plan, seats=arranged(found)))


def figure(paper: Paper) -> Drawing:
    return next(part for part in paper.parts if isinstance(part, Drawing))


@pytest.mark.parametrize("usage", PRESETS)
@pytest.mark.parametrize("language", ["en", "fr", "km"])
def test_everybody_who_sits_there_is_on_the_sheet_and_one_sheet_is_enough(usage: str, language: str) -> None:
    found = table(usage)
    made = press.pdf(compose([found], look(language)))
    sheets = pages(made)
    people = found.people()
    seated = [people[seat.who].named.name["en"] for seat in found.plan.seats if seat.who]
    assert len(seated) > 6
    assert [name for name in seated if bare(name) not in bare(sheets[0])] == []
    turned = any(label.turn and label.key for label in labels(compose([found], look(language))))
    assert (len(sheets) > 1) is turned


def labels(paper: Paper) -> list[Label]:
    return [shape for shape in figure(paper).shapes if isinstance(shape, Label)]


def test_thirty_a_side_fit_on_a_sheet_and_are_listed_on_the_next() -> None:
    found = table("wood-serres", 28)
    made = pages(press.pdf(compose([found], look())))
    assert "member 27 of theirs" in made[0].replace("\r\n", " ")
    assert "Who sits where" in made[1]
    drawn = drawing(found, look())
    assert drawn.width <= WIDTH + 0.1
    assert drawn.height <= HEIGHT + 0.1


def test_no_name_is_cut() -> None:
    for people in (2, 5, 9, 14, 28):
        paper = compose([table("china", people)], look())
        for label in labels(paper):
            words = "".join(piece.text for line in set_label(label, "en") for piece in line.pieces)
            names = [one.text for one in label.stack if one.bold]
            assert all(bare(name) in bare(words) for name in names), people


@settings(max_examples=300, deadline=None)
@given(tables())
def test_no_card_stands_on_another_and_all_stand_on_the_sheet(found: SeatingFacts) -> None:
    floor = laid(settled(found), WIDTH)
    areas = [spot.area for spot in floor.spots] + floor.tables[:1]
    for one, other in combinations(areas, 2):
        apart = (
            one.x + one.width <= other.x + 0.01
            or other.x + other.width <= one.x + 0.01
            or one.y + one.height <= other.y + 0.01
            or other.y + other.height <= one.y + 0.01
        )
        assert apart, (one, other)
    for area in areas:
        assert area.x >= -0.01
        assert area.x + area.width <= floor.width + 0.01
        assert 0 <= area.y <= area.y + area.height <= floor.height + 0.01


def test_the_figure_is_told_in_words_to_who_cannot_see_it() -> None:
    made = press.pdf(compose([table()], look()))
    assert [role for _, role in elements(made)] == ["Document", "P", "H1", "Figure"]
    with pikepdf.open(io.BytesIO(made)) as document:
        alts = [
            str(one.Alt) for one in document.objects if isinstance(one, pikepdf.Dictionary) and "/Alt" in one
        ]
    (said,) = alts
    assert said.startswith("Seen from above. From left to right: ")
    assert "head 0 of theirs" in said


def test_who_looks_and_whose_usage_it_is_stands_below() -> None:
    text = pages(press.pdf(compose([table("signing")], look())))[0].replace("\r\n", " ")
    assert "As seen by the audience. As seen from the front, the flag of Canada stands left" in text
    assert "Flags not checked yet." in text
    assert "Department of Foreign Affairs of Thanh Hoa" in text


def test_a_word_processor_and_plain_text_get_the_list() -> None:
    paper = compose([table()], look())
    document = Document(io.BytesIO(press.docx(paper)))
    cells = [cell.text for row in document.tables[0].rows for cell in row.cells]
    assert "head 0 of ours" in cells
    assert "1 to the right" in cells
    assert "head 0 of theirs Deputy" in press.plain(paper).replace("\t", " ")
    assert zipfile.is_zipfile(io.BytesIO(press.docx(paper)))


def test_it_is_archived_kept_and_always_the_same() -> None:
    paper = compose([table()], look("km"))
    assert press.pdf(paper) == press.pdf(paper)
    assert kept.read(kept.written(paper)) == paper
    assert press.pdf(paper, archival=True).startswith(b"%PDF")


def test_a_swap_changes_what_the_paper_says() -> None:
    found = table()
    seats = list(found.plan.seats)
    seats[0], seats[1] = replace(seats[0], who=seats[1].who), replace(seats[1], who=seats[0].who)
    swapped = replace(found, plan=replace(found.plan, seats=tuple(seats)))
    assert figure(compose([found], look())).says() != figure(compose([swapped], look())).says()


def test_a_chair_that_is_empty_on_purpose_says_so() -> None:
    found = facts(replace(PLAN, seats=(SeatFacts(Chair(HOST, 0, 2), label=Text(en="For the minister")),)))
    drawn = drawing(settled(found), look())
    assert "For the minister" in drawn.says()
    names = {shape.key: shape.name for shape in drawn.shapes if isinstance(shape, Box) and shape.key}
    assert names[f"{HOST}/0/2"] == "Cambodia: 2 to the right. For the minister"


def test_a_sheet_with_a_marked_name_is_marked() -> None:
    found = table()
    people = list(found.sitters)
    people[1] = replace(people[1], named=replace(people[1].named, marking="restricted"))
    marked = replace(found, sitters=tuple(people))
    assert compose([marked], look()).marking == "restricted"
    assert compose([found], look()).marking == ""
