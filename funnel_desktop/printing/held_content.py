"""What is held about one client, in words for its pages: sections of named values."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from funnel_desktop.document.held import Held, HeldStep
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.new_files import write_file
from funnel_desktop.funnel.influences import Degree, Mode, Role
from funnel_desktop.funnel.objective import ActionKind
from funnel_desktop.funnel.stages import Outcome, Stage, WorkType
from funnel_desktop.language.formats import Formats
from funnel_desktop.language.hiding import in_the_open
from funnel_desktop.printing.held_pages import HeldContent, HeldLine, HeldSection, paint_held
from funnel_desktop.printing.pdf import page_pdf, usual_paper
from funnel_desktop.wording.conditions import judged_name
from funnel_desktop.wording.influences import degree_name, mode_in_words, role_in_words
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP
from funnel_desktop.wording.mentions import mention_line
from funnel_desktop.wording.names import (
    action_kind_name,
    activity_kind_name,
    field_name,
    place_name,
    work_name,
)
from funnel_desktop.wording.steps import step_sentence
from funnel_desktop.wording.voice import translate

_VALUES = {
    "person": QT_TRANSLATE_NOOP("Held", "Person"),
    "organisation": QT_TRANSLATE_NOOP("Held", "Organisation"),
    "best": QT_TRANSLATE_NOOP("Held", "One of the best"),
    "worst": QT_TRANSLATE_NOOP("Held", "One of the worst"),
    "strength": QT_TRANSLATE_NOOP("Held", "Strength"),
    "red_flag": QT_TRANSLATE_NOOP("Held", "Red flag"),
    "yes": QT_TRANSLATE_NOOP("Held", "Yes"),
    "no": QT_TRANSLATE_NOOP("Held", "No"),
    "withdrawn": QT_TRANSLATE_NOOP("Held", "Withdrawn"),
}
_OF_FEW_WORDS = frozenset(("kind", "marked", "answer"))
MONEY = frozenset(("value", "outcome_value", "revenue", "hourly_budget"))
_SECTIONS = {
    "activities": QT_TRANSLATE_NOOP("Held", "Activities"),
    "moves": QT_TRANSLATE_NOOP("Held", "Moves"),
    "influences": QT_TRANSLATE_NOOP("Held", "Buying influences"),
    "judgements": QT_TRANSLATE_NOOP("Held", "Judgements"),
    "flags": QT_TRANSLATE_NOOP("Held", "Strengths and red flags"),
    "positions": QT_TRANSLATE_NOOP("Held", "How sure you felt"),
    "blocks": QT_TRANSLATE_NOOP("Held", "Blocks of the week"),
}


def write_held(held: Held, formats: Formats, today: date, path: Path) -> None:
    """Write it as a PDF on the locale's paper; raises DocumentError as `write_file` does."""
    with in_the_open():
        content = held_content(held, formats, today)
        made = page_pdf(
            usual_paper(formats.locale),
            content.title,
            lambda painter, dots, size: paint_held(painter, dots, size, content),
        )
    write_file(path, made)


def held_content(held: Held, formats: Formats, today: date) -> HeldContent:
    """Return all of it; nothing is left out, however long."""
    name = str(held.client.get("name", ""))
    return HeldContent(
        title=translate("Held", "What is kept about {client}").format(client=name),
        printed=formats.day_full(today),
        sections=list(_sections(held, formats)),
        page=translate("Held", "Page {number}"),
    )


def _sections(held: Held, formats: Formats) -> Iterator[HeldSection]:
    yield HeldSection(translate("Held", "Client"), list(_lines("clients", held.client, formats)))
    for person in held.people:
        yield HeldSection(translate("Held", "Person"), list(_lines("people", person, formats)))
    if held.answers:
        lines = [_answer(row, formats) for row in held.answers]
        yield HeldSection(translate("Held", "Answers to traits"), lines)
    for objective in held.objectives:
        lines = list(_lines("objectives", objective.row, formats))
        yield HeldSection(translate("Held", "Objective"), lines)
        for table, rows in objective.kept.items():
            found = [_in_one_line(table, row, formats) for row in rows]
            yield HeldSection(translate("Held", _SECTIONS[table]), found)
    yield HeldSection(translate("Held", "History"), [_step(step, formats) for step in held.history])
    if held.mentions:
        told = [HeldLine("", mention_line(mention)) for mention in held.mentions]
        yield HeldSection(translate("Held", "Mentioned elsewhere"), told)


def _lines(table: str, row: Row, formats: Formats) -> Iterator[HeldLine]:
    for column, value in row.items():
        yield HeldLine(field_name(column.removeprefix("next_")), _words(column, value, formats))


def _in_one_line(table: str, row: Row, formats: Formats) -> HeldLine:
    """A row by its day, the rest of it as its values, named where they would not be understood."""
    day = _words("day", row["day"], formats) if "day" in row else ""
    told = {name: value for name, value in row.items() if name not in ("day", "work_type")}
    words = {name: _words(name, value, formats) for name, value in told.items()}
    if table == "influences":
        parts = [f"{field_name(name)}: {each}" for name, each in words.items() if name != "person"]
        return HeldLine(words.get("person", ""), "; ".join(parts))
    return HeldLine(day, " · ".join(words.values()))


def _answer(row: Mapping[str, object], formats: Formats) -> HeldLine:
    said = row.get("trait_value", row.get("score", ""))
    return HeldLine(str(row.get("trait", "")), _words("score", said, formats))


def _step(step: HeldStep, formats: Formats) -> HeldLine:
    earlier = "; ".join(f"{field_name(field)}: {text}" for field, text in step.earlier)
    before = translate("Held", "before: {text}").format(text=earlier) if earlier else ""
    words = " ".join(filter(None, (step_sentence(step.step), before)))
    return HeldLine(formats.day_full(step.step.at.date()), words)


def _words(column: str, value: object, formats: Formats) -> str:
    if column in MONEY and isinstance(value, int):
        return formats.money(value)
    text = str(value)
    if column in ("stage", "outcome", "from_stage", "to_stage"):
        known: dict[str, Stage | Outcome] = {str(key): key for key in (*Stage, *Outcome)}
        return place_name(known[text]) if text in known else text
    if column == "work_type" and text in set(WorkType):
        return work_name(WorkType(text))
    if column in ("minutes", "next_minutes") and isinstance(value, int):
        return formats.hours(value)
    if column == "roles":
        return ", ".join(role_in_words(Role(role)) for role in text.split(","))
    if column == "degree":
        return degree_name(Degree(text))
    if column == "mode":
        return mode_in_words(Mode(text))
    if column == "next_kind" and text in set(ActionKind):
        return action_kind_name(ActionKind(text))
    if column in _OF_FEW_WORDS and text in _VALUES:
        return translate("Held", _VALUES[text])
    if column == "kind":
        return activity_kind_name(text)
    if column == "about":
        return judged_name(text)
    return _day(text, formats)


def _day(text: str, formats: Formats) -> str:
    """A day as it is read here; anything else as it is."""
    try:
        return (
            formats.day_full(date.fromisoformat(text)) if len(text) == len("2026-05-12") else text
        )
    except ValueError:
        return text
