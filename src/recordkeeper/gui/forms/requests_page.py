# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'requests_page.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.empty_state import EmptyState
from recordkeeper.gui.widgets.fitting_table import FittingTable
from recordkeeper.gui.widgets.page_scroll import PageScroll

class Ui_RequestsPage(object):
    def setupUi(self, RequestsPage):
        if not RequestsPage.objectName():
            RequestsPage.setObjectName(u"RequestsPage")
        self.layout5 = QVBoxLayout(RequestsPage)
        self.layout5.setSpacing(12)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(20, 12, 20, 16)
        self.layout1 = QHBoxLayout()
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(RequestsPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(False)

        self.layout1.addWidget(self.title)

        self.spacer6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout1.addItem(self.spacer6)

        self.addButton = QPushButton(RequestsPage)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"role", u"primary")

        self.layout1.addWidget(self.addButton)


        self.layout5.addLayout(self.layout1)

        self.states = QStackedWidget(RequestsPage)
        self.states.setObjectName(u"states")
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.layout2 = QVBoxLayout(self.emptyPage)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.empty = EmptyState(self.emptyPage)
        self.empty.setObjectName(u"empty")

        self.layout2.addWidget(self.empty)

        self.states.addWidget(self.emptyPage)
        self.listPage = QWidget()
        self.listPage.setObjectName(u"listPage")
        self.layout4 = QVBoxLayout(self.listPage)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(self.listPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.table = FittingTable(self.splitter)
        self.table.setObjectName(u"table")
        self.splitter.addWidget(self.table)
        self.detail = PageScroll(self.splitter)
        self.detail.setObjectName(u"detail")
        self.detail.setWidgetResizable(True)
        self.detailContent = QWidget()
        self.detailContent.setObjectName(u"detailContent")
        self.layout3 = QVBoxLayout(self.detailContent)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(12, 0, 12, 12)
        self.detailLayout = QVBoxLayout()
        self.detailLayout.setSpacing(12)
        self.detailLayout.setObjectName(u"detailLayout")

        self.layout3.addLayout(self.detailLayout)

        self.spacer7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout3.addItem(self.spacer7)

        self.detail.setWidget(self.detailContent)
        self.splitter.addWidget(self.detail)

        self.layout4.addWidget(self.splitter)

        self.states.addWidget(self.listPage)

        self.layout5.addWidget(self.states)


        self.retranslateUi(RequestsPage)

        QMetaObject.connectSlotsByName(RequestsPage)
    # setupUi

    def retranslateUi(self, RequestsPage):
        self.title.setText(QCoreApplication.translate("RequestsPage", u"Requests", None))
        self.addButton.setText(QCoreApplication.translate("RequestsPage", u"New request", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("RequestsPage", u"Requests", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

