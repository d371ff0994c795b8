# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sending_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.choice_box import ChoiceBox
from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import (CheckList, DayEdit, FilePick, YesNo)
from recordkeeper.gui.widgets.page_scroll import PageScroll

class Ui_SendingDialog(object):
    def setupUi(self, SendingDialog):
        if not SendingDialog.objectName():
            SendingDialog.setObjectName(u"SendingDialog")
        SendingDialog.setMinimumWidth(560)
        self.layout22 = QVBoxLayout(SendingDialog)
        self.layout22.setSpacing(0)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(0, 0, 0, 0)
        self.scroll = PageScroll(SendingDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scrollContent = QWidget()
        self.scrollContent.setObjectName(u"scrollContent")
        self.layout19 = QVBoxLayout(self.scrollContent)
        self.layout19.setSpacing(12)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(20, 16, 20, 16)
        self.intro = QLabel(self.scrollContent)
        self.intro.setObjectName(u"intro")
        self.intro.setTextFormat(Qt.TextFormat.PlainText)
        self.intro.setProperty(u"role", u"quiet")
        self.intro.setWordWrap(True)

        self.layout19.addWidget(self.intro)

        self.letters_field = Field(self.scrollContent)
        self.letters_field.setObjectName(u"letters_field")
        self.letters_field.setProperty(u"field", u"letters")
        self.layout1 = QVBoxLayout(self.letters_field)
        self.layout1.setSpacing(4)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.letters_label = QLabel(self.letters_field)
        self.letters_label.setObjectName(u"letters_label")
        self.letters_label.setProperty(u"role", u"fieldLabel")
        self.letters_label.setWordWrap(True)

        self.layout1.addWidget(self.letters_label)

        self.letters = CheckList(self.letters_field)
        self.letters.setObjectName(u"letters")

        self.layout1.addWidget(self.letters)


        self.layout19.addWidget(self.letters_field)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(16)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.channel_field = Field(self.scrollContent)
        self.channel_field.setObjectName(u"channel_field")
        self.channel_field.setProperty(u"field", u"channel")
        self.layout2 = QVBoxLayout(self.channel_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.channel_label = QLabel(self.channel_field)
        self.channel_label.setObjectName(u"channel_label")
        self.channel_label.setProperty(u"role", u"fieldLabel")
        self.channel_label.setWordWrap(True)

        self.layout2.addWidget(self.channel_label)

        self.channel = ChoiceBox(self.channel_field)
        self.channel.setObjectName(u"channel")

        self.layout2.addWidget(self.channel)


        self.layout4.addWidget(self.channel_field)

        self.on_field = Field(self.scrollContent)
        self.on_field.setObjectName(u"on_field")
        self.on_field.setProperty(u"field", u"on")
        self.layout3 = QVBoxLayout(self.on_field)
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(self.on_field)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setProperty(u"role", u"fieldLabel")
        self.on_label.setWordWrap(True)

        self.layout3.addWidget(self.on_label)

        self.on = DayEdit(self.on_field)
        self.on.setObjectName(u"on")

        self.layout3.addWidget(self.on)


        self.layout4.addWidget(self.on_field)

        self.layout4.setStretch(0, 1)
        self.layout4.setStretch(1, 1)

        self.layout19.addLayout(self.layout4)

        self.number_field = Field(self.scrollContent)
        self.number_field.setObjectName(u"number_field")
        self.number_field.setProperty(u"field", u"number")
        self.layout5 = QVBoxLayout(self.number_field)
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(self.number_field)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"role", u"fieldLabel")
        self.number_label.setWordWrap(True)

        self.layout5.addWidget(self.number_label)

        self.number = QLineEdit(self.number_field)
        self.number.setObjectName(u"number")

        self.layout5.addWidget(self.number)

        self.number_hint = QLabel(self.number_field)
        self.number_hint.setObjectName(u"number_hint")
        self.number_hint.setProperty(u"role", u"hint")
        self.number_hint.setWordWrap(True)

        self.layout5.addWidget(self.number_hint)


        self.layout19.addWidget(self.number_field)

        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(16)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.at_field = Field(self.scrollContent)
        self.at_field.setObjectName(u"at_field")
        self.at_field.setProperty(u"field", u"at")
        self.layout6 = QVBoxLayout(self.at_field)
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.at_label = QLabel(self.at_field)
        self.at_label.setObjectName(u"at_label")
        self.at_label.setProperty(u"role", u"fieldLabel")
        self.at_label.setWordWrap(True)

        self.layout6.addWidget(self.at_label)

        self.at = QLineEdit(self.at_field)
        self.at.setObjectName(u"at")

        self.layout6.addWidget(self.at)


        self.layout9.addWidget(self.at_field)

        self.pages_field = Field(self.scrollContent)
        self.pages_field.setObjectName(u"pages_field")
        self.pages_field.setProperty(u"field", u"pages")
        self.layout7 = QVBoxLayout(self.pages_field)
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.pages_label = QLabel(self.pages_field)
        self.pages_label.setObjectName(u"pages_label")
        self.pages_label.setProperty(u"role", u"fieldLabel")
        self.pages_label.setWordWrap(True)

        self.layout7.addWidget(self.pages_label)

        self.pages = QLineEdit(self.pages_field)
        self.pages.setObjectName(u"pages")

        self.layout7.addWidget(self.pages)


        self.layout9.addWidget(self.pages_field)

        self.failed_field = Field(self.scrollContent)
        self.failed_field.setObjectName(u"failed_field")
        self.failed_field.setProperty(u"field", u"failed")
        self.layout8 = QVBoxLayout(self.failed_field)
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.failed_label = QLabel(self.failed_field)
        self.failed_label.setObjectName(u"failed_label")
        self.failed_label.setProperty(u"role", u"fieldLabel")
        self.failed_label.setWordWrap(True)

        self.layout8.addWidget(self.failed_label)

        self.failed = YesNo(self.failed_field)
        self.failed.setObjectName(u"failed")

        self.layout8.addWidget(self.failed)


        self.layout9.addWidget(self.failed_field)

        self.layout9.setStretch(0, 1)
        self.layout9.setStretch(1, 1)
        self.layout9.setStretch(2, 1)

        self.layout19.addLayout(self.layout9)

        self.layout12 = QHBoxLayout()
        self.layout12.setSpacing(16)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.delivered_on_field = Field(self.scrollContent)
        self.delivered_on_field.setObjectName(u"delivered_on_field")
        self.delivered_on_field.setProperty(u"field", u"delivered_on")
        self.layout10 = QVBoxLayout(self.delivered_on_field)
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.delivered_on_label = QLabel(self.delivered_on_field)
        self.delivered_on_label.setObjectName(u"delivered_on_label")
        self.delivered_on_label.setProperty(u"role", u"fieldLabel")
        self.delivered_on_label.setWordWrap(True)

        self.layout10.addWidget(self.delivered_on_label)

        self.delivered_on = DayEdit(self.delivered_on_field)
        self.delivered_on.setObjectName(u"delivered_on")

        self.layout10.addWidget(self.delivered_on)

        self.delivered_on_hint = QLabel(self.delivered_on_field)
        self.delivered_on_hint.setObjectName(u"delivered_on_hint")
        self.delivered_on_hint.setProperty(u"role", u"hint")
        self.delivered_on_hint.setWordWrap(True)

        self.layout10.addWidget(self.delivered_on_hint)


        self.layout12.addWidget(self.delivered_on_field)

        self.received_by_field = Field(self.scrollContent)
        self.received_by_field.setObjectName(u"received_by_field")
        self.received_by_field.setProperty(u"field", u"received_by")
        self.layout11 = QVBoxLayout(self.received_by_field)
        self.layout11.setSpacing(4)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.received_by_label = QLabel(self.received_by_field)
        self.received_by_label.setObjectName(u"received_by_label")
        self.received_by_label.setProperty(u"role", u"fieldLabel")
        self.received_by_label.setWordWrap(True)

        self.layout11.addWidget(self.received_by_label)

        self.received_by = QLineEdit(self.received_by_field)
        self.received_by.setObjectName(u"received_by")

        self.layout11.addWidget(self.received_by)


        self.layout12.addWidget(self.received_by_field)

        self.layout12.setStretch(0, 1)
        self.layout12.setStretch(1, 1)

        self.layout19.addLayout(self.layout12)

        self.proof_field = Field(self.scrollContent)
        self.proof_field.setObjectName(u"proof_field")
        self.proof_field.setProperty(u"field", u"proof")
        self.layout13 = QVBoxLayout(self.proof_field)
        self.layout13.setSpacing(4)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.proof_label = QLabel(self.proof_field)
        self.proof_label.setObjectName(u"proof_label")
        self.proof_label.setProperty(u"role", u"fieldLabel")
        self.proof_label.setWordWrap(True)

        self.layout13.addWidget(self.proof_label)

        self.proof = QLineEdit(self.proof_field)
        self.proof.setObjectName(u"proof")

        self.layout13.addWidget(self.proof)

        self.proof_hint = QLabel(self.proof_field)
        self.proof_hint.setObjectName(u"proof_hint")
        self.proof_hint.setProperty(u"role", u"hint")
        self.proof_hint.setWordWrap(True)

        self.layout13.addWidget(self.proof_hint)


        self.layout19.addWidget(self.proof_field)

        self.proof_file_field = Field(self.scrollContent)
        self.proof_file_field.setObjectName(u"proof_file_field")
        self.proof_file_field.setProperty(u"field", u"proof_file")
        self.layout14 = QVBoxLayout(self.proof_file_field)
        self.layout14.setSpacing(4)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.proof_file_label = QLabel(self.proof_file_field)
        self.proof_file_label.setObjectName(u"proof_file_label")
        self.proof_file_label.setProperty(u"role", u"fieldLabel")
        self.proof_file_label.setWordWrap(True)

        self.layout14.addWidget(self.proof_file_label)

        self.proof_file = FilePick(self.proof_file_field)
        self.proof_file.setObjectName(u"proof_file")

        self.layout14.addWidget(self.proof_file)


        self.layout19.addWidget(self.proof_file_field)

        self.layout17 = QHBoxLayout()
        self.layout17.setSpacing(16)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.signed_on_field = Field(self.scrollContent)
        self.signed_on_field.setObjectName(u"signed_on_field")
        self.signed_on_field.setProperty(u"field", u"signed_on")
        self.layout15 = QVBoxLayout(self.signed_on_field)
        self.layout15.setSpacing(4)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.signed_on_label = QLabel(self.signed_on_field)
        self.signed_on_label.setObjectName(u"signed_on_label")
        self.signed_on_label.setProperty(u"role", u"fieldLabel")
        self.signed_on_label.setWordWrap(True)

        self.layout15.addWidget(self.signed_on_label)

        self.signed_on = DayEdit(self.signed_on_field)
        self.signed_on.setObjectName(u"signed_on")

        self.layout15.addWidget(self.signed_on)

        self.signed_on_hint = QLabel(self.signed_on_field)
        self.signed_on_hint.setObjectName(u"signed_on_hint")
        self.signed_on_hint.setProperty(u"role", u"hint")
        self.signed_on_hint.setWordWrap(True)

        self.layout15.addWidget(self.signed_on_hint)


        self.layout17.addWidget(self.signed_on_field)

        self.signed_scan_field = Field(self.scrollContent)
        self.signed_scan_field.setObjectName(u"signed_scan_field")
        self.signed_scan_field.setProperty(u"field", u"signed_scan")
        self.layout16 = QVBoxLayout(self.signed_scan_field)
        self.layout16.setSpacing(4)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.signed_scan_label = QLabel(self.signed_scan_field)
        self.signed_scan_label.setObjectName(u"signed_scan_label")
        self.signed_scan_label.setProperty(u"role", u"fieldLabel")
        self.signed_scan_label.setWordWrap(True)

        self.layout16.addWidget(self.signed_scan_label)

        self.signed_scan = FilePick(self.signed_scan_field)
        self.signed_scan.setObjectName(u"signed_scan")

        self.layout16.addWidget(self.signed_scan)


        self.layout17.addWidget(self.signed_scan_field)

        self.layout17.setStretch(0, 1)
        self.layout17.setStretch(1, 1)

        self.layout19.addLayout(self.layout17)

        self.hint = QLabel(self.scrollContent)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"hint")
        self.hint.setWordWrap(True)

        self.layout19.addWidget(self.hint)

        self.spacer18 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout19.addItem(self.spacer18)

        self.scroll.setWidget(self.scrollContent)

        self.layout22.addWidget(self.scroll)

        self.footer = QFrame(SendingDialog)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"role", u"footer")
        self.layout21 = QHBoxLayout(self.footer)
        self.layout21.setSpacing(8)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(20, 12, 20, 12)
        self.spacer20 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout21.addItem(self.spacer20)

        self.cancelButton = QPushButton(self.footer)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"secondary")

        self.layout21.addWidget(self.cancelButton)

        self.saveButton = QPushButton(self.footer)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(True)
        self.saveButton.setProperty(u"role", u"primary")

        self.layout21.addWidget(self.saveButton)


        self.layout22.addWidget(self.footer)

#if QT_CONFIG(shortcut)
        self.letters_label.setBuddy(self.letters)
        self.channel_label.setBuddy(self.channel)
        self.on_label.setBuddy(self.on)
        self.number_label.setBuddy(self.number)
        self.at_label.setBuddy(self.at)
        self.pages_label.setBuddy(self.pages)
        self.failed_label.setBuddy(self.failed)
        self.delivered_on_label.setBuddy(self.delivered_on)
        self.received_by_label.setBuddy(self.received_by)
        self.proof_label.setBuddy(self.proof)
        self.proof_file_label.setBuddy(self.proof_file)
        self.signed_on_label.setBuddy(self.signed_on)
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
        self.at_label.setText(QCoreApplication.translate("SendingDialog", u"At what time?", None))
        self.pages_label.setText(QCoreApplication.translate("SendingDialog", u"How many pages?", None))
        self.failed_label.setText(QCoreApplication.translate("SendingDialog", u"Did it go through?", None))
        self.delivered_on_label.setText(QCoreApplication.translate("SendingDialog", u"On which day was it delivered?", None))
        self.delivered_on_hint.setText(QCoreApplication.translate("SendingDialog", u"Leave it empty until you know.", None))
        self.received_by_label.setText(QCoreApplication.translate("SendingDialog", u"Who signed for it?", None))
        self.proof_label.setText(QCoreApplication.translate("SendingDialog", u"What proves that it arrived?", None))
        self.proof_hint.setText(QCoreApplication.translate("SendingDialog", u"A fax report that says OK, a portal message, a copy stamped at the desk. Leave this empty if you have no proof yet.", None))
        self.proof_file_label.setText(QCoreApplication.translate("SendingDialog", u"The proof as a file", None))
        self.signed_on_label.setText(QCoreApplication.translate("SendingDialog", u"On which day did you sign it?", None))
        self.signed_on_hint.setText(QCoreApplication.translate("SendingDialog", u"Some offices refuse a signature older than 60 or 90 days.", None))
        self.signed_scan_label.setText(QCoreApplication.translate("SendingDialog", u"The letter as you signed it", None))
        self.hint.setText(QCoreApplication.translate("SendingDialog", u"Their time starts on the day they get it.", None))
        self.cancelButton.setText(QCoreApplication.translate("SendingDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("SendingDialog", u"Save", None))
    # retranslateUi

