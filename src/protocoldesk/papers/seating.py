"""The seating plan: a drawing to scale of who sits where, with its viewpoint, its usage and its source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, replace

from protocoldesk.papers.floor import FLAG, NAME, Area, Floor, Mark, Spot, Standard, laid
from protocoldesk.papers.look import Look, unbroken
from protocoldesk.papers.parts import (
    Align,
    Box,
    Column,
    Drawing,
    Flag,
    Kind,
    Label,
    PageBreak,
    Paper,
    Part,
    Row,
    Shape,
    Sheet,
    Table,
    Title,
    Tone,
    Writing,
    said,
)
from protocoldesk.protocol import ordinals
from protocoldesk.protocol.address import Form, address
from protocoldesk.protocol.facts import PartyFacts
from protocoldesk.protocol.seating import ACROSS
from protocoldesk.protocol.seats import Chair, SeatFacts, SeatingFacts, Sitter
from protocoldesk.records.values.words import Layout, Role

WIDTH = 247.0
"""What the sheet has between its margins."""
HEIGHT = 140.0
"""What the sheet has below its title."""
AIR = 2.5
NOTES = 15.0
"""What the sentences below the floor take."""
BY_WORK = frozenset({Role.INTERPRETER, Role.NOTE_TAKER})
"""Who is shown by what he does, not by his title."""


def compose(plans: Sequence[SeatingFacts], look: Look, *, plan: str = "") -> Paper:
    """Each plan on a sheet; where its cards are narrow, a second one lists who sits where.

    `plan` is the id of the one that was asked for; "": all of them. The facts are chosen by it already.
    """
    del plan
    first, phrases = plans[0].consultation, look.phrases
    title = ordinals.named(first.meeting, first.mechanism, phrases)
    parts = [part for one in plans for part in (PageBreak(), *_sheet(one, look, title))]
    return Paper(
        "seating",
        look.language,
        f"{phrases.phrase('paper.titles.seating')}: {title}",
        tuple(parts[1:]),
        author=look.author,
        dated=first.meeting.dates.as_printed().first,
        sheet=Sheet.LANDSCAPE,
        page_words=phrases.phrase("paper.page"),
        names=unbroken(first, look),
        marking=next((marked for one in plans if (marked := _marking(one))), ""),
    )


def _sheet(facts: SeatingFacts, look: Look, title: str) -> Iterator[Part]:
    phrases, name = look.phrases, facts.plan.name.best(look.language, "en")
    figure = drawing(facts, look)
    yield Kind(phrases.phrase("paper.titles.seating"))
    yield Title(phrases.say("seating.titled", plan=name, title=title) if name else title)
    yield figure
    if any(isinstance(shape, Label) and shape.turn and shape.key for shape in figure.shapes):
        yield PageBreak()
        listed = phrases.phrase("seating.list")
        yield Title(phrases.say("seating.titled", plan=name, title=listed) if name else listed)
        yield figure.listing


Known = dict[object, str]
"""Names and places that were said already, in one language, as long as the people are the same."""


def drawing(
    facts: SeatingFacts,
    look: Look,
    width: float = WIDTH,
    height: float = HEIGHT,
    *,
    told: bool = True,
    known: Known | None = None,
) -> Drawing:
    """The plan as a figure of that width; `height` is what it may take of a sheet, 0: what it needs.

    Not `told`: without its words for who cannot see it, for a screen that says them later.
    """
    floor, by = _fitted(facts, width, height)
    drawn = _Drawn(facts, look, floor, {} if known is None else known)
    across, down = floor.width * by, floor.height * by + AIR
    shapes = [*(_scaled(shape, by) for shape in drawn.floor_shapes()), *drawn.notes(down, across)]
    words = (drawn.alternative(), drawn.listing()) if told else ("", Table((), ()))
    return Drawing(across, down + NOTES, tuple(shapes), *words)


def alternative(facts: SeatingFacts, look: Look, known: Known | None = None) -> str:
    """The whole plan in words, as a drawing has them."""
    return _Drawn(facts, look, laid(facts, WIDTH), {} if known is None else known).alternative()


def _fitted(facts: SeatingFacts, width: float, height: float) -> tuple[Floor, float]:
    """The floor and its scale: as large as the sheet allows, smaller where it must."""
    room = height - NOTES - AIR if height else 0.0
    plain = laid(facts, width, room)
    if not room:
        return plain, 1.0
    for by in (1.3, 1.2, 1.1):
        floor = laid(facts, width / by, room / by)
        same = [spot.turn for spot in floor.spots] == [spot.turn for spot in plain.spots]
        if same and floor.width * by <= width + 0.1 and floor.height * by <= room:
            return floor, by
    return plain, min(1.0, width / plain.width, room / plain.height)


def key_of(chair: Chair) -> str:
    """What a chair is called in a drawing."""
    return f"{chair.side or ''}/{chair.row}/{chair.place}"


def _marking(facts: SeatingFacts) -> str:
    """The first marking of those who sit there: a sheet with a marked name on it is marked."""
    seated = {seat.who for seat in facts.plan.seats}
    return next((one.named.marking for one in facts.sitters if one.id in seated and one.named.marking), "")


class _Drawn:
    """Makes the shapes and the words of one plan."""

    def __init__(self, facts: SeatingFacts, look: Look, floor: Floor, known: Known) -> None:
        self.facts = facts
        self.known = known
        self.look = look
        self.floor = floor
        self.phrases = look.phrases
        self.people = facts.people()
        # A chair whose sitter left is a free one; the checks tell of it.
        stay = (seat for seat in facts.plan.seats if seat.who is None or seat.who in self.people)
        self.seats = {seat.chair: seat for seat in stay}

    # -- shapes

    def floor_shapes(self) -> Iterator[Shape]:
        """Tables, cards, flags, doors."""
        for area in self.floor.tables:
            yield Box(*area, fill=Tone.TABLE, line=0, radius=2.0)
        for mark in self.floor.marks:
            yield from self._mark(mark)
        for spot in self.floor.spots:
            yield from self._card(spot)
        for standard in self.floor.standards:
            yield from self._standard(standard)

    def _mark(self, mark: Mark) -> Iterator[Shape]:
        yield Box(*mark.area, line=0.35 if mark.what in ("door", "window") else 0, radius=0.6)
        words = Writing(self.phrases.phrase(f"seating.marks.{mark.what}"), 8, lines=1, tone=Tone.QUIET)
        yield Label(*mark.area, stack=(words,), turn=mark.turn)

    def _standard(self, standard: Standard) -> Iterator[Shape]:
        party = (self.facts.guest if standard.guest else self.facts.host).party
        area = standard.area
        yield Flag(area.x, area.y, FLAG[0], FLAG[1], party.code)
        label = Area(area.x - 16, area.y + FLAG[1] + 0.3, area.width + 32, NAME - 0.3)
        yield Label(*label, stack=(Writing(self._party(party), 8, 6, 1, tone=Tone.QUIET),))

    def _card(self, spot: Spot) -> Iterator[Shape]:
        seat, chair = self.seats.get(spot.chair), spot.chair
        one = self.people.get(seat.who) if seat else None
        key, head = key_of(chair), one is not None and one.role is Role.HEAD
        fill = self._tone(one.side) if one else Tone.EMPTY
        line = 0.55 if head else 0.25
        yield Box(
            *spot.area, fill=fill, line=line, dashed=one is None, key=key, name=self.called(chair, seat, one)
        )
        stack = self._stack(seat, one, spot)
        if not stack:
            return
        pad = 0.8
        area = spot.area
        yield Label(
            area.x + pad,
            area.y + pad,
            area.width - 2 * pad,
            area.height - 2 * pad,
            stack,
            turn=spot.turn,
            align=Align.LEFT if spot.turn else Align.CENTRE,
            key=key,
        )

    def _stack(self, seat: SeatFacts | None, one: Sitter | None, spot: Spot) -> tuple[Writing, ...]:
        if one is None:
            words = self._reserved(seat)
            return (Writing(words, 7.5, 6, 2, tone=Tone.QUIET),) if words else ()
        lines = 1 if spot.area.height < 9 else 2
        size = min(10.5, 4 + spot.area.width * 0.7) if spot.turn else 10.5
        name = Writing(self.name(one, Form.PLATE), size, 5.5, lines, bold=True)
        below = self.title(one)
        if not below or (spot.area.height < 9 and not spot.turn) or (spot.turn and spot.area.width < 7):
            return (name,)
        return name, Writing(below, 8, 5.8, self._many(spot), tone=Tone.QUIET)

    @staticmethod
    def _many(spot: Spot) -> int:
        """On how many lines a title may stand."""
        if spot.turn:
            return 1 + (spot.area.width > 11) + (spot.area.width > 15)
        return 1 if spot.area.height < 11 else 3

    def _tone(self, side: object) -> Tone:
        tones: dict[object, Tone] = {self.facts.host.id: Tone.HOST, self.facts.guest.id: Tone.GUEST}
        return tones.get(side, Tone.NEUTRAL)

    # -- words

    def name(self, one: Sitter, form: Form) -> str:
        """A name, said once."""
        words = self.known.get((one.id, form))
        if words is None:
            words = self.known[one.id, form] = address(one.named, form, self.phrases)
        return words

    def title(self, one: Sitter) -> str:
        """What stands below a name: the title, or what somebody does there."""
        role = f"delegations.roles.{one.role.value}"
        if one.role in BY_WORK and self.phrases.has(role):
            return self.phrases.phrase(role)
        return one.named.title.best(self.look.language, "en")

    def _reserved(self, seat: SeatFacts | None) -> str:
        if seat is None or seat.who:  # who sat there is not in the delegations any more
            return ""
        return seat.label.best(self.look.language, "en") or self.phrases.phrase("seating.reserved")

    def _party(self, party: PartyFacts) -> str:
        language = self.look.language
        return party.short_name.best(language, "en") or party.formal_name.best(language, "en")

    def called(self, chair: Chair, seat: SeatFacts | None, one: Sitter | None) -> str:
        """What a chair is called, for who hears the plan read."""
        side = self.facts.side(chair.side)
        values = {"place": self.place(chair), "party": self._party(side.party) if side else ""}
        if one is None:
            return self.phrases.say("seating.chair_empty", words=self._reserved(seat), **values).strip()
        name = self.name(one, Form.LIST)
        return self.phrases.say("seating.chair", name=name, title=self.title(one), **values)

    def place(self, chair: Chair) -> str:
        """ "Middle", "2 to the right", "1 to the left, row 2"."""
        key = (chair.side is None, chair.row, chair.place)
        words = self.known.get(key)
        if words is None:
            words = self.known[key] = self._place(chair)
        return words

    def _place(self, chair: Chair) -> str:
        phrases, far = self.phrases, abs(chair.place)
        if chair.side is None:
            words = phrases.phrase("seating.end")
        elif far == 0:
            words = phrases.phrase("seating.middle")
        else:
            words = phrases.say("seating.right" if chair.place > 0 else "seating.left", far=far)
        return phrases.say("seating.behind", place=words, row=chair.row + 1) if chair.row else words

    def notes(self, y: float, width: float) -> Iterator[Shape]:
        """Who looks, how the places were given, whose flags, and whose usage it is."""
        first = Writing(" ".join(self._sentences()), 8.5, 6.5, 2)
        yield Label(0, y, width, 6.5, (first,), Align.LEFT)
        usage = self.facts.preset
        name = usage.name.best(self.look.language, "en")
        if name and usage.source:
            words = self.phrases.say("seating.source", name=name, source=usage.source)
            yield Label(0, y + 6.8, width, 7.5, (Writing(words, 6.8, 5.5, 2, tone=Tone.QUIET),), Align.LEFT)

    def _sentences(self) -> Iterator[str]:
        phrases, plan = self.phrases, self.facts.plan
        yield phrases.phrase(f"seating.seen.{_SEEN[plan.layout]}")
        if plan.layout is Layout.FACING:
            yield phrases.phrase("seating.facing" if plan.counterparts else "seating.diagonal")
        if plan.flags:
            parties = {
                "guest": self._party(self.facts.guest.party),
                "host": self._party(self.facts.host.party),
            }
            before = plan.layout in ACROSS or plan.layout is Layout.U
            yield phrases.say("seating.flags.table" if before else "seating.flags.behind", **parties)
            yield phrases.phrase("seating.flags.checked" if plan.flags_checked else "seating.flags.unchecked")

    def alternative(self) -> str:
        """The whole plan in words: row by row as it is drawn, from left to right."""
        said_rows = [self.phrases.phrase(f"seating.seen.{_SEEN[self.facts.plan.layout]}")]
        for row in self._rows():
            names = [self._spoken(spot) for spot in row]
            people = "; ".join(name for name in names if name)
            if people:
                said_rows.append(self.phrases.say("seating.row", people=people))
        return " ".join(said_rows)

    def _rows(self) -> Iterable[list[Spot]]:
        rows: dict[float, list[Spot]] = {}
        for spot in sorted(self.floor.spots, key=lambda spot: (spot.area.y, spot.area.x)):
            rows.setdefault(round(spot.area.y), []).append(spot)
        return rows.values()

    def _spoken(self, spot: Spot) -> str:
        seat = self.seats.get(spot.chair)
        one = self.people.get(seat.who) if seat else None
        return self.name(one, Form.PLATE) if one else self._reserved(seat)

    def listing(self) -> Table:
        """Each side's people with their chairs."""
        phrases = self.phrases
        columns = (
            Column(phrases.phrase("delegations.name"), 0.32),
            Column(phrases.phrase("delegations.title"), 0.42),
            Column(phrases.phrase("seating.place"), 0.26),
        )
        rows: list[Row] = []
        for side in (self.facts.host.id, self.facts.guest.id, None):
            found = [spot for spot in self.floor.spots if spot.chair.side == side]
            lines = [line for spot in sorted(found, key=_near) if (line := self._listed(spot))]
            delegation = self.facts.side(side)
            if lines:
                name = self._party(delegation.party) if delegation else phrases.phrase("seating.others")
                rows += [Row((said(name, bold=True),), band=True), *lines]
        return Table(columns, tuple(rows))

    def _listed(self, spot: Spot) -> Row | None:
        seat = self.seats.get(spot.chair)
        if seat is None:
            return None
        one = self.people.get(seat.who)
        name = self.name(one, Form.LIST) if one else self._reserved(seat)
        title = self.title(one) if one else ""
        return Row((said(name), said(title), said(self.place(spot.chair))))


_SEEN = {
    Layout.FACING: "above",
    Layout.LUNCH: "above",
    Layout.U: "above",
    Layout.SIGNING: "audience",
    Layout.PHOTO: "camera",
}


def _near(spot: Spot) -> tuple[int, int, int]:
    """From the middle outward, the right before the left."""
    return spot.chair.row, abs(spot.chair.place), -spot.chair.place


def _scaled(shape: Shape, by: float) -> Shape:
    if by == 1.0:
        return shape
    if isinstance(shape, Label):
        stack = tuple(replace(one, size=one.size * by, least=one.least * by) for one in shape.stack)
        return replace(shape, **_measures(shape, by), stack=stack)
    return replace(shape, **_measures(shape, by))


def _measures(shape: Shape, by: float) -> dict[str, float]:
    names = {"x", "y", "width", "height", "x1", "y1", "x2", "y2", "radius", "line"}
    return {field.name: getattr(shape, field.name) * by for field in fields(shape) if field.name in names}
