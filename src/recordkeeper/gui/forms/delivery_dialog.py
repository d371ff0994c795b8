# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'delivery_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.page_scroll import PageScroll

class Ui_DeliveryDialog(object):
    def setupUi(self, DeliveryDialog):
        if not DeliveryDialog.objectName():
            DeliveryDialog.setObjectName(u"DeliveryDialog")
        DeliveryDialog.setMinimumWidth(680)
        DeliveryDialog.setMinimumHeight(480)
        self.layout5 = QVBoxLayout(DeliveryDialog)
        self.layout5.setSpacing(0)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.scroll = PageScroll(DeliveryDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scrollContent = QWidget()
        self.scrollContent.setObjectName(u"scrollContent")
        self.layout2 = QVBoxLayout(self.scrollContent)
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(20, 16, 20, 16)
        self.title = QLabel(self.scrollContent)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"heading")
        self.title.setWordWrap(True)

        self.layout2.addWidget(self.title)

        self.about = QLabel(self.scrollContent)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.layout2.addWidget(self.about)

        self.itemsLayout = QVBoxLayout()
        self.itemsLayout.setSpacing(10)
        self.itemsLayout.setObjectName(u"itemsLayout")
        self.itemsLayout.setContentsMargins(0, 0, 0, 0)

        self.layout2.addLayout(self.itemsLayout)

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.spacer1)

        self.scroll.setWidget(self.scrollContent)

        self.layout5.addWidget(self.scroll)

        self.footer = QFrame(DeliveryDialog)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"role", u"footer")
        self.layout4 = QHBoxLayout(self.footer)
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(20, 12, 20, 12)
        self.importButton = QPushButton(self.footer)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setAutoDefault(False)
        self.importButton.setProperty(u"role", u"link")

        self.layout4.addWidget(self.importButton)

        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer3)

        self.cancelButton = QPushButton(self.footer)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"secondary")

        self.layout4.addWidget(self.cancelButton)

        self.saveButton = QPushButton(self.footer)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(True)
        self.saveButton.setProperty(u"role", u"primary")

        self.layout4.addWidget(self.saveButton)


        self.layout5.addWidget(self.footer)


        self.retranslateUi(DeliveryDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(DeliveryDialog)
    # setupUi

    def retranslateUi(self, DeliveryDialog):
        DeliveryDialog.setWindowTitle(QCoreApplication.translate("DeliveryDialog", u"Check what came", None))
        self.title.setText(QCoreApplication.translate("DeliveryDialog", u"What was asked, and what came", None))
        self.about.setText("")
        self.importButton.setText(QCoreApplication.translate("DeliveryDialog", u"File more that came\u2026", None))
        self.cancelButton.setText(QCoreApplication.translate("DeliveryDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("DeliveryDialog", u"Save", None))
    # retranslateUi

