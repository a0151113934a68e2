#pragma once

#include <QGridLayout>

class QVBoxLayout;

/// The two columns of a page: the content, and the side panel beside it or below it.
class PageColumns : public QGridLayout
{
public:
    /// The columns become children of `host`.
    explicit PageColumns(QWidget* host);

    QVBoxLayout* content() const { return m_content; }
    QVBoxLayout* side() const { return m_side; }
    QWidget* column() const { return m_contentHost; } ///< what holds the content
    bool hasSide() const;                             ///< something is shown there
    void arrange(bool sideBelow);

private:
    QWidget* m_contentHost;
    QWidget* m_sideHost;
    QVBoxLayout* m_content;
    QVBoxLayout* m_side;
};
