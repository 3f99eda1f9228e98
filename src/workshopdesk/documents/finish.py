"""The last step of every PDF: its true date, and object streams, which make a tagged file less than half as large."""

from __future__ import annotations

import io
from datetime import datetime, timedelta

import pikepdf


def finished(pdf: bytes, made_at: datetime) -> bytes:
    """The same document, smaller; the same input gives the same bytes. `made_at` needs a time zone."""
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.docinfo["/CreationDate"] = document.docinfo["/ModDate"] = pdf_date(made_at)
        document.save(
            target,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            recompress_flate=False,
            deterministic_id=True,
        )
    return target.getvalue()


def pdf_date(moment: datetime) -> str:
    """A date of ISO 32000-1, 7.9.4, for example D:20261112204100+01'00'."""
    offset = moment.utcoffset() or timedelta()
    minutes = abs(int(offset.total_seconds())) // 60
    sign = "-" if offset < timedelta() else "+"
    return f"D:{moment:%Y%m%d%H%M%S}{sign}{minutes // 60:02d}'{minutes % 60:02d}'"
