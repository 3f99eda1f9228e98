"""What reading photos needs beyond the program itself; it is asked for before the first import of `capture`."""

from __future__ import annotations

from importlib.util import find_spec

from workshopdesk.base.errors import KnownError


def check_photo_packages() -> None:
    """Raises KnownError("capture-missing") where the extra packages for pictures are not installed."""
    if any(find_spec(name) is None for name in ("cv2", "numpy")):
        raise KnownError("capture-missing")
