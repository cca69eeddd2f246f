"""A client of whom every field holds, or held, words that can be looked for."""

from datetime import date
from pathlib import Path

from funnel_desktop.document.document import Document
from funnel_desktop.document.ids import new_id
from funnel_desktop.funnel.flags import FlagKind
from funnel_desktop.funnel.ideal_client import Profile, Trait, TraitKind, Value
from funnel_desktop.funnel.influences import Role
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import Outcome, Stage, WorkType
from funnel_desktop.funnel.week import Block

TODAY = date(2026, 5, 12)
MARK = "qzx"
"""Stands in every word that tells of the client, and nowhere else."""


def word(name: str) -> str:
    return f"{MARK}{name} Ağ"


def make_private(document: Document) -> str:
    """Make the client beside another one; its fields are also changed, emptied and deleted."""
    document.connection.execute("PRAGMA secure_delete = OFF")  # as most systems have it
    objectives, clients = document.objectives, document.clients
    openness = Trait(
        new_id(), "Openness", TraitKind.PSYCHOGRAPHIC, 5, values=(Value(new_id(), "tries", 5),)
    )
    document.profiles.save(Profile(new_id(), "Ideal", traits=(openness,)))
    own = objectives.add(
        TODAY, client_name=word("Former"), wish=word("wish"), stage=Stage.IN, value=100_00,
        source=word("source"), notes=word("notes"), first_contact=TODAY,
    )  # fmt: skip
    client = objectives.get(own, TODAY).client
    clients.rename(client, word("Name"))
    for field in ("sector", "place", "notes"):
        clients.edit(client, field, word(f"old{field}"))
        clients.edit(client, field, word(field))
    document.ideal_clients.keep(client, word("kept"))
    document.ideal_clients.answer(client, openness.id, value=openness.values[0].id)
    ana = clients.add_person(
        client, word("Person"), job_title=word("job"), email=f"{MARK}@mail.example",
        phone=f"+34 600 {MARK}",
    )  # fmt: skip
    clients.edit_person(ana, "notes", word("personnotes"))
    gone = clients.add_person(client, word("Removed"))
    clients.delete_person(gone)
    action = NextAction(word("next"), ActionKind.CALL, ana, TODAY, question=word("question"))
    objectives.set_next_action(own, action, today=TODAY)
    document.activities.log(own, "call", TODAY, person=ana, note=word("activity"), minutes=45)
    influence = document.influences.add(own, TODAY, person=ana, roles=[Role.USER])
    document.influences.edit(influence, "personal_win", word("win"), TODAY)
    document.influences.edit(influence, "result", word("result"), TODAY)
    document.flags.add(own, FlagKind.STRENGTH, word("flag"), action=word("flagaction"))
    document.gates.judge(own, "gap", True, TODAY, note=word("judgement"))
    objectives.move([own], Stage.BEST_FEW, TODAY, because=word("because"))
    document.weeks.add_block(Block("", TODAY, 540, 60, WorkType.CLOSING, word("block"), own))
    won = objectives.add(TODAY, client=client, wish=word("won"), value=500_00, first_contact=TODAY)
    objectives.set_outcome([won], Outcome.WON, TODAY, reason=word("reason"))
    deleted = objectives.add(TODAY, client=client, wish=word("deleted"))
    objectives.delete([deleted], TODAY)
    double = objectives.add(TODAY, client_name=word("Double"), wish=word("double"))
    for length in (9000, 12000, 10):  # pages that are free again keep what stood in them
        document.objectives.edit(own, "notes", f"{word('typed')} " * length, visit="notes 1")
    document.merge_clients(client, objectives.get(double, TODAY).client, {})
    document.log.undo()
    document.log.redo()
    return client


def marked_in(*files: Path) -> list[str]:
    """What stands around the mark in the raw bytes of files; nothing where there is none."""
    found = []
    for file in files:
        bytes_ = file.read_bytes()
        at = bytes_.find(MARK.encode())
        while at >= 0:
            found.append(f"{file.name}: {bytes_[max(0, at - 60) : at + 60]!r}")
            at = bytes_.find(MARK.encode(), at + 1)
    return found
