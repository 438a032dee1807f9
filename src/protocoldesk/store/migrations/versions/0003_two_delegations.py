"""What two delegations need: letters, notified lists, seating, programme, travel, hospitality, printings.

Revision: 0003.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from protocoldesk.store.migrations.making import SORTS, Reference, record, refer, sqlite
from protocoldesk.store.migrations.rebuilding import rebuilt

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

NEW = (
    "access agenda_version car car_seat column_mapping course gift invitation journey letter letter_file "
    "line_person meal_note notified_list notified_row postponed_item printing programme_line seat "
    "seating_plan stay task template"
)

ADDED = {
    "consultation": "flag no_gifts",
    "delegate": "count precedence, maybe stands_for_id>delegate",
    "institution": "count place",
    "issue": "text details",
    "post": "moment took_up",
    "register_number": "maybe letter_id>letter",
    "sitting": "words dress, short press",
}
"""Columns that older tables get, by table: sort and name, as `record` takes them; words are JSON."""

_SORTS = SORTS | {"words": sa.Text()}
_DEFAULTS = {"flag": sa.false(), "text": "", "words": "{}", "short": ""}
"""For the rows that stand; today's rows always say their own."""


def upgrade() -> None:
    references = _letters() + _lists() + _plans() + _programme() + _travel() + _hospitality()
    refer(references)
    for table, columns in ADDED.items():
        _add(table, columns)


def downgrade() -> None:
    for table, columns in ADDED.items():
        _drop(table, columns)
    for table in NEW.split():
        op.execute(f'DROP TABLE "{table}"' + ("" if sqlite() else " CASCADE"))


def _add(table: str, columns: str) -> None:
    told = [_told(column) for column in columns.split(",")]
    with rebuilt(table) as batch:
        for sort, name, target in told:
            default = _DEFAULTS.get(sort)
            batch.add_column(sa.Column(name, _SORTS[sort], nullable=default is None, server_default=default))
            if target:
                batch.create_foreign_key(
                    f"fk_{table}_{name}", target, [name], ["id"], deferrable=True, initially="DEFERRED"
                )
    with rebuilt(table) as batch:
        for sort, name, _ in told:
            if sort in _DEFAULTS:
                batch.alter_column(name, existing_type=_SORTS[sort], server_default=None)
    for _, name, target in told:
        if target:
            op.create_index(f"ix_{table}_{name}", table, [name])


def _drop(table: str, columns: str) -> None:
    told = [_told(column) for column in columns.split(",")]
    for _, name, target in told:
        if target:
            op.drop_index(f"ix_{table}_{name}", table)
    with rebuilt(table) as batch:
        for _, name, target in told:
            if target:
                batch.drop_constraint(f"fk_{table}_{name}", type_="foreignkey")
            batch.drop_column(name)


def _told(column: str) -> tuple[str, str, str]:
    sort, name = column.split()
    name, _, target = name.partition(">")
    return sort, name, target


def _letters() -> list[Reference]:
    return [
        *record(
            "letter",
            maybe="consultation_id>consultation party_id>party institution_id>institution reply_to_id>letter "
            "delegate_id>delegate participation_id>participation signer_id>delegate",
            text="our_number their_number correspondent subject text ties language",
            short="direction kind notifies",
            day="dated logged_on reply_due",
            flag="sent",
            marked=True,
        ),
        *record("letter_file", link="letter_id>letter attachment_id>attachment", order=True),
        *record(
            "invitation",
            link="sitting_id>sitting",
            maybe="delegate_id>delegate participation_id>participation letter_id>letter",
            text="remark",
            short="reply",
            day="sent_on replied_on",
            order=True,
        ),
    ]


def _lists() -> list[Reference]:
    return [
        *record(
            "notified_list",
            link="delegation_id>delegation",
            maybe="letter_id>letter attachment_id>attachment",
            text="source",
            integer="number",
            day="received_on",
        ),
        *record(
            "notified_row",
            link="list_id>notified_list",
            maybe="person_id>person delegate_id>delegate",
            text="name bare title institution",
            short="role state",
            count="place",
            flag="gone",
            order=True,
        ),
        *record("column_mapping", maybe="party_id>party", text="headings fields"),
        *record(
            "printing",
            link="consultation_id>consultation",
            maybe="plan_id>seating_plan letter_id>letter",
            text="paper language options by recipient said",
            short="manner",
            integer="copies",
            flag="settled",
            moment="at",
        ),
    ]


def _plans() -> list[Reference]:
    return [
        *record(
            "seating_plan",
            link="consultation_id>consultation",
            maybe="sitting_id>sitting",
            text="name preset flags_checked_by flags_of",
            short="layout interpreter door window",
            integer="chairs",
            flag="guest_above counterparts flags flags_checked agreed",
            order=True,
        ),
        *record(
            "seat",
            link="plan_id>seating_plan",
            maybe="delegation_id>delegation delegate_id>delegate participation_id>participation",
            text="label",
            integer="row place",
            flag="locked",
        ),
    ]


def _programme() -> list[Reference]:
    return [
        *record(
            "programme_line",
            link="consultation_id>consultation",
            maybe="sitting_id>sitting",
            text="title place dress owner cue remark",
            short="press",
            flag="internal",
            moment="begins ends",
            order=True,
            marked=True,
        ),
        *record(
            "line_person",
            link="line_id>programme_line",
            maybe="delegate_id>delegate participation_id>participation",
            short="duty",
            order=True,
        ),
        *record(
            "task",
            link="consultation_id>consultation",
            text="title owner remark",
            integer="days_before",
            day="due done_on",
            flag="advisory",
            order=True,
        ),
        *record("template", text="name lines", short="kind"),
        *record(
            "agenda_version",
            link="consultation_id>consultation",
            maybe="letter_id>letter",
            text="items",
            integer="number",
            day="sent_on agreed_on",
        ),
        *record(
            "postponed_item",
            link="mechanism_id>mechanism",
            maybe="item_id>agenda_item taken_id>agenda_item",
            text="title their_title reason",
            short="scope",
            integer="minutes",
            order=True,
            marked=True,
        ),
    ]


def _travel() -> list[Reference]:
    return [
        *record(
            "car",
            link="consultation_id>consultation",
            maybe="flag_id>party",
            text="plate model driver phone remark",
            short="use",
            order=True,
        ),
        *record(
            "car_seat",
            link="car_id>car",
            maybe="delegate_id>delegate participation_id>participation",
            short="place",
        ),
        *record(
            "journey",
            link="delegate_id>delegate",
            maybe="greeter_id>delegate car_id>car",
            text="zone carrier port greeter remark",
            short="way",
            moment="at",
        ),
        *record(
            "stay",
            link="delegate_id>delegate",
            text="hotel room paid_by booking",
            day="first_night last_day",
        ),
        *record("access", link="delegate_id>delegate", text="need remark", day="asked_on granted_on"),
    ]


def _hospitality() -> list[Reference]:
    return [
        *record("course", link="sitting_id>sitting", text="heading name instead", order=True),
        *record("meal_note", maybe="delegate_id>delegate participation_id>participation", text="note"),
        *record(
            "gift",
            maybe="consultation_id>consultation party_id>party person_id>person photograph_id>attachment",
            text="giver recipient description value currency remark",
            short="way disposal",
            day="given_on disposed_on",
            marked=True,
        ),
    ]
