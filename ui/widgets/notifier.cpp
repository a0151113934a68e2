#include "ui/widgets/notifier.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLabel>

using namespace Qt::StringLiterals;

/// One pixel large and unpainted: it is there for screen readers only.
class NoticeLabel : public QLabel
{
    Q_OBJECT

public:
    explicit NoticeLabel(QWidget* window)
        : QLabel(window)
    {
        setObjectName(u"noticeLabel"_s);
        setTextFormat(Qt::PlainText);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(0, 0, 1, 1);
    }

protected:
    void paintEvent(QPaintEvent*) override { }
};

namespace {

class NoticeInterface : public QAccessibleWidget
{
public:
    explicit NoticeInterface(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::Notification)
    {
    }

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
    // Qt 6.4 has no event for announcements; a label of the role notification that appears is spoken.
    label->hide();
    label->setText(text);
    label->setProperty("said", text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(context, text);
    QAccessible::updateAccessibility(&event);
#else
    label->show();
#endif
}

QString lastAnnouncement(const QWidget* context)
{
    const auto* label = context->window()->findChild<NoticeLabel*>(QString(), Qt::FindDirectChildrenOnly);
    return label ? label->property("said").toString() : QString();
}

#include "notifier.moc"
