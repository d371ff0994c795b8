# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_portal.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout

from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.radio_choice import RadioChoice

class Ui_SetupPortal(object):
    def setupUi(self, SetupPortal):
        if not SetupPortal.objectName():
            SetupPortal.setObjectName(u"SetupPortal")
        self.contentLayout = QVBoxLayout(SetupPortal)
        self.contentLayout.setSpacing(14)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(SetupPortal)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.contentLayout.addWidget(self.title)

        self.subtitle = QLabel(SetupPortal)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"quiet")
        self.subtitle.setWordWrap(True)

        self.contentLayout.addWidget(self.subtitle)

        self.portal_has_field = Field(SetupPortal)
        self.portal_has_field.setObjectName(u"portal_has_field")
        self.portal_has_field.setProperty(u"field", u"portal.has")
        self.layout2 = QVBoxLayout(self.portal_has_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.portal_has_label = QLabel(self.portal_has_field)
        self.portal_has_label.setObjectName(u"portal_has_label")
        self.portal_has_label.setProperty(u"role", u"fieldLabel")
        self.portal_has_label.setWordWrap(True)

        self.layout2.addWidget(self.portal_has_label)

        self.portal_has = RadioChoice(self.portal_has_field)
        self.portal_has.setObjectName(u"portal_has")

        self.layout2.addWidget(self.portal_has)


        self.contentLayout.addWidget(self.portal_has_field)

        self.advice = QLabel(SetupPortal)
        self.advice.setObjectName(u"advice")
        self.advice.setTextFormat(Qt.TextFormat.PlainText)
        self.advice.setProperty(u"role", u"quiet")
        self.advice.setWordWrap(True)

        self.contentLayout.addWidget(self.advice)

        self.layout15 = QHBoxLayout()
        self.layout15.setSpacing(24)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.layout13 = QVBoxLayout()
        self.layout13.setSpacing(12)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.portal_name_field = Field(SetupPortal)
        self.portal_name_field.setObjectName(u"portal_name_field")
        self.portal_name_field.setProperty(u"field", u"portal.name")
        self.layout4 = QVBoxLayout(self.portal_name_field)
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.portal_name_label = QLabel(self.portal_name_field)
        self.portal_name_label.setObjectName(u"portal_name_label")
        self.portal_name_label.setProperty(u"role", u"fieldLabel")
        self.portal_name_label.setWordWrap(True)

        self.layout4.addWidget(self.portal_name_label)

        self.portal_name = QLineEdit(self.portal_name_field)
        self.portal_name.setObjectName(u"portal_name")

        self.layout4.addWidget(self.portal_name)

        self.portal_name_hint = QLabel(self.portal_name_field)
        self.portal_name_hint.setObjectName(u"portal_name_hint")
        self.portal_name_hint.setProperty(u"role", u"hint")
        self.portal_name_hint.setWordWrap(True)

        self.layout4.addWidget(self.portal_name_hint)


        self.layout13.addWidget(self.portal_name_field)

        self.portal_address_field = Field(SetupPortal)
        self.portal_address_field.setObjectName(u"portal_address_field")
        self.portal_address_field.setProperty(u"field", u"portal.address")
        self.layout6 = QVBoxLayout(self.portal_address_field)
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.portal_address_label = QLabel(self.portal_address_field)
        self.portal_address_label.setObjectName(u"portal_address_label")
        self.portal_address_label.setProperty(u"role", u"fieldLabel")
        self.portal_address_label.setWordWrap(True)

        self.layout6.addWidget(self.portal_address_label)

        self.portal_address = QLineEdit(self.portal_address_field)
        self.portal_address.setObjectName(u"portal_address")

        self.layout6.addWidget(self.portal_address)

        self.portal_address_hint = QLabel(self.portal_address_field)
        self.portal_address_hint.setObjectName(u"portal_address_hint")
        self.portal_address_hint.setProperty(u"role", u"hint")
        self.portal_address_hint.setWordWrap(True)

        self.layout6.addWidget(self.portal_address_hint)


        self.layout13.addWidget(self.portal_address_field)

        self.portal_user_name_field = Field(SetupPortal)
        self.portal_user_name_field.setObjectName(u"portal_user_name_field")
        self.portal_user_name_field.setProperty(u"field", u"portal.user_name")
        self.layout8 = QVBoxLayout(self.portal_user_name_field)
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.portal_user_name_label = QLabel(self.portal_user_name_field)
        self.portal_user_name_label.setObjectName(u"portal_user_name_label")
        self.portal_user_name_label.setProperty(u"role", u"fieldLabel")
        self.portal_user_name_label.setWordWrap(True)

        self.layout8.addWidget(self.portal_user_name_label)

        self.portal_user_name = QLineEdit(self.portal_user_name_field)
        self.portal_user_name.setObjectName(u"portal_user_name")

        self.layout8.addWidget(self.portal_user_name)

        self.portal_user_name_hint = QLabel(self.portal_user_name_field)
        self.portal_user_name_hint.setObjectName(u"portal_user_name_hint")
        self.portal_user_name_hint.setProperty(u"role", u"hint")
        self.portal_user_name_hint.setWordWrap(True)

        self.layout8.addWidget(self.portal_user_name_hint)


        self.layout13.addWidget(self.portal_user_name_field)

        self.spacer16 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout13.addItem(self.spacer16)


        self.layout15.addLayout(self.layout13)

        self.layout14 = QVBoxLayout()
        self.layout14.setSpacing(12)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.portal_found_where_field = Field(SetupPortal)
        self.portal_found_where_field.setObjectName(u"portal_found_where_field")
        self.portal_found_where_field.setProperty(u"field", u"portal.found_where")
        self.layout10 = QVBoxLayout(self.portal_found_where_field)
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.portal_found_where_label = QLabel(self.portal_found_where_field)
        self.portal_found_where_label.setObjectName(u"portal_found_where_label")
        self.portal_found_where_label.setProperty(u"role", u"fieldLabel")
        self.portal_found_where_label.setWordWrap(True)

        self.layout10.addWidget(self.portal_found_where_label)

        self.portal_found_where = QLineEdit(self.portal_found_where_field)
        self.portal_found_where.setObjectName(u"portal_found_where")

        self.layout10.addWidget(self.portal_found_where)

        self.portal_found_where_hint = QLabel(self.portal_found_where_field)
        self.portal_found_where_hint.setObjectName(u"portal_found_where_hint")
        self.portal_found_where_hint.setProperty(u"role", u"hint")
        self.portal_found_where_hint.setWordWrap(True)

        self.layout10.addWidget(self.portal_found_where_hint)


        self.layout14.addWidget(self.portal_found_where_field)

        self.portal_official_field = Field(SetupPortal)
        self.portal_official_field.setObjectName(u"portal_official_field")
        self.portal_official_field.setProperty(u"field", u"portal.official")
        self.layout12 = QVBoxLayout(self.portal_official_field)
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.portal_official_label = QLabel(self.portal_official_field)
        self.portal_official_label.setObjectName(u"portal_official_label")
        self.portal_official_label.setProperty(u"role", u"fieldLabel")
        self.portal_official_label.setWordWrap(True)

        self.layout12.addWidget(self.portal_official_label)

        self.portal_official = RadioChoice(self.portal_official_field)
        self.portal_official.setObjectName(u"portal_official")

        self.layout12.addWidget(self.portal_official)

        self.portal_official_hint = QLabel(self.portal_official_field)
        self.portal_official_hint.setObjectName(u"portal_official_hint")
        self.portal_official_hint.setProperty(u"role", u"hint")
        self.portal_official_hint.setWordWrap(True)

        self.layout12.addWidget(self.portal_official_hint)


        self.layout14.addWidget(self.portal_official_field)

        self.spacer17 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout14.addItem(self.spacer17)


        self.layout15.addLayout(self.layout14)

        self.layout15.setStretch(0, 1)
        self.layout15.setStretch(1, 1)

        self.contentLayout.addLayout(self.layout15)

        self.spacer18 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentLayout.addItem(self.spacer18)

        self.contentLayout.setStretch(5, 1)
#if QT_CONFIG(shortcut)
        self.portal_has_label.setBuddy(self.portal_has)
        self.portal_name_label.setBuddy(self.portal_name)
        self.portal_address_label.setBuddy(self.portal_address)
        self.portal_user_name_label.setBuddy(self.portal_user_name)
        self.portal_found_where_label.setBuddy(self.portal_found_where)
        self.portal_official_label.setBuddy(self.portal_official)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SetupPortal)

        QMetaObject.connectSlotsByName(SetupPortal)
    # setupUi

    def retranslateUi(self, SetupPortal):
        self.title.setText(QCoreApplication.translate("SetupPortal", u"Do they have a patient portal?", None))
        self.subtitle.setText(QCoreApplication.translate("SetupPortal", u"A portal is a website where you log in. It is often the fastest way to recent records. It seldom shows all of them.", None))
        self.portal_has_label.setText(QCoreApplication.translate("SetupPortal", u"Is there a portal?", None))
        self.advice.setText("")
        self.portal_name_label.setText(QCoreApplication.translate("SetupPortal", u"What is it called?", None))
        self.portal_name_hint.setText(QCoreApplication.translate("SetupPortal", u"Such as MyChart, or the name on the login page.", None))
        self.portal_address_label.setText(QCoreApplication.translate("SetupPortal", u"Its web address", None))
        self.portal_address_hint.setText(QCoreApplication.translate("SetupPortal", u"Only the name of the site is kept, such as portal.example.org.", None))
        self.portal_user_name_label.setText(QCoreApplication.translate("SetupPortal", u"Your user name there", None))
        self.portal_user_name_hint.setText(QCoreApplication.translate("SetupPortal", u"Leave it empty if you have no account yet. No password here.", None))
        self.portal_found_where_label.setText(QCoreApplication.translate("SetupPortal", u"Where did you find the address?", None))
        self.portal_found_where_hint.setText(QCoreApplication.translate("SetupPortal", u"Paper from a visit, a card, an e-mail, a web search.", None))
        self.portal_official_label.setText(QCoreApplication.translate("SetupPortal", u"Does their own website link to it?", None))
        self.portal_official_hint.setText(QCoreApplication.translate("SetupPortal", u"A link from their own site is safe. One from a search may not be.", None))
        pass
    # retranslateUi

