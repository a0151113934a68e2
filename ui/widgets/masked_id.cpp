#include "ui/widgets/masked_id.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QPointer>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Outlives the page, so that an ID leaves the clipboard even when its page was left or the program ends.
class ClipboardGuard : public QObject
{
public:
    static ClipboardGuard* instance()
    {
        static QPointer<ClipboardGuard> guard;
        if (!guard)
            guard = new ClipboardGuard;
        return guard;
    }

    void hold(const QString& text, double seconds)
    {
        m_text = text;
        QApplication::clipboard()->setText(text);
        m_timer.start(qRound(seconds * 1000));
    }

    QTimer* timer() { return &m_timer; }

private:
    ClipboardGuard() : QObject(qApp)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] { clear(); });
        connect(qApp, &QCoreApplication::aboutToQuit, this, [this] { clear(); });
    }

    void clear()
    {
        if (!m_text.isEmpty() && QApplication::clipboard()->text() == m_text)
            QApplication::clipboard()->clear();
        m_text.clear();
    }

    QString m_text;
    QTimer m_timer;
};

} // namespace

QString maskedText(const QString& id)
{
    const QString end = id.right(3);
    QString text;
    for (qsizetype hidden = id.size() - end.size(); hidden > 0; hidden -= 3)
        text += QString(std::min<qsizetype>(hidden, 3), QChar(0x2022)) + u' ';
    return text + end;
}

MaskedId::MaskedId(QWidget* parent)
    : QWidget(parent), m_labelText(new TextLabel(TextRole::Strong, this)), m_field(new LineEdit(this)),
      m_show(new Button(ButtonKind::Secondary, "eye", this)), m_copy(new Button(ButtonKind::Secondary, "copy", this)),
      m_note(new TextLabel(TextRole::Caption, this))
{
    m_field->setReadOnly(true);
    m_field->setLeadingIcon("key-round");
    // Otherwise a right click could offer to copy the dots.
    m_field->setContextMenuPolicy(Qt::NoContextMenu);
    m_show->setCheckable(true);
    m_show->setProperty("expands", true);
    m_note->setMuted(true);
    m_note->hide();
    auto* controls = new QHBoxLayout;
    setSpaces(controls, 2);
    controls->addWidget(m_field, 1);
    controls->addWidget(m_show);
    controls->addWidget(m_copy);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->addWidget(m_labelText);
    m_row->addLayout(controls, 1);
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 1);
    column->addLayout(m_row);
    column->addWidget(m_note);
    connect(m_show, &QPushButton::toggled, this, [this](bool on) {
        m_shown = on;
        retranslate();
        // Said as well when it is hidden again: otherwise the last thing that was said still holds the ID.
        announce(this, on ? m_id : m_field->accessibleDescription());
    });
    connect(m_copy, &QPushButton::clicked, this, &MaskedId::copy);
    setLabelWidth(88);
    retranslate();
    whenThemeChanges(this, [this] {
        reserveWidths();
        arrange();
    });
}

void MaskedId::setLabel(const QString& label)
{
    m_label = label;
    m_labelText->setText(label);
    retranslate();
}

void MaskedId::setLabelWidth(int pixelsAt100) { setScaledMinimumWidth(m_labelText, pixelsAt100); }

static int leastWidth(const QWidget* widget)
{
    return widget->minimumWidth() > 0 ? widget->minimumWidth() : widget->minimumSizeHint().width();
}

int MaskedId::controlsWidth() const { return leastWidth(m_field) + leastWidth(m_show) + leastWidth(m_copy) + 2 * units(2); }

/// The label beside its field, or above it where there is no room beside.
void MaskedId::arrange()
{
    const bool isAbove =
        width() < std::max(m_labelText->minimumWidth(), m_labelText->sizeHint().width()) + units(2) + controlsWidth();
    m_row->setDirection(isAbove ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(units(isAbove ? 1 : 2));
}

QSize MaskedId::minimumSizeHint() const { return {controlsWidth(), QWidget::minimumSizeHint().height()}; }

void MaskedId::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MaskedId::setId(const QString& id)
{
    m_id = id;
    reserveField();
    m_note->hide();
    mask();
    retranslate();
}

void MaskedId::mask() { m_show->setChecked(false); }

void MaskedId::setClipboardSeconds(double seconds) { m_seconds = seconds; }

void MaskedId::retranslate()
{
    m_show->setText(m_shown ? tr("Hide") : tr("Show"));
    m_show->setIconName(m_shown ? "eye-off" : "eye");
    m_copy->setText(tr("Copy"));
    arrange();
    m_field->setAccessibleName(m_label);
    //: %1 is the label of an ID, such as Access ID; the words before it are the button's visible text
    m_show->setAccessibleName(m_shown ? tr("Hide: %1").arg(m_label) : tr("Show: %1").arg(m_label));
    m_copy->setAccessibleName(tr("Copy: %1").arg(m_label));
    updateField();
}

/// The field has room for all of the ID, shown or masked.
void MaskedId::reserveField()
{
    const QFontMetrics metrics(m_field->font());
    const int words = std::max(metrics.horizontalAdvance(m_id), metrics.horizontalAdvance(maskedText(m_id)));
    m_field->setMinimumWidth(m_field->minimumSizeHint().width() - metrics.maxWidth() + words + units(2));
}

/// Whichever of its two words the button shows, it is as wide as with the longer one: rows below each other stay aligned.
void MaskedId::reserveWidths()
{
    reserveField();
    const QString text = m_show->text();
    int width = 0;
    for (const QString& word : {tr("Show"), tr("Hide"), text}) {
        m_show->setText(word);
        width = std::max(width, m_show->sizeHint().width());
    }
    m_show->setMinimumWidth(width);
}

void MaskedId::updateField()
{
    m_field->setText(m_shown ? m_id : maskedText(m_id));
    const QString hidden = m_shown || m_id.isEmpty() ? QString() : tr("Hidden. It ends with %1.").arg(m_id.right(3));
    m_field->setAccessibleDescription(hidden);
    // A row of dots is no stop for the Tab key: it would be read dot by dot. The button says what is there.
    m_field->setFocusPolicy(m_shown ? Qt::StrongFocus : Qt::ClickFocus);
    m_show->setAccessibleDescription(hidden);
    m_show->setEnabled(!m_id.isEmpty());
    m_copy->setEnabled(!m_id.isEmpty());
}

void MaskedId::copy()
{
    ClipboardGuard* guard = ClipboardGuard::instance();
    guard->hold(m_id, m_seconds);
    m_note->setText(tr("Copied. Cleared in %n seconds.", nullptr, qRound(m_seconds)));
    m_note->show();
    announce(this, m_note->text());
    connect(
        guard->timer(), &QTimer::timeout, this, [this] { m_note->setText(tr("Cleared from the clipboard.")); },
        Qt::SingleShotConnection);
}

void MaskedId::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reserveWidths();
    }
    QWidget::changeEvent(event);
}
