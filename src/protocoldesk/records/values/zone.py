"""Time zones by their IANA names."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from protocoldesk.records.errors import Refusal


def is_zone(name: str) -> bool:
    """Whether a time zone is called that: "Asia/Phnom_Penh"."""
    try:
        ZoneInfo(name)
    except (ValueError, KeyError, OSError):
        return False
    return True


def check_zone(name: str, field: str = "zone") -> None:
    """Raise Refusal where it is given and is no time zone."""
    if name and not is_zone(name):
        raise Refusal("'{zone}' is no time zone such as Asia/Phnom_Penh.", field=field, zone=name)
