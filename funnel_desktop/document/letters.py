"""The user's own letters: templates that are filled in and handed to the mail program."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.settings import Settings

KEY = "letters"


@dataclass(frozen=True, slots=True)
class Letter:
    """A template in plain text; `{person}` and its like stand for what is known then."""

    id: str
    name: str
    subject: str = ""
    text: str = ""


class Letters:
    """Asks for the letters and keeps them; each change is one undo step."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def all(self) -> list[Letter] | None:
        """The letters in the user's order; None where the user has never said which."""
        kept = self._settings.get(KEY)
        return None if kept is None else read_letters(str(kept))

    def keep(self, letters: Sequence[Letter], visit: str | None = None) -> None:
        """Keep these letters and no others; raises DocumentError `not_valid`."""
        told = json.dumps([asdict(letter) for letter in letters], ensure_ascii=False)
        self._settings.set(KEY, told, visit)


def read_letters(kept: str) -> list[Letter]:
    """The letters of what was kept; raises DocumentError `not_valid` where it is none of ours."""
    try:
        return [Letter(**{key: str(value) for key, value in each.items()})
                for each in json.loads(kept)]  # fmt: skip
    except (ValueError, TypeError, AttributeError) as error:
        raise DocumentError("not_valid", field=KEY, value=kept) from error
