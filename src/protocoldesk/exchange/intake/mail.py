"""E-mails: what they say, and what is attached to them, from .eml files and Outlook's .msg."""

from __future__ import annotations

import email.policy
import re
from collections.abc import Callable, Iterator
from datetime import date
from email import message_from_bytes
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser
from io import BytesIO
from typing import Any, NamedTuple

from protocoldesk.records.errors import Refusal

MOST_ATTACHED = 100

_BREAKS = frozenset({"p", "br", "div", "tr", "li", "h1", "h2", "h3", "table"})


class Attached(NamedTuple):
    """A file that came with an e-mail."""

    name: str
    content: bytes


class Mail(NamedTuple):
    """An e-mail as far as a log needs it."""

    subject: str
    sender: str
    sent: date | None
    body: str
    attached: tuple[Attached, ...]


def read_eml(content: bytes) -> Mail:
    """An .eml file. Raises Refusal where it is no e-mail, or has more attached than any letter."""
    try:
        message: EmailMessage[Any, Any] = message_from_bytes(content, policy=email.policy.default)
        if not message.keys():
            raise Refusal("The file is no e-mail.")
        attached = tuple(_attached(message))
        return Mail(
            _header(message, "subject"), _header(message, "from"), _sent(message), _body(message), attached
        )
    except Refusal:
        raise
    except Exception as error:  # headers and bodies that break every rule fail in any way
        raise Refusal("The e-mail is damaged; nothing was read.") from error


def _header(message: EmailMessage[Any, Any], name: str) -> str:
    return " ".join(str(message.get(name, "")).split())


def _sent(message: EmailMessage[Any, Any]) -> date | None:
    try:
        return parsedate_to_datetime(str(message.get("date", ""))).date()
    except (ValueError, TypeError):
        return None


def _body(message: EmailMessage[Any, Any]) -> str:
    part = message.get_body(("plain", "html"))
    if part is None:
        return ""
    said = _content(part)
    return without_tags(said) if part.get_content_type() == "text/html" else said


def _content(part: Any) -> str:
    try:
        return str(part.get_content())
    except (LookupError, UnicodeError):  # a charset that nobody knows
        return bytes(part.get_payload(decode=True) or b"").decode("utf-8", "replace")


def _attached(message: EmailMessage[Any, Any]) -> Iterator[Attached]:
    for number, part in enumerate(message.iter_attachments(), 1):
        if number > MOST_ATTACHED:
            raise Refusal("The e-mail has more than {most} files attached.", most=MOST_ATTACHED)
        if part.get_content_type() == "message/rfc822":
            inner = part.get_payload(0)
            yield Attached(f"{part.get_filename() or f'message {number}'}.eml", inner.as_bytes())  # type: ignore[union-attr]
        else:
            content = part.get_payload(decode=True)
            yield Attached(part.get_filename() or f"file {number}", bytes(content or b""))  # type: ignore[arg-type]


def read_msg(content: bytes) -> Mail:
    """An Outlook message. Raises Refusal where it is none."""
    from oxmsg import Message

    try:
        message = Message.load(BytesIO(content))
        files = [one for one in message.attachments if one.attached_by_value]
        if len(files) > MOST_ATTACHED:
            raise Refusal("The e-mail has more than {most} files attached.", most=MOST_ATTACHED)
        attached = tuple(Attached(one.file_name or "file", one.file_bytes or b"") for one in files)
        body = message.body or without_tags(message.html_body or "")
        sent = message.sent_date
        return Mail(
            message.subject or "", message.sender or "", sent.date() if sent else None, body, attached
        )
    except Refusal:
        raise
    except Exception as error:  # a compound file that is no message fails in any way
        raise Refusal("The file is no Outlook message, or is damaged.") from error


class _Words(HTMLParser):
    """The words of a page: a line for each paragraph and row, a tab between the cells of a row."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in ("style", "script", "head")
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in ("style", "script", "head") and self._silent > 0
        self._break("" if tag == "br" else tag)

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.said.append(re.sub(r"\s+", " ", data))

    def _break(self, tag: str) -> None:
        if tag in _BREAKS:
            self.said.append("\n")
        elif tag in ("td", "th"):
            self.said.append("\t")


def without_tags(html: str) -> str:
    """The words of an HTML page."""
    reader = _Words()
    reader.feed(html)
    lines = (re.sub("\t+", "\t", line.strip(" \t")) for line in "".join(reader.said).splitlines())
    return "\n".join(line for line in lines if line.strip())


READERS: dict[str, Callable[[bytes], Mail]] = {"eml": read_eml, "msg": read_msg}
