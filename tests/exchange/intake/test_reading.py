"""Every kind of file that comes in is read, or refused in a plain sentence; none of them can do harm."""

import io
import time
from typing import Any

import pytest

from protocoldesk.exchange.intake import mail, pages
from protocoldesk.exchange.intake.reading import kind_of, pasted, read
from protocoldesk.exchange.intake.source import MOST_ROWS, Source
from protocoldesk.records.errors import Refusal
from tests.exchange.intake import files
from tests.exchange.intake.files import CANADA, HEADINGS, KHMER


def cells(source: Source, table: int = 0) -> list[tuple[str, ...]]:
    return [row.cells for row in source.all_tables()[table].rows]


def refusal(name: str, content: bytes) -> str:
    with pytest.raises(Refusal) as refused:
        read(name, content)
    return str(refused.value)


class TestWorkbooks:
    def test_the_rows_come_with_where_they_stood(self) -> None:
        source = read("list.xlsx", files.workbook())
        assert cells(source) == [HEADINGS, *CANADA]
        table = source.tables[0]
        assert table.name == "list.xlsx, Delegation"
        assert table.rows[1].where == "row 2"

    def test_days_and_numbers_are_written_as_a_reader_sees_them(self) -> None:
        from datetime import date

        source = read(
            "a.xlsx", files.workbook([["Name", "Since"], ["SOK Dara", date(2026, 2, 12)], ["X", 12.0]])
        )
        assert [row[1] for row in cells(source)] == ["Since", "2026-02-12", "12"]

    def test_what_is_merged_downwards_stands_in_each_row(self) -> None:
        book, sheet = files.blank()
        for row in (["Institution", "Name"], ["Global Affairs Canada", "Alan Bowman"], [None, "Claire Roy"]):
            sheet.append(row)
        sheet.merge_cells("A2:A3")
        assert cells(read("a.xlsx", files.saved(book)))[2] == ("Global Affairs Canada", "Claire Roy")

    def test_a_hidden_sheet_is_told_and_comes_last(self) -> None:
        book, sheet = files.blank()
        sheet.append(["secret"])
        sheet.sheet_state = "hidden"
        book.create_sheet("Open").append(["Name"])
        source = read("a.xlsx", files.saved(book))
        assert [table.name for table in source.all_tables()] == ["a.xlsx, Open", "a.xlsx, Sheet"]
        assert source.all_tables()[1].notes == ("The sheet Sheet is hidden in the workbook.",)

    def test_hidden_rows_are_counted(self) -> None:
        book, sheet = files.blank()
        for name in ("Name", "SOK Dara", "Alan Bowman"):
            sheet.append([name])
        sheet.row_dimensions[2].hidden = True
        assert "hidden in the workbook" in read("a.xlsx", files.saved(book)).tables[0].notes[0]

    def test_a_cell_far_down_takes_no_time(self) -> None:
        book, sheet = files.blank()
        sheet["A1"] = "Name"
        sheet["A1048576"] = "SOK Dara"
        content = files.saved(book)
        begun = time.perf_counter()
        assert len(cells(read("a.xlsx", content))) == 2
        assert time.perf_counter() - begun < 2

    def test_a_million_rows_are_refused_at_once(self) -> None:
        rows = b"".join(b'<row r="%d"/>' % number for number in range(1, 1_000_000))
        sheet = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        content = files.rezipped(
            files.workbook(),
            **{"xl__worksheets__sheet1_xml".replace("__", "/"): sheet + rows + b"</sheetData></worksheet>"},
        )
        begun = time.perf_counter()
        assert str(MOST_ROWS) in refusal("a.xlsx", content)
        assert time.perf_counter() - begun < 2

    def test_a_zip_bomb_is_not_unpacked(self) -> None:
        content = files.rezipped(files.workbook(), **{"xl/worksheets/sheet1_xml": b" " * (300 * 1024 * 1024)})
        assert len(content) < 1024 * 1024
        assert "Unpacked" in refusal("a.xlsx", content)

    def test_entities_are_refused(self) -> None:
        evil = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>'
        assert "entities" in refusal(
            "a.xlsx", files.rezipped(files.workbook(), **{"xl/worksheets/sheet1_xml": evil})
        )

    @pytest.mark.parametrize(
        ("content", "says"),
        [
            (b"PK\x03\x04 not a zip", "damaged"),
            (
                b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
                "locked with a password",
            ),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"Workbook", "older kind"),
            (b"", "empty"),
        ],
    )
    def test_what_cannot_be_read_says_why(self, content: bytes, says: str) -> None:
        assert says in refusal("list.xlsx", content)

    def test_a_workbook_cut_short_is_damaged(self) -> None:
        content = files.workbook()
        for end in (len(content) // 3, len(content) // 2, len(content) - 30):
            assert "damaged" in refusal("list.xlsx", content[:end])


class TestCommas:
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
    @pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
    def test_every_unicode_and_delimiter_is_found_out(self, encoding: str, delimiter: str) -> None:
        said = files.comma([("ល.រ", "ឈ្មោះ"), ("1", KHMER), ("2", "Hélène Côté")], delimiter)
        source = read("list.csv", said.encode(encoding))
        assert cells(source) == [("ល.រ", "ឈ្មោះ"), ("1", KHMER), ("2", "Hélène Côté")]
        assert source.tables[0].notes == ()

    def test_windows_latin_is_read_and_told(self) -> None:
        source = read(
            "list.csv",
            files.comma([("Nom", "Titre"), ("Hélène Côté", "Chargée d’affaires")]).encode("cp1252"),
        )
        assert cells(source)[1] == ("Hélène Côté", "Chargée d’affaires")
        assert "Windows Latin" in source.tables[0].notes[0]

    def test_what_was_saved_in_a_wrong_encoding_is_told(self) -> None:
        twice = files.comma([("Nom", "Titre"), ("Hélène Côté", "x")]).encode().decode("cp1252").encode()
        assert "wrong encoding" in read("list.csv", twice).tables[0].notes[0]

    def test_a_chosen_encoding_that_is_wrong_names_the_byte(self) -> None:
        with pytest.raises(Refusal, match="its byte 8 is none"):
            read("list.csv", "Name,\nHélène".encode("cp1252")[:8], encoding="utf-8")

    def test_no_text_is_no_table(self) -> None:
        assert "no text" in refusal("list.csv", bytes(range(256)) * 4)

    def test_lines_within_quotes_are_one_cell(self) -> None:
        source = read("a.csv", b'Name,Title\n"SOK Dara","Director\nGeneral"\n')
        assert cells(source)[1] == ("SOK Dara", "Director\nGeneral")
        assert source.tables[0].rows[1].where == "line 3"

    def test_too_many_rows_are_refused(self) -> None:
        assert "more than" in refusal("a.csv", b"a,b\n" * (MOST_ROWS + 2))

    def test_excels_own_first_line_names_the_delimiter(self) -> None:
        assert cells(read("a.csv", b"sep=;\nName;Title\nSOK Dara;Director\n")) == [
            ("Name", "Title"),
            ("SOK Dara", "Director"),
        ]


class TestPasted:
    def test_a_table_of_excel(self) -> None:
        assert cells(pasted("Name\tTitle\nSOK Dara\tDirector")) == [
            ("Name", "Title"),
            ("SOK Dara", "Director"),
        ]

    def test_lines_each_name_somebody(self) -> None:
        source = pasted("John Smith, Director\nMary Jones, Counsellor")
        assert [row.cells[3] for row in source.tables[0].rows] == ["John Smith", "Mary Jones"]

    def test_nothing_is_refused(self) -> None:
        with pytest.raises(Refusal, match="nothing to paste"):
            pasted(" \n")


class TestDocuments:
    def test_tables_and_numbered_lines(self) -> None:
        content = files.document(
            "LIST OF THE CANADIAN DELEGATION",
            "Dear colleagues, please find below the list.",
            numbered=["H.E. Mr X, Director General, Head of delegation", "Claire Roy, Deputy Director"],
            table=[HEADINGS, *CANADA],
        )
        source = read("list.docx", content)
        assert cells(source, 0) == [HEADINGS, *CANADA]
        rows = source.all_tables()[1].rows
        assert [row.reason is None for row in rows] == [False, False, True, True]
        assert rows[2].cells == ("", "H.E. Mr", "", "X", "", "Director General", "", "Head of delegation")
        assert rows[3].cells[3] == "Claire Roy"

    def test_cells_that_span_columns_come_once(self) -> None:
        import docx

        made = docx.Document()
        grid = made.add_table(2, 3)
        grid.cell(0, 0).merge(grid.cell(0, 2)).text = "Delegation of Canada"
        grid.cell(1, 0).text = "Alan Bowman"
        file = io.BytesIO()
        made.save(file)
        assert cells(read("a.docx", file.getvalue()))[0] == ("Delegation of Canada",)

    def test_a_heading_gives_those_below_it_their_role(self) -> None:
        content = files.document(
            "Head of Delegation:", "H.E. Mr X, Director General", "Interpreters", "Ms. Y, Embassy"
        )
        rows = read("a.docx", content).tables[0].rows
        assert [row.cells[-1] for row in rows] == ["", "head", "", "interpreter"]

    def test_entities_and_damage(self) -> None:
        evil = b'<!DOCTYPE x [<!ENTITY a "b">]><w:document/>'
        assert "entities" in refusal(
            "a.docx", files.rezipped(files.document("x"), **{"word/document_xml": evil})
        )
        assert "damaged" in refusal(
            "a.docx", files.rezipped(files.document("x"), **{"word/document_xml": b"<a>"})
        )


class TestLines:
    @pytest.mark.parametrize(
        ("line", "said"),
        [
            ("1. H.E. Mr X, Director General, Department of Asia, Head",
             ("1", "H.E. Mr", "", "X", "", "Director General", "Department of Asia", "Head")),
            ("(2) H.E. Dr. CHEM Widhya – Secretary of State (Head of Delegation)",
             ("2", "H.E.", "Dr.", "CHEM Widhya", "", "Secretary of State", "", "Head of Delegation")),
            ("• S.E. M. François DELHAYE, Directeur Asie, chef de délégation",
             ("", "S.E. M.", "", "François DELHAYE", "", "Directeur Asie", "", "chef de délégation")),
            ("3) Ms. Sandra McCardell, MP, Associate Deputy Minister",
             ("3", "Ms.", "", "Sandra McCardell", "MP", "Associate Deputy Minister", "", "")),
            ("១. ឯកឧត្តម មាស គឹមហេង រដ្ឋលេខាធិការ ក្រសួងការបរទេស, ប្រធានគណៈប្រតិភូ",
             ("1", "ឯកឧត្តម", "", "មាស គឹមហេង", "", "រដ្ឋលេខាធិការ", "ក្រសួងការបរទេស", "ប្រធានគណៈប្រតិភូ")),
            ("២- លោកជំទាវ សុខ ដារ៉ា អគ្គនាយក",
             ("2", "លោកជំទាវ", "", "សុខ ដារ៉ា", "", "អគ្គនាយក", "", "")),
            ("Ms. J. K. de la Cruz, Adviser to the Minister",
             ("", "Ms.", "", "J. K. de la Cruz", "", "Adviser to the Minister", "", "")),
        ],
    )  # fmt: skip
    def test_a_line_is_taken_apart_and_no_letter_changed(self, line: str, said: tuple[str, ...]) -> None:
        assert pasted(line).tables[0].rows[0].cells == said

    def test_running_text_names_nobody(self) -> None:
        source = read("a.txt", b"Dear Sir,\nWe send you the list, as agreed.\n1. Claire Roy, Director\n")
        assert [row.reason is None for row in source.tables[0].rows] == [False, False, True]


class TestPages:
    def test_lines_of_a_pdf(self) -> None:
        source = read(
            "a.pdf", files.pdf("DELEGATION", "1. H.E. Mr Alan Bowman, Director General, Head of delegation")
        )
        row = source.tables[0].rows[1]
        assert (row.where, row.cells[3], row.cells[7]) == (
            "page 1, line 2",
            "Alan Bowman",
            "Head of delegation",
        )

    def test_columns_of_a_pdf(self) -> None:
        source = read(
            "a.pdf",
            files.pdf(
                "Name\tTitle\tRole", "Alan Bowman\tDirector General\tHead", "Claire Roy\tDeputy\tMember"
            ),
        )
        assert cells(source)[1] == ("Alan Bowman", "Director General", "Head")

    def test_a_pdf_without_words_is_a_scan(self) -> None:
        source = read("a.pdf", files.pdf())
        assert source.scanned
        assert source.all_tables() == []

    def test_a_damaged_pdf(self) -> None:
        assert "damaged" in refusal("a.pdf", b"%PDF-1.7 nothing")

    def test_a_locked_pdf(self) -> None:
        import pikepdf

        file = io.BytesIO()
        with pikepdf.open(io.BytesIO(files.pdf("x"))) as found:
            found.save(file, encryption=pikepdf.Encryption(owner="a", user="b"))
        assert "locked with a password" in refusal("a.pdf", file.getvalue())

    def test_a_picture_is_a_scan_and_its_size_is_read_before_it(self) -> None:
        assert read("scan.png", files.png(40, 30)).scanned
        assert pages.measure(files.png(40, 30)) == (40, 30)
        assert "million pixels" in refusal("bomb.png", files.png(60_000, 60_000))
        assert "damaged" in refusal("a.png", b"\x89PNG\r\n\x1a\nnothing")


VCARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Bowman;Alan;;H.E. Mr;\r\nFN:H.E. Mr Alan Bowman\r\n"
    "TITLE:Director General for Southeast\r\n  Asia and Oceania\r\nORG:Global Affairs Canada;OAD\r\n"
    "PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo=\r\nNOTE:Likes tea\\, no milk\\nand rice\r\nEND:VCARD\r\n"
)


class TestCards:
    def named(self, source: Source, row: int = 0) -> dict[str, str]:
        table = source.tables[0]
        return dict(zip(table.fields, table.rows[row].cells, strict=True))

    def test_version_three(self) -> None:
        source = read("a.vcf", VCARD.encode())
        said = self.named(source)
        assert (said["honorific"], said["name"], said["family"]) == ("H.E. Mr", "Alan Bowman", "Bowman")
        assert said["title"] == "Director General for Southeast Asia and Oceania"
        assert said["institution"] == "Global Affairs Canada, OAD"
        assert said["notes"] == "Likes tea, no milk\nand rice"
        assert source.pictures[0].name == said["photograph"] == "card-1.png"

    def test_khmer_folded_in_the_midst_of_a_letter(self) -> None:
        raw = f"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:{'មាស គឹមហេង ' * 4}\r\nEND:VCARD\r\n".encode()
        at = raw.index("គឹ".encode()) + 1
        folded = raw[:at] + b"\r\n " + raw[at:]
        assert self.named(read("a.vcf", folded))["name_km"].startswith("មាស គឹមហេង")

    def test_version_two_with_quoted_printable(self) -> None:
        raw = (
            b"BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:C=C3=B4t=C3=A9;H=C3=A9l=\n=C3=A8ne\n"
            b"FN;CHARSET=UTF-8;QUOTED-PRINTABLE:H=C3=A9l=C3=A8ne C=C3=B4t=C3=A9\nEND:VCARD\n"
        )
        said = self.named(read("a.vcf", raw))
        assert (said["name"], said["family"], said["given"]) == ("Hélène Côté", "Côté", "Hélène")

    def test_one_that_does_not_end(self) -> None:
        assert "vCard 1 does not end" in refusal("a.vcf", b"BEGIN:VCARD\nFN:X\n")


class TestMail:
    def test_the_body_and_what_is_attached(self) -> None:
        content = files.mail(
            "Our delegation", "Dear all,\n1. Claire Roy, Director\n", [("list.xlsx", files.workbook())]
        )
        source = read("note.eml", content)
        assert (source.subject, source.sender) == ("Our delegation", "protocol@example.org")
        assert [table.name for table in source.all_tables()] == ["note.eml, text", "list.xlsx, Delegation"]
        assert mail.read_eml(content).sent is not None

    def test_a_bad_attachment_does_not_keep_the_others_out(self) -> None:
        source = read("a.eml", files.mail("x", "y", [("a.xlsx", b"PK broken"), ("b.xlsx", files.workbook())]))
        assert [one.fault is None for one in source.inside] == [False, True]

    def test_mails_in_mails_are_opened_three_deep(self) -> None:
        content = files.mail("innermost", "1. SOK Dara, Director")
        for number in range(6):
            content = files.mail(f"mail {number}", "see attached", [("inner.eml", content)])
        found = list(read("a.eml", content).everything())
        assert len(found) == 4
        assert found[-1].fault is not None

    def test_a_table_of_an_html_mail(self) -> None:
        said = mail.without_tags(
            "<style>x</style><p>Dear</p><table><tr><td>Name</td><td>Title</td></tr></table>"
        )
        assert said.splitlines() == ["Dear", "Name\tTitle"]

    def test_outlook(self) -> None:
        from tests.exchange.intake.outlook import message

        content = message(
            "Our delegation",
            "1. H.E. Mr X, Director General, Head of delegation\r\n",
            [("list.xlsx", files.workbook())],
        )
        source = read("note.msg", content)
        assert source.subject == "Our delegation"
        assert [table.name for table in source.all_tables()] == ["note.msg, text", "list.xlsx, Delegation"]
        assert "no Outlook message" in refusal("a.msg", content[:512] + bytes(2000))


@pytest.mark.parametrize(
    ("name", "head", "kind"),
    [
        ("a.bin", b"%PDF-1.7", "pdf"),
        ("photo.txt", b"\xff\xd8\xff\xe0", "picture"), ("a.csv", b"x,y", "csv"),
        ("card.txt", b"BEGIN:VCARD\n", "vcf"),
        ("a.docx", b"PK\x03\x04", "docx"), ("a", b"PK\x03\x04", "xlsx"),
        ("noname", b"1. X", "text"),
    ],
)  # fmt: skip
def test_a_file_is_known_by_what_it_holds(name: str, head: bytes, kind: str) -> None:
    assert kind_of(name, head) == kind


def test_a_file_of_nothing_but_noise_never_gets_further_than_a_sentence() -> None:
    import random

    chance = random.Random(4)
    for name in ("a.xlsx", "a.docx", "a.pdf", "a.vcf", "a.eml", "a.msg", "a.csv", "a.png", "a.txt"):
        for head in (
            b"",
            b"PK\x03\x04",
            b"%PDF-1.4\n",
            b"\x89PNG\r\n\x1a\n",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        ):
            content: Any = head + chance.randbytes(500)
            try:
                read(name, content)
            except Refusal as refused:
                assert str(refused)  # noqa: PT017 -- it may be read as well


def test_an_adviser_with_letters_keeps_his_ministry() -> None:
    (table,) = pasted("Mr Z, Jr., Adviser, Ministry of Trade").tables
    said = dict(zip(table.fields, table.rows[0].cells, strict=True))
    assert (said["name"], said["letters"], said["title"], said["institution"], said["role"]) == (
        "Z", "Jr.", "Adviser", "Ministry of Trade", "Adviser",
    )  # fmt: skip


@pytest.mark.parametrize(
    "content",
    [
        b"Name,Title\nAna Silva,Envoy\n" + b"\x00" * 40,
        b"\x00".join([b"Name,Title", b"Ana Silva,Envoy\n"] * 2) + b"\x00" * 9,
        b"N\x00ame,Title\nA\x00na S\x00ilva,E\x00nvo\x00y\n" * 3,
    ],
)
def test_a_table_with_zeros_in_it_is_no_text(content: bytes) -> None:
    with pytest.raises(Refusal, match="no text"):
        read("list.csv", content)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_that_does_not_say_so_is_read(encoding: str) -> None:
    (table,) = read("list.csv", "Name,Title\nមាស គឹមហេង,Envoy\n".encode(encoding)).tables
    assert table.rows[1].cells == ("មាស គឹមហេង", "Envoy")
