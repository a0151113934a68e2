"""What the article says, sentence by sentence, shown on the command line. Which test shows which sentence: article.json."""

import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "console"))
from vantaggi_cli import ConsoleTest  # noqa: E402

GLOBAL_ADMIN = "global.admin@aurora.example"
PARTNER_ADMIN = "partner.admin@aurora.example"
AGENT = "admin.agent@aurora.example"
HELPDESK = "helpdesk@aurora.example"
ENGINEER = "engineer@aurora.example"
SALES = "sales@aurora.example"
PRIVATE = "engineer.private@mail.example"
SFB, AZURE, PPAC, LCS = "support-for-business", "azure", "power-platform", "lcs"
VM = "azure-virtual-machines"
CLOUD_COMPETENCIES = ("security", "cloud-business-applications", "cloud-platform", "cloud-productivity",
                      "enterprise-mobility-management", "small-and-midmarket-cloud-solutions")


class Article(ConsoleTest):
    def benefits(self, file, account=ENGINEER):
        return self.ask("benefits", file, "--as", account)

    def activated(self, scenario="gold-hybrid"):
        file = self.workspace(scenario)
        return self.once(("activated", scenario), file, lambda: self.ask("activate", file, "--as", GLOBAL_ADMIN))

    def plans(self, file, account, portal=SFB, product="windows-10"):
        return self.ask("plans", file, "--as", account, "--portal", portal, "--product", product)

    def names(self, plans):
        return [plan["name"] for plan in plans]

    def request(self, file, account, plan, portal=SFB, product="windows-10", *more):
        return ["request", file, "--as", account, "--portal", portal, "--product", product, "--plan", plan, "--title", "Dummy",
                "--description", "Dummy information", "--severity", "C", "--contact-name", "Elena Ricciardi", "--email",
                account, *more]

    def link_words(self, file, account, portal):
        contract = self.contract(file)
        return ["link", file, "--as", account, "--portal", portal, "--access-id", contract["access_id"], "--contract-id",
                contract["contract_id"]]

    # --- Overview
    def test_the_page_informs_about_two_benefits(self):
        page = self.benefits(self.workspace("gold-hybrid"))
        self.assertEqual([b["id"] for b in page["benefits"]], ["product-support", "signature-cloud-support"])
        self.assertEqual(page["tpd"]["hours"], 50)

    # --- View and activate
    def test_first_activate_then_see_both_ids_then_link_then_ask(self):
        file = self.workspace("gold-hybrid")
        self.assertNotIn("access_id", self.benefits(file))
        self.assertEqual(self.ask("info", file)["contracts"], [])
        issued = self.ask("activate", file, "--as", PARTNER_ADMIN)
        page = self.benefits(file)
        self.assertEqual((page["access_id"], page["contract_id"]), (issued["access_id"], issued["contract_id"]))
        self.assertTrue(self.link(file, ENGINEER)["linked"])
        [plan] = self.plans(file, ENGINEER)["available"]
        self.assertEqual(self.ask(*self.request(file, ENGINEER, plan["id"]))["consumed"], 1)

    def test_an_account_with_csp_alone_is_not_authorized(self):
        file = self.workspace("gold-hybrid")
        page = self.benefits(file, SALES)
        self.assertEqual((page["page"], page["benefits"]), ("not-mpn-associated", []))
        self.assertTrue(page["message"].startswith("You are not authorized for this action"))
        self.assertEqual(self.codes("activate", file, "--as", SALES), ["not-mpn-associated"])
        self.assertEqual(self.benefits(file, AGENT)["page"], "benefits")  # MPN beside CSP is enough

    def test_the_list_is_that_of_gold_silver_or_action_pack(self):
        for scenario, source in (("gold-hybrid", "Gold Data Platform"), ("silver-hybrid", "Silver Application Development"),
                                 ("action-pack", "Microsoft Action Pack")):
            with self.subTest(scenario):
                page = self.benefits(self.workspace(scenario))
                self.assertEqual({b["source"] for b in page["benefits"]}, {source})

    def test_without_an_active_offer_there_are_no_benefits_yet(self):
        page = self.benefits(self.workspace("no-offers"))
        self.assertEqual((page["page"], page["benefits"]), ("no-active-offers", []))
        self.assertTrue(page["message"].startswith("Looks like you don't have any benefits yet"))

    def test_offers_that_cannot_be_seen_mean_the_wrong_account(self):
        file = self.workspace("two-organisations")
        self.assertEqual(self.benefits(file, ENGINEER)["page"], "no-active-offers")
        self.assertEqual(self.benefits(file, "engineer@borea.example")["page"], "benefits")
        [refusal] = self.refuse("activate", file, "--as", GLOBAL_ADMIN)
        self.assertIn("Sign-in with another account", refusal["advice"])

    def test_a_benefit_that_is_not_activated_cannot_be_used(self):
        file = self.workspace("gold-hybrid")
        plans = self.plans(file, ENGINEER)
        self.assertEqual((plans["available"], plans["unavailable"]), ([], []))
        self.assertEqual(self.codes("link", file, "--as", ENGINEER, "--portal", SFB, "--access-id", "990000001", "--contract-id",
                                    "990000002"), ["wrong-ids"])

    def test_only_global_admin_and_mpn_partner_admin_activate(self):
        for account in (AGENT, HELPDESK, ENGINEER):
            with self.subTest(account):
                file = self.workspace("gold-hybrid")
                [refusal] = self.refuse("activate", file, "--as", account)
                self.assertEqual(refusal["code"], "role-required")
        for account in (GLOBAL_ADMIN, PARTNER_ADMIN):
            with self.subTest(account):
                self.ask("activate", self.workspace("gold-hybrid"), "--as", account)

    def test_both_ids_are_shown_to_all_users_after_activation(self):
        file = self.activated()
        contract = self.contract(file)
        for account in (GLOBAL_ADMIN, PARTNER_ADMIN, AGENT, HELPDESK, ENGINEER):
            with self.subTest(account):
                page = self.benefits(file, account)
                self.assertEqual((page["access_id"], page["contract_id"]), (contract["access_id"], contract["contract_id"]))

    def test_gold_and_silver_activate_product_support_and_signature_together(self):
        for scenario, plans in (("gold-hybrid", ["product-support", "signature-cloud-support"]),
                                ("silver-hybrid", ["product-support", "signature-cloud-support"]),
                                ("action-pack", ["product-support"])):
            with self.subTest(scenario):
                file = self.activated(scenario)
                self.assertEqual([e["benefit"] for e in self.contract(file)["entitlements"]], plans)

    def test_each_account_needs_the_ids_the_first_time_and_never_again(self):
        file = self.activated()
        for account in (ENGINEER, HELPDESK):
            with self.subTest(account):
                self.assertEqual(self.plans(file, account)["available"], [])  # a colleague's link is not this account's
                self.link(file, account)
                for _ in range(2):
                    plan = self.plans(file, account)["available"][0]
                    self.ask(*self.request(file, account, plan["id"]))  # no IDs asked
                self.assertEqual(self.codes(*self.link_words(file, account, SFB)), ["already-linked"])

    # --- Entitlement and supported products
    def test_a_request_is_about_one_problem_that_is_described(self):
        file = self.activated()
        self.link(file, ENGINEER)
        plan = self.plans(file, ENGINEER)["available"][0]["id"]
        words = self.request(file, ENGINEER, plan)
        words[words.index("Dummy information")] = " "
        refusals = self.refuse(*words)
        self.assertIn("required-field", [refusal["code"] for refusal in refusals])
        number = self.ask(*self.request(file, ENGINEER, plan))["number"]
        [listed] = [r for r in self.ask("requests", file)["requests"] if r["number"] == number]
        self.assertEqual(listed["title"], "Dummy")

    def test_the_table_of_entitlements(self):
        for scenario, product, signature in (("action-pack", 10, "none"), ("silver-hybrid", 15, 5), ("silver-cloud", 15, None),
                                             ("gold-hybrid", 20, 10), ("gold-cloud", 20, None)):
            with self.subTest(scenario):
                found = {b["id"]: b["quantity"] for b in self.benefits(self.workspace(scenario))["benefits"]}
                self.assertEqual(found["product-support"], product)
                self.assertEqual(found.get("signature-cloud-support", "none"), signature)

    def test_product_support_is_for_recent_on_premises_products_only(self):
        file = self.activated()
        self.link(file, ENGINEER)
        self.assertEqual(self.names(self.plans(file, ENGINEER, SFB, "windows-server-2019")["available"]),
                         ["Partner support Gold 20pack"])
        old = self.plans(file, ENGINEER, SFB, "windows-server-2012-r2")
        self.assertEqual(old["available"], [])
        self.assertEqual(old["unavailable"][0]["reasons"], ["product-not-recent"])
        self.assertNotIn("Partner support Gold 20pack", self.names(self.plans(file, ENGINEER, AZURE, VM)["available"]))

    def test_signature_is_for_cloud_products_only(self):
        file = self.activated()
        self.link(file, ENGINEER)
        [signature] = self.plans(file, ENGINEER)["unavailable"]
        self.assertEqual((signature["name"], signature["reasons"]), ("Signature 10-pack", ["cloud-only"]))
        self.assertEqual(self.names(self.plans(file, ENGINEER, AZURE, VM)["available"]), ["Signature 10-pack"])
        self.assertEqual(self.codes(*self.request(file, ENGINEER, signature["id"])), ["cloud-only"])

    # --- Microsoft Product Support
    def test_any_account_that_holds_both_ids_may_use_it(self):
        file = self.activated()
        for account in (PRIVATE, SALES, ENGINEER):  # a Microsoft account, a CSP-only one, one without a role
            with self.subTest(account):
                self.link(file, account)
                self.assertEqual(self.names(self.plans(file, account)["available"]), ["Partner support Gold 20pack"])

    def test_the_link_lasts_until_the_contract_expires_or_is_spent(self):
        file = self.activated()
        self.link(file, ENGINEER)
        self.ask("clock", file, "--set", "2022-02-13")
        self.assertEqual(len(self.plans(file, ENGINEER, AZURE, VM)["available"]), 1)
        self.ask("clock", file, "--set", "2022-02-14")
        self.assertEqual(self.plans(file, ENGINEER, AZURE, VM)["available"], [])
        self.assertEqual(self.plans(file, ENGINEER, AZURE, VM)["hidden"][0]["reasons"][0], "contract-expired")
        spent = self.workspace("spent")
        plan = self.plans(spent, ENGINEER)["available"][0]
        self.assertEqual(plan["remaining"], 1)
        self.assertEqual(self.ask(*self.request(spent, ENGINEER, plan["id"]))["remaining"], 0)
        self.assertEqual(self.plans(spent, ENGINEER)["available"], [])

    def test_on_premises_requests_are_filed_in_support_for_business(self):
        file = self.activated()
        self.link(file, ENGINEER)
        plan = self.plans(file, ENGINEER)["available"][0]["id"]
        self.assertEqual(self.codes(*self.request(file, ENGINEER, plan, AZURE)), ["on-premises-product"])
        self.assertEqual(self.codes(*self.request(file, ENGINEER, plan, SFB, VM)), ["cloud-product"])
        self.ask(*self.request(file, ENGINEER, plan))

    # --- How many incidents are remaining
    def test_only_support_for_business_shows_what_remains(self):
        file = self.workspace("activated")
        for plan in (lambda p: p["available"] + p["unavailable"])(self.plans(file, ENGINEER)):
            self.assertIn("remaining", plan)
        for benefit in self.benefits(file)["benefits"]:
            self.assertNotIn("remaining", benefit)
        for portal, product in ((AZURE, VM), (PPAC, "power-apps"), (LCS, "dynamics-365-finance"),
                                ("microsoft-365", "exchange-online")):
            with self.subTest(portal):
                plans = self.plans(file, ENGINEER, portal, product)
                self.assertEqual(self.names(plans["available"]), ["Signature 10-pack"])
                for plan in plans["available"] + plans["hidden"]:
                    self.assertNotIn("remaining", plan)

    def test_reading_what_remains_creates_no_request(self):
        file = self.workspace("activated")
        before = self.ask("requests", file)["total"]
        for _ in range(3):
            [plan] = self.plans(file, ENGINEER)["available"]
            self.assertEqual(plan["remaining"], 17)
        self.assertEqual(self.ask("requests", file)["total"], before)

    def test_the_plan_line_has_start_end_and_incidents_remaining(self):
        [plan] = self.plans(self.workspace("activated"), ENGINEER)["available"]
        self.assertEqual([plan[k] for k in ("name", "start", "end", "granted", "remaining")],
                         ["Partner support Gold 20pack", "2021-02-01", "2022-02-13", 20, 17])

    def test_a_contract_is_added_with_both_ids(self):
        file = self.activated()
        self.assertEqual(self.plans(file, HELPDESK)["bars"][0], "not-linked")
        contract = self.contract(file)
        self.assertEqual(self.codes("link", file, "--as", HELPDESK, "--portal", SFB, "--access-id", contract["contract_id"],
                                    "--contract-id", contract["access_id"]), ["wrong-ids"])
        self.link(file, HELPDESK)
        self.assertEqual(len(self.plans(file, HELPDESK)["available"]), 1)

    def test_signature_is_read_among_the_unavailable_plans(self):
        [signature] = self.plans(self.workspace("activated"), ENGINEER)["unavailable"]
        self.assertEqual([signature[k] for k in ("name", "start", "end", "remaining", "reasons")],
                         ["Signature 10-pack", "2021-02-01", "2022-02-13", 6, ["cloud-only"]])

    def test_partner_support_is_unavailable_for_three_reasons_only(self):
        def reasons(plans):
            return {plan["name"]: plan["reasons"] for plan in plans["unavailable"]}.get("Partner support Gold 20pack")
        file = self.workspace("activated")
        self.assertIsNone(reasons(self.plans(file, ENGINEER)))
        self.assertEqual(reasons(self.plans(file, ENGINEER, SFB, "windows-server-2012-r2")), ["product-not-recent"])
        self.assertEqual(reasons(self.plans(self.workspace("expired"), ENGINEER)), ["contract-expired"])
        file = self.workspace("renewal")
        plan = self.plans(file, ENGINEER)["available"][0]
        self.ask(*self.request(file, ENGINEER, plan["id"]))
        self.assertEqual(reasons(self.plans(file, ENGINEER)), ["no-incidents"])

    # --- Signature Cloud Support and the Azure portal
    def test_csp_partners_use_the_plan_cloud_solution_provider_without_a_contract(self):
        file = self.workspace("csp-direct")
        plans = self.ask("plans", file, "--as", AGENT, "--portal", AZURE, "--product", VM, "--customer", "Fabbrica Nord")
        self.assertEqual(self.names(plans["available"]), ["Cloud Solution Provider"])
        filed = self.ask(*self.request(file, AGENT, "csp", AZURE, VM, "--customer", "Fabbrica Nord"))
        self.assertEqual((filed["consumed"], filed["remaining"]), (0, None))

    def test_customers_are_for_the_admin_agent(self):
        file = self.workspace("csp-direct")
        self.assertEqual(len(self.ask("customers", file, "--as", AGENT)["customers"]), 3)
        self.assertEqual(self.codes("customers", file, "--as", HELPDESK), ["admin-agent-required"])
        self.assertEqual(self.codes("customers", file, "--as", ENGINEER), ["csp-required", "admin-agent-required"])

    def test_the_workloads_portal_takes_a_contract_and_a_request(self):
        file = self.activated("csp-direct")
        self.link(file, AGENT, AZURE)
        plan = self.plans(file, AGENT, AZURE, VM)["available"][0]
        self.assertEqual(plan["name"], "Signature Cloud Support")
        self.assertEqual(self.ask(*self.request(file, AGENT, plan["id"], AZURE, VM))["consumed"], 0)

    def test_azure_takes_both_ids_and_then_offers_signature(self):
        file = self.activated()
        self.assertEqual(self.plans(file, ENGINEER, AZURE, VM)["bars"], ["not-linked"])
        self.assertTrue(self.link(file, ENGINEER, AZURE)["linked"])
        self.assertEqual(self.names(self.plans(file, ENGINEER, AZURE, VM)["available"]), ["Signature 10-pack"])

    def test_action_pack_has_no_cloud_support(self):
        file = self.activated("action-pack")
        self.assertEqual(self.link(file, ENGINEER, AZURE)["notices"], ["no-cloud-entitlement"])
        self.assertEqual(self.plans(file, ENGINEER, AZURE, VM)["available"], [])
        self.assertEqual(self.names(self.plans(file, ENGINEER)["available"]), ["Partner support MAPS 10pack"])

    def test_a_contract_linked_on_premises_gives_the_message_in_azure_and_the_plan_is_there(self):
        file = self.activated()
        self.link(file, ENGINEER, SFB)
        self.assertEqual(self.names(self.plans(file, ENGINEER, AZURE, VM)["available"]), ["Signature 10-pack"])  # no second link
        answer = self.ask(*self.link_words(file, ENGINEER, AZURE), status=1)
        self.assertEqual(answer["portal_message"], "This Access ID is already associated to an account. Please contact your "
                                                   "Technical Account Manager to obtain a new Access ID")
        self.assertEqual(answer["diagnosis"]["cause"], "linked-and-valid")
        self.assertTrue(answer["diagnosis"]["next"])
        plan = self.plans(file, ENGINEER, AZURE, VM)["available"][0]
        self.assertEqual(self.ask(*self.request(file, ENGINEER, plan["id"], AZURE, VM))["consumed"], 1)

    def test_the_message_is_azures_alone(self):
        file = self.activated()
        self.link(file, ENGINEER)
        self.assertNotIn("portal_message", self.ask(*self.link_words(file, ENGINEER, SFB), status=1))
        self.assertIn("portal_message", self.ask(*self.link_words(file, ENGINEER, AZURE), status=1))
        self.assertTrue(self.link(file, HELPDESK, AZURE)["linked"])  # another account's first time

    def test_expired_and_spent_contracts_are_hidden_and_a_new_plan_is_needed(self):
        for scenario, cause, reason in (("expired", "expired", "contract-expired"), ("spent", "spent", "no-incidents")):
            with self.subTest(scenario):
                file = self.workspace(scenario)
                plans = self.plans(file, ENGINEER, AZURE, VM)
                self.assertEqual(plans["available"], [])
                self.assertIn(reason, [r for plan in plans["hidden"] for r in plan["reasons"]])
                answer = self.ask(*self.link_words(file, ENGINEER, AZURE), status=1)
                self.assertIn("already associated", answer["portal_message"])
                self.assertEqual(answer["diagnosis"]["cause"], cause)
                self.assertIn("plan", answer["diagnosis"]["next"])

    # --- Partner support plans
    def test_paid_plans_are_bought_with_a_microsoft_account(self):
        file = self.workspace("gold-hybrid")
        self.assertIn("purchase-needs-microsoft-account", self.plans(file, ENGINEER)["bars"])
        self.assertNotIn("purchase-needs-microsoft-account", self.plans(file, PRIVATE)["bars"])


if __name__ == "__main__":
    unittest.main()
