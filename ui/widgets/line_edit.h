#pragma once

#include <QLineEdit>

/// A line of text. Cures a screen reader's silence when an empty field is reached by Tab, and refuses text beyond the maximum
/// visibly: a paste that does not fit is cut and pasteCut() says by how much.
class LineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineEdit(QWidget* parent = nullptr);

    /// An icon at the left inside the field ("search", "key-round").
    void setLeadingIcon(const char* name);

Q_SIGNALS:
    /// characters that did not fit.
    void pasteCut(int characters);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void pasteChecked();

    QAction* m_leading = nullptr;
};
