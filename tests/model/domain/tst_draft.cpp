#include "model/domain/contact_name.h"
#include "tests/model/domain/sample.h"

#include <QTest>

class DraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyMissingFieldIsSaid_data();
    void everyMissingFieldIsSaid();
    void everyFieldHasItsLimit_data();
    void everyFieldHasItsLimit();
    void aFieldOfOneLineHasOneLine_data();
    void aFieldOfOneLineHasOneLine();
    void aSignThatNoFileKeepsIsRefusedAtItsField_data();
    void aSignThatNoFileKeepsIsRefusedAtItsField();
    void aCharacterIsACodePoint_data();
    void aCharacterIsACodePoint();
    void anAddressLooksLikeOne_data();
    void anAddressLooksLikeOne();
    void supportAroundTheClockIsForAAndB_data();
    void azureWantsBothNamesWhereItAskedForBoth_data();
    void azureWantsBothNamesWhereItAskedForBoth();
    void supportAroundTheClockIsForAAndB();
};

static Draft completeDraft()
{
    Draft draft;
    draft.productVersion = u"windows-10"_s;
    draft.category = u"install"_s;
    draft.problem = u"setup-fails"_s;
    draft.title = u"Setup stops"_s;
    draft.description = u"It stops at 80 %."_s;
    draft.plan = u"p"_s;
    draft.severity = Severity::C;
    draft.contactName = u"Giulia Riva"_s;
    draft.email = u"giulia@aurora.example"_s;
    return draft;
}

// "required-field title, too-long description"
static QString wordsOf(const Refusals& refusals)
{
    QStringList words;
    for (const Refusal& refusal : refusals)
        words.append(codeOf(refusal.reason) + u' ' + refusal.subject);
    return words.join(u", "_s);
}

using Change = void (*)(Draft&, const QString&);
Q_DECLARE_METATYPE(Change)

void DraftTest::everyMissingFieldIsSaid_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("step"); // where it is asked
    QTest::addColumn<bool>("isAskedInCloudPortals");
    const auto row = [](const char* subject, int step, bool inCloud, Change change) {
        QTest::newRow(subject) << change << step << inCloud;
    };
    row("product", 1, true, [](Draft& d, const QString& text) { d.productVersion = text; });
    row("category", 1, false, [](Draft& d, const QString& text) { d.category = text; });
    row("problem", 1, false, [](Draft& d, const QString& text) { d.problem = text; });
    row("title", 1, true, [](Draft& d, const QString& text) { d.title = text; });
    row("description", 1, true, [](Draft& d, const QString& text) { d.description = text; });
    row("plan", 2, true, [](Draft& d, const QString& text) { d.plan = text; });
    row("severity", 3, true, [](Draft& d, const QString&) { d.severity.reset(); });
    row("contact-name", 3, true, [](Draft& d, const QString& text) { d.contactName = text; });
    row("email", 3, true, [](Draft& d, const QString& text) { d.email = text; });
    row("phone", 3, true, [](Draft& d, const QString& text) {
        d.contactMethod = ContactMethod::Phone;
        d.phone = text;
    });
}

void DraftTest::everyMissingFieldIsSaid()
{
    QFETCH(Change, change);
    QFETCH(int, step);
    QFETCH(bool, isAskedInCloudPortals);
    const QString expected = u"required-field "_s + QLatin1StringView(QTest::currentDataTag());
    // Signs that nobody sees are nothing: zero-width space and joiners, marks of direction, soft hyphen, a byte order mark,
    // fillers, a variation selector, a tag beyond the basic plane.
    for (const QString& blank : {QString(), u" \t\n\u00a0"_s, u"\u200b"_s, u"\u200c\u200d \u2060\ufeff"_s, u"\u202e\u00ad"_s,
                                 u"\u3164\u115f\ufe0f\u034f\u2800"_s, u"\U000e0041"_s, u"\u0007"_s}) {
        for (Portal portal : allPortals) {
            Draft draft = completeDraft();
            draft.portal = portal;
            QVERIFY(problemsIn(draft, 0).isEmpty());
            change(draft, blank);
            const bool isAsked = portal == Portal::SupportForBusiness || isAskedInCloudPortals;
            for (int asked = 0; asked <= 3; ++asked)
                QCOMPARE(wordsOf(problemsIn(draft, asked)), isAsked && (asked == 0 || asked == step) ? expected : QString());
        }
    }
}

void DraftTest::azureWantsBothNamesWhereItAskedForBoth_data()
{
    QTest::addColumn<Portal>("portal");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const QString longName(251, u'n');
    QTest::newRow("both") << Portal::Azure << contactNameOf({u"Maria"_s, u"De Luca"_s}) << QString();
    QTest::newRow("no first name") << Portal::Azure << contactNameOf({u" "_s, u"De Luca"_s}) << u"required-field first-name"_s;
    QTest::newRow("no last name") << Portal::Azure << contactNameOf({u"Maria"_s, {}}) << u"required-field last-name"_s;
    QTest::newRow("neither") << Portal::Azure << contactNameOf({}) << u"required-field first-name, required-field last-name"_s;
    QTest::newRow("each has its limit") << Portal::Azure << contactNameOf({longName, longName})
                                        << u"too-long first-name, too-long last-name"_s;
    QTest::newRow("a name in one piece, as the console gives it") << Portal::Azure << u"Maria"_s << QString();
    QTest::newRow("another portal asks for one name") << Portal::SupportForBusiness << u"Maria"_s << QString();
}

void DraftTest::azureWantsBothNamesWhereItAskedForBoth()
{
    QFETCH(Portal, portal);
    QFETCH(QString, name);
    Draft draft = completeDraft();
    draft.portal = portal;
    draft.contactName = name;
    QTEST(wordsOf(problemsIn(draft, 3)), "expected");
    QTEST(wordsOf(problemsIn(draft, 0)), "expected");
    QVERIFY(problemsIn(draft, 2).isEmpty());
}

void DraftTest::everyFieldHasItsLimit_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("expected");
    const auto rows = [](const QString& subject, int step, int limit, bool isRequired, const QString& suffix, Change change) {
        const auto row = [&](int length, const QString& expected) {
            QTest::addRow("%s, %d", qPrintable(subject), length) << change << step << length << suffix << expected;
        };
        row(0, isRequired ? u"required-field "_s + subject : QString());
        if (suffix.isEmpty())
            row(1, {});
        row(limit, {});
        row(limit + 1, u"too-long "_s + subject);
    };
    rows(u"title"_s, 1, 250, true, {}, [](Draft& d, const QString& text) { d.title = text; });
    rows(u"description"_s, 1, 100'000, true, {}, [](Draft& d, const QString& text) { d.description = text; });
    rows(u"contact-name"_s, 3, 250, true, {}, [](Draft& d, const QString& text) { d.contactName = text; });
    rows(u"email"_s, 3, 250, true, u"@x"_s, [](Draft& d, const QString& text) { d.email = text; });
    rows(u"phone"_s, 3, 250, false, {}, [](Draft& d, const QString& text) { d.phone = text; });
    rows(u"copy-to"_s, 3, 2'000, false, u"@x"_s, [](Draft& d, const QString& text) { d.copyTo = text; });
}

void DraftTest::everyFieldHasItsLimit()
{
    QFETCH(Change, change);
    QFETCH(int, step);
    QFETCH(int, length);
    QFETCH(QString, suffix);
    // The same count whether a character takes one UTF-16 unit or two.
    for (const QString& character : {u"x"_s, u"é"_s, u"😀"_s}) {
        Draft draft = completeDraft();
        change(draft, length == 0 ? QString() : character.repeated(length - suffix.size()) + suffix);
        const Refusals refusals = problemsIn(draft, step);
        QTEST(wordsOf(refusals), "expected");
        QCOMPARE(problemsIn(draft, 0), refusals);
        if (contains(refusals, Reason::TooLong)) {
            QCOMPARE(refusals.at(0).limit, length - 1);
            QCOMPARE(refusals.at(0).actual, length);
        }
    }
}

void DraftTest::aFieldOfOneLineHasOneLine_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* subject, int step, Change change) {
        QTest::newRow(subject) << change << step << u"invalid-value "_s + QLatin1StringView(subject);
    };
    row("title", 1, [](Draft& d, const QString& text) { d.title = u"Setup"_s + text; });
    row("contact-name", 3, [](Draft& d, const QString& text) { d.contactName = u"Giulia"_s + text + u"Riva"_s; });
    row("email", 3, [](Draft& d, const QString& text) { d.email = u"giulia@aurora.example"_s + text; });
    row("phone", 3, [](Draft& d, const QString& text) { d.phone = text + u"+39 02 123"_s; });
    row("copy-to", 3, [](Draft& d, const QString& text) { d.copyTo = u"one@aurora.example;"_s + text; });
    QTest::newRow("the description has many lines")
        << Change([](Draft& d, const QString& text) { d.description = u"One"_s + text + u"two"_s; }) << 1 << QString();
}

void DraftTest::aFieldOfOneLineHasOneLine()
{
    QFETCH(Change, change);
    QFETCH(int, step);
    QFETCH(QString, expected);
    for (const QChar sign :
         {QChar(u'\n'), QChar(u'\t'), QChar(0x07), QChar(0x1b), QChar(0x7f), QChar(0x85), QChar(0x2028), QChar(0x2029)}) {
        Draft draft = completeDraft();
        change(draft, QString(sign));
        const Refusals refusals = problemsIn(draft, step);
        QCOMPARE(wordsOf(refusals), expected);
        QCOMPARE(problemsIn(draft, 0), refusals);
        for (const Refusal& refusal : refusals)
            QCOMPARE(refusal.actual, int(sign.unicode())); // the words name it
    }
    // Bidirectional text and signs that join letters are text like any other.
    Draft draft = completeDraft();
    change(draft, u" \u202dabc\u202c \u0645\u200c\u0646 \U0001f469\u200d\U0001f4bb"_s);
    if (step == 1)
        QVERIFY(problemsIn(draft, 0).isEmpty());
}

void DraftTest::aSignThatNoFileKeepsIsRefusedAtItsField_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("title") << Change([](Draft& d, const QString& text) { d.title = text; });
    QTest::newRow("description") << Change([](Draft& d, const QString& text) { d.description = text; });
    QTest::newRow("contact-name") << Change([](Draft& d, const QString& text) { d.contactName = text; });
    QTest::newRow("email") << Change([](Draft& d, const QString& text) { d.email = text; });
    QTest::newRow("phone") << Change([](Draft& d, const QString& text) { d.phone = text; });
    QTest::newRow("copy-to") << Change([](Draft& d, const QString& text) { d.copyTo = text; });
}

void DraftTest::aSignThatNoFileKeepsIsRefusedAtItsField()
{
    QFETCH(Change, change);
    const auto asked = [&](const QString& text) {
        Draft draft = completeDraft();
        change(draft, text);
        return problemsIn(draft, 0);
    };
    for (const char16_t sign : {u'\ufffe', u'\uffff', u'\ufeff', char16_t(0xd83d), char16_t(0xde00)}) {
        const Refusals refusals = asked(QChar(sign) + u"a@x"_s);
        QCOMPARE(wordsOf(refusals), u"invalid-value "_s + QLatin1StringView(QTest::currentDataTag()));
        QCOMPARE(refusals.at(0).actual, int(sign));
    }
    QVERIFY(asked(u"a\ufeff@\U0001F600\U0010FFFF"_s).isEmpty()); // a mark inside, and characters of two units
}

void DraftTest::aCharacterIsACodePoint_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected");
    QTest::newRow("none") << QString() << 0;
    QTest::newRow("one unit") << u"a"_s << 1;
    QTest::newRow("two units") << u"😀"_s << 1;
    QTest::newRow("mixed") << u"a😀é😀"_s << 4;
    QTest::newRow("a high surrogate alone") << QString(QChar(0xd83d)) << 1;
    QTest::newRow("a low surrogate alone") << QString(QChar(0xde00)) << 1;
    QTest::newRow("a low surrogate after a letter") << u"a"_s + QChar(0xde00) << 2;
    QTest::newRow("the wrong way round") << QString(QChar(0xde00)) + QChar(0xd83d) << 2;
    QTest::newRow("two high, one low") << QString(QChar(0xd83d)) + QChar(0xd83d) + QChar(0xde00) << 2;
}

void DraftTest::aCharacterIsACodePoint()
{
    QFETCH(QString, text);
    QTEST(charactersIn(text), "expected");
}

void DraftTest::anAddressLooksLikeOne_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("expected");
    QTest::newRow("usual") << u"giulia@aurora.example"_s << true;
    QTest::newRow("short") << u"a@b"_s << true;
    QTest::newRow("spaces around") << u" giulia@aurora.example "_s << true;
    QTest::newRow("plus and quote") << u"o'neil+x@aurora.example"_s << true;
    QTest::newRow("no at") << u"giulia.aurora.example"_s << false;
    QTest::newRow("two at") << u"giulia@aurora@example"_s << false;
    QTest::newRow("nothing before") << u"@aurora.example"_s << false;
    QTest::newRow("nothing after") << u"giulia@"_s << false;
    QTest::newRow("only at") << u"@"_s << false;
    QTest::newRow("a space inside") << u"giulia riva@aurora.example"_s << false;
}

void DraftTest::anAddressLooksLikeOne()
{
    QFETCH(QString, email);
    QFETCH(bool, expected);
    Draft draft = completeDraft();
    draft.email = email;
    QCOMPARE(wordsOf(problemsIn(draft, 3)), expected ? QString() : u"invalid-value email"_s);
    draft = completeDraft();
    draft.copyTo = u"one@aurora.example, ;"_s + email + u";two@aurora.example"_s;
    QCOMPARE(wordsOf(problemsIn(draft, 3)), expected ? QString() : u"invalid-value copy-to"_s);
}

void DraftTest::supportAroundTheClockIsForAAndB_data()
{
    QTest::addColumn<std::optional<Severity>>("severity");
    QTest::addColumn<SupportHours>("hours");
    QTest::addColumn<QString>("expected");
    using Optional = std::optional<Severity>;
    const auto business = SupportHours::BusinessHours;
    const auto always = SupportHours::AroundTheClock;
    QTest::newRow("A, business hours") << Optional(Severity::A) << business << QString();
    QTest::newRow("B, business hours") << Optional(Severity::B) << business << QString();
    QTest::newRow("C, business hours") << Optional(Severity::C) << business << QString();
    QTest::newRow("A, around the clock") << Optional(Severity::A) << always << QString();
    QTest::newRow("B, around the clock") << Optional(Severity::B) << always << QString();
    QTest::newRow("C, around the clock") << Optional(Severity::C) << always << u"invalid-value hours"_s;
    QTest::newRow("no severity yet") << Optional() << always << u"required-field severity"_s;
}

void DraftTest::supportAroundTheClockIsForAAndB()
{
    QFETCH(std::optional<Severity>, severity);
    QFETCH(SupportHours, hours);
    Draft draft = completeDraft();
    draft.severity = severity;
    draft.hours = hours;
    QTEST(wordsOf(problemsIn(draft, 3)), "expected");
    QTEST(wordsOf(problemsIn(draft, 0)), "expected");
}

QTEST_APPLESS_MAIN(DraftTest)
#include "tst_draft.moc"
