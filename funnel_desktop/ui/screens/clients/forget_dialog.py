"""*Forget this client*: the one thing that asks first, for it cannot be undone."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton, QWidget

from funnel_desktop.document.backup_files import Backup
from funnel_desktop.document.forgetting import ToForget
from funnel_desktop.document.forgetting_backups import backups_with, forget_in_backups
from funnel_desktop.document.mentions import Mention
from funnel_desktop.document.progress import Progress, no_progress
from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4, scaled
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, grow, row_of
from funnel_desktop.ui.widgets.painted_list import PaintedList
from funnel_desktop.ui.widgets.row_kind import LIVELY, RowKind
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.window_size import open_size
from funnel_desktop.ui.work.lending import carry_out
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.belongings import belongings_words
from funnel_desktop.wording.mentions import mention_line

translate = QCoreApplication.translate


@dataclass(slots=True)
class TickedMention:
    """A text of others, and whether the name is to be taken out of it."""

    mention: Mention
    is_ticked: bool = True


class TickedMentions(RowKind[TickedMention]):
    """Each text with its tick; the space key ticks."""

    by_style = True

    def spoken(self, row: TickedMention) -> str:
        return mention_line(row.mention)

    def tip(self, row: TickedMention) -> str:
        return row.mention.words or mention_line(row.mention)

    def ticked(self, row: TickedMention) -> bool:
        return row.is_ticked

    def tick(self, row: TickedMention, ticked: bool) -> None:
        row.is_ticked = ticked

    def flags(self, row: TickedMention) -> Qt.ItemFlag:
        return LIVELY | Qt.ItemFlag.ItemIsUserCheckable


def ask_to_forget(session: Session, client: str, window: QWidget) -> None:
    """Look beside the window for what would go, then ask."""
    found: list[ToForget] = []
    backups: list[Backup] = []

    def look(progress: Progress = no_progress) -> None:
        found.append(session.document.to_forget(client))
        backups.extend(backups_with(session.document, client))

    def ask() -> None:
        dialog = ForgetDialog(session, found[0], window, backups)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    text = translate("Forget", "Looking for every trace…")
    carry_out(session, window, text, look, ask, takes_long=True)


class ForgetDialog(QDialog):
    """Says what goes and what stays; texts of others with the name in them are ticked or not."""

    def __init__(
        self, session: Session, found: ToForget, parent: QWidget, backups: Sequence[Backup] = ()
    ) -> None:
        super().__init__(parent)
        self._session, self._found, self._backups = session, found, backups
        self.in_backups = QCheckBox(
            translate("Forget", "Also in %n backup(s)", "", len(self._backups))
        )
        self.setWindowTitle(translate("Forget", "Forget this client"))
        self.mentions = PaintedList(
            TickedMentions(), translate("Forget", "Texts about others with the name")
        )
        self.mentions.show_rows([TickedMention(mention) for mention in found.mentions])
        self.forget = QPushButton(translate("Forget", "Forget for good"))
        self.cancel = QPushButton(translate("Forget", "Cancel"))
        self._lay_out()
        self.forget.clicked.connect(self._forget)
        self.cancel.clicked.connect(self.reject)
        self.cancel.setFocus()

    def chosen(self) -> list[Mention]:
        """The texts out of which the name is to be taken."""
        return [each.mention for each in self.mentions.rows.rows if each.is_ticked]

    def _forget(self) -> None:
        session, client, also = self._session, self._found.client, self.chosen()
        today, backups = session.today, self._backups if self.in_backups.isChecked() else ()

        def forget(progress: Progress = no_progress) -> None:
            session.document.forget_client(client, today, also, progress)
            forget_in_backups(backups, client, today)

        def say() -> None:
            session.unkept.pop(client, None)
            session.said.emit(translate("Forget", "The client is forgotten."), None)

        text, window = translate("Forget", "Forgetting…"), self.parentWidget() or self
        self.accept()
        carry_out(session, window, text, forget, say, takes_long=True)

    def _lay_out(self) -> None:
        has_mentions = bool(self._found.mentions)
        question = translate("Forget", "Forget {client}?").format(client=self._found.name)
        self.mentions.setVisible(has_mentions)
        self.in_backups.setVisible(bool(self._backups))
        self.forget.setProperty("kind", "destructive")
        for button in (self.forget, self.cancel):
            button.setAutoDefault(button is self.cancel)
        told = TextLabel("body", "ink2", "\n\n".join(self._told()), wraps=True)
        told.setMinimumWidth(scaled(460))
        column_of(
            TextLabel("title", "ink", question, wraps=True),
            told,
            grow(self.mentions) if has_mentions else STRETCH,
            self.in_backups,
            row_of(STRETCH, self.cancel, self.forget, gap=SPACE_3),
            into=self,
            gap=SPACE_3,
            margins=SPACE_4,
        )
        open_size(self, 620, 520 if has_mentions else 300)

    def _told(self) -> list[str]:
        along = belongings_words(asdict(self._found.belongings))
        gone = translate(
            "Forget",
            "Every trace goes from this file: the client, its people, what was written about them, "
            "and what the history and deleted pages still hold.",
        )
        stays = translate("Forget", "Moves, hours and sums stay, without a name.")
        lost = translate("Forget", "%n objective(s) not closed yet will be closed as lost.", "",
                         self._found.open_objectives)  # fmt: skip
        end = translate(
            "Forget",
            "This cannot be undone, and Undo ends here. To be able to undo it, use Delete instead.",
        )
        elsewhere = translate(
            "Forget",
            "The name also stands in these texts about others. Where it is ticked, a dash takes "
            "its place:",
        )
        first = f"{gone} ({along})" if along else gone
        second = f"{stays} {lost}" if self._found.open_objectives else stays
        return [first, second, end, *([elsewhere] if self._found.mentions else [])]
