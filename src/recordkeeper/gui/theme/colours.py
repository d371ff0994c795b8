"""Colours from the system's palette, plus one accent and four tones, each fit for light and for dark."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

_ACCENT_HUE = 178
_TONE_HUES = {"good": 140, "waiting": 214, "attention": 36, "late": 4}


@dataclass(frozen=True)
class Colours:
    """What the style sheet and painted things use."""

    page: QColor
    card: QColor
    line: QColor
    text: QColor
    quiet: QColor
    accent: QColor
    on_accent: QColor
    accent_soft: QColor
    tones: dict[str, tuple[QColor, QColor]]
    """By tone: the ink and the soft ground behind it."""


def colours(palette: QPalette) -> Colours:
    """The colours that go with a palette."""
    window, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
    base = palette.color(QPalette.ColorRole.Base)
    dark = window.lightness() < 128
    accent = QColor.fromHsl(_ACCENT_HUE, 120, 140) if dark else QColor.fromHsl(_ACCENT_HUE, 200, 62)
    tones = {
        name: (QColor.fromHsl(hue, 190, 175), mixed(QColor.fromHsl(hue, 150, 90), window, 0.28))
        if dark
        else (QColor.fromHsl(hue, 200, 66), QColor.fromHsl(hue, 150, 238))
        for name, hue in _TONE_HUES.items()
    }
    tones["plain"] = (mixed(text, window, 0.78), mixed(text, window, 0.09))
    return Colours(
        page=mixed(window, base, 0.5) if not dark else window,
        card=base if not dark else mixed(text, window, 0.06),
        line=mixed(text, window, 0.16),
        text=text,
        quiet=mixed(text, window, 0.70),
        accent=accent,
        on_accent=window if dark else base,
        accent_soft=mixed(accent, base if not dark else window, 0.14),
        tones=tones,
    )


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """``share`` of one colour, the rest of the other."""
    return QColor.fromRgbF(
        one.redF() * share + other.redF() * (1 - share),
        one.greenF() * share + other.greenF() * (1 - share),
        one.blueF() * share + other.blueF() * (1 - share),
    )
