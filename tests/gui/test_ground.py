"""The ground of these tests stands: the demo is open, nothing was done yet, and slots are heard."""

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.theme import FACES, load_fonts
from protocoldesk.office import Office
from protocoldesk.operations import consultation


def test_the_demo_is_open_with_both_sessions(bridge: Bridge) -> None:
    assert [row.ref for row in bridge.read(consultation.rows)] == ["kh-ca-2", "kh-ca-1"]


def test_an_officer_who_has_just_come_has_nothing_to_undo(office: Office) -> None:
    assert office.history().done == ()


def test_letters_are_the_programs_own() -> None:
    assert len(load_fonts()) >= len(FACES)
