"""Which folders are kept in step by another program, and what it leaves beside a file."""

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from funnel_desktop.document.shared_place import (
    NETWORK,
    Mount,
    conflicted_copies,
    kept_by,
    mounts_here,
)

MOUNTS = (
    Mount(PurePosixPath("/"), "ext4"),
    Mount(PurePosixPath("/home"), "btrfs"),
    Mount(PurePosixPath("/mnt/office"), "cifs"),
    Mount(PurePosixPath("/mnt/office/own disk"), "ext4"),
    Mount(PurePosixPath("/net"), "nfs4"),
    Mount(PurePosixPath("/run/user/1000/gvfs"), "fuse.gvfsd-fuse"),
    Mount(PurePosixPath("/media/stick"), "vfat"),
)


@pytest.mark.parametrize(
    ("path", "program"),
    [
        ("/home/a/Documents/x.funnel", None),
        ("/home/a/Dropbox.funnel", None),
        ("/home/a/Dropbox notes/x.funnel", None),
        ("/home/a/Dropbox/x.funnel", "Dropbox"),
        ("/home/a/Dropbox (Personal)/work/x.funnel", "Dropbox"),
        ("/Users/a/Library/CloudStorage/Dropbox/x.funnel", "Dropbox"),
        ("/Users/a/OneDrive/x.funnel", "OneDrive"),
        ("/Users/a/OneDrive - Firm & Co/x.funnel", "OneDrive"),
        ("/Users/a/Library/CloudStorage/OneDrive-Personal/x.funnel", "OneDrive"),
        ("/Users/a/Library/Mobile Documents/com~apple~CloudDocs/x.funnel", "iCloud"),
        ("/Users/a/iCloud Drive/x.funnel", "iCloud"),
        ("/home/a/Nextcloud/x.funnel", "Nextcloud"),
        ("/home/a/Nextcloud2/clients/x.funnel", "Nextcloud"),
        ("/home/a/ownCloud/x.funnel", "ownCloud"),
        ("/home/a/Sync/x.funnel", "Syncthing"),
        ("/home/a/Syncthing/x.funnel", "Syncthing"),
        ("/home/a/synced/x.funnel", None),
        ("/home/a/Google Drive/x.funnel", "Google Drive"),
        ("/home/a/SynologyDrive/x.funnel", "Synology Drive"),
        ("/mnt/office/x.funnel", NETWORK),
        ("/mnt/office/own disk/x.funnel", None),
        ("/mnt/officers/x.funnel", None),
        ("/net/x/y.funnel", NETWORK),
        ("/net/Dropbox/y.funnel", NETWORK),
        ("/run/user/1000/gvfs/smb-share:server=a,share=b/x.funnel", NETWORK),
        ("/media/stick/x.funnel", None),
    ],
)
def test_table(path: str, program: str | None) -> None:
    assert kept_by(PurePosixPath(path), MOUNTS) == program


@pytest.mark.parametrize(
    ("path", "program"),
    [
        (r"C:\Users\a\Documents\x.funnel", None),
        (r"C:\Users\a\OneDrive - Firm\x.funnel", "OneDrive"),
        (r"C:\Users\a\iCloudDrive\x.funnel", "iCloud"),
        (r"\\server\share\x.funnel", NETWORK),
    ],
)
def test_table_of_windows(path: str, program: str | None) -> None:
    assert kept_by(PureWindowsPath(path), ()) == program


def test_without_a_table_of_mounts_the_folder_tells() -> None:
    assert kept_by(PurePosixPath("/home/a/Dropbox/x.funnel"), ()) == "Dropbox"
    assert kept_by(PurePosixPath("/home/a/x.funnel"), ()) is None


CONFLICTS = [
    "Practice (Anna's conflicted copy 2026-03-10).funnel",
    "Practice (conflicted copy 2026-03-10 143000).funnel",
    "Practice 2.funnel",
    "Practice (1).funnel",
    "Practice-ANNAS-LAPTOP.funnel",
    "Practice.sync-conflict-20260310-143000-ABCDEFG.funnel",
    "Practice_conflict-20260310-143000.funnel",
]


def test_what_programs_leave_beside_a_file() -> None:
    others = [
        "Practice.funnel", "Practice 2026-03-10.funnel", "Practice (repaired).funnel",
        "Other 2.funnel", "Practice.funnel-journal", "Practice.rescued-1.funnel",
        "Practice clients.csv",
    ]  # fmt: skip
    assert conflicted_copies("Practice.funnel", [*others, *CONFLICTS]) == sorted(CONFLICTS)


def test_names_with_signs_in_them() -> None:
    assert conflicted_copies("a.b (c).funnel", ["a.b (c) 2.funnel", "axb (c) 2.funnel"]) == [
        "a.b (c) 2.funnel"
    ]


def test_the_table_of_mounts_as_linux_writes_it(tmp_path: Path) -> None:
    table = tmp_path / "mounts"
    table.write_text("/dev/sda1 / ext4 rw 0 0\n//x/y /mnt/my\\040office cifs rw 0 0\nbroken\n")
    assert mounts_here(table) == [
        Mount(Path("/"), "ext4"),
        Mount(Path("/mnt/my office"), "cifs"),
    ]
    assert mounts_here(tmp_path / "none") == []
