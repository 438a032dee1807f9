"""A program that does deed after deed and says so until it is killed: `python -m tests.stories.busy FILE`."""

import sys
from functools import partial
from itertools import count
from pathlib import Path

from protocoldesk.office import Office
from protocoldesk.operations import record
from protocoldesk.records.values.text import Text


def main(archive: str) -> None:
    with Office.open(Path(archive), officer="Sok Dara") as office:
        start = len(office.history().done)
        for number in count(start * 1000):
            name = Text(en=f"Party {number}", km=f"ភាគី {number}")
            made = partial(record.make, kind="party", code=f"p{number}", short_name=name)
            row = office.do(f"Add {number}", made)
            print("made", number, flush=True)
            office.do("Change", partial(record.change, kind="party", record_id=row, code=f"q{number}"))
            print("changed", number, flush=True)
            if number % 3 == 0:
                office.undo()
                print("undone", number, flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
