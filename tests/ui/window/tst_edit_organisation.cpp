#include "opened_window.h"

#include "tests/support/workspaces.h"
#include "ui/start/account_editor.h"
#include "ui/start/edit_organisation_dialog.h"
#include "ui/start/offer_editor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_cures.h"
#include "ui/widgets/field.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/searchable_combo.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QWheelEvent>
#include <QtTest>

using namespace Qt::StringLiterals;

// Edit my organisation: the editors of its making, on what stands in the file.
class TestEditOrganisation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        allowOnlyOffscreenWarnings();
        installAccessibleCures();
        m_opened.emplace();
        m_path = m_opened->path(u"own.vantaggi"_s);
        makeOwnWorkspace(m_path).reset();
    }
    void cleanup() { m_opened.reset(); }

    void onlyAnOwnOrganisationCanBeEdited()
    {
        const auto* action = m_opened->find<QAction>(u"editOrganisationAction"_s);
        QVERIFY(!action->isEnabled());
        const QStringList ofTraining{u"startOverAction"_s, u"setDateAction"_s, u"chooseEditionAction"_s};
        m_opened->open(u"gold-hybrid"_s);
        QVERIFY(!action->isEnabled());
        QCOMPARE(action->toolTip(), u"A training organisation stays as its scenario says."_s);
        QCOMPARE(action->whatsThis(), action->toolTip());
        QVERIFY(m_opened->find<QMenu>(u"workspaceMenu"_s)->toolTipsVisible());
        for (const QString& name : ofTraining)
            QVERIFY(m_opened->find<QAction>(name)->isEnabled() && m_opened->find<QAction>(name)->whatsThis().isEmpty());
        QVERIFY(m_opened->window->openWorkspace(m_path));
        QVERIFY(action->isEnabled() && action->whatsThis().isEmpty());
        for (const QString& name : ofTraining) {
            QVERIFY(!m_opened->find<QAction>(name)->isEnabled());
            QCOMPARE(m_opened->find<QAction>(name)->toolTip(), u"Only a training workspace can do this."_s);
        }
    }

    // The arrow keys come to a dimmed command, and a screen reader hears the reason with it.
    void aDimmedCommandTellsWhy()
    {
        m_opened->open(u"gold-hybrid"_s);
        auto* menu = m_opened->find<QMenu>(u"workspaceMenu"_s);
        auto* action = m_opened->find<QAction>(u"editOrganisationAction"_s);
        menu->popup(m_opened->window->mapToGlobal(QPoint(10, 60)));
        for (int i = 0; i < menu->actions().size() && menu->activeAction() != action; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QVERIFY(menu->activeAction() == action);
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(menu)->child(int(menu->actions().indexOf(action)));
        QCOMPARE(told->object(), action);
        QCOMPARE(told->role(), QAccessible::MenuItem);
        QCOMPARE(told->text(QAccessible::Name), u"Edit my organisation…"_s);
        QCOMPARE(told->text(QAccessible::Description), u"A training organisation stays as its scenario says."_s);
        QVERIFY(told->state().disabled && told->state().focused && !told->state().invisible);
        QVERIFY(told->parent()->object() == menu);
        QVERIFY(menu->rect().translated(menu->mapToGlobal(QPoint())).contains(told->rect()));
        told->actionInterface()->doAction(QAccessibleActionInterface::pressAction()); // does nothing
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(!m_opened->find<QDialog>(u"editOrganisationDialog"_s));
        menu->close();
        QVERIFY(told->state().invisible);
        QVERIFY(m_opened->window->openWorkspace(m_path));
        QVERIFY(!told->state().disabled);
        QCOMPARE(told->text(QAccessible::Description), QString());
    }

    void theMenuOpensWhatStandsInTheFileAndSavesIt()
    {
        QVERIFY(m_opened->window->openWorkspace(m_path));
        bool wasSeen = false;
        QTimer::singleShot(0, &*m_opened->window, [&] {
            auto* dialog = m_opened->find<EditOrganisationDialog>(u"editOrganisationDialog"_s);
            QCOMPARE(field(dialog, u"organisationNameField"_s)->text(), u"Aurora Sistemi"_s);
            QCOMPARE(field(dialog, u"partnerIdField"_s)->text(), u"9900001"_s);
            QCOMPARE(dialog->findChild<SearchableCombo*>(u"countryCombo"_s)->currentId(), u"IT"_s);
            QCOMPARE(dialog->findChildren<AccountEditor*>().size(), 2);
            QCOMPARE(dialog->findChildren<OfferEditor*>().size(), 1);
            QVERIFY(!dialog->findChild<QWidget*>(u"editionChoice"_s)->isVisible()); // the edition stays
            field(dialog, u"organisationNameField"_s)->setText(u"Aurora Due"_s);
            dialog->findChild<QAbstractButton*>(u"addAccountButton"_s)->click();
            const QList<AccountEditor*> editors = dialog->findChildren<AccountEditor*>();
            editors.last()->findChild<QLineEdit*>(u"signInField"_s)->setText(u"new@aurora.example"_s);
            editors.last()->findChild<QAbstractButton*>(u"role-admin-agent"_s)->click();
            wasSeen = true;
            dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
        });
        m_opened->find<QAction>(u"editOrganisationAction"_s)->trigger();
        QVERIFY(wasSeen);
        const Workspace& workspace = *m_opened->window->workspace();
        QCOMPARE(workspace.name().en, u"Aurora Due"_s);
        QCOMPARE(workspace.accounts().constLast().roles, QList<Role>{Role::AdminAgent});
        QVERIFY(m_opened->window->windowTitle().startsWith(u"Aurora Due"_s));
    }

    void whatIsInUseIsMarkedAndStays()
    {
        const auto workspace = openWorkspace(m_path);
        preparePlan(*workspace, u"engineer@aurora.example"_s);
        workspace->signOut();
        EditOrganisationDialog dialog(*workspace, nullptr);
        dialog.show();
        for (const AccountEditor* editor : dialog.findChildren<AccountEditor*>()) {
            QVERIFY(editor->findChild<QLineEdit*>(u"signInField"_s)->isReadOnly());
            QVERIFY(!editor->findChild<QWidget*>(u"removeAccountButton"_s)->isVisible());
        }
        const auto* offer = dialog.findChild<OfferEditor*>();
        QVERIFY(!offer->findChild<QWidget*>(u"offerTypeCombo"_s)->isEnabled());
        QVERIFY(!offer->findChild<QWidget*>(u"offerStart"_s)->isEnabled());
        QVERIFY(!offer->findChild<QWidget*>(u"removeOfferButton"_s)->isVisible());
        offer->findChild<QDateEdit*>(u"offerEnd"_s)->setDate(workspace->today().addDays(-40));
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(saysAnywhere(&dialog, u"that day must still count"_s));
        offer->findChild<QDateEdit*>(u"offerEnd"_s)->setDate(workspace->today());
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(workspace->organisations().constFirst().offers.constFirst().end, workspace->today());
    }

    void whatIsMissingIsSaidAtItsField()
    {
        const auto workspace = openWorkspace(m_path);
        EditOrganisationDialog dialog(*workspace, nullptr);
        dialog.show();
        field(&dialog, u"organisationNameField"_s)->clear();
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<MessageBar*>(u"wrongBar"_s)->isVisible());
        QCOMPARE(dialog.focusWidget(), field(&dialog, u"organisationNameField"_s));
        QCOMPARE(workspace->name().en, u"Aurora Sistemi"_s);
    }

    // As in the forms of the portals; the others stay marked.
    void whatIsEditedIsNoLongerCalledWrong()
    {
        OrganisationDialog dialog(OpenedWindow::catalogue(), nullptr);
        dialog.show();
        dialog.accept();
        auto* bar = dialog.findChild<MessageBar*>(u"wrongBar"_s);
        const auto errorAt = [&](const QString& name) {
            return qobject_cast<Field*>(dialog.findChild<QWidget*>(name)->parentWidget())->error();
        };
        const QString name = u"organisationNameField"_s;
        const QString account = u"signInField"_s;
        const QString offer = u"offerTypeCombo"_s;
        QVERIFY(bar->isVisible() && !errorAt(name).isEmpty() && !errorAt(account).isEmpty() && !errorAt(offer).isEmpty());
        QTest::keyClick(field(&dialog, name), Qt::Key_D);
        QVERIFY(errorAt(name).isEmpty() && !errorAt(account).isEmpty() && !bar->isVisible());
        dialog.accept();
        QVERIFY(bar->isVisible());
        QTest::keyClick(field(&dialog, account), Qt::Key_D);
        QVERIFY(errorAt(account).isEmpty() && !errorAt(offer).isEmpty() && !bar->isVisible());
        dialog.accept();
        auto* combo = dialog.findChild<SearchableCombo*>(offer);
        QTest::keyClick(combo, Qt::Key_G);
        QVERIFY(errorAt(offer).isEmpty() && !bar->isVisible());
        QApplication::setActiveWindow(&dialog); // offscreen, the list of matches stays the active window
    }

    // In a low window, with its label and what is wrong; not only the line that is typed into.
    void theFieldInErrorIsSeenWhole()
    {
        const auto workspace = openWorkspace(m_path);
        EditOrganisationDialog dialog(*workspace, nullptr);
        dialog.resize(600, 420);
        dialog.show();
        for (auto* editor : dialog.findChildren<AccountEditor*>())
            if (editor != dialog.findChildren<AccountEditor*>().constFirst())
                field(editor, u"signInField"_s)->clear();
        dialog.accept();
        auto* focused = qobject_cast<QLineEdit*>(dialog.focusWidget());
        QVERIFY(focused && focused->text().isEmpty());
        const QWidget* whole = focused->parentWidget();
        auto* scroll = dialog.findChild<QScrollArea*>();
        const auto isSeen = [&] {
            return scroll->viewport()->rect().contains(QRect(whole->mapTo(scroll->viewport(), QPoint()), whole->size()));
        };
        QTRY_VERIFY(isSeen());
        QVERIFY(saysAnywhere(whole, u"sign-in"_s) || saysAnywhere(whole, u"Sign-in"_s));
    }

    void anotherProgramsChangeIsSaidAndReadAgain()
    {
        const auto workspace = openWorkspace(m_path);
        EditOrganisationDialog dialog(*workspace, nullptr);
        dialog.show();
        {
            const auto other = openWorkspace(m_path);
            Organisation theirs = other->organisations().constFirst();
            theirs.partnerId = u"4321"_s;
            QVERIFY(other->editOrganisation(other->organisations().constFirst(), theirs));
        }
        field(&dialog, u"organisationNameField"_s)->setText(u"Mine"_s);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<MessageBar*>(u"changedBar"_s)->isVisible());
        QCOMPARE(field(&dialog, u"organisationNameField"_s)->text(), u"Mine"_s); // still there to be copied
        dialog.findChild<QAbstractButton*>(u"readAgainButton"_s)->click();
        QVERIFY(!dialog.findChild<MessageBar*>(u"changedBar"_s)->isVisible());
        QCOMPARE(field(&dialog, u"partnerIdField"_s)->text(), u"4321"_s);
        field(&dialog, u"organisationNameField"_s)->setText(u"Mine"_s);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(workspace->organisations().constFirst().partnerId, u"4321"_s);
        QCOMPARE(workspace->name().en, u"Mine"_s);
    }

    // Scrolling with the pointer over a date goes on scrolling.
    void theWheelChangesNoDate()
    {
        const auto workspace = openWorkspace(m_path);
        EditOrganisationDialog dialog(*workspace, nullptr);
        dialog.show();
        auto* end = dialog.findChild<QDateEdit*>(u"offerEnd"_s);
        end->setFocus();
        const QDate before = end->date();
        QWheelEvent wheel(QPointF(5, 5), end->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(end, &wheel);
        QCOMPARE(end->date(), before);
        QVERIFY(!wheel.isAccepted());
    }

    void escapeChangesNothing()
    {
        const auto workspace = openWorkspace(m_path);
        EditOrganisationDialog dialog(*workspace, nullptr);
        dialog.show();
        int asked = 0;
        bool mayDiscard = false;
        dialog.mayDiscard = [&] { return ++asked, mayDiscard; };
        field(&dialog, u"organisationNameField"_s)->setText(u"Mine"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible()); // what is typed is kept nowhere else
        mayDiscard = true;
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(asked, 2);
        QCOMPARE(workspace->name().en, u"Aurora Sistemi"_s);
    }

    void escapeOfAnUntouchedFormAsksNothing()
    {
        const auto workspace = openWorkspace(m_path);
        EditOrganisationDialog dialog(*workspace, nullptr);
        dialog.mayDiscard = [] { return qFatal("asked"), false; };
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

private:
    static QLineEdit* field(QWidget* dialog, const QString& name) { return dialog->findChild<QLineEdit*>(name); }
    static bool saysAnywhere(const QWidget* root, const QString& words)
    {
        const QList<QLabel*> labels = root->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }

    QString m_path;
    std::optional<OpenedWindow> m_opened;
};

QTEST_MAIN(TestEditOrganisation)
#include "tst_edit_organisation.moc"
