"""How the parts of a line are called and shown."""

from PySide6.QtCore import QCoreApplication, QTime

from funnel_desktop.exchange.one_line.reading import LineEntry, LinePart
from funnel_desktop.funnel.objective import NextAction
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.language.formats import Formats, in_a_row
from funnel_desktop.language.hour_format import time_text
from funnel_desktop.wording.names import field_name, stage_name

translate = QCoreApplication.translate

ORDER = (
    LinePart.CLIENT, LinePart.PERSON, LinePart.PHONE, LinePart.EMAIL,
    LinePart.SOURCE, LinePart.SERVICE, LinePart.VALUE, LinePart.NEXT_ACTION,
    LinePart.STAGE, LinePart.NOTE,
)  # fmt: skip
"""As they are read."""
_ICONS = {
    LinePart.CLIENT: "person",
    LinePart.PERSON: "person",
    LinePart.PHONE: "call",
    LinePart.EMAIL: "email",
    LinePart.SOURCE: "link",
    LinePart.SERVICE: "services",
    LinePart.VALUE: "insights",
    LinePart.NEXT_ACTION: "flag",
    LinePart.STAGE: "board",
    LinePart.NOTE: "note",
}


def part_icon(part: LinePart) -> str:
    """The drawing beside a part."""
    return _ICONS[part]


def part_name(part: LinePart) -> str:
    """`Next action`."""
    return field_name(part.value)


def part_text(entry: LineEntry, part: LinePart, formats: Formats) -> str:
    """A part as it was understood; empty where there is none."""
    value = getattr(entry, part.value)
    if value is None:
        return ""
    if isinstance(value, NextAction):
        return in_a_row(filter(None, (value.what, _moment(value, formats))))
    if isinstance(value, Stage):
        return stage_name(value)
    if part is LinePart.VALUE:
        return formats.money(value)
    if part is LinePart.SOURCE and value:
        return translate("OneLine", "via {source}").format(source=value)
    return " · ".join(str(value).splitlines())


def _moment(action: NextAction, formats: Formats) -> str:
    day = formats.weekday_day_month(action.day) if action.day else ""
    clock = action.time
    at = time_text(QTime(clock.hour, clock.minute), formats.locale) if clock else ""
    return " ".join(filter(None, (day, at)))
