"""Many lines: a ledger of 10,000 follow-ups filtered and sorted, and a note among two hundred shown.

`python -m tests.bench.lines HOME` is a process of its own that prints what it measured.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

from protocoldesk.gui import app as desk
from protocoldesk.gui import theme
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.followup import FollowUpLedger
from protocoldesk.gui.pages.meeting import MeetingPage
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.operations import consultation, note
from protocoldesk.records.values.uid import uuid7
from tests.bench import ground
from tests.bench.figure import Figure
from tests.bench.timing import medians
from tests.bench.windows import process

ROWS, NOTES, TURNS = 10_000, 200, 11
AIM = 0.050


def lines(home: Path) -> Iterator[Figure]:
    """Each work, beside reading what it shows."""
    with TemporaryDirectory(dir=home) as folder:
        done = process(home, "-m", "tests.bench.lines", folder)
    told: dict[str, float] = json.loads(done.stdout)
    yield Figure(
        "a ledger of 10,000, filtered", told["filtered"], "its rows sorted bare", told["rows"], most=AIM
    )
    yield Figure("a ledger of 10,000, sorted", told["sorted"], "its rows sorted bare", told["rows"], most=AIM)
    yield Figure("a note among 200, shown", told["shown"], "the notes read", told["notes"], most=AIM)


def measured(home: Path) -> dict[str, float]:
    """Seconds of each work."""
    program = desk.application(["bench"])
    theme.apply(program, theme.Scheme.LIGHT, "en")
    with ground.demo(home / "lines.pdesk") as office:
        subject = office.read(partial(consultation.by_ref, ref="kh-ca-2"))
        for number in range(NOTES):
            take = partial(note.take, consultation_id=subject, text=f"Line {number}.", at=office.clock())
            office.do("Take note", take)
        bridge = Bridge(office)
        navigator = Navigator(bridge)
        ledger, page = FollowUpLedger(bridge, navigator), MeetingPage(bridge, navigator)
        page.show_consultation(subject)
        for widget in (ledger, page):
            widget.resize(1200, 800)
            widget.show()
        program.processEvents()
        told = _ledger(ledger)
        works = (
            partial(page._follow, frozenset({("note", subject)})),
            partial(office.read, partial(note.rows, consultation_id=subject)),
        )
        told |= dict(zip(("shown", "notes"), medians(TURNS, *works), strict=True))
        bridge.close()
    return told


def _ledger(ledger: FollowUpLedger) -> dict[str, float]:
    one = ledger.rows[0]
    days = (date(2026, 1, 1) + timedelta(days=number % 900) for number in range(ROWS))
    ledger.rows = [replace(one, id=uuid7(), due_day=day) for day in days]
    ledger.model.show(ledger.rows)
    shows, columns = cycle(("late", "all")), cycle((4, 1))
    works = (
        lambda: _filtered(ledger, next(shows)),
        lambda: ledger.model.sort(next(columns)),
        lambda: sorted(ledger.rows, key=lambda row: (row.due_day, row.id)),
    )
    return dict(zip(("filtered", "sorted", "rows"), medians(TURNS, *works), strict=True))


def _filtered(ledger: FollowUpLedger, shows: str) -> None:
    ledger.shows.choose(shows)
    ledger._filter()


if __name__ == "__main__":
    print(json.dumps(measured(Path(sys.argv[1]))))
