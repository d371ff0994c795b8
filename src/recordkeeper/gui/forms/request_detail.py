# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'request_detail.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.badge import Badge
from recordkeeper.gui.widgets.card import Card
from recordkeeper.gui.widgets.clock_line import ClockLine
from recordkeeper.gui.widgets.flow_row import FlowRow

class Ui_RequestDetail(object):
    def setupUi(self, RequestDetail):
        if not RequestDetail.objectName():
            RequestDetail.setObjectName(u"RequestDetail")
        self.layout14 = QVBoxLayout(RequestDetail)
        self.layout14.setSpacing(12)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
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

        self.layout14.addLayout(self.layout1)

        self.subtitle = QLabel(RequestDetail)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setTextFormat(Qt.TextFormat.PlainText)
        self.subtitle.setProperty(u"role", u"quiet")
        self.subtitle.setWordWrap(True)

        self.layout14.addWidget(self.subtitle)

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
        self.cameButton = QPushButton(self.actions)
        self.cameButton.setObjectName(u"cameButton")
        self.cameButton.setProperty(u"role", u"secondary")
        self.moreButton = QPushButton(self.actions)
        self.moreButton.setObjectName(u"moreButton")
        self.moreButton.setProperty(u"role", u"secondary")

        self.layout14.addWidget(self.actions)

        self.nextCard = Card(RequestDetail)
        self.nextCard.setObjectName(u"nextCard")
        self.layout2 = QVBoxLayout(self.nextCard)
        self.layout2.setSpacing(6)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(14, 12, 14, 12)
        self.nextTitle = QLabel(self.nextCard)
        self.nextTitle.setObjectName(u"nextTitle")
        self.nextTitle.setProperty(u"role", u"strong")
        self.nextTitle.setWordWrap(True)

        self.layout2.addWidget(self.nextTitle)

        self.nextLayout = QVBoxLayout()
        self.nextLayout.setSpacing(6)
        self.nextLayout.setObjectName(u"nextLayout")
        self.nextLayout.setContentsMargins(0, 0, 0, 0)

        self.layout2.addLayout(self.nextLayout)


        self.layout14.addWidget(self.nextCard)

        self.dueCard = Card(RequestDetail)
        self.dueCard.setObjectName(u"dueCard")
        self.layout5 = QVBoxLayout(self.dueCard)
        self.layout5.setSpacing(6)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(14, 12, 14, 12)
        self.dueTitle = QLabel(self.dueCard)
        self.dueTitle.setObjectName(u"dueTitle")
        self.dueTitle.setProperty(u"role", u"strong")
        self.dueTitle.setWordWrap(True)

        self.layout5.addWidget(self.dueTitle)

        self.dueOn = QLabel(self.dueCard)
        self.dueOn.setObjectName(u"dueOn")
        self.dueOn.setTextFormat(Qt.TextFormat.PlainText)
        self.dueOn.setProperty(u"role", u"heading")
        self.dueOn.setWordWrap(True)

        self.layout5.addWidget(self.dueOn)

        self.dueReason = QLabel(self.dueCard)
        self.dueReason.setObjectName(u"dueReason")
        self.dueReason.setTextFormat(Qt.TextFormat.PlainText)
        self.dueReason.setProperty(u"role", u"quiet")
        self.dueReason.setWordWrap(True)

        self.layout5.addWidget(self.dueReason)

        self.line = ClockLine(self.dueCard)
        self.line.setObjectName(u"line")

        self.layout5.addWidget(self.line)

        self.otherDates = QWidget(self.dueCard)
        self.otherDates.setObjectName(u"otherDates")
        self.otherDatesLayout = QVBoxLayout(self.otherDates)
        self.otherDatesLayout.setSpacing(4)
        self.otherDatesLayout.setObjectName(u"otherDatesLayout")
        self.otherDatesLayout.setContentsMargins(0, 0, 0, 0)

        self.layout5.addWidget(self.otherDates)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.whyButton = QPushButton(self.dueCard)
        self.whyButton.setObjectName(u"whyButton")
        self.whyButton.setProperty(u"role", u"link")

        self.layout4.addWidget(self.whyButton)

        self.receiptButton = QPushButton(self.dueCard)
        self.receiptButton.setObjectName(u"receiptButton")
        self.receiptButton.setProperty(u"role", u"link")

        self.layout4.addWidget(self.receiptButton)

        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer3)


        self.layout5.addLayout(self.layout4)


        self.layout14.addWidget(self.dueCard)

        self.conditionsCard = Card(RequestDetail)
        self.conditionsCard.setObjectName(u"conditionsCard")
        self.layout6 = QVBoxLayout(self.conditionsCard)
        self.layout6.setSpacing(6)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(14, 12, 14, 12)
        self.conditionsTitle = QLabel(self.conditionsCard)
        self.conditionsTitle.setObjectName(u"conditionsTitle")
        self.conditionsTitle.setProperty(u"role", u"strong")
        self.conditionsTitle.setWordWrap(True)

        self.layout6.addWidget(self.conditionsTitle)

        self.conditionsHint = QLabel(self.conditionsCard)
        self.conditionsHint.setObjectName(u"conditionsHint")
        self.conditionsHint.setProperty(u"role", u"hint")
        self.conditionsHint.setWordWrap(True)

        self.layout6.addWidget(self.conditionsHint)

        self.conditionsLayout = QVBoxLayout()
        self.conditionsLayout.setSpacing(6)
        self.conditionsLayout.setObjectName(u"conditionsLayout")
        self.conditionsLayout.setContentsMargins(0, 0, 0, 0)

        self.layout6.addLayout(self.conditionsLayout)


        self.layout14.addWidget(self.conditionsCard)

        self.issuesCard = Card(RequestDetail)
        self.issuesCard.setObjectName(u"issuesCard")
        self.layout7 = QVBoxLayout(self.issuesCard)
        self.layout7.setSpacing(6)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(14, 12, 14, 12)
        self.issuesTitle = QLabel(self.issuesCard)
        self.issuesTitle.setObjectName(u"issuesTitle")
        self.issuesTitle.setProperty(u"role", u"strong")
        self.issuesTitle.setWordWrap(True)

        self.layout7.addWidget(self.issuesTitle)

        self.issuesLayout = QVBoxLayout()
        self.issuesLayout.setSpacing(6)
        self.issuesLayout.setObjectName(u"issuesLayout")
        self.issuesLayout.setContentsMargins(0, 0, 0, 0)

        self.layout7.addLayout(self.issuesLayout)


        self.layout14.addWidget(self.issuesCard)

        self.feesCard = Card(RequestDetail)
        self.feesCard.setObjectName(u"feesCard")
        self.layout8 = QVBoxLayout(self.feesCard)
        self.layout8.setSpacing(6)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(14, 12, 14, 12)
        self.feesTitle = QLabel(self.feesCard)
        self.feesTitle.setObjectName(u"feesTitle")
        self.feesTitle.setProperty(u"role", u"strong")
        self.feesTitle.setWordWrap(True)

        self.layout8.addWidget(self.feesTitle)

        self.feesLayout = QVBoxLayout()
        self.feesLayout.setSpacing(6)
        self.feesLayout.setObjectName(u"feesLayout")
        self.feesLayout.setContentsMargins(0, 0, 0, 0)

        self.layout8.addLayout(self.feesLayout)


        self.layout14.addWidget(self.feesCard)

        self.itemsCard = Card(RequestDetail)
        self.itemsCard.setObjectName(u"itemsCard")
        self.layout10 = QVBoxLayout(self.itemsCard)
        self.layout10.setSpacing(6)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(14, 12, 14, 12)
        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.itemsTitle = QLabel(self.itemsCard)
        self.itemsTitle.setObjectName(u"itemsTitle")
        self.itemsTitle.setProperty(u"role", u"strong")
        self.itemsTitle.setWordWrap(True)

        self.layout9.addWidget(self.itemsTitle)

        self.checkButton = QPushButton(self.itemsCard)
        self.checkButton.setObjectName(u"checkButton")
        self.checkButton.setProperty(u"role", u"link")

        self.layout9.addWidget(self.checkButton)

        self.layout9.setStretch(0, 1)

        self.layout10.addLayout(self.layout9)

        self.itemsLayout = QVBoxLayout()
        self.itemsLayout.setSpacing(4)
        self.itemsLayout.setObjectName(u"itemsLayout")
        self.itemsLayout.setContentsMargins(0, 0, 0, 0)

        self.layout10.addLayout(self.itemsLayout)


        self.layout14.addWidget(self.itemsCard)

        self.recipientsCard = Card(RequestDetail)
        self.recipientsCard.setObjectName(u"recipientsCard")
        self.layout11 = QVBoxLayout(self.recipientsCard)
        self.layout11.setSpacing(6)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(14, 12, 14, 12)
        self.recipientsTitle = QLabel(self.recipientsCard)
        self.recipientsTitle.setObjectName(u"recipientsTitle")
        self.recipientsTitle.setProperty(u"role", u"strong")
        self.recipientsTitle.setWordWrap(True)

        self.layout11.addWidget(self.recipientsTitle)

        self.recipientsLayout = QVBoxLayout()
        self.recipientsLayout.setSpacing(4)
        self.recipientsLayout.setObjectName(u"recipientsLayout")
        self.recipientsLayout.setContentsMargins(0, 0, 0, 0)

        self.layout11.addLayout(self.recipientsLayout)


        self.layout14.addWidget(self.recipientsCard)

        self.lettersCard = Card(RequestDetail)
        self.lettersCard.setObjectName(u"lettersCard")
        self.layout12 = QVBoxLayout(self.lettersCard)
        self.layout12.setSpacing(6)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(14, 12, 14, 12)
        self.lettersTitle = QLabel(self.lettersCard)
        self.lettersTitle.setObjectName(u"lettersTitle")
        self.lettersTitle.setProperty(u"role", u"strong")
        self.lettersTitle.setWordWrap(True)

        self.layout12.addWidget(self.lettersTitle)

        self.lettersLayout = QVBoxLayout()
        self.lettersLayout.setSpacing(4)
        self.lettersLayout.setObjectName(u"lettersLayout")
        self.lettersLayout.setContentsMargins(0, 0, 0, 0)

        self.layout12.addLayout(self.lettersLayout)


        self.layout14.addWidget(self.lettersCard)

        self.eventsCard = Card(RequestDetail)
        self.eventsCard.setObjectName(u"eventsCard")
        self.layout13 = QVBoxLayout(self.eventsCard)
        self.layout13.setSpacing(6)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(14, 12, 14, 12)
        self.eventsTitle = QLabel(self.eventsCard)
        self.eventsTitle.setObjectName(u"eventsTitle")
        self.eventsTitle.setProperty(u"role", u"strong")
        self.eventsTitle.setWordWrap(True)

        self.layout13.addWidget(self.eventsTitle)

        self.eventsLayout = QVBoxLayout()
        self.eventsLayout.setSpacing(8)
        self.eventsLayout.setObjectName(u"eventsLayout")
        self.eventsLayout.setContentsMargins(0, 0, 0, 0)

        self.layout13.addLayout(self.eventsLayout)


        self.layout14.addWidget(self.eventsCard)


        self.retranslateUi(RequestDetail)

        QMetaObject.connectSlotsByName(RequestDetail)
    # setupUi

    def retranslateUi(self, RequestDetail):
        self.title.setText("")
        self.subtitle.setText("")
        self.letterButton.setText(QCoreApplication.translate("RequestDetail", u"Make the letter", None))
        self.sentButton.setText(QCoreApplication.translate("RequestDetail", u"Note the sending", None))
        self.answerButton.setText(QCoreApplication.translate("RequestDetail", u"They answered", None))
        self.cameButton.setText(QCoreApplication.translate("RequestDetail", u"Something came", None))
        self.moreButton.setText(QCoreApplication.translate("RequestDetail", u"More", None))
        self.nextTitle.setText(QCoreApplication.translate("RequestDetail", u"What you can do now", None))
        self.dueTitle.setText(QCoreApplication.translate("RequestDetail", u"Due date", None))
        self.dueOn.setText("")
        self.dueReason.setText("")
        self.whyButton.setText(QCoreApplication.translate("RequestDetail", u"Show all dates and why", None))
        self.receiptButton.setText(QCoreApplication.translate("RequestDetail", u"I can prove when they got it", None))
        self.conditionsTitle.setText(QCoreApplication.translate("RequestDetail", u"Do you know this?", None))
        self.conditionsHint.setText(QCoreApplication.translate("RequestDetail", u"A date depends on it. While it is open, both dates are shown, and letters use the safe one.", None))
        self.issuesTitle.setText(QCoreApplication.translate("RequestDetail", u"What is wrong", None))
        self.feesTitle.setText(QCoreApplication.translate("RequestDetail", u"Fees", None))
        self.itemsTitle.setText(QCoreApplication.translate("RequestDetail", u"Asked for", None))
        self.checkButton.setText(QCoreApplication.translate("RequestDetail", u"Check what came", None))
        self.recipientsTitle.setText(QCoreApplication.translate("RequestDetail", u"Who has it", None))
        self.lettersTitle.setText(QCoreApplication.translate("RequestDetail", u"Letters", None))
        self.eventsTitle.setText(QCoreApplication.translate("RequestDetail", u"What happened", None))
        pass
    # retranslateUi

