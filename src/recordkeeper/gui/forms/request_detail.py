# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'request_detail.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.badge import Badge
from recordkeeper.gui.widgets.card import Card
from recordkeeper.gui.widgets.flow_row import FlowRow

class Ui_RequestDetail(object):
    def setupUi(self, RequestDetail):
        if not RequestDetail.objectName():
            RequestDetail.setObjectName(u"RequestDetail")
        self.layout11 = QVBoxLayout(RequestDetail)
        self.layout11.setSpacing(12)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.layout1 = QHBoxLayout()
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(RequestDetail)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"heading")
        self.title.setWordWrap(True)

        self.layout1.addWidget(self.title)

        self.stage = Badge(RequestDetail)
        self.stage.setObjectName(u"stage")

        self.layout1.addWidget(self.stage)

        self.layout1.setStretch(0, 1)

        self.layout11.addLayout(self.layout1)

        self.subtitle = QLabel(RequestDetail)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setTextFormat(Qt.TextFormat.PlainText)
        self.subtitle.setProperty(u"role", u"quiet")
        self.subtitle.setWordWrap(True)

        self.layout11.addWidget(self.subtitle)

        self.actions = FlowRow(RequestDetail)
        self.actions.setObjectName(u"actions")
        self.letterButton = QPushButton(self.actions)
        self.letterButton.setObjectName(u"letterButton")
        self.letterButton.setProperty(u"role", u"primary")
        self.sentButton = QPushButton(self.actions)
        self.sentButton.setObjectName(u"sentButton")
        self.sentButton.setProperty(u"role", u"secondary")
        self.answerButton = QPushButton(self.actions)
        self.answerButton.setObjectName(u"answerButton")
        self.answerButton.setProperty(u"role", u"secondary")
        self.moreButton = QPushButton(self.actions)
        self.moreButton.setObjectName(u"moreButton")
        self.moreButton.setProperty(u"role", u"secondary")

        self.layout11.addWidget(self.actions)

        self.dueCard = Card(RequestDetail)
        self.dueCard.setObjectName(u"dueCard")
        self.layout4 = QVBoxLayout(self.dueCard)
        self.layout4.setSpacing(6)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(14, 14, 14, 14)
        self.label3 = QLabel(self.dueCard)
        self.label3.setObjectName(u"label3")
        self.label3.setProperty(u"role", u"strong")
        self.label3.setWordWrap(True)

        self.layout4.addWidget(self.label3)

        self.dueOn = QLabel(self.dueCard)
        self.dueOn.setObjectName(u"dueOn")
        self.dueOn.setTextFormat(Qt.TextFormat.PlainText)
        self.dueOn.setProperty(u"role", u"heading")
        self.dueOn.setWordWrap(True)

        self.layout4.addWidget(self.dueOn)

        self.dueReason = QLabel(self.dueCard)
        self.dueReason.setObjectName(u"dueReason")
        self.dueReason.setTextFormat(Qt.TextFormat.PlainText)
        self.dueReason.setProperty(u"role", u"quiet")
        self.dueReason.setWordWrap(True)

        self.layout4.addWidget(self.dueReason)

        self.otherDates = QWidget(self.dueCard)
        self.otherDates.setObjectName(u"otherDates")
        self.otherDatesLayout = QVBoxLayout(self.otherDates)
        self.otherDatesLayout.setSpacing(4)
        self.otherDatesLayout.setObjectName(u"otherDatesLayout")
        self.otherDatesLayout.setContentsMargins(0, 0, 0, 0)

        self.layout4.addWidget(self.otherDates)

        self.whyButton = QPushButton(self.dueCard)
        self.whyButton.setObjectName(u"whyButton")
        self.whyButton.setProperty(u"role", u"link")

        self.layout4.addWidget(self.whyButton)


        self.layout11.addWidget(self.dueCard)

        self.itemsCard = Card(RequestDetail)
        self.itemsCard.setObjectName(u"itemsCard")
        self.layout6 = QVBoxLayout(self.itemsCard)
        self.layout6.setSpacing(6)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(14, 14, 14, 14)
        self.label5 = QLabel(self.itemsCard)
        self.label5.setObjectName(u"label5")
        self.label5.setProperty(u"role", u"strong")
        self.label5.setWordWrap(True)

        self.layout6.addWidget(self.label5)

        self.itemsLayout = QVBoxLayout()
        self.itemsLayout.setSpacing(4)
        self.itemsLayout.setObjectName(u"itemsLayout")

        self.layout6.addLayout(self.itemsLayout)


        self.layout11.addWidget(self.itemsCard)

        self.lettersCard = Card(RequestDetail)
        self.lettersCard.setObjectName(u"lettersCard")
        self.layout8 = QVBoxLayout(self.lettersCard)
        self.layout8.setSpacing(6)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(14, 14, 14, 14)
        self.label7 = QLabel(self.lettersCard)
        self.label7.setObjectName(u"label7")
        self.label7.setProperty(u"role", u"strong")
        self.label7.setWordWrap(True)

        self.layout8.addWidget(self.label7)

        self.lettersLayout = QVBoxLayout()
        self.lettersLayout.setSpacing(4)
        self.lettersLayout.setObjectName(u"lettersLayout")

        self.layout8.addLayout(self.lettersLayout)


        self.layout11.addWidget(self.lettersCard)

        self.eventsCard = Card(RequestDetail)
        self.eventsCard.setObjectName(u"eventsCard")
        self.layout10 = QVBoxLayout(self.eventsCard)
        self.layout10.setSpacing(6)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(14, 14, 14, 14)
        self.label9 = QLabel(self.eventsCard)
        self.label9.setObjectName(u"label9")
        self.label9.setProperty(u"role", u"strong")
        self.label9.setWordWrap(True)

        self.layout10.addWidget(self.label9)

        self.eventsLayout = QVBoxLayout()
        self.eventsLayout.setSpacing(8)
        self.eventsLayout.setObjectName(u"eventsLayout")

        self.layout10.addLayout(self.eventsLayout)


        self.layout11.addWidget(self.eventsCard)


        self.retranslateUi(RequestDetail)

        QMetaObject.connectSlotsByName(RequestDetail)
    # setupUi

    def retranslateUi(self, RequestDetail):
        self.title.setText("")
        self.subtitle.setText("")
        self.letterButton.setText(QCoreApplication.translate("RequestDetail", u"Make the letter", None))
        self.sentButton.setText(QCoreApplication.translate("RequestDetail", u"Note the sending", None))
        self.answerButton.setText(QCoreApplication.translate("RequestDetail", u"Note what happened", None))
        self.moreButton.setText(QCoreApplication.translate("RequestDetail", u"More", None))
        self.label3.setText(QCoreApplication.translate("RequestDetail", u"Due date", None))
        self.dueOn.setText("")
        self.dueReason.setText("")
        self.whyButton.setText(QCoreApplication.translate("RequestDetail", u"Show all dates and why", None))
        self.label5.setText(QCoreApplication.translate("RequestDetail", u"Asked for", None))
        self.label7.setText(QCoreApplication.translate("RequestDetail", u"Letters", None))
        self.label9.setText(QCoreApplication.translate("RequestDetail", u"What happened", None))
        pass
    # retranslateUi

