"""A film of pictures held before the lens, played by QtMultimedia's own decoder in the place of a camera."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from PIL import Image
from PySide6.QtCore import QUrl
from PySide6.QtMultimedia import QMediaPlayer, QVideoSink

from workshopdesk.qt.camera import Camera

A_SECOND = 10


class Film:
    """Plays round and round until it is stopped; `camera` sees it from `show` on."""

    def __init__(self, pictures: Sequence[Image.Image], path: Path, size: tuple[int, int] = (1280, 720)) -> None:
        writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), A_SECOND, size)
        assert writer.isOpened()
        for picture in pictures:
            frame = Image.new("RGB", size, (120, 116, 110))
            held = picture.convert("RGB")
            held.thumbnail(size)
            frame.paste(held, ((size[0] - held.width) // 2, (size[1] - held.height) // 2))
            for _ in range(A_SECOND):
                writer.write(cv2.cvtColor(np.asarray(frame), cv2.COLOR_RGB2BGR))
        writer.release()
        self.sink = QVideoSink()
        self.player = QMediaPlayer()
        self.player.setVideoSink(self.sink)
        self.player.setLoops(QMediaPlayer.Loops.Infinite)
        self.player.setSource(QUrl.fromLocalFile(str(path)))

    def show(self, camera: Camera) -> None:
        self.player.play()
        camera.watch(self.sink)

    def stop(self) -> None:
        self.player.stop()
