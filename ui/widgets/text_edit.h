#pragma once

#include <QPlainTextEdit>

/// Several lines of plain text. Tab leaves it; text beyond the maximum is refused, a paste is cut and pasteCut() says by how
/// much.
class TextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextEdit(QWidget* parent = nullptr);

    /// As setPlainText(), and at once for text of any shape.
    void setText(const QString& text);

    /// In characters (UTF-16 units, like QString::size()); 0 = no limit.
    void setMaximum(int characters);
    int maximum() const { return m_maximum; }
    /// Lines shown without scrolling; 4 by default.
    void setVisibleLines(int lines);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pasteCut(int characters);

protected:
    void insertFromMimeData(const QMimeData* source) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    int room() const;

    int m_maximum = 0;
    int m_lines = 4;
};
