# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_consultation.ui'
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
    QGridLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpinBox, QVBoxLayout, QWidget)

from protocoldesk.gui.widgets.picker import Picker
from protocoldesk.gui.widgets.whenedit import WhenEdit

class Ui_NewConsultationForm(object):
    def setupUi(self, NewConsultationForm):
        if not NewConsultationForm.objectName():
            NewConsultationForm.setObjectName(u"NewConsultationForm")
        NewConsultationForm.resize(880, 640)
        self.cards = QVBoxLayout(NewConsultationForm)
        self.cards.setSpacing(16)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.seriesCard = QFrame(NewConsultationForm)
        self.seriesCard.setObjectName(u"seriesCard")
        self.seriesCard.setProperty(u"card", True)
        self.seriesGrid = QGridLayout(self.seriesCard)
        self.seriesGrid.setObjectName(u"seriesGrid")
        self.seriesGrid.setHorizontalSpacing(16)
        self.seriesGrid.setVerticalSpacing(12)
        self.seriesGrid.setContentsMargins(20, 16, 20, 20)
        self.seriesHeading = QLabel(self.seriesCard)
        self.seriesHeading.setObjectName(u"seriesHeading")
        self.seriesHeading.setProperty(u"role", u"card")

        self.seriesGrid.addWidget(self.seriesHeading, 0, 0, 1, 3)

        self.mechanismColumn = QVBoxLayout()
        self.mechanismColumn.setSpacing(4)
        self.mechanismColumn.setObjectName(u"mechanismColumn")
        self.mechanismColumn.setContentsMargins(0, 0, 0, 0)
        self.mechanismLabel = QLabel(self.seriesCard)
        self.mechanismLabel.setObjectName(u"mechanismLabel")
        self.mechanismLabel.setProperty(u"role", u"field")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.mechanismLabel.sizePolicy().hasHeightForWidth())
        self.mechanismLabel.setSizePolicy(sizePolicy)

        self.mechanismColumn.addWidget(self.mechanismLabel)

        self.mechanism = Picker(self.seriesCard)
        self.mechanism.setObjectName(u"mechanism")
        sizePolicy.setHeightForWidth(self.mechanism.sizePolicy().hasHeightForWidth())
        self.mechanism.setSizePolicy(sizePolicy)

        self.mechanismColumn.addWidget(self.mechanism)


        self.seriesGrid.addLayout(self.mechanismColumn, 1, 0, 1, 2)

        self.new_series = QPushButton(self.seriesCard)
        self.new_series.setObjectName(u"new_series")
        sizePolicy.setHeightForWidth(self.new_series.sizePolicy().hasHeightForWidth())
        self.new_series.setSizePolicy(sizePolicy)
        self.new_series.setAutoDefault(False)

        self.seriesGrid.addWidget(self.new_series, 1, 2, 1, 1, Qt.AlignBottom)

        self.seriesGrid.setColumnStretch(0, 1)
        self.seriesGrid.setColumnStretch(1, 1)
        self.seriesGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.seriesCard)

        self.sessionCard = QFrame(NewConsultationForm)
        self.sessionCard.setObjectName(u"sessionCard")
        self.sessionCard.setProperty(u"card", True)
        self.sessionGrid = QGridLayout(self.sessionCard)
        self.sessionGrid.setObjectName(u"sessionGrid")
        self.sessionGrid.setHorizontalSpacing(16)
        self.sessionGrid.setVerticalSpacing(12)
        self.sessionGrid.setContentsMargins(20, 16, 20, 20)
        self.sessionHeading = QLabel(self.sessionCard)
        self.sessionHeading.setObjectName(u"sessionHeading")
        self.sessionHeading.setProperty(u"role", u"card")

        self.sessionGrid.addWidget(self.sessionHeading, 0, 0, 1, 3)

        self.numberColumn = QVBoxLayout()
        self.numberColumn.setSpacing(4)
        self.numberColumn.setObjectName(u"numberColumn")
        self.numberColumn.setContentsMargins(0, 0, 0, 0)
        self.numberLabel = QLabel(self.sessionCard)
        self.numberLabel.setObjectName(u"numberLabel")
        self.numberLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.numberLabel.sizePolicy().hasHeightForWidth())
        self.numberLabel.setSizePolicy(sizePolicy)

        self.numberColumn.addWidget(self.numberLabel)

        self.number = QSpinBox(self.sessionCard)
        self.number.setObjectName(u"number")
        sizePolicy.setHeightForWidth(self.number.sizePolicy().hasHeightForWidth())
        self.number.setSizePolicy(sizePolicy)
        self.number.setMinimum(0)
        self.number.setMaximum(999)

        self.numberColumn.addWidget(self.number)


        self.sessionGrid.addLayout(self.numberColumn, 1, 0, 1, 1)

        self.refColumn = QVBoxLayout()
        self.refColumn.setSpacing(4)
        self.refColumn.setObjectName(u"refColumn")
        self.refColumn.setContentsMargins(0, 0, 0, 0)
        self.refLabel = QLabel(self.sessionCard)
        self.refLabel.setObjectName(u"refLabel")
        self.refLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.refLabel.sizePolicy().hasHeightForWidth())
        self.refLabel.setSizePolicy(sizePolicy)

        self.refColumn.addWidget(self.refLabel)

        self.ref = QLineEdit(self.sessionCard)
        self.ref.setObjectName(u"ref")
        sizePolicy.setHeightForWidth(self.ref.sizePolicy().hasHeightForWidth())
        self.ref.setSizePolicy(sizePolicy)

        self.refColumn.addWidget(self.ref)


        self.sessionGrid.addLayout(self.refColumn, 1, 1, 1, 1)

        self.modeColumn = QVBoxLayout()
        self.modeColumn.setSpacing(4)
        self.modeColumn.setObjectName(u"modeColumn")
        self.modeColumn.setContentsMargins(0, 0, 0, 0)
        self.modeLabel = QLabel(self.sessionCard)
        self.modeLabel.setObjectName(u"modeLabel")
        self.modeLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.modeLabel.sizePolicy().hasHeightForWidth())
        self.modeLabel.setSizePolicy(sizePolicy)

        self.modeColumn.addWidget(self.modeLabel)

        self.mode = QComboBox(self.sessionCard)
        self.mode.setObjectName(u"mode")
        sizePolicy.setHeightForWidth(self.mode.sizePolicy().hasHeightForWidth())
        self.mode.setSizePolicy(sizePolicy)

        self.modeColumn.addWidget(self.mode)


        self.sessionGrid.addLayout(self.modeColumn, 1, 2, 1, 1)

        self.datesColumn = QVBoxLayout()
        self.datesColumn.setSpacing(4)
        self.datesColumn.setObjectName(u"datesColumn")
        self.datesColumn.setContentsMargins(0, 0, 0, 0)
        self.datesLabel = QLabel(self.sessionCard)
        self.datesLabel.setObjectName(u"datesLabel")
        self.datesLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.datesLabel.sizePolicy().hasHeightForWidth())
        self.datesLabel.setSizePolicy(sizePolicy)

        self.datesColumn.addWidget(self.datesLabel)

        self.dates = WhenEdit(self.sessionCard)
        self.dates.setObjectName(u"dates")
        sizePolicy.setHeightForWidth(self.dates.sizePolicy().hasHeightForWidth())
        self.dates.setSizePolicy(sizePolicy)

        self.datesColumn.addWidget(self.dates)


        self.sessionGrid.addLayout(self.datesColumn, 2, 0, 1, 2)

        self.hostColumn = QVBoxLayout()
        self.hostColumn.setSpacing(4)
        self.hostColumn.setObjectName(u"hostColumn")
        self.hostColumn.setContentsMargins(0, 0, 0, 0)
        self.hostLabel = QLabel(self.sessionCard)
        self.hostLabel.setObjectName(u"hostLabel")
        self.hostLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.hostLabel.sizePolicy().hasHeightForWidth())
        self.hostLabel.setSizePolicy(sizePolicy)

        self.hostColumn.addWidget(self.hostLabel)

        self.host = Picker(self.sessionCard)
        self.host.setObjectName(u"host")
        sizePolicy.setHeightForWidth(self.host.sizePolicy().hasHeightForWidth())
        self.host.setSizePolicy(sizePolicy)

        self.hostColumn.addWidget(self.host)


        self.sessionGrid.addLayout(self.hostColumn, 2, 2, 1, 1)

        self.city_enColumn = QVBoxLayout()
        self.city_enColumn.setSpacing(4)
        self.city_enColumn.setObjectName(u"city_enColumn")
        self.city_enColumn.setContentsMargins(0, 0, 0, 0)
        self.city_enLabel = QLabel(self.sessionCard)
        self.city_enLabel.setObjectName(u"city_enLabel")
        self.city_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.city_enLabel.sizePolicy().hasHeightForWidth())
        self.city_enLabel.setSizePolicy(sizePolicy)

        self.city_enColumn.addWidget(self.city_enLabel)

        self.city__en = QLineEdit(self.sessionCard)
        self.city__en.setObjectName(u"city__en")
        sizePolicy.setHeightForWidth(self.city__en.sizePolicy().hasHeightForWidth())
        self.city__en.setSizePolicy(sizePolicy)

        self.city_enColumn.addWidget(self.city__en)


        self.sessionGrid.addLayout(self.city_enColumn, 3, 0, 1, 1)

        self.city_frColumn = QVBoxLayout()
        self.city_frColumn.setSpacing(4)
        self.city_frColumn.setObjectName(u"city_frColumn")
        self.city_frColumn.setContentsMargins(0, 0, 0, 0)
        self.city_frLabel = QLabel(self.sessionCard)
        self.city_frLabel.setObjectName(u"city_frLabel")
        self.city_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.city_frLabel.sizePolicy().hasHeightForWidth())
        self.city_frLabel.setSizePolicy(sizePolicy)

        self.city_frColumn.addWidget(self.city_frLabel)

        self.city__fr = QLineEdit(self.sessionCard)
        self.city__fr.setObjectName(u"city__fr")
        sizePolicy.setHeightForWidth(self.city__fr.sizePolicy().hasHeightForWidth())
        self.city__fr.setSizePolicy(sizePolicy)

        self.city_frColumn.addWidget(self.city__fr)


        self.sessionGrid.addLayout(self.city_frColumn, 3, 1, 1, 1)

        self.city_kmColumn = QVBoxLayout()
        self.city_kmColumn.setSpacing(4)
        self.city_kmColumn.setObjectName(u"city_kmColumn")
        self.city_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.city_kmLabel = QLabel(self.sessionCard)
        self.city_kmLabel.setObjectName(u"city_kmLabel")
        self.city_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.city_kmLabel.sizePolicy().hasHeightForWidth())
        self.city_kmLabel.setSizePolicy(sizePolicy)

        self.city_kmColumn.addWidget(self.city_kmLabel)

        self.city__km = QLineEdit(self.sessionCard)
        self.city__km.setObjectName(u"city__km")
        sizePolicy.setHeightForWidth(self.city__km.sizePolicy().hasHeightForWidth())
        self.city__km.setSizePolicy(sizePolicy)

        self.city_kmColumn.addWidget(self.city__km)


        self.sessionGrid.addLayout(self.city_kmColumn, 3, 2, 1, 1)

        self.sessionGrid.setColumnStretch(0, 1)
        self.sessionGrid.setColumnStretch(1, 1)
        self.sessionGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.sessionCard)

        self.nameCard = QFrame(NewConsultationForm)
        self.nameCard.setObjectName(u"nameCard")
        self.nameCard.setProperty(u"card", True)
        self.nameGrid = QGridLayout(self.nameCard)
        self.nameGrid.setObjectName(u"nameGrid")
        self.nameGrid.setHorizontalSpacing(16)
        self.nameGrid.setVerticalSpacing(12)
        self.nameGrid.setContentsMargins(20, 16, 20, 20)
        self.nameHeading = QLabel(self.nameCard)
        self.nameHeading.setObjectName(u"nameHeading")
        self.nameHeading.setProperty(u"role", u"card")

        self.nameGrid.addWidget(self.nameHeading, 0, 0, 1, 3)

        self.name_enColumn = QVBoxLayout()
        self.name_enColumn.setSpacing(4)
        self.name_enColumn.setObjectName(u"name_enColumn")
        self.name_enColumn.setContentsMargins(0, 0, 0, 0)
        self.name_enLabel = QLabel(self.nameCard)
        self.name_enLabel.setObjectName(u"name_enLabel")
        self.name_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.name_enLabel.sizePolicy().hasHeightForWidth())
        self.name_enLabel.setSizePolicy(sizePolicy)

        self.name_enColumn.addWidget(self.name_enLabel)

        self.name__en = QLineEdit(self.nameCard)
        self.name__en.setObjectName(u"name__en")
        sizePolicy.setHeightForWidth(self.name__en.sizePolicy().hasHeightForWidth())
        self.name__en.setSizePolicy(sizePolicy)

        self.name_enColumn.addWidget(self.name__en)


        self.nameGrid.addLayout(self.name_enColumn, 1, 0, 1, 1)

        self.name_frColumn = QVBoxLayout()
        self.name_frColumn.setSpacing(4)
        self.name_frColumn.setObjectName(u"name_frColumn")
        self.name_frColumn.setContentsMargins(0, 0, 0, 0)
        self.name_frLabel = QLabel(self.nameCard)
        self.name_frLabel.setObjectName(u"name_frLabel")
        self.name_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.name_frLabel.sizePolicy().hasHeightForWidth())
        self.name_frLabel.setSizePolicy(sizePolicy)

        self.name_frColumn.addWidget(self.name_frLabel)

        self.name__fr = QLineEdit(self.nameCard)
        self.name__fr.setObjectName(u"name__fr")
        sizePolicy.setHeightForWidth(self.name__fr.sizePolicy().hasHeightForWidth())
        self.name__fr.setSizePolicy(sizePolicy)

        self.name_frColumn.addWidget(self.name__fr)


        self.nameGrid.addLayout(self.name_frColumn, 1, 1, 1, 1)

        self.name_kmColumn = QVBoxLayout()
        self.name_kmColumn.setSpacing(4)
        self.name_kmColumn.setObjectName(u"name_kmColumn")
        self.name_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.name_kmLabel = QLabel(self.nameCard)
        self.name_kmLabel.setObjectName(u"name_kmLabel")
        self.name_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.name_kmLabel.sizePolicy().hasHeightForWidth())
        self.name_kmLabel.setSizePolicy(sizePolicy)

        self.name_kmColumn.addWidget(self.name_kmLabel)

        self.name__km = QLineEdit(self.nameCard)
        self.name__km.setObjectName(u"name__km")
        sizePolicy.setHeightForWidth(self.name__km.sizePolicy().hasHeightForWidth())
        self.name__km.setSizePolicy(sizePolicy)

        self.name_kmColumn.addWidget(self.name__km)


        self.nameGrid.addLayout(self.name_kmColumn, 1, 2, 1, 1)

        self.nameGrid.setColumnStretch(0, 1)
        self.nameGrid.setColumnStretch(1, 1)
        self.nameGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.nameCard)

        self.carryCard = QFrame(NewConsultationForm)
        self.carryCard.setObjectName(u"carryCard")
        self.carryCard.setProperty(u"card", True)
        self.carryGrid = QGridLayout(self.carryCard)
        self.carryGrid.setObjectName(u"carryGrid")
        self.carryGrid.setHorizontalSpacing(16)
        self.carryGrid.setVerticalSpacing(12)
        self.carryGrid.setContentsMargins(20, 16, 20, 20)
        self.carryHeading = QLabel(self.carryCard)
        self.carryHeading.setObjectName(u"carryHeading")
        self.carryHeading.setProperty(u"role", u"card")

        self.carryGrid.addWidget(self.carryHeading, 0, 0, 1, 3)

        self.agenda = QCheckBox(self.carryCard)
        self.agenda.setObjectName(u"agenda")
        sizePolicy.setHeightForWidth(self.agenda.sizePolicy().hasHeightForWidth())
        self.agenda.setSizePolicy(sizePolicy)

        self.carryGrid.addWidget(self.agenda, 1, 0, 1, 1, Qt.AlignBottom)

        self.people = QCheckBox(self.carryCard)
        self.people.setObjectName(u"people")
        sizePolicy.setHeightForWidth(self.people.sizePolicy().hasHeightForWidth())
        self.people.setSizePolicy(sizePolicy)

        self.carryGrid.addWidget(self.people, 1, 1, 1, 1, Qt.AlignBottom)

        self.follow_ups = QCheckBox(self.carryCard)
        self.follow_ups.setObjectName(u"follow_ups")
        sizePolicy.setHeightForWidth(self.follow_ups.sizePolicy().hasHeightForWidth())
        self.follow_ups.setSizePolicy(sizePolicy)

        self.carryGrid.addWidget(self.follow_ups, 1, 2, 1, 1, Qt.AlignBottom)

        self.carryGrid.setColumnStretch(0, 1)
        self.carryGrid.setColumnStretch(1, 1)
        self.carryGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.carryCard)

#if QT_CONFIG(shortcut)
        self.mechanismLabel.setBuddy(self.mechanism)
        self.numberLabel.setBuddy(self.number)
        self.refLabel.setBuddy(self.ref)
        self.modeLabel.setBuddy(self.mode)
        self.datesLabel.setBuddy(self.dates)
        self.hostLabel.setBuddy(self.host)
        self.city_enLabel.setBuddy(self.city__en)
        self.city_frLabel.setBuddy(self.city__fr)
        self.city_kmLabel.setBuddy(self.city__km)
        self.name_enLabel.setBuddy(self.name__en)
        self.name_frLabel.setBuddy(self.name__fr)
        self.name_kmLabel.setBuddy(self.name__km)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NewConsultationForm)

        QMetaObject.connectSlotsByName(NewConsultationForm)
    # setupUi

    def retranslateUi(self, NewConsultationForm):
        self.seriesHeading.setText(QCoreApplication.translate("NewConsultationForm", u"Mechanism", None))
        self.mechanismLabel.setText(QCoreApplication.translate("NewConsultationForm", u"Between whom", None))
#if QT_CONFIG(accessibility)
        self.mechanism.setAccessibleName(QCoreApplication.translate("NewConsultationForm", u"Between whom", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.mechanism.setToolTip(QCoreApplication.translate("NewConsultationForm", u"Type a country or the name of the series", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.new_series.setAccessibleName(QCoreApplication.translate("NewConsultationForm", u"New mechanism\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.new_series.setText(QCoreApplication.translate("NewConsultationForm", u"New mechanism\u2026", None))
        self.sessionHeading.setText(QCoreApplication.translate("NewConsultationForm", u"Session", None))
        self.numberLabel.setText(QCoreApplication.translate("NewConsultationForm", u"Number", None))
#if QT_CONFIG(accessibility)
        self.number.setAccessibleName(QCoreApplication.translate("NewConsultationForm", u"Number", None))
#endif // QT_CONFIG(accessibility)
        self.number.setSpecialValueText(QCoreApplication.translate("NewConsultationForm", u"Outside the series", None))
        self.refLabel.setText(QCoreApplication.translate("NewConsultationForm", u"Reference", None))
#if QT_CONFIG(accessibility)
        self.ref.setAccessibleName(QCoreApplication.translate("NewConsultationForm", u"Reference", None))
#endif // QT_CONFIG(accessibility)
        self.modeLabel.setText(QCoreApplication.translate("NewConsultationForm", u"Mode", None))
#if QT_CONFIG(accessibility)
        self.mode.setAccessibleName(QCoreApplication.translate("NewConsultationForm", u"Mode", None))
#endif // QT_CONFIG(accessibility)
        self.datesLabel.setText(QCoreApplication.translate("NewConsultationForm", u"Date", None))
#if QT_CONFIG(accessibility)
        self.dates.setAccessibleName(QCoreApplication.translate("NewConsultationForm", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.hostLabel.setText(QCoreApplication.translate("NewConsultationForm", u"Host", None))
#if QT_CONFIG(accessibility)
        self.host.setAccessibleName(QCoreApplication.translate("NewConsultationForm", u"Host", None))
#endif // QT_CONFIG(accessibility)
        self.city_enLabel.setText(QCoreApplication.translate("NewConsultationForm", u"City (English)", None))
#if QT_CONFIG(accessibility)
        self.city__en.setAccessibleName(QCoreApplication.translate("NewConsultationForm", u"City (English)", None))
#endif // QT_CONFIG(accessibility)
        self.city_frLabel.setText(QCoreApplication.translate("NewConsultationForm", u"City (French)", None))
#if QT_CONFIG(accessibility)
        self.city__fr.setAccessibleName(QCoreApplication.translate("NewConsultationForm", u"City (French)", None))
#endif // QT_CONFIG(accessibility)
        self.city_kmLabel.setText(QCoreApplication.translate("NewConsultationForm", u"City (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.city__km.setAccessibleName(QCoreApplication.translate("NewConsultationForm", u"City (Khmer)", None))
#endif // QT_CONFIG(accessibility)
        self.nameHeading.setText(QCoreApplication.translate("NewConsultationForm", u"Outside the series", None))
        self.name_enLabel.setText(QCoreApplication.translate("NewConsultationForm", u"In place of a number (English)", None))
#if QT_CONFIG(accessibility)
        self.name__en.setAccessibleName(QCoreApplication.translate("NewConsultationForm", u"In place of a number (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.name__en.setToolTip(QCoreApplication.translate("NewConsultationForm", u"Special", None))
#endif // QT_CONFIG(tooltip)
        self.name_frLabel.setText(QCoreApplication.translate("NewConsultationForm", u"In place of a number (French)", None))
#if QT_CONFIG(accessibility)
        self.name__fr.setAccessibleName(QCoreApplication.translate("NewConsultationForm", u"In place of a number (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.name__fr.setToolTip(QCoreApplication.translate("NewConsultationForm", u"Special", None))
#endif // QT_CONFIG(tooltip)
        self.name_kmLabel.setText(QCoreApplication.translate("NewConsultationForm", u"In place of a number (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.name__km.setAccessibleName(QCoreApplication.translate("NewConsultationForm", u"In place of a number (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.name__km.setToolTip(QCoreApplication.translate("NewConsultationForm", u"Special", None))
#endif // QT_CONFIG(tooltip)
        self.carryHeading.setText(QCoreApplication.translate("NewConsultationForm", u"From the previous one", None))
#if QT_CONFIG(accessibility)
        self.agenda.setAccessibleName(QCoreApplication.translate("NewConsultationForm", u"Agenda", None))
#endif // QT_CONFIG(accessibility)
        self.agenda.setText(QCoreApplication.translate("NewConsultationForm", u"Agenda", None))
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("NewConsultationForm", u"People", None))
#endif // QT_CONFIG(accessibility)
        self.people.setText(QCoreApplication.translate("NewConsultationForm", u"People", None))
#if QT_CONFIG(accessibility)
        self.follow_ups.setAccessibleName(QCoreApplication.translate("NewConsultationForm", u"Open follow-ups", None))
#endif // QT_CONFIG(accessibility)
        self.follow_ups.setText(QCoreApplication.translate("NewConsultationForm", u"Open follow-ups", None))
        pass
    # retranslateUi

