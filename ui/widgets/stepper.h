#pragma once

#include <QStringList>
#include <QWidget>

class QAbstractButton;

/// The steps of a wizard: circles with number or tick, words, 1 px line. Done steps are buttons that lead back.
/// Short (narrow windows, see Page): circles, then "Step 2 of 3: support plan".
class Stepper : public QWidget
{
    Q_OBJECT

public:
    explicit Stepper(QWidget* parent = nullptr);

    void setSteps(const QStringList& names);
    /// From 0. Steps before it are done. Announced aloud: "Step 2 of 3: Support plan".
    void setCurrent(int step);
    int current() const { return m_current; }
    void setShort(bool isShort);
    bool isShort() const { return m_short; }
    /// "Step 2 of 3: Support plan", for a page's muted line.
    QString currentText() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A done step was pressed.
    void stepWanted(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void place();
    bool drawsShort() const;

    QStringList m_names;
    int m_current = 0;
    bool m_short = false;
    QList<QAbstractButton*> m_buttons;
};
