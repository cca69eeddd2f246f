"""The week that these tests plan, and lists that other programs might give."""

from datetime import date
from pathlib import Path

from funnel_desktop.document.document import create_document
from funnel_desktop.funnel.stages import PRIORITY
from tests.commandline.program import Call

WEEK = "2026-W20"
MONDAY = date(2026, 5, 11)
CLOSING, PROSPECTING, COVERING = PRIORITY

BUSY = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:x\r
BEGIN:VEVENT\r
UID:1\r
DTSTAMP:20260101T000000Z\r
DTSTART:20260511T080000\r
DTEND:20260511T180000\r
RRULE:FREQ=DAILY;COUNT=3\r
SUMMARY:Away\r
END:VEVENT\r
END:VCALENDAR\r
"""


def practice(call: Call, folder: Path, name: str, above: int, inside: int, best: int) -> Path:
    """A document of so many objectives a stage, made through `import`."""
    rows = ["Client,Stage", *[f"Above {n},Above the Funnel" for n in range(above)]]
    rows += [f"In {n},In the Funnel" for n in range(inside)]
    rows += [f"Best {n},Best Few" for n in range(best)]
    listed, made = folder / f"{name}.csv", folder / f"{name}.funnel"
    listed.write_text("\n".join(rows) + "\n", encoding="utf-8")
    if len(rows) == 1:
        create_document(made).close()
    else:
        assert call("import", made, listed).code == 0
    return made
