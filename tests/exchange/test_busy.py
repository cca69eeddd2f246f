"""Busy times out of another diary: repetitions, zones, changes of clock, broken files."""

from collections.abc import Iterator
from datetime import date, timedelta
from time import process_time

import pytest

from funnel_desktop.exchange.calendar.busy_in import read_busy
from funnel_desktop.exchange.calendar.calendar_out import diary
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.funnel.week import Span
from tests.exchange.diaries import MADRID, MONDAY, STAMP, SUNDAY, block, title

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
        for span in read_busy(data, first, last, MADRID).spans
    ]


def unreadable(data: bytes) -> int:
    return read_busy(data, MONDAY, SUNDAY, MADRID).unreadable


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
    spans = read_busy(data, date(2026, 3, 2), date(2026, 4, 5), MADRID).spans
    assert [span.start // 60 for span in spans] == [15, 14, 14, 14, 15]


def test_titles_two_diaries_in_a_file_and_doubles() -> None:
    event = lines("SUMMARY:Diş hekimi\\, 3", "DTSTART:20260512T070000Z", "DURATION:PT1H")
    data = file(event, event) + file(event.replace("12T", "13T"))
    assert read_busy(data, MONDAY, SUNDAY, MADRID).spans == (
        Span(date(2026, 5, 12), 540, 600, "Diş hekimi, 3"),
        Span(date(2026, 5, 13), 540, 600, "Diş hekimi, 3"),
    )


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


def test_our_own_export_is_busy_where_the_blocks_are() -> None:
    blocks = [block(date(2026, 3, 29), 60, 180, id="a"), block(MONDAY, 0, 24 * 60, id="b")]
    made = diary(blocks, [block(id="c")], title, STAMP, MADRID)
    found = read_busy(made, date(2026, 3, 23), SUNDAY, MADRID).spans
    assert [(s.day, s.start, s.end) for s in found] == [(b.day, b.start, b.end) for b in blocks]
