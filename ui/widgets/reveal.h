#pragma once

class QScrollArea;
class QWidget;

/// Scrolls downwards or upwards, never sideways, so that the widget is seen with room for its focus ring: with all of the field
/// around it, its label and its error, where that fits. Of what is higher than the view, its beginning.
void revealIn(QScrollArea* area, const QWidget* widget);
