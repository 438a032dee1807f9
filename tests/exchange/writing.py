"""A file written by hand: the first consultations of Cambodia and Switzerland, with ids of its own."""

import json
from functools import partial
from typing import Any

from protocoldesk.exchange.consultation import shown
from protocoldesk.exchange.incoming import read
from protocoldesk.exchange.taking import Taken, check, take
from protocoldesk.office import Office
from protocoldesk.operations.consultation import by_ref

Data = dict[str, Any]


def first_consultations() -> Data:
    return {
        "protocoldesk": 1,
        "records": {
            "party": [
                {"id": "cambodia", "code": "kh", "short_name": {"en": "Cambodia", "km": "កម្ពុជា"}},
                {"id": "switzerland", "code": "ch", "short_name": {"en": "Switzerland"}},
            ],
            "institution": [
                {"id": "mfa", "party_id": "cambodia", "name": {"en": "Ministry of Foreign Affairs"}}
            ],
            "person": [
                {"id": "meas", "name": {"en": "MEAS Kim Heng"}, "gender": "m"},
                {"id": "keller", "name": {"en": "Anna Keller"}, "gender": "f"},
            ],
            "post": [
                {
                    "id": "sos",
                    "person_id": "meas",
                    "institution_id": "mfa",
                    "title": {"en": "Secretary of State"},
                }
            ],
            "mechanism": [
                {"id": "series", "handle": "kh-ch", "name": {"en": "Cambodia-Switzerland Consultations"}}
            ],
            "mechanism_side": [
                {"id": "side 1", "mechanism_id": "series", "party_id": "cambodia"},
                {"id": "side 2", "mechanism_id": "series", "party_id": "switzerland"},
            ],
            "consultation": [
                {
                    "id": "first",
                    "mechanism_id": "series",
                    "number": 1,
                    "dates": {"kind": "day", "first": "2026-05-04"},
                    "mode": "virtual",
                    "zone": "Asia/Phnom_Penh",
                }
            ],
            "delegation": [
                {"id": "ours", "consultation_id": "first", "party_id": "cambodia", "institution_id": "mfa"},
                {"id": "theirs", "consultation_id": "first", "party_id": "switzerland"},
            ],
            "delegate": [
                {
                    "id": "head",
                    "delegation_id": "ours",
                    "person_id": "meas",
                    "role": "head",
                    "post_id": "sos",
                },
                {"id": "their head", "delegation_id": "theirs", "person_id": "keller", "role": "head"},
            ],
            "outcome": [
                {
                    "id": "trade",
                    "consultation_id": "first",
                    "verb": "exchange_views",
                    "strength": "discussed",
                    "text": {"en": "trade"},
                },
                {
                    "id": "water",
                    "consultation_id": "first",
                    "verb": "exchange_views",
                    "strength": "discussed",
                    "text": {"en": "water"},
                },
            ],
        },
    }


def written(data: Any) -> bytes:
    return json.dumps(data).encode()


def import_file(office: Office, data: Any) -> Taken:
    return office.do("Import", partial(take, incoming=read(written(data))))


def faults(office: Office, data: Any) -> dict[str, str]:
    """What is wrong with a file: the sentence by path."""
    return dict(office.read(partial(check, incoming=read(written(data)))))


def show(office: Office, ref: str, **wanted: bool) -> Data:
    return office.read(lambda session: shown(session, by_ref(session, ref), **wanted))
