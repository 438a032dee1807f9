"""The way in: no verb opens the desk, a verb runs headless."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Return the exit code: 0 done, 1 a check found something, 2 refused or bad usage.

    Without a verb, also where `--archive FILE` or a file's name alone is said, the desk is opened.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    file = _file(words)
    return _work(words) if file is None else _open_desk(file)


def _file(words: list[str]) -> str | None:
    """The archive that the desk is to open, "" for the last one; None: a verb is said."""
    match words:
        case []:
            return ""
        case ["--archive", file]:
            return file
        case [word] if word.startswith("--archive="):
            return word.partition("=")[2]
        case [file] if file.endswith(".pdesk"):
            return file
        case _:
            return None


def _open_desk(file: str) -> int:
    from protocoldesk.gui.app import main as open_desk

    return open_desk(file)


def _work(words: list[str]) -> int:
    from protocoldesk.cli import main as work  # the verbs, and what they load, only when one is called

    return work(words)


if __name__ == "__main__":
    sys.exit(main())
