# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_provider.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout

from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import (ChoiceBox, LinesEdit, YesNo)

class Ui_SetupProvider(object):
    def setupUi(self, SetupProvider):
        if not SetupProvider.objectName():
            SetupProvider.setObjectName(u"SetupProvider")
        self.contentLayout = QVBoxLayout(SetupProvider)
        self.contentLayout.setSpacing(14)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(SetupProvider)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.contentLayout.addWidget(self.title)

        self.subtitle = QLabel(SetupProvider)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"quiet")
        self.subtitle.setWordWrap(True)

        self.contentLayout.addWidget(self.subtitle)

        self.layout26 = QHBoxLayout()
        self.layout26.setSpacing(24)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(0, 0, 0, 0)
        self.layout24 = QVBoxLayout()
        self.layout24.setSpacing(12)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(0, 0, 0, 0)
        self.provider_name_field = Field(SetupProvider)
        self.provider_name_field.setObjectName(u"provider_name_field")
        self.provider_name_field.setProperty(u"field", u"provider.name")
        self.layout2 = QVBoxLayout(self.provider_name_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.provider_name_label = QLabel(self.provider_name_field)
        self.provider_name_label.setObjectName(u"provider_name_label")
        self.provider_name_label.setProperty(u"role", u"fieldLabel")
        self.provider_name_label.setWordWrap(True)

        self.layout2.addWidget(self.provider_name_label)

        self.provider_name = QLineEdit(self.provider_name_field)
        self.provider_name.setObjectName(u"provider_name")

        self.layout2.addWidget(self.provider_name)


        self.layout24.addWidget(self.provider_name_field)

        self.provider_kind_field = Field(SetupProvider)
        self.provider_kind_field.setObjectName(u"provider_kind_field")
        self.provider_kind_field.setProperty(u"field", u"provider.kind")
        self.layout4 = QVBoxLayout(self.provider_kind_field)
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.provider_kind_label = QLabel(self.provider_kind_field)
        self.provider_kind_label.setObjectName(u"provider_kind_label")
        self.provider_kind_label.setProperty(u"role", u"fieldLabel")
        self.provider_kind_label.setWordWrap(True)

        self.layout4.addWidget(self.provider_kind_label)

        self.provider_kind = ChoiceBox(self.provider_kind_field)
        self.provider_kind.setObjectName(u"provider_kind")

        self.layout4.addWidget(self.provider_kind)


        self.layout24.addWidget(self.provider_kind_field)

        self.provider_place_field = Field(SetupProvider)
        self.provider_place_field.setObjectName(u"provider_place_field")
        self.provider_place_field.setProperty(u"field", u"provider.place")
        self.layout6 = QVBoxLayout(self.provider_place_field)
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.provider_place_label = QLabel(self.provider_place_field)
        self.provider_place_label.setObjectName(u"provider_place_label")
        self.provider_place_label.setProperty(u"role", u"fieldLabel")
        self.provider_place_label.setWordWrap(True)

        self.layout6.addWidget(self.provider_place_label)

        self.provider_place = ChoiceBox(self.provider_place_field)
        self.provider_place.setObjectName(u"provider_place")

        self.layout6.addWidget(self.provider_place)

        self.provider_place_hint = QLabel(self.provider_place_field)
        self.provider_place_hint.setObjectName(u"provider_place_hint")
        self.provider_place_hint.setProperty(u"role", u"hint")
        self.provider_place_hint.setWordWrap(True)

        self.layout6.addWidget(self.provider_place_hint)


        self.layout24.addWidget(self.provider_place_field)

        self.provider_website_field = Field(SetupProvider)
        self.provider_website_field.setObjectName(u"provider_website_field")
        self.provider_website_field.setProperty(u"field", u"provider.website")
        self.layout8 = QVBoxLayout(self.provider_website_field)
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.provider_website_label = QLabel(self.provider_website_field)
        self.provider_website_label.setObjectName(u"provider_website_label")
        self.provider_website_label.setProperty(u"role", u"fieldLabel")
        self.provider_website_label.setWordWrap(True)

        self.layout8.addWidget(self.provider_website_label)

        self.provider_website = QLineEdit(self.provider_website_field)
        self.provider_website.setObjectName(u"provider_website")

        self.layout8.addWidget(self.provider_website)


        self.layout24.addWidget(self.provider_website_field)

        self.asked_already_field = Field(SetupProvider)
        self.asked_already_field.setObjectName(u"asked_already_field")
        self.asked_already_field.setProperty(u"field", u"asked.already")
        self.layout10 = QVBoxLayout(self.asked_already_field)
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.asked_already_label = QLabel(self.asked_already_field)
        self.asked_already_label.setObjectName(u"asked_already_label")
        self.asked_already_label.setProperty(u"role", u"fieldLabel")
        self.asked_already_label.setWordWrap(True)

        self.layout10.addWidget(self.asked_already_label)

        self.asked_already = YesNo(self.asked_already_field)
        self.asked_already.setObjectName(u"asked_already")

        self.layout10.addWidget(self.asked_already)


        self.layout24.addWidget(self.asked_already_field)

        self.spacer27 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout24.addItem(self.spacer27)


        self.layout26.addLayout(self.layout24)

        self.layout25 = QVBoxLayout()
        self.layout25.setSpacing(12)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(0, 0, 0, 0)
        self.contact_address_field = Field(SetupProvider)
        self.contact_address_field.setObjectName(u"contact_address_field")
        self.contact_address_field.setProperty(u"field", u"contact.address")
        self.layout12 = QVBoxLayout(self.contact_address_field)
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.contact_address_label = QLabel(self.contact_address_field)
        self.contact_address_label.setObjectName(u"contact_address_label")
        self.contact_address_label.setProperty(u"role", u"fieldLabel")
        self.contact_address_label.setWordWrap(True)

        self.layout12.addWidget(self.contact_address_label)

        self.contact_address = LinesEdit(self.contact_address_field)
        self.contact_address.setObjectName(u"contact_address")

        self.layout12.addWidget(self.contact_address)

        self.contact_address_hint = QLabel(self.contact_address_field)
        self.contact_address_hint.setObjectName(u"contact_address_hint")
        self.contact_address_hint.setProperty(u"role", u"hint")
        self.contact_address_hint.setWordWrap(True)

        self.layout12.addWidget(self.contact_address_hint)


        self.layout25.addWidget(self.contact_address_field)

        self.layout19 = QHBoxLayout()
        self.layout19.setSpacing(16)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.layout17 = QVBoxLayout()
        self.layout17.setSpacing(0)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.contact_phone_field = Field(SetupProvider)
        self.contact_phone_field.setObjectName(u"contact_phone_field")
        self.contact_phone_field.setProperty(u"field", u"contact.phone")
        self.layout14 = QVBoxLayout(self.contact_phone_field)
        self.layout14.setSpacing(4)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.contact_phone_label = QLabel(self.contact_phone_field)
        self.contact_phone_label.setObjectName(u"contact_phone_label")
        self.contact_phone_label.setProperty(u"role", u"fieldLabel")
        self.contact_phone_label.setWordWrap(True)

        self.layout14.addWidget(self.contact_phone_label)

        self.contact_phone = QLineEdit(self.contact_phone_field)
        self.contact_phone.setObjectName(u"contact_phone")

        self.layout14.addWidget(self.contact_phone)


        self.layout17.addWidget(self.contact_phone_field)

        self.spacer28 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout17.addItem(self.spacer28)


        self.layout19.addLayout(self.layout17)

        self.layout18 = QVBoxLayout()
        self.layout18.setSpacing(0)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.contact_fax_field = Field(SetupProvider)
        self.contact_fax_field.setObjectName(u"contact_fax_field")
        self.contact_fax_field.setProperty(u"field", u"contact.fax")
        self.layout16 = QVBoxLayout(self.contact_fax_field)
        self.layout16.setSpacing(4)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.contact_fax_label = QLabel(self.contact_fax_field)
        self.contact_fax_label.setObjectName(u"contact_fax_label")
        self.contact_fax_label.setProperty(u"role", u"fieldLabel")
        self.contact_fax_label.setWordWrap(True)

        self.layout16.addWidget(self.contact_fax_label)

        self.contact_fax = QLineEdit(self.contact_fax_field)
        self.contact_fax.setObjectName(u"contact_fax")

        self.layout16.addWidget(self.contact_fax)


        self.layout18.addWidget(self.contact_fax_field)

        self.spacer29 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout18.addItem(self.spacer29)


        self.layout19.addLayout(self.layout18)

        self.layout19.setStretch(0, 1)
        self.layout19.setStretch(1, 1)

        self.layout25.addLayout(self.layout19)

        self.contact_email_field = Field(SetupProvider)
        self.contact_email_field.setObjectName(u"contact_email_field")
        self.contact_email_field.setProperty(u"field", u"contact.email")
        self.layout21 = QVBoxLayout(self.contact_email_field)
        self.layout21.setSpacing(4)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.contact_email_label = QLabel(self.contact_email_field)
        self.contact_email_label.setObjectName(u"contact_email_label")
        self.contact_email_label.setProperty(u"role", u"fieldLabel")
        self.contact_email_label.setWordWrap(True)

        self.layout21.addWidget(self.contact_email_label)

        self.contact_email = QLineEdit(self.contact_email_field)
        self.contact_email.setObjectName(u"contact_email")

        self.layout21.addWidget(self.contact_email)


        self.layout25.addWidget(self.contact_email_field)

        self.contact_found_where_field = Field(SetupProvider)
        self.contact_found_where_field.setObjectName(u"contact_found_where_field")
        self.contact_found_where_field.setProperty(u"field", u"contact.found_where")
        self.layout23 = QVBoxLayout(self.contact_found_where_field)
        self.layout23.setSpacing(4)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.contact_found_where_label = QLabel(self.contact_found_where_field)
        self.contact_found_where_label.setObjectName(u"contact_found_where_label")
        self.contact_found_where_label.setProperty(u"role", u"fieldLabel")
        self.contact_found_where_label.setWordWrap(True)

        self.layout23.addWidget(self.contact_found_where_label)

        self.contact_found_where = QLineEdit(self.contact_found_where_field)
        self.contact_found_where.setObjectName(u"contact_found_where")

        self.layout23.addWidget(self.contact_found_where)

        self.contact_found_where_hint = QLabel(self.contact_found_where_field)
        self.contact_found_where_hint.setObjectName(u"contact_found_where_hint")
        self.contact_found_where_hint.setProperty(u"role", u"hint")
        self.contact_found_where_hint.setWordWrap(True)

        self.layout23.addWidget(self.contact_found_where_hint)


        self.layout25.addWidget(self.contact_found_where_field)

        self.spacer30 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout25.addItem(self.spacer30)


        self.layout26.addLayout(self.layout25)

        self.layout26.setStretch(0, 1)
        self.layout26.setStretch(1, 1)

        self.contentLayout.addLayout(self.layout26)

        self.spacer31 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentLayout.addItem(self.spacer31)

        self.contentLayout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.provider_name_label.setBuddy(self.provider_name)
        self.provider_kind_label.setBuddy(self.provider_kind)
        self.provider_place_label.setBuddy(self.provider_place)
        self.provider_website_label.setBuddy(self.provider_website)
        self.asked_already_label.setBuddy(self.asked_already)
        self.contact_address_label.setBuddy(self.contact_address)
        self.contact_phone_label.setBuddy(self.contact_phone)
        self.contact_fax_label.setBuddy(self.contact_fax)
        self.contact_email_label.setBuddy(self.contact_email)
        self.contact_found_where_label.setBuddy(self.contact_found_where)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SetupProvider)

        QMetaObject.connectSlotsByName(SetupProvider)
    # setupUi

    def retranslateUi(self, SetupProvider):
        self.title.setText(QCoreApplication.translate("SetupProvider", u"Who has the records?", None))
        self.subtitle.setText(QCoreApplication.translate("SetupProvider", u"A hospital, a clinic, a doctor, a lab or anybody else who treated you. Begin with one. More can follow.", None))
        self.provider_name_label.setText(QCoreApplication.translate("SetupProvider", u"Name", None))
        self.provider_kind_label.setText(QCoreApplication.translate("SetupProvider", u"What kind of place is it?", None))
        self.provider_place_label.setText(QCoreApplication.translate("SetupProvider", u"In which state?", None))
        self.provider_place_hint.setText(QCoreApplication.translate("SetupProvider", u"The days they have to answer depend on it.", None))
        self.provider_website_label.setText(QCoreApplication.translate("SetupProvider", u"Website", None))
        self.asked_already_label.setText(QCoreApplication.translate("SetupProvider", u"Have you already asked them?", None))
        self.contact_address_label.setText(QCoreApplication.translate("SetupProvider", u"Address of the records office", None))
        self.contact_address_hint.setText(QCoreApplication.translate("SetupProvider", u"It may be called \u201cMedical Records\u201d or \u201cRelease of Information\u201d. Their main address will do.", None))
        self.contact_phone_label.setText(QCoreApplication.translate("SetupProvider", u"Phone", None))
        self.contact_fax_label.setText(QCoreApplication.translate("SetupProvider", u"Fax", None))
        self.contact_email_label.setText(QCoreApplication.translate("SetupProvider", u"E-mail", None))
        self.contact_found_where_label.setText(QCoreApplication.translate("SetupProvider", u"Where did you find this?", None))
        self.contact_found_where_hint.setText(QCoreApplication.translate("SetupProvider", u"Their website, a bill, a phone call.", None))
        pass
    # retranslateUi

