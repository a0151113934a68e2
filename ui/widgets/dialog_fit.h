#pragma once

class QDialog;
class QScrollArea;
class QSize;
class QWidget;

/// As high as its words need at its width; wider where that would be higher than the screen. Wrapped labels make a dialog's own
/// size hint too low.
void fitDialog(QDialog* dialog);

/// The long part of a dialog, which scrolls downwards where the screen is low or the type is large.
QScrollArea* scrollingForm(QWidget* form);
/// So large, and no larger than the screen.
void resizeWithin(QDialog* dialog, const QSize& wanted);
