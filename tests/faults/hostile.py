"""Files made to break whatever reads them: seeded, made anew for each run, smaller where `size` is.

Each maker takes a source of chance and a size from 0 to 1 and gives the bytes of one file. What
they have in common is what people have reported of other programs: far cells, bombs, patterns that
do not end, cells without end, rules without end, nesting, lies about lengths, and mere damage.
"""

import codecs
import io
import json
import os
import socket
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

Maker = Callable[[Random, float], bytes]

HEAD = "Name,Email,Value,First contact,Notes\n"
ROW = "Ana Ruiz,ana@x.example,1200,12.03.2026,Met at a fair\n"
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Ruiz\r\nTEL:+34 600 555 010\r\n{}\r\nEND:VCARD\r\n"
EVENT = (
    "BEGIN:VEVENT\r\nUID:{}\r\nDTSTART:20260302T090000Z\r\nDTEND:20260302T100000Z\r\n"
    "{}\r\nEND:VEVENT\r\n"
)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def times(least: int, most: int, size: float) -> int:
    return int(least + (most - least) * size)


# -- text -----------------------------------------------------------------------------------------


def long_cell(rng: Random, size: float) -> bytes:
    sign = rng.choice(["1", " ", ".", ",", "1,", "1.1-", "e", "(", "T1", "12:30 ", "a@", "x1", "²"])
    cell = sign * (times(20_000, 5_000_000, size) // len(sign)) + rng.choice(["", "x", "e5", " 1"])
    place = rng.randrange(5)
    cells = ["Ana Ruiz", "ana@x.example", "1200", "12.03.2026", ""]
    cells[place] = f'"{cell}"'
    return (HEAD + ROW + ",".join(cells) + "\n" + ROW).encode()


def equal_headings(rng: Random, size: float) -> bytes:
    count = times(900, 20_000, size)
    return (",".join([rng.choice(["Name", "", "Email"])] * count) + "\n").encode() * 2


def one_line(rng: Random, size: float) -> bytes:
    return rng.choice([b"x", b"a,", b"1;", b" ", b"\xc4\xb1"]) * times(500_000, 190_000_000, size)


def many_lines(rng: Random, size: float) -> bytes:
    line = rng.choice([b"\n", b"\r", b",,,\n", b"a\n", b"a,b,c\n"])
    return b"Name,Email\n" + line * times(600_000, 12_000_000, size)


def open_quote(rng: Random, size: float) -> bytes:
    rest = ROW * times(1000, 500_000, size)
    return (HEAD + ROW * rng.randrange(5) + 'Iris,"' + rest).encode()


def many_quotes(rng: Random, size: float) -> bytes:
    return (HEAD + rng.choice(['"', '""', '","', '"\n', "'\""]) * times(9999, 9**7, size)).encode()


def wrong_mark(rng: Random, size: float) -> bytes:
    marks = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE)
    text = (HEAD + ROW * times(10, 100_000, size)).encode(rng.choice(["utf-8", "utf-16-le"]))
    return rng.choice(marks) * rng.randrange(1, 4) + text


def noise(rng: Random, size: float) -> bytes:
    start = rng.choice([b"", HEAD.encode(), b"\xff\xfe", b"sep=", b"BEGIN:VCARD\n", b"\xd0\xcf"])
    return start + rng.randbytes(times(1000, 20_000_000, size))


def odd_letters(rng: Random, size: float) -> bytes:
    odd = "\u202e\u200b\ufeff\ue0ffend\ue0ff\x07\x1b[2J\u2028\ud7ff\U0010ffff\u0300<b>&{}%s%n\\"
    cells = ["".join(rng.choices(odd + "Ana,;\"'\t", k=rng.randrange(40))) for _ in range(300)]
    text = HEAD + "\n".join(",".join(rng.choices(cells, k=5)) for _ in range(times(9, 9999, size)))
    return text.encode()


def stacked_accents(rng: Random, size: float) -> bytes:
    name = "A" + "\u0301" * times(900, 90_000, size)
    return (HEAD + f"{name},,,,\n" * rng.randrange(1, 40)).encode()


def wide(rng: Random, size: float) -> bytes:
    return (",".join(map(str, range(times(1001, 2_000_000, size)))) + "\n").encode() * 3


def many_rows(rng: Random, size: float) -> bytes:
    return (HEAD + ROW * times(5000, 600_000, size)).encode()


def dates_of_all_sorts(rng: Random, size: float) -> bytes:
    signs = "0123456789./- :T,"
    rows = ("".join(rng.choices(signs, k=rng.randrange(30))) for _ in range(times(99, 99999, size)))
    return (HEAD + "".join(f'Ana,,,"{row}",\n' for row in rows)).encode()


# -- workbooks ------------------------------------------------------------------------------------


def zipped(parts: dict[str, str | bytes]) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, inside in parts.items():
            archive.writestr(name, inside)
    return kept.getvalue()


def workbook(sheet: str | bytes, **more: str | bytes) -> bytes:
    book = f'<Relationship Id="r" Type="{LINKS}/officeDocument" Target="xl/workbook.xml"/>'
    link = f'<Relationship Id="r1" Type="{LINKS}/worksheet" Target="worksheets/sheet1.xml"/>'
    strings = f'<Relationship Id="r2" Type="{LINKS}/sharedStrings" Target="sharedStrings.xml"/>'
    parts: dict[str, str | bytes] = {
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}">{book}</Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><sheets>'
        '<sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}">{link}{strings}'
        "</Relationships>",
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}"><si><t>Name</t></si></sst>',
        "xl/worksheets/sheet1.xml": sheet,
    }
    return zipped(parts | {name.replace("__", "/"): inside for name, inside in more.items()})


def sheet(rows: str, behind: str = "") -> str:
    return f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData>{behind}</worksheet>'


def cell(place: str, inside: str = "><v>1</v>") -> str:
    return f'<c r="{place}"{inside}</c>'


FIRST = f'<row r="1">{cell("A1")}{cell("B1")}</row>'


def far_cells(rng: Random, size: float) -> bytes:
    letters = rng.choice(["XFD", "ALL", "ALM", "ZZZ", "B", "A"])
    row = rng.choice([1048576, 499_999, 500_050, 4_294_967_295, 99_999, 2**40])
    return workbook(sheet(FIRST + f'<row r="{row}">{cell(f"{letters}{row}")}</row>'))


def bomb(rng: Random, size: float) -> bytes:
    much = rng.choice([b" ", b"<c/>", b"x"]) * times(9_000_000, 300_000_000, size)
    start, end = sheet(FIRST).encode().split(b"</sheetData>")
    if rng.random() < 0.5:
        return workbook(start + much + b"</sheetData>" + end)
    text = f'<sst xmlns="{MAIN}"><si><t>'.encode() + much + b"</t></si></sst>"
    return workbook(sheet(FIRST), **{"xl/sharedStrings.xml": text})


def many_cells(rng: Random, size: float) -> bytes:
    row = "".join(cell(f"{letter}{{0}}") for letter in "ABCDEFGH")
    rows = "".join(f'<row r="{n}">{row.format(n)}</row>' for n in range(1, times(99, 90_000, size)))
    return workbook(sheet(rows))


def merged_everywhere(rng: Random, size: float) -> bytes:
    count = times(1000, 100_000, size)
    ranges = "".join(f'<mergeCell ref="A1:XFD{1048576 - n}"/>' for n in range(count))
    rows = "".join(f'<row r="{n}">{cell(f"A{n}")}</row>' for n in range(1, times(99, 9999, size)))
    return workbook(sheet(rows, f'<mergeCells count="{count}">{ranges}</mergeCells>'))


def nested_xml(rng: Random, size: float) -> bytes:
    depth = times(1000, 5_000_000, size)
    return workbook(sheet("<row r='1'>" + "<c>" * depth + "</c>" * depth + "</row>"))


def entities(rng: Random, size: float) -> bytes:
    lines = ['<!ENTITY a0 "lol">'] + [
        f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)
    ]
    words = f'<?xml version="1.0"?><!DOCTYPE sst [{"".join(lines)}]>'
    where = rng.choice(["xl/workbook.xml", "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels"])
    return workbook(
        sheet(FIRST), **{where: f'{words}<sst xmlns="{MAIN}"><si><t>&a9;</t></si></sst>'}
    )


def wrong_strings(rng: Random, size: float) -> bytes:
    shown = rng.choice(["9999999999", "-1", "NaN", "1e308", "", "x" * times(99, 9**7, size)])
    inside = cell("A1", f' t="s"><v>{shown}</v>')
    return workbook(sheet(f'<row r="1">{inside}</row>'))


def damaged_workbook(rng: Random, size: float) -> bytes:
    return damaged(many_cells(rng, 0.01), rng)


def many_formulas(rng: Random, size: float) -> bytes:
    rows = "".join(
        f'<row r="{n}">{cell(f"A{n}", "><f>B1</f>")}</row>'
        for n in range(1, times(99, 99999, size))
    )
    return workbook(sheet(rows + "<c <f " * times(9, 9999, size)))


def old_workbook(rng: Random, size: float) -> bytes:
    head = bytearray(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(24) + b"\xfe\xff\x09\0\x06\0")
    body = rng.choice([bytes(5000), rng.randbytes(50_000), b"\xff\xff\xff\xfd" * 9000])
    return bytes(head) + body


def open_document(rng: Random, size: float) -> bytes:
    rows, columns = rng.choice([(1048576, 16384), (2**31, 2**31), (10**6, 1000)])
    ns = "urn:oasis:names:tc:opendocument:xmlns"
    inside = (
        f'<office:document-content xmlns:office="{ns}:office:1.0" xmlns:table="{ns}:table:1.0" '
        f'xmlns:text="{ns}:text:1.0"><office:body><office:spreadsheet><table:table '
        f'table:name="A"><table:table-row table:number-rows-repeated="{rows}"><table:table-cell '
        f'office:value-type="string" table:number-columns-repeated="{columns}"><text:p>x</text:p>'
        "</table:table-cell></table:table-row></table:table></office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return zipped({"mimetype": kind, "content.xml": inside})


# -- cards ----------------------------------------------------------------------------------------


def endless_line(rng: Random, size: float) -> bytes:
    part = rng.choice([";aaa", ";a=b", ",a", ';a="', ";", ";;", "=", ";a=,", '"', ";TYPE=x:"])
    line = "TEL" + part * times(26, 900_000, size) + rng.choice(["", ":1", '"', ";:"])
    return (CARD.format("") + CARD.format(line) + CARD.format("")).encode()


def folded_note(rng: Random, size: float) -> bytes:
    fold = rng.choice(["\r\n x", "\r\n\t", "=\r\n"])
    note = "NOTE;ENCODING=QUOTED-PRINTABLE:" + "x" + fold * times(9999, 2_000_000, size)
    return CARD.format(note + "\r\n").encode()


def nested_cards(rng: Random, size: float) -> bytes:
    begin = rng.choice(["BEGIN:VCARD\r\n", "BEGIN:VCARD\r\nBEGIN:VCALENDAR\r\n", "BEGIN:X\r\n"])
    return b"BEGIN:VCARD\r\n" + begin.encode() * times(999, 900_000, size) + b"END:VCARD\r\n"


def long_parts(rng: Random, size: float) -> bytes:
    name = rng.choice(["N", "ADR", "ORG", "EMAIL", "BDAY", "X-FUNNEL-ABOUT", "KIND", "VERSION"])
    part = rng.choice([";", ",", "\\,", "\\;", "\\", ";a", "=0A", "\\n"])
    return CARD.format(f"{name}:" + part * times(999, 3_000_000, size)).encode()


def odd_charset(rng: Random, size: float) -> bytes:
    names = ("zlib", "bz2", "hex", "rot13", "idna", "punycode", "undefined", "utf-7",
             "unicode_escape", "x" * 9999, "utf-16", "mbcs")  # fmt: skip
    line = f"NOTE;CHARSET={rng.choice(names)}:caf"
    return CARD.format(line).encode() + b"\xe9\xff\r\n" * times(3, 99_999, size)


def many_cards(rng: Random, size: float) -> bytes:
    return CARD.format("NOTE:x").encode() * times(300, 20_000, size)


def damaged_cards(rng: Random, size: float) -> bytes:
    return b"BEGIN:VCARD\r\n" + damaged(CARD.format("NOTE:x\r\nADR:;;a;b;c;d;e").encode() * 30, rng)


# -- calendars ------------------------------------------------------------------------------------


def calendar(inside: str) -> bytes:
    head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"
    return f"{head}{inside}END:VCALENDAR\r\n".encode()


def endless_rule(rng: Random, size: float) -> bytes:
    rules = (
        "FREQ=DAILY;INTERVAL=0", "FREQ=SECONDLY", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=DAILY;COUNT=999999999999", "FREQ=YEARLY;INTERVAL=99999999999999999999",
        "FREQ=MONTHLY;BYDAY=99MO;BYSETPOS=-400", "FREQ=DAILY;UNTIL=00000000", "FREQ=" + "A" * 9**6,
        "FREQ=WEEKLY;BYDAY=" + ",".join(["MO"] * 99_999), "FREQ=DAILY;BYHOUR=" + "1," * 99_999,
    )  # fmt: skip
    return calendar(EVENT.format("x", f"RRULE:{rng.choice(rules)}") + EVENT.format("y", ""))


def many_series(rng: Random, size: float) -> bytes:
    start = rng.choice(["", "DTSTART:00010101T000000\r\n"])
    return calendar("".join(
        EVENT.format(n, f"{start}RRULE:FREQ=DAILY") for n in range(times(500, 20_000, size))
    ))  # fmt: skip


def many_exceptions(rng: Random, size: float) -> bytes:
    days = "EXDATE:" + ",".join(["20260302T090000Z"] * times(999, 1_000_000, size))
    return calendar(EVENT.format("x", f"RRULE:FREQ=DAILY\r\n{days}"))


def nested_calendar(rng: Random, size: float) -> bytes:
    name = rng.choice(["VEVENT", "VTIMEZONE", "VALARM", "VCALENDAR"])
    depth = times(999, 300_000, size)
    return calendar(f"BEGIN:{name}\r\n" * depth + f"END:{name}\r\n" * depth)


def long_calendar_line(rng: Random, size: float) -> bytes:
    part = rng.choice([";a=b", ";aaa", "\r\n x", '"', ";TZID=", "\\,"])
    return calendar(EVENT.format("x", "SUMMARY" + part * times(999, 2_000_000, size) + ":x"))


def damaged_calendar(rng: Random, size: float) -> bytes:
    whole = calendar("".join(EVENT.format(n, "RRULE:FREQ=WEEKLY;BYDAY=MO") for n in range(30)))
    return b"BEGIN:VCALENDAR\r\n" + damaged(whole, rng)


# -- whole documents ------------------------------------------------------------------------------


def nested_json(rng: Random, size: float) -> bytes:
    return rng.choice([b"[", b'{"a":', b'[{"clients":[']) * times(9999, 9**7, size)


def long_numbers(rng: Random, size: float) -> bytes:
    number = "9" * times(999, 9**7, size)
    return f'{{"format":"funnel-desktop","version":1,"settings":{{"a":{number}}}}}'.encode()


def odd_json(rng: Random, size: float) -> bytes:
    rows = [
        {"id": rng.choice([None, 1, "\ud800", [], {}, "x"])} for _ in range(times(9, 9999, size))
    ]
    told = {"format": "funnel-desktop", "version": rng.choice([1, 2, "1", 1e308]), "clients": rows,
            "settings": rng.choice([{}, [], {"currency": "\0"}, {"currency": "EUR"}])}  # fmt: skip
    return json.dumps(told).encode()


def damaged(whole: bytes, rng: Random) -> bytes:
    """Bytes flipped, cut out, doubled or put elsewhere."""
    data = bytearray(whole)
    for _ in range(rng.randrange(1, 30)):
        place, length = rng.randrange(len(data)), rng.randrange(1, 40)
        match rng.randrange(4):
            case 0:
                data[place] ^= 1 << rng.randrange(8)
            case 1:
                del data[place : place + length]
            case 2:
                data[place:place] = data[place : place + length] * rng.randrange(1, 20)
            case 3:
                data[place : place + length] = rng.randbytes(length)
        if not data:
            return whole
    return bytes(data)


TEXTS = (long_cell, equal_headings, one_line, many_lines, open_quote, many_quotes, wrong_mark,
         noise, odd_letters, stacked_accents, wide, many_rows, dates_of_all_sorts)  # fmt: skip
WORKBOOKS = (far_cells, bomb, many_cells, merged_everywhere, nested_xml, entities, wrong_strings,
             damaged_workbook, many_formulas, old_workbook, open_document)  # fmt: skip
CARDS = (endless_line, folded_note, nested_cards, long_parts, odd_charset, many_cards,
         damaged_cards)  # fmt: skip
CALENDARS = (endless_rule, many_series, many_exceptions, nested_calendar, long_calendar_line,
             damaged_calendar)  # fmt: skip
DOCUMENTS = (nested_json, long_numbers, odd_json)
ENDINGS = ((TEXTS, "csv"), (WORKBOOKS, "xlsx"), (CARDS, "vcf"), (CALENDARS, "ics"),
           (DOCUMENTS, "json"))  # fmt: skip


def no_files(folder: Path) -> Iterator[Path]:
    """What has a name like a list and is no file."""
    for number, ending in enumerate(("csv", "ics", "json")):
        os.mkfifo(folder / f"pipe.{ending}")
        (folder / f"zeros.{ending}").symlink_to("/dev/zero")
        (folder / f"folder.{ending}").mkdir()
        yield from (folder / f"{name}.{ending}" for name in ("pipe", "zeros", "folder"))
        (folder / f"nowhere{number}.{ending}").symlink_to(folder / "is-not-there")
        (folder / f"round{number}.{ending}").symlink_to(folder / f"round{number}.{ending}")
        yield from (folder / f"{name}{number}.{ending}" for name in ("nowhere", "round"))
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(str(folder / "door.csv"))
        yield folder / "door.csv"


def hostile_files(folder: Path, count: int, size: float, seed: int = 1) -> Iterator[Path]:
    """Make so many files one after the other, each gone when the next is asked for."""
    makers = [(maker, ending) for group, ending in ENDINGS for maker in group]
    step = max(1, len(makers) // count)
    for number in range(count):
        maker, ending = makers[number * step % len(makers)]
        rng = Random(seed * 1000 + number)
        path = folder / f"{number:03}-{maker.__name__}.{ending}"
        path.write_bytes(maker(rng, size if number < len(makers) else size * rng.random()))
        yield path
        path.unlink()
