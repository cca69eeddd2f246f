"""Made-up objectives at the gates, by the thousand."""

from datetime import date, timedelta

from hypothesis import strategies as st

from funnel_desktop.funnel.gates import Case
from funnel_desktop.funnel.influences import BAR_A_GATE, Degree, Influence, Mode, Role, nobody
from funnel_desktop.funnel.judgement import Judgement
from funnel_desktop.funnel.stages import STAGES
from tests.conditions import judged_keys

TODAY = date(2026, 3, 10)
JUDGED = (*judged_keys(), *map(nobody, (role for role in Role if role not in BAR_A_GATE)))

PAST = st.none() | st.integers(0, 400).map(lambda ago: TODAY - timedelta(days=ago))

INFLUENCES = st.builds(
    Influence,
    id=st.text("abcdef", min_size=4, max_size=6),
    objective=st.just("o"),
    person=st.none() | st.text("xyz", min_size=1, max_size=3),
    name=st.just("Zoë"),
    roles=st.frozensets(st.sampled_from(Role)),
    degree=st.none() | st.sampled_from(Degree),
    mode=st.none() | st.sampled_from(Mode),
    rating=st.none() | st.integers(-5, 5),
    met=PAST,
    confirmed=PAST,
    personal_win=st.sampled_from(("", "Peace")),
    as_before=st.booleans(),
    last_contact=PAST,
    presumed=st.booleans(),
)


def _judgements(said: dict[str, bool]) -> dict[str, Judgement]:
    return {about: Judgement(about, answer, TODAY, "so") for about, answer in said.items()}


CASES = st.builds(
    Case,
    stage=st.sampled_from(STAGES),
    influences=st.lists(INFLUENCES, max_size=5, unique_by=lambda i: i.id).map(tuple),
    judgements=st.dictionaries(st.sampled_from(JUDGED), st.booleans()).map(_judgements),
    is_private=st.booleans(),
    expected=st.none() | st.integers(-200, 400).map(lambda n: TODAY + timedelta(days=n)),
    normal_cycle=st.none() | st.floats(1, 400),
    fit=st.none() | st.floats(-5, 5),
    line=st.floats(-5, 5),
    kept=st.booleans(),
    entered=PAST,
    parked=st.none() | st.integers(1, 400).map(lambda ago: TODAY - timedelta(days=ago)),
    cycle_of_all=st.booleans(),
)


def judged(case: Case, about: str, answer: bool = True) -> Case:
    """The case once the user has said yes or no to something."""
    said = {**case.judgements, about: Judgement(about, answer, TODAY, "She said so.")}
    return case._replace(judgements=said)


def changed(case: Case, influence: str, **columns: object) -> Case:
    """The case once something of an influence is known."""
    influences = tuple(
        i._replace(**columns) if i.id == influence else i  # type: ignore[arg-type]
        for i in case.influences
    )
    return case._replace(influences=influences)
