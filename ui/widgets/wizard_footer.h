#pragma once

#include <QWidget>

class Button;
class IconLabel;
class TextLabel;

/// Back at the left with the draft line; Leave (quiet) and Next (primary) at the right. Texts of the buttons are the page's
/// (defaults: Back, Leave, Next); hide backButton() on the first step.
class WizardFooter : public QWidget
{
    Q_OBJECT

public:
    explicit WizardFooter(QWidget* parent = nullptr);

    Button* backButton() const { return m_back; }
    Button* leaveButton() const { return m_leave; }
    Button* nextButton() const { return m_next; }
    /// "Next", or for instance "Submit"; empty = the default again.
    void setNextText(const QString& text);
    /// "Draft saved at 10:42"; empty = none.
    void setDraftLine(const QString& line);
    QString draftLine() const;
    /// Retry beside the line: saving the draft failed, and may succeed now.
    void setRetryShown(bool isShown);

Q_SIGNALS:
    void backWanted();
    void leaveWanted();
    void nextWanted();
    void retryWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Button* m_back;
    IconLabel* m_draftIcon;
    TextLabel* m_draft;
    Button* m_retry;
    Button* m_leave;
    Button* m_next;
    QString m_nextText;
};
