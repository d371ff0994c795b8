# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_page.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.card import Card
from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import ChoiceBox
from recordkeeper.gui.widgets.page_scroll import PageScroll

class Ui_SettingsPage(object):
    def setupUi(self, SettingsPage):
        if not SettingsPage.objectName():
            SettingsPage.setObjectName(u"SettingsPage")
        self.layout29 = QVBoxLayout(SettingsPage)
        self.layout29.setObjectName(u"layout29")
        self.layout29.setContentsMargins(0, 0, 0, 0)
        self.scroll = PageScroll(SettingsPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scrollContent = QWidget()
        self.scrollContent.setObjectName(u"scrollContent")
        self.contentLayout = QVBoxLayout(self.scrollContent)
        self.contentLayout.setSpacing(16)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(20, 16, 20, 24)
        self.title = QLabel(self.scrollContent)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.contentLayout.addWidget(self.title)

        self.protectionCard = Card(self.scrollContent)
        self.protectionCard.setObjectName(u"protectionCard")
        self.layout4 = QVBoxLayout(self.protectionCard)
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(16, 16, 16, 16)
        self.protectionCardTitle = QLabel(self.protectionCard)
        self.protectionCardTitle.setObjectName(u"protectionCardTitle")
        self.protectionCardTitle.setProperty(u"role", u"heading")
        self.protectionCardTitle.setWordWrap(True)

        self.layout4.addWidget(self.protectionCardTitle)

        self.label1 = QLabel(self.protectionCard)
        self.label1.setObjectName(u"label1")
        self.label1.setProperty(u"role", u"strong")
        self.label1.setWordWrap(True)

        self.layout4.addWidget(self.label1)

        self.label2 = QLabel(self.protectionCard)
        self.label2.setObjectName(u"label2")
        self.label2.setProperty(u"role", u"quiet")
        self.label2.setWordWrap(True)

        self.layout4.addWidget(self.label2)

        self.layout3 = QHBoxLayout()
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.safetyButton = QPushButton(self.protectionCard)
        self.safetyButton.setObjectName(u"safetyButton")
        self.safetyButton.setProperty(u"role", u"link")

        self.layout3.addWidget(self.safetyButton)

        self.spacer30 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer30)


        self.layout4.addLayout(self.layout3)


        self.contentLayout.addWidget(self.protectionCard)

        self.peopleCard = Card(self.scrollContent)
        self.peopleCard.setObjectName(u"peopleCard")
        self.layout9 = QVBoxLayout(self.peopleCard)
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(16, 16, 16, 16)
        self.peopleCardTitle = QLabel(self.peopleCard)
        self.peopleCardTitle.setObjectName(u"peopleCardTitle")
        self.peopleCardTitle.setProperty(u"role", u"heading")
        self.peopleCardTitle.setWordWrap(True)

        self.layout9.addWidget(self.peopleCardTitle)

        self.label5 = QLabel(self.peopleCard)
        self.label5.setObjectName(u"label5")
        self.label5.setProperty(u"role", u"quiet")
        self.label5.setWordWrap(True)

        self.layout9.addWidget(self.label5)

        self.peopleLayout = QVBoxLayout()
        self.peopleLayout.setSpacing(4)
        self.peopleLayout.setObjectName(u"peopleLayout")

        self.layout9.addLayout(self.peopleLayout)

        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.addPersonButton = QPushButton(self.peopleCard)
        self.addPersonButton.setObjectName(u"addPersonButton")
        self.addPersonButton.setProperty(u"role", u"secondary")

        self.layout6.addWidget(self.addPersonButton)

        self.spacer31 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.spacer31)


        self.layout9.addLayout(self.layout6)

        self.peopleLine = QFrame(self.peopleCard)
        self.peopleLine.setObjectName(u"peopleLine")
        self.peopleLine.setProperty(u"role", u"line")

        self.layout9.addWidget(self.peopleLine)

        self.label7 = QLabel(self.peopleCard)
        self.label7.setObjectName(u"label7")
        self.label7.setProperty(u"role", u"strong")
        self.label7.setWordWrap(True)

        self.layout9.addWidget(self.label7)

        self.authoritiesLayout = QVBoxLayout()
        self.authoritiesLayout.setSpacing(4)
        self.authoritiesLayout.setObjectName(u"authoritiesLayout")

        self.layout9.addLayout(self.authoritiesLayout)

        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.addAuthorityButton = QPushButton(self.peopleCard)
        self.addAuthorityButton.setObjectName(u"addAuthorityButton")
        self.addAuthorityButton.setProperty(u"role", u"secondary")

        self.layout8.addWidget(self.addAuthorityButton)

        self.spacer32 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout8.addItem(self.spacer32)


        self.layout9.addLayout(self.layout8)


        self.contentLayout.addWidget(self.peopleCard)

        self.lettersCard = Card(self.scrollContent)
        self.lettersCard.setObjectName(u"lettersCard")
        self.layout13 = QVBoxLayout(self.lettersCard)
        self.layout13.setSpacing(8)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(16, 16, 16, 16)
        self.lettersCardTitle = QLabel(self.lettersCard)
        self.lettersCardTitle.setObjectName(u"lettersCardTitle")
        self.lettersCardTitle.setProperty(u"role", u"heading")
        self.lettersCardTitle.setWordWrap(True)

        self.layout13.addWidget(self.lettersCardTitle)

        self.layout12 = QHBoxLayout()
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.paper_field = Field(self.lettersCard)
        self.paper_field.setObjectName(u"paper_field")
        self.paper_field.setProperty(u"field", u"paper")
        self.layout11 = QVBoxLayout(self.paper_field)
        self.layout11.setSpacing(4)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.paper_label = QLabel(self.paper_field)
        self.paper_label.setObjectName(u"paper_label")
        self.paper_label.setProperty(u"role", u"fieldLabel")

        self.layout11.addWidget(self.paper_label)

        self.paper = ChoiceBox(self.paper_field)
        self.paper.setObjectName(u"paper")
        self.paper.setMinimumWidth(240)

        self.layout11.addWidget(self.paper)


        self.layout12.addWidget(self.paper_field)

        self.spacer33 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout12.addItem(self.spacer33)


        self.layout13.addLayout(self.layout12)


        self.contentLayout.addWidget(self.lettersCard)

        self.remindersCard = Card(self.scrollContent)
        self.remindersCard.setObjectName(u"remindersCard")
        self.layout302 = QVBoxLayout(self.remindersCard)
        self.layout302.setSpacing(8)
        self.layout302.setObjectName(u"layout302")
        self.layout302.setContentsMargins(16, 16, 16, 16)
        self.remindersCardTitle = QLabel(self.remindersCard)
        self.remindersCardTitle.setObjectName(u"remindersCardTitle")
        self.remindersCardTitle.setProperty(u"role", u"heading")
        self.remindersCardTitle.setWordWrap(True)

        self.layout302.addWidget(self.remindersCardTitle)

        self.remindersText = QLabel(self.remindersCard)
        self.remindersText.setObjectName(u"remindersText")
        self.remindersText.setTextFormat(Qt.TextFormat.PlainText)
        self.remindersText.setProperty(u"role", u"quiet")
        self.remindersText.setWordWrap(True)

        self.layout302.addWidget(self.remindersText)

        self.remind = QCheckBox(self.remindersCard)
        self.remind.setObjectName(u"remind")

        self.layout302.addWidget(self.remind)

        self.namesInReminders = QCheckBox(self.remindersCard)
        self.namesInReminders.setObjectName(u"namesInReminders")

        self.layout302.addWidget(self.namesInReminders)

        self.startWithSession = QCheckBox(self.remindersCard)
        self.startWithSession.setObjectName(u"startWithSession")

        self.layout302.addWidget(self.startWithSession)

        self.startText = QLabel(self.remindersCard)
        self.startText.setObjectName(u"startText")
        self.startText.setTextFormat(Qt.TextFormat.PlainText)
        self.startText.setProperty(u"role", u"quiet")
        self.startText.setWordWrap(True)

        self.layout302.addWidget(self.startText)

        self.layout301 = QHBoxLayout()
        self.layout301.setSpacing(8)
        self.layout301.setObjectName(u"layout301")
        self.layout301.setContentsMargins(0, 0, 0, 0)
        self.calendarButton = QPushButton(self.remindersCard)
        self.calendarButton.setObjectName(u"calendarButton")

        self.layout301.addWidget(self.calendarButton)

        self.spacer300 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout301.addItem(self.spacer300)


        self.layout302.addLayout(self.layout301)


        self.contentLayout.addWidget(self.remindersCard)

        self.appearanceCard = Card(self.scrollContent)
        self.appearanceCard.setObjectName(u"appearanceCard")
        self.layout18 = QVBoxLayout(self.appearanceCard)
        self.layout18.setSpacing(8)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(16, 16, 16, 16)
        self.appearanceCardTitle = QLabel(self.appearanceCard)
        self.appearanceCardTitle.setObjectName(u"appearanceCardTitle")
        self.appearanceCardTitle.setProperty(u"role", u"heading")
        self.appearanceCardTitle.setWordWrap(True)

        self.layout18.addWidget(self.appearanceCardTitle)

        self.layout16 = QHBoxLayout()
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.text_percent_field = Field(self.appearanceCard)
        self.text_percent_field.setObjectName(u"text_percent_field")
        self.text_percent_field.setProperty(u"field", u"text_percent")
        self.layout15 = QVBoxLayout(self.text_percent_field)
        self.layout15.setSpacing(4)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.text_percent_label = QLabel(self.text_percent_field)
        self.text_percent_label.setObjectName(u"text_percent_label")
        self.text_percent_label.setProperty(u"role", u"fieldLabel")

        self.layout15.addWidget(self.text_percent_label)

        self.text_percent = ChoiceBox(self.text_percent_field)
        self.text_percent.setObjectName(u"text_percent")
        self.text_percent.setMinimumWidth(240)

        self.layout15.addWidget(self.text_percent)


        self.layout16.addWidget(self.text_percent_field)

        self.spacer34 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout16.addItem(self.spacer34)


        self.layout18.addLayout(self.layout16)

        self.label17 = QLabel(self.appearanceCard)
        self.label17.setObjectName(u"label17")
        self.label17.setProperty(u"role", u"quiet")
        self.label17.setWordWrap(True)

        self.layout18.addWidget(self.label17)


        self.contentLayout.addWidget(self.appearanceCard)

        self.placesCard = Card(self.scrollContent)
        self.placesCard.setObjectName(u"placesCard")
        self.layout20 = QVBoxLayout(self.placesCard)
        self.layout20.setSpacing(8)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(16, 16, 16, 16)
        self.placesCardTitle = QLabel(self.placesCard)
        self.placesCardTitle.setObjectName(u"placesCardTitle")
        self.placesCardTitle.setProperty(u"role", u"heading")
        self.placesCardTitle.setWordWrap(True)

        self.layout20.addWidget(self.placesCardTitle)

        self.folders = QWidget(self.placesCard)
        self.folders.setObjectName(u"folders")
        self.foldersLayout = QGridLayout(self.folders)
        self.foldersLayout.setObjectName(u"foldersLayout")
        self.foldersLayout.setContentsMargins(0, 0, 0, 0)
        self.libraryTitle = QLabel(self.folders)
        self.libraryTitle.setObjectName(u"libraryTitle")
        self.libraryTitle.setProperty(u"role", u"strong")
        self.libraryTitle.setWordWrap(False)

        self.foldersLayout.addWidget(self.libraryTitle, 0, 0, 1, 1)

        self.libraryPath = QLabel(self.folders)
        self.libraryPath.setObjectName(u"libraryPath")
        self.libraryPath.setTextFormat(Qt.TextFormat.PlainText)
        self.libraryPath.setProperty(u"role", u"quiet")
        self.libraryPath.setWordWrap(True)
        self.libraryPath.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.foldersLayout.addWidget(self.libraryPath, 0, 1, 1, 1)

        self.libraryCopy = QPushButton(self.folders)
        self.libraryCopy.setObjectName(u"libraryCopy")
        self.libraryCopy.setProperty(u"role", u"link")

        self.foldersLayout.addWidget(self.libraryCopy, 0, 2, 1, 1)

        self.libraryOpen = QPushButton(self.folders)
        self.libraryOpen.setObjectName(u"libraryOpen")
        self.libraryOpen.setProperty(u"role", u"link")

        self.foldersLayout.addWidget(self.libraryOpen, 0, 3, 1, 1)

        self.stateTitle = QLabel(self.folders)
        self.stateTitle.setObjectName(u"stateTitle")
        self.stateTitle.setProperty(u"role", u"strong")
        self.stateTitle.setWordWrap(False)

        self.foldersLayout.addWidget(self.stateTitle, 1, 0, 1, 1)

        self.statePath = QLabel(self.folders)
        self.statePath.setObjectName(u"statePath")
        self.statePath.setTextFormat(Qt.TextFormat.PlainText)
        self.statePath.setProperty(u"role", u"quiet")
        self.statePath.setWordWrap(True)
        self.statePath.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.foldersLayout.addWidget(self.statePath, 1, 1, 1, 1)

        self.stateCopy = QPushButton(self.folders)
        self.stateCopy.setObjectName(u"stateCopy")
        self.stateCopy.setProperty(u"role", u"link")

        self.foldersLayout.addWidget(self.stateCopy, 1, 2, 1, 1)

        self.stateOpen = QPushButton(self.folders)
        self.stateOpen.setObjectName(u"stateOpen")
        self.stateOpen.setProperty(u"role", u"link")

        self.foldersLayout.addWidget(self.stateOpen, 1, 3, 1, 1)

        self.cacheTitle = QLabel(self.folders)
        self.cacheTitle.setObjectName(u"cacheTitle")
        self.cacheTitle.setProperty(u"role", u"strong")
        self.cacheTitle.setWordWrap(False)

        self.foldersLayout.addWidget(self.cacheTitle, 2, 0, 1, 1)

        self.cachePath = QLabel(self.folders)
        self.cachePath.setObjectName(u"cachePath")
        self.cachePath.setTextFormat(Qt.TextFormat.PlainText)
        self.cachePath.setProperty(u"role", u"quiet")
        self.cachePath.setWordWrap(True)
        self.cachePath.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.foldersLayout.addWidget(self.cachePath, 2, 1, 1, 1)

        self.cacheCopy = QPushButton(self.folders)
        self.cacheCopy.setObjectName(u"cacheCopy")
        self.cacheCopy.setProperty(u"role", u"link")

        self.foldersLayout.addWidget(self.cacheCopy, 2, 2, 1, 1)

        self.cacheOpen = QPushButton(self.folders)
        self.cacheOpen.setObjectName(u"cacheOpen")
        self.cacheOpen.setProperty(u"role", u"link")

        self.foldersLayout.addWidget(self.cacheOpen, 2, 3, 1, 1)

        self.foldersLayout.setColumnStretch(1, 1)

        self.layout20.addWidget(self.folders)

        self.label19 = QLabel(self.placesCard)
        self.label19.setObjectName(u"label19")
        self.label19.setProperty(u"role", u"quiet")
        self.label19.setWordWrap(True)

        self.layout20.addWidget(self.label19)


        self.contentLayout.addWidget(self.placesCard)

        self.libraryCard = Card(self.scrollContent)
        self.libraryCard.setObjectName(u"libraryCard")
        self.layout24 = QVBoxLayout(self.libraryCard)
        self.layout24.setSpacing(8)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(16, 16, 16, 16)
        self.libraryCardTitle = QLabel(self.libraryCard)
        self.libraryCardTitle.setObjectName(u"libraryCardTitle")
        self.libraryCardTitle.setProperty(u"role", u"heading")
        self.libraryCardTitle.setWordWrap(True)

        self.layout24.addWidget(self.libraryCardTitle)

        self.sampleText = QLabel(self.libraryCard)
        self.sampleText.setObjectName(u"sampleText")
        self.sampleText.setTextFormat(Qt.TextFormat.PlainText)
        self.sampleText.setProperty(u"role", u"quiet")
        self.sampleText.setWordWrap(True)

        self.layout24.addWidget(self.sampleText)

        self.layout21 = QHBoxLayout()
        self.layout21.setSpacing(8)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.openLibraryButton = QPushButton(self.libraryCard)
        self.openLibraryButton.setObjectName(u"openLibraryButton")
        self.openLibraryButton.setProperty(u"role", u"secondary")

        self.layout21.addWidget(self.openLibraryButton)

        self.newLibraryButton = QPushButton(self.libraryCard)
        self.newLibraryButton.setObjectName(u"newLibraryButton")
        self.newLibraryButton.setProperty(u"role", u"secondary")

        self.layout21.addWidget(self.newLibraryButton)

        self.spacer35 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout21.addItem(self.spacer35)


        self.layout24.addLayout(self.layout21)

        self.layout22 = QHBoxLayout()
        self.layout22.setSpacing(8)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(0, 0, 0, 0)
        self.sampleButton = QPushButton(self.libraryCard)
        self.sampleButton.setObjectName(u"sampleButton")
        self.sampleButton.setProperty(u"role", u"secondary")

        self.layout22.addWidget(self.sampleButton)

        self.ownButton = QPushButton(self.libraryCard)
        self.ownButton.setObjectName(u"ownButton")
        self.ownButton.setProperty(u"role", u"primary")

        self.layout22.addWidget(self.ownButton)

        self.spacer36 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout22.addItem(self.spacer36)


        self.layout24.addLayout(self.layout22)

        self.layout23 = QHBoxLayout()
        self.layout23.setSpacing(8)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.setupButton = QPushButton(self.libraryCard)
        self.setupButton.setObjectName(u"setupButton")
        self.setupButton.setProperty(u"role", u"link")

        self.layout23.addWidget(self.setupButton)

        self.spacer37 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout23.addItem(self.spacer37)


        self.layout24.addLayout(self.layout23)


        self.contentLayout.addWidget(self.libraryCard)

        self.lawCard = Card(self.scrollContent)
        self.lawCard.setObjectName(u"lawCard")
        self.layout27 = QVBoxLayout(self.lawCard)
        self.layout27.setSpacing(8)
        self.layout27.setObjectName(u"layout27")
        self.layout27.setContentsMargins(16, 16, 16, 16)
        self.lawCardTitle = QLabel(self.lawCard)
        self.lawCardTitle.setObjectName(u"lawCardTitle")
        self.lawCardTitle.setProperty(u"role", u"heading")
        self.lawCardTitle.setWordWrap(True)

        self.layout27.addWidget(self.lawCardTitle)

        self.label25 = QLabel(self.lawCard)
        self.label25.setObjectName(u"label25")
        self.label25.setProperty(u"role", u"quiet")
        self.label25.setWordWrap(True)

        self.layout27.addWidget(self.label25)

        self.layout26 = QHBoxLayout()
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(0, 0, 0, 0)
        self.lawButton = QPushButton(self.lawCard)
        self.lawButton.setObjectName(u"lawButton")
        self.lawButton.setProperty(u"role", u"secondary")

        self.layout26.addWidget(self.lawButton)

        self.spacer38 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout26.addItem(self.spacer38)


        self.layout27.addLayout(self.layout26)


        self.contentLayout.addWidget(self.lawCard)

        self.layout28 = QHBoxLayout()
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(0, 0, 0, 0)
        self.aboutButton = QPushButton(self.scrollContent)
        self.aboutButton.setObjectName(u"aboutButton")
        self.aboutButton.setProperty(u"role", u"link")

        self.layout28.addWidget(self.aboutButton)

        self.spacer39 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout28.addItem(self.spacer39)


        self.contentLayout.addLayout(self.layout28)

        self.spacer40 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentLayout.addItem(self.spacer40)

        self.scroll.setWidget(self.scrollContent)

        self.layout29.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.paper_label.setBuddy(self.paper)
        self.text_percent_label.setBuddy(self.text_percent)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsPage)

        QMetaObject.connectSlotsByName(SettingsPage)
    # setupUi

    def retranslateUi(self, SettingsPage):
        self.title.setText(QCoreApplication.translate("SettingsPage", u"Settings", None))
        self.protectionCardTitle.setText(QCoreApplication.translate("SettingsPage", u"Protection", None))
        self.label1.setText(QCoreApplication.translate("SettingsPage", u"Your library is not encrypted yet.", None))
        self.label2.setText(QCoreApplication.translate("SettingsPage", u"Whoever can open your account on this computer can read what is in it. Use a password for the account, and turn on the disk encryption of your system.", None))
        self.safetyButton.setText(QCoreApplication.translate("SettingsPage", u"How to keep it safe", None))
        self.peopleCardTitle.setText(QCoreApplication.translate("SettingsPage", u"People", None))
        self.label5.setText(QCoreApplication.translate("SettingsPage", u"Everybody whose records you keep here.", None))
        self.addPersonButton.setText(QCoreApplication.translate("SettingsPage", u"Add a person", None))
        self.label7.setText(QCoreApplication.translate("SettingsPage", u"Who may act for whom", None))
        self.addAuthorityButton.setText(QCoreApplication.translate("SettingsPage", u"Add \u201cmay act for\u201d", None))
        self.lettersCardTitle.setText(QCoreApplication.translate("SettingsPage", u"Letters", None))
        self.paper_label.setText(QCoreApplication.translate("SettingsPage", u"Paper size", None))
        self.remindersCardTitle.setText(QCoreApplication.translate("SettingsPage", u"Reminders", None))
        self.remindersText.setText("")
        self.remind.setText(QCoreApplication.translate("SettingsPage", u"Remind me of dates while RecordKeeper runs", None))
        self.namesInReminders.setText(QCoreApplication.translate("SettingsPage", u"Reminders may show names of people and providers", None))
        self.startWithSession.setText(QCoreApplication.translate("SettingsPage", u"Start with my computer, in the background, to remind me", None))
        self.startText.setText("")
        self.calendarButton.setText(QCoreApplication.translate("SettingsPage", u"Save the dates as a calendar file\u2026", None))
        self.appearanceCardTitle.setText(QCoreApplication.translate("SettingsPage", u"Appearance", None))
        self.text_percent_label.setText(QCoreApplication.translate("SettingsPage", u"Text size", None))
        self.label17.setText(QCoreApplication.translate("SettingsPage", u"Light or dark follows your system. Change it there, and RecordKeeper changes with it.", None))
        self.placesCardTitle.setText(QCoreApplication.translate("SettingsPage", u"Where things are", None))
        self.libraryTitle.setText(QCoreApplication.translate("SettingsPage", u"Library", None))
        self.libraryPath.setText("")
        self.libraryCopy.setText(QCoreApplication.translate("SettingsPage", u"Copy", None))
#if QT_CONFIG(accessibility)
        self.libraryCopy.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Copy the path: Library", None))
#endif // QT_CONFIG(accessibility)
        self.libraryOpen.setText(QCoreApplication.translate("SettingsPage", u"Open folder", None))
#if QT_CONFIG(accessibility)
        self.libraryOpen.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Open folder: Library", None))
#endif // QT_CONFIG(accessibility)
        self.stateTitle.setText(QCoreApplication.translate("SettingsPage", u"Copies and log", None))
        self.statePath.setText("")
        self.stateCopy.setText(QCoreApplication.translate("SettingsPage", u"Copy", None))
#if QT_CONFIG(accessibility)
        self.stateCopy.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Copy the path: Copies and log", None))
#endif // QT_CONFIG(accessibility)
        self.stateOpen.setText(QCoreApplication.translate("SettingsPage", u"Open folder", None))
#if QT_CONFIG(accessibility)
        self.stateOpen.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Open folder: Copies and log", None))
#endif // QT_CONFIG(accessibility)
        self.cacheTitle.setText(QCoreApplication.translate("SettingsPage", u"Search index", None))
        self.cachePath.setText("")
        self.cacheCopy.setText(QCoreApplication.translate("SettingsPage", u"Copy", None))
#if QT_CONFIG(accessibility)
        self.cacheCopy.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Copy the path: Search index", None))
#endif // QT_CONFIG(accessibility)
        self.cacheOpen.setText(QCoreApplication.translate("SettingsPage", u"Open folder", None))
#if QT_CONFIG(accessibility)
        self.cacheOpen.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Open folder: Search index", None))
#endif // QT_CONFIG(accessibility)
        self.label19.setText(QCoreApplication.translate("SettingsPage", u"The library folder is all that a copy needs. Close RecordKeeper before you copy it.", None))
        self.libraryCardTitle.setText(QCoreApplication.translate("SettingsPage", u"Another library", None))
        self.sampleText.setText("")
        self.openLibraryButton.setText(QCoreApplication.translate("SettingsPage", u"Open another library\u2026", None))
        self.newLibraryButton.setText(QCoreApplication.translate("SettingsPage", u"Make a new library\u2026", None))
        self.sampleButton.setText(QCoreApplication.translate("SettingsPage", u"Look around with sample data", None))
        self.ownButton.setText(QCoreApplication.translate("SettingsPage", u"Back to my own library", None))
        self.setupButton.setText(QCoreApplication.translate("SettingsPage", u"Guided set-up again", None))
        self.lawCardTitle.setText(QCoreApplication.translate("SettingsPage", u"Law", None))
        self.label25.setText(QCoreApplication.translate("SettingsPage", u"Each date in the app comes from a rule of law with a source. Where a place was not looked up, or not well enough, the app uses the wider law that holds there and says so. None of this is legal advice.", None))
        self.lawButton.setText(QCoreApplication.translate("SettingsPage", u"Places and their rules", None))
        self.aboutButton.setText(QCoreApplication.translate("SettingsPage", u"About RecordKeeper", None))
        pass
    # retranslateUi

