# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'documents_page.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from recordkeeper.gui.pages.document_table import DocumentTable
from recordkeeper.gui.widgets.empty_state import EmptyState
from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import ChoiceBox

class Ui_DocumentsPage(object):
    def setupUi(self, DocumentsPage):
        if not DocumentsPage.objectName():
            DocumentsPage.setObjectName(u"DocumentsPage")
        self.layout16 = QVBoxLayout(DocumentsPage)
        self.layout16.setSpacing(12)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(20, 12, 20, 16)
        self.layout1 = QHBoxLayout()
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(DocumentsPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(False)

        self.layout1.addWidget(self.title)

        self.spacer17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout1.addItem(self.spacer17)

        self.importButton = QPushButton(DocumentsPage)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setProperty(u"role", u"primary")

        self.layout1.addWidget(self.importButton)


        self.layout16.addLayout(self.layout1)

        self.filters = QWidget(DocumentsPage)
        self.filters.setObjectName(u"filters")
        self.layout2 = QHBoxLayout(self.filters)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.showFilter = ChoiceBox(self.filters)
        self.showFilter.setObjectName(u"showFilter")
        self.showFilter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.showFilter.setMinimumContentsLength(8)

        self.layout2.addWidget(self.showFilter)

        self.kindFilter = ChoiceBox(self.filters)
        self.kindFilter.setObjectName(u"kindFilter")
        self.kindFilter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kindFilter.setMinimumContentsLength(8)

        self.layout2.addWidget(self.kindFilter)

        self.providerFilter = ChoiceBox(self.filters)
        self.providerFilter.setObjectName(u"providerFilter")
        self.providerFilter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.providerFilter.setMinimumContentsLength(8)

        self.layout2.addWidget(self.providerFilter)

        self.spacer18 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer18)

        self.count = QLabel(self.filters)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty(u"role", u"quiet")
        self.count.setWordWrap(False)

        self.layout2.addWidget(self.count)

        self.layout2.setStretch(0, 3)
        self.layout2.setStretch(1, 3)
        self.layout2.setStretch(2, 3)
        self.layout2.setStretch(3, 1)

        self.layout16.addWidget(self.filters)

        self.searchBar = QWidget(DocumentsPage)
        self.searchBar.setObjectName(u"searchBar")
        self.layout3 = QHBoxLayout(self.searchBar)
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.searchText = QLabel(self.searchBar)
        self.searchText.setObjectName(u"searchText")
        self.searchText.setProperty(u"role", u"body")
        self.searchText.setWordWrap(True)
        self.searchText.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.addWidget(self.searchText)

        self.clearSearchButton = QPushButton(self.searchBar)
        self.clearSearchButton.setObjectName(u"clearSearchButton")
        self.clearSearchButton.setProperty(u"role", u"secondary")

        self.layout3.addWidget(self.clearSearchButton)

        self.layout3.setStretch(0, 1)

        self.layout16.addWidget(self.searchBar)

        self.states = QStackedWidget(DocumentsPage)
        self.states.setObjectName(u"states")
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.layout4 = QVBoxLayout(self.emptyPage)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.empty = EmptyState(self.emptyPage)
        self.empty.setObjectName(u"empty")

        self.layout4.addWidget(self.empty)

        self.states.addWidget(self.emptyPage)
        self.listPage = QWidget()
        self.listPage.setObjectName(u"listPage")
        self.layout15 = QVBoxLayout(self.listPage)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(self.listPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.table = DocumentTable(self.splitter)
        self.table.setObjectName(u"table")
        self.splitter.addWidget(self.table)
        self.sides = QStackedWidget(self.splitter)
        self.sides.setObjectName(u"sides")
        self.nothingPage = QWidget()
        self.nothingPage.setObjectName(u"nothingPage")
        self.layout5 = QVBoxLayout(self.nothingPage)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.nothing = QLabel(self.nothingPage)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"role", u"quiet")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout5.addWidget(self.nothing)

        self.sides.addWidget(self.nothingPage)
        self.onePage = QWidget()
        self.onePage.setObjectName(u"onePage")
        self.oneLayout = QVBoxLayout(self.onePage)
        self.oneLayout.setObjectName(u"oneLayout")
        self.oneLayout.setContentsMargins(0, 0, 0, 0)
        self.sides.addWidget(self.onePage)
        self.manyPage = QWidget()
        self.manyPage.setObjectName(u"manyPage")
        self.layout14 = QVBoxLayout(self.manyPage)
        self.layout14.setSpacing(12)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(8, 0, 0, 0)
        self.manyTitle = QLabel(self.manyPage)
        self.manyTitle.setObjectName(u"manyTitle")
        self.manyTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.manyTitle.setProperty(u"role", u"heading")
        self.manyTitle.setWordWrap(True)

        self.layout14.addWidget(self.manyTitle)

        self.manyHint = QLabel(self.manyPage)
        self.manyHint.setObjectName(u"manyHint")
        self.manyHint.setProperty(u"role", u"quiet")
        self.manyHint.setWordWrap(True)

        self.layout14.addWidget(self.manyHint)

        self.many_person_id_field = Field(self.manyPage)
        self.many_person_id_field.setObjectName(u"many_person_id_field")
        self.many_person_id_field.setProperty(u"field", u"many_person_id")
        self.layout7 = QVBoxLayout(self.many_person_id_field)
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.many_person_id_label = QLabel(self.many_person_id_field)
        self.many_person_id_label.setObjectName(u"many_person_id_label")
        self.many_person_id_label.setProperty(u"role", u"fieldLabel")

        self.layout7.addWidget(self.many_person_id_label)

        self.many_person_id = ChoiceBox(self.many_person_id_field)
        self.many_person_id.setObjectName(u"many_person_id")
        self.many_person_id.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.many_person_id.setMinimumContentsLength(12)

        self.layout7.addWidget(self.many_person_id)


        self.layout14.addWidget(self.many_person_id_field)

        self.many_kind_field = Field(self.manyPage)
        self.many_kind_field.setObjectName(u"many_kind_field")
        self.many_kind_field.setProperty(u"field", u"many_kind")
        self.layout9 = QVBoxLayout(self.many_kind_field)
        self.layout9.setSpacing(4)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.many_kind_label = QLabel(self.many_kind_field)
        self.many_kind_label.setObjectName(u"many_kind_label")
        self.many_kind_label.setProperty(u"role", u"fieldLabel")

        self.layout9.addWidget(self.many_kind_label)

        self.many_kind = ChoiceBox(self.many_kind_field)
        self.many_kind.setObjectName(u"many_kind")
        self.many_kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.many_kind.setMinimumContentsLength(12)

        self.layout9.addWidget(self.many_kind)


        self.layout14.addWidget(self.many_kind_field)

        self.many_provider_id_field = Field(self.manyPage)
        self.many_provider_id_field.setObjectName(u"many_provider_id_field")
        self.many_provider_id_field.setProperty(u"field", u"many_provider_id")
        self.layout11 = QVBoxLayout(self.many_provider_id_field)
        self.layout11.setSpacing(4)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.many_provider_id_label = QLabel(self.many_provider_id_field)
        self.many_provider_id_label.setObjectName(u"many_provider_id_label")
        self.many_provider_id_label.setProperty(u"role", u"fieldLabel")

        self.layout11.addWidget(self.many_provider_id_label)

        self.many_provider_id = ChoiceBox(self.many_provider_id_field)
        self.many_provider_id.setObjectName(u"many_provider_id")
        self.many_provider_id.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.many_provider_id.setMinimumContentsLength(12)

        self.layout11.addWidget(self.many_provider_id)


        self.layout14.addWidget(self.many_provider_id_field)

        self.layout12 = QHBoxLayout()
        self.layout12.setSpacing(8)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.setManyButton = QPushButton(self.manyPage)
        self.setManyButton.setObjectName(u"setManyButton")
        self.setManyButton.setProperty(u"role", u"primary")

        self.layout12.addWidget(self.setManyButton)

        self.spacer19 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout12.addItem(self.spacer19)


        self.layout14.addLayout(self.layout12)

        self.spacer20 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout14.addItem(self.spacer20)

        self.layout13 = QHBoxLayout()
        self.layout13.setSpacing(8)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.trashManyButton = QPushButton(self.manyPage)
        self.trashManyButton.setObjectName(u"trashManyButton")
        self.trashManyButton.setProperty(u"role", u"secondary")

        self.layout13.addWidget(self.trashManyButton)

        self.restoreManyButton = QPushButton(self.manyPage)
        self.restoreManyButton.setObjectName(u"restoreManyButton")
        self.restoreManyButton.setProperty(u"role", u"secondary")

        self.layout13.addWidget(self.restoreManyButton)

        self.spacer21 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout13.addItem(self.spacer21)


        self.layout14.addLayout(self.layout13)

        self.spacer22 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout14.addItem(self.spacer22)

        self.sides.addWidget(self.manyPage)
        self.splitter.addWidget(self.sides)

        self.layout15.addWidget(self.splitter)

        self.states.addWidget(self.listPage)

        self.layout16.addWidget(self.states)

        self.layout16.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.many_person_id_label.setBuddy(self.many_person_id)
        self.many_kind_label.setBuddy(self.many_kind)
        self.many_provider_id_label.setBuddy(self.many_provider_id)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DocumentsPage)

        QMetaObject.connectSlotsByName(DocumentsPage)
    # setupUi

    def retranslateUi(self, DocumentsPage):
        self.title.setText(QCoreApplication.translate("DocumentsPage", u"Documents", None))
        self.importButton.setText(QCoreApplication.translate("DocumentsPage", u"Import\u2026", None))
#if QT_CONFIG(accessibility)
        self.showFilter.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"Which documents", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kindFilter.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"Kind of record", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.providerFilter.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"Provider", None))
#endif // QT_CONFIG(accessibility)
        self.count.setText("")
        self.searchText.setText("")
        self.clearSearchButton.setText(QCoreApplication.translate("DocumentsPage", u"Clear the search", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"Documents", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(QCoreApplication.translate("DocumentsPage", u"Choose a document to read it here.", None))
        self.manyTitle.setText("")
        self.manyHint.setText(QCoreApplication.translate("DocumentsPage", u"What you choose here is set for all of them.", None))
        self.many_person_id_label.setText(QCoreApplication.translate("DocumentsPage", u"Person", None))
        self.many_kind_label.setText(QCoreApplication.translate("DocumentsPage", u"Kind of record", None))
        self.many_provider_id_label.setText(QCoreApplication.translate("DocumentsPage", u"Provider", None))
        self.setManyButton.setText(QCoreApplication.translate("DocumentsPage", u"Set for all of them", None))
        self.trashManyButton.setText(QCoreApplication.translate("DocumentsPage", u"Move to trash", None))
        self.restoreManyButton.setText(QCoreApplication.translate("DocumentsPage", u"Restore", None))
        pass
    # retranslateUi

