#include "ui/azure/details_fields.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_edit.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QDateEdit>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QScopedValueRollback>

static constexpr int roomForDetails = 300; // characters that start and file may take below the description
static const QString notKnown = QStringLiteral("not-known");
static const QString onDay = QStringLiteral("on-day");

DetailsFields::DetailsFields(Workspace& workspace, Draft& draft, QWidget* parent)
    : DraftPart(workspace, draft, parent), m_startLabel(new TextLabel(TextRole::Strong)), m_startKnown(new ChoiceRow),
      m_start(new QDateEdit), m_edit(new TextEdit), m_description(new Field(m_edit)), m_fileEdit(new LineEdit),
      m_file(new Field(m_fileEdit)), m_choose(new Button(ButtonKind::Secondary, "folder-open")),
      m_remove(new Button(ButtonKind::Secondary, "x"))
{
    m_startKnown->setObjectName(QStringLiteral("startChoice"));
    m_start->setObjectName(QStringLiteral("startDateEdit"));
    m_edit->setObjectName(QStringLiteral("descriptionEdit"));
    m_fileEdit->setObjectName(QStringLiteral("fileEdit"));
    m_choose->setObjectName(QStringLiteral("chooseFileButton"));
    m_remove->setObjectName(QStringLiteral("removeFileButton"));
    m_start->setCalendarPopup(true);
    m_edit->setMaximum(maxDescriptionLength - roomForDetails);
    m_edit->setVisibleLines(5);
    m_description->setMaximum(maxDescriptionLength - roomForDetails);
    m_fileEdit->setReadOnly(true);
    build();
    addField(QStringLiteral("description"), m_description);
    addField(QStringLiteral("attachment"), m_file);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_loading || m_details.text == m_edit->toPlainText())
            return;
        m_details.text = m_edit->toPlainText();
        m_description->clearError();
        keep();
    });
    connect(m_edit, &TextEdit::pasteCut, this, [this](int characters) { sayCut(m_description, characters); });
    connect(m_startKnown, &ChoiceRow::chosen, this, &DetailsFields::takeStart);
    connect(m_start, &QDateEdit::dateChanged, this, &DetailsFields::takeStart);
    connect(m_choose, &Button::clicked, this, &DetailsFields::chooseFile);
    connect(m_remove, &Button::clicked, this, &DetailsFields::removeFile);
}

void DetailsFields::build()
{
    auto* start = new QHBoxLayout;
    setSpaces(start, 3);
    start->addWidget(m_startKnown);
    start->addWidget(m_start);
    start->addStretch();
    auto* startColumn = new QVBoxLayout;
    setSpaces(startColumn, 1);
    startColumn->addWidget(m_startLabel);
    startColumn->addLayout(start);
    auto* buttons = new QVBoxLayout; // level with the field, under its label
    setSpaces(buttons, 1);
    buttons->addSpacing(lineHeightOf(TextRole::Strong) + units(1));
    auto* row = new QHBoxLayout;
    setSpaces(row, 2);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    buttons->addLayout(row);
    buttons->addStretch();
    auto* file = new QHBoxLayout;
    setSpaces(file, 2);
    file->addWidget(m_file, 1, Qt::AlignTop);
    file->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 3);
    column->addLayout(startColumn);
    column->addWidget(m_description);
    column->addLayout(file);
}

void DetailsFields::load()
{
    {
        const QScopedValueRollback<bool> loading(m_loading, true);
        clearProblems();
        m_details = azureDetailsFrom(m_draft.description);
        m_edit->setText(m_details.text);
        m_start->setMaximumDate(m_workspace.today());
        m_start->setDate(m_details.started.isValid() ? m_details.started : m_workspace.today());
        m_startKnown->setCurrentId(m_details.started.isValid() ? onDay : notKnown);
    }
    showStart();
    showFile();
}

void DetailsFields::keep()
{
    m_draft.description = descriptionFrom(m_details);
    Q_EMIT edited();
}

void DetailsFields::takeStart()
{
    if (m_loading)
        return;
    m_details.started = m_startKnown->currentId() == onDay ? m_start->date() : QDate();
    showStart();
    keep();
}

void DetailsFields::showStart() { m_start->setVisible(m_startKnown->currentId() == onDay); }

void DetailsFields::chooseFile()
{
    auto* dialog = new QFileDialog(window(), m_choose->text());
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DetailsFields::nameFile);
    dialog->open();
}

void DetailsFields::nameFile(const QString& path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return;
    m_details.attachment = Attachment{file.fileName(), file.size()};
    keep();
    showFile();
    announce(this, m_file->error().isEmpty() ? m_fileEdit->text() : m_file->error());
}

void DetailsFields::removeFile()
{
    m_details.attachment.reset();
    keep();
    showFile();
    m_choose->setFocus(Qt::TabFocusReason); // the button that was pressed is gone
}

void DetailsFields::showFile()
{
    m_fileEdit->setText(m_details.attachment ? wording::fileText(*m_details.attachment) : tr("No file chosen"));
    m_fileEdit->setCursorPosition(0);
    m_remove->setVisible(m_details.attachment.has_value());
    QStringList texts; // said at once: the file can be named again, its name cannot be typed
    if (m_details.attachment) {
        const Refusals refusals = problemsIn(*m_details.attachment);
        for (const Refusal& refusal : refusals)
            texts.append(wording::textAtField(refusal));
    }
    m_file->setError(texts.join(u' '));
}

QWidget* DetailsFields::firstControl() const { return m_edit; }

// The description without what stands below it: a file alone describes nothing.
Refusals DetailsFields::problems() const
{
    Draft typed = m_draft;
    typed.description = m_details.text;
    Refusals own;
    const Refusals all = problemsIn(typed, 0);
    for (const Refusal& problem : all)
        if (owns(problem.subject))
            own.append(problem);
    return m_details.attachment ? own + problemsIn(*m_details.attachment) : own;
}

Field* DetailsFields::fieldOf(const Refusal& problem) const
{
    return problem.subject.startsWith(QLatin1String("attachment")) ? m_file : DraftPart::fieldOf(problem);
}

void DetailsFields::retranslate()
{
    m_startLabel->setText(tr("When did the problem start?"));
    m_startKnown->setLabel(m_startLabel->text());
    m_startKnown->setChoices({{notKnown, tr("Not known")}, {onDay, tr("On this day")}});
    for (const QString& id : {notKnown, onDay})
        m_startKnown->buttonOf(id)->setObjectName(QStringLiteral("start_%1").arg(id));
    m_startKnown->setCurrentId(m_details.started.isValid() ? onDay : notKnown);
    m_start->setAccessibleName(tr("Day on which the problem started"));
    m_start->setLocale(wording::language() == Language::Italian ? QLocale(QLocale::Italian, QLocale::Italy)
                                                                : QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_description->setLabel(tr("Description"));
    m_file->setLabel(tr("File"));
    m_file->setHint(tr("Optional. One file of at most 4 MB, its name of at most 110 characters; no programs, no scripts, no "
                       "personal data. It is only "
                       "named here and never sent."));
    m_choose->setText(tr("Choose a &file"));
    m_remove->setText(tr("&Remove"));
    showStart();
    showFile();
}
