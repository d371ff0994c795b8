# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_asked.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout

from recordkeeper.gui.widgets.choice_box import ChoiceBox
from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import (CheckList, DayEdit)

class Ui_SetupAsked(object):
    def setupUi(self, SetupAsked):
        if not SetupAsked.objectName():
            SetupAsked.setObjectName(u"SetupAsked")
        self.contentLayout = QVBoxLayout(SetupAsked)
        self.contentLayout.setSpacing(14)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(SetupAsked)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.contentLayout.addWidget(self.title)

        self.subtitle = QLabel(SetupAsked)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"quiet")
        self.subtitle.setWordWrap(True)

        self.contentLayout.addWidget(self.subtitle)

        self.layout11 = QHBoxLayout()
        self.layout11.setSpacing(24)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.layout6 = QVBoxLayout()
        self.layout6.setSpacing(12)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(12)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.asked_channel_field = Field(SetupAsked)
        self.asked_channel_field.setObjectName(u"asked_channel_field")
        self.asked_channel_field.setProperty(u"field", u"asked.channel")
        self.layout1 = QVBoxLayout(self.asked_channel_field)
        self.layout1.setSpacing(4)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.asked_channel_label = QLabel(self.asked_channel_field)
        self.asked_channel_label.setObjectName(u"asked_channel_label")
        self.asked_channel_label.setProperty(u"role", u"fieldLabel")
        self.asked_channel_label.setWordWrap(True)

        self.layout1.addWidget(self.asked_channel_label)

        self.asked_channel = ChoiceBox(self.asked_channel_field)
        self.asked_channel.setObjectName(u"asked_channel")

        self.layout1.addWidget(self.asked_channel)


        self.layout3.addWidget(self.asked_channel_field)

        self.asked_on_field = Field(SetupAsked)
        self.asked_on_field.setObjectName(u"asked_on_field")
        self.asked_on_field.setProperty(u"field", u"asked.on")
        self.layout2 = QVBoxLayout(self.asked_on_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.asked_on_label = QLabel(self.asked_on_field)
        self.asked_on_label.setObjectName(u"asked_on_label")
        self.asked_on_label.setProperty(u"role", u"fieldLabel")
        self.asked_on_label.setWordWrap(True)

        self.layout2.addWidget(self.asked_on_label)

        self.asked_on = DayEdit(self.asked_on_field)
        self.asked_on.setObjectName(u"asked_on")

        self.layout2.addWidget(self.asked_on)


        self.layout3.addWidget(self.asked_on_field)

        self.layout3.setStretch(0, 1)
        self.layout3.setStretch(1, 1)

        self.layout6.addLayout(self.layout3)

        self.asked_to_field = Field(SetupAsked)
        self.asked_to_field.setObjectName(u"asked_to_field")
        self.asked_to_field.setProperty(u"field", u"asked.to")
        self.layout4 = QVBoxLayout(self.asked_to_field)
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.asked_to_label = QLabel(self.asked_to_field)
        self.asked_to_label.setObjectName(u"asked_to_label")
        self.asked_to_label.setProperty(u"role", u"fieldLabel")
        self.asked_to_label.setWordWrap(True)

        self.layout4.addWidget(self.asked_to_label)

        self.asked_to = QLineEdit(self.asked_to_field)
        self.asked_to.setObjectName(u"asked_to")

        self.layout4.addWidget(self.asked_to)


        self.layout6.addWidget(self.asked_to_field)

        self.spacer5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout6.addItem(self.spacer5)


        self.layout11.addLayout(self.layout6)

        self.layout10 = QVBoxLayout()
        self.layout10.setSpacing(12)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.asked_proof_field = Field(SetupAsked)
        self.asked_proof_field.setObjectName(u"asked_proof_field")
        self.asked_proof_field.setProperty(u"field", u"asked.proof")
        self.layout7 = QVBoxLayout(self.asked_proof_field)
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.asked_proof_label = QLabel(self.asked_proof_field)
        self.asked_proof_label.setObjectName(u"asked_proof_label")
        self.asked_proof_label.setProperty(u"role", u"fieldLabel")
        self.asked_proof_label.setWordWrap(True)

        self.layout7.addWidget(self.asked_proof_label)

        self.asked_proof = QLineEdit(self.asked_proof_field)
        self.asked_proof.setObjectName(u"asked_proof")

        self.layout7.addWidget(self.asked_proof)


        self.layout10.addWidget(self.asked_proof_field)

        self.asked_received_on_field = Field(SetupAsked)
        self.asked_received_on_field.setObjectName(u"asked_received_on_field")
        self.asked_received_on_field.setProperty(u"field", u"asked.received_on")
        self.layout8 = QVBoxLayout(self.asked_received_on_field)
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.asked_received_on_label = QLabel(self.asked_received_on_field)
        self.asked_received_on_label.setObjectName(u"asked_received_on_label")
        self.asked_received_on_label.setProperty(u"role", u"fieldLabel")
        self.asked_received_on_label.setWordWrap(True)

        self.layout8.addWidget(self.asked_received_on_label)

        self.asked_received_on = DayEdit(self.asked_received_on_field)
        self.asked_received_on.setObjectName(u"asked_received_on")

        self.layout8.addWidget(self.asked_received_on)


        self.layout10.addWidget(self.asked_received_on_field)

        self.spacer9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout10.addItem(self.spacer9)


        self.layout11.addLayout(self.layout10)

        self.layout11.setStretch(0, 1)
        self.layout11.setStretch(1, 1)

        self.contentLayout.addLayout(self.layout11)

        self.asked_kinds_field = Field(SetupAsked)
        self.asked_kinds_field.setObjectName(u"asked_kinds_field")
        self.asked_kinds_field.setProperty(u"field", u"asked.kinds")
        self.layout12 = QVBoxLayout(self.asked_kinds_field)
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.asked_kinds_label = QLabel(self.asked_kinds_field)
        self.asked_kinds_label.setObjectName(u"asked_kinds_label")
        self.asked_kinds_label.setProperty(u"role", u"fieldLabel")
        self.asked_kinds_label.setWordWrap(True)

        self.layout12.addWidget(self.asked_kinds_label)

        self.asked_kinds = CheckList(self.asked_kinds_field)
        self.asked_kinds.setObjectName(u"asked_kinds")

        self.layout12.addWidget(self.asked_kinds)


        self.contentLayout.addWidget(self.asked_kinds_field)

        self.asked_note_field = Field(SetupAsked)
        self.asked_note_field.setObjectName(u"asked_note_field")
        self.asked_note_field.setProperty(u"field", u"asked.note")
        self.layout13 = QVBoxLayout(self.asked_note_field)
        self.layout13.setSpacing(4)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.asked_note_label = QLabel(self.asked_note_field)
        self.asked_note_label.setObjectName(u"asked_note_label")
        self.asked_note_label.setProperty(u"role", u"fieldLabel")
        self.asked_note_label.setWordWrap(True)

        self.layout13.addWidget(self.asked_note_label)

        self.asked_note = QLineEdit(self.asked_note_field)
        self.asked_note.setObjectName(u"asked_note")

        self.layout13.addWidget(self.asked_note)


        self.contentLayout.addWidget(self.asked_note_field)

        self.spacer14 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentLayout.addItem(self.spacer14)

        self.contentLayout.setStretch(5, 1)
#if QT_CONFIG(shortcut)
        self.asked_channel_label.setBuddy(self.asked_channel)
        self.asked_on_label.setBuddy(self.asked_on)
        self.asked_to_label.setBuddy(self.asked_to)
        self.asked_proof_label.setBuddy(self.asked_proof)
        self.asked_received_on_label.setBuddy(self.asked_received_on)
        self.asked_kinds_label.setBuddy(self.asked_kinds)
        self.asked_note_label.setBuddy(self.asked_note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SetupAsked)

        QMetaObject.connectSlotsByName(SetupAsked)
    # setupUi

    def retranslateUi(self, SetupAsked):
        self.title.setText(QCoreApplication.translate("SetupAsked", u"When and how did you ask?", None))
        self.subtitle.setText(QCoreApplication.translate("SetupAsked", u"A phone call, or their form called \u201cAuthorization\u201d, may not start their time. Then send our letter too.", None))
        self.asked_channel_label.setText(QCoreApplication.translate("SetupAsked", u"How did you ask?", None))
        self.asked_on_label.setText(QCoreApplication.translate("SetupAsked", u"On which day?", None))
        self.asked_to_label.setText(QCoreApplication.translate("SetupAsked", u"Whom did you ask?", None))
        self.asked_proof_label.setText(QCoreApplication.translate("SetupAsked", u"What proves that they got it, if anything?", None))
        self.asked_received_on_label.setText(QCoreApplication.translate("SetupAsked", u"On which day did they get it, if you know?", None))
        self.asked_kinds_label.setText(QCoreApplication.translate("SetupAsked", u"What did you ask for?", None))
        self.asked_note_label.setText(QCoreApplication.translate("SetupAsked", u"What happened since?", None))
        pass
    # retranslateUi

