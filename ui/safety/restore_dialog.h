#pragma once

#include "model/backups.h"
#include "ui/widgets/dialog.h"

#include <functional>

class Button;
class QDialogButtonBox;
class QListWidget;
class TextLabel;

// Chooses the backup to go back to: the newest is chosen already, so that Restore can be pressed at once.
class RestoreDialog final : public Dialog
{
    Q_OBJECT

public:
    // `askPath`: how a file from elsewhere is asked for; empty = cancelled.
    RestoreDialog(const QList<Backup>& backups, std::function<QString()> askPath, QWidget* parent);

    QString chosen() const { return m_chosen; } // the path of the backup, once accepted

private:
    void retranslate() override;
    void takeListed();
    void takeFile();

    QList<Backup> m_backups;
    std::function<QString()> m_askPath;
    QString m_chosen;
    TextLabel* m_intro;
    QListWidget* m_list;
    TextLabel* m_nothing;
    Button* m_file;
    QDialogButtonBox* m_buttons;
};
