"""Questions whose answers are remembered until a change touches what they came from.

A question names that beside its query: tables, or single columns as `objectives.stage` where most
changes of the table leave the answer as it is. Screens subscribe to questions: `touched_by` says
whether a change may have made another answer (ARCHITECTURE.md, *Idea 3*).
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import filterfalse
from operator import methodcaller
from typing import Any, Concatenate, Generic, NamedTuple, ParamSpec, Self, TypeVar, overload

Given = ParamSpec("Given")
Answer = TypeVar("Answer")
Kept = dict[Any, Any]

OF_ONE_OBJECTIVE = frozenset(
    (
        "objectives",
        "fits",
        "first_contacts",
        "activities",
        "moves",
        "influences",
        "judgements",
        "flags",
        "positions",
    )
)
"""Tables whose every row belongs to one objective, or to none."""
ANY = "*"
"""Among what a question came from: whatever is changed."""
FEW, MANY = 8, 400
"""How many answers of a question are kept, and of how many objectives."""


class Changed(NamedTuple):
    """What a durable change touched: tables, and their rows' ids unless there were too many.

    Of derived data "fits" is among them with the objectives whose fit changed, "durations" with
    those whose time until the agreement did, and "first_contacts" with those that began on
    another day. `columns` are the changed ones, as
    `objectives.stage`; `about` the objectives to which all changed rows belong, None where there
    are too many. `undo` is True after an undo, False after a redo, None after a change of the
    user's.
    """

    tables: frozenset[str]
    rows: Mapping[str, frozenset[str]] | None
    label: str
    action: int | None
    undo: bool | None = None
    columns: frozenset[str] = frozenset()
    about: frozenset[str] | None = None

    def touches(self, *asked: "Question[Any, Any]") -> bool:
        """Whether one of these questions may have another answer now."""
        return any(map(methodcaller("touched_by", self), asked))


class Memory:
    """What a document has answered. While it is changed nothing is remembered, nor kept."""

    def __init__(self) -> None:
        self.is_open = True
        self._kept: dict[Question[Any, Any], Kept] = {}

    def of(self, asked: "Question[Any, Any]") -> Kept:
        """The answers to a question, by what was asked; the same object for good."""
        return self._kept.setdefault(asked, {})

    def forget(self, changed: Changed) -> None:
        """Let go of what a change may have made another answer, and remember again."""
        for asked, kept in self._kept.items():
            if kept and asked.touched_by(changed):
                asked.forget(kept, changed)
        self.is_open = True

    def forget_all(self) -> None:
        """The same after a change of which nobody says what it touched."""
        for kept in self._kept.values():
            kept.clear()
        self.is_open = True

    def open(self) -> None:
        """Remember again: nothing was changed."""
        self.is_open = True

    def close(self) -> None:
        """Remember nothing while the document is being changed."""
        self.is_open = False

    def end(self) -> None:
        """Let go of everything: the document is closed, and whoever asks is to be refused."""
        self.forget_all()
        self.is_open = False


class Question(Generic[Given, Answer]):
    """A method that asks a room's `_store`. Its answer is kept by its arguments, so it must be
    one that nobody can change: tuples, read-only mappings, frozen records."""

    def __init__(
        self,
        ask: Callable[Concatenate[Any, Given], Answer],
        came_from: frozenset[str],
        at_most: int,
    ) -> None:
        self.ask = ask
        self.came_from = came_from
        self.at_most = at_most
        self.__doc__ = ask.__doc__

    def touched_by(self, changed: Changed) -> bool:
        """Whether a change may have made another answer."""
        came_from = self.came_from
        return ANY in came_from or not (
            came_from.isdisjoint(changed.tables) and came_from.isdisjoint(changed.columns)
        )

    def forget(self, kept: Kept, changed: Changed) -> None:
        """Let go of the answers that a change touches."""
        kept.clear()

    @overload
    def __get__(self, room: None, owner: type) -> Self: ...
    @overload
    def __get__(self, room: object, owner: type) -> Callable[Given, Answer]: ...
    def __get__(self, room: Any, owner: type) -> Any:
        if room is None:
            return self
        memory: Memory = room._store.memory
        bound = self._bound(room, memory, memory.of(self))
        # An attribute of the room is found before this: the next question costs one call.
        vars(room)[self.ask.__name__] = bound
        return bound

    def _bound(self, room: Any, memory: Memory, kept: Kept) -> Callable[..., Any]:
        ask, at_most = self.ask, self.at_most
        if not at_most:
            return partial(ask, room)

        def asked(*given: Any, **named: Any) -> Any:
            key = (given, *named.items()) if named else given
            if memory.is_open and key in kept:
                return kept[key]
            answer = ask(room, *given, **named)
            if memory.is_open:
                if len(kept) >= at_most:
                    del kept[next(iter(kept))]
                kept[key] = answer
            return answer

        return asked


class QuestionOfEach(Question[Given, Answer]):
    """A question about some objectives, given by their ids first, with an answer for each.

    Answers are kept by objective, and a change lets go of those alone that it is about.
    """

    def forget(self, kept: Kept, changed: Changed) -> None:
        """Let go of all, unless every row that counts here belongs to a known objective."""
        if changed.about is None or self.touched_for_all(changed):
            kept.clear()
            return
        for answers in kept.values():
            for row_id in changed.about:
                answers.pop(row_id, None)

    def touched_for_all(self, changed: Changed) -> bool:
        """Whether there may be another answer for others than those the change is about."""
        touched = self.came_from & (changed.tables | changed.columns)
        tables = {name.split(".")[0] for name in touched}
        return bool(touched) and (changed.about is None or not tables <= OF_ONE_OBJECTIVE)

    def _bound(self, room: Any, memory: Memory, kept: Kept) -> Callable[..., Any]:
        ask: Callable[..., Any] = self.ask
        at_most = self.at_most

        def asked(ids: Sequence[str], *given: Any) -> Any:
            if not memory.is_open or len(ids) > at_most:
                return ask(room, ids, *given)
            if given not in kept:
                kept.clear()  # of another day
                kept[given] = {}
            known = kept[given]
            if unknown := list(filterfalse(known.__contains__, ids)):
                answers = ask(room, unknown, *given)
                known.update({row_id: answers.get(row_id) for row_id in unknown})
            found = {row_id: known[row_id] for row_id in ids if known[row_id] is not None}
            while len(known) > at_most:
                del known[next(iter(known))]
            return found

        return asked


def question(
    *came_from: "str | Question[Any, Any]", at_most: int = FEW
) -> Callable[[Callable[Concatenate[Any, Given], Answer]], Question[Given, Answer]]:
    """Remember a method's answers; `came_from` are tables, columns, or questions it rests on.

    With `at_most` 0 nothing is kept, as of what is large or asked once after each change.
    """
    return lambda ask: Question(ask, _named(came_from), at_most)


def question_of_each(
    *came_from: "str | Question[Any, Any]", at_most: int = MANY
) -> Callable[[Callable[Concatenate[Any, Given], Answer]], QuestionOfEach[Given, Answer]]:
    """The same of a method that takes ids of objectives first and answers by id."""
    return lambda ask: QuestionOfEach(ask, _named(came_from), at_most)


def _named(came_from: "tuple[str | Question[Any, Any], ...]") -> frozenset[str]:
    names = [{each} if isinstance(each, str) else each.came_from for each in came_from]
    return frozenset().union(*names)
