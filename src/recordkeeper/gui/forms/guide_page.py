# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'guide_page.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.empty_state import EmptyState
from recordkeeper.gui.widgets.reading import Reading

class Ui_GuidePage(object):
    def setupUi(self, GuidePage):
        if not GuidePage.objectName():
            GuidePage.setObjectName(u"GuidePage")
        self.layout5 = QVBoxLayout(GuidePage)
        self.layout5.setSpacing(12)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(20, 12, 20, 16)
        self.layout1 = QHBoxLayout()
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(GuidePage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(False)

        self.layout1.addWidget(self.title)

        self.spacer6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout1.addItem(self.spacer6)

        self.stuckButton = QPushButton(GuidePage)
        self.stuckButton.setObjectName(u"stuckButton")
        self.stuckButton.setProperty(u"role", u"primary")

        self.layout1.addWidget(self.stuckButton)


        self.layout5.addLayout(self.layout1)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.search = QLineEdit(GuidePage)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.layout2.addWidget(self.search)

        self.printButton = QPushButton(GuidePage)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setProperty(u"role", u"secondary")

        self.layout2.addWidget(self.printButton)

        self.layout2.setStretch(0, 1)

        self.layout5.addLayout(self.layout2)

        self.states = QStackedWidget(GuidePage)
        self.states.setObjectName(u"states")
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.layout3 = QVBoxLayout(self.emptyPage)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.empty = EmptyState(self.emptyPage)
        self.empty.setObjectName(u"empty")

        self.layout3.addWidget(self.empty)

        self.states.addWidget(self.emptyPage)
        self.listPage = QWidget()
        self.listPage.setObjectName(u"listPage")
        self.layout4 = QHBoxLayout(self.listPage)
        self.layout4.setSpacing(12)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.list = QListWidget(self.listPage)
        self.list.setObjectName(u"list")
        self.list.setWordWrap(True)
        self.list.setMinimumWidth(200)
        self.list.setMaximumWidth(320)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout4.addWidget(self.list)

        self.browser = Reading(self.listPage)
        self.browser.setObjectName(u"browser")
        self.browser.setOpenLinks(False)
        self.browser.setOpenExternalLinks(False)
        self.browser.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout4.addWidget(self.browser)

        self.layout4.setStretch(0, 2)
        self.layout4.setStretch(1, 5)
        self.states.addWidget(self.listPage)

        self.layout5.addWidget(self.states)


        self.retranslateUi(GuidePage)

        QMetaObject.connectSlotsByName(GuidePage)
    # setupUi

    def retranslateUi(self, GuidePage):
        self.title.setText(QCoreApplication.translate("GuidePage", u"Guide", None))
        self.stuckButton.setText(QCoreApplication.translate("GuidePage", u"I am stuck at a portal", None))
        self.search.setPlaceholderText(QCoreApplication.translate("GuidePage", u"Search the guide", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("GuidePage", u"Search the guide", None))
#endif // QT_CONFIG(accessibility)
        self.printButton.setText(QCoreApplication.translate("GuidePage", u"Print\u2026", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("GuidePage", u"Pages of the guide", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.browser.setAccessibleName(QCoreApplication.translate("GuidePage", u"Page", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

