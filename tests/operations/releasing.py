"""Cases of the operations of one passage of a release."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from protocoldesk.office import Office
from protocoldesk.operations import passage, release
from protocoldesk.records.values.prose import paragraphs
from tests.operations import demo

Case = Callable[[Office], Callable[[Session], Any]]

READS = {
    "passage.ticks",
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


CASES: dict[Callable[..., Any], Case] = {
    release.begin: lambda office: partial(
        release.begin, consultation_id=demo.ref(office, "kh-ca-1"), languages=("km", "en")
    ),
    passage.tick: lambda office: partial(
        passage.tick,
        passage_id=demo.passage(office, 3),
        outcome_id=demo.whole(office).passages[2].outcomes[0].id,
        said=False,
    ),
    passage.recompose: lambda office: partial(
        passage.recompose, passage_id=reworded(office), edition_id=demo.edition(office).id
    ),
    passage.look_through: lambda office: partial(
        passage.look_through, passage_id=reworded(office), edition_id=demo.edition(office, "km").id
    ),
}
