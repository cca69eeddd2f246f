"""What the page of look-alikes says of each: who, why, and what stays. No widgets."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from funnel_desktop.exchange.contacts.alike import Alike, AlikeAnswer
from funnel_desktop.exchange.contacts.merging import client_row, news_of, people_rows
from funnel_desktop.exchange.prepared import Prepared
from funnel_desktop.exchange.sales.objective_clients import other_name
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.screens.importing.words import field_words
from funnel_desktop.wording.importing import alike_words
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

ANSWERS: dict[AlikeAnswer | None, str] = {
    AlikeAnswer.SAME: QT_TRANSLATE_NOOP("Import", "Keep mine"),
    AlikeAnswer.MERGE: QT_TRANSLATE_NOOP("Import", "Fill the gaps"),
    AlikeAnswer.DIFFERENT: QT_TRANSLATE_NOOP("Import", "Keep both"),
    None: QT_TRANSLATE_NOOP("Import", "Ask me"),
}


@dataclass(frozen=True, slots=True)
class AlikeLine:
    """A look-alike in words; `kept` says what the answer does."""

    name: str
    why: str
    kept: str
    answer: AlikeAnswer | None


def answer_words(answer: AlikeAnswer | None) -> str:
    """What an answer is called."""
    return translate("Import", ANSWERS[answer])


def alike_line(alike: Alike, prepared: Prepared, answer: AlikeAnswer | None) -> AlikeLine:
    """A look-alike as the page shows it."""
    other = other_name(alike, prepared.listed, prepared.comparison)
    if alike.known is None:
        row = formats().number(prepared.listed[alike.earlier or 0].number)
        other = translate("Import", "{name} (row {row})").format(name=other, row=row)
    why = alike_words(alike.why, other)
    name = prepared.listed[alike.place].name
    return AlikeLine(name, why, _kept(alike, prepared, answer), answer)


def _kept(alike: Alike, prepared: Prepared, answer: AlikeAnswer | None) -> str:
    if answer is None:
        return translate("Import", "Decide whether they are the same.")
    if answer is AlikeAnswer.DIFFERENT:
        return translate("Import", "Both are clients.")
    if answer is AlikeAnswer.SAME:
        return translate("Import", "The other stays as it is; this one is left out.")
    news = _words(_news(alike, prepared))
    if not news:
        return translate("Import", "The other stays as it is: nothing here is new.")
    return translate("Import", "The other stays; filled in: {what}").format(what=news)


def _news(alike: Alike, prepared: Prepared) -> list[str]:
    client = prepared.listed[alike.place]
    if alike.known is not None:
        known = prepared.comparison.known[alike.known]
        return news_of(known.row, known.people, client)
    earlier = prepared.listed[alike.earlier or 0]
    return news_of(client_row(earlier), people_rows(earlier), client)


def _words(fields: Iterable[str]) -> str:
    said = [field_words(field) for field in fields]
    return translate("Import", ", ").join(said)
