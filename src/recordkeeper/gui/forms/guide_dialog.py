# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'guide_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recordkeeper.gui.widgets.reading import Reading

class Ui_GuideDialog(object):
    def setupUi(self, GuideDialog):
        if not GuideDialog.objectName():
            GuideDialog.setObjectName(u"GuideDialog")
        GuideDialog.setMinimumWidth(620)
        GuideDialog.setMinimumHeight(520)
        self.layout3 = QVBoxLayout(GuideDialog)
        self.layout3.setSpacing(12)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(20, 20, 20, 16)
        self.browser = Reading(GuideDialog)
        self.browser.setObjectName(u"browser")
        self.browser.setOpenLinks(False)
        self.browser.setOpenExternalLinks(False)

        self.layout3.addWidget(self.browser)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.openButton = QPushButton(GuideDialog)
        self.openButton.setObjectName(u"openButton")
        self.openButton.setAutoDefault(False)
        self.openButton.setProperty(u"role", u"link")

        self.layout2.addWidget(self.openButton)

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.printButton = QPushButton(GuideDialog)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setAutoDefault(False)

        self.layout2.addWidget(self.printButton)

        self.closeButton = QPushButton(GuideDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(True)
        self.closeButton.setProperty(u"role", u"primary")

        self.layout2.addWidget(self.closeButton)


        self.layout3.addLayout(self.layout2)


        self.retranslateUi(GuideDialog)

        self.closeButton.setDefault(True)


        QMetaObject.connectSlotsByName(GuideDialog)
    # setupUi

    def retranslateUi(self, GuideDialog):
        GuideDialog.setWindowTitle(QCoreApplication.translate("GuideDialog", u"Guide", None))
#if QT_CONFIG(accessibility)
        self.browser.setAccessibleName(QCoreApplication.translate("GuideDialog", u"Page", None))
#endif // QT_CONFIG(accessibility)
        self.openButton.setText(QCoreApplication.translate("GuideDialog", u"Open it in the Guide", None))
        self.printButton.setText(QCoreApplication.translate("GuideDialog", u"Print\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("GuideDialog", u"Close", None))
    # retranslateUi

