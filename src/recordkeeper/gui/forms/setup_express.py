# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_express.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from recordkeeper.gui.widgets.card import Card
from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import (ChoiceBox, DayEdit, LinesEdit, YesNo)

class Ui_SetupExpress(object):
    def setupUi(self, SetupExpress):
        if not SetupExpress.objectName():
            SetupExpress.setObjectName(u"SetupExpress")
        self.contentLayout = QVBoxLayout(SetupExpress)
        self.contentLayout.setSpacing(14)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(SetupExpress)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.contentLayout.addWidget(self.title)

        self.subtitle = QLabel(SetupExpress)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"quiet")
        self.subtitle.setWordWrap(True)

        self.contentLayout.addWidget(self.subtitle)

        self.layout29 = QHBoxLayout()
        self.layout29.setSpacing(24)
        self.layout29.setObjectName(u"layout29")
        self.layout29.setContentsMargins(0, 0, 0, 0)
        self.layout27 = QVBoxLayout()
        self.layout27.setSpacing(12)
        self.layout27.setObjectName(u"layout27")
        self.layout27.setContentsMargins(0, 0, 0, 0)
        self.you_name_field = Field(SetupExpress)
        self.you_name_field.setObjectName(u"you_name_field")
        self.you_name_field.setProperty(u"field", u"you.name")
        self.layout2 = QVBoxLayout(self.you_name_field)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.you_name_label = QLabel(self.you_name_field)
        self.you_name_label.setObjectName(u"you_name_label")
        self.you_name_label.setProperty(u"role", u"fieldLabel")

        self.layout2.addWidget(self.you_name_label)

        self.you_name = QLineEdit(self.you_name_field)
        self.you_name.setObjectName(u"you_name")

        self.layout2.addWidget(self.you_name)


        self.layout27.addWidget(self.you_name_field)

        self.you_birth_date_field = Field(SetupExpress)
        self.you_birth_date_field.setObjectName(u"you_birth_date_field")
        self.you_birth_date_field.setProperty(u"field", u"you.birth_date")
        self.layout4 = QVBoxLayout(self.you_birth_date_field)
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.you_birth_date_label = QLabel(self.you_birth_date_field)
        self.you_birth_date_label.setObjectName(u"you_birth_date_label")
        self.you_birth_date_label.setProperty(u"role", u"fieldLabel")

        self.layout4.addWidget(self.you_birth_date_label)

        self.you_birth_date = DayEdit(self.you_birth_date_field)
        self.you_birth_date.setObjectName(u"you_birth_date")

        self.layout4.addWidget(self.you_birth_date)


        self.layout27.addWidget(self.you_birth_date_field)

        self.you_address_field = Field(SetupExpress)
        self.you_address_field.setObjectName(u"you_address_field")
        self.you_address_field.setProperty(u"field", u"you.address")
        self.layout6 = QVBoxLayout(self.you_address_field)
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.you_address_label = QLabel(self.you_address_field)
        self.you_address_label.setObjectName(u"you_address_label")
        self.you_address_label.setProperty(u"role", u"fieldLabel")

        self.layout6.addWidget(self.you_address_label)

        self.you_address = LinesEdit(self.you_address_field)
        self.you_address.setObjectName(u"you_address")

        self.layout6.addWidget(self.you_address)


        self.layout27.addWidget(self.you_address_field)

        self.layout13 = QHBoxLayout()
        self.layout13.setSpacing(16)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.layout11 = QVBoxLayout()
        self.layout11.setSpacing(0)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.you_phone_field = Field(SetupExpress)
        self.you_phone_field.setObjectName(u"you_phone_field")
        self.you_phone_field.setProperty(u"field", u"you.phone")
        self.layout8 = QVBoxLayout(self.you_phone_field)
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.you_phone_label = QLabel(self.you_phone_field)
        self.you_phone_label.setObjectName(u"you_phone_label")
        self.you_phone_label.setProperty(u"role", u"fieldLabel")

        self.layout8.addWidget(self.you_phone_label)

        self.you_phone = QLineEdit(self.you_phone_field)
        self.you_phone.setObjectName(u"you_phone")

        self.layout8.addWidget(self.you_phone)


        self.layout11.addWidget(self.you_phone_field)

        self.spacer32 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout11.addItem(self.spacer32)


        self.layout13.addLayout(self.layout11)

        self.layout12 = QVBoxLayout()
        self.layout12.setSpacing(0)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.you_email_field = Field(SetupExpress)
        self.you_email_field.setObjectName(u"you_email_field")
        self.you_email_field.setProperty(u"field", u"you.email")
        self.layout10 = QVBoxLayout(self.you_email_field)
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.you_email_label = QLabel(self.you_email_field)
        self.you_email_label.setObjectName(u"you_email_label")
        self.you_email_label.setProperty(u"role", u"fieldLabel")

        self.layout10.addWidget(self.you_email_label)

        self.you_email = QLineEdit(self.you_email_field)
        self.you_email.setObjectName(u"you_email")

        self.layout10.addWidget(self.you_email)


        self.layout12.addWidget(self.you_email_field)

        self.spacer33 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout12.addItem(self.spacer33)


        self.layout13.addLayout(self.layout12)

        self.layout13.setStretch(0, 1)
        self.layout13.setStretch(1, 1)

        self.layout27.addLayout(self.layout13)

        self.spacer34 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout27.addItem(self.spacer34)


        self.layout29.addLayout(self.layout27)

        self.layout28 = QVBoxLayout()
        self.layout28.setSpacing(12)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(0, 0, 0, 0)
        self.provider_name_field = Field(SetupExpress)
        self.provider_name_field.setObjectName(u"provider_name_field")
        self.provider_name_field.setProperty(u"field", u"provider.name")
        self.layout15 = QVBoxLayout(self.provider_name_field)
        self.layout15.setSpacing(4)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.provider_name_label = QLabel(self.provider_name_field)
        self.provider_name_label.setObjectName(u"provider_name_label")
        self.provider_name_label.setProperty(u"role", u"fieldLabel")

        self.layout15.addWidget(self.provider_name_label)

        self.provider_name = QLineEdit(self.provider_name_field)
        self.provider_name.setObjectName(u"provider_name")

        self.layout15.addWidget(self.provider_name)


        self.layout28.addWidget(self.provider_name_field)

        self.layout22 = QHBoxLayout()
        self.layout22.setSpacing(16)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(0, 0, 0, 0)
        self.layout20 = QVBoxLayout()
        self.layout20.setSpacing(0)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(0, 0, 0, 0)
        self.provider_kind_field = Field(SetupExpress)
        self.provider_kind_field.setObjectName(u"provider_kind_field")
        self.provider_kind_field.setProperty(u"field", u"provider.kind")
        self.layout17 = QVBoxLayout(self.provider_kind_field)
        self.layout17.setSpacing(4)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.provider_kind_label = QLabel(self.provider_kind_field)
        self.provider_kind_label.setObjectName(u"provider_kind_label")
        self.provider_kind_label.setProperty(u"role", u"fieldLabel")

        self.layout17.addWidget(self.provider_kind_label)

        self.provider_kind = ChoiceBox(self.provider_kind_field)
        self.provider_kind.setObjectName(u"provider_kind")

        self.layout17.addWidget(self.provider_kind)


        self.layout20.addWidget(self.provider_kind_field)

        self.spacer35 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout20.addItem(self.spacer35)


        self.layout22.addLayout(self.layout20)

        self.layout21 = QVBoxLayout()
        self.layout21.setSpacing(0)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.provider_place_field = Field(SetupExpress)
        self.provider_place_field.setObjectName(u"provider_place_field")
        self.provider_place_field.setProperty(u"field", u"provider.place")
        self.layout19 = QVBoxLayout(self.provider_place_field)
        self.layout19.setSpacing(4)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.provider_place_label = QLabel(self.provider_place_field)
        self.provider_place_label.setObjectName(u"provider_place_label")
        self.provider_place_label.setProperty(u"role", u"fieldLabel")

        self.layout19.addWidget(self.provider_place_label)

        self.provider_place = ChoiceBox(self.provider_place_field)
        self.provider_place.setObjectName(u"provider_place")

        self.layout19.addWidget(self.provider_place)


        self.layout21.addWidget(self.provider_place_field)

        self.spacer36 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout21.addItem(self.spacer36)


        self.layout22.addLayout(self.layout21)

        self.layout22.setStretch(0, 1)
        self.layout22.setStretch(1, 1)

        self.layout28.addLayout(self.layout22)

        self.contact_address_field = Field(SetupExpress)
        self.contact_address_field.setObjectName(u"contact_address_field")
        self.contact_address_field.setProperty(u"field", u"contact.address")
        self.layout24 = QVBoxLayout(self.contact_address_field)
        self.layout24.setSpacing(4)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(0, 0, 0, 0)
        self.contact_address_label = QLabel(self.contact_address_field)
        self.contact_address_label.setObjectName(u"contact_address_label")
        self.contact_address_label.setProperty(u"role", u"fieldLabel")

        self.layout24.addWidget(self.contact_address_label)

        self.contact_address = LinesEdit(self.contact_address_field)
        self.contact_address.setObjectName(u"contact_address")

        self.layout24.addWidget(self.contact_address)


        self.layout28.addWidget(self.contact_address_field)

        self.sensitive_all_field = Field(SetupExpress)
        self.sensitive_all_field.setObjectName(u"sensitive_all_field")
        self.sensitive_all_field.setProperty(u"field", u"sensitive.all")
        self.layout26 = QVBoxLayout(self.sensitive_all_field)
        self.layout26.setSpacing(4)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(0, 0, 0, 0)
        self.sensitive_all_label = QLabel(self.sensitive_all_field)
        self.sensitive_all_label.setObjectName(u"sensitive_all_label")
        self.sensitive_all_label.setProperty(u"role", u"fieldLabel")

        self.layout26.addWidget(self.sensitive_all_label)

        self.sensitive_all = YesNo(self.sensitive_all_field)
        self.sensitive_all.setObjectName(u"sensitive_all")

        self.layout26.addWidget(self.sensitive_all)


        self.layout28.addWidget(self.sensitive_all_field)

        self.spacer37 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout28.addItem(self.spacer37)


        self.layout29.addLayout(self.layout28)

        self.layout29.setStretch(0, 1)
        self.layout29.setStretch(1, 1)

        self.contentLayout.addLayout(self.layout29)

        self.sensitiveHint = QLabel(SetupExpress)
        self.sensitiveHint.setObjectName(u"sensitiveHint")
        self.sensitiveHint.setProperty(u"role", u"hint")
        self.sensitiveHint.setWordWrap(True)

        self.contentLayout.addWidget(self.sensitiveHint)

        self.askedCard = Card(SetupExpress)
        self.askedCard.setObjectName(u"askedCard")
        self.layout31 = QVBoxLayout(self.askedCard)
        self.layout31.setSpacing(4)
        self.layout31.setObjectName(u"layout31")
        self.layout31.setContentsMargins(14, 14, 14, 14)
        self.label30 = QLabel(self.askedCard)
        self.label30.setObjectName(u"label30")
        self.label30.setProperty(u"role", u"strong")
        self.label30.setWordWrap(True)

        self.layout31.addWidget(self.label30)

        self.askedFor = QLabel(self.askedCard)
        self.askedFor.setObjectName(u"askedFor")
        self.askedFor.setProperty(u"role", u"quiet")
        self.askedFor.setWordWrap(True)

        self.layout31.addWidget(self.askedFor)


        self.contentLayout.addWidget(self.askedCard)

        self.spacer38 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contentLayout.addItem(self.spacer38)

#if QT_CONFIG(shortcut)
        self.you_name_label.setBuddy(self.you_name)
        self.you_birth_date_label.setBuddy(self.you_birth_date)
        self.you_address_label.setBuddy(self.you_address)
        self.you_phone_label.setBuddy(self.you_phone)
        self.you_email_label.setBuddy(self.you_email)
        self.provider_name_label.setBuddy(self.provider_name)
        self.provider_kind_label.setBuddy(self.provider_kind)
        self.provider_place_label.setBuddy(self.provider_place)
        self.contact_address_label.setBuddy(self.contact_address)
        self.sensitive_all_label.setBuddy(self.sensitive_all)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SetupExpress)

        QMetaObject.connectSlotsByName(SetupExpress)
    # setupUi

    def retranslateUi(self, SetupExpress):
        self.title.setText(QCoreApplication.translate("SetupExpress", u"Who are you, and who has your records?", None))
        self.subtitle.setText(QCoreApplication.translate("SetupExpress", u"Nine answers, and your letter is ready.", None))
        self.you_name_label.setText(QCoreApplication.translate("SetupExpress", u"Your full legal name", None))
        self.you_birth_date_label.setText(QCoreApplication.translate("SetupExpress", u"Date of birth", None))
        self.you_address_label.setText(QCoreApplication.translate("SetupExpress", u"Your postal address", None))
        self.you_phone_label.setText(QCoreApplication.translate("SetupExpress", u"Phone", None))
        self.you_email_label.setText(QCoreApplication.translate("SetupExpress", u"or e-mail", None))
        self.provider_name_label.setText(QCoreApplication.translate("SetupExpress", u"Hospital, clinic or doctor", None))
        self.provider_kind_label.setText(QCoreApplication.translate("SetupExpress", u"What kind?", None))
        self.provider_place_label.setText(QCoreApplication.translate("SetupExpress", u"State", None))
        self.contact_address_label.setText(QCoreApplication.translate("SetupExpress", u"Address of their records office", None))
        self.sensitive_all_label.setText(QCoreApplication.translate("SetupExpress", u"Include sensitive records?", None))
        self.sensitiveHint.setText(QCoreApplication.translate("SetupExpress", u"Sensitive records are those on mental health, alcohol and drugs, HIV, infections, genes and reproduction. Many offices leave them out unless you say yes. Therapists\u2019 private notes are never part of this request.", None))
        self.label30.setText(QCoreApplication.translate("SetupExpress", u"What the letter asks for", None))
        self.askedFor.setText(QCoreApplication.translate("SetupExpress", u"Your complete record and, by name, its parts: notes, reports, test results, vaccines and medicines. From your birth to today, sent to you electronically if they can.", None))
        pass
    # retranslateUi

