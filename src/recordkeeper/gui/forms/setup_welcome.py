# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_welcome.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recordkeeper.gui.widgets.card import Card

class Ui_SetupWelcome(object):
    def setupUi(self, SetupWelcome):
        if not SetupWelcome.objectName():
            SetupWelcome.setObjectName(u"SetupWelcome")
        self.contentLayout = QVBoxLayout(SetupWelcome)
        self.contentLayout.setSpacing(14)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(SetupWelcome)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.contentLayout.addWidget(self.title)

        self.subtitle = QLabel(SetupWelcome)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"quiet")
        self.subtitle.setWordWrap(True)

        self.contentLayout.addWidget(self.subtitle)

        self.whatCard = Card(SetupWelcome)
        self.whatCard.setObjectName(u"whatCard")
        self.layout1 = QVBoxLayout(self.whatCard)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(14, 12, 14, 12)
        self.whatTitle = QLabel(self.whatCard)
        self.whatTitle.setObjectName(u"whatTitle")
        self.whatTitle.setProperty(u"role", u"strong")
        self.whatTitle.setWordWrap(True)

        self.layout1.addWidget(self.whatTitle)

        self.whatText = QLabel(self.whatCard)
        self.whatText.setObjectName(u"whatText")
        self.whatText.setProperty(u"role", u"body")
        self.whatText.setWordWrap(True)

        self.layout1.addWidget(self.whatText)


        self.contentLayout.addWidget(self.whatCard)

        self.whereCard = Card(SetupWelcome)
        self.whereCard.setObjectName(u"whereCard")
        self.layout2 = QVBoxLayout(self.whereCard)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(14, 12, 14, 12)
        self.whereTitle = QLabel(self.whereCard)
        self.whereTitle.setObjectName(u"whereTitle")
        self.whereTitle.setProperty(u"role", u"strong")
        self.whereTitle.setWordWrap(True)

        self.layout2.addWidget(self.whereTitle)

        self.whereText = QLabel(self.whereCard)
        self.whereText.setObjectName(u"whereText")
        self.whereText.setProperty(u"role", u"body")
        self.whereText.setWordWrap(True)

        self.layout2.addWidget(self.whereText)

        self.wherePath = QLabel(self.whereCard)
        self.wherePath.setObjectName(u"wherePath")
        self.wherePath.setTextFormat(Qt.TextFormat.PlainText)
        self.wherePath.setProperty(u"role", u"quiet")
        self.wherePath.setWordWrap(True)

        self.layout2.addWidget(self.wherePath)


        self.contentLayout.addWidget(self.whereCard)

        self.whoCard = Card(SetupWelcome)
        self.whoCard.setObjectName(u"whoCard")
        self.layout5 = QVBoxLayout(self.whoCard)
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(14, 12, 14, 12)
        self.whoTitle = QLabel(self.whoCard)
        self.whoTitle.setObjectName(u"whoTitle")
        self.whoTitle.setProperty(u"role", u"strong")
        self.whoTitle.setWordWrap(True)

        self.layout5.addWidget(self.whoTitle)

        self.whoText = QLabel(self.whoCard)
        self.whoText.setObjectName(u"whoText")
        self.whoText.setProperty(u"role", u"body")
        self.whoText.setWordWrap(True)

        self.layout5.addWidget(self.whoText)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.safetyButton = QPushButton(self.whoCard)
        self.safetyButton.setObjectName(u"safetyButton")
        self.safetyButton.setProperty(u"role", u"link")

        self.layout4.addWidget(self.safetyButton)

        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer3)


        self.layout5.addLayout(self.layout4)


        self.contentLayout.addWidget(self.whoCard)

        self.sampleCard = Card(SetupWelcome)
        self.sampleCard.setObjectName(u"sampleCard")
        self.layout8 = QVBoxLayout(self.sampleCard)
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(14, 12, 14, 12)
        self.sampleTitle = QLabel(self.sampleCard)
        self.sampleTitle.setObjectName(u"sampleTitle")
        self.sampleTitle.setProperty(u"role", u"strong")
        self.sampleTitle.setWordWrap(True)

        self.layout8.addWidget(self.sampleTitle)

        self.sampleText = QLabel(self.sampleCard)
        self.sampleText.setObjectName(u"sampleText")
        self.sampleText.setProperty(u"role", u"body")
        self.sampleText.setWordWrap(True)

        self.layout8.addWidget(self.sampleText)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.sampleButton = QPushButton(self.sampleCard)
        self.sampleButton.setObjectName(u"sampleButton")

        self.layout7.addWidget(self.sampleButton)

        self.spacer6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.spacer6)


        self.layout8.addLayout(self.layout7)


        self.contentLayout.addWidget(self.sampleCard)

        self.spacer9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentLayout.addItem(self.spacer9)

        self.contentLayout.setStretch(6, 1)

        self.retranslateUi(SetupWelcome)

        QMetaObject.connectSlotsByName(SetupWelcome)
    # setupUi

    def retranslateUi(self, SetupWelcome):
        self.title.setText(QCoreApplication.translate("SetupWelcome", u"How this works", None))
        self.subtitle.setText(QCoreApplication.translate("SetupWelcome", u"Three things to know. Then a few short pages, one question at a time.", None))
        self.whatTitle.setText(QCoreApplication.translate("SetupWelcome", u"What it does", None))
        self.whatText.setText(QCoreApplication.translate("SetupWelcome", u"It leads you to your records step by step: which portal, what to download, what to ask for in writing. It writes the letter, counts the days, and keeps the proof. It does not log in for you, and it sends nothing.", None))
        self.whereTitle.setText(QCoreApplication.translate("SetupWelcome", u"Where your data stays", None))
        self.whereText.setText(QCoreApplication.translate("SetupWelcome", u"On this computer, in one folder. The app never uses the network.", None))
        self.wherePath.setText("")
        self.whoTitle.setText(QCoreApplication.translate("SetupWelcome", u"Who can read it", None))
        self.whoText.setText(QCoreApplication.translate("SetupWelcome", u"Whoever can open your account on this computer. The folder is not encrypted yet. Use a password for your account. Adults who want privacy from each other use one library each.", None))
        self.safetyButton.setText(QCoreApplication.translate("SetupWelcome", u"How to keep it safe", None))
        self.sampleTitle.setText(QCoreApplication.translate("SetupWelcome", u"Want to look around first?", None))
        self.sampleText.setText(QCoreApplication.translate("SetupWelcome", u"There is a sample library with invented people and records. Your own answers are kept.", None))
        self.sampleButton.setText(QCoreApplication.translate("SetupWelcome", u"Open the sample library", None))
        pass
    # retranslateUi

