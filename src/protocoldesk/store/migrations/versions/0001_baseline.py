"""The first archive: every kind of record, the journal, the search, the bytes of files.

Revision: 0001. What stands here is what was then; it knows nothing of today's records.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from protocoldesk.store.migrations.making import MOMENT, UID, Reference, record, refer, sqlite, unique

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

LATE = ("attachment", "consultation_id")
"""The reference whose index 0002 brings."""

# Filled while tables are made, for what can only be said when all stand.
_later: list[Reference] = []


def upgrade() -> None:
    _later.clear()
    _records()
    refer(_others())
    refer(_late(), indexed=False)
    _index()
    _file()
    if sqlite():
        _searchsqlite()
    else:
        _search_postgresql()


def downgrade() -> None:
    if sqlite():
        op.execute("DROP TABLE search_fts")
    for table in ("about", "blob", "search_doc", "journal"):
        op.drop_table(table)
    for table in RECORDS.split():
        # The circles again: PostgreSQL takes the references along, SQLite has them off.
        op.execute(f'DROP TABLE "{table}"' + ("" if sqlite() else " CASCADE"))


def _records() -> None:
    _record(
        "actor",
        link="follow_up_id>follow_up",
        maybe="party_id>party institution_id>institution person_id>person",
        order=True,
    )
    _record(
        "agenda_item",
        link="consultation_id>consultation",
        maybe="sitting_id>sitting parent_id>agenda_item proposed_by_id>delegation",
        text="title their_title remark",
        short="scope state",
        integer="minutes",
        flag="heading internal",
        order=True,
        marked=True,
    )
    _record("agenda_lead", link="item_id>agenda_item delegate_id>delegate", order=True)
    _record(
        "annex",
        link="release_id>release",
        maybe="delegation_id>delegation attachment_id>attachment",
        text="letter title subject",
        order=True,
    )
    _record(
        "attachment",
        maybe="consultation_id>consultation",
        text="name media_type sha256",
        integer="size",
        marked=True,
    )
    _record(
        "brief",
        link="consultation_id>consultation",
        maybe="item_id>agenda_item delegate_id>delegate",
        text="serial title author objective their_position response if_raised sensitivities "
        "background_usable background_closed press_line",
        short="likelihood status",
        flag="sample",
        order=True,
        marked=True,
    )
    _record(
        "candidature",
        link="party_id>party",
        maybe="partner_id>party consultation_id>consultation person_id>person reciprocal_id>candidature",
        text="body seat term election form source",
        short="exchange status",
        flag="may_be_named",
        day="asked_on given_on",
        marked=True,
    )
    _record(
        "chair",
        link="sitting_id>sitting",
        maybe="delegate_id>delegate participation_id>participation",
        order=True,
    )
    _record(
        "clearance", link="edition_id>edition", text="who reference text", short="side means", moment="at"
    )
    _record(
        "consultation",
        link="mechanism_id>mechanism",
        maybe="country_id>party host_id>party previous_id>consultation invited_by_id>person",
        text="ref name title dates city city_km_kind venue zone next_dates next_city visit "
        "back_to_back delay atmosphere theme languages interpretation remarks",
        short="status mode",
        count="number",
        marked=True,
    )
    _record(
        "delegate",
        link="delegation_id>delegation",
        maybe="person_id>person institution_id>institution post_id>post counterpart_id>delegate",
        text="name title acting_for",
        short="role standing attendance",
        integer="people",
        count="place",
        flag="unlisted",
        order=True,
        marked=True,
    )
    _record(
        "delegation",
        link="consultation_id>consultation party_id>party",
        maybe="institution_id>institution",
        text="notified_by",
        day="notified_on",
        order=True,
    )
    _record("desk", text="name officer key", moment="began")
    _record(
        "edition",
        link="release_id>release",
        maybe="source_id>edition first_id>party",
        text="language place lunar_line cover_note disclaimer",
        short="role numbers",
        flag="signed frame",
        day="dated",
        order=True,
    )
    _record(
        "follow_up",
        link="mechanism_id>mechanism consultation_id>consultation",
        maybe="outcome_id>outcome item_id>agenda_item note_id>note lead_id>institution focal_point_id>person",
        text="reference text field start due report body indicator counterpart",
        short="strength status",
        flag="carried shareable",
        order=True,
        marked=True,
    )
    _record(
        "institution",
        link="party_id>party",
        maybe="parent_id>institution",
        text="name short_name acronym article",
        flag="with_state foreign_ministry",
    )
    _record(
        "instrument",
        maybe="consultation_id>consultation sitting_id>sitting scan_id>attachment",
        text="title acronym kind dated city",
        short="status",
        day="in_force",
        marked=True,
    )
    _record(
        "issue",
        link="edition_id>edition",
        text="by reason uncleared paper hash kept text",
        short="kind",
        integer="number",
        moment="at",
    )
    _record("issued_file", link="issue_id>issue attachment_id>attachment", text="format")
    _record(
        "mechanism",
        maybe="basis_id>instrument parent_id>mechanism",
        text="handle name noun framework level frequency languages costs terms",
        short="ordinal_style outcome_kind",
        count="lead_days",
        flag="alternates",
    )
    _record("mechanism_name", link="mechanism_id>mechanism", text="name source")
    _record(
        "mechanism_side",
        link="mechanism_id>mechanism party_id>party",
        maybe="institution_id>institution contact_id>person",
        text="level",
        order=True,
    )
    _record(
        "note",
        link="consultation_id>consultation",
        maybe="sitting_id>sitting item_id>agenda_item",
        text="text",
        flag="off_record",
        moment="taken",
        order=True,
        marked=True,
    )
    _record(
        "outcome",
        link="consultation_id>consultation",
        maybe="sitting_id>sitting item_id>agenda_item note_id>note reply_to_id>outcome "
        "instrument_id>instrument candidature_id>candidature",
        text="label verb addressee text quotation as_typed",
        short="scope voice strength stance",
        flag="off_record",
        order=True,
        marked=True,
    )
    _record("outcome_field", link="outcome_id>outcome", text="name", flag="open_end", order=True)
    _record(
        "participation",
        link="consultation_id>consultation",
        maybe="person_id>person party_id>party institution_id>institution sitting_id>sitting",
        text="name title occasion",
        short="role",
        order=True,
        marked=True,
    )
    _record(
        "party",
        text="code formal_name short_name adjective article misspellings languages zone capital",
        short="kind",
    )
    _record("party_member", link="bloc_id>party member_id>party", flag="coordinator", order=True)
    _record(
        "passage",
        link="release_id>release",
        text="heading",
        short="kind scope",
        flag="heading_printed",
        order=True,
    )
    _record("passage_outcome", link="passage_id>passage outcome_id>outcome", order=True)
    _record(
        "person",
        maybe="party_id>party photograph_id>attachment",
        text="name family_name given_name sort_key honorific honorific_short academic post_nominals "
        "salutation languages pronunciation biography",
        short="name_order gender",
        flag="family_capitals",
        day="died",
    )
    _record("personal_file", link="person_id>person", text="passport diet health notes")
    _record(
        "post",
        link="person_id>person",
        maybe="institution_id>institution rank_id>rank",
        text="title later_title",
        day="first_day last_day",
    )
    _record("preset", text="key value")
    _record(
        "progress",
        link="follow_up_id>follow_up",
        maybe="evidence_id>attachment",
        text="by text",
        flag="shareable",
        day="on",
        marked=True,
    )
    _record("rank", maybe="party_id>party", text="name source", integer="place", flag="confirmed")
    _record(
        "register_number",
        maybe="release_id>release",
        text="kind suffix reason subject",
        short="state",
        integer="number year",
        flag="given",
        check={"ck_register_number_number_positive": "number > 0"},
    )
    _record(
        "release",
        link="consultation_id>consultation",
        text="letterhead",
        short="kind",
        flag="unilateral",
        order=True,
    )
    _record(
        "review",
        link="follow_up_id>follow_up consultation_id>consultation",
        text="said",
        short="status",
        order=True,
        marked=True,
    )
    _record("settlement", link="release_id>release", text="check place facts reason by", moment="at")
    _record(
        "signatory",
        link="instrument_id>instrument party_id>party",
        maybe="person_id>person",
        text="title number",
        order=True,
    )
    _record(
        "sitting",
        link="consultation_id>consultation",
        maybe="parent_id>sitting",
        text="title dates zone city place",
        short="kind mode",
        moment="begins ends",
        order=True,
        marked=True,
    )
    _record(
        "speaker",
        link="outcome_id>outcome",
        maybe="delegation_id>delegation delegate_id>delegate participation_id>participation",
        order=True,
    )
    _record(
        "talking_point",
        link="brief_id>brief",
        maybe="addressee_id>delegate",
        text="text addressee",
        order=True,
        marked=True,
    )
    _record(
        "wording",
        link="passage_id>passage edition_id>edition",
        text="prose composed_from source_hash ties",
        flag="edited",
    )


RECORDS = (
    "actor agenda_item agenda_lead annex attachment brief candidature chair clearance consultation "
    "delegate delegation desk edition follow_up institution instrument issue issued_file mechanism "
    "mechanism_name mechanism_side note outcome outcome_field participation party party_member passage "
    "passage_outcome person personal_file post preset progress rank register_number release review "
    "settlement signatory sitting speaker talking_point wording"
)


def _index() -> None:
    op.create_index("ix_attachment_sha256", "attachment", ["sha256"])
    unique("uq_consultation_ref", "consultation", ["ref"])
    unique("uq_edition_language", "edition", ["release_id", "language", "first_id"])
    unique("uq_mechanism_handle", "mechanism", ["handle"])
    op.create_index("ix_person_sort_key", "person", ["sort_key"])
    unique("uq_preset_key", "preset", ["key"])
    unique("uq_register_number", "register_number", ["kind", "year", "number"])


def _file() -> None:
    op.create_table(
        "journal",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        *(sa.Column(name, UID, nullable=False) for name in ("id", "deed", "desk", "row")),
        sa.Column("undoes", UID, nullable=True),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("officer", "label", "final", "burst")),
        sa.Column("changes", sa.Text(), nullable=False),
        sa.Column("source", sa.String(8), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("made", sa.Boolean(), nullable=False),
        sa.Column("marking", sa.String(40), nullable=False),
        sa.Column("mac", sa.LargeBinary(32), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_journal"),
        sa.UniqueConstraint("id", name="uq_journal_id"),
    )
    op.create_index("ix_journal_deed", "journal", ["deed"])
    op.create_index("ix_journal_row", "journal", ["row"])
    op.create_index("ix_journal_desk", "journal", ["desk", "officer", "step", "seq"])
    op.create_table(
        "search_doc",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("row", UID, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("marking", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_search_doc"),
        sa.UniqueConstraint("kind", "row", name="uq_search_doc_kind_row"),
    )
    op.create_table(
        "blob",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_blob"),
    )
    op.create_table(
        "about",
        sa.Column("name", sa.String(40), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_about"),
    )


def _searchsqlite() -> None:
    # Trigrams, since they alone find a word inside Khmer, which is written without spaces. External content
    # needs a whole-number key that stays: hence search_doc, and no index over the records themselves.
    op.execute(
        "CREATE VIRTUAL TABLE search_fts USING fts5(title, body, content='search_doc', content_rowid='id',"
        " tokenize='trigram remove_diacritics 1')"
    )
    # A hit in the title counts four times; kept in the table, ordering by rank is three times as fast.
    op.execute("INSERT INTO search_fts (search_fts, rank) VALUES ('rank', 'bm25(4.0, 1.0)')")
    enter = "INSERT INTO search_fts (rowid, title, body) VALUES (new.id, new.title, new.body);"
    leave = (
        "INSERT INTO search_fts (search_fts, rowid, title, body)"
        " VALUES ('delete', old.id, old.title, old.body);"
    )
    for name, when, deeds in (
        ("entered", "INSERT", enter),
        ("left", "DELETE", leave),
        ("changed", "UPDATE", leave + " " + enter),
    ):
        op.execute(f"CREATE TRIGGER search_doc_{name} AFTER {when} ON search_doc BEGIN {deeds} END")


def _search_postgresql() -> None:
    op.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
    op.execute(
        "CREATE INDEX ix_search_doc_words ON search_doc USING gin (lower(title || ' ' || body) gin_trgm_ops)"
    )


def _record(table: str, **about: Any) -> None:
    _later.extend(record(table, **about))


def _late() -> list[Reference]:
    return [one for one in _later if one[:2] == LATE]


def _others() -> list[Reference]:
    return [one for one in _later if one[:2] != LATE]
