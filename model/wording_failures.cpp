#include "model/wording.h"

#include "model/store/same_file.h"
#include "model/wording_tr.h"

#include <QFileInfo>

namespace wording {

QString titleOf(Failure::Kind kind)
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
    case Failure::Kind::BadContent: return Wording::tr("The content cannot be used");
    case Failure::Kind::Io: return Wording::tr("The file could not be read or written");
    }
    Q_UNREACHABLE();
}

QString whyUnsaved(Failure::Kind kind)
{
    const QString why = titleOf(kind) + u'.';
    return mayPass(kind) ? why + u' ' + Wording::tr("Saving is tried again every second.") : why;
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
    case Failure::Kind::BadContent:
        return Wording::tr("%1 has content that cannot be used. Nothing was changed. Correct the place that the details name.");
    case Failure::Kind::Io:
        return Wording::tr(
            "The system reported an error with %1. What was saved before is still there. Check the disk, then try again.");
    }
    Q_UNREACHABLE();
}

QString textOf(const Failure& failure)
{
    const QString name = QFileInfo(failure.path).fileName();
    const QString words = isSameFile(failure)
                              ? Wording::tr("Source and target are the same file, %1. It was left as it is. Choose another file.")
                              : sentenceFor(failure.kind);
    const QString sentence = words.arg(name.isEmpty() ? Wording::tr("The file", "stands for its name") : name);
    if (failure.kind != Failure::Kind::BadContent || failure.detail.isEmpty())
        return sentence;
    return Wording::tr("%1 Details: %2", "a sentence, then English details of a file").arg(sentence, failure.detail);
}

} // namespace wording
