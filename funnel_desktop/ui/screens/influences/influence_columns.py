"""The columns of the influences' table: how each value is shown, typed and chosen."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from funnel_desktop.funnel.influences import Degree, Influence, Mode
from funnel_desktop.language.date_words import Toward
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.fields.date_field import read_day
from funnel_desktop.ui.fields.field import NotUnderstood
from funnel_desktop.ui.fields.table_model import Column
from funnel_desktop.wording.flags import rating_text
from funnel_desktop.wording.influences import (
    degree_name,
    mode_advice,
    mode_in_words,
    mode_name,
    not_known,
    plain_degree,
    plain_mode,
    plain_roles,
    role_in_words,
    role_meaning,
    with_word,
)
from funnel_desktop.wording.names import field_name

translate = QCoreApplication.translate

MOST = 5


def columns_for(
    today: Callable[[], date], contact: Callable[[str | None], list[str]]
) -> list[Column]:
    """As 03 draws them; `contact` tells a person's phone and e-mail."""
    unknown = not_known()
    never = translate("Influences", "Never")
    still_open = translate("Influences", "Open")

    def read(text: str) -> date | None:
        return read_day(text, today(), Toward.PAST)

    def short(day: date | None) -> str:
        return formats().day_short(day, today()) if day else ""

    return [
        Column("name", translate("Influences", "Person"), tip=lambda i: contact(i.person)),
        Column("roles", field_name("roles"), plain_roles, is_editable=False, unknown=unknown,
               tip=_role_tip),
        Column("degree", field_name("degree"), unknown=unknown, tip=_degree_tip,
               brief=lambda degree: plain_degree(Degree(degree)),
               choices=(("", unknown), *((d.value, _degree(d)) for d in Degree))),
        Column("mode", field_name("mode"), unknown=unknown, tip=_mode_tip,
               brief=lambda mode: plain_mode(Mode(mode)),
               choices=(("", unknown), *((m.value, _mode(m)) for m in Mode))),
        Column("rating", translate("Influences", "Rating −5 to +5"), _rating, read_rating,
               unknown=unknown),
        Column("covered", translate("Influences", "Needs"), short, read, unknown=still_open,
               tip=_covered_tip),
        Column("last_touch", translate("Influences", "Last contact"), short, is_editable=False,
               unknown=never),
        Column("personal_win", field_name("personal_win"), unknown=unknown,
               tip=lambda i: [i.personal_win] if i.personal_win else []),
        Column("result", field_name("result"), unknown=unknown,
               tip=lambda i: [i.result] if i.result else []),
        Column("met", field_name("met"), short, read, unknown=unknown),
    ]  # fmt: skip


def read_rating(text: str) -> int | None:
    """`+4`, `-1`, `0`; nothing is not known. Raises NotUnderstood."""
    plain = text.strip().replace("\N{MINUS SIGN}", "-")
    if not plain or plain == not_known():
        return None
    try:
        rating = int(plain)
    except ValueError:
        rating = MOST + 1
    if not -MOST <= rating <= MOST:
        raise NotUnderstood(
            translate("Influences", "Enter a rating from −5 to +5, or leave it empty if not known.")
        )
    return rating


def _rating(rating: int | None) -> str:
    return "" if rating is None else rating_text(rating)


def _role_tip(influence: Influence) -> list[str]:
    said = translate("Influences", "{role}: {meaning}")
    return [
        said.format(role=role_in_words(role), meaning=role_meaning(role))
        for role in sorted(influence.roles)
    ]


def _degree(degree: Degree) -> str:
    return with_word(plain_degree(degree), degree_name(degree))


def _mode(mode: Mode) -> str:
    return mode_in_words(mode)


def _degree_tip(influence: Influence) -> list[str]:
    if influence.degree is None:
        return [translate("Influences", "How much their word counts in this decision.")]
    said = translate("Influences", "{degree}: how much their word counts in this decision.")
    return [said.format(degree=_degree(influence.degree))]


def _mode_tip(influence: Influence) -> list[str]:
    return [advice(influence)]


def advice(influence: Influence) -> str:
    """`Clara Voss: sees no gap. ... (Even keel)`: what the mode means for the next step."""
    said = translate("Influences", "{name}: {advice}")
    told = said.format(name=influence.name, advice=mode_advice(influence.mode))
    return with_word(told, mode_name(influence.mode)) if influence.mode else told


def _covered_tip(influence: Influence) -> list[str]:
    if influence.covered is None:
        return [
            translate(
                "Influences",
                "Covered means: met, their need known and their fit confirmed. Press Space to "
                "mark it.",
            )
        ]
    said = translate("Influences", "Covered on {day}")
    return [said.format(day=formats().day_long(influence.covered))]
