"""How clients compare with the ideal one: who they are beside which profile, and how they fit."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from funnel_desktop.document import fits, values
from funnel_desktop.document.answers import Answers
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.places import BACK
from funnel_desktop.document.portions import Portions
from funnel_desktop.document.profile_rows import read_profiles
from funnel_desktop.document.progress import Progress, no_progress
from funnel_desktop.document.prospects import OF_CLIENTS, OF_OBJECTIVES, ServiceProspect, prospects
from funnel_desktop.document.questions import question
from funnel_desktop.document.store import changed
from funnel_desktop.funnel.choosing import first_profile, profile_for
from funnel_desktop.funnel.evidence import Marked
from funnel_desktop.funnel.fit import Fit, answers, fit, order_key, telling
from funnel_desktop.funnel.fit_preview import Prospect, is_kept
from funnel_desktop.funnel.ideal_client import Answer, Profile
from funnel_desktop.funnel.offers import Offer

NOT_NOW = "not_now "
"""Begins what is remembered of an offer that was put off."""

LOOKED_AT = 50
"""Of so many leads it is seen whether a telling trait is unknown."""

_OF_MARKED = "client IN (SELECT id FROM clients WHERE marked IS NOT NULL)"
_COMPARED = (
    "profiles", "traits", "trait_values", "services", "answers", "clients", "objectives", "fits",
)  # fmt: skip
A_PORTION = 200
"""Leads that are read at once: some milliseconds."""

LEADS = (
    "(o.outcome IS NULL AND o.stage = 'universe' "
    f"OR o.id IN (SELECT id FROM objectives WHERE {BACK}))"
)
"""An SQL condition for a day: who stands in the Universe."""


@dataclass(frozen=True, slots=True)
class FitJudgement:
    """A client beside the profile that judges it; `answers` by the trait's id."""

    prospect: Prospect
    profile: Profile
    answers: dict[str, Answer | None]
    fit: Fit

    @property
    def client(self) -> str:
        """The client's id."""
        return self.prospect.client


class IdealClients(Answers):
    """Questions, beside the verbs of `Answers`; putting an offer off is no step."""

    def leads(self, today: date, profile: Profile) -> Portions[list[Prospect]]:
        """Who stands in the Universe and is judged by this profile.

        A profile that is not saved yet judges those of its services.
        """
        known = self._known_with(profile)
        sql = f"SELECT o.id FROM objectives o WHERE {LEADS} ORDER BY o.rank, o.id"
        ids = [row[0] for row in self._connection.execute(sql, (today.isoformat(),))]
        found: list[ServiceProspect] = []
        for start in range(0, len(ids), A_PORTION):
            some = tuple(ids[start : start + A_PORTION])
            among = f"WHERE o.id IN ({', '.join('?' * len(some))}) ORDER BY o.rank, o.id"
            found += prospects(self._connection, today, f"{OF_OBJECTIVES} {among}", some)
            yield len(some)
        return lambda: [one.prospect for one in found if self._judge(known, one) == profile.id]

    @question(
        "profiles",
        "traits",
        "trait_values",
        "services",
        "answers",
        "clients",
        "objectives",
        "fits",
        at_most=0,
    )
    def left_out(self, today: date) -> list[FitJudgement]:
        """The leads whom their profiles leave out, best fit first, the ruled out last."""
        profiles = read_profiles(self._connection)
        found = (
            _judgement(profile_for(profiles, asked.service), asked) for asked in self._leads(today)
        )
        out = [one for one in found if one and not is_kept(one.prospect, one.fit)]
        return sorted(out, key=lambda one: order_key(one.fit))

    def next_to_qualify(self, today: date, passed: Collection[str]) -> FitJudgement | None:
        """The first lead of the tray, but those passed over, of whom a telling trait is unknown."""
        rows = self._connection.execute(
            "SELECT o.id FROM fits f JOIN objectives o ON o.id = f.objective "
            f"WHERE f.left_out = 0 AND f.known < 1 AND {LEADS} "
            "ORDER BY f.fit IS NULL, f.fit DESC, o.rank, o.id LIMIT ?",
            (today.isoformat(), LOOKED_AT + len(passed)),
        )
        for (row_id,) in rows.fetchall():
            judgement = None if row_id in passed else self.of_objective(row_id, today)
            if judgement is not None and telling(judgement.profile, judgement.answers):
                return judgement
        return None

    @question(
        "profiles",
        "traits",
        "trait_values",
        "services",
        "answers",
        "clients",
        "objectives",
        "fits",
        at_most=0,
    )
    def questions_open(self, limit: int) -> list[tuple[str, str, float]]:
        """Objectives on the board of which a profile does not know all: id, client's name and
        the share of the weight that is known; first those Above, where qualifying is the work,
        the least known first. Nothing without a profile."""
        rows = self._connection.execute(
            "SELECT o.id, c.name, f.known FROM fits f JOIN objectives o ON o.id = f.objective "
            "JOIN clients c ON c.id = o.client WHERE o.outcome IS NULL AND f.known < 1 "
            "AND o.stage != 'universe' ORDER BY o.stage != 'above', f.known, c.name, o.id LIMIT ?",
            (limit,),
        )
        return rows.fetchall()

    @question(
        "profiles",
        "traits",
        "trait_values",
        "services",
        "answers",
        "clients",
        "objectives",
        "fits",
        at_most=0,
    )
    def of_objective(self, objective: str, today: date) -> FitJudgement | None:
        """An objective's client beside its profile; None where there is no profile.

        Raises DocumentError `not_found`.
        """
        sql = f"{OF_OBJECTIVES} WHERE o.id = ?"
        asked = self._one(sql, objective, today)
        return _judgement(profile_for(read_profiles(self._connection), asked.service), asked)

    @question(
        "profiles",
        "traits",
        "trait_values",
        "services",
        "answers",
        "clients",
        "objectives",
        "fits",
        at_most=0,
    )
    def of_client(
        self, client: str, today: date, profile: Profile | None = None
    ) -> FitJudgement | None:
        """A client beside a profile: the one given, else its own (see `all`)."""
        asked = self._one(f"{OF_CLIENTS} WHERE c.id = ?", client, today)
        chosen = profile or self._profile_of(read_profiles(self._connection), client)
        return _judgement(chosen, asked)

    def all(self, today: date, profile: Profile | None = None) -> list[FitJudgement]:
        """Every client beside a profile: the one given, else its own, in no order.

        A client's own profile is that of its objectives where they agree, else the first.
        """
        profiles = read_profiles(self._connection)
        own = {} if profile else self._profiles_of_clients(profiles)
        found = (
            _judgement(profile or own.get(asked.prospect.client, first_profile(profiles)), asked)
            for asked in prospects(self._connection, today, OF_CLIENTS)
        )
        return [judgement for judgement in found if judgement is not None]

    def marked(self, profile: Profile, today: date) -> list[Marked]:
        """The clients marked best or worst who are this profile's, with their answers."""
        profiles = self._known_with(profile)
        own = self._profiles_of_clients(profiles, _OF_MARKED)
        marks = self.marks()
        sql = f"{OF_CLIENTS} WHERE c.marked IS NOT NULL ORDER BY c.name, c.id"
        found = []
        for asked in prospects(self._connection, today, sql):
            who = asked.prospect
            chosen = own.get(who.client, first_profile(profiles))
            if chosen is not None and chosen.id == profile.id:
                given = answers(profile, who.facts, who.said)
                is_best = marks[who.client] == "best"
                found.append(Marked(who.client, who.name, is_best, given, fit(profile, given)))
        return found

    def marks(self) -> dict[str, str]:
        """Clients by id that are marked: 'best' or 'worst'."""
        return dict(
            self._connection.execute("SELECT id, marked FROM clients WHERE marked IS NOT NULL")
        )

    def is_put_off(self, offer: Offer) -> bool:
        """Whether the user said *Not now* to an offer."""
        sql = "SELECT 1 FROM remembered WHERE id = ?"
        return self._connection.execute(sql, (NOT_NOW + offer.key,)).fetchone() is not None

    def put_off(self, offer: Offer) -> None:
        """*Not now*: this change is not offered again; no step of the user's."""
        with self._store.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO remembered VALUES (?, '')", (NOT_NOW + offer.key,)
            )

    def has_older(self, today: date) -> bool:
        """Whether a profile asks for an age, and ages were counted for another day."""
        profiles = read_profiles(self._connection)
        return fits.counts_ages(profiles) and fits.scored_on(self._connection) != today

    def count_ages(self, today: date, progress: Progress = no_progress) -> None:
        """Score everybody by their ages on a day; no step of the user's."""
        with self._store.transaction() as connection:
            fits.count_ages_on(connection, today)
            others = fits.rescore(connection, progress)
        if others:
            self._store.tell(changed((), "count_ages", None, {"fits": others}))

    def _leads(self, today: date) -> list[ServiceProspect]:
        sql = f"{OF_OBJECTIVES} WHERE {LEADS} ORDER BY o.rank, o.id"
        return list(prospects(self._connection, today, sql, (today.isoformat(),)))

    def _one(self, sql: str, row_id: str, today: date) -> ServiceProspect:
        found = next(prospects(self._connection, today, sql, (values.own_id(row_id),)), None)
        if found is None:
            raise DocumentError("not_found", words=row_id)
        return found

    def _known_with(self, profile: Profile) -> list[Profile]:
        """All profiles, a draft in the place of the one that it changes, or as the last."""
        known = read_profiles(self._connection)
        if profile.id not in {one.id for one in known}:
            return [*known, profile]
        return [profile if one.id == profile.id else one for one in known]

    @staticmethod
    def _judge(profiles: list[Profile], asked: ServiceProspect) -> str | None:
        found = profile_for(profiles, asked.service)
        return None if found is None else found.id

    def _profile_of(self, profiles: list[Profile], client: str) -> Profile | None:
        rows = self._connection.execute(
            "SELECT DISTINCT client, service FROM objectives WHERE client = ?", (client,)
        )
        return _agreed(profiles, rows.fetchall()).get(client, first_profile(profiles))

    def _profiles_of_clients(self, profiles: list[Profile], among: str = "1") -> dict[str, Profile]:
        if len(profiles) < 2:
            return {}
        sql = f"SELECT DISTINCT client, service FROM objectives WHERE {among}"
        rows = self._connection.execute(sql)
        return _agreed(profiles, rows.fetchall())


def _agreed(profiles: list[Profile], rows: list[tuple[str, str | None]]) -> dict[str, Profile]:
    """The profile of each client whose objectives' services all lead to the same."""
    found: dict[str, Profile] = {}
    several: set[str] = set()
    for client, service in rows:
        chosen = profile_for(profiles, service)
        if chosen is not None and found.setdefault(client, chosen) is not chosen:
            several.add(client)
    return {client: chosen for client, chosen in found.items() if client not in several}


def _judgement(profile: Profile | None, asked: ServiceProspect) -> FitJudgement | None:
    if profile is None:
        return None
    who = asked.prospect
    given = answers(profile, who.facts, who.said)
    return FitJudgement(who, profile, given, fit(profile, given))
