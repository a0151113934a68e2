#pragma once

#include <QDialog>

/// What every dialog of ours derives from: Tab goes through it in the order in which it is read, as it does in a page (see
/// reading_order.h), and its words follow the language.
class Dialog : public QDialog
{
    Q_OBJECT

public:
    explicit Dialog(QWidget* parent);

protected:
    /// All text of the dialog. It is called when the language changes; the first call is the constructor's.
    virtual void retranslate() = 0;

    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;
};
