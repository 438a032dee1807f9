"""The way in: no verb opens the desk, a verb runs headless."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Return the exit code: 0 done, 1 a check found something, 2 refused or bad usage."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    return _work(words) if words else _open_desk()


def _open_desk() -> int:
    print("The windows come with the next issue; until then `protocoldesk --help` lists the verbs.")
    return 0


def _work(words: list[str]) -> int:
    from protocoldesk.cli import main as work  # the verbs, and what they load, only when one is called

    return work(words)


if __name__ == "__main__":
    sys.exit(main())
