"""What goes out comes in again, and nothing of it is lost."""

import json
from collections.abc import Iterator
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings

from protocoldesk.exchange.consultation import exchanged, shown
from protocoldesk.exchange.incoming import read
from protocoldesk.exchange.schema import schema
from protocoldesk.exchange.shape import Shape
from protocoldesk.exchange.taking import Taken, check, take
from protocoldesk.office import Office
from protocoldesk.records.errors import Refusal
from tests.exchange.drawing import OFFICES, PLAIN, VALUES, Drawing, Values
from tests.exchange.writing import written

Data = dict[str, Any]


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Office, Office]]:
    """Two archives, which one example after the other goes through."""
    folder = tmp_path_factory.mktemp("round")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PROTOCOLDESK_HOME", str(folder / "machine"))
        with Office.make(folder / "one.pdesk") as one, Office.make(folder / "other.pdesk") as other:
            yield one, other


def show(office: Office, consultation_id: UUID, *, restricted: bool = True) -> Data:
    return office.read(partial(shown, consultation_id=consultation_id, restricted=restricted))


def bring(office: Office, data: Data) -> Taken:
    return office.do("Import", partial(take, incoming=read(written(data))))


def rows(data: Data) -> int:
    return sum(map(len, data["records"].values()))


@given(values=VALUES)
@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
def test_a_consultation_goes_from_archive_to_archive_whole(
    offices: tuple[Office, Office], values: Values
) -> None:
    one, other = offices
    subject = one.do("Draw", Drawing(values).add)
    before = show(one, subject)
    assert list(Shape(schema()).faults(before)) == []
    taken = bring(other, before)
    assert (taken.made, taken.skipped) == (rows(before), 0)
    assert show(other, subject) == before
    assert bring(one, before) == Taken(0, rows(before), taken.consultations)
    assert bring(other, before).made == 0


@pytest.fixture(scope="module")
def full(offices: tuple[Office, Office]) -> tuple[Office, UUID]:
    """An archive, and a consultation in it that has or refers to a record of every kind."""
    return offices[0], offices[0].do("Draw", Drawing(PLAIN, sparse=False).add)


def test_every_kind_of_record_is_shown(full: tuple[Office, UUID]) -> None:
    records = show(*full)["records"]
    assert set(exchanged()) - set(records) == OFFICES


def test_what_is_restricted_is_shown_only_when_asked_for_by_name(full: tuple[Office, UUID]) -> None:
    asked, unasked = show(*full), show(*full, restricted=False)
    assert set(asked["records"]) - set(unasked["records"]) == {"personal_file"}
    assert "passport" in json.dumps(asked)
    assert "passport" not in json.dumps(unasked)


def test_a_field_that_the_archive_has_otherwise_is_named(full: tuple[Office, UUID]) -> None:
    office, _ = full
    data = show(*full)
    outcome = data["records"]["outcome"][0]
    outcome["strength"] = "agreed" if outcome["strength"] == "decided" else "decided"
    data["records"]["person"][1]["name"]["km"] = "ផ្សេង"
    data["records"]["person"][1]["name"]["fr"] = "autre"
    del data["records"]["brief"][0]["response"]
    problems = dict(office.read(partial(check, incoming=read(written(data)))))
    assert set(problems) == {
        "records.brief[0].response.en",
        "records.brief[0].response.km",
        "records.outcome[0].strength",
        "records.person[1].name.fr",
        "records.person[1].name.km",
    }
    assert problems["records.person[1].name.km"] == (
        "'ផ្សេង' is not what the archive has for this record: 'ពាក្យ'."
    )
    with pytest.raises(Refusal):
        bring(office, data)


def test_the_contents_of_attachments_can_stay_behind(full: tuple[Office, UUID]) -> None:
    office, subject = full
    light = office.read(partial(shown, consultation_id=subject, contents=False))
    assert "files" not in light
    assert list(show(office, subject)["files"].values()) == ["JVBERg=="]
