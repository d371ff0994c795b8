# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_records.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import (CheckList, DayEdit)

class Ui_SetupRecords(object):
    def setupUi(self, SetupRecords):
        if not SetupRecords.objectName():
            SetupRecords.setObjectName(u"SetupRecords")
        self.contentLayout = QVBoxLayout(SetupRecords)
        self.contentLayout.setSpacing(14)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(SetupRecords)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.contentLayout.addWidget(self.title)

        self.subtitle = QLabel(SetupRecords)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"quiet")
        self.subtitle.setWordWrap(True)

        self.contentLayout.addWidget(self.subtitle)

        self.layout1 = QHBoxLayout()
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.completeButton = QPushButton(SetupRecords)
        self.completeButton.setObjectName(u"completeButton")
        self.completeButton.setProperty(u"role", u"secondary")
        self.completeButton.setAutoDefault(False)

        self.layout1.addWidget(self.completeButton)

        self.spacer14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout1.addItem(self.spacer14)


        self.contentLayout.addLayout(self.layout1)

        self.records_kinds_field = Field(SetupRecords)
        self.records_kinds_field.setObjectName(u"records_kinds_field")
        self.records_kinds_field.setProperty(u"field", u"records.kinds")
        self.layout3 = QVBoxLayout(self.records_kinds_field)
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.records_kinds_label = QLabel(self.records_kinds_field)
        self.records_kinds_label.setObjectName(u"records_kinds_label")
        self.records_kinds_label.setProperty(u"role", u"fieldLabel")
        self.records_kinds_label.setWordWrap(True)

        self.layout3.addWidget(self.records_kinds_label)

        self.records_kinds = CheckList(self.records_kinds_field)
        self.records_kinds.setObjectName(u"records_kinds")

        self.layout3.addWidget(self.records_kinds)


        self.contentLayout.addWidget(self.records_kinds_field)

        self.cautionCard = QFrame(SetupRecords)
        self.cautionCard.setObjectName(u"cautionCard")
        self.cautionCard.setProperty(u"role", u"card")
        self.layout5 = QVBoxLayout(self.cautionCard)
        self.layout5.setSpacing(6)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(14, 14, 14, 14)
        self.label4 = QLabel(self.cautionCard)
        self.label4.setObjectName(u"label4")
        self.label4.setProperty(u"role", u"strong")
        self.label4.setWordWrap(True)

        self.layout5.addWidget(self.label4)

        self.cautionLayout = QVBoxLayout()
        self.cautionLayout.setSpacing(4)
        self.cautionLayout.setObjectName(u"cautionLayout")

        self.layout5.addLayout(self.cautionLayout)


        self.contentLayout.addWidget(self.cautionCard)

        self.layout12 = QHBoxLayout()
        self.layout12.setSpacing(16)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.layout10 = QVBoxLayout()
        self.layout10.setSpacing(0)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.records_first_field = Field(SetupRecords)
        self.records_first_field.setObjectName(u"records_first_field")
        self.records_first_field.setProperty(u"field", u"records.first")
        self.layout7 = QVBoxLayout(self.records_first_field)
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.records_first_label = QLabel(self.records_first_field)
        self.records_first_label.setObjectName(u"records_first_label")
        self.records_first_label.setProperty(u"role", u"fieldLabel")
        self.records_first_label.setWordWrap(True)

        self.layout7.addWidget(self.records_first_label)

        self.records_first = DayEdit(self.records_first_field)
        self.records_first.setObjectName(u"records_first")

        self.layout7.addWidget(self.records_first)


        self.layout10.addWidget(self.records_first_field)

        self.spacer15 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout10.addItem(self.spacer15)


        self.layout12.addLayout(self.layout10)

        self.layout11 = QVBoxLayout()
        self.layout11.setSpacing(0)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.records_last_field = Field(SetupRecords)
        self.records_last_field.setObjectName(u"records_last_field")
        self.records_last_field.setProperty(u"field", u"records.last")
        self.layout9 = QVBoxLayout(self.records_last_field)
        self.layout9.setSpacing(4)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.records_last_label = QLabel(self.records_last_field)
        self.records_last_label.setObjectName(u"records_last_label")
        self.records_last_label.setProperty(u"role", u"fieldLabel")
        self.records_last_label.setWordWrap(True)

        self.layout9.addWidget(self.records_last_label)

        self.records_last = DayEdit(self.records_last_field)
        self.records_last.setObjectName(u"records_last")

        self.layout9.addWidget(self.records_last)


        self.layout11.addWidget(self.records_last_field)

        self.spacer16 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout11.addItem(self.spacer16)


        self.layout12.addLayout(self.layout11)


        self.contentLayout.addLayout(self.layout12)

        self.layout13 = QHBoxLayout()
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.allDatesButton = QPushButton(SetupRecords)
        self.allDatesButton.setObjectName(u"allDatesButton")
        self.allDatesButton.setProperty(u"role", u"secondary")
        self.allDatesButton.setAutoDefault(False)

        self.layout13.addWidget(self.allDatesButton)

        self.spacer17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout13.addItem(self.spacer17)


        self.contentLayout.addLayout(self.layout13)

        self.spacer18 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentLayout.addItem(self.spacer18)

        self.contentLayout.setStretch(7, 1)
#if QT_CONFIG(shortcut)
        self.records_kinds_label.setBuddy(self.records_kinds)
        self.records_first_label.setBuddy(self.records_first)
        self.records_last_label.setBuddy(self.records_last)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SetupRecords)

        QMetaObject.connectSlotsByName(SetupRecords)
    # setupUi

    def retranslateUi(self, SetupRecords):
        self.title.setText(QCoreApplication.translate("SetupRecords", u"Which records do you need?", None))
        self.subtitle.setText(QCoreApplication.translate("SetupRecords", u"Ask for more than the portal shows. A portal is often only a summary.", None))
        self.completeButton.setText(QCoreApplication.translate("SetupRecords", u"Tick the complete record and its parts", None))
        self.records_kinds_label.setText(QCoreApplication.translate("SetupRecords", u"Kinds of record", None))
        self.label4.setText(QCoreApplication.translate("SetupRecords", u"Good to know", None))
        self.records_first_label.setText(QCoreApplication.translate("SetupRecords", u"From", None))
        self.records_last_label.setText(QCoreApplication.translate("SetupRecords", u"Through", None))
        self.allDatesButton.setText(QCoreApplication.translate("SetupRecords", u"All dates: from birth to today", None))
        pass
    # retranslateUi

