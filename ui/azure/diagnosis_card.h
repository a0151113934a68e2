#pragma once

#include "model/domain/linking.h"
#include "ui/places.h"
#include "ui/widgets/card.h"

class Button;
class HelpList;
class LinkButton;
class QLabel;
class StatusChip;
class TextLabel;

/// What the portal's message means: cause, what was checked, what to do next (rules.md D4; the useful message that the article
/// says was asked for).
class DiagnosisCard : public Card
{
    Q_OBJECT

public:
    explicit DiagnosisCard(QWidget* parent = nullptr);

    struct Check
    {
        bool isFine = false;
        QString title;
        QString text;
    };
    /// isSure = false: the likeliest cause of several. Empty checks: nobody looked at the contract.
    void setDiagnosis(const Diagnosis& diagnosis, const QList<Check>& checks, bool isSure = true);
    /// For a screen reader: cause and next step.
    QString spoken() const;
    Button* nextButton() const { return m_next; }
    LinkButton* otherButton() const { return m_other; }

Q_SIGNALS:
    void placeWanted(Place place);
    void otherWanted();

private:
    void build();
    void showNext(LinkCause cause);

    Place m_place = Place::AzureNewRequest;
    TextLabel* m_head;
    StatusChip* m_chip;
    TextLabel* m_title;
    TextLabel* m_text;
    QWidget* m_divider;
    TextLabel* m_checkedHead;
    HelpList* m_checks;
    TextLabel* m_nextHead;
    TextLabel* m_nextText;
    Button* m_next;
    LinkButton* m_other;
};
