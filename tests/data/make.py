"""Writes the corpus of real-life and hostile files beside it: `python -m tests.data.make`.

They are kept in the repository as bytes; this shows what is in them and why.
"""

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from tests.data.lists import account_rows, as_csv, sale_rows
from tests.data.workbook import day, failed, formula, number, text, write_workbook

HERE = Path(__file__).parent

TURKISH = "Ad Soyad;Şirket;Cep Telefonu;E-posta;Şehir\r\n"
TURKISH += "Ayşe Çığır;Güneş Ltd. Şti.;0532 555 01 44;ayse@gunes.example;İzmir\r\n"
TURKISH += "Işıl Öz;;+90 532 555 01 45;isil@oz.example;Iğdır\r\n"
SPANISH = (
    "Nombre,Apellidos,Empresa,Teléfono,Observaciones\nJosé,Núñez,Peña e Hijos,600 555 010,¿Sí?\n"
)
QUOTED = (
    'Name,Notes,City\n"Vela, ""the"" Clinic","first line\nsecond, line\n\nfourth",Leeds\n'
    "Halden,plain,Oslo\n"
)
RAGGED = "Name;City;Phone\nA;Leeds;1;too;many\nB\n;;\nC;Oslo;+47 22 33 44 55;;\n"
FORMULA_TEXT = "Name,Notes\n'=HYPERLINK(0),'+cmd|' /C calc'!A0\n<img src=x>,<b>n</b>\n"
GOOGLE = (
    "First Name,Middle Name,Last Name,Organization Name,Organization Title,Birthday,Notes,Labels,"
    "E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - City\n"
    "Iris,,Okafor,,,1984-02-29,Singer,* myContacts,* Home,iris@okafor.example,Mobile,"
    "+44 7700 900123,Leeds\n"
    "Bruno,,Kellner,Kellner & Co,Owner,,,* myContacts,,bruno@kellner.example,Work,+49 30 901820,\n"
)
OUTLOOK = (
    "Title,First Name,Last Name,Company,Job Title,Business City,Business Phone,Mobile Phone,"
    "E-mail Address,Notes\r\n"
    '"Dr.","Pilar","Ibáñez","","Psychologist","Sevilla","","+34 600 555 011",'
    '"pilar@ibanez.example","Prefers\r\nmornings"\r\n'
)

CARD_21 = """BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:A=C4=9Fao=C4=9Flu;Ay=C5=9Fe;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ay=C5=9Fe A=C4=9Fao=C4=9Flu
TEL;WORK:0212 555 00 00
TEL;CELL;PREF:+90 532 555 01 44
EMAIL;INTERNET:ayse@agaoglu.example
ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:A=C4=9Fao=C4=9Flu Dan=
=C4=B1=C5=9Fmanl=C4=B1k;Sat=C4=B1=C5=9F
NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:first line=0D=0A=
second line, a long one that an old telephone has broken =
in two
ADR;WORK:;;Kordon 5;Izmir;;35000;Turkey
BDAY:19850412
PHOTO;ENCODING=BASE64;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAEBAQEBAQEB
 AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ==

END:VCARD
"""
CARD_30 = """BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//macOS 14.0//EN
N:;;;;
FN:Vela Sports Clinic
ORG:Vela Sports Clinic;
X-ABShowAs:COMPANY
item1.EMAIL;type=INTERNET;type=pref:hello@vela.example
item1.X-ABLabel:front desk
NOTE:Team days\\, twice a year\\nAsk for Mar
 ta
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:Keller;Bruno;;Dr.;
FN:Dr. Bruno Keller
BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12
TEL;type=FAX:+49 30 1
TEL;type=CELL;type=VOICE;type=pref:+49 171 5550101
X-SOCIALPROFILE;type=x:http://example.com/a:b;c
END:VCARD
"""
CARD_40 = """BEGIN:VCARD
VERSION:4.0
KIND:individual
FN:Iris Okafor\\, MBA
EMAIL;PREF=1;TYPE="work,voice":mailto:iris@okafor.example
TEL;VALUE=uri;TYPE="voice,home":tel:+44-20-7946-0958
ORG:Okafor & Sons\\, Ltd;Voice
TITLE:CEO
BDAY:--0412
ADR;LABEL="Leeds, UK":;;;Leeds;;;UK
UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
END:VCARD
BEGIN:VCARD
VERSION:4.0
KIND:group
FN:Friends
MEMBER:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
END:VCARD
"""
BROKEN_CARDS = """BEGIN:VCARD
VERSION:3.0
FN:Whole One
TEL:+1 555 0100
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Never Closed
BEGIN:VCARD
VERSION:3.0
this line is no property at all
FN:Whole Two
END:VCARD
"""
FIRM_CARD = "BEGIN:VCARD\nVERSION:2.1\nN:;Vela;;;\nFN:Vela\nORG:Vela\nTEL;WORK:+1 555 0100\n"
FIRM_CARD += "NOTE:No comma, no end\nEND:VCARD\n"
LATIN_CARD = "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=ISO-8859-9:Öz;Işıl\nEND:VCARD\n"


def files() -> dict[str, bytes]:
    """Name to bytes of every file that is text, or pretends to be."""
    return {
        "turkish-utf8-bom.csv": TURKISH.encode("utf-8-sig"),
        "turkish-utf16.csv": TURKISH.replace(";", "\t").encode("utf-16"),
        "turkish-cp1254.csv": TURKISH.encode("cp1254"),
        "spanish-cp1252.csv": SPANISH.encode("cp1252"),
        "old-mac-line-ends.csv": SPANISH.replace("\n", "\r").encode("utf-8"),
        "quoted-newlines.csv": QUOTED.encode("utf-8"),
        "told-separator.csv": ("sep=;\r\n" + TURKISH).encode("utf-8"),
        "ragged.csv": RAGGED.encode("utf-8"),
        "google-contacts.csv": GOOGLE.encode("utf-8"),
        "outlook-contacts.csv": OUTLOOK.encode("cp1252"),
        "formula-text.csv": FORMULA_TEXT.encode("utf-8"),
        "headings-only.csv": b"Name,Email\n",
        "open-quotation.csv": b'Name,City\nA,Leeds\n"B,Oslo\nC,Bergen\n',
        "empty.csv": b"",
        "blank.csv": b"\xef\xbb\xbf \r\n\r\n",
        "web-page.csv": b"\n<!DOCTYPE html><html><table><tr><td>Name</td></tr></table></html>",
        "web-page.xls": b"<html><body><table><tr><td>Name</td></tr></table></body></html>",
        "letter.csv": b"{\\rtf1\\ansi Dear all}",
        "picture.csv": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        "print.csv": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
        "database.csv": b"SQLite format 3\0" + bytes(84),
        "noise.csv": bytes(range(256)) * 4,
        "torn-workbook.xlsx": b"PK\x03\x04" + b"x" * 50,
        "old-letter.xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        "phone-2.1.vcf": CARD_21.replace("\n", "\r\n").encode("utf-8"),
        "apple-3.0.vcf": CARD_30.encode("utf-8"),
        "modern-4.0.vcf": CARD_40.encode("utf-8"),
        "utf16.vcf": CARD_30.encode("utf-16"),
        "latin-2.1.vcf": LATIN_CARD.encode("iso-8859-9"),
        "firm-2.1.vcf": FIRM_CARD.encode("utf-8"),
        "broken.vcf": BROKEN_CARDS.encode("utf-8"),
        "torn.vcf": b"BEGIN:VCARD\nVERSION:3.0\nFN:Half a ca",
        "diary.vcf": b"BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n",
    }


GERMAN_SALES = """Firma;Name;E-Mail;Telefon;Quelle;Datum erster Kontakt;Wert;Status;Notizen
Bäcker & Söhne;Jürgen Bäcker;jb@b.example;0711 99 88 77;Empfehlung;12.3.26;4.500 €;Angebot;eilt
Hartmann Consulting;Petra Hartmann;p@hm.example;+49 711 556677;Messe;3.9.25;2.350,50 €;Kunde;
Clínica Ríos;Álvaro Ríos;a.rios@rios.example;612 345 678;Website;28.10.25;6.000 €;Kontakt;ruft an
Neumann Kanzlei;Uwe Neumann;u@neumann.example;0711/556688;Empfehlung;7.11.25;5.750 €;Erstgespräch;
Praxis Weiß;Ines Weiß;ines@weiss.example;;Website;19.12.25;1.200,- ;Neu;
Sommer Optik;Lena Sommer;lena@sommer.example;0711 445566;Empfehlung;2.2.26;3.900 €;Kontakt;
Müller Maschinenbau AG;Jonas Müller;j@mm-ag.example;+49 711 887766;Messe;30.6.25;12.000 €;Angebot;
Vogel Verlag;Anna Vogel;a@vogel.example;0711 112233;Website;11.1.26;2.800 €;Absage;zu teuer
Steuerbüro Klein;Tim Klein;tim@klein.example;;Empfehlung;24.4.26;4.100 €;Angebot;
Dr. Kaya;Elif Kaya;elif@kaya.example;0711 778899;;5.5.26;1.500 €;Neu;
Krämer IT;Ole Krämer;ole@kraemer.example;0711 334455;Messe;16.7.25;7.200 €;Angebot;
Lang Logistik;Eva Lang;eva@lang.example;;Website;1.8.25;8.000 €;Kontakt;
Schäfer Beratung;Birgit Schäfer;b@schaefer.example;0711 221100;Empfehlung;31.2.26;5.500 €;Kontakt;
Hotel Löwen;Max Löw;max@loewen.example;07221 4455;;9.9.25;9.999,99 €;Angebot;
Töpferei Grün;Rosa Grün;rosa@gruen.example;;Website;21.8.25;800 €;Neu;
Kita Sonnenschein;Ulla Brandt;u@kita.example;0711 665544;Empfehlung;14.10.25;3.200 €;Kunde;
Fischer Bau;Karl Fischer;karl@fischer.example;0172 5556677;Messe;6.6.25;15.000 €;Erstgespräch;
Galerie Weber;Nina Weber;nina@weber.example;;;27.1.26;2.000 €;Absage;
Apotheke am Markt;Paul Roth;paul@markt.example;0711 909090;Empfehlung;18.4.26;4.800 €;Angebot;
Yoga Zentrum;Mia Jung;mia@yoga.example;0176 1234567;Website;22.9.25;1.100 €;Neu;
Autohaus Schulz;Bernd Schulz;b@schulz.example;0711 808080;Messe;13.2.26;11.500 €;Erstgespräch;
Tanzschule Ost;Ida Wolf;ida@tanz.example;;Empfehlung;8.12.25;2.600 €;Kunde;
Café Süd;Leo Maier;leo@suedcafe.example;0711 707070;;25.3.26;900 €;Absage;
Hausarztpraxis Nord;Dr. Eva Stein;e@stein.example;0711 606060;Website;17.6.25;6.400 €;Kontakt;
Müller Maschinenbau AG;Jonas Müller;j@mm-ag.example;+49 711 887766;Messe;30.6.25;12.000 €;Angebot;
Reisebüro Blau;Timo Blau;timo@blau.example;0711 505050;Website;4.10.25;3.300 €;Kontakt;
Fahrschule Zahn;Ralf Zahn;ralf@zahn.example;;Empfehlung;29.11.25;2.700 €;Kunde;
Gärtnerei Hof;Sina Hof;sina@hof.example;0711 404040;Messe;20.4.26;5.100 €;Angebot;
Buchhandlung Lese;Tom Buch;tom@lese.example;;Website;15.7.25;1.900 €;Absage;
Zahnarzt Dr. Kurz;Ben Kurz;ben@kurz.example;0711 303030;Empfehlung;10.10.25;4.250,75 €;Erstgespräch;
"""


def sales_files() -> dict[str, bytes]:
    """Name to bytes of short lists of sales, which stand in `sales/`."""
    return {"german-cp1252.csv": GERMAN_SALES.replace("\n", "\r\n").encode("cp1252")}


def long_files() -> dict[str, bytes]:
    """Name to bytes of the long lists, which stand in `long/`."""
    return {"sales.csv": as_csv(sale_rows()), "accounts.csv": as_csv(account_rows())}


def write_workbooks() -> None:
    """Workbooks: results of formulas, merged cells, titles, and a letter in their clothes."""
    headings = [text(words) for words in ("Company", "Contact", "Since", "Revenue", "Employees")]
    write_workbook(
        HERE / "formulas.xlsx",
        [
            headings,
            [text("Vela"), text("Marta"), day(46000), formula("1000*1.234", "1234"), number(12)],
            [text("Halden"), formula('"Ola"&" N"', "Ola N"), "", number(1.234), failed("#N/A")],
            [text("Torn"), text("Nobody"), "", formula("A1", None), number(3)],
        ],
    )
    write_workbook(
        HERE / "merged.xlsx",
        [
            ["", text("Contacts 2026")],
            [],
            [text("Company"), text("Contact"), text("Phone"), text("City")],
            [text("Karaca Design"), text("Elif Karaca"), number(905325550144), text("İzmir")],
            ["", text("Can Demir"), text("0532 555 01 46")],
            [text("Vela"), text("Marta"), "", text("Leeds")],
        ],
        merged=("B1:D1", "A4:A5", "D4:D5"),
        sheets=2,
    )
    with ZipFile(HERE / "letter.xlsx", "w", ZIP_DEFLATED) as archive:
        archive.writestr(ZipInfo("word/document.xml", (2026, 1, 1, 0, 0, 0)), "<w:document/>")


if __name__ == "__main__":
    for name, content in files().items():
        (HERE / name).write_bytes(content)
    for folder, made in (("long", long_files()), ("sales", sales_files())):
        for name, content in made.items():
            (HERE / folder / name).write_bytes(content)
    write_workbooks()
