#pragma once

// Cures what Qt 6.4's own accessibility lacks for every widget of the program; call once, before the first window.
// Its scroll areas hand out children by position without looking whether there are as many: a scroll bar that hides between
// two questions of a screen reader ends the program. The icon inside a line edit is told as a
// picture, not as a nameless button. A checkable button with the property "expands" is told as a button that is expanded or
// collapsed, not as a check box. Searchable combos can be given the focus. A dimmed entry of a menu tells why: see
// accessible_action.h.
void installAccessibleCures();
