#include "ui/support_for_business/request_texts.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/widgets/message_bar.h"

#include <QCoreApplication>

// lupdate reads the context from the macro below.
static QString tr(const char* text)
{
    return QCoreApplication::translate("RequestTexts", text);
}

QString productTitle(const ProductVersion& version)
{
    const QString product = wording::textOf(version.productName);
    const QString name = wording::textOf(version.versionName);
    const QString firstWord = product.section(u' ', 0, 0);
    if (name.isEmpty())
        return product;
    return name.startsWith(firstWord) ? name : product + u' ' + name;
}

QString coverageTitle(const ProductVersion& version, const Coverage& coverage)
{
    if (version.deployment == Deployment::Cloud)
        return tr("Cloud product");
    if (!coverage.recent)
        return tr("Not recent");
    return coverage.rank ? tr("Recent: %1").arg(rankText(*coverage.rank)) : tr("Recent");
}

void setLeadMessage(MessageBar* bar, const QString& text)
{
    const qsizetype end = text.indexOf(QStringLiteral(". "));
    if (end < 0)
        bar->setMessage(text, QString());
    else
        bar->setMessage(text.left(end + 1), text.mid(end + 2));
}

static std::optional<ProblemCategory> categoryOf(const Workspace& workspace, const Draft& draft)
{
    const ProductVersion* version = workspace.catalogue().product(draft.productVersion);
    if (!version)
        return std::nullopt;
    const QList<ProblemCategory> categories = workspace.catalogue().categoriesFor(*version);
    for (const ProblemCategory& category : categories)
        if (category.id == draft.category)
            return category;
    return std::nullopt;
}

QString categoryName(const Workspace& workspace, const Draft& draft)
{
    const std::optional<ProblemCategory> category = categoryOf(workspace, draft);
    return category ? wording::textOf(category->name) : QString();
}

QString problemName(const Workspace& workspace, const Draft& draft)
{
    const std::optional<ProblemCategory> category = categoryOf(workspace, draft);
    if (category)
        for (const ProblemCategory::Problem& problem : category->problems)
            if (problem.id == draft.problem)
                return wording::textOf(problem.name);
    return {};
}
