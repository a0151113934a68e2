#include "model/result.h"

QString codeOf(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::Missing: return QStringLiteral("missing");
    case Failure::Kind::IsFolder: return QStringLiteral("is-folder");
    case Failure::Kind::NotAWorkspace: return QStringLiteral("not-a-workspace");
    case Failure::Kind::Empty: return QStringLiteral("empty");
    case Failure::Kind::Damaged: return QStringLiteral("damaged");
    case Failure::Kind::Newer: return QStringLiteral("newer");
    case Failure::Kind::ReadOnly: return QStringLiteral("read-only");
    case Failure::Kind::NotPermitted: return QStringLiteral("not-permitted");
    case Failure::Kind::Locked: return QStringLiteral("locked");
    case Failure::Kind::DiskFull: return QStringLiteral("disk-full");
    case Failure::Kind::Gone: return QStringLiteral("gone");
    case Failure::Kind::Exists: return QStringLiteral("exists");
    case Failure::Kind::SameFile: return QStringLiteral("same-file");
    case Failure::Kind::ReservedName: return QStringLiteral("reserved-name");
    case Failure::Kind::TwoNames: return QStringLiteral("two-names");
    case Failure::Kind::NameTooLong: return QStringLiteral("name-too-long");
    case Failure::Kind::BadContent: return QStringLiteral("bad-content");
    case Failure::Kind::Io: return QStringLiteral("io");
    }
    Q_UNREACHABLE();
}

bool mayPass(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::Locked:
    case Failure::Kind::DiskFull:
    case Failure::Kind::NotPermitted:
    case Failure::Kind::TwoNames:
    case Failure::Kind::Io: return true;
    case Failure::Kind::Missing:
    case Failure::Kind::IsFolder:
    case Failure::Kind::NotAWorkspace:
    case Failure::Kind::Empty:
    case Failure::Kind::Damaged:
    case Failure::Kind::Newer:
    case Failure::Kind::ReadOnly:
    case Failure::Kind::Gone:
    case Failure::Kind::Exists:
    case Failure::Kind::SameFile:
    case Failure::Kind::ReservedName:
    case Failure::Kind::NameTooLong:
    case Failure::Kind::BadContent: return false;
    }
    Q_UNREACHABLE();
}
