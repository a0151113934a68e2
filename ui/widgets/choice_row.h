#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

/// Up to six exclusive choices as radio buttons (not a combo: a screen reader reads these fully), beside or below each other.
/// Those that stand beside each other go below each other where they would not fit, and what is too long for a line wraps.
class ChoiceRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceRow(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

    struct Choice
    {
        QString id;
        QString text;
    };
    /// Keeps the choice if its id is still there. Emits nothing.
    void setChoices(const QList<Choice>& choices);
    QString currentId() const;
    void setCurrentId(const QString& id); ///< emits nothing, either
    /// The group's name for a screen reader: "Contact method".
    void setLabel(const QString& label);
    QAbstractButton* buttonOf(const QString& id) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QSize sizeIn(Qt::Orientation orientation) const;
    QSize sizeOf(const QAbstractButton* button, const QString& text) const;
    QString wrapped(const QAbstractButton* button, int width) const;
    int heightBelowEachOther(int width) const;
    void arrange();

    const Qt::Orientation m_orientation;
    QButtonGroup* m_group;
    QStringList m_ids;
    QStringList m_texts; // on one line
};
