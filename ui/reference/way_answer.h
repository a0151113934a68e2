#pragma once

#include "model/domain/way.h"
#include "ui/places.h"

#include <QWidget>

class Button;
class Card;
class Facts;
class HelpList;
class ReasonLine;
class TextLabel;

// What "Which way?" answers: the kind of help with its reasons, portal and plan, and the button that leads there; below it what
// stands in the way, and who can do it. As long as questions are open: which ones.
class WayAnswer final : public QWidget
{
    Q_OBJECT

public:
    explicit WayAnswer(QWidget* parent = nullptr);

    void showMissing(const QStringList& questions);
    // The organisation of whoever asks: its accounts are named where another one can do it.
    void showWay(const Way& way, const WayQuestion& asked, const Organisation& organisation);
    Card* card() const { return m_card; } // the answer itself; its accessible name says the kind of help

Q_SIGNALS:
    void placeWanted(Place place);
    void signInWanted(const QString& signIn);
    void requestWanted(const QString& productVersion);

private:
    void showFacts(const Way& way, const WayQuestion& asked);
    void showObstacles(const Way& way, const Organisation& organisation);
    void showGo(const Way& way, const WayQuestion& asked);

    Place m_goal = Place::Home;
    QString m_product; // the request begins with it; else only the place is opened
    Card* m_card;
    TextLabel* m_missing;
    HelpList* m_reasons;
    Facts* m_facts;
    Button* m_go;
    Card* m_obstacleCard;
    ReasonLine* m_obstacle;
    QStringList m_signIns; // of the rows of the obstacle
};
