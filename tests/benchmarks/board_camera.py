"""A camera before a pin board: perspective, lens, light, shadow, blur and noise (design CAPTURE.md §6)."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np

PIXELS_PER_MM = 4.0
"""Of the board before it is photographed."""
BOARD = (1500, 1200)
"""Width and height of the board in millimetres."""

Array = np.ndarray[Any, np.dtype[Any]]


@dataclass(frozen=True, slots=True)
class Preset:
    """How a photo is taken. `fill`: share of the photo that the board takes; `tilt` in degrees; `blur`: standard
    deviation in pixels; `motion` in pixels; `noise` of 255; `shadow` and `light`: shares of the full light; `bend`:
    first radial term of the lens, at half of the photo's diagonal."""

    size: tuple[int, int]
    fill: float
    tilt: float
    blur: float
    motion: int
    noise: float
    quality: int
    shadow: float
    light: tuple[float, float]
    bend: float


PRESETS = {
    "gut": Preset((4000, 3000), 0.92, 6, 0.7, 0, 2, 92, 1.0, (0.9, 1.05), -0.005),
    "typisch": Preset((4000, 3000), 0.86, 14, 1.2, 0, 4, 85, 0.68, (0.65, 1.08), -0.015),
    "schlecht": Preset((4000, 3000), 0.78, 24, 2.0, 6, 8, 70, 0.5, (0.45, 1.15), -0.03),
    "webcam": Preset((1920, 1080), 0.92, 10, 0.8, 0, 5, 75, 0.8, (0.75, 1.05), -0.04),
}


class Camera:
    """One place of the camera, by chance: `photograph` a board, `project` millimetres of the board to pixels."""

    def __init__(self, preset: Preset, chance: random.Random) -> None:
        self._preset = preset
        self._chance = chance
        self._plane = self._placed()

    def project(self, points: Array) -> Array:
        """Points of the board in millimetres, shape (n, 2), as pixels of the photo."""
        flat = np.hstack([np.asarray(points, float), np.ones((len(points), 1))]) @ self._plane.T
        ideal = flat[:, :2] / flat[:, 2:]
        middle, reach = self._lens()
        away = (ideal - middle) / reach
        return np.asarray(middle + away * (1 + self._preset.bend * (away**2).sum(-1, keepdims=True)) * reach)

    def photograph(self, board: Array, surround: tuple[float, ...]) -> Array:
        """`board`: BGR at PIXELS_PER_MM; around it the photo shows `surround`."""
        wide, high = self._preset.size
        middle, reach = self._lens()
        rows, columns = np.mgrid[0:high, 0:wide].astype(np.float32)
        across = ((columns - middle[0]) / reach).astype(np.float32)
        down = ((rows - middle[1]) / reach).astype(np.float32)
        x, y = across.copy(), down.copy()
        for _ in range(4):
            stretch = 1 + self._preset.bend * (x * x + y * y)
            x, y = across / stretch, down / stretch
        x, y = x * reach + middle[0], y * reach + middle[1]
        back = np.linalg.inv(self._plane)
        depth = back[2, 0] * x + back[2, 1] * y + back[2, 2]
        map_x = ((back[0, 0] * x + back[0, 1] * y + back[0, 2]) / depth * PIXELS_PER_MM).astype(np.float32)
        map_y = ((back[1, 0] * x + back[1, 1] * y + back[1, 2]) / depth * PIXELS_PER_MM).astype(np.float32)
        softened = cv2.GaussianBlur(board, (0, 0), max(0.4, 0.35 / (wide / board.shape[1])))
        seen = cv2.remap(softened, map_x, map_y, cv2.INTER_LINEAR, borderValue=surround).astype(np.float32)
        chance = self._chance
        tint = np.array([chance.uniform(0.86, 1.06), 1, chance.uniform(0.92, 1.08)], np.float32)
        seen *= self._light(across, down)[..., None] * tint
        return self._noisy(self._blurred(seen))

    def _lens(self) -> tuple[Array, float]:
        wide, high = self._preset.size
        return np.array([wide / 2, high / 2]), math.hypot(wide, high) / 2

    def _placed(self) -> Array:
        """The homography from millimetres to pixels, so far away that the board fills its share of the photo."""
        preset = self._preset
        wide, high = preset.size
        x, y, z = (math.radians(self._chance.uniform(-preset.tilt, preset.tilt)) for _ in range(3))
        turn = cv2.Rodrigues(np.array([0, 0, 0.4 * z]))[0] @ cv2.Rodrigues(np.array([0, y, 0.0]))[0]
        turn = turn @ cv2.Rodrigues(np.array([x, 0, 0.0]))[0]
        focal = 1.1 * wide
        inner = np.array([[focal, 0, wide / 2], [0, focal, high / 2], [0, 0, 1.0]])
        centred = np.array([[1, 0, -BOARD[0] / 2], [0, 1, -BOARD[1] / 2], [0, 0, 0], [0, 0, 1.0]])
        corners = np.array([[0, BOARD[0], BOARD[0], 0], [0, 0, BOARD[1], BOARD[1]], [1, 1, 1, 1.0]])
        near, far = 200.0, 20000.0
        plane, seen = np.eye(3), corners[:2]
        for _ in range(50):
            distance = (near + far) / 2
            plane = inner @ np.hstack([turn, [[0], [0], [distance]]]) @ centred
            flat = plane @ corners
            seen = flat[:2] / flat[2]
            extent = seen.max(1) - seen.min(1)
            if extent[0] > preset.fill * wide or extent[1] > preset.fill * high:
                near = distance
            else:
                far = distance
        shift = np.eye(3)
        shift[:2, 2] = np.array([wide / 2, high / 2]) - (seen.max(1) + seen.min(1)) / 2
        return np.asarray(shift @ plane / (shift @ plane)[2, 2])

    def _light(self, across: Array, down: Array) -> Array:
        chance, preset = self._chance, self._preset
        angle = chance.uniform(0, 2 * math.pi)
        slope = across * math.cos(angle) + down * math.sin(angle)
        slope = (slope - slope.min()) / (slope.max() - slope.min())
        light = preset.light[0] + (preset.light[1] - preset.light[0]) * slope
        light *= 1 - 0.18 * (across * across + down * down)
        if preset.shadow < 1:
            wide, high = preset.size[0] // 8, preset.size[1] // 8
            shade = np.zeros((high, wide), np.float32)
            for _ in range(chance.choice([1, 2])):
                middle = (int(chance.uniform(0.1, 0.9) * wide), int(chance.uniform(0.3, 1.1) * high))
                axes = (int(wide * chance.uniform(0.08, 0.25)), int(high * chance.uniform(0.2, 0.6)))
                cv2.ellipse(shade, middle, axes, chance.uniform(-30, 30), 0, 360, 1.0, -1)
            shade = cv2.GaussianBlur(shade, (0, 0), chance.uniform(3, 18))
            light *= 1 - (1 - preset.shadow) * np.clip(cv2.resize(shade, preset.size), 0, 1)
        return np.asarray(light, np.float32)

    def _blurred(self, seen: Array) -> Array:
        blurred = cv2.GaussianBlur(seen, (0, 0), self._preset.blur)
        if not self._preset.motion:
            return blurred
        reach = self._preset.motion
        path = np.zeros((reach * 2 + 1,) * 2, np.float32)
        angle = self._chance.uniform(0, math.pi)
        for step in np.linspace(-reach / 2, reach / 2, 40):
            path[round(reach + step * math.sin(angle)), round(reach + step * math.cos(angle))] += 1
        return cv2.filter2D(blurred, -1, path / path.sum())

    def _noisy(self, seen: Array) -> Array:
        noise = np.random.default_rng(self._chance.randrange(1 << 30))
        high, wide = seen.shape[:2]
        seen += noise.standard_normal((high, wide, 1), dtype=np.float32) * self._preset.noise
        coloured = noise.standard_normal((high, wide, 3), dtype=np.float32)
        seen += cv2.GaussianBlur(coloured, (0, 0), 1) * (self._preset.noise * 0.8)
        return np.clip(seen, 0, 255).astype(np.uint8)
