"""The headless verbs: everything that can be done in a window, from the command line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import NoReturn

from protocoldesk.cli import keeping, looking, making, naming, printing, releasing, taking, writing
from protocoldesk.cli.sharing import BUG, DONE, REFUSED, Verb
from protocoldesk.records.errors import Refusal, Sentence

VERBS = (
    *making.VERBS,
    *taking.VERBS,
    *looking.VERBS,
    *releasing.VERBS,
    *printing.VERBS,
    *naming.VERBS,
    *writing.VERBS,
    *keeping.VERBS,
)


def main(words: Sequence[str]) -> int:
    """Do one verb. 0: done; 1: a check found something; 2: refused or bad usage; 3: a bug of the program."""
    try:
        given = parser().parse_args(words)
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


class Parser(argparse.ArgumentParser):
    """Refuses bad usage in one plain sentence."""

    def error(self, message: str) -> NoReturn:
        raise Refusal("{message}. `{verb} --help` says how it is used.", message=message, verb=self.prog)


def parser() -> argparse.ArgumentParser:
    """The parser of every verb."""
    parser = Parser(
        prog="protocoldesk", description="Prepares bilateral consultations, and issues what comes of them."
    )
    shared = Parser(add_help=False)
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
