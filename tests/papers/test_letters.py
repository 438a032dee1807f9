"""The note verbale, letters of thanks, invitations and their replies, as they leave the house."""

from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

import pytest

from protocoldesk.office import Office
from protocoldesk.operations import consultation, invitation, letter, record
from protocoldesk.papers import press
from protocoldesk.papers.parts import Foot, Paper, PlaceDate, Signatures, texts
from protocoldesk.papers.pieces import pieces
from protocoldesk.protocol.note import Purpose
from protocoldesk.records.agenda import AgendaItem
from protocoldesk.records.consultation import Sitting
from protocoldesk.records.errors import Refusal
from protocoldesk.records.outcome import Outcome
from protocoldesk.records.party import Institution
from protocoldesk.records.person import Person
from protocoldesk.records.values.prose import Prose, paragraphs
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Direction, LetterKind, Reply, Status
from tests.operations import demo


def drafted(office: Office, purpose: Purpose | None, language: str = "en", **fields: Any) -> UUID:
    given = {"language": language, "purpose": purpose, "dated": date(2026, 1, 20)} | fields
    return office.do("Draft", partial(letter.draft, consultation_id=demo.ref(office), **given))


def note(office: Office, letter_id: UUID, language: str = "en", **how: Any) -> Paper:
    return office.paper("note", demo.ref(office), language, letter=str(letter_id), **how)


def said(paper: Paper) -> str:
    return "\n".join(texts(paper.parts)).replace("\u00a0", " ")


def test_a_note_verbale_opens_and_closes_by_its_formula_and_nobody_signs_it(office: Office) -> None:
    paper = note(office, drafted(office, Purpose.DATES))
    words = said(paper)
    assert (
        "The Ministry of Foreign Affairs and International Cooperation of the Kingdom of Cambodia presents "
        "its compliments to Global Affairs Canada and has the honour to propose that the Second "
        "Cambodia-Canada Bilateral Consultations be held in Phnom Penh on 12 February 2026."
    ) in words
    assert (
        "avails itself of this opportunity to renew to Global Affairs Canada the assurances of its highest "
        "consideration."
    ) in words
    assert not any(isinstance(part, Signatures) for part in paper.parts)
    assert isinstance(paper.parts[-1], Foot)
    assert isinstance(paper.parts[-2], PlaceDate)
    assert "Phnom Penh, 20 January 2026" in words


@pytest.mark.parametrize(
    ("language", "opens", "closes"),
    [
        (
            "fr",
            "ses compliments à Affaires mondiales Canada et a l’honneur de",
            "haute considération",
        ),
        ("km", "សូមសម្តែងការគោរពចំពោះ", "ការគោរពដ៏ខ្ពង់ខ្ពស់បំផុត"),
    ],
)
def test_the_formula_is_there_in_every_language(
    office: Office, language: str, opens: str, closes: str
) -> None:
    words = said(note(office, drafted(office, Purpose.DATES, language), language))
    assert opens in words
    assert closes in words


def test_french_elides_the_honour_and_contracts_the_addressee(office: Office) -> None:
    embassy = office.do(
        "Add",
        partial(
            record.make,
            kind="institution",
            party_id=demo.one(office, Institution, foreign_ministry=True, with_state=False).party_id,
            name=Text(fr="Ministère du Commerce", en="Ministry of Commerce"),
            article=Text(fr="le", en="the"),
        ),
    )
    made = drafted(office, Purpose.THANKS, "fr", institution_id=embassy)
    words = said(note(office, made, "fr"))
    assert "présente ses compliments au Ministère du Commerce" in words
    assert "a l’honneur d’exprimer" in words


def test_an_addressee_has_the_article_that_it_takes_and_is_named_again_by_what_it_is(office: Office) -> None:
    embassy = office.do(
        "Add",
        partial(
            record.make,
            kind="institution",
            party_id=demo.one(office, Institution, foreign_ministry=True, with_state=False).party_id,
            name=Text(en="Embassy"),
            article=Text(en="the"),
        ),
    )
    words = said(note(office, drafted(office, Purpose.DATES, institution_id=embassy)))
    assert "presents its compliments to the Embassy of Canada and has the honour" in words
    assert "The Ministry would be grateful if the Embassy could convey" in words
    assert words.endswith("Embassy of Canada")


def test_a_reply_refers_to_the_note_that_it_answers(office: Office) -> None:
    log = partial(
        letter.log,
        consultation_id=demo.ref(office),
        direction=Direction.IN,
        on=date(2026, 1, 9),
        kind=LetterKind.NOTE_VERBALE,
        their_number="No. 1-80",
        dated=date(2026, 1, 8),
    )
    came = office.do("Log", log)
    reply = partial(letter.reply, letter_id=came, language="en", purpose=Purpose.DELEGATION)
    words = said(note(office, office.do("Reply", reply)))
    assert "has the honour to refer to Note No. 1-80 of 8 January 2026 and to inform" in words
    assert "1. H.E. MEAS Kim Heng, Secretary of State" in said_plainly(office)


def said_plainly(office: Office) -> str:
    """The letter that was drafted last, as plain text."""
    last = office.read(partial(letter.by_number, consultation_id=demo.ref(office), said=""))
    return press.plain(note(office, last)).replace("\u00a0", " ")


def test_the_agenda_that_is_sent_holds_no_internal_item(office: Office) -> None:
    item = demo.named(office, AgendaItem, "Francophonie", "title")
    office.do("Edit", partial(record.change, kind="agenda_item", record_id=item.id, internal=True))
    words = said(note(office, drafted(office, Purpose.AGENDA)))
    assert "Bilateral cooperation" in words
    assert "Francophonie" not in words


def test_words_that_are_not_for_the_partner_are_stopped_and_named(office: Office) -> None:
    item = demo.named(office, AgendaItem, "Francophonie", "title")
    title = item.title["en"]
    office.do("Edit", partial(record.change, kind="agenda_item", record_id=item.id, internal=True))
    made = drafted(office, None)
    say = partial(record.say, kind="letter", record_id=made, field="text", language="en")
    office.do("Write", partial(say, words=f"mention {title}."))
    with pytest.raises(Refusal, match="an item of the agenda that is not for the partner"):
        note(office, made)
    outcome = next(
        one
        for one in demo.every(office, Outcome, consultation_id=demo.ref(office))
        if len(one.text["en"]) > 30
    )
    office.do("Mark", partial(record.change, kind="outcome", record_id=outcome.id, marking="confidential"))
    office.do("Write", partial(say, words=f"note {outcome.text['en']}."))
    with pytest.raises(Refusal, match="words of an outcome that is not public"):
        note(office, made)


def written(office: Office, words: str) -> UUID:
    made = drafted(office, None)
    say = partial(record.say, kind="letter", record_id=made, field="text", language="en", words=words)
    office.do("Write", say)
    return made


@pytest.mark.parametrize("fields", [{"unlisted": True}, {"marking": "restricted"}])
@pytest.mark.parametrize("name", ["Alan Bowman", "Mr. BOWMAN"])
def test_a_note_does_not_name_who_is_not_listed(office: Office, fields: dict[str, Any], name: str) -> None:
    made = written(office, f"inform that {name} will speak first.")
    assert name in said(note(office, made)).replace("\u00a0", " ")
    head = demo.whole(office).consultation.delegations[1].heads[0].id
    office.do("Edit", partial(record.change, kind="delegate", record_id=head, **fields))
    with pytest.raises(Refusal, match="left out of lists or marked"):
        note(office, made)


def test_a_note_holds_no_remark_no_words_of_a_brief_and_nothing_of_a_restricted_file(office: Office) -> None:
    """Each is quoted word for word; the refusal of a restricted file does not say it again."""
    item = demo.named(office, AgendaItem, "Francophonie", "title")
    quoted = "Let them open this subject themselves."
    prose = Prose({"en": paragraphs(f"Wait for noon. {quoted}")})
    office.do("Edit", partial(record.change, kind="agenda_item", record_id=item.id, remark=prose))
    office.do(
        "Add",
        partial(record.make, kind="brief", consultation_id=demo.ref(office), if_raised=prose_of(BRIEFED)),
    )
    person = demo.named(office, Person, "Bowman")
    filed = {"person_id": person.id, "passport": "N1234567", "health": "diabetic; walks with a stick"}
    office.do("Add", partial(record.make, kind="personal_file", **filed))
    for words, why in (
        (quoted, "a remark of ours"),
        (BRIEFED, "words of a brief"),
        ("The passport N1234567 was lost.", "restricted file of Alan Bowman"),
        ("Mr. Bowman is Diabetic.", "restricted file of Alan Bowman"),
    ):
        with pytest.raises(Refusal, match=why) as refused:
            note(office, written(office, f"say this. {words}"))
        assert "N1234567" not in str(refused.value)
    assert "lunch" in said(note(office, written(office, "invite everybody to lunch.")))


BRIEFED = "We can go down to a tariff of four per cent."


def prose_of(words: str) -> Prose:
    return Prose({"en": paragraphs(words)})


def test_a_note_does_not_name_an_internal_item_with_a_short_title_or_in_their_wording(office: Office) -> None:
    item = demo.named(office, AgendaItem, "Francophonie", "title")
    fields = {"title": Text(en="Visa fees"), "their_title": Text(en="Costs of entry"), "internal": True}
    office.do("Edit", partial(record.change, kind="agenda_item", record_id=item.id, **fields))
    for words in ("propose that visa fees be discussed.", "propose Costs of  Entry."):
        with pytest.raises(Refusal, match="an item of the agenda that is not for the partner"):
            note(office, written(office, words))
    assert "fees" in said(note(office, written(office, "ask about fees for the hall.")))


def test_who_is_not_listed_is_not_invited(office: Office) -> None:
    sitting = demo.one(office, Sitting, consultation_id=demo.ref(office)).id
    sides = demo.whole(office).consultation.delegations
    guests = [side.heads[0].id for side in sides]
    office.do("Invite", partial(invitation.invite, sitting_id=sitting, people=guests))
    assert "BOWMAN" in said(office.paper("invitations", demo.ref(office), "en")).upper()
    office.do("Edit", partial(record.change, kind="delegate", record_id=guests[1], unlisted=True))
    assert "BOWMAN" not in said(office.paper("invitations", demo.ref(office), "en")).upper()


def test_a_draft_says_so_until_it_is_seen_as_sent(office: Office) -> None:
    made = drafted(office, Purpose.DATES)
    assert note(office, made).draft == "DRAFT"
    assert note(office, made, as_sent=True).draft == ""
    office.send_letter(made)
    sent = note(office, made)
    assert sent.draft == ""
    assert "No. NV 1/2026" in said(sent)


def test_a_note_is_not_printed_in_a_language_that_it_is_not_written_in(office: Office) -> None:
    with pytest.raises(Refusal, match="written in en, and not in km"):
        note(office, drafted(office, Purpose.DATES), "km")


def test_a_letter_of_thanks_addresses_one_person_and_our_head_signs_it(office: Office) -> None:
    people = [side.heads[0].id for side in demo.whole(office).consultation.delegations]
    thank = partial(letter.thank, consultation_id=demo.ref(office), people=people[1:], language="en")
    office.do("Thank", thank)
    paper = office.paper("thanks", demo.ref(office), "en")
    words = said(paper)
    assert "His Excellency Alan Bowman" in words
    assert "Excellency," in words
    assert "I write to thank you for the part that you took in the Second" in words
    assert "Please accept, Excellency, the assurances of my highest consideration." in words
    (block,) = next(part for part in paper.parts if isinstance(part, Signatures)).blocks
    assert block.name == "MEAS Kim Heng"


def test_no_letter_says_dear_within_a_sentence(office: Office) -> None:
    head = demo.whole(office).consultation.delegations[1].heads[0]
    assert head.person is not None
    dear = {"kind": "person", "record_id": head.person.id, "salutation": Text(en="Dear Sir")}
    office.do("Edit", partial(record.change, **dear))
    thank = partial(letter.thank, consultation_id=demo.ref(office), people=[head.id], language="en")
    office.do("Thank", thank)
    words = said(office.paper("thanks", demo.ref(office), "en"))
    assert "Dear Sir," in words
    assert "Please accept, Sir, the assurances of my highest consideration." in words


EARLY = "It gives thanks for a session that is not concluded yet."


@pytest.mark.parametrize(("status", "told"), [(Status.CONFIRMED, True), (Status.CONCLUDED, False)])
def test_thanks_for_a_session_to_come_are_doubted(office: Office, status: Status, told: bool) -> None:
    meeting = demo.ref(office)
    office.do("Edit", partial(record.change, kind="consultation", record_id=meeting, status=status))
    made = drafted(office, Purpose.THANKS)
    assert (EARLY in office.read(partial(letter.doubts, letter_id=made))) is told


def test_who_hosted_is_thanked_for_what_he_hosted(office: Office) -> None:
    first = office.read(partial(consultation.by_ref, ref="kh-ca-1"))
    whole = demo.every(office, Sitting, consultation_id=first)
    assert whole
    host = office.read(partial(invitation.somebody, consultation_id=first, name="McCardell"))
    office.do("Thank", partial(letter.thank, consultation_id=first, people=[host], language="en"))
    paper = office.paper("thanks", first, "en")
    assert "for the hospitality of the working lunch" in said(paper)


def test_each_letter_and_each_invitation_is_a_piece_of_its_own(office: Office) -> None:
    people = [side.heads[0].id for side in demo.whole(office).consultation.delegations]
    office.do("Thank", partial(letter.thank, consultation_id=demo.ref(office), people=people, language="en"))
    found = pieces(office.paper("thanks", demo.ref(office), "en"))
    assert [piece.label for piece in found] == ["MEAS Kim Heng", "Alan Bowman"]
    sitting = demo.one(office, Sitting, consultation_id=demo.ref(office)).id
    office.do("Invite", partial(invitation.invite, sitting_id=sitting, people=people))
    cards = pieces(office.paper("invitations", demo.ref(office), "km"))
    assert len({piece.key for piece in cards}) == 2
    for name, language, key in (("invitations", "km", cards[1].key), ("thanks", "en", found[1].key)):
        for one in (key, str(people[1])):
            only = office.paper(name, demo.ref(office), language, only=[one])
            assert [piece.key for piece in pieces(only)] == [key]


def test_the_replies_are_listed_and_counted(office: Office) -> None:
    people = [side.heads[0].id for side in demo.whole(office).consultation.delegations]
    sitting = demo.one(office, Sitting, consultation_id=demo.ref(office)).id
    office.do("Invite", partial(invitation.invite, sitting_id=sitting, people=people))
    (first, _) = office.read(partial(invitation.guests, consultation_id=demo.ref(office), sitting_id=sitting))
    act = partial(
        invitation.answer, invitation_id=first.id, reply=Reply.ACCEPTED, on=date(2026, 2, 1), remark="late"
    )
    office.do("Answer", act)
    words = said(office.paper("replies", demo.ref(office), "en"))
    assert office.paper("replies", demo.ref(office), "en").marking == "For our side only"
    assert "Accepted\n1" in words
    assert "Awaited\n1" in words
    assert "late" in words
    assert "1 February 2026" in words


def test_a_marked_sitting_has_no_invitations(office: Office) -> None:
    sitting = demo.one(office, Sitting, consultation_id=demo.ref(office)).id
    head = demo.whole(office).consultation.delegations[0].heads[0].id
    office.do("Invite", partial(invitation.invite, sitting_id=sitting, people=[head]))
    office.do("Mark", partial(record.change, kind="sitting", record_id=sitting, marking="confidential"))
    with pytest.raises(Refusal, match="marked confidential"):
        office.paper("invitations", demo.ref(office), "en")


@pytest.mark.parametrize("language", ["en", "fr", "km"])
def test_every_press_prints_them(office: Office, language: str) -> None:
    paper = note(office, drafted(office, Purpose.DELEGATION, language), language)
    assert press.pdf(paper).startswith(b"%PDF")
    assert press.docx(paper).startswith(b"PK")
    assert press.pdf(paper) == press.pdf(paper)
