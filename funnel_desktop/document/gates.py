"""What stands at the gates: the conditions of each stage asked about the file's objectives."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from funnel_desktop.document import values
from funnel_desktop.document.cycles import Cycles
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.influence_rows import influences_of
from funnel_desktop.document.judgements import ANSWERS, standing_judgements, write_judgement
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.places import BACK
from funnel_desktop.document.questions import question, question_of_each
from funnel_desktop.document.records import client_of
from funnel_desktop.document.store import Store
from funnel_desktop.document.values import to_day
from funnel_desktop.funnel.gates import (
    CONDITIONS,
    NEVER_JUDGED,
    WITH_A_WORD,
    AskedCondition,
    Case,
    Standing,
    Waived,
    gate,
    open_conditions,
    standing,
)
from funnel_desktop.funnel.influences import CAN_BE_NOBODYS, Influence, Role, nobody
from funnel_desktop.funnel.judgement import Confidence, Judgement, confidence
from funnel_desktop.funnel.stages import Outcome, Stage

AT_ONCE = 400
A_PORTION = 80
_IMPORTED = """
SELECT rank, id FROM objectives INDEXED BY objectives_imported
WHERE imported = 1 AND outcome IS NULL AND stage = ? AND (rank, id) > (?, ?)
ORDER BY rank, id LIMIT ?
"""
_FACTS = f"""
SELECT o.id, CASE WHEN {BACK} THEN 'universe' ELSE o.stage END, o.service, s.audience, o.expected,
  CASE f.excluded WHEN 'ruled_out' THEN NULL ELSE f.fit END, coalesce(f.line, 0.0),
  o.imported AND o.outcome IS NULL, c.kept_because <> '', m.because, m.missing, m.day,
  (SELECT max(p.day) FROM moves p WHERE p.objective = o.id AND p.to_stage = 'parked')
FROM objectives o JOIN clients c ON c.id = o.client LEFT JOIN services s ON s.id = o.service
  LEFT JOIN fits f ON f.objective = o.id
  LEFT JOIN moves m ON m.objective = o.id
    AND m.number = (SELECT max(n.number) FROM moves n WHERE n.objective = o.id)
WHERE o.id IN ({{}})
"""


def judged_about() -> frozenset[str]:
    """What can be judged: conditions, and that nobody plays a role that somebody need not."""
    judged = {condition.key for condition in CONDITIONS} - NEVER_JUDGED
    return frozenset((*judged, *map(nobody, CAN_BE_NOBODYS)))


SOMEBODYS = frozenset(map(nobody, set(Role) - set(CAN_BE_NOBODYS)))
"""Judgements of before that stay valid and can only be taken back."""


class GateFacts(NamedTuple):
    """What the gates know of an objective: the case, what was said with its latest move although
    conditions were open, and whether it is open and still stands where an import put it."""

    case: Case
    waived: Waived
    imported: bool


class Gates:
    """Asks the method's conditions about objectives, and records judgements."""

    def __init__(self, store: Store, cycles: Cycles) -> None:
        self._store = store
        self._connection = store.connection
        self._cycles = cycles

    def cases(self, objectives: Sequence[str], today: date) -> dict[str, Case]:
        """What the conditions are asked about, by id; ids that are not there are left out."""
        return {row_id: facts.case for row_id, facts in self.facts(objectives, today).items()}

    def case(self, objective: str, today: date) -> Case:
        """The same of one objective; raises DocumentError `not_found`."""
        found = self.cases([values.own_id(objective)], today)
        if objective not in found:
            raise DocumentError("not_found", words=objective)
        return found[objective]

    def standings(self, objectives: Sequence[str], today: date) -> dict[str, Standing]:
        """How cards stand at the gates: marks, and influences covered."""
        return {
            row_id: standing(known.case, today, waived=known.waived, is_imported=known.imported)
            for row_id, known in self.facts(objectives, today).items()
        }

    def to_check(self, stage: Stage, today: date) -> Iterator[list[str]]:
        """Cards that came in by import, were not moved since, and have open conditions.

        In board order, some hundred looked at in each portion, which may have none: who asks
        can do other things between two.
        """
        rank, row_id = "", ""
        while rows := self._connection.execute(
            _IMPORTED, (stage, rank, row_id, A_PORTION)
        ).fetchall():
            rank, row_id = rows[-1]
            yield self.left_open([row[1] for row in rows], today)

    def left_open(self, objectives: Sequence[str], today: date) -> list[str]:
        """Those of some objectives (at most some hundred) that an import put where they stand,
        with conditions open there."""
        return [
            row_id
            for row_id, known in self.facts(objectives, today).items()
            if known.imported and open_conditions(known.case, known.case.stage, today)
        ]

    def judge(
        self,
        objective: str,
        about: str,
        answer: bool | None,
        today: date,
        *,
        note: str = "",
    ) -> None:
        """Say yes or no to a condition, or None to withdraw what was said; kept with its day.

        Raises DocumentError `not_valid`: nothing that is judged, or no word where one is wanted.
        """
        can_be = judged_about() if answer else judged_about() | SOMEBODYS
        if about not in can_be:
            raise DocumentError("not_valid", field="condition", value=about)
        if answer and about in WITH_A_WORD and not note.strip():
            raise DocumentError("not_valid", field="note", value=note)
        said: Row = {
            "client": client_of(self._connection, objective)[1],
            "about": about,
            "answer": ANSWERS[answer],
        }
        with self._store.change("judge", said) as change:
            write_judgement(change, objective, about, ANSWERS[answer], today, note)

    def judgements(self, objective: str) -> dict[str, Judgement]:
        """What the user says of an objective at present, by what it is about."""
        return standing_judgements(self._connection, [objective])[objective]

    @question("judgements", "objectives.outcome", at_most=0)
    def confidence(self) -> Confidence:
        """How often *at least 90 % sure* came true (METHOD.md, *Stages*).

        A yes that was taken back on its own day was a slip and does not count.
        """
        rows = self._connection.execute(
            "SELECT outcome FROM objectives WHERE id IN (SELECT objective FROM judgements j "
            "WHERE about = 'sure' AND answer = 'yes' AND NOT EXISTS (SELECT 1 FROM judgements l "
            "WHERE l.objective = j.objective AND l.about = 'sure' AND l.day = j.day "
            "AND l.number > j.number AND l.answer <> 'yes'))"
        )
        return confidence(Outcome(row[0]) if row[0] else None for row in rows)

    def facts(self, objectives: Sequence[str], today: date) -> dict[str, GateFacts]:
        """All of it by id; ids that are not there are left out."""
        found: dict[str, GateFacts] = {}
        for start in range(0, len(objectives), AT_ONCE):
            found |= self.known(objectives[start : start + AT_ONCE], today)
        return found

    @question_of_each(
        "influences", "activities", "judgements", "objectives.client", "objectives.service",
        "clients.name", "people", "services",
    )  # fmt: skip
    def influences(self, objectives: Sequence[str]) -> Mapping[str, tuple[Influence, ...]]:
        """The influences of at most some hundred objectives, by id; a move leaves them alone."""
        return influences_of(self._connection, objectives)

    @question_of_each("judgements")
    def judged(self, objectives: Sequence[str]) -> Mapping[str, Mapping[str, Judgement]]:
        """What the user says of at most some hundred objectives, by id."""
        found = standing_judgements(self._connection, objectives)
        return {row_id: MappingProxyType(said) for row_id, said in found.items()}

    @question_of_each(
        "objectives.stage", "objectives.outcome", "objectives.parked_until", "objectives.service",
        "objectives.expected", "objectives.imported", "objectives.client", "clients.name",
        "clients.kept_because",
        "services", "people", "influences", "activities", "judgements", "moves", "fits",
        Cycles.normal,
    )  # fmt: skip
    def known(self, objectives: Sequence[str], today: date) -> Mapping[str, GateFacts]:
        """The facts of at most some hundred objectives, by id."""
        ids = tuple(objectives)
        influences, judgements = self.influences(ids), self.judged(ids)
        cycles = self._cycles.normal(today)
        sql = _FACTS.format(", ".join("?" * len(ids)))
        found: dict[str, GateFacts] = {}
        rows = self._connection.execute(sql, (today.isoformat(), *ids))
        for (row_id, stage, service, audience, expected, fit, line, imported, kept, because,
             missing, entered, parked) in rows:  # fmt: skip
            case = Case(
                Stage(stage),
                influences[row_id],
                judgements[row_id],
                audience == "private",
                to_day(expected),
                cycles.get(service),
                fit,
                line,
                bool(kept),
                to_day(entered),
                to_day(parked),
                service is None,
            )
            waived = Waived(because or "", tuple(filter(None, (missing or "").split(","))))
            found[row_id] = GateFacts(case, waived, bool(imported))
        return found

    @question_of_each(known)
    def asked(
        self, objectives: Sequence[str], target: Stage, today: date
    ) -> Mapping[str, Sequence[AskedCondition]]:
        """What a move into a stage asks of each objective; nothing of a move back or within.

        Who moves cards asks this before the document does: remembered, that is one gate.
        """
        cases = self.cases(objectives, today)
        return {row_id: tuple(gate(case, target, today)) for row_id, case in cases.items()}
