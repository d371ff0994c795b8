# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'provider_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.card import Card
from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import (ChoiceBox, LinesEdit)
from recordkeeper.gui.widgets.page_scroll import PageScroll

class Ui_ProviderDialog(object):
    def setupUi(self, ProviderDialog):
        if not ProviderDialog.objectName():
            ProviderDialog.setObjectName(u"ProviderDialog")
        ProviderDialog.setMinimumWidth(560)
        self.layout28 = QVBoxLayout(ProviderDialog)
        self.layout28.setSpacing(0)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(0, 0, 0, 0)
        self.scroll = PageScroll(ProviderDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scrollContent = QWidget()
        self.scrollContent.setObjectName(u"scrollContent")
        self.layout26 = QVBoxLayout(self.scrollContent)
        self.layout26.setSpacing(12)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(20, 16, 20, 16)
        self.name_field = Field(self.scrollContent)
        self.name_field.setObjectName(u"name_field")
        self.name_field.setProperty(u"field", u"name")
        self.layout2 = QVBoxLayout(self.name_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.name_field)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"fieldLabel")

        self.layout2.addWidget(self.name_label)

        self.name = QLineEdit(self.name_field)
        self.name.setObjectName(u"name")

        self.layout2.addWidget(self.name)

        self.name_hint = QLabel(self.name_field)
        self.name_hint.setObjectName(u"name_hint")
        self.name_hint.setProperty(u"role", u"hint")
        self.name_hint.setWordWrap(True)

        self.layout2.addWidget(self.name_hint)


        self.layout26.addWidget(self.name_field)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(12)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.kind_field = Field(self.scrollContent)
        self.kind_field.setObjectName(u"kind_field")
        self.kind_field.setProperty(u"field", u"kind")
        self.layout4 = QVBoxLayout(self.kind_field)
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.kind_field)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"fieldLabel")

        self.layout4.addWidget(self.kind_label)

        self.kind = ChoiceBox(self.kind_field)
        self.kind.setObjectName(u"kind")

        self.layout4.addWidget(self.kind)


        self.layout7.addWidget(self.kind_field, 0, Qt.AlignTop)

        self.place_field = Field(self.scrollContent)
        self.place_field.setObjectName(u"place_field")
        self.place_field.setProperty(u"field", u"place")
        self.layout6 = QVBoxLayout(self.place_field)
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.place_label = QLabel(self.place_field)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"role", u"fieldLabel")

        self.layout6.addWidget(self.place_label)

        self.place = ChoiceBox(self.place_field)
        self.place.setObjectName(u"place")

        self.layout6.addWidget(self.place)


        self.layout7.addWidget(self.place_field, 0, Qt.AlignTop)

        self.layout7.setStretch(0, 1)
        self.layout7.setStretch(1, 1)

        self.layout26.addLayout(self.layout7)

        self.dueHint = QLabel(self.scrollContent)
        self.dueHint.setObjectName(u"dueHint")
        self.dueHint.setProperty(u"role", u"hint")
        self.dueHint.setWordWrap(True)

        self.layout26.addWidget(self.dueHint)

        self.website_field = Field(self.scrollContent)
        self.website_field.setObjectName(u"website_field")
        self.website_field.setProperty(u"field", u"website")
        self.layout9 = QVBoxLayout(self.website_field)
        self.layout9.setSpacing(4)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.website_label = QLabel(self.website_field)
        self.website_label.setObjectName(u"website_label")
        self.website_label.setProperty(u"role", u"fieldLabel")

        self.layout9.addWidget(self.website_label)

        self.website = QLineEdit(self.website_field)
        self.website.setObjectName(u"website")

        self.layout9.addWidget(self.website)


        self.layout26.addWidget(self.website_field)

        self.notes_field = Field(self.scrollContent)
        self.notes_field.setObjectName(u"notes_field")
        self.notes_field.setProperty(u"field", u"notes")
        self.layout11 = QVBoxLayout(self.notes_field)
        self.layout11.setSpacing(4)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.notes_label = QLabel(self.notes_field)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setProperty(u"role", u"fieldLabel")

        self.layout11.addWidget(self.notes_label)

        self.notes = LinesEdit(self.notes_field)
        self.notes.setObjectName(u"notes")

        self.layout11.addWidget(self.notes)


        self.layout26.addWidget(self.notes_field)

        self.contactCard = Card(self.scrollContent)
        self.contactCard.setObjectName(u"contactCard")
        self.layout25 = QVBoxLayout(self.contactCard)
        self.layout25.setSpacing(10)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(14, 14, 14, 14)
        self.label12 = QLabel(self.contactCard)
        self.label12.setObjectName(u"label12")
        self.label12.setProperty(u"role", u"strong")
        self.label12.setWordWrap(True)

        self.layout25.addWidget(self.label12)

        self.label13 = QLabel(self.contactCard)
        self.label13.setObjectName(u"label13")
        self.label13.setProperty(u"role", u"hint")
        self.label13.setWordWrap(True)

        self.layout25.addWidget(self.label13)

        self.address_field = Field(self.contactCard)
        self.address_field.setObjectName(u"address_field")
        self.address_field.setProperty(u"field", u"address")
        self.layout15 = QVBoxLayout(self.address_field)
        self.layout15.setSpacing(4)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.address_field)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"role", u"fieldLabel")

        self.layout15.addWidget(self.address_label)

        self.address = LinesEdit(self.address_field)
        self.address.setObjectName(u"address")

        self.layout15.addWidget(self.address)

        self.address_hint = QLabel(self.address_field)
        self.address_hint.setObjectName(u"address_hint")
        self.address_hint.setProperty(u"role", u"hint")
        self.address_hint.setWordWrap(True)

        self.layout15.addWidget(self.address_hint)


        self.layout25.addWidget(self.address_field)

        self.layout20 = QHBoxLayout()
        self.layout20.setSpacing(12)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(0, 0, 0, 0)
        self.phone_field = Field(self.contactCard)
        self.phone_field.setObjectName(u"phone_field")
        self.phone_field.setProperty(u"field", u"phone")
        self.layout17 = QVBoxLayout(self.phone_field)
        self.layout17.setSpacing(4)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(self.phone_field)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"role", u"fieldLabel")

        self.layout17.addWidget(self.phone_label)

        self.phone = QLineEdit(self.phone_field)
        self.phone.setObjectName(u"phone")

        self.layout17.addWidget(self.phone)


        self.layout20.addWidget(self.phone_field, 0, Qt.AlignTop)

        self.fax_field = Field(self.contactCard)
        self.fax_field.setObjectName(u"fax_field")
        self.fax_field.setProperty(u"field", u"fax")
        self.layout19 = QVBoxLayout(self.fax_field)
        self.layout19.setSpacing(4)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.fax_label = QLabel(self.fax_field)
        self.fax_label.setObjectName(u"fax_label")
        self.fax_label.setProperty(u"role", u"fieldLabel")

        self.layout19.addWidget(self.fax_label)

        self.fax = QLineEdit(self.fax_field)
        self.fax.setObjectName(u"fax")

        self.layout19.addWidget(self.fax)


        self.layout20.addWidget(self.fax_field, 0, Qt.AlignTop)

        self.layout20.setStretch(0, 1)
        self.layout20.setStretch(1, 1)

        self.layout25.addLayout(self.layout20)

        self.email_field = Field(self.contactCard)
        self.email_field.setObjectName(u"email_field")
        self.email_field.setProperty(u"field", u"email")
        self.layout22 = QVBoxLayout(self.email_field)
        self.layout22.setSpacing(4)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(self.email_field)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setProperty(u"role", u"fieldLabel")

        self.layout22.addWidget(self.email_label)

        self.email = QLineEdit(self.email_field)
        self.email.setObjectName(u"email")

        self.layout22.addWidget(self.email)


        self.layout25.addWidget(self.email_field)

        self.found_where_field = Field(self.contactCard)
        self.found_where_field.setObjectName(u"found_where_field")
        self.found_where_field.setProperty(u"field", u"found_where")
        self.layout24 = QVBoxLayout(self.found_where_field)
        self.layout24.setSpacing(4)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(0, 0, 0, 0)
        self.found_where_label = QLabel(self.found_where_field)
        self.found_where_label.setObjectName(u"found_where_label")
        self.found_where_label.setProperty(u"role", u"fieldLabel")

        self.layout24.addWidget(self.found_where_label)

        self.found_where = QLineEdit(self.found_where_field)
        self.found_where.setObjectName(u"found_where")

        self.layout24.addWidget(self.found_where)

        self.found_where_hint = QLabel(self.found_where_field)
        self.found_where_hint.setObjectName(u"found_where_hint")
        self.found_where_hint.setProperty(u"role", u"hint")
        self.found_where_hint.setWordWrap(True)

        self.layout24.addWidget(self.found_where_hint)


        self.layout25.addWidget(self.found_where_field)


        self.layout26.addWidget(self.contactCard)

        self.spacer29 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout26.addItem(self.spacer29)

        self.scroll.setWidget(self.scrollContent)

        self.layout28.addWidget(self.scroll)

        self.footer = QFrame(ProviderDialog)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"role", u"footer")
        self.layout27 = QHBoxLayout(self.footer)
        self.layout27.setSpacing(8)
        self.layout27.setObjectName(u"layout27")
        self.layout27.setContentsMargins(20, 10, 20, 10)
        self.spacer30 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout27.addItem(self.spacer30)

        self.cancelButton = QPushButton(self.footer)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"role", u"secondary")
        self.cancelButton.setAutoDefault(False)

        self.layout27.addWidget(self.cancelButton)

        self.saveButton = QPushButton(self.footer)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.layout27.addWidget(self.saveButton)


        self.layout28.addWidget(self.footer)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.kind_label.setBuddy(self.kind)
        self.place_label.setBuddy(self.place)
        self.website_label.setBuddy(self.website)
        self.notes_label.setBuddy(self.notes)
        self.address_label.setBuddy(self.address)
        self.phone_label.setBuddy(self.phone)
        self.fax_label.setBuddy(self.fax)
        self.email_label.setBuddy(self.email)
        self.found_where_label.setBuddy(self.found_where)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ProviderDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(ProviderDialog)
    # setupUi

    def retranslateUi(self, ProviderDialog):
        ProviderDialog.setWindowTitle(QCoreApplication.translate("ProviderDialog", u"Provider", None))
        self.name_label.setText(QCoreApplication.translate("ProviderDialog", u"Name of the clinic, hospital or doctor", None))
        self.name_hint.setText(QCoreApplication.translate("ProviderDialog", u"As on a bill or an appointment letter.", None))
        self.kind_label.setText(QCoreApplication.translate("ProviderDialog", u"Kind", None))
        self.place_label.setText(QCoreApplication.translate("ProviderDialog", u"State or territory", None))
        self.dueHint.setText(QCoreApplication.translate("ProviderDialog", u"The due date of a request depends on both.", None))
        self.website_label.setText(QCoreApplication.translate("ProviderDialog", u"Official website", None))
        self.notes_label.setText(QCoreApplication.translate("ProviderDialog", u"Notes", None))
        self.label12.setText(QCoreApplication.translate("ProviderDialog", u"Their records department", None))
        self.label13.setText(QCoreApplication.translate("ProviderDialog", u"The main address will do: add \u201cMedical Records\u201d. You can fill this in later.", None))
        self.address_label.setText(QCoreApplication.translate("ProviderDialog", u"Address", None))
        self.address_hint.setText(QCoreApplication.translate("ProviderDialog", u"As on an envelope.", None))
        self.phone_label.setText(QCoreApplication.translate("ProviderDialog", u"Phone", None))
        self.fax_label.setText(QCoreApplication.translate("ProviderDialog", u"Fax", None))
        self.email_label.setText(QCoreApplication.translate("ProviderDialog", u"E-mail", None))
        self.found_where_label.setText(QCoreApplication.translate("ProviderDialog", u"Where did you find this?", None))
        self.found_where_hint.setText(QCoreApplication.translate("ProviderDialog", u"Their website, a bill, a phone call.", None))
        self.cancelButton.setText(QCoreApplication.translate("ProviderDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("ProviderDialog", u"Save", None))
    # retranslateUi

