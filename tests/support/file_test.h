#pragma once

#include <QObject>
#include <QTemporaryDir>

#include <memory>

// What the tests of a file begin with: a folder of its own for each case, and the path of a workspace that is to be made there.
class FileTest : public QObject
{
    Q_OBJECT

public:
    // folderTemplate: fastFolderTemplate(), or "" for the disk.
    explicit FileTest(const QString& folderTemplate = {}) : m_template(folderTemplate) {}

private Q_SLOTS:
    void init();

protected:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

private:
    QString m_template;
};
