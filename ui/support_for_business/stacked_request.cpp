#include "ui/support_for_business/stacked_request.h"

#include "model/domain/visible_text.h"
#include "model/request_list_model.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

static QRect wordsIn(const QRect& cell) { return cell.adjusted(units(4), 0, -units(2), 0); }

QStringList StackedRequest::titleIn(int cellWidth, const QString& title)
{
    const int width = wordsIn(QRect(0, 0, cellWidth, 0)).width();
    const QFontMetrics metrics(strongFont());
    QTextLayout layout(visibleText(title), strongFont());
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(width);
    layout.endLayout();
    const int length = first.isValid() ? first.textLength() : 0;
    const QString rest = layout.text().mid(length).trimmed();
    QStringList lines{metrics.elidedText(layout.text().left(length).trimmed(), Qt::ElideRight, width)};
    if (!rest.isEmpty())
        lines.append(metrics.elidedText(rest, Qt::ElideRight, width));
    return lines;
}

QStringList StackedRequest::mutedLines(const QModelIndex& index)
{
    const auto textOf = [&index](RequestListModel::Column column) { return index.siblingAtColumn(column).data().toString(); };
    const QString severity = textOf(RequestListModel::SeverityColumn);
    QStringList last{textOf(RequestListModel::Plan), severity.isEmpty() ? QString() : tr("severity %1").arg(severity)};
    last.removeAll(QString());
    return {textOf(RequestListModel::Number) + QStringLiteral(", ") + textOf(RequestListModel::Opened),
            index.data(RequestListModel::ProductRole).toString(), last.join(QStringLiteral(", "))};
}

void StackedRequest::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    TableDelegate::paint(painter, option, index); // all but the words
    const bool isSelected = option.state & QStyle::State_Selected;
    const QRect words = wordsIn(option.rect);
    const QStringList title = titleIn(option.rect.width(), index.data().toString());
    const QStringList muted = mutedLines(index);
    const int height = int(title.size()) * lineHeightOf(TextRole::Body) + int(muted.size()) * lineHeightOf(TextRole::Caption);
    QRect line(words.x(), words.y() + (words.height() - height) / 2, words.width(), lineHeightOf(TextRole::Body));
    painter->save();
    painter->setFont(strongFont());
    painter->setPen(isSelected ? colours().onAccentTint : option.palette.color(QPalette::Text));
    for (const QString& text : title) {
        painter->drawText(line, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, text);
        line.translate(0, line.height());
    }
    line.setHeight(lineHeightOf(TextRole::Caption));
    painter->setFont(captionFont());
    painter->setPen(colours().muted);
    for (const QString& text : muted) {
        painter->drawText(line, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(visibleText(text), Qt::ElideRight, line.width()));
        line.translate(0, line.height());
    }
    painter->restore();
}

void StackedRequest::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    TableDelegate::initStyleOption(option, index);
    option->text.clear();
}
