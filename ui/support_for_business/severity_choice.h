#pragma once

#include "model/domain/request.h"

#include <QWidget>

class ChoiceRow;
class QButtonGroup;
class QRadioButton;
class ReasonLine;
class TextLabel;

/// Severity with its meaning and first response, and the hours of support; 24 hours only for A and B (rules.md D7).
class SeverityChoice : public QWidget
{
    Q_OBJECT

public:
    explicit SeverityChoice(QWidget* parent = nullptr);

    void setValues(std::optional<Severity> severity, SupportHours hours);
    std::optional<Severity> severity() const;
    SupportHours hours() const;
    /// The chosen severity's button, or the first.
    QWidget* firstControl() const;
    void retranslate();

Q_SIGNALS:
    void chosen();

private:
    void build();
    void updateHours();

    struct Row {
        Severity severity;
        QRadioButton* button;
        TextLabel* meaning;
    };
    QList<Row> m_rows;
    QButtonGroup* m_group;
    TextLabel* m_severityLabel;
    TextLabel* m_hoursLabel;
    ChoiceRow* m_hours;
    ReasonLine* m_whyNot;
};
