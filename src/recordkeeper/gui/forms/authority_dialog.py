# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'authority_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import (ChoiceBox, DayEdit)

class Ui_AuthorityDialog(object):
    def setupUi(self, AuthorityDialog):
        if not AuthorityDialog.objectName():
            AuthorityDialog.setObjectName(u"AuthorityDialog")
        AuthorityDialog.setMinimumWidth(480)
        self.layout16 = QVBoxLayout(AuthorityDialog)
        self.layout16.setSpacing(12)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(20, 20, 20, 20)
        self.label1 = QLabel(AuthorityDialog)
        self.label1.setObjectName(u"label1")
        self.label1.setProperty(u"role", u"quiet")
        self.label1.setWordWrap(True)

        self.layout16.addWidget(self.label1)

        self.actor_field = Field(AuthorityDialog)
        self.actor_field.setObjectName(u"actor_field")
        self.actor_field.setProperty(u"field", u"actor")
        self.layout3 = QVBoxLayout(self.actor_field)
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.actor_label = QLabel(self.actor_field)
        self.actor_label.setObjectName(u"actor_label")
        self.actor_label.setProperty(u"role", u"fieldLabel")

        self.layout3.addWidget(self.actor_label)

        self.actor = ChoiceBox(self.actor_field)
        self.actor.setObjectName(u"actor")

        self.layout3.addWidget(self.actor)


        self.layout16.addWidget(self.actor_field)

        self.person_field = Field(AuthorityDialog)
        self.person_field.setObjectName(u"person_field")
        self.person_field.setProperty(u"field", u"person")
        self.layout5 = QVBoxLayout(self.person_field)
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.person_label = QLabel(self.person_field)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setProperty(u"role", u"fieldLabel")

        self.layout5.addWidget(self.person_label)

        self.person = ChoiceBox(self.person_field)
        self.person.setObjectName(u"person")

        self.layout5.addWidget(self.person)


        self.layout16.addWidget(self.person_field)

        self.relationship_field = Field(AuthorityDialog)
        self.relationship_field.setObjectName(u"relationship_field")
        self.relationship_field.setProperty(u"field", u"relationship")
        self.layout7 = QVBoxLayout(self.relationship_field)
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.relationship_label = QLabel(self.relationship_field)
        self.relationship_label.setObjectName(u"relationship_label")
        self.relationship_label.setProperty(u"role", u"fieldLabel")

        self.layout7.addWidget(self.relationship_label)

        self.relationship = QLineEdit(self.relationship_field)
        self.relationship.setObjectName(u"relationship")

        self.layout7.addWidget(self.relationship)

        self.relationship_hint = QLabel(self.relationship_field)
        self.relationship_hint.setObjectName(u"relationship_hint")
        self.relationship_hint.setProperty(u"role", u"hint")
        self.relationship_hint.setWordWrap(True)

        self.layout7.addWidget(self.relationship_hint)


        self.layout16.addWidget(self.relationship_field)

        self.paper_field = Field(AuthorityDialog)
        self.paper_field.setObjectName(u"paper_field")
        self.paper_field.setProperty(u"field", u"paper")
        self.layout9 = QVBoxLayout(self.paper_field)
        self.layout9.setSpacing(4)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.paper_label = QLabel(self.paper_field)
        self.paper_label.setObjectName(u"paper_label")
        self.paper_label.setProperty(u"role", u"fieldLabel")

        self.layout9.addWidget(self.paper_label)

        self.paper = QLineEdit(self.paper_field)
        self.paper.setObjectName(u"paper")

        self.layout9.addWidget(self.paper)

        self.paper_hint = QLabel(self.paper_field)
        self.paper_hint.setObjectName(u"paper_hint")
        self.paper_hint.setProperty(u"role", u"hint")
        self.paper_hint.setWordWrap(True)

        self.layout9.addWidget(self.paper_hint)


        self.layout16.addWidget(self.paper_field)

        self.layout14 = QHBoxLayout()
        self.layout14.setSpacing(12)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.valid_from_field = Field(AuthorityDialog)
        self.valid_from_field.setObjectName(u"valid_from_field")
        self.valid_from_field.setProperty(u"field", u"valid_from")
        self.layout11 = QVBoxLayout(self.valid_from_field)
        self.layout11.setSpacing(4)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.valid_from_label = QLabel(self.valid_from_field)
        self.valid_from_label.setObjectName(u"valid_from_label")
        self.valid_from_label.setProperty(u"role", u"fieldLabel")

        self.layout11.addWidget(self.valid_from_label)

        self.valid_from = DayEdit(self.valid_from_field)
        self.valid_from.setObjectName(u"valid_from")

        self.layout11.addWidget(self.valid_from)


        self.layout14.addWidget(self.valid_from_field)

        self.valid_until_field = Field(AuthorityDialog)
        self.valid_until_field.setObjectName(u"valid_until_field")
        self.valid_until_field.setProperty(u"field", u"valid_until")
        self.layout13 = QVBoxLayout(self.valid_until_field)
        self.layout13.setSpacing(4)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.valid_until_label = QLabel(self.valid_until_field)
        self.valid_until_label.setObjectName(u"valid_until_label")
        self.valid_until_label.setProperty(u"role", u"fieldLabel")

        self.layout13.addWidget(self.valid_until_label)

        self.valid_until = DayEdit(self.valid_until_field)
        self.valid_until.setObjectName(u"valid_until")

        self.layout13.addWidget(self.valid_until)


        self.layout14.addWidget(self.valid_until_field)


        self.layout16.addLayout(self.layout14)

        self.spacer17 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout16.addItem(self.spacer17)

        self.layout15 = QHBoxLayout()
        self.layout15.setSpacing(8)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.spacer18 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout15.addItem(self.spacer18)

        self.cancelButton = QPushButton(AuthorityDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"role", u"secondary")
        self.cancelButton.setAutoDefault(False)

        self.layout15.addWidget(self.cancelButton)

        self.saveButton = QPushButton(AuthorityDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.layout15.addWidget(self.saveButton)


        self.layout16.addLayout(self.layout15)

#if QT_CONFIG(shortcut)
        self.actor_label.setBuddy(self.actor)
        self.person_label.setBuddy(self.person)
        self.relationship_label.setBuddy(self.relationship)
        self.paper_label.setBuddy(self.paper)
        self.valid_from_label.setBuddy(self.valid_from)
        self.valid_until_label.setBuddy(self.valid_until)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AuthorityDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(AuthorityDialog)
    # setupUi

    def retranslateUi(self, AuthorityDialog):
        AuthorityDialog.setWindowTitle(QCoreApplication.translate("AuthorityDialog", u"Who may act for whom", None))
        self.label1.setText(QCoreApplication.translate("AuthorityDialog", u"For example a parent for a child, or somebody with a power of attorney.", None))
        self.actor_label.setText(QCoreApplication.translate("AuthorityDialog", u"Who acts?", None))
        self.person_label.setText(QCoreApplication.translate("AuthorityDialog", u"For whom?", None))
        self.relationship_label.setText(QCoreApplication.translate("AuthorityDialog", u"How are they related?", None))
        self.relationship_hint.setText(QCoreApplication.translate("AuthorityDialog", u"Such as mother, guardian, or agent under a power of attorney.", None))
        self.paper_label.setText(QCoreApplication.translate("AuthorityDialog", u"Which paper proves it?", None))
        self.paper_hint.setText(QCoreApplication.translate("AuthorityDialog", u"Such as a birth certificate or a court order. Leave it empty if there is none.", None))
        self.valid_from_label.setText(QCoreApplication.translate("AuthorityDialog", u"From", None))
        self.valid_until_label.setText(QCoreApplication.translate("AuthorityDialog", u"Until", None))
        self.cancelButton.setText(QCoreApplication.translate("AuthorityDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("AuthorityDialog", u"Save", None))
    # retranslateUi

