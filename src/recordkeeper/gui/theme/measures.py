"""Spaces, corners and the type scale. Spaces are pixels at 96 dpi; type is relative to the user's own font size."""

SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL = 4, 8, 12, 20, 32
CORNER = 8
PAGE_WIDTH = 1040

TITLE, HEADING, BODY, SMALL = 1.55, 1.18, 1.0, 0.9
"""Factors on the user's font size."""
