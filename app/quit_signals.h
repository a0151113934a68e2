#pragma once

#include <QObject>

/// Ends the program in order where the system asks it to go (SIGTERM, SIGHUP, SIGINT: the end of a session, a shutdown, Ctrl+C):
/// the pages keep what was typed and the file is closed, as when the window is closed, but nobody is asked anything. Where the
/// system has no such signals, or the program was started to ignore one, it does nothing. One per program, after QApplication and
/// before what has to be kept: it goes last, and no second signal ends the program in the midst of that, but a second
/// Ctrl+C.
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject* parent = nullptr);
    ~QuitSignals() override;

    bool isAsked() const { return m_isAsked; } // to end, perhaps before there was an event loop that could

private:
    bool m_isAsked = false;
};
