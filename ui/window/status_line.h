#pragma once

#include <QWidget>

class BarButton;
class ElidedLabel;
class LinkButton;
class TextLabel;
class Workspace;

// The line at the lower edge: workspace, kind, edition, today. In training the date is a button that sets or advances it,
// and the edition one that tries another.
// Without a workspace it says what Vantaggi is and is not.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setWorkspace(const Workspace* workspace); // not owned; call again after it changed
    void setNarrow(bool narrow);                   // leaves out what has no room: the kind, then the edition
    QSize minimumSizeHint() const override;        // the name and the date, so that the window need not be wider for the rest

Q_SIGNALS:
    void dateWanted();
    void editionWanted();
    void assumptionsWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void setBarHeight();
    void fold();
    int dateWidth() const; // with the room round it

    const Workspace* m_workspace = nullptr;
    bool m_narrow = false;
    ElidedLabel* m_name;
    QWidget* m_firstDivider;
    ElidedLabel* m_kind;
    QWidget* m_secondDivider;
    ElidedLabel* m_edition;
    BarButton* m_editionButton;
    TextLabel* m_independent;
    LinkButton* m_assumptions;
    QWidget* m_edge;
    BarButton* m_dateButton;
    ElidedLabel* m_date;
};
