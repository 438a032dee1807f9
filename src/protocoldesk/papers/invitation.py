"""Invitations: a sheet for each guest, and the list of what the guests replied."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from protocoldesk.papers.look import Look, titled, unbroken
from protocoldesk.papers.parts import (
    Air,
    Align,
    Column,
    Facts,
    Kind,
    Line,
    PageBreak,
    Paper,
    Paragraph,
    Part,
    Row,
    Sheet,
    Table,
    Title,
    Words,
    said,
)
from protocoldesk.protocol import dates, note
from protocoldesk.protocol.address import Form, address, title_line
from protocoldesk.protocol.facts import Named
from protocoldesk.protocol.invitation import Guest, InvitationFacts, counts
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.text import EMPTY
from protocoldesk.records.values.when import When, WhenKind
from protocoldesk.records.values.words import Reply


def compose(facts: InvitationFacts, look: Look, *, sitting: str = "", only: Sequence[str] = ()) -> Paper:
    """An invitation for each guest, his name on it. Refusal: the sitting is marked, or nobody was asked.

    Who is marked or left out of lists gets none. `only` narrows them, by their ids or those of the guests.
    """
    del sitting
    _pass(facts)
    listed = (guest for guest in facts.guests if guest.named.listed)
    asked = [guest for guest in listed if not only or {str(guest.id), str(guest.named.id)} & set(only)]
    if not asked:
        raise Refusal("Nobody was asked to this sitting yet.", field="sitting")
    parts: list[Part] = []
    for guest in asked:
        parts += [PageBreak(str(guest.id), guest.named.name.best(look.language, "en"))]
        parts += _invitation(facts, guest, look)
    return _paper("invitations", facts, tuple(parts), look, page_words="")


def replies(facts: InvitationFacts, look: Look, *, sitting: str = "") -> Paper:
    """Who was asked, what each replied, and how many come."""
    del sitting
    phrases = look.phrases
    parts: list[Part] = [
        look.letterhead(),
        Kind(phrases.phrase("paper.titles.replies")),
        Title(titled(facts.consultation, look)),
        Facts(tuple(_facts(facts, look))),
    ]
    if facts.guests:
        parts.append(_table(facts, look))
    else:
        parts.append(Paragraph(said(phrases.phrase("invitation.none")), indented=False))
    wide = any(guest.remark for guest in facts.guests)
    made = _paper("replies", facts, tuple(parts), look, page_words=phrases.phrase("paper.page"))
    made = replace(made, marking=phrases.phrase("programme.ours"))
    return replace(made, sheet=Sheet.LANDSCAPE) if wide else made


def _pass(facts: InvitationFacts) -> None:
    marking = facts.consultation.marking or facts.sitting.marking
    if marking:
        raise Refusal("The sitting is marked {marking}; nobody is invited on paper.", marking=marking)


def _paper(
    kind: str, facts: InvitationFacts, parts: tuple[Part, ...], look: Look, *, page_words: str
) -> Paper:
    return Paper(
        kind,
        look.language,
        look.phrases.phrase(f"paper.titles.{kind}"),
        parts,
        author=look.author,
        dated=facts.consultation.meeting.dates.as_printed().first,
        page_words=page_words,
        running_head=titled(facts.consultation, look) if page_words else "",
        names=unbroken(facts.consultation, look),
    )


def _invitation(facts: InvitationFacts, guest: Guest, look: Look) -> Iterator[Part]:
    phrases = look.phrases
    yield look.letterhead()
    yield Air(1)
    yield Kind(phrases.phrase("paper.titles.invitations"))
    yield Air(1.5)
    if facts.host and facts.host.listed and facts.host.id != guest.named.id:
        yield _centred(_styled(facts.host, look))
        yield Air(0.7)
    yield _centred(said(phrases.phrase("invitation.requests"), italic=look.language != "km"))
    yield Air(0.7)
    yield _centred(_styled(guest.named, look))
    yield Air(0.7)
    yield _centred(said(phrases.say("invitation.to", occasion=_asked_to(facts, look))))
    session = note.in_text(facts.consultation, phrases)
    yield _centred(said(phrases.say("invitation.during", **session)))
    for words in filter(None, (_moment(facts, look), _place(facts, look))):
        yield _centred(said(words))
    yield Air(2)
    yield Facts(tuple(_below(facts, look)))


def _styled(named: Named, look: Look) -> Line:
    """Somebody by name, and his title below: two lines in the middle."""
    name = address(replace(named, title=EMPTY, institution=None), Form.FULL, look.phrases)
    title = title_line(named, look.phrases)
    return (Words(name, bold=True), *((Words(f"\n{title}"),) if title else ()))


def _centred(words: Line) -> Paragraph:
    return Paragraph(words, align=Align.CENTRE, indented=False)


def _occasion(facts: InvitationFacts, look: Look) -> str:
    own = facts.sitting.title[look.language]
    return own or look.phrases.phrase(f"invitation.kinds.{facts.sitting.kind.value}")


def _asked_to(facts: InvitationFacts, look: Look) -> str:
    """The same within the sentence: "the working lunch"; a name of its own keeps its capitals."""
    own = facts.sitting.title[look.language]
    if not own:
        return _occasion(facts, look)
    second = own.split()[1:2]
    small = not second or second[0].islower()
    return look.phrases.say("invitation.titled", occasion=own[:1].lower() + own[1:] if small else own)


def _moment(facts: InvitationFacts, look: Look) -> str:
    phrases, sitting = look.phrases, facts.sitting
    if sitting.begins is None:
        when = sitting.dates or facts.consultation.meeting.dates
        first = when.as_printed()
        if first.kind is WhenKind.DAY and first.first:
            return phrases.say("invitation.on", date=dates.with_weekday(first.first, phrases))
        return dates.on(when, phrases)
    begins = _local(sitting.begins, facts.zone)
    day = dates.with_weekday(begins.date(), phrases)
    if sitting.ends is None:
        return phrases.say("invitation.at", date=day, time=_time(begins, look))
    until = _time(_local(sitting.ends, facts.zone), look)
    return phrases.say("invitation.between", date=day, time=_time(begins, look), until=until)


def _local(at: datetime, zone: str) -> datetime:
    return at.astimezone(ZoneInfo(zone)) if zone else at


def _time(at: datetime, look: Look) -> str:
    digits = look.phrases.digits
    hour, minute = digits(f"{at.hour:02d}"), digits(f"{at.minute:02d}")
    return look.phrases.say("invitation.time", hour=hour, minute=minute)


def _place(facts: InvitationFacts, look: Look) -> str:
    sitting, whole = facts.sitting, facts.consultation
    place = sitting.place.best(look.language, "en") or whole.venue.best(look.language, "en")
    city = sitting.city.best(look.language, "en") or whole.meeting.city.best(look.language, "en")
    return ", ".join(part for part in (place, city) if part)


def _below(facts: InvitationFacts, look: Look) -> Iterator[tuple[str, Line]]:
    phrases = look.phrases
    dress = facts.sitting.dress.best(look.language, "en")
    if dress:
        yield phrases.phrase("invitation.dress"), said(dress)
    yield phrases.phrase("invitation.reply"), said(phrases.phrase("invitation.kindly"))


def _facts(facts: InvitationFacts, look: Look) -> Iterator[tuple[str, Line]]:
    phrases = look.phrases
    yield phrases.phrase("invitation.sitting"), said(_sentence(_occasion(facts, look)))
    moment = " · ".join(filter(None, (_moment(facts, look), _place(facts, look))))
    if moment:
        yield phrases.phrase("agenda.date"), said(_sentence(moment))
    yield (
        phrases.phrase("invitation.total"),
        said(_count(sum(one.named.people for one in facts.guests), look)),
    )
    for reply, count in counts(facts.guests).items():
        yield phrases.phrase(f"invitation.replies.{reply.value}"), said(_count(count, look))


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _count(people: int, look: Look) -> str:
    return look.phrases.say("invitation.count", people=people)


def _table(facts: InvitationFacts, look: Look) -> Table:
    phrases = look.phrases
    remarks = any(guest.remark for guest in facts.guests)
    columns = [
        Column(phrases.phrase("invitation.number"), 0.07, Align.RIGHT),
        Column(phrases.phrase("invitation.guest"), 0.3),
        Column(phrases.phrase("invitation.title"), 0.36),
        Column(phrases.phrase("invitation.reply"), 0.14),
        Column(phrases.phrase("invitation.answered"), 0.19),
    ]
    if remarks:
        columns.append(Column(phrases.phrase("invitation.remark"), 0.24))
    rows = [_row(number, guest, look, remarks) for number, guest in enumerate(facts.guests, 1)]
    return Table(tuple(columns), tuple(rows))


def _row(number: int, guest: Guest, look: Look, remarks: bool) -> Row:
    phrases = look.phrases
    answered = guest.replied_on if guest.reply is not Reply.AWAITED else None
    day = dates.printed(When(WhenKind.DAY, answered), phrases) if answered else ""
    cells = (
        said(phrases.digits(str(number))),
        said(address(guest.named, Form.LIST, phrases)),
        said(title_line(guest.named, phrases)),
        said(phrases.phrase(f"invitation.replies.{guest.reply.value}")),
        said(day),
    )
    return Row((*cells, said(guest.remark)) if remarks else cells)
