"""What a screen reader sees, as lines of JSON; run by the system's Python, which has `gi`.

Plain D-Bus to the accessibility bus, without a cache in between: an answer is what the program
says at that moment. Each line of input is a list, a question and its arguments; each line of
output is `{"answer": ...}` or `{"failed": reason}`, as when the program has gone.
"""

import json
import sys

from gi.repository import Gio, GLib

REGISTRY, ROOT = "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"
ACCESSIBLE, COMPONENT = "org.a11y.atspi.Accessible", "org.a11y.atspi.Component"
ACTION, TEXT = "org.a11y.atspi.Action", "org.a11y.atspi.Text"
PROPERTIES = "org.freedesktop.DBus.Properties"
ON_SCREEN = 0
LISTS = ("list", "list box")
STATES = {
    1: "active", 4: "checked", 11: "focusable", 12: "focused", 16: "modal",
    23: "selected", 24: "sensitive", 25: "showing", 30: "visible",
}  # fmt: skip
MILLISECONDS = 5_000


class Reader:
    """Questions to the accessibility bus. A thing is `[bus name, object path]`."""

    def __init__(self) -> None:
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        found = session.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress",
            None, None, Gio.DBusCallFlags.NONE, -1,
        )  # fmt: skip
        flags = Gio.DBusConnectionFlags
        self.bus = Gio.DBusConnection.new_for_address_sync(
            found.unpack()[0],
            flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION,
        )
        self.said = []
        self._listen()

    # Questions

    def program(self, process):
        """The program that runs in `process`, or None while it is not there."""
        for thing in self._call([REGISTRY, ROOT], ACCESSIBLE, "GetChildren"):
            try:
                if self._process(thing[0]) == process:
                    return thing
            except GLib.Error:
                continue  # one that is just ending
        return None

    def windows(self, program):
        """The names of the program's windows that can be seen."""
        windows = [self._about(child) for child in self._children(program)]
        return [about for about in windows if "showing" in about["states"]]

    def lists(self, thing):
        """All lists that can be seen, with their names; what is in them is not looked at."""
        return [self._about(found) for found in self._below(thing) if self._role(found) in LISTS]

    def items(self, thing):
        """What a list, a menu or a bar holds."""
        return [self._about(child) for child in self._children(thing)]

    def names(self, thing):
        """Only the names of what a list holds: the quickest look."""
        return [self._get(child, "Name") for child in self._children(thing)]

    def about(self, thing):
        """Name, description, role, states and place of a thing."""
        return self._about(thing)

    def named(self, thing, role, beginning):
        """Things that can be seen, of this role, whose name begins like this."""
        return [
            self._about(found)
            for found in self._below(thing)
            if self._role(found) == role and self._get(found, "Name").startswith(beginning)
        ]

    def focused(self, thing):
        """What has the keyboard, in a list the item; None while nothing has."""
        for found in self._below(thing):
            if "focused" in self._states(found):
                items = self._children(found) if self._role(found) in LISTS else ()
                at = [item for item in items if "focused" in self._states(item)]
                return self._about(at[0] if at else found)
        return None

    def text(self, thing):
        """What is written in a field."""
        return self._call(thing, TEXT, "GetText", GLib.Variant("(ii)", (0, -1)))

    def announced(self):
        """What was announced since the last question."""
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass
        said, self.said = self.said, []
        return said

    # The bus

    def _below(self, thing):
        """What can be seen below a thing; not into lists, which may be long."""
        for child in self._children(thing):
            if "showing" not in self._states(child):
                continue
            yield child
            if self._role(child) not in LISTS:
                yield from self._below(child)

    def _about(self, thing):
        return {
            "thing": thing,
            "name": self._get(thing, "Name"),
            "description": self._get(thing, "Description"),
            "role": self._role(thing),
            "states": self._states(thing),
            "box": self._box(thing),
        }

    def _children(self, thing):
        return [list(child) for child in self._call(thing, ACCESSIBLE, "GetChildren")]

    def _role(self, thing):
        return self._call(thing, ACCESSIBLE, "GetRoleName")

    def _states(self, thing):
        low, high = self._call(thing, ACCESSIBLE, "GetState")
        bits = low | high << 32
        return [name for bit, name in STATES.items() if bits >> bit & 1]

    def _box(self, thing):
        try:
            return self._call(thing, COMPONENT, "GetExtents", GLib.Variant("(u)", (ON_SCREEN,)))
        except GLib.Error:
            return [0, 0, 0, 0]

    def _get(self, thing, name):
        return self._call(thing, PROPERTIES, "Get", GLib.Variant("(ss)", (ACCESSIBLE, name)))

    def _process(self, name):
        bus = ["org.freedesktop.DBus", "/org/freedesktop/DBus"]
        asked = GLib.Variant("(s)", (name,))
        return self._call(bus, "org.freedesktop.DBus", "GetConnectionUnixProcessID", asked)

    def _call(self, thing, interface, method, arguments=None):
        answer = self.bus.call_sync(
            *thing, interface, method, arguments, None, Gio.DBusCallFlags.NONE, MILLISECONDS, None
        )
        return answer.unpack()[0]

    def _listen(self):
        """Programs announce only where somebody has said that he listens."""
        self.bus.signal_subscribe(
            None, "org.a11y.atspi.Event.Object", "Announcement", None, None,
            Gio.DBusSignalFlags.NONE, self._hear,
        )  # fmt: skip
        self.bus.call_sync(
            REGISTRY, "/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "RegisterEvent",
            GLib.Variant("(sas)", ("object:announcement", [])), None,
            Gio.DBusCallFlags.NONE, MILLISECONDS, None,
        )  # fmt: skip

    def _hear(self, bus, sender, path, interface, signal, said):
        self.said.append(said.unpack()[3])


def main():
    reader = Reader()
    print(json.dumps({"answer": "ready"}), flush=True)
    for line in sys.stdin:
        question, *arguments = json.loads(line)
        try:
            answer = {"answer": getattr(reader, question)(*arguments)}
        except GLib.Error as error:
            answer = {"failed": error.message}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
