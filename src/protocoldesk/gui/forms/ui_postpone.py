# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'postpone.ui'
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

from protocoldesk.gui.widgets.whenedit import WhenEdit

class Ui_PostponeForm(object):
    def setupUi(self, PostponeForm):
        if not PostponeForm.objectName():
            PostponeForm.setObjectName(u"PostponeForm")
        PostponeForm.resize(880, 640)
        self.cards = QVBoxLayout(PostponeForm)
        self.cards.setSpacing(16)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.putCard = QFrame(PostponeForm)
        self.putCard.setObjectName(u"putCard")
        self.putCard.setProperty(u"card", True)
        self.putGrid = QGridLayout(self.putCard)
        self.putGrid.setObjectName(u"putGrid")
        self.putGrid.setHorizontalSpacing(16)
        self.putGrid.setVerticalSpacing(12)
        self.putGrid.setContentsMargins(20, 16, 20, 20)
        self.toColumn = QVBoxLayout()
        self.toColumn.setSpacing(4)
        self.toColumn.setObjectName(u"toColumn")
        self.toColumn.setContentsMargins(0, 0, 0, 0)
        self.toLabel = QLabel(self.putCard)
        self.toLabel.setObjectName(u"toLabel")
        self.toLabel.setProperty(u"role", u"field")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.toLabel.sizePolicy().hasHeightForWidth())
        self.toLabel.setSizePolicy(sizePolicy)

        self.toColumn.addWidget(self.toLabel)

        self.to = WhenEdit(self.putCard)
        self.to.setObjectName(u"to")
        sizePolicy.setHeightForWidth(self.to.sizePolicy().hasHeightForWidth())
        self.to.setSizePolicy(sizePolicy)

        self.toColumn.addWidget(self.to)


        self.putGrid.addLayout(self.toColumn, 0, 0, 1, 3)

        self.why_enColumn = QVBoxLayout()
        self.why_enColumn.setSpacing(4)
        self.why_enColumn.setObjectName(u"why_enColumn")
        self.why_enColumn.setContentsMargins(0, 0, 0, 0)
        self.why_enLabel = QLabel(self.putCard)
        self.why_enLabel.setObjectName(u"why_enLabel")
        self.why_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.why_enLabel.sizePolicy().hasHeightForWidth())
        self.why_enLabel.setSizePolicy(sizePolicy)

        self.why_enColumn.addWidget(self.why_enLabel)

        self.why__en = QLineEdit(self.putCard)
        self.why__en.setObjectName(u"why__en")
        sizePolicy.setHeightForWidth(self.why__en.sizePolicy().hasHeightForWidth())
        self.why__en.setSizePolicy(sizePolicy)

        self.why_enColumn.addWidget(self.why__en)


        self.putGrid.addLayout(self.why_enColumn, 1, 0, 1, 1)

        self.why_frColumn = QVBoxLayout()
        self.why_frColumn.setSpacing(4)
        self.why_frColumn.setObjectName(u"why_frColumn")
        self.why_frColumn.setContentsMargins(0, 0, 0, 0)
        self.why_frLabel = QLabel(self.putCard)
        self.why_frLabel.setObjectName(u"why_frLabel")
        self.why_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.why_frLabel.sizePolicy().hasHeightForWidth())
        self.why_frLabel.setSizePolicy(sizePolicy)

        self.why_frColumn.addWidget(self.why_frLabel)

        self.why__fr = QLineEdit(self.putCard)
        self.why__fr.setObjectName(u"why__fr")
        sizePolicy.setHeightForWidth(self.why__fr.sizePolicy().hasHeightForWidth())
        self.why__fr.setSizePolicy(sizePolicy)

        self.why_frColumn.addWidget(self.why__fr)


        self.putGrid.addLayout(self.why_frColumn, 1, 1, 1, 1)

        self.why_kmColumn = QVBoxLayout()
        self.why_kmColumn.setSpacing(4)
        self.why_kmColumn.setObjectName(u"why_kmColumn")
        self.why_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.why_kmLabel = QLabel(self.putCard)
        self.why_kmLabel.setObjectName(u"why_kmLabel")
        self.why_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.why_kmLabel.sizePolicy().hasHeightForWidth())
        self.why_kmLabel.setSizePolicy(sizePolicy)

        self.why_kmColumn.addWidget(self.why_kmLabel)

        self.why__km = QLineEdit(self.putCard)
        self.why__km.setObjectName(u"why__km")
        sizePolicy.setHeightForWidth(self.why__km.sizePolicy().hasHeightForWidth())
        self.why__km.setSizePolicy(sizePolicy)

        self.why_kmColumn.addWidget(self.why__km)


        self.putGrid.addLayout(self.why_kmColumn, 1, 2, 1, 1)

        self.putGrid.setColumnStretch(0, 1)
        self.putGrid.setColumnStretch(1, 1)
        self.putGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.putCard)

#if QT_CONFIG(shortcut)
        self.toLabel.setBuddy(self.to)
        self.why_enLabel.setBuddy(self.why__en)
        self.why_frLabel.setBuddy(self.why__fr)
        self.why_kmLabel.setBuddy(self.why__km)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PostponeForm)

        QMetaObject.connectSlotsByName(PostponeForm)
    # setupUi

    def retranslateUi(self, PostponeForm):
        self.toLabel.setText(QCoreApplication.translate("PostponeForm", u"New date, if it is known", None))
#if QT_CONFIG(accessibility)
        self.to.setAccessibleName(QCoreApplication.translate("PostponeForm", u"New date, if it is known", None))
#endif // QT_CONFIG(accessibility)
        self.why_enLabel.setText(QCoreApplication.translate("PostponeForm", u"Why (English)", None))
#if QT_CONFIG(accessibility)
        self.why__en.setAccessibleName(QCoreApplication.translate("PostponeForm", u"Why (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.why__en.setToolTip(QCoreApplication.translate("PostponeForm", u"As may be said in public", None))
#endif // QT_CONFIG(tooltip)
        self.why_frLabel.setText(QCoreApplication.translate("PostponeForm", u"Why (French)", None))
#if QT_CONFIG(accessibility)
        self.why__fr.setAccessibleName(QCoreApplication.translate("PostponeForm", u"Why (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.why__fr.setToolTip(QCoreApplication.translate("PostponeForm", u"As may be said in public", None))
#endif // QT_CONFIG(tooltip)
        self.why_kmLabel.setText(QCoreApplication.translate("PostponeForm", u"Why (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.why__km.setAccessibleName(QCoreApplication.translate("PostponeForm", u"Why (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.why__km.setToolTip(QCoreApplication.translate("PostponeForm", u"As may be said in public", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

