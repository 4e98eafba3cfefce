"""A moment by date, time and time zone."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, Qt, QTimeZone, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QDateTimeEdit, QDialog, QDialogButtonBox, QFormLayout, QPushButton

from fs_event_studio.domain.timestamps import write_timestamp
from fs_event_studio.gui.widgets.text import mono_font, plain_label, selectable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SHOWN_ZONES = 12


class MomentDialog(QDialog):
    """Says what will be sent while it is chosen, with the offset that the zone has at that moment."""

    chosen = Signal(str)  # ISO 8601 with an offset

    def __init__(self, parent: QWidget, start: datetime) -> None:
        super().__init__(parent)
        self.setObjectName("moment_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("When did the event happen?"))
        self._zone = self._make_zone_box()
        there = QDateTime.fromSecsSinceEpoch(int(start.timestamp()), self._chosen_zone())
        self._moment = QDateTimeEdit()
        self._moment.setTimeZone(QTimeZone.utc())  # no hour is left out, whatever this computer's zone does
        self._moment.setDateTime(QDateTime(there.date(), there.time(), QTimeZone.utc()))
        self._moment.setObjectName("moment_date_time")
        self._moment.setDisplayFormat("yyyy-MM-dd HH:mm:ss")
        self._moment.setCalendarPopup(True)
        self._moment.setAccessibleName(self.tr("Date and time"))
        self._result = selectable(plain_label(wraps=True))
        self._result.setObjectName("moment_result")
        self._result.setFont(mono_font())
        self._utc = plain_label(role="muted", wraps=True)
        self._use = QPushButton(self.tr("Use this"))
        self._use.setObjectName("moment_use_button")
        self._use.setProperty("role", "primary")
        self._lay_out()
        self._moment.dateTimeChanged.connect(self._show)
        self._zone.currentTextChanged.connect(self._show)
        self._show()

    @property
    def text(self) -> str:
        """The moment in ISO 8601 with the offset of its zone; empty if the zone's name is unknown."""
        zone = self._chosen_zone()
        if not zone.isValid():
            return ""
        moment = QDateTime(self._moment.date(), self._moment.time(), zone)
        text = moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt.DateFormat.ISODate)
        return text if moment.isValid() else ""

    def _make_zone_box(self) -> QComboBox:
        """This computer's zone first, then UTC, then all that are known by name."""
        box = QComboBox()
        box.setObjectName("moment_zone")
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setMaxVisibleItems(SHOWN_ZONES)
        own = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        names = sorted(bytes(name.data()).decode() for name in QTimeZone.availableTimeZoneIds())
        box.addItems(list(dict.fromkeys([*filter(None, [own]), "UTC", *names])))
        completer = box.completer()
        assert completer is not None
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        box.setAccessibleName(self.tr("Time zone"))
        return box

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Date and time"), self._moment)
        form.addRow(self.tr("Time &zone"), self._zone)
        form.addRow(self.tr("Will be sent"), self._result)
        form.addRow("", self._utc)
        buttons = QDialogButtonBox()
        buttons.addButton(self._use, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def _chosen_zone(self) -> QTimeZone:
        return QTimeZone(self._zone.currentText().strip().encode())

    def _show(self) -> None:
        text = self.text
        self._use.setEnabled(bool(text))
        self._result.setText(text or self.tr("There is no time zone of this name."))
        utc = write_timestamp(datetime.fromisoformat(text).astimezone(UTC)) if text else ""
        self._utc.setText(self.tr("In UTC: {0}").format(utc) if text else "")

    def _take(self) -> None:
        self.chosen.emit(self.text)
        self.accept()
