# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'portal_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.card import Card
from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import ChoiceBox
from recordkeeper.gui.widgets.page_scroll import PageScroll

class Ui_PortalDialog(object):
    def setupUi(self, PortalDialog):
        if not PortalDialog.objectName():
            PortalDialog.setObjectName(u"PortalDialog")
        PortalDialog.setMinimumWidth(560)
        self.layout35 = QVBoxLayout(PortalDialog)
        self.layout35.setSpacing(0)
        self.layout35.setObjectName(u"layout35")
        self.layout35.setContentsMargins(0, 0, 0, 0)
        self.scroll = PageScroll(PortalDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scrollContent = QWidget()
        self.scrollContent.setObjectName(u"scrollContent")
        self.layout33 = QVBoxLayout(self.scrollContent)
        self.layout33.setSpacing(12)
        self.layout33.setObjectName(u"layout33")
        self.layout33.setContentsMargins(20, 16, 20, 16)
        self.known_field = Field(self.scrollContent)
        self.known_field.setObjectName(u"known_field")
        self.known_field.setProperty(u"field", u"known")
        self.layout2 = QVBoxLayout(self.known_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.known_label = QLabel(self.known_field)
        self.known_label.setObjectName(u"known_label")
        self.known_label.setProperty(u"role", u"fieldLabel")

        self.layout2.addWidget(self.known_label)

        self.known = ChoiceBox(self.known_field)
        self.known.setObjectName(u"known")

        self.layout2.addWidget(self.known)


        self.layout33.addWidget(self.known_field)

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

        self.name_hint = QLabel(self.name_field)
        self.name_hint.setObjectName(u"name_hint")
        self.name_hint.setProperty(u"role", u"hint")
        self.name_hint.setWordWrap(True)

        self.layout4.addWidget(self.name_hint)


        self.layout33.addWidget(self.name_field)

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

        self.address = QLineEdit(self.address_field)
        self.address.setObjectName(u"address")

        self.layout6.addWidget(self.address)

        self.address_hint = QLabel(self.address_field)
        self.address_hint.setObjectName(u"address_hint")
        self.address_hint.setProperty(u"role", u"hint")
        self.address_hint.setWordWrap(True)

        self.layout6.addWidget(self.address_hint)


        self.layout33.addWidget(self.address_field)

        self.kept = QLabel(self.scrollContent)
        self.kept.setObjectName(u"kept")
        self.kept.setProperty(u"role", u"quiet")
        self.kept.setWordWrap(True)
        self.kept.setTextFormat(Qt.TextFormat.PlainText)

        self.layout33.addWidget(self.kept)

        self.layout11 = QHBoxLayout()
        self.layout11.setSpacing(12)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.found_where_field = Field(self.scrollContent)
        self.found_where_field.setObjectName(u"found_where_field")
        self.found_where_field.setProperty(u"field", u"found_where")
        self.layout8 = QVBoxLayout(self.found_where_field)
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.found_where_label = QLabel(self.found_where_field)
        self.found_where_label.setObjectName(u"found_where_label")
        self.found_where_label.setProperty(u"role", u"fieldLabel")

        self.layout8.addWidget(self.found_where_label)

        self.found_where = QLineEdit(self.found_where_field)
        self.found_where.setObjectName(u"found_where")

        self.layout8.addWidget(self.found_where)


        self.layout11.addWidget(self.found_where_field, 0, Qt.AlignTop)

        self.official_field = Field(self.scrollContent)
        self.official_field.setObjectName(u"official_field")
        self.official_field.setProperty(u"field", u"official")
        self.layout10 = QVBoxLayout(self.official_field)
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.official_label = QLabel(self.official_field)
        self.official_label.setObjectName(u"official_label")
        self.official_label.setProperty(u"role", u"fieldLabel")

        self.layout10.addWidget(self.official_label)

        self.official = ChoiceBox(self.official_field)
        self.official.setObjectName(u"official")

        self.layout10.addWidget(self.official)


        self.layout11.addWidget(self.official_field, 0, Qt.AlignTop)

        self.layout11.setStretch(0, 1)
        self.layout11.setStretch(1, 1)

        self.layout33.addLayout(self.layout11)

        self.officialHint = QLabel(self.scrollContent)
        self.officialHint.setObjectName(u"officialHint")
        self.officialHint.setProperty(u"role", u"hint")
        self.officialHint.setWordWrap(True)

        self.layout33.addWidget(self.officialHint)

        self.layout16 = QHBoxLayout()
        self.layout16.setSpacing(12)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.offers_request_field = Field(self.scrollContent)
        self.offers_request_field.setObjectName(u"offers_request_field")
        self.offers_request_field.setProperty(u"field", u"offers_request")
        self.layout13 = QVBoxLayout(self.offers_request_field)
        self.layout13.setSpacing(4)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.offers_request_label = QLabel(self.offers_request_field)
        self.offers_request_label.setObjectName(u"offers_request_label")
        self.offers_request_label.setProperty(u"role", u"fieldLabel")

        self.layout13.addWidget(self.offers_request_label)

        self.offers_request = ChoiceBox(self.offers_request_field)
        self.offers_request.setObjectName(u"offers_request")

        self.layout13.addWidget(self.offers_request)


        self.layout16.addWidget(self.offers_request_field, 0, Qt.AlignTop)

        self.offers_download_field = Field(self.scrollContent)
        self.offers_download_field.setObjectName(u"offers_download_field")
        self.offers_download_field.setProperty(u"field", u"offers_download")
        self.layout15 = QVBoxLayout(self.offers_download_field)
        self.layout15.setSpacing(4)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.offers_download_label = QLabel(self.offers_download_field)
        self.offers_download_label.setObjectName(u"offers_download_label")
        self.offers_download_label.setProperty(u"role", u"fieldLabel")

        self.layout15.addWidget(self.offers_download_label)

        self.offers_download = ChoiceBox(self.offers_download_field)
        self.offers_download.setObjectName(u"offers_download")

        self.layout15.addWidget(self.offers_download)


        self.layout16.addWidget(self.offers_download_field, 0, Qt.AlignTop)

        self.layout16.setStretch(0, 1)
        self.layout16.setStretch(1, 1)

        self.layout33.addLayout(self.layout16)

        self.accountCard = Card(self.scrollContent)
        self.accountCard.setObjectName(u"accountCard")
        self.layout28 = QVBoxLayout(self.accountCard)
        self.layout28.setSpacing(10)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(14, 14, 14, 14)
        self.label17 = QLabel(self.accountCard)
        self.label17.setObjectName(u"label17")
        self.label17.setProperty(u"role", u"strong")
        self.label17.setWordWrap(True)

        self.layout28.addWidget(self.label17)

        self.layout22 = QHBoxLayout()
        self.layout22.setSpacing(12)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(0, 0, 0, 0)
        self.person_field = Field(self.accountCard)
        self.person_field.setObjectName(u"person_field")
        self.person_field.setProperty(u"field", u"person")
        self.layout19 = QVBoxLayout(self.person_field)
        self.layout19.setSpacing(4)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.person_label = QLabel(self.person_field)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setProperty(u"role", u"fieldLabel")

        self.layout19.addWidget(self.person_label)

        self.person = ChoiceBox(self.person_field)
        self.person.setObjectName(u"person")

        self.layout19.addWidget(self.person)


        self.layout22.addWidget(self.person_field, 0, Qt.AlignTop)

        self.owner_field = Field(self.accountCard)
        self.owner_field.setObjectName(u"owner_field")
        self.owner_field.setProperty(u"field", u"owner")
        self.layout21 = QVBoxLayout(self.owner_field)
        self.layout21.setSpacing(4)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.owner_label = QLabel(self.owner_field)
        self.owner_label.setObjectName(u"owner_label")
        self.owner_label.setProperty(u"role", u"fieldLabel")

        self.layout21.addWidget(self.owner_label)

        self.owner = ChoiceBox(self.owner_field)
        self.owner.setObjectName(u"owner")

        self.layout21.addWidget(self.owner)


        self.layout22.addWidget(self.owner_field, 0, Qt.AlignTop)

        self.layout22.setStretch(0, 1)
        self.layout22.setStretch(1, 1)

        self.layout28.addLayout(self.layout22)

        self.layout27 = QHBoxLayout()
        self.layout27.setSpacing(12)
        self.layout27.setObjectName(u"layout27")
        self.layout27.setContentsMargins(0, 0, 0, 0)
        self.user_name_field = Field(self.accountCard)
        self.user_name_field.setObjectName(u"user_name_field")
        self.user_name_field.setProperty(u"field", u"user_name")
        self.layout24 = QVBoxLayout(self.user_name_field)
        self.layout24.setSpacing(4)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(0, 0, 0, 0)
        self.user_name_label = QLabel(self.user_name_field)
        self.user_name_label.setObjectName(u"user_name_label")
        self.user_name_label.setProperty(u"role", u"fieldLabel")

        self.layout24.addWidget(self.user_name_label)

        self.user_name = QLineEdit(self.user_name_field)
        self.user_name.setObjectName(u"user_name")

        self.layout24.addWidget(self.user_name)


        self.layout27.addWidget(self.user_name_field, 0, Qt.AlignTop)

        self.two_factor_field = Field(self.accountCard)
        self.two_factor_field.setObjectName(u"two_factor_field")
        self.two_factor_field.setProperty(u"field", u"two_factor")
        self.layout26 = QVBoxLayout(self.two_factor_field)
        self.layout26.setSpacing(4)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(0, 0, 0, 0)
        self.two_factor_label = QLabel(self.two_factor_field)
        self.two_factor_label.setObjectName(u"two_factor_label")
        self.two_factor_label.setProperty(u"role", u"fieldLabel")

        self.layout26.addWidget(self.two_factor_label)

        self.two_factor = ChoiceBox(self.two_factor_field)
        self.two_factor.setObjectName(u"two_factor")

        self.layout26.addWidget(self.two_factor)


        self.layout27.addWidget(self.two_factor_field, 0, Qt.AlignTop)

        self.layout27.setStretch(0, 1)
        self.layout27.setStretch(1, 1)

        self.layout28.addLayout(self.layout27)


        self.layout33.addWidget(self.accountCard)

        self.passwordCard = Card(self.scrollContent)
        self.passwordCard.setObjectName(u"passwordCard")
        self.layout32 = QVBoxLayout(self.passwordCard)
        self.layout32.setSpacing(8)
        self.layout32.setObjectName(u"layout32")
        self.layout32.setContentsMargins(14, 14, 14, 14)
        self.password_field = Field(self.passwordCard)
        self.password_field.setObjectName(u"password_field")
        self.password_field.setProperty(u"field", u"password")
        self.layout30 = QVBoxLayout(self.password_field)
        self.layout30.setSpacing(4)
        self.layout30.setObjectName(u"layout30")
        self.layout30.setContentsMargins(0, 0, 0, 0)
        self.password_label = QLabel(self.password_field)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setProperty(u"role", u"fieldLabel")

        self.layout30.addWidget(self.password_label)

        self.password = QLineEdit(self.password_field)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout30.addWidget(self.password)


        self.layout32.addWidget(self.password_field)

        self.passwordState = QLabel(self.passwordCard)
        self.passwordState.setObjectName(u"passwordState")
        self.passwordState.setTextFormat(Qt.TextFormat.PlainText)
        self.passwordState.setProperty(u"role", u"quiet")
        self.passwordState.setWordWrap(True)

        self.layout32.addWidget(self.passwordState)

        self.layout31 = QHBoxLayout()
        self.layout31.setSpacing(8)
        self.layout31.setObjectName(u"layout31")
        self.layout31.setContentsMargins(0, 0, 0, 0)
        self.keepButton = QPushButton(self.passwordCard)
        self.keepButton.setObjectName(u"keepButton")
        self.keepButton.setProperty(u"role", u"secondary")
        self.keepButton.setAutoDefault(False)

        self.layout31.addWidget(self.keepButton)

        self.copyButton = QPushButton(self.passwordCard)
        self.copyButton.setObjectName(u"copyButton")
        self.copyButton.setProperty(u"role", u"secondary")
        self.copyButton.setAutoDefault(False)

        self.layout31.addWidget(self.copyButton)

        self.forgetButton = QPushButton(self.passwordCard)
        self.forgetButton.setObjectName(u"forgetButton")
        self.forgetButton.setProperty(u"role", u"secondary")
        self.forgetButton.setAutoDefault(False)

        self.layout31.addWidget(self.forgetButton)

        self.spacer36 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout31.addItem(self.spacer36)


        self.layout32.addLayout(self.layout31)


        self.layout33.addWidget(self.passwordCard)

        self.spacer37 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout33.addItem(self.spacer37)

        self.scroll.setWidget(self.scrollContent)

        self.layout35.addWidget(self.scroll)

        self.footer = QFrame(PortalDialog)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"role", u"footer")
        self.layout34 = QHBoxLayout(self.footer)
        self.layout34.setSpacing(8)
        self.layout34.setObjectName(u"layout34")
        self.layout34.setContentsMargins(20, 10, 20, 10)
        self.spacer38 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout34.addItem(self.spacer38)

        self.cancelButton = QPushButton(self.footer)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"role", u"secondary")
        self.cancelButton.setAutoDefault(False)

        self.layout34.addWidget(self.cancelButton)

        self.saveButton = QPushButton(self.footer)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.layout34.addWidget(self.saveButton)


        self.layout35.addWidget(self.footer)

#if QT_CONFIG(shortcut)
        self.known_label.setBuddy(self.known)
        self.name_label.setBuddy(self.name)
        self.address_label.setBuddy(self.address)
        self.found_where_label.setBuddy(self.found_where)
        self.official_label.setBuddy(self.official)
        self.offers_request_label.setBuddy(self.offers_request)
        self.offers_download_label.setBuddy(self.offers_download)
        self.person_label.setBuddy(self.person)
        self.owner_label.setBuddy(self.owner)
        self.user_name_label.setBuddy(self.user_name)
        self.two_factor_label.setBuddy(self.two_factor)
        self.password_label.setBuddy(self.password)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PortalDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(PortalDialog)
    # setupUi

    def retranslateUi(self, PortalDialog):
        PortalDialog.setWindowTitle(QCoreApplication.translate("PortalDialog", u"Portal", None))
        self.known_label.setText(QCoreApplication.translate("PortalDialog", u"Do you know this portal already?", None))
        self.name_label.setText(QCoreApplication.translate("PortalDialog", u"Name of the portal", None))
        self.name_hint.setText(QCoreApplication.translate("PortalDialog", u"Such as MyChart, or what the sign-in page says.", None))
        self.address_label.setText(QCoreApplication.translate("PortalDialog", u"Address of the sign-in page", None))
        self.address.setPlaceholderText(QCoreApplication.translate("PortalDialog", u"https://", None))
        self.address_hint.setText(QCoreApplication.translate("PortalDialog", u"Only the site\u2019s name is kept. The rest of an address can hold personal numbers.", None))
        self.kept.setText("")
        self.found_where_label.setText(QCoreApplication.translate("PortalDialog", u"Where did you find it?", None))
        self.official_label.setText(QCoreApplication.translate("PortalDialog", u"Is it the official link?", None))
        self.officialHint.setText(QCoreApplication.translate("PortalDialog", u"It is official when the provider\u2019s own website, a bill or a letter leads there.", None))
        self.offers_request_label.setText(QCoreApplication.translate("PortalDialog", u"Can you ask for records there?", None))
        self.offers_download_label.setText(QCoreApplication.translate("PortalDialog", u"Can you download the whole record?", None))
        self.label17.setText(QCoreApplication.translate("PortalDialog", u"The account", None))
        self.person_label.setText(QCoreApplication.translate("PortalDialog", u"Whose records?", None))
        self.owner_label.setText(QCoreApplication.translate("PortalDialog", u"Whose login is it?", None))
        self.user_name_label.setText(QCoreApplication.translate("PortalDialog", u"User name", None))
        self.two_factor_label.setText(QCoreApplication.translate("PortalDialog", u"Code at sign-in (two-factor)?", None))
        self.password_label.setText(QCoreApplication.translate("PortalDialog", u"Password", None))
        self.passwordState.setText("")
        self.keepButton.setText(QCoreApplication.translate("PortalDialog", u"Keep", None))
#if QT_CONFIG(tooltip)
        self.keepButton.setToolTip(QCoreApplication.translate("PortalDialog", u"Keep the password in the system\u2019s password store", None))
#endif // QT_CONFIG(tooltip)
        self.copyButton.setText(QCoreApplication.translate("PortalDialog", u"Copy", None))
#if QT_CONFIG(tooltip)
        self.copyButton.setToolTip(QCoreApplication.translate("PortalDialog", u"Copy the password for 20 seconds", None))
#endif // QT_CONFIG(tooltip)
        self.forgetButton.setText(QCoreApplication.translate("PortalDialog", u"Forget", None))
#if QT_CONFIG(tooltip)
        self.forgetButton.setToolTip(QCoreApplication.translate("PortalDialog", u"Delete the password from the system\u2019s password store", None))
#endif // QT_CONFIG(tooltip)
        self.cancelButton.setText(QCoreApplication.translate("PortalDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("PortalDialog", u"Save", None))
    # retranslateUi

