# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'delegate.ui'
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
    QGridLayout, QLabel, QLineEdit, QSizePolicy,
    QSpinBox, QVBoxLayout, QWidget)

from protocoldesk.gui.widgets.picker import Picker

class Ui_DelegateForm(object):
    def setupUi(self, DelegateForm):
        if not DelegateForm.objectName():
            DelegateForm.setObjectName(u"DelegateForm")
        DelegateForm.resize(880, 640)
        self.cards = QVBoxLayout(DelegateForm)
        self.cards.setSpacing(16)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.whoCard = QFrame(DelegateForm)
        self.whoCard.setObjectName(u"whoCard")
        self.whoCard.setProperty(u"card", True)
        self.whoGrid = QGridLayout(self.whoCard)
        self.whoGrid.setObjectName(u"whoGrid")
        self.whoGrid.setHorizontalSpacing(16)
        self.whoGrid.setVerticalSpacing(12)
        self.whoGrid.setContentsMargins(20, 16, 20, 20)
        self.whoHeading = QLabel(self.whoCard)
        self.whoHeading.setObjectName(u"whoHeading")
        self.whoHeading.setProperty(u"role", u"card")

        self.whoGrid.addWidget(self.whoHeading, 0, 0, 1, 3)

        self.person_idColumn = QVBoxLayout()
        self.person_idColumn.setSpacing(4)
        self.person_idColumn.setObjectName(u"person_idColumn")
        self.person_idColumn.setContentsMargins(0, 0, 0, 0)
        self.person_idLabel = QLabel(self.whoCard)
        self.person_idLabel.setObjectName(u"person_idLabel")
        self.person_idLabel.setProperty(u"role", u"field")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.person_idLabel.sizePolicy().hasHeightForWidth())
        self.person_idLabel.setSizePolicy(sizePolicy)

        self.person_idColumn.addWidget(self.person_idLabel)

        self.person_id = Picker(self.whoCard)
        self.person_id.setObjectName(u"person_id")
        sizePolicy.setHeightForWidth(self.person_id.sizePolicy().hasHeightForWidth())
        self.person_id.setSizePolicy(sizePolicy)

        self.person_idColumn.addWidget(self.person_id)


        self.whoGrid.addLayout(self.person_idColumn, 1, 0, 1, 2)

        self.roleColumn = QVBoxLayout()
        self.roleColumn.setSpacing(4)
        self.roleColumn.setObjectName(u"roleColumn")
        self.roleColumn.setContentsMargins(0, 0, 0, 0)
        self.roleLabel = QLabel(self.whoCard)
        self.roleLabel.setObjectName(u"roleLabel")
        self.roleLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.roleLabel.sizePolicy().hasHeightForWidth())
        self.roleLabel.setSizePolicy(sizePolicy)

        self.roleColumn.addWidget(self.roleLabel)

        self.role = QComboBox(self.whoCard)
        self.role.setObjectName(u"role")
        sizePolicy.setHeightForWidth(self.role.sizePolicy().hasHeightForWidth())
        self.role.setSizePolicy(sizePolicy)

        self.roleColumn.addWidget(self.role)


        self.whoGrid.addLayout(self.roleColumn, 1, 2, 1, 1)

        self.institution_idColumn = QVBoxLayout()
        self.institution_idColumn.setSpacing(4)
        self.institution_idColumn.setObjectName(u"institution_idColumn")
        self.institution_idColumn.setContentsMargins(0, 0, 0, 0)
        self.institution_idLabel = QLabel(self.whoCard)
        self.institution_idLabel.setObjectName(u"institution_idLabel")
        self.institution_idLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.institution_idLabel.sizePolicy().hasHeightForWidth())
        self.institution_idLabel.setSizePolicy(sizePolicy)

        self.institution_idColumn.addWidget(self.institution_idLabel)

        self.institution_id = Picker(self.whoCard)
        self.institution_id.setObjectName(u"institution_id")
        sizePolicy.setHeightForWidth(self.institution_id.sizePolicy().hasHeightForWidth())
        self.institution_id.setSizePolicy(sizePolicy)

        self.institution_idColumn.addWidget(self.institution_id)


        self.whoGrid.addLayout(self.institution_idColumn, 2, 0, 1, 2)

        self.post_idColumn = QVBoxLayout()
        self.post_idColumn.setSpacing(4)
        self.post_idColumn.setObjectName(u"post_idColumn")
        self.post_idColumn.setContentsMargins(0, 0, 0, 0)
        self.post_idLabel = QLabel(self.whoCard)
        self.post_idLabel.setObjectName(u"post_idLabel")
        self.post_idLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.post_idLabel.sizePolicy().hasHeightForWidth())
        self.post_idLabel.setSizePolicy(sizePolicy)

        self.post_idColumn.addWidget(self.post_idLabel)

        self.post_id = Picker(self.whoCard)
        self.post_id.setObjectName(u"post_id")
        sizePolicy.setHeightForWidth(self.post_id.sizePolicy().hasHeightForWidth())
        self.post_id.setSizePolicy(sizePolicy)

        self.post_idColumn.addWidget(self.post_id)


        self.whoGrid.addLayout(self.post_idColumn, 2, 2, 1, 1)

        self.standingColumn = QVBoxLayout()
        self.standingColumn.setSpacing(4)
        self.standingColumn.setObjectName(u"standingColumn")
        self.standingColumn.setContentsMargins(0, 0, 0, 0)
        self.standingLabel = QLabel(self.whoCard)
        self.standingLabel.setObjectName(u"standingLabel")
        self.standingLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.standingLabel.sizePolicy().hasHeightForWidth())
        self.standingLabel.setSizePolicy(sizePolicy)

        self.standingColumn.addWidget(self.standingLabel)

        self.standing = QComboBox(self.whoCard)
        self.standing.setObjectName(u"standing")
        sizePolicy.setHeightForWidth(self.standing.sizePolicy().hasHeightForWidth())
        self.standing.setSizePolicy(sizePolicy)

        self.standingColumn.addWidget(self.standing)


        self.whoGrid.addLayout(self.standingColumn, 3, 0, 1, 1)

        self.attendanceColumn = QVBoxLayout()
        self.attendanceColumn.setSpacing(4)
        self.attendanceColumn.setObjectName(u"attendanceColumn")
        self.attendanceColumn.setContentsMargins(0, 0, 0, 0)
        self.attendanceLabel = QLabel(self.whoCard)
        self.attendanceLabel.setObjectName(u"attendanceLabel")
        self.attendanceLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.attendanceLabel.sizePolicy().hasHeightForWidth())
        self.attendanceLabel.setSizePolicy(sizePolicy)

        self.attendanceColumn.addWidget(self.attendanceLabel)

        self.attendance = QComboBox(self.whoCard)
        self.attendance.setObjectName(u"attendance")
        sizePolicy.setHeightForWidth(self.attendance.sizePolicy().hasHeightForWidth())
        self.attendance.setSizePolicy(sizePolicy)

        self.attendanceColumn.addWidget(self.attendance)


        self.whoGrid.addLayout(self.attendanceColumn, 3, 1, 1, 1)

        self.placeColumn = QVBoxLayout()
        self.placeColumn.setSpacing(4)
        self.placeColumn.setObjectName(u"placeColumn")
        self.placeColumn.setContentsMargins(0, 0, 0, 0)
        self.placeLabel = QLabel(self.whoCard)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.placeLabel.sizePolicy().hasHeightForWidth())
        self.placeLabel.setSizePolicy(sizePolicy)

        self.placeColumn.addWidget(self.placeLabel)

        self.place = QSpinBox(self.whoCard)
        self.place.setObjectName(u"place")
        sizePolicy.setHeightForWidth(self.place.sizePolicy().hasHeightForWidth())
        self.place.setSizePolicy(sizePolicy)
        self.place.setMinimum(0)
        self.place.setMaximum(999)

        self.placeColumn.addWidget(self.place)


        self.whoGrid.addLayout(self.placeColumn, 3, 2, 1, 1)

        self.counterpart_idColumn = QVBoxLayout()
        self.counterpart_idColumn.setSpacing(4)
        self.counterpart_idColumn.setObjectName(u"counterpart_idColumn")
        self.counterpart_idColumn.setContentsMargins(0, 0, 0, 0)
        self.counterpart_idLabel = QLabel(self.whoCard)
        self.counterpart_idLabel.setObjectName(u"counterpart_idLabel")
        self.counterpart_idLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.counterpart_idLabel.sizePolicy().hasHeightForWidth())
        self.counterpart_idLabel.setSizePolicy(sizePolicy)

        self.counterpart_idColumn.addWidget(self.counterpart_idLabel)

        self.counterpart_id = Picker(self.whoCard)
        self.counterpart_id.setObjectName(u"counterpart_id")
        sizePolicy.setHeightForWidth(self.counterpart_id.sizePolicy().hasHeightForWidth())
        self.counterpart_id.setSizePolicy(sizePolicy)

        self.counterpart_idColumn.addWidget(self.counterpart_id)


        self.whoGrid.addLayout(self.counterpart_idColumn, 4, 0, 1, 2)

        self.peopleColumn = QVBoxLayout()
        self.peopleColumn.setSpacing(4)
        self.peopleColumn.setObjectName(u"peopleColumn")
        self.peopleColumn.setContentsMargins(0, 0, 0, 0)
        self.peopleLabel = QLabel(self.whoCard)
        self.peopleLabel.setObjectName(u"peopleLabel")
        self.peopleLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.peopleLabel.sizePolicy().hasHeightForWidth())
        self.peopleLabel.setSizePolicy(sizePolicy)

        self.peopleColumn.addWidget(self.peopleLabel)

        self.people = QSpinBox(self.whoCard)
        self.people.setObjectName(u"people")
        sizePolicy.setHeightForWidth(self.people.sizePolicy().hasHeightForWidth())
        self.people.setSizePolicy(sizePolicy)
        self.people.setMinimum(1)
        self.people.setMaximum(999)

        self.peopleColumn.addWidget(self.people)


        self.whoGrid.addLayout(self.peopleColumn, 4, 2, 1, 1)

        self.unlisted = QCheckBox(self.whoCard)
        self.unlisted.setObjectName(u"unlisted")
        sizePolicy.setHeightForWidth(self.unlisted.sizePolicy().hasHeightForWidth())
        self.unlisted.setSizePolicy(sizePolicy)

        self.whoGrid.addWidget(self.unlisted, 5, 0, 1, 3, Qt.AlignBottom)

        self.whoGrid.setColumnStretch(0, 1)
        self.whoGrid.setColumnStretch(1, 1)
        self.whoGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.whoCard)

        self.printedCard = QFrame(DelegateForm)
        self.printedCard.setObjectName(u"printedCard")
        self.printedCard.setProperty(u"card", True)
        self.printedGrid = QGridLayout(self.printedCard)
        self.printedGrid.setObjectName(u"printedGrid")
        self.printedGrid.setHorizontalSpacing(16)
        self.printedGrid.setVerticalSpacing(12)
        self.printedGrid.setContentsMargins(20, 16, 20, 20)
        self.printedHeading = QLabel(self.printedCard)
        self.printedHeading.setObjectName(u"printedHeading")
        self.printedHeading.setProperty(u"role", u"card")

        self.printedGrid.addWidget(self.printedHeading, 0, 0, 1, 3)

        self.name_enColumn = QVBoxLayout()
        self.name_enColumn.setSpacing(4)
        self.name_enColumn.setObjectName(u"name_enColumn")
        self.name_enColumn.setContentsMargins(0, 0, 0, 0)
        self.name_enLabel = QLabel(self.printedCard)
        self.name_enLabel.setObjectName(u"name_enLabel")
        self.name_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.name_enLabel.sizePolicy().hasHeightForWidth())
        self.name_enLabel.setSizePolicy(sizePolicy)

        self.name_enColumn.addWidget(self.name_enLabel)

        self.name__en = QLineEdit(self.printedCard)
        self.name__en.setObjectName(u"name__en")
        sizePolicy.setHeightForWidth(self.name__en.sizePolicy().hasHeightForWidth())
        self.name__en.setSizePolicy(sizePolicy)

        self.name_enColumn.addWidget(self.name__en)


        self.printedGrid.addLayout(self.name_enColumn, 1, 0, 1, 1)

        self.name_frColumn = QVBoxLayout()
        self.name_frColumn.setSpacing(4)
        self.name_frColumn.setObjectName(u"name_frColumn")
        self.name_frColumn.setContentsMargins(0, 0, 0, 0)
        self.name_frLabel = QLabel(self.printedCard)
        self.name_frLabel.setObjectName(u"name_frLabel")
        self.name_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.name_frLabel.sizePolicy().hasHeightForWidth())
        self.name_frLabel.setSizePolicy(sizePolicy)

        self.name_frColumn.addWidget(self.name_frLabel)

        self.name__fr = QLineEdit(self.printedCard)
        self.name__fr.setObjectName(u"name__fr")
        sizePolicy.setHeightForWidth(self.name__fr.sizePolicy().hasHeightForWidth())
        self.name__fr.setSizePolicy(sizePolicy)

        self.name_frColumn.addWidget(self.name__fr)


        self.printedGrid.addLayout(self.name_frColumn, 1, 1, 1, 1)

        self.name_kmColumn = QVBoxLayout()
        self.name_kmColumn.setSpacing(4)
        self.name_kmColumn.setObjectName(u"name_kmColumn")
        self.name_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.name_kmLabel = QLabel(self.printedCard)
        self.name_kmLabel.setObjectName(u"name_kmLabel")
        self.name_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.name_kmLabel.sizePolicy().hasHeightForWidth())
        self.name_kmLabel.setSizePolicy(sizePolicy)

        self.name_kmColumn.addWidget(self.name_kmLabel)

        self.name__km = QLineEdit(self.printedCard)
        self.name__km.setObjectName(u"name__km")
        sizePolicy.setHeightForWidth(self.name__km.sizePolicy().hasHeightForWidth())
        self.name__km.setSizePolicy(sizePolicy)

        self.name_kmColumn.addWidget(self.name__km)


        self.printedGrid.addLayout(self.name_kmColumn, 1, 2, 1, 1)

        self.title_enColumn = QVBoxLayout()
        self.title_enColumn.setSpacing(4)
        self.title_enColumn.setObjectName(u"title_enColumn")
        self.title_enColumn.setContentsMargins(0, 0, 0, 0)
        self.title_enLabel = QLabel(self.printedCard)
        self.title_enLabel.setObjectName(u"title_enLabel")
        self.title_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.title_enLabel.sizePolicy().hasHeightForWidth())
        self.title_enLabel.setSizePolicy(sizePolicy)

        self.title_enColumn.addWidget(self.title_enLabel)

        self.title__en = QLineEdit(self.printedCard)
        self.title__en.setObjectName(u"title__en")
        sizePolicy.setHeightForWidth(self.title__en.sizePolicy().hasHeightForWidth())
        self.title__en.setSizePolicy(sizePolicy)

        self.title_enColumn.addWidget(self.title__en)


        self.printedGrid.addLayout(self.title_enColumn, 2, 0, 1, 1)

        self.title_frColumn = QVBoxLayout()
        self.title_frColumn.setSpacing(4)
        self.title_frColumn.setObjectName(u"title_frColumn")
        self.title_frColumn.setContentsMargins(0, 0, 0, 0)
        self.title_frLabel = QLabel(self.printedCard)
        self.title_frLabel.setObjectName(u"title_frLabel")
        self.title_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.title_frLabel.sizePolicy().hasHeightForWidth())
        self.title_frLabel.setSizePolicy(sizePolicy)

        self.title_frColumn.addWidget(self.title_frLabel)

        self.title__fr = QLineEdit(self.printedCard)
        self.title__fr.setObjectName(u"title__fr")
        sizePolicy.setHeightForWidth(self.title__fr.sizePolicy().hasHeightForWidth())
        self.title__fr.setSizePolicy(sizePolicy)

        self.title_frColumn.addWidget(self.title__fr)


        self.printedGrid.addLayout(self.title_frColumn, 2, 1, 1, 1)

        self.title_kmColumn = QVBoxLayout()
        self.title_kmColumn.setSpacing(4)
        self.title_kmColumn.setObjectName(u"title_kmColumn")
        self.title_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.title_kmLabel = QLabel(self.printedCard)
        self.title_kmLabel.setObjectName(u"title_kmLabel")
        self.title_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.title_kmLabel.sizePolicy().hasHeightForWidth())
        self.title_kmLabel.setSizePolicy(sizePolicy)

        self.title_kmColumn.addWidget(self.title_kmLabel)

        self.title__km = QLineEdit(self.printedCard)
        self.title__km.setObjectName(u"title__km")
        sizePolicy.setHeightForWidth(self.title__km.sizePolicy().hasHeightForWidth())
        self.title__km.setSizePolicy(sizePolicy)

        self.title_kmColumn.addWidget(self.title__km)


        self.printedGrid.addLayout(self.title_kmColumn, 2, 2, 1, 1)

        self.acting_for_enColumn = QVBoxLayout()
        self.acting_for_enColumn.setSpacing(4)
        self.acting_for_enColumn.setObjectName(u"acting_for_enColumn")
        self.acting_for_enColumn.setContentsMargins(0, 0, 0, 0)
        self.acting_for_enLabel = QLabel(self.printedCard)
        self.acting_for_enLabel.setObjectName(u"acting_for_enLabel")
        self.acting_for_enLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.acting_for_enLabel.sizePolicy().hasHeightForWidth())
        self.acting_for_enLabel.setSizePolicy(sizePolicy)

        self.acting_for_enColumn.addWidget(self.acting_for_enLabel)

        self.acting_for__en = QLineEdit(self.printedCard)
        self.acting_for__en.setObjectName(u"acting_for__en")
        sizePolicy.setHeightForWidth(self.acting_for__en.sizePolicy().hasHeightForWidth())
        self.acting_for__en.setSizePolicy(sizePolicy)

        self.acting_for_enColumn.addWidget(self.acting_for__en)


        self.printedGrid.addLayout(self.acting_for_enColumn, 3, 0, 1, 1)

        self.acting_for_frColumn = QVBoxLayout()
        self.acting_for_frColumn.setSpacing(4)
        self.acting_for_frColumn.setObjectName(u"acting_for_frColumn")
        self.acting_for_frColumn.setContentsMargins(0, 0, 0, 0)
        self.acting_for_frLabel = QLabel(self.printedCard)
        self.acting_for_frLabel.setObjectName(u"acting_for_frLabel")
        self.acting_for_frLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.acting_for_frLabel.sizePolicy().hasHeightForWidth())
        self.acting_for_frLabel.setSizePolicy(sizePolicy)

        self.acting_for_frColumn.addWidget(self.acting_for_frLabel)

        self.acting_for__fr = QLineEdit(self.printedCard)
        self.acting_for__fr.setObjectName(u"acting_for__fr")
        sizePolicy.setHeightForWidth(self.acting_for__fr.sizePolicy().hasHeightForWidth())
        self.acting_for__fr.setSizePolicy(sizePolicy)

        self.acting_for_frColumn.addWidget(self.acting_for__fr)


        self.printedGrid.addLayout(self.acting_for_frColumn, 3, 1, 1, 1)

        self.acting_for_kmColumn = QVBoxLayout()
        self.acting_for_kmColumn.setSpacing(4)
        self.acting_for_kmColumn.setObjectName(u"acting_for_kmColumn")
        self.acting_for_kmColumn.setContentsMargins(0, 0, 0, 0)
        self.acting_for_kmLabel = QLabel(self.printedCard)
        self.acting_for_kmLabel.setObjectName(u"acting_for_kmLabel")
        self.acting_for_kmLabel.setProperty(u"role", u"field")
        sizePolicy.setHeightForWidth(self.acting_for_kmLabel.sizePolicy().hasHeightForWidth())
        self.acting_for_kmLabel.setSizePolicy(sizePolicy)

        self.acting_for_kmColumn.addWidget(self.acting_for_kmLabel)

        self.acting_for__km = QLineEdit(self.printedCard)
        self.acting_for__km.setObjectName(u"acting_for__km")
        sizePolicy.setHeightForWidth(self.acting_for__km.sizePolicy().hasHeightForWidth())
        self.acting_for__km.setSizePolicy(sizePolicy)

        self.acting_for_kmColumn.addWidget(self.acting_for__km)


        self.printedGrid.addLayout(self.acting_for_kmColumn, 3, 2, 1, 1)

        self.printedGrid.setColumnStretch(0, 1)
        self.printedGrid.setColumnStretch(1, 1)
        self.printedGrid.setColumnStretch(2, 1)

        self.cards.addWidget(self.printedCard)

#if QT_CONFIG(shortcut)
        self.person_idLabel.setBuddy(self.person_id)
        self.roleLabel.setBuddy(self.role)
        self.institution_idLabel.setBuddy(self.institution_id)
        self.post_idLabel.setBuddy(self.post_id)
        self.standingLabel.setBuddy(self.standing)
        self.attendanceLabel.setBuddy(self.attendance)
        self.placeLabel.setBuddy(self.place)
        self.counterpart_idLabel.setBuddy(self.counterpart_id)
        self.peopleLabel.setBuddy(self.people)
        self.name_enLabel.setBuddy(self.name__en)
        self.name_frLabel.setBuddy(self.name__fr)
        self.name_kmLabel.setBuddy(self.name__km)
        self.title_enLabel.setBuddy(self.title__en)
        self.title_frLabel.setBuddy(self.title__fr)
        self.title_kmLabel.setBuddy(self.title__km)
        self.acting_for_enLabel.setBuddy(self.acting_for__en)
        self.acting_for_frLabel.setBuddy(self.acting_for__fr)
        self.acting_for_kmLabel.setBuddy(self.acting_for__km)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DelegateForm)

        QMetaObject.connectSlotsByName(DelegateForm)
    # setupUi

    def retranslateUi(self, DelegateForm):
        self.whoHeading.setText(QCoreApplication.translate("DelegateForm", u"Delegate", None))
        self.person_idLabel.setText(QCoreApplication.translate("DelegateForm", u"Person", None))
#if QT_CONFIG(accessibility)
        self.person_id.setAccessibleName(QCoreApplication.translate("DelegateForm", u"Person", None))
#endif // QT_CONFIG(accessibility)
        self.roleLabel.setText(QCoreApplication.translate("DelegateForm", u"Role", None))
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("DelegateForm", u"Role", None))
#endif // QT_CONFIG(accessibility)
        self.institution_idLabel.setText(QCoreApplication.translate("DelegateForm", u"Institution", None))
#if QT_CONFIG(accessibility)
        self.institution_id.setAccessibleName(QCoreApplication.translate("DelegateForm", u"Institution", None))
#endif // QT_CONFIG(accessibility)
        self.post_idLabel.setText(QCoreApplication.translate("DelegateForm", u"Post that counts", None))
#if QT_CONFIG(accessibility)
        self.post_id.setAccessibleName(QCoreApplication.translate("DelegateForm", u"Post that counts", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.post_id.setToolTip(QCoreApplication.translate("DelegateForm", u"Where the person holds several", None))
#endif // QT_CONFIG(tooltip)
        self.standingLabel.setText(QCoreApplication.translate("DelegateForm", u"Standing", None))
#if QT_CONFIG(accessibility)
        self.standing.setAccessibleName(QCoreApplication.translate("DelegateForm", u"Standing", None))
#endif // QT_CONFIG(accessibility)
        self.attendanceLabel.setText(QCoreApplication.translate("DelegateForm", u"Attendance", None))
#if QT_CONFIG(accessibility)
        self.attendance.setAccessibleName(QCoreApplication.translate("DelegateForm", u"Attendance", None))
#endif // QT_CONFIG(accessibility)
        self.placeLabel.setText(QCoreApplication.translate("DelegateForm", u"Number in the notified list", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("DelegateForm", u"Number in the notified list", None))
#endif // QT_CONFIG(accessibility)
        self.place.setSpecialValueText(QCoreApplication.translate("DelegateForm", u"None", None))
        self.counterpart_idLabel.setText(QCoreApplication.translate("DelegateForm", u"Counterpart", None))
#if QT_CONFIG(accessibility)
        self.counterpart_id.setAccessibleName(QCoreApplication.translate("DelegateForm", u"Counterpart", None))
#endif // QT_CONFIG(accessibility)
        self.peopleLabel.setText(QCoreApplication.translate("DelegateForm", u"How many it stands for", None))
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("DelegateForm", u"How many it stands for", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.unlisted.setAccessibleName(QCoreApplication.translate("DelegateForm", u"Left out of printed lists", None))
#endif // QT_CONFIG(accessibility)
        self.unlisted.setText(QCoreApplication.translate("DelegateForm", u"Left out of printed lists", None))
        self.printedHeading.setText(QCoreApplication.translate("DelegateForm", u"As printed for this session", None))
        self.name_enLabel.setText(QCoreApplication.translate("DelegateForm", u"Name (English)", None))
#if QT_CONFIG(accessibility)
        self.name__en.setAccessibleName(QCoreApplication.translate("DelegateForm", u"Name (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.name__en.setToolTip(QCoreApplication.translate("DelegateForm", u"Empty: the person's. A category has a name only.", None))
#endif // QT_CONFIG(tooltip)
        self.name_frLabel.setText(QCoreApplication.translate("DelegateForm", u"Name (French)", None))
#if QT_CONFIG(accessibility)
        self.name__fr.setAccessibleName(QCoreApplication.translate("DelegateForm", u"Name (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.name__fr.setToolTip(QCoreApplication.translate("DelegateForm", u"Empty: the person's. A category has a name only.", None))
#endif // QT_CONFIG(tooltip)
        self.name_kmLabel.setText(QCoreApplication.translate("DelegateForm", u"Name (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.name__km.setAccessibleName(QCoreApplication.translate("DelegateForm", u"Name (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.name__km.setToolTip(QCoreApplication.translate("DelegateForm", u"Empty: the person's. A category has a name only.", None))
#endif // QT_CONFIG(tooltip)
        self.title_enLabel.setText(QCoreApplication.translate("DelegateForm", u"Title (English)", None))
#if QT_CONFIG(accessibility)
        self.title__en.setAccessibleName(QCoreApplication.translate("DelegateForm", u"Title (English)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.title__en.setToolTip(QCoreApplication.translate("DelegateForm", u"Empty: that of the post on that day", None))
#endif // QT_CONFIG(tooltip)
        self.title_frLabel.setText(QCoreApplication.translate("DelegateForm", u"Title (French)", None))
#if QT_CONFIG(accessibility)
        self.title__fr.setAccessibleName(QCoreApplication.translate("DelegateForm", u"Title (French)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.title__fr.setToolTip(QCoreApplication.translate("DelegateForm", u"Empty: that of the post on that day", None))
#endif // QT_CONFIG(tooltip)
        self.title_kmLabel.setText(QCoreApplication.translate("DelegateForm", u"Title (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.title__km.setAccessibleName(QCoreApplication.translate("DelegateForm", u"Title (Khmer)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.title__km.setToolTip(QCoreApplication.translate("DelegateForm", u"Empty: that of the post on that day", None))
#endif // QT_CONFIG(tooltip)
        self.acting_for_enLabel.setText(QCoreApplication.translate("DelegateForm", u"Acting for (English)", None))
#if QT_CONFIG(accessibility)
        self.acting_for__en.setAccessibleName(QCoreApplication.translate("DelegateForm", u"Acting for (English)", None))
#endif // QT_CONFIG(accessibility)
        self.acting_for_frLabel.setText(QCoreApplication.translate("DelegateForm", u"Acting for (French)", None))
#if QT_CONFIG(accessibility)
        self.acting_for__fr.setAccessibleName(QCoreApplication.translate("DelegateForm", u"Acting for (French)", None))
#endif // QT_CONFIG(accessibility)
        self.acting_for_kmLabel.setText(QCoreApplication.translate("DelegateForm", u"Acting for (Khmer)", None))
#if QT_CONFIG(accessibility)
        self.acting_for__km.setAccessibleName(QCoreApplication.translate("DelegateForm", u"Acting for (Khmer)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

