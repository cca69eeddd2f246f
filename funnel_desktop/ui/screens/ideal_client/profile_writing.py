"""Writes a profile that was drawn up, or removes it; everybody is scored anew by that."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.ui.screens.ideal_client.profile_draft import ProfileDraft
from funnel_desktop.ui.work.asking import on_request
from funnel_desktop.ui.work.lending import Verb, carry_out
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate


class ProfileWriting(QObject):
    """Each is one undo step, at once or beside the window where there is much to score."""

    saved = Signal()
    removed = Signal()

    def __init__(self, session: Session, draft: ProfileDraft, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._session, self._draft, self._dialog = session, draft, dialog

    def save(self) -> None:
        """Keep the draft."""
        self._carry_out(self._draft.save, self.saved.emit)

    def remove(self) -> None:
        """Remove the profile; nothing is asked, since it can be undone."""
        profiles = self._session.document.profiles
        self._carry_out(partial(profiles.delete, self._draft.profile.id), self.removed.emit)

    @on_request
    def _carry_out(self, verb: Verb, done: Callable[[], object]) -> None:
        takes_long = self._session.document.profiles.takes_long()
        text = translate("Profile", "Updating scores for the new profile…")
        carry_out(self._session, self._dialog, text, verb, done, takes_long=takes_long)
