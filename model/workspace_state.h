#pragma once

#include "model/domain/change.h"
#include "model/store/store.h"
#include "model/store/store_writer.h"
#include "model/workspace.h"

#include <QTimer>

#include <functional>

// What a rule is asked about: the facts of one moment, and who asks.
struct Question
{
    const WorkspaceFacts& facts;
    const StoreReader& reader;
    std::optional<Account> account;
    QDate today;
    const Edition& edition; // of these facts: another program may have changed it a moment ago

    Organisation organisation() const; // of the account; an empty one where nobody is signed in
};

struct Workspace::State
{
    State(Workspace& owner, std::unique_ptr<Store> opened, const Catalogue& content)
        : self(owner), store(std::move(opened)), catalogue(content)
    {
    }

    Workspace& self;
    std::unique_ptr<Store> store;
    const Catalogue& catalogue;
    const Edition* edition = nullptr;
    WorkspaceFacts facts;           // as they were at the last changed()
    QList<Contract> contracts;      // of all organisations
    QList<Contract> linked;         // to the signed-in account; plan offers point into it
    QList<Contract> ofOrganisation; // of the signed-in account
    qint64 account = 0;             // 0: nobody is signed in
    QString signIn;                 // of that account, at sign-in: an own organisation may lose it, and another take its number
    QTimer poll;
    bool isGone = false; // was said

    std::optional<Account> signedIn(const WorkspaceFacts& from) const;
    void take(const WorkspaceFacts& fresh);       // of an edition that this program knows
    bool knows(const WorkspaceFacts& from) const; // false: a later program gave the file rules that only it has
    Failure newer() const;
    Question question(const WorkspaceFacts& from, const StoreReader& reader) const;

    // The one shape of every change: `whyNot` is asked on the facts of the transaction that `apply` then writes in. A
    // refusal writes one history row and nothing else. `tells`: changed() is emitted and the facts are taken anew; false only
    // where the facts stay as they are.
    template <class T>
    Outcome<T> change(Change action, const std::function<Refusals(const Question&)>& whyNot,
                      const std::function<T(StoreWriter&, const Question&)>& apply, bool tells = true)
    {
        std::optional<T> value;
        const ChangeResult result =
            attempt(action, whyNot, [&](StoreWriter& writer, const Question& q) { value = apply(writer, q); });
        if (result.failure)
            return *result.failure;
        if (!value) {
            self.refresh(); // what another program did meanwhile may be the reason
            return result.refusals;
        }
        if (tells) {
            take(result.fresh);
            Q_EMIT self.changed();
        }
        return *value;
    }

private:
    struct ChangeResult
    {
        std::optional<Failure> failure;
        Refusals refusals;
        WorkspaceFacts fresh; // after the change
    };
    ChangeResult attempt(Change action, const std::function<Refusals(const Question&)>& whyNot,
                         const std::function<void(StoreWriter&, const Question&)>& apply);
};

Actor actorOf(const Question& question);
bool isSameText(const QString& a, const QString& b); // sign-in names: without regard to case

// Nine digits from 990000000 upwards, random, that this file does not use yet.
QString freshId(const StoreReader& reader, const QString& besides = {});

// YYMMDD0000NNNNNN with a random end (rules.md D7), that no request of this file has, nor one that was filed before the
// file was restored: from the share of a day that belongs to this many restores, as long as that has any left.
QString freshNumber(const StoreReader& reader, const QDate& date, int restores);

Refusals whyNotSignedIn(const Question& question);

// The words by which a search finds a request's product, in both languages.
QString productWords(const ProductVersion& version);

// The id's domain outcome of D6 on these facts; `linked` and `ofOrganisation` must outlive it.
Outcome<PlanOffer> offerFor(const Question& question, const Catalogue& catalogue, const QString& productVersion, Portal portal,
                            const QString& customer, const QList<Contract>& linked, const QList<Contract>& ofOrganisation);
