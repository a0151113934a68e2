#pragma once

#include <QPointer>
#include <QWidget>

class IconLabel;
class QLabel;
class TextLabel;

/// DemiBold label above (with mnemonic), counter at its right, the editor, then hint or error below. Sets the editor's accessible
/// name and, with an error, its accessible description and 2 px danger line. The height of the editor never changes.
class Field : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of the editor: QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QSpinBox or a custom widget.
    explicit Field(QWidget* editor, QWidget* parent = nullptr);
    Field(const QString& label, QWidget* editor, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    QString label() const;
    QWidget* editor() const { return m_editor; }
    /// "51 of 250 characters"; empty = none.
    void setCounter(const QString& text);
    /// Keeps the counter by itself: "%n of max characters" for LineEdit and TextEdit. For maxima of 1000 and more it says
    /// "up to 100,000 characters" until nine tenths are used.
    void setMaximum(int characters);
    /// A muted caption below while there is no error.
    void setHint(const QString& hint);
    /// What is so, why, what to do: "The Access ID has nine digits. This one has eight."
    void setError(const QString& error);
    void clearError() { setError(QString()); }
    QString error() const { return m_error; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void updateCounter();
    void updateNote();
    int length() const;

    QPointer<QWidget> m_editor;
    QLabel* m_label;
    TextLabel* m_counter;
    IconLabel* m_noteIcon;
    TextLabel* m_note;
    QString m_hint;
    QString m_error;
    int m_maximum = 0;
};
