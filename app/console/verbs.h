#pragma once

#include "app/console/answer.h"
#include "app/options.h"

class Catalogue;

// One verb of vantaggi-cli: how it is called and the function that answers it.
struct Verb
{
    QString name;
    QStringList arguments; // "FILE", "NUMBER"
    QList<OptionSpec> options;
    QString summary; // one sentence, for --help
    Answer (*run)(const Options& options, const Catalogue& catalogue);
    bool changes = false; // something that must not be done a second time because its answer was lost
};

QList<Verb> allVerbs(); // in the order of --help

QList<Verb> catalogueVerbs(); // scenarios, editions, products, coverage
QList<Verb> fileVerbs();      // new, info, clock, edition
QList<Verb> safetyVerbs();    // check, backup, restore, recover
QList<Verb> benefitVerbs();   // benefits, activate, link
QList<Verb> requestVerbs();   // plans, request, requests, close, customers

// Options that several verbs have.
OptionSpec accountOption();               // --as ACCOUNT
OptionSpec portalOption(bool isRequired); // --portal P
OptionSpec customerOption();              // --customer NAME
