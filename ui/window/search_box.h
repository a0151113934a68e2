#pragma once

#include "ui/widgets/line_edit.h"
#include "ui/window/search.h"

#include <functional>

class QCompleter;
class QStandardItemModel;

// The search field of the top bar (Ctrl+K). Hits stand in a list below while typing; Enter takes the chosen or first one,
// Esc empties the field and leaves it.
class SearchBox : public LineEdit
{
    Q_OBJECT

public:
    using Search = std::function<SearchResult(const QString& typed)>;

    explicit SearchBox(QWidget* parent = nullptr);

    void setSearch(Search search) { m_search = std::move(search); }
    const QList<SearchHit>& hits() const { return m_hits; }
    QStringList lines() const; // of the list, also those that are no hits

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const SearchHit& hit);
    void left(); // Esc, or something was chosen

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void choosePlaceholder();
    int widthOfWords(const QString& words) const;
    void lookUp(const QString& typed);
    void addLine(const QString& text);
    int listWidth() const;
    void take(int row);
    QCompleter* completer(); // made on first use: the window opens without it

    Search m_search;
    QList<SearchHit> m_hits;
    QCompleter* m_completer = nullptr;
    QStandardItemModel* m_rows = nullptr;
};
