"""Decisions over scenarios, accounts, portals and products; the expectations are written from rules.md by hand."""

import os
import unittest

from vantaggi_cli import ConsoleTest

ADMIN = "global.admin@aurora.example"

# --- D1 to D3: what the Technical benefits page shows. Quantities: Product Support, Signature (None = unlimited), hours.
SCENARIOS = {
    "gold-hybrid": ([20, 10], 50, False),
    "gold-cloud": ([20, None], 50, False),
    "silver-hybrid": ([15, 5], 20, False),
    "silver-cloud": ([15, None], 20, False),
    "action-pack": ([10], 5, False),
    "no-offers": None,
    "activated": ([20, 10], 50, True),
    "expired": None,
    "spent": ([15, 5], 20, True),
    "csp-direct": ([15, None], 20, False),
    "csp-indirect": ([10], 5, False),
    "renewal": ([20, 10], 50, True),
    "solutions-partner": ([20, None], 50, False),
    "solutions-partner-2026": ([20, 50], 50, False),
}
# Associated with MPN; may activate.
ACCOUNTS = {
    "global.admin@aurora.example": (True, True),
    "partner.admin@aurora.example": (True, True),
    "admin.agent@aurora.example": (True, False),
    "helpdesk@aurora.example": (True, False),
    "engineer@aurora.example": (True, False),
    "sales@aurora.example": (False, False),
    "engineer.private@mail.example": (False, False),
}

# --- D6 and D8. Plans by short name; a number = incidents remaining, a word after a slash = a reason.
G, S, M = "Partner support Gold 20pack", "Partner support Silver 15pack", "Partner support MAPS 10pack"
S5, S10, SU = "Signature 5-pack", "Signature 10-pack", "Signature Cloud Support"
SFB, AZURE, M365, PPAC, LCS = "support-for-business", "azure", "microsoft-365", "power-platform", "lcs"
VM, EXO, APPS, FIN = "azure-virtual-machines", "exchange-online", "power-apps", "dynamics-365-finance"
BC = "dynamics-365-business-central"
NOT_RECENT, EXPIRED, SPENT, CLOUD, ONPREM = "product-not-recent", "contract-expired", "no-incidents", "cloud-only", "on-premises-only"


def shown(available=(), unavailable=(), hidden=(), bars=()):
    return {"available": list(available), "unavailable": list(unavailable), "hidden": list(hidden), "bars": list(bars)}


def no(*codes):
    return {"refusals": list(codes)}


BUY = "purchase-needs-microsoft-account"
# scenario, account without its domain ("+" = first activated and linked to it), portal, product, customer, what is shown
PLANS = [
    ("activated", "engineer", SFB, "windows-10", "", shown([(G, 17)], [(S10, 6, CLOUD)])),
    ("activated", "engineer", SFB, "windows-server-2016", "", shown([(G, 17)], [(S10, 6, CLOUD)])),
    ("activated", "engineer", SFB, "windows-server-2012-r2", "", shown([], [(G, 17, NOT_RECENT), (S10, 6, CLOUD)], [], ["no-eligible-plan", BUY])),
    ("activated", "engineer", SFB, "sql-server-2014", "", shown([], [(G, 17, NOT_RECENT), (S10, 6, CLOUD)], [], ["no-eligible-plan", BUY])),
    ("activated", "engineer", SFB, "exchange-server-2016", "", shown([], [(G, 17, NOT_RECENT), (S10, 6, CLOUD)], [], ["no-eligible-plan", BUY])),
    ("activated", "engineer", SFB, "windows-11", "", shown([], [(G, 17, NOT_RECENT), (S10, 6, CLOUD)], [], ["no-eligible-plan", BUY])),
    ("activated", "engineer", SFB, VM, "", no("cloud-product")),
    ("activated", "engineer", SFB, EXO, "", no("cloud-product")),
    ("activated", "engineer", AZURE, "windows-10", "", no("on-premises-product")),
    ("activated", "engineer", LCS, "windows-10", "", no("on-premises-product")),
    ("activated", "engineer", AZURE, APPS, "", no("other-portal")),
    ("activated", "engineer", PPAC, FIN, "", no("other-portal")),
    ("activated", "engineer", AZURE, "dynamics-365-business-central", "", no("csp-partner-only")),
    ("activated", "engineer", SFB, "dynamics-365-business-central", "", no("cloud-product", "csp-partner-only")),
    ("activated", "engineer", AZURE, VM, "", shown([(S10,)], [], [(G, ONPREM)])),
    ("activated", "engineer", PPAC, APPS, "", shown([(S10,)], [], [(G, ONPREM)])),
    ("activated", "engineer", LCS, FIN, "", shown([(S10,)], [], [(G, ONPREM)])),
    ("activated", "engineer", M365, EXO, "", shown([(S10,)], [], [(G, ONPREM)])),
    ("activated", "engineer", AZURE, "azure-subscription-management", "", shown([("No plan needed",)])),
    ("activated", "helpdesk", SFB, "windows-10", "", shown([], [], [], ["not-linked", BUY])),
    ("activated", "helpdesk", SFB, "sql-server-2014", "", shown([], [], [], ["not-linked", BUY])),
    ("activated", "helpdesk", AZURE, VM, "", shown([], [], [], ["not-linked"])),
    ("activated", "helpdesk", PPAC, APPS, "", shown([], [], [], ["not-linked"])),
    ("activated", "helpdesk", LCS, FIN, "", shown([], [], [], ["not-linked"])),
    ("activated", "helpdesk", M365, EXO, "", shown([(S10,)], [], [(G, ONPREM)])),
    ("activated", "sales", M365, EXO, "", shown([(S10,)], [], [(G, ONPREM)])),
    ("activated", "private", SFB, "windows-10", "", shown([], [], [], ["not-linked"])),
    ("gold-hybrid", "engineer", SFB, "windows-10", "", shown([], [], [], ["not-linked", BUY])),
    ("gold-hybrid", "engineer", M365, EXO, "", shown([], [], [], ["not-activated"])),
    ("gold-hybrid", "+private", SFB, "windows-10", "", shown([(G, 20)], [(S10, 10, CLOUD)])),
    ("gold-hybrid", "+private", AZURE, VM, "", shown([(S10,)], [], [(G, ONPREM)])),
    ("gold-hybrid", "+sales", SFB, "sql-server-2019", "", shown([(G, 20)], [(S10, 10, CLOUD)])),
    ("gold-cloud", "+engineer", SFB, "windows-10", "", shown([(G, 20)], [(SU, None, CLOUD)])),
    ("gold-cloud", "+engineer", AZURE, VM, "", shown([(SU,)], [], [(G, ONPREM)])),
    ("gold-cloud", "+engineer", M365, EXO, "", shown([(SU,)], [], [(G, ONPREM)])),
    ("silver-hybrid", "+engineer", SFB, "windows-10", "", shown([(S, 15)], [(S5, 5, CLOUD)])),
    ("silver-hybrid", "+engineer", LCS, FIN, "", shown([(S5,)], [], [(S, ONPREM)])),
    ("silver-cloud", "+engineer", SFB, "windows-10", "", shown([(S, 15)], [(SU, None, CLOUD)])),
    ("silver-cloud", "+engineer", PPAC, APPS, "", shown([(SU,)], [], [(S, ONPREM)])),
    ("action-pack", "+engineer", SFB, "windows-10", "", shown([(M, 10)])),
    ("action-pack", "+engineer", AZURE, VM, "", shown([], [], [(M, ONPREM)], ["no-eligible-plan"])),
    ("action-pack", "+engineer", M365, EXO, "", shown([], [], [(M, ONPREM)], ["no-cloud-entitlement"])),
    ("action-pack", "engineer", M365, EXO, "", shown([], [], [], ["no-cloud-entitlement"])),
    ("no-offers", "engineer", M365, EXO, "", shown([], [], [], ["no-active-offers"])),
    ("no-offers", "engineer", SFB, "windows-10", "", shown([], [], [], ["not-linked", BUY])),
    ("expired", "engineer", SFB, "windows-10", "", shown([], [(G, 20, EXPIRED), (S10, 10, EXPIRED, CLOUD)], [], ["no-eligible-plan", BUY])),
    ("expired", "engineer", SFB, "sql-server-2014", "", shown([], [(G, 20, EXPIRED, NOT_RECENT), (S10, 10, EXPIRED, CLOUD)], [], ["no-eligible-plan", BUY])),
    ("expired", "engineer", SFB, "windows-server-2016", "", shown([], [(G, 20, EXPIRED, NOT_RECENT), (S10, 10, EXPIRED, CLOUD)], [], ["no-eligible-plan", BUY])),
    ("expired", "engineer", AZURE, VM, "", shown([], [], [(G, EXPIRED, ONPREM), (S10, EXPIRED)], ["no-eligible-plan"])),
    ("expired", "engineer", M365, EXO, "", shown([], [], [(G, EXPIRED, ONPREM), (S10, EXPIRED)], ["no-eligible-plan"])),
    ("spent", "engineer", SFB, "windows-10", "", shown([(S, 1)], [(S5, 0, SPENT, CLOUD)])),
    ("spent", "engineer", AZURE, VM, "", shown([], [], [(S, ONPREM), (S5, SPENT)], ["no-eligible-plan"])),
    ("spent", "engineer", PPAC, APPS, "", shown([], [], [(S, ONPREM), (S5, SPENT)], ["no-eligible-plan"])),
    ("spent", "engineer", LCS, FIN, "", shown([], [], [(S, ONPREM), (S5, SPENT)], ["no-eligible-plan"])),
    ("renewal", "engineer", SFB, "windows-10", "", shown([(G, 1)], [(S10, 10, CLOUD)])),
    ("renewal", "engineer", SFB, "windows-server-2016", "", shown([], [(G, 1, NOT_RECENT), (S10, 10, CLOUD)], [], ["no-eligible-plan", BUY])),
    ("csp-direct", "admin.agent", AZURE, VM, "Fabbrica Nord", shown([("Cloud Solution Provider",)])),
    ("csp-direct", "admin.agent", M365, EXO, "Studio Legale Ponte", shown([("Cloud Solution Provider",)])),
    ("csp-direct", "admin.agent", PPAC, APPS, "Ospedale San Marco", shown([("Cloud Solution Provider",)])),
    ("csp-direct", "admin.agent", AZURE, VM, "Nobody", no("unknown-customer")),
    ("csp-direct", "admin.agent", AZURE, VM, "", shown([], [], [], ["not-linked"])),
    ("csp-direct", "helpdesk", AZURE, VM, "Fabbrica Nord", no("admin-agent-required")),
    ("csp-direct", "global.admin", AZURE, VM, "Fabbrica Nord", no("admin-agent-required")),
    ("csp-direct", "sales", AZURE, VM, "Fabbrica Nord", no("admin-agent-required")),
    ("csp-direct", "engineer", AZURE, VM, "Fabbrica Nord", no("csp-required", "admin-agent-required")),
    ("csp-direct", "partner.admin", M365, EXO, "Fabbrica Nord", no("csp-required", "admin-agent-required")),
    ("csp-indirect", "admin.agent", AZURE, VM, "Fabbrica Nord", no("indirect-reseller")),
    ("csp-indirect", "admin.agent", M365, EXO, "Fabbrica Nord", shown([("Cloud Solution Provider",)])),
    ("csp-indirect", "admin.agent", M365, EXO, "Ospedale San Marco", no("unknown-customer")),
    ("csp-indirect", "admin.agent", AZURE, BC, "Fabbrica Nord", no("other-portal")),
    ("csp-indirect", "admin.agent", PPAC, BC, "Fabbrica Nord", shown([("Cloud Solution Provider",)])),
    ("csp-direct", "admin.agent", AZURE, BC, "Fabbrica Nord", no("other-portal")),
    ("csp-direct", "admin.agent", M365, BC, "Fabbrica Nord", no("other-portal")),
    ("csp-direct", "admin.agent", LCS, BC, "Fabbrica Nord", no("other-portal")),
    ("csp-direct", "admin.agent", PPAC, BC, "Fabbrica Nord", shown([("Cloud Solution Provider",)])),
    ("csp-direct", "helpdesk", AZURE, BC, "Fabbrica Nord", no("admin-agent-required")),
    ("two-organisations", "engineer", SFB, "windows-10", "", shown([], [], [], ["not-linked", BUY])),
]


def line(plan, showsRemaining):
    number = [plan["remaining"]] if showsRemaining and "remaining" in plan else []
    return (plan["name"], *number, *plan.get("reasons", []))


class Decisions(ConsoleTest):
    def test_there_are_enough_cases(self):
        self.assertGreaterEqual(len(PLANS), 60)
        self.assertGreaterEqual(len(SCENARIOS) * len(ACCOUNTS), 80)

    def test_the_technical_benefits_page(self):
        for scenario, expected in SCENARIOS.items():
            file = self.workspace(scenario)
            for account, (hasMpn, mayActivate) in ACCOUNTS.items():
                with self.subTest(scenario=scenario, account=account):
                    answer = self.ask("benefits", file, "--as", account)
                    if not hasMpn or not expected:
                        self.assertEqual(answer["page"], "no-active-offers" if hasMpn else "not-mpn-associated")
                        self.assertEqual(answer["benefits"], [])
                        continue
                    quantities, hours, isActivated = expected
                    self.assertEqual(answer["page"], "benefits")
                    self.assertEqual([b["quantity"] for b in answer["benefits"]], quantities)
                    self.assertEqual(answer["tpd"]["hours"], hours)
                    why = ([] if mayActivate else ["role-required"]) + (["already-activated"] if isActivated else [])
                    for benefit in answer["benefits"]:
                        self.assertEqual((benefit["activated"], benefit["can_activate"], benefit["why_not"]), (isActivated, not why, why))
                    self.assertEqual("access_id" in answer, isActivated)

    def prepared(self, scenario, account):
        """Asking for plans changes nothing, so the cases with the same scenario and account ask the same file."""
        name = account.lstrip("+")
        signIn = "engineer.private@mail.example" if name == "private" else name + "@aurora.example"
        kept = self.path(scenario + account)
        if not os.path.exists(kept):
            file = self.workspace(scenario)
            if account.startswith("+"):
                self.ask("activate", file, "--as", ADMIN)
                self.link(file, signIn)
            os.rename(file, kept)
        return kept, signIn

    def test_the_plans_that_a_portal_offers(self):
        for scenario, account, portal, product, customer, expected in PLANS:
            with self.subTest(scenario=scenario, account=account, portal=portal, product=product, customer=customer):
                file, signIn = self.prepared(scenario, account)
                words = ["plans", file, "--as", signIn, "--portal", portal, "--product", product]
                words += ["--customer", customer] if customer else []
                if "refusals" in expected:
                    self.assertEqual(self.codes(*words), expected["refusals"])
                    continue
                answer = self.ask(*words)
                for part in ("available", "unavailable", "hidden"):
                    self.assertEqual([line(plan, portal == SFB) for plan in answer[part]], expected[part], part)
                    for plan in answer[part]:
                        self.assertEqual("remaining" in plan, portal == SFB)
                self.assertEqual(answer["bars"], expected["bars"])

    def test_the_other_organisation_has_its_own_benefits(self):
        file = self.workspace("two-organisations")
        self.assertEqual(self.ask("benefits", file, "--as", "engineer@aurora.example")["page"], "no-active-offers")
        borea = self.ask("benefits", file, "--as", "engineer@borea.example")
        self.assertEqual((borea["page"], [b["quantity"] for b in borea["benefits"]]), ("benefits", [20, 10]))
        self.assertEqual(self.codes("activate", file, "--as", "global.admin@borea.example"), ["already-activated"])


if __name__ == "__main__":
    unittest.main()
