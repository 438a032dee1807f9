"""`python -m tests.bench`: makes archives under the checkout's own output, measures, prints a table."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from protocoldesk.office import Office
from tests.bench import directory, ground, lines, measures, seating, windows
from tests.bench.figure import Figure, table

OUT = Path(__file__).resolve().parents[2] / "out"
"""On the disk of the checkout: temporary files may lie in memory, where syncing costs nothing."""


def main() -> None:
    """Measure everything and print it."""
    OUT.mkdir(exist_ok=True)
    with TemporaryDirectory(prefix="bench-", dir=OUT) as folder:
        os.environ["PROTOCOLDESK_HOME"] = folder
        figures = list(_figures(Path(folder)))
    print(table(figures))


def _figures(folder: Path) -> Iterator[Figure]:
    small = folder / "demo.pdesk"
    with ground.demo(small) as office:
        _say("releases")
        yield from measures.releases(office)
    _say("starts")
    yield from measures.starts(small, folder)
    _say("windows")
    yield from windows.windows(small, folder)
    _say("a table of sixty")
    yield from seating.seats(small, folder)
    _say("a directory of 5,000")
    yield from directory.directory(folder)
    _say("many lines")
    yield from lines.lines(folder)
    _say("an archive of 2,000 consultations")
    ground.large(folder / "large.pdesk").close()
    shutil.copy(folder / "large.pdesk", folder / "copy.pdesk")
    with Office.open(folder / "large.pdesk", officer="Bench") as office:
        _say("deeds")
        yield from measures.deeds(office, folder / "copy.pdesk")
        _say("lists")
        yield from measures.lists(office)


def _say(what: str) -> None:
    print(f"{what} ...", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
