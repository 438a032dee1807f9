# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'institution.ui'
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
    QLabel, QLineEdit, QSizePolicy, QVBoxLayout,
    QWidget)

from protocoldesk.gui.widgets.picker import Picker

class Ui_InstitutionForm(object):
    def setupUi(self, InstitutionForm):
        if not InstitutionForm.objectName():
            InstitutionForm.setObjectName(u"InstitutionForm")
        InstitutionForm.resize(880, 640)
        self.cards = QVBoxLayout(InstitutionForm)
        self.cards.setSpacing(16)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.namesCard = QFrame(InstitutionForm)
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

        self.party_idColumn = QVBoxLayout()
        self.party_idColumn.setSpacing(4)
        self.party_idColumn.setObjectName(u"party_idColumn")
        self.party_idColumn.setContentsMargins(0, 0, 0, 0)
        self.party_idLabel = QLabel(self.namesCard)
        self.party_idLabel.setObjectName(u"party_idLabel")
        self.party_idLabel.setProperty(u"role", u"field")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.party_idLabel.sizePolicy().hasHeightForWidth())
        self.party_idLabel.setSizePolicy(sizePolicy)

        self.party_idColumn.addWidget(self.party_idLabel)

        self.party_id = Picker(self.namesCard)
        self.party_id.setObjectName(u"party_id")
        sizePolicy.setHeightForWidth(self.party_id.sizePolicy().hasHeightForWidth())
        self.party_id.setSizePolicy(sizePolicy)

        self.party_idColumn.addWidget(self.party_id)


        self.namesGrid.addLayout(self.party_idColumn, 1, 0, 1, 1)

        self.parent_idColumn = QVBoxLayout()
        self.parent_idColumn.setSpacing(4)
        self.parent_idColumn.setObjectName(u"parent_idColumn")
        self.parent_idColumn.setContentsMargins(0, 0, 0, 0)
        self.parent_idLabel = QLabel(self.namesCard)
        self.parent_idLabel.setObjectName(u"parent_idLabel")
        self.parent_idLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.parent_idLabel.sizePolicy().hasHeightForWidth())
        self.parent_idLabel.setSizePolicy(sizePolicy)

        self.parent_idColumn.addWidget(self.parent_idLabel)

        self.parent_id = Picker(self.namesCard)
        self.parent_id.setObjectName(u"parent_id")
        sizePolicy.setHeightForWidth(self.parent_id.sizePolicy().hasHeightForWidth())
        self.parent_id.setSizePolicy(sizePolicy)

        self.parent_idColumn.addWidget(self.parent_id)


        self.namesGrid.addLayout(self.parent_idColumn, 1, 1, 1, 2)

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


        self.namesGrid.addLayout(self.name_enColumn, 2, 0, 1, 1)

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


        self.namesGrid.addLayout(self.name_frColumn, 2, 1, 1, 1)

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


        self.namesGrid.addLayout(self.name_kmColumn, 2, 2, 1, 1)

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


        self.namesGrid.addLayout(self.short_name_enColumn, 3, 0, 1, 1)

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


        self.namesGrid.addLayout(self.short_name_frColumn, 3, 1, 1, 1)

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


        self.namesGrid.addLayout(self.short_name_kmColumn, 3, 2, 1, 1)

        self.acronym_enColumn = QVBoxLayout()
        self.acronym_enColumn.setSpacing(4)
        self.acronym_enColumn.setObjectName(u"acronym_enColumn")
        self.acronym_enColumn.setContentsMargins(0, 0, 0, 0)
        self.acronym_enLabel = QLabel(self.namesCard)
        self.acronym_enLabel.setObjectName(u"acronym_enLabel")
        self.acronym_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.acronym_enLabel.sizePolicy().hasHeightForWidth())
        self.acronym_enLabel.setSizePolicy(sizePolicy)

        self.acronym_enColumn.addWidget(self.acronym_enLabel)

        self.acronym__en = QLineEdit(self.namesCard)
        self.acronym__en.setObjectName(u"acronym__en")
        sizePolicy.setHeightForWidth(self.acronym__en.sizePolicy().hasHeightForWidth())
        self.acronym__en.setSizePolicy(sizePolicy)

        self.acronym_enColumn.addWidget(self.acronym__en)


        self.namesGrid.addLayout(self.acronym_enColumn, 4, 0, 1, 1)

        self.acronym_frColumn = QVBoxLayout()
        self.acronym_frColumn.setSpacing(4)
        self.acronym_frColumn.setObjectName(u"acronym_frColumn")
        self.acronym_frColumn.setContentsMargins(0, 0, 0, 0)
        self.acronym_frLabel = QLabel(self.namesCard)
        self.acronym_frLabel.setObjectName(u"acronym_frLabel")
        self.acronym_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.acronym_frLabel.sizePolicy().hasHeightForWidth())
        self.acronym_frLabel.setSizePolicy(sizePolicy)

        self.acronym_frColumn.addWidget(self.acronym_frLabel)

        self.acronym__fr = QLineEdit(self.namesCard)
        self.acronym__fr.setObjectName(u"acronym__fr")
        sizePolicy.setHeightForWidth(self.acronym__fr.sizePolicy().hasHeightForWidth())
        self.acronym__fr.setSizePolicy(sizePolicy)

        self.acronym_frColumn.addWidget(self.acronym__fr)


        self.namesGrid.addLayout(self.acronym_frColumn, 4, 1, 1, 1)

        self.acronym_kmColumn = QVBoxLayout()
        self.acronym_kmColumn.setSpacing(4)
        self.acronym_kmColumn.setObjectName(u"acronym_kmColumn")
        self.acronym_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.acronym_kmLabel = QLabel(self.namesCard)
        self.acronym_kmLabel.setObjectName(u"acronym_kmLabel")
        self.acronym_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.acronym_kmLabel.sizePolicy().hasHeightForWidth())
        self.acronym_kmLabel.setSizePolicy(sizePolicy)

        self.acronym_kmColumn.addWidget(self.acronym_kmLabel)

        self.acronym__km = QLineEdit(self.namesCard)
        self.acronym__km.setObjectName(u"acronym__km")
        sizePolicy.setHeightForWidth(self.acronym__km.sizePolicy().hasHeightForWidth())
        self.acronym__km.setSizePolicy(sizePolicy)

        self.acronym_kmColumn.addWidget(self.acronym__km)


        self.namesGrid.addLayout(self.acronym_kmColumn, 4, 2, 1, 1)

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

        self.with_state = QCheckBox(self.namesCard)
        self.with_state.setObjectName(u"with_state")
        sizePolicy.setHeightForWidth(self.with_state.sizePolicy().hasHeightForWidth())
        self.with_state.setSizePolicy(sizePolicy)

        self.namesGrid.addWidget(self.with_state, 6, 0, 1, 2, Qt.AlignBottom)

        self.foreign_ministry = QCheckBox(self.namesCard)
        self.foreign_ministry.setObjectName(u"foreign_ministry")
        sizePolicy.setHeightForWidth(self.foreign_ministry.sizePolicy().hasHeightForWidth())
        self.foreign_ministry.setSizePolicy(sizePolicy)

        self.namesGrid.addWidget(self.foreign_ministry, 6, 2, 1, 1, Qt.AlignBottom)

        self.namesGrid.setColumnStretch(0, 1)
        self.namesGrid.setColumnStretch(1, 1)
        self.namesGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.namesCard)

#if QT_CONFIG(shortcut)
        self.party_idLabel.setBuddy(self.party_id)
        self.parent_idLabel.setBuddy(self.parent_id)
        self.name_enLabel.setBuddy(self.name__en)
        self.name_frLabel.setBuddy(self.name__fr)
        self.name_kmLabel.setBuddy(self.name__km)
        self.short_name_enLabel.setBuddy(self.short_name__en)
        self.short_name_frLabel.setBuddy(self.short_name__fr)
        self.short_name_kmLabel.setBuddy(self.short_name__km)
        self.acronym_enLabel.setBuddy(self.acronym__en)
        self.acronym_frLabel.setBuddy(self.acronym__fr)
        self.acronym_kmLabel.setBuddy(self.acronym__km)
        self.article_enLabel.setBuddy(self.article__en)
        self.article_frLabel.setBuddy(self.article__fr)
        self.article_kmLabel.setBuddy(self.article__km)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(InstitutionForm)

        QMetaObject.connectSlotsByName(InstitutionForm)
    # setupUi

    def retranslateUi(self, InstitutionForm):
        self.namesHeading.setText(QCoreApplication.translate("InstitutionForm", u"Institution", None))
        self.party_idLabel.setText(QCoreApplication.translate("InstitutionForm", u"Party", None))
#if QT_CONFIG(accessibility)
        self.party_id.setAccessibleName(QCoreApplication.translate("InstitutionForm", u"Party", None))
#endif // QT_CONFIG(accessibility)
        self.parent_idLabel.setText(QCoreApplication.translate("InstitutionForm", u"Part of", None))
#if QT_CONFIG(accessibility)
        self.parent_id.setAccessibleName(QCoreApplication.translate("InstitutionForm", u"Part of", None))
#endif // QT_CONFIG(accessibility)
        self.name_enLabel.setText(QCoreApplication.translate("InstitutionForm", u"Name (English)", None))
#if QT_CONFIG(accessibility)
        self.name__en.setAccessibleName(QCoreApplication.translate("InstitutionForm", u"Name (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.name__en.setToolTip(QCoreApplication.translate("InstitutionForm", u"As printed, without the article and without the state", None))
#endif // QT_CONFIG(tooltip)
        self.name_frLabel.setText(QCoreApplication.translate("InstitutionForm", u"Name (French)", None))
#if QT_CONFIG(accessibility)
        self.name__fr.setAccessibleName(QCoreApplication.translate("InstitutionForm", u"Name (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.name__fr.setToolTip(QCoreApplication.translate("InstitutionForm", u"As printed, without the article and without the state", None))
#endif // QT_CONFIG(tooltip)
        self.name_kmLabel.setText(QCoreApplication.translate("InstitutionForm", u"Name (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.name__km.setAccessibleName(QCoreApplication.translate("InstitutionForm", u"Name (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.name__km.setToolTip(QCoreApplication.translate("InstitutionForm", u"As printed, without the article and without the state", None))
#endif // QT_CONFIG(tooltip)
        self.short_name_enLabel.setText(QCoreApplication.translate("InstitutionForm", u"Short name (English)", None))
#if QT_CONFIG(accessibility)
        self.short_name__en.setAccessibleName(QCoreApplication.translate("InstitutionForm", u"Short name (English)", None))
#endif // QT_CONFIG(accessibility)
        self.short_name_frLabel.setText(QCoreApplication.translate("InstitutionForm", u"Short name (French)", None))
#if QT_CONFIG(accessibility)
        self.short_name__fr.setAccessibleName(QCoreApplication.translate("InstitutionForm", u"Short name (French)", None))
#endif // QT_CONFIG(accessibility)
        self.short_name_kmLabel.setText(QCoreApplication.translate("InstitutionForm", u"Short name (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.short_name__km.setAccessibleName(QCoreApplication.translate("InstitutionForm", u"Short name (Khmer)", None))
#endif // QT_CONFIG(accessibility)
        self.acronym_enLabel.setText(QCoreApplication.translate("InstitutionForm", u"Acronym (English)", None))
#if QT_CONFIG(accessibility)
        self.acronym__en.setAccessibleName(QCoreApplication.translate("InstitutionForm", u"Acronym (English)", None))
#endif // QT_CONFIG(accessibility)
        self.acronym_frLabel.setText(QCoreApplication.translate("InstitutionForm", u"Acronym (French)", None))
#if QT_CONFIG(accessibility)
        self.acronym__fr.setAccessibleName(QCoreApplication.translate("InstitutionForm", u"Acronym (French)", None))
#endif // QT_CONFIG(accessibility)
        self.acronym_kmLabel.setText(QCoreApplication.translate("InstitutionForm", u"Acronym (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.acronym__km.setAccessibleName(QCoreApplication.translate("InstitutionForm", u"Acronym (Khmer)", None))
#endif // QT_CONFIG(accessibility)
        self.article_enLabel.setText(QCoreApplication.translate("InstitutionForm", u"Article (English)", None))
#if QT_CONFIG(accessibility)
        self.article__en.setAccessibleName(QCoreApplication.translate("InstitutionForm", u"Article (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.article__en.setToolTip(QCoreApplication.translate("InstitutionForm", u"The article before the name, where it takes one: the", None))
#endif // QT_CONFIG(tooltip)
        self.article_frLabel.setText(QCoreApplication.translate("InstitutionForm", u"Article (French)", None))
#if QT_CONFIG(accessibility)
        self.article__fr.setAccessibleName(QCoreApplication.translate("InstitutionForm", u"Article (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.article__fr.setToolTip(QCoreApplication.translate("InstitutionForm", u"The article before the name, where it takes one: the", None))
#endif // QT_CONFIG(tooltip)
        self.article_kmLabel.setText(QCoreApplication.translate("InstitutionForm", u"Article (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.article__km.setAccessibleName(QCoreApplication.translate("InstitutionForm", u"Article (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.article__km.setToolTip(QCoreApplication.translate("InstitutionForm", u"The article before the name, where it takes one: the", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.with_state.setAccessibleName(QCoreApplication.translate("InstitutionForm", u"The full name goes on with the state", None))
#endif // QT_CONFIG(accessibility)
        self.with_state.setText(QCoreApplication.translate("InstitutionForm", u"The full name goes on with the state", None))
#if QT_CONFIG(accessibility)
        self.foreign_ministry.setAccessibleName(QCoreApplication.translate("InstitutionForm", u"It is the foreign ministry", None))
#endif // QT_CONFIG(accessibility)
        self.foreign_ministry.setText(QCoreApplication.translate("InstitutionForm", u"It is the foreign ministry", None))
        pass
    # retranslateUi

