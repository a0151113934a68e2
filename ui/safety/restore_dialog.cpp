#include "ui/safety/restore_dialog.h"

#include "ui/safety/safety_texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog_fit.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RestoreDialog::RestoreDialog(const QList<Backup>& backups, std::function<QString()> askPath, QWidget* parent)
    : Dialog(parent), m_backups(backups), m_askPath(std::move(askPath)), m_intro(new TextLabel(TextRole::Body)),
      m_list(new QListWidget), m_nothing(new TextLabel(TextRole::Body)), m_file(new Button(ButtonKind::Secondary, "folder-open")),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"restoreDialog"_s);
    m_list->setObjectName(u"backupList"_s);
    m_file->setObjectName(u"otherBackupButton"_s);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"restoreButton"_s);
    m_file->setAutoDefault(false);
    m_nothing->setMuted(true);
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 3, 6);
    for (QWidget* part : {static_cast<QWidget*>(m_intro), static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_nothing)})
        column->addWidget(part);
    column->addWidget(m_file, 0, Qt::AlignLeading);
    column->addWidget(m_buttons);
    setScaledMinimumWidth(m_intro, 480);
    for (qsizetype i = 0; i < m_backups.size(); ++i)
        m_list->addItem(QString());
    m_list->setVisible(!m_backups.isEmpty());
    m_nothing->setVisible(m_backups.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_backups.isEmpty());
    connect(m_list, &QListWidget::itemActivated, this, &RestoreDialog::takeListed);
    connect(m_file, &Button::clicked, this, &RestoreDialog::takeFile);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RestoreDialog::takeListed);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &Dialog::reject);
    RestoreDialog::retranslate();
    m_list->setCurrentRow(0);
    (m_backups.isEmpty() ? static_cast<QWidget*>(m_file) : m_list)->setFocus();
}

void RestoreDialog::takeListed()
{
    if (m_list->currentRow() < 0)
        return;
    m_chosen = m_backups.at(m_list->currentRow()).path;
    accept();
}

void RestoreDialog::takeFile()
{
    m_chosen = m_askPath();
    if (!m_chosen.isEmpty())
        accept();
}

void RestoreDialog::retranslate()
{
    setWindowTitle(tr("Restore a backup"));
    m_intro->setText(tr("The workspace goes back to what it was at that time. What it holds now is kept beside it, under another "
                        "name. The backup is checked before anything is moved."));
    m_list->setAccessibleName(tr("Backups, the newest first"));
    m_nothing->setText(tr("No backup of this workspace was made on this computer yet."));
    m_file->setText(tr("Use another &file…"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Restore"));
    for (qsizetype i = 0; i < m_backups.size(); ++i)
        m_list->item(int(i))->setText(tr("%1 (%2)", "when a backup was made, then its size")
                                          .arg(safety::backupText(m_backups[i]), safety::sizeText(m_backups[i].bytes)));
    fitDialog(this);
}
