# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'troubleshooter.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.badge import Badge
from recordkeeper.gui.widgets.card import Card
from recordkeeper.gui.widgets.choice_box import ChoiceBox
from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import (CheckList, DayEdit, FilePick, LinesEdit)
from recordkeeper.gui.widgets.message_strip import MessageStrip
from recordkeeper.gui.widgets.page_scroll import PageScroll
from recordkeeper.gui.widgets.radio_choice import RadioChoice

class Ui_Troubleshooter(object):
    def setupUi(self, Troubleshooter):
        if not Troubleshooter.objectName():
            Troubleshooter.setObjectName(u"Troubleshooter")
        self.layout32 = QVBoxLayout(Troubleshooter)
        self.layout32.setSpacing(0)
        self.layout32.setObjectName(u"layout32")
        self.layout32.setContentsMargins(0, 0, 0, 0)
        self.topbar = QFrame(Troubleshooter)
        self.topbar.setObjectName(u"topbar")
        self.topbar.setProperty(u"role", u"topbar")
        self.layout29 = QHBoxLayout(self.topbar)
        self.layout29.setSpacing(12)
        self.layout29.setObjectName(u"layout29")
        self.layout29.setContentsMargins(20, 12, 20, 8)
        self.where_field = Field(self.topbar)
        self.where_field.setObjectName(u"where_field")
        self.where_field.setProperty(u"field", u"where")
        self.layout27 = QVBoxLayout(self.where_field)
        self.layout27.setSpacing(4)
        self.layout27.setObjectName(u"layout27")
        self.layout27.setContentsMargins(0, 0, 0, 0)
        self.where_label = QLabel(self.where_field)
        self.where_label.setObjectName(u"where_label")
        self.where_label.setProperty(u"role", u"fieldLabel")
        self.where_label.setWordWrap(True)

        self.layout27.addWidget(self.where_label)

        self.where = ChoiceBox(self.where_field)
        self.where.setObjectName(u"where")

        self.layout27.addWidget(self.where)


        self.layout29.addWidget(self.where_field)

        self.spacer28 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout29.addItem(self.spacer28)

        self.urgentButton = QPushButton(self.topbar)
        self.urgentButton.setObjectName(u"urgentButton")
        self.urgentButton.setAutoDefault(False)

        self.layout29.addWidget(self.urgentButton)

        self.layout29.setStretch(0, 2)
        self.layout29.setStretch(1, 1)

        self.layout32.addWidget(self.topbar)

        self.message = MessageStrip(Troubleshooter)
        self.message.setObjectName(u"message")

        self.layout32.addWidget(self.message)

        self.stack = QStackedWidget(Troubleshooter)
        self.stack.setObjectName(u"stack")
        self.symptomsPageScroll = PageScroll()
        self.symptomsPageScroll.setObjectName(u"symptomsPageScroll")
        self.symptomsPageScroll.setWidgetResizable(True)
        self.symptomsPage = QWidget()
        self.symptomsPage.setObjectName(u"symptomsPage")
        self.layout3 = QVBoxLayout(self.symptomsPage)
        self.layout3.setSpacing(12)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(20, 16, 20, 16)
        self.symptomsTitle = QLabel(self.symptomsPage)
        self.symptomsTitle.setObjectName(u"symptomsTitle")
        self.symptomsTitle.setProperty(u"role", u"title")
        self.symptomsTitle.setWordWrap(True)

        self.layout3.addWidget(self.symptomsTitle)

        self.symptomsText = QLabel(self.symptomsPage)
        self.symptomsText.setObjectName(u"symptomsText")
        self.symptomsText.setProperty(u"role", u"quiet")
        self.symptomsText.setWordWrap(True)

        self.layout3.addWidget(self.symptomsText)

        self.symptoms_field = Field(self.symptomsPage)
        self.symptoms_field.setObjectName(u"symptoms_field")
        self.symptoms_field.setProperty(u"field", u"symptoms")
        self.layout1 = QVBoxLayout(self.symptoms_field)
        self.layout1.setSpacing(4)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.symptoms_label = QLabel(self.symptoms_field)
        self.symptoms_label.setObjectName(u"symptoms_label")
        self.symptoms_label.setProperty(u"role", u"fieldLabel")
        self.symptoms_label.setWordWrap(True)

        self.layout1.addWidget(self.symptoms_label)

        self.symptoms = CheckList(self.symptoms_field)
        self.symptoms.setObjectName(u"symptoms")

        self.layout1.addWidget(self.symptoms)


        self.layout3.addWidget(self.symptoms_field)

        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout3.addItem(self.spacer2)

        self.symptomsPageScroll.setWidget(self.symptomsPage)
        self.stack.addWidget(self.symptomsPageScroll)
        self.questionPageScroll = PageScroll()
        self.questionPageScroll.setObjectName(u"questionPageScroll")
        self.questionPageScroll.setWidgetResizable(True)
        self.questionPage = QWidget()
        self.questionPage.setObjectName(u"questionPage")
        self.layout6 = QVBoxLayout(self.questionPage)
        self.layout6.setSpacing(12)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(20, 16, 20, 16)
        self.questionNumber = QLabel(self.questionPage)
        self.questionNumber.setObjectName(u"questionNumber")
        self.questionNumber.setTextFormat(Qt.TextFormat.PlainText)
        self.questionNumber.setProperty(u"role", u"quiet")
        self.questionNumber.setWordWrap(True)

        self.layout6.addWidget(self.questionNumber)

        self.questionText = QLabel(self.questionPage)
        self.questionText.setObjectName(u"questionText")
        self.questionText.setTextFormat(Qt.TextFormat.PlainText)
        self.questionText.setProperty(u"role", u"title")
        self.questionText.setWordWrap(True)

        self.layout6.addWidget(self.questionText)

        self.reply_field = Field(self.questionPage)
        self.reply_field.setObjectName(u"reply_field")
        self.reply_field.setProperty(u"field", u"reply")
        self.layout4 = QVBoxLayout(self.reply_field)
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.reply_label = QLabel(self.reply_field)
        self.reply_label.setObjectName(u"reply_label")
        self.reply_label.setProperty(u"role", u"fieldLabel")
        self.reply_label.setWordWrap(True)

        self.layout4.addWidget(self.reply_label)

        self.reply = RadioChoice(self.reply_field)
        self.reply.setObjectName(u"reply")

        self.layout4.addWidget(self.reply)


        self.layout6.addWidget(self.reply_field)

        self.spacer5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout6.addItem(self.spacer5)

        self.questionPageScroll.setWidget(self.questionPage)
        self.stack.addWidget(self.questionPageScroll)
        self.remedyPageScroll = PageScroll()
        self.remedyPageScroll.setObjectName(u"remedyPageScroll")
        self.remedyPageScroll.setWidgetResizable(True)
        self.remedyPage = QWidget()
        self.remedyPage.setObjectName(u"remedyPage")
        self.layout24 = QVBoxLayout(self.remedyPage)
        self.layout24.setSpacing(12)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(20, 16, 20, 16)
        self.combination = QLabel(self.remedyPage)
        self.combination.setObjectName(u"combination")
        self.combination.setTextFormat(Qt.TextFormat.PlainText)
        self.combination.setProperty(u"role", u"body")
        self.combination.setWordWrap(True)

        self.layout24.addWidget(self.combination)

        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.classBadge = Badge(self.remedyPage)
        self.classBadge.setObjectName(u"classBadge")

        self.layout8.addWidget(self.classBadge)

        self.causeNumber = QLabel(self.remedyPage)
        self.causeNumber.setObjectName(u"causeNumber")
        self.causeNumber.setTextFormat(Qt.TextFormat.PlainText)
        self.causeNumber.setProperty(u"role", u"quiet")
        self.causeNumber.setWordWrap(True)

        self.layout8.addWidget(self.causeNumber)

        self.spacer7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout8.addItem(self.spacer7)


        self.layout24.addLayout(self.layout8)

        self.causeTitle = QLabel(self.remedyPage)
        self.causeTitle.setObjectName(u"causeTitle")
        self.causeTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.causeTitle.setProperty(u"role", u"heading")
        self.causeTitle.setWordWrap(True)

        self.layout24.addWidget(self.causeTitle)

        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.causeWhy = QLabel(self.remedyPage)
        self.causeWhy.setObjectName(u"causeWhy")
        self.causeWhy.setTextFormat(Qt.TextFormat.PlainText)
        self.causeWhy.setProperty(u"role", u"quiet")
        self.causeWhy.setWordWrap(True)

        self.layout9.addWidget(self.causeWhy)

        self.whyButton = QPushButton(self.remedyPage)
        self.whyButton.setObjectName(u"whyButton")
        self.whyButton.setAutoDefault(False)
        self.whyButton.setProperty(u"role", u"link")

        self.layout9.addWidget(self.whyButton)

        self.layout9.setStretch(0, 1)

        self.layout24.addLayout(self.layout9)

        self.doCard = Card(self.remedyPage)
        self.doCard.setObjectName(u"doCard")
        self.layout10 = QVBoxLayout(self.doCard)
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(14, 12, 14, 12)
        self.doNumber = QLabel(self.doCard)
        self.doNumber.setObjectName(u"doNumber")
        self.doNumber.setTextFormat(Qt.TextFormat.PlainText)
        self.doNumber.setProperty(u"role", u"quiet")
        self.doNumber.setWordWrap(True)

        self.layout10.addWidget(self.doNumber)

        self.doText = QLabel(self.doCard)
        self.doText.setObjectName(u"doText")
        self.doText.setTextFormat(Qt.TextFormat.PlainText)
        self.doText.setProperty(u"role", u"strong")
        self.doText.setWordWrap(True)

        self.layout10.addWidget(self.doText)

        self.doWhere = QLabel(self.doCard)
        self.doWhere.setObjectName(u"doWhere")
        self.doWhere.setTextFormat(Qt.TextFormat.PlainText)
        self.doWhere.setProperty(u"role", u"body")
        self.doWhere.setWordWrap(True)

        self.layout10.addWidget(self.doWhere)

        self.doSource = QLabel(self.doCard)
        self.doSource.setObjectName(u"doSource")
        self.doSource.setTextFormat(Qt.TextFormat.PlainText)
        self.doSource.setProperty(u"role", u"hint")
        self.doSource.setWordWrap(True)

        self.layout10.addWidget(self.doSource)


        self.layout24.addWidget(self.doCard)

        self.callCard = Card(self.remedyPage)
        self.callCard.setObjectName(u"callCard")
        self.layout11 = QVBoxLayout(self.callCard)
        self.layout11.setSpacing(6)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(14, 12, 14, 12)
        self.callTitle = QLabel(self.callCard)
        self.callTitle.setObjectName(u"callTitle")
        self.callTitle.setProperty(u"role", u"heading")
        self.callTitle.setWordWrap(True)

        self.layout11.addWidget(self.callTitle)

        self.callRows = QWidget(self.callCard)
        self.callRows.setObjectName(u"callRows")
        self.callLayout = QGridLayout(self.callRows)
        self.callLayout.setObjectName(u"callLayout")
        self.callLayout.setHorizontalSpacing(14)
        self.callLayout.setVerticalSpacing(4)
        self.callLayout.setContentsMargins(0, 0, 0, 0)

        self.layout11.addWidget(self.callRows)


        self.layout24.addWidget(self.callCard)

        self.outcome_field = Field(self.remedyPage)
        self.outcome_field.setObjectName(u"outcome_field")
        self.outcome_field.setProperty(u"field", u"outcome")
        self.layout12 = QVBoxLayout(self.outcome_field)
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.outcome_label = QLabel(self.outcome_field)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setProperty(u"role", u"fieldLabel")
        self.outcome_label.setWordWrap(True)

        self.layout12.addWidget(self.outcome_label)

        self.outcome = RadioChoice(self.outcome_field)
        self.outcome.setObjectName(u"outcome")

        self.layout12.addWidget(self.outcome)


        self.layout24.addWidget(self.outcome_field)

        self.by_field = Field(self.remedyPage)
        self.by_field.setObjectName(u"by_field")
        self.by_field.setProperty(u"field", u"by")
        self.layout13 = QVBoxLayout(self.by_field)
        self.layout13.setSpacing(4)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.by_label = QLabel(self.by_field)
        self.by_label.setObjectName(u"by_label")
        self.by_label.setProperty(u"role", u"fieldLabel")
        self.by_label.setWordWrap(True)

        self.layout13.addWidget(self.by_label)

        self.by = DayEdit(self.by_field)
        self.by.setObjectName(u"by")

        self.layout13.addWidget(self.by)


        self.layout24.addWidget(self.by_field)

        self.layout17 = QHBoxLayout()
        self.layout17.setSpacing(12)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.on_field = Field(self.remedyPage)
        self.on_field.setObjectName(u"on_field")
        self.on_field.setProperty(u"field", u"on")
        self.layout14 = QVBoxLayout(self.on_field)
        self.layout14.setSpacing(4)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(self.on_field)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setProperty(u"role", u"fieldLabel")
        self.on_label.setWordWrap(True)

        self.layout14.addWidget(self.on_label)

        self.on = DayEdit(self.on_field)
        self.on.setObjectName(u"on")

        self.layout14.addWidget(self.on)


        self.layout17.addWidget(self.on_field)

        self.at_field = Field(self.remedyPage)
        self.at_field.setObjectName(u"at_field")
        self.at_field.setProperty(u"field", u"at")
        self.layout15 = QVBoxLayout(self.at_field)
        self.layout15.setSpacing(4)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.at_label = QLabel(self.at_field)
        self.at_label.setObjectName(u"at_label")
        self.at_label.setProperty(u"role", u"fieldLabel")
        self.at_label.setWordWrap(True)

        self.layout15.addWidget(self.at_label)

        self.at = QLineEdit(self.at_field)
        self.at.setObjectName(u"at")

        self.layout15.addWidget(self.at)


        self.layout17.addWidget(self.at_field)

        self.spoke_with_field = Field(self.remedyPage)
        self.spoke_with_field.setObjectName(u"spoke_with_field")
        self.spoke_with_field.setProperty(u"field", u"spoke_with")
        self.layout16 = QVBoxLayout(self.spoke_with_field)
        self.layout16.setSpacing(4)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.spoke_with_label = QLabel(self.spoke_with_field)
        self.spoke_with_label.setObjectName(u"spoke_with_label")
        self.spoke_with_label.setProperty(u"role", u"fieldLabel")
        self.spoke_with_label.setWordWrap(True)

        self.layout16.addWidget(self.spoke_with_label)

        self.spoke_with = QLineEdit(self.spoke_with_field)
        self.spoke_with.setObjectName(u"spoke_with")

        self.layout16.addWidget(self.spoke_with)


        self.layout17.addWidget(self.spoke_with_field)

        self.layout17.setStretch(0, 1)
        self.layout17.setStretch(1, 1)
        self.layout17.setStretch(2, 1)

        self.layout24.addLayout(self.layout17)

        self.layout22 = QHBoxLayout()
        self.layout22.setSpacing(12)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(0, 0, 0, 0)
        self.note_field = Field(self.remedyPage)
        self.note_field.setObjectName(u"note_field")
        self.note_field.setProperty(u"field", u"note")
        self.layout18 = QVBoxLayout(self.note_field)
        self.layout18.setSpacing(4)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.note_field)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"fieldLabel")
        self.note_label.setWordWrap(True)

        self.layout18.addWidget(self.note_label)

        self.note = LinesEdit(self.note_field)
        self.note.setObjectName(u"note")

        self.layout18.addWidget(self.note)


        self.layout22.addWidget(self.note_field)

        self.layout21 = QVBoxLayout()
        self.layout21.setSpacing(0)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.proof_file_field = Field(self.remedyPage)
        self.proof_file_field.setObjectName(u"proof_file_field")
        self.proof_file_field.setProperty(u"field", u"proof_file")
        self.layout19 = QVBoxLayout(self.proof_file_field)
        self.layout19.setSpacing(4)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.proof_file_label = QLabel(self.proof_file_field)
        self.proof_file_label.setObjectName(u"proof_file_label")
        self.proof_file_label.setProperty(u"role", u"fieldLabel")
        self.proof_file_label.setWordWrap(True)

        self.layout19.addWidget(self.proof_file_label)

        self.proof_file = FilePick(self.proof_file_field)
        self.proof_file.setObjectName(u"proof_file")

        self.layout19.addWidget(self.proof_file)


        self.layout21.addWidget(self.proof_file_field)

        self.spacer20 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout21.addItem(self.spacer20)


        self.layout22.addLayout(self.layout21)

        self.layout22.setStretch(0, 1)
        self.layout22.setStretch(1, 1)

        self.layout24.addLayout(self.layout22)

        self.spacer23 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout24.addItem(self.spacer23)

        self.remedyPageScroll.setWidget(self.remedyPage)
        self.stack.addWidget(self.remedyPageScroll)
        self.endPageScroll = PageScroll()
        self.endPageScroll.setObjectName(u"endPageScroll")
        self.endPageScroll.setWidgetResizable(True)
        self.endPage = QWidget()
        self.endPage.setObjectName(u"endPage")
        self.layout26 = QVBoxLayout(self.endPage)
        self.layout26.setSpacing(12)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(20, 16, 20, 16)
        self.endTitle = QLabel(self.endPage)
        self.endTitle.setObjectName(u"endTitle")
        self.endTitle.setProperty(u"role", u"title")
        self.endTitle.setWordWrap(True)

        self.layout26.addWidget(self.endTitle)

        self.endText = QLabel(self.endPage)
        self.endText.setObjectName(u"endText")
        self.endText.setTextFormat(Qt.TextFormat.PlainText)
        self.endText.setProperty(u"role", u"quiet")
        self.endText.setWordWrap(True)

        self.layout26.addWidget(self.endText)

        self.endingsLayout = QVBoxLayout()
        self.endingsLayout.setSpacing(10)
        self.endingsLayout.setObjectName(u"endingsLayout")
        self.endingsLayout.setContentsMargins(0, 0, 0, 0)

        self.layout26.addLayout(self.endingsLayout)

        self.spacer25 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout26.addItem(self.spacer25)

        self.endPageScroll.setWidget(self.endPage)
        self.stack.addWidget(self.endPageScroll)

        self.layout32.addWidget(self.stack)

        self.footer = QFrame(Troubleshooter)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"role", u"footer")
        self.layout31 = QHBoxLayout(self.footer)
        self.layout31.setSpacing(8)
        self.layout31.setObjectName(u"layout31")
        self.layout31.setContentsMargins(16, 12, 16, 12)
        self.backButton = QPushButton(self.footer)
        self.backButton.setObjectName(u"backButton")
        self.backButton.setAutoDefault(False)

        self.layout31.addWidget(self.backButton)

        self.restartButton = QPushButton(self.footer)
        self.restartButton.setObjectName(u"restartButton")
        self.restartButton.setAutoDefault(False)
        self.restartButton.setProperty(u"role", u"link")

        self.layout31.addWidget(self.restartButton)

        self.spacer30 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout31.addItem(self.spacer30)

        self.closeButton = QPushButton(self.footer)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.layout31.addWidget(self.closeButton)

        self.nextButton = QPushButton(self.footer)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setAutoDefault(True)
        self.nextButton.setProperty(u"role", u"primary")

        self.layout31.addWidget(self.nextButton)


        self.layout32.addWidget(self.footer)

        self.layout32.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.where_label.setBuddy(self.where)
        self.symptoms_label.setBuddy(self.symptoms)
        self.reply_label.setBuddy(self.reply)
        self.outcome_label.setBuddy(self.outcome)
        self.by_label.setBuddy(self.by)
        self.on_label.setBuddy(self.on)
        self.at_label.setBuddy(self.at)
        self.spoke_with_label.setBuddy(self.spoke_with)
        self.note_label.setBuddy(self.note)
        self.proof_file_label.setBuddy(self.proof_file)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Troubleshooter)

        self.nextButton.setDefault(True)


        QMetaObject.connectSlotsByName(Troubleshooter)
    # setupUi

    def retranslateUi(self, Troubleshooter):
        Troubleshooter.setWindowTitle(QCoreApplication.translate("Troubleshooter", u"I am stuck at a portal", None))
        self.where_label.setText(QCoreApplication.translate("Troubleshooter", u"Which portal is it?", None))
        self.urgentButton.setText(QCoreApplication.translate("Troubleshooter", u"I need it by a date", None))
        self.symptomsTitle.setText(QCoreApplication.translate("Troubleshooter", u"What do you see?", None))
        self.symptomsText.setText(QCoreApplication.translate("Troubleshooter", u"Tick everything that applies. If it is more than one thing, they are put in the right order.", None))
        self.symptoms_label.setText(QCoreApplication.translate("Troubleshooter", u"In your words", None))
        self.questionNumber.setText("")
        self.questionText.setText("")
        self.reply_label.setText(QCoreApplication.translate("Troubleshooter", u"Choose one", None))
        self.combination.setText("")
        self.causeNumber.setText("")
        self.causeTitle.setText("")
        self.causeWhy.setText("")
        self.whyButton.setText(QCoreApplication.translate("Troubleshooter", u"Why?", None))
        self.doNumber.setText("")
        self.doText.setText("")
        self.doWhere.setText("")
        self.doSource.setText("")
        self.callTitle.setText(QCoreApplication.translate("Troubleshooter", u"Your call", None))
        self.outcome_label.setText(QCoreApplication.translate("Troubleshooter", u"How did it go?", None))
        self.by_label.setText(QCoreApplication.translate("Troubleshooter", u"By which day?", None))
        self.on_label.setText(QCoreApplication.translate("Troubleshooter", u"On which day?", None))
        self.at_label.setText(QCoreApplication.translate("Troubleshooter", u"At what time?", None))
        self.spoke_with_label.setText(QCoreApplication.translate("Troubleshooter", u"Who did you speak to?", None))
        self.note_label.setText(QCoreApplication.translate("Troubleshooter", u"What it said, in its words", None))
        self.proof_file_label.setText(QCoreApplication.translate("Troubleshooter", u"A screenshot or photo", None))
        self.endTitle.setText(QCoreApplication.translate("Troubleshooter", u"What comes next", None))
        self.endText.setText("")
        self.backButton.setText(QCoreApplication.translate("Troubleshooter", u"Back", None))
        self.restartButton.setText(QCoreApplication.translate("Troubleshooter", u"Start again", None))
        self.closeButton.setText(QCoreApplication.translate("Troubleshooter", u"Close", None))
        self.nextButton.setText(QCoreApplication.translate("Troubleshooter", u"Next", None))
    # retranslateUi

