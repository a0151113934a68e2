#pragma once

class QAccessibleInterface;
class QObject;
class QString;

// For QAccessible::installFactory(), by installAccessibleCures(): an entry of a menu with the property "tellsWhyNot" has the
// text of whatsThis() as its accessible description. Qt's own entries have none, and the tip of a dimmed one is for the eye.
QAccessibleInterface* accessibleActionFactory(const QString& className, QObject* object);
