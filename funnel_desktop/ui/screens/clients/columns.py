"""The columns of the table of clients: what each shows, how it sorts, and what may be typed."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from funnel_desktop.document.client_table import ClientRow
from funnel_desktop.funnel.stages import STAGES
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.fields.field import NotUnderstood
from funnel_desktop.ui.fields.value_fields import read_amount
from funnel_desktop.wording.names import field_name, stage_name

translate = QCoreApplication.translate

Order = str | float | None
"""What a column sorts by: a text by the locale's collation, a number, or None: always last."""
ALWAYS = ("name",)
FIRST = ("name", "stage", "fit", "services", "sector", "place", "value", "last_activity", "marked")
"""The columns of a table nobody has changed yet."""


@dataclass(frozen=True)
class ClientColumn:
    """One column; where `field` names a field of the client, it is edited in place."""

    key: str
    title: str
    shown: Callable[[ClientRow], str]
    order: Callable[[ClientRow], Order]
    width: int = 130
    is_number: bool = False
    field: str = ""
    read: Callable[[str], object] = str.strip
    choices: tuple[tuple[str, str], ...] = ()


def columns() -> dict[str, ClientColumn]:
    """Every column by its key, in the language in force."""
    made = (*_of_the_client(), *_of_its_people(), *_of_its_objectives())
    return {column.key: column for column in made}


def _text(key: str, title: str, width: int, edits: str = "") -> ClientColumn:
    def shown(row: ClientRow) -> str:
        return str(getattr(row, key))

    return ClientColumn(key, title, shown, lambda row: shown(row) or None, width, field=edits)


def _number(key: str, title: str, shown: Callable[[float], str], **more: object) -> ClientColumn:
    def words(row: ClientRow) -> str:
        value = getattr(row, key)
        return "" if value is None else shown(value)

    def order(row: ClientRow) -> Order:
        value: float | None = getattr(row, key)
        return value

    return ClientColumn(key, title, words, order, is_number=True, **more)  # type: ignore[arg-type]


def _of_the_client() -> tuple[ClientColumn, ...]:
    kinds, marks = dict(kind_choices()), dict(mark_choices())
    return (
        _text("name", field_name("name"), 220, "name"),
        ClientColumn(
            "kind", field_name("kind"), lambda row: kinds[row.kind], lambda row: kinds[row.kind],
            field="kind", choices=kind_choices(),
        ),
        _text("sector", field_name("sector"), 140, "sector"),
        _text("place", field_name("place"), 130, "place"),
        _number("size", field_name("size"), formats().number, width=90, field="size", read=_size),
        _number(
            "revenue", field_name("revenue"), _money_words,
            width=110, field="revenue", read=read_amount,
        ),
        ClientColumn(
            "marked", translate("Clients", "Best or worst"),
            lambda row: marks[row.marked or ""],
            lambda row: {"best": 2, "worst": 1}.get(row.marked or ""),
            110, field="marked", choices=mark_choices(),
        ),
    )  # fmt: skip


def _of_its_people() -> tuple[ClientColumn, ...]:
    return (
        _text("email", field_name("email"), 190),
        _text("phone", field_name("phone"), 140),
    )


def _of_its_objectives() -> tuple[ClientColumn, ...]:
    return (
        ClientColumn(
            "stage", translate("Clients", "Furthest stage"),
            lambda row: stage_name(row.stage) if row.stage else "",
            lambda row: None if row.stage is None else STAGES.index(row.stage),
        ),
        _number("fit", translate("Clients", "Fit"), formats().fit, width=60),
        _joined("services", translate("Clients", "Service"), 150),
        _joined("sources", translate("Clients", "Source"), 120),
        _number("open", translate("Clients", "Open objectives"), formats().number, width=80),
        ClientColumn(
            "value", translate("Clients", "Open value"),
            lambda row: formats().money(row.value) if row.value else "",
            lambda row: row.value or None, 100, True,
        ),
        *(_outcome(place, title) for place, title in enumerate(_outcome_titles())),
        ClientColumn(
            "last_activity", translate("Clients", "Last activity"),
            lambda row: formats().day_full(row.last_activity) if row.last_activity else "",
            lambda row: row.last_activity.toordinal() if row.last_activity else None, 120,
        ),
    )  # fmt: skip


def _joined(key: str, title: str, width: int) -> ClientColumn:
    def shown(row: ClientRow) -> str:
        return ", ".join(getattr(row, key))

    return ClientColumn(key, title, shown, lambda row: shown(row) or None, width)


def _outcome(place: int, title: str) -> ClientColumn:
    def shown(row: ClientRow) -> str:
        return formats().number(row.outcomes[place]) if row.outcomes[place] else ""

    return ClientColumn(
        ("won", "lost", "parked")[place], title, shown, lambda row: row.outcomes[place], 80, True
    )


def _outcome_titles() -> tuple[str, ...]:
    return (
        translate("Clients", "Won"),
        translate("Clients", "Lost"),
        translate("Clients", "Parked"),
    )


def kind_choices() -> tuple[tuple[str, str], ...]:
    """A client is a person or an organisation."""
    return (
        ("person", translate("Clients", "Person")),
        ("organisation", translate("Clients", "Organisation")),
    )


def mark_choices() -> tuple[tuple[str, str], ...]:
    """A client may be one of the best, or one of the worst."""
    return (
        ("", ""),
        ("best", translate("Clients", "Best")),
        ("worst", translate("Clients", "Worst")),
    )


def _money_words(minor: float) -> str:
    return formats().money(int(minor))


def _size(text: str) -> int | None:
    if not text.strip():
        return None
    number = formats().read_number(text)
    if number is None or number < 0 or number != number.to_integral_value():
        raise NotUnderstood(translate("Clients", "Enter a whole number of people."))
    return int(number)
