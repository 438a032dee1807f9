"""The story of the demo, verb by verb: composed, numbered, cleared, issued, corrected and withdrawn."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest

from tests.papers.press.reading import bare, flat, pages
from tests.stories.conftest import Desk

REF = "kh-ca-2"
DEMO = Path(__file__).parents[2] / "resources" / "demo" / "kh-ca.json"


def test_the_verbs_from_composing_to_withdrawing(demo_desk: Desk) -> None:
    desk = demo_desk
    assert desk.do("compose", REF) == f"{REF}: composed in en and km.\n"
    assert "has a number already" in desk.refused("number", REF, "PR 23/2026")
    assert desk.refused("number", REF, "22") == "'22' is not a number such as PR 22/2026."
    assert desk.do("clear", REF, "--language", "en").startswith(f"{REF}: cleared in en for ours")

    assert desk.do("word", REF, "7", "A friendly end.") == f"{REF}: passage 7 reworded in en.\n"
    assert desk.refused("issue", REF, "--language", "en") == (
        "It is not cleared (ours). Clear it, or give a reason."
    )
    assert "A friendly end." in desk.text("release", REF)
    assert (
        desk.do("issue", REF, "--language", "en", "--reason", "the minister waits")
        == f"{REF}: issued in en.\n"
    )
    assert desk.refused("undo") == (
        "'Issue release' cannot be undone: what was issued is corrected or withdrawn."
    )
    assert "issued already" in desk.refused("issue", REF, "--language", "en")
    assert "Correct it instead" in desk.refused("word", REF, "7", "Another end.")

    assert not desk.text("release", REF).startswith("DRAFT")
    desk.do("word", REF, "7", "Another end.", "--correction")
    assert desk.text("release", REF).startswith("DRAFT")
    assert (
        desk.do("correct", REF, "--language", "en", "--reason", "the closing")
        == f"{REF}: Corr. 1 issued in en.\n"
    )
    corrected = desk.text("release", REF)
    assert "No. PR 22/2026 MFA.IC/Corr. 1" in corrected
    assert "Corr. 1: the closing" in corrected
    assert "the minister waits" not in corrected
    assert "Nothing was changed" in desk.refused("correct", REF, "--language", "en", "--reason", "again")

    assert "Say why" in desk.refused("withdraw", REF, "--language", "en")
    desk.do("withdraw", REF, "--language", "en", "--reason", "postponed")
    assert desk.text("release", REF).startswith("WITHDRAWN")
    assert "issue a new release" in desk.refused("undo")
    log = desk.do("log", REF)
    for label in ("Compose release", "Edit wording", "Issue release", "Correct release", "Withdraw release"):
        assert f"do: {label}" in log
    assert "the minister waits" not in log


def test_a_second_release_is_worded_and_issued_by_its_kind(demo_desk: Desk) -> None:
    desk, joint = demo_desk, ("--kind", "joint statement")
    desk.do("compose", REF, "--languages", "en", *joint)
    assert desk.do("number", REF, "PR 23/2026", *joint) == f"{REF}: PR 23/2026\n"
    desk.do("word", REF, "2", "Both sides met in Phnom Penh.", *joint)
    assert "Both sides met in Phnom Penh." in desk.text("release", REF, *joint)
    assert "Both sides met in Phnom Penh." not in desk.text("release", REF)
    desk.do("issue", REF, "--reason", "agreed at the table", *joint)
    assert desk.text("release", REF).startswith("DRAFT")
    assert not desk.text("release", REF, *joint).startswith("DRAFT")
    assert desk.refused("clear", REF, "--kind", "agreed minutes").startswith("There is no agreed minutes")


def test_a_number_is_void_with_a_reason_and_another_is_given(demo_desk: Desk) -> None:
    assert "with a reason" in demo_desk.refused("void", REF)
    demo_desk.do("void", REF, "--reason", "typed wrongly")
    assert "already taken by" in demo_desk.refused("number", REF, "PR 22/2026")
    assert demo_desk.do("number", REF, "pr 23/2026") == f"{REF}: PR 23/2026\n"
    assert "No. PR 23/2026 MFA.IC" in demo_desk.text("release", REF)


def test_checks_find_something_and_are_settled_with_a_reason(demo_desk: Desk) -> None:
    assert demo_desk.do("check", REF) == "Nothing found.\n"
    demo_desk.do("void", REF, "--reason", "typed wrongly")
    found = demo_desk.try_("check", REF)
    assert found.code == 1
    check = found.out.split()[1]
    assert "with a reason" in demo_desk.refused("settle", REF, check)
    assert "finds nothing there" in demo_desk.refused("settle", REF, "no-such-check", "--reason", "x")
    assert "settled" in demo_desk.do("settle", REF, check, "--reason", "the registry is closed")
    assert check not in demo_desk.try_("check", REF).out


def test_undo_and_redo_of_one_verb_after_the_other(demo_desk: Desk) -> None:
    before = demo_desk.text("release", REF)
    demo_desk.do("word", REF, "7", "A friendly end.")
    demo_desk.do("word", REF, "6", "A friendly region.")
    assert demo_desk.do("undo") == "Undone: Edit wording\n"
    assert demo_desk.do("undo") == "Undone: Edit wording\n"
    assert demo_desk.text("release", REF) == before
    assert demo_desk.do("redo") == "Done again: Edit wording\n"
    assert "A friendly end." in demo_desk.text("release", REF)
    demo_desk.do("redo")
    assert "nothing to redo" in demo_desk.refused("redo")


def test_what_is_listed_shown_and_found(demo_desk: Desk) -> None:
    assert [row["ref"] for row in json.loads(demo_desk.do("list", "--json"))] == ["kh-ca-2", "kh-ca-1"]
    assert "12 February 2026" in demo_desk.do("list")
    shown = json.loads(demo_desk.do("show", REF))
    assert shown["consultation"] == REF
    assert "MEAS Kim Heng" in demo_desk.do("search", "kim heng")
    assert "ហ្វ្រង់កូហ្វូនី" in demo_desk.do("search", "ហ្វ្រង់កូហ្វូនី")
    assert demo_desk.do("search", "quite-something-else") == "Nothing found.\n"
    assert json.loads(demo_desk.do("schema"))["$schema"].startswith("https://json-schema.org/")


def test_a_pasted_release_goes_the_same_way(demo_desk: Desk) -> None:
    Path("typed.txt").write_text("First Consultations\nOne paragraph.\n\nAnother.\n", "utf-8")
    demo_desk.do("paste", "kh-ca-1", "typed.txt")
    demo_desk.do("number", "kh-ca-1", "PR 5/2024")
    demo_desk.do("clear", "kh-ca-1")
    demo_desk.do("issue", "kh-ca-1")
    text = demo_desk.text("release", "kh-ca-1")
    assert "No. PR 5/2024 MFA.IC" in text
    assert text.index("First Consultations") < text.index("One paragraph.") < text.index("Another.")


def test_a_changed_record_is_brought_into_the_release(demo_desk: Desk) -> None:
    from functools import partial

    from protocoldesk.office import Office
    from protocoldesk.operations import record
    from protocoldesk.records.person import Person
    from tests.operations.demo import named

    with Office.open(demo_desk.folder / "demo.pdesk", officer="Chan Thida") as office:
        person = named(office, Person, "Bowman").id
        say = partial(
            record.say, kind="person", record_id=person, field="name", language="en", words="Allan Bowmann"
        )
        office.do("Rename", say)
    assert demo_desk.try_("check", REF).code == 1
    demo_desk.do("mend", REF)
    assert "Allan Bowmann" in demo_desk.text("release", REF)


# The seed's facts


FACTS = (
    "No. PR 22/2026 MFA.IC",
    "Second Session of the Cambodia-Canada Bilateral Consultations",
    "H",
    "MEAS Kim Heng, Secretary of State",
    "Alan Bowman, Director General for Southeast Asia and Oceania",
    "Ministry of Foreign Affairs and International Cooperation of the Kingdom of Cambodia",
    "Global Affairs Canada",
    "in Phnom Penh on 12 February 2026",
    "in Ottawa in September 2024",
    "trade and investment",
    "education",
    "tourism",
    "defence and security",
    "demining",
    "human rights and good governance",
    "United Nations",
    "candidatures",
    "20th Francophonie Summit in 2026",
    "appreciation",
    "high-level Canadian delegation",
    "Cambodia-Thailand border",
    "peace, stability and development",
    "international law",
    "friendship",
    "Phnom Penh, 12 February 2026",
)


def test_the_demos_release_holds_every_fact_on_one_page(demo_desk: Desk) -> None:
    demo_desk.do("print", "release", REF, "--as-issued", "--out", "release.pdf")
    (page,) = pages(Path("release.pdf").read_bytes())
    text = flat(page).replace("\u00a0", " ")
    assert [fact for fact in FACTS if fact not in text] == []
    assert "DRAFT" not in text


def test_the_khmer_release_is_one_page_and_says_what_the_text_says(demo_desk: Desk) -> None:
    demo_desk.do("print", "release", REF, "--language", "km", "--as-issued", "--out", "release.pdf")
    (page,) = pages(Path("release.pdf").read_bytes())
    text = demo_desk.text("release", REF, "--language", "km", "--as-issued")
    for paragraph in filter(None, text.split("\n")):
        assert bare(paragraph) in bare(page)
    for fact in ("២២/២០២៦", "មាស គឹមហេង", "អាឡាន បូម៉ាន់", "ថ្ងៃទី១២", "អូតាវ៉ា", "ថៃ"):
        assert bare(fact) in bare(page)


@pytest.mark.parametrize("language", ["en", "km"])
def test_an_archival_print_is_a_pdf_a_with_its_page_as_data(demo_desk: Desk, language: str) -> None:
    out = Path("archival.pdf")
    demo_desk.do("print", "release", REF, "--language", language, "--archival", "--out", out)
    with pikepdf.open(out) as pdf:
        assert list(pdf.attachments) == [f"release-{language}.json"]
        with pdf.open_metadata() as meta:
            assert meta["pdfaid:part"] == "3"


@pytest.mark.parametrize("name", ["release", "agenda", "delegations", "nameplates"])
@pytest.mark.parametrize("form", ["pdf", "docx", "txt"])
def test_every_paper_is_printed_in_every_form_under_a_name_of_its_own(
    demo_desk: Desk, name: str, form: str
) -> None:
    printed = demo_desk.do("print", name, REF, "--format", form).strip()
    assert printed == f"{name}-{REF}-en.{form}"
    assert Path(printed).stat().st_size > 100
    assert not list(Path().glob("*.part"))


def test_the_demo_is_made_by_its_verb_and_left_alone_where_it_stands(desk: Desk) -> None:
    assert "the demo, with kh-ca-2 composed, numbered and cleared" in desk.do("demo", "demo.pdesk")
    before = Path("demo.pdesk").read_bytes()
    assert "there already; it was not touched" in desk.refused("demo", "demo.pdesk")
    assert Path("demo.pdesk").read_bytes() == before
    assert [row["ref"] for row in json.loads(desk.do("list", "--json"))] == ["kh-nz-1", "kh-ca-2", "kh-ca-1"]
    assert desk.do("undo") == "Undone: Plan the tables\n"
    assert desk.do("check", REF) == "Nothing found.\n"


def test_from_a_shell_it_is_the_same(demo_desk: Desk) -> None:
    def shell(*words: str) -> tuple[int, str, str]:
        done = subprocess.run(
            [sys.executable, "-m", "protocoldesk", *words], capture_output=True, text=True, check=False
        )
        return done.returncode, done.stdout, done.stderr

    code, out, err = shell("list")
    assert (code, err) == (0, "")
    assert re.search(r"^kh-ca-2 .* 12 February 2026 ", out)
    assert shell("number", REF, "PR 9/2026")[0] == 2
    code, out, err = shell("show", "kh-ca-9")
    assert (code, out) == (2, "")
    assert err == "There is no consultation kh-ca-9. Did you mean kh-ca-2 or kh-ca-1?\n"
    assert DEMO.exists()
