# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bundle_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recordkeeper.gui.widgets.card import Card
from recordkeeper.gui.widgets.message_strip import MessageStrip

class Ui_BundleDialog(object):
    def setupUi(self, BundleDialog):
        if not BundleDialog.objectName():
            BundleDialog.setObjectName(u"BundleDialog")
        BundleDialog.setMinimumWidth(620)
        self.layout6 = QVBoxLayout(BundleDialog)
        self.layout6.setSpacing(12)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(BundleDialog)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"heading")
        self.title.setWordWrap(True)

        self.layout6.addWidget(self.title)

        self.about = QLabel(BundleDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.layout6.addWidget(self.about)

        self.contentCard = Card(BundleDialog)
        self.contentCard.setObjectName(u"contentCard")
        self.layout1 = QVBoxLayout(self.contentCard)
        self.layout1.setSpacing(6)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(14, 12, 14, 12)
        self.contentTitle = QLabel(self.contentCard)
        self.contentTitle.setObjectName(u"contentTitle")
        self.contentTitle.setProperty(u"role", u"strong")
        self.contentTitle.setWordWrap(True)

        self.layout1.addWidget(self.contentTitle)

        self.contentLayout = QVBoxLayout()
        self.contentLayout.setSpacing(4)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(0, 0, 0, 0)

        self.layout1.addLayout(self.contentLayout)


        self.layout6.addWidget(self.contentCard)

        self.missingCard = Card(BundleDialog)
        self.missingCard.setObjectName(u"missingCard")
        self.layout2 = QVBoxLayout(self.missingCard)
        self.layout2.setSpacing(6)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(14, 12, 14, 12)
        self.missingTitle = QLabel(self.missingCard)
        self.missingTitle.setObjectName(u"missingTitle")
        self.missingTitle.setProperty(u"role", u"strong")
        self.missingTitle.setWordWrap(True)

        self.layout2.addWidget(self.missingTitle)

        self.missingLayout = QVBoxLayout()
        self.missingLayout.setSpacing(4)
        self.missingLayout.setObjectName(u"missingLayout")
        self.missingLayout.setContentsMargins(0, 0, 0, 0)

        self.layout2.addLayout(self.missingLayout)


        self.layout6.addWidget(self.missingCard)

        self.message = MessageStrip(BundleDialog)
        self.message.setObjectName(u"message")

        self.layout6.addWidget(self.message)

        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout6.addItem(self.spacer3)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.closeButton = QPushButton(BundleDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)
        self.closeButton.setProperty(u"role", u"secondary")

        self.layout5.addWidget(self.closeButton)

        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.spacer4)

        self.pdfButton = QPushButton(BundleDialog)
        self.pdfButton.setObjectName(u"pdfButton")
        self.pdfButton.setAutoDefault(False)
        self.pdfButton.setProperty(u"role", u"secondary")

        self.layout5.addWidget(self.pdfButton)

        self.zipButton = QPushButton(BundleDialog)
        self.zipButton.setObjectName(u"zipButton")
        self.zipButton.setAutoDefault(True)
        self.zipButton.setProperty(u"role", u"primary")

        self.layout5.addWidget(self.zipButton)


        self.layout6.addLayout(self.layout5)


        self.retranslateUi(BundleDialog)

        self.zipButton.setDefault(True)


        QMetaObject.connectSlotsByName(BundleDialog)
    # setupUi

    def retranslateUi(self, BundleDialog):
        BundleDialog.setWindowTitle(QCoreApplication.translate("BundleDialog", u"Bundle", None))
        self.title.setText("")
        self.about.setText(QCoreApplication.translate("BundleDialog", u"One ZIP or one PDF with the history, the dates and their reasons, everything sent and received, and a list of what is missing. Take it to a new doctor, a lawyer or an authority.", None))
        self.contentTitle.setText(QCoreApplication.translate("BundleDialog", u"What goes in", None))
        self.missingTitle.setText(QCoreApplication.translate("BundleDialog", u"What is missing", None))
        self.closeButton.setText(QCoreApplication.translate("BundleDialog", u"Close", None))
        self.pdfButton.setText(QCoreApplication.translate("BundleDialog", u"Save as one PDF\u2026", None))
        self.zipButton.setText(QCoreApplication.translate("BundleDialog", u"Save as ZIP\u2026", None))
    # retranslateUi

