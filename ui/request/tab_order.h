#pragma once

class QWidget;

/// Makes Tab go through everything below root in the order in which it stands there. Widgets made later than the rest (plan cards,
/// reason bars) would otherwise come last, after the wizard's own buttons.
void orderTabs(QWidget* root);
