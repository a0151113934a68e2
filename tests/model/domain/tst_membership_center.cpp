#include "model/domain/membership_center.h"

#include <QTest>

using namespace Qt::StringLiterals;

class MembershipCenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whereActivationWasAskedFor_data();
    void whereActivationWasAskedFor();
};

void MembershipCenterTest::whereActivationWasAskedFor_data()
{
    QTest::addColumn<MembershipRegion>("region");
    const auto rows = [](MembershipRegion region, std::initializer_list<const char*> countries) {
        for (const char* country : countries)
            QTest::newRow(country) << region;
    };
    rows(MembershipRegion::FrontlineSupport, {"US", "CA", "MX", "BR", "AR", "AU", "NZ", "TW", "us"});
    rows(MembershipRegion::Registration, {"IT", "DE", "GB", "SA", "ZA", "EG", "it", "XX"});
    rows(MembershipRegion::TechnicalSupport, {"CN", "HK", "JP", "IN", "SG", "KR", "TH"});
    QTest::newRow("") << MembershipRegion::Registration;
}

void MembershipCenterTest::whereActivationWasAskedFor()
{
    QTEST(membershipRegionOf(QString::fromLatin1(QTest::currentDataTag())), "region");
}

QTEST_APPLESS_MAIN(MembershipCenterTest)
#include "tst_membership_center.moc"
