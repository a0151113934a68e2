#include "tests/support/child.h"

#include <QCoreApplication>
#include <QElapsedTimer>

Child::Child(const QStringList& arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), arguments);
}

Child::~Child() { kill(); }

QByteArray Child::line(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (!m_process.canReadLine() && clock.elapsed() < milliseconds && m_process.state() != QProcess::NotRunning)
        m_process.waitForReadyRead(100);
    return m_process.readLine().trimmed();
}

void Child::say(const QByteArray& line)
{
    m_process.write(line + QByteArray("\n"));
    while (m_process.bytesToWrite() > 0 && m_process.waitForBytesWritten(1000)) {
    }
}

int Child::finish()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(60'000) || m_process.exitStatus() != QProcess::NormalExit)
        return -1;
    return m_process.exitCode();
}

void Child::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(10'000);
}

QByteArray Child::rest() { return m_process.readAllStandardOutput(); }
