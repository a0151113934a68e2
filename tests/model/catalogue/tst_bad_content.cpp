#include "content.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// Loads a copy of resources/ in which one text of one file is another, as a person who edits the content would.
class TestBadContent : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString pathOf(const QString& file) const { return m_folder.filePath(file); }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        QDirIterator files(u":/resources"_s, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            write(pathOf(path.mid(qsizetype(strlen(":/resources/")))), bytesOfFile(path));
        }
    }

    void aGoodCopyLoads()
    {
        const Result<Catalogue> catalogue = Catalogue::load(m_folder.path());
        QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().detail));
        QVERIFY(catalogue->scenarios());
    }

    void isRefusedAtItsPlace_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* file, const char* text, const char* other, const char* says) {
            QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(text) << QByteArray(other)
                                << QString::fromLatin1(says);
        };
        const char edition[] = "editions/mpn-2021.json";
        const char products[] = "products/on-premises.json";
        const char cloud[] = "products/cloud.json";
        row("an unlisted key in the contents", "contents.json", "\"editions\"", "\"edition\"", "contents.json: ");
        row("a path in the contents", "contents.json", "\"on-premises\"", "\"../on-premises\"", "contents.json: /products/0: ");
        row("a file twice in the contents", "contents.json", "\"cloud\"", "\"on-premises\"", "contents.json: /products/1: ");
        row("an edition under another name", edition, "\"id\": \"mpn-2021\"", "\"id\": \"mpn-2022\"",
            "editions/mpn-2021.json: /id: ");
        row("a competency twice", edition, "\"id\": \"devops\"", "\"id\": \"datacenter\"", "mpn-2021.json: /competencies/4/id: ");
        row("a rank twice", edition, "\"rank\": 2", "\"rank\": 3", "mpn-2021.json: /offerTypes/2/rank: ");
        row("a quantity of nothing", edition, "\"quantity\": 15", "\"quantity\": 0",
            "mpn-2021.json: /offerTypes/1/grants/0/quantity: ");
        row("a quantity in words", edition, "\"unlimited\"", "\"many\"", "mpn-2021.json: /offerTypes/1/grants/1/quantity: ");
        row("a plan without a name", edition, "\"plan\": \"Signature 5-pack\"", "\"plan\": \"\"",
            "mpn-2021.json: /offerTypes/1/grants/2/plan: ");
        row("a place for the competency in one language", edition, "\"it\": \"Gold %1\"", "\"it\": \"Gold\"",
            "mpn-2021.json: /offerTypes/2/name: ");
        row("a way to activate that is none", edition, "\"whole-membership\"", "\"by-post\"", "mpn-2021.json: /activation: ");
        row("a benefit named twice", edition, "{\n      \"benefit\": \"signature-cloud-support\"",
            "{\n      \"benefit\": \"product-support\"", "mpn-2021.json: /benefits/1");
        row("a listed benefit in a unit that is none", "editions/maicpp-2023.json", "\"consultations\"", "\"visits\"",
            "maicpp-2023.json: /listed/0/unit: ");
        row("a drill product that does not exist", edition, "\"windows-10\"", "\"windows-12\"",
            "editions/mpn-2021.json: /drillProduct: ");
        row("a product id twice", products, "\"windows-8-1\"", "\"windows-7\"", "\"windows-7\" a second time");
        row("a category that does not exist", products, "\"devices-and-drivers\"", "\"devices-and-dreams\"",
            "\"devices-and-dreams\"");
        row("a mainstream end before the release", products, "\"2022-01-11\"", "\"2012-01-11\"", "/mainstreamEnd: ");
        row("an extended end before the mainstream end", products, "\"2020-01-14\"", "\"2014-01-14\"", "/extendedEnd: ");
        row("a policy that is none", products, "\"fixed\"", "\"loose\"", "/policy: ");
        row("an on-premises product in a cloud portal", products, "\"support-for-business\"", "\"azure\"",
            "/families/0/products/0/portal: ");
        row("a cloud product in Support for Business", cloud, "\"azure\"", "\"support-for-business\"",
            "/families/0/products/0/portal: ");
        row("a deployment that is none", cloud, "\"cloud\"", "\"fog\"", "/families/0/products/0/deployment: ");
        row("a category twice", "products/categories.json", "\"id\": \"updates\"", "\"id\": \"performance\"",
            "categories.json: /categories/4/id: ");
        row("a problem twice", "products/categories.json", "\"id\": \"upgrade\"", "\"id\": \"installation\"",
            "categories.json: /categories/0/problems/1/id: ");
    }

    void isRefusedAtItsPlace()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, other);
        QFETCH(QString, says);
        QByteArray bytes = bytesOfFile(pathOf(file));
        const qsizetype at = bytes.indexOf(text);
        QVERIFY(at >= 0);
        write(pathOf(file), bytes.replace(at, text.size(), other));
        const Result<Catalogue> catalogue = Catalogue::load(m_folder.path());
        QVERIFY(!catalogue);
        QCOMPARE(catalogue.error().kind, Failure::Kind::BadContent);
        QVERIFY2(catalogue.error().detail.contains(says), qPrintable(catalogue.error().detail));
    }

    void aScenarioUnderAnotherNameIsRefused()
    {
        write(pathOf(u"scenarios/expired.json"_s), bytesOfFile(pathOf(u"scenarios/activated.json"_s)));
        const Result<Catalogue> catalogue = Catalogue::load(m_folder.path());
        QVERIFY(catalogue);
        const Result<QList<Scenario>> all = catalogue->scenarios();
        QVERIFY(!all);
        QVERIFY2(all.error().detail.contains(u"scenarios/expired.json: /id: "), qPrintable(all.error().detail));
        QVERIFY(catalogue->scenario(u"expired"_s).isFailed());
    }
};

QTEST_GUILESS_MAIN(TestBadContent)
#include "tst_bad_content.moc"
