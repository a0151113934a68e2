#include "ui/request/request_texts.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/widgets/message_bar.h"

#include <QCoreApplication>

struct RequestTexts
{
    Q_DECLARE_TR_FUNCTIONS(RequestTexts)
};

QString coverageTitle(const ProductVersion& version, const Coverage& coverage)
{
    if (version.deployment == Deployment::Cloud)
        return RequestTexts::tr("Cloud product");
    if (!coverage.recent)
        return RequestTexts::tr("Not recent");
    return coverage.rank ? RequestTexts::tr("Recent: %1").arg(rankText(*coverage.rank)) : RequestTexts::tr("Recent");
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
