#include "ui/safety/diagnostics.h"

#include "model/backups.h"
#include "ui/safety/safety_texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog_fit.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>

using namespace Qt::StringLiterals;

static QStringList linesAbout(const Workspace& workspace)
{
    const QFileInfo file(workspace.path());
    const auto requests = workspace.requests({.text = {}, .state = {}, .offset = 0, .limit = 0});
    const QList<Backup> backups = Backups(workspace.path()).all();
    const QString newest = backups.isEmpty() ? u"none"_s : backups.constFirst().name.at.toString(Qt::ISODate);
    return {u"Workspace: %1, edition %2, schema %3%4"_s.arg(codeOf(workspace.kind()), workspace.edition().id)
                .arg(workspace.schema())
                .arg(workspace.isReadOnly() ? u", read-only"_s : QString()),
            u"Size: %1 bytes; requests: %2"_s.arg(file.size())
                .arg(requests ? QString::number(requests->total) : codeOf(requests.error().kind)),
            u"Backups: %1, the newest %2"_s.arg(backups.size()).arg(newest), u"Engine: "_s + workspace.engine()};
}

static QStringList linesAbout(const Failure& failure)
{
    const QFileInfo file(failure.path);
    QStringList lines{u"Problem: "_s + codeOf(failure.kind)};
    if (!failure.detail.isEmpty())
        lines.append(u"Details: "_s + safety::homeless(failure.detail));
    lines.append(file.exists() ? u"Size: %1 bytes"_s.arg(file.size()) : u"Size: no file"_s);
    return lines;
}

QString diagnosticDetails(const Workspace* workspace, const std::optional<Failure>& failure)
{
    QStringList lines{u"Vantaggi %1, Qt %2"_s.arg(QCoreApplication::applicationVersion().isEmpty()
                                                      ? u"" VANTAGGI_VERSION ""_s
                                                      : QCoreApplication::applicationVersion(),
                                                  QLatin1StringView(qVersion())),
                      u"System: %1, %2, locale %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
                                                         QLocale::system().name())};
    if (workspace)
        lines += linesAbout(*workspace);
    if (failure)
        lines += linesAbout(*failure);
    return lines.join(u'\n') + u'\n';
}

DiagnosticsDialog::DiagnosticsDialog(const QString& details, QWidget* parent)
    : Dialog(parent), m_intro(new TextLabel(TextRole::Body)), m_text(new QPlainTextEdit(details)),
      m_copy(new Button(ButtonKind::Secondary, "copy")), m_copied(new TextLabel(TextRole::Caption)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    setObjectName(u"diagnosticsDialog"_s);
    m_text->setObjectName(u"diagnosticsText"_s);
    m_copy->setObjectName(u"copyDetailsButton"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    auto* row = new QHBoxLayout;
    setSpaces(row, 3);
    row->addWidget(m_copy);
    row->addWidget(m_copied, 1);
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 3, 6);
    column->addWidget(m_intro);
    column->addWidget(m_text, 1);
    column->addLayout(row);
    column->addWidget(m_buttons);
    setScaledMinimumWidth(m_text, 520);
    whenThemeChanges(this, [this] { m_text->setMinimumHeight(9 * lineHeightOf(TextRole::Body)); });
    connect(m_copy, &Button::clicked, this, &DiagnosticsDialog::copy);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &Dialog::reject);
    DiagnosticsDialog::retranslate();
    m_copy->setFocus();
}

void DiagnosticsDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_copied->setText(tr("Copied."));
    announce(this, m_copied->text());
}

void DiagnosticsDialog::retranslate()
{
    setWindowTitle(tr("Copy diagnostic details"));
    m_intro->setText(
        tr("Exactly this is copied, and nothing is sent anywhere. It holds no names, no IDs and no text of a request."));
    m_text->setAccessibleName(tr("Diagnostic details"));
    m_copy->setText(tr("&Copy"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("C&lose"));
    fitDialog(this);
}
