#!/usr/bin/python3
"""The main job from outside, as somebody with assistive technology does it: found by role and name, in English and in Italian.

usage: main_job.py BIN_FOLDER en|it        (inside desktop.sh)
Every page met on the way is audited. Facts are read back with the console program from the same file.
"""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from accessible_app import BUTTONS, AccessibleApp, Atspi, plain, states
from audit import audit

WORDS = {
    "en": {
        "sign in": "Sign in as {}", "benefits": "Technical benefits", "sign in page": "Sign in", "activate": "Activate",
        "reason": "Activate needs the role Global admin or MPN partner admin", "activated": "Benefits activated.",
        "access": "Access ID", "contract": "Contract ID", "show": "Show", "new": "New request", "family": "Product family",
        "product": "Product", "version": "Version", "category": "Category", "problem": "Problem", "title": "Title",
        "description": "Description", "next": "Next", "submit": "Submit", "add": "Add Contract",
        "purchase": "Do you need to purchase or add more support plans?",
        "unavailable": "Would you like to see unavailable support plans?", "add button": "Add",
        "no plan": "We were unable to find an eligible support plan associated with your account",
        "wrong": "nine digits", "plan": "Partner support Gold 20pack", "cloud only": "For cloud products only",
        "severity": "C - Minimal impact", "contact": "Contact name", "requests": "Requests", "other": "Sign-in with another account",
        "recent": "Recent: N-1", "category value": "Network and authentication", "problem value": "Name resolution (DNS)",
    },
    "it": {
        "sign in": "Accedi come {}", "benefits": "Vantaggi tecnici", "sign in page": "Accedi", "activate": "Attiva",
        "reason": "Per attivare serve il ruolo Amministratore globale o Amministratore partner MPN", "activated": "Vantaggi attivati.",
        "access": "ID di accesso", "contract": "ID contratto", "show": "Mostra", "new": "Nuova richiesta",
        "family": "Famiglia di prodotti", "product": "Prodotto", "version": "Versione", "category": "Categoria",
        "problem": "Problema", "title": "Titolo", "description": "Descrizione", "next": "Avanti", "submit": "Invia",
        "add": "Aggiungi contratto", "purchase": "È necessario acquistare o aggiungere altri piani di supporto?",
        "unavailable": "Si vuole visualizzare i piani di supporto non disponibili?", "add button": "Aggiungi",
        "no plan": "Non è stato trovato alcun piano di supporto idoneo", "wrong": "nove cifre", "plan": "Partner support Gold 20pack",
        "cloud only": "Solo per i prodotti cloud", "severity": "C - Impatto", "contact": "Nome del contatto", "requests": "Richieste",
        "other": "Accedi con un altro account", "recent": "Recente: N-1", "category value": "Rete e autenticazione",
        "problem value": "Risoluzione dei nomi (DNS)",
    },
}


class MainJob:
    def __init__(self, programs, language, scenario="gold-hybrid", words=WORDS):
        self.programs, self.language, self.words = Path(programs), language, words[language]
        self.folder = tempfile.TemporaryDirectory()
        self.file = str(Path(self.folder.name) / "room 1.vantaggi")
        self.console("new", self.file, "--scenario", scenario)
        self.app = AccessibleApp([str(self.programs / "vantaggi"), "--lang", language, "--page", "sign-in", self.file])
        self.found = []

    def console(self, *words):
        done = subprocess.run([str(self.programs / "vantaggi-cli"), "--json", *words], capture_output=True, text=True)
        return json.loads(done.stdout)

    def w(self, key):
        return self.words[key]

    def look(self, page):
        self.found += [f"{page}: {problem}" for problem in audit(self.app)]

    def sign_in(self, account):
        self.app.press(self.w("sign in").format(account))

    def visit(self, name):
        """A place of the navigation, by keyboard: it is a tree, and trees are walked."""
        item = self.app.wait_for(lambda: next((n for n in self.app.showing("tree item") if plain(n.get_name()) == name), None)
                                 or next((n for n in self.app.showing("table cell") if plain(n.get_name()) == name), None),
                                 f"{name!r} in the navigation")
        box = Atspi.Component.get_extents(item, Atspi.CoordType.SCREEN)
        subprocess.run(["xdotool", "mousemove", str(box.x + 60), str(box.y + box.height // 2), "click", "1"], check=True)

    def open(self, section):
        """Presses the section's header unless it is open already."""
        header = self.app.need(BUTTONS, section)
        if "expanded" not in states(header):
            self.app.press(section)

    def choose(self, label, value):
        """Types into a searchable combo box and takes the match."""
        self.app.focus(self.app.need("combo box", self.w(label)))
        self.app.keys("ctrl+a")
        self.app.write(value)
        self.app.keys("Return")

    def play(self):
        app, w = self.app, self.w
        self.look("sign-in")
        self.sign_in("helpdesk@aurora.example")
        self.visit(w("benefits"))
        app.need_text(w("reason"))
        assert not app.is_enabled(app.need(BUTTONS, w("activate"))), "Activate is enabled without the role"
        self.look("benefits, no role")
        app.press(w("other"))
        self.sign_in("partner.admin@aurora.example")
        self.visit(w("benefits"))
        app.press(w("activate"))
        app.need_text(w("activated"))
        self.look("benefits, activated")
        facts = self.console("info", self.file)["contracts"][0]
        masked = app.need("text", w("access"))
        assert facts["access_id"] not in app.text_of(masked), "the Access ID is readable while masked"
        app.press(contains=w("show"))
        app.wait_for(lambda: facts["access_id"] in app.text_of(app.need("text", w("access"))), "the shown Access ID")
        self.request(facts)
        assert not self.found, "\n".join(self.found)

    def request(self, facts):
        app, w = self.app, self.w
        # The account menu by keyboard: an open menu is no part of Qt's tree, but its first entry is chosen.
        app.focus(app.need(BUTTONS, contains="partner.admin@aurora.example"))
        app.keys("space", "Return")
        self.sign_in("engineer@aurora.example")
        self.visit(w("new"))
        self.choose("family", "Windows Server")
        self.choose("version", "2016")
        app.need_text(w("recent"))
        self.choose("category", w("category value"))
        self.choose("problem", w("problem value"))
        app.type_into(w("title"), "DNS: L'Aquila non risponde, 100 % dei casi; “è così”")
        app.type_into(w("description"), "Da lunedì. Robert'); DROP TABLE request;--")
        self.look("step 1")
        app.press(w("next"))
        app.need_text(w("no plan"))
        self.add_contract(facts)
        self.look("step 2")
        app.press(w("next"))
        app.press(contains=w("severity"))
        app.need("text", w("contact"))
        self.look("step 3")
        app.press(w("submit"))
        number = app.wait_for(lambda: next((r["number"] for r in self.console("requests", self.file)["requests"]), None), "the request in the file")
        app.wait_for(lambda: any(number in app.text_of(n) or number in (n.get_name() or "") for n in app.showing()), "the request's number on the screen")
        self.look("confirmation")
        remaining = [e["remaining"] for c in self.console("info", self.file)["contracts"] for e in c["entitlements"]]
        assert remaining == [19, 10], remaining
        self.visit(w("requests"))
        app.need_text(number)
        self.look("requests")

    def add_contract(self, facts):
        app, w = self.app, self.w
        self.open(w("purchase"))
        app.press(w("add"))
        app.type_into(w("access"), "99000")
        app.type_into(w("contract"), facts["contract_id"])
        app.press(w("add button"))
        app.need_text(w("wrong"))
        self.look("add contract")
        app.type_into(w("access"), facts["access_id"])
        app.press(w("add button"))
        app.need(BUTTONS, contains=w("plan"))
        self.open(w("unavailable"))
        app.need_text(w("cloud only"))


if __name__ == "__main__":
    job = MainJob(sys.argv[1], sys.argv[2])
    try:
        job.play()
    finally:
        job.app.close()
    print(f"the main job in {sys.argv[2]}: done, every page audited")
