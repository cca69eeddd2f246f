"""The saved fields of one record, shown and left together."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from funnel_desktop.ui.fields.labelled import Labelled, mark
from funnel_desktop.ui.fields.saved import Save, SavedField


class FieldGroup:
    """Fields by the name of what they hold."""

    def __init__(self) -> None:
        self._fields: dict[str, SavedField] = {}

    def add(self, name: str, part: Any, save: Save, *, while_typing: bool = True) -> None:
        """Keep a field (or the field of a Labelled) and a value alike."""
        field = part.field if isinstance(part, Labelled) else part
        complain = part.complain if isinstance(part, Labelled) else partial(mark, field)
        self._fields[name] = SavedField(field, save, complain, while_typing=while_typing)

    def show(self, values: Mapping[str, object], *, other: bool) -> None:
        """Show values; with `other` those of another record, whatever was being typed."""
        for name, value in values.items():
            field = self._fields[name]
            if other:
                field.show_other(value)
            else:
                field.refresh(value)

    def in_vain(self) -> dict[str, str]:
        """What was typed and not understood, by the name of its field."""
        return {name: field.in_vain for name, field in self._fields.items() if field.in_vain}

    def retype(self, texts: Mapping[str, str]) -> None:
        """Put back what was not understood."""
        for name, text in texts.items():
            self._fields[name].retype(text)

    def leave(self) -> bool:
        """Save what was typed; False where something was not understood or not saved."""
        understood = [field.leave() for field in self._fields.values()]
        return all(understood)
