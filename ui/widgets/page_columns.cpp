#include "ui/widgets/page_columns.h"

#include "ui/theme/theme.h"
#include "ui/widgets/spaces.h"

#include <QVBoxLayout>
#include <QWidget>

static QVBoxLayout* fill(QWidget* host)
{
    auto* whole = new QVBoxLayout(host);
    setSpaces(whole, 0);
    auto* inner = new QVBoxLayout;
    setSpaces(inner, 4);
    whole->addLayout(inner);
    whole->addStretch(1);
    return inner;
}

PageColumns::PageColumns(QWidget* host)
    : m_contentHost(new QWidget(host)), m_sideHost(new QWidget(host)), m_content(fill(m_contentHost)), m_side(fill(m_sideHost))
{
    setColumnStretch(0, 1);
    whenThemeChanges(this, [this] {
        setContentsMargins(0, 0, 0, 0);
        setHorizontalSpacing(units(6));
        setVerticalSpacing(units(4));
    });
    addWidget(m_contentHost, 0, 0);
    addWidget(m_sideHost, 0, 1);
}

bool PageColumns::hasSide() const
{
    for (int i = 0; i < m_side->count(); ++i)
        if (const QWidget* widget = m_side->itemAt(i)->widget(); widget && !widget->isHidden())
            return true;
    return false;
}

void PageColumns::arrange(bool sideBelow)
{
    const bool side = hasSide();
    m_sideHost->setVisible(side);
    // Only when it moves: every touch of a layout asks for a new one, and arranging for each of those would never end.
    int row = 0, column = 0, rows = 1, columns = 1;
    getItemPosition(indexOf(m_sideHost), &row, &column, &rows, &columns);
    if (sideBelow != (row == 1)) {
        removeWidget(m_sideHost);
        addWidget(m_sideHost, sideBelow ? 1 : 0, sideBelow ? 0 : 1);
    }
    m_sideHost->setMinimumWidth(sideBelow ? 0 : scaled(272));
    m_sideHost->setMaximumWidth(sideBelow ? QWIDGETSIZE_MAX : scaled(272));
    if (const int gap = side && !sideBelow ? units(6) : 0; horizontalSpacing() != gap)
        setHorizontalSpacing(gap);
}
