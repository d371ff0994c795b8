# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attempt_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import (ChoiceBox, DayEdit, FilePick, LinesEdit,
    YesNo)
from recordkeeper.gui.widgets.page_scroll import PageScroll

class Ui_AttemptDialog(object):
    def setupUi(self, AttemptDialog):
        if not AttemptDialog.objectName():
            AttemptDialog.setObjectName(u"AttemptDialog")
        AttemptDialog.setMinimumWidth(560)
        self.layout18 = QVBoxLayout(AttemptDialog)
        self.layout18.setSpacing(0)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.scroll = PageScroll(AttemptDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scrollContent = QWidget()
        self.scrollContent.setObjectName(u"scrollContent")
        self.layout16 = QVBoxLayout(self.scrollContent)
        self.layout16.setSpacing(12)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(20, 16, 20, 16)
        self.account_field = Field(self.scrollContent)
        self.account_field.setObjectName(u"account_field")
        self.account_field.setProperty(u"field", u"account")
        self.layout2 = QVBoxLayout(self.account_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.account_label = QLabel(self.account_field)
        self.account_label.setObjectName(u"account_label")
        self.account_label.setProperty(u"role", u"fieldLabel")

        self.layout2.addWidget(self.account_label)

        self.account = ChoiceBox(self.account_field)
        self.account.setObjectName(u"account")

        self.layout2.addWidget(self.account)


        self.layout16.addWidget(self.account_field)

        self.step_field = Field(self.scrollContent)
        self.step_field.setObjectName(u"step_field")
        self.step_field.setProperty(u"field", u"step")
        self.layout4 = QVBoxLayout(self.step_field)
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.step_label = QLabel(self.step_field)
        self.step_label.setObjectName(u"step_label")
        self.step_label.setProperty(u"role", u"fieldLabel")

        self.layout4.addWidget(self.step_label)

        self.step = ChoiceBox(self.step_field)
        self.step.setObjectName(u"step")

        self.layout4.addWidget(self.step)


        self.layout16.addWidget(self.step_field)

        self.how = QLabel(self.scrollContent)
        self.how.setObjectName(u"how")
        self.how.setProperty(u"role", u"quiet")
        self.how.setWordWrap(True)
        self.how.setTextFormat(Qt.TextFormat.PlainText)

        self.layout16.addWidget(self.how)

        self.worked_field = Field(self.scrollContent)
        self.worked_field.setObjectName(u"worked_field")
        self.worked_field.setProperty(u"field", u"worked")
        self.layout6 = QVBoxLayout(self.worked_field)
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.worked_label = QLabel(self.worked_field)
        self.worked_label.setObjectName(u"worked_label")
        self.worked_label.setProperty(u"role", u"fieldLabel")

        self.layout6.addWidget(self.worked_label)

        self.worked = YesNo(self.worked_field)
        self.worked.setObjectName(u"worked")

        self.layout6.addWidget(self.worked)


        self.layout16.addWidget(self.worked_field)

        self.note_field = Field(self.scrollContent)
        self.note_field.setObjectName(u"note_field")
        self.note_field.setProperty(u"field", u"note")
        self.layout8 = QVBoxLayout(self.note_field)
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.note_field)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"fieldLabel")

        self.layout8.addWidget(self.note_label)

        self.note = LinesEdit(self.note_field)
        self.note.setObjectName(u"note")

        self.layout8.addWidget(self.note)

        self.note_hint = QLabel(self.note_field)
        self.note_hint.setObjectName(u"note_hint")
        self.note_hint.setProperty(u"role", u"hint")
        self.note_hint.setWordWrap(True)

        self.layout8.addWidget(self.note_hint)


        self.layout16.addWidget(self.note_field)

        self.layout13 = QHBoxLayout()
        self.layout13.setSpacing(12)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.on_field = Field(self.scrollContent)
        self.on_field.setObjectName(u"on_field")
        self.on_field.setProperty(u"field", u"on")
        self.layout10 = QVBoxLayout(self.on_field)
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(self.on_field)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setProperty(u"role", u"fieldLabel")

        self.layout10.addWidget(self.on_label)

        self.on = DayEdit(self.on_field)
        self.on.setObjectName(u"on")

        self.layout10.addWidget(self.on)


        self.layout13.addWidget(self.on_field, 0, Qt.AlignTop)

        self.at_field = Field(self.scrollContent)
        self.at_field.setObjectName(u"at_field")
        self.at_field.setProperty(u"field", u"at")
        self.layout12 = QVBoxLayout(self.at_field)
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.at_label = QLabel(self.at_field)
        self.at_label.setObjectName(u"at_label")
        self.at_label.setProperty(u"role", u"fieldLabel")

        self.layout12.addWidget(self.at_label)

        self.at = QLineEdit(self.at_field)
        self.at.setObjectName(u"at")

        self.layout12.addWidget(self.at)


        self.layout13.addWidget(self.at_field, 0, Qt.AlignTop)

        self.layout13.setStretch(0, 1)
        self.layout13.setStretch(1, 1)

        self.layout16.addLayout(self.layout13)

        self.proof_file_field = Field(self.scrollContent)
        self.proof_file_field.setObjectName(u"proof_file_field")
        self.proof_file_field.setProperty(u"field", u"proof_file")
        self.layout15 = QVBoxLayout(self.proof_file_field)
        self.layout15.setSpacing(4)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.proof_file_label = QLabel(self.proof_file_field)
        self.proof_file_label.setObjectName(u"proof_file_label")
        self.proof_file_label.setProperty(u"role", u"fieldLabel")

        self.layout15.addWidget(self.proof_file_label)

        self.proof_file = FilePick(self.proof_file_field)
        self.proof_file.setObjectName(u"proof_file")

        self.layout15.addWidget(self.proof_file)


        self.layout16.addWidget(self.proof_file_field)

        self.spacer19 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout16.addItem(self.spacer19)

        self.scroll.setWidget(self.scrollContent)

        self.layout18.addWidget(self.scroll)

        self.footer = QFrame(AttemptDialog)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"role", u"footer")
        self.layout17 = QHBoxLayout(self.footer)
        self.layout17.setSpacing(8)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(20, 10, 20, 10)
        self.spacer20 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout17.addItem(self.spacer20)

        self.cancelButton = QPushButton(self.footer)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"role", u"secondary")
        self.cancelButton.setAutoDefault(False)

        self.layout17.addWidget(self.cancelButton)

        self.saveButton = QPushButton(self.footer)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.layout17.addWidget(self.saveButton)


        self.layout18.addWidget(self.footer)

#if QT_CONFIG(shortcut)
        self.account_label.setBuddy(self.account)
        self.step_label.setBuddy(self.step)
        self.worked_label.setBuddy(self.worked)
        self.note_label.setBuddy(self.note)
        self.on_label.setBuddy(self.on)
        self.at_label.setBuddy(self.at)
        self.proof_file_label.setBuddy(self.proof_file)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AttemptDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(AttemptDialog)
    # setupUi

    def retranslateUi(self, AttemptDialog):
        AttemptDialog.setWindowTitle(QCoreApplication.translate("AttemptDialog", u"What happened at the portal?", None))
        self.account_label.setText(QCoreApplication.translate("AttemptDialog", u"Which account?", None))
        self.step_label.setText(QCoreApplication.translate("AttemptDialog", u"What did you try?", None))
        self.how.setText("")
        self.worked_label.setText(QCoreApplication.translate("AttemptDialog", u"Did it work?", None))
        self.note_label.setText(QCoreApplication.translate("AttemptDialog", u"The words on the screen", None))
        self.note_hint.setText(QCoreApplication.translate("AttemptDialog", u"Copy an error message as it is. It helps the people who have to fix it.", None))
        self.on_label.setText(QCoreApplication.translate("AttemptDialog", u"On which day?", None))
        self.at_label.setText(QCoreApplication.translate("AttemptDialog", u"At what time?", None))
        self.at.setPlaceholderText(QCoreApplication.translate("AttemptDialog", u"2:30 pm", None))
        self.proof_file_label.setText(QCoreApplication.translate("AttemptDialog", u"A screenshot as proof", None))
        self.cancelButton.setText(QCoreApplication.translate("AttemptDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("AttemptDialog", u"Save", None))
    # retranslateUi

