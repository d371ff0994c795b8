# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.inputs import ChoiceBox
from recordkeeper.gui.widgets.message_strip import MessageStrip
from recordkeeper.gui.widgets.progress_strip import ProgressStrip
from recordkeeper.gui.widgets.sample_strip import SampleStrip

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        self.centralwidget = QWidget(MainWindow)
        self.centralwidget.setObjectName(u"centralwidget")
        self.layout4 = QHBoxLayout(self.centralwidget)
        self.layout4.setSpacing(0)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.sidebar = QFrame(self.centralwidget)
        self.sidebar.setObjectName(u"sidebar")
        self.sidebar.setProperty(u"role", u"sidebar")
        self.sidebar.setMaximumWidth(240)
        self.layout1 = QVBoxLayout(self.sidebar)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(12, 16, 12, 12)
        self.appName = QLabel(self.sidebar)
        self.appName.setObjectName(u"appName")
        self.appName.setProperty(u"role", u"heading")
        self.appName.setWordWrap(False)

        self.layout1.addWidget(self.appName)

        self.navLayout = QVBoxLayout()
        self.navLayout.setSpacing(2)
        self.navLayout.setObjectName(u"navLayout")

        self.layout1.addLayout(self.navLayout)

        self.spacer5 = QSpacerItem(166, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.spacer5)


        self.layout4.addWidget(self.sidebar)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(0)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.sample = SampleStrip(self.centralwidget)
        self.sample.setObjectName(u"sample")

        self.layout3.addWidget(self.sample)

        self.message = MessageStrip(self.centralwidget)
        self.message.setObjectName(u"message")

        self.layout3.addWidget(self.message)

        self.topbar = QFrame(self.centralwidget)
        self.topbar.setObjectName(u"topbar")
        self.topbar.setProperty(u"role", u"topbar")
        self.layout2 = QHBoxLayout(self.topbar)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(16, 10, 16, 6)
        self.personLabel = QLabel(self.topbar)
        self.personLabel.setObjectName(u"personLabel")
        self.personLabel.setProperty(u"role", u"quiet")

        self.layout2.addWidget(self.personLabel)

        self.personFilter = ChoiceBox(self.topbar)
        self.personFilter.setObjectName(u"personFilter")
        self.personFilter.setMinimumWidth(180)

        self.layout2.addWidget(self.personFilter)

        self.spacer6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer6)

        self.searchField = QLineEdit(self.topbar)
        self.searchField.setObjectName(u"searchField")
        self.searchField.setClearButtonEnabled(True)
        self.searchField.setMinimumWidth(280)

        self.layout2.addWidget(self.searchField)


        self.layout3.addWidget(self.topbar)

        self.stack = QStackedWidget(self.centralwidget)
        self.stack.setObjectName(u"stack")

        self.layout3.addWidget(self.stack)

        self.progress = ProgressStrip(self.centralwidget)
        self.progress.setObjectName(u"progress")

        self.layout3.addWidget(self.progress)


        self.layout4.addLayout(self.layout3)

        self.layout4.setStretch(1, 1)
        MainWindow.setCentralWidget(self.centralwidget)
#if QT_CONFIG(shortcut)
        self.personLabel.setBuddy(self.personFilter)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"RecordKeeper", None))
        self.appName.setText(QCoreApplication.translate("MainWindow", u"RecordKeeper", None))
        self.personLabel.setText(QCoreApplication.translate("MainWindow", u"Show", None))
#if QT_CONFIG(accessibility)
        self.personFilter.setAccessibleName(QCoreApplication.translate("MainWindow", u"Show only this person", None))
#endif // QT_CONFIG(accessibility)
        self.searchField.setPlaceholderText(QCoreApplication.translate("MainWindow", u"Search your documents", None))
#if QT_CONFIG(accessibility)
        self.searchField.setAccessibleName(QCoreApplication.translate("MainWindow", u"Search your documents", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

