# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_seen.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.card import Card
from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import DayEdit
from recordkeeper.gui.widgets.radio_choice import RadioChoice

class Ui_SetupSeen(object):
    def setupUi(self, SetupSeen):
        if not SetupSeen.objectName():
            SetupSeen.setObjectName(u"SetupSeen")
        self.contentLayout = QVBoxLayout(SetupSeen)
        self.contentLayout.setSpacing(14)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(SetupSeen)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.contentLayout.addWidget(self.title)

        self.subtitle = QLabel(SetupSeen)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"quiet")
        self.subtitle.setWordWrap(True)

        self.contentLayout.addWidget(self.subtitle)

        self.seenRows = QWidget(SetupSeen)
        self.seenRows.setObjectName(u"seenRows")
        self.seenLayout = QGridLayout(self.seenRows)
        self.seenLayout.setSpacing(4)
        self.seenLayout.setObjectName(u"seenLayout")
        self.seenLayout.setContentsMargins(0, 0, 0, 0)

        self.contentLayout.addWidget(self.seenRows)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(24)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.export_state_field = Field(SetupSeen)
        self.export_state_field.setObjectName(u"export_state_field")
        self.export_state_field.setProperty(u"field", u"export.state")
        self.layout1 = QVBoxLayout(self.export_state_field)
        self.layout1.setSpacing(4)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.export_state_label = QLabel(self.export_state_field)
        self.export_state_label.setObjectName(u"export_state_label")
        self.export_state_label.setProperty(u"role", u"fieldLabel")
        self.export_state_label.setWordWrap(True)

        self.layout1.addWidget(self.export_state_label)

        self.export_state = RadioChoice(self.export_state_field)
        self.export_state.setObjectName(u"export_state")

        self.layout1.addWidget(self.export_state)


        self.layout3.addWidget(self.export_state_field)

        self.export_ready_field = Field(SetupSeen)
        self.export_ready_field.setObjectName(u"export_ready_field")
        self.export_ready_field.setProperty(u"field", u"export.ready")
        self.layout2 = QVBoxLayout(self.export_ready_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.export_ready_label = QLabel(self.export_ready_field)
        self.export_ready_label.setObjectName(u"export_ready_label")
        self.export_ready_label.setProperty(u"role", u"fieldLabel")
        self.export_ready_label.setWordWrap(True)

        self.layout2.addWidget(self.export_ready_label)

        self.export_ready = DayEdit(self.export_ready_field)
        self.export_ready.setObjectName(u"export_ready")

        self.layout2.addWidget(self.export_ready)


        self.layout3.addWidget(self.export_ready_field)

        self.layout3.setStretch(0, 2)
        self.layout3.setStretch(1, 1)

        self.contentLayout.addLayout(self.layout3)

        self.missingCard = Card(SetupSeen)
        self.missingCard.setObjectName(u"missingCard")
        self.layout4 = QVBoxLayout(self.missingCard)
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(14, 12, 14, 12)
        self.missingTitle = QLabel(self.missingCard)
        self.missingTitle.setObjectName(u"missingTitle")
        self.missingTitle.setProperty(u"role", u"strong")
        self.missingTitle.setWordWrap(True)

        self.layout4.addWidget(self.missingTitle)

        self.missingText = QLabel(self.missingCard)
        self.missingText.setObjectName(u"missingText")
        self.missingText.setTextFormat(Qt.TextFormat.PlainText)
        self.missingText.setProperty(u"role", u"quiet")
        self.missingText.setWordWrap(True)

        self.layout4.addWidget(self.missingText)


        self.contentLayout.addWidget(self.missingCard)

        self.spacer5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentLayout.addItem(self.spacer5)

        self.contentLayout.setStretch(5, 1)
#if QT_CONFIG(shortcut)
        self.export_state_label.setBuddy(self.export_state)
        self.export_ready_label.setBuddy(self.export_ready)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SetupSeen)

        QMetaObject.connectSlotsByName(SetupSeen)
    # setupUi

    def retranslateUi(self, SetupSeen):
        self.title.setText(QCoreApplication.translate("SetupSeen", u"What do you see there?", None))
        self.subtitle.setText(QCoreApplication.translate("SetupSeen", u"Look under each name, and set the dates to all years. Ask in writing for what is missing.", None))
        self.export_state_label.setText(QCoreApplication.translate("SetupSeen", u"Is there a button for the complete record?", None))
        self.export_ready_label.setText(QCoreApplication.translate("SetupSeen", u"When will it be ready?", None))
        self.missingTitle.setText(QCoreApplication.translate("SetupSeen", u"What is missing, and what to do", None))
        self.missingText.setText("")
        pass
    # retranslateUi

