# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'packet_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from recordkeeper.gui.widgets.card import Card
from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import YesNo
from recordkeeper.gui.widgets.message_strip import MessageStrip

class Ui_PacketDialog(object):
    def setupUi(self, PacketDialog):
        if not PacketDialog.objectName():
            PacketDialog.setObjectName(u"PacketDialog")
        PacketDialog.setMinimumWidth(600)
        self.layout11 = QVBoxLayout(PacketDialog)
        self.layout11.setSpacing(12)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(PacketDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"heading")
        self.title.setWordWrap(True)

        self.layout11.addWidget(self.title)

        self.about = QLabel(PacketDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.layout11.addWidget(self.about)

        self.cover_field = Field(PacketDialog)
        self.cover_field.setObjectName(u"cover_field")
        self.cover_field.setProperty(u"field", u"cover")
        self.layout1 = QVBoxLayout(self.cover_field)
        self.layout1.setSpacing(4)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.cover_label = QLabel(self.cover_field)
        self.cover_label.setObjectName(u"cover_label")
        self.cover_label.setProperty(u"role", u"fieldLabel")
        self.cover_label.setWordWrap(True)

        self.layout1.addWidget(self.cover_label)

        self.cover = YesNo(self.cover_field)
        self.cover.setObjectName(u"cover")

        self.layout1.addWidget(self.cover)

        self.cover_hint = QLabel(self.cover_field)
        self.cover_hint.setObjectName(u"cover_hint")
        self.cover_hint.setProperty(u"role", u"hint")
        self.cover_hint.setWordWrap(True)

        self.layout1.addWidget(self.cover_hint)


        self.layout11.addWidget(self.cover_field)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(16)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.phone_field = Field(PacketDialog)
        self.phone_field.setObjectName(u"phone_field")
        self.phone_field.setProperty(u"field", u"phone")
        self.layout2 = QVBoxLayout(self.phone_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(self.phone_field)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"role", u"fieldLabel")
        self.phone_label.setWordWrap(True)

        self.layout2.addWidget(self.phone_label)

        self.phone = QLineEdit(self.phone_field)
        self.phone.setObjectName(u"phone")

        self.layout2.addWidget(self.phone)


        self.layout4.addWidget(self.phone_field)

        self.number_field = Field(PacketDialog)
        self.number_field.setObjectName(u"number_field")
        self.number_field.setProperty(u"field", u"number")
        self.layout3 = QVBoxLayout(self.number_field)
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(self.number_field)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"role", u"fieldLabel")
        self.number_label.setWordWrap(True)

        self.layout3.addWidget(self.number_label)

        self.number = QLineEdit(self.number_field)
        self.number.setObjectName(u"number")

        self.layout3.addWidget(self.number)


        self.layout4.addWidget(self.number_field)

        self.layout4.setStretch(0, 1)
        self.layout4.setStretch(1, 1)

        self.layout11.addLayout(self.layout4)

        self.enclosuresCard = Card(PacketDialog)
        self.enclosuresCard.setObjectName(u"enclosuresCard")
        self.layout7 = QVBoxLayout(self.enclosuresCard)
        self.layout7.setSpacing(6)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(14, 12, 14, 12)
        self.enclosuresTitle = QLabel(self.enclosuresCard)
        self.enclosuresTitle.setObjectName(u"enclosuresTitle")
        self.enclosuresTitle.setProperty(u"role", u"strong")
        self.enclosuresTitle.setWordWrap(True)

        self.layout7.addWidget(self.enclosuresTitle)

        self.enclosuresHint = QLabel(self.enclosuresCard)
        self.enclosuresHint.setObjectName(u"enclosuresHint")
        self.enclosuresHint.setProperty(u"role", u"hint")
        self.enclosuresHint.setWordWrap(True)

        self.layout7.addWidget(self.enclosuresHint)

        self.enclosuresLayout = QVBoxLayout()
        self.enclosuresLayout.setSpacing(4)
        self.enclosuresLayout.setObjectName(u"enclosuresLayout")
        self.enclosuresLayout.setContentsMargins(0, 0, 0, 0)

        self.layout7.addLayout(self.enclosuresLayout)

        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.addButton = QPushButton(self.enclosuresCard)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setAutoDefault(False)
        self.addButton.setProperty(u"role", u"link")

        self.layout6.addWidget(self.addButton)

        self.spacer5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.spacer5)


        self.layout7.addLayout(self.layout6)


        self.layout11.addWidget(self.enclosuresCard)

        self.message = MessageStrip(PacketDialog)
        self.message.setObjectName(u"message")

        self.layout11.addWidget(self.message)

        self.spacer8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout11.addItem(self.spacer8)

        self.layout10 = QHBoxLayout()
        self.layout10.setSpacing(8)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.closeButton = QPushButton(PacketDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)
        self.closeButton.setProperty(u"role", u"secondary")

        self.layout10.addWidget(self.closeButton)

        self.spacer9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout10.addItem(self.spacer9)

        self.printButton = QPushButton(PacketDialog)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setAutoDefault(False)
        self.printButton.setProperty(u"role", u"secondary")

        self.layout10.addWidget(self.printButton)

        self.saveButton = QPushButton(PacketDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(True)
        self.saveButton.setProperty(u"role", u"primary")

        self.layout10.addWidget(self.saveButton)


        self.layout11.addLayout(self.layout10)

#if QT_CONFIG(shortcut)
        self.cover_label.setBuddy(self.cover)
        self.phone_label.setBuddy(self.phone)
        self.number_label.setBuddy(self.number)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PacketDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(PacketDialog)
    # setupUi

    def retranslateUi(self, PacketDialog):
        PacketDialog.setWindowTitle(QCoreApplication.translate("PacketDialog", u"Packet", None))
        self.title.setText(QCoreApplication.translate("PacketDialog", u"One packet to send", None))
        self.about.setText(QCoreApplication.translate("PacketDialog", u"The letter and what goes with it, in one PDF. Each enclosure is stamped with its number and pages.", None))
        self.cover_label.setText(QCoreApplication.translate("PacketDialog", u"Begin with a fax cover?", None))
        self.cover_hint.setText(QCoreApplication.translate("PacketDialog", u"It shows names, numbers and pages, and nothing about health.", None))
        self.phone_label.setText(QCoreApplication.translate("PacketDialog", u"Your phone, for the cover", None))
        self.number_label.setText(QCoreApplication.translate("PacketDialog", u"Your fax number, if you have one", None))
        self.enclosuresTitle.setText(QCoreApplication.translate("PacketDialog", u"Enclosures", None))
        self.enclosuresHint.setText(QCoreApplication.translate("PacketDialog", u"PDF files or pictures, such as the copy of an ID.", None))
        self.addButton.setText(QCoreApplication.translate("PacketDialog", u"Add files\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("PacketDialog", u"Close", None))
        self.printButton.setText(QCoreApplication.translate("PacketDialog", u"Print\u2026", None))
        self.saveButton.setText(QCoreApplication.translate("PacketDialog", u"Save as PDF\u2026", None))
    # retranslateUi

