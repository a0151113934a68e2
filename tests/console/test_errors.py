"""Every class of error: usage (2), refusals (1), the file (3); always exactly one object with --json."""

import json
import os
import shutil
import sqlite3
import stat
import subprocess
import unittest

from vantaggi_cli import ConsoleTest

ADMIN = "global.admin@aurora.example"
ENGINEER = "engineer@aurora.example"


class Usage(ConsoleTest):
    def test_text_that_is_not_utf_8_is_refused_and_not_altered(self):
        file = self.workspace("activated")
        words = [file, "--as", ENGINEER, "--portal", "support-for-business", "--product", "windows-10", "--plan", "plan-1", "--title",
                 b"a\xffb", "--description", "d", "--severity", "C", "--contact-name", "n", "--email", "n@aurora.example"]
        self.assertEqual(self.error("request", *words, status=2)["code"], "usage")
        self.assertEqual(self.ask("requests", file)["total"], 7)

    def test_what_cannot_be_understood_is_never_guessed_at(self):
        rows = [[], ["bogus"], ["scenarios", "extra"], ["scenarios", "--bogus"], ["--bogus", "scenarios"], ["info"],
                ["info", "a", "b"], ["benefits", "x"], ["benefits", "x", "--as"], ["benefits", "x", "--as", "--lang", "it"],
                ["benefits", "x", "--as", "a", "--as", "b"], ["coverage", "--product", "windows-10"],
                ["coverage", "--product", "windows-10", "--on", "17/06/2021"], ["coverage", "--product", "windows-10", "--on", "2021-02-29"],
                ["coverage", "--product", "windows-10", "--on", "2021-06-17T00:00"], ["coverage", "--product", "windows-10", "--on", ""],
                ["products", "--portal", "nowhere"], ["new", "x"], ["new", "x", "--scenario", "gold-hybrid", "--today", "domani"],
                ["new", "x", "--scenario", "gold-hybrid", "--force=yes"], ["clock", "x"], ["clock", "x", "--advance", "many"],
                ["clock", "x", "--set", "2021-06-17", "--advance", "1"], ["clock", "x", "--set", "never"],
                ["clock", "x", "--advance", "+1"], ["clock", "x", "--advance", " 1"], ["requests", "x", "--limit", "+1"], ["requests", "x", "--limit", "01"],
                ["requests", "x", "--limit", "-1"], ["requests", "x", "--limit", "all"], ["requests", "x", "--state", "gone"],
                ["close", "x", "1", "--as", "a", "--reason", "bored"], ["link", "x", "--as", "a", "--portal", "azure"],
                ["plans", "x", "--as", "a", "--portal", "AZURE", "--product", "p"], ["--lang", "fr", "scenarios"],
                ["scenarios", "--lang"], ["-v"]]
        for words in rows:
            with self.subTest(words=words):
                self.assertEqual(self.error(*words, status=2)["code"], "usage")

    def test_what_is_one_too_many_or_no_date_is_said_plainly(self):
        for words, english, italian in (
                (["scenarios", "extra"], "The argument extra is not expected here.", "L'argomento extra non è previsto qui."),
                (["clock", "x", "--set", "2021-13-01"],
                 'The option --set needs a date such as 2021-06-17. "2021-13-01" is not a valid date in that form.',
                 'L\'opzione --set richiede una data come 2021-06-17. "2021-13-01" non è una data valida in questo formato.')):
            with self.subTest(words=words):
                self.assertEqual(self.error(*words, status=2)["message"], english)
                self.assertEqual(self.error(*words, "--lang", "it", status=2)["message"], italian)

    def test_without_json_the_words_go_to_standard_error(self):
        result = self.run_program("scenarios", "extra")
        self.assertEqual((result.returncode, result.stdout), (2, b""))
        self.assertIn(b"extra", result.stderr)
        self.assertTrue(result.stderr.endswith(b"vantaggi-cli scenarios --help says what it takes.\n"))
        self.assertTrue(self.run_program("bogus").stderr.endswith(b"vantaggi-cli --help lists the verbs.\n"))
        self.assertIn(b"0 or more", self.run_program("requests", "x", "--limit", "-3").stderr)

    def test_global_options_stand_before_or_after_the_verb(self):
        for words in (["--json", "--lang", "it", "scenarios"], ["scenarios", "--json", "--lang=it"], ["--lang", "it", "scenarios", "--json"]):
            with self.subTest(words=words):
                self.assertIn('"Gold, competenza ibrida"'.encode(), self.run_program(*words).stdout)

    def test_the_language_is_the_option_then_the_environment_then_english(self):
        rows = [({"LANG": "it_IT.UTF-8"}, [], "it"), ({"LANG": "en_US.UTF-8"}, [], "en"), ({"LANG": "de_DE.UTF-8"}, [], "en"),
                ({"LANG": "en_US.UTF-8", "LC_ALL": "it_IT.UTF-8"}, [], "it"), ({"LANG": "it_IT.UTF-8", "LC_ALL": "C"}, [], "en"),
                ({"LANG": "it_IT.UTF-8"}, ["--lang", "en"], "en"), ({"LANG": "C"}, ["--lang", "it"], "it")]
        for environment, words, language in rows:
            with self.subTest(environment=environment, words=words):
                message = self.error("bogus", *words, status=2, **environment)["message"]
                self.assertEqual(message, {"en": "There is no verb bogus.", "it": "Il verbo bogus non esiste."}[language])

    def test_help_and_version_answer(self):
        self.assertRegex(self.ask("--version")["version"], r"^\d+\.\d+\.\d+$")
        self.assertIn("scenarios", self.ask("--help")["help"])
        self.assertIn("(--set DATE | --advance DAYS)", self.ask("clock", "--help")["help"])
        self.assertIn("--severity", self.ask("request", "--help")["help"])
        self.assertIn(b"--access-id", self.run_program("--help", "link").stdout)

    def test_a_closed_standard_input_or_output_does_not_hang_or_crash(self):
        program = os.environ["VANTAGGI_CLI"]
        self.assertEqual(subprocess.run(["sh", "-c", '"$0" --json scenarios <&-', program], capture_output=True, timeout=60, check=False).returncode, 0)
        self.assertEqual(subprocess.run(["sh", "-c", '"$0" scenarios >/dev/full', program], capture_output=True, timeout=60, check=False).returncode, 3)


class Refusals(ConsoleTest):
    def test_refusals_carry_what_their_sentence_needs(self):
        file = self.workspace("gold-hybrid")
        [refusal] = self.refuse("activate", file, "--as", "helpdesk@aurora.example")
        self.assertEqual((refusal["code"], refusal["roles"], refusal["accounts"]),
                         ("role-required", ["global-admin", "mpn-partner-admin"], [ADMIN, "partner.admin@aurora.example"]))
        self.assertEqual(refusal["message"], "Activate needs the role Global admin or MPN partner admin.")
        [refusal] = self.refuse("activate", file, "--as", "helpdesk@aurora.example", "--lang", "it")
        self.assertEqual(refusal["message"], "Per attivare serve il ruolo Amministratore globale o Amministratore partner MPN.")
        self.assertEqual(self.codes("activate", file, "--as", "sales@aurora.example"), ["not-mpn-associated"])
        self.assertEqual(self.codes("activate", file, "--as", ADMIN, "--benefit", "gift"), ["unknown-benefit"])
        self.ask("activate", file, "--as", ADMIN)
        self.assertEqual(self.codes("activate", file, "--as", ADMIN), ["already-activated"])
        self.assertEqual(self.codes("activate", self.workspace("no-offers"), "--as", ADMIN), ["no-active-offers"])

    def test_unknown_names_are_refused_by_name(self):
        file = self.workspace("activated")
        rows = [("unknown-account", ["benefits", file, "--as", "nobody@aurora.example"]),
                ("unknown-product", ["coverage", "--product", "windows-95", "--on", "2021-06-17"]),
                ("unknown-product", ["plans", file, "--as", ENGINEER, "--portal", "azure", "--product", "windows-95"]),
                ("unknown-scenario", ["new", self.path("n.vantaggi"), "--scenario", "platinum"]),
                ("not-found", ["close", file, "1234567890123456", "--as", ENGINEER, "--reason", "solved"])]
        for code, words in rows:
            with self.subTest(code=code):
                [refusal] = self.refuse(*words)
                self.assertEqual(refusal["code"], code)
                self.assertIn(refusal["subject"], words)
        self.assertFalse(os.path.exists(self.path("n.vantaggi")))

    def test_the_advice_says_what_would_be_taken(self):
        file = self.workspace("activated")
        plan = self.ask("plans", file, "--as", ENGINEER, "--portal", "support-for-business", "--product", "windows-10")["available"][0]
        request = ["request", file, "--as", ENGINEER, "--portal", "support-for-business", "--product", "windows-10", "--plan",
                   plan["id"], "--title", "t", "--description", "d", "--severity", "C", "--contact-name", "n", "--email", "e@x.example"]
        rows = [("24-hour support", [*request, "--hours", "around-the-clock"]), ("36,500", ["clock", file, "--advance", "0"]),
                ("clock FILE --set", ["clock", file, "--advance", "-30"]), ("36,500", ["clock", file, "--advance", "99999999"]),
                ("1990-01-01", ["clock", file, "--set", "1815-06-18"]),
                ("1990-01-01", ["new", self.path("n.vantaggi"), "--scenario", "activated", "--today", "1815-06-18"]),
                ("on behalf of a customer", ["plans", file, "--as", "admin.agent@aurora.example", "--portal",
                                             "support-for-business", "--product", "windows-10", "--customer", "Fabbrica Nord"]),
                ("vantaggi-cli scenarios", ["new", self.path("n.vantaggi"), "--scenario", "platinum"]),
                ("vantaggi-cli editions", ["edition", file, "--set", "platinum"]),
                ("vantaggi-cli products", ["coverage", "--product", "windows-95", "--on", "2021-06-17"]),
                ("vantaggi-cli info FILE", ["benefits", file, "--as", "nobody@aurora.example"]),
                ("vantaggi-cli requests FILE", ["close", file, "1234567890123456", "--as", ENGINEER, "--reason", "solved"])]
        for advice, words in rows:
            with self.subTest(words=words):
                self.assertIn(advice, self.refuse(*words)[0]["advice"])

    def test_ids_are_refused_for_their_form_before_any_look_up(self):
        file = self.workspace("activated")
        good = self.contract(file)
        words = ["link", file, "--as", "helpdesk@aurora.example", "--portal", "support-for-business"]
        [refusal] = self.refuse(*words, "--access-id", "99000041", "--contract-id", good["contract_id"])
        self.assertEqual([refusal[k] for k in ("code", "field", "limit", "actual")], ["malformed-id", "access-id", 9, 8])
        self.assertEqual(refusal["message"], "The Access ID has nine digits. This one has eight.")
        [refusal] = self.refuse(*words, "--access-id", good["access_id"], "--contract-id", "abc")
        self.assertEqual(refusal["message"], "The Contract ID has nine digits. This one has characters that are not digits.")
        self.assertEqual([(r["code"], r["field"]) for r in self.refuse(*words, "--access-id", "٩٩٠٠٠٠٤١٧", "--contract-id", "")],
                         [("malformed-id", "access-id"), ("malformed-id", "contract-id")])
        self.assertEqual(self.codes(*words, "--access-id", "999999999", "--contract-id", good["contract_id"]), ["wrong-ids"])
        self.assertEqual(self.codes("link", file, "--as", "helpdesk@aurora.example", "--portal", "microsoft-365", "--access-id",
                                    good["access_id"], "--contract-id", good["contract_id"]), ["ids-not-taken"])

    def test_an_already_linked_contract_is_diagnosed(self):
        portal_message = "This Access ID is already associated to an account. Please contact your Technical Account Manager to obtain a new Access ID"
        rows = [("activated", "azure", "linked-and-valid"), ("activated", "support-for-business", "linked-and-valid"),
                ("expired", "azure", "expired"), ("spent", "azure", "spent"), ("spent", "power-platform", "spent"),
                ("spent", "support-for-business", "linked-and-valid")]
        for scenario, portal, cause in rows:
            with self.subTest(scenario=scenario, portal=portal):
                file = self.workspace(scenario)
                contract = self.contract(file)
                answer = self.ask("link", file, "--as", ENGINEER, "--portal", portal, "--access-id", contract["access_id"],
                                  "--contract-id", contract["contract_id"], status=1)
                [refusal] = answer["refusals"]
                self.assertEqual((refusal["code"], refusal["diagnosis"]["cause"]), ("already-linked", cause))
                self.assertTrue(refusal["diagnosis"]["next"])
                self.assertEqual(answer["diagnosis"], refusal["diagnosis"])
                self.assertEqual(answer.get("portal_message"), portal_message if portal == "azure" else None)
                self.assertEqual(refusal.get("portal_message"), answer.get("portal_message"))

    def test_an_action_pack_links_to_a_cloud_portal_with_a_notice_then_is_diagnosed(self):
        file = self.workspace("action-pack")
        self.ask("activate", file, "--as", ADMIN)
        answer = self.link(file, ENGINEER, "azure")
        self.assertEqual((answer["linked"], answer["notices"]), (True, ["no-cloud-entitlement"]))
        contract = self.contract(file)
        again = self.ask("link", file, "--as", ENGINEER, "--portal", "lcs", "--access-id", contract["access_id"],
                         "--contract-id", contract["contract_id"], status=1)
        self.assertEqual(again["diagnosis"]["cause"], "no-cloud-entitlement")

    def test_an_expired_contract_is_not_linked(self):
        file = self.workspace("expired")
        contract = self.contract(file)
        [refusal] = self.refuse("link", file, "--as", "helpdesk@aurora.example", "--portal", "azure", "--access-id",
                                contract["access_id"], "--contract-id", contract["contract_id"])
        self.assertEqual((refusal["code"], refusal["date"]), ("contract-expired", "2022-02-13"))

    def test_a_request_is_refused_field_by_field(self):
        file = self.workspace("activated")
        plans = self.ask("plans", file, "--as", ENGINEER, "--portal", "support-for-business", "--product", "windows-10")
        good = {"plan": plans["available"][0]["id"], "title": "t", "description": "d", "severity": "B", "contact-name": "n",
                "email": "n@aurora.example", "product": "windows-10", "portal": "support-for-business"}
        rows = [({"title": ""}, [("required-field", "title")]), ({"title": "x" * 251}, [("too-long", "title")]),
                ({"description": " ", "email": "nowhere"}, [("required-field", "description"), ("invalid-value", "email")]),
                ({"category": "no-such"}, [("invalid-value", "category")]), ({"problem": "no-such"}, [("invalid-value", "problem")]),
                ({"contact-method": "phone"}, [("required-field", "phone")]),
                ({"severity": "C", "hours": "around-the-clock"}, [("invalid-value", "hours")]),
                ({"plan": "plan-999"}, [("unknown-plan", None)]), ({"plan": plans["unavailable"][0]["id"]}, [("cloud-only", None)]),
                ({"product": "sql-server-2014"}, [("product-not-recent", None)])]
        for change, expected in rows:
            with self.subTest(change=change):
                words = [part for name, value in {**good, **change}.items() for part in ("--" + name, value)]
                self.assertEqual([(r["code"], r.get("field")) for r in self.refuse("request", file, "--as", ENGINEER, *words)], expected)
        self.assertEqual(self.ask("requests", file)["total"], 7)

    def test_an_address_that_is_none_says_what_one_looks_like(self):
        file = self.workspace("activated")
        words = ["request", file, "--as", ENGINEER, "--portal", "support-for-business", "--product", "windows-10", "--plan", "plan-1",
                 "--title", "t", "--description", "d", "--severity", "C", "--contact-name", "n"]
        for language, message, advice in (
                ("en", "E-mail: this is not an e-mail address.",
                 "Enter an address with one @ and text before and after it, without spaces, such as name@company.example."),
                ("it", "E-mail: questo non è un indirizzo e-mail.",
                 "Inserire un indirizzo con una sola @ e del testo prima e dopo, senza spazi, ad esempio nome@azienda.example.")):
            for address in ("nowhere", "a@", "@b", "a@b@c", "a b@c.example"):
                with self.subTest(language=language, address=address):
                    [refusal] = self.refuse(*words, "--email", address, "--lang", language)
                    self.assertEqual((refusal["message"], refusal["advice"]), (message, advice))
        [refusal] = self.refuse(*words, "--email", "a@b.example", "--copy-to", "c@d.example; nowhere")
        self.assertEqual((refusal["field"], refusal["message"]), ("copy-to", "People to copy: one of these is not an e-mail address."))
        self.assertIn("separated by semicolons", refusal["advice"])
        [refusal] = self.refuse(*words, "--email", "a\t@b.example")
        self.assertIn("a tab", refusal["message"])  # which nobody would look for as a wrong address

    def test_a_plan_that_is_not_linked_says_so(self):
        file = self.workspace("activated")
        words = ["--title", "t", "--description", "d", "--severity", "C", "--contact-name", "n", "--email", "n@aurora.example"]
        rows = [("helpdesk", "support-for-business", "windows-10", "plan-1", "not-linked"),
                ("helpdesk", "azure", "azure-app-service", "plan-2", "not-linked"),
                ("helpdesk", "azure", "azure-app-service", "plan-9", "unknown-plan"),
                ("helpdesk", "azure", "azure-subscription-management", "plan-2", "unknown-plan"),
                ("engineer", "azure", "azure-subscription-management", "plan-2", "unknown-plan"),
                ("engineer", "azure", "azure-app-service", "csp", "unknown-plan")]
        for account, portal, product, plan, code in rows:
            with self.subTest(account=account, product=product, plan=plan):
                self.assertEqual(self.codes("request", file, "--as", account + "@aurora.example", "--portal", portal,
                                            "--product", product, "--plan", plan, *words), [code])

    def test_an_option_given_empty_is_no_option_left_out(self):
        file = self.workspace("csp-direct")
        where = [file, "--as", "admin.agent@aurora.example", "--portal", "azure", "--product", "azure-app-service"]
        words = ["--plan", "csp", "--title", "t", "--description", "d", "--severity", "C", "--contact-name", "n", "--email", "n@aurora.example"]
        for verb, options, fields in [("plans", ["--customer", ""], ["customer"]), ("request", [*words, "--customer", " "], ["customer"]),
                                      ("request", [*words, "--customer", "Fabbrica Nord", "--key", ""], ["key"])]:
            with self.subTest(verb=verb, options=options):
                self.assertEqual([(r["code"], r["field"]) for r in self.refuse(verb, *where, *options)],
                                 [("required-field", field) for field in fields])
        self.assertEqual(self.ask("requests", file)["total"], 0)

    def test_a_text_that_breaks_two_limits_is_refused_once(self):
        file = self.workspace("activated")
        words = ["--description", "d", "--severity", "C", "--contact-name", "n", "--email", "n@aurora.example"]
        self.assertEqual(self.codes("request", file, "--as", ENGINEER, "--portal", "support-for-business", "--product", "windows-10",
                                    "--plan", "plan-1", "--title", "x" * 100001, *words), ["too-long"])

    def test_customers_are_refused_as_the_role_says(self):
        file = self.workspace("csp-direct")
        self.assertEqual(self.codes("customers", file, "--as", ENGINEER), ["csp-required", "admin-agent-required"])
        self.assertEqual(self.codes("customers", file, "--as", "helpdesk@aurora.example"), ["admin-agent-required"])

    def test_the_clock_moves_forward_by_whole_days_only(self):
        file = self.workspace("gold-hybrid")
        self.assertEqual(self.codes("clock", file, "--advance", "0"), ["invalid-value"])
        self.assertEqual(self.codes("clock", file, "--advance", "-5"), ["invalid-value"])

    def test_a_date_that_the_clock_refuses_does_not_begin_a_workspace_either(self):
        file = self.workspace("gold-hybrid")
        for date in ("1989-12-31", "3000-01-01"):
            self.assertEqual(self.codes("clock", file, "--set", date), ["invalid-value"])
            self.assertEqual(self.codes("new", self.path("none"), "--scenario", "gold-hybrid", "--today", date), ["invalid-value"])
        self.assertFalse(os.path.exists(self.path("none")))


class Failures(ConsoleTest):
    def content(self, path):
        with open(path, "rb") as file:
            return file.read()

    def assert_failure(self, code, *words):
        error = self.error(*words, status=3)
        self.assertEqual(error["code"], code)
        self.assertTrue(error["file"])

    def test_what_is_repeated_of_long_words_is_short(self):
        long = "a" * 100_000
        file = self.workspace("gold-hybrid")
        for words in (["--" + long, "scenarios"], ["scenarios", long], ["requests", file, "--state", long],
                      ["clock", file, "--set", long], ["coverage", "--product", long, "--on", "2021-06-17"]):
            with self.subTest(words=[word[:20] for word in words]):
                said = self.run_program(*words).stderr
                self.assertIn(b"a" * 90, said)
                self.assertLess(len(said), 1000)

    def test_a_file_that_is_none_is_called_by_its_name_and_kind(self):
        self.assertIn("null is not a regular file", self.error("info", "/dev/null", status=3)["message"])
        self.assertIn("gone was not found", self.error("info", self.path("gone") + "/", status=3)["message"])

    def test_a_change_that_is_under_way_keeps_its_file_and_its_journal(self):
        file, target = self.workspace("gold-hybrid"), self.path("c.vantaggi")
        self.ask("backup", file, "--to", target)
        other = sqlite3.connect(target, isolation_level=None)
        self.addCleanup(other.close)
        other.execute("PRAGMA cache_size=5")
        other.execute("BEGIN IMMEDIATE")
        other.execute("CREATE TABLE large AS WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n LIMIT 200) "
                      "SELECT randomblob(4000) FROM n")
        journal = self.content(target + "-journal")
        self.assertGreater(len(journal), 512)
        self.assert_failure("locked", "backup", file, "--to", target, "--force")
        self.assertEqual(self.content(target + "-journal"), journal)
        other.execute("COMMIT")
        self.assertEqual(other.execute("SELECT count(*) FROM large").fetchone(), (200,))

    def test_a_working_folder_that_is_gone_is_no_matter_of_permissions(self):
        gone = self.path("gone")
        line = 'mkdir "$1" && cd "$1" && rmdir "$1" && exec "$0" --json new x.vantaggi --scenario gold-hybrid'
        said = subprocess.run(["sh", "-c", line, os.environ["VANTAGGI_CLI"], gone], capture_output=True, timeout=60, check=False)
        error = json.loads(said.stdout)["error"]
        self.assertEqual((said.returncode, error["code"]), (3, "missing"))
        self.assertTrue(error["message"].startswith("gone was not found"), error["message"])

    @unittest.skipUnless(hasattr(os, "mkfifo"), "only Unix has pipes")
    def test_what_is_no_regular_file_is_never_replaced(self):
        pipe = self.path("pipe.vantaggi")
        os.mkfifo(pipe)
        self.assert_failure("exists", "new", pipe, "--scenario", "gold-hybrid")
        self.assert_failure("not-a-workspace", "new", pipe, "--scenario", "gold-hybrid", "--force")
        self.assertTrue(stat.S_ISFIFO(os.stat(pipe).st_mode))

    def test_each_kind_of_failure_is_named(self):
        sound = self.workspace("gold-hybrid")
        with open(self.path("empty.vantaggi"), "wb"):
            pass
        with open(self.path("text.vantaggi"), "w", encoding="utf-8") as file:
            file.write("not a database\n" * 500)
        with open(self.path("bad.json"), "w", encoding="utf-8") as file:
            file.write('{"id": 7')
        for verb, options in (("info", []), ("check", []), ("benefits", ["--as", ADMIN]), ("requests", []), ("clock", ["--advance", "1"])):
            with self.subTest(verb=verb):
                self.assert_failure("missing", verb, self.path("no.vantaggi"), *options)
                self.assert_failure("is-folder", verb, self.folder, *options)
                self.assert_failure("empty", verb, self.path("empty.vantaggi"), *options)
                self.assert_failure("not-a-workspace", verb, self.path("text.vantaggi"), *options)
        self.assertFalse(os.path.exists(self.path("no.vantaggi")))
        self.assert_failure("exists", "new", sound, "--scenario", "gold-hybrid")
        self.assert_failure("bad-content", "new", self.path("n.vantaggi"), "--scenario", self.path("bad.json"))
        self.assert_failure("missing", "new", self.path("n.vantaggi"), "--scenario", self.path("none.json"))

    def test_a_newer_file_is_left_alone(self):
        file = self.workspace("gold-hybrid")
        connection = sqlite3.connect(file)
        connection.execute("PRAGMA user_version = 9999")
        connection.close()
        before = self.content(file)
        self.assert_failure("newer", "info", file)
        self.assertEqual(self.content(file), before)

    def test_a_damaged_file_is_left_alone(self):
        file = self.workspace("activated")
        size = os.path.getsize(file)
        damaged = self.path("damaged.vantaggi")
        shutil.copy(file, damaged)
        os.truncate(damaged, size // 2)
        before = self.content(damaged)
        self.assert_failure("damaged", "info", damaged)
        self.assert_failure("damaged", "check", damaged)
        self.assertEqual(self.content(damaged), before)

    def test_a_file_that_another_program_holds_is_named_so(self):
        file = self.workspace("gold-hybrid")
        connection = sqlite3.connect(file, isolation_level=None)
        connection.execute("BEGIN EXCLUSIVE")
        try:
            self.assert_failure("locked", "activate", file, "--as", ADMIN)
        finally:
            connection.close()
        self.ask("activate", file, "--as", ADMIN)


if __name__ == "__main__":
    unittest.main()
