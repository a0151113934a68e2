#pragma once

class QLayout;

/// Gap and margins in units (theme.h), kept right when the zoom changes. Margins the same on all four sides, or one by one.
void setSpaces(QLayout* layout, int gapUnits, int marginUnits = 0);
void setSpaces(QLayout* layout, int gapUnits, int left, int top, int right, int bottom);

class QWidget;
/// A 1 px divider line; vertical or across.
QWidget* newDivider(QWidget* parent, bool vertical = false);
/// A minimum or fixed width that grows with the zoom. Fixed widths are never for text.
void setScaledMinimumWidth(QWidget* widget, int pixelsAt100);
void setScaledFixedWidth(QWidget* widget, int pixelsAt100);
