#pragma once

#include "model/workspace.h"
#include "ui/places.h"
#include "ui/widgets/page.h"

class AzureMenu;
class Button;
class Card;
class Facts;
class TextLabel;

/// Azure portal > Help + support: where everything about requests begins there (article, "Azure portal").
class AzureOverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit AzureOverviewPage(Workspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
    void placeWanted(Place place);
    void signInWanted(const QString& signIn);

protected:
    void retranslate() override;

private:
    void addRow(Place place, const char* icon, const char* name);
    void setRow(Place place, const QString& title, const QString& text, const QString& button);
    void refresh();

    struct Row
    {
        Place place;
        TextLabel* title;
        TextLabel* text;
        Button* button;
    };
    Workspace& m_workspace;
    AzureMenu* m_menu;
    Card* m_card;
    QList<Row> m_rows;
    Card* m_state;
    Facts* m_facts;
    Card* m_note;
    TextLabel* m_noteText;
};
