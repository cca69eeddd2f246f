"""Who wrote a mail: 200 made-up ones, and those that nobody wrote."""

import random
from email.header import Header
from email.message import EmailMessage
from email.utils import formataddr
from pathlib import Path

import pytest

from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.mail.mail_file import sender_of_file
from funnel_desktop.exchange.mail.mail_in import read_sender

FIRST = ("Mia", "José", "Ayşe", "Jürgen", "Chloé", "Ołga", "Søren", "Anna-Lena", "Зоя", "Uğur")
LAST = ("Soler", "Núñez", "Yılmaz", "Groß", "O'Brien", "de la Cruz", "Øster", "Kowalska", "Иванова")
MADE = 200


def made_up(number: int) -> tuple[bytes, str, str, str]:
    """A mail, and the name, address and number of who wrote it."""
    chance = random.Random(number)
    first, last = chance.choice(FIRST), chance.choice(LAST)
    name = f"{first} {last}"
    address = f"{chance.choice(('mia', 'm.soler', 'contact', 'x9'))}{number}@soler.example"
    phone = chance.choice(("", "+34 600 111 222", "(020) 7946 0018", "0212-555 01 02"))
    written = chance.choice((name, f"{last}, {first}", f'"{name}"', f"{name} (Soler Ltd)"))
    shown = written if chance.random() < 0.5 else Header(written, "utf-8").encode()
    sender = f"{shown} <{address}>" if "," not in written else formataddr((written, address))
    body = [f"Hello,\n\nwe met on 12.05.2026 about offer 2026-1187.\n\n{name}"]
    if phone:
        body.append(f"Tel. {phone}")
    quoted = "\n\nOn Mon, Ana Ruiz wrote:\n> +49 30 901820 is my number\n> Ana Ruiz"
    text = "\n".join(body) + (quoted if chance.random() < 0.5 else "")
    mail = EmailMessage()
    mail["To"] = "Me <me@coach.example>"
    mail["Subject"] = chance.choice(("Re: AW: Coaching", "Coaching", "Fwd: Coaching"))
    machine = chance.random() < 0.2
    if machine:
        mail["Reply-To"] = formataddr((name, address))
    mail.set_content(text, charset=chance.choice(("utf-8", "utf-16")) if machine else "utf-8")
    if chance.random() < 0.3:
        mail.add_alternative(f"<p>{text}</p>", subtype="html")
    head = f"From: {'Website <no-reply@forms.example>' if machine else sender}\n"
    return head.encode() + mail.as_bytes(), name, address, phone


def test_the_right_sender_is_found_and_nobody_wrong() -> None:
    right = wrong = 0
    for number in range(MADE):
        data, name, address, phone = made_up(number)
        found = read_sender(data)
        is_right = (found.name, found.address, found.phone) == (name, address, phone)
        right += is_right
        wrong += found.address != address
        assert found.subject == "Coaching"
    assert wrong == 0
    assert right >= MADE * 0.95, right


def test_a_machine_that_names_nobody_is_nobody() -> None:
    for sender in ("noreply@x.example", "Shop <no-reply+7@x.example>", "MAILER-DAEMON@x.example"):
        with pytest.raises(ImportRefused, match="nobody_wrote"):
            read_sender(f"From: {sender}\nSubject: x\n\nHello".encode())


@pytest.mark.parametrize(
    "data", [b"", b"\x00\xff" * 50, b"name,email\nMia,mia@x.example\n", b"From: \n\n"]
)
def test_what_is_no_mail_is_refused(data: bytes) -> None:
    with pytest.raises(ImportRefused, match="not_a_mail"):
        read_sender(data)


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("mia.soler@x.example", "Mia Soler"),
        ("'mia@x.example' <mia@x.example>", "Mia"),
        ("Mia Soler via LinkedIn <mia@x.example>", "Mia Soler"),
        ("=?utf-8?q?boss=40bank=2Eexample?= <mia.soler@x.example>", "Mia Soler"),
        ('"Soler & Sons, S.L." <office@x.example>', "Soler & Sons, S.L."),
    ],
)
def test_how_somebody_is_called(sender: str, name: str) -> None:
    assert read_sender(f"From: {sender}\n\n".encode()).name == name


def test_it_is_read_by_a_process_of_its_own(tmp_path: Path) -> None:
    data, name, address, phone = made_up(3)
    file = tmp_path / "mail.eml"
    file.write_bytes(data)
    found = sender_of_file(file)
    assert (found.name, found.address, found.phone) == (name, address, phone)
    file.write_bytes(b"no mail")
    with pytest.raises(ImportRefused, match="not_a_mail"):
        sender_of_file(file)
