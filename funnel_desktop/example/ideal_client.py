"""The ideal client of the drawn practice: its profile, its playbook, and what clients answer."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from random import Random
from typing import Any

from funnel_desktop.document.ids import ranks
from funnel_desktop.example.data import read
from funnel_desktop.example.practice import MadeClient, MadeObjective

Row = dict[str, object]
Entry = dict[str, Any]


def with_answers(client: MadeClient) -> MadeClient:
    """The same client with its answers, and whether it is one of the best or the worst."""
    said: Entry = read("ideal_client")
    client.answers = read("answers").get(client.name, {})
    client.kept_because = said["kept"].get(client.name, "")
    marks = (mark for mark, names in said["marked"].items() if client.name in names)
    client.marked = next(marks, None)
    return client


def with_problem(made: MadeObjective) -> MadeObjective:
    """The same objective, its newest call or meeting that in which a usual problem came up."""
    came_up = (key for key, said in problems().items() if made.client.name in said["came_up"])
    spoken = [n for n, done in enumerate(made.activities) if done.kind in ("call", "meeting")]
    for key, place in zip(came_up, reversed(spoken), strict=False):
        made.activities[place] = replace(made.activities[place], problem=key)
    return made


def problems() -> dict[str, Entry]:
    """The usual problems by key."""
    found: dict[str, Entry] = read("ideal_client")["problems"]
    return found


class IdealClientRows:
    """Makes the rows; ids follow from the seed and take nothing from the practice's chance."""

    def __init__(self, seed: int) -> None:
        self._random = Random(f"ideal client {seed}")
        self._said: Entry = read("ideal_client")
        self._profile = self._id()
        self._traits = {key: self._id() for key in self._said["traits"]}
        self._values = {
            (key, value): self._id()
            for key, trait in self._said["traits"].items()
            for value in trait["values"]
        }
        self.problems = {key: self._id() for key in problems()}

    def tables(self, answers: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[str, list[Row]]]:
        """The rows by table; `answers` by the clients' ids."""
        profile: Row = {"id": self._profile, "name": self._said["name"]}
        yield "profiles", [{**profile, "line": float(self._said["line"]), "rank": ranks(1)[0]}]
        yield "traits", list(self._trait_rows())
        yield "trait_values", list(self._value_rows())
        yield "problems", list(self._problem_rows())
        yield "answers", list(self._answer_rows(answers))

    def _answer_rows(self, answers: Mapping[str, Mapping[str, str]]) -> Iterator[Row]:
        for client, said in answers.items():
            for trait, value in said.items():
                yield {
                    "id": self._id(),
                    "client": client,
                    "trait": self._traits[trait],
                    "trait_value": self._values[trait, value],
                }

    def _trait_rows(self) -> Iterator[Row]:
        traits = self._said["traits"]
        for rank, (key, said) in zip(ranks(len(traits)), traits.items(), strict=True):
            columns: Row = {name: said.get(name) for name in ("name", "kind", "weight", "source")}
            yield {"id": self._traits[key], "profile": self._profile, **columns, "rank": rank}

    def _value_rows(self) -> Iterator[Row]:
        for key, trait in self._said["traits"].items():
            values = trait["values"]
            for rank, (value, said) in zip(ranks(len(values)), values.items(), strict=True):
                yield {
                    "id": self._values[key, value],
                    "trait": self._traits[key],
                    "text": said["text"],
                    "score": said.get("score"),
                    "rules_out": int("rules_out" in said),
                    "least": _real(said.get("least")),
                    "most": _real(said.get("most")),
                    "rank": rank,
                }

    def _problem_rows(self) -> Iterator[Row]:
        said = problems()
        for rank, (key, one) in zip(ranks(len(said)), said.items(), strict=True):
            yield {
                "id": self.problems[key],
                "problem": one["problem"],
                "answer": one["answer"],
                "trait": self._traits.get(one.get("trait", "")),
                "rank": rank,
            }

    def _id(self) -> str:
        return f"{self._random.getrandbits(80):020x}"


def _real(number: int | None) -> float | None:
    return None if number is None else float(number)
