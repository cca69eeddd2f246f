"""What in a text can be called, written to or opened."""

import pytest

from funnel_desktop.language.links import links_in, mail_link, phone_link, web_link


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("+34 600 111 222", "tel:+34600111222"),
        ("(020) 7946-0018", "tel:02079460018"),
        ("+44 (0)20 7946 0018", "tel:+442079460018"),
        ("0049 (0)30 901820", "tel:004930901820"),
        ("+90 212 555 01 02 ext. 14", "tel:+902125550102;ext=14"),
        ("112", "tel:112"),
        ("12", None),
        ("ask Ana", None),
        ("+34 600 111 222 333 444 555", None),
        ("", None),
    ],
)
def test_a_number_is_called_by_its_digits(typed: str, url: str | None) -> None:
    link = phone_link(typed)
    assert (link.url if link else None) == url


def test_a_letter_goes_with_its_subject_and_text_whatever_stands_in_it() -> None:
    link = mail_link("ana+1@meridian.example", "50 % & more?", "Dear Ana,\nyours #1")
    assert link is not None
    assert link.url == (
        "mailto:ana+1@meridian.example?subject=50%20%25%20%26%20more%3F"
        "&body=Dear%20Ana%2C%0D%0Ayours%20%231"
    )


@pytest.mark.parametrize(
    "typed", ["ana", "ana@", "ana@meridian", "a b@c.example", "a@b.example?cc=x@y.example, z"]
)
def test_what_is_no_address_is_not_written_to(typed: str) -> None:
    found = mail_link(typed)
    assert found is None or "cc=" not in found.url


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("www.meridian.example/team", "https://www.meridian.example/team"),
        ("http://meridian.example", "http://meridian.example"),
        ("https://", None),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("https://[broken", None),
    ],
)
def test_only_pages_are_opened(typed: str, url: str | None) -> None:
    link = web_link(typed)
    assert (link.url if link else None) == url


def test_all_of_a_text_is_found_once_and_no_day_is_taken_for_a_number() -> None:
    text = (
        "Met 12.05.2026, again 2026-05-20 (https://meridian.example/a?b=1). Call 0600 111 222 or "
        " write to Ana <ana@meridian.example>; ana@meridian.example, www.meridian.example."
    )
    assert [(link.way, link.text) for link in links_in(text)] == [
        ("web", "https://meridian.example/a?b=1"),
        ("call", "0600 111 222"),
        ("email", "ana@meridian.example"),
        ("web", "www.meridian.example"),
    ]


def test_the_numbers_within_an_address_are_not_called() -> None:
    assert [link.way for link in links_in("https://x.example/0600111222/+34600111222")] == ["web"]
