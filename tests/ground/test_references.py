"""Whoever follows a reference to a page, in the code or in a page, arrives."""

from pathlib import Path

import pytest

from tests.ground.references import lost_links, lost_references

REPOSITORY = Path(__file__).parents[2]


def test_every_page_and_section_that_is_referred_to_is_there() -> None:
    assert "\n".join(lost_references(REPOSITORY)) == ""


def test_every_link_of_a_page_leads_somewhere() -> None:
    assert "\n".join(lost_links(REPOSITORY)) == ""


# -- the test itself is held to its word, on a small repository made up for it ---------------------

GUIDE = """# The guide

## 3. Stages
- *Dry top*: too little.
- **Won.** At once.

### Idea 2. One door
```
## No heading
```
"""
PAGE = "GUIDE" + ".md"


def lost(folder: Path, text: str, name: str = "code.py") -> list[str]:
    (folder / "docs").mkdir()
    (folder / "docs" / PAGE).write_text(GUIDE, "utf-8")
    (folder / name).write_text(text, "utf-8")
    return [*lost_references(folder), *lost_links(folder)]


@pytest.mark.parametrize(
    "reference",
    [
        f'"""See {PAGE}."""',
        f'"""See docs/{PAGE}, *Stages*."""',
        f'"""A rule ({PAGE}, *Stages* and\n    *dry top*)."""',
        f"# As {PAGE}'s order\n# (*Stages*, *Won*) has it.",
        f'"""{PAGE} 3, *Won*; {PAGE} section 3."""',
        f'"""The log ({PAGE}, idea 2)."""',
    ],
)
def test_what_is_there_is_found(tmp_path: Path, reference: str) -> None:
    assert lost(tmp_path, reference) == []


@pytest.mark.parametrize(
    ("reference", "missing"),
    [
        ("See NOTHING" + ".md.", "NOTHING" + ".md"),
        (f"See doc/{PAGE}.", f"doc/{PAGE}"),
        (f"({PAGE}, *Stages* and\n    *jammed*)", f"{PAGE}, *jammed*"),
        (f"# {PAGE}'s order\n# (*Stages*, *Lost*)", f"{PAGE}, *Lost*"),
        (f"({PAGE} 3 and 4.2)", f"{PAGE}, 4.2"),
        (f"({PAGE}, idea 3)", f"{PAGE}, idea 3"),
        (f"({PAGE}, *No heading*)", f"{PAGE}, *No heading*"),
        (f"({PAGE}, picture 01)", f"{PAGE}, picture 01"),
    ],
)
def test_what_is_not_there_is_named(tmp_path: Path, reference: str, missing: str) -> None:
    assert lost(tmp_path, reference) == [f"code.py: {missing}"]


@pytest.mark.parametrize(
    ("link", "leads"),
    [
        (f"[guide](docs/{PAGE})", True),
        (f"[stages](docs/{PAGE}#3-stages)", True),
        (f"[stages](docs/{PAGE}#4-stages)", False),
        ("[here](#the-page)", True),
        ("[here](#another-page)", False),
        ("![a picture](docs/board.png)", False),
        ("[elsewhere](https://example.org/nothing)", True),
    ],
)
def test_a_link_that_leads_nowhere_is_named(tmp_path: Path, link: str, leads: bool) -> None:
    found = lost(tmp_path, f"# The page\n\n{link}\n", "PAGE" + ".md")
    assert bool(found) is not leads
