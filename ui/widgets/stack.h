#pragma once

#include <QStackedWidget>

/// Pages of which one is shown. Qt's own is a "layered pane" to a screen reader, which says so whenever the focus comes into it.
class Stack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit Stack(QWidget* parent = nullptr);
};
