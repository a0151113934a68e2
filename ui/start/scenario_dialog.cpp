#include "ui/start/scenario_dialog.h"

#include "model/catalogue/catalogue.h"
#include "model/wording.h"
#include "ui/start/edition_choice.h"
#include "ui/start/workspace_files.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog_fit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

ScenarioDialog::ScenarioDialog(const Catalogue& catalogue, QWidget* parent)
    : Dialog(parent), m_catalogue(catalogue), m_intro(new TextLabel(TextRole::Body)), m_list(new QListWidget),
      m_explanation(new TextLabel(TextRole::Body)), m_failed(new MessageBar(Tone::Danger)),
      m_ownFile(new Button(ButtonKind::Secondary, "folder-open")), m_edition(new EditionChoice(catalogue)),
      m_editionField(new Field(m_edition)), m_path(new LineEdit), m_pathField(new Field(m_path)),
      m_changePath(new Button(ButtonKind::Secondary)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"scenarioDialog"_s);
    build();
    if (const auto scenarios = catalogue.scenarios())
        m_scenarios = *scenarios;
    else
        m_failed->showMessage(wording::titleOf(scenarios.error()), wording::textOf(scenarios.error()));
    for (qsizetype i = 0; i < m_scenarios.size(); ++i)
        m_list->addItem(QString());
    ScenarioDialog::retranslate();
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void ScenarioDialog::build()
{
    m_list->setObjectName(u"scenarioList"_s);
    m_path->setObjectName(u"scenarioPath"_s);
    m_path->setReadOnly(true);
    m_ownFile->setObjectName(u"ownScenarioButton"_s);
    m_changePath->setObjectName(u"changePathButton"_s);
    m_ownFile->setAutoDefault(false);
    m_changePath->setAutoDefault(false);
    m_explanation->setMuted(true);
    auto* pathRow = new QHBoxLayout;
    setSpaces(pathRow, 2);
    pathRow->addWidget(m_pathField, 1);
    pathRow->addWidget(m_changePath, 0, Qt::AlignBottom);
    auto* form = new QWidget;
    auto* fields = new QVBoxLayout(form);
    setSpaces(fields, 3, 1);
    fields->addWidget(m_intro);
    fields->addWidget(m_failed);
    fields->addWidget(m_list, 1); // what the window has to spare shows more scenarios
    fields->addWidget(m_explanation);
    fields->addWidget(m_ownFile, 0, Qt::AlignLeading);
    fields->addWidget(m_editionField);
    fields->addLayout(pathRow);
    auto* column = new QVBoxLayout(this);
    setSpaces(column, 2, 5);
    auto* buttons = new QHBoxLayout;
    setSpaces(buttons, 0, 1); // on one line with the form, which keeps room for the ring of its fields
    buttons->addWidget(m_buttons);
    column->addWidget(scrollingForm(form), 1);
    column->addLayout(buttons);
    whenThemeChanges(this, [this] {
        m_list->setMinimumHeight(4 * controlHeight());
        m_explanation->setMinimumHeight(3 * lineHeightOf(TextRole::Body));
    });
    resizeWithin(this, {scaled(600), scaled(680)});
    connect(m_list, &QListWidget::currentRowChanged, this, &ScenarioDialog::showChosen);
    connect(m_list, &QListWidget::itemActivated, this, &Dialog::accept);
    connect(m_edition, &EditionChoice::chosen, this, [this] { m_editionChosen = true; });
    connect(m_ownFile, &Button::clicked, this, &ScenarioDialog::addOwnFile);
    connect(m_changePath, &Button::clicked, this, &ScenarioDialog::changePath);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &Dialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &Dialog::reject);
}

void ScenarioDialog::retranslate()
{
    setWindowTitle(tr("New from scenario"));
    m_intro->setText(tr("A scenario is an invented company in a certain state. Each one opens in a file of its own."));
    m_list->setAccessibleName(tr("Scenarios"));
    m_ownFile->setText(tr("Use a &JSON file…"));
    m_editionField->setLabel(tr("&Edition of the programme"));
    m_pathField->setLabel(tr("&File of the new workspace"));
    m_changePath->setText(tr("C&hange…"));
    for (qsizetype i = 0; i < m_scenarios.size(); ++i)
        m_list->item(int(i))->setText(wording::textOf(m_scenarios[i].name));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Create"));
    showChosen();
}

const Scenario& ScenarioDialog::scenario() const { return m_scenarios[m_list->currentRow()]; }

QString ScenarioDialog::editionId() const { return m_edition->currentId(); }

QString ScenarioDialog::path() const { return QDir::fromNativeSeparators(m_path->text()); }

static QList<Organisation> organisationsOf(const Scenario& scenario)
{
    QList<Organisation> organisations;
    for (const ScenarioOrganisation& one : scenario.organisations)
        organisations.append(one.organisation);
    return organisations;
}

void ScenarioDialog::showChosen()
{
    const int row = m_list->currentRow();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(row >= 0);
    if (row < 0)
        return;
    m_explanation->setText(wording::textOf(m_scenarios[row].explanation));
    // A screen reader says it together with the row.
    m_list->item(row)->setData(Qt::AccessibleDescriptionRole, m_explanation->text());
    m_edition->setOrganisations(organisationsOf(m_scenarios[row]), m_scenarios[row].edition);
    if (!m_editionChosen)
        m_edition->setCurrentId(m_scenarios[row].edition);
    if (!m_pathChosen)
        m_path->setText(QDir::toNativeSeparators(freeWorkspacePath(trainingFolder(), m_scenarios[row].id)));
}

void ScenarioDialog::addOwnFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Use a JSON file"), QDir::homePath(), tr("Scenarios (*.json)"));
    if (file.isEmpty())
        return;
    const Result<Scenario> scenario = m_catalogue.scenarioFromFile(file);
    if (!scenario) {
        m_failed->showMessage(wording::titleOf(scenario.error()), wording::textOf(scenario.error()));
        return;
    }
    m_failed->hide();
    m_scenarios.append(*scenario);
    m_list->addItem(wording::textOf(scenario->name));
    m_list->setCurrentRow(m_list->count() - 1);
}

void ScenarioDialog::changePath()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("File of the new workspace"), path(),
                                                      tr("Workspaces (*.vantaggi)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (file.isEmpty())
        return;
    m_pathChosen = true;
    m_path->setText(QDir::toNativeSeparators(withWorkspaceSuffix(file)));
}
