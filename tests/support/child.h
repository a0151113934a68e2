#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

// This test program again, in one of its own modes, as another process: a second program on the same file, or one to
// kill.
class Child
{
public:
    explicit Child(const QStringList& arguments);
    ~Child(); // kills it

    QByteArray line(int milliseconds = 30'000); // the next line it says, without its end; empty if none comes
    void say(const QByteArray& line);
    int finish();      // closes its input and waits; the exit code, or -1
    void kill();       // SIGKILL: no destructor runs, nothing is flushed
    QByteArray rest(); // what it said and was not read yet

private:
    QProcess m_process;
};
