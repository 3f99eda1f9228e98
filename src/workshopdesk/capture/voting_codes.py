"""The code of a voting card in a picture; needs zxing-cpp only, neither OpenCV nor numpy."""

from __future__ import annotations

import zxingcpp

from workshopdesk.app.voting_cards import CODE_LENGTH, as_typed


def voting_code(grey: bytes, width: int, height: int) -> str:
    """The 12 characters of the one voting card in a picture of width x height grey bytes; empty: none, or several.

    Two cards before the camera are nobody's choice. Other QR codes are passed over.
    """
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    rows = memoryview(grey).cast("B", shape=[height, width])
    texts = {code.text for code in zxingcpp.read_barcodes(rows, formats=formats)}
    codes = [text for text in texts if len(text) == CODE_LENGTH and as_typed(text) == text]
    return codes[0] if len(codes) == 1 else ""
