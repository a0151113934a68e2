#pragma once

#include "model/domain/advisory.h"
#include "model/domain/request.h"
#include "ui/places.h"
#include "ui/request/unsaved_drafts.h"

#include <QHash>
#include <QWidget>

class Navigation;
class Page;
class QStackedWidget;
class RequestForm;
class Workspace;

// An open workspace: navigation at the left, its pages at the right. Made anew for every workspace, so that every page has
// its workspace by reference. A page is made when it is visited for the first time.
class WorkspaceView : public QWidget
{
    Q_OBJECT

public:
    WorkspaceView(Workspace& workspace, QWidget* parent = nullptr);

    Navigation* navigation() const { return m_navigation; }
    Place place() const { return m_place; }
    Page* page() const;
    // False where the person preferred to stay: the place shown has unsaved typing.
    bool go(Place place);
    bool mayLeave(); // asks the place shown; before the workspace is closed
    // --- what is typed and could not be saved, on whatever page: workspace_view_typed.cpp
    void flush(); // tries it once more
    bool hasUnsaved() const;
    QStringList pagesThatLose() const; // titles of those whose typing neither the file nor a copy holds
    bool keepIn(Workspace& copy);      // as drafts of the accounts that typed it; false: some of it is only in this window
    // What is typed and not saved, when the pages are made anew: taken from the old ones and given to the new.
    struct Typed
    {
        QMap<Place, UnsavedDrafts<Draft>> drafts;
        UnsavedDrafts<AdvisoryDraft> hours;
    };
    Typed takeTyped();
    void giveTyped(const Typed& typed);
    void setRail(bool rail);

    void signInAs(const QString& signIn); // "" = the sign-in page
    void startRequestWith(const QString& productVersion);
    // A new request in this portal, for this CSP customer; "" = for the own organisation.
    void openPortal(Portal portal, const QString& customer);
    void showRequest(const QString& number);
    void showCoverage(const QString& productVersion);
    void showHelp(const QString& topic); // "" = for the place shown now

Q_SIGNALS:
    void placeChanged(Place place);
    void editionWanted(); // another one for this training workspace

private:
    void takeEdition();
    Page* pageOf(Place place);
    Page* newPage(Place place);
    void showRequestIn(Place list, const QString& number);
    Page* newForm(RequestForm* form);
    Page* newAzureRequests();
    template <class T> T* routed(T* page);

    Workspace& m_workspace;
    Navigation* m_navigation;
    QStackedWidget* m_stack;
    QHash<Place, Page*> m_pages;
    Place m_place = Place::Home;
    Place m_before = Place::Home; // where sign-in leads back to
    bool m_shown = false;
};
