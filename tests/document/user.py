"""A user who does anything the document lets them do, chosen by a source of randomness."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from random import Random

from funnel_desktop.document.document import Document
from funnel_desktop.document.gates import judged_about
from funnel_desktop.document.values import PEOPLE_AT_MOST
from funnel_desktop.funnel.flags import FlagKind
from funnel_desktop.funnel.ideal_client import SCORES, Profile, Trait
from funnel_desktop.funnel.influences import Influence, Role
from funnel_desktop.funnel.objective import ActionKind, NextAction, Objective
from funnel_desktop.funnel.stages import STAGES, Outcome, Stage
from tests.document.bringing_in import bring_in
from tests.funnel.made_profiles import made_profile, with_new_ids

FIRST_DAY = date(2026, 1, 5)
DAYS = 120
NAMES = ("Anna", "anna ", "İpek Yılmaz", "Ümit", "Łódź sp. z o.o.", "李雷", "O'Hara; DROP", "🙂")
WORDS = ("", "Coaching", "a\nb", "Işık\ttab", '"quotes"', "%_\\", "ﬁrst", "x" * 300)
COUNTS = (None, 0, 1, 960000, 10**15)
SETTINGS = ("wanted_wins_a_month", "needed_income_a_month", "working_hours_a_week")


class User:
    """Does one thing after another to a document; all randomness comes from `rng`."""

    def __init__(self, document: Document, rng: Random) -> None:
        self.document = document
        self.rng = rng
        self.visits = 0
        self.verbs: tuple[Callable[[date], None], ...] = (
            self.add,
            self.add,
            self.move,
            self.move,
            self.move,
            self.close,
            self.close,
            self.edit,
            self.edit,
            self.edit_several,
            self.edit_outcome,
            self.plan,
            self.put_off,
            self.feel,
            self.delete,
            self.name_client,
            self.edit_client,
            self.add_person,
            self.edit_person,
            self.delete_person,
            self.delete_client,
            self.add_service,
            self.edit_service,
            self.delete_service,
            self.place_service,
            self.log_activity,
            self.delete_activity,
            self.set,
            self.bring_in,
            self.save_profile,
            self.save_profile,
            self.delete_profile,
            self.place_profile,
            self.answer,
            self.answer,
            self.take_back,
            self.mark,
            self.keep,
            self.note_problem,
            self.change_problem,
            self.refer,
            self.judge,
            self.add_influence,
            self.edit_influence,
            self.edit_influence,
            self.place_influence,
            self.remove_influence,
            self.add_flag,
            self.edit_flag,
            self.remove_flag,
        )

    def act(self) -> str:
        """Do something on some day; returns the name of what was done."""
        verb = self.rng.choice(self.verbs)
        verb(self.day())
        return verb.__name__

    # -- choices

    def day(self) -> date:
        return FIRST_DAY + timedelta(days=self.rng.randrange(DAYS))

    def maybe(self, value: object) -> object:
        return value if self.rng.random() < 0.5 else None

    def words(self) -> str:
        return self.rng.choice(WORDS)

    def count(self) -> int | None:
        return self.rng.choice(COUNTS)

    def people(self) -> int | None:
        """A number of people that somebody could mean."""
        return self.rng.choice((None, 0, 1, PEOPLE_AT_MOST))

    def objectives(self, today: date, at_most: int = 3) -> list[Objective]:
        known = self.document.objectives.all(today)
        return self.rng.sample(known, min(len(known), self.rng.randint(1, at_most)))

    def some(self, sql: str) -> str | None:
        ids = [row[0] for row in self.document.connection.execute(sql + " ORDER BY 1")]
        return self.rng.choice(ids) if ids else None

    def service(self) -> str | None:
        return self.maybe(self.some("SELECT id FROM services"))  # type: ignore[return-value]

    def next_action(self) -> NextAction | None:
        if self.rng.random() < 0.2:
            return None
        return NextAction(
            self.words(),
            self.rng.choice(tuple(ActionKind)),
            self.maybe(self.some("SELECT id FROM people")),  # type: ignore[arg-type]
            self.maybe(self.day()),  # type: ignore[arg-type]
            self.maybe(time(9, 30)),  # type: ignore[arg-type]
            self.maybe(45),  # type: ignore[arg-type]
            self.words(),
        )

    def visit(self) -> str:
        self.visits += 1
        return f"visit {self.visits} {self.rng.random()}"

    def neighbour(self, stage: Stage, today: date, moving: list[str]) -> str | None:
        here = [own for own in self.document.board.ids(stage, today) if own not in moving]
        return self.rng.choice(here) if here else None

    # -- verbs

    def add(self, today: date) -> None:
        stage = self.rng.choice(STAGES)
        self.document.objectives.add(
            today,
            client_name=self.rng.choice(NAMES),
            wish=self.words(),
            stage=stage,
            service=self.service(),
            value=self.count(),
            source=self.words(),
            first_contact=self.maybe(self.day()),  # type: ignore[arg-type]
            expected=self.maybe(self.day()),  # type: ignore[arg-type]
            notes=self.words(),
            next_action=self.next_action(),
            before=self.maybe(self.neighbour(stage, today, [])),  # type: ignore[arg-type]
        )

    def move(self, today: date) -> None:
        ids = [found.id for found in self.objectives(today)]
        if not ids:
            return
        stage = self.rng.choice(STAGES)
        side = self.rng.choice(("before", "after", "end"))
        anchor = self.neighbour(stage, today, ids)
        place = {side: anchor} if anchor and side != "end" else {}
        self.document.objectives.move(ids, stage, today, because=self.words(), **place)

    def close(self, today: date) -> None:
        ids = [found.id for found in self.objectives(today)]
        if not ids:
            return
        on = today - timedelta(days=self.rng.randrange(30))
        self.document.objectives.set_outcome(
            ids,
            self.rng.choice(tuple(Outcome)),
            today,
            on=self.rng.choice((None, on)),
            value=self.count(),
            reason=self.words(),
            until=self.rng.choice((None, today + timedelta(days=self.rng.randint(1, 40)))),
        )

    def edit(self, today: date) -> None:
        for found in self.objectives(today, 1):
            values: dict[str, Callable[[], object]] = {
                "wish": self.words,
                "service": self.service,
                "value": self.count,
                "first_contact": lambda: self.maybe(self.day()),
                "expected": lambda: self.maybe(self.day()),
                "source": self.words,
                "notes": self.words,
            }
            field = self.rng.choice(tuple(values))
            visit = self.visit()
            for _ in range(self.rng.randint(1, 3)):
                value = values[field]()
                self.document.objectives.edit(found.id, field, value, visit=visit, today=today)

    def edit_several(self, today: date) -> None:
        for found in self.objectives(today, 1):
            fields: dict[str, object] = {"wish": self.words(), "value": self.count()}
            self.document.objectives.edit_several(found.id, fields, today)

    def edit_outcome(self, today: date) -> None:
        everyone = self.document.objectives.all(today)
        closed = [o for o in everyone if o.outcome and o.outcome_day and o.outcome_day <= today]
        if not closed:
            return
        found = self.rng.choice(closed)
        values: dict[str, object] = {"outcome_reason": self.words()}
        if found.outcome is Outcome.WON:
            values["outcome_value"] = self.count()
        assert found.outcome_day is not None
        values["outcome_day"] = found.outcome_day - timedelta(days=self.rng.randrange(5))
        if found.outcome is Outcome.PARKED:
            values["parked_until"] = today + timedelta(days=self.rng.randint(1, 30))
        field = self.rng.choice(tuple(values))
        self.document.objectives.edit(found.id, field, values[field], today=today)

    def plan(self, today: date) -> None:
        for found in self.objectives(today, 1):
            visit = self.visit()
            for _ in range(self.rng.randint(1, 2)):
                action = self.next_action()
                self.document.objectives.set_next_action(found.id, action, visit=visit, today=today)

    def feel(self, today: date) -> None:
        for found in self.objectives(today, 1):
            self.document.positions.set(found.id, self.rng.randint(-3, 3), today)

    def put_off(self, today: date) -> None:
        for found in self.objectives(today, 1):
            until = self.maybe(today + timedelta(days=self.rng.randint(1, 60)))
            self.document.objectives.snooze(found.id, until, today)  # type: ignore[arg-type]

    def delete(self, today: date) -> None:
        if ids := [found.id for found in self.objectives(today, 2)]:
            self.document.objectives.delete(ids)

    def name_client(self, today: date) -> None:
        if client := self.some("SELECT id FROM clients"):
            visit = self.visit()
            for _ in range(self.rng.randint(1, 3)):
                self.document.clients.rename(client, self.rng.choice(NAMES), visit)

    def edit_client(self, today: date) -> None:
        if client := self.some("SELECT id FROM clients"):
            field = self.rng.choice(
                ("sector", "place", "notes", "size", "kind", "revenue", "hourly_budget", "birthday")
            )
            values: dict[str, object] = {
                "size": self.people(),
                "revenue": self.count(),
                "hourly_budget": self.count(),
                "birthday": self.maybe(date(1980, 3, self.rng.randint(1, 28))),
                "kind": self.rng.choice(("person", "organisation")),
            }
            self.document.clients.edit(client, field, values.get(field, self.words()))

    def add_person(self, today: date) -> None:
        if client := self.some("SELECT id FROM clients"):
            self.document.clients.add_person(
                client, self.rng.choice(NAMES), email=self.words(), phone=self.words()
            )

    def edit_person(self, today: date) -> None:
        if person := self.some("SELECT id FROM people"):
            field = self.rng.choice(("name", "job_title", "email", "phone", "notes"))
            value = self.rng.choice(NAMES) if field == "name" else self.words()
            self.document.clients.edit_person(person, field, value, self.visit())

    def delete_person(self, today: date) -> None:
        if person := self.some("SELECT id FROM people"):
            self.document.clients.delete_person(person)

    def delete_client(self, today: date) -> None:
        client = self.some("SELECT id FROM clients")
        if client is not None and self.rng.random() < 0.3:
            self.document.clients.delete([client])

    def add_service(self, today: date) -> None:
        self.document.services.add(
            self.rng.choice(NAMES),
            default_value=self.count(),
            estimated_cycle=self.rng.choice((None, 1, 60)),
            audience=self.rng.choice(("private", "organisation")),
            paid_over=self.rng.choice((1, 12)),
        )

    def edit_service(self, today: date) -> None:
        if service := self.some("SELECT id FROM services"):
            values: dict[str, object] = {
                "name": self.rng.choice(NAMES),
                "default_value": self.count(),
                "estimated_cycle": self.rng.choice((None, 1, 90)),
                "audience": self.rng.choice(("private", "organisation")),
                "paid_over": self.rng.choice((1, 2, 120)),
            }
            field = self.rng.choice(list(values))
            self.document.services.edit(service, field, values[field], self.visit())

    def delete_service(self, today: date) -> None:
        if service := self.some("SELECT id FROM services"):
            self.document.services.delete(service)

    def place_service(self, today: date) -> None:
        if service := self.some("SELECT id FROM services"):
            before = self.maybe(self.some("SELECT id FROM services"))
            self.document.services.place(service, before)  # type: ignore[arg-type]

    def log_activity(self, today: date) -> None:
        for found in self.objectives(today, 1):
            self.document.activities.log(
                found.id,
                self.rng.choice(("call", "email", "meeting", "note", "write", "other")),
                today,
                minutes=self.rng.choice((None, 0, 45)),
                person=self.maybe(self.some("SELECT id FROM people")),  # type: ignore[arg-type]
                note=self.words(),
                next_action=self.next_action(),
                keep_next_action=self.rng.random() < 0.5,
            )

    def delete_activity(self, today: date) -> None:
        if activity := self.some("SELECT id FROM activities"):
            self.document.activities.delete(activity)

    def judge(self, today: date) -> None:
        for found in self.objectives(today, 1):
            about = self.rng.choice(sorted(judged_about()))
            answer = self.rng.choice((True, False, None))
            self.document.gates.judge(found.id, about, answer, today, note="She said so.")

    def influence(self, today: date) -> Influence | None:
        known = [
            i for found in self.objectives(today) for i in self.document.influences.of(found.id)
        ]
        return self.rng.choice(known) if known else None

    def add_influence(self, today: date) -> None:
        for found in self.objectives(today, 1):
            roles = self.rng.sample(tuple(Role), self.rng.randrange(3))
            name = f"{self.rng.choice(NAMES)} {self.rng.random()}"
            self.document.influences.add(found.id, today, name=name, roles=roles)

    def edit_influence(self, today: date) -> None:
        if known := self.influence(today):
            field, value = self.rng.choice(
                (
                    ("roles", self.rng.sample(tuple(Role), 2)),
                    ("degree", self.maybe("high")),
                    ("mode", self.maybe("growth")),
                    ("rating", self.rng.choice((None, -5, 0, 5))),
                    ("met", self.maybe(min(self.day(), today))),
                    ("personal_win", self.words()),
                    ("covered", self.maybe(min(self.day(), today))),
                )
            )
            self.document.influences.edit(known.id, field, value, today, visit=self.visit())

    def place_influence(self, today: date) -> None:
        if known := self.influence(today):
            others = self.document.influences.of(known.objective)
            self.document.influences.place(known.id, self.rng.choice(others).id, today)

    def remove_influence(self, today: date) -> None:
        if known := self.influence(today):
            self.document.influences.remove(known.id, today)

    def add_flag(self, today: date) -> None:
        for found in self.objectives(today, 1):
            kind, words = self.rng.choice(tuple(FlagKind)), f"{self.words()}!"
            self.document.flags.add(found.id, kind, words, action=self.words())

    def edit_flag(self, today: date) -> None:
        if flag := self.some("SELECT id FROM flags"):
            self.document.flags.edit(flag, "action", self.words(), visit=self.visit())

    def remove_flag(self, today: date) -> None:
        if flag := self.some("SELECT id FROM flags"):
            self.document.flags.remove(flag)

    def profile(self) -> Profile | None:
        known = self.document.profiles.all()
        return self.rng.choice(known) if known else None

    def save_profile(self, today: date) -> None:
        """A new profile, or one whose traits were taken away, turned, or newly thought of."""
        services = [row[0] for row in self.document.connection.execute("SELECT id FROM services")]
        known = self.maybe(self.profile())
        fresh = with_new_ids(made_profile(self.rng, services))
        if isinstance(known, Profile):
            kept = [trait for trait in known.traits if self.rng.random() < 0.8]
            traits = (*kept, *(fresh.traits if self.rng.random() < 0.3 else ()))
            order = tuple(self.rng.sample(traits, len(traits)))
            fresh = replace(fresh, id=known.id, traits=order)
        self.document.profiles.save(fresh, self.visit())

    def delete_profile(self, today: date) -> None:
        if (known := self.profile()) and self.rng.random() < 0.4:
            self.document.profiles.delete(known.id)

    def place_profile(self, today: date) -> None:
        if known := self.profile():
            before = self.maybe(self.some("SELECT id FROM profiles"))
            self.document.profiles.place(known.id, before)  # type: ignore[arg-type]

    def asked(self) -> tuple[str, Trait] | None:
        client, known = self.some("SELECT id FROM clients"), self.profile()
        if client is None or known is None or not known.traits:
            return None
        return client, self.rng.choice(known.traits)

    def answer(self, today: date) -> None:
        if asked := self.asked():
            client, trait = asked
            answers = (
                *({"value": value.id} for value in trait.values),
                {"score": self.rng.choice(SCORES)},
                {},
            )
            self.document.ideal_clients.answer(
                client,
                trait.id,
                **self.rng.choice(answers),  # type: ignore[arg-type]
                visit=self.visit(),
            )

    def take_back(self, today: date) -> None:
        if asked := self.asked():
            self.document.ideal_clients.take_back(asked[0], asked[1].id)

    def mark(self, today: date) -> None:
        if client := self.some("SELECT id FROM clients"):
            self.document.ideal_clients.mark(client, self.rng.choice(("best", "worst", None)))

    def keep(self, today: date) -> None:
        if client := self.some("SELECT id FROM clients"):
            self.document.ideal_clients.keep(client, self.words())

    def note_problem(self, today: date) -> None:
        trait = self.maybe(self.some("SELECT id FROM traits"))
        self.document.problems.add(self.rng.choice(NAMES), self.words(), trait)  # type: ignore[arg-type]

    def change_problem(self, today: date) -> None:
        if problem := self.some("SELECT id FROM problems"):
            way = self.rng.randrange(3)
            if way == 0:
                self.document.problems.delete(problem)
            elif way == 1:
                before = self.maybe(self.some("SELECT id FROM problems"))
                self.document.problems.place(problem, before)  # type: ignore[arg-type]
            else:
                self.document.problems.edit(problem, "answer", self.words(), self.visit())

    def refer(self, today: date) -> None:
        if activity := self.some("SELECT id FROM activities"):
            problem = self.maybe(self.some("SELECT id FROM problems"))
            self.document.activities.refer(activity, problem)  # type: ignore[arg-type]

    def set(self, today: date) -> None:
        if self.rng.random() < 0.3:
            self.document.settings.set("currency", self.rng.choice(("EUR", "TRY", "JPY")))
        else:
            self.document.settings.set(self.rng.choice(SETTINGS), self.rng.choice((None, 0, 7)))

    def bring_in(self, today: date) -> None:
        """An import of a few rows, or of none."""
        names = [self.rng.choice(NAMES) for _ in range(self.rng.randrange(4))]
        bring_in(self.document, names, today, self.some("SELECT id FROM clients"))
