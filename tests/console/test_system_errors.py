"""A call of the system fails at the worst moment, or the program dies there: what is said is what is so, and nothing that stood
in a file is lost. The calls are refused by a small library (failing_calls.cpp) that is put between the program and the system."""

import errno
import os
import resource
import shutil
import stat
import subprocess
import threading
import time
import unittest

from vantaggi_cli import ConsoleTest

REQUEST = ["--as", "engineer@aurora.example", "--portal", "support-for-business", "--product", "windows-10", "--plan", "plan-1",
           "--title", "t", "--description", "d", "--severity", "C", "--contact-name", "n", "--email", "n@aurora.example"]
LIBRARY = os.environ.get("VANTAGGI_FAILING_CALLS", "")
STILL_THERE = b"What was saved before is still there"


class SystemErrors(ConsoleTest):
    def content(self, path):
        with open(path, "rb") as file:
            return file.read()

    def hidden(self):
        return sorted(name for name in os.listdir(self.folder) if name.startswith("."))

    def refusing(self, calls, at, words, goes_on=False, code=errno.EIO, **more):
        """The result with the call number `at` refused, and how many were."""
        log = self.path("refused.log")
        if os.path.exists(log):
            os.remove(log)
        result = self.run_program("--lang", "en", *words, LD_PRELOAD=LIBRARY, FAIL_CALLS=calls, FAIL_AT=str(at),
                                  FAIL_ON=str(int(goes_on)), FAIL_WITH=str(code), FAIL_LOG=log, **more)
        refused = len(self.content(log).splitlines()) if os.path.exists(log) else 0
        if os.path.exists(log):
            os.remove(log)
        return result, refused

    def contracts(self, file):
        return self.ask("info", file)["contracts"]


@unittest.skipUnless(LIBRARY, "no library that refuses calls")
class RefusedCalls(SystemErrors):
    def test_a_request_is_filed_exactly_where_it_is_said(self):
        for goes_on in (False, True):
            for at in range(1, 100):
                with self.subTest(at=at, goes_on=goes_on):
                    file = self.workspace("activated")
                    result, refused = self.refusing("fdatasync fsync", at, ["request", file, *REQUEST], goes_on)
                    filed = self.ask("requests", file)["total"] - 7
                    if b"may have been made" not in result.stderr:
                        self.assertEqual(filed, 1 if result.returncode == 0 else 0, result.stderr)
                    self.ask("check", file)
                if refused == 0:
                    break
            self.assertGreater(at, 3)

    def test_a_restore_that_fails_leaves_a_workspace_in_its_place(self):
        backup, done = self.workspace("spent"), 0
        for goes_on in (False, True):
            for at in range(1, 30):
                with self.subTest(at=at, goes_on=goes_on):
                    file = self.workspace("activated")
                    before, wanted = self.contracts(file), self.contracts(backup)
                    result, refused = self.refusing("rename link", at, ["restore", file, "--from", backup], goes_on)
                    if result.returncode == 0:
                        self.assertEqual(self.contracts(file), wanted)
                        done += 1
                    elif STILL_THERE in result.stderr:
                        self.assertEqual(self.contracts(file), before)
                        self.assertEqual(self.hidden(), [])
                    else:
                        self.assertIn(b".damaged-", result.stderr)
                        self.assertIn(self.contracts(file), (before, wanted))
                    self.assertFalse(os.path.exists(file + ".restoring"))
                if refused == 0:
                    break
            self.assertGreater(at, 2)

    def test_a_restore_that_cannot_be_called_off_is_not_denied(self):
        backup = self.workspace("spent")
        file = self.workspace("activated")
        before = self.contracts(file)
        result, _ = self.refusing("rename link unlink truncate", 1, ["restore", file, "--from", backup], True, FAIL_AFTER="fsync")
        self.assertEqual(result.returncode, 3)
        self.assertEqual(b"may have been made" in result.stderr, self.contracts(file) != before, result.stderr)

    def test_a_restore_that_is_killed_leaves_a_workspace_in_its_place(self):
        backup = self.workspace("spent")
        for at in range(1, 30):
            with self.subTest(at=at):
                file = self.workspace("activated")
                either = (self.contracts(file), self.contracts(backup))
                result, refused = self.refusing("rename link fsync", at, ["restore", file, "--from", backup], code=0)
                self.assertEqual(result.returncode, -9 if refused else 0)
                for name in self.hidden():
                    self.assertEqual(stat.S_IMODE(os.stat(self.path(name)).st_mode) & ~stat.S_IMODE(os.stat(backup).st_mode), 0)
                self.assertIn(self.contracts(file), either)
                self.assertFalse(os.path.exists(file + ".restoring"))
                for name in self.hidden():
                    os.remove(self.path(name))
            if refused == 0:
                break
        self.assertGreater(at, 4)

    def test_a_new_file_that_is_in_its_place_is_not_denied(self):
        whole = self.workspace("activated")
        before = self.contracts(whole)
        file = self.path("a.vantaggi")
        words = ["new", file, "--scenario", "spent", "--force"]
        for calls, more in (("fsync fdatasync", {}), ("pread", {"FAIL_AFTER": "rename"}), ("pwrite", {"FAIL_AFTER": "rename"})):
            denied = 0
            for at in range(1, 60):
                with self.subTest(at=at, calls=calls):
                    shutil.copy(whole, file)
                    result, refused = self.refusing(calls, at, words, goes_on=at % 2 == 0, **more)
                    is_new = self.contracts(file) != before
                    if result.returncode != 0:
                        denied += 1
                        self.assertEqual(b"is whole and in its place" in result.stderr, is_new, result.stderr)
                    else:
                        self.assertTrue(is_new)
                if refused == 0 or (more and at == 6):
                    break
            self.assertGreater(denied, 1)

    def test_what_a_kill_leaves_is_private_and_swept_a_day_later(self):
        file = self.path("a.vantaggi")
        result, _ = self.refusing("link", 1, ["new", file, "--scenario", "spent"], code=0)
        self.assertEqual(result.returncode, -9)
        [left] = self.hidden()
        self.assertEqual(stat.S_IMODE(os.stat(self.path(left)).st_mode), 0o600)
        with open(self.path(left + "-journal"), "wb"), open(self.path(".other.tmp"), "wb"):
            pass
        self.ask("new", file, "--scenario", "spent")
        self.assertEqual(len(self.hidden()), 3) # somebody may still be at it
        for name in self.hidden():
            os.utime(self.path(name), (time.time() - 90_000,) * 2)
        self.ask("new", file, "--scenario", "spent", "--force")
        self.assertEqual(self.hidden(), [".other.tmp"])
        self.assertEqual(stat.S_IMODE(os.stat(file).st_mode) & 0o600, 0o600)


class Surroundings(SystemErrors):
    def test_a_living_restore_is_not_taken_for_a_crash(self):
        file, backup = self.workspace("activated"), self.workspace("spent")
        ends, statuses = threading.Event(), []

        def read():
            while not ends.is_set():
                result = self.run_program("info", file)
                statuses.append((result.returncode, result.stderr))

        readers = [threading.Thread(target=read) for _ in range(2)]
        for reader in readers:
            reader.start()
        restored = [self.run_program("restore", file, "--from", backup) for _ in range(25)]
        ends.set()
        for reader in readers:
            reader.join()
        self.assertEqual([r.stderr for r in restored if r.returncode], [])
        self.assertEqual([words for status, words in statuses if status], [])
        self.assertEqual(self.hidden(), [])

    def test_a_marker_moves_only_what_a_restore_has_checked(self):
        file = self.workspace("activated")
        before = self.content(file)
        copy = ".activated.vantaggi.9bab3b2868a8463285f612deaaf2af44.tmp"
        sound = self.content(self.workspace("spent"))
        for what, digest in ((b"junk", ""), (sound[:9000], ""), (sound, "0" * 64)):
            with open(self.path(copy), "wb") as planted, open(file + ".restoring", "w", encoding="ascii") as marker:
                planted.write(what)
                marker.write(f"{copy}\n20261128T071926Z\n{digest}\n")
            self.ask("info", file)
            self.assertEqual(self.content(file), before)
            self.assertFalse(os.path.exists(file + ".restoring"))
        self.assertEqual([name for name in os.listdir(self.folder) if "damaged" in name], [])

    def test_a_name_that_belongs_beside_another_file_is_refused(self):
        file, copy = self.workspace("activated"), self.path("copy")
        self.ask("backup", file, "--to", copy)
        before = sorted(os.listdir(self.folder))
        for suffix in ("-journal", "-wal", "-shm", "-JOURNAL"):
            name = file + suffix
            for words in (["backup", file, "--to", name, "--force"], ["new", name, "--scenario", "spent"],
                          ["recover", file, "--to", name], ["restore", name, "--from", copy]):
                with self.subTest(words=words[0], suffix=suffix):
                    error = self.error(*words, status=3)
                    self.assertEqual(error["code"], "reserved-name")
                    self.assertIn("-journal, -wal or -shm", error["message"])
        self.assertEqual(sorted(os.listdir(self.folder)), before)

    def test_a_limit_to_the_size_of_files_is_a_full_disk(self):
        file = self.workspace("activated")
        before = self.content(file)
        for size in (4096, 100 * 1024):
            for words in (["request", file, *REQUEST], ["new", self.path("n"), "--scenario", "spent"],
                          ["backup", file, "--to", self.path("b")], ["restore", file, "--from", file + ".copy"]):
                with self.subTest(words=words[0], size=size):
                    with open(file + ".copy", "wb") as copy:
                        copy.write(before)
                    result = subprocess.run([os.environ["VANTAGGI_CLI"], "--json", *words], capture_output=True, timeout=60, check=False,
                                            env={"LANG": "en_GB.UTF-8", "PATH": os.environ["PATH"]},
                                            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)))
                    self.assertEqual(result.returncode, 3, result)
                    self.assertIn(b'"code":"disk-full"', result.stdout)
                    self.assertNotIn(b"may have been made", result.stdout)
        self.ask("check", file) # what was begun could not even be undone under that limit
        self.assertEqual(self.content(file), before)

    def test_an_answer_that_cannot_be_written_is_said_on_standard_error(self):
        file = self.workspace("activated")
        program = os.environ["VANTAGGI_CLI"]
        for ending in (">/dev/full", ">&-", ">&- <&-"):
            for json in ([], ["--json"]):
                with self.subTest(ending=ending, json=json):
                    total = self.ask("requests", file)["total"]
                    result = subprocess.run(["sh", "-c", f'exec "$0" "$@" {ending}', program, "--lang", "en", *json, "request", file, *REQUEST],
                                            capture_output=True, timeout=60, check=False)
                    requests = self.ask("requests", file)
                    self.assertEqual((result.returncode, requests["total"]), (3, total + 1))
                    self.assertIn(b"This was done", result.stderr)
                    self.assertIn(requests["requests"][0]["number"].encode(), result.stderr)
        result = subprocess.run(["sh", "-c", 'exec "$0" --lang en info "$1" >/dev/full', program, file], capture_output=True, timeout=60, check=False)
        self.assertEqual((result.returncode, result.stderr), (3, b"The answer could not be written to standard output.\n"))
        self.ask("check", file)

    def test_a_name_beyond_every_length_is_refused_in_few_words(self):
        copy = self.workspace("spent")
        result = self.run_program("--json", "restore", os.path.join(self.folder, "a" * 100_000), "--from", copy)
        self.assertEqual((result.returncode, result.stderr), (3, b""))


if __name__ == "__main__":
    unittest.main()
