"""From a photo of a pin board to cards, dots and text proposals: the only package that imports OpenCV and numpy.

Methods, thresholds and what to expect of them are measured in design CAPTURE.md; each module names its section.
Pictures are BGR arrays of shape (height, width, 3), uint8. Points are (x, y) in pixels of the loaded photo, or in
millimetres on the board from its upper left corner.
"""
