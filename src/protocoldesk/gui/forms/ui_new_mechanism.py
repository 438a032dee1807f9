# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_mechanism.ui'
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

class Ui_NewMechanismForm(object):
    def setupUi(self, NewMechanismForm):
        if not NewMechanismForm.objectName():
            NewMechanismForm.setObjectName(u"NewMechanismForm")
        NewMechanismForm.resize(880, 640)
        self.cards = QVBoxLayout(NewMechanismForm)
        self.cards.setSpacing(16)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.sidesCard = QFrame(NewMechanismForm)
        self.sidesCard.setObjectName(u"sidesCard")
        self.sidesCard.setProperty(u"card", True)
        self.sidesGrid = QGridLayout(self.sidesCard)
        self.sidesGrid.setObjectName(u"sidesGrid")
        self.sidesGrid.setHorizontalSpacing(16)
        self.sidesGrid.setVerticalSpacing(12)
        self.sidesGrid.setContentsMargins(20, 16, 20, 20)
        self.sidesHeading = QLabel(self.sidesCard)
        self.sidesHeading.setObjectName(u"sidesHeading")
        self.sidesHeading.setProperty(u"role", u"card")

        self.sidesGrid.addWidget(self.sidesHeading, 0, 0, 1, 3)

        self.oursColumn = QVBoxLayout()
        self.oursColumn.setSpacing(4)
        self.oursColumn.setObjectName(u"oursColumn")
        self.oursColumn.setContentsMargins(0, 0, 0, 0)
        self.oursLabel = QLabel(self.sidesCard)
        self.oursLabel.setObjectName(u"oursLabel")
        self.oursLabel.setProperty(u"role", u"field")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.oursLabel.sizePolicy().hasHeightForWidth())
        self.oursLabel.setSizePolicy(sizePolicy)

        self.oursColumn.addWidget(self.oursLabel)

        self.ours = Picker(self.sidesCard)
        self.ours.setObjectName(u"ours")
        sizePolicy.setHeightForWidth(self.ours.sizePolicy().hasHeightForWidth())
        self.ours.setSizePolicy(sizePolicy)

        self.oursColumn.addWidget(self.ours)


        self.sidesGrid.addLayout(self.oursColumn, 1, 0, 1, 1)

        self.our_institutionColumn = QVBoxLayout()
        self.our_institutionColumn.setSpacing(4)
        self.our_institutionColumn.setObjectName(u"our_institutionColumn")
        self.our_institutionColumn.setContentsMargins(0, 0, 0, 0)
        self.our_institutionLabel = QLabel(self.sidesCard)
        self.our_institutionLabel.setObjectName(u"our_institutionLabel")
        self.our_institutionLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.our_institutionLabel.sizePolicy().hasHeightForWidth())
        self.our_institutionLabel.setSizePolicy(sizePolicy)

        self.our_institutionColumn.addWidget(self.our_institutionLabel)

        self.our_institution = Picker(self.sidesCard)
        self.our_institution.setObjectName(u"our_institution")
        sizePolicy.setHeightForWidth(self.our_institution.sizePolicy().hasHeightForWidth())
        self.our_institution.setSizePolicy(sizePolicy)

        self.our_institutionColumn.addWidget(self.our_institution)


        self.sidesGrid.addLayout(self.our_institutionColumn, 1, 1, 1, 2)

        self.theirsColumn = QVBoxLayout()
        self.theirsColumn.setSpacing(4)
        self.theirsColumn.setObjectName(u"theirsColumn")
        self.theirsColumn.setContentsMargins(0, 0, 0, 0)
        self.theirsLabel = QLabel(self.sidesCard)
        self.theirsLabel.setObjectName(u"theirsLabel")
        self.theirsLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.theirsLabel.sizePolicy().hasHeightForWidth())
        self.theirsLabel.setSizePolicy(sizePolicy)

        self.theirsColumn.addWidget(self.theirsLabel)

        self.theirs = Picker(self.sidesCard)
        self.theirs.setObjectName(u"theirs")
        sizePolicy.setHeightForWidth(self.theirs.sizePolicy().hasHeightForWidth())
        self.theirs.setSizePolicy(sizePolicy)

        self.theirsColumn.addWidget(self.theirs)


        self.sidesGrid.addLayout(self.theirsColumn, 2, 0, 1, 1)

        self.their_institutionColumn = QVBoxLayout()
        self.their_institutionColumn.setSpacing(4)
        self.their_institutionColumn.setObjectName(u"their_institutionColumn")
        self.their_institutionColumn.setContentsMargins(0, 0, 0, 0)
        self.their_institutionLabel = QLabel(self.sidesCard)
        self.their_institutionLabel.setObjectName(u"their_institutionLabel")
        self.their_institutionLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.their_institutionLabel.sizePolicy().hasHeightForWidth())
        self.their_institutionLabel.setSizePolicy(sizePolicy)

        self.their_institutionColumn.addWidget(self.their_institutionLabel)

        self.their_institution = Picker(self.sidesCard)
        self.their_institution.setObjectName(u"their_institution")
        sizePolicy.setHeightForWidth(self.their_institution.sizePolicy().hasHeightForWidth())
        self.their_institution.setSizePolicy(sizePolicy)

        self.their_institutionColumn.addWidget(self.their_institution)


        self.sidesGrid.addLayout(self.their_institutionColumn, 2, 1, 1, 2)

        self.sidesGrid.setColumnStretch(0, 1)
        self.sidesGrid.setColumnStretch(1, 1)
        self.sidesGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.sidesCard)

        self.namesCard = QFrame(NewMechanismForm)
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

        self.namesGrid.setColumnStretch(0, 1)
        self.namesGrid.setColumnStretch(1, 1)
        self.namesGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.namesCard)

#if QT_CONFIG(shortcut)
        self.oursLabel.setBuddy(self.ours)
        self.our_institutionLabel.setBuddy(self.our_institution)
        self.theirsLabel.setBuddy(self.theirs)
        self.their_institutionLabel.setBuddy(self.their_institution)
        self.name_enLabel.setBuddy(self.name__en)
        self.name_frLabel.setBuddy(self.name__fr)
        self.name_kmLabel.setBuddy(self.name__km)
        self.handleLabel.setBuddy(self.handle)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NewMechanismForm)

        QMetaObject.connectSlotsByName(NewMechanismForm)
    # setupUi

    def retranslateUi(self, NewMechanismForm):
        self.sidesHeading.setText(QCoreApplication.translate("NewMechanismForm", u"Sides", None))
        self.oursLabel.setText(QCoreApplication.translate("NewMechanismForm", u"Our side", None))
#if QT_CONFIG(accessibility)
        self.ours.setAccessibleName(QCoreApplication.translate("NewMechanismForm", u"Our side", None))
#endif // QT_CONFIG(accessibility)
        self.our_institutionLabel.setText(QCoreApplication.translate("NewMechanismForm", u"Our institution", None))
#if QT_CONFIG(accessibility)
        self.our_institution.setAccessibleName(QCoreApplication.translate("NewMechanismForm", u"Our institution", None))
#endif // QT_CONFIG(accessibility)
        self.theirsLabel.setText(QCoreApplication.translate("NewMechanismForm", u"Other side", None))
#if QT_CONFIG(accessibility)
        self.theirs.setAccessibleName(QCoreApplication.translate("NewMechanismForm", u"Other side", None))
#endif // QT_CONFIG(accessibility)
        self.their_institutionLabel.setText(QCoreApplication.translate("NewMechanismForm", u"Their institution", None))
#if QT_CONFIG(accessibility)
        self.their_institution.setAccessibleName(QCoreApplication.translate("NewMechanismForm", u"Their institution", None))
#endif // QT_CONFIG(accessibility)
        self.namesHeading.setText(QCoreApplication.translate("NewMechanismForm", u"Name", None))
        self.name_enLabel.setText(QCoreApplication.translate("NewMechanismForm", u"Name (English)", None))
#if QT_CONFIG(accessibility)
        self.name__en.setAccessibleName(QCoreApplication.translate("NewMechanismForm", u"Name (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.name__en.setToolTip(QCoreApplication.translate("NewMechanismForm", u"Without ordinal and article: Cambodia-Canada Bilateral Consultations", None))
#endif // QT_CONFIG(tooltip)
        self.name_frLabel.setText(QCoreApplication.translate("NewMechanismForm", u"Name (French)", None))
#if QT_CONFIG(accessibility)
        self.name__fr.setAccessibleName(QCoreApplication.translate("NewMechanismForm", u"Name (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.name__fr.setToolTip(QCoreApplication.translate("NewMechanismForm", u"Without ordinal and article: Cambodia-Canada Bilateral Consultations", None))
#endif // QT_CONFIG(tooltip)
        self.name_kmLabel.setText(QCoreApplication.translate("NewMechanismForm", u"Name (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.name__km.setAccessibleName(QCoreApplication.translate("NewMechanismForm", u"Name (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.name__km.setToolTip(QCoreApplication.translate("NewMechanismForm", u"Without ordinal and article: Cambodia-Canada Bilateral Consultations", None))
#endif // QT_CONFIG(tooltip)
        self.handleLabel.setText(QCoreApplication.translate("NewMechanismForm", u"Short code", None))
#if QT_CONFIG(accessibility)
        self.handle.setAccessibleName(QCoreApplication.translate("NewMechanismForm", u"Short code", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.handle.setToolTip(QCoreApplication.translate("NewMechanismForm", u"Short and unique, small letters, digits and hyphens: kh-ca", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

