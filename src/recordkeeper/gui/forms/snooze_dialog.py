# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'snooze_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import DayEdit

class Ui_SnoozeDialog(object):
    def setupUi(self, SnoozeDialog):
        if not SnoozeDialog.objectName():
            SnoozeDialog.setObjectName(u"SnoozeDialog")
        SnoozeDialog.setMinimumWidth(480)
        self.layout5 = QVBoxLayout(SnoozeDialog)
        self.layout5.setSpacing(12)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(20, 20, 20, 20)
        self.about = QLabel(SnoozeDialog)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setProperty(u"role", u"strong")
        self.about.setWordWrap(True)

        self.layout5.addWidget(self.about)

        self.hint = QLabel(SnoozeDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"quiet")
        self.hint.setWordWrap(True)

        self.layout5.addWidget(self.hint)

        self.until_field = Field(SnoozeDialog)
        self.until_field.setObjectName(u"until_field")
        self.until_field.setProperty(u"field", u"until")
        self.layout1 = QVBoxLayout(self.until_field)
        self.layout1.setSpacing(4)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.until_label = QLabel(self.until_field)
        self.until_label.setObjectName(u"until_label")
        self.until_label.setProperty(u"role", u"fieldLabel")
        self.until_label.setWordWrap(True)

        self.layout1.addWidget(self.until_label)

        self.until = DayEdit(self.until_field)
        self.until.setObjectName(u"until")

        self.layout1.addWidget(self.until)


        self.layout5.addWidget(self.until_field)

        self.reason_field = Field(SnoozeDialog)
        self.reason_field.setObjectName(u"reason_field")
        self.reason_field.setProperty(u"field", u"reason")
        self.layout2 = QVBoxLayout(self.reason_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.reason_field)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"fieldLabel")
        self.reason_label.setWordWrap(True)

        self.layout2.addWidget(self.reason_label)

        self.reason = QLineEdit(self.reason_field)
        self.reason.setObjectName(u"reason")

        self.layout2.addWidget(self.reason)

        self.reason_hint = QLabel(self.reason_field)
        self.reason_hint.setObjectName(u"reason_hint")
        self.reason_hint.setProperty(u"role", u"hint")
        self.reason_hint.setWordWrap(True)

        self.layout2.addWidget(self.reason_hint)


        self.layout5.addWidget(self.reason_field)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer3)

        self.cancelButton = QPushButton(SnoozeDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"secondary")

        self.layout4.addWidget(self.cancelButton)

        self.saveButton = QPushButton(SnoozeDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(True)
        self.saveButton.setProperty(u"role", u"primary")

        self.layout4.addWidget(self.saveButton)


        self.layout5.addLayout(self.layout4)

#if QT_CONFIG(shortcut)
        self.until_label.setBuddy(self.until)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SnoozeDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(SnoozeDialog)
    # setupUi

    def retranslateUi(self, SnoozeDialog):
        SnoozeDialog.setWindowTitle(QCoreApplication.translate("SnoozeDialog", u"Put it off", None))
        self.about.setText("")
        self.hint.setText(QCoreApplication.translate("SnoozeDialog", u"It comes back on that day. The law\u2019s dates go on all the same.", None))
        self.until_label.setText(QCoreApplication.translate("SnoozeDialog", u"Until when?", None))
        self.reason_label.setText(QCoreApplication.translate("SnoozeDialog", u"Why?", None))
        self.reason_hint.setText(QCoreApplication.translate("SnoozeDialog", u"Such as: they are closed this week, I am waiting for my daughter.", None))
        self.cancelButton.setText(QCoreApplication.translate("SnoozeDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("SnoozeDialog", u"Put it off", None))
    # retranslateUi

