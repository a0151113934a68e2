#include "ui/request/leave_dialog.h"

#include "ui/request/dialog_fit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

LeaveDialog::LeaveDialog(const QString& title, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("leaveDialog"));
    setWindowTitle(tr("Leave the request"));
    auto* head = new TextLabel(title.isEmpty() ? tr("Keep the draft?") : tr("Keep the draft of \"%1\"?").arg(title), TextRole::Section, this);
    auto* text = new TextLabel(tr("No request was created and no incident was consumed. A kept draft is offered at the next New request; "
                                  "a discarded one is deleted."),
                               TextRole::Body, this);
    auto* keep = new Button(ButtonKind::Primary, "save", this);
    auto* discard = new Button(ButtonKind::Danger, "trash-2", this);
    auto* goOn = new Button(ButtonKind::Secondary, this);
    keep->setText(tr("&Keep draft"));
    discard->setText(tr("&Discard"));
    goOn->setText(tr("&Go on"));
    keep->setObjectName(QStringLiteral("keepDraftButton"));
    discard->setObjectName(QStringLiteral("discardDraftButton"));
    goOn->setObjectName(QStringLiteral("goOnButton"));
    discard->setAutoDefault(false);
    goOn->setAutoDefault(false);
    keep->setDefault(true);

    auto* buttons = new QHBoxLayout;
    setSpaces(buttons, 2);
    buttons->addWidget(discard);
    buttons->addStretch();
    buttons->addWidget(goOn);
    buttons->addWidget(keep);
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 3, 6);
    column->addWidget(head);
    column->addWidget(text);
    column->addStretch();
    column->addLayout(buttons);
    setScaledMinimumWidth(this, 440);
    connect(keep, &QPushButton::clicked, this, [this] { choose(Choice::Keep); });
    connect(discard, &QPushButton::clicked, this, [this] { choose(Choice::Discard); });
    connect(goOn, &QPushButton::clicked, this, [this] { choose(Choice::GoOn); });
    setAccessibleDescription(text->text());
    keep->setFocus(Qt::OtherFocusReason);
    fitDialog(this);
}

void LeaveDialog::choose(Choice choice)
{
    m_choice = choice;
    choice == Choice::GoOn ? reject() : accept();
}
