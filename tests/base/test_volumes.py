"""Which disks are a network drive or can be pulled, by what the systems say of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from workshopdesk.base.volumes import Volume, VolumeKind, kind_of

LOCAL, NETWORK, REMOVABLE = VolumeKind.LOCAL, VolumeKind.NETWORK, VolumeKind.REMOVABLE


@pytest.mark.parametrize(
    ("file_system", "device", "root", "kind"),
    [
        # Linux, as /proc/mounts has it
        ("ext4", "/dev/nvme0n1p2", "/", LOCAL),
        ("btrfs", "/dev/mapper/luks-1c2d", "/home", LOCAL),
        ("tmpfs", "tmpfs", "/dev/shm", LOCAL),
        ("overlay", "overlay", "/", LOCAL),
        ("vfat", "/dev/nvme0n1p1", "/boot/efi", LOCAL),
        ("ext4", "/dev/sda3", "/mediathek", LOCAL),
        ("nfs4", "fileserver:/export/planung", "/mnt/planung", NETWORK),
        ("nfs", "10.0.0.7:/daten", "/home/amt", NETWORK),
        ("cifs", "//srv-datei/stadtplanung", "/mnt/s", NETWORK),
        ("smb3", "//srv-datei/stadtplanung", "/media/planung", NETWORK),
        ("fuse.sshfs", "amt@server:/workshops", "/home/amt/server", NETWORK),
        ("fuse.gvfsd-fuse", "gvfsd-fuse", "/run/user/1000/gvfs", NETWORK),
        ("fuse.unknown", "server:/export", "/mnt/x", NETWORK),
        ("vfat", "/dev/sdb1", "/media/amt/STICK", REMOVABLE),
        ("exfat", "/dev/sdb1", "/run/media/amt/STICK", REMOVABLE),
        ("fuseblk", "/dev/sdc1", "/media/amt/Platte", REMOVABLE),
        ("vfat", "/dev/mmcblk1p1", "/mnt/karte", REMOVABLE),
        # macOS
        ("apfs", "/dev/disk3s1", "/", LOCAL),
        ("smbfs", "//amt@srv-datei/planung", "/Volumes/planung", NETWORK),
        ("exfat", "/dev/disk4s1", "/Volumes/STICK", REMOVABLE),
        # Windows
        ("NTFS", r"\\?\Volume{5f0ac3d2-0000-0000-0000-100000000000}" + "\\", "C:/", LOCAL),
        ("NTFS", "", "//srv-datei/planung/", NETWORK),
        ("NTFS", r"\\srv-datei\planung", "P:/", NETWORK),
        ("FAT32", r"\\?\Volume{7e1b0000-0000-0000-0000-100000000000}" + "\\", "E:/", REMOVABLE),
        # nothing known
        ("", "", "", LOCAL),
    ],
)
def test_the_kind_follows_from_file_system_device_and_root(
    file_system: str, device: str, root: str, kind: VolumeKind
) -> None:
    assert kind_of(Volume(file_system, device, root)) is kind


@pytest.mark.skipif(not Path("/proc/mounts").exists(), reason="only Linux lists its disks there")
def test_the_disk_that_this_computer_runs_from_is_local() -> None:
    mounts = [line.split() for line in Path("/proc/mounts").read_text("utf-8").splitlines()]
    running_from = [Volume(fields[2], fields[0], fields[1]) for fields in mounts if fields[1] in ("/", "/dev/shm")]
    assert running_from
    assert {kind_of(volume) for volume in running_from} == {LOCAL}
