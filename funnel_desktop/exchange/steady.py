"""Room for hundreds of thousands of small values at once."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def many_values() -> Iterator[None]:
    """Without the search for circles of garbage, which would go over all values again and again.

    A plan of 100,000 rows takes half the time; there are no circles in it to be found.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
