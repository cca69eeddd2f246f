"""The clients whom a list of objectives names, and which of them are others under another name."""

from collections.abc import Sequence

from funnel_desktop.document.search import folded_name
from funnel_desktop.exchange.common.steady import Pace
from funnel_desktop.exchange.contacts.alike import Alike, AlikeAnswer, AlikeBy
from funnel_desktop.exchange.contacts.client_plan import ClientFound, PersonFound
from funnel_desktop.exchange.contacts.known import ClientComparison, KnownClient, compare
from funnel_desktop.exchange.contacts.merging import Answers, answer_to
from funnel_desktop.exchange.sales.import_plan import PlannedRow


def clients_of_rows(rows: Sequence[PlannedRow], pace: Pace) -> list[ClientFound]:
    """Each named client once, with the people and addresses of all its rows.

    Raises ImportRefused 'cancelled' as `pace` says.
    """
    found: dict[str, ClientFound] = {}
    for row in pace.through(rows):
        if row.is_unnamed:
            continue
        client = found.setdefault(folded_name(row.client), ClientFound(row.number, row.client))
        person = PersonFound(row.person or row.client, "", row.email, row.phone)
        if (row.person or row.email or row.phone) and person not in client.people:
            client.people.append(person)
    return list(found.values())


def compare_named(
    listed: Sequence[ClientFound], known: Sequence[KnownClient], pace: Pace
) -> ClientComparison:
    """Find look-alikes; clients of the same name are the same without a question.

    Raises ImportRefused 'cancelled' as `pace` says.
    """
    named = {folded_name(str(client.row["name"])) for client in known}
    alikes = [
        alike
        for alike in compare(listed, known, pace).alike
        if alike.why is not AlikeBy.NAME or folded_name(listed[alike.place].name) not in named
    ]
    return ClientComparison(known, alikes)


def instead_of(
    listed: Sequence[ClientFound], comparison: ClientComparison, answers: Answers
) -> dict[str, str]:
    """Folded names of listed clients to the folded names of those that they are."""
    instead: dict[str, str] = {}
    for alike in comparison.alike:
        if answer_to(alike, answers) is not AlikeAnswer.DIFFERENT:
            name = folded_name(listed[alike.place].name)
            other = folded_name(other_name(alike, listed, comparison))
            instead[name] = instead.get(other, other)
    return instead


def other_name(alike: Alike, listed: Sequence[ClientFound], comparison: ClientComparison) -> str:
    """What the client is called that a look-alike looks like."""
    if alike.known is not None:
        return str(comparison.known[alike.known].row["name"])
    return listed[alike.earlier or 0].name
