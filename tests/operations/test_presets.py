"""The office's own values: what may stand for a shipped one, and that a bad one does no harm."""

import json
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest

from protocoldesk.office import Office
from protocoldesk.operations import preset
from protocoldesk.protocol.preset import check
from protocoldesk.records.errors import Refusal
from protocoldesk.records.preset import Preset
from protocoldesk.records.values.uid import uuid7
from tests.operations import demo


def put(office: Office, key: str, value: Any) -> None:
    office.do("Set", partial(preset.put, key=key, value=value))


@pytest.mark.parametrize(
    ("key", "value", "sentence"),
    [
        ("phrases/en:dates.day", "{month} {day}, {years}", "has no place {years}: {day}, {month}, {year}."),
        ("phrases/en:dates.day", "{month} {day, {year}", "has a brace that is no place such as {name}."),
        ("phrases/en:dates.day", "{day} {day} {month}", "has the place {day} too often."),
        ("phrases/en:dates.day", 7, "is a phrase."),
        ("phrases/en:dates.day", ["{day}"], "is a phrase."),
        ("phrases/en:dates.on", {"day": "on {date}"}, "is a table of phrases; name one of them."),
        ("phrases/en:items.unconfirmed", ["last"], "There is nothing shipped that"),
        ("phrases/en:digits.figures", "012", "has 10 characters."),
        ("phrases/en:verbs.agree.strength", "loud", "is one of: mentioned, noted, "),
        ("phrases/en:verbs.salute.strength", "loud", "is one of: mentioned, noted, "),
        ("phrases/en:verbs.salute.say", "saluted {texts}", "has no place {texts}: "),
        ("phrases/xx:dates.day", "{day}", "There is nothing shipped that"),
        ("phrases/en:", "x", "There is nothing shipped that"),
        ("letterheads/ministry:issuer", 7, "is a table."),
        ("letterheads/ministry:issuer.en", "PROTOCOL", "is a list of lines."),
        ("letterheads/ministry:issuer.en", ["PROTOCOL", 7], "is a list of lines."),
        ("letterheads/ministry:issuer", {"en": ["A"], "km": 7}, "is a list of lines."),
        ("letterheads/ministry:ornament", "yes", "is true or false."),
        ("letterheads/ministry:ornament", 1, "is true or false."),
        ("letterheads/ministry:emblem", "../phrases/en.toml", "There is no picture"),
        ("letterheads/ministry:emblem", "none.png", "There is no picture"),
        ("letterheads/embassy:issuer.en", 7, "is a list of lines."),
        ("letterheads/../numbering:PR.first", 7, "There is nothing shipped that"),
        ("numbering:NV.first", True, "is a whole number from 1."),
        ("numbering:NV.first", 0, "is a whole number from 1."),
        ("numbering:NV.first", 1.5, "is a whole number from 1."),
        ("numbering:NV.first.second", 1, "There is nothing shipped that"),
        ("numbering:NV.suffix.en", 7, "is words."),
        ("numbering:TT", {"given": "no"}, "is true or false."),
        ("office:party", 7, "is the id of a party."),
        ("office:party", "kh", "is the id of a party."),
        ("no such table:x", "x", "There is nothing shipped that"),
        ("nothing", "x", "There is nothing shipped that"),
    ],
)
def test_what_could_not_be_shipped_is_refused(office: Office, key: str, value: Any, sentence: str) -> None:
    with pytest.raises(Refusal) as refused:
        put(office, key, value)
    assert sentence in str(refused.value)
    assert key in str(refused.value) or key.rpartition(":")[0] in str(refused.value)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("phrases/en:dates.day", "{month}\u00a0{day}, {year}"),
        ("phrases/en:dates.day", "{day}/{year}"),
        ("phrases/en:verbs.salute.say", "saluted {text}"),
        ("phrases/en:verbs.salute.strength", "noted"),
        ("letterheads/ministry:issuer", {"en": ["A", "B"], "lo": ["C"]}),
        ("letterheads/ministry:issuer.lo", ["C"]),
        ("letterheads/ministry:signature", True),
        ("letterheads/ministry:emblem", ""),
        ("letterheads/embassy:issuer.en", ["EMBASSY"]),
        ("numbering:NV.first", 7),
        ("numbering:NV.suffix.en", "MFA"),
        ("numbering:NV.suffix", {"en": "MFA"}),
        ("numbering:NV.papers", ["press release"]),
        ("numbering:TT", {"given": True, "first": 3, "suffix": {"en": "X"}, "name": {"en": "Telegram"}}),
        ("numbering:TT.given", False),
    ],
)
def test_what_could_be_shipped_is_taken(office: Office, key: str, value: Any) -> None:
    put(office, key, value)
    name, _, path = key.partition(":")
    assert office.read(partial(preset.overrides, name=name)) == {path: value}


def leaves(table: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for step, value in table.items():
        if isinstance(value, dict):
            yield from leaves(value, f"{prefix}{step}.")
        else:
            yield f"{prefix}{step}", value


@pytest.mark.parametrize(
    "name", ["phrases/en", "phrases/km", "phrases/fr", "letterheads/ministry", "numbering"]
)
def test_every_shipped_value_could_stand_for_itself(office: Office, name: str) -> None:
    shipped = office.read(partial(preset.table, name=name))
    for path, value in leaves(shipped):
        if not path.endswith("unconfirmed"):
            check(f"{name}:{path}", value)


BAD = {
    "phrases/en:dates.day": "{speakr}",
    "phrases/en:dates.month": 7,
    "phrases/en:dates.on": {"day": "on"},
    "phrases/en:digits.figures": None,
    "letterheads/ministry:issuer": 7,
    "letterheads/ministry:issuer.en.x": "y",
    "numbering:PR.first": "seven",
    "office:party": 7,
}


def test_a_bad_value_that_stands_in_an_archive_is_passed_over(office: Office) -> None:
    """It may come from an older program."""
    ours = office.read(preset.ours)
    page = office.paper("agenda", demo.ref(office), "en")
    with office.archive.write() as session:
        from protocoldesk.store.journal import Deed

        session.info["deed"] = Deed("Spoil", "x", uuid7(), office.clock())
        for row in session.query(Preset):
            row.withdrawn = True
        session.flush()
        session.add_all(Preset(key=key, value=json.dumps(value)) for key, value in BAD.items())
        session.add(Preset(key="phrases/en:dates.year", value="{"))
    assert ours is not None
    assert office.read(preset.ours) is None
    assert office.paper("agenda", demo.ref(office), "en").parts == page.parts
    assert {row.key for row in office.read(preset.own_values)} >= BAD.keys() - {"office:party"}
