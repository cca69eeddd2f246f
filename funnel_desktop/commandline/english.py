"""Values for the command line's sentences."""

from pathlib import PurePath

from funnel_desktop.commandline.values import shown


class Said(dict[str, str]):
    """Values for a sentence; one that is not known is named instead of failing the sentence."""

    def __missing__(self, name: str) -> str:
        return name.replace("_", " ")


def file_name(path: object) -> str:
    """A file by its name alone."""
    return shown(PurePath(str(path)).name) if path else "The file"
