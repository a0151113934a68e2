#pragma once

#include "tests/ui/page_driver.h"
#include "ui/support_for_business/request_wizard_page.h"

class Field;

/// The wizard of Support for Business on a workspace of its own, worked with real keys.
class WizardDriver : public PageDriver
{
public:
    explicit WizardDriver(const QString& scenario, const QString& signIn = QStringLiteral("engineer@aurora.example"));

    RequestWizardPage& page() { return static_cast<RequestWizardPage&>(PageDriver::page()); }
    void fillStep1(const QString& title = QStringLiteral("Balance check"), const QString& version = QStringLiteral("Windows 10"));
    void goToStep2();
    void goToStep3();
};

/// The field with label and error that holds this control; nothing where none does.
Field* fieldAround(const WizardDriver& wizard, const char* name);
