"""check, backup, restore, recover: what they answer, keep and refuse."""

import os
import sqlite3
import stat
import unittest

from vantaggi_cli import ConsoleTest

ADMIN = "global.admin@aurora.example"


class Safety(ConsoleTest):
    def rot(self, file, sql="UPDATE request SET title = 'Rotten' WHERE id = 1"):
        connection = sqlite3.connect(file)
        connection.execute(sql)
        connection.commit()
        connection.close()

    def content(self, path):
        with open(path, "rb") as file:
            return file.read()

    def files(self):
        return sorted(os.listdir(self.folder))

    def test_check_says_what_it_compared(self):
        answer = self.ask("check", self.workspace("activated"))
        self.assertEqual((answer["integrity"], answer["problems"], answer["rows"]["request"]), ("ok", [], 7))
        self.assertGreater(answer["rows"]["history"], 10)

    def test_check_reports_what_changed_and_where_without_saying_what_it_says(self):
        file = self.workspace("activated")
        self.rot(file)
        answer = self.ask("check", file, status=3)
        self.assertEqual((answer["error"]["code"], answer["integrity"]), ("damaged", "ok"))
        self.assertEqual(answer["problems"], ["request row 1: the contents changed since it was written"])
        self.assertNotIn("Rotten", str(answer))

    def test_check_of_a_file_that_does_not_open_answers_in_the_same_fields(self):
        file = self.workspace("activated")
        os.truncate(file, 9000)
        answer = self.ask("check", file, status=3)
        self.assertEqual(answer["error"]["code"], "damaged")
        self.assertEqual(answer["problems"], [answer["integrity"]])

    def rescues(self, said):
        return "vantaggi-cli recover FILE --to" in said

    def test_a_damaged_file_names_what_saves_the_rest(self):
        file, sound = self.workspace("activated"), self.path("sound.vbak")
        self.ask("backup", file, "--to", sound)
        with open(file, "r+b") as pages:
            pages.seek(3 * 4096)
            pages.write(b"\x5a" * 4096)
        answer = self.ask("check", file, status=3)
        self.assertEqual((answer["integrity"], answer["problems"]), ("integrity check", ["integrity check"]))
        self.assertNotIn("recover", str(answer))
        for language, button, found in (
                ("en", "Try to rescue what can be read", "The structure of the file is damaged: its pages do not fit together."),
                ("it", "Prova a recuperare ciò che si legge",
                 "La struttura del file è danneggiata: le sue pagine non sono coerenti tra loro.")):
            with self.subTest(language=language):
                said = self.run_program("check", file, "--lang", language).stderr.decode()
                self.assertTrue(self.rescues(said), said)
                self.assertIn(button, said)
                self.assertEqual(said.splitlines()[-1], found)
                self.assertNotIn("integrity check", said)
        for words in (["info", file], ["restore", sound, "--from", file]):
            self.assertTrue(self.rescues(self.run_program(*words).stderr.decode()), words)
        self.ask("recover", file, "--to", self.path("rescued.vantaggi"))

    def test_where_rescuing_would_not_help_it_is_not_named(self):
        file = self.workspace("activated")
        for name, content in (("empty", b""), ("letter", b"Dear Sir" * 600)):
            with open(self.path(name), "wb") as other:
                other.write(content)
            self.assertFalse(self.rescues(self.run_program("check", self.path(name)).stderr.decode()), name)
        os.mkdir(file + "-journal")  # nothing is wrong with the file itself
        self.assertFalse(self.rescues(self.run_program("check", file).stderr.decode()))
        os.rmdir(file + "-journal")
        with open(file, "r+b") as header:  # what recover itself cannot read
            header.seek(100)
            header.write(bytes(os.path.getsize(file) - 100))
        result = self.run_program("recover", file, "--to", self.path("rescued.vantaggi"))
        self.assertEqual(result.returncode, 3)
        self.assertFalse(self.rescues(result.stderr.decode()), result.stderr.decode())

    def test_a_row_that_changed_is_named_in_words(self):
        file = self.workspace("activated")
        self.rot(file)
        for language, words in (("en", "Requests, row 1: the contents changed since they were written."),
                                ("it", "Richieste, riga 1: il contenuto è cambiato da quando è stato scritto.")):
            self.assertEqual(self.run_program("check", file, "--lang", language).stderr.decode().splitlines()[-1], words)

    def test_a_backup_is_the_same_workspace(self):
        file, copy = self.workspace("activated"), self.path("copy.vbak")
        answer = self.ask("backup", file, "--to", copy)
        self.assertEqual((answer["file"], answer["bytes"], answer["rows"]["request"]), (copy, os.path.getsize(copy), 7))
        self.assertEqual(self.ask("info", copy)["contracts"], self.ask("info", file)["contracts"])
        self.assertEqual(stat.S_IMODE(os.stat(copy).st_mode), 0o600)
        self.assertEqual(self.files(), ["activated.vantaggi", "copy.vbak"])

    def test_a_backup_of_what_does_not_add_up_is_made_and_says_so(self):
        file, copy = self.workspace("activated"), self.path("copy.vbak")
        self.rot(file, "DELETE FROM request_search WHERE id = 1")
        missing = ["request 1: cannot be searched"]
        self.assertEqual(self.ask("check", file, status=3)["problems"], missing)
        self.assertEqual(self.ask("backup", file, "--to", copy)["problems"], missing)
        other = self.workspace("spent")
        self.assertEqual(self.ask("restore", other, "--from", copy)["problems"], missing)
        self.assertIn("do not add up", self.run_program("restore", other, "--from", copy).stdout.decode())

    def test_a_backup_replaces_nothing_unless_told_to(self):
        file, copy = self.workspace("activated"), self.path("copy.vbak")
        with open(copy, "wb") as other:
            other.write(b"Dear Sir")
        self.assertEqual(self.error("backup", file, "--to", copy, status=3)["code"], "exists")
        self.assertEqual(self.content(copy), b"Dear Sir")
        self.assertEqual(self.error("backup", file, "--to", file, "--force", status=3)["code"], "same-file")
        self.ask("backup", file, "--to", copy, "--force")
        self.ask("check", copy)

    def test_rot_is_not_backed_up(self):
        file, copy = self.workspace("activated"), self.path("copy.vbak")
        self.rot(file)
        self.assertEqual(self.error("backup", file, "--to", copy, status=3)["code"], "damaged")
        self.assertFalse(os.path.exists(copy))

    def test_restore_goes_back_and_keeps_what_was_there(self):
        file, copy = self.workspace("gold-hybrid"), self.path("copy.vbak")
        self.ask("backup", file, "--to", copy)
        self.ask("activate", file, "--as", ADMIN)
        changed = self.content(file)
        answer = self.ask("restore", file, "--from", copy)
        self.assertEqual(answer["file"], file)
        self.assertRegex(answer["kept"], r"gold-hybrid\.damaged-\d{8}T\d{6}Z\.vantaggi$")
        self.assertEqual(self.content(answer["kept"]), changed)
        self.assertEqual(self.ask("info", file)["contracts"], [])
        self.assertEqual(len(self.ask("info", answer["kept"])["contracts"]), 1)

    def test_restore_says_that_what_it_keeps_is_whole(self):
        file, copy = self.workspace("gold-hybrid"), self.path("copy.vbak")
        self.ask("backup", file, "--to", copy)
        for language, words in (("en", "The file that stood there before is kept whole under that name."),
                                ("it", "Il file che c'era prima è conservato intero con questo nome.")):
            said = self.run_program("restore", file, "--from", copy, "--lang", language).stdout.decode()
            self.assertIn(words, said)
            self.assertRegex(said, r"gold-hybrid\.damaged-\S+\.vantaggi\n")
        os.remove(file)
        self.assertNotIn("kept whole", self.run_program("restore", file, "--from", copy).stdout.decode())

    def test_restore_keeps_the_permissions_of_the_file(self):
        file, copy = self.workspace("gold-hybrid"), self.path("copy.vbak")
        self.ask("backup", file, "--to", copy)
        for mode in (0o644, 0o600, 0o664):
            os.chmod(file, mode)
            self.ask("restore", file, "--from", copy)
            self.assertEqual(os.stat(file).st_mode & 0o777, mode)

    def test_a_file_is_never_its_own_copy_and_the_words_say_so(self):
        file = self.workspace("gold-hybrid")
        for words in (["backup", file, "--to", file], ["backup", file, "--to", file, "--force"], ["recover", file, "--to", file],
                      ["recover", file, "--to", file, "--force"], ["restore", file, "--from", file]):
            with self.subTest(words=words):
                error = self.error(*words, status=3)
                self.assertEqual((error["code"], error["message"]), (
                    "same-file", "gold-hybrid.vantaggi cannot be a copy of itself. It was left as it is. Choose another file."))

    def test_a_file_that_would_be_its_own_copy_has_a_title_of_its_own(self):
        file = self.workspace("gold-hybrid")
        for language, title in (("en", "Source and target are the same file"),
                                ("it", "L'origine e la destinazione sono lo stesso file")):
            with self.subTest(language=language):
                result = self.run_program("backup", file, "--to", file, "--lang", language)
                self.assertEqual((result.returncode, result.stderr.decode().splitlines()[0]), (3, title))

    def test_a_file_in_the_way_names_the_option_that_replaces_it(self):
        file, copy = self.workspace("gold-hybrid"), self.path("copy.vbak")
        self.ask("backup", file, "--to", copy)
        for words in (["backup", file, "--to", copy], ["recover", file, "--to", copy], ["new", copy, "--scenario", "activated"]):
            with self.subTest(words=words):
                self.assertIn("--force", self.error(*words, status=3)["message"])

    def test_recover_of_what_is_no_workspace_says_so(self):
        letter = self.path("letter.vantaggi")
        with open(letter, "w", encoding="utf-8") as file:
            file.write("hello\n")
        error = self.error("recover", letter, "--to", self.path("rescued.vantaggi"), status=3)
        self.assertEqual(error["code"], "not-a-workspace")
        self.assertIn("Choose a workspace made by Vantaggi.", error["message"])

    def test_restore_makes_a_missing_file_anew(self):
        file, copy = self.workspace("gold-hybrid"), self.path("copy.vbak")
        self.ask("backup", file, "--to", copy)
        os.remove(file)
        self.assertIsNone(self.ask("restore", file, "--from", copy)["kept"])
        self.ask("check", file)

    def test_restore_of_what_is_no_backup_changes_nothing(self):
        file, bad = self.workspace("gold-hybrid"), self.path("bad.vbak")
        before = self.content(file)
        rows = [("missing", None), ("empty", b""), ("not-a-workspace", b"Dear Sir" * 100), ("damaged", before[:9000])]
        for code, content in rows:
            with self.subTest(code=code):
                if content is not None:
                    with open(bad, "wb") as other:
                        other.write(content)
                error = self.error("restore", file, "--from", bad, status=3)
                self.assertEqual((error["code"], error["file"]), (code, bad))
                self.assertEqual(self.content(file), before)

    def test_recover_saves_the_rest_and_counts_it(self):
        file, rescued = self.workspace("activated"), self.path("rescued.vantaggi")
        self.rot(file)
        answer = self.ask("recover", file, "--to", rescued)
        self.assertFalse(answer["complete"])
        requests = [t for t in answer["tables"] if t["table"] == "request"]
        self.assertEqual(requests, [{"table": "request", "saved": 7, "doubtful": 1, "lost": 0, "unreadable": False}])
        again = self.run_program("recover", file, "--to", rescued, "--force", "--lang", "it")
        self.assertIn("Richieste di ore di consulenza", again.stdout.decode())
        for table in answer["tables"]:  # a name of the file is none for a person
            self.assertNotRegex(again.stdout.decode(), rf"(?m)^{table['table']} ")
        self.ask("check", rescued)
        self.assertEqual(self.ask("requests", rescued)["total"], 7)
        self.assertEqual(self.ask("check", file, status=3)["error"]["code"], "damaged")

    def test_recover_of_a_sound_file_is_complete(self):
        file, rescued = self.workspace("activated"), self.path("rescued.vantaggi")
        before = self.content(file)
        self.assertTrue(self.ask("recover", file, "--to", rescued)["complete"])
        self.assertEqual(self.content(file), before)
        self.assertEqual(self.error("recover", file, "--to", rescued, status=3)["code"], "exists")

    def test_a_file_that_another_program_is_changing_is_not_replaced(self):
        file, copy = self.workspace("gold-hybrid"), self.path("copy.vbak")
        self.ask("backup", file, "--to", copy)
        before = self.content(file) # now: reading it later would drop the lock of this process
        connection = sqlite3.connect(file, isolation_level=None)
        connection.execute("BEGIN IMMEDIATE")
        try:
            self.assertEqual(self.error("restore", file, "--from", copy, status=3)["code"], "locked")
        finally:
            connection.close()
        self.assertEqual(self.content(file), before)
        self.assertEqual(self.files(), ["copy.vbak", "gold-hybrid.vantaggi"])

    def test_people_read_it_in_their_language(self):
        file = self.workspace("activated")
        for verb, options, words in (("check", [], "Tutto il contenuto di questo file è leggibile e coerente."),
                                     ("backup", ["--to", self.path("c.vbak")], "La copia è stata riletta"),
                                     ("recover", ["--to", self.path("r.vantaggi")], "Si è letto tutto."),
                                     ("restore", ["--from", self.path("c.vbak")], "Il backup è stato controllato")):
            with self.subTest(verb=verb):
                result = self.run_program(verb, file, *options, "--lang", "it")
                self.assertEqual((result.returncode, result.stderr), (0, b""))
                self.assertIn(words, result.stdout.decode())


if __name__ == "__main__":
    unittest.main()
