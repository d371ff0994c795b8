# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'document_detail.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.flow_row import FlowRow
from recordkeeper.gui.widgets.page_scroll import PageScroll
from recordkeeper.gui.widgets.picture_view import PictureView

class Ui_DocumentDetail(object):
    def setupUi(self, DocumentDetail):
        if not DocumentDetail.objectName():
            DocumentDetail.setObjectName(u"DocumentDetail")
        self.layout8 = QVBoxLayout(DocumentDetail)
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(8, 0, 0, 0)
        self.title = QLabel(DocumentDetail)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"heading")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.layout8.addWidget(self.title)

        self.subtitle = QLabel(DocumentDetail)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"quiet")
        self.subtitle.setWordWrap(True)
        self.subtitle.setTextFormat(Qt.TextFormat.PlainText)

        self.layout8.addWidget(self.subtitle)

        self.actions = FlowRow(DocumentDetail)
        self.actions.setObjectName(u"actions")
        self.editButton = QPushButton(self.actions)
        self.editButton.setObjectName(u"editButton")
        self.editButton.setProperty(u"role", u"secondary")
        self.copyButton = QPushButton(self.actions)
        self.copyButton.setObjectName(u"copyButton")
        self.copyButton.setProperty(u"role", u"secondary")
        self.trashButton = QPushButton(self.actions)
        self.trashButton.setObjectName(u"trashButton")
        self.trashButton.setProperty(u"role", u"secondary")
        self.restoreButton = QPushButton(self.actions)
        self.restoreButton.setObjectName(u"restoreButton")
        self.restoreButton.setProperty(u"role", u"secondary")

        self.layout8.addWidget(self.actions)

        self.problem = QLabel(DocumentDetail)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"problem")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout8.addWidget(self.problem)

        self.tabs = QTabWidget(DocumentDetail)
        self.tabs.setObjectName(u"tabs")
        self.readTab = QWidget()
        self.readTab.setObjectName(u"readTab")
        self.layout4 = QVBoxLayout(self.readTab)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 8, 0, 0)
        self.viewer = QStackedWidget(self.readTab)
        self.viewer.setObjectName(u"viewer")
        self.pictures = PictureView()
        self.pictures.setObjectName(u"pictures")
        self.viewer.addWidget(self.pictures)
        self.text = QPlainTextEdit()
        self.text.setObjectName(u"text")
        self.text.setReadOnly(True)
        self.viewer.addWidget(self.text)
        self.otherPage = QWidget()
        self.otherPage.setObjectName(u"otherPage")
        self.layout3 = QVBoxLayout(self.otherPage)
        self.layout3.setSpacing(12)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(12, 12, 12, 12)
        self.spacer10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout3.addItem(self.spacer10)

        self.other = QLabel(self.otherPage)
        self.other.setObjectName(u"other")
        self.other.setProperty(u"role", u"quiet")
        self.other.setWordWrap(True)
        self.other.setTextFormat(Qt.TextFormat.PlainText)
        self.other.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout3.addWidget(self.other)

        self.layout2 = QHBoxLayout()
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.spacer11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer11)

        self.otherCopyButton = QPushButton(self.otherPage)
        self.otherCopyButton.setObjectName(u"otherCopyButton")
        self.otherCopyButton.setProperty(u"role", u"secondary")

        self.layout2.addWidget(self.otherCopyButton)

        self.spacer12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer12)


        self.layout3.addLayout(self.layout2)

        self.spacer13 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout3.addItem(self.spacer13)

        self.viewer.addWidget(self.otherPage)

        self.layout4.addWidget(self.viewer)

        self.tabs.addTab(self.readTab, "")
        self.factsTab = QWidget()
        self.factsTab.setObjectName(u"factsTab")
        self.layout7 = QVBoxLayout(self.factsTab)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.facts = PageScroll(self.factsTab)
        self.facts.setObjectName(u"facts")
        self.facts.setWidgetResizable(True)
        self.factsContent = QWidget()
        self.factsContent.setObjectName(u"factsContent")
        self.layout6 = QVBoxLayout(self.factsContent)
        self.layout6.setSpacing(12)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(4, 12, 4, 12)
        self.factsLayout = QGridLayout()
        self.factsLayout.setSpacing(8)
        self.factsLayout.setObjectName(u"factsLayout")
        self.factsLayout.setContentsMargins(0, 0, 0, 0)
        self.kindName = QLabel(self.factsContent)
        self.kindName.setObjectName(u"kindName")
        self.kindName.setProperty(u"role", u"quiet")
        self.kindName.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.factsLayout.addWidget(self.kindName, 0, 0, 1, 1)

        self.kind = QLabel(self.factsContent)
        self.kind.setObjectName(u"kind")
        self.kind.setProperty(u"role", u"body")
        self.kind.setWordWrap(True)
        self.kind.setTextFormat(Qt.TextFormat.PlainText)
        self.kind.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.factsLayout.addWidget(self.kind, 0, 1, 1, 1)

        self.personName = QLabel(self.factsContent)
        self.personName.setObjectName(u"personName")
        self.personName.setProperty(u"role", u"quiet")
        self.personName.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.factsLayout.addWidget(self.personName, 1, 0, 1, 1)

        self.person = QLabel(self.factsContent)
        self.person.setObjectName(u"person")
        self.person.setProperty(u"role", u"body")
        self.person.setWordWrap(True)
        self.person.setTextFormat(Qt.TextFormat.PlainText)
        self.person.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.factsLayout.addWidget(self.person, 1, 1, 1, 1)

        self.providerName = QLabel(self.factsContent)
        self.providerName.setObjectName(u"providerName")
        self.providerName.setProperty(u"role", u"quiet")
        self.providerName.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.factsLayout.addWidget(self.providerName, 2, 0, 1, 1)

        self.provider = QLabel(self.factsContent)
        self.provider.setObjectName(u"provider")
        self.provider.setProperty(u"role", u"body")
        self.provider.setWordWrap(True)
        self.provider.setTextFormat(Qt.TextFormat.PlainText)
        self.provider.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.factsLayout.addWidget(self.provider, 2, 1, 1, 1)

        self.serviceName = QLabel(self.factsContent)
        self.serviceName.setObjectName(u"serviceName")
        self.serviceName.setProperty(u"role", u"quiet")
        self.serviceName.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.factsLayout.addWidget(self.serviceName, 3, 0, 1, 1)

        self.service = QLabel(self.factsContent)
        self.service.setObjectName(u"service")
        self.service.setProperty(u"role", u"body")
        self.service.setWordWrap(True)
        self.service.setTextFormat(Qt.TextFormat.PlainText)
        self.service.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.factsLayout.addWidget(self.service, 3, 1, 1, 1)

        self.datedName = QLabel(self.factsContent)
        self.datedName.setObjectName(u"datedName")
        self.datedName.setProperty(u"role", u"quiet")
        self.datedName.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.factsLayout.addWidget(self.datedName, 4, 0, 1, 1)

        self.dated = QLabel(self.factsContent)
        self.dated.setObjectName(u"dated")
        self.dated.setProperty(u"role", u"body")
        self.dated.setWordWrap(True)
        self.dated.setTextFormat(Qt.TextFormat.PlainText)
        self.dated.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.factsLayout.addWidget(self.dated, 4, 1, 1, 1)

        self.authorName = QLabel(self.factsContent)
        self.authorName.setObjectName(u"authorName")
        self.authorName.setProperty(u"role", u"quiet")
        self.authorName.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.factsLayout.addWidget(self.authorName, 5, 0, 1, 1)

        self.author = QLabel(self.factsContent)
        self.author.setObjectName(u"author")
        self.author.setProperty(u"role", u"body")
        self.author.setWordWrap(True)
        self.author.setTextFormat(Qt.TextFormat.PlainText)
        self.author.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.factsLayout.addWidget(self.author, 5, 1, 1, 1)

        self.receivedName = QLabel(self.factsContent)
        self.receivedName.setObjectName(u"receivedName")
        self.receivedName.setProperty(u"role", u"quiet")
        self.receivedName.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.factsLayout.addWidget(self.receivedName, 6, 0, 1, 1)

        self.received = QLabel(self.factsContent)
        self.received.setObjectName(u"received")
        self.received.setProperty(u"role", u"body")
        self.received.setWordWrap(True)
        self.received.setTextFormat(Qt.TextFormat.PlainText)
        self.received.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.factsLayout.addWidget(self.received, 6, 1, 1, 1)

        self.notesName = QLabel(self.factsContent)
        self.notesName.setObjectName(u"notesName")
        self.notesName.setProperty(u"role", u"quiet")
        self.notesName.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.factsLayout.addWidget(self.notesName, 7, 0, 1, 1)

        self.notes = QLabel(self.factsContent)
        self.notes.setObjectName(u"notes")
        self.notes.setProperty(u"role", u"body")
        self.notes.setWordWrap(True)
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.factsLayout.addWidget(self.notes, 7, 1, 1, 1)

        self.fileNameName = QLabel(self.factsContent)
        self.fileNameName.setObjectName(u"fileNameName")
        self.fileNameName.setProperty(u"role", u"quiet")
        self.fileNameName.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.factsLayout.addWidget(self.fileNameName, 8, 0, 1, 1)

        self.fileName = QLabel(self.factsContent)
        self.fileName.setObjectName(u"fileName")
        self.fileName.setProperty(u"role", u"body")
        self.fileName.setWordWrap(True)
        self.fileName.setTextFormat(Qt.TextFormat.PlainText)
        self.fileName.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.factsLayout.addWidget(self.fileName, 8, 1, 1, 1)

        self.sizeName = QLabel(self.factsContent)
        self.sizeName.setObjectName(u"sizeName")
        self.sizeName.setProperty(u"role", u"quiet")
        self.sizeName.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.factsLayout.addWidget(self.sizeName, 9, 0, 1, 1)

        self.size = QLabel(self.factsContent)
        self.size.setObjectName(u"size")
        self.size.setProperty(u"role", u"body")
        self.size.setWordWrap(True)
        self.size.setTextFormat(Qt.TextFormat.PlainText)
        self.size.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.factsLayout.addWidget(self.size, 9, 1, 1, 1)

        self.pagesName = QLabel(self.factsContent)
        self.pagesName.setObjectName(u"pagesName")
        self.pagesName.setProperty(u"role", u"quiet")
        self.pagesName.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.factsLayout.addWidget(self.pagesName, 10, 0, 1, 1)

        self.pages = QLabel(self.factsContent)
        self.pages.setObjectName(u"pages")
        self.pages.setProperty(u"role", u"body")
        self.pages.setWordWrap(True)
        self.pages.setTextFormat(Qt.TextFormat.PlainText)
        self.pages.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.factsLayout.addWidget(self.pages, 10, 1, 1, 1)

        self.filedName = QLabel(self.factsContent)
        self.filedName.setObjectName(u"filedName")
        self.filedName.setProperty(u"role", u"quiet")
        self.filedName.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.factsLayout.addWidget(self.filedName, 11, 0, 1, 1)

        self.filed = QLabel(self.factsContent)
        self.filed.setObjectName(u"filed")
        self.filed.setProperty(u"role", u"body")
        self.filed.setWordWrap(True)
        self.filed.setTextFormat(Qt.TextFormat.PlainText)
        self.filed.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.factsLayout.addWidget(self.filed, 11, 1, 1, 1)

        self.hashName = QLabel(self.factsContent)
        self.hashName.setObjectName(u"hashName")
        self.hashName.setProperty(u"role", u"quiet")
        self.hashName.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.factsLayout.addWidget(self.hashName, 12, 0, 1, 1)

        self.hash = QLabel(self.factsContent)
        self.hash.setObjectName(u"hash")
        self.hash.setProperty(u"role", u"body")
        self.hash.setWordWrap(True)
        self.hash.setTextFormat(Qt.TextFormat.PlainText)
        self.hash.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.factsLayout.addWidget(self.hash, 12, 1, 1, 1)


        self.layout6.addLayout(self.factsLayout)

        self.layout5 = QHBoxLayout()
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.checkButton = QPushButton(self.factsContent)
        self.checkButton.setObjectName(u"checkButton")
        self.checkButton.setProperty(u"role", u"secondary")

        self.layout5.addWidget(self.checkButton)

        self.spacer14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.spacer14)


        self.layout6.addLayout(self.layout5)

        self.checked = QLabel(self.factsContent)
        self.checked.setObjectName(u"checked")
        self.checked.setProperty(u"role", u"quiet")
        self.checked.setWordWrap(True)
        self.checked.setTextFormat(Qt.TextFormat.PlainText)

        self.layout6.addWidget(self.checked)

        self.spacer15 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout6.addItem(self.spacer15)

        self.facts.setWidget(self.factsContent)

        self.layout7.addWidget(self.facts)

        self.tabs.addTab(self.factsTab, "")

        self.layout8.addWidget(self.tabs)

        self.layout8.setStretch(4, 1)

        self.retranslateUi(DocumentDetail)

        QMetaObject.connectSlotsByName(DocumentDetail)
    # setupUi

    def retranslateUi(self, DocumentDetail):
        self.title.setText("")
        self.subtitle.setText("")
        self.editButton.setText(QCoreApplication.translate("DocumentDetail", u"Edit details\u2026", None))
        self.copyButton.setText(QCoreApplication.translate("DocumentDetail", u"Save a copy\u2026", None))
        self.trashButton.setText(QCoreApplication.translate("DocumentDetail", u"Move to trash", None))
        self.restoreButton.setText(QCoreApplication.translate("DocumentDetail", u"Restore", None))
        self.problem.setText("")
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("DocumentDetail", u"Text of the document", None))
#endif // QT_CONFIG(accessibility)
        self.other.setText("")
        self.otherCopyButton.setText(QCoreApplication.translate("DocumentDetail", u"Save a copy\u2026", None))
        self.tabs.setTabText(self.tabs.indexOf(self.readTab), QCoreApplication.translate("DocumentDetail", u"Read", None))
        self.kindName.setText(QCoreApplication.translate("DocumentDetail", u"Kind of record", None))
        self.kind.setText("")
        self.personName.setText(QCoreApplication.translate("DocumentDetail", u"Person", None))
        self.person.setText("")
        self.providerName.setText(QCoreApplication.translate("DocumentDetail", u"Provider", None))
        self.provider.setText("")
        self.serviceName.setText(QCoreApplication.translate("DocumentDetail", u"Date of care", None))
        self.service.setText("")
        self.datedName.setText(QCoreApplication.translate("DocumentDetail", u"Date on it", None))
        self.dated.setText("")
        self.authorName.setText(QCoreApplication.translate("DocumentDetail", u"Author", None))
        self.author.setText("")
        self.receivedName.setText(QCoreApplication.translate("DocumentDetail", u"Received", None))
        self.received.setText("")
        self.notesName.setText(QCoreApplication.translate("DocumentDetail", u"Notes", None))
        self.notes.setText("")
        self.fileNameName.setText(QCoreApplication.translate("DocumentDetail", u"File name", None))
        self.fileName.setText("")
        self.sizeName.setText(QCoreApplication.translate("DocumentDetail", u"Size", None))
        self.size.setText("")
        self.pagesName.setText(QCoreApplication.translate("DocumentDetail", u"Pages", None))
        self.pages.setText("")
        self.filedName.setText(QCoreApplication.translate("DocumentDetail", u"Filed on", None))
        self.filed.setText("")
        self.hashName.setText(QCoreApplication.translate("DocumentDetail", u"Fingerprint (SHA-256)", None))
        self.hash.setText("")
        self.checkButton.setText(QCoreApplication.translate("DocumentDetail", u"Check that it is unchanged", None))
        self.checked.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.factsTab), QCoreApplication.translate("DocumentDetail", u"Details", None))
        pass
    # retranslateUi

