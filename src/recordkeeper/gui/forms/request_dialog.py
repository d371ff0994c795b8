# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'request_dialog.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import (CheckList, ChoiceBox, DayEdit, LinesEdit,
    YesNo)
from recordkeeper.gui.widgets.page_scroll import PageScroll

class Ui_RequestDialog(object):
    def setupUi(self, RequestDialog):
        if not RequestDialog.objectName():
            RequestDialog.setObjectName(u"RequestDialog")
        RequestDialog.setMinimumWidth(900)
        self.layout76 = QVBoxLayout(RequestDialog)
        self.layout76.setSpacing(0)
        self.layout76.setObjectName(u"layout76")
        self.layout76.setContentsMargins(0, 0, 0, 0)
        self.scroll = PageScroll(RequestDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scrollContent = QWidget()
        self.scrollContent.setObjectName(u"scrollContent")
        self.layout74 = QVBoxLayout(self.scrollContent)
        self.layout74.setSpacing(12)
        self.layout74.setObjectName(u"layout74")
        self.layout74.setContentsMargins(20, 16, 20, 16)
        self.recordsPart = QWidget(self.scrollContent)
        self.recordsPart.setObjectName(u"recordsPart")
        self.layout44 = QVBoxLayout(self.recordsPart)
        self.layout44.setSpacing(12)
        self.layout44.setObjectName(u"layout44")
        self.layout44.setContentsMargins(0, 0, 0, 0)
        self.label1 = QLabel(self.recordsPart)
        self.label1.setObjectName(u"label1")
        self.label1.setProperty(u"role", u"heading")
        self.label1.setWordWrap(True)

        self.layout44.addWidget(self.label1)

        self.kinds_field = Field(self.recordsPart)
        self.kinds_field.setObjectName(u"kinds_field")
        self.kinds_field.setProperty(u"field", u"kinds")
        self.layout3 = QVBoxLayout(self.kinds_field)
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.kinds_label = QLabel(self.kinds_field)
        self.kinds_label.setObjectName(u"kinds_label")
        self.kinds_label.setProperty(u"role", u"fieldLabel")

        self.layout3.addWidget(self.kinds_label)

        self.kinds = CheckList(self.kinds_field)
        self.kinds.setObjectName(u"kinds")

        self.layout3.addWidget(self.kinds)


        self.layout44.addWidget(self.kinds_field)

        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(12)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.first_field = Field(self.recordsPart)
        self.first_field.setObjectName(u"first_field")
        self.first_field.setProperty(u"field", u"first")
        self.layout5 = QVBoxLayout(self.first_field)
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.first_label = QLabel(self.first_field)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setProperty(u"role", u"fieldLabel")

        self.layout5.addWidget(self.first_label)

        self.first = DayEdit(self.first_field)
        self.first.setObjectName(u"first")

        self.layout5.addWidget(self.first)


        self.layout8.addWidget(self.first_field)

        self.last_field = Field(self.recordsPart)
        self.last_field.setObjectName(u"last_field")
        self.last_field.setProperty(u"field", u"last")
        self.layout7 = QVBoxLayout(self.last_field)
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.last_label = QLabel(self.last_field)
        self.last_label.setObjectName(u"last_label")
        self.last_label.setProperty(u"role", u"fieldLabel")

        self.layout7.addWidget(self.last_label)

        self.last = DayEdit(self.last_field)
        self.last.setObjectName(u"last")

        self.layout7.addWidget(self.last)


        self.layout8.addWidget(self.last_field)


        self.layout44.addLayout(self.layout8)

        self.label9 = QLabel(self.recordsPart)
        self.label9.setObjectName(u"label9")
        self.label9.setProperty(u"role", u"heading")
        self.label9.setWordWrap(True)

        self.layout44.addWidget(self.label9)

        self.label10 = QLabel(self.recordsPart)
        self.label10.setObjectName(u"label10")
        self.label10.setProperty(u"role", u"hint")
        self.label10.setWordWrap(True)

        self.layout44.addWidget(self.label10)

        self.layout23 = QGridLayout()
        self.layout23.setSpacing(12)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.sensitive_mental_field = Field(self.recordsPart)
        self.sensitive_mental_field.setObjectName(u"sensitive_mental_field")
        self.sensitive_mental_field.setProperty(u"field", u"sensitive.mental")
        self.layout12 = QVBoxLayout(self.sensitive_mental_field)
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.sensitive_mental_label = QLabel(self.sensitive_mental_field)
        self.sensitive_mental_label.setObjectName(u"sensitive_mental_label")
        self.sensitive_mental_label.setProperty(u"role", u"fieldLabel")

        self.layout12.addWidget(self.sensitive_mental_label)

        self.sensitive_mental = YesNo(self.sensitive_mental_field)
        self.sensitive_mental.setObjectName(u"sensitive_mental")

        self.layout12.addWidget(self.sensitive_mental)


        self.layout23.addWidget(self.sensitive_mental_field, 0, 0, 1, 1)

        self.sensitive_sud_field = Field(self.recordsPart)
        self.sensitive_sud_field.setObjectName(u"sensitive_sud_field")
        self.sensitive_sud_field.setProperty(u"field", u"sensitive.sud")
        self.layout14 = QVBoxLayout(self.sensitive_sud_field)
        self.layout14.setSpacing(4)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.sensitive_sud_label = QLabel(self.sensitive_sud_field)
        self.sensitive_sud_label.setObjectName(u"sensitive_sud_label")
        self.sensitive_sud_label.setProperty(u"role", u"fieldLabel")

        self.layout14.addWidget(self.sensitive_sud_label)

        self.sensitive_sud = YesNo(self.sensitive_sud_field)
        self.sensitive_sud.setObjectName(u"sensitive_sud")

        self.layout14.addWidget(self.sensitive_sud)


        self.layout23.addWidget(self.sensitive_sud_field, 0, 1, 1, 1)

        self.sensitive_hiv_field = Field(self.recordsPart)
        self.sensitive_hiv_field.setObjectName(u"sensitive_hiv_field")
        self.sensitive_hiv_field.setProperty(u"field", u"sensitive.hiv")
        self.layout16 = QVBoxLayout(self.sensitive_hiv_field)
        self.layout16.setSpacing(4)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.sensitive_hiv_label = QLabel(self.sensitive_hiv_field)
        self.sensitive_hiv_label.setObjectName(u"sensitive_hiv_label")
        self.sensitive_hiv_label.setProperty(u"role", u"fieldLabel")

        self.layout16.addWidget(self.sensitive_hiv_label)

        self.sensitive_hiv = YesNo(self.sensitive_hiv_field)
        self.sensitive_hiv.setObjectName(u"sensitive_hiv")

        self.layout16.addWidget(self.sensitive_hiv)


        self.layout23.addWidget(self.sensitive_hiv_field, 0, 2, 1, 1)

        self.sensitive_sti_field = Field(self.recordsPart)
        self.sensitive_sti_field.setObjectName(u"sensitive_sti_field")
        self.sensitive_sti_field.setProperty(u"field", u"sensitive.sti")
        self.layout18 = QVBoxLayout(self.sensitive_sti_field)
        self.layout18.setSpacing(4)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.sensitive_sti_label = QLabel(self.sensitive_sti_field)
        self.sensitive_sti_label.setObjectName(u"sensitive_sti_label")
        self.sensitive_sti_label.setProperty(u"role", u"fieldLabel")

        self.layout18.addWidget(self.sensitive_sti_label)

        self.sensitive_sti = YesNo(self.sensitive_sti_field)
        self.sensitive_sti.setObjectName(u"sensitive_sti")

        self.layout18.addWidget(self.sensitive_sti)


        self.layout23.addWidget(self.sensitive_sti_field, 1, 0, 1, 1)

        self.sensitive_genetic_field = Field(self.recordsPart)
        self.sensitive_genetic_field.setObjectName(u"sensitive_genetic_field")
        self.sensitive_genetic_field.setProperty(u"field", u"sensitive.genetic")
        self.layout20 = QVBoxLayout(self.sensitive_genetic_field)
        self.layout20.setSpacing(4)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(0, 0, 0, 0)
        self.sensitive_genetic_label = QLabel(self.sensitive_genetic_field)
        self.sensitive_genetic_label.setObjectName(u"sensitive_genetic_label")
        self.sensitive_genetic_label.setProperty(u"role", u"fieldLabel")

        self.layout20.addWidget(self.sensitive_genetic_label)

        self.sensitive_genetic = YesNo(self.sensitive_genetic_field)
        self.sensitive_genetic.setObjectName(u"sensitive_genetic")

        self.layout20.addWidget(self.sensitive_genetic)


        self.layout23.addWidget(self.sensitive_genetic_field, 1, 1, 1, 1)

        self.sensitive_reproductive_field = Field(self.recordsPart)
        self.sensitive_reproductive_field.setObjectName(u"sensitive_reproductive_field")
        self.sensitive_reproductive_field.setProperty(u"field", u"sensitive.reproductive")
        self.layout22 = QVBoxLayout(self.sensitive_reproductive_field)
        self.layout22.setSpacing(4)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(0, 0, 0, 0)
        self.sensitive_reproductive_label = QLabel(self.sensitive_reproductive_field)
        self.sensitive_reproductive_label.setObjectName(u"sensitive_reproductive_label")
        self.sensitive_reproductive_label.setProperty(u"role", u"fieldLabel")

        self.layout22.addWidget(self.sensitive_reproductive_label)

        self.sensitive_reproductive = YesNo(self.sensitive_reproductive_field)
        self.sensitive_reproductive.setObjectName(u"sensitive_reproductive")

        self.layout22.addWidget(self.sensitive_reproductive)


        self.layout23.addWidget(self.sensitive_reproductive_field, 1, 2, 1, 1)


        self.layout44.addLayout(self.layout23)

        self.label24 = QLabel(self.recordsPart)
        self.label24.setObjectName(u"label24")
        self.label24.setProperty(u"role", u"heading")
        self.label24.setWordWrap(True)

        self.layout44.addWidget(self.label24)

        self.layout29 = QHBoxLayout()
        self.layout29.setSpacing(12)
        self.layout29.setObjectName(u"layout29")
        self.layout29.setContentsMargins(0, 0, 0, 0)
        self.delivery_first_field = Field(self.recordsPart)
        self.delivery_first_field.setObjectName(u"delivery_first_field")
        self.delivery_first_field.setProperty(u"field", u"delivery_first")
        self.layout26 = QVBoxLayout(self.delivery_first_field)
        self.layout26.setSpacing(4)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(0, 0, 0, 0)
        self.delivery_first_label = QLabel(self.delivery_first_field)
        self.delivery_first_label.setObjectName(u"delivery_first_label")
        self.delivery_first_label.setProperty(u"role", u"fieldLabel")

        self.layout26.addWidget(self.delivery_first_label)

        self.delivery_first = ChoiceBox(self.delivery_first_field)
        self.delivery_first.setObjectName(u"delivery_first")

        self.layout26.addWidget(self.delivery_first)


        self.layout29.addWidget(self.delivery_first_field)

        self.delivery_second_field = Field(self.recordsPart)
        self.delivery_second_field.setObjectName(u"delivery_second_field")
        self.delivery_second_field.setProperty(u"field", u"delivery_second")
        self.layout28 = QVBoxLayout(self.delivery_second_field)
        self.layout28.setSpacing(4)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(0, 0, 0, 0)
        self.delivery_second_label = QLabel(self.delivery_second_field)
        self.delivery_second_label.setObjectName(u"delivery_second_label")
        self.delivery_second_label.setProperty(u"role", u"fieldLabel")

        self.layout28.addWidget(self.delivery_second_label)

        self.delivery_second = ChoiceBox(self.delivery_second_field)
        self.delivery_second.setObjectName(u"delivery_second")

        self.layout28.addWidget(self.delivery_second)


        self.layout29.addWidget(self.delivery_second_field)


        self.layout44.addLayout(self.layout29)

        self.delivery_where_field = Field(self.recordsPart)
        self.delivery_where_field.setObjectName(u"delivery_where_field")
        self.delivery_where_field.setProperty(u"field", u"delivery_where")
        self.layout31 = QVBoxLayout(self.delivery_where_field)
        self.layout31.setSpacing(4)
        self.layout31.setObjectName(u"layout31")
        self.layout31.setContentsMargins(0, 0, 0, 0)
        self.delivery_where_label = QLabel(self.delivery_where_field)
        self.delivery_where_label.setObjectName(u"delivery_where_label")
        self.delivery_where_label.setProperty(u"role", u"fieldLabel")

        self.layout31.addWidget(self.delivery_where_label)

        self.delivery_where = QLineEdit(self.delivery_where_field)
        self.delivery_where.setObjectName(u"delivery_where")

        self.layout31.addWidget(self.delivery_where)


        self.layout44.addWidget(self.delivery_where_field)

        self.accepts_email_risk_field = Field(self.recordsPart)
        self.accepts_email_risk_field.setObjectName(u"accepts_email_risk_field")
        self.accepts_email_risk_field.setProperty(u"field", u"accepts_email_risk")
        self.layout33 = QVBoxLayout(self.accepts_email_risk_field)
        self.layout33.setSpacing(4)
        self.layout33.setObjectName(u"layout33")
        self.layout33.setContentsMargins(0, 0, 0, 0)
        self.accepts_email_risk_label = QLabel(self.accepts_email_risk_field)
        self.accepts_email_risk_label.setObjectName(u"accepts_email_risk_label")
        self.accepts_email_risk_label.setProperty(u"role", u"fieldLabel")

        self.layout33.addWidget(self.accepts_email_risk_label)

        self.accepts_email_risk = YesNo(self.accepts_email_risk_field)
        self.accepts_email_risk.setObjectName(u"accepts_email_risk")

        self.layout33.addWidget(self.accepts_email_risk)


        self.layout44.addWidget(self.accepts_email_risk_field)

        self.fee_limit_field = Field(self.recordsPart)
        self.fee_limit_field.setObjectName(u"fee_limit_field")
        self.fee_limit_field.setProperty(u"field", u"fee_limit")
        self.layout35 = QVBoxLayout(self.fee_limit_field)
        self.layout35.setSpacing(4)
        self.layout35.setObjectName(u"layout35")
        self.layout35.setContentsMargins(0, 0, 0, 0)
        self.fee_limit_label = QLabel(self.fee_limit_field)
        self.fee_limit_label.setObjectName(u"fee_limit_label")
        self.fee_limit_label.setProperty(u"role", u"fieldLabel")

        self.layout35.addWidget(self.fee_limit_label)

        self.fee_limit = QLineEdit(self.fee_limit_field)
        self.fee_limit.setObjectName(u"fee_limit")

        self.layout35.addWidget(self.fee_limit)

        self.fee_limit_hint = QLabel(self.fee_limit_field)
        self.fee_limit_hint.setObjectName(u"fee_limit_hint")
        self.fee_limit_hint.setProperty(u"role", u"hint")
        self.fee_limit_hint.setWordWrap(True)

        self.layout35.addWidget(self.fee_limit_hint)


        self.layout44.addWidget(self.fee_limit_field)

        self.label36 = QLabel(self.recordsPart)
        self.label36.setObjectName(u"label36")
        self.label36.setProperty(u"role", u"heading")
        self.label36.setWordWrap(True)

        self.layout44.addWidget(self.label36)

        self.layout41 = QHBoxLayout()
        self.layout41.setSpacing(12)
        self.layout41.setObjectName(u"layout41")
        self.layout41.setContentsMargins(0, 0, 0, 0)
        self.needed_by_field = Field(self.recordsPart)
        self.needed_by_field.setObjectName(u"needed_by_field")
        self.needed_by_field.setProperty(u"field", u"needed_by")
        self.layout38 = QVBoxLayout(self.needed_by_field)
        self.layout38.setSpacing(4)
        self.layout38.setObjectName(u"layout38")
        self.layout38.setContentsMargins(0, 0, 0, 0)
        self.needed_by_label = QLabel(self.needed_by_field)
        self.needed_by_label.setObjectName(u"needed_by_label")
        self.needed_by_label.setProperty(u"role", u"fieldLabel")

        self.layout38.addWidget(self.needed_by_label)

        self.needed_by = DayEdit(self.needed_by_field)
        self.needed_by.setObjectName(u"needed_by")

        self.layout38.addWidget(self.needed_by)


        self.layout41.addWidget(self.needed_by_field)

        self.need_reason_field = Field(self.recordsPart)
        self.need_reason_field.setObjectName(u"need_reason_field")
        self.need_reason_field.setProperty(u"field", u"need_reason")
        self.layout40 = QVBoxLayout(self.need_reason_field)
        self.layout40.setSpacing(4)
        self.layout40.setObjectName(u"layout40")
        self.layout40.setContentsMargins(0, 0, 0, 0)
        self.need_reason_label = QLabel(self.need_reason_field)
        self.need_reason_label.setObjectName(u"need_reason_label")
        self.need_reason_label.setProperty(u"role", u"fieldLabel")

        self.layout40.addWidget(self.need_reason_label)

        self.need_reason = QLineEdit(self.need_reason_field)
        self.need_reason.setObjectName(u"need_reason")

        self.layout40.addWidget(self.need_reason)


        self.layout41.addWidget(self.need_reason_field)

        self.layout41.setStretch(0, 1)
        self.layout41.setStretch(1, 2)

        self.layout44.addLayout(self.layout41)

        self.needed_first_field = Field(self.recordsPart)
        self.needed_first_field.setObjectName(u"needed_first_field")
        self.needed_first_field.setProperty(u"field", u"needed_first")
        self.layout43 = QVBoxLayout(self.needed_first_field)
        self.layout43.setSpacing(4)
        self.layout43.setObjectName(u"layout43")
        self.layout43.setContentsMargins(0, 0, 0, 0)
        self.needed_first_label = QLabel(self.needed_first_field)
        self.needed_first_label.setObjectName(u"needed_first_label")
        self.needed_first_label.setProperty(u"role", u"fieldLabel")

        self.layout43.addWidget(self.needed_first_label)

        self.needed_first = CheckList(self.needed_first_field)
        self.needed_first.setObjectName(u"needed_first")

        self.layout43.addWidget(self.needed_first)

        self.needed_first_hint = QLabel(self.needed_first_field)
        self.needed_first_hint.setObjectName(u"needed_first_hint")
        self.needed_first_hint.setProperty(u"role", u"hint")
        self.needed_first_hint.setWordWrap(True)

        self.layout43.addWidget(self.needed_first_hint)


        self.layout44.addWidget(self.needed_first_field)


        self.layout74.addWidget(self.recordsPart)

        self.correctionsPart = QWidget(self.scrollContent)
        self.correctionsPart.setObjectName(u"correctionsPart")
        self.layout60 = QVBoxLayout(self.correctionsPart)
        self.layout60.setSpacing(12)
        self.layout60.setObjectName(u"layout60")
        self.layout60.setContentsMargins(0, 0, 0, 0)
        self.label45 = QLabel(self.correctionsPart)
        self.label45.setObjectName(u"label45")
        self.label45.setProperty(u"role", u"heading")
        self.label45.setWordWrap(True)

        self.layout60.addWidget(self.label45)

        self.label46 = QLabel(self.correctionsPart)
        self.label46.setObjectName(u"label46")
        self.label46.setProperty(u"role", u"hint")
        self.label46.setWordWrap(True)

        self.layout60.addWidget(self.label46)

        self.layout57 = QGridLayout()
        self.layout57.setSpacing(12)
        self.layout57.setObjectName(u"layout57")
        self.layout57.setContentsMargins(0, 0, 0, 0)
        self.shown_name_field = Field(self.correctionsPart)
        self.shown_name_field.setObjectName(u"shown_name_field")
        self.shown_name_field.setProperty(u"field", u"shown.name")
        self.layout47 = QVBoxLayout(self.shown_name_field)
        self.layout47.setSpacing(4)
        self.layout47.setObjectName(u"layout47")
        self.layout47.setContentsMargins(0, 0, 0, 0)
        self.shown_name_label = QLabel(self.shown_name_field)
        self.shown_name_label.setObjectName(u"shown_name_label")
        self.shown_name_label.setProperty(u"role", u"fieldLabel")

        self.layout47.addWidget(self.shown_name_label)

        self.shown_name = QLineEdit(self.shown_name_field)
        self.shown_name.setObjectName(u"shown_name")

        self.layout47.addWidget(self.shown_name)


        self.layout57.addWidget(self.shown_name_field, 0, 0, 1, 1)

        self.right_name_field = Field(self.correctionsPart)
        self.right_name_field.setObjectName(u"right_name_field")
        self.right_name_field.setProperty(u"field", u"right.name")
        self.layout48 = QVBoxLayout(self.right_name_field)
        self.layout48.setSpacing(4)
        self.layout48.setObjectName(u"layout48")
        self.layout48.setContentsMargins(0, 0, 0, 0)
        self.right_name_label = QLabel(self.right_name_field)
        self.right_name_label.setObjectName(u"right_name_label")
        self.right_name_label.setProperty(u"role", u"fieldLabel")

        self.layout48.addWidget(self.right_name_label)

        self.right_name = QLineEdit(self.right_name_field)
        self.right_name.setObjectName(u"right_name")

        self.layout48.addWidget(self.right_name)


        self.layout57.addWidget(self.right_name_field, 0, 1, 1, 1)

        self.shown_birth_date_field = Field(self.correctionsPart)
        self.shown_birth_date_field.setObjectName(u"shown_birth_date_field")
        self.shown_birth_date_field.setProperty(u"field", u"shown.birth_date")
        self.layout49 = QVBoxLayout(self.shown_birth_date_field)
        self.layout49.setSpacing(4)
        self.layout49.setObjectName(u"layout49")
        self.layout49.setContentsMargins(0, 0, 0, 0)
        self.shown_birth_date_label = QLabel(self.shown_birth_date_field)
        self.shown_birth_date_label.setObjectName(u"shown_birth_date_label")
        self.shown_birth_date_label.setProperty(u"role", u"fieldLabel")

        self.layout49.addWidget(self.shown_birth_date_label)

        self.shown_birth_date = QLineEdit(self.shown_birth_date_field)
        self.shown_birth_date.setObjectName(u"shown_birth_date")

        self.layout49.addWidget(self.shown_birth_date)


        self.layout57.addWidget(self.shown_birth_date_field, 1, 0, 1, 1)

        self.right_birth_date_field = Field(self.correctionsPart)
        self.right_birth_date_field.setObjectName(u"right_birth_date_field")
        self.right_birth_date_field.setProperty(u"field", u"right.birth_date")
        self.layout50 = QVBoxLayout(self.right_birth_date_field)
        self.layout50.setSpacing(4)
        self.layout50.setObjectName(u"layout50")
        self.layout50.setContentsMargins(0, 0, 0, 0)
        self.right_birth_date_label = QLabel(self.right_birth_date_field)
        self.right_birth_date_label.setObjectName(u"right_birth_date_label")
        self.right_birth_date_label.setProperty(u"role", u"fieldLabel")

        self.layout50.addWidget(self.right_birth_date_label)

        self.right_birth_date = QLineEdit(self.right_birth_date_field)
        self.right_birth_date.setObjectName(u"right_birth_date")

        self.layout50.addWidget(self.right_birth_date)


        self.layout57.addWidget(self.right_birth_date_field, 1, 1, 1, 1)

        self.shown_phone_field = Field(self.correctionsPart)
        self.shown_phone_field.setObjectName(u"shown_phone_field")
        self.shown_phone_field.setProperty(u"field", u"shown.phone")
        self.layout51 = QVBoxLayout(self.shown_phone_field)
        self.layout51.setSpacing(4)
        self.layout51.setObjectName(u"layout51")
        self.layout51.setContentsMargins(0, 0, 0, 0)
        self.shown_phone_label = QLabel(self.shown_phone_field)
        self.shown_phone_label.setObjectName(u"shown_phone_label")
        self.shown_phone_label.setProperty(u"role", u"fieldLabel")

        self.layout51.addWidget(self.shown_phone_label)

        self.shown_phone = QLineEdit(self.shown_phone_field)
        self.shown_phone.setObjectName(u"shown_phone")

        self.layout51.addWidget(self.shown_phone)


        self.layout57.addWidget(self.shown_phone_field, 2, 0, 1, 1)

        self.right_phone_field = Field(self.correctionsPart)
        self.right_phone_field.setObjectName(u"right_phone_field")
        self.right_phone_field.setProperty(u"field", u"right.phone")
        self.layout52 = QVBoxLayout(self.right_phone_field)
        self.layout52.setSpacing(4)
        self.layout52.setObjectName(u"layout52")
        self.layout52.setContentsMargins(0, 0, 0, 0)
        self.right_phone_label = QLabel(self.right_phone_field)
        self.right_phone_label.setObjectName(u"right_phone_label")
        self.right_phone_label.setProperty(u"role", u"fieldLabel")

        self.layout52.addWidget(self.right_phone_label)

        self.right_phone = QLineEdit(self.right_phone_field)
        self.right_phone.setObjectName(u"right_phone")

        self.layout52.addWidget(self.right_phone)


        self.layout57.addWidget(self.right_phone_field, 2, 1, 1, 1)

        self.shown_email_field = Field(self.correctionsPart)
        self.shown_email_field.setObjectName(u"shown_email_field")
        self.shown_email_field.setProperty(u"field", u"shown.email")
        self.layout53 = QVBoxLayout(self.shown_email_field)
        self.layout53.setSpacing(4)
        self.layout53.setObjectName(u"layout53")
        self.layout53.setContentsMargins(0, 0, 0, 0)
        self.shown_email_label = QLabel(self.shown_email_field)
        self.shown_email_label.setObjectName(u"shown_email_label")
        self.shown_email_label.setProperty(u"role", u"fieldLabel")

        self.layout53.addWidget(self.shown_email_label)

        self.shown_email = QLineEdit(self.shown_email_field)
        self.shown_email.setObjectName(u"shown_email")

        self.layout53.addWidget(self.shown_email)


        self.layout57.addWidget(self.shown_email_field, 3, 0, 1, 1)

        self.right_email_field = Field(self.correctionsPart)
        self.right_email_field.setObjectName(u"right_email_field")
        self.right_email_field.setProperty(u"field", u"right.email")
        self.layout54 = QVBoxLayout(self.right_email_field)
        self.layout54.setSpacing(4)
        self.layout54.setObjectName(u"layout54")
        self.layout54.setContentsMargins(0, 0, 0, 0)
        self.right_email_label = QLabel(self.right_email_field)
        self.right_email_label.setObjectName(u"right_email_label")
        self.right_email_label.setProperty(u"role", u"fieldLabel")

        self.layout54.addWidget(self.right_email_label)

        self.right_email = QLineEdit(self.right_email_field)
        self.right_email.setObjectName(u"right_email")

        self.layout54.addWidget(self.right_email)


        self.layout57.addWidget(self.right_email_field, 3, 1, 1, 1)

        self.shown_address_field = Field(self.correctionsPart)
        self.shown_address_field.setObjectName(u"shown_address_field")
        self.shown_address_field.setProperty(u"field", u"shown.address")
        self.layout55 = QVBoxLayout(self.shown_address_field)
        self.layout55.setSpacing(4)
        self.layout55.setObjectName(u"layout55")
        self.layout55.setContentsMargins(0, 0, 0, 0)
        self.shown_address_label = QLabel(self.shown_address_field)
        self.shown_address_label.setObjectName(u"shown_address_label")
        self.shown_address_label.setProperty(u"role", u"fieldLabel")

        self.layout55.addWidget(self.shown_address_label)

        self.shown_address = QLineEdit(self.shown_address_field)
        self.shown_address.setObjectName(u"shown_address")

        self.layout55.addWidget(self.shown_address)


        self.layout57.addWidget(self.shown_address_field, 4, 0, 1, 1)

        self.right_address_field = Field(self.correctionsPart)
        self.right_address_field.setObjectName(u"right_address_field")
        self.right_address_field.setProperty(u"field", u"right.address")
        self.layout56 = QVBoxLayout(self.right_address_field)
        self.layout56.setSpacing(4)
        self.layout56.setObjectName(u"layout56")
        self.layout56.setContentsMargins(0, 0, 0, 0)
        self.right_address_label = QLabel(self.right_address_field)
        self.right_address_label.setObjectName(u"right_address_label")
        self.right_address_label.setProperty(u"role", u"fieldLabel")

        self.layout56.addWidget(self.right_address_label)

        self.right_address = QLineEdit(self.right_address_field)
        self.right_address.setObjectName(u"right_address")

        self.layout56.addWidget(self.right_address)


        self.layout57.addWidget(self.right_address_field, 4, 1, 1, 1)


        self.layout60.addLayout(self.layout57)

        self.proof_field = Field(self.correctionsPart)
        self.proof_field.setObjectName(u"proof_field")
        self.proof_field.setProperty(u"field", u"proof")
        self.layout59 = QVBoxLayout(self.proof_field)
        self.layout59.setSpacing(4)
        self.layout59.setObjectName(u"layout59")
        self.layout59.setContentsMargins(0, 0, 0, 0)
        self.proof_label = QLabel(self.proof_field)
        self.proof_label.setObjectName(u"proof_label")
        self.proof_label.setProperty(u"role", u"fieldLabel")

        self.layout59.addWidget(self.proof_label)

        self.proof = QLineEdit(self.proof_field)
        self.proof.setObjectName(u"proof")

        self.layout59.addWidget(self.proof)


        self.layout60.addWidget(self.proof_field)


        self.layout74.addWidget(self.correctionsPart)

        self.label61 = QLabel(self.scrollContent)
        self.label61.setObjectName(u"label61")
        self.label61.setProperty(u"role", u"heading")
        self.label61.setWordWrap(True)

        self.layout74.addWidget(self.label61)

        self.layout66 = QHBoxLayout()
        self.layout66.setSpacing(12)
        self.layout66.setObjectName(u"layout66")
        self.layout66.setContentsMargins(0, 0, 0, 0)
        self.recipient_name_field = Field(self.scrollContent)
        self.recipient_name_field.setObjectName(u"recipient_name_field")
        self.recipient_name_field.setProperty(u"field", u"recipient_name")
        self.layout63 = QVBoxLayout(self.recipient_name_field)
        self.layout63.setSpacing(4)
        self.layout63.setObjectName(u"layout63")
        self.layout63.setContentsMargins(0, 0, 0, 0)
        self.recipient_name_label = QLabel(self.recipient_name_field)
        self.recipient_name_label.setObjectName(u"recipient_name_label")
        self.recipient_name_label.setProperty(u"role", u"fieldLabel")

        self.layout63.addWidget(self.recipient_name_label)

        self.recipient_name = QLineEdit(self.recipient_name_field)
        self.recipient_name.setObjectName(u"recipient_name")

        self.layout63.addWidget(self.recipient_name)


        self.layout66.addWidget(self.recipient_name_field)

        self.department_field = Field(self.scrollContent)
        self.department_field.setObjectName(u"department_field")
        self.department_field.setProperty(u"field", u"department")
        self.layout65 = QVBoxLayout(self.department_field)
        self.layout65.setSpacing(4)
        self.layout65.setObjectName(u"layout65")
        self.layout65.setContentsMargins(0, 0, 0, 0)
        self.department_label = QLabel(self.department_field)
        self.department_label.setObjectName(u"department_label")
        self.department_label.setProperty(u"role", u"fieldLabel")

        self.layout65.addWidget(self.department_label)

        self.department = QLineEdit(self.department_field)
        self.department.setObjectName(u"department")

        self.layout65.addWidget(self.department)


        self.layout66.addWidget(self.department_field)


        self.layout74.addLayout(self.layout66)

        self.address_field = Field(self.scrollContent)
        self.address_field.setObjectName(u"address_field")
        self.address_field.setProperty(u"field", u"address")
        self.layout68 = QVBoxLayout(self.address_field)
        self.layout68.setSpacing(4)
        self.layout68.setObjectName(u"layout68")
        self.layout68.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.address_field)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"role", u"fieldLabel")

        self.layout68.addWidget(self.address_label)

        self.address = LinesEdit(self.address_field)
        self.address.setObjectName(u"address")

        self.layout68.addWidget(self.address)


        self.layout74.addWidget(self.address_field)

        self.layout73 = QHBoxLayout()
        self.layout73.setSpacing(12)
        self.layout73.setObjectName(u"layout73")
        self.layout73.setContentsMargins(0, 0, 0, 0)
        self.fax_field = Field(self.scrollContent)
        self.fax_field.setObjectName(u"fax_field")
        self.fax_field.setProperty(u"field", u"fax")
        self.layout70 = QVBoxLayout(self.fax_field)
        self.layout70.setSpacing(4)
        self.layout70.setObjectName(u"layout70")
        self.layout70.setContentsMargins(0, 0, 0, 0)
        self.fax_label = QLabel(self.fax_field)
        self.fax_label.setObjectName(u"fax_label")
        self.fax_label.setProperty(u"role", u"fieldLabel")

        self.layout70.addWidget(self.fax_label)

        self.fax = QLineEdit(self.fax_field)
        self.fax.setObjectName(u"fax")

        self.layout70.addWidget(self.fax)


        self.layout73.addWidget(self.fax_field)

        self.email_field = Field(self.scrollContent)
        self.email_field.setObjectName(u"email_field")
        self.email_field.setProperty(u"field", u"email")
        self.layout72 = QVBoxLayout(self.email_field)
        self.layout72.setSpacing(4)
        self.layout72.setObjectName(u"layout72")
        self.layout72.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(self.email_field)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setProperty(u"role", u"fieldLabel")

        self.layout72.addWidget(self.email_label)

        self.email = QLineEdit(self.email_field)
        self.email.setObjectName(u"email")

        self.layout72.addWidget(self.email)


        self.layout73.addWidget(self.email_field)


        self.layout74.addLayout(self.layout73)

        self.spacer77 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout74.addItem(self.spacer77)

        self.scroll.setWidget(self.scrollContent)

        self.layout76.addWidget(self.scroll)

        self.footer = QFrame(RequestDialog)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"role", u"footer")
        self.layout75 = QHBoxLayout(self.footer)
        self.layout75.setSpacing(8)
        self.layout75.setObjectName(u"layout75")
        self.layout75.setContentsMargins(20, 10, 20, 10)
        self.spacer78 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout75.addItem(self.spacer78)

        self.cancelButton = QPushButton(self.footer)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"role", u"secondary")
        self.cancelButton.setAutoDefault(False)

        self.layout75.addWidget(self.cancelButton)

        self.saveButton = QPushButton(self.footer)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.layout75.addWidget(self.saveButton)


        self.layout76.addWidget(self.footer)

#if QT_CONFIG(shortcut)
        self.kinds_label.setBuddy(self.kinds)
        self.first_label.setBuddy(self.first)
        self.last_label.setBuddy(self.last)
        self.sensitive_mental_label.setBuddy(self.sensitive_mental)
        self.sensitive_sud_label.setBuddy(self.sensitive_sud)
        self.sensitive_hiv_label.setBuddy(self.sensitive_hiv)
        self.sensitive_sti_label.setBuddy(self.sensitive_sti)
        self.sensitive_genetic_label.setBuddy(self.sensitive_genetic)
        self.sensitive_reproductive_label.setBuddy(self.sensitive_reproductive)
        self.delivery_first_label.setBuddy(self.delivery_first)
        self.delivery_second_label.setBuddy(self.delivery_second)
        self.delivery_where_label.setBuddy(self.delivery_where)
        self.accepts_email_risk_label.setBuddy(self.accepts_email_risk)
        self.fee_limit_label.setBuddy(self.fee_limit)
        self.needed_by_label.setBuddy(self.needed_by)
        self.need_reason_label.setBuddy(self.need_reason)
        self.needed_first_label.setBuddy(self.needed_first)
        self.shown_name_label.setBuddy(self.shown_name)
        self.right_name_label.setBuddy(self.right_name)
        self.shown_birth_date_label.setBuddy(self.shown_birth_date)
        self.right_birth_date_label.setBuddy(self.right_birth_date)
        self.shown_phone_label.setBuddy(self.shown_phone)
        self.right_phone_label.setBuddy(self.right_phone)
        self.shown_email_label.setBuddy(self.shown_email)
        self.right_email_label.setBuddy(self.right_email)
        self.shown_address_label.setBuddy(self.shown_address)
        self.right_address_label.setBuddy(self.right_address)
        self.proof_label.setBuddy(self.proof)
        self.recipient_name_label.setBuddy(self.recipient_name)
        self.department_label.setBuddy(self.department)
        self.address_label.setBuddy(self.address)
        self.fax_label.setBuddy(self.fax)
        self.email_label.setBuddy(self.email)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RequestDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(RequestDialog)
    # setupUi

    def retranslateUi(self, RequestDialog):
        RequestDialog.setWindowTitle(QCoreApplication.translate("RequestDialog", u"Change the request", None))
        self.label1.setText(QCoreApplication.translate("RequestDialog", u"What you ask for", None))
        self.kinds_label.setText(QCoreApplication.translate("RequestDialog", u"Kinds of record", None))
        self.first_label.setText(QCoreApplication.translate("RequestDialog", u"From", None))
        self.last_label.setText(QCoreApplication.translate("RequestDialog", u"Through", None))
        self.label9.setText(QCoreApplication.translate("RequestDialog", u"Sensitive records", None))
        self.label10.setText(QCoreApplication.translate("RequestDialog", u"Many offices leave these out unless you say yes to each. Psychotherapy notes need a form of their own and are not asked for here.", None))
        self.sensitive_mental_label.setText(QCoreApplication.translate("RequestDialog", u"Mental or behavioral health", None))
        self.sensitive_sud_label.setText(QCoreApplication.translate("RequestDialog", u"Alcohol or substance use", None))
        self.sensitive_hiv_label.setText(QCoreApplication.translate("RequestDialog", u"HIV or AIDS", None))
        self.sensitive_sti_label.setText(QCoreApplication.translate("RequestDialog", u"Sexually transmitted infections", None))
        self.sensitive_genetic_label.setText(QCoreApplication.translate("RequestDialog", u"Genetic tests", None))
        self.sensitive_reproductive_label.setText(QCoreApplication.translate("RequestDialog", u"Reproductive or sexual health", None))
        self.label24.setText(QCoreApplication.translate("RequestDialog", u"How you want the copy", None))
        self.delivery_first_label.setText(QCoreApplication.translate("RequestDialog", u"First choice", None))
        self.delivery_second_label.setText(QCoreApplication.translate("RequestDialog", u"Second choice", None))
        self.delivery_where_label.setText(QCoreApplication.translate("RequestDialog", u"Where to, if it is not your own address or e-mail", None))
        self.accepts_email_risk_label.setText(QCoreApplication.translate("RequestDialog", u"If you chose plain e-mail: do you accept that others might read it on its way?", None))
        self.fee_limit_label.setText(QCoreApplication.translate("RequestDialog", u"The most you would pay without being asked first", None))
        self.fee_limit_hint.setText(QCoreApplication.translate("RequestDialog", u"Such as $25. Leave it empty to be asked about any fee.", None))
        self.label36.setText(QCoreApplication.translate("RequestDialog", u"If it is urgent", None))
        self.needed_by_label.setText(QCoreApplication.translate("RequestDialog", u"Needed by", None))
        self.need_reason_label.setText(QCoreApplication.translate("RequestDialog", u"What for", None))
        self.needed_first_label.setText(QCoreApplication.translate("RequestDialog", u"What you need first", None))
        self.needed_first_hint.setText(QCoreApplication.translate("RequestDialog", u"The smallest set that helps by that day. The rest may come later.", None))
        self.label45.setText(QCoreApplication.translate("RequestDialog", u"What is wrong on file", None))
        self.label46.setText(QCoreApplication.translate("RequestDialog", u"Write how each detail should be. Leave the others empty.", None))
        self.shown_name_label.setText(QCoreApplication.translate("RequestDialog", u"Name, as they have it", None))
        self.right_name_label.setText(QCoreApplication.translate("RequestDialog", u"Name, as it should be", None))
        self.shown_birth_date_label.setText(QCoreApplication.translate("RequestDialog", u"Date of birth, as they have it", None))
        self.right_birth_date_label.setText(QCoreApplication.translate("RequestDialog", u"Date of birth, as it should be", None))
        self.shown_phone_label.setText(QCoreApplication.translate("RequestDialog", u"Phone, as they have it", None))
        self.right_phone_label.setText(QCoreApplication.translate("RequestDialog", u"Phone, as it should be", None))
        self.shown_email_label.setText(QCoreApplication.translate("RequestDialog", u"E-mail, as they have it", None))
        self.right_email_label.setText(QCoreApplication.translate("RequestDialog", u"E-mail, as it should be", None))
        self.shown_address_label.setText(QCoreApplication.translate("RequestDialog", u"Address, as they have it", None))
        self.right_address_label.setText(QCoreApplication.translate("RequestDialog", u"Address, as it should be", None))
        self.proof_label.setText(QCoreApplication.translate("RequestDialog", u"The paper that proves it, if you add a copy", None))
        self.label61.setText(QCoreApplication.translate("RequestDialog", u"Who gets it", None))
        self.recipient_name_label.setText(QCoreApplication.translate("RequestDialog", u"Name", None))
        self.department_label.setText(QCoreApplication.translate("RequestDialog", u"Department or contact", None))
        self.address_label.setText(QCoreApplication.translate("RequestDialog", u"Address", None))
        self.fax_label.setText(QCoreApplication.translate("RequestDialog", u"Fax", None))
        self.email_label.setText(QCoreApplication.translate("RequestDialog", u"E-mail", None))
        self.cancelButton.setText(QCoreApplication.translate("RequestDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("RequestDialog", u"Save", None))
    # retranslateUi

