#pragma once

#include <thread>

/// Reads the system's list of fonts in a thread, while the program reads its content and opens the workspace: on Linux that
/// list is a third of what the first text costs, and nothing but text needs it. Whoever asks for a font meanwhile waits for
/// the list as if it were read there. To be made after QApplication, and to go before it. Elsewhere it does nothing: the
/// lists of other systems are not read at a start.
class FontsAhead
{
public:
    FontsAhead();

private:
    std::jthread m_reader;
};
