"""Made-up objectives as rows of a document's tables, with ids that follow from the seed."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from datetime import date
from itertools import islice
from random import Random

from funnel_desktop.document.ids import ranks
from funnel_desktop.document.judgements import PRESUMED
from funnel_desktop.example.data import services
from funnel_desktop.example.practice import (
    MadeAction,
    MadeClient,
    MadeEntry,
    MadeJudgement,
    MadeObjective,
    work_on,
)
from funnel_desktop.funnel.stages import Outcome, Stage, WorkType

Row = dict[str, object]
Tables = dict[str, list[Row]]
CHUNK = 5000


class RowMaker:
    """Turns plain values into rows; remembers ids, places and numbers from chunk to chunk.

    `answers` are those of the clients by their ids, `problems` ids of usual problems by key.
    """

    def __init__(self, random: Random) -> None:
        self._random = random
        self._clients: dict[str, str] = {}
        self.answers: dict[str, dict[str, str]] = {}
        self.problems: Mapping[str, str] = {}
        self._people: dict[tuple[str, str], str] = {}
        self._services = {key: self._id() for key in services()}
        self._last_rank: dict[Stage, str] = {}
        self._moves = 0
        self._activities = 0
        self._judgements = 0
        self._tables: Tables = {}

    def service_rows(self) -> list[Row]:
        """The services, in the order in which they are offered."""
        places = ranks(len(services()))
        return [
            {
                "id": self._services[key],
                "name": made.name,
                "default_value": made.value,
                "estimated_cycle": made.cycle,
                "audience": made.audience,
                "paid_over": made.paid_over,
                "rank": place,
            }
            for (key, made), place in zip(services().items(), places, strict=True)
        ]

    def chunks(self, practice: Iterable[MadeObjective]) -> Iterator[Tables]:
        """The rows of a practice, some thousand objectives at a time."""
        objectives = iter(practice)
        while chunk := list(islice(objectives, CHUNK)):
            self._tables = {
                "clients": [], "people": [], "objectives": [], "moves": [], "activities": [],
                "influences": [], "judgements": [], "flags": [],
            }  # fmt: skip
            places = self._places(chunk)
            for made in chunk:
                self._add(made, places[made.stage].pop())
            yield self._tables

    def _places(self, chunk: list[MadeObjective]) -> dict[Stage, list[str]]:
        """Keys for a chunk's objectives, those of each stage to be taken from the end."""
        places = {}
        for stage, count in Counter(made.stage for made in chunk).items():
            keys = ranks(count, self._last_rank.get(stage))
            self._last_rank[stage] = keys[-1]
            places[stage] = keys[::-1]
        return places

    def _add(self, made: MadeObjective, rank: str) -> None:
        row_id, client = self._id(), self._client(made.client)
        self._tables["objectives"].append(self._objective(row_id, client, made, rank))
        source: str | None = None
        for entry in made.entries:
            self._tables["moves"].append(self._move(row_id, source, entry))
            source = Stage.UNIVERSE if entry.to is Outcome.PARKED else entry.to
        for activity in sorted(made.activities, key=lambda done: done.day):
            self._activities += 1
            self._tables["activities"].append(
                {
                    "id": self._id(),
                    "objective": row_id,
                    "person": self._people.get((client, activity.person or "")),
                    "kind": activity.kind,
                    "day": activity.day.isoformat(),
                    "minutes": activity.minutes,
                    "note": activity.note,
                    "work_type": work_on(made.entries, activity.day).value,
                    "number": self._activities,
                    "problem": self.problems.get(activity.problem),
                }
            )

        self._add_decision(row_id, client, made)

    def prospecting_rows(self, mornings: Iterable[tuple[date, int]]) -> list[Row]:
        """Work on nobody in particular, minutes by day."""
        made: list[Row] = []
        for day, minutes in mornings:
            self._activities += 1
            made.append(
                {
                    "id": self._id(),
                    "objective": None,
                    "kind": "work",
                    "day": day.isoformat(),
                    "minutes": minutes,
                    "work_type": WorkType.PROSPECTING.value,
                    "number": self._activities,
                }
            )
        return made

    def _add_decision(self, row_id: str, client: str, made: MadeObjective) -> None:
        """Who decides, what the user says of it, and why it was moved all the same."""
        if made.anyway:
            self._tables["moves"][-1] |= {"because": made.anyway, "missing": made.missing}
        for place, influence in zip(ranks(len(made.influences)), made.influences, strict=True):
            if influence.person is None:
                self._judge(row_id, PRESUMED, "no", made.judged[0])
            row: Row = {**asdict(influence), "id": self._id(), "objective": row_id, "rank": place}
            row["person"] = self._people.get((client, influence.person or ""))
            row["met"] = influence.met and influence.met.isoformat()
            row["covered"] = influence.covered and influence.covered.isoformat()
            self._tables["influences"].append(row)
        for judged in made.judged:
            self._judge(row_id, judged.about, "yes", judged)
        for place, flag in zip(ranks(len(made.flags)), made.flags, strict=True):
            kept: Row = {"id": self._id(), "objective": row_id, "rank": place}
            self._tables["flags"].append({**kept, **asdict(flag)})

    def _judge(self, objective: str, about: str, answer: str, made: MadeJudgement) -> None:
        self._judgements += 1
        self._tables["judgements"].append(
            {
                "id": self._id(),
                "number": self._judgements,
                "objective": objective,
                "about": about,
                "answer": answer,
                "day": made.day.isoformat(),
                "note": made.note if answer == "yes" else "",
            }
        )

    def _client(self, made: MadeClient) -> str:
        if made.name in self._clients:
            return self._clients[made.name]
        row_id = self._clients[made.name] = self._id()
        if made.answers:
            self.answers[row_id] = made.answers
        names = ("name", "kind", "sector", "place", "size", "marked", "kept_because")
        row: Row = {"id": row_id, **{name: getattr(made, name) for name in names}, "notes": ""}
        self._tables["clients"].append(row)
        for person in made.people:
            person_id = self._people[row_id, person.name] = self._id()
            self._tables["people"].append(
                {
                    "id": person_id,
                    "client": row_id,
                    "name": person.name,
                    "job_title": person.job_title,
                    "email": person.email,
                    "phone": person.phone,
                    "notes": "",
                }
            )
        return row_id

    def _objective(self, row_id: str, client: str, made: MadeObjective, rank: str) -> Row:
        closed = made.closed
        return {
            "id": row_id,
            "client": client,
            "wish": made.wish,
            "service": self._services[made.service] if made.service else None,
            "value": made.value,
            "stage": made.stage.value,
            "rank": rank,
            "first_contact": made.first_contact and made.first_contact.isoformat(),
            "expected": made.expected and made.expected.isoformat(),
            "source": made.source,
            "notes": made.notes,
            "outcome": closed and closed.to.value,
            "outcome_day": closed and closed.day.isoformat(),
            "outcome_value": made.outcome_value,
            "outcome_reason": made.outcome_reason,
            "parked_until": closed and closed.until and closed.until.isoformat(),
            **self._next(client, made.next_action),
        }

    def _next(self, client: str, made: MadeAction | None) -> Row:
        action = made or MadeAction()
        return {
            "next_what": action.what,
            "next_kind": action.kind and action.kind.value,
            "next_person": self._people.get((client, action.person or "")),
            "next_day": action.day and action.day.isoformat(),
            "next_time": action.at and action.at.isoformat(timespec="minutes"),
            "next_minutes": action.minutes,
            "next_question": action.question,
        }

    def _move(self, objective: str, source: str | None, entry: MadeEntry) -> Row:
        self._moves += 1
        return {
            "id": self._id(),
            "number": self._moves,
            "objective": objective,
            "from_stage": source,
            "to_stage": entry.to.value,
            "day": entry.day.isoformat(),
            "until": entry.until and entry.until.isoformat(),
            "missing": "",
            "because": "",
            "imported": 0,
        }

    def _id(self) -> str:
        """As `document.ids.new_id` makes them, but from the seed."""
        return f"{self._random.getrandbits(80):020x}"
