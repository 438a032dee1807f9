"""Out of the house: cleared, issued, corrected and withdrawn, and every refusal on the way."""

from dataclasses import replace
from datetime import date
from functools import partial
from hashlib import sha256
from typing import Any

import pytest

from protocoldesk.exchange import paper
from protocoldesk.office import Office
from protocoldesk.operations import record, register, release
from protocoldesk.papers.parts import Number, Paper, Paragraph, plain
from protocoldesk.protocol.clearance import Stage, missing, standing, voided
from protocoldesk.records.attachment import Attachment
from protocoldesk.records.errors import Refusal
from protocoldesk.records.outcome import Outcome
from protocoldesk.records.release import Clearance, Issue, IssuedFile, Wording
from protocoldesk.records.values.prose import paragraphs
from protocoldesk.records.values.words import IssueKind, Means, ReleaseKind, Side
from protocoldesk.store import files
from tests.operations import demo
from tests.operations.demo import Clock, edition, every, one, passage, release_of, stage_of, whole, wordings

MADE = [("pdf", "kh-ca-2-en.pdf", b"%PDF"), ("docx", "kh-ca-2-en.docx", b"PK")]


def reword(office: Office, words: str, number: int = 7) -> None:
    act = partial(
        release.reword,
        passage_id=passage(office, number),
        edition_id=edition(office).id,
        blocks=paragraphs(words),
    )
    office.do("Edit wording", act)


def clear(office: Office, **how: Any) -> None:
    given = {"side": Side.OURS, "who": "MEAS Kim Heng", "at": office.clock(), "means": Means.PHONE} | how
    office.do("Clear", partial(release.clear, edition_id=edition(office).id, **given))


def issue(office: Office, reason: str = "", page: Paper | None = None) -> None:
    found = edition(office).id
    act = partial(
        paper.issue,
        edition_id=found,
        paper=page or office.page(found, as_issued=True),
        made=MADE,
        by="Sok Dara",
        at=office.clock(),
        reason=reason,
    )
    office.do("Issue release", act)


def prepare(office: Office, words: str) -> None:
    act = partial(
        release.prepare_correction,
        passage_id=passage(office, 7),
        edition_id=edition(office).id,
        blocks=paragraphs(words),
    )
    office.do("Edit wording", act)


def correct(office: Office, number: int = 1, reason: str = "the closing") -> None:
    found = edition(office).id
    page = office.page(found, as_issued=True, correction=number, what=reason)
    act = partial(
        paper.correct,
        edition_id=found,
        paper=page,
        made=MADE,
        number=number,
        by="Sok Dara",
        at=office.clock(),
        reason=reason,
    )
    office.do("Correct release", act)


def withdraw(office: Office, language: str = "en", reason: str = "postponed") -> None:
    found = edition(office, language).id
    act = partial(release.withdraw, edition_id=found, by="Sok Dara", at=office.clock(), reason=reason)
    office.do("Withdraw release", act)


def page(office: Office) -> Paper:
    return office.page(edition(office).id)


def numbers(paper: Paper) -> list[str]:
    return [part.text for part in paper.parts if isinstance(part, Number)]


def closing(paper: Paper) -> str:
    return [plain(part.words) for part in paper.parts if isinstance(part, Paragraph)][-1]


# Clearance


def test_the_demo_is_cleared_by_us_and_waits(office: Office) -> None:
    assert stage_of(office) is Stage.CLEARED
    assert stage_of(office, "km") is Stage.CLEARED


def test_an_edit_voids_a_clearance_which_keeps_the_text_that_was_cleared(office: Office) -> None:
    before = "\n".join(wordings(office))
    reword(office, "A friendly end.")
    assert stage_of(office) is Stage.DRAFT
    assert stage_of(office, "km") is Stage.CLEARED, "each edition by itself"
    (gone,) = voided(whole(office), edition(office))
    assert gone.text == before
    assert missing(whole(office), edition(office)) == (Side.OURS,)


def test_taking_the_edit_back_brings_the_clearance_back(office: Office) -> None:
    reword(office, "A friendly end.")
    office.undo()
    assert stage_of(office) is Stage.CLEARED
    assert voided(whole(office), edition(office)) == ()


def test_a_clearance_says_who_cleared_it_how_and_when(office: Office) -> None:
    reword(office, "A friendly end.")
    clear(office, who="  H.E. MEAS Kim Heng ", reference="Call of 18:30")
    row = one(office, Clearance, means=Means.PHONE)
    assert (row.who, row.reference, row.side) == ("H.E. MEAS Kim Heng", "Call of 18:30", Side.OURS)
    assert row.text.endswith("A friendly end.")
    assert stage_of(office) is Stage.CLEARED


def test_nobody_in_particular_clears_nothing(office: Office) -> None:
    with pytest.raises(Refusal, match="Say who cleared it"):
        clear(office, who=" ")


def test_an_empty_release_is_neither_cleared_nor_issued(office: Office) -> None:
    empty = office.do(
        "Make", partial(record.make, kind="release", consultation_id=demo.ref(office, "kh-ca-1"))
    )
    found = office.do("Make", partial(record.make, kind="edition", release_id=empty, language="en"))
    at = office.clock()
    with pytest.raises(Refusal, match="nothing to clear yet; compose"):
        office.do("C", partial(release.clear, edition_id=found, side=Side.OURS, who="X", at=at))
    with pytest.raises(Refusal, match="nothing to issue yet; compose"):
        office.do("I", partial(release.issue, edition_id=found, page=("{}", "{}"), files=(), by="X", at=at))


def test_a_joint_statement_waits_for_the_partner(office: Office) -> None:
    make = partial(
        release.compose,
        consultation_id=demo.ref(office, "kh-ca-1"),
        languages=("en",),
        kind=ReleaseKind.JOINT_STATEMENT,
    )
    office.do("Compose", make)
    of = partial(demo.edition, office, "en", "kh-ca-1")
    for side, left in ((Side.OURS, (Side.PARTNER,)), (Side.PARTNER, ())):
        act = partial(release.clear, edition_id=of().id, side=side, who="Somebody", at=office.clock())
        office.do("Clear", act)
        assert missing(whole(office, "kh-ca-1"), of()) == left
    assert len(standing(whole(office, "kh-ca-1"), of())) == 2


# Issue


def test_an_issue_freezes_its_page_with_its_hash_and_its_files(office: Office) -> None:
    issue(office)
    row = one(office, Issue)
    assert row.hash == sha256(row.paper.encode()).hexdigest()
    assert wordings(office)[6] in row.paper
    assert (row.kind, row.number, row.by, row.reason) == (IssueKind.ISSUED, 0, "Sok Dara", "")
    assert {one.format for one in every(office, IssuedFile)} == {"pdf", "docx"}
    pdf = one(office, Attachment, name="kh-ca-2-en.pdf")
    assert office.read(partial(files.get, sha256=pdf.sha256)) == b"%PDF"
    assert stage_of(office) is Stage.ISSUED
    assert stage_of(office, "km") is Stage.CLEARED


def test_what_is_not_cleared_is_issued_with_a_reason_only_which_is_recorded(office: Office) -> None:
    reword(office, "A friendly end.")
    with pytest.raises(Refusal, match=r"It is not cleared \(ours\)\. Clear it, or give a reason") as refused:
        issue(office)
    assert refused.value.field == "reason"
    assert every(office, Issue) == []
    issue(office, "the co-chair is on a plane")
    assert one(office, Issue).reason == "the co-chair is on a plane"
    assert "plane" not in one(office, Issue).paper


def test_nothing_is_issued_twice(office: Office) -> None:
    issue(office)
    with pytest.raises(Refusal, match="issued already; correct or withdraw it"):
        issue(office)


def test_a_text_that_was_changed_while_it_was_printed_is_not_issued(office: Office) -> None:
    printed = office.page(edition(office).id, as_issued=True)
    reword(office, "A friendly end.")
    with pytest.raises(Refusal, match="changed while it was printed"):
        issue(office, "now", printed)
    assert every(office, Issue) == []
    assert every(office, Attachment) == []


def test_an_issued_edition_is_not_reworded(office: Office) -> None:
    issue(office)
    before = wordings(office)
    with pytest.raises(Refusal, match="Correct it instead; the issued text stays as it is"):
        reword(office, "A friendly end.")
    assert wordings(office) == before


def test_only_the_marking_guard_blocks_whatever_the_reason(office: Office) -> None:
    outcome = every(office, Outcome, consultation_id=demo.ref(office))[-1].id
    mark = partial(record.change, kind="outcome", record_id=outcome, marking="restricted")
    office.do("Mark", mark)
    with pytest.raises(Refusal, match="cannot be in a public paper: an outcome marked restricted"):
        issue(office, "whatever you say")


# What went out


def test_an_issued_page_is_printed_as_it_went_out_and_a_draft_says_so(office: Office) -> None:
    assert page(office).draft == "DRAFT"
    issue(office)
    assert page(office).draft == ""
    prepare(office, "A friendlier end.")
    assert page(office).draft == "DRAFT", "these words did not go out"


def test_a_later_change_of_the_letterhead_changes_nothing_that_went_out(office: Office) -> None:
    from protocoldesk.operations import preset

    issue(office)
    before = page(office)
    office.do("Set", partial(preset.put, key="letterheads/ministry:issuer.en", value=["PROTOCOL"]))
    assert page(office) == before
    assert before.draft == ""


def test_a_correction_says_its_number_and_what_it_changes_and_leaves_the_first_text(office: Office) -> None:
    issue(office)
    first = one(office, Issue).paper
    prepare(office, "A friendlier end.")
    correct(office)
    assert stage_of(office) is Stage.CORRECTED
    assert one(office, Issue, kind=IssueKind.ISSUED).paper == first
    again = page(office)
    assert again.draft == ""
    assert numbers(again) == ["No.\u00a0PR\u00a022/2026\u00a0MFA.IC/Corr.\u00a01"]
    assert closing(again) == "Corr.\u00a01: the closing"


def test_corrections_count_upwards_and_each_can_be_printed(office: Office) -> None:
    issue(office)
    for number in (1, 2, 3):
        prepare(office, f"End number {number}.")
        of = partial(release.next_correction, edition_id=edition(office).id)
        assert office.read(of) == number
        correct(office, number)
        assert page(office).draft == ""
    assert [row.number for row in every(office, Issue)] == [0, 1, 2, 3]


def test_a_wrong_day_of_issue_is_corrected(office: Office) -> None:
    """The text stays; what is printed beside it does not."""
    issue(office)
    found = edition(office)
    act = partial(record.change, kind="edition", record_id=found.id, dated=date(2026, 2, 14))
    office.do("Edit day", act)
    correct(office)
    assert "2026-02-14" in every(office, Issue)[-1].details
    with pytest.raises(Refusal, match="Nothing was changed since it went out"):
        correct(office)


def test_a_correction_that_changes_nothing_is_refused(office: Office) -> None:
    issue(office)
    with pytest.raises(Refusal, match="Nothing was changed since it went out"):
        correct(office)
    prepare(office, "A friendlier end.")
    correct(office)
    with pytest.raises(Refusal, match="Nothing was changed since it went out"):
        correct(office, 2)


def test_a_correction_says_what_it_changes(office: Office) -> None:
    issue(office)
    prepare(office, "A friendlier end.")
    with pytest.raises(Refusal, match="Say what the correction changes"):
        correct(office, reason=" ")


def test_what_was_not_issued_is_neither_corrected_nor_withdrawn(office: Office) -> None:
    for deed in (partial(prepare, words="x"), correct):
        with pytest.raises(Refusal, match="Only an edition that was issued is corrected"):
            deed(office)
    with pytest.raises(Refusal, match="Only an edition that was issued is withdrawn"):
        withdraw(office)


def test_a_release_is_withdrawn_with_a_reason_and_what_went_out_is_kept(office: Office) -> None:
    issue(office)
    with pytest.raises(Refusal, match="Say why it is withdrawn"):
        withdraw(office, reason=" ")
    withdraw(office)
    assert stage_of(office) is Stage.WITHDRAWN
    assert [row.kind for row in every(office, Issue)] == [IssueKind.ISSUED, IssueKind.WITHDRAWN]
    assert page(office).draft == "WITHDRAWN"


@pytest.mark.parametrize("deed", [issue, partial(prepare, words="x"), correct, withdraw])
def test_what_was_withdrawn_stays_withdrawn(office: Office, deed: Any) -> None:
    issue(office)
    withdraw(office)
    with pytest.raises(Refusal, match=r"issued already|Only an edition that was issued"):
        deed(office)
    with pytest.raises(Refusal, match="issued text stays"):
        reword(office, "x")


def test_a_clock_that_was_put_back_does_not_bring_a_withdrawn_release_back(office: Office) -> None:
    issue(office)
    prepare(office, "A friendlier end.")
    correct(office)
    assert isinstance(office.clock, Clock)
    office.clock.now = office.clock.now.replace(year=2020)
    withdraw(office)
    assert stage_of(office) is Stage.WITHDRAWN


def test_undo_of_each_step_out_of_the_house_names_the_way_on(office: Office) -> None:
    for deed, way_on in (
        (partial(clear, side=Side.PARTNER), "an edit of the text voids it"),
        (issue, "corrected or withdrawn"),
        (lambda office: (prepare(office, "x"), correct(office)), "corrected by the next one"),
        (withdraw, "issue a new release"),
    ):
        deed(office)
        with pytest.raises(Refusal, match=way_on):
            office.undo()


def test_the_number_of_an_issued_release_is_not_made_void(office: Office) -> None:
    issue(office)
    with pytest.raises(Refusal, match="It went out under this number"):
        office.do("Void", partial(register.void, release_id=release_of(office), reason="wrong"))
    assert numbers(page(office)) == ["No.\u00a0PR\u00a022/2026\u00a0MFA.IC"]


def test_what_was_withdrawn_prints_as_it_went_out_and_says_so(office: Office) -> None:
    issue(office)
    before = page(office)
    withdraw(office)
    assert page(office) == replace(before, draft="WITHDRAWN")


def test_after_a_withdrawal_a_new_release_is_composed(office: Office) -> None:
    old = release_of(office)
    for language in ("en", "km"):
        office.issue(edition(office, language).id, f"kh-ca-2-{language}")
        withdraw(office, language)
    compose = partial(release.compose, consultation_id=demo.ref(office, "kh-ca-2"), languages=("en", "km"))
    new = office.do("Compose", compose)
    assert new != old
    assert release_of(office) == new


def test_the_very_files_that_went_out_come_out_again(office: Office) -> None:
    issue(office)
    kept = office.read(partial(paper.kept_file, edition_id=edition(office).id, file_format="pdf"))
    assert kept is not None
    assert kept.startswith(b"%PDF")
    prepare(office, "A friendlier end.")
    assert office.read(partial(paper.kept_file, edition_id=edition(office).id, file_format="pdf")) is None


def test_an_issue_changes_no_wording(office: Office) -> None:
    before = {row.id: row.prose for row in every(office, Wording)}
    issue(office)
    assert {row.id: row.prose for row in every(office, Wording)} == before
