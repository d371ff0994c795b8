# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_start.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import (DayEdit, YesNo)
from recordkeeper.gui.widgets.radio_choice import RadioChoice

class Ui_SetupStart(object):
    def setupUi(self, SetupStart):
        if not SetupStart.objectName():
            SetupStart.setObjectName(u"SetupStart")
        self.contentLayout = QVBoxLayout(SetupStart)
        self.contentLayout.setSpacing(14)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(SetupStart)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.contentLayout.addWidget(self.title)

        self.subtitle = QLabel(SetupStart)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"quiet")
        self.subtitle.setWordWrap(True)

        self.contentLayout.addWidget(self.subtitle)

        self.need_has_field = Field(SetupStart)
        self.need_has_field.setObjectName(u"need_has_field")
        self.need_has_field.setProperty(u"field", u"need.has")
        self.layout2 = QVBoxLayout(self.need_has_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.need_has_label = QLabel(self.need_has_field)
        self.need_has_label.setObjectName(u"need_has_label")
        self.need_has_label.setProperty(u"role", u"fieldLabel")
        self.need_has_label.setWordWrap(True)

        self.layout2.addWidget(self.need_has_label)

        self.need_has = YesNo(self.need_has_field)
        self.need_has.setObjectName(u"need_has")

        self.layout2.addWidget(self.need_has)

        self.need_has_hint = QLabel(self.need_has_field)
        self.need_has_hint.setObjectName(u"need_has_hint")
        self.need_has_hint.setProperty(u"role", u"hint")
        self.need_has_hint.setWordWrap(True)

        self.layout2.addWidget(self.need_has_hint)


        self.contentLayout.addWidget(self.need_has_field)

        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(16)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.layout7 = QVBoxLayout()
        self.layout7.setSpacing(0)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.need_by_field = Field(SetupStart)
        self.need_by_field.setObjectName(u"need_by_field")
        self.need_by_field.setProperty(u"field", u"need.by")
        self.layout4 = QVBoxLayout(self.need_by_field)
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.need_by_label = QLabel(self.need_by_field)
        self.need_by_label.setObjectName(u"need_by_label")
        self.need_by_label.setProperty(u"role", u"fieldLabel")
        self.need_by_label.setWordWrap(True)

        self.layout4.addWidget(self.need_by_label)

        self.need_by = DayEdit(self.need_by_field)
        self.need_by.setObjectName(u"need_by")

        self.layout4.addWidget(self.need_by)


        self.layout7.addWidget(self.need_by_field)

        self.spacer15 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout7.addItem(self.spacer15)


        self.layout9.addLayout(self.layout7)

        self.layout8 = QVBoxLayout()
        self.layout8.setSpacing(0)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.need_reason_field = Field(SetupStart)
        self.need_reason_field.setObjectName(u"need_reason_field")
        self.need_reason_field.setProperty(u"field", u"need.reason")
        self.layout6 = QVBoxLayout(self.need_reason_field)
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.need_reason_label = QLabel(self.need_reason_field)
        self.need_reason_label.setObjectName(u"need_reason_label")
        self.need_reason_label.setProperty(u"role", u"fieldLabel")
        self.need_reason_label.setWordWrap(True)

        self.layout6.addWidget(self.need_reason_label)

        self.need_reason = QLineEdit(self.need_reason_field)
        self.need_reason.setObjectName(u"need_reason")

        self.layout6.addWidget(self.need_reason)

        self.need_reason_hint = QLabel(self.need_reason_field)
        self.need_reason_hint.setObjectName(u"need_reason_hint")
        self.need_reason_hint.setProperty(u"role", u"hint")
        self.need_reason_hint.setWordWrap(True)

        self.layout6.addWidget(self.need_reason_hint)


        self.layout8.addWidget(self.need_reason_field)

        self.spacer16 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout8.addItem(self.spacer16)


        self.layout9.addLayout(self.layout8)

        self.layout9.setStretch(0, 1)
        self.layout9.setStretch(1, 2)

        self.contentLayout.addLayout(self.layout9)

        self.asked_already_field = Field(SetupStart)
        self.asked_already_field.setObjectName(u"asked_already_field")
        self.asked_already_field.setProperty(u"field", u"asked.already")
        self.layout11 = QVBoxLayout(self.asked_already_field)
        self.layout11.setSpacing(4)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.asked_already_label = QLabel(self.asked_already_field)
        self.asked_already_label.setObjectName(u"asked_already_label")
        self.asked_already_label.setProperty(u"role", u"fieldLabel")
        self.asked_already_label.setWordWrap(True)

        self.layout11.addWidget(self.asked_already_label)

        self.asked_already = YesNo(self.asked_already_field)
        self.asked_already.setObjectName(u"asked_already")

        self.layout11.addWidget(self.asked_already)

        self.asked_already_hint = QLabel(self.asked_already_field)
        self.asked_already_hint.setObjectName(u"asked_already_hint")
        self.asked_already_hint.setProperty(u"role", u"hint")
        self.asked_already_hint.setWordWrap(True)

        self.layout11.addWidget(self.asked_already_hint)


        self.contentLayout.addWidget(self.asked_already_field)

        self.route_field = Field(SetupStart)
        self.route_field.setObjectName(u"route_field")
        self.route_field.setProperty(u"field", u"route")
        self.layout13 = QVBoxLayout(self.route_field)
        self.layout13.setSpacing(4)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.route_label = QLabel(self.route_field)
        self.route_label.setObjectName(u"route_label")
        self.route_label.setProperty(u"role", u"fieldLabel")
        self.route_label.setWordWrap(True)

        self.layout13.addWidget(self.route_label)

        self.route = RadioChoice(self.route_field)
        self.route.setObjectName(u"route")

        self.layout13.addWidget(self.route)


        self.contentLayout.addWidget(self.route_field)

        self.line = QFrame(SetupStart)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"role", u"line")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.line.sizePolicy().hasHeightForWidth())
        self.line.setSizePolicy(sizePolicy)

        self.contentLayout.addWidget(self.line)

        self.layout14 = QHBoxLayout()
        self.layout14.setSpacing(8)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.sampleButton = QPushButton(SetupStart)
        self.sampleButton.setObjectName(u"sampleButton")
        self.sampleButton.setProperty(u"role", u"link")
        self.sampleButton.setAutoDefault(False)

        self.layout14.addWidget(self.sampleButton)

        self.sampleHint = QLabel(SetupStart)
        self.sampleHint.setObjectName(u"sampleHint")
        self.sampleHint.setProperty(u"role", u"hint")
        self.sampleHint.setWordWrap(True)

        self.layout14.addWidget(self.sampleHint)

        self.layout14.setStretch(1, 1)

        self.contentLayout.addLayout(self.layout14)

        self.spacer17 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentLayout.addItem(self.spacer17)

        self.contentLayout.setStretch(8, 1)
#if QT_CONFIG(shortcut)
        self.need_has_label.setBuddy(self.need_has)
        self.need_by_label.setBuddy(self.need_by)
        self.need_reason_label.setBuddy(self.need_reason)
        self.asked_already_label.setBuddy(self.asked_already)
        self.route_label.setBuddy(self.route)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SetupStart)

        QMetaObject.connectSlotsByName(SetupStart)
    # setupUi

    def retranslateUi(self, SetupStart):
        self.title.setText(QCoreApplication.translate("SetupStart", u"Where do you stand?", None))
        self.subtitle.setText(QCoreApplication.translate("SetupStart", u"Two short questions first. You can skip any page, and stop and go on whenever you like. All you type stays on this computer.", None))
        self.need_has_label.setText(QCoreApplication.translate("SetupStart", u"Do you need records by a date?", None))
        self.need_has_hint.setText(QCoreApplication.translate("SetupStart", u"For surgery, a new doctor, a benefit or a court date.", None))
        self.need_by_label.setText(QCoreApplication.translate("SetupStart", u"By which day?", None))
        self.need_reason_label.setText(QCoreApplication.translate("SetupStart", u"What for?", None))
        self.need_reason_hint.setText(QCoreApplication.translate("SetupStart", u"A few words. The letter names it.", None))
        self.asked_already_label.setText(QCoreApplication.translate("SetupStart", u"Have you already asked for them?", None))
        self.asked_already_hint.setText(QCoreApplication.translate("SetupStart", u"By letter, on their form, in a portal, by phone or at the desk.", None))
        self.route_label.setText(QCoreApplication.translate("SetupStart", u"How do you want to go on?", None))
        self.sampleButton.setText(QCoreApplication.translate("SetupStart", u"Look around with sample data", None))
        self.sampleHint.setText(QCoreApplication.translate("SetupStart", u"Invented people and records, in a library of their own.", None))
        pass
    # retranslateUi

