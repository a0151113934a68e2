#pragma once

#include "ui/request/draft_part.h"

class ChoiceRow;
class QButtonGroup;
class QRadioButton;
class ReasonLine;
class TextLabel;

/// Severity with its meaning and first response, and the hours of support; 24 hours only for A and B (rules.md D7).
class SeverityChoice final : public DraftPart
{
    Q_OBJECT

public:
    SeverityChoice(Workspace& workspace, Draft& draft, QWidget* parent = nullptr);

    void load() override;
    void retranslate() override;
    /// The chosen severity's button, or the first.
    QWidget* firstControl() const override;

private:
    void build();
    std::optional<Severity> severity() const;
    void take();
    void updateHours();

    struct Row
    {
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
