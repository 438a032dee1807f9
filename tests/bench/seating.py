"""Sixty people at a table: how long a drag takes, from the drop to the repainted drawing.

`python -m tests.bench.seating ARCHIVE HOME` is a process of its own that prints what it measured.
"""

from __future__ import annotations

import json
import shutil
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.exchange.demo import REF
from protocoldesk.gui import app as desk
from protocoldesk.office import Office
from protocoldesk.operations import delegation, record, seating
from protocoldesk.operations.consultation import by_ref
from protocoldesk.records.delegation import Delegate, Delegation
from protocoldesk.records.values.text import Text
from tests.bench.figure import Figure
from tests.bench.windows import process

SIDE = 30
TURNS = 60
AIM = 0.016


def seats(archive: Path, home: Path) -> Iterator[Figure]:
    """The whole way of a drop: a deed that is safe on the disk, chairs read, drawing made and painted."""
    with TemporaryDirectory(dir=home) as folder:
        copy = Path(shutil.copy(archive, folder))
        done = process(home, "-m", "tests.bench.seating", str(copy), folder)
    told = {name: median(times) for name, times in json.loads(done.stdout).items()}
    yield Figure("60 re-seated after a drag", told["drop"], "the deed in it", told["deed"], most=AIM)
    yield Figure("60 re-seated, checks shown", told["checks"], "the deed in it", told["deed"])


def filled(office: Office) -> UUID:
    """The demo's second session with thirty people a side, and a table for them."""
    consultation_id = office.read(partial(by_ref, ref=REF))
    office.do("Fill", partial(_fill, consultation_id=consultation_id))
    begin = partial(seating.begin, consultation_id=consultation_id, preset="russia")
    return office.do("New seating plan", begin)


def _fill(session: Session, consultation_id: UUID) -> None:
    sides = select(Delegation.id).where(Delegation.consultation_id == consultation_id)
    for side in session.scalars(sides.order_by(Delegation.id)).all():
        there = len(session.scalars(select(Delegate.id).where(Delegate.delegation_id == side)).all())
        for number in range(there, SIDE):
            name = f"NAME{number} Given {number}"
            made = delegation.add_person(session, delegation_id=side, name=name, language="en")
            session.flush()
            title = Text(en=f"Director of Department {number}")
            record.change(session, "delegate", made, title=title)


def dragged(archive: Path, home: Path) -> dict[str, list[float]]:
    """Seconds from each drop to the drawing, of these in the deed; and until the checks are shown."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(home))
    program = desk.application(["bench"])
    window: Any = desk.desk(program)
    window.show()
    desk.begin(window, str(archive))
    while not window.ready:
        program.processEvents()
        time.sleep(0.001)
    from protocoldesk.gui.shell.rail import Place

    page = window.show_place(Place.SESSIONS).workspace.show_tab("seating")
    program.processEvents()
    told: dict[str, list[float]] = {"drop": [], "deed": [], "checks": []}
    _clock_deeds(page.bridge, told["deed"])
    keys = [key for key in page.view.chairs if page.state.seat(key)]
    assert len(keys) == 2 * SIDE
    for turn in range(TURNS):
        first, second = keys[turn], keys[(turn * 7 + 3) % len(keys)]
        if first != second:
            _drag(program, page, first, second, told)
    window.close()
    return told


def _clock_deeds(bridge: Any, told: list[float]) -> None:
    do = bridge.office.do

    def clocked(*given: Any, **named: Any) -> Any:
        began = time.perf_counter()
        done = do(*given, **named)
        told.append(time.perf_counter() - began)
        return done

    bridge.office.do = clocked


def _drag(program: Any, page: Any, key: str, other: str, told: dict[str, list[float]]) -> None:
    chair = page.view.chairs[key]
    end = chair.mapFrom(page.view, page.view.chairs[other].geometry().center())
    QTest.mousePress(chair, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    QTest.mouseMove(chair, end)
    program.processEvents()
    deeds = page.bridge.deeds
    began = time.perf_counter()
    QTest.mouseRelease(chair, Qt.MouseButton.LeftButton, pos=end)
    page.view.repaint()
    told["drop"].append(time.perf_counter() - began)
    program.processEvents()
    told["checks"].append(time.perf_counter() - began)
    assert page.bridge.deeds == deeds + 1


if __name__ == "__main__":
    path = Path(sys.argv[1])
    with Office.open(path) as opened:
        filled(opened)
    print(json.dumps(dragged(path, Path(sys.argv[2]))))
