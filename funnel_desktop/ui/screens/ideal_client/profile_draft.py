"""The profile that is being drawn up: what the dialog shows, until it is saved or dropped."""

from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from funnel_desktop.document.ids import new_id
from funnel_desktop.document.portions import Portions
from funnel_desktop.document.problems import Problem
from funnel_desktop.document.progress import Progress, no_progress
from funnel_desktop.funnel.evidence import Comparison, Marked, compare
from funnel_desktop.funnel.fit import Fit
from funnel_desktop.funnel.fit_preview import (
    FitDifference,
    Overview,
    Universe,
    difference,
    overview,
)
from funnel_desktop.funnel.ideal_client import Profile
from funnel_desktop.funnel.offers import Offer
from funnel_desktop.ui.work.long_question import LongQuestion
from funnel_desktop.ui.work.session import Session


@dataclass(frozen=True)
class DraftPreview:
    """How the universe looks with the draft, and what the draft changed about that."""

    universe: Universe
    fits: list[Fit]
    overview: Overview
    difference: FitDifference


class FitsBefore(NamedTuple):
    """The universe, and how everybody fitted before the draft was changed."""

    universe: Universe
    before: list[Fit]


class ProfileDraft(QObject):
    """Nothing is written before `save`; every change can be taken back one by one before that."""

    changed = Signal()
    """The draft is another one."""
    previewed = Signal()
    """The universe was compared with the draft; soon after `changed`, never in the way of it."""

    def __init__(self, session: Session, profile: Profile, is_new: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.profile = profile
        self.is_new = is_new
        self.problems = {p.trait: p for p in self._known_problems() if p.trait is not None}
        self._begun, self._problems_begun = profile, dict(self.problems)
        self._earlier: list[Profile] = []
        self._later: list[Profile] = []
        self._gesture = ""
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._compare)
        self._seen: FitsBefore | None = None
        self._preview: DraftPreview | None = None
        self._question = LongQuestion(session, self)
        self._question.answered.connect(self._looked)
        self._question.ask(self._look_at_universe())

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to save."""
        return self.is_new or self.is_touched

    @property
    def is_touched(self) -> bool:
        """Whether the user changed anything since the dialog opened."""
        return self.profile != self._begun or self.problems != self._problems_begun

    def put(self, profile: Profile, gesture: str = "") -> None:
        """Go on with a changed profile; what one `gesture` changes in a row is taken back at once.

        The letters typed into one field are such a gesture.
        """
        if profile != self.profile:
            if not gesture or gesture != self._gesture:
                self._earlier.append(self.profile)
            self._gesture = gesture
            self._later.clear()
            self._show(profile)

    def take_back(self) -> None:
        """The draft as it was before its last change."""
        self._gesture = ""
        if self._earlier:
            self._later.append(self.profile)
            self._show(self._earlier.pop())

    def do_again(self) -> None:
        """The change that was taken back last."""
        self._gesture = ""
        if self._later:
            self._earlier.append(self.profile)
            self._show(self._later.pop())

    def prepare(self, trait: str, problem: str, answer: str) -> None:
        """Write down the usual problem with a trait's clients, and the prepared answer."""
        if problem.strip() or answer.strip():
            made = self.problems.get(trait) or Problem(new_id(), "", "", trait, "", 0)
            self.problems[trait] = replace(made, problem=problem.strip(), answer=answer.strip())
        else:
            self.problems.pop(trait, None)
        self.changed.emit()

    def save(self, progress: Progress = no_progress) -> None:
        """Write profile and problems as one undo step; raises DocumentError."""
        document = self._session.document
        with document.one_step("save_profile", {"profile": self.profile.name}, progress):
            document.profiles.save(self.profile)
            self._write_problems()

    def stop(self) -> None:
        """Nothing is compared any more: the dialog has ended."""
        self._timer.stop()
        self._question.stop()

    def compared(self) -> DraftPreview | None:
        """The universe as it was compared last; None while it is looked through."""
        return self._preview

    def evidence(self) -> tuple[list[Marked], list[Comparison]]:
        """The marked clients with the draft's fits, and what they teach."""
        clients, today = self._session.document.ideal_clients, self._session.today
        nobody: list[Marked] = []
        marked = self._session.ask(lambda: clients.marked(self.profile, today), nobody)
        return marked, compare(self.profile, marked)

    def is_put_off(self, offer: Offer) -> bool:
        """Whether the user said *Not now* to an offer."""
        clients = self._session.document.ideal_clients
        return self._session.ask(lambda: clients.is_put_off(offer), False)

    def put_off(self, offer: Offer) -> None:
        """*Not now*: remembered at once, whatever becomes of the draft."""
        if self._session.do(lambda: self._session.document.ideal_clients.put_off(offer)):
            self.changed.emit()

    def _show(self, profile: Profile) -> None:
        self.profile = profile
        self.changed.emit()
        self._timer.start()

    def _look_at_universe(self) -> Portions[FitsBefore]:
        clients, begun = self._session.document.ideal_clients, self._begun
        leads = yield from clients.leads(self._session.today, begun)

        def work() -> FitsBefore:
            universe = Universe(leads())
            return FitsBefore(universe, universe.fits(begun))

        return work

    def _looked(self, seen: FitsBefore) -> None:
        self._seen = seen
        self._compare()

    def _compare(self) -> None:
        if self._seen is None:
            return
        universe, before = self._seen
        fits = universe.fits(self.profile)
        self._preview = DraftPreview(
            universe, fits, overview(universe, fits), difference(universe, before, fits)
        )
        self.previewed.emit()

    def _known_problems(self) -> list[Problem]:
        none: list[Problem] = []
        return self._session.ask(self._session.document.problems.all, none)

    def _write_problems(self) -> None:
        """Only what belongs to traits that are still there; the others went with them."""
        problems, kept = self._session.document.problems, {t.id for t in self.profile.traits}
        for trait, known in self._problems_begun.items():
            wanted = self.problems.get(trait)
            if wanted is None:
                problems.delete(known.id)
            elif wanted != known:
                problems.edit(known.id, "problem", wanted.problem)
                problems.edit(known.id, "answer", wanted.answer)
        for trait, wanted in self.problems.items():
            if trait not in self._problems_begun and trait in kept:
                problems.add(wanted.problem, wanted.answer, trait)
