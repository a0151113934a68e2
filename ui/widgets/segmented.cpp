#include "ui/widgets/segmented.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>
#include <QSignalBlocker>

namespace {

class Segment : public QPushButton
{
public:
    explicit Segment(QWidget* parent) : QPushButton(parent)
    {
        setCheckable(true);
        setAutoDefault(false);
    }

    QSize sizeHint() const override
    {
        const int text = textWidth(TextRole::CaptionStrong, this->text());
        return QSize(std::max(24, text + 2 * units(3)), controlHeight());
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Colours& ours = colours();
        if (isChecked())
            paintBox(&painter, rect(), controlRadius() - 1, isEnabled() ? ours.accent : ours.disabledText, QColor());
        else if (isEnabled() && (underMouse() || isDown()))
            paintBox(&painter, rect().adjusted(1, 1, -1, -1), controlRadius() - 1, isDown() ? ours.pressed : ours.hover,
                     QColor());
        painter.setFont(captionStrongFont());
        const QColor plain = isEnabled() ? palette().color(QPalette::ButtonText) : ours.disabledText;
        painter.setPen(isChecked() ? (isEnabled() ? ours.onAccent : ours.disabledFill) : plain);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

Segmented::Segmented(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this)), m_row(new QHBoxLayout(this))
{
    m_row->setSpacing(0);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_group->setExclusive(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // Toggled and not clicked: a screen reader toggles.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (checked)
            Q_EMIT chosen(m_ids.at(index));
    });
    whenThemeChanges(this, [this] {
        for (QAbstractButton* button : m_group->buttons())
            button->updateGeometry();
    });
}

void Segmented::addChoice(const QString& id, const QString& text, const QString& accessibleName)
{
    auto* segment = new Segment(this);
    m_group->addButton(segment, int(m_ids.size()));
    m_ids.append(id);
    m_row->addWidget(segment);
    setChoiceText(id, text, accessibleName);
    if (m_ids.size() == 1)
        setCurrentId(id);
}

void Segmented::setChoiceText(const QString& id, const QString& text, const QString& accessibleName)
{
    QAbstractButton* button = m_group->button(int(m_ids.indexOf(id)));
    if (!button)
        return;
    button->setText(text);
    button->setAccessibleName(accessibleName.isEmpty() ? text : accessibleName);
    button->setToolTip(accessibleName);
}

QString Segmented::currentId() const { return m_ids.value(m_group->checkedId()); }

void Segmented::setCurrentId(const QString& id)
{
    const QSignalBlocker quiet(m_group);
    if (QAbstractButton* button = m_group->button(int(m_ids.indexOf(id))))
        button->setChecked(true);
}

void Segmented::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(&painter, rect(), controlRadius(), palette().color(QPalette::Button), colours().controlBorder, strokeWidth(1));
}
