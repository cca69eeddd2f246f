"""Lists of one country read on a machine of another: the letters tell the code page."""

import pytest

from funnel_desktop.exchange.common.reading import text_of

TURKISH = "Müşteri;Şehir\nYıldız Danışmanlık;İstanbul\nÇağrı Öğüt;Muğla\n"
GERMAN = "Kunde;Straße\nMüller & Söhne;Größe 3\nJürgen Weiß;Köln\n"
SPANISH = "Compañía;Año\nPeña Núñez;Málaga\nBegoña Ibáñez;Cádiz\n"
ICELANDIC = "Nafn;Staður\nÞórður Sigurðsson;Hafnarfjörður\nGuðrún Jónsdóttir;Ísafjörður\n"
CZECH = "Zákazník;Město\nNovotný;Brno\nČerný Dvořák;Plzeň\n"
POLISH = "Klient;Miejscowość\nŁódź Śląska;Gdańsk\nŻółć;Poznań\n"
RUSSIAN = "Клиент;Город\nЮрий Эдуардович;Рязань\nPeter;Москва\n"
GREEK = "Πελάτης;Πόλη\nΓιώργος;Αθήνα\n"
ONE_OF_MANY = "Cliente;Ciudad\nPeña;Málaga\nBegoña;Cádiz\nYıldız;Izmir\n"

CASES = [
    (TURKISH, "cp1254", ("tr_TR", "de_DE", "en_US", "es_ES", "C", "", "ru_RU", "cs_CZ", "el_GR")),
    (GERMAN, "cp1252", ("de_DE", "tr_TR", "en_US", "ru_RU", "el_GR")),
    (SPANISH, "cp1252", ("es_ES", "tr_TR", "de_DE", "ru_RU")),
    (ICELANDIC, "cp1252", ("is_IS", "de_DE", "en_US", "tr_TR", "ru_RU")),
    (CZECH, "cp1250", ("cs_CZ", "pl_PL")),
    (POLISH, "cp1250", ("pl_PL", "cs_CZ")),
    (RUSSIAN, "cp1251", ("ru_RU", "uk_UA")),
    (GREEK, "cp1253", ("el_GR",)),
    (ONE_OF_MANY, "cp1254", ("es_ES", "tr_TR", "de_DE")),
]


@pytest.mark.parametrize(
    ("text", "page", "locale"),
    [(text, page, locale) for text, page, locales in CASES for locale in locales],
)
def test_letters_tell_the_code_page(text: str, page: str, locale: str) -> None:
    assert text_of(text.encode(page), locale)[0] == text


@pytest.mark.parametrize(
    ("data", "locale", "page"),
    [
        (b"Caf\xe9,1", "de_DE", "cp1252"),
        (b"Caf\xe9,1", "tr_TR", "cp1254"),
        (b"\xdeorsteinn,1", "is_IS", "cp1252"),
        (b"\x80 100,1", "tr_TR", "cp1254"),
        (b"Novotn\xfd,1", "cs_CZ", "cp1250"),
    ],
)
def test_what_is_open_is_as_the_machine_writes(data: bytes, locale: str, page: str) -> None:
    assert text_of(data, locale)[1] == page
