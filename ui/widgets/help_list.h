#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QWidget>

class QVBoxLayout;

/// Icon and a few words each, in caption size: "What activation does", "What to do now" (with titles).
class HelpList : public QWidget
{
    Q_OBJECT

public:
    struct Item
    {
        QByteArray icon;
        QString title; ///< DemiBold body; may be empty
        QString text;  ///< caption
        Tone tone = Tone::Neutral;
    };

    explicit HelpList(QWidget* parent = nullptr);

    void setItems(const QList<Item>& items);

private:
    QVBoxLayout* m_column;
};
