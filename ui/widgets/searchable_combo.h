#pragma once

#include <QComboBox>

class QCompleter;
class QStandardItemModel;

/// A long list that is searched by typing: contains, whatever the case; arrow keys and the chevron show the whole list. What
/// was typed and is not in the list is put back to the last choice when the field is left, and said; so is that nothing matches.
class SearchableCombo : public QComboBox
{
    Q_OBJECT

public:
    struct Item
    {
        QString id;
        QString text;
    };

    explicit SearchableCombo(QWidget* parent = nullptr);
    ~SearchableCombo() override;

    /// The whole list, whatever was typed.
    void showPopup() override;

    /// Keeps the choice if its id is still there, otherwise nothing is chosen. Emits nothing.
    void setItems(const QList<Item>& items);
    /// Empty = nothing chosen.
    QString currentId() const;
    /// Emits nothing; an unknown id = nothing chosen.
    void setCurrentId(const QString& id);
    /// Shown while nothing is typed; a help, never a label.
    void setPlaceholder(const QString& text);
    /// Ids whose text contains typed, in the list's order.
    QStringList matchingIds(const QString& typed) const;
    /// Without the magnifier, for short lists in narrow places.
    void setSearchIcon(bool shown);

Q_SIGNALS:
    /// A person chose; not for setCurrentId().
    void idChosen(const QString& id);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(int row);
    void settle();
    void sayMatches(const QString& typed);
    void sayPutBack(const QString& typed, bool matches);
    void say(const QString& text);
    QString quoted(const QString& typed) const; // no longer than the field

    QStandardItemModel* m_items;
    QCompleter* m_completer;
    QAction* m_icon = nullptr;
    int m_chosen = -1;
};
