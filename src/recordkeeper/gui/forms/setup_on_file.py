# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_on_file.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout

from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import (DayEdit, LinesEdit)

class Ui_SetupOnFile(object):
    def setupUi(self, SetupOnFile):
        if not SetupOnFile.objectName():
            SetupOnFile.setObjectName(u"SetupOnFile")
        self.contentLayout = QVBoxLayout(SetupOnFile)
        self.contentLayout.setSpacing(14)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(SetupOnFile)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.contentLayout.addWidget(self.title)

        self.subtitle = QLabel(SetupOnFile)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"quiet")
        self.subtitle.setWordWrap(True)

        self.contentLayout.addWidget(self.subtitle)

        self.layout15 = QHBoxLayout()
        self.layout15.setSpacing(24)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.layout13 = QVBoxLayout()
        self.layout13.setSpacing(12)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.on_file_name_field = Field(SetupOnFile)
        self.on_file_name_field.setObjectName(u"on_file_name_field")
        self.on_file_name_field.setProperty(u"field", u"on_file.name")
        self.layout2 = QVBoxLayout(self.on_file_name_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.on_file_name_label = QLabel(self.on_file_name_field)
        self.on_file_name_label.setObjectName(u"on_file_name_label")
        self.on_file_name_label.setProperty(u"role", u"fieldLabel")
        self.on_file_name_label.setWordWrap(True)

        self.layout2.addWidget(self.on_file_name_label)

        self.on_file_name = QLineEdit(self.on_file_name_field)
        self.on_file_name.setObjectName(u"on_file_name")

        self.layout2.addWidget(self.on_file_name)

        self.on_file_name_differs = QLabel(self.on_file_name_field)
        self.on_file_name_differs.setObjectName(u"on_file_name_differs")
        self.on_file_name_differs.setTextFormat(Qt.TextFormat.PlainText)
        self.on_file_name_differs.setProperty(u"role", u"problem")
        self.on_file_name_differs.setWordWrap(True)

        self.layout2.addWidget(self.on_file_name_differs)


        self.layout13.addWidget(self.on_file_name_field)

        self.on_file_birth_date_field = Field(SetupOnFile)
        self.on_file_birth_date_field.setObjectName(u"on_file_birth_date_field")
        self.on_file_birth_date_field.setProperty(u"field", u"on_file.birth_date")
        self.layout4 = QVBoxLayout(self.on_file_birth_date_field)
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.on_file_birth_date_label = QLabel(self.on_file_birth_date_field)
        self.on_file_birth_date_label.setObjectName(u"on_file_birth_date_label")
        self.on_file_birth_date_label.setProperty(u"role", u"fieldLabel")
        self.on_file_birth_date_label.setWordWrap(True)

        self.layout4.addWidget(self.on_file_birth_date_label)

        self.on_file_birth_date = DayEdit(self.on_file_birth_date_field)
        self.on_file_birth_date.setObjectName(u"on_file_birth_date")

        self.layout4.addWidget(self.on_file_birth_date)

        self.on_file_birth_date_differs = QLabel(self.on_file_birth_date_field)
        self.on_file_birth_date_differs.setObjectName(u"on_file_birth_date_differs")
        self.on_file_birth_date_differs.setTextFormat(Qt.TextFormat.PlainText)
        self.on_file_birth_date_differs.setProperty(u"role", u"problem")
        self.on_file_birth_date_differs.setWordWrap(True)

        self.layout4.addWidget(self.on_file_birth_date_differs)


        self.layout13.addWidget(self.on_file_birth_date_field)

        self.on_file_phone_field = Field(SetupOnFile)
        self.on_file_phone_field.setObjectName(u"on_file_phone_field")
        self.on_file_phone_field.setProperty(u"field", u"on_file.phone")
        self.layout6 = QVBoxLayout(self.on_file_phone_field)
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.on_file_phone_label = QLabel(self.on_file_phone_field)
        self.on_file_phone_label.setObjectName(u"on_file_phone_label")
        self.on_file_phone_label.setProperty(u"role", u"fieldLabel")
        self.on_file_phone_label.setWordWrap(True)

        self.layout6.addWidget(self.on_file_phone_label)

        self.on_file_phone = QLineEdit(self.on_file_phone_field)
        self.on_file_phone.setObjectName(u"on_file_phone")

        self.layout6.addWidget(self.on_file_phone)

        self.on_file_phone_differs = QLabel(self.on_file_phone_field)
        self.on_file_phone_differs.setObjectName(u"on_file_phone_differs")
        self.on_file_phone_differs.setTextFormat(Qt.TextFormat.PlainText)
        self.on_file_phone_differs.setProperty(u"role", u"problem")
        self.on_file_phone_differs.setWordWrap(True)

        self.layout6.addWidget(self.on_file_phone_differs)


        self.layout13.addWidget(self.on_file_phone_field)

        self.spacer18 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout13.addItem(self.spacer18)


        self.layout15.addLayout(self.layout13)

        self.layout14 = QVBoxLayout()
        self.layout14.setSpacing(12)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.on_file_email_field = Field(SetupOnFile)
        self.on_file_email_field.setObjectName(u"on_file_email_field")
        self.on_file_email_field.setProperty(u"field", u"on_file.email")
        self.layout8 = QVBoxLayout(self.on_file_email_field)
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.on_file_email_label = QLabel(self.on_file_email_field)
        self.on_file_email_label.setObjectName(u"on_file_email_label")
        self.on_file_email_label.setProperty(u"role", u"fieldLabel")
        self.on_file_email_label.setWordWrap(True)

        self.layout8.addWidget(self.on_file_email_label)

        self.on_file_email = QLineEdit(self.on_file_email_field)
        self.on_file_email.setObjectName(u"on_file_email")

        self.layout8.addWidget(self.on_file_email)

        self.on_file_email_differs = QLabel(self.on_file_email_field)
        self.on_file_email_differs.setObjectName(u"on_file_email_differs")
        self.on_file_email_differs.setTextFormat(Qt.TextFormat.PlainText)
        self.on_file_email_differs.setProperty(u"role", u"problem")
        self.on_file_email_differs.setWordWrap(True)

        self.layout8.addWidget(self.on_file_email_differs)


        self.layout14.addWidget(self.on_file_email_field)

        self.on_file_address_field = Field(SetupOnFile)
        self.on_file_address_field.setObjectName(u"on_file_address_field")
        self.on_file_address_field.setProperty(u"field", u"on_file.address")
        self.layout10 = QVBoxLayout(self.on_file_address_field)
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.on_file_address_label = QLabel(self.on_file_address_field)
        self.on_file_address_label.setObjectName(u"on_file_address_label")
        self.on_file_address_label.setProperty(u"role", u"fieldLabel")
        self.on_file_address_label.setWordWrap(True)

        self.layout10.addWidget(self.on_file_address_label)

        self.on_file_address = LinesEdit(self.on_file_address_field)
        self.on_file_address.setObjectName(u"on_file_address")

        self.layout10.addWidget(self.on_file_address)

        self.on_file_address_differs = QLabel(self.on_file_address_field)
        self.on_file_address_differs.setObjectName(u"on_file_address_differs")
        self.on_file_address_differs.setTextFormat(Qt.TextFormat.PlainText)
        self.on_file_address_differs.setProperty(u"role", u"problem")
        self.on_file_address_differs.setWordWrap(True)

        self.layout10.addWidget(self.on_file_address_differs)


        self.layout14.addWidget(self.on_file_address_field)

        self.on_file_patient_number_field = Field(SetupOnFile)
        self.on_file_patient_number_field.setObjectName(u"on_file_patient_number_field")
        self.on_file_patient_number_field.setProperty(u"field", u"on_file.patient_number")
        self.layout12 = QVBoxLayout(self.on_file_patient_number_field)
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.on_file_patient_number_label = QLabel(self.on_file_patient_number_field)
        self.on_file_patient_number_label.setObjectName(u"on_file_patient_number_label")
        self.on_file_patient_number_label.setProperty(u"role", u"fieldLabel")
        self.on_file_patient_number_label.setWordWrap(True)

        self.layout12.addWidget(self.on_file_patient_number_label)

        self.on_file_patient_number = QLineEdit(self.on_file_patient_number_field)
        self.on_file_patient_number.setObjectName(u"on_file_patient_number")

        self.layout12.addWidget(self.on_file_patient_number)

        self.on_file_patient_number_hint = QLabel(self.on_file_patient_number_field)
        self.on_file_patient_number_hint.setObjectName(u"on_file_patient_number_hint")
        self.on_file_patient_number_hint.setProperty(u"role", u"hint")
        self.on_file_patient_number_hint.setWordWrap(True)

        self.layout12.addWidget(self.on_file_patient_number_hint)


        self.layout14.addWidget(self.on_file_patient_number_field)

        self.spacer19 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout14.addItem(self.spacer19)


        self.layout15.addLayout(self.layout14)

        self.layout15.setStretch(0, 1)
        self.layout15.setStretch(1, 1)

        self.contentLayout.addLayout(self.layout15)

        self.on_file_proof_field = Field(SetupOnFile)
        self.on_file_proof_field.setObjectName(u"on_file_proof_field")
        self.on_file_proof_field.setProperty(u"field", u"on_file.proof")
        self.layout17 = QVBoxLayout(self.on_file_proof_field)
        self.layout17.setSpacing(4)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.on_file_proof_label = QLabel(self.on_file_proof_field)
        self.on_file_proof_label.setObjectName(u"on_file_proof_label")
        self.on_file_proof_label.setProperty(u"role", u"fieldLabel")
        self.on_file_proof_label.setWordWrap(True)

        self.layout17.addWidget(self.on_file_proof_label)

        self.on_file_proof = QLineEdit(self.on_file_proof_field)
        self.on_file_proof.setObjectName(u"on_file_proof")

        self.layout17.addWidget(self.on_file_proof)

        self.on_file_proof_hint = QLabel(self.on_file_proof_field)
        self.on_file_proof_hint.setObjectName(u"on_file_proof_hint")
        self.on_file_proof_hint.setProperty(u"role", u"hint")
        self.on_file_proof_hint.setWordWrap(True)

        self.layout17.addWidget(self.on_file_proof_hint)


        self.contentLayout.addWidget(self.on_file_proof_field)

        self.spacer20 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentLayout.addItem(self.spacer20)

        self.contentLayout.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.on_file_name_label.setBuddy(self.on_file_name)
        self.on_file_birth_date_label.setBuddy(self.on_file_birth_date)
        self.on_file_phone_label.setBuddy(self.on_file_phone)
        self.on_file_email_label.setBuddy(self.on_file_email)
        self.on_file_address_label.setBuddy(self.on_file_address)
        self.on_file_patient_number_label.setBuddy(self.on_file_patient_number)
        self.on_file_proof_label.setBuddy(self.on_file_proof)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SetupOnFile)

        QMetaObject.connectSlotsByName(SetupOnFile)
    # setupUi

    def retranslateUi(self, SetupOnFile):
        self.title.setText(QCoreApplication.translate("SetupOnFile", u"What do they have on file about you?", None))
        self.subtitle.setText(QCoreApplication.translate("SetupOnFile", u"Write it as they have it: from a bill, a visit paper, or by asking at the desk. Leave out what you do not know.", None))
        self.on_file_name_label.setText(QCoreApplication.translate("SetupOnFile", u"Name", None))
        self.on_file_name_differs.setText("")
        self.on_file_birth_date_label.setText(QCoreApplication.translate("SetupOnFile", u"Date of birth", None))
        self.on_file_birth_date_differs.setText("")
        self.on_file_phone_label.setText(QCoreApplication.translate("SetupOnFile", u"Phone", None))
        self.on_file_phone_differs.setText("")
        self.on_file_email_label.setText(QCoreApplication.translate("SetupOnFile", u"E-mail", None))
        self.on_file_email_differs.setText("")
        self.on_file_address_label.setText(QCoreApplication.translate("SetupOnFile", u"Address", None))
        self.on_file_address_differs.setText("")
        self.on_file_patient_number_label.setText(QCoreApplication.translate("SetupOnFile", u"Patient number (MRN)", None))
        self.on_file_patient_number_hint.setText(QCoreApplication.translate("SetupOnFile", u"On bills and visit papers.", None))
        self.on_file_proof_label.setText(QCoreApplication.translate("SetupOnFile", u"What proves your own details?", None))
        self.on_file_proof_hint.setText(QCoreApplication.translate("SetupOnFile", u"Such as a copy of your ID. It goes with the letter that asks them to correct the rest.", None))
        pass
    # retranslateUi

