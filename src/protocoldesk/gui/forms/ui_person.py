# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QGridLayout, QLabel, QLineEdit, QPlainTextEdit,
    QSizePolicy, QVBoxLayout, QWidget)

from protocoldesk.gui.widgets.dayedit import DayEdit
from protocoldesk.gui.widgets.picker import Picker

class Ui_PersonForm(object):
    def setupUi(self, PersonForm):
        if not PersonForm.objectName():
            PersonForm.setObjectName(u"PersonForm")
        PersonForm.resize(880, 640)
        self.cards = QVBoxLayout(PersonForm)
        self.cards.setSpacing(16)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.namesCard = QFrame(PersonForm)
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
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
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

        self.family_nameColumn = QVBoxLayout()
        self.family_nameColumn.setSpacing(4)
        self.family_nameColumn.setObjectName(u"family_nameColumn")
        self.family_nameColumn.setContentsMargins(0, 0, 0, 0)
        self.family_nameLabel = QLabel(self.namesCard)
        self.family_nameLabel.setObjectName(u"family_nameLabel")
        self.family_nameLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.family_nameLabel.sizePolicy().hasHeightForWidth())
        self.family_nameLabel.setSizePolicy(sizePolicy)

        self.family_nameColumn.addWidget(self.family_nameLabel)

        self.family_name = QLineEdit(self.namesCard)
        self.family_name.setObjectName(u"family_name")
        sizePolicy.setHeightForWidth(self.family_name.sizePolicy().hasHeightForWidth())
        self.family_name.setSizePolicy(sizePolicy)

        self.family_nameColumn.addWidget(self.family_name)


        self.namesGrid.addLayout(self.family_nameColumn, 2, 0, 1, 1)

        self.given_nameColumn = QVBoxLayout()
        self.given_nameColumn.setSpacing(4)
        self.given_nameColumn.setObjectName(u"given_nameColumn")
        self.given_nameColumn.setContentsMargins(0, 0, 0, 0)
        self.given_nameLabel = QLabel(self.namesCard)
        self.given_nameLabel.setObjectName(u"given_nameLabel")
        self.given_nameLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.given_nameLabel.sizePolicy().hasHeightForWidth())
        self.given_nameLabel.setSizePolicy(sizePolicy)

        self.given_nameColumn.addWidget(self.given_nameLabel)

        self.given_name = QLineEdit(self.namesCard)
        self.given_name.setObjectName(u"given_name")
        sizePolicy.setHeightForWidth(self.given_name.sizePolicy().hasHeightForWidth())
        self.given_name.setSizePolicy(sizePolicy)

        self.given_nameColumn.addWidget(self.given_name)


        self.namesGrid.addLayout(self.given_nameColumn, 2, 1, 1, 1)

        self.name_orderColumn = QVBoxLayout()
        self.name_orderColumn.setSpacing(4)
        self.name_orderColumn.setObjectName(u"name_orderColumn")
        self.name_orderColumn.setContentsMargins(0, 0, 0, 0)
        self.name_orderLabel = QLabel(self.namesCard)
        self.name_orderLabel.setObjectName(u"name_orderLabel")
        self.name_orderLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.name_orderLabel.sizePolicy().hasHeightForWidth())
        self.name_orderLabel.setSizePolicy(sizePolicy)

        self.name_orderColumn.addWidget(self.name_orderLabel)

        self.name_order = QComboBox(self.namesCard)
        self.name_order.setObjectName(u"name_order")
        sizePolicy.setHeightForWidth(self.name_order.sizePolicy().hasHeightForWidth())
        self.name_order.setSizePolicy(sizePolicy)

        self.name_orderColumn.addWidget(self.name_order)


        self.namesGrid.addLayout(self.name_orderColumn, 2, 2, 1, 1)

        self.party_idColumn = QVBoxLayout()
        self.party_idColumn.setSpacing(4)
        self.party_idColumn.setObjectName(u"party_idColumn")
        self.party_idColumn.setContentsMargins(0, 0, 0, 0)
        self.party_idLabel = QLabel(self.namesCard)
        self.party_idLabel.setObjectName(u"party_idLabel")
        self.party_idLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.party_idLabel.sizePolicy().hasHeightForWidth())
        self.party_idLabel.setSizePolicy(sizePolicy)

        self.party_idColumn.addWidget(self.party_idLabel)

        self.party_id = Picker(self.namesCard)
        self.party_id.setObjectName(u"party_id")
        sizePolicy.setHeightForWidth(self.party_id.sizePolicy().hasHeightForWidth())
        self.party_id.setSizePolicy(sizePolicy)

        self.party_idColumn.addWidget(self.party_id)


        self.namesGrid.addLayout(self.party_idColumn, 3, 0, 1, 1)

        self.genderColumn = QVBoxLayout()
        self.genderColumn.setSpacing(4)
        self.genderColumn.setObjectName(u"genderColumn")
        self.genderColumn.setContentsMargins(0, 0, 0, 0)
        self.genderLabel = QLabel(self.namesCard)
        self.genderLabel.setObjectName(u"genderLabel")
        self.genderLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.genderLabel.sizePolicy().hasHeightForWidth())
        self.genderLabel.setSizePolicy(sizePolicy)

        self.genderColumn.addWidget(self.genderLabel)

        self.gender = QComboBox(self.namesCard)
        self.gender.setObjectName(u"gender")
        sizePolicy.setHeightForWidth(self.gender.sizePolicy().hasHeightForWidth())
        self.gender.setSizePolicy(sizePolicy)

        self.genderColumn.addWidget(self.gender)


        self.namesGrid.addLayout(self.genderColumn, 3, 1, 1, 1)

        self.family_capitals = QCheckBox(self.namesCard)
        self.family_capitals.setObjectName(u"family_capitals")
        sizePolicy.setHeightForWidth(self.family_capitals.sizePolicy().hasHeightForWidth())
        self.family_capitals.setSizePolicy(sizePolicy)

        self.namesGrid.addWidget(self.family_capitals, 3, 2, 1, 1, Qt.AlignBottom)

        self.namesGrid.setColumnStretch(0, 1)
        self.namesGrid.setColumnStretch(1, 1)
        self.namesGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.namesCard)

        self.addressCard = QFrame(PersonForm)
        self.addressCard.setObjectName(u"addressCard")
        self.addressCard.setProperty(u"card", True)
        self.addressGrid = QGridLayout(self.addressCard)
        self.addressGrid.setObjectName(u"addressGrid")
        self.addressGrid.setHorizontalSpacing(16)
        self.addressGrid.setVerticalSpacing(12)
        self.addressGrid.setContentsMargins(20, 16, 20, 20)
        self.addressHeading = QLabel(self.addressCard)
        self.addressHeading.setObjectName(u"addressHeading")
        self.addressHeading.setProperty(u"role", u"card")

        self.addressGrid.addWidget(self.addressHeading, 0, 0, 1, 3)

        self.honorific_enColumn = QVBoxLayout()
        self.honorific_enColumn.setSpacing(4)
        self.honorific_enColumn.setObjectName(u"honorific_enColumn")
        self.honorific_enColumn.setContentsMargins(0, 0, 0, 0)
        self.honorific_enLabel = QLabel(self.addressCard)
        self.honorific_enLabel.setObjectName(u"honorific_enLabel")
        self.honorific_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.honorific_enLabel.sizePolicy().hasHeightForWidth())
        self.honorific_enLabel.setSizePolicy(sizePolicy)

        self.honorific_enColumn.addWidget(self.honorific_enLabel)

        self.honorific__en = QLineEdit(self.addressCard)
        self.honorific__en.setObjectName(u"honorific__en")
        sizePolicy.setHeightForWidth(self.honorific__en.sizePolicy().hasHeightForWidth())
        self.honorific__en.setSizePolicy(sizePolicy)

        self.honorific_enColumn.addWidget(self.honorific__en)


        self.addressGrid.addLayout(self.honorific_enColumn, 1, 0, 1, 1)

        self.honorific_frColumn = QVBoxLayout()
        self.honorific_frColumn.setSpacing(4)
        self.honorific_frColumn.setObjectName(u"honorific_frColumn")
        self.honorific_frColumn.setContentsMargins(0, 0, 0, 0)
        self.honorific_frLabel = QLabel(self.addressCard)
        self.honorific_frLabel.setObjectName(u"honorific_frLabel")
        self.honorific_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.honorific_frLabel.sizePolicy().hasHeightForWidth())
        self.honorific_frLabel.setSizePolicy(sizePolicy)

        self.honorific_frColumn.addWidget(self.honorific_frLabel)

        self.honorific__fr = QLineEdit(self.addressCard)
        self.honorific__fr.setObjectName(u"honorific__fr")
        sizePolicy.setHeightForWidth(self.honorific__fr.sizePolicy().hasHeightForWidth())
        self.honorific__fr.setSizePolicy(sizePolicy)

        self.honorific_frColumn.addWidget(self.honorific__fr)


        self.addressGrid.addLayout(self.honorific_frColumn, 1, 1, 1, 1)

        self.honorific_kmColumn = QVBoxLayout()
        self.honorific_kmColumn.setSpacing(4)
        self.honorific_kmColumn.setObjectName(u"honorific_kmColumn")
        self.honorific_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.honorific_kmLabel = QLabel(self.addressCard)
        self.honorific_kmLabel.setObjectName(u"honorific_kmLabel")
        self.honorific_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.honorific_kmLabel.sizePolicy().hasHeightForWidth())
        self.honorific_kmLabel.setSizePolicy(sizePolicy)

        self.honorific_kmColumn.addWidget(self.honorific_kmLabel)

        self.honorific__km = QLineEdit(self.addressCard)
        self.honorific__km.setObjectName(u"honorific__km")
        sizePolicy.setHeightForWidth(self.honorific__km.sizePolicy().hasHeightForWidth())
        self.honorific__km.setSizePolicy(sizePolicy)

        self.honorific_kmColumn.addWidget(self.honorific__km)


        self.addressGrid.addLayout(self.honorific_kmColumn, 1, 2, 1, 1)

        self.honorific_short_enColumn = QVBoxLayout()
        self.honorific_short_enColumn.setSpacing(4)
        self.honorific_short_enColumn.setObjectName(u"honorific_short_enColumn")
        self.honorific_short_enColumn.setContentsMargins(0, 0, 0, 0)
        self.honorific_short_enLabel = QLabel(self.addressCard)
        self.honorific_short_enLabel.setObjectName(u"honorific_short_enLabel")
        self.honorific_short_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.honorific_short_enLabel.sizePolicy().hasHeightForWidth())
        self.honorific_short_enLabel.setSizePolicy(sizePolicy)

        self.honorific_short_enColumn.addWidget(self.honorific_short_enLabel)

        self.honorific_short__en = QLineEdit(self.addressCard)
        self.honorific_short__en.setObjectName(u"honorific_short__en")
        sizePolicy.setHeightForWidth(self.honorific_short__en.sizePolicy().hasHeightForWidth())
        self.honorific_short__en.setSizePolicy(sizePolicy)

        self.honorific_short_enColumn.addWidget(self.honorific_short__en)


        self.addressGrid.addLayout(self.honorific_short_enColumn, 2, 0, 1, 1)

        self.honorific_short_frColumn = QVBoxLayout()
        self.honorific_short_frColumn.setSpacing(4)
        self.honorific_short_frColumn.setObjectName(u"honorific_short_frColumn")
        self.honorific_short_frColumn.setContentsMargins(0, 0, 0, 0)
        self.honorific_short_frLabel = QLabel(self.addressCard)
        self.honorific_short_frLabel.setObjectName(u"honorific_short_frLabel")
        self.honorific_short_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.honorific_short_frLabel.sizePolicy().hasHeightForWidth())
        self.honorific_short_frLabel.setSizePolicy(sizePolicy)

        self.honorific_short_frColumn.addWidget(self.honorific_short_frLabel)

        self.honorific_short__fr = QLineEdit(self.addressCard)
        self.honorific_short__fr.setObjectName(u"honorific_short__fr")
        sizePolicy.setHeightForWidth(self.honorific_short__fr.sizePolicy().hasHeightForWidth())
        self.honorific_short__fr.setSizePolicy(sizePolicy)

        self.honorific_short_frColumn.addWidget(self.honorific_short__fr)


        self.addressGrid.addLayout(self.honorific_short_frColumn, 2, 1, 1, 1)

        self.honorific_short_kmColumn = QVBoxLayout()
        self.honorific_short_kmColumn.setSpacing(4)
        self.honorific_short_kmColumn.setObjectName(u"honorific_short_kmColumn")
        self.honorific_short_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.honorific_short_kmLabel = QLabel(self.addressCard)
        self.honorific_short_kmLabel.setObjectName(u"honorific_short_kmLabel")
        self.honorific_short_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.honorific_short_kmLabel.sizePolicy().hasHeightForWidth())
        self.honorific_short_kmLabel.setSizePolicy(sizePolicy)

        self.honorific_short_kmColumn.addWidget(self.honorific_short_kmLabel)

        self.honorific_short__km = QLineEdit(self.addressCard)
        self.honorific_short__km.setObjectName(u"honorific_short__km")
        sizePolicy.setHeightForWidth(self.honorific_short__km.sizePolicy().hasHeightForWidth())
        self.honorific_short__km.setSizePolicy(sizePolicy)

        self.honorific_short_kmColumn.addWidget(self.honorific_short__km)


        self.addressGrid.addLayout(self.honorific_short_kmColumn, 2, 2, 1, 1)

        self.academic_enColumn = QVBoxLayout()
        self.academic_enColumn.setSpacing(4)
        self.academic_enColumn.setObjectName(u"academic_enColumn")
        self.academic_enColumn.setContentsMargins(0, 0, 0, 0)
        self.academic_enLabel = QLabel(self.addressCard)
        self.academic_enLabel.setObjectName(u"academic_enLabel")
        self.academic_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.academic_enLabel.sizePolicy().hasHeightForWidth())
        self.academic_enLabel.setSizePolicy(sizePolicy)

        self.academic_enColumn.addWidget(self.academic_enLabel)

        self.academic__en = QLineEdit(self.addressCard)
        self.academic__en.setObjectName(u"academic__en")
        sizePolicy.setHeightForWidth(self.academic__en.sizePolicy().hasHeightForWidth())
        self.academic__en.setSizePolicy(sizePolicy)

        self.academic_enColumn.addWidget(self.academic__en)


        self.addressGrid.addLayout(self.academic_enColumn, 3, 0, 1, 1)

        self.academic_frColumn = QVBoxLayout()
        self.academic_frColumn.setSpacing(4)
        self.academic_frColumn.setObjectName(u"academic_frColumn")
        self.academic_frColumn.setContentsMargins(0, 0, 0, 0)
        self.academic_frLabel = QLabel(self.addressCard)
        self.academic_frLabel.setObjectName(u"academic_frLabel")
        self.academic_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.academic_frLabel.sizePolicy().hasHeightForWidth())
        self.academic_frLabel.setSizePolicy(sizePolicy)

        self.academic_frColumn.addWidget(self.academic_frLabel)

        self.academic__fr = QLineEdit(self.addressCard)
        self.academic__fr.setObjectName(u"academic__fr")
        sizePolicy.setHeightForWidth(self.academic__fr.sizePolicy().hasHeightForWidth())
        self.academic__fr.setSizePolicy(sizePolicy)

        self.academic_frColumn.addWidget(self.academic__fr)


        self.addressGrid.addLayout(self.academic_frColumn, 3, 1, 1, 1)

        self.academic_kmColumn = QVBoxLayout()
        self.academic_kmColumn.setSpacing(4)
        self.academic_kmColumn.setObjectName(u"academic_kmColumn")
        self.academic_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.academic_kmLabel = QLabel(self.addressCard)
        self.academic_kmLabel.setObjectName(u"academic_kmLabel")
        self.academic_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.academic_kmLabel.sizePolicy().hasHeightForWidth())
        self.academic_kmLabel.setSizePolicy(sizePolicy)

        self.academic_kmColumn.addWidget(self.academic_kmLabel)

        self.academic__km = QLineEdit(self.addressCard)
        self.academic__km.setObjectName(u"academic__km")
        sizePolicy.setHeightForWidth(self.academic__km.sizePolicy().hasHeightForWidth())
        self.academic__km.setSizePolicy(sizePolicy)

        self.academic_kmColumn.addWidget(self.academic__km)


        self.addressGrid.addLayout(self.academic_kmColumn, 3, 2, 1, 1)

        self.post_nominals_enColumn = QVBoxLayout()
        self.post_nominals_enColumn.setSpacing(4)
        self.post_nominals_enColumn.setObjectName(u"post_nominals_enColumn")
        self.post_nominals_enColumn.setContentsMargins(0, 0, 0, 0)
        self.post_nominals_enLabel = QLabel(self.addressCard)
        self.post_nominals_enLabel.setObjectName(u"post_nominals_enLabel")
        self.post_nominals_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.post_nominals_enLabel.sizePolicy().hasHeightForWidth())
        self.post_nominals_enLabel.setSizePolicy(sizePolicy)

        self.post_nominals_enColumn.addWidget(self.post_nominals_enLabel)

        self.post_nominals__en = QLineEdit(self.addressCard)
        self.post_nominals__en.setObjectName(u"post_nominals__en")
        sizePolicy.setHeightForWidth(self.post_nominals__en.sizePolicy().hasHeightForWidth())
        self.post_nominals__en.setSizePolicy(sizePolicy)

        self.post_nominals_enColumn.addWidget(self.post_nominals__en)


        self.addressGrid.addLayout(self.post_nominals_enColumn, 4, 0, 1, 1)

        self.post_nominals_frColumn = QVBoxLayout()
        self.post_nominals_frColumn.setSpacing(4)
        self.post_nominals_frColumn.setObjectName(u"post_nominals_frColumn")
        self.post_nominals_frColumn.setContentsMargins(0, 0, 0, 0)
        self.post_nominals_frLabel = QLabel(self.addressCard)
        self.post_nominals_frLabel.setObjectName(u"post_nominals_frLabel")
        self.post_nominals_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.post_nominals_frLabel.sizePolicy().hasHeightForWidth())
        self.post_nominals_frLabel.setSizePolicy(sizePolicy)

        self.post_nominals_frColumn.addWidget(self.post_nominals_frLabel)

        self.post_nominals__fr = QLineEdit(self.addressCard)
        self.post_nominals__fr.setObjectName(u"post_nominals__fr")
        sizePolicy.setHeightForWidth(self.post_nominals__fr.sizePolicy().hasHeightForWidth())
        self.post_nominals__fr.setSizePolicy(sizePolicy)

        self.post_nominals_frColumn.addWidget(self.post_nominals__fr)


        self.addressGrid.addLayout(self.post_nominals_frColumn, 4, 1, 1, 1)

        self.post_nominals_kmColumn = QVBoxLayout()
        self.post_nominals_kmColumn.setSpacing(4)
        self.post_nominals_kmColumn.setObjectName(u"post_nominals_kmColumn")
        self.post_nominals_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.post_nominals_kmLabel = QLabel(self.addressCard)
        self.post_nominals_kmLabel.setObjectName(u"post_nominals_kmLabel")
        self.post_nominals_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.post_nominals_kmLabel.sizePolicy().hasHeightForWidth())
        self.post_nominals_kmLabel.setSizePolicy(sizePolicy)

        self.post_nominals_kmColumn.addWidget(self.post_nominals_kmLabel)

        self.post_nominals__km = QLineEdit(self.addressCard)
        self.post_nominals__km.setObjectName(u"post_nominals__km")
        sizePolicy.setHeightForWidth(self.post_nominals__km.sizePolicy().hasHeightForWidth())
        self.post_nominals__km.setSizePolicy(sizePolicy)

        self.post_nominals_kmColumn.addWidget(self.post_nominals__km)


        self.addressGrid.addLayout(self.post_nominals_kmColumn, 4, 2, 1, 1)

        self.salutation_enColumn = QVBoxLayout()
        self.salutation_enColumn.setSpacing(4)
        self.salutation_enColumn.setObjectName(u"salutation_enColumn")
        self.salutation_enColumn.setContentsMargins(0, 0, 0, 0)
        self.salutation_enLabel = QLabel(self.addressCard)
        self.salutation_enLabel.setObjectName(u"salutation_enLabel")
        self.salutation_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.salutation_enLabel.sizePolicy().hasHeightForWidth())
        self.salutation_enLabel.setSizePolicy(sizePolicy)

        self.salutation_enColumn.addWidget(self.salutation_enLabel)

        self.salutation__en = QLineEdit(self.addressCard)
        self.salutation__en.setObjectName(u"salutation__en")
        sizePolicy.setHeightForWidth(self.salutation__en.sizePolicy().hasHeightForWidth())
        self.salutation__en.setSizePolicy(sizePolicy)

        self.salutation_enColumn.addWidget(self.salutation__en)


        self.addressGrid.addLayout(self.salutation_enColumn, 5, 0, 1, 1)

        self.salutation_frColumn = QVBoxLayout()
        self.salutation_frColumn.setSpacing(4)
        self.salutation_frColumn.setObjectName(u"salutation_frColumn")
        self.salutation_frColumn.setContentsMargins(0, 0, 0, 0)
        self.salutation_frLabel = QLabel(self.addressCard)
        self.salutation_frLabel.setObjectName(u"salutation_frLabel")
        self.salutation_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.salutation_frLabel.sizePolicy().hasHeightForWidth())
        self.salutation_frLabel.setSizePolicy(sizePolicy)

        self.salutation_frColumn.addWidget(self.salutation_frLabel)

        self.salutation__fr = QLineEdit(self.addressCard)
        self.salutation__fr.setObjectName(u"salutation__fr")
        sizePolicy.setHeightForWidth(self.salutation__fr.sizePolicy().hasHeightForWidth())
        self.salutation__fr.setSizePolicy(sizePolicy)

        self.salutation_frColumn.addWidget(self.salutation__fr)


        self.addressGrid.addLayout(self.salutation_frColumn, 5, 1, 1, 1)

        self.salutation_kmColumn = QVBoxLayout()
        self.salutation_kmColumn.setSpacing(4)
        self.salutation_kmColumn.setObjectName(u"salutation_kmColumn")
        self.salutation_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.salutation_kmLabel = QLabel(self.addressCard)
        self.salutation_kmLabel.setObjectName(u"salutation_kmLabel")
        self.salutation_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.salutation_kmLabel.sizePolicy().hasHeightForWidth())
        self.salutation_kmLabel.setSizePolicy(sizePolicy)

        self.salutation_kmColumn.addWidget(self.salutation_kmLabel)

        self.salutation__km = QLineEdit(self.addressCard)
        self.salutation__km.setObjectName(u"salutation__km")
        sizePolicy.setHeightForWidth(self.salutation__km.sizePolicy().hasHeightForWidth())
        self.salutation__km.setSizePolicy(sizePolicy)

        self.salutation_kmColumn.addWidget(self.salutation__km)


        self.addressGrid.addLayout(self.salutation_kmColumn, 5, 2, 1, 1)

        self.addressGrid.setColumnStretch(0, 1)
        self.addressGrid.setColumnStretch(1, 1)
        self.addressGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.addressCard)

        self.moreCard = QFrame(PersonForm)
        self.moreCard.setObjectName(u"moreCard")
        self.moreCard.setProperty(u"card", True)
        self.moreGrid = QGridLayout(self.moreCard)
        self.moreGrid.setObjectName(u"moreGrid")
        self.moreGrid.setHorizontalSpacing(16)
        self.moreGrid.setVerticalSpacing(12)
        self.moreGrid.setContentsMargins(20, 16, 20, 20)
        self.moreHeading = QLabel(self.moreCard)
        self.moreHeading.setObjectName(u"moreHeading")
        self.moreHeading.setProperty(u"role", u"card")

        self.moreGrid.addWidget(self.moreHeading, 0, 0, 1, 3)

        self.pronunciation_enColumn = QVBoxLayout()
        self.pronunciation_enColumn.setSpacing(4)
        self.pronunciation_enColumn.setObjectName(u"pronunciation_enColumn")
        self.pronunciation_enColumn.setContentsMargins(0, 0, 0, 0)
        self.pronunciation_enLabel = QLabel(self.moreCard)
        self.pronunciation_enLabel.setObjectName(u"pronunciation_enLabel")
        self.pronunciation_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.pronunciation_enLabel.sizePolicy().hasHeightForWidth())
        self.pronunciation_enLabel.setSizePolicy(sizePolicy)

        self.pronunciation_enColumn.addWidget(self.pronunciation_enLabel)

        self.pronunciation__en = QLineEdit(self.moreCard)
        self.pronunciation__en.setObjectName(u"pronunciation__en")
        sizePolicy.setHeightForWidth(self.pronunciation__en.sizePolicy().hasHeightForWidth())
        self.pronunciation__en.setSizePolicy(sizePolicy)

        self.pronunciation_enColumn.addWidget(self.pronunciation__en)


        self.moreGrid.addLayout(self.pronunciation_enColumn, 1, 0, 1, 1)

        self.pronunciation_frColumn = QVBoxLayout()
        self.pronunciation_frColumn.setSpacing(4)
        self.pronunciation_frColumn.setObjectName(u"pronunciation_frColumn")
        self.pronunciation_frColumn.setContentsMargins(0, 0, 0, 0)
        self.pronunciation_frLabel = QLabel(self.moreCard)
        self.pronunciation_frLabel.setObjectName(u"pronunciation_frLabel")
        self.pronunciation_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.pronunciation_frLabel.sizePolicy().hasHeightForWidth())
        self.pronunciation_frLabel.setSizePolicy(sizePolicy)

        self.pronunciation_frColumn.addWidget(self.pronunciation_frLabel)

        self.pronunciation__fr = QLineEdit(self.moreCard)
        self.pronunciation__fr.setObjectName(u"pronunciation__fr")
        sizePolicy.setHeightForWidth(self.pronunciation__fr.sizePolicy().hasHeightForWidth())
        self.pronunciation__fr.setSizePolicy(sizePolicy)

        self.pronunciation_frColumn.addWidget(self.pronunciation__fr)


        self.moreGrid.addLayout(self.pronunciation_frColumn, 1, 1, 1, 1)

        self.pronunciation_kmColumn = QVBoxLayout()
        self.pronunciation_kmColumn.setSpacing(4)
        self.pronunciation_kmColumn.setObjectName(u"pronunciation_kmColumn")
        self.pronunciation_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.pronunciation_kmLabel = QLabel(self.moreCard)
        self.pronunciation_kmLabel.setObjectName(u"pronunciation_kmLabel")
        self.pronunciation_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.pronunciation_kmLabel.sizePolicy().hasHeightForWidth())
        self.pronunciation_kmLabel.setSizePolicy(sizePolicy)

        self.pronunciation_kmColumn.addWidget(self.pronunciation_kmLabel)

        self.pronunciation__km = QLineEdit(self.moreCard)
        self.pronunciation__km.setObjectName(u"pronunciation__km")
        sizePolicy.setHeightForWidth(self.pronunciation__km.sizePolicy().hasHeightForWidth())
        self.pronunciation__km.setSizePolicy(sizePolicy)

        self.pronunciation_kmColumn.addWidget(self.pronunciation__km)


        self.moreGrid.addLayout(self.pronunciation_kmColumn, 1, 2, 1, 1)

        self.languagesColumn = QVBoxLayout()
        self.languagesColumn.setSpacing(4)
        self.languagesColumn.setObjectName(u"languagesColumn")
        self.languagesColumn.setContentsMargins(0, 0, 0, 0)
        self.languagesLabel = QLabel(self.moreCard)
        self.languagesLabel.setObjectName(u"languagesLabel")
        self.languagesLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.languagesLabel.sizePolicy().hasHeightForWidth())
        self.languagesLabel.setSizePolicy(sizePolicy)

        self.languagesColumn.addWidget(self.languagesLabel)

        self.languages = QLineEdit(self.moreCard)
        self.languages.setObjectName(u"languages")
        sizePolicy.setHeightForWidth(self.languages.sizePolicy().hasHeightForWidth())
        self.languages.setSizePolicy(sizePolicy)

        self.languagesColumn.addWidget(self.languages)


        self.moreGrid.addLayout(self.languagesColumn, 2, 0, 1, 1)

        self.sort_keyColumn = QVBoxLayout()
        self.sort_keyColumn.setSpacing(4)
        self.sort_keyColumn.setObjectName(u"sort_keyColumn")
        self.sort_keyColumn.setContentsMargins(0, 0, 0, 0)
        self.sort_keyLabel = QLabel(self.moreCard)
        self.sort_keyLabel.setObjectName(u"sort_keyLabel")
        self.sort_keyLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.sort_keyLabel.sizePolicy().hasHeightForWidth())
        self.sort_keyLabel.setSizePolicy(sizePolicy)

        self.sort_keyColumn.addWidget(self.sort_keyLabel)

        self.sort_key = QLineEdit(self.moreCard)
        self.sort_key.setObjectName(u"sort_key")
        sizePolicy.setHeightForWidth(self.sort_key.sizePolicy().hasHeightForWidth())
        self.sort_key.setSizePolicy(sizePolicy)

        self.sort_keyColumn.addWidget(self.sort_key)


        self.moreGrid.addLayout(self.sort_keyColumn, 2, 1, 1, 1)

        self.diedColumn = QVBoxLayout()
        self.diedColumn.setSpacing(4)
        self.diedColumn.setObjectName(u"diedColumn")
        self.diedColumn.setContentsMargins(0, 0, 0, 0)
        self.diedLabel = QLabel(self.moreCard)
        self.diedLabel.setObjectName(u"diedLabel")
        self.diedLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.diedLabel.sizePolicy().hasHeightForWidth())
        self.diedLabel.setSizePolicy(sizePolicy)

        self.diedColumn.addWidget(self.diedLabel)

        self.died = DayEdit(self.moreCard)
        self.died.setObjectName(u"died")
        sizePolicy.setHeightForWidth(self.died.sizePolicy().hasHeightForWidth())
        self.died.setSizePolicy(sizePolicy)

        self.diedColumn.addWidget(self.died)


        self.moreGrid.addLayout(self.diedColumn, 2, 2, 1, 1)

        self.biography_enColumn = QVBoxLayout()
        self.biography_enColumn.setSpacing(4)
        self.biography_enColumn.setObjectName(u"biography_enColumn")
        self.biography_enColumn.setContentsMargins(0, 0, 0, 0)
        self.biography_enLabel = QLabel(self.moreCard)
        self.biography_enLabel.setObjectName(u"biography_enLabel")
        self.biography_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.biography_enLabel.sizePolicy().hasHeightForWidth())
        self.biography_enLabel.setSizePolicy(sizePolicy)

        self.biography_enColumn.addWidget(self.biography_enLabel)

        self.biography__en = QPlainTextEdit(self.moreCard)
        self.biography__en.setObjectName(u"biography__en")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.biography__en.sizePolicy().hasHeightForWidth())
        self.biography__en.setSizePolicy(sizePolicy1)
        self.biography__en.setMinimumSize(QSize(0, 92))
        self.biography__en.setMaximumSize(QSize(16777215, 132))
        self.biography__en.setTabChangesFocus(True)

        self.biography_enColumn.addWidget(self.biography__en)


        self.moreGrid.addLayout(self.biography_enColumn, 3, 0, 1, 1)

        self.biography_frColumn = QVBoxLayout()
        self.biography_frColumn.setSpacing(4)
        self.biography_frColumn.setObjectName(u"biography_frColumn")
        self.biography_frColumn.setContentsMargins(0, 0, 0, 0)
        self.biography_frLabel = QLabel(self.moreCard)
        self.biography_frLabel.setObjectName(u"biography_frLabel")
        self.biography_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.biography_frLabel.sizePolicy().hasHeightForWidth())
        self.biography_frLabel.setSizePolicy(sizePolicy)

        self.biography_frColumn.addWidget(self.biography_frLabel)

        self.biography__fr = QPlainTextEdit(self.moreCard)
        self.biography__fr.setObjectName(u"biography__fr")
        sizePolicy1.setHeightForWidth(self.biography__fr.sizePolicy().hasHeightForWidth())
        self.biography__fr.setSizePolicy(sizePolicy1)
        self.biography__fr.setMinimumSize(QSize(0, 92))
        self.biography__fr.setMaximumSize(QSize(16777215, 132))
        self.biography__fr.setTabChangesFocus(True)

        self.biography_frColumn.addWidget(self.biography__fr)


        self.moreGrid.addLayout(self.biography_frColumn, 3, 1, 1, 1)

        self.biography_kmColumn = QVBoxLayout()
        self.biography_kmColumn.setSpacing(4)
        self.biography_kmColumn.setObjectName(u"biography_kmColumn")
        self.biography_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.biography_kmLabel = QLabel(self.moreCard)
        self.biography_kmLabel.setObjectName(u"biography_kmLabel")
        self.biography_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.biography_kmLabel.sizePolicy().hasHeightForWidth())
        self.biography_kmLabel.setSizePolicy(sizePolicy)

        self.biography_kmColumn.addWidget(self.biography_kmLabel)

        self.biography__km = QPlainTextEdit(self.moreCard)
        self.biography__km.setObjectName(u"biography__km")
        sizePolicy1.setHeightForWidth(self.biography__km.sizePolicy().hasHeightForWidth())
        self.biography__km.setSizePolicy(sizePolicy1)
        self.biography__km.setMinimumSize(QSize(0, 92))
        self.biography__km.setMaximumSize(QSize(16777215, 132))
        self.biography__km.setTabChangesFocus(True)

        self.biography_kmColumn.addWidget(self.biography__km)


        self.moreGrid.addLayout(self.biography_kmColumn, 3, 2, 1, 1)

        self.moreGrid.setColumnStretch(0, 1)
        self.moreGrid.setColumnStretch(1, 1)
        self.moreGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.moreCard)

#if QT_CONFIG(shortcut)
        self.name_enLabel.setBuddy(self.name__en)
        self.name_frLabel.setBuddy(self.name__fr)
        self.name_kmLabel.setBuddy(self.name__km)
        self.family_nameLabel.setBuddy(self.family_name)
        self.given_nameLabel.setBuddy(self.given_name)
        self.name_orderLabel.setBuddy(self.name_order)
        self.party_idLabel.setBuddy(self.party_id)
        self.genderLabel.setBuddy(self.gender)
        self.honorific_enLabel.setBuddy(self.honorific__en)
        self.honorific_frLabel.setBuddy(self.honorific__fr)
        self.honorific_kmLabel.setBuddy(self.honorific__km)
        self.honorific_short_enLabel.setBuddy(self.honorific_short__en)
        self.honorific_short_frLabel.setBuddy(self.honorific_short__fr)
        self.honorific_short_kmLabel.setBuddy(self.honorific_short__km)
        self.academic_enLabel.setBuddy(self.academic__en)
        self.academic_frLabel.setBuddy(self.academic__fr)
        self.academic_kmLabel.setBuddy(self.academic__km)
        self.post_nominals_enLabel.setBuddy(self.post_nominals__en)
        self.post_nominals_frLabel.setBuddy(self.post_nominals__fr)
        self.post_nominals_kmLabel.setBuddy(self.post_nominals__km)
        self.salutation_enLabel.setBuddy(self.salutation__en)
        self.salutation_frLabel.setBuddy(self.salutation__fr)
        self.salutation_kmLabel.setBuddy(self.salutation__km)
        self.pronunciation_enLabel.setBuddy(self.pronunciation__en)
        self.pronunciation_frLabel.setBuddy(self.pronunciation__fr)
        self.pronunciation_kmLabel.setBuddy(self.pronunciation__km)
        self.languagesLabel.setBuddy(self.languages)
        self.sort_keyLabel.setBuddy(self.sort_key)
        self.diedLabel.setBuddy(self.died)
        self.biography_enLabel.setBuddy(self.biography__en)
        self.biography_frLabel.setBuddy(self.biography__fr)
        self.biography_kmLabel.setBuddy(self.biography__km)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PersonForm)

        QMetaObject.connectSlotsByName(PersonForm)
    # setupUi

    def retranslateUi(self, PersonForm):
        self.namesHeading.setText(QCoreApplication.translate("PersonForm", u"Name", None))
        self.name_enLabel.setText(QCoreApplication.translate("PersonForm", u"Name as printed (English)", None))
#if QT_CONFIG(accessibility)
        self.name__en.setAccessibleName(QCoreApplication.translate("PersonForm", u"Name as printed (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.name__en.setToolTip(QCoreApplication.translate("PersonForm", u"Without the honorific; it is never put in capitals or re-ordered", None))
#endif // QT_CONFIG(tooltip)
        self.name_frLabel.setText(QCoreApplication.translate("PersonForm", u"Name as printed (French)", None))
#if QT_CONFIG(accessibility)
        self.name__fr.setAccessibleName(QCoreApplication.translate("PersonForm", u"Name as printed (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.name__fr.setToolTip(QCoreApplication.translate("PersonForm", u"Without the honorific; it is never put in capitals or re-ordered", None))
#endif // QT_CONFIG(tooltip)
        self.name_kmLabel.setText(QCoreApplication.translate("PersonForm", u"Name as printed (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.name__km.setAccessibleName(QCoreApplication.translate("PersonForm", u"Name as printed (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.name__km.setToolTip(QCoreApplication.translate("PersonForm", u"Without the honorific; it is never put in capitals or re-ordered", None))
#endif // QT_CONFIG(tooltip)
        self.family_nameLabel.setText(QCoreApplication.translate("PersonForm", u"Family name", None))
#if QT_CONFIG(accessibility)
        self.family_name.setAccessibleName(QCoreApplication.translate("PersonForm", u"Family name", None))
#endif // QT_CONFIG(accessibility)
        self.given_nameLabel.setText(QCoreApplication.translate("PersonForm", u"Given name", None))
#if QT_CONFIG(accessibility)
        self.given_name.setAccessibleName(QCoreApplication.translate("PersonForm", u"Given name", None))
#endif // QT_CONFIG(accessibility)
        self.name_orderLabel.setText(QCoreApplication.translate("PersonForm", u"Order", None))
#if QT_CONFIG(accessibility)
        self.name_order.setAccessibleName(QCoreApplication.translate("PersonForm", u"Order", None))
#endif // QT_CONFIG(accessibility)
        self.party_idLabel.setText(QCoreApplication.translate("PersonForm", u"Party", None))
#if QT_CONFIG(accessibility)
        self.party_id.setAccessibleName(QCoreApplication.translate("PersonForm", u"Party", None))
#endif // QT_CONFIG(accessibility)
        self.genderLabel.setText(QCoreApplication.translate("PersonForm", u"Gender", None))
#if QT_CONFIG(accessibility)
        self.gender.setAccessibleName(QCoreApplication.translate("PersonForm", u"Gender", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.family_capitals.setAccessibleName(QCoreApplication.translate("PersonForm", u"Family name in capitals", None))
#endif // QT_CONFIG(accessibility)
        self.family_capitals.setText(QCoreApplication.translate("PersonForm", u"Family name in capitals", None))
        self.addressHeading.setText(QCoreApplication.translate("PersonForm", u"Forms of address", None))
        self.honorific_enLabel.setText(QCoreApplication.translate("PersonForm", u"Honorific (English)", None))
#if QT_CONFIG(accessibility)
        self.honorific__en.setAccessibleName(QCoreApplication.translate("PersonForm", u"Honorific (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.honorific__en.setToolTip(QCoreApplication.translate("PersonForm", u"In full, as at the first mention: His Excellency", None))
#endif // QT_CONFIG(tooltip)
        self.honorific_frLabel.setText(QCoreApplication.translate("PersonForm", u"Honorific (French)", None))
#if QT_CONFIG(accessibility)
        self.honorific__fr.setAccessibleName(QCoreApplication.translate("PersonForm", u"Honorific (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.honorific__fr.setToolTip(QCoreApplication.translate("PersonForm", u"In full, as at the first mention: His Excellency", None))
#endif // QT_CONFIG(tooltip)
        self.honorific_kmLabel.setText(QCoreApplication.translate("PersonForm", u"Honorific (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.honorific__km.setAccessibleName(QCoreApplication.translate("PersonForm", u"Honorific (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.honorific__km.setToolTip(QCoreApplication.translate("PersonForm", u"In full, as at the first mention: His Excellency", None))
#endif // QT_CONFIG(tooltip)
        self.honorific_short_enLabel.setText(QCoreApplication.translate("PersonForm", u"Short honorific (English)", None))
#if QT_CONFIG(accessibility)
        self.honorific_short__en.setAccessibleName(QCoreApplication.translate("PersonForm", u"Short honorific (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.honorific_short__en.setToolTip(QCoreApplication.translate("PersonForm", u"As in lists: H.E.", None))
#endif // QT_CONFIG(tooltip)
        self.honorific_short_frLabel.setText(QCoreApplication.translate("PersonForm", u"Short honorific (French)", None))
#if QT_CONFIG(accessibility)
        self.honorific_short__fr.setAccessibleName(QCoreApplication.translate("PersonForm", u"Short honorific (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.honorific_short__fr.setToolTip(QCoreApplication.translate("PersonForm", u"As in lists: H.E.", None))
#endif // QT_CONFIG(tooltip)
        self.honorific_short_kmLabel.setText(QCoreApplication.translate("PersonForm", u"Short honorific (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.honorific_short__km.setAccessibleName(QCoreApplication.translate("PersonForm", u"Short honorific (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.honorific_short__km.setToolTip(QCoreApplication.translate("PersonForm", u"As in lists: H.E.", None))
#endif // QT_CONFIG(tooltip)
        self.academic_enLabel.setText(QCoreApplication.translate("PersonForm", u"Academic title (English)", None))
#if QT_CONFIG(accessibility)
        self.academic__en.setAccessibleName(QCoreApplication.translate("PersonForm", u"Academic title (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.academic__en.setToolTip(QCoreApplication.translate("PersonForm", u"After the honorific: Dr.", None))
#endif // QT_CONFIG(tooltip)
        self.academic_frLabel.setText(QCoreApplication.translate("PersonForm", u"Academic title (French)", None))
#if QT_CONFIG(accessibility)
        self.academic__fr.setAccessibleName(QCoreApplication.translate("PersonForm", u"Academic title (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.academic__fr.setToolTip(QCoreApplication.translate("PersonForm", u"After the honorific: Dr.", None))
#endif // QT_CONFIG(tooltip)
        self.academic_kmLabel.setText(QCoreApplication.translate("PersonForm", u"Academic title (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.academic__km.setAccessibleName(QCoreApplication.translate("PersonForm", u"Academic title (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.academic__km.setToolTip(QCoreApplication.translate("PersonForm", u"After the honorific: Dr.", None))
#endif // QT_CONFIG(tooltip)
        self.post_nominals_enLabel.setText(QCoreApplication.translate("PersonForm", u"After the name (English)", None))
#if QT_CONFIG(accessibility)
        self.post_nominals__en.setAccessibleName(QCoreApplication.translate("PersonForm", u"After the name (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.post_nominals__en.setToolTip(QCoreApplication.translate("PersonForm", u"MP", None))
#endif // QT_CONFIG(tooltip)
        self.post_nominals_frLabel.setText(QCoreApplication.translate("PersonForm", u"After the name (French)", None))
#if QT_CONFIG(accessibility)
        self.post_nominals__fr.setAccessibleName(QCoreApplication.translate("PersonForm", u"After the name (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.post_nominals__fr.setToolTip(QCoreApplication.translate("PersonForm", u"MP", None))
#endif // QT_CONFIG(tooltip)
        self.post_nominals_kmLabel.setText(QCoreApplication.translate("PersonForm", u"After the name (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.post_nominals__km.setAccessibleName(QCoreApplication.translate("PersonForm", u"After the name (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.post_nominals__km.setToolTip(QCoreApplication.translate("PersonForm", u"MP", None))
#endif // QT_CONFIG(tooltip)
        self.salutation_enLabel.setText(QCoreApplication.translate("PersonForm", u"Salutation (English)", None))
#if QT_CONFIG(accessibility)
        self.salutation__en.setAccessibleName(QCoreApplication.translate("PersonForm", u"Salutation (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.salutation__en.setToolTip(QCoreApplication.translate("PersonForm", u"How a letter begins: Excellency", None))
#endif // QT_CONFIG(tooltip)
        self.salutation_frLabel.setText(QCoreApplication.translate("PersonForm", u"Salutation (French)", None))
#if QT_CONFIG(accessibility)
        self.salutation__fr.setAccessibleName(QCoreApplication.translate("PersonForm", u"Salutation (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.salutation__fr.setToolTip(QCoreApplication.translate("PersonForm", u"How a letter begins: Excellency", None))
#endif // QT_CONFIG(tooltip)
        self.salutation_kmLabel.setText(QCoreApplication.translate("PersonForm", u"Salutation (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.salutation__km.setAccessibleName(QCoreApplication.translate("PersonForm", u"Salutation (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.salutation__km.setToolTip(QCoreApplication.translate("PersonForm", u"How a letter begins: Excellency", None))
#endif // QT_CONFIG(tooltip)
        self.moreHeading.setText(QCoreApplication.translate("PersonForm", u"For those who meet the person", None))
        self.pronunciation_enLabel.setText(QCoreApplication.translate("PersonForm", u"Pronunciation (English)", None))
#if QT_CONFIG(accessibility)
        self.pronunciation__en.setAccessibleName(QCoreApplication.translate("PersonForm", u"Pronunciation (English)", None))
#endif // QT_CONFIG(accessibility)
        self.pronunciation_frLabel.setText(QCoreApplication.translate("PersonForm", u"Pronunciation (French)", None))
#if QT_CONFIG(accessibility)
        self.pronunciation__fr.setAccessibleName(QCoreApplication.translate("PersonForm", u"Pronunciation (French)", None))
#endif // QT_CONFIG(accessibility)
        self.pronunciation_kmLabel.setText(QCoreApplication.translate("PersonForm", u"Pronunciation (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.pronunciation__km.setAccessibleName(QCoreApplication.translate("PersonForm", u"Pronunciation (Khmer)", None))
#endif // QT_CONFIG(accessibility)
        self.languagesLabel.setText(QCoreApplication.translate("PersonForm", u"Languages spoken", None))
#if QT_CONFIG(accessibility)
        self.languages.setAccessibleName(QCoreApplication.translate("PersonForm", u"Languages spoken", None))
#endif // QT_CONFIG(accessibility)
        self.languages.setPlaceholderText(QCoreApplication.translate("PersonForm", u"km en", None))
        self.sort_keyLabel.setText(QCoreApplication.translate("PersonForm", u"Sorted as", None))
#if QT_CONFIG(accessibility)
        self.sort_key.setAccessibleName(QCoreApplication.translate("PersonForm", u"Sorted as", None))
#endif // QT_CONFIG(accessibility)
        self.diedLabel.setText(QCoreApplication.translate("PersonForm", u"Died on", None))
#if QT_CONFIG(accessibility)
        self.died.setAccessibleName(QCoreApplication.translate("PersonForm", u"Died on", None))
#endif // QT_CONFIG(accessibility)
        self.biography_enLabel.setText(QCoreApplication.translate("PersonForm", u"Biography (English)", None))
#if QT_CONFIG(accessibility)
        self.biography__en.setAccessibleName(QCoreApplication.translate("PersonForm", u"Biography (English)", None))
#endif // QT_CONFIG(accessibility)
        self.biography_frLabel.setText(QCoreApplication.translate("PersonForm", u"Biography (French)", None))
#if QT_CONFIG(accessibility)
        self.biography__fr.setAccessibleName(QCoreApplication.translate("PersonForm", u"Biography (French)", None))
#endif // QT_CONFIG(accessibility)
        self.biography_kmLabel.setText(QCoreApplication.translate("PersonForm", u"Biography (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.biography__km.setAccessibleName(QCoreApplication.translate("PersonForm", u"Biography (Khmer)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

