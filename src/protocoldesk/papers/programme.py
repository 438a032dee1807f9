"""The programme that is handed out: each day with its hours, what happens and who leads."""

from __future__ import annotations

from collections.abc import Iterator

from protocoldesk.papers import agenda, clock
from protocoldesk.papers.look import Look, of_session, titled
from protocoldesk.papers.parts import (
    Column,
    Facts,
    Heading,
    Kind,
    Line,
    Paper,
    Paragraph,
    Part,
    Row,
    Table,
    Title,
    Words,
    said,
)
from protocoldesk.protocol import dates
from protocoldesk.protocol.address import Form, address
from protocoldesk.protocol.programme import Moment, ProgrammeFacts, days, for_guests
from protocoldesk.records.values.words import Duty, PressAccess


def compose(facts: ProgrammeFacts, look: Look) -> Paper:
    """The programme for guests: no cue, no owner, no remark, nothing internal and nothing marked."""
    whole, title = facts.consultation, titled(facts.consultation, look)
    shown = [one for one in for_guests(facts.moments) if name(one, look)]
    parts: list[Part] = [
        look.letterhead(),
        Kind(look.phrases.phrase("paper.titles.programme")),
        Title(title),
        Facts(tuple(agenda.facts(whole, look))),
        *_days(shown, look),
    ]
    if not shown:
        parts.append(Paragraph(said(look.phrases.phrase("programme.none")), indented=False))
    return of_session("programme", parts, whole, look)


def _days(moments: list[Moment], look: Look) -> Iterator[Part]:
    phrases = look.phrases
    led = any(leads(one, look) for one in moments)
    columns = [Column(phrases.phrase("programme.time"), 0.17), Column(phrases.phrase("programme.what"), 0.46)]
    if led:
        columns.append(Column(phrases.phrase("programme.who"), 0.37))
    found = days(moments)
    for day, of_day in found:
        if len(found) > 1:
            yield Heading(dates.with_weekday(day, phrases) if day else phrases.phrase("programme.untimed"), 2)
        yield Table(tuple(columns), tuple(_row(one, look, led=led) for one in of_day))


def _row(moment: Moment, look: Look, *, led: bool) -> Row:
    cells = [
        said(clock.span(moment.begins, moment.ends, moment.zone, look.phrases)),
        what(moment, look, for_all=True),
    ]
    if led:
        cells.append(said(leads(moment, look)))
    return Row(tuple(cells))


# What every paper of the programme says of a moment


def name(moment: Moment, look: Look) -> str:
    """What a moment is called; a sitting without a name by its kind."""
    title = moment.title.best(look.language, "en")
    if moment.way is not None:
        return look.phrases.say(f"regie.{moment.way.value}", carrier=title).rstrip(" ,")
    if title or moment.sitting_kind is None:
        return title
    return look.phrases.phrase(f"programme.kinds.{moment.sitting_kind.value}")


def what(moment: Moment, look: Look, *, for_all: bool) -> Line:
    """Title, place, and for guests the dress and what the press may see, one below the other."""
    lines = [moment.place.best(look.language, "en")]
    if for_all:
        lines += [dress(moment, look), *([press(moment, look)] if moment.press is PressAccess.OPEN else [])]
    below = "\n".join(filter(None, lines))
    return (Words(name(moment, look), bold=True), *((Words("\n" + below),) if below else ()))


def dress(moment: Moment, look: Look) -> str:
    """What is worn, with its label."""
    worn = moment.dress.best(look.language, "en")
    return look.phrases.say("programme.dress", dress=worn) if worn else ""


def press(moment: Moment, look: Look) -> str:
    """What the press may see; nothing where that is not said."""
    return look.phrases.phrase(f"programme.press.{moment.press.value}") if moment.press else ""


def leads(moment: Moment, look: Look) -> str:
    """Those who lead, one below the other, as lists name them; who is not to be listed is left out."""
    people = (one.named for one in moment.people if one.duty is Duty.LEADS)
    return "\n".join(address(one, Form.LIST, look.phrases) for one in people if one.listed)
