# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_request.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.card import Card
from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import (ChoiceBox, LinesEdit, YesNo)

class Ui_SetupRequest(object):
    def setupUi(self, SetupRequest):
        if not SetupRequest.objectName():
            SetupRequest.setObjectName(u"SetupRequest")
        self.contentLayout = QVBoxLayout(SetupRequest)
        self.contentLayout.setSpacing(14)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(SetupRequest)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.contentLayout.addWidget(self.title)

        self.layout21 = QHBoxLayout()
        self.layout21.setSpacing(24)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.layout19 = QVBoxLayout()
        self.layout19.setSpacing(12)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.delivery_first_field = Field(SetupRequest)
        self.delivery_first_field.setObjectName(u"delivery_first_field")
        self.delivery_first_field.setProperty(u"field", u"delivery.first")
        self.layout12 = QVBoxLayout(self.delivery_first_field)
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.delivery_first_label = QLabel(self.delivery_first_field)
        self.delivery_first_label.setObjectName(u"delivery_first_label")
        self.delivery_first_label.setProperty(u"role", u"fieldLabel")
        self.delivery_first_label.setWordWrap(True)

        self.layout12.addWidget(self.delivery_first_label)

        self.delivery_first = ChoiceBox(self.delivery_first_field)
        self.delivery_first.setObjectName(u"delivery_first")

        self.layout12.addWidget(self.delivery_first)


        self.layout19.addWidget(self.delivery_first_field)

        self.delivery_where_field = Field(SetupRequest)
        self.delivery_where_field.setObjectName(u"delivery_where_field")
        self.delivery_where_field.setProperty(u"field", u"delivery.where")
        self.layout14 = QVBoxLayout(self.delivery_where_field)
        self.layout14.setSpacing(4)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.delivery_where_label = QLabel(self.delivery_where_field)
        self.delivery_where_label.setObjectName(u"delivery_where_label")
        self.delivery_where_label.setProperty(u"role", u"fieldLabel")
        self.delivery_where_label.setWordWrap(True)

        self.layout14.addWidget(self.delivery_where_label)

        self.delivery_where = QLineEdit(self.delivery_where_field)
        self.delivery_where.setObjectName(u"delivery_where")

        self.layout14.addWidget(self.delivery_where)

        self.delivery_where_hint = QLabel(self.delivery_where_field)
        self.delivery_where_hint.setObjectName(u"delivery_where_hint")
        self.delivery_where_hint.setProperty(u"role", u"hint")
        self.delivery_where_hint.setWordWrap(True)

        self.layout14.addWidget(self.delivery_where_hint)


        self.layout19.addWidget(self.delivery_where_field)

        self.spacer36 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout19.addItem(self.spacer36)


        self.layout21.addLayout(self.layout19)

        self.layout20 = QVBoxLayout()
        self.layout20.setSpacing(12)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(0, 0, 0, 0)
        self.delivery_second_field = Field(SetupRequest)
        self.delivery_second_field.setObjectName(u"delivery_second_field")
        self.delivery_second_field.setProperty(u"field", u"delivery.second")
        self.layout16 = QVBoxLayout(self.delivery_second_field)
        self.layout16.setSpacing(4)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.delivery_second_label = QLabel(self.delivery_second_field)
        self.delivery_second_label.setObjectName(u"delivery_second_label")
        self.delivery_second_label.setProperty(u"role", u"fieldLabel")
        self.delivery_second_label.setWordWrap(True)

        self.layout16.addWidget(self.delivery_second_label)

        self.delivery_second = ChoiceBox(self.delivery_second_field)
        self.delivery_second.setObjectName(u"delivery_second")

        self.layout16.addWidget(self.delivery_second)


        self.layout20.addWidget(self.delivery_second_field)

        self.delivery_second_where_field = Field(SetupRequest)
        self.delivery_second_where_field.setObjectName(u"delivery_second_where_field")
        self.delivery_second_where_field.setProperty(u"field", u"delivery.second_where")
        self.layout18 = QVBoxLayout(self.delivery_second_where_field)
        self.layout18.setSpacing(4)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.delivery_second_where_label = QLabel(self.delivery_second_where_field)
        self.delivery_second_where_label.setObjectName(u"delivery_second_where_label")
        self.delivery_second_where_label.setProperty(u"role", u"fieldLabel")
        self.delivery_second_where_label.setWordWrap(True)

        self.layout18.addWidget(self.delivery_second_where_label)

        self.delivery_second_where = QLineEdit(self.delivery_second_where_field)
        self.delivery_second_where.setObjectName(u"delivery_second_where")

        self.layout18.addWidget(self.delivery_second_where)

        self.delivery_second_where_hint = QLabel(self.delivery_second_where_field)
        self.delivery_second_where_hint.setObjectName(u"delivery_second_where_hint")
        self.delivery_second_where_hint.setProperty(u"role", u"hint")
        self.delivery_second_where_hint.setWordWrap(True)

        self.layout18.addWidget(self.delivery_second_where_hint)


        self.layout20.addWidget(self.delivery_second_where_field)

        self.spacer37 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout20.addItem(self.spacer37)


        self.layout21.addLayout(self.layout20)

        self.layout21.setStretch(0, 1)
        self.layout21.setStretch(1, 1)

        self.contentLayout.addLayout(self.layout21)

        self.delivery_accepts_email_risk_field = Field(SetupRequest)
        self.delivery_accepts_email_risk_field.setObjectName(u"delivery_accepts_email_risk_field")
        self.delivery_accepts_email_risk_field.setProperty(u"field", u"delivery.accepts_email_risk")
        self.layout23 = QVBoxLayout(self.delivery_accepts_email_risk_field)
        self.layout23.setSpacing(4)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.delivery_accepts_email_risk_label = QLabel(self.delivery_accepts_email_risk_field)
        self.delivery_accepts_email_risk_label.setObjectName(u"delivery_accepts_email_risk_label")
        self.delivery_accepts_email_risk_label.setProperty(u"role", u"fieldLabel")
        self.delivery_accepts_email_risk_label.setWordWrap(True)

        self.layout23.addWidget(self.delivery_accepts_email_risk_label)

        self.delivery_accepts_email_risk = YesNo(self.delivery_accepts_email_risk_field)
        self.delivery_accepts_email_risk.setObjectName(u"delivery_accepts_email_risk")

        self.layout23.addWidget(self.delivery_accepts_email_risk)

        self.delivery_accepts_email_risk_hint = QLabel(self.delivery_accepts_email_risk_field)
        self.delivery_accepts_email_risk_hint.setObjectName(u"delivery_accepts_email_risk_hint")
        self.delivery_accepts_email_risk_hint.setProperty(u"role", u"hint")
        self.delivery_accepts_email_risk_hint.setWordWrap(True)

        self.layout23.addWidget(self.delivery_accepts_email_risk_hint)


        self.contentLayout.addWidget(self.delivery_accepts_email_risk_field)

        self.sensitiveCard = Card(SetupRequest)
        self.sensitiveCard.setObjectName(u"sensitiveCard")
        self.layout26 = QVBoxLayout(self.sensitiveCard)
        self.layout26.setSpacing(6)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(14, 14, 14, 14)
        self.label24 = QLabel(self.sensitiveCard)
        self.label24.setObjectName(u"label24")
        self.label24.setProperty(u"role", u"strong")
        self.label24.setWordWrap(True)

        self.layout26.addWidget(self.label24)

        self.label25 = QLabel(self.sensitiveCard)
        self.label25.setObjectName(u"label25")
        self.label25.setProperty(u"role", u"hint")
        self.label25.setWordWrap(True)

        self.layout26.addWidget(self.label25)

        self.sensitiveRows = QWidget(self.sensitiveCard)
        self.sensitiveRows.setObjectName(u"sensitiveRows")
        self.sensitiveLayout = QGridLayout(self.sensitiveRows)
        self.sensitiveLayout.setObjectName(u"sensitiveLayout")
        self.sensitiveLayout.setHorizontalSpacing(24)
        self.sensitiveLayout.setVerticalSpacing(4)
        self.sensitiveLayout.setContentsMargins(0, 0, 0, 0)

        self.layout26.addWidget(self.sensitiveRows)

        self.psychotherapyHint = QLabel(self.sensitiveCard)
        self.psychotherapyHint.setObjectName(u"psychotherapyHint")
        self.psychotherapyHint.setTextFormat(Qt.TextFormat.PlainText)
        self.psychotherapyHint.setProperty(u"role", u"hint")
        self.psychotherapyHint.setWordWrap(True)

        self.layout26.addWidget(self.psychotherapyHint)


        self.contentLayout.addWidget(self.sensitiveCard)

        self.layout33 = QHBoxLayout()
        self.layout33.setSpacing(24)
        self.layout33.setObjectName(u"layout33")
        self.layout33.setContentsMargins(0, 0, 0, 0)
        self.layout31 = QVBoxLayout()
        self.layout31.setSpacing(12)
        self.layout31.setObjectName(u"layout31")
        self.layout31.setContentsMargins(0, 0, 0, 0)
        self.fee_limit_field = Field(SetupRequest)
        self.fee_limit_field.setObjectName(u"fee_limit_field")
        self.fee_limit_field.setProperty(u"field", u"fee_limit")
        self.layout28 = QVBoxLayout(self.fee_limit_field)
        self.layout28.setSpacing(4)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(0, 0, 0, 0)
        self.fee_limit_label = QLabel(self.fee_limit_field)
        self.fee_limit_label.setObjectName(u"fee_limit_label")
        self.fee_limit_label.setProperty(u"role", u"fieldLabel")
        self.fee_limit_label.setWordWrap(True)

        self.layout28.addWidget(self.fee_limit_label)

        self.fee_limit = QLineEdit(self.fee_limit_field)
        self.fee_limit.setObjectName(u"fee_limit")

        self.layout28.addWidget(self.fee_limit)

        self.fee_limit_hint = QLabel(self.fee_limit_field)
        self.fee_limit_hint.setObjectName(u"fee_limit_hint")
        self.fee_limit_hint.setProperty(u"role", u"hint")
        self.fee_limit_hint.setWordWrap(True)

        self.layout28.addWidget(self.fee_limit_hint)


        self.layout31.addWidget(self.fee_limit_field)

        self.spacer38 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout31.addItem(self.spacer38)


        self.layout33.addLayout(self.layout31)

        self.layout32 = QVBoxLayout()
        self.layout32.setSpacing(12)
        self.layout32.setObjectName(u"layout32")
        self.layout32.setContentsMargins(0, 0, 0, 0)
        self.enclosures_field = Field(SetupRequest)
        self.enclosures_field.setObjectName(u"enclosures_field")
        self.enclosures_field.setProperty(u"field", u"enclosures")
        self.layout30 = QVBoxLayout(self.enclosures_field)
        self.layout30.setSpacing(4)
        self.layout30.setObjectName(u"layout30")
        self.layout30.setContentsMargins(0, 0, 0, 0)
        self.enclosures_label = QLabel(self.enclosures_field)
        self.enclosures_label.setObjectName(u"enclosures_label")
        self.enclosures_label.setProperty(u"role", u"fieldLabel")
        self.enclosures_label.setWordWrap(True)

        self.layout30.addWidget(self.enclosures_label)

        self.enclosures = LinesEdit(self.enclosures_field)
        self.enclosures.setObjectName(u"enclosures")

        self.layout30.addWidget(self.enclosures)

        self.enclosures_hint = QLabel(self.enclosures_field)
        self.enclosures_hint.setObjectName(u"enclosures_hint")
        self.enclosures_hint.setProperty(u"role", u"hint")
        self.enclosures_hint.setWordWrap(True)

        self.layout30.addWidget(self.enclosures_hint)


        self.layout32.addWidget(self.enclosures_field)

        self.spacer39 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout32.addItem(self.spacer39)


        self.layout33.addLayout(self.layout32)

        self.layout33.setStretch(0, 1)
        self.layout33.setStretch(1, 1)

        self.contentLayout.addLayout(self.layout33)

        self.spacer40 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentLayout.addItem(self.spacer40)

        self.contentLayout.setStretch(5, 1)
#if QT_CONFIG(shortcut)
        self.delivery_first_label.setBuddy(self.delivery_first)
        self.delivery_where_label.setBuddy(self.delivery_where)
        self.delivery_second_label.setBuddy(self.delivery_second)
        self.delivery_second_where_label.setBuddy(self.delivery_second_where)
        self.delivery_accepts_email_risk_label.setBuddy(self.delivery_accepts_email_risk)
        self.fee_limit_label.setBuddy(self.fee_limit)
        self.enclosures_label.setBuddy(self.enclosures)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SetupRequest)

        QMetaObject.connectSlotsByName(SetupRequest)
    # setupUi

    def retranslateUi(self, SetupRequest):
        self.title.setText(QCoreApplication.translate("SetupRequest", u"How should the copy come, and what may be in it?", None))
        self.delivery_first_label.setText(QCoreApplication.translate("SetupRequest", u"First choice", None))
        self.delivery_where_label.setText(QCoreApplication.translate("SetupRequest", u"Where to?", None))
        self.delivery_where_hint.setText(QCoreApplication.translate("SetupRequest", u"Leave it empty for your own address or e-mail.", None))
        self.delivery_second_label.setText(QCoreApplication.translate("SetupRequest", u"Second choice, if they cannot", None))
        self.delivery_second_where_label.setText(QCoreApplication.translate("SetupRequest", u"Where to?", None))
        self.delivery_second_where_hint.setText(QCoreApplication.translate("SetupRequest", u"Leave it empty for your own address or e-mail.", None))
        self.delivery_accepts_email_risk_label.setText(QCoreApplication.translate("SetupRequest", u"Others may read e-mail that is not encrypted. Do you accept that?", None))
        self.delivery_accepts_email_risk_hint.setText(QCoreApplication.translate("SetupRequest", u"The law lets you choose it after this warning.", None))
        self.label24.setText(QCoreApplication.translate("SetupRequest", u"Include these sensitive records?", None))
        self.label25.setText(QCoreApplication.translate("SetupRequest", u"Answer each. Where a letter is silent, many offices leave them out.", None))
        self.psychotherapyHint.setText("")
        self.fee_limit_label.setText(QCoreApplication.translate("SetupRequest", u"Ask me first if it costs more than", None))
        self.fee_limit_hint.setText(QCoreApplication.translate("SetupRequest", u"Such as $25. Leave it empty to be asked about any fee.", None))
        self.enclosures_label.setText(QCoreApplication.translate("SetupRequest", u"What do you enclose?", None))
        self.enclosures_hint.setText(QCoreApplication.translate("SetupRequest", u"One thing on each line, such as a copy of your ID.", None))
        pass
    # retranslateUi

