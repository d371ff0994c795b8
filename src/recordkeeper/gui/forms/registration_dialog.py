# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'registration_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.badge import Badge
from recordkeeper.gui.widgets.card import Card
from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import (ChoiceBox, DayEdit, LinesEdit)
from recordkeeper.gui.widgets.page_scroll import PageScroll

class Ui_RegistrationDialog(object):
    def setupUi(self, RegistrationDialog):
        if not RegistrationDialog.objectName():
            RegistrationDialog.setObjectName(u"RegistrationDialog")
        RegistrationDialog.setMinimumWidth(560)
        self.layout21 = QVBoxLayout(RegistrationDialog)
        self.layout21.setSpacing(0)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.scroll = PageScroll(RegistrationDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scrollContent = QWidget()
        self.scrollContent.setObjectName(u"scrollContent")
        self.layout19 = QVBoxLayout(self.scrollContent)
        self.layout19.setSpacing(12)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(20, 16, 20, 16)
        self.intro = QLabel(self.scrollContent)
        self.intro.setObjectName(u"intro")
        self.intro.setProperty(u"role", u"quiet")
        self.intro.setWordWrap(True)

        self.layout19.addWidget(self.intro)

        self.person_field = Field(self.scrollContent)
        self.person_field.setObjectName(u"person_field")
        self.person_field.setProperty(u"field", u"person")
        self.layout2 = QVBoxLayout(self.person_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.person_label = QLabel(self.person_field)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setProperty(u"role", u"fieldLabel")

        self.layout2.addWidget(self.person_label)

        self.person = ChoiceBox(self.person_field)
        self.person.setObjectName(u"person")

        self.layout2.addWidget(self.person)


        self.layout19.addWidget(self.person_field)

        self.patient_number_field = Field(self.scrollContent)
        self.patient_number_field.setObjectName(u"patient_number_field")
        self.patient_number_field.setProperty(u"field", u"patient_number")
        self.layout4 = QVBoxLayout(self.patient_number_field)
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.patient_number_label = QLabel(self.patient_number_field)
        self.patient_number_label.setObjectName(u"patient_number_label")
        self.patient_number_label.setProperty(u"role", u"fieldLabel")

        self.layout4.addWidget(self.patient_number_label)

        self.patient_number = QLineEdit(self.patient_number_field)
        self.patient_number.setObjectName(u"patient_number")

        self.layout4.addWidget(self.patient_number)


        self.layout19.addWidget(self.patient_number_field)

        self.name_field = Field(self.scrollContent)
        self.name_field.setObjectName(u"name_field")
        self.name_field.setProperty(u"field", u"name")
        self.layout6 = QVBoxLayout(self.name_field)
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.name_field)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"fieldLabel")

        self.layout6.addWidget(self.name_label)

        self.name = QLineEdit(self.name_field)
        self.name.setObjectName(u"name")

        self.layout6.addWidget(self.name)


        self.layout19.addWidget(self.name_field)

        self.layout11 = QHBoxLayout()
        self.layout11.setSpacing(12)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.birth_date_field = Field(self.scrollContent)
        self.birth_date_field.setObjectName(u"birth_date_field")
        self.birth_date_field.setProperty(u"field", u"birth_date")
        self.layout8 = QVBoxLayout(self.birth_date_field)
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.birth_date_label = QLabel(self.birth_date_field)
        self.birth_date_label.setObjectName(u"birth_date_label")
        self.birth_date_label.setProperty(u"role", u"fieldLabel")

        self.layout8.addWidget(self.birth_date_label)

        self.birth_date = DayEdit(self.birth_date_field)
        self.birth_date.setObjectName(u"birth_date")

        self.layout8.addWidget(self.birth_date)


        self.layout11.addWidget(self.birth_date_field, 0, Qt.AlignTop)

        self.phone_field = Field(self.scrollContent)
        self.phone_field.setObjectName(u"phone_field")
        self.phone_field.setProperty(u"field", u"phone")
        self.layout10 = QVBoxLayout(self.phone_field)
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(self.phone_field)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"role", u"fieldLabel")

        self.layout10.addWidget(self.phone_label)

        self.phone = QLineEdit(self.phone_field)
        self.phone.setObjectName(u"phone")

        self.layout10.addWidget(self.phone)


        self.layout11.addWidget(self.phone_field, 0, Qt.AlignTop)

        self.layout11.setStretch(0, 1)
        self.layout11.setStretch(1, 1)

        self.layout19.addLayout(self.layout11)

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


        self.layout19.addWidget(self.email_field)

        self.address_field = Field(self.scrollContent)
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


        self.layout19.addWidget(self.address_field)

        self.differenceCard = Card(self.scrollContent)
        self.differenceCard.setObjectName(u"differenceCard")
        self.layout18 = QVBoxLayout(self.differenceCard)
        self.layout18.setSpacing(8)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(14, 14, 14, 14)
        self.layout16 = QHBoxLayout()
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.differenceBadge = Badge(self.differenceCard)
        self.differenceBadge.setObjectName(u"differenceBadge")

        self.layout16.addWidget(self.differenceBadge)

        self.spacer22 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout16.addItem(self.spacer22)


        self.layout18.addLayout(self.layout16)

        self.differences = QLabel(self.differenceCard)
        self.differences.setObjectName(u"differences")
        self.differences.setProperty(u"role", u"body")
        self.differences.setWordWrap(True)
        self.differences.setTextFormat(Qt.TextFormat.PlainText)

        self.layout18.addWidget(self.differences)

        self.differenceReason = QLabel(self.differenceCard)
        self.differenceReason.setObjectName(u"differenceReason")
        self.differenceReason.setProperty(u"role", u"quiet")
        self.differenceReason.setWordWrap(True)

        self.layout18.addWidget(self.differenceReason)

        self.layout17 = QHBoxLayout()
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.correctButton = QPushButton(self.differenceCard)
        self.correctButton.setObjectName(u"correctButton")
        self.correctButton.setProperty(u"role", u"secondary")
        self.correctButton.setAutoDefault(False)

        self.layout17.addWidget(self.correctButton)

        self.spacer23 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout17.addItem(self.spacer23)


        self.layout18.addLayout(self.layout17)


        self.layout19.addWidget(self.differenceCard)

        self.spacer24 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout19.addItem(self.spacer24)

        self.scroll.setWidget(self.scrollContent)

        self.layout21.addWidget(self.scroll)

        self.footer = QFrame(RegistrationDialog)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"role", u"footer")
        self.layout20 = QHBoxLayout(self.footer)
        self.layout20.setSpacing(8)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(20, 10, 20, 10)
        self.spacer25 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout20.addItem(self.spacer25)

        self.cancelButton = QPushButton(self.footer)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"role", u"secondary")
        self.cancelButton.setAutoDefault(False)

        self.layout20.addWidget(self.cancelButton)

        self.saveButton = QPushButton(self.footer)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.layout20.addWidget(self.saveButton)


        self.layout21.addWidget(self.footer)

#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person)
        self.patient_number_label.setBuddy(self.patient_number)
        self.name_label.setBuddy(self.name)
        self.birth_date_label.setBuddy(self.birth_date)
        self.phone_label.setBuddy(self.phone)
        self.email_label.setBuddy(self.email)
        self.address_label.setBuddy(self.address)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RegistrationDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(RegistrationDialog)
    # setupUi

    def retranslateUi(self, RegistrationDialog):
        RegistrationDialog.setWindowTitle(QCoreApplication.translate("RegistrationDialog", u"Details they have on file", None))
        self.intro.setText(QCoreApplication.translate("RegistrationDialog", u"Copy what they have, even if it is wrong. It is on a bill, a portal page, or they read it to you on the phone. What you do not know stays empty.", None))
        self.person_label.setText(QCoreApplication.translate("RegistrationDialog", u"Who is it about?", None))
        self.patient_number_label.setText(QCoreApplication.translate("RegistrationDialog", u"Patient number (MRN)", None))
        self.name_label.setText(QCoreApplication.translate("RegistrationDialog", u"Name on file", None))
        self.birth_date_label.setText(QCoreApplication.translate("RegistrationDialog", u"Date of birth on file", None))
        self.phone_label.setText(QCoreApplication.translate("RegistrationDialog", u"Phone on file", None))
        self.email_label.setText(QCoreApplication.translate("RegistrationDialog", u"E-mail on file", None))
        self.address_label.setText(QCoreApplication.translate("RegistrationDialog", u"Address on file", None))
        self.differences.setText("")
        self.differenceReason.setText(QCoreApplication.translate("RegistrationDialog", u"This is the usual reason that verification fails.", None))
        self.correctButton.setText(QCoreApplication.translate("RegistrationDialog", u"Write a letter to correct my details", None))
        self.cancelButton.setText(QCoreApplication.translate("RegistrationDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("RegistrationDialog", u"Save", None))
    # retranslateUi

