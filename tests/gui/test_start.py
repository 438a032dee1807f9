"""The start of the desk: the window is painted before anything of the database is loaded."""

import os
import subprocess
import sys
from pathlib import Path

from protocoldesk import __main__

SCRIPT = """
import sys
from PySide6.QtCore import QSettings
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, sys.argv[1])
from protocoldesk.gui import app
program = app.application(["protocoldesk"])
window = app.desk(program)
window.show()
program.processEvents()
window.grab()
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""

LATER = {"sqlalchemy", "sqlcipher3", "alembic", "babel", "cryptography", "reportlab", "pikepdf", "docx"}


def test_the_window_is_painted_before_the_database_is_loaded(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path)],
        env=os.environ | {"PROTOCOLDESK_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    loaded = set(run.stdout.split())
    assert "PySide6" in loaded
    assert loaded & LATER == set()


def test_no_verb_opens_the_desk_and_a_verb_does_not() -> None:
    assert __main__._file([]) == ""
    assert __main__._file(["--archive", "talks.pdesk"]) == "talks.pdesk"
    assert __main__._file(["--archive=talks.pdesk"]) == "talks.pdesk"
    assert __main__._file(["talks.pdesk"]) == "talks.pdesk"
    assert __main__._file(["list"]) is None
    assert __main__._file(["list", "--archive", "talks.pdesk"]) is None
    assert __main__._file(["--help"]) is None
