# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'answer_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.card import Card
from recordkeeper.gui.widgets.choice_box import ChoiceBox
from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import (DayEdit, FilePick, LinesEdit, YesNo)
from recordkeeper.gui.widgets.page_scroll import PageScroll

class Ui_AnswerDialog(object):
    def setupUi(self, AnswerDialog):
        if not AnswerDialog.objectName():
            AnswerDialog.setObjectName(u"AnswerDialog")
        AnswerDialog.setMinimumWidth(640)
        self.layout37 = QVBoxLayout(AnswerDialog)
        self.layout37.setSpacing(0)
        self.layout37.setObjectName(u"layout37")
        self.layout37.setContentsMargins(0, 0, 0, 0)
        self.scroll = PageScroll(AnswerDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scrollContent = QWidget()
        self.scrollContent.setObjectName(u"scrollContent")
        self.layout34 = QVBoxLayout(self.scrollContent)
        self.layout34.setSpacing(12)
        self.layout34.setObjectName(u"layout34")
        self.layout34.setContentsMargins(20, 16, 20, 16)
        self.about = QLabel(self.scrollContent)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.layout34.addWidget(self.about)

        self.request_field = Field(self.scrollContent)
        self.request_field.setObjectName(u"request_field")
        self.request_field.setProperty(u"field", u"request")
        self.layout1 = QVBoxLayout(self.request_field)
        self.layout1.setSpacing(4)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.request_label = QLabel(self.request_field)
        self.request_label.setObjectName(u"request_label")
        self.request_label.setProperty(u"role", u"fieldLabel")
        self.request_label.setWordWrap(True)

        self.layout1.addWidget(self.request_label)

        self.request = ChoiceBox(self.request_field)
        self.request.setObjectName(u"request")

        self.layout1.addWidget(self.request)


        self.layout34.addWidget(self.request_field)

        self.answer_field = Field(self.scrollContent)
        self.answer_field.setObjectName(u"answer_field")
        self.answer_field.setProperty(u"field", u"answer")
        self.layout2 = QVBoxLayout(self.answer_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.answer_label = QLabel(self.answer_field)
        self.answer_label.setObjectName(u"answer_label")
        self.answer_label.setProperty(u"role", u"fieldLabel")
        self.answer_label.setWordWrap(True)

        self.layout2.addWidget(self.answer_label)

        self.answer = ChoiceBox(self.answer_field)
        self.answer.setObjectName(u"answer")

        self.layout2.addWidget(self.answer)


        self.layout34.addWidget(self.answer_field)

        self.meaningCard = Card(self.scrollContent)
        self.meaningCard.setObjectName(u"meaningCard")
        self.layout3 = QVBoxLayout(self.meaningCard)
        self.layout3.setSpacing(6)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(14, 12, 14, 12)
        self.meaningClock = QLabel(self.meaningCard)
        self.meaningClock.setObjectName(u"meaningClock")
        self.meaningClock.setTextFormat(Qt.TextFormat.PlainText)
        self.meaningClock.setProperty(u"role", u"body")
        self.meaningClock.setWordWrap(True)

        self.layout3.addWidget(self.meaningClock)

        self.meaningRight = QLabel(self.meaningCard)
        self.meaningRight.setObjectName(u"meaningRight")
        self.meaningRight.setTextFormat(Qt.TextFormat.PlainText)
        self.meaningRight.setProperty(u"role", u"quiet")
        self.meaningRight.setWordWrap(True)

        self.layout3.addWidget(self.meaningRight)

        self.meaningNext = QLabel(self.meaningCard)
        self.meaningNext.setObjectName(u"meaningNext")
        self.meaningNext.setTextFormat(Qt.TextFormat.PlainText)
        self.meaningNext.setProperty(u"role", u"body")
        self.meaningNext.setWordWrap(True)

        self.layout3.addWidget(self.meaningNext)


        self.layout34.addWidget(self.meaningCard)

        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(16)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.on_field = Field(self.scrollContent)
        self.on_field.setObjectName(u"on_field")
        self.on_field.setProperty(u"field", u"on")
        self.layout4 = QVBoxLayout(self.on_field)
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(self.on_field)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setProperty(u"role", u"fieldLabel")
        self.on_label.setWordWrap(True)

        self.layout4.addWidget(self.on_label)

        self.on = DayEdit(self.on_field)
        self.on.setObjectName(u"on")

        self.layout4.addWidget(self.on)


        self.layout6.addWidget(self.on_field)

        self.channel_field = Field(self.scrollContent)
        self.channel_field.setObjectName(u"channel_field")
        self.channel_field.setProperty(u"field", u"channel")
        self.layout5 = QVBoxLayout(self.channel_field)
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.channel_label = QLabel(self.channel_field)
        self.channel_label.setObjectName(u"channel_label")
        self.channel_label.setProperty(u"role", u"fieldLabel")
        self.channel_label.setWordWrap(True)

        self.layout5.addWidget(self.channel_label)

        self.channel = ChoiceBox(self.channel_field)
        self.channel.setObjectName(u"channel")

        self.layout5.addWidget(self.channel)


        self.layout6.addWidget(self.channel_field)

        self.layout6.setStretch(0, 1)
        self.layout6.setStretch(1, 1)

        self.layout34.addLayout(self.layout6)

        self.recipient_field = Field(self.scrollContent)
        self.recipient_field.setObjectName(u"recipient_field")
        self.recipient_field.setProperty(u"field", u"recipient")
        self.layout7 = QVBoxLayout(self.recipient_field)
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.recipient_label = QLabel(self.recipient_field)
        self.recipient_label.setObjectName(u"recipient_label")
        self.recipient_label.setProperty(u"role", u"fieldLabel")
        self.recipient_label.setWordWrap(True)

        self.layout7.addWidget(self.recipient_label)

        self.recipient = ChoiceBox(self.recipient_field)
        self.recipient.setObjectName(u"recipient")

        self.layout7.addWidget(self.recipient)


        self.layout34.addWidget(self.recipient_field)

        self.written_field = Field(self.scrollContent)
        self.written_field.setObjectName(u"written_field")
        self.written_field.setProperty(u"field", u"written")
        self.layout8 = QVBoxLayout(self.written_field)
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.written_label = QLabel(self.written_field)
        self.written_label.setObjectName(u"written_label")
        self.written_label.setProperty(u"role", u"fieldLabel")
        self.written_label.setWordWrap(True)

        self.layout8.addWidget(self.written_label)

        self.written = YesNo(self.written_field)
        self.written.setObjectName(u"written")

        self.layout8.addWidget(self.written)


        self.layout34.addWidget(self.written_field)

        self.until_field = Field(self.scrollContent)
        self.until_field.setObjectName(u"until_field")
        self.until_field.setProperty(u"field", u"until")
        self.layout9 = QVBoxLayout(self.until_field)
        self.layout9.setSpacing(4)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.until_label = QLabel(self.until_field)
        self.until_label.setObjectName(u"until_label")
        self.until_label.setProperty(u"role", u"fieldLabel")
        self.until_label.setWordWrap(True)

        self.layout9.addWidget(self.until_label)

        self.until = DayEdit(self.until_field)
        self.until.setObjectName(u"until")

        self.layout9.addWidget(self.until)


        self.layout34.addWidget(self.until_field)

        self.by_field = Field(self.scrollContent)
        self.by_field.setObjectName(u"by_field")
        self.by_field.setProperty(u"field", u"by")
        self.layout10 = QVBoxLayout(self.by_field)
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.by_label = QLabel(self.by_field)
        self.by_label.setObjectName(u"by_label")
        self.by_label.setProperty(u"role", u"fieldLabel")
        self.by_label.setWordWrap(True)

        self.layout10.addWidget(self.by_label)

        self.by = DayEdit(self.by_field)
        self.by.setObjectName(u"by")

        self.layout10.addWidget(self.by)


        self.layout34.addWidget(self.by_field)

        self.received_on_field = Field(self.scrollContent)
        self.received_on_field.setObjectName(u"received_on_field")
        self.received_on_field.setProperty(u"field", u"received_on")
        self.layout11 = QVBoxLayout(self.received_on_field)
        self.layout11.setSpacing(4)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.received_on_label = QLabel(self.received_on_field)
        self.received_on_label.setObjectName(u"received_on_label")
        self.received_on_label.setProperty(u"role", u"fieldLabel")
        self.received_on_label.setWordWrap(True)

        self.layout11.addWidget(self.received_on_label)

        self.received_on = DayEdit(self.received_on_field)
        self.received_on.setObjectName(u"received_on")

        self.layout11.addWidget(self.received_on)

        self.received_on_hint = QLabel(self.received_on_field)
        self.received_on_hint.setObjectName(u"received_on_hint")
        self.received_on_hint.setProperty(u"role", u"hint")
        self.received_on_hint.setWordWrap(True)

        self.layout11.addWidget(self.received_on_hint)


        self.layout34.addWidget(self.received_on_field)

        self.denial_field = Field(self.scrollContent)
        self.denial_field.setObjectName(u"denial_field")
        self.denial_field.setProperty(u"field", u"denial")
        self.layout12 = QVBoxLayout(self.denial_field)
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.denial_label = QLabel(self.denial_field)
        self.denial_label.setObjectName(u"denial_label")
        self.denial_label.setProperty(u"role", u"fieldLabel")
        self.denial_label.setWordWrap(True)

        self.layout12.addWidget(self.denial_label)

        self.denial = ChoiceBox(self.denial_field)
        self.denial.setObjectName(u"denial")

        self.layout12.addWidget(self.denial)

        self.denial_hint = QLabel(self.denial_field)
        self.denial_hint.setObjectName(u"denial_hint")
        self.denial_hint.setProperty(u"role", u"hint")
        self.denial_hint.setWordWrap(True)

        self.layout12.addWidget(self.denial_hint)


        self.layout34.addWidget(self.denial_field)

        self.ground_field = Field(self.scrollContent)
        self.ground_field.setObjectName(u"ground_field")
        self.ground_field.setProperty(u"field", u"ground")
        self.layout13 = QVBoxLayout(self.ground_field)
        self.layout13.setSpacing(4)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.ground_label = QLabel(self.ground_field)
        self.ground_label.setObjectName(u"ground_label")
        self.ground_label.setProperty(u"role", u"fieldLabel")
        self.ground_label.setWordWrap(True)

        self.layout13.addWidget(self.ground_label)

        self.ground = LinesEdit(self.ground_field)
        self.ground.setObjectName(u"ground")

        self.layout13.addWidget(self.ground)


        self.layout34.addWidget(self.ground_field)

        self.asked_field = Field(self.scrollContent)
        self.asked_field.setObjectName(u"asked_field")
        self.asked_field.setProperty(u"field", u"asked")
        self.layout14 = QVBoxLayout(self.asked_field)
        self.layout14.setSpacing(4)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.asked_label = QLabel(self.asked_field)
        self.asked_label.setObjectName(u"asked_label")
        self.asked_label.setProperty(u"role", u"fieldLabel")
        self.asked_label.setWordWrap(True)

        self.layout14.addWidget(self.asked_label)

        self.asked = LinesEdit(self.asked_field)
        self.asked.setObjectName(u"asked")

        self.layout14.addWidget(self.asked)


        self.layout34.addWidget(self.asked_field)

        self.layout18 = QHBoxLayout()
        self.layout18.setSpacing(16)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.amount_field = Field(self.scrollContent)
        self.amount_field.setObjectName(u"amount_field")
        self.amount_field.setProperty(u"field", u"amount")
        self.layout15 = QVBoxLayout(self.amount_field)
        self.layout15.setSpacing(4)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.amount_label = QLabel(self.amount_field)
        self.amount_label.setObjectName(u"amount_label")
        self.amount_label.setProperty(u"role", u"fieldLabel")
        self.amount_label.setWordWrap(True)

        self.layout15.addWidget(self.amount_label)

        self.amount = QLineEdit(self.amount_field)
        self.amount.setObjectName(u"amount")

        self.layout15.addWidget(self.amount)


        self.layout18.addWidget(self.amount_field)

        self.currency_field = Field(self.scrollContent)
        self.currency_field.setObjectName(u"currency_field")
        self.currency_field.setProperty(u"field", u"currency")
        self.layout16 = QVBoxLayout(self.currency_field)
        self.layout16.setSpacing(4)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.currency_label = QLabel(self.currency_field)
        self.currency_label.setObjectName(u"currency_label")
        self.currency_label.setProperty(u"role", u"fieldLabel")
        self.currency_label.setWordWrap(True)

        self.layout16.addWidget(self.currency_label)

        self.currency = QLineEdit(self.currency_field)
        self.currency.setObjectName(u"currency")

        self.layout16.addWidget(self.currency)


        self.layout18.addWidget(self.currency_field)

        self.basis_field = Field(self.scrollContent)
        self.basis_field.setObjectName(u"basis_field")
        self.basis_field.setProperty(u"field", u"basis")
        self.layout17 = QVBoxLayout(self.basis_field)
        self.layout17.setSpacing(4)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.basis_label = QLabel(self.basis_field)
        self.basis_label.setObjectName(u"basis_label")
        self.basis_label.setProperty(u"role", u"fieldLabel")
        self.basis_label.setWordWrap(True)

        self.layout17.addWidget(self.basis_label)

        self.basis = ChoiceBox(self.basis_field)
        self.basis.setObjectName(u"basis")

        self.layout17.addWidget(self.basis)


        self.layout18.addWidget(self.basis_field)

        self.layout18.setStretch(0, 1)
        self.layout18.setStretch(1, 1)
        self.layout18.setStretch(2, 2)

        self.layout34.addLayout(self.layout18)

        self.layout21 = QHBoxLayout()
        self.layout21.setSpacing(16)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.invoice_field = Field(self.scrollContent)
        self.invoice_field.setObjectName(u"invoice_field")
        self.invoice_field.setProperty(u"field", u"invoice")
        self.layout19 = QVBoxLayout(self.invoice_field)
        self.layout19.setSpacing(4)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.invoice_label = QLabel(self.invoice_field)
        self.invoice_label.setObjectName(u"invoice_label")
        self.invoice_label.setProperty(u"role", u"fieldLabel")
        self.invoice_label.setWordWrap(True)

        self.layout19.addWidget(self.invoice_label)

        self.invoice = QLineEdit(self.invoice_field)
        self.invoice.setObjectName(u"invoice")

        self.layout19.addWidget(self.invoice)


        self.layout21.addWidget(self.invoice_field)

        self.valid_until_field = Field(self.scrollContent)
        self.valid_until_field.setObjectName(u"valid_until_field")
        self.valid_until_field.setProperty(u"field", u"valid_until")
        self.layout20 = QVBoxLayout(self.valid_until_field)
        self.layout20.setSpacing(4)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(0, 0, 0, 0)
        self.valid_until_label = QLabel(self.valid_until_field)
        self.valid_until_label.setObjectName(u"valid_until_label")
        self.valid_until_label.setProperty(u"role", u"fieldLabel")
        self.valid_until_label.setWordWrap(True)

        self.layout20.addWidget(self.valid_until_label)

        self.valid_until = DayEdit(self.valid_until_field)
        self.valid_until.setObjectName(u"valid_until")

        self.layout20.addWidget(self.valid_until)


        self.layout21.addWidget(self.valid_until_field)

        self.layout21.setStretch(0, 1)
        self.layout21.setStretch(1, 1)

        self.layout34.addLayout(self.layout21)

        self.layout24 = QHBoxLayout()
        self.layout24.setSpacing(16)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(0, 0, 0, 0)
        self.name_field = Field(self.scrollContent)
        self.name_field.setObjectName(u"name_field")
        self.name_field.setProperty(u"field", u"name")
        self.layout22 = QVBoxLayout(self.name_field)
        self.layout22.setSpacing(4)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.name_field)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"fieldLabel")
        self.name_label.setWordWrap(True)

        self.layout22.addWidget(self.name_label)

        self.name = QLineEdit(self.name_field)
        self.name.setObjectName(u"name")

        self.layout22.addWidget(self.name)


        self.layout24.addWidget(self.name_field)

        self.department_field = Field(self.scrollContent)
        self.department_field.setObjectName(u"department_field")
        self.department_field.setProperty(u"field", u"department")
        self.layout23 = QVBoxLayout(self.department_field)
        self.layout23.setSpacing(4)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.department_label = QLabel(self.department_field)
        self.department_label.setObjectName(u"department_label")
        self.department_label.setProperty(u"role", u"fieldLabel")
        self.department_label.setWordWrap(True)

        self.layout23.addWidget(self.department_label)

        self.department = QLineEdit(self.department_field)
        self.department.setObjectName(u"department")

        self.layout23.addWidget(self.department)


        self.layout24.addWidget(self.department_field)

        self.layout24.setStretch(0, 1)
        self.layout24.setStretch(1, 1)

        self.layout34.addLayout(self.layout24)

        self.layout28 = QHBoxLayout()
        self.layout28.setSpacing(16)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(0, 0, 0, 0)
        self.phone_field = Field(self.scrollContent)
        self.phone_field.setObjectName(u"phone_field")
        self.phone_field.setProperty(u"field", u"phone")
        self.layout25 = QVBoxLayout(self.phone_field)
        self.layout25.setSpacing(4)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(self.phone_field)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"role", u"fieldLabel")
        self.phone_label.setWordWrap(True)

        self.layout25.addWidget(self.phone_label)

        self.phone = QLineEdit(self.phone_field)
        self.phone.setObjectName(u"phone")

        self.layout25.addWidget(self.phone)


        self.layout28.addWidget(self.phone_field)

        self.fax_field = Field(self.scrollContent)
        self.fax_field.setObjectName(u"fax_field")
        self.fax_field.setProperty(u"field", u"fax")
        self.layout26 = QVBoxLayout(self.fax_field)
        self.layout26.setSpacing(4)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(0, 0, 0, 0)
        self.fax_label = QLabel(self.fax_field)
        self.fax_label.setObjectName(u"fax_label")
        self.fax_label.setProperty(u"role", u"fieldLabel")
        self.fax_label.setWordWrap(True)

        self.layout26.addWidget(self.fax_label)

        self.fax = QLineEdit(self.fax_field)
        self.fax.setObjectName(u"fax")

        self.layout26.addWidget(self.fax)


        self.layout28.addWidget(self.fax_field)

        self.email_field = Field(self.scrollContent)
        self.email_field.setObjectName(u"email_field")
        self.email_field.setProperty(u"field", u"email")
        self.layout27 = QVBoxLayout(self.email_field)
        self.layout27.setSpacing(4)
        self.layout27.setObjectName(u"layout27")
        self.layout27.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(self.email_field)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setProperty(u"role", u"fieldLabel")
        self.email_label.setWordWrap(True)

        self.layout27.addWidget(self.email_label)

        self.email = QLineEdit(self.email_field)
        self.email.setObjectName(u"email")

        self.layout27.addWidget(self.email)


        self.layout28.addWidget(self.email_field)

        self.layout28.setStretch(0, 1)
        self.layout28.setStretch(1, 1)
        self.layout28.setStretch(2, 1)

        self.layout34.addLayout(self.layout28)

        self.address_field = Field(self.scrollContent)
        self.address_field.setObjectName(u"address_field")
        self.address_field.setProperty(u"field", u"address")
        self.layout29 = QVBoxLayout(self.address_field)
        self.layout29.setSpacing(4)
        self.layout29.setObjectName(u"layout29")
        self.layout29.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.address_field)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"role", u"fieldLabel")
        self.address_label.setWordWrap(True)

        self.layout29.addWidget(self.address_label)

        self.address = LinesEdit(self.address_field)
        self.address.setObjectName(u"address")

        self.layout29.addWidget(self.address)


        self.layout34.addWidget(self.address_field)

        self.spoke_with_field = Field(self.scrollContent)
        self.spoke_with_field.setObjectName(u"spoke_with_field")
        self.spoke_with_field.setProperty(u"field", u"spoke_with")
        self.layout30 = QVBoxLayout(self.spoke_with_field)
        self.layout30.setSpacing(4)
        self.layout30.setObjectName(u"layout30")
        self.layout30.setContentsMargins(0, 0, 0, 0)
        self.spoke_with_label = QLabel(self.spoke_with_field)
        self.spoke_with_label.setObjectName(u"spoke_with_label")
        self.spoke_with_label.setProperty(u"role", u"fieldLabel")
        self.spoke_with_label.setWordWrap(True)

        self.layout30.addWidget(self.spoke_with_label)

        self.spoke_with = QLineEdit(self.spoke_with_field)
        self.spoke_with.setObjectName(u"spoke_with")

        self.layout30.addWidget(self.spoke_with)


        self.layout34.addWidget(self.spoke_with_field)

        self.summary_field = Field(self.scrollContent)
        self.summary_field.setObjectName(u"summary_field")
        self.summary_field.setProperty(u"field", u"summary")
        self.layout31 = QVBoxLayout(self.summary_field)
        self.layout31.setSpacing(4)
        self.layout31.setObjectName(u"layout31")
        self.layout31.setContentsMargins(0, 0, 0, 0)
        self.summary_label = QLabel(self.summary_field)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"role", u"fieldLabel")
        self.summary_label.setWordWrap(True)

        self.layout31.addWidget(self.summary_label)

        self.summary = LinesEdit(self.summary_field)
        self.summary.setObjectName(u"summary")

        self.layout31.addWidget(self.summary)

        self.summary_hint = QLabel(self.summary_field)
        self.summary_hint.setObjectName(u"summary_hint")
        self.summary_hint.setProperty(u"role", u"hint")
        self.summary_hint.setWordWrap(True)

        self.layout31.addWidget(self.summary_hint)


        self.layout34.addWidget(self.summary_field)

        self.proof_file_field = Field(self.scrollContent)
        self.proof_file_field.setObjectName(u"proof_file_field")
        self.proof_file_field.setProperty(u"field", u"proof_file")
        self.layout32 = QVBoxLayout(self.proof_file_field)
        self.layout32.setSpacing(4)
        self.layout32.setObjectName(u"layout32")
        self.layout32.setContentsMargins(0, 0, 0, 0)
        self.proof_file_label = QLabel(self.proof_file_field)
        self.proof_file_label.setObjectName(u"proof_file_label")
        self.proof_file_label.setProperty(u"role", u"fieldLabel")
        self.proof_file_label.setWordWrap(True)

        self.layout32.addWidget(self.proof_file_label)

        self.proof_file = FilePick(self.proof_file_field)
        self.proof_file.setObjectName(u"proof_file")

        self.layout32.addWidget(self.proof_file)


        self.layout34.addWidget(self.proof_file_field)

        self.spacer33 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout34.addItem(self.spacer33)

        self.scroll.setWidget(self.scrollContent)

        self.layout37.addWidget(self.scroll)

        self.footer = QFrame(AnswerDialog)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"role", u"footer")
        self.layout36 = QHBoxLayout(self.footer)
        self.layout36.setSpacing(8)
        self.layout36.setObjectName(u"layout36")
        self.layout36.setContentsMargins(20, 12, 20, 12)
        self.spacer35 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout36.addItem(self.spacer35)

        self.cancelButton = QPushButton(self.footer)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"secondary")

        self.layout36.addWidget(self.cancelButton)

        self.saveButton = QPushButton(self.footer)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(True)
        self.saveButton.setProperty(u"role", u"primary")

        self.layout36.addWidget(self.saveButton)


        self.layout37.addWidget(self.footer)

#if QT_CONFIG(shortcut)
        self.request_label.setBuddy(self.request)
        self.answer_label.setBuddy(self.answer)
        self.on_label.setBuddy(self.on)
        self.channel_label.setBuddy(self.channel)
        self.recipient_label.setBuddy(self.recipient)
        self.written_label.setBuddy(self.written)
        self.until_label.setBuddy(self.until)
        self.by_label.setBuddy(self.by)
        self.received_on_label.setBuddy(self.received_on)
        self.denial_label.setBuddy(self.denial)
        self.ground_label.setBuddy(self.ground)
        self.asked_label.setBuddy(self.asked)
        self.amount_label.setBuddy(self.amount)
        self.currency_label.setBuddy(self.currency)
        self.basis_label.setBuddy(self.basis)
        self.invoice_label.setBuddy(self.invoice)
        self.valid_until_label.setBuddy(self.valid_until)
        self.name_label.setBuddy(self.name)
        self.department_label.setBuddy(self.department)
        self.phone_label.setBuddy(self.phone)
        self.fax_label.setBuddy(self.fax)
        self.email_label.setBuddy(self.email)
        self.address_label.setBuddy(self.address)
        self.spoke_with_label.setBuddy(self.spoke_with)
        self.summary_label.setBuddy(self.summary)
        self.proof_file_label.setBuddy(self.proof_file)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AnswerDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(AnswerDialog)
    # setupUi

    def retranslateUi(self, AnswerDialog):
        AnswerDialog.setWindowTitle(QCoreApplication.translate("AnswerDialog", u"They answered", None))
        self.about.setText("")
        self.request_label.setText(QCoreApplication.translate("AnswerDialog", u"Which request is it about?", None))
        self.answer_label.setText(QCoreApplication.translate("AnswerDialog", u"What did they answer?", None))
        self.meaningClock.setText("")
        self.meaningRight.setText("")
        self.meaningNext.setText("")
        self.on_label.setText(QCoreApplication.translate("AnswerDialog", u"On which day?", None))
        self.channel_label.setText(QCoreApplication.translate("AnswerDialog", u"How did they say it?", None))
        self.recipient_label.setText(QCoreApplication.translate("AnswerDialog", u"Which office?", None))
        self.written_label.setText(QCoreApplication.translate("AnswerDialog", u"Is it in writing?", None))
        self.until_label.setText(QCoreApplication.translate("AnswerDialog", u"Which new date do they name?", None))
        self.by_label.setText(QCoreApplication.translate("AnswerDialog", u"By when did they promise it?", None))
        self.received_on_label.setText(QCoreApplication.translate("AnswerDialog", u"On which day did they get it, by their own words?", None))
        self.received_on_hint.setText(QCoreApplication.translate("AnswerDialog", u"Only if they wrote it. It proves the receipt.", None))
        self.denial_label.setText(QCoreApplication.translate("AnswerDialog", u"What kind of refusal is it?", None))
        self.denial_hint.setText(QCoreApplication.translate("AnswerDialog", u"If their letter offers a review by another clinician, it can be reviewed.", None))
        self.ground_label.setText(QCoreApplication.translate("AnswerDialog", u"Their reason, in their words", None))
        self.asked_label.setText(QCoreApplication.translate("AnswerDialog", u"What do they want, in their words?", None))
        self.amount_label.setText(QCoreApplication.translate("AnswerDialog", u"How much?", None))
        self.currency_label.setText(QCoreApplication.translate("AnswerDialog", u"Currency", None))
        self.basis_label.setText(QCoreApplication.translate("AnswerDialog", u"How did they work it out?", None))
        self.invoice_label.setText(QCoreApplication.translate("AnswerDialog", u"Number of the bill", None))
        self.valid_until_label.setText(QCoreApplication.translate("AnswerDialog", u"Until when does it hold?", None))
        self.name_label.setText(QCoreApplication.translate("AnswerDialog", u"Name", None))
        self.department_label.setText(QCoreApplication.translate("AnswerDialog", u"Department", None))
        self.phone_label.setText(QCoreApplication.translate("AnswerDialog", u"Phone", None))
        self.fax_label.setText(QCoreApplication.translate("AnswerDialog", u"Fax", None))
        self.email_label.setText(QCoreApplication.translate("AnswerDialog", u"E-mail", None))
        self.address_label.setText(QCoreApplication.translate("AnswerDialog", u"Address", None))
        self.spoke_with_label.setText(QCoreApplication.translate("AnswerDialog", u"Who did you speak with?", None))
        self.summary_label.setText(QCoreApplication.translate("AnswerDialog", u"In your words", None))
        self.summary_hint.setText(QCoreApplication.translate("AnswerDialog", u"Kept in the history. It may stand in a timeline that you send.", None))
        self.proof_file_label.setText(QCoreApplication.translate("AnswerDialog", u"Their letter, message or a photo of it", None))
        self.cancelButton.setText(QCoreApplication.translate("AnswerDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("AnswerDialog", u"Save", None))
    # retranslateUi

