#include "model/wording.h"

#include "model/store/beside.h"
#include "model/store/file_gate.h"
#include "model/store/folder_lock.h"
#include "model/store/sameness.h"
#include "model/wording_tr.h"

#include <QDir>
#include <QFileInfo>

namespace wording {

static QString titleFor(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::Missing: return Wording::tr("The file is not there");
    case Failure::Kind::IsFolder: return Wording::tr("This is a folder");
    case Failure::Kind::NotAWorkspace: return Wording::tr("This file is not a Vantaggi workspace");
    case Failure::Kind::Empty: return Wording::tr("The file is empty");
    case Failure::Kind::Damaged: return Wording::tr("The file is damaged");
    case Failure::Kind::Newer: return Wording::tr("Made by a newer Vantaggi");
    case Failure::Kind::ReadOnly: return Wording::tr("The file can only be read");
    case Failure::Kind::NotPermitted: return Wording::tr("The file may not be opened");
    case Failure::Kind::Locked: return Wording::tr("Another program is using the file");
    case Failure::Kind::DiskFull: return Wording::tr("The disk is full");
    case Failure::Kind::Gone: return Wording::tr("The file was moved or replaced");
    case Failure::Kind::Exists: return Wording::tr("The file already exists");
    case Failure::Kind::SameFile: return Wording::tr("Source and target are the same file");
    case Failure::Kind::ReservedName: return Wording::tr("This name cannot be used");
    case Failure::Kind::TwoNames: return Wording::tr("The file has two names");
    case Failure::Kind::NameTooLong: return Wording::tr("The name is too long");
    case Failure::Kind::BadContent: return Wording::tr("The content cannot be used");
    case Failure::Kind::Io: return Wording::tr("The file could not be read or written");
    }
    Q_UNREACHABLE();
}

QString titleOf(const Failure& failure)
{
    if (failure == folderIsHeld(failure.path))
        return Wording::tr("Another program is using the folder");
    if (const auto beside = besideIn(failure); beside && beside->what != Beside::NoHelp)
        return beside->what == Beside::Unsettled ? Wording::tr("A change was not finished")
                                                 : Wording::tr("Something else lies beside the file");
    switch (failure.after) {
    case Failure::After::AsBefore: return titleFor(failure.kind);
    case Failure::After::InDoubt: return Wording::tr("It is not certain whether this was done");
    case Failure::After::InPlace: return Wording::tr("The file is in its place, but an error followed");
    case Failure::After::SetAside: return Wording::tr("The restore is not finished");
    }
    Q_UNREACHABLE();
}

QString whyUnsaved(const Failure& failure)
{
    const QString why = titleOf(failure) + u'.';
    return mayPass(failure.kind) ? why + u' ' + Wording::tr("Saving is tried again every second.") : why;
}

static QString sentenceFor(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::Missing:
        return Wording::tr("%1 was not found: it may have been moved, renamed or deleted. Nothing was created in its place. "
                           "Check the place, or choose another file.");
    case Failure::Kind::IsFolder: return Wording::tr("%1 is a folder. Nothing was changed. Choose a workspace file in it.");
    case Failure::Kind::NotAWorkspace:
        return Wording::tr("%1 was made by another program. Nothing in it was changed. Choose a workspace made by Vantaggi.");
    case Failure::Kind::Empty:
        return Wording::tr(
            "%1 has no content at all: it was probably cut off while it was copied. Nothing was changed. Use an earlier copy.");
    case Failure::Kind::Damaged:
        return Wording::tr(
            "%1 is a workspace, but part of it cannot be read or does not add up. It was left as it is. Use an earlier copy.");
    case Failure::Kind::Newer:
        return Wording::tr(
            "%1 was made by a newer version of Vantaggi. It was left as it is. Install the newer version to open it.");
    case Failure::Kind::ReadOnly:
        return Wording::tr("%1 can be read but not changed. Nothing was written. Save a copy elsewhere to work in it.");
    case Failure::Kind::NotPermitted:
        return Wording::tr("The permissions of %1 or of its folder do not allow this. Nothing was changed. Change the "
                           "permissions, or use another folder.");
    case Failure::Kind::Locked:
        return Wording::tr("Another program holds %1. Nothing was changed. Try again when that program is done.");
    case Failure::Kind::DiskFull:
        return Wording::tr(
            "There is no room left on the disk of %1. Nothing was left half written. Free some space, then try again.");
    case Failure::Kind::Gone:
        return Wording::tr(
            "%1 was deleted, moved or replaced while it was open. Nothing was written. Save a copy to keep what is shown.");
    case Failure::Kind::Exists:
        return Wording::tr("%1 already exists and was left as it is. Choose another name, or say that it may be replaced.");
    case Failure::Kind::SameFile: return Wording::tr("%1 cannot be a copy of itself. It was left as it is. Choose another file.");
    case Failure::Kind::ReservedName:
        return Wording::tr(
            "%1 is a name that SQLite gives to the files beside a workspace, and it would delete it as one of them. "
            "Nothing was written. Choose a name that does not end in -journal, -wal or -shm.");
    case Failure::Kind::TwoNames:
        return Wording::tr(
            "%1 has a second name (a hard link). A program that opens it by that name would not notice an unfinished "
            "change, and both would lose data. Nothing was changed. Remove the other name, or make a real copy of "
            "the file and open that.");
    case Failure::Kind::NameTooLong:
        return Wording::tr(
            "The name %1, or the path to it, is longer than the system allows for the file and what lies beside it. "
            "Nothing was changed. Choose a shorter name, or another folder.");
    case Failure::Kind::BadContent:
        return Wording::tr("%1 has content that cannot be used. Nothing was changed. Correct the place that the details name.");
    case Failure::Kind::Io:
        return Wording::tr(
            "The system reported an error with %1. What was saved before is still there. Check the disk, then try again.");
    }
    Q_UNREACHABLE();
}

// What is wrong lies beside the file, or in its size: no damage, and mostly a remedy.
static QString sentenceFor(Beside what)
{
    switch (what) {
    case Beside::NotAFile:
        return Wording::tr("Beside %1 lies %2, which is no ordinary file but a folder, a link, a pipe or a device. Nothing was "
                           "changed. Move %2 to another folder, then try again.");
    case Beside::Log:
        return Wording::tr(
            "Beside %1 lies %2, which another program left there: Vantaggi never writes such a file, and reading it "
            "could replace the workspace. Nothing was changed. Move %2 to another folder, then try again.");
    case Beside::NamesOther:
        return Wording::tr(
            "Beside %1 lies %2, which another program left there: it names a further file, which would be deleted. "
            "Nothing was changed. Move %2 to another folder, then try again.");
    case Beside::Stranger:
        return Wording::tr(
            "Beside %1 lies %2, the record of an unfinished change, which does not fit this file and is probably that "
            "of another workspace. Nothing was changed. Without it the file can be read: move %2 to another folder, "
            "then try again.");
    case Beside::NoHelp:
        return Wording::tr(
            "%1 does not add up, and %2 beside it, the record of an unfinished change, does not put it right. It was "
            "left as it is. Use an earlier copy, or rescue what can be read.");
    case Beside::Unsettled:
        return Wording::tr(
            "A change to %1 was interrupted, and its record, %2, must be worked off before the file can be read. "
            "Nothing was changed. Allow writing to the file and its folder, or copy both files to another folder and "
            "open the copy.");
    }
    Q_UNREACHABLE();
}

static QString sentenceFor(const Failure& failure)
{
    switch (failure.after) {
    case Failure::After::AsBefore: return sentenceFor(failure.kind);
    case Failure::After::InDoubt:
        return Wording::tr("The system reported an error with %1 at the last moment. The change may have been made all the "
                           "same. Look whether it is there before repeating it, and check the disk.");
    case Failure::After::InPlace:
        return Wording::tr("%1 is whole and in its place. The system reported an error only after that. Look at the file before "
                           "making it again, and check the disk.");
    case Failure::After::SetAside:
        return Wording::tr("The system reported an error in the middle of the restore. What was there before is kept as %1. "
                           "Check the disk, then open the workspace: that finishes the restore.");
    }
    Q_UNREACHABLE();
}

static QString wordsFor(const Failure& failure, const QString& name)
{
    if (const auto beside = besideIn(failure))
        return sentenceFor(beside->what).arg(name, QFileInfo(besidePath(failure.path, beside->suffix)).fileName());
    if (failure == notAnOrdinaryFile(failure.path))
        return Wording::tr("%1 is not a regular file but a device, a pipe or a socket. Nothing was changed. Choose another file.")
            .arg(name);
    if (failure == folderIsHeld(failure.path))
        return Wording::
            tr("Another program is putting a file into the folder of %1, or is about to read or change one there. Nothing was "
               "changed. Try again in a moment.")
                .arg(name);
    if (failure == mostlyHoles(failure.path))
        return Wording::tr(
                   "%1 claims to be far larger than what is in it, as no workspace is. Nothing was read or copied. Use an "
                   "earlier copy.")
            .arg(name);
    if (failure == holdsAnother(failure.path))
        return Wording::tr(
                   "%1 holds another workspace now: it was copied over the one that is open here. Nothing was written. What "
                   "was there is in the automatic backups, and what is typed here is only in this window.")
            .arg(name);
    return sentenceFor(failure).arg(name);
}

QString textOf(const Failure& failure)
{
    const QString name = QFileInfo(QDir::cleanPath(failure.path)).fileName(); // "name/" has none
    const QString sentence = wordsFor(failure, name.isEmpty() ? Wording::tr("The file", "stands for its name") : name);
    if (failure.kind != Failure::Kind::BadContent || failure.detail.isEmpty())
        return sentence;
    return Wording::tr("%1 Details: %2", "a sentence, then English details of a file").arg(sentence, failure.detail);
}

} // namespace wording
