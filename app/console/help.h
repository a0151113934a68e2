#pragma once

#include "app/console/verbs.h"

QList<OptionSpec> globalOptions(); // --json, --lang, --help, --version: before or after the verb

Answer helpFor(const QList<Verb>& verbs);
Answer helpFor(const Verb& verb);
Answer versionAnswer();
