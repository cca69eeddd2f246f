"""Strengths and red flags of an objective as lines to show: no widgets here."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from funnel_desktop.document.flags import Flag
from funnel_desktop.funnel.flags import FlagKind, Sale, SeenSign, red_flags, strengths
from funnel_desktop.funnel.objective import NextAction
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.records.record import Record
from funnel_desktop.wording.flags import flag_sentence

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FlagLine:
    """What speaks for or against; `flag` is the user's own, None for what the program sees."""

    text: str
    detail: str = ""
    flag: Flag | None = None

    @property
    def spoken(self) -> str:
        """Text and detail, for a screen reader."""
        return f"{self.text}. {self.detail}" if self.detail else self.text


def flag_lines(record: Record, kind: FlagKind) -> list[FlagLine]:
    """The user's own first, then what the program sees; of a closed objective only the own."""
    own = [_own(flag, record) for flag in record.flags if flag.kind is kind]
    return [*own, *(FlagLine(flag_sentence(seen)) for seen in _seen(record, kind))]


def _seen(record: Record, kind: FlagKind) -> Iterable[SeenSign]:
    if record.objective.outcome is not None:
        return ()
    sale = Sale(
        record.case,
        is_organisation=record.client.kind == "organisation",
        has_next_action=record.objective.next_action is not None,
        age=record.age,
    )
    return strengths(sale) if kind is FlagKind.STRENGTH else red_flags(sale)


def _own(flag: Flag, record: Record) -> FlagLine:
    return FlagLine(flag.words, _tied(flag.action, record.objective.next_action, record), flag)


def _tied(action: str, planned: NextAction | None, record: Record) -> str:
    """What is done about a red flag, and when, where that is what comes next."""
    if not action:
        return ""
    if planned is None or planned.what != action:
        return translate("Flags", "To do: {action}").format(action=action)
    if planned.day is None:
        return translate("Flags", "Next action: {action}").format(action=action)
    said = translate("Flags", "Next action: {action}, {day}")
    return said.format(action=action, day=formats().day_short(planned.day, record.today))
