# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_acting.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import (DayEdit, FilePick, LinesEdit, YesNo)

class Ui_SetupActing(object):
    def setupUi(self, SetupActing):
        if not SetupActing.objectName():
            SetupActing.setObjectName(u"SetupActing")
        self.contentLayout = QVBoxLayout(SetupActing)
        self.contentLayout.setSpacing(14)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(SetupActing)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.contentLayout.addWidget(self.title)

        self.subtitle = QLabel(SetupActing)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"quiet")
        self.subtitle.setWordWrap(True)

        self.contentLayout.addWidget(self.subtitle)

        self.acting_has_field = Field(SetupActing)
        self.acting_has_field.setObjectName(u"acting_has_field")
        self.acting_has_field.setProperty(u"field", u"acting.has")
        self.layout1 = QVBoxLayout(self.acting_has_field)
        self.layout1.setSpacing(4)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.acting_has_label = QLabel(self.acting_has_field)
        self.acting_has_label.setObjectName(u"acting_has_label")
        self.acting_has_label.setProperty(u"role", u"fieldLabel")
        self.acting_has_label.setWordWrap(True)

        self.layout1.addWidget(self.acting_has_label)

        self.acting_has = YesNo(self.acting_has_field)
        self.acting_has.setObjectName(u"acting_has")

        self.layout1.addWidget(self.acting_has)


        self.contentLayout.addWidget(self.acting_has_field)

        self.advice = QLabel(SetupActing)
        self.advice.setObjectName(u"advice")
        self.advice.setTextFormat(Qt.TextFormat.PlainText)
        self.advice.setProperty(u"role", u"quiet")
        self.advice.setWordWrap(True)

        self.contentLayout.addWidget(self.advice)

        self.other = QWidget(SetupActing)
        self.other.setObjectName(u"other")
        self.layout13 = QHBoxLayout(self.other)
        self.layout13.setSpacing(24)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.layout6 = QVBoxLayout()
        self.layout6.setSpacing(12)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.patient_name_field = Field(self.other)
        self.patient_name_field.setObjectName(u"patient_name_field")
        self.patient_name_field.setProperty(u"field", u"patient.name")
        self.layout2 = QVBoxLayout(self.patient_name_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.patient_name_label = QLabel(self.patient_name_field)
        self.patient_name_label.setObjectName(u"patient_name_label")
        self.patient_name_label.setProperty(u"role", u"fieldLabel")
        self.patient_name_label.setWordWrap(True)

        self.layout2.addWidget(self.patient_name_label)

        self.patient_name = QLineEdit(self.patient_name_field)
        self.patient_name.setObjectName(u"patient_name")

        self.layout2.addWidget(self.patient_name)


        self.layout6.addWidget(self.patient_name_field)

        self.patient_birth_date_field = Field(self.other)
        self.patient_birth_date_field.setObjectName(u"patient_birth_date_field")
        self.patient_birth_date_field.setProperty(u"field", u"patient.birth_date")
        self.layout3 = QVBoxLayout(self.patient_birth_date_field)
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.patient_birth_date_label = QLabel(self.patient_birth_date_field)
        self.patient_birth_date_label.setObjectName(u"patient_birth_date_label")
        self.patient_birth_date_label.setProperty(u"role", u"fieldLabel")
        self.patient_birth_date_label.setWordWrap(True)

        self.layout3.addWidget(self.patient_birth_date_label)

        self.patient_birth_date = DayEdit(self.patient_birth_date_field)
        self.patient_birth_date.setObjectName(u"patient_birth_date")

        self.layout3.addWidget(self.patient_birth_date)


        self.layout6.addWidget(self.patient_birth_date_field)

        self.patient_address_field = Field(self.other)
        self.patient_address_field.setObjectName(u"patient_address_field")
        self.patient_address_field.setProperty(u"field", u"patient.address")
        self.layout4 = QVBoxLayout(self.patient_address_field)
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.patient_address_label = QLabel(self.patient_address_field)
        self.patient_address_label.setObjectName(u"patient_address_label")
        self.patient_address_label.setProperty(u"role", u"fieldLabel")
        self.patient_address_label.setWordWrap(True)

        self.layout4.addWidget(self.patient_address_label)

        self.patient_address = LinesEdit(self.patient_address_field)
        self.patient_address.setObjectName(u"patient_address")

        self.layout4.addWidget(self.patient_address)

        self.patient_address_hint = QLabel(self.patient_address_field)
        self.patient_address_hint.setObjectName(u"patient_address_hint")
        self.patient_address_hint.setProperty(u"role", u"hint")
        self.patient_address_hint.setWordWrap(True)

        self.layout4.addWidget(self.patient_address_hint)


        self.layout6.addWidget(self.patient_address_field)

        self.patient_phone_field = Field(self.other)
        self.patient_phone_field.setObjectName(u"patient_phone_field")
        self.patient_phone_field.setProperty(u"field", u"patient.phone")
        self.layout21 = QVBoxLayout(self.patient_phone_field)
        self.layout21.setSpacing(4)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.patient_phone_label = QLabel(self.patient_phone_field)
        self.patient_phone_label.setObjectName(u"patient_phone_label")
        self.patient_phone_label.setProperty(u"role", u"fieldLabel")
        self.patient_phone_label.setWordWrap(True)

        self.layout21.addWidget(self.patient_phone_label)

        self.patient_phone = QLineEdit(self.patient_phone_field)
        self.patient_phone.setObjectName(u"patient_phone")

        self.layout21.addWidget(self.patient_phone)


        self.layout6.addWidget(self.patient_phone_field)

        self.patient_email_field = Field(self.other)
        self.patient_email_field.setObjectName(u"patient_email_field")
        self.patient_email_field.setProperty(u"field", u"patient.email")
        self.layout22 = QVBoxLayout(self.patient_email_field)
        self.layout22.setSpacing(4)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(0, 0, 0, 0)
        self.patient_email_label = QLabel(self.patient_email_field)
        self.patient_email_label.setObjectName(u"patient_email_label")
        self.patient_email_label.setProperty(u"role", u"fieldLabel")
        self.patient_email_label.setWordWrap(True)

        self.layout22.addWidget(self.patient_email_label)

        self.patient_email = QLineEdit(self.patient_email_field)
        self.patient_email.setObjectName(u"patient_email")

        self.layout22.addWidget(self.patient_email)


        self.layout6.addWidget(self.patient_email_field)

        self.spacer5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout6.addItem(self.spacer5)


        self.layout13.addLayout(self.layout6)

        self.layout12 = QVBoxLayout()
        self.layout12.setSpacing(12)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.acting_relationship_field = Field(self.other)
        self.acting_relationship_field.setObjectName(u"acting_relationship_field")
        self.acting_relationship_field.setProperty(u"field", u"acting.relationship")
        self.layout7 = QVBoxLayout(self.acting_relationship_field)
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.acting_relationship_label = QLabel(self.acting_relationship_field)
        self.acting_relationship_label.setObjectName(u"acting_relationship_label")
        self.acting_relationship_label.setProperty(u"role", u"fieldLabel")
        self.acting_relationship_label.setWordWrap(True)

        self.layout7.addWidget(self.acting_relationship_label)

        self.acting_relationship = QLineEdit(self.acting_relationship_field)
        self.acting_relationship.setObjectName(u"acting_relationship")

        self.layout7.addWidget(self.acting_relationship)

        self.acting_relationship_hint = QLabel(self.acting_relationship_field)
        self.acting_relationship_hint.setObjectName(u"acting_relationship_hint")
        self.acting_relationship_hint.setProperty(u"role", u"hint")
        self.acting_relationship_hint.setWordWrap(True)

        self.layout7.addWidget(self.acting_relationship_hint)


        self.layout12.addWidget(self.acting_relationship_field)

        self.acting_paper_field = Field(self.other)
        self.acting_paper_field.setObjectName(u"acting_paper_field")
        self.acting_paper_field.setProperty(u"field", u"acting.paper")
        self.layout8 = QVBoxLayout(self.acting_paper_field)
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.acting_paper_label = QLabel(self.acting_paper_field)
        self.acting_paper_label.setObjectName(u"acting_paper_label")
        self.acting_paper_label.setProperty(u"role", u"fieldLabel")
        self.acting_paper_label.setWordWrap(True)

        self.layout8.addWidget(self.acting_paper_label)

        self.acting_paper = QLineEdit(self.acting_paper_field)
        self.acting_paper.setObjectName(u"acting_paper")

        self.layout8.addWidget(self.acting_paper)

        self.acting_paper_hint = QLabel(self.acting_paper_field)
        self.acting_paper_hint.setObjectName(u"acting_paper_hint")
        self.acting_paper_hint.setProperty(u"role", u"hint")
        self.acting_paper_hint.setWordWrap(True)

        self.layout8.addWidget(self.acting_paper_hint)


        self.layout12.addWidget(self.acting_paper_field)

        self.acting_until_field = Field(self.other)
        self.acting_until_field.setObjectName(u"acting_until_field")
        self.acting_until_field.setProperty(u"field", u"acting.until")
        self.layout9 = QVBoxLayout(self.acting_until_field)
        self.layout9.setSpacing(4)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.acting_until_label = QLabel(self.acting_until_field)
        self.acting_until_label.setObjectName(u"acting_until_label")
        self.acting_until_label.setProperty(u"role", u"fieldLabel")
        self.acting_until_label.setWordWrap(True)

        self.layout9.addWidget(self.acting_until_label)

        self.acting_until = DayEdit(self.acting_until_field)
        self.acting_until.setObjectName(u"acting_until")

        self.layout9.addWidget(self.acting_until)

        self.acting_until_hint = QLabel(self.acting_until_field)
        self.acting_until_hint.setObjectName(u"acting_until_hint")
        self.acting_until_hint.setProperty(u"role", u"hint")
        self.acting_until_hint.setWordWrap(True)

        self.layout9.addWidget(self.acting_until_hint)


        self.layout12.addWidget(self.acting_until_field)

        self.acting_scan_field = Field(self.other)
        self.acting_scan_field.setObjectName(u"acting_scan_field")
        self.acting_scan_field.setProperty(u"field", u"acting.scan")
        self.layout10 = QVBoxLayout(self.acting_scan_field)
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.acting_scan_label = QLabel(self.acting_scan_field)
        self.acting_scan_label.setObjectName(u"acting_scan_label")
        self.acting_scan_label.setProperty(u"role", u"fieldLabel")
        self.acting_scan_label.setWordWrap(True)

        self.layout10.addWidget(self.acting_scan_label)

        self.acting_scan = FilePick(self.acting_scan_field)
        self.acting_scan.setObjectName(u"acting_scan")

        self.layout10.addWidget(self.acting_scan)

        self.acting_scan_hint = QLabel(self.acting_scan_field)
        self.acting_scan_hint.setObjectName(u"acting_scan_hint")
        self.acting_scan_hint.setProperty(u"role", u"hint")
        self.acting_scan_hint.setWordWrap(True)

        self.layout10.addWidget(self.acting_scan_hint)


        self.layout12.addWidget(self.acting_scan_field)

        self.spacer11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout12.addItem(self.spacer11)


        self.layout13.addLayout(self.layout12)

        self.layout13.setStretch(0, 1)
        self.layout13.setStretch(1, 1)

        self.contentLayout.addWidget(self.other)

        self.spacer14 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentLayout.addItem(self.spacer14)

        self.contentLayout.setStretch(5, 1)
#if QT_CONFIG(shortcut)
        self.acting_has_label.setBuddy(self.acting_has)
        self.patient_name_label.setBuddy(self.patient_name)
        self.patient_birth_date_label.setBuddy(self.patient_birth_date)
        self.patient_address_label.setBuddy(self.patient_address)
        self.patient_phone_label.setBuddy(self.patient_phone)
        self.patient_email_label.setBuddy(self.patient_email)
        self.acting_relationship_label.setBuddy(self.acting_relationship)
        self.acting_paper_label.setBuddy(self.acting_paper)
        self.acting_until_label.setBuddy(self.acting_until)
        self.acting_scan_label.setBuddy(self.acting_scan)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SetupActing)

        QMetaObject.connectSlotsByName(SetupActing)
    # setupUi

    def retranslateUi(self, SetupActing):
        self.title.setText(QCoreApplication.translate("SetupActing", u"Whose records are they?", None))
        self.subtitle.setText(QCoreApplication.translate("SetupActing", u"For a child, a parent or somebody you care for, the letter says who signs and by what paper.", None))
        self.acting_has_label.setText(QCoreApplication.translate("SetupActing", u"Are they your own records?", None))
        self.advice.setText("")
        self.patient_name_label.setText(QCoreApplication.translate("SetupActing", u"Their full legal name", None))
        self.patient_birth_date_label.setText(QCoreApplication.translate("SetupActing", u"Their date of birth", None))
        self.patient_address_label.setText(QCoreApplication.translate("SetupActing", u"Their address", None))
        self.patient_address_hint.setText(QCoreApplication.translate("SetupActing", u"Leave it empty if they live with you.", None))
        self.patient_phone_label.setText(QCoreApplication.translate("SetupActing", u"Their phone, as it is now", None))
        self.patient_email_label.setText(QCoreApplication.translate("SetupActing", u"Their e-mail, as it is now", None))
        self.acting_relationship_label.setText(QCoreApplication.translate("SetupActing", u"What are you to them?", None))
        self.acting_relationship_hint.setText(QCoreApplication.translate("SetupActing", u"Mother, son, guardian, executor.", None))
        self.acting_paper_label.setText(QCoreApplication.translate("SetupActing", u"Which paper proves it?", None))
        self.acting_paper_hint.setText(QCoreApplication.translate("SetupActing", u"Birth certificate, power of attorney, court order.", None))
        self.acting_until_label.setText(QCoreApplication.translate("SetupActing", u"Until when does it hold?", None))
        self.acting_until_hint.setText(QCoreApplication.translate("SetupActing", u"Leave it empty if it has no end.", None))
        self.acting_scan_label.setText(QCoreApplication.translate("SetupActing", u"A scan or photo of it", None))
        self.acting_scan_hint.setText(QCoreApplication.translate("SetupActing", u"Kept in your library. It is sent to nobody.", None))
        pass
    # retranslateUi

