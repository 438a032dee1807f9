"""What the rows of a list become: columns guessed, rows mended, people who may be known already."""

from uuid import UUID, uuid4

import pytest

from protocoldesk.exchange.intake import columns
from protocoldesk.exchange.intake.intake import (
    LEFT_OUT,
    NAMESAKE,
    TWICE,
    UNDECIDED,
    Choice,
    Intake,
    best_table,
)
from protocoldesk.exchange.intake.people import Reading
from protocoldesk.exchange.intake.reading import pasted, read
from protocoldesk.exchange.intake.vocabulary import Vocabulary
from protocoldesk.protocol.entrant import Acquaintance, Entrant
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Gender, NameOrder, Role
from tests.exchange.intake import files
from tests.exchange.intake.files import CANADA, HEADINGS

WORDS = Vocabulary()
BOWMAN = Acquaintance(UUID(int=1), Text(en="Alan Bowman"), Text(en="Director General"))


def intake(said: str, *known: Acquaintance, **more: object) -> Intake:
    (table,) = pasted(said, WORDS).tables
    return Intake(table, Reading(WORDS, **more), known)  # type: ignore[arg-type]


def table(*rows: str) -> str:
    return "\n".join("\t".join(row.split("|")) for row in rows)


def only(said: str, **more: object) -> Entrant:
    ((entrant, _),) = intake(said, **more).taken()
    return entrant


class TestColumns:
    @pytest.mark.parametrize(
        ("headings", "fields"),
        [
            ("No.|Full Name|Position|Ministry/Agency|Role", "place|name|title|institution|role"),
            ("N°|NOM|Prénom(s)|Fonction|Régime alimentaire", "place|family|given|title|diet"),
            ("Nom|Titre", "name|title"),
            ("ល.រ|ឈ្មោះ|តួនាទី|ក្រសួង-ស្ថាប័ន", "place|name|title|institution"),
            ("Name in Khmer|Name in English|Sex|Passport No.", "name_km|name|gender|passport"),
            ("Nmae|Tittle / Position|Instituton|Shoe size", "|title|institution|"),
            ("NAME:|*Title*|Dietary  requirements", "name|title|diet"),
        ],
    )
    def test_headings_are_guessed_in_three_languages(self, headings: str, fields: str) -> None:
        assert "|".join(columns.guessed(headings.split("|"), WORDS)) == fields

    def test_headings_stand_below_a_title(self) -> None:
        found = intake(table("DELEGATION OF CANADA||", "No|Name|Title", "1|SOK Dara|Director"))
        assert found.headed.heading == 1
        assert [one.row.where for one in found.drafts] == ["line 3"]

    def test_a_table_without_headings_is_understood_by_what_stands_in_it(self) -> None:
        found = intake(
            table(
                "1|H.E. Mr Alan Bowman|Director General of Asia|Head",
                "2|Ms. Claire Roy|Deputy Director|Member",
            )
        )
        assert found.headed.fields == ("place", "name", "title", "role")
        assert len(found.taken()) == 2

    def test_a_column_is_given_another_meaning(self) -> None:
        found = intake(table("Who|What", "SOK Dara|Director"))
        found.head(0)
        found.map(0, "name")
        found.map(1, "title")
        assert found.taken()[0][0].title == Text(en="Director")
        found.map(1, "name")
        assert found.headed.fields == ("", "name")

    def test_what_was_settled_before_wins(self) -> None:
        said = table("Who|What", "SOK Dara|Director")
        first = intake(said)
        first.head(0)
        first.map(0, "name")
        first.map(1, "title")
        again = Intake(pasted(said).tables[0], Reading(WORDS), settled=[columns.written(first.headed)])
        assert again.headed.fields == ("name", "title")
        assert [entrant.name["en"] for entrant, _ in again.taken()] == ["SOK Dara"]

    def test_what_a_mapping_holds_that_nobody_knows_is_left_out(self) -> None:
        assert columns.fields_of('["name", "shoes", 3]', 4) == ("name", "", "", "")
        assert columns.fields_of("nonsense", 2) == ("", "")


class TestPeople:
    def test_everything_of_a_row(self) -> None:
        heads = "No|Name|Khmer name|Title|Role|Sex|Languages|Since|Diet|Passport No"
        row = "3|H.E. Dr. CHEM Widhya, MP|ឯកឧត្តម ចែម វិធ្យា|State Secretary|Deputy Head|M|"
        row += "Khmer, French|1 March 2024|no pork|N123"
        found = only(table(heads, row))
        assert found.name == Text(en="CHEM Widhya", km="ចែម វិធ្យា")
        assert (found.honorific["en"], found.academic["en"], found.letters["en"]) == ("H.E.", "Dr.", "MP")
        assert found.honorific_full["en"] == "His Excellency"
        assert (found.honorific["km"], found.honorific_full["km"]) == ("ឯកឧត្តម", "ឯកឧត្តម")
        assert found.as_written["km"] == "ឯកឧត្តម ចែម វិធ្យា"
        assert (found.family_name, found.given_name, found.name_order) == (
            "CHEM",
            "Widhya",
            NameOrder.FAMILY_FIRST,
        )
        assert (found.role, found.place, found.gender, found.languages) == (
            Role.DEPUTY_HEAD,
            3,
            Gender.MALE,
            "km fr",
        )
        assert str(found.since) == "2024-03-01"
        assert (found.private.diet, found.private.passport) == ("no pork", "N123")
        assert found.as_written["en"] == "H.E. Dr. CHEM Widhya, MP"

    def test_two_scripts_in_one_cell(self) -> None:
        book, sheet = files.blank()
        sheet.append(["Name", "Title"])
        sheet.append(["មាស គឹមហេង\nMEAS Kim Heng", "រដ្ឋលេខាធិការ\nSecretary of State"])
        (found,) = read("a.xlsx", files.saved(book)).tables
        entrant = Intake(found, Reading(WORDS)).taken()[0][0]
        assert entrant.name == Text(en="MEAS Kim Heng", km="មាស គឹមហេង")
        assert entrant.title == Text(en="Secretary of State", km="រដ្ឋលេខាធិការ")

    @pytest.mark.parametrize(
        "name", ["Jean-Paul de la CRUZ", "van der Berg", "McCARDELL Sandra", "ÖZ Ali", "d'Artagnan"]
    )
    def test_no_name_is_ever_cased_or_ordered_anew(self, name: str) -> None:
        assert only(table("Name|Title", f"{name}|Director")).name["en"] == name

    def test_names_in_two_columns_are_printed_as_the_party_prints_them(self) -> None:
        said = table("Family name|Given name|Title", "SOK|Dara|Director")
        assert only(said).name["en"] == "Dara SOK"
        assert only(said, family_first=True).name["en"] == "SOK Dara"

    def test_a_role_at_the_end_of_a_title(self) -> None:
        found = only(table("Name|Title", "Alan Bowman|Director General, Head of delegation"))
        assert (found.title["en"], found.role) == ("Director General", Role.HEAD)

    def test_a_row_that_is_a_role_is_that_of_those_below(self) -> None:
        found = intake(table("Name|Title", "Interpreters|", "SOK Dara|First Secretary"))
        assert found.taken()[0][0].role is Role.INTERPRETER


class TestRows:
    def test_every_row_that_is_skipped_says_why_and_where(self) -> None:
        rows = (
            "Name|Title|Since",
            "|Director|",
            "SOK Dara|Adviser|31 February 2026",
            "Total: 2||",
            "Name|Title|Since",
            "OK Bo|Clerk|",
            "OK Bo|Clerk|",
        )
        found = intake(table(*rows))
        assert [(one.row.where, one.field, str(one.why)) for one in found.skipped()] == [
            ("line 2", "name", "There is no name in this row."),
            ("line 3", "since", "'31 February 2026' is no day of any calendar."),
            ("line 4", "name", "'Total: 2' is no name."),
            ("line 5", "", "It repeats the headings."),
            ("line 7", "", str(TWICE)),
        ]

    def test_a_row_is_mended_and_tried_again(self) -> None:
        found = intake(table("Name|Title|Since", "SOK Dara|Adviser|31 February 2026"))
        found.mend(0, 2, "28/02/2026")
        assert str(found.taken()[0][0].since) == "2026-02-28"

    def test_a_line_that_names_nobody_is_mended_too(self) -> None:
        (lines,) = read("a.txt", b"1. Claire Roy, Director\nthe ambassador himself will come too\n").tables
        found = Intake(lines, Reading(WORDS))
        assert found.counts() == (1, 0, 1)
        found.mend(1, 3, "John Smith")
        assert found.counts() == (2, 0, 0)

    def test_what_is_doubtful_does_not_keep_a_row_out(self) -> None:
        found = intake(table("No|Name|Role|Sex|Languages", "x|SOK Dara|Boss|?|Klingon"))
        assert len(found.taken()) == 1
        assert len(found.drafts[0].doubts) == 4

    @pytest.mark.parametrize(
        "name",
        ["TBC", "tbc.", "To be confirmed", "N.N.", "Mr. N. N.", "TBC 2", "(TBA)", "À désigner", "នឹងកំណត់"],
    )
    def test_a_place_that_is_kept_for_somebody_is_nobody(self, name: str) -> None:
        found = intake(table("Name|Title", f"{name}|Security officer", "SOK Dara|Clerk"))
        assert [entrant.name["en"] for entrant, _ in found.taken()] == ["SOK Dara"]
        (skipped,) = found.skipped()
        assert "names nobody yet" in str(skipped.why)


class TestKnown:
    def test_somebody_who_may_be_known_waits_for_a_choice(self) -> None:
        found = intake(table("Name|Title", "Allan Bowman|Director"), BOWMAN)
        assert (found.counts(), found.drafts[0].why) == ((0, 1, 0), UNDECIDED)
        assert found.drafts[0].candidates[0].person == BOWMAN

    @pytest.mark.parametrize(("choice", "person"), [(Choice.NEW, None), (Choice.KNOWN, BOWMAN.id)])
    def test_the_choice_decides(self, choice: Choice, person: UUID | None) -> None:
        found = intake(table("Name|Title", "Allan Bowman|Director"), BOWMAN)
        found.choose(0, choice, BOWMAN.id)
        assert [one for _, one in found.taken()] == [person]

    def test_a_row_is_left_out(self) -> None:
        found = intake(table("Name|Title", "Allan Bowman|Director"), BOWMAN)
        found.choose(0, Choice.OUT)
        assert found.drafts[0].why is LEFT_OUT

    def test_somebody_of_the_list_before_is_no_question(self) -> None:
        (lines,) = pasted(table("Name|Title", "Alan BOWMAN|Director")).tables
        found = Intake(lines, Reading(WORDS), [BOWMAN], expected=[BOWMAN.id])
        assert [one for _, one in found.taken()] == [BOWMAN.id]

    def test_a_name_that_is_mended_asks_anew(self) -> None:
        found = intake(table("Name|Title", "Alan Bowman|Director"), BOWMAN)
        found.choose_all(Choice.KNOWN)
        found.mend(0, 0, "Claire Roy")
        assert [one for _, one in found.taken()] == [None]

    def test_who_is_named_twice_is_taken_once_and_told(self) -> None:
        rows = "Name|Title|Role", "Alan Bowman|Director|Head of delegation", "H.E. BOWMAN Alan|Clerk|Member"
        (lines,) = pasted(table(*rows)).tables
        found = Intake(lines, Reading(WORDS), [BOWMAN], expected=[BOWMAN.id])
        assert [(entrant.role, one) for entrant, one in found.taken()] == [(Role.HEAD, BOWMAN.id)]
        assert [one.why for one in found.skipped()] == [TWICE]

    def test_two_rows_are_not_the_same_person_who_is_known(self) -> None:
        found = intake(table("Name|Title", "Allan Bowman|Director", "Alan Bowmann|Clerk"), BOWMAN)
        found.choose_all(Choice.KNOWN)
        assert [one.why for one in found.drafts] == [None, TWICE]
        found.choose(0, Choice.OUT)
        assert [one.why for one in found.drafts] == [LEFT_OUT, None]

    def test_a_name_with_another_title_asks_whether_it_is_somebody_else(self) -> None:
        found = intake(table("Name|Title", "SOK Dara|Director", "Sok Dara|Clerk"))
        assert [one.why for one in found.drafts] == [None, NAMESAKE]
        assert found.counts() == (1, 1, 0)
        found.choose_all(Choice.NEW)
        assert found.drafts[1].why is NAMESAKE
        found.choose(1, Choice.NEW)
        assert found.counts() == (2, 0, 0)


def test_the_table_with_the_most_people_comes_first() -> None:
    source = read("a.xlsx", files.workbook((("Contents",),), Canada=(HEADINGS, *CANADA)))
    assert next(best_table(source.all_tables(), Reading(WORDS))) == 1


def test_five_thousand_rows_tell_how_far_they_are_and_can_be_stopped() -> None:
    rows = [f"SOK Dara {number:04}x{uuid4().hex[:6]}|Director {number}" for number in range(5000)]
    found = intake(table("Name|Title", *rows))
    heard: list[int] = []
    found.understand(lambda done, _of: heard.append(done))
    assert heard[-1] >= 4900
    assert len(found.taken()) == 5000

    def stop(done: int, _of: int) -> None:
        if done >= 1000:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        found.understand(stop)
