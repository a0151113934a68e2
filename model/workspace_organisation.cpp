// The record of an own organisation, edited after it was made. The rule is in domain/organisation_edit.
#include "model/workspace_state.h"

// Whoever acts now is about to stand in the history.
static OrganisationUse useOf(const StoreReader& reader, qint64 organisation, qint64 account)
{
    OrganisationUse use = reader.organisationUse(organisation);
    if (account != 0)
        use.accounts.insert(account);
    return use;
}

static Organisation trimmed(Organisation organisation)
{
    for (QString* text : {&organisation.name, &organisation.partnerId})
        *text = text->trimmed();
    for (Account& account : organisation.accounts) {
        account.signIn = account.signIn.trimmed();
        account.displayName = account.displayName.trimmed();
    }
    return organisation;
}

Result<OrganisationUse> Workspace::organisationUse() const
{
    OrganisationUse use;
    const auto failure =
        m->store->read([&](StoreReader& reader) { use = useOf(reader, m->facts.organisations.value(0).id, m->account); });
    if (failure)
        return *failure;
    return use;
}

Outcome<Done> Workspace::editOrganisation(const Organisation& known, const Organisation& wanted)
{
    const Organisation after = trimmed(wanted); // as typed: what the file would not keep is refused
    const auto whyNot = [&](const Question& q) {
        const Organisation current = q.facts.organisations.value(0);
        return whyNotEdit(q.facts.isTraining, known, current, after, useOf(q.reader, current.id, q.account ? q.account->id : 0),
                          q.edition);
    };
    return m->change<Done>(Change::EditOrganisation, whyNot, [&](StoreWriter& writer, const Question& q) {
        writer.editOrganisation(q.facts.organisations.constFirst(), after, actorOf(q));
        return Done{};
    });
}
