"""Every kind of record, imported so that the mapping is whole."""

from protocoldesk.records import (
    agenda,
    attachment,
    brief,
    candidature,
    consultation,
    delegation,
    desk,
    followup,
    instrument,
    mechanism,
    outcome,
    party,
    person,
    preset,
    register,
    release,
)

__all__ = [
    "agenda",
    "attachment",
    "brief",
    "candidature",
    "consultation",
    "delegation",
    "desk",
    "followup",
    "instrument",
    "mechanism",
    "outcome",
    "party",
    "person",
    "preset",
    "register",
    "release",
]
