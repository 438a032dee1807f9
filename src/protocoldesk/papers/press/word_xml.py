"""Elements of WordprocessingML, for what python-docx has no words for."""

from __future__ import annotations

from typing import Any

from docx.oxml import OxmlElement  # pyright: ignore[reportUnknownVariableType]
from docx.oxml.ns import qn


def element(name: str, **values: str) -> Any:
    """An element such as "w:tblHeader" with its attributes, all of Word's own namespace."""
    made: Any = OxmlElement(name)
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
