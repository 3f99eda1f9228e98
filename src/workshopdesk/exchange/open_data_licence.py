"""Licences that towns publish under, with their addresses and texts (https://www.govdata.de/lizenzen)."""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.base.assets import resource_dir
from workshopdesk.base.errors import KnownError


@dataclass(frozen=True, slots=True)
class Licence:
    """`spdx` is its name in the SPDX list (https://spdx.org/licenses/), `path` where its text stands, `uri` its name in
    DCAT-AP.de, `file` its text in resources/licences.
    """

    key: str
    spdx: str
    title: str
    path: str
    uri: str
    file: str

    @property
    def text(self) -> bytes:
        return (resource_dir() / "licences" / self.file).read_bytes()


LICENCES = (
    Licence(
        "dl-de/by-2-0",
        "DL-DE-BY-2.0",
        "Datenlizenz Deutschland – Namensnennung – Version 2.0",
        "https://www.govdata.de/dl-de/by-2-0",
        "http://dcat-ap.de/def/licenses/dl-by-de/2.0",
        "dl-de-by-2-0.txt",
    ),
    Licence(
        "dl-de/zero-2-0",
        "DL-DE-ZERO-2.0",
        "Datenlizenz Deutschland – Zero – Version 2.0",
        "https://www.govdata.de/dl-de/zero-2-0",
        "http://dcat-ap.de/def/licenses/dl-zero-de/2.0",
        "dl-de-zero-2-0.txt",
    ),
)
USUAL = LICENCES[0].key


def licence_by_key(key: str) -> Licence:
    """Raises KnownError("print-setting-wrong") (`setting`, `value`)."""
    for licence in LICENCES:
        if licence.key == key:
            return licence
    raise KnownError("print-setting-wrong", setting="licence", value=key)
