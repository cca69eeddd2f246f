"""Invented objectives of every kind: leads, open ones, won, lost and parked."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from funnel_desktop.example.chance import between, pick, pick_weighted, weights
from funnel_desktop.example.contacts import activities, next_action
from funnel_desktop.example.data import read
from funnel_desktop.example.practice import MadeClient, MadeEntry, MadeObjective, MadeService
from funnel_desktop.funnel.objective import LOST_REASONS
from funnel_desktop.funnel.stages import BOARD_STAGES, Outcome, Stage

HISTORY_DAYS = 700
PARKED_SINCE_DAYS = 85
LOST_FROM = weights((6, 3, 1))
PARKED_FROM = weights((4, 3, 1))

_WAS_A_LEAD = 0.4
_WENT_BACK = 0.06
_WAS_PARKED = 0.05
_PARKED_DAYS = 30


@dataclass(frozen=True, slots=True)
class Lives:
    """Invents objectives as of a day; each has about so many `contacts`."""

    random: Random
    today: date
    contacts: int = 4

    def lead(self, client: MadeClient, service: MadeService) -> MadeObjective:
        """A lead that was found some time ago; its wish is not known yet."""
        known = MadeEntry(self._ago(1, HISTORY_DAYS), Stage.UNIVERSE)
        made = MadeObjective(client, [known], source=self._phrase("sources"))
        if self.random.random() < 0.5:
            made.service = service.key
        if self.random.random() < 0.08:
            made.next_action = next_action(Stage.UNIVERSE, client, self.today, self.random)
        return made

    def open(self, client: MadeClient, service: MadeService, stage: Stage) -> MadeObjective:
        """An objective that stands in a column today; few are older than their cycle."""
        age = round(service.cycle * self.random.triangular(0.03, 1.25, 0.4))
        start = self.today - timedelta(days=age)
        made = self._made(client, service, _way_to(stage, start, self.today, self.random))
        half = 0.5 if stage is Stage.BEST_FEW else 1
        made.expected = self.today + timedelta(
            days=between(self.random, 1, int(service.cycle * half))
        )
        if self.random.random() < 0.85:
            made.next_action = next_action(stage, client, self.today, self.random)
        return made

    def won(self, client: MadeClient, service: MadeService) -> MadeObjective:
        """An agreement of the last two years, after about a normal cycle."""
        day = self._ago(1, HISTORY_DAYS)
        made = self._closed(client, service, Stage.BEST_FEW, MadeEntry(day, Outcome.WON))
        made.outcome_value = made.value
        return made

    def lost(self, client: MadeClient, service: MadeService) -> MadeObjective:
        """A loss of the last two years, mostly early, with its reason or without."""
        stage = pick_weighted(self.random, BOARD_STAGES, LOST_FROM)
        day = self._ago(1, HISTORY_DAYS)
        made = self._closed(client, service, stage, MadeEntry(day, Outcome.LOST))
        made.outcome_reason = self._reason()
        return made

    def parked(self, client: MadeClient, service: MadeService) -> MadeObjective:
        """One that is to be looked at again on a day to come."""
        stage = pick_weighted(self.random, BOARD_STAGES, PARKED_FROM)
        until = self.today + timedelta(days=between(self.random, 10, 200))
        entry = MadeEntry(self._ago(3, PARKED_SINCE_DAYS), Outcome.PARKED, until)
        return self._closed(client, service, stage, entry)

    def _closed(
        self, client: MadeClient, service: MadeService, stage: Stage, entry: MadeEntry
    ) -> MadeObjective:
        cycle = max(2, round(service.cycle * self.random.lognormvariate(0, 0.4)))
        start = entry.day - timedelta(days=cycle)
        way = _way_to(stage, start, entry.day, self.random)
        return self._made(client, service, [*way, entry])

    def _made(
        self, client: MadeClient, service: MadeService, entries: list[MadeEntry]
    ) -> MadeObjective:
        contacted = next(entry.day for entry in entries if entry.to is not Stage.UNIVERSE)
        return MadeObjective(
            client,
            entries,
            wish=pick(self.random, read("phrases")["wishes"][service.key]),
            service=service.key,
            value=self._value(service),
            source=self._phrase("sources"),
            notes=self._phrase("notes") if self.random.random() < 0.3 else "",
            first_contact=contacted,
            expected=contacted + timedelta(days=service.cycle),
            activities=activities(client, entries, self.today, self.contacts, self.random),
        )

    def _reason(self) -> str:
        """A picked reason, its words behind it in half of the cases; one in ten was skipped."""
        if self.random.random() < 0.1:
            return ""
        phrases = read("phrases")["reasons"]
        key = pick(self.random, [reason for reason in LOST_REASONS if reason in phrases])
        words = pick(self.random, phrases[key])
        return f"{key}: {words}" if self.random.random() < 0.5 else key

    def _value(self, service: MadeService) -> int:
        """Minor units around the service's value, in tens; one in twenty has cents."""
        value = service.value * self.random.triangular(0.5, 2.0, 0.9)
        return round(value) if self.random.random() < 0.05 else round(value / 1000) * 1000

    def _phrase(self, name: str) -> Any:
        return pick(self.random, read("phrases")[name])

    def _ago(self, least: int, most: int) -> date:
        return self.today - timedelta(days=between(self.random, least, most))


def _way_to(stage: Stage, first_contact: date, end: date, random: Random) -> list[MadeEntry]:
    """The entries from before the first contact up to a column, all of them before `end`."""
    stages = [*BOARD_STAGES[: BOARD_STAGES.index(stage) + 1]]
    if stage is not Stage.ABOVE and random.random() < _WENT_BACK:
        stages = [Stage.ABOVE, Stage.IN, *stages]
    days = _ascending(first_contact, end, len(stages), random)
    entries = [MadeEntry(day, to) for day, to in zip(days, stages, strict=True)]
    return [*_as_a_lead(first_contact, random), *_parked_once(entries, random)]


def _ascending(start: date, end: date, count: int, random: Random) -> list[date]:
    length = max(0, (end - start).days)
    shares = sorted(random.random() * 0.85 for _ in range(count - 1))
    return [start, *(start + timedelta(days=int(length * share)) for share in shares)]


def _as_a_lead(first_contact: date, random: Random) -> list[MadeEntry]:
    if random.random() > _WAS_A_LEAD:
        return []
    found = first_contact - timedelta(days=between(random, 1, 150))
    return [MadeEntry(found, Stage.UNIVERSE)]


def _parked_once(entries: list[MadeEntry], random: Random) -> list[MadeEntry]:
    """Some were parked Above the Funnel and taken up again on the day they came back."""
    if len(entries) < 2 or random.random() > _WAS_PARKED:
        return entries
    first, second = entries[:2]
    if (second.day - first.day).days <= _PARKED_DAYS:
        return entries
    until = second.day - timedelta(days=1)
    parked = MadeEntry(until - timedelta(days=_PARKED_DAYS - 1), Outcome.PARKED, until)
    return [first, parked, *entries[1:]]
