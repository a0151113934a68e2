#include "ui/help/reference_texts.h"

#include "model/catalogue/reference_reader.h"
#include "model/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

static QString words(const char* text) { return QCoreApplication::translate("ReferenceTexts", text); }

// A bar would end the cell.
static QString cell(const Text& text) { return wording::textOf(text).replace(u'|', u'/'); }

QString glossaryMarkdown()
{
    const auto terms = readGlossary();
    if (!terms)
        return {};
    QList<GlossaryTerm> sorted = terms.value();
    std::sort(sorted.begin(), sorted.end(), [](const GlossaryTerm& a, const GlossaryTerm& b) {
        return wording::textOf(a.term).compare(wording::textOf(b.term), Qt::CaseInsensitive) < 0;
    });
    QString text = u"| %1 | %2 | %3 |\n| --- | --- | --- |\n"_s.arg(words(QT_TRANSLATE_NOOP("ReferenceTexts", "Term")),
                                                                    words(QT_TRANSLATE_NOOP("ReferenceTexts", "Meaning")),
                                                                    words(QT_TRANSLATE_NOOP("ReferenceTexts", "Other names")));
    for (const GlossaryTerm& term : std::as_const(sorted))
        text += u"| %1 | %2 | %3 |\n"_s.arg(cell(term.term), cell(term.meaning), cell(term.otherNames));
    return text;
}

QString assumptionsMarkdown()
{
    const auto assumptions = readAssumptions();
    if (!assumptions)
        return {};
    QString text, topic;
    for (const Assumption& assumption : assumptions.value()) {
        const QString own = wording::textOf(assumption.topic);
        if (own != topic)
            text += u'\n' + words(QT_TRANSLATE_NOOP("ReferenceTexts", "## Assumed: %1")).arg(own) + u"\n\n"_s;
        topic = own;
        text += u"- "_s + wording::textOf(assumption.text) + u'\n';
    }
    return text;
}
