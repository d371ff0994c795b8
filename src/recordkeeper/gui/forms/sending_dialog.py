# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sending_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import (CheckList, ChoiceBox, DayEdit, FilePick)
from recordkeeper.gui.widgets.page_scroll import PageScroll

class Ui_SendingDialog(object):
    def setupUi(self, SendingDialog):
        if not SendingDialog.objectName():
            SendingDialog.setObjectName(u"SendingDialog")
        SendingDialog.setMinimumWidth(560)
        self.layout18 = QVBoxLayout(SendingDialog)
        self.layout18.setSpacing(0)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.scroll = PageScroll(SendingDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scrollContent = QWidget()
        self.scrollContent.setObjectName(u"scrollContent")
        self.layout16 = QVBoxLayout(self.scrollContent)
        self.layout16.setSpacing(12)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(20, 16, 20, 16)
        self.intro = QLabel(self.scrollContent)
        self.intro.setObjectName(u"intro")
        self.intro.setTextFormat(Qt.TextFormat.PlainText)
        self.intro.setProperty(u"role", u"quiet")
        self.intro.setWordWrap(True)

        self.layout16.addWidget(self.intro)

        self.letters_field = Field(self.scrollContent)
        self.letters_field.setObjectName(u"letters_field")
        self.letters_field.setProperty(u"field", u"letters")
        self.layout2 = QVBoxLayout(self.letters_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.letters_label = QLabel(self.letters_field)
        self.letters_label.setObjectName(u"letters_label")
        self.letters_label.setProperty(u"role", u"fieldLabel")

        self.layout2.addWidget(self.letters_label)

        self.letters = CheckList(self.letters_field)
        self.letters.setObjectName(u"letters")

        self.layout2.addWidget(self.letters)


        self.layout16.addWidget(self.letters_field)

        self.channel_field = Field(self.scrollContent)
        self.channel_field.setObjectName(u"channel_field")
        self.channel_field.setProperty(u"field", u"channel")
        self.layout4 = QVBoxLayout(self.channel_field)
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.channel_label = QLabel(self.channel_field)
        self.channel_label.setObjectName(u"channel_label")
        self.channel_label.setProperty(u"role", u"fieldLabel")

        self.layout4.addWidget(self.channel_label)

        self.channel = ChoiceBox(self.channel_field)
        self.channel.setObjectName(u"channel")

        self.layout4.addWidget(self.channel)


        self.layout16.addWidget(self.channel_field)

        self.on_field = Field(self.scrollContent)
        self.on_field.setObjectName(u"on_field")
        self.on_field.setProperty(u"field", u"on")
        self.layout6 = QVBoxLayout(self.on_field)
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(self.on_field)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setProperty(u"role", u"fieldLabel")

        self.layout6.addWidget(self.on_label)

        self.on = DayEdit(self.on_field)
        self.on.setObjectName(u"on")

        self.layout6.addWidget(self.on)


        self.layout16.addWidget(self.on_field)

        self.number_field = Field(self.scrollContent)
        self.number_field.setObjectName(u"number_field")
        self.number_field.setProperty(u"field", u"number")
        self.layout8 = QVBoxLayout(self.number_field)
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(self.number_field)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"role", u"fieldLabel")

        self.layout8.addWidget(self.number_label)

        self.number = QLineEdit(self.number_field)
        self.number.setObjectName(u"number")

        self.layout8.addWidget(self.number)

        self.number_hint = QLabel(self.number_field)
        self.number_hint.setObjectName(u"number_hint")
        self.number_hint.setProperty(u"role", u"hint")
        self.number_hint.setWordWrap(True)

        self.layout8.addWidget(self.number_hint)


        self.layout16.addWidget(self.number_field)

        self.proof_field = Field(self.scrollContent)
        self.proof_field.setObjectName(u"proof_field")
        self.proof_field.setProperty(u"field", u"proof")
        self.layout10 = QVBoxLayout(self.proof_field)
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.proof_label = QLabel(self.proof_field)
        self.proof_label.setObjectName(u"proof_label")
        self.proof_label.setProperty(u"role", u"fieldLabel")

        self.layout10.addWidget(self.proof_label)

        self.proof = QLineEdit(self.proof_field)
        self.proof.setObjectName(u"proof")

        self.layout10.addWidget(self.proof)

        self.proof_hint = QLabel(self.proof_field)
        self.proof_hint.setObjectName(u"proof_hint")
        self.proof_hint.setProperty(u"role", u"hint")
        self.proof_hint.setWordWrap(True)

        self.layout10.addWidget(self.proof_hint)


        self.layout16.addWidget(self.proof_field)

        self.proof_file_field = Field(self.scrollContent)
        self.proof_file_field.setObjectName(u"proof_file_field")
        self.proof_file_field.setProperty(u"field", u"proof_file")
        self.layout12 = QVBoxLayout(self.proof_file_field)
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.proof_file_label = QLabel(self.proof_file_field)
        self.proof_file_label.setObjectName(u"proof_file_label")
        self.proof_file_label.setProperty(u"role", u"fieldLabel")

        self.layout12.addWidget(self.proof_file_label)

        self.proof_file = FilePick(self.proof_file_field)
        self.proof_file.setObjectName(u"proof_file")

        self.layout12.addWidget(self.proof_file)


        self.layout16.addWidget(self.proof_file_field)

        self.signed_scan_field = Field(self.scrollContent)
        self.signed_scan_field.setObjectName(u"signed_scan_field")
        self.signed_scan_field.setProperty(u"field", u"signed_scan")
        self.layout14 = QVBoxLayout(self.signed_scan_field)
        self.layout14.setSpacing(4)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.signed_scan_label = QLabel(self.signed_scan_field)
        self.signed_scan_label.setObjectName(u"signed_scan_label")
        self.signed_scan_label.setProperty(u"role", u"fieldLabel")

        self.layout14.addWidget(self.signed_scan_label)

        self.signed_scan = FilePick(self.signed_scan_field)
        self.signed_scan.setObjectName(u"signed_scan")

        self.layout14.addWidget(self.signed_scan)


        self.layout16.addWidget(self.signed_scan_field)

        self.label15 = QLabel(self.scrollContent)
        self.label15.setObjectName(u"label15")
        self.label15.setProperty(u"role", u"hint")
        self.label15.setWordWrap(True)

        self.layout16.addWidget(self.label15)

        self.spacer19 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout16.addItem(self.spacer19)

        self.scroll.setWidget(self.scrollContent)

        self.layout18.addWidget(self.scroll)

        self.footer = QFrame(SendingDialog)
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
        self.letters_label.setBuddy(self.letters)
        self.channel_label.setBuddy(self.channel)
        self.on_label.setBuddy(self.on)
        self.number_label.setBuddy(self.number)
        self.proof_label.setBuddy(self.proof)
        self.proof_file_label.setBuddy(self.proof_file)
        self.signed_scan_label.setBuddy(self.signed_scan)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SendingDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(SendingDialog)
    # setupUi

    def retranslateUi(self, SendingDialog):
        SendingDialog.setWindowTitle(QCoreApplication.translate("SendingDialog", u"Did you send it?", None))
        self.intro.setText("")
        self.letters_label.setText(QCoreApplication.translate("SendingDialog", u"Which letters went out together?", None))
        self.channel_label.setText(QCoreApplication.translate("SendingDialog", u"How did you send it?", None))
        self.on_label.setText(QCoreApplication.translate("SendingDialog", u"On which day?", None))
        self.number_label.setText(QCoreApplication.translate("SendingDialog", u"Fax number, tracking number, or e-mail address", None))
        self.number_hint.setText(QCoreApplication.translate("SendingDialog", u"For certified mail: the number on the receipt, not the one on the green card.", None))
        self.proof_label.setText(QCoreApplication.translate("SendingDialog", u"What proves that it arrived?", None))
        self.proof_hint.setText(QCoreApplication.translate("SendingDialog", u"A fax report that says OK, a portal message, a copy stamped at the desk. Leave this empty if you have no proof yet.", None))
        self.proof_file_label.setText(QCoreApplication.translate("SendingDialog", u"The proof as a file", None))
        self.signed_scan_label.setText(QCoreApplication.translate("SendingDialog", u"The letter as you signed it", None))
        self.label15.setText(QCoreApplication.translate("SendingDialog", u"Their time starts on the day they get it.", None))
        self.cancelButton.setText(QCoreApplication.translate("SendingDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("SendingDialog", u"Save", None))
    # retranslateUi

