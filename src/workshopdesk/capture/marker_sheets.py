"""The sheet of a board marker that could not be read is no card: much of it is black, with white paper or cells."""

from __future__ import annotations

import numpy as np

from workshopdesk.capture.crops import crop_of
from workshopdesk.capture.lens import Points
from workshopdesk.capture.photo import Pixels

_EDGE = 96  # pixels of the straightened sheet
_DARK = 0.55  # of the sheet's white
_RIM, _INSIDE = 0.05, 0.15
"""Shares of the edge: paper up to the first; from the second on marker, whether its sheet was cut or left whole."""
_BLACK_INSIDE = 0.38
"""Words cover less than a third of a card; of these four markers half is black, less where one is covered."""
_BLACK_EDGE, _CELLS = 0.1, 0.2
"""Of a marker without its paper: where its black edge and where its cells surely lie."""


def is_marker_sheet(pixels: Pixels, corners: Points) -> bool:
    """Whether `corners` (4, 2) of the photo frame a board marker with or without the white paper around it."""
    crop = crop_of(pixels, corners, (_EDGE, _EDGE), 1.0)
    brightness = crop.max(2)  # of the strongest colour: a red or blue dot is bright, ink and markers are not
    across = np.minimum(np.arange(_EDGE), np.arange(_EDGE)[::-1]) / _EDGE
    depth = np.minimum.outer(across, across)
    dark = brightness < _DARK * float(np.percentile(brightness, 90))
    on_paper = dark[depth < _RIM].mean() < 0.2 and dark[depth >= _INSIDE].mean() > _BLACK_INSIDE
    alone = dark[depth < _BLACK_EDGE].mean() > 0.9 and dark[depth >= _CELLS].mean() < 0.5
    return bool(on_paper or alone)
