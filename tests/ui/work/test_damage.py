"""A file whose pages go bad while it is open: said once, no longer written, looked at next time."""

from pathlib import Path

import pytest

from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.ui.work.session import Session
from tests.ui.conftest import TODAY


def test_it_is_said_once_and_nothing_is_written(qapp, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "x.funnel"
    with create_document(path) as document:
        for number in range(100):
            document.objectives.add(TODAY, client_name=f"Client {number}", notes="n" * 2000)
    document = open_document(path)
    session, said = Session(document, lambda: TODAY), list[str]()
    session.failed.connect(said.append)
    with path.open("r+b") as file:  # Another process would: our lock is not needed here.
        file.seek(4096 * 2)
        file.write(b"\xff" * (path.stat().st_size - 4096 * 2))
    left = path.read_bytes()
    document.connection.execute("PRAGMA shrink_memory")  # What was read is read anew.
    for _ in range(2):
        assert session.ask(lambda: document.objectives.all(TODAY), []) == []
    assert len(said) == 1
    assert said[0].startswith("This file is damaged, so nothing more is written to it.")
    assert not session.do(lambda: document.settings.set("currency", "TRY"))
    session.close()
    document.close()
    assert path.read_bytes() == left
    with pytest.raises(DocumentError) as refused:
        open_document(path)
    assert refused.value.key == "damaged"
