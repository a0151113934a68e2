#pragma once

#include <QObject>

class QWidget;

/// The underlined letters of buttons and menus are shown while Alt is held, as on the desktop; in a menu that was opened by
/// keyboard they are always there, because a letter alone chooses. Installed by applyTheme().
class Mnemonics : public QObject
{
    Q_OBJECT

public:
    explicit Mnemonics(QObject* parent);

    static bool areShownIn(const QWidget* widget);
    /// For QPainter::drawText(): Qt::TextShowMnemonic or Qt::TextHideMnemonic, which take the same room.
    static int flagFor(const QWidget* widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static void hold(bool held);
};
