"""The release: what stands on its page, in which order, and what holds it back."""

import json
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from protocoldesk.papers import public
from protocoldesk.papers.parts import (
    Enclosure,
    Heading,
    Item,
    Kind,
    Number,
    Paper,
    Paragraph,
    PlaceDate,
    Rule,
    Signatures,
    Title,
    Words,
    texts,
)
from protocoldesk.protocol.facts import (
    CandidatureFacts,
    ConsultationFacts,
    InstrumentFacts,
    IssueFacts,
    ItemFacts,
    NumberFacts,
    OutcomeFacts,
    PassageFacts,
    SittingFacts,
)
from protocoldesk.protocol.wording import plan
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.prose import Block, BlockKind, Run
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import (
    IssueKind,
    ParagraphNumbers,
    PassageKind,
    ReleaseKind,
    Role,
    SittingKind,
)
from tests.papers.talked import edition, look, of, page, parts, passage, release, says, typed
from tests.protocol.talks import (
    CAMBODIA,
    CHILE,
    MEETING,
    OURS,
    PREVIOUS,
    SOK,
    THEIRS,
    UNION,
    by,
    said,
    somebody,
    talks,
    uid,
)


def order(paper: Paper) -> list[str]:
    return [type(part).__name__ for part in paper.parts]


def test_the_parts_of_a_page_in_their_order() -> None:
    paper = page(release(typed("One.", "Two.")))
    assert order(paper) == [
        "Letterhead", "Number", "Kind", "Title", "Paragraph", "Paragraph", "PlaceDate",
    ]  # fmt: skip
    assert says(paper, Number) == ["No. PR 7/2026 MFA.IC"]
    assert says(paper, Kind) == ["PRESS RELEASE"]
    assert says(paper, Title) == ["Talks of Two Sides"]
    assert says(paper, Paragraph) == ["One.", "Two."]
    assert paper.author == "Ministry of Foreign Affairs and International Cooperation"
    assert paper.dated == date(2026, 3, 5)
    assert paper.fits


@pytest.mark.parametrize("kind", ReleaseKind)
@pytest.mark.parametrize("language", ["en", "km"])
def test_every_kind_of_release_is_called_by_its_name(kind: ReleaseKind, language: str) -> None:
    (name,) = says(page(release(kind=kind), look=look(language)), Kind)
    assert name
    assert language == "km" or name == kind.value.upper().replace("'", "’")


@pytest.mark.parametrize("number", [None, NumberFacts("PR", 7, 2026, "MFA.IC", void=True)])
def test_a_release_without_a_standing_number_prints_none(number: NumberFacts | None) -> None:
    assert parts(page(release(number=number)), Number) == []


def test_a_correction_is_numbered_and_says_what_it_changes() -> None:
    paper = page(release(), correction=2, what="the date", as_issued=True)
    assert says(paper, Number) == ["No. PR 7/2026 MFA.IC/Corr. 2"]
    assert says(paper, Paragraph)[-1] == "Corr. 2: the date"
    assert order(paper)[-2:] == ["Paragraph", "PlaceDate"]


def test_an_unissued_page_says_draft_and_a_withdrawn_one_that_it_was() -> None:
    assert page(release()).draft == "DRAFT"
    assert page(release(), look=look("km")).draft == "សេចក្តីព្រាង"
    assert page(release(), as_issued=True).draft == ""
    gone = IssueFacts(uid("i"), IssueKind.WITHDRAWN, 0, None, "", "", "")
    assert page(release(), edition(issues=(gone,))).draft == "WITHDRAWN"


# Paragraphs


def block(words: str, kind: BlockKind = BlockKind.PARAGRAPH, **more: Any) -> Block:
    return Block((Run(words),), kind, **more)


def test_emphasis_and_footnotes_come_through() -> None:
    runs = (Run("One "), Run("bold", bold=True), Run(" and "), Run("both", True, True))
    paper = page(release((passage("p", Block(runs, footnote="A note.")),)))
    (part,) = parts(paper, Paragraph)
    assert part.words == (
        Words("One "), Words("bold", bold=True), Words(" and "), Words("both", True, True),
    )  # fmt: skip
    assert part.footnote == "A note."


def test_paragraphs_are_numbered_as_the_edition_wants_and_headings_of_sections_too() -> None:
    sections = (
        passage("a", block("One."), heading=Text(en="Trade"), heading_printed=True),
        passage("b", block("Two."), block("Three."), heading=Text(en="Hidden")),
        passage("c", block("Law", BlockKind.HEADING), block("Four.")),
    )
    whole = release((*typed(), *sections))
    for numbers, paragraphs_, headings in (
        (ParagraphNumbers.NONE, ["", "", "", ""], ["", ""]),
        (ParagraphNumbers.RUNNING, ["1.", "2.", "3.", "4."], ["", ""]),
        (ParagraphNumbers.ROMAN_SECTIONS, ["1.", "2.", "3.", "4."], ["I.", "II."]),
    ):
        paper = page(whole, edition(numbers=numbers))
        assert [part.number for part in parts(paper, Paragraph)] == paragraphs_
        assert [(part.number, part.text) for part in parts(paper, Heading)] == [
            (headings[0], "Trade"),
            (headings[1], "Law"),
        ]


def test_items_of_lists_are_marked_and_counted_by_level_until_a_paragraph_ends_the_list() -> None:
    blocks = (
        block("a", BlockKind.NUMBER),
        block("b", BlockKind.LETTER, level=1),
        block("c", BlockKind.LETTER, level=1),
        block("d", BlockKind.ROMAN, level=2),
        block("e", BlockKind.NUMBER),
        block("f", BlockKind.LETTER, level=1),
        block("g", BlockKind.BULLET, level=1),
        block("Between."),
        block("h", BlockKind.NUMBER),
    )
    paper = page(release((passage("p", *blocks),)))
    assert [(item.marker, item.level) for item in parts(paper, Item)] == [
        ("1.", 0), ("(a)", 1), ("(b)", 1), ("(i)", 2), ("2.", 0), ("(a)", 1), ("–", 1), ("1.", 0),
    ]  # fmt: skip


def test_a_passage_without_words_leaves_no_trace_not_even_its_heading() -> None:
    empty = passage("p", heading=Text(en="Trade"), heading_printed=True)
    assert order(page(release((*typed("One."), empty)))) == order(page(release(typed("One."))))


def test_cover_note_frame_and_disclaimer_stand_around_the_text() -> None:
    paper = page(release(), edition(frame=True, cover_note="For the press.", disclaimer="Not binding."))
    middle = texts(paper.parts)[texts(paper.parts).index("Talks of Two Sides") + 1 : -1]
    assert middle == ["For the press.", "[Begin text]", "One.", "[End text]", "Not binding."]
    assert len(parts(paper, Rule)) == 2


# The foot


def test_place_and_date_are_those_of_the_issue_not_of_the_talks() -> None:
    issued_elsewhere = edition(place=Text(en="Brussels"), dated=date(2026, 3, 9), lunar_line="A lunar line")
    assert says(page(release(), issued_elsewhere), PlaceDate) == ["A lunar line", "Brussels, 9 March 2026"]
    here = edition(place=MEETING.city)
    assert says(page(release(), here, look=look("km")), PlaceDate)[0].startswith("រាជធានីភ្នំពេញ")
    assert parts(page(release(), edition(dated=None)), PlaceDate) == []


@pytest.mark.parametrize(
    ("first", "unilateral", "names"),
    [
        (None, True, ["SOK Dara"]),
        (None, False, ["SOK Dara", "Eva Lind"]),
        (CAMBODIA.id, False, ["SOK Dara", "Eva Lind"]),
        (UNION.id, False, ["Eva Lind", "SOK Dara"]),
    ],
)
def test_who_signs_and_on_which_side(first: Any, unilateral: bool, names: list[str]) -> None:
    paper = page(release(unilateral=unilateral), edition(signed=True, first=first))
    (signatures,) = parts(paper, Signatures)
    assert [one.name for one in signatures.blocks] == names
    assert all(one.party in ("European Union", "Kingdom of Cambodia") for one in signatures.blocks)


def test_a_letterhead_may_ask_for_a_signature_and_a_release_without_heads_has_none_to_give() -> None:
    assert len(parts(page(release(), look=look(signature=True)), Signatures)) == 1
    assert parts(page(release()), Signatures) == []
    nobody = talks(delegations=(replace(OURS, delegates=()), replace(THEIRS, delegates=())))
    paper = page(release(consultation=nobody), edition(signed=True))
    assert all(not part.blocks for part in parts(paper, Signatures))


# The guard


def with_outcome(outcome: OutcomeFacts, consultation: ConsultationFacts | None = None) -> Any:
    telling = PassageFacts(uid("telling"), PassageKind.TOPICS, outcomes=(outcome,))
    return release((*typed("One."), telling), consultation=consultation or talks(outcomes=(outcome,)))


SECRET = somebody("Secret Somebody", UNION, "Counsellor", role=Role.MEMBER, marking="restricted")
SEAT = CandidatureFacts(uid("seat"), CHILE, Text(en="the Council"), marking="confidential")
TREATY = InstrumentFacts(uid("treaty"), Text(en="the Treaty"), marking="confidential")


ITEM = ItemFacts(uid("item"), Text(en="Rice"), marking="secret")
BELOW = ItemFacts(uid("below"), Text(en="Price of rice"), level=1)
APART = SittingFacts(uid("apart"), SittingKind.WORKING_GROUP, marking="secret")
PART = SittingFacts(uid("part"), SittingKind.WORKING_GROUP, parent_id=APART.id)
SEATED = ItemFacts(uid("seated"), Text(en="Rice"), sitting_id=APART.id)
MARKED_WHOLE: dict[str, Any] = {"agenda": (ITEM, BELOW, SEATED), "sittings": (APART, PART)}


@pytest.mark.parametrize(
    "where",
    [
        {"item_id": ITEM.id},
        {"item_id": BELOW.id},
        {"item_id": SEATED.id},
        {"sitting_id": APART.id},
        {"sitting_id": PART.id},
    ],
    ids=["item", "below an item", "item of a sitting", "sitting", "part of a sitting"],
)
def test_what_belongs_to_a_marked_item_or_sitting_is_stopped_and_not_planned(where: dict[str, UUID]) -> None:
    outcome = replace(said("note", "rice"), **where)
    whole = talks(outcomes=(outcome,), **MARKED_WHOLE)
    with pytest.raises(Refusal, match=r"an outcome marked secret \('rice'\)"):
        page(with_outcome(outcome, whole))
    assert [said for _, _, said in plan(whole) if said] == []
    open_whole = talks(outcomes=(said("note", "rice"),), **MARKED_WHOLE)
    assert [len(said) for _, _, said in plan(open_whole) if said] == [1]


@pytest.mark.parametrize(
    ("outcome", "why"),
    [
        (said("note", "rice", marking="restricted"), r"an outcome marked restricted \('rice'\)"),
        (said("note", "rice", off_record=True), r"an outcome that was off the record \('rice'\)"),
        (said("note", "rice", **by(SECRET)), "marked restricted"),
        (replace(said("note", "rice"), instrument=TREATY), "marked confidential"),
        (replace(said("note", "rice"), candidature=SEAT), "marked confidential"),
    ],
    ids=["marked", "off the record", "marked speaker", "marked instrument", "marked candidature"],
)
def test_what_is_not_public_is_stopped_and_named(outcome: OutcomeFacts, why: str) -> None:
    hows: list[dict[str, Any]] = [{}, {"as_issued": True}, {"as_issued": True, "correction": 1, "what": "x"}]
    for how in hows:
        with pytest.raises(Refusal, match=f"This cannot be in a public paper: .*{why}"):
            page(with_outcome(outcome), **how)


def test_a_marked_paragraph_is_stopped_in_its_own_edition_only() -> None:
    marked = release((*typed("One."), passage("p", block("Our line to take.", marking="restricted"))))
    with pytest.raises(Refusal, match=r"a paragraph marked restricted \('Our line to take\.'\)"):
        page(marked)
    assert page(marked, edition(id=uid("other"), language="km"), look=look("km")).title == ""


@pytest.mark.parametrize(
    ("consultation", "why"),
    [
        (talks(marking="restricted"), "a consultation marked restricted"),
        (talks(previous=replace(PREVIOUS, marking="secret")), "a previous consultation marked secret"),
        (
            talks(delegations=(replace(OURS, delegates=(replace(SOK, marking="secret"),)), THEIRS)),
            r"a head of delegation marked secret \(SOK Dara\)",
        ),
    ],
    ids=["consultation", "previous", "head"],
)
def test_a_release_of_what_is_marked_itself_is_stopped(consultation: ConsultationFacts, why: str) -> None:
    with pytest.raises(Refusal, match=why):
        page(release(consultation=consultation))


def test_a_marked_outcome_that_the_release_does_not_say_stops_nothing() -> None:
    outside = talks(outcomes=(said("note", "rice", marking="restricted"),))
    assert page(release(consultation=outside)).parts


def test_the_words_of_a_marked_outcome_are_stopped_though_somebody_typed_them() -> None:
    words = "the price that we would accept for the harvest"
    outside = talks(outcomes=(said("note", words, marking="restricted"),))
    with pytest.raises(Refusal, match="words of an outcome that is not public"):
        page(
            release(
                typed("They spoke of THE PRICE that we  would accept for the harvest."), consultation=outside
            )
        )


def test_words_that_two_passages_share_are_stopped_too() -> None:
    outside = talks(outcomes=(said("note", "the price that we would accept", marking="restricted"),))
    with pytest.raises(Refusal, match="words of an outcome that is not public"):
        page(release(typed("They spoke of the price", "that we would accept."), consultation=outside))


def test_few_words_of_a_marked_outcome_are_stopped_unless_another_one_says_them_in_public() -> None:
    secret, other = said("note", "the price of rice", marking="restricted"), said("note", "the price of rice")
    whole = talks(outcomes=(secret, replace(other, id=uid("other"))))
    spoken = typed("They noted the price of rice.")
    with pytest.raises(Refusal, match="words of an outcome that is not public"):
        page(release(spoken, consultation=whole))
    public = (*spoken[:-1], replace(spoken[-1], outcomes=(whole.outcomes[1],)))
    assert page(release(public, consultation=whole)).parts


# What the page says, as data


def test_the_public_facts_are_what_the_page_says_and_nothing_else() -> None:
    secret = "nothing that a reader of the page would see"
    paper = replace(
        page(release(typed("One."))),
        names=(secret,),
        running_head=secret,
        page_words=secret,
        draft="",
        enclosures=(Enclosure("a", "b", secret.encode()),),
    )
    written = public.page(paper)
    assert secret not in written
    data = json.loads(written)
    assert list(data) == ["author", "kind", "language", "parts"]
    assert data["parts"][3:] == [
        {"title": "Talks of Two Sides"},
        {"paragraph": "One."},
        {"placedate": "5\u00a0March\u00a02026"},
    ]


def test_everything_that_the_page_says_is_in_its_public_facts() -> None:
    blocks = (block("Law", BlockKind.HEADING), block("a", BlockKind.BULLET), block("P.", footnote="Note."))
    full = release((*typed("One."), passage("p", *blocks)), unilateral=False)
    paper = page(full, edition(signed=True, frame=True, cover_note="Cover.", disclaimer="No."))
    written = public.page(paper)
    for words in texts(paper.parts):
        for word in words.split("\n"):
            assert json.dumps(word, ensure_ascii=False)[1:-1] in written
    for name in ("agenda", "delegations", "nameplates"):
        other = of(name, talks())
        for words in texts(other.parts):
            assert json.dumps(words, ensure_ascii=False)[1:-1] in public.page(other)


def test_the_public_facts_say_draft_and_the_marking_where_the_page_does() -> None:
    draft, issued = page(release()), page(release(), as_issued=True)
    assert json.loads(public.page(draft)) == {"draft": "DRAFT"} | json.loads(public.page(issued))
    assert "draft" not in json.loads(public.page(issued))
    marked = replace(issued, marking="restricted")
    assert json.loads(public.page(marked))["marking"] == "restricted"


def test_the_same_page_has_the_same_public_facts_and_another_has_others() -> None:
    assert public.page(page(release())) == public.page(page(release()))
    assert public.page(page(release())) != public.page(page(release(typed("Two."))))


def test_an_enclosure_is_named_after_paper_and_language() -> None:
    enclosed = public.enclosure(page(release()))
    assert (enclosed.name, enclosed.media_type) == ("release-en.json", "application/json")
    assert enclosed.content.decode() == public.page(page(release()))
