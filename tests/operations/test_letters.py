"""Correspondence: numbers and dates of both sides, threads, replies that are due, drafts that go out."""

from datetime import date
from functools import partial
from typing import Any

import pytest

from protocoldesk.exchange import letter as files
from protocoldesk.office import Office
from protocoldesk.operations import delegation, letter, printing, record, register
from protocoldesk.operations.letter import LetterRow
from protocoldesk.protocol.letter import Owing
from protocoldesk.protocol.note import Purpose
from protocoldesk.records.attachment import LARGEST
from protocoldesk.records.delegation import Delegation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.letter import Letter
from protocoldesk.records.person import Person
from protocoldesk.records.register import RegisterNumber
from protocoldesk.records.values.prose import paragraphs
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When
from protocoldesk.records.values.words import Direction, LetterKind, Manner
from tests.operations import demo
from tests.operations.corresponding import DAY, MAIL, came, drafted, numbered, outdated


def row(office: Office, letter_id: Any) -> LetterRow:
    return next(one for one in office.read(letter.rows) if one.id == letter_id)


def test_what_came_waits_for_our_reply_until_it_is_sent(office: Office) -> None:
    note = came(office, reply_due=date(2026, 2, 9))
    assert row(office, note).owing is Owing.WE
    assert row(office, note).days_late(date(2026, 2, 12)) == 3
    reply = office.do("Reply", partial(letter.reply, letter_id=note, language="en", purpose=Purpose.DATES))
    assert row(office, note).owing is Owing.WE, "a draft is no reply yet"
    office.send_letter(reply)
    assert row(office, note).owing is Owing.NOBODY
    assert office.read(letter.owed) == []


def test_what_went_waits_for_theirs(office: Office) -> None:
    made = drafted(office, reply_due=date(2026, 2, 20))
    assert row(office, made).owing is Owing.NOBODY, "it has not gone yet"
    office.send_letter(made)
    assert row(office, made).owing is Owing.THEY
    came(office, reply_to_id=made)
    assert row(office, made).owing is Owing.NOBODY


def test_a_thread_stands_together_in_the_ledger(office: Office) -> None:
    first = came(office)
    other = came(office, their_number="1-81")
    reply = office.do("Reply", partial(letter.reply, letter_id=first, language="en"))
    rows = office.read(letter.rows)
    place = [one.id for one in rows].index
    assert place(reply) == place(first) + 1
    assert row(office, reply).root == first
    assert row(office, reply).depth == 1
    assert row(office, other).depth == 0


def test_replies_make_no_circle(office: Office) -> None:
    first = came(office)
    reply = office.do("Reply", partial(letter.reply, letter_id=first, language="en"))
    for to in (reply, first):
        with pytest.raises(Refusal, match=r"reply to itself|replies to this one") as refused:
            office.do("Change", partial(letter.change, letter_id=first, reply_to_id=to))
        assert refused.value.field == "reply_to_id"


def test_a_call_is_logged_in_one_line(office: Office) -> None:
    log = partial(letter.log_call, consultation_id=demo.ref(office), on=DAY, language="en")
    made = office.do("Log call", partial(log, line="Embassy (Ms. Roy): asks for the agenda"))
    found = row(office, made)
    assert (found.kind, found.correspondent) == (LetterKind.CALL, "Embassy (Ms. Roy)")
    assert found.subject["en"] == "asks for the agenda"
    with pytest.raises(Refusal, match="Write who rang"):
        office.do("Log call", partial(log, line="Embassy: "))


def test_an_email_is_logged_with_what_is_attached(office: Office) -> None:
    act = partial(files.receive, consultation_id=demo.ref(office), name="list.eml", content=MAIL, on=DAY)
    made = office.do("Log letter", act)
    found = row(office, made)
    assert (found.kind, found.subject["en"], found.dated) == (LetterKind.MAIL, "List of our delegation", DAY)
    kept = office.read(partial(letter.files, letter_id=made))
    assert [(one.name, one.media_type) for one in kept] == [
        ("list.eml", "message/rfc822"),
        ("list.pdf", "application/pdf"),
    ]
    assert office.read(partial(files.content_of, letter_file_id=kept[1].id)) == ("list.pdf", b"%PDF-1.4\n")


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("scan.pdf", b"", "is empty"),
        ("scan.pdf", b"\0" * (LARGEST + 1), "may have 50"),
        ("mail.msg", b"no message", "no Outlook message"),
    ],
)
def test_a_bad_file_is_told_and_nothing_is_logged(
    office: Office, name: str, content: bytes, says: str
) -> None:
    before = len(office.read(letter.rows))
    act = partial(files.receive, consultation_id=demo.ref(office), name=name, content=content, on=DAY)
    with pytest.raises(Refusal, match=says):
        office.do("Log letter", act)
    assert len(office.read(letter.rows)) == before


def test_notes_are_numbered_from_the_first_of_the_year(office: Office) -> None:
    take = partial(register.take_letter, on=DAY)
    first, second, later = (drafted(office) for _ in range(3))
    for made in (first, second):
        office.do("Take number", partial(take, letter_id=made))
    office.do("Take number", partial(register.take_letter, letter_id=later, on=date(2027, 1, 1)))
    assert [row(office, one).our_number for one in (first, second, later)] == [
        "NV 1/2026", "NV 2/2026", "NV 1/2027",
    ]  # fmt: skip
    with pytest.raises(Refusal, match="number already"):
        office.do("Take number", partial(take, letter_id=first))
    with pytest.raises(Refusal, match="Only a letter of ours"):
        office.do("Take number", partial(take, letter_id=came(office)))


def test_a_void_number_stays_taken(office: Office) -> None:
    made = numbered(office)
    office.do("Void", partial(register.void_letter, letter_id=made, reason="torn"))
    office.do("Take number", partial(register.take_letter, letter_id=made, on=DAY))
    assert row(office, made).our_number == "NV 2/2026"


def test_what_was_sent_stays_as_it_went(office: Office) -> None:
    made = drafted(office)
    office.send_letter(made)
    found = row(office, made)
    assert (found.our_number, found.sent, found.logged_on) == ("NV 1/2026", True, date(2026, 2, 12))
    kept = office.read(partial(letter.files, letter_id=made))
    assert [one.name for one in kept] == ["NV-1-2026.pdf", "NV-1-2026.docx"]
    for change in (
        partial(letter.change, letter_id=made, dated=date(2026, 3, 1)),
        partial(record.say, kind="letter", record_id=made, field="text", language="en", words="Other."),
        partial(record.change, kind="letter", record_id=made, sent=False),
    ):
        with pytest.raises(Refusal, match="went out as it stands"):
            office.do("Change", change)
    with pytest.raises(Refusal, match="numbered, cleared or issued"):
        office.do("Withdraw", partial(record.withdraw, kind="letter", record_id=made))
    with pytest.raises(Refusal, match="went out already"):
        office.send_letter(made)
    office.do("Note", partial(letter.change, letter_id=made, reply_due=date(2026, 3, 1)))
    with pytest.raises(Refusal, match="stays used"):
        office.do("Void", partial(register.void_letter, letter_id=made, reason="x"))


def test_what_was_sent_is_remembered_among_what_left_the_desk(office: Office) -> None:
    made = drafted(office)
    office.send_letter(made)
    (left,) = office.read(partial(printing.rows, consultation_id=demo.ref(office)))
    assert (left.asked.paper, left.manner, left.recipient) == ("note", Manner.SENT, "Global Affairs Canada")
    assert left.asked.how() == {"letter": str(made)}
    with pytest.raises(Refusal, match="cannot be undone"):
        office.undo()


def test_a_draft_that_says_what_is_no_longer_so_does_not_go(office: Office) -> None:
    """Not even a number is taken; brought up to date it goes."""
    made = outdated(office)
    with pytest.raises(Refusal, match=r"It still says .*Secretary of State.*, which is now .*Senior"):
        office.send_letter(made)
    assert demo.every(office, RegisterNumber, letter_id=made) == []
    office.do("Mend", partial(letter.mend, letter_id=made))
    office.send_letter(made)
    assert row(office, made).sent


def test_an_old_date_may_be_told_beside_the_new_one(office: Office) -> None:
    made = drafted(office, Purpose.DATES)
    session_id = demo.ref(office)
    moved = When.day(2026, 3, 12)
    office.do("Move", partial(record.change, kind="consultation", record_id=session_id, dates=moved))
    with pytest.raises(Refusal, match=r"It still says '.*12.February.2026'"):
        office.send_letter(made)
    words = "inform you that the session of 12 February 2026 is put off to 12 March 2026."
    office.do("Word", partial(letter.word, letter_id=made, language="en", blocks=paragraphs(words)))
    office.send_letter(made)
    assert row(office, made).sent


def test_who_came_since_is_missed_in_a_note_that_lists_the_delegation(office: Office) -> None:
    made = drafted(office)
    ours = demo.named(office, Person, "RATH Saravuth")
    side = demo.one(office, Delegation, consultation_id=demo.ref(office), party_id=ours.party_id)
    office.do("Add", partial(delegation.add, delegation_id=side.id, person_id=ours.id))
    with pytest.raises(Refusal, match=r"It does not name .*RATH Saravuth, who came to the delegation since"):
        office.send_letter(made)


def test_a_draft_that_may_not_go_takes_no_number(office: Office) -> None:
    made = drafted(office, marking="confidential")
    with pytest.raises(Refusal, match="bears no marking of ours"):
        office.send_letter(made)
    assert demo.every(office, RegisterNumber, letter_id=made) == []


def test_a_reply_to_a_note_verbale_is_a_note_verbale(office: Office) -> None:
    note = came(office)
    reply = office.do("Reply", partial(letter.reply, letter_id=note, language="en"))
    assert row(office, reply).kind is LetterKind.NOTE_VERBALE
    assert "A reply to a note verbale is a note verbale." not in office.read(
        partial(letter.doubts, letter_id=reply)
    )
    office.do("Change", partial(letter.change, letter_id=reply, kind=LetterKind.LETTER))
    assert "A reply to a note verbale is a note verbale." in office.read(
        partial(letter.doubts, letter_id=reply)
    )


def test_a_letter_is_found_by_either_number(office: Office) -> None:
    note, ours = came(office), numbered(office)
    find = partial(letter.by_number, consultation_id=demo.ref(office))
    assert office.read(partial(find, said="No. 1-80")) == note
    assert office.read(partial(find, said="nv 1/2026")) == ours
    assert office.read(partial(find, said=str(note))) == note
    assert office.read(partial(find, said="")) == ours
    with pytest.raises(Refusal, match="no letter 'NV 9/2026'"):
        office.read(partial(find, said="NV 9/2026"))


def test_it_is_between_us_and_the_partner_by_itself(office: Office) -> None:
    found = row(office, came(office))
    assert found.party["en"] == "Canada"
    assert found.institution["en"] == "Global Affairs Canada"
    assert isinstance(demo.one(office, Letter, id=found.id).subject, Text)
    assert found.direction is Direction.IN
