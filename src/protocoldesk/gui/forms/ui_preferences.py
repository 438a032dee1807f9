# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preferences.ui'
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
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QVBoxLayout, QWidget)

from protocoldesk.gui.widgets.picker import Picker

class Ui_PreferencesForm(object):
    def setupUi(self, PreferencesForm):
        if not PreferencesForm.objectName():
            PreferencesForm.setObjectName(u"PreferencesForm")
        PreferencesForm.resize(880, 640)
        self.cards = QVBoxLayout(PreferencesForm)
        self.cards.setSpacing(16)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.machineCard = QFrame(PreferencesForm)
        self.machineCard.setObjectName(u"machineCard")
        self.machineCard.setProperty(u"card", True)
        self.machineGrid = QGridLayout(self.machineCard)
        self.machineGrid.setObjectName(u"machineGrid")
        self.machineGrid.setHorizontalSpacing(16)
        self.machineGrid.setVerticalSpacing(12)
        self.machineGrid.setContentsMargins(20, 16, 20, 20)
        self.machineHeading = QLabel(self.machineCard)
        self.machineHeading.setObjectName(u"machineHeading")
        self.machineHeading.setProperty(u"role", u"card")

        self.machineGrid.addWidget(self.machineHeading, 0, 0, 1, 3)

        self.languageColumn = QVBoxLayout()
        self.languageColumn.setSpacing(4)
        self.languageColumn.setObjectName(u"languageColumn")
        self.languageColumn.setContentsMargins(0, 0, 0, 0)
        self.languageLabel = QLabel(self.machineCard)
        self.languageLabel.setObjectName(u"languageLabel")
        self.languageLabel.setProperty(u"role", u"field")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.languageLabel.sizePolicy().hasHeightForWidth())
        self.languageLabel.setSizePolicy(sizePolicy)

        self.languageColumn.addWidget(self.languageLabel)

        self.language = QComboBox(self.machineCard)
        self.language.setObjectName(u"language")
        sizePolicy.setHeightForWidth(self.language.sizePolicy().hasHeightForWidth())
        self.language.setSizePolicy(sizePolicy)

        self.languageColumn.addWidget(self.language)


        self.machineGrid.addLayout(self.languageColumn, 1, 0, 1, 1)

        self.schemeColumn = QVBoxLayout()
        self.schemeColumn.setSpacing(4)
        self.schemeColumn.setObjectName(u"schemeColumn")
        self.schemeColumn.setContentsMargins(0, 0, 0, 0)
        self.schemeLabel = QLabel(self.machineCard)
        self.schemeLabel.setObjectName(u"schemeLabel")
        self.schemeLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.schemeLabel.sizePolicy().hasHeightForWidth())
        self.schemeLabel.setSizePolicy(sizePolicy)

        self.schemeColumn.addWidget(self.schemeLabel)

        self.scheme = QComboBox(self.machineCard)
        self.scheme.setObjectName(u"scheme")
        sizePolicy.setHeightForWidth(self.scheme.sizePolicy().hasHeightForWidth())
        self.scheme.setSizePolicy(sizePolicy)

        self.schemeColumn.addWidget(self.scheme)


        self.machineGrid.addLayout(self.schemeColumn, 1, 1, 1, 1)

        self.officerColumn = QVBoxLayout()
        self.officerColumn.setSpacing(4)
        self.officerColumn.setObjectName(u"officerColumn")
        self.officerColumn.setContentsMargins(0, 0, 0, 0)
        self.officerLabel = QLabel(self.machineCard)
        self.officerLabel.setObjectName(u"officerLabel")
        self.officerLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.officerLabel.sizePolicy().hasHeightForWidth())
        self.officerLabel.setSizePolicy(sizePolicy)

        self.officerColumn.addWidget(self.officerLabel)

        self.officer = QLineEdit(self.machineCard)
        self.officer.setObjectName(u"officer")
        sizePolicy.setHeightForWidth(self.officer.sizePolicy().hasHeightForWidth())
        self.officer.setSizePolicy(sizePolicy)

        self.officerColumn.addWidget(self.officer)


        self.machineGrid.addLayout(self.officerColumn, 1, 2, 1, 1)

        self.secondColumn = QVBoxLayout()
        self.secondColumn.setSpacing(4)
        self.secondColumn.setObjectName(u"secondColumn")
        self.secondColumn.setContentsMargins(0, 0, 0, 0)
        self.secondLabel = QLabel(self.machineCard)
        self.secondLabel.setObjectName(u"secondLabel")
        self.secondLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.secondLabel.sizePolicy().hasHeightForWidth())
        self.secondLabel.setSizePolicy(sizePolicy)

        self.secondColumn.addWidget(self.secondLabel)

        self.second = QLineEdit(self.machineCard)
        self.second.setObjectName(u"second")
        sizePolicy.setHeightForWidth(self.second.sizePolicy().hasHeightForWidth())
        self.second.setSizePolicy(sizePolicy)

        self.secondColumn.addWidget(self.second)


        self.machineGrid.addLayout(self.secondColumn, 2, 0, 1, 2)

        self.choose = QPushButton(self.machineCard)
        self.choose.setObjectName(u"choose")
        sizePolicy.setHeightForWidth(self.choose.sizePolicy().hasHeightForWidth())
        self.choose.setSizePolicy(sizePolicy)
        self.choose.setAutoDefault(False)

        self.machineGrid.addWidget(self.choose, 2, 2, 1, 1, Qt.AlignBottom)

        self.machineGrid.setColumnStretch(0, 1)
        self.machineGrid.setColumnStretch(1, 1)
        self.machineGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.machineCard)

        self.officeCard = QFrame(PreferencesForm)
        self.officeCard.setObjectName(u"officeCard")
        self.officeCard.setProperty(u"card", True)
        self.officeGrid = QGridLayout(self.officeCard)
        self.officeGrid.setObjectName(u"officeGrid")
        self.officeGrid.setHorizontalSpacing(16)
        self.officeGrid.setVerticalSpacing(12)
        self.officeGrid.setContentsMargins(20, 16, 20, 20)
        self.officeHeading = QLabel(self.officeCard)
        self.officeHeading.setObjectName(u"officeHeading")
        self.officeHeading.setProperty(u"role", u"card")

        self.officeGrid.addWidget(self.officeHeading, 0, 0, 1, 3)

        self.partyColumn = QVBoxLayout()
        self.partyColumn.setSpacing(4)
        self.partyColumn.setObjectName(u"partyColumn")
        self.partyColumn.setContentsMargins(0, 0, 0, 0)
        self.partyLabel = QLabel(self.officeCard)
        self.partyLabel.setObjectName(u"partyLabel")
        self.partyLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.partyLabel.sizePolicy().hasHeightForWidth())
        self.partyLabel.setSizePolicy(sizePolicy)

        self.partyColumn.addWidget(self.partyLabel)

        self.party = Picker(self.officeCard)
        self.party.setObjectName(u"party")
        sizePolicy.setHeightForWidth(self.party.sizePolicy().hasHeightForWidth())
        self.party.setSizePolicy(sizePolicy)

        self.partyColumn.addWidget(self.party)


        self.officeGrid.addLayout(self.partyColumn, 1, 0, 1, 3)

        self.officeGrid.setColumnStretch(0, 1)
        self.officeGrid.setColumnStretch(1, 1)
        self.officeGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.officeCard)

#if QT_CONFIG(shortcut)
        self.languageLabel.setBuddy(self.language)
        self.schemeLabel.setBuddy(self.scheme)
        self.officerLabel.setBuddy(self.officer)
        self.secondLabel.setBuddy(self.second)
        self.partyLabel.setBuddy(self.party)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PreferencesForm)

        QMetaObject.connectSlotsByName(PreferencesForm)
    # setupUi

    def retranslateUi(self, PreferencesForm):
        self.machineHeading.setText(QCoreApplication.translate("PreferencesForm", u"This machine", None))
        self.languageLabel.setText(QCoreApplication.translate("PreferencesForm", u"Language of the windows", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("PreferencesForm", u"Language of the windows", None))
#endif // QT_CONFIG(accessibility)
        self.schemeLabel.setText(QCoreApplication.translate("PreferencesForm", u"Colours", None))
#if QT_CONFIG(accessibility)
        self.scheme.setAccessibleName(QCoreApplication.translate("PreferencesForm", u"Colours", None))
#endif // QT_CONFIG(accessibility)
        self.officerLabel.setText(QCoreApplication.translate("PreferencesForm", u"Your name", None))
#if QT_CONFIG(accessibility)
        self.officer.setAccessibleName(QCoreApplication.translate("PreferencesForm", u"Your name", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.officer.setToolTip(QCoreApplication.translate("PreferencesForm", u"It stands beside each of your deeds in the log", None))
#endif // QT_CONFIG(tooltip)
        self.secondLabel.setText(QCoreApplication.translate("PreferencesForm", u"Second folder for backups", None))
#if QT_CONFIG(accessibility)
        self.second.setAccessibleName(QCoreApplication.translate("PreferencesForm", u"Second folder for backups", None))
#endif // QT_CONFIG(accessibility)
        self.second.setPlaceholderText(QCoreApplication.translate("PreferencesForm", u"None", None))
#if QT_CONFIG(accessibility)
        self.choose.setAccessibleName(QCoreApplication.translate("PreferencesForm", u"Choose\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.choose.setText(QCoreApplication.translate("PreferencesForm", u"Choose\u2026", None))
        self.officeHeading.setText(QCoreApplication.translate("PreferencesForm", u"The office", None))
        self.partyLabel.setText(QCoreApplication.translate("PreferencesForm", u"Own party", None))
#if QT_CONFIG(accessibility)
        self.party.setAccessibleName(QCoreApplication.translate("PreferencesForm", u"Own party", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.party.setToolTip(QCoreApplication.translate("PreferencesForm", u"What 'ours' means, in papers and on screen", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

