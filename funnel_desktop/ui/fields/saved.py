"""A field and a value of the document kept alike: saved while typed, redrawn from the log.

What cannot be written now (a long change runs, the disk is full, the file was moved) stays in the
field, marked as not kept yet, and is written as soon as that is possible.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from funnel_desktop.document.ids import new_id
from funnel_desktop.ui.fields.field import NotUnderstood
from funnel_desktop.ui.work.pending import not_yet, pending, will_help

DELAY = 300
"""Milliseconds of silence after which what was typed is saved."""

Save = Callable[[Any, str], bool]
"""Writes a value under a visit; False where the document refused (and the session said why)."""


class SavedField(QObject):
    """Saves what is typed into a field, one undo step for each visit to it."""

    def __init__(
        self,
        field: Any,
        save: Save,
        complain: Callable[[str], None] = lambda sentence: None,
        *,
        while_typing: bool = True,
    ) -> None:
        """`field` is a widget that follows the protocol Field.

        `complain` shows a sentence beside it, and takes it away again where it is given "".
        Without `while_typing` it is saved on leaving only: half a date is another date.
        """
        super().__init__(field)
        self._field = field
        self._save = save
        self._complain = complain
        self._kept: object = None
        self._visit = new_id()
        self._while_typing = while_typing
        self._wrong = False
        self._edited = False
        self._waits = False
        self._timer = QTimer(self, singleShot=True, interval=DELAY)
        self._timer.timeout.connect(self._save_while_typing)
        self._field.entered.connect(self.begin_visit)
        self._field.edited.connect(self._typed)
        self._field.left.connect(self.leave)

    def begin_visit(self) -> None:
        """What is typed from now on is an undo step of its own."""
        self._visit = new_id()

    def refresh(self, value: object) -> None:
        """Show what the document holds, unless the user is typing something else there."""
        known, self._kept = self._kept, value
        typing = self._edited and self._field.hasFocus()
        if typing or self._waits or self._timer.isActive() or (self._wrong and value == known):
            return
        if not (self._field.hasFocus() and self._same(value)):
            self._show(value)

    def show_other(self, value: object) -> None:
        """Show a value of another record; what was typed before is saved or forgotten."""
        self._timer.stop()
        self._settle()
        self._kept = value
        self.begin_visit()
        self._show(value)

    def leave(self) -> bool:
        """Save now and show how it was understood; False where it was not, or not saved."""
        self._timer.stop()
        if not self._edited:
            return not self._wrong and self._show(self._kept)
        try:
            value = self._field.value()
        except NotUnderstood as error:
            self._wrong, self._edited = True, False
            self._complain(str(error))
            return False
        saved = self._put(value)
        if saved:
            self._show(self._kept)
        return saved

    @property
    def is_wrong(self) -> bool:
        """Whether a complaint stands at the field."""
        return self._wrong

    @property
    def in_vain(self) -> str:
        """What stands in a line and was not understood."""
        return self._field.text() if self._wrong and hasattr(self._field, "text") else ""

    def retype(self, text: str) -> None:
        """Put back what was not understood, with what is said of it."""
        self._field.setText(text)
        self._edited = True
        self.leave()

    def try_again(self) -> None:
        """Write what waits in the field, if that is possible by now."""
        try:
            value = self._field.value()
        except NotUnderstood:
            return
        if self._put(value):
            self._edited = self._field.hasFocus() and not self._same(self._kept)
            if not self._field.hasFocus():
                self._show(self._kept)

    def forget(self) -> None:
        """Show what the document holds, whatever was typed."""
        self._timer.stop()
        self._settle()
        self._show(self._kept)

    def _typed(self) -> None:
        self._edited = True
        if self._while_typing:
            self._timer.start()

    def _save_while_typing(self) -> None:
        """Half a date or amount is no mistake yet: complaints wait until the field is left."""
        try:
            value = self._field.value()
        except NotUnderstood:
            return
        if not self._waits:
            self._forgive()
        if self._put(value):
            self._edited = False

    def _put(self, value: object) -> bool:
        if value != self._kept:
            pending().refusal = None
            if not self._save(value, self._visit):
                self._keep_typed()
                return False
        self._kept = value
        if self._waits:
            self._settle()
            self._forgive()
        return True

    def _keep_typed(self) -> None:
        """What was refused stays where it was typed: until it is kept, or something else is."""
        self._waits = will_help()
        if self._waits:
            self._complain(not_yet())
            pending().wait(self, self._field)
        elif pending().sentence and not self._is_empty():
            self._settle()
            self._wrong, self._edited = True, False
            self._complain(pending().sentence)
        else:
            self.forget()

    def _is_empty(self) -> bool:
        return self._field.value() in (None, "")

    def _settle(self) -> None:
        self._waits = False
        pending().settle(self)

    def _same(self, value: object) -> bool:
        try:
            return bool(self._field.value() == value)
        except NotUnderstood:
            return False

    def _show(self, value: object) -> bool:
        self._edited = False
        self._forgive()
        self._field.show_value(value)
        return True

    def _forgive(self) -> None:
        self._wrong = False
        self._complain("")
