# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'strike_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import LinesEdit

class Ui_StrikeDialog(object):
    def setupUi(self, StrikeDialog):
        if not StrikeDialog.objectName():
            StrikeDialog.setObjectName(u"StrikeDialog")
        StrikeDialog.setMinimumWidth(480)
        self.layout5 = QVBoxLayout(StrikeDialog)
        self.layout5.setSpacing(12)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(20, 20, 20, 20)
        self.about = QLabel(StrikeDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"strong")
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)

        self.layout5.addWidget(self.about)

        self.label1 = QLabel(StrikeDialog)
        self.label1.setObjectName(u"label1")
        self.label1.setProperty(u"role", u"quiet")
        self.label1.setWordWrap(True)

        self.layout5.addWidget(self.label1)

        self.reason_field = Field(StrikeDialog)
        self.reason_field.setObjectName(u"reason_field")
        self.reason_field.setProperty(u"field", u"reason")
        self.layout3 = QVBoxLayout(self.reason_field)
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.reason_field)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"fieldLabel")

        self.layout3.addWidget(self.reason_label)

        self.reason = LinesEdit(self.reason_field)
        self.reason.setObjectName(u"reason")

        self.layout3.addWidget(self.reason)

        self.reason_hint = QLabel(self.reason_field)
        self.reason_hint.setObjectName(u"reason_hint")
        self.reason_hint.setProperty(u"role", u"hint")
        self.reason_hint.setWordWrap(True)

        self.layout3.addWidget(self.reason_hint)


        self.layout5.addWidget(self.reason_field)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.spacer6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer6)

        self.cancelButton = QPushButton(StrikeDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"role", u"secondary")
        self.cancelButton.setAutoDefault(False)

        self.layout4.addWidget(self.cancelButton)

        self.saveButton = QPushButton(StrikeDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.layout4.addWidget(self.saveButton)


        self.layout5.addLayout(self.layout4)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StrikeDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(StrikeDialog)
    # setupUi

    def retranslateUi(self, StrikeDialog):
        StrikeDialog.setWindowTitle(QCoreApplication.translate("StrikeDialog", u"This was a mistake", None))
        self.about.setText("")
        self.label1.setText(QCoreApplication.translate("StrikeDialog", u"It stays in the history, crossed out, and no longer counts. What happened is never deleted.", None))
        self.reason_label.setText(QCoreApplication.translate("StrikeDialog", u"What was wrong?", None))
        self.reason_hint.setText(QCoreApplication.translate("StrikeDialog", u"Such as: wrong day, noted twice, wrong provider.", None))
        self.cancelButton.setText(QCoreApplication.translate("StrikeDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("StrikeDialog", u"Cross it out", None))
    # retranslateUi

