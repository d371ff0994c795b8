# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_express.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout

from recordkeeper.gui.widgets.card import Card
from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import (ChoiceBox, DayEdit, LinesEdit, YesNo)

class Ui_SetupExpress(object):
    def setupUi(self, SetupExpress):
        if not SetupExpress.objectName():
            SetupExpress.setObjectName(u"SetupExpress")
        self.contentLayout = QVBoxLayout(SetupExpress)
        self.contentLayout.setSpacing(14)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(SetupExpress)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.contentLayout.addWidget(self.title)

        self.subtitle = QLabel(SetupExpress)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"quiet")
        self.subtitle.setWordWrap(True)

        self.contentLayout.addWidget(self.subtitle)

        self.layout23 = QHBoxLayout()
        self.layout23.setSpacing(24)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.layout21 = QVBoxLayout()
        self.layout21.setSpacing(12)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.you_name_field = Field(SetupExpress)
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


        self.layout21.addWidget(self.you_name_field)

        self.you_birth_date_field = Field(SetupExpress)
        self.you_birth_date_field.setObjectName(u"you_birth_date_field")
        self.you_birth_date_field.setProperty(u"field", u"you.birth_date")
        self.layout4 = QVBoxLayout(self.you_birth_date_field)
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.you_birth_date_label = QLabel(self.you_birth_date_field)
        self.you_birth_date_label.setObjectName(u"you_birth_date_label")
        self.you_birth_date_label.setProperty(u"role", u"fieldLabel")
        self.you_birth_date_label.setWordWrap(True)

        self.layout4.addWidget(self.you_birth_date_label)

        self.you_birth_date = DayEdit(self.you_birth_date_field)
        self.you_birth_date.setObjectName(u"you_birth_date")

        self.layout4.addWidget(self.you_birth_date)


        self.layout21.addWidget(self.you_birth_date_field)

        self.you_address_field = Field(SetupExpress)
        self.you_address_field.setObjectName(u"you_address_field")
        self.you_address_field.setProperty(u"field", u"you.address")
        self.layout6 = QVBoxLayout(self.you_address_field)
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.you_address_label = QLabel(self.you_address_field)
        self.you_address_label.setObjectName(u"you_address_label")
        self.you_address_label.setProperty(u"role", u"fieldLabel")
        self.you_address_label.setWordWrap(True)

        self.layout6.addWidget(self.you_address_label)

        self.you_address = LinesEdit(self.you_address_field)
        self.you_address.setObjectName(u"you_address")

        self.layout6.addWidget(self.you_address)


        self.layout21.addWidget(self.you_address_field)

        self.you_phone_field = Field(SetupExpress)
        self.you_phone_field.setObjectName(u"you_phone_field")
        self.you_phone_field.setProperty(u"field", u"you.phone")
        self.layout8 = QVBoxLayout(self.you_phone_field)
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.you_phone_label = QLabel(self.you_phone_field)
        self.you_phone_label.setObjectName(u"you_phone_label")
        self.you_phone_label.setProperty(u"role", u"fieldLabel")
        self.you_phone_label.setWordWrap(True)

        self.layout8.addWidget(self.you_phone_label)

        self.you_phone = QLineEdit(self.you_phone_field)
        self.you_phone.setObjectName(u"you_phone")

        self.layout8.addWidget(self.you_phone)


        self.layout21.addWidget(self.you_phone_field)

        self.you_email_field = Field(SetupExpress)
        self.you_email_field.setObjectName(u"you_email_field")
        self.you_email_field.setProperty(u"field", u"you.email")
        self.layout10 = QVBoxLayout(self.you_email_field)
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.you_email_label = QLabel(self.you_email_field)
        self.you_email_label.setObjectName(u"you_email_label")
        self.you_email_label.setProperty(u"role", u"fieldLabel")
        self.you_email_label.setWordWrap(True)

        self.layout10.addWidget(self.you_email_label)

        self.you_email = QLineEdit(self.you_email_field)
        self.you_email.setObjectName(u"you_email")

        self.layout10.addWidget(self.you_email)


        self.layout21.addWidget(self.you_email_field)

        self.spacer26 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout21.addItem(self.spacer26)


        self.layout23.addLayout(self.layout21)

        self.layout22 = QVBoxLayout()
        self.layout22.setSpacing(12)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(0, 0, 0, 0)
        self.provider_name_field = Field(SetupExpress)
        self.provider_name_field.setObjectName(u"provider_name_field")
        self.provider_name_field.setProperty(u"field", u"provider.name")
        self.layout12 = QVBoxLayout(self.provider_name_field)
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.provider_name_label = QLabel(self.provider_name_field)
        self.provider_name_label.setObjectName(u"provider_name_label")
        self.provider_name_label.setProperty(u"role", u"fieldLabel")
        self.provider_name_label.setWordWrap(True)

        self.layout12.addWidget(self.provider_name_label)

        self.provider_name = QLineEdit(self.provider_name_field)
        self.provider_name.setObjectName(u"provider_name")

        self.layout12.addWidget(self.provider_name)


        self.layout22.addWidget(self.provider_name_field)

        self.provider_kind_field = Field(SetupExpress)
        self.provider_kind_field.setObjectName(u"provider_kind_field")
        self.provider_kind_field.setProperty(u"field", u"provider.kind")
        self.layout14 = QVBoxLayout(self.provider_kind_field)
        self.layout14.setSpacing(4)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.provider_kind_label = QLabel(self.provider_kind_field)
        self.provider_kind_label.setObjectName(u"provider_kind_label")
        self.provider_kind_label.setProperty(u"role", u"fieldLabel")
        self.provider_kind_label.setWordWrap(True)

        self.layout14.addWidget(self.provider_kind_label)

        self.provider_kind = ChoiceBox(self.provider_kind_field)
        self.provider_kind.setObjectName(u"provider_kind")

        self.layout14.addWidget(self.provider_kind)


        self.layout22.addWidget(self.provider_kind_field)

        self.provider_place_field = Field(SetupExpress)
        self.provider_place_field.setObjectName(u"provider_place_field")
        self.provider_place_field.setProperty(u"field", u"provider.place")
        self.layout16 = QVBoxLayout(self.provider_place_field)
        self.layout16.setSpacing(4)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.provider_place_label = QLabel(self.provider_place_field)
        self.provider_place_label.setObjectName(u"provider_place_label")
        self.provider_place_label.setProperty(u"role", u"fieldLabel")
        self.provider_place_label.setWordWrap(True)

        self.layout16.addWidget(self.provider_place_label)

        self.provider_place = ChoiceBox(self.provider_place_field)
        self.provider_place.setObjectName(u"provider_place")

        self.layout16.addWidget(self.provider_place)


        self.layout22.addWidget(self.provider_place_field)

        self.contact_address_field = Field(SetupExpress)
        self.contact_address_field.setObjectName(u"contact_address_field")
        self.contact_address_field.setProperty(u"field", u"contact.address")
        self.layout18 = QVBoxLayout(self.contact_address_field)
        self.layout18.setSpacing(4)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.contact_address_label = QLabel(self.contact_address_field)
        self.contact_address_label.setObjectName(u"contact_address_label")
        self.contact_address_label.setProperty(u"role", u"fieldLabel")
        self.contact_address_label.setWordWrap(True)

        self.layout18.addWidget(self.contact_address_label)

        self.contact_address = LinesEdit(self.contact_address_field)
        self.contact_address.setObjectName(u"contact_address")

        self.layout18.addWidget(self.contact_address)


        self.layout22.addWidget(self.contact_address_field)

        self.sensitive_all_field = Field(SetupExpress)
        self.sensitive_all_field.setObjectName(u"sensitive_all_field")
        self.sensitive_all_field.setProperty(u"field", u"sensitive.all")
        self.layout20 = QVBoxLayout(self.sensitive_all_field)
        self.layout20.setSpacing(4)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(0, 0, 0, 0)
        self.sensitive_all_label = QLabel(self.sensitive_all_field)
        self.sensitive_all_label.setObjectName(u"sensitive_all_label")
        self.sensitive_all_label.setProperty(u"role", u"fieldLabel")
        self.sensitive_all_label.setWordWrap(True)

        self.layout20.addWidget(self.sensitive_all_label)

        self.sensitive_all = YesNo(self.sensitive_all_field)
        self.sensitive_all.setObjectName(u"sensitive_all")

        self.layout20.addWidget(self.sensitive_all)


        self.layout22.addWidget(self.sensitive_all_field)

        self.spacer27 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout22.addItem(self.spacer27)


        self.layout23.addLayout(self.layout22)

        self.layout23.setStretch(0, 1)
        self.layout23.setStretch(1, 1)

        self.contentLayout.addLayout(self.layout23)

        self.sensitiveHint = QLabel(SetupExpress)
        self.sensitiveHint.setObjectName(u"sensitiveHint")
        self.sensitiveHint.setProperty(u"role", u"hint")
        self.sensitiveHint.setWordWrap(True)

        self.contentLayout.addWidget(self.sensitiveHint)

        self.askedCard = Card(SetupExpress)
        self.askedCard.setObjectName(u"askedCard")
        self.layout25 = QVBoxLayout(self.askedCard)
        self.layout25.setSpacing(4)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(14, 14, 14, 14)
        self.label24 = QLabel(self.askedCard)
        self.label24.setObjectName(u"label24")
        self.label24.setProperty(u"role", u"strong")
        self.label24.setWordWrap(True)

        self.layout25.addWidget(self.label24)

        self.askedFor = QLabel(self.askedCard)
        self.askedFor.setObjectName(u"askedFor")
        self.askedFor.setProperty(u"role", u"quiet")
        self.askedFor.setWordWrap(True)

        self.layout25.addWidget(self.askedFor)


        self.contentLayout.addWidget(self.askedCard)

        self.spacer28 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentLayout.addItem(self.spacer28)

        self.contentLayout.setStretch(5, 1)
#if QT_CONFIG(shortcut)
        self.you_name_label.setBuddy(self.you_name)
        self.you_birth_date_label.setBuddy(self.you_birth_date)
        self.you_address_label.setBuddy(self.you_address)
        self.you_phone_label.setBuddy(self.you_phone)
        self.you_email_label.setBuddy(self.you_email)
        self.provider_name_label.setBuddy(self.provider_name)
        self.provider_kind_label.setBuddy(self.provider_kind)
        self.provider_place_label.setBuddy(self.provider_place)
        self.contact_address_label.setBuddy(self.contact_address)
        self.sensitive_all_label.setBuddy(self.sensitive_all)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SetupExpress)

        QMetaObject.connectSlotsByName(SetupExpress)
    # setupUi

    def retranslateUi(self, SetupExpress):
        self.title.setText(QCoreApplication.translate("SetupExpress", u"Who are you, and who has your records?", None))
        self.subtitle.setText(QCoreApplication.translate("SetupExpress", u"Nine answers, and your letter is ready.", None))
        self.you_name_label.setText(QCoreApplication.translate("SetupExpress", u"Your full legal name", None))
        self.you_birth_date_label.setText(QCoreApplication.translate("SetupExpress", u"Date of birth", None))
        self.you_address_label.setText(QCoreApplication.translate("SetupExpress", u"Your postal address", None))
        self.you_phone_label.setText(QCoreApplication.translate("SetupExpress", u"Phone", None))
        self.you_email_label.setText(QCoreApplication.translate("SetupExpress", u"or e-mail", None))
        self.provider_name_label.setText(QCoreApplication.translate("SetupExpress", u"Hospital, clinic or doctor", None))
        self.provider_kind_label.setText(QCoreApplication.translate("SetupExpress", u"What kind of place is it?", None))
        self.provider_place_label.setText(QCoreApplication.translate("SetupExpress", u"Where is it?", None))
        self.contact_address_label.setText(QCoreApplication.translate("SetupExpress", u"Address of their records department", None))
        self.sensitive_all_label.setText(QCoreApplication.translate("SetupExpress", u"Include sensitive records?", None))
        self.sensitiveHint.setText(QCoreApplication.translate("SetupExpress", u"Sensitive records are those on mental health, alcohol and drugs, HIV, sexually transmitted infections, genes and reproduction. Many offices leave them out unless you say yes. Therapists\u2019 private notes are never part of this request.", None))
        self.label24.setText(QCoreApplication.translate("SetupExpress", u"What the letter asks for", None))
        self.askedFor.setText(QCoreApplication.translate("SetupExpress", u"Your complete record and, by name, its parts: notes, reports, test results, vaccines and medicines. From your birth to today. By e-mail if you give an address, else on paper. Scan images and bills are not named: ask for them apart.", None))
        pass
    # retranslateUi

