#include "tests/model/domain/sample.h"

#include <QRandomGenerator>
#include <QTest>

class RemainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatRemainsIsWithinWhatWasGranted_data();
    void whatRemainsIsWithinWhatWasGranted();
    void anyLedgerLeavesARemainderWithinTheGrant();
};

void RemainingTest::whatRemainsIsWithinWhatWasGranted_data()
{
    QTest::addColumn<Quantity>("granted");
    QTest::addColumn<int>("consumed");
    QTest::addColumn<int>("refunded");
    QTest::addColumn<Quantity>("remaining");
    const auto row = [](const char* name, Quantity granted, int consumed, int refunded, Quantity remaining) {
        QTest::newRow(name) << granted << consumed << refunded << remaining;
    };
    row("untouched", 20, 0, 0, 20);
    row("some consumed", 20, 3, 0, 17);
    row("one refunded", 20, 3, 1, 18);
    row("one left", 20, 19, 0, 1);
    row("none left", 20, 20, 0, 0);
    row("the last one back", 20, 20, 1, 1);
    row("never below zero", 20, 25, 0, 0);
    row("never above the grant", 20, 0, 5, 20);
    row("nothing granted", 0, 0, 0, 0);
    row("unlimited", std::nullopt, 1000, 0, std::nullopt);
}

void RemainingTest::whatRemainsIsWithinWhatWasGranted()
{
    QFETCH(Quantity, granted);
    QFETCH(int, consumed);
    QFETCH(int, refunded);
    QFETCH(Quantity, remaining);
    const Entitlement entitlement = entitlementOf({}, Benefit::ProductSupport, granted, consumed, refunded);
    QCOMPARE(entitlement.remaining(), remaining);
    QCOMPARE(entitlement.isSpent(), remaining == Quantity(0));
}

void RemainingTest::anyLedgerLeavesARemainderWithinTheGrant()
{
    QRandomGenerator random(20210617);
    for (int i = 0; i < 20'000; ++i) {
        const int granted = random.bounded(0, 60);
        const Entitlement entitlement =
            entitlementOf({}, Benefit::ProductSupport, granted, random.bounded(0, 80), random.bounded(0, 80));
        const int remaining = *entitlement.remaining();
        QVERIFY(remaining >= 0 && remaining <= granted);
        // As long as the ledger is sound, the arithmetic is exact.
        const int exact = granted - entitlement.consumed + entitlement.refunded;
        if (exact >= 0 && exact <= granted)
            QCOMPARE(remaining, exact);
        QCOMPARE(entitlement.isSpent(), remaining == 0);
    }
}

QTEST_APPLESS_MAIN(RemainingTest)
#include "tst_remaining.moc"
