"""vCards: persons from address books, versions 2.1, 3.0 and 4.0."""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from protocoldesk.exchange.intake.plaintext import decoded
from protocoldesk.exchange.intake.source import Picture, Row, Source, Table, refuse_many, tidy
from protocoldesk.records.errors import Refusal, Told

FIELDS = (
    "honorific", "name", "name_km", "family", "given", "letters", "title", "role", "institution",
    "gender", "languages", "pronunciation", "notes", "photograph",
)  # fmt: skip

_HEAD = re.compile(r"""^(?:[\w-]+\.)?([\w-]+)((?:;(?:[^:;"]|"[^"]*")*)*):""", re.DOTALL)
_KHMER = re.compile("[\u1780-\u17ff]")
_ENDINGS = {b"\xff\xd8": "jpg", b"\x89P": "png", b"GI": "gif"}


@dataclass(slots=True)
class _Card:
    """A card as it is read: the values of each property, with the parameters that each bore."""

    number: int
    values: dict[str, list[tuple[dict[str, str], str]]] = field(
        default_factory=dict[str, list[tuple[dict[str, str], str]]]
    )

    def first(self, name: str) -> str:
        found = self.values.get(name)
        return tidy(_plain(found[0][1])) if found else ""


def read(name: str, content: bytes) -> Source:
    """Each card of a file as a row. Raises Refusal where there is none, or one does not end."""
    said, notes = decoded(_joined(content))
    cards = list(_cards(said))
    refuse_many(len(cards))
    if not cards:
        raise Refusal("The file holds no vCard.")
    pictures: list[Picture] = []
    rows = tuple(_row(card, number, pictures) for number, card in enumerate(cards, 1))
    return Source(name, content, (Table(name, rows, FIELDS, notes=notes),), pictures=tuple(pictures))


def _joined(content: bytes) -> bytes:
    """Lines that were folded joined again: in octets, since others fold in the midst of a letter."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" in content[:8]:
        return content
    return re.sub(rb"\r?\n[ \t]", b"", content)


def _cards(said: str) -> Iterator[_Card]:
    card: _Card | None = None
    count = 0
    for line in _unfolded(said):
        found = _HEAD.match(line)
        if not found:
            continue
        name, value = found.group(1).upper(), line[found.end() :]
        if name == "BEGIN" and value.strip().upper() == "VCARD":
            count += 1
            card = _Card(count)
        elif name == "END" and card is not None:
            yield card
            card = None
        elif card is not None:
            parameters = _parameters(found.group(2))
            card.values.setdefault(name, []).append((parameters, _decoded(value, parameters)))
    if card is not None:
        raise Refusal("vCard {card} does not end.", card=card.number)


def _unfolded(said: str) -> Iterator[str]:
    """Logical lines: a line that begins with white space goes on, and so does quoted-printable after "="."""
    waiting = ""
    for line in re.split(r"\r\n|\n|\r", said):
        soft = waiting.endswith("=") and "QUOTED-PRINTABLE" in waiting.partition(":")[0].upper()
        if soft:
            waiting = f"{waiting}\n{line}"
        elif line[:1] in (" ", "\t"):
            waiting += line[1:]
        else:
            if waiting:
                yield waiting
            waiting = line
    if waiting:
        yield waiting


def _parameters(written: str) -> dict[str, str]:
    """Parameters by name; version 2.1 leaves the names of TYPE and ENCODING out."""
    found: dict[str, str] = {}
    for part in written.split(";"):
        name, equals, value = part.partition("=")
        if equals:
            found[name.upper()] = value.strip('"')
        elif part.upper() in ("QUOTED-PRINTABLE", "BASE64"):
            found["ENCODING"] = part
    return found


def _decoded(value: str, parameters: dict[str, str]) -> str:
    if parameters.get("ENCODING", "").upper() != "QUOTED-PRINTABLE":
        return value
    raw = quopri.decodestring(value.encode("utf-8"))
    try:
        return raw.decode(parameters.get("CHARSET", "utf-8"))
    except (UnicodeDecodeError, LookupError):
        return raw.decode("cp1252", "replace")


def _row(card: _Card, number: int, pictures: list[Picture]) -> Row:
    structured = [tidy(_plain(part)) for part in _split(_raw(card, "N"), ";")] + [""] * 5
    family, given, more, prefix, suffix = structured[:5]
    said = {
        "honorific": prefix,
        "family": family,
        "given": f"{given} {more}".strip(),
        "letters": suffix,
        "title": card.first("TITLE"),
        "role": card.first("ROLE"),
        "institution": ", ".join(tidy(_plain(part)) for part in _split(_raw(card, "ORG"), ";") if part),
        "gender": card.first("GENDER")[:1],
        "languages": " ".join(tidy(value) for _, value in card.values.get("LANG", [])),
        "pronunciation": card.first("SOUND") if "VALUE" not in card.values else "",
        "notes": card.first("NOTE"),
        "photograph": _photograph(card, number, pictures),
        **_names(card, prefix, suffix),
    }
    return Row(Told("card {card}", card=number), tuple(said.get(one, "") for one in FIELDS))


def _names(card: _Card, prefix: str, suffix: str) -> dict[str, str]:
    """The formatted names without what the structured one keeps apart; a Khmer one by itself."""
    names: dict[str, str] = {}
    for _, value in card.values.get("FN", []):
        said = tidy(_plain(value))
        if prefix:
            said = said.removeprefix(f"{prefix} ")
        if suffix:
            said = said.removesuffix(suffix).rstrip(" ,")
        names.setdefault("name_km" if _KHMER.search(said) else "name", said)
    return names


def _raw(card: _Card, name: str) -> str:
    found = card.values.get(name)
    return found[0][1] if found else ""


def _split(value: str, parted_by: str) -> list[str]:
    return re.split(rf"(?<!\\){parted_by}", value)


def _plain(value: str) -> str:
    return re.sub(r"\\(.)", lambda found: "\n" if found.group(1) in "nN" else found.group(1), value)


def _photograph(card: _Card, number: int, pictures: list[Picture]) -> str:
    """The name of the card's photograph, kept among the pictures; "": it has none that is embedded."""
    for parameters, value in card.values.get("PHOTO", []):
        written = value.partition("base64,")[2] if value.startswith("data:") else value
        if not value.startswith("data:") and parameters.get("ENCODING", "").upper() not in ("B", "BASE64"):
            continue
        try:
            content = base64.b64decode("".join(written.split()), validate=True)
        except (binascii.Error, ValueError):
            continue
        name = f"card-{number}.{_ENDINGS.get(content[:2], 'jpg')}"
        pictures.append(Picture(name, content))
        return name
    return ""
