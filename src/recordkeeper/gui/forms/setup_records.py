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
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.completeButton = QPushButton(SetupRecords)
        self.completeButton.setObjectName(u"completeButton")
        self.completeButton.setAutoDefault(False)
        self.completeButton.setProperty(u"role", u"secondary")

        self.layout1.addWidget(self.completeButton)

        self.tickedHint = QLabel(SetupRecords)
        self.tickedHint.setObjectName(u"tickedHint")
        self.tickedHint.setProperty(u"role", u"hint")
        self.tickedHint.setWordWrap(True)

        self.layout1.addWidget(self.tickedHint)

        self.layout1.setStretch(1, 1)

        self.contentLayout.addLayout(self.layout1)

        self.records_kinds_field = Field(SetupRecords)
        self.records_kinds_field.setObjectName(u"records_kinds_field")
        self.records_kinds_field.setProperty(u"field", u"records.kinds")
        self.layout2 = QVBoxLayout(self.records_kinds_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.records_kinds_label = QLabel(self.records_kinds_field)
        self.records_kinds_label.setObjectName(u"records_kinds_label")
        self.records_kinds_label.setProperty(u"role", u"fieldLabel")
        self.records_kinds_label.setWordWrap(True)

        self.layout2.addWidget(self.records_kinds_label)

        self.records_kinds = CheckList(self.records_kinds_field)
        self.records_kinds.setObjectName(u"records_kinds")

        self.layout2.addWidget(self.records_kinds)


        self.contentLayout.addWidget(self.records_kinds_field)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(16)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.records_first_field = Field(SetupRecords)
        self.records_first_field.setObjectName(u"records_first_field")
        self.records_first_field.setProperty(u"field", u"records.first")
        self.layout3 = QVBoxLayout(self.records_first_field)
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.records_first_label = QLabel(self.records_first_field)
        self.records_first_label.setObjectName(u"records_first_label")
        self.records_first_label.setProperty(u"role", u"fieldLabel")
        self.records_first_label.setWordWrap(True)

        self.layout3.addWidget(self.records_first_label)

        self.records_first = DayEdit(self.records_first_field)
        self.records_first.setObjectName(u"records_first")

        self.layout3.addWidget(self.records_first)


        self.layout7.addWidget(self.records_first_field)

        self.records_last_field = Field(SetupRecords)
        self.records_last_field.setObjectName(u"records_last_field")
        self.records_last_field.setProperty(u"field", u"records.last")
        self.layout4 = QVBoxLayout(self.records_last_field)
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.records_last_label = QLabel(self.records_last_field)
        self.records_last_label.setObjectName(u"records_last_label")
        self.records_last_label.setProperty(u"role", u"fieldLabel")
        self.records_last_label.setWordWrap(True)

        self.layout4.addWidget(self.records_last_label)

        self.records_last = DayEdit(self.records_last_field)
        self.records_last.setObjectName(u"records_last")

        self.layout4.addWidget(self.records_last)


        self.layout7.addWidget(self.records_last_field)

        self.layout6 = QVBoxLayout()
        self.layout6.setSpacing(0)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.spacer5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout6.addItem(self.spacer5)

        self.allDatesButton = QPushButton(SetupRecords)
        self.allDatesButton.setObjectName(u"allDatesButton")
        self.allDatesButton.setAutoDefault(False)
        self.allDatesButton.setProperty(u"role", u"secondary")

        self.layout6.addWidget(self.allDatesButton)


        self.layout7.addLayout(self.layout6)

        self.layout7.setStretch(0, 1)
        self.layout7.setStretch(1, 1)

        self.contentLayout.addLayout(self.layout7)

        self.cautionCard = QFrame(SetupRecords)
        self.cautionCard.setObjectName(u"cautionCard")
        self.cautionCard.setProperty(u"role", u"card")
        self.layout8 = QVBoxLayout(self.cautionCard)
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(14, 10, 14, 10)
        self.cautionTitle = QLabel(self.cautionCard)
        self.cautionTitle.setObjectName(u"cautionTitle")
        self.cautionTitle.setProperty(u"role", u"strong")
        self.cautionTitle.setWordWrap(True)

        self.layout8.addWidget(self.cautionTitle)

        self.cautionLayout = QVBoxLayout()
        self.cautionLayout.setSpacing(4)
        self.cautionLayout.setObjectName(u"cautionLayout")
        self.cautionLayout.setContentsMargins(0, 0, 0, 0)

        self.layout8.addLayout(self.cautionLayout)


        self.contentLayout.addWidget(self.cautionCard)

        self.spacer9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentLayout.addItem(self.spacer9)

        self.contentLayout.setStretch(6, 1)
#if QT_CONFIG(shortcut)
        self.records_kinds_label.setBuddy(self.records_kinds)
        self.records_first_label.setBuddy(self.records_first)
        self.records_last_label.setBuddy(self.records_last)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SetupRecords)

        QMetaObject.connectSlotsByName(SetupRecords)
    # setupUi

    def retranslateUi(self, SetupRecords):
        self.title.setText(QCoreApplication.translate("SetupRecords", u"What do you need?", None))
        self.subtitle.setText(QCoreApplication.translate("SetupRecords", u"Ask for more than the portal shows. A portal is often only a summary.", None))
        self.completeButton.setText(QCoreApplication.translate("SetupRecords", u"Tick the complete record and its parts", None))
        self.tickedHint.setText(QCoreApplication.translate("SetupRecords", u"Ticked for you: what you did not see at the portal.", None))
        self.records_kinds_label.setText(QCoreApplication.translate("SetupRecords", u"Kinds of record", None))
        self.records_first_label.setText(QCoreApplication.translate("SetupRecords", u"From", None))
        self.records_last_label.setText(QCoreApplication.translate("SetupRecords", u"Through", None))
        self.allDatesButton.setText(QCoreApplication.translate("SetupRecords", u"All dates: birth to today", None))
        self.cautionTitle.setText(QCoreApplication.translate("SetupRecords", u"Good to know", None))
        pass
    # retranslateUi

