"""A story of another country: Switzerland and the European Union, first ever, by video, typed by hand."""

import io
import json
from pathlib import Path

import pikepdf
import pytest

from protocoldesk.store.archive import Archive
from tests.papers.press.reading import flat, pages
from tests.stories.conftest import Desk

FILE = Path(__file__).with_name("ch-eu.json")
REF = "ch-eu-1"

TEXT = """\
SWISS CONFEDERATION

FEDERAL DEPARTMENT
OF FOREIGN AFFAIRS

No. PR 3/2026 FDFA

PRESS RELEASE

First Round of the Switzerland-European Union Lake Consultations between the Federal Department of Foreign\
 Affairs and the European External Action Service

1. The First Switzerland-European Union Lake Consultations took place by video conference on 19 May 2026,\
 under the co-chairmanship of Ambassador Beat Amrein-Zoll, Head of the Europe Division of the Federal\
 Department of Foreign Affairs, for Switzerland, and of Mr. Ove LINDH MARR, Acting Managing Director of the\
 European External Action Service, and Ms. Ilse van der Aar, Deputy Director-General of the\
 Directorate-General for Lakes and Rivers, for the European Union. The meeting was held within the framework\
 of the Framework Agreement on Shared Waters. The talks were held in an open and frank atmosphere.

2. Both sides took stock of the state of the shared lakes in water quality, shipping and ports, and fishing.\
 Ms. Ilse van der Aar proposed a joint hydrological year. In reply, the Swiss side welcomed that proposal.\
 The Working Group on Ferries discussed the Convention on Shared Ferries (CSF). Both sides agreed to complete\
 the CSF by the end of the year, without prejudice to the position of either side.

3. On regional and international questions, both sides expressed concern about the falling level of the lakes.

4. The next round is to be held in Brussels in the course of next year.

5. The co-chairs looked forward to meeting in person.

Bern, 20 May 2026
"""


@pytest.fixture
def swiss(desk: Desk) -> Desk:
    """The file is in, the party chosen, the release composed."""
    desk.do("new", desk.folder / "talks.pdesk")
    desk.do("import", FILE)
    desk.do("party", "ch")
    desk.do("compose", REF, "--languages", "en")
    return desk


def test_from_the_file_to_the_issued_release(swiss: Desk) -> None:
    assert "Geneva" not in swiss.do("list")
    assert swiss.do("number", REF, "PR 3/2026") == f"{REF}: PR 3/2026\n"
    assert swiss.text("release", REF) == f"DRAFT\n{TEXT}"
    assert swiss.do("clear", REF, "--who", "Beat Amrein-Zoll", "--by", "phone").startswith(
        f"{REF}: cleared in"
    )
    assert swiss.do("issue", REF) == f"{REF}: issued in en.\n"
    assert swiss.text("release", REF) == TEXT


def test_the_printed_pages_say_what_the_text_says(swiss: Desk) -> None:
    swiss.do("number", REF, "PR 3/2026")
    swiss.do("print", "release", REF, "--as-issued", "--archival", "--out", "release.pdf")
    content = Path("release.pdf").read_bytes()
    printed = flat("\n".join(pages(content))).replace("\u00a0", " ")
    for paragraph in TEXT.split("\n\n"):
        assert flat(paragraph) in printed
    with pikepdf.open(io.BytesIO(content)) as pdf:
        (name,) = pdf.attachments
        attached = pdf.attachments[name].get_file().read_bytes()
        assert pdf.docinfo["/Author"] == "Federal Department of Foreign Affairs"
    assert name == "release-en.json"
    said = json.loads(attached)
    assert said["parts"][-1] == {"placedate": "Bern, 20\u00a0May\u00a02026"}
    for secret in ("fishing licence", "No fish", "Our line"):
        assert secret not in attached.decode()
        assert secret not in printed


def test_the_other_papers_of_a_bloc_by_video(swiss: Desk) -> None:
    agenda = swiss.text("agenda", REF)
    assert (
        "Date: 19 May 2026\nPlace: By video conference\n"
        "Co-chairs: Amb. Beat Amrein-Zoll, Mr. Ove LINDH MARR and Ms. Ilse van der Aar" in agenda
    )
    assert "1 State of the shared lakes 40 min\n2 Ferries 20 min" in agenda
    assert "fishing rights" not in agenda
    lists = swiss.text("delegations", REF)
    assert lists.index("Delegation of the Swiss Confederation") < lists.index(
        "Delegation of the European Union"
    )
    assert "Co-head of delegation" in lists
    plates = swiss.text("nameplates", REF)
    assert "Mr. Ove LINDH MARR" in plates
    assert "European Union" in plates


def test_what_was_imported_is_not_imported_again_and_a_difference_is_named(
    swiss: Desk, tmp_path: Path
) -> None:
    shown = tmp_path / "shown.json"
    shown.write_text(swiss.do("show", REF), "utf-8")
    assert "0 records came in" in swiss.do("import", shown)
    data = json.loads(shown.read_text("utf-8"))
    person = next(one for one in data["records"]["person"] if one["name"]["en"].startswith("Ilse"))
    person["name"]["en"] = "Ilse Vanderaar"
    shown.write_text(json.dumps(data), "utf-8")
    err = swiss.try_("import", shown)
    assert err.code == 2
    assert "records.person[" in err.err
    assert (
        ".name.en: 'Ilse Vanderaar' is not what the archive has for this record: 'Ilse van der Aar'."
        in err.err
    )


def test_a_personal_file_is_shown_when_it_is_asked_for_only(swiss: Desk) -> None:
    assert "No fish" not in swiss.do("show", REF)
    assert "No fish" in swiss.do("show", REF, "--restricted")


def test_the_import_is_one_deed_and_is_undone_as_one(desk: Desk) -> None:
    desk.do("new", desk.folder / "talks.pdesk")
    desk.do("import", FILE)
    assert desk.do("undo") == "Undone: Import ch-eu.json\n"
    assert desk.do("list") == "There are no consultations yet.\n"
    assert desk.do("search", "Ferries") == "Nothing found.\n"
    assert desk.do("redo") == "Done again: Import ch-eu.json\n"
    assert REF in desk.do("list")
    assert "Ferries" in desk.do("search", "Ferries")
    with Archive.open(desk.folder / "talks.pdesk", read_only=True) as archive:
        assert not archive.keyed
