"""Names of a week's blocks, and sentences for what did not fit into it."""

from funnel_desktop.funnel.planning import LeftOut, NoRoomReason
from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.week import Block
from funnel_desktop.wording.names import work_in_column, work_name
from funnel_desktop.wording.voice import hours, translate


def session_name() -> str:
    """Name of a block of delivery, outside the budget."""
    return translate("Plan", "Sessions")


def block_kind(work: WorkType | None) -> str:
    """Name of a block's kind of work; None is delivery."""
    return session_name() if work is None else work_in_column(work)


def block_title(block: Block, client: str = "") -> str:
    """Return a block's own title, its client's name, or its kind of work."""
    return block.title or client or block_kind(block.kind)


def left_out_sentence(left: LeftOut) -> str:
    """Return what did not fit, and why."""
    return {
        NoRoomReason.NO_FREE_TIME: translate("Week", "{what}: no free time for {hours}."),
        NoRoomReason.NOT_BEFORE_ITS_DAY: translate(
            "Week", "{what}: no {hours} free before its day."
        ),
        NoRoomReason.HOURS_USED: translate(
            "Week", "{what}: the hours for this kind of work are used up."
        ),
        NoRoomReason.NO_PIECE_LONG_ENOUGH: translate(
            "Week", "{what}: no {hours} free in one piece."
        ),
    }[left.why].format(what=left.title or work_name(left.kind), hours=hours(left.minutes))


def excess_sentence(minutes: int) -> str:
    """Return by how much the protected block exceeds the hours for prospecting."""
    text = translate("Week", "The protected block goes {hours} over the prospecting hours.")
    return text.format(hours=hours(minutes))
