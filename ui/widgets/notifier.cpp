#include "ui/widgets/notifier.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLabel>
#include <QTimer>

using namespace Qt::StringLiterals;

/// One pixel large and unpainted: it is there for screen readers only.
class NoticeLabel : public QLabel
{
    Q_OBJECT

public:
    explicit NoticeLabel(QWidget* window) : QLabel(window)
    {
        setObjectName(u"noticeLabel"_s);
        setTextFormat(Qt::PlainText);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(0, 0, 1, 1);
    }

    /// What several parts say in one turn of the event loop is said as one text: each would silence the one before.
    void say(const QWidget* context, const QString& text)
    {
        if (m_said.isEmpty())
            QTimer::singleShot(0, this, &NoticeLabel::speak);
        m_said.removeIf([&](const Said& said) { return said.context == context || said.text == text; });
        m_said.append({context, text});
        QString all;
        for (const Said& said : std::as_const(m_said)) {
            if (!all.isEmpty())
                all += all.back().isPunct() ? u" "_s : u". "_s;
            all += said.text;
        }
        // A label of the role notification is spoken when it appears.
        hide();
        setText(all);
        setProperty("said", text);
    }

protected:
    void paintEvent(QPaintEvent*) override {}

private:
    struct Said
    {
        const QWidget* context; // only compared
        QString text;
    };

    void speak()
    {
        m_said.clear();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        QAccessibleAnnouncementEvent event(this, text());
        QAccessible::updateAccessibility(&event);
#else
        show(); // Qt 6.4 has no event for announcements
#endif
    }

    QList<Said> m_said;
};

namespace {

class NoticeInterface : public QAccessibleWidget
{
public:
    explicit NoticeInterface(QWidget* widget) : QAccessibleWidget(widget, QAccessible::Notification) {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<NoticeLabel*>(widget())->text() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* noticeFactory(const QString& className, QObject* object)
{
    if (className == "NoticeLabel"_L1 && object && object->isWidgetType())
        return new NoticeInterface(static_cast<QWidget*>(object));
    return nullptr;
}

} // namespace

void announce(QWidget* context, const QString& text)
{
    if (!context || text.isEmpty())
        return;
    static const bool installed = (QAccessible::installFactory(noticeFactory), true);
    Q_UNUSED(installed)
    QWidget* window = context->window();
    auto* label = window->findChild<NoticeLabel*>(QString(), Qt::FindDirectChildrenOnly);
    if (!label)
        label = new NoticeLabel(window);
    label->say(context, text);
}

QString lastAnnouncement(const QWidget* context)
{
    const auto* label = context->window()->findChild<NoticeLabel*>(QString(), Qt::FindDirectChildrenOnly);
    return label ? label->property("said").toString() : QString();
}

#include "notifier.moc"
