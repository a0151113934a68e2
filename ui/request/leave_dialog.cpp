#include "ui/request/leave_dialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/dialog_fit.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

LeaveDialog::LeaveDialog(const QString& title, QWidget* parent)
    : Dialog(parent), m_title(title), m_head(new TextLabel(TextRole::Section)), m_text(new TextLabel(TextRole::Body)),
      m_discard(new Button(ButtonKind::Danger, "trash-2")), m_goOn(new Button(ButtonKind::Secondary)),
      m_keep(new Button(ButtonKind::Primary, "save"))
{
    setObjectName(QStringLiteral("leaveDialog"));
    m_keep->setObjectName(QStringLiteral("keepDraftButton"));
    m_discard->setObjectName(QStringLiteral("discardDraftButton"));
    m_goOn->setObjectName(QStringLiteral("goOnButton"));
    m_discard->setAutoDefault(false);
    m_goOn->setAutoDefault(false);
    m_keep->setDefault(true);
    build();
    connect(m_keep, &QPushButton::clicked, this, [this] { choose(Choice::Keep); });
    connect(m_discard, &QPushButton::clicked, this, [this] { choose(Choice::Discard); });
    connect(m_goOn, &QPushButton::clicked, this, [this] { choose(Choice::GoOn); });
    LeaveDialog::retranslate();
    m_keep->setFocus(Qt::OtherFocusReason);
}

void LeaveDialog::build()
{
    auto* buttons = new QHBoxLayout;
    setSpaces(buttons, 2);
    buttons->addWidget(m_discard);
    buttons->addStretch();
    buttons->addWidget(m_goOn);
    buttons->addWidget(m_keep);
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 3, 6);
    column->addWidget(m_head);
    column->addWidget(m_text);
    column->addStretch();
    column->addLayout(buttons);
    setScaledMinimumWidth(this, 440);
}

void LeaveDialog::retranslate()
{
    setWindowTitle(tr("Leave the request"));
    m_head->setText(m_title.isEmpty() ? tr("Keep the draft?") : tr("Keep the draft of \"%1\"?").arg(m_title));
    m_text->setText(tr("No request was created and no incident was consumed. A kept draft is offered at the next New request; "
                       "a discarded one is deleted."));
    m_keep->setText(tr("&Keep draft"));
    m_discard->setText(tr("&Discard"));
    m_goOn->setText(tr("&Go on"));
    setAccessibleDescription(m_text->text());
    fitDialog(this);
}

void LeaveDialog::choose(Choice choice)
{
    m_choice = choice;
    choice == Choice::GoOn ? reject() : accept();
}
