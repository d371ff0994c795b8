# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'home_page.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.empty_state import EmptyState
from recordkeeper.gui.widgets.page_scroll import PageScroll

class Ui_HomePage(object):
    def setupUi(self, HomePage):
        if not HomePage.objectName():
            HomePage.setObjectName(u"HomePage")
        self.layout1 = QVBoxLayout(HomePage)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.scroll = PageScroll(HomePage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scrollContent = QWidget()
        self.scrollContent.setObjectName(u"scrollContent")
        self.contentLayout = QVBoxLayout(self.scrollContent)
        self.contentLayout.setSpacing(12)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(20, 16, 20, 24)
        self.title = QLabel(self.scrollContent)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.contentLayout.addWidget(self.title)

        self.choices = QWidget(self.scrollContent)
        self.choices.setObjectName(u"choices")
        self.choicesLayout = QGridLayout(self.choices)
        self.choicesLayout.setSpacing(8)
        self.choicesLayout.setObjectName(u"choicesLayout")
        self.choicesLayout.setContentsMargins(0, 0, 0, 0)

        self.contentLayout.addWidget(self.choices)

        self.todoHeading = QLabel(self.scrollContent)
        self.todoHeading.setObjectName(u"todoHeading")
        self.todoHeading.setProperty(u"role", u"heading")
        self.todoHeading.setWordWrap(True)

        self.contentLayout.addWidget(self.todoHeading)

        self.todoLayout = QVBoxLayout()
        self.todoLayout.setSpacing(8)
        self.todoLayout.setObjectName(u"todoLayout")

        self.contentLayout.addLayout(self.todoLayout)

        self.progressHeading = QLabel(self.scrollContent)
        self.progressHeading.setObjectName(u"progressHeading")
        self.progressHeading.setProperty(u"role", u"heading")
        self.progressHeading.setWordWrap(True)

        self.contentLayout.addWidget(self.progressHeading)

        self.progressLayout = QVBoxLayout()
        self.progressLayout.setSpacing(8)
        self.progressLayout.setObjectName(u"progressLayout")

        self.contentLayout.addLayout(self.progressLayout)

        self.empty = EmptyState(self.scrollContent)
        self.empty.setObjectName(u"empty")

        self.contentLayout.addWidget(self.empty)

        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentLayout.addItem(self.spacer2)

        self.scroll.setWidget(self.scrollContent)

        self.layout1.addWidget(self.scroll)


        self.retranslateUi(HomePage)

        QMetaObject.connectSlotsByName(HomePage)
    # setupUi

    def retranslateUi(self, HomePage):
        self.title.setText(QCoreApplication.translate("HomePage", u"What happened?", None))
        self.todoHeading.setText(QCoreApplication.translate("HomePage", u"What needs you now", None))
        self.progressHeading.setText(QCoreApplication.translate("HomePage", u"Requests in progress", None))
        pass
    # retranslateUi

