#include "ui/safety/recovery_page.h"

#include "model/wording.h"
#include "ui/safety/safety_texts.h"
#include "ui/start/action_row.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/spaces.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QUrl>

using namespace Qt::StringLiterals;

RecoveryPage::RecoveryPage(QWidget* parent)
    : Page(parent), m_what(new MessageBar(Tone::Danger)), m_facts(new Facts),
      m_restore(new ActionRow("rotate-ccw", u"restoreBackupButton"_s)),
      m_choose(new ActionRow("file-clock", u"chooseBackupButton"_s)), m_rescue(new ActionRow("life-buoy", u"rescueButton"_s)),
      m_open(new ActionRow("folder-open", u"openOtherWorkspaceButton"_s)),
      m_folder(new Button(ButtonKind::Secondary, "folder-open")), m_details(new Button(ButtonKind::Secondary, "copy")),
      m_back(new Button(ButtonKind::Secondary))
{
    setObjectName(u"recoveryPage"_s);
    m_folder->setObjectName(u"showInFolderButton"_s);
    m_details->setObjectName(u"recoveryDetailsButton"_s);
    m_back->setObjectName(u"leaveRecoveryButton"_s);
    addHeaderAction(m_back);
    auto* card = new Card;
    card->bodyLayout()->addWidget(m_facts);
    auto* quiet = new QHBoxLayout;
    setSpaces(quiet, 2);
    quiet->addWidget(m_folder);
    quiet->addWidget(m_details);
    quiet->addStretch(1);
    card->bodyLayout()->addLayout(quiet);
    auto* actions = new Card;
    actions->bodyLayout()->addWidget(m_restore);
    for (ActionRow* row : {m_choose, m_rescue, m_open})
        actions->addSection()->addWidget(row);
    for (QWidget* part : {static_cast<QWidget*>(m_what), static_cast<QWidget*>(actions), static_cast<QWidget*>(card)})
        contentLayout()->addWidget(part);
    contentLayout()->addStretch(1);
    connect(m_restore->button(), &Button::clicked, this, [this] {
        if (m_backup)
            Q_EMIT restoreWanted(m_backup->path);
    });
    connect(m_choose->button(), &Button::clicked, this, &RecoveryPage::chooseWanted);
    connect(m_rescue->button(), &Button::clicked, this, &RecoveryPage::rescueWanted);
    connect(m_open->button(), &Button::clicked, this, &RecoveryPage::openWanted);
    connect(m_details, &Button::clicked, this, &RecoveryPage::detailsWanted);
    connect(m_back, &Button::clicked, this, &RecoveryPage::backWanted);
    connect(m_folder, &Button::clicked, this, &RecoveryPage::showInFolder);
    retranslate();
}

bool RecoveryPage::isFor(const Failure& failure, const Backups& backups)
{
    switch (failure.kind) {
    case Failure::Kind::Damaged: return true;
    case Failure::Kind::Empty:
    case Failure::Kind::Missing:
    case Failure::Kind::NotAWorkspace: return !backups.all().isEmpty(); // it was a workspace once
    case Failure::Kind::IsFolder:
    case Failure::Kind::Newer:
    case Failure::Kind::ReadOnly:
    case Failure::Kind::NotPermitted:
    case Failure::Kind::Locked:
    case Failure::Kind::DiskFull:
    case Failure::Kind::Gone:
    case Failure::Kind::Exists:
    case Failure::Kind::SameFile:
    case Failure::Kind::ReservedName:
    case Failure::Kind::TwoNames:
    case Failure::Kind::NameTooLong:
    case Failure::Kind::BadContent:
    case Failure::Kind::Io: return false; // nothing is wrong with the data: a restore would not help
    }
    return false;
}

void RecoveryPage::showFailure(const Failure& failure, const std::optional<Backup>& backup)
{
    m_failure = failure;
    m_backup = backup;
    retranslate();
    m_what->showMessage(wording::titleOf(failure) + u'.', wording::textOf(failure));
}

// What promises to bring back most.
ActionRow* RecoveryPage::best() const
{
    return m_backup ? m_restore : m_failure.kind == Failure::Kind::Damaged ? m_rescue : m_choose;
}

void RecoveryPage::focusFirst() { best()->button()->setFocus(Qt::OtherFocusReason); }

void RecoveryPage::retranslate()
{
    const QFileInfo file(m_failure.path);
    setTitle(tr("This workspace cannot be opened"));
    setSubtitle(tr("Nothing was deleted. Whatever is chosen here, the file stays as it is, under its own name or another."));
    if (!m_failure.path.isEmpty())
        m_what->setMessage(wording::titleOf(m_failure) + u'.', wording::textOf(m_failure));
    QList<Facts::Fact> facts{{tr("File"), file.fileName()}, {tr("Folder"), QDir::toNativeSeparators(file.absolutePath())}};
    if (file.exists()) {
        facts.append({tr("Last changed"), safety::timeText(file.lastModified())});
        facts.append({tr("Size"), safety::sizeText(file.size())});
    }
    m_facts->setFacts(facts);
    for (ActionRow* row : {m_restore, m_choose, m_rescue, m_open})
        row->button()->setKind(row == best() ? ButtonKind::Primary : ButtonKind::Secondary);
    m_restore->setVisible(m_backup.has_value());
    m_restore->setTexts(m_backup ? tr("Restore the backup of %1").arg(safety::backupText(*m_backup)) : QString(),
                        tr("It was checked a moment ago: it can be read whole and adds up. What is there now is kept beside it."),
                        tr("&Restore"));
    m_choose->setTexts(m_backup ? tr("Choose another backup") : tr("Choose a backup"),
                       tr("An older backup, or a copy of this workspace that was kept elsewhere."), tr("&Choose…"));
    m_rescue->setVisible(m_failure.kind == Failure::Kind::Damaged);
    m_rescue->setTexts(tr("Try to rescue what can be read"),
                       tr("Reads the damaged file row by row into a new file, and says what was saved and what was lost."),
                       tr("R&escue…"));
    m_open->setTexts(tr("Open another workspace"), tr("This one stays as it is and can be dealt with later."), tr("&Open file"));
    m_folder->setText(tr("Show in &folder"));
    m_details->setText(tr("Copy diagnostic &details…"));
    m_back->setText(tr("&Back to the start"));
}

void RecoveryPage::showInFolder() { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_failure.path).absolutePath())); }
