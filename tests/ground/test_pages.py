"""What pages say in tables is what the program does."""

import re
from pathlib import Path

from PySide6.QtGui import QColor

from funnel_desktop.funnel.gates import CONDITIONS
from funnel_desktop.funnel.stages import BOARD_STAGES, WORK_OF, Stage
from funnel_desktop.funnel.time_budget import EXAMPLES, suggested_shares
from funnel_desktop.ui.looks.tokens import DARK, LIGHT

REPOSITORY = Path(__file__).parents[2]
DOCS = REPOSITORY / "docs"
IN_WORDS = {Stage.ABOVE: "Above", Stage.IN: "In", Stage.BEST_FEW: "Best Few"}
TOKENS = {
    "in": "in_funnel", "ink 2": "ink2", "ink 3": "ink3", "on accent": "on_accent",
    "best few": "best_few",
}  # fmt: skip
"""What the page calls otherwise than the code."""


def table(page: str, first_heading: str) -> list[list[str]]:
    """The rows of the table whose first row begins with a heading, each as its cells."""
    text = (DOCS / page).read_text("utf-8")
    found = re.search(
        rf"^ *\| *{re.escape(first_heading)} *\|.*\n *\|[-| ]+\n((?: *\|.*\n)+)", text, re.MULTILINE
    )
    assert found is not None, f"{page} has no table that begins with {first_heading!r}"
    return [
        [cell.strip() for cell in row.strip().strip("|").split("|")]
        for row in found[1].splitlines()
    ]


def test_the_conditions_of_the_method_are_those_of_the_gates() -> None:
    stated = [(key.strip("`"), stage) for key, stage, _ in table("METHOD.md", "Key")]
    assert stated == [(each.key, IN_WORDS[each.stage]) for each in CONDITIONS]


def test_the_shares_of_the_method_are_those_that_are_suggested() -> None:
    found = re.findall(r"(\d+) → (\d+) %", (DOCS / "METHOD.md").read_text("utf-8"))
    stated = [(int(count), int(share)) for count, share in found]
    for place, (_, counts) in enumerate(EXAMPLES):
        by_work = dict(zip((WORK_OF[stage] for stage in BOARD_STAGES), counts, strict=True))
        shares = suggested_shares(by_work)
        assert stated[place :: len(EXAMPLES)] == [(by_work[w], shares[w]) for w in by_work]


def test_the_colours_of_the_design_are_the_program_s() -> None:
    for names, light, _, dark, _ in table("DESIGN.md", "Token"):
        first, *others = re.sub(r" \(.*\)", "", names).lower().split(" / ")
        called = [first, *(f"accent_{o}" if o == "soft" else o for o in others)]
        for place, name in enumerate(called):
            token = TOKENS.get(name, name.replace(" ", "_"))
            for tokens, cell in ((LIGHT, light), (DARK, dark)):
                assert tokens.color(token) == QColor(cell.split(" / ")[place]), (name, cell)


def test_the_system_packages_that_are_named_are_those_of_dev_sh() -> None:
    script = (REPOSITORY / "dev.sh").read_text("utf-8")
    needed = " ".join(re.findall(r'^(?:QT|WINDOW)_PACKAGES="([^"]+)"', script, re.MULTILINE))
    named = set(re.findall(r"\blib[\w.-]*\d\b", (DOCS / "FACTS.md").read_text("utf-8")))
    assert set(needed.split()) == named
