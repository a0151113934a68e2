#include "ui/window/edition_dialog.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/request/dialog_fit.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EditionDialog::EditionDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_explanation(new TextLabel(TextRole::Body)),
      m_refused(new MessageBar(Tone::Danger)), m_editions(new ChoiceRow(Qt::Vertical)),
      m_effect(new TextLabel(TextRole::Body)), m_secondHand(new MessageBar(Tone::Warning)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"editionDialog"_s);
    m_editions->setObjectName(u"editionChoice"_s);
    m_effect->setObjectName(u"editionEffect"_s);
    m_effect->setMuted(true);
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 4, 6);
    for (QWidget* part : {static_cast<QWidget*>(m_explanation), static_cast<QWidget*>(m_refused),
                          static_cast<QWidget*>(m_editions), static_cast<QWidget*>(m_effect),
                          static_cast<QWidget*>(m_secondHand), static_cast<QWidget*>(m_buttons)})
        column->addWidget(part);
    setScaledMinimumWidth(m_explanation, 460);
    connect(m_editions, &ChoiceRow::chosen, this, &EditionDialog::showEffect);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &EditionDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &EditionDialog::reject);
    retranslate();
    m_editions->setCurrentId(m_workspace.edition().id);
    showEffect();
    if (QAbstractButton* current = m_editions->buttonOf(m_workspace.edition().id))
        current->setFocus();
}

void EditionDialog::retranslate()
{
    setWindowTitle(tr("Try another edition"));
    m_explanation->setText(tr("The same organisation under the rules of another edition. Offers, contracts, links and requests "
                              "stay in the file, and switching back shows what was there before."));
    m_editions->setLabel(tr("Edition"));
    QList<ChoiceRow::Choice> choices;
    for (const Edition& edition : m_workspace.catalogue().editions())
        choices.append({edition.id, wording::textOf(edition.name)});
    m_editions->setChoices(choices);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Use this edition"));
    showEffect();
}

// What becomes of the offers, before it is done.
void EditionDialog::showEffect()
{
    const Edition* edition = m_workspace.catalogue().edition(m_editions->currentId());
    if (!edition)
        return;
    int unknown = 0, known = 0;
    const QList<Organisation> organisations = m_workspace.organisations();
    for (const Organisation& organisation : organisations)
        for (const Offer& offer : organisation.offers)
            ++(edition->offerType(offer.kind, offer.level) ? known : unknown);
    const bool isCurrent = edition->id == m_workspace.edition().id;
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!isCurrent);
    QStringList lines;
    if (isCurrent)
        unknown = known = 0;
    if (unknown > 0)
        lines << tr("%n membership offer(s) of this workspace are unknown to that edition. They count for nothing there, and "
                    "count again after switching back.",
                    nullptr, unknown);
    if (known > 0)
        lines << tr("%n membership offer(s) of this workspace exist in that edition too, with the names and quantities that it gives them.", nullptr, known);
    lines << (isCurrent ? tr("This workspace follows the rules of this edition already. Choose another one to try it.")
                        : tr("Contracts that are activated keep their plan, their end date and their incidents."));
    m_effect->setText(lines.join(u'\n'));
    m_secondHand->setText(edition->secondHand
                              ? tr("The facts of this edition are second-hand. Benefits > Editions compared marks each of them.")
                              : QString());
    fitDialog(this);
}

void EditionDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EditionDialog::accept()
{
    const Outcome<Done> outcome = m_workspace.setEdition(m_editions->currentId());
    if (outcome.isDone())
        QDialog::accept();
    else if (outcome.isRefused())
        m_refused->showMessage({}, wording::textOf(outcome.refusals().constFirst()));
    else
        m_refused->showMessage(wording::titleOf(outcome.failure().kind), wording::textOf(outcome.failure()));
}
