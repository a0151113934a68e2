#include "tests/ui/partner_center/opened_benefits.h"

#include "model/wording.h"
#include "tests/support/file_holder.h"
#include "tests/support/invariants.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notifier.h"

#include <QApplication>
#include <QFile>
#include <QtTest>

#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

class TestBenefitsRefused : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void activationInAnotherWindowIsRefusedWithABar();
    void heldFileIsSaidAndChangesNothing();
    void readOnlyFileIsSaidAndChangesNothing();
};

void TestBenefitsRefused::activationInAnotherWindowIsRefusedWithABar()
{
    const OpenedBenefits opened(make(u"gold-hybrid"_s), partnerAdmin);
    const auto other = openWorkspace(m_path);
    QVERIFY(other->signInAs(globalAdmin));
    QVERIFY(other->activate(Benefit::ProductSupport));
    opened.click(opened.find<Button>(u"activateButton"_s));
    QVERIFY2(opened.bar(u"resultBar"_s).contains(u"already activated"_s, Qt::CaseInsensitive),
             qPrintable(opened.bar(u"resultBar"_s)));
    QVERIFY(lastAnnouncement(opened.page).contains(u"already activated"_s, Qt::CaseInsensitive));
    QCOMPARE(opened.workspace->organisation()->contracts.size(), 1);
    QCOMPARE(opened.ids().size(), 2);
    QVERIFY(opened.workspace->signInAs(helpdesk)); // news of one account is no news for the next
    QCOMPARE(opened.bar(u"resultBar"_s), QString());
    QVERIFY(brokenInvariants(m_path).isEmpty());
}

void TestBenefitsRefused::heldFileIsSaidAndChangesNothing()
{
    const OpenedBenefits opened(make(u"gold-hybrid"_s), partnerAdmin);
    opened.workspace->setPatience(std::chrono::milliseconds(1));
    const QStringList before = contentsOf(m_path);
    {
        const FileHolder holder(m_path);
        opened.click(opened.find<Button>(u"activateButton"_s));
        QCOMPARE(opened.bar(u"resultBar"_s), QString(wording::titleOf(Failure{Failure::Kind::Locked, {}, {}}) + u' ' +
                                                     wording::textOf(Failure{Failure::Kind::Locked, m_path, {}})));
        QCOMPARE(lastAnnouncement(opened.page), QString(wording::titleOf(Failure{Failure::Kind::Locked, {}, {}}) + u". " +
                                                        wording::textOf(Failure{Failure::Kind::Locked, m_path, {}})));
        QVERIFY(opened.ids().isEmpty());
    }
    QCOMPARE(contentsOf(m_path), before);
    opened.click(opened.find<Button>(u"activateButton"_s)); // and then it works
    QCOMPARE(opened.bar(u"resultBar"_s), QString());
    QCOMPARE(opened.ids().size(), 2);
}

void TestBenefitsRefused::readOnlyFileIsSaidAndChangesNothing()
{
    make(u"gold-hybrid"_s).reset();
    const QStringList before = contentsOf(m_path);
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
    QByteArray said;
    const int status = runAsOrdinaryUser({u"--activate"_s, m_path}, &said);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    QCOMPARE(status, 0);
    const Failure failure{Failure::Kind::ReadOnly, m_path, {}};
    QCOMPARE(QString::fromUtf8(said).trimmed(),
             QString(wording::titleOf(failure) + u' ' + wording::textOf(failure) + u" IDs: 0"));
    QCOMPARE(contentsOf(m_path), before);
}

// In a process of its own, as somebody who may only read the file.
static int pressActivate(const QString& path)
{
    const OpenedBenefits opened(openWorkspace(path), partnerAdmin);
    opened.click(opened.find<Button>(u"activateButton"_s));
    std::puts(qUtf8Printable(QString(opened.bar(u"resultBar"_s) + u" IDs: "_s + QString::number(opened.ids().size()))));
    return 0;
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--activate") == 0) {
        Languages languages;
        languages.install(Language::English);
        return pressActivate(QString::fromLocal8Bit(argv[2]));
    }
    TestBenefitsRefused test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_benefits_refused.moc"
