"""Every changing verb, and every one that writes a file, on a disk without room: said plainly, nothing half done, reading goes on,
and it works once there is room again. Needs a mount of its own: run as root, or where users may have mount namespaces."""

import hashlib
import os
import shutil
import subprocess
import sys
import unittest

from test_faults import FaultTest, READING, WRITING

DISK = os.environ.get("VANTAGGI_SMALL_DISK", "")


class FullDisk(FaultTest):
    def setUp(self):
        super().setUp()
        self.folder = os.path.join(DISK, "work")
        os.mkdir(self.folder)
        self.addCleanup(shutil.rmtree, self.folder)
        self.addCleanup(self.make_room)

    def filler(self):
        return os.path.join(DISK, "filler")

    def make_room(self):
        if os.path.exists(self.filler()):
            os.remove(self.filler())

    def everything(self):
        return {name: hashlib.sha256(self.content(self.path(name))).hexdigest() for name in os.listdir(self.folder)}

    def fill(self):
        with open(self.filler(), "wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(4096))
            except OSError:
                pass

    def test_every_change_is_undone_and_works_again_with_room(self):
        for verb in WRITING:
            with self.subTest(verb=verb):
                self.make_room()
                file, words = self.prepared(verb)
                before = self.content(file)
                self.fill()
                self.assertEqual(self.code(verb, file, words), "disk-full")
                self.assertEqual(self.code("info", file, []), "done")
                self.assertEqual(self.code("requests", file, []), "done")
                self.assertTrue(self.content(file) == before)
                self.make_room()
                self.assertEqual(self.code(verb, file, words), "done")
                self.assertEqual(self.code("check", file, []), "done")

    def test_no_file_is_left_half_written_and_none_is_lost(self):
        file, _ = self.prepared("backup")
        copy = self.path("copy")
        self.ask("backup", file, "--to", copy)
        before = self.everything()
        self.fill()
        for verb, words in (("backup", [file, "--to", copy, "--force"]), ("backup", [file, "--to", self.path("other")]),
                            ("restore", [file, "--from", copy]), ("recover", [file, "--to", copy, "--force"]),
                            ("new", [file, "--scenario", "gold-hybrid", "--force"])):
            with self.subTest(verb=verb, words=words[1:]):
                self.assertEqual(self.code(verb, words[0], words[1:]), "disk-full")
                self.assertEqual(self.everything(), before)

    def test_every_reading_verb_goes_on(self):
        for verb in READING:
            if verb != "backup":
                with self.subTest(verb=verb):
                    self.make_room()
                    file, words = self.prepared(verb)
                    self.fill()
                    self.assertEqual(self.code(verb, file, words), "done")


class NoMoreFiles(FaultTest):
    """Room for bytes, and none for another file: also a full disk, and no matter of permissions."""

    def setUp(self):
        super().setUp()
        self.folder = os.path.join(DISK, "few")
        os.mkdir(self.folder)
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m,nr_inodes=8", "tmpfs", self.folder], check=True)
        self.addCleanup(os.rmdir, self.folder)
        self.addCleanup(subprocess.run, ["umount", self.folder], check=True)

    def fill(self):
        try:
            for number in range(100):
                with open(self.path(str(number)), "wb"):
                    pass
        except OSError:
            pass

    def clear(self):
        for name in os.listdir(self.folder):
            os.remove(self.path(name))

    def test_every_change_calls_it_a_full_disk_and_reading_goes_on(self):
        for verb in WRITING:
            with self.subTest(verb=verb):
                file, words = self.prepared(verb)
                before = self.content(file)
                self.fill()
                self.assertEqual(self.code(verb, file, words), "disk-full")
                self.assertEqual(self.code("info", file, []), "done")
                self.assertTrue(self.content(file) == before)
                self.clear()

    def test_so_does_every_new_file(self):
        file, _ = self.prepared("backup")
        copy = self.path("copy")
        self.ask("backup", file, "--to", copy)
        self.fill()
        for verb, words in (("backup", [file, "--to", copy, "--force"]), ("restore", [file, "--from", copy]),
                            ("recover", [file, "--to", copy, "--force"]), ("new", [file, "--scenario", "gold-hybrid", "--force"])):
            with self.subTest(verb=verb):
                self.assertEqual(self.code(verb, words[0], words[1:]), "disk-full")


def main():
    if DISK:
        unittest.main()
    script = 'mount -t tmpfs -o size=1m tmpfs "$1" && VANTAGGI_SMALL_DISK="$1" exec "$2" -B "$3"'
    place = os.path.join(os.environ.get("TMPDIR", "/tmp"), f"vantaggi-small-disk-{os.getpid()}")
    os.mkdir(place)
    try:
        own = [] if os.geteuid() == 0 else ["--map-root-user"]
        sys.exit(subprocess.run(["unshare", "--mount", *own, "sh", "-c", script, "sh", place, sys.executable, __file__], check=False).returncode)
    finally:
        os.rmdir(place)


if __name__ == "__main__":
    main()
