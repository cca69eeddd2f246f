"""A universe with a profile that is answered by the leads' size and by the user."""

from tests.ui.screens.ideal_client.conftest import leads, profile, room, session

__all__ = ["leads", "profile", "room", "session"]
