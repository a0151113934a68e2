#include "ui/support_for_business/product_step.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/support_for_business/coverage_bar.h"
#include "ui/support_for_business/coverage_panel.h"
#include "ui/support_for_business/product_chooser.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_edit.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>

ProductStep::ProductStep(Workspace& workspace, Draft& draft, QWidget* parent)
    : WizardStep(workspace, draft, parent), m_card(new Card(this)), m_chooser(new ProductChooser(workspace, draft)),
      m_coverage(new CoverageBar(workspace)), m_categoryCombo(new SearchableCombo), m_problemCombo(new SearchableCombo),
      m_titleEdit(new LineEdit), m_descriptionEdit(new TextEdit), m_category(new Field(m_categoryCombo)),
      m_problem(new Field(m_problemCombo)), m_title(new Field(m_titleEdit)), m_description(new Field(m_descriptionEdit)),
      m_panel(new CoveragePanel(workspace)), m_harmless(new Card), m_harmlessText(new TextLabel(TextRole::Caption))
{
    m_categoryCombo->setObjectName(QStringLiteral("categoryCombo"));
    m_problemCombo->setObjectName(QStringLiteral("problemCombo"));
    m_titleEdit->setObjectName(QStringLiteral("titleEdit"));
    m_descriptionEdit->setObjectName(QStringLiteral("descriptionEdit"));
    m_titleEdit->setMaxLength(maxTitleLength);
    m_title->setMaximum(maxTitleLength);
    m_descriptionEdit->setMaximum(maxDescriptionLength);
    m_descriptionEdit->setVisibleLines(5);
    m_description->setMaximum(maxDescriptionLength);
    build();
    buildSide();

    addField(QStringLiteral("family"), m_chooser->fields().at(0));
    addField(QStringLiteral("product-name"), m_chooser->fields().at(1));
    addField(QStringLiteral("version"), m_chooser->fields().at(2));
    addField(QStringLiteral("category"), m_category);
    addField(QStringLiteral("problem"), m_problem);
    addLine(QStringLiteral("title"), m_title, &Draft::title);
    addField(QStringLiteral("description"), m_description);
    connect(m_chooser, &ProductChooser::chosen, this, [this] {
        fillCategories();
        showCoverage();
        m_coverage->announceCoverage();
        Q_EMIT edited();
    });
    connect(m_categoryCombo, &SearchableCombo::idChosen, this, &ProductStep::chooseCategory);
    connect(m_problemCombo, &SearchableCombo::idChosen, this, [this](const QString& id) { store(m_problem, &Draft::problem, id); });
    connect(m_descriptionEdit, &QPlainTextEdit::textChanged, this,
            [this] { store(m_description, &Draft::description, m_descriptionEdit->toPlainText()); });
    const auto sayCut = [this](Field* field) {
        return [this, field](int characters) {
            const QString text = tr("The pasted text was cut: %n character(s) did not fit.", nullptr, characters);
            field->setError(text);
            announce(this, text);
        };
    };
    connect(m_titleEdit, &LineEdit::pasteCut, this, sayCut(m_title));
    connect(m_descriptionEdit, &TextEdit::pasteCut, this, sayCut(m_description));
}

void ProductStep::build()
{
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 4);
    column->addWidget(m_card);
    auto* pair = new QHBoxLayout;
    setSpaces(pair, 3);
    pair->addWidget(m_category, 1, Qt::AlignTop);
    pair->addWidget(m_problem, 1, Qt::AlignTop);
    QVBoxLayout* body = m_card->bodyLayout();
    setSpaces(body, 3, 4);
    body->addWidget(m_chooser);
    body->addWidget(m_coverage);
    body->addLayout(pair);
    body->addWidget(m_title);
    body->addWidget(m_description);
}

void ProductStep::buildSide()
{
    m_harmless->setSmallTitle(true);
    m_harmless->bodyLayout()->addWidget(m_harmlessText);
    sideLayout()->addWidget(m_panel);
    sideLayout()->addWidget(m_harmless);
}

void ProductStep::load()
{
    const QScopedValueRollback<bool> loading(m_loading, true);
    clearProblems();
    m_chooser->load();
    fillCategories();
    m_titleEdit->setText(m_draft.title);
    m_titleEdit->setCursorPosition(0);
    m_descriptionEdit->setPlainText(m_draft.description);
    showCoverage();
}

void ProductStep::refresh()
{
    showCoverage(); // today may be another day
}

void ProductStep::retranslate()
{
    m_chooser->retranslate();
    m_category->setLabel(tr("Category"));
    m_problem->setLabel(tr("Problem"));
    m_title->setLabel(tr("Title"));
    m_description->setLabel(tr("Description"));
    m_categoryCombo->setPlaceholder(tr("Search category"));
    m_problemCombo->setPlaceholder(tr("Search problem"));
    m_harmless->setTitle(tr("No consequences"));
    m_harmlessText->setText(tr("Before Submit nothing is opened and no incident is consumed. The draft stays even when the window is closed."));
    fillCategories();
    showCoverage();
}

void ProductStep::focusFirst()
{
    focusOn(m_chooser->familyField()->editor());
}

Refusals ProductStep::whyNotHere() const
{
    if (m_draft.productVersion.isEmpty())
        return {};
    const Outcome<PlanOffer> offer = m_workspace.plansFor(m_draft.productVersion, Portal::SupportForBusiness);
    return offer.isRefused() ? offer.refusals() : offer.isDone() ? offer->refusals : Refusals();
}

Field* ProductStep::fieldOf(const Refusal& problem) const
{
    const bool isAboutProduct = problem.subject == QLatin1String("product") || problem.reason == Reason::CloudProduct
                                || problem.reason == Reason::CspPartnerOnly || problem.reason == Reason::UnknownProduct;
    return isAboutProduct ? m_chooser->fieldToMend() : WizardStep::fieldOf(problem);
}

void ProductStep::fillCategories()
{
    QList<SearchableCombo::Item> items;
    if (const ProductVersion* version = m_workspace.catalogue().product(m_draft.productVersion)) {
        const QList<ProblemCategory> categories = m_workspace.catalogue().categoriesFor(*version);
        for (const ProblemCategory& category : categories)
            items.append({category.id, wording::textOf(category.name)});
    }
    const bool isKept = std::any_of(items.begin(), items.end(), [this](const auto& item) { return item.id == m_draft.category; });
    // Without a version there is no list yet: what was chosen before waits for one that has it.
    if (!isKept && !items.isEmpty())
        m_draft.category.clear();
    m_categoryCombo->setItems(items);
    m_categoryCombo->setCurrentId(m_draft.category);
    m_category->setHint(items.isEmpty() ? tr("The list follows the product.") : QString());
    fillProblems();
}

void ProductStep::fillProblems()
{
    QList<SearchableCombo::Item> items;
    const ProductVersion* version = m_workspace.catalogue().product(m_draft.productVersion);
    const QList<ProblemCategory> categories = version ? m_workspace.catalogue().categoriesFor(*version) : QList<ProblemCategory>();
    for (const ProblemCategory& category : categories)
        if (category.id == m_draft.category)
            for (const ProblemCategory::Problem& problem : category.problems)
                items.append({problem.id, wording::textOf(problem.name)});
    const bool isKept = std::any_of(items.begin(), items.end(), [this](const auto& item) { return item.id == m_draft.problem; });
    if (!isKept && version)
        m_draft.problem.clear();
    m_problemCombo->setItems(items);
    m_problemCombo->setCurrentId(m_draft.problem);
    m_problem->setHint(items.isEmpty() ? tr("The list follows the category.") : QString());
}

void ProductStep::chooseCategory(const QString& category)
{
    if (category == m_draft.category)
        return;
    m_draft.category = category;
    m_category->clearError();
    fillProblems();
    Q_EMIT edited();
}

void ProductStep::showCoverage()
{
    const ProductVersion* version = m_workspace.catalogue().product(m_draft.productVersion);
    m_coverage->setVersion(version);
    m_panel->setVersion(version);
}
