#!/usr/bin/python3
"""Azure from outside: a contract that is linked already is linked again, the misleading message and its diagnosis are read, the
request that it advises is filed, and the message is decoded by questions. In English and in Italian.

usage: azure_linking.py BIN_FOLDER en|it        (inside desktop.sh)
"""
import sys

from accessible_app import BUTTONS
from main_job import MainJob

WORDS = {
    "en": {
        "sign in": "Sign in as {}", "azure": "Azure", "link support": "Link support benefits", "access": "Access ID",
        "contract": "Contract ID", "link": "Link", "message": "This Access ID is already associated to an account.",
        "ignore": "Ignore this message", "earlier": "3 February 2021", "new": "New support request", "service": "Service",
        "service value": "Azure App Service", "type": "Problem type", "type value": "Deployment", "subtype": "Problem subtype", "subtype value": "Changing size",
        "summary": "Summary", "description": "Description", "next": "Next", "create": "Create", "plan": "Signature 10-pack",
        "all": "All support requests", "decode": "Decode this error", "no": "No", "yes": "Yes", "expired": "The contract is expired",
    },
    "it": {
        "sign in": "Accedi come {}", "azure": "Azure", "link support": "Collegare i vantaggi del supporto", "access": "ID di accesso",
        "contract": "ID contratto", "link": "Collega", "message": "Questo ID di accesso è già associato a un account.",
        "ignore": "Ignorare questo messaggio", "earlier": "3 febbraio 2021", "new": "Nuova richiesta di supporto",
        "service": "Servizio", "service value": "Servizio app di Azure", "type": "Tipo di problema", "type value": "Distribuzione",
        "subtype": "Sottotipo di problema", "subtype value": "Cambio di dimensioni", "summary": "Riepilogo", "description": "Descrizione", "next": "Avanti", "create": "Crea",
        "plan": "Signature 10-pack", "all": "Tutte le richieste di supporto", "decode": "Decifra questo errore", "no": "No",
        "yes": "Sì", "expired": "Il contratto è scaduto",
    },
}


class AzureLinking(MainJob):
    def __init__(self, programs, language):
        super().__init__(programs, language, "activated", WORDS)

    def facts(self):
        return self.console("info", self.file)["contracts"][0]

    def cloud_left(self):
        return next(e["remaining"] for e in self.facts()["entitlements"] if e["benefit"] == "signature-cloud-support")

    def play(self):
        app, w = self.app, self.w
        self.sign_in("engineer@aurora.example")
        self.visit(w("azure"))
        self.look("overview")
        app.press(w("link support"))
        facts = self.facts()
        app.type_into(w("access"), facts["access_id"])
        app.type_into(w("contract"), facts["contract_id"])
        app.press(w("link"))
        app.need_text(w("message"))
        app.need_text(w("ignore"))
        app.need_text(w("earlier"))
        self.look("the message and its diagnosis")
        before, filed = self.cloud_left(), len(self.console("requests", self.file)["requests"])
        app.press(w("new"))
        self.request()
        app.wait_for(lambda: len(self.console("requests", self.file)["requests"]) == filed + 1, "the request in the file")
        assert self.cloud_left() == before - 1, (before, self.cloud_left())
        newest = self.console("requests", self.file)["requests"][0]
        app.need_text(newest["number"])
        self.look("confirmation")
        app.press(w("all"))
        app.need_text(newest["number"])
        self.look("all support requests")
        self.decode()
        assert not self.found, "\n".join(self.found)

    def request(self):
        app, w = self.app, self.w
        self.choose("service", w("service value"))
        app.type_into(w("summary"), "503: L'Aquila non risponde")
        self.choose("type", w("type value"))
        self.choose("subtype", w("subtype value"))
        app.need(BUTTONS, contains=w("plan"))
        self.look("basics")
        app.press(w("next"))
        self.look("solutions")
        app.press(w("next"))
        app.type_into(w("description"), "Da lunedì. Robert'); DROP TABLE request;--")
        self.look("details")
        app.press(w("next"))
        app.need(BUTTONS, w("create"))
        self.look("review")
        app.press(w("create"))

    def decode(self):
        app, w = self.app, self.w
        self.visit(w("decode"))
        app.press(w("no"))
        app.press(w("next"))
        app.press(w("yes"))
        self.look("decoder, second question")
        app.press(w("next"))
        app.need_text(w("expired"))
        self.look("decoder, answer")


if __name__ == "__main__":
    job = AzureLinking(sys.argv[1], sys.argv[2])
    try:
        job.play()
    finally:
        job.app.close()
    print(f"Azure in {sys.argv[2]}: linked again, diagnosed, filed, decoded; every page audited")
