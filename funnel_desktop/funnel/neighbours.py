"""Blocks that follow each other: how many stretches of one kind they make, and as one block."""

from collections.abc import Iterable
from itertools import pairwise

from funnel_desktop.funnel.week import Block


def stretches(blocks: Iterable[Block]) -> int:
    """Into how many stretches of one kind of work some blocks are torn."""
    order = _in_order(blocks)
    return len(order) - sum(_go_on(last, block) for last, block in pairwise(order))


def joined(blocks: Iterable[Block]) -> list[Block]:
    """In order of time, neighbours of a kind that are for no one objective as one block."""
    found: list[Block] = []
    for block in _in_order(blocks):
        last = found[-1] if found else None
        if last and last.objective is block.objective is None and _go_on(last, block):
            found[-1] = last._replace(minutes=last.minutes + block.minutes)
        else:
            found.append(block)
    return found


def _in_order(blocks: Iterable[Block]) -> list[Block]:
    return sorted(blocks, key=lambda block: (block.day, block.start))


def _go_on(last: Block, block: Block) -> bool:
    same = last.kind is block.kind and last.day == block.day
    return same and last.end == block.start
