"""Papers about invented talks, for the tests of the press."""

from datetime import date
from typing import Any

from protocoldesk.papers.parts import (
    Align,
    Column,
    Facts,
    Heading,
    Item,
    Kind,
    Letterhead,
    Line,
    Number,
    Paper,
    Paragraph,
    Part,
    PlaceDate,
    Row,
    Table,
    Title,
    Words,
    said,
)

DAY = date(2027, 5, 3)

_FIRST = (
    "On 3\u00a0May 2027, Ms\u00a0Anna Verona of Testonia and H.E.\u00a0Mr\u00a0Visal Sok of Cambodia opened "
    "the third round of talks in Testa, and “took stock” of what had been done since the round of 2025–2026 "
    "– not little, as the two chairs observed; a vice-chair’s note on well-being is annexed."
)
_SECOND = (
    "The delegations then turned to the mobility of students, to the recognition of diplomas and to the "
    "protection of bridges, libraries and harbours against floods. Each side undertook to send the other a "
    "written list of the offices that are to be asked, so that no letter need be written twice; the lists "
    "are to be exchanged within sixty days and reviewed at the next round, whenever it is held."
)
ENGLISH = (_FIRST, _SECOND)
FRENCH = (
    "Les deux délégations ont salué « l’œuvre commune » déjà accomplie\u202f: à Genève, où l’été fut bref, "
    "Mme\u00a0Zoë Lefèvre a rappelé que « rien n’était gagné »\u202f; il a été convenu d’un délai "
    "de 30\u00a0jours."
)
KHMER = (
    "ប្រតិភូទាំងពីរបានជួបប្រជុំគ្នានៅទីក្រុងតេស្តា ថ្ងៃទី០៣ ខែឧសភា ឆ្នាំ២០២៧ ក្រោមអធិបតីភាពរួមរបស់លោកស្រី អាន់ណា វេរ៉ូណា "
    "និងឯកឧត្តម សុខ វិសាល។ ភាគីទាំងពីរបានពិភាក្សាអំពីការធ្វើដំណើររបស់ពលរដ្ឋ ការផ្លាស់ប្តូរនិស្សិត និង «សហប្រតិបត្តិការបច្ចេកទេស» "
    "(វគ្គទី១) ៖ គម្រោងនីមួយៗត្រូវបានពិនិត្យ ១០០% ជាមួយ ASEAN ផងដែរ។"
)
NAMES = ("អាន់ណា វេរ៉ូណា", "សុខ វិសាល", "តេស្តា")


def paper(*parts: Part, **values: Any) -> Paper:
    """A paper of these parts."""
    return Paper(
        **{"kind": "release", "language": "en", "title": "Sample", "dated": DAY, "parts": parts, **values}
    )


def one(text: str, **values: Any) -> Paper:
    """A paper of one paragraph."""
    return paper(Paragraph(said(text)), **values)


def release(paragraphs: int = 2, **values: Any) -> Paper:
    """An English release with as many paragraphs."""
    return paper(
        Letterhead(("REPUBLIC OF TESTONIA", "SEA AND SKY"), ("OFFICE OF EXTERNAL", "RELATIONS")),
        Number("No. 7/2027"),
        Kind("NOTICE"),
        Title("The Third Round of Talks between Testonia and Cambodia on Students, Diplomas and Bridges"),
        *(Paragraph(said(ENGLISH[at % 2])) for at in range(paragraphs)),
        PlaceDate("Testa, 3\u00a0May 2027"),
        **{"author": "Office of External Relations", "fits": True, "title": "Third Round of Talks", **values},
    )


def khmer_release(paragraphs: int = 2, **values: Any) -> Paper:
    """A Khmer release."""
    return paper(
        Letterhead(("សាធារណរដ្ឋតេស្តូនី", "សមុទ្រ និងមេឃ"), ("ការិយាល័យទំនាក់ទំនងបរទេស",)),
        Number("លេខ៖ ០៧/២០២៧"),
        Kind("សេចក្តីជូនដំណឹង"),
        *(Paragraph(said(KHMER)) for _ in range(paragraphs)),
        PlaceDate("តេស្តា ថ្ងៃទី០៣ ខែឧសភា ឆ្នាំ២០២៧", lunar="ថ្ងៃចន្ទ ១២រោច"),
        **{
            "language": "km",
            "names": NAMES,
            "author": "ការិយាល័យ",
            "fits": True,
            "title": "សេចក្តីជូនដំណឹង",
            **values,
        },
    )


def list_of(rows: int, *, words: Line = (), **values: Any) -> Paper:
    """A list of people in three columns, with a band over the first."""
    columns = (Column("No.", 0.1, Align.RIGHT), Column("Name", 0.4), Column("Title", 0.5))
    lines = [Row((said("Delegation of Testonia"),), band=True)]
    lines += [
        Row((said(f"{at}"), said(f"Person {at}"), words or said(f"Title {at}"))) for at in range(1, rows + 1)
    ]
    return paper(Title("List"), Table(columns, tuple(lines)), page_words="Page {page} of {pages}", **values)


def agenda() -> Paper:
    """Headings, facts, nested items, emphasis and Khmer inside English."""
    return paper(
        Title("Order of business"),
        Facts((("Date", said("3\u00a0May 2027")), ("Place", said("Testa, Blue Hall")))),
        Heading("Opening", 1, "1."),
        Item(said("Welcome")),
        Item(said("Students"), level=1),
        Item(said("Bridges"), level=1),
        Item(said("Closing")),
        Heading("Detail", 2),
        Paragraph(
            (
                Words("The word "),
                Words("វប្បធម៌"),
                Words(" stands here in "),
                Words("bold", bold=True),
                Words("."),
            )
        ),
        Paragraph(said("Numbered text."), "2.", footnote="A note at the foot."),
    )
