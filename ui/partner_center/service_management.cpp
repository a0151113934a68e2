#include "ui/partner_center/service_management.h"

#include "model/wording.h"
#include "ui/partner_center/workloads.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ServiceManagement::ServiceManagement(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card), m_text(new TextLabel(TextRole::Body)),
      m_new(new Button(ButtonKind::Primary, "plus"))
{
    m_new->setObjectName(u"newRequestButton"_s);
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 4);
    column->addWidget(m_card);
    setSpaces(m_card->bodyLayout(), 3, 4);
    m_card->bodyLayout()->addWidget(m_text);
    m_card->bodyLayout()->addWidget(m_new, 0, Qt::AlignLeft);
    connect(m_new, &Button::clicked, this, [this] {
        m_isOpen = true;
        showWorkloads();
        announce(this, tr("Choose the workload."));
        for (Button* button : std::as_const(m_buttons)) {
            if (!button->isEnabled())
                continue;
            button->setFocus(Qt::TabFocusReason);
            break;
        }
    });
}

void ServiceManagement::setCustomer(const QString& customer)
{
    if (customer != m_customer)
        m_isOpen = false;
    m_customer = customer;
    retranslate();
}

void ServiceManagement::retranslate()
{
    m_card->setTitle(tr("Service Management"));
    m_text->setText(
        tr("A new request for this customer begins here. Opening a portal directly would open it for your own organisation."));
    m_new->setText(tr("New request"));
    refresh();
}

void ServiceManagement::refresh() { showWorkloads(); }

void ServiceManagement::showWorkloads()
{
    if (m_workloads) { // not at once: one of its buttons may have led here
        m_workloads->hide();
        m_workloads->deleteLater();
        m_workloads = nullptr;
    }
    m_buttons.clear();
    m_new->setKind(m_isOpen ? ButtonKind::Secondary : ButtonKind::Primary);
    if (!m_isOpen)
        return;
    m_workloads = new QWidget;
    auto* column = new QVBoxLayout(m_workloads);
    setSpaces(column, 4);
    const QList<WorkloadGroup> groups = workloadGroups();
    for (const WorkloadGroup& group : groups) {
        auto* card = new Card(group.name);
        for (const Workload& workload : group.workloads)
            card->addSection()->addWidget(newRow(workload.portal, workload.name, workload.products));
        column->addWidget(card);
    }
    layout()->addWidget(m_workloads);
}

QWidget* ServiceManagement::newRow(Portal portal, const QString& name, const QString& products)
{
    const Refusals refusals =
        whyNotActFor(m_workspace.account(), m_customer, m_workspace.organisation().value_or(Organisation()), portal);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    setSpaces(column, 2);
    auto* row = new QHBoxLayout;
    setSpaces(row, 4);
    auto* words = new QVBoxLayout;
    setSpaces(words, 0);
    words->addWidget(new TextLabel(name, TextRole::Strong));
    words->addWidget(new TextLabel(products, TextRole::Caption));
    auto* where = new TextLabel(tr("Opens the portal: %1").arg(wording::textOf(portal)), TextRole::Caption);
    where->setMuted(true);
    words->addWidget(where);
    row->addLayout(words, 1);
    auto* open = new Button(ButtonKind::Secondary, "arrow-right");
    open->setObjectName(u"workload-%1"_s.arg(codeOf(portal)));
    open->setText(tr("Open"));
    //: Must begin with the text of the button, "Open".
    open->setAccessibleName(tr("Open %1").arg(name));
    row->addWidget(open, 0, Qt::AlignTop);
    column->addLayout(row);
    m_buttons.append(open);
    if (!refusals.isEmpty()) {
        auto* why = new ReasonLine;
        why->setObjectName(u"whyNot-%1"_s.arg(codeOf(portal)));
        why->setReason(wording::textOf(refusals.first()), wording::adviceFor(refusals.first()));
        column->addWidget(why);
        open->setRefusal(wording::textOf(refusals.first()));
    }
    connect(open, &Button::clicked, this, [this, portal] { Q_EMIT portalWanted(portal, m_customer); });
    return whole;
}
