"""Cases of the deeds of correspondence: letters logged, drafted, numbered and sent; guests asked."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from protocoldesk.exchange import letter as files
from protocoldesk.exchange.paper import look
from protocoldesk.office import Office
from protocoldesk.operations import facts, invitation, letter, record, register
from protocoldesk.papers import note
from protocoldesk.papers.parts import Paper
from protocoldesk.protocol.note import Purpose
from protocoldesk.records.consultation import Sitting
from protocoldesk.records.letter import Invitation
from protocoldesk.records.person import Person, Post
from protocoldesk.records.values.prose import paragraphs
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Direction, LetterKind, Reply
from tests.operations import demo

Case = Callable[[Office], Callable[[Session], Any]]

DAY = date(2026, 2, 2)
FILE = ("note.pdf", "application/pdf", "0" * 64, 4)
MAIL = b"""From: Claire Roy <embassy@example.org>
Subject: List of our delegation
Date: Mon, 02 Feb 2026 09:00:00 +0700
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain; charset=utf-8

The list is attached.
--b
Content-Type: application/pdf
Content-Disposition: attachment; filename="list.pdf"
Content-Transfer-Encoding: base64

JVBERi0xLjQK
--b--
"""


def came(office: Office, **fields: Any) -> UUID:
    """A note verbale of the partner, which came in."""
    given = {"kind": LetterKind.NOTE_VERBALE, "their_number": "1-80", "dated": DAY} | fields
    act = partial(letter.log, consultation_id=demo.ref(office), direction=Direction.IN, on=DAY, **given)
    return office.do("Log letter", act)


def drafted(office: Office, purpose: Purpose = Purpose.DELEGATION, **fields: Any) -> UUID:
    given = {"language": "en", "purpose": purpose} | fields
    return office.do("Draft", partial(letter.draft, consultation_id=demo.ref(office), **given))


def numbered(office: Office) -> UUID:
    made = drafted(office, dated=DAY)
    office.do("Take number", partial(register.take_letter, letter_id=made, on=DAY))
    return made


def outdated(office: Office) -> UUID:
    """A draft that lists a delegation of which somebody has another title by now."""
    made = office.do(
        "Draft",
        partial(letter.draft, consultation_id=demo.ref(office), language="en", purpose=Purpose.DELEGATION),
    )
    head = demo.named(office, Person, "MEAS Kim Heng")
    post = demo.one(office, Post, person_id=head.id)
    title = Text(en="Senior Minister")
    office.do("Edit", partial(record.change, kind="post", record_id=post.id, title=title))
    return made


def paper(office: Office, letter_id: UUID) -> Paper:
    found = office.read(partial(facts.letter, letter_id=letter_id))
    return note.compose(found, office.read(partial(look, language="en")), as_sent=True)


def sitting(office: Office) -> UUID:
    return demo.one(office, Sitting, consultation_id=demo.ref(office)).id


def heads(office: Office) -> list[UUID]:
    return [head.id for side in demo.whole(office).consultation.delegations for head in side.heads]


def asked(office: Office) -> Invitation:
    """The first guest, who was asked and has not answered."""
    act = partial(invitation.invite, sitting_id=sitting(office), people=heads(office))
    office.do("Invite", act)
    return demo.every(office, Invitation)[0]


CASES: dict[Callable[..., Any], Case] = {
    letter.log: lambda office: partial(
        letter.log,
        consultation_id=demo.ref(office),
        direction=Direction.IN,
        on=DAY,
        subject=Text(en="Dates"),
    ),
    letter.log_call: lambda office: partial(
        letter.log_call,
        consultation_id=demo.ref(office),
        line="Embassy (Ms. Roy): asks for the agenda",
        on=DAY,
        language="en",
    ),
    letter.change: lambda office: partial(letter.change, letter_id=came(office), reply_due=date(2026, 2, 9)),
    letter.add_file: lambda office: partial(letter.add_file, letter_id=came(office), file=FILE),
    letter.draft: lambda office: partial(
        letter.draft, consultation_id=demo.ref(office), language="km", purpose=Purpose.AGENDA
    ),
    letter.reply: lambda office: partial(
        letter.reply, letter_id=came(office), language="en", purpose=Purpose.DELEGATION
    ),
    letter.propose_body: lambda office: partial(
        letter.propose_body, letter_id=drafted(office), purpose=Purpose.DATES
    ),
    letter.mend: lambda office: partial(letter.mend, letter_id=outdated(office)),
    letter.word: lambda office: partial(
        letter.word, letter_id=drafted(office), language="en", blocks=paragraphs("inform you.")
    ),
    letter.thank: lambda office: partial(
        letter.thank, consultation_id=demo.ref(office), people=heads(office), language="en"
    ),
    letter.send: lambda office: partial(letter.send, letter_id=numbered(office), on=DAY, files=[FILE]),
    register.take_letter: lambda office: partial(register.take_letter, letter_id=drafted(office), on=DAY),
    register.void_letter: lambda office: partial(
        register.void_letter, letter_id=numbered(office), reason="typed twice"
    ),
    files.receive: lambda office: partial(
        files.receive, consultation_id=demo.ref(office), name="list.eml", content=MAIL, on=DAY
    ),
    files.receive_all: lambda office: partial(
        files.receive_all,
        consultation_id=demo.ref(office),
        contents=[("list.eml", MAIL), ("scan.pdf", b"%PDF")],
        on=DAY,
    ),
    files.attach_all: lambda office: partial(
        files.attach_all, letter_id=came(office), contents=[("a.png", b"\x89PNG"), ("b.pdf", b"%PDF")]
    ),
    files.attach: lambda office: partial(
        files.attach, letter_id=came(office), name="scan.png", content=b"\x89PNG"
    ),
    files.date_it: lambda office: partial(files.date_it, letter_id=drafted(office), on=DAY),
    files.send: lambda office: partial(
        files.send,
        letter_id=(made := numbered(office)),
        paper=paper(office, made),
        made=[("NV-1-2026.pdf", b"%PDF")],
        on=DAY,
    ),
    invitation.invite: lambda office: partial(
        invitation.invite, sitting_id=sitting(office), people=heads(office)
    ),
    invitation.answer: lambda office: partial(
        invitation.answer, invitation_id=asked(office).id, reply=Reply.ACCEPTED, on=DAY, remark="late"
    ),
    invitation.mark_sent: lambda office: partial(
        invitation.mark_sent, sitting_id=asked(office).sitting_id, on=DAY
    ),
}

FINAL = {"letter.send", "register.take_letter", "register.void_letter"}
"""letter.send twice: in operations and, with the files that went, in exchange."""

READS = {
    "calendar.written",
    "invitation.guests",
    "invitation.occasion",
    "invitation.occasions",
    "invitation.somebody",
    "letter.by_number",
    "letter.content_of",
    "letter.doubts",
    "letter.file",
    "letter.files",
    "letter.fit_to_go",
    "letter.invitations",
    "letter.outdated",
    "exported.content",
    "withheld.betrayed",
    "letter.letter",
    "letter.of",
    "letter.owed",
    "letter.rows",
    "letter.going",
    "letter.to_send",
    "letter.thanks",
    "letter.written",
    "vcard.of_delegations",
    "vcard.of_person",
}
