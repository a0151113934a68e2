#include "ui/window/account_menu.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QMenu>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <utility>

using namespace Qt::StringLiterals;

AccountMenu::AccountMenu(QWidget* parent) : BarButton("circle-user-round", TextRole::Body, parent), m_list(new QMenu(this))
{
    setObjectName(u"accountButton"_s);
    m_list->setObjectName(u"accountMenu"_s);
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    setSpaces(column, 2, 4);
    m_name = new TextLabel(TextRole::Strong);
    m_facts = new Facts;
    column->addWidget(m_name);
    column->addWidget(m_facts);
    setScaledMinimumWidth(panel, 280);
    auto* head = new QWidgetAction(this);
    head->setDefaultWidget(panel);
    m_list->addAction(head);
    m_list->addSeparator();
    m_signIn = m_list->addAction(QString());
    m_signIn->setObjectName(u"signInAction"_s);
    m_signOut = m_list->addAction(QString());
    m_signOut->setObjectName(u"signOutAction"_s);
    connect(m_signIn, &QAction::triggered, this, &AccountMenu::signInWanted);
    connect(m_signOut, &QAction::triggered, this, &AccountMenu::signOutWanted);
    // The first thing that can be done is chosen: the arrow keys need no empty step over the facts.
    connect(m_list, &QMenu::aboutToShow, this, [this] { m_list->setActiveAction(m_signIn); });
    setMenu(m_list);
    retranslate();
}

void AccountMenu::setWorkspace(const Workspace* workspace)
{
    m_workspace = workspace;
    retranslate();
}

void AccountMenu::setShort(bool isShort)
{
    if (std::exchange(m_short, isShort) != isShort)
        retranslate();
}

QList<AccountMenu::Line> AccountMenu::lines() const
{
    const std::optional<Account> account = m_workspace ? m_workspace->account() : std::nullopt;
    if (!account)
        return {};
    QList<Line> lines{{tr("Kind"), wording::textOf(account->kind)},
                      {tr("Programmes"), wording::programmesText(*account)},
                      {tr("Roles"), wording::rolesText(account->roles)}};
    if (const auto organisation = m_workspace->organisation())
        lines.append({tr("Organisation"), organisation->name});
    return lines;
}

void AccountMenu::retranslate()
{
    const std::optional<Account> account = m_workspace ? m_workspace->account() : std::nullopt;
    QList<Facts::Fact> facts;
    QStringList spoken;
    const QList<Line> all = lines();
    for (const Line& line : all) {
        facts.append({line.name, line.value});
        //: Read by a screen reader: "Kind: Work or school".
        spoken.append(tr("%1: %2").arg(line.name, line.value));
    }
    const QString nobody = tr("Not signed in");
    const QString whole = account ? account->signIn : nobody;
    setText(m_short && account ? whole.section(u'@', 0, 0).section(u'.', 0, 0) : whole);
    //: %1 is a sign-in name, or "Not signed in". Must contain it.
    setAccessibleName(tr("Account: %1").arg(whole));
    setAccessibleDescription(spoken.join(u". "_s));
    m_name->setText(account && !account->displayName.isEmpty() ? account->displayName : whole);
    m_facts->setFacts(facts);
    m_facts->setVisible(!facts.isEmpty());
    m_signIn->setText(account ? tr("Sign-&in with another account") : tr("Sign &in"));
    m_signOut->setText(tr("Sign &out"));
    m_signOut->setVisible(account.has_value());
    updateGeometry();
    update();
}

void AccountMenu::changeEvent(QEvent* event)
{
    BarButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
