# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_test.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout

from recordkeeper.gui.widgets.card import Card
from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import LinesEdit
from recordkeeper.gui.widgets.radio_choice import RadioChoice

class Ui_SetupTest(object):
    def setupUi(self, SetupTest):
        if not SetupTest.objectName():
            SetupTest.setObjectName(u"SetupTest")
        self.contentLayout = QVBoxLayout(SetupTest)
        self.contentLayout.setSpacing(14)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(SetupTest)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.contentLayout.addWidget(self.title)

        self.subtitle = QLabel(SetupTest)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"quiet")
        self.subtitle.setWordWrap(True)

        self.contentLayout.addWidget(self.subtitle)

        self.whereCard = Card(SetupTest)
        self.whereCard.setObjectName(u"whereCard")
        self.layout1 = QVBoxLayout(self.whereCard)
        self.layout1.setSpacing(4)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(14, 12, 14, 12)
        self.whereTitle = QLabel(self.whereCard)
        self.whereTitle.setObjectName(u"whereTitle")
        self.whereTitle.setProperty(u"role", u"strong")
        self.whereTitle.setWordWrap(True)

        self.layout1.addWidget(self.whereTitle)

        self.whereText = QLabel(self.whereCard)
        self.whereText.setObjectName(u"whereText")
        self.whereText.setTextFormat(Qt.TextFormat.PlainText)
        self.whereText.setProperty(u"role", u"body")
        self.whereText.setWordWrap(True)

        self.layout1.addWidget(self.whereText)

        self.whereSource = QLabel(self.whereCard)
        self.whereSource.setObjectName(u"whereSource")
        self.whereSource.setTextFormat(Qt.TextFormat.PlainText)
        self.whereSource.setProperty(u"role", u"hint")
        self.whereSource.setWordWrap(True)

        self.layout1.addWidget(self.whereSource)


        self.contentLayout.addWidget(self.whereCard)

        self.test_worked_field = Field(SetupTest)
        self.test_worked_field.setObjectName(u"test_worked_field")
        self.test_worked_field.setProperty(u"field", u"test.worked")
        self.layout2 = QVBoxLayout(self.test_worked_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.test_worked_label = QLabel(self.test_worked_field)
        self.test_worked_label.setObjectName(u"test_worked_label")
        self.test_worked_label.setProperty(u"role", u"fieldLabel")
        self.test_worked_label.setWordWrap(True)

        self.layout2.addWidget(self.test_worked_label)

        self.test_worked = RadioChoice(self.test_worked_field)
        self.test_worked.setObjectName(u"test_worked")

        self.layout2.addWidget(self.test_worked)


        self.contentLayout.addWidget(self.test_worked_field)

        self.test_what_field = Field(SetupTest)
        self.test_what_field.setObjectName(u"test_what_field")
        self.test_what_field.setProperty(u"field", u"test.what")
        self.layout3 = QVBoxLayout(self.test_what_field)
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.test_what_label = QLabel(self.test_what_field)
        self.test_what_label.setObjectName(u"test_what_label")
        self.test_what_label.setProperty(u"role", u"fieldLabel")
        self.test_what_label.setWordWrap(True)

        self.layout3.addWidget(self.test_what_label)

        self.test_what = QLineEdit(self.test_what_field)
        self.test_what.setObjectName(u"test_what")

        self.layout3.addWidget(self.test_what)

        self.test_what_hint = QLabel(self.test_what_field)
        self.test_what_hint.setObjectName(u"test_what_hint")
        self.test_what_hint.setProperty(u"role", u"hint")
        self.test_what_hint.setWordWrap(True)

        self.layout3.addWidget(self.test_what_hint)


        self.contentLayout.addWidget(self.test_what_field)

        self.test_note_field = Field(SetupTest)
        self.test_note_field.setObjectName(u"test_note_field")
        self.test_note_field.setProperty(u"field", u"test.note")
        self.layout4 = QVBoxLayout(self.test_note_field)
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.test_note_label = QLabel(self.test_note_field)
        self.test_note_label.setObjectName(u"test_note_label")
        self.test_note_label.setProperty(u"role", u"fieldLabel")
        self.test_note_label.setWordWrap(True)

        self.layout4.addWidget(self.test_note_label)

        self.test_note = LinesEdit(self.test_note_field)
        self.test_note.setObjectName(u"test_note")

        self.layout4.addWidget(self.test_note)

        self.test_note_hint = QLabel(self.test_note_field)
        self.test_note_hint.setObjectName(u"test_note_hint")
        self.test_note_hint.setProperty(u"role", u"hint")
        self.test_note_hint.setWordWrap(True)

        self.layout4.addWidget(self.test_note_hint)


        self.contentLayout.addWidget(self.test_note_field)

        self.advice = QLabel(SetupTest)
        self.advice.setObjectName(u"advice")
        self.advice.setTextFormat(Qt.TextFormat.PlainText)
        self.advice.setProperty(u"role", u"quiet")
        self.advice.setWordWrap(True)

        self.contentLayout.addWidget(self.advice)

        self.spacer5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentLayout.addItem(self.spacer5)

        self.contentLayout.setStretch(7, 1)
#if QT_CONFIG(shortcut)
        self.test_worked_label.setBuddy(self.test_worked)
        self.test_what_label.setBuddy(self.test_what)
        self.test_note_label.setBuddy(self.test_note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SetupTest)

        QMetaObject.connectSlotsByName(SetupTest)
    # setupUi

    def retranslateUi(self, SetupTest):
        self.title.setText(QCoreApplication.translate("SetupTest", u"Open one small record first", None))
        self.subtitle.setText(QCoreApplication.translate("SetupTest", u"A recent lab result, say. It shows that the account is tied to your record, before you order all of it.", None))
        self.whereTitle.setText(QCoreApplication.translate("SetupTest", u"Where to look", None))
        self.whereText.setText("")
        self.whereSource.setText("")
        self.test_worked_label.setText(QCoreApplication.translate("SetupTest", u"Could you open it?", None))
        self.test_what_label.setText(QCoreApplication.translate("SetupTest", u"What did you open?", None))
        self.test_what_hint.setText(QCoreApplication.translate("SetupTest", u"Such as: blood test of last month.", None))
        self.test_note_label.setText(QCoreApplication.translate("SetupTest", u"What happened?", None))
        self.test_note_hint.setText(QCoreApplication.translate("SetupTest", u"The words on the page, if there are any.", None))
        self.advice.setText("")
        pass
    # retranslateUi

