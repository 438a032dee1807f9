"""The papers of the demo, part by part, as they were last looked at.

Where a phrase or a layout was changed on purpose, look at the printed page, delete the golden file, and run
this test once: it writes the file anew and fails, so that nobody takes it in unseen.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from protocoldesk.office import Office
from protocoldesk.papers.faces import Badge, Plate
from protocoldesk.papers.parts import Letterhead, Paper, Part, Table
from tests.operations import demo

GOLDEN = Path(__file__).parent / "golden"
PAPERS = [
    (name, ref, language)
    for name in ("release", "agenda", "delegations", "nameplates")
    for ref, language in (("kh-ca-2", "en"), ("kh-ca-2", "km"))
] + [
    ("delegations", "kh-ca-1", "en"),
    ("nameplates", "kh-ca-1", "en"),
    ("delegations", "kh-ca-2", "fr"),
    ("agenda", "kh-ca-2", "fr"),
    ("placecards", "kh-ca-2", "en"),
    *((name, "kh-ca-2", language) for name in ("badges", "photos") for language in ("en", "km")),
]


def told(part: Part) -> dict[str, Any]:
    """What a part is and says, and of a table and a plate what else is seen."""
    says = [said.replace("\u00a0", "~") for said in part.says()]
    data: dict[str, Any] = {type(part).__name__: says}
    if isinstance(part, Table):
        data["columns"] = [[column.share, column.align] for column in part.columns]
        data["bands"] = [number for number, row in enumerate(part.rows) if row.band]
    if isinstance(part, Letterhead):
        data["ornament"] = part.ornament
    if isinstance(part, Badge):
        data["colour"] = part.colour
    return data | ({"flag": part.flag} if isinstance(part, Plate | Badge) else {})


def paper(office: Office, name: str, ref: str, language: str) -> Paper:
    if name == "release":
        return office.page(demo.edition(office, language, ref).id, as_issued=True)
    return office.paper(name, demo.ref(office, ref), language)


@pytest.mark.parametrize(("name", "ref", "language"), PAPERS)
def test_the_paper_is_as_it_was_last_looked_at(office: Office, name: str, ref: str, language: str) -> None:
    composed = paper(office, name, ref, language)
    data = {
        "title": composed.title.replace("\u00a0", "~"),
        "author": composed.author,
        "dated": str(composed.dated),
        "sheet": composed.sheet,
        "parts": [told(part) for part in composed.parts],
    }
    written = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    golden = GOLDEN / f"{name}-{ref}-{language}.json"
    if not golden.exists():
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(written, "utf-8")
        pytest.fail(f"{golden.name} was written anew; look at it")
    assert data == json.loads(golden.read_text("utf-8"))


def test_a_paper_that_there_is_not_is_refused_naming_those_that_there_are(office: Office) -> None:
    from protocoldesk.records.errors import Refusal

    with pytest.raises(Refusal, match="no paper 'stars'; there are: release, agenda, delegations"):
        office.paper("stars", demo.ref(office), "en")


def test_the_pages_of_the_demo_say_nothing_of_who_worked_on_them(office: Office) -> None:
    for name, ref, language in PAPERS:
        assert demo.OFFICER not in repr(paper(office, name, ref, language))
