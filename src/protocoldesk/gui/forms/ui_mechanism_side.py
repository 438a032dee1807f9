# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'mechanism_side.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QLabel,
    QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

from protocoldesk.gui.widgets.picker import Picker

class Ui_MechanismSideForm(object):
    def setupUi(self, MechanismSideForm):
        if not MechanismSideForm.objectName():
            MechanismSideForm.setObjectName(u"MechanismSideForm")
        MechanismSideForm.resize(880, 640)
        self.cards = QVBoxLayout(MechanismSideForm)
        self.cards.setSpacing(16)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.sideCard = QFrame(MechanismSideForm)
        self.sideCard.setObjectName(u"sideCard")
        self.sideCard.setProperty(u"card", True)
        self.sideGrid = QGridLayout(self.sideCard)
        self.sideGrid.setObjectName(u"sideGrid")
        self.sideGrid.setHorizontalSpacing(16)
        self.sideGrid.setVerticalSpacing(12)
        self.sideGrid.setContentsMargins(20, 16, 20, 20)
        self.sideHeading = QLabel(self.sideCard)
        self.sideHeading.setObjectName(u"sideHeading")
        self.sideHeading.setProperty(u"role", u"card")

        self.sideGrid.addWidget(self.sideHeading, 0, 0, 1, 3)

        self.party_idColumn = QVBoxLayout()
        self.party_idColumn.setSpacing(4)
        self.party_idColumn.setObjectName(u"party_idColumn")
        self.party_idColumn.setContentsMargins(0, 0, 0, 0)
        self.party_idLabel = QLabel(self.sideCard)
        self.party_idLabel.setObjectName(u"party_idLabel")
        self.party_idLabel.setProperty(u"role", u"field")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.party_idLabel.sizePolicy().hasHeightForWidth())
        self.party_idLabel.setSizePolicy(sizePolicy)

        self.party_idColumn.addWidget(self.party_idLabel)

        self.party_id = Picker(self.sideCard)
        self.party_id.setObjectName(u"party_id")
        sizePolicy.setHeightForWidth(self.party_id.sizePolicy().hasHeightForWidth())
        self.party_id.setSizePolicy(sizePolicy)

        self.party_idColumn.addWidget(self.party_id)


        self.sideGrid.addLayout(self.party_idColumn, 1, 0, 1, 1)

        self.institution_idColumn = QVBoxLayout()
        self.institution_idColumn.setSpacing(4)
        self.institution_idColumn.setObjectName(u"institution_idColumn")
        self.institution_idColumn.setContentsMargins(0, 0, 0, 0)
        self.institution_idLabel = QLabel(self.sideCard)
        self.institution_idLabel.setObjectName(u"institution_idLabel")
        self.institution_idLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.institution_idLabel.sizePolicy().hasHeightForWidth())
        self.institution_idLabel.setSizePolicy(sizePolicy)

        self.institution_idColumn.addWidget(self.institution_idLabel)

        self.institution_id = Picker(self.sideCard)
        self.institution_id.setObjectName(u"institution_id")
        sizePolicy.setHeightForWidth(self.institution_id.sizePolicy().hasHeightForWidth())
        self.institution_id.setSizePolicy(sizePolicy)

        self.institution_idColumn.addWidget(self.institution_id)


        self.sideGrid.addLayout(self.institution_idColumn, 1, 1, 1, 2)

        self.contact_idColumn = QVBoxLayout()
        self.contact_idColumn.setSpacing(4)
        self.contact_idColumn.setObjectName(u"contact_idColumn")
        self.contact_idColumn.setContentsMargins(0, 0, 0, 0)
        self.contact_idLabel = QLabel(self.sideCard)
        self.contact_idLabel.setObjectName(u"contact_idLabel")
        self.contact_idLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.contact_idLabel.sizePolicy().hasHeightForWidth())
        self.contact_idLabel.setSizePolicy(sizePolicy)

        self.contact_idColumn.addWidget(self.contact_idLabel)

        self.contact_id = Picker(self.sideCard)
        self.contact_id.setObjectName(u"contact_id")
        sizePolicy.setHeightForWidth(self.contact_id.sizePolicy().hasHeightForWidth())
        self.contact_id.setSizePolicy(sizePolicy)

        self.contact_idColumn.addWidget(self.contact_id)


        self.sideGrid.addLayout(self.contact_idColumn, 2, 0, 1, 3)

        self.level_enColumn = QVBoxLayout()
        self.level_enColumn.setSpacing(4)
        self.level_enColumn.setObjectName(u"level_enColumn")
        self.level_enColumn.setContentsMargins(0, 0, 0, 0)
        self.level_enLabel = QLabel(self.sideCard)
        self.level_enLabel.setObjectName(u"level_enLabel")
        self.level_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.level_enLabel.sizePolicy().hasHeightForWidth())
        self.level_enLabel.setSizePolicy(sizePolicy)

        self.level_enColumn.addWidget(self.level_enLabel)

        self.level__en = QLineEdit(self.sideCard)
        self.level__en.setObjectName(u"level__en")
        sizePolicy.setHeightForWidth(self.level__en.sizePolicy().hasHeightForWidth())
        self.level__en.setSizePolicy(sizePolicy)

        self.level_enColumn.addWidget(self.level__en)


        self.sideGrid.addLayout(self.level_enColumn, 3, 0, 1, 1)

        self.level_frColumn = QVBoxLayout()
        self.level_frColumn.setSpacing(4)
        self.level_frColumn.setObjectName(u"level_frColumn")
        self.level_frColumn.setContentsMargins(0, 0, 0, 0)
        self.level_frLabel = QLabel(self.sideCard)
        self.level_frLabel.setObjectName(u"level_frLabel")
        self.level_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.level_frLabel.sizePolicy().hasHeightForWidth())
        self.level_frLabel.setSizePolicy(sizePolicy)

        self.level_frColumn.addWidget(self.level_frLabel)

        self.level__fr = QLineEdit(self.sideCard)
        self.level__fr.setObjectName(u"level__fr")
        sizePolicy.setHeightForWidth(self.level__fr.sizePolicy().hasHeightForWidth())
        self.level__fr.setSizePolicy(sizePolicy)

        self.level_frColumn.addWidget(self.level__fr)


        self.sideGrid.addLayout(self.level_frColumn, 3, 1, 1, 1)

        self.level_kmColumn = QVBoxLayout()
        self.level_kmColumn.setSpacing(4)
        self.level_kmColumn.setObjectName(u"level_kmColumn")
        self.level_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.level_kmLabel = QLabel(self.sideCard)
        self.level_kmLabel.setObjectName(u"level_kmLabel")
        self.level_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.level_kmLabel.sizePolicy().hasHeightForWidth())
        self.level_kmLabel.setSizePolicy(sizePolicy)

        self.level_kmColumn.addWidget(self.level_kmLabel)

        self.level__km = QLineEdit(self.sideCard)
        self.level__km.setObjectName(u"level__km")
        sizePolicy.setHeightForWidth(self.level__km.sizePolicy().hasHeightForWidth())
        self.level__km.setSizePolicy(sizePolicy)

        self.level_kmColumn.addWidget(self.level__km)


        self.sideGrid.addLayout(self.level_kmColumn, 3, 2, 1, 1)

        self.sideGrid.setColumnStretch(0, 1)
        self.sideGrid.setColumnStretch(1, 1)
        self.sideGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.sideCard)

#if QT_CONFIG(shortcut)
        self.party_idLabel.setBuddy(self.party_id)
        self.institution_idLabel.setBuddy(self.institution_id)
        self.contact_idLabel.setBuddy(self.contact_id)
        self.level_enLabel.setBuddy(self.level__en)
        self.level_frLabel.setBuddy(self.level__fr)
        self.level_kmLabel.setBuddy(self.level__km)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MechanismSideForm)

        QMetaObject.connectSlotsByName(MechanismSideForm)
    # setupUi

    def retranslateUi(self, MechanismSideForm):
        self.sideHeading.setText(QCoreApplication.translate("MechanismSideForm", u"Side", None))
        self.party_idLabel.setText(QCoreApplication.translate("MechanismSideForm", u"Party", None))
#if QT_CONFIG(accessibility)
        self.party_id.setAccessibleName(QCoreApplication.translate("MechanismSideForm", u"Party", None))
#endif // QT_CONFIG(accessibility)
        self.institution_idLabel.setText(QCoreApplication.translate("MechanismSideForm", u"Institution", None))
#if QT_CONFIG(accessibility)
        self.institution_id.setAccessibleName(QCoreApplication.translate("MechanismSideForm", u"Institution", None))
#endif // QT_CONFIG(accessibility)
        self.contact_idLabel.setText(QCoreApplication.translate("MechanismSideForm", u"Contact", None))
#if QT_CONFIG(accessibility)
        self.contact_id.setAccessibleName(QCoreApplication.translate("MechanismSideForm", u"Contact", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.contact_id.setToolTip(QCoreApplication.translate("MechanismSideForm", u"The executive secretary, or whoever arranges the meetings", None))
#endif // QT_CONFIG(tooltip)
        self.level_enLabel.setText(QCoreApplication.translate("MechanismSideForm", u"Level (English)", None))
#if QT_CONFIG(accessibility)
        self.level__en.setAccessibleName(QCoreApplication.translate("MechanismSideForm", u"Level (English)", None))
#endif // QT_CONFIG(accessibility)
        self.level_frLabel.setText(QCoreApplication.translate("MechanismSideForm", u"Level (French)", None))
#if QT_CONFIG(accessibility)
        self.level__fr.setAccessibleName(QCoreApplication.translate("MechanismSideForm", u"Level (French)", None))
#endif // QT_CONFIG(accessibility)
        self.level_kmLabel.setText(QCoreApplication.translate("MechanismSideForm", u"Level (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.level__km.setAccessibleName(QCoreApplication.translate("MechanismSideForm", u"Level (Khmer)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

