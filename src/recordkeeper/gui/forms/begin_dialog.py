# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'begin_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recordkeeper.gui.widgets.choice_box import ChoiceBox
from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.radio_choice import RadioChoice

class Ui_BeginDialog(object):
    def setupUi(self, BeginDialog):
        if not BeginDialog.objectName():
            BeginDialog.setObjectName(u"BeginDialog")
        BeginDialog.setMinimumWidth(560)
        self.layout7 = QVBoxLayout(BeginDialog)
        self.layout7.setSpacing(12)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(BeginDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"heading")
        self.title.setWordWrap(True)

        self.layout7.addWidget(self.title)

        self.person_field = Field(BeginDialog)
        self.person_field.setObjectName(u"person_field")
        self.person_field.setProperty(u"field", u"person")
        self.layout1 = QVBoxLayout(self.person_field)
        self.layout1.setSpacing(4)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.person_label = QLabel(self.person_field)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setProperty(u"role", u"fieldLabel")
        self.person_label.setWordWrap(True)

        self.layout1.addWidget(self.person_label)

        self.person = ChoiceBox(self.person_field)
        self.person.setObjectName(u"person")

        self.layout1.addWidget(self.person)


        self.layout7.addWidget(self.person_field)

        self.provider_field = Field(BeginDialog)
        self.provider_field.setObjectName(u"provider_field")
        self.provider_field.setProperty(u"field", u"provider")
        self.layout2 = QVBoxLayout(self.provider_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.provider_label = QLabel(self.provider_field)
        self.provider_label.setObjectName(u"provider_label")
        self.provider_label.setProperty(u"role", u"fieldLabel")
        self.provider_label.setWordWrap(True)

        self.layout2.addWidget(self.provider_label)

        self.provider = ChoiceBox(self.provider_field)
        self.provider.setObjectName(u"provider")

        self.layout2.addWidget(self.provider)


        self.layout7.addWidget(self.provider_field)

        self.right_field = Field(BeginDialog)
        self.right_field.setObjectName(u"right_field")
        self.right_field.setProperty(u"field", u"right")
        self.layout3 = QVBoxLayout(self.right_field)
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.right_label = QLabel(self.right_field)
        self.right_label.setObjectName(u"right_label")
        self.right_label.setProperty(u"role", u"fieldLabel")
        self.right_label.setWordWrap(True)

        self.layout3.addWidget(self.right_label)

        self.right = RadioChoice(self.right_field)
        self.right.setObjectName(u"right")

        self.layout3.addWidget(self.right)


        self.layout7.addWidget(self.right_field)

        self.none = QLabel(BeginDialog)
        self.none.setObjectName(u"none")
        self.none.setProperty(u"role", u"quiet")
        self.none.setWordWrap(True)

        self.layout7.addWidget(self.none)

        self.about = QLabel(BeginDialog)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.layout7.addWidget(self.about)

        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout7.addItem(self.spacer4)

        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.spacer5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.spacer5)

        self.cancelButton = QPushButton(BeginDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"secondary")

        self.layout6.addWidget(self.cancelButton)

        self.saveButton = QPushButton(BeginDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(True)
        self.saveButton.setProperty(u"role", u"primary")

        self.layout6.addWidget(self.saveButton)


        self.layout7.addLayout(self.layout6)

#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person)
        self.provider_label.setBuddy(self.provider)
        self.right_label.setBuddy(self.right)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BeginDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(BeginDialog)
    # setupUi

    def retranslateUi(self, BeginDialog):
        BeginDialog.setWindowTitle(QCoreApplication.translate("BeginDialog", u"New request", None))
        self.title.setText(QCoreApplication.translate("BeginDialog", u"What do you want to ask for?", None))
        self.person_label.setText(QCoreApplication.translate("BeginDialog", u"Whose records?", None))
        self.provider_label.setText(QCoreApplication.translate("BeginDialog", u"Which provider?", None))
        self.right_label.setText(QCoreApplication.translate("BeginDialog", u"Choose one", None))
        self.none.setText(QCoreApplication.translate("BeginDialog", u"RecordKeeper has no letter for another right than that to a copy at the place of this provider.", None))
        self.about.setText("")
        self.cancelButton.setText(QCoreApplication.translate("BeginDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("BeginDialog", u"Begin", None))
    # retranslateUi

