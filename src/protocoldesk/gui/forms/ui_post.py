# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'post.ui'
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

from protocoldesk.gui.widgets.dayedit import DayEdit
from protocoldesk.gui.widgets.picker import Picker

class Ui_PostForm(object):
    def setupUi(self, PostForm):
        if not PostForm.objectName():
            PostForm.setObjectName(u"PostForm")
        PostForm.resize(880, 640)
        self.cards = QVBoxLayout(PostForm)
        self.cards.setSpacing(16)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.postCard = QFrame(PostForm)
        self.postCard.setObjectName(u"postCard")
        self.postCard.setProperty(u"card", True)
        self.postGrid = QGridLayout(self.postCard)
        self.postGrid.setObjectName(u"postGrid")
        self.postGrid.setHorizontalSpacing(16)
        self.postGrid.setVerticalSpacing(12)
        self.postGrid.setContentsMargins(20, 16, 20, 20)
        self.title_enColumn = QVBoxLayout()
        self.title_enColumn.setSpacing(4)
        self.title_enColumn.setObjectName(u"title_enColumn")
        self.title_enColumn.setContentsMargins(0, 0, 0, 0)
        self.title_enLabel = QLabel(self.postCard)
        self.title_enLabel.setObjectName(u"title_enLabel")
        self.title_enLabel.setProperty(u"role", u"field")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.title_enLabel.sizePolicy().hasHeightForWidth())
        self.title_enLabel.setSizePolicy(sizePolicy)

        self.title_enColumn.addWidget(self.title_enLabel)

        self.title__en = QLineEdit(self.postCard)
        self.title__en.setObjectName(u"title__en")
        sizePolicy.setHeightForWidth(self.title__en.sizePolicy().hasHeightForWidth())
        self.title__en.setSizePolicy(sizePolicy)

        self.title_enColumn.addWidget(self.title__en)


        self.postGrid.addLayout(self.title_enColumn, 0, 0, 1, 1)

        self.title_frColumn = QVBoxLayout()
        self.title_frColumn.setSpacing(4)
        self.title_frColumn.setObjectName(u"title_frColumn")
        self.title_frColumn.setContentsMargins(0, 0, 0, 0)
        self.title_frLabel = QLabel(self.postCard)
        self.title_frLabel.setObjectName(u"title_frLabel")
        self.title_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.title_frLabel.sizePolicy().hasHeightForWidth())
        self.title_frLabel.setSizePolicy(sizePolicy)

        self.title_frColumn.addWidget(self.title_frLabel)

        self.title__fr = QLineEdit(self.postCard)
        self.title__fr.setObjectName(u"title__fr")
        sizePolicy.setHeightForWidth(self.title__fr.sizePolicy().hasHeightForWidth())
        self.title__fr.setSizePolicy(sizePolicy)

        self.title_frColumn.addWidget(self.title__fr)


        self.postGrid.addLayout(self.title_frColumn, 0, 1, 1, 1)

        self.title_kmColumn = QVBoxLayout()
        self.title_kmColumn.setSpacing(4)
        self.title_kmColumn.setObjectName(u"title_kmColumn")
        self.title_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.title_kmLabel = QLabel(self.postCard)
        self.title_kmLabel.setObjectName(u"title_kmLabel")
        self.title_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.title_kmLabel.sizePolicy().hasHeightForWidth())
        self.title_kmLabel.setSizePolicy(sizePolicy)

        self.title_kmColumn.addWidget(self.title_kmLabel)

        self.title__km = QLineEdit(self.postCard)
        self.title__km.setObjectName(u"title__km")
        sizePolicy.setHeightForWidth(self.title__km.sizePolicy().hasHeightForWidth())
        self.title__km.setSizePolicy(sizePolicy)

        self.title_kmColumn.addWidget(self.title__km)


        self.postGrid.addLayout(self.title_kmColumn, 0, 2, 1, 1)

        self.later_title_enColumn = QVBoxLayout()
        self.later_title_enColumn.setSpacing(4)
        self.later_title_enColumn.setObjectName(u"later_title_enColumn")
        self.later_title_enColumn.setContentsMargins(0, 0, 0, 0)
        self.later_title_enLabel = QLabel(self.postCard)
        self.later_title_enLabel.setObjectName(u"later_title_enLabel")
        self.later_title_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.later_title_enLabel.sizePolicy().hasHeightForWidth())
        self.later_title_enLabel.setSizePolicy(sizePolicy)

        self.later_title_enColumn.addWidget(self.later_title_enLabel)

        self.later_title__en = QLineEdit(self.postCard)
        self.later_title__en.setObjectName(u"later_title__en")
        sizePolicy.setHeightForWidth(self.later_title__en.sizePolicy().hasHeightForWidth())
        self.later_title__en.setSizePolicy(sizePolicy)

        self.later_title_enColumn.addWidget(self.later_title__en)


        self.postGrid.addLayout(self.later_title_enColumn, 1, 0, 1, 1)

        self.later_title_frColumn = QVBoxLayout()
        self.later_title_frColumn.setSpacing(4)
        self.later_title_frColumn.setObjectName(u"later_title_frColumn")
        self.later_title_frColumn.setContentsMargins(0, 0, 0, 0)
        self.later_title_frLabel = QLabel(self.postCard)
        self.later_title_frLabel.setObjectName(u"later_title_frLabel")
        self.later_title_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.later_title_frLabel.sizePolicy().hasHeightForWidth())
        self.later_title_frLabel.setSizePolicy(sizePolicy)

        self.later_title_frColumn.addWidget(self.later_title_frLabel)

        self.later_title__fr = QLineEdit(self.postCard)
        self.later_title__fr.setObjectName(u"later_title__fr")
        sizePolicy.setHeightForWidth(self.later_title__fr.sizePolicy().hasHeightForWidth())
        self.later_title__fr.setSizePolicy(sizePolicy)

        self.later_title_frColumn.addWidget(self.later_title__fr)


        self.postGrid.addLayout(self.later_title_frColumn, 1, 1, 1, 1)

        self.later_title_kmColumn = QVBoxLayout()
        self.later_title_kmColumn.setSpacing(4)
        self.later_title_kmColumn.setObjectName(u"later_title_kmColumn")
        self.later_title_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.later_title_kmLabel = QLabel(self.postCard)
        self.later_title_kmLabel.setObjectName(u"later_title_kmLabel")
        self.later_title_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.later_title_kmLabel.sizePolicy().hasHeightForWidth())
        self.later_title_kmLabel.setSizePolicy(sizePolicy)

        self.later_title_kmColumn.addWidget(self.later_title_kmLabel)

        self.later_title__km = QLineEdit(self.postCard)
        self.later_title__km.setObjectName(u"later_title__km")
        sizePolicy.setHeightForWidth(self.later_title__km.sizePolicy().hasHeightForWidth())
        self.later_title__km.setSizePolicy(sizePolicy)

        self.later_title_kmColumn.addWidget(self.later_title__km)


        self.postGrid.addLayout(self.later_title_kmColumn, 1, 2, 1, 1)

        self.institution_idColumn = QVBoxLayout()
        self.institution_idColumn.setSpacing(4)
        self.institution_idColumn.setObjectName(u"institution_idColumn")
        self.institution_idColumn.setContentsMargins(0, 0, 0, 0)
        self.institution_idLabel = QLabel(self.postCard)
        self.institution_idLabel.setObjectName(u"institution_idLabel")
        self.institution_idLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.institution_idLabel.sizePolicy().hasHeightForWidth())
        self.institution_idLabel.setSizePolicy(sizePolicy)

        self.institution_idColumn.addWidget(self.institution_idLabel)

        self.institution_id = Picker(self.postCard)
        self.institution_id.setObjectName(u"institution_id")
        sizePolicy.setHeightForWidth(self.institution_id.sizePolicy().hasHeightForWidth())
        self.institution_id.setSizePolicy(sizePolicy)

        self.institution_idColumn.addWidget(self.institution_id)


        self.postGrid.addLayout(self.institution_idColumn, 2, 0, 1, 2)

        self.rank_idColumn = QVBoxLayout()
        self.rank_idColumn.setSpacing(4)
        self.rank_idColumn.setObjectName(u"rank_idColumn")
        self.rank_idColumn.setContentsMargins(0, 0, 0, 0)
        self.rank_idLabel = QLabel(self.postCard)
        self.rank_idLabel.setObjectName(u"rank_idLabel")
        self.rank_idLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.rank_idLabel.sizePolicy().hasHeightForWidth())
        self.rank_idLabel.setSizePolicy(sizePolicy)

        self.rank_idColumn.addWidget(self.rank_idLabel)

        self.rank_id = Picker(self.postCard)
        self.rank_id.setObjectName(u"rank_id")
        sizePolicy.setHeightForWidth(self.rank_id.sizePolicy().hasHeightForWidth())
        self.rank_id.setSizePolicy(sizePolicy)

        self.rank_idColumn.addWidget(self.rank_id)


        self.postGrid.addLayout(self.rank_idColumn, 2, 2, 1, 1)

        self.first_dayColumn = QVBoxLayout()
        self.first_dayColumn.setSpacing(4)
        self.first_dayColumn.setObjectName(u"first_dayColumn")
        self.first_dayColumn.setContentsMargins(0, 0, 0, 0)
        self.first_dayLabel = QLabel(self.postCard)
        self.first_dayLabel.setObjectName(u"first_dayLabel")
        self.first_dayLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.first_dayLabel.sizePolicy().hasHeightForWidth())
        self.first_dayLabel.setSizePolicy(sizePolicy)

        self.first_dayColumn.addWidget(self.first_dayLabel)

        self.first_day = DayEdit(self.postCard)
        self.first_day.setObjectName(u"first_day")
        sizePolicy.setHeightForWidth(self.first_day.sizePolicy().hasHeightForWidth())
        self.first_day.setSizePolicy(sizePolicy)

        self.first_dayColumn.addWidget(self.first_day)


        self.postGrid.addLayout(self.first_dayColumn, 3, 0, 1, 1)

        self.last_dayColumn = QVBoxLayout()
        self.last_dayColumn.setSpacing(4)
        self.last_dayColumn.setObjectName(u"last_dayColumn")
        self.last_dayColumn.setContentsMargins(0, 0, 0, 0)
        self.last_dayLabel = QLabel(self.postCard)
        self.last_dayLabel.setObjectName(u"last_dayLabel")
        self.last_dayLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.last_dayLabel.sizePolicy().hasHeightForWidth())
        self.last_dayLabel.setSizePolicy(sizePolicy)

        self.last_dayColumn.addWidget(self.last_dayLabel)

        self.last_day = DayEdit(self.postCard)
        self.last_day.setObjectName(u"last_day")
        sizePolicy.setHeightForWidth(self.last_day.sizePolicy().hasHeightForWidth())
        self.last_day.setSizePolicy(sizePolicy)

        self.last_dayColumn.addWidget(self.last_day)


        self.postGrid.addLayout(self.last_dayColumn, 3, 1, 1, 1)

        self.postGrid.setColumnStretch(0, 1)
        self.postGrid.setColumnStretch(1, 1)
        self.postGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.postCard)

#if QT_CONFIG(shortcut)
        self.title_enLabel.setBuddy(self.title__en)
        self.title_frLabel.setBuddy(self.title__fr)
        self.title_kmLabel.setBuddy(self.title__km)
        self.later_title_enLabel.setBuddy(self.later_title__en)
        self.later_title_frLabel.setBuddy(self.later_title__fr)
        self.later_title_kmLabel.setBuddy(self.later_title__km)
        self.institution_idLabel.setBuddy(self.institution_id)
        self.rank_idLabel.setBuddy(self.rank_id)
        self.first_dayLabel.setBuddy(self.first_day)
        self.last_dayLabel.setBuddy(self.last_day)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PostForm)

        QMetaObject.connectSlotsByName(PostForm)
    # setupUi

    def retranslateUi(self, PostForm):
        self.title_enLabel.setText(QCoreApplication.translate("PostForm", u"Title (English)", None))
#if QT_CONFIG(accessibility)
        self.title__en.setAccessibleName(QCoreApplication.translate("PostForm", u"Title (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.title__en.setToolTip(QCoreApplication.translate("PostForm", u"As printed; 'Acting' is a part of it", None))
#endif // QT_CONFIG(tooltip)
        self.title_frLabel.setText(QCoreApplication.translate("PostForm", u"Title (French)", None))
#if QT_CONFIG(accessibility)
        self.title__fr.setAccessibleName(QCoreApplication.translate("PostForm", u"Title (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.title__fr.setToolTip(QCoreApplication.translate("PostForm", u"As printed; 'Acting' is a part of it", None))
#endif // QT_CONFIG(tooltip)
        self.title_kmLabel.setText(QCoreApplication.translate("PostForm", u"Title (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.title__km.setAccessibleName(QCoreApplication.translate("PostForm", u"Title (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.title__km.setToolTip(QCoreApplication.translate("PostForm", u"As printed; 'Acting' is a part of it", None))
#endif // QT_CONFIG(tooltip)
        self.later_title_enLabel.setText(QCoreApplication.translate("PostForm", u"At later mentions (English)", None))
#if QT_CONFIG(accessibility)
        self.later_title__en.setAccessibleName(QCoreApplication.translate("PostForm", u"At later mentions (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.later_title__en.setToolTip(QCoreApplication.translate("PostForm", u"How the text goes on to name its holder: the Secretary of State", None))
#endif // QT_CONFIG(tooltip)
        self.later_title_frLabel.setText(QCoreApplication.translate("PostForm", u"At later mentions (French)", None))
#if QT_CONFIG(accessibility)
        self.later_title__fr.setAccessibleName(QCoreApplication.translate("PostForm", u"At later mentions (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.later_title__fr.setToolTip(QCoreApplication.translate("PostForm", u"How the text goes on to name its holder: the Secretary of State", None))
#endif // QT_CONFIG(tooltip)
        self.later_title_kmLabel.setText(QCoreApplication.translate("PostForm", u"At later mentions (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.later_title__km.setAccessibleName(QCoreApplication.translate("PostForm", u"At later mentions (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.later_title__km.setToolTip(QCoreApplication.translate("PostForm", u"How the text goes on to name its holder: the Secretary of State", None))
#endif // QT_CONFIG(tooltip)
        self.institution_idLabel.setText(QCoreApplication.translate("PostForm", u"Institution", None))
#if QT_CONFIG(accessibility)
        self.institution_id.setAccessibleName(QCoreApplication.translate("PostForm", u"Institution", None))
#endif // QT_CONFIG(accessibility)
        self.rank_idLabel.setText(QCoreApplication.translate("PostForm", u"Rank", None))
#if QT_CONFIG(accessibility)
        self.rank_id.setAccessibleName(QCoreApplication.translate("PostForm", u"Rank", None))
#endif // QT_CONFIG(accessibility)
        self.first_dayLabel.setText(QCoreApplication.translate("PostForm", u"First day", None))
#if QT_CONFIG(accessibility)
        self.first_day.setAccessibleName(QCoreApplication.translate("PostForm", u"First day", None))
#endif // QT_CONFIG(accessibility)
        self.last_dayLabel.setText(QCoreApplication.translate("PostForm", u"Last day", None))
#if QT_CONFIG(accessibility)
        self.last_day.setAccessibleName(QCoreApplication.translate("PostForm", u"Last day", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.last_day.setToolTip(QCoreApplication.translate("PostForm", u"Empty: still in office", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

