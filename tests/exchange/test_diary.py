"""The week for another diary: what two other programs read, and what a second export updates."""

import time
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest
import vobject

from funnel_desktop.document.diary_memory import for_diary
from funnel_desktop.document.document import Document, open_document
from funnel_desktop.exchange.calendar.calendar_out import diary
from tests.exchange.diaries import (
    KOLKATA,
    MADRID,
    MONDAY,
    NEW_YORK,
    STAMP,
    WEEK,
    block,
    title,
)


def by_icalendar(data: bytes) -> list[tuple[str, datetime, datetime, str]]:
    events = icalendar.Calendar.from_ical(data).walk("VEVENT")
    return [(str(e["UID"]), e.start, e.end, str(e["SUMMARY"])) for e in events]


def by_vobject(data: bytes) -> list[tuple[str, datetime, datetime, str]]:
    events = vobject.readOne(data.decode()).contents.get("vevent", [])
    return [(e.uid.value, e.dtstart.value, e.dtend.value, e.summary.value) for e in events]


@pytest.mark.parametrize("zone", [MADRID, NEW_YORK, KOLKATA, ZoneInfo("UTC")])
@pytest.mark.parametrize(
    "day",
    [
        MONDAY,
        date(2026, 1, 1),
        *(date(2026, 3, d) for d in (8, 28, 29, 30)),
        *(date(2026, 10, d) for d in (24, 25, 26)),
        date(2026, 11, 1),
        date(2026, 12, 31),
    ],
)
def test_two_other_programs_read_the_same_wall_clock(zone: ZoneInfo, day: date) -> None:
    blocks = [block(day, 9 * 60, 90, id="a"), block(day, 22 * 60 + 30, 90, id="b")]
    made = diary(blocks, [], title, STAMP, zone)
    read = by_icalendar(made)
    assert read == by_vobject(made)
    for (_, start, end, _), own in zip(read, blocks, strict=True):
        begin = datetime.combine(day, datetime.min.time()) + timedelta(minutes=own.start)
        assert start.astimezone(zone).replace(tzinfo=None) == begin
        assert end.astimezone(zone).replace(tzinfo=None) == begin + timedelta(minutes=90)


def test_the_machine_s_zone_where_none_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    try:
        made = diary([block()], [], title, STAMP)
    finally:
        monkeypatch.undo()
        time.tzset()
    assert b"DTSTART:20260511T130000Z" in made


@pytest.mark.parametrize("words", ["Çağrı, İpek; Işık\\ und 李", "a\nb", "x" * 300, "🙂" * 60, ""])
def test_titles_are_read_back_as_they_are(words: str) -> None:
    made = diary([block(title=words)], [], title, STAMP, MADRID)
    assert [each[3] for each in by_icalendar(made)] == [words]
    assert [each[3] for each in by_vobject(made)] == [words]
    assert max(map(len, made.split(b"\r\n"))) <= 75
    assert made.endswith(b"END:VCALENDAR\r\n")


def test_what_a_diary_needs_to_know_is_there() -> None:
    made = diary([block(sequence=3)], [block(id="b", sequence=5)], title, STAMP, MADRID)
    first, second = icalendar.Calendar.from_ical(made).walk("VEVENT")
    assert (int(first["SEQUENCE"]), str(first["STATUS"]), str(first["TRANSP"])) == (
        3, "CONFIRMED", "OPAQUE",
    )  # fmt: skip
    assert (int(second["SEQUENCE"]), str(second["STATUS"])) == (5, "CANCELLED")
    assert first["DTSTAMP"].dt == STAMP
    assert b"METHOD:PUBLISH" in made
    assert diary([block()], [], title, STAMP, MADRID) == diary([block()], [], title, STAMP, MADRID)


def test_occurrences_of_a_repeating_block_are_told_apart() -> None:
    row = [block(MONDAY + n * WEEK, every=1) for n in range(3)]
    uids = [uid for uid, *_ in by_icalendar(diary(row, [], title, STAMP, MADRID))]
    assert len(set(uids)) == 3
    moved = [each._replace(day=each.day + timedelta(days=2)) for each in row]
    assert [uid for uid, *_ in by_icalendar(diary(moved, [], title, STAMP, MADRID))] == uids


@dataclass
class OtherDiary:
    """A diary as others are: newer events replace older ones, cancelled ones go."""

    known: dict[str, tuple[int, icalendar.Event]] = field(default_factory=dict)

    def take(self, data: bytes) -> None:
        for event in icalendar.Calendar.from_ical(data).walk("VEVENT"):
            uid, sequence = str(event["UID"]), int(event["SEQUENCE"])
            if uid not in self.known or sequence > self.known[uid][0]:
                self.known[uid] = (sequence, event)

    def shows(self) -> list[tuple[str, int, str]]:
        """Day, minute and title of what stands in it, in order."""
        events = [event for _, event in self.known.values() if event["STATUS"] != "CANCELLED"]
        wall = [(each, each.start.astimezone(MADRID)) for each in events]
        return sorted(
            (at.date().isoformat(), at.hour * 60 + at.minute, str(each["SUMMARY"]))
            for each, at in wall
        )


def export(document: Document, monday: date = MONDAY) -> bytes:
    stand, gone = for_diary(document, monday, title)
    return diary(stand, gone, title, STAMP, MADRID)


def shown(document: Document, monday: date = MONDAY) -> list[tuple[str, int, str]]:
    blocks = document.weeks.blocks(monday, monday + timedelta(days=6))
    return sorted((b.day.isoformat(), b.start, b.title) for b in blocks)


@pytest.fixture
def other() -> OtherDiary:
    return OtherDiary()


def test_each_export_leaves_the_diary_as_the_week_is(document: Document, other: OtherDiary) -> None:
    """Moved, renamed, deleted, one of a row, all of a row, once for ever, undone, redone."""
    weeks = document.weeks
    single = weeks.add_block(block(title="Single"))
    row = weeks.add_block(block(MONDAY - WEEK + timedelta(days=2), title="Row", every=1))
    wednesday = MONDAY + timedelta(days=2)

    def assert_alike() -> None:
        other.take(export(document))
        assert other.shows() == shown(document)

    assert_alike()
    weeks.change_block(single, MONDAY, block(start=600, title="Moved"))
    assert_alike()
    document.log.undo()
    assert_alike()
    document.log.redo()
    assert_alike()
    weeks.change_block(row, wednesday, block(MONDAY, title="Once"))
    assert_alike()
    document.log.undo()
    assert_alike()
    everyone = block(wednesday + timedelta(days=1), 660, title="All", every=1)
    weeks.change_block(row, wednesday, everyone, only_this=False)
    assert_alike()
    weeks.delete_block(row, wednesday + timedelta(days=1))
    assert_alike()
    document.log.undo()
    assert_alike()
    thursday = block(wednesday + timedelta(days=1), 660, title="No row any more")
    weeks.change_block(row, wednesday + timedelta(days=1), thursday, only_this=False)
    assert_alike()
    weeks.delete_block(single, MONDAY)
    assert_alike()
    document.log.undo()
    assert_alike()
    weeks.change_block(single, MONDAY, block(every=2, title="Now a row"), only_this=False)
    assert_alike()


def test_nothing_changed_is_nothing_newer(document: Document, tmp_path: Path) -> None:
    document.weeks.add_block(block())
    document.weeks.add_block(block(every=1))
    first = export(document)
    assert export(document) == first
    document.close()
    path = tmp_path / "practice.funnel"
    with open_document(path) as again:
        assert export(again) == first
        assert len(again.log.history()) == 2


def test_a_block_that_moved_to_another_week_is_followed(
    document: Document, other: OtherDiary
) -> None:
    own = document.weeks.add_block(block())
    other.take(export(document))
    document.weeks.change_block(own, MONDAY, block(MONDAY + WEEK))
    other.take(export(document))
    assert other.shows() == shown(document, MONDAY + WEEK)
    other.take(export(document, MONDAY + WEEK))
    assert other.shows() == shown(document, MONDAY + WEEK)
    assert by_icalendar(export(document)) == []


def test_a_diary_that_was_never_told_hears_of_no_deletion(document: Document) -> None:
    own = document.weeks.add_block(block(every=1))
    document.weeks.delete_block(own, MONDAY)
    document.weeks.delete_block(document.weeks.add_block(block()), MONDAY)
    assert by_icalendar(export(document)) == []


def test_an_export_from_a_file_that_nobody_may_change(document: Document, tmp_path: Path) -> None:
    document.weeks.add_block(block())
    document.close()
    before = (tmp_path / "practice.funnel").read_bytes()
    with open_document(tmp_path / "practice.funnel", read_only=True) as again:
        assert len(by_icalendar(export(again))) == 1
    assert (tmp_path / "practice.funnel").read_bytes() == before


@pytest.mark.parametrize("words", ["", "[]", "7", '{"a": 1}', '{"a": ["x"]}', "{"])
def test_a_memory_that_nobody_can_read_is_none(document: Document, words: str) -> None:
    document.remember("diary", words)
    document.weeks.add_block(block())
    assert len(by_icalendar(export(document))) == 1


def test_the_memory_does_not_grow_for_ever(document: Document) -> None:
    for n in range(60):
        document.weeks.add_block(block(MONDAY + n * WEEK))
        export(document, MONDAY + n * WEEK)
    assert len((document.remembered("diary") or "").split('": [')) - 1 == 53


def test_titles_are_written_without_control_characters() -> None:
    """A terminal would be steered by them, and other programs refuse the whole file."""
    named = block(title="Call\x07 \x1b[2J Zoë\r\nEND:VCALENDAR\u2028x\x00")
    made = diary([named], [], title, STAMP, MADRID).decode()
    assert "SUMMARY:Call [2J Zoë\\nEND:VCALENDARx\r\n" in made
    assert made.count("END:VCALENDAR\r\n") == 1


def test_a_diary_rings_before_each_block_where_it_is_asked_to() -> None:
    one = block(MONDAY, 600, 90)
    told = diary([one], [one], lambda _: "Call Mia", STAMP, MADRID, alarm=10)
    stands, gone = icalendar.Calendar.from_ical(told).walk("VEVENT")
    [alarm] = stands.walk("VALARM")
    assert alarm["trigger"].dt == timedelta(minutes=-10)
    assert alarm["description"] == "Call Mia"
    assert not gone.walk("VALARM"), "what is cancelled does not ring"
    assert b"VALARM" not in diary([one], [], lambda _: "Call Mia", STAMP, MADRID)
