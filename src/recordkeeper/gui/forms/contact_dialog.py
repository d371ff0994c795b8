# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'contact_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import (ChoiceBox, DayEdit, LinesEdit)
from recordkeeper.gui.widgets.page_scroll import PageScroll

class Ui_ContactDialog(object):
    def setupUi(self, ContactDialog):
        if not ContactDialog.objectName():
            ContactDialog.setObjectName(u"ContactDialog")
        ContactDialog.setMinimumWidth(560)
        self.layout23 = QVBoxLayout(ContactDialog)
        self.layout23.setSpacing(0)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.scroll = PageScroll(ContactDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scrollContent = QWidget()
        self.scrollContent.setObjectName(u"scrollContent")
        self.layout21 = QVBoxLayout(self.scrollContent)
        self.layout21.setSpacing(12)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(20, 16, 20, 16)
        self.purpose_field = Field(self.scrollContent)
        self.purpose_field.setObjectName(u"purpose_field")
        self.purpose_field.setProperty(u"field", u"purpose")
        self.layout2 = QVBoxLayout(self.purpose_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.purpose_label = QLabel(self.purpose_field)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setProperty(u"role", u"fieldLabel")

        self.layout2.addWidget(self.purpose_label)

        self.purpose = ChoiceBox(self.purpose_field)
        self.purpose.setObjectName(u"purpose")

        self.layout2.addWidget(self.purpose)


        self.layout21.addWidget(self.purpose_field)

        self.name_field = Field(self.scrollContent)
        self.name_field.setObjectName(u"name_field")
        self.name_field.setProperty(u"field", u"name")
        self.layout4 = QVBoxLayout(self.name_field)
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.name_field)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"fieldLabel")

        self.layout4.addWidget(self.name_label)

        self.name = QLineEdit(self.name_field)
        self.name.setObjectName(u"name")

        self.layout4.addWidget(self.name)


        self.layout21.addWidget(self.name_field)

        self.address_field = Field(self.scrollContent)
        self.address_field.setObjectName(u"address_field")
        self.address_field.setProperty(u"field", u"address")
        self.layout6 = QVBoxLayout(self.address_field)
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.address_field)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"role", u"fieldLabel")

        self.layout6.addWidget(self.address_label)

        self.address = LinesEdit(self.address_field)
        self.address.setObjectName(u"address")

        self.layout6.addWidget(self.address)

        self.address_hint = QLabel(self.address_field)
        self.address_hint.setObjectName(u"address_hint")
        self.address_hint.setProperty(u"role", u"hint")
        self.address_hint.setWordWrap(True)

        self.layout6.addWidget(self.address_hint)


        self.layout21.addWidget(self.address_field)

        self.layout11 = QHBoxLayout()
        self.layout11.setSpacing(12)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.phone_field = Field(self.scrollContent)
        self.phone_field.setObjectName(u"phone_field")
        self.phone_field.setProperty(u"field", u"phone")
        self.layout8 = QVBoxLayout(self.phone_field)
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(self.phone_field)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"role", u"fieldLabel")

        self.layout8.addWidget(self.phone_label)

        self.phone = QLineEdit(self.phone_field)
        self.phone.setObjectName(u"phone")

        self.layout8.addWidget(self.phone)


        self.layout11.addWidget(self.phone_field, 0, Qt.AlignTop)

        self.fax_field = Field(self.scrollContent)
        self.fax_field.setObjectName(u"fax_field")
        self.fax_field.setProperty(u"field", u"fax")
        self.layout10 = QVBoxLayout(self.fax_field)
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.fax_label = QLabel(self.fax_field)
        self.fax_label.setObjectName(u"fax_label")
        self.fax_label.setProperty(u"role", u"fieldLabel")

        self.layout10.addWidget(self.fax_label)

        self.fax = QLineEdit(self.fax_field)
        self.fax.setObjectName(u"fax")

        self.layout10.addWidget(self.fax)


        self.layout11.addWidget(self.fax_field, 0, Qt.AlignTop)

        self.layout11.setStretch(0, 1)
        self.layout11.setStretch(1, 1)

        self.layout21.addLayout(self.layout11)

        self.email_field = Field(self.scrollContent)
        self.email_field.setObjectName(u"email_field")
        self.email_field.setProperty(u"field", u"email")
        self.layout13 = QVBoxLayout(self.email_field)
        self.layout13.setSpacing(4)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(self.email_field)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setProperty(u"role", u"fieldLabel")

        self.layout13.addWidget(self.email_label)

        self.email = QLineEdit(self.email_field)
        self.email.setObjectName(u"email")

        self.layout13.addWidget(self.email)


        self.layout21.addWidget(self.email_field)

        self.layout18 = QHBoxLayout()
        self.layout18.setSpacing(12)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.found_where_field = Field(self.scrollContent)
        self.found_where_field.setObjectName(u"found_where_field")
        self.found_where_field.setProperty(u"field", u"found_where")
        self.layout15 = QVBoxLayout(self.found_where_field)
        self.layout15.setSpacing(4)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.found_where_label = QLabel(self.found_where_field)
        self.found_where_label.setObjectName(u"found_where_label")
        self.found_where_label.setProperty(u"role", u"fieldLabel")

        self.layout15.addWidget(self.found_where_label)

        self.found_where = QLineEdit(self.found_where_field)
        self.found_where.setObjectName(u"found_where")

        self.layout15.addWidget(self.found_where)


        self.layout18.addWidget(self.found_where_field, 0, Qt.AlignTop)

        self.found_on_field = Field(self.scrollContent)
        self.found_on_field.setObjectName(u"found_on_field")
        self.found_on_field.setProperty(u"field", u"found_on")
        self.layout17 = QVBoxLayout(self.found_on_field)
        self.layout17.setSpacing(4)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.found_on_label = QLabel(self.found_on_field)
        self.found_on_label.setObjectName(u"found_on_label")
        self.found_on_label.setProperty(u"role", u"fieldLabel")

        self.layout17.addWidget(self.found_on_label)

        self.found_on = DayEdit(self.found_on_field)
        self.found_on.setObjectName(u"found_on")

        self.layout17.addWidget(self.found_on)


        self.layout18.addWidget(self.found_on_field, 0, Qt.AlignTop)

        self.layout18.setStretch(0, 1)
        self.layout18.setStretch(1, 1)

        self.layout21.addLayout(self.layout18)

        self.worked_field = Field(self.scrollContent)
        self.worked_field.setObjectName(u"worked_field")
        self.worked_field.setProperty(u"field", u"worked")
        self.layout20 = QVBoxLayout(self.worked_field)
        self.layout20.setSpacing(4)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(0, 0, 0, 0)
        self.worked_label = QLabel(self.worked_field)
        self.worked_label.setObjectName(u"worked_label")
        self.worked_label.setProperty(u"role", u"fieldLabel")

        self.layout20.addWidget(self.worked_label)

        self.worked = ChoiceBox(self.worked_field)
        self.worked.setObjectName(u"worked")

        self.layout20.addWidget(self.worked)

        self.worked_hint = QLabel(self.worked_field)
        self.worked_hint.setObjectName(u"worked_hint")
        self.worked_hint.setProperty(u"role", u"hint")
        self.worked_hint.setWordWrap(True)

        self.layout20.addWidget(self.worked_hint)


        self.layout21.addWidget(self.worked_field)

        self.spacer24 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout21.addItem(self.spacer24)

        self.scroll.setWidget(self.scrollContent)

        self.layout23.addWidget(self.scroll)

        self.footer = QFrame(ContactDialog)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"role", u"footer")
        self.layout22 = QHBoxLayout(self.footer)
        self.layout22.setSpacing(8)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(20, 10, 20, 10)
        self.spacer25 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout22.addItem(self.spacer25)

        self.cancelButton = QPushButton(self.footer)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"role", u"secondary")
        self.cancelButton.setAutoDefault(False)

        self.layout22.addWidget(self.cancelButton)

        self.saveButton = QPushButton(self.footer)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.layout22.addWidget(self.saveButton)


        self.layout23.addWidget(self.footer)

#if QT_CONFIG(shortcut)
        self.purpose_label.setBuddy(self.purpose)
        self.name_label.setBuddy(self.name)
        self.address_label.setBuddy(self.address)
        self.phone_label.setBuddy(self.phone)
        self.fax_label.setBuddy(self.fax)
        self.email_label.setBuddy(self.email)
        self.found_where_label.setBuddy(self.found_where)
        self.found_on_label.setBuddy(self.found_on)
        self.worked_label.setBuddy(self.worked)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ContactDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(ContactDialog)
    # setupUi

    def retranslateUi(self, ContactDialog):
        ContactDialog.setWindowTitle(QCoreApplication.translate("ContactDialog", u"Contact", None))
        self.purpose_label.setText(QCoreApplication.translate("ContactDialog", u"What is this contact for?", None))
        self.name_label.setText(QCoreApplication.translate("ContactDialog", u"Name of the office or person", None))
        self.address_label.setText(QCoreApplication.translate("ContactDialog", u"Address", None))
        self.address_hint.setText(QCoreApplication.translate("ContactDialog", u"As on an envelope.", None))
        self.phone_label.setText(QCoreApplication.translate("ContactDialog", u"Phone", None))
        self.fax_label.setText(QCoreApplication.translate("ContactDialog", u"Fax", None))
        self.email_label.setText(QCoreApplication.translate("ContactDialog", u"E-mail", None))
        self.found_where_label.setText(QCoreApplication.translate("ContactDialog", u"Where did you find this?", None))
        self.found_where.setPlaceholderText(QCoreApplication.translate("ContactDialog", u"Their website, a bill, a phone call", None))
        self.found_on_label.setText(QCoreApplication.translate("ContactDialog", u"When?", None))
        self.worked_label.setText(QCoreApplication.translate("ContactDialog", u"Did it work?", None))
        self.worked_hint.setText(QCoreApplication.translate("ContactDialog", u"A contact that did not work is not used for new letters.", None))
        self.cancelButton.setText(QCoreApplication.translate("ContactDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("ContactDialog", u"Save", None))
    # retranslateUi

