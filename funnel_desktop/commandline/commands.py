"""Every command by its name; only the one that is asked for is imported."""

from funnel_desktop.commandline.command import Command


def command_named(name: str) -> Command:
    """The command; raises KeyError for a name that is none."""
    match name:
        case "import":
            from funnel_desktop.commandline.importing import COMMAND
        case "show":
            from funnel_desktop.commandline.show import COMMAND
        case "example":
            from funnel_desktop.commandline.making import COMMAND
        case "add":
            from funnel_desktop.commandline.adding import ADD as COMMAND
        case "capture":
            from funnel_desktop.commandline.capturing import COMMAND
        case "edit":
            from funnel_desktop.commandline.adding import EDIT as COMMAND
        case "move":
            from funnel_desktop.commandline.moving import MOVE as COMMAND
        case "outcome":
            from funnel_desktop.commandline.moving import OUTCOME as COMMAND
        case "delete":
            from funnel_desktop.commandline.moving import DELETE as COMMAND
        case "forget":
            from funnel_desktop.commandline.forgetting import COMMAND
        case "tell":
            from funnel_desktop.commandline.telling import COMMAND
        case "undo":
            from funnel_desktop.commandline.undoing import UNDO as COMMAND
        case "redo":
            from funnel_desktop.commandline.undoing import REDO as COMMAND
        case "history":
            from funnel_desktop.commandline.history import COMMAND
        case "check":
            from funnel_desktop.commandline.check import COMMAND
        case "backup":
            from funnel_desktop.commandline.backing_up import BACKUP as COMMAND
        case "restore":
            from funnel_desktop.commandline.backing_up import RESTORE as COMMAND
        case "export":
            from funnel_desktop.commandline.exporting import COMMAND
        case "budget":
            from funnel_desktop.commandline.week_budget import COMMAND
        case "plan":
            from funnel_desktop.commandline.planning import COMMAND
        case "judge":
            from funnel_desktop.commandline.judging import COMMAND
        case "influence":
            from funnel_desktop.commandline.influencing import COMMAND
        case "snooze":
            from funnel_desktop.commandline.snoozing import COMMAND
        case "next":
            from funnel_desktop.commandline.next_list import COMMAND
        case "log":
            from funnel_desktop.commandline.logging_work import COMMAND
        case "tactics":
            from funnel_desktop.commandline.feeling import COMMAND
        case "position":
            from funnel_desktop.commandline.feeling import POSITION as COMMAND
        case "done":
            from funnel_desktop.commandline.doing import COMMAND
        case "service":
            from funnel_desktop.commandline.serving import COMMAND
        case "settings":
            from funnel_desktop.commandline.setting import COMMAND
        case "cycles":
            from funnel_desktop.commandline.cycles import COMMAND
        case "diagnose":
            from funnel_desktop.commandline.diagnose import COMMAND
        case "regularity":
            from funnel_desktop.commandline.regularity import COMMAND
        case "forecast":
            from funnel_desktop.commandline.forecasting import COMMAND
        case "report":
            from funnel_desktop.commandline.reporting import COMMAND
        case "profile":
            from funnel_desktop.commandline.profile import COMMAND
        case "fit":
            from funnel_desktop.commandline.fit import COMMAND
        case _:
            raise KeyError(name)
    return COMMAND
