"""The search finds Khmer inside unspaced text, folds accents, and takes whatever is typed."""

from uuid import UUID

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from protocoldesk.records.base import Record
from protocoldesk.records.outcome import Note
from protocoldesk.records.party import Party
from protocoldesk.records.person import Person, PersonalFile
from protocoldesk.records.preset import Preset
from protocoldesk.records.values.prose import Prose
from protocoldesk.records.values.text import Text
from protocoldesk.store import search
from protocoldesk.store.archive import Archive
from tests.store.making import add_party, fill

KHMER = "ក្រសួងការបរទេសនិងសហប្រតិបត្តិការអន្តរជាតិ"


def keep(archive: Archive, *records: Record) -> None:
    with archive.write() as session:
        session.add_all(records)


def found(archive: Archive, words: str) -> list[UUID]:
    with archive.read() as session:
        return [hit.id for hit in search.search(session, words)]


@pytest.fixture
def ministry(archive: Archive) -> Party:
    party = Party(
        code="kh",
        short_name=Text(en="Kingdom of Cambodia", km=KHMER),
        adjective=Text(fr="délégation réaffirmée"),
    )
    keep(archive, party, Party(code="ca", short_name=Text(en="Canada")))
    return party


@pytest.mark.parametrize(
    "words",
    [
        "cambodia",
        "CAMBO",
        "bodi",
        "kingdom cambodia",
        "cambodia kingdom",
        "ការបរទេស",
        "ប្រតិបត្តិ",
        "ការ\u200bបរទេស",
        "\u200bបរទេសនិង\u200bសហ",
        "delegation",
        "Délégation",
        "de\u0301le\u0301gation re\u0301affirme",
        "reaffirmee kh",
        "  cambodia \n kingdom ",
    ],
)
def test_found(archive: Archive, ministry: Party, words: str) -> None:
    assert found(archive, words) == [ministry.id]


@pytest.mark.parametrize(
    "words", ["", " ", "\u200b", "xyz", "cambodia xyz", "cambodia canada", "reaffirmee zz"]
)
def test_not_found(archive: Archive, ministry: Party, words: str) -> None:
    assert found(archive, words) == []


def test_words_with_unseen_breaks_are_found_without_them(archive: Archive) -> None:
    party = Party(short_name=Text(km="ការ\u200bបរ\u200cទេស", fr="consul\u00adtation"))
    keep(archive, party)
    assert found(archive, "ការបរទេស") == found(archive, "consultation") == [party.id]


def test_the_trap_spaces_between_words_hide_khmer_from_a_tokenizer_of_words(archive: Archive) -> None:
    """unicode61 takes the whole line for one word; the trigrams do not."""
    with archive.engine.begin() as connection:
        connection.exec_driver_sql("CREATE VIRTUAL TABLE words USING fts5(t, tokenize='unicode61')")
        connection.exec_driver_sql("INSERT INTO words VALUES (?)", (KHMER,))
        inside = connection.exec_driver_sql("SELECT count(*) FROM words WHERE words MATCH ?", ('"ការបរទេស"',))
        assert inside.scalar_one() == 0


def test_short_words_are_looked_for_in_titles(archive: Archive) -> None:
    keep(archive, eu := Party(short_name=Text(en="EU")), Party(short_name=Text(en="Union"), code="eu"))
    assert found(archive, "eu") == [eu.id]
    assert found(archive, "E") == [eu.id]


@pytest.mark.parametrize("words", ["%", "_", "!", "__", "%%"])
def test_signs_of_like_are_only_signs(archive: Archive, ministry: Party, words: str) -> None:
    assert found(archive, words) == []


def test_the_title_counts_more_than_the_rest(archive: Archive) -> None:
    rest = Party(short_name=Text(en="Alpha"), formal_name=Text(en="Republic of Borealis"))
    title = Party(short_name=Text(en="Borealis"), formal_name=Text(en="Republic of something that is longer"))
    keep(archive, rest, title)
    assert found(archive, "borealis") == [title.id, rest.id]


def test_a_hit_says_what_it_is_and_shows_the_place(archive: Archive, ministry: Party) -> None:
    with archive.read() as session:
        (hit,) = search.search(session, "réaffirmée")
    assert (hit.kind, hit.id, hit.marking) == ("party", ministry.id, "")
    assert hit.title == f"Kingdom of Cambodia · {KHMER}"
    assert "délégation réaffirmée" in hit.snippet
    assert "\n" not in hit.snippet


def test_no_more_hits_than_are_asked_for(archive: Archive) -> None:
    keep(archive, *(Party(short_name=Text(en=f"Island {number}")) for number in range(8)))
    with archive.read() as session:
        assert len(search.search(session, "island", limit=5)) == 5
        assert len(search.search(session, "is", limit=5)) == 5


def test_a_change_is_found_and_what_it_replaced_is_not(archive: Archive) -> None:
    add_party(archive, name="Kampuchea")
    with archive.write() as session:
        session.scalars(select(Party)).one().short_name = Text(en="Cambodia")
    assert len(found(archive, "cambodia")) == 1
    assert found(archive, "kampuchea") == []


def test_what_is_withdrawn_is_not_found_until_it_is_back(archive: Archive) -> None:
    add_party(archive)
    for withdrawn, hits in ((True, 0), (False, 1)):
        with archive.write() as session:
            session.scalars(select(Party), execution_options={"withdrawn": True}).one().withdrawn = withdrawn
        assert len(found(archive, "cambodia")) == hits


def test_a_deed_that_fails_is_not_found(archive: Archive) -> None:
    def fail() -> None:
        with archive.write() as session:
            session.add(Party(short_name=Text(en="Cambodia")))
            session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert found(archive, "cambodia") == []


def test_what_is_kept_of_a_guest_is_never_found(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PersonalFile, "searched", ("diet",))  # not even where somebody asks for it
    person = Person(name=Text(en="Guest"), biography=Prose.plain(en="A peanut farmer"))
    keep(archive, person, PersonalFile(person_id=person.id, diet="no peanut at all"))
    assert found(archive, "peanut") == [person.id]


def test_the_marking_goes_with_the_words_and_follows_a_change(archive: Archive) -> None:
    fill(archive)
    for marking in ("restricted", ""):
        with archive.write() as session:
            session.scalars(select(Note)).one().marking = marking
        with archive.read() as session:
            hits = {hit.kind: hit.marking for hit in search.search(session, "some text")}
        assert hits["note"] == marking


def test_what_is_not_searched_leaves_no_words_behind(archive: Archive) -> None:
    keep(archive, Preset(key="office.party", value='"unsearched"'))
    with archive.read() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM search_doc").scalar_one() == 0


def test_rebuilding_comes_to_the_same(archive: Archive) -> None:
    fill(archive)
    add_party(archive, "xx", "Withdrawn", withdrawn=True)
    with archive.write() as session:
        documents = "SELECT kind, row, title, body, marking FROM search_doc ORDER BY kind, row"
        before = session.connection().exec_driver_sql(documents).all()
        session.connection().exec_driver_sql("DELETE FROM search_doc WHERE kind < 'n'")
        search.rebuild(session)
        assert session.connection().exec_driver_sql(documents).all() == before
    assert len(before) > 15
    assert len(found(archive, "the short_name")) >= 1


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(max_size=30) | st.text(alphabet="\"'*()^:-+{}%_! ANDORNEAT\0\ud800កា\u200b", max_size=20))
def test_whatever_is_typed_is_no_error(archive: Archive, words: str) -> None:
    with archive.read() as session:
        assert isinstance(search.search(session, words), list)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.text(alphabet='abcdékh កខគ្រាំ\u200b"*-', min_size=3, max_size=20).filter(
        lambda said: len(said.split()) > 0
    )
)
def test_what_was_said_is_found_by_what_was_said(archive: Archive, said: str) -> None:
    assume(any(len(word) >= 5 for word in said.replace("\u200b", "").split()))
    party = Party(short_name=Text(en=said))
    keep(archive, party)
    with archive.read() as session:
        assert party.id in [hit.id for hit in search.search(session, said, limit=1000)]
