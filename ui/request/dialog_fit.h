#pragma once

class QDialog;

/// As high as its words need at its width; wider where that would be higher than the screen. Wrapped labels make a dialog's own size
/// hint too low.
void fitDialog(QDialog* dialog);
