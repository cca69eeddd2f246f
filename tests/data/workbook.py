"""Small XLSX files cell by cell, so that a test holds just what it is about."""

import io
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType=
"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"""
_STYLES = f"""<styleSheet xmlns="{_MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/>
</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>
</styleSheet>"""
DAY_STYLE = 1


def text(words: str) -> str:
    """The inside of a cell of text."""
    return f't="inlineStr"><is><t xml:space="preserve">{escape(words)}</t></is>'


def number(value: float) -> str:
    """The inside of a cell with a number."""
    return f"><v>{value}</v>"


def day(serial: int) -> str:
    """The inside of a cell with a date, in days since the end of 1899."""
    return f's="{DAY_STYLE}"><v>{serial}</v>'


def formula(written: str, result: str | None) -> str:
    """The inside of a cell with a formula and the result that was saved with it, if any."""
    saved = "" if result is None else f"<v>{escape(result)}</v>"
    return f't="str"><f>{escape(written)}</f>{saved}'


def failed(error: str) -> str:
    """The inside of a cell that shows an error such as #N/A."""
    return f't="e"><f>1/0</f><v>{error}</v>'


def write_workbook(
    path: Path, rows: list[list[str]], merged: tuple[str, ...] = (), sheets: int = 1
) -> Path:
    """Write rows of cell insides ("" for none) as the last of some sheets; the others are empty."""
    names = [f"Sheet{number}" for number in range(1, sheets + 1)]
    listed = "".join(
        f'<sheet name="{name}" sheetId="{place}" r:id="rId{place}"/>'
        for place, name in enumerate(names, 1)
    )
    links = "".join(
        f'<Relationship Id="rId{place}" Type="{_LINKS}/worksheet" '
        f'Target="worksheets/sheet{place}.xml"/>'
        for place in range(1, sheets + 1)
    )
    styles = f'<Relationship Id="rId99" Type="{_LINKS}/styles" Target="styles.xml"/>'
    book = f'<Relationship Id="rId1" Type="{_LINKS}/officeDocument" Target="xl/workbook.xml"/>'
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}">{book}</Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_LINKS}"><sheets>{listed}</sheets>'
        "</workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}">{links}{styles}'
        "</Relationships>",
        "xl/styles.xml": _STYLES,
    }
    for place in range(1, sheets + 1):
        inside = _sheet(rows, merged) if place == sheets else _sheet([], ())
        parts[f"xl/worksheets/sheet{place}.xml"] = inside
    with ZipFile(path, "w") as archive:
        for name, content in parts.items():
            entry = ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            entry.compress_type = ZIP_DEFLATED
            archive.writestr(entry, '<?xml version="1.0" encoding="UTF-8"?>\n' + content)
    return path


def changed(path: Path, name: str, old: str, new: str) -> bytes:
    """A workbook, some words of one part exchanged."""
    kept = io.BytesIO()
    with ZipFile(path) as one, ZipFile(kept, "w", ZIP_DEFLATED) as other:
        for entry in one.namelist():
            inside = one.read(entry)
            assert entry != name or old.encode() in inside
            if entry == name:
                inside = inside.replace(old.encode(), new.encode(), 1)
            other.writestr(entry, inside)
    return kept.getvalue()


def _sheet(rows: list[list[str]], merged: tuple[str, ...]) -> str:
    data = "".join(
        f'<row r="{line}">'
        + "".join(
            f'<c r="{chr(ord("A") + place)}{line}" {inside}</c>'
            for place, inside in enumerate(row)
            if inside
        )
        + "</row>"
        for line, row in enumerate(rows, 1)
    )
    ranges = "".join(f'<mergeCell ref="{one}"/>' for one in merged)
    ranges = f'<mergeCells count="{len(merged)}">{ranges}</mergeCells>' if merged else ""
    return f'<worksheet xmlns="{_MAIN}"><sheetData>{data}</sheetData>{ranges}</worksheet>'
