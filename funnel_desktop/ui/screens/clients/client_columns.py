"""The columns of the table of clients: what each shows, how it sorts, and what may be typed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from funnel_desktop.document.client_table import ClientRow
from funnel_desktop.funnel.stages import STAGES
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.fields.field import NotUnderstood
from funnel_desktop.ui.fields.table_model import Column
from funnel_desktop.ui.fields.value_fields import read_amount
from funnel_desktop.ui.records.reaching import link_tip
from funnel_desktop.wording.names import field_name, stage_name

translate = QCoreApplication.translate

Order = str | float | None
"""What a column sorts by: a text by the locale's collation, a number, or None: always last."""
ALWAYS = ("name",)
FIRST = ("name", "stage", "fit", "services", "sector", "place", "value", "last_activity", "marked")
"""The columns of a table nobody has changed yet."""


@dataclass(frozen=True)
class ClientColumn(Column):
    """One column, and how the table is sorted by it."""

    is_editable: bool = False
    width: int = 130
    order: Callable[[ClientRow], Order] = lambda row: None


def columns() -> dict[str, ClientColumn]:
    """Every column by its key, in the language in force."""
    made = (*_of_the_client(), *_of_its_people(), *_of_its_objectives())
    return {column.key: column for column in made}


def _text(key: str, title: str, width: int, *, is_editable: bool = False) -> ClientColumn:
    def order(row: ClientRow) -> Order:
        return getattr(row, key) or None

    return ClientColumn(key, title, is_editable=is_editable, width=width, order=order)


def _link(key: str, width: int) -> ClientColumn:
    return replace(_text(key, field_name(key), width), is_link=True, tip=lambda _: [link_tip()])


def _number(key: str, title: str, shown: Callable[[float], str], **more: Any) -> ClientColumn:
    def words(value: float | None) -> str:
        return "" if value is None else shown(value)

    def order(row: ClientRow) -> Order:
        value: float | None = getattr(row, key)
        return value

    return ClientColumn(key, title, words, is_number=True, order=order, **more)


def _of_the_client() -> tuple[ClientColumn, ...]:
    kinds = dict(kind_choices())
    return (
        _text("name", field_name("name"), 220, is_editable=True),
        ClientColumn(
            "kind", field_name("kind"),
            choices=kind_choices(), is_editable=True, order=lambda row: kinds[row.kind],
        ),
        _text("sector", field_name("sector"), 140, is_editable=True),
        _text("place", field_name("place"), 130, is_editable=True),
        _number(
            "size", field_name("size"), formats().number,
            read=_size, is_editable=True, width=90,
        ),
        _number(
            "revenue", field_name("revenue"), _money_words,
            read=read_amount, is_editable=True, width=110,
        ),
        ClientColumn(
            "marked", translate("Clients", "Best or worst"),
            choices=mark_choices(), is_editable=True, width=110,
            order=lambda row: {"best": 2, "worst": 1}.get(row.marked or ""),
        ),
    )  # fmt: skip


def _of_its_people() -> tuple[ClientColumn, ...]:
    return (
        _link("email", 190),
        _link("phone", 140),
    )


def _of_its_objectives() -> tuple[ClientColumn, ...]:
    return (
        ClientColumn(
            "stage", translate("Clients", "Furthest stage"),
            lambda stage: stage_name(stage) if stage else "",
            order=lambda row: None if row.stage is None else STAGES.index(row.stage),
        ),
        _number("fit", translate("Clients", "Fit"), formats().fit, width=60),
        _joined("services", translate("Clients", "Service"), 150),
        _joined("sources", translate("Clients", "Source"), 120),
        _number("open", translate("Clients", "Open objectives"), formats().number, width=80),
        ClientColumn(
            "value", translate("Clients", "Open value"),
            lambda minor: formats().money(minor) if minor else "",
            is_number=True, width=100, order=lambda row: row.value or None,
        ),
        *(_outcome(place, title) for place, title in enumerate(_outcome_titles())),
        ClientColumn(
            "last_activity", translate("Clients", "Last activity"),
            lambda day: formats().day_full(day) if day else "", width=120,
            order=lambda row: row.last_activity.toordinal() if row.last_activity else None,
        ),
    )  # fmt: skip


def _joined(key: str, title: str, width: int) -> ClientColumn:
    return ClientColumn(
        key, title, ", ".join, width=width, order=lambda row: ", ".join(getattr(row, key)) or None
    )


def _outcome(place: int, title: str) -> ClientColumn:
    return ClientColumn(
        ("won", "lost", "parked")[place],
        title,
        lambda count: formats().number(count) if count else "",
        is_number=True,
        value=lambda row: row.outcomes[place],
        width=80,
        order=lambda row: row.outcomes[place],
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
