#pragma once

#include "model/workspace.h"

#include <QTemporaryDir>

// The content compiled into the program, read once for each test program.
const Catalogue& testCatalogue();

// A built-in scenario as a new file; stops the test program where that fails.
std::unique_ptr<Workspace> makeWorkspace(const QString& path, const QString& scenario, const QDate& today = {});

// The same as a file that nothing has open, for tests of what stands before it: the first of each scenario is made, the next
// ones are copies of that one. To the product these are one workspace; who needs another takes makeWorkspace().
void copySample(const QString& path, const QString& scenario);
std::unique_ptr<Workspace> openSample(const QString& path, const QString& scenario);
std::unique_ptr<Workspace> openWorkspace(const QString& path);

// An own organisation as a new file: a global admin and an engineer, Gold Data Platform for a year that today is in.
std::unique_ptr<Workspace> makeOwnWorkspace(const QString& path);

// Where a test that makes thousands of commits, and is not about durability, puts its QTemporaryDir: in memory where
// the system has a place for that.
QString fastFolderTemplate();

// A request that lacks nothing but its plan: Windows Server 2019 in Support for Business.
Draft completeDraft(const QString& title = QStringLiteral("It does not start"));

// A request for four advisory hours (TPD) that lacks nothing.
AdvisoryDraft completeAdvisoryDraft(const QString& title = QStringLiteral("How many machines does it take?"));

// Signs in as `signIn`, activates and links as needed, and returns the first plan available for completeDraft().
QString preparePlan(Workspace& workspace, const QString& signIn);

// Runs one of this test program's own modes as another process, as an ordinary user where this one is root: root may
// write everywhere, so a test of permissions would pass without testing. Exit code, or -1.
int runAsOrdinaryUser(const QStringList& arguments, QByteArray* output = nullptr);
