#include "ui/azure/decode_error_page.h"

#include "model/wording.h"
#include "ui/azure/diagnosis_card.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/spaces.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QShortcut>

DecodeErrorPage::DecodeErrorPage(QWidget* parent)
    : Page(parent), m_message(new MessageBar(Tone::Danger)), m_card(new Card), m_hint(new TextLabel(TextRole::Body)),
      m_choices(new ChoiceRow(Qt::Vertical)), m_missing(new TextLabel(TextRole::Caption)),
      m_back(new Button(ButtonKind::Secondary)), m_next(new Button(ButtonKind::Primary)), m_diagnosis(new DiagnosisCard),
      m_given(new Card), m_facts(new Facts), m_again(new Button(ButtonKind::Secondary, "rotate-ccw"))
{
    setObjectName(QStringLiteral("decodeErrorPage"));
    setRehearsal(true); // it quotes the portal
    m_message->setObjectName(QStringLiteral("portalMessageBar"));
    m_choices->setObjectName(QStringLiteral("answerChoice"));
    m_missing->setObjectName(QStringLiteral("missingAnswer"));
    m_back->setObjectName(QStringLiteral("backButton"));
    m_next->setObjectName(QStringLiteral("nextButton"));
    m_again->setObjectName(QStringLiteral("againButton"));
    build();
    connect(m_next, &Button::clicked, this, &DecodeErrorPage::next);
    connect(m_back, &Button::clicked, this, &DecodeErrorPage::back);
    connect(m_again, &Button::clicked, this, &DecodeErrorPage::again);
    connect(m_choices, &ChoiceRow::chosen, m_missing, &QWidget::hide);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(key, m_choices, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, m_next,
                &Button::click);
    connect(m_diagnosis, &DiagnosisCard::placeWanted, this, &DecodeErrorPage::placeWanted);
    retranslate();
}

void DecodeErrorPage::build()
{
    m_diagnosis->otherButton()->hide(); // Start again is here
    m_hint->setMuted(true);
    m_missing->setTone(Tone::Danger);
    m_missing->hide();
    auto* buttons = new QHBoxLayout;
    setSpaces(buttons, 2);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_next);
    QVBoxLayout* body = m_card->bodyLayout();
    setSpaces(body, 3, 4);
    body->addWidget(m_hint);
    body->addWidget(m_choices);
    body->addWidget(m_missing);
    body->addLayout(buttons);
    m_given->setSmallTitle(true);
    m_given->bodyLayout()->addWidget(m_facts);
    m_given->bodyLayout()->addWidget(m_again, 0, Qt::AlignLeft);
    for (QWidget* part : std::initializer_list<QWidget*>{m_message, m_card, m_diagnosis, m_given})
        contentLayout()->addWidget(part);
}

void DecodeErrorPage::next()
{
    const std::optional<DecodeAnswer> answer = decodeAnswerFromCode(m_choices->currentId());
    if (!answer) {
        m_missing->show();
        announce(this, m_missing->text());
        focusFirst();
        return;
    }
    m_answers.append(*answer);
    showStep();
    announce(this, decode(m_answers).cause ? m_diagnosis->spoken() : m_card->accessibleName());
    focusFirst();
}

void DecodeErrorPage::back()
{
    m_answers.removeLast();
    showStep();
    focusFirst();
}

void DecodeErrorPage::again()
{
    m_answers.clear();
    showStep();
    focusFirst();
}

void DecodeErrorPage::showStep()
{
    const DecodeStep step = decode(m_answers);
    m_missing->hide();
    m_card->setVisible(step.question.has_value());
    m_diagnosis->setVisible(step.cause.has_value());
    m_back->setVisible(!m_answers.isEmpty());
    if (step.question) {
        m_card->setTitle(wording::textOf(*step.question));
        m_hint->setText(wording::hintFor(*step.question));
        QList<ChoiceRow::Choice> choices;
        const QList<DecodeAnswer> answers = answersTo(*step.question);
        for (DecodeAnswer answer : answers)
            choices.append({codeOf(answer), wording::textOf(answer)});
        m_choices->setChoices({}); // what was chosen for another question is no answer to this one
        m_choices->setChoices(choices);
        m_choices->setLabel(wording::textOf(*step.question));
        for (DecodeAnswer answer : answers)
            m_choices->buttonOf(codeOf(answer))->setObjectName(QStringLiteral("answer_%1").arg(codeOf(answer)));
        setSubtitle(tr("Question %1 of up to %2").arg(m_answers.size() + 1).arg(maxDecodeQuestions));
    } else {
        m_diagnosis->setDiagnosis({*step.cause, {}, {}}, {}, step.isSure);
        setSubtitle(tr("What the answers lead to"));
    }
    QList<Facts::Fact> facts;
    for (qsizetype i = 0; i < m_answers.size(); ++i)
        if (const std::optional<DecodeQuestion> question = decode(m_answers.first(i)).question)
            facts.append({wording::textOf(*question), wording::textOf(m_answers.at(i))});
    m_facts->setFacts(facts);
    m_given->setVisible(!facts.isEmpty());
}

void DecodeErrorPage::retranslate()
{
    setBreadcrumb({tr("Azure portal"), tr("Link support benefits")});
    setTitle(tr("Decode this error"));
    m_message->setMessage(tr("The message:"), wording::azureAlreadyAssociated());
    m_missing->setText(tr("Choose an answer."));
    m_back->setText(tr("&Back"));
    m_next->setText(tr("&Next"));
    m_given->setTitle(tr("Answers so far"));
    m_again->setText(tr("Start again"));
    const QString chosen = m_choices->currentId();
    showStep();
    m_choices->setCurrentId(chosen);
}

void DecodeErrorPage::focusFirst()
{
    const DecodeStep step = decode(m_answers);
    QWidget* first = step.question ? static_cast<QWidget*>(m_choices->buttonOf(codeOf(answersTo(*step.question).constFirst())))
                                   : m_diagnosis->nextButton();
    first->setFocus(Qt::TabFocusReason);
    reveal(first);
}
