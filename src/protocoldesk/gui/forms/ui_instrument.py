# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'instrument.ui'
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
    QLabel, QLineEdit, QSizePolicy, QVBoxLayout,
    QWidget)

from protocoldesk.gui.widgets.dayedit import DayEdit
from protocoldesk.gui.widgets.marking import MarkingBox
from protocoldesk.gui.widgets.picker import Picker
from protocoldesk.gui.widgets.whenedit import WhenEdit

class Ui_InstrumentForm(object):
    def setupUi(self, InstrumentForm):
        if not InstrumentForm.objectName():
            InstrumentForm.setObjectName(u"InstrumentForm")
        InstrumentForm.resize(880, 640)
        self.cards = QVBoxLayout(InstrumentForm)
        self.cards.setSpacing(16)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.instrumentCard = QFrame(InstrumentForm)
        self.instrumentCard.setObjectName(u"instrumentCard")
        self.instrumentCard.setProperty(u"card", True)
        self.instrumentGrid = QGridLayout(self.instrumentCard)
        self.instrumentGrid.setObjectName(u"instrumentGrid")
        self.instrumentGrid.setHorizontalSpacing(16)
        self.instrumentGrid.setVerticalSpacing(12)
        self.instrumentGrid.setContentsMargins(20, 16, 20, 20)
        self.title_enColumn = QVBoxLayout()
        self.title_enColumn.setSpacing(4)
        self.title_enColumn.setObjectName(u"title_enColumn")
        self.title_enColumn.setContentsMargins(0, 0, 0, 0)
        self.title_enLabel = QLabel(self.instrumentCard)
        self.title_enLabel.setObjectName(u"title_enLabel")
        self.title_enLabel.setProperty(u"role", u"field")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.title_enLabel.sizePolicy().hasHeightForWidth())
        self.title_enLabel.setSizePolicy(sizePolicy)

        self.title_enColumn.addWidget(self.title_enLabel)

        self.title__en = QLineEdit(self.instrumentCard)
        self.title__en.setObjectName(u"title__en")
        sizePolicy.setHeightForWidth(self.title__en.sizePolicy().hasHeightForWidth())
        self.title__en.setSizePolicy(sizePolicy)

        self.title_enColumn.addWidget(self.title__en)


        self.instrumentGrid.addLayout(self.title_enColumn, 0, 0, 1, 1)

        self.title_frColumn = QVBoxLayout()
        self.title_frColumn.setSpacing(4)
        self.title_frColumn.setObjectName(u"title_frColumn")
        self.title_frColumn.setContentsMargins(0, 0, 0, 0)
        self.title_frLabel = QLabel(self.instrumentCard)
        self.title_frLabel.setObjectName(u"title_frLabel")
        self.title_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.title_frLabel.sizePolicy().hasHeightForWidth())
        self.title_frLabel.setSizePolicy(sizePolicy)

        self.title_frColumn.addWidget(self.title_frLabel)

        self.title__fr = QLineEdit(self.instrumentCard)
        self.title__fr.setObjectName(u"title__fr")
        sizePolicy.setHeightForWidth(self.title__fr.sizePolicy().hasHeightForWidth())
        self.title__fr.setSizePolicy(sizePolicy)

        self.title_frColumn.addWidget(self.title__fr)


        self.instrumentGrid.addLayout(self.title_frColumn, 0, 1, 1, 1)

        self.title_kmColumn = QVBoxLayout()
        self.title_kmColumn.setSpacing(4)
        self.title_kmColumn.setObjectName(u"title_kmColumn")
        self.title_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.title_kmLabel = QLabel(self.instrumentCard)
        self.title_kmLabel.setObjectName(u"title_kmLabel")
        self.title_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.title_kmLabel.sizePolicy().hasHeightForWidth())
        self.title_kmLabel.setSizePolicy(sizePolicy)

        self.title_kmColumn.addWidget(self.title_kmLabel)

        self.title__km = QLineEdit(self.instrumentCard)
        self.title__km.setObjectName(u"title__km")
        sizePolicy.setHeightForWidth(self.title__km.sizePolicy().hasHeightForWidth())
        self.title__km.setSizePolicy(sizePolicy)

        self.title_kmColumn.addWidget(self.title__km)


        self.instrumentGrid.addLayout(self.title_kmColumn, 0, 2, 1, 1)

        self.acronym_enColumn = QVBoxLayout()
        self.acronym_enColumn.setSpacing(4)
        self.acronym_enColumn.setObjectName(u"acronym_enColumn")
        self.acronym_enColumn.setContentsMargins(0, 0, 0, 0)
        self.acronym_enLabel = QLabel(self.instrumentCard)
        self.acronym_enLabel.setObjectName(u"acronym_enLabel")
        self.acronym_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.acronym_enLabel.sizePolicy().hasHeightForWidth())
        self.acronym_enLabel.setSizePolicy(sizePolicy)

        self.acronym_enColumn.addWidget(self.acronym_enLabel)

        self.acronym__en = QLineEdit(self.instrumentCard)
        self.acronym__en.setObjectName(u"acronym__en")
        sizePolicy.setHeightForWidth(self.acronym__en.sizePolicy().hasHeightForWidth())
        self.acronym__en.setSizePolicy(sizePolicy)

        self.acronym_enColumn.addWidget(self.acronym__en)


        self.instrumentGrid.addLayout(self.acronym_enColumn, 1, 0, 1, 1)

        self.acronym_frColumn = QVBoxLayout()
        self.acronym_frColumn.setSpacing(4)
        self.acronym_frColumn.setObjectName(u"acronym_frColumn")
        self.acronym_frColumn.setContentsMargins(0, 0, 0, 0)
        self.acronym_frLabel = QLabel(self.instrumentCard)
        self.acronym_frLabel.setObjectName(u"acronym_frLabel")
        self.acronym_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.acronym_frLabel.sizePolicy().hasHeightForWidth())
        self.acronym_frLabel.setSizePolicy(sizePolicy)

        self.acronym_frColumn.addWidget(self.acronym_frLabel)

        self.acronym__fr = QLineEdit(self.instrumentCard)
        self.acronym__fr.setObjectName(u"acronym__fr")
        sizePolicy.setHeightForWidth(self.acronym__fr.sizePolicy().hasHeightForWidth())
        self.acronym__fr.setSizePolicy(sizePolicy)

        self.acronym_frColumn.addWidget(self.acronym__fr)


        self.instrumentGrid.addLayout(self.acronym_frColumn, 1, 1, 1, 1)

        self.acronym_kmColumn = QVBoxLayout()
        self.acronym_kmColumn.setSpacing(4)
        self.acronym_kmColumn.setObjectName(u"acronym_kmColumn")
        self.acronym_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.acronym_kmLabel = QLabel(self.instrumentCard)
        self.acronym_kmLabel.setObjectName(u"acronym_kmLabel")
        self.acronym_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.acronym_kmLabel.sizePolicy().hasHeightForWidth())
        self.acronym_kmLabel.setSizePolicy(sizePolicy)

        self.acronym_kmColumn.addWidget(self.acronym_kmLabel)

        self.acronym__km = QLineEdit(self.instrumentCard)
        self.acronym__km.setObjectName(u"acronym__km")
        sizePolicy.setHeightForWidth(self.acronym__km.sizePolicy().hasHeightForWidth())
        self.acronym__km.setSizePolicy(sizePolicy)

        self.acronym_kmColumn.addWidget(self.acronym__km)


        self.instrumentGrid.addLayout(self.acronym_kmColumn, 1, 2, 1, 1)

        self.kind_enColumn = QVBoxLayout()
        self.kind_enColumn.setSpacing(4)
        self.kind_enColumn.setObjectName(u"kind_enColumn")
        self.kind_enColumn.setContentsMargins(0, 0, 0, 0)
        self.kind_enLabel = QLabel(self.instrumentCard)
        self.kind_enLabel.setObjectName(u"kind_enLabel")
        self.kind_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.kind_enLabel.sizePolicy().hasHeightForWidth())
        self.kind_enLabel.setSizePolicy(sizePolicy)

        self.kind_enColumn.addWidget(self.kind_enLabel)

        self.kind__en = QLineEdit(self.instrumentCard)
        self.kind__en.setObjectName(u"kind__en")
        sizePolicy.setHeightForWidth(self.kind__en.sizePolicy().hasHeightForWidth())
        self.kind__en.setSizePolicy(sizePolicy)

        self.kind_enColumn.addWidget(self.kind__en)


        self.instrumentGrid.addLayout(self.kind_enColumn, 2, 0, 1, 1)

        self.kind_frColumn = QVBoxLayout()
        self.kind_frColumn.setSpacing(4)
        self.kind_frColumn.setObjectName(u"kind_frColumn")
        self.kind_frColumn.setContentsMargins(0, 0, 0, 0)
        self.kind_frLabel = QLabel(self.instrumentCard)
        self.kind_frLabel.setObjectName(u"kind_frLabel")
        self.kind_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.kind_frLabel.sizePolicy().hasHeightForWidth())
        self.kind_frLabel.setSizePolicy(sizePolicy)

        self.kind_frColumn.addWidget(self.kind_frLabel)

        self.kind__fr = QLineEdit(self.instrumentCard)
        self.kind__fr.setObjectName(u"kind__fr")
        sizePolicy.setHeightForWidth(self.kind__fr.sizePolicy().hasHeightForWidth())
        self.kind__fr.setSizePolicy(sizePolicy)

        self.kind_frColumn.addWidget(self.kind__fr)


        self.instrumentGrid.addLayout(self.kind_frColumn, 2, 1, 1, 1)

        self.kind_kmColumn = QVBoxLayout()
        self.kind_kmColumn.setSpacing(4)
        self.kind_kmColumn.setObjectName(u"kind_kmColumn")
        self.kind_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.kind_kmLabel = QLabel(self.instrumentCard)
        self.kind_kmLabel.setObjectName(u"kind_kmLabel")
        self.kind_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.kind_kmLabel.sizePolicy().hasHeightForWidth())
        self.kind_kmLabel.setSizePolicy(sizePolicy)

        self.kind_kmColumn.addWidget(self.kind_kmLabel)

        self.kind__km = QLineEdit(self.instrumentCard)
        self.kind__km.setObjectName(u"kind__km")
        sizePolicy.setHeightForWidth(self.kind__km.sizePolicy().hasHeightForWidth())
        self.kind__km.setSizePolicy(sizePolicy)

        self.kind_kmColumn.addWidget(self.kind__km)


        self.instrumentGrid.addLayout(self.kind_kmColumn, 2, 2, 1, 1)

        self.statusColumn = QVBoxLayout()
        self.statusColumn.setSpacing(4)
        self.statusColumn.setObjectName(u"statusColumn")
        self.statusColumn.setContentsMargins(0, 0, 0, 0)
        self.statusLabel = QLabel(self.instrumentCard)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.statusLabel.sizePolicy().hasHeightForWidth())
        self.statusLabel.setSizePolicy(sizePolicy)

        self.statusColumn.addWidget(self.statusLabel)

        self.status = QComboBox(self.instrumentCard)
        self.status.setObjectName(u"status")
        sizePolicy.setHeightForWidth(self.status.sizePolicy().hasHeightForWidth())
        self.status.setSizePolicy(sizePolicy)

        self.statusColumn.addWidget(self.status)


        self.instrumentGrid.addLayout(self.statusColumn, 3, 0, 1, 1)

        self.datedColumn = QVBoxLayout()
        self.datedColumn.setSpacing(4)
        self.datedColumn.setObjectName(u"datedColumn")
        self.datedColumn.setContentsMargins(0, 0, 0, 0)
        self.datedLabel = QLabel(self.instrumentCard)
        self.datedLabel.setObjectName(u"datedLabel")
        self.datedLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.datedLabel.sizePolicy().hasHeightForWidth())
        self.datedLabel.setSizePolicy(sizePolicy)

        self.datedColumn.addWidget(self.datedLabel)

        self.dated = WhenEdit(self.instrumentCard)
        self.dated.setObjectName(u"dated")
        sizePolicy.setHeightForWidth(self.dated.sizePolicy().hasHeightForWidth())
        self.dated.setSizePolicy(sizePolicy)

        self.datedColumn.addWidget(self.dated)


        self.instrumentGrid.addLayout(self.datedColumn, 3, 1, 1, 1)

        self.in_forceColumn = QVBoxLayout()
        self.in_forceColumn.setSpacing(4)
        self.in_forceColumn.setObjectName(u"in_forceColumn")
        self.in_forceColumn.setContentsMargins(0, 0, 0, 0)
        self.in_forceLabel = QLabel(self.instrumentCard)
        self.in_forceLabel.setObjectName(u"in_forceLabel")
        self.in_forceLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.in_forceLabel.sizePolicy().hasHeightForWidth())
        self.in_forceLabel.setSizePolicy(sizePolicy)

        self.in_forceColumn.addWidget(self.in_forceLabel)

        self.in_force = DayEdit(self.instrumentCard)
        self.in_force.setObjectName(u"in_force")
        sizePolicy.setHeightForWidth(self.in_force.sizePolicy().hasHeightForWidth())
        self.in_force.setSizePolicy(sizePolicy)

        self.in_forceColumn.addWidget(self.in_force)


        self.instrumentGrid.addLayout(self.in_forceColumn, 3, 2, 1, 1)

        self.city_enColumn = QVBoxLayout()
        self.city_enColumn.setSpacing(4)
        self.city_enColumn.setObjectName(u"city_enColumn")
        self.city_enColumn.setContentsMargins(0, 0, 0, 0)
        self.city_enLabel = QLabel(self.instrumentCard)
        self.city_enLabel.setObjectName(u"city_enLabel")
        self.city_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.city_enLabel.sizePolicy().hasHeightForWidth())
        self.city_enLabel.setSizePolicy(sizePolicy)

        self.city_enColumn.addWidget(self.city_enLabel)

        self.city__en = QLineEdit(self.instrumentCard)
        self.city__en.setObjectName(u"city__en")
        sizePolicy.setHeightForWidth(self.city__en.sizePolicy().hasHeightForWidth())
        self.city__en.setSizePolicy(sizePolicy)

        self.city_enColumn.addWidget(self.city__en)


        self.instrumentGrid.addLayout(self.city_enColumn, 4, 0, 1, 1)

        self.city_frColumn = QVBoxLayout()
        self.city_frColumn.setSpacing(4)
        self.city_frColumn.setObjectName(u"city_frColumn")
        self.city_frColumn.setContentsMargins(0, 0, 0, 0)
        self.city_frLabel = QLabel(self.instrumentCard)
        self.city_frLabel.setObjectName(u"city_frLabel")
        self.city_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.city_frLabel.sizePolicy().hasHeightForWidth())
        self.city_frLabel.setSizePolicy(sizePolicy)

        self.city_frColumn.addWidget(self.city_frLabel)

        self.city__fr = QLineEdit(self.instrumentCard)
        self.city__fr.setObjectName(u"city__fr")
        sizePolicy.setHeightForWidth(self.city__fr.sizePolicy().hasHeightForWidth())
        self.city__fr.setSizePolicy(sizePolicy)

        self.city_frColumn.addWidget(self.city__fr)


        self.instrumentGrid.addLayout(self.city_frColumn, 4, 1, 1, 1)

        self.city_kmColumn = QVBoxLayout()
        self.city_kmColumn.setSpacing(4)
        self.city_kmColumn.setObjectName(u"city_kmColumn")
        self.city_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.city_kmLabel = QLabel(self.instrumentCard)
        self.city_kmLabel.setObjectName(u"city_kmLabel")
        self.city_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.city_kmLabel.sizePolicy().hasHeightForWidth())
        self.city_kmLabel.setSizePolicy(sizePolicy)

        self.city_kmColumn.addWidget(self.city_kmLabel)

        self.city__km = QLineEdit(self.instrumentCard)
        self.city__km.setObjectName(u"city__km")
        sizePolicy.setHeightForWidth(self.city__km.sizePolicy().hasHeightForWidth())
        self.city__km.setSizePolicy(sizePolicy)

        self.city_kmColumn.addWidget(self.city__km)


        self.instrumentGrid.addLayout(self.city_kmColumn, 4, 2, 1, 1)

        self.consultation_idColumn = QVBoxLayout()
        self.consultation_idColumn.setSpacing(4)
        self.consultation_idColumn.setObjectName(u"consultation_idColumn")
        self.consultation_idColumn.setContentsMargins(0, 0, 0, 0)
        self.consultation_idLabel = QLabel(self.instrumentCard)
        self.consultation_idLabel.setObjectName(u"consultation_idLabel")
        self.consultation_idLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.consultation_idLabel.sizePolicy().hasHeightForWidth())
        self.consultation_idLabel.setSizePolicy(sizePolicy)

        self.consultation_idColumn.addWidget(self.consultation_idLabel)

        self.consultation_id = Picker(self.instrumentCard)
        self.consultation_id.setObjectName(u"consultation_id")
        sizePolicy.setHeightForWidth(self.consultation_id.sizePolicy().hasHeightForWidth())
        self.consultation_id.setSizePolicy(sizePolicy)

        self.consultation_idColumn.addWidget(self.consultation_id)


        self.instrumentGrid.addLayout(self.consultation_idColumn, 5, 0, 1, 1)

        self.markingColumn = QVBoxLayout()
        self.markingColumn.setSpacing(4)
        self.markingColumn.setObjectName(u"markingColumn")
        self.markingColumn.setContentsMargins(0, 0, 0, 0)
        self.markingLabel = QLabel(self.instrumentCard)
        self.markingLabel.setObjectName(u"markingLabel")
        self.markingLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.markingLabel.sizePolicy().hasHeightForWidth())
        self.markingLabel.setSizePolicy(sizePolicy)

        self.markingColumn.addWidget(self.markingLabel)

        self.marking = MarkingBox(self.instrumentCard)
        self.marking.setObjectName(u"marking")
        sizePolicy.setHeightForWidth(self.marking.sizePolicy().hasHeightForWidth())
        self.marking.setSizePolicy(sizePolicy)

        self.markingColumn.addWidget(self.marking)


        self.instrumentGrid.addLayout(self.markingColumn, 5, 1, 1, 1)

        self.instrumentGrid.setColumnStretch(0, 1)
        self.instrumentGrid.setColumnStretch(1, 1)
        self.instrumentGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.instrumentCard)

#if QT_CONFIG(shortcut)
        self.title_enLabel.setBuddy(self.title__en)
        self.title_frLabel.setBuddy(self.title__fr)
        self.title_kmLabel.setBuddy(self.title__km)
        self.acronym_enLabel.setBuddy(self.acronym__en)
        self.acronym_frLabel.setBuddy(self.acronym__fr)
        self.acronym_kmLabel.setBuddy(self.acronym__km)
        self.kind_enLabel.setBuddy(self.kind__en)
        self.kind_frLabel.setBuddy(self.kind__fr)
        self.kind_kmLabel.setBuddy(self.kind__km)
        self.statusLabel.setBuddy(self.status)
        self.datedLabel.setBuddy(self.dated)
        self.in_forceLabel.setBuddy(self.in_force)
        self.city_enLabel.setBuddy(self.city__en)
        self.city_frLabel.setBuddy(self.city__fr)
        self.city_kmLabel.setBuddy(self.city__km)
        self.consultation_idLabel.setBuddy(self.consultation_id)
        self.markingLabel.setBuddy(self.marking)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(InstrumentForm)

        QMetaObject.connectSlotsByName(InstrumentForm)
    # setupUi

    def retranslateUi(self, InstrumentForm):
        self.title_enLabel.setText(QCoreApplication.translate("InstrumentForm", u"Title (English)", None))
#if QT_CONFIG(accessibility)
        self.title__en.setAccessibleName(QCoreApplication.translate("InstrumentForm", u"Title (English)", None))
#endif // QT_CONFIG(accessibility)
        self.title_frLabel.setText(QCoreApplication.translate("InstrumentForm", u"Title (French)", None))
#if QT_CONFIG(accessibility)
        self.title__fr.setAccessibleName(QCoreApplication.translate("InstrumentForm", u"Title (French)", None))
#endif // QT_CONFIG(accessibility)
        self.title_kmLabel.setText(QCoreApplication.translate("InstrumentForm", u"Title (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.title__km.setAccessibleName(QCoreApplication.translate("InstrumentForm", u"Title (Khmer)", None))
#endif // QT_CONFIG(accessibility)
        self.acronym_enLabel.setText(QCoreApplication.translate("InstrumentForm", u"Acronym (English)", None))
#if QT_CONFIG(accessibility)
        self.acronym__en.setAccessibleName(QCoreApplication.translate("InstrumentForm", u"Acronym (English)", None))
#endif // QT_CONFIG(accessibility)
        self.acronym_frLabel.setText(QCoreApplication.translate("InstrumentForm", u"Acronym (French)", None))
#if QT_CONFIG(accessibility)
        self.acronym__fr.setAccessibleName(QCoreApplication.translate("InstrumentForm", u"Acronym (French)", None))
#endif // QT_CONFIG(accessibility)
        self.acronym_kmLabel.setText(QCoreApplication.translate("InstrumentForm", u"Acronym (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.acronym__km.setAccessibleName(QCoreApplication.translate("InstrumentForm", u"Acronym (Khmer)", None))
#endif // QT_CONFIG(accessibility)
        self.kind_enLabel.setText(QCoreApplication.translate("InstrumentForm", u"Kind (English)", None))
#if QT_CONFIG(accessibility)
        self.kind__en.setAccessibleName(QCoreApplication.translate("InstrumentForm", u"Kind (English)", None))
#endif // QT_CONFIG(accessibility)
        self.kind_frLabel.setText(QCoreApplication.translate("InstrumentForm", u"Kind (French)", None))
#if QT_CONFIG(accessibility)
        self.kind__fr.setAccessibleName(QCoreApplication.translate("InstrumentForm", u"Kind (French)", None))
#endif // QT_CONFIG(accessibility)
        self.kind_kmLabel.setText(QCoreApplication.translate("InstrumentForm", u"Kind (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.kind__km.setAccessibleName(QCoreApplication.translate("InstrumentForm", u"Kind (Khmer)", None))
#endif // QT_CONFIG(accessibility)
        self.statusLabel.setText(QCoreApplication.translate("InstrumentForm", u"Status", None))
#if QT_CONFIG(accessibility)
        self.status.setAccessibleName(QCoreApplication.translate("InstrumentForm", u"Status", None))
#endif // QT_CONFIG(accessibility)
        self.datedLabel.setText(QCoreApplication.translate("InstrumentForm", u"Date", None))
#if QT_CONFIG(accessibility)
        self.dated.setAccessibleName(QCoreApplication.translate("InstrumentForm", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.in_forceLabel.setText(QCoreApplication.translate("InstrumentForm", u"In force since", None))
#if QT_CONFIG(accessibility)
        self.in_force.setAccessibleName(QCoreApplication.translate("InstrumentForm", u"In force since", None))
#endif // QT_CONFIG(accessibility)
        self.city_enLabel.setText(QCoreApplication.translate("InstrumentForm", u"City (English)", None))
#if QT_CONFIG(accessibility)
        self.city__en.setAccessibleName(QCoreApplication.translate("InstrumentForm", u"City (English)", None))
#endif // QT_CONFIG(accessibility)
        self.city_frLabel.setText(QCoreApplication.translate("InstrumentForm", u"City (French)", None))
#if QT_CONFIG(accessibility)
        self.city__fr.setAccessibleName(QCoreApplication.translate("InstrumentForm", u"City (French)", None))
#endif // QT_CONFIG(accessibility)
        self.city_kmLabel.setText(QCoreApplication.translate("InstrumentForm", u"City (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.city__km.setAccessibleName(QCoreApplication.translate("InstrumentForm", u"City (Khmer)", None))
#endif // QT_CONFIG(accessibility)
        self.consultation_idLabel.setText(QCoreApplication.translate("InstrumentForm", u"Session", None))
#if QT_CONFIG(accessibility)
        self.consultation_id.setAccessibleName(QCoreApplication.translate("InstrumentForm", u"Session", None))
#endif // QT_CONFIG(accessibility)
        self.markingLabel.setText(QCoreApplication.translate("InstrumentForm", u"Marking", None))
#if QT_CONFIG(accessibility)
        self.marking.setAccessibleName(QCoreApplication.translate("InstrumentForm", u"Marking", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

