"""The shelf: where the plain files that ship with the program stand."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_SHELVES = (_PACKAGE / "resources", _PACKAGE.parents[1] / "resources")


def resource(*parts: str) -> Path:
    """A shipped file or folder, from a wheel or a checkout; FileNotFoundError names what is missing."""
    path = next((shelf for shelf in _SHELVES if shelf.is_dir()), _SHELVES[0]).joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(path)
    return path
