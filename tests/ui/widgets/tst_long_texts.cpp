#include "ui/theme/theme.h"
#include "ui/widgets/text_edit.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/wrapped_text.h"

#include <QClipboard>
#include <QtTest>

using namespace Qt::StringLiterals;

// What 100,000 characters (D7) cost: each of these stood still for seconds once. What is asked here is not how long it takes, but
// that the dear question is not put.
class TestLongTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void textWithoutASpaceBreaksAnywhere();
    void aFieldKnowsBeforeItLaysOut();
    void noWordOfALongTextIsMeasured();
};

void TestLongTexts::textWithoutASpaceBreaksAnywhere()
{
    const QString words = u"it says that nobody may do it "_s.repeated(100);
    QCOMPARE(wrapModeFor(u""), QTextOption::WrapAtWordBoundaryOrAnywhere);
    QCOMPARE(wrapModeFor(words), QTextOption::WrapAtWordBoundaryOrAnywhere);
    QCOMPARE(wrapModeFor(QString(2000, u'x')), QTextOption::WrapAtWordBoundaryOrAnywhere);
    QCOMPARE(wrapModeFor(QString(2001, u'x')), QTextOption::WrapAnywhere);
    QCOMPARE(wrapModeFor(u"il\u00a0testo\u202f"_s.repeated(300)), QTextOption::WrapAnywhere); // Qt breaks no line at these
    QCOMPARE(wrapModeFor(QString(words + QString(2001, u'x') + words)), QTextOption::WrapAnywhere);
}

void TestLongTexts::aFieldKnowsBeforeItLaysOut()
{
    const QString words = u"it says that nobody may do it "_s.repeated(100);
    TextEdit text;
    QTextOption::WrapMode whenChanged = {};
    connect(&text, &QPlainTextEdit::textChanged, &text, [&] { whenChanged = text.wordWrapMode(); });
    text.setText(words);
    QCOMPARE(whenChanged, QTextOption::WrapAtWordBoundaryOrAnywhere);
    QGuiApplication::clipboard()->setText(QString(1001, u'x'));
    text.moveCursor(QTextCursor::End);
    text.paste();
    QCOMPARE(whenChanged, QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.paste(); // each was short enough
    QCOMPARE(whenChanged, QTextOption::WrapAnywhere);
    QCOMPARE(text.toPlainText().size(), words.size() + 2002);
    text.setText(words);
    QCOMPARE(whenChanged, QTextOption::WrapAtWordBoundaryOrAnywhere);
}

void TestLongTexts::noWordOfALongTextIsMeasured()
{
    const QString line = u"so it is; "_s;
    const int narrow = TextLabel(line.repeated(300), TextRole::Body).minimumSizeHint().width();
    QVERIFY(narrow < scaled(160));
    QCOMPARE(TextLabel(line.repeated(10'000), TextRole::Body).minimumSizeHint().width(), scaled(160));
}

QTEST_MAIN(TestLongTexts)
#include "tst_long_texts.moc"
