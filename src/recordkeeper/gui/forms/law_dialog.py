# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'law_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recordkeeper.gui.widgets.table import Table

class Ui_LawDialog(object):
    def setupUi(self, LawDialog):
        if not LawDialog.objectName():
            LawDialog.setObjectName(u"LawDialog")
        LawDialog.setMinimumWidth(980)
        LawDialog.setMinimumHeight(560)
        self.layout2 = QVBoxLayout(LawDialog)
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(20, 20, 20, 20)
        self.intro = QLabel(LawDialog)
        self.intro.setObjectName(u"intro")
        self.intro.setProperty(u"role", u"quiet")
        self.intro.setWordWrap(True)

        self.layout2.addWidget(self.intro)

        self.table = Table(LawDialog)
        self.table.setObjectName(u"table")

        self.layout2.addWidget(self.table)

        self.unresearched = QLabel(LawDialog)
        self.unresearched.setObjectName(u"unresearched")
        self.unresearched.setTextFormat(Qt.TextFormat.PlainText)
        self.unresearched.setProperty(u"role", u"quiet")
        self.unresearched.setWordWrap(True)

        self.layout2.addWidget(self.unresearched)

        self.layout1 = QHBoxLayout()
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout1.addItem(self.spacer3)

        self.closeButton = QPushButton(LawDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"role", u"primary")

        self.layout1.addWidget(self.closeButton)


        self.layout2.addLayout(self.layout1)


        self.retranslateUi(LawDialog)

        self.closeButton.setDefault(True)


        QMetaObject.connectSlotsByName(LawDialog)
    # setupUi

    def retranslateUi(self, LawDialog):
        LawDialog.setWindowTitle(QCoreApplication.translate("LawDialog", u"Places and their rules", None))
        self.intro.setText(QCoreApplication.translate("LawDialog", u"Double-click a row, or press Return, for all of a rule.", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("LawDialog", u"Rules", None))
#endif // QT_CONFIG(accessibility)
        self.unresearched.setText("")
        self.closeButton.setText(QCoreApplication.translate("LawDialog", u"Close", None))
    # retranslateUi

