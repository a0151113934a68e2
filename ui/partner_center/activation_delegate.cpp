#include "ui/partner_center/activation_delegate.h"

#include "ui/theme/theme.h"

#include <QPainter>

int ActivationDelegate::roomAfter() { return units(4); }

QRect ActivationDelegate::buttonPlace(const QRect& cell, const QSize& button, bool hasDate) const
{
    QRect place({}, button.boundedTo({cell.width(), button.height()}));
    place.moveCenter(cell.center());
    place.moveRight(cell.right() - roomAfter());
    if (m_isBelow && hasDate)
        place.translate(0, -(units(1) + lineHeightOf(TextRole::Caption)) / 2);
    return place;
}

void ActivationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    TableDelegate::paint(painter, option, index); // all but a date that stands below
    const QString date = index.data().toString();
    if (!m_isBelow || date.isEmpty())
        return;
    const QRect button = buttonPlace(option.rect, QSize(0, controlHeight()), true);
    const QRect words(option.rect.x(), button.bottom() + units(1), option.rect.width() - roomAfter(),
                      lineHeightOf(TextRole::Caption));
    painter->save();
    painter->setFont(captionFont());
    painter->setPen(option.state & QStyle::State_Selected ? colours().onAccentTint : colours().muted);
    painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, date);
    painter->restore();
}

void ActivationDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    TableDelegate::initStyleOption(option, index);
    if (m_isBelow)
        option->text.clear();
}
