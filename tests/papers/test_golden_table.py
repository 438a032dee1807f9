"""The tables of the session to come, part by part and chair by chair, as they were last looked at.

Where one was changed on purpose, do as `test_golden` says.
"""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from protocoldesk.exchange.demo import fill
from protocoldesk.office import Office
from protocoldesk.papers.parts import Box, Drawing, Part
from tests.operations import demo
from tests.papers.test_golden import GOLDEN, told

REF = "kh-nz-1"


@pytest.fixture(scope="module")
def coming(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """The demo with the session that is being prepared; nothing here changes it."""
    folder = tmp_path_factory.mktemp("coming")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PROTOCOLDESK_HOME", str(folder / "machine"))
        with Office.make(folder / "coming.pdesk", officer=demo.OFFICER, clock=demo.Clock()) as office:
            fill(office.do, coming=True)
            yield office


def seen(part: Part) -> dict[str, Any]:
    """What a part says; of a drawing also the words beside it, and where chairs stand, in millimetres."""
    data = told(part)
    if isinstance(part, Drawing):
        boxes = (shape for shape in part.shapes if isinstance(shape, Box) and shape.name)
        data["alternative"] = part.alternative.replace("\u00a0", "~")
        data["listing"] = told(part.listing)
        data["chairs"] = [[one.name.replace("\u00a0", "~"), round(one.x), round(one.y)] for one in boxes]
    return data


@pytest.mark.parametrize("language", ["en", "km"])
def test_the_tables_are_as_they_were_last_looked_at(coming: Office, language: str) -> None:
    composed = coming.paper("seating", demo.ref(coming, REF), language)
    data = {
        "title": composed.title.replace("\u00a0", "~"),
        "author": composed.author,
        "sheet": composed.sheet,
        "parts": [seen(part) for part in composed.parts],
    }
    golden = GOLDEN / f"seating-{REF}-{language}.json"
    if not golden.exists():
        golden.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", "utf-8")
        pytest.fail(f"{golden.name} was written anew; look at it")
    assert json.loads(json.dumps(data)) == json.loads(golden.read_text("utf-8"))


def test_the_tables_say_nothing_of_who_worked_on_them(coming: Office) -> None:
    assert demo.OFFICER not in repr(coming.paper("seating", demo.ref(coming, REF), "en"))
