#pragma once

#include <QPointer>
#include <QString>

#include <functional>

class MainWindow;
class QWidget;

// Works the window's real controls as a person would, at a pace that a person can follow, or at once where nobody looks
// (the offscreen platform). Every function returns false when the control did not come, is disabled, or the window was
// closed; from then on all of them do, so that a script can be written straight down and asked once at its end.
class TourStage
{
public:
    // `folder`: where the numbered pictures go; "" = none.
    TourStage(MainWindow& window, const QString& folder);

    bool press(const QString& objectName);
    bool open(const QString& sectionName);  // presses its header unless it is open
    bool close(const QString& sectionName); // presses its header where it is open
    // Key by key into a field; what stood there is replaced.
    bool type(const QString& objectName, const QString& text);
    bool choose(const QString& comboName, const QString& text);
    bool show(const QString& objectName);          // scrolls it into view
    bool goTo(const std::function<bool()>& visit); // a place of the navigation
    // Says the sentence and takes a picture of what is on the screen now.
    bool say(const QString& sentence);

    bool isBroken() const { return m_broken; }
    QString problem() const { return m_problem; }
    int pictures() const { return m_pictures; }

private:
    QWidget* find(const QString& objectName);
    QWidget* waitFor(const QString& objectName);
    bool waitUntil(const std::function<bool()>& condition);
    void pause(int milliseconds);
    void settle();
    bool stop(const QString& problem);
    bool takePicture();

    QPointer<QWidget> m_window;
    QString m_folder;
    bool m_paced;
    bool m_broken = false;
    QString m_problem;
    int m_pictures = 0;
};
