#include "model/benefits_model.h"

#include "model/wording.h"

void BenefitsModel::setPage(const BenefitsPage& page, const Edition& edition)
{
    m_texts = edition.benefits;
    if (page.rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = page.rows;
        endResetModel();
        return;
    }
    m_rows = page.rows;
    retranslate();
}

void BenefitsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCountValue - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCountValue - 1));
}

int BenefitsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BenefitsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnCountValue;
}

QString BenefitsModel::textOf(const BenefitsPage::Row& row, Column column) const
{
    const auto text = std::find_if(m_texts.begin(), m_texts.end(),
                                   [&](const BenefitText& t) { return t.benefit == row.allowance.benefit; });
    switch (column) {
    case Name: return text == m_texts.end() ? codeOf(row.allowance.benefit) : wording::textOf(text->name);
    case Source: return wording::textOf(row.allowance.source);
    case Amount: return wording::quantityText(row.allowance.benefit, row.allowance.quantity);
    case State: return row.contract ? tr("Activated") : tr("Not activated");
    case Activation: return row.contract ? wording::dateText(row.contract->start) : QString();
    case columnCountValue: break;
    }
    return {};
}

QVariant BenefitsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const BenefitsPage::Row& row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return textOf(row, Column(index.column()));
    if (role == ActivatedRole)
        return row.contract.has_value();
    if (role == Qt::TextAlignmentRole && index.column() == Activation)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    const auto text = std::find_if(m_texts.begin(), m_texts.end(),
                                   [&](const BenefitText& t) { return t.benefit == row.allowance.benefit; });
    if (role == ScopeRole && text != m_texts.end())
        return wording::textOf(text->scope);
    return {};
}

QVariant BenefitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Activation)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Benefit");
    case Source: return tr("Source");
    case Amount: return tr("Quantity");
    case State: return tr("State");
    case Activation: return tr("Activation");
    case columnCountValue: break;
    }
    return {};
}
