#!/usr/bin/python3
"""The tour is a visitor's first look and the source of the README's pictures: it plays to its end, says every step, leaves one
picture of each, and leaves nothing else. It needs no display; a window without one says so.
usage: tour.py VANTAGGI LANGUAGE"""

import os
import re
import struct
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM, LANGUAGE = sys.argv[1:3]
STEPS = 13
WORDS = {"en": "Requests", "it": "Richieste"}
LOCALES = {"en": "C.UTF-8", "it": "it_IT.UTF-8"}  # it need not be installed
NO_DISPLAY = {"en": "There is no display here", "it": "Qui non c'è uno schermo"}


class TourTest(unittest.TestCase):
    def setUp(self):
        kept = tempfile.TemporaryDirectory()
        self.addCleanup(kept.cleanup)
        self.home = Path(kept.name, "home")
        self.home.mkdir(mode=0o700)
        self.pictures = Path(kept.name, "pictures")

    def play(self, *options):
        places = {"XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_CACHE_HOME": "cache"}
        environment = os.environ | {name: str(self.home / folder) for name, folder in places.items()} | {
            "HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.home), "LC_ALL": LOCALES[LANGUAGE]}
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            environment.pop(name, None)
        return subprocess.run([PROGRAM, "--lang", LANGUAGE, *options], env=environment, capture_output=True, text=True,
                              timeout=200, check=False)

    def test_every_step_is_said_and_pictured(self):
        done = self.play("--tour", "main-job", "--screenshots", str(self.pictures))
        self.assertEqual(done.returncode, 0, done.stderr)
        said = re.findall(r"^ *(\d+)\. (.+)$", done.stdout, re.MULTILINE)
        self.assertEqual([int(number) for number, _ in said], list(range(1, STEPS + 1)))
        self.assertIn(WORDS[LANGUAGE], said[-1][1])
        files = sorted(self.pictures.iterdir())
        self.assertEqual([file.name for file in files], [f"{number:02}.png" for number in range(1, STEPS + 1)])
        contents = [file.read_bytes() for file in files]
        self.assertEqual(len(set(contents)), STEPS, "two steps have the same picture")
        for file, content in zip(files, contents):
            self.assertEqual(content[:8], b"\x89PNG\r\n\x1a\n")
            self.assertEqual(struct.unpack(">II", content[16:24]), (1280, 820))
            self.assertGreater(len(content), 20_000, f"{file.name} shows next to nothing")

    def test_it_leaves_nothing_in_what_a_person_keeps(self):
        self.assertEqual(self.play("--tour", "main-job").returncode, 0)
        left = [path for path in self.home.rglob("*.vantaggi*")] + [path for path in self.home.rglob("*.conf")]
        self.assertEqual(left, [])

    def test_without_a_display_a_window_says_so_instead_of_aborting(self):
        done = self.play()
        self.assertEqual((done.returncode, done.stdout), (3, ""))
        self.assertIn(NO_DISPLAY[LANGUAGE], done.stderr)
        self.assertIn("--tour main-job", done.stderr)

    def test_a_folder_that_cannot_be_made_is_said_at_once(self):
        Path(self.home, "taken").write_text("a file")
        done = self.play("--tour", "main-job", "--screenshots", str(self.home / "taken" / "pictures"))
        self.assertEqual((done.returncode, done.stdout), (3, ""))
        self.assertIn("taken/pictures", done.stderr)


unittest.main(argv=sys.argv[:1])
