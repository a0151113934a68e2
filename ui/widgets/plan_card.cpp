#include "ui/widgets/plan_card.h"

#include "ui/theme/icon.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/incident_strip.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QAccessibleWidget>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace {

/// Qt knows this class only as some button; a person who hears it must know that it is one of several choices.
class PlanCardInterface : public QAccessibleWidget
{
public:
    explicit PlanCardInterface(QWidget* widget) : QAccessibleWidget(widget, QAccessible::RadioButton) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = card()->isCheckable();
        state.checked = card()->isChecked();
        state.disabled = !card()->content().usable;
        return state;
    }

    QStringList actionNames() const override
    {
        return card()->isCheckable() ? QStringList{toggleAction(), setFocusAction()} : QStringList{setFocusAction()};
    }

    void doAction(const QString& name) override
    {
        if (name == toggleAction())
            card()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    PlanCard* card() const { return static_cast<PlanCard*>(widget()); }
};

QAccessibleInterface* planCardFactory(const QString& className, QObject* object)
{
    if (className == "PlanCard"_L1 && object && object->isWidgetType())
        return new PlanCardInterface(static_cast<QWidget*>(object));
    return nullptr;
}

QVBoxLayout* pairOf(TextLabel* caption, TextLabel* value)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(caption);
    column->addWidget(value);
    return column;
}

} // namespace

PlanCard::PlanCard(QWidget* parent)
    : QAbstractButton(parent), m_outer(new QVBoxLayout(this)), m_facts(new QWidget(this)), m_reasons(new QVBoxLayout),
      m_name(new TextLabel(TextRole::Strong, m_facts)), m_accessId(new TextLabel(TextRole::Caption, m_facts)),
      m_startCaption(new TextLabel(TextRole::Caption, m_facts)), m_start(new TextLabel(TextRole::Body, m_facts)),
      m_endCaption(new TextLabel(TextRole::Caption, m_facts)), m_end(new TextLabel(TextRole::Body, m_facts)),
      m_number(new TextLabel(TextRole::Number, m_facts)), m_remainingCaption(new TextLabel(TextRole::Body, m_facts)),
      m_grantedCaption(new TextLabel(TextRole::Body, m_facts)), m_strip(new IncidentStrip(m_facts))
{
    static const bool installed = (QAccessible::installFactory(planCardFactory), true);
    Q_UNUSED(installed)
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    for (TextLabel* label : {m_accessId, m_startCaption, m_endCaption, m_grantedCaption})
        label->setMuted(true);
    for (TextLabel* label : {m_start, m_end, m_number, m_startCaption, m_endCaption, m_grantedCaption, m_remainingCaption})
        label->setWordWrap(false);
    m_outer->addWidget(m_facts);
    m_outer->addLayout(m_reasons);
    whenThemeChanges(this, [this] {
        m_arranged = false;
        setProperty("focusRadius", cardRadius());
        m_outer->setContentsMargins(units(4), units(4), units(4), units(4));
        m_outer->setSpacing(units(4));
        m_reasons->setSpacing(units(2));
        arrange();
    });
    connect(this, &QAbstractButton::toggled, this, [this](bool on) { m_number->setAccent(on); });
}

void PlanCard::setContent(const Content& content)
{
    m_content = content;
    setCheckable(content.usable);
    updateTexts();
    updateAccessible();
    m_arranged = false;
    arrange();
}

void PlanCard::addReason(QWidget* reason)
{
    m_reasons->addWidget(reason);
    updateGeometry();
}

void PlanCard::clearReasons()
{
    while (QLayoutItem* item = m_reasons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void PlanCard::updateTexts()
{
    m_name->setText(m_content.name);
    m_accessId->setText(m_content.accessIdText);
    m_startCaption->setText(m_content.startCaption);
    m_start->setText(m_content.startText);
    m_endCaption->setText(m_content.endCaption);
    m_end->setText(m_content.endText);
    m_number->setRole(m_content.usable ? TextRole::Number : TextRole::SmallNumber);
    m_number->setText(m_content.remaining && !m_content.unlimited ? locale().toString(*m_content.remaining) : QString());
    const bool counted = m_content.remaining.has_value() || m_content.unlimited;
    m_number->setVisible(!m_number->text().isEmpty());
    m_remainingCaption->setText(counted ? m_content.remainingCaption : QString());
    m_remainingCaption->setVisible(counted);
    m_grantedCaption->setText(m_content.grantedCaption);
    m_grantedCaption->setVisible(counted && !m_content.grantedCaption.isEmpty());
    if (m_content.unlimited)
        m_strip->setUnlimited();
    else
        m_strip->setIncidents(m_content.granted, m_content.remaining.value_or(0));
    m_strip->setVisible(m_content.unlimited || (m_content.remaining && m_content.granted > 0));
}

void PlanCard::updateAccessible()
{
    setAccessibleName(m_content.name);
    const auto pair = [](const QString& caption, const QString& value) {
        return value.isEmpty() ? QString() : caption + u": "_s + value;
    };
    QStringList facts{m_content.accessIdText, pair(m_content.startCaption, m_content.startText),
                      pair(m_content.endCaption, m_content.endText)};
    if (m_strip->isVisibleTo(m_facts))
        facts.append(m_strip->accessibleName());
    else if (m_content.remaining)
        facts.append(m_number->text() + u' ' + m_content.remainingCaption);
    facts.removeAll(QString());
    setAccessibleDescription(facts.join(u". "_s));
}

QLayout* PlanCard::wideFacts()
{
    auto* dates = new QHBoxLayout;
    dates->setSpacing(units(6));
    dates->addLayout(pairOf(m_startCaption, m_start));
    dates->addLayout(pairOf(m_endCaption, m_end));
    dates->addStretch(1);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_name);
    left->addWidget(m_accessId);
    left->addSpacing(units(2));
    left->addLayout(dates);
    left->addStretch(1);
    auto* count = new QHBoxLayout;
    count->setSpacing(units(2));
    count->addStretch(1);
    // The number is larger than its words; both stand on one line.
    const auto below = [](TextRole role) {
        const QFontMetrics metrics(fontOf(role));
        return metrics.descent() + (lineHeightOf(role) - metrics.height()) / 2;
    };
    m_remainingCaption->setContentsMargins(0, 0, 0, std::max(0, below(m_number->role()) - below(TextRole::Body)));
    count->addWidget(m_number, 0, Qt::AlignBottom);
    count->addWidget(m_remainingCaption, 0, Qt::AlignBottom);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(count);
    right->addWidget(m_grantedCaption, 0, Qt::AlignRight);
    right->addSpacing(units(1));
    right->addWidget(m_strip, 0, Qt::AlignRight);
    right->addStretch(1);
    auto* row = new QHBoxLayout(m_facts);
    row->setSpacing(units(4));
    row->addLayout(left, 1);
    row->addLayout(right);
    return row;
}

QLayout* PlanCard::narrowFacts()
{
    m_remainingCaption->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_accessId);
    auto* dates = new QHBoxLayout;
    dates->setSpacing(units(6));
    dates->addLayout(pairOf(m_startCaption, m_start));
    dates->addLayout(pairOf(m_endCaption, m_end));
    dates->addStretch(1);
    auto* count = new QHBoxLayout;
    count->setSpacing(units(2));
    count->addWidget(m_number);
    count->addWidget(m_remainingCaption);
    count->addWidget(m_grantedCaption);
    count->addStretch(1);
    count->addWidget(m_strip);
    auto* column = new QVBoxLayout(m_facts);
    column->setSpacing(units(1));
    column->addLayout(head);
    column->addLayout(dates);
    column->addLayout(count);
    return column;
}

void PlanCard::arrange()
{
    const bool narrow = effectiveWidth(this) < 900 && zoom() > 100;
    if (m_arranged && narrow == m_narrow)
        return;
    m_arranged = true;
    m_narrow = narrow;
    delete m_facts->layout();
    (narrow ? narrowFacts() : wideFacts())->setContentsMargins(scaled(20) + units(3), 0, 0, 0);
    updateGeometry();
}

QSize PlanCard::sizeHint() const { return m_outer->sizeHint(); }
int PlanCard::heightForWidth(int width) const
{
    return m_outer->hasHeightForWidth() ? m_outer->heightForWidth(width) : m_outer->sizeHint().height();
}

void PlanCard::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    arrange();
}

void PlanCard::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isCheckable())
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PlanCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool usable = m_content.usable;
    QColor fill = palette().color(usable ? QPalette::Base : QPalette::AlternateBase);
    if (usable && underMouse() && !isChecked())
        fill = palette().color(QPalette::AlternateBase);
    const QColor line = isChecked() ? colours().accent : colours().controlBorder;
    paintBox(&painter, rect(), cardRadius(), fill, line, strokeWidth(isChecked() ? 2 : 1));
    const int side = scaled(20);
    const int top = units(4) + std::max(0, (m_name->height() - side) / 2);
    const QRect mark = style()->visualRect(layoutDirection(), rect(), QRect(units(4), top, side, side));
    if (!usable) {
        paintIcon(&painter, mark, "circle-slash", side, colours().muted);
        return;
    }
    QStyleOptionButton option;
    option.initFrom(this);
    option.rect = mark;
    option.state.setFlag(QStyle::State_On, isChecked());
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
}
