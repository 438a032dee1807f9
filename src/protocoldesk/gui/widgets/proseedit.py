"""An editor of prose: paragraphs and lists with emphasis, in one language; what is pasted comes in clean."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from protocoldesk.gui import theme
from protocoldesk.gui.reading import lock, reading
from protocoldesk.gui.widgets.prosedocument import (
    FOOTNOTE,
    MAX_LEVEL,
    blocks_of,
    cleaned,
    emphasis,
    kind_of,
    level_of,
    set_kind,
    write,
)
from protocoldesk.records.values.prose import Block, BlockKind, Run, paragraphs

LONG = 20_000
"""Characters from which on words are long."""


class ProseEdit(QTextEdit):
    """As high as its words. Ctrl+B and Ctrl+I set emphasis, Ctrl+Shift+8 and 7 make lists; Tab leaves it."""

    entered = Signal()
    """The cursor came in."""

    def __init__(self, parent: QWidget | None = None, *, title: bool = False) -> None:
        super().__init__(parent)
        self._title = title
        self._long = False
        self.setAcceptRichText(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)  # the journal undoes
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(4)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._shortcuts()
        lock(self)

    def setReadOnly(self, locked: bool) -> None:
        super().setReadOnly(locked or reading())

    def blocks(self) -> tuple[Block, ...]:
        """What it says, as blocks of prose; empty paragraphs are left out."""
        return blocks_of(self.document())

    def show_blocks(self, blocks: tuple[Block, ...]) -> None:
        """Let it say this, without telling anybody; the cursor stays where it was, as far as it can."""
        place = self.textCursor().position()
        self.blockSignals(True)
        write(self.document(), blocks)
        self.blockSignals(False)
        cursor = self.textCursor()
        cursor.setPosition(min(place, max(0, self.document().characterCount() - 1)))
        self.setTextCursor(cursor)

    def choose(self, start: int, end: int) -> None:
        """Choose characters of its words, a paragraph's end being one of them."""
        self.setTextCursor(self._cursor(start, end))

    def replace(self, start: int, end: int, words: str) -> None:
        """Let it say other words there, in the same emphasis, as if they were typed."""
        self._cursor(start, end).insertText(words)

    def mark(self, places: Iterable[tuple[int, int]]) -> None:
        """Draw a line below these characters, and below no others."""
        line = QTextCharFormat()
        line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        line.setUnderlineColor(QColor(theme.tokens().warn))
        words = self.toPlainText()
        self.setExtraSelections([_selection(self._cursor(*place, words), line) for place in places])

    def toggle_bold(self) -> None:
        """Set what is chosen bold, or plain where it is bold."""
        made = QTextCharFormat()
        bold = self.fontWeight() > QFont.Weight.Medium
        made.setFontWeight(QFont.Weight.Normal if bold else QFont.Weight.Bold)
        self.mergeCurrentCharFormat(made)

    def toggle_italic(self) -> None:
        """Set what is chosen italic, or upright where it is italic."""
        made = QTextCharFormat()
        made.setFontItalic(not self.fontItalic())
        self.mergeCurrentCharFormat(made)

    def make(self, kind: BlockKind) -> None:
        """Make the paragraphs that are chosen items of a list, or paragraphs again."""
        same = kind_of(self.textCursor().block()) is kind
        self._each_block(
            lambda block: set_kind(block, BlockKind.PARAGRAPH if same else kind, level_of(block))
        )

    def bullets(self) -> None:
        """Make a list with dashes, or paragraphs again."""
        self.make(BlockKind.BULLET)

    def numbered(self) -> None:
        """Make a numbered list, or paragraphs again."""
        self.make(BlockKind.NUMBER)

    def nest(self, step: int) -> None:
        """Move items of a list deeper (1) or out (-1)."""

        def moved(block: QTextBlock) -> None:
            kind = kind_of(block)
            if kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING):
                set_kind(block, kind, max(0, min(MAX_LEVEL, level_of(block) + step)))

        self._each_block(moved)

    def sizeHint(self) -> QSize:
        return QSize(200, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self._title:
                self._new_paragraph(event)
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasHtml() or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take in words, lists and emphasis, and nothing else that the other program sent."""
        blocks = cleaned(source.html()) if source.hasHtml() else paragraphs(source.text())
        if self._title:
            self.textCursor().insertText(" ".join(block.text for block in blocks))
        elif len(blocks) == 1:
            self._insert_inside(blocks[0], source.text())
        elif blocks:
            self._insert(blocks)
        self.ensureCursorVisible()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._long = False
            self._ease()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _undoes(event):
            event.ignore()  # undo and redo are the window's
            return False
        return super().event(event)

    def _cursor(self, start: int, end: int, words: str = "") -> QTextCursor:
        """Over characters of its words; Qt counts those beyond the first plane twice."""
        words = words or self.toPlainText()
        cursor = self.textCursor()
        cursor.setPosition(_units(words[:start]))
        cursor.setPosition(_units(words[:end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _insert_inside(self, block: Block, words: str) -> None:
        """Words within a sentence; the spaces around them are a part of what was copied."""
        cursor = self.textCursor()
        before, after = (" " if edge.isspace() else "" for edge in (words[:1], words[-1:]))
        for run in (Run(before), *block.runs, Run(after)):
            cursor.insertText(run.text, emphasis(run))
        self.setTextCursor(cursor)

    def _insert(self, blocks: tuple[Block, ...]) -> None:
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        before = bool(cursor.block().text()[: cursor.positionInBlock()].strip())
        after = bool(cursor.block().text()[cursor.positionInBlock() :].strip())
        if after:
            cursor.insertBlock()
            cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        if before:
            cursor.insertBlock()
        write(self.document(), blocks, cursor)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def _new_paragraph(self, event: QKeyEvent) -> None:
        block = self.textCursor().block()
        if not block.text() and kind_of(block) is not BlockKind.PARAGRAPH:
            set_kind(block, BlockKind.PARAGRAPH, 0)
            return
        super().keyPressEvent(event)
        fresh = QTextBlockFormat(self.textCursor().blockFormat())
        fresh.clearProperty(FOOTNOTE)  # a note belongs to one paragraph
        self.textCursor().setBlockFormat(fresh)

    def _each_block(self, act: Callable[[QTextBlock], None]) -> None:
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart())
        last = self.document().findBlock(cursor.selectionEnd())
        cursor.beginEditBlock()
        block = first
        while block.isValid():
            act(block)
            if block == last:
                break
            block = block.next()
        cursor.endEditBlock()

    def _shortcuts(self) -> None:
        acts = (
            (QKeySequence(QKeySequence.StandardKey.Bold), self.toggle_bold),
            (QKeySequence(QKeySequence.StandardKey.Italic), self.toggle_italic),
            (QKeySequence("Ctrl+Shift+8"), self.bullets),
            (QKeySequence("Ctrl+Shift+7"), self.numbered),
            (QKeySequence("Ctrl+]"), self._deeper),
            (QKeySequence("Ctrl+["), self._out),
        )
        for keys, act in acts if not self._title else ():
            action = QAction(self)
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(act)
            self.addAction(action)

    def _deeper(self) -> None:
        self.nest(1)

    def _out(self) -> None:
        self.nest(-1)

    def _height(self) -> int:
        around = self.height() - self.viewport().height() if self.isVisible() else 16
        return max(40, math.ceil(self.document().size().height()) + around)

    def _ease(self) -> None:
        """Set long words without kerning: Qt sets a whole paragraph anew at each key."""
        long = self.document().characterCount() > LONG
        if long != self._long:
            self._long = long
            font = QFont(self.font())
            if long:
                font.setStyleStrategy(QFont.StyleStrategy.PreferNoShaping)  # Khmer is shaped nevertheless
            self.document().setDefaultFont(font)

    def _fit(self, *_: object) -> None:
        self._ease()
        height = self._height()
        if height != self.height():
            self.setFixedHeight(height)


def _undoes(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


def _units(words: str) -> int:
    return len(words) if words.isascii() else len(words.encode("utf-16-le")) // 2


def _selection(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    made: Any = QTextEdit.ExtraSelection()
    made.cursor, made.format = cursor, look
    return made
