# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rank.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QGridLayout,
    QLabel, QLineEdit, QSizePolicy, QSpinBox,
    QVBoxLayout, QWidget)

from protocoldesk.gui.widgets.picker import Picker

class Ui_RankForm(object):
    def setupUi(self, RankForm):
        if not RankForm.objectName():
            RankForm.setObjectName(u"RankForm")
        RankForm.resize(880, 640)
        self.cards = QVBoxLayout(RankForm)
        self.cards.setSpacing(16)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.rankCard = QFrame(RankForm)
        self.rankCard.setObjectName(u"rankCard")
        self.rankCard.setProperty(u"card", True)
        self.rankGrid = QGridLayout(self.rankCard)
        self.rankGrid.setObjectName(u"rankGrid")
        self.rankGrid.setHorizontalSpacing(16)
        self.rankGrid.setVerticalSpacing(12)
        self.rankGrid.setContentsMargins(20, 16, 20, 20)
        self.name_enColumn = QVBoxLayout()
        self.name_enColumn.setSpacing(4)
        self.name_enColumn.setObjectName(u"name_enColumn")
        self.name_enColumn.setContentsMargins(0, 0, 0, 0)
        self.name_enLabel = QLabel(self.rankCard)
        self.name_enLabel.setObjectName(u"name_enLabel")
        self.name_enLabel.setProperty(u"role", u"field")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.name_enLabel.sizePolicy().hasHeightForWidth())
        self.name_enLabel.setSizePolicy(sizePolicy)

        self.name_enColumn.addWidget(self.name_enLabel)

        self.name__en = QLineEdit(self.rankCard)
        self.name__en.setObjectName(u"name__en")
        sizePolicy.setHeightForWidth(self.name__en.sizePolicy().hasHeightForWidth())
        self.name__en.setSizePolicy(sizePolicy)

        self.name_enColumn.addWidget(self.name__en)


        self.rankGrid.addLayout(self.name_enColumn, 0, 0, 1, 1)

        self.name_frColumn = QVBoxLayout()
        self.name_frColumn.setSpacing(4)
        self.name_frColumn.setObjectName(u"name_frColumn")
        self.name_frColumn.setContentsMargins(0, 0, 0, 0)
        self.name_frLabel = QLabel(self.rankCard)
        self.name_frLabel.setObjectName(u"name_frLabel")
        self.name_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.name_frLabel.sizePolicy().hasHeightForWidth())
        self.name_frLabel.setSizePolicy(sizePolicy)

        self.name_frColumn.addWidget(self.name_frLabel)

        self.name__fr = QLineEdit(self.rankCard)
        self.name__fr.setObjectName(u"name__fr")
        sizePolicy.setHeightForWidth(self.name__fr.sizePolicy().hasHeightForWidth())
        self.name__fr.setSizePolicy(sizePolicy)

        self.name_frColumn.addWidget(self.name__fr)


        self.rankGrid.addLayout(self.name_frColumn, 0, 1, 1, 1)

        self.name_kmColumn = QVBoxLayout()
        self.name_kmColumn.setSpacing(4)
        self.name_kmColumn.setObjectName(u"name_kmColumn")
        self.name_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.name_kmLabel = QLabel(self.rankCard)
        self.name_kmLabel.setObjectName(u"name_kmLabel")
        self.name_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.name_kmLabel.sizePolicy().hasHeightForWidth())
        self.name_kmLabel.setSizePolicy(sizePolicy)

        self.name_kmColumn.addWidget(self.name_kmLabel)

        self.name__km = QLineEdit(self.rankCard)
        self.name__km.setObjectName(u"name__km")
        sizePolicy.setHeightForWidth(self.name__km.sizePolicy().hasHeightForWidth())
        self.name__km.setSizePolicy(sizePolicy)

        self.name_kmColumn.addWidget(self.name__km)


        self.rankGrid.addLayout(self.name_kmColumn, 0, 2, 1, 1)

        self.party_idColumn = QVBoxLayout()
        self.party_idColumn.setSpacing(4)
        self.party_idColumn.setObjectName(u"party_idColumn")
        self.party_idColumn.setContentsMargins(0, 0, 0, 0)
        self.party_idLabel = QLabel(self.rankCard)
        self.party_idLabel.setObjectName(u"party_idLabel")
        self.party_idLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.party_idLabel.sizePolicy().hasHeightForWidth())
        self.party_idLabel.setSizePolicy(sizePolicy)

        self.party_idColumn.addWidget(self.party_idLabel)

        self.party_id = Picker(self.rankCard)
        self.party_id.setObjectName(u"party_id")
        sizePolicy.setHeightForWidth(self.party_id.sizePolicy().hasHeightForWidth())
        self.party_id.setSizePolicy(sizePolicy)

        self.party_idColumn.addWidget(self.party_id)


        self.rankGrid.addLayout(self.party_idColumn, 1, 0, 1, 1)

        self.placeColumn = QVBoxLayout()
        self.placeColumn.setSpacing(4)
        self.placeColumn.setObjectName(u"placeColumn")
        self.placeColumn.setContentsMargins(0, 0, 0, 0)
        self.placeLabel = QLabel(self.rankCard)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.placeLabel.sizePolicy().hasHeightForWidth())
        self.placeLabel.setSizePolicy(sizePolicy)

        self.placeColumn.addWidget(self.placeLabel)

        self.place = QSpinBox(self.rankCard)
        self.place.setObjectName(u"place")
        sizePolicy.setHeightForWidth(self.place.sizePolicy().hasHeightForWidth())
        self.place.setSizePolicy(sizePolicy)
        self.place.setMinimum(0)
        self.place.setMaximum(999)

        self.placeColumn.addWidget(self.place)


        self.rankGrid.addLayout(self.placeColumn, 1, 1, 1, 1)

        self.confirmed = QCheckBox(self.rankCard)
        self.confirmed.setObjectName(u"confirmed")
        sizePolicy.setHeightForWidth(self.confirmed.sizePolicy().hasHeightForWidth())
        self.confirmed.setSizePolicy(sizePolicy)

        self.rankGrid.addWidget(self.confirmed, 1, 2, 1, 1, Qt.AlignBottom)

        self.sourceColumn = QVBoxLayout()
        self.sourceColumn.setSpacing(4)
        self.sourceColumn.setObjectName(u"sourceColumn")
        self.sourceColumn.setContentsMargins(0, 0, 0, 0)
        self.sourceLabel = QLabel(self.rankCard)
        self.sourceLabel.setObjectName(u"sourceLabel")
        self.sourceLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.sourceLabel.sizePolicy().hasHeightForWidth())
        self.sourceLabel.setSizePolicy(sizePolicy)

        self.sourceColumn.addWidget(self.sourceLabel)

        self.source = QLineEdit(self.rankCard)
        self.source.setObjectName(u"source")
        sizePolicy.setHeightForWidth(self.source.sizePolicy().hasHeightForWidth())
        self.source.setSizePolicy(sizePolicy)

        self.sourceColumn.addWidget(self.source)


        self.rankGrid.addLayout(self.sourceColumn, 2, 0, 1, 3)

        self.rankGrid.setColumnStretch(0, 1)
        self.rankGrid.setColumnStretch(1, 1)
        self.rankGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.rankCard)

#if QT_CONFIG(shortcut)
        self.name_enLabel.setBuddy(self.name__en)
        self.name_frLabel.setBuddy(self.name__fr)
        self.name_kmLabel.setBuddy(self.name__km)
        self.party_idLabel.setBuddy(self.party_id)
        self.placeLabel.setBuddy(self.place)
        self.sourceLabel.setBuddy(self.source)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RankForm)

        QMetaObject.connectSlotsByName(RankForm)
    # setupUi

    def retranslateUi(self, RankForm):
        self.name_enLabel.setText(QCoreApplication.translate("RankForm", u"Rank (English)", None))
#if QT_CONFIG(accessibility)
        self.name__en.setAccessibleName(QCoreApplication.translate("RankForm", u"Rank (English)", None))
#endif // QT_CONFIG(accessibility)
        self.name_frLabel.setText(QCoreApplication.translate("RankForm", u"Rank (French)", None))
#if QT_CONFIG(accessibility)
        self.name__fr.setAccessibleName(QCoreApplication.translate("RankForm", u"Rank (French)", None))
#endif // QT_CONFIG(accessibility)
        self.name_kmLabel.setText(QCoreApplication.translate("RankForm", u"Rank (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.name__km.setAccessibleName(QCoreApplication.translate("RankForm", u"Rank (Khmer)", None))
#endif // QT_CONFIG(accessibility)
        self.party_idLabel.setText(QCoreApplication.translate("RankForm", u"Party", None))
#if QT_CONFIG(accessibility)
        self.party_id.setAccessibleName(QCoreApplication.translate("RankForm", u"Party", None))
#endif // QT_CONFIG(accessibility)
        self.placeLabel.setText(QCoreApplication.translate("RankForm", u"Place, 1 being the highest", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("RankForm", u"Place, 1 being the highest", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.confirmed.setAccessibleName(QCoreApplication.translate("RankForm", u"Confirmed", None))
#endif // QT_CONFIG(accessibility)
        self.confirmed.setText(QCoreApplication.translate("RankForm", u"Confirmed", None))
        self.sourceLabel.setText(QCoreApplication.translate("RankForm", u"Where it is laid down", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("RankForm", u"Where it is laid down", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

