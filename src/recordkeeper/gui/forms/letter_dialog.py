# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'letter_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import ChoiceBox
from recordkeeper.gui.widgets.message_strip import MessageStrip
from recordkeeper.gui.widgets.picture_view import PictureView

class Ui_LetterDialog(object):
    def setupUi(self, LetterDialog):
        if not LetterDialog.objectName():
            LetterDialog.setObjectName(u"LetterDialog")
        LetterDialog.setMinimumWidth(760)
        LetterDialog.setMinimumHeight(640)
        self.layout9 = QVBoxLayout(LetterDialog)
        self.layout9.setSpacing(12)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(20, 20, 20, 20)
        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(12)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(LetterDialog)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"heading")
        self.title.setWordWrap(True)

        self.layout5.addWidget(self.title)

        self.kind_field = Field(LetterDialog)
        self.kind_field.setObjectName(u"kind_field")
        self.kind_field.setProperty(u"field", u"kind")
        self.layout2 = QVBoxLayout(self.kind_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.kind_field)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"fieldLabel")

        self.layout2.addWidget(self.kind_label)

        self.kind = ChoiceBox(self.kind_field)
        self.kind.setObjectName(u"kind")

        self.layout2.addWidget(self.kind)


        self.layout5.addWidget(self.kind_field)

        self.paper_field = Field(LetterDialog)
        self.paper_field.setObjectName(u"paper_field")
        self.paper_field.setProperty(u"field", u"paper")
        self.layout4 = QVBoxLayout(self.paper_field)
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.paper_label = QLabel(self.paper_field)
        self.paper_label.setObjectName(u"paper_label")
        self.paper_label.setProperty(u"role", u"fieldLabel")

        self.layout4.addWidget(self.paper_label)

        self.paper = ChoiceBox(self.paper_field)
        self.paper.setObjectName(u"paper")

        self.layout4.addWidget(self.paper)


        self.layout5.addWidget(self.paper_field)

        self.layout5.setStretch(0, 1)

        self.layout9.addLayout(self.layout5)

        self.missingCard = QFrame(LetterDialog)
        self.missingCard.setObjectName(u"missingCard")
        self.missingCard.setProperty(u"role", u"card")
        self.layout7 = QVBoxLayout(self.missingCard)
        self.layout7.setSpacing(6)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(14, 14, 14, 14)
        self.label6 = QLabel(self.missingCard)
        self.label6.setObjectName(u"label6")
        self.label6.setProperty(u"role", u"strong")
        self.label6.setWordWrap(True)

        self.layout7.addWidget(self.label6)

        self.missingLayout = QVBoxLayout()
        self.missingLayout.setSpacing(4)
        self.missingLayout.setObjectName(u"missingLayout")

        self.layout7.addLayout(self.missingLayout)


        self.layout9.addWidget(self.missingCard)

        self.preview = PictureView(LetterDialog)
        self.preview.setObjectName(u"preview")

        self.layout9.addWidget(self.preview)

        self.message = MessageStrip(LetterDialog)
        self.message.setObjectName(u"message")

        self.layout9.addWidget(self.message)

        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.cancelButton = QPushButton(LetterDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"role", u"secondary")
        self.cancelButton.setAutoDefault(False)

        self.layout8.addWidget(self.cancelButton)

        self.spacer10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout8.addItem(self.spacer10)

        self.copyButton = QPushButton(LetterDialog)
        self.copyButton.setObjectName(u"copyButton")
        self.copyButton.setProperty(u"role", u"secondary")
        self.copyButton.setAutoDefault(False)

        self.layout8.addWidget(self.copyButton)

        self.printButton = QPushButton(LetterDialog)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setProperty(u"role", u"secondary")
        self.printButton.setAutoDefault(False)

        self.layout8.addWidget(self.printButton)

        self.saveButton = QPushButton(LetterDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"secondary")
        self.saveButton.setAutoDefault(False)

        self.layout8.addWidget(self.saveButton)

        self.finishButton = QPushButton(LetterDialog)
        self.finishButton.setObjectName(u"finishButton")
        self.finishButton.setProperty(u"role", u"primary")

        self.layout8.addWidget(self.finishButton)

        self.sentButton = QPushButton(LetterDialog)
        self.sentButton.setObjectName(u"sentButton")
        self.sentButton.setProperty(u"role", u"primary")

        self.layout8.addWidget(self.sentButton)


        self.layout9.addLayout(self.layout8)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.paper_label.setBuddy(self.paper)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LetterDialog)

        self.finishButton.setDefault(True)


        QMetaObject.connectSlotsByName(LetterDialog)
    # setupUi

    def retranslateUi(self, LetterDialog):
        LetterDialog.setWindowTitle(QCoreApplication.translate("LetterDialog", u"Letter", None))
        self.title.setText("")
        self.kind_label.setText(QCoreApplication.translate("LetterDialog", u"Letter", None))
        self.paper_label.setText(QCoreApplication.translate("LetterDialog", u"Paper", None))
        self.label6.setText(QCoreApplication.translate("LetterDialog", u"Before this letter can be made", None))
        self.cancelButton.setText(QCoreApplication.translate("LetterDialog", u"Close", None))
        self.copyButton.setText(QCoreApplication.translate("LetterDialog", u"Copy as text", None))
        self.printButton.setText(QCoreApplication.translate("LetterDialog", u"Print\u2026", None))
        self.saveButton.setText(QCoreApplication.translate("LetterDialog", u"Save as PDF\u2026", None))
        self.finishButton.setText(QCoreApplication.translate("LetterDialog", u"Finish the letter", None))
        self.sentButton.setText(QCoreApplication.translate("LetterDialog", u"Note the sending\u2026", None))
    # retranslateUi

