# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'letter_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.card import Card
from recordkeeper.gui.widgets.choice_box import ChoiceBox
from recordkeeper.gui.widgets.fact_editor import FactEditor
from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.message_strip import MessageStrip
from recordkeeper.gui.widgets.page_scroll import PageScroll
from recordkeeper.gui.widgets.picture_view import PictureView

class Ui_LetterDialog(object):
    def setupUi(self, LetterDialog):
        if not LetterDialog.objectName():
            LetterDialog.setObjectName(u"LetterDialog")
        LetterDialog.setMinimumWidth(980)
        LetterDialog.setMinimumHeight(660)
        self.layout15 = QVBoxLayout(LetterDialog)
        self.layout15.setSpacing(12)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(LetterDialog)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"heading")
        self.title.setWordWrap(True)

        self.layout15.addWidget(self.title)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(12)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.kind_field = Field(LetterDialog)
        self.kind_field.setObjectName(u"kind_field")
        self.kind_field.setProperty(u"field", u"kind")
        self.layout1 = QVBoxLayout(self.kind_field)
        self.layout1.setSpacing(4)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.kind_field)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"fieldLabel")
        self.kind_label.setWordWrap(True)

        self.layout1.addWidget(self.kind_label)

        self.kind = ChoiceBox(self.kind_field)
        self.kind.setObjectName(u"kind")

        self.layout1.addWidget(self.kind)


        self.layout5.addWidget(self.kind_field)

        self.recipient_field = Field(LetterDialog)
        self.recipient_field.setObjectName(u"recipient_field")
        self.recipient_field.setProperty(u"field", u"recipient")
        self.layout2 = QVBoxLayout(self.recipient_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.recipient_label = QLabel(self.recipient_field)
        self.recipient_label.setObjectName(u"recipient_label")
        self.recipient_label.setProperty(u"role", u"fieldLabel")
        self.recipient_label.setWordWrap(True)

        self.layout2.addWidget(self.recipient_label)

        self.recipient = ChoiceBox(self.recipient_field)
        self.recipient.setObjectName(u"recipient")

        self.layout2.addWidget(self.recipient)


        self.layout5.addWidget(self.recipient_field)

        self.paper_field = Field(LetterDialog)
        self.paper_field.setObjectName(u"paper_field")
        self.paper_field.setProperty(u"field", u"paper")
        self.layout3 = QVBoxLayout(self.paper_field)
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.paper_label = QLabel(self.paper_field)
        self.paper_label.setObjectName(u"paper_label")
        self.paper_label.setProperty(u"role", u"fieldLabel")
        self.paper_label.setWordWrap(True)

        self.layout3.addWidget(self.paper_label)

        self.paper = ChoiceBox(self.paper_field)
        self.paper.setObjectName(u"paper")

        self.layout3.addWidget(self.paper)


        self.layout5.addWidget(self.paper_field)

        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.spacer4)

        self.layout5.setStretch(3, 1)

        self.layout15.addLayout(self.layout5)

        self.reason = QLabel(LetterDialog)
        self.reason.setObjectName(u"reason")
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setProperty(u"role", u"quiet")
        self.reason.setWordWrap(True)

        self.layout15.addWidget(self.reason)

        self.kindNote = QLabel(LetterDialog)
        self.kindNote.setObjectName(u"kindNote")
        self.kindNote.setTextFormat(Qt.TextFormat.PlainText)
        self.kindNote.setProperty(u"role", u"quiet")
        self.kindNote.setWordWrap(True)

        self.layout15.addWidget(self.kindNote)

        self.layout12 = QHBoxLayout()
        self.layout12.setSpacing(16)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.editing = QWidget(LetterDialog)
        self.editing.setObjectName(u"editing")
        self.layout9 = QVBoxLayout(self.editing)
        self.layout9.setSpacing(6)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.editorScroll = PageScroll(self.editing)
        self.editorScroll.setObjectName(u"editorScroll")
        self.editorScroll.setWidgetResizable(True)
        self.editorContent = QWidget()
        self.editorContent.setObjectName(u"editorContent")
        self.layout8 = QVBoxLayout(self.editorContent)
        self.layout8.setSpacing(6)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 8, 0)
        self.issuesCard = Card(self.editorContent)
        self.issuesCard.setObjectName(u"issuesCard")
        self.layout6 = QVBoxLayout(self.issuesCard)
        self.layout6.setSpacing(6)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(14, 12, 14, 12)
        self.issuesTitle = QLabel(self.issuesCard)
        self.issuesTitle.setObjectName(u"issuesTitle")
        self.issuesTitle.setProperty(u"role", u"strong")
        self.issuesTitle.setWordWrap(True)

        self.layout6.addWidget(self.issuesTitle)

        self.issuesHint = QLabel(self.issuesCard)
        self.issuesHint.setObjectName(u"issuesHint")
        self.issuesHint.setProperty(u"role", u"hint")
        self.issuesHint.setWordWrap(True)

        self.layout6.addWidget(self.issuesHint)

        self.issuesLayout = QVBoxLayout()
        self.issuesLayout.setSpacing(6)
        self.issuesLayout.setObjectName(u"issuesLayout")
        self.issuesLayout.setContentsMargins(0, 0, 0, 0)

        self.layout6.addLayout(self.issuesLayout)


        self.layout8.addWidget(self.issuesCard)

        self.editorTitle = QLabel(self.editorContent)
        self.editorTitle.setObjectName(u"editorTitle")
        self.editorTitle.setProperty(u"role", u"strong")
        self.editorTitle.setWordWrap(True)

        self.layout8.addWidget(self.editorTitle)

        self.editorHint = QLabel(self.editorContent)
        self.editorHint.setObjectName(u"editorHint")
        self.editorHint.setProperty(u"role", u"hint")
        self.editorHint.setWordWrap(True)

        self.layout8.addWidget(self.editorHint)

        self.editor = FactEditor(self.editorContent)
        self.editor.setObjectName(u"editor")

        self.layout8.addWidget(self.editor)

        self.spacer7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout8.addItem(self.spacer7)

        self.editorScroll.setWidget(self.editorContent)

        self.layout9.addWidget(self.editorScroll)


        self.layout12.addWidget(self.editing)

        self.layout11 = QVBoxLayout()
        self.layout11.setSpacing(12)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.missingCard = QFrame(LetterDialog)
        self.missingCard.setObjectName(u"missingCard")
        self.missingCard.setProperty(u"role", u"card")
        self.layout10 = QVBoxLayout(self.missingCard)
        self.layout10.setSpacing(6)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(14, 14, 14, 14)
        self.missingTitle = QLabel(self.missingCard)
        self.missingTitle.setObjectName(u"missingTitle")
        self.missingTitle.setProperty(u"role", u"strong")
        self.missingTitle.setWordWrap(True)

        self.layout10.addWidget(self.missingTitle)

        self.missingLayout = QVBoxLayout()
        self.missingLayout.setSpacing(4)
        self.missingLayout.setObjectName(u"missingLayout")
        self.missingLayout.setContentsMargins(0, 0, 0, 0)

        self.layout10.addLayout(self.missingLayout)


        self.layout11.addWidget(self.missingCard)

        self.preview = PictureView(LetterDialog)
        self.preview.setObjectName(u"preview")

        self.layout11.addWidget(self.preview)


        self.layout12.addLayout(self.layout11)

        self.layout12.setStretch(0, 2)
        self.layout12.setStretch(1, 3)

        self.layout15.addLayout(self.layout12)

        self.message = MessageStrip(LetterDialog)
        self.message.setObjectName(u"message")

        self.layout15.addWidget(self.message)

        self.layout14 = QHBoxLayout()
        self.layout14.setSpacing(8)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.cancelButton = QPushButton(LetterDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"secondary")

        self.layout14.addWidget(self.cancelButton)

        self.spacer13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout14.addItem(self.spacer13)

        self.moreButton = QPushButton(LetterDialog)
        self.moreButton.setObjectName(u"moreButton")
        self.moreButton.setAutoDefault(False)
        self.moreButton.setProperty(u"role", u"secondary")

        self.layout14.addWidget(self.moreButton)

        self.copyButton = QPushButton(LetterDialog)
        self.copyButton.setObjectName(u"copyButton")
        self.copyButton.setAutoDefault(False)
        self.copyButton.setProperty(u"role", u"secondary")

        self.layout14.addWidget(self.copyButton)

        self.printButton = QPushButton(LetterDialog)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setAutoDefault(False)
        self.printButton.setProperty(u"role", u"secondary")

        self.layout14.addWidget(self.printButton)

        self.saveButton = QPushButton(LetterDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(False)
        self.saveButton.setProperty(u"role", u"secondary")

        self.layout14.addWidget(self.saveButton)

        self.finishButton = QPushButton(LetterDialog)
        self.finishButton.setObjectName(u"finishButton")
        self.finishButton.setAutoDefault(False)
        self.finishButton.setProperty(u"role", u"primary")

        self.layout14.addWidget(self.finishButton)

        self.sentButton = QPushButton(LetterDialog)
        self.sentButton.setObjectName(u"sentButton")
        self.sentButton.setAutoDefault(False)
        self.sentButton.setProperty(u"role", u"primary")

        self.layout14.addWidget(self.sentButton)


        self.layout15.addLayout(self.layout14)

        self.layout15.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.recipient_label.setBuddy(self.recipient)
        self.paper_label.setBuddy(self.paper)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LetterDialog)

        QMetaObject.connectSlotsByName(LetterDialog)
    # setupUi

    def retranslateUi(self, LetterDialog):
        LetterDialog.setWindowTitle(QCoreApplication.translate("LetterDialog", u"Letter", None))
        self.title.setText("")
        self.kind_label.setText(QCoreApplication.translate("LetterDialog", u"Letter", None))
        self.recipient_label.setText(QCoreApplication.translate("LetterDialog", u"To", None))
        self.paper_label.setText(QCoreApplication.translate("LetterDialog", u"Paper", None))
        self.reason.setText("")
        self.kindNote.setText("")
        self.issuesTitle.setText(QCoreApplication.translate("LetterDialog", u"What is still wrong?", None))
        self.issuesHint.setText(QCoreApplication.translate("LetterDialog", u"Say it of each. Only what persists goes into the letter.", None))
        self.editorTitle.setText(QCoreApplication.translate("LetterDialog", u"Your part of the letter", None))
        self.editorHint.setText(QCoreApplication.translate("LetterDialog", u"The rest is made from what you noted. Everything you type here is kept.", None))
        self.missingTitle.setText(QCoreApplication.translate("LetterDialog", u"Before this letter can be finished", None))
        self.cancelButton.setText(QCoreApplication.translate("LetterDialog", u"Close", None))
        self.moreButton.setText(QCoreApplication.translate("LetterDialog", u"More", None))
        self.copyButton.setText(QCoreApplication.translate("LetterDialog", u"Copy as text", None))
        self.printButton.setText(QCoreApplication.translate("LetterDialog", u"Print\u2026", None))
        self.saveButton.setText(QCoreApplication.translate("LetterDialog", u"Save as PDF\u2026", None))
        self.finishButton.setText(QCoreApplication.translate("LetterDialog", u"Finish the letter", None))
        self.sentButton.setText(QCoreApplication.translate("LetterDialog", u"Note the sending", None))
    # retranslateUi

