"""Qt without a screen for every test: set before the first import of PySide6."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
# Without it Qt merges finger moves and delivers them with the next frame, which never comes in time in a test.
os.environ["QML_NO_TOUCH_COMPRESSION"] = "1"
