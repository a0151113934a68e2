#pragma once

#include "model/domain/request.h"

#include <QWidget>

#include <optional>

class Field;
class LineEdit;
class Segmented;

// Which requests are listed: by what is typed, and by their state.
class RequestFilterRow final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestFilterRow(QWidget* parent = nullptr);

    QString text() const;
    std::optional<RequestState> state() const; // nullopt: all
    bool isActive() const;
    void clear(); // silent where nothing was typed
    void retranslate();
    void focusFirst();

Q_SIGNALS:
    void changed(); // by a person

private:
    LineEdit* m_search;
    Field* m_searchField;
    Segmented* m_states;
};
