#pragma once

#include "model/catalogue/catalogue.h"
#include "model/result.h"

#include <future>
#include <thread>

/// What a start reads that needs no application: the content, and on Linux the settings of the fonts. It is read in a thread
/// while QApplication is made, which mostly waits for the display.
class ReadAhead
{
public:
    ReadAhead();

    /// Waits for it. To be called once.
    Result<Catalogue> catalogue() { return m_catalogue.get(); }

private:
    friend class FontsAhead;
    std::packaged_task<Result<Catalogue>()> m_load;
    std::future<Result<Catalogue>> m_catalogue;
    std::shared_future<void> m_all;
};

/// Reads the system's list of fonts in a thread, while the program opens the workspace: on Linux settings and list are most of
/// what the first text costs, and nothing but text needs them. Whoever asks for a font meanwhile waits for the list as if it
/// were read there. To be made after QApplication, and to go before it. Elsewhere it does nothing: the lists of other systems
/// are not read at a start.
class FontsAhead
{
public:
    explicit FontsAhead(const ReadAhead& before);

private:
    std::jthread m_reader;
};
