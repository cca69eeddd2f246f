"""Letters are filled in with what is known; what is not is seen before they are sent."""

from funnel_desktop.wording.letters import field_words, filled, first_letters


def test_fields_are_filled_in_and_other_braces_stay() -> None:
    text = "{Person} of {client}, {  next   day }: {service}, {price}, {}, {person"
    known = {"person": "Mia {client}", "client": "Soler & Co", "next day": "Wed 13 May"}
    assert filled(text, known) == (
        "Mia {client} of Soler & Co, Wed 13 May: …, {price}, {}, {person"
    )


def test_there_are_three_letters_to_begin_with_and_each_asks_something() -> None:
    letters = first_letters()
    assert [letter.name for letter in letters] == [
        "After the first talk", "After a proposal", "Asking for a referral",
    ]  # fmt: skip
    assert all("?" in letter.text and "{person}" in letter.text for letter in letters)
    assert field_words() == ["{person}", "{client}", "{service}", "{next day}"]
