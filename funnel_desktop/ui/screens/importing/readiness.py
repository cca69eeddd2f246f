"""Whether an import can go on from where it is, and if not, why."""

from PySide6.QtCore import QCoreApplication

from funnel_desktop.exchange.prepared import Prepared
from funnel_desktop.exchange.sales.import_plan import ImportPlan
from funnel_desktop.ui.screens.importing.import_draft import ImportDraft
from funnel_desktop.ui.screens.importing.step_bar import DONE, DUPLICATES, FILE

translate = QCoreApplication.translate


def why_not(
    step: int, draft: ImportDraft | None, prepared: Prepared | None, undecided: int, read_only: bool
) -> str:
    """Why one cannot go on from a step; "" where one can.

    `undecided` are the look-alikes that only the user can decide.
    """
    if draft is None:
        return translate("Import", "Choose a file first.")
    if step == FILE:
        return ""
    if prepared is None:
        return translate("Import", "Please wait: the list is being read.")
    if prepared.plan.open_dates:
        return translate("Import", "First choose the date format.")
    if not prepared.plan.mapping:
        return translate("Import", "First choose where each column goes.")
    plan = prepared.plan
    is_empty = isinstance(plan, ImportPlan) and not plan.rows
    if is_empty or plan.rows_left_out == plan.rows_in_file:
        return translate("Import", "There is no row to import.")
    if step >= DUPLICATES and undecided:
        return translate("Import", "First decide which of them are the same.")
    if step == DONE and read_only:
        return translate("Import", "This file is open read-only.")
    return ""
