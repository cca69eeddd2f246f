"""The ideal client of the drawn practice: who fits how well, as the pictures have it."""

from collections.abc import Iterator
from datetime import date

import pytest

from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.portions import at_once
from funnel_desktop.example.make import make_example
from funnel_desktop.funnel.evidence import EvidenceStanding, compare, standing, worst_who_fit_well
from funnel_desktop.funnel.fit_preview import Universe, overview
from funnel_desktop.funnel.offers import Offer, OfferKind
from funnel_desktop.funnel.stages import STAGES, Stage

DAY = date(2026, 5, 12)


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Document]:
    path = tmp_path_factory.mktemp("drawn") / "practice.funnel"
    make_example(path, DAY)
    with open_document(path, read_only=True) as document:
        yield document


FITS = {
    "Sonder Physiotherapy": 4.1,
    "Marlow Winery": 3.7,
    "Elif Karaca": 3.3,
    "Northgate Surveyors": 3.0,
    "Polder Water Board": 2.2,
    "Dr. Jonas Weil": 1.9,
    "Brightside Call Co.": 1.1,
    "Rubén Ortega": 0.9,
    "Atelier Fosse": 0.6,
    "Orchard Retail": 0.4,
    "K. Lindqvist": 0.3,
    "Bay Harbour Trust": 0.1,
    "Bruno Keller": 2.1,
    "Halden Architects": 4.0,
    "Nuria Sala": 1.2,
    "Larkfield Dental Group": 3.4,
    "Greenway School Trust": -0.8,
    "Meridian Labs": 3.9,
    "Fjord Logistics": 2.6,
    "Kestrel Insurance": 1.8,
    "Casa Oliva Hotels": 3.1,
    "Pilar Ibáñez": 2.4,
    "Norrby & Lind": 4.4,
    "Vela Sports Clinic": 3.6,
    "Delta Ferries": 2.2,
    "Iris Okafor": 4.8,
}


def test_the_fits_are_the_drawn_ones(practice: Document) -> None:
    cards = [card for stage in STAGES for card in practice.board.cards(stage, DAY, 0, 100)]
    found = {card.client_name: card.fit for card in cards if card.fit is not None}
    assert {name: round(fit, 1) for name, fit in found.items() if name in FITS} == FITS
    on_board = [card for card in cards if card.stage is not Stage.UNIVERSE]
    assert [card.client_name for card in on_board if card.excluded] == ["Greenway School Trust"]


def test_the_universe_is_the_drawn_one(practice: Document) -> None:
    """41 are kept and 38 left out; who lies below the line, and by how much, as drawn."""
    profile = practice.profiles.all()[0]
    universe = Universe(at_once(practice.ideal_clients.leads(DAY, profile)))
    seen = overview(universe, universe.fits(profile))
    assert (seen.kept, seen.excluded) == (41, 38)
    assert [seen.bars[score][0] for score in range(-5, 0)] == [2, 5, 9, 8, 14]
    out = practice.ideal_clients.left_out(DAY)
    assert len(out) == 38
    assert {one.fit.ruled_out for one in out} >= {None, "over 250", "call centres"}
    kept = practice.clients.get(practice.clients.named("Brightside Call Co.") or "")
    assert kept.kept_because


def test_the_marked_clients_teach_what_is_drawn(practice: Document) -> None:
    """Nine real clients: size separates them, and is the one change that is offered."""
    profile = practice.profiles.all()[0]
    marked = practice.ideal_clients.marked(profile, DAY)
    assert standing(len(marked)) is EvidenceStanding.TESTED
    first, *others = compare(profile, marked)
    assert first.offer == Offer(OfferKind.WEIGHT, first.trait.id, 5)
    assert not any(other.offer for other in others)
    assert first.best is not None
    assert first.worst is not None
    assert first.best.value is not None
    assert first.worst.value is not None
    assert (first.best.count, first.best.marked, first.best.value.text) == (5, 5, "10 to 80 people")
    assert (first.worst.count, first.worst.marked, first.worst.value.text) == (3, 4, "over 250")
    assert [one.name for one in worst_who_fit_well(marked)] == ["J. Petrakis"]


def test_usual_problems_came_up(practice: Document) -> None:
    assert [problem.times for problem in practice.problems.all()] == [2, 1, 2]
