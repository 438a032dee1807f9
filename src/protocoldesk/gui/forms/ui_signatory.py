# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'signatory.ui'
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

class Ui_SignatoryForm(object):
    def setupUi(self, SignatoryForm):
        if not SignatoryForm.objectName():
            SignatoryForm.setObjectName(u"SignatoryForm")
        SignatoryForm.resize(880, 640)
        self.cards = QVBoxLayout(SignatoryForm)
        self.cards.setSpacing(16)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.signatoryCard = QFrame(SignatoryForm)
        self.signatoryCard.setObjectName(u"signatoryCard")
        self.signatoryCard.setProperty(u"card", True)
        self.signatoryGrid = QGridLayout(self.signatoryCard)
        self.signatoryGrid.setObjectName(u"signatoryGrid")
        self.signatoryGrid.setHorizontalSpacing(16)
        self.signatoryGrid.setVerticalSpacing(12)
        self.signatoryGrid.setContentsMargins(20, 16, 20, 20)
        self.party_idColumn = QVBoxLayout()
        self.party_idColumn.setSpacing(4)
        self.party_idColumn.setObjectName(u"party_idColumn")
        self.party_idColumn.setContentsMargins(0, 0, 0, 0)
        self.party_idLabel = QLabel(self.signatoryCard)
        self.party_idLabel.setObjectName(u"party_idLabel")
        self.party_idLabel.setProperty(u"role", u"field")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.party_idLabel.sizePolicy().hasHeightForWidth())
        self.party_idLabel.setSizePolicy(sizePolicy)

        self.party_idColumn.addWidget(self.party_idLabel)

        self.party_id = Picker(self.signatoryCard)
        self.party_id.setObjectName(u"party_id")
        sizePolicy.setHeightForWidth(self.party_id.sizePolicy().hasHeightForWidth())
        self.party_id.setSizePolicy(sizePolicy)

        self.party_idColumn.addWidget(self.party_id)


        self.signatoryGrid.addLayout(self.party_idColumn, 0, 0, 1, 1)

        self.person_idColumn = QVBoxLayout()
        self.person_idColumn.setSpacing(4)
        self.person_idColumn.setObjectName(u"person_idColumn")
        self.person_idColumn.setContentsMargins(0, 0, 0, 0)
        self.person_idLabel = QLabel(self.signatoryCard)
        self.person_idLabel.setObjectName(u"person_idLabel")
        self.person_idLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.person_idLabel.sizePolicy().hasHeightForWidth())
        self.person_idLabel.setSizePolicy(sizePolicy)

        self.person_idColumn.addWidget(self.person_idLabel)

        self.person_id = Picker(self.signatoryCard)
        self.person_id.setObjectName(u"person_id")
        sizePolicy.setHeightForWidth(self.person_id.sizePolicy().hasHeightForWidth())
        self.person_id.setSizePolicy(sizePolicy)

        self.person_idColumn.addWidget(self.person_id)


        self.signatoryGrid.addLayout(self.person_idColumn, 0, 1, 1, 2)

        self.title_enColumn = QVBoxLayout()
        self.title_enColumn.setSpacing(4)
        self.title_enColumn.setObjectName(u"title_enColumn")
        self.title_enColumn.setContentsMargins(0, 0, 0, 0)
        self.title_enLabel = QLabel(self.signatoryCard)
        self.title_enLabel.setObjectName(u"title_enLabel")
        self.title_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.title_enLabel.sizePolicy().hasHeightForWidth())
        self.title_enLabel.setSizePolicy(sizePolicy)

        self.title_enColumn.addWidget(self.title_enLabel)

        self.title__en = QLineEdit(self.signatoryCard)
        self.title__en.setObjectName(u"title__en")
        sizePolicy.setHeightForWidth(self.title__en.sizePolicy().hasHeightForWidth())
        self.title__en.setSizePolicy(sizePolicy)

        self.title_enColumn.addWidget(self.title__en)


        self.signatoryGrid.addLayout(self.title_enColumn, 1, 0, 1, 1)

        self.title_frColumn = QVBoxLayout()
        self.title_frColumn.setSpacing(4)
        self.title_frColumn.setObjectName(u"title_frColumn")
        self.title_frColumn.setContentsMargins(0, 0, 0, 0)
        self.title_frLabel = QLabel(self.signatoryCard)
        self.title_frLabel.setObjectName(u"title_frLabel")
        self.title_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.title_frLabel.sizePolicy().hasHeightForWidth())
        self.title_frLabel.setSizePolicy(sizePolicy)

        self.title_frColumn.addWidget(self.title_frLabel)

        self.title__fr = QLineEdit(self.signatoryCard)
        self.title__fr.setObjectName(u"title__fr")
        sizePolicy.setHeightForWidth(self.title__fr.sizePolicy().hasHeightForWidth())
        self.title__fr.setSizePolicy(sizePolicy)

        self.title_frColumn.addWidget(self.title__fr)


        self.signatoryGrid.addLayout(self.title_frColumn, 1, 1, 1, 1)

        self.title_kmColumn = QVBoxLayout()
        self.title_kmColumn.setSpacing(4)
        self.title_kmColumn.setObjectName(u"title_kmColumn")
        self.title_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.title_kmLabel = QLabel(self.signatoryCard)
        self.title_kmLabel.setObjectName(u"title_kmLabel")
        self.title_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.title_kmLabel.sizePolicy().hasHeightForWidth())
        self.title_kmLabel.setSizePolicy(sizePolicy)

        self.title_kmColumn.addWidget(self.title_kmLabel)

        self.title__km = QLineEdit(self.signatoryCard)
        self.title__km.setObjectName(u"title__km")
        sizePolicy.setHeightForWidth(self.title__km.sizePolicy().hasHeightForWidth())
        self.title__km.setSizePolicy(sizePolicy)

        self.title_kmColumn.addWidget(self.title__km)


        self.signatoryGrid.addLayout(self.title_kmColumn, 1, 2, 1, 1)

        self.numberColumn = QVBoxLayout()
        self.numberColumn.setSpacing(4)
        self.numberColumn.setObjectName(u"numberColumn")
        self.numberColumn.setContentsMargins(0, 0, 0, 0)
        self.numberLabel = QLabel(self.signatoryCard)
        self.numberLabel.setObjectName(u"numberLabel")
        self.numberLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.numberLabel.sizePolicy().hasHeightForWidth())
        self.numberLabel.setSizePolicy(sizePolicy)

        self.numberColumn.addWidget(self.numberLabel)

        self.number = QLineEdit(self.signatoryCard)
        self.number.setObjectName(u"number")
        sizePolicy.setHeightForWidth(self.number.sizePolicy().hasHeightForWidth())
        self.number.setSizePolicy(sizePolicy)

        self.numberColumn.addWidget(self.number)


        self.signatoryGrid.addLayout(self.numberColumn, 2, 0, 1, 1)

        self.signatoryGrid.setColumnStretch(0, 1)
        self.signatoryGrid.setColumnStretch(1, 1)
        self.signatoryGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.signatoryCard)

#if QT_CONFIG(shortcut)
        self.party_idLabel.setBuddy(self.party_id)
        self.person_idLabel.setBuddy(self.person_id)
        self.title_enLabel.setBuddy(self.title__en)
        self.title_frLabel.setBuddy(self.title__fr)
        self.title_kmLabel.setBuddy(self.title__km)
        self.numberLabel.setBuddy(self.number)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SignatoryForm)

        QMetaObject.connectSlotsByName(SignatoryForm)
    # setupUi

    def retranslateUi(self, SignatoryForm):
        self.party_idLabel.setText(QCoreApplication.translate("SignatoryForm", u"For the party", None))
#if QT_CONFIG(accessibility)
        self.party_id.setAccessibleName(QCoreApplication.translate("SignatoryForm", u"For the party", None))
#endif // QT_CONFIG(accessibility)
        self.person_idLabel.setText(QCoreApplication.translate("SignatoryForm", u"Person", None))
#if QT_CONFIG(accessibility)
        self.person_id.setAccessibleName(QCoreApplication.translate("SignatoryForm", u"Person", None))
#endif // QT_CONFIG(accessibility)
        self.title_enLabel.setText(QCoreApplication.translate("SignatoryForm", u"Signs as (English)", None))
#if QT_CONFIG(accessibility)
        self.title__en.setAccessibleName(QCoreApplication.translate("SignatoryForm", u"Signs as (English)", None))
#endif // QT_CONFIG(accessibility)
        self.title_frLabel.setText(QCoreApplication.translate("SignatoryForm", u"Signs as (French)", None))
#if QT_CONFIG(accessibility)
        self.title__fr.setAccessibleName(QCoreApplication.translate("SignatoryForm", u"Signs as (French)", None))
#endif // QT_CONFIG(accessibility)
        self.title_kmLabel.setText(QCoreApplication.translate("SignatoryForm", u"Signs as (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.title__km.setAccessibleName(QCoreApplication.translate("SignatoryForm", u"Signs as (Khmer)", None))
#endif // QT_CONFIG(accessibility)
        self.numberLabel.setText(QCoreApplication.translate("SignatoryForm", u"Number that its government gave it", None))
#if QT_CONFIG(accessibility)
        self.number.setAccessibleName(QCoreApplication.translate("SignatoryForm", u"Number that its government gave it", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

