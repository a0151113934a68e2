#pragma once

#include <QWidget>

class IconLabel;
class LinkButton;
class QVBoxLayout;
class ReasonRows;
class TextLabel;

/// Why something is refused and who can do it: lock, DemiBold reason, explanation, then one row for each account or next step.
/// Focusable, so that a person who tabs past a disabled button hears it; hidden while it has no reason.
class ReasonLine : public QWidget
{
    Q_OBJECT

public:
    /// text: "global.admin@aurora.example"; secondary: "Global admin"; link: "Sign in as this account" (empty = no link).
    struct Row
    {
        QString text;
        QString secondary;
        QString link;
    };

    explicit ReasonLine(QWidget* parent = nullptr);

    /// Empty reason = nothing refused: hides the line.
    void setReason(const QString& reason, const QString& explanation = QString(), const QList<Row>& rows = {});
    QString reason() const;
    /// After the words first, then those of the rows, in the order of the Tab key.
    QList<LinkButton*> links() const;
    /// One short sentence in caption size, without DemiBold (as under a row of buttons).
    void setCompact(bool compact);
    /// A link right after the explanation (or reason); activates linkActivated(). Empty = none.
    void setLink(const QString& text);
    /// Another icon than "lock", for instance "circle-slash".
    void setIconName(const char* name);

Q_SIGNALS:
    void rowActivated(int row);
    void linkActivated();

private:
    void furnish();
    void applySize();
    void rebuildRows(const QList<Row>& rows);
    void updateLabels();

    const char* m_iconName = "lock";
    IconLabel* m_icon = nullptr; // it and the labels are made with the first reason
    TextLabel* m_reason = nullptr;
    TextLabel* m_explanation = nullptr;
    ReasonRows* m_rows = nullptr;
    QVBoxLayout* m_column = nullptr;
    bool m_compact = false;
    QString m_link;
};
