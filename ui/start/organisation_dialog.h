#pragma once

#include "model/domain/organisation_problems.h"
#include "model/result.h"
#include "ui/widgets/dialog.h"

#include <functional>

class Catalogue;
class MessageBar;
class OrganisationForm;
class QDialogButtonBox;
class QScrollArea;
class QVBoxLayout;
class TextLabel;

// What is said of one's own organisation, in a dialog. What is missing is said at its field, and nothing that was typed is lost.
// This one makes a new organisation; the file is asked for by whoever opens it. EditOrganisationDialog corrects one that is
// there.
class OrganisationDialog : public Dialog
{
    Q_OBJECT

public:
    OrganisationDialog(const Catalogue& catalogue, QWidget* parent);

    Organisation organisation() const;
    QString editionId() const;
    void accept() override;                   // stays open while something is wrong
    void reject() override;                   // asks first where something was typed
    void showFailure(const Failure& failure); // the file was not made: what is typed is still here
    std::function<bool()> mayDiscard;         // the question; tests put an answer here

protected:
    void retranslate() override;
    void say(const QList<OrganisationProblem>& problems);

    TextLabel* m_intro;
    MessageBar* m_wrong;
    OrganisationForm* m_form;
    QDialogButtonBox* m_buttons;
    Organisation m_begun; // as the form was filled at first

private:
    void build();

    QScrollArea* m_scroll;
};
