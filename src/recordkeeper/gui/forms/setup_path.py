# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_path.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.card import Card
from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import LinesEdit

class Ui_SetupPath(object):
    def setupUi(self, SetupPath):
        if not SetupPath.objectName():
            SetupPath.setObjectName(u"SetupPath")
        self.contentLayout = QVBoxLayout(SetupPath)
        self.contentLayout.setSpacing(14)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(SetupPath)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.contentLayout.addWidget(self.title)

        self.subtitle = QLabel(SetupPath)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"quiet")
        self.subtitle.setWordWrap(True)

        self.contentLayout.addWidget(self.subtitle)

        self.stepRows = QWidget(SetupPath)
        self.stepRows.setObjectName(u"stepRows")
        self.stepsLayout = QGridLayout(self.stepRows)
        self.stepsLayout.setSpacing(4)
        self.stepsLayout.setObjectName(u"stepsLayout")
        self.stepsLayout.setContentsMargins(0, 0, 0, 0)

        self.contentLayout.addWidget(self.stepRows)

        self.adviceCard = Card(SetupPath)
        self.adviceCard.setObjectName(u"adviceCard")
        self.layout3 = QVBoxLayout(self.adviceCard)
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(14, 12, 14, 12)
        self.adviceTitle = QLabel(self.adviceCard)
        self.adviceTitle.setObjectName(u"adviceTitle")
        self.adviceTitle.setProperty(u"role", u"strong")
        self.adviceTitle.setWordWrap(True)

        self.layout3.addWidget(self.adviceTitle)

        self.advice = QLabel(self.adviceCard)
        self.advice.setObjectName(u"advice")
        self.advice.setTextFormat(Qt.TextFormat.PlainText)
        self.advice.setProperty(u"role", u"body")
        self.advice.setWordWrap(True)

        self.layout3.addWidget(self.advice)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.whyButton = QPushButton(self.adviceCard)
        self.whyButton.setObjectName(u"whyButton")
        self.whyButton.setProperty(u"role", u"link")

        self.layout2.addWidget(self.whyButton)

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)


        self.layout3.addLayout(self.layout2)


        self.contentLayout.addWidget(self.adviceCard)

        self.path_note_field = Field(SetupPath)
        self.path_note_field.setObjectName(u"path_note_field")
        self.path_note_field.setProperty(u"field", u"path.note")
        self.layout4 = QVBoxLayout(self.path_note_field)
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.path_note_label = QLabel(self.path_note_field)
        self.path_note_label.setObjectName(u"path_note_label")
        self.path_note_label.setProperty(u"role", u"fieldLabel")
        self.path_note_label.setWordWrap(True)

        self.layout4.addWidget(self.path_note_label)

        self.path_note = LinesEdit(self.path_note_field)
        self.path_note.setObjectName(u"path_note")

        self.layout4.addWidget(self.path_note)

        self.path_note_hint = QLabel(self.path_note_field)
        self.path_note_hint.setObjectName(u"path_note_hint")
        self.path_note_hint.setProperty(u"role", u"hint")
        self.path_note_hint.setWordWrap(True)

        self.layout4.addWidget(self.path_note_hint)


        self.contentLayout.addWidget(self.path_note_field)

        self.spacer5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentLayout.addItem(self.spacer5)

        self.contentLayout.setStretch(5, 1)
#if QT_CONFIG(shortcut)
        self.path_note_label.setBuddy(self.path_note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SetupPath)

        QMetaObject.connectSlotsByName(SetupPath)
    # setupUi

    def retranslateUi(self, SetupPath):
        self.title.setText(QCoreApplication.translate("SetupPath", u"How far did you get in the portal?", None))
        self.subtitle.setText(QCoreApplication.translate("SetupPath", u"Say for each step how it went. Leave the rest at \u201cnot yet\u201d.", None))
        self.adviceTitle.setText(QCoreApplication.translate("SetupPath", u"What helps here", None))
        self.advice.setText("")
        self.whyButton.setText(QCoreApplication.translate("SetupPath", u"Why does this happen?", None))
        self.path_note_label.setText(QCoreApplication.translate("SetupPath", u"What did the portal say?", None))
        self.path_note_hint.setText(QCoreApplication.translate("SetupPath", u"Its own words, if you have them.", None))
        pass
    # retranslateUi

