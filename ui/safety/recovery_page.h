#pragma once

#include "model/backups.h"
#include "ui/widgets/page.h"

#include <optional>

class ActionRow;
class Card;
class Facts;
class LinkButton;
class MessageBar;
class Button;

// Shown instead of a workspace that cannot be opened: what happened, that nothing was deleted, and what can be done about
// it, the newest verified backup first. Nothing here changes the damaged file.
class RecoveryPage final : public Page
{
    Q_OBJECT

public:
    explicit RecoveryPage(QWidget* parent = nullptr);

    // Whether there is something to be done about it here, rather than in one line.
    static bool isFor(const Failure& failure, const Backups& backups);
    // `backup`: the newest one that opens and adds up.
    void showFailure(const Failure& failure, const std::optional<Backup>& backup);
    const Failure& failure() const { return m_failure; }
    void focusFirst() override;

Q_SIGNALS:
    void restoreWanted(const QString& backup);
    void chooseWanted();
    void rescueWanted();
    void openWanted();
    void detailsWanted();
    void backWanted();

protected:
    void retranslate() override;

private:
    void showInFolder();
    ActionRow* best() const;

    Failure m_failure;
    std::optional<Backup> m_backup;
    MessageBar* m_what;
    Facts* m_facts;
    ActionRow* m_restore;
    ActionRow* m_choose;
    ActionRow* m_rescue;
    ActionRow* m_open;
    Button* m_folder;
    Button* m_details;
    Button* m_back;
};
