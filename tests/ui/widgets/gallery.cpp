// Every control on one page, for eyes: compare the screenshots with the design's picture of the controls.

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/masked_id.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plan_card.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/searchable_combo.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text_edit.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/wizard_footer.h"

#include <QApplication>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QCommandLineParser>
#include <QDateEdit>
#include <QKeyEvent>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTimer>

using namespace Qt::StringLiterals;

static Button* newButton(ButtonKind kind, const QString& text, const char* icon = nullptr)
{
    auto* button = icon ? new Button(kind, icon) : new Button(kind);
    button->setText(text);
    return button;
}

static TextLabel* newNote(const QString& text)
{
    auto* label = new TextLabel(text, TextRole::CaptionStrong);
    label->setMuted(true);
    return label;
}

static PlanCard::Content plan(bool usable)
{
    PlanCard::Content content;
    content.name = usable ? u"Partner support Gold 20pack"_s : u"Signature 10-pack"_s;
    content.accessIdText = u"Access ID: 990000417"_s;
    content.startCaption = u"Start date"_s;
    content.startText = u"1 February 2021"_s;
    content.endCaption = u"End date"_s;
    content.endText = u"13 February 2022"_s;
    content.remainingCaption = u"incidents remaining"_s;
    content.remaining = usable ? 17 : 6;
    content.granted = usable ? 20 : 10;
    content.grantedCaption = u"of %1"_s.arg(content.granted);
    content.usable = usable;
    return content;
}

class Gallery : public Page
{
public:
    Gallery()
    {
        setRehearsal(true);
        setBreadcrumb({u"Vantaggi"_s, u"Controls"_s});
        setTitle(u"Controls"_s);
        setSubtitle(u"Every control of the program, in one place"_s);
        addHeaderAction(newButton(ButtonKind::Secondary, u"Print"_s, "printer"));
        auto* stepper = new Stepper;
        stepper->setSteps({u"Product and problem"_s, u"Support plan"_s, u"Contact and review"_s});
        stepper->setCurrent(1);
        setStepper(stepper);
        addButtons();
        addFields();
        addStates();
        addPlans();
        addTable();
        auto* facts = new Facts;
        facts->setFacts({{u"Product"_s, u"Windows 10"_s}, {u"Coverage"_s, u"Recent: N"_s}, {u"Title"_s, u"Balance check"_s}});
        auto* card = new Card(u"This request so far"_s);
        card->setSmallTitle(true);
        card->bodyLayout()->addWidget(facts);
        sideLayout()->addWidget(card);
        auto* footer = new WizardFooter;
        footer->setDraftLine(u"Draft saved at 10:42"_s);
        setFooter(footer);
    }

    Button* before = nullptr;

private:
    void addButtons()
    {
        contentLayout()->addWidget(
            newNote(u"Buttons: primary, focus, secondary, quiet, disabled with its reason, destructive"_s));
        auto* row = new QHBoxLayout;
        row->setSpacing(10);
        before = newButton(ButtonKind::Primary, u"Submit"_s);
        row->addWidget(before);
        row->addWidget(newButton(ButtonKind::Primary, u"Submit"_s));
        row->addWidget(newButton(ButtonKind::Secondary, u"Back"_s));
        row->addWidget(newButton(ButtonKind::Quiet, u"Leave"_s));
        auto* refused = newButton(ButtonKind::Secondary, u"Activate"_s);
        refused->setRefusal(u"Activate needs the role Global admin or MPN partner admin."_s);
        row->addWidget(refused);
        row->addWidget(newButton(ButtonKind::Danger, u"Discard"_s, "trash-2"));
        row->addStretch(1);
        auto* segmented = new Segmented;
        segmented->addChoice(u"en"_s, u"EN"_s, u"EN, English"_s);
        segmented->addChoice(u"it"_s, u"IT"_s, u"IT, Italiano"_s);
        row->addWidget(segmented);
        contentLayout()->addLayout(row);
        auto* reason = new ReasonLine;
        reason->setCompact(true);
        reason->setReason(u"Activate needs the role Global admin or MPN partner admin."_s);
        reason->setLink(u"Who has it?"_s);
        contentLayout()->addWidget(reason);
    }

    void addFields()
    {
        auto* product = new SearchableCombo;
        product->setItems({{u"ws"_s, u"Windows Server"_s}, {u"sql"_s, u"SQL Server"_s}, {u"ex"_s, u"Exchange Server"_s}});
        product->setCurrentId(u"ws"_s);
        auto* id = new LineEdit;
        id->setText(u"99000041"_s);
        auto* idField = new Field(u"&Access ID"_s, id);
        idField->setError(u"The Access ID has nine digits. This one has eight."_s);
        auto* row = new QHBoxLayout;
        row->addWidget(new Field(u"&Product"_s, product), 1, Qt::AlignTop);
        row->addWidget(idField, 1, Qt::AlignTop);
        contentLayout()->addLayout(row);
        auto* combo = new QComboBox;
        combo->addItems({u"Severity B"_s, u"Severity C"_s});
        auto* second = new QHBoxLayout;
        second->addWidget(new Field(u"Severity"_s, combo));
        second->addWidget(new Field(u"Hours"_s, new QSpinBox));
        auto* date = new QDateEdit(QDate(2021, 6, 17));
        date->setCalendarPopup(true);
        second->addWidget(new Field(u"Start"_s, date));
        contentLayout()->addLayout(second);
        auto* text = new TextEdit;
        text->setPlainText(
            u"Since Monday, after the restart at 2:00, the DNS service stays up but resolves no internal names."_s);
        text->setVisibleLines(3);
        auto* description = new Field(u"Description"_s, text);
        description->setMaximum(100000);
        contentLayout()->addWidget(description);
        auto* choices = new QHBoxLayout;
        auto* contact = new ChoiceRow;
        contact->setChoices({{u"email"_s, u"Email"_s}, {u"phone"_s, u"Phone"_s}});
        contact->setCurrentId(u"email"_s);
        choices->addWidget(contact);
        auto* keep = new QCheckBox(u"Keep the draft"_s);
        keep->setChecked(true);
        choices->addWidget(keep);
        choices->addStretch(1);
        contentLayout()->addLayout(choices);
    }

    void addStates()
    {
        contentLayout()->addWidget(newNote(u"Status chips: always an icon and a word"_s));
        auto* row = new QHBoxLayout;
        row->addWidget(new StatusChip(Tone::Success, u"Valid"_s));
        row->addWidget(new StatusChip(Tone::Warning, u"Ends soon"_s));
        row->addWidget(new StatusChip(Tone::Danger, u"Refused"_s));
        row->addWidget(new StatusChip(Tone::Info, u"Cloud only"_s));
        row->addWidget(new StatusChip(Tone::Neutral, u"Not activated"_s));
        row->addStretch(1);
        contentLayout()->addLayout(row);
        auto* bar = new MessageBar(Tone::Warning);
        bar->setText(
            u"We were unable to find an eligible support plan associated with your account. Please add a support plan from the options below."_s);
        contentLayout()->addWidget(bar);
        auto* id = new MaskedId;
        id->setLabel(u"Access ID"_s);
        id->setId(u"990000417"_s);
        contentLayout()->addWidget(id);
        auto* empty = new EmptyState;
        empty->setTexts(u"No requests yet"_s, u"The requests that you file are listed here."_s);
        empty->setButtonText(u"New request"_s);
        contentLayout()->addWidget(empty);
    }

    void addPlans()
    {
        auto* group = new QButtonGroup(this);
        auto* card = new PlanCard;
        card->setContent(plan(true));
        group->addButton(card);
        card->setChecked(true);
        contentLayout()->addWidget(card);
        contentLayout()->addWidget(new CollapsibleSection(u"Do you need to purchase or add more support plans?"_s));
        auto* section = new CollapsibleSection(u"Would you like to see unavailable support plans?"_s);
        auto* unusable = new PlanCard;
        unusable->setContent(plan(false));
        auto* reason = new MessageBar(Tone::Info);
        reason->setMessage(
            u"For cloud products only."_s,
            u"You chose Windows 10, an on-premises product. Use this plan for a request in Azure, Microsoft 365, Power Platform or LCS."_s);
        reason->setLink(u"Go to Azure"_s);
        unusable->addReason(reason);
        section->contentLayout()->addWidget(unusable);
        section->setOpen(true);
        contentLayout()->addWidget(section);
    }

    void addTable()
    {
        auto* model = new QStandardItemModel(0, 4, this);
        model->setHorizontalHeaderLabels({u"Benefit"_s, u"Source"_s, u"Quantity"_s, u"State"_s});
        for (const QString& name : {u"Microsoft Product Support"_s, u"Signature Cloud Support"_s}) {
            auto* first = new QStandardItem(name);
            first->setData(u"Recent on-premises products only"_s, Qt::UserRole + 1);
            auto* number = new QStandardItem(u"20"_s);
            number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            model->appendRow({first, new QStandardItem(u"Gold Data Platform"_s), number, new QStandardItem(u"Activated"_s)});
        }
        auto* table = new Table;
        table->tableDelegate()->setStrong(0);
        table->tableDelegate()->setSecondLine(0, Qt::UserRole + 1);
        table->tableDelegate()->setChips(3, [](const QModelIndex& index) {
            return ChipContent{index.row() ? Tone::Neutral : Tone::Success, index.data().toString(), {}};
        });
        table->setStretchColumn(0);
        table->setFitsRows(true);
        table->setModel(model);
        table->selectRow(0);
        auto* card = new Card(u"Technical support benefits"_s);
        card->addFlush(table);
        auto* why = new ReasonLine;
        why->setReason(u"Activate needs the role Global admin or MPN partner admin."_s,
                       u"You are signed in as Helpdesk agent. These accounts of Aurora Sistemi can activate:"_s,
                       {{u"global.admin@aurora.example"_s, u"Global admin"_s, u"Sign in as this account"_s},
                        {u"partner.admin@aurora.example"_s, u"MPN partner admin"_s, u"Sign in as this account"_s}});
        card->addSection(true)->addWidget(why);
        contentLayout()->addWidget(card);
    }
};

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption screenshot(u"screenshot"_s, u"Write a picture to this file and end."_s, u"file"_s);
    const QCommandLineOption theme(u"theme"_s, u"light, dark or high-contrast."_s, u"theme"_s, u"light"_s);
    const QCommandLineOption percent(u"zoom"_s, u"100 to 200."_s, u"percent"_s, u"100"_s);
    const QCommandLineOption size(u"size"_s, u"Width and height, as in 1280x820."_s, u"size"_s, u"1048x1500"_s);
    parser.addOptions({screenshot, theme, percent, size});
    parser.process(app);
    const QString name = parser.value(theme);
    applyTheme(name == u"dark"_s ? Theme::Dark : name == u"high-contrast"_s ? Theme::HighContrast : Theme::Light);
    setZoom(parser.value(percent).toInt());
    Gallery gallery;
    const QStringList sides = parser.value(size).split(u'x');
    gallery.resize(sides.value(0).toInt(), sides.value(1).toInt());
    gallery.show();
    if (!parser.isSet(screenshot))
        return QApplication::exec();
    QTimer::singleShot(0, &gallery, [&] {
        gallery.activateWindow();
        gallery.before->setFocus();
        QTimer::singleShot(0, &gallery, [&] {
            // A real key: the ring is not for focus that the program sets.
            QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
            QCoreApplication::sendEvent(gallery.before, &tab);
            QCoreApplication::processEvents();
            QCoreApplication::exit(gallery.grab().save(parser.value(screenshot)) ? 0 : 1);
        });
    });
    return QApplication::exec();
}
