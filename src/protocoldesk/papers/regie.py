"""The regie book: everything of every day with its owner and its cue, a page a day, boxes to tick."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from uuid import UUID

from protocoldesk.papers import clock
from protocoldesk.papers.look import Look, of_session, ours, titled
from protocoldesk.papers.parts import (
    Align,
    Column,
    Heading,
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
from protocoldesk.papers.programme import name, press
from protocoldesk.protocol import dates
from protocoldesk.protocol.address import Form, address
from protocoldesk.protocol.programme import Moment, ProgrammeFacts, days, merged, together
from protocoldesk.records.values.words import Duty

LINE = 32
"""Characters that a line of the column of people surely takes."""

Names = Mapping[UUID | None, str]
"""What each moment is called."""


def compose(facts: ProgrammeFacts, look: Look) -> Paper:
    """All moments, journeys among them, for those who run the day; it bears the highest marking in it."""
    whole, title = facts.consultation, titled(facts.consultation, look)
    parts: list[Part] = [Kind(look.phrases.phrase("paper.titles.regie")), Title(title)]
    moments = merged((*facts.moments, *together(facts.journeys)))
    names: Names = {one.id: name(one, look) for one in moments}
    for number, (day, of_day) in enumerate(days(moments)):
        if number:
            parts.append(PageBreak())
        parts += _day(day, of_day, names, look)
    if not moments:
        parts.append(Paragraph(said(look.phrases.phrase("programme.none")), indented=False))
    return of_session("regie", parts, whole, look, sheet=Sheet.LANDSCAPE, marking=ours(look, facts.marking))


def _day(day: date | None, moments: list[Moment], names: Names, look: Look) -> Iterator[Part]:
    phrases = look.phrases
    yield Heading(dates.with_weekday(day, phrases) if day else phrases.phrase("programme.untimed"), 2)
    heads = (
        ("", 0.03, Align.CENTRE),
        ("programme.time", 0.135, Align.LEFT),
        ("regie.length", 0.075, Align.RIGHT),
        ("regie.what", 0.22, Align.LEFT),
        ("regie.people", 0.235, Align.LEFT),
        ("regie.seen", 0.1, Align.LEFT),
        ("regie.owner", 0.09, Align.LEFT),
        ("regie.cue", 0.115, Align.LEFT),
    )
    columns = tuple(Column(phrases.phrase(key) if key else "", share, align) for key, share, align in heads)
    yield Table(columns, tuple(_row(one, names, look) for one in moments))


def _row(moment: Moment, names: Names, look: Look) -> Row:
    phrases = look.phrases
    minutes = moment.minutes
    seen = filter(None, (moment.dress.best(look.language, "en"), press(moment, look)))
    return Row(
        (
            said(phrases.phrase("regie.done")),
            said(clock.span(moment.begins, moment.ends, moment.zone, phrases)),
            said(phrases.say("programme.minutes", minutes=minutes) if minutes else ""),
            _what(moment, names, look),
            _people(moment, look),
            said("\n".join(seen)),
            said(moment.owner),
            said(moment.cue.best(look.language, "en"), italic=True),
        )
    )


def _what(moment: Moment, names: Names, look: Look) -> Line:
    """Title, the sitting that it belongs to, place, that guests do not see it, and the remark in italics."""
    title = names[moment.id]
    sitting = names.get(moment.sitting_id, "")
    if sitting and moment.kind == "programme_line":
        title = look.phrases.say("regie.part", title=title, sitting=_inside(sitting, look))
    place = moment.place.best(look.language, "en")
    hidden = look.phrases.phrase("regie.internal") if moment.internal else ""
    below = "\n".join(filter(None, (place, hidden)))
    remark = moment.remark.text(look.language) or moment.remark.text("en")
    line: Line = (Words(title, bold=True),)
    line += (Words("\n" + below),) if below else ()
    return line + ((Words("\n" + remark, italic=True),) if remark else ())


def _inside(sitting: str, look: Look) -> str:
    """The name of a sitting within a sentence: with a small letter, where the language has them."""
    return sitting if look.language == "km" else sitting[:1].lower() + sitting[1:]


def _people(moment: Moment, look: Look) -> Line:
    """Who leads, in bold; who escorts; and all others in one run."""
    phrases = look.phrases
    named = _named(moment, look)
    line: Line = said("\n".join(named.get(Duty.LEADS, [])), bold=True)
    rest = [phrases.say("regie.escorts", name=name) for name in named.get(Duty.ESCORTS, [])]
    rest += [", ".join(map(_whole, named[Duty.ATTENDS]))] if Duty.ATTENDS in named else []
    words = "\n".join(rest)
    return (*line, Words(("\n" if line else "") + words)) if words else line


def _whole(name: str) -> str:
    """A name that no line end divides, where a line of its own takes it."""
    return name.replace(" ", "\u00a0") if len(name) <= LINE else name


def _named(moment: Moment, look: Look) -> dict[Duty, list[str]]:
    found: dict[Duty, list[str]] = {}
    for one in moment.people:
        found.setdefault(one.duty, []).append(address(one.named, Form.LIST, look.phrases))
    return found
