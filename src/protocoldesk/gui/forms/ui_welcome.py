# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'welcome.ui'
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
    QLineEdit, QPushButton, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_WelcomeForm(object):
    def setupUi(self, WelcomeForm):
        if not WelcomeForm.objectName():
            WelcomeForm.setObjectName(u"WelcomeForm")
        WelcomeForm.resize(880, 640)
        self.cards = QVBoxLayout(WelcomeForm)
        self.cards.setSpacing(16)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.youCard = QFrame(WelcomeForm)
        self.youCard.setObjectName(u"youCard")
        self.youCard.setProperty(u"card", True)
        self.youGrid = QGridLayout(self.youCard)
        self.youGrid.setObjectName(u"youGrid")
        self.youGrid.setHorizontalSpacing(16)
        self.youGrid.setVerticalSpacing(12)
        self.youGrid.setContentsMargins(20, 16, 20, 20)
        self.youHeading = QLabel(self.youCard)
        self.youHeading.setObjectName(u"youHeading")
        self.youHeading.setProperty(u"role", u"card")

        self.youGrid.addWidget(self.youHeading, 0, 0, 1, 3)

        self.officerColumn = QVBoxLayout()
        self.officerColumn.setSpacing(4)
        self.officerColumn.setObjectName(u"officerColumn")
        self.officerColumn.setContentsMargins(0, 0, 0, 0)
        self.officerLabel = QLabel(self.youCard)
        self.officerLabel.setObjectName(u"officerLabel")
        self.officerLabel.setProperty(u"role", u"field")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.officerLabel.sizePolicy().hasHeightForWidth())
        self.officerLabel.setSizePolicy(sizePolicy)

        self.officerColumn.addWidget(self.officerLabel)

        self.officer = QLineEdit(self.youCard)
        self.officer.setObjectName(u"officer")
        sizePolicy.setHeightForWidth(self.officer.sizePolicy().hasHeightForWidth())
        self.officer.setSizePolicy(sizePolicy)

        self.officerColumn.addWidget(self.officer)


        self.youGrid.addLayout(self.officerColumn, 1, 0, 1, 1)

        self.partyColumn = QVBoxLayout()
        self.partyColumn.setSpacing(4)
        self.partyColumn.setObjectName(u"partyColumn")
        self.partyColumn.setContentsMargins(0, 0, 0, 0)
        self.partyLabel = QLabel(self.youCard)
        self.partyLabel.setObjectName(u"partyLabel")
        self.partyLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.partyLabel.sizePolicy().hasHeightForWidth())
        self.partyLabel.setSizePolicy(sizePolicy)

        self.partyColumn.addWidget(self.partyLabel)

        self.party = QLineEdit(self.youCard)
        self.party.setObjectName(u"party")
        sizePolicy.setHeightForWidth(self.party.sizePolicy().hasHeightForWidth())
        self.party.setSizePolicy(sizePolicy)

        self.partyColumn.addWidget(self.party)


        self.youGrid.addLayout(self.partyColumn, 1, 1, 1, 1)

        self.codeColumn = QVBoxLayout()
        self.codeColumn.setSpacing(4)
        self.codeColumn.setObjectName(u"codeColumn")
        self.codeColumn.setContentsMargins(0, 0, 0, 0)
        self.codeLabel = QLabel(self.youCard)
        self.codeLabel.setObjectName(u"codeLabel")
        self.codeLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.codeLabel.sizePolicy().hasHeightForWidth())
        self.codeLabel.setSizePolicy(sizePolicy)

        self.codeColumn.addWidget(self.codeLabel)

        self.code = QLineEdit(self.youCard)
        self.code.setObjectName(u"code")
        sizePolicy.setHeightForWidth(self.code.sizePolicy().hasHeightForWidth())
        self.code.setSizePolicy(sizePolicy)

        self.codeColumn.addWidget(self.code)


        self.youGrid.addLayout(self.codeColumn, 1, 2, 1, 1)

        self.youGrid.setColumnStretch(0, 1)
        self.youGrid.setColumnStretch(1, 1)
        self.youGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.youCard)

        self.madeCard = QFrame(WelcomeForm)
        self.madeCard.setObjectName(u"madeCard")
        self.madeCard.setProperty(u"card", True)
        self.madeGrid = QGridLayout(self.madeCard)
        self.madeGrid.setObjectName(u"madeGrid")
        self.madeGrid.setHorizontalSpacing(16)
        self.madeGrid.setVerticalSpacing(12)
        self.madeGrid.setContentsMargins(20, 16, 20, 20)
        self.madeHeading = QLabel(self.madeCard)
        self.madeHeading.setObjectName(u"madeHeading")
        self.madeHeading.setProperty(u"role", u"card")

        self.madeGrid.addWidget(self.madeHeading, 0, 0, 1, 3)

        self.pathColumn = QVBoxLayout()
        self.pathColumn.setSpacing(4)
        self.pathColumn.setObjectName(u"pathColumn")
        self.pathColumn.setContentsMargins(0, 0, 0, 0)
        self.pathLabel = QLabel(self.madeCard)
        self.pathLabel.setObjectName(u"pathLabel")
        self.pathLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.pathLabel.sizePolicy().hasHeightForWidth())
        self.pathLabel.setSizePolicy(sizePolicy)

        self.pathColumn.addWidget(self.pathLabel)

        self.path = QLineEdit(self.madeCard)
        self.path.setObjectName(u"path")
        sizePolicy.setHeightForWidth(self.path.sizePolicy().hasHeightForWidth())
        self.path.setSizePolicy(sizePolicy)

        self.pathColumn.addWidget(self.path)


        self.madeGrid.addLayout(self.pathColumn, 1, 0, 1, 2)

        self.choose = QPushButton(self.madeCard)
        self.choose.setObjectName(u"choose")
        sizePolicy.setHeightForWidth(self.choose.sizePolicy().hasHeightForWidth())
        self.choose.setSizePolicy(sizePolicy)
        self.choose.setAutoDefault(False)

        self.madeGrid.addWidget(self.choose, 1, 2, 1, 1, Qt.AlignBottom)

        self.passphraseColumn = QVBoxLayout()
        self.passphraseColumn.setSpacing(4)
        self.passphraseColumn.setObjectName(u"passphraseColumn")
        self.passphraseColumn.setContentsMargins(0, 0, 0, 0)
        self.passphraseLabel = QLabel(self.madeCard)
        self.passphraseLabel.setObjectName(u"passphraseLabel")
        self.passphraseLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.passphraseLabel.sizePolicy().hasHeightForWidth())
        self.passphraseLabel.setSizePolicy(sizePolicy)

        self.passphraseColumn.addWidget(self.passphraseLabel)

        self.passphrase = QLineEdit(self.madeCard)
        self.passphrase.setObjectName(u"passphrase")
        sizePolicy.setHeightForWidth(self.passphrase.sizePolicy().hasHeightForWidth())
        self.passphrase.setSizePolicy(sizePolicy)

        self.passphraseColumn.addWidget(self.passphrase)


        self.madeGrid.addLayout(self.passphraseColumn, 2, 0, 1, 1)

        self.againColumn = QVBoxLayout()
        self.againColumn.setSpacing(4)
        self.againColumn.setObjectName(u"againColumn")
        self.againColumn.setContentsMargins(0, 0, 0, 0)
        self.againLabel = QLabel(self.madeCard)
        self.againLabel.setObjectName(u"againLabel")
        self.againLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.againLabel.sizePolicy().hasHeightForWidth())
        self.againLabel.setSizePolicy(sizePolicy)

        self.againColumn.addWidget(self.againLabel)

        self.again = QLineEdit(self.madeCard)
        self.again.setObjectName(u"again")
        sizePolicy.setHeightForWidth(self.again.sizePolicy().hasHeightForWidth())
        self.again.setSizePolicy(sizePolicy)

        self.againColumn.addWidget(self.again)


        self.madeGrid.addLayout(self.againColumn, 2, 1, 1, 1)

        self.madeGrid.setColumnStretch(0, 1)
        self.madeGrid.setColumnStretch(1, 1)
        self.madeGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.madeCard)

        self.otherCard = QFrame(WelcomeForm)
        self.otherCard.setObjectName(u"otherCard")
        self.otherCard.setProperty(u"card", True)
        self.otherGrid = QGridLayout(self.otherCard)
        self.otherGrid.setObjectName(u"otherGrid")
        self.otherGrid.setHorizontalSpacing(16)
        self.otherGrid.setVerticalSpacing(12)
        self.otherGrid.setContentsMargins(20, 16, 20, 20)
        self.otherHeading = QLabel(self.otherCard)
        self.otherHeading.setObjectName(u"otherHeading")
        self.otherHeading.setProperty(u"role", u"card")

        self.otherGrid.addWidget(self.otherHeading, 0, 0, 1, 3)

        self.demo = QPushButton(self.otherCard)
        self.demo.setObjectName(u"demo")
        sizePolicy.setHeightForWidth(self.demo.sizePolicy().hasHeightForWidth())
        self.demo.setSizePolicy(sizePolicy)
        self.demo.setAutoDefault(False)

        self.otherGrid.addWidget(self.demo, 1, 0, 1, 1, Qt.AlignBottom)

        self.open = QPushButton(self.otherCard)
        self.open.setObjectName(u"open")
        sizePolicy.setHeightForWidth(self.open.sizePolicy().hasHeightForWidth())
        self.open.setSizePolicy(sizePolicy)
        self.open.setAutoDefault(False)

        self.otherGrid.addWidget(self.open, 1, 1, 1, 1, Qt.AlignBottom)

        self.restore = QPushButton(self.otherCard)
        self.restore.setObjectName(u"restore")
        sizePolicy.setHeightForWidth(self.restore.sizePolicy().hasHeightForWidth())
        self.restore.setSizePolicy(sizePolicy)
        self.restore.setAutoDefault(False)

        self.otherGrid.addWidget(self.restore, 1, 2, 1, 1, Qt.AlignBottom)

        self.otherGrid.setColumnStretch(0, 1)
        self.otherGrid.setColumnStretch(1, 1)
        self.otherGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.otherCard)

#if QT_CONFIG(shortcut)
        self.officerLabel.setBuddy(self.officer)
        self.partyLabel.setBuddy(self.party)
        self.codeLabel.setBuddy(self.code)
        self.pathLabel.setBuddy(self.path)
        self.passphraseLabel.setBuddy(self.passphrase)
        self.againLabel.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(WelcomeForm)

        QMetaObject.connectSlotsByName(WelcomeForm)
    # setupUi

    def retranslateUi(self, WelcomeForm):
        self.youHeading.setText(QCoreApplication.translate("WelcomeForm", u"You and your office", None))
        self.officerLabel.setText(QCoreApplication.translate("WelcomeForm", u"Your name", None))
#if QT_CONFIG(accessibility)
        self.officer.setAccessibleName(QCoreApplication.translate("WelcomeForm", u"Your name", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.officer.setToolTip(QCoreApplication.translate("WelcomeForm", u"It stands beside each of your deeds in the log", None))
#endif // QT_CONFIG(tooltip)
        self.partyLabel.setText(QCoreApplication.translate("WelcomeForm", u"Your own country", None))
#if QT_CONFIG(accessibility)
        self.party.setAccessibleName(QCoreApplication.translate("WelcomeForm", u"Your own country", None))
#endif // QT_CONFIG(accessibility)
        self.party.setPlaceholderText(QCoreApplication.translate("WelcomeForm", u"Cambodia", None))
        self.codeLabel.setText(QCoreApplication.translate("WelcomeForm", u"Code of its flag", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("WelcomeForm", u"Code of its flag", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.code.setToolTip(QCoreApplication.translate("WelcomeForm", u"ISO 3166 code in small letters", None))
#endif // QT_CONFIG(tooltip)
        self.code.setPlaceholderText(QCoreApplication.translate("WelcomeForm", u"kh", None))
        self.madeHeading.setText(QCoreApplication.translate("WelcomeForm", u"A new archive", None))
        self.pathLabel.setText(QCoreApplication.translate("WelcomeForm", u"Where it lies", None))
#if QT_CONFIG(accessibility)
        self.path.setAccessibleName(QCoreApplication.translate("WelcomeForm", u"Where it lies", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.choose.setAccessibleName(QCoreApplication.translate("WelcomeForm", u"Choose\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.choose.setText(QCoreApplication.translate("WelcomeForm", u"Choose\u2026", None))
        self.passphraseLabel.setText(QCoreApplication.translate("WelcomeForm", u"Passphrase (optional)", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("WelcomeForm", u"Passphrase (optional)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.passphrase.setToolTip(QCoreApplication.translate("WelcomeForm", u"With one, the archive is encrypted; nobody can open it without", None))
#endif // QT_CONFIG(tooltip)
        self.againLabel.setText(QCoreApplication.translate("WelcomeForm", u"The same again", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("WelcomeForm", u"The same again", None))
#endif // QT_CONFIG(accessibility)
        self.otherHeading.setText(QCoreApplication.translate("WelcomeForm", u"Or begin with", None))
#if QT_CONFIG(accessibility)
        self.demo.setAccessibleName(QCoreApplication.translate("WelcomeForm", u"The demo", None))
#endif // QT_CONFIG(accessibility)
        self.demo.setText(QCoreApplication.translate("WelcomeForm", u"The demo", None))
#if QT_CONFIG(accessibility)
        self.open.setAccessibleName(QCoreApplication.translate("WelcomeForm", u"An archive that stands", None))
#endif // QT_CONFIG(accessibility)
        self.open.setText(QCoreApplication.translate("WelcomeForm", u"An archive that stands", None))
#if QT_CONFIG(accessibility)
        self.restore.setAccessibleName(QCoreApplication.translate("WelcomeForm", u"A backup", None))
#endif // QT_CONFIG(accessibility)
        self.restore.setText(QCoreApplication.translate("WelcomeForm", u"A backup", None))
        pass
    # retranslateUi

