#include "ui/window/workspace_view.h"

#include "model/workspace.h"
#include "ui/azure/azure_form.h"
#include "ui/azure/azure_link_page.h"
#include "ui/azure/azure_menu.h"
#include "ui/azure/azure_overview_page.h"
#include "ui/azure/azure_plans_page.h"
#include "ui/azure/decode_error_page.h"
#include "ui/cloud_portals/short_request_page.h"
#include "ui/editions/editions_page.h"
#include "ui/help/help_page.h"
#include "ui/help/help_topics.h"
#include "ui/home/home_page.h"
#include "ui/partner_center/customers_page.h"
#include "ui/partner_center/membership_center_page.h"
#include "ui/partner_center/sign_in_page.h"
#include "ui/partner_center/technical_benefits_page.h"
#include "ui/partner_center/tpd_page.h"
#include "ui/reference/coverage_checker_page.h"
#include "ui/reference/support_plans_page.h"
#include "ui/reference/which_way_page.h"
#include "ui/reference/who_can_do_it_page.h"
#include "ui/support_for_business/request_wizard_page.h"
#include "ui/support_for_business/requests_page.h"
#include "ui/widgets/focus_leave.h"
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
            takeEdition();
    });
}

// Another edition calls places by other names, and Support for Business asks in another form: what is typed is kept.
void WorkspaceView::takeEdition()
{
    m_navigation->retranslate();
    Page* form = m_pages.take(Place::NewRequest);
    if (!form)
        return;
    const bool wasShown = m_shown && m_place == Place::NewRequest;
    auto* old = static_cast<RequestForm*>(form);
    old->flush();
    const UnsavedDrafts<Draft> typed = old->takeUnsaved();
    takeFocusOutOf(form);
    delete form;
    if (!typed.isEmpty())
        static_cast<RequestForm*>(pageOf(Place::NewRequest))->giveUnsaved(typed);
    if (!wasShown)
        return;
    m_shown = false;
    go(Place::NewRequest);
}

// Every page asks for places and for a sign-in in the same words.
template <class T> T* WorkspaceView::routed(T* page)
{
    connect(page, &T::placeWanted, this, &WorkspaceView::go);
    connect(page, &T::signInWanted, this, &WorkspaceView::signInAs);
    return page;
}

Page* WorkspaceView::newForm(RequestForm* form)
{
    connect(form, &RequestForm::requestWanted, this, [this, form](const QString& number) {
        showRequestIn(form->portal() == Portal::Azure ? Place::AzureRequests : Place::Requests, number);
    });
    return routed(form);
}

Page* WorkspaceView::newAzureRequests()
{
    auto* requests = routed(new RequestsPage(m_workspace, Portal::Azure));
    auto* menu = new AzureMenu(Place::AzureRequests);
    requests->setMenu(menu);
    connect(menu, &AzureMenu::placeWanted, this, &WorkspaceView::go);
    return requests;
}

Page* WorkspaceView::newPage(Place place)
{
    switch (place) {
    case Place::Home: {
        auto* home = routed(new HomePage(m_workspace));
        connect(home, &HomePage::drillWanted, this, &WorkspaceView::startRequestWith);
        return home;
    }
    case Place::SignIn: return routed(new SignInPage(m_workspace));
    case Place::TechnicalBenefits: {
        auto* benefits = routed(new TechnicalBenefitsPage(m_workspace));
        connect(benefits, &TechnicalBenefitsPage::drillWanted, this, &WorkspaceView::startRequestWith);
        return benefits;
    }
    case Place::AdvisoryHours: return routed(new TpdPage(m_workspace));
    case Place::MembershipCenter: return routed(new MembershipCenterPage(m_workspace));
    case Place::Customers: {
        auto* customers = routed(new CustomersPage(m_workspace));
        connect(customers, &CustomersPage::portalWanted, this, &WorkspaceView::openPortal);
        return customers;
    }
    case Place::SupportPlans: return routed(new SupportPlansPage(m_workspace));
    case Place::WhoCanDoIt: return routed(new WhoCanDoItPage(m_workspace));
    case Place::NewRequest: return newForm(new RequestWizardPage(m_workspace));
    case Place::Editions: {
        auto* editions = new EditionsPage(m_workspace);
        connect(editions, &EditionsPage::editionWanted, this, &WorkspaceView::editionWanted);
        return editions;
    }
    case Place::Microsoft365: return newForm(new ShortRequestPage(m_workspace, Portal::Microsoft365));
    case Place::PowerPlatform: return newForm(new ShortRequestPage(m_workspace, Portal::PowerPlatform));
    case Place::Lcs: return newForm(new ShortRequestPage(m_workspace, Portal::Lcs));
    case Place::Requests: return routed(new RequestsPage(m_workspace));
    case Place::CoverageChecker: {
        auto* checker = routed(new CoverageCheckerPage(m_workspace));
        connect(checker, &CoverageCheckerPage::requestWanted, this, &WorkspaceView::startRequestWith);
        return checker;
    }
    case Place::WhichWay: {
        auto* way = routed(new WhichWayPage(m_workspace));
        connect(way, &WhichWayPage::requestWanted, this, &WorkspaceView::startRequestWith);
        return way;
    }
    case Place::Azure: return routed(new AzureOverviewPage(m_workspace));
    case Place::AzureSupportPlans: return routed(new AzurePlansPage(m_workspace));
    case Place::AzureLink: return routed(new AzureLinkPage(m_workspace));
    case Place::AzureNewRequest: return newForm(new AzureForm(m_workspace));
    case Place::AzureRequests: return newAzureRequests();
    case Place::DecodeError: return routed(new DecodeErrorPage);
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
    auto* form = qobject_cast<RequestForm*>(page());
    return !form || !m_shown || form->mayLeave();
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
    const bool isNew = !m_pages.value(place);
    Page* page = pageOf(place);
    m_stack->setCurrentWidget(page);
    m_navigation->setPlace(place);
    if (auto* form = qobject_cast<RequestForm*>(page))
        form->start();
    page->focusFirst();
    if (isNew) // else one comes back to where one was
        page->showTop();
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
    const ProductVersion* product = m_workspace.catalogue().product(productVersion);
    const std::optional<Place> own = product && product->portal ? newRequestPlaceOf(*product->portal) : std::nullopt;
    if (go(own.value_or(Place::NewRequest)))
        static_cast<RequestForm*>(page())->startWith(productVersion);
}

void WorkspaceView::openPortal(Portal portal, const QString& customer)
{
    const std::optional<Place> place = newRequestPlaceOf(portal);
    if (!place || !go(*place))
        return;
    auto* form = static_cast<RequestForm*>(page());
    form->startWith({}, customer);
    form->focusFirst();
}

void WorkspaceView::showRequest(const QString& number) { showRequestIn(Place::Requests, number); }

void WorkspaceView::showRequestIn(Place list, const QString& number)
{
    if (go(list))
        static_cast<RequestsPage*>(page())->showRequest(number);
}

void WorkspaceView::showCoverage(const QString& productVersion)
{
    if (go(Place::CoverageChecker))
        static_cast<CoverageCheckerPage*>(page())->showProduct(productVersion);
}

void WorkspaceView::showHelp(const QString& topic)
{
    const QString wanted = topic.isEmpty() ? helpTopicFor(m_place) : topic;
    if (go(Place::Help))
        static_cast<HelpPage*>(page())->showTopic(wanted);
}
