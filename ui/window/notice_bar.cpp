#include "ui/window/notice_bar.h"

#include "ui/widgets/button.h"

#include <QEvent>

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget* parent) : MessageBar(Tone::Info, parent) {}

void NoticeBar::furnish()
{
    if (m_action)
        return;
    m_action = new Button(ButtonKind::Secondary);
    m_close = new Button(ButtonKind::Quiet, "x");
    m_action->setObjectName(u"noticeActionButton"_s);
    m_close->setObjectName(u"closeNoticeButton"_s);
    addAction(m_action);
    addAction(m_close);
    connect(m_close, &Button::clicked, this, &NoticeBar::clear);
    connect(m_action, &Button::clicked, this, [this] {
        const auto act = m_act; // clear() forgets it
        clear();
        if (act)
            act();
    });
    retranslate();
}

void NoticeBar::say(Tone tone, Words text)
{
    furnish();
    setTone(tone);
    m_text = std::move(text);
    m_label = nullptr;
    m_act = nullptr;
    m_action->hide();
    showMessage({}, m_text());
}

void NoticeBar::offer(Words label, std::function<void()> act)
{
    m_label = std::move(label);
    m_act = std::move(act);
    m_action->setText(m_label());
    m_action->show();
}

void NoticeBar::clear()
{
    m_text = nullptr;
    m_label = nullptr;
    m_act = nullptr;
    if (m_action)
        m_action->hide();
    setText({});
}

void NoticeBar::retranslate()
{
    if (!m_action)
        return;
    m_close->setText(tr("Close this message"));
    if (m_text)
        setText(m_text());
    if (m_label)
        m_action->setText(m_label());
}

void NoticeBar::changeEvent(QEvent* event)
{
    MessageBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
