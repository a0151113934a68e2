#pragma once

#include "ui/widgets/table.h"

class RequestListModel;
class StackedRequest;

// The list of requests: whole at every width, and what a person looks at in it survives that it is read anew.
class RequestTable : public Table
{
    Q_OBJECT

public:
    explicit RequestTable(RequestListModel* list, QWidget* parent = nullptr);

    // What is at the top edge, by number.
    struct View
    {
        QString top;    // "" where the list stands at its beginning
        int hidden = 0; // how much of it is above the edge
    };
    View view() const;
    // At the beginning the list stays there, so that what is new is seen; further down it stays where it was looked at.
    void restore(const View& view);

    // Selects that request, or nothing where the list does not have it; emits no chosen().
    void select(const QString& number);
    void fold(); // after the rows changed

Q_SIGNALS:
    void chosen(const QString& number); // by a person

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int wantedWidth() const;
    void setStacked(bool isStacked);

    RequestListModel* m_list;
    StackedRequest* m_stacked;
    bool m_isSelecting = false; // the selection follows what is chosen, not the other way round
};
