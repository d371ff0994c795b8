# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_window.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.inputs import ChoiceBox
from recordkeeper.gui.widgets.message_strip import MessageStrip
from recordkeeper.gui.widgets.progress_strip import ProgressStrip

class Ui_SetupWindow(object):
    def setupUi(self, SetupWindow):
        if not SetupWindow.objectName():
            SetupWindow.setObjectName(u"SetupWindow")
        SetupWindow.setMinimumWidth(880)
        SetupWindow.setMinimumHeight(560)
        self.layout5 = QHBoxLayout(SetupWindow)
        self.layout5.setSpacing(0)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.sidebar = QFrame(SetupWindow)
        self.sidebar.setObjectName(u"sidebar")
        self.sidebar.setProperty(u"role", u"sidebar")
        self.layout2 = QVBoxLayout(self.sidebar)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(12, 16, 12, 12)
        self.heading = QLabel(self.sidebar)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(False)

        self.layout2.addWidget(self.heading)

        self.personLabel = QLabel(self.sidebar)
        self.personLabel.setObjectName(u"personLabel")
        self.personLabel.setProperty(u"role", u"fieldLabel")

        self.layout2.addWidget(self.personLabel)

        self.person = ChoiceBox(self.sidebar)
        self.person.setObjectName(u"person")

        self.layout2.addWidget(self.person)

        self.stepsScroll = QScrollArea(self.sidebar)
        self.stepsScroll.setObjectName(u"stepsScroll")
        self.stepsScroll.setWidgetResizable(True)
        self.stepsScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.stepsScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.stepsScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.steps = QWidget()
        self.steps.setObjectName(u"steps")
        self.layout1 = QVBoxLayout(self.steps)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.stepsLayout = QVBoxLayout()
        self.stepsLayout.setSpacing(2)
        self.stepsLayout.setObjectName(u"stepsLayout")

        self.layout1.addLayout(self.stepsLayout)

        self.spacer6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.spacer6)

        self.stepsScroll.setWidget(self.steps)

        self.layout2.addWidget(self.stepsScroll)


        self.layout5.addWidget(self.sidebar)

        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(0)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.message = MessageStrip(SetupWindow)
        self.message.setObjectName(u"message")

        self.layout4.addWidget(self.message)

        self.stack = QStackedWidget(SetupWindow)
        self.stack.setObjectName(u"stack")

        self.layout4.addWidget(self.stack)

        self.footer = QFrame(SetupWindow)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"role", u"footer")
        self.layout3 = QHBoxLayout(self.footer)
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(16, 12, 16, 12)
        self.backButton = QPushButton(self.footer)
        self.backButton.setObjectName(u"backButton")
        self.backButton.setProperty(u"role", u"secondary")
        self.backButton.setAutoDefault(False)

        self.layout3.addWidget(self.backButton)

        self.skipButton = QPushButton(self.footer)
        self.skipButton.setObjectName(u"skipButton")
        self.skipButton.setProperty(u"role", u"secondary")
        self.skipButton.setAutoDefault(False)

        self.layout3.addWidget(self.skipButton)

        self.spacer7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer7)

        self.helpButton = QPushButton(self.footer)
        self.helpButton.setObjectName(u"helpButton")
        self.helpButton.setProperty(u"role", u"link")
        self.helpButton.setAutoDefault(False)

        self.layout3.addWidget(self.helpButton)

        self.laterButton = QPushButton(self.footer)
        self.laterButton.setObjectName(u"laterButton")
        self.laterButton.setProperty(u"role", u"secondary")
        self.laterButton.setAutoDefault(False)

        self.layout3.addWidget(self.laterButton)

        self.nextButton = QPushButton(self.footer)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setProperty(u"role", u"primary")

        self.layout3.addWidget(self.nextButton)


        self.layout4.addWidget(self.footer)

        self.progress = ProgressStrip(SetupWindow)
        self.progress.setObjectName(u"progress")

        self.layout4.addWidget(self.progress)

        self.layout4.setStretch(1, 1)

        self.layout5.addLayout(self.layout4)

        self.layout5.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.personLabel.setBuddy(self.person)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SetupWindow)

        self.nextButton.setDefault(True)


        QMetaObject.connectSlotsByName(SetupWindow)
    # setupUi

    def retranslateUi(self, SetupWindow):
        SetupWindow.setWindowTitle(QCoreApplication.translate("SetupWindow", u"Guided set-up", None))
        self.heading.setText(QCoreApplication.translate("SetupWindow", u"Your set-up", None))
        self.personLabel.setText(QCoreApplication.translate("SetupWindow", u"For whom?", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("SetupWindow", u"For whom?", None))
#endif // QT_CONFIG(accessibility)
        self.backButton.setText(QCoreApplication.translate("SetupWindow", u"Back", None))
        self.skipButton.setText(QCoreApplication.translate("SetupWindow", u"Skip this page", None))
        self.helpButton.setText(QCoreApplication.translate("SetupWindow", u"Why is this asked?", None))
        self.laterButton.setText(QCoreApplication.translate("SetupWindow", u"Later", None))
#if QT_CONFIG(tooltip)
        self.laterButton.setToolTip(QCoreApplication.translate("SetupWindow", u"Keeps all you typed and closes. Go on when you like.", None))
#endif // QT_CONFIG(tooltip)
        self.nextButton.setText(QCoreApplication.translate("SetupWindow", u"Next", None))
    # retranslateUi

