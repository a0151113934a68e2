#include "ui/partner_center/benefit_panel.h"

#include "model/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/help_list.h"
#include "ui/widgets/masked_id.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/stack.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int lastStep = 2;

BenefitPanel::BenefitPanel(QWidget* parent) : Card(parent)
{
    setObjectName(u"benefitPanel"_s);
    setStrongFrame(true);
    m_source = new TextLabel(TextRole::Caption, this);
    m_source->setMuted(true);
    m_stepper = new Stepper(this);
    m_steps = new Stack(this);
    bodyLayout()->addWidget(m_source);
    bodyLayout()->addWidget(m_stepper);
    m_steps->addWidget(newIntroduction());
    m_steps->addWidget(newWalkthrough());
    m_steps->addWidget(newActivation());
    addSection()->addWidget(m_steps);
    buildFooter();
    connect(m_stepper, &Stepper::stepWanted, this, &BenefitPanel::go);
    close();
}

static QVBoxLayout* columnIn(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    setSpaces(column, 3);
    return column;
}

QWidget* BenefitPanel::newIntroduction()
{
    auto* step = new QWidget(this);
    QVBoxLayout* column = columnIn(step);
    m_introduction = new HelpList(step);
    m_guide = new MessageBar(Tone::Info, step);
    column->addWidget(m_introduction);
    column->addWidget(m_guide);
    column->addStretch(1);
    connect(m_guide, &MessageBar::linkActivated, this, &BenefitPanel::guideWanted);
    return step;
}

QWidget* BenefitPanel::newWalkthrough()
{
    auto* step = new QWidget(this);
    m_walkthrough = new HelpList(step);
    QVBoxLayout* column = columnIn(step);
    column->addWidget(m_walkthrough);
    column->addStretch(1);
    return step;
}

QWidget* BenefitPanel::newActivation()
{
    auto* step = new QWidget(this);
    QVBoxLayout* column = columnIn(step);
    m_waiting = new TextLabel(TextRole::Body, step);
    m_activate = new Button(ButtonKind::Primary, step);
    m_activate->setObjectName(u"panelActivateButton"_s);
    m_reason = new ReasonLine(step);
    m_reason->setCompact(true);
    m_idsPart = new QWidget(step);
    QVBoxLayout* ids = columnIn(m_idsPart);
    m_contract = new MaskedId(m_idsPart);
    m_contract->setObjectName(u"contractId"_s);
    m_access = new MaskedId(m_idsPart);
    m_access->setObjectName(u"accessId"_s);
    for (MaskedId* id : {m_contract, m_access})
        id->setLabelWidth(104);
    m_idsNote = new TextLabel(TextRole::Caption, m_idsPart);
    m_idsNote->setMuted(true);
    for (QWidget* part : {static_cast<QWidget*>(m_contract), static_cast<QWidget*>(m_access), static_cast<QWidget*>(m_idsNote)})
        ids->addWidget(part);
    column->addWidget(m_waiting);
    column->addWidget(m_activate, 0, Qt::AlignLeft);
    column->addWidget(m_reason);
    column->addWidget(m_idsPart);
    column->addStretch(1);
    connect(m_activate, &Button::clicked, this, [this] {
        if (m_benefit)
            Q_EMIT activateWanted(*m_benefit);
    });
    return step;
}

void BenefitPanel::buildFooter()
{
    m_previous = new Button(ButtonKind::Secondary, this);
    m_previous->setObjectName(u"panelPreviousButton"_s);
    m_next = new Button(ButtonKind::Secondary, this);
    m_next->setObjectName(u"panelNextButton"_s);
    m_close = new Button(ButtonKind::Secondary, this);
    m_close->setObjectName(u"panelCloseButton"_s);
    auto* row = new QHBoxLayout;
    setSpaces(row, 2);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addStretch(1);
    row->addWidget(m_close);
    addSection(true)->addLayout(row);
    connect(m_previous, &Button::clicked, this, [this] { go(m_stepper->current() - 1); });
    connect(m_next, &Button::clicked, this, [this] { go(m_stepper->current() + 1); });
    connect(m_close, &Button::clicked, this, [this] {
        close();
        Q_EMIT closed();
    });
}

void BenefitPanel::open(Benefit benefit, int step)
{
    if (m_benefit != benefit)
        maskIds();
    m_benefit = benefit;
    go(step);
}

void BenefitPanel::close()
{
    m_access->setId({});
    m_contract->setId({});
    m_benefit.reset();
    hide();
}

void BenefitPanel::go(int step)
{
    m_stepper->setCurrent(step);
    m_steps->setCurrentIndex(step);
    m_previous->setVisible(step > 0);
    m_next->setVisible(step < lastStep);
    if (m_next->isVisible() || m_previous->isVisible()) // the button that was pressed may be gone
        (step < lastStep ? m_next : m_previous)->setFocus(Qt::OtherFocusReason);
}

void BenefitPanel::setPage(const BenefitsPage& page, const Workspace& workspace)
{
    const auto row = std::find_if(page.rows.begin(), page.rows.end(), [this](const BenefitsPage::Row& candidate) {
        return m_benefit == candidate.allowance.benefit;
    });
    if (row == page.rows.end() || workspace.edition().activation == ActivationStyle::WholeMembership) {
        close();
        return;
    }
    setTexts(*row, workspace);
    setIds(*row);
    show();
}

void BenefitPanel::setTexts(const BenefitsPage::Row& row, const Workspace& workspace)
{
    const Allowance& allowance = row.allowance;
    const BenefitText* text = workspace.edition().textFor(allowance.benefit);
    const QString name = text ? wording::textOf(text->name) : codeOf(allowance.benefit);
    setTitle(name);
    m_source->setText(wording::textOf(allowance.source));
    m_stepper->setSteps({tr("Introduction"), tr("Activation Walkthrough"), tr("Activate Benefits")});
    m_introduction->setItems(
        {{"gift", text ? wording::textOf(text->scope) : QString(),
          tr("Support for one specific problem, an error message, or something that does not work as it should.")},
         {"gauge", wording::quantityText(allowance.benefit, allowance.quantity),
          tr("From %1").arg(wording::textOf(allowance.source))},
         {"calendar-days", wording::withDate(tr("Activate by %1"), allowance.activateBy),
          wording::withDate(tr("The membership ends on %1."), allowance.membershipEnd)}});
    m_guide->setText(tr("What support is, who may activate it and where it is used:"));
    m_guide->setLink(tr("Technical support guide"));
    m_walkthrough->setItems(
        {{"key-round", tr("1. Get Contract ID and Access ID"),
          tr("A Global admin or MPN partner admin presses Activate on the next step. Both IDs then stand there, for every "
             "account that sees this page.")},
         {"life-buoy", tr("2. Raise support request"),
          tr("The first time, each account links the contract with both IDs in the portal of the product: on-premises "
             "products in Support for Business, cloud products in their own. Then the plan is offered there.")}});
    m_waiting->setText(tr("Activate %1 for the organisation. It starts today.").arg(name));
    m_activate->setText(tr("Ac&tivate"));
    m_previous->setText(tr("&Previous"));
    m_next->setText(tr("&Next"));
    m_close->setText(tr("&Close"));
    m_close->setAccessibleName(tr("Close %1").arg(name));
}

void BenefitPanel::setIds(const BenefitsPage::Row& row)
{
    const bool isActivated = row.contract.has_value();
    const std::optional<Contract>& shown = isActivated ? row.contract : row.earlier;
    m_waiting->setVisible(!isActivated);
    m_activate->setVisible(!isActivated);
    m_idsPart->setVisible(shown.has_value());
    const QString why = isActivated || row.whyNotActivate.isEmpty() ? QString() : wording::textOf(row.whyNotActivate.first());
    m_activate->setRefusal(why);
    m_reason->setReason(why, why.isEmpty() ? QString() : wording::adviceFor(row.whyNotActivate.first()));
    if (!shown)
        return;
    m_contract->setLabel(tr("Contract ID"));
    m_access->setLabel(tr("Access ID"));
    // Setting an ID masks it again: not on every refresh.
    if (m_access->id() != shown->accessId)
        m_access->setId(shown->accessId);
    if (m_contract->id() != shown->contractId)
        m_contract->setId(shown->contractId);
    const QString dates =
        !isActivated
            ? tr("The contract of the previous membership, from %1 to %2: it stays valid until that day. Activate the benefit "
                 "anew. A copied ID leaves the clipboard after 30 seconds.")
        : shown->entitlements.size() > 1
            ? tr("One pair of IDs serves every benefit that was activated together. Contract from %1 to %2. A copied ID leaves "
                 "the clipboard after 30 seconds.")
            : tr("Contract from %1 to %2. A copied ID leaves the clipboard after 30 seconds.");
    m_idsNote->setText(wording::withDate(wording::withDate(dates, shown->start), shown->end));
}

void BenefitPanel::maskIds()
{
    m_access->mask();
    m_contract->mask();
}

void BenefitPanel::focusIds() { m_contract->showButton()->setFocus(Qt::OtherFocusReason); }

void BenefitPanel::focusFirst() { (m_next->isVisible() ? m_next : m_close)->setFocus(Qt::OtherFocusReason); }
