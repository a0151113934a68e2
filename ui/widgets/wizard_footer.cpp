#include "ui/widgets/wizard_footer.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

WizardFooter::WizardFooter(QWidget* parent)
    : QWidget(parent), m_back(new Button(ButtonKind::Secondary, this)), m_draftIcon(new IconLabel("save", 18, this)),
      m_draft(new TextLabel(TextRole::Caption, this)), m_retry(new Button(ButtonKind::Quiet, this)),
      m_leave(new Button(ButtonKind::Quiet, this)), m_next(new Button(ButtonKind::Primary, this))
{
    m_back->setObjectName(u"backButton"_s);
    m_retry->setObjectName(u"retryDraftButton"_s);
    m_leave->setObjectName(u"leaveButton"_s);
    m_next->setObjectName(u"nextButton"_s);
    m_draft->setMuted(true);
    m_draftIcon->setMuted(true);
    auto* row = new QHBoxLayout(this);
    setSpaces(row, 2);
    row->addWidget(m_back);
    row->addWidget(m_draftIcon);
    row->addWidget(m_draft, 1);
    row->addWidget(m_retry);
    row->addWidget(m_leave);
    row->addWidget(m_next);
    setDraftLine(QString());
    m_retry->hide();
    connect(m_back, &QPushButton::clicked, this, &WizardFooter::backWanted);
    connect(m_retry, &QPushButton::clicked, this, &WizardFooter::retryWanted);
    connect(m_leave, &QPushButton::clicked, this, &WizardFooter::leaveWanted);
    connect(m_next, &QPushButton::clicked, this, &WizardFooter::nextWanted);
    // A letter with Alt presses a button without moving the focus: the field that has it would not take what is typed there.
    for (Button* button : {m_back, m_leave, m_next})
        connect(button, &QPushButton::pressed, button, [button] { button->setFocus(Qt::ShortcutFocusReason); });
    retranslate();
}

void WizardFooter::setNextText(const QString& text)
{
    m_nextText = text;
    retranslate();
}

void WizardFooter::setDraftLine(const QString& line)
{
    m_draft->setText(line);
    m_draftIcon->setVisible(!line.isEmpty());
}

QString WizardFooter::draftLine() const { return m_draft->text(); }

void WizardFooter::setRetryShown(bool isShown)
{
    if (!isShown && m_retry->hasFocus()) // it may go by itself, and would take the keyboard's place along
        m_leave->setFocus(Qt::OtherFocusReason);
    m_retry->setVisible(isShown);
}

void WizardFooter::retranslate()
{
    m_retry->setText(tr("Retry"));
    m_back->setText(tr("&Back"));
    m_leave->setText(tr("&Leave"));
    m_next->setText(m_nextText.isEmpty() ? tr("&Next") : m_nextText);
}

void WizardFooter::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
