"""Bytes become text whatever program wrote them, and what is no text is refused by name."""

import codecs
from pathlib import Path

import pytest

from funnel_desktop.exchange.common.code_pages import old_code_page
from funnel_desktop.exchange.common.reading import text_of
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.sources import read_file
from funnel_desktop.exchange.tables.text_records import read_table

TEXT = "müşteri;değer\r\nÇağrı İpek Işık;1,5\r\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8"),
        (TEXT.encode("utf-16"), "utf-16"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("utf-32"), "utf-32"),
        (TEXT.encode("cp1254"), "cp1254"),
    ],
)
def test_every_usual_encoding_is_read(data: bytes, encoding: str) -> None:
    assert text_of(data, "tr_TR") == (TEXT, encoding)


@pytest.mark.parametrize(
    ("locale", "page", "word"),
    [
        ("tr_TR.UTF-8", "cp1254", "Şirket"),
        ("de-DE", "cp1252", "Größe €"),
        ("es_ES", "cp1252", "Compañía"),
        ("pl_PL", "cp1250", "Łódź"),
        ("ru_RU", "cp1251", "Сделка"),
        ("el_GR", "cp1253", "Πελάτης"),
        ("ja_JP", "cp932", "株式会社"),
        ("zh_TW", "big5", "公司"),
        ("zh_CN", "gb18030", "客户"),
        ("C", "cp1252", "Señor"),
        ("", "cp1252", "Señor"),
    ],
)
def test_the_old_code_page_is_that_of_the_locale(locale: str, page: str, word: str) -> None:
    assert old_code_page(locale) == page
    assert text_of(f"{word},x".encode(page), locale)[0] == f"{word},x"


def test_bytes_that_no_code_page_has_are_shown_and_nothing_fails() -> None:
    assert text_of(b"a,b\r\n\x81\x8d\xff,1", "de_DE")[0] == "a,b\r\n\ufffd\ufffdÿ,1"


def test_a_few_bad_bytes_do_not_spoil_a_file_in_utf_8() -> None:
    text, encoding = text_of("müşteri,değer,şehir\n".encode() + b"Ankar\xff,1,x\n")
    assert (text.splitlines()[0], encoding) == ("müşteri,değer,şehir", "utf-8")


@pytest.mark.parametrize("data", [b"", b" \r\n\t", codecs.BOM_UTF8, codecs.BOM_UTF16_LE])
def test_a_file_without_text_is_empty(data: bytes) -> None:
    with pytest.raises(ImportRefused, match="empty"):
        text_of(data)


@pytest.mark.parametrize(
    ("data", "looks_like"),
    [
        (b"PK\x03\x04\x14\x00" + bytes(30), "spreadsheet"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(30), "spreadsheet"),
        (b"%PDF-1.7 x", "pdf"),
        (b"SQLite format 3\0", "database"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (bytes(range(256)) * 3, "binary"),
        (b"\0", "binary"),
        (b"\0" * 64, "binary"),
        (b"client,value\nAcme\0,1\n", "binary"),
    ],
)
def test_what_is_no_text_is_refused_with_what_it_looks_like(data: bytes, looks_like: str) -> None:
    with pytest.raises(ImportRefused) as refused:
        read_table(data)
    assert (refused.value.key, refused.value.values) == ("not_a_table", {"looks_like": looks_like})


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    with pytest.raises(ImportRefused, match="missing"):
        read_file(tmp_path / "none.csv")
    with pytest.raises(ImportRefused, match="folder") as refused:
        read_file(tmp_path)
    assert refused.value.values == {"path": str(tmp_path)}


def test_the_refusal_of_a_file_names_it(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"%PDF-1.7")
    with pytest.raises(ImportRefused) as refused:
        read_file(path)
    assert refused.value.values == {"path": str(path), "looks_like": "pdf"}
