#pragma once

#include <QCoreApplication>

// The translation context of vantaggi-cli.
class Console
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};
