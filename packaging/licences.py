"""Gathers the licence files of every library that ProtocolDesk runs on into resources/licences/libraries."""

import re
import shutil
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

LIBRARIES = Path(__file__).resolve().parents[1] / "resources" / "licences" / "libraries"
LICENCE = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)


def needed(name: str, extras: tuple[str, ...] = (), seen: set[str] | None = None) -> Iterator[Distribution]:
    """Every distribution that a plain installation of `name` brings, itself left out."""
    seen = set() if seen is None else seen
    for line in distribution(name).requires or ():
        wanted = Requirement(line)
        key = re.sub(r"[-_.]+", "-", wanted.name).lower()
        applies = wanted.marker is None or any(wanted.marker.evaluate({"extra": e}) for e in ("", *extras))
        if applies and key not in seen:
            seen.add(key)
            yield distribution(wanted.name)
            yield from needed(wanted.name, tuple(wanted.extras), seen)


def gather(library: Distribution) -> None:
    """Copy a library's licence files; a library without any is named in the notices instead."""
    for file in library.files or ():
        folder, *inside = file.parts
        if not (folder.endswith(".dist-info") and LICENCE.search("/".join(inside))):
            continue
        target = LIBRARIES.joinpath(library.metadata["Name"], *(p for p in inside if p != "licenses"))
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(str(file.locate()), target)


def main() -> None:
    """Make the folder anew."""
    shutil.rmtree(LIBRARIES, ignore_errors=True)
    for library in needed("protocoldesk"):
        gather(library)


if __name__ == "__main__":
    main()
