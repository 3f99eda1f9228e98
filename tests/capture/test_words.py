"""Printed German words on cards, with the network cut."""

from __future__ import annotations

import socket

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from workshopdesk.app.photo_review import CERTAIN
from workshopdesk.base.assets import resource_dir
from workshopdesk.capture.words import WordReader

WORDS = ("Mehr Bänke im\nStadtpark", "Radweg an der\nSchulstraße ausbauen", "Öffentliche\nToilette am Markt")


def card_with(words: str) -> np.ndarray:
    picture = Image.new("RGB", (615, 280), (250, 225, 95))
    font = ImageFont.truetype(str(resource_dir() / "fonts" / "noto" / "NotoSans_500Medium.ttf"), 52)
    ImageDraw.Draw(picture).multiline_text((40, 60), words, font=font, fill=(25, 25, 30))
    return np.asarray(picture)[:, :, ::-1].copy()


def test_printed_words_are_read_offline(monkeypatch: pytest.MonkeyPatch) -> None:
    def cut(*_: object, **__: object) -> None:
        raise OSError("the network is cut")

    monkeypatch.setattr(socket.socket, "connect", cut)
    monkeypatch.setattr(socket, "getaddrinfo", cut)
    reader = WordReader()
    for words in WORDS:
        proposal = reader.read(card_with(words))
        assert proposal.text == words
        assert proposal.confidence >= CERTAIN
    for turns in (1, 2):
        assert reader.read(np.rot90(card_with(WORDS[0]), turns).copy()).text == WORDS[0]
    blank = reader.read(np.full((280, 615, 3), (95, 225, 250), np.uint8))
    assert (blank.text, blank.confidence) == ("", 0.0)
