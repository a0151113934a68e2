#pragma once

#include <QWidget>

#include <functional>

class PageColumns;
class PageHeader;
class QScrollArea;
class QVBoxLayout;
class RehearsalBand;
class Stepper;

/// The anatomy of every page: rehearsal band, breadcrumb, title, muted line, actions, stepper, wide content, column (688) with
/// side panel (272), pinned footer. Only the content scrolls, and only downwards. Follows the effective width: side panel under
/// the column below 1100, breadcrumb and muted line hidden and stepper short below 900. A subclass builds its widgets in the
/// constructor, calls retranslate() at its end, and sets every text in retranslate().
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget* parent = nullptr);

    /// Above the two columns and as wide as both: bars that concern the whole page, dashboards.
    QVBoxLayout* wideLayout() const { return m_wide; }
    /// The column. Takes the whole width while the side panel is empty.
    QVBoxLayout* contentLayout() const;
    /// Facts and help; never the only place of a reason or an error.
    QVBoxLayout* sideLayout() const;

    void setBreadcrumb(const QStringList& names);
    /// One per page; also the page's accessible name and window title.
    void setTitle(const QString& title);
    QString title() const;
    /// The muted line under the title; empty = none.
    void setSubtitle(const QString& line);
    /// At the right of the title, bottom-aligned with the muted line.
    void addHeaderAction(QWidget* action);
    /// Under the header; takes ownership.
    void setStepper(Stepper* stepper);
    /// Under the column, pinned to the bottom when the page scrolls; takes ownership. See WizardFooter.
    void setFooter(QWidget* footer);
    /// Full width, under the band and above what scrolls: a portal's own navigation. Takes ownership.
    void setMenu(QWidget* menu);
    /// The violet band; an empty text is the standard sentence.
    void setRehearsal(bool rehearsal, const QString& text = QString());
    /// Scrolls so that the widget is seen, with the field around it: see reveal.h.
    void reveal(QWidget* widget);
    /// The same for what was only shown or filled a moment ago: once everything has found its place.
    void revealLater(QWidget* widget, const std::function<void()>& then = {});
    /// Back to its top, once everything has found its place: unless that would hide the control that has the focus (large zoom).
    void showTop();
    bool isInView(const QWidget* widget) const; ///< whole
    /// Where keyboard focus goes when the page is shown; by default the page itself, which reads its title aloud.
    virtual void focusFirst();

    QSize minimumSizeHint() const override;

protected:
    /// Sets every text; called by changeEvent on LanguageChange.
    virtual void retranslate();

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int sideMargin() const;
    void arrange();
    void placeParts();

    RehearsalBand* m_band;
    QScrollArea* m_scroll;
    QWidget* m_body;
    QWidget* m_inner;
    PageHeader* m_header;
    QVBoxLayout* m_wide;
    PageColumns* m_columns;
    QWidget* m_menu = nullptr;
    QWidget* m_footer = nullptr;
    bool m_pinned = false;
    bool m_rehearsal = false;
};
