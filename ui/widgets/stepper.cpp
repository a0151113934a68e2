#include "ui/widgets/stepper.h"

#include "ui/theme/icon.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notifier.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLocale>
#include <QStyle>

namespace {

/// Circle with number or tick, then the words. Only done steps can be pressed.
class StepButton : public QAbstractButton
{
public:
    StepButton(int number, const QString& name, QWidget* parent) : QAbstractButton(parent), m_number(number) { setText(name); }

    enum class State { Done, Current, Ahead };
    void setState(State state)
    {
        m_state = state;
        // Not disabled: the words of the current step keep the text colour.
        setFocusPolicy(state == State::Done ? Qt::StrongFocus : Qt::NoFocus);
        setAttribute(Qt::WA_TransparentForMouseEvents, state != State::Done);
        update();
    }
    State state() const { return m_state; }

    bool onlyCircle = false;

    QSize sizeHint() const override
    {
        const int circle = std::max(24, scaled(26));
        const int words = textWidth(m_state == State::Current ? TextRole::Strong : TextRole::Body, text()) + 1;
        return QSize(onlyCircle ? circle : circle + units(2) + 2 + words, circle);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Colours& ours = colours();
        const int side = std::max(24, scaled(26));
        const QRect circle = style()->visualRect(layoutDirection(), rect(), QRect(0, 0, side, side));
        const bool current = m_state == State::Current;
        const QColor line = m_state == State::Ahead ? ours.controlBorder : ours.accent;
        const QColor base = underMouse() ? ours.hover : palette().color(QPalette::Base);
        paintBox(&painter, circle, side / 2.0, current ? ours.accent : base, line, strokeWidth(1));
        painter.setFont(captionStrongFont());
        painter.setPen(current ? ours.onAccent : palette().color(QPalette::Text));
        if (m_state == State::Done)
            paintIcon(&painter, circle, "check", scaled(15), ours.accent);
        else
            painter.drawText(circle, Qt::AlignCenter, locale().toString(m_number));
        if (onlyCircle)
            return;
        painter.setFont(current ? strongFont() : bodyFont());
        painter.setPen(m_state == State::Ahead ? ours.muted : palette().color(QPalette::WindowText));
        const QRect words(side + units(2) + 2, 0, width() - side - units(2) - 2, height());
        painter.drawText(style()->visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::AlignLeading, text());
    }

private:
    int m_number;
    State m_state = State::Ahead;
};

} // namespace

Stepper::Stepper(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    whenThemeChanges(this, [this] {
        updateGeometry();
        place();
    });
}

void Stepper::setSteps(const QStringList& names)
{
    m_names = names;
    rebuild();
}

void Stepper::setCurrent(int step)
{
    if (step == m_current)
        return;
    m_current = step;
    rebuild();
    announce(this, currentText());
}

void Stepper::setShort(bool isShort)
{
    m_short = isShort;
    place();
    update();
}

QString Stepper::currentText() const
{
    if (m_names.isEmpty())
        return QString();
    QString name = m_names.value(m_current);
    if (!name.isEmpty())
        name.replace(0, 1, name.at(0).toLower()); // in the middle of a sentence
    //: as in "Step 2 of 3: support plan"
    return tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_names.size()).arg(name);
}

void Stepper::rebuild()
{
    if (m_buttons.size() != m_names.size()) {
        qDeleteAll(m_buttons);
        m_buttons.clear();
        for (int i = 0; i < m_names.size(); ++i) {
            auto* button = new StepButton(i + 1, m_names.at(i), this);
            connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT stepWanted(i); });
            m_buttons.append(button);
            button->show();
        }
    }
    for (int i = 0; i < m_names.size(); ++i) {
        auto* button = static_cast<StepButton*>(m_buttons.at(i));
        button->setText(m_names.at(i));
        button->setState(i < m_current    ? StepButton::State::Done
                         : i == m_current ? StepButton::State::Current
                                          : StepButton::State::Ahead);
        const QString name = tr("Step %1 of %2: %3").arg(i + 1).arg(m_names.size()).arg(m_names.at(i));
        button->setAccessibleName(name);
        button->setProperty("focusRadius", scaled(13));
        button->setAccessibleDescription(i < m_current ? tr("Done") : i == m_current ? tr("Current step") : QString());
    }
    setAccessibleName(currentText());
    updateGeometry();
    place();
    update();
}

bool Stepper::drawsShort() const
{
    if (m_short)
        return true;
    int total = 0;
    for (const QAbstractButton* button : m_buttons) {
        const auto* step = static_cast<const StepButton*>(button);
        total += std::max(24, scaled(26)) + units(2) + 2 + textWidth(TextRole::Strong, step->text()) + units(8);
    }
    return width() > 0 && total > width();
}

void Stepper::place()
{
    const bool brief = drawsShort();
    int total = 0;
    for (QAbstractButton* button : m_buttons) {
        static_cast<StepButton*>(button)->onlyCircle = brief;
        total += button->sizeHint().width();
    }
    const int gaps = int(m_buttons.size()) - 1;
    const int gap = brief || gaps < 1 ? units(6) + units(4) : (width() - total) / gaps;
    int x = 0;
    for (int i = 0; i < m_buttons.size(); ++i) {
        const QSize size = m_buttons.at(i)->sizeHint();
        if (i == gaps && !brief && gaps > 0)
            x = width() - size.width();
        m_buttons.at(i)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(x, 0), size)));
        x += size.width() + gap;
    }
}

QSize Stepper::sizeHint() const { return QSize(scaled(600), std::max(24, scaled(26))); }
QSize Stepper::minimumSizeHint() const { return QSize(scaled(120), sizeHint().height()); }

void Stepper::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int y = height() / 2;
    for (int i = 0; i + 1 < m_buttons.size(); ++i) {
        const QRect one = m_buttons.at(i)->geometry();
        const QRect next = m_buttons.at(i + 1)->geometry();
        const int from = std::min(one.right(), next.right()) + qRound(units(5) / 2.0);
        const int to = std::max(one.left(), next.left()) - units(3);
        painter.fillRect(QRect(from, y, to - from, strokeWidth(1)), colours().controlBorder);
    }
    if (!drawsShort() || m_buttons.isEmpty())
        return;
    painter.setFont(strongFont());
    painter.setPen(palette().color(QPalette::WindowText));
    const int left = units(4) + (layoutDirection() == Qt::RightToLeft ? width() - m_buttons.last()->x()
                                                                      : m_buttons.last()->geometry().right());
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width() - left, height()));
    // The circles count already: the name of the step alone where there is no room for more.
    const bool fits = painter.fontMetrics().horizontalAdvance(currentText()) <= words.width();
    painter.drawText(
        words, Qt::AlignVCenter | Qt::AlignLeading,
        painter.fontMetrics().elidedText(fits ? currentText() : m_names.value(m_current), Qt::ElideRight, words.width()));
}

void Stepper::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void Stepper::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}
