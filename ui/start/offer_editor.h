#pragma once

#include "model/domain/organisation_problems.h"

#include "ui/widgets/card.h"

class Button;
class Field;
class QDateEdit;
class SearchableCombo;

// One membership offer of one's own organisation: what it is, its competency, its two dates.
class OfferEditor : public Card
{
    Q_OBJECT

public:
    // Today: the computer's date; a new offer runs for a year from it.
    OfferEditor(const Edition& edition, const QDate& today, QWidget* parent = nullptr);

    Offer offer() const; // with the id that setOffer() brought; 0: a new one
    void setOffer(const Offer& offer);
    // It counted on that day: only its end can change, and the reason is said at the field. Null: it did not.
    void setInUse(const QDate& day);
    void setEdition(const Edition& edition);      // keeps what the new one knows too
    QWidget* showProblem(const Refusal& refusal); // returns the control to mend
    void clearProblems();
    void setNumber(int number);
    void focusFirst();

Q_SIGNALS:
    void removeWanted();
    void mended(); // a field that was wrong is edited, and no longer called wrong

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void updateCompetency();
    void fillCompetencies();

    const Edition* m_edition;
    qint64 m_id = 0;
    QDate m_usedOn;
    int m_number = 1;
    SearchableCombo* m_type;
    SearchableCombo* m_competency;
    QDateEdit* m_start;
    QDateEdit* m_end;
    Field* m_typeField;
    Field* m_competencyField;
    Field* m_startField;
    Field* m_endField;
    Button* m_remove;
};
