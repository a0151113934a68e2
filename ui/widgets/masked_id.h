#pragma once

#include <QWidget>

class Button;
class LineEdit;
class QBoxLayout;
class TextLabel;

/// "Access ID  ••• ••• 417  Show  Copy". The real ID is never in the field while masked (not even for a screen reader); Show
/// holds until pressed again. A copied ID leaves the clipboard after 30 s, and when the program ends, if the clipboard still
/// holds it.
class MaskedId : public QWidget
{
    Q_OBJECT

public:
    explicit MaskedId(QWidget* parent = nullptr);

    /// "Access ID"; the field's accessible name. Several below each other line up with setLabelWidth() (px at 100 %).
    void setLabel(const QString& label);
    void setLabelWidth(int pixelsAt100);
    /// The real text. Masks again.
    void setId(const QString& id);
    QString id() const { return m_id; }
    bool isShown() const { return m_shown; }
    /// Masks again, e.g. when the page is left.
    void mask();

    LineEdit* field() const { return m_field; }
    Button* showButton() const { return m_show; }
    Button* copyButton() const { return m_copy; }
    /// 30 s; tests shorten it.
    void setClipboardSeconds(double seconds);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void reserveField();
    void reserveWidths();
    void arrange();
    int controlsWidth() const;
    void updateField();
    void copy();

    QString m_id;
    QString m_label;
    bool m_shown = false;
    double m_seconds = 30;
    QBoxLayout* m_row;
    TextLabel* m_labelText;
    LineEdit* m_field;
    Button* m_show;
    Button* m_copy;
    TextLabel* m_note;
};

/// "990000417" -> "••• ••• 417": the last three characters stay, groups of three dots before them.
QString maskedText(const QString& id);
