"""Prose: paragraphs and lists with emphasis, in several languages, as one frozen value."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from unicodedata import normalize


class BlockKind(StrEnum):
    """What a block is: a paragraph, a heading, or an item of one of the kinds of list."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    BULLET = "bullet"
    NUMBER = "number"
    LETTER = "letter"
    ROMAN = "roman"


@dataclass(frozen=True, slots=True)
class Run:
    """Characters with one emphasis."""

    text: str
    bold: bool = False
    italic: bool = False

    def to_data(self) -> list[str]:
        """[text] or [text, marks], marks being some of "bi"."""
        marks = "b" * self.bold + "i" * self.italic
        return [self.text, marks] if marks else [self.text]

    @classmethod
    def from_data(cls, data: list[str]) -> Run:
        """The run that `to_data` wrote."""
        marks = data[1] if len(data) > 1 else ""
        return cls(normalize("NFC", data[0]), "b" in marks, "i" in marks)


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading or list item; `level` counts the nesting of a list from 0."""

    runs: tuple[Run, ...]
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    marking: str = ""
    footnote: str = ""

    @property
    def text(self) -> str:
        """The characters without their emphasis."""
        return "".join(run.text for run in self.runs)

    def to_data(self) -> dict[str, Any]:
        """A dict with "runs", and the other fields only where they say something."""
        data: dict[str, Any] = {"runs": [run.to_data() for run in self.runs]}
        if self.kind is not BlockKind.PARAGRAPH:
            data["kind"] = self.kind.value
        for name in ("level", "marking", "footnote"):
            if getattr(self, name):
                data[name] = getattr(self, name)
        return data

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Block:
        """The block that `to_data` wrote."""
        return cls(
            tuple(Run.from_data(run) for run in data["runs"]),
            BlockKind(data.get("kind", "paragraph")),
            int(data.get("level", 0)),
            data.get("marking", ""),
            normalize("NFC", data.get("footnote", "")),
        )


class Prose(Mapping[str, tuple[Block, ...]]):
    """A mapping {language tag: blocks}; an absent language has no blocks and is no error."""

    __slots__ = ("_blocks",)

    def __init__(self, blocks: Mapping[str, tuple[Block, ...]] | None = None) -> None:
        self._blocks = {tag: tuple(said) for tag, said in sorted((blocks or {}).items()) if said}

    @classmethod
    def plain(cls, **said: str) -> Prose:
        """Prose of plain paragraphs: each line of the given words is one."""
        return cls({tag: paragraphs(words) for tag, words in said.items()})

    def __getitem__(self, language: str) -> tuple[Block, ...]:
        return self._blocks.get(language, ())

    def __iter__(self) -> Iterator[str]:
        return iter(self._blocks)

    def __len__(self) -> int:
        return len(self._blocks)

    def __contains__(self, language: object) -> bool:
        return language in self._blocks

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Prose) and self._blocks == other._blocks

    def __hash__(self) -> int:
        return hash(tuple(self._blocks.items()))

    def __repr__(self) -> str:
        return f"Prose({self._blocks!r})"

    def having(self, language: str, blocks: tuple[Block, ...]) -> Prose:
        """This prose with `blocks` in `language`; no blocks take the language out."""
        return Prose({**self._blocks, language: blocks})

    def text(self, language: str) -> str:
        """The plain characters in `language`, a line for each block."""
        return "\n".join(block.text for block in self[language])

    def to_data(self) -> dict[str, list[dict[str, Any]]]:
        """{language: [block, ...]} of plain lists and dicts."""
        return {tag: [block.to_data() for block in blocks] for tag, blocks in self._blocks.items()}

    @classmethod
    def from_data(cls, data: Mapping[str, list[Mapping[str, Any]]]) -> Prose:
        """The prose that `to_data` wrote."""
        return cls({tag: tuple(Block.from_data(block) for block in blocks) for tag, blocks in data.items()})

    def to_json(self) -> str:
        """Canonical JSON: sorted keys, no spaces, letters as they are."""
        return json.dumps(self.to_data(), ensure_ascii=False, separators=(",", ":"), sort_keys=True)

    @classmethod
    def from_json(cls, written: str) -> Prose:
        """The prose that `to_json` wrote."""
        return cls.from_data(json.loads(written))


def paragraphs(words: str) -> tuple[Block, ...]:
    """Each line of `words` that says something, as a plain paragraph."""
    lines = (normalize("NFC", line.strip()) for line in words.splitlines())
    return tuple(Block((Run(line),)) for line in lines if line)


NOTHING = Prose()
