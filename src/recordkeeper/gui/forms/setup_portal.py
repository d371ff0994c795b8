# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_portal.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import (CheckList, FilePick, LinesEdit)
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

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(24)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.portal_has_field = Field(SetupPortal)
        self.portal_has_field.setObjectName(u"portal_has_field")
        self.portal_has_field.setProperty(u"field", u"portal.has")
        self.layout1 = QVBoxLayout(self.portal_has_field)
        self.layout1.setSpacing(4)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.portal_has_label = QLabel(self.portal_has_field)
        self.portal_has_label.setObjectName(u"portal_has_label")
        self.portal_has_label.setProperty(u"role", u"fieldLabel")
        self.portal_has_label.setWordWrap(True)

        self.layout1.addWidget(self.portal_has_label)

        self.portal_has = RadioChoice(self.portal_has_field)
        self.portal_has.setObjectName(u"portal_has")

        self.layout1.addWidget(self.portal_has)


        self.layout3.addWidget(self.portal_has_field, 0, Qt.AlignmentFlag.AlignTop)

        self.portal_found_in_field = Field(SetupPortal)
        self.portal_found_in_field.setObjectName(u"portal_found_in_field")
        self.portal_found_in_field.setProperty(u"field", u"portal.found_in")
        self.layout2 = QVBoxLayout(self.portal_found_in_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.portal_found_in_label = QLabel(self.portal_found_in_field)
        self.portal_found_in_label.setObjectName(u"portal_found_in_label")
        self.portal_found_in_label.setProperty(u"role", u"fieldLabel")
        self.portal_found_in_label.setWordWrap(True)

        self.layout2.addWidget(self.portal_found_in_label)

        self.portal_found_in = CheckList(self.portal_found_in_field)
        self.portal_found_in.setObjectName(u"portal_found_in")

        self.layout2.addWidget(self.portal_found_in)


        self.layout3.addWidget(self.portal_found_in_field)

        self.layout3.setStretch(0, 1)
        self.layout3.setStretch(1, 1)

        self.contentLayout.addLayout(self.layout3)

        self.advice = QLabel(SetupPortal)
        self.advice.setObjectName(u"advice")
        self.advice.setTextFormat(Qt.TextFormat.PlainText)
        self.advice.setProperty(u"role", u"quiet")
        self.advice.setWordWrap(True)

        self.contentLayout.addWidget(self.advice)

        self.described = QWidget(SetupPortal)
        self.described.setObjectName(u"described")
        self.layout15 = QVBoxLayout(self.described)
        self.layout15.setSpacing(8)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.layout14 = QHBoxLayout()
        self.layout14.setSpacing(24)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.layout7 = QVBoxLayout()
        self.layout7.setSpacing(10)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.portal_name_field = Field(self.described)
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


        self.layout7.addWidget(self.portal_name_field)

        self.portal_address_field = Field(self.described)
        self.portal_address_field.setObjectName(u"portal_address_field")
        self.portal_address_field.setProperty(u"field", u"portal.address")
        self.layout5 = QVBoxLayout(self.portal_address_field)
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.portal_address_label = QLabel(self.portal_address_field)
        self.portal_address_label.setObjectName(u"portal_address_label")
        self.portal_address_label.setProperty(u"role", u"fieldLabel")
        self.portal_address_label.setWordWrap(True)

        self.layout5.addWidget(self.portal_address_label)

        self.portal_address = QLineEdit(self.portal_address_field)
        self.portal_address.setObjectName(u"portal_address")

        self.layout5.addWidget(self.portal_address)

        self.portal_address_hint = QLabel(self.portal_address_field)
        self.portal_address_hint.setObjectName(u"portal_address_hint")
        self.portal_address_hint.setProperty(u"role", u"hint")
        self.portal_address_hint.setWordWrap(True)

        self.layout5.addWidget(self.portal_address_hint)


        self.layout7.addWidget(self.portal_address_field)

        self.link = QLabel(self.described)
        self.link.setObjectName(u"link")
        self.link.setTextFormat(Qt.TextFormat.PlainText)
        self.link.setProperty(u"role", u"quiet")
        self.link.setWordWrap(True)

        self.layout7.addWidget(self.link)

        self.spacer6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout7.addItem(self.spacer6)


        self.layout14.addLayout(self.layout7)

        self.layout13 = QVBoxLayout()
        self.layout13.setSpacing(10)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.portal_official_field = Field(self.described)
        self.portal_official_field.setObjectName(u"portal_official_field")
        self.portal_official_field.setProperty(u"field", u"portal.official")
        self.layout8 = QVBoxLayout(self.portal_official_field)
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.portal_official_label = QLabel(self.portal_official_field)
        self.portal_official_label.setObjectName(u"portal_official_label")
        self.portal_official_label.setProperty(u"role", u"fieldLabel")
        self.portal_official_label.setWordWrap(True)

        self.layout8.addWidget(self.portal_official_label)

        self.portal_official = RadioChoice(self.portal_official_field)
        self.portal_official.setObjectName(u"portal_official")

        self.layout8.addWidget(self.portal_official)


        self.layout13.addWidget(self.portal_official_field)

        self.portal_user_name_field = Field(self.described)
        self.portal_user_name_field.setObjectName(u"portal_user_name_field")
        self.portal_user_name_field.setProperty(u"field", u"portal.user_name")
        self.layout9 = QVBoxLayout(self.portal_user_name_field)
        self.layout9.setSpacing(4)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.portal_user_name_label = QLabel(self.portal_user_name_field)
        self.portal_user_name_label.setObjectName(u"portal_user_name_label")
        self.portal_user_name_label.setProperty(u"role", u"fieldLabel")
        self.portal_user_name_label.setWordWrap(True)

        self.layout9.addWidget(self.portal_user_name_label)

        self.portal_user_name = QLineEdit(self.portal_user_name_field)
        self.portal_user_name.setObjectName(u"portal_user_name")

        self.layout9.addWidget(self.portal_user_name)


        self.layout13.addWidget(self.portal_user_name_field)

        self.portal_photo_field = Field(self.described)
        self.portal_photo_field.setObjectName(u"portal_photo_field")
        self.portal_photo_field.setProperty(u"field", u"portal.photo")
        self.layout10 = QVBoxLayout(self.portal_photo_field)
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.portal_photo_label = QLabel(self.portal_photo_field)
        self.portal_photo_label.setObjectName(u"portal_photo_label")
        self.portal_photo_label.setProperty(u"role", u"fieldLabel")
        self.portal_photo_label.setWordWrap(True)

        self.layout10.addWidget(self.portal_photo_label)

        self.portal_photo = FilePick(self.portal_photo_field)
        self.portal_photo.setObjectName(u"portal_photo")

        self.layout10.addWidget(self.portal_photo)


        self.layout13.addWidget(self.portal_photo_field)

        self.portal_more_field = Field(self.described)
        self.portal_more_field.setObjectName(u"portal_more_field")
        self.portal_more_field.setProperty(u"field", u"portal.more")
        self.layout11 = QVBoxLayout(self.portal_more_field)
        self.layout11.setSpacing(4)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.portal_more_label = QLabel(self.portal_more_field)
        self.portal_more_label.setObjectName(u"portal_more_label")
        self.portal_more_label.setProperty(u"role", u"fieldLabel")
        self.portal_more_label.setWordWrap(True)

        self.layout11.addWidget(self.portal_more_label)

        self.portal_more = LinesEdit(self.portal_more_field)
        self.portal_more.setObjectName(u"portal_more")

        self.layout11.addWidget(self.portal_more)

        self.portal_more_hint = QLabel(self.portal_more_field)
        self.portal_more_hint.setObjectName(u"portal_more_hint")
        self.portal_more_hint.setProperty(u"role", u"hint")
        self.portal_more_hint.setWordWrap(True)

        self.layout11.addWidget(self.portal_more_hint)


        self.layout13.addWidget(self.portal_more_field)

        self.spacer12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout13.addItem(self.spacer12)


        self.layout14.addLayout(self.layout13)

        self.layout14.setStretch(0, 1)
        self.layout14.setStretch(1, 1)

        self.layout15.addLayout(self.layout14)


        self.contentLayout.addWidget(self.described)

        self.spacer16 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentLayout.addItem(self.spacer16)

        self.contentLayout.setStretch(5, 1)
#if QT_CONFIG(shortcut)
        self.portal_has_label.setBuddy(self.portal_has)
        self.portal_found_in_label.setBuddy(self.portal_found_in)
        self.portal_name_label.setBuddy(self.portal_name)
        self.portal_address_label.setBuddy(self.portal_address)
        self.portal_official_label.setBuddy(self.portal_official)
        self.portal_user_name_label.setBuddy(self.portal_user_name)
        self.portal_photo_label.setBuddy(self.portal_photo)
        self.portal_more_label.setBuddy(self.portal_more)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SetupPortal)

        QMetaObject.connectSlotsByName(SetupPortal)
    # setupUi

    def retranslateUi(self, SetupPortal):
        self.title.setText(QCoreApplication.translate("SetupPortal", u"Do they have a patient portal?", None))
        self.subtitle.setText(QCoreApplication.translate("SetupPortal", u"A portal is a website where you log in. It is often the fastest way to recent records. It seldom shows all of them.", None))
        self.portal_has_label.setText(QCoreApplication.translate("SetupPortal", u"Is there a portal?", None))
        self.portal_found_in_label.setText(QCoreApplication.translate("SetupPortal", u"Where does its name turn up?", None))
        self.advice.setText("")
        self.portal_name_label.setText(QCoreApplication.translate("SetupPortal", u"What is it called?", None))
        self.portal_name_hint.setText(QCoreApplication.translate("SetupPortal", u"Such as MyChart, or the name on the login page.", None))
        self.portal_address_label.setText(QCoreApplication.translate("SetupPortal", u"Its web address", None))
        self.portal_address_hint.setText(QCoreApplication.translate("SetupPortal", u"Only the name of the site is kept. The rest can hold a personal number.", None))
        self.link.setText("")
        self.portal_official_label.setText(QCoreApplication.translate("SetupPortal", u"Did you come to it from their website or a paper?", None))
        self.portal_user_name_label.setText(QCoreApplication.translate("SetupPortal", u"Your user name there", None))
        self.portal_photo_label.setText(QCoreApplication.translate("SetupPortal", u"A photo of the paper that names it", None))
        self.portal_more_label.setText(QCoreApplication.translate("SetupPortal", u"Other portals of theirs", None))
        self.portal_more_hint.setText(QCoreApplication.translate("SetupPortal", u"One on each line: its name, then a comma and its address.", None))
        pass
    # retranslateUi

