"""The register: a number is used once, a void one stays used, and only our own series have no gaps."""

from functools import partial
from uuid import UUID

import pytest

from protocoldesk.office import Office
from protocoldesk.operations import preset, record, register, release
from protocoldesk.protocol.numbering import PaperNumber, parse
from protocoldesk.records.errors import Refusal
from protocoldesk.records.register import RegisterNumber
from protocoldesk.records.values.words import NumberState, ReleaseKind
from tests.operations import demo
from tests.operations.demo import release_of


@pytest.fixture
def other(office: Office) -> UUID:
    """The release of the first session, which has no number yet."""
    first = demo.ref(office, "kh-ca-1")
    compose = partial(release.compose, consultation_id=first, languages=("en",))
    return office.do("Compose release", compose)


def minutes(office: Office, ref: str) -> UUID:
    """A release of that consultation which bears a number of our own."""
    compose = partial(
        release.compose,
        consultation_id=demo.ref(office, ref),
        languages=("en",),
        kind=ReleaseKind.AGREED_MINUTES,
    )
    return office.do("Compose", compose)


def take(office: Office, release_id: UUID, number: str) -> None:
    office.do("Take number", partial(register.take, release_id=release_id, number=parse(number)))


def void(office: Office, reason: str = "typed wrongly") -> None:
    office.do("Make number void", partial(register.void, release_id=release_of(office), reason=reason))


def numbers(office: Office) -> list[tuple[str, int, NumberState]]:
    return [(row.kind, row.number, row.state) for row in demo.every(office, RegisterNumber)]


def test_a_number_that_is_taken_is_refused_naming_its_holder(office: Office, other: UUID) -> None:
    with pytest.raises(Refusal, match=r"PR 22/2026 is already taken by: press release, kh-ca-2") as refused:
        take(office, other, "PR 22/2026")
    assert refused.value.field == "number"
    assert len(numbers(office)) == 1


def test_a_release_has_one_number(office: Office) -> None:
    with pytest.raises(Refusal, match="has a number already; void that one first"):
        take(office, release_of(office), "PR 23/2026")


def test_the_same_number_of_another_year_is_another_number(office: Office, other: UUID) -> None:
    take(office, other, "PR 22/2025")
    assert [row.year for row in demo.every(office, RegisterNumber)] == [2026, 2025]


def test_a_number_is_made_void_with_a_reason_and_another_is_taken(office: Office, other: UUID) -> None:
    void(office, "  typed wrongly ")
    assert demo.one(office, RegisterNumber).reason == "typed wrongly"
    take(office, release_of(office), "PR 23/2026")
    assert numbers(office) == [("PR", 22, NumberState.VOID), ("PR", 23, NumberState.USED)]
    found = demo.whole(office).number
    assert found is not None
    assert (found.number, found.void) == (23, False)
    with pytest.raises(Refusal, match=r"already taken by: press release, kh-ca-2 \(void: typed wrongly\)"):
        take(office, other, "PR 22/2026")


def test_a_number_is_not_made_void_without_a_reason(office: Office) -> None:
    with pytest.raises(Refusal, match="with a reason"):
        void(office, "  ")
    assert numbers(office) == [("PR", 22, NumberState.USED)]


def test_a_release_without_a_number_has_none_to_make_void(office: Office) -> None:
    void(office)
    with pytest.raises(Refusal, match="has no number"):
        void(office)


def test_gaps_are_normal_where_the_registry_gives_the_numbers(office: Office, other: UUID) -> None:
    take(office, other, "PR 900/2026")
    assert office.read(partial(register.gaps, key="PR", year=2026)) == []


def test_our_own_numbers_follow_one_another(office: Office, other: UUID) -> None:
    first, second = minutes(office, "kh-ca-1"), minutes(office, "kh-ca-2")
    with pytest.raises(Refusal, match="The next number of MIN is 1; 5 would leave a gap"):
        take(office, first, "MIN 5/2026")
    take(office, first, "MIN 1/2026")
    with pytest.raises(Refusal, match="The next number of MIN is 2"):
        take(office, second, "MIN 3/2026")
    take(office, second, "MIN 2/2026")
    assert office.read(partial(register.taken, key="MIN", year=2026)) == [1, 2]


def test_a_press_release_bears_no_number_of_notes_and_burns_none(office: Office, other: UUID) -> None:
    with pytest.raises(Refusal, match="NV is no kind of number for a press release"):
        take(office, other, "NV 1/2026")
    assert office.read(partial(register.taken, key="NV", year=2026)) == []


def test_a_number_that_went_out_stays_used(office: Office) -> None:
    office.issue(demo.edition(office).id, "kh-ca-2-en")
    with pytest.raises(Refusal, match="It went out under this number"):
        void(office)


def test_the_office_may_begin_its_own_numbers_where_it_likes(office: Office, other: UUID) -> None:
    office.do("Set", partial(preset.put, key="numbering:MIN.first", value=100))
    take(office, minutes(office, "kh-ca-1"), "MIN 100/2026")
    assert office.read(partial(register.gaps, key="MIN", year=2026)) == []


def test_a_kind_of_number_that_the_office_has_not_is_refused(office: Office, other: UUID) -> None:
    with pytest.raises(Refusal, match="There is no kind of number 'XX'"):
        office.do("Take", partial(register.take, release_id=other, number=PaperNumber("XX", 1, 2026)))


def test_a_suffix_that_was_not_typed_is_the_kinds_own(office: Office) -> None:
    assert demo.one(office, RegisterNumber).suffix == "MFA.IC"


@pytest.mark.parametrize("kind", ["release", "consultation"])
def test_a_release_with_a_number_is_not_withdrawn_so_that_its_number_stays_used(
    office: Office, kind: str
) -> None:
    row = release_of(office) if kind == "release" else demo.ref(office)
    with pytest.raises(Refusal, match="was numbered, cleared or issued; that stays"):
        office.do("Withdraw", partial(record.withdraw, kind=kind, record_id=row))
    assert numbers(office) == [("PR", 22, NumberState.USED)]


@pytest.mark.parametrize("kind", ["register_number", "clearance", "issue", "issued_file"])
def test_what_goes_out_of_the_house_is_made_by_its_own_verb_only(office: Office, kind: str) -> None:
    with pytest.raises(Refusal, match="made by its own verb only"):
        office.do("Make", partial(record.make, kind=kind))
    with pytest.raises(Refusal, match="made by its own verb only"):
        office.do("Change", partial(record.change, kind=kind, record_id=release_of(office)))
