# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'event_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import (ChoiceBox, DayEdit, FilePick, LinesEdit,
    YesNo)
from recordkeeper.gui.widgets.page_scroll import PageScroll

class Ui_EventDialog(object):
    def setupUi(self, EventDialog):
        if not EventDialog.objectName():
            EventDialog.setObjectName(u"EventDialog")
        EventDialog.setMinimumWidth(560)
        self.layout39 = QVBoxLayout(EventDialog)
        self.layout39.setSpacing(0)
        self.layout39.setObjectName(u"layout39")
        self.layout39.setContentsMargins(0, 0, 0, 0)
        self.scroll = PageScroll(EventDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scrollContent = QWidget()
        self.scrollContent.setObjectName(u"scrollContent")
        self.layout37 = QVBoxLayout(self.scrollContent)
        self.layout37.setSpacing(12)
        self.layout37.setObjectName(u"layout37")
        self.layout37.setContentsMargins(20, 16, 20, 16)
        self.about = QLabel(self.scrollContent)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)

        self.layout37.addWidget(self.about)

        self.kind_field = Field(self.scrollContent)
        self.kind_field.setObjectName(u"kind_field")
        self.kind_field.setProperty(u"field", u"kind")
        self.layout2 = QVBoxLayout(self.kind_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.kind_field)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"fieldLabel")

        self.layout2.addWidget(self.kind_label)

        self.kind = ChoiceBox(self.kind_field)
        self.kind.setObjectName(u"kind")

        self.layout2.addWidget(self.kind)


        self.layout37.addWidget(self.kind_field)

        self.person_field = Field(self.scrollContent)
        self.person_field.setObjectName(u"person_field")
        self.person_field.setProperty(u"field", u"person")
        self.layout4 = QVBoxLayout(self.person_field)
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.person_label = QLabel(self.person_field)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setProperty(u"role", u"fieldLabel")

        self.layout4.addWidget(self.person_label)

        self.person = ChoiceBox(self.person_field)
        self.person.setObjectName(u"person")

        self.layout4.addWidget(self.person)


        self.layout37.addWidget(self.person_field)

        self.provider_field = Field(self.scrollContent)
        self.provider_field.setObjectName(u"provider_field")
        self.provider_field.setProperty(u"field", u"provider")
        self.layout6 = QVBoxLayout(self.provider_field)
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.provider_label = QLabel(self.provider_field)
        self.provider_label.setObjectName(u"provider_label")
        self.provider_label.setProperty(u"role", u"fieldLabel")

        self.layout6.addWidget(self.provider_label)

        self.provider = ChoiceBox(self.provider_field)
        self.provider.setObjectName(u"provider")

        self.layout6.addWidget(self.provider)


        self.layout37.addWidget(self.provider_field)

        self.request_field = Field(self.scrollContent)
        self.request_field.setObjectName(u"request_field")
        self.request_field.setProperty(u"field", u"request")
        self.layout8 = QVBoxLayout(self.request_field)
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.request_label = QLabel(self.request_field)
        self.request_label.setObjectName(u"request_label")
        self.request_label.setProperty(u"role", u"fieldLabel")

        self.layout8.addWidget(self.request_label)

        self.request = ChoiceBox(self.request_field)
        self.request.setObjectName(u"request")

        self.layout8.addWidget(self.request)


        self.layout37.addWidget(self.request_field)

        self.recipient_field = Field(self.scrollContent)
        self.recipient_field.setObjectName(u"recipient_field")
        self.recipient_field.setProperty(u"field", u"recipient")
        self.layoutRecipient8 = QVBoxLayout(self.recipient_field)
        self.layoutRecipient8.setSpacing(4)
        self.layoutRecipient8.setObjectName(u"layoutRecipient8")
        self.layoutRecipient8.setContentsMargins(0, 0, 0, 0)
        self.recipient_label = QLabel(self.recipient_field)
        self.recipient_label.setObjectName(u"recipient_label")
        self.recipient_label.setProperty(u"role", u"fieldLabel")

        self.layoutRecipient8.addWidget(self.recipient_label)

        self.recipient = ChoiceBox(self.recipient_field)
        self.recipient.setObjectName(u"recipient")

        self.layoutRecipient8.addWidget(self.recipient)


        self.layout37.addWidget(self.recipient_field)

        self.answer_field = Field(self.scrollContent)
        self.answer_field.setObjectName(u"answer_field")
        self.answer_field.setProperty(u"field", u"answer")
        self.layout10 = QVBoxLayout(self.answer_field)
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.answer_label = QLabel(self.answer_field)
        self.answer_label.setObjectName(u"answer_label")
        self.answer_label.setProperty(u"role", u"fieldLabel")

        self.layout10.addWidget(self.answer_label)

        self.answer = ChoiceBox(self.answer_field)
        self.answer.setObjectName(u"answer")

        self.layout10.addWidget(self.answer)


        self.layout37.addWidget(self.answer_field)

        self.layout15 = QHBoxLayout()
        self.layout15.setSpacing(12)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.on_field = Field(self.scrollContent)
        self.on_field.setObjectName(u"on_field")
        self.on_field.setProperty(u"field", u"on")
        self.layout12 = QVBoxLayout(self.on_field)
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(self.on_field)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setProperty(u"role", u"fieldLabel")

        self.layout12.addWidget(self.on_label)

        self.on = DayEdit(self.on_field)
        self.on.setObjectName(u"on")

        self.layout12.addWidget(self.on)


        self.layout15.addWidget(self.on_field, 0, Qt.AlignTop)

        self.at_field = Field(self.scrollContent)
        self.at_field.setObjectName(u"at_field")
        self.at_field.setProperty(u"field", u"at")
        self.layout14 = QVBoxLayout(self.at_field)
        self.layout14.setSpacing(4)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.at_label = QLabel(self.at_field)
        self.at_label.setObjectName(u"at_label")
        self.at_label.setProperty(u"role", u"fieldLabel")

        self.layout14.addWidget(self.at_label)

        self.at = QLineEdit(self.at_field)
        self.at.setObjectName(u"at")

        self.layout14.addWidget(self.at)


        self.layout15.addWidget(self.at_field, 0, Qt.AlignTop)

        self.layout15.setStretch(0, 1)
        self.layout15.setStretch(1, 1)

        self.layout37.addLayout(self.layout15)

        self.channel_field = Field(self.scrollContent)
        self.channel_field.setObjectName(u"channel_field")
        self.channel_field.setProperty(u"field", u"channel")
        self.layout17 = QVBoxLayout(self.channel_field)
        self.layout17.setSpacing(4)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.channel_label = QLabel(self.channel_field)
        self.channel_label.setObjectName(u"channel_label")
        self.channel_label.setProperty(u"role", u"fieldLabel")

        self.layout17.addWidget(self.channel_label)

        self.channel = ChoiceBox(self.channel_field)
        self.channel.setObjectName(u"channel")

        self.layout17.addWidget(self.channel)


        self.layout37.addWidget(self.channel_field)

        self.by_field = Field(self.scrollContent)
        self.by_field.setObjectName(u"by_field")
        self.by_field.setProperty(u"field", u"by")
        self.layout19 = QVBoxLayout(self.by_field)
        self.layout19.setSpacing(4)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.by_label = QLabel(self.by_field)
        self.by_label.setObjectName(u"by_label")
        self.by_label.setProperty(u"role", u"fieldLabel")

        self.layout19.addWidget(self.by_label)

        self.by = DayEdit(self.by_field)
        self.by.setObjectName(u"by")

        self.layout19.addWidget(self.by)

        self.by_hint = QLabel(self.by_field)
        self.by_hint.setObjectName(u"by_hint")
        self.by_hint.setProperty(u"role", u"hint")
        self.by_hint.setWordWrap(True)

        self.layout19.addWidget(self.by_hint)


        self.layout37.addWidget(self.by_field)

        self.until_field = Field(self.scrollContent)
        self.until_field.setObjectName(u"until_field")
        self.until_field.setProperty(u"field", u"until")
        self.layout21 = QVBoxLayout(self.until_field)
        self.layout21.setSpacing(4)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.until_label = QLabel(self.until_field)
        self.until_label.setObjectName(u"until_label")
        self.until_label.setProperty(u"role", u"fieldLabel")

        self.layout21.addWidget(self.until_label)

        self.until = DayEdit(self.until_field)
        self.until.setObjectName(u"until")

        self.layout21.addWidget(self.until)


        self.layout37.addWidget(self.until_field)

        self.written_field = Field(self.scrollContent)
        self.written_field.setObjectName(u"written_field")
        self.written_field.setProperty(u"field", u"written")
        self.layout23 = QVBoxLayout(self.written_field)
        self.layout23.setSpacing(4)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.written_label = QLabel(self.written_field)
        self.written_label.setObjectName(u"written_label")
        self.written_label.setProperty(u"role", u"fieldLabel")

        self.layout23.addWidget(self.written_label)

        self.written = YesNo(self.written_field)
        self.written.setObjectName(u"written")

        self.layout23.addWidget(self.written)

        self.written_hint = QLabel(self.written_field)
        self.written_hint.setObjectName(u"written_hint")
        self.written_hint.setProperty(u"role", u"hint")
        self.written_hint.setWordWrap(True)

        self.layout23.addWidget(self.written_hint)


        self.layout37.addWidget(self.written_field)

        self.fee = QWidget(self.scrollContent)
        self.fee.setObjectName(u"fee")
        self.layout28 = QHBoxLayout(self.fee)
        self.layout28.setSpacing(12)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(0, 0, 0, 0)
        self.amount_field = Field(self.fee)
        self.amount_field.setObjectName(u"amount_field")
        self.amount_field.setProperty(u"field", u"amount")
        self.layout25 = QVBoxLayout(self.amount_field)
        self.layout25.setSpacing(4)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(0, 0, 0, 0)
        self.amount_label = QLabel(self.amount_field)
        self.amount_label.setObjectName(u"amount_label")
        self.amount_label.setProperty(u"role", u"fieldLabel")

        self.layout25.addWidget(self.amount_label)

        self.amount = QLineEdit(self.amount_field)
        self.amount.setObjectName(u"amount")

        self.layout25.addWidget(self.amount)


        self.layout28.addWidget(self.amount_field, 0, Qt.AlignTop)

        self.currency_field = Field(self.fee)
        self.currency_field.setObjectName(u"currency_field")
        self.currency_field.setProperty(u"field", u"currency")
        self.layout27 = QVBoxLayout(self.currency_field)
        self.layout27.setSpacing(4)
        self.layout27.setObjectName(u"layout27")
        self.layout27.setContentsMargins(0, 0, 0, 0)
        self.currency_label = QLabel(self.currency_field)
        self.currency_label.setObjectName(u"currency_label")
        self.currency_label.setProperty(u"role", u"fieldLabel")

        self.layout27.addWidget(self.currency_label)

        self.currency = QLineEdit(self.currency_field)
        self.currency.setObjectName(u"currency")

        self.layout27.addWidget(self.currency)


        self.layout28.addWidget(self.currency_field, 0, Qt.AlignTop)

        self.layout28.setStretch(0, 1)
        self.layout28.setStretch(1, 1)

        self.layout37.addWidget(self.fee)

        self.complete_field = Field(self.scrollContent)
        self.complete_field.setObjectName(u"complete_field")
        self.complete_field.setProperty(u"field", u"complete")
        self.layout30 = QVBoxLayout(self.complete_field)
        self.layout30.setSpacing(4)
        self.layout30.setObjectName(u"layout30")
        self.layout30.setContentsMargins(0, 0, 0, 0)
        self.complete_label = QLabel(self.complete_field)
        self.complete_label.setObjectName(u"complete_label")
        self.complete_label.setProperty(u"role", u"fieldLabel")

        self.layout30.addWidget(self.complete_label)

        self.complete = YesNo(self.complete_field)
        self.complete.setObjectName(u"complete")

        self.layout30.addWidget(self.complete)


        self.layout37.addWidget(self.complete_field)

        self.proof_field = Field(self.scrollContent)
        self.proof_field.setObjectName(u"proof_field")
        self.proof_field.setProperty(u"field", u"proof")
        self.layout32 = QVBoxLayout(self.proof_field)
        self.layout32.setSpacing(4)
        self.layout32.setObjectName(u"layout32")
        self.layout32.setContentsMargins(0, 0, 0, 0)
        self.proof_label = QLabel(self.proof_field)
        self.proof_label.setObjectName(u"proof_label")
        self.proof_label.setProperty(u"role", u"fieldLabel")

        self.layout32.addWidget(self.proof_label)

        self.proof = QLineEdit(self.proof_field)
        self.proof.setObjectName(u"proof")

        self.layout32.addWidget(self.proof)

        self.proof_hint = QLabel(self.proof_field)
        self.proof_hint.setObjectName(u"proof_hint")
        self.proof_hint.setProperty(u"role", u"hint")
        self.proof_hint.setWordWrap(True)

        self.layout32.addWidget(self.proof_hint)


        self.layout37.addWidget(self.proof_field)

        self.summary_field = Field(self.scrollContent)
        self.summary_field.setObjectName(u"summary_field")
        self.summary_field.setProperty(u"field", u"summary")
        self.layout34 = QVBoxLayout(self.summary_field)
        self.layout34.setSpacing(4)
        self.layout34.setObjectName(u"layout34")
        self.layout34.setContentsMargins(0, 0, 0, 0)
        self.summary_label = QLabel(self.summary_field)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"role", u"fieldLabel")

        self.layout34.addWidget(self.summary_label)

        self.summary = LinesEdit(self.summary_field)
        self.summary.setObjectName(u"summary")

        self.layout34.addWidget(self.summary)

        self.summary_hint = QLabel(self.summary_field)
        self.summary_hint.setObjectName(u"summary_hint")
        self.summary_hint.setProperty(u"role", u"hint")
        self.summary_hint.setWordWrap(True)

        self.layout34.addWidget(self.summary_hint)


        self.layout37.addWidget(self.summary_field)

        self.proof_file_field = Field(self.scrollContent)
        self.proof_file_field.setObjectName(u"proof_file_field")
        self.proof_file_field.setProperty(u"field", u"proof_file")
        self.layout36 = QVBoxLayout(self.proof_file_field)
        self.layout36.setSpacing(4)
        self.layout36.setObjectName(u"layout36")
        self.layout36.setContentsMargins(0, 0, 0, 0)
        self.proof_file_label = QLabel(self.proof_file_field)
        self.proof_file_label.setObjectName(u"proof_file_label")
        self.proof_file_label.setProperty(u"role", u"fieldLabel")

        self.layout36.addWidget(self.proof_file_label)

        self.proof_file = FilePick(self.proof_file_field)
        self.proof_file.setObjectName(u"proof_file")

        self.layout36.addWidget(self.proof_file)


        self.layout37.addWidget(self.proof_file_field)

        self.spacer40 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout37.addItem(self.spacer40)

        self.scroll.setWidget(self.scrollContent)

        self.layout39.addWidget(self.scroll)

        self.footer = QFrame(EventDialog)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"role", u"footer")
        self.layout38 = QHBoxLayout(self.footer)
        self.layout38.setSpacing(8)
        self.layout38.setObjectName(u"layout38")
        self.layout38.setContentsMargins(20, 10, 20, 10)
        self.spacer41 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout38.addItem(self.spacer41)

        self.cancelButton = QPushButton(self.footer)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"role", u"secondary")
        self.cancelButton.setAutoDefault(False)

        self.layout38.addWidget(self.cancelButton)

        self.saveButton = QPushButton(self.footer)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.layout38.addWidget(self.saveButton)


        self.layout39.addWidget(self.footer)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.person_label.setBuddy(self.person)
        self.provider_label.setBuddy(self.provider)
        self.request_label.setBuddy(self.request)
        self.recipient_label.setBuddy(self.recipient)
        self.answer_label.setBuddy(self.answer)
        self.on_label.setBuddy(self.on)
        self.at_label.setBuddy(self.at)
        self.channel_label.setBuddy(self.channel)
        self.by_label.setBuddy(self.by)
        self.until_label.setBuddy(self.until)
        self.written_label.setBuddy(self.written)
        self.amount_label.setBuddy(self.amount)
        self.currency_label.setBuddy(self.currency)
        self.complete_label.setBuddy(self.complete)
        self.proof_label.setBuddy(self.proof)
        self.summary_label.setBuddy(self.summary)
        self.proof_file_label.setBuddy(self.proof_file)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EventDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(EventDialog)
    # setupUi

    def retranslateUi(self, EventDialog):
        EventDialog.setWindowTitle(QCoreApplication.translate("EventDialog", u"What happened?", None))
        self.about.setText("")
        self.kind_label.setText(QCoreApplication.translate("EventDialog", u"What happened?", None))
        self.person_label.setText(QCoreApplication.translate("EventDialog", u"Whose records?", None))
        self.provider_label.setText(QCoreApplication.translate("EventDialog", u"Which provider?", None))
        self.request_label.setText(QCoreApplication.translate("EventDialog", u"About which request?", None))
        self.recipient_label.setText(QCoreApplication.translate("EventDialog", u"Which office?", None))
        self.answer_label.setText(QCoreApplication.translate("EventDialog", u"What did they say?", None))
        self.on_label.setText(QCoreApplication.translate("EventDialog", u"On which day?", None))
        self.at_label.setText(QCoreApplication.translate("EventDialog", u"At what time?", None))
        self.at.setPlaceholderText(QCoreApplication.translate("EventDialog", u"2:30 pm", None))
        self.channel_label.setText(QCoreApplication.translate("EventDialog", u"How?", None))
        self.by_label.setText(QCoreApplication.translate("EventDialog", u"By which day do they promise it?", None))
        self.by_hint.setText(QCoreApplication.translate("EventDialog", u"A promise does not move the date that the law sets.", None))
        self.until_label.setText(QCoreApplication.translate("EventDialog", u"Until which day do they want?", None))
        self.written_label.setText(QCoreApplication.translate("EventDialog", u"Did they write it to you?", None))
        self.written_hint.setText(QCoreApplication.translate("EventDialog", u"Only a written notice that names a new day gives them more time.", None))
        self.amount_label.setText(QCoreApplication.translate("EventDialog", u"How much?", None))
        self.currency_label.setText(QCoreApplication.translate("EventDialog", u"Currency", None))
        self.complete_label.setText(QCoreApplication.translate("EventDialog", u"Did everything come that you asked for?", None))
        self.proof_label.setText(QCoreApplication.translate("EventDialog", u"What proves that they got it?", None))
        self.proof_hint.setText(QCoreApplication.translate("EventDialog", u"A green card, a fax report that says OK, a stamped copy, a message from them.", None))
        self.summary_label.setText(QCoreApplication.translate("EventDialog", u"What was said or done?", None))
        self.summary_hint.setText(QCoreApplication.translate("EventDialog", u"Who you talked to, and their words.", None))
        self.proof_file_label.setText(QCoreApplication.translate("EventDialog", u"The proof as a file", None))
        self.cancelButton.setText(QCoreApplication.translate("EventDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("EventDialog", u"Save", None))
    # retranslateUi

