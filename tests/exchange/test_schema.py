"""The schema says what `show` prints and `import` takes."""

import json
from typing import Any

import pytest

from protocoldesk.exchange.consultation import exchanged, fields_of
from protocoldesk.exchange.schema import schema
from protocoldesk.exchange.shape import Shape
from protocoldesk.office import Office
from tests.exchange.writing import first_consultations, import_file, show


def test_the_schema_is_versioned_and_is_json() -> None:
    said = json.loads(json.dumps(schema()))
    assert said["$id"] == "urn:protocoldesk:consultation:1"
    assert said["properties"]["protocoldesk"]["const"] == 1
    assert said["additionalProperties"] is False


@pytest.mark.parametrize("name", exchanged())
def test_every_field_of_every_kind_is_in_the_schema(name: str) -> None:
    node = schema()["$defs"][name]
    assert list(node["properties"]) == [field for field, _ in fields_of(exchanged()[name])]
    assert node["additionalProperties"] is False
    assert node["description"]
    assert not {"version", "withdrawn"} & node["properties"].keys()


def test_words_choices_dates_and_references_are_described() -> None:
    fields = schema()["$defs"]["consultation"]["properties"]
    assert fields["status"]["enum"][0] == "proposed"
    assert fields["title"]["$ref"] == "#/$defs/text"
    assert fields["number"] | {"description": ""} == {
        "description": "",
        "type": ["integer", "null"],
        "minimum": 1,
        "maximum": 2**31 - 1,
    }
    assert fields["mechanism_id"]["description"].startswith("The id of a record of the kind mechanism")
    assert "kh-ca-2" in fields["ref"]["description"]
    assert "Key of a marking" in fields["marking"]["description"]
    assert schema()["$defs"]["consultation"]["required"] == ["id", "mechanism_id"]


def test_every_reference_within_the_schema_leads_somewhere() -> None:
    said = json.dumps(schema())
    names = {part.partition('"')[0] for part in said.split('"#/$defs/')[1:]}
    assert names <= schema()["$defs"].keys()
    assert {"text", "prose", "when", "outcome"} <= names


def test_a_validator_of_others_finds_the_same(office: Office) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    validator: Any = jsonschema.Draft202012Validator(schema())
    validator.check_schema(schema())
    import_file(office, first_consultations())
    assert list(validator.iter_errors(first_consultations())) == []
    assert list(validator.iter_errors(show(office, "kh-ch-1"))) == []
    bad = first_consultations()
    bad["records"]["outcome"][0] |= {"strength": "loud", "text": {"en": 5}, "x": 1}
    bad["records"]["person"][0]["name"] = {"English": "x"}
    assert len(list(validator.iter_errors(bad))) == len(list(Shape(schema()).faults(bad))) == 4
