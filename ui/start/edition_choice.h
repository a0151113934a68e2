#pragma once

#include "model/domain/edition.h"
#include "model/domain/organisation.h"

#include <QWidget>

#include <functional>

class Catalogue;
class ChoiceRow;
class MessageBar;
class TextLabel;

// Which edition's rules count, wherever a person chooses one: the editions, what becomes of membership offers that were made for
// another, and a notice where the facts are second-hand.
class EditionChoice : public QWidget
{
    Q_OBJECT

public:
    explicit EditionChoice(const Catalogue& catalogue, QWidget* parent = nullptr);

    QString currentId() const;
    void setCurrentId(const QString& id);
    const Edition& edition() const;
    // The organisations that go under the chosen edition. `own`: the edition that they follow already; what is said of that
    // one, if anything, is `ofOwn`.
    void setOrganisations(const QList<Organisation>& organisations, const QString& own, std::function<QString()> ofOwn = {});
    void focusFirst(); // on the edition that is chosen

Q_SIGNALS:
    void chosen(); // by the person

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showEffect();
    QString effectOn(const QList<Organisation>& organisations) const;

    const Catalogue& m_catalogue;
    QList<Organisation> m_organisations;
    QString m_own;
    std::function<QString()> m_ofOwn;
    bool m_saysEffect = false;
    ChoiceRow* m_editions;
    TextLabel* m_effect;
    MessageBar* m_secondHand;
};
