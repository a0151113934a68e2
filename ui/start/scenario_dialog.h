#pragma once

#include "model/catalogue/scenario.h"
#include "ui/widgets/dialog.h"

class Button;
class Catalogue;
class EditionChoice;
class Field;
class LineEdit;
class MessageBar;
class QDialogButtonBox;
class QListWidget;
class TextLabel;

// Chooses the scenario of a new training workspace, the edition whose rules it begins under, and where its file goes: built-in
// ones by name with what they are for, or a trainer's own JSON file.
class ScenarioDialog final : public Dialog
{
    Q_OBJECT

public:
    ScenarioDialog(const Catalogue& catalogue, QWidget* parent);

    const Scenario& scenario() const;
    QString editionId() const; // the scenario's own until another one is chosen
    QString path() const;

private:
    void build();
    void retranslate() override;
    void showChosen();
    void addOwnFile();
    void changePath();

    const Catalogue& m_catalogue;
    QList<Scenario> m_scenarios;
    TextLabel* m_intro;
    QListWidget* m_list;
    TextLabel* m_explanation;
    MessageBar* m_failed;
    Button* m_ownFile;
    EditionChoice* m_edition;
    Field* m_editionField;
    LineEdit* m_path;
    Field* m_pathField;
    Button* m_changePath;
    QDialogButtonBox* m_buttons;
    bool m_editionChosen = false; // by the person: no longer follows the scenario
    bool m_pathChosen = false;    // by the person: no longer follows the scenario
};
