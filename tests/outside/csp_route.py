#!/usr/bin/python3
"""A request for a CSP customer from outside, found by role and name, in English and in Italian: Customers, a customer, Service
Management, New request, a workload, the plan Cloud Solution Provider.

usage: csp_route.py BIN_FOLDER en|it        (inside desktop.sh)
"""
import sys

from accessible_app import BUTTONS, states
from main_job import MainJob

WORDS = {
    "en": {
        "sign in": "Sign in as {}", "customers": "Customers", "refused": "An account associated with CSP is needed.",
        "helper": "Sign in as this account", "open": "Open Fabbrica Nord", "act for": "You are acting for Fabbrica Nord.",
        "new": "New request", "workload": "Open Office 365, Enterprise Mobility Suite", "service": "Service", "title": "Title",
        "description": "Description", "contact": "E-mail", "plan": "Cloud Solution Provider", "submit": "Submit",
        "back": "Back to the customers", "product": "Exchange Online",
    },
    "it": {
        "sign in": "Accedi come {}", "customers": "Clienti", "refused": "Serve un account associato a CSP.",
        "helper": "Accedi con questo account", "open": "Apri Fabbrica Nord", "act for": "Si agisce per Fabbrica Nord.",
        "new": "Nuova richiesta", "workload": "Apri Office 365, Enterprise Mobility Suite", "service": "Servizio", "title": "Titolo",
        "description": "Descrizione", "contact": "E-mail", "plan": "Cloud Solution Provider", "submit": "Invia",
        "back": "Torna ai clienti", "product": "Exchange Online",
    },
}


class CspRoute(MainJob):
    def __init__(self, programs, language):
        super().__init__(programs, language, "csp-direct", WORDS)

    def play(self):
        app, w = self.app, self.w
        self.sign_in("engineer@aurora.example")
        self.visit(w("customers"))
        app.need_text(w("refused"))
        self.look("customers, refused")
        app.press(contains=w("helper"))
        app.press(w("open"))
        app.need_text(w("act for"))
        app.press(w("new"))
        self.look("service management")
        app.press(w("workload"))
        app.need_text(w("act for"))
        self.choose("service", w("product"))
        app.type_into(w("title"), "La posta dell'ufficio è lenta")
        app.type_into(w("description"), "Da lunedì, per ogni mittente.")
        contact = app.text_of(app.need("text", w("contact")))
        assert contact == "admin.agent@aurora.example", f"the contact is not the partner's: {contact!r}"
        plan = app.need(BUTTONS, contains=w("plan"))
        assert "checked" not in states(plan), "the customer's plan is chosen by hand"
        app.press(contains=w("plan"))
        self.look("the form in the customer's context")
        app.press(w("submit"))
        request = app.wait_for(lambda: next(iter(self.console("requests", self.file)["requests"]), None), "the request in the file")
        app.need_text(w("act for"))
        self.look("confirmation")
        assert (request["customer"], request["plan"], request["consumed"]) == ("Fabbrica Nord", "csp", 0), request
        app.press(w("back"))
        app.press(w("new"))
        assert not self.found, "\n".join(self.found)


if __name__ == "__main__":
    route = CspRoute(sys.argv[1], sys.argv[2])
    try:
        route.play()
    finally:
        route.app.close()
    print(f"the route of a CSP request in {sys.argv[2]}: done, every page audited")
