"""Brings resources/translations up to date with the texts in the code.

    python tools/translations.py            update the .ts files and make the .qm files
    python tools/translations.py --check    change nothing; say what is out of date or missing

Qt's own lupdate takes a plural for a plural only where its number is a literal, and skips texts
whose number is a call; so the texts are read from Python's syntax tree here. A new language is
one more line in LANGUAGES.
"""

import argparse
import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CODE = ROOT / "funnel_desktop"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"en": 2, "tr": 1}
"""By language the number of plural forms that Qt knows for it."""
SOURCE_LANGUAGE = "en"


@dataclass(frozen=True, order=True)
class Text:
    """A text to translate; `comment` tells equal texts of different meaning apart."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


class NotTranslatable(Exception):
    """A text that Qt would never find again when the program runs."""


def texts_in(path: Path) -> Iterator[Text]:
    """Every text that a module hands to `translate`, or marks for it in a table."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and len(node.args) > 1:
            match _name(node.func):
                case "translate":
                    yield from _translated(node, path)
                case "QT_TRANSLATE_NOOP":
                    yield _text(node, path)


def all_texts() -> list[Text]:
    """The texts of the whole program, in order, each once."""
    return sorted({text for path in sorted(CODE.rglob("*.py")) for text in texts_in(path)})


def _name(called: ast.expr) -> str:
    """`translate` for the alias and for QCoreApplication's own, not for a painter's."""
    if isinstance(called, ast.Attribute):
        owner = getattr(called.value, "id", "")
        return called.attr if owner == "QCoreApplication" else ""
    return str(getattr(called, "id", ""))


def _translated(call: ast.Call, path: Path) -> Iterator[Text]:
    """A text of its own; one out of a table is marked there."""
    if isinstance(call.args[1], ast.Subscript | ast.Call | ast.Name | ast.Attribute):
        return
    yield _text(call, path)


def _text(call: ast.Call, path: Path) -> Text:
    parts = [part.value if isinstance(part, ast.Constant) else None for part in call.args[:3]]
    context, source, comment = (*parts, "", "")[:3]
    if not isinstance(context, str) or not isinstance(source, str) or comment is None:
        raise NotTranslatable(f"{path.name}:{call.lineno}: not a plain text")
    plural = "%n" in source or len(call.args) > 3 or any(k.arg == "n" for k in call.keywords)
    return Text(context, source, str(comment), plural)


# The .ts files


def forms_known(path: Path) -> dict[Text, list[str]]:
    """The finished translations in a .ts file, one for each plural form."""
    known: dict[Text, list[str]] = {}
    if not path.exists():
        return known
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            if said is None or said.get("type") == "unfinished":
                continue
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in said] if plural else [said.text or ""]
            known[
                Text(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    message.findtext("comment", ""),
                    plural,
                )
            ] = forms
    return known


def written(language: str, texts: list[Text], known: dict[Text, list[str]]) -> str:
    """A .ts file's whole content."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for text in texts:
        if language == SOURCE_LANGUAGE and not text.plural:
            continue
        if text.context not in contexts:
            contexts[text.context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[text.context], "name").text = text.context
        _write(contexts[text.context], text, known.get(text) or _guess(language, text), language)
    ElementTree.indent(root, "    ")
    body = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def _guess(language: str, text: Text) -> list[str]:
    """English plurals follow from the text itself: `day(s)` is `day` or `days`."""
    if language != SOURCE_LANGUAGE:
        return []
    return [text.source.replace("(s)", ""), text.source.replace("(s)", "s")]


def _write(context: ElementTree.Element, text: Text, forms: list[str], language: str) -> None:
    message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if text.plural else {})
    ElementTree.SubElement(message, "source").text = text.source
    if text.comment:
        ElementTree.SubElement(message, "comment").text = text.comment
    finished = bool(forms) and all(forms)
    said = ElementTree.SubElement(
        message, "translation", {} if finished else {"type": "unfinished"}
    )
    if not text.plural:
        said.text = forms[0] if finished else ""
        return
    for number in range(LANGUAGES[language]):
        ElementTree.SubElement(said, "numerusform").text = forms[number] if finished else ""


# The .qm files


def compiled(path: Path) -> bytes:
    """What Qt's lrelease makes of a .ts file; texts without translation are left out."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.qm"
        tool = Path(sys.executable).with_name("pyside6-lrelease")
        command = [str(tool), "-silent", "-removeidentical", str(path), "-qm", str(made)]
        subprocess.run(command, check=True, capture_output=True)
        return made.read_bytes()


def update() -> None:
    """Write every .ts and .qm file anew; finished translations are kept."""
    texts = all_texts()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        path = FOLDER / f"funnel_{language}.ts"
        path.write_text(written(language, texts, forms_known(path)), "utf-8")
        path.with_suffix(".qm").write_bytes(compiled(path))


def problems() -> list[str]:
    """What is out of date or not yet translated, one sentence each."""
    texts = all_texts()
    return [problem for language in LANGUAGES for problem in _problems_of(language, texts)]


def _problems_of(language: str, texts: list[Text]) -> Iterator[str]:
    path = FOLDER / f"funnel_{language}.ts"
    known = forms_known(path)
    if not path.exists() or path.read_text("utf-8") != written(language, texts, known):
        yield f"{path.name} is out of date: run python tools/translations.py"
    elif compiled(path) != path.with_suffix(".qm").read_bytes():
        yield f"{path.stem}.qm is out of date: run python tools/translations.py"
    for text in texts:
        if language != SOURCE_LANGUAGE and text not in known:
            yield f"{path.name}: not translated: {text.context}: {text.source}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing, only report")
    if not parser.parse_args().check:
        update()
    found = problems()
    print("\n".join(found) or "All texts are translated.")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
