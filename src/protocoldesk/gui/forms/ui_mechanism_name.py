# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'mechanism_name.ui'
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

class Ui_MechanismNameForm(object):
    def setupUi(self, MechanismNameForm):
        if not MechanismNameForm.objectName():
            MechanismNameForm.setObjectName(u"MechanismNameForm")
        MechanismNameForm.resize(880, 640)
        self.cards = QVBoxLayout(MechanismNameForm)
        self.cards.setSpacing(16)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.nameCard = QFrame(MechanismNameForm)
        self.nameCard.setObjectName(u"nameCard")
        self.nameCard.setProperty(u"card", True)
        self.nameGrid = QGridLayout(self.nameCard)
        self.nameGrid.setObjectName(u"nameGrid")
        self.nameGrid.setHorizontalSpacing(16)
        self.nameGrid.setVerticalSpacing(12)
        self.nameGrid.setContentsMargins(20, 16, 20, 20)
        self.name_enColumn = QVBoxLayout()
        self.name_enColumn.setSpacing(4)
        self.name_enColumn.setObjectName(u"name_enColumn")
        self.name_enColumn.setContentsMargins(0, 0, 0, 0)
        self.name_enLabel = QLabel(self.nameCard)
        self.name_enLabel.setObjectName(u"name_enLabel")
        self.name_enLabel.setProperty(u"role", u"field")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.name_enLabel.sizePolicy().hasHeightForWidth())
        self.name_enLabel.setSizePolicy(sizePolicy)

        self.name_enColumn.addWidget(self.name_enLabel)

        self.name__en = QLineEdit(self.nameCard)
        self.name__en.setObjectName(u"name__en")
        sizePolicy.setHeightForWidth(self.name__en.sizePolicy().hasHeightForWidth())
        self.name__en.setSizePolicy(sizePolicy)

        self.name_enColumn.addWidget(self.name__en)


        self.nameGrid.addLayout(self.name_enColumn, 0, 0, 1, 1)

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


        self.nameGrid.addLayout(self.name_frColumn, 0, 1, 1, 1)

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


        self.nameGrid.addLayout(self.name_kmColumn, 0, 2, 1, 1)

        self.sourceColumn = QVBoxLayout()
        self.sourceColumn.setSpacing(4)
        self.sourceColumn.setObjectName(u"sourceColumn")
        self.sourceColumn.setContentsMargins(0, 0, 0, 0)
        self.sourceLabel = QLabel(self.nameCard)
        self.sourceLabel.setObjectName(u"sourceLabel")
        self.sourceLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.sourceLabel.sizePolicy().hasHeightForWidth())
        self.sourceLabel.setSizePolicy(sizePolicy)

        self.sourceColumn.addWidget(self.sourceLabel)

        self.source = QLineEdit(self.nameCard)
        self.source.setObjectName(u"source")
        sizePolicy.setHeightForWidth(self.source.sizePolicy().hasHeightForWidth())
        self.source.setSizePolicy(sizePolicy)

        self.sourceColumn.addWidget(self.source)


        self.nameGrid.addLayout(self.sourceColumn, 1, 0, 1, 3)

        self.nameGrid.setColumnStretch(0, 1)
        self.nameGrid.setColumnStretch(1, 1)
        self.nameGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.nameCard)

#if QT_CONFIG(shortcut)
        self.name_enLabel.setBuddy(self.name__en)
        self.name_frLabel.setBuddy(self.name__fr)
        self.name_kmLabel.setBuddy(self.name__km)
        self.sourceLabel.setBuddy(self.source)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MechanismNameForm)

        QMetaObject.connectSlotsByName(MechanismNameForm)
    # setupUi

    def retranslateUi(self, MechanismNameForm):
        self.name_enLabel.setText(QCoreApplication.translate("MechanismNameForm", u"Name (English)", None))
#if QT_CONFIG(accessibility)
        self.name__en.setAccessibleName(QCoreApplication.translate("MechanismNameForm", u"Name (English)", None))
#endif // QT_CONFIG(accessibility)
        self.name_frLabel.setText(QCoreApplication.translate("MechanismNameForm", u"Name (French)", None))
#if QT_CONFIG(accessibility)
        self.name__fr.setAccessibleName(QCoreApplication.translate("MechanismNameForm", u"Name (French)", None))
#endif // QT_CONFIG(accessibility)
        self.name_kmLabel.setText(QCoreApplication.translate("MechanismNameForm", u"Name (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.name__km.setAccessibleName(QCoreApplication.translate("MechanismNameForm", u"Name (Khmer)", None))
#endif // QT_CONFIG(accessibility)
        self.sourceLabel.setText(QCoreApplication.translate("MechanismNameForm", u"Where it was approved or used", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("MechanismNameForm", u"Where it was approved or used", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

