# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'document_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import (ChoiceBox, DayEdit, LinesEdit)
from recordkeeper.gui.widgets.page_scroll import PageScroll

class Ui_DocumentDialog(object):
    def setupUi(self, DocumentDialog):
        if not DocumentDialog.objectName():
            DocumentDialog.setObjectName(u"DocumentDialog")
        DocumentDialog.setMinimumWidth(600)
        self.layout26 = QVBoxLayout(DocumentDialog)
        self.layout26.setSpacing(0)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(0, 0, 0, 0)
        self.scroll = PageScroll(DocumentDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scrollContent = QWidget()
        self.scrollContent.setObjectName(u"scrollContent")
        self.layout24 = QVBoxLayout(self.scrollContent)
        self.layout24.setSpacing(12)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(20, 16, 20, 16)
        self.title_field = Field(self.scrollContent)
        self.title_field.setObjectName(u"title_field")
        self.title_field.setProperty(u"field", u"title")
        self.layout2 = QVBoxLayout(self.title_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.title_field)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"fieldLabel")

        self.layout2.addWidget(self.title_label)

        self.title = QLineEdit(self.title_field)
        self.title.setObjectName(u"title")

        self.layout2.addWidget(self.title)


        self.layout24.addWidget(self.title_field)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(12)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.kind_field = Field(self.scrollContent)
        self.kind_field.setObjectName(u"kind_field")
        self.kind_field.setProperty(u"field", u"kind")
        self.layout4 = QVBoxLayout(self.kind_field)
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.kind_field)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"fieldLabel")

        self.layout4.addWidget(self.kind_label)

        self.kind = ChoiceBox(self.kind_field)
        self.kind.setObjectName(u"kind")
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(12)

        self.layout4.addWidget(self.kind)


        self.layout7.addWidget(self.kind_field)

        self.person_id_field = Field(self.scrollContent)
        self.person_id_field.setObjectName(u"person_id_field")
        self.person_id_field.setProperty(u"field", u"person_id")
        self.layout6 = QVBoxLayout(self.person_id_field)
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.person_id_label = QLabel(self.person_id_field)
        self.person_id_label.setObjectName(u"person_id_label")
        self.person_id_label.setProperty(u"role", u"fieldLabel")

        self.layout6.addWidget(self.person_id_label)

        self.person_id = ChoiceBox(self.person_id_field)
        self.person_id.setObjectName(u"person_id")
        self.person_id.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person_id.setMinimumContentsLength(12)

        self.layout6.addWidget(self.person_id)


        self.layout7.addWidget(self.person_id_field)

        self.layout7.setStretch(0, 1)
        self.layout7.setStretch(1, 1)

        self.layout24.addLayout(self.layout7)

        self.provider_id_field = Field(self.scrollContent)
        self.provider_id_field.setObjectName(u"provider_id_field")
        self.provider_id_field.setProperty(u"field", u"provider_id")
        self.layout9 = QVBoxLayout(self.provider_id_field)
        self.layout9.setSpacing(4)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.provider_id_label = QLabel(self.provider_id_field)
        self.provider_id_label.setObjectName(u"provider_id_label")
        self.provider_id_label.setProperty(u"role", u"fieldLabel")

        self.layout9.addWidget(self.provider_id_label)

        self.provider_id = ChoiceBox(self.provider_id_field)
        self.provider_id.setObjectName(u"provider_id")
        self.provider_id.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.provider_id.setMinimumContentsLength(12)

        self.layout9.addWidget(self.provider_id)


        self.layout24.addWidget(self.provider_id_field)

        self.layout14 = QHBoxLayout()
        self.layout14.setSpacing(12)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.service_from_field = Field(self.scrollContent)
        self.service_from_field.setObjectName(u"service_from_field")
        self.service_from_field.setProperty(u"field", u"service_from")
        self.layout11 = QVBoxLayout(self.service_from_field)
        self.layout11.setSpacing(4)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.service_from_label = QLabel(self.service_from_field)
        self.service_from_label.setObjectName(u"service_from_label")
        self.service_from_label.setProperty(u"role", u"fieldLabel")

        self.layout11.addWidget(self.service_from_label)

        self.service_from = QLineEdit(self.service_from_field)
        self.service_from.setObjectName(u"service_from")

        self.layout11.addWidget(self.service_from)


        self.layout14.addWidget(self.service_from_field)

        self.service_to_field = Field(self.scrollContent)
        self.service_to_field.setObjectName(u"service_to_field")
        self.service_to_field.setProperty(u"field", u"service_to")
        self.layout13 = QVBoxLayout(self.service_to_field)
        self.layout13.setSpacing(4)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.service_to_label = QLabel(self.service_to_field)
        self.service_to_label.setObjectName(u"service_to_label")
        self.service_to_label.setProperty(u"role", u"fieldLabel")

        self.layout13.addWidget(self.service_to_label)

        self.service_to = QLineEdit(self.service_to_field)
        self.service_to.setObjectName(u"service_to")

        self.layout13.addWidget(self.service_to)


        self.layout14.addWidget(self.service_to_field)

        self.layout14.setStretch(0, 1)
        self.layout14.setStretch(1, 1)

        self.layout24.addLayout(self.layout14)

        self.datesHint = QLabel(self.scrollContent)
        self.datesHint.setObjectName(u"datesHint")
        self.datesHint.setProperty(u"role", u"hint")
        self.datesHint.setWordWrap(True)

        self.layout24.addWidget(self.datesHint)

        self.layout19 = QHBoxLayout()
        self.layout19.setSpacing(12)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.document_date_field = Field(self.scrollContent)
        self.document_date_field.setObjectName(u"document_date_field")
        self.document_date_field.setProperty(u"field", u"document_date")
        self.layout16 = QVBoxLayout(self.document_date_field)
        self.layout16.setSpacing(4)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.document_date_label = QLabel(self.document_date_field)
        self.document_date_label.setObjectName(u"document_date_label")
        self.document_date_label.setProperty(u"role", u"fieldLabel")

        self.layout16.addWidget(self.document_date_label)

        self.document_date = QLineEdit(self.document_date_field)
        self.document_date.setObjectName(u"document_date")

        self.layout16.addWidget(self.document_date)


        self.layout19.addWidget(self.document_date_field)

        self.received_on_field = Field(self.scrollContent)
        self.received_on_field.setObjectName(u"received_on_field")
        self.received_on_field.setProperty(u"field", u"received_on")
        self.layout18 = QVBoxLayout(self.received_on_field)
        self.layout18.setSpacing(4)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.received_on_label = QLabel(self.received_on_field)
        self.received_on_label.setObjectName(u"received_on_label")
        self.received_on_label.setProperty(u"role", u"fieldLabel")

        self.layout18.addWidget(self.received_on_label)

        self.received_on = DayEdit(self.received_on_field)
        self.received_on.setObjectName(u"received_on")

        self.layout18.addWidget(self.received_on)


        self.layout19.addWidget(self.received_on_field)

        self.layout19.setStretch(0, 1)
        self.layout19.setStretch(1, 1)

        self.layout24.addLayout(self.layout19)

        self.author_field = Field(self.scrollContent)
        self.author_field.setObjectName(u"author_field")
        self.author_field.setProperty(u"field", u"author")
        self.layout21 = QVBoxLayout(self.author_field)
        self.layout21.setSpacing(4)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.author_label = QLabel(self.author_field)
        self.author_label.setObjectName(u"author_label")
        self.author_label.setProperty(u"role", u"fieldLabel")

        self.layout21.addWidget(self.author_label)

        self.author = QLineEdit(self.author_field)
        self.author.setObjectName(u"author")

        self.layout21.addWidget(self.author)


        self.layout24.addWidget(self.author_field)

        self.notes_field = Field(self.scrollContent)
        self.notes_field.setObjectName(u"notes_field")
        self.notes_field.setProperty(u"field", u"notes")
        self.layout23 = QVBoxLayout(self.notes_field)
        self.layout23.setSpacing(4)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.notes_label = QLabel(self.notes_field)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setProperty(u"role", u"fieldLabel")

        self.layout23.addWidget(self.notes_label)

        self.notes = LinesEdit(self.notes_field)
        self.notes.setObjectName(u"notes")

        self.layout23.addWidget(self.notes)


        self.layout24.addWidget(self.notes_field)

        self.spacer27 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout24.addItem(self.spacer27)

        self.scroll.setWidget(self.scrollContent)

        self.layout26.addWidget(self.scroll)

        self.footer = QFrame(DocumentDialog)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"role", u"footer")
        self.layout25 = QHBoxLayout(self.footer)
        self.layout25.setSpacing(8)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(20, 10, 20, 10)
        self.spacer28 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout25.addItem(self.spacer28)

        self.cancelButton = QPushButton(self.footer)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"role", u"secondary")
        self.cancelButton.setAutoDefault(False)

        self.layout25.addWidget(self.cancelButton)

        self.saveButton = QPushButton(self.footer)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.layout25.addWidget(self.saveButton)


        self.layout26.addWidget(self.footer)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.kind_label.setBuddy(self.kind)
        self.person_id_label.setBuddy(self.person_id)
        self.provider_id_label.setBuddy(self.provider_id)
        self.service_from_label.setBuddy(self.service_from)
        self.service_to_label.setBuddy(self.service_to)
        self.document_date_label.setBuddy(self.document_date)
        self.received_on_label.setBuddy(self.received_on)
        self.author_label.setBuddy(self.author)
        self.notes_label.setBuddy(self.notes)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DocumentDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(DocumentDialog)
    # setupUi

    def retranslateUi(self, DocumentDialog):
        DocumentDialog.setWindowTitle(QCoreApplication.translate("DocumentDialog", u"Details of the document", None))
        self.title_label.setText(QCoreApplication.translate("DocumentDialog", u"Title", None))
        self.kind_label.setText(QCoreApplication.translate("DocumentDialog", u"Kind of record", None))
        self.person_id_label.setText(QCoreApplication.translate("DocumentDialog", u"Person", None))
        self.provider_id_label.setText(QCoreApplication.translate("DocumentDialog", u"Provider", None))
        self.service_from_label.setText(QCoreApplication.translate("DocumentDialog", u"Date of care: from", None))
        self.service_from.setPlaceholderText(QCoreApplication.translate("DocumentDialog", u"2019, 2019-03 or 2019-03-14", None))
        self.service_to_label.setText(QCoreApplication.translate("DocumentDialog", u"Date of care: to", None))
        self.service_to.setPlaceholderText(QCoreApplication.translate("DocumentDialog", u"Empty for a single date", None))
        self.datesHint.setText(QCoreApplication.translate("DocumentDialog", u"Write dates as far as you know them. A year alone will do.", None))
        self.document_date_label.setText(QCoreApplication.translate("DocumentDialog", u"Date on the document", None))
        self.document_date.setPlaceholderText(QCoreApplication.translate("DocumentDialog", u"2019, 2019-03 or 2019-03-14", None))
        self.received_on_label.setText(QCoreApplication.translate("DocumentDialog", u"Received on", None))
        self.author_label.setText(QCoreApplication.translate("DocumentDialog", u"Author", None))
        self.notes_label.setText(QCoreApplication.translate("DocumentDialog", u"Notes", None))
        self.cancelButton.setText(QCoreApplication.translate("DocumentDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("DocumentDialog", u"Save", None))
    # retranslateUi

