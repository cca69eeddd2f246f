"""Which profile the dialog opens with: one that is there, or a new one from a prototype."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from funnel_desktop.document.ids import new_id
from funnel_desktop.funnel.ideal_client import Profile
from funnel_desktop.ui.screens.ideal_client.profile_dialog import ProfileDialog
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate


def open_profile(session: Session, profile: str, parent: QWidget) -> ProfileDialog:
    """Open the profile of an id, else the first one; where there is none, a new empty one."""
    none: list[Profile] = []
    known = session.ask(session.document.profiles.all, none)
    chosen = next((one for one in known if one.id == profile), known[0] if known else None)
    made = chosen or Profile(new_id(), translate("Profile", "My ideal client"))
    return _opened(session, made, parent, is_new=chosen is None)


def _opened(session: Session, profile: Profile, parent: QWidget, *, is_new: bool) -> ProfileDialog:
    dialog = ProfileDialog(session, profile, parent, is_new=is_new)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def turn_to(other: Profile | None, new: bool) -> None:
        """Draw up another profile in the place of this one, of which nothing was changed."""
        dialog.done(ProfileDialog.DialogCode.Rejected)
        if other is None:
            open_profile(session, "", parent)
        else:
            _opened(session, other, parent, is_new=new)

    dialog.profile_wanted.connect(turn_to)
    dialog.open()
    return dialog
