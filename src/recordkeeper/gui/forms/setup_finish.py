# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_finish.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QLabel, QSizePolicy, QSpacerItem, QVBoxLayout

from recordkeeper.gui.widgets.card import Card

class Ui_SetupFinish(object):
    def setupUi(self, SetupFinish):
        if not SetupFinish.objectName():
            SetupFinish.setObjectName(u"SetupFinish")
        self.contentLayout = QVBoxLayout(SetupFinish)
        self.contentLayout.setSpacing(14)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(SetupFinish)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.contentLayout.addWidget(self.title)

        self.lettersCard = Card(SetupFinish)
        self.lettersCard.setObjectName(u"lettersCard")
        self.layout2 = QVBoxLayout(self.lettersCard)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(14, 14, 14, 14)
        self.label1 = QLabel(self.lettersCard)
        self.label1.setObjectName(u"label1")
        self.label1.setProperty(u"role", u"strong")
        self.label1.setWordWrap(True)

        self.layout2.addWidget(self.label1)

        self.lettersLayout = QVBoxLayout()
        self.lettersLayout.setSpacing(10)
        self.lettersLayout.setObjectName(u"lettersLayout")

        self.layout2.addLayout(self.lettersLayout)


        self.contentLayout.addWidget(self.lettersCard)

        self.planCard = Card(SetupFinish)
        self.planCard.setObjectName(u"planCard")
        self.layout4 = QVBoxLayout(self.planCard)
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(14, 14, 14, 14)
        self.label3 = QLabel(self.planCard)
        self.label3.setObjectName(u"label3")
        self.label3.setProperty(u"role", u"strong")
        self.label3.setWordWrap(True)

        self.layout4.addWidget(self.label3)

        self.planLayout = QVBoxLayout()
        self.planLayout.setSpacing(6)
        self.planLayout.setObjectName(u"planLayout")

        self.layout4.addLayout(self.planLayout)


        self.contentLayout.addWidget(self.planCard)

        self.spacer5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentLayout.addItem(self.spacer5)

        self.contentLayout.setStretch(3, 1)

        self.retranslateUi(SetupFinish)

        QMetaObject.connectSlotsByName(SetupFinish)
    # setupUi

    def retranslateUi(self, SetupFinish):
        self.title.setText(QCoreApplication.translate("SetupFinish", u"Is this what you want?", None))
        self.label1.setText(QCoreApplication.translate("SetupFinish", u"What will be made", None))
        self.label3.setText(QCoreApplication.translate("SetupFinish", u"Then", None))
        pass
    # retranslateUi

