# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'mechanism.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QGridLayout, QLabel, QLineEdit, QPlainTextEdit,
    QSizePolicy, QSpinBox, QVBoxLayout, QWidget)

class Ui_MechanismForm(object):
    def setupUi(self, MechanismForm):
        if not MechanismForm.objectName():
            MechanismForm.setObjectName(u"MechanismForm")
        MechanismForm.resize(880, 640)
        self.cards = QVBoxLayout(MechanismForm)
        self.cards.setSpacing(16)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.namesCard = QFrame(MechanismForm)
        self.namesCard.setObjectName(u"namesCard")
        self.namesCard.setProperty(u"card", True)
        self.namesGrid = QGridLayout(self.namesCard)
        self.namesGrid.setObjectName(u"namesGrid")
        self.namesGrid.setHorizontalSpacing(16)
        self.namesGrid.setVerticalSpacing(12)
        self.namesGrid.setContentsMargins(20, 16, 20, 20)
        self.namesHeading = QLabel(self.namesCard)
        self.namesHeading.setObjectName(u"namesHeading")
        self.namesHeading.setProperty(u"role", u"card")

        self.namesGrid.addWidget(self.namesHeading, 0, 0, 1, 3)

        self.name_enColumn = QVBoxLayout()
        self.name_enColumn.setSpacing(4)
        self.name_enColumn.setObjectName(u"name_enColumn")
        self.name_enColumn.setContentsMargins(0, 0, 0, 0)
        self.name_enLabel = QLabel(self.namesCard)
        self.name_enLabel.setObjectName(u"name_enLabel")
        self.name_enLabel.setProperty(u"role", u"field")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.name_enLabel.sizePolicy().hasHeightForWidth())
        self.name_enLabel.setSizePolicy(sizePolicy)

        self.name_enColumn.addWidget(self.name_enLabel)

        self.name__en = QLineEdit(self.namesCard)
        self.name__en.setObjectName(u"name__en")
        sizePolicy.setHeightForWidth(self.name__en.sizePolicy().hasHeightForWidth())
        self.name__en.setSizePolicy(sizePolicy)

        self.name_enColumn.addWidget(self.name__en)


        self.namesGrid.addLayout(self.name_enColumn, 1, 0, 1, 1)

        self.name_frColumn = QVBoxLayout()
        self.name_frColumn.setSpacing(4)
        self.name_frColumn.setObjectName(u"name_frColumn")
        self.name_frColumn.setContentsMargins(0, 0, 0, 0)
        self.name_frLabel = QLabel(self.namesCard)
        self.name_frLabel.setObjectName(u"name_frLabel")
        self.name_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.name_frLabel.sizePolicy().hasHeightForWidth())
        self.name_frLabel.setSizePolicy(sizePolicy)

        self.name_frColumn.addWidget(self.name_frLabel)

        self.name__fr = QLineEdit(self.namesCard)
        self.name__fr.setObjectName(u"name__fr")
        sizePolicy.setHeightForWidth(self.name__fr.sizePolicy().hasHeightForWidth())
        self.name__fr.setSizePolicy(sizePolicy)

        self.name_frColumn.addWidget(self.name__fr)


        self.namesGrid.addLayout(self.name_frColumn, 1, 1, 1, 1)

        self.name_kmColumn = QVBoxLayout()
        self.name_kmColumn.setSpacing(4)
        self.name_kmColumn.setObjectName(u"name_kmColumn")
        self.name_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.name_kmLabel = QLabel(self.namesCard)
        self.name_kmLabel.setObjectName(u"name_kmLabel")
        self.name_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.name_kmLabel.sizePolicy().hasHeightForWidth())
        self.name_kmLabel.setSizePolicy(sizePolicy)

        self.name_kmColumn.addWidget(self.name_kmLabel)

        self.name__km = QLineEdit(self.namesCard)
        self.name__km.setObjectName(u"name__km")
        sizePolicy.setHeightForWidth(self.name__km.sizePolicy().hasHeightForWidth())
        self.name__km.setSizePolicy(sizePolicy)

        self.name_kmColumn.addWidget(self.name__km)


        self.namesGrid.addLayout(self.name_kmColumn, 1, 2, 1, 1)

        self.handleColumn = QVBoxLayout()
        self.handleColumn.setSpacing(4)
        self.handleColumn.setObjectName(u"handleColumn")
        self.handleColumn.setContentsMargins(0, 0, 0, 0)
        self.handleLabel = QLabel(self.namesCard)
        self.handleLabel.setObjectName(u"handleLabel")
        self.handleLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.handleLabel.sizePolicy().hasHeightForWidth())
        self.handleLabel.setSizePolicy(sizePolicy)

        self.handleColumn.addWidget(self.handleLabel)

        self.handle = QLineEdit(self.namesCard)
        self.handle.setObjectName(u"handle")
        sizePolicy.setHeightForWidth(self.handle.sizePolicy().hasHeightForWidth())
        self.handle.setSizePolicy(sizePolicy)

        self.handleColumn.addWidget(self.handle)


        self.namesGrid.addLayout(self.handleColumn, 2, 0, 1, 1)

        self.ordinal_styleColumn = QVBoxLayout()
        self.ordinal_styleColumn.setSpacing(4)
        self.ordinal_styleColumn.setObjectName(u"ordinal_styleColumn")
        self.ordinal_styleColumn.setContentsMargins(0, 0, 0, 0)
        self.ordinal_styleLabel = QLabel(self.namesCard)
        self.ordinal_styleLabel.setObjectName(u"ordinal_styleLabel")
        self.ordinal_styleLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.ordinal_styleLabel.sizePolicy().hasHeightForWidth())
        self.ordinal_styleLabel.setSizePolicy(sizePolicy)

        self.ordinal_styleColumn.addWidget(self.ordinal_styleLabel)

        self.ordinal_style = QComboBox(self.namesCard)
        self.ordinal_style.setObjectName(u"ordinal_style")
        sizePolicy.setHeightForWidth(self.ordinal_style.sizePolicy().hasHeightForWidth())
        self.ordinal_style.setSizePolicy(sizePolicy)

        self.ordinal_styleColumn.addWidget(self.ordinal_style)


        self.namesGrid.addLayout(self.ordinal_styleColumn, 2, 1, 1, 1)

        self.outcome_kindColumn = QVBoxLayout()
        self.outcome_kindColumn.setSpacing(4)
        self.outcome_kindColumn.setObjectName(u"outcome_kindColumn")
        self.outcome_kindColumn.setContentsMargins(0, 0, 0, 0)
        self.outcome_kindLabel = QLabel(self.namesCard)
        self.outcome_kindLabel.setObjectName(u"outcome_kindLabel")
        self.outcome_kindLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.outcome_kindLabel.sizePolicy().hasHeightForWidth())
        self.outcome_kindLabel.setSizePolicy(sizePolicy)

        self.outcome_kindColumn.addWidget(self.outcome_kindLabel)

        self.outcome_kind = QComboBox(self.namesCard)
        self.outcome_kind.setObjectName(u"outcome_kind")
        sizePolicy.setHeightForWidth(self.outcome_kind.sizePolicy().hasHeightForWidth())
        self.outcome_kind.setSizePolicy(sizePolicy)

        self.outcome_kindColumn.addWidget(self.outcome_kind)


        self.namesGrid.addLayout(self.outcome_kindColumn, 2, 2, 1, 1)

        self.noun_enColumn = QVBoxLayout()
        self.noun_enColumn.setSpacing(4)
        self.noun_enColumn.setObjectName(u"noun_enColumn")
        self.noun_enColumn.setContentsMargins(0, 0, 0, 0)
        self.noun_enLabel = QLabel(self.namesCard)
        self.noun_enLabel.setObjectName(u"noun_enLabel")
        self.noun_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.noun_enLabel.sizePolicy().hasHeightForWidth())
        self.noun_enLabel.setSizePolicy(sizePolicy)

        self.noun_enColumn.addWidget(self.noun_enLabel)

        self.noun__en = QLineEdit(self.namesCard)
        self.noun__en.setObjectName(u"noun__en")
        sizePolicy.setHeightForWidth(self.noun__en.sizePolicy().hasHeightForWidth())
        self.noun__en.setSizePolicy(sizePolicy)

        self.noun_enColumn.addWidget(self.noun__en)


        self.namesGrid.addLayout(self.noun_enColumn, 3, 0, 1, 1)

        self.noun_frColumn = QVBoxLayout()
        self.noun_frColumn.setSpacing(4)
        self.noun_frColumn.setObjectName(u"noun_frColumn")
        self.noun_frColumn.setContentsMargins(0, 0, 0, 0)
        self.noun_frLabel = QLabel(self.namesCard)
        self.noun_frLabel.setObjectName(u"noun_frLabel")
        self.noun_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.noun_frLabel.sizePolicy().hasHeightForWidth())
        self.noun_frLabel.setSizePolicy(sizePolicy)

        self.noun_frColumn.addWidget(self.noun_frLabel)

        self.noun__fr = QLineEdit(self.namesCard)
        self.noun__fr.setObjectName(u"noun__fr")
        sizePolicy.setHeightForWidth(self.noun__fr.sizePolicy().hasHeightForWidth())
        self.noun__fr.setSizePolicy(sizePolicy)

        self.noun_frColumn.addWidget(self.noun__fr)


        self.namesGrid.addLayout(self.noun_frColumn, 3, 1, 1, 1)

        self.noun_kmColumn = QVBoxLayout()
        self.noun_kmColumn.setSpacing(4)
        self.noun_kmColumn.setObjectName(u"noun_kmColumn")
        self.noun_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.noun_kmLabel = QLabel(self.namesCard)
        self.noun_kmLabel.setObjectName(u"noun_kmLabel")
        self.noun_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.noun_kmLabel.sizePolicy().hasHeightForWidth())
        self.noun_kmLabel.setSizePolicy(sizePolicy)

        self.noun_kmColumn.addWidget(self.noun_kmLabel)

        self.noun__km = QLineEdit(self.namesCard)
        self.noun__km.setObjectName(u"noun__km")
        sizePolicy.setHeightForWidth(self.noun__km.sizePolicy().hasHeightForWidth())
        self.noun__km.setSizePolicy(sizePolicy)

        self.noun_kmColumn.addWidget(self.noun__km)


        self.namesGrid.addLayout(self.noun_kmColumn, 3, 2, 1, 1)

        self.framework_enColumn = QVBoxLayout()
        self.framework_enColumn.setSpacing(4)
        self.framework_enColumn.setObjectName(u"framework_enColumn")
        self.framework_enColumn.setContentsMargins(0, 0, 0, 0)
        self.framework_enLabel = QLabel(self.namesCard)
        self.framework_enLabel.setObjectName(u"framework_enLabel")
        self.framework_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.framework_enLabel.sizePolicy().hasHeightForWidth())
        self.framework_enLabel.setSizePolicy(sizePolicy)

        self.framework_enColumn.addWidget(self.framework_enLabel)

        self.framework__en = QLineEdit(self.namesCard)
        self.framework__en.setObjectName(u"framework__en")
        sizePolicy.setHeightForWidth(self.framework__en.sizePolicy().hasHeightForWidth())
        self.framework__en.setSizePolicy(sizePolicy)

        self.framework_enColumn.addWidget(self.framework__en)


        self.namesGrid.addLayout(self.framework_enColumn, 4, 0, 1, 1)

        self.framework_frColumn = QVBoxLayout()
        self.framework_frColumn.setSpacing(4)
        self.framework_frColumn.setObjectName(u"framework_frColumn")
        self.framework_frColumn.setContentsMargins(0, 0, 0, 0)
        self.framework_frLabel = QLabel(self.namesCard)
        self.framework_frLabel.setObjectName(u"framework_frLabel")
        self.framework_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.framework_frLabel.sizePolicy().hasHeightForWidth())
        self.framework_frLabel.setSizePolicy(sizePolicy)

        self.framework_frColumn.addWidget(self.framework_frLabel)

        self.framework__fr = QLineEdit(self.namesCard)
        self.framework__fr.setObjectName(u"framework__fr")
        sizePolicy.setHeightForWidth(self.framework__fr.sizePolicy().hasHeightForWidth())
        self.framework__fr.setSizePolicy(sizePolicy)

        self.framework_frColumn.addWidget(self.framework__fr)


        self.namesGrid.addLayout(self.framework_frColumn, 4, 1, 1, 1)

        self.framework_kmColumn = QVBoxLayout()
        self.framework_kmColumn.setSpacing(4)
        self.framework_kmColumn.setObjectName(u"framework_kmColumn")
        self.framework_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.framework_kmLabel = QLabel(self.namesCard)
        self.framework_kmLabel.setObjectName(u"framework_kmLabel")
        self.framework_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.framework_kmLabel.sizePolicy().hasHeightForWidth())
        self.framework_kmLabel.setSizePolicy(sizePolicy)

        self.framework_kmColumn.addWidget(self.framework_kmLabel)

        self.framework__km = QLineEdit(self.namesCard)
        self.framework__km.setObjectName(u"framework__km")
        sizePolicy.setHeightForWidth(self.framework__km.sizePolicy().hasHeightForWidth())
        self.framework__km.setSizePolicy(sizePolicy)

        self.framework_kmColumn.addWidget(self.framework__km)


        self.namesGrid.addLayout(self.framework_kmColumn, 4, 2, 1, 1)

        self.namesGrid.setColumnStretch(0, 1)
        self.namesGrid.setColumnStretch(1, 1)
        self.namesGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.namesCard)

        self.rulesCard = QFrame(MechanismForm)
        self.rulesCard.setObjectName(u"rulesCard")
        self.rulesCard.setProperty(u"card", True)
        self.rulesGrid = QGridLayout(self.rulesCard)
        self.rulesGrid.setObjectName(u"rulesGrid")
        self.rulesGrid.setHorizontalSpacing(16)
        self.rulesGrid.setVerticalSpacing(12)
        self.rulesGrid.setContentsMargins(20, 16, 20, 20)
        self.rulesHeading = QLabel(self.rulesCard)
        self.rulesHeading.setObjectName(u"rulesHeading")
        self.rulesHeading.setProperty(u"role", u"card")

        self.rulesGrid.addWidget(self.rulesHeading, 0, 0, 1, 3)

        self.level_enColumn = QVBoxLayout()
        self.level_enColumn.setSpacing(4)
        self.level_enColumn.setObjectName(u"level_enColumn")
        self.level_enColumn.setContentsMargins(0, 0, 0, 0)
        self.level_enLabel = QLabel(self.rulesCard)
        self.level_enLabel.setObjectName(u"level_enLabel")
        self.level_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.level_enLabel.sizePolicy().hasHeightForWidth())
        self.level_enLabel.setSizePolicy(sizePolicy)

        self.level_enColumn.addWidget(self.level_enLabel)

        self.level__en = QLineEdit(self.rulesCard)
        self.level__en.setObjectName(u"level__en")
        sizePolicy.setHeightForWidth(self.level__en.sizePolicy().hasHeightForWidth())
        self.level__en.setSizePolicy(sizePolicy)

        self.level_enColumn.addWidget(self.level__en)


        self.rulesGrid.addLayout(self.level_enColumn, 1, 0, 1, 1)

        self.level_frColumn = QVBoxLayout()
        self.level_frColumn.setSpacing(4)
        self.level_frColumn.setObjectName(u"level_frColumn")
        self.level_frColumn.setContentsMargins(0, 0, 0, 0)
        self.level_frLabel = QLabel(self.rulesCard)
        self.level_frLabel.setObjectName(u"level_frLabel")
        self.level_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.level_frLabel.sizePolicy().hasHeightForWidth())
        self.level_frLabel.setSizePolicy(sizePolicy)

        self.level_frColumn.addWidget(self.level_frLabel)

        self.level__fr = QLineEdit(self.rulesCard)
        self.level__fr.setObjectName(u"level__fr")
        sizePolicy.setHeightForWidth(self.level__fr.sizePolicy().hasHeightForWidth())
        self.level__fr.setSizePolicy(sizePolicy)

        self.level_frColumn.addWidget(self.level__fr)


        self.rulesGrid.addLayout(self.level_frColumn, 1, 1, 1, 1)

        self.level_kmColumn = QVBoxLayout()
        self.level_kmColumn.setSpacing(4)
        self.level_kmColumn.setObjectName(u"level_kmColumn")
        self.level_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.level_kmLabel = QLabel(self.rulesCard)
        self.level_kmLabel.setObjectName(u"level_kmLabel")
        self.level_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.level_kmLabel.sizePolicy().hasHeightForWidth())
        self.level_kmLabel.setSizePolicy(sizePolicy)

        self.level_kmColumn.addWidget(self.level_kmLabel)

        self.level__km = QLineEdit(self.rulesCard)
        self.level__km.setObjectName(u"level__km")
        sizePolicy.setHeightForWidth(self.level__km.sizePolicy().hasHeightForWidth())
        self.level__km.setSizePolicy(sizePolicy)

        self.level_kmColumn.addWidget(self.level__km)


        self.rulesGrid.addLayout(self.level_kmColumn, 1, 2, 1, 1)

        self.frequency_enColumn = QVBoxLayout()
        self.frequency_enColumn.setSpacing(4)
        self.frequency_enColumn.setObjectName(u"frequency_enColumn")
        self.frequency_enColumn.setContentsMargins(0, 0, 0, 0)
        self.frequency_enLabel = QLabel(self.rulesCard)
        self.frequency_enLabel.setObjectName(u"frequency_enLabel")
        self.frequency_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.frequency_enLabel.sizePolicy().hasHeightForWidth())
        self.frequency_enLabel.setSizePolicy(sizePolicy)

        self.frequency_enColumn.addWidget(self.frequency_enLabel)

        self.frequency__en = QLineEdit(self.rulesCard)
        self.frequency__en.setObjectName(u"frequency__en")
        sizePolicy.setHeightForWidth(self.frequency__en.sizePolicy().hasHeightForWidth())
        self.frequency__en.setSizePolicy(sizePolicy)

        self.frequency_enColumn.addWidget(self.frequency__en)


        self.rulesGrid.addLayout(self.frequency_enColumn, 2, 0, 1, 1)

        self.frequency_frColumn = QVBoxLayout()
        self.frequency_frColumn.setSpacing(4)
        self.frequency_frColumn.setObjectName(u"frequency_frColumn")
        self.frequency_frColumn.setContentsMargins(0, 0, 0, 0)
        self.frequency_frLabel = QLabel(self.rulesCard)
        self.frequency_frLabel.setObjectName(u"frequency_frLabel")
        self.frequency_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.frequency_frLabel.sizePolicy().hasHeightForWidth())
        self.frequency_frLabel.setSizePolicy(sizePolicy)

        self.frequency_frColumn.addWidget(self.frequency_frLabel)

        self.frequency__fr = QLineEdit(self.rulesCard)
        self.frequency__fr.setObjectName(u"frequency__fr")
        sizePolicy.setHeightForWidth(self.frequency__fr.sizePolicy().hasHeightForWidth())
        self.frequency__fr.setSizePolicy(sizePolicy)

        self.frequency_frColumn.addWidget(self.frequency__fr)


        self.rulesGrid.addLayout(self.frequency_frColumn, 2, 1, 1, 1)

        self.frequency_kmColumn = QVBoxLayout()
        self.frequency_kmColumn.setSpacing(4)
        self.frequency_kmColumn.setObjectName(u"frequency_kmColumn")
        self.frequency_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.frequency_kmLabel = QLabel(self.rulesCard)
        self.frequency_kmLabel.setObjectName(u"frequency_kmLabel")
        self.frequency_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.frequency_kmLabel.sizePolicy().hasHeightForWidth())
        self.frequency_kmLabel.setSizePolicy(sizePolicy)

        self.frequency_kmColumn.addWidget(self.frequency_kmLabel)

        self.frequency__km = QLineEdit(self.rulesCard)
        self.frequency__km.setObjectName(u"frequency__km")
        sizePolicy.setHeightForWidth(self.frequency__km.sizePolicy().hasHeightForWidth())
        self.frequency__km.setSizePolicy(sizePolicy)

        self.frequency_kmColumn.addWidget(self.frequency__km)


        self.rulesGrid.addLayout(self.frequency_kmColumn, 2, 2, 1, 1)

        self.lead_daysColumn = QVBoxLayout()
        self.lead_daysColumn.setSpacing(4)
        self.lead_daysColumn.setObjectName(u"lead_daysColumn")
        self.lead_daysColumn.setContentsMargins(0, 0, 0, 0)
        self.lead_daysLabel = QLabel(self.rulesCard)
        self.lead_daysLabel.setObjectName(u"lead_daysLabel")
        self.lead_daysLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.lead_daysLabel.sizePolicy().hasHeightForWidth())
        self.lead_daysLabel.setSizePolicy(sizePolicy)

        self.lead_daysColumn.addWidget(self.lead_daysLabel)

        self.lead_days = QSpinBox(self.rulesCard)
        self.lead_days.setObjectName(u"lead_days")
        sizePolicy.setHeightForWidth(self.lead_days.sizePolicy().hasHeightForWidth())
        self.lead_days.setSizePolicy(sizePolicy)
        self.lead_days.setMinimum(0)
        self.lead_days.setMaximum(999)

        self.lead_daysColumn.addWidget(self.lead_days)


        self.rulesGrid.addLayout(self.lead_daysColumn, 3, 0, 1, 1)

        self.languagesColumn = QVBoxLayout()
        self.languagesColumn.setSpacing(4)
        self.languagesColumn.setObjectName(u"languagesColumn")
        self.languagesColumn.setContentsMargins(0, 0, 0, 0)
        self.languagesLabel = QLabel(self.rulesCard)
        self.languagesLabel.setObjectName(u"languagesLabel")
        self.languagesLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.languagesLabel.sizePolicy().hasHeightForWidth())
        self.languagesLabel.setSizePolicy(sizePolicy)

        self.languagesColumn.addWidget(self.languagesLabel)

        self.languages = QLineEdit(self.rulesCard)
        self.languages.setObjectName(u"languages")
        sizePolicy.setHeightForWidth(self.languages.sizePolicy().hasHeightForWidth())
        self.languages.setSizePolicy(sizePolicy)

        self.languagesColumn.addWidget(self.languages)


        self.rulesGrid.addLayout(self.languagesColumn, 3, 1, 1, 1)

        self.alternates = QCheckBox(self.rulesCard)
        self.alternates.setObjectName(u"alternates")
        sizePolicy.setHeightForWidth(self.alternates.sizePolicy().hasHeightForWidth())
        self.alternates.setSizePolicy(sizePolicy)

        self.rulesGrid.addWidget(self.alternates, 3, 2, 1, 1, Qt.AlignBottom)

        self.costs_enColumn = QVBoxLayout()
        self.costs_enColumn.setSpacing(4)
        self.costs_enColumn.setObjectName(u"costs_enColumn")
        self.costs_enColumn.setContentsMargins(0, 0, 0, 0)
        self.costs_enLabel = QLabel(self.rulesCard)
        self.costs_enLabel.setObjectName(u"costs_enLabel")
        self.costs_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.costs_enLabel.sizePolicy().hasHeightForWidth())
        self.costs_enLabel.setSizePolicy(sizePolicy)

        self.costs_enColumn.addWidget(self.costs_enLabel)

        self.costs__en = QLineEdit(self.rulesCard)
        self.costs__en.setObjectName(u"costs__en")
        sizePolicy.setHeightForWidth(self.costs__en.sizePolicy().hasHeightForWidth())
        self.costs__en.setSizePolicy(sizePolicy)

        self.costs_enColumn.addWidget(self.costs__en)


        self.rulesGrid.addLayout(self.costs_enColumn, 4, 0, 1, 1)

        self.costs_frColumn = QVBoxLayout()
        self.costs_frColumn.setSpacing(4)
        self.costs_frColumn.setObjectName(u"costs_frColumn")
        self.costs_frColumn.setContentsMargins(0, 0, 0, 0)
        self.costs_frLabel = QLabel(self.rulesCard)
        self.costs_frLabel.setObjectName(u"costs_frLabel")
        self.costs_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.costs_frLabel.sizePolicy().hasHeightForWidth())
        self.costs_frLabel.setSizePolicy(sizePolicy)

        self.costs_frColumn.addWidget(self.costs_frLabel)

        self.costs__fr = QLineEdit(self.rulesCard)
        self.costs__fr.setObjectName(u"costs__fr")
        sizePolicy.setHeightForWidth(self.costs__fr.sizePolicy().hasHeightForWidth())
        self.costs__fr.setSizePolicy(sizePolicy)

        self.costs_frColumn.addWidget(self.costs__fr)


        self.rulesGrid.addLayout(self.costs_frColumn, 4, 1, 1, 1)

        self.costs_kmColumn = QVBoxLayout()
        self.costs_kmColumn.setSpacing(4)
        self.costs_kmColumn.setObjectName(u"costs_kmColumn")
        self.costs_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.costs_kmLabel = QLabel(self.rulesCard)
        self.costs_kmLabel.setObjectName(u"costs_kmLabel")
        self.costs_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.costs_kmLabel.sizePolicy().hasHeightForWidth())
        self.costs_kmLabel.setSizePolicy(sizePolicy)

        self.costs_kmColumn.addWidget(self.costs_kmLabel)

        self.costs__km = QLineEdit(self.rulesCard)
        self.costs__km.setObjectName(u"costs__km")
        sizePolicy.setHeightForWidth(self.costs__km.sizePolicy().hasHeightForWidth())
        self.costs__km.setSizePolicy(sizePolicy)

        self.costs_kmColumn.addWidget(self.costs__km)


        self.rulesGrid.addLayout(self.costs_kmColumn, 4, 2, 1, 1)

        self.terms_enColumn = QVBoxLayout()
        self.terms_enColumn.setSpacing(4)
        self.terms_enColumn.setObjectName(u"terms_enColumn")
        self.terms_enColumn.setContentsMargins(0, 0, 0, 0)
        self.terms_enLabel = QLabel(self.rulesCard)
        self.terms_enLabel.setObjectName(u"terms_enLabel")
        self.terms_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.terms_enLabel.sizePolicy().hasHeightForWidth())
        self.terms_enLabel.setSizePolicy(sizePolicy)

        self.terms_enColumn.addWidget(self.terms_enLabel)

        self.terms__en = QPlainTextEdit(self.rulesCard)
        self.terms__en.setObjectName(u"terms__en")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.terms__en.sizePolicy().hasHeightForWidth())
        self.terms__en.setSizePolicy(sizePolicy1)
        self.terms__en.setMinimumSize(QSize(0, 92))
        self.terms__en.setMaximumSize(QSize(16777215, 132))
        self.terms__en.setTabChangesFocus(True)

        self.terms_enColumn.addWidget(self.terms__en)


        self.rulesGrid.addLayout(self.terms_enColumn, 5, 0, 1, 1)

        self.terms_frColumn = QVBoxLayout()
        self.terms_frColumn.setSpacing(4)
        self.terms_frColumn.setObjectName(u"terms_frColumn")
        self.terms_frColumn.setContentsMargins(0, 0, 0, 0)
        self.terms_frLabel = QLabel(self.rulesCard)
        self.terms_frLabel.setObjectName(u"terms_frLabel")
        self.terms_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.terms_frLabel.sizePolicy().hasHeightForWidth())
        self.terms_frLabel.setSizePolicy(sizePolicy)

        self.terms_frColumn.addWidget(self.terms_frLabel)

        self.terms__fr = QPlainTextEdit(self.rulesCard)
        self.terms__fr.setObjectName(u"terms__fr")
        sizePolicy1.setHeightForWidth(self.terms__fr.sizePolicy().hasHeightForWidth())
        self.terms__fr.setSizePolicy(sizePolicy1)
        self.terms__fr.setMinimumSize(QSize(0, 92))
        self.terms__fr.setMaximumSize(QSize(16777215, 132))
        self.terms__fr.setTabChangesFocus(True)

        self.terms_frColumn.addWidget(self.terms__fr)


        self.rulesGrid.addLayout(self.terms_frColumn, 5, 1, 1, 1)

        self.terms_kmColumn = QVBoxLayout()
        self.terms_kmColumn.setSpacing(4)
        self.terms_kmColumn.setObjectName(u"terms_kmColumn")
        self.terms_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.terms_kmLabel = QLabel(self.rulesCard)
        self.terms_kmLabel.setObjectName(u"terms_kmLabel")
        self.terms_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.terms_kmLabel.sizePolicy().hasHeightForWidth())
        self.terms_kmLabel.setSizePolicy(sizePolicy)

        self.terms_kmColumn.addWidget(self.terms_kmLabel)

        self.terms__km = QPlainTextEdit(self.rulesCard)
        self.terms__km.setObjectName(u"terms__km")
        sizePolicy1.setHeightForWidth(self.terms__km.sizePolicy().hasHeightForWidth())
        self.terms__km.setSizePolicy(sizePolicy1)
        self.terms__km.setMinimumSize(QSize(0, 92))
        self.terms__km.setMaximumSize(QSize(16777215, 132))
        self.terms__km.setTabChangesFocus(True)

        self.terms_kmColumn.addWidget(self.terms__km)


        self.rulesGrid.addLayout(self.terms_kmColumn, 5, 2, 1, 1)

        self.rulesGrid.setColumnStretch(0, 1)
        self.rulesGrid.setColumnStretch(1, 1)
        self.rulesGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.rulesCard)

#if QT_CONFIG(shortcut)
        self.name_enLabel.setBuddy(self.name__en)
        self.name_frLabel.setBuddy(self.name__fr)
        self.name_kmLabel.setBuddy(self.name__km)
        self.handleLabel.setBuddy(self.handle)
        self.ordinal_styleLabel.setBuddy(self.ordinal_style)
        self.outcome_kindLabel.setBuddy(self.outcome_kind)
        self.noun_enLabel.setBuddy(self.noun__en)
        self.noun_frLabel.setBuddy(self.noun__fr)
        self.noun_kmLabel.setBuddy(self.noun__km)
        self.framework_enLabel.setBuddy(self.framework__en)
        self.framework_frLabel.setBuddy(self.framework__fr)
        self.framework_kmLabel.setBuddy(self.framework__km)
        self.level_enLabel.setBuddy(self.level__en)
        self.level_frLabel.setBuddy(self.level__fr)
        self.level_kmLabel.setBuddy(self.level__km)
        self.frequency_enLabel.setBuddy(self.frequency__en)
        self.frequency_frLabel.setBuddy(self.frequency__fr)
        self.frequency_kmLabel.setBuddy(self.frequency__km)
        self.lead_daysLabel.setBuddy(self.lead_days)
        self.languagesLabel.setBuddy(self.languages)
        self.costs_enLabel.setBuddy(self.costs__en)
        self.costs_frLabel.setBuddy(self.costs__fr)
        self.costs_kmLabel.setBuddy(self.costs__km)
        self.terms_enLabel.setBuddy(self.terms__en)
        self.terms_frLabel.setBuddy(self.terms__fr)
        self.terms_kmLabel.setBuddy(self.terms__km)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MechanismForm)

        QMetaObject.connectSlotsByName(MechanismForm)
    # setupUi

    def retranslateUi(self, MechanismForm):
        self.namesHeading.setText(QCoreApplication.translate("MechanismForm", u"Mechanism", None))
        self.name_enLabel.setText(QCoreApplication.translate("MechanismForm", u"Name (English)", None))
#if QT_CONFIG(accessibility)
        self.name__en.setAccessibleName(QCoreApplication.translate("MechanismForm", u"Name (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.name__en.setToolTip(QCoreApplication.translate("MechanismForm", u"Without ordinal and article: Cambodia-Canada Bilateral Consultations", None))
#endif // QT_CONFIG(tooltip)
        self.name_frLabel.setText(QCoreApplication.translate("MechanismForm", u"Name (French)", None))
#if QT_CONFIG(accessibility)
        self.name__fr.setAccessibleName(QCoreApplication.translate("MechanismForm", u"Name (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.name__fr.setToolTip(QCoreApplication.translate("MechanismForm", u"Without ordinal and article: Cambodia-Canada Bilateral Consultations", None))
#endif // QT_CONFIG(tooltip)
        self.name_kmLabel.setText(QCoreApplication.translate("MechanismForm", u"Name (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.name__km.setAccessibleName(QCoreApplication.translate("MechanismForm", u"Name (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.name__km.setToolTip(QCoreApplication.translate("MechanismForm", u"Without ordinal and article: Cambodia-Canada Bilateral Consultations", None))
#endif // QT_CONFIG(tooltip)
        self.handleLabel.setText(QCoreApplication.translate("MechanismForm", u"Short code", None))
#if QT_CONFIG(accessibility)
        self.handle.setAccessibleName(QCoreApplication.translate("MechanismForm", u"Short code", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.handle.setToolTip(QCoreApplication.translate("MechanismForm", u"Short and unique, small letters, digits and hyphens: kh-ca", None))
#endif // QT_CONFIG(tooltip)
        self.ordinal_styleLabel.setText(QCoreApplication.translate("MechanismForm", u"Ordinals", None))
#if QT_CONFIG(accessibility)
        self.ordinal_style.setAccessibleName(QCoreApplication.translate("MechanismForm", u"Ordinals", None))
#endif // QT_CONFIG(accessibility)
        self.outcome_kindLabel.setText(QCoreApplication.translate("MechanismForm", u"Usual release", None))
#if QT_CONFIG(accessibility)
        self.outcome_kind.setAccessibleName(QCoreApplication.translate("MechanismForm", u"Usual release", None))
#endif // QT_CONFIG(accessibility)
        self.noun_enLabel.setText(QCoreApplication.translate("MechanismForm", u"One meeting is called (English)", None))
#if QT_CONFIG(accessibility)
        self.noun__en.setAccessibleName(QCoreApplication.translate("MechanismForm", u"One meeting is called (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.noun__en.setToolTip(QCoreApplication.translate("MechanismForm", u"session, round, meeting, talks; empty: session", None))
#endif // QT_CONFIG(tooltip)
        self.noun_frLabel.setText(QCoreApplication.translate("MechanismForm", u"One meeting is called (French)", None))
#if QT_CONFIG(accessibility)
        self.noun__fr.setAccessibleName(QCoreApplication.translate("MechanismForm", u"One meeting is called (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.noun__fr.setToolTip(QCoreApplication.translate("MechanismForm", u"session, round, meeting, talks; empty: session", None))
#endif // QT_CONFIG(tooltip)
        self.noun_kmLabel.setText(QCoreApplication.translate("MechanismForm", u"One meeting is called (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.noun__km.setAccessibleName(QCoreApplication.translate("MechanismForm", u"One meeting is called (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.noun__km.setToolTip(QCoreApplication.translate("MechanismForm", u"session, round, meeting, talks; empty: session", None))
#endif // QT_CONFIG(tooltip)
        self.framework_enLabel.setText(QCoreApplication.translate("MechanismForm", u"Stands under (English)", None))
#if QT_CONFIG(accessibility)
        self.framework__en.setAccessibleName(QCoreApplication.translate("MechanismForm", u"Stands under (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.framework__en.setToolTip(QCoreApplication.translate("MechanismForm", u"The agreement, partnership or road map, as printed", None))
#endif // QT_CONFIG(tooltip)
        self.framework_frLabel.setText(QCoreApplication.translate("MechanismForm", u"Stands under (French)", None))
#if QT_CONFIG(accessibility)
        self.framework__fr.setAccessibleName(QCoreApplication.translate("MechanismForm", u"Stands under (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.framework__fr.setToolTip(QCoreApplication.translate("MechanismForm", u"The agreement, partnership or road map, as printed", None))
#endif // QT_CONFIG(tooltip)
        self.framework_kmLabel.setText(QCoreApplication.translate("MechanismForm", u"Stands under (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.framework__km.setAccessibleName(QCoreApplication.translate("MechanismForm", u"Stands under (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.framework__km.setToolTip(QCoreApplication.translate("MechanismForm", u"The agreement, partnership or road map, as printed", None))
#endif // QT_CONFIG(tooltip)
        self.rulesHeading.setText(QCoreApplication.translate("MechanismForm", u"Its rules", None))
        self.level_enLabel.setText(QCoreApplication.translate("MechanismForm", u"Level (English)", None))
#if QT_CONFIG(accessibility)
        self.level__en.setAccessibleName(QCoreApplication.translate("MechanismForm", u"Level (English)", None))
#endif // QT_CONFIG(accessibility)
        self.level_frLabel.setText(QCoreApplication.translate("MechanismForm", u"Level (French)", None))
#if QT_CONFIG(accessibility)
        self.level__fr.setAccessibleName(QCoreApplication.translate("MechanismForm", u"Level (French)", None))
#endif // QT_CONFIG(accessibility)
        self.level_kmLabel.setText(QCoreApplication.translate("MechanismForm", u"Level (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.level__km.setAccessibleName(QCoreApplication.translate("MechanismForm", u"Level (Khmer)", None))
#endif // QT_CONFIG(accessibility)
        self.frequency_enLabel.setText(QCoreApplication.translate("MechanismForm", u"Frequency (English)", None))
#if QT_CONFIG(accessibility)
        self.frequency__en.setAccessibleName(QCoreApplication.translate("MechanismForm", u"Frequency (English)", None))
#endif // QT_CONFIG(accessibility)
        self.frequency_frLabel.setText(QCoreApplication.translate("MechanismForm", u"Frequency (French)", None))
#if QT_CONFIG(accessibility)
        self.frequency__fr.setAccessibleName(QCoreApplication.translate("MechanismForm", u"Frequency (French)", None))
#endif // QT_CONFIG(accessibility)
        self.frequency_kmLabel.setText(QCoreApplication.translate("MechanismForm", u"Frequency (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.frequency__km.setAccessibleName(QCoreApplication.translate("MechanismForm", u"Frequency (Khmer)", None))
#endif // QT_CONFIG(accessibility)
        self.lead_daysLabel.setText(QCoreApplication.translate("MechanismForm", u"Days to agree the agenda before", None))
#if QT_CONFIG(accessibility)
        self.lead_days.setAccessibleName(QCoreApplication.translate("MechanismForm", u"Days to agree the agenda before", None))
#endif // QT_CONFIG(accessibility)
        self.lead_days.setSpecialValueText(QCoreApplication.translate("MechanismForm", u"Not fixed", None))
        self.languagesLabel.setText(QCoreApplication.translate("MechanismForm", u"Languages", None))
#if QT_CONFIG(accessibility)
        self.languages.setAccessibleName(QCoreApplication.translate("MechanismForm", u"Languages", None))
#endif // QT_CONFIG(accessibility)
        self.languages.setPlaceholderText(QCoreApplication.translate("MechanismForm", u"en km", None))
#if QT_CONFIG(accessibility)
        self.alternates.setAccessibleName(QCoreApplication.translate("MechanismForm", u"The sides host in turn", None))
#endif // QT_CONFIG(accessibility)
        self.alternates.setText(QCoreApplication.translate("MechanismForm", u"The sides host in turn", None))
        self.costs_enLabel.setText(QCoreApplication.translate("MechanismForm", u"Costs (English)", None))
#if QT_CONFIG(accessibility)
        self.costs__en.setAccessibleName(QCoreApplication.translate("MechanismForm", u"Costs (English)", None))
#endif // QT_CONFIG(accessibility)
        self.costs_frLabel.setText(QCoreApplication.translate("MechanismForm", u"Costs (French)", None))
#if QT_CONFIG(accessibility)
        self.costs__fr.setAccessibleName(QCoreApplication.translate("MechanismForm", u"Costs (French)", None))
#endif // QT_CONFIG(accessibility)
        self.costs_kmLabel.setText(QCoreApplication.translate("MechanismForm", u"Costs (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.costs__km.setAccessibleName(QCoreApplication.translate("MechanismForm", u"Costs (Khmer)", None))
#endif // QT_CONFIG(accessibility)
        self.terms_enLabel.setText(QCoreApplication.translate("MechanismForm", u"Terms (English)", None))
#if QT_CONFIG(accessibility)
        self.terms__en.setAccessibleName(QCoreApplication.translate("MechanismForm", u"Terms (English)", None))
#endif // QT_CONFIG(accessibility)
        self.terms_frLabel.setText(QCoreApplication.translate("MechanismForm", u"Terms (French)", None))
#if QT_CONFIG(accessibility)
        self.terms__fr.setAccessibleName(QCoreApplication.translate("MechanismForm", u"Terms (French)", None))
#endif // QT_CONFIG(accessibility)
        self.terms_kmLabel.setText(QCoreApplication.translate("MechanismForm", u"Terms (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.terms__km.setAccessibleName(QCoreApplication.translate("MechanismForm", u"Terms (Khmer)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

