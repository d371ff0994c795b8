"""The law as the app knows it: each place's rules, with the source and the day it was checked."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QDialog, QWidget

from recordkeeper.domain.rule import Rule
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.address import AddressDialog
from recordkeeper.gui.forms.law_dialog import Ui_LawDialog
from recordkeeper.gui.tables import Column, Rows


@dataclass(frozen=True)
class _Row:
    place: str
    rule: Rule


class LawDialog(QDialog):
    """A table of rules; one that is opened is shown whole, with its source."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context = context
        self.form = Ui_LawDialog()
        self.form.setupUi(self)
        words, places = context.app.words, context.app.law.places()
        self.rows: Rows[_Row] = Rows(
            (
                Column(self.tr("Place"), lambda row: row.place),
                Column(self.tr("Rule"), lambda row: row.rule.name),
                Column(self.tr("Citation"), lambda row: row.rule.citation),
                Column(self.tr("Source"), lambda row: row.rule.source_type),
                Column(
                    self.tr("Checked"), lambda row: words.date(row.rule.checked_on), lambda row: row.rule.checked_on
                ),
            ),
            key=lambda row: row.rule.id,
        )
        self.form.table.set_rows(self.rows, (130, 260, 190, 190, 170), stretch=1)
        self.rows.show_rows([_Row(place.name, rule) for place in places for rule in place.rules])
        missing = ", ".join(place.name for place in places if not place.researched)
        self.form.unresearched.setText(self.tr("Not looked up yet: {places}.").format(places=missing))
        self.form.unresearched.setVisible(bool(missing))
        self.form.table.opened.connect(self._show)
        self.form.closeButton.clicked.connect(self.accept)

    def _show(self, row: _Row) -> None:
        AddressDialog(self, QUrl(row.rule.source_url), self._text(row)).open()

    def _text(self, row: _Row) -> str:
        rule, words = row.rule, self.context.app.words
        said = (
            self.tr("Source: {source}. Checked on {day}; it stood so on {then}.")
            if rule.as_of
            else self.tr("Source: {source}. Checked on {day}; the source shows no date.")
        )
        parts = (
            f"{row.place}: {rule.name}\n{rule.citation}",
            rule.applies_to,
            rule.extension_condition,
            rule.fee_note,
            rule.identity_note,
            said.format(source=rule.source_type, day=words.date(rule.checked_on), then=words.date(rule.as_of)),
        )
        return "\n\n".join(part for part in parts if part)
