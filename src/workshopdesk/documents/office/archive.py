"""What DOCX and XLSX need both: bytes that depend on the content alone, and texts that XML can hold."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile

_OLDEST = (1980, 1, 1, 0, 0, 0)  # a ZIP file knows no earlier date (APPNOTE.TXT 4.4.6)
_FORBIDDEN = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, 2.2


def repacked(archive: bytes) -> bytes:
    """The same ZIP archive without the times of its making: the same parts give the same bytes."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as source, zipfile.ZipFile(target, "w") as packed:
        for name in source.namelist():
            part = zipfile.ZipInfo(name, _OLDEST)
            part.compress_type = zipfile.ZIP_DEFLATED
            part.external_attr = 0o600 << 16
            packed.writestr(part, source.read(name))
    return target.getvalue()


def xml_text(text: str) -> str:
    """The text as people wrote it, composed (NFC), without the characters that no XML file may hold."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _FORBIDDEN.sub("", unicodedata.normalize("NFC", lines)).strip()
