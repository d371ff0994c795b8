# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.card import Card
from recordkeeper.gui.widgets.empty_state import EmptyState
from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.fitting_table import FittingTable
from recordkeeper.gui.widgets.inputs import (ChoiceBox, DayEdit)
from recordkeeper.gui.widgets.progress_strip import ProgressStrip

class Ui_ImportDialog(object):
    def setupUi(self, ImportDialog):
        if not ImportDialog.objectName():
            ImportDialog.setObjectName(u"ImportDialog")
        ImportDialog.setMinimumWidth(760)
        ImportDialog.setMinimumHeight(560)
        self.layout19 = QVBoxLayout(ImportDialog)
        self.layout19.setSpacing(12)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(20, 20, 20, 20)
        self.stages = QStackedWidget(ImportDialog)
        self.stages.setObjectName(u"stages")
        self.nobodyPage = QWidget()
        self.nobodyPage.setObjectName(u"nobodyPage")
        self.layout1 = QVBoxLayout(self.nobodyPage)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.nobody = EmptyState(self.nobodyPage)
        self.nobody.setObjectName(u"nobody")

        self.layout1.addWidget(self.nobody)

        self.stages.addWidget(self.nobodyPage)
        self.choosePage = QWidget()
        self.choosePage.setObjectName(u"choosePage")
        self.layout4 = QVBoxLayout(self.choosePage)
        self.layout4.setSpacing(12)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.intro = QLabel(self.choosePage)
        self.intro.setObjectName(u"intro")
        self.intro.setProperty(u"role", u"quiet")
        self.intro.setWordWrap(True)

        self.layout4.addWidget(self.intro)

        self.drop = Card(self.choosePage)
        self.drop.setObjectName(u"drop")
        self.layout3 = QVBoxLayout(self.drop)
        self.layout3.setSpacing(12)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(20, 20, 20, 20)
        self.spacer20 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout3.addItem(self.spacer20)

        self.dropTitle = QLabel(self.drop)
        self.dropTitle.setObjectName(u"dropTitle")
        self.dropTitle.setProperty(u"role", u"heading")
        self.dropTitle.setWordWrap(True)
        self.dropTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout3.addWidget(self.dropTitle)

        self.dropHint = QLabel(self.drop)
        self.dropHint.setObjectName(u"dropHint")
        self.dropHint.setProperty(u"role", u"quiet")
        self.dropHint.setWordWrap(True)
        self.dropHint.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout3.addWidget(self.dropHint)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.spacer21 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer21)

        self.filesButton = QPushButton(self.drop)
        self.filesButton.setObjectName(u"filesButton")
        self.filesButton.setProperty(u"role", u"primary")

        self.layout2.addWidget(self.filesButton)

        self.folderButton = QPushButton(self.drop)
        self.folderButton.setObjectName(u"folderButton")
        self.folderButton.setProperty(u"role", u"secondary")

        self.layout2.addWidget(self.folderButton)

        self.spacer22 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer22)


        self.layout3.addLayout(self.layout2)

        self.spacer23 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout3.addItem(self.spacer23)


        self.layout4.addWidget(self.drop)

        self.stages.addWidget(self.choosePage)
        self.workPage = QWidget()
        self.workPage.setObjectName(u"workPage")
        self.layout5 = QVBoxLayout(self.workPage)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.spacer24 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout5.addItem(self.spacer24)

        self.work = ProgressStrip(self.workPage)
        self.work.setObjectName(u"work")

        self.layout5.addWidget(self.work)

        self.spacer25 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout5.addItem(self.spacer25)

        self.stages.addWidget(self.workPage)
        self.previewPage = QWidget()
        self.previewPage.setObjectName(u"previewPage")
        self.layout16 = QVBoxLayout(self.previewPage)
        self.layout16.setSpacing(12)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.layout10 = QHBoxLayout()
        self.layout10.setSpacing(12)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.person_id_field = Field(self.previewPage)
        self.person_id_field.setObjectName(u"person_id_field")
        self.person_id_field.setProperty(u"field", u"person_id")
        self.layout7 = QVBoxLayout(self.person_id_field)
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.person_id_label = QLabel(self.person_id_field)
        self.person_id_label.setObjectName(u"person_id_label")
        self.person_id_label.setProperty(u"role", u"fieldLabel")

        self.layout7.addWidget(self.person_id_label)

        self.person_id = ChoiceBox(self.person_id_field)
        self.person_id.setObjectName(u"person_id")
        self.person_id.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person_id.setMinimumContentsLength(12)

        self.layout7.addWidget(self.person_id)


        self.layout10.addWidget(self.person_id_field)

        self.provider_id_field = Field(self.previewPage)
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


        self.layout10.addWidget(self.provider_id_field)

        self.layout10.setStretch(0, 1)
        self.layout10.setStretch(1, 1)

        self.layout16.addLayout(self.layout10)

        self.layout15 = QHBoxLayout()
        self.layout15.setSpacing(12)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.request_id_field = Field(self.previewPage)
        self.request_id_field.setObjectName(u"request_id_field")
        self.request_id_field.setProperty(u"field", u"request_id")
        self.layout12 = QVBoxLayout(self.request_id_field)
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.request_id_label = QLabel(self.request_id_field)
        self.request_id_label.setObjectName(u"request_id_label")
        self.request_id_label.setProperty(u"role", u"fieldLabel")

        self.layout12.addWidget(self.request_id_label)

        self.request_id = ChoiceBox(self.request_id_field)
        self.request_id.setObjectName(u"request_id")
        self.request_id.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.request_id.setMinimumContentsLength(12)

        self.layout12.addWidget(self.request_id)


        self.layout15.addWidget(self.request_id_field)

        self.received_on_field = Field(self.previewPage)
        self.received_on_field.setObjectName(u"received_on_field")
        self.received_on_field.setProperty(u"field", u"received_on")
        self.layout14 = QVBoxLayout(self.received_on_field)
        self.layout14.setSpacing(4)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.received_on_label = QLabel(self.received_on_field)
        self.received_on_label.setObjectName(u"received_on_label")
        self.received_on_label.setProperty(u"role", u"fieldLabel")

        self.layout14.addWidget(self.received_on_label)

        self.received_on = DayEdit(self.received_on_field)
        self.received_on.setObjectName(u"received_on")

        self.layout14.addWidget(self.received_on)


        self.layout15.addWidget(self.received_on_field)

        self.layout15.setStretch(0, 1)
        self.layout15.setStretch(1, 1)

        self.layout16.addLayout(self.layout15)

        self.layout20 = QHBoxLayout()
        self.layout20.setSpacing(8)
        self.layout20.setObjectName(u"layout20")
        self.summary = QLabel(self.previewPage)
        self.summary.setObjectName(u"summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setProperty(u"role", u"body")
        self.summary.setWordWrap(True)

        self.layout20.addWidget(self.summary)

        self.tickAllButton = QPushButton(self.previewPage)
        self.tickAllButton.setObjectName(u"tickAllButton")
        self.tickAllButton.setProperty(u"role", u"link")
        self.tickAllButton.setAutoDefault(False)

        self.layout20.addWidget(self.tickAllButton)

        self.tickNoneButton = QPushButton(self.previewPage)
        self.tickNoneButton.setObjectName(u"tickNoneButton")
        self.tickNoneButton.setProperty(u"role", u"link")
        self.tickNoneButton.setAutoDefault(False)

        self.layout20.addWidget(self.tickNoneButton)

        self.layout20.setStretch(0, 1)

        self.layout16.addLayout(self.layout20)

        self.table = FittingTable(self.previewPage)
        self.table.setObjectName(u"table")

        self.layout16.addWidget(self.table)

        self.why = QLabel(self.previewPage)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"role", u"quiet")
        self.why.setWordWrap(True)
        self.why.setTextFormat(Qt.TextFormat.PlainText)

        self.layout16.addWidget(self.why)

        self.layout16.setStretch(3, 1)
        self.stages.addWidget(self.previewPage)
        self.reportPage = QWidget()
        self.reportPage.setObjectName(u"reportPage")
        self.layout17 = QVBoxLayout(self.reportPage)
        self.layout17.setSpacing(12)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.reportTitle = QLabel(self.reportPage)
        self.reportTitle.setObjectName(u"reportTitle")
        self.reportTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.reportTitle.setProperty(u"role", u"heading")
        self.reportTitle.setWordWrap(True)

        self.layout17.addWidget(self.reportTitle)

        self.report = QPlainTextEdit(self.reportPage)
        self.report.setObjectName(u"report")
        self.report.setReadOnly(True)

        self.layout17.addWidget(self.report)

        self.stages.addWidget(self.reportPage)

        self.layout19.addWidget(self.stages)

        self.layout18 = QHBoxLayout()
        self.layout18.setSpacing(8)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.moreButton = QPushButton(ImportDialog)
        self.moreButton.setObjectName(u"moreButton")
        self.moreButton.setProperty(u"role", u"secondary")
        self.moreButton.setAutoDefault(False)

        self.layout18.addWidget(self.moreButton)

        self.spacer26 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout18.addItem(self.spacer26)

        self.closeButton = QPushButton(ImportDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"role", u"secondary")
        self.closeButton.setAutoDefault(False)

        self.layout18.addWidget(self.closeButton)

        self.fileButton = QPushButton(ImportDialog)
        self.fileButton.setObjectName(u"fileButton")
        self.fileButton.setProperty(u"role", u"primary")

        self.layout18.addWidget(self.fileButton)


        self.layout19.addLayout(self.layout18)

#if QT_CONFIG(shortcut)
        self.person_id_label.setBuddy(self.person_id)
        self.provider_id_label.setBuddy(self.provider_id)
        self.request_id_label.setBuddy(self.request_id)
        self.received_on_label.setBuddy(self.received_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ImportDialog)

        self.fileButton.setDefault(True)


        QMetaObject.connectSlotsByName(ImportDialog)
    # setupUi

    def retranslateUi(self, ImportDialog):
        ImportDialog.setWindowTitle(QCoreApplication.translate("ImportDialog", u"Import documents", None))
        self.intro.setText(QCoreApplication.translate("ImportDialog", u"Nothing is stored before you say so. First the app looks at the files and shows you what they are.", None))
        self.dropTitle.setText(QCoreApplication.translate("ImportDialog", u"Drop files or folders here", None))
        self.dropHint.setText(QCoreApplication.translate("ImportDialog", u"PDF, pictures, text, clinical documents (XML) and any other file.", None))
        self.filesButton.setText(QCoreApplication.translate("ImportDialog", u"Choose files\u2026", None))
        self.folderButton.setText(QCoreApplication.translate("ImportDialog", u"Choose a folder\u2026", None))
        self.person_id_label.setText(QCoreApplication.translate("ImportDialog", u"Whose records are these?", None))
        self.provider_id_label.setText(QCoreApplication.translate("ImportDialog", u"Who are they from?", None))
        self.request_id_label.setText(QCoreApplication.translate("ImportDialog", u"Which request do they answer?", None))
        self.received_on_label.setText(QCoreApplication.translate("ImportDialog", u"Received on", None))
        self.summary.setText("")
        self.tickAllButton.setText(QCoreApplication.translate("ImportDialog", u"Tick all new", None))
        self.tickNoneButton.setText(QCoreApplication.translate("ImportDialog", u"Tick none", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Files found", None))
#endif // QT_CONFIG(accessibility)
        self.why.setText("")
        self.reportTitle.setText("")
#if QT_CONFIG(accessibility)
        self.report.setAccessibleName(QCoreApplication.translate("ImportDialog", u"What was not filed", None))
#endif // QT_CONFIG(accessibility)
        self.moreButton.setText(QCoreApplication.translate("ImportDialog", u"Other files\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("ImportDialog", u"Cancel", None))
        self.fileButton.setText(QCoreApplication.translate("ImportDialog", u"File these", None))
    # retranslateUi

