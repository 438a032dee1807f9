"""Elements of WordprocessingML, for what python-docx has no words for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import docx.oxml
from docx.oxml.ns import qn

_MAKE: Callable[[str], Any] = docx.oxml.OxmlElement  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]


def element(name: str, **values: str) -> Any:
    """An element such as "w:tblHeader" with its attributes, all of Word's own namespace."""
    made = _MAKE(name)
    for key, value in values.items():
        made.set(qn(f"w:{key}"), value)
    return made


def field(instruction: str) -> Any:
    """A field that Word fills: PAGE, NUMPAGES."""
    made, run, text = element("w:fldSimple", instr=instruction), element("w:r"), element("w:t")
    text.text = "1"
    run.append(text)
    made.append(run)
    return made
