"""Names of files made from what people type: safe on Windows, macOS and Linux, readable for whoever finds the file."""

from __future__ import annotations

import re
import unicodedata

# "Naming Files, Paths, and Namespaces", Microsoft Learn: what Windows refuses in a name, and its device names.
_REFUSED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_MOST_BYTES = 120  # file systems take 255; room for endings and a counting number


def safe_name(text: str, otherwise: str = "Workshop") -> str:
    """`text` as a file name without ending; `otherwise` if nothing of it can stay."""
    name = _REFUSED.sub(" ", unicodedata.normalize("NFC", text))
    name = "".join(letter for letter in name if unicodedata.category(letter)[0] != "C")
    name = " ".join(name.split()).strip(" .")
    name = name.encode()[:_MOST_BYTES].decode(errors="ignore").strip(" .")
    if not name:
        return otherwise
    return f"{name} {otherwise}" if _DEVICES.fullmatch(name) else name
