"""Every text that is shown goes through Qt translation, and none has its case changed."""

import ast
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.ground.shown_texts import findings, findings_in

PACKAGE = Path(__file__).parents[2] / "funnel_desktop"
SHOWING = ("ui", "language", "printing", "wording", "app.py")


def test_all_shown_texts_are_translated() -> None:
    found = [
        line.removeprefix(f"{PACKAGE.parent}/")
        for name in SHOWING
        if (PACKAGE / name).exists()
        for line in findings_in(PACKAGE / name)
    ]
    assert "\n".join(found) == ""


ALL_CLEAR = re.compile(
    r"\b(fine|all clear|in good shape|nothing to worry|under control|no worries)\b",
    re.I,
)
"""What nobody can know of an income to come (METHOD.md: none claims what it cannot know)."""


def test_no_text_says_that_all_is_fine() -> None:
    """*Income now looks fine* stood there without a single agreement."""
    catalogue = ElementTree.parse(PACKAGE.parent / "resources/translations/funnel_tr.ts")
    said = {text for each in catalogue.iter("source") if (text := each.text)}
    assert len(said) > 1000
    for path in (PACKAGE / "commandline").rglob("*.py"):
        nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        constants = (node.value for node in nodes if isinstance(node, ast.Constant))
        said |= {each for each in constants if isinstance(each, str)}
    assert sorted(text for text in said if ALL_CLEAR.search(text)) == []
    assert ALL_CLEAR.search("Income now looks fine. A hole would open about 6 weeks from here.")


# -- the test itself is held to its word -----------------------------------------------------------


@pytest.mark.parametrize(
    "source",
    [
        'QLabel("Objective", parent)',
        'QtWidgets.QPushButton("Put back")',
        'label.setText("Nothing yet")',
        'label.setText(f"{count} objectives")',
        'label.setText("From " + name)',
        'label.setText("Quiet" if quiet else "")',
        'label.setText("{n} days".format(n=3))',
        'label.setText(name or "nobody")',
        'card.setAccessibleName("card")',
        'field.setPlaceholderText("tomorrow")',
        'table.setHorizontalHeaderLabels(["Day", translate("Import", "Column")])',
        'menu.addAction(icon("x"), "Delete")',
        'QAction(text="Delete", parent=self)',
        'QFileDialog.getOpenFileName(self, "Open", folder)',
        'ENTRIES = (("new", "&New file…"),)',
        'return "Nothing is late today."',
        'TITLES = {"late": "Late today"}',
        'translate("Board", f"{count} late")',
        'translate("Board", "%s late" % count)',
        'translate("Board", "{n} late".format(n=count))',
        'translate(context, "late")',
        'QCoreApplication.translate(context, "late")',
        'translate("Board", "%n day(s) late")',
        'self.tr("Late")',
        "tr = QCoreApplication.translate",
        "painter.drawText(area, name.upper())",
        "label.setText(name.title())",
        "font.setCapitalization(QFont.Capitalization.AllUppercase)",
        'STYLE = "QLabel { text-transform: uppercase }"',
    ],
)
def test_a_text_that_cannot_be_translated_is_seen(source: str) -> None:
    assert findings(source)


@pytest.mark.parametrize(
    "source",
    [
        'QLabel(translate("Board", "Objective"))',
        'label.setText(translate("Board", "{n} late").format(n=n))',
        'translate("Board", "%n day(s) late", "", count)',
        'translate("Menus", title)',
        'translate("Words", SENTENCES.get(key, "other"))',
        'label.setText(f"{amount} · {day}")',
        'label.setText("×")',
        'QFileDialog.getSaveFileName(self, translate("Week", "Save"), name, "PDF (*.pdf)")',
        'label.setText(f"<b>{escape(name)}</b>")',
        'label.setObjectName("columnTitle")',
        'action = Action("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"))',
        'def paint():\n    """Paint the card."""',
        'raise ValueError("No such stage")',
        'log.debug("Board painted")',
        "painter.translate(width / 2, top)",
        'locale.toString(day, "d. MMM")',
        "same = name.casefold() == other.casefold()",
    ],
)
def test_what_is_right_passes(source: str) -> None:
    assert findings(source) == []
