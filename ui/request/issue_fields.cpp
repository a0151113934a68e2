#include "ui/request/issue_fields.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/folding_row.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_edit.h"

#include <QScopedValueRollback>

CategoryFields::CategoryFields(Workspace& workspace, Draft& draft, QWidget* parent)
    : DraftPart(workspace, draft, parent), m_categoryCombo(new SearchableCombo), m_problemCombo(new SearchableCombo),
      m_category(new Field(m_categoryCombo)), m_problem(new Field(m_problemCombo))
{
    m_categoryCombo->setObjectName(QStringLiteral("categoryCombo"));
    m_problemCombo->setObjectName(QStringLiteral("problemCombo"));
    auto* pair = new FoldingRow(0, this);
    setSpaces(pair, 3);
    pair->setLeast([] { return scaled(172); }); // for what stands in an empty field
    pair->add(m_category, 1);
    pair->add(m_problem, 1);
    addField(QStringLiteral("category"), m_category);
    addField(QStringLiteral("problem"), m_problem);
    connect(m_categoryCombo, &SearchableCombo::idChosen, this, &CategoryFields::chooseCategory);
    connect(m_problemCombo, &SearchableCombo::idChosen, this,
            [this](const QString& id) { store(m_problem, &Draft::problem, id); });
}

void CategoryFields::load()
{
    clearProblems();
    fillCategories();
}

void CategoryFields::refresh()
{
    if (m_filledFor != m_draft.productVersion) // the same lists stay as they are: somebody may be typing in one
        fillCategories();
}

void CategoryFields::retranslate()
{
    const bool isAzure = m_draft.portal == Portal::Azure;
    m_category->setLabel(isAzure ? tr("Problem type") : tr("Category"));
    m_problem->setLabel(isAzure ? tr("Problem subtype") : tr("Problem"));
    m_categoryCombo->setPlaceholder(isAzure ? tr("Search type") : tr("Search category"));
    m_problemCombo->setPlaceholder(isAzure ? tr("Search subtype") : tr("Search problem"));
    fillCategories();
}

QWidget* CategoryFields::firstControl() const { return m_categoryCombo; }

static bool hasId(const QList<SearchableCombo::Item>& items, const QString& id)
{
    return std::any_of(items.begin(), items.end(), [&](const SearchableCombo::Item& item) { return item.id == id; });
}

void CategoryFields::fillCategories()
{
    m_filledFor = m_draft.productVersion;
    QList<SearchableCombo::Item> items;
    if (const ProductVersion* version = m_workspace.catalogue().product(m_draft.productVersion)) {
        const QList<ProblemCategory> categories = m_workspace.catalogue().categoriesFor(*version);
        for (const ProblemCategory& category : categories)
            items.append({category.id, wording::textOf(category.name)});
    }
    // Without a version there is no list yet: what was chosen before waits for one that has it.
    if (!items.isEmpty() && !hasId(items, m_draft.category))
        m_draft.category.clear();
    m_categoryCombo->setItems(items);
    m_categoryCombo->setCurrentId(m_draft.category);
    m_category->setHint(!items.isEmpty()                  ? QString()
                        : m_draft.portal == Portal::Azure ? tr("The list follows the service.")
                                                          : tr("The list follows the product."));
    fillProblems();
}

void CategoryFields::fillProblems()
{
    QList<SearchableCombo::Item> items;
    const ProductVersion* version = m_workspace.catalogue().product(m_draft.productVersion);
    const QList<ProblemCategory> categories =
        version ? m_workspace.catalogue().categoriesFor(*version) : QList<ProblemCategory>();
    for (const ProblemCategory& category : categories)
        if (category.id == m_draft.category)
            for (const ProblemCategory::Problem& problem : category.problems)
                items.append({problem.id, wording::textOf(problem.name)});
    if (version && !hasId(items, m_draft.problem))
        m_draft.problem.clear();
    m_problemCombo->setItems(items);
    m_problemCombo->setCurrentId(m_draft.problem);
    m_problem->setHint(!items.isEmpty()                  ? QString()
                       : m_draft.portal == Portal::Azure ? tr("The list follows the problem type.")
                                                         : tr("The list follows the category."));
}

void CategoryFields::chooseCategory(const QString& category)
{
    if (category == m_draft.category)
        return;
    m_draft.category = category;
    m_category->clearError();
    fillProblems();
    Q_EMIT edited();
}

TitleField::TitleField(Workspace& workspace, Draft& draft, QWidget* parent)
    : DraftPart(workspace, draft, parent), m_title(newLine("titleEdit", QStringLiteral("title"), &Draft::title, maxTitleLength))
{
    m_title->setMaximum(maxTitleLength);
    setSpaces(new QVBoxLayout(this), 0);
    layout()->addWidget(m_title);
}

void TitleField::load()
{
    const QScopedValueRollback<bool> loading(m_loading, true);
    clearProblems();
    auto* edit = qobject_cast<LineEdit*>(m_title->editor());
    edit->setText(m_draft.title);
    edit->setCursorPosition(0);
}

void TitleField::retranslate() { m_title->setLabel(m_draft.portal == Portal::Azure ? tr("Summary") : tr("Title")); }

QWidget* TitleField::firstControl() const { return m_title->editor(); }

DescriptionField::DescriptionField(Workspace& workspace, Draft& draft, QWidget* parent)
    : DraftPart(workspace, draft, parent), m_edit(new TextEdit), m_description(new Field(m_edit))
{
    m_edit->setObjectName(QStringLiteral("descriptionEdit"));
    m_edit->setMaximum(maxDescriptionLength);
    m_edit->setVisibleLines(5);
    m_description->setMaximum(maxDescriptionLength);
    setSpaces(new QVBoxLayout(this), 0);
    layout()->addWidget(m_description);
    addField(QStringLiteral("description"), m_description);
    connect(m_edit, &QPlainTextEdit::textChanged, this,
            [this] { store(m_description, &Draft::description, m_edit->toPlainText()); });
    connect(m_edit, &TextEdit::pasteCut, this, [this](int characters) { sayCut(m_description, characters); });
}

void DescriptionField::load()
{
    const QScopedValueRollback<bool> loading(m_loading, true);
    clearProblems();
    m_edit->setText(m_draft.description);
}

void DescriptionField::retranslate() { m_description->setLabel(tr("Description")); }

QWidget* DescriptionField::firstControl() const { return m_edit; }
