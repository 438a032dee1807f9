"""Collects every word on screen, and lets Qt's tools bring the translations up to date; `make translations`.

What stands in the program as tr("..."), translate("Context", "...") or QT_TRANSLATE_NOOP is read from its
syntax trees, with what no call of Qt's names: closed lists, refusals, deeds, kinds of record, templates of
lines. Qt's own buttons are added, since Qt ships no Khmer for them.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterable, Iterator
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "protocoldesk"
KEPT = ROOT / "resources" / "translations"
LANGUAGES = ("km", "en")
"""English has its plurals alone."""

LISTS = (
    "protocoldesk.records.values.words",
    "protocoldesk.records.values.when",
    "protocoldesk.protocol.clearance",
    "protocoldesk.protocol.precedence",
    "protocoldesk.protocol.negotiation",
    "protocoldesk.protocol.checklist",
    "protocoldesk.operations.today",
    "protocoldesk.gui.shell.rail",
    "protocoldesk.gui.theme",
)
TEMPLATES = {
    "Today": ("operations/today.py",),
    "Missing": ("protocol/overview.py",),
    "Affected": ("operations/postponing.py",),
    "Finding": ("protocol/checks/*.py",),
    "Letter": ("protocol/note.py",),
    "Precedence": ("protocol/precedence.py",),
}
"""Modules whose sentences windows translate in that context."""

DEEDS = frozenset({"do", "attempt", "_do", "_attempt", "deed", "_deed", "act", "_act"})
ERRORS = frozenset({"Refusal", "Fault", "Told", "final", "_refuse"})
OWN_FIELDS = frozenset(
    {
        *("id", "order", "version", "sha256", "hash", "source_hash", "mac", "check", "key", "value", "facts"),
        *("as_typed", "composed_from", "edited", "ties", "size", "media_type", "kept", "paper", "withdrawn"),
    }
)
"""Fields that no form shows, for the program alone fills them."""

MORE = {
    "Interpretation": ("consecutive", "simultaneous"),
    "Language": ("English", "Khmer", "French"),
    "Deed": ("Add {what}", "Edit {what}", "Move {what}", "Withdraw {what}"),
    "Refusal": ("a phrase", "a table", "a list of lines", "a whole number from 1", "true or false", "words"),
    "Finding": (
        *("English", "French", "Khmer", "the office", "the partner", "ours", "partner"),
        *("name", "title", "style", "honorific", "institution", " and ", " and no "),
        *("American", "British", "British (-ise)", "Oxford (-ize)", "composed", "edited"),
        *("a string", "a whole number", "true or false", "an object { }", "a list [ ]", "null", " or "),
    ),
    "QPlatformTheme": (
        *("OK", "&OK", "Save", "&Save", "Save All", "Open", "&Yes", "Yes to &All", "&No", "N&o to All"),
        *("Abort", "Retry", "Ignore", "Close", "&Close", "Cancel", "&Cancel", "Discard", "Help", "Apply"),
        *("Reset", "Restore Defaults", "Don't Save"),
    ),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QWidgetTextControl": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QAbstractSpinBox": ("&Select All", "&Step up", "Step &down"),
    "QMessageBox": ("Show Details...", "Hide Details..."),
    "QFileDialog": (
        *("Look in:", "File &name:", "Files of type:", "Directory:", "&Open", "&Choose", "&Save", "Open"),
        *("Save As", "Find Directory", "All Files (*)", "Create New Folder", "Back", "Forward"),
        *("Parent Directory", "List View", "Detail View", "Go back", "Go forward"),
        "Go to the parent directory",
        "%1 already exists.\nDo you want to replace it?",
        "%1\nFile not found.\nPlease verify the correct file name was given.",
    ),
}


def main() -> None:
    """Bring both .ts files up to date, and compile them."""
    KEPT.mkdir(exist_ok=True)
    update(KEPT)
    for language in LANGUAGES:
        file = KEPT / f"protocoldesk_{language}.ts"
        _run("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def update(folder: Path) -> None:
    """Let the .ts files in a folder have every word that is on screen now, and no other."""
    with TemporaryDirectory() as made:
        collected = Path(made) / "collected.py"
        collected.write_text(written(collect()), "utf-8")
        sources = [str(collected), *map(str, sorted((ROOT / "forms").glob("*.ui")))]
        for language in LANGUAGES:
            file = folder / f"protocoldesk_{language}.ts"
            options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
            options += ["-target-language", language, *(["-pluralonly"] if language == "en" else [])]
            _run("lupdate", *options, *sources, "-ts", str(file))


def collect() -> set[tuple[str, str, bool]]:
    """Context, words, and whether they count something, of all that is on screen."""
    found: set[tuple[str, str, bool]] = set()
    for path in sorted(SOURCE.rglob("*.py")):
        if "forms" in path.parts and path.name.startswith("ui_"):
            continue
        tree = ast.parse(path.read_text("utf-8"))
        found |= set(_errors(tree, path))
        if "gui" in path.parts or path.name == "office.py":
            found |= set(_called(tree))
        if path.parts[-2] not in ("records", "store", "protocol", "checks", "press", "papers"):
            found |= {("Deed", label, False) for label in _labels(tree)}
        if path.name == "desk.py":
            found |= {("Deed", label, False) for label in _constants(tree, "LABEL")}
    found |= {(context, word, False) for context, word in _lists()}
    found |= {("Kind", kind, False) for kind in _kinds()}
    found |= {("Field", field, False) for field in _fields()}
    found |= {("Finding", why, False) for why in _reasons()}
    for context, modules in TEMPLATES.items():
        paths = [path for module in modules for path in SOURCE.glob(module)]
        found |= {(context, said, False) for path in paths for said in _sentences(path)}
    found |= {(context, word, False) for context, words in MORE.items() for word in words}
    return found


def written(found: Iterable[tuple[str, str, bool]]) -> str:
    """A Python file that says them as lupdate reads them."""
    lines = ["from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication"]
    for context, words, counts in sorted(found):
        said = f"{_quoted(context)}, {_quoted(words)}"
        lines.append(f'QCoreApplication.translate({said}, "", 1)' if counts else f"QT_TRANSLATE_NOOP({said})")
    return "\n".join(lines) + "\n"


class _Classes(ast.NodeVisitor):
    """Every call of a tree, with the class around it."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, ast.Call]] = []
        self._inside = [""]

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._inside.append(node.name)
        self.generic_visit(node)
        self._inside.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.calls.append((self._inside[-1], node))
        self.generic_visit(node)


def _calls(tree: ast.AST) -> list[tuple[str, ast.Call]]:
    visitor = _Classes()
    visitor.visit(tree)
    return visitor.calls


def _called(tree: ast.AST) -> Iterator[tuple[str, str, bool]]:
    for inside, call in _calls(tree):
        name, said = _name(call), [_text(one) for one in call.args]
        own = name == "tr" and (isinstance(call.func, ast.Attribute) or said[1:2] in ([], [""]))
        if own and said and said[0] is not None and inside:
            yield inside, said[0], len(said) > 2
        elif not own and name in ("translate", "tr", "QT_TRANSLATE_NOOP") and len(said) > 1:
            context, words = said[:2]
            if context is not None and words is not None:
                yield context, words, len(said) > 3


def _labels(tree: ast.AST) -> Iterator[str]:
    """What deeds are called: where they are done, and where a `label` is handed on to that place."""
    places = dict.fromkeys(DEEDS, 0) | dict(_handing(tree))
    for _, call in _calls(tree):
        place = places.get(_name(call), len(call.args))
        yield from (text for one in call.args[place : place + 1] for text in _said(one))
        yield from (text for one in call.keywords if one.arg == "label" for text in _said(one.value))
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and [getattr(one, "id", "") for one in node.targets] == ["label"]:
            yield from _said(node.value)


def _handing(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Functions that take a `label`, and at which place."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            names = [one.arg for one in node.args.args if one.arg != "self"]
            if "label" in names:
                yield node.name, names.index("label")


def _errors(tree: ast.AST, path: Path) -> Iterator[tuple[str, str, bool]]:
    named = dict(_strings(tree))
    for _, call in _calls(tree):
        if _name(call) in ERRORS and call.args:
            first = call.args[0]
            told = [named.get(first.id)] if isinstance(first, ast.Name) else list(_said(first))
            yield from (("Refusal", text, False) for text in told if text)
    if path.name == "faults.py":
        yield from (("Refusal", text, False) for name, text in named.items() if name.isupper())


def _constants(tree: ast.AST, wanted: str) -> Iterator[str]:
    return (text for name, text in _strings(tree) if name == wanted)


def _strings(tree: ast.AST) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            text = _text(node.value)
            if text is not None:
                yield node.targets[0].id, text


def _said(node: ast.expr) -> Iterator[str]:
    """The strings that an expression may be."""
    if isinstance(node, ast.IfExp):
        yield from _said(node.body)
        yield from _said(node.orelse)
    text = _text(node)
    if text:
        yield text


def _sentences(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text("utf-8"))
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    told |= {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    stops = path.parent.name == "checks"
    for node in ast.walk(tree):
        text = _text(node) if isinstance(node, ast.Constant) and id(node) not in told else None
        begins = text and " " in text and (text[:1].isupper() or text[:1] in "{'")
        if text and begins and (text.endswith(".") or not stops):
            yield text


def _lists() -> Iterator[tuple[str, str]]:
    from protocoldesk.gui.words import word_of

    for name in LISTS:
        module = import_module(name)
        for one in vars(module).values():
            if isinstance(one, type) and issubclass(one, StrEnum) and one.__module__ == name:
                yield from ((one.__name__, word_of(word)) for word in one)


def _kinds() -> Iterator[str]:
    import_module("protocoldesk.records.everything")
    from protocoldesk.gui.words import kind_of
    from protocoldesk.records.base import kinds

    return (kind_of(kind) for kind in kinds())


def _fields() -> Iterator[str]:
    """What fields are called in the labels of deeds; those that the program alone fills are left out."""
    from protocoldesk.gui.words import field_of
    from protocoldesk.records.base import columns_of, kinds

    names = {name for kind in kinds().values() for name, _ in columns_of(kind)}
    return (field_of(name) for name in names - OWN_FIELDS)


def _reasons() -> Iterator[str]:
    """Why each rule of the checks is one."""
    for path in sorted((SOURCE / "protocol" / "checks").glob("[a-z]*.py")):
        module = import_module(f"protocoldesk.protocol.checks.{path.stem}")
        rules = (one for one in vars(module).values() if type(one).__name__ == "Rule")
        yield from (rule.why for rule in rules)


def _name(call: ast.Call) -> str:
    func = call.func
    return func.attr if isinstance(func, ast.Attribute) else func.id if isinstance(func, ast.Name) else ""


def _text(node: ast.AST) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _quoted(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _run(tool: str, *words: str) -> None:
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([str(program), *words], check=True)


if __name__ == "__main__":
    main()
