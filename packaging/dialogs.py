"""Every dialog of the desk over the demo, for the pictures and for the tests that look at all of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from protocoldesk.gui import theme
from protocoldesk.gui.dialogs import errors
from protocoldesk.gui.dialogs.correcting import Correct
from protocoldesk.gui.dialogs.merging import Merging
from protocoldesk.gui.dialogs.newconsultation import NewConsultation
from protocoldesk.gui.dialogs.newmechanism import NewMechanism
from protocoldesk.gui.dialogs.newpassphrase import NewPassphrase
from protocoldesk.gui.dialogs.postpone import Postpone
from protocoldesk.gui.dialogs.preferences import Preferences
from protocoldesk.gui.dialogs.printing import PrintDialog
from protocoldesk.gui.dialogs.recorddialog import RecordDialog
from protocoldesk.gui.dialogs.takein import TakeIn, Target
from protocoldesk.gui.dialogs.welcome import Welcome
from protocoldesk.gui.pages.release import ReleasePage
from protocoldesk.gui.pages.releasedialogs import OutDialog, ReasonDialog
from protocoldesk.gui.shell.rail import Place
from protocoldesk.operations import choices, facts
from protocoldesk.operations.consultation import by_ref
from protocoldesk.records.errors import Fault, Refusal

REFUSAL = Refusal("Say first which party is the office's own, in the settings.")
FAULT = Fault("The archive could not be written: the disk is full.")
LIST = "No\tName\tTitle\tRole\n1\tH.E. Alan Bowman\tDirector General\tHead\n2\tClaire Roy\tCounsellor\tMember"
KINDS = ("consultation", "mechanism", "party", "institution", "person", "post", "delegate")


def dialogs(window: Any) -> dict[str, Callable[[], Any]]:
    """What makes each dialog, by its name; `window` shows the demo."""
    bridge = window.bridge
    session = bridge.read(partial(by_ref, ref="kh-ca-2"))
    makers: dict[str, Callable[[], Any]] = {
        "welcome": partial(_welcome, window),
        "preferences": partial(Preferences, window),
        "new-session": partial(NewConsultation, bridge, window),
        "new-mechanism": partial(NewMechanism, bridge, window),
        "postpone": partial(Postpone, bridge, session, window),
        "passphrase": partial(NewPassphrase, window, changes=True),
        "print": partial(_printed, window, session),
        "correct": partial(_corrected, window, session),
        "take-in": partial(_taken_in, window, session),
        "merge": partial(_merged, window),
        "issue": partial(_out, window, session),
        "reason": partial(_reason, window),
        "refusal": partial(errors.box_of, window, REFUSAL),
        "fault": partial(errors.box_of, window, FAULT),
    }
    return makers | {kind: partial(_record, window, session, kind) for kind in KINDS}


def _welcome(window: Any) -> Any:
    shown = Welcome(window.opening)
    shown.resize(window.size())
    theme.wear(shown)
    return shown


def _record(window: Any, session: UUID, kind: str) -> Any:
    def known(of: str, near: UUID | None = None) -> list[UUID]:
        return [one.id for one in window.bridge.read(partial(choices.known, kind=of, near=near))]

    if kind == "delegate":
        there = window.bridge.read(partial(facts.consultation, consultation_id=session))
        found = [one.id for side in there.delegations for one in side.delegates]
    elif kind == "post":
        found = [post for person in known("person") for post in known("post", person)]
    else:
        found = [session] if kind == "consultation" else known(kind)
    return RecordDialog(window.bridge, kind, found[0], window)


def _corrected(window: Any, session: UUID) -> Any:
    there = window.bridge.read(partial(facts.consultation, consultation_id=session))
    found = [one.id for side in there.delegations for one in side.delegates]
    return Correct(window.bridge, found[0], session, window)


def _taken_in(window: Any, session: UUID) -> Any:
    side = window.bridge.read(partial(facts.consultation, consultation_id=session)).delegations[1]
    shown = TakeIn(window.bridge, Target("Canada", side.id, side.party.id), window)
    shown.read_pasted(LIST)
    return shown


def _merged(window: Any) -> Any:
    known = window.bridge.read(partial(choices.known, kind="person"))
    return Merging(window.bridge, known[0].id, known[1].id, window)


def _printed(window: Any, session: UUID) -> Any:
    paper = window.bridge.office.paper("agenda", session, window.settings.language)
    return PrintDialog(window.bridge, paper, window, names=lambda: ["Second floor"])


def _out(window: Any, session: UUID) -> Any:
    window.show_place(Place.SESSIONS).show_tab(session, "release", "", None)
    page = window.findChild(ReleasePage)
    page.refresh()
    return OutDialog(window.bridge, page.state, "issue", 1, window)


def _reason(window: Any) -> Any:
    sentence = "The number stays in the register, as void. It is not given again."
    return ReasonDialog(window, "Make the number void", sentence, "Make it void")
