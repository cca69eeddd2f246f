"""References to pages: to files, to their sections, and the links of the pages themselves."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ENDINGS = {".py", ".md", ".sh", ".toml"}
BUILT = {"build", "dist", "htmlcov", "node_modules"}

_PART = r"(?:\*[^*]+\*|(?:section |idea |picture )?\d+(?:\.\d+)*)"
_REFERENCE = re.compile(
    rf"(?P<page>[\w./-]*\w\.md)\b(?:'s(?: \w+)?)?[,:]? ?\(?"
    rf"(?P<parts>{_PART}(?:(?:, and|,| and) {_PART})*)?"
)
_LINK = re.compile(r"\]\((?!\w+:)(?P<file>[^)#\s]*)(?:#(?P<section>[^)\s]+))?\)")
_HEADING = re.compile(r"^#+ +(.+?) *$", re.MULTILINE)
_LEAD = re.compile(r"^(?:[-*] +|\d\. +)?(\*{1,2})(?=\S)([^*]+)\1", re.MULTILINE)
_CODE_BLOCK = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def files(root: Path) -> Iterator[Path]:
    """Every file that may refer to a page; what is hidden or built is left out."""
    for path in sorted(root.iterdir()):
        if path.name.startswith(".") or path.name in BUILT:
            continue
        if path.is_dir():
            yield from files(path)
        elif path.suffix in ENDINGS:
            yield path


def lost_references(root: Path) -> list[str]:
    """References to pages, and to sections of pages, that are not there."""
    return [line for file in files(root) for line in _lost_in(file, root)]


def lost_links(root: Path) -> list[str]:
    """Links in pages that lead to no file or to no heading of it."""
    return [line for page in files(root) if page.suffix == ".md" for line in _dead_in(page, root)]


def sections(page: Path) -> set[str]:
    """What can be referred to in a page, in small letters.

    That is its headings, their numbers, and the emphasised words that begin a paragraph or an
    item of a list. A page's ideas are headings that begin so: *Idea 2. One door, one log*.
    """
    return _sections(page.read_text("utf-8"))


@cache
def _sections(text: str) -> set[str]:
    text = _CODE_BLOCK.sub("", text)
    found: set[str] = set()
    for heading in _HEADING.findall(text):
        number = re.match(r"(idea )?\d+(\.\d+)*", heading, re.IGNORECASE)
        name = heading[number.end() :].lstrip(". ") if number else heading
        found |= {name.lower(), number.group().lower() if number else name.lower()}
    return found | {lead.rstrip(".:").lower() for _, lead in _LEAD.findall(text)}


def _lost_in(file: Path, root: Path) -> Iterator[str]:
    text = " ".join(re.sub(r"^\s*#+ ", "", line) for line in file.read_text("utf-8").splitlines())
    for found in _REFERENCE.finditer(re.sub(r"\s+", " ", text)):
        where, name = file.relative_to(root), found["page"]
        page = _page(name, file, root)
        if page is None:
            yield f"{where}: {name}"
            continue
        for part in re.findall(_PART, found["parts"] or ""):
            if not _has(page, part):
                yield f"{where}: {name}, {part}"


def _page(name: str, file: Path, root: Path) -> Path | None:
    """The page that is meant: beside the file, from the top, in `docs/` or in `resources/`."""
    folders = (file.parent, root, root / "docs", root / "resources")
    return next((folder / name for folder in folders if (folder / name).is_file()), None)


def _has(page: Path, part: str) -> bool:
    return part.strip("*").removeprefix("section ").lower() in sections(page)


def _dead_in(page: Path, root: Path) -> Iterator[str]:
    for link in _LINK.finditer(_CODE_BLOCK.sub("", page.read_text("utf-8"))):
        target = page.parent / link["file"] if link["file"] else page
        anchors = _anchors(target) if target.suffix == ".md" and target.is_file() else set()
        if not target.exists() or (link["section"] and link["section"] not in anchors):
            yield f"{page.relative_to(root)}: {link.group()[2:-1]}"


def _anchors(page: Path) -> set[str]:
    """What headings are called in links, as code hosts make it of them."""
    text = _CODE_BLOCK.sub("", page.read_text("utf-8"))
    names = (re.sub(r"[^\w\- ]", "", name.lower()) for name in _HEADING.findall(text))
    return {name.replace(" ", "-") for name in names}
