"""The headless verbs: everything that can be done in a window, from the command line."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from protocoldesk.records.errors import Refusal, Sentence

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session

    from protocoldesk.office import Office
    from protocoldesk.papers.parts import Paper

DONE, FOUND, REFUSED, BUG = 0, 1, 2, 3

Verb = Callable[[argparse.Namespace], int]


def main(words: Sequence[str]) -> int:
    """Do one verb. 0: done; 1: a check found something; 2: refused or bad usage; 3: a bug of the program."""
    try:
        given = _parser().parse_args(words)
        verb: Verb = given.verb
        return verb(given)
    except Sentence as sentence:
        print(sentence, file=sys.stderr)
        return REFUSED
    except BrokenPipeError:  # the reader of a pipe had enough
        sys.stderr.close()
        return DONE
    except Exception as bug:  # noqa: BLE001 -- the last line of defence: a sentence, never a traceback
        print(f"The program failed ({type(bug).__name__}); nothing of this deed was kept.", file=sys.stderr)
        return BUG


# Looking


def _list(given: argparse.Namespace) -> int:
    from protocoldesk.operations import consultation
    from protocoldesk.protocol.dates import printed
    from protocoldesk.protocol.phrases import phrases_for

    with _office(given, read_only=True) as office:
        rows = office.read(consultation.rows)
    english = phrases_for("en")
    lines = [
        {
            "ref": row.ref,
            "mechanism": row.mechanism.best("en"),
            "dates": printed(row.dates, english).replace("\u00a0", " "),
            "city": row.city.best("en"),
            "status": row.status.value,
        }
        for row in rows
    ]
    print(_json(lines) if given.json else _columns([list(line.values()) for line in lines]))
    return DONE


def _show(given: argparse.Namespace) -> int:
    from protocoldesk.exchange import consultation

    with _office(given, read_only=True) as office:
        found = office.read(partial(_by_ref, ref=given.ref))
        print(
            _json(
                office.read(partial(consultation.shown, consultation_id=found, restricted=given.restricted))
            )
        )
    return DONE


def _schema(_given: argparse.Namespace) -> int:
    from protocoldesk.exchange.schema import schema

    print(_json(schema()))
    return DONE


def _search(given: argparse.Namespace) -> int:
    from protocoldesk.store.search import search

    with _office(given, read_only=True) as office:
        hits = office.read(partial(search, words=" ".join(given.words)))
    rows = [[hit.kind.replace("_", " "), hit.title, hit.snippet] for hit in hits]
    print(_columns(rows) if rows else "Nothing found.")
    return DONE


def _log(given: argparse.Namespace) -> int:
    from protocoldesk.operations.record import parts
    from protocoldesk.store.journal import log

    def lines(session: Session) -> list[Any]:
        if not given.ref:
            return log(session, limit=given.limit)
        found = _by_ref(session, given.ref)
        rows = {found, *(part.id for part in parts(session, "consultation", [found]))}
        return log(session, rows, given.limit)

    with _office(given, read_only=True) as office:
        for line in office.read(lines):
            fields = ", ".join(sorted(set(line.changed))[:4])
            print(f"{line.at:%Y-%m-%d %H:%M}  {line.officer}  {line.source}: {line.label}  ({fields})")
    return DONE


def _check(given: argparse.Namespace) -> int:
    from protocoldesk.operations import checking

    with _office(given, read_only=True) as office:
        found = office.read(partial(checking.findings, ref=given.ref, today=date.today()))  # noqa: DTZ011
    for ref, finding in found:
        print(f"{ref}  {finding.check}  {finding.place}\n    {finding.sentence}\n    {finding.why}")
    if not found:
        print("Nothing found.")
    return FOUND if found else DONE


# Making


def _demo(given: argparse.Namespace) -> int:
    from protocoldesk.exchange.demo import REF, fill
    from protocoldesk.office import Office

    path = Path(given.file or given.archive or _last())
    with Office.make(path, passphrase=_passphrase(given), officer=given.officer) as office:
        fill(office.do)
    _remember(path)
    print(f"{path}: the demo, with {REF} composed, numbered and cleared.")
    return DONE


def _new(given: argparse.Namespace) -> int:
    from protocoldesk.office import Office

    path = Path(given.file or given.archive or _last())
    Office.make(path, passphrase=_passphrase(given), officer=given.officer).close()
    _remember(path)
    print(f"{path}: a new archive.")
    return DONE


def _import(given: argparse.Namespace) -> int:
    from protocoldesk.exchange import incoming, taking

    content = _content(given.file)
    with _office(given) as office:
        taken = office.do(
            f"Import {Path(given.file).name}", partial(taking.take, incoming=incoming.read(content))
        )
    print(
        f"{taken.made} records came in, {taken.skipped} were there already: {', '.join(taken.consultations)}"
    )
    return DONE


def _party(given: argparse.Namespace) -> int:
    from protocoldesk.operations import preset

    with _office(given) as office:
        office.do("Choose our own party", partial(preset.choose_party, code=given.code))
    print(f"Ours is {given.code}.")
    return DONE


def _compose(given: argparse.Namespace) -> int:
    from protocoldesk.operations import release
    from protocoldesk.records.values.words import ReleaseKind

    languages = given.languages.split(",")

    def compose(session: Session) -> UUID:
        return release.compose(
            session,
            consultation_id=_by_ref(session, given.ref),
            languages=languages,
            kind=ReleaseKind(given.kind),
            overwrite=given.overwrite,
        )

    with _office(given) as office:
        office.do("Compose release", compose)
    print(f"{given.ref}: composed in {' and '.join(languages)}.")
    return DONE


def _paste(given: argparse.Namespace) -> int:
    from protocoldesk.operations import release

    title, _, text = _content(given.file).decode("utf-8").strip().partition("\n")

    def paste(session: Session) -> UUID:
        found = _by_ref(session, given.ref)
        return release.paste(session, consultation_id=found, language=given.language, title=title, text=text)

    with _office(given) as office:
        office.do("Paste release", paste)
    print(f"{given.ref}: pasted in {given.language}.")
    return DONE


def _mend(given: argparse.Namespace) -> int:
    from protocoldesk.operations import release

    with _office(given) as office:
        changed = office.do(
            "Bring wordings up to date", lambda s: release.mend(s, release_id=_release(s, given.ref))
        )
    print(f"{given.ref}: {changed} passages brought up to what the records say.")
    return DONE


def _number(given: argparse.Namespace) -> int:
    from protocoldesk.operations import register
    from protocoldesk.operations.preset import table
    from protocoldesk.protocol import numbering

    with _office(given) as office:
        number = numbering.parse(given.number, office.read(partial(table, name="numbering")))
        release_id = office.read(partial(_release, ref=given.ref))
        office.do("Take number", partial(register.take, release_id=release_id, number=number))
    print(f"{given.ref}: {number}")
    return DONE


def _void(given: argparse.Namespace) -> int:
    from protocoldesk.operations import register

    with _office(given) as office:
        release_id = office.read(partial(_release, ref=given.ref))
        office.do("Make number void", partial(register.void, release_id=release_id, reason=given.reason))
    print(f"{given.ref}: its number is void.")
    return DONE


def _clear(given: argparse.Namespace) -> int:
    from protocoldesk.operations import release
    from protocoldesk.records.values.words import Means, Side

    with _office(given) as office:
        for language, edition_id in office.read(partial(_editions, given=given)):
            clear = partial(
                release.clear,
                edition_id=edition_id,
                side=Side(given.side),
                who=given.who or office.officer,
                at=office.clock(),
                means=Means(given.by),
                reference=given.reference,
            )
            office.do("Record clearance", clear)
            print(f"{given.ref}: cleared in {language} for {given.side}.")
    return DONE


def _issue(given: argparse.Namespace) -> int:
    with _office(given) as office:
        for language, edition_id in office.read(partial(_editions, given=given)):
            office.issue(edition_id, f"{given.ref}-{language}", given.reason)
            print(f"{given.ref}: issued in {language}.")
    return DONE


def _word(given: argparse.Namespace) -> int:
    from protocoldesk.operations import release
    from protocoldesk.records.values.prose import paragraphs

    blocks = paragraphs(given.text)

    def word(session: Session) -> UUID:
        release_id = _release(session, given.ref)
        say = release.prepare_correction if given.correction else release.reword
        passage_id = release.passage_of(session, release_id, given.passage)
        edition_id = release.edition_of(session, release_id, given.language)
        return say(session, passage_id=passage_id, edition_id=edition_id, blocks=blocks)

    with _office(given) as office:
        office.do("Edit wording", word)
    print(f"{given.ref}: passage {given.passage} reworded in {given.language}.")
    return DONE


def _correct(given: argparse.Namespace) -> int:
    from protocoldesk.operations import release

    with _office(given) as office:
        for language, edition_id in office.read(partial(_editions, given=given)):
            number = office.read(partial(release.next_correction, edition_id=edition_id))
            office.correct(edition_id, f"{given.ref}-{language}", number, given.reason)
            print(f"{given.ref}: Corr. {number} issued in {language}.")
    return DONE


def _withdraw(given: argparse.Namespace) -> int:
    from protocoldesk.operations import release

    with _office(given) as office:
        for language, edition_id in office.read(partial(_editions, given=given)):
            withdraw = partial(
                release.withdraw,
                edition_id=edition_id,
                by=office.officer,
                at=office.clock(),
                reason=given.reason,
            )
            office.do("Withdraw release", withdraw)
            print(f"{given.ref}: withdrawn in {language}.")
    return DONE


def _settle(given: argparse.Namespace) -> int:
    from protocoldesk.operations import checking

    with _office(given) as office:
        settle = partial(
            checking.settle,
            ref=given.ref,
            check=given.check,
            place=given.place,
            reason=given.reason,
            by=office.officer,
            at=office.clock(),
        )
        settled = office.do("Settle finding", settle)
    print(f"{given.ref}: {settled} settled.")
    return DONE


def _print(given: argparse.Namespace) -> int:
    with _office(given, read_only=True) as office:
        composed = _composed(office, given)
        content = office.print(partial(_pressed, given=given), composed).result()
        path = Path(given.out or f"{given.paper}-{given.ref}-{given.language}.{given.format}")
        office.save(path, content)
    print(path)
    return DONE


def _composed(office: Office, given: argparse.Namespace) -> Paper:
    if given.paper != "release":
        found = office.read(partial(_by_ref, ref=given.ref))
        return office.paper(given.paper, found, given.language)
    edition_id = office.read(partial(_edition, ref=given.ref, language=given.language))
    return office.page(edition_id, as_issued=given.as_issued)


def _pressed(composed: Paper, given: argparse.Namespace) -> bytes:
    from protocoldesk.exchange.paper import archival
    from protocoldesk.papers import press

    if given.format == "docx":
        return press.docx(composed)
    if given.format == "txt":
        return press.plain(composed).encode("utf-8")
    return press.pdf(archival(composed) if given.archival else composed, archival=given.archival)


# Keeping


def _undo(given: argparse.Namespace) -> int:
    with _office(given) as office:
        print(f"Undone: {office.undo()}")
    return DONE


def _redo(given: argparse.Namespace) -> int:
    with _office(given) as office:
        print(f"Done again: {office.redo()}")
    return DONE


def _backup(given: argparse.Namespace) -> int:
    from protocoldesk.store.backup import backup

    with _office(given) as office:
        print(backup(office.archive, Path(given.folder) if given.folder else None))
    return DONE


def _restore(given: argparse.Namespace) -> int:
    from protocoldesk.store.restore import restore

    target = Path(given.archive or _last())
    aside = restore(Path(given.backup), target, _passphrase(given), given.officer)
    print(f"{target}: restored." + (f" What was there is kept as {aside}." if aside else ""))
    return DONE


# What verbs share


def _office(given: argparse.Namespace, *, read_only: bool = False) -> Office:
    from protocoldesk.office import Office

    path = Path(given.archive or _last())
    office = Office.open(path, passphrase=_passphrase(given), officer=given.officer, read_only=read_only)
    if office.backup_fault:
        print(f"No backup was made: {office.backup_fault}", file=sys.stderr)
    _remember(path)
    return office


def _by_ref(session: Session, ref: str) -> UUID:
    from protocoldesk.operations.consultation import by_ref

    return by_ref(session, ref)


def _release(session: Session, ref: str) -> UUID:
    from protocoldesk.operations import release

    return release.of(session, _by_ref(session, ref))


def _edition(session: Session, ref: str, language: str) -> UUID:
    from protocoldesk.operations import release

    return release.edition_of(session, _release(session, ref), language)


def _editions(session: Session, given: argparse.Namespace) -> list[tuple[str, UUID]]:
    from protocoldesk.operations import release

    return release.editions(session, _release(session, given.ref), given.language)


def _passphrase(given: argparse.Namespace) -> str:
    return _content(given.passphrase_file).decode("utf-8").rstrip("\r\n") if given.passphrase_file else ""


def _content(file: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        raise Refusal("{file} cannot be read: {reason}.", file=file, reason=error.strerror) from error


def _last() -> Path:
    from protocoldesk.store.machine import last_archive

    return last_archive()


def _remember(path: Path) -> None:
    from protocoldesk.store.machine import remember

    remember(path)


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2)


def _columns(rows: list[list[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="protocoldesk", description="Prepares bilateral consultations, and issues what comes of them."
    )
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--archive", metavar="FILE", help="the archive; else the one opened last")
    shared.add_argument("--passphrase-file", metavar="FILE", help="a file with its passphrase")
    shared.add_argument("--officer", default="", metavar="NAME", help="who acts; else the machine's user")
    verbs = parser.add_subparsers(required=True, metavar="VERB")
    for name, work, says, arguments in VERBS:
        verb = verbs.add_parser(name, help=says, description=says, parents=[shared])
        verb.set_defaults(verb=work)
        for flag, options in arguments:
            verb.add_argument(flag, **options)
    return parser


_REF = ("ref", {"metavar": "REF", "help": "a consultation, such as kh-ca-2"})
_REASON = ("--reason", {"default": "", "metavar": "WHY"})
_LANGUAGE = ("--language", {"default": "en", "metavar": "TAG", "help": "en, km or fr"})
_EVERY = ("--language", {"default": "", "metavar": "TAG", "help": "one edition; else all of them"})

VERBS: tuple[tuple[str, Verb, str, tuple[tuple[str, dict[str, Any]], ...]], ...] = (
    ("demo", _demo, "make the demo archive", (("file", {"nargs": "?", "metavar": "FILE"}),)),
    ("new", _new, "make an empty archive", (("file", {"nargs": "?", "metavar": "FILE"}),)),
    ("list", _list, "list the consultations", (("--json", {"action": "store_true"}),)),
    ("show", _show, "print a consultation as JSON", (_REF, ("--restricted", {"action": "store_true"}))),
    ("schema", _schema, "print the JSON Schema of a consultation", ()),
    ("import", _import, "take in a consultation as JSON", (("file", {"metavar": "FILE.json"}),)),
    ("party", _party, "choose the office's own party", (("code", {"metavar": "CODE"}),)),
    (
        "compose",
        _compose,
        "compose the release",
        (
            _REF,
            ("--languages", {"default": "en,km", "metavar": "TAGS", "help": "the original first: en,km"}),
            ("--kind", {"default": "press release", "metavar": "KIND"}),
            ("--overwrite", {"action": "store_true", "help": "edited wordings too"}),
        ),
    ),
    (
        "paste",
        _paste,
        "type or paste a whole release: its title, then a line for each paragraph",
        (_REF, ("file", {"metavar": "FILE.txt"}), _LANGUAGE),
    ),
    (
        "word",
        _word,
        "reword a passage of the release",
        (
            _REF,
            ("passage", {"type": int, "metavar": "N", "help": "counted from the title, which is 1"}),
            ("text", {"metavar": "WORDS"}),
            _LANGUAGE,
            ("--correction", {"action": "store_true", "help": "of an edition that was issued"}),
        ),
    ),
    ("mend", _mend, "bring names, titles, dates and places up to their records", (_REF,)),
    ("number", _number, "give the release its number", (_REF, ("number", {"metavar": '"PR 22/2026"'}))),
    ("void", _void, "make the number of the release void", (_REF, _REASON)),
    (
        "clear",
        _clear,
        "record a clearance of the release",
        (
            _REF,
            _EVERY,
            ("--side", {"default": "ours", "choices": ["ours", "partner"]}),
            ("--who", {"default": "", "metavar": "NAME"}),
            ("--by", {"default": "word of mouth", "choices": ["note", "mail", "phone", "word of mouth"]}),
            ("--reference", {"default": "", "metavar": "WORDS"}),
        ),
    ),
    ("issue", _issue, "issue the release", (_REF, _EVERY, _REASON)),
    ("correct", _correct, "issue a correction", (_REF, _EVERY, _REASON)),
    ("withdraw", _withdraw, "withdraw the release", (_REF, _EVERY, _REASON)),
    (
        "print",
        _print,
        "print a paper",
        (
            ("paper", {"metavar": "PAPER", "help": "release, agenda, delegations or nameplates"}),
            _REF,
            _LANGUAGE,
            ("--format", {"default": "pdf", "choices": ["pdf", "docx", "txt"]}),
            ("--out", {"metavar": "PATH"}),
            ("--archival", {"action": "store_true", "help": "PDF/A with the page's own facts in it"}),
            ("--as-issued", {"action": "store_true", "help": "as it will be, without DRAFT"}),
        ),
    ),
    ("search", _search, "find words in everything", (("words", {"nargs": "+", "metavar": "WORD"}),)),
    ("check", _check, "check the releases", (("ref", {"nargs": "?", "metavar": "REF"}),)),
    (
        "settle",
        _settle,
        "settle a finding of a check with a reason",
        (_REF, ("check", {"metavar": "CHECK"}), ("--place", {"default": "", "metavar": "PLACE"}), _REASON),
    ),
    ("undo", _undo, "take the last deed back", ()),
    ("redo", _redo, "do again what was undone", ()),
    (
        "log",
        _log,
        "list what was done",
        (
            ("ref", {"nargs": "?", "metavar": "REF"}),
            ("--limit", {"type": int, "default": 50, "metavar": "N"}),
        ),
    ),
    ("backup", _backup, "make a verified backup", (("--folder", {"metavar": "FOLDER"}),)),
    ("restore", _restore, "restore a backup", (("backup", {"metavar": "BACKUP.pdesk"}),)),
)
