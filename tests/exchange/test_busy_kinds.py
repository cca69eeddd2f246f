"""What calendar programs write and should not: read rightly, or counted, never taken for free."""

from collections.abc import Callable
from datetime import date
from time import process_time

import pytest

from funnel_desktop.exchange.calendar.busy_in import days_read, read_busy
from tests.exchange.diaries import MADRID, MONDAY, SUNDAY, WEEK

HEAD = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//EN\n"
ROW = ("DTSTART;TZID=Europe/Madrid:20260504T090000", "DTEND;TZID=Europe/Madrid:20260504T100000")
AT_NINE = ("DTSTART:20260512T090000", "DTEND:20260512T100000")
TUESDAY = "Tue 9:00-10:00"


def event(*lines: str, uid: str = "u") -> str:
    return "\n".join(["BEGIN:VEVENT", f"UID:{uid}", *lines, "END:VEVENT", ""])


def calendar(*parts: str) -> bytes:
    return (HEAD + "".join(parts) + "END:VCALENDAR\n").encode()


def read(*parts: str) -> tuple[list[str], int]:
    """When one is busy in the week, in Madrid, and how many entries could not be read."""
    busy = read_busy(calendar(*parts), MONDAY, SUNDAY, MADRID)
    said = [f"{s.day:%a} {_clock(s.start)}-{_clock(s.end)}" for s in busy.spans]
    return said, busy.unreadable


def _clock(minute: int) -> str:
    return f"{minute // 60}:{minute % 60:02}"


WHOLE = "Tue 0:00-24:00"
HALF = "Tue 8:00-8:30"
OUTLOOK = """BEGIN:VTIMEZONE
TZID:Customized Time Zone
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("DTSTART;VALUE=DATE:20260512", "DTEND;VALUE=DATE:20260512"), [WHOLE]),
        (("DTSTART;VALUE=DATE:20260512", "DTEND;VALUE=DATE:20260511"), [WHOLE]),
        (("DTSTART;VALUE=DATE:20260512", "DURATION:PT0S"), [WHOLE]),
        (("DTSTART:20260512", "DTEND:20260513"), [WHOLE]),
        (("DTSTART;VALUE=DATE:20260512T000000", "DTEND;VALUE=DATE:20260513T000000"), [WHOLE]),
        (("DTSTART:20260512T220000", "DTEND;VALUE=DATE:20260513"), ["Tue 22:00-24:00"]),
        (("DTSTART:2026-05-12T08:00:00", "DTEND:2026-05-12T08:30:00"), [HALF]),
        (("DTSTART:2026-05-12 08:00", "DTEND:2026-05-12 08:30"), [HALF]),
        (("DTSTART:2026-05-12T08:00:00.000+02:00", "DTEND:20260512T0830"), [HALF]),
        (("DTSTART:20260512t060000z", "DTEND:20260512T063000Z"), [HALF]),
        (("DTSTART: 20260512T080000", "DTEND: 20260512T083000 "), [HALF]),
        (("DTSTART :20260512T080000", "dtend:20260512T083000"), [HALF]),
        (("DTSTART:20260512T233000", "DTEND:20260512T240000"), ["Tue 23:30-24:00"]),
        (('DTSTART;TZID="tzone://Microsoft/Utc":20260512T060000', "DURATION:PT30M"), [HALF]),
        (("DTSTART;TZID=/mozilla.org/20050126_1/Europe/London:20260512T070000",
          "DURATION:PT30M"), [HALF]),
        (("DTSTART;TZID=europe/london:20260512T070000", "DURATION:PT30M"), [HALF]),
        (("DTSTART;TZID=\"(UTC+01:00) Amsterdam, Berlin, Rome\":20260512T080000",
          "DURATION:PT30M"), [HALF]),
        (("DTSTART;TZID=GMT+0300:20260512T090000", "DURATION:PT30M"), [HALF]),
        (("DTSTART;TZID=Customized Time Zone:20260512T080000", "DURATION:PT30M"), [HALF]),
        (("DTSTART;TZID=Customized Time Zone:20260113T080000", "DURATION:PT30M",
          "RRULE:FREQ=WEEKLY"), [HALF]),
    ],
)  # fmt: skip
def test_times_as_programs_write_them(lines: tuple[str, ...], expected: list[str]) -> None:
    assert read(OUTLOOK, event(*lines)) == (expected, 0)


@pytest.mark.parametrize(
    ("until", "last"),
    [
        ("20260512", "Tue"),
        ("20260512T090000", "Tue"),
        ("20260512T070000Z", "Tue"),
        ("20260512T065959Z", "Mon"),
        ("2026-05-12", "Tue"),
    ],
)
def test_a_rule_ends_with_its_last_day(until: str, last: str) -> None:
    said, missing = read(event(*ROW, f"RRULE:FREQ=DAILY;UNTIL={until}"))
    assert (said[-1][:3], missing) == (last, 0)


@pytest.mark.parametrize("until", ["20260512", "20260511T220000Z", "20260512T000000Z"])
def test_whole_days_repeat_until_their_last_day(until: str) -> None:
    rule = f"RRULE:FREQ=DAILY;UNTIL={until}"
    said, _ = read(event("DTSTART;VALUE=DATE:20260504", rule))
    assert said == ["Mon 0:00-24:00", WHOLE]


def test_entries_of_one_name_are_all_read() -> None:
    other = event("DTSTART:20260513T090000", "DTEND:20260513T100000")
    assert read(event(*AT_NINE, "DTSTAMP:20260101T000000Z"), other)[0] == [
        TUESDAY, "Wed 9:00-10:00",
    ]  # fmt: skip


def test_a_later_word_on_an_entry_goes_before_an_earlier_one() -> None:
    later = event("DTSTART:20260513T140000", "DURATION:PT1H", "SEQUENCE:2")
    assert read(event(*AT_NINE), later)[0] == ["Wed 14:00-15:00"]
    assert read(event(*AT_NINE), event(*AT_NINE, "SEQUENCE:1", "STATUS:CANCELLED"))[0] == []


ID = "RECURRENCE-ID;TZID=Europe/Madrid:20260512T090000"
REST = [f"{day} 9:00-10:00" for day in ("Mon", "Wed", "Thu", "Fri", "Sat", "Sun")]


@pytest.mark.parametrize(
    ("change", "instead"),
    [
        ((ID, "STATUS:CANCELLED"), []),
        (("RECURRENCE-ID:20260512T070000Z", "STATUS:CANCELLED"), []),
        (("RECURRENCE-ID;VALUE=DATE:20260512", "STATUS:CANCELLED"), []),
        ((ID, "SUMMARY:Another name"), [TUESDAY]),
        ((ID, "DTSTART:20260512T140000", "DURATION:PT2H"), ["Tue 14:00-16:00"]),
        ((ID, "DTSTART:20260512T140000"), ["Tue 14:00-15:00"]),
    ],
)
def test_one_occurrence_was_changed(change: tuple[str, ...], instead: list[str]) -> None:
    said, missing = read(event(*ROW, "RRULE:FREQ=DAILY"), event(*change))
    assert (sorted(said), missing) == (sorted([*REST, *instead]), 0)


@pytest.mark.parametrize(
    ("lines", "rest"),
    [
        (("DTSTART:20260513T140000", "DURATION:PT2H"),
         [f"{day} 14:00-16:00" for day in ("Wed", "Thu", "Fri", "Sat", "Sun")]),
        (("STATUS:CANCELLED",), []),
    ],
)  # fmt: skip
def test_an_occurrence_and_all_after_it_were_changed(
    lines: tuple[str, ...], rest: list[str]
) -> None:
    at = "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Madrid:20260513T090000"
    said, _ = read(event(*ROW, "RRULE:FREQ=DAILY"), event(at, *lines))
    assert said == ["Mon 9:00-10:00", TUESDAY, *rest]


def test_a_calendar_that_tells_only_when_one_is_busy() -> None:
    said, missing = read(
        "BEGIN:VFREEBUSY\nUID:f\n"
        "FREEBUSY;FBTYPE=BUSY:20260512T060000Z/20260512T063000Z,20260513T060000Z/PT1H\n"
        "FREEBUSY;FBTYPE=FREE:20260514T060000Z/PT1H\n"
        "FREEBUSY:20260515T060000Z/PT1H\nFREEBUSY;FBTYPE=BUSY-TENTATIVE:20260516T060000Z/PT1H\n"
        "END:VFREEBUSY\n"
    )
    assert said == [HALF, "Wed 8:00-9:00", "Fri 8:00-9:00", "Sat 8:00-9:00"]
    assert missing == 0


def test_times_are_of_the_calendars_own_zone() -> None:
    assert read("X-WR-TIMEZONE:America/New_York\n", event(*AT_NINE))[0] == ["Tue 15:00-16:00"]


@pytest.mark.parametrize(
    "lines",
    [
        ("SUMMARY:No time at all",),
        ("DTSTART:tomorrow at nine",),
        ("DTSTART:20261512T090000Z",),
        ("DTSTART;TZID=Mars/Olympus:20260512T090000", "DURATION:PT1H"),
        ("DTSTART:20260512T090000", "DURATION:gibberish"),
        ("DTSTART:20260512T090000", "DTEND:20260512T080000"),
        ("DTSTART:20260504T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;INTERVAL=0"),
        ("DTSTART:20260504T090000", "DURATION:PT1H", "RRULE:FREQ=SECONDLY"),
        ("DTSTART:20260504T090000", "DURATION:PT1H", "RRULE:FREQ=SOMETIMES"),
        ("DTSTART:20260504T090000", "DURATION:PT1H", "RRULE:W1 MO TU #0"),
        ("RECURRENCE-ID:when", "STATUS:CANCELLED"),
    ],
)
def test_what_cannot_be_read_is_counted_and_costs_nothing_else(lines: tuple[str, ...]) -> None:
    good = event(*AT_NINE, uid="good")
    assert read(event(*lines), good, event(*lines, uid="again")) == ([TUESDAY], 2)


def test_a_broken_repetition_keeps_its_first_time() -> None:
    assert read(event(*AT_NINE, "RRULE:FREQ=DAILY;INTERVAL=0")) == ([TUESDAY], 1)


def test_titles_are_one_line_without_control_characters() -> None:
    made = calendar(event(*AT_NINE, "SUMMARY:Dr.\\, Öz\\n\x07\x1b[31mat  three\\\\"))
    (span,) = read_busy(made, MONDAY, SUNDAY, MADRID).spans
    assert span.title == "Dr., Öz [31mat three\\"


# -- time that is bounded whatever the file says


def many(count: int, *lines: str) -> Callable[[], str]:
    return lambda: "".join(
        event(*[line.replace("{n}", str(n)).replace("{d}", f"{n % 28 + 1:02}") for line in lines],
              uid=str(n))
        for n in range(count)
    )  # fmt: skip


DAILY = ("DTSTART:20200101T090000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY")
HOSTILE = {
    "interval 0": many(1, *DAILY[:2], "RRULE:FREQ=DAILY;INTERVAL=0"),
    "never": many(9, *ROW, "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"),
    "never by place": many(9, *ROW, "RRULE:FREQ=YEARLY;BYDAY=MO;BYSETPOS=300"),
    "20,000 series": many(20_000, *DAILY, "SUMMARY:A"),
    "20,000 different series": many(20_000, "DTSTART:202001{d}T090000Z", *DAILY[1:], "SUMMARY:{n}"),
    "a million days off": many(1, *DAILY, "EXDATE:" + ",".join(["20210512T090000Z"] * 1_000_000)),
    "a million days more": many(1, *DAILY, "RDATE:" + ",".join(["20260512T090000Z"] * 1_000_000)),
    "from the year 1": many(99, "DTSTART:00010101T090000Z", "DURATION:PT{n}M", DAILY[2]),
    "counted from the year 1": many(
        99, "DTSTART:00010101T090000Z", "DURATION:PT{n}M", "RRULE:FREQ=DAILY;BYMONTH=2;COUNT=9{n}"
    ),
    "all seconds": many(1, *DAILY[:2], "RRULE:FREQ=DAILY;BYHOUR=" + ",".join(map(str, range(24)))
                        + ";BYMINUTE=" + ",".join(map(str, range(60)))),
    "27 years long, each day": many(500, DAILY[0], "DURATION:P9{n}D", DAILY[2]),
    "nested": lambda: "BEGIN:VALARM\n" * 100_000 + "END:VALARM\n" * 100_000,
    "quoted": many(1, "DTSTART;TZID=" + '"' * 300_000 + ":20260512T090000"),
}  # fmt: skip


@pytest.mark.parametrize("made", HOSTILE.values(), ids=HOSTILE)
def test_no_file_is_read_for_ever(made: Callable[[], str]) -> None:
    data = calendar(made(), event(*AT_NINE, "SUMMARY:Good", uid="good"))
    begun = process_time()
    busy = read_busy(data, *days_read(MONDAY), MADRID)
    assert process_time() - begun < 4
    assert any(span.title == "Good" for span in busy.spans)


def test_reading_can_be_ended() -> None:
    class Enough(Exception):
        pass

    def ended(done: int, of: int) -> None:
        assert 0 <= done < of
        raise Enough

    with pytest.raises(Enough):
        read_busy(calendar(event(*AT_NINE)), MONDAY, SUNDAY, MADRID, ended)


def test_eight_weeks_are_read_wherever_the_week_lies() -> None:
    first, last = days_read(MONDAY)
    assert (first, last) == (date(2026, 5, 9), MONDAY + 8 * WEEK - date.resolution)
    assert days_read(date(1, 1, 1))[0] == date(1, 1, 1)
    assert days_read(date(9999, 12, 27))[1] == date.max


def test_days_that_tell_their_own_length_are_busy_as_long() -> None:
    entry = (
        "DTSTART:20260504T100000\nDTEND:20260504T110000\n"
        "RDATE;VALUE=PERIOD:20260505T100000/20260505T130000,20260506T100000/PT3H"
    )
    text = f"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n{entry}\nEND:VEVENT\nEND:VCALENDAR\n"
    busy = read_busy(text.encode(), date(2026, 5, 4), date(2026, 5, 10))
    assert [(span.start, span.end) for span in busy.spans] == [(600, 660), (600, 780), (600, 780)]
