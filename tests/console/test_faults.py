"""Every verb on a file that may not be read, may not be written, has no room, or is taken away: each is named, nothing is
half done. The rows are compared with the verbs that the program knows, so that a new one without a row fails."""

import os
import re
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

from vantaggi_cli import ConsoleTest

ADMIN = "global.admin@aurora.example"
ENGINEER = "engineer@aurora.example"
REQUEST = ["--as", ENGINEER, "--portal", "support-for-business", "--product", "windows-10", "--plan", "plan-1", "--title", "t",
           "--description", "d", "--severity", "C", "--contact-name", "n", "--email", "n@aurora.example"]

# Verbs without a workspace; verbs that read one; verbs that change one.
WITHOUT = ["scenarios", "products", "coverage", "new", "restore", "recover", "editions"]
READING = {"info": [], "benefits": ["--as", ADMIN], "requests": [], "customers": ["--as", "admin.agent@aurora.example"], "check": [], "backup": ["--to", "COPY"],
           "plans": ["--as", ENGINEER, "--portal", "support-for-business", "--product", "windows-10"]}
WRITING = {"clock": ["--advance", "1"], "activate": ["--as", ADMIN],
           "link": ["--as", "helpdesk@aurora.example", "--portal", "azure", "--access-id", "ACCESS", "--contract-id", "CONTRACT"],
           "request": REQUEST, "edition": ["--set", "maicpp-2023"], "close": ["NUMBER", "--as", ENGINEER, "--reason", "solved"]}
ORDINARY_USER = 65534


def as_ordinary_user():
    """Root may do everything everywhere, so a test of permissions would pass without testing."""
    return {"user": ORDINARY_USER, "group": ORDINARY_USER, "extra_groups": []} if os.geteuid() == 0 else {}


def program_for_all(folder):
    """A copy that anybody may start: the checkout may lie where only root may look."""
    os.chmod(folder, 0o755)
    copy = shutil.copy(os.environ["VANTAGGI_CLI"], folder)
    os.chmod(copy, 0o755)
    return copy


class FaultTest(ConsoleTest):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.mkdtemp()
        cls.addClassCleanup(shutil.rmtree, folder)
        cls.program = program_for_all(folder)

    def setUp(self):
        super().setUp()
        os.chmod(self.folder, 0o777)

    known = {} # by scenario: what stands in every copy of its workspace

    def prepared(self, verb):
        """A workspace in which the verb would be done, and its words."""
        scenario = {"activate": "gold-hybrid", "customers": "csp-direct"}.get(verb, "activated")
        file = self.workspace(scenario)
        os.chmod(file, 0o666)
        if scenario not in self.known:
            contract = next(iter(self.ask("info", file)["contracts"]), {"access_id": "", "contract_id": ""})
            opened = self.ask("requests", file, "--state", "open")["requests"]
            self.known[scenario] = {"ACCESS": contract["access_id"], "CONTRACT": contract["contract_id"],
                                    "NUMBER": opened[0]["number"] if opened else ""}
        names = {**self.known[scenario], "COPY": self.path("copy")}
        return file, [names.get(word, word) for word in {**READING, **WRITING}[verb]]

    def code(self, verb, file, words, **how):
        environment = {"LANG": "en_GB.UTF-8", "PATH": os.environ["PATH"]}
        result = subprocess.run([self.program, "--json", verb, file, *words], capture_output=True, env=environment,
                                timeout=60, check=False, stdin=subprocess.DEVNULL, **how)
        found = re.search(rb'"error":\{"code":"([a-z-]+)"', result.stdout)
        self.assertEqual(result.returncode, 3 if found else 0, result.stdout)
        return found.group(1).decode() if found else "done"

    def content(self, path):
        with open(path, "rb") as file:
            return file.read()


class Permissions(FaultTest):
    def test_every_verb_has_a_row(self):
        verbs = re.findall(r"^  ([a-z]+) ", self.run_program("--lang", "en", "--help").stdout.decode(), re.MULTILINE)
        self.assertEqual(sorted(verbs), sorted([*WITHOUT, *READING, *WRITING]))

    def test_every_row_is_done_where_nothing_is_forbidden(self):
        for verb in [*READING, *WRITING]:
            with self.subTest(verb=verb):
                file, words = self.prepared(verb)
                self.assertEqual(self.code(verb, file, words, **as_ordinary_user()), "done")
                for copy in os.listdir(self.folder):
                    os.remove(self.path(copy))

    def test_a_file_that_may_not_be_read(self):
        for verb in [*READING, *WRITING]:
            with self.subTest(verb=verb):
                file, words = self.prepared(verb)
                os.chmod(file, 0)
                self.assertEqual(self.code(verb, file, words, **as_ordinary_user()), "not-permitted")

    def test_a_file_or_a_folder_that_may_not_be_written(self):
        for verb in [*READING, *WRITING]:
            for what in ("file", "folder"):
                with self.subTest(verb=verb, what=what):
                    os.chmod(self.folder, 0o777)
                    file, words = self.prepared(verb)
                    before = self.content(file)
                    os.chmod(file if what == "file" else self.folder, 0o444 if what == "file" else 0o555)
                    expected = "read-only" if verb in WRITING else "done"
                    if (verb, what) == ("backup", "folder"):
                        expected = "not-permitted" # the copy's place
                    self.assertEqual(self.code(verb, file, words, **as_ordinary_user()), expected)
                    self.assertEqual(self.content(file), before)
                    os.chmod(self.folder, 0o777)
                    if os.path.exists(self.path("copy")):
                        os.remove(self.path("copy"))

    def test_new_files_go_only_where_they_may(self):
        file, _ = self.prepared("backup")
        copy = self.path("copy")
        self.ask("backup", file, "--to", copy)
        os.chmod(copy, 0o444)
        inner = self.path("inner")
        os.mkdir(inner, 0o755)
        os.chmod(inner, 0o555)
        for verb, words in (("new", ["--scenario", "gold-hybrid"]), ("restore", ["--from", copy])):
            self.assertEqual(self.code(verb, os.path.join(inner, "a.vantaggi"), words, **as_ordinary_user()), "not-permitted")
        self.assertEqual(self.code("recover", copy, ["--to", os.path.join(inner, "r")], **as_ordinary_user()), "not-permitted")
        self.assertEqual(os.listdir(inner), [])


def leave_hot_journal(file):
    """What a program leaves that is killed in the middle of a change: part of it in the file, the rest in its journal."""
    script = ("import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None); c.execute('PRAGMA cache_size=1'); "
              "c.execute('BEGIN IMMEDIATE'); c.execute('UPDATE workspace SET name_en = hex(zeroblob(20000))'); "
              "c.execute('UPDATE workspace SET name_it = hex(zeroblob(20000))'); os.kill(os.getpid(), 9)")
    subprocess.run([sys.executable, "-c", script, file], check=False)


class Beside(FaultTest):
    """What lies beside a workspace under SQLite's names: no verb acts on it, waits for it or deletes it."""

    def log(self, path):
        """A log whose replay would put another workspace in the place of this one."""
        other = self.path("other")
        shutil.copy(self.workspace("spent"), other)
        connection = sqlite3.connect(other, isolation_level=None)
        for statement in ("PRAGMA journal_mode=WAL", "PRAGMA wal_autocheckpoint=0", "VACUUM"):
            connection.execute(statement)
        shutil.copy(other + "-wal", path)
        connection.close()

    def names_other(self, path):
        """A journal that names a second file, which SQLite would then delete."""
        victim = self.path("victim").encode()
        shutil.copy(self.workspace("spent"), victim)
        magic = bytes.fromhex("d9d505f920a163d7")
        with open(path, "wb") as file:
            file.write(magic + bytes(504) + b"\0\0\0\1" + victim + len(victim).to_bytes(4, "big") + sum(victim).to_bytes(4, "big") + magic)

    def socket(self, path):
        end = socket.socket(socket.AF_UNIX)
        self.addCleanup(end.close)
        end.bind(path)

    def link(self, path, target=""):
        os.symlink(target or os.path.join(self.folder, "nowhere"), path)

    def strangers(self):
        for suffix in ("-journal", "-wal", "-shm"):
            for make in (os.mkfifo, os.mkdir, self.socket, self.link):
                yield suffix, make
        yield "-wal", self.log
        yield "-shm", lambda path: shutil.copy(os.environ["VANTAGGI_CLI"], path)
        yield "-journal", self.names_other

    def look(self, file):
        names = {name: os.lstat(self.path(name)).st_ino for name in os.listdir(self.folder)}
        return names, self.content(file)

    def clear(self, keep=None):
        for name in set(os.listdir(self.folder)) - {keep}:
            path = self.path(name)
            if os.path.isdir(path) and not os.path.islink(path):
                os.rmdir(path)
            else:
                os.remove(path)

    def test_every_verb_refuses_it_and_leaves_it(self):
        for verb in [*READING, *WRITING]:
            file, words = self.prepared(verb)
            name = os.path.basename(file)
            for suffix, make in self.strangers():
                with self.subTest(verb=verb, suffix=suffix, make=make.__name__):
                    make(file + suffix)
                    before = self.look(file)
                    error = self.ask(verb, file, *words, status=3)["error"]
                    self.assertEqual(error["code"], "damaged")
                    self.assertIn(f"Beside {name} lies {name}{suffix}, which", error["message"])
                    self.assertEqual(self.look(file), before)
                    os.rename(file + suffix, self.path("away")) # as the words say
                    self.clear(keep=name)
            self.clear()

    def test_a_link_to_the_workspace_does_not_hide_it(self):
        file, _ = self.prepared("info")
        os.symlink(file, self.path("link"))
        self.log(file + "-wal")
        self.assertEqual(self.code("info", self.path("link"), []), "damaged")

    def test_neither_end_of_a_restore_takes_it(self):
        for suffix, make in self.strangers():
            for at in ("file", "copy"):
                with self.subTest(suffix=suffix, make=make.__name__, at=at):
                    file, _ = self.prepared("info")
                    shutil.copy(file, self.path("copy"))
                    make((file if at == "file" else self.path("copy")) + suffix)
                    if (make, at) == (self.names_other, "file"):
                        self.ask("restore", file, "--from", self.path("copy")) # it goes aside with the file
                        self.assertTrue(os.path.exists(self.path("victim")))
                    else:
                        before = self.look(file)
                        self.assertEqual(self.code("restore", file, ["--from", self.path("copy")]), "damaged")
                        self.assertEqual(self.look(file), before)
                    self.clear()

    def test_recovering_does_without_it_and_says_so(self):
        for suffix, make in self.strangers():
            with self.subTest(suffix=suffix, make=make.__name__):
                file, _ = self.prepared("info")
                make(file + suffix)
                before = self.look(file)
                answer = self.ask("recover", file, "--to", self.path("rescued"))
                self.assertEqual((answer["complete"], answer["ignored"]), (True, os.path.basename(file) + suffix))
                self.assertEqual(self.ask("info", self.path("rescued"))["contracts"][0]["organisation"], "Aurora Sistemi")
                os.remove(self.path("rescued"))
                self.assertEqual(self.look(file), before)
                self.clear()

    def test_an_empty_log_is_none(self):
        for verb in [*READING, *WRITING]:
            with self.subTest(verb=verb):
                file, words = self.prepared(verb)
                for suffix in ("-wal", "-shm"):
                    with open(file + suffix, "wb"):
                        pass
                self.assertEqual(self.code(verb, file, words), "done")
                self.assertEqual([os.path.getsize(file + suffix) for suffix in ("-wal", "-shm")], [0, 0])
                self.clear()

    def test_an_unfinished_change_wants_a_folder_that_may_be_written(self):
        for verb in [*READING, *WRITING]:
            with self.subTest(verb=verb):
                file, words = self.prepared(verb)
                leave_hot_journal(file)
                os.chmod(file + "-journal", 0o666)
                before = self.look(file)
                os.chmod(self.folder, 0o555)
                self.assertEqual(self.code(verb, file, words, **as_ordinary_user()), "not-permitted")
                os.chmod(self.folder, 0o777)
                self.assertEqual(self.look(file), before)
                self.assertEqual(self.code(verb, file, words), "done")
                self.clear()


class Gone(FaultTest):
    """The file is moved, deleted or replaced between the moment a verb opened it and the moment it may write: it waits for
    another program meanwhile."""

    def has_open(self, process, file):
        folder = f"/proc/{process.pid}"
        try:
            for descriptor in os.listdir(folder + "/fd"):
                if os.readlink(f"{folder}/fd/{descriptor}") == file:
                    with open(f"{folder}/fdinfo/{descriptor}", encoding="ascii") as info:
                        flags = int(re.search(r"flags:\s*(\d+)", info.read()).group(1), 8)
                    if flags & os.O_RDWR: # the database, not the look at its header
                        return True
        except FileNotFoundError:
            pass # a descriptor that was closed meanwhile
        return False

    def lose(self, verb, take_away):
        file, words = self.prepared(verb)
        shutil.copy(file, file + ".other") # now: reading it later would drop the lock of this process
        holder = sqlite3.connect(file, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        process = subprocess.Popen([os.environ["VANTAGGI_CLI"], "--json", verb, file, *words], stdout=subprocess.PIPE,
                                   stdin=subprocess.DEVNULL)
        deadline = time.monotonic() + 30
        while not self.has_open(process, file) and process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.005)
        take_away(file)
        holder.close()
        output = process.communicate(timeout=60)[0]
        return process.returncode, output, file

    @unittest.skipUnless(os.path.isdir("/proc/self/fdinfo"), "looks into /proc")
    def test_every_change_is_refused(self):
        def replace(file):
            os.rename(file + ".other", file)

        for name, take_away in (("moved", lambda file: os.rename(file, file + ".moved")), ("deleted", os.remove), ("replaced", replace)):
            for verb in WRITING:
                with self.subTest(verb=verb, how=name):
                    status, output, file = self.lose(verb, take_away)
                    self.assertEqual(status, 3, output)
                    self.assertIn(b'"code":"gone"', output)
                    self.assertEqual(os.path.exists(file), name == "replaced")


if __name__ == "__main__":
    unittest.main()
