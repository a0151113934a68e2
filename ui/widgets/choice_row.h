#pragma once

#include <QWidget>

class QAbstractButton;
class QBoxLayout;
class QButtonGroup;

/// Up to six exclusive choices as radio buttons (not a combo: a screen reader reads these fully), beside or below each other.
class ChoiceRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceRow(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

    struct Choice {
        QString id;
        QString text;
    };
    /// Keeps the choice if its id is still there. Emits nothing.
    void setChoices(const QList<Choice>& choices);
    QString currentId() const;
    void setCurrentId(const QString& id);
    /// The group's name for a screen reader: "Contact method".
    void setLabel(const QString& label);
    QAbstractButton* buttonOf(const QString& id) const;

Q_SIGNALS:
    void chosen(const QString& id);

private:
    QBoxLayout* m_layout;
    QButtonGroup* m_group;
    QStringList m_ids;
};
