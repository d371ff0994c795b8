# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'home_page.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.card import Card
from recordkeeper.gui.widgets.empty_state import EmptyState
from recordkeeper.gui.widgets.page_scroll import PageScroll

class Ui_HomePage(object):
    def setupUi(self, HomePage):
        if not HomePage.objectName():
            HomePage.setObjectName(u"HomePage")
        self.layout10 = QVBoxLayout(HomePage)
        self.layout10.setSpacing(0)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.scroll = PageScroll(HomePage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scrollContent = QWidget()
        self.scrollContent.setObjectName(u"scrollContent")
        self.contentLayout = QVBoxLayout(self.scrollContent)
        self.contentLayout.setSpacing(12)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(20, 16, 20, 24)
        self.title = QLabel(self.scrollContent)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.contentLayout.addWidget(self.title)

        self.choices = QWidget(self.scrollContent)
        self.choices.setObjectName(u"choices")
        self.choicesLayout = QGridLayout(self.choices)
        self.choicesLayout.setSpacing(8)
        self.choicesLayout.setObjectName(u"choicesLayout")
        self.choicesLayout.setContentsMargins(0, 0, 0, 0)

        self.contentLayout.addWidget(self.choices)

        self.sinceCard = Card(self.scrollContent)
        self.sinceCard.setObjectName(u"sinceCard")
        self.layout1 = QVBoxLayout(self.sinceCard)
        self.layout1.setSpacing(4)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(14, 12, 14, 12)
        self.sinceTitle = QLabel(self.sinceCard)
        self.sinceTitle.setObjectName(u"sinceTitle")
        self.sinceTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.sinceTitle.setProperty(u"role", u"strong")
        self.sinceTitle.setWordWrap(True)

        self.layout1.addWidget(self.sinceTitle)

        self.sinceText = QLabel(self.sinceCard)
        self.sinceText.setObjectName(u"sinceText")
        self.sinceText.setTextFormat(Qt.TextFormat.PlainText)
        self.sinceText.setProperty(u"role", u"body")
        self.sinceText.setWordWrap(True)

        self.layout1.addWidget(self.sinceText)


        self.contentLayout.addWidget(self.sinceCard)

        self.todoHeading = QLabel(self.scrollContent)
        self.todoHeading.setObjectName(u"todoHeading")
        self.todoHeading.setProperty(u"role", u"heading")
        self.todoHeading.setWordWrap(True)

        self.contentLayout.addWidget(self.todoHeading)

        self.todoLayout = QVBoxLayout()
        self.todoLayout.setSpacing(8)
        self.todoLayout.setObjectName(u"todoLayout")
        self.todoLayout.setContentsMargins(0, 0, 0, 0)

        self.contentLayout.addLayout(self.todoLayout)

        self.putOff = QWidget(self.scrollContent)
        self.putOff.setObjectName(u"putOff")
        self.layout4 = QVBoxLayout(self.putOff)
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.putOffButton = QPushButton(self.putOff)
        self.putOffButton.setObjectName(u"putOffButton")
        self.putOffButton.setProperty(u"role", u"link")

        self.layout3.addWidget(self.putOffButton)

        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer2)


        self.layout4.addLayout(self.layout3)

        self.putOffLayout = QVBoxLayout()
        self.putOffLayout.setSpacing(8)
        self.putOffLayout.setObjectName(u"putOffLayout")
        self.putOffLayout.setContentsMargins(0, 0, 0, 0)

        self.layout4.addLayout(self.putOffLayout)


        self.contentLayout.addWidget(self.putOff)

        self.progressHeading = QLabel(self.scrollContent)
        self.progressHeading.setObjectName(u"progressHeading")
        self.progressHeading.setProperty(u"role", u"heading")
        self.progressHeading.setWordWrap(True)

        self.contentLayout.addWidget(self.progressHeading)

        self.progressLayout = QVBoxLayout()
        self.progressLayout.setSpacing(8)
        self.progressLayout.setObjectName(u"progressLayout")
        self.progressLayout.setContentsMargins(0, 0, 0, 0)

        self.contentLayout.addLayout(self.progressLayout)

        self.ahead = QWidget(self.scrollContent)
        self.ahead.setObjectName(u"ahead")
        self.layout8 = QVBoxLayout(self.ahead)
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.aheadHeading = QLabel(self.ahead)
        self.aheadHeading.setObjectName(u"aheadHeading")
        self.aheadHeading.setProperty(u"role", u"heading")
        self.aheadHeading.setWordWrap(True)

        self.layout6.addWidget(self.aheadHeading)

        self.spacer5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.spacer5)

        self.calendarButton = QPushButton(self.ahead)
        self.calendarButton.setObjectName(u"calendarButton")
        self.calendarButton.setProperty(u"role", u"link")

        self.layout6.addWidget(self.calendarButton)


        self.layout8.addLayout(self.layout6)

        self.aheadCard = Card(self.ahead)
        self.aheadCard.setObjectName(u"aheadCard")
        self.layout7 = QVBoxLayout(self.aheadCard)
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(14, 12, 14, 12)
        self.aheadRows = QWidget(self.aheadCard)
        self.aheadRows.setObjectName(u"aheadRows")
        self.aheadLayout = QGridLayout(self.aheadRows)
        self.aheadLayout.setObjectName(u"aheadLayout")
        self.aheadLayout.setHorizontalSpacing(14)
        self.aheadLayout.setVerticalSpacing(4)
        self.aheadLayout.setContentsMargins(0, 0, 0, 0)

        self.layout7.addWidget(self.aheadRows)


        self.layout8.addWidget(self.aheadCard)


        self.contentLayout.addWidget(self.ahead)

        self.empty = EmptyState(self.scrollContent)
        self.empty.setObjectName(u"empty")

        self.contentLayout.addWidget(self.empty)

        self.spacer9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentLayout.addItem(self.spacer9)

        self.scroll.setWidget(self.scrollContent)

        self.layout10.addWidget(self.scroll)


        self.retranslateUi(HomePage)

        QMetaObject.connectSlotsByName(HomePage)
    # setupUi

    def retranslateUi(self, HomePage):
        self.title.setText(QCoreApplication.translate("HomePage", u"What happened?", None))
        self.sinceTitle.setText("")
        self.sinceText.setText("")
        self.todoHeading.setText(QCoreApplication.translate("HomePage", u"What needs you now", None))
        self.putOffButton.setText("")
        self.progressHeading.setText(QCoreApplication.translate("HomePage", u"Requests in progress", None))
        self.aheadHeading.setText(QCoreApplication.translate("HomePage", u"Dates ahead", None))
        self.calendarButton.setText(QCoreApplication.translate("HomePage", u"Save as a calendar file\u2026", None))
        pass
    # retranslateUi

