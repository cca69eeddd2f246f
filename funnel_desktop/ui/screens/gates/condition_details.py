"""How a condition stands, as the key of a sentence and the values that it wants."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from funnel_desktop.funnel.gates import lapsed_sure
from funnel_desktop.funnel.influences import BAR_A_GATE, RoleState, against
from funnel_desktop.funnel.judgement import Judgement
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.screens.gates.known import KnownCase
from funnel_desktop.wording.conditions import Detail, condition_detail
from funnel_desktop.wording.influences import mode_in_words, who_plays

translate = QCoreApplication.translate


def detail_text(key: str, met: bool, known: KnownCase) -> str:
    """The line below a condition's title."""
    judgement = known.case.judgements.get(key)
    if judgement is not None and not judgement.answer:
        return condition_detail(_judged(judgement, "judged_no", "judged_no"))
    return condition_detail(_DETAILS.get(key, _judged_alone)(met, known, judgement))


def days_away(known: KnownCase) -> str:
    """`49 days away. Half your cycle is 45.`; nothing where no cycle is known."""
    half, days = known.case.half_cycle, known.days_left
    if half is None:
        return ""
    said = {"half": formats().number(round(half)), "days": _days(days or 0)}
    return condition_detail(Detail("near_no_day" if days is None else "near", said))


def days_left(known: KnownCase) -> str:
    """`49 days away, half is 45`; nothing where the day or the cycle is not known."""
    half, days = known.case.half_cycle, known.days_left
    if half is None or days is None:
        return ""
    said = {"half": formats().number(round(half)), "days": _days(days)}
    return condition_detail(Detail("near_short", said))


def _days(days: int) -> str:
    if days < 0:
        return translate("Gate", "%n day(s) ago", "", -days)
    return translate("Gate", "%n day(s) away", "", days)


def _judged(judgement: Judgement, alone: str = "judged", noted: str = "judged_why") -> Detail:
    said = {"day": formats().day_month(judgement.day), "note": judgement.note}
    return Detail(noted if judgement.note else alone, said)


def _judged_alone(met: bool, known: KnownCase, judgement: Judgement | None) -> Detail:
    return _judged(judgement) if met and judgement else Detail("only_you")


def _sure(met: bool, known: KnownCase, judgement: Judgement | None) -> Detail:
    was_sure = lapsed_sure(known.case, known.today)
    if was_sure is not None:
        return Detail("sure_lapsed", {"day": formats().day_month(was_sure)})
    return _judged(judgement) if met and judgement else Detail("sure_open")


def _fit(met: bool, known: KnownCase, judgement: Judgement | None) -> Detail:
    fit, line = known.case.fit, known.case.line
    if met and judgement and (fit is None or fit < line):
        return _judged(judgement)
    if known.case.kept and (fit is None or fit < line):
        return Detail("fit_kept")
    if fit is None:
        return Detail("fit_open")
    whole = formats().fit_score(int(line)) if line == int(line) else formats().fit(line)
    said = {"fit": formats().fit(fit), "line": whole}
    return Detail("fit_met" if met else "fit_low", said)


def _gap(met: bool, known: KnownCase, judgement: Judgement | None) -> Detail:
    seeing = (i for i in known.case.influences if i.contacted and i.sees_gap)
    who = next(seeing, None)
    if who is not None and who.mode is not None:
        return Detail("gap_met", {"name": who.name, "mode": mode_in_words(who.mode)})
    return _judged(judgement) if met and judgement else Detail("gap_open")


def _contract(met: bool, known: KnownCase, judgement: Judgement | None) -> Detail:
    if not met or judgement is None:
        return Detail("contract_open")
    return _judged(judgement, "contract_met", "contract_by")


def _roles(met: bool, known: KnownCase, judgement: Judgement | None) -> Detail:
    states = known.case.roles
    unknown = [who_plays(role) for role in BAR_A_GATE if states[role] is RoleState.UNKNOWN]
    return Detail("roles_open", {"roles": ", ".join(unknown)}) if unknown else Detail("roles_met")


def _covered(met: bool, known: KnownCase, judgement: Judgement | None) -> Detail:
    influences = known.case.influences
    if not influences:
        return Detail("covered_nobody" if met else "covered_none")
    covered = sum(influence.covered is not None for influence in influences)
    said = {
        "covered": formats().number(covered),
        "count": formats().number(len(influences)),
    }
    if rated_low := against(influences):
        return Detail("covered_against", said | {"names": ", ".join(i.name for i in rated_low)})
    return Detail("covered_met" if met else "covered_open", said)


def _near(met: bool, known: KnownCase, judgement: Judgement | None) -> Detail:
    cycle = known.case.normal_cycle
    if cycle is None:
        return _judged(judgement) if met and judgement else Detail("near_no_cycle")
    if known.case.cycle_of_all:
        return Detail("cycle_of_all", {"cycle": formats().number(round(cycle))})
    said = {"service": known.objective.service_name, "cycle": formats().number(round(cycle))}
    if not known.wins:
        return Detail("cycle_estimated", said)
    return Detail("cycle_own", {**said, "wins": formats().number(known.wins)})


_DETAILS: dict[str, Callable[[bool, KnownCase, Judgement | None], Detail]] = {
    "fit": _fit,
    "gap": _gap,
    "contract": _contract,
    "roles": _roles,
    "covered": _covered,
    "near": _near,
    "sure": _sure,
}
