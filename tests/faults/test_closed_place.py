"""The folder or the disk is closed while a document is open."""

import shutil
from pathlib import Path

import pytest

from funnel_desktop.document.check import check_file
from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.funnel.stages import Stage
from tests.document.others import (
    give_away,
    is_root,
    remount,
    said_by_somebody,
    small_disk,
    somebodys_folder,
)
from tests.faults.verbs import TODAY

CLOSE_AND_WRITE = """
import os, sys
from datetime import date
from pathlib import Path
from funnel_desktop.document.document import open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.funnel.stages import Stage
today = date(2026, 3, 10)
path = Path(sys.argv[1])
document = open_document(path)
own = document.objectives.all(today)[0].id
for mode in (0o555, 0o755):
    path.parent.chmod(mode)
    try:
        document.objectives.move([own], Stage.BEST_FEW if mode == 0o555 else Stage.IN, today)
        print("written")
    except DocumentError as error:
        print(error.key, error.values["why"], document.objectives.get(own, today).stage)
document.close()
"""


@pytest.mark.parametrize("has_journal", [True, False])
def test_a_folder_that_was_closed_while_open(has_journal: bool) -> None:
    """SQLite needs the folder for its journal; where that is there already, it can go on.

    There is one from the first change until the file is closed.
    """
    with somebodys_folder() as folder:
        path = folder / "x.funnel"
        with create_document(path) as document:
            own = document.objectives.add(TODAY, client_name="Anna")
        assert not path.with_name("x.funnel-journal").exists()
        if has_journal:
            path.with_name("x.funnel-journal").touch(0o600)
        for found in folder.iterdir():
            give_away(found)
        said = said_by_somebody(CLOSE_AND_WRITE, path).split("\n")
        expected = "written" if has_journal else "write_failed read_only above"
        assert said == [expected, "written"]
        assert check_file(path) == []
        with open_document(path) as document:
            assert document.objectives.get(own, TODAY).stage is Stage.IN


def test_a_disk_that_became_read_only(tmp_path: Path) -> None:
    if not is_root():
        pytest.skip("only root may mount a disk")
    with small_disk(tmp_path / "disk", 2000) as folder:
        document = create_document(folder / "x.funnel")
        own = document.objectives.add(TODAY, client_name="Anna")
        document.close()
        copy = tmp_path / "copy.funnel"
        remount(folder, "ro")
        with open_document(folder / "x.funnel", read_only=True) as reading:
            with pytest.raises(DocumentError) as refused:
                reading.objectives.move([own], Stage.IN, TODAY)
            assert refused.value.key == "read_only_document"
            reading.save_copy(copy)
        remount(folder, "rw")
        with open_document(folder / "x.funnel") as document:
            document.objectives.move([own], Stage.IN, TODAY)
        shutil.copy(copy, folder / "y.funnel")
        with open_document(folder / "y.funnel") as document:
            document.objectives.move([own], Stage.IN, TODAY)
