"""Prototypes and traits understand lists in English, Spanish, Turkish and German."""

import pytest

from funnel_desktop.funnel.ideal_client import Facts, Field, Trait, TraitKind, Value
from funnel_desktop.funnel.recognising import answer
from funnel_desktop.wording.prototypes import ready_made
from funnel_desktop.wording.same_words import all_of, same_words


def ready(name: str) -> Trait:
    return next(t for t in ready_made(TraitKind.DEMOGRAPHIC) if t.name == name)


SECTORS = {
    "expert firms": (
        "Beratung, Steuerberatung, Unternehmensberatung, Recht, Rechtsanwälte, Kanzlei, "
        "Ingenieurbüro, Architekturbüro, Zahnarztpraxis, Informatik, consultoría, asesoría fiscal, "
        "abogados, Bufete García, clínica dental, ingeniería, danışmanlık, hukuk bürosu, "
        "mali müşavir, mimarlık, yazılım, law firm, Consulting, accountants"
    ),
    "schools and care": (
        "Schule, Hochschule, Pflegeheim, Krankenhaus, escuela, residencia de mayores, salud, "
        "okul, hastane, sağlık, university, health care"
    ),
    "trade and industry": (
        "Handel, Einzelhandel, Großhandel, Maschinenbau, Spedition, Gastronomie, Versicherung, "
        "Handwerk, Bauunternehmen, Immobilien, comercio, hostelería, construcción, inmobiliaria, "
        "perakende, lojistik, inşaat, imalat, retail, manufacturing"
    ),
    "call centres": "Callcenter, call center, centro de llamadas, çağrı merkezi",
}


@pytest.mark.parametrize("value", SECTORS)
def test_a_line_of_business_is_understood_in_four_languages(value: str) -> None:
    trait = ready("Line of business")
    for sector in SECTORS[value].split(", "):
        found = answer(trait, None, Facts(sector=sector))
        assert found is not None, sector
        assert found.text == value, sector


SOURCES = {
    "recommended": "Empfehlung, Weiterempfehlung, recomendación, tavsiye, referral, Freunde, amigo",
    "found me": "Webseite, Suche, Vortrag, charla, búsqueda, arama, konuşma, website",
    "from a list": "Kaltakquise, Adressliste, lista fría, directorio, soğuk liste, cold list",
}


@pytest.mark.parametrize("value", SOURCES)
def test_how_we_met_is_understood_in_four_languages(value: str) -> None:
    trait = ready("How we met")
    for source in SOURCES[value].split(", "):
        found = answer(trait, None, Facts(source=source))
        assert found is not None, source
        assert found.text == value, source


def test_no_group_s_name_is_left_among_the_words() -> None:
    for kind in TraitKind:
        for trait in ready_made(kind):
            assert not [w for value in trait.values for w in value.words if w.startswith("@")]


@pytest.mark.parametrize(
    ("field", "typed", "meant"),
    [
        (Field.PLACE, "Köln", ("Cologne", "Colonia")),
        (Field.PLACE, "múnich", ("München", "Münih")),
        (Field.PLACE, "Deutschland", ("Germany", "Almanya")),
        (Field.SECTOR, "Recht", ("law", "hukuk", "abogad")),
        (Field.SECTOR, "Steuerberatung", ("tax", "vergi")),
        (Field.SECTOR, "Handel", ("retail", "comercio", "perakende")),
        (Field.SOURCE, "Empfehlung", ("referral", "tavsiye")),
    ],
)
def test_a_typed_value_is_recognised_in_the_other_languages(
    field: Field, typed: str, meant: tuple[str, ...]
) -> None:
    words = same_words(field, typed)
    assert words[0] == typed
    trait = Trait("t", "T", TraitKind.DEMOGRAPHIC, 3, field, (Value("v", typed, 5, words=words),))
    for word in meant:
        assert answer(trait, None, Facts(**{field.value: word})) is not None, word


def test_what_is_in_no_group_means_itself() -> None:
    assert same_words(Field.SECTOR, "Basket weaving") == ("Basket weaving",)
    assert same_words(Field.SIZE, "Recht") == ("Recht",)
    assert all_of(None, ("a", "a", "b")) == ("a", "b")
