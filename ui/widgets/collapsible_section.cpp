#include "ui/widgets/collapsible_section.h"

#include "ui/theme/icon.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/spaces.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPropertyAnimation>
#include <QStyle>
#include <QToolButton>

namespace {

class SectionHeader : public QToolButton
{
public:
    explicit SectionHeader(QWidget* parent) : QToolButton(parent)
    {
        setCheckable(true);
        setProperty("expands", true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const int height = std::max(lineHeightOf(TextRole::Strong) + units(6), 24);
        return QSize(textWidth(TextRole::Strong, text()) + scaled(18) + units(12), height);
    }
    QSize minimumSizeHint() const override { return QSize(scaled(120), sizeHint().height()); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const QRect words = QFontMetrics(strongFont())
                                .boundingRect(QRect(0, 0, width - scaled(18) - 11 * units(1), 10000), Qt::TextWordWrap, text());
        return std::max(sizeHint().height(), words.height() + units(6));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (isEnabled() && (isDown() || underMouse()))
            paintBox(&painter, rect(), cardRadius() - 1, isDown() ? colours().pressed : colours().hover, QColor());
        const QColor colour = isEnabled() ? palette().color(QPalette::Text) : colours().disabledText;
        const int side = scaled(18);
        const auto placed = [this](const QRect& r) { return style()->visualRect(layoutDirection(), rect(), r); };
        const char* closed = layoutDirection() == Qt::RightToLeft ? "chevron-left" : "chevron-right";
        paintIcon(&painter, placed(QRect(units(3) + units(1) / 2, 0, side, height())), isChecked() ? "chevron-down" : closed,
                  side, colour);
        painter.setFont(strongFont());
        painter.setPen(colour);
        const int left = units(3) + units(1) / 2 + side + units(2);
        painter.drawText(placed(QRect(left, 0, width() - left - units(4), height())),
                         Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap, text());
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QToolButton::keyPressEvent(event);
    }
};

} // namespace

CollapsibleSection::CollapsibleSection(QWidget* parent)
    : QFrame(parent), m_header(new SectionHeader(this)), m_content(new QWidget(this)), m_layout(new QVBoxLayout(m_content)),
      m_animation(new QPropertyAnimation(this, "contentHeight", this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setSpacing(0);
    whenThemeChanges(outer,
                     [outer] { outer->setContentsMargins(strokeWidth(1), strokeWidth(1), strokeWidth(1), strokeWidth(1)); });
    setSpaces(m_layout, 3, 4, 1, 4, 4); // above: room for the focus ring of the header
    outer->addWidget(m_header);
    outer->addWidget(m_content);
    m_content->hide();
    whenThemeChanges(this, [this] {
        m_header->setProperty("focusRadius", cardRadius() - 4);
        m_header->updateGeometry();
    });
    connect(m_header, &QToolButton::toggled, this, [this](bool open) {
        showOpen(open);
        QAccessible::State changed;
        changed.expanded = true;
        QAccessibleStateChangeEvent told(m_header, changed);
        QAccessible::updateAccessibility(&told);
        Q_EMIT toggled(open);
    });
    // Qt 6.4 hands that event on to nobody: who pressed the header hears it from us.
    connect(m_header, &QToolButton::clicked, this,
            [this](bool open) { announce(this, open ? tr("Expanded") : tr("Collapsed")); });
    connect(m_animation, &QPropertyAnimation::finished, this, [this] {
        m_content->setMaximumHeight(QWIDGETSIZE_MAX);
        m_content->setVisible(isOpen());
    });
}

CollapsibleSection::CollapsibleSection(const QString& title, QWidget* parent) : CollapsibleSection(parent) { setTitle(title); }

void CollapsibleSection::setTitle(const QString& title)
{
    m_header->setText(title);
    m_header->setAccessibleName(title);
    setAccessibleName(title);
    m_header->updateGeometry();
}

QString CollapsibleSection::title() const { return m_header->text(); }
bool CollapsibleSection::isOpen() const { return m_header->isChecked(); }
void CollapsibleSection::setOpen(bool open) { m_header->setChecked(open); }
int CollapsibleSection::contentHeight() const { return m_content->isHidden() ? 0 : m_content->height(); }

void CollapsibleSection::setContentHeight(int height) { m_content->setMaximumHeight(height); }

void CollapsibleSection::showOpen(bool open)
{
    m_animation->stop();
    const int duration = isVisible() ? animationDuration(120) : 0;
    if (duration == 0) {
        m_content->setMaximumHeight(QWIDGETSIZE_MAX);
        m_content->setVisible(open);
        return;
    }
    const int inner = width() - 2 * strokeWidth(1);
    const int whole = m_content->hasHeightForWidth() ? m_content->heightForWidth(inner) : m_content->sizeHint().height();
    m_animation->setDuration(duration);
    m_animation->setEasingCurve(QEasingCurve::OutCubic);
    m_animation->setStartValue(open ? 0 : whole);
    m_animation->setEndValue(open ? whole : 0);
    m_content->setMaximumHeight(open ? 0 : whole);
    m_content->show();
    m_animation->start();
}

void CollapsibleSection::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(&painter, rect(), cardRadius(), palette().color(QPalette::Base), colours().divider, strokeWidth(1));
}
