#include "ui/start/steps_picture.h"

#include "ui/theme/icon.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QPainter>
#include <QStyle>

// One circle with its icon; a line leads on to the next one.
class StepMark : public QWidget
{
public:
    StepMark(const char* icon, bool leadsOn) : m_icon(icon), m_leadsOn(leadsOn)
    {
        whenThemeChanges(this, [this] { setFixedHeight(scaled(36)); });
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int size = scaled(36);
        const QRect circle = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, size, size));
        paintBox(&painter, circle, size / 2.0, palette().color(QPalette::Base), colours().controlBorder);
        paintIcon(&painter, circle, m_icon, scaled(18), colours().accent);
        if (!m_leadsOn)
            return;
        const QRect line(size + units(1), size / 2, width() - size - units(1), 1);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), colours().controlBorder);
    }

private:
    const char* m_icon;
    bool m_leadsOn;
};

StepsPicture::StepsPicture(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    static const char* const icons[] = {"badge-check", "link-2", "message-square-plus", "gauge"};
    for (int i = 0; i < 4; ++i) {
        auto* whole = new QWidget;
        auto* column = new QVBoxLayout(whole);
        setSpaces(column, 0);
        auto* title = new TextLabel(TextRole::Strong);
        auto* text = new TextLabel(TextRole::Caption);
        text->setMuted(true);
        auto* words = new QVBoxLayout;
        setSpaces(words, 0, 0, 2, 6, 0);
        words->addWidget(title);
        words->addWidget(text);
        column->addWidget(new StepMark(icons[i], i < 3));
        column->addLayout(words);
        column->addStretch(1);
        m_steps.append({whole, title, text});
    }
    arrange();
    retranslate();
    whenThemeChanges(this, [this] { arrange(); });
}

void StepsPicture::retranslate()
{
    const QString titles[] = {tr("Activate"), tr("Link"), tr("Ask"), tr("Count")};
    const QString texts[] = {tr("An admin activates the benefit and gets two IDs."), tr("Each account enters the two IDs once."),
                             tr("File a request with the right plan."), tr("See how many incidents are left.")};
    for (int i = 0; i < 4; ++i) {
        m_steps[i].title->setText(titles[i]);
        m_steps[i].text->setText(texts[i]);
    }
}

void StepsPicture::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StepsPicture::arrange()
{
    const int columns = width() >= scaled(640) ? 4 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_steps.size(); ++i)
        m_grid->addWidget(m_steps[i].whole, i / columns, i % columns);
    for (int i = 0; i < 4; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    m_grid->setVerticalSpacing(units(4));
}
