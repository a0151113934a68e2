#pragma once

#include "model/domain/account.h"
#include "ui/places.h"
#include "ui/widgets/page.h"

struct Organisation;
class Workspace;

// Partner Center > Sign in (article, "View and activate", step 1): the accounts of the workspace as a list, each with what
// it is good for. Choosing one is acting as it; no password exists.
class SignInPage final : public Page
{
    Q_OBJECT

public:
    explicit SignInPage(Workspace& workspace, QWidget* parent = nullptr);

    void focusFirst() override;
    // One sentence or two, from the rules: what this account can do today.
    QString whatItIsGoodFor(const Account& account, const Organisation& organisation) const;

Q_SIGNALS:
    void signInWanted(const QString& signIn);
    void placeWanted(Place place);

protected:
    void retranslate() override;

private:
    void rebuild();
    QWidget* newRow(const Account& account, const Organisation& organisation);
    QWidget* newSignInButton(const Account& account, const QString& description);

    Workspace& m_workspace;
    QWidget* m_list = nullptr;
    QList<QWidget*> m_buttons;
    class TextLabel* m_sideText;
    class Card* m_side;
};
