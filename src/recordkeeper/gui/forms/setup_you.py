# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_you.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout

from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import (DayEdit, LinesEdit)

class Ui_SetupYou(object):
    def setupUi(self, SetupYou):
        if not SetupYou.objectName():
            SetupYou.setObjectName(u"SetupYou")
        self.contentLayout = QVBoxLayout(SetupYou)
        self.contentLayout.setSpacing(14)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(SetupYou)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.contentLayout.addWidget(self.title)

        self.subtitle = QLabel(SetupYou)
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
        self.you_name_field = Field(SetupYou)
        self.you_name_field.setObjectName(u"you_name_field")
        self.you_name_field.setProperty(u"field", u"you.name")
        self.layout2 = QVBoxLayout(self.you_name_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.you_name_label = QLabel(self.you_name_field)
        self.you_name_label.setObjectName(u"you_name_label")
        self.you_name_label.setProperty(u"role", u"fieldLabel")
        self.you_name_label.setWordWrap(True)

        self.layout2.addWidget(self.you_name_label)

        self.you_name = QLineEdit(self.you_name_field)
        self.you_name.setObjectName(u"you_name")

        self.layout2.addWidget(self.you_name)


        self.layout13.addWidget(self.you_name_field)

        self.you_former_names_field = Field(SetupYou)
        self.you_former_names_field.setObjectName(u"you_former_names_field")
        self.you_former_names_field.setProperty(u"field", u"you.former_names")
        self.layout4 = QVBoxLayout(self.you_former_names_field)
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.you_former_names_label = QLabel(self.you_former_names_field)
        self.you_former_names_label.setObjectName(u"you_former_names_label")
        self.you_former_names_label.setProperty(u"role", u"fieldLabel")
        self.you_former_names_label.setWordWrap(True)

        self.layout4.addWidget(self.you_former_names_label)

        self.you_former_names = QLineEdit(self.you_former_names_field)
        self.you_former_names.setObjectName(u"you_former_names")

        self.layout4.addWidget(self.you_former_names)

        self.you_former_names_hint = QLabel(self.you_former_names_field)
        self.you_former_names_hint.setObjectName(u"you_former_names_hint")
        self.you_former_names_hint.setProperty(u"role", u"hint")
        self.you_former_names_hint.setWordWrap(True)

        self.layout4.addWidget(self.you_former_names_hint)


        self.layout13.addWidget(self.you_former_names_field)

        self.you_birth_date_field = Field(SetupYou)
        self.you_birth_date_field.setObjectName(u"you_birth_date_field")
        self.you_birth_date_field.setProperty(u"field", u"you.birth_date")
        self.layout6 = QVBoxLayout(self.you_birth_date_field)
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.you_birth_date_label = QLabel(self.you_birth_date_field)
        self.you_birth_date_label.setObjectName(u"you_birth_date_label")
        self.you_birth_date_label.setProperty(u"role", u"fieldLabel")
        self.you_birth_date_label.setWordWrap(True)

        self.layout6.addWidget(self.you_birth_date_label)

        self.you_birth_date = DayEdit(self.you_birth_date_field)
        self.you_birth_date.setObjectName(u"you_birth_date")

        self.layout6.addWidget(self.you_birth_date)


        self.layout13.addWidget(self.you_birth_date_field)

        self.spacer16 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout13.addItem(self.spacer16)


        self.layout15.addLayout(self.layout13)

        self.layout14 = QVBoxLayout()
        self.layout14.setSpacing(12)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.you_address_field = Field(SetupYou)
        self.you_address_field.setObjectName(u"you_address_field")
        self.you_address_field.setProperty(u"field", u"you.address")
        self.layout8 = QVBoxLayout(self.you_address_field)
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.you_address_label = QLabel(self.you_address_field)
        self.you_address_label.setObjectName(u"you_address_label")
        self.you_address_label.setProperty(u"role", u"fieldLabel")
        self.you_address_label.setWordWrap(True)

        self.layout8.addWidget(self.you_address_label)

        self.you_address = LinesEdit(self.you_address_field)
        self.you_address.setObjectName(u"you_address")

        self.layout8.addWidget(self.you_address)


        self.layout14.addWidget(self.you_address_field)

        self.you_phone_field = Field(SetupYou)
        self.you_phone_field.setObjectName(u"you_phone_field")
        self.you_phone_field.setProperty(u"field", u"you.phone")
        self.layout10 = QVBoxLayout(self.you_phone_field)
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.you_phone_label = QLabel(self.you_phone_field)
        self.you_phone_label.setObjectName(u"you_phone_label")
        self.you_phone_label.setProperty(u"role", u"fieldLabel")
        self.you_phone_label.setWordWrap(True)

        self.layout10.addWidget(self.you_phone_label)

        self.you_phone = QLineEdit(self.you_phone_field)
        self.you_phone.setObjectName(u"you_phone")

        self.layout10.addWidget(self.you_phone)

        self.you_phone_hint = QLabel(self.you_phone_field)
        self.you_phone_hint.setObjectName(u"you_phone_hint")
        self.you_phone_hint.setProperty(u"role", u"hint")
        self.you_phone_hint.setWordWrap(True)

        self.layout10.addWidget(self.you_phone_hint)


        self.layout14.addWidget(self.you_phone_field)

        self.you_email_field = Field(SetupYou)
        self.you_email_field.setObjectName(u"you_email_field")
        self.you_email_field.setProperty(u"field", u"you.email")
        self.layout12 = QVBoxLayout(self.you_email_field)
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.you_email_label = QLabel(self.you_email_field)
        self.you_email_label.setObjectName(u"you_email_label")
        self.you_email_label.setProperty(u"role", u"fieldLabel")
        self.you_email_label.setWordWrap(True)

        self.layout12.addWidget(self.you_email_label)

        self.you_email = QLineEdit(self.you_email_field)
        self.you_email.setObjectName(u"you_email")

        self.layout12.addWidget(self.you_email)


        self.layout14.addWidget(self.you_email_field)

        self.spacer17 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout14.addItem(self.spacer17)


        self.layout15.addLayout(self.layout14)

        self.layout15.setStretch(0, 1)
        self.layout15.setStretch(1, 1)

        self.contentLayout.addLayout(self.layout15)

        self.spacer18 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentLayout.addItem(self.spacer18)

        self.contentLayout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.you_name_label.setBuddy(self.you_name)
        self.you_former_names_label.setBuddy(self.you_former_names)
        self.you_birth_date_label.setBuddy(self.you_birth_date)
        self.you_address_label.setBuddy(self.you_address)
        self.you_phone_label.setBuddy(self.you_phone)
        self.you_email_label.setBuddy(self.you_email)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SetupYou)

        QMetaObject.connectSlotsByName(SetupYou)
    # setupUi

    def retranslateUi(self, SetupYou):
        self.title.setText(QCoreApplication.translate("SetupYou", u"About you", None))
        self.subtitle.setText(QCoreApplication.translate("SetupYou", u"Write your own details as they are on an ID. If you act for somebody else, the next page asks about them.", None))
        self.you_name_label.setText(QCoreApplication.translate("SetupYou", u"Full legal name", None))
        self.you_former_names_label.setText(QCoreApplication.translate("SetupYou", u"Earlier names", None))
        self.you_former_names_hint.setText(QCoreApplication.translate("SetupYou", u"Old records may be under an old name. Put a semicolon between several.", None))
        self.you_birth_date_label.setText(QCoreApplication.translate("SetupYou", u"Date of birth", None))
        self.you_address_label.setText(QCoreApplication.translate("SetupYou", u"Postal address", None))
        self.you_phone_label.setText(QCoreApplication.translate("SetupYou", u"Phone", None))
        self.you_phone_hint.setText(QCoreApplication.translate("SetupYou", u"A phone number or an e-mail address is enough.", None))
        self.you_email_label.setText(QCoreApplication.translate("SetupYou", u"E-mail", None))
        pass
    # retranslateUi

