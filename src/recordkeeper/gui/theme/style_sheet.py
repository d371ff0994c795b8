"""The style sheet, made from measures and colours. Widgets say what they are by ``role`` and ``tone``."""

from recordkeeper.gui.theme.colours import Colours
from recordkeeper.gui.theme.measures import CORNER, HEADING, SMALL, SPACE_L, SPACE_M, SPACE_S, SPACE_XS, TITLE


def style_sheet(colours: Colours, point_size: float) -> str:
    """The whole style sheet for a font size in points."""
    c = {
        name: getattr(colours, name).name()
        for name in ("page", "card", "line", "text", "quiet", "accent", "on_accent", "accent_soft")
    }
    late, attention = colours.tones["late"][0].name(), colours.tones["attention"][1].name()
    return f"""
QMainWindow, QDialog, QWidget#pageRoot, QScrollArea, QScrollArea > QWidget > QWidget, QStackedWidget {{
    background: {c["page"]}; }}
QScrollArea {{ border: none; }}
QLabel {{ background: transparent; }}
*[role="title"] {{ font-size: {point_size * TITLE:.1f}pt; font-weight: 600; }}
*[role="heading"] {{ font-size: {point_size * HEADING:.1f}pt; font-weight: 600; }}
*[role="strong"] {{ font-weight: 600; }}
*[role="fieldLabel"] {{ font-weight: 600; }}
*[role="quiet"], *[role="hint"] {{ color: {c["quiet"]}; }}
*[role="hint"], *[role="small"] {{ font-size: {point_size * SMALL:.1f}pt; }}
*[role="problem"] {{ color: {late}; font-size: {point_size * SMALL:.1f}pt; font-weight: 600; }}
QFrame[role="card"] {{ background: {c["card"]}; border: 1px solid {c["line"]}; border-radius: {CORNER}px; }}
QFrame[role="line"] {{ background: {c["line"]}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[role="sidebar"] {{ background: {c["card"]}; border: none; border-right: 1px solid {c["line"]}; }}
QFrame[role="sidebar"] QScrollArea, QFrame[role="sidebar"] QScrollArea > QWidget > QWidget {{
    background: {c["card"]}; }}
QFrame[role="topbar"] {{ background: {c["page"]}; border: none; }}
QFrame[role="footer"] {{ background: {c["card"]}; border: none; border-top: 1px solid {c["line"]}; }}

QPushButton {{ padding: {SPACE_S - 1}px {SPACE_M + 2}px; border-radius: 6px; border: 1px solid {c["line"]};
    background: {c["card"]}; color: {c["text"]}; }}
QPushButton:hover {{ border-color: {c["accent"]}; }}
QPushButton:focus {{ border: 2px solid {c["accent"]}; padding: {SPACE_S - 2}px {SPACE_M + 1}px; }}
QPushButton:disabled {{ color: {c["quiet"]}; border-color: {c["line"]}; }}
QPushButton[role="primary"], QPushButton:default[role="primary"] {{ background: {c["accent"]};
    color: {c["on_accent"]}; border-color: {c["accent"]}; font-weight: 600; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {c["text"]}; }}
QPushButton[role="primary"]:disabled {{ background: {c["line"]}; color: {c["quiet"]}; border-color: {c["line"]}; }}
QPushButton::menu-indicator {{ image: none; }}
QPushButton[role="link"] {{ border: 1px solid transparent; background: transparent; color: {c["accent"]};
    padding: {SPACE_XS}px {SPACE_XS}px {SPACE_XS}px 0; text-align: left; }}
QPushButton[role="link"]:hover {{ text-decoration: underline; }}
QPushButton[role="link"]:focus {{ border: 1px solid transparent; border-bottom-color: {c["accent"]};
    padding: {SPACE_XS}px {SPACE_XS}px {SPACE_XS}px 0; }}
QPushButton[role="choice"] {{ text-align: left; padding: {SPACE_M}px; font-weight: 600; border-radius: {CORNER}px; }}
QPushButton[role="choice"]:focus {{ padding: {SPACE_M - 1}px; }}
QPushButton[role="step"] {{ border: 1px solid transparent; background: transparent; text-align: left;
    padding: {SPACE_S}px {SPACE_M}px; }}
QPushButton[role="step"]:hover {{ background: {c["accent_soft"]}; }}
QPushButton[role="step"]:checked {{ background: {c["accent_soft"]}; color: {c["accent"]}; font-weight: 600; }}
QPushButton[role="step"]:focus {{ border: 2px solid {c["accent"]}; padding: {SPACE_S - 1}px {SPACE_M - 1}px; }}
QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: {SPACE_S}px; background: transparent; }}
QToolButton:hover {{ background: {c["accent_soft"]}; }}
QToolButton:focus {{ border: 2px solid {c["accent"]}; padding: {SPACE_S - 1}px; }}
QToolButton[role="nav"] {{ padding: {SPACE_S + 1}px {SPACE_M}px; text-align: left; }}
QToolButton[role="nav"]:checked {{ background: {c["accent_soft"]}; color: {c["accent"]}; font-weight: 600; }}
QToolButton[role="nav"]:focus {{ border: 2px solid {c["accent"]}; padding: {SPACE_S}px {SPACE_M - 1}px; }}

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox {{ background: {c["card"]}; color: {c["text"]};
    border: 1px solid {c["line"]}; border-radius: 6px; padding: {SPACE_S - 2}px {SPACE_S}px;
    selection-background-color: {c["accent"]}; selection-color: {c["on_accent"]}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QTextEdit:focus {{ border: 2px solid {c["accent"]};
    padding: {SPACE_S - 3}px {SPACE_S - 1}px; }}
*[invalid="true"] QLineEdit, *[invalid="true"] QPlainTextEdit, *[invalid="true"] QComboBox {{
    border: 2px solid {late}; padding: {SPACE_S - 3}px {SPACE_S - 1}px; }}
QComboBox {{ padding-right: 26px; }}
DayEdit QToolButton {{ padding: {SPACE_XS + 1}px; }}
DayEdit QToolButton:focus {{ padding: {SPACE_XS}px; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox QAbstractItemView::item {{ padding: {SPACE_XS + 1}px {SPACE_S}px; }}
QComboBox QAbstractItemView {{ background: {c["card"]}; border: 1px solid {c["line"]}; border-radius: 0;
    selection-background-color: {c["accent_soft"]}; selection-color: {c["text"]}; }}
QCheckBox, QRadioButton {{ spacing: {SPACE_S}px; padding: {SPACE_XS}px; border: 1px solid transparent;
    border-radius: 4px; }}
QCheckBox:focus, QRadioButton:focus {{ border: 1px solid {c["accent"]}; }}

QTableView, QListView, QListWidget, QTextBrowser {{ background: {c["card"]}; border: 1px solid {c["line"]};
    border-radius: {CORNER}px; gridline-color: {c["line"]}; alternate-background-color: {c["page"]};
    selection-background-color: {c["accent_soft"]}; selection-color: {c["text"]}; outline: none; }}
QTableView:focus, QListView:focus, QListWidget:focus {{ border: 2px solid {c["accent"]}; }}
Table::item, RowList::item, QListWidget::item {{ padding: {SPACE_S - 2}px {SPACE_S}px; }}
QTableView::indicator:unchecked {{ border: 1px solid {c["quiet"]}; border-radius: 3px; background: {c["card"]}; }}
QHeaderView::section {{ background: {c["card"]}; color: {c["quiet"]}; border: none;
    border-bottom: 1px solid {c["line"]}; padding: {SPACE_S}px; font-weight: 600; }}
QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {c["line"]}; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {c["quiet"]}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QHeaderView {{ background: {c["card"]}; border-radius: {CORNER}px; }}
QSplitter::handle {{ background: transparent; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {c["line"]}; }}
QTabBar::tab {{ padding: {SPACE_S}px {SPACE_M}px; color: {c["quiet"]}; border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {c["text"]}; font-weight: 600; border-bottom: 2px solid {c["accent"]}; }}
QTabBar::tab:focus {{ border: 1px solid {c["accent"]}; }}
QProgressBar {{ border: none; border-radius: 3px; background: {c["line"]}; max-height: 6px; }}
QProgressBar::chunk {{ background: {c["accent"]}; border-radius: 3px; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {c["card"]}; }}
QCalendarWidget QToolButton {{ color: {c["text"]}; font-weight: 600; }}
QCalendarWidget QSpinBox {{ padding: 0 {SPACE_XS}px; }}
QCalendarWidget QAbstractItemView {{ border: none; border-radius: 0; alternate-background-color: {c["card"]};
    selection-background-color: {c["accent"]}; selection-color: {c["on_accent"]}; }}
QCalendarWidget QAbstractItemView:disabled {{ color: {c["quiet"]}; }}
QMenu {{ background: {c["card"]}; border: 1px solid {c["line"]}; padding: {SPACE_XS}px; }}
QMenu::item {{ padding: {SPACE_S - 2}px {SPACE_L}px; border-radius: 4px; }}
QMenu::item:selected {{ background: {c["accent_soft"]}; color: {c["text"]}; }}
QToolTip {{ background: {c["card"]}; color: {c["text"]}; border: 1px solid {c["line"]}; padding: {SPACE_XS}px; }}
QFrame[role="message"][tone="problem"] {{ background: {attention}; border: none;
    border-bottom: 1px solid {c["line"]}; }}
QFrame[role="message"][tone="done"] {{ background: {c["accent_soft"]}; border: none;
    border-bottom: 1px solid {c["line"]}; }}
""" + "".join(
        f'QLabel[role="badge"][tone="{name}"] {{ color: {ink.name()}; background: {ground.name()};'
        f" border-radius: 7px; padding: 2px {SPACE_S}px; font-size: {point_size * SMALL:.1f}pt;"
        " font-weight: 600; }\n"
        for name, (ink, ground) in colours.tones.items()
    )
