#include "ui/home/home_page.h"

#include "model/wording.h"
#include "model/workspace.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

using Step = HomePage::Step;

static Place placeOf(Step step)
{
    switch (step) {
    case Step::SignIn: return Place::SignIn;
    case Step::Activate: return Place::TechnicalBenefits;
    case Step::Link:
    case Step::Ask:
    case Step::Count: return Place::NewRequest; // a contract is added at Step 2, where the balance stands too
    }
    return Place::Home;
}

HomePage::HomePage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_card(new Card), m_factsCard(new Card), m_safeCard(new Card),
      m_safe(new TextLabel(TextRole::Caption))
{
    setObjectName(u"homePage"_s);
    for (int i = 0; i < stepCount; ++i)
        addStep(Step(i), m_card);
    contentLayout()->addWidget(m_card);
    m_factsCard->setSmallTitle(true);
    m_facts = new QVBoxLayout;
    setSpaces(m_facts, 2);
    m_factsCard->bodyLayout()->addLayout(m_facts);
    m_safeCard->setSmallTitle(true);
    m_safeCard->bodyLayout()->addWidget(m_safe);
    sideLayout()->addWidget(m_factsCard);
    sideLayout()->addWidget(m_safeCard);
    connect(&m_workspace, &Workspace::changed, this, [this] { refresh(); });
    retranslate();
}

void HomePage::addStep(Step step, Card* card)
{
    Row row{new IconLabel("circle", 20), new TextLabel(TextRole::Strong), new TextLabel(TextRole::Caption),
            new Button(ButtonKind::Secondary)};
    row.text->setMuted(true);
    row.button->setObjectName(u"step%1Button"_s.arg(int(step) + 1));
    auto* words = new QVBoxLayout;
    setSpaces(words, 0);
    words->addWidget(row.title);
    words->addWidget(row.text);
    auto* line = new QHBoxLayout;
    setSpaces(line, 3);
    line->addWidget(row.icon, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(row.button);
    card->addSection()->addLayout(line);
    connect(row.button, &Button::clicked, this, [this, step] {
        if (step == Step::Count)
            Q_EMIT drillWanted(m_workspace.edition().drillProduct);
        else
            Q_EMIT placeWanted(placeOf(step));
    });
    m_rows.append(row);
}

bool HomePage::isDone(Step step, const Workspace& workspace)
{
    switch (step) {
    case Step::SignIn: return workspace.account().has_value();
    case Step::Activate: {
        // Of the account's, or where nobody is signed in, of the only one: what was activated stays so.
        const auto organisation = workspace.organisation();
        const QList<Organisation> all = workspace.organisations();
        return organisation ? !organisation->contracts.isEmpty() : all.size() == 1 && !all.constFirst().contracts.isEmpty();
    }
    case Step::Link: return !workspace.linkedContracts().isEmpty();
    case Step::Ask: return workspace.hasFiled();
    case Step::Count: return false;
    }
    return false;
}

HomePage::Step HomePage::nextStep(const Workspace& workspace)
{
    for (int i = 0; i < stepCount; ++i)
        if (!isDone(Step(i), workspace))
            return Step(i);
    return Step::Count;
}

void HomePage::retranslate()
{
    setTitle(tr("Home"));
    m_card->setTitle(tr("From the benefit to a support request"));
    const QString titles[] = {tr("Sign in"), tr("Activate the benefit"), tr("Link the contract"), tr("File a request"),
                              tr("Count what is left")};
    const QString texts[] = {
        tr("Choose the account to act as. Each one sees and can do something else."),
        tr("A Global admin or MPN partner admin does it once for everybody, and two IDs appear."),
        tr("Each account enters the Access ID and the Contract ID once, at Step 2 of a request."),
        tr("Product, support plan, contact. Nothing is consumed before Submit."),
        tr("Begin a request, read Step 2, leave. No request is created and nothing is consumed."),
    };
    const QString buttons[] = {tr("Choose an account"), tr("Technical benefits"), tr("Add the contract"), tr("New request"),
                               tr("Read the balance")};
    for (int i = 0; i < stepCount; ++i) {
        m_rows[i].title->setText(titles[i]);
        m_rows[i].text->setText(texts[i]);
        m_rows[i].button->setText(buttons[i]);
    }
    m_factsCard->setTitle(tr("This workspace"));
    m_safeCard->setTitle(tr("Nothing leaves this computer"));
    m_safe->setText(tr("The portals are rehearsed. No real incident is consumed, and a training workspace can always go back "
                       "to its start."));
    refresh();
}

void HomePage::refresh()
{
    setSubtitle(wording::textOf(m_workspace.name()));
    const Step next = nextStep(m_workspace);
    for (int i = 0; i < stepCount; ++i) {
        const bool done = isDone(Step(i), m_workspace);
        const bool isNext = Step(i) == next;
        m_rows[i].icon->setIconName(done ? "circle-check" : isNext ? "arrow-right" : "circle");
        m_rows[i].icon->setTone(done ? Tone::Success : Tone::Neutral);
        m_rows[i].icon->setAccent(isNext);
        m_rows[i].button->setKind(isNext ? ButtonKind::Primary : ButtonKind::Secondary);
        const QString state = done ? tr("Done.") : isNext ? tr("Next step.") : tr("Not yet.");
        m_rows[i].button->setAccessibleDescription(m_rows[i].title->text() + u". "_s + state);
    }
    QStringList names;
    const QList<Organisation> organisations = m_workspace.organisations();
    for (const Organisation& organisation : organisations)
        names << organisation.name;
    const auto account = m_workspace.account();
    RequestFilter countOnly;
    countOnly.limit = 1;
    const auto requests = m_workspace.requests(countOnly);
    const QString organisation = organisations.size() > 1 ? tr("Organisations") : tr("Organisation");
    const QString signedIn = account ? account->signIn : tr("Nobody");
    const QString count = requests ? wording::numberText(requests->total) : tr("Not readable");
    showFacts({{organisation, names.join(u", "_s)},
               {tr("Signed in"), signedIn},
               {tr("Edition"), wording::textOf(m_workspace.edition().name)},
               {tr("Today"), wording::dateText(m_workspace.today())},
               {tr("Requests"), count}});
}

// Each value below its name: a sign-in name beside it would be broken in the middle of a word.
void HomePage::showFacts(const QList<std::pair<QString, QString>>& facts)
{
    for (qsizetype i = m_facts->count(); i < facts.size(); ++i) {
        auto* both = new QVBoxLayout;
        setSpaces(both, 0);
        auto* name = new TextLabel(TextRole::Caption, m_factsCard);
        name->setMuted(true);
        both->addWidget(name);
        both->addWidget(new TextLabel(TextRole::Caption, m_factsCard));
        m_facts->addLayout(both);
    }
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const QLayout* both = m_facts->itemAt(int(i))->layout();
        const auto& [name, value] = facts.at(i);
        qobject_cast<TextLabel*>(both->itemAt(0)->widget())->setText(name);
        auto* label = qobject_cast<TextLabel*>(both->itemAt(1)->widget());
        label->setText(value);
        label->setAccessibleName(name + u": "_s + value);
    }
}
