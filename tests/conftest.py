"""What every test stands on: Qt draws to memory, not to a screen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
