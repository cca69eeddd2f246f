"""A notification service as a desktop has one: GLib refuses a call whose types are not the very
ones of the specification. It presses the last button of each notification. Run by SYSTEM_PYTHON."""

import os

from gi.repository import Gio, GLib

NAME, PLACE = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
INTERFACE = f"""
<node><interface name="{NAME}">
  <method name="Notify">
    <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
    <arg type="a{{sv}}" direction="in"/><arg type="i" direction="in"/>
    <arg type="u" direction="out"/>
  </method>
  <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
</interface></node>
"""
shown = []


def notify(bus, sender, path, interface, method, arguments, call):
    _, _, _, title, body, buttons, _, _ = arguments.unpack()
    shown.append(title)
    number = len(shown)
    print(title, body, ",".join(buttons), sep="|", flush=True)
    call.return_value(GLib.Variant("(u)", (number,)))
    pressed = GLib.Variant("(us)", (number, buttons[-2]))
    GLib.timeout_add(
        20, lambda: bus.emit_signal(None, PLACE, NAME, "ActionInvoked", pressed) is None
    )


bus = Gio.bus_get_sync(Gio.BusType.SESSION)
information = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
bus.register_object(PLACE, information, notify, None, None)
Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE, None, None)
print(os.environ["DBUS_SESSION_BUS_ADDRESS"], flush=True)
GLib.MainLoop().run()
