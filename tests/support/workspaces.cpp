#include "tests/support/workspaces.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

const Catalogue& testCatalogue()
{
    static const Catalogue catalogue = [] {
        auto loaded = Catalogue::load();
        if (!loaded)
            qFatal("the content cannot be read: %s", qUtf8Printable(loaded.error().detail));
        return *loaded;
    }();
    return catalogue;
}

static std::unique_ptr<Workspace> opened(Result<std::unique_ptr<Workspace>>&& workspace)
{
    if (!workspace)
        qFatal("%s: %s", qUtf8Printable(codeOf(workspace.error().kind)), qUtf8Printable(workspace.error().detail));
    return std::move(*workspace);
}

std::unique_ptr<Workspace> makeWorkspace(const QString& path, const QString& scenarioId, const QDate& today)
{
    const auto scenario = testCatalogue().scenario(scenarioId);
    if (!scenario)
        qFatal("no scenario %s", qUtf8Printable(scenarioId));
    return opened(Workspace::create(path, *scenario, today, Workspace::Overwrite::No, testCatalogue()));
}

static QByteArray bytesOfNew(const QString& path, const QString& scenario)
{
    makeWorkspace(path, scenario);
    QFile file(path); // only now that nothing has it open: closing it would drop SQLite's locks
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qUtf8Printable(path), qUtf8Printable(file.errorString()));
    return file.readAll();
}

void copySample(const QString& path, const QString& scenario)
{
    static QHash<QString, QByteArray> made;
    QByteArray& bytes = made[scenario];
    if (bytes.isEmpty()) {
        bytes = bytesOfNew(path, scenario);
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() || !file.flush())
        qFatal("%s: %s", qUtf8Printable(path), qUtf8Printable(file.errorString()));
}

std::unique_ptr<Workspace> openSample(const QString& path, const QString& scenario)
{
    copySample(path, scenario);
    return openWorkspace(path);
}

std::unique_ptr<Workspace> openWorkspace(const QString& path) { return opened(Workspace::open(path, testCatalogue())); }

std::unique_ptr<Workspace> makeOwnWorkspace(const QString& path)
{
    Organisation own;
    own.name = QStringLiteral("Aurora Sistemi");
    own.partnerId = QStringLiteral("9900001");
    own.country = QStringLiteral("IT");
    for (const QString& name : {QStringLiteral("global.admin"), QStringLiteral("engineer")}) {
        Account account;
        account.signIn = name + QStringLiteral("@aurora.example");
        account.mpn = true;
        own.accounts.append(account);
    }
    own.accounts.first().roles = {Role::GlobalAdmin};
    const QDate start = QDate::currentDate().addDays(-100);
    own.offers = {
        {0, QStringLiteral("competency"), QStringLiteral("gold"), QStringLiteral("data-platform"), start, start.addDays(364)}};
    return opened(Workspace::createOwn(path, own, QStringLiteral("mpn-2021"), testCatalogue()));
}

QString fastFolderTemplate()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const QString folder = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return QDir(folder).filePath(QStringLiteral("vantaggi-test-") + QString(6, u'X')); // what QTemporaryDir fills in
}

Draft completeDraft(const QString& title)
{
    const ProductVersion* product = testCatalogue().product(QStringLiteral("windows-server-2019"));
    Q_ASSERT(product);
    const ProblemCategory category = testCatalogue().categoriesFor(*product).first();
    Draft draft;
    draft.family = product->family;
    draft.product = product->product;
    draft.productVersion = product->id;
    draft.category = category.id;
    draft.problem = category.problems.first().id;
    draft.title = title;
    draft.description = QStringLiteral("Since yesterday it stops at the logo.");
    draft.severity = Severity::C;
    draft.contactName = QStringLiteral("Elena Ricciardi");
    draft.email = QStringLiteral("engineer@aurora.example");
    draft.language = QStringLiteral("en");
    draft.timeZone = QStringLiteral("Europe/Rome");
    draft.country = QStringLiteral("IT");
    draft.step = 3;
    return draft;
}

AdvisoryDraft completeAdvisoryDraft(const QString& title)
{
    AdvisoryDraft draft;
    draft.productVersion = QStringLiteral("azure-virtual-machines");
    draft.hours = 4;
    draft.title = title;
    draft.description = QStringLiteral("A shop with two hundred visitors an hour moves to Azure.");
    draft.email = QStringLiteral("engineer@aurora.example");
    draft.phone = QStringLiteral("+39 02 5550 1000");
    draft.language = QStringLiteral("en");
    draft.timeZone = QStringLiteral("Europe/Rome");
    draft.country = QStringLiteral("IT");
    return draft;
}

QString preparePlan(Workspace& workspace, const QString& signIn)
{
    if (!workspace.signInAs(QStringLiteral("global.admin@aurora.example")))
        qFatal("the scenario has no global admin");
    if (workspace.organisation()->contracts.isEmpty() && !workspace.activate(Benefit::ProductSupport))
        qFatal("the benefits cannot be activated");
    const Contract contract = workspace.organisation()->contracts.constLast();
    if (!workspace.signInAs(signIn))
        qFatal("the scenario has no such account");
    if (workspace.linkedContracts().isEmpty() &&
        !workspace.link(contract.accessId, contract.contractId, Portal::SupportForBusiness))
        qFatal("the contract cannot be linked");
    const auto offer = workspace.plansFor(QStringLiteral("windows-server-2019"), Portal::SupportForBusiness);
    return offer && !offer->available.isEmpty() ? offer->available.constFirst().id() : QString();
}

int runAsOrdinaryUser(const QStringList& arguments, QByteArray* output)
{
    QString program = QCoreApplication::applicationFilePath();
    QStringList all = arguments;
#ifdef Q_OS_UNIX
    if (::geteuid() == 0) {
        all = QStringList{QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups"),
                          program} +
              arguments;
        program = QStringLiteral("setpriv");
    }
#endif
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, all);
    if (!process.waitForFinished(60'000))
        return -1;
    if (output)
        *output = process.readAllStandardOutput();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}
