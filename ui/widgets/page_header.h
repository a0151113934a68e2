#pragma once

#include <QVBoxLayout>

class FoldingRow;
class Stepper;
class TextLabel;

/// The head of a page: breadcrumb, title and muted line, the actions at their right, or below where the words would have too
/// little room beside them; the stepper below.
class PageHeader : public QVBoxLayout
{
public:
    /// The words become children of `host`.
    explicit PageHeader(QWidget* host);

    void setBreadcrumb(const QStringList& names);
    void setTitle(const QString& title);
    QString title() const;
    void setSubtitle(const QString& line);
    void addAction(QWidget* action);
    void setStepper(Stepper* stepper);
    /// Narrow: no breadcrumb, a short stepper and no muted line beside one.
    void arrange(bool narrow);

private:
    TextLabel* m_breadcrumb;
    TextLabel* m_title;
    TextLabel* m_subtitle;
    FoldingRow* m_actions;
    QVBoxLayout* m_stepperSlot;
    Stepper* m_stepper = nullptr;
};
