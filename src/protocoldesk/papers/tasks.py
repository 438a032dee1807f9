"""The checklist on paper: what is due when, counted from the day, with boxes to tick."""

from __future__ import annotations

from protocoldesk.papers import clock
from protocoldesk.papers.look import Look, of_session, ours, titled
from protocoldesk.papers.parts import (
    Align,
    Column,
    Kind,
    Line,
    Paper,
    Paragraph,
    Part,
    Row,
    Table,
    Title,
    Words,
    said,
)
from protocoldesk.protocol.checklist import ChecklistFacts, TaskFacts


def compose(facts: ChecklistFacts, look: Look) -> Paper:
    """All tasks by the days on which they are due."""
    whole, phrases, title = facts.consultation, look.phrases, titled(facts.consultation, look)
    first = whole.meeting.dates.first
    parts: list[Part] = [Kind(phrases.phrase("paper.titles.tasks")), Title(title)]
    if first:
        counted = phrases.say("tasks.counted", date=clock.day(first, phrases))
        parts.append(Paragraph(said(counted, italic=True), indented=False))
    if facts.tasks:
        parts.append(_table(facts, look))
    else:
        parts.append(Paragraph(said(phrases.phrase("tasks.none")), indented=False))
    return of_session("tasks", parts, whole, look, marking=ours(look))


def _table(facts: ChecklistFacts, look: Look) -> Table:
    phrases = look.phrases
    columns = [
        Column("", 0.06, Align.CENTRE),
        Column(phrases.phrase("tasks.days"), 0.1),
        Column(phrases.phrase("tasks.due"), 0.24),
        Column(phrases.phrase("tasks.what"), 0.42),
        Column(phrases.phrase("tasks.owner"), 0.18),
    ]
    return Table(tuple(columns), tuple(_row(one, look) for one in facts.tasks))


def _row(task: TaskFacts, look: Look) -> Row:
    phrases = look.phrases
    done = clock.day(task.done_on, phrases)
    due = phrases.say("tasks.ticked", date=done) if done else clock.day(task.due, phrases)
    return Row(
        (
            said("" if task.done_on else phrases.phrase("tasks.done")),
            said("" if task.own_day else _days(task.days_before, look)),
            said(due),
            _what(task, look),
            said(task.owner),
        )
    )


def _days(days_before: int, look: Look) -> str:
    key = "before" if days_before > 0 else "after" if days_before < 0 else "day"
    return look.phrases.say(f"tasks.{key}", days=abs(days_before))


def _what(task: TaskFacts, look: Look) -> Line:
    line: Line = (Words(task.title.best(look.language, "en")),)
    if task.advisory:
        line += (Words(f" ({look.phrases.phrase('tasks.advisory')})", italic=True),)
    return line
