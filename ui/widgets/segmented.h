#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

/// Two to four exclusive choices side by side, such as EN | IT. Arrow keys move the choice, Tab enters and leaves.
class Segmented : public QWidget
{
    Q_OBJECT

public:
    explicit Segmented(QWidget* parent = nullptr);

    /// accessibleName contains the visible text: "IT, Italiano".
    void addChoice(const QString& id, const QString& text, const QString& accessibleName = QString());
    void setChoiceText(const QString& id, const QString& text, const QString& accessibleName = QString());
    QString currentId() const;
    /// Emits nothing.
    void setCurrentId(const QString& id);

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
    QHBoxLayout* m_row;
    QStringList m_ids;
};
