"""An import that is ready to be looked at: its plan, its clients, and who looks like whom.

The command line and the wizard prepare and write by these functions alone.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from itertools import chain

from funnel_desktop.document.document import Document
from funnel_desktop.document.portions import Portions, at_once
from funnel_desktop.document.records import SqlRow
from funnel_desktop.document.schema import COLUMNS
from funnel_desktop.document.search import folded_name
from funnel_desktop.document.whole import read_deals, read_rows
from funnel_desktop.exchange.common.steady import Pace, Progress, different, let_go
from funnel_desktop.exchange.contacts.client_plan import ClientFound, ClientPlan, plan_clients
from funnel_desktop.exchange.contacts.fitting import excluded
from funnel_desktop.exchange.contacts.known import (
    ClientComparison,
    KnownClient,
    compare,
    with_people,
)
from funnel_desktop.exchange.contacts.merging import Answers
from funnel_desktop.exchange.contacts.writing import ClientsDone, write_clients
from funnel_desktop.exchange.sales.import_plan import (
    AUDIENCE,
    Deal,
    ImportPlan,
    KnownNames,
    plan_import,
    unnamed_client,
)
from funnel_desktop.exchange.sales.objective_clients import (
    clients_of_rows,
    compare_named,
    instead_of,
)
from funnel_desktop.exchange.sales.repeats import (
    Once,
    UnusedCells,
    beside,
    taken_once,
    without_known,
)
from funnel_desktop.exchange.sales.standing import ClosedOn, Unsaid
from funnel_desktop.exchange.sales.writing import ImportDone, write_import
from funnel_desktop.exchange.tables.asides import Aside
from funnel_desktop.exchange.tables.currency_marks import (
    currencies_of_heading,
    currency_column,
    only_currency,
)
from funnel_desktop.exchange.tables.fields import MONEY_FIELDS
from funnel_desktop.exchange.tables.gathering import unused_columns
from funnel_desktop.exchange.tables.guess import Columns, guess_all_columns, holds_objectives
from funnel_desktop.exchange.tables.mapping import ColumnMap, StageMap
from funnel_desktop.exchange.tables.naming import CLIENT_WORDS, OBJECTIVE_WORDS
from funnel_desktop.exchange.tables.results import stage_and_result
from funnel_desktop.exchange.tables.table import Table, TableForm
from funnel_desktop.funnel.currency import minor_digits
from funnel_desktop.funnel.ideal_client import Profile


class Into(StrEnum):
    """What a row of a list is."""

    OBJECTIVES = "objectives"
    CLIENTS = "clients"


@dataclass(slots=True)
class Prepared:
    """`listed` are the clients that are compared; `excluded` says which of them a profile
    leaves out. `unused` are columns that hold something and go nowhere, `asides` the rows of the
    file that are not of its list, `beside` what its rows say in columns that go nowhere,
    `deals` those that the document has. `currency` is the one that the document is to take.
    """

    plan: ImportPlan | ClientPlan
    listed: list[ClientFound] = field(default_factory=list)
    comparison: ClientComparison = field(default_factory=ClientComparison)
    excluded: list[bool] = field(default_factory=list)
    unused: tuple[str, ...] = ()
    currency: str | None = None
    asides: tuple[Aside, ...] = ()
    beside: UnusedCells = field(default_factory=UnusedCells)
    deals: frozenset[Deal] = frozenset()

    @property
    def takes_anything(self) -> bool:
        """Whether any row of the list can be taken."""
        return bool(self.plan.clients if isinstance(self.plan, ClientPlan) else self.plan.rows)

    def let_go(self) -> None:
        """Free all that is as long as the list, a portion at a time; nobody looks at it then."""
        plan = self.plan
        let_go(plan.clients if isinstance(plan, ClientPlan) else plan.rows)
        let_go(plan.problems, self.listed, self.comparison.alike, self.excluded, self.beside.rows)


def seems_to_be(table: Table) -> Into:
    """What the rows of a table seem to be."""
    is_sales = table.form is not TableForm.CARDS and holds_objectives(table)
    return Into.OBJECTIVES if is_sales else Into.CLIENTS


def guessed_columns(table: Table, into: Into) -> Columns:
    """Field to the headings of its columns."""
    if into is Into.CLIENTS:
        return guess_all_columns(table, CLIENT_WORDS)
    return stage_and_result(table, guess_all_columns(table, OBJECTIVE_WORDS))


@dataclass(frozen=True, slots=True)
class Present:
    """What a document has that an import looks at; as it stands, that of a new one."""

    currency: str = "EUR"
    holds_money: bool = True
    names: KnownNames = field(default_factory=KnownNames)
    clients: Sequence[KnownClient] = ()
    profile: Profile | None = None


def present(document: Document) -> Present:
    """What is in a document."""
    return at_once(read_present(document))


def read_present(document: Document) -> Portions[Present]:
    """The same, read in portions."""
    currency, holds_money = document.currency, document.settings.holds_money()
    services, profile = document.services.all(), document.profiles.first()
    clients = yield from read_rows(document, "clients")
    people = yield from read_rows(document, "people")
    deals = yield from read_deals(document)

    def work() -> Present:
        rows = [dict(zip(COLUMNS["clients"], row, strict=True)) for row in clients]
        persons = [dict(zip(COLUMNS["people"], row, strict=True)) for row in people]
        names = KnownNames(
            frozenset(folded_name(str(row["name"])) for row in rows),
            frozenset(folded_name(service.name) for service in services),
            frozenset(map(_deal, deals)),
        )
        return Present(currency, holds_money, names, with_people(rows, persons), profile)

    return work


def _deal(row: SqlRow) -> Deal:
    client, wish, service, value, first = row
    names = folded_name(client), folded_name(wish), folded_name(service)
    return (*names, value, date.fromisoformat(first))


@dataclass(frozen=True, slots=True)
class Request:
    """What is wanted of a table; see `plan_import` for what has its names there.

    Without `look_alikes` nobody is compared: where sales stay with the names of their rows.
    `audience` is whom new services are for.
    """

    table: Table
    into: Into
    mapping: ColumnMap
    stages: StageMap = field(default_factory=dict)
    date_format: str | Mapping[str, str] | None = None
    unnamed: Callable[[int], str] = unnamed_client
    look_alikes: bool = True
    audience: str = AUDIENCE
    closed_on: ClosedOn = Unsaid.UNKNOWN


def prepare(
    wanted: Request, there: Present, today: date, progress: Progress | None = None
) -> Prepared:
    """Read a table and compare it with what is there.

    Raises ImportRefused as the plans do, and 'cancelled' where `progress` says so.
    """
    is_of_clients = wanted.into is Into.CLIENTS
    usual, there = there.currency, _in_its_currency(wanted, there)
    pace = Pace(
        (len(wanted.mapping) + _WAYS_THROUGH[wanted.into]) * len(wanted.table.rows), progress
    )
    plan = _prepared_clients if is_of_clients else _prepared_objectives
    prepared = plan(wanted, there, today, pace)
    prepared.currency = there.currency if there.currency != usual else None
    used = (heading for headings in prepared.plan.columns.values() for heading in headings)
    prepared.unused = unused_columns(wanted.table, [*used, prepared.plan.currencies or ""])
    prepared.asides = wanted.table.asides
    return prepared


_WAYS_THROUGH = {Into.OBJECTIVES: 6, Into.CLIENTS: 4}
"""How often about a plan goes through all rows, besides once for each column."""


def _in_its_currency(wanted: Request, there: Present) -> Present:
    """What holds no money takes the currency of a list that tells only one: till then it is
    that of the desktop's country."""
    if there.holds_money:
        return there
    table, mapped = wanted.table, wanted.mapping
    columns = {n: [told] if isinstance(told, str) else told for n, told in mapped.items()}
    taken = {h for headings in columns.values() for h in headings} & {*table.headings}
    amounts = [h for name in MONEY_FIELDS for h in columns.get(name, ()) if h in taken]
    if not amounts:
        return there
    beside = currency_column(table, amounts[0], taken)
    cells = [different(table.column(heading)) for heading in (*amounts, beside) if heading]
    headings = [min(said) for h in amounts if len(said := currencies_of_heading(h)) == 1]
    told = only_currency(chain(headings, *cells))
    return replace(there, currency=told) if told else there


def _prepared_clients(wanted: Request, there: Present, today: date, pace: Pace) -> Prepared:
    plan = plan_clients(
        wanted.table,
        wanted.mapping,
        currency=there.currency,
        date_format=wanted.date_format,
        today=today,
        pace=pace,
    )
    unit = int(10 ** minor_digits(there.currency))
    return Prepared(
        plan,
        plan.clients,
        compare(plan.clients, there.clients, pace),
        excluded(plan.clients, there.profile, unit, today),
    )


def _prepared_objectives(wanted: Request, there: Present, today: date, pace: Pace) -> Prepared:
    plan = plan_import(
        wanted.table,
        wanted.mapping,
        wanted.stages,
        today=today,
        currency=there.currency,
        date_format=wanted.date_format,
        known=there.names,
        unnamed=wanted.unnamed,
        closed_on=wanted.closed_on,
        pace=pace,
    )
    plan.audience = wanted.audience
    others = beside(wanted.table, plan)
    once = without_known(taken_once(plan.rows, others, pace=pace), there.names.deals, {})
    plan.rows, plan.repeats, plan.counts = once.rows, once.repeats, once.counts
    plan.known_deals = once.known
    if not wanted.look_alikes:
        return Prepared(plan)
    listed = clients_of_rows(plan.rows, pace)
    compared = compare_named(listed, there.clients, pace)
    return Prepared(plan, listed, compared, beside=others, deals=there.names.deals)


def settled_rows(prepared: Prepared, answers: Answers) -> Once:
    """The rows of sales as the answers about look-alikes leave them: no deal twice."""
    plan = prepared.plan
    assert isinstance(plan, ImportPlan)
    instead = instead_of(prepared.listed, prepared.comparison, answers)
    if not instead:
        return Once(plan.rows, plan.repeats, plan.known_deals)
    involved = {*instead, *instead.values()}
    folded = {client.name: folded_name(client.name) for client in prepared.listed}
    names = {
        name: instead.get(row_id, row_id) for name, row_id in folded.items() if row_id in involved
    }
    some = [row for row in plan.rows if row.client in names]
    once = without_known(taken_once(some, prepared.beside, names), prepared.deals, names)
    mended, gone = {row.number: row for row in once.rows}, {*once.repeats, *once.known}
    rows = [mended.get(row.number, row) for row in plan.rows if row.number not in gone]
    return Once(rows, plan.repeats | once.repeats, (*plan.known_deals, *once.known))


def write_prepared(
    document: Document,
    prepared: Prepared,
    today: date,
    answers: Answers | None = None,
    progress: Progress | None = None,
    *,
    strict: bool = False,
) -> ImportDone | ClientsDone:
    """Write it as the answers about look-alikes say; see `write_import` and `write_clients`."""
    plan, comparison = prepared.plan, prepared.comparison
    if isinstance(plan, ClientPlan):
        return write_clients(
            document, plan, comparison, today, answers, progress, strict=strict,
            currency=prepared.currency,
        )  # fmt: skip
    instead = instead_of(prepared.listed, comparison, answers or {})
    once = replace(plan, rows=settled_rows(prepared, answers or {}).rows)
    return write_import(
        document, once, today, progress, strict=strict, instead=instead, currency=prepared.currency
    )
