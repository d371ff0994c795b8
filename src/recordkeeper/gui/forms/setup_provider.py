# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_provider.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout

from recordkeeper.gui.widgets.choice_box import ChoiceBox
from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import LinesEdit

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

        self.layout19 = QHBoxLayout()
        self.layout19.setSpacing(24)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.layout6 = QVBoxLayout()
        self.layout6.setSpacing(12)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.provider_name_field = Field(SetupProvider)
        self.provider_name_field.setObjectName(u"provider_name_field")
        self.provider_name_field.setProperty(u"field", u"provider.name")
        self.layout1 = QVBoxLayout(self.provider_name_field)
        self.layout1.setSpacing(4)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.provider_name_label = QLabel(self.provider_name_field)
        self.provider_name_label.setObjectName(u"provider_name_label")
        self.provider_name_label.setProperty(u"role", u"fieldLabel")
        self.provider_name_label.setWordWrap(True)

        self.layout1.addWidget(self.provider_name_label)

        self.provider_name = QLineEdit(self.provider_name_field)
        self.provider_name.setObjectName(u"provider_name")

        self.layout1.addWidget(self.provider_name)


        self.layout6.addWidget(self.provider_name_field)

        self.provider_kind_field = Field(SetupProvider)
        self.provider_kind_field.setObjectName(u"provider_kind_field")
        self.provider_kind_field.setProperty(u"field", u"provider.kind")
        self.layout2 = QVBoxLayout(self.provider_kind_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.provider_kind_label = QLabel(self.provider_kind_field)
        self.provider_kind_label.setObjectName(u"provider_kind_label")
        self.provider_kind_label.setProperty(u"role", u"fieldLabel")
        self.provider_kind_label.setWordWrap(True)

        self.layout2.addWidget(self.provider_kind_label)

        self.provider_kind = ChoiceBox(self.provider_kind_field)
        self.provider_kind.setObjectName(u"provider_kind")

        self.layout2.addWidget(self.provider_kind)


        self.layout6.addWidget(self.provider_kind_field)

        self.provider_place_field = Field(SetupProvider)
        self.provider_place_field.setObjectName(u"provider_place_field")
        self.provider_place_field.setProperty(u"field", u"provider.place")
        self.layout3 = QVBoxLayout(self.provider_place_field)
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.provider_place_label = QLabel(self.provider_place_field)
        self.provider_place_label.setObjectName(u"provider_place_label")
        self.provider_place_label.setProperty(u"role", u"fieldLabel")
        self.provider_place_label.setWordWrap(True)

        self.layout3.addWidget(self.provider_place_label)

        self.provider_place = ChoiceBox(self.provider_place_field)
        self.provider_place.setObjectName(u"provider_place")

        self.layout3.addWidget(self.provider_place)

        self.provider_place_hint = QLabel(self.provider_place_field)
        self.provider_place_hint.setObjectName(u"provider_place_hint")
        self.provider_place_hint.setProperty(u"role", u"hint")
        self.provider_place_hint.setWordWrap(True)

        self.layout3.addWidget(self.provider_place_hint)


        self.layout6.addWidget(self.provider_place_field)

        self.provider_website_field = Field(SetupProvider)
        self.provider_website_field.setObjectName(u"provider_website_field")
        self.provider_website_field.setProperty(u"field", u"provider.website")
        self.layout4 = QVBoxLayout(self.provider_website_field)
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.provider_website_label = QLabel(self.provider_website_field)
        self.provider_website_label.setObjectName(u"provider_website_label")
        self.provider_website_label.setProperty(u"role", u"fieldLabel")
        self.provider_website_label.setWordWrap(True)

        self.layout4.addWidget(self.provider_website_label)

        self.provider_website = QLineEdit(self.provider_website_field)
        self.provider_website.setObjectName(u"provider_website")

        self.layout4.addWidget(self.provider_website)

        self.provider_website_hint = QLabel(self.provider_website_field)
        self.provider_website_hint.setObjectName(u"provider_website_hint")
        self.provider_website_hint.setProperty(u"role", u"hint")
        self.provider_website_hint.setWordWrap(True)

        self.layout4.addWidget(self.provider_website_hint)


        self.layout6.addWidget(self.provider_website_field)

        self.spacer5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout6.addItem(self.spacer5)


        self.layout19.addLayout(self.layout6)

        self.layout18 = QVBoxLayout()
        self.layout18.setSpacing(12)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.contact_address_field = Field(SetupProvider)
        self.contact_address_field.setObjectName(u"contact_address_field")
        self.contact_address_field.setProperty(u"field", u"contact.address")
        self.layout7 = QVBoxLayout(self.contact_address_field)
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.contact_address_label = QLabel(self.contact_address_field)
        self.contact_address_label.setObjectName(u"contact_address_label")
        self.contact_address_label.setProperty(u"role", u"fieldLabel")
        self.contact_address_label.setWordWrap(True)

        self.layout7.addWidget(self.contact_address_label)

        self.contact_address = LinesEdit(self.contact_address_field)
        self.contact_address.setObjectName(u"contact_address")

        self.layout7.addWidget(self.contact_address)

        self.contact_address_hint = QLabel(self.contact_address_field)
        self.contact_address_hint.setObjectName(u"contact_address_hint")
        self.contact_address_hint.setProperty(u"role", u"hint")
        self.contact_address_hint.setWordWrap(True)

        self.layout7.addWidget(self.contact_address_hint)


        self.layout18.addWidget(self.contact_address_field)

        self.layout10 = QHBoxLayout()
        self.layout10.setSpacing(12)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.contact_phone_field = Field(SetupProvider)
        self.contact_phone_field.setObjectName(u"contact_phone_field")
        self.contact_phone_field.setProperty(u"field", u"contact.phone")
        self.layout8 = QVBoxLayout(self.contact_phone_field)
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.contact_phone_label = QLabel(self.contact_phone_field)
        self.contact_phone_label.setObjectName(u"contact_phone_label")
        self.contact_phone_label.setProperty(u"role", u"fieldLabel")
        self.contact_phone_label.setWordWrap(True)

        self.layout8.addWidget(self.contact_phone_label)

        self.contact_phone = QLineEdit(self.contact_phone_field)
        self.contact_phone.setObjectName(u"contact_phone")

        self.layout8.addWidget(self.contact_phone)


        self.layout10.addWidget(self.contact_phone_field)

        self.contact_fax_field = Field(SetupProvider)
        self.contact_fax_field.setObjectName(u"contact_fax_field")
        self.contact_fax_field.setProperty(u"field", u"contact.fax")
        self.layout9 = QVBoxLayout(self.contact_fax_field)
        self.layout9.setSpacing(4)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.contact_fax_label = QLabel(self.contact_fax_field)
        self.contact_fax_label.setObjectName(u"contact_fax_label")
        self.contact_fax_label.setProperty(u"role", u"fieldLabel")
        self.contact_fax_label.setWordWrap(True)

        self.layout9.addWidget(self.contact_fax_label)

        self.contact_fax = QLineEdit(self.contact_fax_field)
        self.contact_fax.setObjectName(u"contact_fax")

        self.layout9.addWidget(self.contact_fax)


        self.layout10.addWidget(self.contact_fax_field)

        self.layout10.setStretch(0, 1)
        self.layout10.setStretch(1, 1)

        self.layout18.addLayout(self.layout10)

        self.layout13 = QHBoxLayout()
        self.layout13.setSpacing(12)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.contact_email_field = Field(SetupProvider)
        self.contact_email_field.setObjectName(u"contact_email_field")
        self.contact_email_field.setProperty(u"field", u"contact.email")
        self.layout11 = QVBoxLayout(self.contact_email_field)
        self.layout11.setSpacing(4)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.contact_email_label = QLabel(self.contact_email_field)
        self.contact_email_label.setObjectName(u"contact_email_label")
        self.contact_email_label.setProperty(u"role", u"fieldLabel")
        self.contact_email_label.setWordWrap(True)

        self.layout11.addWidget(self.contact_email_label)

        self.contact_email = QLineEdit(self.contact_email_field)
        self.contact_email.setObjectName(u"contact_email")

        self.layout11.addWidget(self.contact_email)


        self.layout13.addWidget(self.contact_email_field)

        self.contact_found_where_field = Field(SetupProvider)
        self.contact_found_where_field.setObjectName(u"contact_found_where_field")
        self.contact_found_where_field.setProperty(u"field", u"contact.found_where")
        self.layout12 = QVBoxLayout(self.contact_found_where_field)
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.contact_found_where_label = QLabel(self.contact_found_where_field)
        self.contact_found_where_label.setObjectName(u"contact_found_where_label")
        self.contact_found_where_label.setProperty(u"role", u"fieldLabel")
        self.contact_found_where_label.setWordWrap(True)

        self.layout12.addWidget(self.contact_found_where_label)

        self.contact_found_where = QLineEdit(self.contact_found_where_field)
        self.contact_found_where.setObjectName(u"contact_found_where")

        self.layout12.addWidget(self.contact_found_where)


        self.layout13.addWidget(self.contact_found_where_field)

        self.layout13.setStretch(0, 1)
        self.layout13.setStretch(1, 1)

        self.layout18.addLayout(self.layout13)

        self.layout16 = QHBoxLayout()
        self.layout16.setSpacing(12)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.desk_phone_field = Field(SetupProvider)
        self.desk_phone_field.setObjectName(u"desk_phone_field")
        self.desk_phone_field.setProperty(u"field", u"desk.phone")
        self.layout14 = QVBoxLayout(self.desk_phone_field)
        self.layout14.setSpacing(4)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.desk_phone_label = QLabel(self.desk_phone_field)
        self.desk_phone_label.setObjectName(u"desk_phone_label")
        self.desk_phone_label.setProperty(u"role", u"fieldLabel")
        self.desk_phone_label.setWordWrap(True)

        self.layout14.addWidget(self.desk_phone_label)

        self.desk_phone = QLineEdit(self.desk_phone_field)
        self.desk_phone.setObjectName(u"desk_phone")

        self.layout14.addWidget(self.desk_phone)


        self.layout16.addWidget(self.desk_phone_field)

        self.desk_found_where_field = Field(SetupProvider)
        self.desk_found_where_field.setObjectName(u"desk_found_where_field")
        self.desk_found_where_field.setProperty(u"field", u"desk.found_where")
        self.layout15 = QVBoxLayout(self.desk_found_where_field)
        self.layout15.setSpacing(4)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.desk_found_where_label = QLabel(self.desk_found_where_field)
        self.desk_found_where_label.setObjectName(u"desk_found_where_label")
        self.desk_found_where_label.setProperty(u"role", u"fieldLabel")
        self.desk_found_where_label.setWordWrap(True)

        self.layout15.addWidget(self.desk_found_where_label)

        self.desk_found_where = QLineEdit(self.desk_found_where_field)
        self.desk_found_where.setObjectName(u"desk_found_where")

        self.layout15.addWidget(self.desk_found_where)


        self.layout16.addWidget(self.desk_found_where_field)

        self.layout16.setStretch(0, 1)
        self.layout16.setStretch(1, 1)

        self.layout18.addLayout(self.layout16)

        self.deskHint = QLabel(SetupProvider)
        self.deskHint.setObjectName(u"deskHint")
        self.deskHint.setProperty(u"role", u"hint")
        self.deskHint.setWordWrap(True)

        self.layout18.addWidget(self.deskHint)

        self.spacer17 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout18.addItem(self.spacer17)


        self.layout19.addLayout(self.layout18)

        self.layout19.setStretch(0, 1)
        self.layout19.setStretch(1, 1)

        self.contentLayout.addLayout(self.layout19)

        self.spacer20 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentLayout.addItem(self.spacer20)

        self.contentLayout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.provider_name_label.setBuddy(self.provider_name)
        self.provider_kind_label.setBuddy(self.provider_kind)
        self.provider_place_label.setBuddy(self.provider_place)
        self.provider_website_label.setBuddy(self.provider_website)
        self.contact_address_label.setBuddy(self.contact_address)
        self.contact_phone_label.setBuddy(self.contact_phone)
        self.contact_fax_label.setBuddy(self.contact_fax)
        self.contact_email_label.setBuddy(self.contact_email)
        self.contact_found_where_label.setBuddy(self.contact_found_where)
        self.desk_phone_label.setBuddy(self.desk_phone)
        self.desk_found_where_label.setBuddy(self.desk_found_where)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SetupProvider)

        QMetaObject.connectSlotsByName(SetupProvider)
    # setupUi

    def retranslateUi(self, SetupProvider):
        self.title.setText(QCoreApplication.translate("SetupProvider", u"Who has the records?", None))
        self.subtitle.setText(QCoreApplication.translate("SetupProvider", u"A hospital, a clinic, a doctor, a lab or anybody else who treated you. Begin with one. More can follow.", None))
        self.provider_name_label.setText(QCoreApplication.translate("SetupProvider", u"Name", None))
        self.provider_kind_label.setText(QCoreApplication.translate("SetupProvider", u"What kind of place is it?", None))
        self.provider_place_label.setText(QCoreApplication.translate("SetupProvider", u"Where is it?", None))
        self.provider_place_hint.setText(QCoreApplication.translate("SetupProvider", u"The days they have to answer depend on it.", None))
        self.provider_website_label.setText(QCoreApplication.translate("SetupProvider", u"Website", None))
        self.provider_website_hint.setText(QCoreApplication.translate("SetupProvider", u"From a bill or a paper of theirs, not from an advertisement.", None))
        self.contact_address_label.setText(QCoreApplication.translate("SetupProvider", u"Address of the records department", None))
        self.contact_address_hint.setText(QCoreApplication.translate("SetupProvider", u"It may be called \u201cMedical Records\u201d or \u201cRelease of Information\u201d. Their main address will do.", None))
        self.contact_phone_label.setText(QCoreApplication.translate("SetupProvider", u"Phone", None))
        self.contact_fax_label.setText(QCoreApplication.translate("SetupProvider", u"Fax", None))
        self.contact_email_label.setText(QCoreApplication.translate("SetupProvider", u"E-mail", None))
        self.contact_found_where_label.setText(QCoreApplication.translate("SetupProvider", u"Where did you find this?", None))
        self.desk_phone_label.setText(QCoreApplication.translate("SetupProvider", u"Phone of the front desk", None))
        self.desk_found_where_label.setText(QCoreApplication.translate("SetupProvider", u"Where did you find that?", None))
        self.deskHint.setText(QCoreApplication.translate("SetupProvider", u"The front desk corrects an old phone number or e-mail address, which is what most often locks people out.", None))
        pass
    # retranslateUi

