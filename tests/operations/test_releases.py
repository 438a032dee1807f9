"""The ledger of releases, the register, and what one passage says."""

from functools import partial

import pytest

from protocoldesk.office import Office
from protocoldesk.operations import passage, register, release, releases
from protocoldesk.operations.releases import ReleaseRow
from protocoldesk.protocol.clearance import Stage
from protocoldesk.protocol.numbering import PaperNumber
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.words import NumberState, Side
from tests.operations import demo
from tests.operations.releasing import reworded
from tests.operations.test_every_operation import issued


def row(office: Office) -> ReleaseRow:
    (found,) = office.read(releases.rows)
    return found


def test_the_ledger_says_number_title_and_where_each_language_stands(office: Office) -> None:
    found = row(office)
    assert str(found.number) == "PR 22/2026 MFA.IC"
    assert found.title["en"].startswith("Second")
    assert "កម្ពុជា" in found.title["km"]
    assert [(one.language, one.stage) for one in found.editions] == [
        ("en", Stage.CLEARED),
        ("km", Stage.CLEARED),
    ]
    assert found.issued is None


def test_an_edit_voids_the_clearance_in_the_ledger_too(office: Office) -> None:
    reworded(office)
    assert [one.stage for one in row(office).editions] == [Stage.DRAFT, Stage.CLEARED]
    cleared = office.read(lambda session: releases.clearances(session, demo.whole(office)))
    assert {(one.language, one.side, one.stands) for one in cleared} == {
        ("en", Side.OURS, False),
        ("km", Side.OURS, True),
    }


def test_the_ledger_knows_when_a_release_went_out(office: Office) -> None:
    issued(office)
    found = row(office)
    assert found.editions[0].stage is Stage.ISSUED
    assert found.issued is not None
    assert found.issued.year == 2026


def test_the_register_shows_void_numbers_and_what_is_missing_of_our_own_series(office: Office) -> None:
    release_id = demo.release_of(office)
    office.do("Void", partial(register.void, release_id=release_id, reason="typed wrongly"))
    office.do("Take", partial(register.take, release_id=release_id, number=PaperNumber("PR", 25, 2026)))
    rows = office.read(releases.numbers)
    assert [(one.number.number, one.state, one.reason) for one in rows] == [
        (25, NumberState.USED, ""),
        (22, NumberState.VOID, "typed wrongly"),
    ]


def test_an_outcome_ticked_out_leaves_the_words_that_nobody_edited_at_once(office: Office) -> None:
    third = demo.passage(office, 3)
    before = demo.wordings(office)[2]
    underline, *_ = office.read(partial(passage.ticks, release_id=demo.release_of(office)))
    act = partial(passage.tick, passage_id=third, outcome_id=underline.id, said=False)
    office.do("Tick", act)
    assert demo.wordings(office)[2] != before
    assert "underlined" not in demo.wordings(office)[2]
    said = [one.said for one in office.read(partial(passage.ticks, release_id=demo.release_of(office)))]
    assert said[:3] == [False, True, True]


def test_an_outcome_ticked_out_leaves_words_alone_that_were_edited(office: Office) -> None:
    third = reworded(office, "Both sides underlined it by hand.")
    khmer = demo.wordings(office, "km")[2]
    outcome = demo.whole(office).passages[2].outcomes[0].id
    office.do("Tick", partial(passage.tick, passage_id=third, outcome_id=outcome, said=False))
    assert demo.wordings(office)[2] == "Both sides underlined it by hand."
    assert demo.wordings(office, "km")[2] != khmer


def test_a_passage_composed_again_says_what_its_outcomes_say_and_no_other_changes(office: Office) -> None:
    before = demo.wordings(office)
    third = reworded(office)
    office.do("Compose", partial(passage.recompose, passage_id=third, edition_id=demo.edition(office).id))
    assert demo.wordings(office) == before


def test_what_was_issued_is_not_composed_again(office: Office) -> None:
    edition = issued(office)
    act = partial(passage.recompose, passage_id=demo.passage(office, 3), edition_id=edition)
    with pytest.raises(Refusal, match="Correct it instead"):
        office.do("Compose", act)


def test_an_original_has_nothing_to_look_through(office: Office) -> None:
    act = partial(
        passage.look_through, passage_id=demo.passage(office, 3), edition_id=demo.edition(office).id
    )
    with pytest.raises(Refusal, match="no translation"):
        office.do("Look", act)


def test_a_release_begun_to_be_typed_has_its_title_in_each_language_and_nothing_else(office: Office) -> None:
    first = demo.ref(office, "kh-ca-1")
    begun = partial(release.begin, consultation_id=first, languages=("en", "km"))
    office.do("Begin release", begun)
    said = demo.wordings(office, ref_="kh-ca-1")
    assert len(said) == 1
    assert said[0].startswith("First")
    assert "កម្ពុជា" in demo.wordings(office, "km", "kh-ca-1")[0]


def test_every_part_of_a_release_is_found_in_it(office: Office) -> None:
    found = demo.whole(office)
    edition, passage_id = found.editions[0].id, found.passages[2].id
    said = found.passages[2].wording(edition)
    assert said is not None
    place = office.read
    assert place(partial(releases.place, kind="edition", record_id=edition)) == (found.id, None, edition)
    assert place(partial(releases.place, kind="wording", record_id=said.id)) == (
        found.id,
        passage_id,
        edition,
    )
    cleared = found.editions[0].clearances[0].id
    assert place(partial(releases.place, kind="clearance", record_id=cleared)) == (found.id, None, edition)
