#include "ui/window/workspace_view.h"

#include "model/workspace.h"
#include "ui/editions/editions_page.h"
#include "ui/help/help_page.h"
#include "ui/help/help_topics.h"
#include "ui/home/home_page.h"
#include "ui/partner_center/sign_in_page.h"
#include "ui/partner_center/technical_benefits_page.h"
#include "ui/support_for_business/request_wizard_page.h"
#include "ui/support_for_business/requests_page.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/stack.h"
#include "ui/window/navigation.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

WorkspaceView::WorkspaceView(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_navigation(new Navigation(this)), m_stack(new Stack(this))
{
    setObjectName(u"workspaceView"_s);
    auto* row = new QHBoxLayout(this);
    setSpaces(row, 0);
    auto* left = new QWidget(this);
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(left);
    setSpaces(column, 0, 0, 2, 0, 0);
    column->addWidget(m_navigation);
    row->addWidget(left);
    row->addWidget(newDivider(this, true));
    row->addWidget(m_stack, 1);
    connect(m_navigation, &Navigation::placeWanted, this, &WorkspaceView::go);
    // The editions call some places by other names.
    m_navigation->setNames([this](Place place) { return nameOf(place, m_workspace.edition()); });
    connect(&m_workspace, &Workspace::changed, this, [this, known = m_workspace.edition().id]() mutable {
        if (std::exchange(known, m_workspace.edition().id) != m_workspace.edition().id)
            m_navigation->retranslate();
    });
}

// Every page asks for places and for a sign-in in the same words.
template <class T> T* WorkspaceView::routed(T* page)
{
    connect(page, &T::placeWanted, this, &WorkspaceView::go);
    connect(page, &T::signInWanted, this, &WorkspaceView::signInAs);
    return page;
}

Page* WorkspaceView::newPage(Place place)
{
    switch (place) {
    case Place::Home: return routed(new HomePage(m_workspace));
    case Place::SignIn: return routed(new SignInPage(m_workspace));
    case Place::TechnicalBenefits: return routed(new TechnicalBenefitsPage(m_workspace));
    case Place::Editions: {
        auto* editions = new EditionsPage(m_workspace);
        connect(editions, &EditionsPage::editionWanted, this, &WorkspaceView::editionWanted);
        return editions;
    }
    case Place::NewRequest: {
        auto* wizard = routed(new RequestWizardPage(m_workspace));
        connect(wizard, &RequestWizardPage::requestWanted, this, &WorkspaceView::showRequest);
        return wizard;
    }
    case Place::Requests: return routed(new RequestsPage(m_workspace));
    case Place::Help: return new HelpPage;
    }
    return nullptr;
}

Page* WorkspaceView::pageOf(Place place)
{
    Page*& page = m_pages[place];
    if (!page) {
        page = newPage(place);
        m_stack->addWidget(page);
    }
    return page;
}

Page* WorkspaceView::page() const { return m_pages.value(m_place); }

bool WorkspaceView::mayLeave()
{
    auto* wizard = qobject_cast<RequestWizardPage*>(page());
    return !wizard || !m_shown || wizard->mayLeave();
}

bool WorkspaceView::go(Place place)
{
    if (m_shown && place == m_place)
        return true;
    if (!mayLeave())
        return false;
    if (place == Place::SignIn)
        m_before = m_place;
    m_place = place;
    m_shown = true;
    Page* page = pageOf(place);
    m_stack->setCurrentWidget(page);
    m_navigation->setPlace(place);
    if (auto* wizard = qobject_cast<RequestWizardPage*>(page))
        wizard->start();
    page->focusFirst();
    announce(page, page->title());
    Q_EMIT placeChanged(place);
    return true;
}

void WorkspaceView::setRail(bool rail) { m_navigation->setRail(rail); }

void WorkspaceView::signInAs(const QString& signIn)
{
    if (signIn.isEmpty()) {
        go(Place::SignIn);
        return;
    }
    // Another account has other drafts and other plans: what stands in the wizard belongs to the one who typed it.
    if (!mayLeave() || !m_workspace.signInAs(signIn))
        return;
    announce(this, tr("Signed in as %1.").arg(signIn));
    if (m_place == Place::SignIn)
        go(m_before == Place::SignIn || m_before == Place::Home ? Place::TechnicalBenefits : m_before);
}

void WorkspaceView::startRequestWith(const QString& productVersion)
{
    if (go(Place::NewRequest))
        static_cast<RequestWizardPage*>(page())->startWith(productVersion);
}

void WorkspaceView::showRequest(const QString& number)
{
    if (go(Place::Requests))
        static_cast<RequestsPage*>(page())->showRequest(number);
}

void WorkspaceView::showHelp(const QString& topic)
{
    const QString wanted = topic.isEmpty() ? helpTopicFor(m_place) : topic;
    if (go(Place::Help))
        static_cast<HelpPage*>(page())->showTopic(wanted);
}
