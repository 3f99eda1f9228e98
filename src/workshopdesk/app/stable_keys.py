"""Keys that stay when a name changes, made from the first name: "Bürger & Verwaltung" gives "buerger-verwaltung"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container

_TO_ASCII = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def free_key(name: str, taken: Container[str], otherwise: str) -> str:
    """A key of letters, digits and hyphens that is not in `taken`; a number makes it the only one.

    `otherwise` is the key of a name without letters and digits.
    """
    plain = unicodedata.normalize("NFKD", name.lower().translate(_TO_ASCII))
    key = "-".join(re.findall(r"[a-z0-9]+", plain.encode("ascii", "ignore").decode())) or otherwise
    number, free = 1, key
    while free in taken:
        number += 1
        free = f"{key}-{number}"
    return free
