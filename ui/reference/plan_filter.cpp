#include "ui/reference/plan_filter.h"

#include "model/wording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QGridLayout>

using namespace Qt::StringLiterals;

static constexpr const char* anyId = "any";

PlanFilter::PlanFilter(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_grid(new QGridLayout(this)), m_product(new SearchableCombo),
      m_productField(new Field(m_product, this)), m_where(new Segmented), m_whereField(new Field(m_where, this)),
      m_response(new Segmented), m_responseField(new Field(m_response, this)), m_customers(new QCheckBox(this))
{
    build();
    connect(m_product, &SearchableCombo::idChosen, this, [this](const QString& id) {
        if (const ProductVersion* product = m_workspace.catalogue().product(id))
            m_where->setCurrentId(codeOf(product->deployment));
        Q_EMIT changed();
    });
    connect(m_where, &Segmented::chosen, this, [this](const QString& id) {
        const ProductVersion* product = m_workspace.catalogue().product(m_product->currentId());
        if (product && id != codeOf(product->deployment))
            m_product->setCurrentId({}); // the later choice counts
        Q_EMIT changed();
    });
    connect(m_response, &Segmented::chosen, this, &PlanFilter::changed);
    connect(m_customers, &QCheckBox::toggled, this, &PlanFilter::changed);
}

void PlanFilter::build()
{
    m_product->setObjectName(u"productCombo"_s);
    m_where->setObjectName(u"whereFilter"_s);
    for (const QString& id : {QString::fromLatin1(anyId), codeOf(Deployment::OnPremises), codeOf(Deployment::Cloud)})
        m_where->addChoice(id, id);
    m_response->setObjectName(u"responseFilter"_s);
    for (const QString& id : {QString::fromLatin1(anyId), u"2"_s, u"1"_s})
        m_response->addChoice(id, id);
    m_where->setCurrentId(QString::fromLatin1(anyId));
    m_response->setCurrentId(QString::fromLatin1(anyId));
    m_customers->setObjectName(u"customersCheck"_s);
    whenThemeChanges(m_grid, [this] {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(units(6));
        m_grid->setVerticalSpacing(units(3));
    });
    arrange();
}

// Wide: one line of three fields and the check box below the first. Narrow: one below the other.
void PlanFilter::arrange()
{
    const std::initializer_list<QWidget*> parts{m_productField, m_whereField, m_responseField, m_customers};
    for (QWidget* part : parts)
        m_grid->removeWidget(part);
    int place = 0;
    for (QWidget* part : parts) {
        const bool isBelow = m_isNarrow || part == m_customers;
        m_grid->addWidget(part, isBelow ? (m_isNarrow ? place : 1) : 0, isBelow ? 0 : place,
                          part == m_productField ? Qt::AlignTop : Qt::AlignTop | Qt::AlignLeft);
        ++place;
    }
    m_grid->setColumnStretch(0, 1);
}

void PlanFilter::setNarrow(bool narrow)
{
    if (narrow == m_isNarrow)
        return;
    m_isNarrow = narrow;
    arrange();
}

void PlanFilter::retranslate()
{
    m_productField->setLabel(tr("P&roduct"));
    m_product->setPlaceholder(tr("Any product"));
    m_whereField->setLabel(tr("Where it runs"));
    m_where->setChoiceText(QString::fromLatin1(anyId), tr("All"));
    for (Deployment deployment : {Deployment::OnPremises, Deployment::Cloud})
        m_where->setChoiceText(codeOf(deployment), wording::textOf(deployment));
    m_responseField->setLabel(tr("First response at severity A"));
    m_response->setChoiceText(QString::fromLatin1(anyId), tr("Any"));
    m_response->setChoiceText(u"2"_s, tr("Within %n hour(s)", nullptr, 2));
    m_response->setChoiceText(u"1"_s, tr("Within %n hour(s)", nullptr, 1));
    m_customers->setText(tr("Usable for c&ustomers"));
    QList<SearchableCombo::Item> items;
    for (const ProductVersion& product : m_workspace.catalogue().products())
        items.append({product.id, wording::productText(product)});
    m_product->setItems(items);
}

void PlanFilter::clear()
{
    m_product->setCurrentId({});
    m_where->setCurrentId(QString::fromLatin1(anyId));
    m_response->setCurrentId(QString::fromLatin1(anyId));
    m_customers->setChecked(false);
    Q_EMIT changed();
}

void PlanFilter::focusFirst() { m_product->setFocus(Qt::OtherFocusReason); }

PlanNeed PlanFilter::need() const
{
    PlanNeed need;
    for (Deployment deployment : {Deployment::OnPremises, Deployment::Cloud})
        if (m_where->currentId() == codeOf(deployment))
            need.deployment = deployment;
    if (const ProductVersion* product = m_workspace.catalogue().product(m_product->currentId()))
        need.isRecent = m_workspace.coverage(*product).recent;
    need.mostHours = m_response->currentId().toInt(); // "any" is 0
    need.forCustomers = m_customers->isChecked();
    return need;
}
