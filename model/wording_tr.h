#pragma once

#include <QCoreApplication>

// The translation context of model/wording: free functions have none of their own.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};
