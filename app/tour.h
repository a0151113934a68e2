#pragma once

#include <QString>

class Catalogue;
class MainWindow;
class TourStage;

struct TourOptions
{
    QString tour;        // "main-job"
    QString screenshots; // folder for one numbered picture per step; "" = none
};

// What the offscreen platform says of itself at every window is of no use to whoever watches a tour: from here on it is dropped.
void dropWordsOfThePlatform();

// Plays the tour in a training workspace of its own through the window's real controls, says each step on standard output
// and returns the exit status: 0 played to the end, 1 a step could not be done, 3 the file or the folder could not be used.
int runTour(MainWindow& window, const Catalogue& catalogue, const TourOptions& options);

// The article's path from signing in to what is left (screens.md, "The main job").
bool playMainJob(TourStage& stage, MainWindow& window, const QString& workspaceFile);
