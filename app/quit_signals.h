#pragma once

#include <QObject>

/// Ends the program in order where the system asks it to go (SIGTERM, SIGHUP, SIGINT: the end of a session, a shutdown, Ctrl+C):
/// the pages keep what was typed and the file is closed, as when the window is closed, but nobody is asked anything. Where the
/// system has no such signals it does nothing. One per program, after QApplication.
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject* parent = nullptr);
    ~QuitSignals() override;
};
