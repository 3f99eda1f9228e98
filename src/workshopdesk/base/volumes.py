"""What kind of disk a file lies on, as far as it matters to somebody who works in the file for hours.

Names of file systems are those of the system: Linux as in /proc/mounts, macOS as `mount` prints them, Windows as
GetVolumeInformation returns them. SQLite's -wal is not made for network drives (STORAGE.md §1, sqlite.org/wal.html),
and a stick can be pulled.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

_NETWORK = frozenset(
    (
        *("9p", "afpfs", "afs", "beegfs", "ceph", "cifs", "davfs", "gfs2", "lustre", "ncpfs", "nfs", "nfs3", "nfs4"),
        *("smb2", "smb3", "smbfs", "webdav"),
        *("fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.sshfs"),
    )
)
# "server:/export" of nfs and sshfs, "//server/share" of cifs and of paths on Windows
_ELSEWHERE = re.compile(r"^(//|\\\\(?![?.]\\)|[^/\\:]{2,}:/)")
# where Linux lays what a user plugs in
_PLUGGED_IN = ("/media/", "/run/media/")
_OF_STICKS = frozenset(("vfat", "msdos", "exfat", "fat", "fat32", "fuse.exfat"))
_SYSTEM_ROOTS = frozenset(("/", "c:/", "/boot", "/boot/efi"))


class VolumeKind(StrEnum):
    LOCAL = "local"
    NETWORK = "network"
    REMOVABLE = "removable"


@dataclass(frozen=True, slots=True)
class Volume:
    """What the system says of the disk under a file. `root` is where it is mounted, with forward slashes."""

    file_system: str
    device: str
    root: str


def kind_of(volume: Volume) -> VolumeKind:
    """A disk of which nothing is known counts as local: no message is better than a wrong one."""
    file_system = volume.file_system.lower()
    if file_system in _NETWORK or _ELSEWHERE.match(volume.device) or _ELSEWHERE.match(volume.root):
        return VolumeKind.NETWORK
    root = volume.root.lower()
    plugged_in = f"{root}/".startswith(_PLUGGED_IN)
    if plugged_in or (file_system in _OF_STICKS and root not in _SYSTEM_ROOTS):
        return VolumeKind.REMOVABLE
    return VolumeKind.LOCAL
