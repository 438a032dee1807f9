# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'consultation.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QGridLayout,
    QLabel, QLineEdit, QPlainTextEdit, QSizePolicy,
    QSpinBox, QVBoxLayout, QWidget)

from protocoldesk.gui.widgets.picker import Picker
from protocoldesk.gui.widgets.whenedit import WhenEdit

class Ui_ConsultationForm(object):
    def setupUi(self, ConsultationForm):
        if not ConsultationForm.objectName():
            ConsultationForm.setObjectName(u"ConsultationForm")
        ConsultationForm.resize(880, 640)
        self.cards = QVBoxLayout(ConsultationForm)
        self.cards.setSpacing(16)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.whatCard = QFrame(ConsultationForm)
        self.whatCard.setObjectName(u"whatCard")
        self.whatCard.setProperty(u"card", True)
        self.whatGrid = QGridLayout(self.whatCard)
        self.whatGrid.setObjectName(u"whatGrid")
        self.whatGrid.setHorizontalSpacing(16)
        self.whatGrid.setVerticalSpacing(12)
        self.whatGrid.setContentsMargins(20, 16, 20, 20)
        self.whatHeading = QLabel(self.whatCard)
        self.whatHeading.setObjectName(u"whatHeading")
        self.whatHeading.setProperty(u"role", u"card")

        self.whatGrid.addWidget(self.whatHeading, 0, 0, 1, 3)

        self.numberColumn = QVBoxLayout()
        self.numberColumn.setSpacing(4)
        self.numberColumn.setObjectName(u"numberColumn")
        self.numberColumn.setContentsMargins(0, 0, 0, 0)
        self.numberLabel = QLabel(self.whatCard)
        self.numberLabel.setObjectName(u"numberLabel")
        self.numberLabel.setProperty(u"role", u"field")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.numberLabel.sizePolicy().hasHeightForWidth())
        self.numberLabel.setSizePolicy(sizePolicy)

        self.numberColumn.addWidget(self.numberLabel)

        self.number = QSpinBox(self.whatCard)
        self.number.setObjectName(u"number")
        sizePolicy.setHeightForWidth(self.number.sizePolicy().hasHeightForWidth())
        self.number.setSizePolicy(sizePolicy)
        self.number.setMinimum(0)
        self.number.setMaximum(999)

        self.numberColumn.addWidget(self.number)


        self.whatGrid.addLayout(self.numberColumn, 1, 0, 1, 1)

        self.refColumn = QVBoxLayout()
        self.refColumn.setSpacing(4)
        self.refColumn.setObjectName(u"refColumn")
        self.refColumn.setContentsMargins(0, 0, 0, 0)
        self.refLabel = QLabel(self.whatCard)
        self.refLabel.setObjectName(u"refLabel")
        self.refLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.refLabel.sizePolicy().hasHeightForWidth())
        self.refLabel.setSizePolicy(sizePolicy)

        self.refColumn.addWidget(self.refLabel)

        self.ref = QLineEdit(self.whatCard)
        self.ref.setObjectName(u"ref")
        sizePolicy.setHeightForWidth(self.ref.sizePolicy().hasHeightForWidth())
        self.ref.setSizePolicy(sizePolicy)

        self.refColumn.addWidget(self.ref)


        self.whatGrid.addLayout(self.refColumn, 1, 1, 1, 1)

        self.statusColumn = QVBoxLayout()
        self.statusColumn.setSpacing(4)
        self.statusColumn.setObjectName(u"statusColumn")
        self.statusColumn.setContentsMargins(0, 0, 0, 0)
        self.statusLabel = QLabel(self.whatCard)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.statusLabel.sizePolicy().hasHeightForWidth())
        self.statusLabel.setSizePolicy(sizePolicy)

        self.statusColumn.addWidget(self.statusLabel)

        self.status = QComboBox(self.whatCard)
        self.status.setObjectName(u"status")
        sizePolicy.setHeightForWidth(self.status.sizePolicy().hasHeightForWidth())
        self.status.setSizePolicy(sizePolicy)

        self.statusColumn.addWidget(self.status)


        self.whatGrid.addLayout(self.statusColumn, 1, 2, 1, 1)

        self.name_enColumn = QVBoxLayout()
        self.name_enColumn.setSpacing(4)
        self.name_enColumn.setObjectName(u"name_enColumn")
        self.name_enColumn.setContentsMargins(0, 0, 0, 0)
        self.name_enLabel = QLabel(self.whatCard)
        self.name_enLabel.setObjectName(u"name_enLabel")
        self.name_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.name_enLabel.sizePolicy().hasHeightForWidth())
        self.name_enLabel.setSizePolicy(sizePolicy)

        self.name_enColumn.addWidget(self.name_enLabel)

        self.name__en = QLineEdit(self.whatCard)
        self.name__en.setObjectName(u"name__en")
        sizePolicy.setHeightForWidth(self.name__en.sizePolicy().hasHeightForWidth())
        self.name__en.setSizePolicy(sizePolicy)

        self.name_enColumn.addWidget(self.name__en)


        self.whatGrid.addLayout(self.name_enColumn, 2, 0, 1, 1)

        self.name_frColumn = QVBoxLayout()
        self.name_frColumn.setSpacing(4)
        self.name_frColumn.setObjectName(u"name_frColumn")
        self.name_frColumn.setContentsMargins(0, 0, 0, 0)
        self.name_frLabel = QLabel(self.whatCard)
        self.name_frLabel.setObjectName(u"name_frLabel")
        self.name_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.name_frLabel.sizePolicy().hasHeightForWidth())
        self.name_frLabel.setSizePolicy(sizePolicy)

        self.name_frColumn.addWidget(self.name_frLabel)

        self.name__fr = QLineEdit(self.whatCard)
        self.name__fr.setObjectName(u"name__fr")
        sizePolicy.setHeightForWidth(self.name__fr.sizePolicy().hasHeightForWidth())
        self.name__fr.setSizePolicy(sizePolicy)

        self.name_frColumn.addWidget(self.name__fr)


        self.whatGrid.addLayout(self.name_frColumn, 2, 1, 1, 1)

        self.name_kmColumn = QVBoxLayout()
        self.name_kmColumn.setSpacing(4)
        self.name_kmColumn.setObjectName(u"name_kmColumn")
        self.name_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.name_kmLabel = QLabel(self.whatCard)
        self.name_kmLabel.setObjectName(u"name_kmLabel")
        self.name_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.name_kmLabel.sizePolicy().hasHeightForWidth())
        self.name_kmLabel.setSizePolicy(sizePolicy)

        self.name_kmColumn.addWidget(self.name_kmLabel)

        self.name__km = QLineEdit(self.whatCard)
        self.name__km.setObjectName(u"name__km")
        sizePolicy.setHeightForWidth(self.name__km.sizePolicy().hasHeightForWidth())
        self.name__km.setSizePolicy(sizePolicy)

        self.name_kmColumn.addWidget(self.name__km)


        self.whatGrid.addLayout(self.name_kmColumn, 2, 2, 1, 1)

        self.title_enColumn = QVBoxLayout()
        self.title_enColumn.setSpacing(4)
        self.title_enColumn.setObjectName(u"title_enColumn")
        self.title_enColumn.setContentsMargins(0, 0, 0, 0)
        self.title_enLabel = QLabel(self.whatCard)
        self.title_enLabel.setObjectName(u"title_enLabel")
        self.title_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.title_enLabel.sizePolicy().hasHeightForWidth())
        self.title_enLabel.setSizePolicy(sizePolicy)

        self.title_enColumn.addWidget(self.title_enLabel)

        self.title__en = QLineEdit(self.whatCard)
        self.title__en.setObjectName(u"title__en")
        sizePolicy.setHeightForWidth(self.title__en.sizePolicy().hasHeightForWidth())
        self.title__en.setSizePolicy(sizePolicy)

        self.title_enColumn.addWidget(self.title__en)


        self.whatGrid.addLayout(self.title_enColumn, 3, 0, 1, 1)

        self.title_frColumn = QVBoxLayout()
        self.title_frColumn.setSpacing(4)
        self.title_frColumn.setObjectName(u"title_frColumn")
        self.title_frColumn.setContentsMargins(0, 0, 0, 0)
        self.title_frLabel = QLabel(self.whatCard)
        self.title_frLabel.setObjectName(u"title_frLabel")
        self.title_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.title_frLabel.sizePolicy().hasHeightForWidth())
        self.title_frLabel.setSizePolicy(sizePolicy)

        self.title_frColumn.addWidget(self.title_frLabel)

        self.title__fr = QLineEdit(self.whatCard)
        self.title__fr.setObjectName(u"title__fr")
        sizePolicy.setHeightForWidth(self.title__fr.sizePolicy().hasHeightForWidth())
        self.title__fr.setSizePolicy(sizePolicy)

        self.title_frColumn.addWidget(self.title__fr)


        self.whatGrid.addLayout(self.title_frColumn, 3, 1, 1, 1)

        self.title_kmColumn = QVBoxLayout()
        self.title_kmColumn.setSpacing(4)
        self.title_kmColumn.setObjectName(u"title_kmColumn")
        self.title_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.title_kmLabel = QLabel(self.whatCard)
        self.title_kmLabel.setObjectName(u"title_kmLabel")
        self.title_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.title_kmLabel.sizePolicy().hasHeightForWidth())
        self.title_kmLabel.setSizePolicy(sizePolicy)

        self.title_kmColumn.addWidget(self.title_kmLabel)

        self.title__km = QLineEdit(self.whatCard)
        self.title__km.setObjectName(u"title__km")
        sizePolicy.setHeightForWidth(self.title__km.sizePolicy().hasHeightForWidth())
        self.title__km.setSizePolicy(sizePolicy)

        self.title_kmColumn.addWidget(self.title__km)


        self.whatGrid.addLayout(self.title_kmColumn, 3, 2, 1, 1)

        self.whatGrid.setColumnStretch(0, 1)
        self.whatGrid.setColumnStretch(1, 1)
        self.whatGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.whatCard)

        self.whereCard = QFrame(ConsultationForm)
        self.whereCard.setObjectName(u"whereCard")
        self.whereCard.setProperty(u"card", True)
        self.whereGrid = QGridLayout(self.whereCard)
        self.whereGrid.setObjectName(u"whereGrid")
        self.whereGrid.setHorizontalSpacing(16)
        self.whereGrid.setVerticalSpacing(12)
        self.whereGrid.setContentsMargins(20, 16, 20, 20)
        self.whereHeading = QLabel(self.whereCard)
        self.whereHeading.setObjectName(u"whereHeading")
        self.whereHeading.setProperty(u"role", u"card")

        self.whereGrid.addWidget(self.whereHeading, 0, 0, 1, 3)

        self.datesColumn = QVBoxLayout()
        self.datesColumn.setSpacing(4)
        self.datesColumn.setObjectName(u"datesColumn")
        self.datesColumn.setContentsMargins(0, 0, 0, 0)
        self.datesLabel = QLabel(self.whereCard)
        self.datesLabel.setObjectName(u"datesLabel")
        self.datesLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.datesLabel.sizePolicy().hasHeightForWidth())
        self.datesLabel.setSizePolicy(sizePolicy)

        self.datesColumn.addWidget(self.datesLabel)

        self.dates = WhenEdit(self.whereCard)
        self.dates.setObjectName(u"dates")
        sizePolicy.setHeightForWidth(self.dates.sizePolicy().hasHeightForWidth())
        self.dates.setSizePolicy(sizePolicy)

        self.datesColumn.addWidget(self.dates)


        self.whereGrid.addLayout(self.datesColumn, 1, 0, 1, 2)

        self.zoneColumn = QVBoxLayout()
        self.zoneColumn.setSpacing(4)
        self.zoneColumn.setObjectName(u"zoneColumn")
        self.zoneColumn.setContentsMargins(0, 0, 0, 0)
        self.zoneLabel = QLabel(self.whereCard)
        self.zoneLabel.setObjectName(u"zoneLabel")
        self.zoneLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.zoneLabel.sizePolicy().hasHeightForWidth())
        self.zoneLabel.setSizePolicy(sizePolicy)

        self.zoneColumn.addWidget(self.zoneLabel)

        self.zone = QLineEdit(self.whereCard)
        self.zone.setObjectName(u"zone")
        sizePolicy.setHeightForWidth(self.zone.sizePolicy().hasHeightForWidth())
        self.zone.setSizePolicy(sizePolicy)

        self.zoneColumn.addWidget(self.zone)


        self.whereGrid.addLayout(self.zoneColumn, 1, 2, 1, 1)

        self.modeColumn = QVBoxLayout()
        self.modeColumn.setSpacing(4)
        self.modeColumn.setObjectName(u"modeColumn")
        self.modeColumn.setContentsMargins(0, 0, 0, 0)
        self.modeLabel = QLabel(self.whereCard)
        self.modeLabel.setObjectName(u"modeLabel")
        self.modeLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.modeLabel.sizePolicy().hasHeightForWidth())
        self.modeLabel.setSizePolicy(sizePolicy)

        self.modeColumn.addWidget(self.modeLabel)

        self.mode = QComboBox(self.whereCard)
        self.mode.setObjectName(u"mode")
        sizePolicy.setHeightForWidth(self.mode.sizePolicy().hasHeightForWidth())
        self.mode.setSizePolicy(sizePolicy)

        self.modeColumn.addWidget(self.mode)


        self.whereGrid.addLayout(self.modeColumn, 2, 0, 1, 1)

        self.interpretationColumn = QVBoxLayout()
        self.interpretationColumn.setSpacing(4)
        self.interpretationColumn.setObjectName(u"interpretationColumn")
        self.interpretationColumn.setContentsMargins(0, 0, 0, 0)
        self.interpretationLabel = QLabel(self.whereCard)
        self.interpretationLabel.setObjectName(u"interpretationLabel")
        self.interpretationLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.interpretationLabel.sizePolicy().hasHeightForWidth())
        self.interpretationLabel.setSizePolicy(sizePolicy)

        self.interpretationColumn.addWidget(self.interpretationLabel)

        self.interpretation = QLineEdit(self.whereCard)
        self.interpretation.setObjectName(u"interpretation")
        sizePolicy.setHeightForWidth(self.interpretation.sizePolicy().hasHeightForWidth())
        self.interpretation.setSizePolicy(sizePolicy)

        self.interpretationColumn.addWidget(self.interpretation)


        self.whereGrid.addLayout(self.interpretationColumn, 2, 1, 1, 1)

        self.languagesColumn = QVBoxLayout()
        self.languagesColumn.setSpacing(4)
        self.languagesColumn.setObjectName(u"languagesColumn")
        self.languagesColumn.setContentsMargins(0, 0, 0, 0)
        self.languagesLabel = QLabel(self.whereCard)
        self.languagesLabel.setObjectName(u"languagesLabel")
        self.languagesLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.languagesLabel.sizePolicy().hasHeightForWidth())
        self.languagesLabel.setSizePolicy(sizePolicy)

        self.languagesColumn.addWidget(self.languagesLabel)

        self.languages = QLineEdit(self.whereCard)
        self.languages.setObjectName(u"languages")
        sizePolicy.setHeightForWidth(self.languages.sizePolicy().hasHeightForWidth())
        self.languages.setSizePolicy(sizePolicy)

        self.languagesColumn.addWidget(self.languages)


        self.whereGrid.addLayout(self.languagesColumn, 2, 2, 1, 1)

        self.host_idColumn = QVBoxLayout()
        self.host_idColumn.setSpacing(4)
        self.host_idColumn.setObjectName(u"host_idColumn")
        self.host_idColumn.setContentsMargins(0, 0, 0, 0)
        self.host_idLabel = QLabel(self.whereCard)
        self.host_idLabel.setObjectName(u"host_idLabel")
        self.host_idLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.host_idLabel.sizePolicy().hasHeightForWidth())
        self.host_idLabel.setSizePolicy(sizePolicy)

        self.host_idColumn.addWidget(self.host_idLabel)

        self.host_id = Picker(self.whereCard)
        self.host_id.setObjectName(u"host_id")
        sizePolicy.setHeightForWidth(self.host_id.sizePolicy().hasHeightForWidth())
        self.host_id.setSizePolicy(sizePolicy)

        self.host_idColumn.addWidget(self.host_id)


        self.whereGrid.addLayout(self.host_idColumn, 3, 0, 1, 1)

        self.country_idColumn = QVBoxLayout()
        self.country_idColumn.setSpacing(4)
        self.country_idColumn.setObjectName(u"country_idColumn")
        self.country_idColumn.setContentsMargins(0, 0, 0, 0)
        self.country_idLabel = QLabel(self.whereCard)
        self.country_idLabel.setObjectName(u"country_idLabel")
        self.country_idLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.country_idLabel.sizePolicy().hasHeightForWidth())
        self.country_idLabel.setSizePolicy(sizePolicy)

        self.country_idColumn.addWidget(self.country_idLabel)

        self.country_id = Picker(self.whereCard)
        self.country_id.setObjectName(u"country_id")
        sizePolicy.setHeightForWidth(self.country_id.sizePolicy().hasHeightForWidth())
        self.country_id.setSizePolicy(sizePolicy)

        self.country_idColumn.addWidget(self.country_id)


        self.whereGrid.addLayout(self.country_idColumn, 3, 1, 1, 1)

        self.city_km_kind_kmColumn = QVBoxLayout()
        self.city_km_kind_kmColumn.setSpacing(4)
        self.city_km_kind_kmColumn.setObjectName(u"city_km_kind_kmColumn")
        self.city_km_kind_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.city_km_kind_kmLabel = QLabel(self.whereCard)
        self.city_km_kind_kmLabel.setObjectName(u"city_km_kind_kmLabel")
        self.city_km_kind_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.city_km_kind_kmLabel.sizePolicy().hasHeightForWidth())
        self.city_km_kind_kmLabel.setSizePolicy(sizePolicy)

        self.city_km_kind_kmColumn.addWidget(self.city_km_kind_kmLabel)

        self.city_km_kind__km = QLineEdit(self.whereCard)
        self.city_km_kind__km.setObjectName(u"city_km_kind__km")
        sizePolicy.setHeightForWidth(self.city_km_kind__km.sizePolicy().hasHeightForWidth())
        self.city_km_kind__km.setSizePolicy(sizePolicy)

        self.city_km_kind_kmColumn.addWidget(self.city_km_kind__km)


        self.whereGrid.addLayout(self.city_km_kind_kmColumn, 3, 2, 1, 1)

        self.city_enColumn = QVBoxLayout()
        self.city_enColumn.setSpacing(4)
        self.city_enColumn.setObjectName(u"city_enColumn")
        self.city_enColumn.setContentsMargins(0, 0, 0, 0)
        self.city_enLabel = QLabel(self.whereCard)
        self.city_enLabel.setObjectName(u"city_enLabel")
        self.city_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.city_enLabel.sizePolicy().hasHeightForWidth())
        self.city_enLabel.setSizePolicy(sizePolicy)

        self.city_enColumn.addWidget(self.city_enLabel)

        self.city__en = QLineEdit(self.whereCard)
        self.city__en.setObjectName(u"city__en")
        sizePolicy.setHeightForWidth(self.city__en.sizePolicy().hasHeightForWidth())
        self.city__en.setSizePolicy(sizePolicy)

        self.city_enColumn.addWidget(self.city__en)


        self.whereGrid.addLayout(self.city_enColumn, 4, 0, 1, 1)

        self.city_frColumn = QVBoxLayout()
        self.city_frColumn.setSpacing(4)
        self.city_frColumn.setObjectName(u"city_frColumn")
        self.city_frColumn.setContentsMargins(0, 0, 0, 0)
        self.city_frLabel = QLabel(self.whereCard)
        self.city_frLabel.setObjectName(u"city_frLabel")
        self.city_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.city_frLabel.sizePolicy().hasHeightForWidth())
        self.city_frLabel.setSizePolicy(sizePolicy)

        self.city_frColumn.addWidget(self.city_frLabel)

        self.city__fr = QLineEdit(self.whereCard)
        self.city__fr.setObjectName(u"city__fr")
        sizePolicy.setHeightForWidth(self.city__fr.sizePolicy().hasHeightForWidth())
        self.city__fr.setSizePolicy(sizePolicy)

        self.city_frColumn.addWidget(self.city__fr)


        self.whereGrid.addLayout(self.city_frColumn, 4, 1, 1, 1)

        self.city_kmColumn = QVBoxLayout()
        self.city_kmColumn.setSpacing(4)
        self.city_kmColumn.setObjectName(u"city_kmColumn")
        self.city_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.city_kmLabel = QLabel(self.whereCard)
        self.city_kmLabel.setObjectName(u"city_kmLabel")
        self.city_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.city_kmLabel.sizePolicy().hasHeightForWidth())
        self.city_kmLabel.setSizePolicy(sizePolicy)

        self.city_kmColumn.addWidget(self.city_kmLabel)

        self.city__km = QLineEdit(self.whereCard)
        self.city__km.setObjectName(u"city__km")
        sizePolicy.setHeightForWidth(self.city__km.sizePolicy().hasHeightForWidth())
        self.city__km.setSizePolicy(sizePolicy)

        self.city_kmColumn.addWidget(self.city__km)


        self.whereGrid.addLayout(self.city_kmColumn, 4, 2, 1, 1)

        self.venue_enColumn = QVBoxLayout()
        self.venue_enColumn.setSpacing(4)
        self.venue_enColumn.setObjectName(u"venue_enColumn")
        self.venue_enColumn.setContentsMargins(0, 0, 0, 0)
        self.venue_enLabel = QLabel(self.whereCard)
        self.venue_enLabel.setObjectName(u"venue_enLabel")
        self.venue_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.venue_enLabel.sizePolicy().hasHeightForWidth())
        self.venue_enLabel.setSizePolicy(sizePolicy)

        self.venue_enColumn.addWidget(self.venue_enLabel)

        self.venue__en = QLineEdit(self.whereCard)
        self.venue__en.setObjectName(u"venue__en")
        sizePolicy.setHeightForWidth(self.venue__en.sizePolicy().hasHeightForWidth())
        self.venue__en.setSizePolicy(sizePolicy)

        self.venue_enColumn.addWidget(self.venue__en)


        self.whereGrid.addLayout(self.venue_enColumn, 5, 0, 1, 1)

        self.venue_frColumn = QVBoxLayout()
        self.venue_frColumn.setSpacing(4)
        self.venue_frColumn.setObjectName(u"venue_frColumn")
        self.venue_frColumn.setContentsMargins(0, 0, 0, 0)
        self.venue_frLabel = QLabel(self.whereCard)
        self.venue_frLabel.setObjectName(u"venue_frLabel")
        self.venue_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.venue_frLabel.sizePolicy().hasHeightForWidth())
        self.venue_frLabel.setSizePolicy(sizePolicy)

        self.venue_frColumn.addWidget(self.venue_frLabel)

        self.venue__fr = QLineEdit(self.whereCard)
        self.venue__fr.setObjectName(u"venue__fr")
        sizePolicy.setHeightForWidth(self.venue__fr.sizePolicy().hasHeightForWidth())
        self.venue__fr.setSizePolicy(sizePolicy)

        self.venue_frColumn.addWidget(self.venue__fr)


        self.whereGrid.addLayout(self.venue_frColumn, 5, 1, 1, 1)

        self.venue_kmColumn = QVBoxLayout()
        self.venue_kmColumn.setSpacing(4)
        self.venue_kmColumn.setObjectName(u"venue_kmColumn")
        self.venue_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.venue_kmLabel = QLabel(self.whereCard)
        self.venue_kmLabel.setObjectName(u"venue_kmLabel")
        self.venue_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.venue_kmLabel.sizePolicy().hasHeightForWidth())
        self.venue_kmLabel.setSizePolicy(sizePolicy)

        self.venue_kmColumn.addWidget(self.venue_kmLabel)

        self.venue__km = QLineEdit(self.whereCard)
        self.venue__km.setObjectName(u"venue__km")
        sizePolicy.setHeightForWidth(self.venue__km.sizePolicy().hasHeightForWidth())
        self.venue__km.setSizePolicy(sizePolicy)

        self.venue_kmColumn.addWidget(self.venue__km)


        self.whereGrid.addLayout(self.venue_kmColumn, 5, 2, 1, 1)

        self.delay_enColumn = QVBoxLayout()
        self.delay_enColumn.setSpacing(4)
        self.delay_enColumn.setObjectName(u"delay_enColumn")
        self.delay_enColumn.setContentsMargins(0, 0, 0, 0)
        self.delay_enLabel = QLabel(self.whereCard)
        self.delay_enLabel.setObjectName(u"delay_enLabel")
        self.delay_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.delay_enLabel.sizePolicy().hasHeightForWidth())
        self.delay_enLabel.setSizePolicy(sizePolicy)

        self.delay_enColumn.addWidget(self.delay_enLabel)

        self.delay__en = QLineEdit(self.whereCard)
        self.delay__en.setObjectName(u"delay__en")
        sizePolicy.setHeightForWidth(self.delay__en.sizePolicy().hasHeightForWidth())
        self.delay__en.setSizePolicy(sizePolicy)

        self.delay_enColumn.addWidget(self.delay__en)


        self.whereGrid.addLayout(self.delay_enColumn, 6, 0, 1, 1)

        self.delay_frColumn = QVBoxLayout()
        self.delay_frColumn.setSpacing(4)
        self.delay_frColumn.setObjectName(u"delay_frColumn")
        self.delay_frColumn.setContentsMargins(0, 0, 0, 0)
        self.delay_frLabel = QLabel(self.whereCard)
        self.delay_frLabel.setObjectName(u"delay_frLabel")
        self.delay_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.delay_frLabel.sizePolicy().hasHeightForWidth())
        self.delay_frLabel.setSizePolicy(sizePolicy)

        self.delay_frColumn.addWidget(self.delay_frLabel)

        self.delay__fr = QLineEdit(self.whereCard)
        self.delay__fr.setObjectName(u"delay__fr")
        sizePolicy.setHeightForWidth(self.delay__fr.sizePolicy().hasHeightForWidth())
        self.delay__fr.setSizePolicy(sizePolicy)

        self.delay_frColumn.addWidget(self.delay__fr)


        self.whereGrid.addLayout(self.delay_frColumn, 6, 1, 1, 1)

        self.delay_kmColumn = QVBoxLayout()
        self.delay_kmColumn.setSpacing(4)
        self.delay_kmColumn.setObjectName(u"delay_kmColumn")
        self.delay_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.delay_kmLabel = QLabel(self.whereCard)
        self.delay_kmLabel.setObjectName(u"delay_kmLabel")
        self.delay_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.delay_kmLabel.sizePolicy().hasHeightForWidth())
        self.delay_kmLabel.setSizePolicy(sizePolicy)

        self.delay_kmColumn.addWidget(self.delay_kmLabel)

        self.delay__km = QLineEdit(self.whereCard)
        self.delay__km.setObjectName(u"delay__km")
        sizePolicy.setHeightForWidth(self.delay__km.sizePolicy().hasHeightForWidth())
        self.delay__km.setSizePolicy(sizePolicy)

        self.delay_kmColumn.addWidget(self.delay__km)


        self.whereGrid.addLayout(self.delay_kmColumn, 6, 2, 1, 1)

        self.whereGrid.setColumnStretch(0, 1)
        self.whereGrid.setColumnStretch(1, 1)
        self.whereGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.whereCard)

        self.aboutCard = QFrame(ConsultationForm)
        self.aboutCard.setObjectName(u"aboutCard")
        self.aboutCard.setProperty(u"card", True)
        self.aboutGrid = QGridLayout(self.aboutCard)
        self.aboutGrid.setObjectName(u"aboutGrid")
        self.aboutGrid.setHorizontalSpacing(16)
        self.aboutGrid.setVerticalSpacing(12)
        self.aboutGrid.setContentsMargins(20, 16, 20, 20)
        self.aboutHeading = QLabel(self.aboutCard)
        self.aboutHeading.setObjectName(u"aboutHeading")
        self.aboutHeading.setProperty(u"role", u"card")

        self.aboutGrid.addWidget(self.aboutHeading, 0, 0, 1, 3)

        self.theme_enColumn = QVBoxLayout()
        self.theme_enColumn.setSpacing(4)
        self.theme_enColumn.setObjectName(u"theme_enColumn")
        self.theme_enColumn.setContentsMargins(0, 0, 0, 0)
        self.theme_enLabel = QLabel(self.aboutCard)
        self.theme_enLabel.setObjectName(u"theme_enLabel")
        self.theme_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.theme_enLabel.sizePolicy().hasHeightForWidth())
        self.theme_enLabel.setSizePolicy(sizePolicy)

        self.theme_enColumn.addWidget(self.theme_enLabel)

        self.theme__en = QLineEdit(self.aboutCard)
        self.theme__en.setObjectName(u"theme__en")
        sizePolicy.setHeightForWidth(self.theme__en.sizePolicy().hasHeightForWidth())
        self.theme__en.setSizePolicy(sizePolicy)

        self.theme_enColumn.addWidget(self.theme__en)


        self.aboutGrid.addLayout(self.theme_enColumn, 1, 0, 1, 1)

        self.theme_frColumn = QVBoxLayout()
        self.theme_frColumn.setSpacing(4)
        self.theme_frColumn.setObjectName(u"theme_frColumn")
        self.theme_frColumn.setContentsMargins(0, 0, 0, 0)
        self.theme_frLabel = QLabel(self.aboutCard)
        self.theme_frLabel.setObjectName(u"theme_frLabel")
        self.theme_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.theme_frLabel.sizePolicy().hasHeightForWidth())
        self.theme_frLabel.setSizePolicy(sizePolicy)

        self.theme_frColumn.addWidget(self.theme_frLabel)

        self.theme__fr = QLineEdit(self.aboutCard)
        self.theme__fr.setObjectName(u"theme__fr")
        sizePolicy.setHeightForWidth(self.theme__fr.sizePolicy().hasHeightForWidth())
        self.theme__fr.setSizePolicy(sizePolicy)

        self.theme_frColumn.addWidget(self.theme__fr)


        self.aboutGrid.addLayout(self.theme_frColumn, 1, 1, 1, 1)

        self.theme_kmColumn = QVBoxLayout()
        self.theme_kmColumn.setSpacing(4)
        self.theme_kmColumn.setObjectName(u"theme_kmColumn")
        self.theme_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.theme_kmLabel = QLabel(self.aboutCard)
        self.theme_kmLabel.setObjectName(u"theme_kmLabel")
        self.theme_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.theme_kmLabel.sizePolicy().hasHeightForWidth())
        self.theme_kmLabel.setSizePolicy(sizePolicy)

        self.theme_kmColumn.addWidget(self.theme_kmLabel)

        self.theme__km = QLineEdit(self.aboutCard)
        self.theme__km.setObjectName(u"theme__km")
        sizePolicy.setHeightForWidth(self.theme__km.sizePolicy().hasHeightForWidth())
        self.theme__km.setSizePolicy(sizePolicy)

        self.theme_kmColumn.addWidget(self.theme__km)


        self.aboutGrid.addLayout(self.theme_kmColumn, 1, 2, 1, 1)

        self.visit_enColumn = QVBoxLayout()
        self.visit_enColumn.setSpacing(4)
        self.visit_enColumn.setObjectName(u"visit_enColumn")
        self.visit_enColumn.setContentsMargins(0, 0, 0, 0)
        self.visit_enLabel = QLabel(self.aboutCard)
        self.visit_enLabel.setObjectName(u"visit_enLabel")
        self.visit_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.visit_enLabel.sizePolicy().hasHeightForWidth())
        self.visit_enLabel.setSizePolicy(sizePolicy)

        self.visit_enColumn.addWidget(self.visit_enLabel)

        self.visit__en = QLineEdit(self.aboutCard)
        self.visit__en.setObjectName(u"visit__en")
        sizePolicy.setHeightForWidth(self.visit__en.sizePolicy().hasHeightForWidth())
        self.visit__en.setSizePolicy(sizePolicy)

        self.visit_enColumn.addWidget(self.visit__en)


        self.aboutGrid.addLayout(self.visit_enColumn, 2, 0, 1, 1)

        self.visit_frColumn = QVBoxLayout()
        self.visit_frColumn.setSpacing(4)
        self.visit_frColumn.setObjectName(u"visit_frColumn")
        self.visit_frColumn.setContentsMargins(0, 0, 0, 0)
        self.visit_frLabel = QLabel(self.aboutCard)
        self.visit_frLabel.setObjectName(u"visit_frLabel")
        self.visit_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.visit_frLabel.sizePolicy().hasHeightForWidth())
        self.visit_frLabel.setSizePolicy(sizePolicy)

        self.visit_frColumn.addWidget(self.visit_frLabel)

        self.visit__fr = QLineEdit(self.aboutCard)
        self.visit__fr.setObjectName(u"visit__fr")
        sizePolicy.setHeightForWidth(self.visit__fr.sizePolicy().hasHeightForWidth())
        self.visit__fr.setSizePolicy(sizePolicy)

        self.visit_frColumn.addWidget(self.visit__fr)


        self.aboutGrid.addLayout(self.visit_frColumn, 2, 1, 1, 1)

        self.visit_kmColumn = QVBoxLayout()
        self.visit_kmColumn.setSpacing(4)
        self.visit_kmColumn.setObjectName(u"visit_kmColumn")
        self.visit_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.visit_kmLabel = QLabel(self.aboutCard)
        self.visit_kmLabel.setObjectName(u"visit_kmLabel")
        self.visit_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.visit_kmLabel.sizePolicy().hasHeightForWidth())
        self.visit_kmLabel.setSizePolicy(sizePolicy)

        self.visit_kmColumn.addWidget(self.visit_kmLabel)

        self.visit__km = QLineEdit(self.aboutCard)
        self.visit__km.setObjectName(u"visit__km")
        sizePolicy.setHeightForWidth(self.visit__km.sizePolicy().hasHeightForWidth())
        self.visit__km.setSizePolicy(sizePolicy)

        self.visit_kmColumn.addWidget(self.visit__km)


        self.aboutGrid.addLayout(self.visit_kmColumn, 2, 2, 1, 1)

        self.back_to_back_enColumn = QVBoxLayout()
        self.back_to_back_enColumn.setSpacing(4)
        self.back_to_back_enColumn.setObjectName(u"back_to_back_enColumn")
        self.back_to_back_enColumn.setContentsMargins(0, 0, 0, 0)
        self.back_to_back_enLabel = QLabel(self.aboutCard)
        self.back_to_back_enLabel.setObjectName(u"back_to_back_enLabel")
        self.back_to_back_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.back_to_back_enLabel.sizePolicy().hasHeightForWidth())
        self.back_to_back_enLabel.setSizePolicy(sizePolicy)

        self.back_to_back_enColumn.addWidget(self.back_to_back_enLabel)

        self.back_to_back__en = QLineEdit(self.aboutCard)
        self.back_to_back__en.setObjectName(u"back_to_back__en")
        sizePolicy.setHeightForWidth(self.back_to_back__en.sizePolicy().hasHeightForWidth())
        self.back_to_back__en.setSizePolicy(sizePolicy)

        self.back_to_back_enColumn.addWidget(self.back_to_back__en)


        self.aboutGrid.addLayout(self.back_to_back_enColumn, 3, 0, 1, 1)

        self.back_to_back_frColumn = QVBoxLayout()
        self.back_to_back_frColumn.setSpacing(4)
        self.back_to_back_frColumn.setObjectName(u"back_to_back_frColumn")
        self.back_to_back_frColumn.setContentsMargins(0, 0, 0, 0)
        self.back_to_back_frLabel = QLabel(self.aboutCard)
        self.back_to_back_frLabel.setObjectName(u"back_to_back_frLabel")
        self.back_to_back_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.back_to_back_frLabel.sizePolicy().hasHeightForWidth())
        self.back_to_back_frLabel.setSizePolicy(sizePolicy)

        self.back_to_back_frColumn.addWidget(self.back_to_back_frLabel)

        self.back_to_back__fr = QLineEdit(self.aboutCard)
        self.back_to_back__fr.setObjectName(u"back_to_back__fr")
        sizePolicy.setHeightForWidth(self.back_to_back__fr.sizePolicy().hasHeightForWidth())
        self.back_to_back__fr.setSizePolicy(sizePolicy)

        self.back_to_back_frColumn.addWidget(self.back_to_back__fr)


        self.aboutGrid.addLayout(self.back_to_back_frColumn, 3, 1, 1, 1)

        self.back_to_back_kmColumn = QVBoxLayout()
        self.back_to_back_kmColumn.setSpacing(4)
        self.back_to_back_kmColumn.setObjectName(u"back_to_back_kmColumn")
        self.back_to_back_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.back_to_back_kmLabel = QLabel(self.aboutCard)
        self.back_to_back_kmLabel.setObjectName(u"back_to_back_kmLabel")
        self.back_to_back_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.back_to_back_kmLabel.sizePolicy().hasHeightForWidth())
        self.back_to_back_kmLabel.setSizePolicy(sizePolicy)

        self.back_to_back_kmColumn.addWidget(self.back_to_back_kmLabel)

        self.back_to_back__km = QLineEdit(self.aboutCard)
        self.back_to_back__km.setObjectName(u"back_to_back__km")
        sizePolicy.setHeightForWidth(self.back_to_back__km.sizePolicy().hasHeightForWidth())
        self.back_to_back__km.setSizePolicy(sizePolicy)

        self.back_to_back_kmColumn.addWidget(self.back_to_back__km)


        self.aboutGrid.addLayout(self.back_to_back_kmColumn, 3, 2, 1, 1)

        self.atmosphere_enColumn = QVBoxLayout()
        self.atmosphere_enColumn.setSpacing(4)
        self.atmosphere_enColumn.setObjectName(u"atmosphere_enColumn")
        self.atmosphere_enColumn.setContentsMargins(0, 0, 0, 0)
        self.atmosphere_enLabel = QLabel(self.aboutCard)
        self.atmosphere_enLabel.setObjectName(u"atmosphere_enLabel")
        self.atmosphere_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.atmosphere_enLabel.sizePolicy().hasHeightForWidth())
        self.atmosphere_enLabel.setSizePolicy(sizePolicy)

        self.atmosphere_enColumn.addWidget(self.atmosphere_enLabel)

        self.atmosphere__en = QLineEdit(self.aboutCard)
        self.atmosphere__en.setObjectName(u"atmosphere__en")
        sizePolicy.setHeightForWidth(self.atmosphere__en.sizePolicy().hasHeightForWidth())
        self.atmosphere__en.setSizePolicy(sizePolicy)

        self.atmosphere_enColumn.addWidget(self.atmosphere__en)


        self.aboutGrid.addLayout(self.atmosphere_enColumn, 4, 0, 1, 1)

        self.atmosphere_frColumn = QVBoxLayout()
        self.atmosphere_frColumn.setSpacing(4)
        self.atmosphere_frColumn.setObjectName(u"atmosphere_frColumn")
        self.atmosphere_frColumn.setContentsMargins(0, 0, 0, 0)
        self.atmosphere_frLabel = QLabel(self.aboutCard)
        self.atmosphere_frLabel.setObjectName(u"atmosphere_frLabel")
        self.atmosphere_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.atmosphere_frLabel.sizePolicy().hasHeightForWidth())
        self.atmosphere_frLabel.setSizePolicy(sizePolicy)

        self.atmosphere_frColumn.addWidget(self.atmosphere_frLabel)

        self.atmosphere__fr = QLineEdit(self.aboutCard)
        self.atmosphere__fr.setObjectName(u"atmosphere__fr")
        sizePolicy.setHeightForWidth(self.atmosphere__fr.sizePolicy().hasHeightForWidth())
        self.atmosphere__fr.setSizePolicy(sizePolicy)

        self.atmosphere_frColumn.addWidget(self.atmosphere__fr)


        self.aboutGrid.addLayout(self.atmosphere_frColumn, 4, 1, 1, 1)

        self.atmosphere_kmColumn = QVBoxLayout()
        self.atmosphere_kmColumn.setSpacing(4)
        self.atmosphere_kmColumn.setObjectName(u"atmosphere_kmColumn")
        self.atmosphere_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.atmosphere_kmLabel = QLabel(self.aboutCard)
        self.atmosphere_kmLabel.setObjectName(u"atmosphere_kmLabel")
        self.atmosphere_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.atmosphere_kmLabel.sizePolicy().hasHeightForWidth())
        self.atmosphere_kmLabel.setSizePolicy(sizePolicy)

        self.atmosphere_kmColumn.addWidget(self.atmosphere_kmLabel)

        self.atmosphere__km = QLineEdit(self.aboutCard)
        self.atmosphere__km.setObjectName(u"atmosphere__km")
        sizePolicy.setHeightForWidth(self.atmosphere__km.sizePolicy().hasHeightForWidth())
        self.atmosphere__km.setSizePolicy(sizePolicy)

        self.atmosphere_kmColumn.addWidget(self.atmosphere__km)


        self.aboutGrid.addLayout(self.atmosphere_kmColumn, 4, 2, 1, 1)

        self.next_datesColumn = QVBoxLayout()
        self.next_datesColumn.setSpacing(4)
        self.next_datesColumn.setObjectName(u"next_datesColumn")
        self.next_datesColumn.setContentsMargins(0, 0, 0, 0)
        self.next_datesLabel = QLabel(self.aboutCard)
        self.next_datesLabel.setObjectName(u"next_datesLabel")
        self.next_datesLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.next_datesLabel.sizePolicy().hasHeightForWidth())
        self.next_datesLabel.setSizePolicy(sizePolicy)

        self.next_datesColumn.addWidget(self.next_datesLabel)

        self.next_dates = WhenEdit(self.aboutCard)
        self.next_dates.setObjectName(u"next_dates")
        sizePolicy.setHeightForWidth(self.next_dates.sizePolicy().hasHeightForWidth())
        self.next_dates.setSizePolicy(sizePolicy)

        self.next_datesColumn.addWidget(self.next_dates)


        self.aboutGrid.addLayout(self.next_datesColumn, 5, 0, 1, 3)

        self.next_city_enColumn = QVBoxLayout()
        self.next_city_enColumn.setSpacing(4)
        self.next_city_enColumn.setObjectName(u"next_city_enColumn")
        self.next_city_enColumn.setContentsMargins(0, 0, 0, 0)
        self.next_city_enLabel = QLabel(self.aboutCard)
        self.next_city_enLabel.setObjectName(u"next_city_enLabel")
        self.next_city_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.next_city_enLabel.sizePolicy().hasHeightForWidth())
        self.next_city_enLabel.setSizePolicy(sizePolicy)

        self.next_city_enColumn.addWidget(self.next_city_enLabel)

        self.next_city__en = QLineEdit(self.aboutCard)
        self.next_city__en.setObjectName(u"next_city__en")
        sizePolicy.setHeightForWidth(self.next_city__en.sizePolicy().hasHeightForWidth())
        self.next_city__en.setSizePolicy(sizePolicy)

        self.next_city_enColumn.addWidget(self.next_city__en)


        self.aboutGrid.addLayout(self.next_city_enColumn, 6, 0, 1, 1)

        self.next_city_frColumn = QVBoxLayout()
        self.next_city_frColumn.setSpacing(4)
        self.next_city_frColumn.setObjectName(u"next_city_frColumn")
        self.next_city_frColumn.setContentsMargins(0, 0, 0, 0)
        self.next_city_frLabel = QLabel(self.aboutCard)
        self.next_city_frLabel.setObjectName(u"next_city_frLabel")
        self.next_city_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.next_city_frLabel.sizePolicy().hasHeightForWidth())
        self.next_city_frLabel.setSizePolicy(sizePolicy)

        self.next_city_frColumn.addWidget(self.next_city_frLabel)

        self.next_city__fr = QLineEdit(self.aboutCard)
        self.next_city__fr.setObjectName(u"next_city__fr")
        sizePolicy.setHeightForWidth(self.next_city__fr.sizePolicy().hasHeightForWidth())
        self.next_city__fr.setSizePolicy(sizePolicy)

        self.next_city_frColumn.addWidget(self.next_city__fr)


        self.aboutGrid.addLayout(self.next_city_frColumn, 6, 1, 1, 1)

        self.next_city_kmColumn = QVBoxLayout()
        self.next_city_kmColumn.setSpacing(4)
        self.next_city_kmColumn.setObjectName(u"next_city_kmColumn")
        self.next_city_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.next_city_kmLabel = QLabel(self.aboutCard)
        self.next_city_kmLabel.setObjectName(u"next_city_kmLabel")
        self.next_city_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.next_city_kmLabel.sizePolicy().hasHeightForWidth())
        self.next_city_kmLabel.setSizePolicy(sizePolicy)

        self.next_city_kmColumn.addWidget(self.next_city_kmLabel)

        self.next_city__km = QLineEdit(self.aboutCard)
        self.next_city__km.setObjectName(u"next_city__km")
        sizePolicy.setHeightForWidth(self.next_city__km.sizePolicy().hasHeightForWidth())
        self.next_city__km.setSizePolicy(sizePolicy)

        self.next_city_kmColumn.addWidget(self.next_city__km)


        self.aboutGrid.addLayout(self.next_city_kmColumn, 6, 2, 1, 1)

        self.aboutGrid.setColumnStretch(0, 1)
        self.aboutGrid.setColumnStretch(1, 1)
        self.aboutGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.aboutCard)

        self.notesCard = QFrame(ConsultationForm)
        self.notesCard.setObjectName(u"notesCard")
        self.notesCard.setProperty(u"card", True)
        self.notesGrid = QGridLayout(self.notesCard)
        self.notesGrid.setObjectName(u"notesGrid")
        self.notesGrid.setHorizontalSpacing(16)
        self.notesGrid.setVerticalSpacing(12)
        self.notesGrid.setContentsMargins(20, 16, 20, 20)
        self.notesHeading = QLabel(self.notesCard)
        self.notesHeading.setObjectName(u"notesHeading")
        self.notesHeading.setProperty(u"role", u"card")

        self.notesGrid.addWidget(self.notesHeading, 0, 0, 1, 3)

        self.remarks_enColumn = QVBoxLayout()
        self.remarks_enColumn.setSpacing(4)
        self.remarks_enColumn.setObjectName(u"remarks_enColumn")
        self.remarks_enColumn.setContentsMargins(0, 0, 0, 0)
        self.remarks_enLabel = QLabel(self.notesCard)
        self.remarks_enLabel.setObjectName(u"remarks_enLabel")
        self.remarks_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.remarks_enLabel.sizePolicy().hasHeightForWidth())
        self.remarks_enLabel.setSizePolicy(sizePolicy)

        self.remarks_enColumn.addWidget(self.remarks_enLabel)

        self.remarks__en = QPlainTextEdit(self.notesCard)
        self.remarks__en.setObjectName(u"remarks__en")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.remarks__en.sizePolicy().hasHeightForWidth())
        self.remarks__en.setSizePolicy(sizePolicy1)
        self.remarks__en.setMinimumSize(QSize(0, 92))
        self.remarks__en.setMaximumSize(QSize(16777215, 132))
        self.remarks__en.setTabChangesFocus(True)

        self.remarks_enColumn.addWidget(self.remarks__en)


        self.notesGrid.addLayout(self.remarks_enColumn, 1, 0, 1, 1)

        self.remarks_frColumn = QVBoxLayout()
        self.remarks_frColumn.setSpacing(4)
        self.remarks_frColumn.setObjectName(u"remarks_frColumn")
        self.remarks_frColumn.setContentsMargins(0, 0, 0, 0)
        self.remarks_frLabel = QLabel(self.notesCard)
        self.remarks_frLabel.setObjectName(u"remarks_frLabel")
        self.remarks_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.remarks_frLabel.sizePolicy().hasHeightForWidth())
        self.remarks_frLabel.setSizePolicy(sizePolicy)

        self.remarks_frColumn.addWidget(self.remarks_frLabel)

        self.remarks__fr = QPlainTextEdit(self.notesCard)
        self.remarks__fr.setObjectName(u"remarks__fr")
        sizePolicy1.setHeightForWidth(self.remarks__fr.sizePolicy().hasHeightForWidth())
        self.remarks__fr.setSizePolicy(sizePolicy1)
        self.remarks__fr.setMinimumSize(QSize(0, 92))
        self.remarks__fr.setMaximumSize(QSize(16777215, 132))
        self.remarks__fr.setTabChangesFocus(True)

        self.remarks_frColumn.addWidget(self.remarks__fr)


        self.notesGrid.addLayout(self.remarks_frColumn, 1, 1, 1, 1)

        self.remarks_kmColumn = QVBoxLayout()
        self.remarks_kmColumn.setSpacing(4)
        self.remarks_kmColumn.setObjectName(u"remarks_kmColumn")
        self.remarks_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.remarks_kmLabel = QLabel(self.notesCard)
        self.remarks_kmLabel.setObjectName(u"remarks_kmLabel")
        self.remarks_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.remarks_kmLabel.sizePolicy().hasHeightForWidth())
        self.remarks_kmLabel.setSizePolicy(sizePolicy)

        self.remarks_kmColumn.addWidget(self.remarks_kmLabel)

        self.remarks__km = QPlainTextEdit(self.notesCard)
        self.remarks__km.setObjectName(u"remarks__km")
        sizePolicy1.setHeightForWidth(self.remarks__km.sizePolicy().hasHeightForWidth())
        self.remarks__km.setSizePolicy(sizePolicy1)
        self.remarks__km.setMinimumSize(QSize(0, 92))
        self.remarks__km.setMaximumSize(QSize(16777215, 132))
        self.remarks__km.setTabChangesFocus(True)

        self.remarks_kmColumn.addWidget(self.remarks__km)


        self.notesGrid.addLayout(self.remarks_kmColumn, 1, 2, 1, 1)

        self.notesGrid.setColumnStretch(0, 1)
        self.notesGrid.setColumnStretch(1, 1)
        self.notesGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.notesCard)

#if QT_CONFIG(shortcut)
        self.numberLabel.setBuddy(self.number)
        self.refLabel.setBuddy(self.ref)
        self.statusLabel.setBuddy(self.status)
        self.name_enLabel.setBuddy(self.name__en)
        self.name_frLabel.setBuddy(self.name__fr)
        self.name_kmLabel.setBuddy(self.name__km)
        self.title_enLabel.setBuddy(self.title__en)
        self.title_frLabel.setBuddy(self.title__fr)
        self.title_kmLabel.setBuddy(self.title__km)
        self.datesLabel.setBuddy(self.dates)
        self.zoneLabel.setBuddy(self.zone)
        self.modeLabel.setBuddy(self.mode)
        self.interpretationLabel.setBuddy(self.interpretation)
        self.languagesLabel.setBuddy(self.languages)
        self.host_idLabel.setBuddy(self.host_id)
        self.country_idLabel.setBuddy(self.country_id)
        self.city_km_kind_kmLabel.setBuddy(self.city_km_kind__km)
        self.city_enLabel.setBuddy(self.city__en)
        self.city_frLabel.setBuddy(self.city__fr)
        self.city_kmLabel.setBuddy(self.city__km)
        self.venue_enLabel.setBuddy(self.venue__en)
        self.venue_frLabel.setBuddy(self.venue__fr)
        self.venue_kmLabel.setBuddy(self.venue__km)
        self.delay_enLabel.setBuddy(self.delay__en)
        self.delay_frLabel.setBuddy(self.delay__fr)
        self.delay_kmLabel.setBuddy(self.delay__km)
        self.theme_enLabel.setBuddy(self.theme__en)
        self.theme_frLabel.setBuddy(self.theme__fr)
        self.theme_kmLabel.setBuddy(self.theme__km)
        self.visit_enLabel.setBuddy(self.visit__en)
        self.visit_frLabel.setBuddy(self.visit__fr)
        self.visit_kmLabel.setBuddy(self.visit__km)
        self.back_to_back_enLabel.setBuddy(self.back_to_back__en)
        self.back_to_back_frLabel.setBuddy(self.back_to_back__fr)
        self.back_to_back_kmLabel.setBuddy(self.back_to_back__km)
        self.atmosphere_enLabel.setBuddy(self.atmosphere__en)
        self.atmosphere_frLabel.setBuddy(self.atmosphere__fr)
        self.atmosphere_kmLabel.setBuddy(self.atmosphere__km)
        self.next_datesLabel.setBuddy(self.next_dates)
        self.next_city_enLabel.setBuddy(self.next_city__en)
        self.next_city_frLabel.setBuddy(self.next_city__fr)
        self.next_city_kmLabel.setBuddy(self.next_city__km)
        self.remarks_enLabel.setBuddy(self.remarks__en)
        self.remarks_frLabel.setBuddy(self.remarks__fr)
        self.remarks_kmLabel.setBuddy(self.remarks__km)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ConsultationForm)

        QMetaObject.connectSlotsByName(ConsultationForm)
    # setupUi

    def retranslateUi(self, ConsultationForm):
        self.whatHeading.setText(QCoreApplication.translate("ConsultationForm", u"Session", None))
        self.numberLabel.setText(QCoreApplication.translate("ConsultationForm", u"Number", None))
#if QT_CONFIG(accessibility)
        self.number.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Number", None))
#endif // QT_CONFIG(accessibility)
        self.number.setSpecialValueText(QCoreApplication.translate("ConsultationForm", u"Outside the series", None))
        self.refLabel.setText(QCoreApplication.translate("ConsultationForm", u"Reference", None))
#if QT_CONFIG(accessibility)
        self.ref.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Reference", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.ref.setToolTip(QCoreApplication.translate("ConsultationForm", u"The short code with number or name: kh-ca-2", None))
#endif // QT_CONFIG(tooltip)
        self.statusLabel.setText(QCoreApplication.translate("ConsultationForm", u"Status", None))
#if QT_CONFIG(accessibility)
        self.status.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Status", None))
#endif // QT_CONFIG(accessibility)
        self.name_enLabel.setText(QCoreApplication.translate("ConsultationForm", u"In place of a number (English)", None))
#if QT_CONFIG(accessibility)
        self.name__en.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"In place of a number (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.name__en.setToolTip(QCoreApplication.translate("ConsultationForm", u"Special", None))
#endif // QT_CONFIG(tooltip)
        self.name_frLabel.setText(QCoreApplication.translate("ConsultationForm", u"In place of a number (French)", None))
#if QT_CONFIG(accessibility)
        self.name__fr.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"In place of a number (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.name__fr.setToolTip(QCoreApplication.translate("ConsultationForm", u"Special", None))
#endif // QT_CONFIG(tooltip)
        self.name_kmLabel.setText(QCoreApplication.translate("ConsultationForm", u"In place of a number (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.name__km.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"In place of a number (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.name__km.setToolTip(QCoreApplication.translate("ConsultationForm", u"Special", None))
#endif // QT_CONFIG(tooltip)
        self.title_enLabel.setText(QCoreApplication.translate("ConsultationForm", u"Title of its own (English)", None))
#if QT_CONFIG(accessibility)
        self.title__en.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Title of its own (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.title__en.setToolTip(QCoreApplication.translate("ConsultationForm", u"Where it is not the mechanism with its ordinal", None))
#endif // QT_CONFIG(tooltip)
        self.title_frLabel.setText(QCoreApplication.translate("ConsultationForm", u"Title of its own (French)", None))
#if QT_CONFIG(accessibility)
        self.title__fr.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Title of its own (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.title__fr.setToolTip(QCoreApplication.translate("ConsultationForm", u"Where it is not the mechanism with its ordinal", None))
#endif // QT_CONFIG(tooltip)
        self.title_kmLabel.setText(QCoreApplication.translate("ConsultationForm", u"Title of its own (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.title__km.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Title of its own (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.title__km.setToolTip(QCoreApplication.translate("ConsultationForm", u"Where it is not the mechanism with its ordinal", None))
#endif // QT_CONFIG(tooltip)
        self.whereHeading.setText(QCoreApplication.translate("ConsultationForm", u"Date and place", None))
        self.datesLabel.setText(QCoreApplication.translate("ConsultationForm", u"Date", None))
#if QT_CONFIG(accessibility)
        self.dates.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.zoneLabel.setText(QCoreApplication.translate("ConsultationForm", u"Time zone of the place", None))
#if QT_CONFIG(accessibility)
        self.zone.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Time zone of the place", None))
#endif // QT_CONFIG(accessibility)
        self.zone.setPlaceholderText(QCoreApplication.translate("ConsultationForm", u"Asia/Phnom_Penh", None))
        self.modeLabel.setText(QCoreApplication.translate("ConsultationForm", u"Mode", None))
#if QT_CONFIG(accessibility)
        self.mode.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Mode", None))
#endif // QT_CONFIG(accessibility)
        self.interpretationLabel.setText(QCoreApplication.translate("ConsultationForm", u"Interpretation", None))
#if QT_CONFIG(accessibility)
        self.interpretation.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Interpretation", None))
#endif // QT_CONFIG(accessibility)
        self.interpretation.setPlaceholderText(QCoreApplication.translate("ConsultationForm", u"consecutive", None))
        self.languagesLabel.setText(QCoreApplication.translate("ConsultationForm", u"Languages", None))
#if QT_CONFIG(accessibility)
        self.languages.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Languages", None))
#endif // QT_CONFIG(accessibility)
        self.languages.setPlaceholderText(QCoreApplication.translate("ConsultationForm", u"en km", None))
        self.host_idLabel.setText(QCoreApplication.translate("ConsultationForm", u"Host", None))
#if QT_CONFIG(accessibility)
        self.host_id.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Host", None))
#endif // QT_CONFIG(accessibility)
        self.country_idLabel.setText(QCoreApplication.translate("ConsultationForm", u"Country", None))
#if QT_CONFIG(accessibility)
        self.country_id.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Country", None))
#endif // QT_CONFIG(accessibility)
        self.city_km_kind_kmLabel.setText(QCoreApplication.translate("ConsultationForm", u"Before the city (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.city_km_kind__km.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Before the city (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.city_km_kind__km.setToolTip(QCoreApplication.translate("ConsultationForm", u"What the city is called before its name: \u179a\u17b6\u1787\u1792\u17b6\u1793\u17b8, \u1791\u17b8\u1780\u17d2\u179a\u17bb\u1784", None))
#endif // QT_CONFIG(tooltip)
        self.city_enLabel.setText(QCoreApplication.translate("ConsultationForm", u"City (English)", None))
#if QT_CONFIG(accessibility)
        self.city__en.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"City (English)", None))
#endif // QT_CONFIG(accessibility)
        self.city_frLabel.setText(QCoreApplication.translate("ConsultationForm", u"City (French)", None))
#if QT_CONFIG(accessibility)
        self.city__fr.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"City (French)", None))
#endif // QT_CONFIG(accessibility)
        self.city_kmLabel.setText(QCoreApplication.translate("ConsultationForm", u"City (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.city__km.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"City (Khmer)", None))
#endif // QT_CONFIG(accessibility)
        self.venue_enLabel.setText(QCoreApplication.translate("ConsultationForm", u"Venue (English)", None))
#if QT_CONFIG(accessibility)
        self.venue__en.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Venue (English)", None))
#endif // QT_CONFIG(accessibility)
        self.venue_frLabel.setText(QCoreApplication.translate("ConsultationForm", u"Venue (French)", None))
#if QT_CONFIG(accessibility)
        self.venue__fr.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Venue (French)", None))
#endif // QT_CONFIG(accessibility)
        self.venue_kmLabel.setText(QCoreApplication.translate("ConsultationForm", u"Venue (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.venue__km.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Venue (Khmer)", None))
#endif // QT_CONFIG(accessibility)
        self.delay_enLabel.setText(QCoreApplication.translate("ConsultationForm", u"Why late or postponed (English)", None))
#if QT_CONFIG(accessibility)
        self.delay__en.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Why late or postponed (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.delay__en.setToolTip(QCoreApplication.translate("ConsultationForm", u"As may be said in public", None))
#endif // QT_CONFIG(tooltip)
        self.delay_frLabel.setText(QCoreApplication.translate("ConsultationForm", u"Why late or postponed (French)", None))
#if QT_CONFIG(accessibility)
        self.delay__fr.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Why late or postponed (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.delay__fr.setToolTip(QCoreApplication.translate("ConsultationForm", u"As may be said in public", None))
#endif // QT_CONFIG(tooltip)
        self.delay_kmLabel.setText(QCoreApplication.translate("ConsultationForm", u"Why late or postponed (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.delay__km.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Why late or postponed (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.delay__km.setToolTip(QCoreApplication.translate("ConsultationForm", u"As may be said in public", None))
#endif // QT_CONFIG(tooltip)
        self.aboutHeading.setText(QCoreApplication.translate("ConsultationForm", u"For the release", None))
        self.theme_enLabel.setText(QCoreApplication.translate("ConsultationForm", u"Theme (English)", None))
#if QT_CONFIG(accessibility)
        self.theme__en.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Theme (English)", None))
#endif // QT_CONFIG(accessibility)
        self.theme_frLabel.setText(QCoreApplication.translate("ConsultationForm", u"Theme (French)", None))
#if QT_CONFIG(accessibility)
        self.theme__fr.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Theme (French)", None))
#endif // QT_CONFIG(accessibility)
        self.theme_kmLabel.setText(QCoreApplication.translate("ConsultationForm", u"Theme (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.theme__km.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Theme (Khmer)", None))
#endif // QT_CONFIG(accessibility)
        self.visit_enLabel.setText(QCoreApplication.translate("ConsultationForm", u"Lies in the visit (English)", None))
#if QT_CONFIG(accessibility)
        self.visit__en.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Lies in the visit (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.visit__en.setToolTip(QCoreApplication.translate("ConsultationForm", u"As printed: the official visit of \u2026 to Cambodia", None))
#endif // QT_CONFIG(tooltip)
        self.visit_frLabel.setText(QCoreApplication.translate("ConsultationForm", u"Lies in the visit (French)", None))
#if QT_CONFIG(accessibility)
        self.visit__fr.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Lies in the visit (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.visit__fr.setToolTip(QCoreApplication.translate("ConsultationForm", u"As printed: the official visit of \u2026 to Cambodia", None))
#endif // QT_CONFIG(tooltip)
        self.visit_kmLabel.setText(QCoreApplication.translate("ConsultationForm", u"Lies in the visit (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.visit__km.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Lies in the visit (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.visit__km.setToolTip(QCoreApplication.translate("ConsultationForm", u"As printed: the official visit of \u2026 to Cambodia", None))
#endif // QT_CONFIG(tooltip)
        self.back_to_back_enLabel.setText(QCoreApplication.translate("ConsultationForm", u"Joined to (English)", None))
#if QT_CONFIG(accessibility)
        self.back_to_back__en.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Joined to (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.back_to_back__en.setToolTip(QCoreApplication.translate("ConsultationForm", u"Another meeting that it was joined to, as printed", None))
#endif // QT_CONFIG(tooltip)
        self.back_to_back_frLabel.setText(QCoreApplication.translate("ConsultationForm", u"Joined to (French)", None))
#if QT_CONFIG(accessibility)
        self.back_to_back__fr.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Joined to (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.back_to_back__fr.setToolTip(QCoreApplication.translate("ConsultationForm", u"Another meeting that it was joined to, as printed", None))
#endif // QT_CONFIG(tooltip)
        self.back_to_back_kmLabel.setText(QCoreApplication.translate("ConsultationForm", u"Joined to (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.back_to_back__km.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Joined to (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.back_to_back__km.setToolTip(QCoreApplication.translate("ConsultationForm", u"Another meeting that it was joined to, as printed", None))
#endif // QT_CONFIG(tooltip)
        self.atmosphere_enLabel.setText(QCoreApplication.translate("ConsultationForm", u"Atmosphere (English)", None))
#if QT_CONFIG(accessibility)
        self.atmosphere__en.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Atmosphere (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.atmosphere__en.setToolTip(QCoreApplication.translate("ConsultationForm", u"As in 'in a cordial atmosphere': cordial", None))
#endif // QT_CONFIG(tooltip)
        self.atmosphere_frLabel.setText(QCoreApplication.translate("ConsultationForm", u"Atmosphere (French)", None))
#if QT_CONFIG(accessibility)
        self.atmosphere__fr.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Atmosphere (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.atmosphere__fr.setToolTip(QCoreApplication.translate("ConsultationForm", u"As in 'in a cordial atmosphere': cordial", None))
#endif // QT_CONFIG(tooltip)
        self.atmosphere_kmLabel.setText(QCoreApplication.translate("ConsultationForm", u"Atmosphere (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.atmosphere__km.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Atmosphere (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.atmosphere__km.setToolTip(QCoreApplication.translate("ConsultationForm", u"As in 'in a cordial atmosphere': cordial", None))
#endif // QT_CONFIG(tooltip)
        self.next_datesLabel.setText(QCoreApplication.translate("ConsultationForm", u"Next session", None))
#if QT_CONFIG(accessibility)
        self.next_dates.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Next session", None))
#endif // QT_CONFIG(accessibility)
        self.next_city_enLabel.setText(QCoreApplication.translate("ConsultationForm", u"City of the next session (English)", None))
#if QT_CONFIG(accessibility)
        self.next_city__en.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"City of the next session (English)", None))
#endif // QT_CONFIG(accessibility)
        self.next_city_frLabel.setText(QCoreApplication.translate("ConsultationForm", u"City of the next session (French)", None))
#if QT_CONFIG(accessibility)
        self.next_city__fr.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"City of the next session (French)", None))
#endif // QT_CONFIG(accessibility)
        self.next_city_kmLabel.setText(QCoreApplication.translate("ConsultationForm", u"City of the next session (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.next_city__km.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"City of the next session (Khmer)", None))
#endif // QT_CONFIG(accessibility)
        self.notesHeading.setText(QCoreApplication.translate("ConsultationForm", u"Remarks", None))
        self.remarks_enLabel.setText(QCoreApplication.translate("ConsultationForm", u"Remarks (English)", None))
#if QT_CONFIG(accessibility)
        self.remarks__en.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Remarks (English)", None))
#endif // QT_CONFIG(accessibility)
        self.remarks_frLabel.setText(QCoreApplication.translate("ConsultationForm", u"Remarks (French)", None))
#if QT_CONFIG(accessibility)
        self.remarks__fr.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Remarks (French)", None))
#endif // QT_CONFIG(accessibility)
        self.remarks_kmLabel.setText(QCoreApplication.translate("ConsultationForm", u"Remarks (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.remarks__km.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Remarks (Khmer)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

