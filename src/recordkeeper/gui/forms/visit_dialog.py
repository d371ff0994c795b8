# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'visit_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.choice_box import ChoiceBox
from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import (CheckList, DayEdit)
from recordkeeper.gui.widgets.page_scroll import PageScroll

class Ui_VisitDialog(object):
    def setupUi(self, VisitDialog):
        if not VisitDialog.objectName():
            VisitDialog.setObjectName(u"VisitDialog")
        VisitDialog.setMinimumWidth(720)
        VisitDialog.setMinimumHeight(520)
        self.layout13 = QVBoxLayout(VisitDialog)
        self.layout13.setSpacing(0)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.scroll = PageScroll(VisitDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout10 = QVBoxLayout(self.content)
        self.layout10.setSpacing(12)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(20, 20, 20, 12)
        self.about = QLabel(self.content)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.layout10.addWidget(self.about)

        self.person_field = Field(self.content)
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


        self.layout10.addWidget(self.person_field)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(16)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.kind_field = Field(self.content)
        self.kind_field.setObjectName(u"kind_field")
        self.kind_field.setProperty(u"field", u"kind")
        self.layout2 = QVBoxLayout(self.kind_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.kind_field)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"fieldLabel")
        self.kind_label.setWordWrap(True)

        self.layout2.addWidget(self.kind_label)

        self.kind = ChoiceBox(self.kind_field)
        self.kind.setObjectName(u"kind")

        self.layout2.addWidget(self.kind)


        self.layout4.addWidget(self.kind_field)

        self.title_field = Field(self.content)
        self.title_field.setObjectName(u"title_field")
        self.title_field.setProperty(u"field", u"title")
        self.layout3 = QVBoxLayout(self.title_field)
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.title_field)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"fieldLabel")
        self.title_label.setWordWrap(True)

        self.layout3.addWidget(self.title_label)

        self.title = QLineEdit(self.title_field)
        self.title.setObjectName(u"title")

        self.layout3.addWidget(self.title)


        self.layout4.addWidget(self.title_field)

        self.layout4.setStretch(0, 1)
        self.layout4.setStretch(1, 1)

        self.layout10.addLayout(self.layout4)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(16)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.first_field = Field(self.content)
        self.first_field.setObjectName(u"first_field")
        self.first_field.setProperty(u"field", u"first")
        self.layout5 = QVBoxLayout(self.first_field)
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.first_label = QLabel(self.first_field)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setProperty(u"role", u"fieldLabel")
        self.first_label.setWordWrap(True)

        self.layout5.addWidget(self.first_label)

        self.first = DayEdit(self.first_field)
        self.first.setObjectName(u"first")

        self.layout5.addWidget(self.first)


        self.layout7.addWidget(self.first_field)

        self.last_field = Field(self.content)
        self.last_field.setObjectName(u"last_field")
        self.last_field.setProperty(u"field", u"last")
        self.layout6 = QVBoxLayout(self.last_field)
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.last_label = QLabel(self.last_field)
        self.last_label.setObjectName(u"last_label")
        self.last_label.setProperty(u"role", u"fieldLabel")
        self.last_label.setWordWrap(True)

        self.layout6.addWidget(self.last_label)

        self.last = DayEdit(self.last_field)
        self.last.setObjectName(u"last")

        self.layout6.addWidget(self.last)


        self.layout7.addWidget(self.last_field)

        self.layout7.setStretch(0, 1)
        self.layout7.setStretch(1, 1)

        self.layout10.addLayout(self.layout7)

        self.expected_field = Field(self.content)
        self.expected_field.setObjectName(u"expected_field")
        self.expected_field.setProperty(u"field", u"expected")
        self.layout8 = QVBoxLayout(self.expected_field)
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.expected_label = QLabel(self.expected_field)
        self.expected_label.setObjectName(u"expected_label")
        self.expected_label.setProperty(u"role", u"fieldLabel")
        self.expected_label.setWordWrap(True)

        self.layout8.addWidget(self.expected_label)

        self.expected = CheckList(self.expected_field)
        self.expected.setObjectName(u"expected")

        self.layout8.addWidget(self.expected)


        self.layout10.addWidget(self.expected_field)

        self.spacer9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout10.addItem(self.spacer9)

        self.scroll.setWidget(self.content)

        self.layout13.addWidget(self.scroll)

        self.footer = QFrame(VisitDialog)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"role", u"footer")
        self.layout12 = QHBoxLayout(self.footer)
        self.layout12.setSpacing(8)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(20, 12, 20, 12)
        self.deleteButton = QPushButton(self.footer)
        self.deleteButton.setObjectName(u"deleteButton")
        self.deleteButton.setAutoDefault(False)
        self.deleteButton.setProperty(u"role", u"link")

        self.layout12.addWidget(self.deleteButton)

        self.spacer11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout12.addItem(self.spacer11)

        self.cancelButton = QPushButton(self.footer)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"secondary")

        self.layout12.addWidget(self.cancelButton)

        self.saveButton = QPushButton(self.footer)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(True)
        self.saveButton.setProperty(u"role", u"primary")

        self.layout12.addWidget(self.saveButton)


        self.layout13.addWidget(self.footer)

#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person)
        self.kind_label.setBuddy(self.kind)
        self.title_label.setBuddy(self.title)
        self.first_label.setBuddy(self.first)
        self.last_label.setBuddy(self.last)
        self.expected_label.setBuddy(self.expected)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(VisitDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(VisitDialog)
    # setupUi

    def retranslateUi(self, VisitDialog):
        VisitDialog.setWindowTitle(QCoreApplication.translate("VisitDialog", u"Visit", None))
        self.about.setText(QCoreApplication.translate("VisitDialog", u"Note an operation, a stay or a scan. The app then watches for the documents that belong to it.", None))
        self.person_label.setText(QCoreApplication.translate("VisitDialog", u"Whose visit was it?", None))
        self.kind_label.setText(QCoreApplication.translate("VisitDialog", u"What was it?", None))
        self.title_label.setText(QCoreApplication.translate("VisitDialog", u"What do you call it?", None))
        self.first_label.setText(QCoreApplication.translate("VisitDialog", u"First day", None))
        self.last_label.setText(QCoreApplication.translate("VisitDialog", u"Last day", None))
        self.expected_label.setText(QCoreApplication.translate("VisitDialog", u"Documents you expect of it", None))
        self.deleteButton.setText(QCoreApplication.translate("VisitDialog", u"Delete this visit", None))
        self.cancelButton.setText(QCoreApplication.translate("VisitDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("VisitDialog", u"Save", None))
    # retranslateUi

