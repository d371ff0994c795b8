# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'provider_detail.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recordkeeper.gui.widgets.badge import Badge
from recordkeeper.gui.widgets.card import Card
from recordkeeper.gui.widgets.flow_row import FlowRow

class Ui_ProviderDetail(object):
    def setupUi(self, ProviderDetail):
        if not ProviderDetail.objectName():
            ProviderDetail.setObjectName(u"ProviderDetail")
        self.layout22 = QVBoxLayout(ProviderDetail)
        self.layout22.setSpacing(12)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(0, 0, 0, 0)
        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.layout1 = QHBoxLayout()
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(ProviderDetail)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"heading")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.layout1.addWidget(self.title)

        self.badge = Badge(ProviderDetail)
        self.badge.setObjectName(u"badge")

        self.layout1.addWidget(self.badge)

        self.layout1.setStretch(0, 1)

        self.layout2.addLayout(self.layout1)

        self.subtitle = QLabel(ProviderDetail)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"quiet")
        self.subtitle.setWordWrap(True)
        self.subtitle.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.addWidget(self.subtitle)

        self.notes = QLabel(ProviderDetail)
        self.notes.setObjectName(u"notes")
        self.notes.setProperty(u"role", u"body")
        self.notes.setWordWrap(True)
        self.notes.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.addWidget(self.notes)


        self.layout22.addLayout(self.layout2)

        self.actions = FlowRow(ProviderDetail)
        self.actions.setObjectName(u"actions")
        self.askButton = QPushButton(self.actions)
        self.askButton.setObjectName(u"askButton")
        self.askButton.setProperty(u"role", u"primary")
        self.noteButton = QPushButton(self.actions)
        self.noteButton.setObjectName(u"noteButton")
        self.noteButton.setProperty(u"role", u"secondary")
        self.editButton = QPushButton(self.actions)
        self.editButton.setObjectName(u"editButton")
        self.editButton.setProperty(u"role", u"secondary")
        self.moreButton = QPushButton(self.actions)
        self.moreButton.setObjectName(u"moreButton")
        self.moreButton.setProperty(u"role", u"secondary")

        self.layout22.addWidget(self.actions)

        self.portalsCard = Card(ProviderDetail)
        self.portalsCard.setObjectName(u"portalsCard")
        self.layout6 = QVBoxLayout(self.portalsCard)
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(14, 14, 14, 14)
        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.label4 = QLabel(self.portalsCard)
        self.label4.setObjectName(u"label4")
        self.label4.setProperty(u"role", u"strong")
        self.label4.setWordWrap(False)

        self.layout5.addWidget(self.label4)

        self.spacer24 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.spacer24)

        self.addPortalButton = QPushButton(self.portalsCard)
        self.addPortalButton.setObjectName(u"addPortalButton")
        self.addPortalButton.setProperty(u"role", u"link")

        self.layout5.addWidget(self.addPortalButton)


        self.layout6.addLayout(self.layout5)

        self.portalsLayout = QVBoxLayout()
        self.portalsLayout.setSpacing(10)
        self.portalsLayout.setObjectName(u"portalsLayout")

        self.layout6.addLayout(self.portalsLayout)


        self.layout22.addWidget(self.portalsCard)

        self.registrationsCard = Card(ProviderDetail)
        self.registrationsCard.setObjectName(u"registrationsCard")
        self.layout9 = QVBoxLayout(self.registrationsCard)
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(14, 14, 14, 14)
        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.label7 = QLabel(self.registrationsCard)
        self.label7.setObjectName(u"label7")
        self.label7.setProperty(u"role", u"strong")
        self.label7.setWordWrap(False)

        self.layout8.addWidget(self.label7)

        self.spacer25 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout8.addItem(self.spacer25)

        self.addRegistrationButton = QPushButton(self.registrationsCard)
        self.addRegistrationButton.setObjectName(u"addRegistrationButton")
        self.addRegistrationButton.setProperty(u"role", u"link")

        self.layout8.addWidget(self.addRegistrationButton)


        self.layout9.addLayout(self.layout8)

        self.registrationsLayout = QVBoxLayout()
        self.registrationsLayout.setSpacing(10)
        self.registrationsLayout.setObjectName(u"registrationsLayout")

        self.layout9.addLayout(self.registrationsLayout)


        self.layout22.addWidget(self.registrationsCard)

        self.contactsCard = Card(ProviderDetail)
        self.contactsCard.setObjectName(u"contactsCard")
        self.layout12 = QVBoxLayout(self.contactsCard)
        self.layout12.setSpacing(8)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(14, 14, 14, 14)
        self.layout11 = QHBoxLayout()
        self.layout11.setSpacing(8)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.label10 = QLabel(self.contactsCard)
        self.label10.setObjectName(u"label10")
        self.label10.setProperty(u"role", u"strong")
        self.label10.setWordWrap(False)

        self.layout11.addWidget(self.label10)

        self.spacer26 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout11.addItem(self.spacer26)

        self.addContactButton = QPushButton(self.contactsCard)
        self.addContactButton.setObjectName(u"addContactButton")
        self.addContactButton.setProperty(u"role", u"link")

        self.layout11.addWidget(self.addContactButton)


        self.layout12.addLayout(self.layout11)

        self.contactsLayout = QVBoxLayout()
        self.contactsLayout.setSpacing(10)
        self.contactsLayout.setObjectName(u"contactsLayout")

        self.layout12.addLayout(self.contactsLayout)


        self.layout22.addWidget(self.contactsCard)

        self.visitsCard = Card(ProviderDetail)
        self.visitsCard.setObjectName(u"visitsCard")
        self.layout202 = QVBoxLayout(self.visitsCard)
        self.layout202.setSpacing(8)
        self.layout202.setObjectName(u"layout202")
        self.layout202.setContentsMargins(14, 12, 14, 12)
        self.layout201 = QHBoxLayout()
        self.layout201.setSpacing(8)
        self.layout201.setObjectName(u"layout201")
        self.layout201.setContentsMargins(0, 0, 0, 0)
        self.visitsHeading = QLabel(self.visitsCard)
        self.visitsHeading.setObjectName(u"visitsHeading")
        self.visitsHeading.setProperty(u"role", u"strong")

        self.layout201.addWidget(self.visitsHeading)

        self.spacer200 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout201.addItem(self.spacer200)

        self.addVisitButton = QPushButton(self.visitsCard)
        self.addVisitButton.setObjectName(u"addVisitButton")
        self.addVisitButton.setProperty(u"role", u"link")

        self.layout201.addWidget(self.addVisitButton)


        self.layout202.addLayout(self.layout201)

        self.visitsLayout = QVBoxLayout()
        self.visitsLayout.setSpacing(10)
        self.visitsLayout.setObjectName(u"visitsLayout")
        self.visitsLayout.setContentsMargins(0, 0, 0, 0)

        self.layout202.addLayout(self.visitsLayout)


        self.layout22.addWidget(self.visitsCard)

        self.requestsCard = Card(ProviderDetail)
        self.requestsCard.setObjectName(u"requestsCard")
        self.layout15 = QVBoxLayout(self.requestsCard)
        self.layout15.setSpacing(8)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(14, 14, 14, 14)
        self.layout14 = QHBoxLayout()
        self.layout14.setSpacing(8)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.label13 = QLabel(self.requestsCard)
        self.label13.setObjectName(u"label13")
        self.label13.setProperty(u"role", u"strong")
        self.label13.setWordWrap(False)

        self.layout14.addWidget(self.label13)

        self.spacer27 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout14.addItem(self.spacer27)


        self.layout15.addLayout(self.layout14)

        self.requestsLayout = QVBoxLayout()
        self.requestsLayout.setSpacing(10)
        self.requestsLayout.setObjectName(u"requestsLayout")

        self.layout15.addLayout(self.requestsLayout)


        self.layout22.addWidget(self.requestsCard)

        self.documentsCard = Card(ProviderDetail)
        self.documentsCard.setObjectName(u"documentsCard")
        self.layout18 = QVBoxLayout(self.documentsCard)
        self.layout18.setSpacing(8)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(14, 14, 14, 14)
        self.layout17 = QHBoxLayout()
        self.layout17.setSpacing(8)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.label16 = QLabel(self.documentsCard)
        self.label16.setObjectName(u"label16")
        self.label16.setProperty(u"role", u"strong")
        self.label16.setWordWrap(False)

        self.layout17.addWidget(self.label16)

        self.spacer28 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout17.addItem(self.spacer28)


        self.layout18.addLayout(self.layout17)

        self.documentsLayout = QVBoxLayout()
        self.documentsLayout.setSpacing(10)
        self.documentsLayout.setObjectName(u"documentsLayout")

        self.layout18.addLayout(self.documentsLayout)


        self.layout22.addWidget(self.documentsCard)

        self.eventsCard = Card(ProviderDetail)
        self.eventsCard.setObjectName(u"eventsCard")
        self.layout21 = QVBoxLayout(self.eventsCard)
        self.layout21.setSpacing(8)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(14, 14, 14, 14)
        self.layout20 = QHBoxLayout()
        self.layout20.setSpacing(8)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(0, 0, 0, 0)
        self.label19 = QLabel(self.eventsCard)
        self.label19.setObjectName(u"label19")
        self.label19.setProperty(u"role", u"strong")
        self.label19.setWordWrap(False)

        self.layout20.addWidget(self.label19)

        self.spacer29 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout20.addItem(self.spacer29)


        self.layout21.addLayout(self.layout20)

        self.eventsLayout = QVBoxLayout()
        self.eventsLayout.setSpacing(10)
        self.eventsLayout.setObjectName(u"eventsLayout")

        self.layout21.addLayout(self.eventsLayout)


        self.layout22.addWidget(self.eventsCard)


        self.retranslateUi(ProviderDetail)

        QMetaObject.connectSlotsByName(ProviderDetail)
    # setupUi

    def retranslateUi(self, ProviderDetail):
        self.title.setText("")
        self.subtitle.setText("")
        self.notes.setText("")
        self.askButton.setText(QCoreApplication.translate("ProviderDetail", u"Ask for records", None))
        self.noteButton.setText(QCoreApplication.translate("ProviderDetail", u"Note what happened", None))
        self.editButton.setText(QCoreApplication.translate("ProviderDetail", u"Edit", None))
        self.moreButton.setText(QCoreApplication.translate("ProviderDetail", u"More", None))
        self.label4.setText(QCoreApplication.translate("ProviderDetail", u"Portals", None))
        self.addPortalButton.setText(QCoreApplication.translate("ProviderDetail", u"Add a portal", None))
        self.label7.setText(QCoreApplication.translate("ProviderDetail", u"As they have you on file", None))
        self.addRegistrationButton.setText(QCoreApplication.translate("ProviderDetail", u"Add details on file", None))
        self.label10.setText(QCoreApplication.translate("ProviderDetail", u"Contacts", None))
        self.addContactButton.setText(QCoreApplication.translate("ProviderDetail", u"Add a contact", None))
        self.visitsHeading.setText(QCoreApplication.translate("ProviderDetail", u"Visits", None))
        self.addVisitButton.setText(QCoreApplication.translate("ProviderDetail", u"Add a visit", None))
        self.label13.setText(QCoreApplication.translate("ProviderDetail", u"Requests", None))
        self.label16.setText(QCoreApplication.translate("ProviderDetail", u"Documents", None))
        self.label19.setText(QCoreApplication.translate("ProviderDetail", u"Lately", None))
        pass
    # retranslateUi

