#include "model/benefits_model.h"

#include "model/edition_changes.h"
#include "model/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

BenefitsModel::Row BenefitsModel::rowOf(const BenefitsPage::Row& row, const Edition& edition)
{
    const Entitlement* entitlement = row.contract ? row.contract->entitlement(row.allowance.benefit) : nullptr;
    Row result{row.allowance, row.contract ? row.contract->start : QDate(), std::nullopt};
    if (entitlement && edition.showsBalance)
        result.remaining = entitlement->remaining();
    return result;
}

void BenefitsModel::setPage(const BenefitsPage& page, const Edition& edition)
{
    QList<Row> rows;
    for (const BenefitsPage::Row& row : page.rows)
        rows << rowOf(row, edition);
    const bool isSame = hasRowsOf(page);
    if (!isSame)
        beginResetModel();
    m_texts = edition.benefits;
    m_isEach = edition.activation == ActivationStyle::EachBenefit;
    m_rows = std::move(rows);
    if (!isSame)
        endResetModel();
    else
        retranslate();
}

bool BenefitsModel::hasRowsOf(const BenefitsPage& page) const
{
    const auto isSameBenefit = [](const BenefitsPage::Row& a, const Row& b) {
        return a.allowance.benefit == b.allowance.benefit;
    };
    return std::equal(page.rows.begin(), page.rows.end(), m_rows.begin(), m_rows.end(), isSameBenefit);
}

void BenefitsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void BenefitsModel::setFolds(const Folds& folds)
{
    if (folds == m_folds)
        return;
    m_folds = folds;
    retranslate();
}

int BenefitsModel::lineCount() const { return 2 + (m_folds.state ? 1 : 0) + (m_folds.amount ? 2 : 0); }

void BenefitsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCountValue - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCountValue - 1));
}

int BenefitsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int BenefitsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columnCountValue; }

const BenefitText* BenefitsModel::textsOf(const Row& row) const
{
    const auto text =
        std::find_if(m_texts.begin(), m_texts.end(), [&](const BenefitText& t) { return t.benefit == row.allowance.benefit; });
    return text == m_texts.end() ? nullptr : &*text;
}

QString BenefitsModel::secondLine(const Row& row, Column column) const
{
    if (column == Amount) {
        QStringList parts;
        if (row.remaining)
            parts << wording::remainingText(*row.remaining);
        if (m_folds.source)
            parts << wording::textOf(row.allowance.source);
        QStringList lines;
        if (!parts.isEmpty())
            lines << parts.join(u", ");
        if (m_folds.state)
            lines << (m_isEach && !row.activated.isValid() ? tr("Activate by %1").arg(textOf(row, State)) : textOf(row, State));
        return lines.join(u'\n');
    }
    if (column == Source && row.allowance.evidence != Evidence::Published)
        return wording::textOf(row.allowance.evidence);
    const BenefitText* text = textsOf(row);
    if (column != Name)
        return {};
    QStringList lines;
    if (text)
        lines << wording::textOf(text->scope);
    if (m_folds.amount)
        lines << textOf(row, Amount) << secondLine(row, Amount);
    return lines.join(u'\n');
}

QString BenefitsModel::textOf(const Row& row, Column column) const
{
    switch (column) {
    case Name: {
        const BenefitText* text = textsOf(row);
        return text ? wording::textOf(text->name) : codeOf(row.allowance.benefit);
    }
    case Source: return wording::textOf(row.allowance.source);
    case Amount: return wording::quantityText(row.allowance.benefit, row.allowance.quantity);
    case State:
        if (m_isEach && !row.activated.isValid())
            return wording::dateText(row.allowance.activateBy);
        return row.activated.isValid() ? tr("Activated") : tr("Not activated");
    case Activation: return row.activated.isValid() ? wording::dateText(row.activated) : QString();
    case columnCountValue: break;
    }
    return {};
}

QVariant BenefitsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(index.row());
    const Column column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return textOf(row, column);
    case SecondLineRole: return secondLine(row, column);
    // The second line is drawn, not text of the cell: said here so that a screen reader has it too.
    case Qt::AccessibleTextRole: {
        const QString second = secondLine(row, column).replace(u'\n', u", "_s);
        return second.isEmpty() ? textOf(row, column) : tr("%1, %2").arg(textOf(row, column), second);
    }
    case ActivatedRole: return row.activated.isValid();
    case Qt::TextAlignmentRole: // a button stands at the right of each one's date
        return column == Activation && !m_isEach ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default: return {};
    }
}

QVariant BenefitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Activation && !m_isEach)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return m_isEach ? tr("Benefit Name") : tr("Benefit");
    case Source: return tr("Source");
    case Amount: return tr("Quantity");
    case State: return m_isEach ? tr("Activate By") : tr("State");
    case Activation: return tr("Activation");
    case columnCountValue: break;
    }
    return {};
}
