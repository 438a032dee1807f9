"""Cases of the operations of one passage of a release, and of the parts listed below a form."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from protocoldesk.office import Office
from protocoldesk.operations import parts, passage, planning, record, release
from protocoldesk.records.values.prose import paragraphs
from protocoldesk.records.values.words import PassageKind
from tests.operations import demo

Case = Callable[[Office], Callable[[Session], Any]]

READS = {
    "preset.overrides",
    "preset.own_values",
    "preset.ours",
    "preset.own_name",
    "preset.table",
    "paper.kept_file",
    "paper.look",
    "paper.of_consultation",
    "paper.of_edition",
    "checking.findings",
    "checking.of_release",
    "release.release",
    "register.gaps",
    "register.kind",
    "register.taken",
    "release.changed_since",
    "release.edition_of",
    "release.editions",
    "release.next_correction",
    "release.of",
    "release.passage_of",
    "wordings.phrases",
    "passage.ticks",
    "parts.rows",
    "preset.letterheads",
    "preset.markings",
    "releases.clearances",
    "releases.numbers",
    "releases.of_consultation",
    "releases.rows",
    "releases.place",
}


def reworded(office: Office, words: str = "New words.") -> UUID:
    """The English recall, reworded by hand; the passage."""
    found = demo.passage(office, 3)
    act = partial(
        release.reword, passage_id=found, edition_id=demo.edition(office).id, blocks=paragraphs(words)
    )
    office.do("Edit wording", act)
    return found


def empty_release(office: Office) -> UUID:
    """A release of the first session without passages."""
    make = partial(record.make, kind="release", consultation_id=demo.ref(office, "kh-ca-1"))
    return office.do("Make", make)


CASES: dict[Callable[..., Any], Case] = {
    planning.take_in: lambda office: partial(planning.take_in, release_id=empty_release(office)),
    planning.add: lambda office: partial(
        planning.add, release_id=empty_release(office), kind=PassageKind.TYPED
    ),
    release.begin: lambda office: partial(
        release.begin, consultation_id=demo.ref(office, "kh-ca-1"), languages=("km", "en")
    ),
    parts.add: lambda office: partial(parts.add, kind="instrument", owner_id=demo.ref(office)),
    passage.tick: lambda office: partial(
        passage.tick,
        passage_id=demo.passage(office, 3),
        outcome_id=demo.whole(office).passages[2].outcomes[0].id,
        said=False,
    ),
    passage.head: lambda office: partial(
        passage.head, passage_id=demo.passage(office, 4), language="en", words="Bilateral matters"
    ),
    passage.recompose: lambda office: partial(
        passage.recompose, passage_id=reworded(office), edition_id=demo.edition(office).id
    ),
    passage.look_through: lambda office: partial(
        passage.look_through, passage_id=reworded(office), edition_id=demo.edition(office, "km").id
    ),
}
