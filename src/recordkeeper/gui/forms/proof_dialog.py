# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'proof_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.picture_view import PictureView

class Ui_ProofDialog(object):
    def setupUi(self, ProofDialog):
        if not ProofDialog.objectName():
            ProofDialog.setObjectName(u"ProofDialog")
        ProofDialog.setMinimumWidth(640)
        ProofDialog.setMinimumHeight(520)
        self.layout3 = QVBoxLayout(ProofDialog)
        self.layout3.setSpacing(12)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(ProofDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"heading")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.addWidget(self.title)

        self.views = QStackedWidget(ProofDialog)
        self.views.setObjectName(u"views")
        self.pages = PictureView()
        self.pages.setObjectName(u"pages")
        self.views.addWidget(self.pages)
        self.words = QPlainTextEdit()
        self.words.setObjectName(u"words")
        self.words.setReadOnly(True)
        self.views.addWidget(self.words)
        self.neither = QWidget()
        self.neither.setObjectName(u"neither")
        self.layout1 = QVBoxLayout(self.neither)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 20, 20, 20)
        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.spacer4)

        self.reason = QLabel(self.neither)
        self.reason.setObjectName(u"reason")
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setProperty(u"role", u"quiet")
        self.reason.setWordWrap(True)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout1.addWidget(self.reason)

        self.spacer5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.spacer5)

        self.views.addWidget(self.neither)

        self.layout3.addWidget(self.views)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.spacer6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer6)

        self.saveCopyButton = QPushButton(ProofDialog)
        self.saveCopyButton.setObjectName(u"saveCopyButton")
        self.saveCopyButton.setProperty(u"role", u"secondary")
        self.saveCopyButton.setAutoDefault(False)

        self.layout2.addWidget(self.saveCopyButton)

        self.closeButton = QPushButton(ProofDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"role", u"primary")

        self.layout2.addWidget(self.closeButton)


        self.layout3.addLayout(self.layout2)


        self.retranslateUi(ProofDialog)

        self.closeButton.setDefault(True)


        QMetaObject.connectSlotsByName(ProofDialog)
    # setupUi

    def retranslateUi(self, ProofDialog):
        ProofDialog.setWindowTitle(QCoreApplication.translate("ProofDialog", u"Proof", None))
        self.title.setText("")
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("ProofDialog", u"Text of the proof", None))
#endif // QT_CONFIG(accessibility)
        self.reason.setText("")
        self.saveCopyButton.setText(QCoreApplication.translate("ProofDialog", u"Save a copy\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("ProofDialog", u"Close", None))
    # retranslateUi

