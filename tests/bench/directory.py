"""A directory of 5,000: taken in as one deed, opened in its page, and filtered as words are typed.

`python -m tests.bench.directory HOME` is a process of its own that prints what it measured.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from functools import partial
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

from protocoldesk.gui import app as desk
from protocoldesk.gui import theme
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.people import PeoplePage
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.office import Office
from protocoldesk.operations import intake, record
from protocoldesk.operations.directory import rows as directory_rows
from protocoldesk.protocol.entrant import Entrant
from protocoldesk.records.values.text import Text
from tests.bench.figure import Figure
from tests.bench.timing import clocked, medians
from tests.bench.windows import process

PEOPLE, TURNS = 5000, 15
AIM = 0.100
FAMILIES = (
    "SOK",
    "MEAS",
    "CHUM",
    "CHEM",
    "RATH",
    "LY",
    "KEO",
    "PRAK",
    "SAR",
    "TEP",
    "UNG",
    "VANN",
    "HENG",
    "OUK",
)
GIVEN = ("Dara", "Sokha", "Sounry", "Widhya", "Thuch", "Vanna", "Bopha", "Kosal", "Pisey", "Rithy", "Sophea")


def directory(home: Path) -> Iterator[Figure]:
    """The page opened and filtered, beside reading its rows; the deed that took everybody in."""
    with TemporaryDirectory(dir=home) as folder:
        done = process(home, "-m", "tests.bench.directory", folder)
    told: dict[str, float] = json.loads(done.stdout)
    rows = told["rows"]
    yield Figure("a directory of 5,000, opened", told["opened"], "its rows read", rows, most=AIM)
    yield Figure("a directory of 5,000, filtered", told["filtered"], "its rows read", rows, most=AIM)
    yield Figure("5,000 people taken in, one deed", told["taken"], "its rows read", rows)


def entrant(number: int) -> Entrant:
    """Somebody of the 5,000."""
    family, given = FAMILIES[number % 14], f"{GIVEN[number % 11]} {GIVEN[number // 11 % 11]}"
    return Entrant(
        Text(en=f"{family} {given}"),
        honorific=Text(en="H.E."),
        family_name=family,
        given_name=given,
        title=Text(en=f"Director of Department {number}"),
        institution=f"Ministry {number % 40}",
    )


def measured(home: Path) -> dict[str, float]:
    """Seconds of each work."""
    program = desk.application(["bench"])
    theme.apply(program, theme.Scheme.LIGHT, "en")
    told: dict[str, float] = {}
    with Office.make(home / "directory.pdesk", officer="Bench") as office:
        fields = {"code": "kh", "short_name": Text(en="Cambodia")}
        party = office.do("Add party", partial(record.make, kind="party", **fields))
        entries = [(entrant(number), None) for number in range(PEOPLE)]
        act = partial(intake.take, entries=entries, party_id=party)
        told["taken"] = clocked(lambda: office.do("Take in", act))
        bridge = Bridge(office)
        page = PeoplePage(bridge, Navigator(bridge))
        page.resize(1200, 800)
        page.show()
        program.processEvents()
        turns = cycle(range(TURNS))
        works = (
            partial(_opened, page),
            lambda: _filtered(page, _words(next(turns))),
            page.pane.search.clear,
            partial(office.read, partial(directory_rows, kind="person")),
        )
        opened, filtered, _, rows = medians(TURNS, *works)
        told |= {"opened": opened, "filtered": filtered, "rows": rows}
        bridge.close()
        page.close()
    return told


def _opened(page: PeoplePage) -> None:
    page.refresh()
    page.pane.grab()


def _filtered(page: PeoplePage, words: str) -> None:
    page.pane.search.setText(words)
    page.pane.grab()


def _words(turn: int) -> str:
    return f"{FAMILIES[turn % 14].lower()} {GIVEN[turn % 11][:3]}"


if __name__ == "__main__":
    print(json.dumps(measured(Path(sys.argv[1]))))
