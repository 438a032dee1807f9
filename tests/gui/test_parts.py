"""A mechanism's names, a party's ranks, a session's instruments: added, opened and withdrawn in place."""

from functools import partial
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.dialogs.recorddialog import RecordDialog, edit
from protocoldesk.gui.pages.overview import OverviewPage
from protocoldesk.gui.pages.partscard import InstrumentPage, PartsCard, PartyPage
from protocoldesk.gui.pages.sidesform import MechanismPage
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.office import Office
from protocoldesk.operations import facts, parts
from protocoldesk.records.instrument import Instrument
from protocoldesk.records.mechanism import MechanismName
from protocoldesk.records.party import Party
from protocoldesk.records.person import Rank
from protocoldesk.records.values.words import InstrumentStatus
from tests.operations.demo import every, one


@pytest.fixture
def overview(qtbot: QtBot, bridge: Bridge, navigator: Navigator, second: UUID) -> OverviewPage:
    """The overview of the demo's second session."""
    page = OverviewPage(bridge, navigator)
    page.show_consultation(second)
    qtbot.addWidget(page)
    page.resize(1100, 900)
    with qtbot.waitExposed(page):
        page.show()
    return page


def opened(qtbot: QtBot) -> RecordDialog:
    """The form that lies above all others."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), RecordDialog))
    found = QApplication.activeModalWidget()
    assert isinstance(found, RecordDialog)
    return found


def write(qtbot: QtBot, dialog: RecordDialog, name: str, words: str) -> None:
    field = dialog.page.findChild(QLineEdit, name)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Tab)


def close(dialog: RecordDialog) -> None:
    dialog.close_button.click()
    QApplication.processEvents()


def test_a_variant_of_the_mechanisms_name_is_added_from_the_session(
    qtbot: QtBot, overview: OverviewPage, office: Office, second: UUID
) -> None:
    overview.session.series.click()
    series = opened(qtbot)
    assert isinstance(series.page, MechanismPage)
    variants = series.page.variants
    assert variants.none.isVisible()
    variants.add.click()
    form = opened(qtbot)
    write(qtbot, form, "name__en", "CCBC")
    write(qtbot, form, "source", "Note No. 4")
    close(form)
    qtbot.waitUntil(lambda: [variants.model.columns[0].says(row) for row in variants.model.rows] == ["CCBC"])
    close(series)
    whole = office.read(partial(facts.consultation, consultation_id=second))
    assert [name["en"] for name in whole.mechanism.variants] == ["CCBC"]
    office.undo()
    office.undo()
    office.undo()
    assert every(office, MechanismName) == []


def test_a_variant_that_stays_without_words_is_not_kept(
    qtbot: QtBot, overview: OverviewPage, office: Office
) -> None:
    overview.session.series.click()
    series = opened(qtbot)
    assert isinstance(series.page, MechanismPage)
    series.page.variants.add.click()
    close(opened(qtbot))
    close(series)
    assert every(office, MechanismName) == []


def test_ranks_stand_below_their_party_the_highest_first(
    qtbot: QtBot, bridge: Bridge, office: Office, overview: OverviewPage
) -> None:
    party = edit(bridge, "party", one(office, Party, code="ca").id, overview)
    assert isinstance(party.page, PartyPage)
    for words in ("Minister", "Deputy Minister"):
        party.page.ranks.add.click()
        form = opened(qtbot)
        write(qtbot, form, "name__en", words)
        close(form)
    ranks = party.page.ranks
    qtbot.waitUntil(lambda: len(ranks.model.rows) == 2)
    assert [row.name["en"] for row in ranks.model.rows] == ["Minister", "Deputy Minister"]
    ranks.table.choose(ranks.model.rows[0].id)
    ranks.withdraw()
    assert [row.name["en"] for row in every(office, Rank)] == ["Deputy Minister"]
    close(party)


def test_an_instrument_is_added_with_its_status_and_who_signs_it(
    qtbot: QtBot, overview: OverviewPage, office: Office, second: UUID
) -> None:
    overview.instruments.add.click()
    form = opened(qtbot)
    write(qtbot, form, "title__en", "Memorandum of Understanding on Culture")
    assert isinstance(form.page, InstrumentPage)
    form.page.ui.status.activated.emit(list(InstrumentStatus).index(InstrumentStatus.SIGNED))
    for title in ("Secretary of State", "Director General"):
        form.page.signatories.add.click()
        signatory = opened(qtbot)
        write(qtbot, signatory, "title__en", title)
        close(signatory)
    signing = form.page.signatories.model
    qtbot.waitUntil(lambda: [row.name["en"] for row in signing.rows] == ["Cambodia", "Canada"])
    close(form)
    made = one(office, Instrument, consultation_id=second)
    assert made.status is InstrumentStatus.SIGNED
    (row,) = office.read(partial(parts.rows, kind="instrument", owner_id=second))
    assert row.name["en"] == "Memorandum of Understanding on Culture"
    qtbot.waitUntil(lambda: [row.id for row in overview.instruments.model.rows] == [made.id])


@pytest.mark.parametrize("kind", ["mechanism_name", "rank", "signatory", "instrument"])
def test_the_parts_are_a_sound_model(
    bridge: Bridge, office: Office, second: UUID, qtmodeltester: ModelTester, kind: str, qtbot: QtBot
) -> None:
    card = PartsCard(bridge, kind)
    qtbot.addWidget(card)
    whole = office.read(partial(facts.consultation, consultation_id=second))
    signed = office.do("Add", partial(parts.add, kind="instrument", owner_id=second))
    owner = {
        "mechanism_name": whole.mechanism.id,
        "rank": whole.ours,
        "signatory": signed,
        "instrument": second,
    }[kind]
    assert owner is not None
    office.do("Add", partial(parts.add, kind=kind, owner_id=owner))
    card.show_owner(owner)
    card.refresh()
    assert card.model.rows
    qtmodeltester.check(card.model)
