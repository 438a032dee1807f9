"""The editor of prose keeps every paragraph, list and emphasis, and takes in what is pasted clean."""

import time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from protocoldesk.gui.widgets.prosedocument import blocks_of, cleaned, write
from protocoldesk.gui.widgets.proseedit import ProseEdit
from protocoldesk.records.values.prose import Block, BlockKind, Run, paragraphs

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal
{margin:0cm; font-family:"Times New Roman";} --></style><!--[if gte mso 9]><xml><o:p>hidden</o:p></xml>
<![endif]--></head><body lang=EN-US><!--StartFragment-->
<p class=MsoNormal><span style='font-size:12.0pt;color:red'>Both sides <b>agreed</b> on
<i>demining</i>:<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>
<![if !supportLists]><span style='font-family:Symbol'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]>trade;</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><span>1.<span>&nbsp;&nbsp;
</span></span>tourism.</p>
<p class=MsoNormal>&nbsp;</p><!--EndFragment--></body></html>"""

NESTED = """<html><body>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><span>·<span>&nbsp;
</span></span>trade;</p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><span
style='font-family:"Courier New"'>o<span>&nbsp;&nbsp; </span></span>rice;</p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level3 lfo1'><span>§<span>&nbsp;
</span></span>milled;</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span>·<span>&nbsp; </span></span>mines.</p>
</body></html>"""

FULL = (
    Block((Run("Cooperation"),), BlockKind.HEADING),
    Block(
        (Run("Both sides "), Run("agreed", bold=True), Run(" to "), Run("meet", italic=True), Run(".")),
        footnote="Note.",
    ),
    Block((Run("trade;"),), BlockKind.BULLET),
    Block((Run("rice;"),), BlockKind.LETTER, 1),
    Block((Run("milling;"),), BlockKind.ROMAN, 2),
    Block((Run("tourism."),), BlockKind.BULLET),
    Block((Run("first"),), BlockKind.NUMBER, marking="restricted"),
    Block((Run("ភាគីទាំងពីរ បានឯកភាព"),)),
)


@pytest.fixture
def edit(qtbot: QtBot) -> ProseEdit:
    made = ProseEdit()
    qtbot.addWidget(made)
    made.resize(400, 80)
    made.show()
    return made


def paste(edit: ProseEdit, *, html: str = "", text: str = "") -> None:
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    edit.insertFromMimeData(data)


def test_prose_comes_back_as_it_was_put_in(edit: ProseEdit) -> None:
    edit.show_blocks(FULL)
    assert edit.blocks() == FULL


def test_what_the_archive_says_is_no_typing(edit: ProseEdit) -> None:
    told: list[None] = []
    edit.textChanged.connect(lambda: told.append(None))
    edit.show_blocks(FULL)
    assert not told
    edit.insertPlainText("x")
    assert told


def test_an_empty_document_says_nothing() -> None:
    document = QTextDocument()
    write(document, ())
    assert blocks_of(document) == ()


def test_words_pasted_from_a_word_processor_keep_lists_and_emphasis_and_nothing_else() -> None:
    assert cleaned(WORD) == (
        Block(
            (
                Run("Both sides "),
                Run("agreed", bold=True),
                Run(" on "),
                Run("demining", italic=True),
                Run(":"),
            )
        ),
        Block((Run("trade;"),), BlockKind.BULLET),
        Block((Run("tourism."),), BlockKind.NUMBER),
    )


def test_lists_of_a_page_of_html_stay_lists() -> None:
    pasted = cleaned("<p>Fields:</p><ol><li>trade<ul><li>rice</li></ul></li><li>mines</li></ol>")
    assert [(block.kind, block.level, block.text) for block in pasted] == [
        (BlockKind.PARAGRAPH, 0, "Fields:"),
        (BlockKind.NUMBER, 0, "trade"),
        (BlockKind.BULLET, 1, "rice"),
        (BlockKind.NUMBER, 0, "mines"),
    ]


def test_several_paragraphs_pasted_in_the_middle_part_the_paragraph(edit: ProseEdit) -> None:
    edit.show_blocks(paragraphs("Before. After."))
    cursor = edit.textCursor()
    cursor.setPosition(len("Before. "))
    edit.setTextCursor(cursor)
    paste(edit, html="<p>One.</p><p><b>Two.</b></p>")
    assert [block.text for block in edit.blocks()] == ["Before.", "One.", "Two.", "After."]
    assert edit.blocks()[2].runs[0].bold


def test_one_paragraph_pasted_stays_in_its_sentence(edit: ProseEdit) -> None:
    edit.show_blocks(paragraphs("Both sides met."))
    cursor = edit.textCursor()
    cursor.setPosition(len("Both sides "))
    edit.setTextCursor(cursor)
    paste(edit, text="gladly ")
    assert [block.text for block in edit.blocks()] == ["Both sides gladly met."]


def test_a_picture_or_a_script_is_not_taken_in(edit: ProseEdit) -> None:
    paste(edit, html="<p>Words<img src='file:///etc/passwd'><script>alert(1)</script></p><p>More</p>")
    assert [block.text for block in edit.blocks()] == ["Words", "More"]


def test_a_note_belongs_to_its_paragraph_when_a_new_one_is_begun(qtbot: QtBot, edit: ProseEdit) -> None:
    edit.show_blocks((Block((Run("Said."),), footnote="Source."),))
    edit.moveCursor(edit.textCursor().MoveOperation.End)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClicks(edit, "More.")
    assert [(block.text, block.footnote) for block in edit.blocks()] == [("Said.", "Source."), ("More.", "")]


def test_bold_italic_and_lists_by_keys(qtbot: QtBot, edit: ProseEdit) -> None:
    edit.show_blocks(paragraphs("agreed"))
    edit.selectAll()
    qtbot.keyClick(edit, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    edit.toggle_italic()
    edit.bullets()
    edit.nest(1)
    assert edit.blocks() == (Block((Run("agreed", bold=True, italic=True),), BlockKind.BULLET, 1),)
    edit.bullets()
    edit.toggle_bold()
    assert edit.blocks() == (Block((Run("agreed", italic=True),)),)


def test_a_new_item_follows_an_item_and_an_empty_one_ends_the_list(qtbot: QtBot, edit: ProseEdit) -> None:
    edit.show_blocks((Block((Run("trade"),), BlockKind.BULLET),))
    edit.moveCursor(edit.textCursor().MoveOperation.End)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClicks(edit, "rice")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClicks(edit, "Both sides met.")
    assert [(block.kind, block.text) for block in edit.blocks()] == [
        (BlockKind.BULLET, "trade"),
        (BlockKind.BULLET, "rice"),
        (BlockKind.PARAGRAPH, "Both sides met."),
    ]


def test_it_is_as_high_as_its_words(edit: ProseEdit) -> None:
    edit.show_blocks(paragraphs("One line."))
    low = edit.height()
    edit.show_blocks(paragraphs("A sentence of the release that goes on. " * 20))
    assert edit.height() > 3 * low
    assert edit.verticalScrollBar().maximum() == 0


def test_a_title_stays_one_paragraph(qtbot: QtBot) -> None:
    title = ProseEdit(title=True)
    qtbot.addWidget(title)
    title.show()
    title.show_blocks(paragraphs("Second Session"))
    title.moveCursor(title.textCursor().MoveOperation.End)
    qtbot.keyClick(title, Qt.Key.Key_Return)
    paste(title, html="<p>, held in</p><p><b>Phnom Penh</b></p>")
    assert [block.text for block in title.blocks()] == ["Second Session, held in Phnom Penh"]


def test_tab_leaves_it(edit: ProseEdit) -> None:
    assert edit.tabChangesFocus()


def test_levels_of_a_list_of_a_word_processor_stay(edit: ProseEdit) -> None:
    data = QMimeData()
    data.setHtml(NESTED)
    edit.insertFromMimeData(data)
    said = [(block.text, block.kind, block.level) for block in edit.blocks()]
    bullet = BlockKind.BULLET
    assert said == [
        ("trade;", bullet, 0),
        ("rice;", bullet, 1),
        ("milled;", bullet, 2),
        ("mines.", bullet, 0),
    ]


def test_khmer_and_latin_stay_as_high_where_the_words_are_long(edit: ProseEdit, qtbot: QtBot) -> None:
    edit.resize(400, 300)
    edit.show()
    khmer = "ភាគីទាំងពីរ បានឯកភាព "
    edit.show_blocks((Block((Run(khmer * 100),)),))
    each = edit.height() / 100
    edit.show_blocks((Block((Run(khmer * 1200),)),))
    assert edit.document().defaultFont().styleStrategy() & QFont.StyleStrategy.PreferNoShaping
    assert edit.height() / 1200 == pytest.approx(each, rel=0.05)
    edit.show_blocks((Block((Run("short"),)),))
    assert not edit.document().defaultFont().styleStrategy() & QFont.StyleStrategy.PreferNoShaping


def test_a_key_in_a_hundred_thousand_letters_takes_less_than_a_slot_may(edit: ProseEdit) -> None:
    edit.resize(400, 300)
    edit.show()
    edit.show_blocks((Block((Run("Both sides agreed on rice and mines. " * 2700),)),))
    edit.mark([(at, at + 4) for at in range(0, 90_000, 100)])
    taken: list[float] = []
    for letter in "abcdefgh":
        begun = time.thread_time()
        QTest.keyClicks(edit, letter)
        taken.append(time.thread_time() - begun)
    assert min(taken) < 0.05
