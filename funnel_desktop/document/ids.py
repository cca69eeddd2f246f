"""Random ids of rows, and fractional keys for the places of cards."""

import os


def new_id() -> str:
    """A random id of 80 bits, so that rows of two copies of a file never collide."""
    return os.urandom(10).hex()


def ranks(count: int, after: str | None = None, before: str | None = None) -> list[str]:
    """`count` ascending keys between two keys; None means the open end."""
    from fractional_indexing import generate_n_keys_between  # loads decimal: not at the start

    return list(generate_n_keys_between(after, before, count))


def is_rank(key: str) -> bool:
    """Whether a key can be a place, with others before and after it."""
    from fractional_indexing import FIError, validate_order_key

    try:
        validate_order_key(key)
    except (FIError, IndexError):
        return False
    return key.isascii() and key.isalnum()
