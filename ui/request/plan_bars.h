#pragma once

#include "model/domain/reason.h"

#include <QWidget>

/// The yellow bars above a list of plans, in the portals' own words (domain.md 2.4).
class PlanBars : public QWidget
{
    Q_OBJECT

public:
    explicit PlanBars(QWidget* parent = nullptr);

    void setBars(const QList<Reason>& bars);
    /// They stand above what gets the focus: whoever does not see them would take the step for empty.
    void speak();

Q_SIGNALS:
    /// The link of the bar that says who can buy a plan.
    void buyingWanted();

private:
    QList<Reason> m_reasons;
};

/// A column for cards that are made anew with every offer, and its emptying: their names are free at once.
QWidget* newColumn(QWidget* parent);
void emptyColumn(QWidget* column);
