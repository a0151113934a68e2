#pragma once

#include <QWidget>

class QGridLayout;
class TextLabel;

// Four circles on a line with words below: activate, link, ask, count. Beside each other where there is room, two by two
// where there is not.
class StepsPicture : public QWidget
{
    Q_OBJECT

public:
    explicit StepsPicture(QWidget* parent = nullptr);

    void retranslate();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    struct Step
    {
        QWidget* whole;
        TextLabel* title;
        TextLabel* text;
    };
    QList<Step> m_steps;
    QGridLayout* m_grid;
    int m_columns = 0;
};
