# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'timeline_page.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from recordkeeper.gui.pages.timeline_table import TimelineTable
from recordkeeper.gui.widgets.card import Card
from recordkeeper.gui.widgets.empty_state import EmptyState
from recordkeeper.gui.widgets.flow_row import FlowRow
from recordkeeper.gui.widgets.inputs import ChoiceBox

class Ui_TimelinePage(object):
    def setupUi(self, TimelinePage):
        if not TimelinePage.objectName():
            TimelinePage.setObjectName(u"TimelinePage")
        self.layout9 = QVBoxLayout(TimelinePage)
        self.layout9.setSpacing(12)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(20, 12, 20, 16)
        self.layout1 = QHBoxLayout()
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(TimelinePage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(False)

        self.layout1.addWidget(self.title)

        self.spacer10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout1.addItem(self.spacer10)

        self.addButton = QPushButton(TimelinePage)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"role", u"primary")

        self.layout1.addWidget(self.addButton)


        self.layout9.addLayout(self.layout1)

        self.states = QStackedWidget(TimelinePage)
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
        self.layout8 = QVBoxLayout(self.listPage)
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.providerFilter = ChoiceBox(self.listPage)
        self.providerFilter.setObjectName(u"providerFilter")

        self.layout3.addWidget(self.providerFilter)

        self.requestFilter = ChoiceBox(self.listPage)
        self.requestFilter.setObjectName(u"requestFilter")

        self.layout3.addWidget(self.requestFilter)

        self.kindFilter = ChoiceBox(self.listPage)
        self.kindFilter.setObjectName(u"kindFilter")

        self.layout3.addWidget(self.kindFilter)

        self.showStruck = QCheckBox(self.listPage)
        self.showStruck.setObjectName(u"showStruck")

        self.layout3.addWidget(self.showStruck)

        self.count = QLabel(self.listPage)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty(u"role", u"quiet")
        self.count.setWordWrap(False)

        self.layout3.addWidget(self.count)

        self.layout3.setStretch(0, 1)
        self.layout3.setStretch(1, 1)
        self.layout3.setStretch(2, 1)

        self.layout8.addLayout(self.layout3)

        self.splitter = QSplitter(self.listPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.table = TimelineTable(self.splitter)
        self.table.setObjectName(u"table")
        self.splitter.addWidget(self.table)
        self.detail = QScrollArea(self.splitter)
        self.detail.setObjectName(u"detail")
        self.detail.setWidgetResizable(True)
        self.detail.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.detailContent = QWidget()
        self.detailContent.setObjectName(u"detailContent")
        self.layout7 = QVBoxLayout(self.detailContent)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.chosenCard = Card(self.detailContent)
        self.chosenCard.setObjectName(u"chosenCard")
        self.layout6 = QVBoxLayout(self.chosenCard)
        self.layout6.setSpacing(6)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(14, 14, 14, 14)
        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.chosenTitle = QLabel(self.chosenCard)
        self.chosenTitle.setObjectName(u"chosenTitle")
        self.chosenTitle.setProperty(u"role", u"heading")
        self.chosenTitle.setWordWrap(True)
        self.chosenTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.layout4.addWidget(self.chosenTitle)

        self.strikeButton = QPushButton(self.chosenCard)
        self.strikeButton.setObjectName(u"strikeButton")
        self.strikeButton.setProperty(u"role", u"link")

        self.layout4.addWidget(self.strikeButton)

        self.layout4.setStretch(0, 1)

        self.layout6.addLayout(self.layout4)

        self.chosenAbout = QLabel(self.chosenCard)
        self.chosenAbout.setObjectName(u"chosenAbout")
        self.chosenAbout.setProperty(u"role", u"quiet")
        self.chosenAbout.setWordWrap(True)
        self.chosenAbout.setTextFormat(Qt.TextFormat.PlainText)

        self.layout6.addWidget(self.chosenAbout)

        self.chosenSummary = QLabel(self.chosenCard)
        self.chosenSummary.setObjectName(u"chosenSummary")
        self.chosenSummary.setProperty(u"role", u"body")
        self.chosenSummary.setWordWrap(True)
        self.chosenSummary.setTextFormat(Qt.TextFormat.PlainText)

        self.layout6.addWidget(self.chosenSummary)

        self.factsLayout = QVBoxLayout()
        self.factsLayout.setSpacing(2)
        self.factsLayout.setObjectName(u"factsLayout")

        self.layout6.addLayout(self.factsLayout)

        self.proofsLayout = QVBoxLayout()
        self.proofsLayout.setSpacing(2)
        self.proofsLayout.setObjectName(u"proofsLayout")

        self.layout6.addLayout(self.proofsLayout)

        self.ways = FlowRow(self.chosenCard)
        self.ways.setObjectName(u"ways")
        self.openProviderButton = QPushButton(self.ways)
        self.openProviderButton.setObjectName(u"openProviderButton")
        self.openProviderButton.setProperty(u"role", u"link")
        self.openRequestButton = QPushButton(self.ways)
        self.openRequestButton.setObjectName(u"openRequestButton")
        self.openRequestButton.setProperty(u"role", u"link")

        self.layout6.addWidget(self.ways)


        self.layout7.addWidget(self.chosenCard)

        self.spacer12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout7.addItem(self.spacer12)

        self.detail.setWidget(self.detailContent)
        self.splitter.addWidget(self.detail)

        self.layout8.addWidget(self.splitter)

        self.states.addWidget(self.listPage)

        self.layout9.addWidget(self.states)


        self.retranslateUi(TimelinePage)

        QMetaObject.connectSlotsByName(TimelinePage)
    # setupUi

    def retranslateUi(self, TimelinePage):
        self.title.setText(QCoreApplication.translate("TimelinePage", u"Timeline", None))
        self.addButton.setText(QCoreApplication.translate("TimelinePage", u"Add\u2026 \u25be", None))
#if QT_CONFIG(accessibility)
        self.providerFilter.setAccessibleName(QCoreApplication.translate("TimelinePage", u"Show only this provider", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.requestFilter.setAccessibleName(QCoreApplication.translate("TimelinePage", u"Show only this request", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kindFilter.setAccessibleName(QCoreApplication.translate("TimelinePage", u"Show only this kind of event", None))
#endif // QT_CONFIG(accessibility)
        self.showStruck.setText(QCoreApplication.translate("TimelinePage", u"Show crossed out", None))
#if QT_CONFIG(tooltip)
        self.showStruck.setToolTip(QCoreApplication.translate("TimelinePage", u"Show what was noted by mistake and crossed out", None))
#endif // QT_CONFIG(tooltip)
        self.count.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("TimelinePage", u"Timeline", None))
#endif // QT_CONFIG(accessibility)
        self.chosenTitle.setText("")
        self.strikeButton.setText(QCoreApplication.translate("TimelinePage", u"This was a mistake\u2026", None))
        self.chosenAbout.setText("")
        self.chosenSummary.setText("")
        self.openProviderButton.setText(QCoreApplication.translate("TimelinePage", u"Open the provider", None))
        self.openRequestButton.setText(QCoreApplication.translate("TimelinePage", u"Open the request", None))
        pass
    # retranslateUi

