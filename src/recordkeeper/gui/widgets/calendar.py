"""The calendar below a day's field: in the user's own order of days, and all of it on the screen."""

from collections.abc import Callable

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QIcon, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from recordkeeper.gui.theme.colours import colours


def own_locale() -> QLocale:
    """The user's own locale; a system that names none counts as American, as the letters are."""
    own = QLocale()
    if own.language() == QLocale.Language.C:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    return own


def open_calendar(below: QWidget, day: QDate, take: Callable[[QDate], None]) -> QCalendarWidget:
    """Show a calendar at this day, or at today; ``take`` is told the day that is chosen."""
    calendar = QCalendarWidget(below)
    calendar.setWindowFlags(Qt.WindowType.Popup)
    calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    calendar.setLocale(own_locale())
    calendar.setFirstDayOfWeek(own_locale().firstDayOfWeek())
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    _dress(calendar)
    calendar.setSelectedDate(day if day.isValid() else QDate.currentDate())

    def chosen(choice: QDate) -> None:
        take(choice)
        calendar.close()

    calendar.clicked.connect(chosen)
    calendar.activated.connect(chosen)
    calendar.show()
    # How large it is is known only once the style sheet has dressed it.
    calendar.adjustSize()
    calendar.move(_place(below, calendar))
    calendar.setFocus()
    return calendar


def _dress(calendar: QCalendarWidget) -> None:
    """The calendar paints its days itself, in formats of its own."""
    theme = colours(calendar.palette())
    heading, day = QTextCharFormat(), QTextCharFormat()
    heading.setForeground(theme.quiet)
    heading.setBackground(theme.card)
    calendar.setHeaderTextFormat(heading)
    day.setForeground(theme.text)
    for each in Qt.DayOfWeek:
        calendar.setWeekdayTextFormat(each, day)
    # Qt's own arrows are black in the dark, too.
    for name, arrow, word in (
        ("qt_calendar_prevmonth", "◀", calendar.tr("Month before")),
        ("qt_calendar_nextmonth", "▶", calendar.tr("Month after")),
    ):
        for button in calendar.findChildren(QToolButton, name):
            button.setIcon(QIcon())
            button.setText(arrow)
            button.setAccessibleName(word)


def _place(below: QWidget, calendar: QWidget) -> QPoint:
    """Below the field; above it where there is no room below; never over the edge of the screen."""
    room = below.screen().availableGeometry()
    place = below.mapToGlobal(QPoint(0, below.height()))
    if place.y() + calendar.height() > room.bottom():
        place.setY(below.mapToGlobal(QPoint(0, 0)).y() - calendar.height())
    place.setX(max(min(place.x(), room.right() - calendar.width()), room.left()))
    place.setY(max(min(place.y(), room.bottom() - calendar.height()), room.top()))
    return place
