"""A bad file is refused whole, and every fault of it is listed by its path."""

import hashlib
from base64 import b64encode
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any
from uuid import UUID

import pytest

from protocoldesk.exchange.incoming import BadFile, read
from protocoldesk.exchange.taking import check, take
from protocoldesk.office import Office
from protocoldesk.operations import consultation
from protocoldesk.records.errors import Refusal
from tests.exchange.writing import Data, faults, first_consultations, import_file, show, written

Records = dict[str, list[dict[str, Any]]]
Fault = Callable[[Records], object]


@pytest.fixture(scope="module")
def idle(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """An office on an empty archive that nothing is done to."""
    folder = tmp_path_factory.mktemp("idle")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PROTOCOLDESK_HOME", str(folder / "machine"))
        with Office.make(folder / "empty.pdesk", officer="Sok Dara") as office:
            yield office


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "The file is no JSON: line 1, column 1: Expecting value."),
        (b'{"protocoldesk": 1,\n "records": {,}}', "The file is no JSON: line 2, column 14: "),
        (b'{"protocoldesk": NaN}', "The file is no JSON: NaN is no number."),
        (b'{"n": ' + b"9" * 5000 + b"}", "The file is no JSON: "),
        (b"\xff\xfe{", "The file is not UTF-8: its byte 1 is none."),
        (b"[" * 60 + b"]" * 60, "The file is nested more deeply than any that this program writes."),
        (b"[" * 200_000, "The file is nested more deeply than any that this program writes."),
    ],
)
def test_what_is_no_json_is_refused_where_it_fails(content: bytes, sentence: str) -> None:
    with pytest.raises(BadFile) as refused:
        read(content)
    assert str(refused.value).startswith(sentence)


def test_a_file_from_the_notepad_is_read() -> None:
    assert read(b'\xef\xbb\xbf{"protocoldesk": 1}').data == {"protocoldesk": 1}


@pytest.mark.parametrize(
    ("data", "problems"),
    [
        ([], {"": "'[]' is not an object { }."}),
        ({}, {"protocoldesk": "is missing.", "records": "is missing."}),
        (
            {"protocoldesk": 2, "records": {}},
            {"protocoldesk": "'2' is not 1, the version that this program reads."},
        ),
        (
            {"protocoldesk": True, "records": []},
            {"protocoldesk": "'true' is not 1, ", "records": "'[]' is not "},
        ),
        (
            {"protocoldesk": 1, "records": {"outcomes": [], "desk": []}},
            {
                "records.outcomes": "is not known here. Did you mean 'outcome'?",
                "records.desk": "is not known here.",
            },
        ),
        ({"protocoldesk": 1, "records": {"party": [7, {}]}}, {"records.party[0]": "'7' is not an object { }.",
          "records.party[1].id": "is missing."}),
        ({"protocoldesk": 1, "records": {}, "consultation": "kh-ch-9"},
         {"consultation": "'kh-ch-9' is the ref of no consultation of the file."}),
    ],
)  # fmt: skip
def test_a_file_of_another_shape_is_refused(idle: Office, data: Any, problems: dict[str, str]) -> None:
    found = faults(idle, data)
    assert found.keys() == problems.keys()
    assert all(found[path].startswith(sentence) for path, sentence in problems.items())


def put(of: str, index: int, **fields: Any) -> Fault:
    return lambda records: records[of][index].update(fields)


def add(to: str, **fields: Any) -> Fault:
    return lambda records: records.setdefault(to, []).append({"id": "new", **fields})


BAD: list[tuple[Fault, str, str]] = [
    (put("outcome", 0, strength="loud"), "outcome[0].strength", "'loud' is none of: mentioned, noted, "),
    (put("consultation", 0, status="held"), "consultation[0].status", "'held' is none of: proposed, "),
    (put("outcome", 0, colour="red"), "outcome[0].colour", "is not known here."),
    (put("outcome", 0, txt={}), "outcome[0].txt", "is not known here. Did you mean 'text'?"),
    (put("outcome", 0, text="trade"), "outcome[0].text", "'trade' is not an object { }."),
    (put("outcome", 0, text={"English": "x"}),
     "outcome[0].text.English", "is not a language tag such as 'en'."),
    (put("outcome", 0, text={"en": 3}), "outcome[0].text.en", "'3' is not a string."),
    (put("outcome", 0, text={"en": "a\0"}),
     "outcome[0].text.en", "holds a character that no text can hold."),
    (put("outcome", 0, as_typed="\ud800"),
     "outcome[0].as_typed", "holds a character that no text can hold."),
    (put("outcome", 0, verb="shout_at"), "outcome[0].verb", "There is no verb 'shout_at' in the phrases."),
    (put("outcome", 0, verb=""), "outcome[0].verb", "There is no verb '' in the phrases."),
    (put("outcome", 0, verb="x" * 900), "outcome[0].verb", f"There is no verb '{'x' * 64}…' in the phrases."),
    (put("outcome", 0, verb="agree"), "outcome[0].strength", "'agree' says 'agreed', not 'discussed'; "),
    (put("outcome", 0, voice="one"), "outcome[0].voice", "Name who spoke, or let both sides speak."),
    (add("speaker", outcome_id="trade", delegation_id="ours"),
     "outcome[0].voice", "Name who spoke, or let both sides speak."),
    (put("mechanism", 0, handle="Kh-Ch"), "mechanism[0].handle",
     "A short code is small letters, digits and hyphens, such as kh-ca."),
    (put("consultation", 0, number=0), "consultation[0].number", "'0' does not lie between 1 and "),
    (put("post", 0, first_day="2026-05-04", last_day="2026-05-03"),
     "post[0].last_day", "The last day must not lie before the first."),
    (add("sitting", consultation_id="first", other_zone="Asia"),
     "sitting[0].other_zone", "'Asia' is no time zone"),
    (put("outcome", 0, off_record="no"), "outcome[0].off_record", "'no' is not true or false."),
    (put("outcome", 0, order="a0"), "outcome[0].order", "'a0' is not written as it has to be here"),
    (put("outcome", 0, order="A\n"), "outcome[0].order", "'A\n' is not written as it has to be here"),
    (put("outcome", 0, marking="x" * 41),
     "outcome[0].marking", f"'{'x' * 41}' has more than 40 characters."),
    (put("outcome", 0, id=""), "outcome[0].id", "is empty."),
    (put("outcome", 0, id="a" * 100_000), "outcome[0].id", f"'{'a' * 64}…' has more than 200 characters."),
    (put("outcome", 0, item_id="a" * 201), "outcome[0].item_id", f"'{'a' * 64}…' has more than 200 "),
    (put("outcome", 0, id=4), "outcome[0].id", "'4' is not a string."),
    (put("outcome", 1, id="trade"), "outcome[1].id", "'trade' is the id of records.outcome[0] already."),
    (lambda records: records["outcome"][0].pop("id"), "outcome[0].id", "is missing."),
    (put("outcome", 0, reply_to_id="trade"), "outcome[0].reply_to_id", "leads back to this record itself."),
    (put("outcome", 0, reply_to_id="meas"), "outcome[0].reply_to_id",
     "'meas' is of the kind person (records.person[0]), not outcome."),
    (put("outcome", 0, item_id="nowhere"), "outcome[0].item_id",
     "There is no agenda_item 'nowhere' in the file or in the archive."),
    (put("consultation", 0, mechanism_id=str(UUID(int=7))), "consultation[0].mechanism_id",
     "There is no mechanism '00000000-0000-0000-0000-000000000007' in the file or in the archive."),
    (lambda records: records["delegate"][0].pop("delegation_id"), "delegate[0].delegation_id", "is missing."),
    (put("delegate", 0, delegation_id=None), "delegate[0].delegation_id", "'null' is not a string."),
    (put("consultation", 0, number=1.5), "consultation[0].number", "'1.5' is not a whole number or null."),
    (put("consultation", 0, number=2**40), "consultation[0].number", f"'{2**40}' does not lie between "),
    (put("consultation", 0, zone="Asia/Phnom"), "consultation[0].zone", "'Asia/Phnom' is no time zone"),
    (put("consultation", 0, zone="Asia"), "consultation[0].zone", "'Asia' is no time zone"),
    (put("consultation", 0, dates={"kind": "day"}), "consultation[0].dates.first",
     "A date of the kind 'day' needs a day."),
    (put("consultation", 0, dates={"kind": "day", "first": "2026-02-30"}), "consultation[0].dates.first",
     "'2026-02-30' is not a day such as 2026-02-12."),
    (put("consultation", 0, dates={"kind": "soon"}),
     "consultation[0].dates.kind", "'soon' is none of: none, "),
    (put("consultation", 0, remarks={"en": [{"runs": ["bare"]}]}), "consultation[0].remarks.en[0].runs[0]",
     "'bare' is not a list [ ]."),
    (put("consultation", 0, remarks={"en": [{"runs": [["x", "z"]]}]}),
     "consultation[0].remarks.en[0].runs[0][1]",
     "'z' is none of: (empty), b, i, bi."),
    (put("consultation", 0, remarks={"en": [{"runs": [["x", "b", "i"]]}]}),
     "consultation[0].remarks.en[0].runs[0]", "has 3 members; 1 to 2 may stand here."),
    (add("sitting", consultation_id="first", begins="2026-05-04T09:00"), "sitting[0].begins",
     "'2026-05-04T09:00' is not a point in time with its zone."),
    (add("sitting", consultation_id="first", begins="0001-01-01T00:00+09:00"), "sitting[0].begins",
     "'0001-01-01T00:00+09:00' lies outside the calendar."),
    (put("person", 0, died="last year"), "person[0].died", "'last year' is not a day such as 2026-02-12."),
    (add("mechanism", handle="kh-ch"), "mechanism[1].handle",
     "The handle 'kh-ch' is that of records.mechanism[0] already."),
    (add("consultation", mechanism_id="series", ref="kh-ch-1"), "consultation[1].ref",
     "The ref 'kh-ch-1' is that of records.consultation[0] already."),
    (add("register_number", kind="PR", year=2026), "register_number[0].number", "is missing."),
    (add("register_number", number=0), "register_number[0].number", "'0' does not lie between 1 and "),
    (add("preset", key="office:party", value="{"), "preset[0].value", "'{' is not JSON."),
    (add("preset", key="office:party", value="7"), "preset[0].value", "What stands for 'office:party' is "),
    (add("preset", key="phrases/en:dates.day", value='"{speakr}"'),
     "preset[0].value", "'phrases/en:dates.day' has no place {speakr}: {day}, {month}, {year}."),
    (add("preset", key="letterheads/ministry:issuer", value="7"),
     "preset[0].value", "What stands for 'letterheads/ministry:issuer' is a table."),
    (add("preset", key="numbering:NV.first"), "preset[0].value", "What stands for 'numbering:NV.first' is "),
    (add("attachment", name="a.pdf", sha256="ab" * 32), "attachment[0].sha256",
     "has its content neither in the file nor in the archive."),
]  # fmt: skip


@pytest.mark.parametrize(
    ("fault", "path", "sentence"), BAD, ids=[f"{number} {path}" for number, (_, path, _) in enumerate(BAD)]
)
def test_each_fault_is_named_by_its_path(idle: Office, fault: Fault, path: str, sentence: str) -> None:
    file = first_consultations()
    fault(file["records"])
    found = faults(idle, file)
    assert list(found) == [f"records.{path}"]
    assert found[f"records.{path}"].startswith(sentence)


def test_all_faults_are_listed_at_once_in_the_order_of_the_file(office: Office) -> None:
    file = first_consultations()
    file["records"]["outcome"][0] |= {"strength": "loud", "reply_to_id": "trade"}
    file["records"]["consultation"][0] |= {"status": "held", "mechanism_id": "kh-xx"}
    file["extra"] = 1
    with pytest.raises(BadFile) as refused:
        import_file(office, file)
    assert [problem.path for problem in refused.value.problems] == [
        "extra",
        "records.consultation[0].mechanism_id",
        "records.consultation[0].status",
        "records.outcome[0].reply_to_id",
        "records.outcome[0].strength",
    ]
    assert str(refused.value).count("\n") == 4
    assert office.read(consultation.rows) == []


def test_a_speaker_that_comes_after_its_outcome_is_asked_the_same(office: Office) -> None:
    import_file(office, first_consultations())
    trade = next(row["id"] for row in show(office, "kh-ch-1")["records"]["outcome"])
    side = show(office, "kh-ch-1")["records"]["delegation"][0]["id"]
    row = {"id": "new", "outcome_id": trade, "delegation_id": side}
    assert faults(office, {"protocoldesk": 1, "records": {"speaker": [row]}}) == {
        "records.speaker[0].outcome_id": "Name who spoke, or let both sides speak."
    }


def test_a_key_that_is_there_twice_is_named(idle: Office) -> None:
    content = b'{"protocoldesk": 1, "records": {"party": [{"id": "a", "code": "kh", "code": "ch"}]}}'
    assert dict(idle.read(partial(check, incoming=read(content)))) == {
        "records.party[0].code": "is there twice."
    }


def test_names_that_the_archive_has_given_are_refused(office: Office) -> None:
    import_file(office, first_consultations())
    assert faults(office, first_consultations()) == {
        "records.consultation[0].ref": "The ref 'kh-ch-1' is that of another consultation in the archive.",
        "records.mechanism[0].handle": "The handle 'kh-ch' is that of another mechanism in the archive.",
    }


def test_a_number_that_the_register_has_given_is_refused(office: Office) -> None:
    number = {"kind": "PR", "year": 2026, "number": 22}
    import_file(office, {"protocoldesk": 1, "records": {"register_number": [{"id": "a", **number}]}})
    again = {"protocoldesk": 1, "records": {"register_number": [{"id": "b", **number}]}}
    assert faults(office, again) == {
        "records.register_number[0].number": (
            "The kind 'PR', year '2026', number '22' is that of another register_number in the archive."
        )
    }


def test_a_code_that_two_parties_have_is_no_reference(office: Office) -> None:
    rows = [{"id": "a", "code": "kh"}, {"id": "b", "code": "kh"}]
    import_file(office, {"protocoldesk": 1, "records": {"party": rows}})
    asked = {"protocoldesk": 1, "records": {"person": [{"id": "p", "party_id": "kh"}]}}
    assert faults(office, asked) == {
        "records.person[0].party_id": "More than one party of the archive has the code 'kh'."
    }


def with_file(content: bytes, *, sha256: str = "", said: str = "", **fields: Any) -> Data:
    sha256 = sha256 or hashlib.sha256(content).hexdigest()
    row = {"id": "a", "consultation_id": "kh-ch-1", "name": "note.txt", "sha256": sha256, **fields}
    return {
        "protocoldesk": 1,
        "records": {"attachment": [row]},
        "files": {sha256: said or b64encode(content).decode()},
    }


def test_an_attachment_comes_with_its_content_and_is_measured(office: Office) -> None:
    import_file(office, first_consultations())
    import_file(office, with_file(b"note"))
    out = show(office, "kh-ch-1")
    assert out["records"]["attachment"][0]["size"] == 4
    assert list(out["files"].values()) == ["bm90ZQ=="]


@pytest.mark.parametrize(
    ("file", "path", "sentence"),
    [
        (
            with_file(b"note", sha256="ab" * 32),
            f"files.{'ab' * 32}",
            "has a content whose SHA-256 is another one.",
        ),
        (with_file(b"note", said="%%%"), f"files.{hashlib.sha256(b'note').hexdigest()}", "is not base64."),
        (with_file(b"note", size=5), "records.attachment[0].size", "The content has 4 bytes."),
        (with_file(b"note", sha256="AB"), "files.AB", "is not a SHA-256 in small letters."),
    ],
)
def test_a_content_that_is_not_what_it_says_is_refused(
    office: Office, file: Data, path: str, sentence: str
) -> None:
    import_file(office, first_consultations())
    assert faults(office, file)[path] == sentence
    with pytest.raises(BadFile):
        office.do("Import", partial(take, incoming=read(written(file))))


def test_a_content_without_its_attachment_is_refused(idle: Office) -> None:
    file = with_file(b"note")
    file["records"] = {}
    assert list(faults(idle, file).values()) == ["is the content of no attachment of the file."]


def test_a_file_has_its_limit_on_the_way_out_and_in(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    import_file(office, first_consultations())
    import_file(office, with_file(b"a note"))
    monkeypatch.setattr("protocoldesk.exchange.consultation.LARGEST", 5)
    with pytest.raises(Refusal, match="The attachments have 1 MB together"):
        show(office, "kh-ch-1")
    assert "files" not in show(office, "kh-ch-1", contents=False)
    monkeypatch.setattr("protocoldesk.exchange.incoming.LARGEST", 5)
    with pytest.raises(BadFile, match="The file has more than"):
        read(b"[1, 2]")


def test_names_need_not_differ_from_those_that_were_withdrawn(office: Office) -> None:
    import_file(office, first_consultations())
    office.undo()
    assert import_file(office, first_consultations()).made == 16


def test_ties_are_words_by_form(idle: Office) -> None:
    file = first_consultations()
    file["records"]["release"] = [{"id": "r", "consultation_id": "first"}]
    file["records"]["edition"] = [{"id": "e", "release_id": "r", "language": "english"}]
    file["records"]["passage"] = [{"id": "p", "release_id": "r"}]
    file["records"]["wording"] = [{"id": "w", "passage_id": "p", "edition_id": "e", "ties": '{"x": 1}'}]
    assert faults(idle, file) == {
        "records.edition[0].language": "'english' is not written as it has to be here "
        "(^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$).",
        "records.wording[0].ties.x": "'1' is not a string.",
    }
