# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'party.ui'
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
    QVBoxLayout, QWidget)

class Ui_PartyForm(object):
    def setupUi(self, PartyForm):
        if not PartyForm.objectName():
            PartyForm.setObjectName(u"PartyForm")
        PartyForm.resize(880, 640)
        self.cards = QVBoxLayout(PartyForm)
        self.cards.setSpacing(16)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.namesCard = QFrame(PartyForm)
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

        self.kindColumn = QVBoxLayout()
        self.kindColumn.setSpacing(4)
        self.kindColumn.setObjectName(u"kindColumn")
        self.kindColumn.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(self.namesCard)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setProperty(u"role", u"field")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.kindLabel.sizePolicy().hasHeightForWidth())
        self.kindLabel.setSizePolicy(sizePolicy)

        self.kindColumn.addWidget(self.kindLabel)

        self.kind = QComboBox(self.namesCard)
        self.kind.setObjectName(u"kind")
        sizePolicy.setHeightForWidth(self.kind.sizePolicy().hasHeightForWidth())
        self.kind.setSizePolicy(sizePolicy)

        self.kindColumn.addWidget(self.kind)


        self.namesGrid.addLayout(self.kindColumn, 1, 0, 1, 1)

        self.codeColumn = QVBoxLayout()
        self.codeColumn.setSpacing(4)
        self.codeColumn.setObjectName(u"codeColumn")
        self.codeColumn.setContentsMargins(0, 0, 0, 0)
        self.codeLabel = QLabel(self.namesCard)
        self.codeLabel.setObjectName(u"codeLabel")
        self.codeLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.codeLabel.sizePolicy().hasHeightForWidth())
        self.codeLabel.setSizePolicy(sizePolicy)

        self.codeColumn.addWidget(self.codeLabel)

        self.code = QLineEdit(self.namesCard)
        self.code.setObjectName(u"code")
        sizePolicy.setHeightForWidth(self.code.sizePolicy().hasHeightForWidth())
        self.code.setSizePolicy(sizePolicy)

        self.codeColumn.addWidget(self.code)


        self.namesGrid.addLayout(self.codeColumn, 1, 1, 1, 1)

        self.zoneColumn = QVBoxLayout()
        self.zoneColumn.setSpacing(4)
        self.zoneColumn.setObjectName(u"zoneColumn")
        self.zoneColumn.setContentsMargins(0, 0, 0, 0)
        self.zoneLabel = QLabel(self.namesCard)
        self.zoneLabel.setObjectName(u"zoneLabel")
        self.zoneLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.zoneLabel.sizePolicy().hasHeightForWidth())
        self.zoneLabel.setSizePolicy(sizePolicy)

        self.zoneColumn.addWidget(self.zoneLabel)

        self.zone = QLineEdit(self.namesCard)
        self.zone.setObjectName(u"zone")
        sizePolicy.setHeightForWidth(self.zone.sizePolicy().hasHeightForWidth())
        self.zone.setSizePolicy(sizePolicy)

        self.zoneColumn.addWidget(self.zone)


        self.namesGrid.addLayout(self.zoneColumn, 1, 2, 1, 1)

        self.short_name_enColumn = QVBoxLayout()
        self.short_name_enColumn.setSpacing(4)
        self.short_name_enColumn.setObjectName(u"short_name_enColumn")
        self.short_name_enColumn.setContentsMargins(0, 0, 0, 0)
        self.short_name_enLabel = QLabel(self.namesCard)
        self.short_name_enLabel.setObjectName(u"short_name_enLabel")
        self.short_name_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.short_name_enLabel.sizePolicy().hasHeightForWidth())
        self.short_name_enLabel.setSizePolicy(sizePolicy)

        self.short_name_enColumn.addWidget(self.short_name_enLabel)

        self.short_name__en = QLineEdit(self.namesCard)
        self.short_name__en.setObjectName(u"short_name__en")
        sizePolicy.setHeightForWidth(self.short_name__en.sizePolicy().hasHeightForWidth())
        self.short_name__en.setSizePolicy(sizePolicy)

        self.short_name_enColumn.addWidget(self.short_name__en)


        self.namesGrid.addLayout(self.short_name_enColumn, 2, 0, 1, 1)

        self.short_name_frColumn = QVBoxLayout()
        self.short_name_frColumn.setSpacing(4)
        self.short_name_frColumn.setObjectName(u"short_name_frColumn")
        self.short_name_frColumn.setContentsMargins(0, 0, 0, 0)
        self.short_name_frLabel = QLabel(self.namesCard)
        self.short_name_frLabel.setObjectName(u"short_name_frLabel")
        self.short_name_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.short_name_frLabel.sizePolicy().hasHeightForWidth())
        self.short_name_frLabel.setSizePolicy(sizePolicy)

        self.short_name_frColumn.addWidget(self.short_name_frLabel)

        self.short_name__fr = QLineEdit(self.namesCard)
        self.short_name__fr.setObjectName(u"short_name__fr")
        sizePolicy.setHeightForWidth(self.short_name__fr.sizePolicy().hasHeightForWidth())
        self.short_name__fr.setSizePolicy(sizePolicy)

        self.short_name_frColumn.addWidget(self.short_name__fr)


        self.namesGrid.addLayout(self.short_name_frColumn, 2, 1, 1, 1)

        self.short_name_kmColumn = QVBoxLayout()
        self.short_name_kmColumn.setSpacing(4)
        self.short_name_kmColumn.setObjectName(u"short_name_kmColumn")
        self.short_name_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.short_name_kmLabel = QLabel(self.namesCard)
        self.short_name_kmLabel.setObjectName(u"short_name_kmLabel")
        self.short_name_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.short_name_kmLabel.sizePolicy().hasHeightForWidth())
        self.short_name_kmLabel.setSizePolicy(sizePolicy)

        self.short_name_kmColumn.addWidget(self.short_name_kmLabel)

        self.short_name__km = QLineEdit(self.namesCard)
        self.short_name__km.setObjectName(u"short_name__km")
        sizePolicy.setHeightForWidth(self.short_name__km.sizePolicy().hasHeightForWidth())
        self.short_name__km.setSizePolicy(sizePolicy)

        self.short_name_kmColumn.addWidget(self.short_name__km)


        self.namesGrid.addLayout(self.short_name_kmColumn, 2, 2, 1, 1)

        self.formal_name_enColumn = QVBoxLayout()
        self.formal_name_enColumn.setSpacing(4)
        self.formal_name_enColumn.setObjectName(u"formal_name_enColumn")
        self.formal_name_enColumn.setContentsMargins(0, 0, 0, 0)
        self.formal_name_enLabel = QLabel(self.namesCard)
        self.formal_name_enLabel.setObjectName(u"formal_name_enLabel")
        self.formal_name_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.formal_name_enLabel.sizePolicy().hasHeightForWidth())
        self.formal_name_enLabel.setSizePolicy(sizePolicy)

        self.formal_name_enColumn.addWidget(self.formal_name_enLabel)

        self.formal_name__en = QLineEdit(self.namesCard)
        self.formal_name__en.setObjectName(u"formal_name__en")
        sizePolicy.setHeightForWidth(self.formal_name__en.sizePolicy().hasHeightForWidth())
        self.formal_name__en.setSizePolicy(sizePolicy)

        self.formal_name_enColumn.addWidget(self.formal_name__en)


        self.namesGrid.addLayout(self.formal_name_enColumn, 3, 0, 1, 1)

        self.formal_name_frColumn = QVBoxLayout()
        self.formal_name_frColumn.setSpacing(4)
        self.formal_name_frColumn.setObjectName(u"formal_name_frColumn")
        self.formal_name_frColumn.setContentsMargins(0, 0, 0, 0)
        self.formal_name_frLabel = QLabel(self.namesCard)
        self.formal_name_frLabel.setObjectName(u"formal_name_frLabel")
        self.formal_name_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.formal_name_frLabel.sizePolicy().hasHeightForWidth())
        self.formal_name_frLabel.setSizePolicy(sizePolicy)

        self.formal_name_frColumn.addWidget(self.formal_name_frLabel)

        self.formal_name__fr = QLineEdit(self.namesCard)
        self.formal_name__fr.setObjectName(u"formal_name__fr")
        sizePolicy.setHeightForWidth(self.formal_name__fr.sizePolicy().hasHeightForWidth())
        self.formal_name__fr.setSizePolicy(sizePolicy)

        self.formal_name_frColumn.addWidget(self.formal_name__fr)


        self.namesGrid.addLayout(self.formal_name_frColumn, 3, 1, 1, 1)

        self.formal_name_kmColumn = QVBoxLayout()
        self.formal_name_kmColumn.setSpacing(4)
        self.formal_name_kmColumn.setObjectName(u"formal_name_kmColumn")
        self.formal_name_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.formal_name_kmLabel = QLabel(self.namesCard)
        self.formal_name_kmLabel.setObjectName(u"formal_name_kmLabel")
        self.formal_name_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.formal_name_kmLabel.sizePolicy().hasHeightForWidth())
        self.formal_name_kmLabel.setSizePolicy(sizePolicy)

        self.formal_name_kmColumn.addWidget(self.formal_name_kmLabel)

        self.formal_name__km = QLineEdit(self.namesCard)
        self.formal_name__km.setObjectName(u"formal_name__km")
        sizePolicy.setHeightForWidth(self.formal_name__km.sizePolicy().hasHeightForWidth())
        self.formal_name__km.setSizePolicy(sizePolicy)

        self.formal_name_kmColumn.addWidget(self.formal_name__km)


        self.namesGrid.addLayout(self.formal_name_kmColumn, 3, 2, 1, 1)

        self.adjective_enColumn = QVBoxLayout()
        self.adjective_enColumn.setSpacing(4)
        self.adjective_enColumn.setObjectName(u"adjective_enColumn")
        self.adjective_enColumn.setContentsMargins(0, 0, 0, 0)
        self.adjective_enLabel = QLabel(self.namesCard)
        self.adjective_enLabel.setObjectName(u"adjective_enLabel")
        self.adjective_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.adjective_enLabel.sizePolicy().hasHeightForWidth())
        self.adjective_enLabel.setSizePolicy(sizePolicy)

        self.adjective_enColumn.addWidget(self.adjective_enLabel)

        self.adjective__en = QLineEdit(self.namesCard)
        self.adjective__en.setObjectName(u"adjective__en")
        sizePolicy.setHeightForWidth(self.adjective__en.sizePolicy().hasHeightForWidth())
        self.adjective__en.setSizePolicy(sizePolicy)

        self.adjective_enColumn.addWidget(self.adjective__en)


        self.namesGrid.addLayout(self.adjective_enColumn, 4, 0, 1, 1)

        self.adjective_frColumn = QVBoxLayout()
        self.adjective_frColumn.setSpacing(4)
        self.adjective_frColumn.setObjectName(u"adjective_frColumn")
        self.adjective_frColumn.setContentsMargins(0, 0, 0, 0)
        self.adjective_frLabel = QLabel(self.namesCard)
        self.adjective_frLabel.setObjectName(u"adjective_frLabel")
        self.adjective_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.adjective_frLabel.sizePolicy().hasHeightForWidth())
        self.adjective_frLabel.setSizePolicy(sizePolicy)

        self.adjective_frColumn.addWidget(self.adjective_frLabel)

        self.adjective__fr = QLineEdit(self.namesCard)
        self.adjective__fr.setObjectName(u"adjective__fr")
        sizePolicy.setHeightForWidth(self.adjective__fr.sizePolicy().hasHeightForWidth())
        self.adjective__fr.setSizePolicy(sizePolicy)

        self.adjective_frColumn.addWidget(self.adjective__fr)


        self.namesGrid.addLayout(self.adjective_frColumn, 4, 1, 1, 1)

        self.adjective_kmColumn = QVBoxLayout()
        self.adjective_kmColumn.setSpacing(4)
        self.adjective_kmColumn.setObjectName(u"adjective_kmColumn")
        self.adjective_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.adjective_kmLabel = QLabel(self.namesCard)
        self.adjective_kmLabel.setObjectName(u"adjective_kmLabel")
        self.adjective_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.adjective_kmLabel.sizePolicy().hasHeightForWidth())
        self.adjective_kmLabel.setSizePolicy(sizePolicy)

        self.adjective_kmColumn.addWidget(self.adjective_kmLabel)

        self.adjective__km = QLineEdit(self.namesCard)
        self.adjective__km.setObjectName(u"adjective__km")
        sizePolicy.setHeightForWidth(self.adjective__km.sizePolicy().hasHeightForWidth())
        self.adjective__km.setSizePolicy(sizePolicy)

        self.adjective_kmColumn.addWidget(self.adjective__km)


        self.namesGrid.addLayout(self.adjective_kmColumn, 4, 2, 1, 1)

        self.article_enColumn = QVBoxLayout()
        self.article_enColumn.setSpacing(4)
        self.article_enColumn.setObjectName(u"article_enColumn")
        self.article_enColumn.setContentsMargins(0, 0, 0, 0)
        self.article_enLabel = QLabel(self.namesCard)
        self.article_enLabel.setObjectName(u"article_enLabel")
        self.article_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.article_enLabel.sizePolicy().hasHeightForWidth())
        self.article_enLabel.setSizePolicy(sizePolicy)

        self.article_enColumn.addWidget(self.article_enLabel)

        self.article__en = QLineEdit(self.namesCard)
        self.article__en.setObjectName(u"article__en")
        sizePolicy.setHeightForWidth(self.article__en.sizePolicy().hasHeightForWidth())
        self.article__en.setSizePolicy(sizePolicy)

        self.article_enColumn.addWidget(self.article__en)


        self.namesGrid.addLayout(self.article_enColumn, 5, 0, 1, 1)

        self.article_frColumn = QVBoxLayout()
        self.article_frColumn.setSpacing(4)
        self.article_frColumn.setObjectName(u"article_frColumn")
        self.article_frColumn.setContentsMargins(0, 0, 0, 0)
        self.article_frLabel = QLabel(self.namesCard)
        self.article_frLabel.setObjectName(u"article_frLabel")
        self.article_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.article_frLabel.sizePolicy().hasHeightForWidth())
        self.article_frLabel.setSizePolicy(sizePolicy)

        self.article_frColumn.addWidget(self.article_frLabel)

        self.article__fr = QLineEdit(self.namesCard)
        self.article__fr.setObjectName(u"article__fr")
        sizePolicy.setHeightForWidth(self.article__fr.sizePolicy().hasHeightForWidth())
        self.article__fr.setSizePolicy(sizePolicy)

        self.article_frColumn.addWidget(self.article__fr)


        self.namesGrid.addLayout(self.article_frColumn, 5, 1, 1, 1)

        self.article_kmColumn = QVBoxLayout()
        self.article_kmColumn.setSpacing(4)
        self.article_kmColumn.setObjectName(u"article_kmColumn")
        self.article_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.article_kmLabel = QLabel(self.namesCard)
        self.article_kmLabel.setObjectName(u"article_kmLabel")
        self.article_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.article_kmLabel.sizePolicy().hasHeightForWidth())
        self.article_kmLabel.setSizePolicy(sizePolicy)

        self.article_kmColumn.addWidget(self.article_kmLabel)

        self.article__km = QLineEdit(self.namesCard)
        self.article__km.setObjectName(u"article__km")
        sizePolicy.setHeightForWidth(self.article__km.sizePolicy().hasHeightForWidth())
        self.article__km.setSizePolicy(sizePolicy)

        self.article_kmColumn.addWidget(self.article__km)


        self.namesGrid.addLayout(self.article_kmColumn, 5, 2, 1, 1)

        self.capital_enColumn = QVBoxLayout()
        self.capital_enColumn.setSpacing(4)
        self.capital_enColumn.setObjectName(u"capital_enColumn")
        self.capital_enColumn.setContentsMargins(0, 0, 0, 0)
        self.capital_enLabel = QLabel(self.namesCard)
        self.capital_enLabel.setObjectName(u"capital_enLabel")
        self.capital_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.capital_enLabel.sizePolicy().hasHeightForWidth())
        self.capital_enLabel.setSizePolicy(sizePolicy)

        self.capital_enColumn.addWidget(self.capital_enLabel)

        self.capital__en = QLineEdit(self.namesCard)
        self.capital__en.setObjectName(u"capital__en")
        sizePolicy.setHeightForWidth(self.capital__en.sizePolicy().hasHeightForWidth())
        self.capital__en.setSizePolicy(sizePolicy)

        self.capital_enColumn.addWidget(self.capital__en)


        self.namesGrid.addLayout(self.capital_enColumn, 6, 0, 1, 1)

        self.capital_frColumn = QVBoxLayout()
        self.capital_frColumn.setSpacing(4)
        self.capital_frColumn.setObjectName(u"capital_frColumn")
        self.capital_frColumn.setContentsMargins(0, 0, 0, 0)
        self.capital_frLabel = QLabel(self.namesCard)
        self.capital_frLabel.setObjectName(u"capital_frLabel")
        self.capital_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.capital_frLabel.sizePolicy().hasHeightForWidth())
        self.capital_frLabel.setSizePolicy(sizePolicy)

        self.capital_frColumn.addWidget(self.capital_frLabel)

        self.capital__fr = QLineEdit(self.namesCard)
        self.capital__fr.setObjectName(u"capital__fr")
        sizePolicy.setHeightForWidth(self.capital__fr.sizePolicy().hasHeightForWidth())
        self.capital__fr.setSizePolicy(sizePolicy)

        self.capital_frColumn.addWidget(self.capital__fr)


        self.namesGrid.addLayout(self.capital_frColumn, 6, 1, 1, 1)

        self.capital_kmColumn = QVBoxLayout()
        self.capital_kmColumn.setSpacing(4)
        self.capital_kmColumn.setObjectName(u"capital_kmColumn")
        self.capital_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.capital_kmLabel = QLabel(self.namesCard)
        self.capital_kmLabel.setObjectName(u"capital_kmLabel")
        self.capital_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.capital_kmLabel.sizePolicy().hasHeightForWidth())
        self.capital_kmLabel.setSizePolicy(sizePolicy)

        self.capital_kmColumn.addWidget(self.capital_kmLabel)

        self.capital__km = QLineEdit(self.namesCard)
        self.capital__km.setObjectName(u"capital__km")
        sizePolicy.setHeightForWidth(self.capital__km.sizePolicy().hasHeightForWidth())
        self.capital__km.setSizePolicy(sizePolicy)

        self.capital_kmColumn.addWidget(self.capital__km)


        self.namesGrid.addLayout(self.capital_kmColumn, 6, 2, 1, 1)

        self.namesGrid.setColumnStretch(0, 1)
        self.namesGrid.setColumnStretch(1, 1)
        self.namesGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.namesCard)

        self.styleCard = QFrame(PartyForm)
        self.styleCard.setObjectName(u"styleCard")
        self.styleCard.setProperty(u"card", True)
        self.styleGrid = QGridLayout(self.styleCard)
        self.styleGrid.setObjectName(u"styleGrid")
        self.styleGrid.setHorizontalSpacing(16)
        self.styleGrid.setVerticalSpacing(12)
        self.styleGrid.setContentsMargins(20, 16, 20, 20)
        self.styleHeading = QLabel(self.styleCard)
        self.styleHeading.setObjectName(u"styleHeading")
        self.styleHeading.setProperty(u"role", u"card")

        self.styleGrid.addWidget(self.styleHeading, 0, 0, 1, 3)

        self.languagesColumn = QVBoxLayout()
        self.languagesColumn.setSpacing(4)
        self.languagesColumn.setObjectName(u"languagesColumn")
        self.languagesColumn.setContentsMargins(0, 0, 0, 0)
        self.languagesLabel = QLabel(self.styleCard)
        self.languagesLabel.setObjectName(u"languagesLabel")
        self.languagesLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.languagesLabel.sizePolicy().hasHeightForWidth())
        self.languagesLabel.setSizePolicy(sizePolicy)

        self.languagesColumn.addWidget(self.languagesLabel)

        self.languages = QLineEdit(self.styleCard)
        self.languages.setObjectName(u"languages")
        sizePolicy.setHeightForWidth(self.languages.sizePolicy().hasHeightForWidth())
        self.languages.setSizePolicy(sizePolicy)

        self.languagesColumn.addWidget(self.languages)


        self.styleGrid.addLayout(self.languagesColumn, 1, 0, 1, 1, Qt.AlignTop)

        self.misspellingsColumn = QVBoxLayout()
        self.misspellingsColumn.setSpacing(4)
        self.misspellingsColumn.setObjectName(u"misspellingsColumn")
        self.misspellingsColumn.setContentsMargins(0, 0, 0, 0)
        self.misspellingsLabel = QLabel(self.styleCard)
        self.misspellingsLabel.setObjectName(u"misspellingsLabel")
        self.misspellingsLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.misspellingsLabel.sizePolicy().hasHeightForWidth())
        self.misspellingsLabel.setSizePolicy(sizePolicy)

        self.misspellingsColumn.addWidget(self.misspellingsLabel)

        self.misspellings = QPlainTextEdit(self.styleCard)
        self.misspellings.setObjectName(u"misspellings")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.misspellings.sizePolicy().hasHeightForWidth())
        self.misspellings.setSizePolicy(sizePolicy1)
        self.misspellings.setMinimumSize(QSize(0, 62))
        self.misspellings.setMaximumSize(QSize(16777215, 102))
        self.misspellings.setTabChangesFocus(True)

        self.misspellingsColumn.addWidget(self.misspellings)


        self.styleGrid.addLayout(self.misspellingsColumn, 1, 1, 1, 2)

        self.styleGrid.setColumnStretch(0, 1)
        self.styleGrid.setColumnStretch(1, 1)
        self.styleGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.styleCard)

#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kind)
        self.codeLabel.setBuddy(self.code)
        self.zoneLabel.setBuddy(self.zone)
        self.short_name_enLabel.setBuddy(self.short_name__en)
        self.short_name_frLabel.setBuddy(self.short_name__fr)
        self.short_name_kmLabel.setBuddy(self.short_name__km)
        self.formal_name_enLabel.setBuddy(self.formal_name__en)
        self.formal_name_frLabel.setBuddy(self.formal_name__fr)
        self.formal_name_kmLabel.setBuddy(self.formal_name__km)
        self.adjective_enLabel.setBuddy(self.adjective__en)
        self.adjective_frLabel.setBuddy(self.adjective__fr)
        self.adjective_kmLabel.setBuddy(self.adjective__km)
        self.article_enLabel.setBuddy(self.article__en)
        self.article_frLabel.setBuddy(self.article__fr)
        self.article_kmLabel.setBuddy(self.article__km)
        self.capital_enLabel.setBuddy(self.capital__en)
        self.capital_frLabel.setBuddy(self.capital__fr)
        self.capital_kmLabel.setBuddy(self.capital__km)
        self.languagesLabel.setBuddy(self.languages)
        self.misspellingsLabel.setBuddy(self.misspellings)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PartyForm)

        QMetaObject.connectSlotsByName(PartyForm)
    # setupUi

    def retranslateUi(self, PartyForm):
        self.namesHeading.setText(QCoreApplication.translate("PartyForm", u"Party", None))
        self.kindLabel.setText(QCoreApplication.translate("PartyForm", u"Kind", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("PartyForm", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.codeLabel.setText(QCoreApplication.translate("PartyForm", u"Code of its flag", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("PartyForm", u"Code of its flag", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.code.setToolTip(QCoreApplication.translate("PartyForm", u"ISO 3166 code in small letters such as ca, or a bloc such as eu or asean", None))
#endif // QT_CONFIG(tooltip)
        self.zoneLabel.setText(QCoreApplication.translate("PartyForm", u"Time zone of its capital", None))
#if QT_CONFIG(accessibility)
        self.zone.setAccessibleName(QCoreApplication.translate("PartyForm", u"Time zone of its capital", None))
#endif // QT_CONFIG(accessibility)
        self.zone.setPlaceholderText(QCoreApplication.translate("PartyForm", u"Asia/Phnom_Penh", None))
        self.short_name_enLabel.setText(QCoreApplication.translate("PartyForm", u"Short name (English)", None))
#if QT_CONFIG(accessibility)
        self.short_name__en.setAccessibleName(QCoreApplication.translate("PartyForm", u"Short name (English)", None))
#endif // QT_CONFIG(accessibility)
        self.short_name_frLabel.setText(QCoreApplication.translate("PartyForm", u"Short name (French)", None))
#if QT_CONFIG(accessibility)
        self.short_name__fr.setAccessibleName(QCoreApplication.translate("PartyForm", u"Short name (French)", None))
#endif // QT_CONFIG(accessibility)
        self.short_name_kmLabel.setText(QCoreApplication.translate("PartyForm", u"Short name (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.short_name__km.setAccessibleName(QCoreApplication.translate("PartyForm", u"Short name (Khmer)", None))
#endif // QT_CONFIG(accessibility)
        self.formal_name_enLabel.setText(QCoreApplication.translate("PartyForm", u"Formal name (English)", None))
#if QT_CONFIG(accessibility)
        self.formal_name__en.setAccessibleName(QCoreApplication.translate("PartyForm", u"Formal name (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.formal_name__en.setToolTip(QCoreApplication.translate("PartyForm", u"Without the article: Kingdom of Cambodia", None))
#endif // QT_CONFIG(tooltip)
        self.formal_name_frLabel.setText(QCoreApplication.translate("PartyForm", u"Formal name (French)", None))
#if QT_CONFIG(accessibility)
        self.formal_name__fr.setAccessibleName(QCoreApplication.translate("PartyForm", u"Formal name (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.formal_name__fr.setToolTip(QCoreApplication.translate("PartyForm", u"Without the article: Kingdom of Cambodia", None))
#endif // QT_CONFIG(tooltip)
        self.formal_name_kmLabel.setText(QCoreApplication.translate("PartyForm", u"Formal name (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.formal_name__km.setAccessibleName(QCoreApplication.translate("PartyForm", u"Formal name (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.formal_name__km.setToolTip(QCoreApplication.translate("PartyForm", u"Without the article: Kingdom of Cambodia", None))
#endif // QT_CONFIG(tooltip)
        self.adjective_enLabel.setText(QCoreApplication.translate("PartyForm", u"Adjective (English)", None))
#if QT_CONFIG(accessibility)
        self.adjective__en.setAccessibleName(QCoreApplication.translate("PartyForm", u"Adjective (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.adjective__en.setToolTip(QCoreApplication.translate("PartyForm", u"As before 'side' and in the name of a mechanism: Cambodian", None))
#endif // QT_CONFIG(tooltip)
        self.adjective_frLabel.setText(QCoreApplication.translate("PartyForm", u"Adjective (French)", None))
#if QT_CONFIG(accessibility)
        self.adjective__fr.setAccessibleName(QCoreApplication.translate("PartyForm", u"Adjective (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.adjective__fr.setToolTip(QCoreApplication.translate("PartyForm", u"As before 'side' and in the name of a mechanism: Cambodian", None))
#endif // QT_CONFIG(tooltip)
        self.adjective_kmLabel.setText(QCoreApplication.translate("PartyForm", u"Adjective (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.adjective__km.setAccessibleName(QCoreApplication.translate("PartyForm", u"Adjective (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.adjective__km.setToolTip(QCoreApplication.translate("PartyForm", u"As before 'side' and in the name of a mechanism: Cambodian", None))
#endif // QT_CONFIG(tooltip)
        self.article_enLabel.setText(QCoreApplication.translate("PartyForm", u"Article (English)", None))
#if QT_CONFIG(accessibility)
        self.article__en.setAccessibleName(QCoreApplication.translate("PartyForm", u"Article (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.article__en.setToolTip(QCoreApplication.translate("PartyForm", u"Before the short name, where it takes one: the", None))
#endif // QT_CONFIG(tooltip)
        self.article_frLabel.setText(QCoreApplication.translate("PartyForm", u"Article (French)", None))
#if QT_CONFIG(accessibility)
        self.article__fr.setAccessibleName(QCoreApplication.translate("PartyForm", u"Article (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.article__fr.setToolTip(QCoreApplication.translate("PartyForm", u"Before the short name, where it takes one: the", None))
#endif // QT_CONFIG(tooltip)
        self.article_kmLabel.setText(QCoreApplication.translate("PartyForm", u"Article (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.article__km.setAccessibleName(QCoreApplication.translate("PartyForm", u"Article (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.article__km.setToolTip(QCoreApplication.translate("PartyForm", u"Before the short name, where it takes one: the", None))
#endif // QT_CONFIG(tooltip)
        self.capital_enLabel.setText(QCoreApplication.translate("PartyForm", u"Capital (English)", None))
#if QT_CONFIG(accessibility)
        self.capital__en.setAccessibleName(QCoreApplication.translate("PartyForm", u"Capital (English)", None))
#endif // QT_CONFIG(accessibility)
        self.capital_frLabel.setText(QCoreApplication.translate("PartyForm", u"Capital (French)", None))
#if QT_CONFIG(accessibility)
        self.capital__fr.setAccessibleName(QCoreApplication.translate("PartyForm", u"Capital (French)", None))
#endif // QT_CONFIG(accessibility)
        self.capital_kmLabel.setText(QCoreApplication.translate("PartyForm", u"Capital (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.capital__km.setAccessibleName(QCoreApplication.translate("PartyForm", u"Capital (Khmer)", None))
#endif // QT_CONFIG(accessibility)
        self.styleHeading.setText(QCoreApplication.translate("PartyForm", u"House style", None))
        self.languagesLabel.setText(QCoreApplication.translate("PartyForm", u"Its languages", None))
#if QT_CONFIG(accessibility)
        self.languages.setAccessibleName(QCoreApplication.translate("PartyForm", u"Its languages", None))
#endif // QT_CONFIG(accessibility)
        self.languages.setPlaceholderText(QCoreApplication.translate("PartyForm", u"km en", None))
        self.misspellingsLabel.setText(QCoreApplication.translate("PartyForm", u"Spellings not used, one a line", None))
#if QT_CONFIG(accessibility)
        self.misspellings.setAccessibleName(QCoreApplication.translate("PartyForm", u"Spellings not used, one a line", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

