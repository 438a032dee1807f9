"""Who is named how on plates, cards and badges: our side in both scripts, the partner as he writes."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

import pytest

from protocoldesk.office import Office
from protocoldesk.operations import record
from protocoldesk.papers.faces import Badge, Plate, Portraits
from protocoldesk.papers.parts import Paper, Table
from protocoldesk.papers.pieces import on_pages, pieces
from protocoldesk.records.delegation import Delegate, Delegation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.person import Person
from protocoldesk.records.values.words import Role
from tests.operations import demo

MEAS = ("ឯកឧត្តម មាស គឹមហេង", "H.E.\u00a0MEAS Kim Heng")
BOWMAN = "H.E.\u00a0Alan Bowman"


def paper(office: Office, name: str, language: str = "en", **how: Any) -> Paper:
    return office.paper(name, demo.ref(office), language, **how)


def plates(office: Office, language: str = "en", **how: Any) -> list[Plate]:
    found = paper(office, "nameplates", language, **how).parts
    assert all(isinstance(one, Plate) for one in found)
    return list(found)  # type: ignore[arg-type]


def delegate(office: Office, name: str) -> UUID:
    person = demo.named(office, Person, name).id
    sides = {side.id for side in demo.every(office, Delegation, consultation_id=demo.ref(office))}
    rows = demo.every(office, Delegate, person_id=person)
    return next(row.id for row in rows if row.delegation_id in sides)


@pytest.mark.parametrize("language", ["en", "km", "fr"])
def test_our_plate_shows_both_scripts_and_the_partners_his_own(office: Office, language: str) -> None:
    ours, theirs = plates(office, language)

    assert (ours.name, ours.second) == MEAS
    assert (theirs.name, theirs.second) == (BOWMAN, "")


def test_a_partner_who_writes_khmer_letters_nowhere_can_be_named_in_both(office: Office) -> None:
    theirs = plates(office, scripts="both")[1]

    assert (theirs.name, theirs.second) == (BOWMAN, "ឯកឧត្តម អាឡាន បូម៉ាន់")


def test_all_can_be_named_in_the_language_of_the_paper(office: Office) -> None:
    assert [plate.name for plate in plates(office, "km", scripts="paper")] == [
        MEAS[0],
        "ឯកឧត្តម អាឡាន បូម៉ាន់",
    ]


def test_without_a_khmer_name_nobody_is_given_one(office: Office) -> None:
    person = demo.named(office, Person, "MEAS").id
    act = partial(record.say, kind="person", record_id=person, field="name", language="km", words="")
    office.do("Say", act)

    assert (plates(office)[0].name, plates(office)[0].second) == (MEAS[1], "")


def test_one_plate_alone_is_composed(office: Office) -> None:
    found = plates(office, only=[str(delegate(office, "Bowman"))])

    assert [plate.name for plate in found] == [BOWMAN]


def test_every_card_is_a_piece_and_a_list_is_one(office: Office) -> None:
    for name in ("nameplates", "placecards", "badges"):
        assert [piece.key for piece in pieces(paper(office, name))] == [
            str(delegate(office, "MEAS")),
            str(delegate(office, "Bowman")),
        ]
    for name in ("delegations", "agenda", "photos"):
        assert [piece.key for piece in pieces(paper(office, name))] == [""]


def test_the_pieces_of_a_page_are_those_that_stand_on_it(office: Office) -> None:
    whole = paper(office, "nameplates")

    assert [piece.label for piece in on_pages(whole, [(2, 9)])] == [BOWMAN]
    assert len(on_pages(paper(office, "badges"), [(1, 1)])) == 2
    assert len(on_pages(paper(office, "delegations"), [(1, 1)])) == 1


@pytest.mark.parametrize(
    ("role", "category", "colour"),
    [
        (Role.HEAD, "HEAD OF DELEGATION", "#8a1538"),
        (Role.MEMBER, "DELEGATE", "#1f4e79"),
        (Role.INTERPRETER, "STAFF", "#2e6b3e"),
        (Role.PRESS, "PRESS", "#8a5a00"),
        (Role.SECURITY, "SECURITY", "#333333"),
        (Role.OBSERVER, "OBSERVER", "#5b4a8a"),
    ],
)
def test_the_strip_of_a_badge_tells_the_category(
    office: Office, role: Role, category: str, colour: str
) -> None:
    act = partial(record.change, kind="delegate", record_id=delegate(office, "Bowman"), role=role)
    office.do("Edit role", act)

    badge = paper(office, "badges").parts[1]
    assert isinstance(badge, Badge)
    assert (badge.category, badge.colour) == (category, colour)


def test_white_words_can_be_read_on_every_strip() -> None:
    from protocoldesk.protocol.preset import shipped

    for of in shipped("badges").values():
        channels = [int(of["colour"][at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        light = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
        assert 1.05 / (light + 0.05) >= 4.5


def test_every_role_has_its_category() -> None:
    from protocoldesk.protocol.preset import shipped

    named = [role for of in shipped("badges").values() for role in of["roles"]]
    assert sorted(named) == sorted(role.value for role in Role)


def test_who_stands_on_no_list_gets_a_badge_and_no_plate(office: Office) -> None:
    act = partial(record.change, kind="delegate", record_id=delegate(office, "Bowman"), unlisted=True)
    office.do("Edit", act)

    assert len(paper(office, "badges").parts) == 2
    assert len(paper(office, "nameplates").parts) == 1
    faces = [part for part in paper(office, "photos").parts if isinstance(part, Portraits)]
    assert [cell.name for part in faces for cell in part.cells] == [MEAS[1]]


def test_who_is_marked_gets_no_card_at_all(office: Office) -> None:
    act = partial(
        record.change, kind="delegate", record_id=delegate(office, "Bowman"), marking="confidential"
    )
    office.do("Edit", act)

    for name in ("badges", "nameplates", "placecards"):
        assert len(paper(office, name).parts) == 1


def test_the_order_of_the_sides_is_chosen(office: Office) -> None:
    def first(**how: Any) -> str:
        tables = [part for part in paper(office, "delegations", **how).parts if isinstance(part, Table)]
        return tables[0].says()[5]

    assert first() == MEAS[1]
    assert first(first="theirs") == first(first="ca") == first(side="ca") == BOWMAN


def test_many_columns_lie_on_their_side(office: Office) -> None:
    every = ["number", "name", "khmer", "latin", "title", "institution", "role", "languages"]
    assert paper(office, "delegations", columns=every).sheet == "a4 landscape"


def test_what_cards_are_cut_from_is_chosen(office: Office) -> None:
    stock = paper(office, "badges", stock="a6").stock
    assert stock is not None
    assert (stock.name, stock.across, stock.down) == ("a6", 2, 2)
    assert paper(office, "nameplates").stock is None
    with pytest.raises(Refusal, match="no card stock 'a3'; there are: 86x54, a6"):
        paper(office, "badges", stock="a3")


def test_every_stock_fits_a_sheet() -> None:
    from protocoldesk.papers.faces import Stock
    from protocoldesk.protocol.preset import shipped

    for kinds in shipped("stock").values():
        for name, of in kinds.items():
            stock = Stock(name, **of)
            wide = stock.across * stock.width + (stock.across - 1) * stock.gap
            tall = stock.down * stock.tall + (stock.down - 1) * stock.gap
            assert (wide <= 210 and tall <= 297) or (wide <= 297 and tall <= 210), name
