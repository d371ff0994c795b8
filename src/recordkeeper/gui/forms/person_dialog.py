# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import (DayEdit, LinesEdit)
from recordkeeper.gui.widgets.page_scroll import PageScroll

class Ui_PersonDialog(object):
    def setupUi(self, PersonDialog):
        if not PersonDialog.objectName():
            PersonDialog.setObjectName(u"PersonDialog")
        PersonDialog.setMinimumWidth(560)
        self.layout17 = QVBoxLayout(PersonDialog)
        self.layout17.setSpacing(0)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.scroll = PageScroll(PersonDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scrollContent = QWidget()
        self.scrollContent.setObjectName(u"scrollContent")
        self.layout15 = QVBoxLayout(self.scrollContent)
        self.layout15.setSpacing(12)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(20, 16, 20, 16)
        self.legal_name_field = Field(self.scrollContent)
        self.legal_name_field.setObjectName(u"legal_name_field")
        self.legal_name_field.setProperty(u"field", u"legal_name")
        self.layout2 = QVBoxLayout(self.legal_name_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.legal_name_label = QLabel(self.legal_name_field)
        self.legal_name_label.setObjectName(u"legal_name_label")
        self.legal_name_label.setProperty(u"role", u"fieldLabel")

        self.layout2.addWidget(self.legal_name_label)

        self.legal_name = QLineEdit(self.legal_name_field)
        self.legal_name.setObjectName(u"legal_name")

        self.layout2.addWidget(self.legal_name)

        self.legal_name_hint = QLabel(self.legal_name_field)
        self.legal_name_hint.setObjectName(u"legal_name_hint")
        self.legal_name_hint.setProperty(u"role", u"hint")
        self.legal_name_hint.setWordWrap(True)

        self.layout2.addWidget(self.legal_name_hint)


        self.layout15.addWidget(self.legal_name_field)

        self.former_names_field = Field(self.scrollContent)
        self.former_names_field.setObjectName(u"former_names_field")
        self.former_names_field.setProperty(u"field", u"former_names")
        self.layout4 = QVBoxLayout(self.former_names_field)
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.former_names_label = QLabel(self.former_names_field)
        self.former_names_label.setObjectName(u"former_names_label")
        self.former_names_label.setProperty(u"role", u"fieldLabel")

        self.layout4.addWidget(self.former_names_label)

        self.former_names = LinesEdit(self.former_names_field)
        self.former_names.setObjectName(u"former_names")

        self.layout4.addWidget(self.former_names)

        self.former_names_hint = QLabel(self.former_names_field)
        self.former_names_hint.setObjectName(u"former_names_hint")
        self.former_names_hint.setProperty(u"role", u"hint")
        self.former_names_hint.setWordWrap(True)

        self.layout4.addWidget(self.former_names_hint)


        self.layout15.addWidget(self.former_names_field)

        self.birth_date_field = Field(self.scrollContent)
        self.birth_date_field.setObjectName(u"birth_date_field")
        self.birth_date_field.setProperty(u"field", u"birth_date")
        self.layout6 = QVBoxLayout(self.birth_date_field)
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.birth_date_label = QLabel(self.birth_date_field)
        self.birth_date_label.setObjectName(u"birth_date_label")
        self.birth_date_label.setProperty(u"role", u"fieldLabel")

        self.layout6.addWidget(self.birth_date_label)

        self.birth_date = DayEdit(self.birth_date_field)
        self.birth_date.setObjectName(u"birth_date")

        self.layout6.addWidget(self.birth_date)


        self.layout15.addWidget(self.birth_date_field)

        self.address_field = Field(self.scrollContent)
        self.address_field.setObjectName(u"address_field")
        self.address_field.setProperty(u"field", u"address")
        self.layout8 = QVBoxLayout(self.address_field)
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.address_field)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"role", u"fieldLabel")

        self.layout8.addWidget(self.address_label)

        self.address = LinesEdit(self.address_field)
        self.address.setObjectName(u"address")

        self.layout8.addWidget(self.address)

        self.address_hint = QLabel(self.address_field)
        self.address_hint.setObjectName(u"address_hint")
        self.address_hint.setProperty(u"role", u"hint")
        self.address_hint.setWordWrap(True)

        self.layout8.addWidget(self.address_hint)


        self.layout15.addWidget(self.address_field)

        self.phones_field = Field(self.scrollContent)
        self.phones_field.setObjectName(u"phones_field")
        self.phones_field.setProperty(u"field", u"phones")
        self.layout10 = QVBoxLayout(self.phones_field)
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.phones_label = QLabel(self.phones_field)
        self.phones_label.setObjectName(u"phones_label")
        self.phones_label.setProperty(u"role", u"fieldLabel")

        self.layout10.addWidget(self.phones_label)

        self.phones = LinesEdit(self.phones_field)
        self.phones.setObjectName(u"phones")

        self.layout10.addWidget(self.phones)

        self.phones_hint = QLabel(self.phones_field)
        self.phones_hint.setObjectName(u"phones_hint")
        self.phones_hint.setProperty(u"role", u"hint")
        self.phones_hint.setWordWrap(True)

        self.layout10.addWidget(self.phones_hint)


        self.layout15.addWidget(self.phones_field)

        self.emails_field = Field(self.scrollContent)
        self.emails_field.setObjectName(u"emails_field")
        self.emails_field.setProperty(u"field", u"emails")
        self.layout12 = QVBoxLayout(self.emails_field)
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.emails_label = QLabel(self.emails_field)
        self.emails_label.setObjectName(u"emails_label")
        self.emails_label.setProperty(u"role", u"fieldLabel")

        self.layout12.addWidget(self.emails_label)

        self.emails = LinesEdit(self.emails_field)
        self.emails.setObjectName(u"emails")

        self.layout12.addWidget(self.emails)

        self.emails_hint = QLabel(self.emails_field)
        self.emails_hint.setObjectName(u"emails_hint")
        self.emails_hint.setProperty(u"role", u"hint")
        self.emails_hint.setWordWrap(True)

        self.layout12.addWidget(self.emails_hint)


        self.layout15.addWidget(self.emails_field)

        self.notes_field = Field(self.scrollContent)
        self.notes_field.setObjectName(u"notes_field")
        self.notes_field.setProperty(u"field", u"notes")
        self.layout14 = QVBoxLayout(self.notes_field)
        self.layout14.setSpacing(4)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.notes_label = QLabel(self.notes_field)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setProperty(u"role", u"fieldLabel")

        self.layout14.addWidget(self.notes_label)

        self.notes = LinesEdit(self.notes_field)
        self.notes.setObjectName(u"notes")

        self.layout14.addWidget(self.notes)


        self.layout15.addWidget(self.notes_field)

        self.spacer18 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout15.addItem(self.spacer18)

        self.scroll.setWidget(self.scrollContent)

        self.layout17.addWidget(self.scroll)

        self.footer = QFrame(PersonDialog)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"role", u"footer")
        self.layout16 = QHBoxLayout(self.footer)
        self.layout16.setSpacing(8)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(20, 10, 20, 10)
        self.spacer19 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout16.addItem(self.spacer19)

        self.cancelButton = QPushButton(self.footer)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"role", u"secondary")
        self.cancelButton.setAutoDefault(False)

        self.layout16.addWidget(self.cancelButton)

        self.saveButton = QPushButton(self.footer)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.layout16.addWidget(self.saveButton)


        self.layout17.addWidget(self.footer)

#if QT_CONFIG(shortcut)
        self.legal_name_label.setBuddy(self.legal_name)
        self.former_names_label.setBuddy(self.former_names)
        self.birth_date_label.setBuddy(self.birth_date)
        self.address_label.setBuddy(self.address)
        self.phones_label.setBuddy(self.phones)
        self.emails_label.setBuddy(self.emails)
        self.notes_label.setBuddy(self.notes)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PersonDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(PersonDialog)
    # setupUi

    def retranslateUi(self, PersonDialog):
        PersonDialog.setWindowTitle(QCoreApplication.translate("PersonDialog", u"Person", None))
        self.legal_name_label.setText(QCoreApplication.translate("PersonDialog", u"Full legal name", None))
        self.legal_name_hint.setText(QCoreApplication.translate("PersonDialog", u"As on an ID. Records are looked up by it.", None))
        self.former_names_label.setText(QCoreApplication.translate("PersonDialog", u"Former and other names", None))
        self.former_names_hint.setText(QCoreApplication.translate("PersonDialog", u"One on each line. Old records may be under them.", None))
        self.birth_date_label.setText(QCoreApplication.translate("PersonDialog", u"Date of birth", None))
        self.address_label.setText(QCoreApplication.translate("PersonDialog", u"Address", None))
        self.address_hint.setText(QCoreApplication.translate("PersonDialog", u"As on an envelope.", None))
        self.phones_label.setText(QCoreApplication.translate("PersonDialog", u"Phone numbers", None))
        self.phones_hint.setText(QCoreApplication.translate("PersonDialog", u"One on each line, the main one first.", None))
        self.emails_label.setText(QCoreApplication.translate("PersonDialog", u"E-mail addresses", None))
        self.emails_hint.setText(QCoreApplication.translate("PersonDialog", u"One on each line, the main one first.", None))
        self.notes_label.setText(QCoreApplication.translate("PersonDialog", u"Notes", None))
        self.cancelButton.setText(QCoreApplication.translate("PersonDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("PersonDialog", u"Save", None))
    # retranslateUi

