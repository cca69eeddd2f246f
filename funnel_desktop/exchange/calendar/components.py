"""The text of an .ics file as components with the lines that tell of time; read in one pass."""

from collections.abc import Iterator
from dataclasses import dataclass, field

Line = tuple[str, str]
"""Parameters as they are written, and the value."""

WANTED = frozenset((
    "UID", "SUMMARY", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE",
    "RECURRENCE-ID", "SEQUENCE", "STATUS", "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS", "FREEBUSY",
    "TZID", "TZOFFSETFROM", "TZOFFSETTO", "X-WR-TIMEZONE", "METHOD",
))  # fmt: skip
"""Whatever else a component says is left where it is."""
LINES_AT_A_TIME = 5_000
HEAD_AT_MOST = 1_000
"""Letters of a name with its parameters; a longer line is none that tells of time."""


@dataclass(slots=True)
class Component:
    """One BEGIN ... END; `is_whole` where its own END came."""

    kind: str
    lines: dict[str, list[Line]] = field(default_factory=dict)
    parts: list["Component"] = field(default_factory=list)
    is_whole: bool = False

    def first(self, name: str) -> Line | None:
        """The first line of a name."""
        found = self.lines.get(name)
        return found[0] if found else None

    def value(self, name: str) -> str:
        """The first value of a name, without blanks around it; empty where there is none."""
        found = self.lines.get(name)
        return found[0][1].strip() if found else ""


def unfolded(text: str) -> list[str]:
    """The lines of a file, those that were broken for their length whole again."""
    even = text.replace("\r\n", "\n").replace("\r", "\n")
    return even.replace("\n ", "").replace("\n\t", "").split("\n")


def components(lines: list[str]) -> Iterator[Component | int]:
    """The outermost components; between them, now and then, how many lines were read."""
    stack: list[Component] = []
    for number, line in enumerate(lines):
        if number % LINES_AT_A_TIME == 0:
            yield number
        head, colon, value = line.partition(":")
        if not colon or len(head) > HEAD_AT_MOST:
            continue
        if '"' in head:
            head, value = _outside_quotes(line)
        name, _, parameters = head.partition(";")
        name = name.strip().upper()
        if name == "BEGIN":
            made = Component(value.strip().upper())
            if stack:
                stack[-1].parts.append(made)
            stack.append(made)
        elif name == "END":
            closed = _close(stack, value.strip().upper())
            if closed is not None:
                yield closed
        elif name in WANTED and stack:
            stack[-1].lines.setdefault(name, []).append((parameters, value))
    if stack:
        yield stack[0]


def _close(stack: list[Component], kind: str) -> Component | None:
    """End the innermost component of a kind, and all inside it that did not end themselves."""
    if all(open_one.kind != kind for open_one in stack):
        return None
    while stack:
        last = stack.pop()
        if last.kind == kind:
            last.is_whole = True
            break
    return None if stack else last


def _outside_quotes(line: str) -> tuple[str, str]:
    """Head and value where a parameter is quoted: a colon inside quotes parts nothing."""
    parts = line.split('"')
    for place in range(0, len(parts), 2):
        before, colon, after = parts[place].partition(":")
        if colon:
            head = '"'.join([*parts[:place], before])
            return head, '"'.join([after, *parts[place + 1 :]])
    return line, ""


def parameter(parameters: str, name: str) -> str:
    """The value of a parameter without its quotes; empty where it is not there."""
    if name not in parameters.upper():
        return ""
    for part in _split(parameters):
        key, _, value = part.partition("=")
        if key.strip().upper() == name:
            return value.strip().strip('"').strip()
    return ""


def _split(parameters: str) -> list[str]:
    """Parameters one by one; a semicolon inside quotes parts nothing."""
    if '"' not in parameters:
        return parameters.split(";")
    found, quoted = [""], False
    for sign in parameters:
        quoted ^= sign == '"'
        if sign == ";" and not quoted:
            found.append("")
        else:
            found[-1] += sign
    return found
