#pragma once

#include <QWidget>

class QGridLayout;

/// Two columns of captions, name muted and value beside it: the facts of the side panel.
class Facts : public QWidget
{
    Q_OBJECT

public:
    explicit Facts(QWidget* parent = nullptr);

    struct Fact
    {
        QString name;
        QString value;
    };
    void setFacts(const QList<Fact>& facts);
    /// Body size instead of caption.
    void setLarge(bool large);

private:
    void rebuild();

    QList<Fact> m_facts;
    bool m_large = false;
    QGridLayout* m_grid;
};
