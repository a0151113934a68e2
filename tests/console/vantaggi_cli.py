"""Runs the built vantaggi-cli and reads its one JSON object. The program's path is in the variable VANTAGGI_CLI."""

import json
import os
import subprocess
import tempfile
import unittest


class ConsoleTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="vantaggi-console-")
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def path(self, name):
        return os.path.join(self.folder, name)

    def run_program(self, *words, **environment):
        variables = {k: v for k, v in os.environ.items() if k not in ("LANG", "LANGUAGE") and not k.startswith("LC_")}
        variables["LANG"] = "en_GB.UTF-8"
        variables.update(environment)
        return subprocess.run([os.environ["VANTAGGI_CLI"], *words], stdin=subprocess.DEVNULL, capture_output=True,
                              env=variables, timeout=60, check=False)

    def ask(self, *words, status=0, **environment):
        """The JSON answer; also that it is exactly one object, alone on standard output, and that "ok" agrees."""
        result = self.run_program("--json", *words, **environment)
        text = result.stdout.decode("utf-8")
        answer, end = json.JSONDecoder().raw_decode(text)
        self.assertEqual(text[end:].strip(), "", "more than one JSON value")
        self.assertIsInstance(answer, dict)
        self.assertEqual(result.returncode, status, f"{words}: {text}")
        self.assertEqual(answer["ok"], status == 0, f"{words}: {text}")
        self.assertEqual(result.stderr, b"", "standard error is for people")
        return answer

    def refuse(self, *words, **environment):
        """The refusals of a call that a rule refuses, each with its words."""
        refusals = self.ask(*words, status=1, **environment)["refusals"]
        for refusal in refusals:
            self.assertTrue(refusal["message"])
        return refusals

    def codes(self, *words):
        return [refusal["code"] for refusal in self.refuse(*words)]

    def error(self, *words, status, **environment):
        error = self.ask(*words, status=status, **environment)["error"]
        self.assertTrue(error["message"])
        return error

    made = {} # by kind: the contents of each file that was made once

    def once(self, kind, file, make):
        """The file as make() makes it, which runs for the first of its kind only. The next ones are copies, each a new file."""
        if kind not in self.made:
            make()
            with open(file, "rb") as made:
                self.made[kind] = made.read()
            return file
        fresh = file + ".fresh" # not written over the old one, which may be read-only or have a second name
        with open(fresh, "xb") as copy:
            copy.write(self.made[kind])
        os.replace(fresh, file)
        return file

    def workspace(self, scenario, *options):
        file = self.path(scenario + ".vantaggi")
        return self.once((scenario, *options), file, lambda: self.ask("new", file, "--scenario", scenario, "--force", *options))

    def contract(self, file):
        return self.ask("info", file)["contracts"][0]

    def link(self, file, account, portal="support-for-business"):
        contract = self.contract(file)
        return self.ask("link", file, "--as", account, "--portal", portal, "--access-id", contract["access_id"],
                        "--contract-id", contract["contract_id"])
