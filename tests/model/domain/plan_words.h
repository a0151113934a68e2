#pragma once

#include "tests/model/domain/sample.h"

// What the tests of the plans share.

inline const QDate midYear = day("2021-06-17");

// One line a plan, then the bars: "available p", "unavailable s: cloud-only", "bar not-linked", "refused other-portal lcs".
inline QString wordsOf(const PlanOffer& offer)
{
    QStringList words;
    for (const Refusal& refusal : offer.refusals)
        words.append(u"refused "_s + codeOf(refusal.reason) + (refusal.subject.isEmpty() ? QString() : u' ' + refusal.subject));
    const auto add = [&](const QString& where, const QList<PlanLine>& lines) {
        for (const PlanLine& line : lines) {
            const QString reasons = codesOf(line.reasons.toList());
            words.append(where + u' ' + line.id() + (reasons.isEmpty() ? QString() : u": "_s + reasons));
        }
    };
    add(u"available"_s, offer.available);
    add(u"unavailable"_s, offer.unavailable);
    add(u"hidden"_s, offer.hidden);
    for (Reason bar : offer.bars)
        words.append(u"bar "_s + codeOf(bar));
    return words.join(u"; "_s);
}

inline Coverage recent(bool isRecent)
{
    Coverage coverage;
    coverage.recent = isRecent;
    return coverage;
}

// "": no contract; otherwise words out of: product, product-spent, signature, signature-spent, unlimited; expired and
// early say the same of the whole contract.
inline QList<Contract> contractsOf(const QString& content)
{
    if (content.isEmpty())
        return {};
    Contract contract = contractWith({});
    const QStringList words = content.split(u' ');
    for (const QString& word : words) {
        if (word.startsWith(u"product"))
            contract.entitlements.append(entitlementOf(u"p"_s, Benefit::ProductSupport, 20, word.endsWith(u"spent") ? 20 : 19));
        else if (word.startsWith(u"signature"))
            contract.entitlements.append(entitlementOf(u"s"_s, Benefit::Signature, 10, word.endsWith(u"spent") ? 10 : 9));
        else if (word == u"unlimited")
            contract.entitlements.append(entitlementOf(u"u"_s, Benefit::Signature, std::nullopt, 1000));
        else if (word == u"expired")
            contract.end = midYear.addDays(-1);
        else if (word == u"early")
            contract.start = midYear.addDays(1);
    }
    return {contract};
}

inline Account microsoftAccount()
{
    Account account = accountNamed(u"engineer.private@mail.example"_s);
    account.kind = AccountKind::MicrosoftAccount;
    return account;
}
