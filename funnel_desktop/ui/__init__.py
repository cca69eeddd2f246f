"""What is seen. Whatever Qt calls of it is guarded from here on, before anything of it is made."""

from funnel_desktop.ui.guard import guard_overrides

guard_overrides()
