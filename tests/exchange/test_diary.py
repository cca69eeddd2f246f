"""Diaries out and in: times, repetitions, zones, updates instead of doubles, broken files."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import process_time
from zoneinfo import ZoneInfo

import icalendar
import pytest
import vobject

from funnel_desktop.document.diary_memory import for_diary
from funnel_desktop.document.document import Document, open_document
from funnel_desktop.exchange.diary.busy_in import read_busy
from funnel_desktop.exchange.diary.diary_out import diary
from funnel_desktop.exchange.refused import ImportRefused
from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.week import Block, Span

MONDAY = date(2026, 5, 11)
SUNDAY = date(2026, 5, 17)
WEEK = timedelta(weeks=1)
STAMP = datetime(2026, 5, 10, 12, 0, tzinfo=UTC)
MADRID, NEW_YORK, KOLKATA = map(ZoneInfo, ("Europe/Madrid", "America/New_York", "Asia/Kolkata"))


def block(day: date = MONDAY, start: int = 540, minutes: int = 90, **said: object) -> Block:
    values: dict[str, object] = {"kind": WorkType.PROSPECTING, "title": "Calls", **said}
    return Block(str(values.pop("id", "own")), day, start, minutes, **values)  # type: ignore[arg-type]


def title(each: Block) -> str:
    return each.title


# -- out -------------------------------------------------------------------------------------------


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
    moved = [replace(each, day=each.day + timedelta(days=2)) for each in row]
    assert [uid for uid, *_ in by_icalendar(diary(moved, [], title, STAMP, MADRID))] == uids


# -- a second export updates -----------------------------------------------------------------------


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


# -- in --------------------------------------------------------------------------------------------

DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Somebody//EN\r\n"
ZONES = """BEGIN:VTIMEZONE\r
TZID:Our own time\r
BEGIN:STANDARD\r
DTSTART:19700101T000000\r
TZOFFSETFROM:+0530\r
TZOFFSETTO:+0530\r
END:STANDARD\r
END:VTIMEZONE\r
"""


def file(*events: str, head: str = HEAD) -> bytes:
    parts = [
        f"BEGIN:VEVENT\r\nUID:{n}\r\nDTSTAMP:20260101T000000Z\r\n{event}\r\nEND:VEVENT\r\n"
        for n, event in enumerate(events)
    ]
    return (head + "".join(parts) + "END:VCALENDAR\r\n").encode()


def lines(*parts: str) -> str:
    return "\r\n".join(parts)


def busy(data: bytes, first: date = MONDAY, last: date = SUNDAY) -> list[tuple[str, str, str]]:
    """Weekday, from and to, in Madrid."""
    return [
        (f"{span.day:%a}", clock(span.start), clock(span.end))
        for span in read_busy(data, first, last, MADRID)
    ]


def clock(minute: int) -> str:
    return f"{minute // 60}:{minute % 60:02}"


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (("DTSTART:20260512T090000Z", "DTEND:20260512T100000Z"), [("Tue", "11:00", "12:00")]),
        (("DTSTART:20260512T090000", "DTEND:20260512T100000"), [("Tue", "9:00", "10:00")]),
        (
            ("DTSTART;TZID=America/New_York:20260512T090000", "DURATION:PT45M"),
            [("Tue", "15:00", "15:45")],
        ),
        (("DTSTART;TZID=Our own time:20260512T123000", "DURATION:PT1H"),
         [("Tue", "9:00", "10:00")]),
        (("DTSTART;TZID=Romance Standard Time:20260512T090000", "DURATION:PT1H"),
         [("Tue", "9:00", "10:00")]),
        (("DTSTART:20260512T213000Z", "DURATION:PT2H"),
         [("Tue", "23:30", "24:00"), ("Wed", "0:00", "1:30")]),
        (("DTSTART:20260511T220000Z", "DURATION:PT24H"), [("Tue", "0:00", "24:00")]),
        (("DTSTART:20260517T223000Z", "DURATION:PT1H"), []),
        (("DTSTART;TZID=America/New_York:20260510T190000", "DURATION:PT1H"),
         [("Mon", "1:00", "2:00")]),
        (("DTSTART;TZID=Asia/Tokyo:20260518T050000", "DURATION:PT3H"),
         [("Sun", "22:00", "24:00")]),
        (("DTSTART;VALUE=DATE:20260512",), [("Tue", "0:00", "24:00")]),
        (("DTSTART;VALUE=DATE:20260512", "DTEND;VALUE=DATE:20260514"),
         [("Tue", "0:00", "24:00"), ("Wed", "0:00", "24:00")]),
        (("DTSTART;VALUE=DATE:20260512", "TRANSP:TRANSPARENT"), []),
        (("DTSTART:20260512T090000Z", "DURATION:PT1H", "TRANSP:transparent"), []),
        (("DTSTART:20260512T090000Z", "DURATION:PT1H", "STATUS:CANCELLED"), []),
        (("DTSTART:20260512T090000Z", "DURATION:PT1H", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"), []),
        (("DTSTART:20260512T090000Z", "DURATION:PT1H", "X-MICROSOFT-CDO-BUSYSTATUS:OOF"),
         [("Tue", "11:00", "12:00")]),
        (("DTSTART:20260512T090000Z",), []),
        (("DTSTART:20260512T090000Z", "DTEND:20260512T092530Z"), [("Tue", "11:00", "11:26")]),
        (("DTSTART:20200101T000000Z", "DTEND:20300101T000000Z"),
         [(name, "0:00", "24:00") for name in DAYS]),
    ],
)  # fmt: skip
def test_when_an_event_is_busy(
    event: tuple[str, ...], expected: list[tuple[str, str, str]]
) -> None:
    assert busy(file(lines(*event), head=HEAD + ZONES)) == expected


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("RRULE:FREQ=WEEKLY", ["Tue"]),
        ("RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR", ["Mon", "Wed", "Fri"]),
        ("RRULE:FREQ=DAILY;UNTIL=20260513T070000Z", ["Mon", "Tue", "Wed"]),
        ("RRULE:FREQ=WEEKLY;INTERVAL=3", []),
        ("RRULE:FREQ=MONTHLY;BYDAY=2TU", ["Tue"]),
        ("RRULE:FREQ=DAILY;COUNT=200\r\nEXDATE;TZID=Europe/Madrid:20260512T090000",
         ["Mon", "Wed", "Thu", "Fri", "Sat", "Sun"]),
        ("RDATE;TZID=Europe/Madrid:20260514T090000", ["Thu"]),
        ("RRULE:FREQ=YEARLY", []),
    ],
)  # fmt: skip
def test_repetitions(rule: str, expected: list[str]) -> None:
    """They began in winter: the wall clock stays at nine after the change."""
    began = "DTSTART;TZID=Europe/Madrid:20260203T090000"
    assert busy(file(lines(began, "DURATION:PT1H", rule))) == [
        (day, "9:00", "10:00") for day in expected
    ]


def test_one_occurrence_was_moved_and_one_called_off() -> None:
    row = lines("DTSTART;TZID=Europe/Madrid:20260504T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY")
    zone = "RECURRENCE-ID;TZID=Europe/Madrid"
    moved = lines(f"{zone}:20260512T090000", "DTSTART:20260512T160000Z", "DURATION:PT30M")
    off = lines(f"{zone}:20260513T090000", "DTSTART;TZID=Europe/Madrid:20260513T090000",
                "DURATION:PT1H", "STATUS:CANCELLED")  # fmt: skip
    data = file(row, moved, off).replace(b"UID:1", b"UID:0").replace(b"UID:2", b"UID:0")
    days = [each for each in busy(data) if each[0] in ("Mon", "Tue", "Wed", "Thu")]
    assert days == [("Mon", "9:00", "10:00"), ("Tue", "18:00", "18:30"), ("Thu", "9:00", "10:00")]


def test_repeating_across_the_change_of_clock() -> None:
    """Nine in New York is fifteen in Madrid, but for the weeks when only one has changed."""
    data = file(lines("DTSTART;TZID=America/New_York:20260302T090000", "DURATION:PT1H",
                      "RRULE:FREQ=WEEKLY"))  # fmt: skip
    spans = read_busy(data, date(2026, 3, 2), date(2026, 4, 5), MADRID)
    assert [span.start // 60 for span in spans] == [15, 14, 14, 14, 15]


def test_titles_two_diaries_in_a_file_and_doubles() -> None:
    event = lines("SUMMARY:Diş hekimi\\, 3", "DTSTART:20260512T070000Z", "DURATION:PT1H")
    data = file(event, event) + file(event.replace("12T", "13T"))
    spans = read_busy(data, MONDAY, SUNDAY, MADRID)
    assert spans == [
        Span(date(2026, 5, 12), 540, 600, "Diş hekimi, 3"),
        Span(date(2026, 5, 13), 540, 600, "Diş hekimi, 3"),
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1254"])
def test_other_encodings_and_line_ends(encoding: str) -> None:
    event = lines("SUMMARY:Diş hekimi", "DTSTART:20260512T070000Z", "DURATION:PT1H")
    words = file(event).decode().replace("\r\n", "\n")
    assert busy(words.encode(encoding)) == [("Tue", "9:00", "10:00")]


GOOD = lines("DTSTART:20260512T070000Z", "DURATION:PT1H")


@pytest.mark.parametrize(
    "bad",
    [
        "SUMMARY:No time at all",
        "DTSTART:20261512T090000Z",
        lines("DTSTART:20260512T090000Z", "RRULE:FREQ=SOMETIMES"),
        lines("DTSTART:99991231T235900Z", "DURATION:PT45M"),
        lines("DTSTART:00010101T000000Z", "DURATION:PT45M", "RRULE:FREQ=YEARLY"),
        lines("DTSTART;TZID=Mars/Olympus:20260620T090000", "DURATION:PT1H"),
        lines("DTSTART:19700101T000000Z", "DURATION:PT1S", "RRULE:FREQ=SECONDLY"),
        lines("DTSTART:20260620T090000Z", "DURATION:gibberish"),
    ],
)
def test_an_entry_that_cannot_be_read_costs_no_other(bad: str) -> None:
    found = busy(file(GOOD, bad, GOOD.replace("12T", "14T")))
    assert ("Tue", "9:00", "10:00") in found
    assert ("Thu", "9:00", "10:00") in found


def broken() -> Iterator[tuple[str, bytes]]:
    whole = file(GOOD)
    yield "empty", b""
    yield "white", b" \r\n"
    yield "text", b"hello world"
    yield "page", b"<html><body>not found</body></html>"
    yield "card", b"BEGIN:VCARD\r\nFN:x\r\nEND:VCARD\r\n"
    yield "tasks", b"BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260512T070000Z\r\nEND:VEVENT\r\n"
    yield "half", whole[: len(whole) // 2]
    yield "no end", whole[: -len(b"END:VCALENDAR\r\n")]
    yield "second half", whole + whole[:-10]
    yield "archive", b"PK\x03\x04" + whole
    yield "database", b"SQLite format 3\0" + bytes(100)
    yield "noise", bytes(range(256)) * 8


@pytest.mark.parametrize(("name", "data"), list(broken()), ids=[name for name, _ in broken()])
def test_broken_files_are_refused(name: str, data: bytes) -> None:
    with pytest.raises(ImportRefused) as refused:
        read_busy(data, MONDAY, SUNDAY, MADRID)
    assert refused.value.key == ("empty" if name in ("empty", "white") else "not_a_diary")


def test_a_file_cut_anywhere_is_refused_or_read_and_never_fails() -> None:
    row = lines("SUMMARY:Ünal", "DTSTART;TZID=Our own time:20260512T123000", "DURATION:PT1H",
                "RRULE:FREQ=DAILY;COUNT=9")  # fmt: skip
    data = file(row, GOOD, head=HEAD + ZONES)
    refused = 0
    for length in range(len(data)):
        try:
            read_busy(data[:length], MONDAY, SUNDAY, MADRID)
        except ImportRefused:
            refused += 1
    assert refused >= len(data) - len(b"\r\n") - 1


def test_an_empty_diary_is_one() -> None:
    assert busy(file()) == []


def test_a_diary_of_years_is_read_in_seconds() -> None:
    """Two thousand appointments and a hundred rows."""
    single = [
        lines(f"DTSTART:{date(2021, 1, 1) + timedelta(days=n):%Y%m%d}T090000Z", "DURATION:PT1H")
        for n in range(2000)
    ]
    row = lines("DTSTART;TZID=Europe/Madrid:20200106T090000", "DURATION:PT1H",
                "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")  # fmt: skip
    data = file(*single, *[row] * 100)
    begun = process_time()
    assert ("Tue", "11:00", "12:00") in busy(data)
    assert process_time() - begun < 10


# -- out and in again ------------------------------------------------------------------------------


def test_our_own_export_is_busy_where_the_blocks_are() -> None:
    blocks = [block(date(2026, 3, 29), 60, 180, id="a"), block(MONDAY, 0, 24 * 60, id="b")]
    made = diary(blocks, [block(id="c")], title, STAMP, MADRID)
    found = read_busy(made, date(2026, 3, 23), SUNDAY, MADRID)
    assert [(s.day, s.start, s.end) for s in found] == [(b.day, b.start, b.end) for b in blocks]
