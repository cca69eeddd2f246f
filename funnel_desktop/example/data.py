"""What the made-up practice is made of, read from resources/example."""

import json
from functools import cache
from typing import Any

from funnel_desktop.example.practice import MadeService
from funnel_desktop.paths import resource

CURRENCY = "EUR"
MINOR = 100


@cache
def read(name: str) -> Any:
    """One of the data files, such as `read("names")`; whoever asks knows its shape."""
    return json.loads(resource("example", f"{name}.json").read_text("utf-8"))


@cache
def services() -> dict[str, MadeService]:
    """The services by their key, in the order in which they are offered."""
    return {
        entry["key"]: MadeService(**{**entry, "value": entry["value"] * MINOR})
        for entry in read("services")
    }


@cache
def services_for(audience: str) -> tuple[MadeService, ...]:
    """The services for private persons ('private') or for organisations."""
    return tuple(made for made in services().values() if made.audience == audience)


def settings() -> list[tuple[str, int]]:
    """The document's settings, in the units in which it keeps them."""
    return list(read("settings").items())
