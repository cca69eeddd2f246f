"""Which profile judges whom."""

from collections.abc import Sequence

from funnel_desktop.funnel.ideal_client import Profile


def profile_for(profiles: Sequence[Profile], service: str | None) -> Profile | None:
    """The profile of a service (METHOD.md, *Ideal client*): its own, else one for all.

    A lead without a service uses the first; so does a service that no profile is for.
    """
    if service is not None:
        own = (profile for profile in profiles if service in profile.services)
        for_all = (profile for profile in profiles if not profile.services)
        found = next(own, None) or next(for_all, None)
        if found is not None:
            return found
    return first_profile(profiles)


def first_profile(profiles: Sequence[Profile]) -> Profile | None:
    """The first in the user's order."""
    return profiles[0] if profiles else None
