"""Letters: what came in and went out about a consultation, with the numbers of both sides."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import inspect
from sqlalchemy.orm import Mapped

from protocoldesk.records.base import (
    Marked,
    Record,
    choice,
    day,
    flag,
    line,
    link,
    maybe,
    order,
    prose,
    words,
)
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.prose import Prose
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Direction, LetterKind, Notifies, Reply

SAID = (
    "direction",
    "kind",
    "our_number",
    "dated",
    "party_id",
    "institution_id",
    "correspondent",
    "delegate_id",
    "participation_id",
    "signer_id",
    "language",
    "text",
    "sent",
)
"""What a letter that went out from this desk bears; it stays as it went."""


class Letter(Marked, Record):
    """A note verbale, a letter, an e-mail or a call, in or out; a draft is one that is not sent yet."""

    __tablename__ = "letter"
    searched = ("subject", "our_number", "their_number", "correspondent", "text")

    consultation_id: Mapped[UUID | None] = maybe("consultation", part=True)
    direction: Mapped[Direction] = choice(Direction.IN)
    kind: Mapped[LetterKind] = choice(LetterKind.NOTE_VERBALE)
    our_number: Mapped[str] = line()
    """As our registry wrote it; of a note that we draft the register gives it."""
    their_number: Mapped[str] = line()
    dated: Mapped[date | None] = day()
    """The date that it bears."""
    logged_on: Mapped[date | None] = day()
    """When it was received or sent; none: a draft."""
    party_id: Mapped[UUID | None] = maybe("party")
    institution_id: Mapped[UUID | None] = maybe("institution")
    """The institution that wrote it, or that it goes to."""
    correspondent: Mapped[str] = line()
    """Who signed, rang or is addressed, where that is a person."""
    delegate_id: Mapped[UUID | None] = maybe("delegate")
    participation_id: Mapped[UUID | None] = maybe("participation")
    """Whom a letter that we draft addresses, by name and style."""
    signer_id: Mapped[UUID | None] = maybe("delegate")
    """Who signs a letter that we draft; none: our head of delegation. A note verbale is signed by nobody."""
    language: Mapped[str] = line()
    """The tag of the language that it is written in; empty: not said."""
    subject: Mapped[Text] = words()
    reply_to_id: Mapped[UUID | None] = maybe("letter")
    reply_due: Mapped[date | None] = day()
    """By when a reply is owed: ours to what came in, theirs to what went out."""
    notifies: Mapped[Notifies] = choice(Notifies.NOTHING)
    text: Mapped[Prose] = prose()
    """What a call said, or the body of a note that we draft; its formula is composed around it."""
    ties: Mapped[str] = line("{}")
    """JSON {form of a record: words}: what of its text was printed from a record."""
    sent: Mapped[bool] = flag()
    """Whether it went out from this desk, as it was drafted here."""

    def validate(self) -> None:
        if self._went_out() and any(inspect(self).attrs[name].history.has_changes() for name in SAID):
            raise Refusal("It went out as it stands. Write another one that corrects it.", field="text")
        if self.reply_to_id is not None and self.reply_to_id == self.id:
            raise Refusal("A letter does not reply to itself.", field="reply_to_id")

    def _went_out(self) -> bool:
        """Whether it had gone out before what is being changed now."""
        history = inspect(self).attrs.sent.history
        return True in history.deleted or (self.sent and not history.added)


class LetterFile(Record):
    """A file that is the letter itself or came with it."""

    __tablename__ = "letter_file"

    letter_id: Mapped[UUID] = link("letter", part=True)
    attachment_id: Mapped[UUID] = link("attachment")
    order: Mapped[str] = order()


class Invitation(Record):
    """Somebody who was asked to a sitting, and what he replied."""

    __tablename__ = "invitation"

    sitting_id: Mapped[UUID] = link("sitting", part=True)
    delegate_id: Mapped[UUID | None] = maybe("delegate")
    participation_id: Mapped[UUID | None] = maybe("participation")
    letter_id: Mapped[UUID | None] = maybe("letter")
    reply: Mapped[Reply] = choice(Reply.AWAITED)
    sent_on: Mapped[date | None] = day()
    replied_on: Mapped[date | None] = day()
    remark: Mapped[str] = line()
    order: Mapped[str] = order()
