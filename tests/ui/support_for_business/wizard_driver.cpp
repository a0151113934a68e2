#include "tests/ui/support_for_business/wizard_driver.h"

#include "ui/widgets/field.h"
#include "ui/widgets/searchable_combo.h"

WizardDriver::WizardDriver(const QString& scenario, const QString& signIn)
    : PageDriver(scenario, signIn, [](Workspace& workspace) { return new RequestWizardPage(workspace); })
{
}

void WizardDriver::fillStep1(const QString& title, const QString& version)
{
    if (version.startsWith(QLatin1String("Windows "))) {
        chooseIn("familyCombo", QStringLiteral("Windows"));
        chooseIn("versionCombo", version);
    } else {
        chooseIn("familyCombo", QStringLiteral("Windows Server"));
        chooseIn("versionCombo", version);
    }
    auto* category = find<SearchableCombo>("categoryCombo");
    chooseIn("categoryCombo", category->itemText(0));
    chooseIn("problemCombo", find<SearchableCombo>("problemCombo")->itemText(0));
    type("titleEdit", title);
    type("descriptionEdit", QStringLiteral("Dummy text."));
}

void WizardDriver::goToStep2()
{
    fillStep1();
    press("nextButton");
}

void WizardDriver::goToStep3()
{
    goToStep2();
    press("nextButton");
}

Field* fieldAround(const WizardDriver& wizard, const char* name)
{
    QWidget* widget = wizard.find<QWidget>(name);
    while (widget && !qobject_cast<Field*>(widget))
        widget = widget->parentWidget();
    return qobject_cast<Field*>(widget);
}
