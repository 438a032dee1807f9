"""What both sides send before a session: a document, a mail with a workbook, cards, and a second list."""

from __future__ import annotations

import base64
from collections.abc import Sequence

from tests.exchange.intake import files

HOUSE = "Ministry of Foreign Affairs and International Cooperation"

OURS = (
    f"H.E. Mr. KEO Sarithpol (កែវ សារិទ្ធពល), Secretary of State, {HOUSE}, Head of delegation",
    f"Ms. PEN Chanmonika (ប៉ែន ចាន់មុនីកា), Director General, {HOUSE}, Deputy head of delegation",
    f"Mr. UNG Boreyvisal (អ៊ុង បុរីវិសាល), Director of Department, {HOUSE}, Member",
    "Ms. NOU Sreyleakhena (នូ ស្រីលក្ខិណា), Director of Department, Ministry of Commerce, Member",
    f"Mr. SRUN Kakadaroth (ស្រ៊ុន កក្កដារដ្ឋ), Official, {HOUSE}, Interpreter",
)
"""Our delegation, as the line departments send it: numbered lines of a document."""

HEADINGS = (
    "No.",
    "Name",
    "Name in Khmer",
    "Title",
    "Title in Khmer",
    "Ministry",
    "Role",
    "Languages",
    "Diet",
)
ABROAD = "Ministry of Foreign Affairs"

DUARTE = (
    "H.E. Mr. Duarte Salgueiro-Pinto",
    "ឯកឧត្តម ឌួរតេ សាល់ហ្គេរ៉ូពីនតូ",
    "Director General for Foreign Policy",
    "អគ្គនាយកគោលនយោបាយការបរទេស",
    ABROAD,
    "Head",
    "Portuguese, English",
    "",
)
LEONOR = (
    "Ms. Leonor Brandão Queirós",
    "លោកស្រី លេអូន័រ ប្រង់ដៅ",
    "Head of the Asia Unit",
    "ប្រធានអង្គភាពអាស៊ី",
    ABROAD,
    "Member",
    "Portuguese, English, French",
    "no shellfish",
)
TOMAS = ("Mr. Tomás Azevedo Lobo", "", "Deputy Director", "", ABROAD, "Member", "Portuguese, English", "")
INES = (
    "Ms. Inês Carvalhal",
    "",
    "Counsellor",
    "",
    "Embassy of Portugal",
    "Note-taker",
    "Portuguese, English",
    "",
)
RUI = ("Mr. Rui Falcão Teles", "", "Desk Officer", "", ABROAD, "Member", "Portuguese", "vegetarian")
BEATRIZ = (
    "Ms. Beatriz Fontoura",
    "",
    "Deputy Director",
    "",
    ABROAD,
    "Member",
    "Portuguese, English",
    "",
)
NOBODY = ("", "", "Interpreter, to be named", "", "", "", "", "")

PROMOTED = (*LEONOR[:2], "Director for Asia and Oceania", "នាយិកាអាស៊ី និងអូសេអានី", *LEONOR[4:])
"""The same person; her title is another one in the second list."""

FIRST = (DUARTE, LEONOR, TOMAS, INES, RUI, NOBODY)
SECOND = (DUARTE, PROMOTED, BEATRIZ, RUI, INES)
"""One is gone and one came, one has another title, and the last two changed places."""


def ours() -> bytes:
    """A document of Word with numbered lines."""
    return files.document("Delegation of the Kingdom of Cambodia", numbered=OURS)


def workbook(people: Sequence[Sequence[str]]) -> bytes:
    """A workbook of Excel with one row a person, counted from 1."""
    rows = [(str(number), *person) for number, person in enumerate(people, 1)]
    return files.workbook((HEADINGS, *rows), title="Delegation")


def mail() -> bytes:
    """A mail with the first list attached, beside a picture of a signature."""
    attached = (("delegation.xlsx", workbook(FIRST)), ("signature.png", files.png(120, 40)))
    said = "Dear colleagues,\n\nPlease find our delegation attached.\n\nWith kind regards"
    return files.mail("Delegation of Portugal", said, attached)


PHOTO = files.png(300, 400)


def cards() -> bytes:
    """Two cards: of somebody who stands in the list, with her photograph, and of the ambassador."""
    photo = base64.b64encode(PHOTO).decode()
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:{family};{given};;{before};\r\nFN:{before} {given} {family}\r\n"
    first = card.format(family="Carvalhal", given="Inês", before="Ms.")
    first += f"TITLE:Counsellor\r\nORG:Embassy of Portugal\r\nPHOTO;ENCODING=b;TYPE=PNG:{photo}\r\n"
    second = card.format(family="Vasques Rendeiro", given="Helena", before="H.E. Ms.")
    second += "TITLE:Ambassador\r\nORG:Embassy of Portugal\r\n"
    return "".join(f"{one}END:VCARD\r\n" for one in (first, second)).encode()
