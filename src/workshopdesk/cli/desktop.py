"""What the command line asks of the window program, without knowing it."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol


class Desktop(Protocol):
    """The program with a window. Every method raises KnownError("screen-unavailable") where there can be none."""

    def launch(self, path: Path | None) -> int:
        """Run the program, with a workshop straight to its board; returns the exit code."""
        ...

    def launch_office(self, address: str) -> int:
        """Run the program on the project office, with a catalogue by its path or its database's address."""
        ...

    def picture(self, path: Path, png: Path) -> None:
        """Draw the board of a workshop file into a new picture."""
        ...

    def self_test(self) -> int:
        """Start the program without showing it, try its screens, end it; returns the exit code."""
        ...
