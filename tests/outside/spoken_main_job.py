#!/usr/bin/python3
"""The main job by keyboard alone, heard through the screen reader: every sentence that somebody who sees nothing needs.

usage: spoken_main_job.py BIN_FOLDER en|it SPOKEN.txt        (inside desktop.sh --reader SPOKEN.txt)
Asked is that a line contains the sentence, not that it equals it: the reader adds roles, positions and the keys it echoes.
"""
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from accessible_app import AccessibleApp, Atspi

WORDS = {
    "en": {
        "account": "Sign in as {}", "only sees": "Sees the technical benefits; another account activates them.", "signed in": "Signed in as {}.",
        "benefits": "Technical benefits", "reason": "Activate needs the role Global admin or MPN partner admin.",
        "who can": "These accounts of Aurora Sistemi can activate:", "as this": "Sign in as this account", "activate": "Activate",
        "activated": "Benefits activated.", "show": "Show: Access ID", "hidden": "Hidden. It ends with {}.", "new": "New request",
        "page": "Create a new support request", "family": "Product family", "product": "Product", "version": "Version",
        "recent": "Recent: N-1, mainstream support until 11 January 2022.", "category": "Category", "problem": "Problem", "title": "Title",
        "description": "Description", "next": "Next", "category value": "Network and authentication",
        "problem value": "Name resolution (DNS)", "no title": "Title: this field is required.", "step 2": "Step 2 of 3: support plan.",
        "no plan": "We were unable to find an eligible support plan associated with your account.",
        "purchase": "Do you need to purchase or add more support plans?", "add contract": "Add Contract", "dialog": "Add Contract ID",
        "access": "Access ID", "contract": "Contract ID", "wrong": "nine digits",
        "linked": "The contract is linked to this account.", "plan": "Partner support Gold 20pack", "start": "Start date: 17 June 2021",
        "end": "End date: 13 February 2022", "left": "20 of 20 incidents remaining", "step 3": "Step 3 of 3: contact and review.",
        "severity": "Minimal impact", "name": "Contact name", "mail": "E-mail", "submit": "Submit", "filed": "The request is filed. {}",
        "consumed": "1 incident consumed. 19 incidents remaining.",
    },
    "it": {
        "account": "Accedi come {}", "only sees": "Vede i vantaggi tecnici; li attiva un altro account.", "signed in": "Accesso eseguito come {}.",
        "benefits": "Vantaggi tecnici", "reason": "Per attivare serve il ruolo Amministratore globale o Amministratore partner MPN.",
        "who can": "Questi account di Aurora Sistemi possono attivare:", "as this": "Accedi con questo account", "activate": "Attiva",
        "activated": "Vantaggi attivati.", "show": "Mostra: ID di accesso", "hidden": "Nascosto. Termina con {}.", "new": "Nuova richiesta",
        "page": "Nuova richiesta di supporto", "family": "Famiglia di prodotti", "product": "Prodotto", "version": "Versione",
        "recent": "Recente: N-1, supporto Mainstream fino al", "category": "Categoria", "problem": "Problema", "title": "Titolo",
        "description": "Descrizione", "next": "Avanti", "category value": "Rete e autenticazione",
        "problem value": "Risoluzione dei nomi (DNS)", "no title": "Titolo: questo campo è obbligatorio.",
        "step 2": "Passaggio 2 di 3: piano di supporto.",
        "no plan": "Non è stato trovato alcun piano di supporto idoneo associato all'account.",
        "purchase": "È necessario acquistare o aggiungere altri piani di supporto?", "add contract": "Aggiungi contratto",
        "dialog": "Aggiungi ID contratto", "access": "ID di accesso", "contract": "ID contratto", "wrong": "nove cifre",
        "linked": "Il contratto è collegato a questo account.", "plan": "Partner support Gold 20pack",
        "start": "Data di inizio: 17 giugno 2021", "end": "Data di fine: 13 febbraio 2022",
        "left": "20 di 20 eventi imprevisti rimanenti", "step 3": "Passaggio 3 di 3: contatto e riepilogo.",
        "severity": "Impatto aziendale minimo", "name": "Nome del contatto", "mail": "E-mail", "submit": "Invia",
        "filed": "La richiesta è stata inviata. {}", "consumed": "1 evento imprevisto consumato. 19 eventi imprevisti rimanenti.",
    },
}


class Ear:
    """What the screen reader says, and the keys that make it speak."""

    def __init__(self, file):
        self.file, self.mark = Path(file), 0

    def all(self):
        return self.file.read_text(errors="replace")

    def since(self):
        return self.all()[self.mark:]

    def key(self, name):
        self.mark = len(self.all())
        subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)

    def write(self, text):
        subprocess.run(["xdotool", "type", "--delay", "12", text], check=True)

    def hear(self, *sentences, patience=8.0):
        """Waits until all of them were said since the last key."""
        deadline = time.monotonic() + patience
        while True:
            said = " ".join(self.since().split())
            missing = [sentence for sentence in sentences if " ".join(sentence.split()) not in said]
            if not missing:
                return
            if time.monotonic() > deadline:
                raise AssertionError(f"not heard: {missing}; heard since the last key:\n{self.since()}\nbefore it:\n"
                                     + self.all()[:self.mark][-600:])
            time.sleep(0.05)  # between two looks, not instead of one

    def settle(self, quiet=0.35, patience=6.0):
        """Until something was said and the reader has stopped: a stop of the Tab key where nothing is said is a fault."""
        deadline, last, since = time.monotonic() + patience, None, time.monotonic()
        while time.monotonic() < deadline:
            said = self.since()
            if said != last:
                last, since = said, time.monotonic()
            elif said.strip() and time.monotonic() - since > quiet:
                return said
            time.sleep(0.05)
        return self.since()

    def tab_to(self, sentence, most=25, back=False):
        for _ in range(most):
            self.key("shift+Tab" if back else "Tab")
            said = self.settle()
            assert said.strip(), "a stop of the Tab key where nothing is said"
            if sentence in " ".join(said.split()):
                return said
        raise AssertionError(f"{most} times Tab did not reach {sentence!r}; the end of what was said:\n{self.all()[-1500:]}")


class SpokenJob:
    def __init__(self, programs, language, ear):
        self.programs, self.language, self.words, self.ear = Path(programs), language, WORDS[language], ear
        self.folder = tempfile.TemporaryDirectory()
        self.file = str(Path(self.folder.name) / "heard.vantaggi")
        self.console("new", self.file, "--scenario", "gold-hybrid")
        self.ear.mark = len(self.ear.all())
        # Its warnings go to a file: Qt complains of every key that the reader is slow to let pass.
        self.app = AccessibleApp(["sh", "-c", 'exec "$@" 2>"$0"', self.file + ".log", str(self.programs / "vantaggi"),
                                  "--lang", language, "--page", "sign-in", self.file])

    def console(self, *words):
        done = subprocess.run([str(self.programs / "vantaggi-cli"), "--json", *words], capture_output=True, text=True, check=True)
        return json.loads(done.stdout)

    def w(self, key, *values):
        return self.words[key].format(*values)

    def write(self, text):
        """Types, and waits until it stands in a field: keys that follow too soon overtake the list that typing opens."""
        self.ear.write(text)
        def has_it(node):
            if node.get_role_name() == "password text":  # says its length only
                return Atspi.Text.get_character_count(node) == len(text)
            return text in (self.app.text_of(node), node.get_name())
        fields = ("text", "password text", "combo box")
        self.app.wait_for(lambda: any(has_it(node) for node in self.app.showing(fields)), f"{text!r} in a field")

    def play(self):
        self.activate()
        self.sign_in_as_engineer()
        self.describe_problem()
        self.add_contract()
        self.submit()

    def activate(self):
        ear, w = self.ear, self.w
        ear.hear(w("account", "global.admin@aurora.example"), patience=20)
        said = ear.tab_to(w("account", "helpdesk@aurora.example"))
        assert w("only sees") in " ".join(said.split()), said
        ear.key("space")
        ear.hear(w("signed in", "helpdesk@aurora.example"), w("benefits"))
        ear.settle()
        said = ear.tab_to(w("reason"))
        assert w("who can") in " ".join(said.split()), said
        ear.tab_to(w("as this"), most=1)
        ear.key("space")
        ear.hear(w("signed in", "global.admin@aurora.example"), w("activate"))
        ear.key("space")
        ear.hear(w("activated"), w("show"))
        self.facts = self.console("info", self.file)["contracts"][0]
        ear.hear(w("hidden", self.facts["access_id"][-3:]))
        assert self.facts["access_id"] not in ear.all(), "an ID was said that nobody asked for"
        ear.settle()
        ear.key("space")
        ear.hear(self.facts["access_id"])

    def sign_in_as_engineer(self):
        """By the account menu, as the article says: the Account icon, Sign-in with another account."""
        ear, w = self.ear, self.w
        ear.tab_to("global.admin@aurora.example")
        ear.key("Return")
        ear.settle()
        ear.key("Return")
        ear.hear(w("account", "partner.admin@aurora.example"))
        ear.settle()
        ear.tab_to(w("account", "engineer@aurora.example"))
        ear.key("space")
        ear.hear(w("signed in", "engineer@aurora.example"))

    def visit_new_request(self):
        ear, w = self.ear, self.w
        ear.settle()
        ear.tab_to(w("benefits"), back=True, most=3)
        for _ in range(12):  # the benefits, CSP and support stand between
            ear.key("Down")
            if w("new") in ear.settle():
                break
        ear.key("Return")
        ear.hear(w("page"), w("family"))

    def choose(self, typed, *heard):
        ear = self.ear
        ear.settle()
        ear.mark = len(ear.all())
        self.write(typed)
        ear.settle(patience=1.5)  # the list that typing opens makes the reader say the window; a choice made meanwhile is not heard
        ear.key("Return")
        ear.hear(*heard)
        ear.settle()

    def describe_problem(self):
        ear, w = self.ear, self.w
        self.visit_new_request()
        self.choose("Windows Server", "Windows Server")
        ear.tab_to("Windows Server", most=1)
        ear.tab_to(w("version"), most=1)
        self.choose("2016", "2016", w("recent"))
        ear.tab_to(w("category"), most=2)
        self.choose(w("category value")[:8], w("category value"))  # a part of it is enough
        ear.tab_to(w("problem"), most=1)
        self.choose(w("problem value"), w("problem value"))
        ear.tab_to(w("title"), most=1)
        ear.tab_to(w("description"), most=1)
        self.write("No names since Monday.")
        ear.tab_to(w("next"), most=3)
        ear.key("space")
        ear.hear(w("title"), w("no title"))
        ear.settle()
        self.write("Names are not found")
        ear.tab_to(w("next"), most=4)
        ear.key("space")
        ear.hear(w("step 2"), w("no plan"), w("purchase"))

    def add_contract(self):
        ear, w = self.ear, self.w
        ear.settle()
        ear.tab_to(w("add contract"), most=2)
        ear.key("space")
        ear.hear(w("dialog"), w("access"))
        ear.settle()
        self.write("99000")
        ear.tab_to(w("contract"), most=1)
        self.write(self.facts["contract_id"])
        ear.key("Return")
        ear.hear(w("access"), w("wrong"))
        ear.settle()
        ear.key("ctrl+a")
        self.write(self.facts["access_id"])
        ear.key("Return")
        ear.hear(w("linked"), w("plan"), w("start"), w("end"), w("left"))

    def submit(self):
        ear, w = self.ear, self.w
        ear.settle()
        ear.tab_to(w("next"))
        ear.key("space")
        ear.hear(w("severity"), w("step 3"))
        ear.settle()
        ear.tab_to(w("name"))
        ear.tab_to(w("mail"), most=1)
        ear.tab_to(w("submit"))
        ear.key("space")
        ear.hear(w("consumed"))
        number = self.console("requests", self.file)["requests"][0]["number"]
        ear.hear(w("filed", number))

    def end(self):
        self.app.close()


if __name__ == "__main__":
    job = SpokenJob(sys.argv[1], sys.argv[2], Ear(sys.argv[3]))
    try:
        job.play()
    finally:
        job.end()
    print(f"the main job in {sys.argv[2]}, by ear: done")
