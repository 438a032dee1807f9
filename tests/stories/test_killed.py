"""A program is killed in the middle of its deeds, again and again: every acknowledged deed is there."""

import random
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

from sqlalchemy import text

from protocoldesk.office import Office
from protocoldesk.records.party import Party
from protocoldesk.store.journal import Journal
from protocoldesk.store.search import search
from tests.operations.demo import every

KILLS = 12


def killed_at_a_random_moment(archive: Path, chance: random.Random) -> dict[int, str]:
    """The last thing that the program acknowledged of each party, before it was killed."""
    busy = subprocess.Popen(
        [sys.executable, "-m", "tests.stories.busy", str(archive)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert busy.stdout is not None
    said = [busy.stdout.readline()]
    time.sleep(chance.uniform(0, 0.2))
    busy.kill()
    said += busy.stdout.readlines()
    busy.stdout.close()
    assert busy.wait() != 0
    whole = [line.split() for line in said if line.endswith("\n")]
    return {int(number): deed for deed, number in whole}


def test_every_acknowledged_deed_outlives_a_kill(mould: Path, tmp_path: Path) -> None:
    archive = tmp_path / "busy.pdesk"
    archive.write_bytes(mould.read_bytes())
    chance = random.Random(20260212)
    acknowledged: dict[int, str] = {}
    lasts: set[int] = set()
    for _ in range(KILLS):
        heard = killed_at_a_random_moment(archive, chance)
        assert heard
        acknowledged |= heard
        lasts.add(max(heard))
        with Office.open(archive, officer="Sok Dara") as office:
            assert office.read(Journal(office.archive.sessions, office.archive.chain).verify) is None
            assert office.read(partial(_pragma, name="integrity_check")) == ["ok"]
            assert office.read(partial(_pragma, name="foreign_key_check")) == []
            codes = {row.code for row in every(office, Party)}
            assert [n for n, deed in acknowledged.items() if not _stands(n, deed, codes, n in lasts)] == []
            assert office.read(partial(search, words=f"Party {max(heard)}"))
    assert len(acknowledged) > KILLS, "the program was killed before it did anything"


def _stands(number: int, deed: str, codes: set[str], last: bool) -> bool:
    """Whether the archive is as was acknowledged; the last one before a kill may be done, not told."""
    after = {"made": "changed", "changed": "undone", "undone": "undone"}
    code = {"made": f"p{number}", "changed": f"q{number}", "undone": f"p{number}"}
    return bool(codes & {code[deed], *([code[after[deed]]] if last else [])})


def _pragma(session: object, name: str) -> list[str]:
    return [row[0] for row in session.execute(text(f"PRAGMA {name}"))]  # type: ignore[attr-defined]
