#include "ui/window/failure_bar.h"

#include "model/wording.h"
#include "ui/widgets/button.h"

#include <QEvent>

using namespace Qt::StringLiterals;

// A title is a heading elsewhere; before other words it ends as a sentence.
static QString headOf(const Failure& failure) { return wording::titleOf(failure) + u'.'; }

FailureBar::FailureBar(QWidget* parent) : MessageBar(Tone::Danger, parent) { setObjectName(u"failureBar"_s); }

void FailureBar::furnish()
{
    if (m_retry)
        return;
    m_retry = new Button(ButtonKind::Secondary, "rotate-ccw");
    m_forget = new Button(ButtonKind::Secondary, "trash-2");
    m_open = new Button(ButtonKind::Secondary, "folder-open");
    m_repair = new Button(ButtonKind::Secondary, "life-buoy");
    m_close = new Button(ButtonKind::Quiet, "x");
    m_retry->setObjectName(u"retryButton"_s);
    m_forget->setObjectName(u"forgetButton"_s);
    m_open->setObjectName(u"openOtherButton"_s);
    m_repair->setObjectName(u"repairButton"_s);
    m_close->setObjectName(u"closeFailureButton"_s);
    for (Button* button : {m_repair, m_retry, m_forget, m_open, m_close})
        addAction(button);
    connect(m_retry, &Button::clicked, this, [this] {
        const auto again = m_again; // clear() forgets it
        clear();
        if (again)
            again();
    });
    connect(m_forget, &Button::clicked, this, [this] {
        const QString path = m_failure ? m_failure->path : QString();
        clear();
        Q_EMIT forgetWanted(path);
    });
    connect(m_open, &Button::clicked, this, &FailureBar::openWanted);
    connect(m_repair, &Button::clicked, this, [this] {
        const std::optional<Failure> failure = m_failure; // clear() forgets it
        clear();
        if (failure)
            Q_EMIT repairWanted(*failure);
    });
    connect(m_close, &Button::clicked, this, &FailureBar::clear);
    retranslate();
}

void FailureBar::showFailure(const Failure& failure, std::function<void()> again)
{
    furnish();
    m_failure = failure;
    m_refusals.clear();
    m_again = std::move(again);
    const bool isAsBefore = failure.after == Failure::After::AsBefore; // else it is to be looked at first
    m_retry->setVisible(m_again && isAsBefore && mayPass(failure.kind));
    m_forget->hide();
    m_open->setVisible(isAsBefore && failure.kind != Failure::Kind::BadContent && !mayPass(failure.kind));
    m_repair->hide();
    showMessage(headOf(failure), wording::textOf(failure));
}

void FailureBar::offerRepair()
{
    m_repair->show();
    m_open->hide(); // it is offered there too
}

void FailureBar::offerForgetting() { m_forget->show(); }

void FailureBar::showRefusals(const Refusals& refusals)
{
    furnish();
    m_failure.reset();
    m_refusals = refusals;
    m_again = nullptr;
    for (Button* button : {m_retry, m_forget, m_open, m_repair})
        button->hide();
    showMessage({}, wording::textOf(refusals.constFirst()));
}

void FailureBar::clear()
{
    m_failure.reset();
    m_refusals.clear();
    m_again = nullptr;
    setText({});
}

void FailureBar::retranslate()
{
    if (!m_retry)
        return;
    m_retry->setText(tr("Retry"));
    m_forget->setText(tr("Remove from the list"));
    m_open->setText(tr("Open another file"));
    m_repair->setText(tr("What can be done"));
    m_close->setText(tr("Close this message"));
    if (m_failure)
        setMessage(headOf(*m_failure), wording::textOf(*m_failure));
    else if (!m_refusals.isEmpty())
        setMessage({}, wording::textOf(m_refusals.constFirst()));
}

void FailureBar::changeEvent(QEvent* event)
{
    MessageBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
